//! `eipanycast` of Alibaba Cloud, API version 2020-03-09.
//!
//! Endpoint: a table of 1 region, else `eipanycast.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eipanycast::DescribeAnycastEipAddress};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAnycastEipAddress::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "eipanycast.cn-hangzhou.aliyuncs.com")],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "eipanycast",
    "2020-03-09",
    "eipanycast",
    &ENDPOINTS,
);

/// Allocates anycast eip address: `AllocateAnycastEipAddress` of `eipanycast` 2020-03-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/AllocateAnycastEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAnycastEipAddress {
    pub bandwidth: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub service_location: String,
}
operation! { AllocateAnycastEipAddress(service_location: String)
    "AllocateAnycastEipAddress" -> AllocateAnycastEipAddressOutput {
    0 "Bandwidth" bandwidth: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "InternetChargeType" internet_charge_type: String,
    5 "Name" name: String, 6 "ResourceGroupId" resource_group_id: String, 7 "ServiceLocation" service_location
} }

/// Response of [`AllocateAnycastEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAnycastEipAddressOutput {
    pub anycast_id: Option<String>,
    pub order_id: Option<String>,
}
model! { AllocateAnycastEipAddressOutput {
    0 "AnycastId" anycast_id: String, 1 "OrderId" order_id: String
} }

/// Associates anycast eip address: `AssociateAnycastEipAddress` of `eipanycast` 2020-03-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/AssociateAnycastEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAnycastEipAddress {
    /// Required.
    pub anycast_id: String,
    pub association_mode: Option<String>,
    /// Required.
    pub bind_instance_id: String,
    /// Required.
    pub bind_instance_region_id: String,
    /// Required.
    pub bind_instance_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub pop_locations: Option<Vec<AssociateAnycastEipAddressPopLocations>>,
    pub private_ip_address: Option<String>,
}
operation! {
    AssociateAnycastEipAddress(anycast_id: String, bind_instance_id: String, bind_instance_region_id: String, bind_instance_type: String)
    "AssociateAnycastEipAddress" -> Empty {
    0 "AnycastId" anycast_id, 1 "AssociationMode" association_mode: String, 2 "BindInstanceId" bind_instance_id,
    3 "BindInstanceRegionId" bind_instance_region_id, 4 "BindInstanceType" bind_instance_type,
    5 "ClientToken" client_token: String, 6 "DryRun" dry_run: bool,
    7 "PopLocations" pop_locations: Vec<AssociateAnycastEipAddressPopLocations>,
    8 "PrivateIpAddress" private_ip_address: String
} }

/// Response of [`AssociateAnycastEipAddress`]: empty.
pub type AssociateAnycastEipAddressOutput = Empty;

/// In the request of [`AssociateAnycastEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAnycastEipAddressPopLocations {
    pub pop_location: Option<String>,
}
input! { AssociateAnycastEipAddressPopLocations() {
    0 "PopLocation" pop_location: String
} }

/// Changes resource group: `ChangeResourceGroup` of `eipanycast` 2020-03-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Describes anycast eip address: `DescribeAnycastEipAddress` of `eipanycast` 2020-03-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/DescribeAnycastEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddress {
    pub anycast_id: Option<String>,
    pub bind_instance_id: Option<String>,
    pub ip: Option<String>,
}
operation! { DescribeAnycastEipAddress() "DescribeAnycastEipAddress" -> DescribeAnycastEipAddressOutput {
    0 "AnycastId" anycast_id: String, 1 "BindInstanceId" bind_instance_id: String, 2 "Ip" ip: String
} }

/// Response of [`DescribeAnycastEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressOutput {
    pub ali_uid: Option<i64>,
    pub anycast_eip_bind_info_list: Vec<DescribeAnycastEipAddressAnycastEipBindInfoList>,
    pub anycast_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub bid: Option<String>,
    pub business_status: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_location: Option<String>,
    pub service_managed: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<DescribeAnycastEipAddressTags>,
}
model! { DescribeAnycastEipAddressOutput {
    0 "AliUid" ali_uid: i64,
    1 "AnycastEipBindInfoList" anycast_eip_bind_info_list: Vec<DescribeAnycastEipAddressAnycastEipBindInfoList>,
    2 "AnycastId" anycast_id: String, 3 "Bandwidth" bandwidth: i64, 4 "Bid" bid: String,
    5 "BusinessStatus" business_status: String, 6 "CreateTime" create_time: String, 7 "Description" description: String,
    8 "InstanceChargeType" instance_charge_type: String, 9 "InternetChargeType" internet_charge_type: String,
    10 "IpAddress" ip_address: String, 11 "Name" name: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "ServiceLocation" service_location: String, 14 "ServiceManaged" service_managed: i64, 15 "Status" status: String,
    16 "Tags" tags: Vec<DescribeAnycastEipAddressTags>
} }

/// In the response of [`DescribeAnycastEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressAnycastEipBindInfoList {
    pub association_mode: Option<String>,
    pub bind_instance_id: Option<String>,
    pub bind_instance_region_id: Option<String>,
    pub bind_instance_type: Option<String>,
    pub bind_time: Option<String>,
    pub pop_locations: Vec<DescribeAnycastEipAddressPopLocations>,
    pub private_ip_address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAnycastEipAddressAnycastEipBindInfoList {
    0 "AssociationMode" association_mode: String, 1 "BindInstanceId" bind_instance_id: String,
    2 "BindInstanceRegionId" bind_instance_region_id: String, 3 "BindInstanceType" bind_instance_type: String,
    4 "BindTime" bind_time: String, 5 "PopLocations" pop_locations: Vec<DescribeAnycastEipAddressPopLocations>,
    6 "PrivateIpAddress" private_ip_address: String, 7 "Status" status: String
} }

/// In the response of [`DescribeAnycastEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressPopLocations {
    pub pop_location: Option<String>,
}
model! { DescribeAnycastEipAddressPopLocations {
    0 "PopLocation" pop_location: String
} }

/// In the response of [`DescribeAnycastEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAnycastEipAddressTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes anycast pop locations: `DescribeAnycastPopLocations` of `eipanycast` 2020-03-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/DescribeAnycastPopLocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastPopLocations {
    pub service_location: Option<String>,
}
operation! { DescribeAnycastPopLocations() "DescribeAnycastPopLocations" -> DescribeAnycastPopLocationsOutput {
    0 "ServiceLocation" service_location: String
} }

/// Response of [`DescribeAnycastPopLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastPopLocationsOutput {
    pub anycast_pop_location_list: Vec<
        DescribeAnycastPopLocationsAnycastPopLocationList,
    >,
    pub count: Option<String>,
}
model! { DescribeAnycastPopLocationsOutput {
    0 "AnycastPopLocationList" anycast_pop_location_list: Vec<DescribeAnycastPopLocationsAnycastPopLocationList>,
    1 "Count" count: String
} }

/// In the response of [`DescribeAnycastPopLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastPopLocationsAnycastPopLocationList {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeAnycastPopLocationsAnycastPopLocationList {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// Describes anycast server regions: `DescribeAnycastServerRegions` of `eipanycast` 2020-03-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/DescribeAnycastServerRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastServerRegions {
    /// Required.
    pub service_location: String,
}
operation! { DescribeAnycastServerRegions(service_location: String)
    "DescribeAnycastServerRegions" -> DescribeAnycastServerRegionsOutput {
    0 "ServiceLocation" service_location
} }

/// Response of [`DescribeAnycastServerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastServerRegionsOutput {
    pub anycast_server_region_list: Vec<
        DescribeAnycastServerRegionsAnycastServerRegionList,
    >,
    pub count: Option<String>,
}
model! { DescribeAnycastServerRegionsOutput {
    0 "AnycastServerRegionList" anycast_server_region_list: Vec<DescribeAnycastServerRegionsAnycastServerRegionList>,
    1 "Count" count: String
} }

/// In the response of [`DescribeAnycastServerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastServerRegionsAnycastServerRegionList {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeAnycastServerRegionsAnycastServerRegionList {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// Lists anycast eip addresses: `ListAnycastEipAddresses` of `eipanycast` 2020-03-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/ListAnycastEipAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddresses {
    pub anycast_eip_address: Option<String>,
    pub anycast_id: Option<String>,
    pub anycast_ids: Option<Vec<String>>,
    pub bind_instance_ids: Option<Vec<String>>,
    pub business_status: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_location: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListAnycastEipAddressesTags>>,
}
operation! { ListAnycastEipAddresses() "ListAnycastEipAddresses" -> ListAnycastEipAddressesOutput {
    0 "AnycastEipAddress" anycast_eip_address: String, 1 "AnycastId" anycast_id: String,
    2 "AnycastIds" anycast_ids: Vec<String>, 3 "BindInstanceIds" bind_instance_ids: Vec<String>,
    4 "BusinessStatus" business_status: String, 5 "InstanceChargeType" instance_charge_type: String,
    6 "InternetChargeType" internet_charge_type: String, 7 "MaxResults" max_results: i64, 8 "Name" name: String,
    9 "NextToken" next_token: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ServiceLocation" service_location: String, 12 "Status" status: String,
    13 "Tags" tags: Vec<ListAnycastEipAddressesTags>
} }
paged! { ListAnycastEipAddresses: ListAnycastEipAddressesAnycastList =
    Token "NextToken", "AnycastList" anycast_list, next "NextToken" }

/// In the request of [`ListAnycastEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAnycastEipAddressesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAnycastEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesOutput {
    pub anycast_list: Vec<ListAnycastEipAddressesAnycastList>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAnycastEipAddressesOutput {
    0 "AnycastList" anycast_list: Vec<ListAnycastEipAddressesAnycastList>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListAnycastEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesAnycastList {
    pub ali_uid: Option<i64>,
    pub anycast_eip_bind_info_list: Vec<ListAnycastEipAddressesAnycastEipBindInfoList>,
    pub anycast_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_location: Option<String>,
    pub service_managed: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<ListAnycastEipAddressesAnycastListTags>,
}
model! { ListAnycastEipAddressesAnycastList {
    0 "AliUid" ali_uid: i64,
    1 "AnycastEipBindInfoList" anycast_eip_bind_info_list: Vec<ListAnycastEipAddressesAnycastEipBindInfoList>,
    2 "AnycastId" anycast_id: String, 3 "Bandwidth" bandwidth: i64, 4 "BusinessStatus" business_status: String,
    5 "CreateTime" create_time: String, 6 "Description" description: String,
    7 "InstanceChargeType" instance_charge_type: String, 8 "InternetChargeType" internet_charge_type: String,
    9 "IpAddress" ip_address: String, 10 "Name" name: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ServiceLocation" service_location: String, 13 "ServiceManaged" service_managed: i64, 14 "Status" status: String,
    15 "Tags" tags: Vec<ListAnycastEipAddressesAnycastListTags>
} }

/// In the response of [`ListAnycastEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesAnycastEipBindInfoList {
    pub bind_instance_id: Option<String>,
    pub bind_instance_region_id: Option<String>,
    pub bind_instance_type: Option<String>,
    pub bind_time: Option<String>,
}
model! { ListAnycastEipAddressesAnycastEipBindInfoList {
    0 "BindInstanceId" bind_instance_id: String, 1 "BindInstanceRegionId" bind_instance_region_id: String,
    2 "BindInstanceType" bind_instance_type: String, 3 "BindTime" bind_time: String
} }

/// In the response of [`ListAnycastEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesAnycastListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAnycastEipAddressesAnycastListTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `eipanycast` 2020-03-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies anycast eip address attribute: `ModifyAnycastEipAddressAttribute` of `eipanycast` 2020-03-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/ModifyAnycastEipAddressAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnycastEipAddressAttribute {
    /// Required.
    pub anycast_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
}
operation! { ModifyAnycastEipAddressAttribute(anycast_id: String) "ModifyAnycastEipAddressAttribute" -> Empty {
    0 "AnycastId" anycast_id, 1 "Description" description: String, 2 "Name" name: String
} }

/// Response of [`ModifyAnycastEipAddressAttribute`]: empty.
pub type ModifyAnycastEipAddressAttributeOutput = Empty;

/// Modifies anycast eip address spec: `ModifyAnycastEipAddressSpec` of `eipanycast` 2020-03-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/ModifyAnycastEipAddressSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnycastEipAddressSpec {
    /// Required.
    pub anycast_id: String,
    /// Required.
    pub bandwidth: String,
}
operation! { ModifyAnycastEipAddressSpec(anycast_id: String, bandwidth: String) "ModifyAnycastEipAddressSpec" -> Empty {
    0 "AnycastId" anycast_id, 1 "Bandwidth" bandwidth
} }

/// Response of [`ModifyAnycastEipAddressSpec`]: empty.
pub type ModifyAnycastEipAddressSpecOutput = Empty;

/// Releases anycast eip address: `ReleaseAnycastEipAddress` of `eipanycast` 2020-03-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/ReleaseAnycastEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAnycastEipAddress {
    /// Required.
    pub anycast_id: String,
    pub client_token: Option<String>,
}
operation! { ReleaseAnycastEipAddress(anycast_id: String) "ReleaseAnycastEipAddress" -> Empty {
    0 "AnycastId" anycast_id, 1 "ClientToken" client_token: String
} }

/// Response of [`ReleaseAnycastEipAddress`]: empty.
pub type ReleaseAnycastEipAddressOutput = Empty;

/// `TagResources` of `eipanycast` 2020-03-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Success" success: bool
} }

/// `UnassociateAnycastEipAddress` of `eipanycast` 2020-03-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/UnassociateAnycastEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateAnycastEipAddress {
    /// Required.
    pub anycast_id: String,
    /// Required.
    pub bind_instance_id: String,
    /// Required.
    pub bind_instance_region_id: String,
    /// Required.
    pub bind_instance_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! {
    UnassociateAnycastEipAddress(anycast_id: String, bind_instance_id: String, bind_instance_region_id: String, bind_instance_type: String)
    "UnassociateAnycastEipAddress" -> Empty {
    0 "AnycastId" anycast_id, 1 "BindInstanceId" bind_instance_id, 2 "BindInstanceRegionId" bind_instance_region_id,
    3 "BindInstanceType" bind_instance_type, 4 "ClientToken" client_token: String, 5 "DryRun" dry_run: String,
    6 "PrivateIpAddress" private_ip_address: String
} }

/// Response of [`UnassociateAnycastEipAddress`]: empty.
pub type UnassociateAnycastEipAddressOutput = Empty;

/// `UntagResources` of `eipanycast` 2020-03-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Success" success: bool
} }

/// Updates anycast eip address associations: `UpdateAnycastEipAddressAssociations` of `eipanycast` 2020-03-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eipanycast/2020-03-09/UpdateAnycastEipAddressAssociations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnycastEipAddressAssociations {
    /// Required.
    pub anycast_id: String,
    pub association_mode: Option<String>,
    /// Required.
    pub bind_instance_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub pop_location_add_list: Option<
        Vec<UpdateAnycastEipAddressAssociationsPopLocationAddList>,
    >,
    pub pop_location_delete_list: Option<
        Vec<UpdateAnycastEipAddressAssociationsPopLocationDeleteList>,
    >,
}
operation! { UpdateAnycastEipAddressAssociations(anycast_id: String, bind_instance_id: String)
    "UpdateAnycastEipAddressAssociations" -> Empty {
    0 "AnycastId" anycast_id, 1 "AssociationMode" association_mode: String, 2 "BindInstanceId" bind_instance_id,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "PopLocationAddList" pop_location_add_list: Vec<UpdateAnycastEipAddressAssociationsPopLocationAddList>,
    6 "PopLocationDeleteList" pop_location_delete_list: Vec<UpdateAnycastEipAddressAssociationsPopLocationDeleteList>
} }

/// Response of [`UpdateAnycastEipAddressAssociations`]: empty.
pub type UpdateAnycastEipAddressAssociationsOutput = Empty;

/// In the request of [`UpdateAnycastEipAddressAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnycastEipAddressAssociationsPopLocationAddList {
    pub pop_location: Option<String>,
}
input! { UpdateAnycastEipAddressAssociationsPopLocationAddList() {
    0 "PopLocation" pop_location: String
} }

/// In the request of [`UpdateAnycastEipAddressAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnycastEipAddressAssociationsPopLocationDeleteList {
    pub pop_location: Option<String>,
}
input! { UpdateAnycastEipAddressAssociationsPopLocationDeleteList() {
    0 "PopLocation" pop_location: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AllocateAnycastEipAddress, AssociateAnycastEipAddress, ChangeResourceGroup, DescribeAnycastEipAddress,
    DescribeAnycastPopLocations, DescribeAnycastServerRegions, ListAnycastEipAddresses, ListTagResources,
    ModifyAnycastEipAddressAttribute, ModifyAnycastEipAddressSpec, ReleaseAnycastEipAddress, TagResources,
    UnassociateAnycastEipAddress, UntagResources, UpdateAnycastEipAddressAssociations
}
