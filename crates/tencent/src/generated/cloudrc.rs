//! `cloudrc` of Tencent Cloud, API version 2024-06-06.
//!
//! Endpoint: `cloudrc.tencentcloudapi.com`, or `cloudrc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cloudrc&Version=2024-06-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cloudrc::SearchResources};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(SearchResources::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cloudrc",
    "2024-06-06",
    "cloudrc",
    &Endpoints::NONE,
);

/// Describes resource: `DescribeResource` of `cloudrc` 2024-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudrc&Version=2024-06-06&Action=DescribeResource>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VIEW_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResource {
    /// Required.
    pub resource_type: String,
    /// Required.
    pub region_code: String,
    /// Required.
    pub resource_id: String,
    pub view_id: Option<String>,
}
operation! { DescribeResource(resource_type: String, region_code: String, resource_id: String)
    "DescribeResource" -> DescribeResourceOutput {
    0 "ResourceType" resource_type, 1 "RegionCode" region_code, 2 "ResourceId" resource_id, 3 "ViewId" view_id: String
} }

/// Response of [`DescribeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceOutput {
    pub resource_id: Option<String>,
    pub resource_alias: Option<String>,
    pub uin: Option<i64>,
    pub resource_type: Option<String>,
    pub region_code: Option<String>,
    pub zone_code: Option<String>,
    pub pay_mode: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub private_ip_address: Vec<String>,
    pub public_ip_address: Vec<String>,
    pub properties: Option<String>,
    pub tags: Vec<Tag>,
}
model! { DescribeResourceOutput {
    0 "ResourceId" resource_id: String, 1 "ResourceAlias" resource_alias: String, 2 "Uin" uin: i64,
    3 "ResourceType" resource_type: String, 4 "RegionCode" region_code: String, 5 "ZoneCode" zone_code: String,
    6 "PayMode" pay_mode: String, 7 "CreateTime" create_time: String, 8 "ExpireTime" expire_time: String,
    9 "PrivateIpAddress" private_ip_address: Vec<String>, 10 "PublicIpAddress" public_ip_address: Vec<String>,
    11 "Properties" properties: String, 12 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Searches resources: `SearchResources` of `cloudrc` 2024-06-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudrc&Version=2024-06-06&Action=SearchResources>.
///
/// Errors: [`codes::INVALID_PARAMETER_API_PARAM_ERROR`], [`codes::RESOURCE_NOT_FOUND_VIEW_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResources {
    pub view_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<ExtendedFilter>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { SearchResources() "SearchResources" -> SearchResourcesOutput {
    0 "ViewId" view_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Filters" filters: Vec<ExtendedFilter>, 4 "SortBy" sort_by: String, 5 "SortOrder" sort_order: String
} }
paged! { SearchResources: ResourceSummary = Token "NextToken", "Resources" resources, next "NextToken" }

/// In the request of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendedFilter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub match_type: Option<String>,
}
input! { ExtendedFilter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>, 2 "MatchType" match_type: String
} }

/// Response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesOutput {
    pub next_token: Option<String>,
    pub resources: Vec<ResourceSummary>,
}
model! { SearchResourcesOutput {
    0 "NextToken" next_token: String, 1 "Resources" resources: Vec<ResourceSummary>
} }

/// In the response of [`SearchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSummary {
    pub resource_id: Option<String>,
    pub resource_alias: Option<String>,
    pub uin: Option<i64>,
    pub resource_type: Option<String>,
    pub region_code: Option<String>,
    pub zone_code: Option<String>,
    pub pay_mode: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub private_ip_address: Vec<String>,
    pub public_ip_address: Vec<String>,
    pub tags: Vec<Tag>,
}
model! { ResourceSummary {
    0 "ResourceId" resource_id: String, 1 "ResourceAlias" resource_alias: String, 2 "Uin" uin: i64,
    3 "ResourceType" resource_type: String, 4 "RegionCode" region_code: String, 5 "ZoneCode" zone_code: String,
    6 "PayMode" pay_mode: String, 7 "CreateTime" create_time: String, 8 "ExpireTime" expire_time: String,
    9 "PrivateIpAddress" private_ip_address: Vec<String>, 10 "PublicIpAddress" public_ip_address: Vec<String>,
    11 "Tags" tags: Vec<Tag>
} }

codes! {
    INVALID_PARAMETER_API_PARAM_ERROR "InvalidParameter.ApiParamError",
    RESOURCE_NOT_FOUND_RESOURCE_ID_NOT_FOUND "ResourceNotFound.ResourceIdNotFound",
    RESOURCE_NOT_FOUND_VIEW_ID_NOT_FOUND "ResourceNotFound.ViewIdNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeResource, SearchResources
}
