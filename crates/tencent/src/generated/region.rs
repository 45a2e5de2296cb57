//! `region` 2022-06-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "region", version: "2022-06-27", code: "region", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeProducts() "DescribeProducts" -> DescribeProductsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribeProducts: RegionProduct = Offset "Offset", "Products" products, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub products: Option<Vec<RegionProduct>>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "Products" products, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionProduct {
    pub name: Option<String>,
}
model! { RegionProduct {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub product: String,
    pub scene: Option<i64>,
}
operation! { DescribeRegions(product: String) "DescribeRegions" -> DescribeRegionsOutput {
    0 "Product" product, 1 "Scene" scene: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
    pub region_type_mc: Option<i64>,
    pub location_mc: Option<String>,
    pub region_name_mc: Option<String>,
    pub region_id_mc: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionState" region_state, 3 "RegionTypeMC" region_type_mc,
    4 "LocationMC" location_mc, 5 "RegionNameMC" region_name_mc, 6 "RegionIdMC" region_id_mc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub product: String,
    pub scene: Option<i64>,
}
operation! { DescribeZones(product: String) "DescribeZones" -> DescribeZonesOutput {
    0 "Product" product, 1 "Scene" scene: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<u64>,
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count, 1 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_state: Option<String>,
    pub parent_zone: Option<String>,
    pub parent_zone_id: Option<String>,
    pub parent_zone_name: Option<String>,
    pub zone_type: Option<String>,
    pub machine_room_type_mc: Option<String>,
    pub zone_id_mc: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "ZoneId" zone_id, 3 "ZoneState" zone_state, 4 "ParentZone" parent_zone,
    5 "ParentZoneId" parent_zone_id, 6 "ParentZoneName" parent_zone_name, 7 "ZoneType" zone_type,
    8 "MachineRoomTypeMC" machine_room_type_mc, 9 "ZoneIdMC" zone_id_mc
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeProducts, DescribeRegions, DescribeZones
}
