//! `cms-export` of Alibaba Cloud, API version 2021-11-01.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/cms-export/2021-11-01/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "cms-export.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "cms-export-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "cms-export",
    "2021-11-01",
    "cms-export",
    &ENDPOINTS,
);

/// Batches get: `BatchGet` of `cms-export` 2021-11-01.
///
/// POST. Changes data. Pages by token (`Cursor`). See
/// <https://api.alibabacloud.com/document/cms-export/2021-11-01/BatchGet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    pub compression_type: Option<String>,
    /// Required.
    pub cursor: String,
    /// Required.
    pub length: i64,
    /// Required.
    pub metric: String,
    /// Required.
    pub namespace: String,
    pub record_key_white_list: Option<String>,
}
operation! { BatchGet(cursor: String, length: i64, metric: String, namespace: String) "BatchGet" -> BatchGetOutput {
    0 "CompressionType" compression_type: String, 1 "Cursor" cursor, 2 "Length" length, 3 "Metric" metric,
    4 "Namespace" namespace, 5 "RecordKeyWhiteList" record_key_white_list: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { BatchGet: BatchGetRecords = Token "Cursor", "Data.Records" data.records, next "Data.Cursor" }

/// Response of [`BatchGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOutput {
    pub code: Option<i64>,
    pub data: Option<BatchGetData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetOutput {
    0 "Code" code: i64, 1 "Data" data: BatchGetData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetData {
    pub compression_keys: Vec<String>,
    pub compression_values: Vec<Vec<String>>,
    pub cursor: Option<String>,
    pub length: Option<i64>,
    pub records: Vec<BatchGetRecords>,
    pub anchor_ts: Option<i64>,
}
model! { BatchGetData {
    0 "CompressionKeys" compression_keys: Vec<String>, 1 "CompressionValues" compression_values: Vec<Vec<String>>,
    2 "Cursor" cursor: String, 3 "Length" length: i64, 4 "Records" records: Vec<BatchGetRecords>,
    5 "__anchorTs__" anchor_ts: i64
} }

/// In the response of [`BatchGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetRecords {
    pub label_values: Vec<String>,
    pub labels: Vec<String>,
    pub measure_labels: Vec<String>,
    pub measure_values: Vec<String>,
    pub metric: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<i64>,
    pub tag_values: Vec<String>,
    pub tags: Vec<String>,
    pub timestamp: Option<i64>,
}
model! { BatchGetRecords {
    0 "LabelValues" label_values: Vec<String>, 1 "Labels" labels: Vec<String>,
    2 "MeasureLabels" measure_labels: Vec<String>, 3 "MeasureValues" measure_values: Vec<String>,
    4 "Metric" metric: String, 5 "Namespace" namespace: String, 6 "Period" period: i64,
    7 "TagValues" tag_values: Vec<String>, 8 "Tags" tags: Vec<String>, 9 "Timestamp" timestamp: i64
} }

/// `Cursor` of `cms-export` 2021-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cms-export/2021-11-01/Cursor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cursor {
    /// Required.
    pub end_time: i64,
    pub matchers: Option<Vec<CursorMatchers>>,
    /// Required.
    pub metric: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`Cursor::new`].
pub struct CursorRequired {
    pub end_time: i64,
    pub metric: String,
    pub namespace: String,
    pub period: i64,
    pub start_time: i64,
}
operation! { Cursor { CursorRequired: end_time, metric, namespace, period, start_time } "Cursor" -> CursorOutput {
    0 "EndTime" end_time, 1 "Matchers" matchers: Vec<CursorMatchers>, 2 "Metric" metric, 3 "Namespace" namespace,
    4 "Period" period, 5 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`Cursor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorMatchers {
    pub label: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CursorMatchers() {
    0 "Label" label: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`Cursor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorOutput {
    pub code: Option<i64>,
    pub data: Option<CursorData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CursorOutput {
    0 "Code" code: i64, 1 "Data" data: CursorData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Cursor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorData {
    pub cursor: Option<String>,
}
model! { CursorData {
    0 "Cursor" cursor: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchGet, Cursor
}
