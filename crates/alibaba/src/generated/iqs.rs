//! `iqs` 2024-11-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-zhangjiakou", "iqs.cn-zhangjiakou.aliyuncs.com")],
    vpc: &[("cn-zhangjiakou", "iqs-vpc.cn-zhangjiakou.aliyuncs.com")],
    global: "iqs.cn-zhangjiakou.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "iqs", version: "2024-11-11", code: "iqs", endpoints: &ENDPOINTS };

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearch {
    pub industry: Option<String>,
    pub page: Option<i64>,
    pub query: String,
    pub session_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { AiSearch(query: String) "AiSearch" -> AiSearchOutput {
    0 "industry" industry: String, 1 "page" page: i64, 2 "query" query, 3 "sessionId" session_id: String,
    4 "timeRange" time_range: String
} { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v3/linkedRetrieval/commands/aiSearch", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchOutput {
    pub header: Option<AiSearchHeader>,
    pub payload: Option<String>,
}
model! { AiSearchOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchHeader {
    pub event: Option<String>,
    pub event_id: Option<String>,
    pub query_context: Option<AiSearchQueryContext>,
    pub response_time: Option<i64>,
}
model! { AiSearchHeader {
    0 "event" event, 1 "eventId" event_id, 2 "queryContext" query_context, 3 "responseTime" response_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchQueryContext {
    pub original_query: Option<AiSearchOriginalQuery>,
    pub rewrite: Option<AiSearchRewrite>,
}
model! { AiSearchQueryContext {
    0 "originalQuery" original_query, 1 "rewrite" rewrite
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchOriginalQuery {
    pub industry: Option<String>,
    pub page: Option<i64>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { AiSearchOriginalQuery {
    0 "industry" industry, 1 "page" page, 2 "query" query, 3 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSearchRewrite {
    pub enabled: Option<bool>,
    pub time_range: Option<String>,
}
model! { AiSearchRewrite {
    0 "enabled" enabled, 1 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryByScene {
    pub body: Option<CommonAgentQuery>,
}
operation! { CommonQueryByScene() "CommonQueryByScene" -> CommonQueryBySceneOutput {
    0 "body" body: CommonAgentQuery
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/amap-function-call-agent/iqs-agent-service/v2/nl/common", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryBySceneOutput {
    pub data: Option<Vec<CommonQueryBySceneData>>,
}
model! { CommonQueryBySceneOutput {
    0 "data" data
} }

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
    pub images: Option<Vec<CommonQueryBySceneImages>>,
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
    0 "address" address, 1 "cityCode" city_code, 2 "cityName" city_name, 3 "distanceMeter" distance_meter,
    4 "districtCode" district_code, 5 "districtName" district_name, 6 "id" id, 7 "images" images, 8 "latitude" latitude,
    9 "longitude" longitude, 10 "metadata" metadata, 11 "name" name, 12 "provinceCode" province_code,
    13 "provinceName" province_name, 14 "typeCode" type_code, 15 "types" types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQueryBySceneImages {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { CommonQueryBySceneImages {
    0 "title" title, 1 "url" url
} }

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
    0 "averageSpend" average_spend, 1 "businessArea" business_area, 2 "dailyOpeningHours" daily_opening_hours,
    3 "mainTag" main_tag, 4 "phone" phone, 5 "score" score, 6 "weeklyOpeningDays" weekly_opening_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericAdvancedSearch {
    pub industry: Option<String>,
    pub query: String,
    pub session_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { GenericAdvancedSearch(query: String) "GenericAdvancedSearch" -> GenericAdvancedSearchOutput {
    0 "industry" industry: String, 1 "query" query, 2 "sessionId" session_id: String, 3 "timeRange" time_range: String
} { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v2/linkedRetrieval/commands/genericAdvancedSearch", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericAdvancedSearchOutput {
    pub page_items: Option<Vec<ScorePageItem>>,
    pub query_context: Option<QueryContext>,
    pub scene_items: Option<Vec<SceneItem>>,
    pub search_information: Option<SearchInformation>,
    pub weibo_items: Option<Vec<WeiboItem>>,
}
model! { GenericAdvancedSearchOutput {
    0 "pageItems" page_items, 1 "queryContext" query_context, 2 "sceneItems" scene_items,
    3 "searchInformation" search_information, 4 "weiboItems" weibo_items
} }

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
    pub images: Option<Vec<IncludeImage>>,
    pub link: Option<String>,
    pub main_text: Option<String>,
    pub markdown_text: Option<String>,
    pub mime: Option<String>,
    pub page_map: Option<BTreeMap<String, String>>,
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
    0 "cardType" card_type, 1 "correlationTag" correlation_tag, 2 "displayLink" display_link,
    3 "hostAuthorityScore" host_authority_score, 4 "hostLogo" host_logo, 5 "hostname" hostname,
    6 "htmlSnippet" html_snippet, 7 "htmlTitle" html_title, 8 "images" images, 9 "link" link, 10 "mainText" main_text,
    11 "markdownText" markdown_text, 12 "mime" mime, 13 "pageMap" page_map, 14 "publishTime" publish_time,
    15 "richMainBody" rich_main_body, 16 "score" score, 17 "siteLabel" site_label, 18 "snippet" snippet,
    19 "summary" summary, 20 "title" title, 21 "websiteAuthorityScore" website_authority_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncludeImage {
    pub height: Option<i64>,
    pub image_link: Option<String>,
    pub width: Option<i64>,
}
model! { IncludeImage {
    0 "height" height, 1 "imageLink" image_link, 2 "width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContext {
    pub original_query: Option<QueryContextOriginalQuery>,
    pub rewrite: Option<QueryContextRewrite>,
}
model! { QueryContext {
    0 "originalQuery" original_query, 1 "rewrite" rewrite
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContextOriginalQuery {
    pub industry: Option<String>,
    pub page: Option<String>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { QueryContextOriginalQuery {
    0 "industry" industry, 1 "page" page, 2 "query" query, 3 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContextRewrite {
    pub enabled: Option<bool>,
    pub time_range: Option<String>,
}
model! { QueryContextRewrite {
    0 "enabled" enabled, 1 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneItem {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
model! { SceneItem {
    0 "detail" detail, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInformation {
    pub search_time: Option<i64>,
    pub total: Option<i64>,
}
model! { SearchInformation {
    0 "searchTime" search_time, 1 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeiboItem {
    pub card_type: Option<String>,
    pub homepage_link: Option<String>,
    pub html_snippet: Option<String>,
    pub images: Option<Vec<String>>,
    pub link: Option<String>,
    pub publish_display_time: Option<String>,
    pub username: Option<String>,
}
model! { WeiboItem {
    0 "cardType" card_type, 1 "homepageLink" homepage_link, 2 "htmlSnippet" html_snippet, 3 "images" images,
    4 "link" link, 5 "publishDisplayTime" publish_display_time, 6 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericSearch {
    pub advanced_params: Option<BTreeMap<String, Value>>,
    pub enable_rerank: Option<bool>,
    pub industry: Option<String>,
    pub page: Option<i64>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v2/linkedRetrieval/commands/genericSearch", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenericSearchOutput {
    pub page_items: Option<Vec<ScorePageItem>>,
    pub query_context: Option<QueryContext>,
    pub scene_items: Option<Vec<SceneItem>>,
    pub search_information: Option<SearchInformation>,
    pub weibo_items: Option<Vec<WeiboItem>>,
}
model! { GenericSearchOutput {
    0 "pageItems" page_items, 1 "queryContext" query_context, 2 "sceneItems" scene_items,
    3 "searchInformation" search_information, 4 "weiboItems" weibo_items
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIqsUsageOutput {
    pub records: Option<Vec<GetIqsUsageRecords>>,
}
model! { GetIqsUsageOutput {
    0 "records" records
} }

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
    0 "api" api, 1 "billingQps" billing_qps, 2 "date" date, 3 "engineType" engine_type, 4 "failedCalls" failed_calls,
    5 "ladderType" ladder_type, 6 "mainAccountId" main_account_id, 7 "subAccountId" sub_account_id,
    8 "successCalls" success_calls, 9 "totalBillStatCalls" total_bill_stat_calls, 10 "totalCalls" total_calls,
    11 "valueAddedAdvanced" value_added_advanced, 12 "valueAddedSummary" value_added_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSearch {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub query: String,
    pub time_range: Option<String>,
}
operation! { GlobalSearch(query: String) "GlobalSearch" -> GlobalSearchOutput {
    0 "page" page: i64, 1 "pageSize" page_size: i64, 2 "query" query, 3 "timeRange" time_range: String
} { method: "GET", path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/search/global", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSearchOutput {
    pub page_items: Option<Vec<GlobalPageItem>>,
    pub query_context: Option<GlobalQueryContext>,
    pub scene_items: Option<Vec<GlobalSceneItem>>,
    pub search_information: Option<GlobalSearchInformation>,
}
model! { GlobalSearchOutput {
    0 "pageItems" page_items, 1 "queryContext" query_context, 2 "sceneItems" scene_items,
    3 "searchInformation" search_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalPageItem {
    pub link: Option<String>,
    pub snippet: Option<String>,
    pub title: Option<String>,
}
model! { GlobalPageItem {
    0 "link" link, 1 "snippet" snippet, 2 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalQueryContext {
    pub original_query: Option<GlobalQueryContextOriginalQuery>,
}
model! { GlobalQueryContext {
    0 "originalQuery" original_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalQueryContextOriginalQuery {
    pub page: Option<String>,
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { GlobalQueryContextOriginalQuery {
    0 "page" page, 1 "query" query, 2 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSceneItem {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
model! { GlobalSceneItem {
    0 "detail" detail, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSearchInformation {
    pub search_time: Option<i64>,
    pub total: Option<i64>,
}
model! { GlobalSearchInformation {
    0 "searchTime" search_time, 1 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswer {
    pub body: Option<MedicalAnswerInput>,
}
operation! { MedicalAnswer() "MedicalAnswer" -> MedicalAnswerOutput {
    0 "body" body: MedicalAnswerInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/medical/answer", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerInput {
    pub query: Option<String>,
}
input! { MedicalAnswerInput() {
    0 "query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerOutput {
    pub messages: Option<Vec<MedicalAnswerMessage>>,
    pub query_context: Option<MultimodalQueryContext>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { MedicalAnswerOutput {
    0 "messages" messages, 1 "queryContext" query_context, 2 "searchInformation" search_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerMessage {
    pub content: Option<String>,
    pub meta_data: Option<MedicalAnswerMetaData>,
}
model! { MedicalAnswerMessage {
    0 "content" content, 1 "metaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalAnswerMetaData {}
model! { MedicalAnswerMetaData {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalQueryContext {
    pub original_query: Option<MultimodalOriginalQuery>,
}
model! { MultimodalQueryContext {
    0 "originalQuery" original_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalOriginalQuery {
    pub query: Option<String>,
}
model! { MultimodalOriginalQuery {
    0 "query" query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearchInformation {
    pub search_time: Option<i64>,
}
model! { UnifiedSearchInformation {
    0 "searchTime" search_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowledge {
    pub body: Option<MedicalKnowInput>,
}
operation! { MedicalKnowledge() "MedicalKnowledge" -> MedicalKnowledgeOutput {
    0 "body" body: MedicalKnowInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/medical/know", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowInput {
    pub query: Option<String>,
    pub r#type: Option<String>,
}
input! { MedicalKnowInput() {
    0 "query" query: String, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowledgeOutput {
    pub messages: Option<Vec<MedicalKnowledgeInfo>>,
    pub query_context: Option<MultimodalQueryContext>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { MedicalKnowledgeOutput {
    0 "messages" messages, 1 "queryContext" query_context, 2 "searchInformation" search_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalKnowledgeInfo {
    pub content: Option<String>,
    pub url: Option<String>,
}
model! { MedicalKnowledgeInfo {
    0 "content" content, 1 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalSearch {
    pub body: Option<MultimodalSearchBody>,
}
operation! { MultimodalSearch() "MultimodalSearch" -> MultimodalSearchOutput {
    0 "body" body: MultimodalSearchBody
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/multimodal/unified", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalSearchOutput {
    pub image_items: Option<Vec<UnifiedImageItem>>,
    pub query_context: Option<MultimodalQueryContext>,
    pub search_information: Option<SearchInformation>,
}
model! { MultimodalSearchOutput {
    0 "imageItems" image_items, 1 "queryContext" query_context, 2 "searchInformation" search_information
} }

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
    0 "height" height, 1 "hostPageUrl" host_page_url, 2 "imageUrl" image_url, 3 "publishedTime" published_time,
    4 "title" title, 5 "width" width
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmniAnswer {
    pub body: Option<OmniSearchQuery>,
}
operation! { OmniAnswer() "OmniAnswer" -> OmniAnswerOutput {
    0 "body" body: OmniSearchQuery
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/answer/omni/search", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmniSearchQuery {
    pub query: Option<String>,
    pub session_id: Option<String>,
    pub use_cot: Option<bool>,
    pub use_model: Option<String>,
}
input! { OmniSearchQuery(query: String) {
    0 "query" query: String, 1 "sessionId" session_id: String, 2 "useCot" use_cot: bool, 3 "useModel" use_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmniAnswerOutput {
    pub body: Option<String>,
}
model! { OmniAnswerOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBasic {
    pub body: Option<ReadPageBody>,
}
operation! { ReadPageBasic() "ReadPageBasic" -> ReadPageBasicOutput {
    0 "body" body: ReadPageBody
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/readpage/basic", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBody {
    pub formats: Option<Vec<String>>,
    pub location: Option<String>,
    pub max_age: Option<i64>,
    pub page_timeout: Option<i64>,
    pub readability: Option<ReadPageBodyReadability>,
    pub timeout: Option<i64>,
    pub url: Option<String>,
}
input! { ReadPageBody(url: String) {
    0 "formats" formats: Vec<String>, 1 "location" location: String, 2 "maxAge" max_age: i64,
    3 "pageTimeout" page_timeout: i64, 4 "readability" readability: ReadPageBodyReadability, 5 "timeout" timeout: i64,
    6 "url" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageBasicOutput {
    pub data: Option<ReadPageItem>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ReadPageBasicOutput {
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message
} }

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
    0 "errorMessage" error_message, 1 "html" html, 2 "markdown" markdown, 3 "rawHtml" raw_html,
    4 "screenshot" screenshot, 5 "statusCode" status_code, 6 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrape {
    pub body: Option<ReadPageScrapeBody>,
}
operation! { ReadPageScrape() "ReadPageScrape" -> ReadPageScrapeOutput {
    0 "body" body: ReadPageScrapeBody
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/readpage/scrape", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrapeBody {
    pub formats: Option<Vec<String>>,
    pub location: Option<String>,
    pub max_age: Option<i64>,
    pub page_timeout: Option<i64>,
    pub readability: Option<ReadPageScrapeBodyReadability>,
    pub timeout: Option<i64>,
    pub url: Option<String>,
}
input! { ReadPageScrapeBody(url: String) {
    0 "formats" formats: Vec<String>, 1 "location" location: String, 2 "maxAge" max_age: i64,
    3 "pageTimeout" page_timeout: i64, 4 "readability" readability: ReadPageScrapeBodyReadability,
    5 "timeout" timeout: i64, 6 "url" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadPageScrapeOutput {
    pub data: Option<ReadPageItem>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ReadPageScrapeOutput {
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFile {
    pub body: Option<ScanFileInput>,
}
operation! { ScanFile() "ScanFile" -> ScanFileOutput {
    0 "body" body: ScanFileInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/domain/scan/file", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileInputConfig {
    pub auto_crop: Option<String>,
    pub auto_rotate: Option<String>,
}
input! { ScanFileInputConfig() {
    0 "autoCrop" auto_crop: String, 1 "autoRotate" auto_rotate: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileOutput {
    pub scan_file_info_list: Option<Vec<ScanFileInfo>>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { ScanFileOutput {
    0 "scanFileInfoList" scan_file_info_list, 1 "searchInformation" search_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanFileInfo {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub image_base64: Option<String>,
    pub width: Option<i64>,
}
model! { ScanFileInfo {
    0 "angle" angle, 1 "height" height, 2 "imageBase64" image_base64, 3 "width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearch {
    pub body: Option<UnifiedSearchInput>,
}
operation! { UnifiedSearch() "UnifiedSearch" -> UnifiedSearchOutput {
    0 "body" body: UnifiedSearchInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/linked-retrieval/linked-retrieval-entry/v1/iqs/search/unified", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationInfo {
    pub city: Option<String>,
    pub ip: Option<String>,
}
input! { LocationInfo() {
    0 "city" city: String, 1 "ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSearchOutput {
    pub cost_credits: Option<UnifiedCostCredits>,
    pub page_items: Option<Vec<UnifiedPageItem>>,
    pub query_context: Option<UnifiedQueryContext>,
    pub scene_items: Option<Vec<UnifiedSceneItem>>,
    pub search_information: Option<UnifiedSearchInformation>,
}
model! { UnifiedSearchOutput {
    0 "costCredits" cost_credits, 1 "pageItems" page_items, 2 "queryContext" query_context, 3 "sceneItems" scene_items,
    4 "searchInformation" search_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedCostCredits {
    pub search: Option<SearchCredits>,
    pub value_added: Option<ValueAddedCredits>,
}
model! { UnifiedCostCredits {
    0 "search" search, 1 "valueAdded" value_added
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCredits {
    pub generic_text_search: Option<i64>,
    pub lite_advanced_text_search: Option<i64>,
}
model! { SearchCredits {
    0 "genericTextSearch" generic_text_search, 1 "liteAdvancedTextSearch" lite_advanced_text_search
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueAddedCredits {
    pub advanced: Option<i64>,
    pub summary: Option<i64>,
}
model! { ValueAddedCredits {
    0 "advanced" advanced, 1 "summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedPageItem {
    pub correlation_tag: Option<i64>,
    pub host_authority_score: Option<f64>,
    pub host_logo: Option<String>,
    pub hostname: Option<String>,
    pub images: Option<Vec<String>>,
    pub link: Option<String>,
    pub main_text: Option<String>,
    pub markdown_text: Option<String>,
    pub published_time: Option<String>,
    pub rerank_score: Option<f64>,
    pub rich_main_body: Option<String>,
    pub snippet: Option<String>,
    pub summary: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub title: Option<String>,
    pub website_authority_score: Option<i64>,
}
model! { UnifiedPageItem {
    0 "correlationTag" correlation_tag, 1 "hostAuthorityScore" host_authority_score, 2 "hostLogo" host_logo,
    3 "hostname" hostname, 4 "images" images, 5 "link" link, 6 "mainText" main_text, 7 "markdownText" markdown_text,
    8 "publishedTime" published_time, 9 "rerankScore" rerank_score, 10 "richMainBody" rich_main_body,
    11 "snippet" snippet, 12 "summary" summary, 13 "tags" tags, 14 "title" title,
    15 "websiteAuthorityScore" website_authority_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedQueryContext {
    pub engine_type: Option<String>,
    pub original_query: Option<UnifiedOriginalQuery>,
    pub rewrite: Option<UnifiedRewrite>,
}
model! { UnifiedQueryContext {
    0 "engineType" engine_type, 1 "originalQuery" original_query, 2 "rewrite" rewrite
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedOriginalQuery {
    pub query: Option<String>,
    pub time_range: Option<String>,
}
model! { UnifiedOriginalQuery {
    0 "query" query, 1 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedRewrite {
    pub enabled: Option<bool>,
    pub time_range: Option<String>,
}
model! { UnifiedRewrite {
    0 "enabled" enabled, 1 "timeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedSceneItem {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
model! { UnifiedSceneItem {
    0 "detail" detail, 1 "type" r#type
} }

#[cfg(feature = "reflect")]
register! {
    AiSearch, CommonQueryByScene, GenericAdvancedSearch, GenericSearch, GetIqsUsage, GlobalSearch, MedicalAnswer,
    MedicalKnowledge, MultimodalSearch, OmniAnswer, ReadPageBasic, ReadPageScrape, ScanFile, UnifiedSearch
}
