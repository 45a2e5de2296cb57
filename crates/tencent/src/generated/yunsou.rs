//! `yunsou` 2019-11-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180504;

static SERVICE: Service =
    Service { name: "yunsou", version: "2019-11-15", code: "yunsou", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulation {
    pub op_type: String,
    pub encoding: String,
    pub contents: String,
    pub resource_id: u64,
}
operation! { DataManipulation(op_type: String, encoding: String, contents: String, resource_id: u64)
    "DataManipulation" -> DataManipulationOutput {
    0 "OpType" op_type, 1 "Encoding" encoding, 2 "Contents" contents, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulationOutput {
    pub data: Option<DataManipulationResult>,
}
model! { DataManipulationOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulationResult {
    pub app_id: Option<u64>,
    pub seq: Option<i64>,
    pub total_result: Option<String>,
    pub result: Option<Vec<DataManipulationResultItem>>,
    pub error_result: Option<String>,
}
model! { DataManipulationResult {
    0 "AppId" app_id, 1 "Seq" seq, 2 "TotalResult" total_result, 3 "Result" result, 4 "ErrorResult" error_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataManipulationResultItem {
    pub result: Option<String>,
    pub doc_id: Option<String>,
    pub errno: Option<i64>,
}
model! { DataManipulationResultItem {
    0 "Result" result, 1 "DocId" doc_id, 2 "Errno" errno
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSearch {
    pub resource_id: u64,
    pub search_query: Option<String>,
    pub page_id: Option<u64>,
    pub num_per_page: Option<u64>,
    pub search_id: Option<String>,
    pub query_encode: Option<u64>,
    pub rank_type: Option<u64>,
    pub num_filter: Option<String>,
    pub cl_filter: Option<String>,
    pub extra: Option<String>,
    pub source_id: Option<u64>,
    pub second_search: Option<u64>,
    pub max_doc_return: Option<u64>,
    pub is_smartbox: Option<u64>,
    pub enable_abs_highlight: Option<u64>,
    pub qc_bid: Option<u64>,
    pub group_by: Option<String>,
    pub distinct: Option<String>,
    pub l4_rank_expression: Option<String>,
    pub match_value: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub multi_filter: Option<Vec<String>>,
}
operation! { DataSearch(resource_id: u64) "DataSearch" -> DataSearchOutput {
    0 "ResourceId" resource_id, 1 "SearchQuery" search_query: String, 2 "PageId" page_id: u64,
    3 "NumPerPage" num_per_page: u64, 4 "SearchId" search_id: String, 5 "QueryEncode" query_encode: u64,
    6 "RankType" rank_type: u64, 7 "NumFilter" num_filter: String, 8 "ClFilter" cl_filter: String,
    9 "Extra" extra: String, 10 "SourceId" source_id: u64, 11 "SecondSearch" second_search: u64,
    12 "MaxDocReturn" max_doc_return: u64, 13 "IsSmartbox" is_smartbox: u64,
    14 "EnableAbsHighlight" enable_abs_highlight: u64, 15 "QcBid" qc_bid: u64, 16 "GroupBy" group_by: String,
    17 "Distinct" distinct: String, 18 "L4RankExpression" l4_rank_expression: String,
    19 "MatchValue" match_value: String, 20 "Longitude" longitude: f64, 21 "Latitude" latitude: f64,
    22 "MultiFilter" multi_filter: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSearchOutput {
    pub data: Option<SearchResult>,
}
model! { DataSearchOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    pub cost_time: Option<u64>,
    pub display_num: Option<u64>,
    pub echo: Option<String>,
    pub e_result_num: Option<u64>,
    pub result_num: Option<u64>,
    pub result_list: Option<Vec<SearchResultItem>>,
    pub seg_list: Option<Vec<SearchResultSeg>>,
}
model! { SearchResult {
    0 "CostTime" cost_time, 1 "DisplayNum" display_num, 2 "Echo" echo, 3 "EResultNum" e_result_num,
    4 "ResultNum" result_num, 5 "ResultList" result_list, 6 "SegList" seg_list
} }

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
    0 "DocAbs" doc_abs, 1 "DocId" doc_id, 2 "DocMeta" doc_meta, 3 "L2Score" l2_score,
    4 "SearchDebuginfo" search_debuginfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultSeg {
    pub seg_str: Option<String>,
}
model! { SearchResultSeg {
    0 "SegStr" seg_str
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ACCOUNT_INFO: &str = "FailedOperation.AccountInfo";
    pub const FAILED_OPERATION_APP_INFO: &str = "FailedOperation.AppInfo";
    pub const FAILED_OPERATION_SEARCH: &str = "FailedOperation.Search";
    pub const FAILED_OPERATION_UPLOAD_DATA_API_FAIL: &str = "FailedOperation.UploadDataApiFail";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DATA_CONTENT: &str = "InvalidParameter.DataContent";
    pub const LIMIT_EXCEEDED_SEARCH: &str = "LimitExceeded.Search";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DataManipulation, DataSearch
}
