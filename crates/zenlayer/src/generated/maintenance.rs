//! `maintenance` of Zenlayer Cloud, API version 2025-03-10.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, maintenance::DescribeMaintenanceAlerts};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMaintenanceAlerts::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "maintenance",
    "2025-03-10",
    "maintenance",
    &Endpoints::NONE,
);

/// Describes maintenance alerts: `DescribeMaintenanceAlerts` of `maintenance` 2025-03-10.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceAlerts {
    pub product: Option<String>,
}
operation! { DescribeMaintenanceAlerts() "DescribeMaintenanceAlerts" -> DescribeMaintenanceAlertsOutput {
    0 "product" product: String
} }

/// Response of [`DescribeMaintenanceAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceAlertsOutput {
    pub data_list: Vec<MaintenanceAlertInfo>,
}
model! { DescribeMaintenanceAlertsOutput {
    0 "dataList" data_list: Vec<MaintenanceAlertInfo>
} }

/// In the response of [`DescribeMaintenanceAlerts`].
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
    0 "instanceId" instance_id: String, 1 "location" location: String, 2 "impact" impact: String,
    3 "startTime" start_time: String, 4 "endTime" end_time: String, 5 "status" status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeMaintenanceAlerts
}
