//! `vpc` 2016-04-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "vpc.aliyuncs.com"),
        ("ap-southeast-1", "vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "vpc.aliyuncs.com"),
        ("cn-beijing-gov-1", "vpc.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "vpc.aliyuncs.com"),
        ("cn-chengdu", "vpc.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "vpc-nebula.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-fujian", "vpc.aliyuncs.com"),
        ("cn-fuzhou", "vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "vpc.aliyuncs.com"),
        ("cn-hangzhou", "vpc.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "vpc.aliyuncs.com"),
        ("cn-hangzhou-finance", "vpc.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "vpc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "vpc-pre.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "vpc-inner-pre.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "vpc-pre.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-test-306", "vpc-pre.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "vpc.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "vpc.aliyuncs.com"),
        ("cn-huhehaote", "vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "vpc-nebula.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-nanjing", "vpc.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "vpc.aliyuncs.com"),
        ("cn-qingdao", "vpc.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "vpc-nebula.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-shanghai", "vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "vpc-pre.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "vpc.aliyuncs.com"),
        ("cn-shanghai-finance-1", "vpc.aliyuncs.com"),
        ("cn-shanghai-inner", "vpc.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "vpc-pre.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen", "vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "vpc.aliyuncs.com"),
        ("cn-shenzhen-inner", "vpc.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "vpc.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "vpc.aliyuncs.com"),
        ("cn-wuhan", "vpc.aliyuncs.com"),
        ("cn-wuhan-lr", "vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "vpc.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-yushanfang", "vpc.aliyuncs.com"),
        ("cn-zhangbei", "vpc.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "vpc.aliyuncs.com"),
        ("cn-zhangjiakou", "vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "vpc-nebula.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-zhongwei", "vpc.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "vpc.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "vpc-nebula.cn-shenzhen-cloudstone.aliyuncs.com"),
        ("eu-west-2", "vpc.eu-west-2.aliyuncs.com"),
        ("me-central-1", "vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "vpc.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "vpc.aliyuncs.com"),
        ("sa-east-1", "vpc.sa-east-1.aliyuncs.com"),
        ("us-east-1", "vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "vpc.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "vpc-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "vpc-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "vpc-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "vpc-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "vpc-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "vpc-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "vpc-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "vpc-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "vpc-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "vpc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "vpc-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "vpc-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "vpc-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "vpc-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "vpc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "vpc-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "vpc-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "vpc-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "vpc-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "vpc-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "vpc-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "vpc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "vpc-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "vpc-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "vpc-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "vpc-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "vpc-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "vpc-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "vpc-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "vpc-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "vpc-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "vpc-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "vpc-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "vpc-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "vpc-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "vpc-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "vpc", version: "2016-04-28", code: "vpc", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateRouterInterface {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
}
operation! { ActivateRouterInterface(region_id: String, router_interface_id: String)
    "ActivateRouterInterface" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "RouterInterfaceId" router_interface_id
} }

pub type ActivateRouterInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ActiveFlowLog(flow_log_id: String, region_id: String) "ActiveFlowLog" -> ActiveFlowLogOutput {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveFlowLogOutput {
    pub success: Option<String>,
}
model! { ActiveFlowLogOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBgpNetwork {
    pub client_token: Option<String>,
    pub dst_cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: String,
    pub vpc_id: Option<String>,
}
operation! { AddBgpNetwork(dst_cidr_block: String, region_id: String, router_id: String) "AddBgpNetwork" -> Empty {
    0 "ClientToken" client_token: String, 1 "DstCidrBlock" dst_cidr_block, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouterId" router_id, 8 "VpcId" vpc_id: String
} }

pub type AddBgpNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIp {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_instance_id: String,
    pub ip_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddCommonBandwidthPackageIp(bandwidth_package_id: String, ip_instance_id: String, region_id: String)
    "AddCommonBandwidthPackageIp" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IpInstanceId" ip_instance_id, 4 "IpType" ip_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AddCommonBandwidthPackageIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIps {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub ip_instance_ids: Vec<String>,
    pub ip_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddCommonBandwidthPackageIps(bandwidth_package_id: String, ip_instance_ids: Vec<String>, region_id: String)
    "AddCommonBandwidthPackageIps" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String,
    2 "IpInstanceIds" ip_instance_ids, 3 "IpType" ip_type: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AddCommonBandwidthPackageIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGlobalAccelerationInstanceIp {
    pub global_acceleration_instance_id: String,
    pub ip_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddGlobalAccelerationInstanceIp(global_acceleration_instance_id: String, ip_instance_id: String, region_id: String)
    "AddGlobalAccelerationInstanceIp" -> Empty {
    0 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 1 "IpInstanceId" ip_instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AddGlobalAccelerationInstanceIpOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIPv6TranslatorAclListEntry {
    pub acl_entry_comment: Option<String>,
    pub acl_entry_ip: String,
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddIPv6TranslatorAclListEntry(acl_entry_ip: String, acl_id: String, region_id: String)
    "AddIPv6TranslatorAclListEntry" -> AddIPv6TranslatorAclListEntryOutput {
    0 "AclEntryComment" acl_entry_comment: String, 1 "AclEntryIp" acl_entry_ip, 2 "AclId" acl_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIPv6TranslatorAclListEntryOutput {
    pub acl_entry_id: Option<String>,
}
model! { AddIPv6TranslatorAclListEntryOutput {
    0 "AclEntryId" acl_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlock {
    pub cidr_block: Option<String>,
    pub cidr_mask: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddPublicIpAddressPoolCidrBlock(public_ip_address_pool_id: String, region_id: String)
    "AddPublicIpAddressPoolCidrBlock" -> AddPublicIpAddressPoolCidrBlockOutput {
    0 "CidrBlock" cidr_block: String, 1 "CidrMask" cidr_mask: i64, 2 "ClientToken" client_token: String,
    3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PublicIpAddressPoolId" public_ip_address_pool_id, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlockOutput {
    pub cidr_block: Option<String>,
}
model! { AddPublicIpAddressPoolCidrBlockOutput {
    0 "CidrBlock" cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSourcesToTrafficMirrorSession {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_session_id: String,
    /// At most 128 characters.
    pub traffic_mirror_source_ids: Vec<String>,
}
operation! { AddSourcesToTrafficMirrorSession(region_id: String, traffic_mirror_session_id: String, traffic_mirror_source_ids: Vec<String>)
    "AddSourcesToTrafficMirrorSession" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrafficMirrorSessionId" traffic_mirror_session_id,
    8 "TrafficMirrorSourceIds" traffic_mirror_source_ids
} }

pub type AddSourcesToTrafficMirrorSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddress {
    pub activity_id: Option<i64>,
    pub auto_pay: Option<bool>,
    pub bandwidth: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub netmode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub public_ip_address_pool_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_types: Option<Vec<String>>,
    pub tag: Option<Vec<AllocateEipAddressTag>>,
    pub zone: Option<String>,
}
operation! { AllocateEipAddress(region_id: String) "AllocateEipAddress" -> AllocateEipAddressOutput {
    0 "ActivityId" activity_id: i64, 1 "AutoPay" auto_pay: bool, 2 "Bandwidth" bandwidth: String,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "ISP" isp: String,
    6 "InstanceChargeType" instance_charge_type: String, 7 "InstanceId" instance_id: String,
    8 "InternetChargeType" internet_charge_type: String, 9 "IpAddress" ip_address: String, 10 "Name" name: String,
    11 "Netmode" netmode: String, 12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64,
    14 "Period" period: i64, 15 "PricingCycle" pricing_cycle: String,
    16 "PublicIpAddressPoolId" public_ip_address_pool_id: String, 17 "RegionId" region_id,
    18 "ResourceGroupId" resource_group_id: String, 19 "ResourceOwnerAccount" resource_owner_account: String,
    20 "ResourceOwnerId" resource_owner_id: i64, 21 "SecurityProtectionTypes" security_protection_types: Vec<String>,
    22 "Tag" tag: Vec<AllocateEipAddressTag>, 23 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AllocateEipAddressTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressOutput {
    pub allocation_id: Option<String>,
    pub eip_address: Option<String>,
    pub order_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
model! { AllocateEipAddressOutput {
    0 "AllocationId" allocation_id, 1 "EipAddress" eip_address, 2 "OrderId" order_id,
    3 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressPro {
    pub auto_pay: Option<bool>,
    pub bandwidth: Option<String>,
    pub client_token: Option<String>,
    pub isp: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub netmode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub public_ip_address_pool_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_types: Option<Vec<String>>,
    pub tag: Option<Vec<AllocateEipAddressProTag>>,
}
operation! { AllocateEipAddressPro(region_id: String) "AllocateEipAddressPro" -> AllocateEipAddressProOutput {
    0 "AutoPay" auto_pay: bool, 1 "Bandwidth" bandwidth: String, 2 "ClientToken" client_token: String,
    3 "ISP" isp: String, 4 "InstanceChargeType" instance_charge_type: String, 5 "InstanceId" instance_id: String,
    6 "InternetChargeType" internet_charge_type: String, 7 "IpAddress" ip_address: String, 8 "Netmode" netmode: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "Period" period: i64,
    12 "PricingCycle" pricing_cycle: String, 13 "PublicIpAddressPoolId" public_ip_address_pool_id: String,
    14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id: String,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "SecurityProtectionTypes" security_protection_types: Vec<String>, 19 "Tag" tag: Vec<AllocateEipAddressProTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressProTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AllocateEipAddressProTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressProOutput {
    pub allocation_id: Option<String>,
    pub eip_address: Option<String>,
    pub order_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
model! { AllocateEipAddressProOutput {
    0 "AllocationId" allocation_id, 1 "EipAddress" eip_address, 2 "OrderId" order_id,
    3 "ResourceGroupId" resource_group_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipSegmentAddress {
    pub bandwidth: Option<String>,
    pub client_token: Option<String>,
    pub eip_mask: String,
    pub internet_charge_type: Option<String>,
    pub isp: Option<String>,
    pub netmode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone: Option<String>,
}
operation! { AllocateEipSegmentAddress(eip_mask: String, region_id: String)
    "AllocateEipSegmentAddress" -> AllocateEipSegmentAddressOutput {
    0 "Bandwidth" bandwidth: String, 1 "ClientToken" client_token: String, 2 "EipMask" eip_mask,
    3 "InternetChargeType" internet_charge_type: String, 4 "Isp" isp: String, 5 "Netmode" netmode: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipSegmentAddressOutput {
    pub eip_segment_instance_id: Option<String>,
}
model! { AllocateEipSegmentAddressOutput {
    0 "EipSegmentInstanceId" eip_segment_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6Address {
    pub address_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_address: Option<String>,
    pub ipv6_address_description: Option<String>,
    pub ipv6_address_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<AllocateIpv6AddressTag>>,
    pub v_switch_id: String,
}
operation! { AllocateIpv6Address(region_id: String, v_switch_id: String)
    "AllocateIpv6Address" -> AllocateIpv6AddressOutput {
    0 "AddressType" address_type: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "Ipv6Address" ipv6_address: String, 4 "Ipv6AddressDescription" ipv6_address_description: String,
    5 "Ipv6AddressName" ipv6_address_name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Tag" tag: Vec<AllocateIpv6AddressTag>, 13 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AllocateIpv6AddressTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressOutput {
    pub ipv6_address: Option<String>,
    pub ipv6_address_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { AllocateIpv6AddressOutput {
    0 "Ipv6Address" ipv6_address, 1 "Ipv6AddressId" ipv6_address_id, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidth {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub internet_charge_type: Option<String>,
    pub ipv6_address_id: String,
    pub ipv6_gateway_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateIpv6InternetBandwidth(bandwidth: i64, ipv6_address_id: String, region_id: String)
    "AllocateIpv6InternetBandwidth" -> AllocateIpv6InternetBandwidthOutput {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "InternetChargeType" internet_charge_type: String, 4 "Ipv6AddressId" ipv6_address_id,
    5 "Ipv6GatewayId" ipv6_gateway_id: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthOutput {
    pub internet_bandwidth_id: Option<String>,
    pub ipv6_address_id: Option<String>,
}
model! { AllocateIpv6InternetBandwidthOutput {
    0 "InternetBandwidthId" internet_bandwidth_id, 1 "Ipv6AddressId" ipv6_address_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateVpcIpv6Cidr {
    pub address_pool_type: Option<String>,
    pub client_token: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_isp: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateVpcIpv6Cidr(region_id: String) "AllocateVpcIpv6Cidr" -> AllocateVpcIpv6CidrOutput {
    0 "AddressPoolType" address_pool_type: String, 1 "ClientToken" client_token: String,
    2 "Ipv6CidrBlock" ipv6_cidr_block: String, 3 "Ipv6Isp" ipv6_isp: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrOutput {
    pub ipv6_cidr_block: Option<String>,
}
model! { AllocateVpcIpv6CidrOutput {
    0 "Ipv6CidrBlock" ipv6_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPhysicalConnectionLOA {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub company_name: String,
    pub construction_time: String,
    pub instance_id: String,
    pub line_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pm_info: Option<Vec<ApplyPhysicalConnectionLOAPMInfo>>,
    pub peer_location: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub si: String,
}

/// What [`ApplyPhysicalConnectionLOA::new`] takes.
pub struct ApplyPhysicalConnectionLOARequired {
    pub company_name: String,
    pub construction_time: String,
    pub instance_id: String,
    pub line_type: String,
    pub region_id: String,
    pub si: String,
}
operation! { ApplyPhysicalConnectionLOA{ApplyPhysicalConnectionLOARequired: company_name, construction_time, instance_id, line_type, region_id, si}
    "ApplyPhysicalConnectionLOA" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "CompanyName" company_name,
    3 "ConstructionTime" construction_time, 4 "InstanceId" instance_id, 5 "LineType" line_type,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PMInfo" pm_info: Vec<ApplyPhysicalConnectionLOAPMInfo>, 9 "PeerLocation" peer_location: String,
    10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "Si" si
} }

pub type ApplyPhysicalConnectionLOAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPhysicalConnectionLOAPMInfo {
    pub pm_certificate_no: Option<String>,
    pub pm_certificate_type: Option<String>,
    pub pm_contact_info: Option<String>,
    pub pm_gender: Option<String>,
    pub pm_name: Option<String>,
}
input! { ApplyPhysicalConnectionLOAPMInfo() {
    0 "PMCertificateNo" pm_certificate_no: String, 1 "PMCertificateType" pm_certificate_type: String,
    2 "PMContactInfo" pm_contact_info: String, 3 "PMGender" pm_gender: String, 4 "PMName" pm_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub allocation_id: String,
    pub client_token: Option<String>,
    pub instance_id: String,
    pub instance_region_id: Option<String>,
    pub instance_type: Option<String>,
    pub mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { AssociateEipAddress(allocation_id: String, instance_id: String) "AssociateEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id,
    3 "InstanceRegionId" instance_region_id: String, 4 "InstanceType" instance_type: String, 5 "Mode" mode: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PrivateIpAddress" private_ip_address: String,
    9 "RegionId" region_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "VpcId" vpc_id: String
} }

pub type AssociateEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddressBatch {
    pub binded_instance_id: String,
    pub binded_instance_type: String,
    pub client_token: Option<String>,
    pub instance_ids: Vec<String>,
    pub mode: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateEipAddressBatch(binded_instance_id: String, binded_instance_type: String, instance_ids: Vec<String>, region_id: String)
    "AssociateEipAddressBatch" -> Empty {
    0 "BindedInstanceId" binded_instance_id, 1 "BindedInstanceType" binded_instance_type,
    2 "ClientToken" client_token: String, 3 "InstanceIds" instance_ids, 4 "Mode" mode: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AssociateEipAddressBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    pub client_token: Option<String>,
    pub ha_vip_id: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String, region_id: String) "AssociateHaVip" -> Empty {
    0 "ClientToken" client_token: String, 1 "HaVipId" ha_vip_id, 2 "InstanceId" instance_id,
    3 "InstanceType" instance_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AssociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateMacSecKey {
    pub cak: String,
    pub cipher_suite: String,
    pub ckn: String,
    pub physical_connection_id: String,
    pub region_id: String,
}

/// What [`AssociateMacSecKey::new`] takes.
pub struct AssociateMacSecKeyRequired {
    pub cak: String,
    pub cipher_suite: String,
    pub ckn: String,
    pub physical_connection_id: String,
    pub region_id: String,
}
operation! { AssociateMacSecKey{AssociateMacSecKeyRequired: cak, cipher_suite, ckn, physical_connection_id, region_id}
    "AssociateMacSecKey" -> Empty {
    0 "Cak" cak, 1 "CipherSuite" cipher_suite, 2 "Ckn" ckn, 3 "PhysicalConnectionId" physical_connection_id,
    4 "RegionId" region_id
} }

pub type AssociateMacSecKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkAcl {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource: Option<Vec<AssociateNetworkAclResource>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateNetworkAcl(network_acl_id: String, region_id: String) "AssociateNetworkAcl" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetworkAclId" network_acl_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "Resource" resource: Vec<AssociateNetworkAclResource>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AssociateNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkAclResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { AssociateNetworkAclResource() {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouter {
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub enable_ipv6: Option<String>,
    pub local_gateway_ip: Option<String>,
    pub local_ipv6_gateway_ip: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_gateway_ip: Option<String>,
    pub peer_ipv6_gateway_ip: Option<String>,
    pub peering_ipv6_subnet_mask: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_id: String,
    pub vlan_id: String,
}
operation! { AssociatePhysicalConnectionToVirtualBorderRouter(physical_connection_id: String, region_id: String, vbr_id: String, vlan_id: String)
    "AssociatePhysicalConnectionToVirtualBorderRouter" -> Empty {
    0 "CircuitCode" circuit_code: String, 1 "ClientToken" client_token: String, 2 "EnableIpv6" enable_ipv6: String,
    3 "LocalGatewayIp" local_gateway_ip: String, 4 "LocalIpv6GatewayIp" local_ipv6_gateway_ip: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PeerGatewayIp" peer_gateway_ip: String,
    8 "PeerIpv6GatewayIp" peer_ipv6_gateway_ip: String, 9 "PeeringIpv6SubnetMask" peering_ipv6_subnet_mask: String,
    10 "PeeringSubnetMask" peering_subnet_mask: String, 11 "PhysicalConnectionId" physical_connection_id,
    12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "VbrId" vbr_id, 16 "VlanId" vlan_id
} }

pub type AssociatePhysicalConnectionToVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRouteTable {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
    pub v_switch_id: String,
}
operation! { AssociateRouteTable(region_id: String, route_table_id: String, v_switch_id: String)
    "AssociateRouteTable" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouteTableId" route_table_id, 7 "VSwitchId" v_switch_id
} }

pub type AssociateRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRouteTableWithGateway {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub gateway_id: String,
    pub gateway_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
}
operation! { AssociateRouteTableWithGateway(gateway_id: String, region_id: String, route_table_id: String)
    "AssociateRouteTableWithGateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GatewayId" gateway_id,
    3 "GatewayType" gateway_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RouteTableId" route_table_id
} }

pub type AssociateRouteTableWithGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRouteTablesWithVpcGatewayEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_ids: Vec<String>,
}
operation! { AssociateRouteTablesWithVpcGatewayEndpoint(endpoint_id: String, region_id: String, route_table_ids: Vec<String>)
    "AssociateRouteTablesWithVpcGatewayEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableIds" route_table_ids
} }

pub type AssociateRouteTablesWithVpcGatewayEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpcCidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub ip_version: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub ipv6_cidr_mask: Option<i64>,
    pub ipv6_isp: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_cidr_block: Option<String>,
    pub secondary_cidr_mask: Option<i64>,
    pub vpc_id: String,
}
operation! { AssociateVpcCidrBlock(vpc_id: String) "AssociateVpcCidrBlock" -> AssociateVpcCidrBlockOutput {
    0 "IPv6CidrBlock" ipv6_cidr_block: String, 1 "IpVersion" ip_version: String, 2 "IpamPoolId" ipam_pool_id: String,
    3 "Ipv6CidrMask" ipv6_cidr_mask: i64, 4 "Ipv6Isp" ipv6_isp: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecondaryCidrBlock" secondary_cidr_block: String,
    11 "SecondaryCidrMask" secondary_cidr_mask: i64, 12 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpcCidrBlockOutput {
    pub cidr_block: Option<String>,
    pub ip_version: Option<String>,
}
model! { AssociateVpcCidrBlockOutput {
    0 "CidrBlock" cidr_block, 1 "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpnGatewayWithCertificate {
    pub certificate_id: String,
    pub certificate_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub vpn_gateway_id: String,
}
operation! { AssociateVpnGatewayWithCertificate(certificate_id: String, certificate_type: String, region_id: String, vpn_gateway_id: String)
    "AssociateVpnGatewayWithCertificate" -> Empty {
    0 "CertificateId" certificate_id, 1 "CertificateType" certificate_type, 2 "ClientToken" client_token: String,
    3 "DryRun" dry_run: bool, 4 "RegionId" region_id, 5 "VpnGatewayId" vpn_gateway_id
} }

pub type AssociateVpnGatewayWithCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToVpc {
    pub client_token: Option<String>,
    pub dhcp_options_set_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { AttachDhcpOptionsSetToVpc(dhcp_options_set_id: String, region_id: String, vpc_id: String)
    "AttachDhcpOptionsSetToVpc" -> Empty {
    0 "ClientToken" client_token: String, 1 "DhcpOptionsSetId" dhcp_options_set_id, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpcId" vpc_id
} }

pub type AttachDhcpOptionsSetToVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVbrToVpconn {
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub token: Option<Secret>,
    pub vbr_id: String,
    pub vpconn_id: String,
}
operation! { AttachVbrToVpconn(region_id: String, vbr_id: String, vpconn_id: String)
    "AttachVbrToVpconn" -> AttachVbrToVpconnOutput {
    0 "DryRun" dry_run: bool, 1 "RegionId" region_id, 2 "Token" token: Secret, 3 "VbrId" vbr_id, 4 "VpconnId" vpconn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVbrToVpconnOutput {
    pub virtual_physical_connection: Option<String>,
}
model! { AttachVbrToVpconnOutput {
    0 "VirtualPhysicalConnection" virtual_physical_connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCommonBandwidthPackageIpBandwidth {
    pub bandwidth_package_id: String,
    pub eip_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelCommonBandwidthPackageIpBandwidth(bandwidth_package_id: String, eip_id: String, region_id: String)
    "CancelCommonBandwidthPackageIpBandwidth" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "EipId" eip_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CancelCommonBandwidthPackageIpBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPhysicalConnection {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelPhysicalConnection(physical_connection_id: String, region_id: String)
    "CancelPhysicalConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CancelPhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCanAllocateVpcPrivateIpAddress {
    pub ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
}
operation! { CheckCanAllocateVpcPrivateIpAddress(private_ip_address: String, region_id: String, v_switch_id: String)
    "CheckCanAllocateVpcPrivateIpAddress" -> CheckCanAllocateVpcPrivateIpAddressOutput {
    0 "IpVersion" ip_version: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PrivateIpAddress" private_ip_address, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCanAllocateVpcPrivateIpAddressOutput {
    pub can_allocate: Option<bool>,
}
model! { CheckCanAllocateVpcPrivateIpAddressOutput {
    0 "CanAllocate" can_allocate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVpnBgpEnabled {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckVpnBgpEnabled(region_id: String) "CheckVpnBgpEnabled" -> CheckVpnBgpEnabledOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVpnBgpEnabledOutput {
    pub bgp_enabled: Option<bool>,
}
model! { CheckVpnBgpEnabledOutput {
    0 "BgpEnabled" bgp_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletePhysicalConnectionLOA {
    pub client_token: Option<String>,
    pub finish_work: Option<bool>,
    pub instance_id: String,
    pub line_code: Option<String>,
    pub line_label: Option<String>,
    pub line_sp_contact_info: Option<String>,
    pub line_service_provider: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CompletePhysicalConnectionLOA(instance_id: String, region_id: String)
    "CompletePhysicalConnectionLOA" -> Empty {
    0 "ClientToken" client_token: String, 1 "FinishWork" finish_work: bool, 2 "InstanceId" instance_id,
    3 "LineCode" line_code: String, 4 "LineLabel" line_label: String,
    5 "LineSPContactInfo" line_sp_contact_info: String, 6 "LineServiceProvider" line_service_provider: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CompletePhysicalConnectionLOAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmPhysicalConnection {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ConfirmPhysicalConnection(physical_connection_id: String, region_id: String)
    "ConfirmPhysicalConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ConfirmPhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectRouterInterface {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
}
operation! { ConnectRouterInterface(region_id: String, router_interface_id: String) "ConnectRouterInterface" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "RouterInterfaceId" router_interface_id
} }

pub type ConnectRouterInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyNetworkAclEntries {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_network_acl_id: String,
}
operation! { CopyNetworkAclEntries(network_acl_id: String, region_id: String, source_network_acl_id: String)
    "CopyNetworkAclEntries" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetworkAclId" network_acl_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SourceNetworkAclId" source_network_acl_id
} }

pub type CopyNetworkAclEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpGroup {
    pub auth_key: Option<Secret>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ip_version: Option<String>,
    pub is_fake_asn: Option<bool>,
    pub local_asn: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_asn: i64,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_quota: Option<i64>,
    pub router_id: String,
}
operation! { CreateBgpGroup(peer_asn: i64, region_id: String, router_id: String)
    "CreateBgpGroup" -> CreateBgpGroupOutput {
    0 "AuthKey" auth_key: Secret, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "IpVersion" ip_version: String, 4 "IsFakeAsn" is_fake_asn: bool, 5 "LocalAsn" local_asn: i64,
    6 "Name" name: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PeerAsn" peer_asn,
    10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "RouteQuota" route_quota: i64, 14 "RouterId" router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpGroupOutput {
    pub bgp_group_id: Option<String>,
}
model! { CreateBgpGroupOutput {
    0 "BgpGroupId" bgp_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpPeer {
    pub bfd_multi_hop: Option<i64>,
    pub bgp_group_id: String,
    pub client_token: Option<String>,
    pub enable_bfd: Option<bool>,
    pub ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_ip_address: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateBgpPeer(bgp_group_id: String, region_id: String) "CreateBgpPeer" -> CreateBgpPeerOutput {
    0 "BfdMultiHop" bfd_multi_hop: i64, 1 "BgpGroupId" bgp_group_id, 2 "ClientToken" client_token: String,
    3 "EnableBfd" enable_bfd: bool, 4 "IpVersion" ip_version: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PeerIpAddress" peer_ip_address: String, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpPeerOutput {
    pub bgp_peer_id: Option<String>,
}
model! { CreateBgpPeerOutput {
    0 "BgpPeerId" bgp_peer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackage {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub internet_charge_type: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 100.
    pub ratio: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_types: Option<Vec<String>>,
    pub tag: Option<Vec<CreateCommonBandwidthPackageTag>>,
    pub zone: Option<String>,
}
operation! { CreateCommonBandwidthPackage(bandwidth: i64, region_id: String)
    "CreateCommonBandwidthPackage" -> CreateCommonBandwidthPackageOutput {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "ISP" isp: String, 4 "InternetChargeType" internet_charge_type: String, 5 "Name" name: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Ratio" ratio: i64, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SecurityProtectionTypes" security_protection_types: Vec<String>,
    14 "Tag" tag: Vec<CreateCommonBandwidthPackageTag>, 15 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCommonBandwidthPackageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateCommonBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGateway {
    pub asn: Option<String>,
    pub auth_key: Option<Secret>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ip_address: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<CreateCustomerGatewayTags>>,
}
operation! { CreateCustomerGateway(ip_address: String, region_id: String)
    "CreateCustomerGateway" -> CreateCustomerGatewayOutput {
    0 "Asn" asn: String, 1 "AuthKey" auth_key: Secret, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "IpAddress" ip_address, 5 "Name" name: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tags" tags: Vec<CreateCustomerGatewayTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCustomerGatewayTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayOutput {
    pub create_time: Option<i64>,
    pub customer_gateway_id: Option<String>,
    pub description: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
}
model! { CreateCustomerGatewayOutput {
    0 "CreateTime" create_time, 1 "CustomerGatewayId" customer_gateway_id, 2 "Description" description,
    3 "IpAddress" ip_address, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVSwitch {
    pub client_token: Option<String>,
    pub ipv6_cidr_block: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: String,
}
operation! { CreateDefaultVSwitch(region_id: String, zone_id: String)
    "CreateDefaultVSwitch" -> CreateDefaultVSwitchOutput {
    0 "ClientToken" client_token: String, 1 "Ipv6CidrBlock" ipv6_cidr_block: i64,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchOutput {
    pub v_switch_id: Option<String>,
}
model! { CreateDefaultVSwitchOutput {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVpc {
    pub client_token: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDefaultVpc(region_id: String) "CreateDefaultVpc" -> CreateDefaultVpcOutput {
    0 "ClientToken" client_token: String, 1 "EnableIpv6" enable_ipv6: bool, 2 "Ipv6CidrBlock" ipv6_cidr_block: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVpcOutput {
    pub route_table_id: Option<String>,
    pub v_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { CreateDefaultVpcOutput {
    0 "RouteTableId" route_table_id, 1 "VRouterId" v_router_id, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSet {
    pub client_token: Option<String>,
    pub dhcp_options_set_description: Option<String>,
    pub dhcp_options_set_name: Option<String>,
    pub domain_name: Option<String>,
    pub domain_name_servers: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_lease_time: Option<String>,
    pub lease_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateDhcpOptionsSetTag>>,
}
operation! { CreateDhcpOptionsSet(region_id: String) "CreateDhcpOptionsSet" -> CreateDhcpOptionsSetOutput {
    0 "ClientToken" client_token: String, 1 "DhcpOptionsSetDescription" dhcp_options_set_description: String,
    2 "DhcpOptionsSetName" dhcp_options_set_name: String, 3 "DomainName" domain_name: String,
    4 "DomainNameServers" domain_name_servers: String, 5 "DryRun" dry_run: bool,
    6 "Ipv6LeaseTime" ipv6_lease_time: String, 7 "LeaseTime" lease_time: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "Tag" tag: Vec<CreateDhcpOptionsSetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDhcpOptionsSetTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetOutput {
    pub dhcp_options_set_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateDhcpOptionsSetOutput {
    0 "DhcpOptionsSetId" dhcp_options_set_id, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnhancedVpnGateway {
    pub client_token: Option<String>,
    pub disaster_recovery_v_switch_id: Option<String>,
    pub gateway_type: String,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: String,
    pub vpn_type: Option<String>,
}
operation! { CreateEnhancedVpnGateway(gateway_type: String, region_id: String, vpc_id: String)
    "CreateEnhancedVpnGateway" -> CreateEnhancedVpnGatewayOutput {
    0 "ClientToken" client_token: String, 1 "DisasterRecoveryVSwitchId" disaster_recovery_v_switch_id: String,
    2 "GatewayType" gateway_type, 3 "Name" name: String, 4 "NetworkType" network_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "VSwitchId" v_switch_id: String, 12 "VpcId" vpc_id,
    13 "VpnType" vpn_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnhancedVpnGatewayOutput {
    pub name: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { CreateEnhancedVpnGatewayOutput {
    0 "Name" name, 1 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressCloudConnection {
    pub bandwidth: i64,
    pub contact_mail: Option<String>,
    pub contact_tel: Option<String>,
    pub description: Option<String>,
    pub id_card_no: Option<String>,
    pub idc_sp: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_city: Option<String>,
    pub peer_location: String,
    pub port_type: Option<String>,
    pub redundant_ecc_id: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateExpressCloudConnection(bandwidth: i64, idc_sp: String, peer_location: String, region_id: String)
    "CreateExpressCloudConnection" -> CreateExpressCloudConnectionOutput {
    0 "Bandwidth" bandwidth, 1 "ContactMail" contact_mail: String, 2 "ContactTel" contact_tel: String,
    3 "Description" description: String, 4 "IDCardNo" id_card_no: String, 5 "IdcSP" idc_sp, 6 "Name" name: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PeerCity" peer_city: String,
    10 "PeerLocation" peer_location, 11 "PortType" port_type: String, 12 "RedundantEccId" redundant_ecc_id: String,
    13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressCloudConnectionOutput {
    pub ecc_id: Option<String>,
}
model! { CreateExpressCloudConnectionOutput {
    0 "EccId" ecc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQos {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_description: Option<String>,
    pub qos_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub tags: Option<Vec<CreateExpressConnectTrafficQosTags>>,
}
operation! { CreateExpressConnectTrafficQos(region_id: String)
    "CreateExpressConnectTrafficQos" -> CreateExpressConnectTrafficQosOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QosDescription" qos_description: String, 4 "QosName" qos_name: String, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "Tags" tags: Vec<CreateExpressConnectTrafficQosTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExpressConnectTrafficQosTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosOutput {
    pub qos_id: Option<String>,
}
model! { CreateExpressConnectTrafficQosOutput {
    0 "QosId" qos_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosQueue {
    pub bandwidth_percent: Option<String>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub queue_description: Option<String>,
    pub queue_name: Option<String>,
    pub queue_type: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { CreateExpressConnectTrafficQosQueue(qos_id: String, queue_type: String, region_id: String)
    "CreateExpressConnectTrafficQosQueue" -> CreateExpressConnectTrafficQosQueueOutput {
    0 "BandwidthPercent" bandwidth_percent: String, 1 "ClientToken" client_token: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "QosId" qos_id,
    5 "QueueDescription" queue_description: String, 6 "QueueName" queue_name: String, 7 "QueueType" queue_type,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosQueueOutput {
    pub qos_id: Option<String>,
    pub queue_id: Option<String>,
}
model! { CreateExpressConnectTrafficQosQueueOutput {
    0 "QosId" qos_id, 1 "QueueId" queue_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRule {
    pub client_token: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_ipv6_cidr: Option<String>,
    pub dst_port_range: Option<String>,
    pub match_dscp: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: i64,
    pub protocol: String,
    pub qos_id: String,
    pub queue_id: String,
    pub region_id: String,
    pub remarking_dscp: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub rule_description: Option<String>,
    pub rule_name: Option<String>,
    pub src_cidr: Option<String>,
    pub src_ipv6_cidr: Option<String>,
    pub src_port_range: Option<String>,
}

/// What [`CreateExpressConnectTrafficQosRule::new`] takes.
pub struct CreateExpressConnectTrafficQosRuleRequired {
    pub priority: i64,
    pub protocol: String,
    pub qos_id: String,
    pub queue_id: String,
    pub region_id: String,
}
operation! { CreateExpressConnectTrafficQosRule{CreateExpressConnectTrafficQosRuleRequired: priority, protocol, qos_id, queue_id, region_id}
    "CreateExpressConnectTrafficQosRule" -> CreateExpressConnectTrafficQosRuleOutput {
    0 "ClientToken" client_token: String, 1 "DstCidr" dst_cidr: String, 2 "DstIPv6Cidr" dst_ipv6_cidr: String,
    3 "DstPortRange" dst_port_range: String, 4 "MatchDscp" match_dscp: i64, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Priority" priority, 8 "Protocol" protocol, 9 "QosId" qos_id, 10 "QueueId" queue_id,
    11 "RegionId" region_id, 12 "RemarkingDscp" remarking_dscp: i64,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "RuleDescription" rule_description: String,
    15 "RuleName" rule_name: String, 16 "SrcCidr" src_cidr: String, 17 "SrcIPv6Cidr" src_ipv6_cidr: String,
    18 "SrcPortRange" src_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRuleOutput {
    pub qos_id: Option<String>,
    pub queue_id: Option<String>,
    pub rule_id: Option<String>,
}
model! { CreateExpressConnectTrafficQosRuleOutput {
    0 "QosId" qos_id, 1 "QueueId" queue_id, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFailoverTestJob {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// 1 to 4320.
    pub job_duration: i64,
    pub job_type: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_type: String,
}
operation! { CreateFailoverTestJob(job_duration: i64, job_type: String, resource_id: Vec<String>, resource_type: String)
    "CreateFailoverTestJob" -> CreateFailoverTestJobOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "JobDuration" job_duration, 4 "JobType" job_type, 5 "Name" name: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String, 9 "ResourceId" resource_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFailoverTestJobOutput {
    pub job_id: Option<String>,
}
model! { CreateFailoverTestJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLog {
    pub aggregation_interval: Option<i64>,
    pub description: Option<String>,
    pub flow_log_name: Option<String>,
    pub ip_version: Option<String>,
    /// At most 512 characters.
    pub log_format: Option<String>,
    pub log_store_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub project_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<CreateFlowLogTag>>,
    pub traffic_path: Option<Vec<String>>,
    pub traffic_type: String,
}
operation! { CreateFlowLog(region_id: String, resource_id: String, resource_type: String, traffic_type: String)
    "CreateFlowLog" -> CreateFlowLogOutput {
    0 "AggregationInterval" aggregation_interval: i64, 1 "Description" description: String,
    2 "FlowLogName" flow_log_name: String, 3 "IpVersion" ip_version: String, 4 "LogFormat" log_format: String,
    5 "LogStoreName" log_store_name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ProjectName" project_name: String, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceId" resource_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "ResourceType" resource_type, 15 "Tag" tag: Vec<CreateFlowLogTag>,
    16 "TrafficPath" traffic_path: Vec<String>, 17 "TrafficType" traffic_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFlowLogTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogOutput {
    pub flow_log_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateFlowLogOutput {
    0 "FlowLogId" flow_log_id, 1 "ResourceGroupId" resource_group_id, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub external_ip: String,
    pub external_port: String,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_break: Option<bool>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateForwardEntry::new`] takes.
pub struct CreateForwardEntryRequired {
    pub external_ip: String,
    pub external_port: String,
    pub forward_table_id: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub region_id: String,
}
operation! { CreateForwardEntry{CreateForwardEntryRequired: external_ip, external_port, forward_table_id, internal_ip, internal_port, ip_protocol, region_id}
    "CreateForwardEntry" -> CreateForwardEntryOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ExternalIp" external_ip,
    3 "ExternalPort" external_port, 4 "ForwardEntryName" forward_entry_name: String,
    5 "ForwardTableId" forward_table_id, 6 "InternalIp" internal_ip, 7 "InternalPort" internal_port,
    8 "IpProtocol" ip_protocol, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "PortBreak" port_break: bool, 12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntryOutput {
    pub forward_entry_id: Option<String>,
}
model! { CreateForwardEntryOutput {
    0 "ForwardEntryId" forward_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFullNatEntry {
    pub access_domain: Option<String>,
    pub access_ip: Option<String>,
    pub access_port: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub full_nat_entry_description: Option<String>,
    pub full_nat_entry_name: Option<String>,
    pub full_nat_table_id: String,
    pub ip_protocol: String,
    pub nat_ip: String,
    pub nat_ip_port: Option<String>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateFullNatEntry::new`] takes.
pub struct CreateFullNatEntryRequired {
    pub access_port: String,
    pub full_nat_table_id: String,
    pub ip_protocol: String,
    pub nat_ip: String,
    pub network_interface_id: String,
    pub region_id: String,
}
operation! { CreateFullNatEntry{CreateFullNatEntryRequired: access_port, full_nat_table_id, ip_protocol, nat_ip, network_interface_id, region_id}
    "CreateFullNatEntry" -> CreateFullNatEntryOutput {
    0 "AccessDomain" access_domain: String, 1 "AccessIp" access_ip: String, 2 "AccessPort" access_port,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "FullNatEntryDescription" full_nat_entry_description: String, 6 "FullNatEntryName" full_nat_entry_name: String,
    7 "FullNatTableId" full_nat_table_id, 8 "IpProtocol" ip_protocol, 9 "NatIp" nat_ip,
    10 "NatIpPort" nat_ip_port: String, 11 "NetworkInterfaceId" network_interface_id,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "RegionId" region_id,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFullNatEntryOutput {
    pub full_nat_entry_id: Option<String>,
}
model! { CreateFullNatEntryOutput {
    0 "FullNatEntryId" full_nat_entry_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstance {
    pub bandwidth: String,
    pub bandwidth_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_location: String,
}
operation! { CreateGlobalAccelerationInstance(bandwidth: String, region_id: String, service_location: String)
    "CreateGlobalAccelerationInstance" -> CreateGlobalAccelerationInstanceOutput {
    0 "Bandwidth" bandwidth, 1 "BandwidthType" bandwidth_type: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "ServiceLocation" service_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceOutput {
    pub global_acceleration_instance_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { CreateGlobalAccelerationInstanceOutput {
    0 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 1 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateHaVipTag>>,
    pub v_switch_id: String,
}
operation! { CreateHaVip(region_id: String, v_switch_id: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "IpAddress" ip_address: String,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tag" tag: Vec<CreateHaVipTag>, 11 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateHaVipTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { CreateHaVipOutput {
    0 "HaVipId" ha_vip_id, 1 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnection {
    pub accept_language: Option<String>,
    pub ap_list: Vec<CreateHighReliablePhysicalConnectionApList>,
    pub client_token: Option<String>,
    pub device_advanced_capacity: Option<Vec<String>>,
    pub dry_run: Option<String>,
    pub high_reliable_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_type: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateHighReliablePhysicalConnectionTag>>,
}
operation! { CreateHighReliablePhysicalConnection(ap_list: Vec<CreateHighReliablePhysicalConnectionApList>, high_reliable_type: String, port_type: String)
    "CreateHighReliablePhysicalConnection" -> CreateHighReliablePhysicalConnectionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ApList" ap_list, 2 "ClientToken" client_token: String,
    3 "DeviceAdvancedCapacity" device_advanced_capacity: Vec<String>, 4 "DryRun" dry_run: String,
    5 "HighReliableType" high_reliable_type, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PortType" port_type, 9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "Tag" tag: Vec<CreateHighReliablePhysicalConnectionTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionApList {
    pub access_point_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub circuit_code: Option<String>,
    pub description: Option<String>,
    pub line_operator: Option<String>,
    pub name: Option<String>,
    pub optical_module_model: Option<String>,
    pub peer_location: Option<String>,
    pub port_num: Option<i64>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateHighReliablePhysicalConnectionApList(access_point_id: String, line_operator: String, region_id: String) {
    0 "AccessPointId" access_point_id: String, 1 "Bandwidth" bandwidth: i64, 2 "CircuitCode" circuit_code: String,
    3 "Description" description: String, 4 "LineOperator" line_operator: String, 5 "Name" name: String,
    6 "OpticalModuleModel" optical_module_model: String, 7 "PeerLocation" peer_location: String,
    8 "PortNum" port_num: i64, 9 "RegionId" region_id: String, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateHighReliablePhysicalConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionOutput {
    pub error_info_list: Option<CreateHighReliablePhysicalConnectionErrorInfoList>,
    pub physical_connection_list: Option<CreateHighReliablePhysicalConnectionPhysicalConnectionList>,
}
model! { CreateHighReliablePhysicalConnectionOutput {
    0 "ErrorInfoList" error_info_list, 1 "PhysicalConnectionList" physical_connection_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionErrorInfoList {
    pub error_info_list: Option<Vec<CreateHighReliablePhysicalConnectionErrorInfoListErrorInfoList>>,
}
model! { CreateHighReliablePhysicalConnectionErrorInfoList {
    0 "errorInfoList" error_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionErrorInfoListErrorInfoList {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateHighReliablePhysicalConnectionErrorInfoListErrorInfoList {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct CreateHighReliablePhysicalConnectionPhysicalConnectionList {
    pub physical_connection_list: Option<Vec<CreateHighReliablePhysicalConnectionPhysicalConnectionListPhysicalConnectionList>>,
}
model! { CreateHighReliablePhysicalConnectionPhysicalConnectionList {
    0 "physicalConnectionList" physical_connection_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionPhysicalConnectionListPhysicalConnectionList {
    pub instance_id: Option<String>,
    pub region_no: Option<String>,
}
model! { CreateHighReliablePhysicalConnectionPhysicalConnectionListPhysicalConnectionList {
    0 "InstanceId" instance_id, 1 "RegionNo" region_no
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPv6Translator {
    pub auto_pay: Option<bool>,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub duration: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spec: Option<String>,
}
operation! { CreateIPv6Translator(region_id: String) "CreateIPv6Translator" -> CreateIPv6TranslatorOutput {
    0 "AutoPay" auto_pay: bool, 1 "Bandwidth" bandwidth: i64, 2 "ClientToken" client_token: String,
    3 "Duration" duration: i64, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PayType" pay_type: String, 8 "PricingCycle" pricing_cycle: String,
    9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPv6TranslatorOutput {
    pub ipv6_translator_id: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<i64>,
    pub spec: Option<String>,
}
model! { CreateIPv6TranslatorOutput {
    0 "Ipv6TranslatorId" ipv6_translator_id, 1 "Name" name, 2 "OrderId" order_id, 3 "Spec" spec
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPv6TranslatorAclList {
    pub acl_name: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateIPv6TranslatorAclList(acl_name: String, region_id: String)
    "CreateIPv6TranslatorAclList" -> CreateIPv6TranslatorAclListOutput {
    0 "AclName" acl_name, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPv6TranslatorAclListOutput {
    pub acl_id: Option<String>,
}
model! { CreateIPv6TranslatorAclListOutput {
    0 "AclId" acl_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPv6TranslatorEntry {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub allocate_ipv6_port: i64,
    pub backend_ipv4_addr: String,
    pub backend_ipv4_port: i64,
    pub entry_bandwidth: Option<i64>,
    pub entry_description: Option<String>,
    pub entry_name: Option<String>,
    pub ipv6_translator_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trans_protocol: String,
}

/// What [`CreateIPv6TranslatorEntry::new`] takes.
pub struct CreateIPv6TranslatorEntryRequired {
    pub allocate_ipv6_port: i64,
    pub backend_ipv4_addr: String,
    pub backend_ipv4_port: i64,
    pub ipv6_translator_id: String,
    pub region_id: String,
    pub trans_protocol: String,
}
operation! { CreateIPv6TranslatorEntry{CreateIPv6TranslatorEntryRequired: allocate_ipv6_port, backend_ipv4_addr, backend_ipv4_port, ipv6_translator_id, region_id, trans_protocol}
    "CreateIPv6TranslatorEntry" -> CreateIPv6TranslatorEntryOutput {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "AllocateIpv6Port" allocate_ipv6_port, 4 "BackendIpv4Addr" backend_ipv4_addr,
    5 "BackendIpv4Port" backend_ipv4_port, 6 "EntryBandwidth" entry_bandwidth: i64,
    7 "EntryDescription" entry_description: String, 8 "EntryName" entry_name: String,
    9 "Ipv6TranslatorId" ipv6_translator_id, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "TransProtocol" trans_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPv6TranslatorEntryOutput {
    pub ipv6_translator_entry_id: Option<String>,
}
model! { CreateIPv6TranslatorEntryOutput {
    0 "Ipv6TranslatorEntryId" ipv6_translator_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpsecServer {
    pub client_ip_pool: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub effect_immediately: Option<bool>,
    pub ike_config: Option<String>,
    /// At most 100 characters.
    pub ip_sec_server_name: Option<String>,
    pub ipsec_config: Option<String>,
    pub local_subnet: String,
    pub psk: Option<Secret>,
    pub psk_enabled: Option<bool>,
    pub region_id: String,
    pub vpn_gateway_id: String,
}
operation! { CreateIpsecServer(client_ip_pool: String, local_subnet: String, region_id: String, vpn_gateway_id: String)
    "CreateIpsecServer" -> CreateIpsecServerOutput {
    0 "ClientIpPool" client_ip_pool, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: String,
    3 "EffectImmediately" effect_immediately: bool, 4 "IkeConfig" ike_config: String,
    5 "IpSecServerName" ip_sec_server_name: String, 6 "IpsecConfig" ipsec_config: String, 7 "LocalSubnet" local_subnet,
    8 "Psk" psk: Secret, 9 "PskEnabled" psk_enabled: bool, 10 "RegionId" region_id, 11 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpsecServerOutput {
    pub creation_time: Option<String>,
    pub ipsec_server_id: Option<String>,
    pub ipsec_server_name: Option<String>,
    pub region_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { CreateIpsecServerOutput {
    0 "CreationTime" creation_time, 1 "IpsecServerId" ipsec_server_id, 2 "IpsecServerName" ipsec_server_name,
    3 "RegionId" region_id, 4 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4Gateway {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_gateway_description: Option<String>,
    pub ipv4_gateway_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateIpv4GatewayTag>>,
    pub vpc_id: String,
}
operation! { CreateIpv4Gateway(region_id: String, vpc_id: String) "CreateIpv4Gateway" -> CreateIpv4GatewayOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "Ipv4GatewayDescription" ipv4_gateway_description: String, 3 "Ipv4GatewayName" ipv4_gateway_name: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tag" tag: Vec<CreateIpv4GatewayTag>, 11 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4GatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpv4GatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4GatewayOutput {
    pub ipv4_gateway_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateIpv4GatewayOutput {
    0 "Ipv4GatewayId" ipv4_gateway_id, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub ipv6_gateway_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateIpv6EgressOnlyRule(instance_id: String, ipv6_gateway_id: String, region_id: String)
    "CreateIpv6EgressOnlyRule" -> CreateIpv6EgressOnlyRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type: String, 5 "Ipv6GatewayId" ipv6_gateway_id,
    6 "Name" name: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleOutput {
    pub ipv6_egress_rule_id: Option<String>,
}
model! { CreateIpv6EgressOnlyRuleOutput {
    0 "Ipv6EgressRuleId" ipv6_egress_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6Gateway {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateIpv6GatewayTag>>,
    pub vpc_id: String,
}
operation! { CreateIpv6Gateway(region_id: String, vpc_id: String) "CreateIpv6Gateway" -> CreateIpv6GatewayOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tag" tag: Vec<CreateIpv6GatewayTag>, 11 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6GatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateIpv6GatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6GatewayOutput {
    pub ipv6_gateway_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateIpv6GatewayOutput {
    0 "Ipv6GatewayId" ipv6_gateway_id, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub access_mode: Option<CreateNatGatewayAccessMode>,
    pub auto_pay: Option<bool>,
    pub availability_mode: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub eip_bind_mode: Option<String>,
    pub icmp_reply_enabled: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ipv4_prefix: Option<String>,
    pub name: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_type: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub private_link_enabled: Option<bool>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Deprecated.
    pub security_protection_enabled: Option<bool>,
    pub spec: Option<String>,
    pub tag: Option<Vec<CreateNatGatewayTag>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: String,
}
operation! { CreateNatGateway(region_id: String, vpc_id: String) "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "AccessMode" access_mode: CreateNatGatewayAccessMode, 1 "AutoPay" auto_pay: bool,
    2 "AvailabilityMode" availability_mode: String, 3 "ClientToken" client_token: String,
    4 "Description" description: String, 5 "Duration" duration: String, 6 "EipBindMode" eip_bind_mode: String,
    7 "IcmpReplyEnabled" icmp_reply_enabled: bool, 8 "InstanceChargeType" instance_charge_type: String,
    9 "InternetChargeType" internet_charge_type: String, 10 "Ipv4Prefix" ipv4_prefix: String, 11 "Name" name: String,
    12 "NatIp" nat_ip: String, 13 "NatType" nat_type: String, 14 "NetworkType" network_type: String,
    15 "OwnerAccount" owner_account: String, 16 "OwnerId" owner_id: i64, 17 "PricingCycle" pricing_cycle: String,
    18 "PrivateLinkEnabled" private_link_enabled: bool, 19 "RegionId" region_id,
    20 "ResourceOwnerAccount" resource_owner_account: String, 21 "ResourceOwnerId" resource_owner_id: i64,
    22 "SecurityProtectionEnabled" security_protection_enabled: bool, 23 "Spec" spec: String,
    24 "Tag" tag: Vec<CreateNatGatewayTag>, 25 "VSwitchId" v_switch_id: String, 26 "VpcId" vpc_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayAccessMode {
    pub mode_value: Option<String>,
    pub tunnel_type: Option<String>,
}
input! { CreateNatGatewayAccessMode() {
    0 "ModeValue" mode_value: String, 1 "TunnelType" tunnel_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNatGatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub forward_table_ids: Option<CreateNatGatewayForwardTableIds>,
    pub full_nat_table_ids: Option<CreateNatGatewayFullNatTableIds>,
    pub nat_gateway_id: Option<String>,
    pub snat_table_ids: Option<CreateNatGatewaySnatTableIds>,
}
model! { CreateNatGatewayOutput {
    0 "ForwardTableIds" forward_table_ids, 1 "FullNatTableIds" full_nat_table_ids, 2 "NatGatewayId" nat_gateway_id,
    3 "SnatTableIds" snat_table_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayForwardTableIds {
    pub forward_table_id: Option<Vec<String>>,
}
model! { CreateNatGatewayForwardTableIds {
    0 "ForwardTableId" forward_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayFullNatTableIds {
    pub full_nat_table_id: Option<Vec<String>>,
}
model! { CreateNatGatewayFullNatTableIds {
    0 "FullNatTableId" full_nat_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewaySnatTableIds {
    pub snat_table_id: Option<Vec<String>>,
}
model! { CreateNatGatewaySnatTableIds {
    0 "SnatTableId" snat_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatIp {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_prefix: Option<String>,
    pub ipv4_prefix_count: Option<i64>,
    pub nat_gateway_id: String,
    pub nat_ip: Option<String>,
    pub nat_ip_cidr: String,
    pub nat_ip_description: Option<String>,
    pub nat_ip_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateNatIp(nat_gateway_id: String, nat_ip_cidr: String, region_id: String)
    "CreateNatIp" -> CreateNatIpOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv4Prefix" ipv4_prefix: String,
    3 "Ipv4PrefixCount" ipv4_prefix_count: i64, 4 "NatGatewayId" nat_gateway_id, 5 "NatIp" nat_ip: String,
    6 "NatIpCidr" nat_ip_cidr, 7 "NatIpDescription" nat_ip_description: String, 8 "NatIpName" nat_ip_name: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatIpOutput {
    pub ipv4_prefix: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_ip_id: Option<String>,
    pub nat_ips: Option<Vec<CreateNatIpNatIps>>,
}
model! { CreateNatIpOutput {
    0 "Ipv4Prefix" ipv4_prefix, 1 "NatIp" nat_ip, 2 "NatIpId" nat_ip_id, 3 "NatIps" nat_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatIpNatIps {
    pub ipv4_prefix: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_ip_id: Option<String>,
}
model! { CreateNatIpNatIps {
    0 "Ipv4Prefix" ipv4_prefix, 1 "NatIp" nat_ip, 2 "NatIpId" nat_ip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatIpCidr {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub nat_gateway_id: String,
    pub nat_ip_cidr: String,
    pub nat_ip_cidr_description: Option<String>,
    pub nat_ip_cidr_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateNatIpCidr(nat_gateway_id: String, nat_ip_cidr: String, region_id: String)
    "CreateNatIpCidr" -> CreateNatIpCidrOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NatGatewayId" nat_gateway_id,
    3 "NatIpCidr" nat_ip_cidr, 4 "NatIpCidrDescription" nat_ip_cidr_description: String,
    5 "NatIpCidrName" nat_ip_cidr_name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatIpCidrOutput {
    pub nat_ip_cidr_id: Option<String>,
}
model! { CreateNatIpCidrOutput {
    0 "NatIpCidrId" nat_ip_cidr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAcl {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateNetworkAclTag>>,
    pub vpc_id: String,
}
operation! { CreateNetworkAcl(region_id: String, vpc_id: String) "CreateNetworkAcl" -> CreateNetworkAclOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "NetworkAclName" network_acl_name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<CreateNetworkAclTag>, 10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkAclTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclOutput {
    pub network_acl_attribute: Option<CreateNetworkAclNetworkAclAttribute>,
    pub network_acl_id: Option<String>,
}
model! { CreateNetworkAclOutput {
    0 "NetworkAclAttribute" network_acl_attribute, 1 "NetworkAclId" network_acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclNetworkAclAttribute {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub egress_acl_entries: Option<CreateNetworkAclEgressAclEntries>,
    pub ingress_acl_entries: Option<CreateNetworkAclIngressAclEntries>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub region_id: Option<String>,
    pub resources: Option<CreateNetworkAclResources>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { CreateNetworkAclNetworkAclAttribute {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "EgressAclEntries" egress_acl_entries,
    3 "IngressAclEntries" ingress_acl_entries, 4 "NetworkAclId" network_acl_id, 5 "NetworkAclName" network_acl_name,
    6 "RegionId" region_id, 7 "Resources" resources, 8 "Status" status, 9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEgressAclEntries {
    pub egress_acl_entry: Option<Vec<CreateNetworkAclEgressAclEntry>>,
}
model! { CreateNetworkAclEgressAclEntries {
    0 "EgressAclEntry" egress_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEgressAclEntry {
    pub description: Option<String>,
    pub destination_cidr_ip: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
}
model! { CreateNetworkAclEgressAclEntry {
    0 "Description" description, 1 "DestinationCidrIp" destination_cidr_ip, 2 "NetworkAclEntryId" network_acl_entry_id,
    3 "NetworkAclEntryName" network_acl_entry_name, 4 "Policy" policy, 5 "Port" port, 6 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclIngressAclEntries {
    pub ingress_acl_entry: Option<Vec<CreateNetworkAclIngressAclEntry>>,
}
model! { CreateNetworkAclIngressAclEntries {
    0 "IngressAclEntry" ingress_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclIngressAclEntry {
    pub description: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
model! { CreateNetworkAclIngressAclEntry {
    0 "Description" description, 1 "NetworkAclEntryId" network_acl_entry_id,
    2 "NetworkAclEntryName" network_acl_entry_name, 3 "Policy" policy, 4 "Port" port, 5 "Protocol" protocol,
    6 "SourceCidrIp" source_cidr_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclResources {
    pub resource: Option<Vec<CreateNetworkAclResource>>,
}
model! { CreateNetworkAclResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { CreateNetworkAclResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnection {
    pub access_point_id: String,
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub device_advanced_capacity: Option<Vec<String>>,
    pub line_operator: String,
    pub name: Option<String>,
    pub optical_module_model: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_location: Option<String>,
    pub port_type: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreatePhysicalConnectionTag>>,
    pub r#type: Option<String>,
    pub bandwidth: Option<i64>,
}
operation! { CreatePhysicalConnection(access_point_id: String, line_operator: String, region_id: String)
    "CreatePhysicalConnection" -> CreatePhysicalConnectionOutput {
    0 "AccessPointId" access_point_id, 1 "CircuitCode" circuit_code: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DeviceAdvancedCapacity" device_advanced_capacity: Vec<String>,
    5 "LineOperator" line_operator, 6 "Name" name: String, 7 "OpticalModuleModel" optical_module_model: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "PeerLocation" peer_location: String,
    11 "PortType" port_type: String, 12 "RedundantPhysicalConnectionId" redundant_physical_connection_id: String,
    13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "Tag" tag: Vec<CreatePhysicalConnectionTag>, 18 "Type" r#type: String, 19 "bandwidth" bandwidth: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePhysicalConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOutput {
    pub physical_connection_id: Option<String>,
}
model! { CreatePhysicalConnectionOutput {
    0 "PhysicalConnectionId" physical_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrder {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub client_token: Option<String>,
    pub instance_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub physical_connection_id: String,
    pub pricing_cycle: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreatePhysicalConnectionOccupancyOrder(physical_connection_id: String, region_id: String)
    "CreatePhysicalConnectionOccupancyOrder" -> CreatePhysicalConnectionOccupancyOrderOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewDuration" auto_renew_duration: i64,
    3 "ClientToken" client_token: String, 4 "InstanceChargeType" instance_charge_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "Period" period: i64,
    8 "PhysicalConnectionId" physical_connection_id, 9 "PricingCycle" pricing_cycle: String, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderOutput {
    pub data: Option<CreatePhysicalConnectionOccupancyOrderData>,
}
model! { CreatePhysicalConnectionOccupancyOrderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderData {
    pub order_id: Option<String>,
}
model! { CreatePhysicalConnectionOccupancyOrderData {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrder {
    pub access_point_id: String,
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub line_operator: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_type: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreatePhysicalConnectionSetupOrder(access_point_id: String, line_operator: String, region_id: String)
    "CreatePhysicalConnectionSetupOrder" -> CreatePhysicalConnectionSetupOrderOutput {
    0 "AccessPointId" access_point_id, 1 "AutoPay" auto_pay: bool, 2 "ClientToken" client_token: String,
    3 "LineOperator" line_operator, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PortType" port_type: String, 7 "RedundantPhysicalConnectionId" redundant_physical_connection_id: String,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderOutput {
    pub order_id: Option<String>,
    pub physical_connection_id: Option<String>,
}
model! { CreatePhysicalConnectionSetupOrderOutput {
    0 "OrderId" order_id, 1 "PhysicalConnectionId" physical_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPool {
    pub biz_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_types: Option<Vec<String>>,
    pub tag: Option<Vec<CreatePublicIpAddressPoolTag>>,
    pub zones: Option<Vec<String>>,
}
operation! { CreatePublicIpAddressPool(region_id: String)
    "CreatePublicIpAddressPool" -> CreatePublicIpAddressPoolOutput {
    0 "BizType" biz_type: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "Isp" isp: String, 5 "Name" name: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SecurityProtectionTypes" security_protection_types: Vec<String>,
    13 "Tag" tag: Vec<CreatePublicIpAddressPoolTag>, 14 "Zones" zones: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePublicIpAddressPoolTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolOutput {
    pub public_ip_address_pool_id: Option<String>,
    /// Deprecated.
    pub pulbic_ip_address_pool_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreatePublicIpAddressPoolOutput {
    0 "PublicIpAddressPoolId" public_ip_address_pool_id, 1 "PulbicIpAddressPoolId" pulbic_ip_address_pool_id,
    2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntries {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entries: Vec<CreateRouteEntriesRouteEntries>,
}
operation! { CreateRouteEntries(region_id: String, route_entries: Vec<CreateRouteEntriesRouteEntries>)
    "CreateRouteEntries" -> CreateRouteEntriesOutput {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteEntries" route_entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntriesRouteEntries {
    pub description: Option<String>,
    pub dst_cidr_block: Option<String>,
    pub ip_version: Option<i64>,
    pub name: Option<String>,
    pub next_hop: Option<String>,
    pub next_hop_type: Option<String>,
    pub route_table_id: Option<String>,
}
input! { CreateRouteEntriesRouteEntries(dst_cidr_block: String, next_hop: String, next_hop_type: String, route_table_id: String) {
    0 "Description" description: String, 1 "DstCidrBlock" dst_cidr_block: String, 2 "IpVersion" ip_version: i64,
    3 "Name" name: String, 4 "NextHop" next_hop: String, 5 "NextHopType" next_hop_type: String,
    6 "RouteTableId" route_table_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntriesOutput {
    pub failed_count: Option<i64>,
    pub failed_route_entries: Option<Vec<CreateRouteEntriesFailedRouteEntries>>,
    pub route_entry_ids: Option<Vec<String>>,
    pub success_count: Option<i64>,
}
model! { CreateRouteEntriesOutput {
    0 "FailedCount" failed_count, 1 "FailedRouteEntries" failed_route_entries, 2 "RouteEntryIds" route_entry_ids,
    3 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntriesFailedRouteEntries {
    pub dst_cidr_block: Option<String>,
    pub failed_code: Option<String>,
    pub failed_message: Option<String>,
    pub next_hop: Option<String>,
}
model! { CreateRouteEntriesFailedRouteEntries {
    0 "DstCidrBlock" dst_cidr_block, 1 "FailedCode" failed_code, 2 "FailedMessage" failed_message, 3 "NextHop" next_hop
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntry {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: String,
    pub dry_run: Option<bool>,
    pub next_hop_id: Option<String>,
    pub next_hop_list: Option<Vec<CreateRouteEntryNextHopList>>,
    pub next_hop_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_name: Option<String>,
    pub route_table_id: String,
}
operation! { CreateRouteEntry(destination_cidr_block: String, route_table_id: String)
    "CreateRouteEntry" -> CreateRouteEntryOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block, 3 "DryRun" dry_run: bool, 4 "NextHopId" next_hop_id: String,
    5 "NextHopList" next_hop_list: Vec<CreateRouteEntryNextHopList>, 6 "NextHopType" next_hop_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "RouteEntryName" route_entry_name: String, 13 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntryNextHopList {
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRouteEntryNextHopList() {
    0 "NextHopId" next_hop_id: String, 1 "NextHopType" next_hop_type: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntryOutput {
    pub route_entry_id: Option<String>,
}
model! { CreateRouteEntryOutput {
    0 "RouteEntryId" route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTable {
    pub associate_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_name: Option<String>,
    pub tag: Option<Vec<CreateRouteTableTag>>,
    pub vpc_id: String,
}
operation! { CreateRouteTable(region_id: String, vpc_id: String) "CreateRouteTable" -> CreateRouteTableOutput {
    0 "AssociateType" associate_type: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableName" route_table_name: String, 9 "Tag" tag: Vec<CreateRouteTableTag>, 10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTableTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRouteTableTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTableOutput {
    pub route_table_id: Option<String>,
}
model! { CreateRouteTableOutput {
    0 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTargetGroup {
    pub client_token: Option<String>,
    pub config_mode: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_target_group_description: Option<String>,
    pub route_target_group_name: Option<String>,
    pub route_target_member_list: Vec<CreateRouteTargetGroupRouteTargetMemberList>,
    pub tag: Option<Vec<CreateRouteTargetGroupTag>>,
    pub vpc_id: String,
}
operation! { CreateRouteTargetGroup(config_mode: String, region_id: String, route_target_member_list: Vec<CreateRouteTargetGroupRouteTargetMemberList>, vpc_id: String)
    "CreateRouteTargetGroup" -> CreateRouteTargetGroupOutput {
    0 "ClientToken" client_token: String, 1 "ConfigMode" config_mode, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String,
    4 "RouteTargetGroupDescription" route_target_group_description: String,
    5 "RouteTargetGroupName" route_target_group_name: String, 6 "RouteTargetMemberList" route_target_member_list,
    7 "Tag" tag: Vec<CreateRouteTargetGroupTag>, 8 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTargetGroupRouteTargetMemberList {
    pub member_id: Option<String>,
    pub member_type: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRouteTargetGroupRouteTargetMemberList(member_id: String, member_type: String, weight: i64) {
    0 "MemberId" member_id: String, 1 "MemberType" member_type: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTargetGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRouteTargetGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTargetGroupOutput {
    pub route_target_group_id: Option<String>,
}
model! { CreateRouteTargetGroupOutput {
    0 "RouteTargetGroupId" route_target_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouterInterface {
    pub access_point_id: Option<String>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub fast_link_mode: Option<bool>,
    pub health_check_source_ip: Option<String>,
    pub health_check_target_ip: Option<String>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub opposite_access_point_id: Option<String>,
    pub opposite_interface_id: Option<String>,
    pub opposite_interface_owner_id: Option<String>,
    pub opposite_region_id: String,
    pub opposite_router_id: Option<String>,
    pub opposite_router_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role: String,
    pub router_id: String,
    pub router_type: String,
    pub spec: String,
    pub tags: Option<Vec<CreateRouterInterfaceTags>>,
}

/// What [`CreateRouterInterface::new`] takes.
pub struct CreateRouterInterfaceRequired {
    pub opposite_region_id: String,
    pub region_id: String,
    pub role: String,
    pub router_id: String,
    pub router_type: String,
    pub spec: String,
}
operation! { CreateRouterInterface{CreateRouterInterfaceRequired: opposite_region_id, region_id, role, router_id, router_type, spec}
    "CreateRouterInterface" -> CreateRouterInterfaceOutput {
    0 "AccessPointId" access_point_id: String, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "FastLinkMode" fast_link_mode: bool,
    6 "HealthCheckSourceIp" health_check_source_ip: String, 7 "HealthCheckTargetIp" health_check_target_ip: String,
    8 "InstanceChargeType" instance_charge_type: String, 9 "Name" name: String,
    10 "OppositeAccessPointId" opposite_access_point_id: String, 11 "OppositeInterfaceId" opposite_interface_id: String,
    12 "OppositeInterfaceOwnerId" opposite_interface_owner_id: String, 13 "OppositeRegionId" opposite_region_id,
    14 "OppositeRouterId" opposite_router_id: String, 15 "OppositeRouterType" opposite_router_type: String,
    16 "OwnerAccount" owner_account: String, 17 "OwnerId" owner_id: i64, 18 "Period" period: i64,
    19 "PricingCycle" pricing_cycle: String, 20 "RegionId" region_id, 21 "ResourceGroupId" resource_group_id: String,
    22 "ResourceOwnerAccount" resource_owner_account: String, 23 "ResourceOwnerId" resource_owner_id: i64,
    24 "Role" role, 25 "RouterId" router_id, 26 "RouterType" router_type, 27 "Spec" spec,
    28 "Tags" tags: Vec<CreateRouterInterfaceTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouterInterfaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRouterInterfaceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouterInterfaceOutput {
    pub order_id: Option<i64>,
    pub router_interface_id: Option<String>,
}
model! { CreateRouterInterfaceOutput {
    0 "OrderId" order_id, 1 "RouterInterfaceId" router_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub eip_affinity: Option<i64>,
    pub network_interface_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_table_id: String,
    pub source_cidr: Option<String>,
    pub source_v_switch_id: Option<String>,
}
operation! { CreateSnatEntry(region_id: String, snat_table_id: String) "CreateSnatEntry" -> CreateSnatEntryOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EipAffinity" eip_affinity: i64,
    3 "NetworkInterfaceId" network_interface_id: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SnatEntryName" snat_entry_name: String, 10 "SnatIp" snat_ip: String,
    11 "SnatTableId" snat_table_id, 12 "SourceCIDR" source_cidr: String, 13 "SourceVSwitchId" source_v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    0 "SnatEntryId" snat_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSslVpnClientCert {
    pub client_token: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_server_id: String,
}
operation! { CreateSslVpnClientCert(region_id: String, ssl_vpn_server_id: String)
    "CreateSslVpnClientCert" -> CreateSslVpnClientCertOutput {
    0 "ClientToken" client_token: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SslVpnServerId" ssl_vpn_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertOutput {
    pub name: Option<String>,
    pub ssl_vpn_client_cert_id: Option<String>,
}
model! { CreateSslVpnClientCertOutput {
    0 "Name" name, 1 "SslVpnClientCertId" ssl_vpn_client_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSslVpnServer {
    pub cipher: Option<String>,
    pub client_ip_pool: String,
    pub client_token: Option<String>,
    pub compress: Option<bool>,
    pub dns_servers: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_multi_factor_auth: Option<bool>,
    pub i_daa_s_application_id: Option<String>,
    pub i_daa_s_instance_id: Option<String>,
    pub i_daa_s_region_id: Option<String>,
    pub local_subnet: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<i64>,
    pub proto: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { CreateSslVpnServer(client_ip_pool: String, local_subnet: String, region_id: String, vpn_gateway_id: String)
    "CreateSslVpnServer" -> CreateSslVpnServerOutput {
    0 "Cipher" cipher: String, 1 "ClientIpPool" client_ip_pool, 2 "ClientToken" client_token: String,
    3 "Compress" compress: bool, 4 "DnsServers" dns_servers: String, 5 "DryRun" dry_run: bool,
    6 "EnableMultiFactorAuth" enable_multi_factor_auth: bool, 7 "IDaaSApplicationId" i_daa_s_application_id: String,
    8 "IDaaSInstanceId" i_daa_s_instance_id: String, 9 "IDaaSRegionId" i_daa_s_region_id: String,
    10 "LocalSubnet" local_subnet, 11 "Name" name: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "Port" port: i64, 15 "Proto" proto: String, 16 "RegionId" region_id,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSslVpnServerOutput {
    pub name: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
}
model! { CreateSslVpnServerOutput {
    0 "Name" name, 1 "SslVpnServerId" ssl_vpn_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilter {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_rules: Option<Vec<CreateTrafficMirrorFilterEgressRules>>,
    pub ingress_rules: Option<Vec<CreateTrafficMirrorFilterIngressRules>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTrafficMirrorFilterTag>>,
    pub traffic_mirror_filter_description: Option<String>,
    pub traffic_mirror_filter_name: Option<String>,
}
operation! { CreateTrafficMirrorFilter(region_id: String)
    "CreateTrafficMirrorFilter" -> CreateTrafficMirrorFilterOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EgressRules" egress_rules: Vec<CreateTrafficMirrorFilterEgressRules>,
    3 "IngressRules" ingress_rules: Vec<CreateTrafficMirrorFilterIngressRules>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<CreateTrafficMirrorFilterTag>,
    11 "TrafficMirrorFilterDescription" traffic_mirror_filter_description: String,
    12 "TrafficMirrorFilterName" traffic_mirror_filter_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterEgressRules {
    pub action: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub ip_version: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
}
input! { CreateTrafficMirrorFilterEgressRules() {
    0 "Action" action: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "DestinationPortRange" destination_port_range: String, 3 "IpVersion" ip_version: String,
    4 "Priority" priority: i64, 5 "Protocol" protocol: String, 6 "SourceCidrBlock" source_cidr_block: String,
    7 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterIngressRules {
    pub action: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub ip_version: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
}
input! { CreateTrafficMirrorFilterIngressRules() {
    0 "Action" action: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "DestinationPortRange" destination_port_range: String, 3 "IpVersion" ip_version: String,
    4 "Priority" priority: i64, 5 "Protocol" protocol: String, 6 "SourceCidrBlock" source_cidr_block: String,
    7 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTrafficMirrorFilterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterOutput {
    pub resource_group_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
}
model! { CreateTrafficMirrorFilterOutput {
    0 "ResourceGroupId" resource_group_id, 1 "TrafficMirrorFilterId" traffic_mirror_filter_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRules {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_rules: Option<Vec<CreateTrafficMirrorFilterRulesEgressRules>>,
    pub ingress_rules: Option<Vec<CreateTrafficMirrorFilterRulesIngressRules>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_filter_id: String,
}
operation! { CreateTrafficMirrorFilterRules(region_id: String, traffic_mirror_filter_id: String)
    "CreateTrafficMirrorFilterRules" -> CreateTrafficMirrorFilterRulesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EgressRules" egress_rules: Vec<CreateTrafficMirrorFilterRulesEgressRules>,
    3 "IngressRules" ingress_rules: Vec<CreateTrafficMirrorFilterRulesIngressRules>,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TrafficMirrorFilterId" traffic_mirror_filter_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesEgressRules {
    pub action: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub ip_version: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
}
input! { CreateTrafficMirrorFilterRulesEgressRules() {
    0 "Action" action: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "DestinationPortRange" destination_port_range: String, 3 "IpVersion" ip_version: String,
    4 "Priority" priority: i64, 5 "Protocol" protocol: String, 6 "SourceCidrBlock" source_cidr_block: String,
    7 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesIngressRules {
    pub action: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub ip_version: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
}
input! { CreateTrafficMirrorFilterRulesIngressRules() {
    0 "Action" action: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "DestinationPortRange" destination_port_range: String, 3 "IpVersion" ip_version: String,
    4 "Priority" priority: i64, 5 "Protocol" protocol: String, 6 "SourceCidrBlock" source_cidr_block: String,
    7 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesOutput {
    pub egress_rules: Option<Vec<CreateTrafficMirrorFilterRulesEgressRules2>>,
    pub ingress_rules: Option<Vec<CreateTrafficMirrorFilterRulesIngressRules2>>,
}
model! { CreateTrafficMirrorFilterRulesOutput {
    0 "EgressRules" egress_rules, 1 "IngressRules" ingress_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesEgressRules2 {
    pub instance_id: Option<String>,
}
model! { CreateTrafficMirrorFilterRulesEgressRules2 {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesIngressRules2 {
    pub instance_id: Option<String>,
}
model! { CreateTrafficMirrorFilterRulesIngressRules2 {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSession {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub enabled: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub packet_length: Option<i64>,
    /// 1 to 32766.
    pub priority: i64,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTrafficMirrorSessionTag>>,
    pub traffic_mirror_filter_id: String,
    pub traffic_mirror_session_description: Option<String>,
    pub traffic_mirror_session_name: Option<String>,
    /// At most 128 characters.
    pub traffic_mirror_source_ids: Vec<String>,
    pub traffic_mirror_target_id: String,
    pub traffic_mirror_target_type: String,
    pub virtual_network_id: Option<i64>,
}

/// What [`CreateTrafficMirrorSession::new`] takes.
pub struct CreateTrafficMirrorSessionRequired {
    pub priority: i64,
    pub region_id: String,
    pub traffic_mirror_filter_id: String,
    pub traffic_mirror_source_ids: Vec<String>,
    pub traffic_mirror_target_id: String,
    pub traffic_mirror_target_type: String,
}
operation! { CreateTrafficMirrorSession{CreateTrafficMirrorSessionRequired: priority, region_id, traffic_mirror_filter_id, traffic_mirror_source_ids, traffic_mirror_target_id, traffic_mirror_target_type}
    "CreateTrafficMirrorSession" -> CreateTrafficMirrorSessionOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Enabled" enabled: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PacketLength" packet_length: i64,
    6 "Priority" priority, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Tag" tag: Vec<CreateTrafficMirrorSessionTag>, 12 "TrafficMirrorFilterId" traffic_mirror_filter_id,
    13 "TrafficMirrorSessionDescription" traffic_mirror_session_description: String,
    14 "TrafficMirrorSessionName" traffic_mirror_session_name: String,
    15 "TrafficMirrorSourceIds" traffic_mirror_source_ids, 16 "TrafficMirrorTargetId" traffic_mirror_target_id,
    17 "TrafficMirrorTargetType" traffic_mirror_target_type, 18 "VirtualNetworkId" virtual_network_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTrafficMirrorSessionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionOutput {
    pub resource_group_id: Option<String>,
    pub traffic_mirror_session_id: Option<String>,
}
model! { CreateTrafficMirrorSessionOutput {
    0 "ResourceGroupId" resource_group_id, 1 "TrafficMirrorSessionId" traffic_mirror_session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitch {
    pub cidr_block: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ipv6_cidr_block: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVSwitchTag>>,
    pub v_switch_name: Option<String>,
    pub vpc_id: String,
    pub vpc_ipv6_cidr_block: Option<String>,
    pub zone_id: String,
}
operation! { CreateVSwitch(cidr_block: String, vpc_id: String, zone_id: String) "CreateVSwitch" -> CreateVSwitchOutput {
    0 "CidrBlock" cidr_block, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "Ipv6CidrBlock" ipv6_cidr_block: i64, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<CreateVSwitchTag>,
    10 "VSwitchName" v_switch_name: String, 11 "VpcId" vpc_id, 12 "VpcIpv6CidrBlock" vpc_ipv6_cidr_block: String,
    13 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVSwitchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchOutput {
    pub v_switch_id: Option<String>,
}
model! { CreateVSwitchOutput {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_prefix_number: Option<i64>,
    pub ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVSwitchCidrReservationTag>>,
    pub v_switch_cidr_reservation_cidr: Option<String>,
    pub v_switch_cidr_reservation_description: Option<String>,
    pub v_switch_cidr_reservation_mask: Option<String>,
    pub v_switch_cidr_reservation_name: Option<String>,
    pub v_switch_cidr_reservation_type: Option<String>,
    pub v_switch_id: String,
}
operation! { CreateVSwitchCidrReservation(region_id: String, v_switch_id: String)
    "CreateVSwitchCidrReservation" -> CreateVSwitchCidrReservationOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpPrefixNumber" ip_prefix_number: i64,
    3 "IpVersion" ip_version: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<CreateVSwitchCidrReservationTag>,
    10 "VSwitchCidrReservationCidr" v_switch_cidr_reservation_cidr: String,
    11 "VSwitchCidrReservationDescription" v_switch_cidr_reservation_description: String,
    12 "VSwitchCidrReservationMask" v_switch_cidr_reservation_mask: String,
    13 "VSwitchCidrReservationName" v_switch_cidr_reservation_name: String,
    14 "VSwitchCidrReservationType" v_switch_cidr_reservation_type: String, 15 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVSwitchCidrReservationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationOutput {
    pub v_switch_cidr_reservation_id: Option<String>,
}
model! { CreateVSwitchCidrReservationOutput {
    0 "VSwitchCidrReservationId" v_switch_cidr_reservation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVbrHa {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_vbr_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_id: String,
}
operation! { CreateVbrHa(peer_vbr_id: String, region_id: String, vbr_id: String) "CreateVbrHa" -> CreateVbrHaOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PeerVbrId" peer_vbr_id,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "VbrId" vbr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVbrHaOutput {
    pub vbr_ha_id: Option<String>,
}
model! { CreateVbrHaOutput {
    0 "VbrHaId" vbr_ha_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVcoRouteEntry {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub vpn_connection_id: String,
    pub weight: i64,
}

/// What [`CreateVcoRouteEntry::new`] takes.
pub struct CreateVcoRouteEntryRequired {
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub vpn_connection_id: String,
    pub weight: i64,
}
operation! { CreateVcoRouteEntry{CreateVcoRouteEntryRequired: next_hop, region_id, route_dest, vpn_connection_id, weight}
    "CreateVcoRouteEntry" -> CreateVcoRouteEntryOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "NextHop" next_hop, 4 "OverlayMode" overlay_mode: String, 5 "OwnerAccount" owner_account: String,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RouteDest" route_dest, 10 "VpnConnectionId" vpn_connection_id,
    11 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVcoRouteEntryOutput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub next_hop: Option<String>,
    pub overlay_mode: Option<String>,
    pub route_dest: Option<String>,
    pub state: Option<String>,
    pub vpn_connection_id: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateVcoRouteEntryOutput {
    0 "CreateTime" create_time, 1 "Description" description, 2 "NextHop" next_hop, 3 "OverlayMode" overlay_mode,
    4 "RouteDest" route_dest, 5 "State" state, 6 "VpnConnectionId" vpn_connection_id, 7 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouter {
    pub bandwidth: Option<i64>,
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub local_gateway_ip: Option<String>,
    pub local_ipv6_gateway_ip: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_gateway_ip: Option<String>,
    pub peer_ipv6_gateway_ip: Option<String>,
    pub peering_ipv6_subnet_mask: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<CreateVirtualBorderRouterTags>>,
    pub vbr_owner_id: Option<i64>,
    pub vlan_id: i64,
}
operation! { CreateVirtualBorderRouter(physical_connection_id: String, region_id: String, vlan_id: i64)
    "CreateVirtualBorderRouter" -> CreateVirtualBorderRouterOutput {
    0 "Bandwidth" bandwidth: i64, 1 "CircuitCode" circuit_code: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "EnableIpv6" enable_ipv6: bool, 5 "LocalGatewayIp" local_gateway_ip: String,
    6 "LocalIpv6GatewayIp" local_ipv6_gateway_ip: String, 7 "Name" name: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "PeerGatewayIp" peer_gateway_ip: String,
    11 "PeerIpv6GatewayIp" peer_ipv6_gateway_ip: String, 12 "PeeringIpv6SubnetMask" peering_ipv6_subnet_mask: String,
    13 "PeeringSubnetMask" peering_subnet_mask: String, 14 "PhysicalConnectionId" physical_connection_id,
    15 "RegionId" region_id, 16 "ResourceGroupId" resource_group_id: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "Tags" tags: Vec<CreateVirtualBorderRouterTags>, 20 "VbrOwnerId" vbr_owner_id: i64, 21 "VlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVirtualBorderRouterTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterOutput {
    pub vbr_id: Option<String>,
}
model! { CreateVirtualBorderRouterOutput {
    0 "VbrId" vbr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnection {
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub order_mode: String,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub spec: String,
    pub tag: Option<Vec<CreateVirtualPhysicalConnectionTag>>,
    pub token: Option<Secret>,
    pub vlan_id: i64,
    pub vpconn_ali_uid: i64,
}

/// What [`CreateVirtualPhysicalConnection::new`] takes.
pub struct CreateVirtualPhysicalConnectionRequired {
    pub order_mode: String,
    pub physical_connection_id: String,
    pub region_id: String,
    pub spec: String,
    pub vlan_id: i64,
    pub vpconn_ali_uid: i64,
}
operation! { CreateVirtualPhysicalConnection{CreateVirtualPhysicalConnectionRequired: order_mode, physical_connection_id, region_id, spec, vlan_id, vpconn_ali_uid}
    "CreateVirtualPhysicalConnection" -> CreateVirtualPhysicalConnectionOutput {
    0 "Description" description: String, 1 "DryRun" dry_run: bool, 2 "Name" name: String, 3 "OrderMode" order_mode,
    4 "PhysicalConnectionId" physical_connection_id, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "Spec" spec, 8 "Tag" tag: Vec<CreateVirtualPhysicalConnectionTag>,
    9 "Token" token: Secret, 10 "VlanId" vlan_id, 11 "VpconnAliUid" vpconn_ali_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVirtualPhysicalConnectionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionOutput {
    pub virtual_physical_connection: Option<String>,
}
model! { CreateVirtualPhysicalConnectionOutput {
    0 "VirtualPhysicalConnection" virtual_physical_connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub cidr_block: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_dns_hostname: Option<bool>,
    pub enable_ipv6: Option<bool>,
    pub ipv4_cidr_mask: Option<i64>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_mask: Option<i64>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_isp: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVpcTag>>,
    pub user_cidr: Option<String>,
    pub vpc_name: Option<String>,
}
operation! { CreateVpc(region_id: String) "CreateVpc" -> CreateVpcOutput {
    0 "CidrBlock" cidr_block: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "EnableDnsHostname" enable_dns_hostname: bool, 5 "EnableIpv6" enable_ipv6: bool,
    6 "Ipv4CidrMask" ipv4_cidr_mask: i64, 7 "Ipv4IpamPoolId" ipv4_ipam_pool_id: String,
    8 "Ipv6CidrBlock" ipv6_cidr_block: String, 9 "Ipv6CidrMask" ipv6_cidr_mask: i64,
    10 "Ipv6IpamPoolId" ipv6_ipam_pool_id: String, 11 "Ipv6Isp" ipv6_isp: String,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "RegionId" region_id,
    15 "ResourceGroupId" resource_group_id: String, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "Tag" tag: Vec<CreateVpcTag>, 19 "UserCidr" user_cidr: String,
    20 "VpcName" vpc_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub resource_group_id: Option<String>,
    pub route_table_id: Option<String>,
    pub v_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    0 "ResourceGroupId" resource_group_id, 1 "RouteTableId" route_table_id, 2 "VRouterId" v_router_id, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcGatewayEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_description: Option<String>,
    pub endpoint_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy_document: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_name: String,
    pub tag: Option<Vec<CreateVpcGatewayEndpointTag>>,
    pub vpc_id: String,
}
operation! { CreateVpcGatewayEndpoint(region_id: String, service_name: String, vpc_id: String)
    "CreateVpcGatewayEndpoint" -> CreateVpcGatewayEndpointOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EndpointDescription" endpoint_description: String, 3 "EndpointName" endpoint_name: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PolicyDocument" policy_document: String,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ServiceName" service_name, 12 "Tag" tag: Vec<CreateVpcGatewayEndpointTag>, 13 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcGatewayEndpointTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointOutput {
    pub creation_time: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_name: Option<String>,
}
model! { CreateVpcGatewayEndpointOutput {
    0 "CreationTime" creation_time, 1 "EndpointId" endpoint_id, 2 "EndpointName" endpoint_name,
    3 "ResourceGroupId" resource_group_id, 4 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPrefixList {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_version: Option<String>,
    pub max_entries: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_description: Option<String>,
    pub prefix_list_entries: Option<Vec<CreateVpcPrefixListPrefixListEntries>>,
    pub prefix_list_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVpcPrefixListTag>>,
}
operation! { CreateVpcPrefixList(region_id: String) "CreateVpcPrefixList" -> CreateVpcPrefixListOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpVersion" ip_version: String,
    3 "MaxEntries" max_entries: i64, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PrefixListDescription" prefix_list_description: String,
    7 "PrefixListEntries" prefix_list_entries: Vec<CreateVpcPrefixListPrefixListEntries>,
    8 "PrefixListName" prefix_list_name: String, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "Tag" tag: Vec<CreateVpcPrefixListTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPrefixListPrefixListEntries {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
input! { CreateVpcPrefixListPrefixListEntries() {
    0 "Cidr" cidr: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPrefixListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcPrefixListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPrefixListOutput {
    pub prefix_list_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateVpcPrefixListOutput {
    0 "PrefixListId" prefix_list_id, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpconnFromVbr {
    pub dry_run: Option<bool>,
    pub order_mode: Option<String>,
    pub region_id: String,
    pub token: Option<Secret>,
    pub vbr_id: String,
}
operation! { CreateVpconnFromVbr(region_id: String, vbr_id: String) "CreateVpconnFromVbr" -> CreateVpconnFromVbrOutput {
    0 "DryRun" dry_run: bool, 1 "OrderMode" order_mode: String, 2 "RegionId" region_id, 3 "Token" token: Secret,
    4 "VbrId" vbr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpconnFromVbrOutput {
    pub virtual_physical_connection: Option<String>,
}
model! { CreateVpconnFromVbrOutput {
    0 "VirtualPhysicalConnection" virtual_physical_connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachment {
    pub auto_config_route: Option<bool>,
    pub bgp_config: Option<String>,
    pub client_token: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub health_check_config: Option<String>,
    pub ike_config: Option<String>,
    pub ipsec_config: Option<String>,
    pub local_subnet: String,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub remote_ca_cert: Option<String>,
    pub remote_subnet: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<CreateVpnAttachmentTags>>,
    pub tunnel_bandwidth: Option<String>,
    pub tunnel_options_specification: Option<Vec<CreateVpnAttachmentTunnelOptionsSpecification>>,
}
operation! { CreateVpnAttachment(local_subnet: String, region_id: String, remote_subnet: String)
    "CreateVpnAttachment" -> CreateVpnAttachmentOutput {
    0 "AutoConfigRoute" auto_config_route: bool, 1 "BgpConfig" bgp_config: String, 2 "ClientToken" client_token: String,
    3 "CustomerGatewayId" customer_gateway_id: String, 4 "DryRun" dry_run: bool,
    5 "EffectImmediately" effect_immediately: bool, 6 "EnableDpd" enable_dpd: bool,
    7 "EnableNatTraversal" enable_nat_traversal: bool, 8 "EnableTunnelsBgp" enable_tunnels_bgp: bool,
    9 "HealthCheckConfig" health_check_config: String, 10 "IkeConfig" ike_config: String,
    11 "IpsecConfig" ipsec_config: String, 12 "LocalSubnet" local_subnet, 13 "Name" name: String,
    14 "NetworkType" network_type: String, 15 "OwnerAccount" owner_account: String, 16 "RegionId" region_id,
    17 "RemoteCaCert" remote_ca_cert: String, 18 "RemoteSubnet" remote_subnet,
    19 "ResourceGroupId" resource_group_id: String, 20 "ResourceOwnerAccount" resource_owner_account: String,
    21 "ResourceOwnerId" resource_owner_id: i64, 22 "Tags" tags: Vec<CreateVpnAttachmentTags>,
    23 "TunnelBandwidth" tunnel_bandwidth: String,
    24 "TunnelOptionsSpecification" tunnel_options_specification: Vec<CreateVpnAttachmentTunnelOptionsSpecification>
} [
    Mark { index: 24, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpnAttachmentTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentTunnelOptionsSpecification {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub tunnel_bgp_config: Option<CreateVpnAttachmentTunnelBgpConfig>,
    pub tunnel_ike_config: Option<CreateVpnAttachmentTunnelIkeConfig>,
    pub tunnel_index: Option<i64>,
    pub tunnel_ipsec_config: Option<CreateVpnAttachmentTunnelIpsecConfig>,
}
input! { CreateVpnAttachmentTunnelOptionsSpecification() {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "EnableDpd" enable_dpd: bool,
    2 "EnableNatTraversal" enable_nat_traversal: bool,
    3 "TunnelBgpConfig" tunnel_bgp_config: CreateVpnAttachmentTunnelBgpConfig,
    4 "TunnelIkeConfig" tunnel_ike_config: CreateVpnAttachmentTunnelIkeConfig, 5 "TunnelIndex" tunnel_index: i64,
    6 "TunnelIpsecConfig" tunnel_ipsec_config: CreateVpnAttachmentTunnelIpsecConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
input! { CreateVpnAttachmentTunnelBgpConfig() {
    0 "LocalAsn" local_asn: i64, 1 "LocalBgpIp" local_bgp_ip: String, 2 "TunnelCidr" tunnel_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
input! { CreateVpnAttachmentTunnelIkeConfig() {
    0 "IkeAuthAlg" ike_auth_alg: String, 1 "IkeEncAlg" ike_enc_alg: String, 2 "IkeLifetime" ike_lifetime: i64,
    3 "IkeMode" ike_mode: String, 4 "IkePfs" ike_pfs: String, 5 "IkeVersion" ike_version: String,
    6 "LocalId" local_id: String, 7 "Psk" psk: Secret, 8 "RemoteId" remote_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
input! { CreateVpnAttachmentTunnelIpsecConfig() {
    0 "IpsecAuthAlg" ipsec_auth_alg: String, 1 "IpsecEncAlg" ipsec_enc_alg: String,
    2 "IpsecLifetime" ipsec_lifetime: i64, 3 "IpsecPfs" ipsec_pfs: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentOutput {
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub success: Option<bool>,
    pub vpn_connection_id: Option<String>,
}
model! { CreateVpnAttachmentOutput {
    0 "Code" code, 1 "CreateTime" create_time, 2 "Message" message, 3 "Name" name, 4 "Success" success,
    5 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnection {
    pub auto_config_route: Option<bool>,
    pub bgp_config: Option<String>,
    pub client_token: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub health_check_config: Option<String>,
    pub ike_config: Option<String>,
    pub ipsec_config: Option<String>,
    pub local_subnet: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub remote_ca_certificate: Option<String>,
    pub remote_subnet: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<CreateVpnConnectionTags>>,
    pub vpn_gateway_id: String,
    pub tunnel_options_specification: Option<Vec<CreateVpnConnectionTunnelOptionsSpecification>>,
}
operation! { CreateVpnConnection(local_subnet: String, region_id: String, remote_subnet: String, vpn_gateway_id: String)
    "CreateVpnConnection" -> CreateVpnConnectionOutput {
    0 "AutoConfigRoute" auto_config_route: bool, 1 "BgpConfig" bgp_config: String, 2 "ClientToken" client_token: String,
    3 "CustomerGatewayId" customer_gateway_id: String, 4 "DryRun" dry_run: bool,
    5 "EffectImmediately" effect_immediately: bool, 6 "EnableDpd" enable_dpd: bool,
    7 "EnableNatTraversal" enable_nat_traversal: bool, 8 "EnableTunnelsBgp" enable_tunnels_bgp: bool,
    9 "HealthCheckConfig" health_check_config: String, 10 "IkeConfig" ike_config: String,
    11 "IpsecConfig" ipsec_config: String, 12 "LocalSubnet" local_subnet, 13 "Name" name: String,
    14 "OwnerAccount" owner_account: String, 15 "OwnerId" owner_id: i64, 16 "RegionId" region_id,
    17 "RemoteCaCertificate" remote_ca_certificate: String, 18 "RemoteSubnet" remote_subnet,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "Tags" tags: Vec<CreateVpnConnectionTags>, 22 "VpnGatewayId" vpn_gateway_id,
    23 "TunnelOptionsSpecification" tunnel_options_specification: Vec<CreateVpnConnectionTunnelOptionsSpecification>
} [
    Mark { index: 23, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpnConnectionTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionTunnelOptionsSpecification {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub remote_ca_certificate: Option<String>,
    pub role: Option<String>,
    pub tunnel_bgp_config: Option<CreateVpnConnectionTunnelBgpConfig>,
    pub tunnel_ike_config: Option<CreateVpnConnectionTunnelIkeConfig>,
    pub tunnel_ipsec_config: Option<CreateVpnConnectionTunnelIpsecConfig>,
}
input! { CreateVpnConnectionTunnelOptionsSpecification() {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "EnableDpd" enable_dpd: bool,
    2 "EnableNatTraversal" enable_nat_traversal: bool, 3 "RemoteCaCertificate" remote_ca_certificate: String,
    4 "Role" role: String, 5 "TunnelBgpConfig" tunnel_bgp_config: CreateVpnConnectionTunnelBgpConfig,
    6 "TunnelIkeConfig" tunnel_ike_config: CreateVpnConnectionTunnelIkeConfig,
    7 "TunnelIpsecConfig" tunnel_ipsec_config: CreateVpnConnectionTunnelIpsecConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
input! { CreateVpnConnectionTunnelBgpConfig() {
    0 "LocalAsn" local_asn: i64, 1 "LocalBgpIp" local_bgp_ip: String, 2 "TunnelCidr" tunnel_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
input! { CreateVpnConnectionTunnelIkeConfig() {
    0 "IkeAuthAlg" ike_auth_alg: String, 1 "IkeEncAlg" ike_enc_alg: String, 2 "IkeLifetime" ike_lifetime: i64,
    3 "IkeMode" ike_mode: String, 4 "IkePfs" ike_pfs: String, 5 "IkeVersion" ike_version: String,
    6 "LocalId" local_id: String, 7 "Psk" psk: Secret, 8 "RemoteId" remote_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
input! { CreateVpnConnectionTunnelIpsecConfig() {
    0 "IpsecAuthAlg" ipsec_auth_alg: String, 1 "IpsecEncAlg" ipsec_enc_alg: String,
    2 "IpsecLifetime" ipsec_lifetime: i64, 3 "IpsecPfs" ipsec_pfs: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionOutput {
    pub create_time: Option<i64>,
    pub name: Option<String>,
    pub vpn_connection_id: Option<String>,
}
model! { CreateVpnConnectionOutput {
    0 "CreateTime" create_time, 1 "Name" name, 2 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGateway {
    pub auto_pay: Option<bool>,
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub disaster_recovery_v_switch_id: Option<String>,
    pub enable_ipsec: Option<bool>,
    pub enable_ssl: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_connections: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: String,
    pub vpn_type: Option<String>,
}
operation! { CreateVpnGateway(bandwidth: i64, region_id: String, vpc_id: String)
    "CreateVpnGateway" -> CreateVpnGatewayOutput {
    0 "AutoPay" auto_pay: bool, 1 "Bandwidth" bandwidth, 2 "ClientToken" client_token: String,
    3 "DisasterRecoveryVSwitchId" disaster_recovery_v_switch_id: String, 4 "EnableIpsec" enable_ipsec: bool,
    5 "EnableSsl" enable_ssl: bool, 6 "InstanceChargeType" instance_charge_type: String, 7 "Name" name: String,
    8 "NetworkType" network_type: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "Period" period: i64, 12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SslConnections" ssl_connections: i64, 17 "VSwitchId" v_switch_id: String, 18 "VpcId" vpc_id,
    19 "VpnType" vpn_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayOutput {
    pub name: Option<String>,
    pub order_id: Option<i64>,
    pub vpn_gateway_id: Option<String>,
}
model! { CreateVpnGatewayOutput {
    0 "Name" name, 1 "OrderId" order_id, 2 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnPbrRouteEntry {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub publish_vpc: bool,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`CreateVpnPbrRouteEntry::new`] takes.
pub struct CreateVpnPbrRouteEntryRequired {
    pub next_hop: String,
    pub publish_vpc: bool,
    pub region_id: String,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { CreateVpnPbrRouteEntry{CreateVpnPbrRouteEntryRequired: next_hop, publish_vpc, region_id, route_dest, route_source, vpn_gateway_id, weight}
    "CreateVpnPbrRouteEntry" -> CreateVpnPbrRouteEntryOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "NextHop" next_hop, 4 "OverlayMode" overlay_mode: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Priority" priority: i64, 8 "PublishVpc" publish_vpc, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "RouteDest" route_dest, 13 "RouteSource" route_source, 14 "VpnGatewayId" vpn_gateway_id, 15 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnPbrRouteEntryOutput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub next_hop: Option<String>,
    pub overlay_mode: Option<String>,
    pub priority: Option<i64>,
    pub route_dest: Option<String>,
    pub route_source: Option<String>,
    pub state: Option<String>,
    pub vpn_instance_id: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateVpnPbrRouteEntryOutput {
    0 "CreateTime" create_time, 1 "Description" description, 2 "NextHop" next_hop, 3 "OverlayMode" overlay_mode,
    4 "Priority" priority, 5 "RouteDest" route_dest, 6 "RouteSource" route_source, 7 "State" state,
    8 "VpnInstanceId" vpn_instance_id, 9 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnRouteEntry {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub publish_vpc: bool,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`CreateVpnRouteEntry::new`] takes.
pub struct CreateVpnRouteEntryRequired {
    pub next_hop: String,
    pub publish_vpc: bool,
    pub region_id: String,
    pub route_dest: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { CreateVpnRouteEntry{CreateVpnRouteEntryRequired: next_hop, publish_vpc, region_id, route_dest, vpn_gateway_id, weight}
    "CreateVpnRouteEntry" -> CreateVpnRouteEntryOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "NextHop" next_hop, 4 "OverlayMode" overlay_mode: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PublishVpc" publish_vpc, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RouteDest" route_dest, 12 "VpnGatewayId" vpn_gateway_id, 13 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnRouteEntryOutput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub next_hop: Option<String>,
    pub overlay_mode: Option<String>,
    pub route_dest: Option<String>,
    pub state: Option<String>,
    pub vpn_instance_id: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateVpnRouteEntryOutput {
    0 "CreateTime" create_time, 1 "Description" description, 2 "NextHop" next_hop, 3 "OverlayMode" overlay_mode,
    4 "RouteDest" route_dest, 5 "State" state, 6 "VpnInstanceId" vpn_instance_id, 7 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateRouterInterface {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
}
operation! { DeactivateRouterInterface(region_id: String, router_interface_id: String)
    "DeactivateRouterInterface" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "RouterInterfaceId" router_interface_id
} }

pub type DeactivateRouterInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactiveFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeactiveFlowLog(flow_log_id: String, region_id: String) "DeactiveFlowLog" -> DeactiveFlowLogOutput {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactiveFlowLogOutput {
    pub success: Option<String>,
}
model! { DeactiveFlowLogOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBgpGroup {
    pub bgp_group_id: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBgpGroup(bgp_group_id: String, region_id: String) "DeleteBgpGroup" -> Empty {
    0 "BgpGroupId" bgp_group_id, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteBgpGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBgpNetwork {
    pub client_token: Option<String>,
    pub dst_cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: String,
}
operation! { DeleteBgpNetwork(dst_cidr_block: String, region_id: String, router_id: String)
    "DeleteBgpNetwork" -> Empty {
    0 "ClientToken" client_token: String, 1 "DstCidrBlock" dst_cidr_block, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouterId" router_id
} }

pub type DeleteBgpNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBgpPeer {
    pub bgp_peer_id: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBgpPeer(bgp_peer_id: String, region_id: String) "DeleteBgpPeer" -> Empty {
    0 "BgpPeerId" bgp_peer_id, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteBgpPeerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommonBandwidthPackage {
    pub bandwidth_package_id: String,
    pub force: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCommonBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "DeleteCommonBandwidthPackage" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "Force" force: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteCommonBandwidthPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerGateway {
    pub client_token: Option<String>,
    pub customer_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCustomerGateway(customer_gateway_id: String, region_id: String) "DeleteCustomerGateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "CustomerGatewayId" customer_gateway_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteCustomerGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSet {
    pub client_token: Option<String>,
    pub dhcp_options_set_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDhcpOptionsSet(dhcp_options_set_id: String, region_id: String) "DeleteDhcpOptionsSet" -> Empty {
    0 "ClientToken" client_token: String, 1 "DhcpOptionsSetId" dhcp_options_set_id, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDhcpOptionsSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnhancedVpnGateway {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { DeleteEnhancedVpnGateway(region_id: String, vpn_gateway_id: String) "DeleteEnhancedVpnGateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpnGatewayId" vpn_gateway_id
} }

pub type DeleteEnhancedVpnGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnect {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
}
operation! { DeleteExpressConnect(region_id: String, router_interface_id: String) "DeleteExpressConnect" -> Empty {
    0 "ClientToken" client_token: String, 1 "Force" force: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouterInterfaceId" router_interface_id
} }

pub type DeleteExpressConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQos {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { DeleteExpressConnectTrafficQos(qos_id: String, region_id: String)
    "DeleteExpressConnectTrafficQos" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QosId" qos_id, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type DeleteExpressConnectTrafficQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosQueue {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub queue_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { DeleteExpressConnectTrafficQosQueue(qos_id: String, queue_id: String, region_id: String)
    "DeleteExpressConnectTrafficQosQueue" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QosId" qos_id, 4 "QueueId" queue_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type DeleteExpressConnectTrafficQosQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRule {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub queue_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub rule_id: String,
}
operation! { DeleteExpressConnectTrafficQosRule(qos_id: String, queue_id: String, region_id: String, rule_id: String)
    "DeleteExpressConnectTrafficQosRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QosId" qos_id, 4 "QueueId" queue_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "RuleId" rule_id
} }

pub type DeleteExpressConnectTrafficQosRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFailoverTestJob {
    pub client_token: Option<String>,
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { DeleteFailoverTestJob(job_id: String) "DeleteFailoverTestJob" -> Empty {
    0 "ClientToken" client_token: String, 1 "JobId" job_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type DeleteFailoverTestJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFlowLog(flow_log_id: String, region_id: String) "DeleteFlowLog" -> DeleteFlowLogOutput {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowLogOutput {
    pub success: Option<String>,
}
model! { DeleteFlowLogOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardEntry {
    pub client_token: Option<String>,
    pub forward_entry_id: String,
    pub forward_table_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteForwardEntry(forward_entry_id: String, forward_table_id: String, region_id: String)
    "DeleteForwardEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "ForwardEntryId" forward_entry_id, 2 "ForwardTableId" forward_table_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteForwardEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFullNatEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub full_nat_entry_id: String,
    pub full_nat_table_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFullNatEntry(full_nat_entry_id: String, full_nat_table_id: String, region_id: String)
    "DeleteFullNatEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FullNatEntryId" full_nat_entry_id,
    3 "FullNatTableId" full_nat_table_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteFullNatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerationInstance {
    pub global_acceleration_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteGlobalAccelerationInstance(global_acceleration_instance_id: String, region_id: String)
    "DeleteGlobalAccelerationInstance" -> Empty {
    0 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteGlobalAccelerationInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVip {
    pub client_token: Option<String>,
    pub ha_vip_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteHaVip(ha_vip_id: String, region_id: String) "DeleteHaVip" -> Empty {
    0 "ClientToken" client_token: String, 1 "HaVipId" ha_vip_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPv6Translator {
    pub client_token: Option<String>,
    pub ipv6_translator_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIPv6Translator(ipv6_translator_id: String, region_id: String) "DeleteIPv6Translator" -> Empty {
    0 "ClientToken" client_token: String, 1 "Ipv6TranslatorId" ipv6_translator_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIPv6TranslatorOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPv6TranslatorAclList {
    pub acl_id: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIPv6TranslatorAclList(acl_id: String, region_id: String) "DeleteIPv6TranslatorAclList" -> Empty {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIPv6TranslatorAclListOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPv6TranslatorEntry {
    pub client_token: Option<String>,
    pub ipv6_translator_entry_id: Option<String>,
    pub ipv6_translator_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIPv6TranslatorEntry(region_id: String) "DeleteIPv6TranslatorEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "Ipv6TranslatorEntryId" ipv6_translator_entry_id: String,
    2 "Ipv6TranslatorId" ipv6_translator_id: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIPv6TranslatorEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpsecServer {
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub ipsec_server_id: String,
    pub region_id: String,
}
operation! { DeleteIpsecServer(ipsec_server_id: String, region_id: String) "DeleteIpsecServer" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: String, 2 "IpsecServerId" ipsec_server_id,
    3 "RegionId" region_id
} }

pub type DeleteIpsecServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv4Gateway {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub internet_mode: Option<String>,
    pub ipv4_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpv4Gateway(ipv4_gateway_id: String, region_id: String) "DeleteIpv4Gateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "InternetMode" internet_mode: String,
    3 "Ipv4GatewayId" ipv4_gateway_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpv4GatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv6EgressOnlyRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_egress_only_rule_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpv6EgressOnlyRule(ipv6_egress_only_rule_id: String, region_id: String)
    "DeleteIpv6EgressOnlyRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv6EgressOnlyRuleId" ipv6_egress_only_rule_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpv6EgressOnlyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv6Gateway {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpv6Gateway(ipv6_gateway_id: String, region_id: String) "DeleteIpv6Gateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv6GatewayId" ipv6_gateway_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpv6GatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv6InternetBandwidth {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_address_id: Option<String>,
    pub ipv6_internet_bandwidth_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpv6InternetBandwidth(region_id: String) "DeleteIpv6InternetBandwidth" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv6AddressId" ipv6_address_id: String,
    3 "Ipv6InternetBandwidthId" ipv6_internet_bandwidth_id: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteIpv6InternetBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub force: Option<bool>,
    pub nat_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNatGateway(nat_gateway_id: String, region_id: String) "DeleteNatGateway" -> Empty {
    0 "Force" force: bool, 1 "NatGatewayId" nat_gateway_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatIp {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_prefix: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_ip_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNatIp(region_id: String) "DeleteNatIp" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv4Prefix" ipv4_prefix: String,
    3 "NatGatewayId" nat_gateway_id: String, 4 "NatIpId" nat_ip_id: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNatIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatIpCidr {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub nat_gateway_id: String,
    pub nat_ip_cidr: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNatIpCidr(nat_gateway_id: String, nat_ip_cidr: String, region_id: String)
    "DeleteNatIpCidr" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NatGatewayId" nat_gateway_id,
    3 "NatIpCidr" nat_ip_cidr, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNatIpCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAcl {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNetworkAcl(network_acl_id: String, region_id: String) "DeleteNetworkAcl" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetworkAclId" network_acl_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhysicalConnection {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePhysicalConnection(physical_connection_id: String, region_id: String)
    "DeletePhysicalConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeletePhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicIpAddressPool {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePublicIpAddressPool(public_ip_address_pool_id: String, region_id: String)
    "DeletePublicIpAddressPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PublicIpAddressPoolId" public_ip_address_pool_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeletePublicIpAddressPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolCidrBlock {
    pub cidr_block: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePublicIpAddressPoolCidrBlock(cidr_block: String, public_ip_address_pool_id: String, region_id: String)
    "DeletePublicIpAddressPoolCidrBlock" -> Empty {
    0 "CidrBlock" cidr_block, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PublicIpAddressPoolId" public_ip_address_pool_id, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeletePublicIpAddressPoolCidrBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntries {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entries: Option<Vec<DeleteRouteEntriesRouteEntries>>,
}
operation! { DeleteRouteEntries(region_id: String) "DeleteRouteEntries" -> DeleteRouteEntriesOutput {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteEntries" route_entries: Vec<DeleteRouteEntriesRouteEntries>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntriesRouteEntries {
    pub dst_cidr_block: Option<String>,
    pub next_hop: Option<String>,
    pub route_entry_id: Option<String>,
    pub route_table_id: Option<String>,
}
input! { DeleteRouteEntriesRouteEntries(route_table_id: String) {
    0 "DstCidrBlock" dst_cidr_block: String, 1 "NextHop" next_hop: String, 2 "RouteEntryId" route_entry_id: String,
    3 "RouteTableId" route_table_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntriesOutput {
    pub failed_count: Option<i64>,
    pub failed_route_entries: Option<Vec<DeleteRouteEntriesFailedRouteEntries>>,
    pub success_count: Option<i64>,
}
model! { DeleteRouteEntriesOutput {
    0 "FailedCount" failed_count, 1 "FailedRouteEntries" failed_route_entries, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntriesFailedRouteEntries {
    pub dst_cidr_block: Option<String>,
    pub failed_code: Option<String>,
    pub failed_message: Option<String>,
    pub next_hop: Option<String>,
    pub route_entry_id: Option<String>,
}
model! { DeleteRouteEntriesFailedRouteEntries {
    0 "DstCidrBlock" dst_cidr_block, 1 "FailedCode" failed_code, 2 "FailedMessage" failed_message, 3 "NextHop" next_hop,
    4 "RouteEntryId" route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntry {
    pub destination_cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub next_hop_id: Option<String>,
    pub next_hop_list: Option<Vec<DeleteRouteEntryNextHopList>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_id: Option<String>,
    pub route_table_id: Option<String>,
}
operation! { DeleteRouteEntry() "DeleteRouteEntry" -> Empty {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "DryRun" dry_run: bool,
    2 "NextHopId" next_hop_id: String, 3 "NextHopList" next_hop_list: Vec<DeleteRouteEntryNextHopList>,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "RouteEntryId" route_entry_id: String, 10 "RouteTableId" route_table_id: String
} }

pub type DeleteRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntryNextHopList {
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
}
input! { DeleteRouteEntryNextHopList() {
    0 "NextHopId" next_hop_id: String, 1 "NextHopType" next_hop_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTable {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
}
operation! { DeleteRouteTable(region_id: String, route_table_id: String) "DeleteRouteTable" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RouteTableId" route_table_id
} }

pub type DeleteRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTargetGroup {
    pub client_token: Option<String>,
    pub force_delete: Option<bool>,
    pub region_id: String,
    pub route_target_group_id: String,
    pub tag: Option<Vec<DeleteRouteTargetGroupTag>>,
}
operation! { DeleteRouteTargetGroup(region_id: String, route_target_group_id: String)
    "DeleteRouteTargetGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "ForceDelete" force_delete: bool, 2 "RegionId" region_id,
    3 "RouteTargetGroupId" route_target_group_id, 4 "Tag" tag: Vec<DeleteRouteTargetGroupTag>
} }

pub type DeleteRouteTargetGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTargetGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DeleteRouteTargetGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouterInterface {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
}
operation! { DeleteRouterInterface(region_id: String, router_interface_id: String) "DeleteRouterInterface" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouterInterfaceId" router_interface_id
} }

pub type DeleteRouterInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snat_entry_id: String,
    pub snat_table_id: String,
}
operation! { DeleteSnatEntry(region_id: String, snat_entry_id: String, snat_table_id: String)
    "DeleteSnatEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SnatEntryId" snat_entry_id, 7 "SnatTableId" snat_table_id
} }

pub type DeleteSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSslVpnClientCert {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_client_cert_id: String,
}
operation! { DeleteSslVpnClientCert(region_id: String, ssl_vpn_client_cert_id: String)
    "DeleteSslVpnClientCert" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SslVpnClientCertId" ssl_vpn_client_cert_id
} }

pub type DeleteSslVpnClientCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSslVpnServer {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_server_id: String,
}
operation! { DeleteSslVpnServer(region_id: String, ssl_vpn_server_id: String) "DeleteSslVpnServer" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SslVpnServerId" ssl_vpn_server_id
} }

pub type DeleteSslVpnServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilter {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_filter_id: String,
}
operation! { DeleteTrafficMirrorFilter(region_id: String, traffic_mirror_filter_id: String)
    "DeleteTrafficMirrorFilter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrafficMirrorFilterId" traffic_mirror_filter_id
} }

pub type DeleteTrafficMirrorFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterRules {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_filter_id: String,
    /// At most 128 characters.
    pub traffic_mirror_filter_rule_ids: Vec<String>,
}
operation! { DeleteTrafficMirrorFilterRules(region_id: String, traffic_mirror_filter_id: String, traffic_mirror_filter_rule_ids: Vec<String>)
    "DeleteTrafficMirrorFilterRules" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrafficMirrorFilterId" traffic_mirror_filter_id,
    8 "TrafficMirrorFilterRuleIds" traffic_mirror_filter_rule_ids
} }

pub type DeleteTrafficMirrorFilterRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorSession {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_session_id: String,
}
operation! { DeleteTrafficMirrorSession(region_id: String, traffic_mirror_session_id: String)
    "DeleteTrafficMirrorSession" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrafficMirrorSessionId" traffic_mirror_session_id
} }

pub type DeleteTrafficMirrorSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVSwitch {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
}
operation! { DeleteVSwitch(v_switch_id: String) "DeleteVSwitch" -> Empty {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VSwitchId" v_switch_id
} }

pub type DeleteVSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVSwitchCidrReservation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_cidr_reservation_id: String,
}
operation! { DeleteVSwitchCidrReservation(region_id: String, v_switch_cidr_reservation_id: String)
    "DeleteVSwitchCidrReservation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VSwitchCidrReservationId" v_switch_cidr_reservation_id
} }

pub type DeleteVSwitchCidrReservationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVbrHa {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteVbrHa(instance_id: String, region_id: String) "DeleteVbrHa" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteVbrHaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVcoRouteEntry {
    pub client_token: Option<String>,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub vpn_connection_id: String,
    pub weight: i64,
}

/// What [`DeleteVcoRouteEntry::new`] takes.
pub struct DeleteVcoRouteEntryRequired {
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub vpn_connection_id: String,
    pub weight: i64,
}
operation! { DeleteVcoRouteEntry{DeleteVcoRouteEntryRequired: next_hop, region_id, route_dest, vpn_connection_id, weight}
    "DeleteVcoRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "NextHop" next_hop, 2 "OverlayMode" overlay_mode: String,
    3 "OwnerAccount" owner_account: String, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RouteDest" route_dest, 8 "VpnConnectionId" vpn_connection_id, 9 "Weight" weight
} }

pub type DeleteVcoRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_id: String,
}
operation! { DeleteVirtualBorderRouter(region_id: String, vbr_id: String) "DeleteVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VbrId" vbr_id
} }

pub type DeleteVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force_delete: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ForceDelete" force_delete: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpcId" vpc_id
} }

pub type DeleteVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcGatewayEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteVpcGatewayEndpoint(endpoint_id: String, region_id: String) "DeleteVpcGatewayEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteVpcGatewayEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPrefixList {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteVpcPrefixList(prefix_list_id: String, region_id: String) "DeleteVpcPrefixList" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteVpcPrefixListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnAttachment {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
}
operation! { DeleteVpnAttachment(region_id: String, vpn_connection_id: String)
    "DeleteVpnAttachment" -> DeleteVpnAttachmentOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnAttachmentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVpnAttachmentOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnection {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
}
operation! { DeleteVpnConnection(region_id: String, vpn_connection_id: String) "DeleteVpnConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpnConnectionId" vpn_connection_id
} }

pub type DeleteVpnConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGateway {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { DeleteVpnGateway(region_id: String, vpn_gateway_id: String) "DeleteVpnGateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpnGatewayId" vpn_gateway_id
} }

pub type DeleteVpnGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnPbrRouteEntry {
    pub client_token: Option<String>,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`DeleteVpnPbrRouteEntry::new`] takes.
pub struct DeleteVpnPbrRouteEntryRequired {
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { DeleteVpnPbrRouteEntry{DeleteVpnPbrRouteEntryRequired: next_hop, region_id, route_dest, route_source, vpn_gateway_id, weight}
    "DeleteVpnPbrRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "NextHop" next_hop, 2 "OverlayMode" overlay_mode: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Priority" priority: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RouteDest" route_dest, 10 "RouteSource" route_source,
    11 "VpnGatewayId" vpn_gateway_id, 12 "Weight" weight
} }

pub type DeleteVpnPbrRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnRouteEntry {
    pub client_token: Option<String>,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`DeleteVpnRouteEntry::new`] takes.
pub struct DeleteVpnRouteEntryRequired {
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { DeleteVpnRouteEntry{DeleteVpnRouteEntryRequired: next_hop, region_id, route_dest, vpn_gateway_id, weight}
    "DeleteVpnRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "NextHop" next_hop, 2 "OverlayMode" overlay_mode: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteDest" route_dest, 9 "VpnGatewayId" vpn_gateway_id, 10 "Weight" weight
} }

pub type DeleteVpnRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletionProtection {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub protection_enable: bool,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub r#type: String,
}
operation! { DeletionProtection(instance_id: String, protection_enable: bool, region_id: String, r#type: String)
    "DeletionProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "ProtectionEnable" protection_enable, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64, 7 "Type" r#type
} }

pub type DeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe95Traffic {
    pub day: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { Describe95Traffic(day: String, instance_id: String, region_id: String, resource_type: String)
    "Describe95Traffic" -> Describe95TrafficOutput {
    0 "Day" day, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe95TrafficOutput {
    pub traffic95_summary: Option<Describe95TrafficTraffic95Summary>,
}
model! { Describe95TrafficOutput {
    0 "Traffic95Summary" traffic95_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe95TrafficTraffic95Summary {
    pub bandwidth: Option<i64>,
    pub fifth_peak_bandwidth: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub minimum_consume_bandwidth: Option<String>,
    pub traffic95_detail_list: Option<Describe95TrafficTraffic95DetailList>,
}
model! { Describe95TrafficTraffic95Summary {
    0 "Bandwidth" bandwidth, 1 "FifthPeakBandwidth" fifth_peak_bandwidth, 2 "InstanceId" instance_id,
    3 "InternetChargeType" internet_charge_type, 4 "MinimumConsumeBandwidth" minimum_consume_bandwidth,
    5 "Traffic95DetailList" traffic95_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe95TrafficTraffic95DetailList {
    pub traffic95_detail: Option<Vec<Describe95TrafficTraffic95Detail>>,
}
model! { Describe95TrafficTraffic95DetailList {
    0 "Traffic95Detail" traffic95_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe95TrafficTraffic95Detail {
    pub bill_bandwidth: Option<String>,
    pub in_bandwidth: Option<String>,
    pub out_bandwidth: Option<String>,
    pub time: Option<String>,
}
model! { Describe95TrafficTraffic95Detail {
    0 "BillBandwidth" bill_bandwidth, 1 "InBandwidth" in_bandwidth, 2 "OutBandwidth" out_bandwidth, 3 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPoints {
    pub accept_language: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccessPoints(region_id: String) "DescribeAccessPoints" -> DescribeAccessPointsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAccessPoints: DescribeAccessPointsAccessPointType =
    Number "PageNumber", "AccessPointSet.AccessPointType" access_point_set.access_point_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsOutput {
    pub access_point_set: Option<DescribeAccessPointsAccessPointSet>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessPointsOutput {
    0 "AccessPointSet" access_point_set, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsAccessPointSet {
    pub access_point_type: Option<Vec<DescribeAccessPointsAccessPointType>>,
}
model! { DescribeAccessPointsAccessPointSet {
    0 "AccessPointType" access_point_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsAccessPointType {
    pub access_point_feature_models: Option<DescribeAccessPointsAccessPointFeatureModels>,
    pub access_point_id: Option<String>,
    pub attached_region_no: Option<String>,
    pub description: Option<String>,
    pub host_operator: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAccessPointsAccessPointType {
    0 "AccessPointFeatureModels" access_point_feature_models, 1 "AccessPointId" access_point_id,
    2 "AttachedRegionNo" attached_region_no, 3 "Description" description, 4 "HostOperator" host_operator,
    5 "Location" location, 6 "Name" name, 7 "Status" status, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsAccessPointFeatureModels {
    pub access_point_feature_model: Option<Vec<DescribeAccessPointsAccessPointFeatureModel>>,
}
model! { DescribeAccessPointsAccessPointFeatureModels {
    0 "AccessPointFeatureModel" access_point_feature_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsAccessPointFeatureModel {
    pub feature_key: Option<String>,
    pub feature_value: Option<String>,
}
model! { DescribeAccessPointsAccessPointFeatureModel {
    0 "FeatureKey" feature_key, 1 "FeatureValue" feature_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpGroups {
    pub bgp_group_id: Option<String>,
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: Option<String>,
}
operation! { DescribeBgpGroups(region_id: String) "DescribeBgpGroups" -> DescribeBgpGroupsOutput {
    0 "BgpGroupId" bgp_group_id: String, 1 "IsDefault" is_default: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "RouterId" router_id: String
} }
paged! { DescribeBgpGroups: DescribeBgpGroupsBgpGroup =
    Number "PageNumber", "BgpGroups.BgpGroup" bgp_groups.bgp_group, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpGroupsOutput {
    pub bgp_groups: Option<DescribeBgpGroupsBgpGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBgpGroupsOutput {
    0 "BgpGroups" bgp_groups, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpGroupsBgpGroups {
    pub bgp_group: Option<Vec<DescribeBgpGroupsBgpGroup>>,
}
model! { DescribeBgpGroupsBgpGroups {
    0 "BgpGroup" bgp_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpGroupsBgpGroup {
    pub auth_key: Option<Secret>,
    pub bgp_group_id: Option<String>,
    pub description: Option<String>,
    pub hold: Option<String>,
    pub ip_version: Option<String>,
    pub is_fake: Option<String>,
    pub keepalive: Option<String>,
    pub local_asn: Option<String>,
    pub name: Option<String>,
    pub peer_asn: Option<String>,
    pub region_id: Option<String>,
    pub route_limit: Option<String>,
    pub router_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBgpGroupsBgpGroup {
    0 "AuthKey" auth_key, 1 "BgpGroupId" bgp_group_id, 2 "Description" description, 3 "Hold" hold,
    4 "IpVersion" ip_version, 5 "IsFake" is_fake, 6 "Keepalive" keepalive, 7 "LocalAsn" local_asn, 8 "Name" name,
    9 "PeerAsn" peer_asn, 10 "RegionId" region_id, 11 "RouteLimit" route_limit, 12 "RouterId" router_id,
    13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworks {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: Option<String>,
}
operation! { DescribeBgpNetworks(region_id: String) "DescribeBgpNetworks" -> DescribeBgpNetworksOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouterId" router_id: String
} }
paged! { DescribeBgpNetworks: DescribeBgpNetworksBgpNetwork =
    Number "PageNumber", "BgpNetworks.BgpNetwork" bgp_networks.bgp_network, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworksOutput {
    pub bgp_networks: Option<DescribeBgpNetworksBgpNetworks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBgpNetworksOutput {
    0 "BgpNetworks" bgp_networks, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworksBgpNetworks {
    pub bgp_network: Option<Vec<DescribeBgpNetworksBgpNetwork>>,
}
model! { DescribeBgpNetworksBgpNetworks {
    0 "BgpNetwork" bgp_network
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworksBgpNetwork {
    pub dst_cidr_block: Option<String>,
    pub router_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeBgpNetworksBgpNetwork {
    0 "DstCidrBlock" dst_cidr_block, 1 "RouterId" router_id, 2 "Status" status, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPeers {
    pub bgp_group_id: Option<String>,
    pub bgp_peer_id: Option<String>,
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: Option<String>,
}
operation! { DescribeBgpPeers(region_id: String) "DescribeBgpPeers" -> DescribeBgpPeersOutput {
    0 "BgpGroupId" bgp_group_id: String, 1 "BgpPeerId" bgp_peer_id: String, 2 "IsDefault" is_default: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RouterId" router_id: String
} }
paged! { DescribeBgpPeers: DescribeBgpPeersBgpPeer =
    Number "PageNumber", "BgpPeers.BgpPeer" bgp_peers.bgp_peer, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPeersOutput {
    pub bgp_peers: Option<DescribeBgpPeersBgpPeers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBgpPeersOutput {
    0 "BgpPeers" bgp_peers, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPeersBgpPeers {
    pub bgp_peer: Option<Vec<DescribeBgpPeersBgpPeer>>,
}
model! { DescribeBgpPeersBgpPeers {
    0 "BgpPeer" bgp_peer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPeersBgpPeer {
    pub advertised_route_count: Option<i64>,
    pub auth_key: Option<Secret>,
    pub bfd_multi_hop: Option<i64>,
    pub bgp_group_id: Option<String>,
    pub bgp_peer_id: Option<String>,
    pub bgp_status: Option<String>,
    pub description: Option<String>,
    pub enable_bfd: Option<bool>,
    pub gmt_modified: Option<String>,
    pub hold: Option<String>,
    pub ip_version: Option<String>,
    pub is_fake: Option<bool>,
    pub keepalive: Option<String>,
    pub local_asn: Option<String>,
    pub name: Option<String>,
    pub peer_asn: Option<String>,
    pub peer_ip_address: Option<String>,
    pub received_route_count: Option<i64>,
    pub region_id: Option<String>,
    pub route_limit: Option<String>,
    pub router_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBgpPeersBgpPeer {
    0 "AdvertisedRouteCount" advertised_route_count, 1 "AuthKey" auth_key, 2 "BfdMultiHop" bfd_multi_hop,
    3 "BgpGroupId" bgp_group_id, 4 "BgpPeerId" bgp_peer_id, 5 "BgpStatus" bgp_status, 6 "Description" description,
    7 "EnableBfd" enable_bfd, 8 "GmtModified" gmt_modified, 9 "Hold" hold, 10 "IpVersion" ip_version,
    11 "IsFake" is_fake, 12 "Keepalive" keepalive, 13 "LocalAsn" local_asn, 14 "Name" name, 15 "PeerAsn" peer_asn,
    16 "PeerIpAddress" peer_ip_address, 17 "ReceivedRouteCount" received_route_count, 18 "RegionId" region_id,
    19 "RouteLimit" route_limit, 20 "RouterId" router_id, 21 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackages {
    pub bandwidth_package_id: Option<String>,
    pub dry_run: Option<bool>,
    pub include_reservation_data: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_enabled: Option<bool>,
    pub tag: Option<Vec<DescribeCommonBandwidthPackagesTag>>,
}
operation! { DescribeCommonBandwidthPackages(region_id: String)
    "DescribeCommonBandwidthPackages" -> DescribeCommonBandwidthPackagesOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "DryRun" dry_run: bool,
    2 "IncludeReservationData" include_reservation_data: bool, 3 "Name" name: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SecurityProtectionEnabled" security_protection_enabled: bool,
    13 "Tag" tag: Vec<DescribeCommonBandwidthPackagesTag>
} }
paged! { DescribeCommonBandwidthPackages: DescribeCommonBandwidthPackagesCommonBandwidthPackage =
    Number "PageNumber", "CommonBandwidthPackages.CommonBandwidthPackage" common_bandwidth_packages.common_bandwidth_package, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCommonBandwidthPackagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesOutput {
    pub common_bandwidth_packages: Option<DescribeCommonBandwidthPackagesCommonBandwidthPackages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCommonBandwidthPackagesOutput {
    0 "CommonBandwidthPackages" common_bandwidth_packages, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesCommonBandwidthPackages {
    pub common_bandwidth_package: Option<Vec<DescribeCommonBandwidthPackagesCommonBandwidthPackage>>,
}
model! { DescribeCommonBandwidthPackagesCommonBandwidthPackages {
    0 "CommonBandwidthPackage" common_bandwidth_package
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesCommonBandwidthPackage {
    pub bandwidth: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub biz_type: Option<String>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub has_reservation_data: Option<String>,
    pub isp: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub name: Option<String>,
    pub public_ip_addresses: Option<DescribeCommonBandwidthPackagesPublicIpAddresses>,
    pub ratio: Option<i64>,
    pub region_id: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<String>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_protection_types: Option<DescribeCommonBandwidthPackagesSecurityProtectionTypes>,
    pub service_managed: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<DescribeCommonBandwidthPackagesTags>,
    pub zone: Option<String>,
}
model! { DescribeCommonBandwidthPackagesCommonBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "BandwidthPackageId" bandwidth_package_id, 2 "BizType" biz_type,
    3 "BusinessStatus" business_status, 4 "CreationTime" creation_time, 5 "DeletionProtection" deletion_protection,
    6 "Description" description, 7 "ExpiredTime" expired_time, 8 "HasReservationData" has_reservation_data, 9 "ISP" isp,
    10 "InstanceChargeType" instance_charge_type, 11 "InternetChargeType" internet_charge_type, 12 "Name" name,
    13 "PublicIpAddresses" public_ip_addresses, 14 "Ratio" ratio, 15 "RegionId" region_id,
    16 "ReservationActiveTime" reservation_active_time, 17 "ReservationBandwidth" reservation_bandwidth,
    18 "ReservationInternetChargeType" reservation_internet_charge_type,
    19 "ReservationOrderType" reservation_order_type, 20 "ResourceGroupId" resource_group_id,
    21 "SecurityProtectionTypes" security_protection_types, 22 "ServiceManaged" service_managed, 23 "Status" status,
    24 "Tags" tags, 25 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesPublicIpAddresses {
    pub public_ip_addresse: Option<Vec<DescribeCommonBandwidthPackagesPublicIpAddresse>>,
}
model! { DescribeCommonBandwidthPackagesPublicIpAddresses {
    0 "PublicIpAddresse" public_ip_addresse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesPublicIpAddresse {
    pub allocation_id: Option<String>,
    pub bandwidth_package_ip_relation_status: Option<String>,
    pub ip_address: Option<String>,
}
model! { DescribeCommonBandwidthPackagesPublicIpAddresse {
    0 "AllocationId" allocation_id, 1 "BandwidthPackageIpRelationStatus" bandwidth_package_ip_relation_status,
    2 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesSecurityProtectionTypes {
    pub security_protection_type: Option<Vec<String>>,
}
model! { DescribeCommonBandwidthPackagesSecurityProtectionTypes {
    0 "SecurityProtectionType" security_protection_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesTags {
    pub tag: Option<Vec<DescribeCommonBandwidthPackagesTagsTag>>,
}
model! { DescribeCommonBandwidthPackagesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCommonBandwidthPackagesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGateway {
    pub customer_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCustomerGateway(customer_gateway_id: String, region_id: String)
    "DescribeCustomerGateway" -> DescribeCustomerGatewayOutput {
    0 "CustomerGatewayId" customer_gateway_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayOutput {
    pub asn: Option<i64>,
    pub auth_key: Option<Secret>,
    pub create_time: Option<i64>,
    pub customer_gateway_id: Option<String>,
    pub description: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeCustomerGatewayTags>,
}
model! { DescribeCustomerGatewayOutput {
    0 "Asn" asn, 1 "AuthKey" auth_key, 2 "CreateTime" create_time, 3 "CustomerGatewayId" customer_gateway_id,
    4 "Description" description, 5 "IpAddress" ip_address, 6 "Name" name, 7 "ResourceGroupId" resource_group_id,
    8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayTags {
    pub tag: Option<Vec<DescribeCustomerGatewayTag>>,
}
model! { DescribeCustomerGatewayTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCustomerGatewayTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGateways {
    pub customer_gateway_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCustomerGatewaysTag>>,
}
operation! { DescribeCustomerGateways(region_id: String) "DescribeCustomerGateways" -> DescribeCustomerGatewaysOutput {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<DescribeCustomerGatewaysTag>
} }
paged! { DescribeCustomerGateways: DescribeCustomerGatewaysCustomerGateway =
    Number "PageNumber", "CustomerGateways.CustomerGateway" customer_gateways.customer_gateway, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCustomerGatewaysTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysOutput {
    pub customer_gateways: Option<DescribeCustomerGatewaysCustomerGateways>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomerGatewaysOutput {
    0 "CustomerGateways" customer_gateways, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysCustomerGateways {
    pub customer_gateway: Option<Vec<DescribeCustomerGatewaysCustomerGateway>>,
}
model! { DescribeCustomerGatewaysCustomerGateways {
    0 "CustomerGateway" customer_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysCustomerGateway {
    pub asn: Option<i64>,
    pub auth_key: Option<Secret>,
    pub create_time: Option<i64>,
    pub customer_gateway_id: Option<String>,
    pub description: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeCustomerGatewaysTags>,
}
model! { DescribeCustomerGatewaysCustomerGateway {
    0 "Asn" asn, 1 "AuthKey" auth_key, 2 "CreateTime" create_time, 3 "CustomerGatewayId" customer_gateway_id,
    4 "Description" description, 5 "IpAddress" ip_address, 6 "Name" name, 7 "ResourceGroupId" resource_group_id,
    8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysTags {
    pub tag: Option<Vec<DescribeCustomerGatewaysTagsTag>>,
}
model! { DescribeCustomerGatewaysTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCustomerGatewaysTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcGrantRelation {
    pub instance_id: String,
    pub instance_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub vbr_region_no: Option<String>,
}
operation! { DescribeEcGrantRelation(instance_id: String, instance_type: String)
    "DescribeEcGrantRelation" -> DescribeEcGrantRelationOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "VbrRegionNo" vbr_region_no: String
} }
paged! { DescribeEcGrantRelation: DescribeEcGrantRelationEcGrantRelations =
    Number "PageNumber", "EcGrantRelations" ec_grant_relations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcGrantRelationOutput {
    pub count: Option<i64>,
    pub ec_grant_relations: Option<Vec<DescribeEcGrantRelationEcGrantRelations>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEcGrantRelationOutput {
    0 "Count" count, 1 "EcGrantRelations" ec_grant_relations, 2 "Page" page, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcGrantRelationEcGrantRelations {
    pub ali_uid: Option<i64>,
    pub gmt_create: Option<String>,
    pub grant_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_router_id: Option<String>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vbr_instance_id: Option<String>,
    pub vbr_owner_uid: Option<i64>,
    pub vbr_region_no: Option<String>,
}
model! { DescribeEcGrantRelationEcGrantRelations {
    0 "AliUid" ali_uid, 1 "GmtCreate" gmt_create, 2 "GrantType" grant_type, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "InstanceRouterId" instance_router_id, 6 "RegionNo" region_no, 7 "Status" status,
    8 "VbrInstanceId" vbr_instance_id, 9 "VbrOwnerUid" vbr_owner_uid, 10 "VbrRegionNo" vbr_region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddresses {
    pub allocation_id: Option<String>,
    pub associated_instance_id: Option<String>,
    pub associated_instance_type: Option<String>,
    pub charge_type: Option<String>,
    pub dry_run: Option<bool>,
    pub eip_address: Option<String>,
    pub eip_name: Option<String>,
    pub isp: Option<String>,
    pub include_reservation_data: Option<bool>,
    pub lock_reason: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub public_ip_address_pool_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_enabled: Option<bool>,
    pub segment_instance_id: Option<String>,
    pub service_managed: Option<bool>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeEipAddressesTag>>,
    pub filter: Option<Vec<DescribeEipAddressesFilter>>,
}
operation! { DescribeEipAddresses(region_id: String) "DescribeEipAddresses" -> DescribeEipAddressesOutput {
    0 "AllocationId" allocation_id: String, 1 "AssociatedInstanceId" associated_instance_id: String,
    2 "AssociatedInstanceType" associated_instance_type: String, 3 "ChargeType" charge_type: String,
    4 "DryRun" dry_run: bool, 5 "EipAddress" eip_address: String, 6 "EipName" eip_name: String, 7 "ISP" isp: String,
    8 "IncludeReservationData" include_reservation_data: bool, 9 "LockReason" lock_reason: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "PageNumber" page_number: i64,
    13 "PageSize" page_size: i64, 14 "PublicIpAddressPoolId" public_ip_address_pool_id: String, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id: String, 17 "ResourceOwnerAccount" resource_owner_account: String,
    18 "ResourceOwnerId" resource_owner_id: i64, 19 "SecurityProtectionEnabled" security_protection_enabled: bool,
    20 "SegmentInstanceId" segment_instance_id: String, 21 "ServiceManaged" service_managed: bool,
    22 "Status" status: String, 23 "Tag" tag: Vec<DescribeEipAddressesTag>,
    24 "Filter" filter: Vec<DescribeEipAddressesFilter>
} }
paged! { DescribeEipAddresses: DescribeEipAddressesEipAddress =
    Number "PageNumber", "EipAddresses.EipAddress" eip_addresses.eip_address, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeEipAddressesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeEipAddressesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesOutput {
    pub eip_addresses: Option<DescribeEipAddressesEipAddresses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEipAddressesOutput {
    0 "EipAddresses" eip_addresses, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesEipAddresses {
    pub eip_address: Option<Vec<DescribeEipAddressesEipAddress>>,
}
model! { DescribeEipAddressesEipAddresses {
    0 "EipAddress" eip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesEipAddress {
    pub allocation_id: Option<String>,
    pub allocation_time: Option<String>,
    pub bandwidth: Option<String>,
    pub bandwidth_package_bandwidth: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_type: Option<String>,
    pub biz_type: Option<String>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub eip_bandwidth: Option<String>,
    pub expired_time: Option<String>,
    pub hd_monitor_status: Option<String>,
    pub has_reservation_data: Option<String>,
    pub isp: Option<String>,
    pub instance_id: Option<String>,
    pub instance_region_id: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub netmode: Option<String>,
    pub operation_locks: Option<DescribeEipAddressesOperationLocks>,
    pub private_ip_address: Option<String>,
    pub public_ip_address_pool_id: Option<String>,
    pub region_id: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<String>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub second_limited: Option<bool>,
    pub security_protection_types: Option<DescribeEipAddressesSecurityProtectionTypes>,
    pub segment_instance_id: Option<String>,
    pub service_id: Option<i64>,
    pub service_managed: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<DescribeEipAddressesTags>,
    pub vpc_id: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeEipAddressesEipAddress {
    0 "AllocationId" allocation_id, 1 "AllocationTime" allocation_time, 2 "Bandwidth" bandwidth,
    3 "BandwidthPackageBandwidth" bandwidth_package_bandwidth, 4 "BandwidthPackageId" bandwidth_package_id,
    5 "BandwidthPackageType" bandwidth_package_type, 6 "BizType" biz_type, 7 "BusinessStatus" business_status,
    8 "ChargeType" charge_type, 9 "DeletionProtection" deletion_protection, 10 "Description" description,
    11 "EipBandwidth" eip_bandwidth, 12 "ExpiredTime" expired_time, 13 "HDMonitorStatus" hd_monitor_status,
    14 "HasReservationData" has_reservation_data, 15 "ISP" isp, 16 "InstanceId" instance_id,
    17 "InstanceRegionId" instance_region_id, 18 "InstanceType" instance_type,
    19 "InternetChargeType" internet_charge_type, 20 "IpAddress" ip_address, 21 "Mode" mode, 22 "Name" name,
    23 "Netmode" netmode, 24 "OperationLocks" operation_locks, 25 "PrivateIpAddress" private_ip_address,
    26 "PublicIpAddressPoolId" public_ip_address_pool_id, 27 "RegionId" region_id,
    28 "ReservationActiveTime" reservation_active_time, 29 "ReservationBandwidth" reservation_bandwidth,
    30 "ReservationInternetChargeType" reservation_internet_charge_type,
    31 "ReservationOrderType" reservation_order_type, 32 "ResourceGroupId" resource_group_id,
    33 "SecondLimited" second_limited, 34 "SecurityProtectionTypes" security_protection_types,
    35 "SegmentInstanceId" segment_instance_id, 36 "ServiceID" service_id, 37 "ServiceManaged" service_managed,
    38 "Status" status, 39 "Tags" tags, 40 "VpcId" vpc_id, 41 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesOperationLocks {
    pub lock_reason: Option<Vec<DescribeEipAddressesLockReason>>,
}
model! { DescribeEipAddressesOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeEipAddressesLockReason {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesSecurityProtectionTypes {
    pub security_protection_type: Option<Vec<String>>,
}
model! { DescribeEipAddressesSecurityProtectionTypes {
    0 "SecurityProtectionType" security_protection_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesTags {
    pub tag: Option<Vec<DescribeEipAddressesTagsTag>>,
}
model! { DescribeEipAddressesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEipAddressesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfo {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeEipGatewayInfo(instance_id: String, region_id: String)
    "DescribeEipGatewayInfo" -> DescribeEipGatewayInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoOutput {
    pub code: Option<String>,
    pub eip_infos: Option<DescribeEipGatewayInfoEipInfos>,
    pub message: Option<String>,
}
model! { DescribeEipGatewayInfoOutput {
    0 "Code" code, 1 "EipInfos" eip_infos, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoEipInfos {
    pub eip_info: Option<Vec<DescribeEipGatewayInfoEipInfo>>,
}
model! { DescribeEipGatewayInfoEipInfos {
    0 "EipInfo" eip_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoEipInfo {
    pub ip: Option<String>,
    pub ip_gw: Option<String>,
    pub ip_mask: Option<String>,
}
model! { DescribeEipGatewayInfoEipInfo {
    0 "Ip" ip, 1 "IpGw" ip_gw, 2 "IpMask" ip_mask
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorData {
    pub allocation_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeEipMonitorData(allocation_id: String, end_time: String, start_time: String)
    "DescribeEipMonitorData" -> DescribeEipMonitorDataOutput {
    0 "AllocationId" allocation_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Period" period: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataOutput {
    pub eip_monitor_datas: Option<DescribeEipMonitorDataEipMonitorDatas>,
}
model! { DescribeEipMonitorDataOutput {
    0 "EipMonitorDatas" eip_monitor_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataEipMonitorDatas {
    pub eip_monitor_data: Option<Vec<DescribeEipMonitorDataEipMonitorData>>,
}
model! { DescribeEipMonitorDataEipMonitorDatas {
    0 "EipMonitorData" eip_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataEipMonitorData {
    pub eip_bandwidth: Option<i64>,
    pub eip_flow: Option<i64>,
    pub eip_packets: Option<i64>,
    pub eip_rx: Option<i64>,
    pub eip_tx: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeEipMonitorDataEipMonitorData {
    0 "EipBandwidth" eip_bandwidth, 1 "EipFlow" eip_flow, 2 "EipPackets" eip_packets, 3 "EipRX" eip_rx,
    4 "EipTX" eip_tx, 5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipSegment {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub segment_instance_id: Option<String>,
}
operation! { DescribeEipSegment(region_id: String) "DescribeEipSegment" -> DescribeEipSegmentOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SegmentInstanceId" segment_instance_id: String
} }
paged! { DescribeEipSegment: DescribeEipSegmentEipSegment =
    Number "PageNumber", "EipSegments.EipSegment" eip_segments.eip_segment, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipSegmentOutput {
    pub eip_segments: Option<DescribeEipSegmentEipSegments>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEipSegmentOutput {
    0 "EipSegments" eip_segments, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipSegmentEipSegments {
    pub eip_segment: Option<Vec<DescribeEipSegmentEipSegment>>,
}
model! { DescribeEipSegmentEipSegments {
    0 "EipSegment" eip_segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipSegmentEipSegment {
    pub creation_time: Option<String>,
    pub descritpion: Option<String>,
    pub instance_id: Option<String>,
    pub ip_count: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub segment: Option<String>,
    pub status: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeEipSegmentEipSegment {
    0 "CreationTime" creation_time, 1 "Descritpion" descritpion, 2 "InstanceId" instance_id, 3 "IpCount" ip_count,
    4 "Name" name, 5 "RegionId" region_id, 6 "Segment" segment, 7 "Status" status, 8 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQos {
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id_list: Option<Vec<String>>,
    pub qos_name_list: Option<Vec<String>>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub tags: Option<Vec<DescribeExpressConnectTrafficQosTags>>,
}
operation! { DescribeExpressConnectTrafficQos(region_id: String)
    "DescribeExpressConnectTrafficQos" -> DescribeExpressConnectTrafficQosOutput {
    0 "ClientToken" client_token: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "QosIdList" qos_id_list: Vec<String>,
    6 "QosNameList" qos_name_list: Vec<String>, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "Tags" tags: Vec<DescribeExpressConnectTrafficQosTags>
} }
paged! { DescribeExpressConnectTrafficQos: DescribeExpressConnectTrafficQosQosList =
    Token "NextToken", "QosList" qos_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeExpressConnectTrafficQosTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosOutput {
    pub count: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub qos_list: Option<Vec<DescribeExpressConnectTrafficQosQosList>>,
    pub total_count: Option<i64>,
}
model! { DescribeExpressConnectTrafficQosOutput {
    0 "Count" count, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "QosList" qos_list,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQosList {
    pub associated_instance_list: Option<Vec<DescribeExpressConnectTrafficQosAssociatedInstanceList>>,
    pub progressing: Option<i64>,
    pub qos_description: Option<String>,
    pub qos_id: Option<String>,
    pub qos_name: Option<String>,
    pub queue_list: Option<Vec<DescribeExpressConnectTrafficQosQueueList>>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeExpressConnectTrafficQosQosListTags>>,
}
model! { DescribeExpressConnectTrafficQosQosList {
    0 "AssociatedInstanceList" associated_instance_list, 1 "Progressing" progressing,
    2 "QosDescription" qos_description, 3 "QosId" qos_id, 4 "QosName" qos_name, 5 "QueueList" queue_list,
    6 "ResourceGroupId" resource_group_id, 7 "Status" status, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosAssociatedInstanceList {
    pub instance_id: Option<String>,
    pub instance_progressing: Option<i64>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
}
model! { DescribeExpressConnectTrafficQosAssociatedInstanceList {
    0 "InstanceId" instance_id, 1 "InstanceProgressing" instance_progressing, 2 "InstanceStatus" instance_status,
    3 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueList {
    pub bandwidth_percent: Option<String>,
    pub qos_id: Option<String>,
    pub queue_description: Option<String>,
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
    pub queue_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExpressConnectTrafficQosQueueList {
    0 "BandwidthPercent" bandwidth_percent, 1 "QosId" qos_id, 2 "QueueDescription" queue_description,
    3 "QueueId" queue_id, 4 "QueueName" queue_name, 5 "QueueType" queue_type, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQosListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeExpressConnectTrafficQosQosListTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueue {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: Option<String>,
    pub queue_id_list: Option<Vec<String>>,
    pub queue_name_list: Option<Vec<String>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeExpressConnectTrafficQosQueue(region_id: String)
    "DescribeExpressConnectTrafficQosQueue" -> DescribeExpressConnectTrafficQosQueueOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QosId" qos_id: String, 4 "QueueIdList" queue_id_list: Vec<String>,
    5 "QueueNameList" queue_name_list: Vec<String>, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueOutput {
    pub queue_list: Option<Vec<DescribeExpressConnectTrafficQosQueueQueueList>>,
}
model! { DescribeExpressConnectTrafficQosQueueOutput {
    0 "QueueList" queue_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueQueueList {
    pub bandwidth_percent: Option<String>,
    pub qos_id: Option<String>,
    pub queue_description: Option<String>,
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
    pub queue_type: Option<String>,
    pub rule_list: Option<Vec<DescribeExpressConnectTrafficQosQueueRuleList>>,
    pub status: Option<String>,
}
model! { DescribeExpressConnectTrafficQosQueueQueueList {
    0 "BandwidthPercent" bandwidth_percent, 1 "QosId" qos_id, 2 "QueueDescription" queue_description,
    3 "QueueId" queue_id, 4 "QueueName" queue_name, 5 "QueueType" queue_type, 6 "RuleList" rule_list, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosQueueRuleList {
    pub dst_cidr: Option<String>,
    pub dst_ipv6_cidr: Option<String>,
    pub dst_port_range: Option<String>,
    pub match_dscp: Option<i64>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub qos_id: Option<String>,
    pub queue_id: Option<String>,
    pub remarking_dscp: Option<i64>,
    pub rule_description: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub src_cidr: Option<String>,
    pub src_ipv6_cidr: Option<String>,
    pub src_port_range: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExpressConnectTrafficQosQueueRuleList {
    0 "DstCidr" dst_cidr, 1 "DstIPv6Cidr" dst_ipv6_cidr, 2 "DstPortRange" dst_port_range, 3 "MatchDscp" match_dscp,
    4 "Priority" priority, 5 "Protocol" protocol, 6 "QosId" qos_id, 7 "QueueId" queue_id,
    8 "RemarkingDscp" remarking_dscp, 9 "RuleDescription" rule_description, 10 "RuleId" rule_id,
    11 "RuleName" rule_name, 12 "SrcCidr" src_cidr, 13 "SrcIPv6Cidr" src_ipv6_cidr, 14 "SrcPortRange" src_port_range,
    15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRule {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: Option<String>,
    pub queue_id: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub rule_id_list: Option<Vec<String>>,
    pub rule_name_list: Option<Vec<String>>,
}
operation! { DescribeExpressConnectTrafficQosRule(region_id: String)
    "DescribeExpressConnectTrafficQosRule" -> DescribeExpressConnectTrafficQosRuleOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QosId" qos_id: String, 4 "QueueId" queue_id: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "RuleIdList" rule_id_list: Vec<String>,
    8 "RuleNameList" rule_name_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleOutput {
    pub rule_list: Option<Vec<DescribeExpressConnectTrafficQosRuleRuleList>>,
}
model! { DescribeExpressConnectTrafficQosRuleOutput {
    0 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleRuleList {
    pub dst_cidr: Option<String>,
    pub dst_ipv6_cidr: Option<String>,
    pub dst_port_range: Option<String>,
    pub match_dscp: Option<i64>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub qos_id: Option<String>,
    pub queue_id: Option<String>,
    pub remarking_dscp: Option<i64>,
    pub rule_description: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub src_cidr: Option<String>,
    pub src_ipv6_cidr: Option<String>,
    pub src_port_range: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExpressConnectTrafficQosRuleRuleList {
    0 "DstCidr" dst_cidr, 1 "DstIPv6Cidr" dst_ipv6_cidr, 2 "DstPortRange" dst_port_range, 3 "MatchDscp" match_dscp,
    4 "Priority" priority, 5 "Protocol" protocol, 6 "QosId" qos_id, 7 "QueueId" queue_id,
    8 "RemarkingDscp" remarking_dscp, 9 "RuleDescription" rule_description, 10 "RuleId" rule_id,
    11 "RuleName" rule_name, 12 "SrcCidr" src_cidr, 13 "SrcIPv6Cidr" src_ipv6_cidr, 14 "SrcPortRange" src_port_range,
    15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJob {
    pub client_token: Option<String>,
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeFailoverTestJob(job_id: String) "DescribeFailoverTestJob" -> DescribeFailoverTestJobOutput {
    0 "ClientToken" client_token: String, 1 "JobId" job_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobOutput {
    pub failover_test_job_model: Option<DescribeFailoverTestJobFailoverTestJobModel>,
}
model! { DescribeFailoverTestJobOutput {
    0 "FailoverTestJobModel" failover_test_job_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobFailoverTestJobModel {
    pub description: Option<String>,
    pub job_duration: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stop_time: Option<String>,
}
model! { DescribeFailoverTestJobFailoverTestJobModel {
    0 "Description" description, 1 "JobDuration" job_duration, 2 "JobId" job_id, 3 "JobType" job_type, 4 "Name" name,
    5 "ResourceId" resource_id, 6 "ResourceType" resource_type, 7 "StartTime" start_time, 8 "Status" status,
    9 "StopTime" stop_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobs {
    pub client_token: Option<String>,
    pub filter: Option<Vec<DescribeFailoverTestJobsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeFailoverTestJobs() "DescribeFailoverTestJobs" -> DescribeFailoverTestJobsOutput {
    0 "ClientToken" client_token: String, 1 "Filter" filter: Vec<DescribeFailoverTestJobsFilter>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String
} }
paged! { DescribeFailoverTestJobs: DescribeFailoverTestJobsFailoverTestJobList =
    Token "NextToken", "FailoverTestJobList" failover_test_job_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobsFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeFailoverTestJobsFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobsOutput {
    pub count: Option<i64>,
    pub failover_test_job_list: Option<Vec<DescribeFailoverTestJobsFailoverTestJobList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeFailoverTestJobsOutput {
    0 "Count" count, 1 "FailoverTestJobList" failover_test_job_list, 2 "MaxResults" max_results,
    3 "NextToken" next_token, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobsFailoverTestJobList {
    pub description: Option<String>,
    pub job_duration: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stop_time: Option<String>,
}
model! { DescribeFailoverTestJobsFailoverTestJobList {
    0 "Description" description, 1 "JobDuration" job_duration, 2 "JobId" job_id, 3 "JobType" job_type, 4 "Name" name,
    5 "ResourceId" resource_id, 6 "ResourceType" resource_type, 7 "StartTime" start_time, 8 "Status" status,
    9 "StopTime" stop_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogs {
    pub description: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub log_store_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeFlowLogsTags>>,
    pub traffic_type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeFlowLogs(region_id: String) "DescribeFlowLogs" -> DescribeFlowLogsOutput {
    0 "Description" description: String, 1 "FlowLogId" flow_log_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "LogStoreName" log_store_name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ProjectName" project_name: String,
    9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String, 11 "ResourceId" resource_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "ResourceType" resource_type: String, 15 "Status" status: String, 16 "Tags" tags: Vec<DescribeFlowLogsTags>,
    17 "TrafficType" traffic_type: String, 18 "VpcId" vpc_id: String
} }
paged! { DescribeFlowLogs: DescribeFlowLogsFlowLog =
    Number "PageNumber", "FlowLogs.FlowLog" flow_logs.flow_log, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFlowLogsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsOutput {
    pub flow_logs: Option<DescribeFlowLogsFlowLogs>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeFlowLogsOutput {
    0 "FlowLogs" flow_logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Success" success,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLogs {
    pub flow_log: Option<Vec<DescribeFlowLogsFlowLog>>,
}
model! { DescribeFlowLogsFlowLogs {
    0 "FlowLog" flow_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLog {
    pub aggregation_interval: Option<i64>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub flow_log_deliver_error_message: Option<String>,
    pub flow_log_deliver_status: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub ip_version: Option<String>,
    pub log_format: Option<String>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeFlowLogsFlowLogTags>,
    pub traffic_path: Option<DescribeFlowLogsTrafficPath>,
    pub traffic_type: Option<String>,
}
model! { DescribeFlowLogsFlowLog {
    0 "AggregationInterval" aggregation_interval, 1 "BusinessStatus" business_status, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "FlowLogDeliverErrorMessage" flow_log_deliver_error_message,
    5 "FlowLogDeliverStatus" flow_log_deliver_status, 6 "FlowLogId" flow_log_id, 7 "FlowLogName" flow_log_name,
    8 "IpVersion" ip_version, 9 "LogFormat" log_format, 10 "LogStoreName" log_store_name, 11 "ProjectName" project_name,
    12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id, 14 "ResourceId" resource_id,
    15 "ResourceType" resource_type, 16 "ServiceType" service_type, 17 "Status" status, 18 "Tags" tags,
    19 "TrafficPath" traffic_path, 20 "TrafficType" traffic_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLogTags {
    pub tag: Option<Vec<DescribeFlowLogsTag>>,
}
model! { DescribeFlowLogsFlowLogTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFlowLogsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsTrafficPath {
    pub traffic_path_list: Option<Vec<String>>,
}
model! { DescribeFlowLogsTrafficPath {
    0 "TrafficPathList" traffic_path_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntries {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeForwardTableEntries(region_id: String)
    "DescribeForwardTableEntries" -> DescribeForwardTableEntriesOutput {
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port: String,
    2 "ForwardEntryId" forward_entry_id: String, 3 "ForwardEntryName" forward_entry_name: String,
    4 "ForwardTableId" forward_table_id: String, 5 "InternalIp" internal_ip: String,
    6 "InternalPort" internal_port: String, 7 "IpProtocol" ip_protocol: String, 8 "NatGatewayId" nat_gateway_id: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "PageNumber" page_number: i64,
    12 "PageSize" page_size: i64, 13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeForwardTableEntries: DescribeForwardTableEntriesForwardTableEntry =
    Number "PageNumber", "ForwardTableEntries.ForwardTableEntry" forward_table_entries.forward_table_entry, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesOutput {
    pub forward_table_entries: Option<DescribeForwardTableEntriesForwardTableEntries>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeForwardTableEntriesOutput {
    0 "ForwardTableEntries" forward_table_entries, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesForwardTableEntries {
    pub forward_table_entry: Option<Vec<DescribeForwardTableEntriesForwardTableEntry>>,
}
model! { DescribeForwardTableEntriesForwardTableEntries {
    0 "ForwardTableEntry" forward_table_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesForwardTableEntry {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeForwardTableEntriesForwardTableEntry {
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardEntryId" forward_entry_id,
    3 "ForwardEntryName" forward_entry_name, 4 "ForwardTableId" forward_table_id, 5 "InternalIp" internal_ip,
    6 "InternalPort" internal_port, 7 "IpProtocol" ip_protocol, 8 "NatGatewayId" nat_gateway_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstances {
    pub bandwidth_type: Option<String>,
    pub global_acceleration_instance_id: Option<String>,
    pub include_reservation_data: Option<bool>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_id: Option<String>,
    pub service_location: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeGlobalAccelerationInstances(region_id: String)
    "DescribeGlobalAccelerationInstances" -> DescribeGlobalAccelerationInstancesOutput {
    0 "BandwidthType" bandwidth_type: String, 1 "GlobalAccelerationInstanceId" global_acceleration_instance_id: String,
    2 "IncludeReservationData" include_reservation_data: bool, 3 "IpAddress" ip_address: String, 4 "Name" name: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "ServerId" server_id: String,
    13 "ServiceLocation" service_location: String, 14 "Status" status: String
} }
paged! { DescribeGlobalAccelerationInstances: DescribeGlobalAccelerationInstancesGlobalAccelerationInstance =
    Number "PageNumber", "GlobalAccelerationInstances.GlobalAccelerationInstance" global_acceleration_instances.global_acceleration_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesOutput {
    pub global_acceleration_instances: Option<DescribeGlobalAccelerationInstancesGlobalAccelerationInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalAccelerationInstancesOutput {
    0 "GlobalAccelerationInstances" global_acceleration_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesGlobalAccelerationInstances {
    pub global_acceleration_instance: Option<Vec<DescribeGlobalAccelerationInstancesGlobalAccelerationInstance>>,
}
model! { DescribeGlobalAccelerationInstancesGlobalAccelerationInstances {
    0 "GlobalAccelerationInstance" global_acceleration_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesGlobalAccelerationInstance {
    pub acceleration_location: Option<String>,
    pub backend_servers: Option<DescribeGlobalAccelerationInstancesBackendServers>,
    pub bandwidth: Option<String>,
    pub bandwidth_type: Option<String>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub global_acceleration_instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub public_ip_addresses: Option<DescribeGlobalAccelerationInstancesPublicIpAddresses>,
    pub region_id: Option<String>,
    pub service_location: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGlobalAccelerationInstancesGlobalAccelerationInstance {
    0 "AccelerationLocation" acceleration_location, 1 "BackendServers" backend_servers, 2 "Bandwidth" bandwidth,
    3 "BandwidthType" bandwidth_type, 4 "ChargeType" charge_type, 5 "CreationTime" creation_time,
    6 "Description" description, 7 "ExpiredTime" expired_time,
    8 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 9 "InternetChargeType" internet_charge_type,
    10 "IpAddress" ip_address, 11 "Name" name, 12 "PublicIpAddresses" public_ip_addresses, 13 "RegionId" region_id,
    14 "ServiceLocation" service_location, 15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesBackendServers {
    pub backend_server: Option<Vec<DescribeGlobalAccelerationInstancesBackendServer>>,
}
model! { DescribeGlobalAccelerationInstancesBackendServers {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesBackendServer {
    pub region_id: Option<String>,
    pub server_id: Option<String>,
    pub server_ip_address: Option<String>,
    pub server_type: Option<String>,
}
model! { DescribeGlobalAccelerationInstancesBackendServer {
    0 "RegionId" region_id, 1 "ServerId" server_id, 2 "ServerIpAddress" server_ip_address, 3 "ServerType" server_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesPublicIpAddresses {
    pub public_ip_address: Option<Vec<DescribeGlobalAccelerationInstancesPublicIpAddress>>,
}
model! { DescribeGlobalAccelerationInstancesPublicIpAddresses {
    0 "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesPublicIpAddress {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { DescribeGlobalAccelerationInstancesPublicIpAddress {
    0 "AllocationId" allocation_id, 1 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCen {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGrantRulesToCen(instance_id: String, instance_type: String, region_id: String)
    "DescribeGrantRulesToCen" -> DescribeGrantRulesToCenOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeGrantRulesToCen: DescribeGrantRulesToCenCbnGrantRule =
    Number "PageNumber", "CenGrantRules.CbnGrantRule" cen_grant_rules.cbn_grant_rule, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenOutput {
    pub cen_grant_rules: Option<DescribeGrantRulesToCenCenGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantRulesToCenOutput {
    0 "CenGrantRules" cen_grant_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenCenGrantRules {
    pub cbn_grant_rule: Option<Vec<DescribeGrantRulesToCenCbnGrantRule>>,
}
model! { DescribeGrantRulesToCenCenGrantRules {
    0 "CbnGrantRule" cbn_grant_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenCbnGrantRule {
    pub cen_instance_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub creation_time: Option<String>,
}
model! { DescribeGrantRulesToCenCbnGrantRule {
    0 "CenInstanceId" cen_instance_id, 1 "CenOwnerId" cen_owner_id, 2 "CreationTime" creation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToEcr {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribeGrantRulesToEcrTags>>,
}
operation! { DescribeGrantRulesToEcr(instance_id: String, region_id: String)
    "DescribeGrantRulesToEcr" -> DescribeGrantRulesToEcrOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "Tags" tags: Vec<DescribeGrantRulesToEcrTags>
} }
paged! { DescribeGrantRulesToEcr: DescribeGrantRulesToEcrEcrGrantRules =
    Number "PageNumber", "EcrGrantRules" ecr_grant_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToEcrTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeGrantRulesToEcrTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToEcrOutput {
    pub count: Option<i64>,
    pub ecr_grant_rules: Option<Vec<DescribeGrantRulesToEcrEcrGrantRules>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantRulesToEcrOutput {
    0 "Count" count, 1 "EcrGrantRules" ecr_grant_rules, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToEcrEcrGrantRules {
    pub create_time: Option<String>,
    pub ecr_instance_id: Option<String>,
    pub ecr_uid: Option<i64>,
}
model! { DescribeGrantRulesToEcrEcrGrantRules {
    0 "CreateTime" create_time, 1 "EcrInstanceId" ecr_instance_id, 2 "EcrUid" ecr_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub filter: Option<Vec<DescribeHaVipsFilter>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribeHaVipsTags>>,
}
operation! { DescribeHaVips(region_id: String) "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "Filter" filter: Vec<DescribeHaVipsFilter>, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tags" tags: Vec<DescribeHaVipsTags>
} }
paged! { DescribeHaVips: DescribeHaVipsHaVip = Number "PageNumber", "HaVips.HaVip" ha_vips.ha_vip, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeHaVipsFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeHaVipsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub ha_vips: Option<DescribeHaVipsHaVips>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHaVipsOutput {
    0 "HaVips" ha_vips, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsHaVips {
    pub ha_vip: Option<Vec<DescribeHaVipsHaVip>>,
}
model! { DescribeHaVipsHaVips {
    0 "HaVip" ha_vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsHaVip {
    pub associated_eip_addresses: Option<DescribeHaVipsAssociatedEipAddresses>,
    pub associated_instance_type: Option<String>,
    pub associated_instances: Option<DescribeHaVipsAssociatedInstances>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub ha_vip_id: Option<String>,
    pub ip_address: Option<String>,
    pub master_instance_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeHaVipsHaVipTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeHaVipsHaVip {
    0 "AssociatedEipAddresses" associated_eip_addresses, 1 "AssociatedInstanceType" associated_instance_type,
    2 "AssociatedInstances" associated_instances, 3 "ChargeType" charge_type, 4 "CreateTime" create_time,
    5 "Description" description, 6 "HaVipId" ha_vip_id, 7 "IpAddress" ip_address,
    8 "MasterInstanceId" master_instance_id, 9 "Name" name, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id, 12 "Status" status, 13 "Tags" tags, 14 "VSwitchId" v_switch_id,
    15 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsAssociatedEipAddresses {
    pub associated_eip_addresse: Option<Vec<String>>,
}
model! { DescribeHaVipsAssociatedEipAddresses {
    0 "associatedEipAddresse" associated_eip_addresse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsAssociatedInstances {
    pub associated_instance: Option<Vec<String>>,
}
model! { DescribeHaVipsAssociatedInstances {
    0 "associatedInstance" associated_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsHaVipTags {
    pub tag: Option<Vec<DescribeHaVipsTag>>,
}
model! { DescribeHaVipsHaVipTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHaVipsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttribute {
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHighDefinitionMonitorLogAttribute(instance_id: String, region_id: String)
    "DescribeHighDefinitionMonitorLogAttribute" -> DescribeHighDefinitionMonitorLogAttributeOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighDefinitionMonitorLogAttributeOutput {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHighDefinitionMonitorLogAttributeOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "LogProject" log_project, 3 "LogStore" log_store,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListAttributes {
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeIPv6TranslatorAclListAttributes(acl_id: String, region_id: String)
    "DescribeIPv6TranslatorAclListAttributes" -> DescribeIPv6TranslatorAclListAttributesOutput {
    0 "AclId" acl_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeIPv6TranslatorAclListAttributes: DescribeIPv6TranslatorAclListAttributesAclEntry =
    Number "PageNumber", "AclEntries.AclEntry" acl_entries.acl_entry, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListAttributesOutput {
    pub acl_entries: Option<DescribeIPv6TranslatorAclListAttributesAclEntries>,
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIPv6TranslatorAclListAttributesOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "AclName" acl_name, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListAttributesAclEntries {
    pub acl_entry: Option<Vec<DescribeIPv6TranslatorAclListAttributesAclEntry>>,
}
model! { DescribeIPv6TranslatorAclListAttributesAclEntries {
    0 "AclEntry" acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListAttributesAclEntry {
    pub acl_entry_comment: Option<String>,
    pub acl_entry_id: Option<String>,
    pub acl_entry_ip: Option<String>,
}
model! { DescribeIPv6TranslatorAclListAttributesAclEntry {
    0 "AclEntryComment" acl_entry_comment, 1 "AclEntryId" acl_entry_id, 2 "AclEntryIp" acl_entry_ip
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclLists {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeIPv6TranslatorAclLists(region_id: String)
    "DescribeIPv6TranslatorAclLists" -> DescribeIPv6TranslatorAclListsOutput {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeIPv6TranslatorAclLists: DescribeIPv6TranslatorAclListsIPv6TranslatorAcl =
    Number "PageNumber", "Ipv6TranslatorAcls.IPv6TranslatorAcl" ipv6_translator_acls.ipv6_translator_acl, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListsOutput {
    pub ipv6_translator_acls: Option<DescribeIPv6TranslatorAclListsIpv6TranslatorAcls>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIPv6TranslatorAclListsOutput {
    0 "Ipv6TranslatorAcls" ipv6_translator_acls, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListsIpv6TranslatorAcls {
    pub ipv6_translator_acl: Option<Vec<DescribeIPv6TranslatorAclListsIPv6TranslatorAcl>>,
}
model! { DescribeIPv6TranslatorAclListsIpv6TranslatorAcls {
    0 "IPv6TranslatorAcl" ipv6_translator_acl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListsIPv6TranslatorAcl {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
}
model! { DescribeIPv6TranslatorAclListsIPv6TranslatorAcl {
    0 "AclId" acl_id, 1 "AclName" acl_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorEntries {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub allocate_ipv6_addr: Option<String>,
    pub allocate_ipv6_port: Option<i64>,
    pub backend_ipv4_addr: Option<String>,
    pub backend_ipv4_port: Option<i64>,
    pub client_token: Option<String>,
    pub entry_name: Option<String>,
    pub ipv6_translator_entry_id: Option<String>,
    pub ipv6_translator_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trans_protocol: Option<String>,
}
operation! { DescribeIPv6TranslatorEntries(region_id: String)
    "DescribeIPv6TranslatorEntries" -> DescribeIPv6TranslatorEntriesOutput {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "AllocateIpv6Addr" allocate_ipv6_addr: String, 4 "AllocateIpv6Port" allocate_ipv6_port: i64,
    5 "BackendIpv4Addr" backend_ipv4_addr: String, 6 "BackendIpv4Port" backend_ipv4_port: i64,
    7 "ClientToken" client_token: String, 8 "EntryName" entry_name: String,
    9 "Ipv6TranslatorEntryId" ipv6_translator_entry_id: String, 10 "Ipv6TranslatorId" ipv6_translator_id: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64, 13 "PageNumber" page_number: i64,
    14 "PageSize" page_size: i64, 15 "RegionId" region_id, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "TransProtocol" trans_protocol: String
} }
paged! { DescribeIPv6TranslatorEntries: DescribeIPv6TranslatorEntriesIpv6TranslatorEntry =
    Number "PageNumber", "Ipv6TranslatorEntries.Ipv6TranslatorEntry" ipv6_translator_entries.ipv6_translator_entry, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorEntriesOutput {
    pub ipv6_translator_entries: Option<DescribeIPv6TranslatorEntriesIpv6TranslatorEntries>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIPv6TranslatorEntriesOutput {
    0 "Ipv6TranslatorEntries" ipv6_translator_entries, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorEntriesIpv6TranslatorEntries {
    pub ipv6_translator_entry: Option<Vec<DescribeIPv6TranslatorEntriesIpv6TranslatorEntry>>,
}
model! { DescribeIPv6TranslatorEntriesIpv6TranslatorEntries {
    0 "Ipv6TranslatorEntry" ipv6_translator_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorEntriesIpv6TranslatorEntry {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub allocate_ipv6_addr: Option<String>,
    pub allocate_ipv6_port: Option<i64>,
    pub backend_ipv4_addr: Option<String>,
    pub backend_ipv4_port: Option<String>,
    pub entry_bandwidth: Option<String>,
    pub entry_description: Option<String>,
    pub entry_name: Option<String>,
    pub entry_status: Option<String>,
    pub ipv6_translator_entry_id: Option<String>,
    pub ipv6_translator_id: Option<String>,
    pub region_id: Option<String>,
    pub trans_protocol: Option<String>,
}
model! { DescribeIPv6TranslatorEntriesIpv6TranslatorEntry {
    0 "AclId" acl_id, 1 "AclStatus" acl_status, 2 "AclType" acl_type, 3 "AllocateIpv6Addr" allocate_ipv6_addr,
    4 "AllocateIpv6Port" allocate_ipv6_port, 5 "BackendIpv4Addr" backend_ipv4_addr,
    6 "BackendIpv4Port" backend_ipv4_port, 7 "EntryBandwidth" entry_bandwidth, 8 "EntryDescription" entry_description,
    9 "EntryName" entry_name, 10 "EntryStatus" entry_status, 11 "Ipv6TranslatorEntryId" ipv6_translator_entry_id,
    12 "Ipv6TranslatorId" ipv6_translator_id, 13 "RegionId" region_id, 14 "TransProtocol" trans_protocol
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6Translators {
    pub allocate_ipv4_addr: Option<String>,
    pub allocate_ipv6_addr: Option<String>,
    pub business_status: Option<String>,
    pub ipv6_translator_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spec: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeIPv6Translators(region_id: String) "DescribeIPv6Translators" -> DescribeIPv6TranslatorsOutput {
    0 "AllocateIpv4Addr" allocate_ipv4_addr: String, 1 "AllocateIpv6Addr" allocate_ipv6_addr: String,
    2 "BusinessStatus" business_status: String, 3 "Ipv6TranslatorId" ipv6_translator_id: String, 4 "Name" name: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "PayType" pay_type: String, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "Spec" spec: String, 14 "Status" status: String
} }
paged! { DescribeIPv6Translators: DescribeIPv6TranslatorsIpv6Translator =
    Number "PageNumber", "Ipv6Translators.Ipv6Translator" ipv6_translators.ipv6_translator, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorsOutput {
    pub ipv6_translators: Option<DescribeIPv6TranslatorsIpv6Translators>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIPv6TranslatorsOutput {
    0 "Ipv6Translators" ipv6_translators, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorsIpv6Translators {
    pub ipv6_translator: Option<Vec<DescribeIPv6TranslatorsIpv6Translator>>,
}
model! { DescribeIPv6TranslatorsIpv6Translators {
    0 "Ipv6Translator" ipv6_translator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorsIpv6Translator {
    pub allocate_ipv4_addr: Option<String>,
    pub allocate_ipv6_addr: Option<String>,
    pub available_bandwidth: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub ipv6_translator_entry_ids: Option<DescribeIPv6TranslatorsIpv6TranslatorEntryIds>,
    pub ipv6_translator_id: Option<String>,
    pub name: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIPv6TranslatorsIpv6Translator {
    0 "AllocateIpv4Addr" allocate_ipv4_addr, 1 "AllocateIpv6Addr" allocate_ipv6_addr,
    2 "AvailableBandwidth" available_bandwidth, 3 "Bandwidth" bandwidth, 4 "BusinessStatus" business_status,
    5 "CreateTime" create_time, 6 "Description" description, 7 "EndTime" end_time,
    8 "Ipv6TranslatorEntryIds" ipv6_translator_entry_ids, 9 "Ipv6TranslatorId" ipv6_translator_id, 10 "Name" name,
    11 "PayType" pay_type, 12 "RegionId" region_id, 13 "Spec" spec, 14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorsIpv6TranslatorEntryIds {
    pub ipv6_translator_entry_id: Option<Vec<String>>,
}
model! { DescribeIPv6TranslatorsIpv6TranslatorEntryIds {
    0 "Ipv6TranslatorEntryId" ipv6_translator_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6Addresses {
    pub address_type: Option<String>,
    pub associated_instance_id: Option<String>,
    pub associated_instance_type: Option<String>,
    pub include_reservation_data: Option<bool>,
    pub ipv6_address: Option<String>,
    pub ipv6_address_id: Option<String>,
    pub ipv6_internet_bandwidth_id: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_managed: Option<bool>,
    pub tag: Option<Vec<DescribeIpv6AddressesTag>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeIpv6Addresses(region_id: String) "DescribeIpv6Addresses" -> DescribeIpv6AddressesOutput {
    0 "AddressType" address_type: String, 1 "AssociatedInstanceId" associated_instance_id: String,
    2 "AssociatedInstanceType" associated_instance_type: String,
    3 "IncludeReservationData" include_reservation_data: bool, 4 "Ipv6Address" ipv6_address: String,
    5 "Ipv6AddressId" ipv6_address_id: String, 6 "Ipv6InternetBandwidthId" ipv6_internet_bandwidth_id: String,
    7 "Name" name: String, 8 "NetworkType" network_type: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64, 13 "RegionId" region_id,
    14 "ResourceGroupId" resource_group_id: String, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ResourceOwnerId" resource_owner_id: i64, 17 "ServiceManaged" service_managed: bool,
    18 "Tag" tag: Vec<DescribeIpv6AddressesTag>, 19 "VSwitchId" v_switch_id: String, 20 "VpcId" vpc_id: String
} }
paged! { DescribeIpv6Addresses: DescribeIpv6AddressesIpv6Address =
    Number "PageNumber", "Ipv6Addresses.Ipv6Address" ipv6_addresses.ipv6_address, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeIpv6AddressesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesOutput {
    pub ipv6_addresses: Option<DescribeIpv6AddressesIpv6Addresses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIpv6AddressesOutput {
    0 "Ipv6Addresses" ipv6_addresses, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesIpv6Addresses {
    pub ipv6_address: Option<Vec<DescribeIpv6AddressesIpv6Address>>,
}
model! { DescribeIpv6AddressesIpv6Addresses {
    0 "Ipv6Address" ipv6_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesIpv6Address {
    pub address_type: Option<String>,
    pub allocation_time: Option<String>,
    pub associated_instance_id: Option<String>,
    pub associated_instance_type: Option<String>,
    pub ipv6_address: Option<String>,
    pub ipv6_address_description: Option<String>,
    pub ipv6_address_id: Option<String>,
    pub ipv6_address_name: Option<String>,
    pub ipv6_gateway_id: Option<String>,
    pub ipv6_internet_bandwidth: Option<DescribeIpv6AddressesIpv6InternetBandwidth>,
    pub ipv6_isp: Option<String>,
    pub network_type: Option<String>,
    pub real_bandwidth: Option<i64>,
    pub resource_group_id: Option<String>,
    pub service_managed: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<DescribeIpv6AddressesTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeIpv6AddressesIpv6Address {
    0 "AddressType" address_type, 1 "AllocationTime" allocation_time, 2 "AssociatedInstanceId" associated_instance_id,
    3 "AssociatedInstanceType" associated_instance_type, 4 "Ipv6Address" ipv6_address,
    5 "Ipv6AddressDescription" ipv6_address_description, 6 "Ipv6AddressId" ipv6_address_id,
    7 "Ipv6AddressName" ipv6_address_name, 8 "Ipv6GatewayId" ipv6_gateway_id,
    9 "Ipv6InternetBandwidth" ipv6_internet_bandwidth, 10 "Ipv6Isp" ipv6_isp, 11 "NetworkType" network_type,
    12 "RealBandwidth" real_bandwidth, 13 "ResourceGroupId" resource_group_id, 14 "ServiceManaged" service_managed,
    15 "Status" status, 16 "Tags" tags, 17 "VSwitchId" v_switch_id, 18 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesIpv6InternetBandwidth {
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub has_reservation_data: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ipv6_internet_bandwidth_id: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<i64>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
}
model! { DescribeIpv6AddressesIpv6InternetBandwidth {
    0 "Bandwidth" bandwidth, 1 "BusinessStatus" business_status, 2 "HasReservationData" has_reservation_data,
    3 "InstanceChargeType" instance_charge_type, 4 "InternetChargeType" internet_charge_type,
    5 "Ipv6InternetBandwidthId" ipv6_internet_bandwidth_id, 6 "ReservationActiveTime" reservation_active_time,
    7 "ReservationBandwidth" reservation_bandwidth, 8 "ReservationInternetChargeType" reservation_internet_charge_type,
    9 "ReservationOrderType" reservation_order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesTags {
    pub tag: Option<Vec<DescribeIpv6AddressesTagsTag>>,
}
model! { DescribeIpv6AddressesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeIpv6AddressesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRules {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_egress_only_rule_id: Option<String>,
    pub ipv6_gateway_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeIpv6EgressOnlyRules(ipv6_gateway_id: String, region_id: String)
    "DescribeIpv6EgressOnlyRules" -> DescribeIpv6EgressOnlyRulesOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String,
    2 "Ipv6EgressOnlyRuleId" ipv6_egress_only_rule_id: String, 3 "Ipv6GatewayId" ipv6_gateway_id, 4 "Name" name: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeIpv6EgressOnlyRules: DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRule =
    Number "PageNumber", "Ipv6EgressOnlyRules.Ipv6EgressOnlyRule" ipv6_egress_only_rules.ipv6_egress_only_rule, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesOutput {
    pub ipv6_egress_only_rules: Option<DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIpv6EgressOnlyRulesOutput {
    0 "Ipv6EgressOnlyRules" ipv6_egress_only_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRules {
    pub ipv6_egress_only_rule: Option<Vec<DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRule>>,
}
model! { DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRules {
    0 "Ipv6EgressOnlyRule" ipv6_egress_only_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRule {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_egress_only_rule_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIpv6EgressOnlyRulesIpv6EgressOnlyRule {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type,
    3 "Ipv6EgressOnlyRuleId" ipv6_egress_only_rule_id, 4 "Name" name, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttribute {
    pub ipv6_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeIpv6GatewayAttribute(ipv6_gateway_id: String, region_id: String)
    "DescribeIpv6GatewayAttribute" -> DescribeIpv6GatewayAttributeOutput {
    0 "Ipv6GatewayId" ipv6_gateway_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeOutput {
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub gateway_route_table_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub ipv6_gateway_id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeIpv6GatewayAttributeTags>,
    pub vpc_id: Option<String>,
}
model! { DescribeIpv6GatewayAttributeOutput {
    0 "BusinessStatus" business_status, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "ExpiredTime" expired_time, 4 "GatewayRouteTableId" gateway_route_table_id,
    5 "InstanceChargeType" instance_charge_type, 6 "Ipv6GatewayId" ipv6_gateway_id, 7 "Name" name, 8 "OwnerId" owner_id,
    9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id, 11 "Status" status, 12 "Tags" tags,
    13 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeTags {
    pub tag: Option<Vec<DescribeIpv6GatewayAttributeTag>>,
}
model! { DescribeIpv6GatewayAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeIpv6GatewayAttributeTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6Gateways {
    pub ipv6_gateway_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribeIpv6GatewaysTags>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeIpv6Gateways(region_id: String) "DescribeIpv6Gateways" -> DescribeIpv6GatewaysOutput {
    0 "Ipv6GatewayId" ipv6_gateway_id: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tags" tags: Vec<DescribeIpv6GatewaysTags>, 11 "VpcId" vpc_id: String
} }
paged! { DescribeIpv6Gateways: DescribeIpv6GatewaysIpv6Gateway =
    Number "PageNumber", "Ipv6Gateways.Ipv6Gateway" ipv6_gateways.ipv6_gateway, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeIpv6GatewaysTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysOutput {
    pub ipv6_gateways: Option<DescribeIpv6GatewaysIpv6Gateways>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIpv6GatewaysOutput {
    0 "Ipv6Gateways" ipv6_gateways, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysIpv6Gateways {
    pub ipv6_gateway: Option<Vec<DescribeIpv6GatewaysIpv6Gateway>>,
}
model! { DescribeIpv6GatewaysIpv6Gateways {
    0 "Ipv6Gateway" ipv6_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysIpv6Gateway {
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub instance_charge_type: Option<String>,
    pub ipv6_gateway_id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeIpv6GatewaysIpv6GatewayTags>,
    pub vpc_id: Option<String>,
}
model! { DescribeIpv6GatewaysIpv6Gateway {
    0 "BusinessStatus" business_status, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "ExpiredTime" expired_time, 4 "InstanceChargeType" instance_charge_type, 5 "Ipv6GatewayId" ipv6_gateway_id,
    6 "Name" name, 7 "OwnerId" owner_id, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id,
    10 "Status" status, 11 "Tags" tags, 12 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysIpv6GatewayTags {
    pub tag: Option<Vec<DescribeIpv6GatewaysTag>>,
}
model! { DescribeIpv6GatewaysIpv6GatewayTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeIpv6GatewaysTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfaces {
    pub client_token: Option<String>,
    pub filter: Option<Vec<DescribeNatGatewayAssociateNetworkInterfacesFilter>>,
    pub max_results: Option<i64>,
    pub nat_gateway_id: String,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeNatGatewayAssociateNetworkInterfacesTag>>,
}
operation! { DescribeNatGatewayAssociateNetworkInterfaces(nat_gateway_id: String, region_id: String)
    "DescribeNatGatewayAssociateNetworkInterfaces" -> DescribeNatGatewayAssociateNetworkInterfacesOutput {
    0 "ClientToken" client_token: String, 1 "Filter" filter: Vec<DescribeNatGatewayAssociateNetworkInterfacesFilter>,
    2 "MaxResults" max_results: i64, 3 "NatGatewayId" nat_gateway_id, 4 "NextToken" next_token: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<DescribeNatGatewayAssociateNetworkInterfacesTag>
} }
paged! { DescribeNatGatewayAssociateNetworkInterfaces: DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterface =
    Token "NextToken", "AssociateNetworkInterfaces.AssociateNetworkInterface" associate_network_interfaces.associate_network_interface, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNatGatewayAssociateNetworkInterfacesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNatGatewayAssociateNetworkInterfacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesOutput {
    pub associate_network_interfaces: Option<DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterfaces>,
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewayAssociateNetworkInterfacesOutput {
    0 "AssociateNetworkInterfaces" associate_network_interfaces, 1 "Count" count, 2 "MaxResults" max_results,
    3 "NatGatewayId" nat_gateway_id, 4 "NextToken" next_token, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterfaces {
    pub associate_network_interface: Option<Vec<DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterface>>,
}
model! { DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterfaces {
    0 "AssociateNetworkInterface" associate_network_interface
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterface {
    pub ipv4_sets: Option<DescribeNatGatewayAssociateNetworkInterfacesIPv4Sets>,
    pub network_interface_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_vpc_id: Option<String>,
    pub tunnel_index: Option<String>,
}
model! { DescribeNatGatewayAssociateNetworkInterfacesAssociateNetworkInterface {
    0 "IPv4Sets" ipv4_sets, 1 "NetworkInterfaceId" network_interface_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerId" resource_owner_id, 4 "ResourceType" resource_type, 5 "ResourceVpcId" resource_vpc_id,
    6 "TunnelIndex" tunnel_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesIPv4Sets {
    pub ipv4_set: Option<Vec<DescribeNatGatewayAssociateNetworkInterfacesIPv4Set>>,
}
model! { DescribeNatGatewayAssociateNetworkInterfacesIPv4Sets {
    0 "IPv4Set" ipv4_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesIPv4Set {
    pub ipv4_address: Option<String>,
    pub primary: Option<bool>,
}
model! { DescribeNatGatewayAssociateNetworkInterfacesIPv4Set {
    0 "IPv4Address" ipv4_address, 1 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub availability_mode: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_type: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeNatGatewaysTag>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeNatGateways(region_id: String) "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "AvailabilityMode" availability_mode: String, 1 "DryRun" dry_run: bool,
    2 "InstanceChargeType" instance_charge_type: String, 3 "Name" name: String, 4 "NatGatewayId" nat_gateway_id: String,
    5 "NatType" nat_type: String, 6 "NetworkType" network_type: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64, 10 "PageSize" page_size: i64, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id: String, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "Spec" spec: String, 16 "Status" status: String,
    17 "Tag" tag: Vec<DescribeNatGatewaysTag>, 18 "VpcId" vpc_id: String, 19 "ZoneId" zone_id: String
} }
paged! { DescribeNatGateways: DescribeNatGatewaysNatGateway =
    Number "PageNumber", "NatGateways.NatGateway" nat_gateways.nat_gateway, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNatGatewaysTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateways: Option<DescribeNatGatewaysNatGateways>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGateways" nat_gateways, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysNatGateways {
    pub nat_gateway: Option<Vec<DescribeNatGatewaysNatGateway>>,
}
model! { DescribeNatGatewaysNatGateways {
    0 "NatGateway" nat_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysNatGateway {
    pub access_mode: Option<DescribeNatGatewaysAccessMode>,
    pub auto_pay: Option<bool>,
    pub availability_mode: Option<String>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub ecs_metric_enabled: Option<bool>,
    pub eip_bind_mode: Option<String>,
    pub enable_session_log: Option<String>,
    pub expired_time: Option<String>,
    pub forward_table_ids: Option<DescribeNatGatewaysForwardTableIds>,
    pub full_nat_table_ids: Option<DescribeNatGatewaysFullNatTableIds>,
    pub icmp_reply_enabled: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_lists: Option<DescribeNatGatewaysIpLists>,
    pub ip_prefix_list: Option<DescribeNatGatewaysIpPrefixList>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_private_info: Option<DescribeNatGatewaysNatGatewayPrivateInfo>,
    pub nat_type: Option<String>,
    pub network_type: Option<String>,
    pub private_link_enabled: Option<bool>,
    pub private_link_mode: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_protection_enabled: Option<bool>,
    pub snat_table_ids: Option<DescribeNatGatewaysSnatTableIds>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeNatGatewaysTags>,
    pub vpc_id: Option<String>,
}
model! { DescribeNatGatewaysNatGateway {
    0 "AccessMode" access_mode, 1 "AutoPay" auto_pay, 2 "AvailabilityMode" availability_mode,
    3 "BusinessStatus" business_status, 4 "CreationTime" creation_time, 5 "DeletionProtection" deletion_protection,
    6 "Description" description, 7 "EcsMetricEnabled" ecs_metric_enabled, 8 "EipBindMode" eip_bind_mode,
    9 "EnableSessionLog" enable_session_log, 10 "ExpiredTime" expired_time, 11 "ForwardTableIds" forward_table_ids,
    12 "FullNatTableIds" full_nat_table_ids, 13 "IcmpReplyEnabled" icmp_reply_enabled,
    14 "InstanceChargeType" instance_charge_type, 15 "InternetChargeType" internet_charge_type, 16 "IpLists" ip_lists,
    17 "IpPrefixList" ip_prefix_list, 18 "Name" name, 19 "NatGatewayId" nat_gateway_id,
    20 "NatGatewayPrivateInfo" nat_gateway_private_info, 21 "NatType" nat_type, 22 "NetworkType" network_type,
    23 "PrivateLinkEnabled" private_link_enabled, 24 "PrivateLinkMode" private_link_mode, 25 "RegionId" region_id,
    26 "ResourceGroupId" resource_group_id, 27 "SecurityProtectionEnabled" security_protection_enabled,
    28 "SnatTableIds" snat_table_ids, 29 "Spec" spec, 30 "Status" status, 31 "Tags" tags, 32 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysAccessMode {
    pub mode_value: Option<String>,
    pub tunnel_type: Option<String>,
}
model! { DescribeNatGatewaysAccessMode {
    0 "ModeValue" mode_value, 1 "TunnelType" tunnel_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysForwardTableIds {
    pub forward_table_id: Option<Vec<String>>,
}
model! { DescribeNatGatewaysForwardTableIds {
    0 "ForwardTableId" forward_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysFullNatTableIds {
    pub full_nat_table_id: Option<Vec<String>>,
}
model! { DescribeNatGatewaysFullNatTableIds {
    0 "FullNatTableId" full_nat_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpLists {
    pub ip_list: Option<Vec<DescribeNatGatewaysIpList>>,
}
model! { DescribeNatGatewaysIpLists {
    0 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpList {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    pub snat_entry_enabled: Option<bool>,
    pub using_status: Option<String>,
}
model! { DescribeNatGatewaysIpList {
    0 "AllocationId" allocation_id, 1 "IpAddress" ip_address, 2 "PrivateIpAddress" private_ip_address,
    3 "SnatEntryEnabled" snat_entry_enabled, 4 "UsingStatus" using_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpPrefixList {
    pub ip_prefix_list: Option<Vec<DescribeNatGatewaysIpPrefixListIpPrefixList>>,
}
model! { DescribeNatGatewaysIpPrefixList {
    0 "IpPrefixList" ip_prefix_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpPrefixListIpPrefixList {
    pub ip_prefix: Option<String>,
}
model! { DescribeNatGatewaysIpPrefixListIpPrefixList {
    0 "IpPrefix" ip_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysNatGatewayPrivateInfo {
    pub eni_instance_id: Option<String>,
    pub eni_type: Option<String>,
    pub iz_no: Option<String>,
    pub max_bandwidth: Option<i64>,
    pub max_session_establish_rate: Option<i64>,
    pub max_session_quota: Option<i64>,
    pub private_ip_address: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeNatGatewaysNatGatewayPrivateInfo {
    0 "EniInstanceId" eni_instance_id, 1 "EniType" eni_type, 2 "IzNo" iz_no, 3 "MaxBandwidth" max_bandwidth,
    4 "MaxSessionEstablishRate" max_session_establish_rate, 5 "MaxSessionQuota" max_session_quota,
    6 "PrivateIpAddress" private_ip_address, 7 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysSnatTableIds {
    pub snat_table_id: Option<Vec<String>>,
}
model! { DescribeNatGatewaysSnatTableIds {
    0 "SnatTableId" snat_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysTags {
    pub tag: Option<Vec<DescribeNatGatewaysTagsTag>>,
}
model! { DescribeNatGatewaysTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeNatGatewaysTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributes {
    pub client_token: Option<String>,
    pub network_acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeNetworkAclAttributes(network_acl_id: String, region_id: String)
    "DescribeNetworkAclAttributes" -> DescribeNetworkAclAttributesOutput {
    0 "ClientToken" client_token: String, 1 "NetworkAclId" network_acl_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesOutput {
    pub network_acl_attribute: Option<DescribeNetworkAclAttributesNetworkAclAttribute>,
}
model! { DescribeNetworkAclAttributesOutput {
    0 "NetworkAclAttribute" network_acl_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesNetworkAclAttribute {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub egress_acl_entries: Option<DescribeNetworkAclAttributesEgressAclEntries>,
    pub ingress_acl_entries: Option<DescribeNetworkAclAttributesIngressAclEntries>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resources: Option<DescribeNetworkAclAttributesResources>,
    pub status: Option<String>,
    pub tags: Option<DescribeNetworkAclAttributesTags>,
    pub vpc_id: Option<String>,
}
model! { DescribeNetworkAclAttributesNetworkAclAttribute {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "EgressAclEntries" egress_acl_entries,
    3 "IngressAclEntries" ingress_acl_entries, 4 "NetworkAclId" network_acl_id, 5 "NetworkAclName" network_acl_name,
    6 "OwnerId" owner_id, 7 "RegionId" region_id, 8 "Resources" resources, 9 "Status" status, 10 "Tags" tags,
    11 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesEgressAclEntries {
    pub egress_acl_entry: Option<Vec<DescribeNetworkAclAttributesEgressAclEntry>>,
}
model! { DescribeNetworkAclAttributesEgressAclEntries {
    0 "EgressAclEntry" egress_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesEgressAclEntry {
    pub description: Option<String>,
    pub destination_cidr_ip: Option<String>,
    pub entry_type: Option<String>,
    pub ip_version: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeNetworkAclAttributesEgressAclEntry {
    0 "Description" description, 1 "DestinationCidrIp" destination_cidr_ip, 2 "EntryType" entry_type,
    3 "IpVersion" ip_version, 4 "NetworkAclEntryId" network_acl_entry_id,
    5 "NetworkAclEntryName" network_acl_entry_name, 6 "Policy" policy, 7 "Port" port, 8 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesIngressAclEntries {
    pub ingress_acl_entry: Option<Vec<DescribeNetworkAclAttributesIngressAclEntry>>,
}
model! { DescribeNetworkAclAttributesIngressAclEntries {
    0 "IngressAclEntry" ingress_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesIngressAclEntry {
    pub description: Option<String>,
    pub entry_type: Option<String>,
    pub ip_version: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
model! { DescribeNetworkAclAttributesIngressAclEntry {
    0 "Description" description, 1 "EntryType" entry_type, 2 "IpVersion" ip_version,
    3 "NetworkAclEntryId" network_acl_entry_id, 4 "NetworkAclEntryName" network_acl_entry_name, 5 "Policy" policy,
    6 "Port" port, 7 "Protocol" protocol, 8 "SourceCidrIp" source_cidr_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesResources {
    pub resource: Option<Vec<DescribeNetworkAclAttributesResource>>,
}
model! { DescribeNetworkAclAttributesResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNetworkAclAttributesResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesTags {
    pub tag: Option<Vec<DescribeNetworkAclAttributesTag>>,
}
model! { DescribeNetworkAclAttributesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNetworkAclAttributesTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAcls {
    pub client_token: Option<String>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<DescribeNetworkAclsTags>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeNetworkAcls(region_id: String) "DescribeNetworkAcls" -> DescribeNetworkAclsOutput {
    0 "ClientToken" client_token: String, 1 "NetworkAclId" network_acl_id: String,
    2 "NetworkAclName" network_acl_name: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id,
    8 "ResourceId" resource_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "ResourceType" resource_type: String,
    12 "Tags" tags: Vec<DescribeNetworkAclsTags>, 13 "VpcId" vpc_id: String
} }
paged! { DescribeNetworkAcls: DescribeNetworkAclsNetworkAcl =
    Number "PageNumber", "NetworkAcls.NetworkAcl" network_acls.network_acl, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNetworkAclsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsOutput {
    pub network_acls: Option<DescribeNetworkAclsNetworkAcls>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeNetworkAclsOutput {
    0 "NetworkAcls" network_acls, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsNetworkAcls {
    pub network_acl: Option<Vec<DescribeNetworkAclsNetworkAcl>>,
}
model! { DescribeNetworkAclsNetworkAcls {
    0 "NetworkAcl" network_acl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsNetworkAcl {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub egress_acl_entries: Option<DescribeNetworkAclsEgressAclEntries>,
    pub ingress_acl_entries: Option<DescribeNetworkAclsIngressAclEntries>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resources: Option<DescribeNetworkAclsResources>,
    pub status: Option<String>,
    pub tags: Option<DescribeNetworkAclsNetworkAclTags>,
    pub vpc_id: Option<String>,
}
model! { DescribeNetworkAclsNetworkAcl {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "EgressAclEntries" egress_acl_entries,
    3 "IngressAclEntries" ingress_acl_entries, 4 "NetworkAclId" network_acl_id, 5 "NetworkAclName" network_acl_name,
    6 "OwnerId" owner_id, 7 "RegionId" region_id, 8 "Resources" resources, 9 "Status" status, 10 "Tags" tags,
    11 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsEgressAclEntries {
    pub egress_acl_entry: Option<Vec<DescribeNetworkAclsEgressAclEntry>>,
}
model! { DescribeNetworkAclsEgressAclEntries {
    0 "EgressAclEntry" egress_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsEgressAclEntry {
    pub description: Option<String>,
    pub destination_cidr_ip: Option<String>,
    pub entry_type: Option<String>,
    pub ip_version: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeNetworkAclsEgressAclEntry {
    0 "Description" description, 1 "DestinationCidrIp" destination_cidr_ip, 2 "EntryType" entry_type,
    3 "IpVersion" ip_version, 4 "NetworkAclEntryId" network_acl_entry_id,
    5 "NetworkAclEntryName" network_acl_entry_name, 6 "Policy" policy, 7 "Port" port, 8 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsIngressAclEntries {
    pub ingress_acl_entry: Option<Vec<DescribeNetworkAclsIngressAclEntry>>,
}
model! { DescribeNetworkAclsIngressAclEntries {
    0 "IngressAclEntry" ingress_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsIngressAclEntry {
    pub description: Option<String>,
    pub entry_type: Option<String>,
    pub ip_version: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
model! { DescribeNetworkAclsIngressAclEntry {
    0 "Description" description, 1 "EntryType" entry_type, 2 "IpVersion" ip_version,
    3 "NetworkAclEntryId" network_acl_entry_id, 4 "NetworkAclEntryName" network_acl_entry_name, 5 "Policy" policy,
    6 "Port" port, 7 "Protocol" protocol, 8 "SourceCidrIp" source_cidr_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsResources {
    pub resource: Option<Vec<DescribeNetworkAclsResource>>,
}
model! { DescribeNetworkAclsResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNetworkAclsResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsNetworkAclTags {
    pub tag: Option<Vec<DescribeNetworkAclsTag>>,
}
model! { DescribeNetworkAclsNetworkAclTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNetworkAclsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOA {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePhysicalConnectionLOA(instance_id: String, region_id: String)
    "DescribePhysicalConnectionLOA" -> DescribePhysicalConnectionLOAOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOAOutput {
    pub physical_connection_loa_type: Option<DescribePhysicalConnectionLOAPhysicalConnectionLOAType>,
}
model! { DescribePhysicalConnectionLOAOutput {
    0 "PhysicalConnectionLOAType" physical_connection_loa_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOAPhysicalConnectionLOAType {
    pub company_localized_name: Option<String>,
    pub company_name: Option<String>,
    pub construction_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub line_code: Option<String>,
    pub line_label: Option<String>,
    pub line_sp_contact_info: Option<String>,
    pub line_service_provider: Option<String>,
    pub line_type: Option<String>,
    pub loa_url: Option<String>,
    pub pm_info: Option<DescribePhysicalConnectionLOAPMInfo>,
    pub si: Option<String>,
    pub status: Option<String>,
}
model! { DescribePhysicalConnectionLOAPhysicalConnectionLOAType {
    0 "CompanyLocalizedName" company_localized_name, 1 "CompanyName" company_name,
    2 "ConstructionTime" construction_time, 3 "Description" description, 4 "InstanceId" instance_id,
    5 "LineCode" line_code, 6 "LineLabel" line_label, 7 "LineSPContactInfo" line_sp_contact_info,
    8 "LineServiceProvider" line_service_provider, 9 "LineType" line_type, 10 "LoaUrl" loa_url, 11 "PMInfo" pm_info,
    12 "SI" si, 13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOAPMInfo {
    pub pm_info: Option<Vec<DescribePhysicalConnectionLOAPMInfoPMInfo>>,
}
model! { DescribePhysicalConnectionLOAPMInfo {
    0 "PMInfo" pm_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOAPMInfoPMInfo {
    pub pm_certificate_no: Option<String>,
    pub pm_certificate_type: Option<String>,
    pub pm_contact_info: Option<String>,
    pub pm_gender: Option<String>,
    pub pm_name: Option<String>,
}
model! { DescribePhysicalConnectionLOAPMInfoPMInfo {
    0 "PMCertificateNo" pm_certificate_no, 1 "PMCertificateType" pm_certificate_type, 2 "PMContactInfo" pm_contact_info,
    3 "PMGender" pm_gender, 4 "PMName" pm_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnections {
    pub client_token: Option<String>,
    pub filter: Option<Vec<DescribePhysicalConnectionsFilter>>,
    pub include_reservation_data: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribePhysicalConnectionsTags>>,
}
operation! { DescribePhysicalConnections(region_id: String)
    "DescribePhysicalConnections" -> DescribePhysicalConnectionsOutput {
    0 "ClientToken" client_token: String, 1 "Filter" filter: Vec<DescribePhysicalConnectionsFilter>,
    2 "IncludeReservationData" include_reservation_data: bool, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tags" tags: Vec<DescribePhysicalConnectionsTags>
} }
paged! { DescribePhysicalConnections: DescribePhysicalConnectionsPhysicalConnectionType =
    Number "PageNumber", "PhysicalConnectionSet.PhysicalConnectionType" physical_connection_set.physical_connection_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribePhysicalConnectionsFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePhysicalConnectionsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub physical_connection_set: Option<DescribePhysicalConnectionsPhysicalConnectionSet>,
    pub total_count: Option<i64>,
}
model! { DescribePhysicalConnectionsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PhysicalConnectionSet" physical_connection_set,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsPhysicalConnectionSet {
    pub physical_connection_type: Option<Vec<DescribePhysicalConnectionsPhysicalConnectionType>>,
}
model! { DescribePhysicalConnectionsPhysicalConnectionSet {
    0 "PhysicalConnectionType" physical_connection_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsPhysicalConnectionType {
    pub access_point_id: Option<String>,
    pub access_point_type: Option<String>,
    pub ad_detail_location: Option<String>,
    pub ad_location: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub circuit_code: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub device_features_selected: Option<String>,
    pub down_delay_time: Option<i64>,
    pub enabled_time: Option<String>,
    pub end_time: Option<String>,
    pub expect_spec: Option<String>,
    pub has_reservation_data: Option<String>,
    pub line_operator: Option<String>,
    pub loa_status: Option<String>,
    pub macsec_keys: Option<DescribePhysicalConnectionsMacsecKeys>,
    pub name: Option<String>,
    pub optical_module_model: Option<String>,
    pub order_mode: Option<String>,
    pub parent_physical_connection_ali_uid: Option<i64>,
    pub parent_physical_connection_id: Option<String>,
    pub peer_location: Option<String>,
    pub physical_connection_id: Option<String>,
    pub port_number: Option<String>,
    pub port_type: Option<String>,
    pub product_type: Option<String>,
    pub qos_id: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribePhysicalConnectionsPhysicalConnectionTypeTags>,
    pub r#type: Option<String>,
    pub virtual_physical_connection_count: Option<i64>,
    pub vlan_id: Option<String>,
    pub vpconn_status: Option<String>,
}
model! { DescribePhysicalConnectionsPhysicalConnectionType {
    0 "AccessPointId" access_point_id, 1 "AccessPointType" access_point_type, 2 "AdDetailLocation" ad_detail_location,
    3 "AdLocation" ad_location, 4 "Bandwidth" bandwidth, 5 "BusinessStatus" business_status, 6 "ChargeType" charge_type,
    7 "CircuitCode" circuit_code, 8 "CreationTime" creation_time, 9 "Description" description,
    10 "DeviceFeaturesSelected" device_features_selected, 11 "DownDelayTime" down_delay_time,
    12 "EnabledTime" enabled_time, 13 "EndTime" end_time, 14 "ExpectSpec" expect_spec,
    15 "HasReservationData" has_reservation_data, 16 "LineOperator" line_operator, 17 "LoaStatus" loa_status,
    18 "MacsecKeys" macsec_keys, 19 "Name" name, 20 "OpticalModuleModel" optical_module_model,
    21 "OrderMode" order_mode, 22 "ParentPhysicalConnectionAliUid" parent_physical_connection_ali_uid,
    23 "ParentPhysicalConnectionId" parent_physical_connection_id, 24 "PeerLocation" peer_location,
    25 "PhysicalConnectionId" physical_connection_id, 26 "PortNumber" port_number, 27 "PortType" port_type,
    28 "ProductType" product_type, 29 "QosId" qos_id,
    30 "RedundantPhysicalConnectionId" redundant_physical_connection_id,
    31 "ReservationActiveTime" reservation_active_time,
    32 "ReservationInternetChargeType" reservation_internet_charge_type,
    33 "ReservationOrderType" reservation_order_type, 34 "ResourceGroupId" resource_group_id, 35 "Spec" spec,
    36 "Status" status, 37 "Tags" tags, 38 "Type" r#type,
    39 "VirtualPhysicalConnectionCount" virtual_physical_connection_count, 40 "VlanId" vlan_id,
    41 "VpconnStatus" vpconn_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsMacsecKeys {
    pub macsec_key: Option<Vec<DescribePhysicalConnectionsMacsecKey>>,
}
model! { DescribePhysicalConnectionsMacsecKeys {
    0 "MacsecKey" macsec_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsMacsecKey {
    pub cak: Option<String>,
    pub cipher_suite: Option<String>,
    pub ckn: Option<String>,
    pub start_on: Option<String>,
    pub status: Option<String>,
}
model! { DescribePhysicalConnectionsMacsecKey {
    0 "Cak" cak, 1 "CipherSuite" cipher_suite, 2 "Ckn" ckn, 3 "StartOn" start_on, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsPhysicalConnectionTypeTags {
    pub tags: Option<Vec<DescribePhysicalConnectionsTagsTags>>,
}
model! { DescribePhysicalConnectionsPhysicalConnectionTypeTags {
    0 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePhysicalConnectionsTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicIpAddress {
    pub ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePublicIpAddress(region_id: String) "DescribePublicIpAddress" -> DescribePublicIpAddressOutput {
    0 "IpVersion" ip_version: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribePublicIpAddress: String =
    Number "PageNumber", "PublicIpAddress" public_ip_address, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicIpAddressOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_ip_address: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribePublicIpAddressOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "PublicIpAddress" public_ip_address, 5 "RegionId" region_id, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProductType" product_type: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryList {
    pub dest_cidr_block_list: Option<Vec<String>>,
    pub destination_cidr_block: Option<String>,
    pub ip_version: Option<String>,
    /// At most 500.
    pub max_result: Option<i64>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_entry_type: Option<String>,
    pub route_table_id: String,
    pub service_type: Option<String>,
}
operation! { DescribeRouteEntryList(region_id: String, route_table_id: String)
    "DescribeRouteEntryList" -> DescribeRouteEntryListOutput {
    0 "DestCidrBlockList" dest_cidr_block_list: Vec<String>, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "IpVersion" ip_version: String, 3 "MaxResult" max_result: i64, 4 "NextHopId" next_hop_id: String,
    5 "NextHopType" next_hop_type: String, 6 "NextToken" next_token: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "RouteEntryId" route_entry_id: String,
    13 "RouteEntryName" route_entry_name: String, 14 "RouteEntryType" route_entry_type: String,
    15 "RouteTableId" route_table_id, 16 "ServiceType" service_type: String
} }
paged! { DescribeRouteEntryList: DescribeRouteEntryListRouteEntry =
    Token "NextToken", "RouteEntrys.RouteEntry" route_entrys.route_entry, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListOutput {
    pub next_token: Option<String>,
    pub route_entrys: Option<DescribeRouteEntryListRouteEntrys>,
}
model! { DescribeRouteEntryListOutput {
    0 "NextToken" next_token, 1 "RouteEntrys" route_entrys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListRouteEntrys {
    pub route_entry: Option<Vec<DescribeRouteEntryListRouteEntry>>,
}
model! { DescribeRouteEntryListRouteEntrys {
    0 "RouteEntry" route_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListRouteEntry {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip_version: Option<String>,
    pub next_hops: Option<DescribeRouteEntryListNextHops>,
    pub origin: Option<String>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRouteEntryListRouteEntry {
    0 "Description" description, 1 "DestinationCidrBlock" destination_cidr_block, 2 "GmtModified" gmt_modified,
    3 "IpVersion" ip_version, 4 "NextHops" next_hops, 5 "Origin" origin, 6 "RouteEntryId" route_entry_id,
    7 "RouteEntryName" route_entry_name, 8 "RouteTableId" route_table_id, 9 "ServiceType" service_type,
    10 "Status" status, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListNextHops {
    pub next_hop: Option<Vec<DescribeRouteEntryListNextHop>>,
}
model! { DescribeRouteEntryListNextHops {
    0 "NextHop" next_hop
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListNextHop {
    pub enabled: Option<i64>,
    pub next_hop_id: Option<String>,
    pub next_hop_region_id: Option<String>,
    pub next_hop_related_info: Option<DescribeRouteEntryListNextHopRelatedInfo>,
    pub next_hop_type: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeRouteEntryListNextHop {
    0 "Enabled" enabled, 1 "NextHopId" next_hop_id, 2 "NextHopRegionId" next_hop_region_id,
    3 "NextHopRelatedInfo" next_hop_related_info, 4 "NextHopType" next_hop_type, 5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListNextHopRelatedInfo {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRouteEntryListNextHopRelatedInfo {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub route_table_type: Option<String>,
    pub router_id: Option<String>,
    pub router_type: Option<String>,
    pub tag: Option<Vec<DescribeRouteTableListTag>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeRouteTableList(region_id: String) "DescribeRouteTableList" -> DescribeRouteTableListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableId" route_table_id: String, 9 "RouteTableName" route_table_name: String,
    10 "RouteTableType" route_table_type: String, 11 "RouterId" router_id: String, 12 "RouterType" router_type: String,
    13 "Tag" tag: Vec<DescribeRouteTableListTag>, 14 "VpcId" vpc_id: String
} }
paged! { DescribeRouteTableList: DescribeRouteTableListRouterTableListType =
    Number "PageNumber", "RouterTableList.RouterTableListType" router_table_list.router_table_list_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRouteTableListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub router_table_list: Option<DescribeRouteTableListRouterTableList>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteTableListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RouterTableList" router_table_list,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListRouterTableList {
    pub router_table_list_type: Option<Vec<DescribeRouteTableListRouterTableListType>>,
}
model! { DescribeRouteTableListRouterTableList {
    0 "RouterTableListType" router_table_list_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListRouterTableListType {
    pub associate_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub gateway_ids: Option<DescribeRouteTableListGatewayIds>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub route_propagation_enable: Option<bool>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub route_table_type: Option<String>,
    pub router_id: Option<String>,
    pub router_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeRouteTableListTags>,
    pub v_switch_ids: Option<DescribeRouteTableListVSwitchIds>,
    pub vpc_id: Option<String>,
}
model! { DescribeRouteTableListRouterTableListType {
    0 "AssociateType" associate_type, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "GatewayIds" gateway_ids, 4 "OwnerId" owner_id, 5 "ResourceGroupId" resource_group_id,
    6 "RoutePropagationEnable" route_propagation_enable, 7 "RouteTableId" route_table_id,
    8 "RouteTableName" route_table_name, 9 "RouteTableType" route_table_type, 10 "RouterId" router_id,
    11 "RouterType" router_type, 12 "Status" status, 13 "Tags" tags, 14 "VSwitchIds" v_switch_ids, 15 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListGatewayIds {
    pub gateway_ids: Option<Vec<String>>,
}
model! { DescribeRouteTableListGatewayIds {
    0 "GatewayIds" gateway_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListTags {
    pub tag: Option<Vec<DescribeRouteTableListTagsTag>>,
}
model! { DescribeRouteTableListTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRouteTableListTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListVSwitchIds {
    pub v_switch_id: Option<Vec<String>>,
}
model! { DescribeRouteTableListVSwitchIds {
    0 "VSwitchId" v_switch_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTables {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub router_id: Option<String>,
    pub router_type: Option<String>,
    pub r#type: Option<String>,
    pub v_router_id: Option<String>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableId" route_table_id: String, 9 "RouteTableName" route_table_name: String,
    10 "RouterId" router_id: String, 11 "RouterType" router_type: String, 12 "Type" r#type: String,
    13 "VRouterId" v_router_id: String
} }
paged! { DescribeRouteTables: DescribeRouteTablesRouteTable =
    Number "PageNumber", "RouteTables.RouteTable" route_tables.route_table, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_tables: Option<DescribeRouteTablesRouteTables>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteTablesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RouteTables" route_tables, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesRouteTables {
    pub route_table: Option<Vec<DescribeRouteTablesRouteTable>>,
}
model! { DescribeRouteTablesRouteTables {
    0 "RouteTable" route_table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesRouteTable {
    pub creation_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_entrys: Option<DescribeRouteTablesRouteEntrys>,
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
    pub status: Option<String>,
    pub v_router_id: Option<String>,
    pub v_switch_ids: Option<DescribeRouteTablesVSwitchIds>,
}
model! { DescribeRouteTablesRouteTable {
    0 "CreationTime" creation_time, 1 "ResourceGroupId" resource_group_id, 2 "RouteEntrys" route_entrys,
    3 "RouteTableId" route_table_id, 4 "RouteTableType" route_table_type, 5 "Status" status, 6 "VRouterId" v_router_id,
    7 "VSwitchIds" v_switch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesRouteEntrys {
    pub route_entry: Option<Vec<DescribeRouteTablesRouteEntry>>,
}
model! { DescribeRouteTablesRouteEntrys {
    0 "RouteEntry" route_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesRouteEntry {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub instance_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub next_hops: Option<DescribeRouteTablesNextHops>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRouteTablesRouteEntry {
    0 "Description" description, 1 "DestinationCidrBlock" destination_cidr_block, 2 "InstanceId" instance_id,
    3 "NextHopType" next_hop_type, 4 "NextHops" next_hops, 5 "RouteEntryId" route_entry_id,
    6 "RouteEntryName" route_entry_name, 7 "RouteTableId" route_table_id, 8 "Status" status, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesNextHops {
    pub next_hop: Option<Vec<DescribeRouteTablesNextHop>>,
}
model! { DescribeRouteTablesNextHops {
    0 "NextHop" next_hop
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesNextHop {
    pub enabled: Option<i64>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeRouteTablesNextHop {
    0 "Enabled" enabled, 1 "NextHopId" next_hop_id, 2 "NextHopType" next_hop_type, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesVSwitchIds {
    pub v_switch_id: Option<Vec<String>>,
}
model! { DescribeRouteTablesVSwitchIds {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttribute {
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRouterInterfaceAttribute(instance_id: String, region_id: String)
    "DescribeRouterInterfaceAttribute" -> DescribeRouterInterfaceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeOutput {
    pub access_point_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub code: Option<String>,
    pub connected_time: Option<String>,
    pub creation_time: Option<String>,
    pub cross_border: Option<bool>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub fast_link_mode: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_reservation_data: Option<String>,
    pub hc_rate: Option<i64>,
    pub hc_threshold: Option<i64>,
    pub health_check_source_ip: Option<String>,
    pub health_check_status: Option<String>,
    pub health_check_target_ip: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub opposite_access_point_id: Option<String>,
    pub opposite_bandwidth: Option<i64>,
    pub opposite_interface_business_status: Option<String>,
    pub opposite_interface_id: Option<String>,
    pub opposite_interface_owner_id: Option<String>,
    pub opposite_interface_spec: Option<String>,
    pub opposite_interface_status: Option<String>,
    pub opposite_region_id: Option<String>,
    pub opposite_router_id: Option<String>,
    pub opposite_router_type: Option<String>,
    pub opposite_vpc_instance_id: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<String>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub router_id: Option<String>,
    pub router_interface_id: Option<String>,
    pub router_type: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub tags: Option<DescribeRouterInterfaceAttributeTags>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeRouterInterfaceAttributeOutput {
    0 "AccessPointId" access_point_id, 1 "Bandwidth" bandwidth, 2 "BusinessStatus" business_status,
    3 "ChargeType" charge_type, 4 "Code" code, 5 "ConnectedTime" connected_time, 6 "CreationTime" creation_time,
    7 "CrossBorder" cross_border, 8 "Description" description, 9 "EndTime" end_time, 10 "FastLinkMode" fast_link_mode,
    11 "GmtModified" gmt_modified, 12 "HasReservationData" has_reservation_data, 13 "HcRate" hc_rate,
    14 "HcThreshold" hc_threshold, 15 "HealthCheckSourceIp" health_check_source_ip,
    16 "HealthCheckStatus" health_check_status, 17 "HealthCheckTargetIp" health_check_target_ip, 18 "Message" message,
    19 "Name" name, 20 "OppositeAccessPointId" opposite_access_point_id, 21 "OppositeBandwidth" opposite_bandwidth,
    22 "OppositeInterfaceBusinessStatus" opposite_interface_business_status,
    23 "OppositeInterfaceId" opposite_interface_id, 24 "OppositeInterfaceOwnerId" opposite_interface_owner_id,
    25 "OppositeInterfaceSpec" opposite_interface_spec, 26 "OppositeInterfaceStatus" opposite_interface_status,
    27 "OppositeRegionId" opposite_region_id, 28 "OppositeRouterId" opposite_router_id,
    29 "OppositeRouterType" opposite_router_type, 30 "OppositeVpcInstanceId" opposite_vpc_instance_id,
    31 "ReservationActiveTime" reservation_active_time, 32 "ReservationBandwidth" reservation_bandwidth,
    33 "ReservationInternetChargeType" reservation_internet_charge_type,
    34 "ReservationOrderType" reservation_order_type, 35 "ResourceGroupId" resource_group_id, 36 "Role" role,
    37 "RouterId" router_id, 38 "RouterInterfaceId" router_interface_id, 39 "RouterType" router_type, 40 "Spec" spec,
    41 "Status" status, 42 "Success" success, 43 "Tags" tags, 44 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeTags {
    pub tags: Option<Vec<DescribeRouterInterfaceAttributeTagsTags>>,
}
model! { DescribeRouterInterfaceAttributeTags {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRouterInterfaceAttributeTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaces {
    pub filter: Option<Vec<DescribeRouterInterfacesFilter>>,
    pub include_reservation_data: Option<bool>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribeRouterInterfacesTags>>,
}
operation! { DescribeRouterInterfaces(region_id: String) "DescribeRouterInterfaces" -> DescribeRouterInterfacesOutput {
    0 "Filter" filter: Vec<DescribeRouterInterfacesFilter>, 1 "IncludeReservationData" include_reservation_data: bool,
    2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tags" tags: Vec<DescribeRouterInterfacesTags>
} }
paged! { DescribeRouterInterfaces: DescribeRouterInterfacesRouterInterfaceType =
    Number "PageNumber", "RouterInterfaceSet.RouterInterfaceType" router_interface_set.router_interface_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeRouterInterfacesFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeRouterInterfacesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub router_interface_set: Option<DescribeRouterInterfacesRouterInterfaceSet>,
    pub total_count: Option<i64>,
}
model! { DescribeRouterInterfacesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RouterInterfaceSet" router_interface_set,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRouterInterfaceSet {
    pub router_interface_type: Option<Vec<DescribeRouterInterfacesRouterInterfaceType>>,
}
model! { DescribeRouterInterfacesRouterInterfaceSet {
    0 "RouterInterfaceType" router_interface_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRouterInterfaceType {
    pub access_point_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub connected_time: Option<String>,
    pub creation_time: Option<String>,
    pub cross_border: Option<bool>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub fast_link_mode: Option<bool>,
    pub has_reservation_data: Option<String>,
    pub hc_rate: Option<i64>,
    pub hc_threshold: Option<i64>,
    pub health_check_source_ip: Option<String>,
    pub health_check_target_ip: Option<String>,
    pub ipv6_status: Option<String>,
    pub name: Option<String>,
    pub opposite_access_point_id: Option<String>,
    pub opposite_bandwidth: Option<i64>,
    pub opposite_interface_business_status: Option<String>,
    pub opposite_interface_id: Option<String>,
    pub opposite_interface_owner_id: Option<String>,
    pub opposite_interface_spec: Option<String>,
    pub opposite_interface_status: Option<String>,
    pub opposite_region_id: Option<String>,
    pub opposite_router_id: Option<String>,
    pub opposite_router_type: Option<String>,
    pub opposite_vpc_instance_id: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<String>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub router_id: Option<String>,
    pub router_interface_id: Option<String>,
    pub router_type: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeRouterInterfacesRouterInterfaceTypeTags>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeRouterInterfacesRouterInterfaceType {
    0 "AccessPointId" access_point_id, 1 "Bandwidth" bandwidth, 2 "BusinessStatus" business_status,
    3 "ChargeType" charge_type, 4 "ConnectedTime" connected_time, 5 "CreationTime" creation_time,
    6 "CrossBorder" cross_border, 7 "Description" description, 8 "EndTime" end_time, 9 "FastLinkMode" fast_link_mode,
    10 "HasReservationData" has_reservation_data, 11 "HcRate" hc_rate, 12 "HcThreshold" hc_threshold,
    13 "HealthCheckSourceIp" health_check_source_ip, 14 "HealthCheckTargetIp" health_check_target_ip,
    15 "Ipv6Status" ipv6_status, 16 "Name" name, 17 "OppositeAccessPointId" opposite_access_point_id,
    18 "OppositeBandwidth" opposite_bandwidth, 19 "OppositeInterfaceBusinessStatus" opposite_interface_business_status,
    20 "OppositeInterfaceId" opposite_interface_id, 21 "OppositeInterfaceOwnerId" opposite_interface_owner_id,
    22 "OppositeInterfaceSpec" opposite_interface_spec, 23 "OppositeInterfaceStatus" opposite_interface_status,
    24 "OppositeRegionId" opposite_region_id, 25 "OppositeRouterId" opposite_router_id,
    26 "OppositeRouterType" opposite_router_type, 27 "OppositeVpcInstanceId" opposite_vpc_instance_id,
    28 "ReservationActiveTime" reservation_active_time, 29 "ReservationBandwidth" reservation_bandwidth,
    30 "ReservationInternetChargeType" reservation_internet_charge_type,
    31 "ReservationOrderType" reservation_order_type, 32 "ResourceGroupId" resource_group_id, 33 "Role" role,
    34 "RouterId" router_id, 35 "RouterInterfaceId" router_interface_id, 36 "RouterType" router_type, 37 "Spec" spec,
    38 "Status" status, 39 "Tags" tags, 40 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRouterInterfaceTypeTags {
    pub tags: Option<Vec<DescribeRouterInterfacesTagsTags>>,
}
model! { DescribeRouterInterfacesRouterInterfaceTypeTags {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRouterInterfacesTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstances {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_id: String,
    pub server_type: Option<String>,
}
operation! { DescribeServerRelatedGlobalAccelerationInstances(region_id: String, server_id: String)
    "DescribeServerRelatedGlobalAccelerationInstances" -> DescribeServerRelatedGlobalAccelerationInstancesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServerId" server_id, 6 "ServerType" server_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeServerRelatedGlobalAccelerationInstancesOutput {
    pub global_acceleration_instances: Option<DescribeServerRelatedGlobalAccelerationInstancesGlobalAccelerationInstances>,
}
model! { DescribeServerRelatedGlobalAccelerationInstancesOutput {
    0 "GlobalAccelerationInstances" global_acceleration_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeServerRelatedGlobalAccelerationInstancesGlobalAccelerationInstances {
    pub global_acceleration_instance: Option<Vec<DescribeServerRelatedGlobalAccelerationInstancesGlobalAccelerationInstance>>,
}
model! { DescribeServerRelatedGlobalAccelerationInstancesGlobalAccelerationInstances {
    0 "GlobalAccelerationInstance" global_acceleration_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesGlobalAccelerationInstance {
    pub global_acceleration_instance_id: Option<String>,
    pub ip_address: Option<String>,
    pub region_id: Option<String>,
    pub server_ip_address: Option<String>,
}
model! { DescribeServerRelatedGlobalAccelerationInstancesGlobalAccelerationInstance {
    0 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 1 "IpAddress" ip_address, 2 "RegionId" region_id,
    3 "ServerIpAddress" server_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntries {
    pub nat_gateway_id: Option<String>,
    pub network_interface_ids: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_table_id: Option<String>,
    pub source_cidr: Option<String>,
    pub source_v_switch_id: Option<String>,
}
operation! { DescribeSnatTableEntries(region_id: String) "DescribeSnatTableEntries" -> DescribeSnatTableEntriesOutput {
    0 "NatGatewayId" nat_gateway_id: String, 1 "NetworkInterfaceIds" network_interface_ids: Vec<String>,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SnatEntryId" snat_entry_id: String,
    10 "SnatEntryName" snat_entry_name: String, 11 "SnatIp" snat_ip: String, 12 "SnatTableId" snat_table_id: String,
    13 "SourceCIDR" source_cidr: String, 14 "SourceVSwitchId" source_v_switch_id: String
} }
paged! { DescribeSnatTableEntries: DescribeSnatTableEntriesSnatTableEntry =
    Number "PageNumber", "SnatTableEntries.SnatTableEntry" snat_table_entries.snat_table_entry, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snat_table_entries: Option<DescribeSnatTableEntriesSnatTableEntries>,
    pub total_count: Option<i64>,
}
model! { DescribeSnatTableEntriesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SnatTableEntries" snat_table_entries,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesSnatTableEntries {
    pub snat_table_entry: Option<Vec<DescribeSnatTableEntriesSnatTableEntry>>,
}
model! { DescribeSnatTableEntriesSnatTableEntries {
    0 "SnatTableEntry" snat_table_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesSnatTableEntry {
    pub eip_affinity: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_table_id: Option<String>,
    pub source_cidr: Option<String>,
    pub source_v_switch_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnatTableEntriesSnatTableEntry {
    0 "EipAffinity" eip_affinity, 1 "NatGatewayId" nat_gateway_id, 2 "NetworkInterfaceId" network_interface_id,
    3 "SnatEntryId" snat_entry_id, 4 "SnatEntryName" snat_entry_name, 5 "SnatIp" snat_ip, 6 "SnatTableId" snat_table_id,
    7 "SourceCIDR" source_cidr, 8 "SourceVSwitchId" source_v_switch_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCert {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_client_cert_id: String,
}
operation! { DescribeSslVpnClientCert(region_id: String, ssl_vpn_client_cert_id: String)
    "DescribeSslVpnClientCert" -> DescribeSslVpnClientCertOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SslVpnClientCertId" ssl_vpn_client_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertOutput {
    pub ca_cert: Option<String>,
    pub client_cert: Option<String>,
    pub client_config: Option<String>,
    pub client_key: Option<Secret>,
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_vpn_client_cert_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSslVpnClientCertOutput {
    0 "CaCert" ca_cert, 1 "ClientCert" client_cert, 2 "ClientConfig" client_config, 3 "ClientKey" client_key,
    4 "CreateTime" create_time, 5 "EndTime" end_time, 6 "Name" name, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "SslVpnClientCertId" ssl_vpn_client_cert_id,
    10 "SslVpnServerId" ssl_vpn_server_id, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCerts {
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_client_cert_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
}
operation! { DescribeSslVpnClientCerts(region_id: String)
    "DescribeSslVpnClientCerts" -> DescribeSslVpnClientCertsOutput {
    0 "Name" name: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SslVpnClientCertId" ssl_vpn_client_cert_id: String,
    10 "SslVpnServerId" ssl_vpn_server_id: String
} }
paged! { DescribeSslVpnClientCerts: DescribeSslVpnClientCertsSslVpnClientCertKey =
    Number "PageNumber", "SslVpnClientCertKeys.SslVpnClientCertKey" ssl_vpn_client_cert_keys.ssl_vpn_client_cert_key, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub ssl_vpn_client_cert_keys: Option<DescribeSslVpnClientCertsSslVpnClientCertKeys>,
    pub total_count: Option<i64>,
}
model! { DescribeSslVpnClientCertsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SslVpnClientCertKeys" ssl_vpn_client_cert_keys,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsSslVpnClientCertKeys {
    pub ssl_vpn_client_cert_key: Option<Vec<DescribeSslVpnClientCertsSslVpnClientCertKey>>,
}
model! { DescribeSslVpnClientCertsSslVpnClientCertKeys {
    0 "SslVpnClientCertKey" ssl_vpn_client_cert_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsSslVpnClientCertKey {
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_vpn_client_cert_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSslVpnClientCertsSslVpnClientCertKey {
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "Name" name, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id, 5 "SslVpnClientCertId" ssl_vpn_client_cert_id,
    6 "SslVpnServerId" ssl_vpn_server_id, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClients {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { DescribeSslVpnClients(region_id: String, vpn_gateway_id: String)
    "DescribeSslVpnClients" -> DescribeSslVpnClientsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VpnGatewayId" vpn_gateway_id
} }
paged! { DescribeSslVpnClients: DescribeSslVpnClientsClientInfoList =
    Number "PageNumber", "ClientInfoList" client_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientsOutput {
    pub client_info_list: Option<Vec<DescribeSslVpnClientsClientInfoList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
    pub vpn_gateway_id: Option<String>,
}
model! { DescribeSslVpnClientsOutput {
    0 "ClientInfoList" client_info_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RegionId" region_id,
    4 "TotalCount" total_count, 5 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientsClientInfoList {
    pub common_name: Option<String>,
    pub connected_time: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub private_ip: Option<String>,
    pub receive_bytes: Option<i64>,
    pub send_bytes: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeSslVpnClientsClientInfoList {
    0 "CommonName" common_name, 1 "ConnectedTime" connected_time, 2 "Ip" ip, 3 "Port" port, 4 "PrivateIp" private_ip,
    5 "ReceiveBytes" receive_bytes, 6 "SendBytes" send_bytes, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServers {
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_server_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
operation! { DescribeSslVpnServers(region_id: String) "DescribeSslVpnServers" -> DescribeSslVpnServersOutput {
    0 "Name" name: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SslVpnServerId" ssl_vpn_server_id: String,
    10 "VpnGatewayId" vpn_gateway_id: String
} }
paged! { DescribeSslVpnServers: DescribeSslVpnServersSslVpnServer =
    Number "PageNumber", "SslVpnServers.SslVpnServer" ssl_vpn_servers.ssl_vpn_server, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub ssl_vpn_servers: Option<DescribeSslVpnServersSslVpnServers>,
    pub total_count: Option<i64>,
}
model! { DescribeSslVpnServersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SslVpnServers" ssl_vpn_servers, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServersSslVpnServers {
    pub ssl_vpn_server: Option<Vec<DescribeSslVpnServersSslVpnServer>>,
}
model! { DescribeSslVpnServersSslVpnServers {
    0 "SslVpnServer" ssl_vpn_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServersSslVpnServer {
    pub cipher: Option<String>,
    pub client_ip_pool: Option<String>,
    pub compress: Option<bool>,
    pub connections: Option<i64>,
    pub create_time: Option<i64>,
    pub dns_servers: Option<String>,
    pub enable_multi_factor_auth: Option<bool>,
    pub i_daa_s_application_id: Option<String>,
    pub i_daa_s_instance_id: Option<String>,
    pub i_daa_s_instance_version: Option<String>,
    pub i_daa_s_region_id: Option<String>,
    pub internet_ip: Option<String>,
    pub local_subnet: Option<String>,
    pub max_connections: Option<i64>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub proto: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { DescribeSslVpnServersSslVpnServer {
    0 "Cipher" cipher, 1 "ClientIpPool" client_ip_pool, 2 "Compress" compress, 3 "Connections" connections,
    4 "CreateTime" create_time, 5 "DnsServers" dns_servers, 6 "EnableMultiFactorAuth" enable_multi_factor_auth,
    7 "IDaaSApplicationId" i_daa_s_application_id, 8 "IDaaSInstanceId" i_daa_s_instance_id,
    9 "IDaaSInstanceVersion" i_daa_s_instance_version, 10 "IDaaSRegionId" i_daa_s_region_id,
    11 "InternetIp" internet_ip, 12 "LocalSubnet" local_subnet, 13 "MaxConnections" max_connections, 14 "Name" name,
    15 "Port" port, 16 "Proto" proto, 17 "RegionId" region_id, 18 "ResourceGroupId" resource_group_id,
    19 "SslVpnServerId" ssl_vpn_server_id, 20 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeys {
    pub keyword: Option<String>,
    /// At most 500.
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeTagKeys(region_id: String) "DescribeTagKeys" -> DescribeTagKeysOutput {
    0 "Keyword" keyword: String, 1 "MaxResult" max_result: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceId" resource_id: Vec<String>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ResourceType" resource_type: String
} }
paged! { DescribeTagKeys: DescribeTagKeysTagKey =
    Token "NextToken", "TagKeys.TagKey" tag_keys.tag_key, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysOutput {
    pub next_token: Option<String>,
    pub tag_keys: Option<DescribeTagKeysTagKeys>,
}
model! { DescribeTagKeysOutput {
    0 "NextToken" next_token, 1 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysTagKeys {
    pub tag_key: Option<Vec<DescribeTagKeysTagKey>>,
}
model! { DescribeTagKeysTagKeys {
    0 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysTagKey {
    pub tag_key: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTagKeysTagKey {
    0 "TagKey" tag_key, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnect {
    pub keyword: Option<String>,
    /// At most 500.
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeTagKeysForExpressConnect(region_id: String)
    "DescribeTagKeysForExpressConnect" -> DescribeTagKeysForExpressConnectOutput {
    0 "Keyword" keyword: String, 1 "MaxResult" max_result: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceId" resource_id: Vec<String>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ResourceType" resource_type: String
} }
paged! { DescribeTagKeysForExpressConnect: DescribeTagKeysForExpressConnectTagKey =
    Token "NextToken", "TagKeys.TagKey" tag_keys.tag_key, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectOutput {
    pub next_token: Option<String>,
    pub tag_keys: Option<DescribeTagKeysForExpressConnectTagKeys>,
}
model! { DescribeTagKeysForExpressConnectOutput {
    0 "NextToken" next_token, 1 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectTagKeys {
    pub tag_key: Option<Vec<DescribeTagKeysForExpressConnectTagKey>>,
}
model! { DescribeTagKeysForExpressConnectTagKeys {
    0 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectTagKey {
    pub tag_key: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTagKeysForExpressConnectTagKey {
    0 "TagKey" tag_key, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    /// At most 500.
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<DescribeTagsTag>>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceId" resource_id: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type: String, 9 "Tag" tag: Vec<DescribeTagsTag>
} }
paged! { DescribeTags: DescribeTagsTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTagsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<DescribeTagsTagResources>,
}
model! { DescribeTagsOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagResources {
    pub tag_resource: Option<Vec<DescribeTagsTagResource>>,
}
model! { DescribeTagsTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagResource {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagResource {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRouters {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_router_id: Option<String>,
}
operation! { DescribeVRouters(region_id: String) "DescribeVRouters" -> DescribeVRoutersOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VRouterId" v_router_id: String
} }
paged! { DescribeVRouters: DescribeVRoutersVRouter =
    Number "PageNumber", "VRouters.VRouter" v_routers.v_router, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRoutersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_routers: Option<DescribeVRoutersVRouters>,
}
model! { DescribeVRoutersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VRouters" v_routers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRoutersVRouters {
    pub v_router: Option<Vec<DescribeVRoutersVRouter>>,
}
model! { DescribeVRoutersVRouters {
    0 "VRouter" v_router
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRoutersVRouter {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub route_table_ids: Option<DescribeVRoutersRouteTableIds>,
    pub v_router_id: Option<String>,
    pub v_router_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeVRoutersVRouter {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "RegionId" region_id,
    3 "RouteTableIds" route_table_ids, 4 "VRouterId" v_router_id, 5 "VRouterName" v_router_name, 6 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRoutersRouteTableIds {
    pub route_table_id: Option<Vec<String>>,
}
model! { DescribeVRoutersRouteTableIds {
    0 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributes {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
}
operation! { DescribeVSwitchAttributes(v_switch_id: String)
    "DescribeVSwitchAttributes" -> DescribeVSwitchAttributesOutput {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesOutput {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub enabled_ipv6: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub route_table: Option<DescribeVSwitchAttributesRouteTable>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeVSwitchAttributesTags>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchAttributesOutput {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "EnabledIpv6" enabled_ipv6, 5 "Ipv6CidrBlock" ipv6_cidr_block,
    6 "IsDefault" is_default, 7 "NetworkAclId" network_acl_id, 8 "OwnerId" owner_id,
    9 "ResourceGroupId" resource_group_id, 10 "RouteTable" route_table, 11 "ShareType" share_type, 12 "Status" status,
    13 "Tags" tags, 14 "VSwitchId" v_switch_id, 15 "VSwitchName" v_switch_name, 16 "VpcId" vpc_id, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRouteTable {
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
}
model! { DescribeVSwitchAttributesRouteTable {
    0 "RouteTableId" route_table_id, 1 "RouteTableType" route_table_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesTags {
    pub tag: Option<Vec<DescribeVSwitchAttributesTag>>,
}
model! { DescribeVSwitchAttributesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVSwitchAttributesTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub dry_run: Option<bool>,
    pub enable_ipv6: Option<bool>,
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: Option<String>,
    pub tag: Option<Vec<DescribeVSwitchesTag>>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub v_switch_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "DryRun" dry_run: bool, 1 "EnableIpv6" enable_ipv6: bool, 2 "IsDefault" is_default: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RouteTableId" route_table_id: String, 12 "Tag" tag: Vec<DescribeVSwitchesTag>,
    13 "VSwitchId" v_switch_id: String, 14 "VSwitchName" v_switch_name: String,
    15 "VSwitchOwnerId" v_switch_owner_id: i64, 16 "VpcId" vpc_id: String, 17 "ZoneId" zone_id: String
} }
paged! { DescribeVSwitches: DescribeVSwitchesVSwitch =
    Number "PageNumber", "VSwitches.VSwitch" v_switches.v_switch, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVSwitchesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switches: Option<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub v_switch: Option<Vec<DescribeVSwitchesVSwitch>>,
}
model! { DescribeVSwitchesVSwitches {
    0 "VSwitch" v_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitch {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub enabled_ipv6: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub route_table: Option<DescribeVSwitchesRouteTable>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeVSwitchesTags>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesVSwitch {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "EnabledIpv6" enabled_ipv6, 5 "Ipv6CidrBlock" ipv6_cidr_block,
    6 "IsDefault" is_default, 7 "NetworkAclId" network_acl_id, 8 "OwnerId" owner_id,
    9 "ResourceGroupId" resource_group_id, 10 "RouteTable" route_table, 11 "ShareType" share_type, 12 "Status" status,
    13 "Tags" tags, 14 "VSwitchId" v_switch_id, 15 "VSwitchName" v_switch_name, 16 "VpcId" vpc_id, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesRouteTable {
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
}
model! { DescribeVSwitchesRouteTable {
    0 "RouteTableId" route_table_id, 1 "RouteTableType" route_table_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesTags {
    pub tag: Option<Vec<DescribeVSwitchesTagsTag>>,
}
model! { DescribeVSwitchesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVSwitchesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVbrHa {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_ha_id: Option<String>,
    pub vbr_id: Option<String>,
}
operation! { DescribeVbrHa(region_id: String) "DescribeVbrHa" -> DescribeVbrHaOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VbrHaId" vbr_ha_id: String, 8 "VbrId" vbr_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVbrHaOutput {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub peer_vbr_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vbr_ha_id: Option<String>,
    pub vbr_id: Option<String>,
}
model! { DescribeVbrHaOutput {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "Name" name, 3 "PeerVbrId" peer_vbr_id,
    4 "RegionId" region_id, 5 "Status" status, 6 "VbrHaId" vbr_ha_id, 7 "VbrId" vbr_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcoRouteEntries {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_type: Option<String>,
    pub vpn_connection_id: String,
}
operation! { DescribeVcoRouteEntries(region_id: String, vpn_connection_id: String)
    "DescribeVcoRouteEntries" -> DescribeVcoRouteEntriesOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouteEntryType" route_entry_type: String,
    8 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vco_route_entries: Option<Vec<DescribeVcoRouteEntriesVcoRouteEntries>>,
    pub vpn_route_counts: Option<Vec<DescribeVcoRouteEntriesVpnRouteCounts>>,
}
model! { DescribeVcoRouteEntriesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "VcoRouteEntries" vco_route_entries, 4 "VpnRouteCounts" vpn_route_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesVcoRouteEntries {
    pub as_path: Option<String>,
    pub community: Option<String>,
    pub create_time: Option<i64>,
    pub next_hop: Option<String>,
    pub next_hop_tunnel_id_list: Option<Vec<String>>,
    pub route_dest: Option<String>,
    pub route_entry_type: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
    pub vpn_connection_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeVcoRouteEntriesVcoRouteEntries {
    0 "AsPath" as_path, 1 "Community" community, 2 "CreateTime" create_time, 3 "NextHop" next_hop,
    4 "NextHopTunnelIdList" next_hop_tunnel_id_list, 5 "RouteDest" route_dest, 6 "RouteEntryType" route_entry_type,
    7 "Source" source, 8 "State" state, 9 "VpnConnectionId" vpn_connection_id, 10 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesVpnRouteCounts {
    pub route_count: Option<i64>,
    pub route_entry_type: Option<String>,
    pub source: Option<String>,
}
model! { DescribeVcoRouteEntriesVpnRouteCounts {
    0 "RouteCount" route_count, 1 "RouteEntryType" route_entry_type, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRouters {
    pub filter: Option<Vec<DescribeVirtualBorderRoutersFilter>>,
    pub include_cross_account_vbr: Option<bool>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribeVirtualBorderRoutersTags>>,
}
operation! { DescribeVirtualBorderRouters(region_id: String)
    "DescribeVirtualBorderRouters" -> DescribeVirtualBorderRoutersOutput {
    0 "Filter" filter: Vec<DescribeVirtualBorderRoutersFilter>,
    1 "IncludeCrossAccountVbr" include_cross_account_vbr: bool, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tags" tags: Vec<DescribeVirtualBorderRoutersTags>
} }
paged! { DescribeVirtualBorderRouters: DescribeVirtualBorderRoutersVirtualBorderRouterType =
    Number "PageNumber", "VirtualBorderRouterSet.VirtualBorderRouterType" virtual_border_router_set.virtual_border_router_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeVirtualBorderRoutersFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVirtualBorderRoutersTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub virtual_border_router_set: Option<DescribeVirtualBorderRoutersVirtualBorderRouterSet>,
}
model! { DescribeVirtualBorderRoutersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "VirtualBorderRouterSet" virtual_border_router_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersVirtualBorderRouterSet {
    pub virtual_border_router_type: Option<Vec<DescribeVirtualBorderRoutersVirtualBorderRouterType>>,
}
model! { DescribeVirtualBorderRoutersVirtualBorderRouterSet {
    0 "VirtualBorderRouterType" virtual_border_router_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersVirtualBorderRouterType {
    pub access_point_id: Option<String>,
    pub activation_time: Option<String>,
    pub associated_cens: Option<DescribeVirtualBorderRoutersAssociatedCens>,
    pub associated_physical_connections: Option<DescribeVirtualBorderRoutersAssociatedPhysicalConnections>,
    pub bandwidth: Option<i64>,
    pub circuit_code: Option<String>,
    pub cloud_box_instance_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub detect_multiplier: Option<i64>,
    pub ecc_id: Option<String>,
    pub ecr_attatch_status: Option<String>,
    pub ecr_id: Option<String>,
    pub ecr_owner_id: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub local_gateway_ip: Option<String>,
    pub local_ipv6_gateway_ip: Option<String>,
    pub min_rx_interval: Option<i64>,
    pub min_tx_interval: Option<i64>,
    pub mtu: Option<i64>,
    pub name: Option<String>,
    pub p_conn_vbr_charge_type: Option<String>,
    pub p_conn_vbr_expire_time: Option<String>,
    pub peer_gateway_ip: Option<String>,
    pub peer_ipv6_gateway_ip: Option<String>,
    pub peering_ipv6_subnet_mask: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub physical_connection_business_status: Option<String>,
    pub physical_connection_id: Option<String>,
    pub physical_connection_owner_uid: Option<String>,
    pub physical_connection_status: Option<String>,
    pub recovery_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_table_id: Option<String>,
    pub sitelink_enable: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<DescribeVirtualBorderRoutersVirtualBorderRouterTypeTags>,
    pub termination_time: Option<String>,
    pub r#type: Option<String>,
    pub vbr_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub vlan_interface_id: Option<String>,
}
model! { DescribeVirtualBorderRoutersVirtualBorderRouterType {
    0 "AccessPointId" access_point_id, 1 "ActivationTime" activation_time, 2 "AssociatedCens" associated_cens,
    3 "AssociatedPhysicalConnections" associated_physical_connections, 4 "Bandwidth" bandwidth,
    5 "CircuitCode" circuit_code, 6 "CloudBoxInstanceId" cloud_box_instance_id, 7 "CreationTime" creation_time,
    8 "Description" description, 9 "DetectMultiplier" detect_multiplier, 10 "EccId" ecc_id,
    11 "EcrAttatchStatus" ecr_attatch_status, 12 "EcrId" ecr_id, 13 "EcrOwnerId" ecr_owner_id,
    14 "EnableIpv6" enable_ipv6, 15 "LocalGatewayIp" local_gateway_ip, 16 "LocalIpv6GatewayIp" local_ipv6_gateway_ip,
    17 "MinRxInterval" min_rx_interval, 18 "MinTxInterval" min_tx_interval, 19 "Mtu" mtu, 20 "Name" name,
    21 "PConnVbrChargeType" p_conn_vbr_charge_type, 22 "PConnVbrExpireTime" p_conn_vbr_expire_time,
    23 "PeerGatewayIp" peer_gateway_ip, 24 "PeerIpv6GatewayIp" peer_ipv6_gateway_ip,
    25 "PeeringIpv6SubnetMask" peering_ipv6_subnet_mask, 26 "PeeringSubnetMask" peering_subnet_mask,
    27 "PhysicalConnectionBusinessStatus" physical_connection_business_status,
    28 "PhysicalConnectionId" physical_connection_id, 29 "PhysicalConnectionOwnerUid" physical_connection_owner_uid,
    30 "PhysicalConnectionStatus" physical_connection_status, 31 "RecoveryTime" recovery_time,
    32 "ResourceGroupId" resource_group_id, 33 "RouteTableId" route_table_id, 34 "SitelinkEnable" sitelink_enable,
    35 "Status" status, 36 "Tags" tags, 37 "TerminationTime" termination_time, 38 "Type" r#type, 39 "VbrId" vbr_id,
    40 "VlanId" vlan_id, 41 "VlanInterfaceId" vlan_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersAssociatedCens {
    pub associated_cen: Option<Vec<DescribeVirtualBorderRoutersAssociatedCen>>,
}
model! { DescribeVirtualBorderRoutersAssociatedCens {
    0 "AssociatedCen" associated_cen
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersAssociatedCen {
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub cen_status: Option<String>,
}
model! { DescribeVirtualBorderRoutersAssociatedCen {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id, 2 "CenStatus" cen_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersAssociatedPhysicalConnections {
    pub associated_physical_connection: Option<Vec<DescribeVirtualBorderRoutersAssociatedPhysicalConnection>>,
}
model! { DescribeVirtualBorderRoutersAssociatedPhysicalConnections {
    0 "AssociatedPhysicalConnection" associated_physical_connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersAssociatedPhysicalConnection {
    pub circuit_code: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub local_gateway_ip: Option<String>,
    pub local_ipv6_gateway_ip: Option<String>,
    pub peer_gateway_ip: Option<String>,
    pub peer_ipv6_gateway_ip: Option<String>,
    pub peering_ipv6_subnet_mask: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub physical_connection_business_status: Option<String>,
    pub physical_connection_id: Option<String>,
    pub physical_connection_owner_uid: Option<String>,
    pub physical_connection_status: Option<String>,
    pub status: Option<String>,
    pub vlan_id: Option<String>,
    pub vlan_interface_id: Option<String>,
}
model! { DescribeVirtualBorderRoutersAssociatedPhysicalConnection {
    0 "CircuitCode" circuit_code, 1 "EnableIpv6" enable_ipv6, 2 "LocalGatewayIp" local_gateway_ip,
    3 "LocalIpv6GatewayIp" local_ipv6_gateway_ip, 4 "PeerGatewayIp" peer_gateway_ip,
    5 "PeerIpv6GatewayIp" peer_ipv6_gateway_ip, 6 "PeeringIpv6SubnetMask" peering_ipv6_subnet_mask,
    7 "PeeringSubnetMask" peering_subnet_mask, 8 "PhysicalConnectionBusinessStatus" physical_connection_business_status,
    9 "PhysicalConnectionId" physical_connection_id, 10 "PhysicalConnectionOwnerUid" physical_connection_owner_uid,
    11 "PhysicalConnectionStatus" physical_connection_status, 12 "Status" status, 13 "VlanId" vlan_id,
    14 "VlanInterfaceId" vlan_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersVirtualBorderRouterTypeTags {
    pub tags: Option<Vec<DescribeVirtualBorderRoutersTagsTags>>,
}
model! { DescribeVirtualBorderRoutersVirtualBorderRouterTypeTags {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVirtualBorderRoutersTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnection {
    pub filter: Option<Vec<DescribeVirtualBorderRoutersForPhysicalConnectionFilter>>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeVirtualBorderRoutersForPhysicalConnection(physical_connection_id: String, region_id: String)
    "DescribeVirtualBorderRoutersForPhysicalConnection" -> DescribeVirtualBorderRoutersForPhysicalConnectionOutput {
    0 "Filter" filter: Vec<DescribeVirtualBorderRoutersForPhysicalConnectionFilter>, 1 "OwnerId" owner_id: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "PhysicalConnectionId" physical_connection_id,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeVirtualBorderRoutersForPhysicalConnection: DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionType =
    Number "PageNumber", "VirtualBorderRouterForPhysicalConnectionSet.VirtualBorderRouterForPhysicalConnectionType" virtual_border_router_for_physical_connection_set.virtual_border_router_for_physical_connection_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeVirtualBorderRoutersForPhysicalConnectionFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub virtual_border_router_for_physical_connection_set: Option<DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionSet>,
}
model! { DescribeVirtualBorderRoutersForPhysicalConnectionOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "VirtualBorderRouterForPhysicalConnectionSet" virtual_border_router_for_physical_connection_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionSet {
    pub virtual_border_router_for_physical_connection_type: Option<Vec<DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionType>>,
}
model! { DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionSet {
    0 "VirtualBorderRouterForPhysicalConnectionType" virtual_border_router_for_physical_connection_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionType {
    pub activation_time: Option<String>,
    pub bandwidth: Option<String>,
    pub bandwidth_status: Option<String>,
    pub circuit_code: Option<String>,
    pub creation_time: Option<String>,
    pub ecc_id: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub local_gateway_ip: Option<String>,
    pub local_ipv6_gateway_ip: Option<String>,
    pub p_conn_vbr_bussiness_status: Option<String>,
    pub p_conn_vbr_charge_type: Option<String>,
    pub p_conn_vbr_expire_time: Option<String>,
    pub peer_gateway_ip: Option<String>,
    pub peer_ipv6_gateway_ip: Option<String>,
    pub peering_ipv6_subnet_mask: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub recovery_time: Option<String>,
    pub status: Option<String>,
    pub termination_time: Option<String>,
    pub r#type: Option<String>,
    pub vbr_id: Option<String>,
    pub vbr_name: Option<String>,
    pub vbr_owner_uid: Option<i64>,
    pub vlan_id: Option<i64>,
}
model! { DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionType {
    0 "ActivationTime" activation_time, 1 "Bandwidth" bandwidth, 2 "BandwidthStatus" bandwidth_status,
    3 "CircuitCode" circuit_code, 4 "CreationTime" creation_time, 5 "EccId" ecc_id, 6 "EnableIpv6" enable_ipv6,
    7 "LocalGatewayIp" local_gateway_ip, 8 "LocalIpv6GatewayIp" local_ipv6_gateway_ip,
    9 "PConnVbrBussinessStatus" p_conn_vbr_bussiness_status, 10 "PConnVbrChargeType" p_conn_vbr_charge_type,
    11 "PConnVbrExpireTime" p_conn_vbr_expire_time, 12 "PeerGatewayIp" peer_gateway_ip,
    13 "PeerIpv6GatewayIp" peer_ipv6_gateway_ip, 14 "PeeringIpv6SubnetMask" peering_ipv6_subnet_mask,
    15 "PeeringSubnetMask" peering_subnet_mask, 16 "RecoveryTime" recovery_time, 17 "Status" status,
    18 "TerminationTime" termination_time, 19 "Type" r#type, 20 "VbrId" vbr_id, 21 "VbrName" vbr_name,
    22 "VbrOwnerUid" vbr_owner_uid, 23 "VlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttribute {
    pub dry_run: Option<bool>,
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { DescribeVpcAttribute(region_id: String, vpc_id: String)
    "DescribeVpcAttribute" -> DescribeVpcAttributeOutput {
    0 "DryRun" dry_run: bool, 1 "IsDefault" is_default: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeOutput {
    pub associated_cens: Option<DescribeVpcAttributeAssociatedCens>,
    pub associated_propagation_sources: Option<DescribeVpcAttributeAssociatedPropagationSources>,
    pub cidr_block: Option<String>,
    /// Deprecated.
    pub classic_link_enabled: Option<bool>,
    pub cloud_resources: Option<DescribeVpcAttributeCloudResources>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub dhcp_options_set_id: Option<String>,
    pub dhcp_options_set_status: Option<String>,
    pub dns_hostname_status: Option<String>,
    pub enabled_ipv6: Option<bool>,
    pub ipv4_gateway_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_blocks: Option<DescribeVpcAttributeIpv6CidrBlocks>,
    pub is_default: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_cidr_blocks: Option<DescribeVpcAttributeSecondaryCidrBlocks>,
    pub status: Option<String>,
    pub support_ipv4_gateway: Option<bool>,
    pub tags: Option<DescribeVpcAttributeTags>,
    pub user_cidrs: Option<DescribeVpcAttributeUserCidrs>,
    pub v_router_id: Option<String>,
    pub v_switch_ids: Option<DescribeVpcAttributeVSwitchIds>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcAttributeOutput {
    0 "AssociatedCens" associated_cens, 1 "AssociatedPropagationSources" associated_propagation_sources,
    2 "CidrBlock" cidr_block, 3 "ClassicLinkEnabled" classic_link_enabled, 4 "CloudResources" cloud_resources,
    5 "CreationTime" creation_time, 6 "Description" description, 7 "DhcpOptionsSetId" dhcp_options_set_id,
    8 "DhcpOptionsSetStatus" dhcp_options_set_status, 9 "DnsHostnameStatus" dns_hostname_status,
    10 "EnabledIpv6" enabled_ipv6, 11 "Ipv4GatewayId" ipv4_gateway_id, 12 "Ipv6CidrBlock" ipv6_cidr_block,
    13 "Ipv6CidrBlocks" ipv6_cidr_blocks, 14 "IsDefault" is_default, 15 "OwnerId" owner_id, 16 "RegionId" region_id,
    17 "ResourceGroupId" resource_group_id, 18 "SecondaryCidrBlocks" secondary_cidr_blocks, 19 "Status" status,
    20 "SupportIpv4Gateway" support_ipv4_gateway, 21 "Tags" tags, 22 "UserCidrs" user_cidrs, 23 "VRouterId" v_router_id,
    24 "VSwitchIds" v_switch_ids, 25 "VpcId" vpc_id, 26 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeAssociatedCens {
    pub associated_cen: Option<Vec<DescribeVpcAttributeAssociatedCen>>,
}
model! { DescribeVpcAttributeAssociatedCens {
    0 "AssociatedCen" associated_cen
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeAssociatedCen {
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub cen_status: Option<String>,
}
model! { DescribeVpcAttributeAssociatedCen {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id, 2 "CenStatus" cen_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeVpcAttributeAssociatedPropagationSources {
    pub associated_propagation_sources: Option<Vec<DescribeVpcAttributeAssociatedPropagationSourcesAssociatedPropagationSources>>,
}
model! { DescribeVpcAttributeAssociatedPropagationSources {
    0 "AssociatedPropagationSources" associated_propagation_sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeAssociatedPropagationSourcesAssociatedPropagationSources {
    pub route_propagated: Option<bool>,
    pub source_instance_id: Option<String>,
    pub source_owner_id: Option<i64>,
    pub source_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVpcAttributeAssociatedPropagationSourcesAssociatedPropagationSources {
    0 "RoutePropagated" route_propagated, 1 "SourceInstanceId" source_instance_id, 2 "SourceOwnerId" source_owner_id,
    3 "SourceType" source_type, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeCloudResources {
    pub cloud_resource_set_type: Option<Vec<DescribeVpcAttributeCloudResourceSetType>>,
}
model! { DescribeVpcAttributeCloudResources {
    0 "CloudResourceSetType" cloud_resource_set_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeCloudResourceSetType {
    pub resource_count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { DescribeVpcAttributeCloudResourceSetType {
    0 "ResourceCount" resource_count, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeIpv6CidrBlocks {
    pub ipv6_cidr_block: Option<Vec<DescribeVpcAttributeIpv6CidrBlock>>,
}
model! { DescribeVpcAttributeIpv6CidrBlocks {
    0 "Ipv6CidrBlock" ipv6_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeIpv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_isp: Option<String>,
}
model! { DescribeVpcAttributeIpv6CidrBlock {
    0 "Ipv6CidrBlock" ipv6_cidr_block, 1 "Ipv6Isp" ipv6_isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeSecondaryCidrBlocks {
    pub secondary_cidr_block: Option<Vec<String>>,
}
model! { DescribeVpcAttributeSecondaryCidrBlocks {
    0 "SecondaryCidrBlock" secondary_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeTags {
    pub tag: Option<Vec<DescribeVpcAttributeTag>>,
}
model! { DescribeVpcAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpcAttributeTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeUserCidrs {
    pub user_cidr: Option<Vec<String>>,
}
model! { DescribeVpcAttributeUserCidrs {
    0 "UserCidr" user_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeVSwitchIds {
    pub v_switch_id: Option<Vec<String>>,
}
model! { DescribeVpcAttributeVSwitchIds {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcGrantRulesToEcr {
    pub ecr_instance_id: Option<String>,
    pub ecr_owner_id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<DescribeVpcGrantRulesToEcrTags>>,
}
operation! { DescribeVpcGrantRulesToEcr(region_id: String)
    "DescribeVpcGrantRulesToEcr" -> DescribeVpcGrantRulesToEcrOutput {
    0 "EcrInstanceId" ecr_instance_id: String, 1 "EcrOwnerId" ecr_owner_id: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tags" tags: Vec<DescribeVpcGrantRulesToEcrTags>
} }
paged! { DescribeVpcGrantRulesToEcr: DescribeVpcGrantRulesToEcrGrantRuleModels =
    Token "NextToken", "GrantRuleModels" grant_rule_models, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcGrantRulesToEcrTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVpcGrantRulesToEcrTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcGrantRulesToEcrOutput {
    pub grant_rule_models: Option<Vec<DescribeVpcGrantRulesToEcrGrantRuleModels>>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeVpcGrantRulesToEcrOutput {
    0 "GrantRuleModels" grant_rule_models, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcGrantRulesToEcrGrantRuleModels {
    pub creation_time: Option<String>,
    pub ecr_id: Option<String>,
    pub ecr_owner_id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_uid: Option<i64>,
    pub region_no: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeVpcGrantRulesToEcrGrantRuleModels {
    0 "CreationTime" creation_time, 1 "EcrId" ecr_id, 2 "EcrOwnerId" ecr_owner_id, 3 "InstanceId" instance_id,
    4 "InstanceUid" instance_uid, 5 "RegionNo" region_no, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub dhcp_options_set_id: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_ipv6: Option<bool>,
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeVpcsTag>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_owner_id: Option<i64>,
}
operation! { DescribeVpcs(region_id: String) "DescribeVpcs" -> DescribeVpcsOutput {
    0 "DhcpOptionsSetId" dhcp_options_set_id: String, 1 "DryRun" dry_run: bool, 2 "EnableIpv6" enable_ipv6: bool,
    3 "IsDefault" is_default: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tag" tag: Vec<DescribeVpcsTag>, 13 "VpcId" vpc_id: String,
    14 "VpcName" vpc_name: String, 15 "VpcOwnerId" vpc_owner_id: i64
} }
paged! { DescribeVpcs: DescribeVpcsVpc = Number "PageNumber", "Vpcs.Vpc" vpcs.vpc, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVpcsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Option<DescribeVpcsVpcs>,
}
model! { DescribeVpcsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Vpcs" vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
    pub vpc: Option<Vec<DescribeVpcsVpc>>,
}
model! { DescribeVpcsVpcs {
    0 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpc {
    pub cen_status: Option<String>,
    pub cidr_block: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub dhcp_options_set_id: Option<String>,
    pub dhcp_options_set_status: Option<String>,
    pub dns_hostname_status: Option<String>,
    pub enabled_ipv6: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_blocks: Option<DescribeVpcsIpv6CidrBlocks>,
    pub is_default: Option<bool>,
    pub nat_gateway_ids: Option<DescribeVpcsNatGatewayIds>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub router_table_ids: Option<DescribeVpcsRouterTableIds>,
    pub secondary_cidr_blocks: Option<DescribeVpcsSecondaryCidrBlocks>,
    pub status: Option<String>,
    pub tags: Option<DescribeVpcsTags>,
    pub user_cidrs: Option<DescribeVpcsUserCidrs>,
    pub v_router_id: Option<String>,
    pub v_switch_ids: Option<DescribeVpcsVSwitchIds>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsVpc {
    0 "CenStatus" cen_status, 1 "CidrBlock" cidr_block, 2 "CreationTime" creation_time, 3 "Description" description,
    4 "DhcpOptionsSetId" dhcp_options_set_id, 5 "DhcpOptionsSetStatus" dhcp_options_set_status,
    6 "DnsHostnameStatus" dns_hostname_status, 7 "EnabledIpv6" enabled_ipv6, 8 "Ipv6CidrBlock" ipv6_cidr_block,
    9 "Ipv6CidrBlocks" ipv6_cidr_blocks, 10 "IsDefault" is_default, 11 "NatGatewayIds" nat_gateway_ids,
    12 "OwnerId" owner_id, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id,
    15 "RouterTableIds" router_table_ids, 16 "SecondaryCidrBlocks" secondary_cidr_blocks, 17 "Status" status,
    18 "Tags" tags, 19 "UserCidrs" user_cidrs, 20 "VRouterId" v_router_id, 21 "VSwitchIds" v_switch_ids,
    22 "VpcId" vpc_id, 23 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsIpv6CidrBlocks {
    pub ipv6_cidr_block: Option<Vec<DescribeVpcsIpv6CidrBlock>>,
}
model! { DescribeVpcsIpv6CidrBlocks {
    0 "Ipv6CidrBlock" ipv6_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsIpv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_isp: Option<String>,
}
model! { DescribeVpcsIpv6CidrBlock {
    0 "Ipv6CidrBlock" ipv6_cidr_block, 1 "Ipv6Isp" ipv6_isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsNatGatewayIds {
    pub nat_gateway_ids: Option<Vec<String>>,
}
model! { DescribeVpcsNatGatewayIds {
    0 "NatGatewayIds" nat_gateway_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsRouterTableIds {
    pub router_table_ids: Option<Vec<String>>,
}
model! { DescribeVpcsRouterTableIds {
    0 "RouterTableIds" router_table_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsSecondaryCidrBlocks {
    pub secondary_cidr_block: Option<Vec<String>>,
}
model! { DescribeVpcsSecondaryCidrBlocks {
    0 "SecondaryCidrBlock" secondary_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsTags {
    pub tag: Option<Vec<DescribeVpcsTagsTag>>,
}
model! { DescribeVpcsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpcsTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsUserCidrs {
    pub user_cidr: Option<Vec<String>>,
}
model! { DescribeVpcsUserCidrs {
    0 "UserCidr" user_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVSwitchIds {
    pub v_switch_id: Option<Vec<String>>,
}
model! { DescribeVpcsVSwitchIds {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachments {
    pub attach_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: Option<String>,
}
operation! { DescribeVpnAttachments(region_id: String) "DescribeVpnAttachments" -> DescribeVpnAttachmentsOutput {
    0 "AttachType" attach_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpnConnectionId" vpn_connection_id: String
} }
paged! { DescribeVpnAttachments: DescribeVpnAttachmentsVpnAttachments =
    Number "PageNumber", "VpnAttachments" vpn_attachments, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachmentsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpn_attachments: Option<Vec<DescribeVpnAttachmentsVpnAttachments>>,
}
model! { DescribeVpnAttachmentsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpnAttachments" vpn_attachments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachmentsVpnAttachments {
    pub attach_type: Option<String>,
    pub cross_account_authorized: Option<bool>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub tag: Option<String>,
    pub tags: Option<Vec<DescribeVpnAttachmentsTags>>,
    pub transit_router_id: Option<String>,
    pub transit_router_name: Option<String>,
    pub tunnel_bandwidth: Option<String>,
}
model! { DescribeVpnAttachmentsVpnAttachments {
    0 "AttachType" attach_type, 1 "CrossAccountAuthorized" cross_account_authorized, 2 "Description" description,
    3 "InstanceId" instance_id, 4 "Name" name, 5 "Tag" tag, 6 "Tags" tags, 7 "TransitRouterId" transit_router_id,
    8 "TransitRouterName" transit_router_name, 9 "TunnelBandwidth" tunnel_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpnAttachmentsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnection {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
}
operation! { DescribeVpnConnection(region_id: String, vpn_connection_id: String)
    "DescribeVpnConnection" -> DescribeVpnConnectionOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionOutput {
    pub attach_instance_id: Option<String>,
    pub attach_type: Option<String>,
    pub create_time: Option<i64>,
    pub cross_account_authorized: Option<bool>,
    pub customer_gateway_id: Option<String>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub ike_config: Option<DescribeVpnConnectionIkeConfig>,
    pub internet_ip: Option<String>,
    pub ipsec_config: Option<DescribeVpnConnectionIpsecConfig>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub remote_ca_certificate: Option<String>,
    pub remote_subnet: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeVpnConnectionTags>,
    pub transit_router_id: Option<String>,
    pub transit_router_name: Option<String>,
    pub tunnel_bandwidth: Option<String>,
    pub tunnel_options_specification: Option<DescribeVpnConnectionTunnelOptionsSpecification>,
    pub vco_health_check: Option<DescribeVpnConnectionVcoHealthCheck>,
    pub vpn_bgp_config: Option<DescribeVpnConnectionVpnBgpConfig>,
    pub vpn_connection_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub zone_no: Option<String>,
}
model! { DescribeVpnConnectionOutput {
    0 "AttachInstanceId" attach_instance_id, 1 "AttachType" attach_type, 2 "CreateTime" create_time,
    3 "CrossAccountAuthorized" cross_account_authorized, 4 "CustomerGatewayId" customer_gateway_id,
    5 "EffectImmediately" effect_immediately, 6 "EnableDpd" enable_dpd, 7 "EnableNatTraversal" enable_nat_traversal,
    8 "EnableTunnelsBgp" enable_tunnels_bgp, 9 "IkeConfig" ike_config, 10 "InternetIp" internet_ip,
    11 "IpsecConfig" ipsec_config, 12 "LocalSubnet" local_subnet, 13 "Name" name, 14 "NetworkType" network_type,
    15 "RemoteCaCertificate" remote_ca_certificate, 16 "RemoteSubnet" remote_subnet,
    17 "ResourceGroupId" resource_group_id, 18 "Spec" spec, 19 "State" state, 20 "Status" status, 21 "Tags" tags,
    22 "TransitRouterId" transit_router_id, 23 "TransitRouterName" transit_router_name,
    24 "TunnelBandwidth" tunnel_bandwidth, 25 "TunnelOptionsSpecification" tunnel_options_specification,
    26 "VcoHealthCheck" vco_health_check, 27 "VpnBgpConfig" vpn_bgp_config, 28 "VpnConnectionId" vpn_connection_id,
    29 "VpnGatewayId" vpn_gateway_id, 30 "ZoneNo" zone_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { DescribeVpnConnectionIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { DescribeVpnConnectionIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTags {
    pub tag: Option<Vec<DescribeVpnConnectionTag>>,
}
model! { DescribeVpnConnectionTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpnConnectionTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTunnelOptionsSpecification {
    pub tunnel_options: Option<Vec<DescribeVpnConnectionTunnelOptions>>,
}
model! { DescribeVpnConnectionTunnelOptionsSpecification {
    0 "TunnelOptions" tunnel_options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTunnelOptions {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<String>,
    pub enable_nat_traversal: Option<String>,
    pub internet_ip: Option<String>,
    pub remote_ca_certificate: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub tunnel_bgp_config: Option<DescribeVpnConnectionTunnelBgpConfig>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<DescribeVpnConnectionTunnelIkeConfig>,
    pub tunnel_index: Option<i64>,
    pub tunnel_ipsec_config: Option<DescribeVpnConnectionTunnelIpsecConfig>,
    pub zone_no: Option<String>,
}
model! { DescribeVpnConnectionTunnelOptions {
    0 "CustomerGatewayId" customer_gateway_id, 1 "EnableDpd" enable_dpd, 2 "EnableNatTraversal" enable_nat_traversal,
    3 "InternetIp" internet_ip, 4 "RemoteCaCertificate" remote_ca_certificate, 5 "Role" role, 6 "State" state,
    7 "Status" status, 8 "TunnelBgpConfig" tunnel_bgp_config, 9 "TunnelId" tunnel_id,
    10 "TunnelIkeConfig" tunnel_ike_config, 11 "TunnelIndex" tunnel_index, 12 "TunnelIpsecConfig" tunnel_ipsec_config,
    13 "ZoneNo" zone_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTunnelBgpConfig {
    pub bgp_status: Option<String>,
    pub local_asn: Option<String>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<String>,
    pub peer_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { DescribeVpnConnectionTunnelBgpConfig {
    0 "BgpStatus" bgp_status, 1 "LocalAsn" local_asn, 2 "LocalBgpIp" local_bgp_ip, 3 "PeerAsn" peer_asn,
    4 "PeerBgpIp" peer_bgp_ip, 5 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<String>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { DescribeVpnConnectionTunnelIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<String>,
    pub ipsec_pfs: Option<String>,
}
model! { DescribeVpnConnectionTunnelIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionVcoHealthCheck {
    pub dip: Option<String>,
    pub enable: Option<String>,
    pub interval: Option<i64>,
    pub policy: Option<String>,
    pub retry: Option<i64>,
    pub sip: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVpnConnectionVcoHealthCheck {
    0 "Dip" dip, 1 "Enable" enable, 2 "Interval" interval, 3 "Policy" policy, 4 "Retry" retry, 5 "Sip" sip,
    6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionVpnBgpConfig {
    pub auth_key: Option<Secret>,
    pub enable_bgp: Option<String>,
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub status: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { DescribeVpnConnectionVpnBgpConfig {
    0 "AuthKey" auth_key, 1 "EnableBgp" enable_bgp, 2 "LocalAsn" local_asn, 3 "LocalBgpIp" local_bgp_ip,
    4 "PeerAsn" peer_asn, 5 "PeerBgpIp" peer_bgp_ip, 6 "Status" status, 7 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionLogs {
    pub from: Option<i64>,
    pub minute_period: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub to: Option<i64>,
    pub tunnel_id: Option<String>,
    pub vpn_connection_id: String,
}
operation! { DescribeVpnConnectionLogs(region_id: String, vpn_connection_id: String)
    "DescribeVpnConnectionLogs" -> DescribeVpnConnectionLogsOutput {
    0 "From" from: i64, 1 "MinutePeriod" minute_period: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64, 9 "To" to: i64,
    10 "TunnelId" tunnel_id: String, 11 "VpnConnectionId" vpn_connection_id
} }
paged! { DescribeVpnConnectionLogs: String = Number "PageNumber", "Data.Logs" data.logs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionLogsOutput {
    pub count: Option<i64>,
    pub data: Option<DescribeVpnConnectionLogsData>,
    pub is_completed: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeVpnConnectionLogsOutput {
    0 "Count" count, 1 "Data" data, 2 "IsCompleted" is_completed, 3 "PageNumber" page_number, 4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionLogsData {
    pub logs: Option<Vec<String>>,
}
model! { DescribeVpnConnectionLogsData {
    0 "Logs" logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnections {
    pub customer_gateway_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeVpnConnectionsTag>>,
    pub vpn_connection_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
operation! { DescribeVpnConnections(region_id: String) "DescribeVpnConnections" -> DescribeVpnConnectionsOutput {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<DescribeVpnConnectionsTag>,
    10 "VpnConnectionId" vpn_connection_id: String, 11 "VpnGatewayId" vpn_gateway_id: String
} }
paged! { DescribeVpnConnections: DescribeVpnConnectionsVpnConnection =
    Number "PageNumber", "VpnConnections.VpnConnection" vpn_connections.vpn_connection, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVpnConnectionsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpn_connections: Option<DescribeVpnConnectionsVpnConnections>,
}
model! { DescribeVpnConnectionsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpnConnections" vpn_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsVpnConnections {
    pub vpn_connection: Option<Vec<DescribeVpnConnectionsVpnConnection>>,
}
model! { DescribeVpnConnectionsVpnConnections {
    0 "VpnConnection" vpn_connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsVpnConnection {
    pub attach_instance_id: Option<String>,
    pub attach_type: Option<String>,
    pub create_time: Option<i64>,
    pub cross_account_authorized: Option<bool>,
    pub customer_gateway_id: Option<String>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub ike_config: Option<DescribeVpnConnectionsIkeConfig>,
    pub internet_ip: Option<String>,
    pub ipsec_config: Option<DescribeVpnConnectionsIpsecConfig>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub remote_ca_certificate: Option<String>,
    pub remote_subnet: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub tag: Option<DescribeVpnConnectionsVpnConnectionTag>,
    pub transit_router_id: Option<String>,
    pub transit_router_name: Option<String>,
    pub tunnel_bandwidth: Option<String>,
    pub tunnel_options_specification: Option<DescribeVpnConnectionsTunnelOptionsSpecification>,
    pub vco_health_check: Option<DescribeVpnConnectionsVcoHealthCheck>,
    pub vpn_bgp_config: Option<DescribeVpnConnectionsVpnBgpConfig>,
    pub vpn_connection_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { DescribeVpnConnectionsVpnConnection {
    0 "AttachInstanceId" attach_instance_id, 1 "AttachType" attach_type, 2 "CreateTime" create_time,
    3 "CrossAccountAuthorized" cross_account_authorized, 4 "CustomerGatewayId" customer_gateway_id,
    5 "EffectImmediately" effect_immediately, 6 "EnableDpd" enable_dpd, 7 "EnableNatTraversal" enable_nat_traversal,
    8 "EnableTunnelsBgp" enable_tunnels_bgp, 9 "IkeConfig" ike_config, 10 "InternetIp" internet_ip,
    11 "IpsecConfig" ipsec_config, 12 "LocalSubnet" local_subnet, 13 "Name" name, 14 "NetworkType" network_type,
    15 "RemoteCaCertificate" remote_ca_certificate, 16 "RemoteSubnet" remote_subnet,
    17 "ResourceGroupId" resource_group_id, 18 "Spec" spec, 19 "State" state, 20 "Status" status, 21 "Tag" tag,
    22 "TransitRouterId" transit_router_id, 23 "TransitRouterName" transit_router_name,
    24 "TunnelBandwidth" tunnel_bandwidth, 25 "TunnelOptionsSpecification" tunnel_options_specification,
    26 "VcoHealthCheck" vco_health_check, 27 "VpnBgpConfig" vpn_bgp_config, 28 "VpnConnectionId" vpn_connection_id,
    29 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { DescribeVpnConnectionsIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { DescribeVpnConnectionsIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsVpnConnectionTag {
    pub tag: Option<Vec<DescribeVpnConnectionsTagTag>>,
}
model! { DescribeVpnConnectionsVpnConnectionTag {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTagTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpnConnectionsTagTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTunnelOptionsSpecification {
    pub tunnel_options: Option<Vec<DescribeVpnConnectionsTunnelOptions>>,
}
model! { DescribeVpnConnectionsTunnelOptionsSpecification {
    0 "TunnelOptions" tunnel_options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTunnelOptions {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<String>,
    pub enable_nat_traversal: Option<String>,
    pub internet_ip: Option<String>,
    pub remote_ca_certificate: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub tunnel_bgp_config: Option<DescribeVpnConnectionsTunnelBgpConfig>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<DescribeVpnConnectionsTunnelIkeConfig>,
    pub tunnel_index: Option<i64>,
    pub tunnel_ipsec_config: Option<DescribeVpnConnectionsTunnelIpsecConfig>,
    pub zone_no: Option<String>,
}
model! { DescribeVpnConnectionsTunnelOptions {
    0 "CustomerGatewayId" customer_gateway_id, 1 "EnableDpd" enable_dpd, 2 "EnableNatTraversal" enable_nat_traversal,
    3 "InternetIp" internet_ip, 4 "RemoteCaCertificate" remote_ca_certificate, 5 "Role" role, 6 "State" state,
    7 "Status" status, 8 "TunnelBgpConfig" tunnel_bgp_config, 9 "TunnelId" tunnel_id,
    10 "TunnelIkeConfig" tunnel_ike_config, 11 "TunnelIndex" tunnel_index, 12 "TunnelIpsecConfig" tunnel_ipsec_config,
    13 "ZoneNo" zone_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTunnelBgpConfig {
    pub bgp_status: Option<String>,
    pub local_asn: Option<String>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<String>,
    pub peer_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { DescribeVpnConnectionsTunnelBgpConfig {
    0 "BgpStatus" bgp_status, 1 "LocalAsn" local_asn, 2 "LocalBgpIp" local_bgp_ip, 3 "PeerAsn" peer_asn,
    4 "PeerBgpIp" peer_bgp_ip, 5 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<String>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { DescribeVpnConnectionsTunnelIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<String>,
    pub ipsec_pfs: Option<String>,
}
model! { DescribeVpnConnectionsTunnelIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsVcoHealthCheck {
    pub dip: Option<String>,
    pub enable: Option<String>,
    pub interval: Option<i64>,
    pub policy: Option<String>,
    pub retry: Option<i64>,
    pub sip: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVpnConnectionsVcoHealthCheck {
    0 "Dip" dip, 1 "Enable" enable, 2 "Interval" interval, 3 "Policy" policy, 4 "Retry" retry, 5 "Sip" sip,
    6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsVpnBgpConfig {
    pub auth_key: Option<Secret>,
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub status: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { DescribeVpnConnectionsVpnBgpConfig {
    0 "AuthKey" auth_key, 1 "LocalAsn" local_asn, 2 "LocalBgpIp" local_bgp_ip, 3 "PeerAsn" peer_asn,
    4 "PeerBgpIp" peer_bgp_ip, 5 "Status" status, 6 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizations {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
}
operation! { DescribeVpnCrossAccountAuthorizations(region_id: String, vpn_connection_id: String)
    "DescribeVpnCrossAccountAuthorizations" -> DescribeVpnCrossAccountAuthorizationsOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VpnConnectionId" vpn_connection_id
} }
paged! { DescribeVpnCrossAccountAuthorizations: DescribeVpnCrossAccountAuthorizationsCrossAccountAuthorizations =
    Number "PageNumber", "CrossAccountAuthorizations" cross_account_authorizations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizationsOutput {
    pub cross_account_authorizations: Option<Vec<DescribeVpnCrossAccountAuthorizationsCrossAccountAuthorizations>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeVpnCrossAccountAuthorizationsOutput {
    0 "CrossAccountAuthorizations" cross_account_authorizations, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizationsCrossAccountAuthorizations {
    pub ali_uid: Option<i64>,
    pub bind_instance: Option<String>,
    pub bind_product: Option<String>,
    pub bind_uid: Option<i64>,
    pub creation_time: Option<i64>,
    pub vpn_connection_id: Option<String>,
}
model! { DescribeVpnCrossAccountAuthorizationsCrossAccountAuthorizations {
    0 "AliUid" ali_uid, 1 "BindInstance" bind_instance, 2 "BindProduct" bind_product, 3 "BindUid" bind_uid,
    4 "CreationTime" creation_time, 5 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGateway {
    pub include_reservation_data: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { DescribeVpnGateway(region_id: String, vpn_gateway_id: String)
    "DescribeVpnGateway" -> DescribeVpnGatewayOutput {
    0 "IncludeReservationData" include_reservation_data: bool, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayOutput {
    pub auto_propagate: Option<bool>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub disaster_recovery_internet_ip: Option<String>,
    pub disaster_recovery_v_switch_id: Option<String>,
    pub enable_bgp: Option<bool>,
    pub end_time: Option<i64>,
    pub eni_instance_ids: Option<DescribeVpnGatewayEniInstanceIds>,
    pub gateway_type: Option<String>,
    pub internet_ip: Option<String>,
    pub ipsec_vpn: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub reservation_data: Option<DescribeVpnGatewayReservationData>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub ssl_max_connections: Option<i64>,
    pub ssl_vpn: Option<String>,
    pub ssl_vpn_internet_ip: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tags: Option<DescribeVpnGatewayTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub vpn_type: Option<String>,
}
model! { DescribeVpnGatewayOutput {
    0 "AutoPropagate" auto_propagate, 1 "BusinessStatus" business_status, 2 "ChargeType" charge_type,
    3 "CreateTime" create_time, 4 "Description" description,
    5 "DisasterRecoveryInternetIp" disaster_recovery_internet_ip,
    6 "DisasterRecoveryVSwitchId" disaster_recovery_v_switch_id, 7 "EnableBgp" enable_bgp, 8 "EndTime" end_time,
    9 "EniInstanceIds" eni_instance_ids, 10 "GatewayType" gateway_type, 11 "InternetIp" internet_ip,
    12 "IpsecVpn" ipsec_vpn, 13 "Name" name, 14 "NetworkType" network_type, 15 "ReservationData" reservation_data,
    16 "ResourceGroupId" resource_group_id, 17 "Spec" spec, 18 "SslMaxConnections" ssl_max_connections,
    19 "SslVpn" ssl_vpn, 20 "SslVpnInternetIp" ssl_vpn_internet_ip, 21 "Status" status, 22 "Tag" tag, 23 "Tags" tags,
    24 "VSwitchId" v_switch_id, 25 "VpcId" vpc_id, 26 "VpnGatewayId" vpn_gateway_id, 27 "VpnType" vpn_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayEniInstanceIds {
    pub eni_instance_id: Option<Vec<String>>,
}
model! { DescribeVpnGatewayEniInstanceIds {
    0 "EniInstanceId" eni_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayReservationData {
    pub reservation_end_time: Option<String>,
    pub reservation_ipsec: Option<String>,
    pub reservation_max_connections: Option<i64>,
    pub reservation_order_type: Option<String>,
    pub reservation_spec: Option<String>,
    pub reservation_ssl: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVpnGatewayReservationData {
    0 "ReservationEndTime" reservation_end_time, 1 "ReservationIpsec" reservation_ipsec,
    2 "ReservationMaxConnections" reservation_max_connections, 3 "ReservationOrderType" reservation_order_type,
    4 "ReservationSpec" reservation_spec, 5 "ReservationSsl" reservation_ssl, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayTags {
    pub tag: Option<Vec<DescribeVpnGatewayTag>>,
}
model! { DescribeVpnGatewayTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpnGatewayTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZones {
    pub accept_language: Option<String>,
    pub gateway_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spec: String,
}
operation! { DescribeVpnGatewayAvailableZones(region_id: String, spec: String)
    "DescribeVpnGatewayAvailableZones" -> DescribeVpnGatewayAvailableZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayType" gateway_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64, 7 "Spec" spec
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZonesOutput {
    pub available_zone_id_list: Option<Vec<DescribeVpnGatewayAvailableZonesAvailableZoneIdList>>,
    pub region_id: Option<String>,
}
model! { DescribeVpnGatewayAvailableZonesOutput {
    0 "AvailableZoneIdList" available_zone_id_list, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZonesAvailableZoneIdList {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeVpnGatewayAvailableZonesAvailableZoneIdList {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGateways {
    pub business_status: Option<String>,
    pub gateway_type: Option<String>,
    pub include_reservation_data: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeVpnGatewaysTag>>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
operation! { DescribeVpnGateways(region_id: String) "DescribeVpnGateways" -> DescribeVpnGatewaysOutput {
    0 "BusinessStatus" business_status: String, 1 "GatewayType" gateway_type: String,
    2 "IncludeReservationData" include_reservation_data: bool, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Status" status: String, 12 "Tag" tag: Vec<DescribeVpnGatewaysTag>,
    13 "VpcId" vpc_id: String, 14 "VpnGatewayId" vpn_gateway_id: String
} }
paged! { DescribeVpnGateways: DescribeVpnGatewaysVpnGateway =
    Number "PageNumber", "VpnGateways.VpnGateway" vpn_gateways.vpn_gateway, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVpnGatewaysTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpn_gateways: Option<DescribeVpnGatewaysVpnGateways>,
}
model! { DescribeVpnGatewaysOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpnGateways" vpn_gateways
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysVpnGateways {
    pub vpn_gateway: Option<Vec<DescribeVpnGatewaysVpnGateway>>,
}
model! { DescribeVpnGatewaysVpnGateways {
    0 "VpnGateway" vpn_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysVpnGateway {
    pub auto_propagate: Option<bool>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub disaster_recovery_internet_ip: Option<String>,
    pub disaster_recovery_v_switch_id: Option<String>,
    pub enable_bgp: Option<bool>,
    pub end_time: Option<i64>,
    pub eni_instance_ids: Option<DescribeVpnGatewaysEniInstanceIds>,
    pub gateway_type: Option<String>,
    pub internet_ip: Option<String>,
    pub ipsec_vpn: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub reservation_data: Option<DescribeVpnGatewaysReservationData>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub ssl_max_connections: Option<i64>,
    pub ssl_vpn: Option<String>,
    pub ssl_vpn_internet_ip: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tags: Option<DescribeVpnGatewaysTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub vpn_type: Option<String>,
}
model! { DescribeVpnGatewaysVpnGateway {
    0 "AutoPropagate" auto_propagate, 1 "BusinessStatus" business_status, 2 "ChargeType" charge_type,
    3 "CreateTime" create_time, 4 "Description" description,
    5 "DisasterRecoveryInternetIp" disaster_recovery_internet_ip,
    6 "DisasterRecoveryVSwitchId" disaster_recovery_v_switch_id, 7 "EnableBgp" enable_bgp, 8 "EndTime" end_time,
    9 "EniInstanceIds" eni_instance_ids, 10 "GatewayType" gateway_type, 11 "InternetIp" internet_ip,
    12 "IpsecVpn" ipsec_vpn, 13 "Name" name, 14 "NetworkType" network_type, 15 "ReservationData" reservation_data,
    16 "ResourceGroupId" resource_group_id, 17 "Spec" spec, 18 "SslMaxConnections" ssl_max_connections,
    19 "SslVpn" ssl_vpn, 20 "SslVpnInternetIp" ssl_vpn_internet_ip, 21 "Status" status, 22 "Tag" tag, 23 "Tags" tags,
    24 "VSwitchId" v_switch_id, 25 "VpcId" vpc_id, 26 "VpnGatewayId" vpn_gateway_id, 27 "VpnType" vpn_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysEniInstanceIds {
    pub eni_instance_id: Option<Vec<String>>,
}
model! { DescribeVpnGatewaysEniInstanceIds {
    0 "EniInstanceId" eni_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysReservationData {
    pub reservation_end_time: Option<String>,
    pub reservation_ipsec: Option<String>,
    pub reservation_max_connections: Option<i64>,
    pub reservation_order_type: Option<String>,
    pub reservation_spec: Option<String>,
    pub reservation_ssl: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVpnGatewaysReservationData {
    0 "ReservationEndTime" reservation_end_time, 1 "ReservationIpsec" reservation_ipsec,
    2 "ReservationMaxConnections" reservation_max_connections, 3 "ReservationOrderType" reservation_order_type,
    4 "ReservationSpec" reservation_spec, 5 "ReservationSsl" reservation_ssl, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysTags {
    pub tag: Option<Vec<DescribeVpnGatewaysTagsTag>>,
}
model! { DescribeVpnGatewaysTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpnGatewaysTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { DescribeVpnPbrRouteEntries(region_id: String, vpn_gateway_id: String)
    "DescribeVpnPbrRouteEntries" -> DescribeVpnPbrRouteEntriesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VpnGatewayId" vpn_gateway_id
} }
paged! { DescribeVpnPbrRouteEntries: DescribeVpnPbrRouteEntriesVpnPbrRouteEntry =
    Number "PageNumber", "VpnPbrRouteEntries.VpnPbrRouteEntry" vpn_pbr_route_entries.vpn_pbr_route_entry, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpn_pbr_route_entries: Option<DescribeVpnPbrRouteEntriesVpnPbrRouteEntries>,
}
model! { DescribeVpnPbrRouteEntriesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "VpnPbrRouteEntries" vpn_pbr_route_entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesVpnPbrRouteEntries {
    pub vpn_pbr_route_entry: Option<Vec<DescribeVpnPbrRouteEntriesVpnPbrRouteEntry>>,
}
model! { DescribeVpnPbrRouteEntriesVpnPbrRouteEntries {
    0 "VpnPbrRouteEntry" vpn_pbr_route_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesVpnPbrRouteEntry {
    pub create_time: Option<i64>,
    pub next_hop: Option<String>,
    pub next_hop_tunnel_id: Option<String>,
    pub priority: Option<i64>,
    pub route_dest: Option<String>,
    pub route_source: Option<String>,
    pub state: Option<String>,
    pub vpn_instance_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeVpnPbrRouteEntriesVpnPbrRouteEntry {
    0 "CreateTime" create_time, 1 "NextHop" next_hop, 2 "NextHopTunnelId" next_hop_tunnel_id, 3 "Priority" priority,
    4 "RouteDest" route_dest, 5 "RouteSource" route_source, 6 "State" state, 7 "VpnInstanceId" vpn_instance_id,
    8 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_type: Option<String>,
    pub vpn_gateway_id: String,
}
operation! { DescribeVpnRouteEntries(region_id: String, vpn_gateway_id: String)
    "DescribeVpnRouteEntries" -> DescribeVpnRouteEntriesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouteEntryType" route_entry_type: String,
    8 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpn_route_counts: Option<DescribeVpnRouteEntriesVpnRouteCounts>,
    pub vpn_route_entries: Option<DescribeVpnRouteEntriesVpnRouteEntries>,
}
model! { DescribeVpnRouteEntriesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpnRouteCounts" vpn_route_counts,
    4 "VpnRouteEntries" vpn_route_entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesVpnRouteCounts {
    pub vpn_route_count: Option<Vec<DescribeVpnRouteEntriesVpnRouteCount>>,
}
model! { DescribeVpnRouteEntriesVpnRouteCounts {
    0 "VpnRouteCount" vpn_route_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesVpnRouteCount {
    pub route_count: Option<i64>,
    pub route_entry_type: Option<String>,
    pub source: Option<String>,
}
model! { DescribeVpnRouteEntriesVpnRouteCount {
    0 "RouteCount" route_count, 1 "RouteEntryType" route_entry_type, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesVpnRouteEntries {
    pub vpn_route_entry: Option<Vec<DescribeVpnRouteEntriesVpnRouteEntry>>,
}
model! { DescribeVpnRouteEntriesVpnRouteEntries {
    0 "VpnRouteEntry" vpn_route_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesVpnRouteEntry {
    pub as_path: Option<String>,
    pub community: Option<String>,
    pub create_time: Option<i64>,
    pub next_hop: Option<String>,
    pub next_hop_tunnel_id: Option<String>,
    pub route_dest: Option<String>,
    pub route_entry_type: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
    pub vpn_instance_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeVpnRouteEntriesVpnRouteEntry {
    0 "AsPath" as_path, 1 "Community" community, 2 "CreateTime" create_time, 3 "NextHop" next_hop,
    4 "NextHopTunnelId" next_hop_tunnel_id, 5 "RouteDest" route_dest, 6 "RouteEntryType" route_entry_type,
    7 "Source" source, 8 "State" state, 9 "VpnInstanceId" vpn_instance_id, 10 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnSslServerLogs {
    pub from: Option<i64>,
    pub minute_period: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_client_cert_id: Option<String>,
    pub to: Option<i64>,
    pub vpn_ssl_server_id: String,
}
operation! { DescribeVpnSslServerLogs(region_id: String, vpn_ssl_server_id: String)
    "DescribeVpnSslServerLogs" -> DescribeVpnSslServerLogsOutput {
    0 "From" from: i64, 1 "MinutePeriod" minute_period: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SslVpnClientCertId" ssl_vpn_client_cert_id: String, 10 "To" to: i64, 11 "VpnSslServerId" vpn_ssl_server_id
} }
paged! { DescribeVpnSslServerLogs: String = Number "PageNumber", "Data.Logs" data.logs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnSslServerLogsOutput {
    pub count: Option<i64>,
    pub data: Option<DescribeVpnSslServerLogsData>,
    pub is_completed: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeVpnSslServerLogsOutput {
    0 "Count" count, 1 "Data" data, 2 "IsCompleted" is_completed, 3 "PageNumber" page_number, 4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnSslServerLogsData {
    pub logs: Option<Vec<String>>,
}
model! { DescribeVpnSslServerLogsData {
    0 "Logs" logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_type: Option<String>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ZoneType" zone_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Option<Vec<DescribeZonesZone>>,
}
model! { DescribeZonesZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeZonesZone {
    0 "LocalName" local_name, 1 "ZoneId" zone_id, 2 "ZoneType" zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromVpc {
    pub client_token: Option<String>,
    pub dhcp_options_set_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { DetachDhcpOptionsSetFromVpc(dhcp_options_set_id: String, region_id: String, vpc_id: String)
    "DetachDhcpOptionsSetFromVpc" -> Empty {
    0 "ClientToken" client_token: String, 1 "DhcpOptionsSetId" dhcp_options_set_id, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpcId" vpc_id
} }

pub type DetachDhcpOptionsSetFromVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseVpnConnections {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub tunnel_ids: Option<Vec<String>>,
    pub vpn_connection_ids: Option<Vec<String>>,
    pub vpn_gateway_id: Option<String>,
}
operation! { DiagnoseVpnConnections(region_id: String) "DiagnoseVpnConnections" -> DiagnoseVpnConnectionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TunnelIds" tunnel_ids: Vec<String>,
    5 "VpnConnectionIds" vpn_connection_ids: Vec<String>, 6 "VpnGatewayId" vpn_gateway_id: String
} }
paged! { DiagnoseVpnConnections: DiagnoseVpnConnectionsVpnConnections =
    Number "PageNumber", "VpnConnections" vpn_connections, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseVpnConnectionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpn_connections: Option<Vec<DiagnoseVpnConnectionsVpnConnections>>,
}
model! { DiagnoseVpnConnectionsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpnConnections" vpn_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseVpnConnectionsVpnConnections {
    pub failed_reason: Option<String>,
    pub failed_reason_code: Option<String>,
    pub failed_time: Option<i64>,
    pub mismatch_local_param: Option<String>,
    pub mismatch_remote_param: Option<String>,
    pub severity: Option<String>,
    pub source_log: Option<String>,
    pub tunnel_id: Option<String>,
    pub vpn_connection_id: Option<String>,
}
model! { DiagnoseVpnConnectionsVpnConnections {
    0 "FailedReason" failed_reason, 1 "FailedReasonCode" failed_reason_code, 2 "FailedTime" failed_time,
    3 "MismatchLocalParam" mismatch_local_param, 4 "MismatchRemoteParam" mismatch_remote_param, 5 "Severity" severity,
    6 "SourceLog" source_log, 7 "TunnelId" tunnel_id, 8 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseVpnGateway {
    pub client_token: Option<String>,
    pub i_psec_extend_info: Option<String>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
    pub vpn_gateway_id: String,
}
operation! { DiagnoseVpnGateway(region_id: String, resource_id: String, resource_type: String, vpn_gateway_id: String)
    "DiagnoseVpnGateway" -> DiagnoseVpnGatewayOutput {
    0 "ClientToken" client_token: String, 1 "IPsecExtendInfo" i_psec_extend_info: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseVpnGatewayOutput {
    pub diagnose_id: Option<String>,
}
model! { DiagnoseVpnGatewayOutput {
    0 "DiagnoseId" diagnose_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcClassicLink {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { DisableVpcClassicLink(region_id: String, vpc_id: String) "DisableVpcClassicLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpcId" vpc_id
} }

pub type DisableVpcClassicLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateMacSecKey {
    pub ckn: String,
    pub physical_connection_id: String,
    pub region_id: String,
}
operation! { DisassociateMacSecKey(ckn: String, physical_connection_id: String, region_id: String)
    "DisassociateMacSecKey" -> Empty {
    0 "Ckn" ckn, 1 "PhysicalConnectionId" physical_connection_id, 2 "RegionId" region_id
} }

pub type DisassociateMacSecKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateRouteTableFromGateway {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub gateway_id: String,
    pub gateway_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
}
operation! { DissociateRouteTableFromGateway(gateway_id: String, region_id: String, route_table_id: String)
    "DissociateRouteTableFromGateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GatewayId" gateway_id,
    3 "GatewayType" gateway_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RouteTableId" route_table_id
} }

pub type DissociateRouteTableFromGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateRouteTablesFromVpcGatewayEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_ids: Vec<String>,
}
operation! { DissociateRouteTablesFromVpcGatewayEndpoint(endpoint_id: String, region_id: String, route_table_ids: Vec<String>)
    "DissociateRouteTablesFromVpcGatewayEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableIds" route_table_ids
} }

pub type DissociateRouteTablesFromVpcGatewayEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateVpnGatewayWithCertificate {
    pub certificate_id: String,
    pub certificate_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub vpn_gateway_id: String,
}
operation! { DissociateVpnGatewayWithCertificate(certificate_id: String, certificate_type: String, region_id: String, vpn_gateway_id: String)
    "DissociateVpnGatewayWithCertificate" -> Empty {
    0 "CertificateId" certificate_id, 1 "CertificateType" certificate_type, 2 "ClientToken" client_token: String,
    3 "DryRun" dry_run: bool, 4 "RegionId" region_id, 5 "VpnGatewayId" vpn_gateway_id
} }

pub type DissociateVpnGatewayWithCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfig {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
}
operation! { DownloadVpnConnectionConfig(region_id: String, vpn_connection_id: String)
    "DownloadVpnConnectionConfig" -> DownloadVpnConnectionConfigOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigOutput {
    pub vpn_connection_config: Option<DownloadVpnConnectionConfigVpnConnectionConfig>,
}
model! { DownloadVpnConnectionConfigOutput {
    0 "VpnConnectionConfig" vpn_connection_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigVpnConnectionConfig {
    pub bgp_configs: Option<DownloadVpnConnectionConfigBgpConfigs>,
    pub ike_config: Option<DownloadVpnConnectionConfigIkeConfig>,
    pub ipsec_config: Option<DownloadVpnConnectionConfigIpsecConfig>,
    pub local: Option<String>,
    pub local_subnet: Option<String>,
    pub remote: Option<String>,
    pub remote_subnet: Option<String>,
    pub tunnels_config: Option<DownloadVpnConnectionConfigTunnelsConfig>,
}
model! { DownloadVpnConnectionConfigVpnConnectionConfig {
    0 "BgpConfigs" bgp_configs, 1 "IkeConfig" ike_config, 2 "IpsecConfig" ipsec_config, 3 "Local" local,
    4 "LocalSubnet" local_subnet, 5 "Remote" remote, 6 "RemoteSubnet" remote_subnet, 7 "TunnelsConfig" tunnels_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigBgpConfigs {
    pub bgp_config: Option<Vec<DownloadVpnConnectionConfigBgpConfig>>,
}
model! { DownloadVpnConnectionConfigBgpConfigs {
    0 "BgpConfig" bgp_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigBgpConfig {
    pub local_asn: Option<String>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<String>,
    pub peer_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
    pub tunnel_id: Option<String>,
}
model! { DownloadVpnConnectionConfigBgpConfig {
    0 "LocalAsn" local_asn, 1 "LocalBgpIp" local_bgp_ip, 2 "PeerAsn" peer_asn, 3 "PeerBgpIp" peer_bgp_ip,
    4 "TunnelCidr" tunnel_cidr, 5 "TunnelId" tunnel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { DownloadVpnConnectionConfigIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { DownloadVpnConnectionConfigIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigTunnelsConfig {
    pub tunnel_config: Option<Vec<DownloadVpnConnectionConfigTunnelConfig>>,
}
model! { DownloadVpnConnectionConfigTunnelsConfig {
    0 "TunnelConfig" tunnel_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigTunnelConfig {
    pub ike_config: Option<DownloadVpnConnectionConfigTunnelConfigIkeConfig>,
    pub ipsec_config: Option<DownloadVpnConnectionConfigTunnelConfigIpsecConfig>,
    pub local: Option<String>,
    pub remote: Option<String>,
    pub tunnel_id: Option<String>,
}
model! { DownloadVpnConnectionConfigTunnelConfig {
    0 "IkeConfig" ike_config, 1 "IpsecConfig" ipsec_config, 2 "Local" local, 3 "Remote" remote, 4 "TunnelId" tunnel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigTunnelConfigIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { DownloadVpnConnectionConfigTunnelConfigIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigTunnelConfigIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { DownloadVpnConnectionConfigTunnelConfigIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePhysicalConnection {
    pub by_pass_sp: Option<bool>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnablePhysicalConnection(physical_connection_id: String, region_id: String)
    "EnablePhysicalConnection" -> Empty {
    0 "ByPassSp" by_pass_sp: bool, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PhysicalConnectionId" physical_connection_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type EnablePhysicalConnectionOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcClassicLink {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { EnableVpcClassicLink(region_id: String, vpc_id: String) "EnableVpcClassicLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VpcId" vpc_id
} }

pub type EnableVpcClassicLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcIpv4Gateway {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_list: Option<Vec<String>>,
}
operation! { EnableVpcIpv4Gateway(ipv4_gateway_id: String, region_id: String) "EnableVpcIpv4Gateway" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv4GatewayId" ipv4_gateway_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableList" route_table_list: Vec<String>
} }

pub type EnableVpcIpv4GatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSet {
    pub dhcp_options_set_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetDhcpOptionsSet(dhcp_options_set_id: String, region_id: String)
    "GetDhcpOptionsSet" -> GetDhcpOptionsSetOutput {
    0 "DhcpOptionsSetId" dhcp_options_set_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetOutput {
    pub associate_vpcs: Option<Vec<GetDhcpOptionsSetAssociateVpcs>>,
    pub creation_time: Option<String>,
    pub dhcp_options: Option<GetDhcpOptionsSetDhcpOptions>,
    pub dhcp_options_set_description: Option<String>,
    pub dhcp_options_set_id: Option<String>,
    pub dhcp_options_set_name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetDhcpOptionsSetTags>>,
}
model! { GetDhcpOptionsSetOutput {
    0 "AssociateVpcs" associate_vpcs, 1 "CreationTime" creation_time, 2 "DhcpOptions" dhcp_options,
    3 "DhcpOptionsSetDescription" dhcp_options_set_description, 4 "DhcpOptionsSetId" dhcp_options_set_id,
    5 "DhcpOptionsSetName" dhcp_options_set_name, 6 "OwnerId" owner_id, 7 "ResourceGroupId" resource_group_id,
    8 "Status" status, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetAssociateVpcs {
    pub associate_status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetDhcpOptionsSetAssociateVpcs {
    0 "AssociateStatus" associate_status, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetDhcpOptions {
    pub domain_name: Option<String>,
    pub domain_name_servers: Option<String>,
    pub ipv6_lease_time: Option<String>,
    pub lease_time: Option<String>,
}
model! { GetDhcpOptionsSetDhcpOptions {
    0 "DomainName" domain_name, 1 "DomainNameServers" domain_name_servers, 2 "Ipv6LeaseTime" ipv6_lease_time,
    3 "LeaseTime" lease_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetDhcpOptionsSetTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowLogServiceStatus {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetFlowLogServiceStatus(region_id: String) "GetFlowLogServiceStatus" -> GetFlowLogServiceStatusOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowLogServiceStatusOutput {
    pub enabled: Option<bool>,
}
model! { GetFlowLogServiceStatusOutput {
    0 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttribute {
    pub ipv4_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetIpv4GatewayAttribute(ipv4_gateway_id: String, region_id: String)
    "GetIpv4GatewayAttribute" -> GetIpv4GatewayAttributeOutput {
    0 "Ipv4GatewayId" ipv4_gateway_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeOutput {
    pub create_time: Option<String>,
    pub enabled: Option<bool>,
    pub ipv4_gateway_description: Option<String>,
    pub ipv4_gateway_id: Option<String>,
    pub ipv4_gateway_name: Option<String>,
    pub ipv4_gateway_route_table_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetIpv4GatewayAttributeTags>>,
    pub vpc_id: Option<String>,
}
model! { GetIpv4GatewayAttributeOutput {
    0 "CreateTime" create_time, 1 "Enabled" enabled, 2 "Ipv4GatewayDescription" ipv4_gateway_description,
    3 "Ipv4GatewayId" ipv4_gateway_id, 4 "Ipv4GatewayName" ipv4_gateway_name,
    5 "Ipv4GatewayRouteTableId" ipv4_gateway_route_table_id, 6 "ResourceGroupId" resource_group_id, 7 "Status" status,
    8 "Tags" tags, 9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetIpv4GatewayAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttribute {
    pub nat_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetNatGatewayAttribute(nat_gateway_id: String, region_id: String)
    "GetNatGatewayAttribute" -> GetNatGatewayAttributeOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeOutput {
    pub access_mode: Option<GetNatGatewayAttributeAccessMode>,
    pub availability_mode: Option<String>,
    pub billing_config: Option<GetNatGatewayAttributeBillingConfig>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub deletion_protection_info: Option<GetNatGatewayAttributeDeletionProtectionInfo>,
    pub description: Option<String>,
    pub ecs_metric_enabled: Option<bool>,
    pub enable_session_log: Option<bool>,
    pub expired_time: Option<String>,
    pub forward_table: Option<GetNatGatewayAttributeForwardTable>,
    pub full_nat_table: Option<GetNatGatewayAttributeFullNatTable>,
    pub ip_list: Option<Vec<GetNatGatewayAttributeIpList>>,
    pub log_delivery: Option<GetNatGatewayAttributeLogDelivery>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_type: Option<String>,
    pub network_type: Option<String>,
    pub private_info: Option<GetNatGatewayAttributePrivateInfo>,
    pub private_link_enabled: Option<bool>,
    pub private_link_mode: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub snat_table: Option<GetNatGatewayAttributeSnatTable>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetNatGatewayAttributeOutput {
    0 "AccessMode" access_mode, 1 "AvailabilityMode" availability_mode, 2 "BillingConfig" billing_config,
    3 "BusinessStatus" business_status, 4 "CreationTime" creation_time,
    5 "DeletionProtectionInfo" deletion_protection_info, 6 "Description" description,
    7 "EcsMetricEnabled" ecs_metric_enabled, 8 "EnableSessionLog" enable_session_log, 9 "ExpiredTime" expired_time,
    10 "ForwardTable" forward_table, 11 "FullNatTable" full_nat_table, 12 "IpList" ip_list,
    13 "LogDelivery" log_delivery, 14 "Name" name, 15 "NatGatewayId" nat_gateway_id, 16 "NatType" nat_type,
    17 "NetworkType" network_type, 18 "PrivateInfo" private_info, 19 "PrivateLinkEnabled" private_link_enabled,
    20 "PrivateLinkMode" private_link_mode, 21 "RegionId" region_id, 22 "ResourceGroupId" resource_group_id,
    23 "SnatTable" snat_table, 24 "Status" status, 25 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeAccessMode {
    pub mode_value: Option<String>,
    pub tunnel_type: Option<String>,
}
model! { GetNatGatewayAttributeAccessMode {
    0 "ModeValue" mode_value, 1 "TunnelType" tunnel_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeBillingConfig {
    pub auto_pay: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub spec: Option<String>,
}
model! { GetNatGatewayAttributeBillingConfig {
    0 "AutoPay" auto_pay, 1 "InstanceChargeType" instance_charge_type, 2 "InternetChargeType" internet_charge_type,
    3 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeDeletionProtectionInfo {
    pub enabled: Option<bool>,
}
model! { GetNatGatewayAttributeDeletionProtectionInfo {
    0 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeForwardTable {
    pub forward_entry_count: Option<i64>,
    pub forward_table_id: Option<String>,
}
model! { GetNatGatewayAttributeForwardTable {
    0 "ForwardEntryCount" forward_entry_count, 1 "ForwardTableId" forward_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeFullNatTable {
    pub full_nat_entry_count: Option<i64>,
    pub full_nat_table_id: Option<String>,
}
model! { GetNatGatewayAttributeFullNatTable {
    0 "FullNatEntryCount" full_nat_entry_count, 1 "FullNatTableId" full_nat_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeIpList {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub using_status: Option<String>,
}
model! { GetNatGatewayAttributeIpList {
    0 "AllocationId" allocation_id, 1 "IpAddress" ip_address, 2 "UsingStatus" using_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeLogDelivery {
    pub deliver_logs_error_message: Option<String>,
    pub delivery_status: Option<String>,
    pub log_delivery_type: Option<String>,
    pub log_destination: Option<String>,
}
model! { GetNatGatewayAttributeLogDelivery {
    0 "DeliverLogsErrorMessage" deliver_logs_error_message, 1 "DeliveryStatus" delivery_status,
    2 "LogDeliveryType" log_delivery_type, 3 "LogDestination" log_destination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributePrivateInfo {
    pub eni_instance_id: Option<String>,
    pub iz_no: Option<String>,
    pub max_bandwidth: Option<i64>,
    pub private_ip_address: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { GetNatGatewayAttributePrivateInfo {
    0 "EniInstanceId" eni_instance_id, 1 "IzNo" iz_no, 2 "MaxBandwidth" max_bandwidth,
    3 "PrivateIpAddress" private_ip_address, 4 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeSnatTable {
    pub snat_entry_count: Option<i64>,
    pub snat_table_id: Option<String>,
}
model! { GetNatGatewayAttributeSnatTable {
    0 "SnatEntryCount" snat_entry_count, 1 "SnatTableId" snat_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalConnectionServiceStatus {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetPhysicalConnectionServiceStatus(region_id: String)
    "GetPhysicalConnectionServiceStatus" -> GetPhysicalConnectionServiceStatusOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalConnectionServiceStatusOutput {
    pub enabled: Option<bool>,
}
model! { GetPhysicalConnectionServiceStatusOutput {
    0 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicIpAddressPoolServiceStatus {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetPublicIpAddressPoolServiceStatus(region_id: String)
    "GetPublicIpAddressPoolServiceStatus" -> GetPublicIpAddressPoolServiceStatusOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicIpAddressPoolServiceStatusOutput {
    pub enabled: Option<bool>,
}
model! { GetPublicIpAddressPoolServiceStatusOutput {
    0 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteTargetGroup {
    pub client_token: Option<String>,
    pub region_id: String,
    pub route_target_group_id: String,
    pub tag: Option<Vec<GetRouteTargetGroupTag>>,
}
operation! { GetRouteTargetGroup(region_id: String, route_target_group_id: String)
    "GetRouteTargetGroup" -> GetRouteTargetGroupOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "RouteTargetGroupId" route_target_group_id,
    3 "Tag" tag: Vec<GetRouteTargetGroupTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteTargetGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetRouteTargetGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteTargetGroupOutput {
    pub config_mode: Option<String>,
    pub create_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_target_group_description: Option<String>,
    pub route_target_group_id: Option<String>,
    pub route_target_group_name: Option<String>,
    pub route_target_member_list: Option<Vec<GetRouteTargetGroupRouteTargetMemberList>>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetRouteTargetGroupTags>>,
    pub vpc_id: Option<String>,
}
model! { GetRouteTargetGroupOutput {
    0 "ConfigMode" config_mode, 1 "CreateTime" create_time, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id, 4 "RouteTargetGroupDescription" route_target_group_description,
    5 "RouteTargetGroupId" route_target_group_id, 6 "RouteTargetGroupName" route_target_group_name,
    7 "RouteTargetMemberList" route_target_member_list, 8 "Status" status, 9 "Tags" tags, 10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteTargetGroupRouteTargetMemberList {
    pub enable_status: Option<String>,
    pub health_check_status: Option<String>,
    pub member_id: Option<String>,
    pub member_type: Option<String>,
    pub weight: Option<i64>,
}
model! { GetRouteTargetGroupRouteTargetMemberList {
    0 "EnableStatus" enable_status, 1 "HealthCheckStatus" health_check_status, 2 "MemberId" member_id,
    3 "MemberType" member_type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteTargetGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRouteTargetGroupTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficMirrorServiceStatus {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetTrafficMirrorServiceStatus() "GetTrafficMirrorServiceStatus" -> GetTrafficMirrorServiceStatusOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficMirrorServiceStatusOutput {
    pub enabled: Option<bool>,
}
model! { GetTrafficMirrorServiceStatusOutput {
    0 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsage {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_cidr_reservation_id: String,
}
operation! { GetVSwitchCidrReservationUsage(region_id: String, v_switch_cidr_reservation_id: String)
    "GetVSwitchCidrReservationUsage" -> GetVSwitchCidrReservationUsageOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VSwitchCidrReservationId" v_switch_cidr_reservation_id
} }
paged! { GetVSwitchCidrReservationUsage: GetVSwitchCidrReservationUsageCidrReservationUsages =
    Token "NextToken", "CidrReservationUsages" cidr_reservation_usages, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageOutput {
    pub cidr_reservation_usages: Option<Vec<GetVSwitchCidrReservationUsageCidrReservationUsages>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetVSwitchCidrReservationUsageOutput {
    0 "CidrReservationUsages" cidr_reservation_usages, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageCidrReservationUsages {
    pub ip_prefix_cidr: Option<String>,
    pub ip_prefix_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub v_switch_cidr_reservation_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { GetVSwitchCidrReservationUsageCidrReservationUsages {
    0 "IpPrefixCidr" ip_prefix_cidr, 1 "IpPrefixId" ip_prefix_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "VSwitchCidrReservationId" v_switch_cidr_reservation_id, 5 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttribute {
    pub endpoint_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetVpcGatewayEndpointAttribute(endpoint_id: String, region_id: String)
    "GetVpcGatewayEndpointAttribute" -> GetVpcGatewayEndpointAttributeOutput {
    0 "EndpointId" endpoint_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttributeOutput {
    pub creation_time: Option<String>,
    pub endpoint_description: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub policy_document: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_tables: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub tags: Option<Vec<GetVpcGatewayEndpointAttributeTags>>,
    pub vpc_id: Option<String>,
}
model! { GetVpcGatewayEndpointAttributeOutput {
    0 "CreationTime" creation_time, 1 "EndpointDescription" endpoint_description, 2 "EndpointId" endpoint_id,
    3 "EndpointName" endpoint_name, 4 "EndpointStatus" endpoint_status, 5 "PolicyDocument" policy_document,
    6 "ResourceGroupId" resource_group_id, 7 "RouteTables" route_tables, 8 "ServiceName" service_name, 9 "Tags" tags,
    10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetVpcGatewayEndpointAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociations {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetVpcPrefixListAssociations(prefix_list_id: String, region_id: String)
    "GetVpcPrefixListAssociations" -> GetVpcPrefixListAssociationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { GetVpcPrefixListAssociations: GetVpcPrefixListAssociationsPrefixListAssociation =
    Token "NextToken", "PrefixListAssociation" prefix_list_association, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub prefix_list_association: Option<Vec<GetVpcPrefixListAssociationsPrefixListAssociation>>,
    pub total_count: Option<i64>,
}
model! { GetVpcPrefixListAssociationsOutput {
    0 "Count" count, 1 "NextToken" next_token, 2 "PrefixListAssociation" prefix_list_association,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsPrefixListAssociation {
    pub cidr_list: Option<String>,
    pub owner_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub reason: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_uid: Option<String>,
    pub status: Option<String>,
}
model! { GetVpcPrefixListAssociationsPrefixListAssociation {
    0 "CidrList" cidr_list, 1 "OwnerId" owner_id, 2 "PrefixListId" prefix_list_id, 3 "Reason" reason,
    4 "RegionId" region_id, 5 "ResourceId" resource_id, 6 "ResourceType" resource_type, 7 "ResourceUid" resource_uid,
    8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntries {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetVpcPrefixListEntries(prefix_list_id: String, region_id: String)
    "GetVpcPrefixListEntries" -> GetVpcPrefixListEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { GetVpcPrefixListEntries: GetVpcPrefixListEntriesPrefixListEntry =
    Token "NextToken", "PrefixListEntry" prefix_list_entry, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub prefix_list_entry: Option<Vec<GetVpcPrefixListEntriesPrefixListEntry>>,
    pub total_count: Option<i64>,
}
model! { GetVpcPrefixListEntriesOutput {
    0 "Count" count, 1 "NextToken" next_token, 2 "PrefixListEntry" prefix_list_entry, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesPrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
    pub region_id: Option<String>,
}
model! { GetVpcPrefixListEntriesPrefixListEntry {
    0 "Cidr" cidr, 1 "Description" description, 2 "PrefixListId" prefix_list_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummary {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_type: String,
    pub route_table_id: Option<String>,
    pub vpc_id: String,
}
operation! { GetVpcRouteEntrySummary(region_id: String, route_entry_type: String, vpc_id: String)
    "GetVpcRouteEntrySummary" -> GetVpcRouteEntrySummaryOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RouteEntryType" route_entry_type, 6 "RouteTableId" route_table_id: String, 7 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryOutput {
    pub route_entry_summarys: Option<Vec<GetVpcRouteEntrySummaryRouteEntrySummarys>>,
}
model! { GetVpcRouteEntrySummaryOutput {
    0 "RouteEntrySummarys" route_entry_summarys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryRouteEntrySummarys {
    pub entry_summarys: Option<Vec<GetVpcRouteEntrySummaryEntrySummarys>>,
    pub route_table_id: Option<String>,
}
model! { GetVpcRouteEntrySummaryRouteEntrySummarys {
    0 "EntrySummarys" entry_summarys, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryEntrySummarys {
    pub count: Option<i64>,
    pub route_entry_type: Option<String>,
}
model! { GetVpcRouteEntrySummaryEntrySummarys {
    0 "Count" count, 1 "RouteEntryType" route_entry_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResult {
    pub client_token: Option<String>,
    pub diagnose_id: Option<String>,
    pub region_id: String,
    pub vpn_gateway_id: Option<String>,
}
operation! { GetVpnGatewayDiagnoseResult(region_id: String)
    "GetVpnGatewayDiagnoseResult" -> GetVpnGatewayDiagnoseResultOutput {
    0 "ClientToken" client_token: String, 1 "DiagnoseId" diagnose_id: String, 2 "RegionId" region_id,
    3 "VpnGatewayId" vpn_gateway_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResultOutput {
    pub begin_time: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_result: Option<Vec<GetVpnGatewayDiagnoseResultDiagnoseResult>>,
    pub finish_time: Option<String>,
    pub finished_count: Option<i64>,
    pub resource_instance_id: Option<String>,
    pub resource_type: Option<String>,
    pub total_count: Option<i64>,
    pub vpn_gateway_id: Option<String>,
}
model! { GetVpnGatewayDiagnoseResultOutput {
    0 "BeginTime" begin_time, 1 "DiagnoseId" diagnose_id, 2 "DiagnoseResult" diagnose_result,
    3 "FinishTime" finish_time, 4 "FinishedCount" finished_count, 5 "ResourceInstanceId" resource_instance_id,
    6 "ResourceType" resource_type, 7 "TotalCount" total_count, 8 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResultDiagnoseResult {
    pub diagnose_name: Option<String>,
    pub diagnose_result_description: Option<String>,
    pub diagnose_result_level: Option<String>,
}
model! { GetVpnGatewayDiagnoseResultDiagnoseResult {
    0 "DiagnoseName" diagnose_name, 1 "DiagnoseResultDescription" diagnose_result_description,
    2 "DiagnoseResultLevel" diagnose_result_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToCen {
    pub cen_id: String,
    pub cen_owner_id: i64,
    pub client_token: Option<String>,
    pub instance_id: String,
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`GrantInstanceToCen::new`] takes.
pub struct GrantInstanceToCenRequired {
    pub cen_id: String,
    pub cen_owner_id: i64,
    pub instance_id: String,
    pub instance_type: String,
    pub region_id: String,
}
operation! { GrantInstanceToCen{GrantInstanceToCenRequired: cen_id, cen_owner_id, instance_id, instance_type, region_id}
    "GrantInstanceToCen" -> Empty {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id, 2 "ClientToken" client_token: String, 3 "InstanceId" instance_id,
    4 "InstanceType" instance_type, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantInstanceToCenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToVbr {
    pub grant_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub vbr_instance_ids: Option<Vec<String>>,
    pub vbr_owner_uid: i64,
    pub vbr_region_no: String,
}

/// What [`GrantInstanceToVbr::new`] takes.
pub struct GrantInstanceToVbrRequired {
    pub grant_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub vbr_owner_uid: i64,
    pub vbr_region_no: String,
}
operation! { GrantInstanceToVbr{GrantInstanceToVbrRequired: grant_type, instance_id, region_id, vbr_owner_uid, vbr_region_no}
    "GrantInstanceToVbr" -> Empty {
    0 "GrantType" grant_type, 1 "InstanceId" instance_id, 2 "RegionId" region_id,
    3 "VbrInstanceIds" vbr_instance_ids: Vec<String>, 4 "VbrOwnerUid" vbr_owner_uid, 5 "VbrRegionNo" vbr_region_no
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

pub type GrantInstanceToVbrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessAccessPoints {
    pub region_id: Option<String>,
}
operation! { ListBusinessAccessPoints() "ListBusinessAccessPoints" -> ListBusinessAccessPointsOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessAccessPointsOutput {
    pub business_access_points: Option<Vec<ListBusinessAccessPointsBusinessAccessPoints>>,
}
model! { ListBusinessAccessPointsOutput {
    0 "BusinessAccessPoints" business_access_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessAccessPointsBusinessAccessPoints {
    pub access_point_id: Option<String>,
    pub access_point_name: Option<String>,
    pub cloud_box_instance_ids: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub optical_module_models: Option<Vec<ListBusinessAccessPointsOpticalModuleModels>>,
    pub support_line_operator: Option<String>,
    pub support_port_types: Option<String>,
}
model! { ListBusinessAccessPointsBusinessAccessPoints {
    0 "AccessPointId" access_point_id, 1 "AccessPointName" access_point_name,
    2 "CloudBoxInstanceIds" cloud_box_instance_ids, 3 "Latitude" latitude, 4 "Longitude" longitude,
    5 "OpticalModuleModels" optical_module_models, 6 "SupportLineOperator" support_line_operator,
    7 "SupportPortTypes" support_port_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessAccessPointsOpticalModuleModels {
    pub optical_module_model: Option<String>,
    pub port_type: Option<String>,
}
model! { ListBusinessAccessPointsOpticalModuleModels {
    0 "OpticalModuleModel" optical_module_model, 1 "PortType" port_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessRegions {
    pub accept_language: Option<String>,
}
operation! { ListBusinessRegions() "ListBusinessRegions" -> ListBusinessRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessRegionsOutput {
    pub count: Option<i64>,
    pub geographic_sub_regions: Option<Vec<ListBusinessRegionsGeographicSubRegions>>,
}
model! { ListBusinessRegionsOutput {
    0 "Count" count, 1 "GeographicSubRegions" geographic_sub_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessRegionsGeographicSubRegions {
    pub name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListBusinessRegionsGeographicSubRegions {
    0 "Name" name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSets {
    pub dhcp_options_set_id: Option<Vec<String>>,
    pub dhcp_options_set_name: Option<String>,
    pub domain_name: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListDhcpOptionsSetsTags>>,
}
operation! { ListDhcpOptionsSets(region_id: String) "ListDhcpOptionsSets" -> ListDhcpOptionsSetsOutput {
    0 "DhcpOptionsSetId" dhcp_options_set_id: Vec<String>, 1 "DhcpOptionsSetName" dhcp_options_set_name: String,
    2 "DomainName" domain_name: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tags" tags: Vec<ListDhcpOptionsSetsTags>
} }
paged! { ListDhcpOptionsSets: ListDhcpOptionsSetsDhcpOptionsSets =
    Token "NextToken", "DhcpOptionsSets" dhcp_options_sets, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListDhcpOptionsSetsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsOutput {
    pub dhcp_options_sets: Option<Vec<ListDhcpOptionsSetsDhcpOptionsSets>>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDhcpOptionsSetsOutput {
    0 "DhcpOptionsSets" dhcp_options_sets, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsDhcpOptionsSets {
    pub associate_vpc_count: Option<i64>,
    pub creation_time: Option<String>,
    pub dhcp_options: Option<ListDhcpOptionsSetsDhcpOptions>,
    pub dhcp_options_set_description: Option<String>,
    pub dhcp_options_set_id: Option<String>,
    pub dhcp_options_set_name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListDhcpOptionsSetsDhcpOptionsSetsTags>>,
}
model! { ListDhcpOptionsSetsDhcpOptionsSets {
    0 "AssociateVpcCount" associate_vpc_count, 1 "CreationTime" creation_time, 2 "DhcpOptions" dhcp_options,
    3 "DhcpOptionsSetDescription" dhcp_options_set_description, 4 "DhcpOptionsSetId" dhcp_options_set_id,
    5 "DhcpOptionsSetName" dhcp_options_set_name, 6 "OwnerId" owner_id, 7 "ResourceGroupId" resource_group_id,
    8 "Status" status, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsDhcpOptions {
    pub domain_name: Option<String>,
    pub domain_name_servers: Option<String>,
    pub ipv6_lease_time: Option<String>,
    pub lease_time: Option<String>,
}
model! { ListDhcpOptionsSetsDhcpOptions {
    0 "DomainName" domain_name, 1 "DomainNameServers" domain_name_servers, 2 "Ipv6LeaseTime" ipv6_lease_time,
    3 "LeaseTime" lease_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsDhcpOptionsSetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDhcpOptionsSetsDhcpOptionsSetsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZones {
    pub accept_language: Option<String>,
    pub filter: Option<Vec<ListEnhanhcedNatGatewayAvailableZonesFilter>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListEnhanhcedNatGatewayAvailableZones(region_id: String)
    "ListEnhanhcedNatGatewayAvailableZones" -> ListEnhanhcedNatGatewayAvailableZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Filter" filter: Vec<ListEnhanhcedNatGatewayAvailableZonesFilter>,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListEnhanhcedNatGatewayAvailableZonesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesOutput {
    pub zones: Option<Vec<ListEnhanhcedNatGatewayAvailableZonesZones>>,
}
model! { ListEnhanhcedNatGatewayAvailableZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListEnhanhcedNatGatewayAvailableZonesZones {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFullNatEntries {
    pub client_token: Option<String>,
    pub full_nat_entry_id: Option<String>,
    pub full_nat_entry_names: Option<Vec<String>>,
    pub full_nat_table_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_ip_port: Option<String>,
    pub network_interface_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFullNatEntries(region_id: String) "ListFullNatEntries" -> ListFullNatEntriesOutput {
    0 "ClientToken" client_token: String, 1 "FullNatEntryId" full_nat_entry_id: String,
    2 "FullNatEntryNames" full_nat_entry_names: Vec<String>, 3 "FullNatTableId" full_nat_table_id: String,
    4 "IpProtocol" ip_protocol: String, 5 "MaxResults" max_results: i64, 6 "NatGatewayId" nat_gateway_id: String,
    7 "NatIp" nat_ip: String, 8 "NatIpPort" nat_ip_port: String,
    9 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 10 "NextToken" next_token: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64, 13 "RegionId" region_id,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListFullNatEntries: ListFullNatEntriesFullNatEntries =
    Token "NextToken", "FullNatEntries" full_nat_entries, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFullNatEntriesOutput {
    pub full_nat_entries: Option<Vec<ListFullNatEntriesFullNatEntries>>,
    pub full_nat_table_id: Option<String>,
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFullNatEntriesOutput {
    0 "FullNatEntries" full_nat_entries, 1 "FullNatTableId" full_nat_table_id, 2 "MaxResults" max_results,
    3 "NatGatewayId" nat_gateway_id, 4 "NextToken" next_token, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFullNatEntriesFullNatEntries {
    pub access_domain: Option<String>,
    pub access_ip: Option<String>,
    pub access_port: Option<String>,
    pub creation_time: Option<String>,
    pub domain_resolve: Option<String>,
    pub full_nat_entry_description: Option<String>,
    pub full_nat_entry_id: Option<String>,
    pub full_nat_entry_name: Option<String>,
    pub full_nat_entry_status: Option<String>,
    pub full_nat_table_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_ip_port: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_type: Option<String>,
}
model! { ListFullNatEntriesFullNatEntries {
    0 "AccessDomain" access_domain, 1 "AccessIp" access_ip, 2 "AccessPort" access_port, 3 "CreationTime" creation_time,
    4 "DomainResolve" domain_resolve, 5 "FullNatEntryDescription" full_nat_entry_description,
    6 "FullNatEntryId" full_nat_entry_id, 7 "FullNatEntryName" full_nat_entry_name,
    8 "FullNatEntryStatus" full_nat_entry_status, 9 "FullNatTableId" full_nat_table_id, 10 "IpProtocol" ip_protocol,
    11 "NatIp" nat_ip, 12 "NatIpPort" nat_ip_port, 13 "NetworkInterfaceId" network_interface_id,
    14 "NetworkInterfaceType" network_interface_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntries {
    pub destination_cidr_block: Option<String>,
    pub gateway_route_table_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListGatewayRouteTableEntries(gateway_route_table_id: String, region_id: String)
    "ListGatewayRouteTableEntries" -> ListGatewayRouteTableEntriesOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayRouteTableId" gateway_route_table_id,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListGatewayRouteTableEntries: ListGatewayRouteTableEntriesGatewayRouteEntryModels =
    Token "NextToken", "GatewayRouteEntryModels" gateway_route_entry_models, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesOutput {
    pub gateway_route_entry_models: Option<Vec<ListGatewayRouteTableEntriesGatewayRouteEntryModels>>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListGatewayRouteTableEntriesOutput {
    0 "GatewayRouteEntryModels" gateway_route_entry_models, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesGatewayRouteEntryModels {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub name: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub next_hops: Option<Vec<ListGatewayRouteTableEntriesNextHops>>,
    pub status: Option<String>,
}
model! { ListGatewayRouteTableEntriesGatewayRouteEntryModels {
    0 "Description" description, 1 "DestinationCidrBlock" destination_cidr_block, 2 "Name" name,
    3 "NextHopId" next_hop_id, 4 "NextHopType" next_hop_type, 5 "NextHops" next_hops, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesNextHops {
    pub enabled: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub weight: Option<String>,
}
model! { ListGatewayRouteTableEntriesNextHops {
    0 "Enabled" enabled, 1 "NextHopId" next_hop_id, 2 "NextHopType" next_hop_type, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeographicSubRegions {}
operation! { ListGeographicSubRegions() "ListGeographicSubRegions" -> ListGeographicSubRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeographicSubRegionsOutput {
    pub count: Option<i64>,
    pub geographic_sub_regions: Option<Vec<String>>,
}
model! { ListGeographicSubRegionsOutput {
    0 "Count" count, 1 "GeographicSubRegions" geographic_sub_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServerLogs {
    pub from: Option<i64>,
    pub ipsec_server_id: String,
    pub minute_period: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub to: Option<i64>,
}
operation! { ListIpsecServerLogs(ipsec_server_id: String, region_id: String)
    "ListIpsecServerLogs" -> ListIpsecServerLogsOutput {
    0 "From" from: i64, 1 "IpsecServerId" ipsec_server_id, 2 "MinutePeriod" minute_period: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "To" to: i64
} }
paged! { ListIpsecServerLogs: String = Number "PageNumber", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServerLogsOutput {
    pub count: Option<i64>,
    pub data: Option<Vec<String>>,
    pub is_completed: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListIpsecServerLogsOutput {
    0 "Count" count, 1 "Data" data, 2 "IsCompleted" is_completed, 3 "PageNumber" page_number, 4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServers {
    /// At most 128 characters.
    pub ipsec_server_id: Option<Vec<String>>,
    pub ipsec_server_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
operation! { ListIpsecServers(region_id: String) "ListIpsecServers" -> ListIpsecServersOutput {
    0 "IpsecServerId" ipsec_server_id: Vec<String>, 1 "IpsecServerName" ipsec_server_name: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "VpnGatewayId" vpn_gateway_id: String
} }
paged! { ListIpsecServers: ListIpsecServersIpsecServers =
    Token "NextToken", "IpsecServers" ipsec_servers, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServersOutput {
    pub ipsec_servers: Option<Vec<ListIpsecServersIpsecServers>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpsecServersOutput {
    0 "IpsecServers" ipsec_servers, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServersIpsecServers {
    pub client_ip_pool: Option<String>,
    pub creation_time: Option<String>,
    pub effect_immediately: Option<bool>,
    pub i_daa_s_instance_id: Option<String>,
    pub ike_config: Option<ListIpsecServersIkeConfig>,
    pub internet_ip: Option<String>,
    pub ipsec_config: Option<ListIpsecServersIpsecConfig>,
    pub ipsec_server_id: Option<String>,
    pub ipsec_server_name: Option<String>,
    pub local_subnet: Option<String>,
    pub max_connections: Option<i64>,
    pub multi_factor_auth_enabled: Option<bool>,
    pub online_client_count: Option<i64>,
    pub psk: Option<Secret>,
    pub psk_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { ListIpsecServersIpsecServers {
    0 "ClientIpPool" client_ip_pool, 1 "CreationTime" creation_time, 2 "EffectImmediately" effect_immediately,
    3 "IDaaSInstanceId" i_daa_s_instance_id, 4 "IkeConfig" ike_config, 5 "InternetIp" internet_ip,
    6 "IpsecConfig" ipsec_config, 7 "IpsecServerId" ipsec_server_id, 8 "IpsecServerName" ipsec_server_name,
    9 "LocalSubnet" local_subnet, 10 "MaxConnections" max_connections,
    11 "MultiFactorAuthEnabled" multi_factor_auth_enabled, 12 "OnlineClientCount" online_client_count, 13 "Psk" psk,
    14 "PskEnabled" psk_enabled, 15 "RegionId" region_id, 16 "ResourceGroupId" resource_group_id,
    17 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServersIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub remote_id: Option<String>,
}
model! { ListIpsecServersIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpsecServersIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { ListIpsecServersIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpv4Gateways {
    pub ipv4_gateway_id: Option<String>,
    pub ipv4_gateway_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListIpv4GatewaysTags>>,
    pub vpc_id: Option<String>,
}
operation! { ListIpv4Gateways(region_id: String) "ListIpv4Gateways" -> ListIpv4GatewaysOutput {
    0 "Ipv4GatewayId" ipv4_gateway_id: String, 1 "Ipv4GatewayName" ipv4_gateway_name: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tags" tags: Vec<ListIpv4GatewaysTags>, 11 "VpcId" vpc_id: String
} }
paged! { ListIpv4Gateways: ListIpv4GatewaysIpv4GatewayModels =
    Token "NextToken", "Ipv4GatewayModels" ipv4_gateway_models, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListIpv4GatewaysTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysOutput {
    pub ipv4_gateway_models: Option<Vec<ListIpv4GatewaysIpv4GatewayModels>>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListIpv4GatewaysOutput {
    0 "Ipv4GatewayModels" ipv4_gateway_models, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysIpv4GatewayModels {
    pub enabled: Option<bool>,
    pub gmt_create: Option<String>,
    pub ipv4_gateway_description: Option<String>,
    pub ipv4_gateway_id: Option<String>,
    pub ipv4_gateway_name: Option<String>,
    pub ipv4_gateway_route_table_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListIpv4GatewaysIpv4GatewayModelsTags>>,
    pub vpc_id: Option<String>,
}
model! { ListIpv4GatewaysIpv4GatewayModels {
    0 "Enabled" enabled, 1 "GmtCreate" gmt_create, 2 "Ipv4GatewayDescription" ipv4_gateway_description,
    3 "Ipv4GatewayId" ipv4_gateway_id, 4 "Ipv4GatewayName" ipv4_gateway_name,
    5 "Ipv4GatewayRouteTableId" ipv4_gateway_route_table_id, 6 "ResourceGroupId" resource_group_id, 7 "Status" status,
    8 "Tags" tags, 9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysIpv4GatewayModelsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListIpv4GatewaysIpv4GatewayModelsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNatIpCidrs {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub max_results: Option<String>,
    pub nat_gateway_id: String,
    pub nat_ip_cidr: Option<String>,
    pub nat_ip_cidr_name: Option<Vec<String>>,
    pub nat_ip_cidr_status: Option<String>,
    pub nat_ip_cidrs: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListNatIpCidrs(nat_gateway_id: String, region_id: String) "ListNatIpCidrs" -> ListNatIpCidrsOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "MaxResults" max_results: String,
    3 "NatGatewayId" nat_gateway_id, 4 "NatIpCidr" nat_ip_cidr: String, 5 "NatIpCidrName" nat_ip_cidr_name: Vec<String>,
    6 "NatIpCidrStatus" nat_ip_cidr_status: String, 7 "NatIpCidrs" nat_ip_cidrs: Vec<String>,
    8 "NextToken" next_token: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListNatIpCidrs: ListNatIpCidrsNatIpCidrs = Token "NextToken", "NatIpCidrs" nat_ip_cidrs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNatIpCidrsOutput {
    pub nat_ip_cidrs: Option<Vec<ListNatIpCidrsNatIpCidrs>>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListNatIpCidrsOutput {
    0 "NatIpCidrs" nat_ip_cidrs, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNatIpCidrsNatIpCidrs {
    pub creation_time: Option<String>,
    pub is_default: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub nat_ip_cidr: Option<String>,
    pub nat_ip_cidr_description: Option<String>,
    pub nat_ip_cidr_id: Option<String>,
    pub nat_ip_cidr_name: Option<String>,
    pub nat_ip_cidr_status: Option<String>,
}
model! { ListNatIpCidrsNatIpCidrs {
    0 "CreationTime" creation_time, 1 "IsDefault" is_default, 2 "NatGatewayId" nat_gateway_id,
    3 "NatIpCidr" nat_ip_cidr, 4 "NatIpCidrDescription" nat_ip_cidr_description, 5 "NatIpCidrId" nat_ip_cidr_id,
    6 "NatIpCidrName" nat_ip_cidr_name, 7 "NatIpCidrStatus" nat_ip_cidr_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNatIps {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_origin: Option<String>,
    pub ipv4_prefix: Option<String>,
    pub max_results: Option<String>,
    pub nat_gateway_id: String,
    pub nat_ip_cidr: Option<String>,
    pub nat_ip_ids: Option<Vec<String>>,
    pub nat_ip_name: Option<Vec<String>>,
    pub nat_ip_status: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListNatIps(nat_gateway_id: String, region_id: String) "ListNatIps" -> ListNatIpsOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpOrigin" ip_origin: String,
    3 "Ipv4Prefix" ipv4_prefix: String, 4 "MaxResults" max_results: String, 5 "NatGatewayId" nat_gateway_id,
    6 "NatIpCidr" nat_ip_cidr: String, 7 "NatIpIds" nat_ip_ids: Vec<String>, 8 "NatIpName" nat_ip_name: Vec<String>,
    9 "NatIpStatus" nat_ip_status: String, 10 "NextToken" next_token: String, 11 "OwnerAccount" owner_account: String,
    12 "OwnerId" owner_id: i64, 13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListNatIps: ListNatIpsNatIps = Token "NextToken", "NatIps" nat_ips, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNatIpsOutput {
    pub nat_ips: Option<Vec<ListNatIpsNatIps>>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListNatIpsOutput {
    0 "NatIps" nat_ips, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNatIpsNatIps {
    pub ipv4_prefix: Option<String>,
    pub is_default: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_ip_cidr: Option<String>,
    pub nat_ip_description: Option<String>,
    pub nat_ip_id: Option<String>,
    pub nat_ip_name: Option<String>,
    pub nat_ip_status: Option<String>,
}
model! { ListNatIpsNatIps {
    0 "Ipv4Prefix" ipv4_prefix, 1 "IsDefault" is_default, 2 "NatGatewayId" nat_gateway_id, 3 "NatIp" nat_ip,
    4 "NatIpCidr" nat_ip_cidr, 5 "NatIpDescription" nat_ip_description, 6 "NatIpId" nat_ip_id,
    7 "NatIpName" nat_ip_name, 8 "NatIpStatus" nat_ip_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhysicalConnectionFeatures {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListPhysicalConnectionFeatures(physical_connection_id: String, region_id: String)
    "ListPhysicalConnectionFeatures" -> ListPhysicalConnectionFeaturesOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhysicalConnectionFeaturesOutput {
    pub physical_connection_features: Option<Vec<ListPhysicalConnectionFeaturesPhysicalConnectionFeatures>>,
}
model! { ListPhysicalConnectionFeaturesOutput {
    0 "PhysicalConnectionFeatures" physical_connection_features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhysicalConnectionFeaturesPhysicalConnectionFeatures {
    pub feature_key: Option<String>,
    pub feature_value: Option<String>,
}
model! { ListPhysicalConnectionFeaturesPhysicalConnectionFeatures {
    0 "FeatureKey" feature_key, 1 "FeatureValue" feature_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrefixLists {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_ids: Option<Vec<String>>,
    pub prefix_list_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListPrefixListsTags>>,
}
operation! { ListPrefixLists(region_id: String) "ListPrefixLists" -> ListPrefixListsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListIds" prefix_list_ids: Vec<String>,
    5 "PrefixListName" prefix_list_name: String, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tags" tags: Vec<ListPrefixListsTags>
} }
paged! { ListPrefixLists: ListPrefixListsPrefixLists = Token "NextToken", "PrefixLists" prefix_lists, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrefixListsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrefixListsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrefixListsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<ListPrefixListsPrefixLists>>,
    pub total_count: Option<i64>,
}
model! { ListPrefixListsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PrefixLists" prefix_lists, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrefixListsPrefixLists {
    pub cidr_blocks: Option<Vec<String>>,
    pub creation_time: Option<String>,
    pub ip_version: Option<String>,
    pub max_entries: Option<i64>,
    pub owner_id: Option<String>,
    pub prefix_list_description: Option<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
    pub prefix_list_status: Option<String>,
    pub prefix_list_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListPrefixListsPrefixListsTags>>,
}
model! { ListPrefixListsPrefixLists {
    0 "CidrBlocks" cidr_blocks, 1 "CreationTime" creation_time, 2 "IpVersion" ip_version, 3 "MaxEntries" max_entries,
    4 "OwnerId" owner_id, 5 "PrefixListDescription" prefix_list_description, 6 "PrefixListId" prefix_list_id,
    7 "PrefixListName" prefix_list_name, 8 "PrefixListStatus" prefix_list_status, 9 "PrefixListType" prefix_list_type,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id, 12 "ShareType" share_type, 13 "Status" status,
    14 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrefixListsPrefixListsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPrefixListsPrefixListsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocks {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListPublicIpAddressPoolCidrBlocks(public_ip_address_pool_id: String, region_id: String)
    "ListPublicIpAddressPoolCidrBlocks" -> ListPublicIpAddressPoolCidrBlocksOutput {
    0 "CidrBlock" cidr_block: String, 1 "DryRun" dry_run: bool, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PublicIpAddressPoolId" public_ip_address_pool_id, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListPublicIpAddressPoolCidrBlocks: ListPublicIpAddressPoolCidrBlocksPublicIpPoolCidrBlockList =
    Token "NextToken", "PublicIpPoolCidrBlockList" public_ip_pool_cidr_block_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocksOutput {
    pub next_token: Option<String>,
    pub public_ip_pool_cidr_block_list: Option<Vec<ListPublicIpAddressPoolCidrBlocksPublicIpPoolCidrBlockList>>,
    pub total_count: Option<i64>,
}
model! { ListPublicIpAddressPoolCidrBlocksOutput {
    0 "NextToken" next_token, 1 "PublicIpPoolCidrBlockList" public_ip_pool_cidr_block_list, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocksPublicIpPoolCidrBlockList {
    pub cidr_block: Option<String>,
    pub creation_time: Option<String>,
    pub public_ip_address_pool_id: Option<String>,
    pub status: Option<String>,
    pub total_ip_num: Option<i64>,
    pub used_ip_num: Option<i64>,
}
model! { ListPublicIpAddressPoolCidrBlocksPublicIpPoolCidrBlockList {
    0 "CidrBlock" cidr_block, 1 "CreationTime" creation_time, 2 "PublicIpAddressPoolId" public_ip_address_pool_id,
    3 "Status" status, 4 "TotalIpNum" total_ip_num, 5 "UsedIpNum" used_ip_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPools {
    pub dry_run: Option<bool>,
    pub isp: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_ids: Option<Vec<String>>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_protection_enabled: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListPublicIpAddressPoolsTags>>,
}
operation! { ListPublicIpAddressPools(region_id: String) "ListPublicIpAddressPools" -> ListPublicIpAddressPoolsOutput {
    0 "DryRun" dry_run: bool, 1 "Isp" isp: String, 2 "MaxResults" max_results: i64, 3 "Name" name: String,
    4 "NextToken" next_token: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PublicIpAddressPoolIds" public_ip_address_pool_ids: Vec<String>, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SecurityProtectionEnabled" security_protection_enabled: bool,
    13 "Status" status: String, 14 "Tags" tags: Vec<ListPublicIpAddressPoolsTags>
} }
paged! { ListPublicIpAddressPools: ListPublicIpAddressPoolsPublicIpAddressPoolList =
    Token "NextToken", "PublicIpAddressPoolList" public_ip_address_pool_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPublicIpAddressPoolsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsOutput {
    pub next_token: Option<String>,
    pub public_ip_address_pool_list: Option<Vec<ListPublicIpAddressPoolsPublicIpAddressPoolList>>,
    pub total_count: Option<i64>,
}
model! { ListPublicIpAddressPoolsOutput {
    0 "NextToken" next_token, 1 "PublicIpAddressPoolList" public_ip_address_pool_list, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsPublicIpAddressPoolList {
    pub biz_type: Option<String>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ip_address_remaining: Option<bool>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_protection_types: Option<Vec<String>>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListPublicIpAddressPoolsPublicIpAddressPoolListTags>>,
    pub total_ip_num: Option<i64>,
    pub used_ip_num: Option<i64>,
    pub user_type: Option<String>,
    pub zones: Option<Vec<String>>,
}
model! { ListPublicIpAddressPoolsPublicIpAddressPoolList {
    0 "BizType" biz_type, 1 "BusinessStatus" business_status, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "IpAddressRemaining" ip_address_remaining, 5 "Isp" isp, 6 "Name" name,
    7 "OwnerId" owner_id, 8 "PublicIpAddressPoolId" public_ip_address_pool_id, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id, 11 "SecurityProtectionTypes" security_protection_types,
    12 "ShareType" share_type, 13 "Status" status, 14 "Tags" tags, 15 "TotalIpNum" total_ip_num,
    16 "UsedIpNum" used_ip_num, 17 "UserType" user_type, 18 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsPublicIpAddressPoolListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPublicIpAddressPoolsPublicIpAddressPoolListTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteTargetGroups {
    pub client_token: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub member_id: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_target_group_ids: Option<Vec<String>>,
    pub tag: Option<Vec<ListRouteTargetGroupsTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListRouteTargetGroups(region_id: String) "ListRouteTargetGroups" -> ListRouteTargetGroupsOutput {
    0 "ClientToken" client_token: String, 1 "MaxResults" max_results: i64, 2 "MemberId" member_id: String,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "RouteTargetGroupIds" route_target_group_ids: Vec<String>, 7 "Tag" tag: Vec<ListRouteTargetGroupsTag>,
    8 "VpcId" vpc_id: String
} }
paged! { ListRouteTargetGroups: ListRouteTargetGroupsRouteTargetGroups =
    Token "NextToken", "RouteTargetGroups" route_target_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteTargetGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRouteTargetGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteTargetGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub route_target_groups: Option<Vec<ListRouteTargetGroupsRouteTargetGroups>>,
    pub total_count: Option<i64>,
}
model! { ListRouteTargetGroupsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "RouteTargetGroups" route_target_groups,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteTargetGroupsRouteTargetGroups {
    pub config_mode: Option<String>,
    pub create_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_target_group_description: Option<String>,
    pub route_target_group_id: Option<String>,
    pub route_target_group_name: Option<String>,
    pub route_target_member_list: Option<Vec<ListRouteTargetGroupsRouteTargetMemberList>>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListRouteTargetGroupsTags>>,
    pub vpc_id: Option<String>,
}
model! { ListRouteTargetGroupsRouteTargetGroups {
    0 "ConfigMode" config_mode, 1 "CreateTime" create_time, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id, 4 "RouteTargetGroupDescription" route_target_group_description,
    5 "RouteTargetGroupId" route_target_group_id, 6 "RouteTargetGroupName" route_target_group_name,
    7 "RouteTargetMemberList" route_target_member_list, 8 "Status" status, 9 "Tags" tags, 10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteTargetGroupsRouteTargetMemberList {
    pub enable_status: Option<String>,
    pub health_check_status: Option<String>,
    pub member_id: Option<String>,
    pub member_type: Option<String>,
    pub weight: Option<i64>,
}
model! { ListRouteTargetGroupsRouteTargetMemberList {
    0 "EnableStatus" enable_status, 1 "HealthCheckStatus" health_check_status, 2 "MemberId" member_id,
    3 "MemberType" member_type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteTargetGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRouteTargetGroupsTags {
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
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnect {
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
    pub tag: Option<Vec<ListTagResourcesForExpressConnectTag>>,
}
operation! { ListTagResourcesForExpressConnect(region_id: String, resource_type: String)
    "ListTagResourcesForExpressConnect" -> ListTagResourcesForExpressConnectOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceId" resource_id: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "Tag" tag: Vec<ListTagResourcesForExpressConnectTag>
} }
paged! { ListTagResourcesForExpressConnect: ListTagResourcesForExpressConnectTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesForExpressConnectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesForExpressConnectTagResources>,
}
model! { ListTagResourcesForExpressConnectOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesForExpressConnectTagResource>>,
}
model! { ListTagResourcesForExpressConnectTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesForExpressConnectTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFilters {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListTrafficMirrorFiltersTags>>,
    /// At most 128 characters.
    pub traffic_mirror_filter_ids: Option<Vec<String>>,
    pub traffic_mirror_filter_name: Option<String>,
}
operation! { ListTrafficMirrorFilters(region_id: String) "ListTrafficMirrorFilters" -> ListTrafficMirrorFiltersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tags" tags: Vec<ListTrafficMirrorFiltersTags>, 9 "TrafficMirrorFilterIds" traffic_mirror_filter_ids: Vec<String>,
    10 "TrafficMirrorFilterName" traffic_mirror_filter_name: String
} }
paged! { ListTrafficMirrorFilters: ListTrafficMirrorFiltersTrafficMirrorFilters =
    Token "NextToken", "TrafficMirrorFilters" traffic_mirror_filters, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTrafficMirrorFiltersTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub traffic_mirror_filters: Option<Vec<ListTrafficMirrorFiltersTrafficMirrorFilters>>,
}
model! { ListTrafficMirrorFiltersOutput {
    0 "Count" count, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count,
    4 "TrafficMirrorFilters" traffic_mirror_filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersTrafficMirrorFilters {
    pub creation_time: Option<String>,
    pub egress_rules: Option<Vec<ListTrafficMirrorFiltersEgressRules>>,
    pub ingress_rules: Option<Vec<ListTrafficMirrorFiltersIngressRules>>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListTrafficMirrorFiltersTrafficMirrorFiltersTags>>,
    pub traffic_mirror_filter_description: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_mirror_filter_name: Option<String>,
    pub traffic_mirror_filter_status: Option<String>,
}
model! { ListTrafficMirrorFiltersTrafficMirrorFilters {
    0 "CreationTime" creation_time, 1 "EgressRules" egress_rules, 2 "IngressRules" ingress_rules,
    3 "ResourceGroupId" resource_group_id, 4 "Tags" tags,
    5 "TrafficMirrorFilterDescription" traffic_mirror_filter_description,
    6 "TrafficMirrorFilterId" traffic_mirror_filter_id, 7 "TrafficMirrorFilterName" traffic_mirror_filter_name,
    8 "TrafficMirrorFilterStatus" traffic_mirror_filter_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersEgressRules {
    pub action: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub ip_version: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
    pub traffic_direction: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub traffic_mirror_filter_rule_status: Option<String>,
}
model! { ListTrafficMirrorFiltersEgressRules {
    0 "Action" action, 1 "DestinationCidrBlock" destination_cidr_block, 2 "DestinationPortRange" destination_port_range,
    3 "IpVersion" ip_version, 4 "Priority" priority, 5 "Protocol" protocol, 6 "SourceCidrBlock" source_cidr_block,
    7 "SourcePortRange" source_port_range, 8 "TrafficDirection" traffic_direction,
    9 "TrafficMirrorFilterId" traffic_mirror_filter_id, 10 "TrafficMirrorFilterRuleId" traffic_mirror_filter_rule_id,
    11 "TrafficMirrorFilterRuleStatus" traffic_mirror_filter_rule_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersIngressRules {
    pub action: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub ip_version: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
    pub traffic_direction: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub traffic_mirror_filter_rule_status: Option<String>,
}
model! { ListTrafficMirrorFiltersIngressRules {
    0 "Action" action, 1 "DestinationCidrBlock" destination_cidr_block, 2 "DestinationPortRange" destination_port_range,
    3 "IpVersion" ip_version, 4 "Priority" priority, 5 "Protocol" protocol, 6 "SourceCidrBlock" source_cidr_block,
    7 "SourcePortRange" source_port_range, 8 "TrafficDirection" traffic_direction,
    9 "TrafficMirrorFilterId" traffic_mirror_filter_id, 10 "TrafficMirrorFilterRuleId" traffic_mirror_filter_rule_id,
    11 "TrafficMirrorFilterRuleStatus" traffic_mirror_filter_rule_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersTrafficMirrorFiltersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTrafficMirrorFiltersTrafficMirrorFiltersTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessions {
    pub enabled: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListTrafficMirrorSessionsTags>>,
    pub traffic_mirror_filter_id: Option<String>,
    /// At most 128 characters.
    pub traffic_mirror_session_ids: Option<Vec<String>>,
    pub traffic_mirror_session_name: Option<String>,
    pub traffic_mirror_source_id: Option<String>,
    pub traffic_mirror_target_id: Option<String>,
    pub virtual_network_id: Option<i64>,
}
operation! { ListTrafficMirrorSessions(region_id: String)
    "ListTrafficMirrorSessions" -> ListTrafficMirrorSessionsOutput {
    0 "Enabled" enabled: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Priority" priority: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tags" tags: Vec<ListTrafficMirrorSessionsTags>, 11 "TrafficMirrorFilterId" traffic_mirror_filter_id: String,
    12 "TrafficMirrorSessionIds" traffic_mirror_session_ids: Vec<String>,
    13 "TrafficMirrorSessionName" traffic_mirror_session_name: String,
    14 "TrafficMirrorSourceId" traffic_mirror_source_id: String,
    15 "TrafficMirrorTargetId" traffic_mirror_target_id: String, 16 "VirtualNetworkId" virtual_network_id: i64
} }
paged! { ListTrafficMirrorSessions: ListTrafficMirrorSessionsTrafficMirrorSessions =
    Token "NextToken", "TrafficMirrorSessions" traffic_mirror_sessions, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTrafficMirrorSessionsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsOutput {
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub traffic_mirror_sessions: Option<Vec<ListTrafficMirrorSessionsTrafficMirrorSessions>>,
}
model! { ListTrafficMirrorSessionsOutput {
    0 "NextToken" next_token, 1 "TotalCount" total_count, 2 "TrafficMirrorSessions" traffic_mirror_sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsTrafficMirrorSessions {
    pub creation_time: Option<String>,
    pub enabled: Option<bool>,
    pub packet_length: Option<i64>,
    pub priority: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListTrafficMirrorSessionsTrafficMirrorSessionsTags>>,
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_mirror_session_business_status: Option<String>,
    pub traffic_mirror_session_description: Option<String>,
    pub traffic_mirror_session_id: Option<String>,
    pub traffic_mirror_session_name: Option<String>,
    pub traffic_mirror_session_status: Option<String>,
    pub traffic_mirror_source_ids: Option<Vec<String>>,
    pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_target_type: Option<String>,
    pub virtual_network_id: Option<i64>,
}
model! { ListTrafficMirrorSessionsTrafficMirrorSessions {
    0 "CreationTime" creation_time, 1 "Enabled" enabled, 2 "PacketLength" packet_length, 3 "Priority" priority,
    4 "ResourceGroupId" resource_group_id, 5 "Tags" tags, 6 "TrafficMirrorFilterId" traffic_mirror_filter_id,
    7 "TrafficMirrorSessionBusinessStatus" traffic_mirror_session_business_status,
    8 "TrafficMirrorSessionDescription" traffic_mirror_session_description,
    9 "TrafficMirrorSessionId" traffic_mirror_session_id, 10 "TrafficMirrorSessionName" traffic_mirror_session_name,
    11 "TrafficMirrorSessionStatus" traffic_mirror_session_status,
    12 "TrafficMirrorSourceIds" traffic_mirror_source_ids, 13 "TrafficMirrorTargetId" traffic_mirror_target_id,
    14 "TrafficMirrorTargetType" traffic_mirror_target_type, 15 "VirtualNetworkId" virtual_network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsTrafficMirrorSessionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTrafficMirrorSessionsTrafficMirrorSessionsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservations {
    pub ip_version: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<ListVSwitchCidrReservationsTags>>,
    pub v_switch_cidr_reservation_ids: Option<Vec<String>>,
    pub v_switch_cidr_reservation_type: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { ListVSwitchCidrReservations(region_id: String)
    "ListVSwitchCidrReservations" -> ListVSwitchCidrReservationsOutput {
    0 "IpVersion" ip_version: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tags" tags: Vec<ListVSwitchCidrReservationsTags>,
    9 "VSwitchCidrReservationIds" v_switch_cidr_reservation_ids: Vec<String>,
    10 "VSwitchCidrReservationType" v_switch_cidr_reservation_type: String, 11 "VSwitchId" v_switch_id: String
} }
paged! { ListVSwitchCidrReservations: ListVSwitchCidrReservationsVSwitchCidrReservations =
    Token "NextToken", "VSwitchCidrReservations" v_switch_cidr_reservations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVSwitchCidrReservationsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub v_switch_cidr_reservations: Option<Vec<ListVSwitchCidrReservationsVSwitchCidrReservations>>,
}
model! { ListVSwitchCidrReservationsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "VSwitchCidrReservations" v_switch_cidr_reservations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsVSwitchCidrReservations {
    pub assigned_cidr_count: Option<i64>,
    pub available_cidr_count: Option<i64>,
    pub creation_time: Option<String>,
    pub ip_version: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListVSwitchCidrReservationsVSwitchCidrReservationsTags>>,
    pub r#type: Option<String>,
    pub v_switch_cidr_reservation_cidr: Option<String>,
    pub v_switch_cidr_reservation_description: Option<String>,
    pub v_switch_cidr_reservation_id: Option<String>,
    pub v_switch_cidr_reservation_name: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListVSwitchCidrReservationsVSwitchCidrReservations {
    0 "AssignedCidrCount" assigned_cidr_count, 1 "AvailableCidrCount" available_cidr_count,
    2 "CreationTime" creation_time, 3 "IpVersion" ip_version, 4 "Status" status, 5 "Tags" tags, 6 "Type" r#type,
    7 "VSwitchCidrReservationCidr" v_switch_cidr_reservation_cidr,
    8 "VSwitchCidrReservationDescription" v_switch_cidr_reservation_description,
    9 "VSwitchCidrReservationId" v_switch_cidr_reservation_id,
    10 "VSwitchCidrReservationName" v_switch_cidr_reservation_name, 11 "VSwitchId" v_switch_id, 12 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsVSwitchCidrReservationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVSwitchCidrReservationsVSwitchCidrReservationsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnections {
    pub is_confirmed: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub physical_connection_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListVirtualPhysicalConnectionsTags>>,
    pub virtual_physical_connection_ali_uids: Option<Vec<String>>,
    pub virtual_physical_connection_business_status: Option<String>,
    pub virtual_physical_connection_ids: Option<Vec<String>>,
    pub virtual_physical_connection_statuses: Option<Vec<String>>,
    pub vlan_ids: Option<Vec<String>>,
}
operation! { ListVirtualPhysicalConnections(region_id: String)
    "ListVirtualPhysicalConnections" -> ListVirtualPhysicalConnectionsOutput {
    0 "IsConfirmed" is_confirmed: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PhysicalConnectionId" physical_connection_id: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "Tags" tags: Vec<ListVirtualPhysicalConnectionsTags>,
    7 "VirtualPhysicalConnectionAliUids" virtual_physical_connection_ali_uids: Vec<String>,
    8 "VirtualPhysicalConnectionBusinessStatus" virtual_physical_connection_business_status: String,
    9 "VirtualPhysicalConnectionIds" virtual_physical_connection_ids: Vec<String>,
    10 "VirtualPhysicalConnectionStatuses" virtual_physical_connection_statuses: Vec<String>,
    11 "VlanIds" vlan_ids: Vec<String>
} }
paged! { ListVirtualPhysicalConnections: ListVirtualPhysicalConnectionsVirtualPhysicalConnections =
    Token "NextToken", "VirtualPhysicalConnections" virtual_physical_connections, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVirtualPhysicalConnectionsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsOutput {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub virtual_physical_connections: Option<Vec<ListVirtualPhysicalConnectionsVirtualPhysicalConnections>>,
}
model! { ListVirtualPhysicalConnectionsOutput {
    0 "Count" count, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "VirtualPhysicalConnections" virtual_physical_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsVirtualPhysicalConnections {
    pub access_point_id: Option<String>,
    pub ad_location: Option<String>,
    pub ali_uid: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub circuit_code: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub enabled_time: Option<String>,
    pub end_time: Option<String>,
    pub expect_spec: Option<String>,
    pub line_operator: Option<String>,
    pub loa_status: Option<String>,
    pub name: Option<String>,
    pub order_mode: Option<String>,
    pub parent_physical_connection_ali_uid: Option<String>,
    pub parent_physical_connection_id: Option<String>,
    pub peer_location: Option<String>,
    pub physical_connection_id: Option<String>,
    pub port_number: Option<String>,
    pub port_type: Option<String>,
    pub product_type: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListVirtualPhysicalConnectionsVirtualPhysicalConnectionsTags>>,
    pub r#type: Option<String>,
    pub virtual_physical_connection_status: Option<String>,
    pub vlan_id: Option<String>,
}
model! { ListVirtualPhysicalConnectionsVirtualPhysicalConnections {
    0 "AccessPointId" access_point_id, 1 "AdLocation" ad_location, 2 "AliUid" ali_uid, 3 "Bandwidth" bandwidth,
    4 "BusinessStatus" business_status, 5 "ChargeType" charge_type, 6 "CircuitCode" circuit_code,
    7 "CreationTime" creation_time, 8 "Description" description, 9 "EnabledTime" enabled_time, 10 "EndTime" end_time,
    11 "ExpectSpec" expect_spec, 12 "LineOperator" line_operator, 13 "LoaStatus" loa_status, 14 "Name" name,
    15 "OrderMode" order_mode, 16 "ParentPhysicalConnectionAliUid" parent_physical_connection_ali_uid,
    17 "ParentPhysicalConnectionId" parent_physical_connection_id, 18 "PeerLocation" peer_location,
    19 "PhysicalConnectionId" physical_connection_id, 20 "PortNumber" port_number, 21 "PortType" port_type,
    22 "ProductType" product_type, 23 "RedundantPhysicalConnectionId" redundant_physical_connection_id,
    24 "ResourceGroupId" resource_group_id, 25 "Spec" spec, 26 "Status" status, 27 "Tags" tags, 28 "Type" r#type,
    29 "VirtualPhysicalConnectionStatus" virtual_physical_connection_status, 30 "VlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsVirtualPhysicalConnectionsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVirtualPhysicalConnectionsVirtualPhysicalConnectionsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUser {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_name: Option<String>,
}
operation! { ListVpcEndpointServicesByEndUser(region_id: String)
    "ListVpcEndpointServicesByEndUser" -> ListVpcEndpointServicesByEndUserOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ServiceName" service_name: String
} }
paged! { ListVpcEndpointServicesByEndUser: ListVpcEndpointServicesByEndUserServices =
    Token "NextToken", "Services" services, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Option<Vec<ListVpcEndpointServicesByEndUserServices>>,
    pub total_count: Option<String>,
}
model! { ListVpcEndpointServicesByEndUserOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Services" services, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserServices {
    pub default_policy_document: Option<String>,
    pub service_domain: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub support_policy: Option<bool>,
}
model! { ListVpcEndpointServicesByEndUserServices {
    0 "DefaultPolicyDocument" default_policy_document, 1 "ServiceDomain" service_domain, 2 "ServiceId" service_id,
    3 "ServiceName" service_name, 4 "SupportPolicy" support_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpoints {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_name: Option<String>,
    pub tags: Option<Vec<ListVpcGatewayEndpointsTags>>,
    pub vpc_id: Option<String>,
}
operation! { ListVpcGatewayEndpoints(region_id: String) "ListVpcGatewayEndpoints" -> ListVpcGatewayEndpointsOutput {
    0 "EndpointId" endpoint_id: String, 1 "EndpointName" endpoint_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "ServiceName" service_name: String, 11 "Tags" tags: Vec<ListVpcGatewayEndpointsTags>, 12 "VpcId" vpc_id: String
} }
paged! { ListVpcGatewayEndpoints: ListVpcGatewayEndpointsEndpoints =
    Token "NextToken", "Endpoints" endpoints, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcGatewayEndpointsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsOutput {
    pub endpoints: Option<Vec<ListVpcGatewayEndpointsEndpoints>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVpcGatewayEndpointsOutput {
    0 "Endpoints" endpoints, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsEndpoints {
    pub associated_route_tables: Option<Vec<String>>,
    pub creation_time: Option<String>,
    pub endpoint_description: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub policy_document: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_name: Option<String>,
    pub tags: Option<Vec<ListVpcGatewayEndpointsEndpointsTags>>,
    pub vpc_id: Option<String>,
}
model! { ListVpcGatewayEndpointsEndpoints {
    0 "AssociatedRouteTables" associated_route_tables, 1 "CreationTime" creation_time,
    2 "EndpointDescription" endpoint_description, 3 "EndpointId" endpoint_id, 4 "EndpointName" endpoint_name,
    5 "EndpointStatus" endpoint_status, 6 "PolicyDocument" policy_document, 7 "ResourceGroupId" resource_group_id,
    8 "ServiceName" service_name, 9 "Tags" tags, 10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsEndpointsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcGatewayEndpointsEndpointsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPublishedRouteEntries {
    pub destination_cidr_block: Option<String>,
    /// At most 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
    pub target_instance_id: Option<String>,
    pub target_type: String,
}
operation! { ListVpcPublishedRouteEntries(route_table_id: String, target_type: String)
    "ListVpcPublishedRouteEntries" -> ListVpcPublishedRouteEntriesOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "RouteTableId" route_table_id,
    9 "TargetInstanceId" target_instance_id: String, 10 "TargetType" target_type
} }
paged! { ListVpcPublishedRouteEntries: ListVpcPublishedRouteEntriesRouteEntries =
    Token "NextToken", "RouteEntries" route_entries, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPublishedRouteEntriesOutput {
    pub next_token: Option<String>,
    pub route_entries: Option<Vec<ListVpcPublishedRouteEntriesRouteEntries>>,
}
model! { ListVpcPublishedRouteEntriesOutput {
    0 "NextToken" next_token, 1 "RouteEntries" route_entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPublishedRouteEntriesRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub route_entry_id: Option<String>,
    pub route_publish_targets: Option<Vec<ListVpcPublishedRouteEntriesRoutePublishTargets>>,
    pub route_table_id: Option<String>,
}
model! { ListVpcPublishedRouteEntriesRouteEntries {
    0 "DestinationCidrBlock" destination_cidr_block, 1 "RouteEntryId" route_entry_id,
    2 "RoutePublishTargets" route_publish_targets, 3 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcPublishedRouteEntriesRoutePublishTargets {
    pub publish_status: Option<String>,
    pub publish_target_instance_id: Option<String>,
    pub publish_target_type: Option<String>,
}
model! { ListVpcPublishedRouteEntriesRoutePublishTargets {
    0 "PublishStatus" publish_status, 1 "PublishTargetInstanceId" publish_target_instance_id,
    2 "PublishTargetType" publish_target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociations {
    /// At most 128 characters.
    pub certificate_id: Option<Vec<String>>,
    pub certificate_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    /// At most 128 characters.
    pub vpn_gateway_id: Option<Vec<String>>,
}
operation! { ListVpnCertificateAssociations(region_id: String)
    "ListVpnCertificateAssociations" -> ListVpnCertificateAssociationsOutput {
    0 "CertificateId" certificate_id: Vec<String>, 1 "CertificateType" certificate_type: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "RegionId" region_id,
    5 "VpnGatewayId" vpn_gateway_id: Vec<String>
} }
paged! { ListVpnCertificateAssociations: ListVpnCertificateAssociationsVpnCertificateRelations =
    Token "NextToken", "VpnCertificateRelations" vpn_certificate_relations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vpn_certificate_relations: Option<Vec<ListVpnCertificateAssociationsVpnCertificateRelations>>,
}
model! { ListVpnCertificateAssociationsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "VpnCertificateRelations" vpn_certificate_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsVpnCertificateRelations {
    pub association_time: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_type: Option<String>,
    pub region_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { ListVpnCertificateAssociationsVpnCertificateRelations {
    0 "AssociationTime" association_time, 1 "CertificateId" certificate_id, 2 "CertificateType" certificate_type,
    3 "RegionId" region_id, 4 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBgpGroupAttribute {
    pub auth_key: Option<Secret>,
    pub bgp_group_id: String,
    pub clear_auth_key: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub is_fake_asn: Option<bool>,
    pub local_asn: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_asn: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_quota: Option<i64>,
}
operation! { ModifyBgpGroupAttribute(bgp_group_id: String, region_id: String) "ModifyBgpGroupAttribute" -> Empty {
    0 "AuthKey" auth_key: Secret, 1 "BgpGroupId" bgp_group_id, 2 "ClearAuthKey" clear_auth_key: bool,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "IsFakeAsn" is_fake_asn: bool,
    6 "LocalAsn" local_asn: i64, 7 "Name" name: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "PeerAsn" peer_asn: i64, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "RouteQuota" route_quota: i64
} }

pub type ModifyBgpGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBgpPeerAttribute {
    pub bfd_multi_hop: Option<i64>,
    pub bgp_group_id: Option<String>,
    pub bgp_peer_id: String,
    pub client_token: Option<String>,
    pub enable_bfd: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_ip_address: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBgpPeerAttribute(bgp_peer_id: String, region_id: String) "ModifyBgpPeerAttribute" -> Empty {
    0 "BfdMultiHop" bfd_multi_hop: i64, 1 "BgpGroupId" bgp_group_id: String, 2 "BgpPeerId" bgp_peer_id,
    3 "ClientToken" client_token: String, 4 "EnableBfd" enable_bfd: bool, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PeerIpAddress" peer_ip_address: String, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyBgpPeerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageAttribute {
    pub bandwidth_package_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCommonBandwidthPackageAttribute(bandwidth_package_id: String, region_id: String)
    "ModifyCommonBandwidthPackageAttribute" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyCommonBandwidthPackageAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageIpBandwidth {
    pub bandwidth: String,
    pub bandwidth_package_id: String,
    pub eip_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCommonBandwidthPackageIpBandwidth(bandwidth: String, bandwidth_package_id: String, eip_id: String, region_id: String)
    "ModifyCommonBandwidthPackageIpBandwidth" -> Empty {
    0 "Bandwidth" bandwidth, 1 "BandwidthPackageId" bandwidth_package_id, 2 "EipId" eip_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyCommonBandwidthPackageIpBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpec {
    pub bandwidth: String,
    pub bandwidth_package_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCommonBandwidthPackageSpec(bandwidth: String, bandwidth_package_id: String, region_id: String)
    "ModifyCommonBandwidthPackageSpec" -> Empty {
    0 "Bandwidth" bandwidth, 1 "BandwidthPackageId" bandwidth_package_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyCommonBandwidthPackageSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttribute {
    pub auth_key: Option<Secret>,
    pub client_token: Option<String>,
    pub customer_gateway_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCustomerGatewayAttribute(customer_gateway_id: String, region_id: String)
    "ModifyCustomerGatewayAttribute" -> ModifyCustomerGatewayAttributeOutput {
    0 "AuthKey" auth_key: Secret, 1 "ClientToken" client_token: String, 2 "CustomerGatewayId" customer_gateway_id,
    3 "Description" description: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeOutput {
    pub create_time: Option<i64>,
    pub customer_gateway_id: Option<String>,
    pub description: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ModifyCustomerGatewayAttributeOutput {
    0 "CreateTime" create_time, 1 "CustomerGatewayId" customer_gateway_id, 2 "Description" description,
    3 "IpAddress" ip_address, 4 "Name" name, 5 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAddressAttribute {
    pub allocation_id: String,
    pub bandwidth: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyEipAddressAttribute(allocation_id: String) "ModifyEipAddressAttribute" -> Empty {
    0 "AllocationId" allocation_id, 1 "Bandwidth" bandwidth: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyEipAddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipForwardMode {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub mode: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyEipForwardMode(instance_id: String, mode: String, region_id: String)
    "ModifyEipForwardMode" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Mode" mode, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyEipForwardModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionAttribute {
    pub bgp_as: Option<String>,
    pub ce_ip: Option<String>,
    pub description: Option<String>,
    pub ecc_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pe_ip: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyExpressCloudConnectionAttribute(ecc_id: String, region_id: String)
    "ModifyExpressCloudConnectionAttribute" -> Empty {
    0 "BgpAs" bgp_as: String, 1 "CeIp" ce_ip: String, 2 "Description" description: String, 3 "EccId" ecc_id,
    4 "Name" name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PeIp" pe_ip: String,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyExpressCloudConnectionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionBandwidth {
    pub bandwidth: Option<String>,
    pub ecc_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyExpressCloudConnectionBandwidth(ecc_id: String, region_id: String)
    "ModifyExpressCloudConnectionBandwidth" -> Empty {
    0 "Bandwidth" bandwidth: String, 1 "EccId" ecc_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyExpressCloudConnectionBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQos {
    pub add_instance_list: Option<Vec<ModifyExpressConnectTrafficQosAddInstanceList>>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_description: Option<String>,
    pub qos_id: String,
    pub qos_name: Option<String>,
    pub region_id: String,
    pub remove_instance_list: Option<Vec<ModifyExpressConnectTrafficQosRemoveInstanceList>>,
    pub resource_owner_account: Option<String>,
}
operation! { ModifyExpressConnectTrafficQos(qos_id: String, region_id: String)
    "ModifyExpressConnectTrafficQos" -> Empty {
    0 "AddInstanceList" add_instance_list: Vec<ModifyExpressConnectTrafficQosAddInstanceList>,
    1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "QosDescription" qos_description: String, 5 "QosId" qos_id, 6 "QosName" qos_name: String, 7 "RegionId" region_id,
    8 "RemoveInstanceList" remove_instance_list: Vec<ModifyExpressConnectTrafficQosRemoveInstanceList>,
    9 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type ModifyExpressConnectTrafficQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosAddInstanceList {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
input! { ModifyExpressConnectTrafficQosAddInstanceList() {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosRemoveInstanceList {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
input! { ModifyExpressConnectTrafficQosRemoveInstanceList() {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosQueue {
    pub bandwidth_percent: Option<String>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub queue_description: Option<String>,
    pub queue_id: String,
    pub queue_name: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { ModifyExpressConnectTrafficQosQueue(qos_id: String, queue_id: String, region_id: String)
    "ModifyExpressConnectTrafficQosQueue" -> Empty {
    0 "BandwidthPercent" bandwidth_percent: String, 1 "ClientToken" client_token: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "QosId" qos_id,
    5 "QueueDescription" queue_description: String, 6 "QueueId" queue_id, 7 "QueueName" queue_name: String,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type ModifyExpressConnectTrafficQosQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosRule {
    pub client_token: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_ipv6_cidr: Option<String>,
    pub dst_port_range: Option<String>,
    pub match_dscp: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub qos_id: String,
    pub queue_id: String,
    pub region_id: String,
    pub remarking_dscp: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub rule_description: Option<String>,
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub src_cidr: Option<String>,
    pub src_ipv6_cidr: Option<String>,
    pub src_port_range: Option<String>,
}
operation! { ModifyExpressConnectTrafficQosRule(qos_id: String, queue_id: String, region_id: String, rule_id: String)
    "ModifyExpressConnectTrafficQosRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DstCidr" dst_cidr: String, 2 "DstIPv6Cidr" dst_ipv6_cidr: String,
    3 "DstPortRange" dst_port_range: String, 4 "MatchDscp" match_dscp: i64, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Priority" priority: i64, 8 "Protocol" protocol: String, 9 "QosId" qos_id,
    10 "QueueId" queue_id, 11 "RegionId" region_id, 12 "RemarkingDscp" remarking_dscp: i64,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "RuleDescription" rule_description: String,
    15 "RuleId" rule_id, 16 "RuleName" rule_name: String, 17 "SrcCidr" src_cidr: String,
    18 "SrcIPv6Cidr" src_ipv6_cidr: String, 19 "SrcPortRange" src_port_range: String
} }

pub type ModifyExpressConnectTrafficQosRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    pub aggregation_interval: Option<i64>,
    pub description: Option<String>,
    pub flow_log_id: String,
    pub flow_log_name: Option<String>,
    pub ip_version: Option<String>,
    /// At most 512 characters.
    pub log_format: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String, region_id: String)
    "ModifyFlowLogAttribute" -> ModifyFlowLogAttributeOutput {
    0 "AggregationInterval" aggregation_interval: i64, 1 "Description" description: String, 2 "FlowLogId" flow_log_id,
    3 "FlowLogName" flow_log_name: String, 4 "IpVersion" ip_version: String, 5 "LogFormat" log_format: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeOutput {
    pub success: Option<String>,
}
model! { ModifyFlowLogAttributeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: String,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: String,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_break: Option<bool>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyForwardEntry(forward_entry_id: String, forward_table_id: String, region_id: String)
    "ModifyForwardEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ExternalIp" external_ip: String,
    3 "ExternalPort" external_port: String, 4 "ForwardEntryId" forward_entry_id,
    5 "ForwardEntryName" forward_entry_name: String, 6 "ForwardTableId" forward_table_id,
    7 "InternalIp" internal_ip: String, 8 "InternalPort" internal_port: String, 9 "IpProtocol" ip_protocol: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "PortBreak" port_break: bool,
    13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyForwardEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFullNatEntryAttribute {
    pub access_domain: Option<String>,
    pub access_ip: Option<String>,
    pub access_port: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub full_nat_entry_description: Option<String>,
    pub full_nat_entry_id: String,
    pub full_nat_entry_name: Option<String>,
    pub full_nat_table_id: String,
    pub ip_protocol: Option<String>,
    pub nat_ip: Option<String>,
    pub nat_ip_port: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyFullNatEntryAttribute(full_nat_entry_id: String, full_nat_table_id: String, region_id: String)
    "ModifyFullNatEntryAttribute" -> Empty {
    0 "AccessDomain" access_domain: String, 1 "AccessIp" access_ip: String, 2 "AccessPort" access_port: String,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "FullNatEntryDescription" full_nat_entry_description: String, 6 "FullNatEntryId" full_nat_entry_id,
    7 "FullNatEntryName" full_nat_entry_name: String, 8 "FullNatTableId" full_nat_table_id,
    9 "IpProtocol" ip_protocol: String, 10 "NatIp" nat_ip: String, 11 "NatIpPort" nat_ip_port: String,
    12 "NetworkInterfaceId" network_interface_id: String, 13 "OwnerAccount" owner_account: String,
    14 "OwnerId" owner_id: i64, 15 "RegionId" region_id, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyFullNatEntryAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributes {
    pub description: Option<String>,
    pub global_acceleration_instance_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyGlobalAccelerationInstanceAttributes(global_acceleration_instance_id: String, region_id: String)
    "ModifyGlobalAccelerationInstanceAttributes" -> Empty {
    0 "Description" description: String, 1 "GlobalAccelerationInstanceId" global_acceleration_instance_id,
    2 "Name" name: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyGlobalAccelerationInstanceAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceSpec {
    pub bandwidth: String,
    pub global_acceleration_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyGlobalAccelerationInstanceSpec(bandwidth: String, global_acceleration_instance_id: String, region_id: String)
    "ModifyGlobalAccelerationInstanceSpec" -> Empty {
    0 "Bandwidth" bandwidth, 1 "GlobalAccelerationInstanceId" global_acceleration_instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyGlobalAccelerationInstanceSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ha_vip_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String, region_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "HaVipId" ha_vip_id,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorAclAttribute {
    pub acl_id: String,
    pub acl_name: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIPv6TranslatorAclAttribute(acl_id: String, acl_name: String, region_id: String)
    "ModifyIPv6TranslatorAclAttribute" -> Empty {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "ClientToken" client_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyIPv6TranslatorAclAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorAclListEntry {
    pub acl_entry_comment: String,
    pub acl_entry_id: String,
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIPv6TranslatorAclListEntry(acl_entry_comment: String, acl_entry_id: String, acl_id: String, region_id: String)
    "ModifyIPv6TranslatorAclListEntry" -> Empty {
    0 "AclEntryComment" acl_entry_comment, 1 "AclEntryId" acl_entry_id, 2 "AclId" acl_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyIPv6TranslatorAclListEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ipv6_translator_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIPv6TranslatorAttribute(ipv6_translator_id: String, region_id: String)
    "ModifyIPv6TranslatorAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Ipv6TranslatorId" ipv6_translator_id,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyIPv6TranslatorAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorBandwidth {
    pub auto_pay: Option<bool>,
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub ipv6_translator_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIPv6TranslatorBandwidth(bandwidth: i64, ipv6_translator_id: String, region_id: String)
    "ModifyIPv6TranslatorBandwidth" -> ModifyIPv6TranslatorBandwidthOutput {
    0 "AutoPay" auto_pay: bool, 1 "Bandwidth" bandwidth, 2 "ClientToken" client_token: String,
    3 "Ipv6TranslatorId" ipv6_translator_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorBandwidthOutput {
    pub order_id: Option<String>,
}
model! { ModifyIPv6TranslatorBandwidthOutput {
    0 "OrderId" order_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorEntry {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub allocate_ipv6_port: Option<i64>,
    pub backend_ipv4_addr: Option<String>,
    pub backend_ipv4_port: Option<i64>,
    pub entry_bandwidth: Option<i64>,
    pub entry_description: Option<String>,
    pub entry_name: Option<String>,
    pub ipv6_translator_entry_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trans_protocol: Option<String>,
}
operation! { ModifyIPv6TranslatorEntry(ipv6_translator_entry_id: String, region_id: String)
    "ModifyIPv6TranslatorEntry" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "AllocateIpv6Port" allocate_ipv6_port: i64, 4 "BackendIpv4Addr" backend_ipv4_addr: String,
    5 "BackendIpv4Port" backend_ipv4_port: i64, 6 "EntryBandwidth" entry_bandwidth: i64,
    7 "EntryDescription" entry_description: String, 8 "EntryName" entry_name: String,
    9 "Ipv6TranslatorEntryId" ipv6_translator_entry_id, 10 "OwnerAccount" owner_account: String,
    11 "OwnerId" owner_id: i64, 12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "TransProtocol" trans_protocol: String
} }

pub type ModifyIPv6TranslatorEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_address_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIpv6AddressAttribute(ipv6_address_id: String, region_id: String)
    "ModifyIpv6AddressAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Ipv6AddressId" ipv6_address_id, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyIpv6AddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_gateway_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIpv6GatewayAttribute(ipv6_gateway_id: String, region_id: String)
    "ModifyIpv6GatewayAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Ipv6GatewayId" ipv6_gateway_id, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyIpv6GatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6InternetBandwidth {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_address_id: Option<String>,
    pub ipv6_internet_bandwidth_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyIpv6InternetBandwidth(bandwidth: i64, region_id: String) "ModifyIpv6InternetBandwidth" -> Empty {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "Ipv6AddressId" ipv6_address_id: String, 4 "Ipv6InternetBandwidthId" ipv6_internet_bandwidth_id: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyIpv6InternetBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttribute {
    pub description: Option<String>,
    pub eip_bind_mode: Option<String>,
    pub enable_session_log: Option<bool>,
    pub icmp_reply_enabled: Option<bool>,
    pub log_delivery: Option<ModifyNatGatewayAttributeLogDelivery>,
    pub name: Option<String>,
    pub nat_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyNatGatewayAttribute(nat_gateway_id: String, region_id: String) "ModifyNatGatewayAttribute" -> Empty {
    0 "Description" description: String, 1 "EipBindMode" eip_bind_mode: String,
    2 "EnableSessionLog" enable_session_log: bool, 3 "IcmpReplyEnabled" icmp_reply_enabled: bool,
    4 "LogDelivery" log_delivery: ModifyNatGatewayAttributeLogDelivery, 5 "Name" name: String,
    6 "NatGatewayId" nat_gateway_id, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

pub type ModifyNatGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeLogDelivery {
    pub log_delivery_type: Option<String>,
    pub log_destination: Option<String>,
}
input! { ModifyNatGatewayAttributeLogDelivery() {
    0 "LogDeliveryType" log_delivery_type: String, 1 "LogDestination" log_destination: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewaySpec {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub nat_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spec: String,
}
operation! { ModifyNatGatewaySpec(nat_gateway_id: String, region_id: String, spec: String)
    "ModifyNatGatewaySpec" -> Empty {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "NatGatewayId" nat_gateway_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64, 8 "Spec" spec
} }

pub type ModifyNatGatewaySpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatIpAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub nat_ip_description: Option<String>,
    pub nat_ip_id: String,
    pub nat_ip_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyNatIpAttribute(nat_ip_id: String, region_id: String) "ModifyNatIpAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NatIpDescription" nat_ip_description: String,
    3 "NatIpId" nat_ip_id, 4 "NatIpName" nat_ip_name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyNatIpAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatIpCidrAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub nat_gateway_id: String,
    pub nat_ip_cidr: String,
    pub nat_ip_cidr_description: Option<String>,
    pub nat_ip_cidr_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyNatIpCidrAttribute(nat_gateway_id: String, nat_ip_cidr: String, region_id: String)
    "ModifyNatIpCidrAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NatGatewayId" nat_gateway_id,
    3 "NatIpCidr" nat_ip_cidr, 4 "NatIpCidrDescription" nat_ip_cidr_description: String,
    5 "NatIpCidrName" nat_ip_cidr_name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyNatIpCidrAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttributes {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
    pub network_acl_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyNetworkAclAttributes(network_acl_id: String, region_id: String)
    "ModifyNetworkAclAttributes" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "NetworkAclId" network_acl_id, 4 "NetworkAclName" network_acl_name: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyNetworkAclAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttribute {
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub down_delay_time: Option<i64>,
    pub line_operator: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_location: Option<String>,
    pub physical_connection_id: String,
    pub port_type: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub bandwidth: Option<i64>,
}
operation! { ModifyPhysicalConnectionAttribute(physical_connection_id: String, region_id: String)
    "ModifyPhysicalConnectionAttribute" -> Empty {
    0 "CircuitCode" circuit_code: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DownDelayTime" down_delay_time: i64, 4 "LineOperator" line_operator: String, 5 "Name" name: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PeerLocation" peer_location: String,
    9 "PhysicalConnectionId" physical_connection_id, 10 "PortType" port_type: String,
    11 "RedundantPhysicalConnectionId" redundant_physical_connection_id: String, 12 "RegionId" region_id,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "bandwidth" bandwidth: i64
} }

pub type ModifyPhysicalConnectionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteEntry {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub new_next_hop_id: Option<String>,
    pub new_next_hop_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
}
operation! { ModifyRouteEntry(region_id: String) "ModifyRouteEntry" -> Empty {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "DryRun" dry_run: bool, 3 "NewNextHopId" new_next_hop_id: String, 4 "NewNextHopType" new_next_hop_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RouteEntryId" route_entry_id: String, 11 "RouteEntryName" route_entry_name: String,
    12 "RouteTableId" route_table_id: String
} }

pub type ModifyRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableAttributes {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_propagation_enable: Option<bool>,
    pub route_table_id: String,
    pub route_table_name: Option<String>,
}
operation! { ModifyRouteTableAttributes(region_id: String, route_table_id: String)
    "ModifyRouteTableAttributes" -> Empty {
    0 "Description" description: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RoutePropagationEnable" route_propagation_enable: bool,
    7 "RouteTableId" route_table_id, 8 "RouteTableName" route_table_name: String
} }

pub type ModifyRouteTableAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttribute {
    pub delete_health_check_ip: Option<bool>,
    pub description: Option<String>,
    pub hc_rate: Option<i64>,
    pub hc_threshold: Option<i64>,
    pub health_check_source_ip: Option<String>,
    pub health_check_target_ip: Option<String>,
    pub name: Option<String>,
    pub opposite_interface_id: Option<String>,
    pub opposite_interface_owner_id: Option<i64>,
    pub opposite_router_id: Option<String>,
    pub opposite_router_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
}
operation! { ModifyRouterInterfaceAttribute(region_id: String, router_interface_id: String)
    "ModifyRouterInterfaceAttribute" -> Empty {
    0 "DeleteHealthCheckIp" delete_health_check_ip: bool, 1 "Description" description: String, 2 "HcRate" hc_rate: i64,
    3 "HcThreshold" hc_threshold: i64, 4 "HealthCheckSourceIp" health_check_source_ip: String,
    5 "HealthCheckTargetIp" health_check_target_ip: String, 6 "Name" name: String,
    7 "OppositeInterfaceId" opposite_interface_id: String,
    8 "OppositeInterfaceOwnerId" opposite_interface_owner_id: i64, 9 "OppositeRouterId" opposite_router_id: String,
    10 "OppositeRouterType" opposite_router_type: String, 11 "OwnerId" owner_id: i64, 12 "RegionId" region_id,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "RouterInterfaceId" router_interface_id
} }

pub type ModifyRouterInterfaceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpec {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_interface_id: String,
    pub spec: String,
}
operation! { ModifyRouterInterfaceSpec(region_id: String, router_interface_id: String, spec: String)
    "ModifyRouterInterfaceSpec" -> ModifyRouterInterfaceSpecOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouterInterfaceId" router_interface_id, 7 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecOutput {
    pub spec: Option<String>,
}
model! { ModifyRouterInterfaceSpecOutput {
    0 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnatEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub eip_affinity: Option<i64>,
    pub network_interface_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snat_entry_id: String,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_table_id: String,
}
operation! { ModifySnatEntry(region_id: String, snat_entry_id: String, snat_table_id: String)
    "ModifySnatEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EipAffinity" eip_affinity: i64,
    3 "NetworkInterfaceId" network_interface_id: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SnatEntryId" snat_entry_id,
    10 "SnatEntryName" snat_entry_name: String, 11 "SnatIp" snat_ip: String, 12 "SnatTableId" snat_table_id
} }

pub type ModifySnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySslVpnClientCert {
    pub client_token: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_client_cert_id: String,
}
operation! { ModifySslVpnClientCert(region_id: String, ssl_vpn_client_cert_id: String)
    "ModifySslVpnClientCert" -> ModifySslVpnClientCertOutput {
    0 "ClientToken" client_token: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SslVpnClientCertId" ssl_vpn_client_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySslVpnClientCertOutput {
    pub name: Option<String>,
    pub ssl_vpn_client_cert_id: Option<String>,
}
model! { ModifySslVpnClientCertOutput {
    0 "Name" name, 1 "SslVpnClientCertId" ssl_vpn_client_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySslVpnServer {
    pub cipher: Option<String>,
    pub client_ip_pool: Option<String>,
    pub client_token: Option<String>,
    pub compress: Option<bool>,
    pub dns_servers: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_multi_factor_auth: Option<bool>,
    pub i_daa_s_application_id: Option<String>,
    pub i_daa_s_instance_id: Option<String>,
    pub i_daa_s_region_id: Option<String>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<i64>,
    pub proto: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_vpn_server_id: String,
}
operation! { ModifySslVpnServer(region_id: String, ssl_vpn_server_id: String)
    "ModifySslVpnServer" -> ModifySslVpnServerOutput {
    0 "Cipher" cipher: String, 1 "ClientIpPool" client_ip_pool: String, 2 "ClientToken" client_token: String,
    3 "Compress" compress: bool, 4 "DnsServers" dns_servers: String, 5 "DryRun" dry_run: bool,
    6 "EnableMultiFactorAuth" enable_multi_factor_auth: bool, 7 "IDaaSApplicationId" i_daa_s_application_id: String,
    8 "IDaaSInstanceId" i_daa_s_instance_id: String, 9 "IDaaSRegionId" i_daa_s_region_id: String,
    10 "LocalSubnet" local_subnet: String, 11 "Name" name: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "Port" port: i64, 15 "Proto" proto: String, 16 "RegionId" region_id,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "SslVpnServerId" ssl_vpn_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySslVpnServerOutput {
    pub cipher: Option<String>,
    pub client_ip_pool: Option<String>,
    pub compress: Option<bool>,
    pub connections: Option<i64>,
    pub create_time: Option<i64>,
    pub enable_multi_factor_auth: Option<bool>,
    pub i_daa_s_application_id: Option<String>,
    pub i_daa_s_instance_id: Option<String>,
    pub i_daa_s_instance_version: Option<String>,
    pub internet_ip: Option<String>,
    pub local_subnet: Option<String>,
    pub max_connections: Option<i64>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub proto: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { ModifySslVpnServerOutput {
    0 "Cipher" cipher, 1 "ClientIpPool" client_ip_pool, 2 "Compress" compress, 3 "Connections" connections,
    4 "CreateTime" create_time, 5 "EnableMultiFactorAuth" enable_multi_factor_auth,
    6 "IDaaSApplicationId" i_daa_s_application_id, 7 "IDaaSInstanceId" i_daa_s_instance_id,
    8 "IDaaSInstanceVersion" i_daa_s_instance_version, 9 "InternetIp" internet_ip, 10 "LocalSubnet" local_subnet,
    11 "MaxConnections" max_connections, 12 "Name" name, 13 "Port" port, 14 "Proto" proto, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id, 17 "SslVpnServerId" ssl_vpn_server_id, 18 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttribute {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tunnel_id: String,
    pub tunnel_options_specification: Option<ModifyTunnelAttributeTunnelOptionsSpecification>,
    pub vpn_connection_id: String,
}
operation! { ModifyTunnelAttribute(tunnel_id: String, vpn_connection_id: String)
    "ModifyTunnelAttribute" -> ModifyTunnelAttributeOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TunnelId" tunnel_id,
    7 "TunnelOptionsSpecification" tunnel_options_specification: ModifyTunnelAttributeTunnelOptionsSpecification,
    8 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelOptionsSpecification {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub remote_ca_certificate: Option<String>,
    pub tunnel_bgp_config: Option<ModifyTunnelAttributeTunnelBgpConfig>,
    pub tunnel_ike_config: Option<ModifyTunnelAttributeTunnelIkeConfig>,
    pub tunnel_ipsec_config: Option<ModifyTunnelAttributeTunnelIpsecConfig>,
}
input! { ModifyTunnelAttributeTunnelOptionsSpecification() {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "EnableDpd" enable_dpd: bool,
    2 "EnableNatTraversal" enable_nat_traversal: bool, 3 "RemoteCaCertificate" remote_ca_certificate: String,
    4 "TunnelBgpConfig" tunnel_bgp_config: ModifyTunnelAttributeTunnelBgpConfig,
    5 "TunnelIkeConfig" tunnel_ike_config: ModifyTunnelAttributeTunnelIkeConfig,
    6 "TunnelIpsecConfig" tunnel_ipsec_config: ModifyTunnelAttributeTunnelIpsecConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
input! { ModifyTunnelAttributeTunnelBgpConfig() {
    0 "LocalAsn" local_asn: i64, 1 "LocalBgpIp" local_bgp_ip: String, 2 "TunnelCidr" tunnel_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
input! { ModifyTunnelAttributeTunnelIkeConfig() {
    0 "IkeAuthAlg" ike_auth_alg: String, 1 "IkeEncAlg" ike_enc_alg: String, 2 "IkeLifetime" ike_lifetime: i64,
    3 "IkeMode" ike_mode: String, 4 "IkePfs" ike_pfs: String, 5 "IkeVersion" ike_version: String,
    6 "LocalId" local_id: String, 7 "Psk" psk: Secret, 8 "RemoteId" remote_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
input! { ModifyTunnelAttributeTunnelIpsecConfig() {
    0 "IpsecAuthAlg" ipsec_auth_alg: String, 1 "IpsecEncAlg" ipsec_enc_alg: String,
    2 "IpsecLifetime" ipsec_lifetime: i64, 3 "IpsecPfs" ipsec_pfs: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeOutput {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub internet_ip: Option<String>,
    pub remote_ca_certificate: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
    pub tunnel_bgp_config: Option<ModifyTunnelAttributeTunnelBgpConfig2>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<ModifyTunnelAttributeTunnelIkeConfig2>,
    pub tunnel_ipsec_config: Option<ModifyTunnelAttributeTunnelIpsecConfig2>,
    pub zone_no: Option<String>,
}
model! { ModifyTunnelAttributeOutput {
    0 "CustomerGatewayId" customer_gateway_id, 1 "EnableDpd" enable_dpd, 2 "EnableNatTraversal" enable_nat_traversal,
    3 "InternetIp" internet_ip, 4 "RemoteCaCertificate" remote_ca_certificate, 5 "Role" role, 6 "State" state,
    7 "TunnelBgpConfig" tunnel_bgp_config, 8 "TunnelId" tunnel_id, 9 "TunnelIkeConfig" tunnel_ike_config,
    10 "TunnelIpsecConfig" tunnel_ipsec_config, 11 "ZoneNo" zone_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelBgpConfig2 {
    pub enable_bgp: Option<bool>,
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { ModifyTunnelAttributeTunnelBgpConfig2 {
    0 "EnableBgp" enable_bgp, 1 "LocalAsn" local_asn, 2 "LocalBgpIp" local_bgp_ip, 3 "PeerAsn" peer_asn,
    4 "PeerBgpIp" peer_bgp_ip, 5 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelIkeConfig2 {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { ModifyTunnelAttributeTunnelIkeConfig2 {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeTunnelIpsecConfig2 {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { ModifyTunnelAttributeTunnelIpsecConfig2 {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVRouterAttribute {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_router_id: String,
    pub v_router_name: Option<String>,
}
operation! { ModifyVRouterAttribute(v_router_id: String) "ModifyVRouterAttribute" -> Empty {
    0 "Description" description: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VRouterId" v_router_id, 7 "VRouterName" v_router_name: String
} }

pub type ModifyVRouterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttribute {
    pub description: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub ipv6_cidr_block: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
    pub v_switch_name: Option<String>,
    pub vpc_ipv6_cidr_block: Option<String>,
}
operation! { ModifyVSwitchAttribute(v_switch_id: String) "ModifyVSwitchAttribute" -> Empty {
    0 "Description" description: String, 1 "EnableIPv6" enable_ipv6: bool, 2 "Ipv6CidrBlock" ipv6_cidr_block: i64,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VSwitchId" v_switch_id, 9 "VSwitchName" v_switch_name: String, 10 "VpcIpv6CidrBlock" vpc_ipv6_cidr_block: String
} }

pub type ModifyVSwitchAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVSwitchCidrReservationAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_cidr_reservation_description: Option<String>,
    pub v_switch_cidr_reservation_id: String,
    pub v_switch_cidr_reservation_name: Option<String>,
}
operation! { ModifyVSwitchCidrReservationAttribute(region_id: String, v_switch_cidr_reservation_id: String)
    "ModifyVSwitchCidrReservationAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VSwitchCidrReservationDescription" v_switch_cidr_reservation_description: String,
    8 "VSwitchCidrReservationId" v_switch_cidr_reservation_id,
    9 "VSwitchCidrReservationName" v_switch_cidr_reservation_name: String
} }

pub type ModifyVSwitchCidrReservationAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVcoRouteEntryWeight {
    pub client_token: Option<String>,
    pub new_weight: i64,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub vpn_connection_id: String,
    pub weight: i64,
}

/// What [`ModifyVcoRouteEntryWeight::new`] takes.
pub struct ModifyVcoRouteEntryWeightRequired {
    pub new_weight: i64,
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub vpn_connection_id: String,
    pub weight: i64,
}
operation! { ModifyVcoRouteEntryWeight{ModifyVcoRouteEntryWeightRequired: new_weight, next_hop, region_id, route_dest, vpn_connection_id, weight}
    "ModifyVcoRouteEntryWeight" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewWeight" new_weight, 2 "NextHop" next_hop,
    3 "OverlayMode" overlay_mode: String, 4 "OwnerAccount" owner_account: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteDest" route_dest, 9 "VpnConnectionId" vpn_connection_id, 10 "Weight" weight
} }

pub type ModifyVcoRouteEntryWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttribute {
    pub associated_physical_connections: Option<String>,
    pub bandwidth: Option<i64>,
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub detect_multiplier: Option<i64>,
    pub enable_ipv6: Option<bool>,
    pub local_gateway_ip: Option<String>,
    pub local_ipv6_gateway_ip: Option<String>,
    pub min_rx_interval: Option<i64>,
    pub min_tx_interval: Option<i64>,
    pub mtu: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_gateway_ip: Option<String>,
    pub peer_ipv6_gateway_ip: Option<String>,
    pub peering_ipv6_subnet_mask: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sitelink_enable: Option<bool>,
    pub vbr_id: String,
    pub vlan_id: Option<i64>,
}
operation! { ModifyVirtualBorderRouterAttribute(region_id: String, vbr_id: String)
    "ModifyVirtualBorderRouterAttribute" -> Empty {
    0 "AssociatedPhysicalConnections" associated_physical_connections: String, 1 "Bandwidth" bandwidth: i64,
    2 "CircuitCode" circuit_code: String, 3 "ClientToken" client_token: String, 4 "Description" description: String,
    5 "DetectMultiplier" detect_multiplier: i64, 6 "EnableIpv6" enable_ipv6: bool,
    7 "LocalGatewayIp" local_gateway_ip: String, 8 "LocalIpv6GatewayIp" local_ipv6_gateway_ip: String,
    9 "MinRxInterval" min_rx_interval: i64, 10 "MinTxInterval" min_tx_interval: i64, 11 "Mtu" mtu: i64,
    12 "Name" name: String, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "PeerGatewayIp" peer_gateway_ip: String, 16 "PeerIpv6GatewayIp" peer_ipv6_gateway_ip: String,
    17 "PeeringIpv6SubnetMask" peering_ipv6_subnet_mask: String, 18 "PeeringSubnetMask" peering_subnet_mask: String,
    19 "RegionId" region_id, 20 "ResourceOwnerAccount" resource_owner_account: String,
    21 "ResourceOwnerId" resource_owner_id: i64, 22 "SitelinkEnable" sitelink_enable: bool, 23 "VbrId" vbr_id,
    24 "VlanId" vlan_id: i64
} }

pub type ModifyVirtualBorderRouterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub enable_dns_hostname: Option<bool>,
    pub enable_ipv6: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_isp: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
    pub vpc_name: Option<String>,
}
operation! { ModifyVpcAttribute(vpc_id: String) "ModifyVpcAttribute" -> Empty {
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String,
    2 "EnableDnsHostname" enable_dns_hostname: bool, 3 "EnableIPv6" enable_ipv6: bool,
    4 "Ipv6CidrBlock" ipv6_cidr_block: String, 5 "Ipv6Isp" ipv6_isp: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "VpcId" vpc_id, 12 "VpcName" vpc_name: String
} }

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPrefixList {
    pub add_prefix_list_entry: Option<Vec<ModifyVpcPrefixListAddPrefixListEntry>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub max_entries: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_description: Option<String>,
    pub prefix_list_id: String,
    pub prefix_list_name: Option<String>,
    pub region_id: String,
    pub remove_prefix_list_entry: Option<Vec<ModifyVpcPrefixListRemovePrefixListEntry>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyVpcPrefixList(prefix_list_id: String, region_id: String)
    "ModifyVpcPrefixList" -> ModifyVpcPrefixListOutput {
    0 "AddPrefixListEntry" add_prefix_list_entry: Vec<ModifyVpcPrefixListAddPrefixListEntry>,
    1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "MaxEntries" max_entries: i64,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PrefixListDescription" prefix_list_description: String, 7 "PrefixListId" prefix_list_id,
    8 "PrefixListName" prefix_list_name: String, 9 "RegionId" region_id,
    10 "RemovePrefixListEntry" remove_prefix_list_entry: Vec<ModifyVpcPrefixListRemovePrefixListEntry>,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListAddPrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
input! { ModifyVpcPrefixListAddPrefixListEntry() {
    0 "Cidr" cidr: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListRemovePrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
input! { ModifyVpcPrefixListRemovePrefixListEntry() {
    0 "Cidr" cidr: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListOutput {
    pub prefix_list_id: Option<String>,
}
model! { ModifyVpcPrefixListOutput {
    0 "PrefixListId" prefix_list_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttribute {
    pub auto_config_route: Option<bool>,
    pub bgp_config: Option<String>,
    pub client_token: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub health_check_config: Option<String>,
    pub ike_config: Option<String>,
    pub ipsec_config: Option<String>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub region_id: String,
    pub remote_ca_cert: Option<String>,
    pub remote_subnet: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
    pub tunnel_options_specification: Option<Vec<ModifyVpnAttachmentAttributeTunnelOptionsSpecification>>,
}
operation! { ModifyVpnAttachmentAttribute(region_id: String, vpn_connection_id: String)
    "ModifyVpnAttachmentAttribute" -> ModifyVpnAttachmentAttributeOutput {
    0 "AutoConfigRoute" auto_config_route: bool, 1 "BgpConfig" bgp_config: String, 2 "ClientToken" client_token: String,
    3 "CustomerGatewayId" customer_gateway_id: String, 4 "EffectImmediately" effect_immediately: bool,
    5 "EnableDpd" enable_dpd: bool, 6 "EnableNatTraversal" enable_nat_traversal: bool,
    7 "EnableTunnelsBgp" enable_tunnels_bgp: bool, 8 "HealthCheckConfig" health_check_config: String,
    9 "IkeConfig" ike_config: String, 10 "IpsecConfig" ipsec_config: String, 11 "LocalSubnet" local_subnet: String,
    12 "Name" name: String, 13 "NetworkType" network_type: String, 14 "OwnerAccount" owner_account: String,
    15 "RegionId" region_id, 16 "RemoteCaCert" remote_ca_cert: String, 17 "RemoteSubnet" remote_subnet: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "VpnConnectionId" vpn_connection_id,
    21 "TunnelOptionsSpecification" tunnel_options_specification: Vec<ModifyVpnAttachmentAttributeTunnelOptionsSpecification>
} [
    Mark { index: 21, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelOptionsSpecification {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub tunnel_bgp_config: Option<ModifyVpnAttachmentAttributeTunnelBgpConfig>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<ModifyVpnAttachmentAttributeTunnelIkeConfig>,
    pub tunnel_index: Option<i64>,
    pub tunnel_ipsec_config: Option<ModifyVpnAttachmentAttributeTunnelIpsecConfig>,
}
input! { ModifyVpnAttachmentAttributeTunnelOptionsSpecification() {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "EnableDpd" enable_dpd: bool,
    2 "EnableNatTraversal" enable_nat_traversal: bool,
    3 "TunnelBgpConfig" tunnel_bgp_config: ModifyVpnAttachmentAttributeTunnelBgpConfig, 4 "TunnelId" tunnel_id: String,
    5 "TunnelIkeConfig" tunnel_ike_config: ModifyVpnAttachmentAttributeTunnelIkeConfig,
    6 "TunnelIndex" tunnel_index: i64,
    7 "TunnelIpsecConfig" tunnel_ipsec_config: ModifyVpnAttachmentAttributeTunnelIpsecConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
input! { ModifyVpnAttachmentAttributeTunnelBgpConfig() {
    0 "LocalAsn" local_asn: i64, 1 "LocalBgpIp" local_bgp_ip: String, 2 "TunnelCidr" tunnel_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
input! { ModifyVpnAttachmentAttributeTunnelIkeConfig() {
    0 "IkeAuthAlg" ike_auth_alg: String, 1 "IkeEncAlg" ike_enc_alg: String, 2 "IkeLifetime" ike_lifetime: i64,
    3 "IkeMode" ike_mode: String, 4 "IkePfs" ike_pfs: String, 5 "IkeVersion" ike_version: String,
    6 "LocalId" local_id: String, 7 "Psk" psk: Secret, 8 "RemoteId" remote_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
input! { ModifyVpnAttachmentAttributeTunnelIpsecConfig() {
    0 "IpsecAuthAlg" ipsec_auth_alg: String, 1 "IpsecEncAlg" ipsec_enc_alg: String,
    2 "IpsecLifetime" ipsec_lifetime: i64, 3 "IpsecPfs" ipsec_pfs: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeOutput {
    pub attach_instance_id: Option<String>,
    pub attach_type: Option<String>,
    pub create_time: Option<i64>,
    pub customer_gateway_id: Option<String>,
    pub description: Option<String>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub ike_config: Option<ModifyVpnAttachmentAttributeIkeConfig>,
    pub ipsec_config: Option<ModifyVpnAttachmentAttributeIpsecConfig>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub remote_subnet: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tunnel_options_specification: Option<Vec<ModifyVpnAttachmentAttributeTunnelOptionsSpecification2>>,
    pub vco_health_check: Option<ModifyVpnAttachmentAttributeVcoHealthCheck>,
    pub vpn_bgp_config: Option<ModifyVpnAttachmentAttributeVpnBgpConfig>,
    pub vpn_connection_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { ModifyVpnAttachmentAttributeOutput {
    0 "AttachInstanceId" attach_instance_id, 1 "AttachType" attach_type, 2 "CreateTime" create_time,
    3 "CustomerGatewayId" customer_gateway_id, 4 "Description" description, 5 "EffectImmediately" effect_immediately,
    6 "EnableDpd" enable_dpd, 7 "EnableNatTraversal" enable_nat_traversal, 8 "EnableTunnelsBgp" enable_tunnels_bgp,
    9 "IkeConfig" ike_config, 10 "IpsecConfig" ipsec_config, 11 "LocalSubnet" local_subnet, 12 "Name" name,
    13 "NetworkType" network_type, 14 "RemoteSubnet" remote_subnet, 15 "ResourceGroupId" resource_group_id,
    16 "Spec" spec, 17 "Status" status, 18 "TunnelOptionsSpecification" tunnel_options_specification,
    19 "VcoHealthCheck" vco_health_check, 20 "VpnBgpConfig" vpn_bgp_config, 21 "VpnConnectionId" vpn_connection_id,
    22 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { ModifyVpnAttachmentAttributeIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { ModifyVpnAttachmentAttributeIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelOptionsSpecification2 {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub internet_ip: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
    pub tunnel_bgp_config: Option<ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelBgpConfig>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelIkeConfig>,
    pub tunnel_index: Option<i64>,
    pub tunnel_ipsec_config: Option<ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelIpsecConfig>,
}
model! { ModifyVpnAttachmentAttributeTunnelOptionsSpecification2 {
    0 "CustomerGatewayId" customer_gateway_id, 1 "EnableDpd" enable_dpd, 2 "EnableNatTraversal" enable_nat_traversal,
    3 "InternetIp" internet_ip, 4 "Role" role, 5 "State" state, 6 "TunnelBgpConfig" tunnel_bgp_config,
    7 "TunnelId" tunnel_id, 8 "TunnelIkeConfig" tunnel_ike_config, 9 "TunnelIndex" tunnel_index,
    10 "TunnelIpsecConfig" tunnel_ipsec_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelBgpConfig {
    0 "LocalAsn" local_asn, 1 "LocalBgpIp" local_bgp_ip, 2 "PeerAsn" peer_asn, 3 "PeerBgpIp" peer_bgp_ip,
    4 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { ModifyVpnAttachmentAttributeTunnelOptionsSpecificationTunnelIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeVcoHealthCheck {
    pub dip: Option<String>,
    pub enable: Option<String>,
    pub interval: Option<i64>,
    pub policy: Option<String>,
    pub retry: Option<i64>,
    pub sip: Option<String>,
}
model! { ModifyVpnAttachmentAttributeVcoHealthCheck {
    0 "Dip" dip, 1 "Enable" enable, 2 "Interval" interval, 3 "Policy" policy, 4 "Retry" retry, 5 "Sip" sip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeVpnBgpConfig {
    pub enable_bgp: Option<String>,
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub status: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { ModifyVpnAttachmentAttributeVpnBgpConfig {
    0 "EnableBgp" enable_bgp, 1 "LocalAsn" local_asn, 2 "LocalBgpIp" local_bgp_ip, 3 "PeerAsn" peer_asn,
    4 "PeerBgpIp" peer_bgp_ip, 5 "Status" status, 6 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttribute {
    pub auto_config_route: Option<bool>,
    pub bgp_config: Option<String>,
    pub client_token: Option<String>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub health_check_config: Option<String>,
    pub ike_config: Option<String>,
    pub ipsec_config: Option<String>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub remote_ca_certificate: Option<String>,
    pub remote_subnet: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_connection_id: String,
    pub tunnel_options_specification: Option<Vec<ModifyVpnConnectionAttributeTunnelOptionsSpecification>>,
}
operation! { ModifyVpnConnectionAttribute(region_id: String, vpn_connection_id: String)
    "ModifyVpnConnectionAttribute" -> ModifyVpnConnectionAttributeOutput {
    0 "AutoConfigRoute" auto_config_route: bool, 1 "BgpConfig" bgp_config: String, 2 "ClientToken" client_token: String,
    3 "EffectImmediately" effect_immediately: bool, 4 "EnableDpd" enable_dpd: bool,
    5 "EnableNatTraversal" enable_nat_traversal: bool, 6 "EnableTunnelsBgp" enable_tunnels_bgp: bool,
    7 "HealthCheckConfig" health_check_config: String, 8 "IkeConfig" ike_config: String,
    9 "IpsecConfig" ipsec_config: String, 10 "LocalSubnet" local_subnet: String, 11 "Name" name: String,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "RegionId" region_id,
    15 "RemoteCaCertificate" remote_ca_certificate: String, 16 "RemoteSubnet" remote_subnet: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "VpnConnectionId" vpn_connection_id,
    20 "TunnelOptionsSpecification" tunnel_options_specification: Vec<ModifyVpnConnectionAttributeTunnelOptionsSpecification>
} [
    Mark { index: 20, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelOptionsSpecification {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub remote_ca_certificate: Option<String>,
    pub role: Option<String>,
    pub tunnel_bgp_config: Option<ModifyVpnConnectionAttributeTunnelBgpConfig>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<ModifyVpnConnectionAttributeTunnelIkeConfig>,
    pub tunnel_ipsec_config: Option<ModifyVpnConnectionAttributeTunnelIpsecConfig>,
}
input! { ModifyVpnConnectionAttributeTunnelOptionsSpecification() {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "EnableDpd" enable_dpd: bool,
    2 "EnableNatTraversal" enable_nat_traversal: bool, 3 "RemoteCaCertificate" remote_ca_certificate: String,
    4 "Role" role: String, 5 "TunnelBgpConfig" tunnel_bgp_config: ModifyVpnConnectionAttributeTunnelBgpConfig,
    6 "TunnelId" tunnel_id: String, 7 "TunnelIkeConfig" tunnel_ike_config: ModifyVpnConnectionAttributeTunnelIkeConfig,
    8 "TunnelIpsecConfig" tunnel_ipsec_config: ModifyVpnConnectionAttributeTunnelIpsecConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
input! { ModifyVpnConnectionAttributeTunnelBgpConfig() {
    0 "LocalAsn" local_asn: i64, 1 "LocalBgpIp" local_bgp_ip: String, 2 "TunnelCidr" tunnel_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
input! { ModifyVpnConnectionAttributeTunnelIkeConfig() {
    0 "IkeAuthAlg" ike_auth_alg: String, 1 "IkeEncAlg" ike_enc_alg: String, 2 "IkeLifetime" ike_lifetime: i64,
    3 "IkeMode" ike_mode: String, 4 "IkePfs" ike_pfs: String, 5 "IkeVersion" ike_version: String,
    6 "LocalId" local_id: String, 7 "Psk" psk: Secret, 8 "RemoteId" remote_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
input! { ModifyVpnConnectionAttributeTunnelIpsecConfig() {
    0 "IpsecAuthAlg" ipsec_auth_alg: String, 1 "IpsecEncAlg" ipsec_enc_alg: String,
    2 "IpsecLifetime" ipsec_lifetime: i64, 3 "IpsecPfs" ipsec_pfs: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeOutput {
    pub create_time: Option<i64>,
    pub customer_gateway_id: Option<String>,
    pub description: Option<String>,
    pub effect_immediately: Option<bool>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub enable_tunnels_bgp: Option<bool>,
    pub ike_config: Option<ModifyVpnConnectionAttributeIkeConfig>,
    pub ipsec_config: Option<ModifyVpnConnectionAttributeIpsecConfig>,
    pub local_subnet: Option<String>,
    pub name: Option<String>,
    pub remote_subnet: Option<String>,
    pub resource_group_id: Option<String>,
    pub tunnel_options_specification: Option<ModifyVpnConnectionAttributeTunnelOptionsSpecification2>,
    pub vco_health_check: Option<ModifyVpnConnectionAttributeVcoHealthCheck>,
    pub vpn_bgp_config: Option<ModifyVpnConnectionAttributeVpnBgpConfig>,
    pub vpn_connection_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { ModifyVpnConnectionAttributeOutput {
    0 "CreateTime" create_time, 1 "CustomerGatewayId" customer_gateway_id, 2 "Description" description,
    3 "EffectImmediately" effect_immediately, 4 "EnableDpd" enable_dpd, 5 "EnableNatTraversal" enable_nat_traversal,
    6 "EnableTunnelsBgp" enable_tunnels_bgp, 7 "IkeConfig" ike_config, 8 "IpsecConfig" ipsec_config,
    9 "LocalSubnet" local_subnet, 10 "Name" name, 11 "RemoteSubnet" remote_subnet,
    12 "ResourceGroupId" resource_group_id, 13 "TunnelOptionsSpecification" tunnel_options_specification,
    14 "VcoHealthCheck" vco_health_check, 15 "VpnBgpConfig" vpn_bgp_config, 16 "VpnConnectionId" vpn_connection_id,
    17 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { ModifyVpnConnectionAttributeIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { ModifyVpnConnectionAttributeIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelOptionsSpecification2 {
    pub tunnel_options: Option<Vec<ModifyVpnConnectionAttributeTunnelOptions>>,
}
model! { ModifyVpnConnectionAttributeTunnelOptionsSpecification2 {
    0 "TunnelOptions" tunnel_options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelOptions {
    pub customer_gateway_id: Option<String>,
    pub enable_dpd: Option<bool>,
    pub enable_nat_traversal: Option<bool>,
    pub internet_ip: Option<String>,
    pub remote_ca_certificate: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
    pub tunnel_bgp_config: Option<ModifyVpnConnectionAttributeTunnelOptionsTunnelBgpConfig>,
    pub tunnel_id: Option<String>,
    pub tunnel_ike_config: Option<ModifyVpnConnectionAttributeTunnelOptionsTunnelIkeConfig>,
    pub tunnel_ipsec_config: Option<ModifyVpnConnectionAttributeTunnelOptionsTunnelIpsecConfig>,
    pub zone_no: Option<String>,
}
model! { ModifyVpnConnectionAttributeTunnelOptions {
    0 "CustomerGatewayId" customer_gateway_id, 1 "EnableDpd" enable_dpd, 2 "EnableNatTraversal" enable_nat_traversal,
    3 "InternetIp" internet_ip, 4 "RemoteCaCertificate" remote_ca_certificate, 5 "Role" role, 6 "State" state,
    7 "TunnelBgpConfig" tunnel_bgp_config, 8 "TunnelId" tunnel_id, 9 "TunnelIkeConfig" tunnel_ike_config,
    10 "TunnelIpsecConfig" tunnel_ipsec_config, 11 "ZoneNo" zone_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelOptionsTunnelBgpConfig {
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { ModifyVpnConnectionAttributeTunnelOptionsTunnelBgpConfig {
    0 "LocalAsn" local_asn, 1 "LocalBgpIp" local_bgp_ip, 2 "PeerAsn" peer_asn, 3 "PeerBgpIp" peer_bgp_ip,
    4 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelOptionsTunnelIkeConfig {
    pub ike_auth_alg: Option<String>,
    pub ike_enc_alg: Option<String>,
    pub ike_lifetime: Option<i64>,
    pub ike_mode: Option<String>,
    pub ike_pfs: Option<String>,
    pub ike_version: Option<String>,
    pub local_id: Option<String>,
    pub psk: Option<Secret>,
    pub remote_id: Option<String>,
}
model! { ModifyVpnConnectionAttributeTunnelOptionsTunnelIkeConfig {
    0 "IkeAuthAlg" ike_auth_alg, 1 "IkeEncAlg" ike_enc_alg, 2 "IkeLifetime" ike_lifetime, 3 "IkeMode" ike_mode,
    4 "IkePfs" ike_pfs, 5 "IkeVersion" ike_version, 6 "LocalId" local_id, 7 "Psk" psk, 8 "RemoteId" remote_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeTunnelOptionsTunnelIpsecConfig {
    pub ipsec_auth_alg: Option<String>,
    pub ipsec_enc_alg: Option<String>,
    pub ipsec_lifetime: Option<i64>,
    pub ipsec_pfs: Option<String>,
}
model! { ModifyVpnConnectionAttributeTunnelOptionsTunnelIpsecConfig {
    0 "IpsecAuthAlg" ipsec_auth_alg, 1 "IpsecEncAlg" ipsec_enc_alg, 2 "IpsecLifetime" ipsec_lifetime,
    3 "IpsecPfs" ipsec_pfs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeVcoHealthCheck {
    pub dip: Option<String>,
    pub enable: Option<String>,
    pub interval: Option<i64>,
    pub retry: Option<i64>,
    pub sip: Option<String>,
}
model! { ModifyVpnConnectionAttributeVcoHealthCheck {
    0 "Dip" dip, 1 "Enable" enable, 2 "Interval" interval, 3 "Retry" retry, 4 "Sip" sip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeVpnBgpConfig {
    pub enable_bgp: Option<String>,
    pub local_asn: Option<i64>,
    pub local_bgp_ip: Option<String>,
    pub peer_asn: Option<i64>,
    pub peer_bgp_ip: Option<String>,
    pub status: Option<String>,
    pub tunnel_cidr: Option<String>,
}
model! { ModifyVpnConnectionAttributeVpnBgpConfig {
    0 "EnableBgp" enable_bgp, 1 "LocalAsn" local_asn, 2 "LocalBgpIp" local_bgp_ip, 3 "PeerAsn" peer_asn,
    4 "PeerBgpIp" peer_bgp_ip, 5 "Status" status, 6 "TunnelCidr" tunnel_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttribute {
    pub auto_propagate: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { ModifyVpnGatewayAttribute(region_id: String, vpn_gateway_id: String)
    "ModifyVpnGatewayAttribute" -> ModifyVpnGatewayAttributeOutput {
    0 "AutoPropagate" auto_propagate: bool, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeOutput {
    pub auto_propagate: Option<bool>,
    pub business_status: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub disaster_recovery_internet_ip: Option<String>,
    pub disaster_recovery_v_switch_id: Option<String>,
    pub enable_bgp: Option<bool>,
    pub end_time: Option<i64>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub ssl_vpn_internet_ip: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
}
model! { ModifyVpnGatewayAttributeOutput {
    0 "AutoPropagate" auto_propagate, 1 "BusinessStatus" business_status, 2 "CreateTime" create_time,
    3 "Description" description, 4 "DisasterRecoveryInternetIp" disaster_recovery_internet_ip,
    5 "DisasterRecoveryVSwitchId" disaster_recovery_v_switch_id, 6 "EnableBgp" enable_bgp, 7 "EndTime" end_time,
    8 "InternetIp" internet_ip, 9 "IntranetIp" intranet_ip, 10 "Name" name, 11 "ResourceGroupId" resource_group_id,
    12 "Spec" spec, 13 "SslVpnInternetIp" ssl_vpn_internet_ip, 14 "Status" status, 15 "VSwitchId" v_switch_id,
    16 "VpcId" vpc_id, 17 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryAttribute {
    pub client_token: Option<String>,
    pub new_priority: Option<i64>,
    pub new_weight: Option<i64>,
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: i64,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`ModifyVpnPbrRouteEntryAttribute::new`] takes.
pub struct ModifyVpnPbrRouteEntryAttributeRequired {
    pub next_hop: String,
    pub priority: i64,
    pub region_id: String,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { ModifyVpnPbrRouteEntryAttribute{ModifyVpnPbrRouteEntryAttributeRequired: next_hop, priority, region_id, route_dest, route_source, vpn_gateway_id, weight}
    "ModifyVpnPbrRouteEntryAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewPriority" new_priority: i64, 2 "NewWeight" new_weight: i64,
    3 "NextHop" next_hop, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "Priority" priority,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RouteDest" route_dest, 11 "RouteSource" route_source,
    12 "VpnGatewayId" vpn_gateway_id, 13 "Weight" weight
} }

pub type ModifyVpnPbrRouteEntryAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryPriority {
    pub client_token: Option<String>,
    pub new_priority: i64,
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`ModifyVpnPbrRouteEntryPriority::new`] takes.
pub struct ModifyVpnPbrRouteEntryPriorityRequired {
    pub new_priority: i64,
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { ModifyVpnPbrRouteEntryPriority{ModifyVpnPbrRouteEntryPriorityRequired: new_priority, next_hop, region_id, route_dest, route_source, vpn_gateway_id, weight}
    "ModifyVpnPbrRouteEntryPriority" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewPriority" new_priority, 2 "NextHop" next_hop,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Priority" priority: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RouteDest" route_dest, 10 "RouteSource" route_source,
    11 "VpnGatewayId" vpn_gateway_id, 12 "Weight" weight
} }

pub type ModifyVpnPbrRouteEntryPriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryWeight {
    pub client_token: Option<String>,
    pub new_weight: i64,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`ModifyVpnPbrRouteEntryWeight::new`] takes.
pub struct ModifyVpnPbrRouteEntryWeightRequired {
    pub new_weight: i64,
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub route_source: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { ModifyVpnPbrRouteEntryWeight{ModifyVpnPbrRouteEntryWeightRequired: new_weight, next_hop, region_id, route_dest, route_source, vpn_gateway_id, weight}
    "ModifyVpnPbrRouteEntryWeight" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewWeight" new_weight, 2 "NextHop" next_hop,
    3 "OverlayMode" overlay_mode: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "Priority" priority: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RouteDest" route_dest, 11 "RouteSource" route_source,
    12 "VpnGatewayId" vpn_gateway_id, 13 "Weight" weight
} }

pub type ModifyVpnPbrRouteEntryWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnRouteEntryWeight {
    pub client_token: Option<String>,
    pub new_weight: i64,
    pub next_hop: String,
    pub overlay_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}

/// What [`ModifyVpnRouteEntryWeight::new`] takes.
pub struct ModifyVpnRouteEntryWeightRequired {
    pub new_weight: i64,
    pub next_hop: String,
    pub region_id: String,
    pub route_dest: String,
    pub vpn_gateway_id: String,
    pub weight: i64,
}
operation! { ModifyVpnRouteEntryWeight{ModifyVpnRouteEntryWeightRequired: new_weight, next_hop, region_id, route_dest, vpn_gateway_id, weight}
    "ModifyVpnRouteEntryWeight" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewWeight" new_weight, 2 "NextHop" next_hop,
    3 "OverlayMode" overlay_mode: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "RouteDest" route_dest, 10 "VpnGatewayId" vpn_gateway_id,
    11 "Weight" weight
} }

pub type ModifyVpnRouteEntryWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveVpnResourceGroup {
    pub instance_id: String,
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { MoveVpnResourceGroup(instance_id: String, new_resource_group_id: String, region_id: String, resource_type: String)
    "MoveVpnResourceGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type
} }

pub type MoveVpnResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlowLogService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenFlowLogService(region_id: String) "OpenFlowLogService" -> OpenFlowLogServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlowLogServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OpenFlowLogServiceOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPhysicalConnectionService {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenPhysicalConnectionService(region_id: String) "OpenPhysicalConnectionService" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type OpenPhysicalConnectionServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPublicIpAddressPoolService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenPublicIpAddressPoolService(region_id: String)
    "OpenPublicIpAddressPoolService" -> OpenPublicIpAddressPoolServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPublicIpAddressPoolServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OpenPublicIpAddressPoolServiceOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTrafficMirrorService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenTrafficMirrorService() "OpenTrafficMirrorService" -> OpenTrafficMirrorServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTrafficMirrorServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OpenTrafficMirrorServiceOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVpcRouteEntries {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entries: Option<Vec<PublishVpcRouteEntriesRouteEntries>>,
    pub target_instance_id: String,
    pub target_type: String,
}
operation! { PublishVpcRouteEntries(target_instance_id: String, target_type: String) "PublishVpcRouteEntries" -> Empty {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouteEntries" route_entries: Vec<PublishVpcRouteEntriesRouteEntries>,
    7 "TargetInstanceId" target_instance_id, 8 "TargetType" target_type
} }

pub type PublishVpcRouteEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVpcRouteEntriesRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub route_table_id: Option<String>,
}
input! { PublishVpcRouteEntriesRouteEntries(destination_cidr_block: String, route_table_id: String) {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "RouteTableId" route_table_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVpnRouteEntry {
    pub client_token: Option<String>,
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub publish_vpc: bool,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_dest: String,
    pub route_type: String,
    pub vpn_gateway_id: String,
}

/// What [`PublishVpnRouteEntry::new`] takes.
pub struct PublishVpnRouteEntryRequired {
    pub next_hop: String,
    pub publish_vpc: bool,
    pub region_id: String,
    pub route_dest: String,
    pub route_type: String,
    pub vpn_gateway_id: String,
}
operation! { PublishVpnRouteEntry{PublishVpnRouteEntryRequired: next_hop, publish_vpc, region_id, route_dest, route_type, vpn_gateway_id}
    "PublishVpnRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "NextHop" next_hop, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PublishVpc" publish_vpc, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteDest" route_dest, 9 "RouteType" route_type, 10 "VpnGatewayId" vpn_gateway_id
} }

pub type PublishVpnRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverPhysicalConnection {
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub region_id: String,
    pub token: Option<Secret>,
}
operation! { RecoverPhysicalConnection(instance_id: String, region_id: String) "RecoverPhysicalConnection" -> Empty {
    0 "DryRun" dry_run: bool, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Token" token: Secret
} }

pub type RecoverPhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_id: String,
}
operation! { RecoverVirtualBorderRouter(region_id: String, vbr_id: String) "RecoverVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VbrId" vbr_id
} }

pub type RecoverVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEipAddress {
    pub allocation_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseEipAddress(allocation_id: String) "ReleaseEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEipSegmentAddress {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub segment_instance_id: String,
}
operation! { ReleaseEipSegmentAddress(region_id: String, segment_instance_id: String)
    "ReleaseEipSegmentAddress" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SegmentInstanceId" segment_instance_id
} }

pub type ReleaseEipSegmentAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6Address {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_address_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseIpv6Address(ipv6_address_id: String, region_id: String) "ReleaseIpv6Address" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Ipv6AddressId" ipv6_address_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseIpv6AddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIp {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveCommonBandwidthPackageIp(bandwidth_package_id: String, ip_instance_id: String, region_id: String)
    "RemoveCommonBandwidthPackageIp" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IpInstanceId" ip_instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RemoveCommonBandwidthPackageIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveGlobalAccelerationInstanceIp {
    pub global_acceleration_instance_id: String,
    pub ip_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveGlobalAccelerationInstanceIp(global_acceleration_instance_id: String, ip_instance_id: String, region_id: String)
    "RemoveGlobalAccelerationInstanceIp" -> Empty {
    0 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 1 "IpInstanceId" ip_instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RemoveGlobalAccelerationInstanceIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIPv6TranslatorAclListEntry {
    pub acl_entry_id: String,
    pub acl_id: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveIPv6TranslatorAclListEntry(acl_entry_id: String, acl_id: String, region_id: String)
    "RemoveIPv6TranslatorAclListEntry" -> Empty {
    0 "AclEntryId" acl_entry_id, 1 "AclId" acl_id, 2 "ClientToken" client_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RemoveIPv6TranslatorAclListEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromTrafficMirrorSession {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_session_id: String,
    /// At most 128 characters.
    pub traffic_mirror_source_ids: Vec<String>,
}
operation! { RemoveSourcesFromTrafficMirrorSession(region_id: String, traffic_mirror_session_id: String, traffic_mirror_source_ids: Vec<String>)
    "RemoveSourcesFromTrafficMirrorSession" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrafficMirrorSessionId" traffic_mirror_session_id,
    8 "TrafficMirrorSourceIds" traffic_mirror_source_ids
} }

pub type RemoveSourcesFromTrafficMirrorSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceVpcDhcpOptionsSet {
    pub client_token: Option<String>,
    pub dhcp_options_set_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { ReplaceVpcDhcpOptionsSet(dhcp_options_set_id: String, region_id: String, vpc_id: String)
    "ReplaceVpcDhcpOptionsSet" -> Empty {
    0 "ClientToken" client_token: String, 1 "DhcpOptionsSetId" dhcp_options_set_id, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpcId" vpc_id
} }

pub type ReplaceVpcDhcpOptionsSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVpcPrefixListAssociation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { RetryVpcPrefixListAssociation(prefix_list_id: String, region_id: String, resource_id: String, resource_type: String)
    "RetryVpcPrefixListAssociation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id, 5 "RegionId" region_id, 6 "ResourceId" resource_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ResourceType" resource_type
} }

pub type RetryVpcPrefixListAssociationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromCen {
    pub cen_id: String,
    pub cen_owner_id: i64,
    pub client_token: Option<String>,
    pub instance_id: String,
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`RevokeInstanceFromCen::new`] takes.
pub struct RevokeInstanceFromCenRequired {
    pub cen_id: String,
    pub cen_owner_id: i64,
    pub instance_id: String,
    pub instance_type: String,
    pub region_id: String,
}
operation! { RevokeInstanceFromCen{RevokeInstanceFromCenRequired: cen_id, cen_owner_id, instance_id, instance_type, region_id}
    "RevokeInstanceFromCen" -> Empty {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id, 2 "ClientToken" client_token: String, 3 "InstanceId" instance_id,
    4 "InstanceType" instance_type, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RevokeInstanceFromCenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromVbr {
    pub grant_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub vbr_instance_ids: Option<Vec<String>>,
    pub vbr_owner_uid: String,
    pub vbr_region_no: String,
}

/// What [`RevokeInstanceFromVbr::new`] takes.
pub struct RevokeInstanceFromVbrRequired {
    pub grant_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub vbr_owner_uid: String,
    pub vbr_region_no: String,
}
operation! { RevokeInstanceFromVbr{RevokeInstanceFromVbrRequired: grant_type, instance_id, region_id, vbr_owner_uid, vbr_region_no}
    "RevokeInstanceFromVbr" -> Empty {
    0 "GrantType" grant_type, 1 "InstanceId" instance_id, 2 "RegionId" region_id,
    3 "VbrInstanceIds" vbr_instance_ids: Vec<String>, 4 "VbrOwnerUid" vbr_owner_uid, 5 "VbrRegionNo" vbr_region_no
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

pub type RevokeInstanceFromVbrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondApplyPhysicalConnectionLOA {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub company_name: String,
    pub construction_time: String,
    pub instance_id: String,
    pub line_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pm_info: Option<Vec<SecondApplyPhysicalConnectionLOAPMInfo>>,
    pub peer_location: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub si: String,
}

/// What [`SecondApplyPhysicalConnectionLOA::new`] takes.
pub struct SecondApplyPhysicalConnectionLOARequired {
    pub company_name: String,
    pub construction_time: String,
    pub instance_id: String,
    pub line_type: String,
    pub region_id: String,
    pub si: String,
}
operation! { SecondApplyPhysicalConnectionLOA{SecondApplyPhysicalConnectionLOARequired: company_name, construction_time, instance_id, line_type, region_id, si}
    "SecondApplyPhysicalConnectionLOA" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "CompanyName" company_name,
    3 "ConstructionTime" construction_time, 4 "InstanceId" instance_id, 5 "LineType" line_type,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PMInfo" pm_info: Vec<SecondApplyPhysicalConnectionLOAPMInfo>, 9 "PeerLocation" peer_location: String,
    10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "Si" si
} }

pub type SecondApplyPhysicalConnectionLOAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondApplyPhysicalConnectionLOAPMInfo {
    pub pm_certificate_no: Option<String>,
    pub pm_certificate_type: Option<String>,
    pub pm_contact_info: Option<String>,
    pub pm_gender: Option<String>,
    pub pm_name: Option<String>,
}
input! { SecondApplyPhysicalConnectionLOAPMInfo() {
    0 "PMCertificateNo" pm_certificate_no: String, 1 "PMCertificateType" pm_certificate_type: String,
    2 "PMContactInfo" pm_contact_info: String, 3 "PMGender" pm_gender: String, 4 "PMName" pm_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHighDefinitionMonitorLogStatus {
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub log_project: String,
    pub log_store: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: String,
}

/// What [`SetHighDefinitionMonitorLogStatus::new`] takes.
pub struct SetHighDefinitionMonitorLogStatusRequired {
    pub instance_id: String,
    pub log_project: String,
    pub log_store: String,
    pub region_id: String,
    pub status: String,
}
operation! { SetHighDefinitionMonitorLogStatus{SetHighDefinitionMonitorLogStatusRequired: instance_id, log_project, log_store, region_id, status}
    "SetHighDefinitionMonitorLogStatus" -> SetHighDefinitionMonitorLogStatusOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type: String, 2 "LogProject" log_project,
    3 "LogStore" log_store, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHighDefinitionMonitorLogStatusOutput {
    pub success: Option<String>,
}
model! { SetHighDefinitionMonitorLogStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartFailoverTestJob {
    pub client_token: Option<String>,
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { StartFailoverTestJob(job_id: String) "StartFailoverTestJob" -> Empty {
    0 "ClientToken" client_token: String, 1 "JobId" job_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type StartFailoverTestJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopFailoverTestJob {
    pub client_token: Option<String>,
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { StopFailoverTestJob(job_id: String) "StopFailoverTestJob" -> Empty {
    0 "ClientToken" client_token: String, 1 "JobId" job_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type StopFailoverTestJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchActiveRouteTarget {
    pub client_token: Option<String>,
    pub region_id: String,
    pub route_target_group_id: String,
    pub tag: Option<Vec<SwitchActiveRouteTargetTag>>,
}
operation! { SwitchActiveRouteTarget(region_id: String, route_target_group_id: String)
    "SwitchActiveRouteTarget" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "RouteTargetGroupId" route_target_group_id,
    3 "Tag" tag: Vec<SwitchActiveRouteTargetTag>
} }

pub type SwitchActiveRouteTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchActiveRouteTargetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SwitchActiveRouteTargetTag() {
    0 "Key" key: String, 1 "Value" value: String
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
pub struct TagResourcesForExpressConnect {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesForExpressConnectTag>,
}
operation! { TagResourcesForExpressConnect(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesForExpressConnectTag>)
    "TagResourcesForExpressConnect" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

pub type TagResourcesForExpressConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesForExpressConnectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesForExpressConnectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePhysicalConnection {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TerminatePhysicalConnection(physical_connection_id: String, region_id: String)
    "TerminatePhysicalConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type TerminatePhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_id: String,
}
operation! { TerminateVirtualBorderRouter(region_id: String, vbr_id: String) "TerminateVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VbrId" vbr_id
} }

pub type TerminateVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformEipSegmentToPublicIpAddressPool {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { TransformEipSegmentToPublicIpAddressPool(instance_id: String, region_id: String)
    "TransformEipSegmentToPublicIpAddressPool" -> TransformEipSegmentToPublicIpAddressPoolOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Name" name: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformEipSegmentToPublicIpAddressPoolOutput {
    pub public_ip_address_pool_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { TransformEipSegmentToPublicIpAddressPoolOutput {
    0 "PublicIpAddressPoolId" public_ip_address_pool_id, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
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
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

pub type UnTagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddress {
    pub allocation_id: String,
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateEipAddress(allocation_id: String) "UnassociateEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "ClientToken" client_token: String, 2 "Force" force: bool,
    3 "InstanceId" instance_id: String, 4 "InstanceType" instance_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PrivateIpAddress" private_ip_address: String, 8 "RegionId" region_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassociateEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateGlobalAccelerationInstance {
    pub global_acceleration_instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateGlobalAccelerationInstance(global_acceleration_instance_id: String, region_id: String)
    "UnassociateGlobalAccelerationInstance" -> Empty {
    0 "GlobalAccelerationInstanceId" global_acceleration_instance_id, 1 "InstanceType" instance_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassociateGlobalAccelerationInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    pub client_token: Option<String>,
    pub force: Option<String>,
    pub ha_vip_id: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String, region_id: String) "UnassociateHaVip" -> Empty {
    0 "ClientToken" client_token: String, 1 "Force" force: String, 2 "HaVipId" ha_vip_id, 3 "InstanceId" instance_id,
    4 "InstanceType" instance_type: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateNetworkAcl {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource: Option<Vec<UnassociateNetworkAclResource>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateNetworkAcl(network_acl_id: String, region_id: String) "UnassociateNetworkAcl" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetworkAclId" network_acl_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "Resource" resource: Vec<UnassociateNetworkAclResource>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassociateNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateNetworkAclResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { UnassociateNetworkAclResource() {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_id: String,
}
operation! { UnassociatePhysicalConnectionFromVirtualBorderRouter(physical_connection_id: String, region_id: String, vbr_id: String)
    "UnassociatePhysicalConnectionFromVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VbrId" vbr_id
} }

pub type UnassociatePhysicalConnectionFromVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateRouteTable {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
    pub v_switch_id: String,
}
operation! { UnassociateRouteTable(region_id: String, route_table_id: String, v_switch_id: String)
    "UnassociateRouteTable" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouteTableId" route_table_id, 7 "VSwitchId" v_switch_id
} }

pub type UnassociateRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateVpcCidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secondary_cidr_block: Option<String>,
    pub vpc_id: String,
}
operation! { UnassociateVpcCidrBlock(region_id: String, vpc_id: String) "UnassociateVpcCidrBlock" -> Empty {
    0 "IPv6CidrBlock" ipv6_cidr_block: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecondaryCidrBlock" secondary_cidr_block: String, 7 "VpcId" vpc_id
} }

pub type UnassociateVpcCidrBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesForExpressConnect {
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
operation! { UntagResourcesForExpressConnect(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResourcesForExpressConnect" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesForExpressConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDhcpOptionsSetAttribute {
    pub client_token: Option<String>,
    pub dhcp_options_set_description: Option<String>,
    pub dhcp_options_set_id: String,
    pub dhcp_options_set_name: Option<String>,
    pub domain_name: Option<String>,
    pub domain_name_servers: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_lease_time: Option<String>,
    pub lease_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateDhcpOptionsSetAttribute(dhcp_options_set_id: String, region_id: String)
    "UpdateDhcpOptionsSetAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DhcpOptionsSetDescription" dhcp_options_set_description: String,
    2 "DhcpOptionsSetId" dhcp_options_set_id, 3 "DhcpOptionsSetName" dhcp_options_set_name: String,
    4 "DomainName" domain_name: String, 5 "DomainNameServers" domain_name_servers: String, 6 "DryRun" dry_run: bool,
    7 "Ipv6LeaseTime" ipv6_lease_time: String, 8 "LeaseTime" lease_time: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UpdateDhcpOptionsSetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnhancedVpnGateway {
    pub auto_propagate: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpn_gateway_id: String,
}
operation! { UpdateEnhancedVpnGateway(region_id: String, vpn_gateway_id: String)
    "UpdateEnhancedVpnGateway" -> UpdateEnhancedVpnGatewayOutput {
    0 "AutoPropagate" auto_propagate: bool, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnhancedVpnGatewayOutput {
    pub auto_propagate: Option<bool>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub disaster_recovery_v_switch_id: Option<String>,
    pub enable_bgp: Option<bool>,
    pub eni_instance_ids: Option<UpdateEnhancedVpnGatewayEniInstanceIds>,
    pub gateway_type: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tags: Option<UpdateEnhancedVpnGatewayTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub vpn_type: Option<String>,
}
model! { UpdateEnhancedVpnGatewayOutput {
    0 "AutoPropagate" auto_propagate, 1 "CreateTime" create_time, 2 "Description" description,
    3 "DisasterRecoveryVSwitchId" disaster_recovery_v_switch_id, 4 "EnableBgp" enable_bgp,
    5 "EniInstanceIds" eni_instance_ids, 6 "GatewayType" gateway_type, 7 "Name" name, 8 "NetworkType" network_type,
    9 "ResourceGroupId" resource_group_id, 10 "Status" status, 11 "Tag" tag, 12 "Tags" tags, 13 "VSwitchId" v_switch_id,
    14 "VpcId" vpc_id, 15 "VpnGatewayId" vpn_gateway_id, 16 "VpnType" vpn_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnhancedVpnGatewayEniInstanceIds {
    pub eni_instance_id: Option<Vec<String>>,
}
model! { UpdateEnhancedVpnGatewayEniInstanceIds {
    0 "EniInstanceId" eni_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnhancedVpnGatewayTags {
    pub tag: Option<Vec<UpdateEnhancedVpnGatewayTag>>,
}
model! { UpdateEnhancedVpnGatewayTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnhancedVpnGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { UpdateEnhancedVpnGatewayTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFailoverTestJob {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// 1 to 4320.
    pub job_duration: Option<i64>,
    pub job_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
}
operation! { UpdateFailoverTestJob(job_id: String) "UpdateFailoverTestJob" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "JobDuration" job_duration: i64, 4 "JobId" job_id, 5 "Name" name: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String, 9 "ResourceId" resource_id: Vec<String>,
    10 "ResourceOwnerAccount" resource_owner_account: String
} }

pub type UpdateFailoverTestJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTableEntryAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: String,
    pub dry_run: Option<bool>,
    pub gateway_route_table_id: Option<String>,
    pub ipv4_gateway_route_table_id: Option<String>,
    pub name: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateGatewayRouteTableEntryAttribute(destination_cidr_block: String, next_hop_type: String, region_id: String)
    "UpdateGatewayRouteTableEntryAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block, 3 "DryRun" dry_run: bool,
    4 "GatewayRouteTableId" gateway_route_table_id: String,
    5 "IPv4GatewayRouteTableId" ipv4_gateway_route_table_id: String, 6 "Name" name: String,
    7 "NextHopId" next_hop_id: String, 8 "NextHopType" next_hop_type, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UpdateGatewayRouteTableEntryAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpsecServer {
    pub client_ip_pool: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub effect_immediately: Option<bool>,
    pub ike_config: Option<String>,
    pub ipsec_config: Option<String>,
    pub ipsec_server_id: String,
    /// At most 100 characters.
    pub ipsec_server_name: Option<String>,
    pub local_subnet: Option<String>,
    pub psk: Option<Secret>,
    pub psk_enabled: Option<bool>,
    pub region_id: String,
}
operation! { UpdateIpsecServer(ipsec_server_id: String, region_id: String) "UpdateIpsecServer" -> Empty {
    0 "ClientIpPool" client_ip_pool: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: String,
    3 "EffectImmediately" effect_immediately: bool, 4 "IkeConfig" ike_config: String,
    5 "IpsecConfig" ipsec_config: String, 6 "IpsecServerId" ipsec_server_id,
    7 "IpsecServerName" ipsec_server_name: String, 8 "LocalSubnet" local_subnet: String, 9 "Psk" psk: Secret,
    10 "PskEnabled" psk_enabled: bool, 11 "RegionId" region_id
} }

pub type UpdateIpsecServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_gateway_description: Option<String>,
    pub ipv4_gateway_id: String,
    pub ipv4_gateway_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateIpv4GatewayAttribute(ipv4_gateway_id: String, region_id: String)
    "UpdateIpv4GatewayAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "Ipv4GatewayDescription" ipv4_gateway_description: String, 3 "Ipv4GatewayId" ipv4_gateway_id,
    4 "Ipv4GatewayName" ipv4_gateway_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UpdateIpv4GatewayAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNatGatewayNatType {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub nat_gateway_id: String,
    pub nat_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
}
operation! { UpdateNatGatewayNatType(nat_gateway_id: String, nat_type: String, region_id: String, v_switch_id: String)
    "UpdateNatGatewayNatType" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NatGatewayId" nat_gateway_id,
    3 "NatType" nat_type, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "VSwitchId" v_switch_id
} }

pub type UpdateNatGatewayNatTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntries {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_acl_entries: Option<Vec<UpdateNetworkAclEntriesEgressAclEntries>>,
    pub ingress_acl_entries: Option<Vec<UpdateNetworkAclEntriesIngressAclEntries>>,
    pub network_acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub update_egress_acl_entries: Option<bool>,
    pub update_ingress_acl_entries: Option<bool>,
}
operation! { UpdateNetworkAclEntries(network_acl_id: String, region_id: String) "UpdateNetworkAclEntries" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EgressAclEntries" egress_acl_entries: Vec<UpdateNetworkAclEntriesEgressAclEntries>,
    3 "IngressAclEntries" ingress_acl_entries: Vec<UpdateNetworkAclEntriesIngressAclEntries>,
    4 "NetworkAclId" network_acl_id, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "UpdateEgressAclEntries" update_egress_acl_entries: bool,
    11 "UpdateIngressAclEntries" update_ingress_acl_entries: bool
} }

pub type UpdateNetworkAclEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesEgressAclEntries {
    pub description: Option<String>,
    pub destination_cidr_ip: Option<String>,
    pub entry_type: Option<String>,
    pub ip_version: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
}
input! { UpdateNetworkAclEntriesEgressAclEntries() {
    0 "Description" description: String, 1 "DestinationCidrIp" destination_cidr_ip: String,
    2 "EntryType" entry_type: String, 3 "IpVersion" ip_version: String,
    4 "NetworkAclEntryId" network_acl_entry_id: String, 5 "NetworkAclEntryName" network_acl_entry_name: String,
    6 "Policy" policy: String, 7 "Port" port: String, 8 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesIngressAclEntries {
    pub description: Option<String>,
    pub entry_type: Option<String>,
    pub ip_version: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
input! { UpdateNetworkAclEntriesIngressAclEntries() {
    0 "Description" description: String, 1 "EntryType" entry_type: String, 2 "IpVersion" ip_version: String,
    3 "NetworkAclEntryId" network_acl_entry_id: String, 4 "NetworkAclEntryName" network_acl_entry_name: String,
    5 "Policy" policy: String, 6 "Port" port: String, 7 "Protocol" protocol: String,
    8 "SourceCidrIp" source_cidr_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicIpAddressPoolAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub public_ip_address_pool_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdatePublicIpAddressPoolAttribute(public_ip_address_pool_id: String, region_id: String)
    "UpdatePublicIpAddressPoolAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PublicIpAddressPoolId" public_ip_address_pool_id, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UpdatePublicIpAddressPoolAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteTargetGroup {
    pub client_token: Option<String>,
    pub region_id: String,
    pub route_target_group_description: Option<String>,
    pub route_target_group_id: String,
    pub route_target_group_name: Option<String>,
    pub route_target_member_list: Option<Vec<UpdateRouteTargetGroupRouteTargetMemberList>>,
}
operation! { UpdateRouteTargetGroup(region_id: String, route_target_group_id: String)
    "UpdateRouteTargetGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id,
    2 "RouteTargetGroupDescription" route_target_group_description: String,
    3 "RouteTargetGroupId" route_target_group_id, 4 "RouteTargetGroupName" route_target_group_name: String,
    5 "RouteTargetMemberList" route_target_member_list: Vec<UpdateRouteTargetGroupRouteTargetMemberList>
} }

pub type UpdateRouteTargetGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteTargetGroupRouteTargetMemberList {
    pub member_id: Option<String>,
    pub member_type: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateRouteTargetGroupRouteTargetMemberList() {
    0 "MemberId" member_id: String, 1 "MemberType" member_type: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_filter_description: Option<String>,
    pub traffic_mirror_filter_id: String,
    pub traffic_mirror_filter_name: Option<String>,
}
operation! { UpdateTrafficMirrorFilterAttribute(region_id: String, traffic_mirror_filter_id: String)
    "UpdateTrafficMirrorFilterAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TrafficMirrorFilterDescription" traffic_mirror_filter_description: String,
    8 "TrafficMirrorFilterId" traffic_mirror_filter_id, 9 "TrafficMirrorFilterName" traffic_mirror_filter_name: String
} }

pub type UpdateTrafficMirrorFilterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterRuleAttribute {
    pub client_token: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_action: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
    pub traffic_mirror_filter_rule_id: String,
}
operation! { UpdateTrafficMirrorFilterRuleAttribute(region_id: String, traffic_mirror_filter_rule_id: String)
    "UpdateTrafficMirrorFilterRuleAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "DestinationPortRange" destination_port_range: String, 3 "DryRun" dry_run: bool,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "Priority" priority: i64,
    7 "Protocol" protocol: String, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "RuleAction" rule_action: String,
    12 "SourceCidrBlock" source_cidr_block: String, 13 "SourcePortRange" source_port_range: String,
    14 "TrafficMirrorFilterRuleId" traffic_mirror_filter_rule_id
} }

pub type UpdateTrafficMirrorFilterRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorSessionAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub enabled: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub packet_length: Option<i64>,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_mirror_session_description: Option<String>,
    pub traffic_mirror_session_id: String,
    pub traffic_mirror_session_name: Option<String>,
    pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_target_type: Option<String>,
    pub virtual_network_id: Option<i64>,
}
operation! { UpdateTrafficMirrorSessionAttribute(region_id: String, traffic_mirror_session_id: String)
    "UpdateTrafficMirrorSessionAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Enabled" enabled: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PacketLength" packet_length: i64,
    6 "Priority" priority: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "TrafficMirrorFilterId" traffic_mirror_filter_id: String,
    11 "TrafficMirrorSessionDescription" traffic_mirror_session_description: String,
    12 "TrafficMirrorSessionId" traffic_mirror_session_id,
    13 "TrafficMirrorSessionName" traffic_mirror_session_name: String,
    14 "TrafficMirrorTargetId" traffic_mirror_target_id: String,
    15 "TrafficMirrorTargetType" traffic_mirror_target_type: String, 16 "VirtualNetworkId" virtual_network_id: i64
} }

pub type UpdateTrafficMirrorSessionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidth {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub virtual_border_router_id: String,
}
operation! { UpdateVirtualBorderBandwidth(bandwidth: i64, region_id: String, virtual_border_router_id: String)
    "UpdateVirtualBorderBandwidth" -> UpdateVirtualBorderBandwidthOutput {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VirtualBorderRouterId" virtual_border_router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVirtualBorderBandwidthOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnection {
    pub dry_run: Option<bool>,
    pub expect_spec: Option<String>,
    pub instance_id: String,
    pub region_id: String,
    pub token: Option<Secret>,
    pub vlan_id: i64,
}
operation! { UpdateVirtualPhysicalConnection(instance_id: String, region_id: String, vlan_id: i64)
    "UpdateVirtualPhysicalConnection" -> UpdateVirtualPhysicalConnectionOutput {
    0 "DryRun" dry_run: bool, 1 "ExpectSpec" expect_spec: String, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "Token" token: Secret, 5 "VlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionOutput {
    pub success: Option<String>,
}
model! { UpdateVirtualPhysicalConnectionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcGatewayEndpointAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_description: Option<String>,
    pub endpoint_id: String,
    pub endpoint_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy_document: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateVpcGatewayEndpointAttribute(endpoint_id: String, region_id: String)
    "UpdateVpcGatewayEndpointAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EndpointDescription" endpoint_description: String, 3 "EndpointId" endpoint_id,
    4 "EndpointName" endpoint_name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PolicyDocument" policy_document: String, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UpdateVpcGatewayEndpointAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuota {
    pub client_token: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_uid: Option<i64>,
}
operation! { VpcDescribeVpcNatGatewayNetworkInterfaceQuota()
    "VpcDescribeVpcNatGatewayNetworkInterfaceQuota" -> VpcDescribeVpcNatGatewayNetworkInterfaceQuotaOutput {
    0 "ClientToken" client_token: String, 1 "NatGatewayId" nat_gateway_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceUid" resource_uid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaOutput {
    pub quota: Option<i64>,
}
model! { VpcDescribeVpcNatGatewayNetworkInterfaceQuotaOutput {
    0 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawVpcPublishedRouteEntries {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_entries: Option<Vec<WithdrawVpcPublishedRouteEntriesRouteEntries>>,
    pub target_instance_id: String,
    pub target_type: String,
}
operation! { WithdrawVpcPublishedRouteEntries(target_instance_id: String, target_type: String)
    "WithdrawVpcPublishedRouteEntries" -> Empty {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteEntries" route_entries: Vec<WithdrawVpcPublishedRouteEntriesRouteEntries>,
    7 "TargetInstanceId" target_instance_id, 8 "TargetType" target_type
} }

pub type WithdrawVpcPublishedRouteEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawVpcPublishedRouteEntriesRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub route_table_id: Option<String>,
}
input! { WithdrawVpcPublishedRouteEntriesRouteEntries(destination_cidr_block: String, route_table_id: String) {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "RouteTableId" route_table_id: String
} }

#[cfg(feature = "reflect")]
register! {
    ActivateRouterInterface, ActiveFlowLog, AddBgpNetwork, AddCommonBandwidthPackageIp, AddCommonBandwidthPackageIps,
    AddGlobalAccelerationInstanceIp, AddIPv6TranslatorAclListEntry, AddPublicIpAddressPoolCidrBlock,
    AddSourcesToTrafficMirrorSession, AllocateEipAddress, AllocateEipAddressPro, AllocateEipSegmentAddress,
    AllocateIpv6Address, AllocateIpv6InternetBandwidth, AllocateVpcIpv6Cidr, ApplyPhysicalConnectionLOA,
    AssociateEipAddress, AssociateEipAddressBatch, AssociateHaVip, AssociateMacSecKey, AssociateNetworkAcl,
    AssociatePhysicalConnectionToVirtualBorderRouter, AssociateRouteTable, AssociateRouteTableWithGateway,
    AssociateRouteTablesWithVpcGatewayEndpoint, AssociateVpcCidrBlock, AssociateVpnGatewayWithCertificate,
    AttachDhcpOptionsSetToVpc, AttachVbrToVpconn, CancelCommonBandwidthPackageIpBandwidth, CancelPhysicalConnection,
    ChangeResourceGroup, CheckCanAllocateVpcPrivateIpAddress, CheckVpnBgpEnabled, CompletePhysicalConnectionLOA,
    ConfirmPhysicalConnection, ConnectRouterInterface, CopyNetworkAclEntries, CreateBgpGroup, CreateBgpPeer,
    CreateCommonBandwidthPackage, CreateCustomerGateway, CreateDefaultVSwitch, CreateDefaultVpc, CreateDhcpOptionsSet,
    CreateEnhancedVpnGateway, CreateExpressCloudConnection, CreateExpressConnectTrafficQos,
    CreateExpressConnectTrafficQosQueue, CreateExpressConnectTrafficQosRule, CreateFailoverTestJob, CreateFlowLog,
    CreateForwardEntry, CreateFullNatEntry, CreateGlobalAccelerationInstance, CreateHaVip,
    CreateHighReliablePhysicalConnection, CreateIPv6Translator, CreateIPv6TranslatorAclList, CreateIPv6TranslatorEntry,
    CreateIpsecServer, CreateIpv4Gateway, CreateIpv6EgressOnlyRule, CreateIpv6Gateway, CreateNatGateway, CreateNatIp,
    CreateNatIpCidr, CreateNetworkAcl, CreatePhysicalConnection, CreatePhysicalConnectionOccupancyOrder,
    CreatePhysicalConnectionSetupOrder, CreatePublicIpAddressPool, CreateRouteEntries, CreateRouteEntry,
    CreateRouteTable, CreateRouteTargetGroup, CreateRouterInterface, CreateSnatEntry, CreateSslVpnClientCert,
    CreateSslVpnServer, CreateTrafficMirrorFilter, CreateTrafficMirrorFilterRules, CreateTrafficMirrorSession,
    CreateVSwitch, CreateVSwitchCidrReservation, CreateVbrHa, CreateVcoRouteEntry, CreateVirtualBorderRouter,
    CreateVirtualPhysicalConnection, CreateVpc, CreateVpcGatewayEndpoint, CreateVpcPrefixList, CreateVpconnFromVbr,
    CreateVpnAttachment, CreateVpnConnection, CreateVpnGateway, CreateVpnPbrRouteEntry, CreateVpnRouteEntry,
    DeactivateRouterInterface, DeactiveFlowLog, DeleteBgpGroup, DeleteBgpNetwork, DeleteBgpPeer,
    DeleteCommonBandwidthPackage, DeleteCustomerGateway, DeleteDhcpOptionsSet, DeleteEnhancedVpnGateway,
    DeleteExpressConnect, DeleteExpressConnectTrafficQos, DeleteExpressConnectTrafficQosQueue,
    DeleteExpressConnectTrafficQosRule, DeleteFailoverTestJob, DeleteFlowLog, DeleteForwardEntry, DeleteFullNatEntry,
    DeleteGlobalAccelerationInstance, DeleteHaVip, DeleteIPv6Translator, DeleteIPv6TranslatorAclList,
    DeleteIPv6TranslatorEntry, DeleteIpsecServer, DeleteIpv4Gateway, DeleteIpv6EgressOnlyRule, DeleteIpv6Gateway,
    DeleteIpv6InternetBandwidth, DeleteNatGateway, DeleteNatIp, DeleteNatIpCidr, DeleteNetworkAcl,
    DeletePhysicalConnection, DeletePublicIpAddressPool, DeletePublicIpAddressPoolCidrBlock, DeleteRouteEntries,
    DeleteRouteEntry, DeleteRouteTable, DeleteRouteTargetGroup, DeleteRouterInterface, DeleteSnatEntry,
    DeleteSslVpnClientCert, DeleteSslVpnServer, DeleteTrafficMirrorFilter, DeleteTrafficMirrorFilterRules,
    DeleteTrafficMirrorSession, DeleteVSwitch, DeleteVSwitchCidrReservation, DeleteVbrHa, DeleteVcoRouteEntry,
    DeleteVirtualBorderRouter, DeleteVpc, DeleteVpcGatewayEndpoint, DeleteVpcPrefixList, DeleteVpnAttachment,
    DeleteVpnConnection, DeleteVpnGateway, DeleteVpnPbrRouteEntry, DeleteVpnRouteEntry, DeletionProtection,
    Describe95Traffic, DescribeAccessPoints, DescribeBgpGroups, DescribeBgpNetworks, DescribeBgpPeers,
    DescribeCommonBandwidthPackages, DescribeCustomerGateway, DescribeCustomerGateways, DescribeEcGrantRelation,
    DescribeEipAddresses, DescribeEipGatewayInfo, DescribeEipMonitorData, DescribeEipSegment,
    DescribeExpressConnectTrafficQos, DescribeExpressConnectTrafficQosQueue, DescribeExpressConnectTrafficQosRule,
    DescribeFailoverTestJob, DescribeFailoverTestJobs, DescribeFlowLogs, DescribeForwardTableEntries,
    DescribeGlobalAccelerationInstances, DescribeGrantRulesToCen, DescribeGrantRulesToEcr, DescribeHaVips,
    DescribeHighDefinitionMonitorLogAttribute, DescribeIPv6TranslatorAclListAttributes, DescribeIPv6TranslatorAclLists,
    DescribeIPv6TranslatorEntries, DescribeIPv6Translators, DescribeIpv6Addresses, DescribeIpv6EgressOnlyRules,
    DescribeIpv6GatewayAttribute, DescribeIpv6Gateways, DescribeNatGatewayAssociateNetworkInterfaces,
    DescribeNatGateways, DescribeNetworkAclAttributes, DescribeNetworkAcls, DescribePhysicalConnectionLOA,
    DescribePhysicalConnections, DescribePublicIpAddress, DescribeRegions, DescribeRouteEntryList,
    DescribeRouteTableList, DescribeRouteTables, DescribeRouterInterfaceAttribute, DescribeRouterInterfaces,
    DescribeServerRelatedGlobalAccelerationInstances, DescribeSnatTableEntries, DescribeSslVpnClientCert,
    DescribeSslVpnClientCerts, DescribeSslVpnClients, DescribeSslVpnServers, DescribeTagKeys,
    DescribeTagKeysForExpressConnect, DescribeTags, DescribeVRouters, DescribeVSwitchAttributes, DescribeVSwitches,
    DescribeVbrHa, DescribeVcoRouteEntries, DescribeVirtualBorderRouters,
    DescribeVirtualBorderRoutersForPhysicalConnection, DescribeVpcAttribute, DescribeVpcGrantRulesToEcr, DescribeVpcs,
    DescribeVpnAttachments, DescribeVpnConnection, DescribeVpnConnectionLogs, DescribeVpnConnections,
    DescribeVpnCrossAccountAuthorizations, DescribeVpnGateway, DescribeVpnGatewayAvailableZones, DescribeVpnGateways,
    DescribeVpnPbrRouteEntries, DescribeVpnRouteEntries, DescribeVpnSslServerLogs, DescribeZones,
    DetachDhcpOptionsSetFromVpc, DiagnoseVpnConnections, DiagnoseVpnGateway, DisableVpcClassicLink,
    DisassociateMacSecKey, DissociateRouteTableFromGateway, DissociateRouteTablesFromVpcGatewayEndpoint,
    DissociateVpnGatewayWithCertificate, DownloadVpnConnectionConfig, EnablePhysicalConnection, EnableVpcClassicLink,
    EnableVpcIpv4Gateway, GetDhcpOptionsSet, GetFlowLogServiceStatus, GetIpv4GatewayAttribute, GetNatGatewayAttribute,
    GetPhysicalConnectionServiceStatus, GetPublicIpAddressPoolServiceStatus, GetRouteTargetGroup,
    GetTrafficMirrorServiceStatus, GetVSwitchCidrReservationUsage, GetVpcGatewayEndpointAttribute,
    GetVpcPrefixListAssociations, GetVpcPrefixListEntries, GetVpcRouteEntrySummary, GetVpnGatewayDiagnoseResult,
    GrantInstanceToCen, GrantInstanceToVbr, ListBusinessAccessPoints, ListBusinessRegions, ListDhcpOptionsSets,
    ListEnhanhcedNatGatewayAvailableZones, ListFullNatEntries, ListGatewayRouteTableEntries, ListGeographicSubRegions,
    ListIpsecServerLogs, ListIpsecServers, ListIpv4Gateways, ListNatIpCidrs, ListNatIps, ListPhysicalConnectionFeatures,
    ListPrefixLists, ListPublicIpAddressPoolCidrBlocks, ListPublicIpAddressPools, ListRouteTargetGroups,
    ListTagResources, ListTagResourcesForExpressConnect, ListTrafficMirrorFilters, ListTrafficMirrorSessions,
    ListVSwitchCidrReservations, ListVirtualPhysicalConnections, ListVpcEndpointServicesByEndUser,
    ListVpcGatewayEndpoints, ListVpcPublishedRouteEntries, ListVpnCertificateAssociations, ModifyBgpGroupAttribute,
    ModifyBgpPeerAttribute, ModifyCommonBandwidthPackageAttribute, ModifyCommonBandwidthPackageIpBandwidth,
    ModifyCommonBandwidthPackageSpec, ModifyCustomerGatewayAttribute, ModifyEipAddressAttribute, ModifyEipForwardMode,
    ModifyExpressCloudConnectionAttribute, ModifyExpressCloudConnectionBandwidth, ModifyExpressConnectTrafficQos,
    ModifyExpressConnectTrafficQosQueue, ModifyExpressConnectTrafficQosRule, ModifyFlowLogAttribute, ModifyForwardEntry,
    ModifyFullNatEntryAttribute, ModifyGlobalAccelerationInstanceAttributes, ModifyGlobalAccelerationInstanceSpec,
    ModifyHaVipAttribute, ModifyIPv6TranslatorAclAttribute, ModifyIPv6TranslatorAclListEntry,
    ModifyIPv6TranslatorAttribute, ModifyIPv6TranslatorBandwidth, ModifyIPv6TranslatorEntry, ModifyIpv6AddressAttribute,
    ModifyIpv6GatewayAttribute, ModifyIpv6InternetBandwidth, ModifyNatGatewayAttribute, ModifyNatGatewaySpec,
    ModifyNatIpAttribute, ModifyNatIpCidrAttribute, ModifyNetworkAclAttributes, ModifyPhysicalConnectionAttribute,
    ModifyRouteEntry, ModifyRouteTableAttributes, ModifyRouterInterfaceAttribute, ModifyRouterInterfaceSpec,
    ModifySnatEntry, ModifySslVpnClientCert, ModifySslVpnServer, ModifyTunnelAttribute, ModifyVRouterAttribute,
    ModifyVSwitchAttribute, ModifyVSwitchCidrReservationAttribute, ModifyVcoRouteEntryWeight,
    ModifyVirtualBorderRouterAttribute, ModifyVpcAttribute, ModifyVpcPrefixList, ModifyVpnAttachmentAttribute,
    ModifyVpnConnectionAttribute, ModifyVpnGatewayAttribute, ModifyVpnPbrRouteEntryAttribute,
    ModifyVpnPbrRouteEntryPriority, ModifyVpnPbrRouteEntryWeight, ModifyVpnRouteEntryWeight, MoveResourceGroup,
    MoveVpnResourceGroup, OpenFlowLogService, OpenPhysicalConnectionService, OpenPublicIpAddressPoolService,
    OpenTrafficMirrorService, PublishVpcRouteEntries, PublishVpnRouteEntry, RecoverPhysicalConnection,
    RecoverVirtualBorderRouter, ReleaseEipAddress, ReleaseEipSegmentAddress, ReleaseIpv6Address,
    RemoveCommonBandwidthPackageIp, RemoveGlobalAccelerationInstanceIp, RemoveIPv6TranslatorAclListEntry,
    RemoveSourcesFromTrafficMirrorSession, ReplaceVpcDhcpOptionsSet, RetryVpcPrefixListAssociation,
    RevokeInstanceFromCen, RevokeInstanceFromVbr, SecondApplyPhysicalConnectionLOA, SetHighDefinitionMonitorLogStatus,
    StartFailoverTestJob, StopFailoverTestJob, SwitchActiveRouteTarget, TagResources, TagResourcesForExpressConnect,
    TerminatePhysicalConnection, TerminateVirtualBorderRouter, TransformEipSegmentToPublicIpAddressPool, UnTagResources,
    UnassociateEipAddress, UnassociateGlobalAccelerationInstance, UnassociateHaVip, UnassociateNetworkAcl,
    UnassociatePhysicalConnectionFromVirtualBorderRouter, UnassociateRouteTable, UnassociateVpcCidrBlock,
    UntagResourcesForExpressConnect, UpdateDhcpOptionsSetAttribute, UpdateEnhancedVpnGateway, UpdateFailoverTestJob,
    UpdateGatewayRouteTableEntryAttribute, UpdateIpsecServer, UpdateIpv4GatewayAttribute, UpdateNatGatewayNatType,
    UpdateNetworkAclEntries, UpdatePublicIpAddressPoolAttribute, UpdateRouteTargetGroup,
    UpdateTrafficMirrorFilterAttribute, UpdateTrafficMirrorFilterRuleAttribute, UpdateTrafficMirrorSessionAttribute,
    UpdateVirtualBorderBandwidth, UpdateVirtualPhysicalConnection, UpdateVpcGatewayEndpointAttribute,
    VpcDescribeVpcNatGatewayNetworkInterfaceQuota, WithdrawVpcPublishedRouteEntries
}
