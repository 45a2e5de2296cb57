//! `cloudfw` of Alibaba Cloud, API version 2017-12-07.
//!
//! Endpoint: a table of 26 regions, else `cloudfw.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudfw::DescribeACLProtectTrend};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeACLProtectTrend::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cloudfw.aliyuncs.com"),
        ("ap-southeast-1", "cloudfw.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cloudfw.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "cloudfw.aliyuncs.com"),
        ("cn-beijing", "cloudfw.aliyuncs.com"),
        ("cn-beijing-finance-1", "cloudfw.aliyuncs.com"),
        ("cn-chengdu", "cloudfw.aliyuncs.com"),
        ("cn-guangzhou", "cloudfw.aliyuncs.com"),
        ("cn-hangzhou", "cloudfw.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "cloudfw.aliyuncs.com"),
        ("cn-heyuan", "cloudfw.aliyuncs.com"),
        ("cn-hongkong", "cloudfw.aliyuncs.com"),
        ("cn-huhehaote", "cloudfw.aliyuncs.com"),
        ("cn-north-2-gov-1", "cloudfw.aliyuncs.com"),
        ("cn-qingdao", "cloudfw.aliyuncs.com"),
        ("cn-shanghai", "cloudfw.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cloudfw.aliyuncs.com"),
        ("cn-shenzhen", "cloudfw.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cloudfw.aliyuncs.com"),
        ("cn-wulanchabu", "cloudfw.aliyuncs.com"),
        ("cn-zhangjiakou", "cloudfw.aliyuncs.com"),
        ("eu-central-1", "cloudfw.aliyuncs.com"),
        ("eu-west-1", "cloudfw.aliyuncs.com"),
        ("me-east-1", "cloudfw.aliyuncs.com"),
        ("us-east-1", "cloudfw.aliyuncs.com"),
        ("us-west-1", "cloudfw.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "cloudfw-intl.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-guangzhou", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "cloudfw-intl.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "cloudfw.vpc-proxy.aliyuncs.com"),
    ],
    "cloudfw.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "cloudfw",
    "2017-12-07",
    "cloudfw",
    &ENDPOINTS,
);

/// Adds acl backup data: `AddAclBackupData` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddAclBackupData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAclBackupData {
    /// Required.
    pub back_up_time: String,
    pub description: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { AddAclBackupData(back_up_time: String) "AddAclBackupData" -> Empty {
    0 "BackUpTime" back_up_time, 1 "Description" description: String, 2 "Lang" lang: String,
    3 "SourceIp" source_ip: String
} }

/// Response of [`AddAclBackupData`]: empty.
pub type AddAclBackupDataOutput = Empty;

/// Adds address book: `AddAddressBook` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddAddressBook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBook {
    pub ack_cluster_connector_id: Option<String>,
    pub ack_labels: Option<Vec<AddAddressBookAckLabels>>,
    pub ack_namespaces: Option<Vec<String>>,
    pub address_list: Option<String>,
    pub asset_member_uids: Option<Vec<i64>>,
    pub asset_region_resource_types: Option<Vec<AddAddressBookAssetRegionResourceTypes>>,
    pub auto_add_tag_ecs: Option<String>,
    /// Required. 2 to 256 characters.
    pub description: String,
    /// Required. 2 to 128 characters.
    pub group_name: String,
    /// Required.
    pub group_type: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub tag_list: Option<Vec<AddAddressBookTagList>>,
    pub tag_relation: Option<String>,
}
operation! { AddAddressBook(description: String, group_name: String, group_type: String)
    "AddAddressBook" -> AddAddressBookOutput {
    0 "AckClusterConnectorId" ack_cluster_connector_id: String, 1 "AckLabels" ack_labels: Vec<AddAddressBookAckLabels>,
    2 "AckNamespaces" ack_namespaces: Vec<String>, 3 "AddressList" address_list: String,
    4 "AssetMemberUids" asset_member_uids: Vec<i64>,
    5 "AssetRegionResourceTypes" asset_region_resource_types: Vec<AddAddressBookAssetRegionResourceTypes>,
    6 "AutoAddTagEcs" auto_add_tag_ecs: String, 7 "Description" description, 8 "GroupName" group_name,
    9 "GroupType" group_type, 10 "Lang" lang: String, 11 "SourceIp" source_ip: String,
    12 "TagList" tag_list: Vec<AddAddressBookTagList>, 13 "TagRelation" tag_relation: String
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddAddressBookAckLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookAssetRegionResourceTypes {
    pub asset_region_id: Option<String>,
    pub resource_type: Option<AddAddressBookResourceType>,
}
input! { AddAddressBookAssetRegionResourceTypes() {
    0 "AssetRegionId" asset_region_id: String, 1 "ResourceType" resource_type: AddAddressBookResourceType
} }

/// In the request of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookResourceType {
    pub ipv4: Option<AddAddressBookIpv4>,
    pub ipv6: Option<AddAddressBookIpv6>,
}
input! { AddAddressBookResourceType() {
    0 "Ipv4" ipv4: AddAddressBookIpv4, 1 "Ipv6" ipv6: AddAddressBookIpv6
} }

/// In the request of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookIpv4 {
    pub ai_gateway_eip: Option<bool>,
    pub alb_eip: Option<bool>,
    pub api_gateway_eip: Option<bool>,
    pub bastion_host_egress_ip: Option<bool>,
    pub bastion_host_ip: Option<bool>,
    pub bastion_host_ingress_ip: Option<bool>,
    pub eip: Option<bool>,
    pub ecs_eip: Option<bool>,
    pub ecs_public_ip: Option<bool>,
    pub eni_eip: Option<bool>,
    pub ga_eip: Option<bool>,
    pub havip: Option<bool>,
    pub nat_eip: Option<bool>,
    pub nat_public_ip: Option<bool>,
    pub nlb_eip: Option<bool>,
    pub slb_eip: Option<bool>,
    pub slb_public_ip: Option<bool>,
}
input! { AddAddressBookIpv4() {
    0 "AiGatewayEIP" ai_gateway_eip: bool, 1 "AlbEIP" alb_eip: bool, 2 "ApiGatewayEIP" api_gateway_eip: bool,
    3 "BastionHostEgressIP" bastion_host_egress_ip: bool, 4 "BastionHostIP" bastion_host_ip: bool,
    5 "BastionHostIngressIP" bastion_host_ingress_ip: bool, 6 "EIP" eip: bool, 7 "EcsEIP" ecs_eip: bool,
    8 "EcsPublicIP" ecs_public_ip: bool, 9 "EniEIP" eni_eip: bool, 10 "GaEIP" ga_eip: bool, 11 "HAVIP" havip: bool,
    12 "NatEIP" nat_eip: bool, 13 "NatPublicIP" nat_public_ip: bool, 14 "NlbEIP" nlb_eip: bool,
    15 "SlbEIP" slb_eip: bool, 16 "SlbPublicIP" slb_public_ip: bool
} }

/// In the request of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookIpv6 {
    pub ai_gateway_e_ipv6: Option<bool>,
    pub alb_ipv6: Option<bool>,
    pub api_gateway_e_ipv6: Option<bool>,
    pub ecs_ipv6: Option<bool>,
    pub eni_e_ipv6: Option<bool>,
    pub ga_e_ipv6: Option<bool>,
    pub nlb_ipv6: Option<bool>,
    pub slb_ipv6: Option<bool>,
}
input! { AddAddressBookIpv6() {
    0 "AiGatewayEIPv6" ai_gateway_e_ipv6: bool, 1 "AlbIPv6" alb_ipv6: bool,
    2 "ApiGatewayEIPv6" api_gateway_e_ipv6: bool, 3 "EcsIPv6" ecs_ipv6: bool, 4 "EniEIPv6" eni_e_ipv6: bool,
    5 "GaEIPv6" ga_e_ipv6: bool, 6 "NlbIPv6" nlb_ipv6: bool, 7 "SlbIPv6" slb_ipv6: bool
} }

/// In the request of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { AddAddressBookTagList() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`AddAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookOutput {
    pub group_uuid: Option<String>,
}
model! { AddAddressBookOutput {
    0 "GroupUuid" group_uuid: String
} }

/// Adds control policy: `AddControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddControlPolicy {
    /// Required.
    pub acl_action: String,
    /// Deprecated.
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    /// Required.
    pub description: String,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    /// Required.
    pub destination: String,
    /// Required.
    pub destination_type: String,
    /// Required.
    pub direction: String,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub new_order: String,
    /// Required.
    pub proto: String,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    /// Required.
    pub source: String,
    /// Deprecated.
    pub source_ip: Option<String>,
    /// Required.
    pub source_type: String,
    pub start_time: Option<i64>,
}

/// Arguments of [`AddControlPolicy::new`].
pub struct AddControlPolicyRequired {
    pub acl_action: String,
    pub description: String,
    pub destination: String,
    pub destination_type: String,
    pub direction: String,
    pub new_order: String,
    pub proto: String,
    pub source: String,
    pub source_type: String,
}
operation! {
    AddControlPolicy { AddControlPolicyRequired: acl_action, description, destination, destination_type, direction, new_order, proto, source, source_type }
    "AddControlPolicy" -> AddControlPolicyOutput {
    0 "AclAction" acl_action, 1 "ApplicationName" application_name: String,
    2 "ApplicationNameList" application_name_list: Vec<String>, 3 "Description" description,
    4 "DestPort" dest_port: String, 5 "DestPortGroup" dest_port_group: String, 6 "DestPortType" dest_port_type: String,
    7 "Destination" destination, 8 "DestinationType" destination_type, 9 "Direction" direction,
    10 "DomainResolveType" domain_resolve_type: String, 11 "EndTime" end_time: i64, 12 "IpVersion" ip_version: String,
    13 "Lang" lang: String, 14 "NewOrder" new_order, 15 "Proto" proto, 16 "Release" release: String,
    17 "RepeatDays" repeat_days: Vec<i64>, 18 "RepeatEndTime" repeat_end_time: String,
    19 "RepeatStartTime" repeat_start_time: String, 20 "RepeatType" repeat_type: String, 21 "Source" source,
    22 "SourceIp" source_ip: String, 23 "SourceType" source_type, 24 "StartTime" start_time: i64
} }

/// Response of [`AddControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddControlPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { AddControlPolicyOutput {
    0 "AclUuid" acl_uuid: String
} }

/// Adds dns firewall policy: `AddDnsFirewallPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddDnsFirewallPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsFirewallPolicy {
    /// Required.
    pub acl_action: String,
    /// Required.
    pub description: String,
    /// Required.
    pub destination: String,
    /// Required.
    pub destination_type: String,
    pub direction: Option<String>,
    /// Required.
    pub ip_version: String,
    pub lang: Option<String>,
    /// Required.
    pub priority: String,
    /// Required.
    pub release: String,
    /// Required.
    pub source: String,
    pub source_ip: Option<String>,
    /// Required.
    pub source_type: String,
}

/// Arguments of [`AddDnsFirewallPolicy::new`].
pub struct AddDnsFirewallPolicyRequired {
    pub acl_action: String,
    pub description: String,
    pub destination: String,
    pub destination_type: String,
    pub ip_version: String,
    pub priority: String,
    pub release: String,
    pub source: String,
    pub source_type: String,
}
operation! {
    AddDnsFirewallPolicy { AddDnsFirewallPolicyRequired: acl_action, description, destination, destination_type, ip_version, priority, release, source, source_type }
    "AddDnsFirewallPolicy" -> AddDnsFirewallPolicyOutput {
    0 "AclAction" acl_action, 1 "Description" description, 2 "Destination" destination,
    3 "DestinationType" destination_type, 4 "Direction" direction: String, 5 "IpVersion" ip_version,
    6 "Lang" lang: String, 7 "Priority" priority, 8 "Release" release, 9 "Source" source,
    10 "SourceIp" source_ip: String, 11 "SourceType" source_type
} }

/// Response of [`AddDnsFirewallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsFirewallPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { AddDnsFirewallPolicyOutput {
    0 "AclUuid" acl_uuid: String
} }

/// Adds domain resolve realtime task: `AddDomainResolveRealtimeTask` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddDomainResolveRealtimeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainResolveRealtimeTask {
    pub domain_name: Option<String>,
    pub firewall_type: Option<String>,
    pub region_no: Option<String>,
}
operation! { AddDomainResolveRealtimeTask() "AddDomainResolveRealtimeTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "FirewallType" firewall_type: String, 2 "RegionNo" region_no: String
} }

/// Response of [`AddDomainResolveRealtimeTask`]: empty.
pub type AddDomainResolveRealtimeTaskOutput = Empty;

/// Adds instance members: `AddInstanceMembers` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddInstanceMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceMembers {
    /// Required.
    pub members: Vec<AddInstanceMembersMembers>,
}
operation! { AddInstanceMembers(members: Vec<AddInstanceMembersMembers>) "AddInstanceMembers" -> Empty {
    0 "Members" members
} }

/// Response of [`AddInstanceMembers`]: empty.
pub type AddInstanceMembersOutput = Empty;

/// In the request of [`AddInstanceMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceMembersMembers {
    pub member_desc: Option<String>,
    /// Required.
    pub member_uid: Option<i64>,
}
input! { AddInstanceMembersMembers(member_uid: i64) {
    0 "MemberDesc" member_desc: String, 1 "MemberUid" member_uid: i64
} }

/// Adds private dns domain name: `AddPrivateDnsDomainName` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/AddPrivateDnsDomainName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrivateDnsDomainName {
    /// Required.
    pub access_instance_id: String,
    /// Required.
    pub domain_name_list: Vec<String>,
    /// Required.
    pub region_no: String,
}
operation! { AddPrivateDnsDomainName(access_instance_id: String, domain_name_list: Vec<String>, region_no: String)
    "AddPrivateDnsDomainName" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "DomainNameList" domain_name_list, 2 "RegionNo" region_no
} }

/// Response of [`AddPrivateDnsDomainName`]: empty.
pub type AddPrivateDnsDomainNameOutput = Empty;

/// Batches copy vpc firewall control policy: `BatchCopyVpcFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/BatchCopyVpcFirewallControlPolicy>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCopyVpcFirewallControlPolicy {
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    /// Required.
    pub source_vpc_firewall_id: String,
    /// Required.
    pub target_vpc_firewall_id: String,
}
operation! { BatchCopyVpcFirewallControlPolicy(source_vpc_firewall_id: String, target_vpc_firewall_id: String)
    "BatchCopyVpcFirewallControlPolicy" -> Empty {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String, 2 "SourceVpcFirewallId" source_vpc_firewall_id,
    3 "TargetVpcFirewallId" target_vpc_firewall_id
} }

/// Response of [`BatchCopyVpcFirewallControlPolicy`]: empty.
pub type BatchCopyVpcFirewallControlPolicyOutput = Empty;

/// Batches delete vpc firewall control policy: `BatchDeleteVpcFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/BatchDeleteVpcFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteVpcFirewallControlPolicy {
    /// Required.
    pub acl_uuid_list: Vec<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { BatchDeleteVpcFirewallControlPolicy(acl_uuid_list: Vec<String>, vpc_firewall_id: String)
    "BatchDeleteVpcFirewallControlPolicy" -> Empty {
    0 "AclUuidList" acl_uuid_list, 1 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`BatchDeleteVpcFirewallControlPolicy`]: empty.
pub type BatchDeleteVpcFirewallControlPolicyOutput = Empty;

/// Clears log store storage: `ClearLogStoreStorage` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ClearLogStoreStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLogStoreStorage {
    pub site: Option<String>,
}
operation! { ClearLogStoreStorage() "ClearLogStoreStorage" -> ClearLogStoreStorageOutput {
    0 "Site" site: String
} }

/// Response of [`ClearLogStoreStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLogStoreStorageOutput {
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ClearLogStoreStorageOutput {
    0 "HttpStatusCode" http_status_code: i64, 1 "Success" success: bool
} }

/// Creates ack cluster connector: `CreateAckClusterConnector` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateAckClusterConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAckClusterConnector {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub connector_name: String,
    pub member_uid: Option<String>,
    /// Required.
    pub primary_vswitch_id: String,
    pub primary_vswitch_ip: Option<String>,
    /// Required.
    pub region_no: String,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    /// Required.
    pub ttl: String,
}

/// Arguments of [`CreateAckClusterConnector::new`].
pub struct CreateAckClusterConnectorRequired {
    pub cluster_id: String,
    pub connector_name: String,
    pub primary_vswitch_id: String,
    pub region_no: String,
    pub ttl: String,
}
operation! {
    CreateAckClusterConnector { CreateAckClusterConnectorRequired: cluster_id, connector_name, primary_vswitch_id, region_no, ttl }
    "CreateAckClusterConnector" -> CreateAckClusterConnectorOutput {
    0 "ClusterId" cluster_id, 1 "ConnectorName" connector_name, 2 "MemberUid" member_uid: String,
    3 "PrimaryVswitchId" primary_vswitch_id, 4 "PrimaryVswitchIp" primary_vswitch_ip: String, 5 "RegionNo" region_no,
    6 "StandbyVswitchId" standby_vswitch_id: String, 7 "StandbyVswitchIp" standby_vswitch_ip: String, 8 "Ttl" ttl
} }

/// Response of [`CreateAckClusterConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAckClusterConnectorOutput {
    pub ack_cluster_connector: Option<CreateAckClusterConnectorAckClusterConnector>,
}
model! { CreateAckClusterConnectorOutput {
    0 "AckClusterConnector" ack_cluster_connector: CreateAckClusterConnectorAckClusterConnector
} }

/// In the response of [`CreateAckClusterConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAckClusterConnectorAckClusterConnector {
    pub ack_client_host_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub connector_health_check_status: Option<String>,
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub connector_status: Option<String>,
    pub create_time: Option<String>,
    pub member_uid: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_vswitch_ip: Option<String>,
    pub primary_vswitch_zone_id: Option<String>,
    pub region_no: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    pub standby_vswitch_zone_id: Option<String>,
    pub task_id: Option<String>,
    pub ttl: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { CreateAckClusterConnectorAckClusterConnector {
    0 "AckClientHostIp" ack_client_host_ip: String, 1 "ClusterId" cluster_id: String,
    2 "ClusterName" cluster_name: String, 3 "ConnectorHealthCheckStatus" connector_health_check_status: String,
    4 "ConnectorId" connector_id: String, 5 "ConnectorName" connector_name: String,
    6 "ConnectorStatus" connector_status: String, 7 "CreateTime" create_time: String, 8 "MemberUid" member_uid: String,
    9 "PrimaryVswitchId" primary_vswitch_id: String, 10 "PrimaryVswitchIp" primary_vswitch_ip: String,
    11 "PrimaryVswitchZoneId" primary_vswitch_zone_id: String, 12 "RegionNo" region_no: String,
    13 "StandbyVswitchId" standby_vswitch_id: String, 14 "StandbyVswitchIp" standby_vswitch_ip: String,
    15 "StandbyVswitchZoneId" standby_vswitch_zone_id: String, 16 "TaskId" task_id: String, 17 "Ttl" ttl: i64,
    18 "VpcId" vpc_id: String
} }

/// Creates acl check: `CreateAclCheck` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateAclCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclCheck {
    /// Required.
    pub acl_type: String,
    pub check_names: Option<Vec<String>>,
    pub lang: Option<String>,
}
operation! { CreateAclCheck(acl_type: String) "CreateAclCheck" -> CreateAclCheckOutput {
    0 "AclType" acl_type, 1 "CheckNames" check_names: Vec<String>, 2 "Lang" lang: String
} }

/// Response of [`CreateAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclCheckOutput {
    pub task_ids: Vec<String>,
}
model! { CreateAclCheckOutput {
    0 "TaskIds" task_ids: Vec<String>
} }

/// Creates download task: `CreateDownloadTask` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadTask {
    pub lang: Option<String>,
    pub task_data: Option<String>,
    pub task_type: Option<String>,
    pub time_zone: Option<String>,
}
operation! { CreateDownloadTask() "CreateDownloadTask" -> CreateDownloadTaskOutput {
    0 "Lang" lang: String, 1 "TaskData" task_data: String, 2 "TaskType" task_type: String,
    3 "TimeZone" time_zone: String
} }

/// Response of [`CreateDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadTaskOutput {
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateDownloadTaskOutput {
    0 "Status" status: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Creates instance sync task: `CreateInstanceSyncTask` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateInstanceSyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSyncTask {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { CreateInstanceSyncTask() "CreateInstanceSyncTask" -> CreateInstanceSyncTaskOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`CreateInstanceSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSyncTaskOutput {
    pub module: Option<String>,
}
model! { CreateInstanceSyncTaskOutput {
    0 "Module" module: String
} }

/// Creates ips private assoc: `CreateIpsPrivateAssoc` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateIpsPrivateAssoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpsPrivateAssoc {
    pub lang: Option<String>,
    pub resource_id: Option<String>,
}
operation! { CreateIpsPrivateAssoc() "CreateIpsPrivateAssoc" -> Empty {
    0 "Lang" lang: String, 1 "ResourceId" resource_id: String
} }

/// Response of [`CreateIpsPrivateAssoc`]: empty.
pub type CreateIpsPrivateAssocOutput = Empty;

/// Creates nat firewall control policy: `CreateNatFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateNatFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallControlPolicy {
    /// Required.
    pub acl_action: String,
    /// Required.
    pub application_name_list: Vec<String>,
    /// Required.
    pub description: String,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    /// Required.
    pub destination: String,
    /// Required.
    pub destination_type: String,
    /// Required.
    pub direction: String,
    pub domain_resolve_type: Option<i64>,
    pub end_time: Option<i64>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub new_order: String,
    /// Required.
    pub proto: String,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    /// Required.
    pub source: String,
    /// Required.
    pub source_type: String,
    pub start_time: Option<i64>,
}

/// Arguments of [`CreateNatFirewallControlPolicy::new`].
pub struct CreateNatFirewallControlPolicyRequired {
    pub acl_action: String,
    pub application_name_list: Vec<String>,
    pub description: String,
    pub destination: String,
    pub destination_type: String,
    pub direction: String,
    pub nat_gateway_id: String,
    pub new_order: String,
    pub proto: String,
    pub source: String,
    pub source_type: String,
}
operation! {
    CreateNatFirewallControlPolicy { CreateNatFirewallControlPolicyRequired: acl_action, application_name_list, description, destination, destination_type, direction, nat_gateway_id, new_order, proto, source, source_type }
    "CreateNatFirewallControlPolicy" -> CreateNatFirewallControlPolicyOutput {
    0 "AclAction" acl_action, 1 "ApplicationNameList" application_name_list, 2 "Description" description,
    3 "DestPort" dest_port: String, 4 "DestPortGroup" dest_port_group: String, 5 "DestPortType" dest_port_type: String,
    6 "Destination" destination, 7 "DestinationType" destination_type, 8 "Direction" direction,
    9 "DomainResolveType" domain_resolve_type: i64, 10 "EndTime" end_time: i64, 11 "IpVersion" ip_version: String,
    12 "Lang" lang: String, 13 "NatGatewayId" nat_gateway_id, 14 "NewOrder" new_order, 15 "Proto" proto,
    16 "Release" release: String, 17 "RepeatDays" repeat_days: Vec<i64>, 18 "RepeatEndTime" repeat_end_time: String,
    19 "RepeatStartTime" repeat_start_time: String, 20 "RepeatType" repeat_type: String, 21 "Source" source,
    22 "SourceType" source_type, 23 "StartTime" start_time: i64
} }

/// Response of [`CreateNatFirewallControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallControlPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { CreateNatFirewallControlPolicyOutput {
    0 "AclUuid" acl_uuid: String
} }

/// Creates nat firewall pre check: `CreateNatFirewallPreCheck` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateNatFirewallPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallPreCheck {
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub region_no: String,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateNatFirewallPreCheck(nat_gateway_id: String, region_no: String, vpc_id: String)
    "CreateNatFirewallPreCheck" -> CreateNatFirewallPreCheckOutput {
    0 "Lang" lang: String, 1 "NatGatewayId" nat_gateway_id, 2 "RegionNo" region_no, 3 "VpcId" vpc_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateNatFirewallPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallPreCheckOutput {
    pub pre_check_id: Option<String>,
}
model! { CreateNatFirewallPreCheckOutput {
    0 "PreCheckId" pre_check_id: String
} }

/// Creates nat firewall sync task: `CreateNatFirewallSyncTask` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateNatFirewallSyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallSyncTask {
    pub lang: Option<String>,
}
operation! { CreateNatFirewallSyncTask() "CreateNatFirewallSyncTask" -> Empty {
    0 "Lang" lang: String
} }

/// Response of [`CreateNatFirewallSyncTask`]: empty.
pub type CreateNatFirewallSyncTaskOutput = Empty;

/// Creates private dns endpoint: `CreatePrivateDnsEndpoint` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreatePrivateDnsEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDnsEndpoint {
    /// Required.
    pub access_instance_name: String,
    /// Required.
    pub firewall_type: Vec<String>,
    pub ip_protocol: Option<String>,
    pub member_uid: Option<i64>,
    pub port: Option<i64>,
    pub primary_dns: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_vswitch_ip: Option<String>,
    /// Required.
    pub private_dns_type: String,
    /// Required.
    pub region_no: String,
    pub standby_dns: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreatePrivateDnsEndpoint::new`].
pub struct CreatePrivateDnsEndpointRequired {
    pub access_instance_name: String,
    pub firewall_type: Vec<String>,
    pub private_dns_type: String,
    pub region_no: String,
    pub vpc_id: String,
}
operation! {
    CreatePrivateDnsEndpoint { CreatePrivateDnsEndpointRequired: access_instance_name, firewall_type, private_dns_type, region_no, vpc_id }
    "CreatePrivateDnsEndpoint" -> CreatePrivateDnsEndpointOutput {
    0 "AccessInstanceName" access_instance_name, 1 "FirewallType" firewall_type, 2 "IpProtocol" ip_protocol: String,
    3 "MemberUid" member_uid: i64, 4 "Port" port: i64, 5 "PrimaryDns" primary_dns: String,
    6 "PrimaryVSwitchId" primary_vswitch_id: String, 7 "PrimaryVSwitchIp" primary_vswitch_ip: String,
    8 "PrivateDnsType" private_dns_type, 9 "RegionNo" region_no, 10 "StandbyDns" standby_dns: String,
    11 "StandbyVSwitchId" standby_vswitch_id: String, 12 "StandbyVSwitchIp" standby_vswitch_ip: String,
    13 "VpcId" vpc_id
} }

/// Response of [`CreatePrivateDnsEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDnsEndpointOutput {
    pub access_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreatePrivateDnsEndpointOutput {
    0 "AccessInstanceId" access_instance_id: String, 1 "TaskId" task_id: String
} }

/// Creates security proxy: `CreateSecurityProxy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateSecurityProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityProxy {
    pub firewall_switch: Option<String>,
    pub fw_vswitch_zone_id: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub nat_route_entry_list: Vec<CreateSecurityProxyNatRouteEntryList>,
    /// Required.
    pub proxy_name: String,
    /// Required.
    pub region_no: String,
    pub strict_mode: Option<i64>,
    /// Required.
    pub vpc_id: String,
    pub vswitch_auto: Option<String>,
    pub vswitch_cidr: Option<String>,
    pub vswitch_id: Option<String>,
}

/// Arguments of [`CreateSecurityProxy::new`].
pub struct CreateSecurityProxyRequired {
    pub nat_gateway_id: String,
    pub nat_route_entry_list: Vec<CreateSecurityProxyNatRouteEntryList>,
    pub proxy_name: String,
    pub region_no: String,
    pub vpc_id: String,
}
operation! {
    CreateSecurityProxy { CreateSecurityProxyRequired: nat_gateway_id, nat_route_entry_list, proxy_name, region_no, vpc_id }
    "CreateSecurityProxy" -> CreateSecurityProxyOutput {
    0 "FirewallSwitch" firewall_switch: String, 1 "FwVswitchZoneId" fw_vswitch_zone_id: String, 2 "Lang" lang: String,
    3 "NatGatewayId" nat_gateway_id, 4 "NatRouteEntryList" nat_route_entry_list, 5 "ProxyName" proxy_name,
    6 "RegionNo" region_no, 7 "StrictMode" strict_mode: i64, 8 "VpcId" vpc_id, 9 "VswitchAuto" vswitch_auto: String,
    10 "VswitchCidr" vswitch_cidr: String, 11 "VswitchId" vswitch_id: String
} }

/// In the request of [`CreateSecurityProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityProxyNatRouteEntryList {
    /// Required.
    pub destination_cidr: Option<String>,
    /// Required.
    pub next_hop_id: Option<String>,
    /// Required.
    pub next_hop_type: Option<String>,
    /// Required.
    pub route_table_id: Option<String>,
}
input! {
    CreateSecurityProxyNatRouteEntryList(destination_cidr: String, next_hop_id: String, next_hop_type: String, route_table_id: String) {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopId" next_hop_id: String,
    2 "NextHopType" next_hop_type: String, 3 "RouteTableId" route_table_id: String
} }

/// Response of [`CreateSecurityProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityProxyOutput {
    pub proxy_id: Option<String>,
}
model! { CreateSecurityProxyOutput {
    0 "ProxyId" proxy_id: String
} }

/// Creates sls log dispatch: `CreateSlsLogDispatch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateSlsLogDispatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlsLogDispatch {
    pub sls_region_id: Option<String>,
    pub ttl: Option<i64>,
}
operation! { CreateSlsLogDispatch() "CreateSlsLogDispatch" -> Empty {
    0 "SlsRegionId" sls_region_id: String, 1 "Ttl" ttl: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateSlsLogDispatch`]: empty.
pub type CreateSlsLogDispatchOutput = Empty;

/// Creates tr firewall v2: `CreateTrFirewallV2` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateTrFirewallV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2 {
    pub cen_id: Option<String>,
    pub firewall_description: Option<String>,
    pub firewall_name: Option<String>,
    pub firewall_subnet_cidr: Option<String>,
    pub firewall_vpc_cidr: Option<String>,
    pub firewall_vpc_id: Option<String>,
    pub firewall_vswitch_id: Option<String>,
    pub lang: Option<String>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub tr_attachment_master_cidr: Option<String>,
    pub tr_attachment_master_zone: Option<String>,
    pub tr_attachment_slave_cidr: Option<String>,
    pub tr_attachment_slave_zone: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { CreateTrFirewallV2() "CreateTrFirewallV2" -> CreateTrFirewallV2Output {
    0 "CenId" cen_id: String, 1 "FirewallDescription" firewall_description: String,
    2 "FirewallName" firewall_name: String, 3 "FirewallSubnetCidr" firewall_subnet_cidr: String,
    4 "FirewallVpcCidr" firewall_vpc_cidr: String, 5 "FirewallVpcId" firewall_vpc_id: String,
    6 "FirewallVswitchId" firewall_vswitch_id: String, 7 "Lang" lang: String, 8 "RegionNo" region_no: String,
    9 "RouteMode" route_mode: String, 10 "TrAttachmentMasterCidr" tr_attachment_master_cidr: String,
    11 "TrAttachmentMasterZone" tr_attachment_master_zone: String,
    12 "TrAttachmentSlaveCidr" tr_attachment_slave_cidr: String,
    13 "TrAttachmentSlaveZone" tr_attachment_slave_zone: String, 14 "TransitRouterId" transit_router_id: String
} }

/// Response of [`CreateTrFirewallV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2Output {
    pub firewall_id: Option<String>,
}
model! { CreateTrFirewallV2Output {
    0 "FirewallId" firewall_id: String
} }

/// Creates tr firewall v2 route policy: `CreateTrFirewallV2RoutePolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateTrFirewallV2RoutePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicy {
    pub dest_candidate_list: Option<Vec<CreateTrFirewallV2RoutePolicyDestCandidateList>>,
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub src_candidate_list: Option<Vec<CreateTrFirewallV2RoutePolicySrcCandidateList>>,
}
operation! { CreateTrFirewallV2RoutePolicy() "CreateTrFirewallV2RoutePolicy" -> CreateTrFirewallV2RoutePolicyOutput {
    0 "DestCandidateList" dest_candidate_list: Vec<CreateTrFirewallV2RoutePolicyDestCandidateList>,
    1 "FirewallId" firewall_id: String, 2 "Lang" lang: String, 3 "PolicyDescription" policy_description: String,
    4 "PolicyName" policy_name: String, 5 "PolicyType" policy_type: String,
    6 "SrcCandidateList" src_candidate_list: Vec<CreateTrFirewallV2RoutePolicySrcCandidateList>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`CreateTrFirewallV2RoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicyDestCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { CreateTrFirewallV2RoutePolicyDestCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// In the request of [`CreateTrFirewallV2RoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicySrcCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { CreateTrFirewallV2RoutePolicySrcCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// Response of [`CreateTrFirewallV2RoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicyOutput {
    pub tr_firewall_route_policy_id: Option<String>,
}
model! { CreateTrFirewallV2RoutePolicyOutput {
    0 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String
} }

/// Creates vpc firewall cen configure: `CreateVpcFirewallCenConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateVpcFirewallCenConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenConfigure {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub firewall_switch: String,
    pub firewall_vswitch_cidr_block: Option<String>,
    pub firewall_vpc_cidr_block: Option<String>,
    pub firewall_vpc_standby_zone_id: Option<String>,
    pub firewall_vpc_zone_id: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub network_instance_id: String,
    pub vswitch_id: Option<String>,
    /// Required.
    pub vpc_firewall_name: String,
    /// Required.
    pub vpc_region: String,
}

/// Arguments of [`CreateVpcFirewallCenConfigure::new`].
pub struct CreateVpcFirewallCenConfigureRequired {
    pub cen_id: String,
    pub firewall_switch: String,
    pub network_instance_id: String,
    pub vpc_firewall_name: String,
    pub vpc_region: String,
}
operation! {
    CreateVpcFirewallCenConfigure { CreateVpcFirewallCenConfigureRequired: cen_id, firewall_switch, network_instance_id, vpc_firewall_name, vpc_region }
    "CreateVpcFirewallCenConfigure" -> CreateVpcFirewallCenConfigureOutput {
    0 "CenId" cen_id, 1 "FirewallSwitch" firewall_switch,
    2 "FirewallVSwitchCidrBlock" firewall_vswitch_cidr_block: String,
    3 "FirewallVpcCidrBlock" firewall_vpc_cidr_block: String,
    4 "FirewallVpcStandbyZoneId" firewall_vpc_standby_zone_id: String,
    5 "FirewallVpcZoneId" firewall_vpc_zone_id: String, 6 "Lang" lang: String, 7 "MemberUid" member_uid: String,
    8 "NetworkInstanceId" network_instance_id, 9 "VSwitchId" vswitch_id: String, 10 "VpcFirewallName" vpc_firewall_name,
    11 "VpcRegion" vpc_region
} }

/// Response of [`CreateVpcFirewallCenConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenConfigureOutput {
    pub vpc_firewall_id: Option<String>,
}
model! { CreateVpcFirewallCenConfigureOutput {
    0 "VpcFirewallId" vpc_firewall_id: String
} }

/// Creates vpc firewall cen manual configure: `CreateVpcFirewallCenManualConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateVpcFirewallCenManualConfigure>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenManualConfigure {
    /// Required.
    pub cen_id: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_firewall_name: String,
    /// Required.
    pub vpc_id: String,
}
operation! {
    CreateVpcFirewallCenManualConfigure(cen_id: String, vswitch_id: String, vpc_firewall_name: String, vpc_id: String)
    "CreateVpcFirewallCenManualConfigure" -> CreateVpcFirewallCenManualConfigureOutput {
    0 "CenId" cen_id, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String, 3 "VSwitchId" vswitch_id,
    4 "VpcFirewallName" vpc_firewall_name, 5 "VpcId" vpc_id
} }

/// Response of [`CreateVpcFirewallCenManualConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenManualConfigureOutput {
    pub vpc_firewall_id: Option<String>,
}
model! { CreateVpcFirewallCenManualConfigureOutput {
    0 "VpcFirewallId" vpc_firewall_id: String
} }

/// Creates vpc firewall configure: `CreateVpcFirewallConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateVpcFirewallConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallConfigure {
    /// Required.
    pub firewall_switch: String,
    pub lang: Option<String>,
    /// Required.
    pub local_vpc_cidr_table_list: String,
    /// Required.
    pub local_vpc_id: String,
    /// Required.
    pub local_vpc_region: String,
    pub member_uid: Option<String>,
    /// Required.
    pub peer_vpc_cidr_table_list: String,
    /// Required.
    pub peer_vpc_id: String,
    /// Required.
    pub peer_vpc_region: String,
    /// Required.
    pub vpc_firewall_name: String,
}

/// Arguments of [`CreateVpcFirewallConfigure::new`].
pub struct CreateVpcFirewallConfigureRequired {
    pub firewall_switch: String,
    pub local_vpc_cidr_table_list: String,
    pub local_vpc_id: String,
    pub local_vpc_region: String,
    pub peer_vpc_cidr_table_list: String,
    pub peer_vpc_id: String,
    pub peer_vpc_region: String,
    pub vpc_firewall_name: String,
}
operation! {
    CreateVpcFirewallConfigure { CreateVpcFirewallConfigureRequired: firewall_switch, local_vpc_cidr_table_list, local_vpc_id, local_vpc_region, peer_vpc_cidr_table_list, peer_vpc_id, peer_vpc_region, vpc_firewall_name }
    "CreateVpcFirewallConfigure" -> CreateVpcFirewallConfigureOutput {
    0 "FirewallSwitch" firewall_switch, 1 "Lang" lang: String, 2 "LocalVpcCidrTableList" local_vpc_cidr_table_list,
    3 "LocalVpcId" local_vpc_id, 4 "LocalVpcRegion" local_vpc_region, 5 "MemberUid" member_uid: String,
    6 "PeerVpcCidrTableList" peer_vpc_cidr_table_list, 7 "PeerVpcId" peer_vpc_id, 8 "PeerVpcRegion" peer_vpc_region,
    9 "VpcFirewallName" vpc_firewall_name
} }

/// Response of [`CreateVpcFirewallConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallConfigureOutput {
    pub vpc_firewall_id: Option<String>,
}
model! { CreateVpcFirewallConfigureOutput {
    0 "VpcFirewallId" vpc_firewall_id: String
} }

/// Creates vpc firewall control policy: `CreateVpcFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateVpcFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallControlPolicy {
    /// Required.
    pub acl_action: String,
    /// Deprecated.
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    /// Required.
    pub description: String,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    /// Required.
    pub destination: String,
    /// Required.
    pub destination_type: String,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub new_order: String,
    /// Required.
    pub proto: String,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    /// Required.
    pub source: String,
    /// Required.
    pub source_type: String,
    pub start_time: Option<i64>,
    /// Required.
    pub vpc_firewall_id: String,
}

/// Arguments of [`CreateVpcFirewallControlPolicy::new`].
pub struct CreateVpcFirewallControlPolicyRequired {
    pub acl_action: String,
    pub description: String,
    pub destination: String,
    pub destination_type: String,
    pub new_order: String,
    pub proto: String,
    pub source: String,
    pub source_type: String,
    pub vpc_firewall_id: String,
}
operation! {
    CreateVpcFirewallControlPolicy { CreateVpcFirewallControlPolicyRequired: acl_action, description, destination, destination_type, new_order, proto, source, source_type, vpc_firewall_id }
    "CreateVpcFirewallControlPolicy" -> CreateVpcFirewallControlPolicyOutput {
    0 "AclAction" acl_action, 1 "ApplicationName" application_name: String,
    2 "ApplicationNameList" application_name_list: Vec<String>, 3 "Description" description,
    4 "DestPort" dest_port: String, 5 "DestPortGroup" dest_port_group: String, 6 "DestPortType" dest_port_type: String,
    7 "Destination" destination, 8 "DestinationType" destination_type,
    9 "DomainResolveType" domain_resolve_type: String, 10 "EndTime" end_time: i64, 11 "Lang" lang: String,
    12 "MemberUid" member_uid: String, 13 "NewOrder" new_order, 14 "Proto" proto, 15 "Release" release: String,
    16 "RepeatDays" repeat_days: Vec<i64>, 17 "RepeatEndTime" repeat_end_time: String,
    18 "RepeatStartTime" repeat_start_time: String, 19 "RepeatType" repeat_type: String, 20 "Source" source,
    21 "SourceType" source_type, 22 "StartTime" start_time: i64, 23 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`CreateVpcFirewallControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallControlPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { CreateVpcFirewallControlPolicyOutput {
    0 "AclUuid" acl_uuid: String
} }

/// Creates vpc firewall precheck: `CreateVpcFirewallPrecheck` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateVpcFirewallPrecheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallPrecheck {
    pub cen_id: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub network_instance_type: Option<String>,
    pub region: Option<String>,
    pub transit_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateVpcFirewallPrecheck() "CreateVpcFirewallPrecheck" -> CreateVpcFirewallPrecheckOutput {
    0 "CenId" cen_id: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "NetworkInstanceType" network_instance_type: String, 4 "Region" region: String,
    5 "TransitRouterId" transit_router_id: String, 6 "VpcId" vpc_id: String
} }

/// Response of [`CreateVpcFirewallPrecheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallPrecheckOutput {
    pub precheck_id: Option<String>,
}
model! { CreateVpcFirewallPrecheckOutput {
    0 "PrecheckId" precheck_id: String
} }

/// Creates vpc firewall task: `CreateVpcFirewallTask` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/CreateVpcFirewallTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallTask {
    pub content: Option<String>,
    pub lang: Option<String>,
    pub priority: Option<String>,
    /// Required.
    pub task_action: String,
}
operation! { CreateVpcFirewallTask(task_action: String) "CreateVpcFirewallTask" -> CreateVpcFirewallTaskOutput {
    0 "Content" content: String, 1 "Lang" lang: String, 2 "Priority" priority: String, 3 "TaskAction" task_action
} }

/// Response of [`CreateVpcFirewallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallTaskOutput {
    pub module: Option<String>,
}
model! { CreateVpcFirewallTaskOutput {
    0 "Module" module: String
} }

/// Deletes ack cluster connector: `DeleteAckClusterConnector` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteAckClusterConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAckClusterConnector {
    /// Required.
    pub connector_id: String,
}
operation! { DeleteAckClusterConnector(connector_id: String) "DeleteAckClusterConnector" -> Empty {
    0 "ConnectorId" connector_id
} }

/// Response of [`DeleteAckClusterConnector`]: empty.
pub type DeleteAckClusterConnectorOutput = Empty;

/// Deletes acl backup data: `DeleteAclBackupData` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteAclBackupData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclBackupData {
    /// Required.
    pub back_up_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteAclBackupData(back_up_time: String) "DeleteAclBackupData" -> Empty {
    0 "BackUpTime" back_up_time, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`DeleteAclBackupData`]: empty.
pub type DeleteAclBackupDataOutput = Empty;

/// Deletes address book: `DeleteAddressBook` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteAddressBook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressBook {
    /// Required.
    pub group_uuid: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DeleteAddressBook(group_uuid: String) "DeleteAddressBook" -> Empty {
    0 "GroupUuid" group_uuid, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`DeleteAddressBook`]: empty.
pub type DeleteAddressBookOutput = Empty;

/// Deletes control policy: `DeleteControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlPolicy {
    /// Required.
    pub acl_uuid: String,
    pub direction: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DeleteControlPolicy(acl_uuid: String) "DeleteControlPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Direction" direction: String, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

/// Response of [`DeleteControlPolicy`]: empty.
pub type DeleteControlPolicyOutput = Empty;

/// Deletes control policy template: `DeleteControlPolicyTemplate` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteControlPolicyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlPolicyTemplate {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteControlPolicyTemplate(template_id: String) "DeleteControlPolicyTemplate" -> Empty {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String, 2 "TemplateId" template_id
} }

/// Response of [`DeleteControlPolicyTemplate`]: empty.
pub type DeleteControlPolicyTemplateOutput = Empty;

/// Deletes dns firewall policy: `DeleteDnsFirewallPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteDnsFirewallPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsFirewallPolicy {
    /// Required.
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteDnsFirewallPolicy(acl_uuid: String) "DeleteDnsFirewallPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`DeleteDnsFirewallPolicy`]: empty.
pub type DeleteDnsFirewallPolicyOutput = Empty;

/// Deletes download task: `DeleteDownloadTask` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDownloadTask {
    pub lang: Option<String>,
    pub task_id: Option<String>,
}
operation! { DeleteDownloadTask() "DeleteDownloadTask" -> Empty {
    0 "Lang" lang: String, 1 "TaskId" task_id: String
} }

/// Response of [`DeleteDownloadTask`]: empty.
pub type DeleteDownloadTaskOutput = Empty;

/// Deletes firewall v2 route policies: `DeleteFirewallV2RoutePolicies` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteFirewallV2RoutePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallV2RoutePolicies {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub tr_firewall_route_policy_id: Option<String>,
}
operation! { DeleteFirewallV2RoutePolicies() "DeleteFirewallV2RoutePolicies" -> Empty {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String,
    2 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String
} }

/// Response of [`DeleteFirewallV2RoutePolicies`]: empty.
pub type DeleteFirewallV2RoutePoliciesOutput = Empty;

/// Deletes instance members: `DeleteInstanceMembers` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteInstanceMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceMembers {
    /// Required.
    pub member_uids: Vec<i64>,
}
operation! { DeleteInstanceMembers(member_uids: Vec<i64>) "DeleteInstanceMembers" -> Empty {
    0 "MemberUids" member_uids
} }

/// Response of [`DeleteInstanceMembers`]: empty.
pub type DeleteInstanceMembersOutput = Empty;

/// Deletes ips private assoc: `DeleteIpsPrivateAssoc` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteIpsPrivateAssoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpsPrivateAssoc {
    pub lang: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DeleteIpsPrivateAssoc() "DeleteIpsPrivateAssoc" -> Empty {
    0 "Lang" lang: String, 1 "ResourceId" resource_id: String
} }

/// Response of [`DeleteIpsPrivateAssoc`]: empty.
pub type DeleteIpsPrivateAssocOutput = Empty;

/// Deletes nat firewall control policy: `DeleteNatFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteNatFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFirewallControlPolicy {
    /// Required.
    pub acl_uuid: String,
    /// Required.
    pub direction: String,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DeleteNatFirewallControlPolicy(acl_uuid: String, direction: String, nat_gateway_id: String)
    "DeleteNatFirewallControlPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Direction" direction, 2 "Lang" lang: String, 3 "NatGatewayId" nat_gateway_id
} }

/// Response of [`DeleteNatFirewallControlPolicy`]: empty.
pub type DeleteNatFirewallControlPolicyOutput = Empty;

/// Deletes nat firewall control policy batch: `DeleteNatFirewallControlPolicyBatch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteNatFirewallControlPolicyBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFirewallControlPolicyBatch {
    /// Required.
    pub acl_uuid_list: Vec<String>,
    pub direction: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DeleteNatFirewallControlPolicyBatch(acl_uuid_list: Vec<String>, nat_gateway_id: String)
    "DeleteNatFirewallControlPolicyBatch" -> Empty {
    0 "AclUuidList" acl_uuid_list, 1 "Direction" direction: String, 2 "Lang" lang: String,
    3 "NatGatewayId" nat_gateway_id
} }

/// Response of [`DeleteNatFirewallControlPolicyBatch`]: empty.
pub type DeleteNatFirewallControlPolicyBatchOutput = Empty;

/// Deletes private dns all domain name: `DeletePrivateDnsAllDomainName` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeletePrivateDnsAllDomainName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDnsAllDomainName {
    /// Required.
    pub access_instance_id: String,
    /// Required.
    pub region_no: String,
}
operation! { DeletePrivateDnsAllDomainName(access_instance_id: String, region_no: String)
    "DeletePrivateDnsAllDomainName" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "RegionNo" region_no
} }

/// Response of [`DeletePrivateDnsAllDomainName`]: empty.
pub type DeletePrivateDnsAllDomainNameOutput = Empty;

/// Deletes private dns domain name: `DeletePrivateDnsDomainName` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeletePrivateDnsDomainName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDnsDomainName {
    /// Required.
    pub access_instance_id: String,
    /// Required.
    pub domain_name_list: Vec<String>,
    /// Required.
    pub region_no: String,
}
operation! { DeletePrivateDnsDomainName(access_instance_id: String, domain_name_list: Vec<String>, region_no: String)
    "DeletePrivateDnsDomainName" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "DomainNameList" domain_name_list, 2 "RegionNo" region_no
} }

/// Response of [`DeletePrivateDnsDomainName`]: empty.
pub type DeletePrivateDnsDomainNameOutput = Empty;

/// Deletes private dns endpoint: `DeletePrivateDnsEndpoint` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeletePrivateDnsEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDnsEndpoint {
    /// Required.
    pub access_instance_id: String,
    /// Required.
    pub region_no: String,
}
operation! { DeletePrivateDnsEndpoint(access_instance_id: String, region_no: String)
    "DeletePrivateDnsEndpoint" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "RegionNo" region_no
} }

/// Response of [`DeletePrivateDnsEndpoint`]: empty.
pub type DeletePrivateDnsEndpointOutput = Empty;

/// Deletes security proxy: `DeleteSecurityProxy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteSecurityProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityProxy {
    pub lang: Option<String>,
    /// Required.
    pub proxy_id: String,
}
operation! { DeleteSecurityProxy(proxy_id: String) "DeleteSecurityProxy" -> Empty {
    0 "Lang" lang: String, 1 "ProxyId" proxy_id
} }

/// Response of [`DeleteSecurityProxy`]: empty.
pub type DeleteSecurityProxyOutput = Empty;

/// Deletes tr firewall v2: `DeleteTrFirewallV2` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteTrFirewallV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrFirewallV2 {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DeleteTrFirewallV2() "DeleteTrFirewallV2" -> Empty {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String
} }

/// Response of [`DeleteTrFirewallV2`]: empty.
pub type DeleteTrFirewallV2Output = Empty;

/// Deletes vpc firewall cen configure: `DeleteVpcFirewallCenConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteVpcFirewallCenConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFirewallCenConfigure {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub vpc_firewall_id_list: Vec<String>,
}
operation! { DeleteVpcFirewallCenConfigure(vpc_firewall_id_list: Vec<String>) "DeleteVpcFirewallCenConfigure" -> Empty {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "VpcFirewallIdList" vpc_firewall_id_list
} }

/// Response of [`DeleteVpcFirewallCenConfigure`]: empty.
pub type DeleteVpcFirewallCenConfigureOutput = Empty;

/// Deletes vpc firewall configure: `DeleteVpcFirewallConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteVpcFirewallConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFirewallConfigure {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub vpc_firewall_id_list: Vec<String>,
}
operation! { DeleteVpcFirewallConfigure(vpc_firewall_id_list: Vec<String>) "DeleteVpcFirewallConfigure" -> Empty {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "VpcFirewallIdList" vpc_firewall_id_list
} }

/// Response of [`DeleteVpcFirewallConfigure`]: empty.
pub type DeleteVpcFirewallConfigureOutput = Empty;

/// Deletes vpc firewall control policy: `DeleteVpcFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DeleteVpcFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFirewallControlPolicy {
    /// Required.
    pub acl_uuid: String,
    pub lang: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DeleteVpcFirewallControlPolicy(acl_uuid: String, vpc_firewall_id: String)
    "DeleteVpcFirewallControlPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`DeleteVpcFirewallControlPolicy`]: empty.
pub type DeleteVpcFirewallControlPolicyOutput = Empty;

/// Describes acl protect trend: `DescribeACLProtectTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeACLProtectTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLProtectTrend {
    pub end_time: Option<String>,
    pub firewall_type: Option<String>,
    pub interval: Option<i64>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeACLProtectTrend() "DescribeACLProtectTrend" -> DescribeACLProtectTrendOutput {
    0 "EndTime" end_time: String, 1 "FirewallType" firewall_type: String, 2 "Interval" interval: i64,
    3 "Lang" lang: String, 4 "SourceIp" source_ip: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeACLProtectTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLProtectTrendOutput {
    pub in_protect_cnt: Option<i64>,
    /// Deprecated.
    pub inter_vpc_protect_cnt: Option<i64>,
    pub interval: Option<i64>,
    pub out_protect_cnt: Option<i64>,
    pub total_alert_cnt: Option<i64>,
    pub total_pass_cnt: Option<i64>,
    pub total_protect_cnt: Option<i64>,
    pub trend_list: Vec<DescribeACLProtectTrendTrendList>,
}
model! { DescribeACLProtectTrendOutput {
    0 "InProtectCnt" in_protect_cnt: i64, 1 "InterVPCProtectCnt" inter_vpc_protect_cnt: i64, 2 "Interval" interval: i64,
    3 "OutProtectCnt" out_protect_cnt: i64, 4 "TotalAlertCnt" total_alert_cnt: i64,
    5 "TotalPassCnt" total_pass_cnt: i64, 6 "TotalProtectCnt" total_protect_cnt: i64,
    7 "TrendList" trend_list: Vec<DescribeACLProtectTrendTrendList>
} }

/// In the response of [`DescribeACLProtectTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLProtectTrendTrendList {
    pub alert_cnt: Option<i64>,
    pub pass_cnt: Option<i64>,
    pub protect_cnt: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeACLProtectTrendTrendList {
    0 "AlertCnt" alert_cnt: i64, 1 "PassCnt" pass_cnt: i64, 2 "ProtectCnt" protect_cnt: i64, 3 "Time" time: i64
} }

/// Describes ai traffic analysis status: `DescribeAITrafficAnalysisStatus` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAITrafficAnalysisStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITrafficAnalysisStatus {}
operation! { DescribeAITrafficAnalysisStatus()
    "DescribeAITrafficAnalysisStatus" -> DescribeAITrafficAnalysisStatusOutput {} }

/// Response of [`DescribeAITrafficAnalysisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITrafficAnalysisStatusOutput {
    pub status: Option<String>,
}
model! { DescribeAITrafficAnalysisStatusOutput {
    0 "Status" status: String
} }

/// Describes access instance region list: `DescribeAccessInstanceRegionList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAccessInstanceRegionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceRegionList {
    pub access_instance_status: Option<String>,
    pub access_instance_type: Option<String>,
}
operation! { DescribeAccessInstanceRegionList()
    "DescribeAccessInstanceRegionList" -> DescribeAccessInstanceRegionListOutput {
    0 "AccessInstanceStatus" access_instance_status: String, 1 "AccessInstanceType" access_instance_type: String
} { method: "GET", } }

/// Response of [`DescribeAccessInstanceRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceRegionListOutput {
    pub region_no_list: Vec<String>,
}
model! { DescribeAccessInstanceRegionListOutput {
    0 "RegionNoList" region_no_list: Vec<String>
} }

/// Describes access instance task: `DescribeAccessInstanceTask` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAccessInstanceTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceTask {
    pub access_instance_id: Option<String>,
    pub access_instance_type: Option<String>,
    pub lang: Option<String>,
    pub region_no: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeAccessInstanceTask() "DescribeAccessInstanceTask" -> DescribeAccessInstanceTaskOutput {
    0 "AccessInstanceId" access_instance_id: String, 1 "AccessInstanceType" access_instance_type: String,
    2 "Lang" lang: String, 3 "RegionNo" region_no: String, 4 "TaskId" task_id: String
} { method: "GET", } }

/// Response of [`DescribeAccessInstanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceTaskOutput {
    pub is_found: Option<bool>,
    pub task_finish_timestamp: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_start_timestamp: Option<i64>,
    pub task_status: Option<String>,
    pub task_steps: Vec<DescribeAccessInstanceTaskTaskSteps>,
}
model! { DescribeAccessInstanceTaskOutput {
    0 "IsFound" is_found: bool, 1 "TaskFinishTimestamp" task_finish_timestamp: i64, 2 "TaskId" task_id: String,
    3 "TaskName" task_name: String, 4 "TaskStartTimestamp" task_start_timestamp: i64,
    5 "TaskStatus" task_status: String, 6 "TaskSteps" task_steps: Vec<DescribeAccessInstanceTaskTaskSteps>
} }

/// In the response of [`DescribeAccessInstanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceTaskTaskSteps {
    pub step_name: Option<String>,
    pub step_progress: Option<String>,
    pub step_status: Option<String>,
}
model! { DescribeAccessInstanceTaskTaskSteps {
    0 "StepName" step_name: String, 1 "StepProgress" step_progress: String, 2 "StepStatus" step_status: String
} }

/// Describes access instance vswitch list: `DescribeAccessInstanceVSwitchList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAccessInstanceVSwitchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchList {
    pub member_uid: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_no: String,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeAccessInstanceVSwitchList(region_no: String)
    "DescribeAccessInstanceVSwitchList" -> DescribeAccessInstanceVSwitchListOutput {
    0 "MemberUid" member_uid: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RegionNo" region_no,
    4 "VSwitchId" vswitch_id: String, 5 "VpcId" vpc_id: String, 6 "ZoneId" zone_id: String
} { method: "GET", } }
paged! { DescribeAccessInstanceVSwitchList: DescribeAccessInstanceVSwitchListZones =
    Number "PageNo", "Zones" zones, total "TotalCount" }

/// Response of [`DescribeAccessInstanceVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub zones: Vec<DescribeAccessInstanceVSwitchListZones>,
}
model! { DescribeAccessInstanceVSwitchListOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Zones" zones: Vec<DescribeAccessInstanceVSwitchListZones>
} }

/// In the response of [`DescribeAccessInstanceVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListZones {
    pub vswitch_list: Vec<DescribeAccessInstanceVSwitchListVSwitchList>,
    pub zone_id: Option<String>,
}
model! { DescribeAccessInstanceVSwitchListZones {
    0 "VSwitchList" vswitch_list: Vec<DescribeAccessInstanceVSwitchListVSwitchList>, 1 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAccessInstanceVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListVSwitchList {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub firewall_vswitch: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAccessInstanceVSwitchListVSwitchList {
    0 "AvailableIpAddressCount" available_ip_address_count: i64, 1 "CidrBlock" cidr_block: String,
    2 "FirewallVSwitch" firewall_vswitch: bool, 3 "VSwitchId" vswitch_id: String, 4 "VSwitchName" vswitch_name: String,
    5 "VpcId" vpc_id: String
} }

/// Describes access instance vpc list: `DescribeAccessInstanceVpcList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAccessInstanceVpcList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcList {
    pub member_uid: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_no: String,
    pub vpc_id: Option<String>,
}
operation! { DescribeAccessInstanceVpcList(region_no: String)
    "DescribeAccessInstanceVpcList" -> DescribeAccessInstanceVpcListOutput {
    0 "MemberUid" member_uid: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RegionNo" region_no,
    4 "VpcId" vpc_id: String
} { method: "GET", } }
paged! { DescribeAccessInstanceVpcList: DescribeAccessInstanceVpcListVpcList =
    Number "PageNo", "VpcList" vpc_list, total "TotalCount" }

/// Response of [`DescribeAccessInstanceVpcList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_list: Vec<DescribeAccessInstanceVpcListVpcList>,
}
model! { DescribeAccessInstanceVpcListOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VpcList" vpc_list: Vec<DescribeAccessInstanceVpcListVpcList>
} }

/// In the response of [`DescribeAccessInstanceVpcList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcListVpcList {
    pub firewall_vpc: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeAccessInstanceVpcListVpcList {
    0 "FirewallVpc" firewall_vpc: bool, 1 "VpcId" vpc_id: String, 2 "VpcName" vpc_name: String
} }

/// Describes access instance zone list: `DescribeAccessInstanceZoneList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAccessInstanceZoneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceZoneList {
    pub access_instance_type: Option<String>,
    pub lang: Option<String>,
    pub region_no: Option<String>,
}
operation! { DescribeAccessInstanceZoneList() "DescribeAccessInstanceZoneList" -> DescribeAccessInstanceZoneListOutput {
    0 "AccessInstanceType" access_instance_type: String, 1 "Lang" lang: String, 2 "RegionNo" region_no: String
} { method: "GET", } }

/// Response of [`DescribeAccessInstanceZoneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceZoneListOutput {
    pub zone_list: Vec<String>,
    pub zones: Vec<DescribeAccessInstanceZoneListZones>,
}
model! { DescribeAccessInstanceZoneListOutput {
    0 "ZoneList" zone_list: Vec<String>, 1 "Zones" zones: Vec<DescribeAccessInstanceZoneListZones>
} }

/// In the response of [`DescribeAccessInstanceZoneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceZoneListZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAccessInstanceZoneListZones {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Describes ack cluster connector: `DescribeAckClusterConnector` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAckClusterConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnector {
    /// Required.
    pub connector_id: String,
    pub lang: Option<String>,
}
operation! { DescribeAckClusterConnector(connector_id: String)
    "DescribeAckClusterConnector" -> DescribeAckClusterConnectorOutput {
    0 "ConnectorId" connector_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeAckClusterConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectorOutput {
    pub ack_cluster_connector: Option<DescribeAckClusterConnectorAckClusterConnector>,
}
model! { DescribeAckClusterConnectorOutput {
    0 "AckClusterConnector" ack_cluster_connector: DescribeAckClusterConnectorAckClusterConnector
} }

/// In the response of [`DescribeAckClusterConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectorAckClusterConnector {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub connector_health_check_status: Option<String>,
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub connector_status: Option<String>,
    pub create_time: Option<String>,
    pub member_uid: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_vswitch_ip: Option<String>,
    pub primary_vswitch_zone_id: Option<String>,
    pub region_no: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    pub standby_vswitch_zone_id: Option<String>,
    pub ttl: Option<i64>,
    pub unhealthy_reason: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAckClusterConnectorAckClusterConnector {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ConnectorHealthCheckStatus" connector_health_check_status: String, 3 "ConnectorId" connector_id: String,
    4 "ConnectorName" connector_name: String, 5 "ConnectorStatus" connector_status: String,
    6 "CreateTime" create_time: String, 7 "MemberUid" member_uid: String,
    8 "PrimaryVswitchId" primary_vswitch_id: String, 9 "PrimaryVswitchIp" primary_vswitch_ip: String,
    10 "PrimaryVswitchZoneId" primary_vswitch_zone_id: String, 11 "RegionNo" region_no: String,
    12 "StandbyVswitchId" standby_vswitch_id: String, 13 "StandbyVswitchIp" standby_vswitch_ip: String,
    14 "StandbyVswitchZoneId" standby_vswitch_zone_id: String, 15 "Ttl" ttl: i64,
    16 "UnhealthyReason" unhealthy_reason: String, 17 "VpcId" vpc_id: String
} }

/// Describes ack cluster connectors: `DescribeAckClusterConnectors` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAckClusterConnectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectors {
    pub cluster_id: Option<String>,
    pub connector_name: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeAckClusterConnectors(page_no: String, page_size: String)
    "DescribeAckClusterConnectors" -> DescribeAckClusterConnectorsOutput {
    0 "ClusterId" cluster_id: String, 1 "ConnectorName" connector_name: String, 2 "Lang" lang: String,
    3 "MemberUid" member_uid: String, 4 "PageNo" page_no, 5 "PageSize" page_size, 6 "RegionNo" region_no: String,
    7 "VpcId" vpc_id: String
} }
paged! { DescribeAckClusterConnectors: DescribeAckClusterConnectorsAckClusterConnectors =
    Number "PageNo", "AckClusterConnectors" ack_cluster_connectors, total "TotalCount" }

/// Response of [`DescribeAckClusterConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectorsOutput {
    pub ack_cluster_connectors: Vec<DescribeAckClusterConnectorsAckClusterConnectors>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAckClusterConnectorsOutput {
    0 "AckClusterConnectors" ack_cluster_connectors: Vec<DescribeAckClusterConnectorsAckClusterConnectors>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAckClusterConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectorsAckClusterConnectors {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub connector_health_check_status: Option<String>,
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub connector_status: Option<String>,
    pub create_time: Option<String>,
    pub group_uuids: Vec<String>,
    pub member_uid: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_vswitch_ip: Option<String>,
    pub primary_vswitch_zone_id: Option<String>,
    pub region_no: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    pub standby_vswitch_zone_id: Option<String>,
    pub ttl: Option<i64>,
    pub unhealthy_reason: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAckClusterConnectorsAckClusterConnectors {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ConnectorHealthCheckStatus" connector_health_check_status: String, 3 "ConnectorId" connector_id: String,
    4 "ConnectorName" connector_name: String, 5 "ConnectorStatus" connector_status: String,
    6 "CreateTime" create_time: String, 7 "GroupUuids" group_uuids: Vec<String>, 8 "MemberUid" member_uid: String,
    9 "PrimaryVswitchId" primary_vswitch_id: String, 10 "PrimaryVswitchIp" primary_vswitch_ip: String,
    11 "PrimaryVswitchZoneId" primary_vswitch_zone_id: String, 12 "RegionNo" region_no: String,
    13 "StandbyVswitchId" standby_vswitch_id: String, 14 "StandbyVswitchIp" standby_vswitch_ip: String,
    15 "StandbyVswitchZoneId" standby_vswitch_zone_id: String, 16 "Ttl" ttl: i64,
    17 "UnhealthyReason" unhealthy_reason: String, 18 "VpcId" vpc_id: String
} }

/// Describes ack cluster namespaces: `DescribeAckClusterNamespaces` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAckClusterNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterNamespaces {
    /// Required.
    pub connector_id: String,
}
operation! { DescribeAckClusterNamespaces(connector_id: String)
    "DescribeAckClusterNamespaces" -> DescribeAckClusterNamespacesOutput {
    0 "ConnectorId" connector_id
} }

/// Response of [`DescribeAckClusterNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterNamespacesOutput {
    pub ack_namespaces: Vec<String>,
}
model! { DescribeAckClusterNamespacesOutput {
    0 "AckNamespaces" ack_namespaces: Vec<String>
} }

/// Describes ack cluster pod labels: `DescribeAckClusterPodLabels` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAckClusterPodLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterPodLabels {
    /// Required.
    pub connector_id: String,
}
operation! { DescribeAckClusterPodLabels(connector_id: String)
    "DescribeAckClusterPodLabels" -> DescribeAckClusterPodLabelsOutput {
    0 "ConnectorId" connector_id
} }

/// Response of [`DescribeAckClusterPodLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterPodLabelsOutput {
    pub ack_labels: Vec<DescribeAckClusterPodLabelsAckLabels>,
}
model! { DescribeAckClusterPodLabelsOutput {
    0 "AckLabels" ack_labels: Vec<DescribeAckClusterPodLabelsAckLabels>
} }

/// In the response of [`DescribeAckClusterPodLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterPodLabelsAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAckClusterPodLabelsAckLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes ack clusters: `DescribeAckClusters` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAckClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_spec: Option<String>,
    pub connector_status: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
    /// Required.
    pub region_no: String,
}
operation! { DescribeAckClusters(page_no: String, page_size: String, region_no: String)
    "DescribeAckClusters" -> DescribeAckClustersOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterSpec" cluster_spec: String,
    3 "ConnectorStatus" connector_status: String, 4 "MemberUid" member_uid: String, 5 "PageNo" page_no,
    6 "PageSize" page_size, 7 "RegionNo" region_no
} }
paged! { DescribeAckClusters: DescribeAckClustersClusters = Number "PageNo", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeAckClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClustersOutput {
    pub clusters: Vec<DescribeAckClustersClusters>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAckClustersOutput {
    0 "Clusters" clusters: Vec<DescribeAckClustersClusters>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAckClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClustersClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub member_uid: Option<String>,
    pub network: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAckClustersClusters {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterSpec" cluster_spec: String,
    3 "ClusterType" cluster_type: String, 4 "MemberUid" member_uid: String, 5 "Network" network: String,
    6 "Profile" profile: String, 7 "RegionId" region_id: String, 8 "State" state: String, 9 "VpcId" vpc_id: String
} }

/// Describes acl apps: `DescribeAclApps` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclApps {
    /// Required.
    pub acl_type: String,
    pub lang: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub popular: Option<i64>,
    pub protocols: Option<Vec<String>>,
}
operation! { DescribeAclApps(acl_type: String, page_no: i64, page_size: i64)
    "DescribeAclApps" -> DescribeAclAppsOutput {
    0 "AclType" acl_type, 1 "Lang" lang: String, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Popular" popular: i64,
    5 "Protocols" protocols: Vec<String>
} { method: "GET", } }
paged! { DescribeAclApps: DescribeAclAppsAclApps = Number "PageNo", "AclApps" acl_apps, total "TotalCount" }

/// Response of [`DescribeAclApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclAppsOutput {
    pub acl_apps: Vec<DescribeAclAppsAclApps>,
    pub total_count: Option<i64>,
}
model! { DescribeAclAppsOutput {
    0 "AclApps" acl_apps: Vec<DescribeAclAppsAclApps>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAclApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclAppsAclApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub popular: Option<i64>,
    pub protocols: Vec<String>,
    pub risk_level: Option<i64>,
    pub support_fqdn: Option<i64>,
}
model! { DescribeAclAppsAclApps {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "Popular" popular: i64, 3 "Protocols" protocols: Vec<String>,
    4 "RiskLevel" risk_level: i64, 5 "SupportFqdn" support_fqdn: i64
} }

/// Describes acl backup list: `DescribeAclBackupList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclBackupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclBackupList {
    /// Required.
    pub current_page: String,
    pub lang: Option<String>,
    /// Required.
    pub page_size: String,
    pub source_ip: Option<String>,
}
operation! { DescribeAclBackupList(current_page: String, page_size: String)
    "DescribeAclBackupList" -> DescribeAclBackupListOutput {
    0 "CurrentPage" current_page, 1 "Lang" lang: String, 2 "PageSize" page_size, 3 "SourceIp" source_ip: String
} }
paged! { DescribeAclBackupList: DescribeAclBackupListBackups =
    Number "CurrentPage", "Backups" backups, total "TotalCount" }

/// Response of [`DescribeAclBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclBackupListOutput {
    pub backups: Vec<DescribeAclBackupListBackups>,
    pub total_count: Option<i64>,
}
model! { DescribeAclBackupListOutput {
    0 "Backups" backups: Vec<DescribeAclBackupListBackups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAclBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclBackupListBackups {
    pub acl_count: Option<i64>,
    pub back_up_time: Option<i64>,
    pub description: Option<String>,
}
model! { DescribeAclBackupListBackups {
    0 "AclCount" acl_count: i64, 1 "BackUpTime" back_up_time: i64, 2 "Description" description: String
} }

/// Describes acl check: `DescribeAclCheck` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheck {
    pub lang: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeAclCheck(page_no: i64, page_size: i64, task_id: String)
    "DescribeAclCheck" -> DescribeAclCheckOutput {
    0 "Lang" lang: String, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TaskId" task_id
} { method: "GET", } }

/// Response of [`DescribeAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckOutput {
    pub check_record: Option<DescribeAclCheckCheckRecord>,
}
model! { DescribeAclCheckOutput {
    0 "CheckRecord" check_record: DescribeAclCheckCheckRecord
} }

/// In the response of [`DescribeAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckCheckRecord {
    pub acl_total_count: Option<i64>,
    pub acls: Vec<DescribeAclCheckAcls>,
    pub check_name: Option<String>,
    pub description: Option<String>,
    pub last_check_time: Option<String>,
    pub level: Option<String>,
    pub record_assessment_detail: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeAclCheckCheckRecord {
    0 "AclTotalCount" acl_total_count: i64, 1 "Acls" acls: Vec<DescribeAclCheckAcls>, 2 "CheckName" check_name: String,
    3 "Description" description: String, 4 "LastCheckTime" last_check_time: String, 5 "Level" level: String,
    6 "RecordAssessmentDetail" record_assessment_detail: String, 7 "TaskId" task_id: String
} }

/// In the response of [`DescribeAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckAcls {
    pub acl: Option<DescribeAclCheckAcl>,
    pub acl_assessment_detail: Option<String>,
    pub acl_status: Option<String>,
}
model! { DescribeAclCheckAcls {
    0 "Acl" acl: DescribeAclCheckAcl, 1 "AclAssessmentDetail" acl_assessment_detail: String,
    2 "AclStatus" acl_status: String
} }

/// In the response of [`DescribeAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckAcl {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub address_list: Vec<String>,
    pub address_list_count: Option<i64>,
    pub addresses: Vec<DescribeAclCheckAddresses>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Vec<String>,
    pub auto_add_tag_ecs: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Vec<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Vec<String>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    pub dns_result: Option<String>,
    pub dns_result_time: Option<i64>,
    pub domain_resolve_type: Option<i64>,
    pub end_time: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_uuid: Option<String>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub ip_version: Option<i64>,
    pub modify_time: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub order: Option<i64>,
    pub proto: Option<String>,
    pub reference_count: Option<i64>,
    pub release: Option<String>,
    pub repeat_days: Vec<i64>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Vec<String>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
    pub tag_list: Vec<DescribeAclCheckTagList>,
    pub tag_relation: Option<String>,
    pub vpc_firewall_id: Option<String>,
}
model! { DescribeAclCheckAcl {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "AddressList" address_list: Vec<String>,
    3 "AddressListCount" address_list_count: i64, 4 "Addresses" addresses: Vec<DescribeAclCheckAddresses>,
    5 "ApplicationId" application_id: String, 6 "ApplicationName" application_name: String,
    7 "ApplicationNameList" application_name_list: Vec<String>, 8 "AutoAddTagEcs" auto_add_tag_ecs: i64,
    9 "CreateTime" create_time: i64, 10 "Description" description: String, 11 "DestPort" dest_port: String,
    12 "DestPortGroup" dest_port_group: String, 13 "DestPortGroupPorts" dest_port_group_ports: Vec<String>,
    14 "DestPortType" dest_port_type: String, 15 "Destination" destination: String,
    16 "DestinationGroupCidrs" destination_group_cidrs: Vec<String>,
    17 "DestinationGroupType" destination_group_type: String, 18 "DestinationType" destination_type: String,
    19 "Direction" direction: String, 20 "DnsResult" dns_result: String, 21 "DnsResultTime" dns_result_time: i64,
    22 "DomainResolveType" domain_resolve_type: i64, 23 "EndTime" end_time: i64, 24 "GroupName" group_name: String,
    25 "GroupType" group_type: String, 26 "GroupUuid" group_uuid: String, 27 "HitLastTime" hit_last_time: i64,
    28 "HitTimes" hit_times: i64, 29 "IpVersion" ip_version: i64, 30 "ModifyTime" modify_time: i64,
    31 "NatGatewayId" nat_gateway_id: String, 32 "Order" order: i64, 33 "Proto" proto: String,
    34 "ReferenceCount" reference_count: i64, 35 "Release" release: String, 36 "RepeatDays" repeat_days: Vec<i64>,
    37 "RepeatEndTime" repeat_end_time: String, 38 "RepeatStartTime" repeat_start_time: String,
    39 "RepeatType" repeat_type: String, 40 "Source" source: String,
    41 "SourceGroupCidrs" source_group_cidrs: Vec<String>, 42 "SourceGroupType" source_group_type: String,
    43 "SourceType" source_type: String, 44 "SpreadCnt" spread_cnt: i64, 45 "StartTime" start_time: i64,
    46 "TagList" tag_list: Vec<DescribeAclCheckTagList>, 47 "TagRelation" tag_relation: String,
    48 "VpcFirewallId" vpc_firewall_id: String
} }

/// In the response of [`DescribeAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckAddresses {
    pub address: Option<String>,
    pub note: Option<String>,
}
model! { DescribeAclCheckAddresses {
    0 "Address" address: String, 1 "Note" note: String
} }

/// In the response of [`DescribeAclCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAclCheckTagList {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes acl check quota: `DescribeAclCheckQuota` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclCheckQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckQuota {
    pub lang: Option<String>,
}
operation! { DescribeAclCheckQuota() "DescribeAclCheckQuota" -> DescribeAclCheckQuotaOutput {
    0 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeAclCheckQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckQuotaOutput {
    pub quota: Option<DescribeAclCheckQuotaQuota>,
}
model! { DescribeAclCheckQuotaOutput {
    0 "Quota" quota: DescribeAclCheckQuotaQuota
} }

/// In the response of [`DescribeAclCheckQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckQuotaQuota {
    pub available_quota: Option<i64>,
    pub consumed_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeAclCheckQuotaQuota {
    0 "AvailableQuota" available_quota: i64, 1 "ConsumedQuota" consumed_quota: i64, 2 "TotalQuota" total_quota: i64,
    3 "UpdateTime" update_time: String
} }

/// Describes acl checks: `DescribeAclChecks` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclChecks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecks {
    /// Required.
    pub acl_type: String,
    pub lang: Option<String>,
}
operation! { DescribeAclChecks(acl_type: String) "DescribeAclChecks" -> DescribeAclChecksOutput {
    0 "AclType" acl_type, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeAclChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecksOutput {
    pub check_records: Option<DescribeAclChecksCheckRecords>,
}
model! { DescribeAclChecksOutput {
    0 "CheckRecords" check_records: DescribeAclChecksCheckRecords
} }

/// In the response of [`DescribeAclChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecksCheckRecords {
    pub acl_type: Option<String>,
    pub records: Vec<DescribeAclChecksRecords>,
}
model! { DescribeAclChecksCheckRecords {
    0 "AclType" acl_type: String, 1 "Records" records: Vec<DescribeAclChecksRecords>
} }

/// In the response of [`DescribeAclChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecksRecords {
    pub acl_pending_count: Option<i64>,
    pub acl_total_count: Option<i64>,
    pub check_name: Option<String>,
    pub check_status: Option<String>,
    pub check_type: Option<String>,
    pub last_check_time: Option<String>,
    pub level: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeAclChecksRecords {
    0 "AclPendingCount" acl_pending_count: i64, 1 "AclTotalCount" acl_total_count: i64,
    2 "CheckName" check_name: String, 3 "CheckStatus" check_status: String, 4 "CheckType" check_type: String,
    5 "LastCheckTime" last_check_time: String, 6 "Level" level: String, 7 "TaskId" task_id: String
} }

/// Describes acl rule count: `DescribeAclRuleCount` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclRuleCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRuleCount {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAclRuleCount() "DescribeAclRuleCount" -> DescribeAclRuleCountOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeAclRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRuleCountOutput {
    pub internet_in_acl_count: Option<i64>,
    pub internet_out_acl_count: Option<i64>,
    /// Deprecated.
    pub nat_in_acl_count: Option<i64>,
    pub nat_out_acl_count: Option<i64>,
    pub total_acl_count: Option<i64>,
    pub vpc_acl_count: Option<i64>,
}
model! { DescribeAclRuleCountOutput {
    0 "InternetInAclCount" internet_in_acl_count: i64, 1 "InternetOutAclCount" internet_out_acl_count: i64,
    2 "NatInAclCount" nat_in_acl_count: i64, 3 "NatOutAclCount" nat_out_acl_count: i64,
    4 "TotalAclCount" total_acl_count: i64, 5 "VpcAclCount" vpc_acl_count: i64
} }

/// Describes acl whitelist: `DescribeAclWhitelist` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAclWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclWhitelist {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAclWhitelist() "DescribeAclWhitelist" -> DescribeAclWhitelistOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeAclWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclWhitelistOutput {
    pub domain_group_use_dns: Option<bool>,
    pub nat_domain_group_use_dns: Option<bool>,
    pub support_message_type: Option<bool>,
    pub vpc_domain_group_use_dns: Option<bool>,
}
model! { DescribeAclWhitelistOutput {
    0 "DomainGroupUseDns" domain_group_use_dns: bool, 1 "NatDomainGroupUseDns" nat_domain_group_use_dns: bool,
    2 "SupportMessageType" support_message_type: bool, 3 "VpcDomainGroupUseDns" vpc_domain_group_use_dns: bool
} }

/// Describes address book: `DescribeAddressBook` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAddressBook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBook {
    pub asset_member_uids: Option<Vec<i64>>,
    pub contain_port: Option<String>,
    pub current_page: Option<String>,
    pub group_type: Option<String>,
    pub group_uuid: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub query: Option<String>,
}
operation! { DescribeAddressBook() "DescribeAddressBook" -> DescribeAddressBookOutput {
    0 "AssetMemberUids" asset_member_uids: Vec<i64>, 1 "ContainPort" contain_port: String,
    2 "CurrentPage" current_page: String, 3 "GroupType" group_type: String, 4 "GroupUuid" group_uuid: String,
    5 "Lang" lang: String, 6 "PageSize" page_size: String, 7 "Query" query: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { DescribeAddressBook: DescribeAddressBookAcls = Number "CurrentPage", "Acls" acls, total "TotalCount" }

/// Response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookOutput {
    pub acls: Vec<DescribeAddressBookAcls>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeAddressBookOutput {
    0 "Acls" acls: Vec<DescribeAddressBookAcls>, 1 "PageNo" page_no: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAcls {
    pub ack_cluster_connector_id: Option<String>,
    pub ack_cluster_connector_name: Option<String>,
    pub ack_labels: Vec<DescribeAddressBookAckLabels>,
    pub ack_namespaces: Vec<String>,
    pub address_list: Vec<String>,
    pub address_list_count: Option<i64>,
    pub addresses: Vec<DescribeAddressBookAddresses>,
    pub asset_member_uids: Vec<i64>,
    pub asset_region_resource_types: Vec<DescribeAddressBookAssetRegionResourceTypes>,
    pub auto_add_tag_ecs: Option<i64>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_uuid: Option<String>,
    pub reference_count: Option<i64>,
    pub region_no: Option<String>,
    pub tag_list: Vec<DescribeAddressBookTagList>,
    pub tag_relation: Option<String>,
}
model! { DescribeAddressBookAcls {
    0 "AckClusterConnectorId" ack_cluster_connector_id: String,
    1 "AckClusterConnectorName" ack_cluster_connector_name: String,
    2 "AckLabels" ack_labels: Vec<DescribeAddressBookAckLabels>, 3 "AckNamespaces" ack_namespaces: Vec<String>,
    4 "AddressList" address_list: Vec<String>, 5 "AddressListCount" address_list_count: i64,
    6 "Addresses" addresses: Vec<DescribeAddressBookAddresses>, 7 "AssetMemberUids" asset_member_uids: Vec<i64>,
    8 "AssetRegionResourceTypes" asset_region_resource_types: Vec<DescribeAddressBookAssetRegionResourceTypes>,
    9 "AutoAddTagEcs" auto_add_tag_ecs: i64, 10 "Description" description: String, 11 "GroupName" group_name: String,
    12 "GroupType" group_type: String, 13 "GroupUuid" group_uuid: String, 14 "ReferenceCount" reference_count: i64,
    15 "RegionNo" region_no: String, 16 "TagList" tag_list: Vec<DescribeAddressBookTagList>,
    17 "TagRelation" tag_relation: String
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAddressBookAckLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAddresses {
    pub address: Option<String>,
    pub note: Option<String>,
}
model! { DescribeAddressBookAddresses {
    0 "Address" address: String, 1 "Note" note: String
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAssetRegionResourceTypes {
    pub asset_region_id: Option<String>,
    pub resource_type: Option<DescribeAddressBookResourceType>,
}
model! { DescribeAddressBookAssetRegionResourceTypes {
    0 "AssetRegionId" asset_region_id: String, 1 "ResourceType" resource_type: DescribeAddressBookResourceType
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookResourceType {
    pub ipv4: Option<DescribeAddressBookIpv4>,
    pub ipv6: Option<DescribeAddressBookIpv6>,
}
model! { DescribeAddressBookResourceType {
    0 "Ipv4" ipv4: DescribeAddressBookIpv4, 1 "Ipv6" ipv6: DescribeAddressBookIpv6
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookIpv4 {
    pub ai_gateway_eip: Option<bool>,
    pub alb_eip: Option<bool>,
    pub api_gateway_eip: Option<bool>,
    pub bastion_host_egress_ip: Option<bool>,
    pub bastion_host_ip: Option<bool>,
    pub bastion_host_ingress_ip: Option<bool>,
    pub eip: Option<bool>,
    pub ecs_eip: Option<bool>,
    pub ecs_public_ip: Option<bool>,
    pub eni_eip: Option<bool>,
    pub ga_eip: Option<bool>,
    pub havip: Option<bool>,
    pub nat_eip: Option<bool>,
    pub nat_public_ip: Option<bool>,
    pub nlb_eip: Option<bool>,
    pub slb_eip: Option<bool>,
    pub slb_public_ip: Option<bool>,
}
model! { DescribeAddressBookIpv4 {
    0 "AiGatewayEIP" ai_gateway_eip: bool, 1 "AlbEIP" alb_eip: bool, 2 "ApiGatewayEIP" api_gateway_eip: bool,
    3 "BastionHostEgressIP" bastion_host_egress_ip: bool, 4 "BastionHostIP" bastion_host_ip: bool,
    5 "BastionHostIngressIP" bastion_host_ingress_ip: bool, 6 "EIP" eip: bool, 7 "EcsEIP" ecs_eip: bool,
    8 "EcsPublicIP" ecs_public_ip: bool, 9 "EniEIP" eni_eip: bool, 10 "GaEIP" ga_eip: bool, 11 "HAVIP" havip: bool,
    12 "NatEIP" nat_eip: bool, 13 "NatPublicIP" nat_public_ip: bool, 14 "NlbEIP" nlb_eip: bool,
    15 "SlbEIP" slb_eip: bool, 16 "SlbPublicIP" slb_public_ip: bool
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookIpv6 {
    pub ai_gateway_e_ipv6: Option<bool>,
    pub alb_ipv6: Option<bool>,
    pub api_gateway_e_ipv6: Option<bool>,
    pub ecs_ipv6: Option<bool>,
    pub eni_e_ipv6: Option<bool>,
    pub ga_e_ipv6: Option<bool>,
    pub nlb_ipv6: Option<bool>,
    pub slb_ipv6: Option<bool>,
}
model! { DescribeAddressBookIpv6 {
    0 "AiGatewayEIPv6" ai_gateway_e_ipv6: bool, 1 "AlbIPv6" alb_ipv6: bool,
    2 "ApiGatewayEIPv6" api_gateway_e_ipv6: bool, 3 "EcsIPv6" ecs_ipv6: bool, 4 "EniEIPv6" eni_e_ipv6: bool,
    5 "GaEIPv6" ga_e_ipv6: bool, 6 "NlbIPv6" nlb_ipv6: bool, 7 "SlbIPv6" slb_ipv6: bool
} }

/// In the response of [`DescribeAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAddressBookTagList {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes asset list: `DescribeAssetList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetList {
    /// Required.
    pub current_page: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub new_resource_tag: Option<String>,
    pub out_statistic: Option<String>,
    /// Required.
    pub page_size: String,
    pub region_no: Option<String>,
    pub resource_type: Option<String>,
    pub search_item: Option<String>,
    pub sensitive_status: Option<String>,
    pub sg_status: Option<String>,
    pub status: Option<String>,
    /// Deprecated.
    pub r#type: Option<String>,
    pub user_type: Option<String>,
}
operation! { DescribeAssetList(current_page: String, page_size: String) "DescribeAssetList" -> DescribeAssetListOutput {
    0 "CurrentPage" current_page, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String,
    3 "MemberUid" member_uid: i64, 4 "NewResourceTag" new_resource_tag: String, 5 "OutStatistic" out_statistic: String,
    6 "PageSize" page_size, 7 "RegionNo" region_no: String, 8 "ResourceType" resource_type: String,
    9 "SearchItem" search_item: String, 10 "SensitiveStatus" sensitive_status: String, 11 "SgStatus" sg_status: String,
    12 "Status" status: String, 13 "Type" r#type: String, 14 "UserType" user_type: String
} }
paged! { DescribeAssetList: DescribeAssetListAssets = Number "CurrentPage", "Assets" assets, total "TotalCount" }

/// Response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetListOutput {
    pub assets: Vec<DescribeAssetListAssets>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetListOutput {
    0 "Assets" assets: Vec<DescribeAssetListAssets>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetListAssets {
    pub ali_uid: Option<i64>,
    pub bind_instance_id: Option<String>,
    pub bind_instance_name: Option<String>,
    pub create_time_stamp: Option<String>,
    pub internet_address: Option<String>,
    pub intranet_address: Option<String>,
    pub ip_version: Option<i64>,
    pub last7_day_out_traffic_bytes: Option<i64>,
    pub member_uid: Option<i64>,
    pub name: Option<String>,
    pub new_resource_tag: Option<String>,
    pub note: Option<String>,
    pub protect_status: Option<String>,
    pub region_id: Option<String>,
    pub region_status: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_type: Option<String>,
    pub risk_level: Option<String>,
    pub sensitive_data_status: Option<String>,
    pub sg_status: Option<String>,
    pub sg_status_time: Option<i64>,
    pub sync_status: Option<String>,
    /// Deprecated.
    pub r#type: Option<String>,
}
model! { DescribeAssetListAssets {
    0 "AliUid" ali_uid: i64, 1 "BindInstanceId" bind_instance_id: String,
    2 "BindInstanceName" bind_instance_name: String, 3 "CreateTimeStamp" create_time_stamp: String,
    4 "InternetAddress" internet_address: String, 5 "IntranetAddress" intranet_address: String,
    6 "IpVersion" ip_version: i64, 7 "Last7DayOutTrafficBytes" last7_day_out_traffic_bytes: i64,
    8 "MemberUid" member_uid: i64, 9 "Name" name: String, 10 "NewResourceTag" new_resource_tag: String,
    11 "Note" note: String, 12 "ProtectStatus" protect_status: String, 13 "RegionID" region_id: String,
    14 "RegionStatus" region_status: String, 15 "ResourceInstanceId" resource_instance_id: String,
    16 "ResourceType" resource_type: String, 17 "RiskLevel" risk_level: String,
    18 "SensitiveDataStatus" sensitive_data_status: String, 19 "SgStatus" sg_status: String,
    20 "SgStatusTime" sg_status_time: i64, 21 "SyncStatus" sync_status: String, 22 "Type" r#type: String
} }

/// Describes asset risk list: `DescribeAssetRiskList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAssetRiskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskList {
    pub ip_addr_list: Option<Vec<String>>,
    /// Required.
    pub ip_version: i64,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAssetRiskList(ip_version: i64) "DescribeAssetRiskList" -> DescribeAssetRiskListOutput {
    0 "IpAddrList" ip_addr_list: Vec<String>, 1 "IpVersion" ip_version, 2 "Lang" lang: String,
    3 "SourceIp" source_ip: String
} }

/// Response of [`DescribeAssetRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskListOutput {
    pub asset_list: Vec<DescribeAssetRiskListAssetList>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetRiskListOutput {
    0 "AssetList" asset_list: Vec<DescribeAssetRiskListAssetList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskListAssetList {
    pub ip: Option<String>,
    pub ip_version: Option<i64>,
    pub reason: Option<String>,
    pub risk_level: Option<String>,
}
model! { DescribeAssetRiskListAssetList {
    0 "Ip" ip: String, 1 "IpVersion" ip_version: i64, 2 "Reason" reason: String, 3 "RiskLevel" risk_level: String
} }

/// Describes asset statistic: `DescribeAssetStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAssetStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatistic {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAssetStatistic() "DescribeAssetStatistic" -> DescribeAssetStatisticOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeAssetStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticOutput {
    pub auto_resource_enable: Option<bool>,
    pub general_instance_spec_statistic: Option<
        DescribeAssetStatisticGeneralInstanceSpecStatistic,
    >,
    pub resource_spec_statistic: Option<DescribeAssetStatisticResourceSpecStatistic>,
}
model! { DescribeAssetStatisticOutput {
    0 "AutoResourceEnable" auto_resource_enable: bool,
    1 "GeneralInstanceSpecStatistic" general_instance_spec_statistic: DescribeAssetStatisticGeneralInstanceSpecStatistic,
    2 "ResourceSpecStatistic" resource_spec_statistic: DescribeAssetStatisticResourceSpecStatistic
} }

/// In the response of [`DescribeAssetStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticGeneralInstanceSpecStatistic {
    pub cfw_general_instance_region_statistic: Vec<
        DescribeAssetStatisticCfwGeneralInstanceRegionStatistic,
    >,
    pub cfw_total_general_instance_region_statistic: Vec<
        DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic,
    >,
    pub total_cfw_general_instance_cnt: Option<i64>,
    pub total_cfw_general_instance_used_cnt: Option<i64>,
    pub total_general_instance_used_cnt: Option<i64>,
    pub total_nat_general_instance_cnt: Option<i64>,
    pub total_nat_general_instance_used_cnt: Option<i64>,
    pub total_vfw_general_instance_used_cnt: Option<i64>,
}
model! { DescribeAssetStatisticGeneralInstanceSpecStatistic {
    0 "CfwGeneralInstanceRegionStatistic" cfw_general_instance_region_statistic: Vec<DescribeAssetStatisticCfwGeneralInstanceRegionStatistic>,
    1 "CfwTotalGeneralInstanceRegionStatistic" cfw_total_general_instance_region_statistic: Vec<DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic>,
    2 "TotalCfwGeneralInstanceCnt" total_cfw_general_instance_cnt: i64,
    3 "TotalCfwGeneralInstanceUsedCnt" total_cfw_general_instance_used_cnt: i64,
    4 "TotalGeneralInstanceUsedCnt" total_general_instance_used_cnt: i64,
    5 "TotalNatGeneralInstanceCnt" total_nat_general_instance_cnt: i64,
    6 "TotalNatGeneralInstanceUsedCnt" total_nat_general_instance_used_cnt: i64,
    7 "TotalVfwGeneralInstanceUsedCnt" total_vfw_general_instance_used_cnt: i64
} }

/// In the response of [`DescribeAssetStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticCfwGeneralInstanceRegionStatistic {
    pub member_list: Vec<String>,
    pub region_no: Option<String>,
}
model! { DescribeAssetStatisticCfwGeneralInstanceRegionStatistic {
    0 "MemberList" member_list: Vec<String>, 1 "RegionNo" region_no: String
} }

/// In the response of [`DescribeAssetStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic {
    pub member_list: Vec<String>,
    pub region_no: Option<String>,
}
model! { DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic {
    0 "MemberList" member_list: Vec<String>, 1 "RegionNo" region_no: String
} }

/// In the response of [`DescribeAssetStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticResourceSpecStatistic {
    pub ip_num_spec: Option<i64>,
    pub ip_num_used: Option<i64>,
    pub sensitive_data_ip_num_spec: Option<i64>,
    pub sensitive_data_ip_num_used: Option<i64>,
}
model! { DescribeAssetStatisticResourceSpecStatistic {
    0 "IpNumSpec" ip_num_spec: i64, 1 "IpNumUsed" ip_num_used: i64,
    2 "SensitiveDataIpNumSpec" sensitive_data_ip_num_spec: i64,
    3 "SensitiveDataIpNumUsed" sensitive_data_ip_num_used: i64
} }

/// Describes attack app category: `DescribeAttackAppCategory` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeAttackAppCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAppCategory {
    pub lang: Option<String>,
}
operation! { DescribeAttackAppCategory() "DescribeAttackAppCategory" -> DescribeAttackAppCategoryOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeAttackAppCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAppCategoryOutput {
    pub app_categories: Vec<DescribeAttackAppCategoryAppCategories>,
}
model! { DescribeAttackAppCategoryOutput {
    0 "AppCategories" app_categories: Vec<DescribeAttackAppCategoryAppCategories>
} }

/// In the response of [`DescribeAttackAppCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAppCategoryAppCategories {
    pub attack_apps: Vec<String>,
    pub category_name: Option<String>,
}
model! { DescribeAttackAppCategoryAppCategories {
    0 "AttackApps" attack_apps: Vec<String>, 1 "CategoryName" category_name: String
} }

/// Describes batch sls dispatch status: `DescribeBatchSlsDispatchStatus` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeBatchSlsDispatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatus {
    pub lang: Option<String>,
}
operation! { DescribeBatchSlsDispatchStatus() "DescribeBatchSlsDispatchStatus" -> DescribeBatchSlsDispatchStatusOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeBatchSlsDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusOutput {
    pub info_list: Vec<DescribeBatchSlsDispatchStatusInfoList>,
    pub item_list: Vec<DescribeBatchSlsDispatchStatusItemList2>,
    pub log_version: Option<String>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusOutput {
    0 "InfoList" info_list: Vec<DescribeBatchSlsDispatchStatusInfoList>,
    1 "ItemList" item_list: Vec<DescribeBatchSlsDispatchStatusItemList2>, 2 "LogVersion" log_version: String,
    3 "LogstoreName" logstore_name: String, 4 "ProjectName" project_name: String
} }

/// In the response of [`DescribeBatchSlsDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusInfoList {
    pub item_list: Vec<DescribeBatchSlsDispatchStatusItemList>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
    pub site: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusInfoList {
    0 "ItemList" item_list: Vec<DescribeBatchSlsDispatchStatusItemList>, 1 "LogstoreName" logstore_name: String,
    2 "ProjectName" project_name: String, 3 "Site" site: String
} }

/// In the response of [`DescribeBatchSlsDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusItemList {
    pub config_status: Option<String>,
    pub dispatch_name: Option<String>,
    pub dispatch_value: Option<String>,
    pub enable: Option<bool>,
    pub filter_keys: Vec<String>,
    pub search_name: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusItemList {
    0 "ConfigStatus" config_status: String, 1 "DispatchName" dispatch_name: String,
    2 "DispatchValue" dispatch_value: String, 3 "Enable" enable: bool, 4 "FilterKeys" filter_keys: Vec<String>,
    5 "SearchName" search_name: String
} }

/// In the response of [`DescribeBatchSlsDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusItemList2 {
    pub config_status: Option<String>,
    pub dispatch_name: Option<String>,
    pub dispatch_value: Option<String>,
    pub enable: Option<bool>,
    pub filter_keys: Vec<String>,
    pub search_name: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusItemList2 {
    0 "ConfigStatus" config_status: String, 1 "DispatchName" dispatch_name: String,
    2 "DispatchValue" dispatch_value: String, 3 "Enable" enable: bool, 4 "FilterKeys" filter_keys: Vec<String>,
    5 "SearchName" search_name: String
} }

/// Describes cfw risk level summary: `DescribeCfwRiskLevelSummary` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeCfwRiskLevelSummary>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummary {
    pub instance_type: Option<String>,
    pub lang: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeCfwRiskLevelSummary() "DescribeCfwRiskLevelSummary" -> DescribeCfwRiskLevelSummaryOutput {
    0 "InstanceType" instance_type: String, 1 "Lang" lang: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeCfwRiskLevelSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummaryOutput {
    pub risk_list: Vec<DescribeCfwRiskLevelSummaryRiskList>,
}
model! { DescribeCfwRiskLevelSummaryOutput {
    0 "RiskList" risk_list: Vec<DescribeCfwRiskLevelSummaryRiskList>
} }

/// In the response of [`DescribeCfwRiskLevelSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummaryRiskList {
    pub level: Option<String>,
    pub num: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCfwRiskLevelSummaryRiskList {
    0 "Level" level: String, 1 "Num" num: String, 2 "Type" r#type: String
} }

/// Describes clear auth info: `DescribeClearAuthInfo` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeClearAuthInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClearAuthInfo {}
operation! { DescribeClearAuthInfo() "DescribeClearAuthInfo" -> DescribeClearAuthInfoOutput {} }

/// Response of [`DescribeClearAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClearAuthInfoOutput {
    pub end_time: Option<i64>,
    pub left_times: Option<i64>,
}
model! { DescribeClearAuthInfoOutput {
    0 "EndTime" end_time: i64, 1 "LeftTimes" left_times: i64
} }

/// Describes configured destination ip: `DescribeConfiguredDestinationIP` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeConfiguredDestinationIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDestinationIP {
    pub current_page: Option<String>,
    pub destination_ip: Option<String>,
    pub destination_isp: Option<String>,
    pub destination_region: Option<String>,
    /// Required.
    pub direction: String,
    /// Required.
    pub group_name: String,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeConfiguredDestinationIP(direction: String, group_name: String, source_code: String)
    "DescribeConfiguredDestinationIP" -> DescribeConfiguredDestinationIPOutput {
    0 "CurrentPage" current_page: String, 1 "DestinationIP" destination_ip: String,
    2 "DestinationISP" destination_isp: String, 3 "DestinationRegion" destination_region: String,
    4 "Direction" direction, 5 "GroupName" group_name, 6 "Lang" lang: String, 7 "PageSize" page_size: String,
    8 "SourceCode" source_code, 9 "SourceIp" source_ip: String
} }
paged! { DescribeConfiguredDestinationIP: DescribeConfiguredDestinationIPDestinations =
    Number "CurrentPage", "Destinations" destinations, total "TotalCount" }

/// Response of [`DescribeConfiguredDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDestinationIPOutput {
    pub destinations: Vec<DescribeConfiguredDestinationIPDestinations>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeConfiguredDestinationIPOutput {
    0 "Destinations" destinations: Vec<DescribeConfiguredDestinationIPDestinations>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConfiguredDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDestinationIPDestinations {
    pub comment: Option<String>,
    pub destination_ip: Option<String>,
    pub destination_isp: Option<String>,
    pub destination_region: Option<String>,
    pub operation_time: Option<i64>,
}
model! { DescribeConfiguredDestinationIPDestinations {
    0 "Comment" comment: String, 1 "DestinationIP" destination_ip: String, 2 "DestinationISP" destination_isp: String,
    3 "DestinationRegion" destination_region: String, 4 "OperationTime" operation_time: i64
} }

/// Describes configured domain names: `DescribeConfiguredDomainNames` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeConfiguredDomainNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDomainNames {
    pub current_page: Option<String>,
    /// Required.
    pub direction: String,
    pub domain_name: Option<String>,
    /// Required.
    pub group_name: String,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeConfiguredDomainNames(direction: String, group_name: String, source_code: String)
    "DescribeConfiguredDomainNames" -> DescribeConfiguredDomainNamesOutput {
    0 "CurrentPage" current_page: String, 1 "Direction" direction, 2 "DomainName" domain_name: String,
    3 "GroupName" group_name, 4 "Lang" lang: String, 5 "PageSize" page_size: String, 6 "SourceCode" source_code,
    7 "SourceIp" source_ip: String
} }
paged! { DescribeConfiguredDomainNames: DescribeConfiguredDomainNamesDomainNames =
    Number "CurrentPage", "DomainNames" domain_names, total "TotalCount" }

/// Response of [`DescribeConfiguredDomainNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDomainNamesOutput {
    pub domain_names: Vec<DescribeConfiguredDomainNamesDomainNames>,
    pub module: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeConfiguredDomainNamesOutput {
    0 "DomainNames" domain_names: Vec<DescribeConfiguredDomainNamesDomainNames>, 1 "Module" module: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConfiguredDomainNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDomainNamesDomainNames {
    pub comment: Option<String>,
    pub domain_name: Option<String>,
    pub is_malicious: Option<bool>,
    pub operation_time: Option<i64>,
}
model! { DescribeConfiguredDomainNamesDomainNames {
    0 "Comment" comment: String, 1 "DomainName" domain_name: String, 2 "IsMalicious" is_malicious: bool,
    3 "OperationTime" operation_time: i64
} }

/// Describes control policy: `DescribeControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    /// Required.
    pub current_page: String,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub direction: Option<String>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_size: String,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
}
operation! { DescribeControlPolicy(current_page: String, page_size: String)
    "DescribeControlPolicy" -> DescribeControlPolicyOutput {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "CurrentPage" current_page,
    3 "Description" description: String, 4 "Destination" destination: String, 5 "Direction" direction: String,
    6 "IpVersion" ip_version: String, 7 "Lang" lang: String, 8 "PageSize" page_size, 9 "Proto" proto: String,
    10 "Release" release: String, 11 "RepeatType" repeat_type: String, 12 "Source" source: String
} }
paged! { DescribeControlPolicy: DescribeControlPolicyPolicys =
    Number "CurrentPage", "Policys" policys, total "TotalCount" }

/// Response of [`DescribeControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyOutput {
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub policys: Vec<DescribeControlPolicyPolicys>,
    pub total_count: Option<String>,
}
model! { DescribeControlPolicyOutput {
    0 "PageNo" page_no: String, 1 "PageSize" page_size: String, 2 "Policys" policys: Vec<DescribeControlPolicyPolicys>,
    3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Vec<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Vec<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Vec<String>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    /// Deprecated.
    pub dns_result: Option<String>,
    pub dns_result_time: Option<i64>,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub ip_version: Option<i64>,
    pub modify_time: Option<i64>,
    pub order: Option<i64>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_days: Vec<i64>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Vec<String>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeControlPolicyPolicys {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "ApplicationId" application_id: String,
    3 "ApplicationName" application_name: String, 4 "ApplicationNameList" application_name_list: Vec<String>,
    5 "CreateTime" create_time: i64, 6 "Description" description: String, 7 "DestPort" dest_port: String,
    8 "DestPortGroup" dest_port_group: String, 9 "DestPortGroupPorts" dest_port_group_ports: Vec<String>,
    10 "DestPortType" dest_port_type: String, 11 "Destination" destination: String,
    12 "DestinationGroupCidrs" destination_group_cidrs: Vec<String>,
    13 "DestinationGroupType" destination_group_type: String, 14 "DestinationType" destination_type: String,
    15 "Direction" direction: String, 16 "DnsResult" dns_result: String, 17 "DnsResultTime" dns_result_time: i64,
    18 "DomainResolveType" domain_resolve_type: String, 19 "EndTime" end_time: i64, 20 "HitLastTime" hit_last_time: i64,
    21 "HitTimes" hit_times: i64, 22 "IpVersion" ip_version: i64, 23 "ModifyTime" modify_time: i64,
    24 "Order" order: i64, 25 "Proto" proto: String, 26 "Release" release: String,
    27 "RepeatDays" repeat_days: Vec<i64>, 28 "RepeatEndTime" repeat_end_time: String,
    29 "RepeatStartTime" repeat_start_time: String, 30 "RepeatType" repeat_type: String, 31 "Source" source: String,
    32 "SourceGroupCidrs" source_group_cidrs: Vec<String>, 33 "SourceGroupType" source_group_type: String,
    34 "SourceType" source_type: String, 35 "SpreadCnt" spread_cnt: i64, 36 "StartTime" start_time: i64
} }

/// Describes control policy domain resolve: `DescribeControlPolicyDomainResolve` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeControlPolicyDomainResolve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyDomainResolve {
    pub domain: Option<String>,
    pub firewall_type: Option<String>,
    pub ip_version: Option<i64>,
    pub lang: Option<String>,
    pub region_no: Option<String>,
}
operation! { DescribeControlPolicyDomainResolve()
    "DescribeControlPolicyDomainResolve" -> DescribeControlPolicyDomainResolveOutput {
    0 "Domain" domain: String, 1 "FirewallType" firewall_type: String, 2 "IpVersion" ip_version: i64,
    3 "Lang" lang: String, 4 "RegionNo" region_no: String
} { method: "GET", } }

/// Response of [`DescribeControlPolicyDomainResolve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyDomainResolveOutput {
    pub resolve_result: Vec<DescribeControlPolicyDomainResolveResolveResult>,
}
model! { DescribeControlPolicyDomainResolveOutput {
    0 "ResolveResult" resolve_result: Vec<DescribeControlPolicyDomainResolveResolveResult>
} }

/// In the response of [`DescribeControlPolicyDomainResolve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyDomainResolveResolveResult {
    pub domain: Option<String>,
    pub ip_addr_list: Vec<String>,
    pub ip_version: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeControlPolicyDomainResolveResolveResult {
    0 "Domain" domain: String, 1 "IpAddrList" ip_addr_list: Vec<String>, 2 "IpVersion" ip_version: i64,
    3 "UpdateTime" update_time: i64
} }

/// Describes created nat firewall: `DescribeCreatedNatFirewall` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeCreatedNatFirewall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatedNatFirewall {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeCreatedNatFirewall() "DescribeCreatedNatFirewall" -> DescribeCreatedNatFirewallOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} { method: "GET", } }

/// Response of [`DescribeCreatedNatFirewall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatedNatFirewallOutput {
    pub created_nat_firewalls: Vec<DescribeCreatedNatFirewallCreatedNatFirewalls>,
}
model! { DescribeCreatedNatFirewallOutput {
    0 "CreatedNatFirewalls" created_nat_firewalls: Vec<DescribeCreatedNatFirewallCreatedNatFirewalls>
} }

/// In the response of [`DescribeCreatedNatFirewall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatedNatFirewallCreatedNatFirewalls {
    pub nat_firewall_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
}
model! { DescribeCreatedNatFirewallCreatedNatFirewalls {
    0 "NatFirewallId" nat_firewall_id: String, 1 "NatGatewayId" nat_gateway_id: String,
    2 "NatGatewayName" nat_gateway_name: String
} }

/// Describes ctrl instance member accounts: `DescribeCtrlInstanceMemberAccounts` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeCtrlInstanceMemberAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCtrlInstanceMemberAccounts {}
operation! { DescribeCtrlInstanceMemberAccounts()
    "DescribeCtrlInstanceMemberAccounts" -> DescribeCtrlInstanceMemberAccountsOutput {} }

/// Response of [`DescribeCtrlInstanceMemberAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCtrlInstanceMemberAccountsOutput {
    pub instance_member_count: Option<i64>,
    pub max_instance_member_num: Option<i64>,
}
model! { DescribeCtrlInstanceMemberAccountsOutput {
    0 "InstanceMemberCount" instance_member_count: i64, 1 "MaxInstanceMemberNum" max_instance_member_num: i64
} }

/// Describes default ips config: `DescribeDefaultIPSConfig` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeDefaultIPSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultIPSConfig {
    pub lang: Option<String>,
}
operation! { DescribeDefaultIPSConfig() "DescribeDefaultIPSConfig" -> DescribeDefaultIPSConfigOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeDefaultIPSConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultIPSConfigOutput {
    pub basic_rules: Option<i64>,
    pub cti_rules: Option<i64>,
    pub max_sdl: Option<i64>,
    pub patch_rules: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeDefaultIPSConfigOutput {
    0 "BasicRules" basic_rules: i64, 1 "CtiRules" cti_rules: i64, 2 "MaxSdl" max_sdl: i64,
    3 "PatchRules" patch_rules: i64, 4 "RuleClass" rule_class: i64, 5 "RunMode" run_mode: i64
} }

/// Describes dns firewall policy: `DescribeDnsFirewallPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeDnsFirewallPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    /// Required.
    pub current_page: String,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_size: String,
    pub release: Option<String>,
    pub source: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeDnsFirewallPolicy(current_page: String, page_size: String)
    "DescribeDnsFirewallPolicy" -> DescribeDnsFirewallPolicyOutput {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "CurrentPage" current_page,
    3 "Description" description: String, 4 "Destination" destination: String, 5 "IpVersion" ip_version: String,
    6 "Lang" lang: String, 7 "PageSize" page_size, 8 "Release" release: String, 9 "Source" source: String,
    10 "SourceIp" source_ip: String
} }
paged! { DescribeDnsFirewallPolicy: DescribeDnsFirewallPolicyPolicys =
    Number "CurrentPage", "Policys" policys, total "TotalCount" }

/// Response of [`DescribeDnsFirewallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicyOutput {
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub policys: Vec<DescribeDnsFirewallPolicyPolicys>,
    pub total_count: Option<String>,
}
model! { DescribeDnsFirewallPolicyOutput {
    0 "PageNo" page_no: String, 1 "PageSize" page_size: String,
    2 "Policys" policys: Vec<DescribeDnsFirewallPolicyPolicys>, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeDnsFirewallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_addrs: Vec<String>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub ip_version: Option<i64>,
    pub priority: Option<i64>,
    pub release: Option<String>,
    pub source: Option<String>,
    pub source_addrs: Vec<String>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeDnsFirewallPolicyPolicys {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "Description" description: String,
    3 "Destination" destination: String, 4 "DestinationAddrs" destination_addrs: Vec<String>,
    5 "DestinationGroupType" destination_group_type: String, 6 "DestinationType" destination_type: String,
    7 "Direction" direction: String, 8 "HitLastTime" hit_last_time: i64, 9 "HitTimes" hit_times: i64,
    10 "IpVersion" ip_version: i64, 11 "Priority" priority: i64, 12 "Release" release: String,
    13 "Source" source: String, 14 "SourceAddrs" source_addrs: Vec<String>,
    15 "SourceGroupType" source_group_type: String, 16 "SourceType" source_type: String
} }

/// Describes domain resolve: `DescribeDomainResolve` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeDomainResolve>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolve {
    /// Required.
    pub domain: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DescribeDomainResolve(domain: String) "DescribeDomainResolve" -> DescribeDomainResolveOutput {
    0 "Domain" domain, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

/// Response of [`DescribeDomainResolve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveOutput {
    pub resolve_result: Option<DescribeDomainResolveResolveResult>,
}
model! { DescribeDomainResolveOutput {
    0 "ResolveResult" resolve_result: DescribeDomainResolveResolveResult
} }

/// In the response of [`DescribeDomainResolve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveResolveResult {
    pub ip_addrs: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeDomainResolveResolveResult {
    0 "IpAddrs" ip_addrs: String, 1 "UpdateTime" update_time: i64
} }

/// Describes download task: `DescribeDownloadTask` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTask {
    pub current_page: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeDownloadTask() "DescribeDownloadTask" -> DescribeDownloadTaskOutput {
    0 "CurrentPage" current_page: String, 1 "Lang" lang: String, 2 "PageSize" page_size: String,
    3 "TaskType" task_type: String
} }
paged! { DescribeDownloadTask: DescribeDownloadTaskTasks = Number "CurrentPage", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskOutput {
    pub tasks: Vec<DescribeDownloadTaskTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeDownloadTaskOutput {
    0 "Tasks" tasks: Vec<DescribeDownloadTaskTasks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskTasks {
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeDownloadTaskTasks {
    0 "CreateTime" create_time: i64, 1 "ExpireTime" expire_time: i64, 2 "FileSize" file_size: String,
    3 "FileURL" file_url: String, 4 "Status" status: String, 5 "TaskId" task_id: String, 6 "TaskName" task_name: String,
    7 "TaskType" task_type: String
} }

/// Describes download task type: `DescribeDownloadTaskType` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeDownloadTaskType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskType {
    pub current_page: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeDownloadTaskType() "DescribeDownloadTaskType" -> DescribeDownloadTaskTypeOutput {
    0 "CurrentPage" current_page: String, 1 "Lang" lang: String, 2 "PageSize" page_size: String,
    3 "TaskType" task_type: String
} }
paged! { DescribeDownloadTaskType: DescribeDownloadTaskTypeTaskTypeArray =
    Number "CurrentPage", "TaskTypeArray" task_type_array, total "TotalCount" }

/// Response of [`DescribeDownloadTaskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskTypeOutput {
    pub task_type_array: Vec<DescribeDownloadTaskTypeTaskTypeArray>,
    pub total_count: Option<i64>,
}
model! { DescribeDownloadTaskTypeOutput {
    0 "TaskTypeArray" task_type_array: Vec<DescribeDownloadTaskTypeTaskTypeArray>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDownloadTaskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskTypeTaskTypeArray {
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeDownloadTaskTypeTaskTypeArray {
    0 "TaskName" task_name: String, 1 "TaskType" task_type: String
} }

/// Describes firewall drop statistics: `DescribeFirewallDropStatistics` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeFirewallDropStatistics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropStatistics {}
operation! { DescribeFirewallDropStatistics() "DescribeFirewallDropStatistics" -> DescribeFirewallDropStatisticsOutput {} }

/// Response of [`DescribeFirewallDropStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropStatisticsOutput {
    pub acl_drop_cnt: Option<i64>,
    pub ips_drop_cnt: Option<i64>,
    pub total_drop_cnt: Option<i64>,
    pub vuln_drop_cnt: Option<i64>,
}
model! { DescribeFirewallDropStatisticsOutput {
    0 "AclDropCnt" acl_drop_cnt: i64, 1 "IpsDropCnt" ips_drop_cnt: i64, 2 "TotalDropCnt" total_drop_cnt: i64,
    3 "VulnDropCnt" vuln_drop_cnt: i64
} }

/// Describes firewall drop trend: `DescribeFirewallDropTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeFirewallDropTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropTrend {
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeFirewallDropTrend() "DescribeFirewallDropTrend" -> DescribeFirewallDropTrendOutput {
    0 "EndTime" end_time: i64, 1 "Lang" lang: String, 2 "StartTime" start_time: i64
} }

/// Response of [`DescribeFirewallDropTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropTrendOutput {
    pub data_list: Vec<DescribeFirewallDropTrendDataList>,
    pub max_drop_session: Option<i64>,
    pub max_drop_time: Option<i64>,
}
model! { DescribeFirewallDropTrendOutput {
    0 "DataList" data_list: Vec<DescribeFirewallDropTrendDataList>, 1 "MaxDropSession" max_drop_session: i64,
    2 "MaxDropTime" max_drop_time: i64
} }

/// In the response of [`DescribeFirewallDropTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropTrendDataList {
    pub internet_drop_session: Option<i64>,
    pub nat_drop_session: Option<i64>,
    pub time: Option<i64>,
    pub total_drop_session: Option<i64>,
    pub vpc_drop_session: Option<i64>,
}
model! { DescribeFirewallDropTrendDataList {
    0 "InternetDropSession" internet_drop_session: i64, 1 "NatDropSession" nat_drop_session: i64, 2 "Time" time: i64,
    3 "TotalDropSession" total_drop_session: i64, 4 "VpcDropSession" vpc_drop_session: i64
} }

/// Describes firewall task: `DescribeFirewallTask` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeFirewallTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTask {
    pub child_instance_id: Option<String>,
    pub lang: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeFirewallTask() "DescribeFirewallTask" -> DescribeFirewallTaskOutput {
    0 "ChildInstanceId" child_instance_id: String, 1 "Lang" lang: String, 2 "TaskId" task_id: String,
    3 "TaskType" task_type: String
} }

/// Response of [`DescribeFirewallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTaskOutput {
    pub is_found: Option<bool>,
    pub task_finish_timestamp: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_start_timestamp: Option<String>,
    pub task_status: Option<String>,
    pub task_steps: Vec<DescribeFirewallTaskTaskSteps>,
    pub task_waiting_time: Option<String>,
}
model! { DescribeFirewallTaskOutput {
    0 "IsFound" is_found: bool, 1 "TaskFinishTimestamp" task_finish_timestamp: String, 2 "TaskId" task_id: i64,
    3 "TaskName" task_name: String, 4 "TaskStartTimestamp" task_start_timestamp: String,
    5 "TaskStatus" task_status: String, 6 "TaskSteps" task_steps: Vec<DescribeFirewallTaskTaskSteps>,
    7 "TaskWaitingTime" task_waiting_time: String
} }

/// In the response of [`DescribeFirewallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTaskTaskSteps {
    pub step_info: Option<String>,
    pub step_name: Option<String>,
    pub step_progress: Option<String>,
    pub step_status: Option<String>,
}
model! { DescribeFirewallTaskTaskSteps {
    0 "StepInfo" step_info: String, 1 "StepName" step_name: String, 2 "StepProgress" step_progress: String,
    3 "StepStatus" step_status: String
} }

/// Describes firewall traffic trend: `DescribeFirewallTrafficTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeFirewallTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTrafficTrend {
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeFirewallTrafficTrend() "DescribeFirewallTrafficTrend" -> DescribeFirewallTrafficTrendOutput {
    0 "EndTime" end_time: i64, 1 "Lang" lang: String, 2 "StartTime" start_time: i64
} }

/// Response of [`DescribeFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTrafficTrendOutput {
    pub data_list: Vec<DescribeFirewallTrafficTrendDataList>,
    pub max_bandwidth_time: Option<i64>,
    pub max_bandwidth_time_bps: Option<DescribeFirewallTrafficTrendMaxBandwidthTimeBps>,
}
model! { DescribeFirewallTrafficTrendOutput {
    0 "DataList" data_list: Vec<DescribeFirewallTrafficTrendDataList>, 1 "MaxBandwidthTime" max_bandwidth_time: i64,
    2 "MaxBandwidthTimeBps" max_bandwidth_time_bps: DescribeFirewallTrafficTrendMaxBandwidthTimeBps
} }

/// In the response of [`DescribeFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTrafficTrendDataList {
    pub internet_bps: Option<i64>,
    pub nat_bps: Option<i64>,
    pub time: Option<i64>,
    pub total_bps: Option<i64>,
    pub vpc_bps: Option<i64>,
}
model! { DescribeFirewallTrafficTrendDataList {
    0 "InternetBps" internet_bps: i64, 1 "NatBps" nat_bps: i64, 2 "Time" time: i64, 3 "TotalBps" total_bps: i64,
    4 "VpcBps" vpc_bps: i64
} }

/// In the response of [`DescribeFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTrafficTrendMaxBandwidthTimeBps {
    pub internet_bps: Option<i64>,
    pub nat_bps: Option<i64>,
    pub total_bps: Option<i64>,
    pub vpc_bps: Option<i64>,
}
model! { DescribeFirewallTrafficTrendMaxBandwidthTimeBps {
    0 "InternetBps" internet_bps: i64, 1 "NatBps" nat_bps: i64, 2 "TotalBps" total_bps: i64, 3 "VpcBps" vpc_bps: i64
} }

/// Describes firewall vswitch: `DescribeFirewallVSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeFirewallVSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitch {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { DescribeFirewallVSwitch() "DescribeFirewallVSwitch" -> DescribeFirewallVSwitchOutput {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "PageNo" page_no: String, 4 "PageSize" page_size: String, 5 "RegionNo" region_no: String,
    6 "VpcId" vpc_id: String, 7 "VswitchId" vswitch_id: String
} }
paged! { DescribeFirewallVSwitch: DescribeFirewallVSwitchVswitchList =
    Number "PageNo", "VswitchList" vswitch_list, total "TotalCount" }

/// Response of [`DescribeFirewallVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitchOutput {
    pub total_count: Option<i64>,
    pub vswitch_list: Vec<DescribeFirewallVSwitchVswitchList>,
}
model! { DescribeFirewallVSwitchOutput {
    0 "TotalCount" total_count: i64, 1 "VswitchList" vswitch_list: Vec<DescribeFirewallVSwitchVswitchList>
} }

/// In the response of [`DescribeFirewallVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitchVswitchList {
    pub available_ip_count: Option<String>,
    pub cidr_block: Option<String>,
    pub firewall_count: Option<String>,
    pub firewall_list: Vec<DescribeFirewallVSwitchFirewallList>,
    pub member_uid: Option<String>,
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFirewallVSwitchVswitchList {
    0 "AvailableIpCount" available_ip_count: String, 1 "CidrBlock" cidr_block: String,
    2 "FirewallCount" firewall_count: String, 3 "FirewallList" firewall_list: Vec<DescribeFirewallVSwitchFirewallList>,
    4 "MemberUid" member_uid: String, 5 "RegionNo" region_no: String, 6 "VpcId" vpc_id: String,
    7 "VswitchId" vswitch_id: String, 8 "VswitchName" vswitch_name: String, 9 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeFirewallVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitchFirewallList {
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
}
model! { DescribeFirewallVSwitchFirewallList {
    0 "FirewallId" firewall_id: String, 1 "FirewallName" firewall_name: String
} }

/// Describes firewall vswitch resources: `DescribeFirewallVswitchResources` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeFirewallVswitchResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResources {
    /// Required.
    pub firewall_type: String,
    pub lang: Option<String>,
    /// Required.
    pub region_no: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeFirewallVswitchResources(firewall_type: String, region_no: String, vpc_id: String)
    "DescribeFirewallVswitchResources" -> DescribeFirewallVswitchResourcesOutput {
    0 "FirewallType" firewall_type, 1 "Lang" lang: String, 2 "RegionNo" region_no, 3 "VpcId" vpc_id
} }

/// Response of [`DescribeFirewallVswitchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesOutput {
    pub total_count: Option<i64>,
    pub vswitch_list: Vec<DescribeFirewallVswitchResourcesVswitchList>,
}
model! { DescribeFirewallVswitchResourcesOutput {
    0 "TotalCount" total_count: i64, 1 "VswitchList" vswitch_list: Vec<DescribeFirewallVswitchResourcesVswitchList>
} }

/// In the response of [`DescribeFirewallVswitchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesVswitchList {
    pub available_ip_count: Option<String>,
    pub cidr_block: Option<String>,
    pub detail: Option<String>,
    pub firewall_list: Vec<DescribeFirewallVswitchResourcesFirewallList>,
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFirewallVswitchResourcesVswitchList {
    0 "AvailableIpCount" available_ip_count: String, 1 "CidrBlock" cidr_block: String, 2 "Detail" detail: String,
    3 "FirewallList" firewall_list: Vec<DescribeFirewallVswitchResourcesFirewallList>,
    4 "RouteTableId" route_table_id: String, 5 "RouteTableType" route_table_type: String, 6 "Status" status: String,
    7 "VswitchId" vswitch_id: String, 8 "VswitchName" vswitch_name: String, 9 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeFirewallVswitchResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesFirewallList {
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
    pub firewall_type: Option<String>,
}
model! { DescribeFirewallVswitchResourcesFirewallList {
    0 "FirewallId" firewall_id: String, 1 "FirewallName" firewall_name: String, 2 "FirewallType" firewall_type: String
} }

/// Describes ips rules: `DescribeIPSRules` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeIPSRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPSRules {
    pub attack_app: Option<String>,
    pub attack_app_category: Option<Vec<String>>,
    pub attack_apps: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub cve: Option<String>,
    pub default_action: Option<String>,
    pub firewall_type: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub query_modify: Option<String>,
    pub rule_action: Option<String>,
    pub rule_class: Option<String>,
    pub rule_id: Option<String>,
    pub rule_level: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub rule_type: String,
    pub sort: Option<String>,
    pub source_ip: Option<String>,
    pub vpc_firewall_id: Option<String>,
}
operation! { DescribeIPSRules(page_no: i64, page_size: i64, rule_type: String)
    "DescribeIPSRules" -> DescribeIPSRulesOutput {
    0 "AttackApp" attack_app: String, 1 "AttackAppCategory" attack_app_category: Vec<String>,
    2 "AttackApps" attack_apps: Vec<String>, 3 "AttackType" attack_type: String, 4 "Cve" cve: String,
    5 "DefaultAction" default_action: String, 6 "FirewallType" firewall_type: String, 7 "Lang" lang: String,
    8 "Order" order: String, 9 "PageNo" page_no, 10 "PageSize" page_size, 11 "QueryModify" query_modify: String,
    12 "RuleAction" rule_action: String, 13 "RuleClass" rule_class: String, 14 "RuleId" rule_id: String,
    15 "RuleLevel" rule_level: i64, 16 "RuleName" rule_name: String, 17 "RuleType" rule_type, 18 "Sort" sort: String,
    19 "SourceIp" source_ip: String, 20 "VpcFirewallId" vpc_firewall_id: String
} }
paged! { DescribeIPSRules: DescribeIPSRulesRules = Number "PageNo", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeIPSRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPSRulesOutput {
    pub drop_count: Option<i64>,
    pub high_risk_count: Option<i64>,
    pub open_count: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<DescribeIPSRulesRules>,
    pub total_count: Option<i64>,
    pub user_define_count: Option<i64>,
}
model! { DescribeIPSRulesOutput {
    0 "DropCount" drop_count: i64, 1 "HighRiskCount" high_risk_count: i64, 2 "OpenCount" open_count: i64,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Rules" rules: Vec<DescribeIPSRulesRules>,
    6 "TotalCount" total_count: i64, 7 "UserDefineCount" user_define_count: i64
} }

/// In the response of [`DescribeIPSRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPSRulesRules {
    pub attack_app: Option<String>,
    pub attack_type: Option<String>,
    pub current_mode: Option<String>,
    pub cve: Option<String>,
    pub default_mode: Option<String>,
    pub description: Option<String>,
    pub rule_class: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_level: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_uuid: Option<String>,
    pub update_time: Option<i64>,
    pub user_defined: Option<String>,
    pub user_status: Option<i64>,
}
model! { DescribeIPSRulesRules {
    0 "AttackApp" attack_app: String, 1 "AttackType" attack_type: String, 2 "CurrentMode" current_mode: String,
    3 "Cve" cve: String, 4 "DefaultMode" default_mode: String, 5 "Description" description: String,
    6 "RuleClass" rule_class: i64, 7 "RuleId" rule_id: String, 8 "RuleLevel" rule_level: i64,
    9 "RuleName" rule_name: String, 10 "RuleUuid" rule_uuid: String, 11 "UpdateTime" update_time: i64,
    12 "UserDefined" user_defined: String, 13 "UserStatus" user_status: i64
} }

/// Describes instance members: `DescribeInstanceMembers` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInstanceMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMembers {
    pub current_page: Option<String>,
    pub member_desc: Option<String>,
    pub member_display_name: Option<String>,
    pub member_uid: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeInstanceMembers() "DescribeInstanceMembers" -> DescribeInstanceMembersOutput {
    0 "CurrentPage" current_page: String, 1 "MemberDesc" member_desc: String,
    2 "MemberDisplayName" member_display_name: String, 3 "MemberUid" member_uid: String, 4 "PageSize" page_size: String
} }

/// Response of [`DescribeInstanceMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMembersOutput {
    pub members: Vec<DescribeInstanceMembersMembers>,
    pub page_info: Option<DescribeInstanceMembersPageInfo>,
}
model! { DescribeInstanceMembersOutput {
    0 "Members" members: Vec<DescribeInstanceMembersMembers>, 1 "PageInfo" page_info: DescribeInstanceMembersPageInfo
} }

/// In the response of [`DescribeInstanceMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMembersMembers {
    pub create_time: Option<i64>,
    pub member_desc: Option<String>,
    pub member_display_name: Option<String>,
    pub member_status: Option<String>,
    pub member_uid: Option<i64>,
    pub modify_time: Option<i64>,
}
model! { DescribeInstanceMembersMembers {
    0 "CreateTime" create_time: i64, 1 "MemberDesc" member_desc: String,
    2 "MemberDisplayName" member_display_name: String, 3 "MemberStatus" member_status: String,
    4 "MemberUid" member_uid: i64, 5 "ModifyTime" modify_time: i64
} }

/// In the response of [`DescribeInstanceMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMembersPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceMembersPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes instance rd accounts: `DescribeInstanceRdAccounts` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInstanceRdAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRdAccounts {
    pub current_page: Option<String>,
    pub lang: Option<String>,
    pub member_desc: Option<String>,
    pub member_display_name: Option<String>,
    pub member_uid: Option<String>,
    pub page_size: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeInstanceRdAccounts() "DescribeInstanceRdAccounts" -> DescribeInstanceRdAccountsOutput {
    0 "CurrentPage" current_page: String, 1 "Lang" lang: String, 2 "MemberDesc" member_desc: String,
    3 "MemberDisplayName" member_display_name: String, 4 "MemberUid" member_uid: String, 5 "PageSize" page_size: String,
    6 "SourceIp" source_ip: String
} }

/// Response of [`DescribeInstanceRdAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRdAccountsOutput {
    pub accounts: Vec<DescribeInstanceRdAccountsAccounts>,
}
model! { DescribeInstanceRdAccountsOutput {
    0 "Accounts" accounts: Vec<DescribeInstanceRdAccountsAccounts>
} }

/// In the response of [`DescribeInstanceRdAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRdAccountsAccounts {
    pub account_id: Option<String>,
    pub display_name: Option<String>,
}
model! { DescribeInstanceRdAccountsAccounts {
    0 "AccountId" account_id: String, 1 "DisplayName" display_name: String
} }

/// Describes instance risk levels: `DescribeInstanceRiskLevels` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInstanceRiskLevels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevels {
    pub instances: Option<Vec<DescribeInstanceRiskLevelsInstances>>,
    pub lang: Option<String>,
}
operation! { DescribeInstanceRiskLevels() "DescribeInstanceRiskLevels" -> DescribeInstanceRiskLevelsOutput {
    0 "Instances" instances: Vec<DescribeInstanceRiskLevelsInstances>, 1 "Lang" lang: String
} }

/// In the request of [`DescribeInstanceRiskLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsInstances {
    pub instance_id: Option<String>,
    pub internet_ip: Option<Vec<String>>,
    pub intranet_ip: Option<String>,
    pub uuid: Option<String>,
}
input! { DescribeInstanceRiskLevelsInstances() {
    0 "InstanceId" instance_id: String, 1 "InternetIp" internet_ip: Vec<String>, 2 "IntranetIp" intranet_ip: String,
    3 "Uuid" uuid: String
} }

/// Response of [`DescribeInstanceRiskLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsOutput {
    pub instance_risks: Vec<DescribeInstanceRiskLevelsInstanceRisks>,
}
model! { DescribeInstanceRiskLevelsOutput {
    0 "InstanceRisks" instance_risks: Vec<DescribeInstanceRiskLevelsInstanceRisks>
} }

/// In the response of [`DescribeInstanceRiskLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsInstanceRisks {
    pub details: Vec<DescribeInstanceRiskLevelsDetails>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
}
model! { DescribeInstanceRiskLevelsInstanceRisks {
    0 "Details" details: Vec<DescribeInstanceRiskLevelsDetails>, 1 "InstanceId" instance_id: String,
    2 "Level" level: String
} }

/// In the response of [`DescribeInstanceRiskLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsDetails {
    pub ip: Option<String>,
    pub level: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceRiskLevelsDetails {
    0 "Ip" ip: String, 1 "Level" level: String, 2 "Type" r#type: String
} }

/// Describes internet drop traffic trend: `DescribeInternetDropTrafficTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetDropTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDropTrafficTrend {
    pub direction: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInternetDropTrafficTrend(end_time: String, source_code: String, start_time: String)
    "DescribeInternetDropTrafficTrend" -> DescribeInternetDropTrafficTrendOutput {
    0 "Direction" direction: String, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "SourceCode" source_code,
    4 "SourceIp" source_ip: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeInternetDropTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDropTrafficTrendOutput {
    pub data_list: Vec<DescribeInternetDropTrafficTrendDataList>,
    pub drop_session_max: Option<i64>,
    pub ratio_average: Option<String>,
    pub ring_ratio_average: Option<String>,
}
model! { DescribeInternetDropTrafficTrendOutput {
    0 "DataList" data_list: Vec<DescribeInternetDropTrafficTrendDataList>, 1 "DropSessionMax" drop_session_max: i64,
    2 "RatioAverage" ratio_average: String, 3 "RingRatioAverage" ring_ratio_average: String
} }

/// In the response of [`DescribeInternetDropTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDropTrafficTrendDataList {
    pub acl_drop: Option<i64>,
    pub data_time: Option<String>,
    pub drop_ratio: Option<String>,
    pub drop_ring: Option<i64>,
    pub drop_ring_ratio: Option<String>,
    pub drop_session: Option<i64>,
    pub ips_drop: Option<i64>,
    pub ring_data_time: Option<String>,
    pub ring_time: Option<i64>,
    pub time: Option<i64>,
    pub total_session: Option<i64>,
}
model! { DescribeInternetDropTrafficTrendDataList {
    0 "AclDrop" acl_drop: i64, 1 "DataTime" data_time: String, 2 "DropRatio" drop_ratio: String,
    3 "DropRing" drop_ring: i64, 4 "DropRingRatio" drop_ring_ratio: String, 5 "DropSession" drop_session: i64,
    6 "IpsDrop" ips_drop: i64, 7 "RingDataTime" ring_data_time: String, 8 "RingTime" ring_time: i64, 9 "Time" time: i64,
    10 "TotalSession" total_session: i64
} }

/// Describes internet open detail: `DescribeInternetOpenDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetOpenDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetail {
    pub assets_instance_id: Option<String>,
    pub assets_instance_name: Option<String>,
    pub assets_type: Option<String>,
    pub current_page: Option<String>,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<String>,
    pub service_name: Option<String>,
    pub service_name_fuzzy: Option<String>,
    pub sort_list: Option<Vec<DescribeInternetOpenDetailSortList>>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
    pub suggest_level: Option<String>,
}
operation! { DescribeInternetOpenDetail() "DescribeInternetOpenDetail" -> DescribeInternetOpenDetailOutput {
    0 "AssetsInstanceId" assets_instance_id: String, 1 "AssetsInstanceName" assets_instance_name: String,
    2 "AssetsType" assets_type: String, 3 "CurrentPage" current_page: String, 4 "EndTime" end_time: String,
    5 "Lang" lang: String, 6 "PageSize" page_size: String, 7 "Port" port: String, 8 "PublicIp" public_ip: String,
    9 "RegionNo" region_no: String, 10 "RiskLevel" risk_level: String, 11 "ServiceName" service_name: String,
    12 "ServiceNameFuzzy" service_name_fuzzy: String, 13 "SortList" sort_list: Vec<DescribeInternetOpenDetailSortList>,
    14 "SourceIp" source_ip: String, 15 "StartTime" start_time: String, 16 "SuggestLevel" suggest_level: String
} }

/// In the request of [`DescribeInternetOpenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailSortList {
    pub dir: Option<String>,
    pub sort_key: Option<String>,
}
input! { DescribeInternetOpenDetailSortList() {
    0 "Dir" dir: String, 1 "SortKey" sort_key: String
} }

/// Response of [`DescribeInternetOpenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailOutput {
    pub data_list: Vec<DescribeInternetOpenDetailDataList>,
    pub page_info: Option<DescribeInternetOpenDetailPageInfo>,
}
model! { DescribeInternetOpenDetailOutput {
    0 "DataList" data_list: Vec<DescribeInternetOpenDetailDataList>,
    1 "PageInfo" page_info: DescribeInternetOpenDetailPageInfo
} }

/// In the response of [`DescribeInternetOpenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailDataList {
    pub assets_instance_id: Option<String>,
    pub assets_name: Option<String>,
    pub assets_type: Option<String>,
    pub id: Option<String>,
    pub in_bytes: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port: Option<i64>,
    pub prob_risk: Option<String>,
    pub prob_risk_desc: Option<String>,
    pub protocol: Option<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub service_name: Option<String>,
    pub suggest_level: Option<i64>,
    pub total_bytes: Option<i64>,
    pub traffic_percent1_day: Option<String>,
    pub traffic_percent30_day: Option<String>,
    pub traffic_percent7_day: Option<String>,
    pub unknown_reason: Vec<String>,
}
model! { DescribeInternetOpenDetailDataList {
    0 "AssetsInstanceId" assets_instance_id: String, 1 "AssetsName" assets_name: String,
    2 "AssetsType" assets_type: String, 3 "Id" id: String, 4 "InBytes" in_bytes: i64, 5 "OutBytes" out_bytes: i64,
    6 "Port" port: i64, 7 "ProbRisk" prob_risk: String, 8 "ProbRiskDesc" prob_risk_desc: String,
    9 "Protocol" protocol: String, 10 "PublicIp" public_ip: String, 11 "RegionNo" region_no: String,
    12 "RiskLevel" risk_level: i64, 13 "RiskReason" risk_reason: String, 14 "ServiceName" service_name: String,
    15 "SuggestLevel" suggest_level: i64, 16 "TotalBytes" total_bytes: i64,
    17 "TrafficPercent1Day" traffic_percent1_day: String, 18 "TrafficPercent30Day" traffic_percent30_day: String,
    19 "TrafficPercent7Day" traffic_percent7_day: String, 20 "UnknownReason" unknown_reason: Vec<String>
} }

/// In the response of [`DescribeInternetOpenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenDetailPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes internet open ip: `DescribeInternetOpenIp` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetOpenIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIp {
    pub assets_instance_id: Option<String>,
    pub assets_instance_name: Option<String>,
    pub assets_type: Option<String>,
    /// Required.
    pub current_page: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_size: String,
    pub port: Option<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<String>,
    pub service_name: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInternetOpenIp(current_page: String, page_size: String)
    "DescribeInternetOpenIp" -> DescribeInternetOpenIpOutput {
    0 "AssetsInstanceId" assets_instance_id: String, 1 "AssetsInstanceName" assets_instance_name: String,
    2 "AssetsType" assets_type: String, 3 "CurrentPage" current_page, 4 "EndTime" end_time: String,
    5 "Lang" lang: String, 6 "PageSize" page_size, 7 "Port" port: String, 8 "PublicIp" public_ip: String,
    9 "RegionNo" region_no: String, 10 "RiskLevel" risk_level: String, 11 "ServiceName" service_name: String,
    12 "StartTime" start_time: String
} }

/// Response of [`DescribeInternetOpenIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIpOutput {
    pub data_list: Vec<DescribeInternetOpenIpDataList>,
    pub page_info: Option<DescribeInternetOpenIpPageInfo>,
}
model! { DescribeInternetOpenIpOutput {
    0 "DataList" data_list: Vec<DescribeInternetOpenIpDataList>, 1 "PageInfo" page_info: DescribeInternetOpenIpPageInfo
} }

/// In the response of [`DescribeInternetOpenIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIpDataList {
    pub acl_recommend_detail: Option<String>,
    pub assets_instance_id: Option<String>,
    pub assets_name: Option<String>,
    pub assets_type: Option<String>,
    pub detail_num: Option<i64>,
    pub has_acl_recommend: Option<bool>,
    pub in_bytes: Option<i64>,
    pub member_uid: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port_list: Vec<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub service_name_list: Vec<String>,
    pub src_ip_cnt: Option<i64>,
    pub total_bytes: Option<i64>,
    pub total_reply_bytes: Option<i64>,
    pub traffic_percent1_day: Option<String>,
    pub traffic_percent30_day: Option<String>,
    pub traffic_percent7_day: Option<String>,
    pub unknown_reason: Vec<String>,
}
model! { DescribeInternetOpenIpDataList {
    0 "AclRecommendDetail" acl_recommend_detail: String, 1 "AssetsInstanceId" assets_instance_id: String,
    2 "AssetsName" assets_name: String, 3 "AssetsType" assets_type: String, 4 "DetailNum" detail_num: i64,
    5 "HasAclRecommend" has_acl_recommend: bool, 6 "InBytes" in_bytes: i64, 7 "MemberUid" member_uid: i64,
    8 "OutBytes" out_bytes: i64, 9 "PortList" port_list: Vec<String>, 10 "PublicIp" public_ip: String,
    11 "RegionNo" region_no: String, 12 "RiskLevel" risk_level: i64, 13 "RiskReason" risk_reason: String,
    14 "ServiceNameList" service_name_list: Vec<String>, 15 "SrcIpCnt" src_ip_cnt: i64,
    16 "TotalBytes" total_bytes: i64, 17 "TotalReplyBytes" total_reply_bytes: i64,
    18 "TrafficPercent1Day" traffic_percent1_day: String, 19 "TrafficPercent30Day" traffic_percent30_day: String,
    20 "TrafficPercent7Day" traffic_percent7_day: String, 21 "UnknownReason" unknown_reason: Vec<String>
} }

/// In the response of [`DescribeInternetOpenIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIpPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenIpPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes internet open port: `DescribeInternetOpenPort` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetOpenPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenPort {
    pub current_page: Option<String>,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub risk_level: Option<String>,
    pub service_name: Option<String>,
    pub service_name_fuzzy: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
    pub suggest_level: Option<String>,
}
operation! { DescribeInternetOpenPort() "DescribeInternetOpenPort" -> DescribeInternetOpenPortOutput {
    0 "CurrentPage" current_page: String, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "PageSize" page_size: String, 4 "Port" port: String, 5 "RiskLevel" risk_level: String,
    6 "ServiceName" service_name: String, 7 "ServiceNameFuzzy" service_name_fuzzy: String,
    8 "SourceIp" source_ip: String, 9 "StartTime" start_time: String, 10 "SuggestLevel" suggest_level: String
} }

/// Response of [`DescribeInternetOpenPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenPortOutput {
    pub data_list: Vec<DescribeInternetOpenPortDataList>,
    pub page_info: Option<DescribeInternetOpenPortPageInfo>,
}
model! { DescribeInternetOpenPortOutput {
    0 "DataList" data_list: Vec<DescribeInternetOpenPortDataList>,
    1 "PageInfo" page_info: DescribeInternetOpenPortPageInfo
} }

/// In the response of [`DescribeInternetOpenPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenPortDataList {
    pub detail_num: Option<i64>,
    pub in_bytes: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port: Option<i64>,
    pub prob_risk: Option<String>,
    pub prob_risk_desc: Option<String>,
    pub protocol: Option<String>,
    pub public_ip_num: Option<i64>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub service_name_list: Vec<String>,
    pub suggest_level: Option<i64>,
    pub total_bytes: Option<i64>,
    pub traffic_percent1_day: Option<String>,
    pub traffic_percent30_day: Option<String>,
    pub traffic_percent7_day: Option<String>,
    pub unknown_reason: Vec<String>,
}
model! { DescribeInternetOpenPortDataList {
    0 "DetailNum" detail_num: i64, 1 "InBytes" in_bytes: i64, 2 "OutBytes" out_bytes: i64, 3 "Port" port: i64,
    4 "ProbRisk" prob_risk: String, 5 "ProbRiskDesc" prob_risk_desc: String, 6 "Protocol" protocol: String,
    7 "PublicIpNum" public_ip_num: i64, 8 "RiskLevel" risk_level: i64, 9 "RiskReason" risk_reason: String,
    10 "ServiceNameList" service_name_list: Vec<String>, 11 "SuggestLevel" suggest_level: i64,
    12 "TotalBytes" total_bytes: i64, 13 "TrafficPercent1Day" traffic_percent1_day: String,
    14 "TrafficPercent30Day" traffic_percent30_day: String, 15 "TrafficPercent7Day" traffic_percent7_day: String,
    16 "UnknownReason" unknown_reason: Vec<String>
} }

/// In the response of [`DescribeInternetOpenPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenPortPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenPortPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes internet open service: `DescribeInternetOpenService` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetOpenService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenService {
    pub current_page: Option<String>,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub risk_level: Option<String>,
    pub service_name: Option<String>,
    pub service_name_fuzzy: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
    pub suggest_level: Option<String>,
}
operation! { DescribeInternetOpenService() "DescribeInternetOpenService" -> DescribeInternetOpenServiceOutput {
    0 "CurrentPage" current_page: String, 1 "EndTime" end_time: String, 2 "Lang" lang: String,
    3 "PageSize" page_size: String, 4 "Port" port: String, 5 "RiskLevel" risk_level: String,
    6 "ServiceName" service_name: String, 7 "ServiceNameFuzzy" service_name_fuzzy: String,
    8 "SourceIp" source_ip: String, 9 "StartTime" start_time: String, 10 "SuggestLevel" suggest_level: String
} }

/// Response of [`DescribeInternetOpenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenServiceOutput {
    pub data_list: Vec<DescribeInternetOpenServiceDataList>,
    pub page_info: Option<DescribeInternetOpenServicePageInfo>,
}
model! { DescribeInternetOpenServiceOutput {
    0 "DataList" data_list: Vec<DescribeInternetOpenServiceDataList>,
    1 "PageInfo" page_info: DescribeInternetOpenServicePageInfo
} }

/// In the response of [`DescribeInternetOpenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenServiceDataList {
    pub detail_num: Option<i64>,
    pub in_bytes: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port_list: Vec<String>,
    pub prob_risk: Option<String>,
    pub prob_risk_desc: Option<String>,
    pub protocol: Option<String>,
    pub public_ip_num: Option<i64>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub service_name: Option<i64>,
    pub suggest_level: Option<i64>,
    pub total_bytes: Option<i64>,
    pub traffic_percent1_day: Option<String>,
    pub traffic_percent30_day: Option<String>,
    pub traffic_percent7_day: Option<String>,
    pub unknown_reason: Vec<String>,
}
model! { DescribeInternetOpenServiceDataList {
    0 "DetailNum" detail_num: i64, 1 "InBytes" in_bytes: i64, 2 "OutBytes" out_bytes: i64,
    3 "PortList" port_list: Vec<String>, 4 "ProbRisk" prob_risk: String, 5 "ProbRiskDesc" prob_risk_desc: String,
    6 "Protocol" protocol: String, 7 "PublicIpNum" public_ip_num: i64, 8 "RiskLevel" risk_level: i64,
    9 "RiskReason" risk_reason: String, 10 "ServiceName" service_name: i64, 11 "SuggestLevel" suggest_level: i64,
    12 "TotalBytes" total_bytes: i64, 13 "TrafficPercent1Day" traffic_percent1_day: String,
    14 "TrafficPercent30Day" traffic_percent30_day: String, 15 "TrafficPercent7Day" traffic_percent7_day: String,
    16 "UnknownReason" unknown_reason: Vec<String>
} }

/// In the response of [`DescribeInternetOpenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenServicePageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenServicePageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes internet open statistic: `DescribeInternetOpenStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetOpenStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenStatistic {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInternetOpenStatistic() "DescribeInternetOpenStatistic" -> DescribeInternetOpenStatisticOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeInternetOpenStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenStatisticOutput {
    pub internet_ip_num: Option<i64>,
    pub internet_port_num: Option<i64>,
    pub internet_risk_ip_num: Option<i64>,
    pub internet_risk_port_num: Option<i64>,
    pub internet_risk_service_num: Option<i64>,
    pub internet_service_num: Option<i64>,
    pub internet_slb_ip_num: Option<i64>,
    pub internet_slb_ip_port_num: Option<i64>,
    pub internet_unprotected_port_num: Option<i64>,
}
model! { DescribeInternetOpenStatisticOutput {
    0 "InternetIpNum" internet_ip_num: i64, 1 "InternetPortNum" internet_port_num: i64,
    2 "InternetRiskIpNum" internet_risk_ip_num: i64, 3 "InternetRiskPortNum" internet_risk_port_num: i64,
    4 "InternetRiskServiceNum" internet_risk_service_num: i64, 5 "InternetServiceNum" internet_service_num: i64,
    6 "InternetSlbIpNum" internet_slb_ip_num: i64, 7 "InternetSlbIpPortNum" internet_slb_ip_port_num: i64,
    8 "InternetUnprotectedPortNum" internet_unprotected_port_num: i64
} }

/// Describes internet service name list: `DescribeInternetServiceNameList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetServiceNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetServiceNameList {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeInternetServiceNameList()
    "DescribeInternetServiceNameList" -> DescribeInternetServiceNameListOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeInternetServiceNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetServiceNameListOutput {
    pub service_name_list: Vec<String>,
}
model! { DescribeInternetServiceNameListOutput {
    0 "ServiceNameList" service_name_list: Vec<String>
} }

/// Describes internet slb: `DescribeInternetSlb` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetSlb {
    pub current_page: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip_protocol: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub source_ip: Option<String>,
    pub tag: Option<String>,
}
operation! { DescribeInternetSlb() "DescribeInternetSlb" -> DescribeInternetSlbOutput {
    0 "CurrentPage" current_page: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "IpProtocol" ip_protocol: String, 4 "Lang" lang: String, 5 "PageSize" page_size: String, 6 "Port" port: String,
    7 "PublicIp" public_ip: String, 8 "RegionNo" region_no: String, 9 "SourceIp" source_ip: String, 10 "Tag" tag: String
} }

/// Response of [`DescribeInternetSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetSlbOutput {
    pub data_list: Vec<DescribeInternetSlbDataList>,
    pub page_info: Option<DescribeInternetSlbPageInfo>,
}
model! { DescribeInternetSlbOutput {
    0 "DataList" data_list: Vec<DescribeInternetSlbDataList>, 1 "PageInfo" page_info: DescribeInternetSlbPageInfo
} }

/// In the response of [`DescribeInternetSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetSlbDataList {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip_protocol: Option<String>,
    pub port: Option<i64>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub tags: Vec<String>,
}
model! { DescribeInternetSlbDataList {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "HealthStatus" health_status: String, 4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String,
    6 "IpProtocol" ip_protocol: String, 7 "Port" port: i64, 8 "PublicIp" public_ip: String,
    9 "RegionNo" region_no: String, 10 "Tags" tags: Vec<String>
} }

/// In the response of [`DescribeInternetSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetSlbPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetSlbPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes internet time top: `DescribeInternetTimeTop` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetTimeTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTimeTop {
    /// Required.
    pub direction: String,
    pub end_time: Option<String>,
    pub ip_type: Option<String>,
    pub interval: Option<i64>,
    pub lang: Option<String>,
    pub limit: Option<String>,
    pub nat_ip: Option<String>,
    pub order: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
    pub src_ip: Option<String>,
    pub start_time: Option<String>,
    pub traffic_time: Option<String>,
    pub traffic_type: Option<String>,
}
operation! { DescribeInternetTimeTop(direction: String, source_code: String)
    "DescribeInternetTimeTop" -> DescribeInternetTimeTopOutput {
    0 "Direction" direction, 1 "EndTime" end_time: String, 2 "IPType" ip_type: String, 3 "Interval" interval: i64,
    4 "Lang" lang: String, 5 "Limit" limit: String, 6 "NatIP" nat_ip: String, 7 "Order" order: String,
    8 "Sort" sort: String, 9 "SourceCode" source_code, 10 "SourceIp" source_ip: String, 11 "SrcIP" src_ip: String,
    12 "StartTime" start_time: String, 13 "TrafficTime" traffic_time: String, 14 "TrafficType" traffic_type: String
} }

/// Response of [`DescribeInternetTimeTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTimeTopOutput {
    pub data_count: Option<i64>,
    pub data_list: Vec<DescribeInternetTimeTopDataList>,
    pub traffic_time: Option<i64>,
}
model! { DescribeInternetTimeTopOutput {
    0 "DataCount" data_count: i64, 1 "DataList" data_list: Vec<DescribeInternetTimeTopDataList>,
    2 "TrafficTime" traffic_time: i64
} }

/// In the response of [`DescribeInternetTimeTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTimeTopDataList {
    pub ip: Option<String>,
    pub in_bps: Option<i64>,
    pub in_pps: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub nat_ip: Option<String>,
    pub new_conn: Option<i64>,
    pub out_bps: Option<i64>,
    pub out_pps: Option<i64>,
    pub private_ip: Option<String>,
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_type: Option<String>,
    pub session_count: Option<i64>,
    pub total_bps: Option<i64>,
    pub total_pps: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeInternetTimeTopDataList {
    0 "IP" ip: String, 1 "InBps" in_bps: i64, 2 "InPps" in_pps: i64, 3 "NatGatewayId" nat_gateway_id: String,
    4 "NatGatewayName" nat_gateway_name: String, 5 "NatIP" nat_ip: String, 6 "NewConn" new_conn: i64,
    7 "OutBps" out_bps: i64, 8 "OutPps" out_pps: i64, 9 "PrivateIP" private_ip: String, 10 "RegionNo" region_no: String,
    11 "ResourceInstanceId" resource_instance_id: String, 12 "ResourceInstanceName" resource_instance_name: String,
    13 "ResourceType" resource_type: String, 14 "SessionCount" session_count: i64, 15 "TotalBps" total_bps: i64,
    16 "TotalPps" total_pps: i64, 17 "VpcId" vpc_id: String
} }

/// Describes internet traffic top: `DescribeInternetTrafficTop` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetTrafficTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTop {
    /// Required.
    pub data_type: String,
    pub direction: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub limit: Option<String>,
    pub rule_result: Option<String>,
    pub rule_source: Option<String>,
    pub show_country_name: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInternetTrafficTop(data_type: String, end_time: String, source_code: String, start_time: String)
    "DescribeInternetTrafficTop" -> DescribeInternetTrafficTopOutput {
    0 "DataType" data_type, 1 "Direction" direction: String, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "Limit" limit: String, 5 "RuleResult" rule_result: String, 6 "RuleSource" rule_source: String,
    7 "ShowCountryName" show_country_name: String, 8 "Sort" sort: String, 9 "SourceCode" source_code,
    10 "SourceIp" source_ip: String, 11 "StartTime" start_time
} }

/// Response of [`DescribeInternetTrafficTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTopOutput {
    pub data_count: Option<i64>,
    pub data_list: Vec<DescribeInternetTrafficTopDataList>,
    pub data_type: Option<String>,
}
model! { DescribeInternetTrafficTopOutput {
    0 "DataCount" data_count: i64, 1 "DataList" data_list: Vec<DescribeInternetTrafficTopDataList>,
    2 "DataType" data_type: String
} }

/// In the response of [`DescribeInternetTrafficTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTopDataList {
    pub data_name: Option<String>,
    pub data_value: Option<String>,
    pub is_subscribed: Option<bool>,
    pub label_list: Vec<String>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeInternetTrafficTopDataList {
    0 "DataName" data_name: String, 1 "DataValue" data_value: String, 2 "IsSubscribed" is_subscribed: bool,
    3 "LabelList" label_list: Vec<String>, 4 "SessionCount" session_count: i64, 5 "TotalBytes" total_bytes: i64
} }

/// Describes internet traffic trend: `DescribeInternetTrafficTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInternetTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTrend {
    pub direction: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    /// Required.
    pub source_code: String,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub src_private_ip: Option<String>,
    pub src_public_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub traffic_type: Option<String>,
}
operation! { DescribeInternetTrafficTrend(end_time: String, source_code: String, start_time: String)
    "DescribeInternetTrafficTrend" -> DescribeInternetTrafficTrendOutput {
    0 "Direction" direction: String, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "SourceCode" source_code,
    4 "SourceIp" source_ip: String, 5 "SrcPrivateIP" src_private_ip: String, 6 "SrcPublicIP" src_public_ip: String,
    7 "StartTime" start_time, 8 "TrafficType" traffic_type: String
} }

/// Response of [`DescribeInternetTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTrendOutput {
    pub avg_in_bps: Option<i64>,
    pub avg_out_bps: Option<i64>,
    pub avg_session: Option<i64>,
    pub avg_total_bps: Option<i64>,
    pub data_list: Vec<DescribeInternetTrafficTrendDataList>,
    pub max_bandwidth_time: Option<i64>,
    pub max_day_exceed_bytes: Option<i64>,
    pub max_in_bps: Option<i64>,
    pub max_out_bps: Option<i64>,
    pub max_session: Option<i64>,
    pub max_total_bps: Option<i64>,
    pub total_bytes: Option<i64>,
    pub total_exceed_bytes: Option<i64>,
    pub total_in_bytes: Option<i64>,
    pub total_out_bytes: Option<i64>,
    pub total_session: Option<i64>,
}
model! { DescribeInternetTrafficTrendOutput {
    0 "AvgInBps" avg_in_bps: i64, 1 "AvgOutBps" avg_out_bps: i64, 2 "AvgSession" avg_session: i64,
    3 "AvgTotalBps" avg_total_bps: i64, 4 "DataList" data_list: Vec<DescribeInternetTrafficTrendDataList>,
    5 "MaxBandwidthTime" max_bandwidth_time: i64, 6 "MaxDayExceedBytes" max_day_exceed_bytes: i64,
    7 "MaxInBps" max_in_bps: i64, 8 "MaxOutBps" max_out_bps: i64, 9 "MaxSession" max_session: i64,
    10 "MaxTotalBps" max_total_bps: i64, 11 "TotalBytes" total_bytes: i64,
    12 "TotalExceedBytes" total_exceed_bytes: i64, 13 "TotalInBytes" total_in_bytes: i64,
    14 "TotalOutBytes" total_out_bytes: i64, 15 "TotalSession" total_session: i64
} }

/// In the response of [`DescribeInternetTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTrendDataList {
    pub in_bps: Option<i64>,
    pub in_bytes: Option<i64>,
    pub in_pps: Option<i64>,
    pub new_conn: Option<i64>,
    pub out_bps: Option<i64>,
    pub out_bytes: Option<i64>,
    pub out_pps: Option<i64>,
    pub session_count: Option<i64>,
    pub time: Option<i64>,
    pub total_bps: Option<i64>,
}
model! { DescribeInternetTrafficTrendDataList {
    0 "InBps" in_bps: i64, 1 "InBytes" in_bytes: i64, 2 "InPps" in_pps: i64, 3 "NewConn" new_conn: i64,
    4 "OutBps" out_bps: i64, 5 "OutBytes" out_bytes: i64, 6 "OutPps" out_pps: i64, 7 "SessionCount" session_count: i64,
    8 "Time" time: i64, 9 "TotalBps" total_bps: i64
} }

/// Describes invade ecs trend: `DescribeInvadeEcsTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInvadeEcsTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEcsTrend {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInvadeEcsTrend() "DescribeInvadeEcsTrend" -> DescribeInvadeEcsTrendOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeInvadeEcsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEcsTrendOutput {
    pub data_list: Vec<DescribeInvadeEcsTrendDataList>,
    pub end_time: Option<i64>,
    pub interval: Option<i64>,
    pub invade_ecs_count: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeInvadeEcsTrendOutput {
    0 "DataList" data_list: Vec<DescribeInvadeEcsTrendDataList>, 1 "EndTime" end_time: i64, 2 "Interval" interval: i64,
    3 "InvadeEcsCount" invade_ecs_count: i64, 4 "StartTime" start_time: i64
} }

/// In the response of [`DescribeInvadeEcsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEcsTrendDataList {
    pub ecs_count: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeInvadeEcsTrendDataList {
    0 "EcsCount" ecs_count: i64, 1 "Time" time: i64
} }

/// Describes invade event detail: `DescribeInvadeEventDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInvadeEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetail {
    /// Required.
    pub assets_instance_id: String,
    /// Required.
    pub event_uuid: String,
    pub lang: Option<String>,
    pub public_ip: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeInvadeEventDetail(assets_instance_id: String, event_uuid: String)
    "DescribeInvadeEventDetail" -> DescribeInvadeEventDetailOutput {
    0 "AssetsInstanceId" assets_instance_id, 1 "EventUuid" event_uuid, 2 "Lang" lang: String,
    3 "PublicIP" public_ip: String, 4 "SourceIp" source_ip: String
} }

/// Response of [`DescribeInvadeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetailOutput {
    pub assets_instance_id: Option<String>,
    pub assets_instance_name: Option<String>,
    pub event_desc: Option<String>,
    pub event_detail: Option<String>,
    pub event_key: Option<String>,
    pub event_name: Option<String>,
    pub event_uuid: Option<String>,
    pub first_time: Option<i64>,
    pub is_ignore: Option<bool>,
    pub last_time: Option<i64>,
    pub operation_list: Vec<DescribeInvadeEventDetailOperationList>,
    pub private_ip: Option<String>,
    pub process_status: Option<i64>,
    pub public_ip: Option<String>,
    pub reference: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub unhandle_operation_list: Vec<DescribeInvadeEventDetailUnhandleOperationList>,
}
model! { DescribeInvadeEventDetailOutput {
    0 "AssetsInstanceId" assets_instance_id: String, 1 "AssetsInstanceName" assets_instance_name: String,
    2 "EventDesc" event_desc: String, 3 "EventDetail" event_detail: String, 4 "EventKey" event_key: String,
    5 "EventName" event_name: String, 6 "EventUuid" event_uuid: String, 7 "FirstTime" first_time: i64,
    8 "IsIgnore" is_ignore: bool, 9 "LastTime" last_time: i64,
    10 "OperationList" operation_list: Vec<DescribeInvadeEventDetailOperationList>, 11 "PrivateIP" private_ip: String,
    12 "ProcessStatus" process_status: i64, 13 "PublicIP" public_ip: String, 14 "Reference" reference: String,
    15 "RegionNo" region_no: String, 16 "RiskLevel" risk_level: i64,
    17 "UnhandleOperationList" unhandle_operation_list: Vec<DescribeInvadeEventDetailUnhandleOperationList>
} }

/// In the response of [`DescribeInvadeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetailOperationList {
    pub args: Option<String>,
    pub operate: Option<String>,
}
model! { DescribeInvadeEventDetailOperationList {
    0 "Args" args: String, 1 "Operate" operate: String
} }

/// In the response of [`DescribeInvadeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetailUnhandleOperationList {
    pub args: Option<String>,
    pub operate: Option<String>,
}
model! { DescribeInvadeEventDetailUnhandleOperationList {
    0 "Args" args: String, 1 "Operate" operate: String
} }

/// Describes invade event list: `DescribeInvadeEventList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInvadeEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventList {
    pub assets_ip: Option<String>,
    pub assets_instance_id: Option<String>,
    pub assets_instance_name: Option<String>,
    pub current_page: Option<String>,
    pub end_time: Option<String>,
    pub event_key: Option<String>,
    pub event_name: Option<String>,
    pub event_uuid: Option<String>,
    pub is_ignore: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub page_size: Option<String>,
    pub process_status_list: Option<Vec<i64>>,
    pub risk_level: Option<Vec<i64>>,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInvadeEventList() "DescribeInvadeEventList" -> DescribeInvadeEventListOutput {
    0 "AssetsIP" assets_ip: String, 1 "AssetsInstanceId" assets_instance_id: String,
    2 "AssetsInstanceName" assets_instance_name: String, 3 "CurrentPage" current_page: String,
    4 "EndTime" end_time: String, 5 "EventKey" event_key: String, 6 "EventName" event_name: String,
    7 "EventUuid" event_uuid: String, 8 "IsIgnore" is_ignore: String, 9 "Lang" lang: String,
    10 "MemberUid" member_uid: i64, 11 "PageSize" page_size: String,
    12 "ProcessStatusList" process_status_list: Vec<i64>, 13 "RiskLevel" risk_level: Vec<i64>,
    14 "SourceIp" source_ip: String, 15 "StartTime" start_time: String
} }

/// Response of [`DescribeInvadeEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventListOutput {
    pub event_list: Vec<DescribeInvadeEventListEventList>,
    pub high_level_percent: Option<i64>,
    pub low_level_percent: Option<i64>,
    pub middle_level_percent: Option<i64>,
    pub page_info: Option<DescribeInvadeEventListPageInfo>,
}
model! { DescribeInvadeEventListOutput {
    0 "EventList" event_list: Vec<DescribeInvadeEventListEventList>, 1 "HighLevelPercent" high_level_percent: i64,
    2 "LowLevelPercent" low_level_percent: i64, 3 "MiddleLevelPercent" middle_level_percent: i64,
    4 "PageInfo" page_info: DescribeInvadeEventListPageInfo
} }

/// In the response of [`DescribeInvadeEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventListEventList {
    pub assets_instance_id: Option<String>,
    pub assets_instance_name: Option<String>,
    pub assets_type: Option<String>,
    pub event_key: Option<String>,
    pub event_name: Option<String>,
    pub event_src: Option<String>,
    pub event_uuid: Option<String>,
    pub first_time: Option<i64>,
    pub is_ignore: Option<bool>,
    pub last_time: Option<i64>,
    pub member_uid: Option<String>,
    pub private_ip: Option<String>,
    pub process_status: Option<i64>,
    pub public_ip: Option<String>,
    pub public_ip_type: Option<String>,
    pub risk_level: Option<i64>,
}
model! { DescribeInvadeEventListEventList {
    0 "AssetsInstanceId" assets_instance_id: String, 1 "AssetsInstanceName" assets_instance_name: String,
    2 "AssetsType" assets_type: String, 3 "EventKey" event_key: String, 4 "EventName" event_name: String,
    5 "EventSrc" event_src: String, 6 "EventUuid" event_uuid: String, 7 "FirstTime" first_time: i64,
    8 "IsIgnore" is_ignore: bool, 9 "LastTime" last_time: i64, 10 "MemberUid" member_uid: String,
    11 "PrivateIP" private_ip: String, 12 "ProcessStatus" process_status: i64, 13 "PublicIP" public_ip: String,
    14 "PublicIpType" public_ip_type: String, 15 "RiskLevel" risk_level: i64
} }

/// In the response of [`DescribeInvadeEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventListPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInvadeEventListPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes invade event name list: `DescribeInvadeEventNameList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInvadeEventNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventNameList {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInvadeEventNameList() "DescribeInvadeEventNameList" -> DescribeInvadeEventNameListOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeInvadeEventNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventNameListOutput {
    pub event_name_list: Vec<DescribeInvadeEventNameListEventNameList>,
    pub name_list: Vec<String>,
}
model! { DescribeInvadeEventNameListOutput {
    0 "EventNameList" event_name_list: Vec<DescribeInvadeEventNameListEventNameList>,
    1 "NameList" name_list: Vec<String>
} }

/// In the response of [`DescribeInvadeEventNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventNameListEventNameList {
    pub event_key: Option<String>,
    pub event_name: Option<String>,
}
model! { DescribeInvadeEventNameListEventNameList {
    0 "EventKey" event_key: String, 1 "EventName" event_name: String
} }

/// Describes invade event statistic: `DescribeInvadeEventStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeInvadeEventStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventStatistic {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInvadeEventStatistic() "DescribeInvadeEventStatistic" -> DescribeInvadeEventStatisticOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeInvadeEventStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventStatisticOutput {
    pub high_open_event_cnt: Option<i64>,
    pub low_open_event_cnt: Option<i64>,
    pub middle_open_event_cnt: Option<i64>,
    pub total_open_event_cnt: Option<i64>,
}
model! { DescribeInvadeEventStatisticOutput {
    0 "HighOpenEventCnt" high_open_event_cnt: i64, 1 "LowOpenEventCnt" low_open_event_cnt: i64,
    2 "MiddleOpenEventCnt" middle_open_event_cnt: i64, 3 "TotalOpenEventCnt" total_open_event_cnt: i64
} }

/// Describes ips private assoc: `DescribeIpsPrivateAssoc` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeIpsPrivateAssoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsPrivateAssoc {
    pub current_page: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub page_size: Option<String>,
    pub public_ip: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeIpsPrivateAssoc() "DescribeIpsPrivateAssoc" -> DescribeIpsPrivateAssocOutput {
    0 "CurrentPage" current_page: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: i64,
    3 "PageSize" page_size: String, 4 "PublicIp" public_ip: String, 5 "ResourceId" resource_id: String,
    6 "Status" status: String
} }
paged! { DescribeIpsPrivateAssoc: DescribeIpsPrivateAssocIpsPrivateAssoc =
    Number "CurrentPage", "IpsPrivateAssoc" ips_private_assoc, total "TotalCount" }

/// Response of [`DescribeIpsPrivateAssoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsPrivateAssocOutput {
    pub ips_private_assoc: Vec<DescribeIpsPrivateAssocIpsPrivateAssoc>,
    pub total_count: Option<i64>,
    pub total_open_count: Option<i64>,
}
model! { DescribeIpsPrivateAssocOutput {
    0 "IpsPrivateAssoc" ips_private_assoc: Vec<DescribeIpsPrivateAssocIpsPrivateAssoc>, 1 "TotalCount" total_count: i64,
    2 "TotalOpenCount" total_open_count: i64
} }

/// In the response of [`DescribeIpsPrivateAssoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsPrivateAssocIpsPrivateAssoc {
    pub assoc_info_status: Option<String>,
    pub error_msg: Option<String>,
    pub member_uid: Option<i64>,
    pub protected_ip_list: Vec<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub unprotected_ip_list: Vec<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeIpsPrivateAssocIpsPrivateAssoc {
    0 "AssocInfoStatus" assoc_info_status: String, 1 "ErrorMsg" error_msg: String, 2 "MemberUid" member_uid: i64,
    3 "ProtectedIpList" protected_ip_list: Vec<String>, 4 "RegionId" region_id: String,
    5 "ResourceId" resource_id: String, 6 "ResourceName" resource_name: String, 7 "Status" status: String,
    8 "UnprotectedIpList" unprotected_ip_list: Vec<String>, 9 "VpcId" vpc_id: String, 10 "VpcName" vpc_name: String
} }

/// Describes isp info: `DescribeIspInfo` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeIspInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspInfo {
    pub lang: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeIspInfo(source_code: String) "DescribeIspInfo" -> DescribeIspInfoOutput {
    0 "Lang" lang: String, 1 "SourceCode" source_code, 2 "SourceIp" source_ip: String
} }

/// Response of [`DescribeIspInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspInfoOutput {
    pub data_list: Vec<DescribeIspInfoDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeIspInfoOutput {
    0 "DataList" data_list: Vec<DescribeIspInfoDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIspInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspInfoDataList {
    pub isp_id: Option<i64>,
    pub isp_name: Option<String>,
}
model! { DescribeIspInfoDataList {
    0 "IspId" isp_id: i64, 1 "IspName" isp_name: String
} }

/// Describes location info: `DescribeLocationInfo` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeLocationInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfo {
    pub lang: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeLocationInfo(source_code: String) "DescribeLocationInfo" -> DescribeLocationInfoOutput {
    0 "Lang" lang: String, 1 "SourceCode" source_code, 2 "SourceIp" source_ip: String
} }

/// Response of [`DescribeLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoOutput {
    pub cn_count: Option<i64>,
    pub cn_list: Vec<DescribeLocationInfoCnList>,
    pub cn_province_list: Vec<DescribeLocationInfoCnProvinceList>,
    pub overseas_count: Option<i64>,
    pub overseas_list: Vec<DescribeLocationInfoOverseasList>,
}
model! { DescribeLocationInfoOutput {
    0 "CnCount" cn_count: i64, 1 "CnList" cn_list: Vec<DescribeLocationInfoCnList>,
    2 "CnProvinceList" cn_province_list: Vec<DescribeLocationInfoCnProvinceList>, 3 "OverseasCount" overseas_count: i64,
    4 "OverseasList" overseas_list: Vec<DescribeLocationInfoOverseasList>
} }

/// In the response of [`DescribeLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoCnList {
    pub loc_id: Option<String>,
    pub loc_name: Option<String>,
}
model! { DescribeLocationInfoCnList {
    0 "LocId" loc_id: String, 1 "LocName" loc_name: String
} }

/// In the response of [`DescribeLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoCnProvinceList {
    pub cities: Vec<DescribeLocationInfoCities>,
    pub province_name: Option<String>,
}
model! { DescribeLocationInfoCnProvinceList {
    0 "Cities" cities: Vec<DescribeLocationInfoCities>, 1 "ProvinceName" province_name: String
} }

/// In the response of [`DescribeLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoCities {
    pub loc_id: Option<String>,
    pub loc_name: Option<String>,
}
model! { DescribeLocationInfoCities {
    0 "LocId" loc_id: String, 1 "LocName" loc_name: String
} }

/// In the response of [`DescribeLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoOverseasList {
    pub loc_id: Option<String>,
    pub loc_name: Option<String>,
}
model! { DescribeLocationInfoOverseasList {
    0 "LocId" loc_id: String, 1 "LocName" loc_name: String
} }

/// Describes log store info: `DescribeLogStoreInfo` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeLogStoreInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreInfo {}
operation! { DescribeLogStoreInfo() "DescribeLogStoreInfo" -> DescribeLogStoreInfoOutput {} }

/// Response of [`DescribeLogStoreInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreInfoOutput {
    pub info_list: Vec<DescribeLogStoreInfoInfoList>,
    pub log_modify_quota: Option<i64>,
    pub log_store_name: Option<String>,
    pub log_version: Option<i64>,
    pub project_name: Option<String>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
    pub total_quota: Option<i64>,
    pub ttl: Option<i64>,
    pub used: Option<i64>,
}
model! { DescribeLogStoreInfoOutput {
    0 "InfoList" info_list: Vec<DescribeLogStoreInfoInfoList>, 1 "LogModifyQuota" log_modify_quota: i64,
    2 "LogStoreName" log_store_name: String, 3 "LogVersion" log_version: i64, 4 "ProjectName" project_name: String,
    5 "Quota" quota: i64, 6 "RegionId" region_id: String, 7 "TaskId" task_id: String, 8 "TotalQuota" total_quota: i64,
    9 "Ttl" ttl: i64, 10 "Used" used: i64
} }

/// In the response of [`DescribeLogStoreInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreInfoInfoList {
    pub log_store_name: Option<String>,
    pub max_split_shard: Option<i64>,
    pub project_name: Option<String>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub shard: Option<i64>,
    pub site: Option<String>,
    pub ttl: Option<i64>,
    pub used: Option<i64>,
}
model! { DescribeLogStoreInfoInfoList {
    0 "LogStoreName" log_store_name: String, 1 "MaxSplitShard" max_split_shard: i64,
    2 "ProjectName" project_name: String, 3 "Quota" quota: i64, 4 "RegionId" region_id: String, 5 "Shard" shard: i64,
    6 "Site" site: String, 7 "Ttl" ttl: i64, 8 "Used" used: i64
} }

/// Describes member info: `DescribeMemberInfo` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeMemberInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberInfo {
    pub member_uid: Option<String>,
}
operation! { DescribeMemberInfo() "DescribeMemberInfo" -> DescribeMemberInfoOutput {
    0 "MemberUid" member_uid: String
} { method: "GET", } }

/// Response of [`DescribeMemberInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberInfoOutput {
    pub admin_name: Option<String>,
    pub admin_uid: Option<String>,
    pub is_member: Option<bool>,
    pub member_uid: Option<String>,
}
model! { DescribeMemberInfoOutput {
    0 "AdminName" admin_name: String, 1 "AdminUid" admin_uid: String, 2 "IsMember" is_member: bool,
    3 "MemberUid" member_uid: String
} }

/// Describes nat acl page status: `DescribeNatAclPageStatus` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatAclPageStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclPageStatus {
    pub lang: Option<String>,
}
operation! { DescribeNatAclPageStatus() "DescribeNatAclPageStatus" -> DescribeNatAclPageStatusOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeNatAclPageStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclPageStatusOutput {
    pub detail: Option<String>,
    pub nat_acl_page_enable: Option<bool>,
}
model! { DescribeNatAclPageStatusOutput {
    0 "Detail" detail: String, 1 "NatAclPageEnable" nat_acl_page_enable: bool
} }

/// Describes nat firewall acl group list: `DescribeNatFirewallAclGroupList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallAclGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallAclGroupList {
    pub lang: Option<String>,
}
operation! { DescribeNatFirewallAclGroupList()
    "DescribeNatFirewallAclGroupList" -> DescribeNatFirewallAclGroupListOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeNatFirewallAclGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallAclGroupListOutput {
    pub nat_firewalls: Vec<DescribeNatFirewallAclGroupListNatFirewalls>,
}
model! { DescribeNatFirewallAclGroupListOutput {
    0 "NatFirewalls" nat_firewalls: Vec<DescribeNatFirewallAclGroupListNatFirewalls>
} }

/// In the response of [`DescribeNatFirewallAclGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallAclGroupListNatFirewalls {
    pub acl_rule_count: Option<i64>,
    pub is_default: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNatFirewallAclGroupListNatFirewalls {
    0 "AclRuleCount" acl_rule_count: i64, 1 "IsDefault" is_default: bool, 2 "NatGatewayId" nat_gateway_id: String,
    3 "NatGatewayName" nat_gateway_name: String, 4 "RegionNo" region_no: String
} }

/// Describes nat firewall control policy: `DescribeNatFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub current_page: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    /// Required.
    pub direction: String,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    pub page_size: Option<String>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
}
operation! { DescribeNatFirewallControlPolicy(direction: String, nat_gateway_id: String)
    "DescribeNatFirewallControlPolicy" -> DescribeNatFirewallControlPolicyOutput {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "CurrentPage" current_page: String,
    3 "Description" description: String, 4 "Destination" destination: String, 5 "Direction" direction,
    6 "Lang" lang: String, 7 "NatGatewayId" nat_gateway_id, 8 "PageSize" page_size: String, 9 "Proto" proto: String,
    10 "Release" release: String, 11 "RepeatType" repeat_type: String, 12 "Source" source: String
} }
paged! { DescribeNatFirewallControlPolicy: DescribeNatFirewallControlPolicyPolicys =
    Number "CurrentPage", "Policys" policys, total "TotalCount" }

/// Response of [`DescribeNatFirewallControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicyOutput {
    pub policys: Vec<DescribeNatFirewallControlPolicyPolicys>,
    pub total_count: Option<String>,
}
model! { DescribeNatFirewallControlPolicyOutput {
    0 "Policys" policys: Vec<DescribeNatFirewallControlPolicyPolicys>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeNatFirewallControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub application_name_list: Vec<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Vec<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Vec<String>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub dns_result: Option<String>,
    pub dns_result_time: Option<i64>,
    pub domain_resolve_type: Option<i64>,
    pub end_time: Option<i64>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub modify_time: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub order: Option<i64>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_days: Vec<i64>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Vec<String>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeNatFirewallControlPolicyPolicys {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String,
    2 "ApplicationNameList" application_name_list: Vec<String>, 3 "CreateTime" create_time: i64,
    4 "Description" description: String, 5 "DestPort" dest_port: String, 6 "DestPortGroup" dest_port_group: String,
    7 "DestPortGroupPorts" dest_port_group_ports: Vec<String>, 8 "DestPortType" dest_port_type: String,
    9 "Destination" destination: String, 10 "DestinationGroupCidrs" destination_group_cidrs: Vec<String>,
    11 "DestinationGroupType" destination_group_type: String, 12 "DestinationType" destination_type: String,
    13 "DnsResult" dns_result: String, 14 "DnsResultTime" dns_result_time: i64,
    15 "DomainResolveType" domain_resolve_type: i64, 16 "EndTime" end_time: i64, 17 "HitLastTime" hit_last_time: i64,
    18 "HitTimes" hit_times: i64, 19 "ModifyTime" modify_time: i64, 20 "NatGatewayId" nat_gateway_id: String,
    21 "Order" order: i64, 22 "Proto" proto: String, 23 "Release" release: String,
    24 "RepeatDays" repeat_days: Vec<i64>, 25 "RepeatEndTime" repeat_end_time: String,
    26 "RepeatStartTime" repeat_start_time: String, 27 "RepeatType" repeat_type: String, 28 "Source" source: String,
    29 "SourceGroupCidrs" source_group_cidrs: Vec<String>, 30 "SourceGroupType" source_group_type: String,
    31 "SourceType" source_type: String, 32 "SpreadCnt" spread_cnt: String, 33 "StartTime" start_time: i64
} }

/// Describes nat firewall drop traffic trend: `DescribeNatFirewallDropTrafficTrend` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallDropTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallDropTrafficTrend {
    pub end_time: Option<i64>,
    pub source_ip: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeNatFirewallDropTrafficTrend()
    "DescribeNatFirewallDropTrafficTrend" -> DescribeNatFirewallDropTrafficTrendOutput {
    0 "EndTime" end_time: i64, 1 "SourceIp" source_ip: String, 2 "StartTime" start_time: i64
} { method: "GET", } }

/// Response of [`DescribeNatFirewallDropTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallDropTrafficTrendOutput {
    pub data_list: Vec<DescribeNatFirewallDropTrafficTrendDataList>,
    pub drop_session_max: Option<i64>,
    pub drop_session_max_time: Option<String>,
}
model! { DescribeNatFirewallDropTrafficTrendOutput {
    0 "DataList" data_list: Vec<DescribeNatFirewallDropTrafficTrendDataList>, 1 "DropSessionMax" drop_session_max: i64,
    2 "DropSessionMaxTime" drop_session_max_time: String
} }

/// In the response of [`DescribeNatFirewallDropTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallDropTrafficTrendDataList {
    pub drop_session: Option<i64>,
    pub time: Option<i64>,
    pub total_session: Option<i64>,
}
model! { DescribeNatFirewallDropTrafficTrendDataList {
    0 "DropSession" drop_session: i64, 1 "Time" time: i64, 2 "TotalSession" total_session: i64
} }

/// Describes nat firewall list: `DescribeNatFirewallList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallList {
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeNatFirewallList() "DescribeNatFirewallList" -> DescribeNatFirewallListOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: i64, 2 "NatGatewayId" nat_gateway_id: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "ProxyId" proxy_id: String,
    6 "ProxyName" proxy_name: String, 7 "RegionNo" region_no: String, 8 "Status" status: String,
    9 "VpcId" vpc_id: String
} }
paged! { DescribeNatFirewallList: DescribeNatFirewallListNatFirewallList =
    Number "PageNo", "NatFirewallList" nat_firewall_list, total "TotalCount" }

/// Response of [`DescribeNatFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallListOutput {
    pub nat_firewall_list: Vec<DescribeNatFirewallListNatFirewallList>,
    pub total_count: Option<i64>,
}
model! { DescribeNatFirewallListOutput {
    0 "NatFirewallList" nat_firewall_list: Vec<DescribeNatFirewallListNatFirewallList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNatFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallListNatFirewallList {
    pub ali_uid: Option<i64>,
    pub error_detail: Option<String>,
    pub member_uid: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub nat_route_entry_list: Vec<DescribeNatFirewallListNatRouteEntryList>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub proxy_network_interface_id: Option<String>,
    pub proxy_route_table_id: Option<String>,
    pub proxy_status: Option<String>,
    pub proxy_vswitch_id: Option<String>,
    pub region_id: Option<String>,
    pub strict_mode: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeNatFirewallListNatFirewallList {
    0 "AliUid" ali_uid: i64, 1 "ErrorDetail" error_detail: String, 2 "MemberUid" member_uid: i64,
    3 "NatGatewayId" nat_gateway_id: String, 4 "NatGatewayName" nat_gateway_name: String,
    5 "NatRouteEntryList" nat_route_entry_list: Vec<DescribeNatFirewallListNatRouteEntryList>,
    6 "ProxyId" proxy_id: String, 7 "ProxyName" proxy_name: String,
    8 "ProxyNetworkInterfaceId" proxy_network_interface_id: String, 9 "ProxyRouteTableId" proxy_route_table_id: String,
    10 "ProxyStatus" proxy_status: String, 11 "ProxyVSwitchId" proxy_vswitch_id: String,
    12 "RegionId" region_id: String, 13 "StrictMode" strict_mode: i64, 14 "VpcId" vpc_id: String,
    15 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeNatFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallListNatRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub route_table_id: Option<String>,
}
model! { DescribeNatFirewallListNatRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopId" next_hop_id: String,
    2 "NextHopType" next_hop_type: String, 3 "RouteTableId" route_table_id: String
} }

/// Describes nat firewall policy prior used: `DescribeNatFirewallPolicyPriorUsed` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallPolicyPriorUsed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPolicyPriorUsed {
    /// Required.
    pub direction: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DescribeNatFirewallPolicyPriorUsed(direction: String, nat_gateway_id: String)
    "DescribeNatFirewallPolicyPriorUsed" -> DescribeNatFirewallPolicyPriorUsedOutput {
    0 "Direction" direction, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "NatGatewayId" nat_gateway_id
} }

/// Response of [`DescribeNatFirewallPolicyPriorUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPolicyPriorUsedOutput {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { DescribeNatFirewallPolicyPriorUsedOutput {
    0 "End" end: i64, 1 "Start" start: i64
} }

/// Describes nat firewall precheck detail: `DescribeNatFirewallPrecheckDetail` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallPrecheckDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetail {
    pub lang: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub region_no: Option<String>,
}
operation! { DescribeNatFirewallPrecheckDetail()
    "DescribeNatFirewallPrecheckDetail" -> DescribeNatFirewallPrecheckDetailOutput {
    0 "Lang" lang: String, 1 "NatGatewayId" nat_gateway_id: String, 2 "RegionNo" region_no: String
} { method: "GET", } }

/// Response of [`DescribeNatFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailOutput {
    pub is_found: Option<bool>,
    pub precheck_detail: Option<DescribeNatFirewallPrecheckDetailPrecheckDetail>,
}
model! { DescribeNatFirewallPrecheckDetailOutput {
    0 "IsFound" is_found: bool, 1 "PrecheckDetail" precheck_detail: DescribeNatFirewallPrecheckDetailPrecheckDetail
} }

/// In the response of [`DescribeNatFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailPrecheckDetail {
    pub firewall_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub precheck_entity_groups: Vec<
        DescribeNatFirewallPrecheckDetailPrecheckEntityGroups,
    >,
    pub precheck_status: Option<String>,
    pub precheck_timestamp: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNatFirewallPrecheckDetailPrecheckDetail {
    0 "FirewallId" firewall_id: String, 1 "NetworkInstanceId" network_instance_id: String,
    2 "PrecheckEntityGroups" precheck_entity_groups: Vec<DescribeNatFirewallPrecheckDetailPrecheckEntityGroups>,
    3 "PrecheckStatus" precheck_status: String, 4 "PrecheckTimestamp" precheck_timestamp: String,
    5 "RegionNo" region_no: String
} }

/// In the response of [`DescribeNatFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailPrecheckEntityGroups {
    pub failed_count: Option<i64>,
    pub name: Option<String>,
    pub precheck_entities: Vec<DescribeNatFirewallPrecheckDetailPrecheckEntities>,
    pub precheck_entity_group_status: Option<String>,
}
model! { DescribeNatFirewallPrecheckDetailPrecheckEntityGroups {
    0 "FailedCount" failed_count: i64, 1 "Name" name: String,
    2 "PrecheckEntities" precheck_entities: Vec<DescribeNatFirewallPrecheckDetailPrecheckEntities>,
    3 "PrecheckEntityGroupStatus" precheck_entity_group_status: String
} }

/// In the response of [`DescribeNatFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailPrecheckEntities {
    pub info: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub suggestion: Option<String>,
}
model! { DescribeNatFirewallPrecheckDetailPrecheckEntities {
    0 "Info" info: String, 1 "Name" name: String, 2 "Status" status: String, 3 "Suggestion" suggestion: String
} }

/// Describes nat firewall quota: `DescribeNatFirewallQuota` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallQuota {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeNatFirewallQuota() "DescribeNatFirewallQuota" -> DescribeNatFirewallQuotaOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} { method: "GET", } }

/// Response of [`DescribeNatFirewallQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallQuotaOutput {
    pub exception_count: Option<i64>,
    pub total_count: Option<i64>,
    pub unprotected_count: Option<i64>,
    pub used_count: Option<i64>,
}
model! { DescribeNatFirewallQuotaOutput {
    0 "ExceptionCount" exception_count: i64, 1 "TotalCount" total_count: i64,
    2 "UnprotectedCount" unprotected_count: i64, 3 "UsedCount" used_count: i64
} }

/// Describes nat firewall time top: `DescribeNatFirewallTimeTop` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallTimeTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTimeTop {
    pub interval: Option<i64>,
    pub lang: Option<String>,
    pub limit: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub sort: Option<String>,
    pub src_private_ip: Option<String>,
    pub src_public_ip: Option<String>,
    /// Required.
    pub traffic_time: String,
}
operation! { DescribeNatFirewallTimeTop(traffic_time: String)
    "DescribeNatFirewallTimeTop" -> DescribeNatFirewallTimeTopOutput {
    0 "Interval" interval: i64, 1 "Lang" lang: String, 2 "Limit" limit: i64, 3 "NatGatewayId" nat_gateway_id: String,
    4 "Sort" sort: String, 5 "SrcPrivateIP" src_private_ip: String, 6 "SrcPublicIP" src_public_ip: String,
    7 "TrafficTime" traffic_time
} { method: "GET", } }

/// Response of [`DescribeNatFirewallTimeTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTimeTopOutput {
    pub data_count: Option<i64>,
    pub data_list: Vec<DescribeNatFirewallTimeTopDataList>,
    pub traffic_time: Option<String>,
}
model! { DescribeNatFirewallTimeTopOutput {
    0 "DataCount" data_count: i64, 1 "DataList" data_list: Vec<DescribeNatFirewallTimeTopDataList>,
    2 "TrafficTime" traffic_time: String
} }

/// In the response of [`DescribeNatFirewallTimeTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTimeTopDataList {
    pub in_bps: Option<i64>,
    pub ip: Option<String>,
    pub nat_firewall_id: Option<String>,
    pub nat_firewall_name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub new_conn: Option<String>,
    pub out_bps: Option<i64>,
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub session_count: Option<String>,
    pub total_bps: Option<i64>,
}
model! { DescribeNatFirewallTimeTopDataList {
    0 "InBps" in_bps: i64, 1 "Ip" ip: String, 2 "NatFirewallId" nat_firewall_id: String,
    3 "NatFirewallName" nat_firewall_name: String, 4 "NatGatewayId" nat_gateway_id: String,
    5 "NatGatewayName" nat_gateway_name: String, 6 "NewConn" new_conn: String, 7 "OutBps" out_bps: i64,
    8 "RegionNo" region_no: String, 9 "ResourceInstanceId" resource_instance_id: String,
    10 "ResourceInstanceName" resource_instance_name: String, 11 "SessionCount" session_count: String,
    12 "TotalBps" total_bps: i64
} }

/// Describes nat firewall traffic trend: `DescribeNatFirewallTrafficTrend` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNatFirewallTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTrafficTrend {
    pub end_time: Option<i64>,
    pub interval: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub src_private_ip: Option<String>,
    pub src_public_ip: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeNatFirewallTrafficTrend()
    "DescribeNatFirewallTrafficTrend" -> DescribeNatFirewallTrafficTrendOutput {
    0 "EndTime" end_time: i64, 1 "Interval" interval: i64, 2 "NatGatewayId" nat_gateway_id: String,
    3 "SrcPrivateIP" src_private_ip: String, 4 "SrcPublicIP" src_public_ip: String, 5 "StartTime" start_time: i64
} { method: "GET", } }

/// Response of [`DescribeNatFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTrafficTrendOutput {
    pub data_list: Vec<DescribeNatFirewallTrafficTrendDataList>,
    pub max_in_bps: Option<i64>,
    pub max_out_bps: Option<i64>,
    pub max_total_bps: Option<i64>,
}
model! { DescribeNatFirewallTrafficTrendOutput {
    0 "DataList" data_list: Vec<DescribeNatFirewallTrafficTrendDataList>, 1 "MaxInBps" max_in_bps: i64,
    2 "MaxOutBps" max_out_bps: i64, 3 "MaxTotalBps" max_total_bps: i64
} }

/// In the response of [`DescribeNatFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTrafficTrendDataList {
    pub max_in_bps: Option<i64>,
    pub max_out_bps: Option<i64>,
    pub max_total_bps: Option<i64>,
    pub traffic_time: Option<i64>,
}
model! { DescribeNatFirewallTrafficTrendDataList {
    0 "MaxInBps" max_in_bps: i64, 1 "MaxOutBps" max_out_bps: i64, 2 "MaxTotalBps" max_total_bps: i64,
    3 "TrafficTime" traffic_time: i64
} }

/// Describes network instance list: `DescribeNetworkInstanceList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNetworkInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceList {
    pub cen_id: Option<String>,
    pub connect_type: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribeNetworkInstanceList() "DescribeNetworkInstanceList" -> DescribeNetworkInstanceListOutput {
    0 "CenId" cen_id: String, 1 "ConnectType" connect_type: String, 2 "Lang" lang: String
} }

/// Response of [`DescribeNetworkInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceListOutput {
    pub network_instance_list: Vec<DescribeNetworkInstanceListNetworkInstanceList>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInstanceListOutput {
    0 "NetworkInstanceList" network_instance_list: Vec<DescribeNetworkInstanceListNetworkInstanceList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNetworkInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceListNetworkInstanceList {
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNetworkInstanceListNetworkInstanceList {
    0 "NetworkInstanceId" network_instance_id: String, 1 "NetworkInstanceName" network_instance_name: String,
    2 "NetworkInstanceType" network_instance_type: String, 3 "RegionNo" region_no: String
} }

/// Describes network instance relation list: `DescribeNetworkInstanceRelationList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNetworkInstanceRelationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationList {
    pub connect_type: Option<String>,
    pub firewall_configure_status: Option<String>,
    pub lang: Option<String>,
    pub network_instance_id: Option<String>,
    pub peer_network_instance_id: Option<String>,
}
operation! { DescribeNetworkInstanceRelationList()
    "DescribeNetworkInstanceRelationList" -> DescribeNetworkInstanceRelationListOutput {
    0 "ConnectType" connect_type: String, 1 "FirewallConfigureStatus" firewall_configure_status: String,
    2 "Lang" lang: String, 3 "NetworkInstanceId" network_instance_id: String,
    4 "PeerNetworkInstanceId" peer_network_instance_id: String
} }

/// Response of [`DescribeNetworkInstanceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListOutput {
    pub network_instance_list: Vec<
        DescribeNetworkInstanceRelationListNetworkInstanceList,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInstanceRelationListOutput {
    0 "NetworkInstanceList" network_instance_list: Vec<DescribeNetworkInstanceRelationListNetworkInstanceList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNetworkInstanceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListNetworkInstanceList {
    pub associated_cen: Vec<DescribeNetworkInstanceRelationListAssociatedCen>,
    pub connect_type: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub peer_network_instance_list: Vec<
        DescribeNetworkInstanceRelationListPeerNetworkInstanceList,
    >,
    pub region_no: Option<String>,
}
model! { DescribeNetworkInstanceRelationListNetworkInstanceList {
    0 "AssociatedCen" associated_cen: Vec<DescribeNetworkInstanceRelationListAssociatedCen>,
    1 "ConnectType" connect_type: String, 2 "NetworkInstanceId" network_instance_id: String,
    3 "NetworkInstanceName" network_instance_name: String, 4 "NetworkInstanceType" network_instance_type: String,
    5 "PeerNetworkInstanceList" peer_network_instance_list: Vec<DescribeNetworkInstanceRelationListPeerNetworkInstanceList>,
    6 "RegionNo" region_no: String
} }

/// In the response of [`DescribeNetworkInstanceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListAssociatedCen {
    pub attachment_id: Option<String>,
    pub attachment_name: Option<String>,
    pub cen_id: Option<String>,
    pub cen_name: Option<String>,
    pub transit_router_type: Option<String>,
}
model! { DescribeNetworkInstanceRelationListAssociatedCen {
    0 "AttachmentId" attachment_id: String, 1 "AttachmentName" attachment_name: String, 2 "CenId" cen_id: String,
    3 "CenName" cen_name: String, 4 "TransitRouterType" transit_router_type: String
} }

/// In the response of [`DescribeNetworkInstanceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListPeerNetworkInstanceList {
    pub associated_cen: Vec<
        DescribeNetworkInstanceRelationListPeerNetworkInstanceListAssociatedCen,
    >,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNetworkInstanceRelationListPeerNetworkInstanceList {
    0 "AssociatedCen" associated_cen: Vec<DescribeNetworkInstanceRelationListPeerNetworkInstanceListAssociatedCen>,
    1 "NetworkInstanceId" network_instance_id: String, 2 "NetworkInstanceName" network_instance_name: String,
    3 "NetworkInstanceType" network_instance_type: String, 4 "RegionNo" region_no: String
} }

/// In the response of [`DescribeNetworkInstanceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListPeerNetworkInstanceListAssociatedCen {
    pub attachment_id: Option<String>,
    pub attachment_name: Option<String>,
    pub cen_id: Option<String>,
    pub cen_name: Option<String>,
    pub transit_router_type: Option<String>,
}
model! { DescribeNetworkInstanceRelationListPeerNetworkInstanceListAssociatedCen {
    0 "AttachmentId" attachment_id: String, 1 "AttachmentName" attachment_name: String, 2 "CenId" cen_id: String,
    3 "CenName" cen_name: String, 4 "TransitRouterType" transit_router_type: String
} }

/// Describes network traffic top ratio: `DescribeNetworkTrafficTopRatio` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeNetworkTrafficTopRatio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatio {
    pub app_name: Option<String>,
    pub asset_ip: Option<String>,
    pub asset_region: Option<String>,
    /// Required.
    pub data_type: String,
    pub direction: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<String>,
    /// Required.
    pub end_time: String,
    pub ip_property: Option<String>,
    pub isp: Option<String>,
    pub lang: Option<String>,
    pub location: Option<String>,
    pub rule_result: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
    pub src_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeNetworkTrafficTopRatio(data_type: String, end_time: String, source_code: String, start_time: String)
    "DescribeNetworkTrafficTopRatio" -> DescribeNetworkTrafficTopRatioOutput {
    0 "AppName" app_name: String, 1 "AssetIP" asset_ip: String, 2 "AssetRegion" asset_region: String,
    3 "DataType" data_type, 4 "Direction" direction: String, 5 "DstIP" dst_ip: String, 6 "DstPort" dst_port: String,
    7 "EndTime" end_time, 8 "IpProperty" ip_property: String, 9 "Isp" isp: String, 10 "Lang" lang: String,
    11 "Location" location: String, 12 "RuleResult" rule_result: String, 13 "Sort" sort: String,
    14 "SourceCode" source_code, 15 "SourceIp" source_ip: String, 16 "SrcIP" src_ip: String, 17 "StartTime" start_time
} }

/// Response of [`DescribeNetworkTrafficTopRatio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatioOutput {
    pub data_count: Option<i64>,
    pub data_list: Vec<DescribeNetworkTrafficTopRatioDataList>,
    pub data_type: Option<String>,
}
model! { DescribeNetworkTrafficTopRatioOutput {
    0 "DataCount" data_count: i64, 1 "DataList" data_list: Vec<DescribeNetworkTrafficTopRatioDataList>,
    2 "DataType" data_type: String
} }

/// In the response of [`DescribeNetworkTrafficTopRatio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatioDataList {
    pub data_name: Option<String>,
    pub data_value: Option<String>,
}
model! { DescribeNetworkTrafficTopRatioDataList {
    0 "DataName" data_name: String, 1 "DataValue" data_value: String
} }

/// Describes open ip access src stat: `DescribeOpenIpAccessSrcStat` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOpenIpAccessSrcStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenIpAccessSrcStat {
    pub current_page: Option<String>,
    pub dst_ip: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeOpenIpAccessSrcStat() "DescribeOpenIpAccessSrcStat" -> DescribeOpenIpAccessSrcStatOutput {
    0 "CurrentPage" current_page: String, 1 "DstIp" dst_ip: String, 2 "Lang" lang: String,
    3 "PageSize" page_size: String, 4 "SourceIp" source_ip: String
} }
paged! { DescribeOpenIpAccessSrcStat: DescribeOpenIpAccessSrcStatStatList =
    Number "CurrentPage", "StatList" stat_list, total "TotalCount" }

/// Response of [`DescribeOpenIpAccessSrcStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenIpAccessSrcStatOutput {
    pub stat_list: Vec<DescribeOpenIpAccessSrcStatStatList>,
    pub total_count: Option<i64>,
}
model! { DescribeOpenIpAccessSrcStatOutput {
    0 "StatList" stat_list: Vec<DescribeOpenIpAccessSrcStatStatList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOpenIpAccessSrcStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenIpAccessSrcStatStatList {
    pub abnormal_src_ip: Option<i64>,
    pub app: Option<String>,
    pub normal_src_ip: Option<i64>,
    pub port: Option<String>,
}
model! { DescribeOpenIpAccessSrcStatStatList {
    0 "AbnormalSrcIp" abnormal_src_ip: i64, 1 "App" app: String, 2 "NormalSrcIp" normal_src_ip: i64,
    3 "Port" port: String
} }

/// Describes outgoing asset list: `DescribeOutgoingAssetList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingAssetList {
    pub assets_region: Option<String>,
    pub current_page: Option<String>,
    /// Required.
    pub end_time: String,
    pub group_name: Option<String>,
    pub ip_type: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub resource_type: Option<String>,
    pub security_risk: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeOutgoingAssetList(end_time: String, start_time: String)
    "DescribeOutgoingAssetList" -> DescribeOutgoingAssetListOutput {
    0 "AssetsRegion" assets_region: String, 1 "CurrentPage" current_page: String, 2 "EndTime" end_time,
    3 "GroupName" group_name: String, 4 "IPType" ip_type: String, 5 "Lang" lang: String,
    6 "NatGatewayId" nat_gateway_id: String, 7 "NatGatewayName" nat_gateway_name: String, 8 "Order" order: String,
    9 "PageSize" page_size: String, 10 "PrivateIP" private_ip: String, 11 "PublicIP" public_ip: String,
    12 "ResourceType" resource_type: String, 13 "SecurityRisk" security_risk: String, 14 "Sort" sort: String,
    15 "StartTime" start_time
} }
paged! { DescribeOutgoingAssetList: DescribeOutgoingAssetListAssetList =
    Number "CurrentPage", "AssetList" asset_list, total "TotalCount" }

/// Response of [`DescribeOutgoingAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingAssetListOutput {
    pub asset_list: Vec<DescribeOutgoingAssetListAssetList>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingAssetListOutput {
    0 "AssetList" asset_list: Vec<DescribeOutgoingAssetListAssetList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingAssetListAssetList {
    pub asset_instance_id: Option<String>,
    pub asset_instance_name: Option<String>,
    pub assets_region: Option<String>,
    pub group_name: Option<String>,
    pub in_bytes: Option<i64>,
    pub ips_hit_cnt: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub out_bytes: Option<i64>,
    pub outgoing_domain_cnt: Option<i64>,
    pub outgoing_dst_ip_cnt: Option<i64>,
    pub private_ip: Option<String>,
    pub private_ip_list: Vec<String>,
    pub public_ip: Option<String>,
    pub resource_type: Option<String>,
    pub security_risk: Option<String>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeOutgoingAssetListAssetList {
    0 "AssetInstanceId" asset_instance_id: String, 1 "AssetInstanceName" asset_instance_name: String,
    2 "AssetsRegion" assets_region: String, 3 "GroupName" group_name: String, 4 "InBytes" in_bytes: i64,
    5 "IpsHitCnt" ips_hit_cnt: i64, 6 "NatGatewayId" nat_gateway_id: String,
    7 "NatGatewayName" nat_gateway_name: String, 8 "OutBytes" out_bytes: i64,
    9 "OutgoingDomainCnt" outgoing_domain_cnt: i64, 10 "OutgoingDstIPCnt" outgoing_dst_ip_cnt: i64,
    11 "PrivateIP" private_ip: String, 12 "PrivateIPList" private_ip_list: Vec<String>, 13 "PublicIP" public_ip: String,
    14 "ResourceType" resource_type: String, 15 "SecurityRisk" security_risk: String,
    16 "SessionCount" session_count: i64, 17 "TotalBytes" total_bytes: i64
} }

/// Describes outgoing destination: `DescribeOutgoingDestination` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestination {
    pub acl_coverage: Option<String>,
    pub application_name: Option<String>,
    pub category_id: Option<String>,
    pub current_page: Option<String>,
    pub dst_ip: Option<String>,
    /// Required.
    pub end_time: String,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub security_suggest: Option<String>,
    pub sort: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub tag_id: Option<String>,
}
operation! { DescribeOutgoingDestination(end_time: String, start_time: String)
    "DescribeOutgoingDestination" -> DescribeOutgoingDestinationOutput {
    0 "AclCoverage" acl_coverage: String, 1 "ApplicationName" application_name: String,
    2 "CategoryId" category_id: String, 3 "CurrentPage" current_page: String, 4 "DstIP" dst_ip: String,
    5 "EndTime" end_time, 6 "IsAITraffic" is_ai_traffic: String, 7 "Lang" lang: String, 8 "Order" order: String,
    9 "PageSize" page_size: String, 10 "Port" port: String, 11 "PrivateIP" private_ip: String,
    12 "PublicIP" public_ip: String, 13 "SecuritySuggest" security_suggest: String, 14 "Sort" sort: String,
    15 "SourceIp" source_ip: String, 16 "StartTime" start_time, 17 "TagId" tag_id: String
} }
paged! { DescribeOutgoingDestination: DescribeOutgoingDestinationDstList =
    Number "CurrentPage", "DstList" dst_list, total "TotalCount" }

/// Response of [`DescribeOutgoingDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationOutput {
    pub dst_list: Vec<DescribeOutgoingDestinationDstList>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDestinationOutput {
    0 "DstList" dst_list: Vec<DescribeOutgoingDestinationDstList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationDstList {
    pub acl_recommend_detail: Option<String>,
    pub acl_status: Option<String>,
    pub business: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub dst_domain: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_type: Option<String>,
    pub group_name: Option<String>,
    pub has_acl_recommend: Option<bool>,
    pub in_bytes: Option<i64>,
    pub is_mark_normal: Option<bool>,
    pub out_bytes: Option<i64>,
    pub session_count: Option<i64>,
    pub tag_list: Vec<DescribeOutgoingDestinationTagList>,
}
model! { DescribeOutgoingDestinationDstList {
    0 "AclRecommendDetail" acl_recommend_detail: String, 1 "AclStatus" acl_status: String,
    2 "Business" business: String, 3 "CategoryId" category_id: String, 4 "CategoryName" category_name: String,
    5 "DstDomain" dst_domain: String, 6 "DstIP" dst_ip: String, 7 "DstType" dst_type: String,
    8 "GroupName" group_name: String, 9 "HasAclRecommend" has_acl_recommend: bool, 10 "InBytes" in_bytes: i64,
    11 "IsMarkNormal" is_mark_normal: bool, 12 "OutBytes" out_bytes: i64, 13 "SessionCount" session_count: i64,
    14 "TagList" tag_list: Vec<DescribeOutgoingDestinationTagList>
} }

/// In the response of [`DescribeOutgoingDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationTagList {
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingDestinationTagList {
    0 "RiskLevel" risk_level: i64, 1 "TagDescribe" tag_describe: String, 2 "TagId" tag_id: String,
    3 "TagName" tag_name: String
} }

/// Describes outgoing destination category: `DescribeOutgoingDestinationCategory` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingDestinationCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategory {
    pub category_id: Option<String>,
    pub dst_type: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub type_id: Option<String>,
}
operation! { DescribeOutgoingDestinationCategory(end_time: String, start_time: String)
    "DescribeOutgoingDestinationCategory" -> DescribeOutgoingDestinationCategoryOutput {
    0 "CategoryId" category_id: String, 1 "DstType" dst_type: String, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "SourceIp" source_ip: String, 5 "StartTime" start_time, 6 "TypeId" type_id: String
} }

/// Response of [`DescribeOutgoingDestinationCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryOutput {
    pub total_count: Option<i64>,
    pub type_list: Vec<DescribeOutgoingDestinationCategoryTypeList>,
}
model! { DescribeOutgoingDestinationCategoryOutput {
    0 "TotalCount" total_count: i64, 1 "TypeList" type_list: Vec<DescribeOutgoingDestinationCategoryTypeList>
} }

/// In the response of [`DescribeOutgoingDestinationCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryTypeList {
    pub category_list: Vec<DescribeOutgoingDestinationCategoryCategoryList>,
    pub type_describe: Option<String>,
    pub type_id: Option<String>,
    pub type_name: Option<String>,
}
model! { DescribeOutgoingDestinationCategoryTypeList {
    0 "CategoryList" category_list: Vec<DescribeOutgoingDestinationCategoryCategoryList>,
    1 "TypeDescribe" type_describe: String, 2 "TypeId" type_id: String, 3 "TypeName" type_name: String
} }

/// In the response of [`DescribeOutgoingDestinationCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryCategoryList {
    pub category_describe: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub class_id: Option<String>,
}
model! { DescribeOutgoingDestinationCategoryCategoryList {
    0 "CategoryDescribe" category_describe: String, 1 "CategoryId" category_id: String,
    2 "CategoryName" category_name: String, 3 "ClassId" class_id: String
} }

/// Describes outgoing destination ip: `DescribeOutgoingDestinationIP` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingDestinationIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIP {
    pub application_name: Option<String>,
    pub category_id: Option<String>,
    pub current_page: Option<String>,
    pub dst_ip: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub start_time: String,
    pub tag_id_new: Option<String>,
}
operation! { DescribeOutgoingDestinationIP(end_time: String, start_time: String)
    "DescribeOutgoingDestinationIP" -> DescribeOutgoingDestinationIPOutput {
    0 "ApplicationName" application_name: String, 1 "CategoryId" category_id: String,
    2 "CurrentPage" current_page: String, 3 "DstIP" dst_ip: String, 4 "EndTime" end_time, 5 "Lang" lang: String,
    6 "Order" order: String, 7 "PageSize" page_size: String, 8 "Port" port: String, 9 "PrivateIP" private_ip: String,
    10 "PublicIP" public_ip: String, 11 "Sort" sort: String, 12 "StartTime" start_time, 13 "TagIdNew" tag_id_new: String
} }
paged! { DescribeOutgoingDestinationIP: DescribeOutgoingDestinationIPDstIPList =
    Number "CurrentPage", "DstIPList" dst_ip_list, total "TotalCount" }

/// Response of [`DescribeOutgoingDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPOutput {
    pub dst_ip_list: Vec<DescribeOutgoingDestinationIPDstIPList>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDestinationIPOutput {
    0 "DstIPList" dst_ip_list: Vec<DescribeOutgoingDestinationIPDstIPList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDstIPList {
    pub acl_coverage: Option<String>,
    pub acl_recommend_detail: Option<String>,
    pub acl_status: Option<String>,
    pub address_group_list: Vec<DescribeOutgoingDestinationIPAddressGroupList>,
    pub application_port_list: Vec<DescribeOutgoingDestinationIPApplicationPortList>,
    pub asset_count: Option<i64>,
    pub category_class_id: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub dst_ip: Option<String>,
    pub group_name: Option<String>,
    pub has_acl: Option<String>,
    pub has_acl_recommend: Option<bool>,
    pub in_bytes: Option<i64>,
    pub is_mark_normal: Option<bool>,
    pub location_name: Option<String>,
    pub out_bytes: Option<i64>,
    pub private_asset_count: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub security_reason: Option<String>,
    pub security_suggest: Option<String>,
    pub session_count: Option<i64>,
    pub tag_list: Vec<DescribeOutgoingDestinationIPTagList>,
    pub total_bytes: Option<String>,
}
model! { DescribeOutgoingDestinationIPDstIPList {
    0 "AclCoverage" acl_coverage: String, 1 "AclRecommendDetail" acl_recommend_detail: String,
    2 "AclStatus" acl_status: String,
    3 "AddressGroupList" address_group_list: Vec<DescribeOutgoingDestinationIPAddressGroupList>,
    4 "ApplicationPortList" application_port_list: Vec<DescribeOutgoingDestinationIPApplicationPortList>,
    5 "AssetCount" asset_count: i64, 6 "CategoryClassId" category_class_id: String, 7 "CategoryId" category_id: String,
    8 "CategoryName" category_name: String, 9 "DstIP" dst_ip: String, 10 "GroupName" group_name: String,
    11 "HasAcl" has_acl: String, 12 "HasAclRecommend" has_acl_recommend: bool, 13 "InBytes" in_bytes: i64,
    14 "IsMarkNormal" is_mark_normal: bool, 15 "LocationName" location_name: String, 16 "OutBytes" out_bytes: i64,
    17 "PrivateAssetCount" private_asset_count: i64, 18 "RuleId" rule_id: String, 19 "RuleName" rule_name: String,
    20 "SecurityReason" security_reason: String, 21 "SecuritySuggest" security_suggest: String,
    22 "SessionCount" session_count: i64, 23 "TagList" tag_list: Vec<DescribeOutgoingDestinationIPTagList>,
    24 "TotalBytes" total_bytes: String
} }

/// In the response of [`DescribeOutgoingDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPAddressGroupList {
    pub address_group_name: Option<String>,
    pub address_group_uuid: Option<String>,
}
model! { DescribeOutgoingDestinationIPAddressGroupList {
    0 "AddressGroupName" address_group_name: String, 1 "AddressGroupUUID" address_group_uuid: String
} }

/// In the response of [`DescribeOutgoingDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPApplicationPortList {
    pub application_name: Option<String>,
    pub port: Option<i64>,
    pub unknown_reason: Vec<String>,
}
model! { DescribeOutgoingDestinationIPApplicationPortList {
    0 "ApplicationName" application_name: String, 1 "Port" port: i64, 2 "UnknownReason" unknown_reason: Vec<String>
} }

/// In the response of [`DescribeOutgoingDestinationIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPTagList {
    pub class_id: Option<String>,
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingDestinationIPTagList {
    0 "ClassId" class_id: String, 1 "RiskLevel" risk_level: i64, 2 "TagDescribe" tag_describe: String,
    3 "TagId" tag_id: String, 4 "TagName" tag_name: String
} }

/// Describes outgoing destination ip detail: `DescribeOutgoingDestinationIPDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingDestinationIPDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetail {
    pub acl_coverage: Option<String>,
    pub current_page: Option<String>,
    /// Required.
    pub dst_ip: String,
    /// Required.
    pub end_time: String,
    pub ip_type: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub sort: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub tag_id: Option<String>,
}
operation! { DescribeOutgoingDestinationIPDetail(dst_ip: String, end_time: String, start_time: String)
    "DescribeOutgoingDestinationIPDetail" -> DescribeOutgoingDestinationIPDetailOutput {
    0 "AclCoverage" acl_coverage: String, 1 "CurrentPage" current_page: String, 2 "DstIP" dst_ip, 3 "EndTime" end_time,
    4 "IPType" ip_type: String, 5 "Lang" lang: String, 6 "NatGatewayId" nat_gateway_id: String, 7 "Order" order: String,
    8 "PageSize" page_size: String, 9 "PrivateIP" private_ip: String, 10 "PublicIP" public_ip: String,
    11 "Sort" sort: String, 12 "SourceIp" source_ip: String, 13 "StartTime" start_time, 14 "TagId" tag_id: String
} }
paged! { DescribeOutgoingDestinationIPDetail: DescribeOutgoingDestinationIPDetailAssetList =
    Number "CurrentPage", "AssetList" asset_list, total "TotalCount" }

/// Response of [`DescribeOutgoingDestinationIPDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetailOutput {
    pub asset_list: Vec<DescribeOutgoingDestinationIPDetailAssetList>,
    pub isp_name: Option<String>,
    pub location_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDestinationIPDetailOutput {
    0 "AssetList" asset_list: Vec<DescribeOutgoingDestinationIPDetailAssetList>, 1 "IspName" isp_name: String,
    2 "LocationName" location_name: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingDestinationIPDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetailAssetList {
    pub acl_coverage: Option<String>,
    pub first_time: Option<i64>,
    pub in_bytes: Option<i64>,
    pub isp_name: Option<String>,
    pub last_time: Option<i64>,
    pub location_name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub out_bytes: Option<i64>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub session_count: Option<i64>,
    pub tag_list: Vec<DescribeOutgoingDestinationIPDetailTagList>,
    pub total_bytes: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeOutgoingDestinationIPDetailAssetList {
    0 "AclCoverage" acl_coverage: String, 1 "FirstTime" first_time: i64, 2 "InBytes" in_bytes: i64,
    3 "IspName" isp_name: String, 4 "LastTime" last_time: i64, 5 "LocationName" location_name: String,
    6 "NatGatewayId" nat_gateway_id: String, 7 "NatGatewayName" nat_gateway_name: String, 8 "OutBytes" out_bytes: i64,
    9 "PrivateIP" private_ip: String, 10 "PublicIP" public_ip: String, 11 "RegionNo" region_no: String,
    12 "ResourceInstanceId" resource_instance_id: String, 13 "ResourceInstanceName" resource_instance_name: String,
    14 "ResourceType" resource_type: String, 15 "RuleId" rule_id: String, 16 "RuleName" rule_name: String,
    17 "SessionCount" session_count: i64, 18 "TagList" tag_list: Vec<DescribeOutgoingDestinationIPDetailTagList>,
    19 "TotalBytes" total_bytes: String, 20 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeOutgoingDestinationIPDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetailTagList {
    pub class_id: Option<String>,
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingDestinationIPDetailTagList {
    0 "ClassId" class_id: String, 1 "RiskLevel" risk_level: i64, 2 "TagDescribe" tag_describe: String,
    3 "TagId" tag_id: String, 4 "TagName" tag_name: String
} }

/// Describes outgoing domain: `DescribeOutgoingDomain` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomain {
    pub category_id: Option<String>,
    pub current_page: Option<String>,
    pub data_type: Option<String>,
    pub domain: Option<String>,
    /// Required.
    pub end_time: String,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub public_ip: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub start_time: String,
    pub tag_id_new: Option<String>,
}
operation! { DescribeOutgoingDomain(end_time: String, start_time: String)
    "DescribeOutgoingDomain" -> DescribeOutgoingDomainOutput {
    0 "CategoryId" category_id: String, 1 "CurrentPage" current_page: String, 2 "DataType" data_type: String,
    3 "Domain" domain: String, 4 "EndTime" end_time, 5 "IsAITraffic" is_ai_traffic: String, 6 "Lang" lang: String,
    7 "Order" order: String, 8 "PageSize" page_size: String, 9 "PublicIP" public_ip: String, 10 "Sort" sort: String,
    11 "StartTime" start_time, 12 "TagIdNew" tag_id_new: String
} }
paged! { DescribeOutgoingDomain: DescribeOutgoingDomainDomainList =
    Number "CurrentPage", "DomainList" domain_list, total "TotalCount" }

/// Response of [`DescribeOutgoingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainOutput {
    pub domain_list: Vec<DescribeOutgoingDomainDomainList>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDomainOutput {
    0 "DomainList" domain_list: Vec<DescribeOutgoingDomainDomainList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDomainList {
    pub acl_coverage: Option<String>,
    pub acl_recommend_detail: Option<String>,
    pub acl_status: Option<String>,
    pub address_group_name: Option<String>,
    pub address_group_uuid: Option<String>,
    pub application_name_list: Vec<String>,
    pub application_port_list: Vec<DescribeOutgoingDomainApplicationPortList>,
    pub asset_count: Option<i64>,
    pub business: Option<String>,
    pub category_class_id: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub domain: Option<String>,
    pub group_name: Option<String>,
    pub has_acl: Option<String>,
    pub has_acl_recommend: Option<bool>,
    pub in_bytes: Option<i64>,
    pub is_mark_normal: Option<bool>,
    pub organization: Option<String>,
    pub out_bytes: Option<i64>,
    pub private_asset_count: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub security_reason: Option<String>,
    pub security_suggest: Option<String>,
    pub session_count: Option<i64>,
    pub tag_list: Vec<DescribeOutgoingDomainTagList>,
    pub total_bytes: Option<String>,
}
model! { DescribeOutgoingDomainDomainList {
    0 "AclCoverage" acl_coverage: String, 1 "AclRecommendDetail" acl_recommend_detail: String,
    2 "AclStatus" acl_status: String, 3 "AddressGroupName" address_group_name: String,
    4 "AddressGroupUUID" address_group_uuid: String, 5 "ApplicationNameList" application_name_list: Vec<String>,
    6 "ApplicationPortList" application_port_list: Vec<DescribeOutgoingDomainApplicationPortList>,
    7 "AssetCount" asset_count: i64, 8 "Business" business: String, 9 "CategoryClassId" category_class_id: String,
    10 "CategoryId" category_id: String, 11 "CategoryName" category_name: String, 12 "Domain" domain: String,
    13 "GroupName" group_name: String, 14 "HasAcl" has_acl: String, 15 "HasAclRecommend" has_acl_recommend: bool,
    16 "InBytes" in_bytes: i64, 17 "IsMarkNormal" is_mark_normal: bool, 18 "Organization" organization: String,
    19 "OutBytes" out_bytes: i64, 20 "PrivateAssetCount" private_asset_count: i64, 21 "RuleId" rule_id: String,
    22 "RuleName" rule_name: String, 23 "SecurityReason" security_reason: String,
    24 "SecuritySuggest" security_suggest: String, 25 "SessionCount" session_count: i64,
    26 "TagList" tag_list: Vec<DescribeOutgoingDomainTagList>, 27 "TotalBytes" total_bytes: String
} }

/// In the response of [`DescribeOutgoingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainApplicationPortList {
    pub application_name: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeOutgoingDomainApplicationPortList {
    0 "ApplicationName" application_name: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeOutgoingDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainTagList {
    pub class_id: Option<String>,
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingDomainTagList {
    0 "ClassId" class_id: String, 1 "RiskLevel" risk_level: i64, 2 "TagDescribe" tag_describe: String,
    3 "TagId" tag_id: String, 4 "TagName" tag_name: String
} }

/// Describes outgoing domain detail: `DescribeOutgoingDomainDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDetail {
    pub acl_coverage: Option<String>,
    pub current_page: Option<String>,
    pub domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
    /// Required.
    pub end_time: String,
    pub ip_type: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub sort: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub tag_id: Option<String>,
}
operation! { DescribeOutgoingDomainDetail(end_time: String, start_time: String)
    "DescribeOutgoingDomainDetail" -> DescribeOutgoingDomainDetailOutput {
    0 "AclCoverage" acl_coverage: String, 1 "CurrentPage" current_page: String, 2 "Domain" domain: String,
    3 "DomainList" domain_list: Vec<String>, 4 "EndTime" end_time, 5 "IPType" ip_type: String, 6 "Lang" lang: String,
    7 "NatGatewayId" nat_gateway_id: String, 8 "Order" order: String, 9 "PageSize" page_size: String,
    10 "PrivateIP" private_ip: String, 11 "PublicIP" public_ip: String, 12 "Sort" sort: String,
    13 "SourceIp" source_ip: String, 14 "StartTime" start_time, 15 "TagId" tag_id: String
} }
paged! { DescribeOutgoingDomainDetail: DescribeOutgoingDomainDetailAssetList =
    Number "CurrentPage", "AssetList" asset_list, total "TotalCount" }

/// Response of [`DescribeOutgoingDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDetailOutput {
    pub application_name_list: Vec<String>,
    pub asset_list: Vec<DescribeOutgoingDomainDetailAssetList>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDomainDetailOutput {
    0 "ApplicationNameList" application_name_list: Vec<String>,
    1 "AssetList" asset_list: Vec<DescribeOutgoingDomainDetailAssetList>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDetailAssetList {
    pub acl_coverage: Option<String>,
    pub domain: Option<String>,
    pub first_time: Option<i64>,
    pub in_bytes: Option<i64>,
    pub ips_hit_cnt: Option<i64>,
    pub last_time: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub out_bytes: Option<i64>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub session_count: Option<i64>,
    pub tag_list: Vec<DescribeOutgoingDomainDetailTagList>,
    pub total_bytes: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeOutgoingDomainDetailAssetList {
    0 "AclCoverage" acl_coverage: String, 1 "Domain" domain: String, 2 "FirstTime" first_time: i64,
    3 "InBytes" in_bytes: i64, 4 "IpsHitCnt" ips_hit_cnt: i64, 5 "LastTime" last_time: i64,
    6 "NatGatewayId" nat_gateway_id: String, 7 "NatGatewayName" nat_gateway_name: String, 8 "OutBytes" out_bytes: i64,
    9 "PrivateIP" private_ip: String, 10 "PublicIP" public_ip: String, 11 "RegionNo" region_no: String,
    12 "ResourceInstanceId" resource_instance_id: String, 13 "ResourceInstanceName" resource_instance_name: String,
    14 "ResourceType" resource_type: String, 15 "RuleId" rule_id: String, 16 "RuleName" rule_name: String,
    17 "SessionCount" session_count: i64, 18 "TagList" tag_list: Vec<DescribeOutgoingDomainDetailTagList>,
    19 "TotalBytes" total_bytes: String, 20 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeOutgoingDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDetailTagList {
    pub class_id: Option<String>,
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingDomainDetailTagList {
    0 "ClassId" class_id: String, 1 "RiskLevel" risk_level: i64, 2 "TagDescribe" tag_describe: String,
    3 "TagId" tag_id: String, 4 "TagName" tag_name: String
} }

/// Describes outgoing risk domain and ip count: `DescribeOutgoingRiskDomainAndIpCount` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingRiskDomainAndIpCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskDomainAndIpCount {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeOutgoingRiskDomainAndIpCount()
    "DescribeOutgoingRiskDomainAndIpCount" -> DescribeOutgoingRiskDomainAndIpCountOutput {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} { method: "GET", } }

/// Response of [`DescribeOutgoingRiskDomainAndIpCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskDomainAndIpCountOutput {
    pub risk_domain_count: Option<i64>,
    pub risk_ip_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingRiskDomainAndIpCountOutput {
    0 "RiskDomainCount" risk_domain_count: i64, 1 "RiskIpCount" risk_ip_count: i64, 2 "TotalCount" total_count: i64
} }

/// Describes outgoing risk trend: `DescribeOutgoingRiskTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingRiskTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskTrend {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeOutgoingRiskTrend() "DescribeOutgoingRiskTrend" -> DescribeOutgoingRiskTrendOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeOutgoingRiskTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskTrendOutput {
    pub data_list: Vec<DescribeOutgoingRiskTrendDataList>,
    pub interval: Option<i64>,
    pub total_risk_domain: Option<i64>,
    pub total_risk_ip: Option<i64>,
}
model! { DescribeOutgoingRiskTrendOutput {
    0 "DataList" data_list: Vec<DescribeOutgoingRiskTrendDataList>, 1 "Interval" interval: i64,
    2 "TotalRiskDomain" total_risk_domain: i64, 3 "TotalRiskIp" total_risk_ip: i64
} }

/// In the response of [`DescribeOutgoingRiskTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskTrendDataList {
    pub risk_domain: Option<i64>,
    pub risk_ip: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeOutgoingRiskTrendDataList {
    0 "RiskDomain" risk_domain: i64, 1 "RiskIp" risk_ip: i64, 2 "Time" time: i64
} }

/// Describes outgoing statistic: `DescribeOutgoingStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingStatistic {
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeOutgoingStatistic(end_time: String, start_time: String)
    "DescribeOutgoingStatistic" -> DescribeOutgoingStatisticOutput {
    0 "EndTime" end_time, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String, 3 "StartTime" start_time
} }

/// Response of [`DescribeOutgoingStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingStatisticOutput {
    pub ignore_asset_count: Option<i64>,
    pub ignore_domain_count: Option<i64>,
    pub ignore_dst_ip_count: Option<i64>,
    pub private_risk_asset_count: Option<i64>,
    pub private_total_asset_count: Option<i64>,
    pub risk_asset_count: Option<i64>,
    pub risk_domain_count: Option<i64>,
    pub risk_dst_ip_count: Option<i64>,
    pub subscribe_asset_count: Option<i64>,
    pub subscribe_domain_count: Option<i64>,
    pub subscribe_dst_ip_count: Option<i64>,
    pub total_asset_count: Option<i64>,
    pub total_domain_count: Option<i64>,
    pub total_dst_ip_count: Option<i64>,
    pub total_protocol_count: Option<i64>,
    pub uncovered_acl_domain: Option<i64>,
    pub uncovered_acl_dst_ip: Option<i64>,
    pub unknown_protocol_radio: Option<String>,
}
model! { DescribeOutgoingStatisticOutput {
    0 "IgnoreAssetCount" ignore_asset_count: i64, 1 "IgnoreDomainCount" ignore_domain_count: i64,
    2 "IgnoreDstIPCount" ignore_dst_ip_count: i64, 3 "PrivateRiskAssetCount" private_risk_asset_count: i64,
    4 "PrivateTotalAssetCount" private_total_asset_count: i64, 5 "RiskAssetCount" risk_asset_count: i64,
    6 "RiskDomainCount" risk_domain_count: i64, 7 "RiskDstIPCount" risk_dst_ip_count: i64,
    8 "SubscribeAssetCount" subscribe_asset_count: i64, 9 "SubscribeDomainCount" subscribe_domain_count: i64,
    10 "SubscribeDstIPCount" subscribe_dst_ip_count: i64, 11 "TotalAssetCount" total_asset_count: i64,
    12 "TotalDomainCount" total_domain_count: i64, 13 "TotalDstIPCount" total_dst_ip_count: i64,
    14 "TotalProtocolCount" total_protocol_count: i64, 15 "UncoveredAclDomain" uncovered_acl_domain: i64,
    16 "UncoveredAclDstIP" uncovered_acl_dst_ip: i64, 17 "UnknownProtocolRadio" unknown_protocol_radio: String
} }

/// Describes outgoing tag: `DescribeOutgoingTag` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeOutgoingTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingTag {
    pub dst_type: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub tag_id: Option<String>,
}
operation! { DescribeOutgoingTag(end_time: String, start_time: String)
    "DescribeOutgoingTag" -> DescribeOutgoingTagOutput {
    0 "DstType" dst_type: String, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String,
    4 "StartTime" start_time, 5 "TagId" tag_id: String
} }

/// Response of [`DescribeOutgoingTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingTagOutput {
    pub tag_list: Vec<DescribeOutgoingTagTagList>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingTagOutput {
    0 "TagList" tag_list: Vec<DescribeOutgoingTagTagList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOutgoingTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingTagTagList {
    pub class_id: Option<String>,
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingTagTagList {
    0 "ClassId" class_id: String, 1 "RiskLevel" risk_level: i64, 2 "TagDescribe" tag_describe: String,
    3 "TagId" tag_id: String, 4 "TagName" tag_name: String
} }

/// Describes page documents: `DescribePageDocuments` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePageDocuments>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocuments {
    pub lang: Option<String>,
    /// Required.
    pub page_name: String,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
    /// Required.
    pub tab_name: String,
}
operation! { DescribePageDocuments(page_name: String, source_code: String, tab_name: String)
    "DescribePageDocuments" -> DescribePageDocumentsOutput {
    0 "Lang" lang: String, 1 "PageName" page_name, 2 "SourceCode" source_code, 3 "SourceIp" source_ip: String,
    4 "TabName" tab_name
} }

/// Response of [`DescribePageDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocumentsOutput {
    pub docs: Vec<DescribePageDocumentsDocs>,
    pub image_url: Option<String>,
    pub module: Option<String>,
    pub more: Option<DescribePageDocumentsMore>,
}
model! { DescribePageDocumentsOutput {
    0 "Docs" docs: Vec<DescribePageDocumentsDocs>, 1 "ImageUrl" image_url: String, 2 "Module" module: String,
    3 "More" more: DescribePageDocumentsMore
} }

/// In the response of [`DescribePageDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocumentsDocs {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribePageDocumentsDocs {
    0 "Title" title: String, 1 "Url" url: String
} }

/// In the response of [`DescribePageDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocumentsMore {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribePageDocumentsMore {
    0 "Title" title: String, 1 "Url" url: String
} }

/// Describes policy advanced config: `DescribePolicyAdvancedConfig` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePolicyAdvancedConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyAdvancedConfig {
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DescribePolicyAdvancedConfig() "DescribePolicyAdvancedConfig" -> DescribePolicyAdvancedConfigOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribePolicyAdvancedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyAdvancedConfigOutput {
    pub internet_switch: Option<String>,
}
model! { DescribePolicyAdvancedConfigOutput {
    0 "InternetSwitch" internet_switch: String
} }

/// Describes policy prior used: `DescribePolicyPriorUsed` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePolicyPriorUsed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyPriorUsed {
    /// Required.
    pub direction: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DescribePolicyPriorUsed(direction: String) "DescribePolicyPriorUsed" -> DescribePolicyPriorUsedOutput {
    0 "Direction" direction, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

/// Response of [`DescribePolicyPriorUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyPriorUsedOutput {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { DescribePolicyPriorUsedOutput {
    0 "End" end: i64, 1 "Start" start: i64
} }

/// Describes postpay bill: `DescribePostpayBill` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBill {
    pub current_page: Option<i64>,
    /// Required.
    pub end_time: String,
    pub interval: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribePostpayBill(end_time: String, start_time: String)
    "DescribePostpayBill" -> DescribePostpayBillOutput {
    0 "CurrentPage" current_page: i64, 1 "EndTime" end_time, 2 "Interval" interval: i64, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} }
paged! { DescribePostpayBill: DescribePostpayBillBillList =
    Number "CurrentPage", "BillList" bill_list, total "TotalCount" }

/// Response of [`DescribePostpayBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBillOutput {
    pub aggregate_internet_traffic: Option<f64>,
    pub aggregate_nat_traffic: Option<f64>,
    pub aggregate_sdl_traffic: Option<f64>,
    pub aggregate_total_traffic: Option<f64>,
    pub aggregate_vpc_traffic: Option<f64>,
    pub bill_list: Vec<DescribePostpayBillBillList>,
    pub total_count: Option<i64>,
}
model! { DescribePostpayBillOutput {
    0 "AggregateInternetTraffic" aggregate_internet_traffic: f64, 1 "AggregateNatTraffic" aggregate_nat_traffic: f64,
    2 "AggregateSdlTraffic" aggregate_sdl_traffic: f64, 3 "AggregateTotalTraffic" aggregate_total_traffic: f64,
    4 "AggregateVpcTraffic" aggregate_vpc_traffic: f64, 5 "BillList" bill_list: Vec<DescribePostpayBillBillList>,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePostpayBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBillBillList {
    pub end_time: Option<i64>,
    pub internet_instance_cnt: Option<i64>,
    pub internet_traffic: Option<f64>,
    pub is_derated: Option<i64>,
    pub log_storage: Option<i64>,
    pub nat_instance_cnt: Option<i64>,
    pub nat_traffic: Option<f64>,
    pub sdl: Option<i64>,
    pub sdl_traffic: Option<f64>,
    pub start_time: Option<i64>,
    pub threat_intelligence: Option<i64>,
    pub vpc_instance_cnt: Option<i64>,
    pub vpc_traffic: Option<f64>,
}
model! { DescribePostpayBillBillList {
    0 "EndTime" end_time: i64, 1 "InternetInstanceCnt" internet_instance_cnt: i64,
    2 "InternetTraffic" internet_traffic: f64, 3 "IsDerated" is_derated: i64, 4 "LogStorage" log_storage: i64,
    5 "NatInstanceCnt" nat_instance_cnt: i64, 6 "NatTraffic" nat_traffic: f64, 7 "Sdl" sdl: i64,
    8 "SdlTraffic" sdl_traffic: f64, 9 "StartTime" start_time: i64, 10 "ThreatIntelligence" threat_intelligence: i64,
    11 "VpcInstanceCnt" vpc_instance_cnt: i64, 12 "VpcTraffic" vpc_traffic: f64
} }

/// Describes postpay enabled protection: `DescribePostpayEnabledProtection` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayEnabledProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayEnabledProtection {
    pub lang: Option<String>,
}
operation! { DescribePostpayEnabledProtection()
    "DescribePostpayEnabledProtection" -> DescribePostpayEnabledProtectionOutput {
    0 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribePostpayEnabledProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayEnabledProtectionOutput {
    pub disabled_days: Option<i64>,
    pub disabled_type: Option<String>,
    pub is_enabled_protection: Option<bool>,
    pub is_open_but_disabled: Option<bool>,
}
model! { DescribePostpayEnabledProtectionOutput {
    0 "DisabledDays" disabled_days: i64, 1 "DisabledType" disabled_type: String,
    2 "IsEnabledProtection" is_enabled_protection: bool, 3 "IsOpenButDisabled" is_open_but_disabled: bool
} }

/// Describes postpay traffic detail: `DescribePostpayTrafficDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayTrafficDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficDetail {
    pub current_page: Option<i64>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<i64>,
    pub region_no: Option<String>,
    pub search_item: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub traffic_type: String,
}
operation! { DescribePostpayTrafficDetail(end_time: String, start_time: String, traffic_type: String)
    "DescribePostpayTrafficDetail" -> DescribePostpayTrafficDetailOutput {
    0 "CurrentPage" current_page: i64, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "Order" order: String,
    4 "PageSize" page_size: i64, 5 "RegionNo" region_no: String, 6 "SearchItem" search_item: String,
    7 "StartTime" start_time, 8 "TrafficType" traffic_type
} }
paged! { DescribePostpayTrafficDetail: DescribePostpayTrafficDetailTrafficList =
    Number "CurrentPage", "TrafficList" traffic_list, total "TotalCount" }

/// Response of [`DescribePostpayTrafficDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficDetailOutput {
    pub total_count: Option<i64>,
    pub traffic_list: Vec<DescribePostpayTrafficDetailTrafficList>,
}
model! { DescribePostpayTrafficDetailOutput {
    0 "TotalCount" total_count: i64, 1 "TrafficList" traffic_list: Vec<DescribePostpayTrafficDetailTrafficList>
} }

/// In the response of [`DescribePostpayTrafficDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficDetailTrafficList {
    pub in_bytes: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub out_bytes: Option<i64>,
    pub protection_duration: Option<i64>,
    pub region_no: Option<String>,
    pub resource_id: Option<String>,
    pub total_bytes: Option<i64>,
    pub traffic_day: Option<String>,
    pub traffic_type: Option<String>,
}
model! { DescribePostpayTrafficDetailTrafficList {
    0 "InBytes" in_bytes: i64, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "OutBytes" out_bytes: i64, 4 "ProtectionDuration" protection_duration: i64, 5 "RegionNo" region_no: String,
    6 "ResourceId" resource_id: String, 7 "TotalBytes" total_bytes: i64, 8 "TrafficDay" traffic_day: String,
    9 "TrafficType" traffic_type: String
} }

/// Describes postpay traffic total: `DescribePostpayTrafficTotal` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayTrafficTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficTotal {
    pub lang: Option<String>,
}
operation! { DescribePostpayTrafficTotal() "DescribePostpayTrafficTotal" -> DescribePostpayTrafficTotalOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribePostpayTrafficTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficTotalOutput {
    pub total_assets: Option<i64>,
    pub total_bill_traffic: Option<i64>,
    pub total_internet_assets: Option<i64>,
    pub total_internet_traffic: Option<i64>,
    pub total_nat_assets: Option<i64>,
    pub total_nat_traffic: Option<i64>,
    pub total_sdl_bill_traffic: Option<i64>,
    pub total_sdl_free_traffic: Option<i64>,
    pub total_traffic: Option<i64>,
    pub total_vpc_assets: Option<i64>,
    pub total_vpc_traffic: Option<i64>,
}
model! { DescribePostpayTrafficTotalOutput {
    0 "TotalAssets" total_assets: i64, 1 "TotalBillTraffic" total_bill_traffic: i64,
    2 "TotalInternetAssets" total_internet_assets: i64, 3 "TotalInternetTraffic" total_internet_traffic: i64,
    4 "TotalNatAssets" total_nat_assets: i64, 5 "TotalNatTraffic" total_nat_traffic: i64,
    6 "TotalSdlBillTraffic" total_sdl_bill_traffic: i64, 7 "TotalSdlFreeTraffic" total_sdl_free_traffic: i64,
    8 "TotalTraffic" total_traffic: i64, 9 "TotalVpcAssets" total_vpc_assets: i64,
    10 "TotalVpcTraffic" total_vpc_traffic: i64
} }

/// Describes postpay user internet status: `DescribePostpayUserInternetStatus` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayUserInternetStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserInternetStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribePostpayUserInternetStatus()
    "DescribePostpayUserInternetStatus" -> DescribePostpayUserInternetStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribePostpayUserInternetStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserInternetStatusOutput {
    pub status: Option<String>,
    pub unprotected_date: Option<i64>,
}
model! { DescribePostpayUserInternetStatusOutput {
    0 "Status" status: String, 1 "UnprotectedDate" unprotected_date: i64
} }

/// Describes postpay user nat status: `DescribePostpayUserNatStatus` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayUserNatStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserNatStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribePostpayUserNatStatus() "DescribePostpayUserNatStatus" -> DescribePostpayUserNatStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribePostpayUserNatStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserNatStatusOutput {
    pub status: Option<String>,
    pub unprotected_date: Option<i64>,
}
model! { DescribePostpayUserNatStatusOutput {
    0 "Status" status: String, 1 "UnprotectedDate" unprotected_date: i64
} }

/// Describes postpay user vpc status: `DescribePostpayUserVpcStatus` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePostpayUserVpcStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserVpcStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribePostpayUserVpcStatus() "DescribePostpayUserVpcStatus" -> DescribePostpayUserVpcStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribePostpayUserVpcStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserVpcStatusOutput {
    pub status: Option<String>,
    pub unprotected_date: Option<i64>,
}
model! { DescribePostpayUserVpcStatusOutput {
    0 "Status" status: String, 1 "UnprotectedDate" unprotected_date: i64
} }

/// Describes prefix lists: `DescribePrefixLists` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePrefixLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixLists {
    /// Required.
    pub region_no: String,
    pub source_ip: Option<String>,
}
operation! { DescribePrefixLists(region_no: String) "DescribePrefixLists" -> DescribePrefixListsOutput {
    0 "RegionNo" region_no, 1 "SourceIp" source_ip: String
} { method: "GET", } }

/// Response of [`DescribePrefixLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsOutput {
    pub prefix_list: Vec<DescribePrefixListsPrefixList>,
}
model! { DescribePrefixListsOutput {
    0 "PrefixList" prefix_list: Vec<DescribePrefixListsPrefixList>
} }

/// In the response of [`DescribePrefixLists`].
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
}
model! { DescribePrefixListsPrefixList {
    0 "AddressFamily" address_family: String, 1 "AssociationCount" association_count: i64,
    2 "CreationTime" creation_time: String, 3 "Description" description: String, 4 "MaxEntries" max_entries: i64,
    5 "PrefixListId" prefix_list_id: String, 6 "PrefixListName" prefix_list_name: String
} }

/// Describes prepay bill total: `DescribePrepayBillTotal` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePrepayBillTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayBillTotal {
    pub bill_type: Option<String>,
    pub current_page: Option<i64>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribePrepayBillTotal(end_time: String, start_time: String)
    "DescribePrepayBillTotal" -> DescribePrepayBillTotalOutput {
    0 "BillType" bill_type: String, 1 "CurrentPage" current_page: i64, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} }
paged! { DescribePrepayBillTotal: DescribePrepayBillTotalBillList =
    Number "CurrentPage", "BillList" bill_list, total "TotalCount" }

/// Response of [`DescribePrepayBillTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayBillTotalOutput {
    pub bill_list: Vec<DescribePrepayBillTotalBillList>,
    pub total_count: Option<i64>,
}
model! { DescribePrepayBillTotalOutput {
    0 "BillList" bill_list: Vec<DescribePrepayBillTotalBillList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrepayBillTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayBillTotalBillList {
    pub billed_detection_traffic: Option<f64>,
    pub daily_detection_traffic: Option<f64>,
    pub daily_overflow_traffic: Option<f64>,
    pub default_bandwidth: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub end_time: Option<i64>,
    pub extension_bandwidth: Option<i64>,
    pub internet_traffic_bandwidth: Option<f64>,
    pub monthly_remaining_free_traffic: Option<f64>,
    pub nat_traffic_bandwidth: Option<f64>,
    pub overflow_time: Option<i64>,
    pub start_time: Option<i64>,
    pub temporary_bandwidth: Option<i64>,
    pub vpc_traffic_bandwidth: Option<f64>,
}
model! { DescribePrepayBillTotalBillList {
    0 "BilledDetectionTraffic" billed_detection_traffic: f64, 1 "DailyDetectionTraffic" daily_detection_traffic: f64,
    2 "DailyOverflowTraffic" daily_overflow_traffic: f64, 3 "DefaultBandwidth" default_bandwidth: i64,
    4 "ElasticBandwidth" elastic_bandwidth: i64, 5 "EndTime" end_time: i64,
    6 "ExtensionBandwidth" extension_bandwidth: i64, 7 "InternetTrafficBandwidth" internet_traffic_bandwidth: f64,
    8 "MonthlyRemainingFreeTraffic" monthly_remaining_free_traffic: f64,
    9 "NatTrafficBandwidth" nat_traffic_bandwidth: f64, 10 "OverflowTime" overflow_time: i64,
    11 "StartTime" start_time: i64, 12 "TemporaryBandwidth" temporary_bandwidth: i64,
    13 "VpcTrafficBandwidth" vpc_traffic_bandwidth: f64
} }

/// Describes private dns domain name list: `DescribePrivateDnsDomainNameList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePrivateDnsDomainNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsDomainNameList {
    /// Required.
    pub access_instance_id: String,
    pub domain_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_no: String,
}
operation! { DescribePrivateDnsDomainNameList(access_instance_id: String, region_no: String)
    "DescribePrivateDnsDomainNameList" -> DescribePrivateDnsDomainNameListOutput {
    0 "AccessInstanceId" access_instance_id, 1 "DomainName" domain_name: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "RegionNo" region_no
} { method: "GET", } }
paged! { DescribePrivateDnsDomainNameList: String =
    Number "PageNo", "DomainNameList" domain_name_list, total "TotalCount" }

/// Response of [`DescribePrivateDnsDomainNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsDomainNameListOutput {
    pub domain_name_list: Vec<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePrivateDnsDomainNameListOutput {
    0 "DomainNameList" domain_name_list: Vec<String>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Describes private dns endpoint detail: `DescribePrivateDnsEndpointDetail` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePrivateDnsEndpointDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointDetail {
    /// Required.
    pub access_instance_id: String,
    /// Required.
    pub region_no: String,
}
operation! { DescribePrivateDnsEndpointDetail(access_instance_id: String, region_no: String)
    "DescribePrivateDnsEndpointDetail" -> DescribePrivateDnsEndpointDetailOutput {
    0 "AccessInstanceId" access_instance_id, 1 "RegionNo" region_no
} { method: "GET", } }

/// Response of [`DescribePrivateDnsEndpointDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointDetailOutput {
    pub access_instance_id: Option<String>,
    pub access_instance_name: Option<String>,
    pub ali_uid: Option<i64>,
    pub endpoint_id: Option<String>,
    pub firewall_type: Vec<String>,
    pub gmt_create: Option<i64>,
    pub ip_protocol: Option<String>,
    pub member_uid: Option<i64>,
    pub port: Option<i64>,
    pub primary_dns: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_vswitch_ip: Option<String>,
    pub primary_zone_id: Option<String>,
    pub private_dns_type: Option<String>,
    pub region_no: Option<String>,
    pub standby_dns: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    pub standby_zone_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribePrivateDnsEndpointDetailOutput {
    0 "AccessInstanceId" access_instance_id: String, 1 "AccessInstanceName" access_instance_name: String,
    2 "AliUid" ali_uid: i64, 3 "EndpointId" endpoint_id: String, 4 "FirewallType" firewall_type: Vec<String>,
    5 "GmtCreate" gmt_create: i64, 6 "IpProtocol" ip_protocol: String, 7 "MemberUid" member_uid: i64,
    8 "Port" port: i64, 9 "PrimaryDns" primary_dns: String, 10 "PrimaryVSwitchId" primary_vswitch_id: String,
    11 "PrimaryVSwitchIp" primary_vswitch_ip: String, 12 "PrimaryZoneId" primary_zone_id: String,
    13 "PrivateDnsType" private_dns_type: String, 14 "RegionNo" region_no: String, 15 "StandbyDns" standby_dns: String,
    16 "StandbyVSwitchId" standby_vswitch_id: String, 17 "StandbyVSwitchIp" standby_vswitch_ip: String,
    18 "StandbyZoneId" standby_zone_id: String, 19 "Status" status: String, 20 "TaskId" task_id: String,
    21 "VpcId" vpc_id: String
} }

/// Describes private dns endpoint list: `DescribePrivateDnsEndpointList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePrivateDnsEndpointList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointList {
    pub access_instance_id: Option<String>,
    pub access_instance_name: Option<String>,
    pub firewall_type: Option<String>,
    pub member_uid: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribePrivateDnsEndpointList() "DescribePrivateDnsEndpointList" -> DescribePrivateDnsEndpointListOutput {
    0 "AccessInstanceId" access_instance_id: String, 1 "AccessInstanceName" access_instance_name: String,
    2 "FirewallType" firewall_type: String, 3 "MemberUid" member_uid: i64, 4 "PageNo" page_no: i64,
    5 "PageSize" page_size: i64, 6 "RegionNo" region_no: String, 7 "Status" status: String, 8 "VpcId" vpc_id: String
} { method: "GET", } }
paged! { DescribePrivateDnsEndpointList: DescribePrivateDnsEndpointListAccessInstanceList =
    Number "PageNo", "AccessInstanceList" access_instance_list, total "TotalCount" }

/// Response of [`DescribePrivateDnsEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointListOutput {
    pub access_instance_list: Vec<DescribePrivateDnsEndpointListAccessInstanceList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePrivateDnsEndpointListOutput {
    0 "AccessInstanceList" access_instance_list: Vec<DescribePrivateDnsEndpointListAccessInstanceList>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrivateDnsEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointListAccessInstanceList {
    pub access_instance_id: Option<String>,
    pub access_instance_name: Option<String>,
    pub ali_uid: Option<i64>,
    pub domain_name_count: Option<i64>,
    pub firewall_type: Vec<String>,
    pub gmt_create: Option<i64>,
    pub ip_protocol: Option<i64>,
    pub member_uid: Option<i64>,
    pub port: Option<i64>,
    pub primary_dns: Option<String>,
    pub private_dns_type: Option<String>,
    pub region_no: Option<String>,
    pub standby_dns: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribePrivateDnsEndpointListAccessInstanceList {
    0 "AccessInstanceId" access_instance_id: String, 1 "AccessInstanceName" access_instance_name: String,
    2 "AliUid" ali_uid: i64, 3 "DomainNameCount" domain_name_count: i64, 4 "FirewallType" firewall_type: Vec<String>,
    5 "GmtCreate" gmt_create: i64, 6 "IpProtocol" ip_protocol: i64, 7 "MemberUid" member_uid: i64, 8 "Port" port: i64,
    9 "PrimaryDns" primary_dns: String, 10 "PrivateDnsType" private_dns_type: String, 11 "RegionNo" region_no: String,
    12 "StandbyDns" standby_dns: String, 13 "Status" status: i64, 14 "TaskId" task_id: String, 15 "VpcId" vpc_id: String
} }

/// Describes private dns statistics: `DescribePrivateDnsStatistics` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribePrivateDnsStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsStatistics {
    pub domain_name_created_end_time: Option<i64>,
    pub domain_name_created_start_time: Option<i64>,
}
operation! { DescribePrivateDnsStatistics() "DescribePrivateDnsStatistics" -> DescribePrivateDnsStatisticsOutput {
    0 "DomainNameCreatedEndTime" domain_name_created_end_time: i64,
    1 "DomainNameCreatedStartTime" domain_name_created_start_time: i64
} }

/// Response of [`DescribePrivateDnsStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsStatisticsOutput {
    pub abnormal_private_dns_count: Option<i64>,
    pub created_private_dns_count: Option<i64>,
    pub domain_name_total_count: Option<i64>,
    pub new_domain_name_total_count: Option<i64>,
    pub normal_private_dns_count: Option<i64>,
    pub private_dns_region_list: Vec<DescribePrivateDnsStatisticsPrivateDnsRegionList>,
}
model! { DescribePrivateDnsStatisticsOutput {
    0 "AbnormalPrivateDnsCount" abnormal_private_dns_count: i64,
    1 "CreatedPrivateDnsCount" created_private_dns_count: i64, 2 "DomainNameTotalCount" domain_name_total_count: i64,
    3 "NewDomainNameTotalCount" new_domain_name_total_count: i64,
    4 "NormalPrivateDnsCount" normal_private_dns_count: i64,
    5 "PrivateDnsRegionList" private_dns_region_list: Vec<DescribePrivateDnsStatisticsPrivateDnsRegionList>
} }

/// In the response of [`DescribePrivateDnsStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsStatisticsPrivateDnsRegionList {
    pub domain_name_count: Option<i64>,
    pub new_domain_name_count: Option<i64>,
    pub private_dns_count: Option<i64>,
    pub region_no: Option<String>,
}
model! { DescribePrivateDnsStatisticsPrivateDnsRegionList {
    0 "DomainNameCount" domain_name_count: i64, 1 "NewDomainNameCount" new_domain_name_count: i64,
    2 "PrivateDnsCount" private_dns_count: i64, 3 "RegionNo" region_no: String
} }

/// Describes region info: `DescribeRegionInfo` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRegionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfo {
    pub lang: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeRegionInfo(source_code: String) "DescribeRegionInfo" -> DescribeRegionInfoOutput {
    0 "Lang" lang: String, 1 "SourceCode" source_code, 2 "SourceIp" source_ip: String
} }

/// Response of [`DescribeRegionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfoOutput {
    pub data_list: Vec<DescribeRegionInfoDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeRegionInfoOutput {
    0 "DataList" data_list: Vec<DescribeRegionInfoDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRegionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfoDataList {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionInfoDataList {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// Describes region resource type auto enable: `DescribeRegionResourceTypeAutoEnable` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRegionResourceTypeAutoEnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceTypeAutoEnable {
    pub lang: Option<String>,
}
operation! { DescribeRegionResourceTypeAutoEnable()
    "DescribeRegionResourceTypeAutoEnable" -> DescribeRegionResourceTypeAutoEnableOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeRegionResourceTypeAutoEnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceTypeAutoEnableOutput {
    pub region_resource_auto_enable: BTreeMap<String, Value>,
}
model! { DescribeRegionResourceTypeAutoEnableOutput {
    0 "RegionResourceAutoEnable" region_resource_auto_enable: BTreeMap<String, Value>
} }

/// Describes resource type auto enable: `DescribeResourceTypeAutoEnable` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeResourceTypeAutoEnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTypeAutoEnable {
    pub lang: Option<String>,
}
operation! { DescribeResourceTypeAutoEnable() "DescribeResourceTypeAutoEnable" -> DescribeResourceTypeAutoEnableOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeResourceTypeAutoEnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTypeAutoEnableOutput {
    pub resource_type_auto_enable: BTreeMap<String, bool>,
}
model! { DescribeResourceTypeAutoEnableOutput {
    0 "ResourceTypeAutoEnable" resource_type_auto_enable: BTreeMap<String, bool>
} }

/// Describes risk event group: `DescribeRiskEventGroup` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskEventGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroup {
    pub attack_app: Option<Vec<String>>,
    pub attack_app_category: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<i64>,
    pub current_page: Option<String>,
    /// Required.
    pub data_type: String,
    pub direction: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_network_instance_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub event_name: Option<String>,
    pub firewall_type: Option<String>,
    pub is_only_private_assoc: Option<String>,
    pub lang: Option<String>,
    pub no_location: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub rule_result: Option<String>,
    pub rule_source: Option<String>,
    pub sort: Option<String>,
    pub src_ip: Option<String>,
    pub src_network_instance_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub vul_level: Option<String>,
}
operation! { DescribeRiskEventGroup(data_type: String, end_time: String, start_time: String)
    "DescribeRiskEventGroup" -> DescribeRiskEventGroupOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackAppCategory" attack_app_category: Vec<String>,
    2 "AttackType" attack_type: String, 3 "BuyVersion" buy_version: i64, 4 "CurrentPage" current_page: String,
    5 "DataType" data_type, 6 "Direction" direction: String, 7 "DstIP" dst_ip: String,
    8 "DstNetworkInstanceId" dst_network_instance_id: String, 9 "EndTime" end_time, 10 "EventName" event_name: String,
    11 "FirewallType" firewall_type: String, 12 "IsOnlyPrivateAssoc" is_only_private_assoc: String,
    13 "Lang" lang: String, 14 "NoLocation" no_location: String, 15 "Order" order: String,
    16 "PageSize" page_size: String, 17 "RuleResult" rule_result: String, 18 "RuleSource" rule_source: String,
    19 "Sort" sort: String, 20 "SrcIP" src_ip: String, 21 "SrcNetworkInstanceId" src_network_instance_id: String,
    22 "StartTime" start_time, 23 "VulLevel" vul_level: String
} }
paged! { DescribeRiskEventGroup: DescribeRiskEventGroupDataList =
    Number "CurrentPage", "DataList" data_list, total "TotalCount" }

/// Response of [`DescribeRiskEventGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupOutput {
    pub data_list: Vec<DescribeRiskEventGroupDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskEventGroupOutput {
    0 "DataList" data_list: Vec<DescribeRiskEventGroupDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRiskEventGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupDataList {
    pub attack_app: Option<String>,
    pub attack_type: Option<i64>,
    pub description: Option<String>,
    pub direction: Option<String>,
    pub dst_ip: Option<String>,
    pub event_count: Option<i64>,
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub first_event_time: Option<i64>,
    pub ip_location_info: Option<DescribeRiskEventGroupIPLocationInfo>,
    pub last_event_time: Option<i64>,
    pub resource_private_ip_list: Vec<DescribeRiskEventGroupResourcePrivateIPList>,
    pub resource_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_result: Option<i64>,
    pub rule_source: Option<i64>,
    pub src_ip: Option<String>,
    /// Deprecated.
    pub src_ip_tag: Option<String>,
    pub src_ip_tags: Vec<String>,
    pub src_private_ip_list: Vec<String>,
    pub tag: Option<String>,
    pub vpc_dst_info: Option<DescribeRiskEventGroupVpcDstInfo>,
    pub vpc_src_info: Option<DescribeRiskEventGroupVpcSrcInfo>,
    pub vul_level: Option<i64>,
}
model! { DescribeRiskEventGroupDataList {
    0 "AttackApp" attack_app: String, 1 "AttackType" attack_type: i64, 2 "Description" description: String,
    3 "Direction" direction: String, 4 "DstIP" dst_ip: String, 5 "EventCount" event_count: i64,
    6 "EventId" event_id: String, 7 "EventName" event_name: String, 8 "FirstEventTime" first_event_time: i64,
    9 "IPLocationInfo" ip_location_info: DescribeRiskEventGroupIPLocationInfo, 10 "LastEventTime" last_event_time: i64,
    11 "ResourcePrivateIPList" resource_private_ip_list: Vec<DescribeRiskEventGroupResourcePrivateIPList>,
    12 "ResourceType" resource_type: String, 13 "RuleId" rule_id: String, 14 "RuleResult" rule_result: i64,
    15 "RuleSource" rule_source: i64, 16 "SrcIP" src_ip: String, 17 "SrcIPTag" src_ip_tag: String,
    18 "SrcIPTags" src_ip_tags: Vec<String>, 19 "SrcPrivateIPList" src_private_ip_list: Vec<String>,
    20 "Tag" tag: String, 21 "VpcDstInfo" vpc_dst_info: DescribeRiskEventGroupVpcDstInfo,
    22 "VpcSrcInfo" vpc_src_info: DescribeRiskEventGroupVpcSrcInfo, 23 "VulLevel" vul_level: i64
} }

/// In the response of [`DescribeRiskEventGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupIPLocationInfo {
    pub city_id: Option<String>,
    pub city_name: Option<String>,
    pub country_id: Option<String>,
    pub country_name: Option<String>,
}
model! { DescribeRiskEventGroupIPLocationInfo {
    0 "CityId" city_id: String, 1 "CityName" city_name: String, 2 "CountryId" country_id: String,
    3 "CountryName" country_name: String
} }

/// In the response of [`DescribeRiskEventGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupResourcePrivateIPList {
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_private_ip: Option<String>,
}
model! { DescribeRiskEventGroupResourcePrivateIPList {
    0 "RegionNo" region_no: String, 1 "ResourceInstanceId" resource_instance_id: String,
    2 "ResourceInstanceName" resource_instance_name: String, 3 "ResourcePrivateIP" resource_private_ip: String
} }

/// In the response of [`DescribeRiskEventGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupVpcDstInfo {
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeRiskEventGroupVpcDstInfo {
    0 "EcsInstanceId" ecs_instance_id: String, 1 "EcsInstanceName" ecs_instance_name: String,
    2 "NetworkInstanceId" network_instance_id: String, 3 "NetworkInstanceName" network_instance_name: String,
    4 "RegionNo" region_no: String
} }

/// In the response of [`DescribeRiskEventGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupVpcSrcInfo {
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeRiskEventGroupVpcSrcInfo {
    0 "EcsInstanceId" ecs_instance_id: String, 1 "EcsInstanceName" ecs_instance_name: String,
    2 "NetworkInstanceId" network_instance_id: String, 3 "NetworkInstanceName" network_instance_name: String,
    4 "RegionNo" region_no: String
} }

/// Describes risk event payload: `DescribeRiskEventPayload` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskEventPayload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventPayload {
    pub dst_ip: Option<String>,
    pub dst_vpc_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub firewall_type: Option<String>,
    pub public_ip: Option<String>,
    pub src_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub uuid: String,
}
operation! { DescribeRiskEventPayload(end_time: String, start_time: String, uuid: String)
    "DescribeRiskEventPayload" -> DescribeRiskEventPayloadOutput {
    0 "DstIP" dst_ip: String, 1 "DstVpcId" dst_vpc_id: String, 2 "EndTime" end_time,
    3 "FirewallType" firewall_type: String, 4 "PublicIP" public_ip: String, 5 "SrcIP" src_ip: String,
    6 "SrcVpcId" src_vpc_id: String, 7 "StartTime" start_time, 8 "UUID" uuid
} }

/// Response of [`DescribeRiskEventPayload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventPayloadOutput {
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub dst_vpc_id: Option<String>,
    pub hit_content_type: Option<i64>,
    pub hit_to: Option<i64>,
    pub parsed_content: Option<String>,
    pub payload: Option<String>,
    pub payload_len: Option<i64>,
    pub proto: Option<String>,
    pub real_ip: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<i64>,
    pub src_vpc_id: Option<String>,
    pub x_forward_for: Option<String>,
}
model! { DescribeRiskEventPayloadOutput {
    0 "DstIP" dst_ip: String, 1 "DstPort" dst_port: i64, 2 "DstVpcId" dst_vpc_id: String,
    3 "HitContentType" hit_content_type: i64, 4 "HitTo" hit_to: i64, 5 "ParsedContent" parsed_content: String,
    6 "Payload" payload: String, 7 "PayloadLen" payload_len: i64, 8 "Proto" proto: String, 9 "RealIp" real_ip: String,
    10 "SrcIP" src_ip: String, 11 "SrcPort" src_port: i64, 12 "SrcVpcId" src_vpc_id: String,
    13 "XForwardFor" x_forward_for: String
} }

/// Describes risk event statistic: `DescribeRiskEventStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskEventStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventStatistic {
    pub attack_app: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRiskEventStatistic(end_time: String, start_time: String)
    "DescribeRiskEventStatistic" -> DescribeRiskEventStatisticOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackType" attack_type: String, 2 "BuyVersion" buy_version: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "SourceIp" source_ip: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeRiskEventStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventStatisticOutput {
    pub attack_app_cnt: Option<i64>,
    pub attack_cnt: Option<i64>,
    pub attack_ip_cnt: Option<i64>,
    pub drop_cnt: Option<i64>,
}
model! { DescribeRiskEventStatisticOutput {
    0 "AttackAppCnt" attack_app_cnt: i64, 1 "AttackCnt" attack_cnt: i64, 2 "AttackIpCnt" attack_ip_cnt: i64,
    3 "DropCnt" drop_cnt: i64
} }

/// Describes risk event top attack app: `DescribeRiskEventTopAttackApp` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskEventTopAttackApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackApp {
    pub attack_app: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRiskEventTopAttackApp(end_time: String, start_time: String)
    "DescribeRiskEventTopAttackApp" -> DescribeRiskEventTopAttackAppOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackType" attack_type: String, 2 "BuyVersion" buy_version: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "SourceIp" source_ip: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeRiskEventTopAttackApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAppOutput {
    pub attack_apps: Vec<DescribeRiskEventTopAttackAppAttackApps>,
}
model! { DescribeRiskEventTopAttackAppOutput {
    0 "AttackApps" attack_apps: Vec<DescribeRiskEventTopAttackAppAttackApps>
} }

/// In the response of [`DescribeRiskEventTopAttackApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAppAttackApps {
    pub app: Option<String>,
    pub attack_cnt: Option<i64>,
    pub drop_cnt: Option<i64>,
}
model! { DescribeRiskEventTopAttackAppAttackApps {
    0 "App" app: String, 1 "AttackCnt" attack_cnt: i64, 2 "DropCnt" drop_cnt: i64
} }

/// Describes risk event top attack asset: `DescribeRiskEventTopAttackAsset` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskEventTopAttackAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAsset {
    pub attack_app: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRiskEventTopAttackAsset(end_time: String, start_time: String)
    "DescribeRiskEventTopAttackAsset" -> DescribeRiskEventTopAttackAssetOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackType" attack_type: String, 2 "BuyVersion" buy_version: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "SourceIp" source_ip: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeRiskEventTopAttackAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAssetOutput {
    pub assets: Vec<DescribeRiskEventTopAttackAssetAssets>,
}
model! { DescribeRiskEventTopAttackAssetOutput {
    0 "Assets" assets: Vec<DescribeRiskEventTopAttackAssetAssets>
} }

/// In the response of [`DescribeRiskEventTopAttackAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAssetAssets {
    pub attack_cnt: Option<i64>,
    pub drop_cnt: Option<i64>,
    pub ip: Option<String>,
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeRiskEventTopAttackAssetAssets {
    0 "AttackCnt" attack_cnt: i64, 1 "DropCnt" drop_cnt: i64, 2 "Ip" ip: String, 3 "RegionNo" region_no: String,
    4 "ResourceInstanceId" resource_instance_id: String, 5 "ResourceInstanceName" resource_instance_name: String,
    6 "ResourceType" resource_type: String
} }

/// Describes risk event top attack type: `DescribeRiskEventTopAttackType` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskEventTopAttackType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackType {
    pub buy_version: Option<String>,
    /// Required.
    pub direction: String,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRiskEventTopAttackType(direction: String, end_time: String, start_time: String)
    "DescribeRiskEventTopAttackType" -> DescribeRiskEventTopAttackTypeOutput {
    0 "BuyVersion" buy_version: String, 1 "Direction" direction, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "SourceIp" source_ip: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeRiskEventTopAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackTypeOutput {
    pub top_attack_type_list: Vec<DescribeRiskEventTopAttackTypeTopAttackTypeList>,
    pub total_attack_cnt: Option<i64>,
    pub total_protect_cnt: Option<i64>,
}
model! { DescribeRiskEventTopAttackTypeOutput {
    0 "TopAttackTypeList" top_attack_type_list: Vec<DescribeRiskEventTopAttackTypeTopAttackTypeList>,
    1 "TotalAttackCnt" total_attack_cnt: i64, 2 "TotalProtectCnt" total_protect_cnt: i64
} }

/// In the response of [`DescribeRiskEventTopAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackTypeTopAttackTypeList {
    pub attack_cnt: Option<i64>,
    pub attack_type: Option<i64>,
    pub protect_cnt: Option<i64>,
}
model! { DescribeRiskEventTopAttackTypeTopAttackTypeList {
    0 "AttackCnt" attack_cnt: i64, 1 "AttackType" attack_type: i64, 2 "ProtectCnt" protect_cnt: i64
} }

/// Describes risk security group detail: `DescribeRiskSecurityGroupDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeRiskSecurityGroupDetail>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
    pub region_id: Option<String>,
    pub rule_uuid: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeRiskSecurityGroupDetail(page_no: String, page_size: String)
    "DescribeRiskSecurityGroupDetail" -> DescribeRiskSecurityGroupDetailOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Lang" lang: String,
    3 "PageNo" page_no, 4 "PageSize" page_size, 5 "RegionId" region_id: String, 6 "RuleUuid" rule_uuid: String,
    7 "SourceIp" source_ip: String
} }
paged! { DescribeRiskSecurityGroupDetail: DescribeRiskSecurityGroupDetailRiskSgDetail =
    Number "PageNo", "RiskSgDetail" risk_sg_detail, total "TotalCount" }

/// Response of [`DescribeRiskSecurityGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub risk_sg_detail: Vec<DescribeRiskSecurityGroupDetailRiskSgDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskSecurityGroupDetailOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64,
    2 "RiskSgDetail" risk_sg_detail: Vec<DescribeRiskSecurityGroupDetailRiskSgDetail>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRiskSecurityGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailRiskSgDetail {
    pub ecs_count: Option<i64>,
    pub ecs_info: Vec<DescribeRiskSecurityGroupDetailEcsInfo>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<String>,
    pub rule_info: Vec<DescribeRiskSecurityGroupDetailRuleInfo>,
    pub vpc_id: Option<String>,
}
model! { DescribeRiskSecurityGroupDetailRiskSgDetail {
    0 "EcsCount" ecs_count: i64, 1 "EcsInfo" ecs_info: Vec<DescribeRiskSecurityGroupDetailEcsInfo>,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: String, 4 "RegionNo" region_no: String,
    5 "RiskLevel" risk_level: String, 6 "RuleInfo" rule_info: Vec<DescribeRiskSecurityGroupDetailRuleInfo>,
    7 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeRiskSecurityGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailEcsInfo {
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
}
model! { DescribeRiskSecurityGroupDetailEcsInfo {
    0 "EcsInstanceId" ecs_instance_id: String, 1 "EcsInstanceName" ecs_instance_name: String,
    2 "PrivateIp" private_ip: String, 3 "PublicIp" public_ip: String
} }

/// In the response of [`DescribeRiskSecurityGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailRuleInfo {
    pub description: Option<String>,
    pub risk_level: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub rule_uuid: Option<String>,
    pub suggestion: Option<String>,
}
model! { DescribeRiskSecurityGroupDetailRuleInfo {
    0 "Description" description: String, 1 "RiskLevel" risk_level: String, 2 "RuleName" rule_name: String,
    3 "RuleStatus" rule_status: String, 4 "RuleUuid" rule_uuid: String, 5 "Suggestion" suggestion: String
} }

/// Describes sdl event detail: `DescribeSdlEventDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSdlEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventDetail {
    pub current_page: Option<i64>,
    pub dst_ip: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub src_ip: Option<String>,
    pub start_time: Option<i64>,
    pub uuid: Option<String>,
}
operation! { DescribeSdlEventDetail() "DescribeSdlEventDetail" -> DescribeSdlEventDetailOutput {
    0 "CurrentPage" current_page: i64, 1 "DstIp" dst_ip: String, 2 "EndTime" end_time: i64, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "SrcIp" src_ip: String, 6 "StartTime" start_time: i64, 7 "Uuid" uuid: String
} }
paged! { DescribeSdlEventDetail: DescribeSdlEventDetailSdlEventDetailList =
    Number "CurrentPage", "SdlEventDetailList" sdl_event_detail_list, total "TotalCount" }

/// Response of [`DescribeSdlEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventDetailOutput {
    pub sdl_event_detail_list: Vec<DescribeSdlEventDetailSdlEventDetailList>,
    pub total_count: Option<i64>,
}
model! { DescribeSdlEventDetailOutput {
    0 "SdlEventDetailList" sdl_event_detail_list: Vec<DescribeSdlEventDetailSdlEventDetailList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSdlEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventDetailSdlEventDetailList {
    pub event_name: Option<String>,
    pub sensitive_data_cnt: Option<i64>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeSdlEventDetailSdlEventDetailList {
    0 "EventName" event_name: String, 1 "SensitiveDataCnt" sensitive_data_cnt: i64,
    2 "SensitiveLevel" sensitive_level: String, 3 "SensitiveType" sensitive_type: String, 4 "StartTime" start_time: i64
} }

/// Describes sdl event list: `DescribeSdlEventList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSdlEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventList {
    pub current_page: Option<i64>,
    pub dst_ip: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub location: Option<String>,
    pub only_ai_evt: Option<i64>,
    pub order: Option<String>,
    pub page_size: Option<i64>,
    pub sensitive_level: Option<String>,
    pub sort: Option<String>,
    pub src_ip: Option<String>,
    pub start_time: Option<i64>,
    pub uuid: Option<String>,
}
operation! { DescribeSdlEventList() "DescribeSdlEventList" -> DescribeSdlEventListOutput {
    0 "CurrentPage" current_page: i64, 1 "DstIp" dst_ip: String, 2 "EndTime" end_time: i64, 3 "Lang" lang: String,
    4 "Location" location: String, 5 "OnlyAiEvt" only_ai_evt: i64, 6 "Order" order: String, 7 "PageSize" page_size: i64,
    8 "SensitiveLevel" sensitive_level: String, 9 "Sort" sort: String, 10 "SrcIp" src_ip: String,
    11 "StartTime" start_time: i64, 12 "Uuid" uuid: String
} }
paged! { DescribeSdlEventList: DescribeSdlEventListSdlEventDetailList =
    Number "CurrentPage", "SdlEventDetailList" sdl_event_detail_list, total "TotalCount" }

/// Response of [`DescribeSdlEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventListOutput {
    pub sdl_event_detail_list: Vec<DescribeSdlEventListSdlEventDetailList>,
    pub total_count: Option<i64>,
}
model! { DescribeSdlEventListOutput {
    0 "SdlEventDetailList" sdl_event_detail_list: Vec<DescribeSdlEventListSdlEventDetailList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSdlEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventListSdlEventDetailList {
    pub asset_name: Option<String>,
    pub asset_private_ip: Option<String>,
    pub asset_type: Option<String>,
    pub category_class_id: Option<String>,
    pub category_name: Option<String>,
    pub city_id: Option<String>,
    pub country_id: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port_list: Option<String>,
    pub event_cnt: Option<i64>,
    pub event_level: Option<String>,
    pub event_name: Option<String>,
    pub first_time: Option<i64>,
    pub last_time: Option<i64>,
    pub location_name: Option<String>,
    pub payload: Option<String>,
    pub proto_list: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_id_type: Option<i64>,
    pub sensitive_data_cnt: Option<i64>,
    pub sensitive_data_list: Vec<String>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
    pub src_ip: Option<String>,
    pub src_port_list: Option<String>,
    pub traffic_bytes: Option<i64>,
    pub uuid: Option<String>,
}
model! { DescribeSdlEventListSdlEventDetailList {
    0 "AssetName" asset_name: String, 1 "AssetPrivateIp" asset_private_ip: String, 2 "AssetType" asset_type: String,
    3 "CategoryClassId" category_class_id: String, 4 "CategoryName" category_name: String, 5 "CityId" city_id: String,
    6 "CountryId" country_id: String, 7 "DstIp" dst_ip: String, 8 "DstPortList" dst_port_list: String,
    9 "EventCnt" event_cnt: i64, 10 "EventLevel" event_level: String, 11 "EventName" event_name: String,
    12 "FirstTime" first_time: i64, 13 "LastTime" last_time: i64, 14 "LocationName" location_name: String,
    15 "Payload" payload: String, 16 "ProtoList" proto_list: String, 17 "RegionId" region_id: String,
    18 "ResourceId" resource_id: String, 19 "ResourceIdType" resource_id_type: i64,
    20 "SensitiveDataCnt" sensitive_data_cnt: i64, 21 "SensitiveDataList" sensitive_data_list: Vec<String>,
    22 "SensitiveLevel" sensitive_level: String, 23 "SensitiveType" sensitive_type: String, 24 "SrcIp" src_ip: String,
    25 "SrcPortList" src_port_list: String, 26 "TrafficBytes" traffic_bytes: i64, 27 "Uuid" uuid: String
} }

/// Describes sdl event sd list: `DescribeSdlEventSdList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSdlEventSdList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventSdList {
    pub current_page: Option<i64>,
    pub dst_ip: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub src_ip: Option<String>,
    pub start_time: Option<i64>,
    pub uuid: Option<String>,
}
operation! { DescribeSdlEventSdList() "DescribeSdlEventSdList" -> DescribeSdlEventSdListOutput {
    0 "CurrentPage" current_page: i64, 1 "DstIp" dst_ip: String, 2 "EndTime" end_time: i64, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "SrcIp" src_ip: String, 6 "StartTime" start_time: i64, 7 "Uuid" uuid: String
} }
paged! { DescribeSdlEventSdList: DescribeSdlEventSdListSdlEventSensitiveDataList =
    Number "CurrentPage", "SdlEventSensitiveDataList" sdl_event_sensitive_data_list, total "TotalCount" }

/// Response of [`DescribeSdlEventSdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventSdListOutput {
    pub sdl_event_sensitive_data_list: Vec<
        DescribeSdlEventSdListSdlEventSensitiveDataList,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeSdlEventSdListOutput {
    0 "SdlEventSensitiveDataList" sdl_event_sensitive_data_list: Vec<DescribeSdlEventSdListSdlEventSensitiveDataList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSdlEventSdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventSdListSdlEventSensitiveDataList {
    pub sensitive_data: Option<String>,
    pub sensitive_data_cnt: Option<i64>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
    pub src_ip: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeSdlEventSdListSdlEventSensitiveDataList {
    0 "SensitiveData" sensitive_data: String, 1 "SensitiveDataCnt" sensitive_data_cnt: i64,
    2 "SensitiveLevel" sensitive_level: String, 3 "SensitiveType" sensitive_type: String, 4 "SrcIp" src_ip: String,
    5 "StartTime" start_time: i64
} }

/// Describes sdl event statistic: `DescribeSdlEventStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSdlEventStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventStatistic {
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSdlEventStatistic() "DescribeSdlEventStatistic" -> DescribeSdlEventStatisticOutput {
    0 "EndTime" end_time: i64, 1 "Lang" lang: String, 2 "StartTime" start_time: i64
} }

/// Response of [`DescribeSdlEventStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventStatisticOutput {
    pub ai_sensitive_data_count: Option<i64>,
    pub asset_count: Option<i64>,
    pub sensitive_data_count: Option<i64>,
    pub total_count: Option<i64>,
    pub total_traffic: Option<i64>,
}
model! { DescribeSdlEventStatisticOutput {
    0 "AiSensitiveDataCount" ai_sensitive_data_count: i64, 1 "AssetCount" asset_count: i64,
    2 "SensitiveDataCount" sensitive_data_count: i64, 3 "TotalCount" total_count: i64,
    4 "TotalTraffic" total_traffic: i64
} }

/// Describes sdl last payload: `DescribeSdlLastPayload` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSdlLastPayload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlLastPayload {
    pub dst_ip: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub sensitive_category: Option<String>,
    pub src_ip: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSdlLastPayload() "DescribeSdlLastPayload" -> DescribeSdlLastPayloadOutput {
    0 "DstIp" dst_ip: String, 1 "EndTime" end_time: i64, 2 "Lang" lang: String,
    3 "SensitiveCategory" sensitive_category: String, 4 "SrcIp" src_ip: String, 5 "StartTime" start_time: i64
} }

/// Response of [`DescribeSdlLastPayload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlLastPayloadOutput {
    pub dst_port_list: Option<String>,
    pub payload: Option<String>,
    pub proto_list: Option<String>,
    pub src_port_list: Option<String>,
}
model! { DescribeSdlLastPayloadOutput {
    0 "DstPortList" dst_port_list: String, 1 "Payload" payload: String, 2 "ProtoList" proto_list: String,
    3 "SrcPortList" src_port_list: String
} }

/// Describes sdl statistic: `DescribeSdlStatistic` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSdlStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatistic {
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSdlStatistic() "DescribeSdlStatistic" -> DescribeSdlStatisticOutput {
    0 "EndTime" end_time: i64, 1 "Lang" lang: String, 2 "StartTime" start_time: i64
} }

/// Response of [`DescribeSdlStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticOutput {
    pub sdl_statistic_resp: Option<DescribeSdlStatisticSdlStatisticResp>,
}
model! { DescribeSdlStatisticOutput {
    0 "SdlStatisticResp" sdl_statistic_resp: DescribeSdlStatisticSdlStatisticResp
} }

/// In the response of [`DescribeSdlStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlStatisticResp {
    pub sdl_asset_top_list: Vec<DescribeSdlStatisticSdlAssetTopList>,
    pub sdl_dst_top_list: Vec<DescribeSdlStatisticSdlDstTopList>,
    pub sdl_event_type_count_list: Vec<DescribeSdlStatisticSdlEventTypeCountList>,
}
model! { DescribeSdlStatisticSdlStatisticResp {
    0 "SdlAssetTopList" sdl_asset_top_list: Vec<DescribeSdlStatisticSdlAssetTopList>,
    1 "SdlDstTopList" sdl_dst_top_list: Vec<DescribeSdlStatisticSdlDstTopList>,
    2 "SdlEventTypeCountList" sdl_event_type_count_list: Vec<DescribeSdlStatisticSdlEventTypeCountList>
} }

/// In the response of [`DescribeSdlStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlAssetTopList {
    pub asset_type: Option<String>,
    pub public_ip: Option<String>,
    pub traffic_bytes: Option<i64>,
}
model! { DescribeSdlStatisticSdlAssetTopList {
    0 "AssetType" asset_type: String, 1 "PublicIp" public_ip: String, 2 "TrafficBytes" traffic_bytes: i64
} }

/// In the response of [`DescribeSdlStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlDstTopList {
    pub public_ip: Option<String>,
    pub traffic_bytes: Option<i64>,
}
model! { DescribeSdlStatisticSdlDstTopList {
    0 "PublicIp" public_ip: String, 1 "TrafficBytes" traffic_bytes: i64
} }

/// In the response of [`DescribeSdlStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlEventTypeCountList {
    pub count: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeSdlStatisticSdlEventTypeCountList {
    0 "Count" count: String, 1 "EventType" event_type: String
} }

/// Describes security mode: `DescribeSecurityMode` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSecurityMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityMode {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeSecurityMode() "DescribeSecurityMode" -> DescribeSecurityModeOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeSecurityMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityModeOutput {
    /// Deprecated.
    pub module: Option<String>,
    pub security_mode: Option<i64>,
}
model! { DescribeSecurityModeOutput {
    0 "Module" module: String, 1 "SecurityMode" security_mode: i64
} }

/// Describes security proxy: `DescribeSecurityProxy` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSecurityProxy>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxy {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeSecurityProxy() "DescribeSecurityProxy" -> DescribeSecurityProxyOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "NatGatewayId" nat_gateway_id: String,
    3 "PageNo" page_no: String, 4 "PageSize" page_size: String, 5 "ProxyId" proxy_id: String,
    6 "ProxyName" proxy_name: String, 7 "RegionNo" region_no: String, 8 "Status" status: String,
    9 "VpcId" vpc_id: String
} }
paged! { DescribeSecurityProxy: DescribeSecurityProxyProxyList =
    Number "PageNo", "ProxyList" proxy_list, total "TotalCount" }

/// Response of [`DescribeSecurityProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyOutput {
    pub proxy_list: Vec<DescribeSecurityProxyProxyList>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityProxyOutput {
    0 "ProxyList" proxy_list: Vec<DescribeSecurityProxyProxyList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyProxyList {
    pub cidr_block: Option<String>,
    pub detail: Option<String>,
    pub member_uid: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub region_no: Option<String>,
    pub snat_ip_list: Vec<String>,
    pub status: Option<String>,
    pub strict_mode: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeSecurityProxyProxyList {
    0 "CidrBlock" cidr_block: String, 1 "Detail" detail: String, 2 "MemberUid" member_uid: String,
    3 "NatGatewayId" nat_gateway_id: String, 4 "NatGatewayName" nat_gateway_name: String, 5 "ProxyId" proxy_id: String,
    6 "ProxyName" proxy_name: String, 7 "RegionNo" region_no: String, 8 "SnatIpList" snat_ip_list: Vec<String>,
    9 "Status" status: String, 10 "StrictMode" strict_mode: i64, 11 "VSwitchId" vswitch_id: String,
    12 "VpcId" vpc_id: String, 13 "VpcName" vpc_name: String
} }

/// Describes security proxy resources: `DescribeSecurityProxyResources` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSecurityProxyResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResources {
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub nat_gateway_id: Option<String>,
}
operation! { DescribeSecurityProxyResources() "DescribeSecurityProxyResources" -> DescribeSecurityProxyResourcesOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: i64, 2 "NatGatewayId" nat_gateway_id: String
} }

/// Response of [`DescribeSecurityProxyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesOutput {
    pub resource_list: Vec<DescribeSecurityProxyResourcesResourceList>,
}
model! { DescribeSecurityProxyResourcesOutput {
    0 "ResourceList" resource_list: Vec<DescribeSecurityProxyResourcesResourceList>
} }

/// In the response of [`DescribeSecurityProxyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesResourceList {
    pub region_no: Option<String>,
    pub vpc_list: Vec<DescribeSecurityProxyResourcesVpcList>,
}
model! { DescribeSecurityProxyResourcesResourceList {
    0 "RegionNo" region_no: String, 1 "VpcList" vpc_list: Vec<DescribeSecurityProxyResourcesVpcList>
} }

/// In the response of [`DescribeSecurityProxyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesVpcList {
    pub cidr_block: Option<String>,
    pub member_uid: Option<String>,
    pub nat_gateways: Vec<DescribeSecurityProxyResourcesNatGateways>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeSecurityProxyResourcesVpcList {
    0 "CidrBlock" cidr_block: String, 1 "MemberUid" member_uid: String,
    2 "NatGateways" nat_gateways: Vec<DescribeSecurityProxyResourcesNatGateways>, 3 "VpcId" vpc_id: String,
    4 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeSecurityProxyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesNatGateways {
    pub detail: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub nat_route_entry_list: Vec<DescribeSecurityProxyResourcesNatRouteEntryList>,
    pub status: Option<String>,
}
model! { DescribeSecurityProxyResourcesNatGateways {
    0 "Detail" detail: String, 1 "NatGatewayId" nat_gateway_id: String, 2 "NatGatewayName" nat_gateway_name: String,
    3 "NatRouteEntryList" nat_route_entry_list: Vec<DescribeSecurityProxyResourcesNatRouteEntryList>,
    4 "Status" status: String
} }

/// In the response of [`DescribeSecurityProxyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesNatRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub route_table_id: Option<String>,
}
model! { DescribeSecurityProxyResourcesNatRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopId" next_hop_id: String,
    2 "NextHopType" next_hop_type: String, 3 "RouteTableId" route_table_id: String
} }

/// Describes sensitive switch: `DescribeSensitiveSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSensitiveSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveSwitch {
    pub category_name: Option<String>,
    pub current_page: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub parent_category: Option<String>,
    pub sensitive_category: Option<String>,
    pub sensitive_level: Option<String>,
    pub switch_status: Option<String>,
}
operation! { DescribeSensitiveSwitch() "DescribeSensitiveSwitch" -> DescribeSensitiveSwitchOutput {
    0 "CategoryName" category_name: String, 1 "CurrentPage" current_page: i64, 2 "Lang" lang: String,
    3 "PageSize" page_size: i64, 4 "ParentCategory" parent_category: String,
    5 "SensitiveCategory" sensitive_category: String, 6 "SensitiveLevel" sensitive_level: String,
    7 "SwitchStatus" switch_status: String
} }
paged! { DescribeSensitiveSwitch: DescribeSensitiveSwitchUserSensitiveDataSwitchList =
    Number "CurrentPage", "UserSensitiveDataSwitchList" user_sensitive_data_switch_list, total "TotalCount" }

/// Response of [`DescribeSensitiveSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveSwitchOutput {
    pub open_count: Option<i64>,
    pub total_count: Option<i64>,
    pub user_sensitive_data_switch_list: Vec<
        DescribeSensitiveSwitchUserSensitiveDataSwitchList,
    >,
}
model! { DescribeSensitiveSwitchOutput {
    0 "OpenCount" open_count: i64, 1 "TotalCount" total_count: i64,
    2 "UserSensitiveDataSwitchList" user_sensitive_data_switch_list: Vec<DescribeSensitiveSwitchUserSensitiveDataSwitchList>
} }

/// In the response of [`DescribeSensitiveSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveSwitchUserSensitiveDataSwitchList {
    pub category_name: Option<String>,
    pub description: Option<String>,
    pub sensitive_category: Option<String>,
    pub sensitive_level: Option<String>,
    pub switch_status: Option<i64>,
}
model! { DescribeSensitiveSwitchUserSensitiveDataSwitchList {
    0 "CategoryName" category_name: String, 1 "Description" description: String,
    2 "SensitiveCategory" sensitive_category: String, 3 "SensitiveLevel" sensitive_level: String,
    4 "SwitchStatus" switch_status: i64
} }

/// Describes signature lib version: `DescribeSignatureLibVersion` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSignatureLibVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatureLibVersion {}
operation! { DescribeSignatureLibVersion() "DescribeSignatureLibVersion" -> DescribeSignatureLibVersionOutput {}
    { method: "GET", } }

/// Response of [`DescribeSignatureLibVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatureLibVersionOutput {
    pub total_count: Option<i64>,
    pub version: Vec<DescribeSignatureLibVersionVersion>,
}
model! { DescribeSignatureLibVersionOutput {
    0 "TotalCount" total_count: i64, 1 "Version" version: Vec<DescribeSignatureLibVersionVersion>
} }

/// In the response of [`DescribeSignatureLibVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatureLibVersionVersion {
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeSignatureLibVersionVersion {
    0 "Type" r#type: String, 1 "UpdateTime" update_time: i64, 2 "Version" version: String
} }

/// Describes slr grant: `DescribeSlrGrant` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSlrGrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrGrant {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeSlrGrant() "DescribeSlrGrant" -> DescribeSlrGrantOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeSlrGrant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrGrantOutput {
    pub is_granted: Option<bool>,
    pub user_type: Option<String>,
}
model! { DescribeSlrGrantOutput {
    0 "IsGranted" is_granted: bool, 1 "UserType" user_type: String
} }

/// Describes sls analyze open status: `DescribeSlsAnalyzeOpenStatus` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeSlsAnalyzeOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAnalyzeOpenStatus {
    pub lang: Option<String>,
}
operation! { DescribeSlsAnalyzeOpenStatus() "DescribeSlsAnalyzeOpenStatus" -> DescribeSlsAnalyzeOpenStatusOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeSlsAnalyzeOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAnalyzeOpenStatusOutput {
    pub open_status: Option<String>,
}
model! { DescribeSlsAnalyzeOpenStatusOutput {
    0 "OpenStatus" open_status: String
} }

/// Describes task dispatch status: `DescribeTaskDispatchStatus` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTaskDispatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDispatchStatus {
    pub task_id: Option<String>,
}
operation! { DescribeTaskDispatchStatus() "DescribeTaskDispatchStatus" -> DescribeTaskDispatchStatusOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`DescribeTaskDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDispatchStatusOutput {
    pub status: Option<String>,
}
model! { DescribeTaskDispatchStatusOutput {
    0 "Status" status: String
} }

/// Describes threat intelligence switch: `DescribeThreatIntelligenceSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeThreatIntelligenceSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatIntelligenceSwitch {}
operation! { DescribeThreatIntelligenceSwitch()
    "DescribeThreatIntelligenceSwitch" -> DescribeThreatIntelligenceSwitchOutput {} }

/// Response of [`DescribeThreatIntelligenceSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatIntelligenceSwitchOutput {
    pub category_list: Vec<DescribeThreatIntelligenceSwitchCategoryList>,
    pub total_count: Option<i64>,
}
model! { DescribeThreatIntelligenceSwitchOutput {
    0 "CategoryList" category_list: Vec<DescribeThreatIntelligenceSwitchCategoryList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeThreatIntelligenceSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatIntelligenceSwitchCategoryList {
    pub action: Option<String>,
    pub category_describe: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub category_parent_id: Option<String>,
    pub enable_status: Option<i64>,
}
model! { DescribeThreatIntelligenceSwitchCategoryList {
    0 "Action" action: String, 1 "CategoryDescribe" category_describe: String, 2 "CategoryId" category_id: String,
    3 "CategoryName" category_name: String, 4 "CategoryParentId" category_parent_id: String,
    5 "EnableStatus" enable_status: i64
} }

/// Describes tr firewall policy back up association list: `DescribeTrFirewallPolicyBackUpAssociationList` of `cloudfw`
/// 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTrFirewallPolicyBackUpAssociationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationList {
    pub candidate_list: Option<
        Vec<DescribeTrFirewallPolicyBackUpAssociationListCandidateList>,
    >,
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub tr_firewall_route_policy_id: Option<String>,
}
operation! { DescribeTrFirewallPolicyBackUpAssociationList()
    "DescribeTrFirewallPolicyBackUpAssociationList" -> DescribeTrFirewallPolicyBackUpAssociationListOutput {
    0 "CandidateList" candidate_list: Vec<DescribeTrFirewallPolicyBackUpAssociationListCandidateList>,
    1 "FirewallId" firewall_id: String, 2 "Lang" lang: String,
    3 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeTrFirewallPolicyBackUpAssociationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationListCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { DescribeTrFirewallPolicyBackUpAssociationListCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// Response of [`DescribeTrFirewallPolicyBackUpAssociationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationListOutput {
    pub policy_association_backup_configs: Vec<
        DescribeTrFirewallPolicyBackUpAssociationListPolicyAssociationBackupConfigs,
    >,
}
model! { DescribeTrFirewallPolicyBackUpAssociationListOutput {
    0 "PolicyAssociationBackupConfigs" policy_association_backup_configs: Vec<DescribeTrFirewallPolicyBackUpAssociationListPolicyAssociationBackupConfigs>
} }

/// In the response of [`DescribeTrFirewallPolicyBackUpAssociationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationListPolicyAssociationBackupConfigs {
    pub candidate_id: Option<String>,
    pub candidate_name: Option<String>,
    pub candidate_type: Option<String>,
    pub current_route_table_id: Option<String>,
    pub original_route_table_id: Option<String>,
}
model! { DescribeTrFirewallPolicyBackUpAssociationListPolicyAssociationBackupConfigs {
    0 "CandidateId" candidate_id: String, 1 "CandidateName" candidate_name: String,
    2 "CandidateType" candidate_type: String, 3 "CurrentRouteTableId" current_route_table_id: String,
    4 "OriginalRouteTableId" original_route_table_id: String
} }

/// Describes tr firewall v2 route policy list: `DescribeTrFirewallV2RoutePolicyList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTrFirewallV2RoutePolicyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyList {
    pub current_page: Option<i64>,
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub policy_id: Option<String>,
}
operation! { DescribeTrFirewallV2RoutePolicyList()
    "DescribeTrFirewallV2RoutePolicyList" -> DescribeTrFirewallV2RoutePolicyListOutput {
    0 "CurrentPage" current_page: i64, 1 "FirewallId" firewall_id: String, 2 "Lang" lang: String,
    3 "PageSize" page_size: i64, 4 "PolicyId" policy_id: String
} }
paged! { DescribeTrFirewallV2RoutePolicyList: DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies =
    Number "CurrentPage", "TrFirewallRoutePolicies" tr_firewall_route_policies, total "TotalCount" }

/// Response of [`DescribeTrFirewallV2RoutePolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListOutput {
    pub total_count: Option<String>,
    pub tr_firewall_route_policies: Vec<
        DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies,
    >,
}
model! { DescribeTrFirewallV2RoutePolicyListOutput {
    0 "TotalCount" total_count: String,
    1 "TrFirewallRoutePolicies" tr_firewall_route_policies: Vec<DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies>
} }

/// In the response of [`DescribeTrFirewallV2RoutePolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies {
    pub dest_candidate_list: Vec<DescribeTrFirewallV2RoutePolicyListDestCandidateList>,
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
    pub policy_type: Option<String>,
    pub src_candidate_list: Vec<DescribeTrFirewallV2RoutePolicyListSrcCandidateList>,
    pub tr_firewall_route_policy_id: Option<String>,
}
model! { DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies {
    0 "DestCandidateList" dest_candidate_list: Vec<DescribeTrFirewallV2RoutePolicyListDestCandidateList>,
    1 "PolicyDescription" policy_description: String, 2 "PolicyName" policy_name: String,
    3 "PolicyStatus" policy_status: String, 4 "PolicyType" policy_type: String,
    5 "SrcCandidateList" src_candidate_list: Vec<DescribeTrFirewallV2RoutePolicyListSrcCandidateList>,
    6 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String
} }

/// In the response of [`DescribeTrFirewallV2RoutePolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListDestCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
model! { DescribeTrFirewallV2RoutePolicyListDestCandidateList {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// In the response of [`DescribeTrFirewallV2RoutePolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListSrcCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
model! { DescribeTrFirewallV2RoutePolicyListSrcCandidateList {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// Describes tr firewalls v2 detail: `DescribeTrFirewallsV2Detail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTrFirewallsV2Detail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2Detail {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribeTrFirewallsV2Detail() "DescribeTrFirewallsV2Detail" -> DescribeTrFirewallsV2DetailOutput {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String
} }

/// Response of [`DescribeTrFirewallsV2Detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2DetailOutput {
    pub cen_id: Option<String>,
    pub firewall_description: Option<String>,
    pub firewall_eni_id: Option<String>,
    pub firewall_eni_vpc_id: Option<String>,
    pub firewall_eni_vswitch_id: Option<String>,
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
    pub firewall_status: Option<String>,
    pub firewall_subnet_cidr: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub firewall_vpc_cidr: Option<String>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub tr_attachment_id: Option<String>,
    pub tr_attachment_master_cidr: Option<String>,
    pub tr_attachment_master_zone: Option<String>,
    pub tr_attachment_slave_cidr: Option<String>,
    pub tr_attachment_slave_zone: Option<String>,
    pub transit_router_id: Option<String>,
}
model! { DescribeTrFirewallsV2DetailOutput {
    0 "CenId" cen_id: String, 1 "FirewallDescription" firewall_description: String,
    2 "FirewallEniId" firewall_eni_id: String, 3 "FirewallEniVpcId" firewall_eni_vpc_id: String,
    4 "FirewallEniVswitchId" firewall_eni_vswitch_id: String, 5 "FirewallId" firewall_id: String,
    6 "FirewallName" firewall_name: String, 7 "FirewallStatus" firewall_status: String,
    8 "FirewallSubnetCidr" firewall_subnet_cidr: String, 9 "FirewallSwitchStatus" firewall_switch_status: String,
    10 "FirewallVpcCidr" firewall_vpc_cidr: String, 11 "RegionNo" region_no: String, 12 "RouteMode" route_mode: String,
    13 "TrAttachmentId" tr_attachment_id: String, 14 "TrAttachmentMasterCidr" tr_attachment_master_cidr: String,
    15 "TrAttachmentMasterZone" tr_attachment_master_zone: String,
    16 "TrAttachmentSlaveCidr" tr_attachment_slave_cidr: String,
    17 "TrAttachmentSlaveZone" tr_attachment_slave_zone: String, 18 "TransitRouterId" transit_router_id: String
} }

/// Describes tr firewalls v2 list: `DescribeTrFirewallsV2List` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTrFirewallsV2List>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2List {
    pub cen_id: Option<String>,
    pub current_page: Option<i64>,
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub lang: Option<String>,
    pub owner_id: Option<String>,
    pub page_size: Option<i64>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { DescribeTrFirewallsV2List() "DescribeTrFirewallsV2List" -> DescribeTrFirewallsV2ListOutput {
    0 "CenId" cen_id: String, 1 "CurrentPage" current_page: i64, 2 "FirewallId" firewall_id: String,
    3 "FirewallName" firewall_name: String, 4 "FirewallSwitchStatus" firewall_switch_status: String,
    5 "Lang" lang: String, 6 "OwnerId" owner_id: String, 7 "PageSize" page_size: i64, 8 "RegionNo" region_no: String,
    9 "RouteMode" route_mode: String, 10 "TransitRouterId" transit_router_id: String
} }
paged! { DescribeTrFirewallsV2List: DescribeTrFirewallsV2ListVpcTrFirewalls =
    Number "CurrentPage", "VpcTrFirewalls" vpc_tr_firewalls, total "TotalCount" }

/// Response of [`DescribeTrFirewallsV2List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListOutput {
    pub total_count: Option<String>,
    pub vpc_tr_firewalls: Vec<DescribeTrFirewallsV2ListVpcTrFirewalls>,
}
model! { DescribeTrFirewallsV2ListOutput {
    0 "TotalCount" total_count: String,
    1 "VpcTrFirewalls" vpc_tr_firewalls: Vec<DescribeTrFirewallsV2ListVpcTrFirewalls>
} }

/// In the response of [`DescribeTrFirewallsV2List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListVpcTrFirewalls {
    pub acl_config: Option<DescribeTrFirewallsV2ListAclConfig>,
    pub cen_id: Option<String>,
    pub cen_name: Option<String>,
    pub cloud_firewall_vpc_order_type: Option<String>,
    pub firewall_id: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub ips_config: Option<DescribeTrFirewallsV2ListIpsConfig>,
    pub owner_id: Option<i64>,
    pub precheck_status: Option<String>,
    pub protected_resource: Option<DescribeTrFirewallsV2ListProtectedResource>,
    pub region_no: Option<String>,
    pub region_status: Option<String>,
    pub result_code: Option<String>,
    pub route_mode: Option<String>,
    pub transit_router_id: Option<String>,
    pub unprotected_resource: Option<DescribeTrFirewallsV2ListUnprotectedResource>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeTrFirewallsV2ListVpcTrFirewalls {
    0 "AclConfig" acl_config: DescribeTrFirewallsV2ListAclConfig, 1 "CenId" cen_id: String,
    2 "CenName" cen_name: String, 3 "CloudFirewallVpcOrderType" cloud_firewall_vpc_order_type: String,
    4 "FirewallId" firewall_id: String, 5 "FirewallSwitchStatus" firewall_switch_status: String,
    6 "IpsConfig" ips_config: DescribeTrFirewallsV2ListIpsConfig, 7 "OwnerId" owner_id: i64,
    8 "PrecheckStatus" precheck_status: String,
    9 "ProtectedResource" protected_resource: DescribeTrFirewallsV2ListProtectedResource,
    10 "RegionNo" region_no: String, 11 "RegionStatus" region_status: String, 12 "ResultCode" result_code: String,
    13 "RouteMode" route_mode: String, 14 "TransitRouterId" transit_router_id: String,
    15 "UnprotectedResource" unprotected_resource: DescribeTrFirewallsV2ListUnprotectedResource,
    16 "VpcFirewallName" vpc_firewall_name: String
} }

/// In the response of [`DescribeTrFirewallsV2List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeTrFirewallsV2ListAclConfig {
    0 "StrictMode" strict_mode: i64
} }

/// In the response of [`DescribeTrFirewallsV2List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListIpsConfig {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeTrFirewallsV2ListIpsConfig {
    0 "BasicRules" basic_rules: i64, 1 "EnableAllPatch" enable_all_patch: i64, 2 "RuleClass" rule_class: i64,
    3 "RunMode" run_mode: i64
} }

/// In the response of [`DescribeTrFirewallsV2List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListProtectedResource {
    pub count: Option<i64>,
    pub ecr_list: Vec<String>,
    pub peer_tr_list: Vec<String>,
    pub vbr_list: Vec<String>,
    pub vpc_list: Vec<String>,
    pub vpn_list: Vec<String>,
}
model! { DescribeTrFirewallsV2ListProtectedResource {
    0 "Count" count: i64, 1 "EcrList" ecr_list: Vec<String>, 2 "PeerTrList" peer_tr_list: Vec<String>,
    3 "VbrList" vbr_list: Vec<String>, 4 "VpcList" vpc_list: Vec<String>, 5 "VpnList" vpn_list: Vec<String>
} }

/// In the response of [`DescribeTrFirewallsV2List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListUnprotectedResource {
    pub count: Option<i64>,
    pub ecr_list: Vec<String>,
    pub peer_tr_list: Vec<String>,
    pub vbr_list: Vec<String>,
    pub vpc_list: Vec<String>,
    pub vpn_list: Vec<String>,
}
model! { DescribeTrFirewallsV2ListUnprotectedResource {
    0 "Count" count: i64, 1 "EcrList" ecr_list: Vec<String>, 2 "PeerTrList" peer_tr_list: Vec<String>,
    3 "VbrList" vbr_list: Vec<String>, 4 "VpcList" vpc_list: Vec<String>, 5 "VpnList" vpn_list: Vec<String>
} }

/// Describes tr firewalls v2 route list: `DescribeTrFirewallsV2RouteList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTrFirewallsV2RouteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteList {
    pub current_page: Option<String>,
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
    pub tr_firewall_route_policy_id: Option<String>,
}
operation! { DescribeTrFirewallsV2RouteList() "DescribeTrFirewallsV2RouteList" -> DescribeTrFirewallsV2RouteListOutput {
    0 "CurrentPage" current_page: String, 1 "FirewallId" firewall_id: String, 2 "Lang" lang: String,
    3 "PageSize" page_size: String, 4 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String
} }

/// Response of [`DescribeTrFirewallsV2RouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteListOutput {
    pub firewall_route_detail_list: Vec<
        DescribeTrFirewallsV2RouteListFirewallRouteDetailList,
    >,
}
model! { DescribeTrFirewallsV2RouteListOutput {
    0 "FirewallRouteDetailList" firewall_route_detail_list: Vec<DescribeTrFirewallsV2RouteListFirewallRouteDetailList>
} }

/// In the response of [`DescribeTrFirewallsV2RouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteListFirewallRouteDetailList {
    pub tr_firewall_route_destination: Option<String>,
    pub tr_firewall_route_nexthop: Option<String>,
    pub tr_firewall_route_policy_id: Option<String>,
    pub tr_firewall_route_table_id: Option<String>,
}
model! { DescribeTrFirewallsV2RouteListFirewallRouteDetailList {
    0 "TrFirewallRouteDestination" tr_firewall_route_destination: String,
    1 "TrFirewallRouteNexthop" tr_firewall_route_nexthop: String,
    2 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String,
    3 "TrFirewallRouteTableId" tr_firewall_route_table_id: String
} }

/// Describes traffic log: `DescribeTrafficLog` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTrafficLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLog {
    pub acl_pre_rule_id: Option<String>,
    pub acl_pre_state: Option<String>,
    pub app_dpi_state: Option<String>,
    pub app_id: Option<String>,
    pub asset_region: Option<String>,
    pub attack_type: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    pub domain_name: Option<String>,
    pub domain_url: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<String>,
    pub dst_vpc_id: Option<String>,
    pub dst_vpc_region_no: Option<String>,
    /// Required.
    pub end_time: String,
    pub firewall_type: Option<String>,
    pub flow_type: Option<String>,
    pub ip_protocol: Option<String>,
    pub ip_version: Option<String>,
    pub isp: Option<String>,
    pub lang: Option<String>,
    pub location: Option<String>,
    pub member_uid: Option<i64>,
    pub nat_firewall_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub page_size: Option<String>,
    pub query_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_result: Option<String>,
    pub rule_source: Option<String>,
    pub rule_source_final: Option<String>,
    /// Required.
    pub source_code: String,
    pub source_ip: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<String>,
    pub src_private_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    pub src_vpc_region_no: Option<String>,
    /// Required.
    pub start_time: String,
    pub tls_scope_id: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub vul_level: Option<String>,
}
operation! { DescribeTrafficLog(end_time: String, source_code: String, start_time: String)
    "DescribeTrafficLog" -> DescribeTrafficLogOutput {
    0 "AclPreRuleId" acl_pre_rule_id: String, 1 "AclPreState" acl_pre_state: String,
    2 "AppDpiState" app_dpi_state: String, 3 "AppId" app_id: String, 4 "AssetRegion" asset_region: String,
    5 "AttackType" attack_type: String, 6 "CurrentPage" current_page: String, 7 "Direction" direction: String,
    8 "DomainName" domain_name: String, 9 "DomainUrl" domain_url: String, 10 "DstIP" dst_ip: String,
    11 "DstPort" dst_port: String, 12 "DstVpcId" dst_vpc_id: String, 13 "DstVpcRegionNo" dst_vpc_region_no: String,
    14 "EndTime" end_time, 15 "FirewallType" firewall_type: String, 16 "FlowType" flow_type: String,
    17 "IpProtocol" ip_protocol: String, 18 "IpVersion" ip_version: String, 19 "Isp" isp: String,
    20 "Lang" lang: String, 21 "Location" location: String, 22 "MemberUid" member_uid: i64,
    23 "NatFirewallId" nat_firewall_id: String, 24 "NatGatewayId" nat_gateway_id: String,
    25 "PageSize" page_size: String, 26 "QueryId" query_id: String, 27 "RuleId" rule_id: String,
    28 "RuleResult" rule_result: String, 29 "RuleSource" rule_source: String,
    30 "RuleSourceFinal" rule_source_final: String, 31 "SourceCode" source_code, 32 "SourceIp" source_ip: String,
    33 "SrcIP" src_ip: String, 34 "SrcPort" src_port: String, 35 "SrcPrivateIP" src_private_ip: String,
    36 "SrcVpcId" src_vpc_id: String, 37 "SrcVpcRegionNo" src_vpc_region_no: String, 38 "StartTime" start_time,
    39 "TlsScopeId" tls_scope_id: String, 40 "VpcFirewallId" vpc_firewall_id: String, 41 "VulLevel" vul_level: String
} }

/// Response of [`DescribeTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogOutput {
    pub data_list: Vec<DescribeTrafficLogDataList>,
    pub page_info: Option<DescribeTrafficLogPageInfo>,
    pub query_id: Option<String>,
}
model! { DescribeTrafficLogOutput {
    0 "DataList" data_list: Vec<DescribeTrafficLogDataList>, 1 "PageInfo" page_info: DescribeTrafficLogPageInfo,
    2 "QueryId" query_id: String
} }

/// In the response of [`DescribeTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogDataList {
    pub acl_pre_rule_id: Option<String>,
    pub acl_pre_rule_name: Option<String>,
    pub acl_pre_state: Option<String>,
    pub app_dpi_state: Option<String>,
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub attack_app: Option<String>,
    pub attack_type: Option<i64>,
    pub city_id: Option<String>,
    pub close_reason: Option<String>,
    pub cloud_instance_id: Option<String>,
    pub country_id: Option<String>,
    pub direction: Option<String>,
    pub domain_name: Option<String>,
    pub domain_url: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub dst_vpc: Option<DescribeTrafficLogDstVpc>,
    pub end_time: Option<i64>,
    pub ext: Option<String>,
    pub in_bytes: Option<String>,
    pub in_packets: Option<String>,
    pub ip_protocol: Option<String>,
    pub isp: Option<String>,
    pub isp_id: Option<String>,
    pub location: Option<String>,
    pub member_uid: Option<String>,
    pub out_bytes: Option<String>,
    pub out_packets: Option<String>,
    pub packet_bytes: Option<i64>,
    pub packet_count: Option<i64>,
    pub private_ip: Option<String>,
    pub private_port: Option<i64>,
    pub region_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_result: Option<i64>,
    pub rule_source: Option<String>,
    pub rules: Vec<DescribeTrafficLogRules>,
    pub src_ip: Option<String>,
    pub src_port: Option<i64>,
    pub src_private_ip: Option<String>,
    pub src_vpc: Option<DescribeTrafficLogSrcVpc>,
    pub start_time: Option<i64>,
    pub tls_rule_id: Option<String>,
    pub tls_rule_name: Option<String>,
    pub tls_scope_id: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub vul_level: Option<i64>,
}
model! { DescribeTrafficLogDataList {
    0 "AclPreRuleId" acl_pre_rule_id: String, 1 "AclPreRuleName" acl_pre_rule_name: String,
    2 "AclPreState" acl_pre_state: String, 3 "AppDpiState" app_dpi_state: String, 4 "AppId" app_id: i64,
    5 "AppName" app_name: String, 6 "AttackApp" attack_app: String, 7 "AttackType" attack_type: i64,
    8 "CityId" city_id: String, 9 "CloseReason" close_reason: String, 10 "CloudInstanceId" cloud_instance_id: String,
    11 "CountryId" country_id: String, 12 "Direction" direction: String, 13 "DomainName" domain_name: String,
    14 "DomainUrl" domain_url: String, 15 "DstIP" dst_ip: String, 16 "DstPort" dst_port: i64,
    17 "DstVpc" dst_vpc: DescribeTrafficLogDstVpc, 18 "EndTime" end_time: i64, 19 "Ext" ext: String,
    20 "InBytes" in_bytes: String, 21 "InPackets" in_packets: String, 22 "IpProtocol" ip_protocol: String,
    23 "Isp" isp: String, 24 "IspId" isp_id: String, 25 "Location" location: String, 26 "MemberUid" member_uid: String,
    27 "OutBytes" out_bytes: String, 28 "OutPackets" out_packets: String, 29 "PacketBytes" packet_bytes: i64,
    30 "PacketCount" packet_count: i64, 31 "PrivateIp" private_ip: String, 32 "PrivatePort" private_port: i64,
    33 "RegionId" region_id: String, 34 "RuleId" rule_id: String, 35 "RuleName" rule_name: String,
    36 "RuleResult" rule_result: i64, 37 "RuleSource" rule_source: String,
    38 "Rules" rules: Vec<DescribeTrafficLogRules>, 39 "SrcIP" src_ip: String, 40 "SrcPort" src_port: i64,
    41 "SrcPrivateIP" src_private_ip: String, 42 "SrcVpc" src_vpc: DescribeTrafficLogSrcVpc,
    43 "StartTime" start_time: i64, 44 "TlsRuleId" tls_rule_id: String, 45 "TlsRuleName" tls_rule_name: String,
    46 "TlsScopeId" tls_scope_id: String, 47 "VpcFirewallId" vpc_firewall_id: String, 48 "VulLevel" vul_level: i64
} }

/// In the response of [`DescribeTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogDstVpc {
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeTrafficLogDstVpc {
    0 "RegionNo" region_no: String, 1 "VpcId" vpc_id: String, 2 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogRules {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_source: Option<String>,
}
model! { DescribeTrafficLogRules {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "RuleSource" rule_source: String
} }

/// In the response of [`DescribeTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogSrcVpc {
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeTrafficLogSrcVpc {
    0 "RegionNo" region_no: String, 1 "VpcId" vpc_id: String, 2 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficLogPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes transit router resources list: `DescribeTransitRouterResourcesList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeTransitRouterResourcesList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouterResourcesList {
    pub cen_id: Option<String>,
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub region_no: Option<String>,
    pub resource_type: Option<String>,
    pub transit_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeTransitRouterResourcesList()
    "DescribeTransitRouterResourcesList" -> DescribeTransitRouterResourcesListOutput {
    0 "CenId" cen_id: String, 1 "FirewallId" firewall_id: String, 2 "Lang" lang: String, 3 "RegionNo" region_no: String,
    4 "ResourceType" resource_type: String, 5 "TransitRouterId" transit_router_id: String, 6 "VpcId" vpc_id: String
} }

/// Response of [`DescribeTransitRouterResourcesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouterResourcesListOutput {
    pub transit_router_attached_resources: Vec<
        DescribeTransitRouterResourcesListTransitRouterAttachedResources,
    >,
}
model! { DescribeTransitRouterResourcesListOutput {
    0 "TransitRouterAttachedResources" transit_router_attached_resources: Vec<DescribeTransitRouterResourcesListTransitRouterAttachedResources>
} }

/// In the response of [`DescribeTransitRouterResourcesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouterResourcesListTransitRouterAttachedResources {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeTransitRouterResourcesListTransitRouterAttachedResources {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "ResourceType" resource_type: String
} }

/// Describes unprotected port trend: `DescribeUnprotectedPortTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeUnprotectedPortTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedPortTrend {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeUnprotectedPortTrend() "DescribeUnprotectedPortTrend" -> DescribeUnprotectedPortTrendOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeUnprotectedPortTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedPortTrendOutput {
    pub data_list: Vec<DescribeUnprotectedPortTrendDataList>,
    pub interval: Option<i64>,
}
model! { DescribeUnprotectedPortTrendOutput {
    0 "DataList" data_list: Vec<DescribeUnprotectedPortTrendDataList>, 1 "Interval" interval: i64
} }

/// In the response of [`DescribeUnprotectedPortTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedPortTrendDataList {
    pub count: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeUnprotectedPortTrendDataList {
    0 "Count" count: i64, 1 "Time" time: i64
} }

/// Describes unprotected vuln trend: `DescribeUnprotectedVulnTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeUnprotectedVulnTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedVulnTrend {
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeUnprotectedVulnTrend() "DescribeUnprotectedVulnTrend" -> DescribeUnprotectedVulnTrendOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeUnprotectedVulnTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedVulnTrendOutput {
    pub cur_protected_cnt: Option<i64>,
    pub cur_unprotected_cnt: Option<i64>,
    pub data_list: Vec<DescribeUnprotectedVulnTrendDataList>,
    pub end_time: Option<i64>,
    pub interval: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeUnprotectedVulnTrendOutput {
    0 "CurProtectedCnt" cur_protected_cnt: i64, 1 "CurUnprotectedCnt" cur_unprotected_cnt: i64,
    2 "DataList" data_list: Vec<DescribeUnprotectedVulnTrendDataList>, 3 "EndTime" end_time: i64,
    4 "Interval" interval: i64, 5 "StartTime" start_time: i64
} }

/// In the response of [`DescribeUnprotectedVulnTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedVulnTrendDataList {
    pub protected_vuln_cnt: Option<i64>,
    pub time: Option<i64>,
    pub unprotected_vuln_cnt: Option<i64>,
}
model! { DescribeUnprotectedVulnTrendDataList {
    0 "ProtectedVulnCnt" protected_vuln_cnt: i64, 1 "Time" time: i64, 2 "UnprotectedVulnCnt" unprotected_vuln_cnt: i64
} }

/// Describes user alarm config: `DescribeUserAlarmConfig` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeUserAlarmConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfig {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeUserAlarmConfig() "DescribeUserAlarmConfig" -> DescribeUserAlarmConfigOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeUserAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigOutput {
    pub alarm_config: Vec<DescribeUserAlarmConfigAlarmConfig>,
    pub alarm_lang: Option<String>,
    pub contact_config: Vec<DescribeUserAlarmConfigContactConfig>,
    pub default_contact: Option<DescribeUserAlarmConfigDefaultContact>,
}
model! { DescribeUserAlarmConfigOutput {
    0 "AlarmConfig" alarm_config: Vec<DescribeUserAlarmConfigAlarmConfig>, 1 "AlarmLang" alarm_lang: String,
    2 "ContactConfig" contact_config: Vec<DescribeUserAlarmConfigContactConfig>,
    3 "DefaultContact" default_contact: DescribeUserAlarmConfigDefaultContact
} }

/// In the response of [`DescribeUserAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigAlarmConfig {
    pub alarm_hour: Option<i64>,
    pub alarm_notify: Option<i64>,
    pub alarm_period: Option<i64>,
    pub alarm_type: Option<String>,
    pub alarm_value: Option<String>,
    pub alarm_week_day: Option<i64>,
}
model! { DescribeUserAlarmConfigAlarmConfig {
    0 "AlarmHour" alarm_hour: i64, 1 "AlarmNotify" alarm_notify: i64, 2 "AlarmPeriod" alarm_period: i64,
    3 "AlarmType" alarm_type: String, 4 "AlarmValue" alarm_value: String, 5 "AlarmWeekDay" alarm_week_day: i64
} }

/// In the response of [`DescribeUserAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigContactConfig {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeUserAlarmConfigContactConfig {
    0 "Email" email: String, 1 "MobilePhone" mobile_phone: String, 2 "Name" name: String, 3 "Status" status: i64
} }

/// In the response of [`DescribeUserAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigDefaultContact {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeUserAlarmConfigDefaultContact {
    0 "Email" email: String, 1 "MobilePhone" mobile_phone: String, 2 "Name" name: String, 3 "Status" status: String
} }

/// Describes user asset ip traffic info: `DescribeUserAssetIPTrafficInfo` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeUserAssetIPTrafficInfo>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetIPTrafficInfo {
    /// Required.
    pub asset_ip: String,
    pub lang: Option<String>,
    /// Required.
    pub traffic_time: String,
}
operation! { DescribeUserAssetIPTrafficInfo(asset_ip: String, traffic_time: String)
    "DescribeUserAssetIPTrafficInfo" -> DescribeUserAssetIPTrafficInfoOutput {
    0 "AssetIP" asset_ip, 1 "Lang" lang: String, 2 "TrafficTime" traffic_time
} { method: "GET", } }

/// Response of [`DescribeUserAssetIPTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetIPTrafficInfoOutput {
    pub end_time: Option<i64>,
    pub in_bps: Option<i64>,
    pub in_pps: Option<i64>,
    pub new_conn: Option<i64>,
    pub out_bps: Option<i64>,
    pub out_pps: Option<i64>,
    pub session_count: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeUserAssetIPTrafficInfoOutput {
    0 "EndTime" end_time: i64, 1 "InBps" in_bps: i64, 2 "InPps" in_pps: i64, 3 "NewConn" new_conn: i64,
    4 "OutBps" out_bps: i64, 5 "OutPps" out_pps: i64, 6 "SessionCount" session_count: i64, 7 "StartTime" start_time: i64
} }

/// Describes user buy version: `DescribeUserBuyVersion` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeUserBuyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyVersion {
    pub instance_id: Option<String>,
}
operation! { DescribeUserBuyVersion() "DescribeUserBuyVersion" -> DescribeUserBuyVersionOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeUserBuyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyVersionOutput {
    pub ack_cluster_connector_quota: Option<i64>,
    pub ali_uid: Option<i64>,
    pub default_bandwidth: Option<i64>,
    pub expire: Option<i64>,
    pub extension_bandwidth: Option<i64>,
    pub general_instance: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub internet_bandwidth: Option<i64>,
    pub ip_number: Option<i64>,
    pub log_status: Option<bool>,
    pub log_storage: Option<i64>,
    pub major_version: Option<i64>,
    pub max_overflow: Option<i64>,
    pub nat_bandwidth: Option<i64>,
    pub private_dns_connector_quota: Option<i64>,
    pub sdl: Option<i64>,
    pub start_time: Option<i64>,
    pub temporary_bandwidth: Option<i64>,
    pub threat_intelligence: Option<i64>,
    pub user_status: Option<bool>,
    pub version: Option<i64>,
    pub vpc_bandwidth: Option<i64>,
    pub vpc_number: Option<i64>,
}
model! { DescribeUserBuyVersionOutput {
    0 "AckClusterConnectorQuota" ack_cluster_connector_quota: i64, 1 "AliUid" ali_uid: i64,
    2 "DefaultBandwidth" default_bandwidth: i64, 3 "Expire" expire: i64,
    4 "ExtensionBandwidth" extension_bandwidth: i64, 5 "GeneralInstance" general_instance: i64,
    6 "InstanceId" instance_id: String, 7 "InstanceStatus" instance_status: String,
    8 "InternetBandwidth" internet_bandwidth: i64, 9 "IpNumber" ip_number: i64, 10 "LogStatus" log_status: bool,
    11 "LogStorage" log_storage: i64, 12 "MajorVersion" major_version: i64, 13 "MaxOverflow" max_overflow: i64,
    14 "NatBandwidth" nat_bandwidth: i64, 15 "PrivateDnsConnectorQuota" private_dns_connector_quota: i64,
    16 "Sdl" sdl: i64, 17 "StartTime" start_time: i64, 18 "TemporaryBandwidth" temporary_bandwidth: i64,
    19 "ThreatIntelligence" threat_intelligence: i64, 20 "UserStatus" user_status: bool, 21 "Version" version: i64,
    22 "VpcBandwidth" vpc_bandwidth: i64, 23 "VpcNumber" vpc_number: i64
} }

/// Describes user ips whitelist: `DescribeUserIPSWhitelist` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeUserIPSWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelist {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeUserIPSWhitelist() "DescribeUserIPSWhitelist" -> DescribeUserIPSWhitelistOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeUserIPSWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistOutput {
    pub ipv6_whitelists: Vec<DescribeUserIPSWhitelistIpv6Whitelists>,
    pub whitelists: Vec<DescribeUserIPSWhitelistWhitelists>,
}
model! { DescribeUserIPSWhitelistOutput {
    0 "Ipv6Whitelists" ipv6_whitelists: Vec<DescribeUserIPSWhitelistIpv6Whitelists>,
    1 "Whitelists" whitelists: Vec<DescribeUserIPSWhitelistWhitelists>
} }

/// In the response of [`DescribeUserIPSWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistIpv6Whitelists {
    pub direction: Option<i64>,
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub white_list_value: Vec<String>,
    pub white_type: Option<i64>,
}
model! { DescribeUserIPSWhitelistIpv6Whitelists {
    0 "Direction" direction: i64, 1 "ListType" list_type: i64, 2 "ListValue" list_value: String,
    3 "WhiteListValue" white_list_value: Vec<String>, 4 "WhiteType" white_type: i64
} }

/// In the response of [`DescribeUserIPSWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistWhitelists {
    pub direction: Option<i64>,
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub white_list_value: Vec<String>,
    pub white_type: Option<i64>,
}
model! { DescribeUserIPSWhitelistWhitelists {
    0 "Direction" direction: i64, 1 "ListType" list_type: i64, 2 "ListValue" list_value: String,
    3 "WhiteListValue" white_list_value: Vec<String>, 4 "WhiteType" white_type: i64
} }

/// Describes vfw ips config list: `DescribeVfwIPSConfigList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVfwIPSConfigList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVfwIPSConfigList {
    pub lang: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub vpc_firewall_id: Option<String>,
}
operation! { DescribeVfwIPSConfigList(page_no: i64, page_size: i64)
    "DescribeVfwIPSConfigList" -> DescribeVfwIPSConfigListOutput {
    0 "Lang" lang: String, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "VpcFirewallId" vpc_firewall_id: String
} { method: "GET", } }
paged! { DescribeVfwIPSConfigList: DescribeVfwIPSConfigListVfwIpsSwitchConfigList =
    Number "PageNo", "VfwIpsSwitchConfigList" vfw_ips_switch_config_list, total "TotalCount" }

/// Response of [`DescribeVfwIPSConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVfwIPSConfigListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vfw_ips_switch_config_list: Vec<DescribeVfwIPSConfigListVfwIpsSwitchConfigList>,
}
model! { DescribeVfwIPSConfigListOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VfwIpsSwitchConfigList" vfw_ips_switch_config_list: Vec<DescribeVfwIPSConfigListVfwIpsSwitchConfigList>
} }

/// In the response of [`DescribeVfwIPSConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVfwIPSConfigListVfwIpsSwitchConfigList {
    pub basic_rules: Option<i64>,
    pub member_uid: Option<String>,
    pub patch_rules: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_id_list: Vec<String>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeVfwIPSConfigListVfwIpsSwitchConfigList {
    0 "BasicRules" basic_rules: i64, 1 "MemberUid" member_uid: String, 2 "PatchRules" patch_rules: i64,
    3 "RuleClass" rule_class: i64, 4 "RunMode" run_mode: i64, 5 "VpcFirewallId" vpc_firewall_id: String,
    6 "VpcFirewallIdList" vpc_firewall_id_list: Vec<String>, 7 "VpcFirewallName" vpc_firewall_name: String
} }

/// Describes vpc firewall access detail: `DescribeVpcFirewallAccessDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallAccessDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAccessDetail {
    pub asset_ip: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    /// Required.
    pub end_time: String,
    pub ip_protocol: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub peer_asset_ip: Option<String>,
    pub peer_asset_instance_id: Option<String>,
    pub peer_asset_instance_name: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub port: Option<String>,
    pub risk_level: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVpcFirewallAccessDetail(end_time: String, start_time: String, vpc_id: String)
    "DescribeVpcFirewallAccessDetail" -> DescribeVpcFirewallAccessDetailOutput {
    0 "AssetIP" asset_ip: String, 1 "CurrentPage" current_page: String, 2 "Direction" direction: String,
    3 "EndTime" end_time, 4 "IPProtocol" ip_protocol: String, 5 "Lang" lang: String, 6 "Order" order: String,
    7 "PageSize" page_size: String, 8 "PeerAssetIP" peer_asset_ip: String,
    9 "PeerAssetInstanceId" peer_asset_instance_id: String, 10 "PeerAssetInstanceName" peer_asset_instance_name: String,
    11 "PeerVpcId" peer_vpc_id: String, 12 "Port" port: String, 13 "RiskLevel" risk_level: String,
    14 "Sort" sort: String, 15 "StartTime" start_time, 16 "VpcId" vpc_id
} }
paged! { DescribeVpcFirewallAccessDetail: DescribeVpcFirewallAccessDetailDataList =
    Number "CurrentPage", "DataList" data_list, total "TotalCount" }

/// Response of [`DescribeVpcFirewallAccessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAccessDetailOutput {
    pub data_list: Vec<DescribeVpcFirewallAccessDetailDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallAccessDetailOutput {
    0 "DataList" data_list: Vec<DescribeVpcFirewallAccessDetailDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallAccessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAccessDetailDataList {
    pub in_bytes: Option<i64>,
    pub out_bytes: Option<i64>,
    pub peer_asset_ip: Option<String>,
    pub peer_asset_instance_id: Option<String>,
    pub peer_asset_instance_name: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub region_no: Option<String>,
    pub session_count: Option<i64>,
    pub peer_vpc_name: Option<String>,
}
model! { DescribeVpcFirewallAccessDetailDataList {
    0 "InBytes" in_bytes: i64, 1 "OutBytes" out_bytes: i64, 2 "PeerAssetIP" peer_asset_ip: String,
    3 "PeerAssetInstanceId" peer_asset_instance_id: String, 4 "PeerAssetInstanceName" peer_asset_instance_name: String,
    5 "PeerVpcId" peer_vpc_id: String, 6 "RegionNo" region_no: String, 7 "SessionCount" session_count: i64,
    8 "peerVpcName" peer_vpc_name: String
} }

/// Describes vpc firewall acl group list: `DescribeVpcFirewallAclGroupList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallAclGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupList {
    pub current_page: Option<String>,
    pub firewall_configure_status: Option<String>,
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeVpcFirewallAclGroupList()
    "DescribeVpcFirewallAclGroupList" -> DescribeVpcFirewallAclGroupListOutput {
    0 "CurrentPage" current_page: String, 1 "FirewallConfigureStatus" firewall_configure_status: String,
    2 "FirewallId" firewall_id: String, 3 "Lang" lang: String, 4 "PageSize" page_size: String
} }
paged! { DescribeVpcFirewallAclGroupList: DescribeVpcFirewallAclGroupListAclGroupList =
    Number "CurrentPage", "AclGroupList" acl_group_list, total "TotalCount" }

/// Response of [`DescribeVpcFirewallAclGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListOutput {
    pub acl_group_list: Vec<DescribeVpcFirewallAclGroupListAclGroupList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallAclGroupListOutput {
    0 "AclGroupList" acl_group_list: Vec<DescribeVpcFirewallAclGroupListAclGroupList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallAclGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListAclGroupList {
    pub acl_config: Option<DescribeVpcFirewallAclGroupListAclConfig>,
    pub acl_group_id: Option<String>,
    pub acl_group_name: Option<String>,
    pub acl_rule_count: Option<i64>,
    pub is_default: Option<bool>,
    pub member_uid: Option<String>,
}
model! { DescribeVpcFirewallAclGroupListAclGroupList {
    0 "AclConfig" acl_config: DescribeVpcFirewallAclGroupListAclConfig, 1 "AclGroupId" acl_group_id: String,
    2 "AclGroupName" acl_group_name: String, 3 "AclRuleCount" acl_rule_count: i64, 4 "IsDefault" is_default: bool,
    5 "MemberUid" member_uid: String
} }

/// In the response of [`DescribeVpcFirewallAclGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeVpcFirewallAclGroupListAclConfig {
    0 "StrictMode" strict_mode: i64
} }

/// Describes vpc firewall asset list: `DescribeVpcFirewallAssetList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetList {
    pub app_name: Option<String>,
    pub asset_ip: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub ip_protocol: Option<String>,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub port: Option<String>,
    pub risk_level: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVpcFirewallAssetList(end_time: String, start_time: String, vpc_id: String)
    "DescribeVpcFirewallAssetList" -> DescribeVpcFirewallAssetListOutput {
    0 "AppName" app_name: String, 1 "AssetIP" asset_ip: String, 2 "CurrentPage" current_page: String,
    3 "Direction" direction: String, 4 "EcsInstanceId" ecs_instance_id: String,
    5 "EcsInstanceName" ecs_instance_name: String, 6 "EndTime" end_time, 7 "IPProtocol" ip_protocol: String,
    8 "IsAITraffic" is_ai_traffic: String, 9 "Lang" lang: String, 10 "Order" order: String,
    11 "PageSize" page_size: String, 12 "PeerVpcId" peer_vpc_id: String, 13 "Port" port: String,
    14 "RiskLevel" risk_level: String, 15 "Sort" sort: String, 16 "StartTime" start_time, 17 "VpcId" vpc_id
} }
paged! { DescribeVpcFirewallAssetList: DescribeVpcFirewallAssetListDataList =
    Number "CurrentPage", "DataList" data_list, total "TotalCount" }

/// Response of [`DescribeVpcFirewallAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetListOutput {
    pub data_list: Vec<DescribeVpcFirewallAssetListDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallAssetListOutput {
    0 "DataList" data_list: Vec<DescribeVpcFirewallAssetListDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetListDataList {
    pub asset_ip: Option<String>,
    pub asset_instance_id: Option<String>,
    pub asset_instance_name: Option<String>,
    pub in_bytes: Option<i64>,
    pub ips_hit_cnt: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port_list: Vec<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeVpcFirewallAssetListDataList {
    0 "AssetIP" asset_ip: String, 1 "AssetInstanceId" asset_instance_id: String,
    2 "AssetInstanceName" asset_instance_name: String, 3 "InBytes" in_bytes: i64, 4 "IpsHitCnt" ips_hit_cnt: i64,
    5 "OutBytes" out_bytes: i64, 6 "PortList" port_list: Vec<String>, 7 "RegionNo" region_no: String,
    8 "RiskLevel" risk_level: i64, 9 "RiskReason" risk_reason: String, 10 "SessionCount" session_count: i64,
    11 "TotalBytes" total_bytes: i64
} }

/// Describes vpc firewall asset region list: `DescribeVpcFirewallAssetRegionList` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallAssetRegionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetRegionList {
    pub member_uid: Option<String>,
    pub vpc_firewall_id: Option<String>,
}
operation! { DescribeVpcFirewallAssetRegionList()
    "DescribeVpcFirewallAssetRegionList" -> DescribeVpcFirewallAssetRegionListOutput {
    0 "MemberUid" member_uid: String, 1 "VpcFirewallId" vpc_firewall_id: String
} { method: "GET", } }

/// Response of [`DescribeVpcFirewallAssetRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetRegionListOutput {
    pub region_no_list: Vec<String>,
}
model! { DescribeVpcFirewallAssetRegionListOutput {
    0 "RegionNoList" region_no_list: Vec<String>
} }

/// Describes vpc firewall cen detail: `DescribeVpcFirewallCenDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallCenDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetail {
    pub lang: Option<String>,
    pub network_instance_id: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallCenDetail(vpc_firewall_id: String)
    "DescribeVpcFirewallCenDetail" -> DescribeVpcFirewallCenDetailOutput {
    0 "Lang" lang: String, 1 "NetworkInstanceId" network_instance_id: String, 2 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`DescribeVpcFirewallCenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailOutput {
    pub connect_type: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub firewall_vpc: Option<DescribeVpcFirewallCenDetailFirewallVpc>,
    pub local_vpc: Option<DescribeVpcFirewallCenDetailLocalVpc>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeVpcFirewallCenDetailOutput {
    0 "ConnectType" connect_type: String, 1 "FirewallSwitchStatus" firewall_switch_status: String,
    2 "FirewallVpc" firewall_vpc: DescribeVpcFirewallCenDetailFirewallVpc,
    3 "LocalVpc" local_vpc: DescribeVpcFirewallCenDetailLocalVpc, 4 "VpcFirewallId" vpc_firewall_id: String,
    5 "VpcFirewallName" vpc_firewall_name: String
} }

/// In the response of [`DescribeVpcFirewallCenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailFirewallVpc {
    pub allow_configuration: Option<i64>,
    pub standby_zone_id: Option<String>,
    pub vpc_cidr: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_cidr: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_zone_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailFirewallVpc {
    0 "AllowConfiguration" allow_configuration: i64, 1 "StandbyZoneId" standby_zone_id: String,
    2 "VpcCidr" vpc_cidr: String, 3 "VpcId" vpc_id: String, 4 "VswitchCidr" vswitch_cidr: String,
    5 "VswitchId" vswitch_id: String, 6 "VswitchZoneId" vswitch_zone_id: String, 7 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeVpcFirewallCenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailLocalVpc {
    pub attachment_id: Option<String>,
    pub attachment_name: Option<String>,
    pub defend_cidr_list: Vec<String>,
    pub eni_list: Vec<DescribeVpcFirewallCenDetailEniList>,
    pub manual_vswitch_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub owner_id: Option<String>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub support_manual_mode: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_type: Option<String>,
    pub vpc_cidr_table_list: Vec<DescribeVpcFirewallCenDetailVpcCidrTableList>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallCenDetailLocalVpc {
    0 "AttachmentId" attachment_id: String, 1 "AttachmentName" attachment_name: String,
    2 "DefendCidrList" defend_cidr_list: Vec<String>, 3 "EniList" eni_list: Vec<DescribeVpcFirewallCenDetailEniList>,
    4 "ManualVSwitchId" manual_vswitch_id: String, 5 "NetworkInstanceId" network_instance_id: String,
    6 "NetworkInstanceName" network_instance_name: String, 7 "NetworkInstanceType" network_instance_type: String,
    8 "OwnerId" owner_id: String, 9 "RegionNo" region_no: String, 10 "RouteMode" route_mode: String,
    11 "SupportManualMode" support_manual_mode: String, 12 "TransitRouterId" transit_router_id: String,
    13 "TransitRouterType" transit_router_type: String,
    14 "VpcCidrTableList" vpc_cidr_table_list: Vec<DescribeVpcFirewallCenDetailVpcCidrTableList>,
    15 "VpcId" vpc_id: String, 16 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcFirewallCenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailEniList {
    pub eni_id: Option<String>,
    pub eni_private_ip_address: Option<String>,
    pub eni_vswitch_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailEniList {
    0 "EniId" eni_id: String, 1 "EniPrivateIpAddress" eni_private_ip_address: String,
    2 "EniVSwitchId" eni_vswitch_id: String
} }

/// In the response of [`DescribeVpcFirewallCenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailVpcCidrTableList {
    pub route_entry_list: Vec<DescribeVpcFirewallCenDetailRouteEntryList>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailVpcCidrTableList {
    0 "RouteEntryList" route_entry_list: Vec<DescribeVpcFirewallCenDetailRouteEntryList>,
    1 "RouteTableId" route_table_id: String
} }

/// In the response of [`DescribeVpcFirewallCenDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopInstanceId" next_hop_instance_id: String
} }

/// Describes vpc firewall cen list: `DescribeVpcFirewallCenList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallCenList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenList {
    pub cen_id: Option<String>,
    pub current_page: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub network_instance_id: Option<String>,
    pub owner_id: Option<String>,
    pub page_size: Option<String>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub transit_router_type: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_name: Option<String>,
}
operation! { DescribeVpcFirewallCenList() "DescribeVpcFirewallCenList" -> DescribeVpcFirewallCenListOutput {
    0 "CenId" cen_id: String, 1 "CurrentPage" current_page: String,
    2 "FirewallSwitchStatus" firewall_switch_status: String, 3 "Lang" lang: String, 4 "MemberUid" member_uid: String,
    5 "NetworkInstanceId" network_instance_id: String, 6 "OwnerId" owner_id: String, 7 "PageSize" page_size: String,
    8 "RegionNo" region_no: String, 9 "RouteMode" route_mode: String,
    10 "TransitRouterType" transit_router_type: String, 11 "VpcFirewallId" vpc_firewall_id: String,
    12 "VpcFirewallName" vpc_firewall_name: String
} }
paged! { DescribeVpcFirewallCenList: DescribeVpcFirewallCenListVpcFirewalls =
    Number "CurrentPage", "VpcFirewalls" vpc_firewalls, total "TotalCount" }

/// Response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListOutput {
    pub total_count: Option<i64>,
    pub vpc_firewalls: Vec<DescribeVpcFirewallCenListVpcFirewalls>,
}
model! { DescribeVpcFirewallCenListOutput {
    0 "TotalCount" total_count: i64, 1 "VpcFirewalls" vpc_firewalls: Vec<DescribeVpcFirewallCenListVpcFirewalls>
} }

/// In the response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListVpcFirewalls {
    pub acl_config: Option<DescribeVpcFirewallCenListAclConfig>,
    pub cen_id: Option<String>,
    pub cen_name: Option<String>,
    pub connect_type: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub ips_config: Option<DescribeVpcFirewallCenListIpsConfig>,
    pub local_vpc: Option<DescribeVpcFirewallCenListLocalVpc>,
    pub member_uid: Option<String>,
    pub precheck_status: Option<String>,
    pub region_status: Option<String>,
    pub result_code: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeVpcFirewallCenListVpcFirewalls {
    0 "AclConfig" acl_config: DescribeVpcFirewallCenListAclConfig, 1 "CenId" cen_id: String,
    2 "CenName" cen_name: String, 3 "ConnectType" connect_type: String,
    4 "FirewallSwitchStatus" firewall_switch_status: String,
    5 "IpsConfig" ips_config: DescribeVpcFirewallCenListIpsConfig,
    6 "LocalVpc" local_vpc: DescribeVpcFirewallCenListLocalVpc, 7 "MemberUid" member_uid: String,
    8 "PrecheckStatus" precheck_status: String, 9 "RegionStatus" region_status: String,
    10 "ResultCode" result_code: String, 11 "VpcFirewallId" vpc_firewall_id: String,
    12 "VpcFirewallName" vpc_firewall_name: String
} }

/// In the response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeVpcFirewallCenListAclConfig {
    0 "StrictMode" strict_mode: i64
} }

/// In the response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListIpsConfig {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeVpcFirewallCenListIpsConfig {
    0 "BasicRules" basic_rules: i64, 1 "EnableAllPatch" enable_all_patch: i64, 2 "RuleClass" rule_class: i64,
    3 "RunMode" run_mode: i64
} }

/// In the response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListLocalVpc {
    pub authorization_status: Option<String>,
    pub defend_cidr_list: Vec<String>,
    pub manual_vswitch_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub support_manual_mode: Option<String>,
    pub transit_router_type: Option<String>,
    pub vpc_cidr_table_list: Vec<DescribeVpcFirewallCenListVpcCidrTableList>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallCenListLocalVpc {
    0 "AuthorizationStatus" authorization_status: String, 1 "DefendCidrList" defend_cidr_list: Vec<String>,
    2 "ManualVSwitchId" manual_vswitch_id: String, 3 "NetworkInstanceId" network_instance_id: String,
    4 "NetworkInstanceName" network_instance_name: String, 5 "NetworkInstanceType" network_instance_type: String,
    6 "OwnerId" owner_id: i64, 7 "RegionNo" region_no: String, 8 "RouteMode" route_mode: String,
    9 "SupportManualMode" support_manual_mode: String, 10 "TransitRouterType" transit_router_type: String,
    11 "VpcCidrTableList" vpc_cidr_table_list: Vec<DescribeVpcFirewallCenListVpcCidrTableList>,
    12 "VpcId" vpc_id: String, 13 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListVpcCidrTableList {
    pub route_entry_list: Vec<DescribeVpcFirewallCenListRouteEntryList>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallCenListVpcCidrTableList {
    0 "RouteEntryList" route_entry_list: Vec<DescribeVpcFirewallCenListRouteEntryList>,
    1 "RouteTableId" route_table_id: String
} }

/// In the response of [`DescribeVpcFirewallCenList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallCenListRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopInstanceId" next_hop_instance_id: String
} }

/// Describes vpc firewall cen summary list: `DescribeVpcFirewallCenSummaryList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallCenSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenSummaryList {
    pub current_page: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub page_size: Option<String>,
    pub transit_router_type: Option<String>,
}
operation! { DescribeVpcFirewallCenSummaryList()
    "DescribeVpcFirewallCenSummaryList" -> DescribeVpcFirewallCenSummaryListOutput {
    0 "CurrentPage" current_page: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "PageSize" page_size: String, 4 "TransitRouterType" transit_router_type: String
} }
paged! { DescribeVpcFirewallCenSummaryList: DescribeVpcFirewallCenSummaryListCenList =
    Number "CurrentPage", "CenList" cen_list, total "TotalCount" }

/// Response of [`DescribeVpcFirewallCenSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenSummaryListOutput {
    pub cen_list: Vec<DescribeVpcFirewallCenSummaryListCenList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallCenSummaryListOutput {
    0 "CenList" cen_list: Vec<DescribeVpcFirewallCenSummaryListCenList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallCenSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenSummaryListCenList {
    pub cen_id: Option<String>,
    pub cen_name: Option<String>,
    pub region_no_list: Vec<String>,
}
model! { DescribeVpcFirewallCenSummaryListCenList {
    0 "CenId" cen_id: String, 1 "CenName" cen_name: String, 2 "RegionNoList" region_no_list: Vec<String>
} }

/// Describes vpc firewall control policy: `DescribeVpcFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub current_page: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub page_size: Option<String>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallControlPolicy(vpc_firewall_id: String)
    "DescribeVpcFirewallControlPolicy" -> DescribeVpcFirewallControlPolicyOutput {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "CurrentPage" current_page: String,
    3 "Description" description: String, 4 "Destination" destination: String, 5 "Lang" lang: String,
    6 "MemberUid" member_uid: String, 7 "PageSize" page_size: String, 8 "Proto" proto: String,
    9 "Release" release: String, 10 "RepeatType" repeat_type: String, 11 "Source" source: String,
    12 "VpcFirewallId" vpc_firewall_id
} }
paged! { DescribeVpcFirewallControlPolicy: DescribeVpcFirewallControlPolicyPolicys =
    Number "CurrentPage", "Policys" policys, total "TotalCount" }

/// Response of [`DescribeVpcFirewallControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicyOutput {
    pub policys: Vec<DescribeVpcFirewallControlPolicyPolicys>,
    pub total_count: Option<String>,
}
model! { DescribeVpcFirewallControlPolicyOutput {
    0 "Policys" policys: Vec<DescribeVpcFirewallControlPolicyPolicys>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeVpcFirewallControlPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Vec<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Vec<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Vec<String>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub member_uid: Option<String>,
    pub modify_time: Option<i64>,
    pub order: Option<i64>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_days: Vec<i64>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Vec<String>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeVpcFirewallControlPolicyPolicys {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "ApplicationId" application_id: String,
    3 "ApplicationName" application_name: String, 4 "ApplicationNameList" application_name_list: Vec<String>,
    5 "CreateTime" create_time: i64, 6 "Description" description: String, 7 "DestPort" dest_port: String,
    8 "DestPortGroup" dest_port_group: String, 9 "DestPortGroupPorts" dest_port_group_ports: Vec<String>,
    10 "DestPortType" dest_port_type: String, 11 "Destination" destination: String,
    12 "DestinationGroupCidrs" destination_group_cidrs: Vec<String>,
    13 "DestinationGroupType" destination_group_type: String, 14 "DestinationType" destination_type: String,
    15 "DomainResolveType" domain_resolve_type: String, 16 "EndTime" end_time: i64, 17 "HitLastTime" hit_last_time: i64,
    18 "HitTimes" hit_times: i64, 19 "MemberUid" member_uid: String, 20 "ModifyTime" modify_time: i64,
    21 "Order" order: i64, 22 "Proto" proto: String, 23 "Release" release: String,
    24 "RepeatDays" repeat_days: Vec<i64>, 25 "RepeatEndTime" repeat_end_time: String,
    26 "RepeatStartTime" repeat_start_time: String, 27 "RepeatType" repeat_type: String, 28 "Source" source: String,
    29 "SourceGroupCidrs" source_group_cidrs: Vec<String>, 30 "SourceGroupType" source_group_type: String,
    31 "SourceType" source_type: String, 32 "SpreadCnt" spread_cnt: i64, 33 "StartTime" start_time: i64
} }

/// Describes vpc firewall default ips config: `DescribeVpcFirewallDefaultIPSConfig` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallDefaultIPSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDefaultIPSConfig {
    pub member_uid: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallDefaultIPSConfig(vpc_firewall_id: String)
    "DescribeVpcFirewallDefaultIPSConfig" -> DescribeVpcFirewallDefaultIPSConfigOutput {
    0 "MemberUid" member_uid: String, 1 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`DescribeVpcFirewallDefaultIPSConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDefaultIPSConfigOutput {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeVpcFirewallDefaultIPSConfigOutput {
    0 "BasicRules" basic_rules: i64, 1 "EnableAllPatch" enable_all_patch: i64, 2 "RuleClass" rule_class: i64,
    3 "RunMode" run_mode: i64
} }

/// Describes vpc firewall detail: `DescribeVpcFirewallDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetail {
    pub lang: Option<String>,
    pub local_vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallDetail(vpc_firewall_id: String)
    "DescribeVpcFirewallDetail" -> DescribeVpcFirewallDetailOutput {
    0 "Lang" lang: String, 1 "LocalVpcId" local_vpc_id: String, 2 "PeerVpcId" peer_vpc_id: String,
    3 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailOutput {
    pub bandwidth: Option<i64>,
    pub connect_type: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub local_vpc: Option<DescribeVpcFirewallDetailLocalVpc>,
    pub member_uid: Option<String>,
    pub peer_vpc: Option<DescribeVpcFirewallDetailPeerVpc>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeVpcFirewallDetailOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ConnectType" connect_type: String,
    2 "FirewallSwitchStatus" firewall_switch_status: String, 3 "LocalVpc" local_vpc: DescribeVpcFirewallDetailLocalVpc,
    4 "MemberUid" member_uid: String, 5 "PeerVpc" peer_vpc: DescribeVpcFirewallDetailPeerVpc,
    6 "VpcFirewallId" vpc_firewall_id: String, 7 "VpcFirewallName" vpc_firewall_name: String
} }

/// In the response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailLocalVpc {
    pub eni_id: Option<String>,
    pub eni_private_ip_address: Option<String>,
    pub region_no: Option<String>,
    pub router_interface_id: Option<String>,
    pub vpc_cidr_table_list: Vec<DescribeVpcFirewallDetailVpcCidrTableList>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallDetailLocalVpc {
    0 "EniId" eni_id: String, 1 "EniPrivateIpAddress" eni_private_ip_address: String, 2 "RegionNo" region_no: String,
    3 "RouterInterfaceId" router_interface_id: String,
    4 "VpcCidrTableList" vpc_cidr_table_list: Vec<DescribeVpcFirewallDetailVpcCidrTableList>, 5 "VpcId" vpc_id: String,
    6 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailVpcCidrTableList {
    pub route_entry_list: Vec<DescribeVpcFirewallDetailRouteEntryList>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallDetailVpcCidrTableList {
    0 "RouteEntryList" route_entry_list: Vec<DescribeVpcFirewallDetailRouteEntryList>,
    1 "RouteTableId" route_table_id: String
} }

/// In the response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallDetailRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopInstanceId" next_hop_instance_id: String
} }

/// In the response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailPeerVpc {
    pub eni_id: Option<String>,
    pub eni_private_ip_address: Option<String>,
    pub region_no: Option<String>,
    pub router_interface_id: Option<String>,
    pub vpc_cidr_table_list: Vec<DescribeVpcFirewallDetailPeerVpcVpcCidrTableList>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallDetailPeerVpc {
    0 "EniId" eni_id: String, 1 "EniPrivateIpAddress" eni_private_ip_address: String, 2 "RegionNo" region_no: String,
    3 "RouterInterfaceId" router_interface_id: String,
    4 "VpcCidrTableList" vpc_cidr_table_list: Vec<DescribeVpcFirewallDetailPeerVpcVpcCidrTableList>,
    5 "VpcId" vpc_id: String, 6 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailPeerVpcVpcCidrTableList {
    pub route_entry_list: Vec<DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallDetailPeerVpcVpcCidrTableList {
    0 "RouteEntryList" route_entry_list: Vec<DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList>,
    1 "RouteTableId" route_table_id: String
} }

/// In the response of [`DescribeVpcFirewallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopInstanceId" next_hop_instance_id: String
} }

/// Describes vpc firewall domain list: `DescribeVpcFirewallDomainList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallDomainList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainList {
    pub current_page: Option<String>,
    pub domain: Option<String>,
    /// Required.
    pub end_time: String,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
    pub src_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeVpcFirewallDomainList(end_time: String, start_time: String)
    "DescribeVpcFirewallDomainList" -> DescribeVpcFirewallDomainListOutput {
    0 "CurrentPage" current_page: String, 1 "Domain" domain: String, 2 "EndTime" end_time,
    3 "IsAITraffic" is_ai_traffic: String, 4 "Lang" lang: String, 5 "Order" order: String,
    6 "PageSize" page_size: String, 7 "Sort" sort: String, 8 "SrcIP" src_ip: String, 9 "SrcVpcId" src_vpc_id: String,
    10 "StartTime" start_time
} }
paged! { DescribeVpcFirewallDomainList: DescribeVpcFirewallDomainListDataList =
    Number "CurrentPage", "DataList" data_list, total "TotalCount" }

/// Response of [`DescribeVpcFirewallDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainListOutput {
    pub data_list: Vec<DescribeVpcFirewallDomainListDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallDomainListOutput {
    0 "DataList" data_list: Vec<DescribeVpcFirewallDomainListDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainListDataList {
    pub application_name_list: Vec<String>,
    pub business: Option<String>,
    pub domain: Option<String>,
    pub group_name: Option<String>,
    pub request_bytes: Option<i64>,
    pub response_bytes: Option<i64>,
    pub session_count: Option<i64>,
    pub src_ip_count: Option<i64>,
    pub src_vpc_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeVpcFirewallDomainListDataList {
    0 "ApplicationNameList" application_name_list: Vec<String>, 1 "Business" business: String,
    2 "Domain" domain: String, 3 "GroupName" group_name: String, 4 "RequestBytes" request_bytes: i64,
    5 "ResponseBytes" response_bytes: i64, 6 "SessionCount" session_count: i64, 7 "SrcIpCount" src_ip_count: i64,
    8 "SrcVpcCount" src_vpc_count: i64, 9 "TotalBytes" total_bytes: i64
} }

/// Describes vpc firewall domain relation list: `DescribeVpcFirewallDomainRelationList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallDomainRelationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationList {
    pub current_page: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub dst_ip: Option<String>,
    pub dst_vpc_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
    pub src_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeVpcFirewallDomainRelationList(end_time: String, start_time: String)
    "DescribeVpcFirewallDomainRelationList" -> DescribeVpcFirewallDomainRelationListOutput {
    0 "CurrentPage" current_page: String, 1 "DomainList" domain_list: Vec<String>, 2 "DstIP" dst_ip: String,
    3 "DstVpcId" dst_vpc_id: String, 4 "EndTime" end_time, 5 "Lang" lang: String, 6 "Order" order: String,
    7 "PageSize" page_size: String, 8 "Sort" sort: String, 9 "SrcIP" src_ip: String, 10 "SrcVpcId" src_vpc_id: String,
    11 "StartTime" start_time
} }

/// Response of [`DescribeVpcFirewallDomainRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationListOutput {
    pub data_list: Vec<DescribeVpcFirewallDomainRelationListDataList>,
    pub dst_vpc_list: Vec<DescribeVpcFirewallDomainRelationListDstVpcList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallDomainRelationListOutput {
    0 "DataList" data_list: Vec<DescribeVpcFirewallDomainRelationListDataList>,
    1 "DstVpcList" dst_vpc_list: Vec<DescribeVpcFirewallDomainRelationListDstVpcList>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallDomainRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationListDataList {
    pub business: Option<String>,
    pub domain: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_region_id: Option<String>,
    pub dst_vpc_id: Option<String>,
    pub dst_vpc_name: Option<String>,
    pub first_time: Option<i64>,
    pub group_name: Option<String>,
    pub ips_hit_cnt: Option<i64>,
    pub last_time: Option<i64>,
    pub request_bytes: Option<i64>,
    pub response_bytes: Option<i64>,
    pub session_count: Option<i64>,
    pub src_ip: Option<String>,
    pub src_region_id: Option<String>,
    pub src_vpc_id: Option<String>,
    pub src_vpc_name: Option<String>,
    pub total_bytes: Option<i64>,
}
model! { DescribeVpcFirewallDomainRelationListDataList {
    0 "Business" business: String, 1 "Domain" domain: String, 2 "DstIP" dst_ip: String,
    3 "DstRegionId" dst_region_id: String, 4 "DstVpcId" dst_vpc_id: String, 5 "DstVpcName" dst_vpc_name: String,
    6 "FirstTime" first_time: i64, 7 "GroupName" group_name: String, 8 "IpsHitCnt" ips_hit_cnt: i64,
    9 "LastTime" last_time: i64, 10 "RequestBytes" request_bytes: i64, 11 "ResponseBytes" response_bytes: i64,
    12 "SessionCount" session_count: i64, 13 "SrcIP" src_ip: String, 14 "SrcRegionId" src_region_id: String,
    15 "SrcVpcId" src_vpc_id: String, 16 "SrcVpcName" src_vpc_name: String, 17 "TotalBytes" total_bytes: i64
} }

/// In the response of [`DescribeVpcFirewallDomainRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationListDstVpcList {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallDomainRelationListDstVpcList {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String
} }

/// Describes vpc firewall drop traffic trend: `DescribeVpcFirewallDropTrafficTrend` of `cloudfw` 2017-12-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallDropTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDropTrafficTrend {
    pub end_time: Option<i64>,
    pub order: Option<String>,
    pub sort: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<i64>,
    pub traffic_time: Option<i64>,
}
operation! { DescribeVpcFirewallDropTrafficTrend()
    "DescribeVpcFirewallDropTrafficTrend" -> DescribeVpcFirewallDropTrafficTrendOutput {
    0 "EndTime" end_time: i64, 1 "Order" order: String, 2 "Sort" sort: String, 3 "SourceIp" source_ip: String,
    4 "StartTime" start_time: i64, 5 "TrafficTime" traffic_time: i64
} { method: "GET", } }

/// Response of [`DescribeVpcFirewallDropTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDropTrafficTrendOutput {
    pub data_list: Vec<DescribeVpcFirewallDropTrafficTrendDataList>,
    pub drop_session_max: Option<i64>,
}
model! { DescribeVpcFirewallDropTrafficTrendOutput {
    0 "DataList" data_list: Vec<DescribeVpcFirewallDropTrafficTrendDataList>, 1 "DropSessionMax" drop_session_max: i64
} }

/// In the response of [`DescribeVpcFirewallDropTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDropTrafficTrendDataList {
    pub acl_drop: Option<i64>,
    pub data_time: Option<String>,
    pub drop_session: Option<i64>,
    pub ips_drop: Option<i64>,
    pub time: Option<i64>,
    pub total_session: Option<i64>,
}
model! { DescribeVpcFirewallDropTrafficTrendDataList {
    0 "AclDrop" acl_drop: i64, 1 "DataTime" data_time: String, 2 "DropSession" drop_session: i64,
    3 "IpsDrop" ips_drop: i64, 4 "Time" time: i64, 5 "TotalSession" total_session: i64
} }

/// Describes vpc firewall ips whitelist: `DescribeVpcFirewallIPSWhitelist` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallIPSWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelist {
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallIPSWhitelist(vpc_firewall_id: String)
    "DescribeVpcFirewallIPSWhitelist" -> DescribeVpcFirewallIPSWhitelistOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: i64, 2 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`DescribeVpcFirewallIPSWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelistOutput {
    pub whitelists: Vec<DescribeVpcFirewallIPSWhitelistWhitelists>,
}
model! { DescribeVpcFirewallIPSWhitelistOutput {
    0 "Whitelists" whitelists: Vec<DescribeVpcFirewallIPSWhitelistWhitelists>
} }

/// In the response of [`DescribeVpcFirewallIPSWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelistWhitelists {
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub white_list_value: Vec<String>,
    pub white_type: Option<i64>,
}
model! { DescribeVpcFirewallIPSWhitelistWhitelists {
    0 "ListType" list_type: i64, 1 "ListValue" list_value: String, 2 "VpcFirewallId" vpc_firewall_id: String,
    3 "WhiteListValue" white_list_value: Vec<String>, 4 "WhiteType" white_type: i64
} }

/// Describes vpc firewall list: `DescribeVpcFirewallList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallList {
    pub connect_sub_type: Option<String>,
    pub current_page: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub page_size: Option<String>,
    pub peer_uid: Option<String>,
    pub region_no: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_name: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcFirewallList() "DescribeVpcFirewallList" -> DescribeVpcFirewallListOutput {
    0 "ConnectSubType" connect_sub_type: String, 1 "CurrentPage" current_page: String,
    2 "FirewallSwitchStatus" firewall_switch_status: String, 3 "Lang" lang: String, 4 "MemberUid" member_uid: String,
    5 "PageSize" page_size: String, 6 "PeerUid" peer_uid: String, 7 "RegionNo" region_no: String,
    8 "VpcFirewallId" vpc_firewall_id: String, 9 "VpcFirewallName" vpc_firewall_name: String, 10 "VpcId" vpc_id: String
} }
paged! { DescribeVpcFirewallList: DescribeVpcFirewallListVpcFirewalls =
    Number "CurrentPage", "VpcFirewalls" vpc_firewalls, total "TotalCount" }

/// Response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListOutput {
    pub total_count: Option<i64>,
    pub vpc_firewalls: Vec<DescribeVpcFirewallListVpcFirewalls>,
}
model! { DescribeVpcFirewallListOutput {
    0 "TotalCount" total_count: i64, 1 "VpcFirewalls" vpc_firewalls: Vec<DescribeVpcFirewallListVpcFirewalls>
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListVpcFirewalls {
    pub acl_config: Option<DescribeVpcFirewallListAclConfig>,
    pub bandwidth: Option<i64>,
    pub connect_sub_type: Option<String>,
    pub connect_type: Option<String>,
    pub firewall_switch_status: Option<String>,
    pub ips_config: Option<DescribeVpcFirewallListIpsConfig>,
    pub local_vpc: Option<DescribeVpcFirewallListLocalVpc>,
    pub member_uid: Option<String>,
    pub peer_vpc: Option<DescribeVpcFirewallListPeerVpc>,
    pub region_status: Option<String>,
    pub result_code: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeVpcFirewallListVpcFirewalls {
    0 "AclConfig" acl_config: DescribeVpcFirewallListAclConfig, 1 "Bandwidth" bandwidth: i64,
    2 "ConnectSubType" connect_sub_type: String, 3 "ConnectType" connect_type: String,
    4 "FirewallSwitchStatus" firewall_switch_status: String, 5 "IpsConfig" ips_config: DescribeVpcFirewallListIpsConfig,
    6 "LocalVpc" local_vpc: DescribeVpcFirewallListLocalVpc, 7 "MemberUid" member_uid: String,
    8 "PeerVpc" peer_vpc: DescribeVpcFirewallListPeerVpc, 9 "RegionStatus" region_status: String,
    10 "ResultCode" result_code: String, 11 "VpcFirewallId" vpc_firewall_id: String,
    12 "VpcFirewallName" vpc_firewall_name: String
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeVpcFirewallListAclConfig {
    0 "StrictMode" strict_mode: i64
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListIpsConfig {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeVpcFirewallListIpsConfig {
    0 "BasicRules" basic_rules: i64, 1 "EnableAllPatch" enable_all_patch: i64, 2 "RuleClass" rule_class: i64,
    3 "RunMode" run_mode: i64
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListLocalVpc {
    pub authorization_status: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub vpc_cidr_table_list: Vec<DescribeVpcFirewallListVpcCidrTableList>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallListLocalVpc {
    0 "AuthorizationStatus" authorization_status: String, 1 "OwnerId" owner_id: i64, 2 "RegionNo" region_no: String,
    3 "VpcCidrTableList" vpc_cidr_table_list: Vec<DescribeVpcFirewallListVpcCidrTableList>, 4 "VpcId" vpc_id: String,
    5 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListVpcCidrTableList {
    pub route_entry_list: Vec<DescribeVpcFirewallListRouteEntryList>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallListVpcCidrTableList {
    0 "RouteEntryList" route_entry_list: Vec<DescribeVpcFirewallListRouteEntryList>,
    1 "RouteTableId" route_table_id: String
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallListRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopInstanceId" next_hop_instance_id: String
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListPeerVpc {
    pub authorization_status: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub vpc_cidr_table_list: Vec<DescribeVpcFirewallListPeerVpcVpcCidrTableList>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallListPeerVpc {
    0 "AuthorizationStatus" authorization_status: String, 1 "OwnerId" owner_id: i64, 2 "RegionNo" region_no: String,
    3 "VpcCidrTableList" vpc_cidr_table_list: Vec<DescribeVpcFirewallListPeerVpcVpcCidrTableList>,
    4 "VpcId" vpc_id: String, 5 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListPeerVpcVpcCidrTableList {
    pub route_entry_list: Vec<DescribeVpcFirewallListVpcCidrTableListRouteEntryList>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallListPeerVpcVpcCidrTableList {
    0 "RouteEntryList" route_entry_list: Vec<DescribeVpcFirewallListVpcCidrTableListRouteEntryList>,
    1 "RouteTableId" route_table_id: String
} }

/// In the response of [`DescribeVpcFirewallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListVpcCidrTableListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallListVpcCidrTableListRouteEntryList {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopInstanceId" next_hop_instance_id: String
} }

/// Describes vpc firewall manual vswitch list: `DescribeVpcFirewallManualVSwitchList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallManualVSwitchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallManualVSwitchList {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub owner_id: i64,
    /// Required.
    pub region_no: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVpcFirewallManualVSwitchList(owner_id: i64, region_no: String, vpc_id: String)
    "DescribeVpcFirewallManualVSwitchList" -> DescribeVpcFirewallManualVSwitchListOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "OwnerId" owner_id, 3 "RegionNo" region_no,
    4 "VpcId" vpc_id
} }

/// Response of [`DescribeVpcFirewallManualVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallManualVSwitchListOutput {
    pub total_count: Option<i64>,
    pub vswitch_list: Vec<DescribeVpcFirewallManualVSwitchListVSwitchList>,
}
model! { DescribeVpcFirewallManualVSwitchListOutput {
    0 "TotalCount" total_count: i64, 1 "VSwitchList" vswitch_list: Vec<DescribeVpcFirewallManualVSwitchListVSwitchList>
} }

/// In the response of [`DescribeVpcFirewallManualVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallManualVSwitchListVSwitchList {
    pub ali_uid: Option<i64>,
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVpcFirewallManualVSwitchListVSwitchList {
    0 "AliUid" ali_uid: i64, 1 "AvailableIpAddressCount" available_ip_address_count: i64,
    2 "CidrBlock" cidr_block: String, 3 "OwnerId" owner_id: i64, 4 "RegionNo" region_no: String,
    5 "RouteTableId" route_table_id: String, 6 "Status" status: String, 7 "VSwitchId" vswitch_id: String,
    8 "VSwitchName" vswitch_name: String, 9 "VpcId" vpc_id: String, 10 "ZoneId" zone_id: String
} }

/// Describes vpc firewall policy prior used: `DescribeVpcFirewallPolicyPriorUsed` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallPolicyPriorUsed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPolicyPriorUsed {
    pub lang: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallPolicyPriorUsed(vpc_firewall_id: String)
    "DescribeVpcFirewallPolicyPriorUsed" -> DescribeVpcFirewallPolicyPriorUsedOutput {
    0 "Lang" lang: String, 1 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`DescribeVpcFirewallPolicyPriorUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPolicyPriorUsedOutput {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { DescribeVpcFirewallPolicyPriorUsedOutput {
    0 "End" end: i64, 1 "Start" start: i64
} }

/// Describes vpc firewall precheck detail: `DescribeVpcFirewallPrecheckDetail` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallPrecheckDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetail {
    pub cen_id: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub network_instance_type: Option<String>,
    pub region: Option<String>,
    pub transit_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcFirewallPrecheckDetail()
    "DescribeVpcFirewallPrecheckDetail" -> DescribeVpcFirewallPrecheckDetailOutput {
    0 "CenId" cen_id: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "NetworkInstanceType" network_instance_type: String, 4 "Region" region: String,
    5 "TransitRouterId" transit_router_id: String, 6 "VpcId" vpc_id: String
} }

/// Response of [`DescribeVpcFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailOutput {
    pub is_found: Option<bool>,
    pub precheck_detail: Option<DescribeVpcFirewallPrecheckDetailPrecheckDetail>,
}
model! { DescribeVpcFirewallPrecheckDetailOutput {
    0 "IsFound" is_found: bool, 1 "PrecheckDetail" precheck_detail: DescribeVpcFirewallPrecheckDetailPrecheckDetail
} }

/// In the response of [`DescribeVpcFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailPrecheckDetail {
    pub firewall_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub precheck_entity_groups: Vec<
        DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups,
    >,
    pub precheck_status: Option<String>,
    pub precheck_timestamp: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeVpcFirewallPrecheckDetailPrecheckDetail {
    0 "FirewallId" firewall_id: String, 1 "NetworkInstanceId" network_instance_id: String,
    2 "PrecheckEntityGroups" precheck_entity_groups: Vec<DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups>,
    3 "PrecheckStatus" precheck_status: String, 4 "PrecheckTimestamp" precheck_timestamp: String,
    5 "RegionNo" region_no: String
} }

/// In the response of [`DescribeVpcFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups {
    pub failed_count: Option<i64>,
    pub name: Option<String>,
    pub precheck_entities: Vec<DescribeVpcFirewallPrecheckDetailPrecheckEntities>,
    pub precheck_entity_group_status: Option<String>,
}
model! { DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups {
    0 "FailedCount" failed_count: i64, 1 "Name" name: String,
    2 "PrecheckEntities" precheck_entities: Vec<DescribeVpcFirewallPrecheckDetailPrecheckEntities>,
    3 "PrecheckEntityGroupStatus" precheck_entity_group_status: String
} }

/// In the response of [`DescribeVpcFirewallPrecheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailPrecheckEntities {
    pub info: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub suggestion: Option<String>,
}
model! { DescribeVpcFirewallPrecheckDetailPrecheckEntities {
    0 "Info" info: String, 1 "Name" name: String, 2 "Status" status: String, 3 "Suggestion" suggestion: String
} }

/// Describes vpc firewall summary info: `DescribeVpcFirewallSummaryInfo` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallSummaryInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallSummaryInfo {
    pub lang: Option<String>,
    pub user_type: Option<String>,
}
operation! { DescribeVpcFirewallSummaryInfo() "DescribeVpcFirewallSummaryInfo" -> DescribeVpcFirewallSummaryInfoOutput {
    0 "Lang" lang: String, 1 "UserType" user_type: String
} }

/// Response of [`DescribeVpcFirewallSummaryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallSummaryInfoOutput {
    pub available_vpc_firewall_quota: Option<i64>,
    pub cen_express_connect_vpc_count: Option<i64>,
    pub cen_firewall_vpc_count: Option<i64>,
    pub cen_tr_vpc_count: Option<i64>,
    pub closed_cen_firewall_count: Option<i64>,
    pub closed_express_connect_firewall_count: Option<i64>,
    pub closed_vpc_firewall_count: Option<i64>,
    pub configured_cen_firewall_count: Option<i64>,
    pub configured_cen_firewall_region_count: Option<i64>,
    pub configured_cen_firewall_vpc_count: Option<i64>,
    pub configured_cen_tr_firewall_count: Option<i64>,
    pub configured_express_connect_firewall_count: Option<i64>,
    pub configured_express_connect_vpc_count: Option<i64>,
    pub configured_vpc_firewall_count: Option<i64>,
    pub configured_vpc_firewall_vpc_count: Option<i64>,
    pub express_connect_vpc_count: Option<i64>,
    pub not_configured_cen_firewall_count: Option<i64>,
    pub not_configured_cen_tr_firewall_count: Option<i64>,
    pub not_configured_express_connect_firewall_count: Option<i64>,
    pub not_configured_vpc_firewall_count: Option<i64>,
    pub opened_cen_express_connect_vpc_count: Option<i64>,
    pub opened_cen_firewall_count: Option<i64>,
    pub opened_cen_firewall_vpc_count: Option<i64>,
    pub opened_cen_tr_firewall_vpc_count: Option<i64>,
    pub opened_ecr_count: Option<i64>,
    pub opened_express_connect_firewall_count: Option<i64>,
    pub opened_express_connect_vpc_count: Option<i64>,
    pub opened_peer_tr_count: Option<i64>,
    pub opened_vbr_count: Option<i64>,
    pub opened_vpc_count: Option<i64>,
    pub opened_vpc_firewall_count: Option<i64>,
    pub opened_vpn_count: Option<i64>,
    pub total_ecr_count: Option<i64>,
    pub total_peer_tr_count: Option<i64>,
    pub total_vbr_count: Option<i64>,
    pub total_vpc_count: Option<i64>,
    pub total_vpc_firewall_quota: Option<i64>,
    pub total_vpn_count: Option<i64>,
}
model! { DescribeVpcFirewallSummaryInfoOutput {
    0 "AvailableVpcFirewallQuota" available_vpc_firewall_quota: i64,
    1 "CenExpressConnectVpcCount" cen_express_connect_vpc_count: i64,
    2 "CenFirewallVpcCount" cen_firewall_vpc_count: i64, 3 "CenTrVpcCount" cen_tr_vpc_count: i64,
    4 "ClosedCenFirewallCount" closed_cen_firewall_count: i64,
    5 "ClosedExpressConnectFirewallCount" closed_express_connect_firewall_count: i64,
    6 "ClosedVpcFirewallCount" closed_vpc_firewall_count: i64,
    7 "ConfiguredCenFirewallCount" configured_cen_firewall_count: i64,
    8 "ConfiguredCenFirewallRegionCount" configured_cen_firewall_region_count: i64,
    9 "ConfiguredCenFirewallVpcCount" configured_cen_firewall_vpc_count: i64,
    10 "ConfiguredCenTrFirewallCount" configured_cen_tr_firewall_count: i64,
    11 "ConfiguredExpressConnectFirewallCount" configured_express_connect_firewall_count: i64,
    12 "ConfiguredExpressConnectVpcCount" configured_express_connect_vpc_count: i64,
    13 "ConfiguredVpcFirewallCount" configured_vpc_firewall_count: i64,
    14 "ConfiguredVpcFirewallVpcCount" configured_vpc_firewall_vpc_count: i64,
    15 "ExpressConnectVpcCount" express_connect_vpc_count: i64,
    16 "NotConfiguredCenFirewallCount" not_configured_cen_firewall_count: i64,
    17 "NotConfiguredCenTrFirewallCount" not_configured_cen_tr_firewall_count: i64,
    18 "NotConfiguredExpressConnectFirewallCount" not_configured_express_connect_firewall_count: i64,
    19 "NotConfiguredVpcFirewallCount" not_configured_vpc_firewall_count: i64,
    20 "OpenedCenExpressConnectVpcCount" opened_cen_express_connect_vpc_count: i64,
    21 "OpenedCenFirewallCount" opened_cen_firewall_count: i64,
    22 "OpenedCenFirewallVpcCount" opened_cen_firewall_vpc_count: i64,
    23 "OpenedCenTrFirewallVpcCount" opened_cen_tr_firewall_vpc_count: i64, 24 "OpenedEcrCount" opened_ecr_count: i64,
    25 "OpenedExpressConnectFirewallCount" opened_express_connect_firewall_count: i64,
    26 "OpenedExpressConnectVpcCount" opened_express_connect_vpc_count: i64,
    27 "OpenedPeerTrCount" opened_peer_tr_count: i64, 28 "OpenedVbrCount" opened_vbr_count: i64,
    29 "OpenedVpcCount" opened_vpc_count: i64, 30 "OpenedVpcFirewallCount" opened_vpc_firewall_count: i64,
    31 "OpenedVpnCount" opened_vpn_count: i64, 32 "TotalEcrCount" total_ecr_count: i64,
    33 "TotalPeerTrCount" total_peer_tr_count: i64, 34 "TotalVbrCount" total_vbr_count: i64,
    35 "TotalVpcCount" total_vpc_count: i64, 36 "TotalVpcFirewallQuota" total_vpc_firewall_quota: i64,
    37 "TotalVpnCount" total_vpn_count: i64
} }

/// Describes vpc firewall traffic asset list: `DescribeVpcFirewallTrafficAssetList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallTrafficAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficAssetList {
    pub current_page: Option<String>,
    pub domain: Option<String>,
    /// Required.
    pub end_time: String,
    pub ip: Option<String>,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub start_time: String,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcFirewallTrafficAssetList(end_time: String, start_time: String)
    "DescribeVpcFirewallTrafficAssetList" -> DescribeVpcFirewallTrafficAssetListOutput {
    0 "CurrentPage" current_page: String, 1 "Domain" domain: String, 2 "EndTime" end_time, 3 "IP" ip: String,
    4 "IsAITraffic" is_ai_traffic: String, 5 "Lang" lang: String, 6 "Order" order: String,
    7 "PageSize" page_size: String, 8 "Sort" sort: String, 9 "StartTime" start_time, 10 "VpcId" vpc_id: String
} }
paged! { DescribeVpcFirewallTrafficAssetList: DescribeVpcFirewallTrafficAssetListDataList =
    Number "CurrentPage", "DataList" data_list, total "TotalCount" }

/// Response of [`DescribeVpcFirewallTrafficAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficAssetListOutput {
    pub data_list: Vec<DescribeVpcFirewallTrafficAssetListDataList>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallTrafficAssetListOutput {
    0 "DataList" data_list: Vec<DescribeVpcFirewallTrafficAssetListDataList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcFirewallTrafficAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficAssetListDataList {
    pub ip: Option<String>,
    pub ips_hit_cnt: Option<i64>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallTrafficAssetListDataList {
    0 "IP" ip: String, 1 "IpsHitCnt" ips_hit_cnt: i64, 2 "SessionCount" session_count: i64,
    3 "TotalBytes" total_bytes: i64, 4 "VpcId" vpc_id: String, 5 "VpcName" vpc_name: String
} }

/// Describes vpc firewall traffic trend: `DescribeVpcFirewallTrafficTrend` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallTrafficTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficTrend {
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub private_ip: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVpcFirewallTrafficTrend(end_time: String, start_time: String, vpc_id: String)
    "DescribeVpcFirewallTrafficTrend" -> DescribeVpcFirewallTrafficTrendOutput {
    0 "EndTime" end_time, 1 "Lang" lang: String, 2 "PeerVpcId" peer_vpc_id: String, 3 "PrivateIP" private_ip: String,
    4 "StartTime" start_time, 5 "VpcId" vpc_id
} }

/// Response of [`DescribeVpcFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficTrendOutput {
    pub avg_in_bps: Option<i64>,
    pub avg_out_bps: Option<i64>,
    pub avg_session: Option<i64>,
    pub avg_total_bps: Option<i64>,
    pub data_list: Vec<DescribeVpcFirewallTrafficTrendDataList>,
    pub max_bandwidth_time: Option<i64>,
    pub max_in_bps: Option<i64>,
    pub max_out_bps: Option<i64>,
    pub max_session: Option<i64>,
    pub max_total_bps: Option<i64>,
    pub total_bytes: Option<i64>,
    pub total_in_bytes: Option<i64>,
    pub total_out_bytes: Option<i64>,
    pub total_session: Option<i64>,
}
model! { DescribeVpcFirewallTrafficTrendOutput {
    0 "AvgInBps" avg_in_bps: i64, 1 "AvgOutBps" avg_out_bps: i64, 2 "AvgSession" avg_session: i64,
    3 "AvgTotalBps" avg_total_bps: i64, 4 "DataList" data_list: Vec<DescribeVpcFirewallTrafficTrendDataList>,
    5 "MaxBandwidthTime" max_bandwidth_time: i64, 6 "MaxInBps" max_in_bps: i64, 7 "MaxOutBps" max_out_bps: i64,
    8 "MaxSession" max_session: i64, 9 "MaxTotalBps" max_total_bps: i64, 10 "TotalBytes" total_bytes: i64,
    11 "TotalInBytes" total_in_bytes: i64, 12 "TotalOutBytes" total_out_bytes: i64, 13 "TotalSession" total_session: i64
} }

/// In the response of [`DescribeVpcFirewallTrafficTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficTrendDataList {
    pub in_bps: Option<i64>,
    pub in_bytes: Option<i64>,
    pub in_pps: Option<i64>,
    pub new_conn: Option<i64>,
    pub out_bps: Option<i64>,
    pub out_bytes: Option<i64>,
    pub out_pps: Option<i64>,
    pub session_count: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeVpcFirewallTrafficTrendDataList {
    0 "InBps" in_bps: i64, 1 "InBytes" in_bytes: i64, 2 "InPps" in_pps: i64, 3 "NewConn" new_conn: i64,
    4 "OutBps" out_bps: i64, 5 "OutBytes" out_bytes: i64, 6 "OutPps" out_pps: i64, 7 "SessionCount" session_count: i64,
    8 "Time" time: i64
} }

/// Describes vpc firewall zone: `DescribeVpcFirewallZone` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcFirewallZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallZone {
    pub cen_id: Option<String>,
    pub environment: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub region_no: Option<String>,
    pub source_ip: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { DescribeVpcFirewallZone() "DescribeVpcFirewallZone" -> DescribeVpcFirewallZoneOutput {
    0 "CenId" cen_id: String, 1 "Environment" environment: String, 2 "Lang" lang: String,
    3 "MemberUid" member_uid: String, 4 "RegionNo" region_no: String, 5 "SourceIp" source_ip: String,
    6 "TransitRouterId" transit_router_id: String
} }

/// Response of [`DescribeVpcFirewallZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallZoneOutput {
    pub zone_list: Vec<Vec<DescribeVpcFirewallZoneZoneList>>,
}
model! { DescribeVpcFirewallZoneOutput {
    0 "ZoneList" zone_list: Vec<Vec<DescribeVpcFirewallZoneZoneList>>
} }

/// In the response of [`DescribeVpcFirewallZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallZoneZoneList {
    pub zone_id: Option<String>,
    pub local_name: Option<String>,
}
model! { DescribeVpcFirewallZoneZoneList {
    0 "ZoneId" zone_id: String, 1 "LocalName" local_name: String
} }

/// Describes vpc list lite: `DescribeVpcListLite` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcListLite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcListLite {
    pub lang: Option<String>,
    pub region_no: Option<String>,
    pub source_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
operation! { DescribeVpcListLite() "DescribeVpcListLite" -> DescribeVpcListLiteOutput {
    0 "Lang" lang: String, 1 "RegionNo" region_no: String, 2 "SourceIp" source_ip: String, 3 "VpcId" vpc_id: String,
    4 "VpcName" vpc_name: String
} }

/// Response of [`DescribeVpcListLite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcListLiteOutput {
    pub vpc_list: Vec<DescribeVpcListLiteVpcList>,
}
model! { DescribeVpcListLiteOutput {
    0 "VpcList" vpc_list: Vec<DescribeVpcListLiteVpcList>
} }

/// In the response of [`DescribeVpcListLite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcListLiteVpcList {
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcListLiteVpcList {
    0 "RegionNo" region_no: String, 1 "VpcId" vpc_id: String, 2 "VpcName" vpc_name: String
} }

/// Describes vpc zone: `DescribeVpcZone` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVpcZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcZone {
    pub environment: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub region_no: String,
}
operation! { DescribeVpcZone(region_no: String) "DescribeVpcZone" -> DescribeVpcZoneOutput {
    0 "Environment" environment: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String, 3 "RegionNo" region_no
} }

/// Response of [`DescribeVpcZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcZoneOutput {
    pub zone_list: Vec<DescribeVpcZoneZoneList>,
}
model! { DescribeVpcZoneOutput {
    0 "ZoneList" zone_list: Vec<DescribeVpcZoneZoneList>
} }

/// In the response of [`DescribeVpcZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcZoneZoneList {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeVpcZoneZoneList {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String, 2 "ZoneType" zone_type: String
} }

/// Describes vulnerability protected list: `DescribeVulnerabilityProtectedList` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DescribeVulnerabilityProtectedList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulnerabilityProtectedList {
    pub attack_type: Option<String>,
    pub buy_version: Option<i64>,
    pub current_page: Option<String>,
    /// Required.
    pub end_time: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub rule_tag: Option<String>,
    pub sort_key: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    /// Required.
    pub start_time: String,
    pub user_type: Option<String>,
    pub vuln_cve_name: Option<String>,
    pub vuln_level: Option<String>,
    pub vuln_resource: Option<String>,
    pub vuln_status: Option<String>,
    pub vuln_type: Option<String>,
}
operation! { DescribeVulnerabilityProtectedList(end_time: String, start_time: String)
    "DescribeVulnerabilityProtectedList" -> DescribeVulnerabilityProtectedListOutput {
    0 "AttackType" attack_type: String, 1 "BuyVersion" buy_version: i64, 2 "CurrentPage" current_page: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "MemberUid" member_uid: String, 6 "Order" order: String,
    7 "PageSize" page_size: String, 8 "RuleTag" rule_tag: String, 9 "SortKey" sort_key: String,
    10 "SourceIp" source_ip: String, 11 "StartTime" start_time, 12 "UserType" user_type: String,
    13 "VulnCveName" vuln_cve_name: String, 14 "VulnLevel" vuln_level: String, 15 "VulnResource" vuln_resource: String,
    16 "VulnStatus" vuln_status: String, 17 "VulnType" vuln_type: String
} }
paged! { DescribeVulnerabilityProtectedList: DescribeVulnerabilityProtectedListVulnList =
    Number "CurrentPage", "VulnList" vuln_list, total "TotalCount" }

/// Response of [`DescribeVulnerabilityProtectedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulnerabilityProtectedListOutput {
    pub total_count: Option<i64>,
    pub vuln_list: Vec<DescribeVulnerabilityProtectedListVulnList>,
    pub zero_resource_count: Option<i64>,
}
model! { DescribeVulnerabilityProtectedListOutput {
    0 "TotalCount" total_count: i64, 1 "VulnList" vuln_list: Vec<DescribeVulnerabilityProtectedListVulnList>,
    2 "ZeroResourceCount" zero_resource_count: i64
} }

/// In the response of [`DescribeVulnerabilityProtectedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulnerabilityProtectedListVulnList {
    pub attack_cnt: Option<i64>,
    pub attack_type: Option<i64>,
    pub basic_rule_ids: Option<String>,
    pub cve_id: Option<String>,
    pub first_time: Option<i64>,
    pub highlight_tag: Option<i64>,
    pub last_time: Option<i64>,
    pub member_uid: Option<String>,
    pub need_open_basic_rule: Option<bool>,
    pub need_open_basic_rule_uuids: Option<String>,
    pub need_open_run_mode: Option<bool>,
    pub need_open_virtual_patche: Option<bool>,
    pub need_open_virtual_patche_uuids: Option<String>,
    pub need_rule_class: Option<i64>,
    pub resource_cnt: Option<i64>,
    pub resource_list: Vec<DescribeVulnerabilityProtectedListResourceList>,
    pub rule_tag: Option<String>,
    pub virtual_patche_ids: Option<String>,
    pub vuln_key: Option<String>,
    pub vuln_level: Option<String>,
    pub vuln_name: Option<String>,
    pub vuln_status: Option<String>,
    pub vuln_type: Option<String>,
}
model! { DescribeVulnerabilityProtectedListVulnList {
    0 "AttackCnt" attack_cnt: i64, 1 "AttackType" attack_type: i64, 2 "BasicRuleIds" basic_rule_ids: String,
    3 "CveId" cve_id: String, 4 "FirstTime" first_time: i64, 5 "HighlightTag" highlight_tag: i64,
    6 "LastTime" last_time: i64, 7 "MemberUid" member_uid: String, 8 "NeedOpenBasicRule" need_open_basic_rule: bool,
    9 "NeedOpenBasicRuleUuids" need_open_basic_rule_uuids: String, 10 "NeedOpenRunMode" need_open_run_mode: bool,
    11 "NeedOpenVirtualPatche" need_open_virtual_patche: bool,
    12 "NeedOpenVirtualPatcheUuids" need_open_virtual_patche_uuids: String, 13 "NeedRuleClass" need_rule_class: i64,
    14 "ResourceCnt" resource_cnt: i64,
    15 "ResourceList" resource_list: Vec<DescribeVulnerabilityProtectedListResourceList>, 16 "RuleTag" rule_tag: String,
    17 "VirtualPatcheIds" virtual_patche_ids: String, 18 "VulnKey" vuln_key: String, 19 "VulnLevel" vuln_level: String,
    20 "VulnName" vuln_name: String, 21 "VulnStatus" vuln_status: String, 22 "VulnType" vuln_type: String
} }

/// In the response of [`DescribeVulnerabilityProtectedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulnerabilityProtectedListResourceList {
    pub eip: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub vuln_status: Option<String>,
}
model! { DescribeVulnerabilityProtectedListResourceList {
    0 "Eip" eip: String, 1 "InternetIp" internet_ip: String, 2 "IntranetIp" intranet_ip: String,
    3 "RegionId" region_id: String, 4 "ResourceId" resource_id: String, 5 "ResourceName" resource_name: String,
    6 "ResourceType" resource_type: String, 7 "VulnStatus" vuln_status: String
} }

/// Disables sdl protected asset: `DisableSdlProtectedAsset` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/DisableSdlProtectedAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSdlProtectedAsset {
    pub ip_list: Option<Vec<String>>,
    pub lang: Option<String>,
}
operation! { DisableSdlProtectedAsset() "DisableSdlProtectedAsset" -> Empty {
    0 "IpList" ip_list: Vec<String>, 1 "Lang" lang: String
} }

/// Response of [`DisableSdlProtectedAsset`]: empty.
pub type DisableSdlProtectedAssetOutput = Empty;

/// Enables sdl protected asset: `EnableSdlProtectedAsset` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/EnableSdlProtectedAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSdlProtectedAsset {
    pub ip_list: Option<Vec<String>>,
    pub lang: Option<String>,
}
operation! { EnableSdlProtectedAsset() "EnableSdlProtectedAsset" -> Empty {
    0 "IpList" ip_list: Vec<String>, 1 "Lang" lang: String
} }

/// Response of [`EnableSdlProtectedAsset`]: empty.
pub type EnableSdlProtectedAssetOutput = Empty;

/// Gets tls inspect certificate download url: `GetTlsInspectCertificateDownloadUrl` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/GetTlsInspectCertificateDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlsInspectCertificateDownloadUrl {
    /// Required.
    pub ca_cert_id: String,
}
operation! { GetTlsInspectCertificateDownloadUrl(ca_cert_id: String)
    "GetTlsInspectCertificateDownloadUrl" -> GetTlsInspectCertificateDownloadUrlOutput {
    0 "CaCertId" ca_cert_id
} }

/// Response of [`GetTlsInspectCertificateDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlsInspectCertificateDownloadUrlOutput {
    pub ca_cert_id: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { GetTlsInspectCertificateDownloadUrlOutput {
    0 "CaCertId" ca_cert_id: String, 1 "DownloadUrl" download_url: Secret
} }

/// Lists tls inspect ca certificates: `ListTlsInspectCACertificates` of `cloudfw` 2017-12-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ListTlsInspectCACertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTlsInspectCACertificates {
    pub ca_cert_id: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTlsInspectCACertificates() "ListTlsInspectCACertificates" -> ListTlsInspectCACertificatesOutput {
    0 "CaCertId" ca_cert_id: String, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64
} }
paged! { ListTlsInspectCACertificates: ListTlsInspectCACertificatesCertificates =
    Number "CurrentPage", "Certificates" certificates, total "TotalCount" }

/// Response of [`ListTlsInspectCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTlsInspectCACertificatesOutput {
    pub certificates: Vec<ListTlsInspectCACertificatesCertificates>,
    pub total_count: Option<i64>,
}
model! { ListTlsInspectCACertificatesOutput {
    0 "Certificates" certificates: Vec<ListTlsInspectCACertificatesCertificates>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTlsInspectCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTlsInspectCACertificatesCertificates {
    pub algorithm: Option<String>,
    pub alias_name: Option<String>,
    pub ca_cert_id: Option<String>,
    pub ca_cert_type: Option<String>,
    pub expiration_time: Option<i64>,
    pub key_size: Option<i64>,
    pub parent_ca_cert_id: Option<String>,
    pub sign_algorithm: Option<String>,
    pub status: Option<String>,
}
model! { ListTlsInspectCACertificatesCertificates {
    0 "Algorithm" algorithm: String, 1 "AliasName" alias_name: String, 2 "CaCertId" ca_cert_id: String,
    3 "CaCertType" ca_cert_type: String, 4 "ExpirationTime" expiration_time: i64, 5 "KeySize" key_size: i64,
    6 "ParentCaCertId" parent_ca_cert_id: String, 7 "SignAlgorithm" sign_algorithm: String, 8 "Status" status: String
} }

/// Modifies address book: `ModifyAddressBook` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyAddressBook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBook {
    pub ack_labels: Option<Vec<ModifyAddressBookAckLabels>>,
    pub ack_namespaces: Option<Vec<String>>,
    pub address_list: Option<String>,
    pub asset_member_uids: Option<Vec<i64>>,
    pub asset_region_resource_types: Option<
        Vec<ModifyAddressBookAssetRegionResourceTypes>,
    >,
    pub auto_add_tag_ecs: Option<String>,
    /// Required. 2 to 256 characters.
    pub description: String,
    /// Required. 2 to 128 characters.
    pub group_name: String,
    /// Required.
    pub group_uuid: String,
    pub lang: Option<String>,
    pub modify_mode: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub tag_list: Option<Vec<ModifyAddressBookTagList>>,
    pub tag_relation: Option<String>,
}
operation! { ModifyAddressBook(description: String, group_name: String, group_uuid: String)
    "ModifyAddressBook" -> Empty {
    0 "AckLabels" ack_labels: Vec<ModifyAddressBookAckLabels>, 1 "AckNamespaces" ack_namespaces: Vec<String>,
    2 "AddressList" address_list: String, 3 "AssetMemberUids" asset_member_uids: Vec<i64>,
    4 "AssetRegionResourceTypes" asset_region_resource_types: Vec<ModifyAddressBookAssetRegionResourceTypes>,
    5 "AutoAddTagEcs" auto_add_tag_ecs: String, 6 "Description" description, 7 "GroupName" group_name,
    8 "GroupUuid" group_uuid, 9 "Lang" lang: String, 10 "ModifyMode" modify_mode: String,
    11 "SourceIp" source_ip: String, 12 "TagList" tag_list: Vec<ModifyAddressBookTagList>,
    13 "TagRelation" tag_relation: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`ModifyAddressBook`]: empty.
pub type ModifyAddressBookOutput = Empty;

/// In the request of [`ModifyAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyAddressBookAckLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ModifyAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookAssetRegionResourceTypes {
    pub asset_region_id: Option<String>,
    pub resource_type: Option<ModifyAddressBookResourceType>,
}
input! { ModifyAddressBookAssetRegionResourceTypes() {
    0 "AssetRegionId" asset_region_id: String, 1 "ResourceType" resource_type: ModifyAddressBookResourceType
} }

/// In the request of [`ModifyAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookResourceType {
    pub ipv4: Option<ModifyAddressBookIpv4>,
    pub ipv6: Option<ModifyAddressBookIpv6>,
}
input! { ModifyAddressBookResourceType() {
    0 "Ipv4" ipv4: ModifyAddressBookIpv4, 1 "Ipv6" ipv6: ModifyAddressBookIpv6
} }

/// In the request of [`ModifyAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookIpv4 {
    pub ai_gateway_eip: Option<bool>,
    pub alb_eip: Option<bool>,
    pub api_gateway_eip: Option<bool>,
    pub bastion_host_egress_ip: Option<bool>,
    pub bastion_host_ip: Option<bool>,
    pub bastion_host_ingress_ip: Option<bool>,
    pub eip: Option<bool>,
    pub ecs_eip: Option<bool>,
    pub ecs_public_ip: Option<bool>,
    pub eni_eip: Option<bool>,
    pub ga_eip: Option<bool>,
    pub havip: Option<bool>,
    pub nat_eip: Option<bool>,
    pub nat_public_ip: Option<bool>,
    pub nlb_eip: Option<bool>,
    pub slb_eip: Option<bool>,
    pub slb_public_ip: Option<bool>,
}
input! { ModifyAddressBookIpv4() {
    0 "AiGatewayEIP" ai_gateway_eip: bool, 1 "AlbEIP" alb_eip: bool, 2 "ApiGatewayEIP" api_gateway_eip: bool,
    3 "BastionHostEgressIP" bastion_host_egress_ip: bool, 4 "BastionHostIP" bastion_host_ip: bool,
    5 "BastionHostIngressIP" bastion_host_ingress_ip: bool, 6 "EIP" eip: bool, 7 "EcsEIP" ecs_eip: bool,
    8 "EcsPublicIP" ecs_public_ip: bool, 9 "EniEIP" eni_eip: bool, 10 "GaEIP" ga_eip: bool, 11 "HAVIP" havip: bool,
    12 "NatEIP" nat_eip: bool, 13 "NatPublicIP" nat_public_ip: bool, 14 "NlbEIP" nlb_eip: bool,
    15 "SlbEIP" slb_eip: bool, 16 "SlbPublicIP" slb_public_ip: bool
} }

/// In the request of [`ModifyAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookIpv6 {
    pub ai_gateway_e_ipv6: Option<bool>,
    pub alb_ipv6: Option<bool>,
    pub api_gateway_e_ipv6: Option<bool>,
    pub ecs_ipv6: Option<bool>,
    pub eni_e_ipv6: Option<bool>,
    pub ga_e_ipv6: Option<bool>,
    pub nlb_ipv6: Option<bool>,
    pub slb_ipv6: Option<bool>,
}
input! { ModifyAddressBookIpv6() {
    0 "AiGatewayEIPv6" ai_gateway_e_ipv6: bool, 1 "AlbIPv6" alb_ipv6: bool,
    2 "ApiGatewayEIPv6" api_gateway_e_ipv6: bool, 3 "EcsIPv6" ecs_ipv6: bool, 4 "EniEIPv6" eni_e_ipv6: bool,
    5 "GaEIPv6" ga_e_ipv6: bool, 6 "NlbIPv6" nlb_ipv6: bool, 7 "SlbIPv6" slb_ipv6: bool
} }

/// In the request of [`ModifyAddressBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ModifyAddressBookTagList() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Modifies cfw instance: `ModifyCfwInstance` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyCfwInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCfwInstance {
    pub instance_id: Option<String>,
    pub update_list: Option<Vec<ModifyCfwInstanceUpdateList>>,
}
operation! { ModifyCfwInstance() "ModifyCfwInstance" -> Empty {
    0 "InstanceId" instance_id: String, 1 "UpdateList" update_list: Vec<ModifyCfwInstanceUpdateList>
} }

/// Response of [`ModifyCfwInstance`]: empty.
pub type ModifyCfwInstanceOutput = Empty;

/// In the request of [`ModifyCfwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCfwInstanceUpdateList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { ModifyCfwInstanceUpdateList() {
    0 "Code" code: String, 1 "Value" value: String
} }

/// Modifies control policy: `ModifyControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlPolicy {
    pub acl_action: Option<String>,
    /// Required.
    pub acl_uuid: String,
    /// Deprecated.
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ModifyControlPolicy(acl_uuid: String) "ModifyControlPolicy" -> Empty {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid, 2 "ApplicationName" application_name: String,
    3 "ApplicationNameList" application_name_list: Vec<String>, 4 "Description" description: String,
    5 "DestPort" dest_port: String, 6 "DestPortGroup" dest_port_group: String, 7 "DestPortType" dest_port_type: String,
    8 "Destination" destination: String, 9 "DestinationType" destination_type: String, 10 "Direction" direction: String,
    11 "DomainResolveType" domain_resolve_type: String, 12 "EndTime" end_time: i64, 13 "Lang" lang: String,
    14 "Proto" proto: String, 15 "Release" release: String, 16 "RepeatDays" repeat_days: Vec<i64>,
    17 "RepeatEndTime" repeat_end_time: String, 18 "RepeatStartTime" repeat_start_time: String,
    19 "RepeatType" repeat_type: String, 20 "Source" source: String, 21 "SourceType" source_type: String,
    22 "StartTime" start_time: i64
} }

/// Response of [`ModifyControlPolicy`]: empty.
pub type ModifyControlPolicyOutput = Empty;

/// Modifies control policy position: `ModifyControlPolicyPosition` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyControlPolicyPosition>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlPolicyPosition {
    /// Required.
    pub direction: String,
    pub lang: Option<String>,
    /// Required.
    pub new_order: String,
    /// Required.
    pub old_order: String,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { ModifyControlPolicyPosition(direction: String, new_order: String, old_order: String)
    "ModifyControlPolicyPosition" -> Empty {
    0 "Direction" direction, 1 "Lang" lang: String, 2 "NewOrder" new_order, 3 "OldOrder" old_order,
    4 "SourceIp" source_ip: String
} }

/// Response of [`ModifyControlPolicyPosition`]: empty.
pub type ModifyControlPolicyPositionOutput = Empty;

/// Modifies control policy priority: `ModifyControlPolicyPriority` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyControlPolicyPriority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlPolicyPriority {
    /// Required.
    pub acl_uuid: String,
    /// Required.
    pub order: String,
}
operation! { ModifyControlPolicyPriority(acl_uuid: String, order: String) "ModifyControlPolicyPriority" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Order" order
} }

/// Response of [`ModifyControlPolicyPriority`]: empty.
pub type ModifyControlPolicyPriorityOutput = Empty;

/// Modifies default ips config: `ModifyDefaultIPSConfig` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyDefaultIPSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultIPSConfig {
    pub basic_rules: Option<i64>,
    pub cti_rules: Option<i64>,
    pub lang: Option<String>,
    pub max_sdl: Option<i64>,
    pub patch_rules: Option<i64>,
    pub rule_class: Option<i64>,
    /// Required.
    pub run_mode: i64,
}
operation! { ModifyDefaultIPSConfig(run_mode: i64) "ModifyDefaultIPSConfig" -> Empty {
    0 "BasicRules" basic_rules: i64, 1 "CtiRules" cti_rules: i64, 2 "Lang" lang: String, 3 "MaxSdl" max_sdl: i64,
    4 "PatchRules" patch_rules: i64, 5 "RuleClass" rule_class: i64, 6 "RunMode" run_mode
} }

/// Response of [`ModifyDefaultIPSConfig`]: empty.
pub type ModifyDefaultIPSConfigOutput = Empty;

/// Modifies dns firewall policy: `ModifyDnsFirewallPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyDnsFirewallPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnsFirewallPolicy {
    pub acl_action: Option<String>,
    /// Required.
    pub acl_uuid: String,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub lang: Option<String>,
    pub priority: Option<String>,
    pub release: Option<String>,
    pub source: Option<String>,
    pub source_ip: Option<String>,
    pub source_type: Option<String>,
}
operation! { ModifyDnsFirewallPolicy(acl_uuid: String) "ModifyDnsFirewallPolicy" -> Empty {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid, 2 "Description" description: String,
    3 "Destination" destination: String, 4 "DestinationType" destination_type: String, 5 "Lang" lang: String,
    6 "Priority" priority: String, 7 "Release" release: String, 8 "Source" source: String,
    9 "SourceIp" source_ip: String, 10 "SourceType" source_type: String
} }

/// Response of [`ModifyDnsFirewallPolicy`]: empty.
pub type ModifyDnsFirewallPolicyOutput = Empty;

/// Modifies firewall v2 route policy switch: `ModifyFirewallV2RoutePolicySwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyFirewallV2RoutePolicySwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallV2RoutePolicySwitch {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
    pub should_recover: Option<String>,
    pub tr_firewall_route_policy_id: Option<String>,
    pub tr_firewall_route_policy_switch_status: Option<String>,
}
operation! { ModifyFirewallV2RoutePolicySwitch() "ModifyFirewallV2RoutePolicySwitch" -> Empty {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String, 2 "ShouldRecover" should_recover: String,
    3 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String,
    4 "TrFirewallRoutePolicySwitchStatus" tr_firewall_route_policy_switch_status: String
} }

/// Response of [`ModifyFirewallV2RoutePolicySwitch`]: empty.
pub type ModifyFirewallV2RoutePolicySwitchOutput = Empty;

/// Modifies instance member attributes: `ModifyInstanceMemberAttributes` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyInstanceMemberAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMemberAttributes {
    /// Required.
    pub members: Vec<ModifyInstanceMemberAttributesMembers>,
}
operation! { ModifyInstanceMemberAttributes(members: Vec<ModifyInstanceMemberAttributesMembers>)
    "ModifyInstanceMemberAttributes" -> Empty {
    0 "Members" members
} }

/// Response of [`ModifyInstanceMemberAttributes`]: empty.
pub type ModifyInstanceMemberAttributesOutput = Empty;

/// In the request of [`ModifyInstanceMemberAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMemberAttributesMembers {
    /// Required.
    pub member_desc: Option<String>,
    /// Required.
    pub member_uid: Option<i64>,
}
input! { ModifyInstanceMemberAttributesMembers(member_desc: String, member_uid: i64) {
    0 "MemberDesc" member_desc: String, 1 "MemberUid" member_uid: i64
} }

/// Modifies ips rules: `ModifyIpsRules` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyIpsRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpsRules {
    pub firewall_type: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub rule_action: String,
    /// Required.
    pub rule_type: String,
    /// Required.
    pub rules: String,
    pub source_ip: Option<String>,
}
operation! { ModifyIpsRules(rule_action: String, rule_type: String, rules: String) "ModifyIpsRules" -> Empty {
    0 "FirewallType" firewall_type: String, 1 "Lang" lang: String, 2 "RuleAction" rule_action, 3 "RuleType" rule_type,
    4 "Rules" rules, 5 "SourceIp" source_ip: String
} }

/// Response of [`ModifyIpsRules`]: empty.
pub type ModifyIpsRulesOutput = Empty;

/// Modifies ips rules to default: `ModifyIpsRulesToDefault` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyIpsRulesToDefault>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpsRulesToDefault {
    pub attack_app: Option<String>,
    pub firewall_type: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub rule_type: String,
    pub rules: Option<String>,
    pub source_ip: Option<String>,
}
operation! { ModifyIpsRulesToDefault(rule_type: String) "ModifyIpsRulesToDefault" -> Empty {
    0 "AttackApp" attack_app: String, 1 "FirewallType" firewall_type: String, 2 "Lang" lang: String,
    3 "RuleType" rule_type, 4 "Rules" rules: String, 5 "SourceIp" source_ip: String
} }

/// Response of [`ModifyIpsRulesToDefault`]: empty.
pub type ModifyIpsRulesToDefaultOutput = Empty;

/// Modifies nat firewall control policy: `ModifyNatFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyNatFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFirewallControlPolicy {
    pub acl_action: Option<String>,
    /// Required.
    pub acl_uuid: String,
    pub application_name_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ModifyNatFirewallControlPolicy(acl_uuid: String, nat_gateway_id: String)
    "ModifyNatFirewallControlPolicy" -> Empty {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid, 2 "ApplicationNameList" application_name_list: Vec<String>,
    3 "Description" description: String, 4 "DestPort" dest_port: String, 5 "DestPortGroup" dest_port_group: String,
    6 "DestPortType" dest_port_type: String, 7 "Destination" destination: String,
    8 "DestinationType" destination_type: String, 9 "Direction" direction: String,
    10 "DomainResolveType" domain_resolve_type: String, 11 "EndTime" end_time: i64, 12 "Lang" lang: String,
    13 "NatGatewayId" nat_gateway_id, 14 "Proto" proto: String, 15 "Release" release: String,
    16 "RepeatDays" repeat_days: Vec<i64>, 17 "RepeatEndTime" repeat_end_time: String,
    18 "RepeatStartTime" repeat_start_time: String, 19 "RepeatType" repeat_type: String, 20 "Source" source: String,
    21 "SourceType" source_type: String, 22 "StartTime" start_time: i64
} }

/// Response of [`ModifyNatFirewallControlPolicy`]: empty.
pub type ModifyNatFirewallControlPolicyOutput = Empty;

/// Modifies nat firewall control policy position: `ModifyNatFirewallControlPolicyPosition` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyNatFirewallControlPolicyPosition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFirewallControlPolicyPosition {
    /// Required.
    pub acl_uuid: String,
    pub direction: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub new_order: i64,
}
operation! { ModifyNatFirewallControlPolicyPosition(acl_uuid: String, nat_gateway_id: String, new_order: i64)
    "ModifyNatFirewallControlPolicyPosition" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Direction" direction: String, 2 "Lang" lang: String, 3 "NatGatewayId" nat_gateway_id,
    4 "NewOrder" new_order
} }

/// Response of [`ModifyNatFirewallControlPolicyPosition`]: empty.
pub type ModifyNatFirewallControlPolicyPositionOutput = Empty;

/// Modifies object group operation: `ModifyObjectGroupOperation` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyObjectGroupOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyObjectGroupOperation {
    pub comment: Option<String>,
    /// Required.
    pub direction: String,
    pub lang: Option<String>,
    /// Required.
    pub object_list: Vec<String>,
    /// Required.
    pub object_operation: String,
    /// Required.
    pub object_type: String,
    pub source_ip: Option<String>,
}
operation! {
    ModifyObjectGroupOperation(direction: String, object_list: Vec<String>, object_operation: String, object_type: String)
    "ModifyObjectGroupOperation" -> Empty {
    0 "Comment" comment: String, 1 "Direction" direction, 2 "Lang" lang: String, 3 "ObjectList" object_list,
    4 "ObjectOperation" object_operation, 5 "ObjectType" object_type, 6 "SourceIp" source_ip: String
} }

/// Response of [`ModifyObjectGroupOperation`]: empty.
pub type ModifyObjectGroupOperationOutput = Empty;

/// Modifies policy advanced config: `ModifyPolicyAdvancedConfig` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyPolicyAdvancedConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyAdvancedConfig {
    pub eips: Option<Vec<String>>,
    /// Required.
    pub internet_switch: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { ModifyPolicyAdvancedConfig(internet_switch: String) "ModifyPolicyAdvancedConfig" -> Empty {
    0 "Eips" eips: Vec<String>, 1 "InternetSwitch" internet_switch, 2 "Lang" lang: String,
    3 "SourceIp" source_ip: String
} }

/// Response of [`ModifyPolicyAdvancedConfig`]: empty.
pub type ModifyPolicyAdvancedConfigOutput = Empty;

/// Modifies private dns endpoint: `ModifyPrivateDnsEndpoint` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyPrivateDnsEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateDnsEndpoint {
    /// Required.
    pub access_instance_id: String,
    /// Required.
    pub access_instance_name: String,
    pub primary_dns: Option<String>,
    /// Required.
    pub private_dns_type: String,
    /// Required.
    pub region_no: String,
    pub standby_dns: Option<String>,
}
operation! {
    ModifyPrivateDnsEndpoint(access_instance_id: String, access_instance_name: String, private_dns_type: String, region_no: String)
    "ModifyPrivateDnsEndpoint" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "AccessInstanceName" access_instance_name,
    2 "PrimaryDns" primary_dns: String, 3 "PrivateDnsType" private_dns_type, 4 "RegionNo" region_no,
    5 "StandbyDns" standby_dns: String
} }

/// Response of [`ModifyPrivateDnsEndpoint`]: empty.
pub type ModifyPrivateDnsEndpointOutput = Empty;

/// Modifies resource type auto enable: `ModifyResourceTypeAutoEnable` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyResourceTypeAutoEnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTypeAutoEnable {
    pub lang: Option<String>,
    pub region_no: Option<String>,
    pub resource_type_auto_enable: Option<String>,
}
operation! { ModifyResourceTypeAutoEnable() "ModifyResourceTypeAutoEnable" -> Empty {
    0 "Lang" lang: String, 1 "RegionNo" region_no: String, 2 "ResourceTypeAutoEnable" resource_type_auto_enable: String
} }

/// Response of [`ModifyResourceTypeAutoEnable`]: empty.
pub type ModifyResourceTypeAutoEnableOutput = Empty;

/// Modifies sensitive switch: `ModifySensitiveSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifySensitiveSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySensitiveSwitch {
    pub lang: Option<String>,
    pub sensitive_category: Option<String>,
    pub switch_status: Option<String>,
}
operation! { ModifySensitiveSwitch() "ModifySensitiveSwitch" -> Empty {
    0 "Lang" lang: String, 1 "SensitiveCategory" sensitive_category: String, 2 "SwitchStatus" switch_status: String
} }

/// Response of [`ModifySensitiveSwitch`]: empty.
pub type ModifySensitiveSwitchOutput = Empty;

/// Modifies sls dispatch config: `ModifySlsDispatchConfig` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifySlsDispatchConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySlsDispatchConfig {
    pub detail_config: Option<String>,
    pub log_version: Option<i64>,
    pub modify_type: Option<String>,
}
operation! { ModifySlsDispatchConfig() "ModifySlsDispatchConfig" -> ModifySlsDispatchConfigOutput {
    0 "DetailConfig" detail_config: String, 1 "LogVersion" log_version: i64, 2 "ModifyType" modify_type: String
} }

/// Response of [`ModifySlsDispatchConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySlsDispatchConfigOutput {
    pub task_id: Option<String>,
}
model! { ModifySlsDispatchConfigOutput {
    0 "TaskId" task_id: String
} }

/// Modifies sls dispatch status: `ModifySlsDispatchStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifySlsDispatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySlsDispatchStatus {
    pub dispatch_value: Option<String>,
    pub enable_status: Option<bool>,
    pub filter_keys: Option<String>,
    pub new_region_id: Option<String>,
    pub site: Option<String>,
}
operation! { ModifySlsDispatchStatus() "ModifySlsDispatchStatus" -> Empty {
    0 "DispatchValue" dispatch_value: String, 1 "EnableStatus" enable_status: bool, 2 "FilterKeys" filter_keys: String,
    3 "NewRegionId" new_region_id: String, 4 "Site" site: String
} }

/// Response of [`ModifySlsDispatchStatus`]: empty.
pub type ModifySlsDispatchStatusOutput = Empty;

/// Modifies threat intelligence switch: `ModifyThreatIntelligenceSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyThreatIntelligenceSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyThreatIntelligenceSwitch {
    pub category_list: Option<Vec<ModifyThreatIntelligenceSwitchCategoryList>>,
}
operation! { ModifyThreatIntelligenceSwitch() "ModifyThreatIntelligenceSwitch" -> Empty {
    0 "CategoryList" category_list: Vec<ModifyThreatIntelligenceSwitchCategoryList>
} }

/// Response of [`ModifyThreatIntelligenceSwitch`]: empty.
pub type ModifyThreatIntelligenceSwitchOutput = Empty;

/// In the request of [`ModifyThreatIntelligenceSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyThreatIntelligenceSwitchCategoryList {
    pub action: Option<String>,
    pub category_id: Option<String>,
    pub enable_status: Option<String>,
}
input! { ModifyThreatIntelligenceSwitchCategoryList() {
    0 "Action" action: String, 1 "CategoryId" category_id: String, 2 "EnableStatus" enable_status: String
} }

/// Modifies tr firewall v2 configuration: `ModifyTrFirewallV2Configuration` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyTrFirewallV2Configuration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2Configuration {
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
    pub lang: Option<String>,
}
operation! { ModifyTrFirewallV2Configuration() "ModifyTrFirewallV2Configuration" -> Empty {
    0 "FirewallId" firewall_id: String, 1 "FirewallName" firewall_name: String, 2 "Lang" lang: String
} }

/// Response of [`ModifyTrFirewallV2Configuration`]: empty.
pub type ModifyTrFirewallV2ConfigurationOutput = Empty;

/// Modifies tr firewall v2 route policy scope: `ModifyTrFirewallV2RoutePolicyScope` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyTrFirewallV2RoutePolicyScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScope {
    pub dest_candidate_list: Option<
        Vec<ModifyTrFirewallV2RoutePolicyScopeDestCandidateList>,
    >,
    /// Required.
    pub firewall_id: String,
    pub lang: Option<String>,
    pub should_recover: Option<String>,
    pub src_candidate_list: Option<
        Vec<ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList>,
    >,
    /// Required.
    pub tr_firewall_route_policy_id: String,
}
operation! { ModifyTrFirewallV2RoutePolicyScope(firewall_id: String, tr_firewall_route_policy_id: String)
    "ModifyTrFirewallV2RoutePolicyScope" -> ModifyTrFirewallV2RoutePolicyScopeOutput {
    0 "DestCandidateList" dest_candidate_list: Vec<ModifyTrFirewallV2RoutePolicyScopeDestCandidateList>,
    1 "FirewallId" firewall_id, 2 "Lang" lang: String, 3 "ShouldRecover" should_recover: String,
    4 "SrcCandidateList" src_candidate_list: Vec<ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList>,
    5 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`ModifyTrFirewallV2RoutePolicyScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeDestCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { ModifyTrFirewallV2RoutePolicyScopeDestCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// In the request of [`ModifyTrFirewallV2RoutePolicyScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

/// Response of [`ModifyTrFirewallV2RoutePolicyScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeOutput {
    pub tr_firewall_route_policy_id: Option<String>,
}
model! { ModifyTrFirewallV2RoutePolicyScopeOutput {
    0 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id: String
} }

/// Modifies user alarm config: `ModifyUserAlarmConfig` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyUserAlarmConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAlarmConfig {
    /// Required.
    pub alarm_config: Vec<ModifyUserAlarmConfigAlarmConfig>,
    pub alarm_lang: Option<String>,
    pub contact_config: Option<Vec<ModifyUserAlarmConfigContactConfig>>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub use_default_contact: Option<i64>,
}
operation! { ModifyUserAlarmConfig(alarm_config: Vec<ModifyUserAlarmConfigAlarmConfig>)
    "ModifyUserAlarmConfig" -> Empty {
    0 "AlarmConfig" alarm_config, 1 "AlarmLang" alarm_lang: String,
    2 "ContactConfig" contact_config: Vec<ModifyUserAlarmConfigContactConfig>, 3 "Lang" lang: String,
    4 "SourceIp" source_ip: String, 5 "UseDefaultContact" use_default_contact: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyUserAlarmConfig`]: empty.
pub type ModifyUserAlarmConfigOutput = Empty;

/// In the request of [`ModifyUserAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAlarmConfigAlarmConfig {
    pub alarm_hour: Option<String>,
    pub alarm_notify: Option<String>,
    pub alarm_period: Option<String>,
    pub alarm_type: Option<String>,
    pub alarm_value: Option<String>,
    pub alarm_week_day: Option<String>,
}
input! { ModifyUserAlarmConfigAlarmConfig() {
    0 "AlarmHour" alarm_hour: String, 1 "AlarmNotify" alarm_notify: String, 2 "AlarmPeriod" alarm_period: String,
    3 "AlarmType" alarm_type: String, 4 "AlarmValue" alarm_value: String, 5 "AlarmWeekDay" alarm_week_day: String
} }

/// In the request of [`ModifyUserAlarmConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAlarmConfigContactConfig {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
input! { ModifyUserAlarmConfigContactConfig() {
    0 "Email" email: String, 1 "MobilePhone" mobile_phone: String, 2 "Name" name: String, 3 "Status" status: i64
} }

/// Modifies user ips whitelist: `ModifyUserIPSWhitelist` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyUserIPSWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserIPSWhitelist {
    pub direction: Option<i64>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub source_ip: Option<String>,
    pub white_type: Option<i64>,
}
operation! { ModifyUserIPSWhitelist() "ModifyUserIPSWhitelist" -> Empty {
    0 "Direction" direction: i64, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "ListType" list_type: i64,
    4 "ListValue" list_value: String, 5 "SourceIp" source_ip: String, 6 "WhiteType" white_type: i64
} }

/// Response of [`ModifyUserIPSWhitelist`]: empty.
pub type ModifyUserIPSWhitelistOutput = Empty;

/// Modifies user sls log storage time: `ModifyUserSlsLogStorageTime` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyUserSlsLogStorageTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSlsLogStorageTime {
    /// Required.
    pub instance_id: String,
    pub log_version: Option<i64>,
    pub sls_region_id: Option<String>,
    /// Required.
    pub storage_time: i64,
}
operation! { ModifyUserSlsLogStorageTime(instance_id: String, storage_time: i64)
    "ModifyUserSlsLogStorageTime" -> Empty {
    0 "InstanceId" instance_id, 1 "LogVersion" log_version: i64, 2 "SlsRegionId" sls_region_id: String,
    3 "StorageTime" storage_time
} }

/// Response of [`ModifyUserSlsLogStorageTime`]: empty.
pub type ModifyUserSlsLogStorageTimeOutput = Empty;

/// Modifies vpc firewall acl engine mode: `ModifyVpcFirewallAclEngineMode` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallAclEngineMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallAclEngineMode {
    pub member_uid: Option<String>,
    /// Required.
    pub strict_mode: String,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallAclEngineMode(strict_mode: String, vpc_firewall_id: String)
    "ModifyVpcFirewallAclEngineMode" -> Empty {
    0 "MemberUid" member_uid: String, 1 "StrictMode" strict_mode, 2 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`ModifyVpcFirewallAclEngineMode`]: empty.
pub type ModifyVpcFirewallAclEngineModeOutput = Empty;

/// Modifies vpc firewall cen configure: `ModifyVpcFirewallCenConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallCenConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallCenConfigure {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
    /// Required.
    pub vpc_firewall_name: String,
}
operation! { ModifyVpcFirewallCenConfigure(vpc_firewall_id: String, vpc_firewall_name: String)
    "ModifyVpcFirewallCenConfigure" -> Empty {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "VpcFirewallId" vpc_firewall_id,
    3 "VpcFirewallName" vpc_firewall_name
} }

/// Response of [`ModifyVpcFirewallCenConfigure`]: empty.
pub type ModifyVpcFirewallCenConfigureOutput = Empty;

/// Modifies vpc firewall cen switch status: `ModifyVpcFirewallCenSwitchStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallCenSwitchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallCenSwitchStatus {
    /// Required.
    pub firewall_switch: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallCenSwitchStatus(firewall_switch: String, vpc_firewall_id: String)
    "ModifyVpcFirewallCenSwitchStatus" -> Empty {
    0 "FirewallSwitch" firewall_switch, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`ModifyVpcFirewallCenSwitchStatus`]: empty.
pub type ModifyVpcFirewallCenSwitchStatusOutput = Empty;

/// Modifies vpc firewall configure: `ModifyVpcFirewallConfigure` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallConfigure {
    pub lang: Option<String>,
    /// Required.
    pub local_vpc_cidr_table_list: String,
    pub member_uid: Option<String>,
    /// Required.
    pub peer_vpc_cidr_table_list: String,
    /// Required.
    pub vpc_firewall_id: String,
    /// Required.
    pub vpc_firewall_name: String,
}
operation! {
    ModifyVpcFirewallConfigure(local_vpc_cidr_table_list: String, peer_vpc_cidr_table_list: String, vpc_firewall_id: String, vpc_firewall_name: String)
    "ModifyVpcFirewallConfigure" -> Empty {
    0 "Lang" lang: String, 1 "LocalVpcCidrTableList" local_vpc_cidr_table_list, 2 "MemberUid" member_uid: String,
    3 "PeerVpcCidrTableList" peer_vpc_cidr_table_list, 4 "VpcFirewallId" vpc_firewall_id,
    5 "VpcFirewallName" vpc_firewall_name
} }

/// Response of [`ModifyVpcFirewallConfigure`]: empty.
pub type ModifyVpcFirewallConfigureOutput = Empty;

/// Modifies vpc firewall control policy: `ModifyVpcFirewallControlPolicy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallControlPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallControlPolicy {
    pub acl_action: Option<String>,
    /// Required.
    pub acl_uuid: String,
    /// Deprecated.
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub proto: Option<String>,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallControlPolicy(acl_uuid: String, vpc_firewall_id: String)
    "ModifyVpcFirewallControlPolicy" -> Empty {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid, 2 "ApplicationName" application_name: String,
    3 "ApplicationNameList" application_name_list: Vec<String>, 4 "Description" description: String,
    5 "DestPort" dest_port: String, 6 "DestPortGroup" dest_port_group: String, 7 "DestPortType" dest_port_type: String,
    8 "Destination" destination: String, 9 "DestinationType" destination_type: String,
    10 "DomainResolveType" domain_resolve_type: String, 11 "EndTime" end_time: i64, 12 "Lang" lang: String,
    13 "Proto" proto: String, 14 "Release" release: String, 15 "RepeatDays" repeat_days: Vec<i64>,
    16 "RepeatEndTime" repeat_end_time: String, 17 "RepeatStartTime" repeat_start_time: String,
    18 "RepeatType" repeat_type: String, 19 "Source" source: String, 20 "SourceType" source_type: String,
    21 "StartTime" start_time: i64, 22 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`ModifyVpcFirewallControlPolicy`]: empty.
pub type ModifyVpcFirewallControlPolicyOutput = Empty;

/// Modifies vpc firewall control policy position: `ModifyVpcFirewallControlPolicyPosition` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallControlPolicyPosition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallControlPolicyPosition {
    pub acl_uuid: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub new_order: String,
    pub old_order: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallControlPolicyPosition(new_order: String, vpc_firewall_id: String)
    "ModifyVpcFirewallControlPolicyPosition" -> Empty {
    0 "AclUuid" acl_uuid: String, 1 "Lang" lang: String, 2 "NewOrder" new_order, 3 "OldOrder" old_order: String,
    4 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`ModifyVpcFirewallControlPolicyPosition`]: empty.
pub type ModifyVpcFirewallControlPolicyPositionOutput = Empty;

/// Modifies vpc firewall default ips config: `ModifyVpcFirewallDefaultIPSConfig` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallDefaultIPSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallDefaultIPSConfig {
    /// Required.
    pub basic_rules: String,
    /// Required.
    pub enable_all_patch: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub rule_class: Option<String>,
    /// Required.
    pub run_mode: String,
    /// Deprecated.
    pub source_ip: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! {
    ModifyVpcFirewallDefaultIPSConfig(basic_rules: String, enable_all_patch: String, run_mode: String, vpc_firewall_id: String)
    "ModifyVpcFirewallDefaultIPSConfig" -> Empty {
    0 "BasicRules" basic_rules, 1 "EnableAllPatch" enable_all_patch, 2 "Lang" lang: String,
    3 "MemberUid" member_uid: String, 4 "RuleClass" rule_class: String, 5 "RunMode" run_mode,
    6 "SourceIp" source_ip: String, 7 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`ModifyVpcFirewallDefaultIPSConfig`]: empty.
pub type ModifyVpcFirewallDefaultIPSConfigOutput = Empty;

/// Modifies vpc firewall ips whitelist: `ModifyVpcFirewallIPSWhitelist` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallIPSWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallIPSWhitelist {
    pub lang: Option<String>,
    /// Required.
    pub list_type: i64,
    pub list_value: Option<String>,
    pub member_uid: Option<i64>,
    /// Required.
    pub vpc_firewall_id: String,
    /// Required.
    pub white_type: i64,
}
operation! { ModifyVpcFirewallIPSWhitelist(list_type: i64, vpc_firewall_id: String, white_type: i64)
    "ModifyVpcFirewallIPSWhitelist" -> Empty {
    0 "Lang" lang: String, 1 "ListType" list_type, 2 "ListValue" list_value: String, 3 "MemberUid" member_uid: i64,
    4 "VpcFirewallId" vpc_firewall_id, 5 "WhiteType" white_type
} }

/// Response of [`ModifyVpcFirewallIPSWhitelist`]: empty.
pub type ModifyVpcFirewallIPSWhitelistOutput = Empty;

/// Modifies vpc firewall switch status: `ModifyVpcFirewallSwitchStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ModifyVpcFirewallSwitchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallSwitchStatus {
    /// Required.
    pub firewall_switch: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    /// Required.
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallSwitchStatus(firewall_switch: String, vpc_firewall_id: String)
    "ModifyVpcFirewallSwitchStatus" -> Empty {
    0 "FirewallSwitch" firewall_switch, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "VpcFirewallId" vpc_firewall_id
} }

/// Response of [`ModifyVpcFirewallSwitchStatus`]: empty.
pub type ModifyVpcFirewallSwitchStatusOutput = Empty;

/// Puts disable all fw switch: `PutDisableAllFwSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/PutDisableAllFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDisableAllFwSwitch {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { PutDisableAllFwSwitch() "PutDisableAllFwSwitch" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`PutDisableAllFwSwitch`]: empty.
pub type PutDisableAllFwSwitchOutput = Empty;

/// Puts disable fw switch: `PutDisableFwSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/PutDisableFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDisableFwSwitch {
    /// At most 64 characters.
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_version: Option<String>,
    pub ipaddr_list: Option<Vec<String>>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub region_list: Option<Vec<String>>,
    pub resource_type_list: Option<Vec<String>>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { PutDisableFwSwitch() "PutDisableFwSwitch" -> PutDisableFwSwitchOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpVersion" ip_version: String,
    3 "IpaddrList" ipaddr_list: Vec<String>, 4 "Lang" lang: String, 5 "MemberUid" member_uid: String,
    6 "RegionList" region_list: Vec<String>, 7 "ResourceTypeList" resource_type_list: Vec<String>,
    8 "SourceIp" source_ip: String
} }

/// Response of [`PutDisableFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDisableFwSwitchOutput {
    pub dry_run: Option<bool>,
}
model! { PutDisableFwSwitchOutput {
    0 "DryRun" dry_run: bool
} }

/// Puts enable all fw switch: `PutEnableAllFwSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/PutEnableAllFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEnableAllFwSwitch {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { PutEnableAllFwSwitch() "PutEnableAllFwSwitch" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`PutEnableAllFwSwitch`]: empty.
pub type PutEnableAllFwSwitchOutput = Empty;

/// Puts enable fw switch: `PutEnableFwSwitch` of `cloudfw` 2017-12-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/PutEnableFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEnableFwSwitch {
    /// At most 64 characters.
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ip_version: Option<String>,
    pub ipaddr_list: Option<Vec<String>>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub region_list: Option<Vec<String>>,
    pub resource_type_list: Option<Vec<String>>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { PutEnableFwSwitch() "PutEnableFwSwitch" -> PutEnableFwSwitchOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IpVersion" ip_version: String,
    3 "IpaddrList" ipaddr_list: Vec<String>, 4 "Lang" lang: String, 5 "MemberUid" member_uid: String,
    6 "RegionList" region_list: Vec<String>, 7 "ResourceTypeList" resource_type_list: Vec<String>,
    8 "SourceIp" source_ip: String
} }

/// Response of [`PutEnableFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEnableFwSwitchOutput {
    pub abnormal_resource_status_list: Vec<PutEnableFwSwitchAbnormalResourceStatusList>,
    pub dry_run: Option<bool>,
}
model! { PutEnableFwSwitchOutput {
    0 "AbnormalResourceStatusList" abnormal_resource_status_list: Vec<PutEnableFwSwitchAbnormalResourceStatusList>,
    1 "DryRun" dry_run: bool
} }

/// In the response of [`PutEnableFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEnableFwSwitchAbnormalResourceStatusList {
    pub msg: Option<String>,
    pub resource: Option<String>,
    pub status: Option<String>,
}
model! { PutEnableFwSwitchAbnormalResourceStatusList {
    0 "Msg" msg: String, 1 "Resource" resource: String, 2 "Status" status: String
} }

/// Releases expired instance: `ReleaseExpiredInstance` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ReleaseExpiredInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseExpiredInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseExpiredInstance(instance_id: String) "ReleaseExpiredInstance" -> ReleaseExpiredInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseExpiredInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseExpiredInstanceOutput {
    pub http_status_code: Option<i64>,
    pub release_status: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseExpiredInstanceOutput {
    0 "HttpStatusCode" http_status_code: i64, 1 "ReleaseStatus" release_status: String, 2 "Success" success: bool
} }

/// Releases post instance: `ReleasePostInstance` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ReleasePostInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePostInstance {
    pub instance_id: Option<String>,
}
operation! { ReleasePostInstance() "ReleasePostInstance" -> ReleasePostInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`ReleasePostInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePostInstanceOutput {
    pub http_status_code: Option<i64>,
    pub release_status: Option<bool>,
    pub success: Option<bool>,
}
model! { ReleasePostInstanceOutput {
    0 "HttpStatusCode" http_status_code: i64, 1 "ReleaseStatus" release_status: bool, 2 "Success" success: bool
} }

/// Resets nat firewall rule hit count: `ResetNatFirewallRuleHitCount` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ResetNatFirewallRuleHitCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNatFirewallRuleHitCount {
    /// Required.
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub nat_gateway_id: Option<String>,
}
operation! { ResetNatFirewallRuleHitCount(acl_uuid: String) "ResetNatFirewallRuleHitCount" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "NatGatewayId" nat_gateway_id: String
} }

/// Response of [`ResetNatFirewallRuleHitCount`]: empty.
pub type ResetNatFirewallRuleHitCountOutput = Empty;

/// Resets rule hit count: `ResetRuleHitCount` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ResetRuleHitCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRuleHitCount {
    /// Required.
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { ResetRuleHitCount(acl_uuid: String) "ResetRuleHitCount" -> ResetRuleHitCountOutput {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`ResetRuleHitCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRuleHitCountOutput {
    pub module: Option<String>,
}
model! { ResetRuleHitCountOutput {
    0 "Module" module: String
} }

/// Resets vpc firewall rule hit count: `ResetVpcFirewallRuleHitCount` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/ResetVpcFirewallRuleHitCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpcFirewallRuleHitCount {
    /// Required.
    pub acl_uuid: String,
    pub lang: Option<String>,
}
operation! { ResetVpcFirewallRuleHitCount(acl_uuid: String) "ResetVpcFirewallRuleHitCount" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String
} }

/// Response of [`ResetVpcFirewallRuleHitCount`]: empty.
pub type ResetVpcFirewallRuleHitCountOutput = Empty;

/// Sets auto protect new assets: `SetAutoProtectNewAssets` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/SetAutoProtectNewAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoProtectNewAssets {
    /// Required.
    pub auto_protect: bool,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { SetAutoProtectNewAssets(auto_protect: bool) "SetAutoProtectNewAssets" -> SetAutoProtectNewAssetsOutput {
    0 "AutoProtect" auto_protect, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`SetAutoProtectNewAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoProtectNewAssetsOutput {
    pub module: Option<String>,
}
model! { SetAutoProtectNewAssetsOutput {
    0 "Module" module: String
} }

/// Switches security proxy: `SwitchSecurityProxy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/SwitchSecurityProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSecurityProxy {
    pub lang: Option<String>,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub switch: String,
}
operation! { SwitchSecurityProxy(proxy_id: String, switch: String) "SwitchSecurityProxy" -> Empty {
    0 "Lang" lang: String, 1 "ProxyId" proxy_id, 2 "Switch" switch
} }

/// Response of [`SwitchSecurityProxy`]: empty.
pub type SwitchSecurityProxyOutput = Empty;

/// Updates ai traffic analysis status: `UpdateAITrafficAnalysisStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdateAITrafficAnalysisStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAITrafficAnalysisStatus {
    pub status: Option<String>,
}
operation! { UpdateAITrafficAnalysisStatus() "UpdateAITrafficAnalysisStatus" -> Empty {
    0 "Status" status: String
} }

/// Response of [`UpdateAITrafficAnalysisStatus`]: empty.
pub type UpdateAITrafficAnalysisStatusOutput = Empty;

/// Updates ack cluster connector: `UpdateAckClusterConnector` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdateAckClusterConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAckClusterConnector {
    /// Required.
    pub connector_id: String,
    pub connector_name: Option<String>,
    pub ttl: Option<String>,
}
operation! { UpdateAckClusterConnector(connector_id: String)
    "UpdateAckClusterConnector" -> UpdateAckClusterConnectorOutput {
    0 "ConnectorId" connector_id, 1 "ConnectorName" connector_name: String, 2 "Ttl" ttl: String
} }

/// Response of [`UpdateAckClusterConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAckClusterConnectorOutput {
    pub ack_cluster_connector: Option<UpdateAckClusterConnectorAckClusterConnector>,
}
model! { UpdateAckClusterConnectorOutput {
    0 "AckClusterConnector" ack_cluster_connector: UpdateAckClusterConnectorAckClusterConnector
} }

/// In the response of [`UpdateAckClusterConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAckClusterConnectorAckClusterConnector {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub connector_health_check_status: Option<String>,
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub connector_status: Option<String>,
    pub create_time: Option<String>,
    pub member_uid: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_vswitch_ip: Option<String>,
    pub primary_vswitch_zone_id: Option<String>,
    pub region_no: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    pub standby_vswitch_zone_id: Option<String>,
    pub ttl: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { UpdateAckClusterConnectorAckClusterConnector {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ConnectorHealthCheckStatus" connector_health_check_status: String, 3 "ConnectorId" connector_id: String,
    4 "ConnectorName" connector_name: String, 5 "ConnectorStatus" connector_status: String,
    6 "CreateTime" create_time: String, 7 "MemberUid" member_uid: String,
    8 "PrimaryVswitchId" primary_vswitch_id: String, 9 "PrimaryVswitchIp" primary_vswitch_ip: String,
    10 "PrimaryVswitchZoneId" primary_vswitch_zone_id: String, 11 "RegionNo" region_no: String,
    12 "StandbyVswitchId" standby_vswitch_id: String, 13 "StandbyVswitchIp" standby_vswitch_ip: String,
    14 "StandbyVswitchZoneId" standby_vswitch_zone_id: String, 15 "Ttl" ttl: i64, 16 "VpcId" vpc_id: String
} }

/// Updates acl check detail status: `UpdateAclCheckDetailStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdateAclCheckDetailStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatus {
    pub lang: Option<String>,
    /// Required.
    pub status: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub uuid: String,
}
operation! { UpdateAclCheckDetailStatus(status: String, task_id: String, uuid: String)
    "UpdateAclCheckDetailStatus" -> UpdateAclCheckDetailStatusOutput {
    0 "Lang" lang: String, 1 "Status" status, 2 "TaskId" task_id, 3 "Uuid" uuid
} }

/// Response of [`UpdateAclCheckDetailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusOutput {
    pub check_record: Option<UpdateAclCheckDetailStatusCheckRecord>,
}
model! { UpdateAclCheckDetailStatusOutput {
    0 "CheckRecord" check_record: UpdateAclCheckDetailStatusCheckRecord
} }

/// In the response of [`UpdateAclCheckDetailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusCheckRecord {
    pub acls: Vec<UpdateAclCheckDetailStatusAcls>,
    pub check_name: Option<String>,
    pub description: Option<String>,
    pub last_check_time: Option<String>,
    pub level: Option<String>,
    pub policy_total_count: Option<i64>,
    pub record_assessment_detail: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateAclCheckDetailStatusCheckRecord {
    0 "Acls" acls: Vec<UpdateAclCheckDetailStatusAcls>, 1 "CheckName" check_name: String,
    2 "Description" description: String, 3 "LastCheckTime" last_check_time: String, 4 "Level" level: String,
    5 "PolicyTotalCount" policy_total_count: i64, 6 "RecordAssessmentDetail" record_assessment_detail: String,
    7 "TaskId" task_id: String
} }

/// In the response of [`UpdateAclCheckDetailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusAcls {
    pub acl: Option<UpdateAclCheckDetailStatusAcl>,
    pub acl_assessment_detail: Option<String>,
    pub acl_status: Option<String>,
}
model! { UpdateAclCheckDetailStatusAcls {
    0 "Acl" acl: UpdateAclCheckDetailStatusAcl, 1 "AclAssessmentDetail" acl_assessment_detail: String,
    2 "AclStatus" acl_status: String
} }

/// In the response of [`UpdateAclCheckDetailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusAcl {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub address_list: Vec<String>,
    pub address_list_count: Option<i64>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Vec<String>,
    pub auto_add_tag_ecs: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Vec<String>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Vec<String>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    pub dns_result: Option<String>,
    pub dns_result_time: Option<i64>,
    pub domain_resolve_type: Option<i64>,
    pub end_time: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_uuid: Option<String>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub ip_version: Option<i64>,
    pub modify_time: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub order: Option<i64>,
    pub proto: Option<String>,
    pub reference_count: Option<i64>,
    pub release: Option<String>,
    pub repeat_days: Vec<i64>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Vec<String>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
    pub tag_list: Vec<UpdateAclCheckDetailStatusTagList>,
    pub tag_relation: Option<String>,
    pub vpc_firewall_id: Option<String>,
}
model! { UpdateAclCheckDetailStatusAcl {
    0 "AclAction" acl_action: String, 1 "AclUuid" acl_uuid: String, 2 "AddressList" address_list: Vec<String>,
    3 "AddressListCount" address_list_count: i64, 4 "ApplicationId" application_id: String,
    5 "ApplicationName" application_name: String, 6 "ApplicationNameList" application_name_list: Vec<String>,
    7 "AutoAddTagEcs" auto_add_tag_ecs: i64, 8 "CreateTime" create_time: i64, 9 "Description" description: String,
    10 "DestPort" dest_port: String, 11 "DestPortGroup" dest_port_group: String,
    12 "DestPortGroupPorts" dest_port_group_ports: Vec<String>, 13 "DestPortType" dest_port_type: String,
    14 "Destination" destination: String, 15 "DestinationGroupCidrs" destination_group_cidrs: Vec<String>,
    16 "DestinationGroupType" destination_group_type: String, 17 "DestinationType" destination_type: String,
    18 "Direction" direction: String, 19 "DnsResult" dns_result: String, 20 "DnsResultTime" dns_result_time: i64,
    21 "DomainResolveType" domain_resolve_type: i64, 22 "EndTime" end_time: i64, 23 "GroupName" group_name: String,
    24 "GroupType" group_type: String, 25 "GroupUuid" group_uuid: String, 26 "HitLastTime" hit_last_time: i64,
    27 "HitTimes" hit_times: i64, 28 "IpVersion" ip_version: i64, 29 "ModifyTime" modify_time: i64,
    30 "NatGatewayId" nat_gateway_id: String, 31 "Order" order: i64, 32 "Proto" proto: String,
    33 "ReferenceCount" reference_count: i64, 34 "Release" release: String, 35 "RepeatDays" repeat_days: Vec<i64>,
    36 "RepeatEndTime" repeat_end_time: String, 37 "RepeatStartTime" repeat_start_time: String,
    38 "RepeatType" repeat_type: String, 39 "Source" source: String,
    40 "SourceGroupCidrs" source_group_cidrs: Vec<String>, 41 "SourceGroupType" source_group_type: String,
    42 "SourceType" source_type: String, 43 "SpreadCnt" spread_cnt: i64, 44 "StartTime" start_time: i64,
    45 "TagList" tag_list: Vec<UpdateAclCheckDetailStatusTagList>, 46 "TagRelation" tag_relation: String,
    47 "VpcFirewallId" vpc_firewall_id: String
} }

/// In the response of [`UpdateAclCheckDetailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { UpdateAclCheckDetailStatusTagList {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Updates postpay user internet status: `UpdatePostpayUserInternetStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdatePostpayUserInternetStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePostpayUserInternetStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub operate: Option<String>,
}
operation! { UpdatePostpayUserInternetStatus() "UpdatePostpayUserInternetStatus" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String, 2 "Operate" operate: String
} }

/// Response of [`UpdatePostpayUserInternetStatus`]: empty.
pub type UpdatePostpayUserInternetStatusOutput = Empty;

/// Updates postpay user nat status: `UpdatePostpayUserNatStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdatePostpayUserNatStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePostpayUserNatStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub operate: Option<String>,
}
operation! { UpdatePostpayUserNatStatus() "UpdatePostpayUserNatStatus" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String, 2 "Operate" operate: String
} }

/// Response of [`UpdatePostpayUserNatStatus`]: empty.
pub type UpdatePostpayUserNatStatusOutput = Empty;

/// Updates postpay user vpc status: `UpdatePostpayUserVpcStatus` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdatePostpayUserVpcStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePostpayUserVpcStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub operate: Option<String>,
}
operation! { UpdatePostpayUserVpcStatus() "UpdatePostpayUserVpcStatus" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String, 2 "Operate" operate: String
} }

/// Response of [`UpdatePostpayUserVpcStatus`]: empty.
pub type UpdatePostpayUserVpcStatusOutput = Empty;

/// Updates security proxy: `UpdateSecurityProxy` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UpdateSecurityProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityProxy {
    pub lang: Option<String>,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub proxy_name: String,
    pub strict_mode: Option<i64>,
}
operation! { UpdateSecurityProxy(proxy_id: String, proxy_name: String)
    "UpdateSecurityProxy" -> UpdateSecurityProxyOutput {
    0 "Lang" lang: String, 1 "ProxyId" proxy_id, 2 "ProxyName" proxy_name, 3 "StrictMode" strict_mode: i64
} }

/// Response of [`UpdateSecurityProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityProxyOutput {
    pub module: Option<String>,
}
model! { UpdateSecurityProxyOutput {
    0 "Module" module: String
} }

/// `UseAclBackupData` of `cloudfw` 2017-12-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudfw/2017-12-07/UseAclBackupData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseAclBackupData {
    /// Required.
    pub back_up_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { UseAclBackupData(back_up_time: String) "UseAclBackupData" -> Empty {
    0 "BackUpTime" back_up_time, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

/// Response of [`UseAclBackupData`]: empty.
pub type UseAclBackupDataOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddAclBackupData, AddAddressBook, AddControlPolicy, AddDnsFirewallPolicy, AddDomainResolveRealtimeTask,
    AddInstanceMembers, AddPrivateDnsDomainName, BatchCopyVpcFirewallControlPolicy, BatchDeleteVpcFirewallControlPolicy,
    ClearLogStoreStorage, CreateAckClusterConnector, CreateAclCheck, CreateDownloadTask, CreateInstanceSyncTask,
    CreateIpsPrivateAssoc, CreateNatFirewallControlPolicy, CreateNatFirewallPreCheck, CreateNatFirewallSyncTask,
    CreatePrivateDnsEndpoint, CreateSecurityProxy, CreateSlsLogDispatch, CreateTrFirewallV2,
    CreateTrFirewallV2RoutePolicy, CreateVpcFirewallCenConfigure, CreateVpcFirewallCenManualConfigure,
    CreateVpcFirewallConfigure, CreateVpcFirewallControlPolicy, CreateVpcFirewallPrecheck, CreateVpcFirewallTask,
    DeleteAckClusterConnector, DeleteAclBackupData, DeleteAddressBook, DeleteControlPolicy, DeleteControlPolicyTemplate,
    DeleteDnsFirewallPolicy, DeleteDownloadTask, DeleteFirewallV2RoutePolicies, DeleteInstanceMembers,
    DeleteIpsPrivateAssoc, DeleteNatFirewallControlPolicy, DeleteNatFirewallControlPolicyBatch,
    DeletePrivateDnsAllDomainName, DeletePrivateDnsDomainName, DeletePrivateDnsEndpoint, DeleteSecurityProxy,
    DeleteTrFirewallV2, DeleteVpcFirewallCenConfigure, DeleteVpcFirewallConfigure, DeleteVpcFirewallControlPolicy,
    DescribeACLProtectTrend, DescribeAITrafficAnalysisStatus, DescribeAccessInstanceRegionList,
    DescribeAccessInstanceTask, DescribeAccessInstanceVSwitchList, DescribeAccessInstanceVpcList,
    DescribeAccessInstanceZoneList, DescribeAckClusterConnector, DescribeAckClusterConnectors,
    DescribeAckClusterNamespaces, DescribeAckClusterPodLabels, DescribeAckClusters, DescribeAclApps,
    DescribeAclBackupList, DescribeAclCheck, DescribeAclCheckQuota, DescribeAclChecks, DescribeAclRuleCount,
    DescribeAclWhitelist, DescribeAddressBook, DescribeAssetList, DescribeAssetRiskList, DescribeAssetStatistic,
    DescribeAttackAppCategory, DescribeBatchSlsDispatchStatus, DescribeCfwRiskLevelSummary, DescribeClearAuthInfo,
    DescribeConfiguredDestinationIP, DescribeConfiguredDomainNames, DescribeControlPolicy,
    DescribeControlPolicyDomainResolve, DescribeCreatedNatFirewall, DescribeCtrlInstanceMemberAccounts,
    DescribeDefaultIPSConfig, DescribeDnsFirewallPolicy, DescribeDomainResolve, DescribeDownloadTask,
    DescribeDownloadTaskType, DescribeFirewallDropStatistics, DescribeFirewallDropTrend, DescribeFirewallTask,
    DescribeFirewallTrafficTrend, DescribeFirewallVSwitch, DescribeFirewallVswitchResources, DescribeIPSRules,
    DescribeInstanceMembers, DescribeInstanceRdAccounts, DescribeInstanceRiskLevels, DescribeInternetDropTrafficTrend,
    DescribeInternetOpenDetail, DescribeInternetOpenIp, DescribeInternetOpenPort, DescribeInternetOpenService,
    DescribeInternetOpenStatistic, DescribeInternetServiceNameList, DescribeInternetSlb, DescribeInternetTimeTop,
    DescribeInternetTrafficTop, DescribeInternetTrafficTrend, DescribeInvadeEcsTrend, DescribeInvadeEventDetail,
    DescribeInvadeEventList, DescribeInvadeEventNameList, DescribeInvadeEventStatistic, DescribeIpsPrivateAssoc,
    DescribeIspInfo, DescribeLocationInfo, DescribeLogStoreInfo, DescribeMemberInfo, DescribeNatAclPageStatus,
    DescribeNatFirewallAclGroupList, DescribeNatFirewallControlPolicy, DescribeNatFirewallDropTrafficTrend,
    DescribeNatFirewallList, DescribeNatFirewallPolicyPriorUsed, DescribeNatFirewallPrecheckDetail,
    DescribeNatFirewallQuota, DescribeNatFirewallTimeTop, DescribeNatFirewallTrafficTrend, DescribeNetworkInstanceList,
    DescribeNetworkInstanceRelationList, DescribeNetworkTrafficTopRatio, DescribeOpenIpAccessSrcStat,
    DescribeOutgoingAssetList, DescribeOutgoingDestination, DescribeOutgoingDestinationCategory,
    DescribeOutgoingDestinationIP, DescribeOutgoingDestinationIPDetail, DescribeOutgoingDomain,
    DescribeOutgoingDomainDetail, DescribeOutgoingRiskDomainAndIpCount, DescribeOutgoingRiskTrend,
    DescribeOutgoingStatistic, DescribeOutgoingTag, DescribePageDocuments, DescribePolicyAdvancedConfig,
    DescribePolicyPriorUsed, DescribePostpayBill, DescribePostpayEnabledProtection, DescribePostpayTrafficDetail,
    DescribePostpayTrafficTotal, DescribePostpayUserInternetStatus, DescribePostpayUserNatStatus,
    DescribePostpayUserVpcStatus, DescribePrefixLists, DescribePrepayBillTotal, DescribePrivateDnsDomainNameList,
    DescribePrivateDnsEndpointDetail, DescribePrivateDnsEndpointList, DescribePrivateDnsStatistics, DescribeRegionInfo,
    DescribeRegionResourceTypeAutoEnable, DescribeResourceTypeAutoEnable, DescribeRiskEventGroup,
    DescribeRiskEventPayload, DescribeRiskEventStatistic, DescribeRiskEventTopAttackApp,
    DescribeRiskEventTopAttackAsset, DescribeRiskEventTopAttackType, DescribeRiskSecurityGroupDetail,
    DescribeSdlEventDetail, DescribeSdlEventList, DescribeSdlEventSdList, DescribeSdlEventStatistic,
    DescribeSdlLastPayload, DescribeSdlStatistic, DescribeSecurityMode, DescribeSecurityProxy,
    DescribeSecurityProxyResources, DescribeSensitiveSwitch, DescribeSignatureLibVersion, DescribeSlrGrant,
    DescribeSlsAnalyzeOpenStatus, DescribeTaskDispatchStatus, DescribeThreatIntelligenceSwitch,
    DescribeTrFirewallPolicyBackUpAssociationList, DescribeTrFirewallV2RoutePolicyList, DescribeTrFirewallsV2Detail,
    DescribeTrFirewallsV2List, DescribeTrFirewallsV2RouteList, DescribeTrafficLog, DescribeTransitRouterResourcesList,
    DescribeUnprotectedPortTrend, DescribeUnprotectedVulnTrend, DescribeUserAlarmConfig, DescribeUserAssetIPTrafficInfo,
    DescribeUserBuyVersion, DescribeUserIPSWhitelist, DescribeVfwIPSConfigList, DescribeVpcFirewallAccessDetail,
    DescribeVpcFirewallAclGroupList, DescribeVpcFirewallAssetList, DescribeVpcFirewallAssetRegionList,
    DescribeVpcFirewallCenDetail, DescribeVpcFirewallCenList, DescribeVpcFirewallCenSummaryList,
    DescribeVpcFirewallControlPolicy, DescribeVpcFirewallDefaultIPSConfig, DescribeVpcFirewallDetail,
    DescribeVpcFirewallDomainList, DescribeVpcFirewallDomainRelationList, DescribeVpcFirewallDropTrafficTrend,
    DescribeVpcFirewallIPSWhitelist, DescribeVpcFirewallList, DescribeVpcFirewallManualVSwitchList,
    DescribeVpcFirewallPolicyPriorUsed, DescribeVpcFirewallPrecheckDetail, DescribeVpcFirewallSummaryInfo,
    DescribeVpcFirewallTrafficAssetList, DescribeVpcFirewallTrafficTrend, DescribeVpcFirewallZone, DescribeVpcListLite,
    DescribeVpcZone, DescribeVulnerabilityProtectedList, DisableSdlProtectedAsset, EnableSdlProtectedAsset,
    GetTlsInspectCertificateDownloadUrl, ListTlsInspectCACertificates, ModifyAddressBook, ModifyCfwInstance,
    ModifyControlPolicy, ModifyControlPolicyPosition, ModifyControlPolicyPriority, ModifyDefaultIPSConfig,
    ModifyDnsFirewallPolicy, ModifyFirewallV2RoutePolicySwitch, ModifyInstanceMemberAttributes, ModifyIpsRules,
    ModifyIpsRulesToDefault, ModifyNatFirewallControlPolicy, ModifyNatFirewallControlPolicyPosition,
    ModifyObjectGroupOperation, ModifyPolicyAdvancedConfig, ModifyPrivateDnsEndpoint, ModifyResourceTypeAutoEnable,
    ModifySensitiveSwitch, ModifySlsDispatchConfig, ModifySlsDispatchStatus, ModifyThreatIntelligenceSwitch,
    ModifyTrFirewallV2Configuration, ModifyTrFirewallV2RoutePolicyScope, ModifyUserAlarmConfig, ModifyUserIPSWhitelist,
    ModifyUserSlsLogStorageTime, ModifyVpcFirewallAclEngineMode, ModifyVpcFirewallCenConfigure,
    ModifyVpcFirewallCenSwitchStatus, ModifyVpcFirewallConfigure, ModifyVpcFirewallControlPolicy,
    ModifyVpcFirewallControlPolicyPosition, ModifyVpcFirewallDefaultIPSConfig, ModifyVpcFirewallIPSWhitelist,
    ModifyVpcFirewallSwitchStatus, PutDisableAllFwSwitch, PutDisableFwSwitch, PutEnableAllFwSwitch, PutEnableFwSwitch,
    ReleaseExpiredInstance, ReleasePostInstance, ResetNatFirewallRuleHitCount, ResetRuleHitCount,
    ResetVpcFirewallRuleHitCount, SetAutoProtectNewAssets, SwitchSecurityProxy, UpdateAITrafficAnalysisStatus,
    UpdateAckClusterConnector, UpdateAclCheckDetailStatus, UpdatePostpayUserInternetStatus, UpdatePostpayUserNatStatus,
    UpdatePostpayUserVpcStatus, UpdateSecurityProxy, UseAclBackupData
}
