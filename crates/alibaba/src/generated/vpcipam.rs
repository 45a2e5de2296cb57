//! `vpcipam` 2023-02-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "vpcipam", version: "2023-02-28", code: "vpcipam", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamMembers {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub members: Vec<AddIpamMembersMembers>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddIpamMembers(members: Vec<AddIpamMembersMembers>, region_id: String) "AddIpamMembers" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Members" members,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AddIpamMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamMembersMembers {
    pub member_id: Option<String>,
    pub member_type: Option<String>,
}
input! { AddIpamMembersMembers() {
    0 "MemberId" member_id: String, 1 "MemberType" member_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamPoolCidr {
    pub cidr: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_id: String,
    pub netmask_length: Option<i64>,
    pub region_id: String,
}
operation! { AddIpamPoolCidr(ipam_pool_id: String, region_id: String) "AddIpamPoolCidr" -> AddIpamPoolCidrOutput {
    0 "Cidr" cidr: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "IpamPoolId" ipam_pool_id,
    4 "NetmaskLength" netmask_length: i64, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpamPoolCidrOutput {
    pub cidr: Option<String>,
}
model! { AddIpamPoolCidrOutput {
    0 "Cidr" cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_id: String,
    pub ipam_resource_discovery_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type AssociateIpamResourceDiscoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpam {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_description: Option<String>,
    pub ipam_name: Option<String>,
    pub operating_region_list: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "DefaultResourceDiscoveryAssociationId" default_resource_discovery_association_id,
    1 "DefaultResourceDiscoveryId" default_resource_discovery_id, 2 "IpamId" ipam_id,
    3 "PrivateDefaultScopeId" private_default_scope_id, 4 "PublicDefaultScopeId" public_default_scope_id,
    5 "ResourceDiscoveryAssociationCount" resource_discovery_association_count
} }

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
    pub ipam_scope_id: String,
    pub ipv6_isp: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_region_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamPoolTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolOutput {
    pub ipam_pool_id: Option<String>,
}
model! { CreateIpamPoolOutput {
    0 "IpamPoolId" ipam_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolAllocation {
    pub cidr: Option<String>,
    pub cidr_mask: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_description: Option<String>,
    pub ipam_pool_allocation_name: Option<String>,
    pub ipam_pool_id: String,
    pub region_id: String,
}
operation! { CreateIpamPoolAllocation(ipam_pool_id: String, region_id: String)
    "CreateIpamPoolAllocation" -> CreateIpamPoolAllocationOutput {
    0 "Cidr" cidr: String, 1 "CidrMask" cidr_mask: i64, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "IpamPoolAllocationDescription" ipam_pool_allocation_description: String,
    5 "IpamPoolAllocationName" ipam_pool_allocation_name: String, 6 "IpamPoolId" ipam_pool_id, 7 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamPoolAllocationOutput {
    pub cidr: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
    pub source_cidr: Option<String>,
}
model! { CreateIpamPoolAllocationOutput {
    0 "Cidr" cidr, 1 "IpamPoolAllocationId" ipam_pool_allocation_id, 2 "SourceCidr" source_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_description: Option<String>,
    pub ipam_resource_discovery_name: Option<String>,
    pub operating_region_list: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamResourceDiscoveryTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamResourceDiscoveryTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamResourceDiscoveryOutput {
    pub ipam_resource_discovery_id: Option<String>,
}
model! { CreateIpamResourceDiscoveryOutput {
    0 "IpamResourceDiscoveryId" ipam_resource_discovery_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamScope {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_id: String,
    pub ipam_scope_description: Option<String>,
    pub ipam_scope_name: Option<String>,
    pub ipam_scope_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamScopeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpamScopeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpamScopeOutput {
    pub ipam_scope_id: Option<String>,
}
model! { CreateIpamScopeOutput {
    0 "IpamScopeId" ipam_scope_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpam {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpam(ipam_id: String, region_id: String) "DeleteIpam" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamId" ipam_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamPool {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpamPool(ipam_pool_id: String, region_id: String) "DeleteIpamPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamPoolId" ipam_pool_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpamPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamPoolAllocation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_id: String,
    pub region_id: String,
}
operation! { DeleteIpamPoolAllocation(ipam_pool_allocation_id: String, region_id: String)
    "DeleteIpamPoolAllocation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamPoolAllocationId" ipam_pool_allocation_id,
    3 "RegionId" region_id
} }

pub type DeleteIpamPoolAllocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamPoolCidr {
    pub cidr: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_id: String,
    pub region_id: String,
}
operation! { DeleteIpamPoolCidr(cidr: String, ipam_pool_id: String, region_id: String) "DeleteIpamPoolCidr" -> Empty {
    0 "Cidr" cidr, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "IpamPoolId" ipam_pool_id,
    4 "RegionId" region_id
} }

pub type DeleteIpamPoolCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type DeleteIpamResourceDiscoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpamScope {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_scope_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpamScope(ipam_scope_id: String, region_id: String) "DeleteIpamScope" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpamScopeId" ipam_scope_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpamScopeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateIpamResourceDiscovery {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_id: String,
    pub ipam_resource_discovery_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type DissociateIpamResourceDiscoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolAllocation {
    pub ipam_pool_allocation_id: String,
    pub region_id: String,
}
operation! { GetIpamPoolAllocation(ipam_pool_allocation_id: String, region_id: String)
    "GetIpamPoolAllocation" -> GetIpamPoolAllocationOutput {
    0 "IpamPoolAllocationId" ipam_pool_allocation_id, 1 "RegionId" region_id
} { method: "GET", } }

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
    0 "Cidr" cidr, 1 "CreationTime" creation_time, 2 "IpamPoolAllocationDescription" ipam_pool_allocation_description,
    3 "IpamPoolAllocationId" ipam_pool_allocation_id, 4 "IpamPoolAllocationName" ipam_pool_allocation_name,
    5 "IpamPoolId" ipam_pool_id, 6 "RegionId" region_id, 7 "ResourceId" resource_id,
    8 "ResourceOwnerId" resource_owner_id, 9 "ResourceRegionId" resource_region_id, 10 "ResourceType" resource_type,
    11 "SourceCidr" source_cidr, 12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolNextAvailableCidr {
    pub cidr_block: Option<String>,
    pub cidr_mask: Option<i64>,
    pub client_token: Option<String>,
    pub ipam_pool_id: String,
    pub region_id: String,
}
operation! { GetIpamPoolNextAvailableCidr(ipam_pool_id: String, region_id: String)
    "GetIpamPoolNextAvailableCidr" -> GetIpamPoolNextAvailableCidrOutput {
    0 "CidrBlock" cidr_block: String, 1 "CidrMask" cidr_mask: i64, 2 "ClientToken" client_token: String,
    3 "IpamPoolId" ipam_pool_id, 4 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpamPoolNextAvailableCidrOutput {
    pub cidr_block: Option<String>,
}
model! { GetIpamPoolNextAvailableCidrOutput {
    0 "CidrBlock" cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcIpamServiceStatus {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetVpcIpamServiceStatus(region_id: String) "GetVpcIpamServiceStatus" -> GetVpcIpamServiceStatusOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcIpamServiceStatusOutput {
    pub enabled: Option<bool>,
}
model! { GetVpcIpamServiceStatusOutput {
    0 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredIpAddresses {
    pub cidr: Option<String>,
    pub ip_version: Option<String>,
    pub ipam_resource_discovery_id: String,
    /// 1 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListIpamDiscoveredIpAddresses(ipam_resource_discovery_id: String, region_id: String)
    "ListIpamDiscoveredIpAddresses" -> ListIpamDiscoveredIpAddressesOutput {
    0 "Cidr" cidr: String, 1 "IpVersion" ip_version: String, 2 "IpamResourceDiscoveryId" ipam_resource_discovery_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id,
    6 "VSwitchId" v_switch_id: String, 7 "VpcId" vpc_id: String
} }
paged! { ListIpamDiscoveredIpAddresses: ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses =
    Token "NextToken", "IpamDiscoveredIpAddresses" ipam_discovered_ip_addresses, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredIpAddressesOutput {
    pub count: Option<i64>,
    pub ipam_discovered_ip_addresses: Option<Vec<ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamDiscoveredIpAddressesOutput {
    0 "Count" count, 1 "IpamDiscoveredIpAddresses" ipam_discovered_ip_addresses, 2 "MaxResults" max_results,
    3 "NextToken" next_token, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses {
    pub ip_address: Option<String>,
    pub ip_version: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_service_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListIpamDiscoveredIpAddressesIpamDiscoveredIpAddresses {
    0 "IpAddress" ip_address, 1 "IpVersion" ip_version, 2 "ResourceId" resource_id,
    3 "ResourceRegionId" resource_region_id, 4 "ResourceServiceType" resource_service_type, 5 "VSwitchId" v_switch_id,
    6 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResource {
    pub ipam_resource_discovery_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ListIpamDiscoveredResource(ipam_resource_discovery_id: String, region_id: String, resource_region_id: String)
    "ListIpamDiscoveredResource" -> ListIpamDiscoveredResourceOutput {
    0 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id, 4 "ResourceRegionId" resource_region_id,
    5 "ResourceType" resource_type: String
} }
paged! { ListIpamDiscoveredResource: ListIpamDiscoveredResourceIpamDiscoveredResources =
    Token "NextToken", "IpamDiscoveredResources" ipam_discovered_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResourceOutput {
    pub count: Option<i64>,
    pub ipam_discovered_resources: Option<Vec<ListIpamDiscoveredResourceIpamDiscoveredResources>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamDiscoveredResourceOutput {
    0 "Count" count, 1 "IpamDiscoveredResources" ipam_discovered_resources, 2 "MaxResults" max_results,
    3 "NextToken" next_token, 4 "TotalCount" total_count
} }

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
    0 "AliUid" ali_uid, 1 "Cidr" cidr, 2 "DiscoveryTime" discovery_time, 3 "IpCountDetail" ip_count_detail,
    4 "IpUsage" ip_usage, 5 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 6 "ResourceId" resource_id,
    7 "ResourceName" resource_name, 8 "ResourceOwnerId" resource_owner_id, 9 "ResourceRegionId" resource_region_id,
    10 "ResourceType" resource_type, 11 "SourceCidr" source_cidr, 12 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamDiscoveredResourceIpCountDetail {
    pub free_ip_count: Option<String>,
    pub total_ip_count: Option<String>,
    pub used_ip_count: Option<String>,
}
model! { ListIpamDiscoveredResourceIpCountDetail {
    0 "FreeIpCount" free_ip_count, 1 "TotalIpCount" total_ip_count, 2 "UsedIpCount" used_ip_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamMembers {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub member_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamMembersOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub member_infos: Option<Vec<ListIpamMembersMemberInfos>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamMembersOutput {
    0 "Count" count, 1 "MaxResults" max_results, 2 "MemberInfos" member_infos, 3 "NextToken" next_token,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamMembersMemberInfos {
    pub creation_time: Option<String>,
    pub member_id: Option<String>,
    pub member_type: Option<String>,
    pub status: Option<String>,
}
model! { ListIpamMembersMemberInfos {
    0 "CreationTime" creation_time, 1 "MemberId" member_id, 2 "MemberType" member_type, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolAllocations {
    pub cidr: Option<String>,
    pub ipam_pool_allocation_ids: Option<Vec<String>>,
    pub ipam_pool_allocation_name: Option<String>,
    pub ipam_pool_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListIpamPoolAllocations(ipam_pool_id: String, region_id: String)
    "ListIpamPoolAllocations" -> ListIpamPoolAllocationsOutput {
    0 "Cidr" cidr: String, 1 "IpamPoolAllocationIds" ipam_pool_allocation_ids: Vec<String>,
    2 "IpamPoolAllocationName" ipam_pool_allocation_name: String, 3 "IpamPoolId" ipam_pool_id,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListIpamPoolAllocations: ListIpamPoolAllocationsIpamPoolAllocations =
    Token "NextToken", "IpamPoolAllocations" ipam_pool_allocations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolAllocationsOutput {
    pub count: Option<i64>,
    pub ipam_pool_allocations: Option<Vec<ListIpamPoolAllocationsIpamPoolAllocations>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamPoolAllocationsOutput {
    0 "Count" count, 1 "IpamPoolAllocations" ipam_pool_allocations, 2 "MaxResults" max_results,
    3 "NextToken" next_token, 4 "TotalCount" total_count
} }

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
    0 "Cidr" cidr, 1 "CreationTime" creation_time, 2 "IpamPoolAllocationDescription" ipam_pool_allocation_description,
    3 "IpamPoolAllocationId" ipam_pool_allocation_id, 4 "IpamPoolAllocationName" ipam_pool_allocation_name,
    5 "IpamPoolId" ipam_pool_id, 6 "RegionId" region_id, 7 "ResourceId" resource_id,
    8 "ResourceOwnerId" resource_owner_id, 9 "ResourceRegionId" resource_region_id, 10 "ResourceType" resource_type,
    11 "SourceCidr" source_cidr, 12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolCidrs {
    pub cidr: Option<String>,
    pub ipam_pool_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListIpamPoolCidrs(ipam_pool_id: String, region_id: String) "ListIpamPoolCidrs" -> ListIpamPoolCidrsOutput {
    0 "Cidr" cidr: String, 1 "IpamPoolId" ipam_pool_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { ListIpamPoolCidrs: ListIpamPoolCidrsIpamPoolCidrs =
    Token "NextToken", "IpamPoolCidrs" ipam_pool_cidrs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolCidrsOutput {
    pub count: Option<i64>,
    pub ipam_pool_cidrs: Option<Vec<ListIpamPoolCidrsIpamPoolCidrs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamPoolCidrsOutput {
    0 "Count" count, 1 "IpamPoolCidrs" ipam_pool_cidrs, 2 "MaxResults" max_results, 3 "NextToken" next_token,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolCidrsIpamPoolCidrs {
    pub cidr: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub status: Option<String>,
}
model! { ListIpamPoolCidrsIpamPoolCidrs {
    0 "Cidr" cidr, 1 "IpamPoolId" ipam_pool_id, 2 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamPoolsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsOutput {
    pub count: Option<i64>,
    pub ipam_pools: Option<Vec<ListIpamPoolsIpamPools>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamPoolsOutput {
    0 "Count" count, 1 "IpamPools" ipam_pools, 2 "MaxResults" max_results, 3 "NextToken" next_token,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsIpamPools {
    pub allocation_default_cidr_mask: Option<i64>,
    pub allocation_max_cidr_mask: Option<i64>,
    pub allocation_min_cidr_mask: Option<i64>,
    pub auto_import: Option<bool>,
    pub cidrs: Option<Vec<String>>,
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
    pub tags: Option<Vec<ListIpamPoolsIpamPoolsTags>>,
}
model! { ListIpamPoolsIpamPools {
    0 "AllocationDefaultCidrMask" allocation_default_cidr_mask, 1 "AllocationMaxCidrMask" allocation_max_cidr_mask,
    2 "AllocationMinCidrMask" allocation_min_cidr_mask, 3 "AutoImport" auto_import, 4 "Cidrs" cidrs,
    5 "CreateTime" create_time, 6 "HasSubPool" has_sub_pool, 7 "IpVersion" ip_version, 8 "IpamId" ipam_id,
    9 "IpamPoolDescription" ipam_pool_description, 10 "IpamPoolId" ipam_pool_id, 11 "IpamPoolName" ipam_pool_name,
    12 "IpamRegionId" ipam_region_id, 13 "IpamScopeId" ipam_scope_id, 14 "IpamScopeType" ipam_scope_type,
    15 "Ipv6Isp" ipv6_isp, 16 "IsShared" is_shared, 17 "OwnerId" owner_id, 18 "PoolDepth" pool_depth,
    19 "PoolRegionId" pool_region_id, 20 "RegionId" region_id, 21 "ResourceGroupId" resource_group_id,
    22 "SourceIpamPoolId" source_ipam_pool_id, 23 "Status" status, 24 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamPoolsIpamPoolsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamPoolsIpamPoolsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrs {
    pub ipam_pool_id: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
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
    Token "NextToken", "IpamResourceCidrs" ipam_resource_cidrs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsOutput {
    pub count: Option<i64>,
    pub ipam_resource_cidrs: Option<Vec<ListIpamResourceCidrsIpamResourceCidrs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamResourceCidrsOutput {
    0 "Count" count, 1 "IpamResourceCidrs" ipam_resource_cidrs, 2 "MaxResults" max_results, 3 "NextToken" next_token,
    4 "TotalCount" total_count
} }

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
    pub overlap_detail: Option<Vec<ListIpamResourceCidrsOverlapDetail>>,
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
    0 "AliUid" ali_uid, 1 "Cidr" cidr, 2 "ComplianceStatus" compliance_status, 3 "IpCountDetail" ip_count_detail,
    4 "IpUsage" ip_usage, 5 "IpamAllocationId" ipam_allocation_id, 6 "IpamId" ipam_id, 7 "IpamPoolId" ipam_pool_id,
    8 "IpamScopeId" ipam_scope_id, 9 "ManagementStatus" management_status, 10 "OverlapDetail" overlap_detail,
    11 "OverlapStatus" overlap_status, 12 "ResourceId" resource_id, 13 "ResourceName" resource_name,
    14 "ResourceOwnerId" resource_owner_id, 15 "ResourceRegionId" resource_region_id, 16 "ResourceType" resource_type,
    17 "SourceCidr" source_cidr, 18 "Status" status, 19 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsIpCountDetail {
    pub free_ip_count: Option<String>,
    pub total_ip_count: Option<String>,
    pub used_ip_count: Option<String>,
}
model! { ListIpamResourceCidrsIpCountDetail {
    0 "FreeIpCount" free_ip_count, 1 "TotalIpCount" total_ip_count, 2 "UsedIpCount" used_ip_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceCidrsOverlapDetail {
    pub overlap_resource_cidr: Option<String>,
    pub overlap_resource_id: Option<String>,
    pub overlap_resource_region: Option<String>,
}
model! { ListIpamResourceCidrsOverlapDetail {
    0 "OverlapResourceCidr" overlap_resource_cidr, 1 "OverlapResourceId" overlap_resource_id,
    2 "OverlapResourceRegion" overlap_resource_region
} }

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
    Token "NextToken", "IpamResourceDiscoveries" ipam_resource_discoveries, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamResourceDiscoveriesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesOutput {
    pub count: Option<i64>,
    pub ipam_resource_discoveries: Option<Vec<ListIpamResourceDiscoveriesIpamResourceDiscoveries>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamResourceDiscoveriesOutput {
    0 "Count" count, 1 "IpamResourceDiscoveries" ipam_resource_discoveries, 2 "MaxResults" max_results,
    3 "NextToken" next_token, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesIpamResourceDiscoveries {
    pub create_time: Option<String>,
    pub ipam_resource_discovery_description: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub ipam_resource_discovery_name: Option<String>,
    pub ipam_resource_discovery_status: Option<String>,
    pub operating_region_list: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: Option<Vec<ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags>>,
    pub r#type: Option<String>,
}
model! { ListIpamResourceDiscoveriesIpamResourceDiscoveries {
    0 "CreateTime" create_time, 1 "IpamResourceDiscoveryDescription" ipam_resource_discovery_description,
    2 "IpamResourceDiscoveryId" ipam_resource_discovery_id, 3 "IpamResourceDiscoveryName" ipam_resource_discovery_name,
    4 "IpamResourceDiscoveryStatus" ipam_resource_discovery_status, 5 "OperatingRegionList" operating_region_list,
    6 "OwnerId" owner_id, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "ShareType" share_type,
    10 "Tags" tags, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamResourceDiscoveriesIpamResourceDiscoveriesTags {
    0 "Key" key, 1 "Value" value
} }

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
paged! { ListIpamResourceDiscoveryAssociations: ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations =
    Token "NextToken", "IpamResourceDiscoveryAssociations" ipam_resource_discovery_associations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListIpamResourceDiscoveryAssociationsOutput {
    pub count: Option<i64>,
    pub ipam_resource_discovery_associations: Option<Vec<ListIpamResourceDiscoveryAssociationsIpamResourceDiscoveryAssociations>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamResourceDiscoveryAssociationsOutput {
    0 "Count" count, 1 "IpamResourceDiscoveryAssociations" ipam_resource_discovery_associations,
    2 "MaxResults" max_results, 3 "NextToken" next_token, 4 "TotalCount" total_count
} }

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
    0 "IpamId" ipam_id, 1 "IpamResourceDiscoveryId" ipam_resource_discovery_id,
    2 "IpamResourceDiscoveryOwnerId" ipam_resource_discovery_owner_id,
    3 "IpamResourceDiscoveryStatus" ipam_resource_discovery_status,
    4 "IpamResourceDiscoveryType" ipam_resource_discovery_type, 5 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamScopesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesOutput {
    pub count: Option<i64>,
    pub ipam_scopes: Option<Vec<ListIpamScopesIpamScopes>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamScopesOutput {
    0 "Count" count, 1 "IpamScopes" ipam_scopes, 2 "MaxResults" max_results, 3 "NextToken" next_token,
    4 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<ListIpamScopesIpamScopesTags>>,
}
model! { ListIpamScopesIpamScopes {
    0 "CreateTime" create_time, 1 "IpamId" ipam_id, 2 "IpamScopeDescription" ipam_scope_description,
    3 "IpamScopeId" ipam_scope_id, 4 "IpamScopeName" ipam_scope_name, 5 "IpamScopeType" ipam_scope_type,
    6 "IsDefault" is_default, 7 "OwnerId" owner_id, 8 "PoolCount" pool_count, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id, 11 "Status" status, 12 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamScopesIpamScopesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamScopesIpamScopesTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpamsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsOutput {
    pub count: Option<i64>,
    pub ipams: Option<Vec<ListIpamsIpams>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpamsOutput {
    0 "Count" count, 1 "Ipams" ipams, 2 "MaxResults" max_results, 3 "NextToken" next_token, 4 "TotalCount" total_count
} }

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
    pub operating_region_list: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub private_default_scope_id: Option<String>,
    pub public_default_scope_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_discovery_association_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope_count: Option<i64>,
    pub tags: Option<Vec<ListIpamsIpamsTags>>,
}
model! { ListIpamsIpams {
    0 "CreateTime" create_time, 1 "DefaultResourceDiscoveryAssociationId" default_resource_discovery_association_id,
    2 "DefaultResourceDiscoveryId" default_resource_discovery_id, 3 "IpamDescription" ipam_description,
    4 "IpamId" ipam_id, 5 "IpamName" ipam_name, 6 "IpamStatus" ipam_status,
    7 "OperatingRegionList" operating_region_list, 8 "OwnerId" owner_id,
    9 "PrivateDefaultScopeId" private_default_scope_id, 10 "PublicDefaultScopeId" public_default_scope_id,
    11 "RegionId" region_id, 12 "ResourceDiscoveryAssociationCount" resource_discovery_association_count,
    13 "ResourceGroupId" resource_group_id, 14 "ScopeCount" scope_count, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpamsIpamsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpamsIpamsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    /// At most 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
pub struct OpenVpcIpamService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenVpcIpamService(region_id: String) "OpenVpcIpamService" -> OpenVpcIpamServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVpcIpamServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OpenVpcIpamServiceOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIpamMembers {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub members: Vec<RemoveIpamMembersMembers>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveIpamMembers(members: Vec<RemoveIpamMembersMembers>, region_id: String) "RemoveIpamMembers" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Members" members,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RemoveIpamMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIpamMembersMembers {
    pub member_id: Option<String>,
    pub member_type: Option<String>,
}
input! { RemoveIpamMembersMembers() {
    0 "MemberId" member_id: String, 1 "MemberType" member_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

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
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpam {
    pub add_operating_region: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_description: Option<String>,
    pub ipam_id: String,
    pub ipam_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type UpdateIpamOutput = Empty;

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
    pub ipam_pool_id: String,
    pub ipam_pool_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type UpdateIpamPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamPoolAllocation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_description: Option<String>,
    pub ipam_pool_allocation_id: String,
    pub ipam_pool_allocation_name: Option<String>,
    pub region_id: String,
}
operation! { UpdateIpamPoolAllocation(ipam_pool_allocation_id: String, region_id: String)
    "UpdateIpamPoolAllocation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IpamPoolAllocationDescription" ipam_pool_allocation_description: String,
    3 "IpamPoolAllocationId" ipam_pool_allocation_id, 4 "IpamPoolAllocationName" ipam_pool_allocation_name: String,
    5 "RegionId" region_id
} }

pub type UpdateIpamPoolAllocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamResourceDiscovery {
    pub add_operating_region: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_description: Option<String>,
    pub ipam_resource_discovery_id: String,
    pub ipam_resource_discovery_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type UpdateIpamResourceDiscoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpamScope {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipam_scope_description: Option<String>,
    pub ipam_scope_id: String,
    pub ipam_scope_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type UpdateIpamScopeOutput = Empty;

#[cfg(feature = "reflect")]
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
