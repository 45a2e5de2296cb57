//! `maintenance` 2025-03-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "maintenance", version: "2025-03-10", code: "maintenance", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceAlerts {
    pub product: Option<String>,
}
operation! { DescribeMaintenanceAlerts() "DescribeMaintenanceAlerts" -> DescribeMaintenanceAlertsOutput {
    0 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceAlertsOutput {
    pub data_list: Option<Vec<MaintenanceAlertInfo>>,
}
model! { DescribeMaintenanceAlertsOutput {
    0 "dataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceAlertInfo {
    pub instance_id: Option<String>,
    pub location: Option<String>,
    pub impact: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
}
model! { MaintenanceAlertInfo {
    0 "instanceId" instance_id, 1 "location" location, 2 "impact" impact, 3 "startTime" start_time,
    4 "endTime" end_time, 5 "status" status
} }

#[cfg(feature = "reflect")]
register! {
    DescribeMaintenanceAlerts
}
