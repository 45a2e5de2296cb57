//! `status` 2020-01-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints =
    Endpoints { regions: &[("cn-shanghai", "status.aliyuncs.com")], vpc: &[], global: "", rule: Rule::Unknown };

static SERVICE: Service = Service { name: "status", version: "2020-01-17", code: "status", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgress {
    pub region_ids: Vec<String>,
}
operation! { ListEventInProgress(region_ids: Vec<String>) "ListEventInProgress" -> ListEventInProgressOutput {
    0 "RegionIds" region_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressOutput {
    pub data: Option<Vec<ListEventInProgressData>>,
}
model! { ListEventInProgressOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressData {
    pub event_updates: Option<Vec<ListEventInProgressEventUpdates>>,
    pub id: Option<i64>,
    pub impacts: Option<Vec<ListEventInProgressImpacts>>,
    pub start_time: Option<i64>,
    pub title: Option<String>,
}
model! { ListEventInProgressData {
    0 "EventUpdates" event_updates, 1 "Id" id, 2 "Impacts" impacts, 3 "StartTime" start_time, 4 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressEventUpdates {
    pub content: Option<String>,
    pub publish_time: Option<i64>,
}
model! { ListEventInProgressEventUpdates {
    0 "Content" content, 1 "PublishTime" publish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressImpacts {
    pub product: Option<ListEventInProgressProduct>,
    pub recovery_time: Option<i64>,
    pub region: Option<ListEventInProgressRegion>,
    pub start_time: Option<i64>,
}
model! { ListEventInProgressImpacts {
    0 "Product" product, 1 "RecoveryTime" recovery_time, 2 "Region" region, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressProduct {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
}
model! { ListEventInProgressProduct {
    0 "ProductId" product_id, 1 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventInProgressRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { ListEventInProgressRegion {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[cfg(feature = "reflect")]
register! {
    ListEventInProgress
}
