//! `farui` of Alibaba Cloud, API version 2024-06-28.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/FaRui/2024-06-28/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "farui.cn-beijing.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("farui", "2024-06-28", "farui", &ENDPOINTS);

/// Creates text file: `CreateTextFile` of `farui` 2024-06-28.
///
/// POST `/{WorkspaceId}/data/textFile`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/CreateTextFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTextFile {
    pub client_token: Option<String>,
    pub contract_id: Option<String>,
    pub create_time: Option<String>,
    pub text_file_name: Option<String>,
    pub text_file_url: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateTextFile(workspace_id: String) "CreateTextFile" -> CreateTextFileOutput {
    0 "ClientToken" client_token: String, 1 "ContractId" contract_id: String, 2 "CreateTime" create_time: String,
    3 "TextFileName" text_file_name: String, 4 "TextFileUrl" text_file_url: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{WorkspaceId}/data/textFile", } }

/// Response of [`CreateTextFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTextFileOutput {
    pub code: Option<String>,
    pub data: Option<CreateTextFileData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTextFileOutput {
    0 "Code" code: String, 1 "Data" data: CreateTextFileData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateTextFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTextFileData {
    pub contract_id: Option<String>,
    pub text_file_id: Option<String>,
    pub text_file_name: Option<String>,
    pub text_file_url: Option<String>,
}
model! { CreateTextFileData {
    0 "ContractId" contract_id: String, 1 "TextFileId" text_file_id: String, 2 "TextFileName" text_file_name: String,
    3 "TextFileUrl" text_file_url: String
} }

/// Runs contract extract: `RunContractExtract` of `farui` 2024-06-28.
///
/// POST `/{workspaceId}/pop/contract/extraction`. Changes data. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/RunContractExtract>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractExtract {
    pub region_id: Option<String>,
    pub app_id: Option<String>,
    pub fields_to_extract: Option<Vec<RunContractExtractFieldsToExtract>>,
    /// Required.
    pub file_oss_url: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunContractExtract(file_oss_url: String, workspace_id: String)
    "RunContractExtract" -> RunContractExtractOutput {
    0 "regionId" region_id: String, 1 "appId" app_id: String,
    2 "fieldsToExtract" fields_to_extract: Vec<RunContractExtractFieldsToExtract>, 3 "fileOssUrl" file_oss_url,
    4 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/pop/contract/extraction", } }

/// In the request of [`RunContractExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractExtractFieldsToExtract {
    pub desc: Option<String>,
    pub extract_item: Option<String>,
    pub option: Option<Vec<String>>,
}
input! { RunContractExtractFieldsToExtract() {
    0 "desc" desc: String, 1 "extractItem" extract_item: String, 2 "option" option: Vec<String>
} }

/// Response of [`RunContractExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractExtractOutput {
    pub code: Option<String>,
    pub data: Option<RunContractExtractData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RunContractExtractOutput {
    0 "code" code: String, 1 "data" data: RunContractExtractData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`RunContractExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractExtractData {
    pub contract_text: Option<String>,
    pub extract_result: Vec<RunContractExtractExtractResult>,
}
model! { RunContractExtractData {
    0 "contractText" contract_text: String, 1 "extractResult" extract_result: Vec<RunContractExtractExtractResult>
} }

/// In the response of [`RunContractExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractExtractExtractResult {
    pub desc: Option<String>,
    pub extract_item: Option<String>,
    pub option: Option<String>,
    pub value: Vec<RunContractExtractValue>,
}
model! { RunContractExtractExtractResult {
    0 "desc" desc: String, 1 "extractItem" extract_item: String, 2 "option" option: String,
    3 "value" value: Vec<RunContractExtractValue>
} }

/// In the response of [`RunContractExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractExtractValue {
    pub data: Option<String>,
    pub original_text: Option<String>,
}
model! { RunContractExtractValue {
    0 "data" data: String, 1 "originalText" original_text: String
} }

/// Runs contract result generation: `RunContractResultGeneration` of `farui` 2024-06-28.
///
/// POST `/{workspaceId}/farui/contract/result/genarate`. Changes data. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/RunContractResultGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGeneration {
    pub app_id: Option<String>,
    pub assistant: Option<RunContractResultGenerationAssistant>,
    pub stream: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunContractResultGeneration(workspace_id: String)
    "RunContractResultGeneration" -> RunContractResultGenerationOutput {
    0 "appId" app_id: String, 1 "assistant" assistant: RunContractResultGenerationAssistant, 2 "stream" stream: bool,
    3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/farui/contract/result/genarate", } }

/// In the request of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationAssistant {
    pub meta_data: Option<RunContractResultGenerationMetaData>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
input! { RunContractResultGenerationAssistant() {
    0 "metaData" meta_data: RunContractResultGenerationMetaData, 1 "type" r#type: String, 2 "version" version: String
} }

/// In the request of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationMetaData {
    pub custom_rule_config: Option<RunContractResultGenerationCustomRuleConfig>,
    pub file_id: Option<String>,
    pub position: Option<String>,
    pub rule_task_id: Option<String>,
    pub rules: Option<Vec<RunContractResultGenerationRules>>,
}
input! { RunContractResultGenerationMetaData() {
    0 "customRuleConfig" custom_rule_config: RunContractResultGenerationCustomRuleConfig, 1 "fileId" file_id: String,
    2 "position" position: String, 3 "ruleTaskId" rule_task_id: String,
    4 "rules" rules: Vec<RunContractResultGenerationRules>
} }

/// In the request of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationCustomRuleConfig {
    pub custom_rules: Option<Vec<RunContractResultGenerationCustomRules>>,
}
input! { RunContractResultGenerationCustomRuleConfig() {
    0 "customRules" custom_rules: Vec<RunContractResultGenerationCustomRules>
} }

/// In the request of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationCustomRules {
    pub risk_level: Option<String>,
    pub rule_desc: Option<String>,
    pub rule_title: Option<String>,
}
input! { RunContractResultGenerationCustomRules() {
    0 "riskLevel" risk_level: String, 1 "ruleDesc" rule_desc: String, 2 "ruleTitle" rule_title: String
} }

/// In the request of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationRules {
    pub risk_level: Option<String>,
    pub rule_sequence: Option<String>,
    pub rule_tag: Option<String>,
    pub rule_title: Option<String>,
}
input! { RunContractResultGenerationRules() {
    0 "riskLevel" risk_level: String, 1 "ruleSequence" rule_sequence: String, 2 "ruleTag" rule_tag: String,
    3 "ruleTitle" rule_title: String
} }

/// Response of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub output: Option<RunContractResultGenerationOutputItem>,
    pub success: Option<bool>,
    pub usage: Option<RunContractResultGenerationUsage>,
    pub http_status_code: Option<String>,
}
model! { RunContractResultGenerationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Output" output: RunContractResultGenerationOutputItem,
    3 "Success" success: bool, 4 "Usage" usage: RunContractResultGenerationUsage,
    5 "httpStatusCode" http_status_code: String
} }

/// In the response of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationOutputItem {
    pub result: Option<RunContractResultGenerationResult>,
    pub result_task_id: Option<String>,
}
model! { RunContractResultGenerationOutputItem {
    0 "result" result: RunContractResultGenerationResult, 1 "resultTaskId" result_task_id: String
} }

/// In the response of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationResult {
    pub examine_brief: Option<String>,
    pub examine_result: Option<String>,
    pub risk_level: Option<String>,
    pub rule_sequence: Option<String>,
    pub rule_tag: Option<String>,
    pub rule_title: Option<String>,
    pub sub_risks: Vec<RunContractResultGenerationSubRisks>,
}
model! { RunContractResultGenerationResult {
    0 "examineBrief" examine_brief: String, 1 "examineResult" examine_result: String, 2 "riskLevel" risk_level: String,
    3 "ruleSequence" rule_sequence: String, 4 "ruleTag" rule_tag: String, 5 "ruleTitle" rule_title: String,
    6 "subRisks" sub_risks: Vec<RunContractResultGenerationSubRisks>
} }

/// In the response of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationSubRisks {
    pub original_content: Option<String>,
    pub result_content: Option<String>,
    pub result_type: Option<String>,
    pub risk_brief: Option<String>,
    pub risk_clause: Option<String>,
    pub risk_explain: Option<String>,
    pub standard_original_content: Option<String>,
}
model! { RunContractResultGenerationSubRisks {
    0 "originalContent" original_content: String, 1 "resultContent" result_content: String,
    2 "resultType" result_type: String, 3 "riskBrief" risk_brief: String, 4 "riskClause" risk_clause: String,
    5 "riskExplain" risk_explain: String, 6 "standardOriginalContent" standard_original_content: String
} }

/// In the response of [`RunContractResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractResultGenerationUsage {
    pub input: Option<i64>,
    pub unit: Option<String>,
}
model! { RunContractResultGenerationUsage {
    0 "input" input: i64, 1 "unit" unit: String
} }

/// Runs contract rule generation: `RunContractRuleGeneration` of `farui` 2024-06-28.
///
/// POST `/{workspaceId}/farui/contract/rule/genarate`. Changes data. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/RunContractRuleGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGeneration {
    pub app_id: Option<String>,
    pub assistant: Option<RunContractRuleGenerationAssistant>,
    pub stream: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunContractRuleGeneration(workspace_id: String)
    "RunContractRuleGeneration" -> RunContractRuleGenerationOutput {
    0 "appId" app_id: String, 1 "assistant" assistant: RunContractRuleGenerationAssistant, 2 "stream" stream: bool,
    3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/farui/contract/rule/genarate", } }

/// In the request of [`RunContractRuleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGenerationAssistant {
    pub meta_data: Option<RunContractRuleGenerationMetaData>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
input! { RunContractRuleGenerationAssistant() {
    0 "metaData" meta_data: RunContractRuleGenerationMetaData, 1 "type" r#type: String, 2 "version" version: String
} }

/// In the request of [`RunContractRuleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGenerationMetaData {
    pub file_id: Option<String>,
    pub position: Option<String>,
}
input! { RunContractRuleGenerationMetaData() {
    0 "fileId" file_id: String, 1 "position" position: String
} }

/// Response of [`RunContractRuleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGenerationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub output: Option<RunContractRuleGenerationOutputItem>,
    pub success: Option<bool>,
    pub usage: Option<RunContractRuleGenerationUsage>,
    pub http_status_code: Option<i64>,
}
model! { RunContractRuleGenerationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Output" output: RunContractRuleGenerationOutputItem,
    3 "Success" success: bool, 4 "Usage" usage: RunContractRuleGenerationUsage, 5 "httpStatusCode" http_status_code: i64
} }

/// In the response of [`RunContractRuleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGenerationOutputItem {
    pub rule_task_id: Option<String>,
    pub rules: Vec<RunContractRuleGenerationRules>,
}
model! { RunContractRuleGenerationOutputItem {
    0 "ruleTaskId" rule_task_id: String, 1 "rules" rules: Vec<RunContractRuleGenerationRules>
} }

/// In the response of [`RunContractRuleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGenerationRules {
    pub risk_level: Option<String>,
    pub rule_sequence: Option<String>,
    pub rule_tag: Option<String>,
    pub rule_title: Option<String>,
}
model! { RunContractRuleGenerationRules {
    0 "riskLevel" risk_level: String, 1 "ruleSequence" rule_sequence: String, 2 "ruleTag" rule_tag: String,
    3 "ruleTitle" rule_title: String
} }

/// In the response of [`RunContractRuleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContractRuleGenerationUsage {
    pub input: Option<i64>,
    pub unit: Option<String>,
}
model! { RunContractRuleGenerationUsage {
    0 "input" input: i64, 1 "unit" unit: String
} }

/// Runs legal advice consultation: `RunLegalAdviceConsultation` of `farui` 2024-06-28.
///
/// POST `/{workspaceId}/farui/legalAdvice/consult`. Changes data. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/RunLegalAdviceConsultation>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultation {
    pub app_id: Option<String>,
    pub assistant: Option<RunLegalAdviceConsultationAssistant>,
    pub extra: Option<RunLegalAdviceConsultationExtra>,
    pub stream: Option<bool>,
    pub thread: Option<RunLegalAdviceConsultationThread>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunLegalAdviceConsultation(workspace_id: String)
    "RunLegalAdviceConsultation" -> RunLegalAdviceConsultationOutput {
    0 "appId" app_id: String, 1 "assistant" assistant: RunLegalAdviceConsultationAssistant,
    2 "extra" extra: RunLegalAdviceConsultationExtra, 3 "stream" stream: bool,
    4 "thread" thread: RunLegalAdviceConsultationThread, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/farui/legalAdvice/consult", } }

/// In the request of [`RunLegalAdviceConsultation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultationAssistant {
    pub id: Option<String>,
    pub meta_data: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
input! { RunLegalAdviceConsultationAssistant() {
    0 "id" id: String, 1 "metaData" meta_data: BTreeMap<String, String>, 2 "type" r#type: String,
    3 "version" version: String
} }

/// In the request of [`RunLegalAdviceConsultation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultationExtra {
    pub deep_think: Option<bool>,
    pub online_search: Option<bool>,
}
input! { RunLegalAdviceConsultationExtra() {
    0 "deepThink" deep_think: bool, 1 "onlineSearch" online_search: bool
} }

/// In the request of [`RunLegalAdviceConsultation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultationThread {
    pub messages: Option<Vec<RunLegalAdviceConsultationMessages>>,
}
input! { RunLegalAdviceConsultationThread() {
    0 "messages" messages: Vec<RunLegalAdviceConsultationMessages>
} }

/// In the request of [`RunLegalAdviceConsultation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultationMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RunLegalAdviceConsultationMessages() {
    0 "content" content: String, 1 "role" role: String
} }

/// Response of [`RunLegalAdviceConsultation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub response_markdown: Option<String>,
    pub round: Option<i64>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub usage: Option<RunLegalAdviceConsultationUsage>,
    pub contents: Option<String>,
    pub extra: Option<String>,
    pub http_status_code: Option<String>,
}
model! { RunLegalAdviceConsultationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResponseMarkdown" response_markdown: String,
    3 "Round" round: i64, 4 "Status" status: String, 5 "Success" success: bool,
    6 "Usage" usage: RunLegalAdviceConsultationUsage, 7 "contents" contents: String, 8 "extra" extra: String,
    9 "httpStatusCode" http_status_code: String
} }

/// In the response of [`RunLegalAdviceConsultation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLegalAdviceConsultationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunLegalAdviceConsultationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs search case full text: `RunSearchCaseFullText` of `farui` 2024-06-28.
///
/// POST `/{workspaceId}/farui/search/case/fulltext`. Changes data. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/RunSearchCaseFullText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullText {
    pub app_id: Option<String>,
    pub filter_condition: Option<RunSearchCaseFullTextFilterCondition>,
    /// Required.
    pub page_param: RunSearchCaseFullTextPageParam,
    /// Required.
    pub query: String,
    pub query_keywords: Option<Vec<String>>,
    pub refer_level: Option<String>,
    pub sort_key_and_direction: Option<BTreeMap<String, String>>,
    pub thread: Option<RunSearchCaseFullTextThread>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunSearchCaseFullText(page_param: RunSearchCaseFullTextPageParam, query: String, workspace_id: String)
    "RunSearchCaseFullText" -> RunSearchCaseFullTextOutput {
    0 "appId" app_id: String, 1 "filterCondition" filter_condition: RunSearchCaseFullTextFilterCondition,
    2 "pageParam" page_param, 3 "query" query, 4 "queryKeywords" query_keywords: Vec<String>,
    5 "referLevel" refer_level: String, 6 "sortKeyAndDirection" sort_key_and_direction: BTreeMap<String, String>,
    7 "thread" thread: RunSearchCaseFullTextThread, 8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/farui/search/case/fulltext", } }

/// In the request of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextFilterCondition {
    pub case_no: Option<String>,
    pub case_title: Option<String>,
}
input! { RunSearchCaseFullTextFilterCondition() {
    0 "caseNo" case_no: String, 1 "caseTitle" case_title: String
} }

/// In the request of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextPageParam {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
input! { RunSearchCaseFullTextPageParam() {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64
} }

/// In the request of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextThread {
    pub messages: Option<Vec<RunSearchCaseFullTextMessages>>,
}
input! { RunSearchCaseFullTextThread() {
    0 "messages" messages: Vec<RunSearchCaseFullTextMessages>
} }

/// In the request of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RunSearchCaseFullTextMessages() {
    0 "content" content: String, 1 "role" role: String
} }

/// Response of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextOutput {
    pub code: Option<String>,
    pub data: Option<RunSearchCaseFullTextData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RunSearchCaseFullTextOutput {
    0 "code" code: String, 1 "data" data: RunSearchCaseFullTextData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextData {
    pub case_level: Option<String>,
    pub case_result: Vec<RunSearchCaseFullTextCaseResult>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub query_keywords: Vec<String>,
    pub total_count: Option<i64>,
}
model! { RunSearchCaseFullTextData {
    0 "caseLevel" case_level: String, 1 "caseResult" case_result: Vec<RunSearchCaseFullTextCaseResult>,
    2 "currentPage" current_page: i64, 3 "pageSize" page_size: i64, 4 "query" query: String,
    5 "queryKeywords" query_keywords: Vec<String>, 6 "totalCount" total_count: i64
} }

/// In the response of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextCaseResult {
    pub case_domain: Option<RunSearchCaseFullTextCaseDomain>,
    pub mode: Option<String>,
    pub similarity: Option<String>,
}
model! { RunSearchCaseFullTextCaseResult {
    0 "caseDomain" case_domain: RunSearchCaseFullTextCaseDomain, 1 "mode" mode: String,
    2 "similarity" similarity: String
} }

/// In the response of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextCaseDomain {
    pub abstract_obj: Option<String>,
    pub applied_laws: Option<String>,
    pub basic_case: Option<String>,
    pub case_basic: Option<String>,
    pub case_cause: Option<String>,
    pub case_feature: Option<String>,
    pub case_id: Option<String>,
    pub case_no: Option<String>,
    pub case_summary: Option<String>,
    pub case_title: Option<String>,
    pub case_type: Option<String>,
    pub close_case_cause: Option<String>,
    pub court_find_out: Option<String>,
    pub court_think: Option<String>,
    pub data_from: Option<String>,
    pub dispute_focus: Option<String>,
    pub dispute_focus_tag: Vec<String>,
    pub disputedpoints: Option<String>,
    pub document_type: Option<String>,
    pub judg_reason: Option<String>,
    pub keyfacts: Option<String>,
    pub legal_basis: Option<String>,
    pub litigants: Option<String>,
    pub litigation_participant: Option<String>,
    pub open_case_cause: Option<String>,
    pub pre_trial_process: Option<String>,
    pub refer_level: Option<String>,
    pub referee_gist: Option<String>,
    pub source_content: Option<String>,
    pub trial_court: Option<RunSearchCaseFullTextTrialCourt>,
    pub trial_date: Option<String>,
    pub trial_level: Option<String>,
    pub trial_process: Option<String>,
    pub trial_program: Option<String>,
    pub verdict: Option<String>,
}
model! { RunSearchCaseFullTextCaseDomain {
    0 "abstractObj" abstract_obj: String, 1 "appliedLaws" applied_laws: String, 2 "basicCase" basic_case: String,
    3 "caseBasic" case_basic: String, 4 "caseCause" case_cause: String, 5 "caseFeature" case_feature: String,
    6 "caseId" case_id: String, 7 "caseNo" case_no: String, 8 "caseSummary" case_summary: String,
    9 "caseTitle" case_title: String, 10 "caseType" case_type: String, 11 "closeCaseCause" close_case_cause: String,
    12 "courtFindOut" court_find_out: String, 13 "courtThink" court_think: String, 14 "dataFrom" data_from: String,
    15 "disputeFocus" dispute_focus: String, 16 "disputeFocusTag" dispute_focus_tag: Vec<String>,
    17 "disputedpoints" disputedpoints: String, 18 "documentType" document_type: String,
    19 "judgReason" judg_reason: String, 20 "keyfacts" keyfacts: String, 21 "legalBasis" legal_basis: String,
    22 "litigants" litigants: String, 23 "litigationParticipant" litigation_participant: String,
    24 "openCaseCause" open_case_cause: String, 25 "preTrialProcess" pre_trial_process: String,
    26 "referLevel" refer_level: String, 27 "refereeGist" referee_gist: String,
    28 "sourceContent" source_content: String, 29 "trialCourt" trial_court: RunSearchCaseFullTextTrialCourt,
    30 "trialDate" trial_date: String, 31 "trialLevel" trial_level: String, 32 "trialProcess" trial_process: String,
    33 "trialProgram" trial_program: String, 34 "verdict" verdict: String
} }

/// In the response of [`RunSearchCaseFullText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchCaseFullTextTrialCourt {
    pub city: Option<String>,
    pub common_level: Option<String>,
    pub country: Option<String>,
    pub county: Option<String>,
    pub district: Option<String>,
    pub name: Option<String>,
    pub province: Option<String>,
    pub special_level: Option<String>,
}
model! { RunSearchCaseFullTextTrialCourt {
    0 "city" city: String, 1 "commonLevel" common_level: String, 2 "country" country: String, 3 "county" county: String,
    4 "district" district: String, 5 "name" name: String, 6 "province" province: String,
    7 "specialLevel" special_level: String
} }

/// Runs search law query: `RunSearchLawQuery` of `farui` 2024-06-28.
///
/// POST `/{workspaceId}/farui/search/law/query`. Changes data. See
/// <https://api.alibabacloud.com/document/FaRui/2024-06-28/RunSearchLawQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQuery {
    pub app_id: Option<String>,
    pub filter_condition: Option<RunSearchLawQueryFilterCondition>,
    pub page_param: Option<RunSearchLawQueryPageParam>,
    /// Required.
    pub query: String,
    pub query_keywords: Option<Vec<String>>,
    pub thread: Option<RunSearchLawQueryThread>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunSearchLawQuery(query: String, workspace_id: String) "RunSearchLawQuery" -> RunSearchLawQueryOutput {
    0 "appId" app_id: String, 1 "filterCondition" filter_condition: RunSearchLawQueryFilterCondition,
    2 "pageParam" page_param: RunSearchLawQueryPageParam, 3 "query" query,
    4 "queryKeywords" query_keywords: Vec<String>, 5 "thread" thread: RunSearchLawQueryThread,
    6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{workspaceId}/farui/search/law/query", } }

/// In the request of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryFilterCondition {
    pub law_name: Option<String>,
}
input! { RunSearchLawQueryFilterCondition() {
    0 "lawName" law_name: String
} }

/// In the request of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryPageParam {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
input! { RunSearchLawQueryPageParam() {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64
} }

/// In the request of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryThread {
    pub messages: Option<Vec<RunSearchLawQueryMessages>>,
}
input! { RunSearchLawQueryThread() {
    0 "messages" messages: Vec<RunSearchLawQueryMessages>
} }

/// In the request of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RunSearchLawQueryMessages() {
    0 "content" content: String, 1 "role" role: String
} }

/// Response of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryOutput {
    pub code: Option<String>,
    pub data: Option<RunSearchLawQueryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RunSearchLawQueryOutput {
    0 "code" code: String, 1 "data" data: RunSearchLawQueryData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryData {
    pub current_page: Option<i64>,
    pub law_result: Vec<RunSearchLawQueryLawResult>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub query_keywords: Vec<String>,
    pub sort_key_and_direction: Option<RunSearchLawQuerySortKeyAndDirection>,
    pub total_count: Option<i64>,
}
model! { RunSearchLawQueryData {
    0 "currentPage" current_page: i64, 1 "lawResult" law_result: Vec<RunSearchLawQueryLawResult>,
    2 "pageSize" page_size: i64, 3 "query" query: String, 4 "queryKeywords" query_keywords: Vec<String>,
    5 "sortKeyAndDirection" sort_key_and_direction: RunSearchLawQuerySortKeyAndDirection,
    6 "totalCount" total_count: i64
} }

/// In the response of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryLawResult {
    pub law_domain: Option<RunSearchLawQueryLawDomain>,
    pub similarity: Option<String>,
}
model! { RunSearchLawQueryLawResult {
    0 "lawDomain" law_domain: RunSearchLawQueryLawDomain, 1 "similarity" similarity: String
} }

/// In the response of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQueryLawDomain {
    pub abolition_basis: Option<String>,
    pub implement_year_month_date: Option<String>,
    pub invalid_basis: Option<String>,
    pub issuing_no: Option<String>,
    pub issuing_organ: Option<String>,
    pub law_id: Option<String>,
    pub law_item_id: Option<String>,
    pub law_name: Option<String>,
    pub law_order: Option<String>,
    pub law_source_content: Option<String>,
    pub law_title: Option<String>,
    pub modify_basis: Option<String>,
    pub potency_level: Option<String>,
    pub release_year_month_date: Option<String>,
    pub thematic_classify: Option<String>,
    pub timeliness: Option<String>,
}
model! { RunSearchLawQueryLawDomain {
    0 "abolitionBasis" abolition_basis: String, 1 "implementYearMonthDate" implement_year_month_date: String,
    2 "invalidBasis" invalid_basis: String, 3 "issuingNo" issuing_no: String, 4 "issuingOrgan" issuing_organ: String,
    5 "lawId" law_id: String, 6 "lawItemId" law_item_id: String, 7 "lawName" law_name: String,
    8 "lawOrder" law_order: String, 9 "lawSourceContent" law_source_content: String, 10 "lawTitle" law_title: String,
    11 "modifyBasis" modify_basis: String, 12 "potencyLevel" potency_level: String,
    13 "releaseYearMonthDate" release_year_month_date: String, 14 "thematicClassify" thematic_classify: String,
    15 "timeliness" timeliness: String
} }

/// In the response of [`RunSearchLawQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchLawQuerySortKeyAndDirection {
    pub release_year_month_date: Option<String>,
    pub similarity: Option<String>,
}
model! { RunSearchLawQuerySortKeyAndDirection {
    0 "releaseYearMonthDate" release_year_month_date: String, 1 "similarity" similarity: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateTextFile, RunContractExtract, RunContractResultGeneration, RunContractRuleGeneration,
    RunLegalAdviceConsultation, RunSearchCaseFullText, RunSearchLawQuery
}
