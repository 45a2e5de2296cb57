//! `cdz` of Tencent Cloud, API version 2022-11-23.
//!
//! Endpoint: `cdz.tencentcloudapi.com`, or `cdz.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdz&Version=2022-11-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdz::DescribeCloudDedicatedZoneHosts};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCloudDedicatedZoneHosts::new("cloud-dedicated-zone-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cdz", "2022-11-23", "cdz", &Endpoints::NONE);

/// Describes cloud dedicated zone hosts: `DescribeCloudDedicatedZoneHosts` of `cdz` 2022-11-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdz&Version=2022-11-23&Action=DescribeCloudDedicatedZoneHosts>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_HOST_UUIDS_AND_INS_IDS_CANNOT_APPEAR_SAME_TIME`],
/// [`codes::RESOURCE_NOT_FOUND_CDZ_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneHosts {
    /// Required.
    pub cloud_dedicated_zone_id: String,
    pub host_uuids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCloudDedicatedZoneHosts(cloud_dedicated_zone_id: String)
    "DescribeCloudDedicatedZoneHosts" -> DescribeCloudDedicatedZoneHostsOutput {
    0 "CloudDedicatedZoneID" cloud_dedicated_zone_id, 1 "HostUuids" host_uuids: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeCloudDedicatedZoneHosts: CloudDedicatedZoneHostsInfo =
    Offset "Offset", "CloudDedicatedZoneHostsInfoSet" cloud_dedicated_zone_hosts_info_set }

/// Response of [`DescribeCloudDedicatedZoneHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneHostsOutput {
    pub cloud_dedicated_zone_hosts_info_set: Vec<CloudDedicatedZoneHostsInfo>,
}
model! { DescribeCloudDedicatedZoneHostsOutput {
    0 "CloudDedicatedZoneHostsInfoSet" cloud_dedicated_zone_hosts_info_set: Vec<CloudDedicatedZoneHostsInfo>
} }

/// In the response of [`DescribeCloudDedicatedZoneHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDedicatedZoneHostsInfo {
    pub host_uuid: Option<String>,
    pub instances_info: Vec<String>,
}
model! { CloudDedicatedZoneHostsInfo {
    0 "HostUuid" host_uuid: String, 1 "InstancesInfo" instances_info: Vec<String>
} }

/// Describes cloud dedicated zone resource summary: `DescribeCloudDedicatedZoneResourceSummary` of `cdz` 2022-11-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdz&Version=2022-11-23&Action=DescribeCloudDedicatedZoneResourceSummary>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CDZ_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneResourceSummary {
    /// Required.
    pub cdz_id: String,
}
operation! { DescribeCloudDedicatedZoneResourceSummary(cdz_id: String)
    "DescribeCloudDedicatedZoneResourceSummary" -> DescribeCloudDedicatedZoneResourceSummaryOutput {
    0 "CdzId" cdz_id
} }

/// Response of [`DescribeCloudDedicatedZoneResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneResourceSummaryOutput {
    pub resource_summary_set: Vec<CloudDedicatedZoneResourceSummaryInfo>,
    pub extra_info: Option<ExtraInfo>,
}
model! { DescribeCloudDedicatedZoneResourceSummaryOutput {
    0 "ResourceSummarySet" resource_summary_set: Vec<CloudDedicatedZoneResourceSummaryInfo>,
    1 "ExtraInfo" extra_info: ExtraInfo
} }

/// In the response of [`DescribeCloudDedicatedZoneResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDedicatedZoneResourceSummaryInfo {
    pub product_name: Option<String>,
    pub sub_product_name: Option<String>,
    pub statistics: Vec<CloudDedicatedZoneResourceStatisticsInfo>,
}
model! { CloudDedicatedZoneResourceSummaryInfo {
    0 "ProductName" product_name: String, 1 "SubProductName" sub_product_name: String,
    2 "Statistics" statistics: Vec<CloudDedicatedZoneResourceStatisticsInfo>
} }

/// In the response of [`DescribeCloudDedicatedZoneResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDedicatedZoneResourceStatisticsInfo {
    pub item: Option<String>,
    pub unit: Option<String>,
    pub total: Option<String>,
    pub usage: Option<String>,
    pub usage_rate: Option<String>,
    pub remain: Option<String>,
    pub remain_rate: Option<String>,
    pub this_monday_usage_rate: Option<String>,
    pub this_monday_usage_growth_rate: Option<String>,
    pub last_monday_usage_growth_rate: Option<String>,
}
model! { CloudDedicatedZoneResourceStatisticsInfo {
    0 "Item" item: String, 1 "Unit" unit: String, 2 "Total" total: String, 3 "Usage" usage: String,
    4 "UsageRate" usage_rate: String, 5 "Remain" remain: String, 6 "RemainRate" remain_rate: String,
    7 "ThisMondayUsageRate" this_monday_usage_rate: String,
    8 "ThisMondayUsageGrowthRate" this_monday_usage_growth_rate: String,
    9 "LastMondayUsageGrowthRate" last_monday_usage_growth_rate: String
} }

/// In the response of [`DescribeCloudDedicatedZoneResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub this_monday_local_date: Option<String>,
    pub last_monday_local_date: Option<String>,
}
model! { ExtraInfo {
    0 "ThisMondayLocalDate" this_monday_local_date: String, 1 "LastMondayLocalDate" last_monday_local_date: String
} }

codes! {
    FAILED_OPERATION_INVALID_ACTION "FailedOperation.InvalidAction",
    INVALID_PARAMETER_HOST_UUIDS_AND_INS_IDS_CANNOT_APPEAR_SAME_TIME "InvalidParameter.HostUuidsAndInsIdsCannotAppearSameTime",
    RESOURCE_NOT_FOUND_CDZ_ID_NOT_FOUND "ResourceNotFound.CdzIdNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeCloudDedicatedZoneHosts, DescribeCloudDedicatedZoneResourceSummary
}
