//! `privatelink` 2020-04-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "privatelink.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "privatelink.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "privatelink.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "privatelink.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "privatelink.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "privatelink.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "privatelink.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "privatelink.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "privatelink.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "privatelink.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "privatelink.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "privatelink.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "privatelink.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "privatelink.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "privatelink.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "privatelink.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "privatelink.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "privatelink.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "privatelink.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "privatelink.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "privatelink.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "privatelink.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "privatelink.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "privatelink.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "privatelink.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "privatelink.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "privatelink.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "privatelink.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "privatelink.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "privatelink.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-zhangjiakou", "privatelink.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "privatelink.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhongwei", "privatelink.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "privatelink.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "privatelink.eu-west-1.aliyuncs.com"),
        ("eu-west-2", "privatelink.eu-west-2.aliyuncs.com"),
        ("me-central-1", "privatelink.me-central-1.aliyuncs.com"),
        ("me-east-1", "privatelink.me-east-1.aliyuncs.com"),
        ("na-south-1", "privatelink.na-south-1.aliyuncs.com"),
        ("sa-east-1", "privatelink.sa-east-1.aliyuncs.com"),
        ("us-east-1", "privatelink.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "privatelink.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "privatelink.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "privatelink-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "privatelink-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "privatelink-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "privatelink-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "privatelink-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "privatelink-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "privatelink-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "privatelink-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "privatelink-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "privatelink-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "privatelink-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "privatelink-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "privatelink-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "privatelink-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "privatelink-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "privatelink-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "privatelink-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "privatelink-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "privatelink-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "privatelink-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "privatelink-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "privatelink-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "privatelink-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "privatelink-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "privatelink-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "privatelink-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "privatelink-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "privatelink-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "privatelink-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "privatelink-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhongwei", "privatelink-vpc.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "privatelink-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "privatelink-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "privatelink-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "privatelink-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "privatelink-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "privatelink-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "privatelink-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "privatelink-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "privatelink", version: "2020-04-15", code: "privatelink", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub service_id: String,
    pub user_arn: Option<String>,
    /// 0 to 9223372036854775807.
    pub user_id: Option<i64>,
}
operation! { AddUserToVpcEndpointService(region_id: String, service_id: String) "AddUserToVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ServiceId" service_id,
    4 "UserARN" user_arn: String, 5 "UserId" user_id: i64
} }

pub type AddUserToVpcEndpointServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZoneToVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub ipv6_address: Option<String>,
    pub region_id: String,
    pub v_switch_id: String,
    pub zone_id: String,
    pub ip: Option<String>,
}
operation! { AddZoneToVpcEndpoint(endpoint_id: String, region_id: String, v_switch_id: String, zone_id: String)
    "AddZoneToVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id,
    3 "Ipv6Address" ipv6_address: String, 4 "RegionId" region_id, 5 "VSwitchId" v_switch_id, 6 "ZoneId" zone_id,
    7 "ip" ip: String
} }

pub type AddZoneToVpcEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachResourceToVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
    pub service_id: String,
    pub zone_id: Option<String>,
}
operation! { AttachResourceToVpcEndpointService(region_id: String, resource_id: String, resource_type: String, service_id: String)
    "AttachResourceToVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "ServiceId" service_id, 6 "ZoneId" zone_id: String
} }

pub type AttachResourceToVpcEndpointServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSecurityGroupToVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub security_group_id: String,
}
operation! { AttachSecurityGroupToVpcEndpoint(endpoint_id: String, region_id: String, security_group_id: String)
    "AttachSecurityGroupToVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "SecurityGroupId" security_group_id
} }

pub type AttachSecurityGroupToVpcEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductOpen {}
operation! { CheckProductOpen() "CheckProductOpen" -> CheckProductOpenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductOpenOutput {
    pub success: Option<bool>,
}
model! { CheckProductOpenOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpoint {
    pub address_ip_version: Option<String>,
    pub client_token: Option<String>,
    pub cross_region_bandwidth: Option<i64>,
    pub dry_run: Option<bool>,
    pub endpoint_description: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_type: Option<String>,
    pub policy_document: Option<String>,
    pub protected_enabled: Option<bool>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<Vec<String>>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub tag: Option<Vec<CreateVpcEndpointTag>>,
    pub vpc_id: String,
    pub zone: Option<Vec<CreateVpcEndpointZone>>,
    pub zone_affinity_enabled: Option<bool>,
    pub zone_private_ip_address_count: Option<i64>,
}
operation! { CreateVpcEndpoint(region_id: String, vpc_id: String) "CreateVpcEndpoint" -> CreateVpcEndpointOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "ClientToken" client_token: String,
    2 "CrossRegionBandwidth" cross_region_bandwidth: i64, 3 "DryRun" dry_run: bool,
    4 "EndpointDescription" endpoint_description: String, 5 "EndpointName" endpoint_name: String,
    6 "EndpointType" endpoint_type: String, 7 "PolicyDocument" policy_document: String,
    8 "ProtectedEnabled" protected_enabled: bool, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "SecurityGroupId" security_group_id: Vec<String>,
    12 "ServiceId" service_id: String, 13 "ServiceName" service_name: String,
    14 "ServiceRegionId" service_region_id: String, 15 "Tag" tag: Vec<CreateVpcEndpointTag>, 16 "VpcId" vpc_id,
    17 "Zone" zone: Vec<CreateVpcEndpointZone>, 18 "ZoneAffinityEnabled" zone_affinity_enabled: bool,
    19 "ZonePrivateIpAddressCount" zone_private_ip_address_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcEndpointTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointZone {
    pub ipv6_address: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
    pub ip: Option<String>,
}
input! { CreateVpcEndpointZone() {
    0 "Ipv6Address" ipv6_address: String, 1 "VSwitchId" v_switch_id: String, 2 "ZoneId" zone_id: String,
    3 "ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointOutput {
    pub address_ip_version: Option<String>,
    pub bandwidth: Option<i64>,
    pub connection_status: Option<String>,
    pub create_time: Option<String>,
    pub cross_region_bandwidth: Option<i64>,
    pub endpoint_business_status: Option<String>,
    pub endpoint_description: Option<String>,
    pub endpoint_domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { CreateVpcEndpointOutput {
    0 "AddressIpVersion" address_ip_version, 1 "Bandwidth" bandwidth, 2 "ConnectionStatus" connection_status,
    3 "CreateTime" create_time, 4 "CrossRegionBandwidth" cross_region_bandwidth,
    5 "EndpointBusinessStatus" endpoint_business_status, 6 "EndpointDescription" endpoint_description,
    7 "EndpointDomain" endpoint_domain, 8 "EndpointId" endpoint_id, 9 "EndpointName" endpoint_name,
    10 "EndpointStatus" endpoint_status, 11 "ServiceId" service_id, 12 "ServiceName" service_name,
    13 "ServiceRegionId" service_region_id, 14 "VpcId" vpc_id, 15 "ZoneAffinityEnabled" zone_affinity_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointService {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub payer: Option<String>,
    pub region_id: String,
    pub resource: Option<Vec<CreateVpcEndpointServiceResource>>,
    pub resource_group_id: Option<String>,
    pub service_description: Option<String>,
    pub service_resource_type: Option<String>,
    /// Deprecated.
    pub service_support_ipv6: Option<bool>,
    pub supported_region_list: Option<Vec<String>>,
    pub tag: Option<Vec<CreateVpcEndpointServiceTag>>,
    pub zone_affinity_enabled: Option<bool>,
}
operation! { CreateVpcEndpointService(region_id: String) "CreateVpcEndpointService" -> CreateVpcEndpointServiceOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AutoAcceptEnabled" auto_accept_enabled: bool,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "Payer" payer: String, 5 "RegionId" region_id,
    6 "Resource" resource: Vec<CreateVpcEndpointServiceResource>, 7 "ResourceGroupId" resource_group_id: String,
    8 "ServiceDescription" service_description: String, 9 "ServiceResourceType" service_resource_type: String,
    10 "ServiceSupportIPv6" service_support_ipv6: bool, 11 "SupportedRegionList" supported_region_list: Vec<String>,
    12 "Tag" tag: Vec<CreateVpcEndpointServiceTag>, 13 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointServiceResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateVpcEndpointServiceResource() {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointServiceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcEndpointServiceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointServiceOutput {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_business_status: Option<String>,
    pub service_description: Option<String>,
    pub service_domain: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_status: Option<String>,
    /// Deprecated.
    pub service_support_ipv6: Option<bool>,
    pub supported_region_set: Option<Vec<CreateVpcEndpointServiceSupportedRegionSet>>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { CreateVpcEndpointServiceOutput {
    0 "AddressIpVersion" address_ip_version, 1 "AutoAcceptEnabled" auto_accept_enabled, 2 "CreateTime" create_time,
    3 "ResourceGroupId" resource_group_id, 4 "ServiceBusinessStatus" service_business_status,
    5 "ServiceDescription" service_description, 6 "ServiceDomain" service_domain, 7 "ServiceId" service_id,
    8 "ServiceName" service_name, 9 "ServiceStatus" service_status, 10 "ServiceSupportIPv6" service_support_ipv6,
    11 "SupportedRegionSet" supported_region_set, 12 "ZoneAffinityEnabled" zone_affinity_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointServiceSupportedRegionSet {
    pub region_business_status: Option<String>,
    pub region_service_status: Option<String>,
    /// Deprecated.
    pub service_region_id: Option<String>,
    pub supported_region_id: Option<String>,
}
model! { CreateVpcEndpointServiceSupportedRegionSet {
    0 "RegionBusinessStatus" region_business_status, 1 "RegionServiceStatus" region_service_status,
    2 "ServiceRegionId" service_region_id, 3 "SupportedRegionId" supported_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { DeleteVpcEndpoint(endpoint_id: String, region_id: String) "DeleteVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id
} }

pub type DeleteVpcEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub service_id: String,
}
operation! { DeleteVpcEndpointService(region_id: String, service_id: String) "DeleteVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ServiceId" service_id
} }

pub type DeleteVpcEndpointServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
    pub service_resource_type: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String, 1 "ServiceResourceType" service_resource_type: String
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
    pub service_resource_types: Option<DescribeRegionsServiceResourceTypes>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id,
    3 "ServiceResourceTypes" service_resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsServiceResourceTypes {
    pub service_resource_type: Option<Vec<String>>,
}
model! { DescribeRegionsServiceResourceTypes {
    0 "ServiceResourceType" service_resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub cross_region: Option<bool>,
    pub cross_region_side: Option<String>,
    pub region_id: String,
    pub service_resource_type: Option<String>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "CrossRegion" cross_region: bool, 1 "CrossRegionSide" cross_region_side: String, 2 "RegionId" region_id,
    3 "ServiceResourceType" service_resource_type: String
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
}
model! { DescribeZonesZone {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachResourceFromVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
    pub service_id: String,
    pub zone_id: Option<String>,
}
operation! { DetachResourceFromVpcEndpointService(region_id: String, resource_id: String, service_id: String)
    "DetachResourceFromVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type: String, 5 "ServiceId" service_id, 6 "ZoneId" zone_id: String
} }

pub type DetachResourceFromVpcEndpointServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSecurityGroupFromVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub security_group_id: String,
}
operation! { DetachSecurityGroupFromVpcEndpoint(endpoint_id: String, region_id: String, security_group_id: String)
    "DetachSecurityGroupFromVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "SecurityGroupId" security_group_id
} }

pub type DetachSecurityGroupFromVpcEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcEndpointConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub service_id: String,
}
operation! { DisableVpcEndpointConnection(endpoint_id: String, region_id: String, service_id: String)
    "DisableVpcEndpointConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ServiceId" service_id
} }

pub type DisableVpcEndpointConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcEndpointZoneConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub replaced_resource: Option<bool>,
    pub service_id: String,
    pub zone_id: String,
}
operation! { DisableVpcEndpointZoneConnection(endpoint_id: String, region_id: String, service_id: String, zone_id: String)
    "DisableVpcEndpointZoneConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ReplacedResource" replaced_resource: bool, 5 "ServiceId" service_id, 6 "ZoneId" zone_id
} }

pub type DisableVpcEndpointZoneConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcEndpointConnection {
    /// 0 to 2147483647.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub service_id: String,
    pub traffic_control_mode: Option<String>,
}
operation! { EnableVpcEndpointConnection(endpoint_id: String, region_id: String, service_id: String)
    "EnableVpcEndpointConnection" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id, 5 "ServiceId" service_id,
    6 "TrafficControlMode" traffic_control_mode: String
} }

pub type EnableVpcEndpointConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcEndpointZoneConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub service_id: String,
    pub zone_id: String,
}
operation! { EnableVpcEndpointZoneConnection(endpoint_id: String, region_id: String, service_id: String, zone_id: String)
    "EnableVpcEndpointZoneConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ServiceId" service_id, 5 "ZoneId" zone_id
} }

pub type EnableVpcEndpointZoneConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointAttribute {
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { GetVpcEndpointAttribute(endpoint_id: String, region_id: String)
    "GetVpcEndpointAttribute" -> GetVpcEndpointAttributeOutput {
    0 "EndpointId" endpoint_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointAttributeOutput {
    pub address_ip_version: Option<String>,
    pub bandwidth: Option<i64>,
    pub connection_status: Option<String>,
    pub create_time: Option<String>,
    pub cross_region_bandwidth: Option<i64>,
    pub endpoint_business_status: Option<String>,
    pub endpoint_description: Option<String>,
    pub endpoint_domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub endpoint_type: Option<String>,
    pub payer: Option<String>,
    pub policy_document: Option<String>,
    pub protected_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner: Option<bool>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_affinity_enabled: Option<bool>,
    pub zone_private_ip_address_count: Option<i64>,
}
model! { GetVpcEndpointAttributeOutput {
    0 "AddressIpVersion" address_ip_version, 1 "Bandwidth" bandwidth, 2 "ConnectionStatus" connection_status,
    3 "CreateTime" create_time, 4 "CrossRegionBandwidth" cross_region_bandwidth,
    5 "EndpointBusinessStatus" endpoint_business_status, 6 "EndpointDescription" endpoint_description,
    7 "EndpointDomain" endpoint_domain, 8 "EndpointId" endpoint_id, 9 "EndpointName" endpoint_name,
    10 "EndpointStatus" endpoint_status, 11 "EndpointType" endpoint_type, 12 "Payer" payer,
    13 "PolicyDocument" policy_document, 14 "ProtectedEnabled" protected_enabled, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id, 17 "ResourceOwner" resource_owner, 18 "ServiceId" service_id,
    19 "ServiceName" service_name, 20 "ServiceRegionId" service_region_id, 21 "VpcId" vpc_id,
    22 "ZoneAffinityEnabled" zone_affinity_enabled, 23 "ZonePrivateIpAddressCount" zone_private_ip_address_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointServiceAttribute {
    pub region_id: String,
    pub service_id: String,
}
operation! { GetVpcEndpointServiceAttribute(region_id: String, service_id: String)
    "GetVpcEndpointServiceAttribute" -> GetVpcEndpointServiceAttributeOutput {
    0 "RegionId" region_id, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointServiceAttributeOutput {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub connect_bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub max_bandwidth: Option<i64>,
    pub min_bandwidth: Option<i64>,
    pub payer: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_business_status: Option<String>,
    pub service_description: Option<String>,
    pub service_domain: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_resource_type: Option<String>,
    pub service_status: Option<String>,
    /// Deprecated.
    pub service_support_ipv6: Option<bool>,
    pub service_type: Option<String>,
    pub supported_region_set: Option<Vec<GetVpcEndpointServiceAttributeSupportedRegionSet>>,
    pub zone_affinity_enabled: Option<bool>,
    pub zones: Option<Vec<String>>,
}
model! { GetVpcEndpointServiceAttributeOutput {
    0 "AddressIpVersion" address_ip_version, 1 "AutoAcceptEnabled" auto_accept_enabled,
    2 "ConnectBandwidth" connect_bandwidth, 3 "CreateTime" create_time, 4 "MaxBandwidth" max_bandwidth,
    5 "MinBandwidth" min_bandwidth, 6 "Payer" payer, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id,
    9 "ServiceBusinessStatus" service_business_status, 10 "ServiceDescription" service_description,
    11 "ServiceDomain" service_domain, 12 "ServiceId" service_id, 13 "ServiceName" service_name,
    14 "ServiceResourceType" service_resource_type, 15 "ServiceStatus" service_status,
    16 "ServiceSupportIPv6" service_support_ipv6, 17 "ServiceType" service_type,
    18 "SupportedRegionSet" supported_region_set, 19 "ZoneAffinityEnabled" zone_affinity_enabled, 20 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointServiceAttributeSupportedRegionSet {
    pub region_business_status: Option<String>,
    pub region_service_status: Option<String>,
    /// Deprecated.
    pub service_region_id: Option<String>,
    pub supported_region_id: Option<String>,
}
model! { GetVpcEndpointServiceAttributeSupportedRegionSet {
    0 "RegionBusinessStatus" region_business_status, 1 "RegionServiceStatus" region_service_status,
    2 "ServiceRegionId" service_region_id, 3 "SupportedRegionId" supported_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
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
pub struct ListVpcEndpointConnections {
    pub connection_status: Option<String>,
    pub endpoint_id: Option<String>,
    /// 0 to 9223372036854775807.
    pub endpoint_owner_id: Option<i64>,
    pub eni_id: Option<String>,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub replaced_resource_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub service_id: Option<String>,
}
operation! { ListVpcEndpointConnections(region_id: String)
    "ListVpcEndpointConnections" -> ListVpcEndpointConnectionsOutput {
    0 "ConnectionStatus" connection_status: String, 1 "EndpointId" endpoint_id: String,
    2 "EndpointOwnerId" endpoint_owner_id: i64, 3 "EniId" eni_id: String, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id, 7 "ReplacedResourceId" replaced_resource_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceId" resource_id: String, 10 "ServiceId" service_id: String
} }
paged! { ListVpcEndpointConnections: ListVpcEndpointConnectionsConnections =
    Token "NextToken", "Connections" connections, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsOutput {
    pub connections: Option<Vec<ListVpcEndpointConnectionsConnections>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListVpcEndpointConnectionsOutput {
    0 "Connections" connections, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsConnections {
    pub bandwidth: Option<i64>,
    pub connection_status: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_owner_id: Option<i64>,
    pub endpoint_region_id: Option<String>,
    pub endpoint_vpc_id: Option<String>,
    pub modified_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner: Option<bool>,
    pub service_id: Option<String>,
    pub service_region_id: Option<String>,
    pub traffic_control_mode: Option<String>,
    pub zones: Option<Vec<ListVpcEndpointConnectionsZones>>,
}
model! { ListVpcEndpointConnectionsConnections {
    0 "Bandwidth" bandwidth, 1 "ConnectionStatus" connection_status, 2 "EndpointId" endpoint_id,
    3 "EndpointOwnerId" endpoint_owner_id, 4 "EndpointRegionId" endpoint_region_id, 5 "EndpointVpcId" endpoint_vpc_id,
    6 "ModifiedTime" modified_time, 7 "ResourceGroupId" resource_group_id, 8 "ResourceOwner" resource_owner,
    9 "ServiceId" service_id, 10 "ServiceRegionId" service_region_id, 11 "TrafficControlMode" traffic_control_mode,
    12 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsZones {
    pub eni_id: Option<String>,
    pub replaced_eni_id: Option<String>,
    pub replaced_resource_id: Option<String>,
    pub resource_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_domain: Option<String>,
    pub zone_id: Option<String>,
    pub zone_status: Option<String>,
}
model! { ListVpcEndpointConnectionsZones {
    0 "EniId" eni_id, 1 "ReplacedEniId" replaced_eni_id, 2 "ReplacedResourceId" replaced_resource_id,
    3 "ResourceId" resource_id, 4 "VSwitchId" v_switch_id, 5 "ZoneDomain" zone_domain, 6 "ZoneId" zone_id,
    7 "ZoneStatus" zone_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroups {
    pub endpoint_id: String,
    /// 0 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListVpcEndpointSecurityGroups(endpoint_id: String, region_id: String)
    "ListVpcEndpointSecurityGroups" -> ListVpcEndpointSecurityGroupsOutput {
    0 "EndpointId" endpoint_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListVpcEndpointSecurityGroups: ListVpcEndpointSecurityGroupsSecurityGroups =
    Token "NextToken", "SecurityGroups" security_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<ListVpcEndpointSecurityGroupsSecurityGroups>>,
    pub total_count: Option<i64>,
}
model! { ListVpcEndpointSecurityGroupsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SecurityGroups" security_groups, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroupsSecurityGroups {
    pub security_group_id: Option<String>,
    pub security_group_status: Option<String>,
}
model! { ListVpcEndpointSecurityGroupsSecurityGroups {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupStatus" security_group_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceResources {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
}
operation! { ListVpcEndpointServiceResources(region_id: String, service_id: String)
    "ListVpcEndpointServiceResources" -> ListVpcEndpointServiceResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ServiceId" service_id
} }
paged! { ListVpcEndpointServiceResources: ListVpcEndpointServiceResourcesResources =
    Token "NextToken", "Resources" resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Option<Vec<ListVpcEndpointServiceResourcesResources>>,
}
model! { ListVpcEndpointServiceResourcesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceResourcesResources {
    pub auto_allocated_enabled: Option<bool>,
    pub ip: Option<String>,
    pub region_id: Option<String>,
    pub related_deprecated_endpoint_count: Option<i64>,
    pub related_endpoint_count: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_support_ipv6: Option<bool>,
    pub resource_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListVpcEndpointServiceResourcesResources {
    0 "AutoAllocatedEnabled" auto_allocated_enabled, 1 "Ip" ip, 2 "RegionId" region_id,
    3 "RelatedDeprecatedEndpointCount" related_deprecated_endpoint_count,
    4 "RelatedEndpointCount" related_endpoint_count, 5 "ResourceId" resource_id,
    6 "ResourceSupportIPv6" resource_support_ipv6, 7 "ResourceType" resource_type, 8 "VSwitchId" v_switch_id,
    9 "VpcId" vpc_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsers {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
    /// 0 to 9223372036854775807.
    pub user_id: Option<i64>,
    pub user_list_type: Option<String>,
}
operation! { ListVpcEndpointServiceUsers(region_id: String, service_id: String)
    "ListVpcEndpointServiceUsers" -> ListVpcEndpointServiceUsersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ServiceId" service_id,
    4 "UserId" user_id: i64, 5 "UserListType" user_list_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub user_arns: Option<Vec<ListVpcEndpointServiceUsersUserARNs>>,
    pub users: Option<Vec<ListVpcEndpointServiceUsersUsers>>,
}
model! { ListVpcEndpointServiceUsersOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count, 3 "UserARNs" user_arns,
    4 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersUserARNs {
    pub user_arn: Option<String>,
}
model! { ListVpcEndpointServiceUsersUserARNs {
    0 "UserARN" user_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersUsers {
    pub user_id: Option<i64>,
}
model! { ListVpcEndpointServiceUsersUsers {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServices {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub service_business_status: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_resource_type: Option<String>,
    pub service_status: Option<String>,
    pub tag: Option<Vec<ListVpcEndpointServicesTag>>,
    pub zone_affinity_enabled: Option<bool>,
}
operation! { ListVpcEndpointServices(region_id: String) "ListVpcEndpointServices" -> ListVpcEndpointServicesOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AutoAcceptEnabled" auto_accept_enabled: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceId" resource_id: String,
    7 "ServiceBusinessStatus" service_business_status: String, 8 "ServiceId" service_id: String,
    9 "ServiceName" service_name: String, 10 "ServiceResourceType" service_resource_type: String,
    11 "ServiceStatus" service_status: String, 12 "Tag" tag: Vec<ListVpcEndpointServicesTag>,
    13 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }
paged! { ListVpcEndpointServices: ListVpcEndpointServicesServices =
    Token "NextToken", "Services" services, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcEndpointServicesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Option<Vec<ListVpcEndpointServicesServices>>,
    pub total_count: Option<i64>,
}
model! { ListVpcEndpointServicesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Services" services, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesServices {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub connect_bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub max_bandwidth: Option<i64>,
    pub min_bandwidth: Option<i64>,
    pub payer: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_business_status: Option<String>,
    pub service_description: Option<String>,
    pub service_domain: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_resource_type: Option<String>,
    pub service_status: Option<String>,
    /// Deprecated.
    pub service_support_ipv6: Option<bool>,
    pub service_type: Option<String>,
    pub supported_region_set: Option<Vec<ListVpcEndpointServicesSupportedRegionSet>>,
    pub tags: Option<Vec<ListVpcEndpointServicesTags>>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { ListVpcEndpointServicesServices {
    0 "AddressIpVersion" address_ip_version, 1 "AutoAcceptEnabled" auto_accept_enabled,
    2 "ConnectBandwidth" connect_bandwidth, 3 "CreateTime" create_time, 4 "MaxBandwidth" max_bandwidth,
    5 "MinBandwidth" min_bandwidth, 6 "Payer" payer, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id,
    9 "ServiceBusinessStatus" service_business_status, 10 "ServiceDescription" service_description,
    11 "ServiceDomain" service_domain, 12 "ServiceId" service_id, 13 "ServiceName" service_name,
    14 "ServiceResourceType" service_resource_type, 15 "ServiceStatus" service_status,
    16 "ServiceSupportIPv6" service_support_ipv6, 17 "ServiceType" service_type,
    18 "SupportedRegionSet" supported_region_set, 19 "Tags" tags, 20 "ZoneAffinityEnabled" zone_affinity_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesSupportedRegionSet {
    pub region_business_status: Option<String>,
    pub region_service_status: Option<String>,
    /// Deprecated.
    pub service_region_id: Option<String>,
    pub supported_region_id: Option<String>,
}
model! { ListVpcEndpointServicesSupportedRegionSet {
    0 "RegionBusinessStatus" region_business_status, 1 "RegionServiceStatus" region_service_status,
    2 "ServiceRegionId" service_region_id, 3 "SupportedRegionId" supported_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcEndpointServicesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUser {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub service_type: Option<String>,
    pub tag: Option<Vec<ListVpcEndpointServicesByEndUserTag>>,
}
operation! { ListVpcEndpointServicesByEndUser(region_id: String)
    "ListVpcEndpointServicesByEndUser" -> ListVpcEndpointServicesByEndUserOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ServiceId" service_id: String,
    5 "ServiceName" service_name: String, 6 "ServiceRegionId" service_region_id: String,
    7 "ServiceType" service_type: String, 8 "Tag" tag: Vec<ListVpcEndpointServicesByEndUserTag>
} }
paged! { ListVpcEndpointServicesByEndUser: ListVpcEndpointServicesByEndUserServices =
    Token "NextToken", "Services" services, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcEndpointServicesByEndUserTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub payer: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_domain: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_resource_type: Option<String>,
    pub service_support_ipv6: Option<bool>,
    pub service_type: Option<String>,
    pub tags: Option<Vec<ListVpcEndpointServicesByEndUserTags>>,
    pub vpc_endpoint_policy_supported: Option<bool>,
    pub zone_affinity_enabled: Option<bool>,
    pub zones: Option<Vec<String>>,
}
model! { ListVpcEndpointServicesByEndUserServices {
    0 "AddressIpVersion" address_ip_version, 1 "AutoAcceptEnabled" auto_accept_enabled, 2 "Payer" payer,
    3 "ResourceGroupId" resource_group_id, 4 "ServiceDomain" service_domain, 5 "ServiceId" service_id,
    6 "ServiceName" service_name, 7 "ServiceResourceType" service_resource_type,
    8 "ServiceSupportIPv6" service_support_ipv6, 9 "ServiceType" service_type, 10 "Tags" tags,
    11 "VpcEndpointPolicySupported" vpc_endpoint_policy_supported, 12 "ZoneAffinityEnabled" zone_affinity_enabled,
    13 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcEndpointServicesByEndUserTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointZones {
    pub endpoint_id: String,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListVpcEndpointZones(endpoint_id: String, region_id: String)
    "ListVpcEndpointZones" -> ListVpcEndpointZonesOutput {
    0 "EndpointId" endpoint_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListVpcEndpointZones: ListVpcEndpointZonesZones = Token "NextToken", "Zones" zones, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointZonesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub zones: Option<Vec<ListVpcEndpointZonesZones>>,
}
model! { ListVpcEndpointZonesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count, 3 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointZonesZones {
    pub eni_id: Option<String>,
    pub eni_ip: Option<String>,
    pub region_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_domain: Option<String>,
    pub zone_id: Option<String>,
    pub zone_ipv6_address: Option<String>,
    pub zone_status: Option<String>,
}
model! { ListVpcEndpointZonesZones {
    0 "EniId" eni_id, 1 "EniIp" eni_ip, 2 "RegionId" region_id, 3 "VSwitchId" v_switch_id, 4 "ZoneDomain" zone_domain,
    5 "ZoneId" zone_id, 6 "ZoneIpv6Address" zone_ipv6_address, 7 "ZoneStatus" zone_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpoints {
    pub address_ip_version: Option<String>,
    pub connection_status: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub endpoint_type: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub tag: Option<Vec<ListVpcEndpointsTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListVpcEndpoints(region_id: String) "ListVpcEndpoints" -> ListVpcEndpointsOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "ConnectionStatus" connection_status: String,
    2 "EndpointId" endpoint_id: String, 3 "EndpointName" endpoint_name: String,
    4 "EndpointStatus" endpoint_status: String, 5 "EndpointType" endpoint_type: String, 6 "MaxResults" max_results: i64,
    7 "NextToken" next_token: String, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ServiceName" service_name: String, 11 "ServiceRegionId" service_region_id: String,
    12 "Tag" tag: Vec<ListVpcEndpointsTag>, 13 "VpcId" vpc_id: String
} }
paged! { ListVpcEndpoints: ListVpcEndpointsEndpoints = Token "NextToken", "Endpoints" endpoints, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcEndpointsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsOutput {
    pub endpoints: Option<Vec<ListVpcEndpointsEndpoints>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVpcEndpointsOutput {
    0 "Endpoints" endpoints, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsEndpoints {
    pub address_ip_version: Option<String>,
    pub bandwidth: Option<i64>,
    pub connection_status: Option<String>,
    pub create_time: Option<String>,
    pub cross_region_bandwidth: Option<i64>,
    pub endpoint_business_status: Option<String>,
    pub endpoint_description: Option<String>,
    pub endpoint_domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub endpoint_type: Option<String>,
    pub policy_document: Option<String>,
    pub protected_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner: Option<bool>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub tags: Option<Vec<ListVpcEndpointsTags>>,
    pub vpc_id: Option<String>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { ListVpcEndpointsEndpoints {
    0 "AddressIpVersion" address_ip_version, 1 "Bandwidth" bandwidth, 2 "ConnectionStatus" connection_status,
    3 "CreateTime" create_time, 4 "CrossRegionBandwidth" cross_region_bandwidth,
    5 "EndpointBusinessStatus" endpoint_business_status, 6 "EndpointDescription" endpoint_description,
    7 "EndpointDomain" endpoint_domain, 8 "EndpointId" endpoint_id, 9 "EndpointName" endpoint_name,
    10 "EndpointStatus" endpoint_status, 11 "EndpointType" endpoint_type, 12 "PolicyDocument" policy_document,
    13 "ProtectedEnabled" protected_enabled, 14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id,
    16 "ResourceOwner" resource_owner, 17 "ServiceId" service_id, 18 "ServiceName" service_name,
    19 "ServiceRegionId" service_region_id, 20 "Tags" tags, 21 "VpcId" vpc_id,
    22 "ZoneAffinityEnabled" zone_affinity_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcEndpointsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPrivateLinkService {
    pub owner_id: Option<i64>,
}
operation! { OpenPrivateLinkService() "OpenPrivateLinkService" -> OpenPrivateLinkServiceOutput {
    0 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPrivateLinkServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenPrivateLinkServiceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub service_id: String,
    pub user_arn: Option<String>,
    /// 0 to 9223372036854775807.
    pub user_id: Option<i64>,
}
operation! { RemoveUserFromVpcEndpointService(region_id: String, service_id: String)
    "RemoveUserFromVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ServiceId" service_id,
    4 "UserARN" user_arn: String, 5 "UserId" user_id: i64
} }

pub type RemoveUserFromVpcEndpointServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveZoneFromVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { RemoveZoneFromVpcEndpoint(endpoint_id: String, region_id: String, zone_id: String)
    "RemoveZoneFromVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ZoneId" zone_id
} }

pub type RemoveZoneFromVpcEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "Tag" tag
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "TagKey" tag_key: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointAttribute {
    pub address_ip_version: Option<String>,
    pub client_token: Option<String>,
    pub cross_region_bandwidth: Option<i64>,
    pub dry_run: Option<bool>,
    pub endpoint_description: Option<String>,
    pub endpoint_id: String,
    pub endpoint_name: Option<String>,
    pub policy_document: Option<String>,
    pub region_id: String,
    pub reset_policy: Option<bool>,
    pub zone_affinity_enabled: Option<bool>,
}
operation! { UpdateVpcEndpointAttribute(endpoint_id: String, region_id: String) "UpdateVpcEndpointAttribute" -> Empty {
    0 "AddressIpVersion" address_ip_version: String, 1 "ClientToken" client_token: String,
    2 "CrossRegionBandwidth" cross_region_bandwidth: i64, 3 "DryRun" dry_run: bool,
    4 "EndpointDescription" endpoint_description: String, 5 "EndpointId" endpoint_id,
    6 "EndpointName" endpoint_name: String, 7 "PolicyDocument" policy_document: String, 8 "RegionId" region_id,
    9 "ResetPolicy" reset_policy: bool, 10 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

pub type UpdateVpcEndpointAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointConnectionAttribute {
    /// 0 to 2147483647.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub service_id: String,
    pub traffic_control_mode: Option<String>,
}
operation! { UpdateVpcEndpointConnectionAttribute(endpoint_id: String, region_id: String, service_id: String)
    "UpdateVpcEndpointConnectionAttribute" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id, 5 "ServiceId" service_id,
    6 "TrafficControlMode" traffic_control_mode: String
} }

pub type UpdateVpcEndpointConnectionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointServiceAttribute {
    pub add_supported_region_set: Option<Vec<String>>,
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub connect_bandwidth: Option<i64>,
    pub delete_supported_region_set: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub service_description: Option<String>,
    pub service_id: String,
    /// Deprecated.
    pub service_support_ipv6: Option<bool>,
    pub zone_affinity_enabled: Option<bool>,
}
operation! { UpdateVpcEndpointServiceAttribute(region_id: String, service_id: String)
    "UpdateVpcEndpointServiceAttribute" -> Empty {
    0 "AddSupportedRegionSet" add_supported_region_set: Vec<String>, 1 "AddressIpVersion" address_ip_version: String,
    2 "AutoAcceptEnabled" auto_accept_enabled: bool, 3 "ClientToken" client_token: String,
    4 "ConnectBandwidth" connect_bandwidth: i64, 5 "DeleteSupportedRegionSet" delete_supported_region_set: Vec<String>,
    6 "DryRun" dry_run: bool, 7 "RegionId" region_id, 8 "ServiceDescription" service_description: String,
    9 "ServiceId" service_id, 10 "ServiceSupportIPv6" service_support_ipv6: bool,
    11 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

pub type UpdateVpcEndpointServiceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointServiceResourceAttribute {
    pub auto_allocated_enabled: bool,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub resource_id: String,
    pub service_id: String,
    pub zone_id: Option<String>,
}
operation! { UpdateVpcEndpointServiceResourceAttribute(auto_allocated_enabled: bool, region_id: String, resource_id: String, service_id: String)
    "UpdateVpcEndpointServiceResourceAttribute" -> Empty {
    0 "AutoAllocatedEnabled" auto_allocated_enabled, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ServiceId" service_id, 6 "ZoneId" zone_id: String
} }

pub type UpdateVpcEndpointServiceResourceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointZoneConnectionResourceAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_id: String,
    pub region_id: String,
    pub resource_allocate_mode: Option<String>,
    pub resource_id: Option<String>,
    pub resource_replace_mode: Option<String>,
    pub resource_type: Option<String>,
    pub service_id: String,
    /// 0 to 2147483647.
    pub zone_id: String,
}
operation! { UpdateVpcEndpointZoneConnectionResourceAttribute(endpoint_id: String, region_id: String, service_id: String, zone_id: String)
    "UpdateVpcEndpointZoneConnectionResourceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ResourceAllocateMode" resource_allocate_mode: String, 5 "ResourceId" resource_id: String,
    6 "ResourceReplaceMode" resource_replace_mode: String, 7 "ResourceType" resource_type: String,
    8 "ServiceId" service_id, 9 "ZoneId" zone_id
} }

pub type UpdateVpcEndpointZoneConnectionResourceAttributeOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AddUserToVpcEndpointService, AddZoneToVpcEndpoint, AttachResourceToVpcEndpointService,
    AttachSecurityGroupToVpcEndpoint, ChangeResourceGroup, CheckProductOpen, CreateVpcEndpoint,
    CreateVpcEndpointService, DeleteVpcEndpoint, DeleteVpcEndpointService, DescribeRegions, DescribeZones,
    DetachResourceFromVpcEndpointService, DetachSecurityGroupFromVpcEndpoint, DisableVpcEndpointConnection,
    DisableVpcEndpointZoneConnection, EnableVpcEndpointConnection, EnableVpcEndpointZoneConnection,
    GetVpcEndpointAttribute, GetVpcEndpointServiceAttribute, ListTagResources, ListVpcEndpointConnections,
    ListVpcEndpointSecurityGroups, ListVpcEndpointServiceResources, ListVpcEndpointServiceUsers,
    ListVpcEndpointServices, ListVpcEndpointServicesByEndUser, ListVpcEndpointZones, ListVpcEndpoints,
    OpenPrivateLinkService, RemoveUserFromVpcEndpointService, RemoveZoneFromVpcEndpoint, TagResources, UntagResources,
    UpdateVpcEndpointAttribute, UpdateVpcEndpointConnectionAttribute, UpdateVpcEndpointServiceAttribute,
    UpdateVpcEndpointServiceResourceAttribute, UpdateVpcEndpointZoneConnectionResourceAttribute
}
