//! `cdz` 2022-11-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cdz", version: "2022-11-23", code: "cdz", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneHosts {
    pub cloud_dedicated_zone_id: String,
    pub host_uuids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCloudDedicatedZoneHosts(cloud_dedicated_zone_id: String)
    "DescribeCloudDedicatedZoneHosts" -> DescribeCloudDedicatedZoneHostsOutput {
    0 "CloudDedicatedZoneID" cloud_dedicated_zone_id, 1 "HostUuids" host_uuids: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeCloudDedicatedZoneHosts: CloudDedicatedZoneHostsInfo =
    Offset "Offset", "CloudDedicatedZoneHostsInfoSet" cloud_dedicated_zone_hosts_info_set
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneHostsOutput {
    pub cloud_dedicated_zone_hosts_info_set: Option<Vec<CloudDedicatedZoneHostsInfo>>,
}
model! { DescribeCloudDedicatedZoneHostsOutput {
    0 "CloudDedicatedZoneHostsInfoSet" cloud_dedicated_zone_hosts_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDedicatedZoneHostsInfo {
    pub host_uuid: Option<String>,
    pub instances_info: Option<Vec<String>>,
}
model! { CloudDedicatedZoneHostsInfo {
    0 "HostUuid" host_uuid, 1 "InstancesInfo" instances_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneResourceSummary {
    pub cdz_id: String,
}
operation! { DescribeCloudDedicatedZoneResourceSummary(cdz_id: String)
    "DescribeCloudDedicatedZoneResourceSummary" -> DescribeCloudDedicatedZoneResourceSummaryOutput {
    0 "CdzId" cdz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDedicatedZoneResourceSummaryOutput {
    pub resource_summary_set: Option<Vec<CloudDedicatedZoneResourceSummaryInfo>>,
    pub extra_info: Option<ExtraInfo>,
}
model! { DescribeCloudDedicatedZoneResourceSummaryOutput {
    0 "ResourceSummarySet" resource_summary_set, 1 "ExtraInfo" extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDedicatedZoneResourceSummaryInfo {
    pub product_name: Option<String>,
    pub sub_product_name: Option<String>,
    pub statistics: Option<Vec<CloudDedicatedZoneResourceStatisticsInfo>>,
}
model! { CloudDedicatedZoneResourceSummaryInfo {
    0 "ProductName" product_name, 1 "SubProductName" sub_product_name, 2 "Statistics" statistics
} }

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
    0 "Item" item, 1 "Unit" unit, 2 "Total" total, 3 "Usage" usage, 4 "UsageRate" usage_rate, 5 "Remain" remain,
    6 "RemainRate" remain_rate, 7 "ThisMondayUsageRate" this_monday_usage_rate,
    8 "ThisMondayUsageGrowthRate" this_monday_usage_growth_rate,
    9 "LastMondayUsageGrowthRate" last_monday_usage_growth_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub this_monday_local_date: Option<String>,
    pub last_monday_local_date: Option<String>,
}
model! { ExtraInfo {
    0 "ThisMondayLocalDate" this_monday_local_date, 1 "LastMondayLocalDate" last_monday_local_date
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_INVALID_ACTION: &str = "FailedOperation.InvalidAction";
    pub const INVALID_PARAMETER_HOST_UUIDS_AND_INS_IDS_CANNOT_APPEAR_SAME_TIME: &str =
        "InvalidParameter.HostUuidsAndInsIdsCannotAppearSameTime";
    pub const RESOURCE_NOT_FOUND_CDZ_ID_NOT_FOUND: &str = "ResourceNotFound.CdzIdNotFound";
}

#[cfg(feature = "reflect")]
register! {
    DescribeCloudDedicatedZoneHosts, DescribeCloudDedicatedZoneResourceSummary
}
