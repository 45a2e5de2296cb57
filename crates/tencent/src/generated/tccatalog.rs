//! `tccatalog` of Tencent Cloud, API version 2024-10-24.
//!
//! Endpoint: `tccatalog.tencentcloudapi.com`, or `tccatalog.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tccatalog&Version=2024-10-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tccatalog::DescribeTccCatalog};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTccCatalog::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tccatalog",
    "2024-10-24",
    "tccatalog",
    &Endpoints::NONE,
);

/// Accepts tcc vpc end point connect: `AcceptTccVpcEndPointConnect` of `tccatalog` 2024-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tccatalog&Version=2024-10-24&Action=AcceptTccVpcEndPointConnect>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptTccVpcEndPointConnect {
    pub end_point_service_id: Option<String>,
    pub end_point_id: Option<Vec<String>>,
    pub accept_flag: Option<bool>,
}
operation! { AcceptTccVpcEndPointConnect() "AcceptTccVpcEndPointConnect" -> Empty {
    0 "EndPointServiceId" end_point_service_id: String, 1 "EndPointId" end_point_id: Vec<String>,
    2 "AcceptFlag" accept_flag: bool
} }

/// Response of [`AcceptTccVpcEndPointConnect`]: empty.
pub type AcceptTccVpcEndPointConnectOutput = Empty;

/// Binds tcc vpc end point service white list: `BindTccVpcEndPointServiceWhiteList` of `tccatalog` 2024-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tccatalog&Version=2024-10-24&Action=BindTccVpcEndPointServiceWhiteList>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_CLUSTER_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTccVpcEndPointServiceWhiteList {
    pub end_point_service_id: Option<String>,
    pub user_uin: Option<String>,
    pub description: Option<String>,
}
operation! { BindTccVpcEndPointServiceWhiteList() "BindTccVpcEndPointServiceWhiteList" -> Empty {
    0 "EndPointServiceId" end_point_service_id: String, 1 "UserUin" user_uin: String,
    2 "Description" description: String
} }

/// Response of [`BindTccVpcEndPointServiceWhiteList`]: empty.
pub type BindTccVpcEndPointServiceWhiteListOutput = Empty;

/// Describes tcc catalog: `DescribeTccCatalog` of `tccatalog` 2024-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tccatalog&Version=2024-10-24&Action=DescribeTccCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalog {
    pub catalog_id: Option<String>,
}
operation! { DescribeTccCatalog() "DescribeTccCatalog" -> DescribeTccCatalogOutput {
    0 "CatalogId" catalog_id: String
} }

/// Response of [`DescribeTccCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalogOutput {
    pub tcc_catalog: Option<TccCatalogConfig>,
}
model! { DescribeTccCatalogOutput {
    0 "TccCatalog" tcc_catalog: TccCatalogConfig
} }

/// In the response of [`DescribeTccCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccCatalogConfig {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub status: Option<i64>,
    pub connection: Option<TccConnectionConfig>,
    pub operator: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TccCatalogConfig {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Comment" comment: String,
    4 "Status" status: i64, 5 "Connection" connection: TccConnectionConfig, 6 "Operator" operator: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeTccCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccConnectionConfig {
    pub tcc_hive: Option<TccConnection>,
}
model! { TccConnectionConfig {
    0 "TccHive" tcc_hive: TccConnection
} }

/// In the response of [`DescribeTccCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccConnection {
    pub endpoint_service_id: Option<String>,
    pub meta_store_url: Option<String>,
    pub net_work: Option<NetWork>,
    pub hive_version: Option<String>,
    pub location: Option<String>,
    pub hms_endpoint_service_id: Option<String>,
}
model! { TccConnection {
    0 "EndpointServiceId" endpoint_service_id: String, 1 "MetaStoreUrl" meta_store_url: String,
    2 "NetWork" net_work: NetWork, 3 "HiveVersion" hive_version: String, 4 "Location" location: String,
    5 "HmsEndpointServiceId" hms_endpoint_service_id: String
} }

/// In the response of [`DescribeTccCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetWork {
    pub vpc_id: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub clb_ip: Option<String>,
    pub clb_port: Option<String>,
}
model! { NetWork {
    0 "VpcId" vpc_id: String, 1 "VpcCidrBlock" vpc_cidr_block: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetCidrBlock" subnet_cidr_block: String, 4 "ClbIp" clb_ip: String, 5 "ClbPort" clb_port: String
} }

/// Describes tcc catalogs: `DescribeTccCatalogs` of `tccatalog` 2024-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tccatalog&Version=2024-10-24&Action=DescribeTccCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalogs {
    pub catalog_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub operator: Option<String>,
}
operation! { DescribeTccCatalogs() "DescribeTccCatalogs" -> DescribeTccCatalogsOutput {
    0 "CatalogId" catalog_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Status" status: i64,
    4 "Operator" operator: String
} }

/// Response of [`DescribeTccCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalogsOutput {
    pub tcc_catalog_set: Vec<TccCatalogSet>,
    pub total: Option<i64>,
}
model! { DescribeTccCatalogsOutput {
    0 "TccCatalogSet" tcc_catalog_set: Vec<TccCatalogSet>, 1 "Total" total: i64
} }

/// In the response of [`DescribeTccCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccCatalogSet {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub operator: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TccCatalogSet {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Status" status: i64,
    4 "Operator" operator: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INVALID_TIME_FORMAT "InvalidParameter.InvalidTimeFormat",
    INVALID_PARAMETER_INVALID_TIME_PARAMETER "InvalidParameter.InvalidTimeParameter",
    RESOURCE_UNAVAILABLE_CLUSTER_UNAVAILABLE "ResourceUnavailable.ClusterUnavailable",
    UNAUTHORIZED_OPERATION_USER_NOT_ALLOW_OPERATION "UnauthorizedOperation.UserNotAllowOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AcceptTccVpcEndPointConnect, BindTccVpcEndPointServiceWhiteList, DescribeTccCatalog, DescribeTccCatalogs
}
