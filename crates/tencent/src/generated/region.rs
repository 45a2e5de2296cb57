//! `region` of Tencent Cloud, API version 2022-06-27.
//!
//! Endpoint: `region.tencentcloudapi.com`, or `region.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=region&Version=2022-06-27>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, region::DescribeProducts};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeProducts::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "region",
    "2022-06-27",
    "region",
    &Endpoints::NONE,
);

/// Describes products: `DescribeProducts` of `region` 2022-06-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=region&Version=2022-06-27&Action=DescribeProducts>.
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

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub products: Vec<RegionProduct>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "Products" products: Vec<RegionProduct>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionProduct {
    pub name: Option<String>,
}
model! { RegionProduct {
    0 "Name" name: String
} }

/// Describes regions: `DescribeRegions` of `region` 2022-06-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=region&Version=2022-06-27&Action=DescribeRegions>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    /// Required.
    pub product: String,
    pub scene: Option<i64>,
}
operation! { DescribeRegions(product: String) "DescribeRegions" -> DescribeRegionsOutput {
    0 "Product" product, 1 "Scene" scene: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
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
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionState" region_state: String,
    3 "RegionTypeMC" region_type_mc: i64, 4 "LocationMC" location_mc: String, 5 "RegionNameMC" region_name_mc: String,
    6 "RegionIdMC" region_id_mc: String
} }

/// Describes zones: `DescribeZones` of `region` 2022-06-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=region&Version=2022-06-27&Action=DescribeZones>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    /// Required.
    pub product: String,
    pub scene: Option<i64>,
}
operation! { DescribeZones(product: String) "DescribeZones" -> DescribeZonesOutput {
    0 "Product" product, 1 "Scene" scene: i64
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zone_set: Vec<ZoneInfo>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count: i64, 1 "ZoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeZones`].
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
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "ZoneId" zone_id: String, 3 "ZoneState" zone_state: String,
    4 "ParentZone" parent_zone: String, 5 "ParentZoneId" parent_zone_id: String,
    6 "ParentZoneName" parent_zone_name: String, 7 "ZoneType" zone_type: String,
    8 "MachineRoomTypeMC" machine_room_type_mc: String, 9 "ZoneIdMC" zone_id_mc: String
} }

codes! {
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeProducts, DescribeRegions, DescribeZones
}
