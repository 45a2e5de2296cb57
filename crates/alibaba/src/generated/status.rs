//! `status` of Alibaba Cloud, API version 2020-01-17.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Status/2020-01-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, status::ListEventInProgress};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListEventInProgress::new(["region-ids"])).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "status.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("status", "2020-01-17", "status", &ENDPOINTS);

/// Lists event in progress: `ListEventInProgress` of `status` 2020-01-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Status/2020-01-17/ListEventInProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgress {
    /// Required.
    pub region_ids: Vec<String>,
}
operation! { ListEventInProgress(region_ids: Vec<String>) "ListEventInProgress" -> ListEventInProgressOutput {
    0 "RegionIds" region_ids
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// Response of [`ListEventInProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressOutput {
    pub data: Vec<ListEventInProgressData>,
}
model! { ListEventInProgressOutput {
    0 "Data" data: Vec<ListEventInProgressData>
} }

/// In the response of [`ListEventInProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressData {
    pub event_updates: Vec<ListEventInProgressEventUpdates>,
    pub id: Option<i64>,
    pub impacts: Vec<ListEventInProgressImpacts>,
    pub start_time: Option<i64>,
    pub title: Option<String>,
}
model! { ListEventInProgressData {
    0 "EventUpdates" event_updates: Vec<ListEventInProgressEventUpdates>, 1 "Id" id: i64,
    2 "Impacts" impacts: Vec<ListEventInProgressImpacts>, 3 "StartTime" start_time: i64, 4 "Title" title: String
} }

/// In the response of [`ListEventInProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressEventUpdates {
    pub content: Option<String>,
    pub publish_time: Option<i64>,
}
model! { ListEventInProgressEventUpdates {
    0 "Content" content: String, 1 "PublishTime" publish_time: i64
} }

/// In the response of [`ListEventInProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressImpacts {
    pub product: Option<ListEventInProgressProduct>,
    pub recovery_time: Option<i64>,
    pub region: Option<ListEventInProgressRegion>,
    pub start_time: Option<i64>,
}
model! { ListEventInProgressImpacts {
    0 "Product" product: ListEventInProgressProduct, 1 "RecoveryTime" recovery_time: i64,
    2 "Region" region: ListEventInProgressRegion, 3 "StartTime" start_time: i64
} }

/// In the response of [`ListEventInProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressProduct {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
}
model! { ListEventInProgressProduct {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String
} }

/// In the response of [`ListEventInProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { ListEventInProgressRegion {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ListEventInProgress
}
