//! `tchd` of Tencent Cloud, API version 2023-03-06.
//!
//! Endpoint: `tchd.tencentcloudapi.com`, or `tchd.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tchd&Version=2023-03-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tchd::DescribeEventStatistics};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEventStatistics::new("region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tchd",
    "2023-03-06",
    "tchd",
    &Endpoints::NONE,
);

/// Describes event statistics: `DescribeEventStatistics` of `tchd` 2023-03-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tchd&Version=2023-03-06&Action=DescribeEventStatistics>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventStatistics {
    /// Required.
    pub region_id: String,
    pub product_ids: Option<Vec<String>>,
}
operation! { DescribeEventStatistics(region_id: String) "DescribeEventStatistics" -> DescribeEventStatisticsOutput {
    0 "RegionId" region_id, 1 "ProductIds" product_ids: Vec<String>
} }

/// Response of [`DescribeEventStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventStatisticsOutput {
    pub data: Option<TotalStatus>,
}
model! { DescribeEventStatisticsOutput {
    0 "Data" data: TotalStatus
} }

/// In the response of [`DescribeEventStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalStatus {
    pub normal_count: Option<i64>,
    pub notify_count: Option<i64>,
    pub abnormal_count: Option<i64>,
}
model! { TotalStatus {
    0 "NormalCount" normal_count: i64, 1 "NotifyCount" notify_count: i64, 2 "AbnormalCount" abnormal_count: i64
} }

/// Describes events: `DescribeEvents` of `tchd` 2023-03-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tchd&Version=2023-03-06&Action=DescribeEvents>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    /// Required. `YYYY-MM-DD`.
    pub event_date: String,
    pub product_ids: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeEvents(event_date: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "EventDate" event_date, 1 "ProductIds" product_ids: Vec<String>, 2 "RegionIds" region_ids: Vec<String>
} }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub data: Option<ProductEventList>,
}
model! { DescribeEventsOutput {
    0 "Data" data: ProductEventList
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductEventList {
    pub event_list: Vec<EventDetail>,
}
model! { ProductEventList {
    0 "EventList" event_list: Vec<EventDetail>
} }

/// In the response of [`DescribeEvents`].
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
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "RegionId" region_id: String,
    3 "RegionName" region_name: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "CurrentStatus" current_status: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeEventStatistics, DescribeEvents
}
