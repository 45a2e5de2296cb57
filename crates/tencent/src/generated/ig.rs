//! `ig` 2021-05-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ig", version: "2021-05-18", code: "ig", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgOrderList {
    pub page_number: i64,
    pub page_size: i64,
    pub product_type: String,
    pub order_status: Option<i64>,
    pub key_word: Option<String>,
}
operation! { DescribeIgOrderList(page_number: i64, page_size: i64, product_type: String)
    "DescribeIgOrderList" -> Empty {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProductType" product_type, 3 "OrderStatus" order_status: i64,
    4 "KeyWord" key_word: String
} }

pub type DescribeIgOrderListOutput = Empty;

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrug {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: Option<String>,
    pub image_url: Option<String>,
    pub result_type: Option<i64>,
    pub prompt: Option<String>,
}
operation! { GetLLMDiagnosisDrug(partner_id: String, partner_secret: Secret, hospital_app_id: String, dialogue_id: String)
    "GetLLMDiagnosisDrug" -> GetLLMDiagnosisDrugOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id,
    3 "DialogueId" dialogue_id, 4 "Message" message: String, 5 "ImageUrl" image_url: String,
    6 "ResultType" result_type: i64, 7 "Prompt" prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrugOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMDiagnosisDrugData>,
}
model! { GetLLMDiagnosisDrugOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDiagnosisDrugData {
    pub content: Option<String>,
    pub think: Option<String>,
    pub sort: Option<i64>,
    pub is_finish: Option<bool>,
    pub is_sensitive: Option<bool>,
    pub refer_resource_items: Option<Vec<ReferResourceInfo>>,
    pub guess_questions: Option<Vec<GuessQuestion>>,
    pub highlight_words: Option<Vec<HighlightWordInfo>>,
    pub drug_list: Option<Vec<StandardDrugCardInfo>>,
}
model! { LLMDiagnosisDrugData {
    0 "Content" content, 1 "Think" think, 2 "Sort" sort, 3 "IsFinish" is_finish, 4 "IsSensitive" is_sensitive,
    5 "ReferResourceItems" refer_resource_items, 6 "GuessQuestions" guess_questions, 7 "HighlightWords" highlight_words,
    8 "DrugList" drug_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferResourceInfo {
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ReferResourceInfo {
    0 "Title" title, 1 "Type" r#type, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GuessQuestion {
    pub title: Option<String>,
}
model! { GuessQuestion {
    0 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightWordInfo {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub jump_type: Option<String>,
    pub jump_url: Option<String>,
    pub jump_appid: Option<String>,
    pub jump_origin_id: Option<String>,
}
model! { HighlightWordInfo {
    0 "Name" name, 1 "Type" r#type, 2 "JumpType" jump_type, 3 "JumpUrl" jump_url, 4 "JumpAppid" jump_appid,
    5 "JumpOriginId" jump_origin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDrugCardInfo {
    pub standard_drug_name: Option<String>,
    pub drug_infos: Option<Vec<DrugCardInfo>>,
}
model! { StandardDrugCardInfo {
    0 "StandardDrugName" standard_drug_name, 1 "DrugInfos" drug_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugCardInfo {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub trade_name: Option<String>,
    pub specification: Option<String>,
    pub manufacturer: Option<String>,
    pub drug_rx_type: Option<i64>,
    pub doc_url: Option<String>,
    pub identify_source: Option<i64>,
}
model! { DrugCardInfo {
    0 "DrugId" drug_id, 1 "DrugName" drug_name, 2 "TradeName" trade_name, 3 "Specification" specification,
    4 "Manufacturer" manufacturer, 5 "DrugRxType" drug_rx_type, 6 "DocUrl" doc_url, 7 "IdentifySource" identify_source
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrugChat {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: String,
    pub result_type: Option<i64>,
    pub prompt: Option<String>,
}

/// What [`GetLLMDiagnosisDrugChat::new`] takes.
pub struct GetLLMDiagnosisDrugChatRequired {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: String,
}
operation! { GetLLMDiagnosisDrugChat{GetLLMDiagnosisDrugChatRequired: partner_id, partner_secret, hospital_app_id, dialogue_id, message}
    "GetLLMDiagnosisDrugChat" -> GetLLMDiagnosisDrugChatOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id,
    3 "DialogueId" dialogue_id, 4 "Message" message, 5 "ResultType" result_type: i64, 6 "Prompt" prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrugChatOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMDiagnosisDrugData>,
}
model! { GetLLMDiagnosisDrugChatOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisHealth {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: String,
    pub result_type: Option<i64>,
    pub sex: Option<i64>,
    pub age: Option<i64>,
    pub round_number: Option<i64>,
    pub output_structured: Option<i64>,
}

/// What [`GetLLMDiagnosisHealth::new`] takes.
pub struct GetLLMDiagnosisHealthRequired {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: String,
}
operation! { GetLLMDiagnosisHealth{GetLLMDiagnosisHealthRequired: partner_id, partner_secret, hospital_app_id, dialogue_id, message}
    "GetLLMDiagnosisHealth" -> GetLLMDiagnosisHealthOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id,
    3 "DialogueId" dialogue_id, 4 "Message" message, 5 "ResultType" result_type: i64, 6 "Sex" sex: i64,
    7 "Age" age: i64, 8 "RoundNumber" round_number: i64, 9 "OutputStructured" output_structured: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisHealthOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMDiagnosisHealthData>,
}
model! { GetLLMDiagnosisHealthOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDiagnosisHealthData {
    pub content: Option<String>,
    pub think: Option<String>,
    pub sort: Option<i64>,
    pub is_finish: Option<bool>,
    pub is_sensitive: Option<bool>,
    pub kind: Option<i64>,
    pub risk_reminder: Option<String>,
    pub refer_resource_items: Option<Vec<ReferResourceInfo>>,
    pub guess_questions: Option<Vec<GuessQuestion>>,
    pub highlight_words: Option<Vec<HighlightWordInfo>>,
    pub follow_up_questions: Option<Vec<HealthFollowUpQuestion>>,
    pub drug_list: Option<Vec<StandardDrugCardInfo>>,
}
model! { LLMDiagnosisHealthData {
    0 "Content" content, 1 "Think" think, 2 "Sort" sort, 3 "IsFinish" is_finish, 4 "IsSensitive" is_sensitive,
    5 "Kind" kind, 6 "RiskReminder" risk_reminder, 7 "ReferResourceItems" refer_resource_items,
    8 "GuessQuestions" guess_questions, 9 "HighlightWords" highlight_words, 10 "FollowUpQuestions" follow_up_questions,
    11 "DrugList" drug_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthFollowUpQuestion {
    pub prompt_type: Option<String>,
    pub choices: Option<Vec<String>>,
    pub question_type: Option<String>,
    pub special_type: Option<String>,
    pub question: Option<String>,
}
model! { HealthFollowUpQuestion {
    0 "PromptType" prompt_type, 1 "Choices" choices, 2 "QuestionType" question_type, 3 "SpecialType" special_type,
    4 "Question" question
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMReportInterpretation {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_id: String,
    pub dialogue_id: String,
    pub message: String,
    pub report_file_infos: Option<Vec<ReportFileInfoReq>>,
    pub result_type: Option<i64>,
    pub prompt: Option<String>,
    pub qa_prompt: Option<String>,
}

/// What [`GetLLMReportInterpretation::new`] takes.
pub struct GetLLMReportInterpretationRequired {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_id: String,
    pub dialogue_id: String,
    pub message: String,
}
operation! { GetLLMReportInterpretation{GetLLMReportInterpretationRequired: partner_id, partner_secret, hospital_id, dialogue_id, message}
    "GetLLMReportInterpretation" -> GetLLMReportInterpretationOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalId" hospital_id, 3 "DialogueId" dialogue_id,
    4 "Message" message, 5 "ReportFileInfos" report_file_infos: Vec<ReportFileInfoReq>, 6 "ResultType" result_type: i64,
    7 "Prompt" prompt: String, 8 "QaPrompt" qa_prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFileInfoReq {
    pub report_file_url: Option<String>,
    pub report_file_type: Option<i64>,
    pub report_id: Option<String>,
}
input! { ReportFileInfoReq(report_file_url: String, report_file_type: i64) {
    0 "ReportFileUrl" report_file_url: String, 1 "ReportFileType" report_file_type: i64, 2 "ReportId" report_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMReportInterpretationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMReportInterpretationData>,
}
model! { GetLLMReportInterpretationOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMReportInterpretationData {
    pub content: Option<String>,
    pub think: Option<String>,
    pub sort: Option<i64>,
    pub is_finish: Option<bool>,
    pub is_sensitive: Option<bool>,
    pub is_support_file: Option<bool>,
    pub report_infos: Option<Vec<ReportFileInfoRsp>>,
    pub refer_resource_items: Option<Vec<ReferResourceInfo>>,
    pub guess_questions: Option<Vec<GuessQuestion>>,
    pub highlight_words: Option<Vec<HighlightWordInfo>>,
}
model! { LLMReportInterpretationData {
    0 "Content" content, 1 "Think" think, 2 "Sort" sort, 3 "IsFinish" is_finish, 4 "IsSensitive" is_sensitive,
    5 "IsSupportFile" is_support_file, 6 "ReportInfos" report_infos, 7 "ReferResourceItems" refer_resource_items,
    8 "GuessQuestions" guess_questions, 9 "HighlightWords" highlight_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFileInfoRsp {
    pub report_id: Option<String>,
    pub is_analysis: Option<bool>,
    pub err_info: Option<String>,
}
model! { ReportFileInfoRsp {
    0 "ReportId" report_id, 1 "IsAnalysis" is_analysis, 2 "ErrInfo" err_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrugInstructions {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub message: String,
}
operation! { QueryDrugInstructions(partner_id: String, partner_secret: Secret, hospital_app_id: String, message: String)
    "QueryDrugInstructions" -> QueryDrugInstructionsOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrugInstructionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<Vec<StandardDrugInstructionInfo>>,
}
model! { QueryDrugInstructionsOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDrugInstructionInfo {
    pub standard_drug_name: Option<String>,
    pub drug_infos: Option<Vec<DrugInstructionInfo>>,
}
model! { StandardDrugInstructionInfo {
    0 "StandardDrugName" standard_drug_name, 1 "DrugInfos" drug_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugInstructionInfo {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub trade_name: Option<String>,
    pub specification: Option<String>,
    pub manufacturer: Option<String>,
    pub drug_usage: Option<String>,
    pub indication: Option<String>,
    pub adverse_reaction: Option<String>,
    pub drug_rx_type: Option<i64>,
    pub doc_url: Option<String>,
}
model! { DrugInstructionInfo {
    0 "DrugId" drug_id, 1 "DrugName" drug_name, 2 "TradeName" trade_name, 3 "Specification" specification,
    4 "Manufacturer" manufacturer, 5 "DrugUsage" drug_usage, 6 "Indication" indication,
    7 "AdverseReaction" adverse_reaction, 8 "DrugRxType" drug_rx_type, 9 "DocUrl" doc_url
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
register! {
    DescribeIgOrderList, GetLLMDiagnosisDrug, GetLLMDiagnosisDrugChat, GetLLMDiagnosisHealth,
    GetLLMReportInterpretation, QueryDrugInstructions
}
