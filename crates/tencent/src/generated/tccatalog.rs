//! `tccatalog` 2024-10-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "tccatalog", version: "2024-10-24", code: "tccatalog", endpoints: &Endpoints::NONE };

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

pub type AcceptTccVpcEndPointConnectOutput = Empty;

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

pub type BindTccVpcEndPointServiceWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalog {
    pub catalog_id: Option<String>,
}
operation! { DescribeTccCatalog() "DescribeTccCatalog" -> DescribeTccCatalogOutput {
    0 "CatalogId" catalog_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalogOutput {
    pub tcc_catalog: Option<TccCatalogConfig>,
}
model! { DescribeTccCatalogOutput {
    0 "TccCatalog" tcc_catalog
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccCatalogConfig {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub status: Option<u64>,
    pub connection: Option<TccConnectionConfig>,
    pub operator: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TccCatalogConfig {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Comment" comment, 4 "Status" status, 5 "Connection" connection,
    6 "Operator" operator, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccConnectionConfig {
    pub tcc_hive: Option<TccConnection>,
}
model! { TccConnectionConfig {
    0 "TccHive" tcc_hive
} }

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
    0 "EndpointServiceId" endpoint_service_id, 1 "MetaStoreUrl" meta_store_url, 2 "NetWork" net_work,
    3 "HiveVersion" hive_version, 4 "Location" location, 5 "HmsEndpointServiceId" hms_endpoint_service_id
} }

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
    0 "VpcId" vpc_id, 1 "VpcCidrBlock" vpc_cidr_block, 2 "SubnetId" subnet_id, 3 "SubnetCidrBlock" subnet_cidr_block,
    4 "ClbIp" clb_ip, 5 "ClbPort" clb_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalogs {
    pub catalog_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<u64>,
    pub operator: Option<String>,
}
operation! { DescribeTccCatalogs() "DescribeTccCatalogs" -> DescribeTccCatalogsOutput {
    0 "CatalogId" catalog_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Status" status: u64,
    4 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTccCatalogsOutput {
    pub tcc_catalog_set: Option<Vec<TccCatalogSet>>,
    pub total: Option<i64>,
}
model! { DescribeTccCatalogsOutput {
    0 "TccCatalogSet" tcc_catalog_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccCatalogSet {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<u64>,
    pub operator: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TccCatalogSet {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Status" status, 4 "Operator" operator, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_TIME_FORMAT: &str = "InvalidParameter.InvalidTimeFormat";
    pub const INVALID_PARAMETER_INVALID_TIME_PARAMETER: &str = "InvalidParameter.InvalidTimeParameter";
    pub const RESOURCE_UNAVAILABLE_CLUSTER_UNAVAILABLE: &str = "ResourceUnavailable.ClusterUnavailable";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_ALLOW_OPERATION: &str = "UnauthorizedOperation.UserNotAllowOperation";
}

#[cfg(feature = "reflect")]
register! {
    AcceptTccVpcEndPointConnect, BindTccVpcEndPointServiceWhiteList, DescribeTccCatalog, DescribeTccCatalogs
}
