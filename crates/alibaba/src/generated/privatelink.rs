//! `privatelink` of Alibaba Cloud, API version 2020-04-15.
//!
//! Endpoint: a table of 43 regions, else `privatelink.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Privatelink/2020-04-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, privatelink::CheckProductOpen};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckProductOpen::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "privatelink",
    "2020-04-15",
    "privatelink",
    &ENDPOINTS,
);

/// Adds user to vpc endpoint service: `AddUserToVpcEndpointService` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/AddUserToVpcEndpointService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub user_arn: Option<String>,
    /// 0 to 9223372036854775807.
    pub user_id: Option<i64>,
}
operation! { AddUserToVpcEndpointService(region_id: String, service_id: String) "AddUserToVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ServiceId" service_id,
    4 "UserARN" user_arn: String, 5 "UserId" user_id: i64
} }

/// Response of [`AddUserToVpcEndpointService`]: empty.
pub type AddUserToVpcEndpointServiceOutput = Empty;

/// Adds zone to vpc endpoint: `AddZoneToVpcEndpoint` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/AddZoneToVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZoneToVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    pub ipv6_address: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub zone_id: String,
    pub ip: Option<String>,
}
operation! { AddZoneToVpcEndpoint(endpoint_id: String, region_id: String, vswitch_id: String, zone_id: String)
    "AddZoneToVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id,
    3 "Ipv6Address" ipv6_address: String, 4 "RegionId" region_id, 5 "VSwitchId" vswitch_id, 6 "ZoneId" zone_id,
    7 "ip" ip: String
} }

/// Response of [`AddZoneToVpcEndpoint`]: empty.
pub type AddZoneToVpcEndpointOutput = Empty;

/// Attaches resource to vpc endpoint service: `AttachResourceToVpcEndpointService` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/AttachResourceToVpcEndpointService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachResourceToVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub service_id: String,
    pub zone_id: Option<String>,
}
operation! {
    AttachResourceToVpcEndpointService(region_id: String, resource_id: String, resource_type: String, service_id: String)
    "AttachResourceToVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "ServiceId" service_id, 6 "ZoneId" zone_id: String
} }

/// Response of [`AttachResourceToVpcEndpointService`]: empty.
pub type AttachResourceToVpcEndpointServiceOutput = Empty;

/// Attaches security group to vpc endpoint: `AttachSecurityGroupToVpcEndpoint` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/AttachSecurityGroupToVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSecurityGroupToVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { AttachSecurityGroupToVpcEndpoint(endpoint_id: String, region_id: String, security_group_id: String)
    "AttachSecurityGroupToVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "SecurityGroupId" security_group_id
} }

/// Response of [`AttachSecurityGroupToVpcEndpoint`]: empty.
pub type AttachSecurityGroupToVpcEndpointOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `privatelink` 2020-04-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks product open: `CheckProductOpen` of `privatelink` 2020-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/CheckProductOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductOpen {}
operation! { CheckProductOpen() "CheckProductOpen" -> CheckProductOpenOutput {} }

/// Response of [`CheckProductOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductOpenOutput {
    pub success: Option<bool>,
}
model! { CheckProductOpenOutput {
    0 "Success" success: bool
} }

/// Creates vpc endpoint: `CreateVpcEndpoint` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/CreateVpcEndpoint>.
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
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<Vec<String>>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_region_id: Option<String>,
    pub tag: Option<Vec<CreateVpcEndpointTag>>,
    /// Required.
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

/// In the request of [`CreateVpcEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcEndpointTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateVpcEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointZone {
    pub ipv6_address: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub ip: Option<String>,
}
input! { CreateVpcEndpointZone() {
    0 "Ipv6Address" ipv6_address: String, 1 "VSwitchId" vswitch_id: String, 2 "ZoneId" zone_id: String,
    3 "ip" ip: String
} }

/// Response of [`CreateVpcEndpoint`].
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
    0 "AddressIpVersion" address_ip_version: String, 1 "Bandwidth" bandwidth: i64,
    2 "ConnectionStatus" connection_status: String, 3 "CreateTime" create_time: String,
    4 "CrossRegionBandwidth" cross_region_bandwidth: i64, 5 "EndpointBusinessStatus" endpoint_business_status: String,
    6 "EndpointDescription" endpoint_description: String, 7 "EndpointDomain" endpoint_domain: String,
    8 "EndpointId" endpoint_id: String, 9 "EndpointName" endpoint_name: String,
    10 "EndpointStatus" endpoint_status: String, 11 "ServiceId" service_id: String,
    12 "ServiceName" service_name: String, 13 "ServiceRegionId" service_region_id: String, 14 "VpcId" vpc_id: String,
    15 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

/// Creates vpc endpoint service: `CreateVpcEndpointService` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/CreateVpcEndpointService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointService {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub payer: Option<String>,
    /// Required.
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

/// In the request of [`CreateVpcEndpointService`].
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

/// In the request of [`CreateVpcEndpointService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointServiceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpcEndpointServiceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVpcEndpointService`].
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
    pub supported_region_set: Vec<CreateVpcEndpointServiceSupportedRegionSet>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { CreateVpcEndpointServiceOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AutoAcceptEnabled" auto_accept_enabled: bool,
    2 "CreateTime" create_time: String, 3 "ResourceGroupId" resource_group_id: String,
    4 "ServiceBusinessStatus" service_business_status: String, 5 "ServiceDescription" service_description: String,
    6 "ServiceDomain" service_domain: String, 7 "ServiceId" service_id: String, 8 "ServiceName" service_name: String,
    9 "ServiceStatus" service_status: String, 10 "ServiceSupportIPv6" service_support_ipv6: bool,
    11 "SupportedRegionSet" supported_region_set: Vec<CreateVpcEndpointServiceSupportedRegionSet>,
    12 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

/// In the response of [`CreateVpcEndpointService`].
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
    0 "RegionBusinessStatus" region_business_status: String, 1 "RegionServiceStatus" region_service_status: String,
    2 "ServiceRegionId" service_region_id: String, 3 "SupportedRegionId" supported_region_id: String
} }

/// Deletes vpc endpoint: `DeleteVpcEndpoint` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DeleteVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteVpcEndpoint(endpoint_id: String, region_id: String) "DeleteVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id
} }

/// Response of [`DeleteVpcEndpoint`]: empty.
pub type DeleteVpcEndpointOutput = Empty;

/// Deletes vpc endpoint service: `DeleteVpcEndpointService` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DeleteVpcEndpointService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { DeleteVpcEndpointService(region_id: String, service_id: String) "DeleteVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ServiceId" service_id
} }

/// Response of [`DeleteVpcEndpointService`]: empty.
pub type DeleteVpcEndpointServiceOutput = Empty;

/// Describes regions: `DescribeRegions` of `privatelink` 2020-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
    pub service_resource_type: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String, 1 "ServiceResourceType" service_resource_type: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub service_resource_types: Option<DescribeRegionsServiceResourceTypes>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
    3 "ServiceResourceTypes" service_resource_types: DescribeRegionsServiceResourceTypes
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsServiceResourceTypes {
    pub service_resource_type: Vec<String>,
}
model! { DescribeRegionsServiceResourceTypes {
    0 "ServiceResourceType" service_resource_type: Vec<String>
} }

/// Describes zones: `DescribeZones` of `privatelink` 2020-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub cross_region: Option<bool>,
    pub cross_region_side: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_resource_type: Option<String>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "CrossRegion" cross_region: bool, 1 "CrossRegionSide" cross_region_side: String, 2 "RegionId" region_id,
    3 "ServiceResourceType" service_resource_type: String
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Detaches resource from vpc endpoint service: `DetachResourceFromVpcEndpointService` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DetachResourceFromVpcEndpointService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachResourceFromVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
    /// Required.
    pub service_id: String,
    pub zone_id: Option<String>,
}
operation! { DetachResourceFromVpcEndpointService(region_id: String, resource_id: String, service_id: String)
    "DetachResourceFromVpcEndpointService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type: String, 5 "ServiceId" service_id, 6 "ZoneId" zone_id: String
} }

/// Response of [`DetachResourceFromVpcEndpointService`]: empty.
pub type DetachResourceFromVpcEndpointServiceOutput = Empty;

/// Detaches security group from vpc endpoint: `DetachSecurityGroupFromVpcEndpoint` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DetachSecurityGroupFromVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSecurityGroupFromVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { DetachSecurityGroupFromVpcEndpoint(endpoint_id: String, region_id: String, security_group_id: String)
    "DetachSecurityGroupFromVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "SecurityGroupId" security_group_id
} }

/// Response of [`DetachSecurityGroupFromVpcEndpoint`]: empty.
pub type DetachSecurityGroupFromVpcEndpointOutput = Empty;

/// Disables vpc endpoint connection: `DisableVpcEndpointConnection` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DisableVpcEndpointConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcEndpointConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { DisableVpcEndpointConnection(endpoint_id: String, region_id: String, service_id: String)
    "DisableVpcEndpointConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ServiceId" service_id
} }

/// Response of [`DisableVpcEndpointConnection`]: empty.
pub type DisableVpcEndpointConnectionOutput = Empty;

/// Disables vpc endpoint zone connection: `DisableVpcEndpointZoneConnection` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/DisableVpcEndpointZoneConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcEndpointZoneConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    pub replaced_resource: Option<bool>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub zone_id: String,
}
operation! {
    DisableVpcEndpointZoneConnection(endpoint_id: String, region_id: String, service_id: String, zone_id: String)
    "DisableVpcEndpointZoneConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ReplacedResource" replaced_resource: bool, 5 "ServiceId" service_id, 6 "ZoneId" zone_id
} }

/// Response of [`DisableVpcEndpointZoneConnection`]: empty.
pub type DisableVpcEndpointZoneConnectionOutput = Empty;

/// Enables vpc endpoint connection: `EnableVpcEndpointConnection` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/EnableVpcEndpointConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcEndpointConnection {
    /// 0 to 2147483647.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub traffic_control_mode: Option<String>,
}
operation! { EnableVpcEndpointConnection(endpoint_id: String, region_id: String, service_id: String)
    "EnableVpcEndpointConnection" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id, 5 "ServiceId" service_id,
    6 "TrafficControlMode" traffic_control_mode: String
} }

/// Response of [`EnableVpcEndpointConnection`]: empty.
pub type EnableVpcEndpointConnectionOutput = Empty;

/// Enables vpc endpoint zone connection: `EnableVpcEndpointZoneConnection` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/EnableVpcEndpointZoneConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcEndpointZoneConnection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub zone_id: String,
}
operation! {
    EnableVpcEndpointZoneConnection(endpoint_id: String, region_id: String, service_id: String, zone_id: String)
    "EnableVpcEndpointZoneConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ServiceId" service_id, 5 "ZoneId" zone_id
} }

/// Response of [`EnableVpcEndpointZoneConnection`]: empty.
pub type EnableVpcEndpointZoneConnectionOutput = Empty;

/// Gets vpc endpoint attribute: `GetVpcEndpointAttribute` of `privatelink` 2020-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/GetVpcEndpointAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointAttribute {
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetVpcEndpointAttribute(endpoint_id: String, region_id: String)
    "GetVpcEndpointAttribute" -> GetVpcEndpointAttributeOutput {
    0 "EndpointId" endpoint_id, 1 "RegionId" region_id
} }

/// Response of [`GetVpcEndpointAttribute`].
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
    0 "AddressIpVersion" address_ip_version: String, 1 "Bandwidth" bandwidth: i64,
    2 "ConnectionStatus" connection_status: String, 3 "CreateTime" create_time: String,
    4 "CrossRegionBandwidth" cross_region_bandwidth: i64, 5 "EndpointBusinessStatus" endpoint_business_status: String,
    6 "EndpointDescription" endpoint_description: String, 7 "EndpointDomain" endpoint_domain: String,
    8 "EndpointId" endpoint_id: String, 9 "EndpointName" endpoint_name: String,
    10 "EndpointStatus" endpoint_status: String, 11 "EndpointType" endpoint_type: String, 12 "Payer" payer: String,
    13 "PolicyDocument" policy_document: String, 14 "ProtectedEnabled" protected_enabled: bool,
    15 "RegionId" region_id: String, 16 "ResourceGroupId" resource_group_id: String,
    17 "ResourceOwner" resource_owner: bool, 18 "ServiceId" service_id: String, 19 "ServiceName" service_name: String,
    20 "ServiceRegionId" service_region_id: String, 21 "VpcId" vpc_id: String,
    22 "ZoneAffinityEnabled" zone_affinity_enabled: bool,
    23 "ZonePrivateIpAddressCount" zone_private_ip_address_count: i64
} }

/// Gets vpc endpoint service attribute: `GetVpcEndpointServiceAttribute` of `privatelink` 2020-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/GetVpcEndpointServiceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpcEndpointServiceAttribute {
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { GetVpcEndpointServiceAttribute(region_id: String, service_id: String)
    "GetVpcEndpointServiceAttribute" -> GetVpcEndpointServiceAttributeOutput {
    0 "RegionId" region_id, 1 "ServiceId" service_id
} }

/// Response of [`GetVpcEndpointServiceAttribute`].
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
    pub supported_region_set: Vec<GetVpcEndpointServiceAttributeSupportedRegionSet>,
    pub zone_affinity_enabled: Option<bool>,
    pub zones: Vec<String>,
}
model! { GetVpcEndpointServiceAttributeOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AutoAcceptEnabled" auto_accept_enabled: bool,
    2 "ConnectBandwidth" connect_bandwidth: i64, 3 "CreateTime" create_time: String,
    4 "MaxBandwidth" max_bandwidth: i64, 5 "MinBandwidth" min_bandwidth: i64, 6 "Payer" payer: String,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ServiceBusinessStatus" service_business_status: String, 10 "ServiceDescription" service_description: String,
    11 "ServiceDomain" service_domain: String, 12 "ServiceId" service_id: String, 13 "ServiceName" service_name: String,
    14 "ServiceResourceType" service_resource_type: String, 15 "ServiceStatus" service_status: String,
    16 "ServiceSupportIPv6" service_support_ipv6: bool, 17 "ServiceType" service_type: String,
    18 "SupportedRegionSet" supported_region_set: Vec<GetVpcEndpointServiceAttributeSupportedRegionSet>,
    19 "ZoneAffinityEnabled" zone_affinity_enabled: bool, 20 "Zones" zones: Vec<String>
} }

/// In the response of [`GetVpcEndpointServiceAttribute`].
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
    0 "RegionBusinessStatus" region_business_status: String, 1 "RegionServiceStatus" region_service_status: String,
    2 "ServiceRegionId" service_region_id: String, 3 "SupportedRegionId" supported_region_id: String
} }

/// Lists tag resources: `ListTagResources` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Lists vpc endpoint connections: `ListVpcEndpointConnections` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointConnections>.
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
    /// Required.
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
    Token "NextToken", "Connections" connections, next "NextToken" }

/// Response of [`ListVpcEndpointConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsOutput {
    pub connections: Vec<ListVpcEndpointConnectionsConnections>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListVpcEndpointConnectionsOutput {
    0 "Connections" connections: Vec<ListVpcEndpointConnectionsConnections>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListVpcEndpointConnections`].
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
    pub zones: Vec<ListVpcEndpointConnectionsZones>,
}
model! { ListVpcEndpointConnectionsConnections {
    0 "Bandwidth" bandwidth: i64, 1 "ConnectionStatus" connection_status: String, 2 "EndpointId" endpoint_id: String,
    3 "EndpointOwnerId" endpoint_owner_id: i64, 4 "EndpointRegionId" endpoint_region_id: String,
    5 "EndpointVpcId" endpoint_vpc_id: String, 6 "ModifiedTime" modified_time: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwner" resource_owner: bool,
    9 "ServiceId" service_id: String, 10 "ServiceRegionId" service_region_id: String,
    11 "TrafficControlMode" traffic_control_mode: String, 12 "Zones" zones: Vec<ListVpcEndpointConnectionsZones>
} }

/// In the response of [`ListVpcEndpointConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointConnectionsZones {
    pub eni_id: Option<String>,
    pub replaced_eni_id: Option<String>,
    pub replaced_resource_id: Option<String>,
    pub resource_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_domain: Option<String>,
    pub zone_id: Option<String>,
    pub zone_status: Option<String>,
}
model! { ListVpcEndpointConnectionsZones {
    0 "EniId" eni_id: String, 1 "ReplacedEniId" replaced_eni_id: String,
    2 "ReplacedResourceId" replaced_resource_id: String, 3 "ResourceId" resource_id: String,
    4 "VSwitchId" vswitch_id: String, 5 "ZoneDomain" zone_domain: String, 6 "ZoneId" zone_id: String,
    7 "ZoneStatus" zone_status: String
} }

/// Lists vpc endpoint security groups: `ListVpcEndpointSecurityGroups` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroups {
    /// Required.
    pub endpoint_id: String,
    /// 0 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListVpcEndpointSecurityGroups(endpoint_id: String, region_id: String)
    "ListVpcEndpointSecurityGroups" -> ListVpcEndpointSecurityGroupsOutput {
    0 "EndpointId" endpoint_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListVpcEndpointSecurityGroups: ListVpcEndpointSecurityGroupsSecurityGroups =
    Token "NextToken", "SecurityGroups" security_groups, next "NextToken" }

/// Response of [`ListVpcEndpointSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_groups: Vec<ListVpcEndpointSecurityGroupsSecurityGroups>,
    pub total_count: Option<i64>,
}
model! { ListVpcEndpointSecurityGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SecurityGroups" security_groups: Vec<ListVpcEndpointSecurityGroupsSecurityGroups>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListVpcEndpointSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroupsSecurityGroups {
    pub security_group_id: Option<String>,
    pub security_group_status: Option<String>,
}
model! { ListVpcEndpointSecurityGroupsSecurityGroups {
    0 "SecurityGroupId" security_group_id: String, 1 "SecurityGroupStatus" security_group_status: String
} }

/// Lists vpc endpoint service resources: `ListVpcEndpointServiceResources` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointServiceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceResources {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { ListVpcEndpointServiceResources(region_id: String, service_id: String)
    "ListVpcEndpointServiceResources" -> ListVpcEndpointServiceResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ServiceId" service_id
} }
paged! { ListVpcEndpointServiceResources: ListVpcEndpointServiceResourcesResources =
    Token "NextToken", "Resources" resources, next "NextToken" }

/// Response of [`ListVpcEndpointServiceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Vec<ListVpcEndpointServiceResourcesResources>,
}
model! { ListVpcEndpointServiceResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Resources" resources: Vec<ListVpcEndpointServiceResourcesResources>
} }

/// In the response of [`ListVpcEndpointServiceResources`].
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
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListVpcEndpointServiceResourcesResources {
    0 "AutoAllocatedEnabled" auto_allocated_enabled: bool, 1 "Ip" ip: String, 2 "RegionId" region_id: String,
    3 "RelatedDeprecatedEndpointCount" related_deprecated_endpoint_count: i64,
    4 "RelatedEndpointCount" related_endpoint_count: i64, 5 "ResourceId" resource_id: String,
    6 "ResourceSupportIPv6" resource_support_ipv6: bool, 7 "ResourceType" resource_type: String,
    8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String, 10 "ZoneId" zone_id: String
} }

/// Lists vpc endpoint service users: `ListVpcEndpointServiceUsers` of `privatelink` 2020-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointServiceUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsers {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
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

/// Response of [`ListVpcEndpointServiceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub user_arns: Vec<ListVpcEndpointServiceUsersUserARNs>,
    pub users: Vec<ListVpcEndpointServiceUsersUsers>,
}
model! { ListVpcEndpointServiceUsersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: String,
    3 "UserARNs" user_arns: Vec<ListVpcEndpointServiceUsersUserARNs>,
    4 "Users" users: Vec<ListVpcEndpointServiceUsersUsers>
} }

/// In the response of [`ListVpcEndpointServiceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersUserARNs {
    pub user_arn: Option<String>,
}
model! { ListVpcEndpointServiceUsersUserARNs {
    0 "UserARN" user_arn: String
} }

/// In the response of [`ListVpcEndpointServiceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersUsers {
    pub user_id: Option<i64>,
}
model! { ListVpcEndpointServiceUsersUsers {
    0 "UserId" user_id: i64
} }

/// Lists vpc endpoint services: `ListVpcEndpointServices` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServices {
    pub address_ip_version: Option<String>,
    pub auto_accept_enabled: Option<bool>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
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
    Token "NextToken", "Services" services, next "NextToken" }

/// In the request of [`ListVpcEndpointServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcEndpointServicesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVpcEndpointServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Vec<ListVpcEndpointServicesServices>,
    pub total_count: Option<i64>,
}
model! { ListVpcEndpointServicesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Services" services: Vec<ListVpcEndpointServicesServices>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListVpcEndpointServices`].
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
    pub supported_region_set: Vec<ListVpcEndpointServicesSupportedRegionSet>,
    pub tags: Vec<ListVpcEndpointServicesTags>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { ListVpcEndpointServicesServices {
    0 "AddressIpVersion" address_ip_version: String, 1 "AutoAcceptEnabled" auto_accept_enabled: bool,
    2 "ConnectBandwidth" connect_bandwidth: i64, 3 "CreateTime" create_time: String,
    4 "MaxBandwidth" max_bandwidth: i64, 5 "MinBandwidth" min_bandwidth: i64, 6 "Payer" payer: String,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ServiceBusinessStatus" service_business_status: String, 10 "ServiceDescription" service_description: String,
    11 "ServiceDomain" service_domain: String, 12 "ServiceId" service_id: String, 13 "ServiceName" service_name: String,
    14 "ServiceResourceType" service_resource_type: String, 15 "ServiceStatus" service_status: String,
    16 "ServiceSupportIPv6" service_support_ipv6: bool, 17 "ServiceType" service_type: String,
    18 "SupportedRegionSet" supported_region_set: Vec<ListVpcEndpointServicesSupportedRegionSet>,
    19 "Tags" tags: Vec<ListVpcEndpointServicesTags>, 20 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

/// In the response of [`ListVpcEndpointServices`].
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
    0 "RegionBusinessStatus" region_business_status: String, 1 "RegionServiceStatus" region_service_status: String,
    2 "ServiceRegionId" service_region_id: String, 3 "SupportedRegionId" supported_region_id: String
} }

/// In the response of [`ListVpcEndpointServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcEndpointServicesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists vpc endpoint services by end user: `ListVpcEndpointServicesByEndUser` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointServicesByEndUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUser {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
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
    Token "NextToken", "Services" services, next "NextToken" }

/// In the request of [`ListVpcEndpointServicesByEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcEndpointServicesByEndUserTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVpcEndpointServicesByEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Vec<ListVpcEndpointServicesByEndUserServices>,
    pub total_count: Option<String>,
}
model! { ListVpcEndpointServicesByEndUserOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Services" services: Vec<ListVpcEndpointServicesByEndUserServices>, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListVpcEndpointServicesByEndUser`].
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
    pub tags: Vec<ListVpcEndpointServicesByEndUserTags>,
    pub vpc_endpoint_policy_supported: Option<bool>,
    pub zone_affinity_enabled: Option<bool>,
    pub zones: Vec<String>,
}
model! { ListVpcEndpointServicesByEndUserServices {
    0 "AddressIpVersion" address_ip_version: String, 1 "AutoAcceptEnabled" auto_accept_enabled: bool,
    2 "Payer" payer: String, 3 "ResourceGroupId" resource_group_id: String, 4 "ServiceDomain" service_domain: String,
    5 "ServiceId" service_id: String, 6 "ServiceName" service_name: String,
    7 "ServiceResourceType" service_resource_type: String, 8 "ServiceSupportIPv6" service_support_ipv6: bool,
    9 "ServiceType" service_type: String, 10 "Tags" tags: Vec<ListVpcEndpointServicesByEndUserTags>,
    11 "VpcEndpointPolicySupported" vpc_endpoint_policy_supported: bool,
    12 "ZoneAffinityEnabled" zone_affinity_enabled: bool, 13 "Zones" zones: Vec<String>
} }

/// In the response of [`ListVpcEndpointServicesByEndUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcEndpointServicesByEndUserTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists vpc endpoint zones: `ListVpcEndpointZones` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpointZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointZones {
    /// Required.
    pub endpoint_id: String,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListVpcEndpointZones(endpoint_id: String, region_id: String)
    "ListVpcEndpointZones" -> ListVpcEndpointZonesOutput {
    0 "EndpointId" endpoint_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListVpcEndpointZones: ListVpcEndpointZonesZones = Token "NextToken", "Zones" zones, next "NextToken" }

/// Response of [`ListVpcEndpointZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointZonesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub zones: Vec<ListVpcEndpointZonesZones>,
}
model! { ListVpcEndpointZonesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "Zones" zones: Vec<ListVpcEndpointZonesZones>
} }

/// In the response of [`ListVpcEndpointZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointZonesZones {
    pub eni_id: Option<String>,
    pub eni_ip: Option<String>,
    pub region_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_domain: Option<String>,
    pub zone_id: Option<String>,
    pub zone_ipv6_address: Option<String>,
    pub zone_status: Option<String>,
}
model! { ListVpcEndpointZonesZones {
    0 "EniId" eni_id: String, 1 "EniIp" eni_ip: String, 2 "RegionId" region_id: String,
    3 "VSwitchId" vswitch_id: String, 4 "ZoneDomain" zone_domain: String, 5 "ZoneId" zone_id: String,
    6 "ZoneIpv6Address" zone_ipv6_address: String, 7 "ZoneStatus" zone_status: String
} }

/// Lists vpc endpoints: `ListVpcEndpoints` of `privatelink` 2020-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/ListVpcEndpoints>.
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
    /// Required.
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

/// In the request of [`ListVpcEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpcEndpointsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVpcEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsOutput {
    pub endpoints: Vec<ListVpcEndpointsEndpoints>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVpcEndpointsOutput {
    0 "Endpoints" endpoints: Vec<ListVpcEndpointsEndpoints>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListVpcEndpoints`].
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
    pub tags: Vec<ListVpcEndpointsTags>,
    pub vpc_id: Option<String>,
    pub zone_affinity_enabled: Option<bool>,
}
model! { ListVpcEndpointsEndpoints {
    0 "AddressIpVersion" address_ip_version: String, 1 "Bandwidth" bandwidth: i64,
    2 "ConnectionStatus" connection_status: String, 3 "CreateTime" create_time: String,
    4 "CrossRegionBandwidth" cross_region_bandwidth: i64, 5 "EndpointBusinessStatus" endpoint_business_status: String,
    6 "EndpointDescription" endpoint_description: String, 7 "EndpointDomain" endpoint_domain: String,
    8 "EndpointId" endpoint_id: String, 9 "EndpointName" endpoint_name: String,
    10 "EndpointStatus" endpoint_status: String, 11 "EndpointType" endpoint_type: String,
    12 "PolicyDocument" policy_document: String, 13 "ProtectedEnabled" protected_enabled: bool,
    14 "RegionId" region_id: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "ResourceOwner" resource_owner: bool, 17 "ServiceId" service_id: String, 18 "ServiceName" service_name: String,
    19 "ServiceRegionId" service_region_id: String, 20 "Tags" tags: Vec<ListVpcEndpointsTags>,
    21 "VpcId" vpc_id: String, 22 "ZoneAffinityEnabled" zone_affinity_enabled: bool
} }

/// In the response of [`ListVpcEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListVpcEndpointsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Opens private link service: `OpenPrivateLinkService` of `privatelink` 2020-04-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Privatelink/2020-04-15/OpenPrivateLinkService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPrivateLinkService {
    pub owner_id: Option<i64>,
}
operation! { OpenPrivateLinkService() "OpenPrivateLinkService" -> OpenPrivateLinkServiceOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`OpenPrivateLinkService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPrivateLinkServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenPrivateLinkServiceOutput {
    0 "OrderId" order_id: String
} }

/// Removes user from vpc endpoint service: `RemoveUserFromVpcEndpointService` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/RemoveUserFromVpcEndpointService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromVpcEndpointService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
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

/// Response of [`RemoveUserFromVpcEndpointService`]: empty.
pub type RemoveUserFromVpcEndpointServiceOutput = Empty;

/// Removes zone from vpc endpoint: `RemoveZoneFromVpcEndpoint` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/RemoveZoneFromVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveZoneFromVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { RemoveZoneFromVpcEndpoint(endpoint_id: String, region_id: String, zone_id: String)
    "RemoveZoneFromVpcEndpoint" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ZoneId" zone_id
} }

/// Response of [`RemoveZoneFromVpcEndpoint`]: empty.
pub type RemoveZoneFromVpcEndpointOutput = Empty;

/// `TagResources` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
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
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "TagKey" tag_key: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates vpc endpoint attribute: `UpdateVpcEndpointAttribute` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/UpdateVpcEndpointAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointAttribute {
    pub address_ip_version: Option<String>,
    pub client_token: Option<String>,
    pub cross_region_bandwidth: Option<i64>,
    pub dry_run: Option<bool>,
    pub endpoint_description: Option<String>,
    /// Required.
    pub endpoint_id: String,
    pub endpoint_name: Option<String>,
    pub policy_document: Option<String>,
    /// Required.
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

/// Response of [`UpdateVpcEndpointAttribute`]: empty.
pub type UpdateVpcEndpointAttributeOutput = Empty;

/// Updates vpc endpoint connection attribute: `UpdateVpcEndpointConnectionAttribute` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/UpdateVpcEndpointConnectionAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointConnectionAttribute {
    /// 0 to 2147483647.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub traffic_control_mode: Option<String>,
}
operation! { UpdateVpcEndpointConnectionAttribute(endpoint_id: String, region_id: String, service_id: String)
    "UpdateVpcEndpointConnectionAttribute" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id, 5 "ServiceId" service_id,
    6 "TrafficControlMode" traffic_control_mode: String
} }

/// Response of [`UpdateVpcEndpointConnectionAttribute`]: empty.
pub type UpdateVpcEndpointConnectionAttributeOutput = Empty;

/// Updates vpc endpoint service attribute: `UpdateVpcEndpointServiceAttribute` of `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/UpdateVpcEndpointServiceAttribute>.
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
    /// Required.
    pub region_id: String,
    pub service_description: Option<String>,
    /// Required.
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

/// Response of [`UpdateVpcEndpointServiceAttribute`]: empty.
pub type UpdateVpcEndpointServiceAttributeOutput = Empty;

/// Updates vpc endpoint service resource attribute: `UpdateVpcEndpointServiceResourceAttribute` of `privatelink`
/// 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/UpdateVpcEndpointServiceResourceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointServiceResourceAttribute {
    /// Required.
    pub auto_allocated_enabled: bool,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub service_id: String,
    pub zone_id: Option<String>,
}
operation! {
    UpdateVpcEndpointServiceResourceAttribute(auto_allocated_enabled: bool, region_id: String, resource_id: String, service_id: String)
    "UpdateVpcEndpointServiceResourceAttribute" -> Empty {
    0 "AutoAllocatedEnabled" auto_allocated_enabled, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ServiceId" service_id, 6 "ZoneId" zone_id: String
} }

/// Response of [`UpdateVpcEndpointServiceResourceAttribute`]: empty.
pub type UpdateVpcEndpointServiceResourceAttributeOutput = Empty;

/// Updates vpc endpoint zone connection resource attribute: `UpdateVpcEndpointZoneConnectionResourceAttribute` of
/// `privatelink` 2020-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Privatelink/2020-04-15/UpdateVpcEndpointZoneConnectionResourceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpcEndpointZoneConnectionResourceAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
    pub resource_allocate_mode: Option<String>,
    pub resource_id: Option<String>,
    pub resource_replace_mode: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub service_id: String,
    /// Required. 0 to 2147483647.
    pub zone_id: String,
}
operation! {
    UpdateVpcEndpointZoneConnectionResourceAttribute(endpoint_id: String, region_id: String, service_id: String, zone_id: String)
    "UpdateVpcEndpointZoneConnectionResourceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointId" endpoint_id, 3 "RegionId" region_id,
    4 "ResourceAllocateMode" resource_allocate_mode: String, 5 "ResourceId" resource_id: String,
    6 "ResourceReplaceMode" resource_replace_mode: String, 7 "ResourceType" resource_type: String,
    8 "ServiceId" service_id, 9 "ZoneId" zone_id
} }

/// Response of [`UpdateVpcEndpointZoneConnectionResourceAttribute`]: empty.
pub type UpdateVpcEndpointZoneConnectionResourceAttributeOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
