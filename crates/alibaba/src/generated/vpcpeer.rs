//! `vpcpeer` 2022-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints { regions: &[], vpc: &[], global: "vpcpeer.aliyuncs.com", rule: Rule::Central };

static SERVICE: Service = Service { name: "vpcpeer", version: "2022-01-01", code: "vpcpeer", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnection {
    pub tag: Option<Vec<AcceptVpcPeerConnectionTag>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { AcceptVpcPeerConnection(instance_id: String) "AcceptVpcPeerConnection" -> Empty {
    0 "Tag" tag: Vec<AcceptVpcPeerConnectionTag>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "InstanceId" instance_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

pub type AcceptVpcPeerConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AcceptVpcPeerConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnection {
    pub link_type: Option<String>,
    pub tag: Option<Vec<CreateVpcPeerConnectionTag>>,
    pub accepting_ali_uid: i64,
    pub accepting_region_id: String,
    pub accepting_vpc_id: String,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: String,
}

/// What [`CreateVpcPeerConnection::new`] takes.
pub struct CreateVpcPeerConnectionRequired {
    pub accepting_ali_uid: i64,
    pub accepting_region_id: String,
    pub accepting_vpc_id: String,
    pub region_id: String,
    pub vpc_id: String,
}
operation! { CreateVpcPeerConnection{CreateVpcPeerConnectionRequired: accepting_ali_uid, accepting_region_id, accepting_vpc_id, region_id, vpc_id}
    "CreateVpcPeerConnection" -> CreateVpcPeerConnectionOutput {
    0 "LinkType" link_type: String, 1 "Tag" tag: Vec<CreateVpcPeerConnectionTag>, 2 "AcceptingAliUid" accepting_ali_uid,
    3 "AcceptingRegionId" accepting_region_id, 4 "AcceptingVpcId" accepting_vpc_id, 5 "Bandwidth" bandwidth: i64,
    6 "ClientToken" client_token: String, 7 "Description" description: String, 8 "DryRun" dry_run: bool,
    9 "Name" name: String, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String, 12 "VpcId" vpc_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcPeerConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnectionOutput {
    pub instance_id: Option<String>,
}
model! { CreateVpcPeerConnectionOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeerConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub instance_id: String,
}
operation! { DeleteVpcPeerConnection(instance_id: String) "DeleteVpcPeerConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool, 3 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type DeleteVpcPeerConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttribute {
    pub instance_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { GetVpcPeerConnectionAttribute(instance_id: String)
    "GetVpcPeerConnectionAttribute" -> GetVpcPeerConnectionAttributeOutput {
    0 "InstanceId" instance_id, 1 "ResourceOwnerAccount" resource_owner_account: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeOutput {
    pub accepting_owner_uid: Option<i64>,
    pub accepting_region_id: Option<String>,
    pub accepting_vpc: Option<GetVpcPeerConnectionAttributeAcceptingVpc>,
    pub bandwidth: Option<i64>,
    pub biz_status: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_expired: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub link_type: Option<String>,
    pub managed_service: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetVpcPeerConnectionAttributeTags>>,
    pub vpc: Option<GetVpcPeerConnectionAttributeVpc>,
}
model! { GetVpcPeerConnectionAttributeOutput {
    0 "AcceptingOwnerUid" accepting_owner_uid, 1 "AcceptingRegionId" accepting_region_id,
    2 "AcceptingVpc" accepting_vpc, 3 "Bandwidth" bandwidth, 4 "BizStatus" biz_status, 5 "Description" description,
    6 "GmtCreate" gmt_create, 7 "GmtExpired" gmt_expired, 8 "GmtModified" gmt_modified, 9 "InstanceId" instance_id,
    10 "LinkType" link_type, 11 "ManagedService" managed_service, 12 "Name" name, 13 "OwnerId" owner_id,
    14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id, 16 "Status" status, 17 "Tags" tags, 18 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeAcceptingVpc {
    pub ipv4_cidrs: Option<Vec<String>>,
    pub ipv6_cidrs: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { GetVpcPeerConnectionAttributeAcceptingVpc {
    0 "Ipv4Cidrs" ipv4_cidrs, 1 "Ipv6Cidrs" ipv6_cidrs, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetVpcPeerConnectionAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeVpc {
    pub ipv4_cidrs: Option<Vec<String>>,
    pub ipv6_cidrs: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { GetVpcPeerConnectionAttributeVpc {
    0 "Ipv4Cidrs" ipv4_cidrs, 1 "Ipv6Cidrs" ipv6_cidrs, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub category: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    /// Deprecated.
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    /// Deprecated.
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Category" category: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ResourceId" resource_id: Vec<String>, 5 "ResourceType" resource_type,
    6 "Tag" tag: Vec<ListTagResourcesTag>
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
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub region_no: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "RegionNo" region_no, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key,
    4 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnections {
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListVpcPeerConnectionsTags>>,
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<Vec<String>>,
}
operation! { ListVpcPeerConnections() "ListVpcPeerConnections" -> ListVpcPeerConnectionsOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "Tags" tags: Vec<ListVpcPeerConnectionsTags>,
    2 "InstanceId" instance_id: String, 3 "MaxResults" max_results: i64, 4 "Name" name: String,
    5 "NextToken" next_token: String, 6 "RegionId" region_id: String, 7 "VpcId" vpc_id: Vec<String>
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Simple }
] }
paged! { ListVpcPeerConnections: ListVpcPeerConnectionsVpcPeerConnects =
    Token "NextToken", "VpcPeerConnects" vpc_peer_connects, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcPeerConnectionsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vpc_peer_connects: Option<Vec<ListVpcPeerConnectionsVpcPeerConnects>>,
}
model! { ListVpcPeerConnectionsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "VpcPeerConnects" vpc_peer_connects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsVpcPeerConnects {
    pub accepting_owner_uid: Option<i64>,
    pub accepting_region_id: Option<String>,
    pub accepting_vpc: Option<ListVpcPeerConnectionsAcceptingVpc>,
    pub bandwidth: Option<i64>,
    pub biz_status: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_expired: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub link_type: Option<String>,
    pub managed_service: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListVpcPeerConnectionsVpcPeerConnectsTags>>,
    pub vpc: Option<ListVpcPeerConnectionsVpc>,
}
model! { ListVpcPeerConnectionsVpcPeerConnects {
    0 "AcceptingOwnerUid" accepting_owner_uid, 1 "AcceptingRegionId" accepting_region_id,
    2 "AcceptingVpc" accepting_vpc, 3 "Bandwidth" bandwidth, 4 "BizStatus" biz_status, 5 "Description" description,
    6 "GmtCreate" gmt_create, 7 "GmtExpired" gmt_expired, 8 "GmtModified" gmt_modified, 9 "InstanceId" instance_id,
    10 "LinkType" link_type, 11 "ManagedService" managed_service, 12 "Name" name, 13 "OwnerId" owner_id,
    14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id, 16 "Status" status, 17 "Tags" tags, 18 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsAcceptingVpc {
    pub ipv4_cidrs: Option<Vec<String>>,
    pub ipv6_cidrs: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { ListVpcPeerConnectionsAcceptingVpc {
    0 "Ipv4Cidrs" ipv4_cidrs, 1 "Ipv6Cidrs" ipv6_cidrs, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsVpcPeerConnectsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcPeerConnectionsVpcPeerConnectsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsVpc {
    pub ipv4_cidrs: Option<Vec<String>>,
    pub ipv6_cidrs: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { ListVpcPeerConnectionsVpc {
    0 "Ipv4Cidrs" ipv4_cidrs, 1 "Ipv6Cidrs" ipv6_cidrs, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeerConnection {
    pub link_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub name: Option<String>,
}
operation! { ModifyVpcPeerConnection(instance_id: String) "ModifyVpcPeerConnection" -> Empty {
    0 "LinkType" link_type: String, 1 "Bandwidth" bandwidth: i64, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DryRun" dry_run: bool, 5 "InstanceId" instance_id, 6 "Name" name: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type ModifyVpcPeerConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> MoveResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupOutput {
    pub success: Option<bool>,
}
model! { MoveResourceGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeerConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { RejectVpcPeerConnection(instance_id: String) "RejectVpcPeerConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "InstanceId" instance_id,
    3 "ResourceOwnerAccount" resource_owner_account: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type RejectVpcPeerConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
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
pub struct UnTagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> UnTagResourcesOutput {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResourcesOutput {
    pub success: Option<bool>,
}
model! { UnTagResourcesOutput {
    0 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AcceptVpcPeerConnection, CreateVpcPeerConnection, DeleteVpcPeerConnection, GetVpcPeerConnectionAttribute,
    ListTagResources, ListVpcPeerConnections, ModifyVpcPeerConnection, MoveResourceGroup, RejectVpcPeerConnection,
    TagResources, UnTagResources
}
