//! `yunsou` of Tencent Cloud, API version 2018-05-04.
//!
//! Endpoint: `yunsou.tencentcloudapi.com`, or `yunsou.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=yunsou&Version=2018-05-04>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "yunsou",
    "2018-05-04",
    "yunsou",
    &Endpoints::NONE,
);

/// `DataManipulation` of `yunsou` 2018-05-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunsou&Version=2018-05-04&Action=DataManipulation>.
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
    pub ret_msg: Option<String>,
}
model! { DataManipulationOutput {
    0 "RetMsg" ret_msg: String
} }

/// `DataSearch` of `yunsou` 2018-05-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunsou&Version=2018-05-04&Action=DataSearch>.
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
    pub ret_msg: Option<String>,
}
model! { DataSearchOutput {
    0 "RetMsg" ret_msg: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DataManipulation, DataSearch
}
