//! `faceid` 2018-03-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "faceid", version: "2018-03-01", code: "faceid", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard2EVerification {
    pub name: String,
    pub bank_card: String,
    pub encryption: Option<Encryption>,
}
operation! { BankCard2EVerification(name: String, bank_card: String)
    "BankCard2EVerification" -> BankCard2EVerificationOutput {
    0 "Name" name, 1 "BankCard" bank_card, 2 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encryption {
    pub encrypt_list: Option<Vec<String>>,
    pub ciphertext_blob: Option<String>,
    pub iv: Option<String>,
    pub algorithm: Option<String>,
    pub tag_list: Option<Vec<String>>,
}
input! { Encryption(encrypt_list: Vec<String>, ciphertext_blob: String, iv: String) {
    0 "EncryptList" encrypt_list: Vec<String>, 1 "CiphertextBlob" ciphertext_blob: String, 2 "Iv" iv: String,
    3 "Algorithm" algorithm: String, 4 "TagList" tag_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard2EVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { BankCard2EVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard4EVerification {
    pub name: String,
    pub bank_card: String,
    pub phone: String,
    pub id_card: String,
    pub cert_type: Option<i64>,
    pub encryption: Option<Encryption>,
}
operation! { BankCard4EVerification(name: String, bank_card: String, phone: String, id_card: String)
    "BankCard4EVerification" -> BankCard4EVerificationOutput {
    0 "Name" name, 1 "BankCard" bank_card, 2 "Phone" phone, 3 "IdCard" id_card, 4 "CertType" cert_type: i64,
    5 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard4EVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { BankCard4EVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardVerification {
    pub id_card: String,
    pub name: String,
    pub bank_card: String,
    pub cert_type: Option<i64>,
    pub encryption: Option<Encryption>,
}
operation! { BankCardVerification(id_card: String, name: String, bank_card: String)
    "BankCardVerification" -> BankCardVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "BankCard" bank_card, 3 "CertType" cert_type: i64,
    4 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { BankCardVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardInformation {
    pub bank_card: String,
    pub encryption: Option<Encryption>,
}
operation! { CheckBankCardInformation(bank_card: String) "CheckBankCardInformation" -> CheckBankCardInformationOutput {
    0 "BankCard" bank_card, 1 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardInformationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub account_bank: Option<String>,
    pub account_type: Option<i64>,
}
model! { CheckBankCardInformationOutput {
    0 "Result" result, 1 "Description" description, 2 "AccountBank" account_bank, 3 "AccountType" account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEidTokenStatus {
    pub eid_token: Secret,
}
operation! { CheckEidTokenStatus(eid_token: Secret) "CheckEidTokenStatus" -> CheckEidTokenStatusOutput {
    0 "EidToken" eid_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEidTokenStatusOutput {
    pub status: Option<String>,
}
model! { CheckEidTokenStatusOutput {
    0 "Status" status
} }

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
    0 "Sim" sim, 1 "Result" result, 2 "Description" description, 3 "Name" name, 4 "Sex" sex, 5 "Nation" nation,
    6 "Birth" birth, 7 "Address" address, 8 "IdNum" id_num, 9 "Portrait" portrait, 10 "Warnings" warnings,
    11 "Quality" quality, 12 "Encryption" encryption, 13 "EncryptedBody" encrypted_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdNameDate {
    pub name: String,
    pub id_card: String,
    pub validity_begin: String,
    pub validity_end: String,
    pub encryption: Option<Encryption>,
}
operation! { CheckIdNameDate(name: String, id_card: String, validity_begin: String, validity_end: String)
    "CheckIdNameDate" -> CheckIdNameDateOutput {
    0 "Name" name, 1 "IdCard" id_card, 2 "ValidityBegin" validity_begin, 3 "ValidityEnd" validity_end,
    4 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdNameDateOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { CheckIdNameDateOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPhoneAndName {
    pub mobile: String,
    pub name: String,
    pub encryption: Option<Encryption>,
}
operation! { CheckPhoneAndName(mobile: String, name: String) "CheckPhoneAndName" -> CheckPhoneAndNameOutput {
    0 "Mobile" mobile, 1 "Name" name, 2 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPhoneAndNameOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { CheckPhoneAndNameOutput {
    0 "Result" result, 1 "Description" description
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAIFakeFacesOutput {
    pub attack_risk_level: Option<String>,
    pub attack_risk_detail_list: Option<Vec<AttackRiskDetail>>,
    pub extra_info: Option<ExtraInfo>,
}
model! { DetectAIFakeFacesOutput {
    0 "AttackRiskLevel" attack_risk_level, 1 "AttackRiskDetailList" attack_risk_detail_list, 2 "ExtraInfo" extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackRiskDetail {
    pub r#type: Option<String>,
}
model! { AttackRiskDetail {
    0 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub retrieval_liveness_extra_info: Option<Vec<RetrievalLivenessExtraInfo>>,
}
model! { ExtraInfo {
    0 "RetrievalLivenessExtraInfo" retrieval_liveness_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrievalLivenessExtraInfo {
    pub hit_group: Option<String>,
    pub similarity_score: Option<f64>,
    pub hit_template: Option<String>,
}
model! { RetrievalLivenessExtraInfo {
    0 "HitGroup" hit_group, 1 "SimilarityScore" similarity_score, 2 "HitTemplate" hit_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAuth {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestion {
    pub question: Option<String>,
    pub answers: Option<Vec<String>>,
}
input! { IntentionQuestion(question: String, answers: Vec<String>) {
    0 "Question" question: String, 1 "Answers" answers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionConfig {
    pub text: Option<String>,
}
input! { IntentionActionConfig(text: String) {
    0 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleIdConfig {
    pub intention_recognition: Option<bool>,
    pub intention_type: Option<i64>,
    pub mouth_open_recognition: Option<bool>,
    pub speed: Option<u64>,
}
input! { RuleIdConfig() {
    0 "IntentionRecognition" intention_recognition: bool, 1 "IntentionType" intention_type: i64,
    2 "MouthOpenRecognition" mouth_open_recognition: bool, 3 "Speed" speed: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAuthOutput {
    pub url: Option<String>,
    pub biz_token: Option<Secret>,
}
model! { DetectAuthOutput {
    0 "Url" url, 1 "BizToken" biz_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptedPhoneVerification {
    pub id_card: String,
    pub name: String,
    pub phone: String,
    pub encryption_mode: String,
}
operation! { EncryptedPhoneVerification(id_card: String, name: String, phone: String, encryption_mode: String)
    "EncryptedPhoneVerification" -> EncryptedPhoneVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "EncryptionMode" encryption_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptedPhoneVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
}
model! { EncryptedPhoneVerificationOutput {
    0 "Result" result, 1 "Description" description, 2 "ISP" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionSequence {
    pub action_type: Option<String>,
}
operation! { GetActionSequence() "GetActionSequence" -> GetActionSequenceOutput {
    0 "ActionType" action_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionSequenceOutput {
    pub action_sequence: Option<String>,
}
model! { GetActionSequenceOutput {
    0 "ActionSequence" action_sequence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfo {
    pub biz_token: Secret,
    pub rule_id: String,
    pub info_type: Option<String>,
}
operation! { GetDetectInfo(biz_token: Secret, rule_id: String) "GetDetectInfo" -> GetDetectInfoOutput {
    0 "BizToken" biz_token, 1 "RuleId" rule_id, 2 "InfoType" info_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfoOutput {
    pub detect_info: Option<String>,
}
model! { GetDetectInfoOutput {
    0 "DetectInfo" detect_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfoEnhanced {
    pub biz_token: Secret,
    pub rule_id: String,
    pub info_type: Option<String>,
    pub best_frames_count: Option<u64>,
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
    3 "BestFramesCount" best_frames_count: u64, 4 "IsCutIdCardImage" is_cut_id_card_image: bool,
    5 "IsNeedIdCardAvatar" is_need_id_card_avatar: bool, 6 "IsEncrypt" is_encrypt: bool,
    7 "Encryption" encryption: Encryption, 8 "IsEncryptResponse" is_encrypt_response: bool,
    9 "IsReturnAllVideo" is_return_all_video: bool
} }

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
    0 "Text" text, 1 "IdCardData" id_card_data, 2 "BestFrame" best_frame, 3 "VideoData" video_data,
    4 "Encryption" encryption, 5 "IntentionVerifyData" intention_verify_data,
    6 "IntentionQuestionResult" intention_question_result, 7 "IntentionActionResult" intention_action_result,
    8 "EncryptedBody" encrypted_body, 9 "IsVerifyIntention" is_verify_intention,
    10 "IntentionVerifyType" intention_verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoText {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub id_card: Option<String>,
    pub use_id_type: Option<u64>,
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
    pub liveness_detail: Option<Vec<DetectDetail>>,
    pub liveness_info_tag: Option<Vec<String>>,
    pub mobile: Option<String>,
    pub compare_lib_type: Option<String>,
    pub liveness_mode: Option<u64>,
    pub nfc_request_ids: Option<Vec<String>>,
    pub nfc_billing_counts: Option<i64>,
    pub pass_no: Option<String>,
    pub visa_num: Option<String>,
    pub liveness_action_sequence: Option<String>,
}
model! { DetectInfoText {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg, 2 "IdCard" id_card, 3 "UseIDType" use_id_type, 4 "Name" name,
    5 "OcrNation" ocr_nation, 6 "OcrAddress" ocr_address, 7 "OcrBirth" ocr_birth, 8 "OcrAuthority" ocr_authority,
    9 "OcrValidDate" ocr_valid_date, 10 "OcrName" ocr_name, 11 "OcrIdCard" ocr_id_card, 12 "OcrGender" ocr_gender,
    13 "IdInfoFrom" id_info_from, 14 "LiveStatus" live_status, 15 "LiveMsg" live_msg, 16 "Comparestatus" comparestatus,
    17 "Comparemsg" comparemsg, 18 "Sim" sim, 19 "Location" location, 20 "Extra" extra,
    21 "LivenessDetail" liveness_detail, 22 "LivenessInfoTag" liveness_info_tag, 23 "Mobile" mobile,
    24 "CompareLibType" compare_lib_type, 25 "LivenessMode" liveness_mode, 26 "NFCRequestIds" nfc_request_ids,
    27 "NFCBillingCounts" nfc_billing_counts, 28 "PassNo" pass_no, 29 "VisaNum" visa_num,
    30 "LivenessActionSequence" liveness_action_sequence
} }

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
    pub liveness_mode: Option<u64>,
}
model! { DetectDetail {
    0 "ReqTime" req_time, 1 "Seq" seq, 2 "Idcard" idcard, 3 "Name" name, 4 "Sim" sim, 5 "IsNeedCharge" is_need_charge,
    6 "Errcode" errcode, 7 "Errmsg" errmsg, 8 "Livestatus" livestatus, 9 "Livemsg" livemsg,
    10 "Comparestatus" comparestatus, 11 "Comparemsg" comparemsg, 12 "CompareLibType" compare_lib_type,
    13 "LivenessMode" liveness_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoIdCardData {
    pub ocr_front: Option<String>,
    pub ocr_back: Option<String>,
    pub processed_front_image: Option<String>,
    pub processed_back_image: Option<String>,
    pub avatar: Option<String>,
    pub warn_infos: Option<Vec<i64>>,
    pub back_warn_infos: Option<Vec<i64>>,
}
model! { DetectInfoIdCardData {
    0 "OcrFront" ocr_front, 1 "OcrBack" ocr_back, 2 "ProcessedFrontImage" processed_front_image,
    3 "ProcessedBackImage" processed_back_image, 4 "Avatar" avatar, 5 "WarnInfos" warn_infos,
    6 "BackWarnInfos" back_warn_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoBestFrame {
    pub best_frame: Option<String>,
    pub best_frames: Option<Vec<String>>,
}
model! { DetectInfoBestFrame {
    0 "BestFrame" best_frame, 1 "BestFrames" best_frames
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoVideoData {
    pub liveness_video: Option<String>,
    pub liveness_videos: Option<Vec<VideoDetailData>>,
}
model! { DetectInfoVideoData {
    0 "LivenessVideo" liveness_video, 1 "LivenessVideos" liveness_videos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDetailData {
    pub seq: Option<String>,
    pub video: Option<String>,
}
model! { VideoDetailData {
    0 "Seq" seq, 1 "Video" video
} }

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
    0 "IntentionVerifyVideo" intention_verify_video, 1 "AsrResult" asr_result, 2 "ErrorCode" error_code,
    3 "ErrorMessage" error_message, 4 "IntentionVerifyBestFrame" intention_verify_best_frame,
    5 "AsrResultSimilarity" asr_result_similarity, 6 "IntentionVerifyAudio" intention_verify_audio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestionResult {
    pub final_result_detail_code: Option<i64>,
    pub final_result_message: Option<String>,
    pub video: Option<String>,
    pub screen_shot: Option<Vec<String>>,
    pub result_code: Option<Vec<String>>,
    pub asr_result: Option<Vec<String>>,
    pub audios: Option<Vec<String>>,
    pub final_result_code: Option<String>,
}
model! { IntentionQuestionResult {
    0 "FinalResultDetailCode" final_result_detail_code, 1 "FinalResultMessage" final_result_message, 2 "Video" video,
    3 "ScreenShot" screen_shot, 4 "ResultCode" result_code, 5 "AsrResult" asr_result, 6 "Audios" audios,
    7 "FinalResultCode" final_result_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResult {
    pub final_result_detail_code: Option<i64>,
    pub final_result_message: Option<String>,
    pub details: Option<Vec<IntentionActionResultDetail>>,
}
model! { IntentionActionResult {
    0 "FinalResultDetailCode" final_result_detail_code, 1 "FinalResultMessage" final_result_message, 2 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    pub video: Option<String>,
    pub screen_shot: Option<Vec<String>>,
}
model! { IntentionActionResultDetail {
    0 "Video" video, 1 "ScreenShot" screen_shot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidResult {
    pub eid_token: Secret,
    pub info_type: Option<String>,
    pub best_frames_count: Option<u64>,
    pub is_cut_id_card_image: Option<bool>,
    pub is_need_id_card_avatar: Option<bool>,
}
operation! { GetEidResult(eid_token: Secret) "GetEidResult" -> GetEidResultOutput {
    0 "EidToken" eid_token, 1 "InfoType" info_type: String, 2 "BestFramesCount" best_frames_count: u64,
    3 "IsCutIdCardImage" is_cut_id_card_image: bool, 4 "IsNeedIdCardAvatar" is_need_id_card_avatar: bool
} }

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
    0 "Text" text, 1 "IdCardData" id_card_data, 2 "BestFrame" best_frame, 3 "EidInfo" eid_info,
    4 "IntentionVerifyData" intention_verify_data, 5 "IntentionQuestionResult" intention_question_result,
    6 "IntentionActionResult" intention_action_result, 7 "IsVerifyIntention" is_verify_intention,
    8 "IntentionVerifyType" intention_verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EidInfo {
    pub eid_code: Option<String>,
    pub eid_sign: Option<String>,
    pub des_key: Option<String>,
    pub user_info: Option<String>,
}
model! { EidInfo {
    0 "EidCode" eid_code, 1 "EidSign" eid_sign, 2 "DesKey" des_key, 3 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidToken {
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
    pub speed: Option<u64>,
}
input! { GetEidTokenConfig() {
    0 "InputType" input_type: String, 1 "UseIntentionVerify" use_intention_verify: bool,
    2 "IntentionMode" intention_mode: String, 3 "IntentionVerifyText" intention_verify_text: String,
    4 "IntentionQuestions" intention_questions: Vec<IntentionQuestion>,
    5 "IntentionActions" intention_actions: Vec<IntentionActionConfig>,
    6 "IntentionRecognition" intention_recognition: bool,
    7 "IsSupportHMTResidentPermitOCR" is_support_hmt_resident_permit_ocr: bool,
    8 "MouthOpenRecognition" mouth_open_recognition: bool, 9 "Speed" speed: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidTokenOutput {
    pub eid_token: Option<Secret>,
    pub url: Option<String>,
}
model! { GetEidTokenOutput {
    0 "EidToken" eid_token, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdResult {
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
    0 "IdCard" id_card, 1 "Name" name, 2 "Result" result, 3 "Description" description, 4 "Similarity" similarity,
    5 "VideoBase64" video_base64, 6 "BestFrameBase64" best_frame_base64, 7 "Extra" extra,
    8 "DeviceInfoTag" device_info_tag, 9 "RiskInfoTag" risk_info_tag, 10 "LivenessInfoTag" liveness_info_tag,
    11 "DeviceInfoLevel" device_info_level, 12 "Encryption" encryption, 13 "EncryptedBody" encrypted_body,
    14 "IdCardFrontBase64" id_card_front_base64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdRiskInfo {
    pub face_id_token: Secret,
}
operation! { GetFaceIdRiskInfo(face_id_token: Secret) "GetFaceIdRiskInfo" -> GetFaceIdRiskInfoOutput {
    0 "FaceIdToken" face_id_token
} }

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
    0 "DeviceInfoTag" device_info_tag, 1 "DeviceInfoLevel" device_info_level, 2 "OpenId" open_id,
    3 "CameraInfoLevel" camera_info_level, 4 "CameraInfoTag" camera_info_tag, 5 "Extra" extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdToken {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdTokenOutput {
    pub face_id_token: Option<Secret>,
    pub client_config: Option<String>,
}
model! { GetFaceIdTokenOutput {
    0 "FaceIdToken" face_id_token, 1 "ClientConfig" client_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceidRiskInfoToken {
    pub meta: Option<String>,
    pub extra: Option<String>,
}
operation! { GetFaceidRiskInfoToken() "GetFaceidRiskInfoToken" -> GetFaceidRiskInfoTokenOutput {
    0 "Meta" meta: String, 1 "Extra" extra: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceidRiskInfoTokenOutput {
    pub face_id_token: Option<Secret>,
}
model! { GetFaceidRiskInfoTokenOutput {
    0 "FaceIdToken" face_id_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveCode {}
operation! { GetLiveCode() "GetLiveCode" -> GetLiveCodeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveCodeOutput {
    pub live_code: Option<String>,
}
model! { GetLiveCodeOutput {
    0 "LiveCode" live_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNFCToken {}
operation! { GetNFCToken() "GetNFCToken" -> GetNFCTokenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNFCTokenOutput {
    pub token: Option<Secret>,
}
model! { GetNFCTokenOutput {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWeChatBillDetails {
    pub date: String,
    pub cursor: u64,
    pub rule_id: Option<String>,
}
operation! { GetWeChatBillDetails(date: String, cursor: u64) "GetWeChatBillDetails" -> GetWeChatBillDetailsOutput {
    0 "Date" date, 1 "Cursor" cursor, 2 "RuleId" rule_id: String
} }
paged! { GetWeChatBillDetails: WeChatBillDetail =
    Token "Cursor", "WeChatBillDetails" we_chat_bill_details, next "NextCursor"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWeChatBillDetailsOutput {
    pub has_next_page: Option<bool>,
    pub next_cursor: Option<u64>,
    pub we_chat_bill_details: Option<Vec<WeChatBillDetail>>,
}
model! { GetWeChatBillDetailsOutput {
    0 "HasNextPage" has_next_page, 1 "NextCursor" next_cursor, 2 "WeChatBillDetails" we_chat_bill_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatBillDetail {
    pub biz_token: Option<Secret>,
    pub charge_count: Option<u64>,
    pub charge_details: Option<Vec<ChargeDetail>>,
    pub rule_id: Option<String>,
}
model! { WeChatBillDetail {
    0 "BizToken" biz_token, 1 "ChargeCount" charge_count, 2 "ChargeDetails" charge_details, 3 "RuleId" rule_id
} }

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
    0 "ReqTime" req_time, 1 "Seq" seq, 2 "IdCard" id_card, 3 "Idcard" idcard, 4 "Name" name, 5 "Sim" sim,
    6 "IsNeedCharge" is_need_charge, 7 "ChargeType" charge_type, 8 "ErrorCode" error_code,
    9 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWxNFCResult {
    pub nfc_token: Secret,
}
operation! { GetWxNFCResult(nfc_token: Secret) "GetWxNFCResult" -> GetWxNFCResultOutput {
    0 "NFCToken" nfc_token
} }

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
    0 "ResultCode" result_code, 1 "IdNum" id_num, 2 "Name" name, 3 "Picture" picture,
    4 "IdCardFrontImg" id_card_front_img, 5 "IdCardBackImg" id_card_back_img, 6 "BirthDate" birth_date,
    7 "BeginTime" begin_time, 8 "EndTime" end_time, 9 "Address" address, 10 "Nation" nation, 11 "Sex" sex,
    12 "IdType" id_type, 13 "EnName" en_name, 14 "SigningOrganization" signing_organization,
    15 "OtherIdNum" other_id_num, 16 "Nationality" nationality, 17 "PersonalNumber" personal_number,
    18 "CheckMRTD" check_mrtd
} }

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
    0 "Result" result, 1 "Description" description, 2 "Name" name, 3 "IdCard" id_card, 4 "Sex" sex, 5 "Nation" nation,
    6 "Birth" birth, 7 "Address" address, 8 "Portrait" portrait, 9 "Warnings" warnings, 10 "Quality" quality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCardVerification {
    pub id_card: String,
    pub name: String,
    pub encryption: Option<Encryption>,
}
operation! { IdCardVerification(id_card: String, name: String) "IdCardVerification" -> IdCardVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCardVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { IdCardVerificationOutput {
    0 "Result" result, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognition {
    pub id_card: String,
    pub name: String,
    pub image_base64: String,
    pub optional: Option<String>,
    pub encryption: Option<Encryption>,
}
operation! { ImageRecognition(id_card: String, name: String, image_base64: String)
    "ImageRecognition" -> ImageRecognitionOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "ImageBase64" image_base64, 3 "Optional" optional: String,
    4 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognitionOutput {
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { ImageRecognitionOutput {
    0 "Sim" sim, 1 "Result" result, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognitionV2 {
    pub id_card: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognitionV2Output {
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub extra: Option<String>,
}
model! { ImageRecognitionV2Output {
    0 "Sim" sim, 1 "Result" result, 2 "Description" description, 3 "Extra" extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessCompare {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessCompareOutput {
    pub best_frame_base64: Option<String>,
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub best_frame_list: Option<Vec<String>>,
}
model! { LivenessCompareOutput {
    0 "BestFrameBase64" best_frame_base64, 1 "Sim" sim, 2 "Result" result, 3 "Description" description,
    4 "BestFrameList" best_frame_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessRecognition {
    pub id_card: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessRecognitionOutput {
    pub best_frame_base64: Option<String>,
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub best_frame_list: Option<Vec<String>>,
}
model! { LivenessRecognitionOutput {
    0 "BestFrameBase64" best_frame_base64, 1 "Sim" sim, 2 "Result" result, 3 "Description" description,
    4 "BestFrameList" best_frame_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinorsVerification {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinorsVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub age_range: Option<String>,
}
model! { MinorsVerificationOutput {
    0 "Result" result, 1 "Description" description, 2 "AgeRange" age_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileNetworkTimeVerification {
    pub mobile: String,
    pub encryption: Option<Encryption>,
}
operation! { MobileNetworkTimeVerification(mobile: String)
    "MobileNetworkTimeVerification" -> MobileNetworkTimeVerificationOutput {
    0 "Mobile" mobile, 1 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileNetworkTimeVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub range: Option<String>,
}
model! { MobileNetworkTimeVerificationOutput {
    0 "Result" result, 1 "Description" description, 2 "Range" range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileStatus {
    pub mobile: String,
    pub encryption: Option<Encryption>,
}
operation! { MobileStatus(mobile: String) "MobileStatus" -> MobileStatusOutput {
    0 "Mobile" mobile, 1 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileStatusOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub status_code: Option<i64>,
}
model! { MobileStatusOutput {
    0 "Result" result, 1 "Description" description, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseNfcData {
    pub req_id: String,
}
operation! { ParseNfcData(req_id: String) "ParseNfcData" -> ParseNfcDataOutput {
    0 "ReqId" req_id
} }

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
    0 "ResultCode" result_code, 1 "IdNum" id_num, 2 "Name" name, 3 "Picture" picture, 4 "BirthDate" birth_date,
    5 "BeginTime" begin_time, 6 "EndTime" end_time, 7 "Address" address, 8 "Nation" nation, 9 "Sex" sex,
    10 "IdType" id_type, 11 "EnName" en_name, 12 "SigningOrganization" signing_organization,
    13 "OtherIdNum" other_id_num, 14 "Nationality" nationality, 15 "PersonalNumber" personal_number,
    16 "CheckMRTD" check_mrtd, 17 "ImageA" image_a, 18 "ImageB" image_b, 19 "ResultDescription" result_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerification {
    pub id_card: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub result_detail: Option<String>,
}
model! { PhoneVerificationOutput {
    0 "Result" result, 1 "Description" description, 2 "Isp" isp, 3 "ResultDetail" result_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCMCC {
    pub id_card: String,
    pub name: String,
    pub phone: String,
    pub encryption: Option<Encryption>,
}
operation! { PhoneVerificationCMCC(id_card: String, name: String, phone: String)
    "PhoneVerificationCMCC" -> PhoneVerificationCMCCOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCMCCOutput {
    pub result: Option<String>,
    pub isp: Option<String>,
    pub description: Option<String>,
}
model! { PhoneVerificationCMCCOutput {
    0 "Result" result, 1 "Isp" isp, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCTCC {
    pub id_card: String,
    pub name: String,
    pub phone: String,
    pub encryption: Option<Encryption>,
}
operation! { PhoneVerificationCTCC(id_card: String, name: String, phone: String)
    "PhoneVerificationCTCC" -> PhoneVerificationCTCCOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCTCCOutput {
    pub result: Option<String>,
    pub isp: Option<String>,
    pub description: Option<String>,
}
model! { PhoneVerificationCTCCOutput {
    0 "Result" result, 1 "Isp" isp, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCUCC {
    pub id_card: String,
    pub name: String,
    pub phone: String,
    pub encryption: Option<Encryption>,
}
operation! { PhoneVerificationCUCC(id_card: String, name: String, phone: String)
    "PhoneVerificationCUCC" -> PhoneVerificationCUCCOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "Encryption" encryption: Encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCUCCOutput {
    pub result: Option<String>,
    pub isp: Option<String>,
    pub description: Option<String>,
}
model! { PhoneVerificationCUCCOutput {
    0 "Result" result, 1 "Isp" isp, 2 "Description" description
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION_ACTION_CLOSE_EYE: &str = "FailedOperation.ActionCloseEye";
    pub const FAILED_OPERATION_ACTION_FACE_CLOSE: &str = "FailedOperation.ActionFaceClose";
    pub const FAILED_OPERATION_ACTION_FACE_FAR: &str = "FailedOperation.ActionFaceFar";
    pub const FAILED_OPERATION_ACTION_FACE_LEFT: &str = "FailedOperation.ActionFaceLeft";
    pub const FAILED_OPERATION_ACTION_FACE_RIGHT: &str = "FailedOperation.ActionFaceRight";
    pub const FAILED_OPERATION_ACTION_FIRST_ACTION: &str = "FailedOperation.ActionFirstAction";
    pub const FAILED_OPERATION_ACTION_LIGHT_DARK: &str = "FailedOperation.ActionLightDark";
    pub const FAILED_OPERATION_ACTION_LIGHT_STRONG: &str = "FailedOperation.ActionLightStrong";
    pub const FAILED_OPERATION_ACTION_NODETECT_FACE: &str = "FailedOperation.ActionNodetectFace";
    pub const FAILED_OPERATION_ACTION_OPEN_MOUTH: &str = "FailedOperation.ActionOpenMouth";
    pub const FAILED_OPERATION_COMPARE_FAIL: &str = "FailedOperation.CompareFail";
    pub const FAILED_OPERATION_COMPARE_LIB_SERVICE_UNAVAILABLE: &str = "FailedOperation.CompareLibServiceUnavailable";
    pub const FAILED_OPERATION_COMPARE_LOW_SIMILARITY: &str = "FailedOperation.CompareLowSimilarity";
    pub const FAILED_OPERATION_COMPARE_SYSTEM_ERROR: &str = "FailedOperation.CompareSystemError";
    pub const FAILED_OPERATION_COMPRESS_VIDEO_ERROR: &str = "FailedOperation.CompressVideoError";
    pub const FAILED_OPERATION_COVERED_FACE: &str = "FailedOperation.CoveredFace";
    pub const FAILED_OPERATION_DB_ERROR: &str = "FailedOperation.DbError";
    pub const FAILED_OPERATION_DECRYPT_SYSTEM_ERROR: &str = "FailedOperation.DecryptSystemError";
    pub const FAILED_OPERATION_DETECT_ENGINE_SYSTEM_ERROR: &str = "FailedOperation.DetectEngineSystemError";
    pub const FAILED_OPERATION_DOWN_LOAD_ERROR: &str = "FailedOperation.DownLoadError";
    pub const FAILED_OPERATION_DOWN_LOAD_TIMEOUT_ERROR: &str = "FailedOperation.DownLoadTimeoutError";
    pub const FAILED_OPERATION_EMPTY_IMAGE_ERROR: &str = "FailedOperation.EmptyImageError";
    pub const FAILED_OPERATION_ENCRYPT_SYSTEM_ERROR: &str = "FailedOperation.EncryptSystemError";
    pub const FAILED_OPERATION_FILE_SAVE_ERROR: &str = "FailedOperation.FileSaveError";
    pub const FAILED_OPERATION_ID_FORMAT_ERROR: &str = "FailedOperation.IdFormatError";
    pub const FAILED_OPERATION_ID_NAME_MIS_MATCH: &str = "FailedOperation.IdNameMisMatch";
    pub const FAILED_OPERATION_ID_NO_EXIST_SYSTEM: &str = "FailedOperation.IdNoExistSystem";
    pub const FAILED_OPERATION_ID_PHOTO_NO_EXIST: &str = "FailedOperation.IdPhotoNoExist";
    pub const FAILED_OPERATION_ID_PHOTO_POOR_QUALITY: &str = "FailedOperation.IdPhotoPoorQuality";
    pub const FAILED_OPERATION_ID_PHOTO_SYSTEM_NOANSWER: &str = "FailedOperation.IdPhotoSystemNoanswer";
    pub const FAILED_OPERATION_IDENTITY_AUTH_LIMIT_EXCEEDED: &str = "FailedOperation.IdentityAuthLimitExceeded";
    pub const FAILED_OPERATION_IMAGE_BLUR: &str = "FailedOperation.ImageBlur";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_NO_ID_CARD: &str = "FailedOperation.ImageNoIdCard";
    pub const FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE: &str = "FailedOperation.ImageSizeTooLarge";
    pub const FAILED_OPERATION_INCOMPLETE_FACE: &str = "FailedOperation.IncompleteFace";
    pub const FAILED_OPERATION_INVALID_TOKEN_PARAMETER: &str = "FailedOperation.InvalidTokenParameter";
    pub const FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES: &str = "FailedOperation.LifePhotoDetectFaces";
    pub const FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE: &str = "FailedOperation.LifePhotoDetectFake";
    pub const FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES: &str = "FailedOperation.LifePhotoDetectNoFaces";
    pub const FAILED_OPERATION_LIFE_PHOTO_POOR_QUALITY: &str = "FailedOperation.LifePhotoPoorQuality";
    pub const FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR: &str = "FailedOperation.LifePhotoSizeError";
    pub const FAILED_OPERATION_LIP_FACE_INCOMPLETE: &str = "FailedOperation.LipFaceIncomplete";
    pub const FAILED_OPERATION_LIP_MOVE_SMALL: &str = "FailedOperation.LipMoveSmall";
    pub const FAILED_OPERATION_LIP_NET_FAILED: &str = "FailedOperation.LipNetFailed";
    pub const FAILED_OPERATION_LIP_SIZE_ERROR: &str = "FailedOperation.LipSizeError";
    pub const FAILED_OPERATION_LIP_VIDEO_INVALID: &str = "FailedOperation.LipVideoInvalid";
    pub const FAILED_OPERATION_LIP_VIDEO_QUAILITY: &str = "FailedOperation.LipVideoQuaility";
    pub const FAILED_OPERATION_LIP_VOICE_DETECT: &str = "FailedOperation.LipVoiceDetect";
    pub const FAILED_OPERATION_LIP_VOICE_LOW: &str = "FailedOperation.LipVoiceLow";
    pub const FAILED_OPERATION_LIP_VOICE_RECOGNIZE: &str = "FailedOperation.LipVoiceRecognize";
    pub const FAILED_OPERATION_LIVESS_BEST_FRAME_ERROR: &str = "FailedOperation.LivessBestFrameError";
    pub const FAILED_OPERATION_LIVESS_DETECT_FAIL: &str = "FailedOperation.LivessDetectFail";
    pub const FAILED_OPERATION_LIVESS_DETECT_FAKE: &str = "FailedOperation.LivessDetectFake";
    pub const FAILED_OPERATION_LIVESS_SYSTEM_ERROR: &str = "FailedOperation.LivessSystemError";
    pub const FAILED_OPERATION_LIVESS_UNKNOWN_ERROR: &str = "FailedOperation.LivessUnknownError";
    pub const FAILED_OPERATION_NAME_FORMAT_ERROR: &str = "FailedOperation.NameFormatError";
    pub const FAILED_OPERATION_OCR_FAILED: &str = "FailedOperation.OcrFailed";
    pub const FAILED_OPERATION_POOR_IMAGE_QUALITY: &str = "FailedOperation.PoorImageQuality";
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED: &str = "FailedOperation.RequestLimitExceeded";
    pub const FAILED_OPERATION_SILENT_DETECT_FAIL: &str = "FailedOperation.SilentDetectFail";
    pub const FAILED_OPERATION_SILENT_EYE_LIVE_FAIL: &str = "FailedOperation.SilentEyeLiveFail";
    pub const FAILED_OPERATION_SILENT_FACE_DETECT_FAIL: &str = "FailedOperation.SilentFaceDetectFail";
    pub const FAILED_OPERATION_SILENT_FACE_QUALITY_FAIL: &str = "FailedOperation.SilentFaceQualityFail";
    pub const FAILED_OPERATION_SILENT_FACE_WITH_MASK_FAIL: &str = "FailedOperation.SilentFaceWithMaskFail";
    pub const FAILED_OPERATION_SILENT_MOUTH_LIVE_FAIL: &str = "FailedOperation.SilentMouthLiveFail";
    pub const FAILED_OPERATION_SILENT_MULTI_FACE_FAIL: &str = "FailedOperation.SilentMultiFaceFail";
    pub const FAILED_OPERATION_SILENT_PICTURE_LIVE_FAIL: &str = "FailedOperation.SilentPictureLiveFail";
    pub const FAILED_OPERATION_SILENT_THRESHOLD: &str = "FailedOperation.SilentThreshold";
    pub const FAILED_OPERATION_SILENT_TOO_SHORT: &str = "FailedOperation.SilentTooShort";
    pub const FAILED_OPERATION_STS_UN_AUTH_ERR_ERROR: &str = "FailedOperation.StsUnAuthErrError";
    pub const FAILED_OPERATION_UN_KNOWN: &str = "FailedOperation.UnKnown";
    pub const FAILED_OPERATION_UNREGISTERED_EID: &str = "FailedOperation.UnregisteredEid";
    pub const FAILED_OPERATION_VIDEO_DECODE_FAILED: &str = "FailedOperation.VideoDecodeFailed";
    pub const FAILED_OPERATION_VIDEO_DURATION_EXCEEDED: &str = "FailedOperation.VideoDurationExceeded";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ENCRYPT_SYSTEM_ERROR: &str = "InternalError.EncryptSystemError";
    pub const INTERNAL_ERROR_UN_KNOWN: &str = "InternalError.UnKnown";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_UNSUPPORT_ENCRYPT_FIELD: &str = "InvalidParameter.UnsupportEncryptField";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED: &str = "InvalidParameterValue.BizTokenExpired";
    pub const INVALID_PARAMETER_VALUE_BIZ_TOKEN_ILLEGAL: &str = "InvalidParameterValue.BizTokenIllegal";
    pub const INVALID_PARAMETER_VALUE_RULE_ID_DISABLED: &str = "InvalidParameterValue.RuleIdDisabled";
    pub const INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST: &str = "InvalidParameterValue.RuleIdNotExist";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ACTIVATE_ERROR: &str = "UnauthorizedOperation.ActivateError";
    pub const UNAUTHORIZED_OPERATION_ACTIVATING: &str = "UnauthorizedOperation.Activating";
    pub const UNAUTHORIZED_OPERATION_ARREARS: &str = "UnauthorizedOperation.Arrears";
    pub const UNAUTHORIZED_OPERATION_CHARGE_STATUS_EXCEPTION: &str = "UnauthorizedOperation.ChargeStatusException";
    pub const UNAUTHORIZED_OPERATION_NON_AUTHORIZE: &str = "UnauthorizedOperation.NonAuthorize";
    pub const UNAUTHORIZED_OPERATION_NONACTIVATED: &str = "UnauthorizedOperation.Nonactivated";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    BankCard2EVerification, BankCard4EVerification, BankCardVerification, CheckBankCardInformation, CheckEidTokenStatus,
    CheckIdCardInformation, CheckIdNameDate, CheckPhoneAndName, DetectAIFakeFaces, DetectAuth,
    EncryptedPhoneVerification, GetActionSequence, GetDetectInfo, GetDetectInfoEnhanced, GetEidResult, GetEidToken,
    GetFaceIdResult, GetFaceIdRiskInfo, GetFaceIdToken, GetFaceidRiskInfoToken, GetLiveCode, GetNFCToken,
    GetWeChatBillDetails, GetWxNFCResult, IdCardOCRVerification, IdCardVerification, ImageRecognition,
    ImageRecognitionV2, LivenessCompare, LivenessRecognition, MinorsVerification, MobileNetworkTimeVerification,
    MobileStatus, ParseNfcData, PhoneVerification, PhoneVerificationCMCC, PhoneVerificationCTCC, PhoneVerificationCUCC
}
