//! `alarm` of Zenlayer Cloud, API version 2025-03-07.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, alarm::DescribeIpBlockEvents};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIpBlockEvents::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "alarm",
    "2025-03-07",
    "alarm",
    &Endpoints::NONE,
);

/// Describes ip block events: `DescribeIpBlockEvents` of `alarm` 2025-03-07.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockEvents {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub ip: Option<String>,
}
operation! { DescribeIpBlockEvents() "DescribeIpBlockEvents" -> DescribeIpBlockEventsOutput {
    0 "startTime" start_time: String, 1 "endTime" end_time: String, 2 "ip" ip: String
} }

/// Response of [`DescribeIpBlockEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockEventsOutput {
    pub data_list: Vec<IpBlockEventInfo>,
}
model! { DescribeIpBlockEventsOutput {
    0 "dataList" data_list: Vec<IpBlockEventInfo>
} }

/// In the response of [`DescribeIpBlockEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBlockEventInfo {
    pub ip: Option<String>,
    pub internal_ips: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub block_time: Option<String>,
    pub unblock_time: Option<String>,
    pub divert_mode: Option<String>,
}
model! { IpBlockEventInfo {
    0 "ip" ip: String, 1 "internalIps" internal_ips: String, 2 "region" region: String,
    3 "resourceGroup" resource_group: String, 4 "blockTime" block_time: String, 5 "unblockTime" unblock_time: String,
    6 "divertMode" divert_mode: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeIpBlockEvents
}
