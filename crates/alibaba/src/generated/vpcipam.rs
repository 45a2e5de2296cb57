//! `vpcipam` of Alibaba Cloud, API version 2023-02-28.
//!
//! Endpoint: a table of 33 regions, else `vpcipam.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, vpcipam::GetIpamPoolAllocation};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetIpamPoolAllocation::new("ipam-pool-allocation-id", "region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "vpcipam.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "vpcipam.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "vpcipam.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "vpcipam.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "vpcipam.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "vpcipam.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "vpcipam.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "vpcipam.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "vpcipam.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "vpcipam.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "vpcipam.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "vpcipam.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "vpcipam.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "vpcipam.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "vpcipam.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "vpcipam.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "vpcipam.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "vpcipam.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "vpcipam.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "vpcipam.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "vpcipam.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "vpcipam.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "vpcipam.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "vpcipam.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "vpcipam.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "vpcipam.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "vpcipam.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "vpcipam.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "vpcipam.eu-west-1.aliyuncs.com"),
        ("me-central-1", "vpcipam.me-central-1.aliyuncs.com"),
        ("me-east-1", "vpcipam.me-east-1.aliyuncs.com"),
        ("us-east-1", "vpcipam.us-east-1.aliyuncs.com"),
        ("us-west-1", "vpcipam.us-west-1.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "vpcipam",
    "2023-02-28",
    "vpcipam",
    &ENDPOINTS,
);

/// Adds ipam members: `AddIpamMembers` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/AddIpamMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamMembers {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub members: Vec<AddIpamMembersMembers>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddIpamMembers(members: Vec<AddIpamMembersMembers>, region_id: String) "AddIpamMembers" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Members" members,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddIpamMembers`]: empty.
pub type AddIpamMembersOutput = Empty;

/// In the request of [`AddIpamMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamMembersMembers {
    pub member_id: Option<String>,
    pub member_type: Option<String>,
}
input! { AddIpamMembersMembers() {
    0 "MemberId" member_id: String, 1 "MemberType" member_type: String
} }

/// Adds ipam pool cidr: `AddIpamPoolCidr` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/AddIpamPoolCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamPoolCidr {
    pub cidr: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_pool_id: String,
    pub netmask_length: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { AddIpamPoolCidr(ipam_pool_id: String, region_id: String) "AddIpamPoolCidr" -> AddIpamPoolCidrOutput {
    0 "Cidr" cidr: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "IpamPoolId" ipam_pool_id,
    4 "NetmaskLength" netmask_length: i64, 5 "RegionId" region_id
} }

/// Response of [`AddIpamPoolCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamPoolCidrOutput {
    pub cidr: Option<String>,
}
model! { AddIpamPoolCidrOutput {
    0 "Cidr" cidr: String
} }

/// Associates ipam resource discovery: `AssociateIpamResourceDiscovery` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/AssociateIpamResourceDiscovery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_id: String,
    /// Required.
    pub ipam_resource_discovery_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateIpamResourceDiscovery(ipam_id: String, ipam_resource_discovery_id: String, region_id: String)
    "AssociateIpamResourceDiscovery" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamId" ipam_id,
    3 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AssociateIpamResourceDiscovery`]: empty.
pub type AssociateIpamResourceDiscoveryOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `vpcipam` 2023-02-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
}
operation! {
    ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates ipam: `CreateIpam` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/CreateIpam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpam {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_description: Option<String>,
    pub ipam_name: Option<String>,
    /// Required.
    pub operating_region_list: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateIpamTag>>,
}
operation! { CreateIpam(operating_region_list: Vec<String>, region_id: String) "CreateIpam" -> CreateIpamOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamDescription" ipam_description: String,
    3 "IpamName" ipam_name: String, 4 "OperatingRegionList" operating_region_list,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<CreateIpamTag>
} }

/// In the request of [`CreateIpam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateIpam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamOutput {
    pub default_resource_discovery_association_id: Option<String>,
    pub default_resource_discovery_id: Option<String>,
    pub ipam_id: Option<String>,
    pub private_default_scope_id: Option<String>,
    pub public_default_scope_id: Option<String>,
    pub resource_discovery_association_count: Option<i64>,
}
model! { CreateIpamOutput {
    0 "DefaultResourceDiscoveryAssociationId" default_resource_discovery_association_id: String,
    1 "DefaultResourceDiscoveryId" default_resource_discovery_id: String, 2 "IpamId" ipam_id: String,
    3 "PrivateDefaultScopeId" private_default_scope_id: String,
    4 "PublicDefaultScopeId" public_default_scope_id: String,
    5 "ResourceDiscoveryAssociationCount" resource_discovery_association_count: i64
} }

/// Creates ipam pool: `CreateIpamPool` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/CreateIpamPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPool {
    pub allocation_default_cidr_mask: Option<i64>,
    pub allocation_max_cidr_mask: Option<i64>,
    pub allocation_min_cidr_mask: Option<i64>,
    pub auto_import: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_version: Option<String>,
    pub ipam_pool_description: Option<String>,
    pub ipam_pool_name: Option<String>,
    /// Required.
    pub ipam_scope_id: String,
    pub ipv6_isp: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_region_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_ipam_pool_id: Option<String>,
    pub tag: Option<Vec<CreateIpamPoolTag>>,
}
operation! { CreateIpamPool(ipam_scope_id: String, region_id: String) "CreateIpamPool" -> CreateIpamPoolOutput {
    0 "AllocationDefaultCidrMask" allocation_default_cidr_mask: i64,
    1 "AllocationMaxCidrMask" allocation_max_cidr_mask: i64, 2 "AllocationMinCidrMask" allocation_min_cidr_mask: i64,
    3 "AutoImport" auto_import: bool, 4 "ClientToken" client_token: String, 5 "DryRun" dry_run: bool,
    6 "IpVersion" ip_version: String, 7 "IpamPoolDescription" ipam_pool_description: String,
    8 "IpamPoolName" ipam_pool_name: String, 9 "IpamScopeId" ipam_scope_id, 10 "Ipv6Isp" ipv6_isp: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64, 13 "PoolRegionId" pool_region_id: String,
    14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id: String,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "SourceIpamPoolId" source_ipam_pool_id: String, 19 "Tag" tag: Vec<CreateIpamPoolTag>
} }

/// In the request of [`CreateIpamPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamPoolTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateIpamPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolOutput {
    pub ipam_pool_id: Option<String>,
}
model! { CreateIpamPoolOutput {
    0 "IpamPoolId" ipam_pool_id: String
} }

/// Creates ipam pool allocation: `CreateIpamPoolAllocation` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/CreateIpamPoolAllocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolAllocation {
    pub cidr: Option<String>,
    pub cidr_mask: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_description: Option<String>,
    pub ipam_pool_allocation_name: Option<String>,
    /// Required.
    pub ipam_pool_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateIpamPoolAllocation(ipam_pool_id: String, region_id: String)
    "CreateIpamPoolAllocation" -> CreateIpamPoolAllocationOutput {
    0 "Cidr" cidr: String, 1 "CidrMask" cidr_mask: i64, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "IpamPoolAllocationDescription" ipam_pool_allocation_description: String,
    5 "IpamPoolAllocationName" ipam_pool_allocation_name: String, 6 "IpamPoolId" ipam_pool_id, 7 "RegionId" region_id
} }

/// Response of [`CreateIpamPoolAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolAllocationOutput {
    pub cidr: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
    pub source_cidr: Option<String>,
}
model! { CreateIpamPoolAllocationOutput {
    0 "Cidr" cidr: String, 1 "IpamPoolAllocationId" ipam_pool_allocation_id: String, 2 "SourceCidr" source_cidr: String
} }

/// Creates ipam resource discovery: `CreateIpamResourceDiscovery` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/CreateIpamResourceDiscovery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_description: Option<String>,
    pub ipam_resource_discovery_name: Option<String>,
    /// Required.
    pub operating_region_list: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateIpamResourceDiscoveryTag>>,
}
operation! { CreateIpamResourceDiscovery(operating_region_list: Vec<String>, region_id: String)
    "CreateIpamResourceDiscovery" -> CreateIpamResourceDiscoveryOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IpamResourceDiscoveryDescription" ipam_resource_discovery_description: String,
    3 "IpamResourceDiscoveryName" ipam_resource_discovery_name: String, 4 "OperatingRegionList" operating_region_list,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<CreateIpamResourceDiscoveryTag>
} }

/// In the request of [`CreateIpamResourceDiscovery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamResourceDiscoveryTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamResourceDiscoveryTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateIpamResourceDiscovery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamResourceDiscoveryOutput {
    pub ipam_resource_discovery_id: Option<String>,
}
model! { CreateIpamResourceDiscoveryOutput {
    0 "IpamResourceDiscoveryId" ipam_resource_discovery_id: String
} }

/// Creates ipam scope: `CreateIpamScope` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/CreateIpamScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamScope {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_id: String,
    pub ipam_scope_description: Option<String>,
    pub ipam_scope_name: Option<String>,
    pub ipam_scope_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateIpamScopeTag>>,
}
operation! { CreateIpamScope(ipam_id: String, region_id: String) "CreateIpamScope" -> CreateIpamScopeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamId" ipam_id,
    3 "IpamScopeDescription" ipam_scope_description: String, 4 "IpamScopeName" ipam_scope_name: String,
    5 "IpamScopeType" ipam_scope_type: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Tag" tag: Vec<CreateIpamScopeTag>
} }

/// In the request of [`CreateIpamScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamScopeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamScopeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateIpamScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamScopeOutput {
    pub ipam_scope_id: Option<String>,
}
model! { CreateIpamScopeOutput {
    0 "IpamScopeId" ipam_scope_id: String
} }

/// Deletes ipam: `DeleteIpam` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DeleteIpam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpam {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpam(ipam_id: String, region_id: String) "DeleteIpam" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamId" ipam_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteIpam`]: empty.
pub type DeleteIpamOutput = Empty;

/// Deletes ipam pool: `DeleteIpamPool` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DeleteIpamPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamPool {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_pool_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpamPool(ipam_pool_id: String, region_id: String) "DeleteIpamPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamPoolId" ipam_pool_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteIpamPool`]: empty.
pub type DeleteIpamPoolOutput = Empty;

/// Deletes ipam pool allocation: `DeleteIpamPoolAllocation` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DeleteIpamPoolAllocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamPoolAllocation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_pool_allocation_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIpamPoolAllocation(ipam_pool_allocation_id: String, region_id: String)
    "DeleteIpamPoolAllocation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamPoolAllocationId" ipam_pool_allocation_id,
    3 "RegionId" region_id
} }

/// Response of [`DeleteIpamPoolAllocation`]: empty.
pub type DeleteIpamPoolAllocationOutput = Empty;

/// Deletes ipam pool cidr: `DeleteIpamPoolCidr` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DeleteIpamPoolCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamPoolCidr {
    /// Required.
    pub cidr: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_pool_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIpamPoolCidr(cidr: String, ipam_pool_id: String, region_id: String) "DeleteIpamPoolCidr" -> Empty {
    0 "Cidr" cidr, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "IpamPoolId" ipam_pool_id,
    4 "RegionId" region_id
} }

/// Response of [`DeleteIpamPoolCidr`]: empty.
pub type DeleteIpamPoolCidrOutput = Empty;

/// Deletes ipam resource discovery: `DeleteIpamResourceDiscovery` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DeleteIpamResourceDiscovery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_resource_discovery_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpamResourceDiscovery(ipam_resource_discovery_id: String, region_id: String)
    "DeleteIpamResourceDiscovery" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteIpamResourceDiscovery`]: empty.
pub type DeleteIpamResourceDiscoveryOutput = Empty;

/// Deletes ipam scope: `DeleteIpamScope` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DeleteIpamScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamScope {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_scope_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpamScope(ipam_scope_id: String, region_id: String) "DeleteIpamScope" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamScopeId" ipam_scope_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteIpamScope`]: empty.
pub type DeleteIpamScopeOutput = Empty;

/// `DissociateIpamResourceDiscovery` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/DissociateIpamResourceDiscovery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ipam_id: String,
    /// Required.
    pub ipam_resource_discovery_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DissociateIpamResourceDiscovery(ipam_id: String, ipam_resource_discovery_id: String, region_id: String)
    "DissociateIpamResourceDiscovery" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamId" ipam_id,
    3 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DissociateIpamResourceDiscovery`]: empty.
pub type DissociateIpamResourceDiscoveryOutput = Empty;

/// Gets ipam pool allocation: `GetIpamPoolAllocation` of `vpcipam` 2023-02-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/GetIpamPoolAllocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolAllocation {
    /// Required.
    pub ipam_pool_allocation_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetIpamPoolAllocation(ipam_pool_allocation_id: String, region_id: String)
    "GetIpamPoolAllocation" -> GetIpamPoolAllocationOutput {
    0 "IpamPoolAllocationId" ipam_pool_allocation_id, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetIpamPoolAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolAllocationOutput {
    pub cidr: Option<String>,
    pub creation_time: Option<String>,
    pub ipam_pool_allocation_description: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
    pub ipam_pool_allocation_name: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub source_cidr: Option<String>,
    pub status: Option<String>,
}
model! { GetIpamPoolAllocationOutput {
    0 "Cidr" cidr: String, 1 "CreationTime" creation_time: String,
    2 "IpamPoolAllocationDescription" ipam_pool_allocation_description: String,
    3 "IpamPoolAllocationId" ipam_pool_allocation_id: String,
    4 "IpamPoolAllocationName" ipam_pool_allocation_name: String, 5 "IpamPoolId" ipam_pool_id: String,
    6 "RegionId" region_id: String, 7 "ResourceId" resource_id: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ResourceRegionId" resource_region_id: String, 10 "ResourceType" resource_type: String,
    11 "SourceCidr" source_cidr: String, 12 "Status" status: String
} }

/// Gets ipam pool next available cidr: `GetIpamPoolNextAvailableCidr` of `vpcipam` 2023-02-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/GetIpamPoolNextAvailableCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolNextAvailableCidr {
    pub cidr_block: Option<String>,
    pub cidr_mask: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub ipam_pool_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetIpamPoolNextAvailableCidr(ipam_pool_id: String, region_id: String)
    "GetIpamPoolNextAvailableCidr" -> GetIpamPoolNextAvailableCidrOutput {
    0 "CidrBlock" cidr_block: String, 1 "CidrMask" cidr_mask: i64, 2 "ClientToken" client_token: String,
    3 "IpamPoolId" ipam_pool_id, 4 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetIpamPoolNextAvailableCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolNextAvailableCidrOutput {
    pub cidr_block: Option<String>,
}
model! { GetIpamPoolNextAvailableCidrOutput {
    0 "CidrBlock" cidr_block: String
} }

/// Gets vpc ipam service status: `GetVpcIpamServiceStatus` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/GetVpcIpamServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcIpamServiceStatus {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetVpcIpamServiceStatus(region_id: String) "GetVpcIpamServiceStatus" -> GetVpcIpamServiceStatusOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetVpcIpamServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcIpamServiceStatusOutput {
    pub enabled: Option<bool>,
}
model! { GetVpcIpamServiceStatusOutput {
    0 "Enabled" enabled: bool
} }

/// Lists ipam discovered ip addresses: `ListIpamDiscoveredIpAddresses` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamDiscoveredIpAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredIpAddresses {
    pub cidr: Option<String>,
    pub ip_version: Option<String>,
    /// Required.
    pub ipam_resource_discovery_id: String,
    /// 1 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListIpamDiscoveredIpAddresses(ipam_resource_discovery_id: String, region_id: String)
    "ListIpamDiscoveredIpAddresses" -> ListIpamDiscoveredIpAddressesOutput {
    0 "Cidr" cidr: String, 1 "IpVersion" ip_version: String, 2 "IpamResourceDiscoveryId" ipam_resource_discovery_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id,
    6 "VSwitchId" vswitch_id: String, 7 "VpcId" vpc_id: String
} }
paged! { ListIpamDiscoveredIpAddresses: ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses =
    Token "NextToken", "IpamDiscoveredIpAddresses" ipam_discovered_ip_addresses, next "NextToken" }

/// Response of [`ListIpamDiscoveredIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredIpAddressesOutput {
    pub count: Option<i64>,
    pub ipam_discovered_ip_addresses: Vec<
        ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamDiscoveredIpAddressesOutput {
    0 "Count" count: i64,
    1 "IpamDiscoveredIpAddresses" ipam_discovered_ip_addresses: Vec<ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamDiscoveredIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses {
    pub ip_address: Option<String>,
    pub ip_version: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_service_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses {
    0 "IpAddress" ip_address: String, 1 "IpVersion" ip_version: String, 2 "ResourceId" resource_id: String,
    3 "ResourceRegionId" resource_region_id: String, 4 "ResourceServiceType" resource_service_type: String,
    5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// Lists ipam discovered resource: `ListIpamDiscoveredResource` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamDiscoveredResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResource {
    /// Required.
    pub ipam_resource_discovery_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! {
    ListIpamDiscoveredResource(ipam_resource_discovery_id: String, region_id: String, resource_region_id: String)
    "ListIpamDiscoveredResource" -> ListIpamDiscoveredResourceOutput {
    0 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id, 4 "ResourceRegionId" resource_region_id,
    5 "ResourceType" resource_type: String
} }
paged! { ListIpamDiscoveredResource: ListIpamDiscoveredResourceIpamDiscoveredResources =
    Token "NextToken", "IpamDiscoveredResources" ipam_discovered_resources, next "NextToken" }

/// Response of [`ListIpamDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResourceOutput {
    pub count: Option<i64>,
    pub ipam_discovered_resources: Vec<
        ListIpamDiscoveredResourceIpamDiscoveredResources,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamDiscoveredResourceOutput {
    0 "Count" count: i64,
    1 "IpamDiscoveredResources" ipam_discovered_resources: Vec<ListIpamDiscoveredResourceIpamDiscoveredResources>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResourceIpamDiscoveredResources {
    pub ali_uid: Option<i64>,
    pub cidr: Option<String>,
    pub discovery_time: Option<String>,
    pub ip_count_detail: Option<ListIpamDiscoveredResourceIpCountDetail>,
    pub ip_usage: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub source_cidr: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListIpamDiscoveredResourceIpamDiscoveredResources {
    0 "AliUid" ali_uid: i64, 1 "Cidr" cidr: String, 2 "DiscoveryTime" discovery_time: String,
    3 "IpCountDetail" ip_count_detail: ListIpamDiscoveredResourceIpCountDetail, 4 "IpUsage" ip_usage: String,
    5 "IpamResourceDiscoveryId" ipam_resource_discovery_id: String, 6 "ResourceId" resource_id: String,
    7 "ResourceName" resource_name: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ResourceRegionId" resource_region_id: String, 10 "ResourceType" resource_type: String,
    11 "SourceCidr" source_cidr: String, 12 "VpcId" vpc_id: String
} }

/// In the response of [`ListIpamDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResourceIpCountDetail {
    pub free_ip_count: Option<String>,
    pub total_ip_count: Option<String>,
    pub used_ip_count: Option<String>,
}
model! { ListIpamDiscoveredResourceIpCountDetail {
    0 "FreeIpCount" free_ip_count: String, 1 "TotalIpCount" total_ip_count: String,
    2 "UsedIpCount" used_ip_count: String
} }

/// Lists ipam members: `ListIpamMembers` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamMembers {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub member_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListIpamMembers(region_id: String) "ListIpamMembers" -> ListIpamMembersOutput {
    0 "MaxResults" max_results: i64, 1 "MemberIds" member_ids: Vec<String>, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListIpamMembers: ListIpamMembersMemberInfos = Token "NextToken", "MemberInfos" member_infos, next "NextToken" }

/// Response of [`ListIpamMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamMembersOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub member_infos: Vec<ListIpamMembersMemberInfos>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamMembersOutput {
    0 "Count" count: i64, 1 "MaxResults" max_results: i64,
    2 "MemberInfos" member_infos: Vec<ListIpamMembersMemberInfos>, 3 "NextToken" next_token: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamMembersMemberInfos {
    pub creation_time: Option<String>,
    pub member_id: Option<String>,
    pub member_type: Option<String>,
    pub status: Option<String>,
}
model! { ListIpamMembersMemberInfos {
    0 "CreationTime" creation_time: String, 1 "MemberId" member_id: String, 2 "MemberType" member_type: String,
    3 "Status" status: String
} }

/// Lists ipam pool allocations: `ListIpamPoolAllocations` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamPoolAllocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolAllocations {
    pub cidr: Option<String>,
    pub ipam_pool_allocation_ids: Option<Vec<String>>,
    pub ipam_pool_allocation_name: Option<String>,
    /// Required.
    pub ipam_pool_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListIpamPoolAllocations(ipam_pool_id: String, region_id: String)
    "ListIpamPoolAllocations" -> ListIpamPoolAllocationsOutput {
    0 "Cidr" cidr: String, 1 "IpamPoolAllocationIds" ipam_pool_allocation_ids: Vec<String>,
    2 "IpamPoolAllocationName" ipam_pool_allocation_name: String, 3 "IpamPoolId" ipam_pool_id,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListIpamPoolAllocations: ListIpamPoolAllocationsIpamPoolAllocations =
    Token "NextToken", "IpamPoolAllocations" ipam_pool_allocations, next "NextToken" }

/// Response of [`ListIpamPoolAllocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolAllocationsOutput {
    pub count: Option<i64>,
    pub ipam_pool_allocations: Vec<ListIpamPoolAllocationsIpamPoolAllocations>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamPoolAllocationsOutput {
    0 "Count" count: i64,
    1 "IpamPoolAllocations" ipam_pool_allocations: Vec<ListIpamPoolAllocationsIpamPoolAllocations>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamPoolAllocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolAllocationsIpamPoolAllocations {
    pub cidr: Option<String>,
    pub creation_time: Option<String>,
    pub ipam_pool_allocation_description: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
    pub ipam_pool_allocation_name: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub source_cidr: Option<String>,
    pub status: Option<String>,
}
model! { ListIpamPoolAllocationsIpamPoolAllocations {
    0 "Cidr" cidr: String, 1 "CreationTime" creation_time: String,
    2 "IpamPoolAllocationDescription" ipam_pool_allocation_description: String,
    3 "IpamPoolAllocationId" ipam_pool_allocation_id: String,
    4 "IpamPoolAllocationName" ipam_pool_allocation_name: String, 5 "IpamPoolId" ipam_pool_id: String,
    6 "RegionId" region_id: String, 7 "ResourceId" resource_id: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ResourceRegionId" resource_region_id: String, 10 "ResourceType" resource_type: String,
    11 "SourceCidr" source_cidr: String, 12 "Status" status: String
} }

/// Lists ipam pool cidrs: `ListIpamPoolCidrs` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamPoolCidrs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolCidrs {
    pub cidr: Option<String>,
    /// Required.
    pub ipam_pool_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListIpamPoolCidrs(ipam_pool_id: String, region_id: String) "ListIpamPoolCidrs" -> ListIpamPoolCidrsOutput {
    0 "Cidr" cidr: String, 1 "IpamPoolId" ipam_pool_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { ListIpamPoolCidrs: ListIpamPoolCidrsIpamPoolCidrs =
    Token "NextToken", "IpamPoolCidrs" ipam_pool_cidrs, next "NextToken" }

/// Response of [`ListIpamPoolCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolCidrsOutput {
    pub count: Option<i64>,
    pub ipam_pool_cidrs: Vec<ListIpamPoolCidrsIpamPoolCidrs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamPoolCidrsOutput {
    0 "Count" count: i64, 1 "IpamPoolCidrs" ipam_pool_cidrs: Vec<ListIpamPoolCidrsIpamPoolCidrs>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamPoolCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolCidrsIpamPoolCidrs {
    pub cidr: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub status: Option<String>,
}
model! { ListIpamPoolCidrsIpamPoolCidrs {
    0 "Cidr" cidr: String, 1 "IpamPoolId" ipam_pool_id: String, 2 "Status" status: String
} }

/// Lists ipam pools: `ListIpamPools` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPools {
    pub ip_version: Option<String>,
    pub ipam_pool_ids: Option<Vec<String>>,
    pub ipam_pool_name: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub ipv6_isp: Option<String>,
    pub is_shared: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_region_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_ipam_pool_id: Option<String>,
    pub tags: Option<Vec<ListIpamPoolsTags>>,
}
operation! { ListIpamPools(region_id: String) "ListIpamPools" -> ListIpamPoolsOutput {
    0 "IpVersion" ip_version: String, 1 "IpamPoolIds" ipam_pool_ids: Vec<String>,
    2 "IpamPoolName" ipam_pool_name: String, 3 "IpamScopeId" ipam_scope_id: String, 4 "Ipv6Isp" ipv6_isp: String,
    5 "IsShared" is_shared: bool, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "PoolRegionId" pool_region_id: String,
    11 "RegionId" region_id, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SourceIpamPoolId" source_ipam_pool_id: String, 16 "Tags" tags: Vec<ListIpamPoolsTags>
} }
paged! { ListIpamPools: ListIpamPoolsIpamPools = Token "NextToken", "IpamPools" ipam_pools, next "NextToken" }

/// In the request of [`ListIpamPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamPoolsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListIpamPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsOutput {
    pub count: Option<i64>,
    pub ipam_pools: Vec<ListIpamPoolsIpamPools>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamPoolsOutput {
    0 "Count" count: i64, 1 "IpamPools" ipam_pools: Vec<ListIpamPoolsIpamPools>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsIpamPools {
    pub allocation_default_cidr_mask: Option<i64>,
    pub allocation_max_cidr_mask: Option<i64>,
    pub allocation_min_cidr_mask: Option<i64>,
    pub auto_import: Option<bool>,
    pub cidrs: Vec<String>,
    pub create_time: Option<String>,
    pub has_sub_pool: Option<bool>,
    pub ip_version: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_pool_description: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub ipam_pool_name: Option<String>,
    pub ipam_region_id: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub ipam_scope_type: Option<String>,
    pub ipv6_isp: Option<String>,
    pub is_shared: Option<bool>,
    pub owner_id: Option<i64>,
    pub pool_depth: Option<i64>,
    pub pool_region_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_ipam_pool_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListIpamPoolsIpamPoolsTags>,
}
model! { ListIpamPoolsIpamPools {
    0 "AllocationDefaultCidrMask" allocation_default_cidr_mask: i64,
    1 "AllocationMaxCidrMask" allocation_max_cidr_mask: i64, 2 "AllocationMinCidrMask" allocation_min_cidr_mask: i64,
    3 "AutoImport" auto_import: bool, 4 "Cidrs" cidrs: Vec<String>, 5 "CreateTime" create_time: String,
    6 "HasSubPool" has_sub_pool: bool, 7 "IpVersion" ip_version: String, 8 "IpamId" ipam_id: String,
    9 "IpamPoolDescription" ipam_pool_description: String, 10 "IpamPoolId" ipam_pool_id: String,
    11 "IpamPoolName" ipam_pool_name: String, 12 "IpamRegionId" ipam_region_id: String,
    13 "IpamScopeId" ipam_scope_id: String, 14 "IpamScopeType" ipam_scope_type: String, 15 "Ipv6Isp" ipv6_isp: String,
    16 "IsShared" is_shared: bool, 17 "OwnerId" owner_id: i64, 18 "PoolDepth" pool_depth: i64,
    19 "PoolRegionId" pool_region_id: String, 20 "RegionId" region_id: String,
    21 "ResourceGroupId" resource_group_id: String, 22 "SourceIpamPoolId" source_ipam_pool_id: String,
    23 "Status" status: String, 24 "Tags" tags: Vec<ListIpamPoolsIpamPoolsTags>
} }

/// In the response of [`ListIpamPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsIpamPoolsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamPoolsIpamPoolsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ipam resource cidrs: `ListIpamResourceCidrs` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamResourceCidrs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrs {
    pub ipam_pool_id: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListIpamResourceCidrs(region_id: String) "ListIpamResourceCidrs" -> ListIpamResourceCidrsOutput {
    0 "IpamPoolId" ipam_pool_id: String, 1 "IpamScopeId" ipam_scope_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "ResourceId" resource_id: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type: String, 8 "VpcId" vpc_id: String
} }
paged! { ListIpamResourceCidrs: ListIpamResourceCidrsIpamResourceCidrs =
    Token "NextToken", "IpamResourceCidrs" ipam_resource_cidrs, next "NextToken" }

/// Response of [`ListIpamResourceCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsOutput {
    pub count: Option<i64>,
    pub ipam_resource_cidrs: Vec<ListIpamResourceCidrsIpamResourceCidrs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamResourceCidrsOutput {
    0 "Count" count: i64, 1 "IpamResourceCidrs" ipam_resource_cidrs: Vec<ListIpamResourceCidrsIpamResourceCidrs>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamResourceCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsIpamResourceCidrs {
    pub ali_uid: Option<i64>,
    pub cidr: Option<String>,
    pub compliance_status: Option<String>,
    pub ip_count_detail: Option<ListIpamResourceCidrsIpCountDetail>,
    pub ip_usage: Option<String>,
    pub ipam_allocation_id: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub management_status: Option<String>,
    pub overlap_detail: Vec<ListIpamResourceCidrsOverlapDetail>,
    pub overlap_status: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub source_cidr: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListIpamResourceCidrsIpamResourceCidrs {
    0 "AliUid" ali_uid: i64, 1 "Cidr" cidr: String, 2 "ComplianceStatus" compliance_status: String,
    3 "IpCountDetail" ip_count_detail: ListIpamResourceCidrsIpCountDetail, 4 "IpUsage" ip_usage: String,
    5 "IpamAllocationId" ipam_allocation_id: String, 6 "IpamId" ipam_id: String, 7 "IpamPoolId" ipam_pool_id: String,
    8 "IpamScopeId" ipam_scope_id: String, 9 "ManagementStatus" management_status: String,
    10 "OverlapDetail" overlap_detail: Vec<ListIpamResourceCidrsOverlapDetail>,
    11 "OverlapStatus" overlap_status: String, 12 "ResourceId" resource_id: String,
    13 "ResourceName" resource_name: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "ResourceRegionId" resource_region_id: String, 16 "ResourceType" resource_type: String,
    17 "SourceCidr" source_cidr: String, 18 "Status" status: String, 19 "VpcId" vpc_id: String
} }

/// In the response of [`ListIpamResourceCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsIpCountDetail {
    pub free_ip_count: Option<String>,
    pub total_ip_count: Option<String>,
    pub used_ip_count: Option<String>,
}
model! { ListIpamResourceCidrsIpCountDetail {
    0 "FreeIpCount" free_ip_count: String, 1 "TotalIpCount" total_ip_count: String,
    2 "UsedIpCount" used_ip_count: String
} }

/// In the response of [`ListIpamResourceCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsOverlapDetail {
    pub overlap_resource_cidr: Option<String>,
    pub overlap_resource_id: Option<String>,
    pub overlap_resource_region: Option<String>,
}
model! { ListIpamResourceCidrsOverlapDetail {
    0 "OverlapResourceCidr" overlap_resource_cidr: String, 1 "OverlapResourceId" overlap_resource_id: String,
    2 "OverlapResourceRegion" overlap_resource_region: String
} }

/// Lists ipam resource discoveries: `ListIpamResourceDiscoveries` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamResourceDiscoveries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveries {
    pub ipam_resource_discovery_ids: Option<Vec<String>>,
    pub ipam_resource_discovery_name: Option<String>,
    pub is_shared: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListIpamResourceDiscoveriesTags>>,
    pub r#type: Option<String>,
}
operation! { ListIpamResourceDiscoveries(region_id: String)
    "ListIpamResourceDiscoveries" -> ListIpamResourceDiscoveriesOutput {
    0 "IpamResourceDiscoveryIds" ipam_resource_discovery_ids: Vec<String>,
    1 "IpamResourceDiscoveryName" ipam_resource_discovery_name: String, 2 "IsShared" is_shared: bool,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Tags" tags: Vec<ListIpamResourceDiscoveriesTags>, 12 "Type" r#type: String
} }
paged! { ListIpamResourceDiscoveries: ListIpamResourceDiscoveriesIpamResourceDiscoveries =
    Token "NextToken", "IpamResourceDiscoveries" ipam_resource_discoveries, next "NextToken" }

/// In the request of [`ListIpamResourceDiscoveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamResourceDiscoveriesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListIpamResourceDiscoveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesOutput {
    pub count: Option<i64>,
    pub ipam_resource_discoveries: Vec<
        ListIpamResourceDiscoveriesIpamResourceDiscoveries,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamResourceDiscoveriesOutput {
    0 "Count" count: i64,
    1 "IpamResourceDiscoveries" ipam_resource_discoveries: Vec<ListIpamResourceDiscoveriesIpamResourceDiscoveries>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamResourceDiscoveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesIpamResourceDiscoveries {
    pub create_time: Option<String>,
    pub ipam_resource_discovery_description: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub ipam_resource_discovery_name: Option<String>,
    pub ipam_resource_discovery_status: Option<String>,
    pub operating_region_list: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: Vec<ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags>,
    pub r#type: Option<String>,
}
model! { ListIpamResourceDiscoveriesIpamResourceDiscoveries {
    0 "CreateTime" create_time: String,
    1 "IpamResourceDiscoveryDescription" ipam_resource_discovery_description: String,
    2 "IpamResourceDiscoveryId" ipam_resource_discovery_id: String,
    3 "IpamResourceDiscoveryName" ipam_resource_discovery_name: String,
    4 "IpamResourceDiscoveryStatus" ipam_resource_discovery_status: String,
    5 "OperatingRegionList" operating_region_list: Vec<String>, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String, 9 "ShareType" share_type: String,
    10 "Tags" tags: Vec<ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags>, 11 "Type" r#type: String
} }

/// In the response of [`ListIpamResourceDiscoveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ipam resource discovery associations: `ListIpamResourceDiscoveryAssociations` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamResourceDiscoveryAssociations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveryAssociations {
    pub ipam_id: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListIpamResourceDiscoveryAssociations(region_id: String)
    "ListIpamResourceDiscoveryAssociations" -> ListIpamResourceDiscoveryAssociationsOutput {
    0 "IpamId" ipam_id: String, 1 "IpamResourceDiscoveryId" ipam_resource_discovery_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! {
    ListIpamResourceDiscoveryAssociations: ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations =
    Token "NextToken", "IpamResourceDiscoveryAssociations" ipam_resource_discovery_associations, next "NextToken" }

/// Response of [`ListIpamResourceDiscoveryAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveryAssociationsOutput {
    pub count: Option<i64>,
    pub ipam_resource_discovery_associations: Vec<
        ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamResourceDiscoveryAssociationsOutput {
    0 "Count" count: i64,
    1 "IpamResourceDiscoveryAssociations" ipam_resource_discovery_associations: Vec<ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamResourceDiscoveryAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations {
    pub ipam_id: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub ipam_resource_discovery_owner_id: Option<String>,
    pub ipam_resource_discovery_status: Option<String>,
    pub ipam_resource_discovery_type: Option<String>,
    pub status: Option<String>,
}
model! { ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations {
    0 "IpamId" ipam_id: String, 1 "IpamResourceDiscoveryId" ipam_resource_discovery_id: String,
    2 "IpamResourceDiscoveryOwnerId" ipam_resource_discovery_owner_id: String,
    3 "IpamResourceDiscoveryStatus" ipam_resource_discovery_status: String,
    4 "IpamResourceDiscoveryType" ipam_resource_discovery_type: String, 5 "Status" status: String
} }

/// Lists ipam scopes: `ListIpamScopes` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpamScopes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopes {
    pub ipam_id: Option<String>,
    pub ipam_scope_ids: Option<Vec<String>>,
    pub ipam_scope_name: Option<String>,
    pub ipam_scope_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListIpamScopesTags>>,
}
operation! { ListIpamScopes(region_id: String) "ListIpamScopes" -> ListIpamScopesOutput {
    0 "IpamId" ipam_id: String, 1 "IpamScopeIds" ipam_scope_ids: Vec<String>, 2 "IpamScopeName" ipam_scope_name: String,
    3 "IpamScopeType" ipam_scope_type: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tags" tags: Vec<ListIpamScopesTags>
} }
paged! { ListIpamScopes: ListIpamScopesIpamScopes = Token "NextToken", "IpamScopes" ipam_scopes, next "NextToken" }

/// In the request of [`ListIpamScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamScopesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListIpamScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesOutput {
    pub count: Option<i64>,
    pub ipam_scopes: Vec<ListIpamScopesIpamScopes>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamScopesOutput {
    0 "Count" count: i64, 1 "IpamScopes" ipam_scopes: Vec<ListIpamScopesIpamScopes>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpamScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesIpamScopes {
    pub create_time: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_scope_description: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub ipam_scope_name: Option<String>,
    pub ipam_scope_type: Option<String>,
    pub is_default: Option<bool>,
    pub owner_id: Option<i64>,
    pub pool_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListIpamScopesIpamScopesTags>,
}
model! { ListIpamScopesIpamScopes {
    0 "CreateTime" create_time: String, 1 "IpamId" ipam_id: String,
    2 "IpamScopeDescription" ipam_scope_description: String, 3 "IpamScopeId" ipam_scope_id: String,
    4 "IpamScopeName" ipam_scope_name: String, 5 "IpamScopeType" ipam_scope_type: String,
    6 "IsDefault" is_default: bool, 7 "OwnerId" owner_id: i64, 8 "PoolCount" pool_count: i64,
    9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String, 11 "Status" status: String,
    12 "Tags" tags: Vec<ListIpamScopesIpamScopesTags>
} }

/// In the response of [`ListIpamScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesIpamScopesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamScopesIpamScopesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ipams: `ListIpams` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListIpams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpams {
    pub ipam_ids: Option<Vec<String>>,
    pub ipam_name: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListIpamsTags>>,
}
operation! { ListIpams(region_id: String) "ListIpams" -> ListIpamsOutput {
    0 "IpamIds" ipam_ids: Vec<String>, 1 "IpamName" ipam_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tags" tags: Vec<ListIpamsTags>
} }
paged! { ListIpams: ListIpamsIpams = Token "NextToken", "Ipams" ipams, next "NextToken" }

/// In the request of [`ListIpams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListIpams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsOutput {
    pub count: Option<i64>,
    pub ipams: Vec<ListIpamsIpams>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamsOutput {
    0 "Count" count: i64, 1 "Ipams" ipams: Vec<ListIpamsIpams>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsIpams {
    pub create_time: Option<String>,
    pub default_resource_discovery_association_id: Option<String>,
    pub default_resource_discovery_id: Option<String>,
    pub ipam_description: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_name: Option<String>,
    pub ipam_status: Option<String>,
    pub operating_region_list: Vec<String>,
    pub owner_id: Option<i64>,
    pub private_default_scope_id: Option<String>,
    pub public_default_scope_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_discovery_association_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope_count: Option<i64>,
    pub tags: Vec<ListIpamsIpamsTags>,
}
model! { ListIpamsIpams {
    0 "CreateTime" create_time: String,
    1 "DefaultResourceDiscoveryAssociationId" default_resource_discovery_association_id: String,
    2 "DefaultResourceDiscoveryId" default_resource_discovery_id: String, 3 "IpamDescription" ipam_description: String,
    4 "IpamId" ipam_id: String, 5 "IpamName" ipam_name: String, 6 "IpamStatus" ipam_status: String,
    7 "OperatingRegionList" operating_region_list: Vec<String>, 8 "OwnerId" owner_id: i64,
    9 "PrivateDefaultScopeId" private_default_scope_id: String,
    10 "PublicDefaultScopeId" public_default_scope_id: String, 11 "RegionId" region_id: String,
    12 "ResourceDiscoveryAssociationCount" resource_discovery_association_count: i64,
    13 "ResourceGroupId" resource_group_id: String, 14 "ScopeCount" scope_count: i64,
    15 "Tags" tags: Vec<ListIpamsIpamsTags>
} }

/// In the response of [`ListIpams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsIpamsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamsIpamsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `vpcipam` 2023-02-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    /// At most 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceId" resource_id: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Opens vpc ipam service: `OpenVpcIpamService` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/OpenVpcIpamService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVpcIpamService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenVpcIpamService(region_id: String) "OpenVpcIpamService" -> OpenVpcIpamServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`OpenVpcIpamService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVpcIpamServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OpenVpcIpamServiceOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Removes ipam members: `RemoveIpamMembers` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/RemoveIpamMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIpamMembers {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub members: Vec<RemoveIpamMembersMembers>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveIpamMembers(members: Vec<RemoveIpamMembersMembers>, region_id: String) "RemoveIpamMembers" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Members" members,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RemoveIpamMembers`]: empty.
pub type RemoveIpamMembersOutput = Empty;

/// In the request of [`RemoveIpamMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIpamMembersMembers {
    pub member_id: Option<String>,
    pub member_type: Option<String>,
}
input! { RemoveIpamMembersMembers() {
    0 "MemberId" member_id: String, 1 "MemberType" member_type: String
} }

/// `TagResources` of `vpcipam` 2023-02-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

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

/// `UntagResources` of `vpcipam` 2023-02-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates ipam: `UpdateIpam` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/UpdateIpam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpam {
    pub add_operating_region: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_description: Option<String>,
    /// Required.
    pub ipam_id: String,
    pub ipam_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub remove_operating_region: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateIpam(ipam_id: String, region_id: String) "UpdateIpam" -> Empty {
    0 "AddOperatingRegion" add_operating_region: Vec<String>, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "IpamDescription" ipam_description: String, 4 "IpamId" ipam_id,
    5 "IpamName" ipam_name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id, 9 "RemoveOperatingRegion" remove_operating_region: Vec<String>,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateIpam`]: empty.
pub type UpdateIpamOutput = Empty;

/// Updates ipam pool: `UpdateIpamPool` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/UpdateIpamPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamPool {
    pub allocation_default_cidr_mask: Option<i64>,
    pub allocation_max_cidr_mask: Option<i64>,
    pub allocation_min_cidr_mask: Option<i64>,
    pub auto_import: Option<bool>,
    pub clear_allocation_default_cidr_mask: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_description: Option<String>,
    /// Required.
    pub ipam_pool_id: String,
    pub ipam_pool_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateIpamPool(ipam_pool_id: String, region_id: String) "UpdateIpamPool" -> Empty {
    0 "AllocationDefaultCidrMask" allocation_default_cidr_mask: i64,
    1 "AllocationMaxCidrMask" allocation_max_cidr_mask: i64, 2 "AllocationMinCidrMask" allocation_min_cidr_mask: i64,
    3 "AutoImport" auto_import: bool, 4 "ClearAllocationDefaultCidrMask" clear_allocation_default_cidr_mask: bool,
    5 "ClientToken" client_token: String, 6 "DryRun" dry_run: bool,
    7 "IpamPoolDescription" ipam_pool_description: String, 8 "IpamPoolId" ipam_pool_id,
    9 "IpamPoolName" ipam_pool_name: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateIpamPool`]: empty.
pub type UpdateIpamPoolOutput = Empty;

/// Updates ipam pool allocation: `UpdateIpamPoolAllocation` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/UpdateIpamPoolAllocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamPoolAllocation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_description: Option<String>,
    /// Required.
    pub ipam_pool_allocation_id: String,
    pub ipam_pool_allocation_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateIpamPoolAllocation(ipam_pool_allocation_id: String, region_id: String)
    "UpdateIpamPoolAllocation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IpamPoolAllocationDescription" ipam_pool_allocation_description: String,
    3 "IpamPoolAllocationId" ipam_pool_allocation_id, 4 "IpamPoolAllocationName" ipam_pool_allocation_name: String,
    5 "RegionId" region_id
} }

/// Response of [`UpdateIpamPoolAllocation`]: empty.
pub type UpdateIpamPoolAllocationOutput = Empty;

/// Updates ipam resource discovery: `UpdateIpamResourceDiscovery` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/UpdateIpamResourceDiscovery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamResourceDiscovery {
    pub add_operating_region: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_description: Option<String>,
    /// Required.
    pub ipam_resource_discovery_id: String,
    pub ipam_resource_discovery_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub remove_operating_region: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateIpamResourceDiscovery(ipam_resource_discovery_id: String, region_id: String)
    "UpdateIpamResourceDiscovery" -> Empty {
    0 "AddOperatingRegion" add_operating_region: Vec<String>, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "IpamResourceDiscoveryDescription" ipam_resource_discovery_description: String,
    4 "IpamResourceDiscoveryId" ipam_resource_discovery_id,
    5 "IpamResourceDiscoveryName" ipam_resource_discovery_name: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id, 9 "RemoveOperatingRegion" remove_operating_region: Vec<String>,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateIpamResourceDiscovery`]: empty.
pub type UpdateIpamResourceDiscoveryOutput = Empty;

/// Updates ipam scope: `UpdateIpamScope` of `vpcipam` 2023-02-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/VpcIpam/2023-02-28/UpdateIpamScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamScope {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_scope_description: Option<String>,
    /// Required.
    pub ipam_scope_id: String,
    pub ipam_scope_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateIpamScope(ipam_scope_id: String, region_id: String) "UpdateIpamScope" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IpamScopeDescription" ipam_scope_description: String, 3 "IpamScopeId" ipam_scope_id,
    4 "IpamScopeName" ipam_scope_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateIpamScope`]: empty.
pub type UpdateIpamScopeOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddIpamMembers, AddIpamPoolCidr, AssociateIpamResourceDiscovery, ChangeResourceGroup, CreateIpam, CreateIpamPool,
    CreateIpamPoolAllocation, CreateIpamResourceDiscovery, CreateIpamScope, DeleteIpam, DeleteIpamPool,
    DeleteIpamPoolAllocation, DeleteIpamPoolCidr, DeleteIpamResourceDiscovery, DeleteIpamScope,
    DissociateIpamResourceDiscovery, GetIpamPoolAllocation, GetIpamPoolNextAvailableCidr, GetVpcIpamServiceStatus,
    ListIpamDiscoveredIpAddresses, ListIpamDiscoveredResource, ListIpamMembers, ListIpamPoolAllocations,
    ListIpamPoolCidrs, ListIpamPools, ListIpamResourceCidrs, ListIpamResourceDiscoveries,
    ListIpamResourceDiscoveryAssociations, ListIpamScopes, ListIpams, ListTagResources, OpenVpcIpamService,
    RemoveIpamMembers, TagResources, UntagResources, UpdateIpam, UpdateIpamPool, UpdateIpamPoolAllocation,
    UpdateIpamResourceDiscovery, UpdateIpamScope
}
