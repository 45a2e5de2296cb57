//! `ecs` 2014-05-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "ecs.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ecs.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "ecs.aliyuncs.com"),
        ("ap-south-1", "ecs.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "ecs.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ecs.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "ecs.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ecs.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ecs.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "ecs.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "ecs.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "ecs.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "ecs.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "ecs.aliyuncs.com"),
        ("cn-beijing-gov-1", "ecs.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-chengdu", "ecs.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "ecs.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-fujian", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-fuzhou", "ecs.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "ecs.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "ecs.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-test-306", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ecs.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "ecs.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "ecs.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "ecs.aliyuncs.com"),
        ("cn-huhehaote", "ecs.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "ecs.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-nanjing", "ecs.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "ecs.aliyuncs.com"),
        ("cn-qingdao", "ecs.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ecs.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-inner", "ecs.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen", "ecs.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen-inner", "ecs.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-wuhan", "ecs.aliyuncs.com"),
        ("cn-wuhan-lr", "ecs.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "ecs.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "ecs.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-yushanfang", "ecs.aliyuncs.com"),
        ("cn-zhangbei", "ecs.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "ecs-cn-hangzhou.aliyuncs.com"),
        ("cn-zhangjiakou", "ecs.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "ecs.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "ecs.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "ecs.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-zhongwei", "ecs.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "ecs.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ecs.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "ecs.cn-shenzhen-cloudstone.aliyuncs.com"),
        ("eu-west-2", "ecs.eu-west-2.aliyuncs.com"),
        ("me-central-1", "ecs.me-central-1.aliyuncs.com"),
        ("me-east-1", "ecs.me-east-1.aliyuncs.com"),
        ("na-south-1", "ecs.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "ecs.aliyuncs.com"),
        ("us-east-1", "ecs.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "ecs.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "ecs.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "ecs-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ecs-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "ecs-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "ecs-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ecs-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "ecs-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ecs-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ecs-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "ecs-vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "ecs-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "ecs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "ecs-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "ecs-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "ecs-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "ecs-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ecs-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ecs-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "ecs-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "ecs-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ecs-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "ecs-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "ecs-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "ecs-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ecs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ecs-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ecs-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ecs-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "ecs-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "ecs-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ecs-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "ecs-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhongwei", "ecs-vpc.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "ecs-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ecs-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "ecs-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "ecs-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "ecs-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "ecs-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "ecs-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "ecs-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ecs", version: "2014-05-26", code: "ecs", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptInquiredSystemEvent {
    pub choice: Option<String>,
    pub event_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AcceptInquiredSystemEvent(event_id: String, region_id: String) "AcceptInquiredSystemEvent" -> Empty {
    0 "Choice" choice: String, 1 "EventId" event_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AcceptInquiredSystemEventOutput = Empty;

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBandwidthPackageIps {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub ip_count: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddBandwidthPackageIps(bandwidth_package_id: String, ip_count: String, region_id: String)
    "AddBandwidthPackageIps" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "IpCount" ip_count,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AddBandwidthPackageIpsOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTags {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<AddTagsTag>,
}
operation! { AddTags(region_id: String, resource_id: String, resource_type: String, tag: Vec<AddTagsTag>)
    "AddTags" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag
} }

pub type AddTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddTagsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHosts {
    pub action_on_maintenance: Option<String>,
    pub auto_placement: Option<String>,
    pub auto_release_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub cpu_over_commit_ratio: Option<f64>,
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_name: Option<String>,
    pub dedicated_host_type: String,
    pub description: Option<String>,
    pub min_quantity: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub quantity: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<AllocateDedicatedHostsTag>>,
    pub zone_id: Option<String>,
    pub network_attributes: Option<AllocateDedicatedHostsNetworkAttributes>,
}
operation! { AllocateDedicatedHosts(dedicated_host_type: String, region_id: String)
    "AllocateDedicatedHosts" -> AllocateDedicatedHostsOutput {
    0 "ActionOnMaintenance" action_on_maintenance: String, 1 "AutoPlacement" auto_placement: String,
    2 "AutoReleaseTime" auto_release_time: String, 3 "AutoRenew" auto_renew: bool,
    4 "AutoRenewPeriod" auto_renew_period: i64, 5 "ChargeType" charge_type: String,
    6 "ClientToken" client_token: String, 7 "CpuOverCommitRatio" cpu_over_commit_ratio: f64,
    8 "DedicatedHostClusterId" dedicated_host_cluster_id: String, 9 "DedicatedHostName" dedicated_host_name: String,
    10 "DedicatedHostType" dedicated_host_type, 11 "Description" description: String,
    12 "MinQuantity" min_quantity: i64, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "Period" period: i64, 16 "PeriodUnit" period_unit: String, 17 "Quantity" quantity: i64, 18 "RegionId" region_id,
    19 "ResourceGroupId" resource_group_id: String, 20 "ResourceOwnerAccount" resource_owner_account: String,
    21 "ResourceOwnerId" resource_owner_id: i64, 22 "Tag" tag: Vec<AllocateDedicatedHostsTag>,
    23 "ZoneId" zone_id: String, 24 "NetworkAttributes" network_attributes: AllocateDedicatedHostsNetworkAttributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AllocateDedicatedHostsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsNetworkAttributes {
    pub slb_udp_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}
input! { AllocateDedicatedHostsNetworkAttributes() {
    0 "SlbUdpTimeout" slb_udp_timeout: i64, 1 "UdpTimeout" udp_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsOutput {
    pub dedicated_host_id_sets: Option<AllocateDedicatedHostsDedicatedHostIdSets>,
    pub order_id: Option<String>,
}
model! { AllocateDedicatedHostsOutput {
    0 "DedicatedHostIdSets" dedicated_host_id_sets, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsDedicatedHostIdSets {
    pub dedicated_host_id: Option<Vec<String>>,
}
model! { AllocateDedicatedHostsDedicatedHostIdSets {
    0 "DedicatedHostId" dedicated_host_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddress {
    pub activity_id: Option<i64>,
    pub bandwidth: Option<String>,
    pub client_token: Option<String>,
    pub isp: Option<String>,
    pub internet_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateEipAddress(region_id: String) "AllocateEipAddress" -> AllocateEipAddressOutput {
    0 "ActivityId" activity_id: i64, 1 "Bandwidth" bandwidth: String, 2 "ClientToken" client_token: String,
    3 "ISP" isp: String, 4 "InternetChargeType" internet_charge_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressOutput {
    pub allocation_id: Option<String>,
    pub eip_address: Option<String>,
}
model! { AllocateEipAddressOutput {
    0 "AllocationId" allocation_id, 1 "EipAddress" eip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicIpAddress {
    pub instance_id: String,
    pub ip_address: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vlan_id: Option<String>,
}
operation! { AllocatePublicIpAddress(instance_id: String) "AllocatePublicIpAddress" -> AllocatePublicIpAddressOutput {
    0 "InstanceId" instance_id, 1 "IpAddress" ip_address: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VlanId" vlan_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicIpAddressOutput {
    pub ip_address: Option<String>,
}
model! { AllocatePublicIpAddressOutput {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub auto_snapshot_policy_id: String,
    pub disk_ids: String,
    pub region_id: String,
}
operation! { ApplyAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: String, region_id: String)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "autoSnapshotPolicyId" auto_snapshot_policy_id, 4 "diskIds" disk_ids,
    5 "regionId" region_id
} }

pub type ApplyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6Addresses {
    pub client_token: Option<String>,
    pub ipv6_address: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
    pub ipv6_prefix: Option<Vec<String>>,
    /// 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssignIpv6Addresses(network_interface_id: String, region_id: String)
    "AssignIpv6Addresses" -> AssignIpv6AddressesOutput {
    0 "ClientToken" client_token: String, 1 "Ipv6Address" ipv6_address: Vec<String>,
    2 "Ipv6AddressCount" ipv6_address_count: i64, 3 "Ipv6Prefix" ipv6_prefix: Vec<String>,
    4 "Ipv6PrefixCount" ipv6_prefix_count: i64, 5 "NetworkInterfaceId" network_interface_id,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesOutput {
    pub ipv6_prefix_sets: Option<AssignIpv6AddressesIpv6PrefixSets>,
    pub ipv6_sets: Option<AssignIpv6AddressesIpv6Sets>,
    pub network_interface_id: Option<String>,
}
model! { AssignIpv6AddressesOutput {
    0 "Ipv6PrefixSets" ipv6_prefix_sets, 1 "Ipv6Sets" ipv6_sets, 2 "NetworkInterfaceId" network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesIpv6PrefixSets {
    pub ipv6_prefix: Option<Vec<String>>,
}
model! { AssignIpv6AddressesIpv6PrefixSets {
    0 "Ipv6Prefix" ipv6_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesIpv6Sets {
    pub ipv6_address: Option<Vec<String>>,
}
model! { AssignIpv6AddressesIpv6Sets {
    0 "Ipv6Address" ipv6_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddresses {
    pub client_token: Option<String>,
    pub ipv4_prefix: Option<Vec<String>>,
    /// 1 to 10.
    pub ipv4_prefix_count: Option<i64>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<Vec<String>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// At least 1.
    pub secondary_private_ip_address_count: Option<i64>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String, region_id: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "ClientToken" client_token: String, 1 "Ipv4Prefix" ipv4_prefix: Vec<String>,
    2 "Ipv4PrefixCount" ipv4_prefix_count: i64, 3 "NetworkInterfaceId" network_interface_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PrivateIpAddress" private_ip_address: Vec<String>, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesOutput {
    pub assigned_private_ip_addresses_set: Option<AssignPrivateIpAddressesAssignedPrivateIpAddressesSet>,
}
model! { AssignPrivateIpAddressesOutput {
    0 "AssignedPrivateIpAddressesSet" assigned_private_ip_addresses_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesAssignedPrivateIpAddressesSet {
    pub ipv4_prefix_set: Option<AssignPrivateIpAddressesIpv4PrefixSet>,
    pub network_interface_id: Option<String>,
    pub private_ip_set: Option<AssignPrivateIpAddressesPrivateIpSet>,
}
model! { AssignPrivateIpAddressesAssignedPrivateIpAddressesSet {
    0 "Ipv4PrefixSet" ipv4_prefix_set, 1 "NetworkInterfaceId" network_interface_id, 2 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesIpv4PrefixSet {
    pub ipv4_prefixes: Option<Vec<String>>,
}
model! { AssignPrivateIpAddressesIpv4PrefixSet {
    0 "Ipv4Prefixes" ipv4_prefixes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesPrivateIpSet {
    pub private_ip_address: Option<Vec<String>>,
}
model! { AssignPrivateIpAddressesPrivateIpSet {
    0 "PrivateIpAddress" private_ip_address
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub allocation_id: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateEipAddress(allocation_id: String, instance_id: String) "AssociateEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AssociateEipAddressOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    pub client_token: Option<String>,
    pub ha_vip_id: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String, region_id: String) "AssociateHaVip" -> Empty {
    0 "ClientToken" client_token: String, 1 "HaVipId" ha_vip_id, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AssociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClassicLinkVpc {
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { AttachClassicLinkVpc(instance_id: String, region_id: String, vpc_id: String)
    "AttachClassicLinkVpc" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpcId" vpc_id
} }

pub type AttachClassicLinkVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisk {
    pub bootable: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub device: Option<String>,
    pub disk_id: String,
    pub force: Option<bool>,
    pub instance_id: String,
    pub key_pair_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AttachDisk(disk_id: String, instance_id: String) "AttachDisk" -> Empty {
    0 "Bootable" bootable: bool, 1 "DeleteWithInstance" delete_with_instance: bool, 2 "Device" device: String,
    3 "DiskId" disk_id, 4 "Force" force: bool, 5 "InstanceId" instance_id, 6 "KeyPairName" key_pair_name: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "Password" password: Secret,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AttachDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRole {
    pub instance_ids: String,
    pub owner_id: Option<i64>,
    pub policy: Option<String>,
    pub ram_role_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AttachInstanceRamRole(instance_ids: String, ram_role_name: String, region_id: String)
    "AttachInstanceRamRole" -> AttachInstanceRamRoleOutput {
    0 "InstanceIds" instance_ids, 1 "OwnerId" owner_id: i64, 2 "Policy" policy: String, 3 "RamRoleName" ram_role_name,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleOutput {
    pub attach_instance_ram_role_results: Option<AttachInstanceRamRoleAttachInstanceRamRoleResults>,
    pub fail_count: Option<i64>,
    pub ram_role_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { AttachInstanceRamRoleOutput {
    0 "AttachInstanceRamRoleResults" attach_instance_ram_role_results, 1 "FailCount" fail_count,
    2 "RamRoleName" ram_role_name, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleAttachInstanceRamRoleResults {
    pub attach_instance_ram_role_result: Option<Vec<AttachInstanceRamRoleAttachInstanceRamRoleResult>>,
}
model! { AttachInstanceRamRoleAttachInstanceRamRoleResults {
    0 "AttachInstanceRamRoleResult" attach_instance_ram_role_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleAttachInstanceRamRoleResult {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachInstanceRamRoleAttachInstanceRamRoleResult {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPair {
    pub instance_ids: String,
    pub key_pair_name: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AttachKeyPair(instance_ids: String, key_pair_name: String, region_id: String)
    "AttachKeyPair" -> AttachKeyPairOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPairName" key_pair_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairOutput {
    pub fail_count: Option<String>,
    pub key_pair_name: Option<String>,
    pub results: Option<AttachKeyPairResults>,
    pub total_count: Option<String>,
}
model! { AttachKeyPairOutput {
    0 "FailCount" fail_count, 1 "KeyPairName" key_pair_name, 2 "Results" results, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairResults {
    pub result: Option<Vec<AttachKeyPairResult>>,
}
model! { AttachKeyPairResults {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairResult {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { AttachKeyPairResult {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub instance_id: String,
    pub network_card_index: Option<i64>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trunk_network_instance_id: Option<String>,
    pub wait_for_network_configuration_ready: Option<bool>,
}
operation! { AttachNetworkInterface(instance_id: String, network_interface_id: String, region_id: String)
    "AttachNetworkInterface" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkCardIndex" network_card_index: i64,
    2 "NetworkInterfaceId" network_interface_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TrunkNetworkInstanceId" trunk_network_instance_id: String,
    9 "WaitForNetworkConfigurationReady" wait_for_network_configuration_ready: bool
} }

pub type AttachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroup {
    pub client_token: Option<String>,
    /// Deprecated.
    pub description: Option<String>,
    /// Deprecated.
    pub dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub ip_protocol: Option<String>,
    /// Deprecated.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Deprecated.
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<Vec<AuthorizeSecurityGroupPermissions>>,
    /// Deprecated.
    pub policy: Option<String>,
    /// Deprecated.
    pub port_range: Option<String>,
    /// Deprecated.
    pub priority: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    /// Deprecated.
    pub source_cidr_ip: Option<String>,
    /// Deprecated.
    pub source_group_id: Option<String>,
    /// Deprecated.
    pub source_group_owner_account: Option<String>,
    /// Deprecated.
    pub source_group_owner_id: Option<i64>,
    /// Deprecated.
    pub source_port_range: Option<String>,
    /// Deprecated.
    pub source_prefix_list_id: Option<String>,
}
operation! { AuthorizeSecurityGroup(region_id: String, security_group_id: String) "AuthorizeSecurityGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "NicType" nic_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "Permissions" permissions: Vec<AuthorizeSecurityGroupPermissions>, 10 "Policy" policy: String,
    11 "PortRange" port_range: String, 12 "Priority" priority: String, 13 "RegionId" region_id,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SecurityGroupId" security_group_id, 17 "SourceCidrIp" source_cidr_ip: String,
    18 "SourceGroupId" source_group_id: String, 19 "SourceGroupOwnerAccount" source_group_owner_account: String,
    20 "SourceGroupOwnerId" source_group_owner_id: i64, 21 "SourcePortRange" source_port_range: String,
    22 "SourcePrefixListId" source_prefix_list_id: String
} }

pub type AuthorizeSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupPermissions {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_group_id: Option<String>,
    pub source_group_owner_account: Option<String>,
    pub source_group_owner_id: Option<i64>,
    pub source_port_range: Option<String>,
    pub source_prefix_list_id: Option<String>,
}
input! { AuthorizeSecurityGroupPermissions() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "IpProtocol" ip_protocol: String,
    3 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String, 4 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    5 "NicType" nic_type: String, 6 "Policy" policy: String, 7 "PortRange" port_range: String,
    8 "PortRangeListId" port_range_list_id: String, 9 "Priority" priority: String,
    10 "SourceCidrIp" source_cidr_ip: String, 11 "SourceGroupId" source_group_id: String,
    12 "SourceGroupOwnerAccount" source_group_owner_account: String, 13 "SourceGroupOwnerId" source_group_owner_id: i64,
    14 "SourcePortRange" source_port_range: String, 15 "SourcePrefixListId" source_prefix_list_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgress {
    pub client_token: Option<String>,
    /// Deprecated.
    pub description: Option<String>,
    /// Deprecated.
    pub dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub dest_group_id: Option<String>,
    /// Deprecated.
    pub dest_group_owner_account: Option<String>,
    /// Deprecated.
    pub dest_group_owner_id: Option<i64>,
    /// Deprecated.
    pub dest_prefix_list_id: Option<String>,
    /// Deprecated.
    pub ip_protocol: Option<String>,
    /// Deprecated.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Deprecated.
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<Vec<AuthorizeSecurityGroupEgressPermissions>>,
    /// Deprecated.
    pub policy: Option<String>,
    /// Deprecated.
    pub port_range: Option<String>,
    /// Deprecated.
    pub priority: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    /// Deprecated.
    pub source_cidr_ip: Option<String>,
    /// Deprecated.
    pub source_port_range: Option<String>,
}
operation! { AuthorizeSecurityGroupEgress(region_id: String, security_group_id: String)
    "AuthorizeSecurityGroupEgress" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "DestGroupId" dest_group_id: String, 4 "DestGroupOwnerAccount" dest_group_owner_account: String,
    5 "DestGroupOwnerId" dest_group_owner_id: i64, 6 "DestPrefixListId" dest_prefix_list_id: String,
    7 "IpProtocol" ip_protocol: String, 8 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    9 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 10 "NicType" nic_type: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64,
    13 "Permissions" permissions: Vec<AuthorizeSecurityGroupEgressPermissions>, 14 "Policy" policy: String,
    15 "PortRange" port_range: String, 16 "Priority" priority: String, 17 "RegionId" region_id,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "SecurityGroupId" security_group_id, 21 "SourceCidrIp" source_cidr_ip: String,
    22 "SourcePortRange" source_port_range: String
} }

pub type AuthorizeSecurityGroupEgressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgressPermissions {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_group_owner_account: Option<String>,
    pub dest_group_owner_id: Option<i64>,
    pub dest_prefix_list_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { AuthorizeSecurityGroupEgressPermissions() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "DestGroupId" dest_group_id: String,
    3 "DestGroupOwnerAccount" dest_group_owner_account: String, 4 "DestGroupOwnerId" dest_group_owner_id: i64,
    5 "DestPrefixListId" dest_prefix_list_id: String, 6 "IpProtocol" ip_protocol: String,
    7 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String, 8 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    9 "NicType" nic_type: String, 10 "Policy" policy: String, 11 "PortRange" port_range: String,
    12 "PortRangeListId" port_range_list_id: String, 13 "Priority" priority: String,
    14 "SourceCidrIp" source_cidr_ip: String, 15 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub auto_snapshot_policy_id: Option<String>,
    pub disk_ids: String,
    pub region_id: String,
}
operation! { CancelAutoSnapshotPolicy(disk_ids: String, region_id: String) "CancelAutoSnapshotPolicy" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "autoSnapshotPolicyId" auto_snapshot_policy_id: String,
    4 "diskIds" disk_ids, 5 "regionId" region_id
} }

pub type CancelAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCopyImage {
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelCopyImage(image_id: String, region_id: String) "CancelCopyImage" -> Empty {
    0 "ImageId" image_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CancelCopyImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelImagePipelineExecution {
    pub execution_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_tag: Option<Vec<CancelImagePipelineExecutionTemplateTag>>,
}
operation! { CancelImagePipelineExecution(execution_id: String, region_id: String)
    "CancelImagePipelineExecution" -> Empty {
    0 "ExecutionId" execution_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TemplateTag" template_tag: Vec<CancelImagePipelineExecutionTemplateTag>
} }

pub type CancelImagePipelineExecutionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelImagePipelineExecutionTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CancelImagePipelineExecutionTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[deprecated = "deprecated by the provider"]
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
    pub user_cidr: Option<String>,
}
operation! { CancelPhysicalConnection(physical_connection_id: String, region_id: String)
    "CancelPhysicalConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "UserCidr" user_cidr: String
} }

pub type CancelPhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSimulatedSystemEvents {
    pub event_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelSimulatedSystemEvents(event_id: Vec<String>, region_id: String)
    "CancelSimulatedSystemEvents" -> Empty {
    0 "EventId" event_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CancelSimulatedSystemEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: String,
}
operation! { CancelTask(region_id: String, task_id: String) "CancelTask" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TaskId" task_id
} }

pub type CancelTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDisks {
    pub arn: Option<Vec<CloneDisksArn>>,
    pub bursting_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub disk_category: String,
    pub disk_name: Option<String>,
    pub dry_run: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub multi_attach: String,
    pub owner_id: Option<i64>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub size: i64,
    pub source_disk_id: String,
    pub tag: Option<Vec<CloneDisksTag>>,
}

/// What [`CloneDisks::new`] takes.
pub struct CloneDisksRequired {
    pub disk_category: String,
    pub multi_attach: String,
    pub region_id: String,
    pub size: i64,
    pub source_disk_id: String,
}
operation! { CloneDisks{CloneDisksRequired: disk_category, multi_attach, region_id, size, source_disk_id}
    "CloneDisks" -> CloneDisksOutput {
    0 "Arn" arn: Vec<CloneDisksArn>, 1 "BurstingEnabled" bursting_enabled: bool, 2 "ClientToken" client_token: String,
    3 "DiskCategory" disk_category, 4 "DiskName" disk_name: String, 5 "DryRun" dry_run: String,
    6 "Encrypted" encrypted: bool, 7 "KmsKeyId" kms_key_id: String, 8 "MultiAttach" multi_attach,
    9 "OwnerId" owner_id: i64, 10 "PerformanceLevel" performance_level: String,
    11 "ProvisionedIops" provisioned_iops: i64, 12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "Size" size, 16 "SourceDiskId" source_disk_id,
    17 "Tag" tag: Vec<CloneDisksTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDisksArn {
    pub assume_role_for: Option<String>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { CloneDisksArn() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDisksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CloneDisksTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDisksOutput {
    pub task_group_id: Option<String>,
}
model! { CloneDisksOutput {
    0 "TaskGroupId" task_group_id
} }

#[deprecated = "deprecated by the provider"]
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
pub struct ConvertNatPublicIpToEip {
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ConvertNatPublicIpToEip(instance_id: String, region_id: String) "ConvertNatPublicIpToEip" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ConvertNatPublicIpToEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub client_token: Option<String>,
    pub destination_description: Option<String>,
    pub destination_image_name: Option<String>,
    pub destination_region_id: Option<String>,
    pub dry_run: Option<bool>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub image_id: String,
    /// At most 64 characters.
    pub kms_key_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CopyImageTag>>,
}
operation! { CopyImage(image_id: String, region_id: String) "CopyImage" -> CopyImageOutput {
    0 "ClientToken" client_token: String, 1 "DestinationDescription" destination_description: String,
    2 "DestinationImageName" destination_image_name: String, 3 "DestinationRegionId" destination_region_id: String,
    4 "DryRun" dry_run: bool, 5 "EncryptAlgorithm" encrypt_algorithm: String, 6 "Encrypted" encrypted: bool,
    7 "ImageId" image_id, 8 "KMSKeyId" kms_key_id: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "RegionId" region_id, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "Tag" tag: Vec<CopyImageTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CopyImageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImageOutput {
    pub image_id: Option<String>,
}
model! { CopyImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshot {
    pub arn: Option<Vec<CopySnapshotArn>>,
    pub client_token: Option<String>,
    pub destination_region_id: String,
    pub destination_snapshot_description: String,
    pub destination_snapshot_name: String,
    pub destination_storage_location_arn: Option<String>,
    pub encrypted: Option<bool>,
    /// At most 64 characters.
    pub kms_key_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub snapshot_id: String,
    pub tag: Option<Vec<CopySnapshotTag>>,
}

/// What [`CopySnapshot::new`] takes.
pub struct CopySnapshotRequired {
    pub destination_region_id: String,
    pub destination_snapshot_description: String,
    pub destination_snapshot_name: String,
    pub region_id: String,
    pub snapshot_id: String,
}
operation! { CopySnapshot{CopySnapshotRequired: destination_region_id, destination_snapshot_description, destination_snapshot_name, region_id, snapshot_id}
    "CopySnapshot" -> CopySnapshotOutput {
    0 "Arn" arn: Vec<CopySnapshotArn>, 1 "ClientToken" client_token: String,
    2 "DestinationRegionId" destination_region_id, 3 "DestinationSnapshotDescription" destination_snapshot_description,
    4 "DestinationSnapshotName" destination_snapshot_name,
    5 "DestinationStorageLocationArn" destination_storage_location_arn: String, 6 "Encrypted" encrypted: bool,
    7 "KMSKeyId" kms_key_id: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "RetentionDays" retention_days: i64, 14 "SnapshotId" snapshot_id,
    15 "Tag" tag: Vec<CopySnapshotTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { CopySnapshotArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CopySnapshotTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CopySnapshotOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivation {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub ip_address_range: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateActivationTag>>,
    pub time_to_live_in_hours: Option<i64>,
}
operation! { CreateActivation(region_id: String) "CreateActivation" -> CreateActivationOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "InstanceCount" instance_count: i64,
    3 "InstanceName" instance_name: String, 4 "IpAddressRange" ip_address_range: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<CreateActivationTag>,
    12 "TimeToLiveInHours" time_to_live_in_hours: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateActivationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivationOutput {
    pub activation_code: Option<Secret>,
    pub activation_id: Option<String>,
}
model! { CreateActivationOutput {
    0 "ActivationCode" activation_code, 1 "ActivationId" activation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroup {
    pub auto_provisioning_group_name: Option<String>,
    pub auto_provisioning_group_type: Option<String>,
    pub candidate_options: Option<CreateAutoProvisioningGroupCandidateOptions>,
    pub client_token: Option<String>,
    pub data_disk_config: Option<Vec<CreateAutoProvisioningGroupDataDiskConfig>>,
    pub default_target_capacity_type: Option<String>,
    pub description: Option<String>,
    pub excess_capacity_termination_policy: Option<String>,
    pub execution_mode: Option<String>,
    pub hibernation_options_configured: Option<bool>,
    pub launch_template_config: Option<Vec<CreateAutoProvisioningGroupLaunchTemplateConfig>>,
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<String>,
    pub max_spot_price: Option<f64>,
    pub min_target_capacity: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_as_you_go_allocation_strategy: Option<String>,
    pub pay_as_you_go_target_capacity: Option<String>,
    pub pre_paid_options: Option<CreateAutoProvisioningGroupPrePaidOptions>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_pool_options: Option<CreateAutoProvisioningGroupResourcePoolOptions>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_interruption_behavior: Option<String>,
    pub spot_instance_pools_to_use_count: Option<i64>,
    pub spot_target_capacity: Option<String>,
    pub system_disk_config: Option<Vec<CreateAutoProvisioningGroupSystemDiskConfig>>,
    pub tag: Option<Vec<CreateAutoProvisioningGroupTag>>,
    pub terminate_instances: Option<bool>,
    pub terminate_instances_with_expiration: Option<bool>,
    pub total_target_capacity: String,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
    pub launch_configuration: Option<CreateAutoProvisioningGroupLaunchConfiguration>,
}
operation! { CreateAutoProvisioningGroup(region_id: String, total_target_capacity: String)
    "CreateAutoProvisioningGroup" -> CreateAutoProvisioningGroupOutput {
    0 "AutoProvisioningGroupName" auto_provisioning_group_name: String,
    1 "AutoProvisioningGroupType" auto_provisioning_group_type: String,
    2 "CandidateOptions" candidate_options: CreateAutoProvisioningGroupCandidateOptions,
    3 "ClientToken" client_token: String,
    4 "DataDiskConfig" data_disk_config: Vec<CreateAutoProvisioningGroupDataDiskConfig>,
    5 "DefaultTargetCapacityType" default_target_capacity_type: String, 6 "Description" description: String,
    7 "ExcessCapacityTerminationPolicy" excess_capacity_termination_policy: String,
    8 "ExecutionMode" execution_mode: String, 9 "HibernationOptionsConfigured" hibernation_options_configured: bool,
    10 "LaunchTemplateConfig" launch_template_config: Vec<CreateAutoProvisioningGroupLaunchTemplateConfig>,
    11 "LaunchTemplateId" launch_template_id: String, 12 "LaunchTemplateVersion" launch_template_version: String,
    13 "MaxSpotPrice" max_spot_price: f64, 14 "MinTargetCapacity" min_target_capacity: String,
    15 "OwnerAccount" owner_account: String, 16 "OwnerId" owner_id: i64,
    17 "PayAsYouGoAllocationStrategy" pay_as_you_go_allocation_strategy: String,
    18 "PayAsYouGoTargetCapacity" pay_as_you_go_target_capacity: String,
    19 "PrePaidOptions" pre_paid_options: CreateAutoProvisioningGroupPrePaidOptions, 20 "RegionId" region_id,
    21 "ResourceGroupId" resource_group_id: String, 22 "ResourceOwnerAccount" resource_owner_account: String,
    23 "ResourceOwnerId" resource_owner_id: i64,
    24 "ResourcePoolOptions" resource_pool_options: CreateAutoProvisioningGroupResourcePoolOptions,
    25 "SpotAllocationStrategy" spot_allocation_strategy: String,
    26 "SpotInstanceInterruptionBehavior" spot_instance_interruption_behavior: String,
    27 "SpotInstancePoolsToUseCount" spot_instance_pools_to_use_count: i64,
    28 "SpotTargetCapacity" spot_target_capacity: String,
    29 "SystemDiskConfig" system_disk_config: Vec<CreateAutoProvisioningGroupSystemDiskConfig>,
    30 "Tag" tag: Vec<CreateAutoProvisioningGroupTag>, 31 "TerminateInstances" terminate_instances: bool,
    32 "TerminateInstancesWithExpiration" terminate_instances_with_expiration: bool,
    33 "TotalTargetCapacity" total_target_capacity, 34 "ValidFrom" valid_from: String,
    35 "ValidUntil" valid_until: String,
    36 "LaunchConfiguration" launch_configuration: CreateAutoProvisioningGroupLaunchConfiguration
} [
    Mark { index: 24, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupCandidateOptions {
    pub evaluate: Option<bool>,
    pub timeout_minutes: Option<i64>,
}
input! { CreateAutoProvisioningGroupCandidateOptions() {
    0 "Evaluate" evaluate: bool, 1 "TimeoutMinutes" timeout_minutes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupDataDiskConfig {
    pub disk_category: Option<String>,
}
input! { CreateAutoProvisioningGroupDataDiskConfig() {
    0 "DiskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupLaunchTemplateConfig {
    pub architectures: Option<Vec<String>>,
    pub burstable_performance: Option<String>,
    pub cores: Option<Vec<i64>>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub image_id: Option<String>,
    pub instance_family_level: Option<String>,
    pub instance_type: Option<String>,
    pub max_price: Option<f64>,
    pub max_quantity: Option<i64>,
    pub memories: Option<Vec<f64>>,
    pub priority: Option<i64>,
    pub v_switch_id: Option<String>,
    pub weighted_capacity: Option<f64>,
}
input! { CreateAutoProvisioningGroupLaunchTemplateConfig() {
    0 "Architectures" architectures: Vec<String>, 1 "BurstablePerformance" burstable_performance: String,
    2 "Cores" cores: Vec<i64>, 3 "ExcludedInstanceTypes" excluded_instance_types: Vec<String>,
    4 "ImageId" image_id: String, 5 "InstanceFamilyLevel" instance_family_level: String,
    6 "InstanceType" instance_type: String, 7 "MaxPrice" max_price: f64, 8 "MaxQuantity" max_quantity: i64,
    9 "Memories" memories: Vec<f64>, 10 "Priority" priority: i64, 11 "VSwitchId" v_switch_id: String,
    12 "WeightedCapacity" weighted_capacity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupPrePaidOptions {
    pub specify_capacity_distribution: Option<Vec<CreateAutoProvisioningGroupSpecifyCapacityDistribution>>,
}
input! { CreateAutoProvisioningGroupPrePaidOptions() {
    0 "SpecifyCapacityDistribution" specify_capacity_distribution: Vec<CreateAutoProvisioningGroupSpecifyCapacityDistribution>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupSpecifyCapacityDistribution {
    pub instance_types: Option<Vec<String>>,
    pub min_target_capacity: Option<i64>,
}
input! { CreateAutoProvisioningGroupSpecifyCapacityDistribution() {
    0 "InstanceTypes" instance_types: Vec<String>, 1 "MinTargetCapacity" min_target_capacity: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResourcePoolOptions {
    pub private_pool_ids: Option<Vec<String>>,
    pub strategy: Option<String>,
}
input! { CreateAutoProvisioningGroupResourcePoolOptions() {
    0 "PrivatePoolIds" private_pool_ids: Vec<String>, 1 "Strategy" strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupSystemDiskConfig {
    pub disk_category: Option<String>,
}
input! { CreateAutoProvisioningGroupSystemDiskConfig() {
    0 "DiskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAutoProvisioningGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupLaunchConfiguration {
    pub arn: Option<Vec<CreateAutoProvisioningGroupArn>>,
    pub auto_release_time: Option<String>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<CreateAutoProvisioningGroupDataDisk>>,
    pub deployment_set_id: Option<String>,
    pub host_name: Option<String>,
    pub host_names: Option<Vec<String>>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub system_disk: Option<CreateAutoProvisioningGroupSystemDisk>,
    pub system_disk_category: Option<String>,
    pub system_disk_description: Option<String>,
    pub system_disk_name: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tag: Option<Vec<CreateAutoProvisioningGroupLaunchConfigurationTag>>,
    pub user_data: Option<Secret>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub cpu_options: Option<CreateAutoProvisioningGroupCpuOptions>,
    pub image_options: Option<CreateAutoProvisioningGroupImageOptions>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduler_options: Option<CreateAutoProvisioningGroupSchedulerOptions>,
    pub security_options: Option<CreateAutoProvisioningGroupSecurityOptions>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
}
input! { CreateAutoProvisioningGroupLaunchConfiguration() {
    0 "Arn" arn: Vec<CreateAutoProvisioningGroupArn>, 1 "AutoReleaseTime" auto_release_time: String,
    2 "CreditSpecification" credit_specification: String,
    3 "DataDisk" data_disk: Vec<CreateAutoProvisioningGroupDataDisk>, 4 "DeploymentSetId" deployment_set_id: String,
    5 "HostName" host_name: String, 6 "HostNames" host_names: Vec<String>, 7 "ImageFamily" image_family: String,
    8 "ImageId" image_id: String, 9 "InstanceDescription" instance_description: String,
    10 "InstanceName" instance_name: String, 11 "InternetChargeType" internet_charge_type: String,
    12 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    13 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 14 "IoOptimized" io_optimized: String,
    15 "KeyPairName" key_pair_name: String, 16 "Password" password: Secret, 17 "PasswordInherit" password_inherit: bool,
    18 "RamRoleName" ram_role_name: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    21 "SecurityGroupId" security_group_id: String, 22 "SecurityGroupIds" security_group_ids: Vec<String>,
    23 "SystemDisk" system_disk: CreateAutoProvisioningGroupSystemDisk,
    24 "SystemDiskCategory" system_disk_category: String, 25 "SystemDiskDescription" system_disk_description: String,
    26 "SystemDiskName" system_disk_name: String, 27 "SystemDiskPerformanceLevel" system_disk_performance_level: String,
    28 "SystemDiskSize" system_disk_size: i64, 29 "Tag" tag: Vec<CreateAutoProvisioningGroupLaunchConfigurationTag>,
    30 "UserData" user_data: Secret, 31 "AutoRenew" auto_renew: bool, 32 "AutoRenewPeriod" auto_renew_period: i64,
    33 "CpuOptions" cpu_options: CreateAutoProvisioningGroupCpuOptions,
    34 "ImageOptions" image_options: CreateAutoProvisioningGroupImageOptions, 35 "Period" period: i64,
    36 "PeriodUnit" period_unit: String,
    37 "SchedulerOptions" scheduler_options: CreateAutoProvisioningGroupSchedulerOptions,
    38 "SecurityOptions" security_options: CreateAutoProvisioningGroupSecurityOptions,
    39 "SpotDuration" spot_duration: i64, 40 "SpotInterruptionBehavior" spot_interruption_behavior: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { CreateAutoProvisioningGroupArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { CreateAutoProvisioningGroupDataDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "DeleteWithInstance" delete_with_instance: bool,
    4 "Description" description: String, 5 "Device" device: String, 6 "DiskName" disk_name: String,
    7 "EncryptAlgorithm" encrypt_algorithm: String, 8 "Encrypted" encrypted: bool, 9 "KmsKeyId" kms_key_id: String,
    10 "PerformanceLevel" performance_level: String, 11 "ProvisionedIops" provisioned_iops: i64, 12 "Size" size: i64,
    13 "SnapshotId" snapshot_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub provisioned_iops: Option<i64>,
}
input! { CreateAutoProvisioningGroupSystemDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "EncryptAlgorithm" encrypt_algorithm: String, 3 "Encrypted" encrypted: String, 4 "KMSKeyId" kms_key_id: String,
    5 "ProvisionedIops" provisioned_iops: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupLaunchConfigurationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAutoProvisioningGroupLaunchConfigurationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupCpuOptions {
    pub core: Option<i64>,
    pub threads_per_core: Option<i64>,
}
input! { CreateAutoProvisioningGroupCpuOptions() {
    0 "Core" core: i64, 1 "ThreadsPerCore" threads_per_core: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupImageOptions {
    pub login_as_non_root: Option<bool>,
}
input! { CreateAutoProvisioningGroupImageOptions() {
    0 "LoginAsNonRoot" login_as_non_root: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupSchedulerOptions {
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_id: Option<String>,
}
input! { CreateAutoProvisioningGroupSchedulerOptions() {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id: String, 1 "DedicatedHostId" dedicated_host_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupSecurityOptions {
    pub trusted_system_mode: Option<String>,
}
input! { CreateAutoProvisioningGroupSecurityOptions() {
    0 "TrustedSystemMode" trusted_system_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupOutput {
    pub auto_provisioning_group_id: Option<String>,
    pub launch_results: Option<CreateAutoProvisioningGroupLaunchResults>,
}
model! { CreateAutoProvisioningGroupOutput {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id, 1 "LaunchResults" launch_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupLaunchResults {
    pub launch_result: Option<Vec<CreateAutoProvisioningGroupLaunchResult>>,
}
model! { CreateAutoProvisioningGroupLaunchResults {
    0 "LaunchResult" launch_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupLaunchResult {
    pub amount: Option<i64>,
    pub candidate_evaluate_level: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub instance_ids: Option<CreateAutoProvisioningGroupInstanceIds>,
    pub instance_type: Option<String>,
    pub spot_strategy: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateAutoProvisioningGroupLaunchResult {
    0 "Amount" amount, 1 "CandidateEvaluateLevel" candidate_evaluate_level, 2 "ErrorCode" error_code,
    3 "ErrorMsg" error_msg, 4 "InstanceIds" instance_ids, 5 "InstanceType" instance_type,
    6 "SpotStrategy" spot_strategy, 7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { CreateAutoProvisioningGroupInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub association_type: Option<String>,
    pub copied_snapshots_retention_days: Option<i64>,
    pub copy_encryption_configuration: Option<CreateAutoSnapshotPolicyCopyEncryptionConfiguration>,
    pub enable_cross_region_copy: Option<bool>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_location_arn: Option<String>,
    pub tag: Option<Vec<CreateAutoSnapshotPolicyTag>>,
    pub target_copy_regions: Option<String>,
    pub target_tags: Option<Vec<CreateAutoSnapshotPolicyTargetTags>>,
    pub auto_snapshot_policy_name: Option<String>,
    pub region_id: String,
    pub repeat_weekdays: String,
    pub retention_days: i64,
    pub time_points: String,
}
operation! { CreateAutoSnapshotPolicy(region_id: String, repeat_weekdays: String, retention_days: i64, time_points: String)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "AssociationType" association_type: String, 1 "CopiedSnapshotsRetentionDays" copied_snapshots_retention_days: i64,
    2 "CopyEncryptionConfiguration" copy_encryption_configuration: CreateAutoSnapshotPolicyCopyEncryptionConfiguration,
    3 "EnableCrossRegionCopy" enable_cross_region_copy: bool, 4 "OwnerId" owner_id: i64,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "StorageLocationArn" storage_location_arn: String,
    9 "Tag" tag: Vec<CreateAutoSnapshotPolicyTag>, 10 "TargetCopyRegions" target_copy_regions: String,
    11 "TargetTags" target_tags: Vec<CreateAutoSnapshotPolicyTargetTags>,
    12 "autoSnapshotPolicyName" auto_snapshot_policy_name: String, 13 "regionId" region_id,
    14 "repeatWeekdays" repeat_weekdays, 15 "retentionDays" retention_days, 16 "timePoints" time_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyCopyEncryptionConfiguration {
    pub arn: Option<Vec<CreateAutoSnapshotPolicyArn>>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
input! { CreateAutoSnapshotPolicyCopyEncryptionConfiguration() {
    0 "Arn" arn: Vec<CreateAutoSnapshotPolicyArn>, 1 "Encrypted" encrypted: bool, 2 "KMSKeyId" kms_key_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { CreateAutoSnapshotPolicyArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAutoSnapshotPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyTargetTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAutoSnapshotPolicyTargetTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapacityReservation {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub end_time_type: Option<String>,
    /// At least 1.
    pub instance_amount: i64,
    pub instance_charge_type: Option<String>,
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub platform: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub tag: Option<Vec<CreateCapacityReservationTag>>,
    pub zone_id: Vec<String>,
    pub private_pool_options: Option<CreateCapacityReservationPrivatePoolOptions>,
}
operation! { CreateCapacityReservation(instance_amount: i64, instance_type: String, region_id: String, zone_id: Vec<String>)
    "CreateCapacityReservation" -> CreateCapacityReservationOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EndTime" end_time: String,
    3 "EndTimeType" end_time_type: String, 4 "InstanceAmount" instance_amount,
    5 "InstanceChargeType" instance_charge_type: String, 6 "InstanceType" instance_type,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "Platform" platform: String,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "StartTime" start_time: String, 15 "Tag" tag: Vec<CreateCapacityReservationTag>, 16 "ZoneId" zone_id,
    17 "PrivatePoolOptions" private_pool_options: CreateCapacityReservationPrivatePoolOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCapacityReservationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationPrivatePoolOptions {
    pub match_criteria: Option<String>,
    pub name: Option<String>,
}
input! { CreateCapacityReservationPrivatePoolOptions() {
    0 "MatchCriteria" match_criteria: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationOutput {
    pub private_pool_options_id: Option<String>,
}
model! { CreateCapacityReservationOutput {
    0 "PrivatePoolOptionsId" private_pool_options_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommand {
    pub client_token: Option<String>,
    pub command_content: String,
    pub content_encoding: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub launcher: Option<String>,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateCommandTag>>,
    pub timeout: Option<i64>,
    pub r#type: String,
    pub working_dir: Option<String>,
}
operation! { CreateCommand(command_content: String, name: String, region_id: String, r#type: String)
    "CreateCommand" -> CreateCommandOutput {
    0 "ClientToken" client_token: String, 1 "CommandContent" command_content,
    2 "ContentEncoding" content_encoding: String, 3 "Description" description: String,
    4 "EnableParameter" enable_parameter: bool, 5 "Launcher" launcher: String, 6 "Name" name,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "Tag" tag: Vec<CreateCommandTag>, 14 "Timeout" timeout: i64,
    15 "Type" r#type, 16 "WorkingDir" working_dir: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCommandTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandOutput {
    pub command_id: Option<String>,
}
model! { CreateCommandOutput {
    0 "CommandId" command_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostCluster {
    pub dedicated_host_cluster_name: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateDedicatedHostClusterTag>>,
    pub zone_id: String,
}
operation! { CreateDedicatedHostCluster(region_id: String, zone_id: String)
    "CreateDedicatedHostCluster" -> CreateDedicatedHostClusterOutput {
    0 "DedicatedHostClusterName" dedicated_host_cluster_name: String, 1 "Description" description: String,
    2 "DryRun" dry_run: bool, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<CreateDedicatedHostClusterTag>, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDedicatedHostClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterOutput {
    pub dedicated_host_cluster_id: Option<String>,
}
model! { CreateDedicatedHostClusterOutput {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentSet {
    pub affinity: Option<i64>,
    pub client_token: Option<String>,
    pub deployment_set_name: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub granularity: Option<String>,
    pub group_count: Option<i64>,
    pub on_unable_to_redeploy_failed_instance: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub strategy: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateDeploymentSet(region_id: String) "CreateDeploymentSet" -> CreateDeploymentSetOutput {
    0 "Affinity" affinity: i64, 1 "ClientToken" client_token: String, 2 "DeploymentSetName" deployment_set_name: String,
    3 "Description" description: String, 4 "Domain" domain: String, 5 "Granularity" granularity: String,
    6 "GroupCount" group_count: i64, 7 "OnUnableToRedeployFailedInstance" on_unable_to_redeploy_failed_instance: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "Strategy" strategy: String, 14 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentSetOutput {
    pub deployment_set_id: Option<String>,
}
model! { CreateDeploymentSetOutput {
    0 "DeploymentSetId" deployment_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticMetricSet {
    /// At most 255 characters.
    pub description: Option<String>,
    pub metric_ids: Vec<String>,
    /// At most 128 characters.
    pub metric_set_name: Option<String>,
    pub region_id: String,
    pub resource_type: String,
}
operation! { CreateDiagnosticMetricSet(metric_ids: Vec<String>, region_id: String, resource_type: String)
    "CreateDiagnosticMetricSet" -> CreateDiagnosticMetricSetOutput {
    0 "Description" description: String, 1 "MetricIds" metric_ids, 2 "MetricSetName" metric_set_name: String,
    3 "RegionId" region_id, 4 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetOutput {
    pub metric_set_id: Option<String>,
}
model! { CreateDiagnosticMetricSetOutput {
    0 "MetricSetId" metric_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReport {
    pub additional_options: Option<BTreeMap<String, String>>,
    pub end_time: Option<String>,
    pub metric_set_id: Option<String>,
    pub region_id: String,
    pub resource_id: String,
    pub start_time: Option<String>,
}
operation! { CreateDiagnosticReport(region_id: String, resource_id: String)
    "CreateDiagnosticReport" -> CreateDiagnosticReportOutput {
    0 "AdditionalOptions" additional_options: BTreeMap<String, String>, 1 "EndTime" end_time: String,
    2 "MetricSetId" metric_set_id: String, 3 "RegionId" region_id, 4 "ResourceId" resource_id,
    5 "StartTime" start_time: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReportOutput {
    pub report_id: Option<String>,
}
model! { CreateDiagnosticReportOutput {
    0 "ReportId" report_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisk {
    pub advanced_features: Option<String>,
    pub arn: Option<Vec<CreateDiskArn>>,
    pub bursting_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disk_category: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub instance_id: Option<String>,
    /// At most 64 characters.
    pub kms_key_id: Option<String>,
    pub multi_attach: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub performance_level: Option<String>,
    /// At least 0.
    pub provisioned_iops: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 1 to 262144.
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub storage_cluster_id: Option<String>,
    pub storage_set_id: Option<String>,
    /// At least 1.
    pub storage_set_partition_number: Option<i64>,
    pub tag: Option<Vec<CreateDiskTag>>,
    pub zone_id: Option<String>,
}
operation! { CreateDisk(region_id: String) "CreateDisk" -> CreateDiskOutput {
    0 "AdvancedFeatures" advanced_features: String, 1 "Arn" arn: Vec<CreateDiskArn>,
    2 "BurstingEnabled" bursting_enabled: bool, 3 "ClientToken" client_token: String,
    4 "Description" description: String, 5 "DiskCategory" disk_category: String, 6 "DiskName" disk_name: String,
    7 "EncryptAlgorithm" encrypt_algorithm: String, 8 "Encrypted" encrypted: bool, 9 "InstanceId" instance_id: String,
    10 "KMSKeyId" kms_key_id: String, 11 "MultiAttach" multi_attach: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "PerformanceLevel" performance_level: String,
    15 "ProvisionedIops" provisioned_iops: i64, 16 "RegionId" region_id, 17 "ResourceGroupId" resource_group_id: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "Size" size: i64, 21 "SnapshotId" snapshot_id: String, 22 "StorageClusterId" storage_cluster_id: String,
    23 "StorageSetId" storage_set_id: String, 24 "StorageSetPartitionNumber" storage_set_partition_number: i64,
    25 "Tag" tag: Vec<CreateDiskTag>, 26 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { CreateDiskArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskOutput {
    pub disk_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDiskOutput {
    0 "DiskId" disk_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticityAssurance {
    pub assurance_times: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// At least 1.
    pub instance_amount: Option<i64>,
    /// At least 1.
    pub instance_cpu_core_count: Option<i64>,
    pub instance_type: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub recurrence_rules: Option<Vec<CreateElasticityAssuranceRecurrenceRules>>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub tag: Option<Vec<CreateElasticityAssuranceTag>>,
    pub zone_id: Vec<String>,
    pub private_pool_options: Option<CreateElasticityAssurancePrivatePoolOptions>,
}
operation! { CreateElasticityAssurance(instance_type: Vec<String>, region_id: String, zone_id: Vec<String>)
    "CreateElasticityAssurance" -> CreateElasticityAssuranceOutput {
    0 "AssuranceTimes" assurance_times: String, 1 "AutoRenew" auto_renew: bool,
    2 "AutoRenewPeriod" auto_renew_period: i64, 3 "ClientToken" client_token: String,
    4 "Description" description: String, 5 "InstanceAmount" instance_amount: i64,
    6 "InstanceCpuCoreCount" instance_cpu_core_count: i64, 7 "InstanceType" instance_type,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "Period" period: i64,
    11 "PeriodUnit" period_unit: String,
    12 "RecurrenceRules" recurrence_rules: Vec<CreateElasticityAssuranceRecurrenceRules>, 13 "RegionId" region_id,
    14 "ResourceGroupId" resource_group_id: String, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ResourceOwnerId" resource_owner_id: i64, 17 "StartTime" start_time: String,
    18 "Tag" tag: Vec<CreateElasticityAssuranceTag>, 19 "ZoneId" zone_id,
    20 "PrivatePoolOptions" private_pool_options: CreateElasticityAssurancePrivatePoolOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceRecurrenceRules {
    pub end_hour: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub start_hour: Option<i64>,
}
input! { CreateElasticityAssuranceRecurrenceRules() {
    0 "EndHour" end_hour: i64, 1 "RecurrenceType" recurrence_type: String, 2 "RecurrenceValue" recurrence_value: String,
    3 "StartHour" start_hour: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateElasticityAssuranceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticityAssurancePrivatePoolOptions {
    pub match_criteria: Option<String>,
    pub name: Option<String>,
}
input! { CreateElasticityAssurancePrivatePoolOptions() {
    0 "MatchCriteria" match_criteria: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceOutput {
    pub order_id: Option<String>,
    pub private_pool_options_id: Option<String>,
}
model! { CreateElasticityAssuranceOutput {
    0 "OrderId" order_id, 1 "PrivatePoolOptionsId" private_pool_options_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntry {
    pub external_ip: String,
    pub external_port: String,
    pub forward_table_id: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardTableId" forward_table_id,
    3 "InternalIp" internal_ip, 4 "InternalPort" internal_port, 5 "IpProtocol" ip_protocol,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntryOutput {
    pub forward_entry_id: Option<String>,
}
model! { CreateForwardEntryOutput {
    0 "ForwardEntryId" forward_entry_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ip_address: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
}
operation! { CreateHaVip(region_id: String, v_switch_id: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "IpAddress" ip_address: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_id: Option<String>,
}
model! { CreateHaVipOutput {
    0 "HaVipId" ha_vip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcCluster {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateHpcCluster(name: String, region_id: String) "CreateHpcCluster" -> CreateHpcClusterOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Name" name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcClusterOutput {
    pub hpc_cluster_id: Option<String>,
}
model! { CreateHpcClusterOutput {
    0 "HpcClusterId" hpc_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub architecture: Option<String>,
    pub boot_mode: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub detection_strategy: Option<String>,
    pub disk_device_mapping: Option<Vec<CreateImageDiskDeviceMapping>>,
    pub dry_run: Option<bool>,
    pub features: Option<CreateImageFeatures>,
    pub image_family: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub platform: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secure_boot_options: Option<CreateImageSecureBootOptions>,
    pub snapshot_id: Option<String>,
    pub tag: Option<Vec<CreateImageTag>>,
}
operation! { CreateImage(region_id: String) "CreateImage" -> CreateImageOutput {
    0 "Architecture" architecture: String, 1 "BootMode" boot_mode: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DetectionStrategy" detection_strategy: String,
    5 "DiskDeviceMapping" disk_device_mapping: Vec<CreateImageDiskDeviceMapping>, 6 "DryRun" dry_run: bool,
    7 "Features" features: CreateImageFeatures, 8 "ImageFamily" image_family: String, 9 "ImageName" image_name: String,
    10 "ImageVersion" image_version: String, 11 "InstanceId" instance_id: String,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "Platform" platform: String,
    15 "RegionId" region_id, 16 "ResourceGroupId" resource_group_id: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "SecureBootOptions" secure_boot_options: CreateImageSecureBootOptions, 20 "SnapshotId" snapshot_id: String,
    21 "Tag" tag: Vec<CreateImageTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDiskDeviceMapping {
    pub device: Option<String>,
    pub disk_type: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { CreateImageDiskDeviceMapping() {
    0 "Device" device: String, 1 "DiskType" disk_type: String, 2 "Size" size: i64, 3 "SnapshotId" snapshot_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageFeatures {
    pub imds_support: Option<String>,
}
input! { CreateImageFeatures() {
    0 "ImdsSupport" imds_support: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSecureBootOptions {
    pub secure_boot_support: Option<String>,
}
input! { CreateImageSecureBootOptions() {
    0 "SecureBootSupport" secure_boot_support: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageComponent {
    pub client_token: Option<String>,
    pub component_type: Option<String>,
    pub component_version: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_type: Option<String>,
    pub tag: Option<Vec<CreateImageComponentTag>>,
}
operation! { CreateImageComponent(region_id: String) "CreateImageComponent" -> CreateImageComponentOutput {
    0 "ClientToken" client_token: String, 1 "ComponentType" component_type: String,
    2 "ComponentVersion" component_version: String, 3 "Content" content: String, 4 "Description" description: String,
    5 "Name" name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SystemType" system_type: String,
    13 "Tag" tag: Vec<CreateImageComponentTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageComponentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageComponentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageComponentOutput {
    pub image_component_id: Option<String>,
}
model! { CreateImageComponentOutput {
    0 "ImageComponentId" image_component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipeline {
    pub add_account: Option<Vec<i64>>,
    pub advanced_options: Option<CreateImagePipelineAdvancedOptions>,
    pub base_image: Option<String>,
    pub base_image_type: String,
    pub build_content: Option<String>,
    pub client_token: Option<String>,
    pub delete_instance_on_failure: Option<bool>,
    pub description: Option<String>,
    /// Deprecated.
    pub image_family: Option<String>,
    /// Deprecated.
    pub image_name: Option<String>,
    pub image_options: Option<CreateImagePipelineImageOptions>,
    pub import_image_options: Option<CreateImagePipelineImportImageOptions>,
    pub instance_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub name: Option<String>,
    /// Deprecated.
    pub nvme_support: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub repair_item: Option<Vec<String>>,
    pub repair_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub tag: Option<Vec<CreateImagePipelineTag>>,
    pub test_content: Option<String>,
    pub to_region_id: Option<Vec<String>>,
    pub v_switch_id: Option<String>,
}
operation! { CreateImagePipeline(base_image_type: String, region_id: String)
    "CreateImagePipeline" -> CreateImagePipelineOutput {
    0 "AddAccount" add_account: Vec<i64>, 1 "AdvancedOptions" advanced_options: CreateImagePipelineAdvancedOptions,
    2 "BaseImage" base_image: String, 3 "BaseImageType" base_image_type, 4 "BuildContent" build_content: String,
    5 "ClientToken" client_token: String, 6 "DeleteInstanceOnFailure" delete_instance_on_failure: bool,
    7 "Description" description: String, 8 "ImageFamily" image_family: String, 9 "ImageName" image_name: String,
    10 "ImageOptions" image_options: CreateImagePipelineImageOptions,
    11 "ImportImageOptions" import_image_options: CreateImagePipelineImportImageOptions,
    12 "InstanceType" instance_type: String, 13 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    14 "Name" name: String, 15 "NvmeSupport" nvme_support: String, 16 "OwnerAccount" owner_account: String,
    17 "OwnerId" owner_id: i64, 18 "RegionId" region_id, 19 "RepairItem" repair_item: Vec<String>,
    20 "RepairMode" repair_mode: String, 21 "ResourceGroupId" resource_group_id: String,
    22 "ResourceOwnerAccount" resource_owner_account: String, 23 "ResourceOwnerId" resource_owner_id: i64,
    24 "SystemDiskSize" system_disk_size: i64, 25 "Tag" tag: Vec<CreateImagePipelineTag>,
    26 "TestContent" test_content: String, 27 "ToRegionId" to_region_id: Vec<String>, 28 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineAdvancedOptions {
    pub image_name_suffix: Option<String>,
    pub retain_cloud_assistant: Option<bool>,
}
input! { CreateImagePipelineAdvancedOptions() {
    0 "ImageNameSuffix" image_name_suffix: String, 1 "RetainCloudAssistant" retain_cloud_assistant: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineImageOptions {
    pub description: Option<String>,
    pub image_family: Option<String>,
    pub image_features: Option<CreateImagePipelineImageFeatures>,
    pub image_name: Option<String>,
    pub image_tags: Option<Vec<CreateImagePipelineImageTags>>,
}
input! { CreateImagePipelineImageOptions() {
    0 "Description" description: String, 1 "ImageFamily" image_family: String,
    2 "ImageFeatures" image_features: CreateImagePipelineImageFeatures, 3 "ImageName" image_name: String,
    4 "ImageTags" image_tags: Vec<CreateImagePipelineImageTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineImageFeatures {
    pub nvme_support: Option<String>,
}
input! { CreateImagePipelineImageFeatures() {
    0 "NvmeSupport" nvme_support: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineImageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImagePipelineImageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineImportImageOptions {
    pub architecture: Option<String>,
    pub boot_mode: Option<String>,
    pub description: Option<String>,
    pub disk_device_mappings: Option<Vec<CreateImagePipelineDiskDeviceMappings>>,
    pub features: Option<CreateImagePipelineFeatures>,
    pub image_name: Option<String>,
    pub import_image_tags: Option<Vec<CreateImagePipelineImportImageTags>>,
    pub license_type: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub retain_imported_image: Option<bool>,
    pub retention_strategy: Option<String>,
    pub role_name: Option<String>,
}
input! { CreateImagePipelineImportImageOptions() {
    0 "Architecture" architecture: String, 1 "BootMode" boot_mode: String, 2 "Description" description: String,
    3 "DiskDeviceMappings" disk_device_mappings: Vec<CreateImagePipelineDiskDeviceMappings>,
    4 "Features" features: CreateImagePipelineFeatures, 5 "ImageName" image_name: String,
    6 "ImportImageTags" import_image_tags: Vec<CreateImagePipelineImportImageTags>,
    7 "LicenseType" license_type: String, 8 "OSType" os_type: String, 9 "Platform" platform: String,
    10 "RetainImportedImage" retain_imported_image: bool, 11 "RetentionStrategy" retention_strategy: String,
    12 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineDiskDeviceMappings {
    pub disk_image_size: Option<i64>,
    pub format: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_object: Option<String>,
}
input! { CreateImagePipelineDiskDeviceMappings() {
    0 "DiskImageSize" disk_image_size: i64, 1 "Format" format: String, 2 "OSSBucket" oss_bucket: String,
    3 "OSSObject" oss_object: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineFeatures {
    pub imds_support: Option<String>,
    pub nvme_support: Option<String>,
}
input! { CreateImagePipelineFeatures() {
    0 "ImdsSupport" imds_support: String, 1 "NvmeSupport" nvme_support: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineImportImageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImagePipelineImportImageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImagePipelineTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImagePipelineOutput {
    pub image_pipeline_id: Option<String>,
}
model! { CreateImagePipelineOutput {
    0 "ImagePipelineId" image_pipeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub affinity: Option<String>,
    pub arn: Option<Vec<CreateInstanceArn>>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_id: Option<String>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<CreateInstanceDataDisk>>,
    pub dedicated_host_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_group_no: Option<i64>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub host_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub inner_ip_address: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    /// 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub key_pair_name: Option<String>,
    pub node_controller_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub ram_role_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    /// 0 to 6.
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub storage_set_id: Option<String>,
    /// At least 1.
    pub storage_set_partition_number: Option<i64>,
    pub tag: Option<Vec<CreateInstanceTag>>,
    pub tenancy: Option<String>,
    pub use_additional_service: Option<bool>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub vlan_id: Option<String>,
    pub zone_id: Option<String>,
    pub hibernation_options: Option<CreateInstanceHibernationOptions>,
    pub private_pool_options: Option<CreateInstancePrivatePoolOptions>,
    pub system_disk: Option<CreateInstanceSystemDisk>,
}
operation! { CreateInstance(instance_type: String, region_id: String) "CreateInstance" -> CreateInstanceOutput {
    0 "Affinity" affinity: String, 1 "Arn" arn: Vec<CreateInstanceArn>, 2 "AutoRenew" auto_renew: bool,
    3 "AutoRenewPeriod" auto_renew_period: i64, 4 "ClientToken" client_token: String, 5 "ClusterId" cluster_id: String,
    6 "CreditSpecification" credit_specification: String, 7 "DataDisk" data_disk: Vec<CreateInstanceDataDisk>,
    8 "DedicatedHostId" dedicated_host_id: String, 9 "DeletionProtection" deletion_protection: bool,
    10 "DeploymentSetGroupNo" deployment_set_group_no: i64, 11 "DeploymentSetId" deployment_set_id: String,
    12 "Description" description: String, 13 "DryRun" dry_run: bool, 14 "HostName" host_name: String,
    15 "HpcClusterId" hpc_cluster_id: String, 16 "HttpEndpoint" http_endpoint: String,
    17 "HttpPutResponseHopLimit" http_put_response_hop_limit: i64, 18 "HttpTokens" http_tokens: String,
    19 "ImageFamily" image_family: String, 20 "ImageId" image_id: String, 21 "InnerIpAddress" inner_ip_address: String,
    22 "InstanceChargeType" instance_charge_type: String, 23 "InstanceName" instance_name: String,
    24 "InstanceType" instance_type, 25 "InternetChargeType" internet_charge_type: String,
    26 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    27 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 28 "IoOptimized" io_optimized: String,
    29 "KeyPairName" key_pair_name: String, 30 "NodeControllerId" node_controller_id: String,
    31 "OwnerAccount" owner_account: String, 32 "OwnerId" owner_id: i64, 33 "Password" password: Secret,
    34 "PasswordInherit" password_inherit: bool, 35 "Period" period: i64, 36 "PeriodUnit" period_unit: String,
    37 "PrivateIpAddress" private_ip_address: String, 38 "RamRoleName" ram_role_name: String, 39 "RegionId" region_id,
    40 "ResourceGroupId" resource_group_id: String, 41 "ResourceOwnerAccount" resource_owner_account: String,
    42 "ResourceOwnerId" resource_owner_id: i64, 43 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    44 "SecurityGroupId" security_group_id: String, 45 "SpotDuration" spot_duration: i64,
    46 "SpotInterruptionBehavior" spot_interruption_behavior: String, 47 "SpotPriceLimit" spot_price_limit: f64,
    48 "SpotStrategy" spot_strategy: String, 49 "StorageSetId" storage_set_id: String,
    50 "StorageSetPartitionNumber" storage_set_partition_number: i64, 51 "Tag" tag: Vec<CreateInstanceTag>,
    52 "Tenancy" tenancy: String, 53 "UseAdditionalService" use_additional_service: bool,
    54 "UserData" user_data: Secret, 55 "VSwitchId" v_switch_id: String, 56 "VlanId" vlan_id: String,
    57 "ZoneId" zone_id: String, 58 "HibernationOptions" hibernation_options: CreateInstanceHibernationOptions,
    59 "PrivatePoolOptions" private_pool_options: CreateInstancePrivatePoolOptions,
    60 "SystemDisk" system_disk: CreateInstanceSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { CreateInstanceArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDataDisk {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub storage_cluster_id: Option<String>,
}
input! { CreateInstanceDataDisk() {
    0 "Category" category: String, 1 "DeleteWithInstance" delete_with_instance: bool,
    2 "Description" description: String, 3 "Device" device: String, 4 "DiskName" disk_name: String,
    5 "EncryptAlgorithm" encrypt_algorithm: String, 6 "Encrypted" encrypted: bool, 7 "KMSKeyId" kms_key_id: String,
    8 "PerformanceLevel" performance_level: String, 9 "Size" size: i64, 10 "SnapshotId" snapshot_id: String,
    11 "StorageClusterId" storage_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceHibernationOptions {
    pub configured: Option<bool>,
}
input! { CreateInstanceHibernationOptions() {
    0 "Configured" configured: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { CreateInstancePrivatePoolOptions() {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSystemDisk {
    pub category: Option<String>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub storage_cluster_id: Option<String>,
}
input! { CreateInstanceSystemDisk() {
    0 "Category" category: String, 1 "Description" description: String, 2 "DiskName" disk_name: String,
    3 "PerformanceLevel" performance_level: String, 4 "Size" size: i64, 5 "StorageClusterId" storage_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub trade_price: Option<f64>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id, 1 "OrderId" order_id, 2 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    pub key_pair_name: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateKeyPairTag>>,
}
operation! { CreateKeyPair(key_pair_name: String, region_id: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyPairName" key_pair_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Tag" tag: Vec<CreateKeyPairTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateKeyPairTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub private_key_body: Option<Secret>,
}
model! { CreateKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print, 1 "KeyPairId" key_pair_id, 2 "KeyPairName" key_pair_name,
    3 "PrivateKeyBody" private_key_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplate {
    pub auto_release_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<CreateLaunchTemplateDataDisk>>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub enable_vm_os_config: Option<bool>,
    pub host_name: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub image_id: Option<String>,
    pub image_options: Option<CreateLaunchTemplateImageOptions>,
    pub image_owner_alias: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub launch_template_name: String,
    pub network_interface: Option<Vec<CreateLaunchTemplateNetworkInterface>>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub ram_role_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_options: Option<CreateLaunchTemplateSecurityOptions>,
    pub spot_duration: Option<i64>,
    /// 0 to 999999.
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub tag: Option<Vec<CreateLaunchTemplateTag>>,
    pub template_resource_group_id: Option<String>,
    pub template_tag: Option<Vec<CreateLaunchTemplateTemplateTag>>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub version_description: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub system_disk: Option<CreateLaunchTemplateSystemDisk>,
}
operation! { CreateLaunchTemplate(launch_template_name: String, region_id: String)
    "CreateLaunchTemplate" -> CreateLaunchTemplateOutput {
    0 "AutoReleaseTime" auto_release_time: String, 1 "AutoRenew" auto_renew: bool,
    2 "AutoRenewPeriod" auto_renew_period: i64, 3 "CreditSpecification" credit_specification: String,
    4 "DataDisk" data_disk: Vec<CreateLaunchTemplateDataDisk>, 5 "DeletionProtection" deletion_protection: bool,
    6 "DeploymentSetId" deployment_set_id: String, 7 "Description" description: String,
    8 "EnableVmOsConfig" enable_vm_os_config: bool, 9 "HostName" host_name: String,
    10 "HttpEndpoint" http_endpoint: String, 11 "HttpPutResponseHopLimit" http_put_response_hop_limit: i64,
    12 "HttpTokens" http_tokens: String, 13 "ImageId" image_id: String,
    14 "ImageOptions" image_options: CreateLaunchTemplateImageOptions, 15 "ImageOwnerAlias" image_owner_alias: String,
    16 "InstanceChargeType" instance_charge_type: String, 17 "InstanceName" instance_name: String,
    18 "InstanceType" instance_type: String, 19 "InternetChargeType" internet_charge_type: String,
    20 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    21 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 22 "IoOptimized" io_optimized: String,
    23 "Ipv6AddressCount" ipv6_address_count: i64, 24 "KeyPairName" key_pair_name: String,
    25 "LaunchTemplateName" launch_template_name,
    26 "NetworkInterface" network_interface: Vec<CreateLaunchTemplateNetworkInterface>,
    27 "NetworkType" network_type: String, 28 "OwnerAccount" owner_account: String, 29 "OwnerId" owner_id: i64,
    30 "PasswordInherit" password_inherit: bool, 31 "Period" period: i64, 32 "PeriodUnit" period_unit: String,
    33 "PrivateIpAddress" private_ip_address: String, 34 "RamRoleName" ram_role_name: String, 35 "RegionId" region_id,
    36 "ResourceGroupId" resource_group_id: String, 37 "ResourceOwnerAccount" resource_owner_account: String,
    38 "ResourceOwnerId" resource_owner_id: i64, 39 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    40 "SecurityGroupId" security_group_id: String, 41 "SecurityGroupIds" security_group_ids: Vec<String>,
    42 "SecurityOptions" security_options: CreateLaunchTemplateSecurityOptions, 43 "SpotDuration" spot_duration: i64,
    44 "SpotPriceLimit" spot_price_limit: f64, 45 "SpotStrategy" spot_strategy: String,
    46 "Tag" tag: Vec<CreateLaunchTemplateTag>, 47 "TemplateResourceGroupId" template_resource_group_id: String,
    48 "TemplateTag" template_tag: Vec<CreateLaunchTemplateTemplateTag>, 49 "UserData" user_data: Secret,
    50 "VSwitchId" v_switch_id: String, 51 "VersionDescription" version_description: String, 52 "VpcId" vpc_id: String,
    53 "ZoneId" zone_id: String, 54 "SystemDisk" system_disk: CreateLaunchTemplateSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { CreateLaunchTemplateDataDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "DeleteWithInstance" delete_with_instance: bool,
    4 "Description" description: String, 5 "Device" device: String, 6 "DiskName" disk_name: String,
    7 "Encrypted" encrypted: String, 8 "KMSKeyId" kms_key_id: String, 9 "PerformanceLevel" performance_level: String,
    10 "ProvisionedIops" provisioned_iops: i64, 11 "Size" size: i64, 12 "SnapshotId" snapshot_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateImageOptions {
    pub login_as_non_root: Option<bool>,
}
input! { CreateLaunchTemplateImageOptions() {
    0 "LoginAsNonRoot" login_as_non_root: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateNetworkInterface {
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub instance_type: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    pub primary_ip_address: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub v_switch_id: Option<String>,
}
input! { CreateLaunchTemplateNetworkInterface() {
    0 "DeleteOnRelease" delete_on_release: bool, 1 "Description" description: String,
    2 "InstanceType" instance_type: String, 3 "NetworkInterfaceName" network_interface_name: String,
    4 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String,
    5 "PrimaryIpAddress" primary_ip_address: String, 6 "SecurityGroupId" security_group_id: String,
    7 "SecurityGroupIds" security_group_ids: Vec<String>, 8 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateSecurityOptions {
    pub enable_secure_boot: Option<bool>,
    pub trusted_system_mode: Option<String>,
}
input! { CreateLaunchTemplateSecurityOptions() {
    0 "EnableSecureBoot" enable_secure_boot: bool, 1 "TrustedSystemMode" trusted_system_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLaunchTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLaunchTemplateTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub iops: Option<i64>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { CreateLaunchTemplateSystemDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "DeleteWithInstance" delete_with_instance: bool,
    4 "Description" description: String, 5 "DiskName" disk_name: String, 6 "Encrypted" encrypted: String,
    7 "Iops" iops: i64, 8 "KMSKeyId" kms_key_id: String, 9 "PerformanceLevel" performance_level: String,
    10 "ProvisionedIops" provisioned_iops: i64, 11 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateOutput {
    pub launch_template_id: Option<String>,
    pub launch_template_version_number: Option<i64>,
}
model! { CreateLaunchTemplateOutput {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersionNumber" launch_template_version_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersion {
    pub auto_release_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<CreateLaunchTemplateVersionDataDisk>>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub enable_vm_os_config: Option<bool>,
    pub host_name: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub image_id: Option<String>,
    pub image_options: Option<CreateLaunchTemplateVersionImageOptions>,
    pub image_owner_alias: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub network_interface: Option<Vec<CreateLaunchTemplateVersionNetworkInterface>>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub ram_role_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_options: Option<CreateLaunchTemplateVersionSecurityOptions>,
    pub spot_duration: Option<i64>,
    /// 0 to 999999.
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub tag: Option<Vec<CreateLaunchTemplateVersionTag>>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub version_description: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub system_disk: Option<CreateLaunchTemplateVersionSystemDisk>,
}
operation! { CreateLaunchTemplateVersion(region_id: String)
    "CreateLaunchTemplateVersion" -> CreateLaunchTemplateVersionOutput {
    0 "AutoReleaseTime" auto_release_time: String, 1 "AutoRenew" auto_renew: bool,
    2 "AutoRenewPeriod" auto_renew_period: i64, 3 "CreditSpecification" credit_specification: String,
    4 "DataDisk" data_disk: Vec<CreateLaunchTemplateVersionDataDisk>, 5 "DeletionProtection" deletion_protection: bool,
    6 "DeploymentSetId" deployment_set_id: String, 7 "Description" description: String,
    8 "EnableVmOsConfig" enable_vm_os_config: bool, 9 "HostName" host_name: String,
    10 "HttpEndpoint" http_endpoint: String, 11 "HttpPutResponseHopLimit" http_put_response_hop_limit: i64,
    12 "HttpTokens" http_tokens: String, 13 "ImageId" image_id: String,
    14 "ImageOptions" image_options: CreateLaunchTemplateVersionImageOptions,
    15 "ImageOwnerAlias" image_owner_alias: String, 16 "InstanceChargeType" instance_charge_type: String,
    17 "InstanceName" instance_name: String, 18 "InstanceType" instance_type: String,
    19 "InternetChargeType" internet_charge_type: String, 20 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    21 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 22 "IoOptimized" io_optimized: String,
    23 "Ipv6AddressCount" ipv6_address_count: i64, 24 "KeyPairName" key_pair_name: String,
    25 "LaunchTemplateId" launch_template_id: String, 26 "LaunchTemplateName" launch_template_name: String,
    27 "NetworkInterface" network_interface: Vec<CreateLaunchTemplateVersionNetworkInterface>,
    28 "NetworkType" network_type: String, 29 "OwnerAccount" owner_account: String, 30 "OwnerId" owner_id: i64,
    31 "PasswordInherit" password_inherit: bool, 32 "Period" period: i64, 33 "PeriodUnit" period_unit: String,
    34 "PrivateIpAddress" private_ip_address: String, 35 "RamRoleName" ram_role_name: String, 36 "RegionId" region_id,
    37 "ResourceGroupId" resource_group_id: String, 38 "ResourceOwnerAccount" resource_owner_account: String,
    39 "ResourceOwnerId" resource_owner_id: i64, 40 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    41 "SecurityGroupId" security_group_id: String, 42 "SecurityGroupIds" security_group_ids: Vec<String>,
    43 "SecurityOptions" security_options: CreateLaunchTemplateVersionSecurityOptions,
    44 "SpotDuration" spot_duration: i64, 45 "SpotPriceLimit" spot_price_limit: f64,
    46 "SpotStrategy" spot_strategy: String, 47 "Tag" tag: Vec<CreateLaunchTemplateVersionTag>,
    48 "UserData" user_data: Secret, 49 "VSwitchId" v_switch_id: String,
    50 "VersionDescription" version_description: String, 51 "VpcId" vpc_id: String, 52 "ZoneId" zone_id: String,
    53 "SystemDisk" system_disk: CreateLaunchTemplateVersionSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { CreateLaunchTemplateVersionDataDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "DeleteWithInstance" delete_with_instance: bool,
    4 "Description" description: String, 5 "Device" device: String, 6 "DiskName" disk_name: String,
    7 "Encrypted" encrypted: String, 8 "KMSKeyId" kms_key_id: String, 9 "PerformanceLevel" performance_level: String,
    10 "ProvisionedIops" provisioned_iops: i64, 11 "Size" size: i64, 12 "SnapshotId" snapshot_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionImageOptions {
    pub login_as_non_root: Option<bool>,
}
input! { CreateLaunchTemplateVersionImageOptions() {
    0 "LoginAsNonRoot" login_as_non_root: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionNetworkInterface {
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub instance_type: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    pub primary_ip_address: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub v_switch_id: Option<String>,
}
input! { CreateLaunchTemplateVersionNetworkInterface() {
    0 "DeleteOnRelease" delete_on_release: bool, 1 "Description" description: String,
    2 "InstanceType" instance_type: String, 3 "NetworkInterfaceName" network_interface_name: String,
    4 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String,
    5 "PrimaryIpAddress" primary_ip_address: String, 6 "SecurityGroupId" security_group_id: String,
    7 "SecurityGroupIds" security_group_ids: Vec<String>, 8 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionSecurityOptions {
    pub trusted_system_mode: Option<String>,
}
input! { CreateLaunchTemplateVersionSecurityOptions() {
    0 "TrustedSystemMode" trusted_system_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLaunchTemplateVersionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub iops: Option<i64>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { CreateLaunchTemplateVersionSystemDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "DeleteWithInstance" delete_with_instance: bool,
    4 "Description" description: String, 5 "DiskName" disk_name: String, 6 "Encrypted" encrypted: String,
    7 "Iops" iops: i64, 8 "KMSKeyId" kms_key_id: String, 9 "PerformanceLevel" performance_level: String,
    10 "ProvisionedIops" provisioned_iops: i64, 11 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionOutput {
    pub launch_template_id: Option<String>,
    pub launch_template_version_number: Option<i64>,
}
model! { CreateLaunchTemplateVersionOutput {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersionNumber" launch_template_version_number
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub bandwidth_package: Vec<CreateNatGatewayBandwidthPackage>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { CreateNatGateway(bandwidth_package: Vec<CreateNatGatewayBandwidthPackage>, region_id: String, vpc_id: String)
    "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "BandwidthPackage" bandwidth_package, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub ip_count: Option<i64>,
    pub zone: Option<String>,
}
input! { CreateNatGatewayBandwidthPackage() {
    0 "Bandwidth" bandwidth: i64, 1 "IpCount" ip_count: i64, 2 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub bandwidth_package_ids: Option<CreateNatGatewayBandwidthPackageIds>,
    pub forward_table_ids: Option<CreateNatGatewayForwardTableIds>,
    pub nat_gateway_id: Option<String>,
}
model! { CreateNatGatewayOutput {
    0 "BandwidthPackageIds" bandwidth_package_ids, 1 "ForwardTableIds" forward_table_ids,
    2 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayBandwidthPackageIds {
    pub bandwidth_package_id: Option<Vec<String>>,
}
model! { CreateNatGatewayBandwidthPackageIds {
    0 "BandwidthPackageId" bandwidth_package_id
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
pub struct CreateNetworkInterface {
    pub business_type: Option<String>,
    pub client_token: Option<String>,
    pub connection_tracking_configuration: Option<CreateNetworkInterfaceConnectionTrackingConfiguration>,
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub enable_primary_ipv6: Option<bool>,
    pub enhanced_network: Option<CreateNetworkInterfaceEnhancedNetwork>,
    pub instance_type: Option<String>,
    pub ipv4_prefix: Option<Vec<String>>,
    /// 1 to 10.
    pub ipv4_prefix_count: Option<i64>,
    pub ipv6_address: Option<Vec<String>>,
    /// At least 1.
    pub ipv6_address_count: Option<i64>,
    pub ipv6_prefix: Option<Vec<String>>,
    /// 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_config: Option<CreateNetworkInterfaceNetworkInterfaceTrafficConfig>,
    pub network_interface_traffic_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub primary_ip_address: Option<String>,
    pub private_ip_address: Option<Vec<String>>,
    /// At least 1.
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rx_queue_size: Option<i64>,
    /// At least 1.
    pub secondary_private_ip_address_count: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub source_dest_check: Option<bool>,
    pub tag: Option<Vec<CreateNetworkInterfaceTag>>,
    pub tx_queue_size: Option<i64>,
    pub v_switch_id: String,
    pub visible: Option<bool>,
}
operation! { CreateNetworkInterface(region_id: String, v_switch_id: String)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "BusinessType" business_type: String, 1 "ClientToken" client_token: String,
    2 "ConnectionTrackingConfiguration" connection_tracking_configuration: CreateNetworkInterfaceConnectionTrackingConfiguration,
    3 "DeleteOnRelease" delete_on_release: bool, 4 "Description" description: String,
    5 "EnablePrimaryIPv6" enable_primary_ipv6: bool,
    6 "EnhancedNetwork" enhanced_network: CreateNetworkInterfaceEnhancedNetwork, 7 "InstanceType" instance_type: String,
    8 "Ipv4Prefix" ipv4_prefix: Vec<String>, 9 "Ipv4PrefixCount" ipv4_prefix_count: i64,
    10 "Ipv6Address" ipv6_address: Vec<String>, 11 "Ipv6AddressCount" ipv6_address_count: i64,
    12 "Ipv6Prefix" ipv6_prefix: Vec<String>, 13 "Ipv6PrefixCount" ipv6_prefix_count: i64,
    14 "NetworkInterfaceName" network_interface_name: String,
    15 "NetworkInterfaceTrafficConfig" network_interface_traffic_config: CreateNetworkInterfaceNetworkInterfaceTrafficConfig,
    16 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String, 17 "OwnerAccount" owner_account: String,
    18 "OwnerId" owner_id: i64, 19 "PrimaryIpAddress" primary_ip_address: String,
    20 "PrivateIpAddress" private_ip_address: Vec<String>, 21 "QueueNumber" queue_number: i64,
    22 "QueuePairNumber" queue_pair_number: i64, 23 "RegionId" region_id,
    24 "ResourceGroupId" resource_group_id: String, 25 "ResourceOwnerAccount" resource_owner_account: String,
    26 "ResourceOwnerId" resource_owner_id: i64, 27 "RxQueueSize" rx_queue_size: i64,
    28 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64,
    29 "SecurityGroupId" security_group_id: String, 30 "SecurityGroupIds" security_group_ids: Vec<String>,
    31 "SourceDestCheck" source_dest_check: bool, 32 "Tag" tag: Vec<CreateNetworkInterfaceTag>,
    33 "TxQueueSize" tx_queue_size: i64, 34 "VSwitchId" v_switch_id, 35 "Visible" visible: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceConnectionTrackingConfiguration {
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    pub tcp_established_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}
input! { CreateNetworkInterfaceConnectionTrackingConfiguration() {
    0 "TcpClosedAndTimeWaitTimeout" tcp_closed_and_time_wait_timeout: i64,
    1 "TcpEstablishedTimeout" tcp_established_timeout: i64, 2 "UdpTimeout" udp_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceEnhancedNetwork {
    pub enable_express: Option<bool>,
    pub enable_rss: Option<bool>,
    pub enable_sriov: Option<bool>,
    pub virtual_function_quantity: Option<i64>,
    pub virtual_function_total_queue_number: Option<i64>,
}
input! { CreateNetworkInterfaceEnhancedNetwork() {
    0 "EnableExpress" enable_express: bool, 1 "EnableRss" enable_rss: bool, 2 "EnableSriov" enable_sriov: bool,
    3 "VirtualFunctionQuantity" virtual_function_quantity: i64,
    4 "VirtualFunctionTotalQueueNumber" virtual_function_total_queue_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceNetworkInterfaceTrafficConfig {
    pub network_interface_traffic_mode: Option<String>,
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub rx_queue_size: Option<i64>,
    pub tx_queue_size: Option<i64>,
}
input! { CreateNetworkInterfaceNetworkInterfaceTrafficConfig() {
    0 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String, 1 "QueueNumber" queue_number: i64,
    2 "QueuePairNumber" queue_pair_number: i64, 3 "RxQueueSize" rx_queue_size: i64, 4 "TxQueueSize" tx_queue_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkInterfaceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub description: Option<String>,
    pub ipv4_prefix_sets: Option<CreateNetworkInterfaceIpv4PrefixSets>,
    pub ipv6_prefix_sets: Option<CreateNetworkInterfaceIpv6PrefixSets>,
    pub ipv6_sets: Option<CreateNetworkInterfaceIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_sets: Option<CreateNetworkInterfacePrivateIpSets>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<CreateNetworkInterfaceSecurityGroupIds>,
    pub service_id: Option<i64>,
    pub service_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<CreateNetworkInterfaceTags>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateNetworkInterfaceOutput {
    0 "Description" description, 1 "Ipv4PrefixSets" ipv4_prefix_sets, 2 "Ipv6PrefixSets" ipv6_prefix_sets,
    3 "Ipv6Sets" ipv6_sets, 4 "MacAddress" mac_address, 5 "NetworkInterfaceId" network_interface_id,
    6 "NetworkInterfaceName" network_interface_name, 7 "OwnerId" owner_id, 8 "PrivateIpAddress" private_ip_address,
    9 "PrivateIpSets" private_ip_sets, 10 "ResourceGroupId" resource_group_id, 11 "SecurityGroupIds" security_group_ids,
    12 "ServiceID" service_id, 13 "ServiceManaged" service_managed, 14 "SourceDestCheck" source_dest_check,
    15 "Status" status, 16 "Tags" tags, 17 "Type" r#type, 18 "VSwitchId" v_switch_id, 19 "VpcId" vpc_id,
    20 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceIpv4PrefixSets {
    pub ipv4_prefix_set: Option<Vec<CreateNetworkInterfaceIpv4PrefixSet>>,
}
model! { CreateNetworkInterfaceIpv4PrefixSets {
    0 "Ipv4PrefixSet" ipv4_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceIpv4PrefixSet {
    pub ipv4_prefix: Option<String>,
}
model! { CreateNetworkInterfaceIpv4PrefixSet {
    0 "Ipv4Prefix" ipv4_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceIpv6PrefixSets {
    pub ipv6_prefix_set: Option<Vec<CreateNetworkInterfaceIpv6PrefixSet>>,
}
model! { CreateNetworkInterfaceIpv6PrefixSets {
    0 "Ipv6PrefixSet" ipv6_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceIpv6PrefixSet {
    pub ipv6_prefix: Option<String>,
}
model! { CreateNetworkInterfaceIpv6PrefixSet {
    0 "Ipv6Prefix" ipv6_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceIpv6Sets {
    pub ipv6_set: Option<Vec<CreateNetworkInterfaceIpv6Set>>,
}
model! { CreateNetworkInterfaceIpv6Sets {
    0 "Ipv6Set" ipv6_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceIpv6Set {
    pub ipv6_address: Option<String>,
    pub primary: Option<bool>,
}
model! { CreateNetworkInterfaceIpv6Set {
    0 "Ipv6Address" ipv6_address, 1 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePrivateIpSets {
    pub private_ip_set: Option<Vec<CreateNetworkInterfacePrivateIpSet>>,
}
model! { CreateNetworkInterfacePrivateIpSets {
    0 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePrivateIpSet {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { CreateNetworkInterfacePrivateIpSet {
    0 "Primary" primary, 1 "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { CreateNetworkInterfaceSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceTags {
    pub tag: Option<Vec<CreateNetworkInterfaceTagsTag>>,
}
model! { CreateNetworkInterfaceTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CreateNetworkInterfaceTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermission {
    pub account_id: i64,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub permission: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateNetworkInterfacePermission(account_id: i64, network_interface_id: String, permission: String, region_id: String)
    "CreateNetworkInterfacePermission" -> CreateNetworkInterfacePermissionOutput {
    0 "AccountId" account_id, 1 "NetworkInterfaceId" network_interface_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Permission" permission, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionOutput {
    pub network_interface_permission: Option<CreateNetworkInterfacePermissionNetworkInterfacePermission>,
}
model! { CreateNetworkInterfacePermissionOutput {
    0 "NetworkInterfacePermission" network_interface_permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionNetworkInterfacePermission {
    pub account_id: Option<i64>,
    pub network_interface_id: Option<String>,
    pub network_interface_permission_id: Option<String>,
    pub permission: Option<String>,
    pub permission_state: Option<String>,
    pub service_name: Option<String>,
}
model! { CreateNetworkInterfacePermissionNetworkInterfacePermission {
    0 "AccountId" account_id, 1 "NetworkInterfaceId" network_interface_id,
    2 "NetworkInterfacePermissionId" network_interface_permission_id, 3 "Permission" permission,
    4 "PermissionState" permission_state, 5 "ServiceName" service_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnection {
    pub access_point_id: String,
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub line_operator: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_location: String,
    pub port_type: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub r#type: Option<String>,
    pub user_cidr: Option<String>,
    pub bandwidth: Option<i64>,
}
operation! { CreatePhysicalConnection(access_point_id: String, line_operator: String, peer_location: String, region_id: String)
    "CreatePhysicalConnection" -> CreatePhysicalConnectionOutput {
    0 "AccessPointId" access_point_id, 1 "CircuitCode" circuit_code: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "LineOperator" line_operator, 5 "Name" name: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PeerLocation" peer_location,
    9 "PortType" port_type: String, 10 "RedundantPhysicalConnectionId" redundant_physical_connection_id: String,
    11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "Type" r#type: String, 15 "UserCidr" user_cidr: String,
    16 "bandwidth" bandwidth: i64
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
pub struct CreatePlanMaintenanceWindow {
    pub enable: bool,
    pub min_maintenance_interval: Option<i64>,
    pub plan_window_name: String,
    pub region_id: String,
    pub support_maintenance_action: String,
    pub target_resource: CreatePlanMaintenanceWindowTargetResource,
    pub time_period: CreatePlanMaintenanceWindowTimePeriod,
}

/// What [`CreatePlanMaintenanceWindow::new`] takes.
pub struct CreatePlanMaintenanceWindowRequired {
    pub enable: bool,
    pub plan_window_name: String,
    pub region_id: String,
    pub support_maintenance_action: String,
    pub target_resource: CreatePlanMaintenanceWindowTargetResource,
    pub time_period: CreatePlanMaintenanceWindowTimePeriod,
}
operation! { CreatePlanMaintenanceWindow{CreatePlanMaintenanceWindowRequired: enable, plan_window_name, region_id, support_maintenance_action, target_resource, time_period}
    "CreatePlanMaintenanceWindow" -> CreatePlanMaintenanceWindowOutput {
    0 "Enable" enable, 1 "MinMaintenanceInterval" min_maintenance_interval: i64, 2 "PlanWindowName" plan_window_name,
    3 "RegionId" region_id, 4 "SupportMaintenanceAction" support_maintenance_action, 5 "TargetResource" target_resource,
    6 "TimePeriod" time_period
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowTargetResource {
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub tags: Option<Vec<CreatePlanMaintenanceWindowTags>>,
}
input! { CreatePlanMaintenanceWindowTargetResource(scope: String) {
    0 "ResourceGroupId" resource_group_id: String, 1 "Scope" scope: String,
    2 "Tags" tags: Vec<CreatePlanMaintenanceWindowTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePlanMaintenanceWindowTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowTimePeriod {
    pub period_unit: Option<String>,
    pub range_list: Option<Vec<CreatePlanMaintenanceWindowRangeList>>,
}
input! { CreatePlanMaintenanceWindowTimePeriod(period_unit: String, range_list: Vec<CreatePlanMaintenanceWindowRangeList>) {
    0 "PeriodUnit" period_unit: String, 1 "RangeList" range_list: Vec<CreatePlanMaintenanceWindowRangeList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowRangeList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { CreatePlanMaintenanceWindowRangeList() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowOutput {
    pub plan_window_id: Option<String>,
}
model! { CreatePlanMaintenanceWindowOutput {
    0 "PlanWindowId" plan_window_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortRangeList {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub entry: Option<Vec<CreatePortRangeListEntry>>,
    /// 1 to 2000.
    pub max_entries: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_range_list_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreatePortRangeListTag>>,
}
operation! { CreatePortRangeList(max_entries: i64, port_range_list_name: String, region_id: String)
    "CreatePortRangeList" -> CreatePortRangeListOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "Entry" entry: Vec<CreatePortRangeListEntry>, 3 "MaxEntries" max_entries, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PortRangeListName" port_range_list_name, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<CreatePortRangeListTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortRangeListEntry {
    pub description: Option<String>,
    pub port_range: Option<String>,
}
input! { CreatePortRangeListEntry() {
    0 "Description" description: String, 1 "PortRange" port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortRangeListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePortRangeListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortRangeListOutput {
    pub port_range_list_id: Option<String>,
}
model! { CreatePortRangeListOutput {
    0 "PortRangeListId" port_range_list_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefixList {
    pub address_family: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub entry: Option<Vec<CreatePrefixListEntry>>,
    /// 1 to 200.
    pub max_entries: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreatePrefixListTag>>,
}
operation! { CreatePrefixList(address_family: String, max_entries: i64, prefix_list_name: String, region_id: String)
    "CreatePrefixList" -> CreatePrefixListOutput {
    0 "AddressFamily" address_family, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "Entry" entry: Vec<CreatePrefixListEntry>, 4 "MaxEntries" max_entries, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PrefixListName" prefix_list_name, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tag" tag: Vec<CreatePrefixListTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
input! { CreatePrefixListEntry(cidr: String) {
    0 "Cidr" cidr: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefixListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrefixListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefixListOutput {
    pub prefix_list_id: Option<String>,
}
model! { CreatePrefixListOutput {
    0 "PrefixListId" prefix_list_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntry {
    pub client_token: Option<String>,
    pub destination_cidr_block: String,
    pub next_hop_id: Option<String>,
    pub next_hop_list: Option<Vec<CreateRouteEntryNextHopList>>,
    pub next_hop_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
}
operation! { CreateRouteEntry(destination_cidr_block: String, route_table_id: String) "CreateRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationCidrBlock" destination_cidr_block,
    2 "NextHopId" next_hop_id: String, 3 "NextHopList" next_hop_list: Vec<CreateRouteEntryNextHopList>,
    4 "NextHopType" next_hop_type: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RouteTableId" route_table_id
} }

pub type CreateRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteEntryNextHopList {
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
}
input! { CreateRouteEntryNextHopList() {
    0 "NextHopId" next_hop_id: String, 1 "NextHopType" next_hop_type: String
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouterInterface {
    pub access_point_id: Option<String>,
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role: String,
    pub router_id: String,
    pub router_type: String,
    pub spec: String,
    pub user_cidr: Option<String>,
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
    0 "AccessPointId" access_point_id: String, 1 "AutoPay" auto_pay: bool, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "HealthCheckSourceIp" health_check_source_ip: String,
    5 "HealthCheckTargetIp" health_check_target_ip: String, 6 "InstanceChargeType" instance_charge_type: String,
    7 "Name" name: String, 8 "OppositeAccessPointId" opposite_access_point_id: String,
    9 "OppositeInterfaceId" opposite_interface_id: String,
    10 "OppositeInterfaceOwnerId" opposite_interface_owner_id: String, 11 "OppositeRegionId" opposite_region_id,
    12 "OppositeRouterId" opposite_router_id: String, 13 "OppositeRouterType" opposite_router_type: String,
    14 "OwnerAccount" owner_account: String, 15 "OwnerId" owner_id: i64, 16 "Period" period: i64,
    17 "PricingCycle" pricing_cycle: String, 18 "RegionId" region_id,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "Role" role, 22 "RouterId" router_id, 23 "RouterType" router_type, 24 "Spec" spec,
    25 "UserCidr" user_cidr: String
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
pub struct CreateSavingsPlan {
    pub charge_type: Option<String>,
    pub committed_amount: Option<String>,
    pub instance_type_family: Option<String>,
    pub instance_type_family_group: Option<String>,
    pub offering_type: Option<String>,
    pub period: Option<String>,
    pub period_unit: Option<String>,
    pub plan_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
}
operation! { CreateSavingsPlan() "CreateSavingsPlan" -> CreateSavingsPlanOutput {
    0 "ChargeType" charge_type: String, 1 "CommittedAmount" committed_amount: String,
    2 "InstanceTypeFamily" instance_type_family: String, 3 "InstanceTypeFamilyGroup" instance_type_family_group: String,
    4 "OfferingType" offering_type: String, 5 "Period" period: String, 6 "PeriodUnit" period_unit: String,
    7 "PlanType" plan_type: String, 8 "RegionId" region_id: String, 9 "ResourceId" resource_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingsPlanOutput {
    pub order_id: Option<String>,
    pub savings_plan_id: Option<String>,
}
model! { CreateSavingsPlanOutput {
    0 "OrderId" order_id, 1 "SavingsPlanId" savings_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_name: Option<String>,
    pub security_group_type: Option<String>,
    pub service_managed: Option<bool>,
    pub tag: Option<Vec<CreateSecurityGroupTag>>,
    pub vpc_id: Option<String>,
}
operation! { CreateSecurityGroup(region_id: String) "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityGroupName" security_group_name: String, 9 "SecurityGroupType" security_group_type: String,
    10 "ServiceManaged" service_managed: bool, 11 "Tag" tag: Vec<CreateSecurityGroupTag>, 12 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSecurityGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEvents {
    pub event_type: String,
    pub instance_id: Vec<String>,
    pub not_before: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateSimulatedSystemEvents(event_type: String, instance_id: Vec<String>, not_before: String, region_id: String)
    "CreateSimulatedSystemEvents" -> CreateSimulatedSystemEventsOutput {
    0 "EventType" event_type, 1 "InstanceId" instance_id, 2 "NotBefore" not_before,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsOutput {
    pub event_id_set: Option<CreateSimulatedSystemEventsEventIdSet>,
}
model! { CreateSimulatedSystemEventsOutput {
    0 "EventIdSet" event_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsEventIdSet {
    pub event_id: Option<Vec<String>>,
}
model! { CreateSimulatedSystemEventsEventIdSet {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disk_id: String,
    pub instant_access: Option<bool>,
    pub instant_access_retention_days: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub snapshot_name: Option<String>,
    pub storage_location_arn: Option<String>,
    pub tag: Option<Vec<CreateSnapshotTag>>,
}
operation! { CreateSnapshot(disk_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "Category" category: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DiskId" disk_id, 4 "InstantAccess" instant_access: bool,
    5 "InstantAccessRetentionDays" instant_access_retention_days: i64, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RetentionDays" retention_days: i64, 12 "SnapshotName" snapshot_name: String,
    13 "StorageLocationArn" storage_location_arn: String, 14 "Tag" tag: Vec<CreateSnapshotTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSnapshotTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disk_id: Option<Vec<String>>,
    pub exclude_disk_id: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instant_access: Option<bool>,
    pub instant_access_retention_days: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_location_arn: Option<String>,
    pub tag: Option<Vec<CreateSnapshotGroupTag>>,
}
operation! { CreateSnapshotGroup(region_id: String) "CreateSnapshotGroup" -> CreateSnapshotGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DiskId" disk_id: Vec<String>,
    3 "ExcludeDiskId" exclude_disk_id: Vec<String>, 4 "InstanceId" instance_id: String,
    5 "InstantAccess" instant_access: bool, 6 "InstantAccessRetentionDays" instant_access_retention_days: i64,
    7 "Name" name: String, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "StorageLocationArn" storage_location_arn: String,
    15 "Tag" tag: Vec<CreateSnapshotGroupTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSnapshotGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupOutput {
    pub snapshot_group_id: Option<String>,
}
model! { CreateSnapshotGroupOutput {
    0 "SnapshotGroupId" snapshot_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageSet {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// At least 2.
    pub max_partition_number: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_set_name: Option<String>,
    pub tag: Option<Vec<CreateStorageSetTag>>,
    pub zone_id: String,
}
operation! { CreateStorageSet(region_id: String, zone_id: String) "CreateStorageSet" -> CreateStorageSetOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "MaxPartitionNumber" max_partition_number: i64, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StorageSetName" storage_set_name: String, 10 "Tag" tag: Vec<CreateStorageSetTag>, 11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageSetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateStorageSetTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageSetOutput {
    pub storage_set_id: Option<String>,
}
model! { CreateStorageSetOutput {
    0 "StorageSetId" storage_set_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitch {
    pub cidr_block: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_name: Option<String>,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateVSwitch(cidr_block: String, vpc_id: String, zone_id: String) "CreateVSwitch" -> CreateVSwitchOutput {
    0 "CidrBlock" cidr_block, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VSwitchName" v_switch_name: String, 9 "VpcId" vpc_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchOutput {
    pub v_switch_id: Option<String>,
}
model! { CreateVSwitchOutput {
    0 "VSwitchId" v_switch_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouter {
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub local_gateway_ip: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_gateway_ip: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vbr_owner_id: Option<i64>,
    pub vlan_id: i64,
}
operation! { CreateVirtualBorderRouter(physical_connection_id: String, region_id: String, vlan_id: i64)
    "CreateVirtualBorderRouter" -> CreateVirtualBorderRouterOutput {
    0 "CircuitCode" circuit_code: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "LocalGatewayIp" local_gateway_ip: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PeerGatewayIp" peer_gateway_ip: String,
    8 "PeeringSubnetMask" peering_subnet_mask: String, 9 "PhysicalConnectionId" physical_connection_id,
    10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "UserCidr" user_cidr: String, 14 "VbrOwnerId" vbr_owner_id: i64,
    15 "VlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterOutput {
    pub vbr_id: Option<String>,
}
model! { CreateVirtualBorderRouterOutput {
    0 "VbrId" vbr_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub cidr_block: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vpc_name: Option<String>,
}
operation! { CreateVpc(region_id: String) "CreateVpc" -> CreateVpcOutput {
    0 "CidrBlock" cidr_block: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UserCidr" user_cidr: String, 9 "VpcName" vpc_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub route_table_id: Option<String>,
    pub v_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    0 "RouteTableId" route_table_id, 1 "VRouterId" v_router_id, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVsc {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVscTag>>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
operation! { CreateVsc(instance_id: String, region_id: String) "CreateVsc" -> CreateVscOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "InstanceId" instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<CreateVscTag>, 11 "VscName" vsc_name: String, 12 "VscType" vsc_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVscTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVscTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVscOutput {
    pub vsc_id: Option<String>,
}
model! { CreateVscOutput {
    0 "VscId" vsc_id
} }

#[deprecated = "deprecated by the provider"]
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
pub struct DeleteActivation {
    pub activation_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteActivation(activation_id: String, region_id: String) "DeleteActivation" -> DeleteActivationOutput {
    0 "ActivationId" activation_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteActivationOutput {
    pub activation: Option<DeleteActivationActivation>,
}
model! { DeleteActivationOutput {
    0 "Activation" activation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteActivationActivation {
    pub activation_id: Option<String>,
    pub creation_time: Option<String>,
    pub deregistered_count: Option<i64>,
    pub description: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub ip_address_range: Option<String>,
    pub registered_count: Option<i64>,
    pub time_to_live_in_hours: Option<i64>,
}
model! { DeleteActivationActivation {
    0 "ActivationId" activation_id, 1 "CreationTime" creation_time, 2 "DeregisteredCount" deregistered_count,
    3 "Description" description, 4 "InstanceCount" instance_count, 5 "InstanceName" instance_name,
    6 "IpAddressRange" ip_address_range, 7 "RegisteredCount" registered_count,
    8 "TimeToLiveInHours" time_to_live_in_hours
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroup {
    pub auto_provisioning_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub terminate_instances: Option<bool>,
}
operation! { DeleteAutoProvisioningGroup(auto_provisioning_group_id: String, region_id: String)
    "DeleteAutoProvisioningGroup" -> Empty {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TerminateInstances" terminate_instances: bool
} }

pub type DeleteAutoProvisioningGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub auto_snapshot_policy_id: String,
    pub region_id: String,
}
operation! { DeleteAutoSnapshotPolicy(auto_snapshot_policy_id: String, region_id: String)
    "DeleteAutoSnapshotPolicy" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "autoSnapshotPolicyId" auto_snapshot_policy_id, 4 "regionId" region_id
} }

pub type DeleteAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackage {
    pub bandwidth_package_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBandwidthPackage(bandwidth_package_id: String, region_id: String) "DeleteBandwidthPackage" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteBandwidthPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommand {
    pub command_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCommand(command_id: String, region_id: String) "DeleteCommand" -> Empty {
    0 "CommandId" command_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostCluster {
    pub dedicated_host_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDedicatedHostCluster(dedicated_host_cluster_id: String, region_id: String)
    "DeleteDedicatedHostCluster" -> Empty {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDedicatedHostClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentSet {
    pub deployment_set_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDeploymentSet(deployment_set_id: String, region_id: String) "DeleteDeploymentSet" -> Empty {
    0 "DeploymentSetId" deployment_set_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDeploymentSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSets {
    pub metric_set_ids: Vec<String>,
    pub region_id: String,
}
operation! { DeleteDiagnosticMetricSets(metric_set_ids: Vec<String>, region_id: String)
    "DeleteDiagnosticMetricSets" -> Empty {
    0 "MetricSetIds" metric_set_ids, 1 "RegionId" region_id
} }

pub type DeleteDiagnosticMetricSetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticReports {
    pub region_id: String,
    pub report_ids: Vec<String>,
}
operation! { DeleteDiagnosticReports(region_id: String, report_ids: Vec<String>) "DeleteDiagnosticReports" -> Empty {
    0 "RegionId" region_id, 1 "ReportIds" report_ids
} }

pub type DeleteDiagnosticReportsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisk {
    pub disk_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDisk(disk_id: String) "DeleteDisk" -> Empty {
    0 "DiskId" disk_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDiskOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardEntry {
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
    0 "ForwardEntryId" forward_entry_id, 1 "ForwardTableId" forward_table_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteForwardEntryOutput = Empty;

#[deprecated = "deprecated by the provider"]
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
pub struct DeleteHpcCluster {
    pub client_token: Option<String>,
    pub hpc_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteHpcCluster(hpc_cluster_id: String, region_id: String) "DeleteHpcCluster" -> Empty {
    0 "ClientToken" client_token: String, 1 "HpcClusterId" hpc_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteHpcClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteImage(image_id: String, region_id: String) "DeleteImage" -> Empty {
    0 "DryRun" dry_run: bool, 1 "Force" force: bool, 2 "ImageId" image_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageComponent {
    pub image_component_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteImageComponent(image_component_id: String, region_id: String) "DeleteImageComponent" -> Empty {
    0 "ImageComponentId" image_component_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteImageComponentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagePipeline {
    pub image_pipeline_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteImagePipeline(image_pipeline_id: String, region_id: String) "DeleteImagePipeline" -> Empty {
    0 "ImagePipelineId" image_pipeline_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteImagePipelineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub force_stop: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub terminate_subscription: Option<bool>,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "DryRun" dry_run: bool, 1 "Force" force: bool, 2 "ForceStop" force_stop: bool, 3 "InstanceId" instance_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TerminateSubscription" terminate_subscription: bool
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstances {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub force_stop: Option<bool>,
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub terminate_subscription: Option<bool>,
}
operation! { DeleteInstances(instance_id: Vec<String>, region_id: String) "DeleteInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "ForceStop" force_stop: bool, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "TerminateSubscription" terminate_subscription: bool
} }

pub type DeleteInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_pair_names: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteKeyPairs(key_pair_names: String, region_id: String) "DeleteKeyPairs" -> Empty {
    0 "KeyPairNames" key_pair_names, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplate {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteLaunchTemplate(region_id: String) "DeleteLaunchTemplate" -> DeleteLaunchTemplateOutput {
    0 "LaunchTemplateId" launch_template_id: String, 1 "LaunchTemplateName" launch_template_name: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateOutput {
    pub launch_template_id: Option<String>,
    pub launch_template_version_numbers: Option<DeleteLaunchTemplateLaunchTemplateVersionNumbers>,
}
model! { DeleteLaunchTemplateOutput {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersionNumbers" launch_template_version_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateLaunchTemplateVersionNumbers {
    pub version_numbers: Option<Vec<i64>>,
}
model! { DeleteLaunchTemplateLaunchTemplateVersionNumbers {
    0 "versionNumbers" version_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersion {
    pub delete_version: Vec<i64>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteLaunchTemplateVersion(delete_version: Vec<i64>, region_id: String)
    "DeleteLaunchTemplateVersion" -> DeleteLaunchTemplateVersionOutput {
    0 "DeleteVersion" delete_version, 1 "LaunchTemplateId" launch_template_id: String,
    2 "LaunchTemplateName" launch_template_name: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionOutput {
    pub launch_template_versions: Option<DeleteLaunchTemplateVersionLaunchTemplateVersions>,
}
model! { DeleteLaunchTemplateVersionOutput {
    0 "LaunchTemplateVersions" launch_template_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionLaunchTemplateVersions {
    pub launch_template_version: Option<Vec<DeleteLaunchTemplateVersionLaunchTemplateVersion>>,
}
model! { DeleteLaunchTemplateVersionLaunchTemplateVersions {
    0 "LaunchTemplateVersion" launch_template_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionLaunchTemplateVersion {
    pub launch_template_id: Option<String>,
    pub launch_template_version_number: Option<i64>,
}
model! { DeleteLaunchTemplateVersionLaunchTemplateVersion {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersionNumber" launch_template_version_number
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_gateway_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNatGateway(nat_gateway_id: String, region_id: String) "DeleteNatGateway" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNetworkInterface(network_interface_id: String, region_id: String) "DeleteNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNetworkInterfaceOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermission {
    pub force: Option<bool>,
    pub network_interface_permission_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteNetworkInterfacePermission(network_interface_permission_id: String, region_id: String)
    "DeleteNetworkInterfacePermission" -> Empty {
    0 "Force" force: bool, 1 "NetworkInterfacePermissionId" network_interface_permission_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteNetworkInterfacePermissionOutput = Empty;

#[deprecated = "deprecated by the provider"]
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
pub struct DeletePlanMaintenanceWindow {
    pub plan_window_id: String,
    pub region_id: String,
}
operation! { DeletePlanMaintenanceWindow(plan_window_id: String, region_id: String)
    "DeletePlanMaintenanceWindow" -> Empty {
    0 "PlanWindowId" plan_window_id, 1 "RegionId" region_id
} }

pub type DeletePlanMaintenanceWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePortRangeList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_range_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePortRangeList(port_range_list_id: String, region_id: String) "DeletePortRangeList" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PortRangeListId" port_range_list_id,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeletePortRangeListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrefixList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePrefixList(prefix_list_id: String, region_id: String) "DeletePrefixList" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PrefixListId" prefix_list_id,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeletePrefixListOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteEntry {
    pub destination_cidr_block: String,
    pub next_hop_id: Option<String>,
    pub next_hop_list: Option<Vec<DeleteRouteEntryNextHopList>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: String,
}
operation! { DeleteRouteEntry(destination_cidr_block: String, route_table_id: String) "DeleteRouteEntry" -> Empty {
    0 "DestinationCidrBlock" destination_cidr_block, 1 "NextHopId" next_hop_id: String,
    2 "NextHopList" next_hop_list: Vec<DeleteRouteEntryNextHopList>, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "RouteTableId" route_table_id
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

#[deprecated = "deprecated by the provider"]
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
    pub user_cidr: Option<String>,
}
operation! { DeleteRouterInterface(region_id: String, router_interface_id: String) "DeleteRouterInterface" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouterInterfaceId" router_interface_id,
    7 "UserCidr" user_cidr: String
} }

pub type DeleteRouterInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(region_id: String, security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroupId" security_group_id
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "Force" force: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SnapshotId" snapshot_id
} }

pub type DeleteSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_group_id: String,
}
operation! { DeleteSnapshotGroup(region_id: String, snapshot_group_id: String)
    "DeleteSnapshotGroup" -> DeleteSnapshotGroupOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SnapshotGroupId" snapshot_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupOutput {
    pub operation_progress_set: Option<DeleteSnapshotGroupOperationProgressSet>,
}
model! { DeleteSnapshotGroupOutput {
    0 "OperationProgressSet" operation_progress_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupOperationProgressSet {
    pub operation_progress: Option<Vec<DeleteSnapshotGroupOperationProgress>>,
}
model! { DeleteSnapshotGroupOperationProgressSet {
    0 "OperationProgress" operation_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupOperationProgress {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub operation_status: Option<String>,
    pub related_item_set: Option<DeleteSnapshotGroupRelatedItemSet>,
}
model! { DeleteSnapshotGroupOperationProgress {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "OperationStatus" operation_status,
    3 "RelatedItemSet" related_item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupRelatedItemSet {
    pub related_item: Option<Vec<DeleteSnapshotGroupRelatedItem>>,
}
model! { DeleteSnapshotGroupRelatedItemSet {
    0 "RelatedItem" related_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupRelatedItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DeleteSnapshotGroupRelatedItem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageSet {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_set_id: String,
}
operation! { DeleteStorageSet(region_id: String, storage_set_id: String) "DeleteStorageSet" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StorageSetId" storage_set_id
} }

pub type DeleteStorageSetOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVSwitch {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
}
operation! { DeleteVSwitch(v_switch_id: String) "DeleteVSwitch" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VSwitchId" v_switch_id
} }

pub type DeleteVSwitchOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vbr_id: String,
}
operation! { DeleteVirtualBorderRouter(region_id: String, vbr_id: String) "DeleteVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "UserCidr" user_cidr: String, 7 "VbrId" vbr_id
} }

pub type DeleteVirtualBorderRouterOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpcId" vpc_id
} }

pub type DeleteVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVsc {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vsc_id: String,
}
operation! { DeleteVsc(region_id: String, vsc_id: String) "DeleteVsc" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VscId" vsc_id
} }

pub type DeleteVscOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterManagedInstance {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeregisterManagedInstance(instance_id: String, region_id: String)
    "DeregisterManagedInstance" -> DeregisterManagedInstanceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterManagedInstanceOutput {
    pub instance: Option<DeregisterManagedInstanceInstance>,
}
model! { DeregisterManagedInstanceOutput {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterManagedInstanceInstance {
    pub activation_id: Option<String>,
    pub agent_version: Option<String>,
    pub hostname: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invocation_count: Option<i64>,
    pub last_invoked_time: Option<String>,
    pub machine_id: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
    pub registration_time: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { DeregisterManagedInstanceInstance {
    0 "ActivationId" activation_id, 1 "AgentVersion" agent_version, 2 "Hostname" hostname, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "InternetIp" internet_ip, 6 "IntranetIp" intranet_ip,
    7 "InvocationCount" invocation_count, 8 "LastInvokedTime" last_invoked_time, 9 "MachineId" machine_id,
    10 "OsType" os_type, 11 "OsVersion" os_version, 12 "RegistrationTime" registration_time,
    13 "ResourceGroupId" resource_group_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPoints {
    pub filter: Option<Vec<DescribeAccessPointsFilter>>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeAccessPoints(region_id: String) "DescribeAccessPoints" -> DescribeAccessPointsOutput {
    0 "Filter" filter: Vec<DescribeAccessPointsFilter>, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Type" r#type: String
} }
paged! { DescribeAccessPoints: DescribeAccessPointsAccessPointType =
    Number "PageNumber", "AccessPointSet.AccessPointType" access_point_set.access_point_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeAccessPointsFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

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
    0 "AccessPointId" access_point_id, 1 "AttachedRegionNo" attached_region_no, 2 "Description" description,
    3 "HostOperator" host_operator, 4 "Location" location, 5 "Name" name, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributes {
    pub attribute_name: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeAccountAttributes(region_id: String)
    "DescribeAccountAttributes" -> DescribeAccountAttributesOutput {
    0 "AttributeName" attribute_name: Vec<String>, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesOutput {
    pub account_attribute_items: Option<DescribeAccountAttributesAccountAttributeItems>,
}
model! { DescribeAccountAttributesOutput {
    0 "AccountAttributeItems" account_attribute_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesAccountAttributeItems {
    pub account_attribute_item: Option<Vec<DescribeAccountAttributesAccountAttributeItem>>,
}
model! { DescribeAccountAttributesAccountAttributeItems {
    0 "AccountAttributeItem" account_attribute_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesAccountAttributeItem {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<DescribeAccountAttributesAttributeValues>,
}
model! { DescribeAccountAttributesAccountAttributeItem {
    0 "AttributeName" attribute_name, 1 "AttributeValues" attribute_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesAttributeValues {
    pub value_item: Option<Vec<DescribeAccountAttributesValueItem>>,
}
model! { DescribeAccountAttributesAttributeValues {
    0 "ValueItem" value_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesValueItem {
    pub count: Option<i64>,
    pub disk_category: Option<String>,
    pub expired_time: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub value: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAccountAttributesValueItem {
    0 "Count" count, 1 "DiskCategory" disk_category, 2 "ExpiredTime" expired_time,
    3 "InstanceChargeType" instance_charge_type, 4 "InstanceType" instance_type, 5 "Value" value, 6 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivations {
    pub activation_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeActivationsTag>>,
}
operation! { DescribeActivations(region_id: String) "DescribeActivations" -> DescribeActivationsOutput {
    0 "ActivationId" activation_id: String, 1 "InstanceName" instance_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tag" tag: Vec<DescribeActivationsTag>
} }
paged! { DescribeActivations: DescribeActivationsActivationList =
    Token "NextToken", "ActivationList" activation_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeActivationsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationsOutput {
    pub activation_list: Option<Vec<DescribeActivationsActivationList>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeActivationsOutput {
    0 "ActivationList" activation_list, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationsActivationList {
    pub activation_id: Option<String>,
    pub creation_time: Option<String>,
    pub deregistered_count: Option<i64>,
    pub description: Option<String>,
    pub disabled: Option<bool>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub ip_address_range: Option<String>,
    pub registered_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribeActivationsTags>>,
    pub time_to_live_in_hours: Option<i64>,
}
model! { DescribeActivationsActivationList {
    0 "ActivationId" activation_id, 1 "CreationTime" creation_time, 2 "DeregisteredCount" deregistered_count,
    3 "Description" description, 4 "Disabled" disabled, 5 "InstanceCount" instance_count,
    6 "InstanceName" instance_name, 7 "IpAddressRange" ip_address_range, 8 "RegisteredCount" registered_count,
    9 "ResourceGroupId" resource_group_id, 10 "Tags" tags, 11 "TimeToLiveInHours" time_to_live_in_hours
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeActivationsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistory {
    pub auto_provisioning_group_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeAutoProvisioningGroupHistory(auto_provisioning_group_id: String, region_id: String)
    "DescribeAutoProvisioningGroupHistory" -> DescribeAutoProvisioningGroupHistoryOutput {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id, 1 "EndTime" end_time: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time: String
} }
paged! { DescribeAutoProvisioningGroupHistory: DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistory =
    Number "PageNumber", "AutoProvisioningGroupHistories.AutoProvisioningGroupHistory" auto_provisioning_group_histories.auto_provisioning_group_history, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryOutput {
    pub auto_provisioning_group_histories: Option<DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistories>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoProvisioningGroupHistoryOutput {
    0 "AutoProvisioningGroupHistories" auto_provisioning_group_histories, 1 "PageNumber" page_number,
    2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistories {
    pub auto_provisioning_group_history: Option<Vec<DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistory>>,
}
model! { DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistories {
    0 "AutoProvisioningGroupHistory" auto_provisioning_group_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistory {
    pub activity_details: Option<DescribeAutoProvisioningGroupHistoryActivityDetails>,
    pub last_event_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeAutoProvisioningGroupHistoryAutoProvisioningGroupHistory {
    0 "ActivityDetails" activity_details, 1 "LastEventTime" last_event_time, 2 "StartTime" start_time,
    3 "Status" status, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryActivityDetails {
    pub activity_detail: Option<Vec<DescribeAutoProvisioningGroupHistoryActivityDetail>>,
}
model! { DescribeAutoProvisioningGroupHistoryActivityDetails {
    0 "ActivityDetail" activity_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryActivityDetail {
    pub created_instance_ids: Option<DescribeAutoProvisioningGroupHistoryCreatedInstanceIds>,
    pub destroyed_instance_ids: Option<DescribeAutoProvisioningGroupHistoryDestroyedInstanceIds>,
    pub detail: Option<String>,
    pub error_messages: Option<DescribeAutoProvisioningGroupHistoryErrorMessages>,
    pub status: Option<String>,
}
model! { DescribeAutoProvisioningGroupHistoryActivityDetail {
    0 "CreatedInstanceIds" created_instance_ids, 1 "DestroyedInstanceIds" destroyed_instance_ids, 2 "Detail" detail,
    3 "ErrorMessages" error_messages, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryCreatedInstanceIds {
    pub created_instance_id: Option<Vec<String>>,
}
model! { DescribeAutoProvisioningGroupHistoryCreatedInstanceIds {
    0 "CreatedInstanceId" created_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryDestroyedInstanceIds {
    pub destroyed_instance_id: Option<Vec<String>>,
}
model! { DescribeAutoProvisioningGroupHistoryDestroyedInstanceIds {
    0 "DestroyedInstanceId" destroyed_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryErrorMessages {
    pub error_message: Option<Vec<DescribeAutoProvisioningGroupHistoryErrorMessage>>,
}
model! { DescribeAutoProvisioningGroupHistoryErrorMessages {
    0 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryErrorMessage {
    pub code: Option<String>,
    pub failed_instance_ids: Option<DescribeAutoProvisioningGroupHistoryFailedInstanceIds>,
    pub message: Option<String>,
}
model! { DescribeAutoProvisioningGroupHistoryErrorMessage {
    0 "Code" code, 1 "FailedInstanceIds" failed_instance_ids, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryFailedInstanceIds {
    pub failed_instance_id: Option<Vec<String>>,
}
model! { DescribeAutoProvisioningGroupHistoryFailedInstanceIds {
    0 "FailedInstanceId" failed_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstances {
    pub auto_provisioning_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAutoProvisioningGroupInstances(auto_provisioning_group_id: String, region_id: String)
    "DescribeAutoProvisioningGroupInstances" -> DescribeAutoProvisioningGroupInstancesOutput {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAutoProvisioningGroupInstances: DescribeAutoProvisioningGroupInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesOutput {
    pub instances: Option<DescribeAutoProvisioningGroupInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoProvisioningGroupInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesInstances {
    pub instance: Option<Vec<DescribeAutoProvisioningGroupInstancesInstance>>,
}
model! { DescribeAutoProvisioningGroupInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesInstance {
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub io_optimized: Option<bool>,
    pub is_spot: Option<bool>,
    pub memory: Option<i64>,
    pub network_type: Option<String>,
    pub os_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAutoProvisioningGroupInstancesInstance {
    0 "CPU" cpu, 1 "CreationTime" creation_time, 2 "InstanceId" instance_id, 3 "InstanceType" instance_type,
    4 "IoOptimized" io_optimized, 5 "IsSpot" is_spot, 6 "Memory" memory, 7 "NetworkType" network_type,
    8 "OsType" os_type, 9 "RegionId" region_id, 10 "Status" status, 11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroups {
    pub auto_provisioning_group_id: Option<Vec<String>>,
    pub auto_provisioning_group_name: Option<String>,
    pub auto_provisioning_group_status: Option<Vec<String>>,
    pub auto_provisioning_group_types: Option<Vec<String>>,
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
    pub tag: Option<Vec<DescribeAutoProvisioningGroupsTag>>,
}
operation! { DescribeAutoProvisioningGroups(region_id: String)
    "DescribeAutoProvisioningGroups" -> DescribeAutoProvisioningGroupsOutput {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id: Vec<String>,
    1 "AutoProvisioningGroupName" auto_provisioning_group_name: String,
    2 "AutoProvisioningGroupStatus" auto_provisioning_group_status: Vec<String>,
    3 "AutoProvisioningGroupTypes" auto_provisioning_group_types: Vec<String>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Tag" tag: Vec<DescribeAutoProvisioningGroupsTag>
} }
paged! { DescribeAutoProvisioningGroups: DescribeAutoProvisioningGroupsAutoProvisioningGroup =
    Number "PageNumber", "AutoProvisioningGroups.AutoProvisioningGroup" auto_provisioning_groups.auto_provisioning_group, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAutoProvisioningGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsOutput {
    pub auto_provisioning_groups: Option<DescribeAutoProvisioningGroupsAutoProvisioningGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoProvisioningGroupsOutput {
    0 "AutoProvisioningGroups" auto_provisioning_groups, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsAutoProvisioningGroups {
    pub auto_provisioning_group: Option<Vec<DescribeAutoProvisioningGroupsAutoProvisioningGroup>>,
}
model! { DescribeAutoProvisioningGroupsAutoProvisioningGroups {
    0 "AutoProvisioningGroup" auto_provisioning_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsAutoProvisioningGroup {
    pub auto_provisioning_group_id: Option<String>,
    pub auto_provisioning_group_name: Option<String>,
    pub auto_provisioning_group_type: Option<String>,
    pub candidate_options: Option<DescribeAutoProvisioningGroupsCandidateOptions>,
    pub capacity_specification: Option<DescribeAutoProvisioningGroupsCapacitySpecification>,
    pub creation_time: Option<String>,
    pub excess_capacity_termination_policy: Option<String>,
    pub launch_template_configs: Option<DescribeAutoProvisioningGroupsLaunchTemplateConfigs>,
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<String>,
    pub max_spot_price: Option<f64>,
    pub pay_as_you_go_options: Option<DescribeAutoProvisioningGroupsPayAsYouGoOptions>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub spot_options: Option<DescribeAutoProvisioningGroupsSpotOptions>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub suspended_processes: Option<DescribeAutoProvisioningGroupsSuspendedProcesses>,
    pub tags: Option<DescribeAutoProvisioningGroupsTags>,
    pub target_capacity_specification: Option<DescribeAutoProvisioningGroupsTargetCapacitySpecification>,
    pub terminate_instances: Option<bool>,
    pub terminate_instances_with_expiration: Option<bool>,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
}
model! { DescribeAutoProvisioningGroupsAutoProvisioningGroup {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id, 1 "AutoProvisioningGroupName" auto_provisioning_group_name,
    2 "AutoProvisioningGroupType" auto_provisioning_group_type, 3 "CandidateOptions" candidate_options,
    4 "CapacitySpecification" capacity_specification, 5 "CreationTime" creation_time,
    6 "ExcessCapacityTerminationPolicy" excess_capacity_termination_policy,
    7 "LaunchTemplateConfigs" launch_template_configs, 8 "LaunchTemplateId" launch_template_id,
    9 "LaunchTemplateVersion" launch_template_version, 10 "MaxSpotPrice" max_spot_price,
    11 "PayAsYouGoOptions" pay_as_you_go_options, 12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id,
    14 "SpotOptions" spot_options, 15 "State" state, 16 "Status" status, 17 "SuspendedProcesses" suspended_processes,
    18 "Tags" tags, 19 "TargetCapacitySpecification" target_capacity_specification,
    20 "TerminateInstances" terminate_instances,
    21 "TerminateInstancesWithExpiration" terminate_instances_with_expiration, 22 "ValidFrom" valid_from,
    23 "ValidUntil" valid_until
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsCandidateOptions {
    pub timeout_minutes: Option<i64>,
}
model! { DescribeAutoProvisioningGroupsCandidateOptions {
    0 "TimeoutMinutes" timeout_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsCapacitySpecification {
    pub pay_as_you_go_capacity: Option<f64>,
    pub pre_paid_capacity: Option<f64>,
    pub spot_capacity: Option<f64>,
    pub total_capacity: Option<f64>,
}
model! { DescribeAutoProvisioningGroupsCapacitySpecification {
    0 "PayAsYouGoCapacity" pay_as_you_go_capacity, 1 "PrePaidCapacity" pre_paid_capacity,
    2 "SpotCapacity" spot_capacity, 3 "TotalCapacity" total_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsLaunchTemplateConfigs {
    pub launch_template_config: Option<Vec<DescribeAutoProvisioningGroupsLaunchTemplateConfig>>,
}
model! { DescribeAutoProvisioningGroupsLaunchTemplateConfigs {
    0 "LaunchTemplateConfig" launch_template_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsLaunchTemplateConfig {
    pub instance_type: Option<String>,
    pub max_price: Option<f64>,
    pub priority: Option<f64>,
    pub v_switch_id: Option<String>,
    pub weighted_capacity: Option<f64>,
}
model! { DescribeAutoProvisioningGroupsLaunchTemplateConfig {
    0 "InstanceType" instance_type, 1 "MaxPrice" max_price, 2 "Priority" priority, 3 "VSwitchId" v_switch_id,
    4 "WeightedCapacity" weighted_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsPayAsYouGoOptions {
    pub allocation_strategy: Option<String>,
}
model! { DescribeAutoProvisioningGroupsPayAsYouGoOptions {
    0 "AllocationStrategy" allocation_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsSpotOptions {
    pub allocation_strategy: Option<String>,
    pub instance_interruption_behavior: Option<String>,
    pub instance_pools_to_use_count: Option<i64>,
}
model! { DescribeAutoProvisioningGroupsSpotOptions {
    0 "AllocationStrategy" allocation_strategy, 1 "InstanceInterruptionBehavior" instance_interruption_behavior,
    2 "InstancePoolsToUseCount" instance_pools_to_use_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsSuspendedProcesses {
    pub suspended_process: Option<Vec<String>>,
}
model! { DescribeAutoProvisioningGroupsSuspendedProcesses {
    0 "SuspendedProcess" suspended_process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsTags {
    pub tag: Option<Vec<DescribeAutoProvisioningGroupsTagsTag>>,
}
model! { DescribeAutoProvisioningGroupsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAutoProvisioningGroupsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsTargetCapacitySpecification {
    pub default_target_capacity_type: Option<String>,
    pub pay_as_you_go_target_capacity: Option<f64>,
    pub spot_target_capacity: Option<f64>,
    pub total_target_capacity: Option<f64>,
}
model! { DescribeAutoProvisioningGroupsTargetCapacitySpecification {
    0 "DefaultTargetCapacityType" default_target_capacity_type,
    1 "PayAsYouGoTargetCapacity" pay_as_you_go_target_capacity, 2 "SpotTargetCapacity" spot_target_capacity,
    3 "TotalTargetCapacity" total_target_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAssociations {
    pub auto_snapshot_policy_id: Option<String>,
    pub disk_id: Option<String>,
    /// At least 1.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAutoSnapshotPolicyAssociations(region_id: String)
    "DescribeAutoSnapshotPolicyAssociations" -> DescribeAutoSnapshotPolicyAssociationsOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "DiskId" disk_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAutoSnapshotPolicyAssociations: DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation =
    Token "NextToken", "AutoSnapshotPolicyAssociations.AutoSnapshotPolicyAssociation" auto_snapshot_policy_associations.auto_snapshot_policy_association, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAssociationsOutput {
    pub auto_snapshot_policy_associations: Option<DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociations>,
    pub next_token: Option<String>,
}
model! { DescribeAutoSnapshotPolicyAssociationsOutput {
    0 "AutoSnapshotPolicyAssociations" auto_snapshot_policy_associations, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociations {
    pub auto_snapshot_policy_association: Option<Vec<DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation>>,
}
model! { DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociations {
    0 "AutoSnapshotPolicyAssociation" auto_snapshot_policy_association
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation {
    pub auto_snapshot_policy_id: Option<String>,
    pub disk_id: Option<String>,
}
model! { DescribeAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "DiskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyEx {
    pub auto_snapshot_policy_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
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
    pub tag: Option<Vec<DescribeAutoSnapshotPolicyExTag>>,
}
operation! { DescribeAutoSnapshotPolicyEx(region_id: String)
    "DescribeAutoSnapshotPolicyEx" -> DescribeAutoSnapshotPolicyExOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String,
    1 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tag" tag: Vec<DescribeAutoSnapshotPolicyExTag>
} }
paged! { DescribeAutoSnapshotPolicyEx: DescribeAutoSnapshotPolicyExAutoSnapshotPolicy =
    Number "PageNumber", "AutoSnapshotPolicies.AutoSnapshotPolicy" auto_snapshot_policies.auto_snapshot_policy, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAutoSnapshotPolicyExTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExOutput {
    pub auto_snapshot_policies: Option<DescribeAutoSnapshotPolicyExAutoSnapshotPolicies>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoSnapshotPolicyExOutput {
    0 "AutoSnapshotPolicies" auto_snapshot_policies, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExAutoSnapshotPolicies {
    pub auto_snapshot_policy: Option<Vec<DescribeAutoSnapshotPolicyExAutoSnapshotPolicy>>,
}
model! { DescribeAutoSnapshotPolicyExAutoSnapshotPolicies {
    0 "AutoSnapshotPolicy" auto_snapshot_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExAutoSnapshotPolicy {
    pub association_type: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub copied_snapshots_retention_days: Option<i64>,
    pub copy_encryption_configuration: Option<DescribeAutoSnapshotPolicyExCopyEncryptionConfiguration>,
    pub creation_time: Option<String>,
    pub disk_nums: Option<i64>,
    pub enable_cross_region_copy: Option<bool>,
    pub region_id: Option<String>,
    pub repeat_weekdays: Option<String>,
    pub resource_group_id: Option<String>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<DescribeAutoSnapshotPolicyExTags>,
    pub target_copy_regions: Option<String>,
    pub target_tags: Option<DescribeAutoSnapshotPolicyExTargetTags>,
    pub time_points: Option<String>,
    pub r#type: Option<String>,
    pub volume_nums: Option<i64>,
}
model! { DescribeAutoSnapshotPolicyExAutoSnapshotPolicy {
    0 "AssociationType" association_type, 1 "AutoSnapshotPolicyId" auto_snapshot_policy_id,
    2 "AutoSnapshotPolicyName" auto_snapshot_policy_name,
    3 "CopiedSnapshotsRetentionDays" copied_snapshots_retention_days,
    4 "CopyEncryptionConfiguration" copy_encryption_configuration, 5 "CreationTime" creation_time,
    6 "DiskNums" disk_nums, 7 "EnableCrossRegionCopy" enable_cross_region_copy, 8 "RegionId" region_id,
    9 "RepeatWeekdays" repeat_weekdays, 10 "ResourceGroupId" resource_group_id, 11 "RetentionDays" retention_days,
    12 "Status" status, 13 "Tags" tags, 14 "TargetCopyRegions" target_copy_regions, 15 "TargetTags" target_tags,
    16 "TimePoints" time_points, 17 "Type" r#type, 18 "VolumeNums" volume_nums
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExCopyEncryptionConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
model! { DescribeAutoSnapshotPolicyExCopyEncryptionConfiguration {
    0 "Encrypted" encrypted, 1 "KMSKeyId" kms_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExTags {
    pub tag: Option<Vec<DescribeAutoSnapshotPolicyExTagsTag>>,
}
model! { DescribeAutoSnapshotPolicyExTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAutoSnapshotPolicyExTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExTargetTags {
    pub target_tag: Option<Vec<DescribeAutoSnapshotPolicyExTargetTag>>,
}
model! { DescribeAutoSnapshotPolicyExTargetTags {
    0 "TargetTag" target_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExTargetTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAutoSnapshotPolicyExTargetTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub cores: Option<i64>,
    pub data_disk_category: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub destination_resource: String,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub io_optimized: Option<String>,
    pub memory: Option<f64>,
    pub network_category: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    /// 0 to 6.
    pub spot_duration: Option<i64>,
    pub spot_strategy: Option<String>,
    pub system_disk_category: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableResource(destination_resource: String, region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "Cores" cores: i64, 1 "DataDiskCategory" data_disk_category: String,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "DestinationResource" destination_resource,
    4 "InstanceChargeType" instance_charge_type: String, 5 "InstanceType" instance_type: String,
    6 "IoOptimized" io_optimized: String, 7 "Memory" memory: f64, 8 "NetworkCategory" network_category: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "ResourceType" resource_type: String, 15 "Scope" scope: String, 16 "SpotDuration" spot_duration: i64,
    17 "SpotStrategy" spot_strategy: String, 18 "SystemDiskCategory" system_disk_category: String,
    19 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Option<Vec<DescribeAvailableResourceAvailableZone>>,
}
model! { DescribeAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "AvailableResources" available_resources, 1 "RegionId" region_id, 2 "Status" status,
    3 "StatusCategory" status_category, 4 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Option<Vec<DescribeAvailableResourceAvailableResource>>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "AvailableResource" available_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub supported_resources: Option<DescribeAvailableResourceSupportedResources>,
    pub r#type: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "SupportedResources" supported_resources, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedResources {
    pub supported_resource: Option<Vec<DescribeAvailableResourceSupportedResource>>,
}
model! { DescribeAvailableResourceSupportedResources {
    0 "SupportedResource" supported_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedResource {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAvailableResourceSupportedResource {
    0 "Max" max, 1 "Min" min, 2 "Status" status, 3 "StatusCategory" status_category, 4 "Unit" unit, 5 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitation {
    pub instance_charge_type: Option<String>,
    pub instance_type: String,
    pub operation_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spot_strategy: Option<String>,
}
operation! { DescribeBandwidthLimitation(instance_type: String, region_id: String)
    "DescribeBandwidthLimitation" -> DescribeBandwidthLimitationOutput {
    0 "InstanceChargeType" instance_charge_type: String, 1 "InstanceType" instance_type,
    2 "OperationType" operation_type: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceId" resource_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SpotStrategy" spot_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationOutput {
    pub bandwidths: Option<DescribeBandwidthLimitationBandwidths>,
}
model! { DescribeBandwidthLimitationOutput {
    0 "Bandwidths" bandwidths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationBandwidths {
    pub bandwidth: Option<Vec<DescribeBandwidthLimitationBandwidth>>,
}
model! { DescribeBandwidthLimitationBandwidths {
    0 "Bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationBandwidth {
    pub internet_charge_type: Option<String>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeBandwidthLimitationBandwidth {
    0 "InternetChargeType" internet_charge_type, 1 "Max" max, 2 "Min" min, 3 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackages {
    pub bandwidth_package_id: Option<String>,
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
operation! { DescribeBandwidthPackages(region_id: String)
    "DescribeBandwidthPackages" -> DescribeBandwidthPackagesOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "NatGatewayId" nat_gateway_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeBandwidthPackages: DescribeBandwidthPackagesBandwidthPackage =
    Number "PageNumber", "BandwidthPackages.BandwidthPackage" bandwidth_packages.bandwidth_package, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesOutput {
    pub bandwidth_packages: Option<DescribeBandwidthPackagesBandwidthPackages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBandwidthPackagesOutput {
    0 "BandwidthPackages" bandwidth_packages, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesBandwidthPackages {
    pub bandwidth_package: Option<Vec<DescribeBandwidthPackagesBandwidthPackage>>,
}
model! { DescribeBandwidthPackagesBandwidthPackages {
    0 "BandwidthPackage" bandwidth_package
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesBandwidthPackage {
    pub bandwidth: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_count: Option<String>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub public_ip_addresses: Option<DescribeBandwidthPackagesPublicIpAddresses>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeBandwidthPackagesBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "BandwidthPackageId" bandwidth_package_id, 2 "BusinessStatus" business_status,
    3 "CreationTime" creation_time, 4 "Description" description, 5 "ISP" isp,
    6 "InstanceChargeType" instance_charge_type, 7 "InternetChargeType" internet_charge_type, 8 "IpCount" ip_count,
    9 "Name" name, 10 "NatGatewayId" nat_gateway_id, 11 "PublicIpAddresses" public_ip_addresses,
    12 "RegionId" region_id, 13 "Status" status, 14 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesPublicIpAddresses {
    pub public_ip_addresse: Option<Vec<DescribeBandwidthPackagesPublicIpAddresse>>,
}
model! { DescribeBandwidthPackagesPublicIpAddresses {
    0 "PublicIpAddresse" public_ip_addresse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesPublicIpAddresse {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { DescribeBandwidthPackagesPublicIpAddresse {
    0 "AllocationId" allocation_id, 1 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstances {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<DescribeCapacityReservationInstancesPrivatePoolOptions>,
}
operation! { DescribeCapacityReservationInstances(region_id: String)
    "DescribeCapacityReservationInstances" -> DescribeCapacityReservationInstancesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64,
    7 "PrivatePoolOptions" private_pool_options: DescribeCapacityReservationInstancesPrivatePoolOptions
} }
paged! { DescribeCapacityReservationInstances: DescribeCapacityReservationInstancesInstanceIdSet =
    Token "NextToken", "CapacityReservationItem.InstanceIdSet" capacity_reservation_item.instance_id_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesPrivatePoolOptions {
    pub id: Option<String>,
}
input! { DescribeCapacityReservationInstancesPrivatePoolOptions(id: String) {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesOutput {
    pub capacity_reservation_item: Option<DescribeCapacityReservationInstancesCapacityReservationItem>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCapacityReservationInstancesOutput {
    0 "CapacityReservationItem" capacity_reservation_item, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesCapacityReservationItem {
    pub instance_id_set: Option<Vec<DescribeCapacityReservationInstancesInstanceIdSet>>,
}
model! { DescribeCapacityReservationInstancesCapacityReservationItem {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationInstancesInstanceIdSet {
    pub instance_id: Option<String>,
}
model! { DescribeCapacityReservationInstancesInstanceIdSet {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservations {
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub platform: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeCapacityReservationsTag>>,
    pub zone_id: Option<String>,
    pub private_pool_options: Option<DescribeCapacityReservationsPrivatePoolOptions>,
}
operation! { DescribeCapacityReservations(region_id: String)
    "DescribeCapacityReservations" -> DescribeCapacityReservationsOutput {
    0 "InstanceChargeType" instance_charge_type: String, 1 "InstanceType" instance_type: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "Platform" platform: String, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Status" status: String,
    12 "Tag" tag: Vec<DescribeCapacityReservationsTag>, 13 "ZoneId" zone_id: String,
    14 "PrivatePoolOptions" private_pool_options: DescribeCapacityReservationsPrivatePoolOptions
} }
paged! { DescribeCapacityReservations: DescribeCapacityReservationsCapacityReservationItem =
    Token "NextToken", "CapacityReservationSet.CapacityReservationItem" capacity_reservation_set.capacity_reservation_item, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCapacityReservationsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsPrivatePoolOptions {
    pub ids: Option<String>,
}
input! { DescribeCapacityReservationsPrivatePoolOptions() {
    0 "Ids" ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsOutput {
    pub capacity_reservation_set: Option<DescribeCapacityReservationsCapacityReservationSet>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCapacityReservationsOutput {
    0 "CapacityReservationSet" capacity_reservation_set, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsCapacityReservationSet {
    pub capacity_reservation_item: Option<Vec<DescribeCapacityReservationsCapacityReservationItem>>,
}
model! { DescribeCapacityReservationsCapacityReservationSet {
    0 "CapacityReservationItem" capacity_reservation_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsCapacityReservationItem {
    pub allocated_resources: Option<DescribeCapacityReservationsAllocatedResources>,
    pub capacity_reservation_owner_id: Option<String>,
    pub delivery_time: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub end_time_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub platform: Option<String>,
    pub private_pool_options_id: Option<String>,
    pub private_pool_options_match_criteria: Option<String>,
    pub private_pool_options_name: Option<String>,
    pub region_id: Option<String>,
    pub reserved_instance_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub saving_plan_id: Option<String>,
    pub start_time: Option<String>,
    pub start_time_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeCapacityReservationsTags>,
    pub time_slot: Option<String>,
    pub unlocked_time: Option<String>,
}
model! { DescribeCapacityReservationsCapacityReservationItem {
    0 "AllocatedResources" allocated_resources, 1 "CapacityReservationOwnerId" capacity_reservation_owner_id,
    2 "DeliveryTime" delivery_time, 3 "Description" description, 4 "EndTime" end_time, 5 "EndTimeType" end_time_type,
    6 "InstanceChargeType" instance_charge_type, 7 "Platform" platform,
    8 "PrivatePoolOptionsId" private_pool_options_id,
    9 "PrivatePoolOptionsMatchCriteria" private_pool_options_match_criteria,
    10 "PrivatePoolOptionsName" private_pool_options_name, 11 "RegionId" region_id,
    12 "ReservedInstanceId" reserved_instance_id, 13 "ResourceGroupId" resource_group_id,
    14 "SavingPlanId" saving_plan_id, 15 "StartTime" start_time, 16 "StartTimeType" start_time_type, 17 "Status" status,
    18 "Tags" tags, 19 "TimeSlot" time_slot, 20 "UnlockedTime" unlocked_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsAllocatedResources {
    pub allocated_resource: Option<Vec<DescribeCapacityReservationsAllocatedResource>>,
}
model! { DescribeCapacityReservationsAllocatedResources {
    0 "AllocatedResource" allocated_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsAllocatedResource {
    pub available_amount: Option<i64>,
    pub capacity_reservation_usages: Option<DescribeCapacityReservationsCapacityReservationUsages>,
    pub failed_amount: Option<i64>,
    pub instance_type: Option<String>,
    pub locked_amount: Option<i64>,
    pub total_amount: Option<i64>,
    pub used_amount: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeCapacityReservationsAllocatedResource {
    0 "AvailableAmount" available_amount, 1 "CapacityReservationUsages" capacity_reservation_usages,
    2 "FailedAmount" failed_amount, 3 "InstanceType" instance_type, 4 "LockedAmount" locked_amount,
    5 "TotalAmount" total_amount, 6 "UsedAmount" used_amount, 7 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsCapacityReservationUsages {
    pub capacity_reservation_usage: Option<Vec<DescribeCapacityReservationsCapacityReservationUsage>>,
}
model! { DescribeCapacityReservationsCapacityReservationUsages {
    0 "CapacityReservationUsage" capacity_reservation_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsCapacityReservationUsage {
    pub account_id: Option<String>,
    pub service_name: Option<String>,
    pub used_amount: Option<i64>,
}
model! { DescribeCapacityReservationsCapacityReservationUsage {
    0 "AccountId" account_id, 1 "ServiceName" service_name, 2 "UsedAmount" used_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsTags {
    pub tag: Option<Vec<DescribeCapacityReservationsTagsTag>>,
}
model! { DescribeCapacityReservationsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCapacityReservationsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstances {
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DescribeClassicLinkInstances(region_id: String)
    "DescribeClassicLinkInstances" -> DescribeClassicLinkInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VpcId" vpc_id: String
} }
paged! { DescribeClassicLinkInstances: DescribeClassicLinkInstancesLink =
    Number "PageNumber", "Links.Link" links.link, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesOutput {
    pub links: Option<DescribeClassicLinkInstancesLinks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClassicLinkInstancesOutput {
    0 "Links" links, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesLinks {
    pub link: Option<Vec<DescribeClassicLinkInstancesLink>>,
}
model! { DescribeClassicLinkInstancesLinks {
    0 "Link" link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesLink {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeClassicLinkInstancesLink {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettings {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub setting_type: Vec<String>,
}
operation! { DescribeCloudAssistantSettings(region_id: String, setting_type: Vec<String>)
    "DescribeCloudAssistantSettings" -> DescribeCloudAssistantSettingsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SettingType" setting_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsOutput {
    pub agent_upgrade_config: Option<DescribeCloudAssistantSettingsAgentUpgradeConfig>,
    pub oss_delivery_configs: Option<DescribeCloudAssistantSettingsOssDeliveryConfigs>,
    pub resource_usage_config: Option<DescribeCloudAssistantSettingsResourceUsageConfig>,
    pub session_manager_config: Option<DescribeCloudAssistantSettingsSessionManagerConfig>,
    pub sls_delivery_configs: Option<DescribeCloudAssistantSettingsSlsDeliveryConfigs>,
}
model! { DescribeCloudAssistantSettingsOutput {
    0 "AgentUpgradeConfig" agent_upgrade_config, 1 "OssDeliveryConfigs" oss_delivery_configs,
    2 "ResourceUsageConfig" resource_usage_config, 3 "SessionManagerConfig" session_manager_config,
    4 "SlsDeliveryConfigs" sls_delivery_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsAgentUpgradeConfig {
    pub allowed_upgrade_windows: Option<DescribeCloudAssistantSettingsAllowedUpgradeWindows>,
    pub bootstrap_upgrade: Option<bool>,
    pub disable_upgrade: Option<bool>,
    pub enabled: Option<bool>,
    pub time_zone: Option<String>,
}
model! { DescribeCloudAssistantSettingsAgentUpgradeConfig {
    0 "AllowedUpgradeWindows" allowed_upgrade_windows, 1 "BootstrapUpgrade" bootstrap_upgrade,
    2 "DisableUpgrade" disable_upgrade, 3 "Enabled" enabled, 4 "TimeZone" time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsAllowedUpgradeWindows {
    pub allowed_upgrade_window: Option<Vec<String>>,
}
model! { DescribeCloudAssistantSettingsAllowedUpgradeWindows {
    0 "AllowedUpgradeWindow" allowed_upgrade_window
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsOssDeliveryConfigs {
    pub oss_delivery_config: Option<Vec<DescribeCloudAssistantSettingsOssDeliveryConfig>>,
}
model! { DescribeCloudAssistantSettingsOssDeliveryConfigs {
    0 "OssDeliveryConfig" oss_delivery_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsOssDeliveryConfig {
    pub bucket_name: Option<String>,
    pub delivery_type: Option<String>,
    pub enabled: Option<bool>,
    pub encryption_algorithm: Option<String>,
    pub encryption_key_id: Option<String>,
    pub encryption_type: Option<String>,
    pub prefix: Option<String>,
}
model! { DescribeCloudAssistantSettingsOssDeliveryConfig {
    0 "BucketName" bucket_name, 1 "DeliveryType" delivery_type, 2 "Enabled" enabled,
    3 "EncryptionAlgorithm" encryption_algorithm, 4 "EncryptionKeyId" encryption_key_id,
    5 "EncryptionType" encryption_type, 6 "Prefix" prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsResourceUsageConfig {
    pub cpu_limit: Option<i64>,
    pub keep_script_file: Option<bool>,
    pub log_file_count_limit: Option<i64>,
    pub log_size_limit: Option<String>,
    pub memory_limit: Option<String>,
    pub overload_limit: Option<i64>,
}
model! { DescribeCloudAssistantSettingsResourceUsageConfig {
    0 "CpuLimit" cpu_limit, 1 "KeepScriptFile" keep_script_file, 2 "LogFileCountLimit" log_file_count_limit,
    3 "LogSizeLimit" log_size_limit, 4 "MemoryLimit" memory_limit, 5 "OverloadLimit" overload_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsSessionManagerConfig {
    pub session_manager_enabled: Option<bool>,
}
model! { DescribeCloudAssistantSettingsSessionManagerConfig {
    0 "SessionManagerEnabled" session_manager_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsSlsDeliveryConfigs {
    pub sls_delivery_config: Option<Vec<DescribeCloudAssistantSettingsSlsDeliveryConfig>>,
}
model! { DescribeCloudAssistantSettingsSlsDeliveryConfigs {
    0 "SlsDeliveryConfig" sls_delivery_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsSlsDeliveryConfig {
    pub delivery_type: Option<String>,
    pub enabled: Option<bool>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
}
model! { DescribeCloudAssistantSettingsSlsDeliveryConfig {
    0 "DeliveryType" delivery_type, 1 "Enabled" enabled, 2 "LogstoreName" logstore_name, 3 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatus {
    pub instance_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCloudAssistantStatus(region_id: String)
    "DescribeCloudAssistantStatus" -> DescribeCloudAssistantStatusOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OSType" os_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCloudAssistantStatus: DescribeCloudAssistantStatusInstanceCloudAssistantStatus =
    Token "NextToken", "InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus" instance_cloud_assistant_status_set.instance_cloud_assistant_status, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusOutput {
    pub instance_cloud_assistant_status_set: Option<DescribeCloudAssistantStatusInstanceCloudAssistantStatusSet>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudAssistantStatusOutput {
    0 "InstanceCloudAssistantStatusSet" instance_cloud_assistant_status_set, 1 "NextToken" next_token,
    2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusInstanceCloudAssistantStatusSet {
    pub instance_cloud_assistant_status: Option<Vec<DescribeCloudAssistantStatusInstanceCloudAssistantStatus>>,
}
model! { DescribeCloudAssistantStatusInstanceCloudAssistantStatusSet {
    0 "InstanceCloudAssistantStatus" instance_cloud_assistant_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusInstanceCloudAssistantStatus {
    pub active_task_count: Option<i64>,
    pub cloud_assistant_status: Option<String>,
    pub cloud_assistant_version: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_count: Option<i64>,
    pub last_heartbeat_time: Option<String>,
    pub last_invoked_time: Option<String>,
    pub os_type: Option<String>,
    pub support_session_manager: Option<bool>,
}
model! { DescribeCloudAssistantStatusInstanceCloudAssistantStatus {
    0 "ActiveTaskCount" active_task_count, 1 "CloudAssistantStatus" cloud_assistant_status,
    2 "CloudAssistantVersion" cloud_assistant_version, 3 "InstanceId" instance_id, 4 "InvocationCount" invocation_count,
    5 "LastHeartbeatTime" last_heartbeat_time, 6 "LastInvokedTime" last_invoked_time, 7 "OSType" os_type,
    8 "SupportSessionManager" support_session_manager
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeClusters(region_id: String) "DescribeClusters" -> DescribeClustersOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub clusters: Option<DescribeClustersClusters>,
}
model! { DescribeClustersOutput {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersClusters {
    pub cluster: Option<Vec<DescribeClustersCluster>>,
}
model! { DescribeClustersClusters {
    0 "Cluster" cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersCluster {
    pub cluster_id: Option<String>,
}
model! { DescribeClustersCluster {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommands {
    pub command_id: Option<String>,
    pub content_encoding: Option<String>,
    pub description: Option<String>,
    pub latest: Option<bool>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCommandsTag>>,
    pub r#type: Option<String>,
}
operation! { DescribeCommands(region_id: String) "DescribeCommands" -> DescribeCommandsOutput {
    0 "CommandId" command_id: String, 1 "ContentEncoding" content_encoding: String, 2 "Description" description: String,
    3 "Latest" latest: bool, 4 "MaxResults" max_results: i64, 5 "Name" name: String, 6 "NextToken" next_token: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "Provider" provider: String, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "Tag" tag: Vec<DescribeCommandsTag>, 17 "Type" r#type: String
} }
paged! { DescribeCommands: DescribeCommandsCommand =
    Token "NextToken", "Commands.Command" commands.command, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCommandsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsOutput {
    pub commands: Option<DescribeCommandsCommands>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandsOutput {
    0 "Commands" commands, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsCommands {
    pub command: Option<Vec<DescribeCommandsCommand>>,
}
model! { DescribeCommandsCommands {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsCommand {
    pub category: Option<String>,
    pub command_content: Option<String>,
    pub command_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub invoke_times: Option<i64>,
    pub latest: Option<bool>,
    pub launcher: Option<String>,
    pub name: Option<String>,
    pub parameter_definitions: Option<DescribeCommandsParameterDefinitions>,
    pub parameter_names: Option<DescribeCommandsParameterNames>,
    pub provider: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeCommandsTags>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
    pub working_dir: Option<String>,
}
model! { DescribeCommandsCommand {
    0 "Category" category, 1 "CommandContent" command_content, 2 "CommandId" command_id, 3 "CreationTime" creation_time,
    4 "Description" description, 5 "EnableParameter" enable_parameter, 6 "InvokeTimes" invoke_times, 7 "Latest" latest,
    8 "Launcher" launcher, 9 "Name" name, 10 "ParameterDefinitions" parameter_definitions,
    11 "ParameterNames" parameter_names, 12 "Provider" provider, 13 "ResourceGroupId" resource_group_id, 14 "Tags" tags,
    15 "Timeout" timeout, 16 "Type" r#type, 17 "Version" version, 18 "WorkingDir" working_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsParameterDefinitions {
    pub parameter_definition: Option<Vec<DescribeCommandsParameterDefinition>>,
}
model! { DescribeCommandsParameterDefinitions {
    0 "ParameterDefinition" parameter_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsParameterDefinition {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub parameter_name: Option<String>,
    pub pattern_regex: Option<String>,
    pub possible_values: Option<DescribeCommandsPossibleValues>,
    pub required: Option<bool>,
}
model! { DescribeCommandsParameterDefinition {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "ParameterName" parameter_name,
    3 "PatternRegex" pattern_regex, 4 "PossibleValues" possible_values, 5 "Required" required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsPossibleValues {
    pub possible_value: Option<Vec<String>>,
}
model! { DescribeCommandsPossibleValues {
    0 "PossibleValue" possible_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsParameterNames {
    pub parameter_name: Option<Vec<String>>,
}
model! { DescribeCommandsParameterNames {
    0 "ParameterName" parameter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsTags {
    pub tag: Option<Vec<DescribeCommandsTagsTag>>,
}
model! { DescribeCommandsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCommandsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenew {
    pub dedicated_host_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDedicatedHostAutoRenew(dedicated_host_ids: String, region_id: String)
    "DescribeDedicatedHostAutoRenew" -> DescribeDedicatedHostAutoRenewOutput {
    0 "DedicatedHostIds" dedicated_host_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewOutput {
    pub dedicated_host_renew_attributes: Option<DescribeDedicatedHostAutoRenewDedicatedHostRenewAttributes>,
}
model! { DescribeDedicatedHostAutoRenewOutput {
    0 "DedicatedHostRenewAttributes" dedicated_host_renew_attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewDedicatedHostRenewAttributes {
    pub dedicated_host_renew_attribute: Option<Vec<DescribeDedicatedHostAutoRenewDedicatedHostRenewAttribute>>,
}
model! { DescribeDedicatedHostAutoRenewDedicatedHostRenewAttributes {
    0 "DedicatedHostRenewAttribute" dedicated_host_renew_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewDedicatedHostRenewAttribute {
    pub auto_renew_enabled: Option<bool>,
    pub auto_renew_with_ecs: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub duration: Option<i64>,
    pub period_unit: Option<String>,
    pub renewal_status: Option<String>,
}
model! { DescribeDedicatedHostAutoRenewDedicatedHostRenewAttribute {
    0 "AutoRenewEnabled" auto_renew_enabled, 1 "AutoRenewWithEcs" auto_renew_with_ecs,
    2 "DedicatedHostId" dedicated_host_id, 3 "Duration" duration, 4 "PeriodUnit" period_unit,
    5 "RenewalStatus" renewal_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClusters {
    pub dedicated_host_cluster_ids: Option<String>,
    pub dedicated_host_cluster_name: Option<String>,
    pub lock_reason: Option<String>,
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
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeDedicatedHostClustersTag>>,
    pub zone_id: Option<String>,
}
operation! { DescribeDedicatedHostClusters(region_id: String)
    "DescribeDedicatedHostClusters" -> DescribeDedicatedHostClustersOutput {
    0 "DedicatedHostClusterIds" dedicated_host_cluster_ids: String,
    1 "DedicatedHostClusterName" dedicated_host_cluster_name: String, 2 "LockReason" lock_reason: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Status" status: String, 12 "Tag" tag: Vec<DescribeDedicatedHostClustersTag>, 13 "ZoneId" zone_id: String
} }
paged! { DescribeDedicatedHostClusters: DescribeDedicatedHostClustersDedicatedHostCluster =
    Number "PageNumber", "DedicatedHostClusters.DedicatedHostCluster" dedicated_host_clusters.dedicated_host_cluster, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDedicatedHostClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersOutput {
    pub dedicated_host_clusters: Option<DescribeDedicatedHostClustersDedicatedHostClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedHostClustersOutput {
    0 "DedicatedHostClusters" dedicated_host_clusters, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersDedicatedHostClusters {
    pub dedicated_host_cluster: Option<Vec<DescribeDedicatedHostClustersDedicatedHostCluster>>,
}
model! { DescribeDedicatedHostClustersDedicatedHostClusters {
    0 "DedicatedHostCluster" dedicated_host_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersDedicatedHostCluster {
    pub dedicated_host_cluster_capacity: Option<DescribeDedicatedHostClustersDedicatedHostClusterCapacity>,
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_cluster_name: Option<String>,
    pub dedicated_host_ids: Option<DescribeDedicatedHostClustersDedicatedHostIds>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeDedicatedHostClustersTags>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostClustersDedicatedHostCluster {
    0 "DedicatedHostClusterCapacity" dedicated_host_cluster_capacity,
    1 "DedicatedHostClusterId" dedicated_host_cluster_id, 2 "DedicatedHostClusterName" dedicated_host_cluster_name,
    3 "DedicatedHostIds" dedicated_host_ids, 4 "Description" description, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id, 7 "Tags" tags, 8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersDedicatedHostClusterCapacity {
    pub available_instance_types: Option<DescribeDedicatedHostClustersAvailableInstanceTypes>,
    pub available_memory: Option<i64>,
    pub available_vcpus: Option<i64>,
    pub local_storage_capacities: Option<DescribeDedicatedHostClustersLocalStorageCapacities>,
    pub total_memory: Option<i64>,
    pub total_vcpus: Option<i64>,
}
model! { DescribeDedicatedHostClustersDedicatedHostClusterCapacity {
    0 "AvailableInstanceTypes" available_instance_types, 1 "AvailableMemory" available_memory,
    2 "AvailableVcpus" available_vcpus, 3 "LocalStorageCapacities" local_storage_capacities,
    4 "TotalMemory" total_memory, 5 "TotalVcpus" total_vcpus
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersAvailableInstanceTypes {
    pub available_instance_type: Option<Vec<DescribeDedicatedHostClustersAvailableInstanceType>>,
}
model! { DescribeDedicatedHostClustersAvailableInstanceTypes {
    0 "AvailableInstanceType" available_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersAvailableInstanceType {
    pub available_instance_capacity: Option<i64>,
    pub instance_type: Option<String>,
}
model! { DescribeDedicatedHostClustersAvailableInstanceType {
    0 "AvailableInstanceCapacity" available_instance_capacity, 1 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersLocalStorageCapacities {
    pub local_storage_capacity: Option<Vec<DescribeDedicatedHostClustersLocalStorageCapacity>>,
}
model! { DescribeDedicatedHostClustersLocalStorageCapacities {
    0 "LocalStorageCapacity" local_storage_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersLocalStorageCapacity {
    pub available_disk: Option<i64>,
    pub data_disk_category: Option<String>,
    pub total_disk: Option<i64>,
}
model! { DescribeDedicatedHostClustersLocalStorageCapacity {
    0 "AvailableDisk" available_disk, 1 "DataDiskCategory" data_disk_category, 2 "TotalDisk" total_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersDedicatedHostIds {
    pub dedicated_host_id: Option<Vec<String>>,
}
model! { DescribeDedicatedHostClustersDedicatedHostIds {
    0 "DedicatedHostId" dedicated_host_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersTags {
    pub tag: Option<Vec<DescribeDedicatedHostClustersTagsTag>>,
}
model! { DescribeDedicatedHostClustersTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDedicatedHostClustersTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypes {
    pub dedicated_host_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub supported_instance_type_family: Option<String>,
}
operation! { DescribeDedicatedHostTypes(region_id: String)
    "DescribeDedicatedHostTypes" -> DescribeDedicatedHostTypesOutput {
    0 "DedicatedHostType" dedicated_host_type: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SupportedInstanceTypeFamily" supported_instance_type_family: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesOutput {
    pub dedicated_host_types: Option<DescribeDedicatedHostTypesDedicatedHostTypes>,
}
model! { DescribeDedicatedHostTypesOutput {
    0 "DedicatedHostTypes" dedicated_host_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesDedicatedHostTypes {
    pub dedicated_host_type: Option<Vec<DescribeDedicatedHostTypesDedicatedHostType>>,
}
model! { DescribeDedicatedHostTypesDedicatedHostTypes {
    0 "DedicatedHostType" dedicated_host_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesDedicatedHostType {
    pub cores: Option<i64>,
    pub cpu_over_commit_ratio_range: Option<String>,
    pub dedicated_host_type: Option<String>,
    pub gpu_spec: Option<String>,
    pub local_storage_amount: Option<i64>,
    pub local_storage_capacity: Option<i64>,
    pub local_storage_category: Option<String>,
    pub memory_size: Option<f64>,
    pub physical_gpus: Option<i64>,
    pub sockets: Option<i64>,
    pub support_cpu_over_commit_ratio: Option<bool>,
    pub supported_instance_type_families: Option<DescribeDedicatedHostTypesSupportedInstanceTypeFamilies>,
    pub supported_instance_types_list: Option<DescribeDedicatedHostTypesSupportedInstanceTypesList>,
    pub total_vcpus: Option<i64>,
    pub total_vgpus: Option<i64>,
}
model! { DescribeDedicatedHostTypesDedicatedHostType {
    0 "Cores" cores, 1 "CpuOverCommitRatioRange" cpu_over_commit_ratio_range, 2 "DedicatedHostType" dedicated_host_type,
    3 "GPUSpec" gpu_spec, 4 "LocalStorageAmount" local_storage_amount, 5 "LocalStorageCapacity" local_storage_capacity,
    6 "LocalStorageCategory" local_storage_category, 7 "MemorySize" memory_size, 8 "PhysicalGpus" physical_gpus,
    9 "Sockets" sockets, 10 "SupportCpuOverCommitRatio" support_cpu_over_commit_ratio,
    11 "SupportedInstanceTypeFamilies" supported_instance_type_families,
    12 "SupportedInstanceTypesList" supported_instance_types_list, 13 "TotalVcpus" total_vcpus,
    14 "TotalVgpus" total_vgpus
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesSupportedInstanceTypeFamilies {
    pub supported_instance_type_family: Option<Vec<String>>,
}
model! { DescribeDedicatedHostTypesSupportedInstanceTypeFamilies {
    0 "SupportedInstanceTypeFamily" supported_instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesSupportedInstanceTypesList {
    pub supported_instance_types_list: Option<Vec<String>>,
}
model! { DescribeDedicatedHostTypesSupportedInstanceTypesList {
    0 "SupportedInstanceTypesList" supported_instance_types_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHosts {
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_ids: Option<String>,
    pub dedicated_host_name: Option<String>,
    pub dedicated_host_type: Option<String>,
    pub lock_reason: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query_inventory: Option<bool>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub socket_details: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeDedicatedHostsTag>>,
    pub zone_id: Option<String>,
}
operation! { DescribeDedicatedHosts(region_id: String) "DescribeDedicatedHosts" -> DescribeDedicatedHostsOutput {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id: String, 1 "DedicatedHostIds" dedicated_host_ids: String,
    2 "DedicatedHostName" dedicated_host_name: String, 3 "DedicatedHostType" dedicated_host_type: String,
    4 "LockReason" lock_reason: String, 5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "QueryInventory" query_inventory: bool, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SocketDetails" socket_details: String, 17 "Status" status: String,
    18 "Tag" tag: Vec<DescribeDedicatedHostsTag>, 19 "ZoneId" zone_id: String
} }
paged! { DescribeDedicatedHosts: DescribeDedicatedHostsDedicatedHost =
    Token "NextToken", "DedicatedHosts.DedicatedHost" dedicated_hosts.dedicated_host, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDedicatedHostsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsOutput {
    pub dedicated_hosts: Option<DescribeDedicatedHostsDedicatedHosts>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedHostsOutput {
    0 "DedicatedHosts" dedicated_hosts, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHosts {
    pub dedicated_host: Option<Vec<DescribeDedicatedHostsDedicatedHost>>,
}
model! { DescribeDedicatedHostsDedicatedHosts {
    0 "DedicatedHost" dedicated_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsDedicatedHost {
    pub scheduler_options: Option<DescribeDedicatedHostsSchedulerOptions>,
    pub action_on_maintenance: Option<String>,
    pub auto_placement: Option<String>,
    pub auto_release_time: Option<String>,
    pub capacity: Option<DescribeDedicatedHostsCapacity>,
    pub charge_type: Option<String>,
    pub cores: Option<i64>,
    pub cpu_over_commit_ratio: Option<f64>,
    pub creation_time: Option<String>,
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub dedicated_host_name: Option<String>,
    pub dedicated_host_owner_id: Option<i64>,
    pub dedicated_host_type: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub gpu_spec: Option<String>,
    pub host_detail_info: Option<DescribeDedicatedHostsHostDetailInfo>,
    pub instances: Option<DescribeDedicatedHostsInstances>,
    pub machine_id: Option<String>,
    pub network_attributes: Option<DescribeDedicatedHostsNetworkAttributes>,
    pub operation_locks: Option<DescribeDedicatedHostsOperationLocks>,
    pub physical_gpus: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sale_cycle: Option<String>,
    pub sockets: Option<i64>,
    pub status: Option<String>,
    pub supported_custom_instance_type_families: Option<DescribeDedicatedHostsSupportedCustomInstanceTypeFamilies>,
    pub supported_instance_type_families: Option<DescribeDedicatedHostsSupportedInstanceTypeFamilies>,
    pub supported_instance_types_list: Option<DescribeDedicatedHostsSupportedInstanceTypesList>,
    pub tags: Option<DescribeDedicatedHostsTags>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedHostsDedicatedHost {
    0 "SchedulerOptions" scheduler_options, 1 "ActionOnMaintenance" action_on_maintenance,
    2 "AutoPlacement" auto_placement, 3 "AutoReleaseTime" auto_release_time, 4 "Capacity" capacity,
    5 "ChargeType" charge_type, 6 "Cores" cores, 7 "CpuOverCommitRatio" cpu_over_commit_ratio,
    8 "CreationTime" creation_time, 9 "DedicatedHostClusterId" dedicated_host_cluster_id,
    10 "DedicatedHostId" dedicated_host_id, 11 "DedicatedHostName" dedicated_host_name,
    12 "DedicatedHostOwnerId" dedicated_host_owner_id, 13 "DedicatedHostType" dedicated_host_type,
    14 "Description" description, 15 "ExpiredTime" expired_time, 16 "GPUSpec" gpu_spec,
    17 "HostDetailInfo" host_detail_info, 18 "Instances" instances, 19 "MachineId" machine_id,
    20 "NetworkAttributes" network_attributes, 21 "OperationLocks" operation_locks, 22 "PhysicalGpus" physical_gpus,
    23 "RegionId" region_id, 24 "ResourceGroupId" resource_group_id, 25 "SaleCycle" sale_cycle, 26 "Sockets" sockets,
    27 "Status" status, 28 "SupportedCustomInstanceTypeFamilies" supported_custom_instance_type_families,
    29 "SupportedInstanceTypeFamilies" supported_instance_type_families,
    30 "SupportedInstanceTypesList" supported_instance_types_list, 31 "Tags" tags, 32 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsSchedulerOptions {
    pub managed_private_space_id: Option<String>,
}
model! { DescribeDedicatedHostsSchedulerOptions {
    0 "ManagedPrivateSpaceId" managed_private_space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsCapacity {
    pub available_instance_types: Option<DescribeDedicatedHostsAvailableInstanceTypes>,
    pub available_local_storage: Option<i64>,
    pub available_memory: Option<f64>,
    pub available_vcpus: Option<i64>,
    pub available_vgpus: Option<i64>,
    pub local_storage_category: Option<String>,
    pub socket_capacities: Option<DescribeDedicatedHostsSocketCapacities>,
    pub total_local_storage: Option<i64>,
    pub total_memory: Option<f64>,
    pub total_vcpus: Option<i64>,
    pub total_vgpus: Option<i64>,
}
model! { DescribeDedicatedHostsCapacity {
    0 "AvailableInstanceTypes" available_instance_types, 1 "AvailableLocalStorage" available_local_storage,
    2 "AvailableMemory" available_memory, 3 "AvailableVcpus" available_vcpus, 4 "AvailableVgpus" available_vgpus,
    5 "LocalStorageCategory" local_storage_category, 6 "SocketCapacities" socket_capacities,
    7 "TotalLocalStorage" total_local_storage, 8 "TotalMemory" total_memory, 9 "TotalVcpus" total_vcpus,
    10 "TotalVgpus" total_vgpus
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsAvailableInstanceTypes {
    pub available_instance_type: Option<Vec<DescribeDedicatedHostsAvailableInstanceType>>,
}
model! { DescribeDedicatedHostsAvailableInstanceTypes {
    0 "AvailableInstanceType" available_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsAvailableInstanceType {
    pub available_instance_capacity: Option<i64>,
    pub instance_type: Option<String>,
}
model! { DescribeDedicatedHostsAvailableInstanceType {
    0 "AvailableInstanceCapacity" available_instance_capacity, 1 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsSocketCapacities {
    pub socket_capacity: Option<Vec<DescribeDedicatedHostsSocketCapacity>>,
}
model! { DescribeDedicatedHostsSocketCapacities {
    0 "SocketCapacity" socket_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsSocketCapacity {
    pub available_memory: Option<f64>,
    pub available_vcpu: Option<i64>,
    pub socket_id: Option<i64>,
    pub total_memory: Option<f64>,
    pub total_vcpu: Option<i64>,
}
model! { DescribeDedicatedHostsSocketCapacity {
    0 "AvailableMemory" available_memory, 1 "AvailableVcpu" available_vcpu, 2 "SocketId" socket_id,
    3 "TotalMemory" total_memory, 4 "TotalVcpu" total_vcpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsHostDetailInfo {
    pub serial_number: Option<String>,
}
model! { DescribeDedicatedHostsHostDetailInfo {
    0 "SerialNumber" serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsInstances {
    pub instance: Option<Vec<DescribeDedicatedHostsInstance>>,
}
model! { DescribeDedicatedHostsInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsInstance {
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<i64>,
    pub instance_type: Option<String>,
    pub socket_id: Option<String>,
}
model! { DescribeDedicatedHostsInstance {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id, 2 "InstanceType" instance_type,
    3 "SocketId" socket_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsNetworkAttributes {
    pub slb_udp_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}
model! { DescribeDedicatedHostsNetworkAttributes {
    0 "SlbUdpTimeout" slb_udp_timeout, 1 "UdpTimeout" udp_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsOperationLocks {
    pub operation_lock: Option<Vec<DescribeDedicatedHostsOperationLock>>,
}
model! { DescribeDedicatedHostsOperationLocks {
    0 "OperationLock" operation_lock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsOperationLock {
    pub lock_reason: Option<String>,
}
model! { DescribeDedicatedHostsOperationLock {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsSupportedCustomInstanceTypeFamilies {
    pub supported_custom_instance_type_family: Option<Vec<String>>,
}
model! { DescribeDedicatedHostsSupportedCustomInstanceTypeFamilies {
    0 "SupportedCustomInstanceTypeFamily" supported_custom_instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsSupportedInstanceTypeFamilies {
    pub supported_instance_type_family: Option<Vec<String>>,
}
model! { DescribeDedicatedHostsSupportedInstanceTypeFamilies {
    0 "SupportedInstanceTypeFamily" supported_instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsSupportedInstanceTypesList {
    pub supported_instance_types_list: Option<Vec<String>>,
}
model! { DescribeDedicatedHostsSupportedInstanceTypesList {
    0 "SupportedInstanceTypesList" supported_instance_types_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsTags {
    pub tag: Option<Vec<DescribeDedicatedHostsTagsTag>>,
}
model! { DescribeDedicatedHostsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDedicatedHostsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamily {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub strategy: Option<String>,
}
operation! { DescribeDeploymentSetSupportedInstanceTypeFamily(region_id: String)
    "DescribeDeploymentSetSupportedInstanceTypeFamily" -> DescribeDeploymentSetSupportedInstanceTypeFamilyOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Strategy" strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyOutput {
    pub instance_type_families: Option<String>,
}
model! { DescribeDeploymentSetSupportedInstanceTypeFamilyOutput {
    0 "InstanceTypeFamilies" instance_type_families
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSets {
    pub deployment_set_ids: Option<String>,
    pub deployment_set_name: Option<String>,
    pub domain: Option<String>,
    pub granularity: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub strategy: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDeploymentSets(region_id: String) "DescribeDeploymentSets" -> DescribeDeploymentSetsOutput {
    0 "DeploymentSetIds" deployment_set_ids: String, 1 "DeploymentSetName" deployment_set_name: String,
    2 "Domain" domain: String, 3 "Granularity" granularity: String, 4 "NetworkType" network_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Strategy" strategy: String, 13 "Type" r#type: String
} }
paged! { DescribeDeploymentSets: DescribeDeploymentSetsDeploymentSet =
    Number "PageNumber", "DeploymentSets.DeploymentSet" deployment_sets.deployment_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsOutput {
    pub deployment_sets: Option<DescribeDeploymentSetsDeploymentSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDeploymentSetsOutput {
    0 "DeploymentSets" deployment_sets, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RegionId" region_id,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsDeploymentSets {
    pub deployment_set: Option<Vec<DescribeDeploymentSetsDeploymentSet>>,
}
model! { DescribeDeploymentSetsDeploymentSets {
    0 "DeploymentSet" deployment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsDeploymentSet {
    pub account_id: Option<i64>,
    pub affinity: Option<i64>,
    pub capacities: Option<DescribeDeploymentSetsCapacities>,
    pub creation_time: Option<String>,
    pub deployment_set_description: Option<String>,
    pub deployment_set_id: Option<String>,
    pub deployment_set_name: Option<String>,
    pub deployment_strategy: Option<String>,
    pub domain: Option<String>,
    pub granularity: Option<String>,
    pub group_count: Option<i64>,
    pub instance_amount: Option<i64>,
    pub instance_ids: Option<DescribeDeploymentSetsInstanceIds>,
    pub strategy: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDeploymentSetsDeploymentSet {
    0 "AccountId" account_id, 1 "Affinity" affinity, 2 "Capacities" capacities, 3 "CreationTime" creation_time,
    4 "DeploymentSetDescription" deployment_set_description, 5 "DeploymentSetId" deployment_set_id,
    6 "DeploymentSetName" deployment_set_name, 7 "DeploymentStrategy" deployment_strategy, 8 "Domain" domain,
    9 "Granularity" granularity, 10 "GroupCount" group_count, 11 "InstanceAmount" instance_amount,
    12 "InstanceIds" instance_ids, 13 "Strategy" strategy, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsCapacities {
    pub capacity: Option<Vec<DescribeDeploymentSetsCapacity>>,
}
model! { DescribeDeploymentSetsCapacities {
    0 "Capacity" capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsCapacity {
    pub available_amount: Option<i64>,
    pub used_amount: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeDeploymentSetsCapacity {
    0 "AvailableAmount" available_amount, 1 "UsedAmount" used_amount, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { DescribeDeploymentSetsInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSets {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub metric_set_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDiagnosticMetricSets(region_id: String)
    "DescribeDiagnosticMetricSets" -> DescribeDiagnosticMetricSetsOutput {
    0 "MaxResults" max_results: i64, 1 "MetricSetIds" metric_set_ids: Vec<String>, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ResourceType" resource_type: String, 5 "Type" r#type: String
} }
paged! { DescribeDiagnosticMetricSets: DescribeDiagnosticMetricSetsMetricSets =
    Token "NextToken", "MetricSets" metric_sets, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsOutput {
    pub metric_sets: Option<Vec<DescribeDiagnosticMetricSetsMetricSets>>,
    pub next_token: Option<String>,
}
model! { DescribeDiagnosticMetricSetsOutput {
    0 "MetricSets" metric_sets, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsMetricSets {
    pub description: Option<String>,
    pub metric_ids: Option<Vec<String>>,
    pub metric_set_id: Option<String>,
    pub metric_set_name: Option<String>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDiagnosticMetricSetsMetricSets {
    0 "Description" description, 1 "MetricIds" metric_ids, 2 "MetricSetId" metric_set_id,
    3 "MetricSetName" metric_set_name, 4 "ResourceType" resource_type, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetrics {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub metric_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_type: Option<String>,
}
operation! { DescribeDiagnosticMetrics(region_id: String)
    "DescribeDiagnosticMetrics" -> DescribeDiagnosticMetricsOutput {
    0 "MaxResults" max_results: i64, 1 "MetricIds" metric_ids: Vec<String>, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ResourceType" resource_type: String
} }
paged! { DescribeDiagnosticMetrics: DescribeDiagnosticMetricsMetrics =
    Token "NextToken", "Metrics" metrics, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsOutput {
    pub metrics: Option<Vec<DescribeDiagnosticMetricsMetrics>>,
    pub next_token: Option<String>,
}
model! { DescribeDiagnosticMetricsOutput {
    0 "Metrics" metrics, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsMetrics {
    pub description: Option<String>,
    pub guest_metric: Option<bool>,
    pub metric_category: Option<String>,
    pub metric_id: Option<String>,
    pub metric_name: Option<String>,
    pub resource_type: Option<String>,
    pub supported_operating_system: Option<String>,
}
model! { DescribeDiagnosticMetricsMetrics {
    0 "Description" description, 1 "GuestMetric" guest_metric, 2 "MetricCategory" metric_category,
    3 "MetricId" metric_id, 4 "MetricName" metric_name, 5 "ResourceType" resource_type,
    6 "SupportedOperatingSystem" supported_operating_system
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributes {
    pub region_id: String,
    pub report_id: String,
}
operation! { DescribeDiagnosticReportAttributes(region_id: String, report_id: String)
    "DescribeDiagnosticReportAttributes" -> DescribeDiagnosticReportAttributesOutput {
    0 "RegionId" region_id, 1 "ReportId" report_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesOutput {
    pub attributes: Option<String>,
    pub creation_time: Option<String>,
    pub end_time: Option<String>,
    pub finished_time: Option<String>,
    pub metric_results: Option<DescribeDiagnosticReportAttributesMetricResults>,
    pub metric_set_id: Option<String>,
    pub report_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub severity: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDiagnosticReportAttributesOutput {
    0 "Attributes" attributes, 1 "CreationTime" creation_time, 2 "EndTime" end_time, 3 "FinishedTime" finished_time,
    4 "MetricResults" metric_results, 5 "MetricSetId" metric_set_id, 6 "ReportId" report_id, 7 "ResourceId" resource_id,
    8 "ResourceType" resource_type, 9 "Severity" severity, 10 "StartTime" start_time, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesMetricResults {
    pub metric_result: Option<Vec<DescribeDiagnosticReportAttributesMetricResult>>,
}
model! { DescribeDiagnosticReportAttributesMetricResults {
    0 "MetricResult" metric_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesMetricResult {
    pub issues: Option<DescribeDiagnosticReportAttributesIssues>,
    pub metric_category: Option<String>,
    pub metric_id: Option<String>,
    pub severity: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDiagnosticReportAttributesMetricResult {
    0 "Issues" issues, 1 "MetricCategory" metric_category, 2 "MetricId" metric_id, 3 "Severity" severity,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesIssues {
    pub issue: Option<Vec<DescribeDiagnosticReportAttributesIssue>>,
}
model! { DescribeDiagnosticReportAttributesIssues {
    0 "Issue" issue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesIssue {
    pub additional: Option<String>,
    pub issue_id: Option<String>,
    pub occurrence_time: Option<String>,
    pub repair_status: Option<String>,
    pub repairable: Option<bool>,
    pub severity: Option<String>,
}
model! { DescribeDiagnosticReportAttributesIssue {
    0 "Additional" additional, 1 "IssueId" issue_id, 2 "OccurrenceTime" occurrence_time, 3 "RepairStatus" repair_status,
    4 "Repairable" repairable, 5 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReports {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub report_ids: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub severity: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeDiagnosticReports(region_id: String)
    "DescribeDiagnosticReports" -> DescribeDiagnosticReportsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ReportIds" report_ids: Vec<String>, 4 "ResourceIds" resource_ids: Vec<String>, 5 "Severity" severity: String,
    6 "Status" status: String
} }
paged! { DescribeDiagnosticReports: DescribeDiagnosticReportsReport =
    Token "NextToken", "Reports.Report" reports.report, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsOutput {
    pub next_token: Option<String>,
    pub reports: Option<DescribeDiagnosticReportsReports>,
}
model! { DescribeDiagnosticReportsOutput {
    0 "NextToken" next_token, 1 "Reports" reports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsReports {
    pub report: Option<Vec<DescribeDiagnosticReportsReport>>,
}
model! { DescribeDiagnosticReportsReports {
    0 "Report" report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsReport {
    pub creation_time: Option<String>,
    pub end_time: Option<String>,
    pub finished_time: Option<String>,
    pub issues: Option<DescribeDiagnosticReportsIssues>,
    pub metric_set_id: Option<String>,
    pub report_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub severity: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDiagnosticReportsReport {
    0 "CreationTime" creation_time, 1 "EndTime" end_time, 2 "FinishedTime" finished_time, 3 "Issues" issues,
    4 "MetricSetId" metric_set_id, 5 "ReportId" report_id, 6 "ResourceId" resource_id, 7 "ResourceType" resource_type,
    8 "Severity" severity, 9 "StartTime" start_time, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsIssues {
    pub issue: Option<Vec<DescribeDiagnosticReportsIssue>>,
}
model! { DescribeDiagnosticReportsIssues {
    0 "Issue" issue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsIssue {
    pub issue_id: Option<String>,
    pub metric_category: Option<String>,
    pub metric_id: Option<String>,
    pub severity: Option<String>,
}
model! { DescribeDiagnosticReportsIssue {
    0 "IssueId" issue_id, 1 "MetricCategory" metric_category, 2 "MetricId" metric_id, 3 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskDefaultKMSKeyId {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDiskDefaultKMSKeyId(region_id: String)
    "DescribeDiskDefaultKMSKeyId" -> DescribeDiskDefaultKMSKeyIdOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskDefaultKMSKeyIdOutput {
    pub kms_key_id: Option<String>,
}
model! { DescribeDiskDefaultKMSKeyIdOutput {
    0 "KMSKeyId" kms_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskEncryptionByDefaultStatus {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDiskEncryptionByDefaultStatus(region_id: String)
    "DescribeDiskEncryptionByDefaultStatus" -> DescribeDiskEncryptionByDefaultStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskEncryptionByDefaultStatusOutput {
    pub encrypted: Option<bool>,
}
model! { DescribeDiskEncryptionByDefaultStatusOutput {
    0 "Encrypted" encrypted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorData {
    pub disk_id: String,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeDiskMonitorData(disk_id: String, end_time: String, start_time: String)
    "DescribeDiskMonitorData" -> DescribeDiskMonitorDataOutput {
    0 "DiskId" disk_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "Period" period: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataOutput {
    pub monitor_data: Option<DescribeDiskMonitorDataMonitorData>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskMonitorDataOutput {
    0 "MonitorData" monitor_data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataMonitorData {
    pub disk_monitor_data: Option<Vec<DescribeDiskMonitorDataDiskMonitorData>>,
}
model! { DescribeDiskMonitorDataMonitorData {
    0 "DiskMonitorData" disk_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataDiskMonitorData {
    pub bps_read: Option<i64>,
    pub bps_total: Option<i64>,
    pub bps_write: Option<i64>,
    pub disk_id: Option<String>,
    pub iops_read: Option<i64>,
    pub iops_total: Option<i64>,
    pub iops_write: Option<i64>,
    pub latency_read: Option<i64>,
    pub latency_write: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDiskMonitorDataDiskMonitorData {
    0 "BPSRead" bps_read, 1 "BPSTotal" bps_total, 2 "BPSWrite" bps_write, 3 "DiskId" disk_id, 4 "IOPSRead" iops_read,
    5 "IOPSTotal" iops_total, 6 "IOPSWrite" iops_write, 7 "LatencyRead" latency_read, 8 "LatencyWrite" latency_write,
    9 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub additional_attributes: Option<Vec<String>>,
    pub auto_snapshot_policy_id: Option<String>,
    pub category: Option<String>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub disk_charge_type: Option<String>,
    pub disk_ids: Option<String>,
    pub disk_name: Option<String>,
    pub disk_type: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_auto_snapshot: Option<bool>,
    pub enable_automated_snapshot_policy: Option<bool>,
    pub enable_shared: Option<bool>,
    pub encrypted: Option<bool>,
    pub instance_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub lock_reason: Option<String>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub multi_attach: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub portable: Option<bool>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeDisksTag>>,
    pub zone_id: Option<String>,
    pub filter: Option<Vec<DescribeDisksFilter>>,
}
operation! { DescribeDisks(region_id: String) "DescribeDisks" -> DescribeDisksOutput {
    0 "AdditionalAttributes" additional_attributes: Vec<String>,
    1 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 2 "Category" category: String,
    3 "DeleteAutoSnapshot" delete_auto_snapshot: bool, 4 "DeleteWithInstance" delete_with_instance: bool,
    5 "DiskChargeType" disk_charge_type: String, 6 "DiskIds" disk_ids: String, 7 "DiskName" disk_name: String,
    8 "DiskType" disk_type: String, 9 "DryRun" dry_run: bool, 10 "EnableAutoSnapshot" enable_auto_snapshot: bool,
    11 "EnableAutomatedSnapshotPolicy" enable_automated_snapshot_policy: bool, 12 "EnableShared" enable_shared: bool,
    13 "Encrypted" encrypted: bool, 14 "InstanceId" instance_id: String, 15 "KMSKeyId" kms_key_id: String,
    16 "LockReason" lock_reason: String, 17 "MaxResults" max_results: i64, 18 "MultiAttach" multi_attach: String,
    19 "NextToken" next_token: String, 20 "OwnerAccount" owner_account: String, 21 "OwnerId" owner_id: i64,
    22 "PageNumber" page_number: i64, 23 "PageSize" page_size: i64, 24 "Portable" portable: bool,
    25 "RegionId" region_id, 26 "ResourceGroupId" resource_group_id: String,
    27 "ResourceOwnerAccount" resource_owner_account: String, 28 "ResourceOwnerId" resource_owner_id: i64,
    29 "SnapshotId" snapshot_id: String, 30 "Status" status: String, 31 "Tag" tag: Vec<DescribeDisksTag>,
    32 "ZoneId" zone_id: String, 33 "Filter" filter: Vec<DescribeDisksFilter>
} }
paged! { DescribeDisks: DescribeDisksDisk = Token "NextToken", "Disks.Disk" disks.disk, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDisksTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDisksFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub disks: Option<DescribeDisksDisks>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksOutput {
    0 "Disks" disks, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDisks {
    pub disk: Option<Vec<DescribeDisksDisk>>,
}
model! { DescribeDisksDisks {
    0 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDisk {
    pub attached_time: Option<String>,
    pub attachments: Option<DescribeDisksAttachments>,
    pub auto_snapshot_policy_id: Option<String>,
    pub bdf_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub data_source: Option<DescribeDisksDataSource>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub detached_time: Option<String>,
    pub device: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub enable_auto_snapshot: Option<bool>,
    pub enable_automated_snapshot_policy: Option<bool>,
    pub encrypted: Option<bool>,
    pub expired_time: Option<String>,
    pub iops: Option<i64>,
    pub iops_read: Option<i64>,
    pub iops_write: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub mount_instance_num: Option<i64>,
    pub mount_instances: Option<DescribeDisksMountInstances>,
    pub multi_attach: Option<String>,
    pub operation_locks: Option<DescribeDisksOperationLocks>,
    pub performance_level: Option<String>,
    pub placement: Option<DescribeDisksPlacement>,
    pub portable: Option<bool>,
    pub product_code: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub serial_number: Option<String>,
    pub size: Option<i64>,
    pub source_disk_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub status: Option<String>,
    pub storage_cluster_id: Option<String>,
    pub storage_set_id: Option<String>,
    pub storage_set_partition_number: Option<i64>,
    pub tags: Option<DescribeDisksTags>,
    pub throughput: Option<i64>,
    pub throughput_read: Option<i64>,
    pub throughput_write: Option<i64>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDisksDisk {
    0 "AttachedTime" attached_time, 1 "Attachments" attachments, 2 "AutoSnapshotPolicyId" auto_snapshot_policy_id,
    3 "BdfId" bdf_id, 4 "BurstingEnabled" bursting_enabled, 5 "Category" category, 6 "CreationTime" creation_time,
    7 "DataSource" data_source, 8 "DeleteAutoSnapshot" delete_auto_snapshot,
    9 "DeleteWithInstance" delete_with_instance, 10 "Description" description, 11 "DetachedTime" detached_time,
    12 "Device" device, 13 "DiskChargeType" disk_charge_type, 14 "DiskId" disk_id, 15 "DiskName" disk_name,
    16 "EnableAutoSnapshot" enable_auto_snapshot, 17 "EnableAutomatedSnapshotPolicy" enable_automated_snapshot_policy,
    18 "Encrypted" encrypted, 19 "ExpiredTime" expired_time, 20 "IOPS" iops, 21 "IOPSRead" iops_read,
    22 "IOPSWrite" iops_write, 23 "ImageId" image_id, 24 "InstanceId" instance_id, 25 "KMSKeyId" kms_key_id,
    26 "MountInstanceNum" mount_instance_num, 27 "MountInstances" mount_instances, 28 "MultiAttach" multi_attach,
    29 "OperationLocks" operation_locks, 30 "PerformanceLevel" performance_level, 31 "Placement" placement,
    32 "Portable" portable, 33 "ProductCode" product_code, 34 "ProvisionedIops" provisioned_iops,
    35 "RegionId" region_id, 36 "ResourceGroupId" resource_group_id, 37 "SerialNumber" serial_number, 38 "Size" size,
    39 "SourceDiskId" source_disk_id, 40 "SourceSnapshotId" source_snapshot_id, 41 "Status" status,
    42 "StorageClusterId" storage_cluster_id, 43 "StorageSetId" storage_set_id,
    44 "StorageSetPartitionNumber" storage_set_partition_number, 45 "Tags" tags, 46 "Throughput" throughput,
    47 "ThroughputRead" throughput_read, 48 "ThroughputWrite" throughput_write, 49 "Type" r#type, 50 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksAttachments {
    pub attachment: Option<Vec<DescribeDisksAttachment>>,
}
model! { DescribeDisksAttachments {
    0 "Attachment" attachment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksAttachment {
    pub attached_time: Option<String>,
    pub device: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeDisksAttachment {
    0 "AttachedTime" attached_time, 1 "Device" device, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDataSource {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDisksDataSource {
    0 "Id" id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksMountInstances {
    pub mount_instance: Option<Vec<DescribeDisksMountInstance>>,
}
model! { DescribeDisksMountInstances {
    0 "MountInstance" mount_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksMountInstance {
    pub attached_time: Option<String>,
    pub device: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeDisksMountInstance {
    0 "AttachedTime" attached_time, 1 "Device" device, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOperationLocks {
    pub operation_lock: Option<Vec<DescribeDisksOperationLock>>,
}
model! { DescribeDisksOperationLocks {
    0 "OperationLock" operation_lock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOperationLock {
    pub lock_reason: Option<String>,
}
model! { DescribeDisksOperationLock {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksPlacement {
    pub zone_ids: Option<String>,
}
model! { DescribeDisksPlacement {
    0 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTags {
    pub tag: Option<Vec<DescribeDisksTagsTag>>,
}
model! { DescribeDisksTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDisksTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatus {
    pub disk_id: Option<Vec<String>>,
    pub event_id: Option<Vec<String>>,
    pub event_type: Option<String>,
    pub health_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeDisksFullStatusTag>>,
    pub event_time: Option<DescribeDisksFullStatusEventTime>,
}
operation! { DescribeDisksFullStatus(region_id: String) "DescribeDisksFullStatus" -> DescribeDisksFullStatusOutput {
    0 "DiskId" disk_id: Vec<String>, 1 "EventId" event_id: Vec<String>, 2 "EventType" event_type: String,
    3 "HealthStatus" health_status: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Status" status: String,
    13 "Tag" tag: Vec<DescribeDisksFullStatusTag>, 14 "EventTime" event_time: DescribeDisksFullStatusEventTime
} }
paged! { DescribeDisksFullStatus: DescribeDisksFullStatusDiskFullStatusType =
    Number "PageNumber", "DiskFullStatusSet.DiskFullStatusType" disk_full_status_set.disk_full_status_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDisksFullStatusTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusEventTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeDisksFullStatusEventTime() {
    0 "End" end: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusOutput {
    pub disk_full_status_set: Option<DescribeDisksFullStatusDiskFullStatusSet>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksFullStatusOutput {
    0 "DiskFullStatusSet" disk_full_status_set, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusDiskFullStatusSet {
    pub disk_full_status_type: Option<Vec<DescribeDisksFullStatusDiskFullStatusType>>,
}
model! { DescribeDisksFullStatusDiskFullStatusSet {
    0 "DiskFullStatusType" disk_full_status_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusDiskFullStatusType {
    pub device: Option<String>,
    pub disk_event_set: Option<DescribeDisksFullStatusDiskEventSet>,
    pub disk_id: Option<String>,
    pub health_status: Option<DescribeDisksFullStatusHealthStatus>,
    pub instance_id: Option<String>,
    pub status: Option<DescribeDisksFullStatusStatus>,
}
model! { DescribeDisksFullStatusDiskFullStatusType {
    0 "Device" device, 1 "DiskEventSet" disk_event_set, 2 "DiskId" disk_id, 3 "HealthStatus" health_status,
    4 "InstanceId" instance_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusDiskEventSet {
    pub disk_event_type: Option<Vec<DescribeDisksFullStatusDiskEventType>>,
}
model! { DescribeDisksFullStatusDiskEventSet {
    0 "DiskEventType" disk_event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusDiskEventType {
    pub event_end_time: Option<String>,
    pub event_id: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<DescribeDisksFullStatusEventType>,
    pub impact_level: Option<String>,
}
model! { DescribeDisksFullStatusDiskEventType {
    0 "EventEndTime" event_end_time, 1 "EventId" event_id, 2 "EventTime" event_time, 3 "EventType" event_type,
    4 "ImpactLevel" impact_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusEventType {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDisksFullStatusEventType {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusHealthStatus {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDisksFullStatusHealthStatus {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusStatus {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDisksFullStatusStatus {
    0 "Code" code, 1 "Name" name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddresses {
    pub allocation_id: Option<String>,
    pub associated_instance_id: Option<String>,
    pub associated_instance_type: Option<String>,
    pub charge_type: Option<String>,
    pub eip_address: Option<String>,
    pub isp: Option<String>,
    pub lock_reason: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub filter: Option<Vec<DescribeEipAddressesFilter>>,
}
operation! { DescribeEipAddresses(region_id: String) "DescribeEipAddresses" -> DescribeEipAddressesOutput {
    0 "AllocationId" allocation_id: String, 1 "AssociatedInstanceId" associated_instance_id: String,
    2 "AssociatedInstanceType" associated_instance_type: String, 3 "ChargeType" charge_type: String,
    4 "EipAddress" eip_address: String, 5 "ISP" isp: String, 6 "LockReason" lock_reason: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "Status" status: String,
    15 "Filter" filter: Vec<DescribeEipAddressesFilter>
} }
paged! { DescribeEipAddresses: DescribeEipAddressesEipAddress =
    Number "PageNumber", "EipAddresses.EipAddress" eip_addresses.eip_address, total "TotalCount"
}

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
    pub charge_type: Option<String>,
    pub eip_bandwidth: Option<String>,
    pub expired_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub operation_locks: Option<DescribeEipAddressesOperationLocks>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEipAddressesEipAddress {
    0 "AllocationId" allocation_id, 1 "AllocationTime" allocation_time, 2 "Bandwidth" bandwidth,
    3 "ChargeType" charge_type, 4 "EipBandwidth" eip_bandwidth, 5 "ExpiredTime" expired_time,
    6 "InstanceId" instance_id, 7 "InstanceType" instance_type, 8 "InternetChargeType" internet_charge_type,
    9 "IpAddress" ip_address, 10 "OperationLocks" operation_locks, 11 "RegionId" region_id, 12 "Status" status
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

#[deprecated = "deprecated by the provider"]
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
pub struct DescribeElasticityAssuranceAutoRenewAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<DescribeElasticityAssuranceAutoRenewAttributePrivatePoolOptions>,
}
operation! { DescribeElasticityAssuranceAutoRenewAttribute(region_id: String)
    "DescribeElasticityAssuranceAutoRenewAttribute" -> DescribeElasticityAssuranceAutoRenewAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "PrivatePoolOptions" private_pool_options: DescribeElasticityAssuranceAutoRenewAttributePrivatePoolOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceAutoRenewAttributePrivatePoolOptions {
    pub id: Option<Vec<String>>,
}
input! { DescribeElasticityAssuranceAutoRenewAttributePrivatePoolOptions() {
    0 "Id" id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeElasticityAssuranceAutoRenewAttributeOutput {
    pub elasticity_assurance_renew_attributes: Option<DescribeElasticityAssuranceAutoRenewAttributeElasticityAssuranceRenewAttributes>,
}
model! { DescribeElasticityAssuranceAutoRenewAttributeOutput {
    0 "ElasticityAssuranceRenewAttributes" elasticity_assurance_renew_attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeElasticityAssuranceAutoRenewAttributeElasticityAssuranceRenewAttributes {
    pub elasticity_assurance_renew_attribute: Option<Vec<DescribeElasticityAssuranceAutoRenewAttributeElasticityAssuranceRenewAttribute>>,
}
model! { DescribeElasticityAssuranceAutoRenewAttributeElasticityAssuranceRenewAttributes {
    0 "ElasticityAssuranceRenewAttribute" elasticity_assurance_renew_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceAutoRenewAttributeElasticityAssuranceRenewAttribute {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_pool_options_id: Option<String>,
    pub renewal_status: Option<String>,
}
model! { DescribeElasticityAssuranceAutoRenewAttributeElasticityAssuranceRenewAttribute {
    0 "Period" period, 1 "PeriodUnit" period_unit, 2 "PrivatePoolOptionsId" private_pool_options_id,
    3 "RenewalStatus" renewal_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstances {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<DescribeElasticityAssuranceInstancesPrivatePoolOptions>,
}
operation! { DescribeElasticityAssuranceInstances(region_id: String)
    "DescribeElasticityAssuranceInstances" -> DescribeElasticityAssuranceInstancesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64,
    7 "PrivatePoolOptions" private_pool_options: DescribeElasticityAssuranceInstancesPrivatePoolOptions
} }
paged! { DescribeElasticityAssuranceInstances: DescribeElasticityAssuranceInstancesInstanceIdSet =
    Token "NextToken", "ElasticityAssuranceItem.InstanceIdSet" elasticity_assurance_item.instance_id_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesPrivatePoolOptions {
    pub id: Option<String>,
}
input! { DescribeElasticityAssuranceInstancesPrivatePoolOptions(id: String) {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesOutput {
    pub elasticity_assurance_item: Option<DescribeElasticityAssuranceInstancesElasticityAssuranceItem>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeElasticityAssuranceInstancesOutput {
    0 "ElasticityAssuranceItem" elasticity_assurance_item, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesElasticityAssuranceItem {
    pub instance_id_set: Option<Vec<DescribeElasticityAssuranceInstancesInstanceIdSet>>,
}
model! { DescribeElasticityAssuranceInstancesElasticityAssuranceItem {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesInstanceIdSet {
    pub instance_id: Option<String>,
}
model! { DescribeElasticityAssuranceInstancesInstanceIdSet {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurances {
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub package_type: Option<String>,
    pub platform: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeElasticityAssurancesTag>>,
    pub zone_id: Option<String>,
    pub private_pool_options: Option<DescribeElasticityAssurancesPrivatePoolOptions>,
}
operation! { DescribeElasticityAssurances(region_id: String)
    "DescribeElasticityAssurances" -> DescribeElasticityAssurancesOutput {
    0 "InstanceChargeType" instance_charge_type: String, 1 "InstanceType" instance_type: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PackageType" package_type: String, 7 "Platform" platform: String,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Status" status: String, 13 "Tag" tag: Vec<DescribeElasticityAssurancesTag>, 14 "ZoneId" zone_id: String,
    15 "PrivatePoolOptions" private_pool_options: DescribeElasticityAssurancesPrivatePoolOptions
} }
paged! { DescribeElasticityAssurances: DescribeElasticityAssurancesElasticityAssuranceItem =
    Token "NextToken", "ElasticityAssuranceSet.ElasticityAssuranceItem" elasticity_assurance_set.elasticity_assurance_item, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeElasticityAssurancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesPrivatePoolOptions {
    pub ids: Option<String>,
}
input! { DescribeElasticityAssurancesPrivatePoolOptions() {
    0 "Ids" ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesOutput {
    pub elasticity_assurance_set: Option<DescribeElasticityAssurancesElasticityAssuranceSet>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeElasticityAssurancesOutput {
    0 "ElasticityAssuranceSet" elasticity_assurance_set, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesElasticityAssuranceSet {
    pub elasticity_assurance_item: Option<Vec<DescribeElasticityAssurancesElasticityAssuranceItem>>,
}
model! { DescribeElasticityAssurancesElasticityAssuranceSet {
    0 "ElasticityAssuranceItem" elasticity_assurance_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesElasticityAssuranceItem {
    pub allocated_resources: Option<DescribeElasticityAssurancesAllocatedResources>,
    pub description: Option<String>,
    pub elasticity_assurance_owner_id: Option<String>,
    pub end_time: Option<String>,
    pub instance_charge_type: Option<String>,
    pub latest_start_time: Option<String>,
    pub package_type: Option<String>,
    pub private_pool_options_id: Option<String>,
    pub private_pool_options_match_criteria: Option<String>,
    pub private_pool_options_name: Option<String>,
    pub recurrence_rules: Option<DescribeElasticityAssurancesRecurrenceRules>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub start_time_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeElasticityAssurancesTags>,
    pub total_assurance_times: Option<String>,
    pub used_assurance_times: Option<i64>,
}
model! { DescribeElasticityAssurancesElasticityAssuranceItem {
    0 "AllocatedResources" allocated_resources, 1 "Description" description,
    2 "ElasticityAssuranceOwnerId" elasticity_assurance_owner_id, 3 "EndTime" end_time,
    4 "InstanceChargeType" instance_charge_type, 5 "LatestStartTime" latest_start_time, 6 "PackageType" package_type,
    7 "PrivatePoolOptionsId" private_pool_options_id,
    8 "PrivatePoolOptionsMatchCriteria" private_pool_options_match_criteria,
    9 "PrivatePoolOptionsName" private_pool_options_name, 10 "RecurrenceRules" recurrence_rules,
    11 "RegionId" region_id, 12 "ResourceGroupId" resource_group_id, 13 "StartTime" start_time,
    14 "StartTimeType" start_time_type, 15 "Status" status, 16 "Tags" tags,
    17 "TotalAssuranceTimes" total_assurance_times, 18 "UsedAssuranceTimes" used_assurance_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesAllocatedResources {
    pub allocated_resource: Option<Vec<DescribeElasticityAssurancesAllocatedResource>>,
}
model! { DescribeElasticityAssurancesAllocatedResources {
    0 "AllocatedResource" allocated_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesAllocatedResource {
    pub available_amount: Option<i64>,
    pub elasticity_assurance_usages: Option<DescribeElasticityAssurancesElasticityAssuranceUsages>,
    pub failed_amount: Option<i64>,
    pub instance_type: Option<String>,
    pub locked_amount: Option<i64>,
    pub total_amount: Option<i64>,
    pub used_amount: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeElasticityAssurancesAllocatedResource {
    0 "AvailableAmount" available_amount, 1 "ElasticityAssuranceUsages" elasticity_assurance_usages,
    2 "FailedAmount" failed_amount, 3 "InstanceType" instance_type, 4 "LockedAmount" locked_amount,
    5 "TotalAmount" total_amount, 6 "UsedAmount" used_amount, 7 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesElasticityAssuranceUsages {
    pub elasticity_assurance_usage: Option<Vec<DescribeElasticityAssurancesElasticityAssuranceUsage>>,
}
model! { DescribeElasticityAssurancesElasticityAssuranceUsages {
    0 "ElasticityAssuranceUsage" elasticity_assurance_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesElasticityAssuranceUsage {
    pub account_id: Option<String>,
    pub service_name: Option<String>,
    pub used_amount: Option<i64>,
}
model! { DescribeElasticityAssurancesElasticityAssuranceUsage {
    0 "AccountId" account_id, 1 "ServiceName" service_name, 2 "UsedAmount" used_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesRecurrenceRules {
    pub recurrence_rule: Option<Vec<DescribeElasticityAssurancesRecurrenceRule>>,
}
model! { DescribeElasticityAssurancesRecurrenceRules {
    0 "RecurrenceRule" recurrence_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesRecurrenceRule {
    pub end_hour: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub start_hour: Option<i64>,
}
model! { DescribeElasticityAssurancesRecurrenceRule {
    0 "EndHour" end_hour, 1 "RecurrenceType" recurrence_type, 2 "RecurrenceValue" recurrence_value,
    3 "StartHour" start_hour
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesTags {
    pub tag: Option<Vec<DescribeElasticityAssurancesTagsTag>>,
}
model! { DescribeElasticityAssurancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeElasticityAssurancesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEniMonitorData {
    pub end_time: String,
    pub eni_id: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeEniMonitorData(end_time: String, instance_id: String, region_id: String, start_time: String)
    "DescribeEniMonitorData" -> DescribeEniMonitorDataOutput {
    0 "EndTime" end_time, 1 "EniId" eni_id: String, 2 "InstanceId" instance_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "Period" period: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEniMonitorDataOutput {
    pub monitor_data: Option<DescribeEniMonitorDataMonitorData>,
    pub total_count: Option<i64>,
}
model! { DescribeEniMonitorDataOutput {
    0 "MonitorData" monitor_data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEniMonitorDataMonitorData {
    pub eni_monitor_data: Option<Vec<DescribeEniMonitorDataEniMonitorData>>,
}
model! { DescribeEniMonitorDataMonitorData {
    0 "EniMonitorData" eni_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEniMonitorDataEniMonitorData {
    pub drop_packet_rx: Option<String>,
    pub drop_packet_tx: Option<String>,
    pub eni_id: Option<String>,
    pub intranet_rx: Option<String>,
    pub intranet_tx: Option<String>,
    pub packet_rx: Option<String>,
    pub packet_tx: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeEniMonitorDataEniMonitorData {
    0 "DropPacketRx" drop_packet_rx, 1 "DropPacketTx" drop_packet_tx, 2 "EniId" eni_id, 3 "IntranetRx" intranet_rx,
    4 "IntranetTx" intranet_tx, 5 "PacketRx" packet_rx, 6 "PacketTx" packet_tx, 7 "TimeStamp" time_stamp
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntries {
    pub forward_entry_id: Option<String>,
    pub forward_table_id: String,
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
operation! { DescribeForwardTableEntries(forward_table_id: String, region_id: String)
    "DescribeForwardTableEntries" -> DescribeForwardTableEntriesOutput {
    0 "ForwardEntryId" forward_entry_id: String, 1 "ForwardTableId" forward_table_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
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
    pub forward_table_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub status: Option<String>,
}
model! { DescribeForwardTableEntriesForwardTableEntry {
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardEntryId" forward_entry_id,
    3 "ForwardTableId" forward_table_id, 4 "InternalIp" internal_ip, 5 "InternalPort" internal_port,
    6 "IpProtocol" ip_protocol, 7 "Status" status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub filter: Vec<DescribeHaVipsFilter>,
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
operation! { DescribeHaVips(filter: Vec<DescribeHaVipsFilter>, region_id: String)
    "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "Filter" filter, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
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
    pub associated_instances: Option<DescribeHaVipsAssociatedInstances>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub ha_vip_id: Option<String>,
    pub ip_address: Option<String>,
    pub master_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeHaVipsHaVip {
    0 "AssociatedEipAddresses" associated_eip_addresses, 1 "AssociatedInstances" associated_instances,
    2 "CreateTime" create_time, 3 "Description" description, 4 "HaVipId" ha_vip_id, 5 "IpAddress" ip_address,
    6 "MasterInstanceId" master_instance_id, 7 "RegionId" region_id, 8 "Status" status, 9 "VSwitchId" v_switch_id,
    10 "VpcId" vpc_id
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
pub struct DescribeHpcClusters {
    pub client_token: Option<String>,
    pub hpc_cluster_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHpcClusters(region_id: String) "DescribeHpcClusters" -> DescribeHpcClustersOutput {
    0 "ClientToken" client_token: String, 1 "HpcClusterIds" hpc_cluster_ids: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeHpcClusters: DescribeHpcClustersHpcCluster =
    Number "PageNumber", "HpcClusters.HpcCluster" hpc_clusters.hpc_cluster, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersOutput {
    pub hpc_clusters: Option<DescribeHpcClustersHpcClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHpcClustersOutput {
    0 "HpcClusters" hpc_clusters, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersHpcClusters {
    pub hpc_cluster: Option<Vec<DescribeHpcClustersHpcCluster>>,
}
model! { DescribeHpcClustersHpcClusters {
    0 "HpcCluster" hpc_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersHpcCluster {
    pub description: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeHpcClustersHpcCluster {
    0 "Description" description, 1 "HpcClusterId" hpc_cluster_id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponents {
    pub component_type: Option<String>,
    pub component_version: Option<String>,
    pub image_component_id: Option<Vec<String>>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_type: Option<String>,
    pub tag: Option<Vec<DescribeImageComponentsTag>>,
}
operation! { DescribeImageComponents(region_id: String) "DescribeImageComponents" -> DescribeImageComponentsOutput {
    0 "ComponentType" component_type: String, 1 "ComponentVersion" component_version: String,
    2 "ImageComponentId" image_component_id: Vec<String>, 3 "MaxResults" max_results: i64, 4 "Name" name: String,
    5 "NextToken" next_token: String, 6 "Owner" owner: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SystemType" system_type: String, 14 "Tag" tag: Vec<DescribeImageComponentsTag>
} }
paged! { DescribeImageComponents: DescribeImageComponentsImageComponentSet =
    Token "NextToken", "ImageComponent.ImageComponentSet" image_component.image_component_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImageComponentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsOutput {
    pub image_component: Option<DescribeImageComponentsImageComponent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImageComponentsOutput {
    0 "ImageComponent" image_component, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsImageComponent {
    pub image_component_set: Option<Vec<DescribeImageComponentsImageComponentSet>>,
}
model! { DescribeImageComponentsImageComponent {
    0 "ImageComponentSet" image_component_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsImageComponentSet {
    pub component_type: Option<String>,
    pub component_version: Option<String>,
    pub content: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_component_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<DescribeImageComponentsParameters>,
    pub resource_group_id: Option<String>,
    pub system_type: Option<String>,
    pub tags: Option<DescribeImageComponentsTags>,
}
model! { DescribeImageComponentsImageComponentSet {
    0 "ComponentType" component_type, 1 "ComponentVersion" component_version, 2 "Content" content,
    3 "CreationTime" creation_time, 4 "Description" description, 5 "ImageComponentId" image_component_id, 6 "Name" name,
    7 "Owner" owner, 8 "Parameters" parameters, 9 "ResourceGroupId" resource_group_id, 10 "SystemType" system_type,
    11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsParameters {
    pub parameter: Option<Vec<DescribeImageComponentsParameter>>,
}
model! { DescribeImageComponentsParameters {
    0 "Parameter" parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsParameter {
    pub default_value: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeImageComponentsParameter {
    0 "DefaultValue" default_value, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsTags {
    pub tag: Option<Vec<DescribeImageComponentsTagsTag>>,
}
model! { DescribeImageComponentsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImageComponentsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamily {
    pub image_family: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeImageFromFamily(image_family: String, region_id: String)
    "DescribeImageFromFamily" -> DescribeImageFromFamilyOutput {
    0 "ImageFamily" image_family, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyOutput {
    pub image: Option<DescribeImageFromFamilyImage>,
}
model! { DescribeImageFromFamilyOutput {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyImage {
    pub architecture: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub disk_device_mappings: Option<DescribeImageFromFamilyDiskDeviceMappings>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub image_version: Option<String>,
    pub is_copied: Option<bool>,
    pub is_self_shared: Option<String>,
    pub is_subscribed: Option<bool>,
    pub is_support_cloudinit: Option<bool>,
    pub is_support_io_optimized: Option<bool>,
    pub os_name: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub product_code: Option<String>,
    pub progress: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<DescribeImageFromFamilyTags>,
    pub usage: Option<String>,
}
model! { DescribeImageFromFamilyImage {
    0 "Architecture" architecture, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "DiskDeviceMappings" disk_device_mappings, 4 "ImageFamily" image_family, 5 "ImageId" image_id,
    6 "ImageName" image_name, 7 "ImageOwnerAlias" image_owner_alias, 8 "ImageVersion" image_version,
    9 "IsCopied" is_copied, 10 "IsSelfShared" is_self_shared, 11 "IsSubscribed" is_subscribed,
    12 "IsSupportCloudinit" is_support_cloudinit, 13 "IsSupportIoOptimized" is_support_io_optimized,
    14 "OSName" os_name, 15 "OSType" os_type, 16 "Platform" platform, 17 "ProductCode" product_code,
    18 "Progress" progress, 19 "Size" size, 20 "Status" status, 21 "Tags" tags, 22 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyDiskDeviceMappings {
    pub disk_device_mapping: Option<Vec<DescribeImageFromFamilyDiskDeviceMapping>>,
}
model! { DescribeImageFromFamilyDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyDiskDeviceMapping {
    pub device: Option<String>,
    pub format: Option<String>,
    pub import_oss_bucket: Option<String>,
    pub import_oss_object: Option<String>,
    pub size: Option<String>,
    pub snapshot_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeImageFromFamilyDiskDeviceMapping {
    0 "Device" device, 1 "Format" format, 2 "ImportOSSBucket" import_oss_bucket, 3 "ImportOSSObject" import_oss_object,
    4 "Size" size, 5 "SnapshotId" snapshot_id, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyTags {
    pub tag: Option<Vec<DescribeImageFromFamilyTag>>,
}
model! { DescribeImageFromFamilyTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImageFromFamilyTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutions {
    pub execution_id: Option<String>,
    pub image_pipeline_id: Option<String>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeImagePipelineExecutionsTag>>,
}
operation! { DescribeImagePipelineExecutions(region_id: String)
    "DescribeImagePipelineExecutions" -> DescribeImagePipelineExecutionsOutput {
    0 "ExecutionId" execution_id: String, 1 "ImagePipelineId" image_pipeline_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Status" status: String,
    10 "Tag" tag: Vec<DescribeImagePipelineExecutionsTag>
} }
paged! { DescribeImagePipelineExecutions: DescribeImagePipelineExecutionsImagePipelineExecutionSet =
    Token "NextToken", "ImagePipelineExecution.ImagePipelineExecutionSet" image_pipeline_execution.image_pipeline_execution_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImagePipelineExecutionsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsOutput {
    pub image_pipeline_execution: Option<DescribeImagePipelineExecutionsImagePipelineExecution>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImagePipelineExecutionsOutput {
    0 "ImagePipelineExecution" image_pipeline_execution, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsImagePipelineExecution {
    pub image_pipeline_execution_set: Option<Vec<DescribeImagePipelineExecutionsImagePipelineExecutionSet>>,
}
model! { DescribeImagePipelineExecutionsImagePipelineExecution {
    0 "ImagePipelineExecutionSet" image_pipeline_execution_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsImagePipelineExecutionSet {
    pub creation_time: Option<String>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub execution_id: Option<String>,
    pub image_id: Option<String>,
    pub image_pipeline_id: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeImagePipelineExecutionsTags>,
}
model! { DescribeImagePipelineExecutionsImagePipelineExecutionSet {
    0 "CreationTime" creation_time, 1 "ErrorCode" error_code, 2 "ErrorInfo" error_info, 3 "ExecutionId" execution_id,
    4 "ImageId" image_id, 5 "ImagePipelineId" image_pipeline_id, 6 "Message" message, 7 "ModifiedTime" modified_time,
    8 "ResourceGroupId" resource_group_id, 9 "Status" status, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsTags {
    pub tag: Option<Vec<DescribeImagePipelineExecutionsTagsTag>>,
}
model! { DescribeImagePipelineExecutionsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImagePipelineExecutionsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelines {
    pub image_pipeline_id: Option<Vec<String>>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeImagePipelinesTag>>,
}
operation! { DescribeImagePipelines(region_id: String) "DescribeImagePipelines" -> DescribeImagePipelinesOutput {
    0 "ImagePipelineId" image_pipeline_id: Vec<String>, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<DescribeImagePipelinesTag>
} }
paged! { DescribeImagePipelines: DescribeImagePipelinesImagePipelineSet =
    Token "NextToken", "ImagePipeline.ImagePipelineSet" image_pipeline.image_pipeline_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImagePipelinesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesOutput {
    pub image_pipeline: Option<DescribeImagePipelinesImagePipeline>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImagePipelinesOutput {
    0 "ImagePipeline" image_pipeline, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImagePipeline {
    pub image_pipeline_set: Option<Vec<DescribeImagePipelinesImagePipelineSet>>,
}
model! { DescribeImagePipelinesImagePipeline {
    0 "ImagePipelineSet" image_pipeline_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImagePipelineSet {
    pub add_accounts: Option<DescribeImagePipelinesAddAccounts>,
    pub advanced_options: Option<DescribeImagePipelinesAdvancedOptions>,
    pub base_image: Option<String>,
    pub base_image_type: Option<String>,
    pub build_content: Option<String>,
    pub creation_time: Option<String>,
    pub delete_instance_on_failure: Option<bool>,
    pub description: Option<String>,
    /// Deprecated.
    pub image_family: Option<String>,
    /// Deprecated.
    pub image_name: Option<String>,
    pub image_options: Option<DescribeImagePipelinesImageOptions>,
    pub image_pipeline_id: Option<String>,
    pub import_image_options: Option<DescribeImagePipelinesImportImageOptions>,
    pub instance_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub name: Option<String>,
    /// Deprecated.
    pub nvme_support: Option<String>,
    pub repair_items: Option<DescribeImagePipelinesRepairItems>,
    pub repair_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<DescribeImagePipelinesTags>,
    pub test_content: Option<String>,
    pub to_region_ids: Option<DescribeImagePipelinesToRegionIds>,
    pub v_switch_id: Option<String>,
}
model! { DescribeImagePipelinesImagePipelineSet {
    0 "AddAccounts" add_accounts, 1 "AdvancedOptions" advanced_options, 2 "BaseImage" base_image,
    3 "BaseImageType" base_image_type, 4 "BuildContent" build_content, 5 "CreationTime" creation_time,
    6 "DeleteInstanceOnFailure" delete_instance_on_failure, 7 "Description" description, 8 "ImageFamily" image_family,
    9 "ImageName" image_name, 10 "ImageOptions" image_options, 11 "ImagePipelineId" image_pipeline_id,
    12 "ImportImageOptions" import_image_options, 13 "InstanceType" instance_type,
    14 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 15 "Name" name, 16 "NvmeSupport" nvme_support,
    17 "RepairItems" repair_items, 18 "RepairMode" repair_mode, 19 "ResourceGroupId" resource_group_id,
    20 "SystemDiskSize" system_disk_size, 21 "Tags" tags, 22 "TestContent" test_content, 23 "ToRegionIds" to_region_ids,
    24 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesAddAccounts {
    pub add_account: Option<Vec<String>>,
}
model! { DescribeImagePipelinesAddAccounts {
    0 "AddAccount" add_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesAdvancedOptions {
    pub image_name_suffix: Option<String>,
    pub retain_cloud_assistant: Option<bool>,
}
model! { DescribeImagePipelinesAdvancedOptions {
    0 "ImageNameSuffix" image_name_suffix, 1 "RetainCloudAssistant" retain_cloud_assistant
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImageOptions {
    pub description: Option<String>,
    pub image_family: Option<String>,
    pub image_features: Option<DescribeImagePipelinesImageFeatures>,
    pub image_name: Option<String>,
    pub image_tags: Option<DescribeImagePipelinesImageTags>,
}
model! { DescribeImagePipelinesImageOptions {
    0 "Description" description, 1 "ImageFamily" image_family, 2 "ImageFeatures" image_features,
    3 "ImageName" image_name, 4 "ImageTags" image_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImageFeatures {
    pub nvme_support: Option<String>,
}
model! { DescribeImagePipelinesImageFeatures {
    0 "NvmeSupport" nvme_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImageTags {
    pub image_tag: Option<Vec<DescribeImagePipelinesImageTag>>,
}
model! { DescribeImagePipelinesImageTags {
    0 "ImageTag" image_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImageTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImagePipelinesImageTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImportImageOptions {
    pub architecture: Option<String>,
    pub boot_mode: Option<String>,
    pub description: Option<String>,
    pub disk_device_mappings: Option<DescribeImagePipelinesDiskDeviceMappings>,
    pub features: Option<DescribeImagePipelinesFeatures>,
    pub image_name: Option<String>,
    pub import_image_tags: Option<DescribeImagePipelinesImportImageTags>,
    pub license_type: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub retain_imported_image: Option<bool>,
    pub retention_strategy: Option<String>,
    pub role_name: Option<String>,
}
model! { DescribeImagePipelinesImportImageOptions {
    0 "Architecture" architecture, 1 "BootMode" boot_mode, 2 "Description" description,
    3 "DiskDeviceMappings" disk_device_mappings, 4 "Features" features, 5 "ImageName" image_name,
    6 "ImportImageTags" import_image_tags, 7 "LicenseType" license_type, 8 "OSType" os_type, 9 "Platform" platform,
    10 "RetainImportedImage" retain_imported_image, 11 "RetentionStrategy" retention_strategy, 12 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesDiskDeviceMappings {
    pub disk_device_mapping: Option<Vec<DescribeImagePipelinesDiskDeviceMapping>>,
}
model! { DescribeImagePipelinesDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesDiskDeviceMapping {
    pub disk_image_size: Option<i64>,
    pub format: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_object: Option<String>,
}
model! { DescribeImagePipelinesDiskDeviceMapping {
    0 "DiskImageSize" disk_image_size, 1 "Format" format, 2 "OSSBucket" oss_bucket, 3 "OSSObject" oss_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesFeatures {
    pub imds_support: Option<String>,
    pub nvme_support: Option<String>,
}
model! { DescribeImagePipelinesFeatures {
    0 "ImdsSupport" imds_support, 1 "NvmeSupport" nvme_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImportImageTags {
    pub import_image_tag: Option<Vec<DescribeImagePipelinesImportImageTag>>,
}
model! { DescribeImagePipelinesImportImageTags {
    0 "ImportImageTag" import_image_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesImportImageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeImagePipelinesImportImageTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesRepairItems {
    pub repair_item: Option<Vec<String>>,
}
model! { DescribeImagePipelinesRepairItems {
    0 "RepairItem" repair_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesTags {
    pub tag: Option<Vec<DescribeImagePipelinesTagsTag>>,
}
model! { DescribeImagePipelinesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImagePipelinesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesToRegionIds {
    pub to_region_id: Option<Vec<String>>,
}
model! { DescribeImagePipelinesToRegionIds {
    0 "ToRegionId" to_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermission {
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeImageSharePermission(image_id: String, region_id: String)
    "DescribeImageSharePermission" -> DescribeImageSharePermissionOutput {
    0 "ImageId" image_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionOutput {
    pub accounts: Option<DescribeImageSharePermissionAccounts>,
    pub image_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub share_groups: Option<DescribeImageSharePermissionShareGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeImageSharePermissionOutput {
    0 "Accounts" accounts, 1 "ImageId" image_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RegionId" region_id, 5 "ShareGroups" share_groups, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionAccounts {
    pub account: Option<Vec<DescribeImageSharePermissionAccount>>,
}
model! { DescribeImageSharePermissionAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionAccount {
    pub aliyun_id: Option<String>,
    pub shared_time: Option<String>,
}
model! { DescribeImageSharePermissionAccount {
    0 "AliyunId" aliyun_id, 1 "SharedTime" shared_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionShareGroups {
    pub share_group: Option<Vec<DescribeImageSharePermissionShareGroup>>,
}
model! { DescribeImageSharePermissionShareGroups {
    0 "ShareGroup" share_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionShareGroup {
    pub group: Option<String>,
}
model! { DescribeImageSharePermissionShareGroup {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypes {
    pub action_type: Option<String>,
    pub filter: Option<Vec<DescribeImageSupportInstanceTypesFilter>>,
    pub image_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeImageSupportInstanceTypes(region_id: String)
    "DescribeImageSupportInstanceTypes" -> DescribeImageSupportInstanceTypesOutput {
    0 "ActionType" action_type: String, 1 "Filter" filter: Vec<DescribeImageSupportInstanceTypesFilter>,
    2 "ImageId" image_id: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImageSupportInstanceTypesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesOutput {
    pub image_id: Option<String>,
    pub instance_types: Option<DescribeImageSupportInstanceTypesInstanceTypes>,
    pub region_id: Option<String>,
}
model! { DescribeImageSupportInstanceTypesOutput {
    0 "ImageId" image_id, 1 "InstanceTypes" instance_types, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesInstanceTypes {
    pub instance_type: Option<Vec<DescribeImageSupportInstanceTypesInstanceType>>,
}
model! { DescribeImageSupportInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub instance_type_family: Option<String>,
    pub instance_type_id: Option<String>,
    pub memory_size: Option<f64>,
}
model! { DescribeImageSupportInstanceTypesInstanceType {
    0 "CpuCoreCount" cpu_core_count, 1 "InstanceTypeFamily" instance_type_family, 2 "InstanceTypeId" instance_type_id,
    3 "MemorySize" memory_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub action_type: Option<String>,
    pub architecture: Option<String>,
    pub dry_run: Option<bool>,
    pub filter: Option<Vec<DescribeImagesFilter>>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub image_owner_id: Option<i64>,
    pub instance_type: Option<String>,
    pub is_public: Option<bool>,
    pub is_support_cloudinit: Option<bool>,
    pub is_support_io_optimized: Option<bool>,
    pub os_type: Option<String>,
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
    pub show_expired: Option<bool>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeImagesTag>>,
    pub usable: Option<bool>,
    pub usage: Option<String>,
}
operation! { DescribeImages(region_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "ActionType" action_type: String, 1 "Architecture" architecture: String, 2 "DryRun" dry_run: bool,
    3 "Filter" filter: Vec<DescribeImagesFilter>, 4 "ImageFamily" image_family: String, 5 "ImageId" image_id: String,
    6 "ImageName" image_name: String, 7 "ImageOwnerAlias" image_owner_alias: String,
    8 "ImageOwnerId" image_owner_id: i64, 9 "InstanceType" instance_type: String, 10 "IsPublic" is_public: bool,
    11 "IsSupportCloudinit" is_support_cloudinit: bool, 12 "IsSupportIoOptimized" is_support_io_optimized: bool,
    13 "OSType" os_type: String, 14 "OwnerAccount" owner_account: String, 15 "OwnerId" owner_id: i64,
    16 "PageNumber" page_number: i64, 17 "PageSize" page_size: i64, 18 "RegionId" region_id,
    19 "ResourceGroupId" resource_group_id: String, 20 "ResourceOwnerAccount" resource_owner_account: String,
    21 "ResourceOwnerId" resource_owner_id: i64, 22 "ShowExpired" show_expired: bool,
    23 "SnapshotId" snapshot_id: String, 24 "Status" status: String, 25 "Tag" tag: Vec<DescribeImagesTag>,
    26 "Usable" usable: bool, 27 "Usage" usage: String
} }
paged! { DescribeImages: DescribeImagesImage = Number "PageNumber", "Images.Image" images.image, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImagesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Option<DescribeImagesImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "Images" images, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RegionId" region_id,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImages {
    pub image: Option<Vec<DescribeImagesImage>>,
}
model! { DescribeImagesImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImage {
    pub architecture: Option<String>,
    pub boot_mode: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub detection_options: Option<DescribeImagesDetectionOptions>,
    pub disk_device_mappings: Option<DescribeImagesDiskDeviceMappings>,
    pub features: Option<DescribeImagesFeatures>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub image_owner_id: Option<i64>,
    pub image_version: Option<String>,
    pub is_copied: Option<bool>,
    pub is_public: Option<bool>,
    pub is_self_shared: Option<String>,
    pub is_subscribed: Option<bool>,
    pub is_support_cloudinit: Option<bool>,
    pub is_support_io_optimized: Option<bool>,
    pub license_type: Option<String>,
    pub login_as_non_root_supported: Option<bool>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub product_code: Option<String>,
    pub progress: Option<String>,
    pub resource_group_id: Option<String>,
    pub secure_boot_options: Option<DescribeImagesSecureBootOptions>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub tags: Option<DescribeImagesTags>,
    pub usable: Option<bool>,
    pub usage: Option<String>,
}
model! { DescribeImagesImage {
    0 "Architecture" architecture, 1 "BootMode" boot_mode, 2 "CreationTime" creation_time, 3 "Description" description,
    4 "DetectionOptions" detection_options, 5 "DiskDeviceMappings" disk_device_mappings, 6 "Features" features,
    7 "ImageFamily" image_family, 8 "ImageId" image_id, 9 "ImageName" image_name,
    10 "ImageOwnerAlias" image_owner_alias, 11 "ImageOwnerId" image_owner_id, 12 "ImageVersion" image_version,
    13 "IsCopied" is_copied, 14 "IsPublic" is_public, 15 "IsSelfShared" is_self_shared, 16 "IsSubscribed" is_subscribed,
    17 "IsSupportCloudinit" is_support_cloudinit, 18 "IsSupportIoOptimized" is_support_io_optimized,
    19 "LicenseType" license_type, 20 "LoginAsNonRootSupported" login_as_non_root_supported, 21 "OSName" os_name,
    22 "OSNameEn" os_name_en, 23 "OSType" os_type, 24 "Platform" platform, 25 "ProductCode" product_code,
    26 "Progress" progress, 27 "ResourceGroupId" resource_group_id, 28 "SecureBootOptions" secure_boot_options,
    29 "Size" size, 30 "Status" status, 31 "SupplierName" supplier_name, 32 "Tags" tags, 33 "Usable" usable,
    34 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDetectionOptions {
    pub items: Option<DescribeImagesItems>,
    pub status: Option<String>,
}
model! { DescribeImagesDetectionOptions {
    0 "Items" items, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesItems {
    pub item: Option<Vec<DescribeImagesItem>>,
}
model! { DescribeImagesItems {
    0 "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesItem {
    pub name: Option<String>,
    pub risk_code: Option<String>,
    pub risk_level: Option<String>,
    pub value: Option<String>,
}
model! { DescribeImagesItem {
    0 "Name" name, 1 "RiskCode" risk_code, 2 "RiskLevel" risk_level, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDiskDeviceMappings {
    pub disk_device_mapping: Option<Vec<DescribeImagesDiskDeviceMapping>>,
}
model! { DescribeImagesDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDiskDeviceMapping {
    pub device: Option<String>,
    pub encrypted: Option<bool>,
    pub format: Option<String>,
    pub import_oss_bucket: Option<String>,
    pub import_oss_object: Option<String>,
    pub progress: Option<String>,
    pub remain_time: Option<i64>,
    pub size: Option<String>,
    pub snapshot_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeImagesDiskDeviceMapping {
    0 "Device" device, 1 "Encrypted" encrypted, 2 "Format" format, 3 "ImportOSSBucket" import_oss_bucket,
    4 "ImportOSSObject" import_oss_object, 5 "Progress" progress, 6 "RemainTime" remain_time, 7 "Size" size,
    8 "SnapshotId" snapshot_id, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesFeatures {
    pub cpu_online_downgrade: Option<String>,
    pub cpu_online_upgrade: Option<String>,
    pub imds_support: Option<String>,
    pub memory_online_downgrade: Option<String>,
    pub memory_online_upgrade: Option<String>,
    pub nvme_support: Option<String>,
}
model! { DescribeImagesFeatures {
    0 "CpuOnlineDowngrade" cpu_online_downgrade, 1 "CpuOnlineUpgrade" cpu_online_upgrade, 2 "ImdsSupport" imds_support,
    3 "MemoryOnlineDowngrade" memory_online_downgrade, 4 "MemoryOnlineUpgrade" memory_online_upgrade,
    5 "NvmeSupport" nvme_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesSecureBootOptions {
    pub secure_boot_support: Option<String>,
}
model! { DescribeImagesSecureBootOptions {
    0 "SecureBootSupport" secure_boot_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesTags {
    pub tag: Option<Vec<DescribeImagesTagsTag>>,
}
model! { DescribeImagesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImagesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributes {
    pub instance_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceAttachmentAttributes(instance_ids: String, region_id: String)
    "DescribeInstanceAttachmentAttributes" -> DescribeInstanceAttachmentAttributesOutput {
    0 "InstanceIds" instance_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeInstanceAttachmentAttributes: DescribeInstanceAttachmentAttributesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesOutput {
    pub instances: Option<DescribeInstanceAttachmentAttributesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAttachmentAttributesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesInstances {
    pub instance: Option<Vec<DescribeInstanceAttachmentAttributesInstance>>,
}
model! { DescribeInstanceAttachmentAttributesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesInstance {
    pub instance_id: Option<String>,
    pub private_pool_options_id: Option<String>,
    pub private_pool_options_match_criteria: Option<String>,
}
model! { DescribeInstanceAttachmentAttributesInstance {
    0 "InstanceId" instance_id, 1 "PrivatePoolOptionsId" private_pool_options_id,
    2 "PrivatePoolOptionsMatchCriteria" private_pool_options_match_criteria
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttribute {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceAttribute(instance_id: String)
    "DescribeInstanceAttribute" -> DescribeInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeOutput {
    pub cluster_id: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub credit_specification: Option<String>,
    pub dedicated_host_attribute: Option<DescribeInstanceAttributeDedicatedHostAttribute>,
    pub description: Option<String>,
    pub eip_address: Option<DescribeInstanceAttributeEipAddress>,
    pub enable_jumbo_frame: Option<bool>,
    pub enable_network_encryption: Option<bool>,
    pub expired_time: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub inner_ip_address: Option<DescribeInstanceAttributeInnerIpAddress>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub memory: Option<i64>,
    pub network_options: Option<DescribeInstanceAttributeNetworkOptions>,
    pub operation_locks: Option<DescribeInstanceAttributeOperationLocks>,
    pub public_ip_address: Option<DescribeInstanceAttributePublicIpAddress>,
    pub region_id: Option<String>,
    pub security_group_ids: Option<DescribeInstanceAttributeSecurityGroupIds>,
    pub security_options: Option<DescribeInstanceAttributeSecurityOptions>,
    pub serial_number: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub vlan_id: Option<String>,
    pub vpc_attributes: Option<DescribeInstanceAttributeVpcAttributes>,
    pub zone_id: Option<String>,
}
model! { DescribeInstanceAttributeOutput {
    0 "ClusterId" cluster_id, 1 "Cpu" cpu, 2 "CreationTime" creation_time, 3 "CreditSpecification" credit_specification,
    4 "DedicatedHostAttribute" dedicated_host_attribute, 5 "Description" description, 6 "EipAddress" eip_address,
    7 "EnableJumboFrame" enable_jumbo_frame, 8 "EnableNetworkEncryption" enable_network_encryption,
    9 "ExpiredTime" expired_time, 10 "HostName" host_name, 11 "ImageId" image_id, 12 "InnerIpAddress" inner_ip_address,
    13 "InstanceChargeType" instance_charge_type, 14 "InstanceId" instance_id, 15 "InstanceName" instance_name,
    16 "InstanceNetworkType" instance_network_type, 17 "InstanceType" instance_type,
    18 "InternetChargeType" internet_charge_type, 19 "InternetMaxBandwidthIn" internet_max_bandwidth_in,
    20 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 21 "IoOptimized" io_optimized, 22 "Memory" memory,
    23 "NetworkOptions" network_options, 24 "OperationLocks" operation_locks, 25 "PublicIpAddress" public_ip_address,
    26 "RegionId" region_id, 27 "SecurityGroupIds" security_group_ids, 28 "SecurityOptions" security_options,
    29 "SerialNumber" serial_number, 30 "Status" status, 31 "StoppedMode" stopped_mode, 32 "VlanId" vlan_id,
    33 "VpcAttributes" vpc_attributes, 34 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeDedicatedHostAttribute {
    pub dedicated_host_id: Option<String>,
    pub dedicated_host_name: Option<String>,
}
model! { DescribeInstanceAttributeDedicatedHostAttribute {
    0 "DedicatedHostId" dedicated_host_id, 1 "DedicatedHostName" dedicated_host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeEipAddress {
    pub allocation_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
}
model! { DescribeInstanceAttributeEipAddress {
    0 "AllocationId" allocation_id, 1 "Bandwidth" bandwidth, 2 "InternetChargeType" internet_charge_type,
    3 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeInnerIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstanceAttributeInnerIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeNetworkOptions {
    pub bandwidth_weighting: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub enable_network_encryption: Option<bool>,
}
model! { DescribeInstanceAttributeNetworkOptions {
    0 "BandwidthWeighting" bandwidth_weighting, 1 "EnableJumboFrame" enable_jumbo_frame,
    2 "EnableNetworkEncryption" enable_network_encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeOperationLocks {
    pub lock_reason: Option<Vec<DescribeInstanceAttributeLockReason>>,
}
model! { DescribeInstanceAttributeOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeInstanceAttributeLockReason {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributePublicIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstanceAttributePublicIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeInstanceAttributeSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeSecurityOptions {
    pub enable_secure_boot: Option<bool>,
}
model! { DescribeInstanceAttributeSecurityOptions {
    0 "EnableSecureBoot" enable_secure_boot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeVpcAttributes {
    pub nat_ip_address: Option<String>,
    pub private_ip_address: Option<DescribeInstanceAttributePrivateIpAddress>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeInstanceAttributeVpcAttributes {
    0 "NatIpAddress" nat_ip_address, 1 "PrivateIpAddress" private_ip_address, 2 "VSwitchId" v_switch_id,
    3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributePrivateIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstanceAttributePrivateIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttribute {
    pub instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceAutoRenewAttribute(region_id: String)
    "DescribeInstanceAutoRenewAttribute" -> DescribeInstanceAutoRenewAttributeOutput {
    0 "InstanceId" instance_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "RegionId" region_id,
    6 "RenewalStatus" renewal_status: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeInstanceAutoRenewAttribute: DescribeInstanceAutoRenewAttributeInstanceRenewAttribute =
    Number "PageNumber", "InstanceRenewAttributes.InstanceRenewAttribute" instance_renew_attributes.instance_renew_attribute, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeOutput {
    pub instance_renew_attributes: Option<DescribeInstanceAutoRenewAttributeInstanceRenewAttributes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAutoRenewAttributeOutput {
    0 "InstanceRenewAttributes" instance_renew_attributes, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeInstanceRenewAttributes {
    pub instance_renew_attribute: Option<Vec<DescribeInstanceAutoRenewAttributeInstanceRenewAttribute>>,
}
model! { DescribeInstanceAutoRenewAttributeInstanceRenewAttributes {
    0 "InstanceRenewAttribute" instance_renew_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeInstanceRenewAttribute {
    pub auto_renew_enabled: Option<bool>,
    pub duration: Option<i64>,
    pub enable_expected_renew_day: Option<bool>,
    pub instance_id: Option<String>,
    pub period_unit: Option<String>,
    pub renewal_status: Option<String>,
}
model! { DescribeInstanceAutoRenewAttributeInstanceRenewAttribute {
    0 "AutoRenewEnabled" auto_renew_enabled, 1 "Duration" duration,
    2 "EnableExpectedRenewDay" enable_expected_renew_day, 3 "InstanceId" instance_id, 4 "PeriodUnit" period_unit,
    5 "RenewalStatus" renewal_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEvents {
    pub event_cycle_status: Option<String>,
    pub event_id: Option<Vec<String>>,
    pub event_type: Option<String>,
    pub impact_level: Option<String>,
    pub instance_event_cycle_status: Option<Vec<String>>,
    pub instance_event_type: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<DescribeInstanceHistoryEventsTag>>,
    pub event_publish_time: Option<DescribeInstanceHistoryEventsEventPublishTime>,
    pub not_before: Option<DescribeInstanceHistoryEventsNotBefore>,
}
operation! { DescribeInstanceHistoryEvents(region_id: String)
    "DescribeInstanceHistoryEvents" -> DescribeInstanceHistoryEventsOutput {
    0 "EventCycleStatus" event_cycle_status: String, 1 "EventId" event_id: Vec<String>,
    2 "EventType" event_type: String, 3 "ImpactLevel" impact_level: String,
    4 "InstanceEventCycleStatus" instance_event_cycle_status: Vec<String>,
    5 "InstanceEventType" instance_event_type: Vec<String>, 6 "InstanceId" instance_id: String,
    7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64, 13 "RegionId" region_id,
    14 "ResourceGroupId" resource_group_id: String, 15 "ResourceId" resource_id: Vec<String>,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "ResourceType" resource_type: String, 19 "Tag" tag: Vec<DescribeInstanceHistoryEventsTag>,
    20 "EventPublishTime" event_publish_time: DescribeInstanceHistoryEventsEventPublishTime,
    21 "NotBefore" not_before: DescribeInstanceHistoryEventsNotBefore
} }
paged! { DescribeInstanceHistoryEvents: DescribeInstanceHistoryEventsInstanceSystemEventType =
    Token "NextToken", "InstanceSystemEventSet.InstanceSystemEventType" instance_system_event_set.instance_system_event_type, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstanceHistoryEventsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsEventPublishTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeInstanceHistoryEventsEventPublishTime() {
    0 "End" end: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsNotBefore {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeInstanceHistoryEventsNotBefore() {
    0 "End" end: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsOutput {
    pub instance_system_event_set: Option<DescribeInstanceHistoryEventsInstanceSystemEventSet>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceHistoryEventsOutput {
    0 "InstanceSystemEventSet" instance_system_event_set, 1 "NextToken" next_token, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsInstanceSystemEventSet {
    pub instance_system_event_type: Option<Vec<DescribeInstanceHistoryEventsInstanceSystemEventType>>,
}
model! { DescribeInstanceHistoryEventsInstanceSystemEventSet {
    0 "InstanceSystemEventType" instance_system_event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsInstanceSystemEventType {
    pub event_cycle_status: Option<DescribeInstanceHistoryEventsEventCycleStatus>,
    pub event_finish_time: Option<String>,
    pub event_id: Option<String>,
    pub event_publish_time: Option<String>,
    pub event_type: Option<DescribeInstanceHistoryEventsEventType>,
    pub extended_attribute: Option<DescribeInstanceHistoryEventsExtendedAttribute>,
    pub impact_level: Option<String>,
    pub instance_id: Option<String>,
    pub not_before: Option<String>,
    pub reason: Option<String>,
    pub reason_code: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeInstanceHistoryEventsInstanceSystemEventType {
    0 "EventCycleStatus" event_cycle_status, 1 "EventFinishTime" event_finish_time, 2 "EventId" event_id,
    3 "EventPublishTime" event_publish_time, 4 "EventType" event_type, 5 "ExtendedAttribute" extended_attribute,
    6 "ImpactLevel" impact_level, 7 "InstanceId" instance_id, 8 "NotBefore" not_before, 9 "Reason" reason,
    10 "ReasonCode" reason_code, 11 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsEventCycleStatus {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstanceHistoryEventsEventCycleStatus {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsEventType {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstanceHistoryEventsEventType {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsExtendedAttribute {
    pub can_accept: Option<String>,
    pub code: Option<String>,
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub host_id: Option<String>,
    pub host_type: Option<String>,
    pub inactive_disks: Option<DescribeInstanceHistoryEventsInactiveDisks>,
    pub initial_not_before: Option<String>,
    pub metric_name: Option<String>,
    pub metric_value: Option<String>,
    pub migration_options: Option<DescribeInstanceHistoryEventsMigrationOptions>,
    pub online_repair_policy: Option<String>,
    pub punish_domain: Option<String>,
    pub punish_type: Option<String>,
    pub punish_url: Option<String>,
    pub rack: Option<String>,
    pub response_result: Option<String>,
}
model! { DescribeInstanceHistoryEventsExtendedAttribute {
    0 "CanAccept" can_accept, 1 "Code" code, 2 "Device" device, 3 "DiskId" disk_id, 4 "HostId" host_id,
    5 "HostType" host_type, 6 "InactiveDisks" inactive_disks, 7 "InitialNotBefore" initial_not_before,
    8 "MetricName" metric_name, 9 "MetricValue" metric_value, 10 "MigrationOptions" migration_options,
    11 "OnlineRepairPolicy" online_repair_policy, 12 "PunishDomain" punish_domain, 13 "PunishType" punish_type,
    14 "PunishUrl" punish_url, 15 "Rack" rack, 16 "ResponseResult" response_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsInactiveDisks {
    pub inactive_disk: Option<Vec<DescribeInstanceHistoryEventsInactiveDisk>>,
}
model! { DescribeInstanceHistoryEventsInactiveDisks {
    0 "InactiveDisk" inactive_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsInactiveDisk {
    pub creation_time: Option<String>,
    pub device_category: Option<String>,
    pub device_size: Option<String>,
    pub device_type: Option<String>,
    pub release_time: Option<String>,
}
model! { DescribeInstanceHistoryEventsInactiveDisk {
    0 "CreationTime" creation_time, 1 "DeviceCategory" device_category, 2 "DeviceSize" device_size,
    3 "DeviceType" device_type, 4 "ReleaseTime" release_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsMigrationOptions {
    pub migration_option: Option<Vec<String>>,
}
model! { DescribeInstanceHistoryEventsMigrationOptions {
    0 "MigrationOption" migration_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributes {
    pub instance_id: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceMaintenanceAttributes(region_id: String)
    "DescribeInstanceMaintenanceAttributes" -> DescribeInstanceMaintenanceAttributesOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeInstanceMaintenanceAttributes: DescribeInstanceMaintenanceAttributesMaintenanceAttribute =
    Number "PageNumber", "MaintenanceAttributes.MaintenanceAttribute" maintenance_attributes.maintenance_attribute, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesOutput {
    pub maintenance_attributes: Option<DescribeInstanceMaintenanceAttributesMaintenanceAttributes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceMaintenanceAttributesOutput {
    0 "MaintenanceAttributes" maintenance_attributes, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesMaintenanceAttributes {
    pub maintenance_attribute: Option<Vec<DescribeInstanceMaintenanceAttributesMaintenanceAttribute>>,
}
model! { DescribeInstanceMaintenanceAttributesMaintenanceAttributes {
    0 "MaintenanceAttribute" maintenance_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesMaintenanceAttribute {
    pub action_on_maintenance: Option<DescribeInstanceMaintenanceAttributesActionOnMaintenance>,
    pub instance_id: Option<String>,
    pub maintenance_windows: Option<DescribeInstanceMaintenanceAttributesMaintenanceWindows>,
    pub notify_on_maintenance: Option<bool>,
}
model! { DescribeInstanceMaintenanceAttributesMaintenanceAttribute {
    0 "ActionOnMaintenance" action_on_maintenance, 1 "InstanceId" instance_id,
    2 "MaintenanceWindows" maintenance_windows, 3 "NotifyOnMaintenance" notify_on_maintenance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesActionOnMaintenance {
    pub default_value: Option<String>,
    pub supported_values: Option<DescribeInstanceMaintenanceAttributesSupportedValues>,
    pub value: Option<String>,
}
model! { DescribeInstanceMaintenanceAttributesActionOnMaintenance {
    0 "DefaultValue" default_value, 1 "SupportedValues" supported_values, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesSupportedValues {
    pub supported_value: Option<Vec<String>>,
}
model! { DescribeInstanceMaintenanceAttributesSupportedValues {
    0 "SupportedValue" supported_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesMaintenanceWindows {
    pub maintenance_window: Option<Vec<DescribeInstanceMaintenanceAttributesMaintenanceWindow>>,
}
model! { DescribeInstanceMaintenanceAttributesMaintenanceWindows {
    0 "MaintenanceWindow" maintenance_window
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesMaintenanceWindow {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeInstanceMaintenanceAttributesMaintenanceWindow {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPrice {
    pub data_disk: Option<Vec<DescribeInstanceModificationPriceDataDisk>>,
    pub end_time: Option<String>,
    pub isp: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub system_disk: Option<DescribeInstanceModificationPriceSystemDisk>,
}
operation! { DescribeInstanceModificationPrice(instance_id: String, region_id: String)
    "DescribeInstanceModificationPrice" -> DescribeInstanceModificationPriceOutput {
    0 "DataDisk" data_disk: Vec<DescribeInstanceModificationPriceDataDisk>, 1 "EndTime" end_time: String,
    2 "ISP" isp: String, 3 "ImageId" image_id: String, 4 "InstanceId" instance_id,
    5 "InstanceType" instance_type: String, 6 "InternetChargeType" internet_charge_type: String,
    7 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "StartTime" start_time: String,
    14 "SystemDisk" system_disk: DescribeInstanceModificationPriceSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceDataDisk {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { DescribeInstanceModificationPriceDataDisk() {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "PerformanceLevel" performance_level: String,
    3 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { DescribeInstanceModificationPriceSystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceOutput {
    pub price_info: Option<DescribeInstanceModificationPricePriceInfo>,
}
model! { DescribeInstanceModificationPriceOutput {
    0 "PriceInfo" price_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPricePriceInfo {
    pub price: Option<DescribeInstanceModificationPricePrice>,
    pub related_price: Option<DescribeInstanceModificationPriceRelatedPrice>,
    pub rules: Option<DescribeInstanceModificationPriceRules>,
}
model! { DescribeInstanceModificationPricePriceInfo {
    0 "Price" price, 1 "RelatedPrice" related_price, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPricePrice {
    pub currency: Option<String>,
    pub detail_infos: Option<DescribeInstanceModificationPriceDetailInfos>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeInstanceModificationPricePrice {
    0 "Currency" currency, 1 "DetailInfos" detail_infos, 2 "DiscountPrice" discount_price,
    3 "OriginalPrice" original_price, 4 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceDetailInfos {
    pub detail_info: Option<Vec<DescribeInstanceModificationPriceDetailInfo>>,
}
model! { DescribeInstanceModificationPriceDetailInfos {
    0 "DetailInfo" detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceDetailInfo {
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub resource: Option<String>,
    pub sub_rules: Option<DescribeInstanceModificationPriceSubRules>,
    pub trade_price: Option<f64>,
}
model! { DescribeInstanceModificationPriceDetailInfo {
    0 "DiscountPrice" discount_price, 1 "OriginalPrice" original_price, 2 "Resource" resource, 3 "SubRules" sub_rules,
    4 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceSubRules {
    pub rule: Option<Vec<DescribeInstanceModificationPriceRule>>,
}
model! { DescribeInstanceModificationPriceSubRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeInstanceModificationPriceRule {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRelatedPrice {
    pub marketplace_image_price: Option<DescribeInstanceModificationPriceMarketplaceImagePrice>,
}
model! { DescribeInstanceModificationPriceRelatedPrice {
    0 "MarketplaceImagePrice" marketplace_image_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceMarketplaceImagePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeInstanceModificationPriceMarketplaceImagePrice {
    0 "Currency" currency, 1 "DiscountPrice" discount_price, 2 "OriginalPrice" original_price,
    3 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRules {
    pub rule: Option<Vec<DescribeInstanceModificationPriceRulesRule>>,
}
model! { DescribeInstanceModificationPriceRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRulesRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeInstanceModificationPriceRulesRule {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorData {
    pub end_time: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeInstanceMonitorData(end_time: String, instance_id: String, start_time: String)
    "DescribeInstanceMonitorData" -> DescribeInstanceMonitorDataOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "Period" period: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataOutput {
    pub monitor_data: Option<DescribeInstanceMonitorDataMonitorData>,
}
model! { DescribeInstanceMonitorDataOutput {
    0 "MonitorData" monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataMonitorData {
    pub instance_monitor_data: Option<Vec<DescribeInstanceMonitorDataInstanceMonitorData>>,
}
model! { DescribeInstanceMonitorDataMonitorData {
    0 "InstanceMonitorData" instance_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataInstanceMonitorData {
    pub bps_read: Option<i64>,
    pub bps_write: Option<i64>,
    pub cpu: Option<i64>,
    pub cpu_advance_credit_balance: Option<f64>,
    pub cpu_credit_balance: Option<f64>,
    pub cpu_credit_usage: Option<f64>,
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    pub iops_read: Option<i64>,
    pub iops_write: Option<i64>,
    pub instance_id: Option<String>,
    pub internet_bandwidth: Option<i64>,
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub intranet_bandwidth: Option<i64>,
    pub intranet_rx: Option<i64>,
    pub intranet_tx: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeInstanceMonitorDataInstanceMonitorData {
    0 "BPSRead" bps_read, 1 "BPSWrite" bps_write, 2 "CPU" cpu, 3 "CPUAdvanceCreditBalance" cpu_advance_credit_balance,
    4 "CPUCreditBalance" cpu_credit_balance, 5 "CPUCreditUsage" cpu_credit_usage,
    6 "CPUNotpaidSurplusCreditUsage" cpu_notpaid_surplus_credit_usage, 7 "IOPSRead" iops_read, 8 "IOPSWrite" iops_write,
    9 "InstanceId" instance_id, 10 "InternetBandwidth" internet_bandwidth, 11 "InternetRX" internet_rx,
    12 "InternetTX" internet_tx, 13 "IntranetBandwidth" intranet_bandwidth, 14 "IntranetRX" intranet_rx,
    15 "IntranetTX" intranet_tx, 16 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRamRole {
    pub instance_ids: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub ram_role_name: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceRamRole(region_id: String) "DescribeInstanceRamRole" -> DescribeInstanceRamRoleOutput {
    0 "InstanceIds" instance_ids: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RamRoleName" ram_role_name: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeInstanceRamRole: DescribeInstanceRamRoleInstanceRamRoleSet =
    Number "PageNumber", "InstanceRamRoleSets.InstanceRamRoleSet" instance_ram_role_sets.instance_ram_role_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleOutput {
    pub instance_ram_role_sets: Option<DescribeInstanceRamRoleInstanceRamRoleSets>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceRamRoleOutput {
    0 "InstanceRamRoleSets" instance_ram_role_sets, 1 "RegionId" region_id, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleInstanceRamRoleSets {
    pub instance_ram_role_set: Option<Vec<DescribeInstanceRamRoleInstanceRamRoleSet>>,
}
model! { DescribeInstanceRamRoleInstanceRamRoleSets {
    0 "InstanceRamRoleSet" instance_ram_role_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleInstanceRamRoleSet {
    pub instance_id: Option<String>,
    pub ram_role_name: Option<String>,
}
model! { DescribeInstanceRamRoleInstanceRamRoleSet {
    0 "InstanceId" instance_id, 1 "RamRoleName" ram_role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatus {
    pub cluster_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeInstanceStatus(region_id: String) "DescribeInstanceStatus" -> DescribeInstanceStatusOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id: Vec<String>, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ZoneId" zone_id: String
} }
paged! { DescribeInstanceStatus: DescribeInstanceStatusInstanceStatus =
    Number "PageNumber", "InstanceStatuses.InstanceStatus" instance_statuses.instance_status, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusOutput {
    pub instance_statuses: Option<DescribeInstanceStatusInstanceStatuses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceStatusOutput {
    0 "InstanceStatuses" instance_statuses, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusInstanceStatuses {
    pub instance_status: Option<Vec<DescribeInstanceStatusInstanceStatus>>,
}
model! { DescribeInstanceStatusInstanceStatuses {
    0 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusInstanceStatus {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInstanceStatusInstanceStatus {
    0 "InstanceId" instance_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopology {
    pub instance_ids: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceTopology(region_id: String) "DescribeInstanceTopology" -> DescribeInstanceTopologyOutput {
    0 "InstanceIds" instance_ids: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyOutput {
    pub topologys: Option<DescribeInstanceTopologyTopologys>,
}
model! { DescribeInstanceTopologyOutput {
    0 "Topologys" topologys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyTopologys {
    pub topology: Option<Vec<DescribeInstanceTopologyTopology>>,
}
model! { DescribeInstanceTopologyTopologys {
    0 "Topology" topology
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyTopology {
    pub host_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_nodes: Option<DescribeInstanceTopologyNetworkNodes>,
}
model! { DescribeInstanceTopologyTopology {
    0 "HostId" host_id, 1 "InstanceId" instance_id, 2 "NetworkNodes" network_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyNetworkNodes {
    pub network_nodes: Option<Vec<String>>,
}
model! { DescribeInstanceTopologyNetworkNodes {
    0 "NetworkNodes" network_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamilies {
    pub generation: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceTypeFamilies(region_id: String)
    "DescribeInstanceTypeFamilies" -> DescribeInstanceTypeFamiliesOutput {
    0 "Generation" generation: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesOutput {
    pub instance_type_families: Option<DescribeInstanceTypeFamiliesInstanceTypeFamilies>,
}
model! { DescribeInstanceTypeFamiliesOutput {
    0 "InstanceTypeFamilies" instance_type_families
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesInstanceTypeFamilies {
    pub instance_type_family: Option<Vec<DescribeInstanceTypeFamiliesInstanceTypeFamily>>,
}
model! { DescribeInstanceTypeFamiliesInstanceTypeFamilies {
    0 "InstanceTypeFamily" instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesInstanceTypeFamily {
    pub generation: Option<String>,
    pub instance_type_family_id: Option<String>,
}
model! { DescribeInstanceTypeFamiliesInstanceTypeFamily {
    0 "Generation" generation, 1 "InstanceTypeFamilyId" instance_type_family_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {
    pub additional_attributes: Option<Vec<String>>,
    pub cpu_architecture: Option<String>,
    pub cpu_architectures: Option<Vec<String>>,
    pub gpu_spec: Option<String>,
    pub gpu_specs: Option<Vec<String>>,
    pub instance_categories: Option<Vec<String>>,
    pub instance_category: Option<String>,
    pub instance_family_level: Option<String>,
    pub instance_type_families: Option<Vec<String>>,
    pub instance_type_family: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub local_storage_categories: Option<Vec<String>>,
    pub local_storage_category: Option<String>,
    /// 1 to 1600.
    pub max_results: Option<i64>,
    pub maximum_cpu_core_count: Option<i64>,
    pub maximum_cpu_speed_frequency: Option<f64>,
    pub maximum_cpu_turbo_frequency: Option<f64>,
    pub maximum_gpu_amount: Option<i64>,
    pub maximum_memory_size: Option<f64>,
    pub minimum_baseline_credit: Option<i64>,
    pub minimum_cpu_core_count: Option<i64>,
    pub minimum_cpu_speed_frequency: Option<f64>,
    pub minimum_cpu_turbo_frequency: Option<f64>,
    pub minimum_disk_quantity: Option<i64>,
    pub minimum_eni_ipv6_address_quantity: Option<i64>,
    pub minimum_eni_private_ip_address_quantity: Option<i64>,
    pub minimum_eni_quantity: Option<i64>,
    pub minimum_eri_quantity: Option<i64>,
    pub minimum_gpu_amount: Option<i64>,
    pub minimum_initial_credit: Option<i64>,
    pub minimum_instance_bandwidth_rx: Option<i64>,
    pub minimum_instance_bandwidth_tx: Option<i64>,
    pub minimum_instance_pps_rx: Option<i64>,
    pub minimum_instance_pps_tx: Option<i64>,
    pub minimum_local_storage_amount: Option<i64>,
    pub minimum_local_storage_capacity: Option<i64>,
    pub minimum_memory_size: Option<f64>,
    pub minimum_primary_eni_queue_number: Option<i64>,
    pub minimum_queue_pair_number: Option<i64>,
    pub minimum_secondary_eni_queue_number: Option<i64>,
    /// At most 50 characters.
    pub next_token: Option<String>,
    pub nvme_support: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_processor_model: Option<String>,
    pub physical_processor_models: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceTypes() "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {
    0 "AdditionalAttributes" additional_attributes: Vec<String>, 1 "CpuArchitecture" cpu_architecture: String,
    2 "CpuArchitectures" cpu_architectures: Vec<String>, 3 "GPUSpec" gpu_spec: String,
    4 "GpuSpecs" gpu_specs: Vec<String>, 5 "InstanceCategories" instance_categories: Vec<String>,
    6 "InstanceCategory" instance_category: String, 7 "InstanceFamilyLevel" instance_family_level: String,
    8 "InstanceTypeFamilies" instance_type_families: Vec<String>, 9 "InstanceTypeFamily" instance_type_family: String,
    10 "InstanceTypes" instance_types: Vec<String>, 11 "LocalStorageCategories" local_storage_categories: Vec<String>,
    12 "LocalStorageCategory" local_storage_category: String, 13 "MaxResults" max_results: i64,
    14 "MaximumCpuCoreCount" maximum_cpu_core_count: i64,
    15 "MaximumCpuSpeedFrequency" maximum_cpu_speed_frequency: f64,
    16 "MaximumCpuTurboFrequency" maximum_cpu_turbo_frequency: f64, 17 "MaximumGPUAmount" maximum_gpu_amount: i64,
    18 "MaximumMemorySize" maximum_memory_size: f64, 19 "MinimumBaselineCredit" minimum_baseline_credit: i64,
    20 "MinimumCpuCoreCount" minimum_cpu_core_count: i64,
    21 "MinimumCpuSpeedFrequency" minimum_cpu_speed_frequency: f64,
    22 "MinimumCpuTurboFrequency" minimum_cpu_turbo_frequency: f64, 23 "MinimumDiskQuantity" minimum_disk_quantity: i64,
    24 "MinimumEniIpv6AddressQuantity" minimum_eni_ipv6_address_quantity: i64,
    25 "MinimumEniPrivateIpAddressQuantity" minimum_eni_private_ip_address_quantity: i64,
    26 "MinimumEniQuantity" minimum_eni_quantity: i64, 27 "MinimumEriQuantity" minimum_eri_quantity: i64,
    28 "MinimumGPUAmount" minimum_gpu_amount: i64, 29 "MinimumInitialCredit" minimum_initial_credit: i64,
    30 "MinimumInstanceBandwidthRx" minimum_instance_bandwidth_rx: i64,
    31 "MinimumInstanceBandwidthTx" minimum_instance_bandwidth_tx: i64,
    32 "MinimumInstancePpsRx" minimum_instance_pps_rx: i64, 33 "MinimumInstancePpsTx" minimum_instance_pps_tx: i64,
    34 "MinimumLocalStorageAmount" minimum_local_storage_amount: i64,
    35 "MinimumLocalStorageCapacity" minimum_local_storage_capacity: i64,
    36 "MinimumMemorySize" minimum_memory_size: f64,
    37 "MinimumPrimaryEniQueueNumber" minimum_primary_eni_queue_number: i64,
    38 "MinimumQueuePairNumber" minimum_queue_pair_number: i64,
    39 "MinimumSecondaryEniQueueNumber" minimum_secondary_eni_queue_number: i64, 40 "NextToken" next_token: String,
    41 "NvmeSupport" nvme_support: String, 42 "OwnerAccount" owner_account: String, 43 "OwnerId" owner_id: i64,
    44 "PhysicalProcessorModel" physical_processor_model: String,
    45 "PhysicalProcessorModels" physical_processor_models: Vec<String>,
    46 "ResourceOwnerAccount" resource_owner_account: String, 47 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeInstanceTypes: DescribeInstanceTypesInstanceType =
    Token "NextToken", "InstanceTypes.InstanceType" instance_types.instance_type, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Option<DescribeInstanceTypesInstanceTypes>,
    pub next_token: Option<String>,
}
model! { DescribeInstanceTypesOutput {
    0 "InstanceTypes" instance_types, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceTypes {
    pub instance_type: Option<Vec<DescribeInstanceTypesInstanceType>>,
}
model! { DescribeInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceType {
    pub attributes: Option<DescribeInstanceTypesAttributes>,
    pub baseline_credit: Option<i64>,
    pub clock: Option<DescribeInstanceTypesClock>,
    pub cpu_architecture: Option<String>,
    pub cpu_core_count: Option<i64>,
    pub cpu_options: Option<DescribeInstanceTypesCpuOptions>,
    pub cpu_speed_frequency: Option<f64>,
    pub cpu_turbo_frequency: Option<f64>,
    pub disk_quantity: Option<i64>,
    pub enhanced_network: Option<DescribeInstanceTypesEnhancedNetwork>,
    pub eni_ipv6_address_quantity: Option<i64>,
    pub eni_private_ip_address_quantity: Option<i64>,
    pub eni_quantity: Option<i64>,
    pub eni_total_quantity: Option<i64>,
    pub eni_trunk_supported: Option<bool>,
    pub eri_quantity: Option<i64>,
    pub gpu_amount: Option<i64>,
    pub gpu_memory_size: Option<f64>,
    pub gpu_spec: Option<String>,
    pub initial_credit: Option<i64>,
    pub instance_bandwidth_rx: Option<i64>,
    pub instance_bandwidth_tx: Option<i64>,
    pub instance_category: Option<String>,
    pub instance_family_level: Option<String>,
    pub instance_pps_rx: Option<i64>,
    pub instance_pps_tx: Option<i64>,
    pub instance_type_family: Option<String>,
    pub instance_type_id: Option<String>,
    pub jumbo_frame_support: Option<bool>,
    pub local_storage_amount: Option<i64>,
    pub local_storage_capacity: Option<i64>,
    pub local_storage_category: Option<String>,
    pub maximum_queue_number_per_eni: Option<i64>,
    pub memory_size: Option<f64>,
    pub network_card_quantity: Option<i64>,
    pub network_cards: Option<DescribeInstanceTypesNetworkCards>,
    pub network_encryption_support: Option<bool>,
    pub network_info: Option<DescribeInstanceTypesNetworkInfo>,
    pub nvme_support: Option<String>,
    pub physical_processor_model: Option<String>,
    pub primary_eni_queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub secondary_eni_queue_number: Option<i64>,
    pub security_options: Option<DescribeInstanceTypesSecurityOptions>,
    pub supported_boot_modes: Option<DescribeInstanceTypesSupportedBootModes>,
    pub total_eni_queue_quantity: Option<i64>,
}
model! { DescribeInstanceTypesInstanceType {
    0 "Attributes" attributes, 1 "BaselineCredit" baseline_credit, 2 "Clock" clock,
    3 "CpuArchitecture" cpu_architecture, 4 "CpuCoreCount" cpu_core_count, 5 "CpuOptions" cpu_options,
    6 "CpuSpeedFrequency" cpu_speed_frequency, 7 "CpuTurboFrequency" cpu_turbo_frequency,
    8 "DiskQuantity" disk_quantity, 9 "EnhancedNetwork" enhanced_network,
    10 "EniIpv6AddressQuantity" eni_ipv6_address_quantity,
    11 "EniPrivateIpAddressQuantity" eni_private_ip_address_quantity, 12 "EniQuantity" eni_quantity,
    13 "EniTotalQuantity" eni_total_quantity, 14 "EniTrunkSupported" eni_trunk_supported, 15 "EriQuantity" eri_quantity,
    16 "GPUAmount" gpu_amount, 17 "GPUMemorySize" gpu_memory_size, 18 "GPUSpec" gpu_spec,
    19 "InitialCredit" initial_credit, 20 "InstanceBandwidthRx" instance_bandwidth_rx,
    21 "InstanceBandwidthTx" instance_bandwidth_tx, 22 "InstanceCategory" instance_category,
    23 "InstanceFamilyLevel" instance_family_level, 24 "InstancePpsRx" instance_pps_rx,
    25 "InstancePpsTx" instance_pps_tx, 26 "InstanceTypeFamily" instance_type_family,
    27 "InstanceTypeId" instance_type_id, 28 "JumboFrameSupport" jumbo_frame_support,
    29 "LocalStorageAmount" local_storage_amount, 30 "LocalStorageCapacity" local_storage_capacity,
    31 "LocalStorageCategory" local_storage_category, 32 "MaximumQueueNumberPerEni" maximum_queue_number_per_eni,
    33 "MemorySize" memory_size, 34 "NetworkCardQuantity" network_card_quantity, 35 "NetworkCards" network_cards,
    36 "NetworkEncryptionSupport" network_encryption_support, 37 "NetworkInfo" network_info,
    38 "NvmeSupport" nvme_support, 39 "PhysicalProcessorModel" physical_processor_model,
    40 "PrimaryEniQueueNumber" primary_eni_queue_number, 41 "QueuePairNumber" queue_pair_number,
    42 "SecondaryEniQueueNumber" secondary_eni_queue_number, 43 "SecurityOptions" security_options,
    44 "SupportedBootModes" supported_boot_modes, 45 "TotalEniQueueQuantity" total_eni_queue_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesAttributes {
    pub attribute: Option<Vec<DescribeInstanceTypesAttribute>>,
}
model! { DescribeInstanceTypesAttributes {
    0 "Attribute" attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesAttribute {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceTypesAttribute {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesClock {
    pub ptp_support: Option<String>,
}
model! { DescribeInstanceTypesClock {
    0 "PtpSupport" ptp_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesCpuOptions {
    pub core: Option<i64>,
    pub core_factor: Option<i64>,
    pub hyper_threading_adjustable: Option<bool>,
    pub nested_virtualization_support: Option<String>,
    pub supported_topology_types: Option<DescribeInstanceTypesSupportedTopologyTypes>,
    pub threads_per_core: Option<i64>,
}
model! { DescribeInstanceTypesCpuOptions {
    0 "Core" core, 1 "CoreFactor" core_factor, 2 "HyperThreadingAdjustable" hyper_threading_adjustable,
    3 "NestedVirtualizationSupport" nested_virtualization_support, 4 "SupportedTopologyTypes" supported_topology_types,
    5 "ThreadsPerCore" threads_per_core
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesSupportedTopologyTypes {
    pub supported_topology_type: Option<Vec<String>>,
}
model! { DescribeInstanceTypesSupportedTopologyTypes {
    0 "SupportedTopologyType" supported_topology_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesEnhancedNetwork {
    pub express_support: Option<bool>,
    pub rss_support: Option<bool>,
    pub sriov_support: Option<bool>,
    pub vf_queue_number_per_eni: Option<i64>,
}
model! { DescribeInstanceTypesEnhancedNetwork {
    0 "ExpressSupport" express_support, 1 "RssSupport" rss_support, 2 "SriovSupport" sriov_support,
    3 "VfQueueNumberPerEni" vf_queue_number_per_eni
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesNetworkCards {
    pub network_card_info: Option<Vec<DescribeInstanceTypesNetworkCardInfo>>,
}
model! { DescribeInstanceTypesNetworkCards {
    0 "NetworkCardInfo" network_card_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesNetworkCardInfo {
    pub network_card_index: Option<i64>,
}
model! { DescribeInstanceTypesNetworkCardInfo {
    0 "NetworkCardIndex" network_card_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesNetworkInfo {
    pub bandwidth_weighting: Option<DescribeInstanceTypesBandwidthWeighting>,
}
model! { DescribeInstanceTypesNetworkInfo {
    0 "BandwidthWeighting" bandwidth_weighting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesBandwidthWeighting {
    pub weighting_infos: Option<DescribeInstanceTypesWeightingInfos>,
}
model! { DescribeInstanceTypesBandwidthWeighting {
    0 "WeightingInfos" weighting_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesWeightingInfos {
    pub weighting_info: Option<Vec<DescribeInstanceTypesWeightingInfo>>,
}
model! { DescribeInstanceTypesWeightingInfos {
    0 "WeightingInfo" weighting_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesWeightingInfo {
    pub ebs_bandwidth: Option<i64>,
    pub ebs_burst_bandwidth: Option<i64>,
    pub name: Option<String>,
    pub vpc_bandwidth: Option<i64>,
    pub vpc_burst_bandwidth: Option<i64>,
}
model! { DescribeInstanceTypesWeightingInfo {
    0 "EbsBandwidth" ebs_bandwidth, 1 "EbsBurstBandwidth" ebs_burst_bandwidth, 2 "Name" name,
    3 "VpcBandwidth" vpc_bandwidth, 4 "VpcBurstBandwidth" vpc_burst_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesSecurityOptions {
    pub secure_boot_support: Option<String>,
}
model! { DescribeInstanceTypesSecurityOptions {
    0 "SecureBootSupport" secure_boot_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesSupportedBootModes {
    pub supported_boot_mode: Option<Vec<String>>,
}
model! { DescribeInstanceTypesSupportedBootModes {
    0 "SupportedBootMode" supported_boot_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceVncUrl(instance_id: String, region_id: String)
    "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    pub vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "VncUrl" vnc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub additional_attributes: Option<Vec<String>>,
    pub device_available: Option<bool>,
    pub dry_run: Option<bool>,
    pub eip_addresses: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub image_id: Option<String>,
    pub inner_ip_addresses: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub internet_charge_type: Option<String>,
    pub io_optimized: Option<bool>,
    pub ipv6_address: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    pub lock_reason: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub need_sale_cycle: Option<bool>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub private_ip_addresses: Option<String>,
    pub public_ip_addresses: Option<String>,
    pub rdma_ip_addresses: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub filter: Option<Vec<DescribeInstancesFilter>>,
}
operation! { DescribeInstances(region_id: String) "DescribeInstances" -> DescribeInstancesOutput {
    0 "AdditionalAttributes" additional_attributes: Vec<String>, 1 "DeviceAvailable" device_available: bool,
    2 "DryRun" dry_run: bool, 3 "EipAddresses" eip_addresses: String, 4 "HpcClusterId" hpc_cluster_id: String,
    5 "HttpEndpoint" http_endpoint: String, 6 "HttpPutResponseHopLimit" http_put_response_hop_limit: i64,
    7 "HttpTokens" http_tokens: String, 8 "ImageId" image_id: String, 9 "InnerIpAddresses" inner_ip_addresses: String,
    10 "InstanceChargeType" instance_charge_type: String, 11 "InstanceIds" instance_ids: String,
    12 "InstanceName" instance_name: String, 13 "InstanceNetworkType" instance_network_type: String,
    14 "InstanceType" instance_type: String, 15 "InstanceTypeFamily" instance_type_family: String,
    16 "InternetChargeType" internet_charge_type: String, 17 "IoOptimized" io_optimized: bool,
    18 "Ipv6Address" ipv6_address: Vec<String>, 19 "KeyPairName" key_pair_name: String,
    20 "LockReason" lock_reason: String, 21 "MaxResults" max_results: i64, 22 "NeedSaleCycle" need_sale_cycle: bool,
    23 "NextToken" next_token: String, 24 "OwnerAccount" owner_account: String, 25 "OwnerId" owner_id: i64,
    26 "PageNumber" page_number: i64, 27 "PageSize" page_size: i64,
    28 "PrivateIpAddresses" private_ip_addresses: String, 29 "PublicIpAddresses" public_ip_addresses: String,
    30 "RdmaIpAddresses" rdma_ip_addresses: String, 31 "RegionId" region_id,
    32 "ResourceGroupId" resource_group_id: String, 33 "ResourceOwnerAccount" resource_owner_account: String,
    34 "ResourceOwnerId" resource_owner_id: i64, 35 "SecurityGroupId" security_group_id: String,
    36 "Status" status: String, 37 "Tag" tag: Vec<DescribeInstancesTag>, 38 "VSwitchId" v_switch_id: String,
    39 "VpcId" vpc_id: String, 40 "ZoneId" zone_id: String, 41 "Filter" filter: Vec<DescribeInstancesFilter>
} }
paged! { DescribeInstances: DescribeInstancesInstance =
    Token "NextToken", "Instances.Instance" instances.instance, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<DescribeInstancesInstances>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub instance: Option<Vec<DescribeInstancesInstance>>,
}
model! { DescribeInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstance {
    pub additional_info: Option<DescribeInstancesAdditionalInfo>,
    pub auto_release_time: Option<String>,
    pub clock_options: Option<DescribeInstancesClockOptions>,
    pub cluster_id: Option<String>,
    pub cpu: Option<i64>,
    pub cpu_options: Option<DescribeInstancesCpuOptions>,
    pub creation_time: Option<String>,
    pub credit_specification: Option<String>,
    pub dedicated_host_attribute: Option<DescribeInstancesDedicatedHostAttribute>,
    pub dedicated_instance_attribute: Option<DescribeInstancesDedicatedInstanceAttribute>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_group_no: Option<i64>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub device_available: Option<bool>,
    pub ecs_capacity_reservation_attr: Option<DescribeInstancesEcsCapacityReservationAttr>,
    pub eip_address: Option<DescribeInstancesEipAddress>,
    pub enable_nvs: Option<bool>,
    pub expired_time: Option<String>,
    pub gpu_amount: Option<i64>,
    pub gpu_spec: Option<String>,
    pub hibernation_options: Option<DescribeInstancesHibernationOptions>,
    pub host_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub isp: Option<String>,
    pub image_id: Option<String>,
    pub image_options: Option<DescribeInstancesImageOptions>,
    pub inner_ip_address: Option<DescribeInstancesInnerIpAddress>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<bool>,
    pub key_pair_name: Option<String>,
    pub local_storage_amount: Option<i64>,
    pub local_storage_capacity: Option<i64>,
    pub memory: Option<i64>,
    pub metadata_options: Option<DescribeInstancesMetadataOptions>,
    pub network_interfaces: Option<DescribeInstancesNetworkInterfaces>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub operation_locks: Option<DescribeInstancesOperationLocks>,
    pub private_dns_name_options: Option<DescribeInstancesPrivateDnsNameOptions>,
    pub public_ip_address: Option<DescribeInstancesPublicIpAddress>,
    pub rdma_ip_address: Option<DescribeInstancesRdmaIpAddress>,
    pub recyclable: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sale_cycle: Option<String>,
    pub security_group_ids: Option<DescribeInstancesSecurityGroupIds>,
    pub security_options: Option<DescribeInstancesSecurityOptions>,
    pub serial_number: Option<String>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub tags: Option<DescribeInstancesTags>,
    pub vlan_id: Option<String>,
    pub vpc_attributes: Option<DescribeInstancesVpcAttributes>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesInstance {
    0 "AdditionalInfo" additional_info, 1 "AutoReleaseTime" auto_release_time, 2 "ClockOptions" clock_options,
    3 "ClusterId" cluster_id, 4 "Cpu" cpu, 5 "CpuOptions" cpu_options, 6 "CreationTime" creation_time,
    7 "CreditSpecification" credit_specification, 8 "DedicatedHostAttribute" dedicated_host_attribute,
    9 "DedicatedInstanceAttribute" dedicated_instance_attribute, 10 "DeletionProtection" deletion_protection,
    11 "DeploymentSetGroupNo" deployment_set_group_no, 12 "DeploymentSetId" deployment_set_id,
    13 "Description" description, 14 "DeviceAvailable" device_available,
    15 "EcsCapacityReservationAttr" ecs_capacity_reservation_attr, 16 "EipAddress" eip_address,
    17 "EnableNVS" enable_nvs, 18 "ExpiredTime" expired_time, 19 "GPUAmount" gpu_amount, 20 "GPUSpec" gpu_spec,
    21 "HibernationOptions" hibernation_options, 22 "HostName" host_name, 23 "HpcClusterId" hpc_cluster_id,
    24 "ISP" isp, 25 "ImageId" image_id, 26 "ImageOptions" image_options, 27 "InnerIpAddress" inner_ip_address,
    28 "InstanceChargeType" instance_charge_type, 29 "InstanceId" instance_id, 30 "InstanceName" instance_name,
    31 "InstanceNetworkType" instance_network_type, 32 "InstanceType" instance_type,
    33 "InstanceTypeFamily" instance_type_family, 34 "InternetChargeType" internet_charge_type,
    35 "InternetMaxBandwidthIn" internet_max_bandwidth_in, 36 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    37 "IoOptimized" io_optimized, 38 "KeyPairName" key_pair_name, 39 "LocalStorageAmount" local_storage_amount,
    40 "LocalStorageCapacity" local_storage_capacity, 41 "Memory" memory, 42 "MetadataOptions" metadata_options,
    43 "NetworkInterfaces" network_interfaces, 44 "OSName" os_name, 45 "OSNameEn" os_name_en, 46 "OSType" os_type,
    47 "OperationLocks" operation_locks, 48 "PrivateDnsNameOptions" private_dns_name_options,
    49 "PublicIpAddress" public_ip_address, 50 "RdmaIpAddress" rdma_ip_address, 51 "Recyclable" recyclable,
    52 "RegionId" region_id, 53 "ResourceGroupId" resource_group_id, 54 "SaleCycle" sale_cycle,
    55 "SecurityGroupIds" security_group_ids, 56 "SecurityOptions" security_options, 57 "SerialNumber" serial_number,
    58 "SpotDuration" spot_duration, 59 "SpotInterruptionBehavior" spot_interruption_behavior,
    60 "SpotPriceLimit" spot_price_limit, 61 "SpotStrategy" spot_strategy, 62 "StartTime" start_time,
    63 "Status" status, 64 "StoppedMode" stopped_mode, 65 "Tags" tags, 66 "VlanId" vlan_id,
    67 "VpcAttributes" vpc_attributes, 68 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAdditionalInfo {
    pub enable_high_density_mode: Option<bool>,
    pub node_serial_number: Option<String>,
}
model! { DescribeInstancesAdditionalInfo {
    0 "EnableHighDensityMode" enable_high_density_mode, 1 "NodeSerialNumber" node_serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClockOptions {
    pub ptp_status: Option<String>,
}
model! { DescribeInstancesClockOptions {
    0 "PtpStatus" ptp_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCpuOptions {
    pub core_count: Option<i64>,
    pub enable_visst: Option<bool>,
    pub enable_vrdt: Option<bool>,
    pub nested_virtualization: Option<String>,
    pub numa: Option<String>,
    pub threads_per_core: Option<i64>,
    pub topology_type: Option<String>,
    pub turbo_mode: Option<String>,
}
model! { DescribeInstancesCpuOptions {
    0 "CoreCount" core_count, 1 "EnableVISST" enable_visst, 2 "EnableVRDT" enable_vrdt,
    3 "NestedVirtualization" nested_virtualization, 4 "Numa" numa, 5 "ThreadsPerCore" threads_per_core,
    6 "TopologyType" topology_type, 7 "TurboMode" turbo_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDedicatedHostAttribute {
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub dedicated_host_name: Option<String>,
}
model! { DescribeInstancesDedicatedHostAttribute {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id, 1 "DedicatedHostId" dedicated_host_id,
    2 "DedicatedHostName" dedicated_host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDedicatedInstanceAttribute {
    pub affinity: Option<String>,
    pub tenancy: Option<String>,
}
model! { DescribeInstancesDedicatedInstanceAttribute {
    0 "Affinity" affinity, 1 "Tenancy" tenancy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesEcsCapacityReservationAttr {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_preference: Option<String>,
}
model! { DescribeInstancesEcsCapacityReservationAttr {
    0 "CapacityReservationId" capacity_reservation_id, 1 "CapacityReservationPreference" capacity_reservation_preference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesEipAddress {
    pub allocation_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub is_support_unassociate: Option<bool>,
}
model! { DescribeInstancesEipAddress {
    0 "AllocationId" allocation_id, 1 "Bandwidth" bandwidth, 2 "InternetChargeType" internet_charge_type,
    3 "IpAddress" ip_address, 4 "IsSupportUnassociate" is_support_unassociate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHibernationOptions {
    pub configured: Option<bool>,
}
model! { DescribeInstancesHibernationOptions {
    0 "Configured" configured
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesImageOptions {
    pub current_osnv_me_supported: Option<bool>,
    pub login_as_non_root: Option<bool>,
}
model! { DescribeInstancesImageOptions {
    0 "CurrentOSNVMeSupported" current_osnv_me_supported, 1 "LoginAsNonRoot" login_as_non_root
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInnerIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesInnerIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMetadataOptions {
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
model! { DescribeInstancesMetadataOptions {
    0 "HttpEndpoint" http_endpoint, 1 "HttpPutResponseHopLimit" http_put_response_hop_limit, 2 "HttpTokens" http_tokens,
    3 "InstanceMetadataTags" instance_metadata_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterfaces {
    pub network_interface: Option<Vec<DescribeInstancesNetworkInterface>>,
}
model! { DescribeInstancesNetworkInterfaces {
    0 "NetworkInterface" network_interface
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterface {
    pub ipv4_prefix_sets: Option<DescribeInstancesIpv4PrefixSets>,
    pub ipv6_prefix_sets: Option<DescribeInstancesIpv6PrefixSets>,
    pub ipv6_sets: Option<DescribeInstancesIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub primary_ip_address: Option<String>,
    pub private_ip_sets: Option<DescribeInstancesPrivateIpSets>,
    pub r#type: Option<String>,
}
model! { DescribeInstancesNetworkInterface {
    0 "Ipv4PrefixSets" ipv4_prefix_sets, 1 "Ipv6PrefixSets" ipv6_prefix_sets, 2 "Ipv6Sets" ipv6_sets,
    3 "MacAddress" mac_address, 4 "NetworkInterfaceId" network_interface_id, 5 "PrimaryIpAddress" primary_ip_address,
    6 "PrivateIpSets" private_ip_sets, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv4PrefixSets {
    pub ipv4_prefix_set: Option<Vec<DescribeInstancesIpv4PrefixSet>>,
}
model! { DescribeInstancesIpv4PrefixSets {
    0 "Ipv4PrefixSet" ipv4_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv4PrefixSet {
    pub ipv4_prefix: Option<String>,
}
model! { DescribeInstancesIpv4PrefixSet {
    0 "Ipv4Prefix" ipv4_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6PrefixSets {
    pub ipv6_prefix_set: Option<Vec<DescribeInstancesIpv6PrefixSet>>,
}
model! { DescribeInstancesIpv6PrefixSets {
    0 "Ipv6PrefixSet" ipv6_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6PrefixSet {
    pub ipv6_prefix: Option<String>,
}
model! { DescribeInstancesIpv6PrefixSet {
    0 "Ipv6Prefix" ipv6_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6Sets {
    pub ipv6_set: Option<Vec<DescribeInstancesIpv6Set>>,
}
model! { DescribeInstancesIpv6Sets {
    0 "Ipv6Set" ipv6_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6Set {
    pub ipv6_address: Option<String>,
    pub primary: Option<bool>,
}
model! { DescribeInstancesIpv6Set {
    0 "Ipv6Address" ipv6_address, 1 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpSets {
    pub private_ip_set: Option<Vec<DescribeInstancesPrivateIpSet>>,
}
model! { DescribeInstancesPrivateIpSets {
    0 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpSet {
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
model! { DescribeInstancesPrivateIpSet {
    0 "Primary" primary, 1 "PrivateDnsName" private_dns_name, 2 "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLocks {
    pub lock_reason: Option<Vec<DescribeInstancesLockReason>>,
}
model! { DescribeInstancesOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesLockReason {
    pub lock_msg: Option<String>,
    pub lock_reason: Option<String>,
}
model! { DescribeInstancesLockReason {
    0 "LockMsg" lock_msg, 1 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateDnsNameOptions {
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    pub enable_instance_id_dns_a_record: Option<bool>,
    pub enable_ip_dns_a_record: Option<bool>,
    pub enable_ip_dns_ptr_record: Option<bool>,
    pub hostname_type: Option<String>,
}
model! { DescribeInstancesPrivateDnsNameOptions {
    0 "EnableInstanceIdDnsAAAARecord" enable_instance_id_dns_aaaa_record,
    1 "EnableInstanceIdDnsARecord" enable_instance_id_dns_a_record, 2 "EnableIpDnsARecord" enable_ip_dns_a_record,
    3 "EnableIpDnsPtrRecord" enable_ip_dns_ptr_record, 4 "HostnameType" hostname_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesPublicIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesRdmaIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesRdmaIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeInstancesSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesSecurityOptions {
    pub enable_secure_boot: Option<bool>,
}
model! { DescribeInstancesSecurityOptions {
    0 "EnableSecureBoot" enable_secure_boot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub tag: Option<Vec<DescribeInstancesTagsTag>>,
}
model! { DescribeInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInstancesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesVpcAttributes {
    pub nat_ip_address: Option<String>,
    pub private_ip_address: Option<DescribeInstancesPrivateIpAddress>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeInstancesVpcAttributes {
    0 "NatIpAddress" nat_ip_address, 1 "PrivateIpAddress" private_ip_address, 2 "VSwitchId" v_switch_id,
    3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesPrivateIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatus {
    pub event_id: Option<Vec<String>>,
    pub event_type: Option<String>,
    pub health_status: Option<String>,
    pub instance_event_type: Option<Vec<String>>,
    pub instance_id: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub event_publish_time: Option<DescribeInstancesFullStatusEventPublishTime>,
    pub not_before: Option<DescribeInstancesFullStatusNotBefore>,
}
operation! { DescribeInstancesFullStatus(region_id: String)
    "DescribeInstancesFullStatus" -> DescribeInstancesFullStatusOutput {
    0 "EventId" event_id: Vec<String>, 1 "EventType" event_type: String, 2 "HealthStatus" health_status: String,
    3 "InstanceEventType" instance_event_type: Vec<String>, 4 "InstanceId" instance_id: Vec<String>,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Status" status: String,
    13 "EventPublishTime" event_publish_time: DescribeInstancesFullStatusEventPublishTime,
    14 "NotBefore" not_before: DescribeInstancesFullStatusNotBefore
} }
paged! { DescribeInstancesFullStatus: DescribeInstancesFullStatusInstanceFullStatusType =
    Number "PageNumber", "InstanceFullStatusSet.InstanceFullStatusType" instance_full_status_set.instance_full_status_type, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusEventPublishTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeInstancesFullStatusEventPublishTime() {
    0 "End" end: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusNotBefore {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { DescribeInstancesFullStatusNotBefore() {
    0 "End" end: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusOutput {
    pub instance_full_status_set: Option<DescribeInstancesFullStatusInstanceFullStatusSet>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesFullStatusOutput {
    0 "InstanceFullStatusSet" instance_full_status_set, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusInstanceFullStatusSet {
    pub instance_full_status_type: Option<Vec<DescribeInstancesFullStatusInstanceFullStatusType>>,
}
model! { DescribeInstancesFullStatusInstanceFullStatusSet {
    0 "InstanceFullStatusType" instance_full_status_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusInstanceFullStatusType {
    pub health_status: Option<DescribeInstancesFullStatusHealthStatus>,
    pub instance_id: Option<String>,
    pub scheduled_system_event_set: Option<DescribeInstancesFullStatusScheduledSystemEventSet>,
    pub status: Option<DescribeInstancesFullStatusStatus>,
}
model! { DescribeInstancesFullStatusInstanceFullStatusType {
    0 "HealthStatus" health_status, 1 "InstanceId" instance_id, 2 "ScheduledSystemEventSet" scheduled_system_event_set,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusHealthStatus {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstancesFullStatusHealthStatus {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusScheduledSystemEventSet {
    pub scheduled_system_event_type: Option<Vec<DescribeInstancesFullStatusScheduledSystemEventType>>,
}
model! { DescribeInstancesFullStatusScheduledSystemEventSet {
    0 "ScheduledSystemEventType" scheduled_system_event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusScheduledSystemEventType {
    pub event_cycle_status: Option<DescribeInstancesFullStatusEventCycleStatus>,
    pub event_id: Option<String>,
    pub event_publish_time: Option<String>,
    pub event_type: Option<DescribeInstancesFullStatusEventType>,
    pub extended_attribute: Option<DescribeInstancesFullStatusExtendedAttribute>,
    pub impact_level: Option<String>,
    pub not_before: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeInstancesFullStatusScheduledSystemEventType {
    0 "EventCycleStatus" event_cycle_status, 1 "EventId" event_id, 2 "EventPublishTime" event_publish_time,
    3 "EventType" event_type, 4 "ExtendedAttribute" extended_attribute, 5 "ImpactLevel" impact_level,
    6 "NotBefore" not_before, 7 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusEventCycleStatus {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstancesFullStatusEventCycleStatus {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusEventType {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstancesFullStatusEventType {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusExtendedAttribute {
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub inactive_disks: Option<DescribeInstancesFullStatusInactiveDisks>,
}
model! { DescribeInstancesFullStatusExtendedAttribute {
    0 "Device" device, 1 "DiskId" disk_id, 2 "InactiveDisks" inactive_disks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusInactiveDisks {
    pub inactive_disk: Option<Vec<DescribeInstancesFullStatusInactiveDisk>>,
}
model! { DescribeInstancesFullStatusInactiveDisks {
    0 "InactiveDisk" inactive_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusInactiveDisk {
    pub creation_time: Option<String>,
    pub device_category: Option<String>,
    pub device_size: Option<String>,
    pub device_type: Option<String>,
    pub release_time: Option<String>,
}
model! { DescribeInstancesFullStatusInactiveDisk {
    0 "CreationTime" creation_time, 1 "DeviceCategory" device_category, 2 "DeviceSize" device_size,
    3 "DeviceType" device_type, 4 "ReleaseTime" release_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusStatus {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstancesFullStatusStatus {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResults {
    pub command_id: Option<String>,
    pub content_encoding: Option<String>,
    pub include_history: Option<bool>,
    pub instance_id: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeInvocationResultsTag>>,
}
operation! { DescribeInvocationResults(region_id: String)
    "DescribeInvocationResults" -> DescribeInvocationResultsOutput {
    0 "CommandId" command_id: String, 1 "ContentEncoding" content_encoding: String,
    2 "IncludeHistory" include_history: bool, 3 "InstanceId" instance_id: String, 4 "InvokeId" invoke_id: String,
    5 "InvokeRecordStatus" invoke_record_status: String, 6 "MaxResults" max_results: i64,
    7 "NextToken" next_token: String, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "Tag" tag: Vec<DescribeInvocationResultsTag>
} }
paged! { DescribeInvocationResults: DescribeInvocationResultsInvocationResult =
    Token "NextToken", "Invocation.InvocationResults.InvocationResult" invocation.invocation_results.invocation_result, next "Invocation.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInvocationResultsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsOutput {
    pub invocation: Option<DescribeInvocationResultsInvocation>,
}
model! { DescribeInvocationResultsOutput {
    0 "Invocation" invocation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsInvocation {
    pub invocation_results: Option<DescribeInvocationResultsInvocationResults>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInvocationResultsInvocation {
    0 "InvocationResults" invocation_results, 1 "NextToken" next_token, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsInvocationResults {
    pub invocation_result: Option<Vec<DescribeInvocationResultsInvocationResult>>,
}
model! { DescribeInvocationResultsInvocationResults {
    0 "InvocationResult" invocation_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsInvocationResult {
    pub command_id: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub launcher: Option<String>,
    pub oss_output_delivery: Option<String>,
    pub oss_output_error_code: Option<String>,
    pub oss_output_error_info: Option<String>,
    pub oss_output_status: Option<String>,
    pub oss_output_uri: Option<String>,
    pub output: Option<String>,
    pub repeats: Option<i64>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub tags: Option<DescribeInvocationResultsTags>,
    pub termination_mode: Option<String>,
    pub username: Option<String>,
}
model! { DescribeInvocationResultsInvocationResult {
    0 "CommandId" command_id, 1 "ContainerId" container_id, 2 "ContainerName" container_name, 3 "Dropped" dropped,
    4 "ErrorCode" error_code, 5 "ErrorInfo" error_info, 6 "ExitCode" exit_code, 7 "FinishedTime" finished_time,
    8 "InstanceId" instance_id, 9 "InvocationStatus" invocation_status, 10 "InvokeId" invoke_id,
    11 "InvokeRecordStatus" invoke_record_status, 12 "Launcher" launcher, 13 "OssOutputDelivery" oss_output_delivery,
    14 "OssOutputErrorCode" oss_output_error_code, 15 "OssOutputErrorInfo" oss_output_error_info,
    16 "OssOutputStatus" oss_output_status, 17 "OssOutputUri" oss_output_uri, 18 "Output" output, 19 "Repeats" repeats,
    20 "StartTime" start_time, 21 "StopTime" stop_time, 22 "Tags" tags, 23 "TerminationMode" termination_mode,
    24 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsTags {
    pub tag: Option<Vec<DescribeInvocationResultsTagsTag>>,
}
model! { DescribeInvocationResultsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInvocationResultsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub command_type: Option<String>,
    pub content_encoding: Option<String>,
    pub include_output: Option<bool>,
    pub instance_id: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub repeat_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeInvocationsTag>>,
    pub timed: Option<bool>,
}
operation! { DescribeInvocations(region_id: String) "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "CommandId" command_id: String, 1 "CommandName" command_name: String, 2 "CommandType" command_type: String,
    3 "ContentEncoding" content_encoding: String, 4 "IncludeOutput" include_output: bool,
    5 "InstanceId" instance_id: String, 6 "InvokeId" invoke_id: String, 7 "InvokeStatus" invoke_status: String,
    8 "MaxResults" max_results: i64, 9 "NextToken" next_token: String, 10 "OwnerAccount" owner_account: String,
    11 "OwnerId" owner_id: i64, 12 "PageNumber" page_number: i64, 13 "PageSize" page_size: i64, 14 "RegionId" region_id,
    15 "RepeatMode" repeat_mode: String, 16 "ResourceGroupId" resource_group_id: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "Tag" tag: Vec<DescribeInvocationsTag>, 20 "Timed" timed: bool
} }
paged! { DescribeInvocations: DescribeInvocationsInvocation =
    Token "NextToken", "Invocations.Invocation" invocations.invocation, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInvocationsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub invocations: Option<DescribeInvocationsInvocations>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInvocationsOutput {
    0 "Invocations" invocations, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvocations {
    pub invocation: Option<Vec<DescribeInvocationsInvocation>>,
}
model! { DescribeInvocationsInvocations {
    0 "Invocation" invocation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvocation {
    pub command_content: Option<String>,
    pub command_description: Option<String>,
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub command_type: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub creation_time: Option<String>,
    pub frequency: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_instances: Option<DescribeInvocationsInvokeInstances>,
    pub invoke_status: Option<String>,
    pub launcher: Option<String>,
    pub oss_output_delivery: Option<String>,
    pub parameters: Option<String>,
    pub repeat_mode: Option<String>,
    pub tags: Option<DescribeInvocationsTags>,
    pub termination_mode: Option<String>,
    pub timed: Option<bool>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub working_dir: Option<String>,
}
model! { DescribeInvocationsInvocation {
    0 "CommandContent" command_content, 1 "CommandDescription" command_description, 2 "CommandId" command_id,
    3 "CommandName" command_name, 4 "CommandType" command_type, 5 "ContainerId" container_id,
    6 "ContainerName" container_name, 7 "CreationTime" creation_time, 8 "Frequency" frequency,
    9 "InvocationStatus" invocation_status, 10 "InvokeId" invoke_id, 11 "InvokeInstances" invoke_instances,
    12 "InvokeStatus" invoke_status, 13 "Launcher" launcher, 14 "OssOutputDelivery" oss_output_delivery,
    15 "Parameters" parameters, 16 "RepeatMode" repeat_mode, 17 "Tags" tags, 18 "TerminationMode" termination_mode,
    19 "Timed" timed, 20 "Timeout" timeout, 21 "Username" username, 22 "WorkingDir" working_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvokeInstances {
    pub invoke_instance: Option<Vec<DescribeInvocationsInvokeInstance>>,
}
model! { DescribeInvocationsInvokeInstances {
    0 "InvokeInstance" invoke_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvokeInstance {
    pub creation_time: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_invoke_status: Option<String>,
    pub invocation_status: Option<String>,
    pub oss_output_error_code: Option<String>,
    pub oss_output_error_info: Option<String>,
    pub oss_output_status: Option<String>,
    pub oss_output_uri: Option<String>,
    pub output: Option<String>,
    pub repeats: Option<i64>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub timed: Option<bool>,
    pub update_time: Option<String>,
}
model! { DescribeInvocationsInvokeInstance {
    0 "CreationTime" creation_time, 1 "Dropped" dropped, 2 "ErrorCode" error_code, 3 "ErrorInfo" error_info,
    4 "ExitCode" exit_code, 5 "FinishTime" finish_time, 6 "InstanceId" instance_id,
    7 "InstanceInvokeStatus" instance_invoke_status, 8 "InvocationStatus" invocation_status,
    9 "OssOutputErrorCode" oss_output_error_code, 10 "OssOutputErrorInfo" oss_output_error_info,
    11 "OssOutputStatus" oss_output_status, 12 "OssOutputUri" oss_output_uri, 13 "Output" output, 14 "Repeats" repeats,
    15 "StartTime" start_time, 16 "StopTime" stop_time, 17 "Timed" timed, 18 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsTags {
    pub tag: Option<Vec<DescribeInvocationsTagsTag>>,
}
model! { DescribeInvocationsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInvocationsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub include_public_key: Option<bool>,
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeKeyPairsTag>>,
}
operation! { DescribeKeyPairs(region_id: String) "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "IncludePublicKey" include_public_key: bool, 1 "KeyPairFingerPrint" key_pair_finger_print: String,
    2 "KeyPairName" key_pair_name: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<DescribeKeyPairsTag>
} }
paged! { DescribeKeyPairs: DescribeKeyPairsKeyPair =
    Number "PageNumber", "KeyPairs.KeyPair" key_pairs.key_pair, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeKeyPairsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub key_pairs: Option<DescribeKeyPairsKeyPairs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "KeyPairs" key_pairs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsKeyPairs {
    pub key_pair: Option<Vec<DescribeKeyPairsKeyPair>>,
}
model! { DescribeKeyPairsKeyPairs {
    0 "KeyPair" key_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsKeyPair {
    pub creation_time: Option<String>,
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
    pub public_key: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeKeyPairsTags>,
}
model! { DescribeKeyPairsKeyPair {
    0 "CreationTime" creation_time, 1 "KeyPairFingerPrint" key_pair_finger_print, 2 "KeyPairName" key_pair_name,
    3 "PublicKey" public_key, 4 "ResourceGroupId" resource_group_id, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsTags {
    pub tag: Option<Vec<DescribeKeyPairsTagsTag>>,
}
model! { DescribeKeyPairsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeKeyPairsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersions {
    pub default_version: Option<bool>,
    pub detail_flag: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub launch_template_version: Option<Vec<i64>>,
    pub max_version: Option<i64>,
    pub min_version: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLaunchTemplateVersions(region_id: String)
    "DescribeLaunchTemplateVersions" -> DescribeLaunchTemplateVersionsOutput {
    0 "DefaultVersion" default_version: bool, 1 "DetailFlag" detail_flag: bool,
    2 "LaunchTemplateId" launch_template_id: String, 3 "LaunchTemplateName" launch_template_name: String,
    4 "LaunchTemplateVersion" launch_template_version: Vec<i64>, 5 "MaxVersion" max_version: i64,
    6 "MinVersion" min_version: i64, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "PageNumber" page_number: i64, 10 "PageSize" page_size: i64, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeLaunchTemplateVersions: DescribeLaunchTemplateVersionsLaunchTemplateVersionSet =
    Number "PageNumber", "LaunchTemplateVersionSets.LaunchTemplateVersionSet" launch_template_version_sets.launch_template_version_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsOutput {
    pub launch_template_version_sets: Option<DescribeLaunchTemplateVersionsLaunchTemplateVersionSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLaunchTemplateVersionsOutput {
    0 "LaunchTemplateVersionSets" launch_template_version_sets, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsLaunchTemplateVersionSets {
    pub launch_template_version_set: Option<Vec<DescribeLaunchTemplateVersionsLaunchTemplateVersionSet>>,
}
model! { DescribeLaunchTemplateVersionsLaunchTemplateVersionSets {
    0 "LaunchTemplateVersionSet" launch_template_version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsLaunchTemplateVersionSet {
    pub create_time: Option<String>,
    pub created_by: Option<String>,
    pub default_version: Option<bool>,
    pub launch_template_data: Option<DescribeLaunchTemplateVersionsLaunchTemplateData>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub modified_time: Option<String>,
    pub version_description: Option<String>,
    pub version_number: Option<i64>,
}
model! { DescribeLaunchTemplateVersionsLaunchTemplateVersionSet {
    0 "CreateTime" create_time, 1 "CreatedBy" created_by, 2 "DefaultVersion" default_version,
    3 "LaunchTemplateData" launch_template_data, 4 "LaunchTemplateId" launch_template_id,
    5 "LaunchTemplateName" launch_template_name, 6 "ModifiedTime" modified_time,
    7 "VersionDescription" version_description, 8 "VersionNumber" version_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsLaunchTemplateData {
    pub system_disk: Option<DescribeLaunchTemplateVersionsSystemDisk>,
    pub auto_release_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub credit_specification: Option<String>,
    pub data_disks: Option<DescribeLaunchTemplateVersionsDataDisks>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub enable_vm_os_config: Option<bool>,
    pub host_name: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub image_id: Option<String>,
    pub image_options: Option<DescribeLaunchTemplateVersionsImageOptions>,
    pub image_owner_alias: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub network_interfaces: Option<DescribeLaunchTemplateVersionsNetworkInterfaces>,
    pub network_type: Option<String>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<DescribeLaunchTemplateVersionsLaunchTemplateDataSecurityGroupIds>,
    pub security_options: Option<DescribeLaunchTemplateVersionsSecurityOptions>,
    pub spot_duration: Option<i64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub tags: Option<DescribeLaunchTemplateVersionsTags>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLaunchTemplateVersionsLaunchTemplateData {
    0 "SystemDisk" system_disk, 1 "AutoReleaseTime" auto_release_time, 2 "AutoRenew" auto_renew,
    3 "AutoRenewPeriod" auto_renew_period, 4 "CreditSpecification" credit_specification, 5 "DataDisks" data_disks,
    6 "DeletionProtection" deletion_protection, 7 "DeploymentSetId" deployment_set_id, 8 "Description" description,
    9 "EnableVmOsConfig" enable_vm_os_config, 10 "HostName" host_name, 11 "HttpEndpoint" http_endpoint,
    12 "HttpPutResponseHopLimit" http_put_response_hop_limit, 13 "HttpTokens" http_tokens, 14 "ImageId" image_id,
    15 "ImageOptions" image_options, 16 "ImageOwnerAlias" image_owner_alias,
    17 "InstanceChargeType" instance_charge_type, 18 "InstanceName" instance_name, 19 "InstanceType" instance_type,
    20 "InternetChargeType" internet_charge_type, 21 "InternetMaxBandwidthIn" internet_max_bandwidth_in,
    22 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 23 "IoOptimized" io_optimized,
    24 "Ipv6AddressCount" ipv6_address_count, 25 "KeyPairName" key_pair_name, 26 "NetworkInterfaces" network_interfaces,
    27 "NetworkType" network_type, 28 "PasswordInherit" password_inherit, 29 "Period" period,
    30 "PeriodUnit" period_unit, 31 "PrivateIpAddress" private_ip_address, 32 "RamRoleName" ram_role_name,
    33 "ResourceGroupId" resource_group_id, 34 "SecurityEnhancementStrategy" security_enhancement_strategy,
    35 "SecurityGroupId" security_group_id, 36 "SecurityGroupIds" security_group_ids,
    37 "SecurityOptions" security_options, 38 "SpotDuration" spot_duration, 39 "SpotPriceLimit" spot_price_limit,
    40 "SpotStrategy" spot_strategy, 41 "Tags" tags, 42 "UserData" user_data, 43 "VSwitchId" v_switch_id,
    44 "VpcId" vpc_id, 45 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub iops: Option<i64>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
model! { DescribeLaunchTemplateVersionsSystemDisk {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "BurstingEnabled" bursting_enabled, 2 "Category" category,
    3 "DeleteWithInstance" delete_with_instance, 4 "Description" description, 5 "DiskName" disk_name,
    6 "Encrypted" encrypted, 7 "Iops" iops, 8 "KMSKeyId" kms_key_id, 9 "PerformanceLevel" performance_level,
    10 "ProvisionedIops" provisioned_iops, 11 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsDataDisks {
    pub data_disk: Option<Vec<DescribeLaunchTemplateVersionsDataDisk>>,
}
model! { DescribeLaunchTemplateVersionsDataDisks {
    0 "DataDisk" data_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
model! { DescribeLaunchTemplateVersionsDataDisk {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "BurstingEnabled" bursting_enabled, 2 "Category" category,
    3 "DeleteWithInstance" delete_with_instance, 4 "Description" description, 5 "Device" device, 6 "DiskName" disk_name,
    7 "Encrypted" encrypted, 8 "KMSKeyId" kms_key_id, 9 "PerformanceLevel" performance_level,
    10 "ProvisionedIops" provisioned_iops, 11 "Size" size, 12 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsImageOptions {
    pub login_as_non_root: Option<bool>,
}
model! { DescribeLaunchTemplateVersionsImageOptions {
    0 "LoginAsNonRoot" login_as_non_root
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsNetworkInterfaces {
    pub network_interface: Option<Vec<DescribeLaunchTemplateVersionsNetworkInterface>>,
}
model! { DescribeLaunchTemplateVersionsNetworkInterfaces {
    0 "NetworkInterface" network_interface
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsNetworkInterface {
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub instance_type: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    pub primary_ip_address: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<DescribeLaunchTemplateVersionsSecurityGroupIds>,
    pub v_switch_id: Option<String>,
}
model! { DescribeLaunchTemplateVersionsNetworkInterface {
    0 "DeleteOnRelease" delete_on_release, 1 "Description" description, 2 "InstanceType" instance_type,
    3 "NetworkInterfaceName" network_interface_name, 4 "NetworkInterfaceTrafficMode" network_interface_traffic_mode,
    5 "PrimaryIpAddress" primary_ip_address, 6 "SecurityGroupId" security_group_id,
    7 "SecurityGroupIds" security_group_ids, 8 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeLaunchTemplateVersionsSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsLaunchTemplateDataSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeLaunchTemplateVersionsLaunchTemplateDataSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsSecurityOptions {
    pub trusted_system_mode: Option<String>,
}
model! { DescribeLaunchTemplateVersionsSecurityOptions {
    0 "TrustedSystemMode" trusted_system_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsTags {
    pub instance_tag: Option<Vec<DescribeLaunchTemplateVersionsInstanceTag>>,
}
model! { DescribeLaunchTemplateVersionsTags {
    0 "InstanceTag" instance_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLaunchTemplateVersionsInstanceTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplates {
    pub launch_template_id: Option<Vec<String>>,
    pub launch_template_name: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_resource_group_id: Option<String>,
    pub template_tag: Option<Vec<DescribeLaunchTemplatesTemplateTag>>,
}
operation! { DescribeLaunchTemplates(region_id: String) "DescribeLaunchTemplates" -> DescribeLaunchTemplatesOutput {
    0 "LaunchTemplateId" launch_template_id: Vec<String>, 1 "LaunchTemplateName" launch_template_name: Vec<String>,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "TemplateResourceGroupId" template_resource_group_id: String,
    10 "TemplateTag" template_tag: Vec<DescribeLaunchTemplatesTemplateTag>
} }
paged! { DescribeLaunchTemplates: DescribeLaunchTemplatesLaunchTemplateSet =
    Number "PageNumber", "LaunchTemplateSets.LaunchTemplateSet" launch_template_sets.launch_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLaunchTemplatesTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesOutput {
    pub launch_template_sets: Option<DescribeLaunchTemplatesLaunchTemplateSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLaunchTemplatesOutput {
    0 "LaunchTemplateSets" launch_template_sets, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesLaunchTemplateSets {
    pub launch_template_set: Option<Vec<DescribeLaunchTemplatesLaunchTemplateSet>>,
}
model! { DescribeLaunchTemplatesLaunchTemplateSets {
    0 "LaunchTemplateSet" launch_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesLaunchTemplateSet {
    pub create_time: Option<String>,
    pub created_by: Option<String>,
    pub default_version_number: Option<i64>,
    pub latest_version_number: Option<i64>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub modified_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeLaunchTemplatesTags>,
}
model! { DescribeLaunchTemplatesLaunchTemplateSet {
    0 "CreateTime" create_time, 1 "CreatedBy" created_by, 2 "DefaultVersionNumber" default_version_number,
    3 "LatestVersionNumber" latest_version_number, 4 "LaunchTemplateId" launch_template_id,
    5 "LaunchTemplateName" launch_template_name, 6 "ModifiedTime" modified_time, 7 "ResourceGroupId" resource_group_id,
    8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesTags {
    pub tag: Option<Vec<DescribeLaunchTemplatesTag>>,
}
model! { DescribeLaunchTemplatesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLaunchTemplatesTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLimitation {
    pub limitation: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLimitation(limitation: String) "DescribeLimitation" -> DescribeLimitationOutput {
    0 "Limitation" limitation, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLimitationOutput {
    pub limitation: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLimitationOutput {
    0 "Limitation" limitation, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLockedSnapshots {
    pub dry_run: Option<bool>,
    pub lock_status: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_ids: Option<Vec<String>>,
}
operation! { DescribeLockedSnapshots(region_id: String) "DescribeLockedSnapshots" -> DescribeLockedSnapshotsOutput {
    0 "DryRun" dry_run: bool, 1 "LockStatus" lock_status: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SnapshotIds" snapshot_ids: Vec<String>
} }
paged! { DescribeLockedSnapshots: DescribeLockedSnapshotsLockedSnapshotsInfo =
    Token "NextToken", "LockedSnapshotsInfo" locked_snapshots_info, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLockedSnapshotsOutput {
    pub locked_snapshots_info: Option<Vec<DescribeLockedSnapshotsLockedSnapshotsInfo>>,
    pub next_token: Option<String>,
}
model! { DescribeLockedSnapshotsOutput {
    0 "LockedSnapshotsInfo" locked_snapshots_info, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLockedSnapshotsLockedSnapshotsInfo {
    pub cool_off_period: Option<i64>,
    pub cool_off_period_expired_time: Option<String>,
    pub lock_creation_time: Option<String>,
    pub lock_duration: Option<i64>,
    pub lock_duration_start_time: Option<String>,
    pub lock_expired_time: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_status: Option<String>,
    pub snapshot_id: Option<String>,
}
model! { DescribeLockedSnapshotsLockedSnapshotsInfo {
    0 "CoolOffPeriod" cool_off_period, 1 "CoolOffPeriodExpiredTime" cool_off_period_expired_time,
    2 "LockCreationTime" lock_creation_time, 3 "LockDuration" lock_duration,
    4 "LockDurationStartTime" lock_duration_start_time, 5 "LockExpiredTime" lock_expired_time, 6 "LockMode" lock_mode,
    7 "LockStatus" lock_status, 8 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstances {
    pub activation_id: Option<String>,
    pub connected: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub machine_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeManagedInstancesTag>>,
}
operation! { DescribeManagedInstances(region_id: String) "DescribeManagedInstances" -> DescribeManagedInstancesOutput {
    0 "ActivationId" activation_id: String, 1 "Connected" connected: String, 2 "InstanceId" instance_id: Vec<String>,
    3 "InstanceIp" instance_ip: String, 4 "InstanceName" instance_name: String, 5 "MachineId" machine_id: String,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "OsType" os_type: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "PageNumber" page_number: i64,
    12 "PageSize" page_size: i64, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "Tag" tag: Vec<DescribeManagedInstancesTag>
} }
paged! { DescribeManagedInstances: DescribeManagedInstancesInstances =
    Token "NextToken", "Instances" instances, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeManagedInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesOutput {
    pub instances: Option<Vec<DescribeManagedInstancesInstances>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeManagedInstancesOutput {
    0 "Instances" instances, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesInstances {
    pub activation_id: Option<String>,
    pub agent_version: Option<String>,
    pub connected: Option<bool>,
    pub hostname: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invocation_count: Option<i64>,
    pub last_invoked_time: Option<String>,
    pub machine_id: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
    pub registration_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribeManagedInstancesTags>>,
}
model! { DescribeManagedInstancesInstances {
    0 "ActivationId" activation_id, 1 "AgentVersion" agent_version, 2 "Connected" connected, 3 "Hostname" hostname,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "InternetIp" internet_ip, 7 "IntranetIp" intranet_ip,
    8 "InvocationCount" invocation_count, 9 "LastInvokedTime" last_invoked_time, 10 "MachineId" machine_id,
    11 "OsType" os_type, 12 "OsVersion" os_version, 13 "RegistrationTime" registration_time,
    14 "ResourceGroupId" resource_group_id, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeManagedInstancesTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
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
    pub vpc_id: Option<String>,
}
operation! { DescribeNatGateways(region_id: String) "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "NatGatewayId" nat_gateway_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpcId" vpc_id: String
} }
paged! { DescribeNatGateways: DescribeNatGatewaysNatGateway =
    Number "PageNumber", "NatGateways.NatGateway" nat_gateways.nat_gateway, total "TotalCount"
}

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
    pub bandwidth_package_ids: Option<DescribeNatGatewaysBandwidthPackageIds>,
    pub business_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub forward_table_ids: Option<DescribeNatGatewaysForwardTableIds>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub region_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeNatGatewaysNatGateway {
    0 "BandwidthPackageIds" bandwidth_package_ids, 1 "BusinessStatus" business_status, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "ForwardTableIds" forward_table_ids, 5 "InstanceChargeType" instance_charge_type,
    6 "Name" name, 7 "NatGatewayId" nat_gateway_id, 8 "RegionId" region_id, 9 "Spec" spec, 10 "Status" status,
    11 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysBandwidthPackageIds {
    pub bandwidth_package_id: Option<Vec<String>>,
}
model! { DescribeNatGatewaysBandwidthPackageIds {
    0 "BandwidthPackageId" bandwidth_package_id
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
pub struct DescribeNetworkInterfaceAttribute {
    pub attribute: Option<String>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeNetworkInterfaceAttributeTag>>,
}
operation! { DescribeNetworkInterfaceAttribute(network_interface_id: String, region_id: String)
    "DescribeNetworkInterfaceAttribute" -> DescribeNetworkInterfaceAttributeOutput {
    0 "Attribute" attribute: String, 1 "NetworkInterfaceId" network_interface_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tag" tag: Vec<DescribeNetworkInterfaceAttributeTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNetworkInterfaceAttributeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeOutput {
    pub associated_public_ip: Option<DescribeNetworkInterfaceAttributeAssociatedPublicIp>,
    pub attachment: Option<DescribeNetworkInterfaceAttributeAttachment>,
    pub bond_interface_specification: Option<DescribeNetworkInterfaceAttributeBondInterfaceSpecification>,
    pub connection_tracking_configuration: Option<DescribeNetworkInterfaceAttributeConnectionTrackingConfiguration>,
    pub creation_time: Option<String>,
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub enhanced_network: Option<DescribeNetworkInterfaceAttributeEnhancedNetwork>,
    pub instance_id: Option<String>,
    pub ipv4_prefix_sets: Option<DescribeNetworkInterfaceAttributeIpv4PrefixSets>,
    pub ipv6_prefix_sets: Option<DescribeNetworkInterfaceAttributeIpv6PrefixSets>,
    pub ipv6_sets: Option<DescribeNetworkInterfaceAttributeIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_config: Option<DescribeNetworkInterfaceAttributeNetworkInterfaceTrafficConfig>,
    pub network_interface_traffic_mode: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_sets: Option<DescribeNetworkInterfaceAttributePrivateIpSets>,
    pub qo_s_config: Option<DescribeNetworkInterfaceAttributeQoSConfig>,
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<DescribeNetworkInterfaceAttributeSecurityGroupIds>,
    pub service_id: Option<i64>,
    pub service_managed: Option<bool>,
    pub slave_interface_specification: Option<DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification2>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<DescribeNetworkInterfaceAttributeTags>,
    pub tcp_option_address_enabled: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeOutput {
    0 "AssociatedPublicIp" associated_public_ip, 1 "Attachment" attachment,
    2 "BondInterfaceSpecification" bond_interface_specification,
    3 "ConnectionTrackingConfiguration" connection_tracking_configuration, 4 "CreationTime" creation_time,
    5 "DeleteOnRelease" delete_on_release, 6 "Description" description, 7 "EnhancedNetwork" enhanced_network,
    8 "InstanceId" instance_id, 9 "Ipv4PrefixSets" ipv4_prefix_sets, 10 "Ipv6PrefixSets" ipv6_prefix_sets,
    11 "Ipv6Sets" ipv6_sets, 12 "MacAddress" mac_address, 13 "NetworkInterfaceId" network_interface_id,
    14 "NetworkInterfaceName" network_interface_name,
    15 "NetworkInterfaceTrafficConfig" network_interface_traffic_config,
    16 "NetworkInterfaceTrafficMode" network_interface_traffic_mode, 17 "OwnerId" owner_id,
    18 "PrivateIpAddress" private_ip_address, 19 "PrivateIpSets" private_ip_sets, 20 "QoSConfig" qo_s_config,
    21 "QueueNumber" queue_number, 22 "QueuePairNumber" queue_pair_number, 23 "ResourceGroupId" resource_group_id,
    24 "SecurityGroupIds" security_group_ids, 25 "ServiceID" service_id, 26 "ServiceManaged" service_managed,
    27 "SlaveInterfaceSpecification" slave_interface_specification, 28 "SourceDestCheck" source_dest_check,
    29 "Status" status, 30 "Tags" tags, 31 "TcpOptionAddressEnabled" tcp_option_address_enabled, 32 "Type" r#type,
    33 "VSwitchId" v_switch_id, 34 "VpcId" vpc_id, 35 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeAssociatedPublicIp {
    pub allocation_id: Option<String>,
    pub public_ip_address: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeAssociatedPublicIp {
    0 "AllocationId" allocation_id, 1 "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeAttachment {
    pub device_index: Option<i64>,
    pub instance_id: Option<String>,
    pub member_network_interface_ids: Option<DescribeNetworkInterfaceAttributeMemberNetworkInterfaceIds>,
    pub network_card_index: Option<i64>,
    pub trunk_network_interface_id: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeAttachment {
    0 "DeviceIndex" device_index, 1 "InstanceId" instance_id,
    2 "MemberNetworkInterfaceIds" member_network_interface_ids, 3 "NetworkCardIndex" network_card_index,
    4 "TrunkNetworkInterfaceId" trunk_network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeMemberNetworkInterfaceIds {
    pub member_network_interface_id: Option<Vec<String>>,
}
model! { DescribeNetworkInterfaceAttributeMemberNetworkInterfaceIds {
    0 "MemberNetworkInterfaceId" member_network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeBondInterfaceSpecification {
    pub bond_mode: Option<String>,
    pub slave_interface_specification: Option<DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification>,
}
model! { DescribeNetworkInterfaceAttributeBondInterfaceSpecification {
    0 "BondMode" bond_mode, 1 "SlaveInterfaceSpecification" slave_interface_specification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification {
    pub slave_interface_specification_set: Option<Vec<DescribeNetworkInterfaceAttributeSlaveInterfaceSpecificationSet>>,
}
model! { DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification {
    0 "SlaveInterfaceSpecificationSet" slave_interface_specification_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeSlaveInterfaceSpecificationSet {
    pub bond_network_interface_id: Option<String>,
    pub slave_network_interface_id: Option<String>,
    pub work_state: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeSlaveInterfaceSpecificationSet {
    0 "BondNetworkInterfaceId" bond_network_interface_id, 1 "SlaveNetworkInterfaceId" slave_network_interface_id,
    2 "WorkState" work_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeConnectionTrackingConfiguration {
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    pub tcp_established_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}
model! { DescribeNetworkInterfaceAttributeConnectionTrackingConfiguration {
    0 "TcpClosedAndTimeWaitTimeout" tcp_closed_and_time_wait_timeout, 1 "TcpEstablishedTimeout" tcp_established_timeout,
    2 "UdpTimeout" udp_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeEnhancedNetwork {
    pub enable_express: Option<bool>,
    pub enable_rss: Option<bool>,
    pub enable_sriov: Option<bool>,
    pub virtual_function_quantity: Option<i64>,
    pub virtual_function_total_queue_number: Option<i64>,
}
model! { DescribeNetworkInterfaceAttributeEnhancedNetwork {
    0 "EnableExpress" enable_express, 1 "EnableRss" enable_rss, 2 "EnableSriov" enable_sriov,
    3 "VirtualFunctionQuantity" virtual_function_quantity,
    4 "VirtualFunctionTotalQueueNumber" virtual_function_total_queue_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeIpv4PrefixSets {
    pub ipv4_prefix_set: Option<Vec<DescribeNetworkInterfaceAttributeIpv4PrefixSet>>,
}
model! { DescribeNetworkInterfaceAttributeIpv4PrefixSets {
    0 "Ipv4PrefixSet" ipv4_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeIpv4PrefixSet {
    pub ipv4_prefix: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeIpv4PrefixSet {
    0 "Ipv4Prefix" ipv4_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeIpv6PrefixSets {
    pub ipv6_prefix_set: Option<Vec<DescribeNetworkInterfaceAttributeIpv6PrefixSet>>,
}
model! { DescribeNetworkInterfaceAttributeIpv6PrefixSets {
    0 "Ipv6PrefixSet" ipv6_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeIpv6PrefixSet {
    pub ipv6_prefix: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeIpv6PrefixSet {
    0 "Ipv6Prefix" ipv6_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeIpv6Sets {
    pub ipv6_set: Option<Vec<DescribeNetworkInterfaceAttributeIpv6Set>>,
}
model! { DescribeNetworkInterfaceAttributeIpv6Sets {
    0 "Ipv6Set" ipv6_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeIpv6Set {
    pub ipv6_address: Option<String>,
    pub primary: Option<bool>,
}
model! { DescribeNetworkInterfaceAttributeIpv6Set {
    0 "Ipv6Address" ipv6_address, 1 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeNetworkInterfaceTrafficConfig {
    pub network_interface_traffic_mode: Option<String>,
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
}
model! { DescribeNetworkInterfaceAttributeNetworkInterfaceTrafficConfig {
    0 "NetworkInterfaceTrafficMode" network_interface_traffic_mode, 1 "QueueNumber" queue_number,
    2 "QueuePairNumber" queue_pair_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributePrivateIpSets {
    pub private_ip_set: Option<Vec<DescribeNetworkInterfaceAttributePrivateIpSet>>,
}
model! { DescribeNetworkInterfaceAttributePrivateIpSets {
    0 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributePrivateIpSet {
    pub associated_public_ip: Option<DescribeNetworkInterfaceAttributePrivateIpSetAssociatedPublicIp>,
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { DescribeNetworkInterfaceAttributePrivateIpSet {
    0 "AssociatedPublicIp" associated_public_ip, 1 "Primary" primary, 2 "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributePrivateIpSetAssociatedPublicIp {
    pub allocation_id: Option<String>,
    pub public_ip_address: Option<String>,
}
model! { DescribeNetworkInterfaceAttributePrivateIpSetAssociatedPublicIp {
    0 "AllocationId" allocation_id, 1 "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeQoSConfig {
    pub enable_qo_s: Option<bool>,
    pub qo_s: Option<DescribeNetworkInterfaceAttributeQoS>,
}
model! { DescribeNetworkInterfaceAttributeQoSConfig {
    0 "EnableQoS" enable_qo_s, 1 "QoS" qo_s
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeQoS {
    pub bandwidth_rx: Option<i64>,
    pub bandwidth_tx: Option<i64>,
    pub concurrent_connections: Option<i64>,
    pub pps_rx: Option<i64>,
    pub pps_tx: Option<i64>,
}
model! { DescribeNetworkInterfaceAttributeQoS {
    0 "BandwidthRx" bandwidth_rx, 1 "BandwidthTx" bandwidth_tx, 2 "ConcurrentConnections" concurrent_connections,
    3 "PpsRx" pps_rx, 4 "PpsTx" pps_tx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeNetworkInterfaceAttributeSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification2 {
    pub bond_network_interface_id: Option<String>,
    pub slave_network_interface_id: Option<String>,
    pub work_state: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeSlaveInterfaceSpecification2 {
    0 "BondNetworkInterfaceId" bond_network_interface_id, 1 "SlaveNetworkInterfaceId" slave_network_interface_id,
    2 "WorkState" work_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeTags {
    pub tag: Option<Vec<DescribeNetworkInterfaceAttributeTagsTag>>,
}
model! { DescribeNetworkInterfaceAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeNetworkInterfaceAttributeTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissions {
    pub network_interface_id: Option<String>,
    pub network_interface_permission_id: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeNetworkInterfacePermissions(region_id: String)
    "DescribeNetworkInterfacePermissions" -> DescribeNetworkInterfacePermissionsOutput {
    0 "NetworkInterfaceId" network_interface_id: String,
    1 "NetworkInterfacePermissionId" network_interface_permission_id: Vec<String>,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeNetworkInterfacePermissions: DescribeNetworkInterfacePermissionsNetworkInterfacePermission =
    Number "PageNumber", "NetworkInterfacePermissions.NetworkInterfacePermission" network_interface_permissions.network_interface_permission, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsOutput {
    pub network_interface_permissions: Option<DescribeNetworkInterfacePermissionsNetworkInterfacePermissions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInterfacePermissionsOutput {
    0 "NetworkInterfacePermissions" network_interface_permissions, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsNetworkInterfacePermissions {
    pub network_interface_permission: Option<Vec<DescribeNetworkInterfacePermissionsNetworkInterfacePermission>>,
}
model! { DescribeNetworkInterfacePermissionsNetworkInterfacePermissions {
    0 "NetworkInterfacePermission" network_interface_permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsNetworkInterfacePermission {
    pub account_id: Option<i64>,
    pub network_interface_id: Option<String>,
    pub network_interface_permission_id: Option<String>,
    pub permission: Option<String>,
    pub permission_state: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeNetworkInterfacePermissionsNetworkInterfacePermission {
    0 "AccountId" account_id, 1 "NetworkInterfaceId" network_interface_id,
    2 "NetworkInterfacePermissionId" network_interface_permission_id, 3 "Permission" permission,
    4 "PermissionState" permission_state, 5 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub instance_id: Option<String>,
    pub ipv6_address: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub network_interface_id: Option<Vec<String>>,
    pub network_interface_name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Deprecated.
    pub page_number: Option<i64>,
    /// Deprecated.
    pub page_size: Option<i64>,
    pub primary_ip_address: Option<String>,
    pub private_ip_address: Option<Vec<String>>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub service_managed: Option<bool>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeNetworkInterfacesTag>>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeNetworkInterfaces(region_id: String)
    "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "InstanceId" instance_id: String, 1 "Ipv6Address" ipv6_address: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NetworkInterfaceId" network_interface_id: Vec<String>, 4 "NetworkInterfaceName" network_interface_name: String,
    5 "NextToken" next_token: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "PrimaryIpAddress" primary_ip_address: String,
    11 "PrivateIpAddress" private_ip_address: Vec<String>, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SecurityGroupId" security_group_id: String,
    17 "ServiceManaged" service_managed: bool, 18 "Status" status: String,
    19 "Tag" tag: Vec<DescribeNetworkInterfacesTag>, 20 "Type" r#type: String, 21 "VSwitchId" v_switch_id: String,
    22 "VpcId" vpc_id: String
} }
paged! { DescribeNetworkInterfaces: DescribeNetworkInterfacesNetworkInterfaceSet =
    Token "NextToken", "NetworkInterfaceSets.NetworkInterfaceSet" network_interface_sets.network_interface_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNetworkInterfacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub network_interface_sets: Option<DescribeNetworkInterfacesNetworkInterfaceSets>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceSets" network_interface_sets, 1 "NextToken" next_token, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesNetworkInterfaceSets {
    pub network_interface_set: Option<Vec<DescribeNetworkInterfacesNetworkInterfaceSet>>,
}
model! { DescribeNetworkInterfacesNetworkInterfaceSets {
    0 "NetworkInterfaceSet" network_interface_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesNetworkInterfaceSet {
    pub associated_public_ip: Option<DescribeNetworkInterfacesAssociatedPublicIp>,
    pub attachment: Option<DescribeNetworkInterfacesAttachment>,
    pub creation_time: Option<String>,
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub ipv4_prefix_sets: Option<DescribeNetworkInterfacesIpv4PrefixSets>,
    pub ipv6_prefix_sets: Option<DescribeNetworkInterfacesIpv6PrefixSets>,
    pub ipv6_sets: Option<DescribeNetworkInterfacesIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_sets: Option<DescribeNetworkInterfacesPrivateIpSets>,
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<DescribeNetworkInterfacesSecurityGroupIds>,
    pub service_id: Option<i64>,
    pub service_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<DescribeNetworkInterfacesTags>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeNetworkInterfacesNetworkInterfaceSet {
    0 "AssociatedPublicIp" associated_public_ip, 1 "Attachment" attachment, 2 "CreationTime" creation_time,
    3 "DeleteOnRelease" delete_on_release, 4 "Description" description, 5 "InstanceId" instance_id,
    6 "Ipv4PrefixSets" ipv4_prefix_sets, 7 "Ipv6PrefixSets" ipv6_prefix_sets, 8 "Ipv6Sets" ipv6_sets,
    9 "MacAddress" mac_address, 10 "NetworkInterfaceId" network_interface_id,
    11 "NetworkInterfaceName" network_interface_name, 12 "NetworkInterfaceTrafficMode" network_interface_traffic_mode,
    13 "OwnerId" owner_id, 14 "PrivateIpAddress" private_ip_address, 15 "PrivateIpSets" private_ip_sets,
    16 "QueueNumber" queue_number, 17 "QueuePairNumber" queue_pair_number, 18 "ResourceGroupId" resource_group_id,
    19 "SecurityGroupIds" security_group_ids, 20 "ServiceID" service_id, 21 "ServiceManaged" service_managed,
    22 "SourceDestCheck" source_dest_check, 23 "Status" status, 24 "Tags" tags, 25 "Type" r#type,
    26 "VSwitchId" v_switch_id, 27 "VpcId" vpc_id, 28 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesAssociatedPublicIp {
    pub allocation_id: Option<String>,
    pub public_ip_address: Option<String>,
}
model! { DescribeNetworkInterfacesAssociatedPublicIp {
    0 "AllocationId" allocation_id, 1 "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesAttachment {
    pub device_index: Option<i64>,
    pub instance_id: Option<String>,
    pub network_card_index: Option<i64>,
    pub trunk_network_interface_id: Option<String>,
}
model! { DescribeNetworkInterfacesAttachment {
    0 "DeviceIndex" device_index, 1 "InstanceId" instance_id, 2 "NetworkCardIndex" network_card_index,
    3 "TrunkNetworkInterfaceId" trunk_network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv4PrefixSets {
    pub ipv4_prefix_set: Option<Vec<DescribeNetworkInterfacesIpv4PrefixSet>>,
}
model! { DescribeNetworkInterfacesIpv4PrefixSets {
    0 "Ipv4PrefixSet" ipv4_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv4PrefixSet {
    pub ipv4_prefix: Option<String>,
}
model! { DescribeNetworkInterfacesIpv4PrefixSet {
    0 "Ipv4Prefix" ipv4_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6PrefixSets {
    pub ipv6_prefix_set: Option<Vec<DescribeNetworkInterfacesIpv6PrefixSet>>,
}
model! { DescribeNetworkInterfacesIpv6PrefixSets {
    0 "Ipv6PrefixSet" ipv6_prefix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6PrefixSet {
    pub ipv6_prefix: Option<String>,
}
model! { DescribeNetworkInterfacesIpv6PrefixSet {
    0 "Ipv6Prefix" ipv6_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6Sets {
    pub ipv6_set: Option<Vec<DescribeNetworkInterfacesIpv6Set>>,
}
model! { DescribeNetworkInterfacesIpv6Sets {
    0 "Ipv6Set" ipv6_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6Set {
    pub ipv6_address: Option<String>,
    pub primary: Option<bool>,
}
model! { DescribeNetworkInterfacesIpv6Set {
    0 "Ipv6Address" ipv6_address, 1 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSets {
    pub private_ip_set: Option<Vec<DescribeNetworkInterfacesPrivateIpSet>>,
}
model! { DescribeNetworkInterfacesPrivateIpSets {
    0 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSet {
    pub associated_public_ip: Option<DescribeNetworkInterfacesPrivateIpSetAssociatedPublicIp>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
model! { DescribeNetworkInterfacesPrivateIpSet {
    0 "AssociatedPublicIp" associated_public_ip, 1 "Primary" primary, 2 "PrivateDnsName" private_dns_name,
    3 "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSetAssociatedPublicIp {
    pub allocation_id: Option<String>,
    pub public_ip_address: Option<String>,
}
model! { DescribeNetworkInterfacesPrivateIpSetAssociatedPublicIp {
    0 "AllocationId" allocation_id, 1 "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeNetworkInterfacesSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesTags {
    pub tag: Option<Vec<DescribeNetworkInterfacesTagsTag>>,
}
model! { DescribeNetworkInterfacesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeNetworkInterfacesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorData {
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
operation! { DescribeNewProjectEipMonitorData(allocation_id: String, end_time: String, start_time: String)
    "DescribeNewProjectEipMonitorData" -> DescribeNewProjectEipMonitorDataOutput {
    0 "AllocationId" allocation_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Period" period: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataOutput {
    pub eip_monitor_datas: Option<DescribeNewProjectEipMonitorDataEipMonitorDatas>,
}
model! { DescribeNewProjectEipMonitorDataOutput {
    0 "EipMonitorDatas" eip_monitor_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataEipMonitorDatas {
    pub eip_monitor_data: Option<Vec<DescribeNewProjectEipMonitorDataEipMonitorData>>,
}
model! { DescribeNewProjectEipMonitorDataEipMonitorDatas {
    0 "EipMonitorData" eip_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataEipMonitorData {
    pub eip_bandwidth: Option<i64>,
    pub eip_flow: Option<i64>,
    pub eip_packets: Option<i64>,
    pub eip_rx: Option<i64>,
    pub eip_tx: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeNewProjectEipMonitorDataEipMonitorData {
    0 "EipBandwidth" eip_bandwidth, 1 "EipFlow" eip_flow, 2 "EipPackets" eip_packets, 3 "EipRX" eip_rx,
    4 "EipTX" eip_tx, 5 "TimeStamp" time_stamp
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnections {
    pub client_token: Option<String>,
    pub filter: Option<Vec<DescribePhysicalConnectionsFilter>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
}
operation! { DescribePhysicalConnections(region_id: String)
    "DescribePhysicalConnections" -> DescribePhysicalConnectionsOutput {
    0 "ClientToken" client_token: String, 1 "Filter" filter: Vec<DescribePhysicalConnectionsFilter>,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "UserCidr" user_cidr: String
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
    pub ad_location: Option<String>,
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub circuit_code: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub enabled_time: Option<String>,
    pub line_operator: Option<String>,
    pub name: Option<String>,
    pub peer_location: Option<String>,
    pub physical_connection_id: Option<String>,
    pub port_number: Option<String>,
    pub port_type: Option<String>,
    pub redundant_physical_connection_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePhysicalConnectionsPhysicalConnectionType {
    0 "AccessPointId" access_point_id, 1 "AdLocation" ad_location, 2 "Bandwidth" bandwidth,
    3 "BusinessStatus" business_status, 4 "CircuitCode" circuit_code, 5 "CreationTime" creation_time,
    6 "Description" description, 7 "EnabledTime" enabled_time, 8 "LineOperator" line_operator, 9 "Name" name,
    10 "PeerLocation" peer_location, 11 "PhysicalConnectionId" physical_connection_id, 12 "PortNumber" port_number,
    13 "PortType" port_type, 14 "RedundantPhysicalConnectionId" redundant_physical_connection_id, 15 "Spec" spec,
    16 "Status" status, 17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindows {
    pub enable: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub plan_window_id: Option<String>,
    pub plan_window_name: Option<String>,
    pub region_id: String,
    pub target_resource_group_id: Option<String>,
    pub target_resource_tags: Option<DescribePlanMaintenanceWindowsTargetResourceTags>,
}
operation! { DescribePlanMaintenanceWindows(region_id: String)
    "DescribePlanMaintenanceWindows" -> DescribePlanMaintenanceWindowsOutput {
    0 "Enable" enable: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PlanWindowId" plan_window_id: String, 4 "PlanWindowName" plan_window_name: String, 5 "RegionId" region_id,
    6 "TargetResourceGroupId" target_resource_group_id: String,
    7 "TargetResourceTags" target_resource_tags: DescribePlanMaintenanceWindowsTargetResourceTags
} [
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }
paged! { DescribePlanMaintenanceWindows: DescribePlanMaintenanceWindowsPlanMaintenanceWindowList =
    Token "NextToken", "PlanMaintenanceWindowList" plan_maintenance_window_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsTargetResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePlanMaintenanceWindowsTargetResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub plan_maintenance_window_list: Option<Vec<DescribePlanMaintenanceWindowsPlanMaintenanceWindowList>>,
    pub total_count: Option<i64>,
}
model! { DescribePlanMaintenanceWindowsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PlanMaintenanceWindowList" plan_maintenance_window_list,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsPlanMaintenanceWindowList {
    pub create_time: Option<String>,
    pub enable: Option<bool>,
    pub min_maintenance_interval: Option<i64>,
    pub modified_time: Option<String>,
    pub plan_window_id: Option<String>,
    pub plan_window_name: Option<String>,
    pub support_maintenance_action: Option<String>,
    pub target_resource: Option<DescribePlanMaintenanceWindowsTargetResource>,
    pub time_period: Option<DescribePlanMaintenanceWindowsTimePeriod>,
}
model! { DescribePlanMaintenanceWindowsPlanMaintenanceWindowList {
    0 "CreateTime" create_time, 1 "Enable" enable, 2 "MinMaintenanceInterval" min_maintenance_interval,
    3 "ModifiedTime" modified_time, 4 "PlanWindowId" plan_window_id, 5 "PlanWindowName" plan_window_name,
    6 "SupportMaintenanceAction" support_maintenance_action, 7 "TargetResource" target_resource,
    8 "TimePeriod" time_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsTargetResource {
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub tags: Option<Vec<DescribePlanMaintenanceWindowsTags>>,
}
model! { DescribePlanMaintenanceWindowsTargetResource {
    0 "ResourceGroupId" resource_group_id, 1 "Scope" scope, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePlanMaintenanceWindowsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsTimePeriod {
    pub period_unit: Option<String>,
    pub range_list: Option<Vec<DescribePlanMaintenanceWindowsRangeList>>,
}
model! { DescribePlanMaintenanceWindowsTimePeriod {
    0 "PeriodUnit" period_unit, 1 "RangeList" range_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsRangeList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribePlanMaintenanceWindowsRangeList {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListAssociations {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_range_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePortRangeListAssociations(port_range_list_id: String, region_id: String)
    "DescribePortRangeListAssociations" -> DescribePortRangeListAssociationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PortRangeListId" port_range_list_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribePortRangeListAssociations: DescribePortRangeListAssociationsPortRangeListAssociations =
    Token "NextToken", "PortRangeListAssociations" port_range_list_associations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListAssociationsOutput {
    pub next_token: Option<String>,
    pub port_range_list_associations: Option<Vec<DescribePortRangeListAssociationsPortRangeListAssociations>>,
}
model! { DescribePortRangeListAssociationsOutput {
    0 "NextToken" next_token, 1 "PortRangeListAssociations" port_range_list_associations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListAssociationsPortRangeListAssociations {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribePortRangeListAssociationsPortRangeListAssociations {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_range_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePortRangeListEntries(port_range_list_id: String, region_id: String)
    "DescribePortRangeListEntries" -> DescribePortRangeListEntriesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PortRangeListId" port_range_list_id,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListEntriesOutput {
    pub entries: Option<Vec<DescribePortRangeListEntriesEntries>>,
}
model! { DescribePortRangeListEntriesOutput {
    0 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListEntriesEntries {
    pub description: Option<String>,
    pub port_range: Option<String>,
}
model! { DescribePortRangeListEntriesEntries {
    0 "Description" description, 1 "PortRange" port_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeLists {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_range_list_id: Option<Vec<String>>,
    pub port_range_list_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribePortRangeListsTag>>,
}
operation! { DescribePortRangeLists(region_id: String) "DescribePortRangeLists" -> DescribePortRangeListsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PortRangeListId" port_range_list_id: Vec<String>,
    5 "PortRangeListName" port_range_list_name: String, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tag" tag: Vec<DescribePortRangeListsTag>
} }
paged! { DescribePortRangeLists: DescribePortRangeListsPortRangeLists =
    Token "NextToken", "PortRangeLists" port_range_lists, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePortRangeListsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListsOutput {
    pub next_token: Option<String>,
    pub port_range_lists: Option<Vec<DescribePortRangeListsPortRangeLists>>,
}
model! { DescribePortRangeListsOutput {
    0 "NextToken" next_token, 1 "PortRangeLists" port_range_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListsPortRangeLists {
    pub association_count: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub max_entries: Option<i64>,
    pub port_range_list_id: Option<String>,
    pub port_range_list_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribePortRangeListsTags>>,
}
model! { DescribePortRangeListsPortRangeLists {
    0 "AssociationCount" association_count, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "MaxEntries" max_entries, 4 "PortRangeListId" port_range_list_id, 5 "PortRangeListName" port_range_list_name,
    6 "ResourceGroupId" resource_group_id, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortRangeListsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribePortRangeListsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAssociations {
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
operation! { DescribePrefixListAssociations(prefix_list_id: String, region_id: String)
    "DescribePrefixListAssociations" -> DescribePrefixListAssociationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribePrefixListAssociations: DescribePrefixListAssociationsPrefixListAssociation =
    Token "NextToken", "PrefixListAssociations.PrefixListAssociation" prefix_list_associations.prefix_list_association, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsOutput {
    pub next_token: Option<String>,
    pub prefix_list_associations: Option<DescribePrefixListAssociationsPrefixListAssociations>,
}
model! { DescribePrefixListAssociationsOutput {
    0 "NextToken" next_token, 1 "PrefixListAssociations" prefix_list_associations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsPrefixListAssociations {
    pub prefix_list_association: Option<Vec<DescribePrefixListAssociationsPrefixListAssociation>>,
}
model! { DescribePrefixListAssociationsPrefixListAssociations {
    0 "PrefixListAssociation" prefix_list_association
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsPrefixListAssociation {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribePrefixListAssociationsPrefixListAssociation {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributes {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePrefixListAttributes(prefix_list_id: String, region_id: String)
    "DescribePrefixListAttributes" -> DescribePrefixListAttributesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PrefixListId" prefix_list_id,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesOutput {
    pub address_family: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub entries: Option<DescribePrefixListAttributesEntries>,
    pub max_entries: Option<i64>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
}
model! { DescribePrefixListAttributesOutput {
    0 "AddressFamily" address_family, 1 "CreationTime" creation_time, 2 "Description" description, 3 "Entries" entries,
    4 "MaxEntries" max_entries, 5 "PrefixListId" prefix_list_id, 6 "PrefixListName" prefix_list_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesEntries {
    pub entry: Option<Vec<DescribePrefixListAttributesEntry>>,
}
model! { DescribePrefixListAttributesEntries {
    0 "Entry" entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
model! { DescribePrefixListAttributesEntry {
    0 "Cidr" cidr, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixLists {
    pub address_family: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: Option<Vec<String>>,
    pub prefix_list_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribePrefixListsTag>>,
}
operation! { DescribePrefixLists(region_id: String) "DescribePrefixLists" -> DescribePrefixListsOutput {
    0 "AddressFamily" address_family: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PrefixListId" prefix_list_id: Vec<String>,
    6 "PrefixListName" prefix_list_name: String, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Tag" tag: Vec<DescribePrefixListsTag>
} }
paged! { DescribePrefixLists: DescribePrefixListsPrefixList =
    Token "NextToken", "PrefixLists.PrefixList" prefix_lists.prefix_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePrefixListsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsOutput {
    pub next_token: Option<String>,
    pub prefix_lists: Option<DescribePrefixListsPrefixLists>,
}
model! { DescribePrefixListsOutput {
    0 "NextToken" next_token, 1 "PrefixLists" prefix_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsPrefixLists {
    pub prefix_list: Option<Vec<DescribePrefixListsPrefixList>>,
}
model! { DescribePrefixListsPrefixLists {
    0 "PrefixList" prefix_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsPrefixList {
    pub address_family: Option<String>,
    pub association_count: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub max_entries: Option<i64>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribePrefixListsTags>,
}
model! { DescribePrefixListsPrefixList {
    0 "AddressFamily" address_family, 1 "AssociationCount" association_count, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "MaxEntries" max_entries, 5 "PrefixListId" prefix_list_id,
    6 "PrefixListName" prefix_list_name, 7 "ResourceGroupId" resource_group_id, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsTags {
    pub tag: Option<Vec<DescribePrefixListsTagsTag>>,
}
model! { DescribePrefixListsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribePrefixListsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub amount: Option<i64>,
    pub assurance_times: Option<String>,
    pub capacity: Option<i64>,
    pub dedicated_host_type: Option<String>,
    pub image_id: Option<String>,
    pub instance_amount: Option<i64>,
    pub instance_cpu_core_count: Option<i64>,
    pub instance_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_list: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub isp: Option<String>,
    pub offering_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub platform: Option<String>,
    pub price_unit: Option<String>,
    pub recurrence_rules: Option<Vec<DescribePriceRecurrenceRules>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub spot_duration: Option<i64>,
    pub spot_strategy: Option<String>,
    pub start_time: Option<String>,
    pub zone_id: Option<String>,
    pub data_disk: Option<Vec<DescribePriceDataDisk>>,
    pub scheduler_options: Option<DescribePriceSchedulerOptions>,
    pub system_disk: Option<DescribePriceSystemDisk>,
}
operation! { DescribePrice(region_id: String) "DescribePrice" -> DescribePriceOutput {
    0 "Amount" amount: i64, 1 "AssuranceTimes" assurance_times: String, 2 "Capacity" capacity: i64,
    3 "DedicatedHostType" dedicated_host_type: String, 4 "ImageId" image_id: String,
    5 "InstanceAmount" instance_amount: i64, 6 "InstanceCpuCoreCount" instance_cpu_core_count: i64,
    7 "InstanceNetworkType" instance_network_type: String, 8 "InstanceType" instance_type: String,
    9 "InstanceTypeList" instance_type_list: Vec<String>, 10 "InternetChargeType" internet_charge_type: String,
    11 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 12 "IoOptimized" io_optimized: String,
    13 "Isp" isp: String, 14 "OfferingType" offering_type: String, 15 "OwnerAccount" owner_account: String,
    16 "OwnerId" owner_id: i64, 17 "Period" period: i64, 18 "Platform" platform: String,
    19 "PriceUnit" price_unit: String, 20 "RecurrenceRules" recurrence_rules: Vec<DescribePriceRecurrenceRules>,
    21 "RegionId" region_id, 22 "ResourceOwnerAccount" resource_owner_account: String,
    23 "ResourceOwnerId" resource_owner_id: i64, 24 "ResourceType" resource_type: String, 25 "Scope" scope: String,
    26 "SpotDuration" spot_duration: i64, 27 "SpotStrategy" spot_strategy: String, 28 "StartTime" start_time: String,
    29 "ZoneId" zone_id: String, 30 "DataDisk" data_disk: Vec<DescribePriceDataDisk>,
    31 "SchedulerOptions" scheduler_options: DescribePriceSchedulerOptions,
    32 "SystemDisk" system_disk: DescribePriceSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRecurrenceRules {
    pub end_hour: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub start_hour: Option<i64>,
}
input! { DescribePriceRecurrenceRules() {
    0 "EndHour" end_hour: i64, 1 "RecurrenceType" recurrence_type: String, 2 "RecurrenceValue" recurrence_value: String,
    3 "StartHour" start_hour: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDataDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub provisioned_iops: Option<i64>,
}
input! { DescribePriceDataDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64,
    3 "ProvisionedIops" provisioned_iops: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSchedulerOptions {
    pub dedicated_host_id: Option<String>,
    pub deployment_set_strategy: Option<String>,
}
input! { DescribePriceSchedulerOptions() {
    0 "DedicatedHostId" dedicated_host_id: String, 1 "DeploymentSetStrategy" deployment_set_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { DescribePriceSystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub price_info: Option<DescribePricePriceInfo>,
}
model! { DescribePriceOutput {
    0 "PriceInfo" price_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub price: Option<DescribePricePrice>,
    pub related_price: Option<DescribePriceRelatedPrice>,
    pub rules: Option<DescribePriceRules>,
}
model! { DescribePricePriceInfo {
    0 "Price" price, 1 "RelatedPrice" related_price, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePrice {
    pub currency: Option<String>,
    pub detail_infos: Option<DescribePriceDetailInfos>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub reserved_instance_hour_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePrice {
    0 "Currency" currency, 1 "DetailInfos" detail_infos, 2 "DiscountPrice" discount_price,
    3 "OriginalPrice" original_price, 4 "ReservedInstanceHourPrice" reserved_instance_hour_price,
    5 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDetailInfos {
    pub detail_info: Option<Vec<DescribePriceDetailInfo>>,
}
model! { DescribePriceDetailInfos {
    0 "DetailInfo" detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDetailInfo {
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub resource: Option<String>,
    pub sub_rules: Option<DescribePriceSubRules>,
    pub trade_price: Option<f64>,
}
model! { DescribePriceDetailInfo {
    0 "DiscountPrice" discount_price, 1 "OriginalPrice" original_price, 2 "Resource" resource, 3 "SubRules" sub_rules,
    4 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSubRules {
    pub rule: Option<Vec<DescribePriceRule>>,
}
model! { DescribePriceSubRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribePriceRule {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRelatedPrice {
    pub marketplace_image_price: Option<DescribePriceMarketplaceImagePrice>,
}
model! { DescribePriceRelatedPrice {
    0 "MarketplaceImagePrice" marketplace_image_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceMarketplaceImagePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePriceMarketplaceImagePrice {
    0 "Currency" currency, 1 "DiscountPrice" discount_price, 2 "OriginalPrice" original_price,
    3 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRules {
    pub rule: Option<Vec<DescribePriceRulesRule>>,
}
model! { DescribePriceRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRulesRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribePriceRulesRule {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceType {
    pub cores: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub instance_family_level: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<Vec<String>>,
    pub io_optimized: Option<String>,
    pub max_price: Option<f64>,
    pub memory: Option<f64>,
    pub network_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority_strategy: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene: Option<String>,
    pub spot_strategy: Option<String>,
    pub system_disk_category: Option<String>,
    pub zone_id: Option<String>,
    pub zone_match_mode: Option<String>,
}
operation! { DescribeRecommendInstanceType(network_type: String, region_id: String)
    "DescribeRecommendInstanceType" -> DescribeRecommendInstanceTypeOutput {
    0 "Cores" cores: i64, 1 "InstanceChargeType" instance_charge_type: String,
    2 "InstanceFamilyLevel" instance_family_level: String, 3 "InstanceType" instance_type: String,
    4 "InstanceTypeFamily" instance_type_family: Vec<String>, 5 "IoOptimized" io_optimized: String,
    6 "MaxPrice" max_price: f64, 7 "Memory" memory: f64, 8 "NetworkType" network_type,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "PriorityStrategy" priority_strategy: String,
    12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "Scene" scene: String, 16 "SpotStrategy" spot_strategy: String,
    17 "SystemDiskCategory" system_disk_category: String, 18 "ZoneId" zone_id: String,
    19 "ZoneMatchMode" zone_match_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeOutput {
    pub data: Option<DescribeRecommendInstanceTypeData>,
}
model! { DescribeRecommendInstanceTypeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeData {
    pub recommend_instance_type: Option<Vec<DescribeRecommendInstanceTypeRecommendInstanceType>>,
}
model! { DescribeRecommendInstanceTypeData {
    0 "RecommendInstanceType" recommend_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeRecommendInstanceType {
    pub commodity_code: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<DescribeRecommendInstanceTypeInstanceType>,
    pub network_type: Option<String>,
    pub priority: Option<i64>,
    pub region_id: Option<String>,
    pub scene: Option<String>,
    pub spot_strategy: Option<String>,
    pub zone_id: Option<String>,
    pub zones: Option<DescribeRecommendInstanceTypeZones>,
}
model! { DescribeRecommendInstanceTypeRecommendInstanceType {
    0 "CommodityCode" commodity_code, 1 "InstanceChargeType" instance_charge_type, 2 "InstanceType" instance_type,
    3 "NetworkType" network_type, 4 "Priority" priority, 5 "RegionId" region_id, 6 "Scene" scene,
    7 "SpotStrategy" spot_strategy, 8 "ZoneId" zone_id, 9 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeInstanceType {
    pub cores: Option<i64>,
    pub generation: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub memory: Option<i64>,
    pub support_io_optimized: Option<String>,
}
model! { DescribeRecommendInstanceTypeInstanceType {
    0 "Cores" cores, 1 "Generation" generation, 2 "InstanceType" instance_type,
    3 "InstanceTypeFamily" instance_type_family, 4 "Memory" memory, 5 "SupportIoOptimized" support_io_optimized
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeZones {
    pub zone: Option<Vec<DescribeRecommendInstanceTypeZone>>,
}
model! { DescribeRecommendInstanceTypeZones {
    0 "zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeZone {
    pub network_types: Option<DescribeRecommendInstanceTypeNetworkTypes>,
    pub zone_no: Option<String>,
}
model! { DescribeRecommendInstanceTypeZone {
    0 "NetworkTypes" network_types, 1 "ZoneNo" zone_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeNetworkTypes {
    pub network_type: Option<Vec<String>>,
}
model! { DescribeRecommendInstanceTypeNetworkTypes {
    0 "NetworkType" network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub instance_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceChargeType" instance_charge_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceType" resource_type: String
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
    pub status: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub expected_renew_day: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub price_unit: Option<String>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { DescribeRenewalPrice(region_id: String, resource_id: String)
    "DescribeRenewalPrice" -> DescribeRenewalPriceOutput {
    0 "ExpectedRenewDay" expected_renew_day: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "Period" period: i64, 4 "PriceUnit" price_unit: String, 5 "RegionId" region_id, 6 "ResourceId" resource_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub price_info: Option<DescribeRenewalPricePriceInfo>,
}
model! { DescribeRenewalPriceOutput {
    0 "PriceInfo" price_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePriceInfo {
    pub price: Option<DescribeRenewalPricePrice>,
    pub related_price: Option<DescribeRenewalPriceRelatedPrice>,
    pub rules: Option<DescribeRenewalPriceRules>,
}
model! { DescribeRenewalPricePriceInfo {
    0 "Price" price, 1 "RelatedPrice" related_price, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPricePrice {
    pub currency: Option<String>,
    pub detail_infos: Option<DescribeRenewalPriceDetailInfos>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeRenewalPricePrice {
    0 "Currency" currency, 1 "DetailInfos" detail_infos, 2 "DiscountPrice" discount_price,
    3 "OriginalPrice" original_price, 4 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceDetailInfos {
    pub detail_info: Option<Vec<DescribeRenewalPriceDetailInfo>>,
}
model! { DescribeRenewalPriceDetailInfos {
    0 "DetailInfo" detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceDetailInfo {
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub resource: Option<String>,
    pub sub_rules: Option<DescribeRenewalPriceSubRules>,
    pub trade_price: Option<f64>,
}
model! { DescribeRenewalPriceDetailInfo {
    0 "DiscountPrice" discount_price, 1 "OriginalPrice" original_price, 2 "Resource" resource, 3 "SubRules" sub_rules,
    4 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceSubRules {
    pub rule: Option<Vec<DescribeRenewalPriceRule>>,
}
model! { DescribeRenewalPriceSubRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeRenewalPriceRule {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRelatedPrice {
    pub marketplace_image_price: Option<DescribeRenewalPriceMarketplaceImagePrice>,
}
model! { DescribeRenewalPriceRelatedPrice {
    0 "MarketplaceImagePrice" marketplace_image_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceMarketplaceImagePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeRenewalPriceMarketplaceImagePrice {
    0 "Currency" currency, 1 "DiscountPrice" discount_price, 2 "OriginalPrice" original_price,
    3 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRules {
    pub rule: Option<Vec<DescribeRenewalPriceRulesRule>>,
}
model! { DescribeRenewalPriceRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRulesRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeRenewalPriceRulesRule {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub reserved_instance_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeReservedInstanceAutoRenewAttribute(region_id: String)
    "DescribeReservedInstanceAutoRenewAttribute" -> DescribeReservedInstanceAutoRenewAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ReservedInstanceId" reserved_instance_id: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeReservedInstanceAutoRenewAttributeOutput {
    pub reserved_instance_renew_attributes: Option<DescribeReservedInstanceAutoRenewAttributeReservedInstanceRenewAttributes>,
}
model! { DescribeReservedInstanceAutoRenewAttributeOutput {
    0 "ReservedInstanceRenewAttributes" reserved_instance_renew_attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeReservedInstanceAutoRenewAttributeReservedInstanceRenewAttributes {
    pub reserved_instance_renew_attribute: Option<Vec<DescribeReservedInstanceAutoRenewAttributeReservedInstanceRenewAttribute>>,
}
model! { DescribeReservedInstanceAutoRenewAttributeReservedInstanceRenewAttributes {
    0 "ReservedInstanceRenewAttribute" reserved_instance_renew_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeReservedInstanceRenewAttribute {
    pub duration: Option<i64>,
    pub period_unit: Option<String>,
    pub renewal_status: Option<String>,
    pub reserved_instance_id: Option<String>,
}
model! { DescribeReservedInstanceAutoRenewAttributeReservedInstanceRenewAttribute {
    0 "Duration" duration, 1 "PeriodUnit" period_unit, 2 "RenewalStatus" renewal_status,
    3 "ReservedInstanceId" reserved_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstances {
    pub allocation_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub lock_reason: Option<String>,
    pub offering_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub reserved_instance_id: Option<Vec<String>>,
    pub reserved_instance_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scope: Option<String>,
    pub status: Option<Vec<String>>,
    pub tag: Option<Vec<DescribeReservedInstancesTag>>,
    pub zone_id: Option<String>,
}
operation! { DescribeReservedInstances(region_id: String)
    "DescribeReservedInstances" -> DescribeReservedInstancesOutput {
    0 "AllocationType" allocation_type: String, 1 "InstanceType" instance_type: String,
    2 "InstanceTypeFamily" instance_type_family: String, 3 "LockReason" lock_reason: String,
    4 "OfferingType" offering_type: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "RegionId" region_id,
    10 "ReservedInstanceId" reserved_instance_id: Vec<String>, 11 "ReservedInstanceName" reserved_instance_name: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "Scope" scope: String, 15 "Status" status: Vec<String>, 16 "Tag" tag: Vec<DescribeReservedInstancesTag>,
    17 "ZoneId" zone_id: String
} }
paged! { DescribeReservedInstances: DescribeReservedInstancesReservedInstance =
    Number "PageNumber", "ReservedInstances.ReservedInstance" reserved_instances.reserved_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeReservedInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reserved_instances: Option<DescribeReservedInstancesReservedInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeReservedInstancesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ReservedInstances" reserved_instances,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesReservedInstances {
    pub reserved_instance: Option<Vec<DescribeReservedInstancesReservedInstance>>,
}
model! { DescribeReservedInstancesReservedInstances {
    0 "ReservedInstance" reserved_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesReservedInstance {
    pub allocation_status: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub instance_amount: Option<i64>,
    pub instance_type: Option<String>,
    pub offering_type: Option<String>,
    pub operation_locks: Option<DescribeReservedInstancesOperationLocks>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub reserved_instance_id: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeReservedInstancesTags>,
    pub zone_id: Option<String>,
}
model! { DescribeReservedInstancesReservedInstance {
    0 "AllocationStatus" allocation_status, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "ExpiredTime" expired_time, 4 "InstanceAmount" instance_amount, 5 "InstanceType" instance_type,
    6 "OfferingType" offering_type, 7 "OperationLocks" operation_locks, 8 "Platform" platform, 9 "RegionId" region_id,
    10 "ReservedInstanceId" reserved_instance_id, 11 "ReservedInstanceName" reserved_instance_name,
    12 "ResourceGroupId" resource_group_id, 13 "Scope" scope, 14 "StartTime" start_time, 15 "Status" status,
    16 "Tags" tags, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesOperationLocks {
    pub operation_lock: Option<Vec<DescribeReservedInstancesOperationLock>>,
}
model! { DescribeReservedInstancesOperationLocks {
    0 "OperationLock" operation_lock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesOperationLock {
    pub lock_reason: Option<String>,
}
model! { DescribeReservedInstancesOperationLock {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesTags {
    pub tag: Option<Vec<DescribeReservedInstancesTagsTag>>,
}
model! { DescribeReservedInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeReservedInstancesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTags {
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<DescribeResourceByTagsTag>>,
}
operation! { DescribeResourceByTags(region_id: String) "DescribeResourceByTags" -> DescribeResourceByTagsOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceType" resource_type: String, 7 "Tag" tag: Vec<DescribeResourceByTagsTag>
} }
paged! { DescribeResourceByTags: DescribeResourceByTagsResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeResourceByTagsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<DescribeResourceByTagsResources>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceByTagsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Resources" resources, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsResources {
    pub resource: Option<Vec<DescribeResourceByTagsResource>>,
}
model! { DescribeResourceByTagsResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsResource {
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeResourceByTagsResource {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModification {
    pub conditions: Option<Vec<String>>,
    pub cores: Option<i64>,
    pub destination_resource: String,
    pub instance_type: Option<String>,
    pub memory: Option<f64>,
    pub migrate_across_zone: Option<bool>,
    pub operation_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeResourcesModification(destination_resource: String, region_id: String, resource_id: String)
    "DescribeResourcesModification" -> DescribeResourcesModificationOutput {
    0 "Conditions" conditions: Vec<String>, 1 "Cores" cores: i64, 2 "DestinationResource" destination_resource,
    3 "InstanceType" instance_type: String, 4 "Memory" memory: f64, 5 "MigrateAcrossZone" migrate_across_zone: bool,
    6 "OperationType" operation_type: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "RegionId" region_id, 10 "ResourceId" resource_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationOutput {
    pub available_zones: Option<DescribeResourcesModificationAvailableZones>,
}
model! { DescribeResourcesModificationOutput {
    0 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationAvailableZones {
    pub available_zone: Option<Vec<DescribeResourcesModificationAvailableZone>>,
}
model! { DescribeResourcesModificationAvailableZones {
    0 "AvailableZone" available_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationAvailableZone {
    pub available_resources: Option<DescribeResourcesModificationAvailableResources>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeResourcesModificationAvailableZone {
    0 "AvailableResources" available_resources, 1 "RegionId" region_id, 2 "Status" status,
    3 "StatusCategory" status_category, 4 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationAvailableResources {
    pub available_resource: Option<Vec<DescribeResourcesModificationAvailableResource>>,
}
model! { DescribeResourcesModificationAvailableResources {
    0 "AvailableResource" available_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationAvailableResource {
    pub condition_supported_resources: Option<DescribeResourcesModificationConditionSupportedResources>,
    pub supported_resources: Option<DescribeResourcesModificationSupportedResources>,
    pub r#type: Option<String>,
}
model! { DescribeResourcesModificationAvailableResource {
    0 "ConditionSupportedResources" condition_supported_resources, 1 "SupportedResources" supported_resources,
    2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationConditionSupportedResources {
    pub condition_supported_resource: Option<Vec<DescribeResourcesModificationConditionSupportedResource>>,
}
model! { DescribeResourcesModificationConditionSupportedResources {
    0 "ConditionSupportedResource" condition_supported_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationConditionSupportedResource {
    pub conditions: Option<DescribeResourcesModificationConditions>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeResourcesModificationConditionSupportedResource {
    0 "Conditions" conditions, 1 "Max" max, 2 "Min" min, 3 "Status" status, 4 "StatusCategory" status_category,
    5 "Unit" unit, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationConditions {
    pub condition: Option<Vec<DescribeResourcesModificationCondition>>,
}
model! { DescribeResourcesModificationConditions {
    0 "Condition" condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationCondition {
    pub key: Option<String>,
}
model! { DescribeResourcesModificationCondition {
    0 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationSupportedResources {
    pub supported_resource: Option<Vec<DescribeResourcesModificationSupportedResource>>,
}
model! { DescribeResourcesModificationSupportedResources {
    0 "SupportedResource" supported_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesModificationSupportedResource {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub status: Option<String>,
    pub status_category: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeResourcesModificationSupportedResource {
    0 "Max" max, 1 "Min" min, 2 "Status" status, 3 "StatusCategory" status_category, 4 "Unit" unit, 5 "Value" value
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
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub router_id: Option<String>,
    pub router_type: Option<String>,
    pub v_router_id: Option<String>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RouteTableId" route_table_id: String, 8 "RouteTableName" route_table_name: String,
    9 "RouterId" router_id: String, 10 "RouterType" router_type: String, 11 "VRouterId" v_router_id: String
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
    pub v_router_id: Option<String>,
}
model! { DescribeRouteTablesRouteTable {
    0 "CreationTime" creation_time, 1 "ResourceGroupId" resource_group_id, 2 "RouteEntrys" route_entrys,
    3 "RouteTableId" route_table_id, 4 "RouteTableType" route_table_type, 5 "VRouterId" v_router_id
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
    pub destination_cidr_block: Option<String>,
    pub instance_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub next_hops: Option<DescribeRouteTablesNextHops>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeRouteTablesRouteEntry {
    0 "DestinationCidrBlock" destination_cidr_block, 1 "InstanceId" instance_id, 2 "NextHopType" next_hop_type,
    3 "NextHops" next_hops, 4 "RouteTableId" route_table_id, 5 "Status" status, 6 "Type" r#type
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaces {
    pub filter: Option<Vec<DescribeRouterInterfacesFilter>>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRouterInterfaces(region_id: String) "DescribeRouterInterfaces" -> DescribeRouterInterfacesOutput {
    0 "Filter" filter: Vec<DescribeRouterInterfacesFilter>, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
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
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub connected_time: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub health_check_source_ip: Option<String>,
    pub health_check_target_ip: Option<String>,
    pub name: Option<String>,
    pub opposite_access_point_id: Option<String>,
    pub opposite_interface_business_status: Option<String>,
    pub opposite_interface_id: Option<String>,
    pub opposite_interface_owner_id: Option<String>,
    pub opposite_interface_spec: Option<String>,
    pub opposite_interface_status: Option<String>,
    pub opposite_region_id: Option<String>,
    pub opposite_router_id: Option<String>,
    pub opposite_router_type: Option<String>,
    pub role: Option<String>,
    pub router_id: Option<String>,
    pub router_interface_id: Option<String>,
    pub router_type: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRouterInterfacesRouterInterfaceType {
    0 "AccessPointId" access_point_id, 1 "BusinessStatus" business_status, 2 "ChargeType" charge_type,
    3 "ConnectedTime" connected_time, 4 "CreationTime" creation_time, 5 "Description" description, 6 "EndTime" end_time,
    7 "HealthCheckSourceIp" health_check_source_ip, 8 "HealthCheckTargetIp" health_check_target_ip, 9 "Name" name,
    10 "OppositeAccessPointId" opposite_access_point_id,
    11 "OppositeInterfaceBusinessStatus" opposite_interface_business_status,
    12 "OppositeInterfaceId" opposite_interface_id, 13 "OppositeInterfaceOwnerId" opposite_interface_owner_id,
    14 "OppositeInterfaceSpec" opposite_interface_spec, 15 "OppositeInterfaceStatus" opposite_interface_status,
    16 "OppositeRegionId" opposite_region_id, 17 "OppositeRouterId" opposite_router_id,
    18 "OppositeRouterType" opposite_router_type, 19 "Role" role, 20 "RouterId" router_id,
    21 "RouterInterfaceId" router_interface_id, 22 "RouterType" router_type, 23 "Spec" spec, 24 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanEstimation {
    pub estimation_resource: Option<String>,
    pub instance_type_scope: Option<String>,
    pub offering_type: Option<String>,
    pub period: Option<String>,
    pub period_unit: Option<String>,
    pub plan_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeSavingsPlanEstimation() "DescribeSavingsPlanEstimation" -> DescribeSavingsPlanEstimationOutput {
    0 "EstimationResource" estimation_resource: String, 1 "InstanceTypeScope" instance_type_scope: String,
    2 "OfferingType" offering_type: String, 3 "Period" period: String, 4 "PeriodUnit" period_unit: String,
    5 "PlanType" plan_type: String, 6 "RegionId" region_id: String, 7 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanEstimationOutput {
    pub committed_amount: Option<String>,
    pub currency: Option<String>,
    pub instance_type_family: Option<String>,
    pub instance_type_family_group: Option<String>,
    pub offering_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub plan_type: Option<String>,
    pub resource_id: Option<String>,
}
model! { DescribeSavingsPlanEstimationOutput {
    0 "CommittedAmount" committed_amount, 1 "Currency" currency, 2 "InstanceTypeFamily" instance_type_family,
    3 "InstanceTypeFamilyGroup" instance_type_family_group, 4 "OfferingType" offering_type, 5 "Period" period,
    6 "PeriodUnit" period_unit, 7 "PlanType" plan_type, 8 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanPrice {
    pub committed_amount: Option<String>,
    pub instance_type_family: Option<String>,
    pub instance_type_family_group: Option<String>,
    pub offering_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub plan_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
}
operation! { DescribeSavingsPlanPrice() "DescribeSavingsPlanPrice" -> DescribeSavingsPlanPriceOutput {
    0 "CommittedAmount" committed_amount: String, 1 "InstanceTypeFamily" instance_type_family: String,
    2 "InstanceTypeFamilyGroup" instance_type_family_group: String, 3 "OfferingType" offering_type: String,
    4 "Period" period: i64, 5 "PeriodUnit" period_unit: String, 6 "PlanType" plan_type: String,
    7 "RegionId" region_id: String, 8 "ResourceId" resource_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanPriceOutput {
    pub price_info: Option<DescribeSavingsPlanPricePriceInfo>,
}
model! { DescribeSavingsPlanPriceOutput {
    0 "PriceInfo" price_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanPricePriceInfo {
    pub price: Option<DescribeSavingsPlanPricePrice>,
    pub rules: Option<Vec<DescribeSavingsPlanPriceRules>>,
}
model! { DescribeSavingsPlanPricePriceInfo {
    0 "Price" price, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanPricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeSavingsPlanPricePrice {
    0 "Currency" currency, 1 "DiscountPrice" discount_price, 2 "OriginalPrice" original_price,
    3 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlanPriceRules {
    pub description: Option<String>,
    pub rule_id: Option<String>,
}
model! { DescribeSavingsPlanPriceRules {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttribute {
    pub attribute: Option<String>,
    pub direction: Option<String>,
    /// 10 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupAttribute(region_id: String, security_group_id: String)
    "DescribeSecurityGroupAttribute" -> DescribeSecurityGroupAttributeOutput {
    0 "Attribute" attribute: String, 1 "Direction" direction: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "NicType" nic_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SecurityGroupId" security_group_id
} }
paged! { DescribeSecurityGroupAttribute: DescribeSecurityGroupAttributePermission =
    Token "NextToken", "Permissions.Permission" permissions.permission, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeOutput {
    pub description: Option<String>,
    pub inner_access_policy: Option<String>,
    pub next_token: Option<String>,
    pub permissions: Option<DescribeSecurityGroupAttributePermissions>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub snapshot_policy_ids: Option<DescribeSecurityGroupAttributeSnapshotPolicyIds>,
    pub vpc_id: Option<String>,
}
model! { DescribeSecurityGroupAttributeOutput {
    0 "Description" description, 1 "InnerAccessPolicy" inner_access_policy, 2 "NextToken" next_token,
    3 "Permissions" permissions, 4 "RegionId" region_id, 5 "SecurityGroupId" security_group_id,
    6 "SecurityGroupName" security_group_name, 7 "SnapshotPolicyIds" snapshot_policy_ids, 8 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributePermissions {
    pub permission: Option<Vec<DescribeSecurityGroupAttributePermission>>,
}
model! { DescribeSecurityGroupAttributePermissions {
    0 "Permission" permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributePermission {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_group_name: Option<String>,
    pub dest_group_owner_account: Option<String>,
    pub dest_prefix_list_id: Option<String>,
    pub dest_prefix_list_name: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub port_range_list_name: Option<String>,
    pub priority: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_group_id: Option<String>,
    pub source_group_name: Option<String>,
    pub source_group_owner_account: Option<String>,
    pub source_port_range: Option<String>,
    pub source_prefix_list_id: Option<String>,
    pub source_prefix_list_name: Option<String>,
}
model! { DescribeSecurityGroupAttributePermission {
    0 "CreateTime" create_time, 1 "Description" description, 2 "DestCidrIp" dest_cidr_ip, 3 "DestGroupId" dest_group_id,
    4 "DestGroupName" dest_group_name, 5 "DestGroupOwnerAccount" dest_group_owner_account,
    6 "DestPrefixListId" dest_prefix_list_id, 7 "DestPrefixListName" dest_prefix_list_name, 8 "Direction" direction,
    9 "IpProtocol" ip_protocol, 10 "Ipv6DestCidrIp" ipv6_dest_cidr_ip, 11 "Ipv6SourceCidrIp" ipv6_source_cidr_ip,
    12 "NicType" nic_type, 13 "Policy" policy, 14 "PortRange" port_range, 15 "PortRangeListId" port_range_list_id,
    16 "PortRangeListName" port_range_list_name, 17 "Priority" priority,
    18 "SecurityGroupRuleId" security_group_rule_id, 19 "SourceCidrIp" source_cidr_ip,
    20 "SourceGroupId" source_group_id, 21 "SourceGroupName" source_group_name,
    22 "SourceGroupOwnerAccount" source_group_owner_account, 23 "SourcePortRange" source_port_range,
    24 "SourcePrefixListId" source_prefix_list_id, 25 "SourcePrefixListName" source_prefix_list_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeSnapshotPolicyIds {
    pub snapshot_policy_id: Option<Vec<String>>,
}
model! { DescribeSecurityGroupAttributeSnapshotPolicyIds {
    0 "SnapshotPolicyId" snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferences {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Vec<String>,
}
operation! { DescribeSecurityGroupReferences(region_id: String, security_group_id: Vec<String>)
    "DescribeSecurityGroupReferences" -> DescribeSecurityGroupReferencesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesOutput {
    pub security_group_references: Option<DescribeSecurityGroupReferencesSecurityGroupReferences>,
}
model! { DescribeSecurityGroupReferencesOutput {
    0 "SecurityGroupReferences" security_group_references
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesSecurityGroupReferences {
    pub security_group_reference: Option<Vec<DescribeSecurityGroupReferencesSecurityGroupReference>>,
}
model! { DescribeSecurityGroupReferencesSecurityGroupReferences {
    0 "SecurityGroupReference" security_group_reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesSecurityGroupReference {
    pub referencing_security_groups: Option<DescribeSecurityGroupReferencesReferencingSecurityGroups>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupReferencesSecurityGroupReference {
    0 "ReferencingSecurityGroups" referencing_security_groups, 1 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesReferencingSecurityGroups {
    pub referencing_security_group: Option<Vec<DescribeSecurityGroupReferencesReferencingSecurityGroup>>,
}
model! { DescribeSecurityGroupReferencesReferencingSecurityGroups {
    0 "ReferencingSecurityGroup" referencing_security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesReferencingSecurityGroup {
    pub ali_uid: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribeSecurityGroupReferencesReferencingSecurityGroup {
    0 "AliUid" ali_uid, 1 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    pub dry_run: Option<bool>,
    pub fuzzy_query: Option<bool>,
    pub is_query_ecs_count: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub network_type: Option<String>,
    pub next_token: Option<String>,
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
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_type: Option<String>,
    pub service_managed: Option<bool>,
    pub tag: Option<Vec<DescribeSecurityGroupsTag>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeSecurityGroups(region_id: String) "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "DryRun" dry_run: bool, 1 "FuzzyQuery" fuzzy_query: bool, 2 "IsQueryEcsCount" is_query_ecs_count: bool,
    3 "MaxResults" max_results: i64, 4 "NetworkType" network_type: String, 5 "NextToken" next_token: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SecurityGroupId" security_group_id: String, 15 "SecurityGroupIds" security_group_ids: String,
    16 "SecurityGroupName" security_group_name: String, 17 "SecurityGroupType" security_group_type: String,
    18 "ServiceManaged" service_managed: bool, 19 "Tag" tag: Vec<DescribeSecurityGroupsTag>, 20 "VpcId" vpc_id: String
} }
paged! { DescribeSecurityGroups: DescribeSecurityGroupsSecurityGroup =
    Token "NextToken", "SecurityGroups.SecurityGroup" security_groups.security_group, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSecurityGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub security_groups: Option<DescribeSecurityGroupsSecurityGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "NextToken" next_token, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RegionId" region_id,
    4 "SecurityGroups" security_groups, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroups {
    pub security_group: Option<Vec<DescribeSecurityGroupsSecurityGroup>>,
}
model! { DescribeSecurityGroupsSecurityGroups {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroup {
    pub available_instance_amount: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ecs_count: Option<i64>,
    pub group_to_group_rule_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub rule_count: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_type: Option<String>,
    pub service_id: Option<i64>,
    pub service_managed: Option<bool>,
    pub tags: Option<DescribeSecurityGroupsTags>,
    pub vpc_id: Option<String>,
}
model! { DescribeSecurityGroupsSecurityGroup {
    0 "AvailableInstanceAmount" available_instance_amount, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "EcsCount" ecs_count, 4 "GroupToGroupRuleCount" group_to_group_rule_count, 5 "ResourceGroupId" resource_group_id,
    6 "RuleCount" rule_count, 7 "SecurityGroupId" security_group_id, 8 "SecurityGroupName" security_group_name,
    9 "SecurityGroupType" security_group_type, 10 "ServiceID" service_id, 11 "ServiceManaged" service_managed,
    12 "Tags" tags, 13 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsTags {
    pub tag: Option<Vec<DescribeSecurityGroupsTagsTag>>,
}
model! { DescribeSecurityGroupsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeSecurityGroupsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResults {
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeSendFileResultsTag>>,
}
operation! { DescribeSendFileResults(region_id: String) "DescribeSendFileResults" -> DescribeSendFileResultsOutput {
    0 "InstanceId" instance_id: String, 1 "InvocationStatus" invocation_status: String, 2 "InvokeId" invoke_id: String,
    3 "MaxResults" max_results: i64, 4 "Name" name: String, 5 "NextToken" next_token: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "Tag" tag: Vec<DescribeSendFileResultsTag>
} }
paged! { DescribeSendFileResults: DescribeSendFileResultsInvocation =
    Token "NextToken", "Invocations.Invocation" invocations.invocation, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSendFileResultsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsOutput {
    pub invocations: Option<DescribeSendFileResultsInvocations>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSendFileResultsOutput {
    0 "Invocations" invocations, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvocations {
    pub invocation: Option<Vec<DescribeSendFileResultsInvocation>>,
}
model! { DescribeSendFileResultsInvocations {
    0 "Invocation" invocation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvocation {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub file_group: Option<String>,
    pub file_mode: Option<String>,
    pub file_owner: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_instances: Option<DescribeSendFileResultsInvokeInstances>,
    pub name: Option<String>,
    pub overwrite: Option<String>,
    pub tags: Option<DescribeSendFileResultsTags>,
    pub target_dir: Option<String>,
    pub vm_count: Option<i64>,
}
model! { DescribeSendFileResultsInvocation {
    0 "Content" content, 1 "ContentType" content_type, 2 "CreationTime" creation_time, 3 "Description" description,
    4 "FileGroup" file_group, 5 "FileMode" file_mode, 6 "FileOwner" file_owner, 7 "InvocationStatus" invocation_status,
    8 "InvokeId" invoke_id, 9 "InvokeInstances" invoke_instances, 10 "Name" name, 11 "Overwrite" overwrite,
    12 "Tags" tags, 13 "TargetDir" target_dir, 14 "VmCount" vm_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvokeInstances {
    pub invoke_instance: Option<Vec<DescribeSendFileResultsInvokeInstance>>,
}
model! { DescribeSendFileResultsInvokeInstances {
    0 "InvokeInstance" invoke_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvokeInstance {
    pub creation_time: Option<String>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub finish_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub start_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSendFileResultsInvokeInstance {
    0 "CreationTime" creation_time, 1 "ErrorCode" error_code, 2 "ErrorInfo" error_info, 3 "FinishTime" finish_time,
    4 "InstanceId" instance_id, 5 "InvocationStatus" invocation_status, 6 "StartTime" start_time,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsTags {
    pub tag: Option<Vec<DescribeSendFileResultsTagsTag>>,
}
model! { DescribeSendFileResultsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeSendFileResultsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroups {
    pub additional_attributes: Option<Vec<String>>,
    pub instance_id: Option<String>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_group_id: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub tag: Option<Vec<DescribeSnapshotGroupsTag>>,
}
operation! { DescribeSnapshotGroups(region_id: String) "DescribeSnapshotGroups" -> DescribeSnapshotGroupsOutput {
    0 "AdditionalAttributes" additional_attributes: Vec<String>, 1 "InstanceId" instance_id: String,
    2 "MaxResults" max_results: i64, 3 "Name" name: String, 4 "NextToken" next_token: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SnapshotGroupId" snapshot_group_id: Vec<String>,
    12 "Status" status: Vec<String>, 13 "Tag" tag: Vec<DescribeSnapshotGroupsTag>
} }
paged! { DescribeSnapshotGroups: DescribeSnapshotGroupsSnapshotGroup =
    Token "NextToken", "SnapshotGroups.SnapshotGroup" snapshot_groups.snapshot_group, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSnapshotGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsOutput {
    pub next_token: Option<String>,
    pub snapshot_groups: Option<DescribeSnapshotGroupsSnapshotGroups>,
}
model! { DescribeSnapshotGroupsOutput {
    0 "NextToken" next_token, 1 "SnapshotGroups" snapshot_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsSnapshotGroups {
    pub snapshot_group: Option<Vec<DescribeSnapshotGroupsSnapshotGroup>>,
}
model! { DescribeSnapshotGroupsSnapshotGroups {
    0 "SnapshotGroup" snapshot_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsSnapshotGroup {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub progress_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub snapshot_group_id: Option<String>,
    pub snapshots: Option<DescribeSnapshotGroupsSnapshots>,
    pub status: Option<String>,
    pub tags: Option<DescribeSnapshotGroupsSnapshotGroupTags>,
}
model! { DescribeSnapshotGroupsSnapshotGroup {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "ProgressStatus" progress_status, 5 "ResourceGroupId" resource_group_id, 6 "SnapshotGroupId" snapshot_group_id,
    7 "Snapshots" snapshots, 8 "Status" status, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsSnapshots {
    pub snapshot: Option<Vec<DescribeSnapshotGroupsSnapshot>>,
}
model! { DescribeSnapshotGroupsSnapshots {
    0 "Snapshot" snapshot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsSnapshot {
    pub available: Option<bool>,
    pub instant_access: Option<bool>,
    pub instant_access_retention_days: Option<i64>,
    pub progress: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_type: Option<String>,
    pub tags: Option<DescribeSnapshotGroupsTags>,
}
model! { DescribeSnapshotGroupsSnapshot {
    0 "Available" available, 1 "InstantAccess" instant_access,
    2 "InstantAccessRetentionDays" instant_access_retention_days, 3 "Progress" progress, 4 "SnapshotId" snapshot_id,
    5 "SourceDiskId" source_disk_id, 6 "SourceDiskType" source_disk_type, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsTags {
    pub tag: Option<Vec<DescribeSnapshotGroupsTagsTag>>,
}
model! { DescribeSnapshotGroupsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSnapshotGroupsTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsSnapshotGroupTags {
    pub tag: Option<Vec<DescribeSnapshotGroupsSnapshotGroupTagsTag>>,
}
model! { DescribeSnapshotGroupsSnapshotGroupTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsSnapshotGroupTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSnapshotGroupsSnapshotGroupTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotLinks {
    pub disk_ids: Option<String>,
    pub instance_id: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_link_ids: Option<String>,
}
operation! { DescribeSnapshotLinks(region_id: String) "DescribeSnapshotLinks" -> DescribeSnapshotLinksOutput {
    0 "DiskIds" disk_ids: String, 1 "InstanceId" instance_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SnapshotLinkIds" snapshot_link_ids: String
} }
paged! { DescribeSnapshotLinks: DescribeSnapshotLinksSnapshotLink =
    Token "NextToken", "SnapshotLinks.SnapshotLink" snapshot_links.snapshot_link, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotLinksOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_links: Option<DescribeSnapshotLinksSnapshotLinks>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotLinksOutput {
    0 "NextToken" next_token, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SnapshotLinks" snapshot_links,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotLinksSnapshotLinks {
    pub snapshot_link: Option<Vec<DescribeSnapshotLinksSnapshotLink>>,
}
model! { DescribeSnapshotLinksSnapshotLinks {
    0 "SnapshotLink" snapshot_link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotLinksSnapshotLink {
    pub category: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instant_access: Option<bool>,
    pub region_id: Option<String>,
    pub snapshot_link_id: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_name: Option<String>,
    pub source_disk_size: Option<i64>,
    pub source_disk_type: Option<String>,
    pub total_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeSnapshotLinksSnapshotLink {
    0 "Category" category, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "InstantAccess" instant_access,
    4 "RegionId" region_id, 5 "SnapshotLinkId" snapshot_link_id, 6 "SourceDiskId" source_disk_id,
    7 "SourceDiskName" source_disk_name, 8 "SourceDiskSize" source_disk_size, 9 "SourceDiskType" source_disk_type,
    10 "TotalCount" total_count, 11 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorData {
    pub category: Option<String>,
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeSnapshotMonitorData(end_time: String, region_id: String, start_time: String)
    "DescribeSnapshotMonitorData" -> DescribeSnapshotMonitorDataOutput {
    0 "Category" category: String, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Period" period: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataOutput {
    pub monitor_data: Option<DescribeSnapshotMonitorDataMonitorData>,
}
model! { DescribeSnapshotMonitorDataOutput {
    0 "MonitorData" monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataMonitorData {
    pub data_point: Option<Vec<DescribeSnapshotMonitorDataDataPoint>>,
}
model! { DescribeSnapshotMonitorDataMonitorData {
    0 "DataPoint" data_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataDataPoint {
    pub size: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeSnapshotMonitorDataDataPoint {
    0 "Size" size, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPackage {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSnapshotPackage(region_id: String) "DescribeSnapshotPackage" -> DescribeSnapshotPackageOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeSnapshotPackage: DescribeSnapshotPackageSnapshotPackage =
    Number "PageNumber", "SnapshotPackages.SnapshotPackage" snapshot_packages.snapshot_package, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPackageOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_packages: Option<DescribeSnapshotPackageSnapshotPackages>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotPackageOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SnapshotPackages" snapshot_packages,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPackageSnapshotPackages {
    pub snapshot_package: Option<Vec<DescribeSnapshotPackageSnapshotPackage>>,
}
model! { DescribeSnapshotPackageSnapshotPackages {
    0 "SnapshotPackage" snapshot_package
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPackageSnapshotPackage {
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub init_capacity: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeSnapshotPackageSnapshotPackage {
    0 "DisplayName" display_name, 1 "EndTime" end_time, 2 "InitCapacity" init_capacity, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub dry_run: Option<bool>,
    pub encrypted: Option<bool>,
    pub instance_id: Option<String>,
    pub kms_key_id: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
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
    pub snapshot_ids: Option<String>,
    pub snapshot_link_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_type: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeSnapshotsTag>>,
    pub usage: Option<String>,
    pub filter: Option<Vec<DescribeSnapshotsFilter>>,
}
operation! { DescribeSnapshots(region_id: String) "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "DryRun" dry_run: bool, 3 "Encrypted" encrypted: bool,
    4 "InstanceId" instance_id: String, 5 "KMSKeyId" kms_key_id: String, 6 "MaxResults" max_results: i64,
    7 "NextToken" next_token: String, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SnapshotIds" snapshot_ids: String,
    17 "SnapshotLinkId" snapshot_link_id: String, 18 "SnapshotName" snapshot_name: String,
    19 "SnapshotType" snapshot_type: String, 20 "SourceDiskType" source_disk_type: String, 21 "Status" status: String,
    22 "Tag" tag: Vec<DescribeSnapshotsTag>, 23 "Usage" usage: String, 24 "Filter" filter: Vec<DescribeSnapshotsFilter>
} }
paged! { DescribeSnapshots: DescribeSnapshotsSnapshot =
    Token "NextToken", "Snapshots.Snapshot" snapshots.snapshot, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSnapshotsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSnapshotsFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<DescribeSnapshotsSnapshots>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotsOutput {
    0 "NextToken" next_token, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Snapshots" snapshots,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsSnapshots {
    pub snapshot: Option<Vec<DescribeSnapshotsSnapshot>>,
}
model! { DescribeSnapshotsSnapshots {
    0 "Snapshot" snapshot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsSnapshot {
    pub available: Option<bool>,
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub full_snapshot_size_in_bytes: Option<i64>,
    pub instant_access: Option<bool>,
    pub instant_access_retention_days: Option<i64>,
    pub kms_key_id: Option<String>,
    pub last_modified_time: Option<String>,
    pub product_code: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub remain_time: Option<i64>,
    pub resource_group_id: Option<String>,
    pub retention_days: Option<i64>,
    pub snapshot_id: Option<String>,
    pub snapshot_link_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_sn: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_size: Option<String>,
    pub source_disk_type: Option<String>,
    pub source_region_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub source_storage_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeSnapshotsTags>,
    pub usage: Option<String>,
}
model! { DescribeSnapshotsSnapshot {
    0 "Available" available, 1 "Category" category, 2 "CreationTime" creation_time, 3 "Description" description,
    4 "Encrypted" encrypted, 5 "FullSnapshotSizeInBytes" full_snapshot_size_in_bytes, 6 "InstantAccess" instant_access,
    7 "InstantAccessRetentionDays" instant_access_retention_days, 8 "KMSKeyId" kms_key_id,
    9 "LastModifiedTime" last_modified_time, 10 "ProductCode" product_code, 11 "Progress" progress,
    12 "RegionId" region_id, 13 "RemainTime" remain_time, 14 "ResourceGroupId" resource_group_id,
    15 "RetentionDays" retention_days, 16 "SnapshotId" snapshot_id, 17 "SnapshotLinkId" snapshot_link_id,
    18 "SnapshotName" snapshot_name, 19 "SnapshotSN" snapshot_sn, 20 "SnapshotType" snapshot_type,
    21 "SourceDiskId" source_disk_id, 22 "SourceDiskSize" source_disk_size, 23 "SourceDiskType" source_disk_type,
    24 "SourceRegionId" source_region_id, 25 "SourceSnapshotId" source_snapshot_id,
    26 "SourceStorageType" source_storage_type, 27 "Status" status, 28 "Tags" tags, 29 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsTags {
    pub tag: Option<Vec<DescribeSnapshotsTagsTag>>,
}
model! { DescribeSnapshotsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeSnapshotsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsUsage {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSnapshotsUsage(region_id: String) "DescribeSnapshotsUsage" -> DescribeSnapshotsUsageOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsUsageOutput {
    pub snapshot_count: Option<i64>,
    pub snapshot_size: Option<i64>,
}
model! { DescribeSnapshotsUsageOutput {
    0 "SnapshotCount" snapshot_count, 1 "SnapshotSize" snapshot_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotAdvice {
    pub cores: Option<i64>,
    pub gpu_amount: Option<i64>,
    pub gpu_spec: Option<String>,
    pub instance_family_level: Option<String>,
    pub instance_type_family: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub memory: Option<f64>,
    pub min_cores: Option<i64>,
    pub min_memory: Option<f64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeSpotAdvice(region_id: String) "DescribeSpotAdvice" -> DescribeSpotAdviceOutput {
    0 "Cores" cores: i64, 1 "GpuAmount" gpu_amount: i64, 2 "GpuSpec" gpu_spec: String,
    3 "InstanceFamilyLevel" instance_family_level: String, 4 "InstanceTypeFamily" instance_type_family: String,
    5 "InstanceTypes" instance_types: Vec<String>, 6 "Memory" memory: f64, 7 "MinCores" min_cores: i64,
    8 "MinMemory" min_memory: f64, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceOutput {
    pub available_spot_zones: Option<DescribeSpotAdviceAvailableSpotZones>,
    pub region_id: Option<String>,
}
model! { DescribeSpotAdviceOutput {
    0 "AvailableSpotZones" available_spot_zones, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceAvailableSpotZones {
    pub available_spot_zone: Option<Vec<DescribeSpotAdviceAvailableSpotZone>>,
}
model! { DescribeSpotAdviceAvailableSpotZones {
    0 "AvailableSpotZone" available_spot_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceAvailableSpotZone {
    pub available_spot_resources: Option<DescribeSpotAdviceAvailableSpotResources>,
    pub zone_id: Option<String>,
}
model! { DescribeSpotAdviceAvailableSpotZone {
    0 "AvailableSpotResources" available_spot_resources, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceAvailableSpotResources {
    pub available_spot_resource: Option<Vec<DescribeSpotAdviceAvailableSpotResource>>,
}
model! { DescribeSpotAdviceAvailableSpotResources {
    0 "AvailableSpotResource" available_spot_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotAdviceAvailableSpotResource {
    pub average_spot_discount: Option<i64>,
    pub instance_type: Option<String>,
    pub interrupt_rate_desc: Option<String>,
    pub interruption_rate: Option<f64>,
}
model! { DescribeSpotAdviceAvailableSpotResource {
    0 "AverageSpotDiscount" average_spot_discount, 1 "InstanceType" instance_type,
    2 "InterruptRateDesc" interrupt_rate_desc, 3 "InterruptionRate" interruption_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistory {
    pub end_time: Option<String>,
    pub instance_type: String,
    pub io_optimized: Option<String>,
    pub network_type: String,
    pub os_type: Option<String>,
    pub offset: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spot_duration: Option<i64>,
    pub start_time: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeSpotPriceHistory(instance_type: String, network_type: String, region_id: String)
    "DescribeSpotPriceHistory" -> DescribeSpotPriceHistoryOutput {
    0 "EndTime" end_time: String, 1 "InstanceType" instance_type, 2 "IoOptimized" io_optimized: String,
    3 "NetworkType" network_type, 4 "OSType" os_type: String, 5 "Offset" offset: i64,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SpotDuration" spot_duration: i64, 12 "StartTime" start_time: String, 13 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryOutput {
    pub currency: Option<String>,
    pub next_offset: Option<i64>,
    pub spot_prices: Option<DescribeSpotPriceHistorySpotPrices>,
}
model! { DescribeSpotPriceHistoryOutput {
    0 "Currency" currency, 1 "NextOffset" next_offset, 2 "SpotPrices" spot_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistorySpotPrices {
    pub spot_price_type: Option<Vec<DescribeSpotPriceHistorySpotPriceType>>,
}
model! { DescribeSpotPriceHistorySpotPrices {
    0 "SpotPriceType" spot_price_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistorySpotPriceType {
    pub instance_type: Option<String>,
    pub io_optimized: Option<String>,
    pub network_type: Option<String>,
    pub origin_price: Option<f64>,
    pub spot_price: Option<f64>,
    pub timestamp: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSpotPriceHistorySpotPriceType {
    0 "InstanceType" instance_type, 1 "IoOptimized" io_optimized, 2 "NetworkType" network_type,
    3 "OriginPrice" origin_price, 4 "SpotPrice" spot_price, 5 "Timestamp" timestamp, 6 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnits {
    pub allocation_type: Option<String>,
    pub capacity: Option<i64>,
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
    pub status: Option<Vec<String>>,
    pub storage_capacity_unit_id: Option<Vec<String>>,
    pub tag: Option<Vec<DescribeStorageCapacityUnitsTag>>,
}
operation! { DescribeStorageCapacityUnits(region_id: String)
    "DescribeStorageCapacityUnits" -> DescribeStorageCapacityUnitsOutput {
    0 "AllocationType" allocation_type: String, 1 "Capacity" capacity: i64, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Status" status: Vec<String>,
    11 "StorageCapacityUnitId" storage_capacity_unit_id: Vec<String>, 12 "Tag" tag: Vec<DescribeStorageCapacityUnitsTag>
} }
paged! { DescribeStorageCapacityUnits: DescribeStorageCapacityUnitsStorageCapacityUnit =
    Number "PageNumber", "StorageCapacityUnits.StorageCapacityUnit" storage_capacity_units.storage_capacity_unit, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeStorageCapacityUnitsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_capacity_units: Option<DescribeStorageCapacityUnitsStorageCapacityUnits>,
    pub total_count: Option<i64>,
}
model! { DescribeStorageCapacityUnitsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "StorageCapacityUnits" storage_capacity_units,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsStorageCapacityUnits {
    pub storage_capacity_unit: Option<Vec<DescribeStorageCapacityUnitsStorageCapacityUnit>>,
}
model! { DescribeStorageCapacityUnitsStorageCapacityUnits {
    0 "StorageCapacityUnit" storage_capacity_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsStorageCapacityUnit {
    pub allocation_status: Option<String>,
    pub capacity: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub storage_capacity_unit_id: Option<String>,
    pub tags: Option<DescribeStorageCapacityUnitsTags>,
}
model! { DescribeStorageCapacityUnitsStorageCapacityUnit {
    0 "AllocationStatus" allocation_status, 1 "Capacity" capacity, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "ExpiredTime" expired_time, 5 "Name" name, 6 "RegionId" region_id,
    7 "StartTime" start_time, 8 "Status" status, 9 "StorageCapacityUnitId" storage_capacity_unit_id, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsTags {
    pub tag: Option<Vec<DescribeStorageCapacityUnitsTagsTag>>,
}
model! { DescribeStorageCapacityUnitsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeStorageCapacityUnitsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetails {
    pub client_token: Option<String>,
    pub disk_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_set_id: String,
    /// At least 2.
    pub storage_set_partition_number: Option<i64>,
}
operation! { DescribeStorageSetDetails(region_id: String, storage_set_id: String)
    "DescribeStorageSetDetails" -> DescribeStorageSetDetailsOutput {
    0 "ClientToken" client_token: String, 1 "DiskIds" disk_ids: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StorageSetId" storage_set_id, 10 "StorageSetPartitionNumber" storage_set_partition_number: i64
} }
paged! { DescribeStorageSetDetails: DescribeStorageSetDetailsDisk =
    Number "PageNumber", "Disks.Disk" disks.disk, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsOutput {
    pub disks: Option<DescribeStorageSetDetailsDisks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeStorageSetDetailsOutput {
    0 "Disks" disks, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsDisks {
    pub disk: Option<Vec<DescribeStorageSetDetailsDisk>>,
}
model! { DescribeStorageSetDetailsDisks {
    0 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsDisk {
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub region_id: Option<String>,
    pub storage_set_id: Option<String>,
    pub storage_set_partition_number: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeStorageSetDetailsDisk {
    0 "Category" category, 1 "CreationTime" creation_time, 2 "DiskId" disk_id, 3 "DiskName" disk_name,
    4 "RegionId" region_id, 5 "StorageSetId" storage_set_id, 6 "StorageSetPartitionNumber" storage_set_partition_number,
    7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSets {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_set_ids: Option<String>,
    pub storage_set_name: Option<String>,
    pub tag: Option<Vec<DescribeStorageSetsTag>>,
    pub zone_id: Option<String>,
}
operation! { DescribeStorageSets(region_id: String) "DescribeStorageSets" -> DescribeStorageSetsOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StorageSetIds" storage_set_ids: String, 9 "StorageSetName" storage_set_name: String,
    10 "Tag" tag: Vec<DescribeStorageSetsTag>, 11 "ZoneId" zone_id: String
} }
paged! { DescribeStorageSets: DescribeStorageSetsStorageSet =
    Number "PageNumber", "StorageSets.StorageSet" storage_sets.storage_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeStorageSetsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_sets: Option<DescribeStorageSetsStorageSets>,
    pub total_count: Option<i64>,
}
model! { DescribeStorageSetsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "StorageSets" storage_sets, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsStorageSets {
    pub storage_set: Option<Vec<DescribeStorageSetsStorageSet>>,
}
model! { DescribeStorageSetsStorageSets {
    0 "StorageSet" storage_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsStorageSet {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage_set_id: Option<String>,
    pub storage_set_name: Option<String>,
    pub storage_set_partition_number: Option<i64>,
    pub tags: Option<DescribeStorageSetsTags>,
    pub zone_id: Option<String>,
}
model! { DescribeStorageSetsStorageSet {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id, 4 "StorageSetId" storage_set_id, 5 "StorageSetName" storage_set_name,
    6 "StorageSetPartitionNumber" storage_set_partition_number, 7 "Tags" tags, 8 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsTags {
    pub tag: Option<Vec<DescribeStorageSetsTagsTag>>,
}
model! { DescribeStorageSetsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageSetsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeStorageSetsTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub category: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<DescribeTagsTag>>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "Category" category: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceId" resource_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type: String, 9 "Tag" tag: Vec<DescribeTagsTag>
} }
paged! { DescribeTags: DescribeTagsTagsTag = Number "PageNumber", "Tags.Tag" tags.tag, total "TotalCount" }

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
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tags: Option<DescribeTagsTags>,
    pub total_count: Option<i64>,
}
model! { DescribeTagsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tags" tags, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub tag: Option<Vec<DescribeTagsTagsTag>>,
}
model! { DescribeTagsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagsTag {
    pub resource_type_count: Option<DescribeTagsResourceTypeCount>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagsTag {
    0 "ResourceTypeCount" resource_type_count, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsResourceTypeCount {
    pub ddh: Option<i64>,
    pub disk: Option<i64>,
    pub eni: Option<i64>,
    pub image: Option<i64>,
    pub instance: Option<i64>,
    pub key_pair: Option<i64>,
    pub launch_template: Option<i64>,
    pub reserved_instance: Option<i64>,
    pub securitygroup: Option<i64>,
    pub snapshot: Option<i64>,
    pub snapshot_policy: Option<i64>,
    pub volume: Option<i64>,
}
model! { DescribeTagsResourceTypeCount {
    0 "Ddh" ddh, 1 "Disk" disk, 2 "Eni" eni, 3 "Image" image, 4 "Instance" instance, 5 "KeyPair" key_pair,
    6 "LaunchTemplate" launch_template, 7 "ReservedInstance" reserved_instance, 8 "Securitygroup" securitygroup,
    9 "Snapshot" snapshot, 10 "SnapshotPolicy" snapshot_policy, 11 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAttribute {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: String,
}
operation! { DescribeTaskAttribute(region_id: String, task_id: String)
    "DescribeTaskAttribute" -> DescribeTaskAttributeOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeOutput {
    pub creation_time: Option<String>,
    pub failed_count: Option<i64>,
    pub finished_time: Option<String>,
    pub operation_progress_set: Option<DescribeTaskAttributeOperationProgressSet>,
    pub region_id: Option<String>,
    pub success_count: Option<i64>,
    pub support_cancel: Option<String>,
    pub task_action: Option<String>,
    pub task_id: Option<String>,
    pub task_process: Option<String>,
    pub task_status: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskAttributeOutput {
    0 "CreationTime" creation_time, 1 "FailedCount" failed_count, 2 "FinishedTime" finished_time,
    3 "OperationProgressSet" operation_progress_set, 4 "RegionId" region_id, 5 "SuccessCount" success_count,
    6 "SupportCancel" support_cancel, 7 "TaskAction" task_action, 8 "TaskId" task_id, 9 "TaskProcess" task_process,
    10 "TaskStatus" task_status, 11 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeOperationProgressSet {
    pub operation_progress: Option<Vec<DescribeTaskAttributeOperationProgress>>,
}
model! { DescribeTaskAttributeOperationProgressSet {
    0 "OperationProgress" operation_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeOperationProgress {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub operation_status: Option<String>,
    pub related_item_set: Option<DescribeTaskAttributeRelatedItemSet>,
}
model! { DescribeTaskAttributeOperationProgress {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "OperationStatus" operation_status,
    3 "RelatedItemSet" related_item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeRelatedItemSet {
    pub related_item: Option<Vec<DescribeTaskAttributeRelatedItem>>,
}
model! { DescribeTaskAttributeRelatedItemSet {
    0 "RelatedItem" related_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeRelatedItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTaskAttributeRelatedItem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_ids: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub task_action: Option<String>,
    pub task_group_id: Option<String>,
    pub task_ids: Option<String>,
    pub task_status: Option<String>,
}
operation! { DescribeTasks(region_id: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "EndTime" end_time: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceIds" resource_ids: Vec<String>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time: String, 10 "TaskAction" task_action: String,
    11 "TaskGroupId" task_group_id: String, 12 "TaskIds" task_ids: String, 13 "TaskStatus" task_status: String
} }
paged! { DescribeTasks: DescribeTasksTask = Number "PageNumber", "TaskSet.Task" task_set.task, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub task_set: Option<DescribeTasksTaskSet>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RegionId" region_id, 3 "TaskSet" task_set,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTaskSet {
    pub task: Option<Vec<DescribeTasksTask>>,
}
model! { DescribeTasksTaskSet {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTask {
    pub creation_time: Option<String>,
    pub finished_time: Option<String>,
    pub resource_id: Option<String>,
    pub support_cancel: Option<String>,
    pub task_action: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeTasksTask {
    0 "CreationTime" creation_time, 1 "FinishedTime" finished_time, 2 "ResourceId" resource_id,
    3 "SupportCancel" support_cancel, 4 "TaskAction" task_action, 5 "TaskId" task_id, 6 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessions {
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub session_id: Option<String>,
}
operation! { DescribeTerminalSessions(region_id: String) "DescribeTerminalSessions" -> DescribeTerminalSessionsOutput {
    0 "InstanceId" instance_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SessionId" session_id: String
} }
paged! { DescribeTerminalSessions: DescribeTerminalSessionsSession =
    Token "NextToken", "Sessions.Session" sessions.session, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsOutput {
    pub next_token: Option<String>,
    pub sessions: Option<DescribeTerminalSessionsSessions>,
}
model! { DescribeTerminalSessionsOutput {
    0 "NextToken" next_token, 1 "Sessions" sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsSessions {
    pub session: Option<Vec<DescribeTerminalSessionsSession>>,
}
model! { DescribeTerminalSessionsSessions {
    0 "Session" session
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsSession {
    pub client_ip: Option<String>,
    pub connections: Option<DescribeTerminalSessionsConnections>,
    pub creation_time: Option<String>,
    pub identity_type: Option<String>,
    pub port_number: Option<i64>,
    pub principal_id: Option<String>,
    pub session_id: Option<String>,
    pub target_server: Option<String>,
    pub username: Option<String>,
}
model! { DescribeTerminalSessionsSession {
    0 "ClientIP" client_ip, 1 "Connections" connections, 2 "CreationTime" creation_time, 3 "IdentityType" identity_type,
    4 "PortNumber" port_number, 5 "PrincipalId" principal_id, 6 "SessionId" session_id, 7 "TargetServer" target_server,
    8 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsConnections {
    pub connection: Option<Vec<DescribeTerminalSessionsConnection>>,
}
model! { DescribeTerminalSessionsConnections {
    0 "Connection" connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsConnection {
    pub closed_reason: Option<String>,
    pub end_time: Option<String>,
    pub failed_detail: Option<String>,
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTerminalSessionsConnection {
    0 "ClosedReason" closed_reason, 1 "EndTime" end_time, 2 "FailedDetail" failed_detail, 3 "InstanceId" instance_id,
    4 "StartTime" start_time, 5 "Status" status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBusinessBehavior {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status_key: String,
}
operation! { DescribeUserBusinessBehavior(status_key: String)
    "DescribeUserBusinessBehavior" -> DescribeUserBusinessBehaviorOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "statusKey" status_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorOutput {
    pub status_value: Option<String>,
}
model! { DescribeUserBusinessBehaviorOutput {
    0 "StatusValue" status_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserData {
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeUserData(instance_id: String, region_id: String) "DescribeUserData" -> DescribeUserDataOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDataOutput {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub user_data: Option<Secret>,
}
model! { DescribeUserDataOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "UserData" user_data
} }

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "IsDefault" is_default: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VSwitchId" v_switch_id: String, 9 "VpcId" vpc_id: String, 10 "ZoneId" zone_id: String
} }
paged! { DescribeVSwitches: DescribeVSwitchesVSwitch =
    Number "PageNumber", "VSwitches.VSwitch" v_switches.v_switch, total "TotalCount"
}

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
    pub is_default: Option<bool>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesVSwitch {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "IsDefault" is_default, 5 "ResourceGroupId" resource_group_id, 6 "Status" status,
    7 "VSwitchId" v_switch_id, 8 "VSwitchName" v_switch_name, 9 "VpcId" vpc_id, 10 "ZoneId" zone_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRouters {
    pub filter: Option<Vec<DescribeVirtualBorderRoutersFilter>>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeVirtualBorderRouters(region_id: String)
    "DescribeVirtualBorderRouters" -> DescribeVirtualBorderRoutersOutput {
    0 "Filter" filter: Vec<DescribeVirtualBorderRoutersFilter>, 1 "OwnerId" owner_id: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
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
    pub circuit_code: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub local_gateway_ip: Option<String>,
    pub name: Option<String>,
    pub peer_gateway_ip: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub physical_connection_business_status: Option<String>,
    pub physical_connection_id: Option<String>,
    pub physical_connection_owner_uid: Option<String>,
    pub physical_connection_status: Option<String>,
    pub recovery_time: Option<String>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub termination_time: Option<String>,
    pub vbr_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub vlan_interface_id: Option<String>,
}
model! { DescribeVirtualBorderRoutersVirtualBorderRouterType {
    0 "AccessPointId" access_point_id, 1 "ActivationTime" activation_time, 2 "CircuitCode" circuit_code,
    3 "CreationTime" creation_time, 4 "Description" description, 5 "LocalGatewayIp" local_gateway_ip, 6 "Name" name,
    7 "PeerGatewayIp" peer_gateway_ip, 8 "PeeringSubnetMask" peering_subnet_mask,
    9 "PhysicalConnectionBusinessStatus" physical_connection_business_status,
    10 "PhysicalConnectionId" physical_connection_id, 11 "PhysicalConnectionOwnerUid" physical_connection_owner_uid,
    12 "PhysicalConnectionStatus" physical_connection_status, 13 "RecoveryTime" recovery_time,
    14 "RouteTableId" route_table_id, 15 "Status" status, 16 "TerminationTime" termination_time, 17 "VbrId" vbr_id,
    18 "VlanId" vlan_id, 19 "VlanInterfaceId" vlan_interface_id
} }

#[deprecated = "deprecated by the provider"]
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
    pub circuit_code: Option<String>,
    pub creation_time: Option<String>,
    pub recovery_time: Option<String>,
    pub termination_time: Option<String>,
    pub vbr_id: Option<String>,
    pub vbr_owner_uid: Option<i64>,
    pub vlan_id: Option<i64>,
}
model! { DescribeVirtualBorderRoutersForPhysicalConnectionVirtualBorderRouterForPhysicalConnectionType {
    0 "ActivationTime" activation_time, 1 "CircuitCode" circuit_code, 2 "CreationTime" creation_time,
    3 "RecoveryTime" recovery_time, 4 "TerminationTime" termination_time, 5 "VbrId" vbr_id,
    6 "VbrOwnerUid" vbr_owner_uid, 7 "VlanId" vlan_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
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
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcs(region_id: String) "DescribeVpcs" -> DescribeVpcsOutput {
    0 "IsDefault" is_default: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VpcId" vpc_id: String
} }
paged! { DescribeVpcs: DescribeVpcsVpc = Number "PageNumber", "Vpcs.Vpc" vpcs.vpc, total "TotalCount" }

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
    pub cidr_block: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub user_cidrs: Option<DescribeVpcsUserCidrs>,
    pub v_router_id: Option<String>,
    pub v_switch_ids: Option<DescribeVpcsVSwitchIds>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsVpc {
    0 "CidrBlock" cidr_block, 1 "CreationTime" creation_time, 2 "Description" description, 3 "IsDefault" is_default,
    4 "RegionId" region_id, 5 "Status" status, 6 "UserCidrs" user_cidrs, 7 "VRouterId" v_router_id,
    8 "VSwitchIds" v_switch_ids, 9 "VpcId" vpc_id, 10 "VpcName" vpc_name
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
pub struct DescribeVscs {
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeVscsTag>>,
    pub vsc_ids: Option<Vec<String>>,
}
operation! { DescribeVscs(region_id: String) "DescribeVscs" -> DescribeVscsOutput {
    0 "InstanceId" instance_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Status" status: String, 10 "Tag" tag: Vec<DescribeVscsTag>,
    11 "VscIds" vsc_ids: Vec<String>
} }
paged! { DescribeVscs: DescribeVscsVscs = Token "NextToken", "Vscs" vscs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVscsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscsOutput {
    pub next_token: Option<String>,
    pub vscs: Option<Vec<DescribeVscsVscs>>,
}
model! { DescribeVscsOutput {
    0 "NextToken" next_token, 1 "Vscs" vscs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscsVscs {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeVscsTags>>,
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
model! { DescribeVscsVscs {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "ResourceGroupId" resource_group_id, 3 "Status" status,
    4 "Tags" tags, 5 "VscId" vsc_id, 6 "VscName" vsc_name, 7 "VscType" vsc_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeVscsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub instance_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spot_strategy: Option<String>,
    pub verbose: Option<bool>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceChargeType" instance_charge_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SpotStrategy" spot_strategy: String, 8 "Verbose" verbose: bool
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
    pub available_dedicated_host_types: Option<DescribeZonesAvailableDedicatedHostTypes>,
    pub available_disk_categories: Option<DescribeZonesAvailableDiskCategories>,
    pub available_instance_types: Option<DescribeZonesAvailableInstanceTypes>,
    pub available_resource_creation: Option<DescribeZonesAvailableResourceCreation>,
    pub available_resources: Option<DescribeZonesAvailableResources>,
    pub available_volume_categories: Option<DescribeZonesAvailableVolumeCategories>,
    pub dedicated_host_generations: Option<DescribeZonesDedicatedHostGenerations>,
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeZonesZone {
    0 "AvailableDedicatedHostTypes" available_dedicated_host_types,
    1 "AvailableDiskCategories" available_disk_categories, 2 "AvailableInstanceTypes" available_instance_types,
    3 "AvailableResourceCreation" available_resource_creation, 4 "AvailableResources" available_resources,
    5 "AvailableVolumeCategories" available_volume_categories, 6 "DedicatedHostGenerations" dedicated_host_generations,
    7 "LocalName" local_name, 8 "ZoneId" zone_id, 9 "ZoneType" zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesAvailableDedicatedHostTypes {
    pub dedicated_host_type: Option<Vec<String>>,
}
model! { DescribeZonesAvailableDedicatedHostTypes {
    0 "DedicatedHostType" dedicated_host_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesAvailableDiskCategories {
    pub disk_categories: Option<Vec<String>>,
}
model! { DescribeZonesAvailableDiskCategories {
    0 "DiskCategories" disk_categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesAvailableInstanceTypes {
    pub instance_types: Option<Vec<String>>,
}
model! { DescribeZonesAvailableInstanceTypes {
    0 "InstanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesAvailableResourceCreation {
    pub resource_types: Option<Vec<String>>,
}
model! { DescribeZonesAvailableResourceCreation {
    0 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesAvailableResources {
    pub resources_info: Option<Vec<DescribeZonesResourcesInfo>>,
}
model! { DescribeZonesAvailableResources {
    0 "ResourcesInfo" resources_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesResourcesInfo {
    pub data_disk_categories: Option<DescribeZonesDataDiskCategories>,
    pub instance_generations: Option<DescribeZonesInstanceGenerations>,
    pub instance_type_families: Option<DescribeZonesInstanceTypeFamilies>,
    pub instance_types: Option<DescribeZonesInstanceTypes>,
    pub io_optimized: Option<bool>,
    pub network_types: Option<DescribeZonesNetworkTypes>,
    pub system_disk_categories: Option<DescribeZonesSystemDiskCategories>,
}
model! { DescribeZonesResourcesInfo {
    0 "DataDiskCategories" data_disk_categories, 1 "InstanceGenerations" instance_generations,
    2 "InstanceTypeFamilies" instance_type_families, 3 "InstanceTypes" instance_types, 4 "IoOptimized" io_optimized,
    5 "NetworkTypes" network_types, 6 "SystemDiskCategories" system_disk_categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesDataDiskCategories {
    pub supported_data_disk_category: Option<Vec<String>>,
}
model! { DescribeZonesDataDiskCategories {
    0 "supportedDataDiskCategory" supported_data_disk_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesInstanceGenerations {
    pub supported_instance_generation: Option<Vec<String>>,
}
model! { DescribeZonesInstanceGenerations {
    0 "supportedInstanceGeneration" supported_instance_generation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesInstanceTypeFamilies {
    pub supported_instance_type_family: Option<Vec<String>>,
}
model! { DescribeZonesInstanceTypeFamilies {
    0 "supportedInstanceTypeFamily" supported_instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesInstanceTypes {
    pub supported_instance_type: Option<Vec<String>>,
}
model! { DescribeZonesInstanceTypes {
    0 "supportedInstanceType" supported_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesNetworkTypes {
    pub supported_network_category: Option<Vec<String>>,
}
model! { DescribeZonesNetworkTypes {
    0 "supportedNetworkCategory" supported_network_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesSystemDiskCategories {
    pub supported_system_disk_category: Option<Vec<String>>,
}
model! { DescribeZonesSystemDiskCategories {
    0 "supportedSystemDiskCategory" supported_system_disk_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesAvailableVolumeCategories {
    pub volume_categories: Option<Vec<String>>,
}
model! { DescribeZonesAvailableVolumeCategories {
    0 "VolumeCategories" volume_categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesDedicatedHostGenerations {
    pub dedicated_host_generation: Option<Vec<String>>,
}
model! { DescribeZonesDedicatedHostGenerations {
    0 "DedicatedHostGeneration" dedicated_host_generation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClassicLinkVpc {
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: String,
}
operation! { DetachClassicLinkVpc(instance_id: String, region_id: String, vpc_id: String)
    "DetachClassicLinkVpc" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VpcId" vpc_id
} }

pub type DetachClassicLinkVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisk {
    pub delete_with_instance: Option<bool>,
    pub disk_id: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DetachDisk(disk_id: String, instance_id: String) "DetachDisk" -> Empty {
    0 "DeleteWithInstance" delete_with_instance: bool, 1 "DiskId" disk_id, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DetachDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRole {
    pub instance_ids: String,
    pub owner_id: Option<i64>,
    pub ram_role_name: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DetachInstanceRamRole(instance_ids: String, region_id: String)
    "DetachInstanceRamRole" -> DetachInstanceRamRoleOutput {
    0 "InstanceIds" instance_ids, 1 "OwnerId" owner_id: i64, 2 "RamRoleName" ram_role_name: String,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleOutput {
    pub detach_instance_ram_role_results: Option<DetachInstanceRamRoleDetachInstanceRamRoleResults>,
    pub fail_count: Option<i64>,
    pub ram_role_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DetachInstanceRamRoleOutput {
    0 "DetachInstanceRamRoleResults" detach_instance_ram_role_results, 1 "FailCount" fail_count,
    2 "RamRoleName" ram_role_name, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleDetachInstanceRamRoleResults {
    pub detach_instance_ram_role_result: Option<Vec<DetachInstanceRamRoleDetachInstanceRamRoleResult>>,
}
model! { DetachInstanceRamRoleDetachInstanceRamRoleResults {
    0 "DetachInstanceRamRoleResult" detach_instance_ram_role_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleDetachInstanceRamRoleResult {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ram_role_sets: Option<DetachInstanceRamRoleInstanceRamRoleSets>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachInstanceRamRoleDetachInstanceRamRoleResult {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "InstanceRamRoleSets" instance_ram_role_sets, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleInstanceRamRoleSets {
    pub instance_ram_role_set: Option<Vec<DetachInstanceRamRoleInstanceRamRoleSet>>,
}
model! { DetachInstanceRamRoleInstanceRamRoleSets {
    0 "InstanceRamRoleSet" instance_ram_role_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleInstanceRamRoleSet {
    pub instance_id: Option<String>,
    pub ram_role_name: Option<String>,
}
model! { DetachInstanceRamRoleInstanceRamRoleSet {
    0 "InstanceId" instance_id, 1 "RamRoleName" ram_role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPair {
    pub instance_ids: String,
    pub key_pair_name: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DetachKeyPair(instance_ids: String, key_pair_name: String, region_id: String)
    "DetachKeyPair" -> DetachKeyPairOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPairName" key_pair_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairOutput {
    pub fail_count: Option<String>,
    pub key_pair_name: Option<String>,
    pub results: Option<DetachKeyPairResults>,
    pub total_count: Option<String>,
}
model! { DetachKeyPairOutput {
    0 "FailCount" fail_count, 1 "KeyPairName" key_pair_name, 2 "Results" results, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairResults {
    pub result: Option<Vec<DetachKeyPairResult>>,
}
model! { DetachKeyPairResults {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairResult {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DetachKeyPairResult {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub instance_id: String,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trunk_network_instance_id: Option<String>,
}
operation! { DetachNetworkInterface(instance_id: String, network_interface_id: String, region_id: String)
    "DetachNetworkInterface" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkInterfaceId" network_interface_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrunkNetworkInstanceId" trunk_network_instance_id: String
} }

pub type DetachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableActivation {
    pub activation_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DisableActivation(activation_id: String, region_id: String)
    "DisableActivation" -> DisableActivationOutput {
    0 "ActivationId" activation_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableActivationOutput {
    pub activation: Option<DisableActivationActivation>,
}
model! { DisableActivationOutput {
    0 "Activation" activation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableActivationActivation {
    pub activation_id: Option<String>,
    pub creation_time: Option<String>,
    pub deregistered_count: Option<i64>,
    pub description: Option<String>,
    pub disabled: Option<bool>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub ip_address_range: Option<String>,
    pub registered_count: Option<i64>,
    pub time_to_live_in_hours: Option<i64>,
}
model! { DisableActivationActivation {
    0 "ActivationId" activation_id, 1 "CreationTime" creation_time, 2 "DeregisteredCount" deregistered_count,
    3 "Description" description, 4 "Disabled" disabled, 5 "InstanceCount" instance_count,
    6 "InstanceName" instance_name, 7 "IpAddressRange" ip_address_range, 8 "RegisteredCount" registered_count,
    9 "TimeToLiveInHours" time_to_live_in_hours
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDiskEncryptionByDefault {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DisableDiskEncryptionByDefault(region_id: String) "DisableDiskEncryptionByDefault" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DisableDiskEncryptionByDefaultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableNetworkInterfaceQoS {
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DisableNetworkInterfaceQoS(network_interface_id: String, region_id: String)
    "DisableNetworkInterfaceQoS" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DisableNetworkInterfaceQoSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDiskEncryptionByDefault {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnableDiskEncryptionByDefault(region_id: String) "EnableDiskEncryptionByDefault" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

pub type EnableDiskEncryptionByDefaultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableNetworkInterfaceQoS {
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qo_s: Option<EnableNetworkInterfaceQoSQoS>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnableNetworkInterfaceQoS(network_interface_id: String, region_id: String)
    "EnableNetworkInterfaceQoS" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "QoS" qo_s: EnableNetworkInterfaceQoSQoS, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type EnableNetworkInterfaceQoSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableNetworkInterfaceQoSQoS {
    pub bandwidth_rx: Option<i64>,
    pub bandwidth_tx: Option<i64>,
    pub concurrent_connections: Option<i64>,
    pub pps_rx: Option<i64>,
    pub pps_tx: Option<i64>,
}
input! { EnableNetworkInterfaceQoSQoS() {
    0 "BandwidthRx" bandwidth_rx: i64, 1 "BandwidthTx" bandwidth_tx: i64,
    2 "ConcurrentConnections" concurrent_connections: i64, 3 "PpsRx" pps_rx: i64, 4 "PpsTx" pps_tx: i64
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePhysicalConnection {
    pub client_token: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub physical_connection_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
}
operation! { EnablePhysicalConnection(client_token: String, physical_connection_id: String, region_id: String)
    "EnablePhysicalConnection" -> Empty {
    0 "ClientToken" client_token, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "UserCidr" user_cidr: String
} }

pub type EnablePhysicalConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndTerminalSession {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub session_id: String,
}
operation! { EndTerminalSession(region_id: String, session_id: String) "EndTerminalSession" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SessionId" session_id
} }

pub type EndTerminalSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImage {
    pub dry_run: Option<bool>,
    pub image_format: Option<String>,
    pub image_id: String,
    pub oss_bucket: String,
    pub oss_prefix: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_name: Option<String>,
}
operation! { ExportImage(image_id: String, oss_bucket: String, region_id: String) "ExportImage" -> ExportImageOutput {
    0 "DryRun" dry_run: bool, 1 "ImageFormat" image_format: String, 2 "ImageId" image_id, 3 "OSSBucket" oss_bucket,
    4 "OSSPrefix" oss_prefix: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImageOutput {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ExportImageOutput {
    0 "RegionId" region_id, 1 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSnapshot {
    pub oss_bucket: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_name: Option<String>,
    pub snapshot_id: String,
}
operation! { ExportSnapshot(oss_bucket: String, region_id: String, snapshot_id: String)
    "ExportSnapshot" -> ExportSnapshotOutput {
    0 "OssBucket" oss_bucket, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RoleName" role_name: String, 6 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSnapshotOutput {
    pub task_id: Option<String>,
}
model! { ExportSnapshotOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceConsoleOutput {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub remove_symbols: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetInstanceConsoleOutput(instance_id: String, region_id: String)
    "GetInstanceConsoleOutput" -> GetInstanceConsoleOutputOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "RemoveSymbols" remove_symbols: bool,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceConsoleOutputOutput {
    pub console_output: Option<String>,
    pub instance_id: Option<String>,
    pub last_update_time: Option<String>,
}
model! { GetInstanceConsoleOutputOutput {
    0 "ConsoleOutput" console_output, 1 "InstanceId" instance_id, 2 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceScreenshot {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub wake_up: Option<bool>,
}
operation! { GetInstanceScreenshot(instance_id: String, region_id: String)
    "GetInstanceScreenshot" -> GetInstanceScreenshotOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "WakeUp" wake_up: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceScreenshotOutput {
    pub instance_id: Option<String>,
    pub screenshot: Option<String>,
}
model! { GetInstanceScreenshotOutput {
    0 "InstanceId" instance_id, 1 "Screenshot" screenshot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    pub architecture: Option<String>,
    pub boot_mode: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub detection_strategy: Option<String>,
    pub disk_device_mapping: Option<Vec<ImportImageDiskDeviceMapping>>,
    pub dry_run: Option<bool>,
    pub features: Option<ImportImageFeatures>,
    pub image_name: Option<String>,
    pub license_type: Option<String>,
    pub os_type: Option<String>,
    pub owner_id: Option<i64>,
    pub platform: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_name: Option<String>,
    pub storage_location_arn: Option<String>,
    pub tag: Option<Vec<ImportImageTag>>,
}
operation! { ImportImage(region_id: String) "ImportImage" -> ImportImageOutput {
    0 "Architecture" architecture: String, 1 "BootMode" boot_mode: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DetectionStrategy" detection_strategy: String,
    5 "DiskDeviceMapping" disk_device_mapping: Vec<ImportImageDiskDeviceMapping>, 6 "DryRun" dry_run: bool,
    7 "Features" features: ImportImageFeatures, 8 "ImageName" image_name: String, 9 "LicenseType" license_type: String,
    10 "OSType" os_type: String, 11 "OwnerId" owner_id: i64, 12 "Platform" platform: String, 13 "RegionId" region_id,
    14 "ResourceGroupId" resource_group_id: String, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ResourceOwnerId" resource_owner_id: i64, 17 "RoleName" role_name: String,
    18 "StorageLocationArn" storage_location_arn: String, 19 "Tag" tag: Vec<ImportImageTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageDiskDeviceMapping {
    pub device: Option<String>,
    pub disk_im_size: Option<i64>,
    pub disk_image_size: Option<i64>,
    pub format: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_object: Option<String>,
}
input! { ImportImageDiskDeviceMapping() {
    0 "Device" device: String, 1 "DiskImSize" disk_im_size: i64, 2 "DiskImageSize" disk_image_size: i64,
    3 "Format" format: String, 4 "OSSBucket" oss_bucket: String, 5 "OSSObject" oss_object: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageFeatures {
    pub imds_support: Option<String>,
    pub nvme_support: Option<String>,
}
input! { ImportImageFeatures() {
    0 "ImdsSupport" imds_support: String, 1 "NvmeSupport" nvme_support: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ImportImageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id, 1 "RegionId" region_id, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub key_pair_name: String,
    pub owner_id: Option<i64>,
    pub public_key_body: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<ImportKeyPairTag>>,
}
operation! { ImportKeyPair(key_pair_name: String, public_key_body: String, region_id: String)
    "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyPairName" key_pair_name, 1 "OwnerId" owner_id: i64, 2 "PublicKeyBody" public_key_body, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Tag" tag: Vec<ImportKeyPairTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ImportKeyPairTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print, 1 "KeyPairName" key_pair_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAssistant {
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { InstallCloudAssistant(instance_id: Vec<String>, region_id: String) "InstallCloudAssistant" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type InstallCloudAssistantOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommand {
    pub client_token: Option<String>,
    pub command_id: String,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub frequency: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub launcher: Option<String>,
    pub oss_output_delivery: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: String,
    pub repeat_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_tag: Option<Vec<InvokeCommandResourceTag>>,
    pub tag: Option<Vec<InvokeCommandTag>>,
    pub termination_mode: Option<String>,
    pub timed: Option<bool>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub windows_password_name: Option<String>,
    pub working_dir: Option<String>,
}
operation! { InvokeCommand(command_id: String, region_id: String) "InvokeCommand" -> InvokeCommandOutput {
    0 "ClientToken" client_token: String, 1 "CommandId" command_id, 2 "ContainerId" container_id: String,
    3 "ContainerName" container_name: String, 4 "Frequency" frequency: String, 5 "InstanceId" instance_id: Vec<String>,
    6 "Launcher" launcher: String, 7 "OssOutputDelivery" oss_output_delivery: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "Parameters" parameters: BTreeMap<String, Value>, 11 "RegionId" region_id, 12 "RepeatMode" repeat_mode: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "ResourceTag" resource_tag: Vec<InvokeCommandResourceTag>,
    17 "Tag" tag: Vec<InvokeCommandTag>, 18 "TerminationMode" termination_mode: String, 19 "Timed" timed: bool,
    20 "Timeout" timeout: i64, 21 "Username" username: String, 22 "WindowsPasswordName" windows_password_name: String,
    23 "WorkingDir" working_dir: String
} [
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InvokeCommandResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InvokeCommandTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandOutput {
    pub invoke_id: Option<String>,
}
model! { InvokeCommandOutput {
    0 "InvokeId" invoke_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinResourceGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { JoinResourceGroup() "JoinResourceGroup" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceId" resource_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type: String
} }

pub type JoinResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinSecurityGroup {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { JoinSecurityGroup(security_group_id: String) "JoinSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityGroupId" security_group_id
} }

pub type JoinSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveSecurityGroup {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { LeaveSecurityGroup(security_group_id: String) "LeaveSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityGroupId" security_group_id
} }

pub type LeaveSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginStatus {
    pub instance_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListPluginStatus(region_id: String) "ListPluginStatus" -> ListPluginStatusOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListPluginStatus: ListPluginStatusInstancePluginStatus =
    Token "NextToken", "InstancePluginStatusSet.InstancePluginStatus" instance_plugin_status_set.instance_plugin_status, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginStatusOutput {
    pub instance_plugin_status_set: Option<ListPluginStatusInstancePluginStatusSet>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPluginStatusOutput {
    0 "InstancePluginStatusSet" instance_plugin_status_set, 1 "NextToken" next_token, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginStatusInstancePluginStatusSet {
    pub instance_plugin_status: Option<Vec<ListPluginStatusInstancePluginStatus>>,
}
model! { ListPluginStatusInstancePluginStatusSet {
    0 "InstancePluginStatus" instance_plugin_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginStatusInstancePluginStatus {
    pub instance_id: Option<String>,
    pub plugin_status_set: Option<ListPluginStatusPluginStatusSet>,
}
model! { ListPluginStatusInstancePluginStatus {
    0 "InstanceId" instance_id, 1 "PluginStatusSet" plugin_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginStatusPluginStatusSet {
    pub plugin_status: Option<Vec<ListPluginStatusPluginStatus>>,
}
model! { ListPluginStatusPluginStatusSet {
    0 "PluginStatus" plugin_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginStatusPluginStatus {
    pub first_heartbeat_time: Option<String>,
    pub last_heartbeat_time: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_status: Option<String>,
    pub plugin_version: Option<String>,
}
model! { ListPluginStatusPluginStatus {
    0 "FirstHeartbeatTime" first_heartbeat_time, 1 "LastHeartbeatTime" last_heartbeat_time, 2 "PluginName" plugin_name,
    3 "PluginStatus" plugin_status, 4 "PluginVersion" plugin_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
    pub tag_filter: Option<Vec<ListTagResourcesTagFilter>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "Tag" tag: Vec<ListTagResourcesTag>,
    9 "TagFilter" tag_filter: Vec<ListTagResourcesTagFilter>
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
pub struct ListTagResourcesTagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { ListTagResourcesTagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
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
pub struct LockSnapshot {
    pub client_token: Option<String>,
    /// 0 to 72.
    pub cool_off_period: i64,
    pub dry_run: Option<bool>,
    /// 1 to 36500.
    pub lock_duration: i64,
    pub lock_mode: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_id: String,
}

/// What [`LockSnapshot::new`] takes.
pub struct LockSnapshotRequired {
    pub cool_off_period: i64,
    pub lock_duration: i64,
    pub lock_mode: String,
    pub region_id: String,
    pub snapshot_id: String,
}
operation! { LockSnapshot{LockSnapshotRequired: cool_off_period, lock_duration, lock_mode, region_id, snapshot_id}
    "LockSnapshot" -> LockSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "CoolOffPeriod" cool_off_period, 2 "DryRun" dry_run: bool,
    3 "LockDuration" lock_duration, 4 "LockMode" lock_mode, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockSnapshotOutput {
    pub locked_snapshot_info: Option<LockSnapshotLockedSnapshotInfo>,
}
model! { LockSnapshotOutput {
    0 "LockedSnapshotInfo" locked_snapshot_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockSnapshotLockedSnapshotInfo {
    pub cool_off_period: Option<i64>,
    pub cool_off_period_expired_time: Option<String>,
    pub lock_creation_time: Option<String>,
    pub lock_duration: Option<i64>,
    pub lock_duration_start_time: Option<String>,
    pub lock_expired_time: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_status: Option<String>,
    pub snapshot_id: Option<String>,
}
model! { LockSnapshotLockedSnapshotInfo {
    0 "CoolOffPeriod" cool_off_period, 1 "CoolOffPeriodExpiredTime" cool_off_period_expired_time,
    2 "LockCreationTime" lock_creation_time, 3 "LockDuration" lock_duration,
    4 "LockDurationStartTime" lock_duration_start_time, 5 "LockExpiredTime" lock_expired_time, 6 "LockMode" lock_mode,
    7 "LockStatus" lock_status, 8 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroup {
    pub auto_provisioning_group_id: Option<String>,
    pub auto_provisioning_group_name: Option<String>,
    pub default_target_capacity_type: Option<String>,
    pub excess_capacity_termination_policy: Option<String>,
    pub launch_template_config: Option<Vec<ModifyAutoProvisioningGroupLaunchTemplateConfig>>,
    pub max_spot_price: Option<f64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_as_you_go_target_capacity: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spot_target_capacity: Option<String>,
    pub terminate_instances_with_expiration: Option<bool>,
    pub total_target_capacity: Option<String>,
}
operation! { ModifyAutoProvisioningGroup(region_id: String) "ModifyAutoProvisioningGroup" -> Empty {
    0 "AutoProvisioningGroupId" auto_provisioning_group_id: String,
    1 "AutoProvisioningGroupName" auto_provisioning_group_name: String,
    2 "DefaultTargetCapacityType" default_target_capacity_type: String,
    3 "ExcessCapacityTerminationPolicy" excess_capacity_termination_policy: String,
    4 "LaunchTemplateConfig" launch_template_config: Vec<ModifyAutoProvisioningGroupLaunchTemplateConfig>,
    5 "MaxSpotPrice" max_spot_price: f64, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PayAsYouGoTargetCapacity" pay_as_you_go_target_capacity: String, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SpotTargetCapacity" spot_target_capacity: String,
    13 "TerminateInstancesWithExpiration" terminate_instances_with_expiration: bool,
    14 "TotalTargetCapacity" total_target_capacity: String
} }

pub type ModifyAutoProvisioningGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupLaunchTemplateConfig {
    pub instance_type: Option<String>,
    pub max_price: Option<f64>,
    pub priority: Option<i64>,
    pub v_switch_id: Option<String>,
    pub weighted_capacity: Option<f64>,
}
input! { ModifyAutoProvisioningGroupLaunchTemplateConfig() {
    0 "InstanceType" instance_type: String, 1 "MaxPrice" max_price: f64, 2 "Priority" priority: i64,
    3 "VSwitchId" v_switch_id: String, 4 "WeightedCapacity" weighted_capacity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyEx {
    pub copied_snapshots_retention_days: Option<i64>,
    pub copy_encryption_configuration: Option<ModifyAutoSnapshotPolicyExCopyEncryptionConfiguration>,
    pub enable_cross_region_copy: Option<bool>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_copy_regions: Option<String>,
    pub target_tags: Option<Vec<ModifyAutoSnapshotPolicyExTargetTags>>,
    pub auto_snapshot_policy_id: String,
    pub auto_snapshot_policy_name: Option<String>,
    pub region_id: String,
    pub repeat_weekdays: Option<String>,
    pub retention_days: Option<i64>,
    pub time_points: Option<String>,
}
operation! { ModifyAutoSnapshotPolicyEx(auto_snapshot_policy_id: String, region_id: String)
    "ModifyAutoSnapshotPolicyEx" -> Empty {
    0 "CopiedSnapshotsRetentionDays" copied_snapshots_retention_days: i64,
    1 "CopyEncryptionConfiguration" copy_encryption_configuration: ModifyAutoSnapshotPolicyExCopyEncryptionConfiguration,
    2 "EnableCrossRegionCopy" enable_cross_region_copy: bool, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TargetCopyRegions" target_copy_regions: String,
    7 "TargetTags" target_tags: Vec<ModifyAutoSnapshotPolicyExTargetTags>,
    8 "autoSnapshotPolicyId" auto_snapshot_policy_id, 9 "autoSnapshotPolicyName" auto_snapshot_policy_name: String,
    10 "regionId" region_id, 11 "repeatWeekdays" repeat_weekdays: String, 12 "retentionDays" retention_days: i64,
    13 "timePoints" time_points: String
} }

pub type ModifyAutoSnapshotPolicyExOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExCopyEncryptionConfiguration {
    pub arn: Option<Vec<ModifyAutoSnapshotPolicyExArn>>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
input! { ModifyAutoSnapshotPolicyExCopyEncryptionConfiguration() {
    0 "Arn" arn: Vec<ModifyAutoSnapshotPolicyExArn>, 1 "Encrypted" encrypted: bool, 2 "KMSKeyId" kms_key_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { ModifyAutoSnapshotPolicyExArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExTargetTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyAutoSnapshotPolicyExTargetTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpec {
    pub bandwidth: String,
    pub bandwidth_package_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBandwidthPackageSpec(bandwidth: String, bandwidth_package_id: String, region_id: String)
    "ModifyBandwidthPackageSpec" -> Empty {
    0 "Bandwidth" bandwidth, 1 "BandwidthPackageId" bandwidth_package_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyBandwidthPackageSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservation {
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub end_time_type: Option<String>,
    pub instance_amount: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub platform: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub private_pool_options: Option<ModifyCapacityReservationPrivatePoolOptions>,
}
operation! { ModifyCapacityReservation(region_id: String) "ModifyCapacityReservation" -> Empty {
    0 "Description" description: String, 1 "EndTime" end_time: String, 2 "EndTimeType" end_time_type: String,
    3 "InstanceAmount" instance_amount: i64, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "Platform" platform: String, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "StartTime" start_time: String,
    11 "PrivatePoolOptions" private_pool_options: ModifyCapacityReservationPrivatePoolOptions
} }

pub type ModifyCapacityReservationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservationPrivatePoolOptions {
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { ModifyCapacityReservationPrivatePoolOptions(id: String) {
    0 "Id" id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettings {
    pub agent_upgrade_config: Option<ModifyCloudAssistantSettingsAgentUpgradeConfig>,
    pub oss_delivery_config: Option<ModifyCloudAssistantSettingsOssDeliveryConfig>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_usage_config: Option<ModifyCloudAssistantSettingsResourceUsageConfig>,
    pub session_manager_config: Option<ModifyCloudAssistantSettingsSessionManagerConfig>,
    pub setting_type: String,
    pub sls_delivery_config: Option<ModifyCloudAssistantSettingsSlsDeliveryConfig>,
}
operation! { ModifyCloudAssistantSettings(region_id: String, setting_type: String)
    "ModifyCloudAssistantSettings" -> Empty {
    0 "AgentUpgradeConfig" agent_upgrade_config: ModifyCloudAssistantSettingsAgentUpgradeConfig,
    1 "OssDeliveryConfig" oss_delivery_config: ModifyCloudAssistantSettingsOssDeliveryConfig,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceUsageConfig" resource_usage_config: ModifyCloudAssistantSettingsResourceUsageConfig,
    8 "SessionManagerConfig" session_manager_config: ModifyCloudAssistantSettingsSessionManagerConfig,
    9 "SettingType" setting_type,
    10 "SlsDeliveryConfig" sls_delivery_config: ModifyCloudAssistantSettingsSlsDeliveryConfig
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

pub type ModifyCloudAssistantSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsAgentUpgradeConfig {
    pub allowed_upgrade_window: Option<Vec<String>>,
    pub bootstrap_upgrade: Option<bool>,
    pub disable_upgrade: Option<bool>,
    pub enabled: Option<bool>,
    pub time_zone: Option<String>,
}
input! { ModifyCloudAssistantSettingsAgentUpgradeConfig() {
    0 "AllowedUpgradeWindow" allowed_upgrade_window: Vec<String>, 1 "BootstrapUpgrade" bootstrap_upgrade: bool,
    2 "DisableUpgrade" disable_upgrade: bool, 3 "Enabled" enabled: bool, 4 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsOssDeliveryConfig {
    pub bucket_name: Option<String>,
    pub enabled: Option<bool>,
    pub encryption_algorithm: Option<String>,
    pub encryption_key_id: Option<String>,
    pub encryption_type: Option<String>,
    pub prefix: Option<String>,
}
input! { ModifyCloudAssistantSettingsOssDeliveryConfig() {
    0 "BucketName" bucket_name: String, 1 "Enabled" enabled: bool, 2 "EncryptionAlgorithm" encryption_algorithm: String,
    3 "EncryptionKeyId" encryption_key_id: String, 4 "EncryptionType" encryption_type: String, 5 "Prefix" prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsResourceUsageConfig {
    pub cpu_limit: Option<i64>,
    pub keep_script_file: Option<bool>,
    pub log_file_count_limit: Option<i64>,
    pub log_size_limit: Option<String>,
    pub memory_limit: Option<String>,
    pub overload_limit: Option<i64>,
}
input! { ModifyCloudAssistantSettingsResourceUsageConfig() {
    0 "CpuLimit" cpu_limit: i64, 1 "KeepScriptFile" keep_script_file: bool,
    2 "LogFileCountLimit" log_file_count_limit: i64, 3 "LogSizeLimit" log_size_limit: String,
    4 "MemoryLimit" memory_limit: String, 5 "OverloadLimit" overload_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsSessionManagerConfig {
    pub session_manager_enabled: Option<bool>,
}
input! { ModifyCloudAssistantSettingsSessionManagerConfig() {
    0 "SessionManagerEnabled" session_manager_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsSlsDeliveryConfig {
    pub enabled: Option<bool>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
}
input! { ModifyCloudAssistantSettingsSlsDeliveryConfig() {
    0 "Enabled" enabled: bool, 1 "LogstoreName" logstore_name: String, 2 "ProjectName" project_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommand {
    pub command_content: Option<String>,
    pub command_id: String,
    pub description: Option<String>,
    pub launcher: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub timeout: Option<i64>,
    pub working_dir: Option<String>,
}
operation! { ModifyCommand(command_id: String, region_id: String) "ModifyCommand" -> Empty {
    0 "CommandContent" command_content: String, 1 "CommandId" command_id, 2 "Description" description: String,
    3 "Launcher" launcher: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Timeout" timeout: i64, 11 "WorkingDir" working_dir: String
} }

pub type ModifyCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttribute {
    pub action_on_maintenance: Option<String>,
    pub auto_placement: Option<String>,
    pub cpu_over_commit_ratio: Option<f64>,
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_id: String,
    pub dedicated_host_name: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub network_attributes: Option<ModifyDedicatedHostAttributeNetworkAttributes>,
}
operation! { ModifyDedicatedHostAttribute(dedicated_host_id: String, region_id: String)
    "ModifyDedicatedHostAttribute" -> Empty {
    0 "ActionOnMaintenance" action_on_maintenance: String, 1 "AutoPlacement" auto_placement: String,
    2 "CpuOverCommitRatio" cpu_over_commit_ratio: f64, 3 "DedicatedHostClusterId" dedicated_host_cluster_id: String,
    4 "DedicatedHostId" dedicated_host_id, 5 "DedicatedHostName" dedicated_host_name: String,
    6 "Description" description: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64,
    12 "NetworkAttributes" network_attributes: ModifyDedicatedHostAttributeNetworkAttributes
} }

pub type ModifyDedicatedHostAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeNetworkAttributes {
    pub slb_udp_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}
input! { ModifyDedicatedHostAttributeNetworkAttributes() {
    0 "SlbUdpTimeout" slb_udp_timeout: i64, 1 "UdpTimeout" udp_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTime {
    pub auto_release_time: Option<String>,
    pub dedicated_host_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostAutoReleaseTime(dedicated_host_id: String, region_id: String)
    "ModifyDedicatedHostAutoReleaseTime" -> Empty {
    0 "AutoReleaseTime" auto_release_time: String, 1 "DedicatedHostId" dedicated_host_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDedicatedHostAutoReleaseTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttribute {
    pub auto_renew: Option<bool>,
    pub auto_renew_with_ecs: Option<String>,
    pub dedicated_host_ids: String,
    pub duration: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostAutoRenewAttribute(dedicated_host_ids: String, region_id: String)
    "ModifyDedicatedHostAutoRenewAttribute" -> Empty {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewWithEcs" auto_renew_with_ecs: String,
    2 "DedicatedHostIds" dedicated_host_ids, 3 "Duration" duration: i64, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PeriodUnit" period_unit: String, 7 "RegionId" region_id,
    8 "RenewalStatus" renewal_status: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDedicatedHostAutoRenewAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttribute {
    pub dedicated_host_cluster_id: String,
    pub dedicated_host_cluster_name: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostClusterAttribute(dedicated_host_cluster_id: String, region_id: String)
    "ModifyDedicatedHostClusterAttribute" -> Empty {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id,
    1 "DedicatedHostClusterName" dedicated_host_cluster_name: String, 2 "Description" description: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDedicatedHostClusterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeType {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub dedicated_host_charge_type: Option<String>,
    pub dedicated_host_ids: String,
    pub detail_fee: Option<bool>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDedicatedHostsChargeType(dedicated_host_ids: String, region_id: String)
    "ModifyDedicatedHostsChargeType" -> ModifyDedicatedHostsChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String,
    2 "DedicatedHostChargeType" dedicated_host_charge_type: String, 3 "DedicatedHostIds" dedicated_host_ids,
    4 "DetailFee" detail_fee: bool, 5 "DryRun" dry_run: bool, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "Period" period: i64, 9 "PeriodUnit" period_unit: String, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeOutput {
    pub fee_of_instances: Option<ModifyDedicatedHostsChargeTypeFeeOfInstances>,
    pub order_id: Option<String>,
}
model! { ModifyDedicatedHostsChargeTypeOutput {
    0 "FeeOfInstances" fee_of_instances, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeFeeOfInstances {
    pub fee_of_instance: Option<Vec<ModifyDedicatedHostsChargeTypeFeeOfInstance>>,
}
model! { ModifyDedicatedHostsChargeTypeFeeOfInstances {
    0 "FeeOfInstance" fee_of_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeFeeOfInstance {
    pub currency: Option<String>,
    pub fee: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyDedicatedHostsChargeTypeFeeOfInstance {
    0 "Currency" currency, 1 "Fee" fee, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeploymentSetAttribute {
    pub affinity: Option<i64>,
    pub deployment_set_id: String,
    pub deployment_set_name: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDeploymentSetAttribute(deployment_set_id: String, region_id: String)
    "ModifyDeploymentSetAttribute" -> Empty {
    0 "Affinity" affinity: i64, 1 "DeploymentSetId" deployment_set_id,
    2 "DeploymentSetName" deployment_set_name: String, 3 "Description" description: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDeploymentSetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSet {
    /// At most 255 characters.
    pub description: Option<String>,
    pub metric_ids: Option<Vec<String>>,
    pub metric_set_id: String,
    /// At most 128 characters.
    pub metric_set_name: Option<String>,
    pub region_id: String,
    pub resource_type: Option<String>,
}
operation! { ModifyDiagnosticMetricSet(metric_set_id: String, region_id: String) "ModifyDiagnosticMetricSet" -> Empty {
    0 "Description" description: String, 1 "MetricIds" metric_ids: Vec<String>, 2 "MetricSetId" metric_set_id,
    3 "MetricSetName" metric_set_name: String, 4 "RegionId" region_id, 5 "ResourceType" resource_type: String
} }

pub type ModifyDiagnosticMetricSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskAttribute {
    pub bursting_enabled: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub disk_id: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
    pub enable_auto_snapshot: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDiskAttribute() "ModifyDiskAttribute" -> Empty {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "DeleteAutoSnapshot" delete_auto_snapshot: bool,
    2 "DeleteWithInstance" delete_with_instance: bool, 3 "Description" description: String, 4 "DiskId" disk_id: String,
    5 "DiskIds" disk_ids: Vec<String>, 6 "DiskName" disk_name: String,
    7 "EnableAutoSnapshot" enable_auto_snapshot: bool, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "RegionId" region_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDiskAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskChargeType {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_ids: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDiskChargeType(disk_ids: String, instance_id: String, region_id: String)
    "ModifyDiskChargeType" -> ModifyDiskChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "DiskChargeType" disk_charge_type: String,
    3 "DiskIds" disk_ids, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyDiskChargeTypeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskDefaultKMSKeyId {
    pub kms_key_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDiskDefaultKMSKeyId(kms_key_id: String, region_id: String) "ModifyDiskDefaultKMSKeyId" -> Empty {
    0 "KMSKeyId" kms_key_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDiskDefaultKMSKeyIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskDeployment {
    pub disk_category: Option<String>,
    pub disk_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub performance_level: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_cluster_id: Option<String>,
}
operation! { ModifyDiskDeployment(disk_id: String) "ModifyDiskDeployment" -> ModifyDiskDeploymentOutput {
    0 "DiskCategory" disk_category: String, 1 "DiskId" disk_id, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PerformanceLevel" performance_level: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StorageClusterId" storage_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskDeploymentOutput {
    pub task_id: Option<String>,
}
model! { ModifyDiskDeploymentOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSpec {
    pub destination_zone_id: Option<String>,
    pub disk_category: Option<String>,
    pub disk_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub performance_control_options: Option<ModifyDiskSpecPerformanceControlOptions>,
    pub performance_level: Option<String>,
    /// At least 0.
    pub provisioned_iops: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDiskSpec(disk_id: String) "ModifyDiskSpec" -> ModifyDiskSpecOutput {
    0 "DestinationZoneId" destination_zone_id: String, 1 "DiskCategory" disk_category: String, 2 "DiskId" disk_id,
    3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PerformanceControlOptions" performance_control_options: ModifyDiskSpecPerformanceControlOptions,
    7 "PerformanceLevel" performance_level: String, 8 "ProvisionedIops" provisioned_iops: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSpecPerformanceControlOptions {
    pub iops: Option<i64>,
    pub recover: Option<String>,
    pub throughput: Option<i64>,
}
input! { ModifyDiskSpecPerformanceControlOptions() {
    0 "IOPS" iops: i64, 1 "Recover" recover: String, 2 "Throughput" throughput: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskSpecOutput {
    pub order_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDiskSpecOutput {
    0 "OrderId" order_id, 1 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAddressAttribute {
    pub allocation_id: String,
    pub bandwidth: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyEipAddressAttribute(allocation_id: String, bandwidth: String) "ModifyEipAddressAttribute" -> Empty {
    0 "AllocationId" allocation_id, 1 "Bandwidth" bandwidth, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyEipAddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssurance {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub instance_amount: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub recurrence_rules: Option<Vec<ModifyElasticityAssuranceRecurrenceRules>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<ModifyElasticityAssurancePrivatePoolOptions>,
}
operation! { ModifyElasticityAssurance(region_id: String) "ModifyElasticityAssurance" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "InstanceAmount" instance_amount: i64,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RecurrenceRules" recurrence_rules: Vec<ModifyElasticityAssuranceRecurrenceRules>, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "PrivatePoolOptions" private_pool_options: ModifyElasticityAssurancePrivatePoolOptions
} }

pub type ModifyElasticityAssuranceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceRecurrenceRules {
    pub end_hour: Option<i64>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub start_hour: Option<i64>,
}
input! { ModifyElasticityAssuranceRecurrenceRules() {
    0 "EndHour" end_hour: i64, 1 "RecurrenceType" recurrence_type: String, 2 "RecurrenceValue" recurrence_value: String,
    3 "StartHour" start_hour: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssurancePrivatePoolOptions {
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { ModifyElasticityAssurancePrivatePoolOptions(id: String) {
    0 "Id" id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceAutoRenewAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<ModifyElasticityAssuranceAutoRenewAttributePrivatePoolOptions>,
}
operation! { ModifyElasticityAssuranceAutoRenewAttribute(region_id: String)
    "ModifyElasticityAssuranceAutoRenewAttribute" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "Period" period: i64,
    3 "PeriodUnit" period_unit: String, 4 "RegionId" region_id, 5 "RenewalStatus" renewal_status: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "PrivatePoolOptions" private_pool_options: ModifyElasticityAssuranceAutoRenewAttributePrivatePoolOptions
} }

pub type ModifyElasticityAssuranceAutoRenewAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceAutoRenewAttributePrivatePoolOptions {
    pub id: Option<Vec<String>>,
}
input! { ModifyElasticityAssuranceAutoRenewAttributePrivatePoolOptions() {
    0 "Id" id: Vec<String>
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardEntry {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: String,
    pub forward_table_id: String,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyForwardEntry(forward_entry_id: String, forward_table_id: String, region_id: String)
    "ModifyForwardEntry" -> Empty {
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port: String, 2 "ForwardEntryId" forward_entry_id,
    3 "ForwardTableId" forward_table_id, 4 "InternalIp" internal_ip: String, 5 "InternalPort" internal_port: String,
    6 "IpProtocol" ip_protocol: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyForwardEntryOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ha_vip_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String, region_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "HaVipId" ha_vip_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub hpc_cluster_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyHpcClusterAttribute(hpc_cluster_id: String, region_id: String) "ModifyHpcClusterAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "HpcClusterId" hpc_cluster_id,
    3 "Name" name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyHpcClusterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    pub boot_mode: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub features: Option<ModifyImageAttributeFeatures>,
    pub image_family: Option<String>,
    pub image_id: String,
    pub image_name: Option<String>,
    pub license_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { ModifyImageAttribute(image_id: String, region_id: String) "ModifyImageAttribute" -> Empty {
    0 "BootMode" boot_mode: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Features" features: ModifyImageAttributeFeatures, 4 "ImageFamily" image_family: String, 5 "ImageId" image_id,
    6 "ImageName" image_name: String, 7 "LicenseType" license_type: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "Status" status: String
} }

pub type ModifyImageAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeFeatures {
    pub imds_support: Option<String>,
    pub nvme_support: Option<String>,
}
input! { ModifyImageAttributeFeatures() {
    0 "ImdsSupport" imds_support: String, 1 "NvmeSupport" nvme_support: String
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermission {
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub add_group: Option<Vec<String>>,
    pub remove_group: Option<Vec<String>>,
}
operation! { ModifyImageShareGroupPermission(image_id: String, region_id: String)
    "ModifyImageShareGroupPermission" -> Empty {
    0 "ImageId" image_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "AddGroup" add_group: Vec<String>, 7 "RemoveGroup" remove_group: Vec<String>
} }

pub type ModifyImageShareGroupPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    pub add_account: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub image_id: String,
    pub is_public: Option<bool>,
    pub launch_permission: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub remove_account: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyImageSharePermission(image_id: String, region_id: String) "ModifyImageSharePermission" -> Empty {
    0 "AddAccount" add_account: Vec<String>, 1 "DryRun" dry_run: bool, 2 "ImageId" image_id,
    3 "IsPublic" is_public: bool, 4 "LaunchPermission" launch_permission: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "RemoveAccount" remove_account: Vec<String>, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyImageSharePermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributes {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<ModifyInstanceAttachmentAttributesPrivatePoolOptions>,
}
operation! { ModifyInstanceAttachmentAttributes(instance_id: String, region_id: String)
    "ModifyInstanceAttachmentAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "PrivatePoolOptions" private_pool_options: ModifyInstanceAttachmentAttributesPrivatePoolOptions
} }

pub type ModifyInstanceAttachmentAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { ModifyInstanceAttachmentAttributesPrivatePoolOptions(match_criteria: String) {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    pub credit_specification: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub enable_network_encryption: Option<bool>,
    pub host_name: Option<String>,
    pub instance_id: String,
    pub instance_name: Option<String>,
    /// At least -1.
    pub network_interface_queue_number: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub private_dns_name_options: Option<ModifyInstanceAttributePrivateDnsNameOptions>,
    pub recyclable: Option<bool>,
    pub remote_connection_options: Option<ModifyInstanceAttributeRemoteConnectionOptions>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub user_data: Option<Secret>,
    pub cpu_options: Option<ModifyInstanceAttributeCpuOptions>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> Empty {
    0 "CreditSpecification" credit_specification: String, 1 "DeletionProtection" deletion_protection: bool,
    2 "Description" description: String, 3 "EnableJumboFrame" enable_jumbo_frame: bool,
    4 "EnableNetworkEncryption" enable_network_encryption: bool, 5 "HostName" host_name: String,
    6 "InstanceId" instance_id, 7 "InstanceName" instance_name: String,
    8 "NetworkInterfaceQueueNumber" network_interface_queue_number: i64, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "Password" password: Secret,
    12 "PrivateDnsNameOptions" private_dns_name_options: ModifyInstanceAttributePrivateDnsNameOptions,
    13 "Recyclable" recyclable: bool,
    14 "RemoteConnectionOptions" remote_connection_options: ModifyInstanceAttributeRemoteConnectionOptions,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "SecurityGroupIds" security_group_ids: Vec<String>, 18 "UserData" user_data: Secret,
    19 "CpuOptions" cpu_options: ModifyInstanceAttributeCpuOptions
} }

pub type ModifyInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributePrivateDnsNameOptions {
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    pub enable_instance_id_dns_a_record: Option<bool>,
    pub enable_ip_dns_a_record: Option<bool>,
    pub enable_ip_dns_ptr_record: Option<bool>,
    pub hostname_type: Option<String>,
}
input! { ModifyInstanceAttributePrivateDnsNameOptions() {
    0 "EnableInstanceIdDnsAAAARecord" enable_instance_id_dns_aaaa_record: bool,
    1 "EnableInstanceIdDnsARecord" enable_instance_id_dns_a_record: bool,
    2 "EnableIpDnsARecord" enable_ip_dns_a_record: bool, 3 "EnableIpDnsPtrRecord" enable_ip_dns_ptr_record: bool,
    4 "HostnameType" hostname_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeRemoteConnectionOptions {
    pub password: Option<Secret>,
    pub r#type: Option<String>,
}
input! { ModifyInstanceAttributeRemoteConnectionOptions() {
    0 "Password" password: Secret, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeCpuOptions {
    pub core: Option<i64>,
    pub threads_per_core: Option<i64>,
    pub topology_type: Option<String>,
    pub nested_virtualization: Option<String>,
}
input! { ModifyInstanceAttributeCpuOptions() {
    0 "Core" core: i64, 1 "ThreadsPerCore" threads_per_core: i64, 2 "TopologyType" topology_type: String,
    3 "NestedVirtualization" nested_virtualization: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTime {
    pub auto_release_time: Option<String>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceAutoReleaseTime(instance_id: String) "ModifyInstanceAutoReleaseTime" -> Empty {
    0 "AutoReleaseTime" auto_release_time: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyInstanceAutoReleaseTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttribute {
    pub auto_renew: Option<bool>,
    pub duration: Option<i64>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceAutoRenewAttribute(instance_id: String, region_id: String)
    "ModifyInstanceAutoRenewAttribute" -> Empty {
    0 "AutoRenew" auto_renew: bool, 1 "Duration" duration: i64, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PeriodUnit" period_unit: String,
    6 "RegionId" region_id, 7 "RenewalStatus" renewal_status: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyInstanceAutoRenewAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub include_data_disks: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_ids: String,
    pub is_detail_fee: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceChargeType(instance_ids: String, region_id: String)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IncludeDataDisks" include_data_disks: bool, 4 "InstanceChargeType" instance_charge_type: String,
    5 "InstanceIds" instance_ids, 6 "IsDetailFee" is_detail_fee: bool, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "Period" period: i64, 10 "PeriodUnit" period_unit: String, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub fee_of_instances: Option<ModifyInstanceChargeTypeFeeOfInstances>,
    pub order_id: Option<String>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "FeeOfInstances" fee_of_instances, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeFeeOfInstances {
    pub fee_of_instance: Option<Vec<ModifyInstanceChargeTypeFeeOfInstance>>,
}
model! { ModifyInstanceChargeTypeFeeOfInstances {
    0 "FeeOfInstance" fee_of_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeFeeOfInstance {
    pub currency: Option<String>,
    pub fee: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyInstanceChargeTypeFeeOfInstance {
    0 "Currency" currency, 1 "Fee" fee, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceClockOptions {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub ptp_status: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceClockOptions(instance_id: String, region_id: String)
    "ModifyInstanceClockOptions" -> ModifyInstanceClockOptionsOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PtpStatus" ptp_status: String,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceClockOptionsOutput {
    pub task_id: Option<String>,
}
model! { ModifyInstanceClockOptionsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDeployment {
    pub affinity: Option<String>,
    pub dedicated_host_cluster_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub deployment_set_group_no: Option<i64>,
    pub deployment_set_id: Option<String>,
    pub force: Option<bool>,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub migration_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub remove_from_deployment_set: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tenancy: Option<String>,
}
operation! { ModifyInstanceDeployment(instance_id: String, region_id: String) "ModifyInstanceDeployment" -> Empty {
    0 "Affinity" affinity: String, 1 "DedicatedHostClusterId" dedicated_host_cluster_id: String,
    2 "DedicatedHostId" dedicated_host_id: String, 3 "DeploymentSetGroupNo" deployment_set_group_no: i64,
    4 "DeploymentSetId" deployment_set_id: String, 5 "Force" force: bool, 6 "InstanceId" instance_id,
    7 "InstanceType" instance_type: String, 8 "MigrationType" migration_type: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "RegionId" region_id,
    12 "RemoveFromDeploymentSet" remove_from_deployment_set: bool,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "Tenancy" tenancy: String
} }

pub type ModifyInstanceDeploymentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributes {
    pub action_on_maintenance: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub maintenance_window: Option<Vec<ModifyInstanceMaintenanceAttributesMaintenanceWindow>>,
    pub notify_on_maintenance: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceMaintenanceAttributes(region_id: String) "ModifyInstanceMaintenanceAttributes" -> Empty {
    0 "ActionOnMaintenance" action_on_maintenance: String, 1 "InstanceId" instance_id: Vec<String>,
    2 "MaintenanceWindow" maintenance_window: Vec<ModifyInstanceMaintenanceAttributesMaintenanceWindow>,
    3 "NotifyOnMaintenance" notify_on_maintenance: bool, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyInstanceMaintenanceAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesMaintenanceWindow {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { ModifyInstanceMaintenanceAttributesMaintenanceWindow() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptions {
    pub http_endpoint: String,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub instance_id: Option<String>,
    pub instance_metadata_tags: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceMetadataOptions(http_endpoint: String, region_id: String)
    "ModifyInstanceMetadataOptions" -> Empty {
    0 "HttpEndpoint" http_endpoint, 1 "HttpPutResponseHopLimit" http_put_response_hop_limit: i64,
    2 "HttpTokens" http_tokens: String, 3 "InstanceId" instance_id: String,
    4 "InstanceMetadataTags" instance_metadata_tags: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyInstanceMetadataOptionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkOptions {
    pub bandwidth_weighting: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInstanceNetworkOptions() "ModifyInstanceNetworkOptions" -> ModifyInstanceNetworkOptionsOutput {
    0 "BandwidthWeighting" bandwidth_weighting: String, 1 "InstanceId" instance_id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkOptionsOutput {
    pub task_id: Option<String>,
}
model! { ModifyInstanceNetworkOptionsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpec {
    pub allocate_public_ip: Option<bool>,
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub isp: Option<String>,
    pub instance_id: String,
    /// 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub network_charge_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ModifyInstanceNetworkSpec(instance_id: String)
    "ModifyInstanceNetworkSpec" -> ModifyInstanceNetworkSpecOutput {
    0 "AllocatePublicIp" allocate_public_ip: bool, 1 "AutoPay" auto_pay: bool, 2 "ClientToken" client_token: String,
    3 "EndTime" end_time: String, 4 "ISP" isp: String, 5 "InstanceId" instance_id,
    6 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    7 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 8 "NetworkChargeType" network_charge_type: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceNetworkSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpec {
    pub allow_migrate_across_zone: Option<bool>,
    pub r#async: Option<bool>,
    pub client_token: Option<String>,
    pub disk: Option<Vec<ModifyInstanceSpecDisk>>,
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub instance_type: Option<String>,
    /// 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_disk: Option<ModifyInstanceSpecSystemDisk>,
    pub temporary: Option<ModifyInstanceSpecTemporary>,
}
operation! { ModifyInstanceSpec(instance_id: String) "ModifyInstanceSpec" -> Empty {
    0 "AllowMigrateAcrossZone" allow_migrate_across_zone: bool, 1 "Async" r#async: bool,
    2 "ClientToken" client_token: String, 3 "Disk" disk: Vec<ModifyInstanceSpecDisk>, 4 "DryRun" dry_run: bool,
    5 "InstanceId" instance_id, 6 "InstanceType" instance_type: String,
    7 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    8 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 9 "ModifyMode" modify_mode: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SystemDisk" system_disk: ModifyInstanceSpecSystemDisk, 15 "Temporary" temporary: ModifyInstanceSpecTemporary
} }

pub type ModifyInstanceSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecDisk {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub performance_level: Option<String>,
}
input! { ModifyInstanceSpecDisk() {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "PerformanceLevel" performance_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecSystemDisk {
    pub category: Option<String>,
}
input! { ModifyInstanceSpecSystemDisk() {
    0 "Category" category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecTemporary {
    pub end_time: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub start_time: Option<String>,
}
input! { ModifyInstanceSpecTemporary() {
    0 "EndTime" end_time: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVncPasswd {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vnc_password: Secret,
}
operation! { ModifyInstanceVncPasswd(instance_id: String, region_id: String, vnc_password: Secret)
    "ModifyInstanceVncPasswd" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VncPassword" vnc_password
} }

pub type ModifyInstanceVncPasswdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAttribute {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<Vec<String>>,
    pub v_switch_id: String,
    pub vpc_id: Option<String>,
}
operation! { ModifyInstanceVpcAttribute(instance_id: String, v_switch_id: String)
    "ModifyInstanceVpcAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PrivateIpAddress" private_ip_address: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityGroupId" security_group_id: Vec<String>,
    7 "VSwitchId" v_switch_id, 8 "VpcId" vpc_id: String
} }

pub type ModifyInstanceVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvocationAttribute {
    pub client_token: Option<String>,
    pub command_content: Option<String>,
    pub content_encoding: Option<String>,
    pub enable_parameter: Option<bool>,
    pub frequency: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub invoke_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyInvocationAttribute(invoke_id: String, region_id: String)
    "ModifyInvocationAttribute" -> ModifyInvocationAttributeOutput {
    0 "ClientToken" client_token: String, 1 "CommandContent" command_content: String,
    2 "ContentEncoding" content_encoding: String, 3 "EnableParameter" enable_parameter: bool,
    4 "Frequency" frequency: String, 5 "InstanceId" instance_id: Vec<String>, 6 "InvokeId" invoke_id,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "Parameters" parameters: BTreeMap<String, Value>, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvocationAttributeOutput {
    pub command_id: Option<String>,
}
model! { ModifyInvocationAttributeOutput {
    0 "CommandId" command_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersion {
    pub default_version_number: i64,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLaunchTemplateDefaultVersion(default_version_number: i64, region_id: String)
    "ModifyLaunchTemplateDefaultVersion" -> ModifyLaunchTemplateDefaultVersionOutput {
    0 "DefaultVersionNumber" default_version_number, 1 "LaunchTemplateId" launch_template_id: String,
    2 "LaunchTemplateName" launch_template_name: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionOutput {
    pub launch_template_id: Option<String>,
}
model! { ModifyLaunchTemplateDefaultVersionOutput {
    0 "LaunchTemplateId" launch_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyManagedInstance {
    pub instance_id: String,
    pub instance_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyManagedInstance(instance_id: String, instance_name: String, region_id: String)
    "ModifyManagedInstance" -> ModifyManagedInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyManagedInstanceOutput {
    pub instance: Option<ModifyManagedInstanceInstance>,
}
model! { ModifyManagedInstanceOutput {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyManagedInstanceInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { ModifyManagedInstanceInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    pub connection_tracking_configuration: Option<ModifyNetworkInterfaceAttributeConnectionTrackingConfiguration>,
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub enable_primary_ipv6: Option<bool>,
    pub enhanced_network: Option<ModifyNetworkInterfaceAttributeEnhancedNetwork>,
    pub network_interface_id: String,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_config: Option<ModifyNetworkInterfaceAttributeNetworkInterfaceTrafficConfig>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least -1.
    pub queue_number: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rx_queue_size: Option<i64>,
    pub security_group_id: Option<Vec<String>>,
    pub source_dest_check: Option<bool>,
    pub tx_queue_size: Option<i64>,
}
operation! { ModifyNetworkInterfaceAttribute(network_interface_id: String, region_id: String)
    "ModifyNetworkInterfaceAttribute" -> Empty {
    0 "ConnectionTrackingConfiguration" connection_tracking_configuration: ModifyNetworkInterfaceAttributeConnectionTrackingConfiguration,
    1 "DeleteOnRelease" delete_on_release: bool, 2 "Description" description: String,
    3 "EnablePrimaryIPv6" enable_primary_ipv6: bool,
    4 "EnhancedNetwork" enhanced_network: ModifyNetworkInterfaceAttributeEnhancedNetwork,
    5 "NetworkInterfaceId" network_interface_id, 6 "NetworkInterfaceName" network_interface_name: String,
    7 "NetworkInterfaceTrafficConfig" network_interface_traffic_config: ModifyNetworkInterfaceAttributeNetworkInterfaceTrafficConfig,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "QueueNumber" queue_number: i64,
    11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "RxQueueSize" rx_queue_size: i64,
    15 "SecurityGroupId" security_group_id: Vec<String>, 16 "SourceDestCheck" source_dest_check: bool,
    17 "TxQueueSize" tx_queue_size: i64
} }

pub type ModifyNetworkInterfaceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeConnectionTrackingConfiguration {
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    pub tcp_established_timeout: Option<i64>,
    pub udp_timeout: Option<i64>,
}
input! { ModifyNetworkInterfaceAttributeConnectionTrackingConfiguration() {
    0 "TcpClosedAndTimeWaitTimeout" tcp_closed_and_time_wait_timeout: i64,
    1 "TcpEstablishedTimeout" tcp_established_timeout: i64, 2 "UdpTimeout" udp_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeEnhancedNetwork {
    pub enable_express: Option<bool>,
    pub enable_rss: Option<bool>,
    pub enable_sriov: Option<bool>,
    pub virtual_function_quantity: Option<i64>,
    pub virtual_function_total_queue_number: Option<i64>,
}
input! { ModifyNetworkInterfaceAttributeEnhancedNetwork() {
    0 "EnableExpress" enable_express: bool, 1 "EnableRss" enable_rss: bool, 2 "EnableSriov" enable_sriov: bool,
    3 "VirtualFunctionQuantity" virtual_function_quantity: i64,
    4 "VirtualFunctionTotalQueueNumber" virtual_function_total_queue_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeNetworkInterfaceTrafficConfig {
    pub network_interface_traffic_mode: Option<String>,
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub rx_queue_size: Option<i64>,
    pub tx_queue_size: Option<i64>,
}
input! { ModifyNetworkInterfaceAttributeNetworkInterfaceTrafficConfig() {
    0 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String, 1 "QueueNumber" queue_number: i64,
    2 "QueuePairNumber" queue_pair_number: i64, 3 "RxQueueSize" rx_queue_size: i64, 4 "TxQueueSize" tx_queue_size: i64
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttribute {
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
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
    pub user_cidr: Option<String>,
    pub bandwidth: Option<i64>,
}
operation! { ModifyPhysicalConnectionAttribute(physical_connection_id: String, region_id: String)
    "ModifyPhysicalConnectionAttribute" -> Empty {
    0 "CircuitCode" circuit_code: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "LineOperator" line_operator: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PeerLocation" peer_location: String, 8 "PhysicalConnectionId" physical_connection_id,
    9 "PortType" port_type: String, 10 "RedundantPhysicalConnectionId" redundant_physical_connection_id: String,
    11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "UserCidr" user_cidr: String, 15 "bandwidth" bandwidth: i64
} }

pub type ModifyPhysicalConnectionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlanMaintenanceWindow {
    pub enable: Option<bool>,
    pub min_maintenance_interval: Option<i64>,
    pub plan_window_id: String,
    pub plan_window_name: Option<String>,
    pub region_id: String,
    pub support_maintenance_action: Option<String>,
    pub target_resource: Option<ModifyPlanMaintenanceWindowTargetResource>,
    pub time_period: Option<ModifyPlanMaintenanceWindowTimePeriod>,
}
operation! { ModifyPlanMaintenanceWindow(plan_window_id: String, region_id: String)
    "ModifyPlanMaintenanceWindow" -> Empty {
    0 "Enable" enable: bool, 1 "MinMaintenanceInterval" min_maintenance_interval: i64, 2 "PlanWindowId" plan_window_id,
    3 "PlanWindowName" plan_window_name: String, 4 "RegionId" region_id,
    5 "SupportMaintenanceAction" support_maintenance_action: String,
    6 "TargetResource" target_resource: ModifyPlanMaintenanceWindowTargetResource,
    7 "TimePeriod" time_period: ModifyPlanMaintenanceWindowTimePeriod
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

pub type ModifyPlanMaintenanceWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlanMaintenanceWindowTargetResource {
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub tags: Option<Vec<ModifyPlanMaintenanceWindowTags>>,
}
input! { ModifyPlanMaintenanceWindowTargetResource() {
    0 "ResourceGroupId" resource_group_id: String, 1 "Scope" scope: String,
    2 "Tags" tags: Vec<ModifyPlanMaintenanceWindowTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlanMaintenanceWindowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyPlanMaintenanceWindowTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlanMaintenanceWindowTimePeriod {
    pub period_unit: Option<String>,
    pub range_list: Option<Vec<ModifyPlanMaintenanceWindowRangeList>>,
}
input! { ModifyPlanMaintenanceWindowTimePeriod() {
    0 "PeriodUnit" period_unit: String, 1 "RangeList" range_list: Vec<ModifyPlanMaintenanceWindowRangeList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlanMaintenanceWindowRangeList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { ModifyPlanMaintenanceWindowRangeList() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortRangeList {
    pub add_entry: Option<Vec<ModifyPortRangeListAddEntry>>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_range_list_id: String,
    pub port_range_list_name: Option<String>,
    pub region_id: String,
    pub remove_entry: Option<Vec<ModifyPortRangeListRemoveEntry>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyPortRangeList(port_range_list_id: String, region_id: String) "ModifyPortRangeList" -> Empty {
    0 "AddEntry" add_entry: Vec<ModifyPortRangeListAddEntry>, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PortRangeListId" port_range_list_id, 6 "PortRangeListName" port_range_list_name: String, 7 "RegionId" region_id,
    8 "RemoveEntry" remove_entry: Vec<ModifyPortRangeListRemoveEntry>,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyPortRangeListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortRangeListAddEntry {
    pub description: Option<String>,
    pub port_range: Option<String>,
}
input! { ModifyPortRangeListAddEntry() {
    0 "Description" description: String, 1 "PortRange" port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortRangeListRemoveEntry {
    pub port_range: Option<String>,
}
input! { ModifyPortRangeListRemoveEntry() {
    0 "PortRange" port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrefixList {
    pub add_entry: Option<Vec<ModifyPrefixListAddEntry>>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: String,
    pub prefix_list_name: Option<String>,
    pub region_id: String,
    pub remove_entry: Option<Vec<ModifyPrefixListRemoveEntry>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyPrefixList(prefix_list_id: String, region_id: String) "ModifyPrefixList" -> Empty {
    0 "AddEntry" add_entry: Vec<ModifyPrefixListAddEntry>, 1 "Description" description: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id,
    5 "PrefixListName" prefix_list_name: String, 6 "RegionId" region_id,
    7 "RemoveEntry" remove_entry: Vec<ModifyPrefixListRemoveEntry>,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyPrefixListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrefixListAddEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
input! { ModifyPrefixListAddEntry(cidr: String) {
    0 "Cidr" cidr: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrefixListRemoveEntry {
    pub cidr: Option<String>,
}
input! { ModifyPrefixListRemoveEntry(cidr: String) {
    0 "Cidr" cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpec {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub disk: Option<Vec<ModifyPrepayInstanceSpecDisk>>,
    pub end_time: Option<String>,
    pub instance_id: String,
    pub instance_type: String,
    pub migrate_across_zone: Option<bool>,
    pub modify_mode: Option<String>,
    pub operator_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub reboot_time: Option<String>,
    pub reboot_when_finished: Option<bool>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_disk: Option<ModifyPrepayInstanceSpecSystemDisk>,
}
operation! { ModifyPrepayInstanceSpec(instance_id: String, instance_type: String, region_id: String)
    "ModifyPrepayInstanceSpec" -> ModifyPrepayInstanceSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "Disk" disk: Vec<ModifyPrepayInstanceSpecDisk>,
    3 "EndTime" end_time: String, 4 "InstanceId" instance_id, 5 "InstanceType" instance_type,
    6 "MigrateAcrossZone" migrate_across_zone: bool, 7 "ModifyMode" modify_mode: String,
    8 "OperatorType" operator_type: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "RebootTime" reboot_time: String, 12 "RebootWhenFinished" reboot_when_finished: bool, 13 "RegionId" region_id,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SystemDisk" system_disk: ModifyPrepayInstanceSpecSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecDisk {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub performance_level: Option<String>,
}
input! { ModifyPrepayInstanceSpecDisk() {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "PerformanceLevel" performance_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecSystemDisk {
    pub category: Option<String>,
}
input! { ModifyPrepayInstanceSpecSystemDisk() {
    0 "Category" category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyPrepayInstanceSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttribute {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub reserved_instance_id: String,
    pub reserved_instance_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyReservedInstanceAttribute(region_id: String, reserved_instance_id: String)
    "ModifyReservedInstanceAttribute" -> ModifyReservedInstanceAttributeOutput {
    0 "Description" description: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ReservedInstanceId" reserved_instance_id,
    5 "ReservedInstanceName" reserved_instance_name: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ModifyReservedInstanceAttributeOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub reserved_instance_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyReservedInstanceAutoRenewAttribute(region_id: String)
    "ModifyReservedInstanceAutoRenewAttribute" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "Period" period: i64,
    3 "PeriodUnit" period_unit: String, 4 "RegionId" region_id, 5 "RenewalStatus" renewal_status: String,
    6 "ReservedInstanceId" reserved_instance_id: Vec<String>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyReservedInstanceAutoRenewAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstances {
    pub configuration: Option<Vec<ModifyReservedInstancesConfiguration>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub reserved_instance_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyReservedInstances(region_id: String, reserved_instance_id: Vec<String>)
    "ModifyReservedInstances" -> ModifyReservedInstancesOutput {
    0 "Configuration" configuration: Vec<ModifyReservedInstancesConfiguration>, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ReservedInstanceId" reserved_instance_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesConfiguration {
    pub instance_amount: Option<i64>,
    pub instance_type: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub scope: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyReservedInstancesConfiguration() {
    0 "InstanceAmount" instance_amount: i64, 1 "InstanceType" instance_type: String,
    2 "ReservedInstanceName" reserved_instance_name: String, 3 "Scope" scope: String, 4 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesOutput {
    pub reserved_instance_id_sets: Option<ModifyReservedInstancesReservedInstanceIdSets>,
}
model! { ModifyReservedInstancesOutput {
    0 "ReservedInstanceIdSets" reserved_instance_id_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesReservedInstanceIdSets {
    pub reserved_instance_id: Option<Vec<String>>,
}
model! { ModifyReservedInstancesReservedInstanceIdSets {
    0 "ReservedInstanceId" reserved_instance_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttribute {
    pub description: Option<String>,
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
    0 "Description" description: String, 1 "HealthCheckSourceIp" health_check_source_ip: String,
    2 "HealthCheckTargetIp" health_check_target_ip: String, 3 "Name" name: String,
    4 "OppositeInterfaceId" opposite_interface_id: String,
    5 "OppositeInterfaceOwnerId" opposite_interface_owner_id: i64, 6 "OppositeRouterId" opposite_router_id: String,
    7 "OppositeRouterType" opposite_router_type: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "RouterInterfaceId" router_interface_id
} }

pub type ModifyRouterInterfaceAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
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
    pub user_cidr: Option<String>,
}
operation! { ModifyRouterInterfaceSpec(region_id: String, router_interface_id: String, spec: String)
    "ModifyRouterInterfaceSpec" -> ModifyRouterInterfaceSpecOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouterInterfaceId" router_interface_id, 7 "Spec" spec,
    8 "UserCidr" user_cidr: String
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
pub struct ModifySecurityGroupAttribute {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    pub security_group_name: Option<String>,
}
operation! { ModifySecurityGroupAttribute(region_id: String, security_group_id: String)
    "ModifySecurityGroupAttribute" -> Empty {
    0 "Description" description: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityGroupId" security_group_id,
    7 "SecurityGroupName" security_group_name: String
} }

pub type ModifySecurityGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupEgressRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_group_owner_account: Option<String>,
    pub dest_group_owner_id: Option<i64>,
    pub dest_prefix_list_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub priority: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
operation! { ModifySecurityGroupEgressRule(region_id: String, security_group_id: String)
    "ModifySecurityGroupEgressRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "DestGroupId" dest_group_id: String, 4 "DestGroupOwnerAccount" dest_group_owner_account: String,
    5 "DestGroupOwnerId" dest_group_owner_id: i64, 6 "DestPrefixListId" dest_prefix_list_id: String,
    7 "IpProtocol" ip_protocol: String, 8 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    9 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 10 "NicType" nic_type: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64, 13 "Policy" policy: String,
    14 "PortRange" port_range: String, 15 "PortRangeListId" port_range_list_id: String, 16 "Priority" priority: String,
    17 "RegionId" region_id, 18 "ResourceOwnerAccount" resource_owner_account: String,
    19 "ResourceOwnerId" resource_owner_id: i64, 20 "SecurityGroupId" security_group_id,
    21 "SecurityGroupRuleId" security_group_rule_id: String, 22 "SourceCidrIp" source_cidr_ip: String,
    23 "SourcePortRange" source_port_range: String
} }

pub type ModifySecurityGroupEgressRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicy {
    pub client_token: Option<String>,
    pub inner_access_policy: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
}
operation! { ModifySecurityGroupPolicy(inner_access_policy: String, region_id: String, security_group_id: String)
    "ModifySecurityGroupPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "InnerAccessPolicy" inner_access_policy,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityGroupId" security_group_id
} }

pub type ModifySecurityGroupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub priority: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    pub security_group_rule_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_group_id: Option<String>,
    pub source_group_owner_account: Option<String>,
    pub source_group_owner_id: Option<i64>,
    pub source_port_range: Option<String>,
    pub source_prefix_list_id: Option<String>,
}
operation! { ModifySecurityGroupRule(region_id: String, security_group_id: String) "ModifySecurityGroupRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "NicType" nic_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "Policy" policy: String,
    10 "PortRange" port_range: String, 11 "PortRangeListId" port_range_list_id: String, 12 "Priority" priority: String,
    13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SecurityGroupId" security_group_id,
    17 "SecurityGroupRuleId" security_group_rule_id: String, 18 "SourceCidrIp" source_cidr_ip: String,
    19 "SourceGroupId" source_group_id: String, 20 "SourceGroupOwnerAccount" source_group_owner_account: String,
    21 "SourceGroupOwnerId" source_group_owner_id: i64, 22 "SourcePortRange" source_port_range: String,
    23 "SourcePrefixListId" source_prefix_list_id: String
} }

pub type ModifySecurityGroupRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub description: Option<String>,
    pub disable_instant_access: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "Description" description: String, 1 "DisableInstantAccess" disable_instant_access: bool,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RetentionDays" retention_days: i64, 7 "SnapshotId" snapshot_id, 8 "SnapshotName" snapshot_name: String
} }

pub type ModifySnapshotAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotCategory {
    pub category: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 61 to 65536.
    pub retention_days: Option<i64>,
    pub snapshot_id: String,
}
operation! { ModifySnapshotCategory(snapshot_id: String) "ModifySnapshotCategory" -> ModifySnapshotCategoryOutput {
    0 "Category" category: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RetentionDays" retention_days: i64, 6 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotCategoryOutput {
    pub task_id: Option<String>,
}
model! { ModifySnapshotCategoryOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotGroup {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_group_id: String,
}
operation! { ModifySnapshotGroup(region_id: String, snapshot_group_id: String) "ModifySnapshotGroup" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SnapshotGroupId" snapshot_group_id
} }

pub type ModifySnapshotGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttribute {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_capacity_unit_id: String,
}
operation! { ModifyStorageCapacityUnitAttribute(region_id: String, storage_capacity_unit_id: String)
    "ModifyStorageCapacityUnitAttribute" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StorageCapacityUnitId" storage_capacity_unit_id
} }

pub type ModifyStorageCapacityUnitAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageSetAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub storage_set_id: String,
    pub storage_set_name: Option<String>,
}
operation! { ModifyStorageSetAttribute(region_id: String, storage_set_id: String) "ModifyStorageSetAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StorageSetId" storage_set_id,
    8 "StorageSetName" storage_set_name: String
} }

pub type ModifyStorageSetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemEventAttribute {
    pub event_id: String,
    pub instance_id: String,
    pub not_before: String,
    pub region_id: String,
}
operation! { ModifySystemEventAttribute(event_id: String, instance_id: String, not_before: String, region_id: String)
    "ModifySystemEventAttribute" -> Empty {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "NotBefore" not_before, 3 "RegionId" region_id
} }

pub type ModifySystemEventAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserBusinessBehavior {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status_key: String,
    pub status_value: String,
}
operation! { ModifyUserBusinessBehavior(status_key: String, status_value: String)
    "ModifyUserBusinessBehavior" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "statusKey" status_key, 6 "statusValue" status_value
} }

pub type ModifyUserBusinessBehaviorOutput = Empty;

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttribute {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_switch_id: String,
    pub v_switch_name: Option<String>,
}
operation! { ModifyVSwitchAttribute(v_switch_id: String) "ModifyVSwitchAttribute" -> Empty {
    0 "Description" description: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VSwitchId" v_switch_id, 7 "VSwitchName" v_switch_name: String
} }

pub type ModifyVSwitchAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttribute {
    pub circuit_code: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub local_gateway_ip: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_gateway_ip: Option<String>,
    pub peering_subnet_mask: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vbr_id: String,
    pub vlan_id: Option<i64>,
}
operation! { ModifyVirtualBorderRouterAttribute(region_id: String, vbr_id: String)
    "ModifyVirtualBorderRouterAttribute" -> Empty {
    0 "CircuitCode" circuit_code: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "LocalGatewayIp" local_gateway_ip: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PeerGatewayIp" peer_gateway_ip: String,
    8 "PeeringSubnetMask" peering_subnet_mask: String, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "UserCidr" user_cidr: String, 13 "VbrId" vbr_id, 14 "VlanId" vlan_id: i64
} }

pub type ModifyVirtualBorderRouterAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vpc_id: String,
    pub vpc_name: Option<String>,
}
operation! { ModifyVpcAttribute(vpc_id: String) "ModifyVpcAttribute" -> Empty {
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "UserCidr" user_cidr: String, 8 "VpcId" vpc_id,
    9 "VpcName" vpc_name: String
} }

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSnapshotService {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenSnapshotService(region_id: String) "OpenSnapshotService" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

pub type OpenSnapshotServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseElasticityAssurance {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub private_pool_options: Option<PurchaseElasticityAssurancePrivatePoolOptions>,
}
operation! { PurchaseElasticityAssurance(region_id: String) "PurchaseElasticityAssurance" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "Period" period: i64, 4 "PeriodUnit" period_unit: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String,
    9 "PrivatePoolOptions" private_pool_options: PurchaseElasticityAssurancePrivatePoolOptions
} }

pub type PurchaseElasticityAssuranceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseElasticityAssurancePrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { PurchaseElasticityAssurancePrivatePoolOptions(id: String) {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOffering {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// 1 to 100.
    pub instance_amount: Option<i64>,
    pub instance_type: String,
    pub offering_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub platform: Option<String>,
    pub region_id: String,
    pub reserved_instance_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scope: Option<String>,
    pub start_time: Option<String>,
    pub tag: Option<Vec<PurchaseReservedInstancesOfferingTag>>,
    pub zone_id: Option<String>,
}
operation! { PurchaseReservedInstancesOffering(instance_type: String, region_id: String)
    "PurchaseReservedInstancesOffering" -> PurchaseReservedInstancesOfferingOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "InstanceAmount" instance_amount: i64, 5 "InstanceType" instance_type,
    6 "OfferingType" offering_type: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "Period" period: i64, 10 "PeriodUnit" period_unit: String, 11 "Platform" platform: String,
    12 "RegionId" region_id, 13 "ReservedInstanceName" reserved_instance_name: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ResourceOwnerId" resource_owner_id: i64, 17 "Scope" scope: String, 18 "StartTime" start_time: String,
    19 "Tag" tag: Vec<PurchaseReservedInstancesOfferingTag>, 20 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PurchaseReservedInstancesOfferingTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingOutput {
    pub order_id: Option<String>,
    pub reserved_instance_id_sets: Option<PurchaseReservedInstancesOfferingReservedInstanceIdSets>,
}
model! { PurchaseReservedInstancesOfferingOutput {
    0 "OrderId" order_id, 1 "ReservedInstanceIdSets" reserved_instance_id_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingReservedInstanceIdSets {
    pub reserved_instance_id: Option<Vec<String>>,
}
model! { PurchaseReservedInstancesOfferingReservedInstanceIdSets {
    0 "ReservedInstanceId" reserved_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnit {
    /// 1 to 20.
    pub amount: Option<i64>,
    pub capacity: i64,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub from_app: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub tag: Option<Vec<PurchaseStorageCapacityUnitTag>>,
}
operation! { PurchaseStorageCapacityUnit(capacity: i64, region_id: String)
    "PurchaseStorageCapacityUnit" -> PurchaseStorageCapacityUnitOutput {
    0 "Amount" amount: i64, 1 "Capacity" capacity, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "FromApp" from_app: String, 5 "Name" name: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Period" period: i64,
    9 "PeriodUnit" period_unit: String, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "StartTime" start_time: String, 15 "Tag" tag: Vec<PurchaseStorageCapacityUnitTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PurchaseStorageCapacityUnitTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitOutput {
    pub order_id: Option<String>,
    pub storage_capacity_unit_ids: Option<PurchaseStorageCapacityUnitStorageCapacityUnitIds>,
}
model! { PurchaseStorageCapacityUnitOutput {
    0 "OrderId" order_id, 1 "StorageCapacityUnitIds" storage_capacity_unit_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitStorageCapacityUnitIds {
    pub storage_capacity_unit_id: Option<Vec<String>>,
}
model! { PurchaseStorageCapacityUnitStorageCapacityUnitIds {
    0 "StorageCapacityUnitId" storage_capacity_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReActivateInstances {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReActivateInstances(instance_id: String) "ReActivateInstances" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReActivateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReInitDisk {
    pub auto_start_instance: Option<bool>,
    pub disk_id: String,
    pub key_pair_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_enhancement_strategy: Option<String>,
}
operation! { ReInitDisk(disk_id: String) "ReInitDisk" -> Empty {
    0 "AutoStartInstance" auto_start_instance: bool, 1 "DiskId" disk_id, 2 "KeyPairName" key_pair_name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Password" password: Secret,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityEnhancementStrategy" security_enhancement_strategy: String
} }

pub type ReInitDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstance {
    pub dry_run: Option<bool>,
    pub force_stop: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RebootInstance(instance_id: String) "RebootInstance" -> Empty {
    0 "DryRun" dry_run: bool, 1 "ForceStop" force_stop: bool, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RebootInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub batch_optimization: Option<String>,
    pub dry_run: Option<bool>,
    pub force_reboot: Option<bool>,
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RebootInstances(instance_id: Vec<String>, region_id: String) "RebootInstances" -> RebootInstancesOutput {
    0 "BatchOptimization" batch_optimization: String, 1 "DryRun" dry_run: bool, 2 "ForceReboot" force_reboot: bool,
    3 "InstanceId" instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesOutput {
    pub instance_responses: Option<RebootInstancesInstanceResponses>,
}
model! { RebootInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesInstanceResponses {
    pub instance_response: Option<Vec<RebootInstancesInstanceResponse>>,
}
model! { RebootInstancesInstanceResponses {
    0 "InstanceResponse" instance_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesInstanceResponse {
    pub code: Option<String>,
    pub current_status: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub previous_status: Option<String>,
}
model! { RebootInstancesInstanceResponse {
    0 "Code" code, 1 "CurrentStatus" current_status, 2 "InstanceId" instance_id, 3 "Message" message,
    4 "PreviousStatus" previous_status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vbr_id: String,
}
operation! { RecoverVirtualBorderRouter(region_id: String, vbr_id: String) "RecoverVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "UserCidr" user_cidr: String, 7 "VbrId" vbr_id
} }

pub type RecoverVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployDedicatedHost {
    pub dedicated_host_id: String,
    pub migration_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RedeployDedicatedHost(dedicated_host_id: String, region_id: String) "RedeployDedicatedHost" -> Empty {
    0 "DedicatedHostId" dedicated_host_id, 1 "MigrationType" migration_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RedeployDedicatedHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployInstance {
    pub force_stop: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RedeployInstance(instance_id: String) "RedeployInstance" -> RedeployInstanceOutput {
    0 "ForceStop" force_stop: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployInstanceOutput {
    pub task_id: Option<String>,
}
model! { RedeployInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCapacityReservation {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<ReleaseCapacityReservationPrivatePoolOptions>,
}
operation! { ReleaseCapacityReservation(region_id: String) "ReleaseCapacityReservation" -> Empty {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "PrivatePoolOptions" private_pool_options: ReleaseCapacityReservationPrivatePoolOptions
} }

pub type ReleaseCapacityReservationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCapacityReservationPrivatePoolOptions {
    pub id: Option<String>,
}
input! { ReleaseCapacityReservationPrivatePoolOptions(id: String) {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDedicatedHost {
    pub dedicated_host_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub terminate_subscription: Option<bool>,
}
operation! { ReleaseDedicatedHost(dedicated_host_id: String, region_id: String) "ReleaseDedicatedHost" -> Empty {
    0 "DedicatedHostId" dedicated_host_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TerminateSubscription" terminate_subscription: bool
} }

pub type ReleaseDedicatedHostOutput = Empty;

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicIpAddress {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub public_ip_address: String,
    pub region_id: Option<String>,
}
operation! { ReleasePublicIpAddress(public_ip_address: String)
    "ReleasePublicIpAddress" -> ReleasePublicIpAddressOutput {
    0 "DryRun" dry_run: bool, 1 "InstanceId" instance_id: String, 2 "PublicIpAddress" public_ip_address,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicIpAddressOutput {
    pub remain_times: Option<String>,
}
model! { ReleasePublicIpAddressOutput {
    0 "RemainTimes" remain_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIps {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub removed_ip_addresses: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveBandwidthPackageIps(bandwidth_package_id: String, region_id: String, removed_ip_addresses: Vec<String>)
    "RemoveBandwidthPackageIps" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "RemovedIpAddresses" removed_ip_addresses, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RemoveBandwidthPackageIpsOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTags {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<RemoveTagsTag>>,
}
operation! { RemoveTags(region_id: String, resource_id: String, resource_type: String) "RemoveTags" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ResourceType" resource_type, 6 "Tag" tag: Vec<RemoveTagsTag>
} }

pub type RemoveTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RemoveTagsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDedicatedHosts {
    pub client_token: Option<String>,
    pub dedicated_host_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: i64,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewDedicatedHosts(dedicated_host_ids: String, period: i64, region_id: String)
    "RenewDedicatedHosts" -> RenewDedicatedHostsOutput {
    0 "ClientToken" client_token: String, 1 "DedicatedHostIds" dedicated_host_ids,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "Period" period,
    5 "PeriodUnit" period_unit: String, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDedicatedHostsOutput {
    pub order_id: Option<String>,
}
model! { RenewDedicatedHostsOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewElasticityAssurances {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub private_pool_options: Option<RenewElasticityAssurancesPrivatePoolOptions>,
}
operation! { RenewElasticityAssurances() "RenewElasticityAssurances" -> RenewElasticityAssurancesOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "ClientToken" client_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "Period" period: i64, 7 "PeriodUnit" period_unit: String, 8 "RegionId" region_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "PrivatePoolOptions" private_pool_options: RenewElasticityAssurancesPrivatePoolOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewElasticityAssurancesPrivatePoolOptions {
    pub id: Option<Vec<String>>,
}
input! { RenewElasticityAssurancesPrivatePoolOptions() {
    0 "Id" id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewElasticityAssurancesOutput {
    pub order_id: Option<String>,
    pub private_pool_options_id_set: Option<RenewElasticityAssurancesPrivatePoolOptionsIdSet>,
}
model! { RenewElasticityAssurancesOutput {
    0 "OrderId" order_id, 1 "PrivatePoolOptionsIdSet" private_pool_options_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewElasticityAssurancesPrivatePoolOptionsIdSet {
    pub private_pool_options_id: Option<Vec<String>>,
}
model! { RenewElasticityAssurancesPrivatePoolOptionsIdSet {
    0 "PrivatePoolOptionsId" private_pool_options_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub client_token: Option<String>,
    pub expected_renew_day: Option<i64>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewInstance(instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "ClientToken" client_token: String, 1 "ExpectedRenewDay" expected_renew_day: i64, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Period" period: i64,
    6 "PeriodUnit" period_unit: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<String>,
}
model! { RenewInstanceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewReservedInstances {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub reserved_instance_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewReservedInstances() "RenewReservedInstances" -> RenewReservedInstancesOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ClientToken" client_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Period" period: i64,
    6 "PeriodUnit" period_unit: String, 7 "RegionId" region_id: String,
    8 "ReservedInstanceId" reserved_instance_id: Vec<String>, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewReservedInstancesOutput {
    pub order_id: Option<String>,
    pub reserved_instance_id_sets: Option<RenewReservedInstancesReservedInstanceIdSets>,
}
model! { RenewReservedInstancesOutput {
    0 "OrderId" order_id, 1 "ReservedInstanceIdSets" reserved_instance_id_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewReservedInstancesReservedInstanceIdSets {
    pub reserved_instance_id: Option<Vec<String>>,
}
model! { RenewReservedInstancesReservedInstanceIdSets {
    0 "ReservedInstanceId" reserved_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSystemDisk {
    pub architecture: Option<String>,
    pub arn: Option<Vec<ReplaceSystemDiskArn>>,
    pub client_token: Option<String>,
    pub disk_id: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub image_id: Option<String>,
    pub instance_id: String,
    /// At most 64 characters.
    pub kms_key_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub platform: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_enhancement_strategy: Option<String>,
    pub use_additional_service: Option<bool>,
    pub system_disk: Option<ReplaceSystemDiskSystemDisk>,
}
operation! { ReplaceSystemDisk(instance_id: String) "ReplaceSystemDisk" -> ReplaceSystemDiskOutput {
    0 "Architecture" architecture: String, 1 "Arn" arn: Vec<ReplaceSystemDiskArn>, 2 "ClientToken" client_token: String,
    3 "DiskId" disk_id: String, 4 "EncryptAlgorithm" encrypt_algorithm: String, 5 "Encrypted" encrypted: bool,
    6 "ImageId" image_id: String, 7 "InstanceId" instance_id, 8 "KMSKeyId" kms_key_id: String,
    9 "KeyPairName" key_pair_name: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64,
    12 "Password" password: Secret, 13 "PasswordInherit" password_inherit: bool, 14 "Platform" platform: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    18 "UseAdditionalService" use_additional_service: bool, 19 "SystemDisk" system_disk: ReplaceSystemDiskSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { ReplaceSystemDiskArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskSystemDisk {
    pub size: Option<i64>,
}
input! { ReplaceSystemDiskSystemDisk() {
    0 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskOutput {
    pub disk_id: Option<String>,
}
model! { ReplaceSystemDiskOutput {
    0 "DiskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInstancesStatus {
    pub description: String,
    pub device: Option<Vec<String>>,
    pub disk_id: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub instance_id: Vec<String>,
    pub issue_category: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub reason: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ReportInstancesStatus(description: String, instance_id: Vec<String>, region_id: String)
    "ReportInstancesStatus" -> Empty {
    0 "Description" description, 1 "Device" device: Vec<String>, 2 "DiskId" disk_id: Vec<String>,
    3 "EndTime" end_time: String, 4 "InstanceId" instance_id, 5 "IssueCategory" issue_category: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Reason" reason: String,
    9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "StartTime" start_time: String
} }

pub type ReportInstancesStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisk {
    pub disk_id: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_id: String,
}
operation! { ResetDisk(disk_id: String, snapshot_id: String) "ResetDisk" -> Empty {
    0 "DiskId" disk_id, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SnapshotId" snapshot_id
} }

pub type ResetDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDiskDefaultKMSKeyId {
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetDiskDefaultKMSKeyId(region_id: String) "ResetDiskDefaultKMSKeyId" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ResetDiskDefaultKMSKeyIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisks {
    pub disk: Vec<ResetDisksDisk>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetDisks(disk: Vec<ResetDisksDisk>, region_id: String) "ResetDisks" -> ResetDisksOutput {
    0 "Disk" disk, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisksDisk {
    pub disk_id: Option<String>,
    pub snapshot_id: Option<String>,
}
input! { ResetDisksDisk() {
    0 "DiskId" disk_id: String, 1 "SnapshotId" snapshot_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisksOutput {
    pub operation_progress_set: Option<ResetDisksOperationProgressSet>,
}
model! { ResetDisksOutput {
    0 "OperationProgressSet" operation_progress_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisksOperationProgressSet {
    pub operation_progress: Option<Vec<ResetDisksOperationProgress>>,
}
model! { ResetDisksOperationProgressSet {
    0 "OperationProgress" operation_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisksOperationProgress {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub operation_status: Option<String>,
    pub related_item_set: Option<ResetDisksRelatedItemSet>,
}
model! { ResetDisksOperationProgress {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "OperationStatus" operation_status,
    3 "RelatedItemSet" related_item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisksRelatedItemSet {
    pub related_item: Option<Vec<ResetDisksRelatedItem>>,
}
model! { ResetDisksRelatedItemSet {
    0 "RelatedItem" related_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisksRelatedItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ResetDisksRelatedItem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub client_token: Option<String>,
    pub disk_id: String,
    /// 1 to 262144.
    pub new_size: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ResizeDisk(disk_id: String, new_size: i64) "ResizeDisk" -> ResizeDiskOutput {
    0 "ClientToken" client_token: String, 1 "DiskId" disk_id, 2 "NewSize" new_size,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskOutput {
    pub order_id: Option<String>,
}
model! { ResizeDiskOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroup {
    pub client_token: Option<String>,
    /// Deprecated.
    pub description: Option<String>,
    /// Deprecated.
    pub dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub ip_protocol: Option<String>,
    /// Deprecated.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Deprecated.
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<Vec<RevokeSecurityGroupPermissions>>,
    /// Deprecated.
    pub policy: Option<String>,
    /// Deprecated.
    pub port_range: Option<String>,
    /// Deprecated.
    pub priority: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    pub security_group_rule_id: Option<Vec<String>>,
    /// Deprecated.
    pub source_cidr_ip: Option<String>,
    /// Deprecated.
    pub source_group_id: Option<String>,
    /// Deprecated.
    pub source_group_owner_account: Option<String>,
    /// Deprecated.
    pub source_group_owner_id: Option<i64>,
    /// Deprecated.
    pub source_port_range: Option<String>,
    /// Deprecated.
    pub source_prefix_list_id: Option<String>,
}
operation! { RevokeSecurityGroup(region_id: String, security_group_id: String) "RevokeSecurityGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "NicType" nic_type: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "Permissions" permissions: Vec<RevokeSecurityGroupPermissions>, 10 "Policy" policy: String,
    11 "PortRange" port_range: String, 12 "Priority" priority: String, 13 "RegionId" region_id,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SecurityGroupId" security_group_id, 17 "SecurityGroupRuleId" security_group_rule_id: Vec<String>,
    18 "SourceCidrIp" source_cidr_ip: String, 19 "SourceGroupId" source_group_id: String,
    20 "SourceGroupOwnerAccount" source_group_owner_account: String, 21 "SourceGroupOwnerId" source_group_owner_id: i64,
    22 "SourcePortRange" source_port_range: String, 23 "SourcePrefixListId" source_prefix_list_id: String
} }

pub type RevokeSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupPermissions {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_group_id: Option<String>,
    pub source_group_owner_account: Option<String>,
    pub source_group_owner_id: Option<i64>,
    pub source_port_range: Option<String>,
    pub source_prefix_list_id: Option<String>,
}
input! { RevokeSecurityGroupPermissions() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "IpProtocol" ip_protocol: String,
    3 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String, 4 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    5 "NicType" nic_type: String, 6 "Policy" policy: String, 7 "PortRange" port_range: String,
    8 "PortRangeListId" port_range_list_id: String, 9 "Priority" priority: String,
    10 "SourceCidrIp" source_cidr_ip: String, 11 "SourceGroupId" source_group_id: String,
    12 "SourceGroupOwnerAccount" source_group_owner_account: String, 13 "SourceGroupOwnerId" source_group_owner_id: i64,
    14 "SourcePortRange" source_port_range: String, 15 "SourcePrefixListId" source_prefix_list_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgress {
    pub client_token: Option<String>,
    /// Deprecated.
    pub description: Option<String>,
    /// Deprecated.
    pub dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub dest_group_id: Option<String>,
    /// Deprecated.
    pub dest_group_owner_account: Option<String>,
    /// Deprecated.
    pub dest_group_owner_id: Option<i64>,
    /// Deprecated.
    pub dest_prefix_list_id: Option<String>,
    /// Deprecated.
    pub ip_protocol: Option<String>,
    /// Deprecated.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Deprecated.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Deprecated.
    pub nic_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<Vec<RevokeSecurityGroupEgressPermissions>>,
    /// Deprecated.
    pub policy: Option<String>,
    /// Deprecated.
    pub port_range: Option<String>,
    /// Deprecated.
    pub priority: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: String,
    pub security_group_rule_id: Option<Vec<String>>,
    /// Deprecated.
    pub source_cidr_ip: Option<String>,
    /// Deprecated.
    pub source_port_range: Option<String>,
}
operation! { RevokeSecurityGroupEgress(region_id: String, security_group_id: String)
    "RevokeSecurityGroupEgress" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "DestGroupId" dest_group_id: String, 4 "DestGroupOwnerAccount" dest_group_owner_account: String,
    5 "DestGroupOwnerId" dest_group_owner_id: i64, 6 "DestPrefixListId" dest_prefix_list_id: String,
    7 "IpProtocol" ip_protocol: String, 8 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    9 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 10 "NicType" nic_type: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64,
    13 "Permissions" permissions: Vec<RevokeSecurityGroupEgressPermissions>, 14 "Policy" policy: String,
    15 "PortRange" port_range: String, 16 "Priority" priority: String, 17 "RegionId" region_id,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "SecurityGroupId" security_group_id, 21 "SecurityGroupRuleId" security_group_rule_id: Vec<String>,
    22 "SourceCidrIp" source_cidr_ip: String, 23 "SourcePortRange" source_port_range: String
} }

pub type RevokeSecurityGroupEgressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressPermissions {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_group_owner_account: Option<String>,
    pub dest_group_owner_id: Option<String>,
    pub dest_prefix_list_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub port_range_list_id: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
input! { RevokeSecurityGroupEgressPermissions() {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "DestGroupId" dest_group_id: String,
    3 "DestGroupOwnerAccount" dest_group_owner_account: String, 4 "DestGroupOwnerId" dest_group_owner_id: String,
    5 "DestPrefixListId" dest_prefix_list_id: String, 6 "IpProtocol" ip_protocol: String,
    7 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String, 8 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    9 "NicType" nic_type: String, 10 "Policy" policy: String, 11 "PortRange" port_range: String,
    12 "PortRangeListId" port_range_list_id: String, 13 "Priority" priority: String,
    14 "SourceCidrIp" source_cidr_ip: String, 15 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    pub client_token: Option<String>,
    pub command_content: String,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub content_encoding: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub frequency: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub keep_command: Option<bool>,
    pub launcher: Option<String>,
    pub name: Option<String>,
    pub oss_output_delivery: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: String,
    pub repeat_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_tag: Option<Vec<RunCommandResourceTag>>,
    pub tag: Option<Vec<RunCommandTag>>,
    pub termination_mode: Option<String>,
    pub timed: Option<bool>,
    pub timeout: Option<i64>,
    pub r#type: String,
    pub username: Option<String>,
    pub windows_password_name: Option<String>,
    pub working_dir: Option<String>,
}
operation! { RunCommand(command_content: String, region_id: String, r#type: String) "RunCommand" -> RunCommandOutput {
    0 "ClientToken" client_token: String, 1 "CommandContent" command_content, 2 "ContainerId" container_id: String,
    3 "ContainerName" container_name: String, 4 "ContentEncoding" content_encoding: String,
    5 "Description" description: String, 6 "EnableParameter" enable_parameter: bool, 7 "Frequency" frequency: String,
    8 "InstanceId" instance_id: Vec<String>, 9 "KeepCommand" keep_command: bool, 10 "Launcher" launcher: String,
    11 "Name" name: String, 12 "OssOutputDelivery" oss_output_delivery: String, 13 "OwnerAccount" owner_account: String,
    14 "OwnerId" owner_id: i64, 15 "Parameters" parameters: BTreeMap<String, Value>, 16 "RegionId" region_id,
    17 "RepeatMode" repeat_mode: String, 18 "ResourceGroupId" resource_group_id: String,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "ResourceTag" resource_tag: Vec<RunCommandResourceTag>, 22 "Tag" tag: Vec<RunCommandTag>,
    23 "TerminationMode" termination_mode: String, 24 "Timed" timed: bool, 25 "Timeout" timeout: i64, 26 "Type" r#type,
    27 "Username" username: String, 28 "WindowsPasswordName" windows_password_name: String,
    29 "WorkingDir" working_dir: String
} [
    Mark { index: 15, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunCommandResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunCommandTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub command_id: Option<String>,
    pub invoke_id: Option<String>,
}
model! { RunCommandOutput {
    0 "CommandId" command_id, 1 "InvokeId" invoke_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    pub affinity: Option<String>,
    /// 1 to 1000.
    pub amount: Option<i64>,
    pub arn: Option<Vec<RunInstancesArn>>,
    pub auto_pay: Option<bool>,
    pub auto_release_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub clock_options: Option<RunInstancesClockOptions>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<RunInstancesDataDisk>>,
    pub dedicated_host_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_group_no: Option<i64>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub host_name: Option<String>,
    pub host_names: Option<Vec<String>>,
    pub hpc_cluster_id: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_put_response_hop_limit: Option<i64>,
    pub http_tokens: Option<String>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_options: Option<RunInstancesImageOptions>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
    pub isp: Option<String>,
    pub key_pair_name: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub launch_template_version: Option<i64>,
    /// 1 to 100.
    pub min_amount: Option<i64>,
    pub network_interface: Option<Vec<RunInstancesNetworkInterface>>,
    /// At least 1.
    pub network_interface_queue_number: Option<i64>,
    pub network_options: Option<RunInstancesNetworkOptions>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_dns_name_options: Option<RunInstancesPrivateDnsNameOptions>,
    pub private_ip_address: Option<String>,
    pub ram_role_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    /// 0 to 720.
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    /// 0 to 999999.
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub storage_set_id: Option<String>,
    /// At least 1.
    pub storage_set_partition_number: Option<i64>,
    pub tag: Option<Vec<RunInstancesTag>>,
    pub tenancy: Option<String>,
    pub unique_suffix: Option<bool>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
    pub cpu_options: Option<RunInstancesCpuOptions>,
    pub hibernation_options: Option<RunInstancesHibernationOptions>,
    pub private_pool_options: Option<RunInstancesPrivatePoolOptions>,
    pub scheduler_options: Option<RunInstancesSchedulerOptions>,
    pub security_options: Option<RunInstancesSecurityOptions>,
    pub system_disk: Option<RunInstancesSystemDisk>,
}
operation! { RunInstances(region_id: String) "RunInstances" -> RunInstancesOutput {
    0 "Affinity" affinity: String, 1 "Amount" amount: i64, 2 "Arn" arn: Vec<RunInstancesArn>,
    3 "AutoPay" auto_pay: bool, 4 "AutoReleaseTime" auto_release_time: String, 5 "AutoRenew" auto_renew: bool,
    6 "AutoRenewPeriod" auto_renew_period: i64, 7 "ClientToken" client_token: String,
    8 "ClockOptions" clock_options: RunInstancesClockOptions, 9 "CreditSpecification" credit_specification: String,
    10 "DataDisk" data_disk: Vec<RunInstancesDataDisk>, 11 "DedicatedHostId" dedicated_host_id: String,
    12 "DeletionProtection" deletion_protection: bool, 13 "DeploymentSetGroupNo" deployment_set_group_no: i64,
    14 "DeploymentSetId" deployment_set_id: String, 15 "Description" description: String, 16 "DryRun" dry_run: bool,
    17 "HostName" host_name: String, 18 "HostNames" host_names: Vec<String>, 19 "HpcClusterId" hpc_cluster_id: String,
    20 "HttpEndpoint" http_endpoint: String, 21 "HttpPutResponseHopLimit" http_put_response_hop_limit: i64,
    22 "HttpTokens" http_tokens: String, 23 "ImageFamily" image_family: String, 24 "ImageId" image_id: String,
    25 "ImageOptions" image_options: RunInstancesImageOptions, 26 "InstanceChargeType" instance_charge_type: String,
    27 "InstanceName" instance_name: String, 28 "InstanceType" instance_type: String,
    29 "InternetChargeType" internet_charge_type: String, 30 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    31 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 32 "IoOptimized" io_optimized: String,
    33 "Ipv6Address" ipv6_address: Vec<String>, 34 "Ipv6AddressCount" ipv6_address_count: i64, 35 "Isp" isp: String,
    36 "KeyPairName" key_pair_name: String, 37 "LaunchTemplateId" launch_template_id: String,
    38 "LaunchTemplateName" launch_template_name: String, 39 "LaunchTemplateVersion" launch_template_version: i64,
    40 "MinAmount" min_amount: i64, 41 "NetworkInterface" network_interface: Vec<RunInstancesNetworkInterface>,
    42 "NetworkInterfaceQueueNumber" network_interface_queue_number: i64,
    43 "NetworkOptions" network_options: RunInstancesNetworkOptions, 44 "OwnerAccount" owner_account: String,
    45 "OwnerId" owner_id: i64, 46 "Password" password: Secret, 47 "PasswordInherit" password_inherit: bool,
    48 "Period" period: i64, 49 "PeriodUnit" period_unit: String,
    50 "PrivateDnsNameOptions" private_dns_name_options: RunInstancesPrivateDnsNameOptions,
    51 "PrivateIpAddress" private_ip_address: String, 52 "RamRoleName" ram_role_name: String, 53 "RegionId" region_id,
    54 "ResourceGroupId" resource_group_id: String, 55 "ResourceOwnerAccount" resource_owner_account: String,
    56 "ResourceOwnerId" resource_owner_id: i64, 57 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    58 "SecurityGroupId" security_group_id: String, 59 "SecurityGroupIds" security_group_ids: Vec<String>,
    60 "SpotDuration" spot_duration: i64, 61 "SpotInterruptionBehavior" spot_interruption_behavior: String,
    62 "SpotPriceLimit" spot_price_limit: f64, 63 "SpotStrategy" spot_strategy: String,
    64 "StorageSetId" storage_set_id: String, 65 "StorageSetPartitionNumber" storage_set_partition_number: i64,
    66 "Tag" tag: Vec<RunInstancesTag>, 67 "Tenancy" tenancy: String, 68 "UniqueSuffix" unique_suffix: bool,
    69 "UserData" user_data: Secret, 70 "VSwitchId" v_switch_id: String, 71 "ZoneId" zone_id: String,
    72 "CpuOptions" cpu_options: RunInstancesCpuOptions,
    73 "HibernationOptions" hibernation_options: RunInstancesHibernationOptions,
    74 "PrivatePoolOptions" private_pool_options: RunInstancesPrivatePoolOptions,
    75 "SchedulerOptions" scheduler_options: RunInstancesSchedulerOptions,
    76 "SecurityOptions" security_options: RunInstancesSecurityOptions,
    77 "SystemDisk" system_disk: RunInstancesSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesArn {
    pub assume_role_for: Option<i64>,
    pub role_type: Option<String>,
    pub rolearn: Option<String>,
}
input! { RunInstancesArn() {
    0 "AssumeRoleFor" assume_role_for: i64, 1 "RoleType" role_type: String, 2 "Rolearn" rolearn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesClockOptions {
    pub ptp_status: Option<String>,
}
input! { RunInstancesClockOptions() {
    0 "PtpStatus" ptp_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub storage_cluster_id: Option<String>,
}
input! { RunInstancesDataDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "DeleteWithInstance" delete_with_instance: bool,
    4 "Description" description: String, 5 "Device" device: String, 6 "DiskName" disk_name: String,
    7 "EncryptAlgorithm" encrypt_algorithm: String, 8 "Encrypted" encrypted: String, 9 "KMSKeyId" kms_key_id: String,
    10 "PerformanceLevel" performance_level: String, 11 "ProvisionedIops" provisioned_iops: i64, 12 "Size" size: i64,
    13 "SnapshotId" snapshot_id: String, 14 "StorageClusterId" storage_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesImageOptions {
    pub login_as_non_root: Option<bool>,
}
input! { RunInstancesImageOptions() {
    0 "LoginAsNonRoot" login_as_non_root: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesNetworkInterface {
    pub delete_on_release: Option<bool>,
    pub description: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_address: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
    pub network_card_index: Option<i64>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    pub primary_ip_address: Option<String>,
    pub queue_number: Option<i64>,
    pub queue_pair_number: Option<i64>,
    pub rx_queue_size: Option<i64>,
    pub secondary_private_ip_address_count: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub source_dest_check: Option<bool>,
    pub tx_queue_size: Option<i64>,
    pub v_switch_id: Option<String>,
}
input! { RunInstancesNetworkInterface() {
    0 "DeleteOnRelease" delete_on_release: bool, 1 "Description" description: String,
    2 "InstanceType" instance_type: String, 3 "Ipv6Address" ipv6_address: Vec<String>,
    4 "Ipv6AddressCount" ipv6_address_count: i64, 5 "NetworkCardIndex" network_card_index: i64,
    6 "NetworkInterfaceId" network_interface_id: String, 7 "NetworkInterfaceName" network_interface_name: String,
    8 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String,
    9 "PrimaryIpAddress" primary_ip_address: String, 10 "QueueNumber" queue_number: i64,
    11 "QueuePairNumber" queue_pair_number: i64, 12 "RxQueueSize" rx_queue_size: i64,
    13 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64,
    14 "SecurityGroupId" security_group_id: String, 15 "SecurityGroupIds" security_group_ids: Vec<String>,
    16 "SourceDestCheck" source_dest_check: bool, 17 "TxQueueSize" tx_queue_size: i64,
    18 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesNetworkOptions {
    pub bandwidth_weighting: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub enable_network_encryption: Option<bool>,
}
input! { RunInstancesNetworkOptions() {
    0 "BandwidthWeighting" bandwidth_weighting: String, 1 "EnableJumboFrame" enable_jumbo_frame: bool,
    2 "EnableNetworkEncryption" enable_network_encryption: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesPrivateDnsNameOptions {
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    pub enable_instance_id_dns_a_record: Option<bool>,
    pub enable_ip_dns_a_record: Option<bool>,
    pub enable_ip_dns_ptr_record: Option<bool>,
    pub hostname_type: Option<String>,
}
input! { RunInstancesPrivateDnsNameOptions() {
    0 "EnableInstanceIdDnsAAAARecord" enable_instance_id_dns_aaaa_record: bool,
    1 "EnableInstanceIdDnsARecord" enable_instance_id_dns_a_record: bool,
    2 "EnableIpDnsARecord" enable_ip_dns_a_record: bool, 3 "EnableIpDnsPtrRecord" enable_ip_dns_ptr_record: bool,
    4 "HostnameType" hostname_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesCpuOptions {
    pub core: Option<i64>,
    pub numa: Option<String>,
    pub threads_per_core: Option<i64>,
    pub topology_type: Option<String>,
    pub nested_virtualization: Option<String>,
}
input! { RunInstancesCpuOptions() {
    0 "Core" core: i64, 1 "Numa" numa: String, 2 "ThreadsPerCore" threads_per_core: i64,
    3 "TopologyType" topology_type: String, 4 "NestedVirtualization" nested_virtualization: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesHibernationOptions {
    pub configured: Option<bool>,
}
input! { RunInstancesHibernationOptions() {
    0 "Configured" configured: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { RunInstancesPrivatePoolOptions() {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesSchedulerOptions {
    pub dedicated_host_cluster_id: Option<String>,
}
input! { RunInstancesSchedulerOptions() {
    0 "DedicatedHostClusterId" dedicated_host_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesSecurityOptions {
    pub confidential_computing_mode: Option<String>,
    pub trusted_system_mode: Option<String>,
    pub enable_secure_boot: Option<bool>,
}
input! { RunInstancesSecurityOptions() {
    0 "ConfidentialComputingMode" confidential_computing_mode: String,
    1 "TrustedSystemMode" trusted_system_mode: String, 2 "EnableSecureBoot" enable_secure_boot: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub storage_cluster_id: Option<String>,
}
input! { RunInstancesSystemDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "Category" category: String,
    2 "Description" description: String, 3 "DiskName" disk_name: String, 4 "PerformanceLevel" performance_level: String,
    5 "Size" size: String, 6 "BurstingEnabled" bursting_enabled: bool, 7 "EncryptAlgorithm" encrypt_algorithm: String,
    8 "Encrypted" encrypted: String, 9 "KMSKeyId" kms_key_id: String, 10 "ProvisionedIops" provisioned_iops: i64,
    11 "StorageClusterId" storage_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_sets: Option<RunInstancesInstanceIdSets>,
    pub order_id: Option<String>,
    pub trade_price: Option<f64>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSets" instance_id_sets, 1 "OrderId" order_id, 2 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesInstanceIdSets {
    pub instance_id_set: Option<Vec<String>>,
}
model! { RunInstancesInstanceIdSets {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFile {
    pub client_token: Option<String>,
    pub content: String,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub file_group: Option<String>,
    pub file_mode: Option<String>,
    pub file_owner: Option<String>,
    pub instance_id: Vec<String>,
    pub name: String,
    pub overwrite: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<SendFileTag>>,
    pub target_dir: String,
    pub timeout: Option<i64>,
}

/// What [`SendFile::new`] takes.
pub struct SendFileRequired {
    pub content: String,
    pub instance_id: Vec<String>,
    pub name: String,
    pub region_id: String,
    pub target_dir: String,
}
operation! { SendFile{SendFileRequired: content, instance_id, name, region_id, target_dir}
    "SendFile" -> SendFileOutput {
    0 "ClientToken" client_token: String, 1 "Content" content, 2 "ContentType" content_type: String,
    3 "Description" description: String, 4 "FileGroup" file_group: String, 5 "FileMode" file_mode: String,
    6 "FileOwner" file_owner: String, 7 "InstanceId" instance_id, 8 "Name" name, 9 "Overwrite" overwrite: bool,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "Tag" tag: Vec<SendFileTag>, 17 "TargetDir" target_dir,
    18 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SendFileTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileOutput {
    pub invoke_id: Option<String>,
}
model! { SendFileOutput {
    0 "InvokeId" invoke_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartImagePipelineExecution {
    pub client_token: Option<String>,
    pub image_pipeline_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<StartImagePipelineExecutionTag>>,
    /// Deprecated.
    pub template_tag: Option<Vec<StartImagePipelineExecutionTemplateTag>>,
}
operation! { StartImagePipelineExecution(image_pipeline_id: String, region_id: String)
    "StartImagePipelineExecution" -> StartImagePipelineExecutionOutput {
    0 "ClientToken" client_token: String, 1 "ImagePipelineId" image_pipeline_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Tag" tag: Vec<StartImagePipelineExecutionTag>,
    8 "TemplateTag" template_tag: Vec<StartImagePipelineExecutionTemplateTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { StartImagePipelineExecutionTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { StartImagePipelineExecutionTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionOutput {
    pub execution_id: Option<String>,
}
model! { StartImagePipelineExecutionOutput {
    0 "ExecutionId" execution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub dry_run: Option<bool>,
    pub init_local_disk: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> Empty {
    0 "DryRun" dry_run: bool, 1 "InitLocalDisk" init_local_disk: bool, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type StartInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub batch_optimization: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StartInstances(instance_id: Vec<String>, region_id: String) "StartInstances" -> StartInstancesOutput {
    0 "BatchOptimization" batch_optimization: String, 1 "DryRun" dry_run: bool, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesOutput {
    pub instance_responses: Option<StartInstancesInstanceResponses>,
}
model! { StartInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesInstanceResponses {
    pub instance_response: Option<Vec<StartInstancesInstanceResponse>>,
}
model! { StartInstancesInstanceResponses {
    0 "InstanceResponse" instance_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesInstanceResponse {
    pub code: Option<String>,
    pub current_status: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub previous_status: Option<String>,
}
model! { StartInstancesInstanceResponse {
    0 "Code" code, 1 "CurrentStatus" current_status, 2 "InstanceId" instance_id, 3 "Message" message,
    4 "PreviousStatus" previous_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTerminalSession {
    pub client_token: Option<String>,
    pub command_line: Option<String>,
    pub connection_type: Option<String>,
    pub encryption_options: Option<StartTerminalSessionEncryptionOptions>,
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password_name: Option<String>,
    pub port_number: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_server: Option<String>,
    pub username: Option<String>,
}
operation! { StartTerminalSession(instance_id: Vec<String>, region_id: String)
    "StartTerminalSession" -> StartTerminalSessionOutput {
    0 "ClientToken" client_token: String, 1 "CommandLine" command_line: String,
    2 "ConnectionType" connection_type: String,
    3 "EncryptionOptions" encryption_options: StartTerminalSessionEncryptionOptions, 4 "InstanceId" instance_id,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PasswordName" password_name: String,
    8 "PortNumber" port_number: i64, 9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "TargetServer" target_server: String, 13 "Username" username: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTerminalSessionEncryptionOptions {
    pub enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub mode: Option<String>,
}
input! { StartTerminalSessionEncryptionOptions() {
    0 "Enabled" enabled: bool, 1 "KMSKeyId" kms_key_id: String, 2 "Mode" mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTerminalSessionOutput {
    pub security_token: Option<Secret>,
    pub session_id: Option<String>,
    pub web_socket_url: Option<String>,
}
model! { StartTerminalSessionOutput {
    0 "SecurityToken" security_token, 1 "SessionId" session_id, 2 "WebSocketUrl" web_socket_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub confirm_stop: Option<bool>,
    pub dry_run: Option<bool>,
    pub force_stop: Option<bool>,
    pub hibernate: Option<bool>,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub stopped_mode: Option<String>,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> Empty {
    0 "ConfirmStop" confirm_stop: bool, 1 "DryRun" dry_run: bool, 2 "ForceStop" force_stop: bool,
    3 "Hibernate" hibernate: bool, 4 "InstanceId" instance_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StoppedMode" stopped_mode: String
} }

pub type StopInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub batch_optimization: Option<String>,
    pub dry_run: Option<bool>,
    pub force_stop: Option<bool>,
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub stopped_mode: Option<String>,
}
operation! { StopInstances(instance_id: Vec<String>, region_id: String) "StopInstances" -> StopInstancesOutput {
    0 "BatchOptimization" batch_optimization: String, 1 "DryRun" dry_run: bool, 2 "ForceStop" force_stop: bool,
    3 "InstanceId" instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StoppedMode" stopped_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub instance_responses: Option<StopInstancesInstanceResponses>,
}
model! { StopInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesInstanceResponses {
    pub instance_response: Option<Vec<StopInstancesInstanceResponse>>,
}
model! { StopInstancesInstanceResponses {
    0 "InstanceResponse" instance_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesInstanceResponse {
    pub code: Option<String>,
    pub current_status: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub previous_status: Option<String>,
}
model! { StopInstancesInstanceResponse {
    0 "Code" code, 1 "CurrentStatus" current_status, 2 "InstanceId" instance_id, 3 "Message" message,
    4 "PreviousStatus" previous_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInvocation {
    pub instance_id: Option<Vec<String>>,
    pub invoke_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StopInvocation(invoke_id: String, region_id: String) "StopInvocation" -> Empty {
    0 "InstanceId" instance_id: Vec<String>, 1 "InvokeId" invoke_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type StopInvocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceType" resource_type,
    6 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[deprecated = "deprecated by the provider"]
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
    pub user_cidr: Option<String>,
}
operation! { TerminatePhysicalConnection(physical_connection_id: String, region_id: String)
    "TerminatePhysicalConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PhysicalConnectionId" physical_connection_id, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "UserCidr" user_cidr: String
} }

pub type TerminatePhysicalConnectionOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouter {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_cidr: Option<String>,
    pub vbr_id: String,
}
operation! { TerminateVirtualBorderRouter(region_id: String, vbr_id: String) "TerminateVirtualBorderRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "UserCidr" user_cidr: String, 7 "VbrId" vbr_id
} }

pub type TerminateVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6Addresses {
    pub ipv6_address: Option<Vec<String>>,
    pub ipv6_prefix: Option<Vec<String>>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassignIpv6Addresses(network_interface_id: String, region_id: String) "UnassignIpv6Addresses" -> Empty {
    0 "Ipv6Address" ipv6_address: Vec<String>, 1 "Ipv6Prefix" ipv6_prefix: Vec<String>,
    2 "NetworkInterfaceId" network_interface_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassignIpv6AddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddresses {
    pub ipv4_prefix: Option<Vec<String>>,
    pub network_interface_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_ip_address: Option<Vec<String>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassignPrivateIpAddresses(network_interface_id: String, region_id: String)
    "UnassignPrivateIpAddresses" -> Empty {
    0 "Ipv4Prefix" ipv4_prefix: Vec<String>, 1 "NetworkInterfaceId" network_interface_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PrivateIpAddress" private_ip_address: Vec<String>, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassignPrivateIpAddressesOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddress {
    pub allocation_id: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateEipAddress(allocation_id: String, instance_id: String) "UnassociateEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassociateEipAddressOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    pub client_token: Option<String>,
    pub force: Option<String>,
    pub ha_vip_id: String,
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String, region_id: String) "UnassociateHaVip" -> Empty {
    0 "ClientToken" client_token: String, 1 "Force" force: String, 2 "HaVipId" ha_vip_id, 3 "InstanceId" instance_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type UnassociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSnapshot {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_id: String,
}
operation! { UnlockSnapshot(region_id: String, snapshot_id: String) "UnlockSnapshot" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SnapshotId" snapshot_id
} }

pub type UnlockSnapshotOutput = Empty;

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

#[cfg(feature = "reflect")]
register! {
    AcceptInquiredSystemEvent, ActivateRouterInterface, AddBandwidthPackageIps, AddTags, AllocateDedicatedHosts,
    AllocateEipAddress, AllocatePublicIpAddress, ApplyAutoSnapshotPolicy, AssignIpv6Addresses, AssignPrivateIpAddresses,
    AssociateEipAddress, AssociateHaVip, AttachClassicLinkVpc, AttachDisk, AttachInstanceRamRole, AttachKeyPair,
    AttachNetworkInterface, AuthorizeSecurityGroup, AuthorizeSecurityGroupEgress, CancelAutoSnapshotPolicy,
    CancelCopyImage, CancelImagePipelineExecution, CancelPhysicalConnection, CancelSimulatedSystemEvents, CancelTask,
    CloneDisks, ConnectRouterInterface, ConvertNatPublicIpToEip, CopyImage, CopySnapshot, CreateActivation,
    CreateAutoProvisioningGroup, CreateAutoSnapshotPolicy, CreateCapacityReservation, CreateCommand,
    CreateDedicatedHostCluster, CreateDeploymentSet, CreateDiagnosticMetricSet, CreateDiagnosticReport, CreateDisk,
    CreateElasticityAssurance, CreateForwardEntry, CreateHaVip, CreateHpcCluster, CreateImage, CreateImageComponent,
    CreateImagePipeline, CreateInstance, CreateKeyPair, CreateLaunchTemplate, CreateLaunchTemplateVersion,
    CreateNatGateway, CreateNetworkInterface, CreateNetworkInterfacePermission, CreatePhysicalConnection,
    CreatePlanMaintenanceWindow, CreatePortRangeList, CreatePrefixList, CreateRouteEntry, CreateRouterInterface,
    CreateSavingsPlan, CreateSecurityGroup, CreateSimulatedSystemEvents, CreateSnapshot, CreateSnapshotGroup,
    CreateStorageSet, CreateVSwitch, CreateVirtualBorderRouter, CreateVpc, CreateVsc, DeactivateRouterInterface,
    DeleteActivation, DeleteAutoProvisioningGroup, DeleteAutoSnapshotPolicy, DeleteBandwidthPackage, DeleteCommand,
    DeleteDedicatedHostCluster, DeleteDeploymentSet, DeleteDiagnosticMetricSets, DeleteDiagnosticReports, DeleteDisk,
    DeleteForwardEntry, DeleteHaVip, DeleteHpcCluster, DeleteImage, DeleteImageComponent, DeleteImagePipeline,
    DeleteInstance, DeleteInstances, DeleteKeyPairs, DeleteLaunchTemplate, DeleteLaunchTemplateVersion,
    DeleteNatGateway, DeleteNetworkInterface, DeleteNetworkInterfacePermission, DeletePhysicalConnection,
    DeletePlanMaintenanceWindow, DeletePortRangeList, DeletePrefixList, DeleteRouteEntry, DeleteRouterInterface,
    DeleteSecurityGroup, DeleteSnapshot, DeleteSnapshotGroup, DeleteStorageSet, DeleteVSwitch,
    DeleteVirtualBorderRouter, DeleteVpc, DeleteVsc, DeregisterManagedInstance, DescribeAccessPoints,
    DescribeAccountAttributes, DescribeActivations, DescribeAutoProvisioningGroupHistory,
    DescribeAutoProvisioningGroupInstances, DescribeAutoProvisioningGroups, DescribeAutoSnapshotPolicyAssociations,
    DescribeAutoSnapshotPolicyEx, DescribeAvailableResource, DescribeBandwidthLimitation, DescribeBandwidthPackages,
    DescribeCapacityReservationInstances, DescribeCapacityReservations, DescribeClassicLinkInstances,
    DescribeCloudAssistantSettings, DescribeCloudAssistantStatus, DescribeClusters, DescribeCommands,
    DescribeDedicatedHostAutoRenew, DescribeDedicatedHostClusters, DescribeDedicatedHostTypes, DescribeDedicatedHosts,
    DescribeDeploymentSetSupportedInstanceTypeFamily, DescribeDeploymentSets, DescribeDiagnosticMetricSets,
    DescribeDiagnosticMetrics, DescribeDiagnosticReportAttributes, DescribeDiagnosticReports,
    DescribeDiskDefaultKMSKeyId, DescribeDiskEncryptionByDefaultStatus, DescribeDiskMonitorData, DescribeDisks,
    DescribeDisksFullStatus, DescribeEipAddresses, DescribeEipMonitorData,
    DescribeElasticityAssuranceAutoRenewAttribute, DescribeElasticityAssuranceInstances, DescribeElasticityAssurances,
    DescribeEniMonitorData, DescribeForwardTableEntries, DescribeHaVips, DescribeHpcClusters, DescribeImageComponents,
    DescribeImageFromFamily, DescribeImagePipelineExecutions, DescribeImagePipelines, DescribeImageSharePermission,
    DescribeImageSupportInstanceTypes, DescribeImages, DescribeInstanceAttachmentAttributes, DescribeInstanceAttribute,
    DescribeInstanceAutoRenewAttribute, DescribeInstanceHistoryEvents, DescribeInstanceMaintenanceAttributes,
    DescribeInstanceModificationPrice, DescribeInstanceMonitorData, DescribeInstanceRamRole, DescribeInstanceStatus,
    DescribeInstanceTopology, DescribeInstanceTypeFamilies, DescribeInstanceTypes, DescribeInstanceVncUrl,
    DescribeInstances, DescribeInstancesFullStatus, DescribeInvocationResults, DescribeInvocations, DescribeKeyPairs,
    DescribeLaunchTemplateVersions, DescribeLaunchTemplates, DescribeLimitation, DescribeLockedSnapshots,
    DescribeManagedInstances, DescribeNatGateways, DescribeNetworkInterfaceAttribute,
    DescribeNetworkInterfacePermissions, DescribeNetworkInterfaces, DescribeNewProjectEipMonitorData,
    DescribePhysicalConnections, DescribePlanMaintenanceWindows, DescribePortRangeListAssociations,
    DescribePortRangeListEntries, DescribePortRangeLists, DescribePrefixListAssociations, DescribePrefixListAttributes,
    DescribePrefixLists, DescribePrice, DescribeRecommendInstanceType, DescribeRegions, DescribeRenewalPrice,
    DescribeReservedInstanceAutoRenewAttribute, DescribeReservedInstances, DescribeResourceByTags,
    DescribeResourcesModification, DescribeRouteTables, DescribeRouterInterfaces, DescribeSavingsPlanEstimation,
    DescribeSavingsPlanPrice, DescribeSecurityGroupAttribute, DescribeSecurityGroupReferences, DescribeSecurityGroups,
    DescribeSendFileResults, DescribeSnapshotGroups, DescribeSnapshotLinks, DescribeSnapshotMonitorData,
    DescribeSnapshotPackage, DescribeSnapshots, DescribeSnapshotsUsage, DescribeSpotAdvice, DescribeSpotPriceHistory,
    DescribeStorageCapacityUnits, DescribeStorageSetDetails, DescribeStorageSets, DescribeTags, DescribeTaskAttribute,
    DescribeTasks, DescribeTerminalSessions, DescribeUserBusinessBehavior, DescribeUserData, DescribeVRouters,
    DescribeVSwitches, DescribeVirtualBorderRouters, DescribeVirtualBorderRoutersForPhysicalConnection, DescribeVpcs,
    DescribeVscs, DescribeZones, DetachClassicLinkVpc, DetachDisk, DetachInstanceRamRole, DetachKeyPair,
    DetachNetworkInterface, DisableActivation, DisableDiskEncryptionByDefault, DisableNetworkInterfaceQoS,
    EnableDiskEncryptionByDefault, EnableNetworkInterfaceQoS, EnablePhysicalConnection, EndTerminalSession, ExportImage,
    ExportSnapshot, GetInstanceConsoleOutput, GetInstanceScreenshot, ImportImage, ImportKeyPair, InstallCloudAssistant,
    InvokeCommand, JoinResourceGroup, JoinSecurityGroup, LeaveSecurityGroup, ListPluginStatus, ListTagResources,
    LockSnapshot, ModifyAutoProvisioningGroup, ModifyAutoSnapshotPolicyEx, ModifyBandwidthPackageSpec,
    ModifyCapacityReservation, ModifyCloudAssistantSettings, ModifyCommand, ModifyDedicatedHostAttribute,
    ModifyDedicatedHostAutoReleaseTime, ModifyDedicatedHostAutoRenewAttribute, ModifyDedicatedHostClusterAttribute,
    ModifyDedicatedHostsChargeType, ModifyDeploymentSetAttribute, ModifyDiagnosticMetricSet, ModifyDiskAttribute,
    ModifyDiskChargeType, ModifyDiskDefaultKMSKeyId, ModifyDiskDeployment, ModifyDiskSpec, ModifyEipAddressAttribute,
    ModifyElasticityAssurance, ModifyElasticityAssuranceAutoRenewAttribute, ModifyForwardEntry, ModifyHaVipAttribute,
    ModifyHpcClusterAttribute, ModifyImageAttribute, ModifyImageShareGroupPermission, ModifyImageSharePermission,
    ModifyInstanceAttachmentAttributes, ModifyInstanceAttribute, ModifyInstanceAutoReleaseTime,
    ModifyInstanceAutoRenewAttribute, ModifyInstanceChargeType, ModifyInstanceClockOptions, ModifyInstanceDeployment,
    ModifyInstanceMaintenanceAttributes, ModifyInstanceMetadataOptions, ModifyInstanceNetworkOptions,
    ModifyInstanceNetworkSpec, ModifyInstanceSpec, ModifyInstanceVncPasswd, ModifyInstanceVpcAttribute,
    ModifyInvocationAttribute, ModifyLaunchTemplateDefaultVersion, ModifyManagedInstance,
    ModifyNetworkInterfaceAttribute, ModifyPhysicalConnectionAttribute, ModifyPlanMaintenanceWindow,
    ModifyPortRangeList, ModifyPrefixList, ModifyPrepayInstanceSpec, ModifyReservedInstanceAttribute,
    ModifyReservedInstanceAutoRenewAttribute, ModifyReservedInstances, ModifyRouterInterfaceAttribute,
    ModifyRouterInterfaceSpec, ModifySecurityGroupAttribute, ModifySecurityGroupEgressRule, ModifySecurityGroupPolicy,
    ModifySecurityGroupRule, ModifySnapshotAttribute, ModifySnapshotCategory, ModifySnapshotGroup,
    ModifyStorageCapacityUnitAttribute, ModifyStorageSetAttribute, ModifySystemEventAttribute,
    ModifyUserBusinessBehavior, ModifyVRouterAttribute, ModifyVSwitchAttribute, ModifyVirtualBorderRouterAttribute,
    ModifyVpcAttribute, OpenSnapshotService, PurchaseElasticityAssurance, PurchaseReservedInstancesOffering,
    PurchaseStorageCapacityUnit, ReActivateInstances, ReInitDisk, RebootInstance, RebootInstances,
    RecoverVirtualBorderRouter, RedeployDedicatedHost, RedeployInstance, ReleaseCapacityReservation,
    ReleaseDedicatedHost, ReleaseEipAddress, ReleasePublicIpAddress, RemoveBandwidthPackageIps, RemoveTags,
    RenewDedicatedHosts, RenewElasticityAssurances, RenewInstance, RenewReservedInstances, ReplaceSystemDisk,
    ReportInstancesStatus, ResetDisk, ResetDiskDefaultKMSKeyId, ResetDisks, ResizeDisk, RevokeSecurityGroup,
    RevokeSecurityGroupEgress, RunCommand, RunInstances, SendFile, StartImagePipelineExecution, StartInstance,
    StartInstances, StartTerminalSession, StopInstance, StopInstances, StopInvocation, TagResources,
    TerminatePhysicalConnection, TerminateVirtualBorderRouter, UnassignIpv6Addresses, UnassignPrivateIpAddresses,
    UnassociateEipAddress, UnassociateHaVip, UnlockSnapshot, UntagResources
}
