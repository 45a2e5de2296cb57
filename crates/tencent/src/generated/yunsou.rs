//! `yunsou` of Tencent Cloud, API version 2019-11-15.
//!
//! Endpoint: `yunsou.tencentcloudapi.com`, or `yunsou.<region>.tencentcloudapi.com`. Other versions: [`v20180504`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=yunsou&Version=2019-11-15>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180504;

static SERVICE: Service<'_> = Service::new(
    "yunsou",
    "2019-11-15",
    "yunsou",
    &Endpoints::NONE,
);

/// `DataManipulation` of `yunsou` 2019-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunsou&Version=2019-11-15&Action=DataManipulation>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_INFO`], [`codes::FAILED_OPERATION_APP_INFO`],
/// [`codes::FAILED_OPERATION_SEARCH`], [`codes::FAILED_OPERATION_UPLOAD_DATA_API_FAIL`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_DATA_CONTENT`], [`codes::LIMIT_EXCEEDED_SEARCH`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulation {
    /// Required.
    pub op_type: String,
    /// Required.
    pub encoding: String,
    /// Required.
    pub contents: String,
    /// Required.
    pub resource_id: i64,
}
operation! { DataManipulation(op_type: String, encoding: String, contents: String, resource_id: i64)
    "DataManipulation" -> DataManipulationOutput {
    0 "OpType" op_type, 1 "Encoding" encoding, 2 "Contents" contents, 3 "ResourceId" resource_id
} }

/// Response of [`DataManipulation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulationOutput {
    pub data: Option<DataManipulationResult>,
}
model! { DataManipulationOutput {
    0 "Data" data: DataManipulationResult
} }

/// In the response of [`DataManipulation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulationResult {
    pub app_id: Option<i64>,
    pub seq: Option<i64>,
    pub total_result: Option<String>,
    pub result: Vec<DataManipulationResultItem>,
    pub error_result: Option<String>,
}
model! { DataManipulationResult {
    0 "AppId" app_id: i64, 1 "Seq" seq: i64, 2 "TotalResult" total_result: String,
    3 "Result" result: Vec<DataManipulationResultItem>, 4 "ErrorResult" error_result: String
} }

/// In the response of [`DataManipulation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulationResultItem {
    pub result: Option<String>,
    pub doc_id: Option<String>,
    pub errno: Option<i64>,
}
model! { DataManipulationResultItem {
    0 "Result" result: String, 1 "DocId" doc_id: String, 2 "Errno" errno: i64
} }

/// `DataSearch` of `yunsou` 2019-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunsou&Version=2019-11-15&Action=DataSearch>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_INFO`], [`codes::FAILED_OPERATION_APP_INFO`],
/// [`codes::FAILED_OPERATION_SEARCH`], [`codes::FAILED_OPERATION_UPLOAD_DATA_API_FAIL`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_DATA_CONTENT`], [`codes::LIMIT_EXCEEDED_SEARCH`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSearch {
    /// Required.
    pub resource_id: i64,
    pub search_query: Option<String>,
    pub page_id: Option<i64>,
    pub num_per_page: Option<i64>,
    pub search_id: Option<String>,
    pub query_encode: Option<i64>,
    pub rank_type: Option<i64>,
    pub num_filter: Option<String>,
    pub cl_filter: Option<String>,
    pub extra: Option<String>,
    pub source_id: Option<i64>,
    pub second_search: Option<i64>,
    pub max_doc_return: Option<i64>,
    pub is_smartbox: Option<i64>,
    pub enable_abs_highlight: Option<i64>,
    pub qc_bid: Option<i64>,
    pub group_by: Option<String>,
    pub distinct: Option<String>,
    pub l4_rank_expression: Option<String>,
    pub match_value: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub multi_filter: Option<Vec<String>>,
}
operation! { DataSearch(resource_id: i64) "DataSearch" -> DataSearchOutput {
    0 "ResourceId" resource_id, 1 "SearchQuery" search_query: String, 2 "PageId" page_id: i64,
    3 "NumPerPage" num_per_page: i64, 4 "SearchId" search_id: String, 5 "QueryEncode" query_encode: i64,
    6 "RankType" rank_type: i64, 7 "NumFilter" num_filter: String, 8 "ClFilter" cl_filter: String,
    9 "Extra" extra: String, 10 "SourceId" source_id: i64, 11 "SecondSearch" second_search: i64,
    12 "MaxDocReturn" max_doc_return: i64, 13 "IsSmartbox" is_smartbox: i64,
    14 "EnableAbsHighlight" enable_abs_highlight: i64, 15 "QcBid" qc_bid: i64, 16 "GroupBy" group_by: String,
    17 "Distinct" distinct: String, 18 "L4RankExpression" l4_rank_expression: String,
    19 "MatchValue" match_value: String, 20 "Longitude" longitude: f64, 21 "Latitude" latitude: f64,
    22 "MultiFilter" multi_filter: Vec<String>
} }

/// Response of [`DataSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSearchOutput {
    pub data: Option<SearchResult>,
}
model! { DataSearchOutput {
    0 "Data" data: SearchResult
} }

/// In the response of [`DataSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    pub cost_time: Option<i64>,
    pub display_num: Option<i64>,
    pub echo: Option<String>,
    pub e_result_num: Option<i64>,
    pub result_num: Option<i64>,
    pub result_list: Vec<SearchResultItem>,
    pub seg_list: Vec<SearchResultSeg>,
}
model! { SearchResult {
    0 "CostTime" cost_time: i64, 1 "DisplayNum" display_num: i64, 2 "Echo" echo: String,
    3 "EResultNum" e_result_num: i64, 4 "ResultNum" result_num: i64, 5 "ResultList" result_list: Vec<SearchResultItem>,
    6 "SegList" seg_list: Vec<SearchResultSeg>
} }

/// In the response of [`DataSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultItem {
    pub doc_abs: Option<String>,
    pub doc_id: Option<String>,
    pub doc_meta: Option<String>,
    pub l2_score: Option<f64>,
    pub search_debuginfo: Option<String>,
}
model! { SearchResultItem {
    0 "DocAbs" doc_abs: String, 1 "DocId" doc_id: String, 2 "DocMeta" doc_meta: String, 3 "L2Score" l2_score: f64,
    4 "SearchDebuginfo" search_debuginfo: String
} }

/// In the response of [`DataSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultSeg {
    pub seg_str: Option<String>,
}
model! { SearchResultSeg {
    0 "SegStr" seg_str: String
} }

codes! {
    FAILED_OPERATION_ACCOUNT_INFO "FailedOperation.AccountInfo", FAILED_OPERATION_APP_INFO "FailedOperation.AppInfo",
    FAILED_OPERATION_SEARCH "FailedOperation.Search",
    FAILED_OPERATION_UPLOAD_DATA_API_FAIL "FailedOperation.UploadDataApiFail", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DATA_CONTENT "InvalidParameter.DataContent", LIMIT_EXCEEDED_SEARCH "LimitExceeded.Search",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DataManipulation, DataSearch
}
