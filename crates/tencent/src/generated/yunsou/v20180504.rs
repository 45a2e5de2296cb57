//! `yunsou` 2018-05-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "yunsou", version: "2018-05-04", code: "yunsou", endpoints: &Endpoints::NONE };

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
    pub ret_msg: Option<String>,
}
model! { DataManipulationOutput {
    0 "RetMsg" ret_msg
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
    pub ret_msg: Option<String>,
}
model! { DataSearchOutput {
    0 "RetMsg" ret_msg
} }

#[cfg(feature = "reflect")]
register! {
    DataManipulation, DataSearch
}
