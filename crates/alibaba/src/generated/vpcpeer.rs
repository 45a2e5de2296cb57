//! `vpcpeer` of Alibaba Cloud, API version 2022-01-01.
//!
//! Endpoint: `vpcpeer.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, vpcpeer::ListVpcPeerConnections};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListVpcPeerConnections::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[],
    "vpcpeer.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "vpcpeer",
    "2022-01-01",
    "vpcpeer",
    &ENDPOINTS,
);

/// Accepts vpc peer connection: `AcceptVpcPeerConnection` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/AcceptVpcPeerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnection {
    pub tag: Option<Vec<AcceptVpcPeerConnectionTag>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { AcceptVpcPeerConnection(instance_id: String) "AcceptVpcPeerConnection" -> Empty {
    0 "Tag" tag: Vec<AcceptVpcPeerConnectionTag>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "InstanceId" instance_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AcceptVpcPeerConnection`]: empty.
pub type AcceptVpcPeerConnectionOutput = Empty;

/// In the request of [`AcceptVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AcceptVpcPeerConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates vpc peer connection: `CreateVpcPeerConnection` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/CreateVpcPeerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnection {
    pub link_type: Option<String>,
    pub tag: Option<Vec<CreateVpcPeerConnectionTag>>,
    /// Required.
    pub accepting_ali_uid: i64,
    /// Required.
    pub accepting_region_id: String,
    /// Required.
    pub accepting_vpc_id: String,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateVpcPeerConnection::new`].
pub struct CreateVpcPeerConnectionRequired {
    pub accepting_ali_uid: i64,
    pub accepting_region_id: String,
    pub accepting_vpc_id: String,
    pub region_id: String,
    pub vpc_id: String,
}
operation! {
    CreateVpcPeerConnection { CreateVpcPeerConnectionRequired: accepting_ali_uid, accepting_region_id, accepting_vpc_id, region_id, vpc_id }
    "CreateVpcPeerConnection" -> CreateVpcPeerConnectionOutput {
    0 "LinkType" link_type: String, 1 "Tag" tag: Vec<CreateVpcPeerConnectionTag>, 2 "AcceptingAliUid" accepting_ali_uid,
    3 "AcceptingRegionId" accepting_region_id, 4 "AcceptingVpcId" accepting_vpc_id, 5 "Bandwidth" bandwidth: i64,
    6 "ClientToken" client_token: String, 7 "Description" description: String, 8 "DryRun" dry_run: bool,
    9 "Name" name: String, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String, 12 "VpcId" vpc_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// In the request of [`CreateVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcPeerConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnectionOutput {
    pub instance_id: Option<String>,
}
model! { CreateVpcPeerConnectionOutput {
    0 "InstanceId" instance_id: String
} }

/// Deletes vpc peer connection: `DeleteVpcPeerConnection` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/DeleteVpcPeerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeerConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteVpcPeerConnection(instance_id: String) "DeleteVpcPeerConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool, 3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteVpcPeerConnection`]: empty.
pub type DeleteVpcPeerConnectionOutput = Empty;

/// Gets vpc peer connection attribute: `GetVpcPeerConnectionAttribute` of `vpcpeer` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/GetVpcPeerConnectionAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttribute {
    /// Required.
    pub instance_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { GetVpcPeerConnectionAttribute(instance_id: String)
    "GetVpcPeerConnectionAttribute" -> GetVpcPeerConnectionAttributeOutput {
    0 "InstanceId" instance_id, 1 "ResourceOwnerAccount" resource_owner_account: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetVpcPeerConnectionAttribute`].
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
    pub tags: Vec<GetVpcPeerConnectionAttributeTags>,
    pub vpc: Option<GetVpcPeerConnectionAttributeVpc>,
}
model! { GetVpcPeerConnectionAttributeOutput {
    0 "AcceptingOwnerUid" accepting_owner_uid: i64, 1 "AcceptingRegionId" accepting_region_id: String,
    2 "AcceptingVpc" accepting_vpc: GetVpcPeerConnectionAttributeAcceptingVpc, 3 "Bandwidth" bandwidth: i64,
    4 "BizStatus" biz_status: String, 5 "Description" description: String, 6 "GmtCreate" gmt_create: String,
    7 "GmtExpired" gmt_expired: String, 8 "GmtModified" gmt_modified: String, 9 "InstanceId" instance_id: String,
    10 "LinkType" link_type: String, 11 "ManagedService" managed_service: String, 12 "Name" name: String,
    13 "OwnerId" owner_id: i64, 14 "RegionId" region_id: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "Status" status: String, 17 "Tags" tags: Vec<GetVpcPeerConnectionAttributeTags>,
    18 "Vpc" vpc: GetVpcPeerConnectionAttributeVpc
} }

/// In the response of [`GetVpcPeerConnectionAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeAcceptingVpc {
    pub ipv4_cidrs: Vec<String>,
    pub ipv6_cidrs: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { GetVpcPeerConnectionAttributeAcceptingVpc {
    0 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 1 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 2 "VpcId" vpc_id: String
} }

/// In the response of [`GetVpcPeerConnectionAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetVpcPeerConnectionAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetVpcPeerConnectionAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPeerConnectionAttributeVpc {
    pub ipv4_cidrs: Vec<String>,
    pub ipv6_cidrs: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { GetVpcPeerConnectionAttributeVpc {
    0 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 1 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 2 "VpcId" vpc_id: String
} }

/// Lists tag resources: `ListTagResources` of `vpcpeer` 2022-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub category: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Deprecated.
    pub resource_id: Option<Vec<String>>,
    /// Required.
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
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
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
    0 "RegionNo" region_no: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String,
    3 "TagKey" tag_key: String, 4 "TagValue" tag_value: String
} }

/// Lists vpc peer connections: `ListVpcPeerConnections` of `vpcpeer` 2022-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/ListVpcPeerConnections>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Simple)
] }
paged! { ListVpcPeerConnections: ListVpcPeerConnectionsVpcPeerConnects =
    Token "NextToken", "VpcPeerConnects" vpc_peer_connects, next "NextToken" }

/// In the request of [`ListVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcPeerConnectionsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vpc_peer_connects: Vec<ListVpcPeerConnectionsVpcPeerConnects>,
}
model! { ListVpcPeerConnectionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "VpcPeerConnects" vpc_peer_connects: Vec<ListVpcPeerConnectionsVpcPeerConnects>
} }

/// In the response of [`ListVpcPeerConnections`].
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
    pub tags: Vec<ListVpcPeerConnectionsVpcPeerConnectsTags>,
    pub vpc: Option<ListVpcPeerConnectionsVpc>,
}
model! { ListVpcPeerConnectionsVpcPeerConnects {
    0 "AcceptingOwnerUid" accepting_owner_uid: i64, 1 "AcceptingRegionId" accepting_region_id: String,
    2 "AcceptingVpc" accepting_vpc: ListVpcPeerConnectionsAcceptingVpc, 3 "Bandwidth" bandwidth: i64,
    4 "BizStatus" biz_status: String, 5 "Description" description: String, 6 "GmtCreate" gmt_create: String,
    7 "GmtExpired" gmt_expired: String, 8 "GmtModified" gmt_modified: String, 9 "InstanceId" instance_id: String,
    10 "LinkType" link_type: String, 11 "ManagedService" managed_service: String, 12 "Name" name: String,
    13 "OwnerId" owner_id: i64, 14 "RegionId" region_id: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "Status" status: String, 17 "Tags" tags: Vec<ListVpcPeerConnectionsVpcPeerConnectsTags>,
    18 "Vpc" vpc: ListVpcPeerConnectionsVpc
} }

/// In the response of [`ListVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsAcceptingVpc {
    pub ipv4_cidrs: Vec<String>,
    pub ipv6_cidrs: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { ListVpcPeerConnectionsAcceptingVpc {
    0 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 1 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 2 "VpcId" vpc_id: String
} }

/// In the response of [`ListVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsVpcPeerConnectsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcPeerConnectionsVpcPeerConnectsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPeerConnectionsVpc {
    pub ipv4_cidrs: Vec<String>,
    pub ipv6_cidrs: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { ListVpcPeerConnectionsVpc {
    0 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 1 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 2 "VpcId" vpc_id: String
} }

/// Modifies vpc peer connection: `ModifyVpcPeerConnection` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/ModifyVpcPeerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeerConnection {
    pub link_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
}
operation! { ModifyVpcPeerConnection(instance_id: String) "ModifyVpcPeerConnection" -> Empty {
    0 "LinkType" link_type: String, 1 "Bandwidth" bandwidth: i64, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DryRun" dry_run: bool, 5 "InstanceId" instance_id, 6 "Name" name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ModifyVpcPeerConnection`]: empty.
pub type ModifyVpcPeerConnectionOutput = Empty;

/// Moves resource group: `MoveResourceGroup` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> MoveResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupOutput {
    pub success: Option<bool>,
}
model! { MoveResourceGroupOutput {
    0 "Success" success: bool
} }

/// Rejects vpc peer connection: `RejectVpcPeerConnection` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/RejectVpcPeerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeerConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { RejectVpcPeerConnection(instance_id: String) "RejectVpcPeerConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "InstanceId" instance_id,
    3 "ResourceOwnerAccount" resource_owner_account: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`RejectVpcPeerConnection`]: empty.
pub type RejectVpcPeerConnectionOutput = Empty;

/// `TagResources` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
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

/// `UnTagResources` of `vpcpeer` 2022-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcPeer/2022-01-01/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> UnTagResourcesOutput {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResourcesOutput {
    pub success: Option<bool>,
}
model! { UnTagResourcesOutput {
    0 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AcceptVpcPeerConnection, CreateVpcPeerConnection, DeleteVpcPeerConnection, GetVpcPeerConnectionAttribute,
    ListTagResources, ListVpcPeerConnections, ModifyVpcPeerConnection, MoveResourceGroup, RejectVpcPeerConnection,
    TagResources, UnTagResources
}
