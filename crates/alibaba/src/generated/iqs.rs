//! `iqs` of Alibaba Cloud, API version 2024-11-11.
//!
//! Endpoint: a table of 1 region, else `iqs.cn-zhangjiakou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/IQS/2024-11-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, iqs::GetIqsUsage};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetIqsUsage::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-zhangjiakou", "iqs.cn-zhangjiakou.aliyuncs.com")],
    &[("cn-zhangjiakou", "iqs-vpc.cn-zhangjiakou.aliyuncs.com")],
    "iqs.cn-zhangjiakou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("iqs", "2024-11-11", "iqs", &ENDPOINTS);

/// `AiSearch` of `iqs` 2024-11-11.
///
/// GET `/linked-retrieval/linked-retrieval-entry/v3/linkedRetrieval/commands/aiSearch`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/AiSearch>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearch {
    pub industry: Option<String>,
    pub page: Option<i64>,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { AiSearch(query: String) "AiSearch" -> AiSearchOutput {
    0 "industry" industry: String, 1 "page" page: i64, 2 "query" query, 3 "sessionId" session_id: String,
    4 "timeRange" time_range: String
} { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v3/linkedRetrieval/commands/aiSearch", } }

/// Response of [`AiSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchOutput {
    pub header: Option<AiSearchHeader>,
    pub payload: Option<String>,
}
model! { AiSearchOutput {
    0 "header" header: AiSearchHeader, 1 "payload" payload: String
} }

/// In the response of [`AiSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchHeader {
    pub event: Option<String>,
    pub event_id: Option<String>,
    pub query_context: Option<AiSearchQueryContext>,
    pub response_time: Option<i64>,
}
model! { AiSearchHeader {
    0 "event" event: String, 1 "eventId" event_id: String, 2 "queryContext" query_context: AiSearchQueryContext,
    3 "responseTime" response_time: i64
} }

/// In the response of [`AiSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchQueryContext {
    pub original_query: Option<AiSearchOriginalQuery>,
    pub rewrite: Option<AiSearchRewrite>,
}
model! { AiSearchQueryContext {
    0 "originalQuery" original_query: AiSearchOriginalQuery, 1 "rewrite" rewrite: AiSearchRewrite
} }

/// In the response of [`AiSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchOriginalQuery {
    pub industry: Option<String>,
    pub page: Option<i64>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { AiSearchOriginalQuery {
    0 "industry" industry: String, 1 "page" page: i64, 2 "query" query: String, 3 "timeRange" time_range: String
} }

/// In the response of [`AiSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchRewrite {
    pub enabled: Option<bool>,
    pub time_range: Option<String>,
}
model! { AiSearchRewrite {
    0 "enabled" enabled: bool, 1 "timeRange" time_range: String
} }

/// `CommonQueryByScene` of `iqs` 2024-11-11.
///
/// POST `/amap-function-call-agent/iqs-agent-service/v2/nl/common`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/CommonQueryByScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryByScene {
    pub body: Option<CommonAgentQuery>,
}
operation! { CommonQueryByScene() "CommonQueryByScene" -> CommonQueryBySceneOutput {
    0 "body" body: CommonAgentQuery
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/amap-function-call-agent/iqs-agent-service/v2/nl/common", body: BodyStyle::Json, } }

/// In the request of [`CommonQueryByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonAgentQuery {
    pub limit: Option<i64>,
    pub query: Option<String>,
    pub query_scene_enum_code: Option<String>,
    pub search_model: Option<String>,
}
input! { CommonAgentQuery() {
    0 "limit" limit: i64, 1 "query" query: String, 2 "querySceneEnumCode" query_scene_enum_code: String,
    3 "searchModel" search_model: String
} }

/// Response of [`CommonQueryByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryBySceneOutput {
    pub data: Vec<CommonQueryBySceneData>,
}
model! { CommonQueryBySceneOutput {
    0 "data" data: Vec<CommonQueryBySceneData>
} }

/// In the response of [`CommonQueryByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryBySceneData {
    pub address: Option<String>,
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub distance_meter: Option<String>,
    pub district_code: Option<String>,
    pub district_name: Option<String>,
    pub id: Option<String>,
    pub images: Vec<CommonQueryBySceneImages>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub metadata: Option<CommonQueryBySceneMetadata>,
    pub name: Option<String>,
    pub province_code: Option<String>,
    pub province_name: Option<String>,
    pub type_code: Option<String>,
    pub types: Option<String>,
}
model! { CommonQueryBySceneData {
    0 "address" address: String, 1 "cityCode" city_code: String, 2 "cityName" city_name: String,
    3 "distanceMeter" distance_meter: String, 4 "districtCode" district_code: String,
    5 "districtName" district_name: String, 6 "id" id: String, 7 "images" images: Vec<CommonQueryBySceneImages>,
    8 "latitude" latitude: String, 9 "longitude" longitude: String, 10 "metadata" metadata: CommonQueryBySceneMetadata,
    11 "name" name: String, 12 "provinceCode" province_code: String, 13 "provinceName" province_name: String,
    14 "typeCode" type_code: String, 15 "types" types: String
} }

/// In the response of [`CommonQueryByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryBySceneImages {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { CommonQueryBySceneImages {
    0 "title" title: String, 1 "url" url: String
} }

/// In the response of [`CommonQueryByScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryBySceneMetadata {
    pub average_spend: Option<String>,
    pub business_area: Option<String>,
    pub daily_opening_hours: Option<String>,
    pub main_tag: Option<String>,
    pub phone: Option<String>,
    pub score: Option<String>,
    pub weekly_opening_days: Option<String>,
}
model! { CommonQueryBySceneMetadata {
    0 "averageSpend" average_spend: String, 1 "businessArea" business_area: String,
    2 "dailyOpeningHours" daily_opening_hours: String, 3 "mainTag" main_tag: String, 4 "phone" phone: String,
    5 "score" score: String, 6 "weeklyOpeningDays" weekly_opening_days: String
} }

/// `GenericAdvancedSearch` of `iqs` 2024-11-11.
///
/// GET `/linked-retrieval/linked-retrieval-entry/v2/linkedRetrieval/commands/genericAdvancedSearch`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/GenericAdvancedSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericAdvancedSearch {
    pub industry: Option<String>,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { GenericAdvancedSearch(query: String) "GenericAdvancedSearch" -> GenericAdvancedSearchOutput {
    0 "industry" industry: String, 1 "query" query, 2 "sessionId" session_id: String, 3 "timeRange" time_range: String
}
    { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v2/linkedRetrieval/commands/genericAdvancedSearch", } }

/// Response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericAdvancedSearchOutput {
    pub page_items: Vec<ScorePageItem>,
    pub query_context: Option<QueryContext>,
    pub scene_items: Vec<SceneItem>,
    pub search_information: Option<SearchInformation>,
    pub weibo_items: Vec<WeiboItem>,
}
model! { GenericAdvancedSearchOutput {
    0 "pageItems" page_items: Vec<ScorePageItem>, 1 "queryContext" query_context: QueryContext,
    2 "sceneItems" scene_items: Vec<SceneItem>, 3 "searchInformation" search_information: SearchInformation,
    4 "weiboItems" weibo_items: Vec<WeiboItem>
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScorePageItem {
    pub card_type: Option<String>,
    pub correlation_tag: Option<i64>,
    pub display_link: Option<String>,
    pub host_authority_score: Option<f64>,
    pub host_logo: Option<String>,
    pub hostname: Option<String>,
    pub html_snippet: Option<String>,
    pub html_title: Option<String>,
    pub images: Vec<IncludeImage>,
    pub link: Option<String>,
    pub main_text: Option<String>,
    pub markdown_text: Option<String>,
    pub mime: Option<String>,
    pub page_map: BTreeMap<String, String>,
    pub publish_time: Option<i64>,
    pub rich_main_body: Option<String>,
    pub score: Option<f64>,
    pub site_label: Option<String>,
    pub snippet: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub website_authority_score: Option<i64>,
}
model! { ScorePageItem {
    0 "cardType" card_type: String, 1 "correlationTag" correlation_tag: i64, 2 "displayLink" display_link: String,
    3 "hostAuthorityScore" host_authority_score: f64, 4 "hostLogo" host_logo: String, 5 "hostname" hostname: String,
    6 "htmlSnippet" html_snippet: String, 7 "htmlTitle" html_title: String, 8 "images" images: Vec<IncludeImage>,
    9 "link" link: String, 10 "mainText" main_text: String, 11 "markdownText" markdown_text: String,
    12 "mime" mime: String, 13 "pageMap" page_map: BTreeMap<String, String>, 14 "publishTime" publish_time: i64,
    15 "richMainBody" rich_main_body: String, 16 "score" score: f64, 17 "siteLabel" site_label: String,
    18 "snippet" snippet: String, 19 "summary" summary: String, 20 "title" title: String,
    21 "websiteAuthorityScore" website_authority_score: i64
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncludeImage {
    pub height: Option<i64>,
    pub image_link: Option<String>,
    pub width: Option<i64>,
}
model! { IncludeImage {
    0 "height" height: i64, 1 "imageLink" image_link: String, 2 "width" width: i64
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContext {
    pub original_query: Option<QueryContextOriginalQuery>,
    pub rewrite: Option<QueryContextRewrite>,
}
model! { QueryContext {
    0 "originalQuery" original_query: QueryContextOriginalQuery, 1 "rewrite" rewrite: QueryContextRewrite
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContextOriginalQuery {
    pub industry: Option<String>,
    pub page: Option<String>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { QueryContextOriginalQuery {
    0 "industry" industry: String, 1 "page" page: String, 2 "query" query: String, 3 "timeRange" time_range: String
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContextRewrite {
    pub enabled: Option<bool>,
    pub time_range: Option<String>,
}
model! { QueryContextRewrite {
    0 "enabled" enabled: bool, 1 "timeRange" time_range: String
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneItem {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
model! { SceneItem {
    0 "detail" detail: String, 1 "type" r#type: String
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInformation {
    pub search_time: Option<i64>,
    pub total: Option<i64>,
}
model! { SearchInformation {
    0 "searchTime" search_time: i64, 1 "total" total: i64
} }

/// In the response of [`GenericAdvancedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeiboItem {
    pub card_type: Option<String>,
    pub homepage_link: Option<String>,
    pub html_snippet: Option<String>,
    pub images: Vec<String>,
    pub link: Option<String>,
    pub publish_display_time: Option<String>,
    pub username: Option<String>,
}
model! { WeiboItem {
    0 "cardType" card_type: String, 1 "homepageLink" homepage_link: String, 2 "htmlSnippet" html_snippet: String,
    3 "images" images: Vec<String>, 4 "link" link: String, 5 "publishDisplayTime" publish_display_time: String,
    6 "username" username: String
} }

/// `GenericSearch` of `iqs` 2024-11-11.
///
/// GET `/linked-retrieval/linked-retrieval-entry/v2/linkedRetrieval/commands/genericSearch`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/GenericSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericSearch {
    pub advanced_params: Option<BTreeMap<String, Value>>,
    pub enable_rerank: Option<bool>,
    pub industry: Option<String>,
    pub page: Option<i64>,
    /// Required.
    pub query: String,
    pub return_main_text: Option<bool>,
    pub return_markdown_text: Option<bool>,
    pub return_rich_main_body: Option<bool>,
    pub return_summary: Option<bool>,
    pub session_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { GenericSearch(query: String) "GenericSearch" -> GenericSearchOutput {
    0 "advancedParams" advanced_params: BTreeMap<String, Value>, 1 "enableRerank" enable_rerank: bool,
    2 "industry" industry: String, 3 "page" page: i64, 4 "query" query, 5 "returnMainText" return_main_text: bool,
    6 "returnMarkdownText" return_markdown_text: bool, 7 "returnRichMainBody" return_rich_main_body: bool,
    8 "returnSummary" return_summary: bool, 9 "sessionId" session_id: String, 10 "timeRange" time_range: String
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v2/linkedRetrieval/commands/genericSearch", } }

/// Response of [`GenericSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericSearchOutput {
    pub page_items: Vec<ScorePageItem>,
    pub query_context: Option<QueryContext>,
    pub scene_items: Vec<SceneItem>,
    pub search_information: Option<SearchInformation>,
    pub weibo_items: Vec<WeiboItem>,
}
model! { GenericSearchOutput {
    0 "pageItems" page_items: Vec<ScorePageItem>, 1 "queryContext" query_context: QueryContext,
    2 "sceneItems" scene_items: Vec<SceneItem>, 3 "searchInformation" search_information: SearchInformation,
    4 "weiboItems" weibo_items: Vec<WeiboItem>
} }

/// Gets iqs usage: `GetIqsUsage` of `iqs` 2024-11-11.
///
/// GET `/linked-retrieval/linked-retrieval-admin/v1/iqs/usage`. Reads only. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/GetIqsUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIqsUsage {
    pub caller_id: Option<String>,
    pub end_date: Option<String>,
    pub start_date: Option<String>,
}
operation! { GetIqsUsage() "GetIqsUsage" -> GetIqsUsageOutput {
    0 "callerId" caller_id: String, 1 "endDate" end_date: String, 2 "startDate" start_date: String
} { method: "GET", path: "/linked-retrieval/linked-retrieval-admin/v1/iqs/usage", } }

/// Response of [`GetIqsUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIqsUsageOutput {
    pub records: Vec<GetIqsUsageRecords>,
}
model! { GetIqsUsageOutput {
    0 "records" records: Vec<GetIqsUsageRecords>
} }

/// In the response of [`GetIqsUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIqsUsageRecords {
    pub api: Option<String>,
    pub billing_qps: Option<i64>,
    pub date: Option<String>,
    pub engine_type: Option<String>,
    pub failed_calls: Option<i64>,
    pub ladder_type: Option<String>,
    pub main_account_id: Option<String>,
    pub sub_account_id: Option<String>,
    pub success_calls: Option<i64>,
    pub total_bill_stat_calls: Option<i64>,
    pub total_calls: Option<i64>,
    pub value_added_advanced: Option<i64>,
    pub value_added_summary: Option<i64>,
}
model! { GetIqsUsageRecords {
    0 "api" api: String, 1 "billingQps" billing_qps: i64, 2 "date" date: String, 3 "engineType" engine_type: String,
    4 "failedCalls" failed_calls: i64, 5 "ladderType" ladder_type: String, 6 "mainAccountId" main_account_id: String,
    7 "subAccountId" sub_account_id: String, 8 "successCalls" success_calls: i64,
    9 "totalBillStatCalls" total_bill_stat_calls: i64, 10 "totalCalls" total_calls: i64,
    11 "valueAddedAdvanced" value_added_advanced: i64, 12 "valueAddedSummary" value_added_summary: i64
} }

/// `GlobalSearch` of `iqs` 2024-11-11.
///
/// GET `/linked-retrieval/linked-retrieval-entry/v1/iqs/search/global`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/GlobalSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSearch {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub query: String,
    pub time_range: Option<String>,
}
operation! { GlobalSearch(query: String) "GlobalSearch" -> GlobalSearchOutput {
    0 "page" page: i64, 1 "pageSize" page_size: i64, 2 "query" query, 3 "timeRange" time_range: String
} { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/search/global", } }

/// Response of [`GlobalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSearchOutput {
    pub page_items: Vec<GlobalPageItem>,
    pub query_context: Option<GlobalQueryContext>,
    pub scene_items: Vec<GlobalSceneItem>,
    pub search_information: Option<GlobalSearchInformation>,
}
model! { GlobalSearchOutput {
    0 "pageItems" page_items: Vec<GlobalPageItem>, 1 "queryContext" query_context: GlobalQueryContext,
    2 "sceneItems" scene_items: Vec<GlobalSceneItem>, 3 "searchInformation" search_information: GlobalSearchInformation
} }

/// In the response of [`GlobalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalPageItem {
    pub link: Option<String>,
    pub snippet: Option<String>,
    pub title: Option<String>,
}
model! { GlobalPageItem {
    0 "link" link: String, 1 "snippet" snippet: String, 2 "title" title: String
} }

/// In the response of [`GlobalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalQueryContext {
    pub original_query: Option<GlobalQueryContextOriginalQuery>,
}
model! { GlobalQueryContext {
    0 "originalQuery" original_query: GlobalQueryContextOriginalQuery
} }

/// In the response of [`GlobalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalQueryContextOriginalQuery {
    pub page: Option<String>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { GlobalQueryContextOriginalQuery {
    0 "page" page: String, 1 "query" query: String, 2 "timeRange" time_range: String
} }

/// In the response of [`GlobalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSceneItem {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
model! { GlobalSceneItem {
    0 "detail" detail: String, 1 "type" r#type: String
} }

/// In the response of [`GlobalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSearchInformation {
    pub search_time: Option<i64>,
    pub total: Option<i64>,
}
model! { GlobalSearchInformation {
    0 "searchTime" search_time: i64, 1 "total" total: i64
} }

/// `MedicalAnswer` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/medical/answer`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/MedicalAnswer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswer {
    pub body: Option<MedicalAnswerInput>,
}
operation! { MedicalAnswer() "MedicalAnswer" -> MedicalAnswerOutput {
    0 "body" body: MedicalAnswerInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/medical/answer", body: BodyStyle::Json, } }

/// In the request of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerInput {
    pub query: Option<String>,
}
input! { MedicalAnswerInput() {
    0 "query" query: String
} }

/// Response of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerOutput {
    pub messages: Vec<MedicalAnswerMessage>,
    pub query_context: Option<MultimodalQueryContext>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { MedicalAnswerOutput {
    0 "messages" messages: Vec<MedicalAnswerMessage>, 1 "queryContext" query_context: MultimodalQueryContext,
    2 "searchInformation" search_information: UnifiedSearchInformation
} }

/// In the response of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerMessage {
    pub content: Option<String>,
    pub meta_data: Option<MedicalAnswerMetaData>,
}
model! { MedicalAnswerMessage {
    0 "content" content: String, 1 "metaData" meta_data: MedicalAnswerMetaData
} }

/// In the response of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerMetaData {}
model! { MedicalAnswerMetaData {} }

/// In the response of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalQueryContext {
    pub original_query: Option<MultimodalOriginalQuery>,
}
model! { MultimodalQueryContext {
    0 "originalQuery" original_query: MultimodalOriginalQuery
} }

/// In the response of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalOriginalQuery {
    pub query: Option<String>,
}
model! { MultimodalOriginalQuery {
    0 "query" query: String
} }

/// In the response of [`MedicalAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearchInformation {
    pub search_time: Option<i64>,
}
model! { UnifiedSearchInformation {
    0 "searchTime" search_time: i64
} }

/// `MedicalKnowledge` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/medical/know`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/MedicalKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowledge {
    pub body: Option<MedicalKnowInput>,
}
operation! { MedicalKnowledge() "MedicalKnowledge" -> MedicalKnowledgeOutput {
    0 "body" body: MedicalKnowInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/medical/know", body: BodyStyle::Json, } }

/// In the request of [`MedicalKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowInput {
    pub query: Option<String>,
    pub r#type: Option<String>,
}
input! { MedicalKnowInput() {
    0 "query" query: String, 1 "type" r#type: String
} }

/// Response of [`MedicalKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowledgeOutput {
    pub messages: Vec<MedicalKnowledgeInfo>,
    pub query_context: Option<MultimodalQueryContext>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { MedicalKnowledgeOutput {
    0 "messages" messages: Vec<MedicalKnowledgeInfo>, 1 "queryContext" query_context: MultimodalQueryContext,
    2 "searchInformation" search_information: UnifiedSearchInformation
} }

/// In the response of [`MedicalKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowledgeInfo {
    pub content: Option<String>,
    pub url: Option<String>,
}
model! { MedicalKnowledgeInfo {
    0 "content" content: String, 1 "url" url: String
} }

/// `MultimodalSearch` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/multimodal/unified`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/MultimodalSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalSearch {
    pub body: Option<MultimodalSearchBody>,
}
operation! { MultimodalSearch() "MultimodalSearch" -> MultimodalSearchOutput {
    0 "body" body: MultimodalSearchBody
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/multimodal/unified", body: BodyStyle::Json, } }

/// In the request of [`MultimodalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalSearchBody {
    pub advanced_params: Option<BTreeMap<String, Value>>,
    pub engine_type: Option<String>,
    pub query: Option<String>,
}
input! { MultimodalSearchBody() {
    0 "advancedParams" advanced_params: BTreeMap<String, Value>, 1 "engineType" engine_type: String,
    2 "query" query: String
} }

/// Response of [`MultimodalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalSearchOutput {
    pub image_items: Vec<UnifiedImageItem>,
    pub query_context: Option<MultimodalQueryContext>,
    pub search_information: Option<SearchInformation>,
}
model! { MultimodalSearchOutput {
    0 "imageItems" image_items: Vec<UnifiedImageItem>, 1 "queryContext" query_context: MultimodalQueryContext,
    2 "searchInformation" search_information: SearchInformation
} }

/// In the response of [`MultimodalSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedImageItem {
    pub height: Option<i64>,
    pub host_page_url: Option<String>,
    pub image_url: Option<String>,
    pub published_time: Option<String>,
    pub title: Option<String>,
    pub width: Option<i64>,
}
model! { UnifiedImageItem {
    0 "height" height: i64, 1 "hostPageUrl" host_page_url: String, 2 "imageUrl" image_url: String,
    3 "publishedTime" published_time: String, 4 "title" title: String, 5 "width" width: i64
} }

/// `OmniAnswer` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/answer/omni/search`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/OmniAnswer>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmniAnswer {
    pub body: Option<OmniSearchQuery>,
}
operation! { OmniAnswer() "OmniAnswer" -> OmniAnswerOutput {
    0 "body" body: OmniSearchQuery
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/answer/omni/search", body: BodyStyle::Json, } }

/// In the request of [`OmniAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmniSearchQuery {
    /// Required.
    pub query: Option<String>,
    pub session_id: Option<String>,
    pub use_cot: Option<bool>,
    pub use_model: Option<String>,
}
input! { OmniSearchQuery(query: String) {
    0 "query" query: String, 1 "sessionId" session_id: String, 2 "useCot" use_cot: bool, 3 "useModel" use_model: String
} }

/// Response of [`OmniAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmniAnswerOutput {
    pub body: Option<String>,
}
model! { OmniAnswerOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// `ReadPageBasic` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/readpage/basic`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/ReadPageBasic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBasic {
    pub body: Option<ReadPageBody>,
}
operation! { ReadPageBasic() "ReadPageBasic" -> ReadPageBasicOutput {
    0 "body" body: ReadPageBody
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/readpage/basic", body: BodyStyle::Json, } }

/// In the request of [`ReadPageBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBody {
    pub formats: Option<Vec<String>>,
    pub location: Option<String>,
    pub max_age: Option<i64>,
    pub page_timeout: Option<i64>,
    pub readability: Option<ReadPageBodyReadability>,
    pub timeout: Option<i64>,
    /// Required.
    pub url: Option<String>,
}
input! { ReadPageBody(url: String) {
    0 "formats" formats: Vec<String>, 1 "location" location: String, 2 "maxAge" max_age: i64,
    3 "pageTimeout" page_timeout: i64, 4 "readability" readability: ReadPageBodyReadability, 5 "timeout" timeout: i64,
    6 "url" url: String
} }

/// In the request of [`ReadPageBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBodyReadability {
    pub exclude_all_images: Option<bool>,
    pub exclude_all_links: Option<bool>,
    pub excluded_tags: Option<Vec<String>>,
    pub readability_mode: Option<String>,
}
input! { ReadPageBodyReadability() {
    0 "excludeAllImages" exclude_all_images: bool, 1 "excludeAllLinks" exclude_all_links: bool,
    2 "excludedTags" excluded_tags: Vec<String>, 3 "readabilityMode" readability_mode: String
} }

/// Response of [`ReadPageBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBasicOutput {
    pub data: Option<ReadPageItem>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ReadPageBasicOutput {
    0 "data" data: ReadPageItem, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String
} }

/// In the response of [`ReadPageBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageItem {
    pub error_message: Option<String>,
    pub html: Option<String>,
    pub markdown: Option<String>,
    pub raw_html: Option<String>,
    pub screenshot: Option<String>,
    pub status_code: Option<i64>,
    pub text: Option<String>,
}
model! { ReadPageItem {
    0 "errorMessage" error_message: String, 1 "html" html: String, 2 "markdown" markdown: String,
    3 "rawHtml" raw_html: String, 4 "screenshot" screenshot: String, 5 "statusCode" status_code: i64,
    6 "text" text: String
} }

/// `ReadPageScrape` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/readpage/scrape`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/ReadPageScrape>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrape {
    pub body: Option<ReadPageScrapeBody>,
}
operation! { ReadPageScrape() "ReadPageScrape" -> ReadPageScrapeOutput {
    0 "body" body: ReadPageScrapeBody
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/readpage/scrape", body: BodyStyle::Json, } }

/// In the request of [`ReadPageScrape`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrapeBody {
    pub formats: Option<Vec<String>>,
    pub location: Option<String>,
    pub max_age: Option<i64>,
    pub page_timeout: Option<i64>,
    pub readability: Option<ReadPageScrapeBodyReadability>,
    pub timeout: Option<i64>,
    /// Required.
    pub url: Option<String>,
}
input! { ReadPageScrapeBody(url: String) {
    0 "formats" formats: Vec<String>, 1 "location" location: String, 2 "maxAge" max_age: i64,
    3 "pageTimeout" page_timeout: i64, 4 "readability" readability: ReadPageScrapeBodyReadability,
    5 "timeout" timeout: i64, 6 "url" url: String
} }

/// In the request of [`ReadPageScrape`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrapeBodyReadability {
    pub exclude_all_images: Option<bool>,
    pub exclude_all_links: Option<bool>,
    pub excluded_tags: Option<Vec<String>>,
    pub readability_mode: Option<String>,
}
input! { ReadPageScrapeBodyReadability() {
    0 "excludeAllImages" exclude_all_images: bool, 1 "excludeAllLinks" exclude_all_links: bool,
    2 "excludedTags" excluded_tags: Vec<String>, 3 "readabilityMode" readability_mode: String
} }

/// Response of [`ReadPageScrape`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrapeOutput {
    pub data: Option<ReadPageItem>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ReadPageScrapeOutput {
    0 "data" data: ReadPageItem, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String
} }

/// `ScanFile` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/scan/file`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/ScanFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFile {
    pub body: Option<ScanFileInput>,
}
operation! { ScanFile() "ScanFile" -> ScanFileOutput {
    0 "body" body: ScanFileInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/scan/file", body: BodyStyle::Json, } }

/// In the request of [`ScanFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileInput {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub scan_file_input_config: Option<ScanFileInputConfig>,
}
input! { ScanFileInput() {
    0 "imageBase64" image_base64: String, 1 "imageUrl" image_url: String,
    2 "scanFileInputConfig" scan_file_input_config: ScanFileInputConfig
} }

/// In the request of [`ScanFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileInputConfig {
    pub auto_crop: Option<String>,
    pub auto_rotate: Option<String>,
}
input! { ScanFileInputConfig() {
    0 "autoCrop" auto_crop: String, 1 "autoRotate" auto_rotate: String
} }

/// Response of [`ScanFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileOutput {
    pub scan_file_info_list: Vec<ScanFileInfo>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { ScanFileOutput {
    0 "scanFileInfoList" scan_file_info_list: Vec<ScanFileInfo>,
    1 "searchInformation" search_information: UnifiedSearchInformation
} }

/// In the response of [`ScanFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileInfo {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub image_base64: Option<String>,
    pub width: Option<i64>,
}
model! { ScanFileInfo {
    0 "angle" angle: i64, 1 "height" height: i64, 2 "imageBase64" image_base64: String, 3 "width" width: i64
} }

/// `UnifiedSearch` of `iqs` 2024-11-11.
///
/// POST `/linked-retrieval/linked-retrieval-entry/v1/iqs/search/unified`. Changes data. See
/// <https://api.alibabacloud.com/document/IQS/2024-11-11/UnifiedSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearch {
    pub body: Option<UnifiedSearchInput>,
}
operation! { UnifiedSearch() "UnifiedSearch" -> UnifiedSearchOutput {
    0 "body" body: UnifiedSearchInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/search/unified", body: BodyStyle::Json, } }

/// In the request of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearchInput {
    pub advanced_params: Option<BTreeMap<String, Value>>,
    pub category: Option<String>,
    pub contents: Option<RequestContents>,
    pub engine_type: Option<String>,
    pub location: Option<String>,
    pub location_info: Option<LocationInfo>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
input! { UnifiedSearchInput() {
    0 "advancedParams" advanced_params: BTreeMap<String, Value>, 1 "category" category: String,
    2 "contents" contents: RequestContents, 3 "engineType" engine_type: String, 4 "location" location: String,
    5 "locationInfo" location_info: LocationInfo, 6 "query" query: String, 7 "timeRange" time_range: String
} }

/// In the request of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestContents {
    pub main_text: Option<bool>,
    pub markdown_text: Option<bool>,
    pub rerank_score: Option<bool>,
    pub rich_main_body: Option<bool>,
    pub summary: Option<bool>,
}
input! { RequestContents() {
    0 "mainText" main_text: bool, 1 "markdownText" markdown_text: bool, 2 "rerankScore" rerank_score: bool,
    3 "richMainBody" rich_main_body: bool, 4 "summary" summary: bool
} }

/// In the request of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationInfo {
    pub city: Option<String>,
    pub ip: Option<String>,
}
input! { LocationInfo() {
    0 "city" city: String, 1 "ip" ip: String
} }

/// Response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearchOutput {
    pub cost_credits: Option<UnifiedCostCredits>,
    pub page_items: Vec<UnifiedPageItem>,
    pub query_context: Option<UnifiedQueryContext>,
    pub scene_items: Vec<UnifiedSceneItem>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { UnifiedSearchOutput {
    0 "costCredits" cost_credits: UnifiedCostCredits, 1 "pageItems" page_items: Vec<UnifiedPageItem>,
    2 "queryContext" query_context: UnifiedQueryContext, 3 "sceneItems" scene_items: Vec<UnifiedSceneItem>,
    4 "searchInformation" search_information: UnifiedSearchInformation
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedCostCredits {
    pub search: Option<SearchCredits>,
    pub value_added: Option<ValueAddedCredits>,
}
model! { UnifiedCostCredits {
    0 "search" search: SearchCredits, 1 "valueAdded" value_added: ValueAddedCredits
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCredits {
    pub generic_text_search: Option<i64>,
    pub lite_advanced_text_search: Option<i64>,
}
model! { SearchCredits {
    0 "genericTextSearch" generic_text_search: i64, 1 "liteAdvancedTextSearch" lite_advanced_text_search: i64
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueAddedCredits {
    pub advanced: Option<i64>,
    pub summary: Option<i64>,
}
model! { ValueAddedCredits {
    0 "advanced" advanced: i64, 1 "summary" summary: i64
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedPageItem {
    pub correlation_tag: Option<i64>,
    pub host_authority_score: Option<f64>,
    pub host_logo: Option<String>,
    pub hostname: Option<String>,
    pub images: Vec<String>,
    pub link: Option<String>,
    pub main_text: Option<String>,
    pub markdown_text: Option<String>,
    pub published_time: Option<String>,
    pub rerank_score: Option<f64>,
    pub rich_main_body: Option<String>,
    pub snippet: Option<String>,
    pub summary: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub title: Option<String>,
    pub website_authority_score: Option<i64>,
}
model! { UnifiedPageItem {
    0 "correlationTag" correlation_tag: i64, 1 "hostAuthorityScore" host_authority_score: f64,
    2 "hostLogo" host_logo: String, 3 "hostname" hostname: String, 4 "images" images: Vec<String>,
    5 "link" link: String, 6 "mainText" main_text: String, 7 "markdownText" markdown_text: String,
    8 "publishedTime" published_time: String, 9 "rerankScore" rerank_score: f64,
    10 "richMainBody" rich_main_body: String, 11 "snippet" snippet: String, 12 "summary" summary: String,
    13 "tags" tags: BTreeMap<String, Value>, 14 "title" title: String,
    15 "websiteAuthorityScore" website_authority_score: i64
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedQueryContext {
    pub engine_type: Option<String>,
    pub original_query: Option<UnifiedOriginalQuery>,
    pub rewrite: Option<UnifiedRewrite>,
}
model! { UnifiedQueryContext {
    0 "engineType" engine_type: String, 1 "originalQuery" original_query: UnifiedOriginalQuery,
    2 "rewrite" rewrite: UnifiedRewrite
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedOriginalQuery {
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { UnifiedOriginalQuery {
    0 "query" query: String, 1 "timeRange" time_range: String
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedRewrite {
    pub enabled: Option<bool>,
    pub time_range: Option<String>,
}
model! { UnifiedRewrite {
    0 "enabled" enabled: bool, 1 "timeRange" time_range: String
} }

/// In the response of [`UnifiedSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSceneItem {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
model! { UnifiedSceneItem {
    0 "detail" detail: String, 1 "type" r#type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AiSearch, CommonQueryByScene, GenericAdvancedSearch, GenericSearch, GetIqsUsage, GlobalSearch, MedicalAnswer,
    MedicalKnowledge, MultimodalSearch, OmniAnswer, ReadPageBasic, ReadPageScrape, ScanFile, UnifiedSearch
}
