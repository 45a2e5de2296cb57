//! `ig` of Tencent Cloud, API version 2021-05-18.
//!
//! Endpoint: `ig.tencentcloudapi.com`, or `ig.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ig::DescribeIgOrderList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIgOrderList::new(1, 1, "product-type")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ig", "2021-05-18", "ig", &Endpoints::NONE);

/// Describes ig order list: `DescribeIgOrderList` of `ig` 2021-05-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18&Action=DescribeIgOrderList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgOrderList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub product_type: String,
    pub order_status: Option<i64>,
    pub key_word: Option<String>,
}
operation! { DescribeIgOrderList(page_number: i64, page_size: i64, product_type: String)
    "DescribeIgOrderList" -> Empty {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProductType" product_type, 3 "OrderStatus" order_status: i64,
    4 "KeyWord" key_word: String
} }

/// Response of [`DescribeIgOrderList`]: empty.
pub type DescribeIgOrderListOutput = Empty;

/// Gets llm diagnosis drug: `GetLLMDiagnosisDrug` of `ig` 2021-05-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18&Action=GetLLMDiagnosisDrug>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrug {
    /// Required.
    pub partner_id: String,
    /// Required. Secret.
    pub partner_secret: Secret,
    /// Required.
    pub hospital_app_id: String,
    /// Required.
    pub dialogue_id: String,
    pub message: Option<String>,
    pub image_url: Option<String>,
    pub result_type: Option<i64>,
    pub prompt: Option<String>,
}
operation! {
    GetLLMDiagnosisDrug(partner_id: String, partner_secret: Secret, hospital_app_id: String, dialogue_id: String)
    "GetLLMDiagnosisDrug" -> GetLLMDiagnosisDrugOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id,
    3 "DialogueId" dialogue_id, 4 "Message" message: String, 5 "ImageUrl" image_url: String,
    6 "ResultType" result_type: i64, 7 "Prompt" prompt: String
} }

/// Response of [`GetLLMDiagnosisDrug`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrugOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMDiagnosisDrugData>,
}
model! { GetLLMDiagnosisDrugOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: LLMDiagnosisDrugData
} }

/// In the response of [`GetLLMDiagnosisDrug`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDiagnosisDrugData {
    pub content: Option<String>,
    pub think: Option<String>,
    pub sort: Option<i64>,
    pub is_finish: Option<bool>,
    pub is_sensitive: Option<bool>,
    pub refer_resource_items: Vec<ReferResourceInfo>,
    pub guess_questions: Vec<GuessQuestion>,
    pub highlight_words: Vec<HighlightWordInfo>,
    pub drug_list: Vec<StandardDrugCardInfo>,
}
model! { LLMDiagnosisDrugData {
    0 "Content" content: String, 1 "Think" think: String, 2 "Sort" sort: i64, 3 "IsFinish" is_finish: bool,
    4 "IsSensitive" is_sensitive: bool, 5 "ReferResourceItems" refer_resource_items: Vec<ReferResourceInfo>,
    6 "GuessQuestions" guess_questions: Vec<GuessQuestion>, 7 "HighlightWords" highlight_words: Vec<HighlightWordInfo>,
    8 "DrugList" drug_list: Vec<StandardDrugCardInfo>
} }

/// In the response of [`GetLLMDiagnosisDrug`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferResourceInfo {
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ReferResourceInfo {
    0 "Title" title: String, 1 "Type" r#type: String, 2 "Url" url: String
} }

/// In the response of [`GetLLMDiagnosisDrug`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GuessQuestion {
    pub title: Option<String>,
}
model! { GuessQuestion {
    0 "Title" title: String
} }

/// In the response of [`GetLLMDiagnosisDrug`].
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
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "JumpType" jump_type: String, 3 "JumpUrl" jump_url: String,
    4 "JumpAppid" jump_appid: String, 5 "JumpOriginId" jump_origin_id: String
} }

/// In the response of [`GetLLMDiagnosisDrug`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDrugCardInfo {
    pub standard_drug_name: Option<String>,
    pub drug_infos: Vec<DrugCardInfo>,
}
model! { StandardDrugCardInfo {
    0 "StandardDrugName" standard_drug_name: String, 1 "DrugInfos" drug_infos: Vec<DrugCardInfo>
} }

/// In the response of [`GetLLMDiagnosisDrug`].
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
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "TradeName" trade_name: String,
    3 "Specification" specification: String, 4 "Manufacturer" manufacturer: String, 5 "DrugRxType" drug_rx_type: i64,
    6 "DocUrl" doc_url: String, 7 "IdentifySource" identify_source: i64
} }

/// Gets llm diagnosis drug chat: `GetLLMDiagnosisDrugChat` of `ig` 2021-05-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18&Action=GetLLMDiagnosisDrugChat>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrugChat {
    /// Required.
    pub partner_id: String,
    /// Required. Secret.
    pub partner_secret: Secret,
    /// Required.
    pub hospital_app_id: String,
    /// Required.
    pub dialogue_id: String,
    /// Required.
    pub message: String,
    pub result_type: Option<i64>,
    pub prompt: Option<String>,
}

/// Arguments of [`GetLLMDiagnosisDrugChat::new`].
pub struct GetLLMDiagnosisDrugChatRequired {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: String,
}
operation! {
    GetLLMDiagnosisDrugChat { GetLLMDiagnosisDrugChatRequired: partner_id, partner_secret, hospital_app_id, dialogue_id, message }
    "GetLLMDiagnosisDrugChat" -> GetLLMDiagnosisDrugChatOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id,
    3 "DialogueId" dialogue_id, 4 "Message" message, 5 "ResultType" result_type: i64, 6 "Prompt" prompt: String
} }

/// Response of [`GetLLMDiagnosisDrugChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisDrugChatOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMDiagnosisDrugData>,
}
model! { GetLLMDiagnosisDrugChatOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: LLMDiagnosisDrugData
} }

/// Gets llm diagnosis health: `GetLLMDiagnosisHealth` of `ig` 2021-05-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18&Action=GetLLMDiagnosisHealth>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisHealth {
    /// Required.
    pub partner_id: String,
    /// Required. Secret.
    pub partner_secret: Secret,
    /// Required.
    pub hospital_app_id: String,
    /// Required.
    pub dialogue_id: String,
    /// Required.
    pub message: String,
    pub result_type: Option<i64>,
    pub sex: Option<i64>,
    pub age: Option<i64>,
    pub round_number: Option<i64>,
    pub output_structured: Option<i64>,
}

/// Arguments of [`GetLLMDiagnosisHealth::new`].
pub struct GetLLMDiagnosisHealthRequired {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_app_id: String,
    pub dialogue_id: String,
    pub message: String,
}
operation! {
    GetLLMDiagnosisHealth { GetLLMDiagnosisHealthRequired: partner_id, partner_secret, hospital_app_id, dialogue_id, message }
    "GetLLMDiagnosisHealth" -> GetLLMDiagnosisHealthOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id,
    3 "DialogueId" dialogue_id, 4 "Message" message, 5 "ResultType" result_type: i64, 6 "Sex" sex: i64,
    7 "Age" age: i64, 8 "RoundNumber" round_number: i64, 9 "OutputStructured" output_structured: i64
} }

/// Response of [`GetLLMDiagnosisHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMDiagnosisHealthOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMDiagnosisHealthData>,
}
model! { GetLLMDiagnosisHealthOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: LLMDiagnosisHealthData
} }

/// In the response of [`GetLLMDiagnosisHealth`].
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
    pub refer_resource_items: Vec<ReferResourceInfo>,
    pub guess_questions: Vec<GuessQuestion>,
    pub highlight_words: Vec<HighlightWordInfo>,
    pub follow_up_questions: Vec<HealthFollowUpQuestion>,
    pub drug_list: Vec<StandardDrugCardInfo>,
}
model! { LLMDiagnosisHealthData {
    0 "Content" content: String, 1 "Think" think: String, 2 "Sort" sort: i64, 3 "IsFinish" is_finish: bool,
    4 "IsSensitive" is_sensitive: bool, 5 "Kind" kind: i64, 6 "RiskReminder" risk_reminder: String,
    7 "ReferResourceItems" refer_resource_items: Vec<ReferResourceInfo>,
    8 "GuessQuestions" guess_questions: Vec<GuessQuestion>, 9 "HighlightWords" highlight_words: Vec<HighlightWordInfo>,
    10 "FollowUpQuestions" follow_up_questions: Vec<HealthFollowUpQuestion>,
    11 "DrugList" drug_list: Vec<StandardDrugCardInfo>
} }

/// In the response of [`GetLLMDiagnosisHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthFollowUpQuestion {
    pub prompt_type: Option<String>,
    pub choices: Vec<String>,
    pub question_type: Option<String>,
    pub special_type: Option<String>,
    pub question: Option<String>,
}
model! { HealthFollowUpQuestion {
    0 "PromptType" prompt_type: String, 1 "Choices" choices: Vec<String>, 2 "QuestionType" question_type: String,
    3 "SpecialType" special_type: String, 4 "Question" question: String
} }

/// Gets llm report interpretation: `GetLLMReportInterpretation` of `ig` 2021-05-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18&Action=GetLLMReportInterpretation>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMReportInterpretation {
    /// Required.
    pub partner_id: String,
    /// Required. Secret.
    pub partner_secret: Secret,
    /// Required.
    pub hospital_id: String,
    /// Required.
    pub dialogue_id: String,
    /// Required.
    pub message: String,
    pub report_file_infos: Option<Vec<ReportFileInfoReq>>,
    pub result_type: Option<i64>,
    pub prompt: Option<String>,
    pub qa_prompt: Option<String>,
}

/// Arguments of [`GetLLMReportInterpretation::new`].
pub struct GetLLMReportInterpretationRequired {
    pub partner_id: String,
    pub partner_secret: Secret,
    pub hospital_id: String,
    pub dialogue_id: String,
    pub message: String,
}
operation! {
    GetLLMReportInterpretation { GetLLMReportInterpretationRequired: partner_id, partner_secret, hospital_id, dialogue_id, message }
    "GetLLMReportInterpretation" -> GetLLMReportInterpretationOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalId" hospital_id, 3 "DialogueId" dialogue_id,
    4 "Message" message, 5 "ReportFileInfos" report_file_infos: Vec<ReportFileInfoReq>, 6 "ResultType" result_type: i64,
    7 "Prompt" prompt: String, 8 "QaPrompt" qa_prompt: String
} }

/// In the request of [`GetLLMReportInterpretation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFileInfoReq {
    /// Required.
    pub report_file_url: Option<String>,
    /// Required.
    pub report_file_type: Option<i64>,
    pub report_id: Option<String>,
}
input! { ReportFileInfoReq(report_file_url: String, report_file_type: i64) {
    0 "ReportFileUrl" report_file_url: String, 1 "ReportFileType" report_file_type: i64, 2 "ReportId" report_id: String
} }

/// Response of [`GetLLMReportInterpretation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMReportInterpretationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LLMReportInterpretationData>,
}
model! { GetLLMReportInterpretationOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: LLMReportInterpretationData
} }

/// In the response of [`GetLLMReportInterpretation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMReportInterpretationData {
    pub content: Option<String>,
    pub think: Option<String>,
    pub sort: Option<i64>,
    pub is_finish: Option<bool>,
    pub is_sensitive: Option<bool>,
    pub is_support_file: Option<bool>,
    pub report_infos: Vec<ReportFileInfoRsp>,
    pub refer_resource_items: Vec<ReferResourceInfo>,
    pub guess_questions: Vec<GuessQuestion>,
    pub highlight_words: Vec<HighlightWordInfo>,
}
model! { LLMReportInterpretationData {
    0 "Content" content: String, 1 "Think" think: String, 2 "Sort" sort: i64, 3 "IsFinish" is_finish: bool,
    4 "IsSensitive" is_sensitive: bool, 5 "IsSupportFile" is_support_file: bool,
    6 "ReportInfos" report_infos: Vec<ReportFileInfoRsp>,
    7 "ReferResourceItems" refer_resource_items: Vec<ReferResourceInfo>,
    8 "GuessQuestions" guess_questions: Vec<GuessQuestion>, 9 "HighlightWords" highlight_words: Vec<HighlightWordInfo>
} }

/// In the response of [`GetLLMReportInterpretation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFileInfoRsp {
    pub report_id: Option<String>,
    pub is_analysis: Option<bool>,
    pub err_info: Option<String>,
}
model! { ReportFileInfoRsp {
    0 "ReportId" report_id: String, 1 "IsAnalysis" is_analysis: bool, 2 "ErrInfo" err_info: String
} }

/// Queries drug instructions: `QueryDrugInstructions` of `ig` 2021-05-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ig&Version=2021-05-18&Action=QueryDrugInstructions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrugInstructions {
    /// Required.
    pub partner_id: String,
    /// Required. Secret.
    pub partner_secret: Secret,
    /// Required.
    pub hospital_app_id: String,
    /// Required.
    pub message: String,
}
operation! {
    QueryDrugInstructions(partner_id: String, partner_secret: Secret, hospital_app_id: String, message: String)
    "QueryDrugInstructions" -> QueryDrugInstructionsOutput {
    0 "PartnerId" partner_id, 1 "PartnerSecret" partner_secret, 2 "HospitalAppId" hospital_app_id, 3 "Message" message
} }

/// Response of [`QueryDrugInstructions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrugInstructionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Vec<StandardDrugInstructionInfo>,
}
model! { QueryDrugInstructionsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: Vec<StandardDrugInstructionInfo>
} }

/// In the response of [`QueryDrugInstructions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDrugInstructionInfo {
    pub standard_drug_name: Option<String>,
    pub drug_infos: Vec<DrugInstructionInfo>,
}
model! { StandardDrugInstructionInfo {
    0 "StandardDrugName" standard_drug_name: String, 1 "DrugInfos" drug_infos: Vec<DrugInstructionInfo>
} }

/// In the response of [`QueryDrugInstructions`].
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
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "TradeName" trade_name: String,
    3 "Specification" specification: String, 4 "Manufacturer" manufacturer: String, 5 "DrugUsage" drug_usage: String,
    6 "Indication" indication: String, 7 "AdverseReaction" adverse_reaction: String, 8 "DrugRxType" drug_rx_type: i64,
    9 "DocUrl" doc_url: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeIgOrderList, GetLLMDiagnosisDrug, GetLLMDiagnosisDrugChat, GetLLMDiagnosisHealth,
    GetLLMReportInterpretation, QueryDrugInstructions
}
