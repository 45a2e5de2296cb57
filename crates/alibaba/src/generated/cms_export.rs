//! `cms-export` 2021-11-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "cms-export.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "cms-export-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "cms-export", version: "2021-11-01", code: "cms-export", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    pub compression_type: Option<String>,
    pub cursor: String,
    pub length: i64,
    pub metric: String,
    pub namespace: String,
    pub record_key_white_list: Option<String>,
}
operation! { BatchGet(cursor: String, length: i64, metric: String, namespace: String) "BatchGet" -> BatchGetOutput {
    0 "CompressionType" compression_type: String, 1 "Cursor" cursor, 2 "Length" length, 3 "Metric" metric,
    4 "Namespace" namespace, 5 "RecordKeyWhiteList" record_key_white_list: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { BatchGet: BatchGetRecords = Token "Cursor", "Data.Records" data.records, next "Data.Cursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOutput {
    pub code: Option<i64>,
    pub data: Option<BatchGetData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetData {
    pub compression_keys: Option<Vec<String>>,
    pub compression_values: Option<Vec<Vec<String>>>,
    pub cursor: Option<String>,
    pub length: Option<i64>,
    pub records: Option<Vec<BatchGetRecords>>,
    pub anchor_ts: Option<i64>,
}
model! { BatchGetData {
    0 "CompressionKeys" compression_keys, 1 "CompressionValues" compression_values, 2 "Cursor" cursor,
    3 "Length" length, 4 "Records" records, 5 "__anchorTs__" anchor_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetRecords {
    pub label_values: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub measure_labels: Option<Vec<String>>,
    pub measure_values: Option<Vec<String>>,
    pub metric: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<i64>,
    pub tag_values: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub timestamp: Option<i64>,
}
model! { BatchGetRecords {
    0 "LabelValues" label_values, 1 "Labels" labels, 2 "MeasureLabels" measure_labels, 3 "MeasureValues" measure_values,
    4 "Metric" metric, 5 "Namespace" namespace, 6 "Period" period, 7 "TagValues" tag_values, 8 "Tags" tags,
    9 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cursor {
    pub end_time: i64,
    pub matchers: Option<Vec<CursorMatchers>>,
    pub metric: String,
    pub namespace: String,
    pub period: i64,
    pub start_time: i64,
}

/// What [`Cursor::new`] takes.
pub struct CursorRequired {
    pub end_time: i64,
    pub metric: String,
    pub namespace: String,
    pub period: i64,
    pub start_time: i64,
}
operation! { Cursor{CursorRequired: end_time, metric, namespace, period, start_time} "Cursor" -> CursorOutput {
    0 "EndTime" end_time, 1 "Matchers" matchers: Vec<CursorMatchers>, 2 "Metric" metric, 3 "Namespace" namespace,
    4 "Period" period, 5 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorOutput {
    pub code: Option<i64>,
    pub data: Option<CursorData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CursorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorData {
    pub cursor: Option<String>,
}
model! { CursorData {
    0 "Cursor" cursor
} }

#[cfg(feature = "reflect")]
register! {
    BatchGet, Cursor
}
