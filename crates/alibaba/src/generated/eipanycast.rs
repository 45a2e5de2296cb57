//! `eipanycast` 2020-03-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "eipanycast.cn-hangzhou.aliyuncs.com")],
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "eipanycast", version: "2020-03-09", code: "eipanycast", endpoints: &ENDPOINTS };

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
    pub service_location: String,
}
operation! { AllocateAnycastEipAddress(service_location: String)
    "AllocateAnycastEipAddress" -> AllocateAnycastEipAddressOutput {
    0 "Bandwidth" bandwidth: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "InternetChargeType" internet_charge_type: String,
    5 "Name" name: String, 6 "ResourceGroupId" resource_group_id: String, 7 "ServiceLocation" service_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAnycastEipAddressOutput {
    pub anycast_id: Option<String>,
    pub order_id: Option<String>,
}
model! { AllocateAnycastEipAddressOutput {
    0 "AnycastId" anycast_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAnycastEipAddress {
    pub anycast_id: String,
    pub association_mode: Option<String>,
    pub bind_instance_id: String,
    pub bind_instance_region_id: String,
    pub bind_instance_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub pop_locations: Option<Vec<AssociateAnycastEipAddressPopLocations>>,
    pub private_ip_address: Option<String>,
}
operation! { AssociateAnycastEipAddress(anycast_id: String, bind_instance_id: String, bind_instance_region_id: String, bind_instance_type: String)
    "AssociateAnycastEipAddress" -> Empty {
    0 "AnycastId" anycast_id, 1 "AssociationMode" association_mode: String, 2 "BindInstanceId" bind_instance_id,
    3 "BindInstanceRegionId" bind_instance_region_id, 4 "BindInstanceType" bind_instance_type,
    5 "ClientToken" client_token: String, 6 "DryRun" dry_run: bool,
    7 "PopLocations" pop_locations: Vec<AssociateAnycastEipAddressPopLocations>,
    8 "PrivateIpAddress" private_ip_address: String
} }

pub type AssociateAnycastEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAnycastEipAddressPopLocations {
    pub pop_location: Option<String>,
}
input! { AssociateAnycastEipAddressPopLocations() {
    0 "PopLocation" pop_location: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressOutput {
    pub ali_uid: Option<i64>,
    pub anycast_eip_bind_info_list: Option<Vec<DescribeAnycastEipAddressAnycastEipBindInfoList>>,
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
    pub tags: Option<Vec<DescribeAnycastEipAddressTags>>,
}
model! { DescribeAnycastEipAddressOutput {
    0 "AliUid" ali_uid, 1 "AnycastEipBindInfoList" anycast_eip_bind_info_list, 2 "AnycastId" anycast_id,
    3 "Bandwidth" bandwidth, 4 "Bid" bid, 5 "BusinessStatus" business_status, 6 "CreateTime" create_time,
    7 "Description" description, 8 "InstanceChargeType" instance_charge_type,
    9 "InternetChargeType" internet_charge_type, 10 "IpAddress" ip_address, 11 "Name" name,
    12 "ResourceGroupId" resource_group_id, 13 "ServiceLocation" service_location, 14 "ServiceManaged" service_managed,
    15 "Status" status, 16 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressAnycastEipBindInfoList {
    pub association_mode: Option<String>,
    pub bind_instance_id: Option<String>,
    pub bind_instance_region_id: Option<String>,
    pub bind_instance_type: Option<String>,
    pub bind_time: Option<String>,
    pub pop_locations: Option<Vec<DescribeAnycastEipAddressPopLocations>>,
    pub private_ip_address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAnycastEipAddressAnycastEipBindInfoList {
    0 "AssociationMode" association_mode, 1 "BindInstanceId" bind_instance_id,
    2 "BindInstanceRegionId" bind_instance_region_id, 3 "BindInstanceType" bind_instance_type, 4 "BindTime" bind_time,
    5 "PopLocations" pop_locations, 6 "PrivateIpAddress" private_ip_address, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressPopLocations {
    pub pop_location: Option<String>,
}
model! { DescribeAnycastEipAddressPopLocations {
    0 "PopLocation" pop_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastEipAddressTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAnycastEipAddressTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastPopLocations {
    pub service_location: Option<String>,
}
operation! { DescribeAnycastPopLocations() "DescribeAnycastPopLocations" -> DescribeAnycastPopLocationsOutput {
    0 "ServiceLocation" service_location: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastPopLocationsOutput {
    pub anycast_pop_location_list: Option<Vec<DescribeAnycastPopLocationsAnycastPopLocationList>>,
    pub count: Option<String>,
}
model! { DescribeAnycastPopLocationsOutput {
    0 "AnycastPopLocationList" anycast_pop_location_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastPopLocationsAnycastPopLocationList {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeAnycastPopLocationsAnycastPopLocationList {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastServerRegions {
    pub service_location: String,
}
operation! { DescribeAnycastServerRegions(service_location: String)
    "DescribeAnycastServerRegions" -> DescribeAnycastServerRegionsOutput {
    0 "ServiceLocation" service_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastServerRegionsOutput {
    pub anycast_server_region_list: Option<Vec<DescribeAnycastServerRegionsAnycastServerRegionList>>,
    pub count: Option<String>,
}
model! { DescribeAnycastServerRegionsOutput {
    0 "AnycastServerRegionList" anycast_server_region_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnycastServerRegionsAnycastServerRegionList {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeAnycastServerRegionsAnycastServerRegionList {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

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
    Token "NextToken", "AnycastList" anycast_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAnycastEipAddressesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesOutput {
    pub anycast_list: Option<Vec<ListAnycastEipAddressesAnycastList>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAnycastEipAddressesOutput {
    0 "AnycastList" anycast_list, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesAnycastList {
    pub ali_uid: Option<i64>,
    pub anycast_eip_bind_info_list: Option<Vec<ListAnycastEipAddressesAnycastEipBindInfoList>>,
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
    pub tags: Option<Vec<ListAnycastEipAddressesAnycastListTags>>,
}
model! { ListAnycastEipAddressesAnycastList {
    0 "AliUid" ali_uid, 1 "AnycastEipBindInfoList" anycast_eip_bind_info_list, 2 "AnycastId" anycast_id,
    3 "Bandwidth" bandwidth, 4 "BusinessStatus" business_status, 5 "CreateTime" create_time,
    6 "Description" description, 7 "InstanceChargeType" instance_charge_type,
    8 "InternetChargeType" internet_charge_type, 9 "IpAddress" ip_address, 10 "Name" name,
    11 "ResourceGroupId" resource_group_id, 12 "ServiceLocation" service_location, 13 "ServiceManaged" service_managed,
    14 "Status" status, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesAnycastEipBindInfoList {
    pub bind_instance_id: Option<String>,
    pub bind_instance_region_id: Option<String>,
    pub bind_instance_type: Option<String>,
    pub bind_time: Option<String>,
}
model! { ListAnycastEipAddressesAnycastEipBindInfoList {
    0 "BindInstanceId" bind_instance_id, 1 "BindInstanceRegionId" bind_instance_region_id,
    2 "BindInstanceType" bind_instance_type, 3 "BindTime" bind_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnycastEipAddressesAnycastListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAnycastEipAddressesAnycastListTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnycastEipAddressAttribute {
    pub anycast_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
}
operation! { ModifyAnycastEipAddressAttribute(anycast_id: String) "ModifyAnycastEipAddressAttribute" -> Empty {
    0 "AnycastId" anycast_id, 1 "Description" description: String, 2 "Name" name: String
} }

pub type ModifyAnycastEipAddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnycastEipAddressSpec {
    pub anycast_id: String,
    pub bandwidth: String,
}
operation! { ModifyAnycastEipAddressSpec(anycast_id: String, bandwidth: String) "ModifyAnycastEipAddressSpec" -> Empty {
    0 "AnycastId" anycast_id, 1 "Bandwidth" bandwidth
} }

pub type ModifyAnycastEipAddressSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAnycastEipAddress {
    pub anycast_id: String,
    pub client_token: Option<String>,
}
operation! { ReleaseAnycastEipAddress(anycast_id: String) "ReleaseAnycastEipAddress" -> Empty {
    0 "AnycastId" anycast_id, 1 "ClientToken" client_token: String
} }

pub type ReleaseAnycastEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateAnycastEipAddress {
    pub anycast_id: String,
    pub bind_instance_id: String,
    pub bind_instance_region_id: String,
    pub bind_instance_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { UnassociateAnycastEipAddress(anycast_id: String, bind_instance_id: String, bind_instance_region_id: String, bind_instance_type: String)
    "UnassociateAnycastEipAddress" -> Empty {
    0 "AnycastId" anycast_id, 1 "BindInstanceId" bind_instance_id, 2 "BindInstanceRegionId" bind_instance_region_id,
    3 "BindInstanceType" bind_instance_type, 4 "ClientToken" client_token: String, 5 "DryRun" dry_run: String,
    6 "PrivateIpAddress" private_ip_address: String
} }

pub type UnassociateAnycastEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnycastEipAddressAssociations {
    pub anycast_id: String,
    pub association_mode: Option<String>,
    pub bind_instance_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub pop_location_add_list: Option<Vec<UpdateAnycastEipAddressAssociationsPopLocationAddList>>,
    pub pop_location_delete_list: Option<Vec<UpdateAnycastEipAddressAssociationsPopLocationDeleteList>>,
}
operation! { UpdateAnycastEipAddressAssociations(anycast_id: String, bind_instance_id: String)
    "UpdateAnycastEipAddressAssociations" -> Empty {
    0 "AnycastId" anycast_id, 1 "AssociationMode" association_mode: String, 2 "BindInstanceId" bind_instance_id,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "PopLocationAddList" pop_location_add_list: Vec<UpdateAnycastEipAddressAssociationsPopLocationAddList>,
    6 "PopLocationDeleteList" pop_location_delete_list: Vec<UpdateAnycastEipAddressAssociationsPopLocationDeleteList>
} }

pub type UpdateAnycastEipAddressAssociationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnycastEipAddressAssociationsPopLocationAddList {
    pub pop_location: Option<String>,
}
input! { UpdateAnycastEipAddressAssociationsPopLocationAddList() {
    0 "PopLocation" pop_location: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnycastEipAddressAssociationsPopLocationDeleteList {
    pub pop_location: Option<String>,
}
input! { UpdateAnycastEipAddressAssociationsPopLocationDeleteList() {
    0 "PopLocation" pop_location: String
} }

#[cfg(feature = "reflect")]
register! {
    AllocateAnycastEipAddress, AssociateAnycastEipAddress, ChangeResourceGroup, DescribeAnycastEipAddress,
    DescribeAnycastPopLocations, DescribeAnycastServerRegions, ListAnycastEipAddresses, ListTagResources,
    ModifyAnycastEipAddressAttribute, ModifyAnycastEipAddressSpec, ReleaseAnycastEipAddress, TagResources,
    UnassociateAnycastEipAddress, UntagResources, UpdateAnycastEipAddressAssociations
}
