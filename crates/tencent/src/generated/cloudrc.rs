//! `cloudrc` 2024-06-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cloudrc", version: "2024-06-06", code: "cloudrc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResource {
    pub resource_type: String,
    pub region_code: String,
    pub resource_id: String,
    pub view_id: Option<String>,
}
operation! { DescribeResource(resource_type: String, region_code: String, resource_id: String)
    "DescribeResource" -> DescribeResourceOutput {
    0 "ResourceType" resource_type, 1 "RegionCode" region_code, 2 "ResourceId" resource_id, 3 "ViewId" view_id: String
} }

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
    pub private_ip_address: Option<Vec<String>>,
    pub public_ip_address: Option<Vec<String>>,
    pub properties: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceAlias" resource_alias, 2 "Uin" uin, 3 "ResourceType" resource_type,
    4 "RegionCode" region_code, 5 "ZoneCode" zone_code, 6 "PayMode" pay_mode, 7 "CreateTime" create_time,
    8 "ExpireTime" expire_time, 9 "PrivateIpAddress" private_ip_address, 10 "PublicIpAddress" public_ip_address,
    11 "Properties" properties, 12 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendedFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub match_type: Option<String>,
}
input! { ExtendedFilter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>, 2 "MatchType" match_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourcesOutput {
    pub next_token: Option<String>,
    pub resources: Option<Vec<ResourceSummary>>,
}
model! { SearchResourcesOutput {
    0 "NextToken" next_token, 1 "Resources" resources
} }

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
    pub private_ip_address: Option<Vec<String>>,
    pub public_ip_address: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
model! { ResourceSummary {
    0 "ResourceId" resource_id, 1 "ResourceAlias" resource_alias, 2 "Uin" uin, 3 "ResourceType" resource_type,
    4 "RegionCode" region_code, 5 "ZoneCode" zone_code, 6 "PayMode" pay_mode, 7 "CreateTime" create_time,
    8 "ExpireTime" expire_time, 9 "PrivateIpAddress" private_ip_address, 10 "PublicIpAddress" public_ip_address,
    11 "Tags" tags
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER_API_PARAM_ERROR: &str = "InvalidParameter.ApiParamError";
    pub const RESOURCE_NOT_FOUND_RESOURCE_ID_NOT_FOUND: &str = "ResourceNotFound.ResourceIdNotFound";
    pub const RESOURCE_NOT_FOUND_VIEW_ID_NOT_FOUND: &str = "ResourceNotFound.ViewIdNotFound";
}

#[cfg(feature = "reflect")]
register! {
    DescribeResource, SearchResources
}
