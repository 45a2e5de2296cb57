//! `alarm` 2025-03-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "alarm", version: "2025-03-07", code: "alarm", endpoints: &Endpoints::NONE };

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockEventsOutput {
    pub data_list: Option<Vec<IpBlockEventInfo>>,
}
model! { DescribeIpBlockEventsOutput {
    0 "dataList" data_list
} }

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
    0 "ip" ip, 1 "internalIps" internal_ips, 2 "region" region, 3 "resourceGroup" resource_group,
    4 "blockTime" block_time, 5 "unblockTime" unblock_time, 6 "divertMode" divert_mode
} }

#[cfg(feature = "reflect")]
register! {
    DescribeIpBlockEvents
}
