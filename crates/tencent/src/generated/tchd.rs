//! `tchd` 2023-03-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tchd", version: "2023-03-06", code: "tchd", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventStatistics {
    pub region_id: String,
    pub product_ids: Option<Vec<String>>,
}
operation! { DescribeEventStatistics(region_id: String) "DescribeEventStatistics" -> DescribeEventStatisticsOutput {
    0 "RegionId" region_id, 1 "ProductIds" product_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventStatisticsOutput {
    pub data: Option<TotalStatus>,
}
model! { DescribeEventStatisticsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalStatus {
    pub normal_count: Option<i64>,
    pub notify_count: Option<i64>,
    pub abnormal_count: Option<i64>,
}
model! { TotalStatus {
    0 "NormalCount" normal_count, 1 "NotifyCount" notify_count, 2 "AbnormalCount" abnormal_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub event_date: String,
    pub product_ids: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeEvents(event_date: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "EventDate" event_date, 1 "ProductIds" product_ids: Vec<String>, 2 "RegionIds" region_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub data: Option<ProductEventList>,
}
model! { DescribeEventsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductEventList {
    pub event_list: Option<Vec<EventDetail>>,
}
model! { ProductEventList {
    0 "EventList" event_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDetail {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub current_status: Option<String>,
}
model! { EventDetail {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "RegionId" region_id, 3 "RegionName" region_name,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "CurrentStatus" current_status
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
}

#[cfg(feature = "reflect")]
register! {
    DescribeEventStatistics, DescribeEvents
}
