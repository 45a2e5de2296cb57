//! `cloudfw` 2017-12-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
        ("ap-southeast-1", "cloudfw-intl.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-guangzhou", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "cloudfw-intl.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cloudfw.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "cloudfw.vpc-proxy.aliyuncs.com"),
    ],
    global: "cloudfw.aliyuncs.com",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "cloudfw", version: "2017-12-07", code: "cloudfw", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAclBackupData {
    pub back_up_time: String,
    pub description: Option<String>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { AddAclBackupData(back_up_time: String) "AddAclBackupData" -> Empty {
    0 "BackUpTime" back_up_time, 1 "Description" description: String, 2 "Lang" lang: String,
    3 "SourceIp" source_ip: String
} }

pub type AddAclBackupDataOutput = Empty;

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
    /// 2 to 256 characters.
    pub description: String,
    /// 2 to 128 characters.
    pub group_name: String,
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
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddAddressBookAckLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookAssetRegionResourceTypes {
    pub asset_region_id: Option<String>,
    pub resource_type: Option<AddAddressBookResourceType>,
}
input! { AddAddressBookAssetRegionResourceTypes() {
    0 "AssetRegionId" asset_region_id: String, 1 "ResourceType" resource_type: AddAddressBookResourceType
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookResourceType {
    pub ipv4: Option<AddAddressBookIpv4>,
    pub ipv6: Option<AddAddressBookIpv6>,
}
input! { AddAddressBookResourceType() {
    0 "Ipv4" ipv4: AddAddressBookIpv4, 1 "Ipv6" ipv6: AddAddressBookIpv6
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { AddAddressBookTagList() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressBookOutput {
    pub group_uuid: Option<String>,
}
model! { AddAddressBookOutput {
    0 "GroupUuid" group_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddControlPolicy {
    pub acl_action: String,
    /// Deprecated.
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub description: String,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    pub destination: String,
    pub destination_type: String,
    pub direction: String,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    pub new_order: String,
    pub proto: String,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: String,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub source_type: String,
    pub start_time: Option<i64>,
}

/// What [`AddControlPolicy::new`] takes.
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
operation! { AddControlPolicy{AddControlPolicyRequired: acl_action, description, destination, destination_type, direction, new_order, proto, source, source_type}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddControlPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { AddControlPolicyOutput {
    0 "AclUuid" acl_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsFirewallPolicy {
    pub acl_action: String,
    pub description: String,
    pub destination: String,
    pub destination_type: String,
    pub direction: Option<String>,
    pub ip_version: String,
    pub lang: Option<String>,
    pub priority: String,
    pub release: String,
    pub source: String,
    pub source_ip: Option<String>,
    pub source_type: String,
}

/// What [`AddDnsFirewallPolicy::new`] takes.
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
operation! { AddDnsFirewallPolicy{AddDnsFirewallPolicyRequired: acl_action, description, destination, destination_type, ip_version, priority, release, source, source_type}
    "AddDnsFirewallPolicy" -> AddDnsFirewallPolicyOutput {
    0 "AclAction" acl_action, 1 "Description" description, 2 "Destination" destination,
    3 "DestinationType" destination_type, 4 "Direction" direction: String, 5 "IpVersion" ip_version,
    6 "Lang" lang: String, 7 "Priority" priority, 8 "Release" release, 9 "Source" source,
    10 "SourceIp" source_ip: String, 11 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsFirewallPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { AddDnsFirewallPolicyOutput {
    0 "AclUuid" acl_uuid
} }

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

pub type AddDomainResolveRealtimeTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceMembers {
    pub members: Vec<AddInstanceMembersMembers>,
}
operation! { AddInstanceMembers(members: Vec<AddInstanceMembersMembers>) "AddInstanceMembers" -> Empty {
    0 "Members" members
} }

pub type AddInstanceMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceMembersMembers {
    pub member_desc: Option<String>,
    pub member_uid: Option<i64>,
}
input! { AddInstanceMembersMembers(member_uid: i64) {
    0 "MemberDesc" member_desc: String, 1 "MemberUid" member_uid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrivateDnsDomainName {
    pub access_instance_id: String,
    pub domain_name_list: Vec<String>,
    pub region_no: String,
}
operation! { AddPrivateDnsDomainName(access_instance_id: String, domain_name_list: Vec<String>, region_no: String)
    "AddPrivateDnsDomainName" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "DomainNameList" domain_name_list, 2 "RegionNo" region_no
} }

pub type AddPrivateDnsDomainNameOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCopyVpcFirewallControlPolicy {
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub source_vpc_firewall_id: String,
    pub target_vpc_firewall_id: String,
}
operation! { BatchCopyVpcFirewallControlPolicy(source_vpc_firewall_id: String, target_vpc_firewall_id: String)
    "BatchCopyVpcFirewallControlPolicy" -> Empty {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String, 2 "SourceVpcFirewallId" source_vpc_firewall_id,
    3 "TargetVpcFirewallId" target_vpc_firewall_id
} }

pub type BatchCopyVpcFirewallControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteVpcFirewallControlPolicy {
    pub acl_uuid_list: Vec<String>,
    pub vpc_firewall_id: String,
}
operation! { BatchDeleteVpcFirewallControlPolicy(acl_uuid_list: Vec<String>, vpc_firewall_id: String)
    "BatchDeleteVpcFirewallControlPolicy" -> Empty {
    0 "AclUuidList" acl_uuid_list, 1 "VpcFirewallId" vpc_firewall_id
} }

pub type BatchDeleteVpcFirewallControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLogStoreStorage {
    pub site: Option<String>,
}
operation! { ClearLogStoreStorage() "ClearLogStoreStorage" -> ClearLogStoreStorageOutput {
    0 "Site" site: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLogStoreStorageOutput {
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ClearLogStoreStorageOutput {
    0 "HttpStatusCode" http_status_code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAckClusterConnector {
    pub cluster_id: String,
    pub connector_name: String,
    pub member_uid: Option<String>,
    pub primary_vswitch_id: String,
    pub primary_vswitch_ip: Option<String>,
    pub region_no: String,
    pub standby_vswitch_id: Option<String>,
    pub standby_vswitch_ip: Option<String>,
    pub ttl: String,
}

/// What [`CreateAckClusterConnector::new`] takes.
pub struct CreateAckClusterConnectorRequired {
    pub cluster_id: String,
    pub connector_name: String,
    pub primary_vswitch_id: String,
    pub region_no: String,
    pub ttl: String,
}
operation! { CreateAckClusterConnector{CreateAckClusterConnectorRequired: cluster_id, connector_name, primary_vswitch_id, region_no, ttl}
    "CreateAckClusterConnector" -> CreateAckClusterConnectorOutput {
    0 "ClusterId" cluster_id, 1 "ConnectorName" connector_name, 2 "MemberUid" member_uid: String,
    3 "PrimaryVswitchId" primary_vswitch_id, 4 "PrimaryVswitchIp" primary_vswitch_ip: String, 5 "RegionNo" region_no,
    6 "StandbyVswitchId" standby_vswitch_id: String, 7 "StandbyVswitchIp" standby_vswitch_ip: String, 8 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAckClusterConnectorOutput {
    pub ack_cluster_connector: Option<CreateAckClusterConnectorAckClusterConnector>,
}
model! { CreateAckClusterConnectorOutput {
    0 "AckClusterConnector" ack_cluster_connector
} }

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
    0 "AckClientHostIp" ack_client_host_ip, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name,
    3 "ConnectorHealthCheckStatus" connector_health_check_status, 4 "ConnectorId" connector_id,
    5 "ConnectorName" connector_name, 6 "ConnectorStatus" connector_status, 7 "CreateTime" create_time,
    8 "MemberUid" member_uid, 9 "PrimaryVswitchId" primary_vswitch_id, 10 "PrimaryVswitchIp" primary_vswitch_ip,
    11 "PrimaryVswitchZoneId" primary_vswitch_zone_id, 12 "RegionNo" region_no,
    13 "StandbyVswitchId" standby_vswitch_id, 14 "StandbyVswitchIp" standby_vswitch_ip,
    15 "StandbyVswitchZoneId" standby_vswitch_zone_id, 16 "TaskId" task_id, 17 "Ttl" ttl, 18 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclCheck {
    pub acl_type: String,
    pub check_names: Option<Vec<String>>,
    pub lang: Option<String>,
}
operation! { CreateAclCheck(acl_type: String) "CreateAclCheck" -> CreateAclCheckOutput {
    0 "AclType" acl_type, 1 "CheckNames" check_names: Vec<String>, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclCheckOutput {
    pub task_ids: Option<Vec<String>>,
}
model! { CreateAclCheckOutput {
    0 "TaskIds" task_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadTaskOutput {
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateDownloadTaskOutput {
    0 "Status" status, 1 "TaskId" task_id, 2 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSyncTask {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { CreateInstanceSyncTask() "CreateInstanceSyncTask" -> CreateInstanceSyncTaskOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSyncTaskOutput {
    pub module: Option<String>,
}
model! { CreateInstanceSyncTaskOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpsPrivateAssoc {
    pub lang: Option<String>,
    pub resource_id: Option<String>,
}
operation! { CreateIpsPrivateAssoc() "CreateIpsPrivateAssoc" -> Empty {
    0 "Lang" lang: String, 1 "ResourceId" resource_id: String
} }

pub type CreateIpsPrivateAssocOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallControlPolicy {
    pub acl_action: String,
    pub application_name_list: Vec<String>,
    pub description: String,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    pub destination: String,
    pub destination_type: String,
    pub direction: String,
    pub domain_resolve_type: Option<i64>,
    pub end_time: Option<i64>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: String,
    pub new_order: String,
    pub proto: String,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: String,
    pub source_type: String,
    pub start_time: Option<i64>,
}

/// What [`CreateNatFirewallControlPolicy::new`] takes.
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
operation! { CreateNatFirewallControlPolicy{CreateNatFirewallControlPolicyRequired: acl_action, application_name_list, description, destination, destination_type, direction, nat_gateway_id, new_order, proto, source, source_type}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallControlPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { CreateNatFirewallControlPolicyOutput {
    0 "AclUuid" acl_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallPreCheck {
    pub lang: Option<String>,
    pub nat_gateway_id: String,
    pub region_no: String,
    pub vpc_id: String,
}
operation! { CreateNatFirewallPreCheck(nat_gateway_id: String, region_no: String, vpc_id: String)
    "CreateNatFirewallPreCheck" -> CreateNatFirewallPreCheckOutput {
    0 "Lang" lang: String, 1 "NatGatewayId" nat_gateway_id, 2 "RegionNo" region_no, 3 "VpcId" vpc_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallPreCheckOutput {
    pub pre_check_id: Option<String>,
}
model! { CreateNatFirewallPreCheckOutput {
    0 "PreCheckId" pre_check_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFirewallSyncTask {
    pub lang: Option<String>,
}
operation! { CreateNatFirewallSyncTask() "CreateNatFirewallSyncTask" -> Empty {
    0 "Lang" lang: String
} }

pub type CreateNatFirewallSyncTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDnsEndpoint {
    pub access_instance_name: String,
    pub firewall_type: Vec<String>,
    pub ip_protocol: Option<String>,
    pub member_uid: Option<i64>,
    pub port: Option<i64>,
    pub primary_dns: Option<String>,
    pub primary_v_switch_id: Option<String>,
    pub primary_v_switch_ip: Option<String>,
    pub private_dns_type: String,
    pub region_no: String,
    pub standby_dns: Option<String>,
    pub standby_v_switch_id: Option<String>,
    pub standby_v_switch_ip: Option<String>,
    pub vpc_id: String,
}

/// What [`CreatePrivateDnsEndpoint::new`] takes.
pub struct CreatePrivateDnsEndpointRequired {
    pub access_instance_name: String,
    pub firewall_type: Vec<String>,
    pub private_dns_type: String,
    pub region_no: String,
    pub vpc_id: String,
}
operation! { CreatePrivateDnsEndpoint{CreatePrivateDnsEndpointRequired: access_instance_name, firewall_type, private_dns_type, region_no, vpc_id}
    "CreatePrivateDnsEndpoint" -> CreatePrivateDnsEndpointOutput {
    0 "AccessInstanceName" access_instance_name, 1 "FirewallType" firewall_type, 2 "IpProtocol" ip_protocol: String,
    3 "MemberUid" member_uid: i64, 4 "Port" port: i64, 5 "PrimaryDns" primary_dns: String,
    6 "PrimaryVSwitchId" primary_v_switch_id: String, 7 "PrimaryVSwitchIp" primary_v_switch_ip: String,
    8 "PrivateDnsType" private_dns_type, 9 "RegionNo" region_no, 10 "StandbyDns" standby_dns: String,
    11 "StandbyVSwitchId" standby_v_switch_id: String, 12 "StandbyVSwitchIp" standby_v_switch_ip: String,
    13 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDnsEndpointOutput {
    pub access_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreatePrivateDnsEndpointOutput {
    0 "AccessInstanceId" access_instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityProxy {
    pub firewall_switch: Option<String>,
    pub fw_vswitch_zone_id: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: String,
    pub nat_route_entry_list: Vec<CreateSecurityProxyNatRouteEntryList>,
    pub proxy_name: String,
    pub region_no: String,
    pub strict_mode: Option<i64>,
    pub vpc_id: String,
    pub vswitch_auto: Option<String>,
    pub vswitch_cidr: Option<String>,
    pub vswitch_id: Option<String>,
}

/// What [`CreateSecurityProxy::new`] takes.
pub struct CreateSecurityProxyRequired {
    pub nat_gateway_id: String,
    pub nat_route_entry_list: Vec<CreateSecurityProxyNatRouteEntryList>,
    pub proxy_name: String,
    pub region_no: String,
    pub vpc_id: String,
}
operation! { CreateSecurityProxy{CreateSecurityProxyRequired: nat_gateway_id, nat_route_entry_list, proxy_name, region_no, vpc_id}
    "CreateSecurityProxy" -> CreateSecurityProxyOutput {
    0 "FirewallSwitch" firewall_switch: String, 1 "FwVswitchZoneId" fw_vswitch_zone_id: String, 2 "Lang" lang: String,
    3 "NatGatewayId" nat_gateway_id, 4 "NatRouteEntryList" nat_route_entry_list, 5 "ProxyName" proxy_name,
    6 "RegionNo" region_no, 7 "StrictMode" strict_mode: i64, 8 "VpcId" vpc_id, 9 "VswitchAuto" vswitch_auto: String,
    10 "VswitchCidr" vswitch_cidr: String, 11 "VswitchId" vswitch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityProxyNatRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub route_table_id: Option<String>,
}
input! { CreateSecurityProxyNatRouteEntryList(destination_cidr: String, next_hop_id: String, next_hop_type: String, route_table_id: String) {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHopId" next_hop_id: String,
    2 "NextHopType" next_hop_type: String, 3 "RouteTableId" route_table_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityProxyOutput {
    pub proxy_id: Option<String>,
}
model! { CreateSecurityProxyOutput {
    0 "ProxyId" proxy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlsLogDispatch {
    pub sls_region_id: Option<String>,
    pub ttl: Option<i64>,
}
operation! { CreateSlsLogDispatch() "CreateSlsLogDispatch" -> Empty {
    0 "SlsRegionId" sls_region_id: String, 1 "Ttl" ttl: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type CreateSlsLogDispatchOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2Output {
    pub firewall_id: Option<String>,
}
model! { CreateTrFirewallV2Output {
    0 "FirewallId" firewall_id
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicyDestCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { CreateTrFirewallV2RoutePolicyDestCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicySrcCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { CreateTrFirewallV2RoutePolicySrcCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrFirewallV2RoutePolicyOutput {
    pub tr_firewall_route_policy_id: Option<String>,
}
model! { CreateTrFirewallV2RoutePolicyOutput {
    0 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenConfigure {
    pub cen_id: String,
    pub firewall_switch: String,
    pub firewall_v_switch_cidr_block: Option<String>,
    pub firewall_vpc_cidr_block: Option<String>,
    pub firewall_vpc_standby_zone_id: Option<String>,
    pub firewall_vpc_zone_id: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub network_instance_id: String,
    pub v_switch_id: Option<String>,
    pub vpc_firewall_name: String,
    pub vpc_region: String,
}

/// What [`CreateVpcFirewallCenConfigure::new`] takes.
pub struct CreateVpcFirewallCenConfigureRequired {
    pub cen_id: String,
    pub firewall_switch: String,
    pub network_instance_id: String,
    pub vpc_firewall_name: String,
    pub vpc_region: String,
}
operation! { CreateVpcFirewallCenConfigure{CreateVpcFirewallCenConfigureRequired: cen_id, firewall_switch, network_instance_id, vpc_firewall_name, vpc_region}
    "CreateVpcFirewallCenConfigure" -> CreateVpcFirewallCenConfigureOutput {
    0 "CenId" cen_id, 1 "FirewallSwitch" firewall_switch,
    2 "FirewallVSwitchCidrBlock" firewall_v_switch_cidr_block: String,
    3 "FirewallVpcCidrBlock" firewall_vpc_cidr_block: String,
    4 "FirewallVpcStandbyZoneId" firewall_vpc_standby_zone_id: String,
    5 "FirewallVpcZoneId" firewall_vpc_zone_id: String, 6 "Lang" lang: String, 7 "MemberUid" member_uid: String,
    8 "NetworkInstanceId" network_instance_id, 9 "VSwitchId" v_switch_id: String,
    10 "VpcFirewallName" vpc_firewall_name, 11 "VpcRegion" vpc_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenConfigureOutput {
    pub vpc_firewall_id: Option<String>,
}
model! { CreateVpcFirewallCenConfigureOutput {
    0 "VpcFirewallId" vpc_firewall_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenManualConfigure {
    pub cen_id: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub v_switch_id: String,
    pub vpc_firewall_name: String,
    pub vpc_id: String,
}
operation! { CreateVpcFirewallCenManualConfigure(cen_id: String, v_switch_id: String, vpc_firewall_name: String, vpc_id: String)
    "CreateVpcFirewallCenManualConfigure" -> CreateVpcFirewallCenManualConfigureOutput {
    0 "CenId" cen_id, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String, 3 "VSwitchId" v_switch_id,
    4 "VpcFirewallName" vpc_firewall_name, 5 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallCenManualConfigureOutput {
    pub vpc_firewall_id: Option<String>,
}
model! { CreateVpcFirewallCenManualConfigureOutput {
    0 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallConfigure {
    pub firewall_switch: String,
    pub lang: Option<String>,
    pub local_vpc_cidr_table_list: String,
    pub local_vpc_id: String,
    pub local_vpc_region: String,
    pub member_uid: Option<String>,
    pub peer_vpc_cidr_table_list: String,
    pub peer_vpc_id: String,
    pub peer_vpc_region: String,
    pub vpc_firewall_name: String,
}

/// What [`CreateVpcFirewallConfigure::new`] takes.
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
operation! { CreateVpcFirewallConfigure{CreateVpcFirewallConfigureRequired: firewall_switch, local_vpc_cidr_table_list, local_vpc_id, local_vpc_region, peer_vpc_cidr_table_list, peer_vpc_id, peer_vpc_region, vpc_firewall_name}
    "CreateVpcFirewallConfigure" -> CreateVpcFirewallConfigureOutput {
    0 "FirewallSwitch" firewall_switch, 1 "Lang" lang: String, 2 "LocalVpcCidrTableList" local_vpc_cidr_table_list,
    3 "LocalVpcId" local_vpc_id, 4 "LocalVpcRegion" local_vpc_region, 5 "MemberUid" member_uid: String,
    6 "PeerVpcCidrTableList" peer_vpc_cidr_table_list, 7 "PeerVpcId" peer_vpc_id, 8 "PeerVpcRegion" peer_vpc_region,
    9 "VpcFirewallName" vpc_firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallConfigureOutput {
    pub vpc_firewall_id: Option<String>,
}
model! { CreateVpcFirewallConfigureOutput {
    0 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallControlPolicy {
    pub acl_action: String,
    /// Deprecated.
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub description: String,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_type: Option<String>,
    pub destination: String,
    pub destination_type: String,
    pub domain_resolve_type: Option<String>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub new_order: String,
    pub proto: String,
    pub release: Option<String>,
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: String,
    pub source_type: String,
    pub start_time: Option<i64>,
    pub vpc_firewall_id: String,
}

/// What [`CreateVpcFirewallControlPolicy::new`] takes.
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
operation! { CreateVpcFirewallControlPolicy{CreateVpcFirewallControlPolicyRequired: acl_action, description, destination, destination_type, new_order, proto, source, source_type, vpc_firewall_id}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallControlPolicyOutput {
    pub acl_uuid: Option<String>,
}
model! { CreateVpcFirewallControlPolicyOutput {
    0 "AclUuid" acl_uuid
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallPrecheckOutput {
    pub precheck_id: Option<String>,
}
model! { CreateVpcFirewallPrecheckOutput {
    0 "PrecheckId" precheck_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallTask {
    pub content: Option<String>,
    pub lang: Option<String>,
    pub priority: Option<String>,
    pub task_action: String,
}
operation! { CreateVpcFirewallTask(task_action: String) "CreateVpcFirewallTask" -> CreateVpcFirewallTaskOutput {
    0 "Content" content: String, 1 "Lang" lang: String, 2 "Priority" priority: String, 3 "TaskAction" task_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFirewallTaskOutput {
    pub module: Option<String>,
}
model! { CreateVpcFirewallTaskOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAckClusterConnector {
    pub connector_id: String,
}
operation! { DeleteAckClusterConnector(connector_id: String) "DeleteAckClusterConnector" -> Empty {
    0 "ConnectorId" connector_id
} }

pub type DeleteAckClusterConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclBackupData {
    pub back_up_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteAclBackupData(back_up_time: String) "DeleteAclBackupData" -> Empty {
    0 "BackUpTime" back_up_time, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

pub type DeleteAclBackupDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressBook {
    pub group_uuid: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DeleteAddressBook(group_uuid: String) "DeleteAddressBook" -> Empty {
    0 "GroupUuid" group_uuid, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

pub type DeleteAddressBookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlPolicy {
    pub acl_uuid: String,
    pub direction: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DeleteControlPolicy(acl_uuid: String) "DeleteControlPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Direction" direction: String, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

pub type DeleteControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlPolicyTemplate {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub template_id: String,
}
operation! { DeleteControlPolicyTemplate(template_id: String) "DeleteControlPolicyTemplate" -> Empty {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String, 2 "TemplateId" template_id
} }

pub type DeleteControlPolicyTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsFirewallPolicy {
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteDnsFirewallPolicy(acl_uuid: String) "DeleteDnsFirewallPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

pub type DeleteDnsFirewallPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDownloadTask {
    pub lang: Option<String>,
    pub task_id: Option<String>,
}
operation! { DeleteDownloadTask() "DeleteDownloadTask" -> Empty {
    0 "Lang" lang: String, 1 "TaskId" task_id: String
} }

pub type DeleteDownloadTaskOutput = Empty;

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

pub type DeleteFirewallV2RoutePoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceMembers {
    pub member_uids: Vec<i64>,
}
operation! { DeleteInstanceMembers(member_uids: Vec<i64>) "DeleteInstanceMembers" -> Empty {
    0 "MemberUids" member_uids
} }

pub type DeleteInstanceMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpsPrivateAssoc {
    pub lang: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DeleteIpsPrivateAssoc() "DeleteIpsPrivateAssoc" -> Empty {
    0 "Lang" lang: String, 1 "ResourceId" resource_id: String
} }

pub type DeleteIpsPrivateAssocOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFirewallControlPolicy {
    pub acl_uuid: String,
    pub direction: String,
    pub lang: Option<String>,
    pub nat_gateway_id: String,
}
operation! { DeleteNatFirewallControlPolicy(acl_uuid: String, direction: String, nat_gateway_id: String)
    "DeleteNatFirewallControlPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Direction" direction, 2 "Lang" lang: String, 3 "NatGatewayId" nat_gateway_id
} }

pub type DeleteNatFirewallControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFirewallControlPolicyBatch {
    pub acl_uuid_list: Vec<String>,
    pub direction: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: String,
}
operation! { DeleteNatFirewallControlPolicyBatch(acl_uuid_list: Vec<String>, nat_gateway_id: String)
    "DeleteNatFirewallControlPolicyBatch" -> Empty {
    0 "AclUuidList" acl_uuid_list, 1 "Direction" direction: String, 2 "Lang" lang: String,
    3 "NatGatewayId" nat_gateway_id
} }

pub type DeleteNatFirewallControlPolicyBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDnsAllDomainName {
    pub access_instance_id: String,
    pub region_no: String,
}
operation! { DeletePrivateDnsAllDomainName(access_instance_id: String, region_no: String)
    "DeletePrivateDnsAllDomainName" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "RegionNo" region_no
} }

pub type DeletePrivateDnsAllDomainNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDnsDomainName {
    pub access_instance_id: String,
    pub domain_name_list: Vec<String>,
    pub region_no: String,
}
operation! { DeletePrivateDnsDomainName(access_instance_id: String, domain_name_list: Vec<String>, region_no: String)
    "DeletePrivateDnsDomainName" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "DomainNameList" domain_name_list, 2 "RegionNo" region_no
} }

pub type DeletePrivateDnsDomainNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDnsEndpoint {
    pub access_instance_id: String,
    pub region_no: String,
}
operation! { DeletePrivateDnsEndpoint(access_instance_id: String, region_no: String)
    "DeletePrivateDnsEndpoint" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "RegionNo" region_no
} }

pub type DeletePrivateDnsEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityProxy {
    pub lang: Option<String>,
    pub proxy_id: String,
}
operation! { DeleteSecurityProxy(proxy_id: String) "DeleteSecurityProxy" -> Empty {
    0 "Lang" lang: String, 1 "ProxyId" proxy_id
} }

pub type DeleteSecurityProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrFirewallV2 {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DeleteTrFirewallV2() "DeleteTrFirewallV2" -> Empty {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String
} }

pub type DeleteTrFirewallV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFirewallCenConfigure {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub vpc_firewall_id_list: Vec<String>,
}
operation! { DeleteVpcFirewallCenConfigure(vpc_firewall_id_list: Vec<String>) "DeleteVpcFirewallCenConfigure" -> Empty {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "VpcFirewallIdList" vpc_firewall_id_list
} }

pub type DeleteVpcFirewallCenConfigureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFirewallConfigure {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub vpc_firewall_id_list: Vec<String>,
}
operation! { DeleteVpcFirewallConfigure(vpc_firewall_id_list: Vec<String>) "DeleteVpcFirewallConfigure" -> Empty {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "VpcFirewallIdList" vpc_firewall_id_list
} }

pub type DeleteVpcFirewallConfigureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFirewallControlPolicy {
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { DeleteVpcFirewallControlPolicy(acl_uuid: String, vpc_firewall_id: String)
    "DeleteVpcFirewallControlPolicy" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "VpcFirewallId" vpc_firewall_id
} }

pub type DeleteVpcFirewallControlPolicyOutput = Empty;

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
    pub trend_list: Option<Vec<DescribeACLProtectTrendTrendList>>,
}
model! { DescribeACLProtectTrendOutput {
    0 "InProtectCnt" in_protect_cnt, 1 "InterVPCProtectCnt" inter_vpc_protect_cnt, 2 "Interval" interval,
    3 "OutProtectCnt" out_protect_cnt, 4 "TotalAlertCnt" total_alert_cnt, 5 "TotalPassCnt" total_pass_cnt,
    6 "TotalProtectCnt" total_protect_cnt, 7 "TrendList" trend_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLProtectTrendTrendList {
    pub alert_cnt: Option<i64>,
    pub pass_cnt: Option<i64>,
    pub protect_cnt: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeACLProtectTrendTrendList {
    0 "AlertCnt" alert_cnt, 1 "PassCnt" pass_cnt, 2 "ProtectCnt" protect_cnt, 3 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITrafficAnalysisStatus {}
operation! { DescribeAITrafficAnalysisStatus()
"DescribeAITrafficAnalysisStatus" -> DescribeAITrafficAnalysisStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITrafficAnalysisStatusOutput {
    pub status: Option<String>,
}
model! { DescribeAITrafficAnalysisStatusOutput {
    0 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceRegionListOutput {
    pub region_no_list: Option<Vec<String>>,
}
model! { DescribeAccessInstanceRegionListOutput {
    0 "RegionNoList" region_no_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceTaskOutput {
    pub is_found: Option<bool>,
    pub task_finish_timestamp: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_start_timestamp: Option<i64>,
    pub task_status: Option<String>,
    pub task_steps: Option<Vec<DescribeAccessInstanceTaskTaskSteps>>,
}
model! { DescribeAccessInstanceTaskOutput {
    0 "IsFound" is_found, 1 "TaskFinishTimestamp" task_finish_timestamp, 2 "TaskId" task_id, 3 "TaskName" task_name,
    4 "TaskStartTimestamp" task_start_timestamp, 5 "TaskStatus" task_status, 6 "TaskSteps" task_steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceTaskTaskSteps {
    pub step_name: Option<String>,
    pub step_progress: Option<String>,
    pub step_status: Option<String>,
}
model! { DescribeAccessInstanceTaskTaskSteps {
    0 "StepName" step_name, 1 "StepProgress" step_progress, 2 "StepStatus" step_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchList {
    pub member_uid: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_no: String,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeAccessInstanceVSwitchList(region_no: String)
    "DescribeAccessInstanceVSwitchList" -> DescribeAccessInstanceVSwitchListOutput {
    0 "MemberUid" member_uid: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RegionNo" region_no,
    4 "VSwitchId" v_switch_id: String, 5 "VpcId" vpc_id: String, 6 "ZoneId" zone_id: String
} { method: "GET", } }
paged! { DescribeAccessInstanceVSwitchList: DescribeAccessInstanceVSwitchListZones =
    Number "PageNo", "Zones" zones, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub zones: Option<Vec<DescribeAccessInstanceVSwitchListZones>>,
}
model! { DescribeAccessInstanceVSwitchListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListZones {
    pub v_switch_list: Option<Vec<DescribeAccessInstanceVSwitchListVSwitchList>>,
    pub zone_id: Option<String>,
}
model! { DescribeAccessInstanceVSwitchListZones {
    0 "VSwitchList" v_switch_list, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListVSwitchList {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub firewall_v_switch: Option<bool>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAccessInstanceVSwitchListVSwitchList {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block,
    2 "FirewallVSwitch" firewall_v_switch, 3 "VSwitchId" v_switch_id, 4 "VSwitchName" v_switch_name, 5 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcList {
    pub member_uid: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_no: String,
    pub vpc_id: Option<String>,
}
operation! { DescribeAccessInstanceVpcList(region_no: String)
    "DescribeAccessInstanceVpcList" -> DescribeAccessInstanceVpcListOutput {
    0 "MemberUid" member_uid: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RegionNo" region_no,
    4 "VpcId" vpc_id: String
} { method: "GET", } }
paged! { DescribeAccessInstanceVpcList: DescribeAccessInstanceVpcListVpcList =
    Number "PageNo", "VpcList" vpc_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_list: Option<Vec<DescribeAccessInstanceVpcListVpcList>>,
}
model! { DescribeAccessInstanceVpcListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpcList" vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcListVpcList {
    pub firewall_vpc: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeAccessInstanceVpcListVpcList {
    0 "FirewallVpc" firewall_vpc, 1 "VpcId" vpc_id, 2 "VpcName" vpc_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceZoneListOutput {
    pub zone_list: Option<Vec<String>>,
    pub zones: Option<Vec<DescribeAccessInstanceZoneListZones>>,
}
model! { DescribeAccessInstanceZoneListOutput {
    0 "ZoneList" zone_list, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessInstanceZoneListZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAccessInstanceZoneListZones {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnector {
    pub connector_id: String,
    pub lang: Option<String>,
}
operation! { DescribeAckClusterConnector(connector_id: String)
    "DescribeAckClusterConnector" -> DescribeAckClusterConnectorOutput {
    0 "ConnectorId" connector_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectorOutput {
    pub ack_cluster_connector: Option<DescribeAckClusterConnectorAckClusterConnector>,
}
model! { DescribeAckClusterConnectorOutput {
    0 "AckClusterConnector" ack_cluster_connector
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name,
    2 "ConnectorHealthCheckStatus" connector_health_check_status, 3 "ConnectorId" connector_id,
    4 "ConnectorName" connector_name, 5 "ConnectorStatus" connector_status, 6 "CreateTime" create_time,
    7 "MemberUid" member_uid, 8 "PrimaryVswitchId" primary_vswitch_id, 9 "PrimaryVswitchIp" primary_vswitch_ip,
    10 "PrimaryVswitchZoneId" primary_vswitch_zone_id, 11 "RegionNo" region_no,
    12 "StandbyVswitchId" standby_vswitch_id, 13 "StandbyVswitchIp" standby_vswitch_ip,
    14 "StandbyVswitchZoneId" standby_vswitch_zone_id, 15 "Ttl" ttl, 16 "UnhealthyReason" unhealthy_reason,
    17 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectors {
    pub cluster_id: Option<String>,
    pub connector_name: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub page_no: String,
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
    Number "PageNo", "AckClusterConnectors" ack_cluster_connectors, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterConnectorsOutput {
    pub ack_cluster_connectors: Option<Vec<DescribeAckClusterConnectorsAckClusterConnectors>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAckClusterConnectorsOutput {
    0 "AckClusterConnectors" ack_cluster_connectors, 1 "PageNo" page_no, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

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
    pub group_uuids: Option<Vec<String>>,
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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name,
    2 "ConnectorHealthCheckStatus" connector_health_check_status, 3 "ConnectorId" connector_id,
    4 "ConnectorName" connector_name, 5 "ConnectorStatus" connector_status, 6 "CreateTime" create_time,
    7 "GroupUuids" group_uuids, 8 "MemberUid" member_uid, 9 "PrimaryVswitchId" primary_vswitch_id,
    10 "PrimaryVswitchIp" primary_vswitch_ip, 11 "PrimaryVswitchZoneId" primary_vswitch_zone_id,
    12 "RegionNo" region_no, 13 "StandbyVswitchId" standby_vswitch_id, 14 "StandbyVswitchIp" standby_vswitch_ip,
    15 "StandbyVswitchZoneId" standby_vswitch_zone_id, 16 "Ttl" ttl, 17 "UnhealthyReason" unhealthy_reason,
    18 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterNamespaces {
    pub connector_id: String,
}
operation! { DescribeAckClusterNamespaces(connector_id: String)
    "DescribeAckClusterNamespaces" -> DescribeAckClusterNamespacesOutput {
    0 "ConnectorId" connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterNamespacesOutput {
    pub ack_namespaces: Option<Vec<String>>,
}
model! { DescribeAckClusterNamespacesOutput {
    0 "AckNamespaces" ack_namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterPodLabels {
    pub connector_id: String,
}
operation! { DescribeAckClusterPodLabels(connector_id: String)
    "DescribeAckClusterPodLabels" -> DescribeAckClusterPodLabelsOutput {
    0 "ConnectorId" connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterPodLabelsOutput {
    pub ack_labels: Option<Vec<DescribeAckClusterPodLabelsAckLabels>>,
}
model! { DescribeAckClusterPodLabelsOutput {
    0 "AckLabels" ack_labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusterPodLabelsAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAckClusterPodLabelsAckLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_spec: Option<String>,
    pub connector_status: Option<String>,
    pub member_uid: Option<String>,
    pub page_no: String,
    pub page_size: String,
    pub region_no: String,
}
operation! { DescribeAckClusters(page_no: String, page_size: String, region_no: String)
    "DescribeAckClusters" -> DescribeAckClustersOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterSpec" cluster_spec: String,
    3 "ConnectorStatus" connector_status: String, 4 "MemberUid" member_uid: String, 5 "PageNo" page_no,
    6 "PageSize" page_size, 7 "RegionNo" region_no
} }
paged! { DescribeAckClusters: DescribeAckClustersClusters = Number "PageNo", "Clusters" clusters, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckClustersOutput {
    pub clusters: Option<Vec<DescribeAckClustersClusters>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAckClustersOutput {
    0 "Clusters" clusters, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterSpec" cluster_spec, 3 "ClusterType" cluster_type,
    4 "MemberUid" member_uid, 5 "Network" network, 6 "Profile" profile, 7 "RegionId" region_id, 8 "State" state,
    9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclApps {
    pub acl_type: String,
    pub lang: Option<String>,
    pub page_no: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclAppsOutput {
    pub acl_apps: Option<Vec<DescribeAclAppsAclApps>>,
    pub total_count: Option<i64>,
}
model! { DescribeAclAppsOutput {
    0 "AclApps" acl_apps, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclAppsAclApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub popular: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub risk_level: Option<i64>,
    pub support_fqdn: Option<i64>,
}
model! { DescribeAclAppsAclApps {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Popular" popular, 3 "Protocols" protocols, 4 "RiskLevel" risk_level,
    5 "SupportFqdn" support_fqdn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclBackupList {
    pub current_page: String,
    pub lang: Option<String>,
    pub page_size: String,
    pub source_ip: Option<String>,
}
operation! { DescribeAclBackupList(current_page: String, page_size: String)
    "DescribeAclBackupList" -> DescribeAclBackupListOutput {
    0 "CurrentPage" current_page, 1 "Lang" lang: String, 2 "PageSize" page_size, 3 "SourceIp" source_ip: String
} }
paged! { DescribeAclBackupList: DescribeAclBackupListBackups =
    Number "CurrentPage", "Backups" backups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclBackupListOutput {
    pub backups: Option<Vec<DescribeAclBackupListBackups>>,
    pub total_count: Option<i64>,
}
model! { DescribeAclBackupListOutput {
    0 "Backups" backups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclBackupListBackups {
    pub acl_count: Option<i64>,
    pub back_up_time: Option<i64>,
    pub description: Option<String>,
}
model! { DescribeAclBackupListBackups {
    0 "AclCount" acl_count, 1 "BackUpTime" back_up_time, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheck {
    pub lang: Option<String>,
    pub page_no: i64,
    pub page_size: i64,
    pub task_id: String,
}
operation! { DescribeAclCheck(page_no: i64, page_size: i64, task_id: String)
    "DescribeAclCheck" -> DescribeAclCheckOutput {
    0 "Lang" lang: String, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TaskId" task_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckOutput {
    pub check_record: Option<DescribeAclCheckCheckRecord>,
}
model! { DescribeAclCheckOutput {
    0 "CheckRecord" check_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckCheckRecord {
    pub acl_total_count: Option<i64>,
    pub acls: Option<Vec<DescribeAclCheckAcls>>,
    pub check_name: Option<String>,
    pub description: Option<String>,
    pub last_check_time: Option<String>,
    pub level: Option<String>,
    pub record_assessment_detail: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeAclCheckCheckRecord {
    0 "AclTotalCount" acl_total_count, 1 "Acls" acls, 2 "CheckName" check_name, 3 "Description" description,
    4 "LastCheckTime" last_check_time, 5 "Level" level, 6 "RecordAssessmentDetail" record_assessment_detail,
    7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckAcls {
    pub acl: Option<DescribeAclCheckAcl>,
    pub acl_assessment_detail: Option<String>,
    pub acl_status: Option<String>,
}
model! { DescribeAclCheckAcls {
    0 "Acl" acl, 1 "AclAssessmentDetail" acl_assessment_detail, 2 "AclStatus" acl_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckAcl {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub address_list: Option<Vec<String>>,
    pub address_list_count: Option<i64>,
    pub addresses: Option<Vec<DescribeAclCheckAddresses>>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub auto_add_tag_ecs: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Option<Vec<String>>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Option<Vec<String>>,
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
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Option<Vec<String>>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
    pub tag_list: Option<Vec<DescribeAclCheckTagList>>,
    pub tag_relation: Option<String>,
    pub vpc_firewall_id: Option<String>,
}
model! { DescribeAclCheckAcl {
    0 "AclAction" acl_action, 1 "AclUuid" acl_uuid, 2 "AddressList" address_list,
    3 "AddressListCount" address_list_count, 4 "Addresses" addresses, 5 "ApplicationId" application_id,
    6 "ApplicationName" application_name, 7 "ApplicationNameList" application_name_list,
    8 "AutoAddTagEcs" auto_add_tag_ecs, 9 "CreateTime" create_time, 10 "Description" description,
    11 "DestPort" dest_port, 12 "DestPortGroup" dest_port_group, 13 "DestPortGroupPorts" dest_port_group_ports,
    14 "DestPortType" dest_port_type, 15 "Destination" destination, 16 "DestinationGroupCidrs" destination_group_cidrs,
    17 "DestinationGroupType" destination_group_type, 18 "DestinationType" destination_type, 19 "Direction" direction,
    20 "DnsResult" dns_result, 21 "DnsResultTime" dns_result_time, 22 "DomainResolveType" domain_resolve_type,
    23 "EndTime" end_time, 24 "GroupName" group_name, 25 "GroupType" group_type, 26 "GroupUuid" group_uuid,
    27 "HitLastTime" hit_last_time, 28 "HitTimes" hit_times, 29 "IpVersion" ip_version, 30 "ModifyTime" modify_time,
    31 "NatGatewayId" nat_gateway_id, 32 "Order" order, 33 "Proto" proto, 34 "ReferenceCount" reference_count,
    35 "Release" release, 36 "RepeatDays" repeat_days, 37 "RepeatEndTime" repeat_end_time,
    38 "RepeatStartTime" repeat_start_time, 39 "RepeatType" repeat_type, 40 "Source" source,
    41 "SourceGroupCidrs" source_group_cidrs, 42 "SourceGroupType" source_group_type, 43 "SourceType" source_type,
    44 "SpreadCnt" spread_cnt, 45 "StartTime" start_time, 46 "TagList" tag_list, 47 "TagRelation" tag_relation,
    48 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckAddresses {
    pub address: Option<String>,
    pub note: Option<String>,
}
model! { DescribeAclCheckAddresses {
    0 "Address" address, 1 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAclCheckTagList {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckQuota {
    pub lang: Option<String>,
}
operation! { DescribeAclCheckQuota() "DescribeAclCheckQuota" -> DescribeAclCheckQuotaOutput {
    0 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckQuotaOutput {
    pub quota: Option<DescribeAclCheckQuotaQuota>,
}
model! { DescribeAclCheckQuotaOutput {
    0 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclCheckQuotaQuota {
    pub available_quota: Option<i64>,
    pub consumed_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeAclCheckQuotaQuota {
    0 "AvailableQuota" available_quota, 1 "ConsumedQuota" consumed_quota, 2 "TotalQuota" total_quota,
    3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecks {
    pub acl_type: String,
    pub lang: Option<String>,
}
operation! { DescribeAclChecks(acl_type: String) "DescribeAclChecks" -> DescribeAclChecksOutput {
    0 "AclType" acl_type, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecksOutput {
    pub check_records: Option<DescribeAclChecksCheckRecords>,
}
model! { DescribeAclChecksOutput {
    0 "CheckRecords" check_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclChecksCheckRecords {
    pub acl_type: Option<String>,
    pub records: Option<Vec<DescribeAclChecksRecords>>,
}
model! { DescribeAclChecksCheckRecords {
    0 "AclType" acl_type, 1 "Records" records
} }

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
    0 "AclPendingCount" acl_pending_count, 1 "AclTotalCount" acl_total_count, 2 "CheckName" check_name,
    3 "CheckStatus" check_status, 4 "CheckType" check_type, 5 "LastCheckTime" last_check_time, 6 "Level" level,
    7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRuleCount {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAclRuleCount() "DescribeAclRuleCount" -> DescribeAclRuleCountOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

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
    0 "InternetInAclCount" internet_in_acl_count, 1 "InternetOutAclCount" internet_out_acl_count,
    2 "NatInAclCount" nat_in_acl_count, 3 "NatOutAclCount" nat_out_acl_count, 4 "TotalAclCount" total_acl_count,
    5 "VpcAclCount" vpc_acl_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclWhitelist {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAclWhitelist() "DescribeAclWhitelist" -> DescribeAclWhitelistOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclWhitelistOutput {
    pub domain_group_use_dns: Option<bool>,
    pub nat_domain_group_use_dns: Option<bool>,
    pub support_message_type: Option<bool>,
    pub vpc_domain_group_use_dns: Option<bool>,
}
model! { DescribeAclWhitelistOutput {
    0 "DomainGroupUseDns" domain_group_use_dns, 1 "NatDomainGroupUseDns" nat_domain_group_use_dns,
    2 "SupportMessageType" support_message_type, 3 "VpcDomainGroupUseDns" vpc_domain_group_use_dns
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }
paged! { DescribeAddressBook: DescribeAddressBookAcls = Number "CurrentPage", "Acls" acls, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookOutput {
    pub acls: Option<Vec<DescribeAddressBookAcls>>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeAddressBookOutput {
    0 "Acls" acls, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAcls {
    pub ack_cluster_connector_id: Option<String>,
    pub ack_cluster_connector_name: Option<String>,
    pub ack_labels: Option<Vec<DescribeAddressBookAckLabels>>,
    pub ack_namespaces: Option<Vec<String>>,
    pub address_list: Option<Vec<String>>,
    pub address_list_count: Option<i64>,
    pub addresses: Option<Vec<DescribeAddressBookAddresses>>,
    pub asset_member_uids: Option<Vec<i64>>,
    pub asset_region_resource_types: Option<Vec<DescribeAddressBookAssetRegionResourceTypes>>,
    pub auto_add_tag_ecs: Option<i64>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_uuid: Option<String>,
    pub reference_count: Option<i64>,
    pub region_no: Option<String>,
    pub tag_list: Option<Vec<DescribeAddressBookTagList>>,
    pub tag_relation: Option<String>,
}
model! { DescribeAddressBookAcls {
    0 "AckClusterConnectorId" ack_cluster_connector_id, 1 "AckClusterConnectorName" ack_cluster_connector_name,
    2 "AckLabels" ack_labels, 3 "AckNamespaces" ack_namespaces, 4 "AddressList" address_list,
    5 "AddressListCount" address_list_count, 6 "Addresses" addresses, 7 "AssetMemberUids" asset_member_uids,
    8 "AssetRegionResourceTypes" asset_region_resource_types, 9 "AutoAddTagEcs" auto_add_tag_ecs,
    10 "Description" description, 11 "GroupName" group_name, 12 "GroupType" group_type, 13 "GroupUuid" group_uuid,
    14 "ReferenceCount" reference_count, 15 "RegionNo" region_no, 16 "TagList" tag_list, 17 "TagRelation" tag_relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAddressBookAckLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAddresses {
    pub address: Option<String>,
    pub note: Option<String>,
}
model! { DescribeAddressBookAddresses {
    0 "Address" address, 1 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookAssetRegionResourceTypes {
    pub asset_region_id: Option<String>,
    pub resource_type: Option<DescribeAddressBookResourceType>,
}
model! { DescribeAddressBookAssetRegionResourceTypes {
    0 "AssetRegionId" asset_region_id, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookResourceType {
    pub ipv4: Option<DescribeAddressBookIpv4>,
    pub ipv6: Option<DescribeAddressBookIpv6>,
}
model! { DescribeAddressBookResourceType {
    0 "Ipv4" ipv4, 1 "Ipv6" ipv6
} }

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
    0 "AiGatewayEIP" ai_gateway_eip, 1 "AlbEIP" alb_eip, 2 "ApiGatewayEIP" api_gateway_eip,
    3 "BastionHostEgressIP" bastion_host_egress_ip, 4 "BastionHostIP" bastion_host_ip,
    5 "BastionHostIngressIP" bastion_host_ingress_ip, 6 "EIP" eip, 7 "EcsEIP" ecs_eip, 8 "EcsPublicIP" ecs_public_ip,
    9 "EniEIP" eni_eip, 10 "GaEIP" ga_eip, 11 "HAVIP" havip, 12 "NatEIP" nat_eip, 13 "NatPublicIP" nat_public_ip,
    14 "NlbEIP" nlb_eip, 15 "SlbEIP" slb_eip, 16 "SlbPublicIP" slb_public_ip
} }

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
    0 "AiGatewayEIPv6" ai_gateway_e_ipv6, 1 "AlbIPv6" alb_ipv6, 2 "ApiGatewayEIPv6" api_gateway_e_ipv6,
    3 "EcsIPv6" ecs_ipv6, 4 "EniEIPv6" eni_e_ipv6, 5 "GaEIPv6" ga_e_ipv6, 6 "NlbIPv6" nlb_ipv6, 7 "SlbIPv6" slb_ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBookTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAddressBookTagList {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetList {
    pub current_page: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub new_resource_tag: Option<String>,
    pub out_statistic: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetListOutput {
    pub assets: Option<Vec<DescribeAssetListAssets>>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetListOutput {
    0 "Assets" assets, 1 "TotalCount" total_count
} }

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
    0 "AliUid" ali_uid, 1 "BindInstanceId" bind_instance_id, 2 "BindInstanceName" bind_instance_name,
    3 "CreateTimeStamp" create_time_stamp, 4 "InternetAddress" internet_address, 5 "IntranetAddress" intranet_address,
    6 "IpVersion" ip_version, 7 "Last7DayOutTrafficBytes" last7_day_out_traffic_bytes, 8 "MemberUid" member_uid,
    9 "Name" name, 10 "NewResourceTag" new_resource_tag, 11 "Note" note, 12 "ProtectStatus" protect_status,
    13 "RegionID" region_id, 14 "RegionStatus" region_status, 15 "ResourceInstanceId" resource_instance_id,
    16 "ResourceType" resource_type, 17 "RiskLevel" risk_level, 18 "SensitiveDataStatus" sensitive_data_status,
    19 "SgStatus" sg_status, 20 "SgStatusTime" sg_status_time, 21 "SyncStatus" sync_status, 22 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskList {
    pub ip_addr_list: Option<Vec<String>>,
    pub ip_version: i64,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAssetRiskList(ip_version: i64) "DescribeAssetRiskList" -> DescribeAssetRiskListOutput {
    0 "IpAddrList" ip_addr_list: Vec<String>, 1 "IpVersion" ip_version, 2 "Lang" lang: String,
    3 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskListOutput {
    pub asset_list: Option<Vec<DescribeAssetRiskListAssetList>>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetRiskListOutput {
    0 "AssetList" asset_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskListAssetList {
    pub ip: Option<String>,
    pub ip_version: Option<i64>,
    pub reason: Option<String>,
    pub risk_level: Option<String>,
}
model! { DescribeAssetRiskListAssetList {
    0 "Ip" ip, 1 "IpVersion" ip_version, 2 "Reason" reason, 3 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatistic {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeAssetStatistic() "DescribeAssetStatistic" -> DescribeAssetStatisticOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticOutput {
    pub auto_resource_enable: Option<bool>,
    pub general_instance_spec_statistic: Option<DescribeAssetStatisticGeneralInstanceSpecStatistic>,
    pub resource_spec_statistic: Option<DescribeAssetStatisticResourceSpecStatistic>,
}
model! { DescribeAssetStatisticOutput {
    0 "AutoResourceEnable" auto_resource_enable, 1 "GeneralInstanceSpecStatistic" general_instance_spec_statistic,
    2 "ResourceSpecStatistic" resource_spec_statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeAssetStatisticGeneralInstanceSpecStatistic {
    pub cfw_general_instance_region_statistic: Option<Vec<DescribeAssetStatisticCfwGeneralInstanceRegionStatistic>>,
    pub cfw_total_general_instance_region_statistic: Option<Vec<DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic>>,
    pub total_cfw_general_instance_cnt: Option<i64>,
    pub total_cfw_general_instance_used_cnt: Option<i64>,
    pub total_general_instance_used_cnt: Option<i64>,
    pub total_nat_general_instance_cnt: Option<i64>,
    pub total_nat_general_instance_used_cnt: Option<i64>,
    pub total_vfw_general_instance_used_cnt: Option<i64>,
}
model! { DescribeAssetStatisticGeneralInstanceSpecStatistic {
    0 "CfwGeneralInstanceRegionStatistic" cfw_general_instance_region_statistic,
    1 "CfwTotalGeneralInstanceRegionStatistic" cfw_total_general_instance_region_statistic,
    2 "TotalCfwGeneralInstanceCnt" total_cfw_general_instance_cnt,
    3 "TotalCfwGeneralInstanceUsedCnt" total_cfw_general_instance_used_cnt,
    4 "TotalGeneralInstanceUsedCnt" total_general_instance_used_cnt,
    5 "TotalNatGeneralInstanceCnt" total_nat_general_instance_cnt,
    6 "TotalNatGeneralInstanceUsedCnt" total_nat_general_instance_used_cnt,
    7 "TotalVfwGeneralInstanceUsedCnt" total_vfw_general_instance_used_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticCfwGeneralInstanceRegionStatistic {
    pub member_list: Option<Vec<String>>,
    pub region_no: Option<String>,
}
model! { DescribeAssetStatisticCfwGeneralInstanceRegionStatistic {
    0 "MemberList" member_list, 1 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic {
    pub member_list: Option<Vec<String>>,
    pub region_no: Option<String>,
}
model! { DescribeAssetStatisticCfwTotalGeneralInstanceRegionStatistic {
    0 "MemberList" member_list, 1 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetStatisticResourceSpecStatistic {
    pub ip_num_spec: Option<i64>,
    pub ip_num_used: Option<i64>,
    pub sensitive_data_ip_num_spec: Option<i64>,
    pub sensitive_data_ip_num_used: Option<i64>,
}
model! { DescribeAssetStatisticResourceSpecStatistic {
    0 "IpNumSpec" ip_num_spec, 1 "IpNumUsed" ip_num_used, 2 "SensitiveDataIpNumSpec" sensitive_data_ip_num_spec,
    3 "SensitiveDataIpNumUsed" sensitive_data_ip_num_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAppCategory {
    pub lang: Option<String>,
}
operation! { DescribeAttackAppCategory() "DescribeAttackAppCategory" -> DescribeAttackAppCategoryOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAppCategoryOutput {
    pub app_categories: Option<Vec<DescribeAttackAppCategoryAppCategories>>,
}
model! { DescribeAttackAppCategoryOutput {
    0 "AppCategories" app_categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAppCategoryAppCategories {
    pub attack_apps: Option<Vec<String>>,
    pub category_name: Option<String>,
}
model! { DescribeAttackAppCategoryAppCategories {
    0 "AttackApps" attack_apps, 1 "CategoryName" category_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatus {
    pub lang: Option<String>,
}
operation! { DescribeBatchSlsDispatchStatus() "DescribeBatchSlsDispatchStatus" -> DescribeBatchSlsDispatchStatusOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusOutput {
    pub info_list: Option<Vec<DescribeBatchSlsDispatchStatusInfoList>>,
    pub item_list: Option<Vec<DescribeBatchSlsDispatchStatusItemList2>>,
    pub log_version: Option<String>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusOutput {
    0 "InfoList" info_list, 1 "ItemList" item_list, 2 "LogVersion" log_version, 3 "LogstoreName" logstore_name,
    4 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusInfoList {
    pub item_list: Option<Vec<DescribeBatchSlsDispatchStatusItemList>>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
    pub site: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusInfoList {
    0 "ItemList" item_list, 1 "LogstoreName" logstore_name, 2 "ProjectName" project_name, 3 "Site" site
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusItemList {
    pub config_status: Option<String>,
    pub dispatch_name: Option<String>,
    pub dispatch_value: Option<String>,
    pub enable: Option<bool>,
    pub filter_keys: Option<Vec<String>>,
    pub search_name: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusItemList {
    0 "ConfigStatus" config_status, 1 "DispatchName" dispatch_name, 2 "DispatchValue" dispatch_value, 3 "Enable" enable,
    4 "FilterKeys" filter_keys, 5 "SearchName" search_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusItemList2 {
    pub config_status: Option<String>,
    pub dispatch_name: Option<String>,
    pub dispatch_value: Option<String>,
    pub enable: Option<bool>,
    pub filter_keys: Option<Vec<String>>,
    pub search_name: Option<String>,
}
model! { DescribeBatchSlsDispatchStatusItemList2 {
    0 "ConfigStatus" config_status, 1 "DispatchName" dispatch_name, 2 "DispatchValue" dispatch_value, 3 "Enable" enable,
    4 "FilterKeys" filter_keys, 5 "SearchName" search_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummaryOutput {
    pub risk_list: Option<Vec<DescribeCfwRiskLevelSummaryRiskList>>,
}
model! { DescribeCfwRiskLevelSummaryOutput {
    0 "RiskList" risk_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummaryRiskList {
    pub level: Option<String>,
    pub num: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCfwRiskLevelSummaryRiskList {
    0 "Level" level, 1 "Num" num, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClearAuthInfo {}
operation! { DescribeClearAuthInfo() "DescribeClearAuthInfo" -> DescribeClearAuthInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClearAuthInfoOutput {
    pub end_time: Option<i64>,
    pub left_times: Option<i64>,
}
model! { DescribeClearAuthInfoOutput {
    0 "EndTime" end_time, 1 "LeftTimes" left_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDestinationIP {
    pub current_page: Option<String>,
    pub destination_ip: Option<String>,
    pub destination_isp: Option<String>,
    pub destination_region: Option<String>,
    pub direction: String,
    pub group_name: String,
    pub lang: Option<String>,
    pub page_size: Option<String>,
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
    Number "CurrentPage", "Destinations" destinations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDestinationIPOutput {
    pub destinations: Option<Vec<DescribeConfiguredDestinationIPDestinations>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeConfiguredDestinationIPOutput {
    0 "Destinations" destinations, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Comment" comment, 1 "DestinationIP" destination_ip, 2 "DestinationISP" destination_isp,
    3 "DestinationRegion" destination_region, 4 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDomainNames {
    pub current_page: Option<String>,
    pub direction: String,
    pub domain_name: Option<String>,
    pub group_name: String,
    pub lang: Option<String>,
    pub page_size: Option<String>,
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
    Number "CurrentPage", "DomainNames" domain_names, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDomainNamesOutput {
    pub domain_names: Option<Vec<DescribeConfiguredDomainNamesDomainNames>>,
    pub module: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeConfiguredDomainNamesOutput {
    0 "DomainNames" domain_names, 1 "Module" module, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguredDomainNamesDomainNames {
    pub comment: Option<String>,
    pub domain_name: Option<String>,
    pub is_malicious: Option<bool>,
    pub operation_time: Option<i64>,
}
model! { DescribeConfiguredDomainNamesDomainNames {
    0 "Comment" comment, 1 "DomainName" domain_name, 2 "IsMalicious" is_malicious, 3 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub current_page: String,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub direction: Option<String>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
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
    Number "CurrentPage", "Policys" policys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyOutput {
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub policys: Option<Vec<DescribeControlPolicyPolicys>>,
    pub total_count: Option<String>,
}
model! { DescribeControlPolicyOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "Policys" policys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Option<Vec<String>>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Option<Vec<String>>,
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
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Option<Vec<String>>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeControlPolicyPolicys {
    0 "AclAction" acl_action, 1 "AclUuid" acl_uuid, 2 "ApplicationId" application_id,
    3 "ApplicationName" application_name, 4 "ApplicationNameList" application_name_list, 5 "CreateTime" create_time,
    6 "Description" description, 7 "DestPort" dest_port, 8 "DestPortGroup" dest_port_group,
    9 "DestPortGroupPorts" dest_port_group_ports, 10 "DestPortType" dest_port_type, 11 "Destination" destination,
    12 "DestinationGroupCidrs" destination_group_cidrs, 13 "DestinationGroupType" destination_group_type,
    14 "DestinationType" destination_type, 15 "Direction" direction, 16 "DnsResult" dns_result,
    17 "DnsResultTime" dns_result_time, 18 "DomainResolveType" domain_resolve_type, 19 "EndTime" end_time,
    20 "HitLastTime" hit_last_time, 21 "HitTimes" hit_times, 22 "IpVersion" ip_version, 23 "ModifyTime" modify_time,
    24 "Order" order, 25 "Proto" proto, 26 "Release" release, 27 "RepeatDays" repeat_days,
    28 "RepeatEndTime" repeat_end_time, 29 "RepeatStartTime" repeat_start_time, 30 "RepeatType" repeat_type,
    31 "Source" source, 32 "SourceGroupCidrs" source_group_cidrs, 33 "SourceGroupType" source_group_type,
    34 "SourceType" source_type, 35 "SpreadCnt" spread_cnt, 36 "StartTime" start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyDomainResolveOutput {
    pub resolve_result: Option<Vec<DescribeControlPolicyDomainResolveResolveResult>>,
}
model! { DescribeControlPolicyDomainResolveOutput {
    0 "ResolveResult" resolve_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPolicyDomainResolveResolveResult {
    pub domain: Option<String>,
    pub ip_addr_list: Option<Vec<String>>,
    pub ip_version: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeControlPolicyDomainResolveResolveResult {
    0 "Domain" domain, 1 "IpAddrList" ip_addr_list, 2 "IpVersion" ip_version, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatedNatFirewall {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeCreatedNatFirewall() "DescribeCreatedNatFirewall" -> DescribeCreatedNatFirewallOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatedNatFirewallOutput {
    pub created_nat_firewalls: Option<Vec<DescribeCreatedNatFirewallCreatedNatFirewalls>>,
}
model! { DescribeCreatedNatFirewallOutput {
    0 "CreatedNatFirewalls" created_nat_firewalls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatedNatFirewallCreatedNatFirewalls {
    pub nat_firewall_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
}
model! { DescribeCreatedNatFirewallCreatedNatFirewalls {
    0 "NatFirewallId" nat_firewall_id, 1 "NatGatewayId" nat_gateway_id, 2 "NatGatewayName" nat_gateway_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCtrlInstanceMemberAccounts {}
operation! { DescribeCtrlInstanceMemberAccounts()
"DescribeCtrlInstanceMemberAccounts" -> DescribeCtrlInstanceMemberAccountsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCtrlInstanceMemberAccountsOutput {
    pub instance_member_count: Option<i64>,
    pub max_instance_member_num: Option<i64>,
}
model! { DescribeCtrlInstanceMemberAccountsOutput {
    0 "InstanceMemberCount" instance_member_count, 1 "MaxInstanceMemberNum" max_instance_member_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultIPSConfig {
    pub lang: Option<String>,
}
operation! { DescribeDefaultIPSConfig() "DescribeDefaultIPSConfig" -> DescribeDefaultIPSConfigOutput {
    0 "Lang" lang: String
} }

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
    0 "BasicRules" basic_rules, 1 "CtiRules" cti_rules, 2 "MaxSdl" max_sdl, 3 "PatchRules" patch_rules,
    4 "RuleClass" rule_class, 5 "RunMode" run_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub current_page: String,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
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
    Number "CurrentPage", "Policys" policys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicyOutput {
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub policys: Option<Vec<DescribeDnsFirewallPolicyPolicys>>,
    pub total_count: Option<String>,
}
model! { DescribeDnsFirewallPolicyOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "Policys" policys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_addrs: Option<Vec<String>>,
    pub destination_group_type: Option<String>,
    pub destination_type: Option<String>,
    pub direction: Option<String>,
    pub hit_last_time: Option<i64>,
    pub hit_times: Option<i64>,
    pub ip_version: Option<i64>,
    pub priority: Option<i64>,
    pub release: Option<String>,
    pub source: Option<String>,
    pub source_addrs: Option<Vec<String>>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeDnsFirewallPolicyPolicys {
    0 "AclAction" acl_action, 1 "AclUuid" acl_uuid, 2 "Description" description, 3 "Destination" destination,
    4 "DestinationAddrs" destination_addrs, 5 "DestinationGroupType" destination_group_type,
    6 "DestinationType" destination_type, 7 "Direction" direction, 8 "HitLastTime" hit_last_time,
    9 "HitTimes" hit_times, 10 "IpVersion" ip_version, 11 "Priority" priority, 12 "Release" release, 13 "Source" source,
    14 "SourceAddrs" source_addrs, 15 "SourceGroupType" source_group_type, 16 "SourceType" source_type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolve {
    pub domain: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DescribeDomainResolve(domain: String) "DescribeDomainResolve" -> DescribeDomainResolveOutput {
    0 "Domain" domain, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveOutput {
    pub resolve_result: Option<DescribeDomainResolveResolveResult>,
}
model! { DescribeDomainResolveOutput {
    0 "ResolveResult" resolve_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveResolveResult {
    pub ip_addrs: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeDomainResolveResolveResult {
    0 "IpAddrs" ip_addrs, 1 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskOutput {
    pub tasks: Option<Vec<DescribeDownloadTaskTasks>>,
    pub total_count: Option<i64>,
}
model! { DescribeDownloadTaskOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "FileSize" file_size, 3 "FileURL" file_url,
    4 "Status" status, 5 "TaskId" task_id, 6 "TaskName" task_name, 7 "TaskType" task_type
} }

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
    Number "CurrentPage", "TaskTypeArray" task_type_array, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskTypeOutput {
    pub task_type_array: Option<Vec<DescribeDownloadTaskTypeTaskTypeArray>>,
    pub total_count: Option<i64>,
}
model! { DescribeDownloadTaskTypeOutput {
    0 "TaskTypeArray" task_type_array, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadTaskTypeTaskTypeArray {
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeDownloadTaskTypeTaskTypeArray {
    0 "TaskName" task_name, 1 "TaskType" task_type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropStatistics {}
operation! { DescribeFirewallDropStatistics() "DescribeFirewallDropStatistics" -> DescribeFirewallDropStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropStatisticsOutput {
    pub acl_drop_cnt: Option<i64>,
    pub ips_drop_cnt: Option<i64>,
    pub total_drop_cnt: Option<i64>,
    pub vuln_drop_cnt: Option<i64>,
}
model! { DescribeFirewallDropStatisticsOutput {
    0 "AclDropCnt" acl_drop_cnt, 1 "IpsDropCnt" ips_drop_cnt, 2 "TotalDropCnt" total_drop_cnt,
    3 "VulnDropCnt" vuln_drop_cnt
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallDropTrendOutput {
    pub data_list: Option<Vec<DescribeFirewallDropTrendDataList>>,
    pub max_drop_session: Option<i64>,
    pub max_drop_time: Option<i64>,
}
model! { DescribeFirewallDropTrendOutput {
    0 "DataList" data_list, 1 "MaxDropSession" max_drop_session, 2 "MaxDropTime" max_drop_time
} }

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
    0 "InternetDropSession" internet_drop_session, 1 "NatDropSession" nat_drop_session, 2 "Time" time,
    3 "TotalDropSession" total_drop_session, 4 "VpcDropSession" vpc_drop_session
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTaskOutput {
    pub is_found: Option<bool>,
    pub task_finish_timestamp: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_start_timestamp: Option<String>,
    pub task_status: Option<String>,
    pub task_steps: Option<Vec<DescribeFirewallTaskTaskSteps>>,
    pub task_waiting_time: Option<String>,
}
model! { DescribeFirewallTaskOutput {
    0 "IsFound" is_found, 1 "TaskFinishTimestamp" task_finish_timestamp, 2 "TaskId" task_id, 3 "TaskName" task_name,
    4 "TaskStartTimestamp" task_start_timestamp, 5 "TaskStatus" task_status, 6 "TaskSteps" task_steps,
    7 "TaskWaitingTime" task_waiting_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTaskTaskSteps {
    pub step_info: Option<String>,
    pub step_name: Option<String>,
    pub step_progress: Option<String>,
    pub step_status: Option<String>,
}
model! { DescribeFirewallTaskTaskSteps {
    0 "StepInfo" step_info, 1 "StepName" step_name, 2 "StepProgress" step_progress, 3 "StepStatus" step_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTrafficTrendOutput {
    pub data_list: Option<Vec<DescribeFirewallTrafficTrendDataList>>,
    pub max_bandwidth_time: Option<i64>,
    pub max_bandwidth_time_bps: Option<DescribeFirewallTrafficTrendMaxBandwidthTimeBps>,
}
model! { DescribeFirewallTrafficTrendOutput {
    0 "DataList" data_list, 1 "MaxBandwidthTime" max_bandwidth_time, 2 "MaxBandwidthTimeBps" max_bandwidth_time_bps
} }

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
    0 "InternetBps" internet_bps, 1 "NatBps" nat_bps, 2 "Time" time, 3 "TotalBps" total_bps, 4 "VpcBps" vpc_bps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTrafficTrendMaxBandwidthTimeBps {
    pub internet_bps: Option<i64>,
    pub nat_bps: Option<i64>,
    pub total_bps: Option<i64>,
    pub vpc_bps: Option<i64>,
}
model! { DescribeFirewallTrafficTrendMaxBandwidthTimeBps {
    0 "InternetBps" internet_bps, 1 "NatBps" nat_bps, 2 "TotalBps" total_bps, 3 "VpcBps" vpc_bps
} }

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
    Number "PageNo", "VswitchList" vswitch_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitchOutput {
    pub total_count: Option<i64>,
    pub vswitch_list: Option<Vec<DescribeFirewallVSwitchVswitchList>>,
}
model! { DescribeFirewallVSwitchOutput {
    0 "TotalCount" total_count, 1 "VswitchList" vswitch_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitchVswitchList {
    pub available_ip_count: Option<String>,
    pub cidr_block: Option<String>,
    pub firewall_count: Option<String>,
    pub firewall_list: Option<Vec<DescribeFirewallVSwitchFirewallList>>,
    pub member_uid: Option<String>,
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFirewallVSwitchVswitchList {
    0 "AvailableIpCount" available_ip_count, 1 "CidrBlock" cidr_block, 2 "FirewallCount" firewall_count,
    3 "FirewallList" firewall_list, 4 "MemberUid" member_uid, 5 "RegionNo" region_no, 6 "VpcId" vpc_id,
    7 "VswitchId" vswitch_id, 8 "VswitchName" vswitch_name, 9 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVSwitchFirewallList {
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
}
model! { DescribeFirewallVSwitchFirewallList {
    0 "FirewallId" firewall_id, 1 "FirewallName" firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResources {
    pub firewall_type: String,
    pub lang: Option<String>,
    pub region_no: String,
    pub vpc_id: String,
}
operation! { DescribeFirewallVswitchResources(firewall_type: String, region_no: String, vpc_id: String)
    "DescribeFirewallVswitchResources" -> DescribeFirewallVswitchResourcesOutput {
    0 "FirewallType" firewall_type, 1 "Lang" lang: String, 2 "RegionNo" region_no, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesOutput {
    pub total_count: Option<i64>,
    pub vswitch_list: Option<Vec<DescribeFirewallVswitchResourcesVswitchList>>,
}
model! { DescribeFirewallVswitchResourcesOutput {
    0 "TotalCount" total_count, 1 "VswitchList" vswitch_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesVswitchList {
    pub available_ip_count: Option<String>,
    pub cidr_block: Option<String>,
    pub detail: Option<String>,
    pub firewall_list: Option<Vec<DescribeFirewallVswitchResourcesFirewallList>>,
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFirewallVswitchResourcesVswitchList {
    0 "AvailableIpCount" available_ip_count, 1 "CidrBlock" cidr_block, 2 "Detail" detail,
    3 "FirewallList" firewall_list, 4 "RouteTableId" route_table_id, 5 "RouteTableType" route_table_type,
    6 "Status" status, 7 "VswitchId" vswitch_id, 8 "VswitchName" vswitch_name, 9 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesFirewallList {
    pub firewall_id: Option<String>,
    pub firewall_name: Option<String>,
    pub firewall_type: Option<String>,
}
model! { DescribeFirewallVswitchResourcesFirewallList {
    0 "FirewallId" firewall_id, 1 "FirewallName" firewall_name, 2 "FirewallType" firewall_type
} }

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
    pub page_no: i64,
    pub page_size: i64,
    pub query_modify: Option<String>,
    pub rule_action: Option<String>,
    pub rule_class: Option<String>,
    pub rule_id: Option<String>,
    pub rule_level: Option<i64>,
    pub rule_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPSRulesOutput {
    pub drop_count: Option<i64>,
    pub high_risk_count: Option<i64>,
    pub open_count: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Option<Vec<DescribeIPSRulesRules>>,
    pub total_count: Option<i64>,
    pub user_define_count: Option<i64>,
}
model! { DescribeIPSRulesOutput {
    0 "DropCount" drop_count, 1 "HighRiskCount" high_risk_count, 2 "OpenCount" open_count, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "Rules" rules, 6 "TotalCount" total_count, 7 "UserDefineCount" user_define_count
} }

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
    0 "AttackApp" attack_app, 1 "AttackType" attack_type, 2 "CurrentMode" current_mode, 3 "Cve" cve,
    4 "DefaultMode" default_mode, 5 "Description" description, 6 "RuleClass" rule_class, 7 "RuleId" rule_id,
    8 "RuleLevel" rule_level, 9 "RuleName" rule_name, 10 "RuleUuid" rule_uuid, 11 "UpdateTime" update_time,
    12 "UserDefined" user_defined, 13 "UserStatus" user_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMembersOutput {
    pub members: Option<Vec<DescribeInstanceMembersMembers>>,
    pub page_info: Option<DescribeInstanceMembersPageInfo>,
}
model! { DescribeInstanceMembersOutput {
    0 "Members" members, 1 "PageInfo" page_info
} }

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
    0 "CreateTime" create_time, 1 "MemberDesc" member_desc, 2 "MemberDisplayName" member_display_name,
    3 "MemberStatus" member_status, 4 "MemberUid" member_uid, 5 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMembersPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceMembersPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRdAccountsOutput {
    pub accounts: Option<Vec<DescribeInstanceRdAccountsAccounts>>,
}
model! { DescribeInstanceRdAccountsOutput {
    0 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRdAccountsAccounts {
    pub account_id: Option<String>,
    pub display_name: Option<String>,
}
model! { DescribeInstanceRdAccountsAccounts {
    0 "AccountId" account_id, 1 "DisplayName" display_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevels {
    pub instances: Option<Vec<DescribeInstanceRiskLevelsInstances>>,
    pub lang: Option<String>,
}
operation! { DescribeInstanceRiskLevels() "DescribeInstanceRiskLevels" -> DescribeInstanceRiskLevelsOutput {
    0 "Instances" instances: Vec<DescribeInstanceRiskLevelsInstances>, 1 "Lang" lang: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsOutput {
    pub instance_risks: Option<Vec<DescribeInstanceRiskLevelsInstanceRisks>>,
}
model! { DescribeInstanceRiskLevelsOutput {
    0 "InstanceRisks" instance_risks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsInstanceRisks {
    pub details: Option<Vec<DescribeInstanceRiskLevelsDetails>>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
}
model! { DescribeInstanceRiskLevelsInstanceRisks {
    0 "Details" details, 1 "InstanceId" instance_id, 2 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsDetails {
    pub ip: Option<String>,
    pub level: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceRiskLevelsDetails {
    0 "Ip" ip, 1 "Level" level, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDropTrafficTrend {
    pub direction: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_code: String,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeInternetDropTrafficTrend(end_time: String, source_code: String, start_time: String)
    "DescribeInternetDropTrafficTrend" -> DescribeInternetDropTrafficTrendOutput {
    0 "Direction" direction: String, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "SourceCode" source_code,
    4 "SourceIp" source_ip: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDropTrafficTrendOutput {
    pub data_list: Option<Vec<DescribeInternetDropTrafficTrendDataList>>,
    pub drop_session_max: Option<i64>,
    pub ratio_average: Option<String>,
    pub ring_ratio_average: Option<String>,
}
model! { DescribeInternetDropTrafficTrendOutput {
    0 "DataList" data_list, 1 "DropSessionMax" drop_session_max, 2 "RatioAverage" ratio_average,
    3 "RingRatioAverage" ring_ratio_average
} }

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
    0 "AclDrop" acl_drop, 1 "DataTime" data_time, 2 "DropRatio" drop_ratio, 3 "DropRing" drop_ring,
    4 "DropRingRatio" drop_ring_ratio, 5 "DropSession" drop_session, 6 "IpsDrop" ips_drop,
    7 "RingDataTime" ring_data_time, 8 "RingTime" ring_time, 9 "Time" time, 10 "TotalSession" total_session
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailSortList {
    pub dir: Option<String>,
    pub sort_key: Option<String>,
}
input! { DescribeInternetOpenDetailSortList() {
    0 "Dir" dir: String, 1 "SortKey" sort_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailOutput {
    pub data_list: Option<Vec<DescribeInternetOpenDetailDataList>>,
    pub page_info: Option<DescribeInternetOpenDetailPageInfo>,
}
model! { DescribeInternetOpenDetailOutput {
    0 "DataList" data_list, 1 "PageInfo" page_info
} }

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
    pub unknown_reason: Option<Vec<String>>,
}
model! { DescribeInternetOpenDetailDataList {
    0 "AssetsInstanceId" assets_instance_id, 1 "AssetsName" assets_name, 2 "AssetsType" assets_type, 3 "Id" id,
    4 "InBytes" in_bytes, 5 "OutBytes" out_bytes, 6 "Port" port, 7 "ProbRisk" prob_risk,
    8 "ProbRiskDesc" prob_risk_desc, 9 "Protocol" protocol, 10 "PublicIp" public_ip, 11 "RegionNo" region_no,
    12 "RiskLevel" risk_level, 13 "RiskReason" risk_reason, 14 "ServiceName" service_name,
    15 "SuggestLevel" suggest_level, 16 "TotalBytes" total_bytes, 17 "TrafficPercent1Day" traffic_percent1_day,
    18 "TrafficPercent30Day" traffic_percent30_day, 19 "TrafficPercent7Day" traffic_percent7_day,
    20 "UnknownReason" unknown_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenDetailPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenDetailPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIp {
    pub assets_instance_id: Option<String>,
    pub assets_instance_name: Option<String>,
    pub assets_type: Option<String>,
    pub current_page: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIpOutput {
    pub data_list: Option<Vec<DescribeInternetOpenIpDataList>>,
    pub page_info: Option<DescribeInternetOpenIpPageInfo>,
}
model! { DescribeInternetOpenIpOutput {
    0 "DataList" data_list, 1 "PageInfo" page_info
} }

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
    pub port_list: Option<Vec<String>>,
    pub public_ip: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub service_name_list: Option<Vec<String>>,
    pub src_ip_cnt: Option<i64>,
    pub total_bytes: Option<i64>,
    pub total_reply_bytes: Option<i64>,
    pub traffic_percent1_day: Option<String>,
    pub traffic_percent30_day: Option<String>,
    pub traffic_percent7_day: Option<String>,
    pub unknown_reason: Option<Vec<String>>,
}
model! { DescribeInternetOpenIpDataList {
    0 "AclRecommendDetail" acl_recommend_detail, 1 "AssetsInstanceId" assets_instance_id, 2 "AssetsName" assets_name,
    3 "AssetsType" assets_type, 4 "DetailNum" detail_num, 5 "HasAclRecommend" has_acl_recommend, 6 "InBytes" in_bytes,
    7 "MemberUid" member_uid, 8 "OutBytes" out_bytes, 9 "PortList" port_list, 10 "PublicIp" public_ip,
    11 "RegionNo" region_no, 12 "RiskLevel" risk_level, 13 "RiskReason" risk_reason,
    14 "ServiceNameList" service_name_list, 15 "SrcIpCnt" src_ip_cnt, 16 "TotalBytes" total_bytes,
    17 "TotalReplyBytes" total_reply_bytes, 18 "TrafficPercent1Day" traffic_percent1_day,
    19 "TrafficPercent30Day" traffic_percent30_day, 20 "TrafficPercent7Day" traffic_percent7_day,
    21 "UnknownReason" unknown_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenIpPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenIpPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenPortOutput {
    pub data_list: Option<Vec<DescribeInternetOpenPortDataList>>,
    pub page_info: Option<DescribeInternetOpenPortPageInfo>,
}
model! { DescribeInternetOpenPortOutput {
    0 "DataList" data_list, 1 "PageInfo" page_info
} }

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
    pub service_name_list: Option<Vec<String>>,
    pub suggest_level: Option<i64>,
    pub total_bytes: Option<i64>,
    pub traffic_percent1_day: Option<String>,
    pub traffic_percent30_day: Option<String>,
    pub traffic_percent7_day: Option<String>,
    pub unknown_reason: Option<Vec<String>>,
}
model! { DescribeInternetOpenPortDataList {
    0 "DetailNum" detail_num, 1 "InBytes" in_bytes, 2 "OutBytes" out_bytes, 3 "Port" port, 4 "ProbRisk" prob_risk,
    5 "ProbRiskDesc" prob_risk_desc, 6 "Protocol" protocol, 7 "PublicIpNum" public_ip_num, 8 "RiskLevel" risk_level,
    9 "RiskReason" risk_reason, 10 "ServiceNameList" service_name_list, 11 "SuggestLevel" suggest_level,
    12 "TotalBytes" total_bytes, 13 "TrafficPercent1Day" traffic_percent1_day,
    14 "TrafficPercent30Day" traffic_percent30_day, 15 "TrafficPercent7Day" traffic_percent7_day,
    16 "UnknownReason" unknown_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenPortPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenPortPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenServiceOutput {
    pub data_list: Option<Vec<DescribeInternetOpenServiceDataList>>,
    pub page_info: Option<DescribeInternetOpenServicePageInfo>,
}
model! { DescribeInternetOpenServiceOutput {
    0 "DataList" data_list, 1 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenServiceDataList {
    pub detail_num: Option<i64>,
    pub in_bytes: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port_list: Option<Vec<String>>,
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
    pub unknown_reason: Option<Vec<String>>,
}
model! { DescribeInternetOpenServiceDataList {
    0 "DetailNum" detail_num, 1 "InBytes" in_bytes, 2 "OutBytes" out_bytes, 3 "PortList" port_list,
    4 "ProbRisk" prob_risk, 5 "ProbRiskDesc" prob_risk_desc, 6 "Protocol" protocol, 7 "PublicIpNum" public_ip_num,
    8 "RiskLevel" risk_level, 9 "RiskReason" risk_reason, 10 "ServiceName" service_name,
    11 "SuggestLevel" suggest_level, 12 "TotalBytes" total_bytes, 13 "TrafficPercent1Day" traffic_percent1_day,
    14 "TrafficPercent30Day" traffic_percent30_day, 15 "TrafficPercent7Day" traffic_percent7_day,
    16 "UnknownReason" unknown_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetOpenServicePageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetOpenServicePageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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
    0 "InternetIpNum" internet_ip_num, 1 "InternetPortNum" internet_port_num,
    2 "InternetRiskIpNum" internet_risk_ip_num, 3 "InternetRiskPortNum" internet_risk_port_num,
    4 "InternetRiskServiceNum" internet_risk_service_num, 5 "InternetServiceNum" internet_service_num,
    6 "InternetSlbIpNum" internet_slb_ip_num, 7 "InternetSlbIpPortNum" internet_slb_ip_port_num,
    8 "InternetUnprotectedPortNum" internet_unprotected_port_num
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetServiceNameListOutput {
    pub service_name_list: Option<Vec<String>>,
}
model! { DescribeInternetServiceNameListOutput {
    0 "ServiceNameList" service_name_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetSlbOutput {
    pub data_list: Option<Vec<DescribeInternetSlbDataList>>,
    pub page_info: Option<DescribeInternetSlbPageInfo>,
}
model! { DescribeInternetSlbOutput {
    0 "DataList" data_list, 1 "PageInfo" page_info
} }

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
    pub tags: Option<Vec<String>>,
}
model! { DescribeInternetSlbDataList {
    0 "AclId" acl_id, 1 "AclStatus" acl_status, 2 "AclType" acl_type, 3 "HealthStatus" health_status,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "IpProtocol" ip_protocol, 7 "Port" port,
    8 "PublicIp" public_ip, 9 "RegionNo" region_no, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetSlbPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInternetSlbPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTimeTop {
    pub direction: String,
    pub end_time: Option<String>,
    pub ip_type: Option<String>,
    pub interval: Option<i64>,
    pub lang: Option<String>,
    pub limit: Option<String>,
    pub nat_ip: Option<String>,
    pub order: Option<String>,
    pub sort: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTimeTopOutput {
    pub data_count: Option<i64>,
    pub data_list: Option<Vec<DescribeInternetTimeTopDataList>>,
    pub traffic_time: Option<i64>,
}
model! { DescribeInternetTimeTopOutput {
    0 "DataCount" data_count, 1 "DataList" data_list, 2 "TrafficTime" traffic_time
} }

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
    0 "IP" ip, 1 "InBps" in_bps, 2 "InPps" in_pps, 3 "NatGatewayId" nat_gateway_id, 4 "NatGatewayName" nat_gateway_name,
    5 "NatIP" nat_ip, 6 "NewConn" new_conn, 7 "OutBps" out_bps, 8 "OutPps" out_pps, 9 "PrivateIP" private_ip,
    10 "RegionNo" region_no, 11 "ResourceInstanceId" resource_instance_id,
    12 "ResourceInstanceName" resource_instance_name, 13 "ResourceType" resource_type, 14 "SessionCount" session_count,
    15 "TotalBps" total_bps, 16 "TotalPps" total_pps, 17 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTop {
    pub data_type: String,
    pub direction: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub limit: Option<String>,
    pub rule_result: Option<String>,
    pub rule_source: Option<String>,
    pub show_country_name: Option<String>,
    pub sort: Option<String>,
    pub source_code: String,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeInternetTrafficTop(data_type: String, end_time: String, source_code: String, start_time: String)
    "DescribeInternetTrafficTop" -> DescribeInternetTrafficTopOutput {
    0 "DataType" data_type, 1 "Direction" direction: String, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "Limit" limit: String, 5 "RuleResult" rule_result: String, 6 "RuleSource" rule_source: String,
    7 "ShowCountryName" show_country_name: String, 8 "Sort" sort: String, 9 "SourceCode" source_code,
    10 "SourceIp" source_ip: String, 11 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTopOutput {
    pub data_count: Option<i64>,
    pub data_list: Option<Vec<DescribeInternetTrafficTopDataList>>,
    pub data_type: Option<String>,
}
model! { DescribeInternetTrafficTopOutput {
    0 "DataCount" data_count, 1 "DataList" data_list, 2 "DataType" data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTopDataList {
    pub data_name: Option<String>,
    pub data_value: Option<String>,
    pub is_subscribed: Option<bool>,
    pub label_list: Option<Vec<String>>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeInternetTrafficTopDataList {
    0 "DataName" data_name, 1 "DataValue" data_value, 2 "IsSubscribed" is_subscribed, 3 "LabelList" label_list,
    4 "SessionCount" session_count, 5 "TotalBytes" total_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTrend {
    pub direction: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_code: String,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub src_private_ip: Option<String>,
    pub src_public_ip: Option<String>,
    pub start_time: String,
    pub traffic_type: Option<String>,
}
operation! { DescribeInternetTrafficTrend(end_time: String, source_code: String, start_time: String)
    "DescribeInternetTrafficTrend" -> DescribeInternetTrafficTrendOutput {
    0 "Direction" direction: String, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "SourceCode" source_code,
    4 "SourceIp" source_ip: String, 5 "SrcPrivateIP" src_private_ip: String, 6 "SrcPublicIP" src_public_ip: String,
    7 "StartTime" start_time, 8 "TrafficType" traffic_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetTrafficTrendOutput {
    pub avg_in_bps: Option<i64>,
    pub avg_out_bps: Option<i64>,
    pub avg_session: Option<i64>,
    pub avg_total_bps: Option<i64>,
    pub data_list: Option<Vec<DescribeInternetTrafficTrendDataList>>,
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
    0 "AvgInBps" avg_in_bps, 1 "AvgOutBps" avg_out_bps, 2 "AvgSession" avg_session, 3 "AvgTotalBps" avg_total_bps,
    4 "DataList" data_list, 5 "MaxBandwidthTime" max_bandwidth_time, 6 "MaxDayExceedBytes" max_day_exceed_bytes,
    7 "MaxInBps" max_in_bps, 8 "MaxOutBps" max_out_bps, 9 "MaxSession" max_session, 10 "MaxTotalBps" max_total_bps,
    11 "TotalBytes" total_bytes, 12 "TotalExceedBytes" total_exceed_bytes, 13 "TotalInBytes" total_in_bytes,
    14 "TotalOutBytes" total_out_bytes, 15 "TotalSession" total_session
} }

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
    0 "InBps" in_bps, 1 "InBytes" in_bytes, 2 "InPps" in_pps, 3 "NewConn" new_conn, 4 "OutBps" out_bps,
    5 "OutBytes" out_bytes, 6 "OutPps" out_pps, 7 "SessionCount" session_count, 8 "Time" time, 9 "TotalBps" total_bps
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEcsTrendOutput {
    pub data_list: Option<Vec<DescribeInvadeEcsTrendDataList>>,
    pub end_time: Option<i64>,
    pub interval: Option<i64>,
    pub invade_ecs_count: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeInvadeEcsTrendOutput {
    0 "DataList" data_list, 1 "EndTime" end_time, 2 "Interval" interval, 3 "InvadeEcsCount" invade_ecs_count,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEcsTrendDataList {
    pub ecs_count: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeInvadeEcsTrendDataList {
    0 "EcsCount" ecs_count, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetail {
    pub assets_instance_id: String,
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
    pub operation_list: Option<Vec<DescribeInvadeEventDetailOperationList>>,
    pub private_ip: Option<String>,
    pub process_status: Option<i64>,
    pub public_ip: Option<String>,
    pub reference: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub unhandle_operation_list: Option<Vec<DescribeInvadeEventDetailUnhandleOperationList>>,
}
model! { DescribeInvadeEventDetailOutput {
    0 "AssetsInstanceId" assets_instance_id, 1 "AssetsInstanceName" assets_instance_name, 2 "EventDesc" event_desc,
    3 "EventDetail" event_detail, 4 "EventKey" event_key, 5 "EventName" event_name, 6 "EventUuid" event_uuid,
    7 "FirstTime" first_time, 8 "IsIgnore" is_ignore, 9 "LastTime" last_time, 10 "OperationList" operation_list,
    11 "PrivateIP" private_ip, 12 "ProcessStatus" process_status, 13 "PublicIP" public_ip, 14 "Reference" reference,
    15 "RegionNo" region_no, 16 "RiskLevel" risk_level, 17 "UnhandleOperationList" unhandle_operation_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetailOperationList {
    pub args: Option<String>,
    pub operate: Option<String>,
}
model! { DescribeInvadeEventDetailOperationList {
    0 "Args" args, 1 "Operate" operate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventDetailUnhandleOperationList {
    pub args: Option<String>,
    pub operate: Option<String>,
}
model! { DescribeInvadeEventDetailUnhandleOperationList {
    0 "Args" args, 1 "Operate" operate
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventListOutput {
    pub event_list: Option<Vec<DescribeInvadeEventListEventList>>,
    pub high_level_percent: Option<i64>,
    pub low_level_percent: Option<i64>,
    pub middle_level_percent: Option<i64>,
    pub page_info: Option<DescribeInvadeEventListPageInfo>,
}
model! { DescribeInvadeEventListOutput {
    0 "EventList" event_list, 1 "HighLevelPercent" high_level_percent, 2 "LowLevelPercent" low_level_percent,
    3 "MiddleLevelPercent" middle_level_percent, 4 "PageInfo" page_info
} }

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
    0 "AssetsInstanceId" assets_instance_id, 1 "AssetsInstanceName" assets_instance_name, 2 "AssetsType" assets_type,
    3 "EventKey" event_key, 4 "EventName" event_name, 5 "EventSrc" event_src, 6 "EventUuid" event_uuid,
    7 "FirstTime" first_time, 8 "IsIgnore" is_ignore, 9 "LastTime" last_time, 10 "MemberUid" member_uid,
    11 "PrivateIP" private_ip, 12 "ProcessStatus" process_status, 13 "PublicIP" public_ip,
    14 "PublicIpType" public_ip_type, 15 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventListPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInvadeEventListPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventNameListOutput {
    pub event_name_list: Option<Vec<DescribeInvadeEventNameListEventNameList>>,
    pub name_list: Option<Vec<String>>,
}
model! { DescribeInvadeEventNameListOutput {
    0 "EventNameList" event_name_list, 1 "NameList" name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventNameListEventNameList {
    pub event_key: Option<String>,
    pub event_name: Option<String>,
}
model! { DescribeInvadeEventNameListEventNameList {
    0 "EventKey" event_key, 1 "EventName" event_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvadeEventStatisticOutput {
    pub high_open_event_cnt: Option<i64>,
    pub low_open_event_cnt: Option<i64>,
    pub middle_open_event_cnt: Option<i64>,
    pub total_open_event_cnt: Option<i64>,
}
model! { DescribeInvadeEventStatisticOutput {
    0 "HighOpenEventCnt" high_open_event_cnt, 1 "LowOpenEventCnt" low_open_event_cnt,
    2 "MiddleOpenEventCnt" middle_open_event_cnt, 3 "TotalOpenEventCnt" total_open_event_cnt
} }

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
    Number "CurrentPage", "IpsPrivateAssoc" ips_private_assoc, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsPrivateAssocOutput {
    pub ips_private_assoc: Option<Vec<DescribeIpsPrivateAssocIpsPrivateAssoc>>,
    pub total_count: Option<i64>,
    pub total_open_count: Option<i64>,
}
model! { DescribeIpsPrivateAssocOutput {
    0 "IpsPrivateAssoc" ips_private_assoc, 1 "TotalCount" total_count, 2 "TotalOpenCount" total_open_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsPrivateAssocIpsPrivateAssoc {
    pub assoc_info_status: Option<String>,
    pub error_msg: Option<String>,
    pub member_uid: Option<i64>,
    pub protected_ip_list: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub unprotected_ip_list: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeIpsPrivateAssocIpsPrivateAssoc {
    0 "AssocInfoStatus" assoc_info_status, 1 "ErrorMsg" error_msg, 2 "MemberUid" member_uid,
    3 "ProtectedIpList" protected_ip_list, 4 "RegionId" region_id, 5 "ResourceId" resource_id,
    6 "ResourceName" resource_name, 7 "Status" status, 8 "UnprotectedIpList" unprotected_ip_list, 9 "VpcId" vpc_id,
    10 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspInfo {
    pub lang: Option<String>,
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeIspInfo(source_code: String) "DescribeIspInfo" -> DescribeIspInfoOutput {
    0 "Lang" lang: String, 1 "SourceCode" source_code, 2 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspInfoOutput {
    pub data_list: Option<Vec<DescribeIspInfoDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeIspInfoOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspInfoDataList {
    pub isp_id: Option<i64>,
    pub isp_name: Option<String>,
}
model! { DescribeIspInfoDataList {
    0 "IspId" isp_id, 1 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfo {
    pub lang: Option<String>,
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeLocationInfo(source_code: String) "DescribeLocationInfo" -> DescribeLocationInfoOutput {
    0 "Lang" lang: String, 1 "SourceCode" source_code, 2 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoOutput {
    pub cn_count: Option<i64>,
    pub cn_list: Option<Vec<DescribeLocationInfoCnList>>,
    pub cn_province_list: Option<Vec<DescribeLocationInfoCnProvinceList>>,
    pub overseas_count: Option<i64>,
    pub overseas_list: Option<Vec<DescribeLocationInfoOverseasList>>,
}
model! { DescribeLocationInfoOutput {
    0 "CnCount" cn_count, 1 "CnList" cn_list, 2 "CnProvinceList" cn_province_list, 3 "OverseasCount" overseas_count,
    4 "OverseasList" overseas_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoCnList {
    pub loc_id: Option<String>,
    pub loc_name: Option<String>,
}
model! { DescribeLocationInfoCnList {
    0 "LocId" loc_id, 1 "LocName" loc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoCnProvinceList {
    pub cities: Option<Vec<DescribeLocationInfoCities>>,
    pub province_name: Option<String>,
}
model! { DescribeLocationInfoCnProvinceList {
    0 "Cities" cities, 1 "ProvinceName" province_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoCities {
    pub loc_id: Option<String>,
    pub loc_name: Option<String>,
}
model! { DescribeLocationInfoCities {
    0 "LocId" loc_id, 1 "LocName" loc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocationInfoOverseasList {
    pub loc_id: Option<String>,
    pub loc_name: Option<String>,
}
model! { DescribeLocationInfoOverseasList {
    0 "LocId" loc_id, 1 "LocName" loc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreInfo {}
operation! { DescribeLogStoreInfo() "DescribeLogStoreInfo" -> DescribeLogStoreInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreInfoOutput {
    pub info_list: Option<Vec<DescribeLogStoreInfoInfoList>>,
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
    0 "InfoList" info_list, 1 "LogModifyQuota" log_modify_quota, 2 "LogStoreName" log_store_name,
    3 "LogVersion" log_version, 4 "ProjectName" project_name, 5 "Quota" quota, 6 "RegionId" region_id,
    7 "TaskId" task_id, 8 "TotalQuota" total_quota, 9 "Ttl" ttl, 10 "Used" used
} }

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
    0 "LogStoreName" log_store_name, 1 "MaxSplitShard" max_split_shard, 2 "ProjectName" project_name, 3 "Quota" quota,
    4 "RegionId" region_id, 5 "Shard" shard, 6 "Site" site, 7 "Ttl" ttl, 8 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberInfo {
    pub member_uid: Option<String>,
}
operation! { DescribeMemberInfo() "DescribeMemberInfo" -> DescribeMemberInfoOutput {
    0 "MemberUid" member_uid: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberInfoOutput {
    pub admin_name: Option<String>,
    pub admin_uid: Option<String>,
    pub is_member: Option<bool>,
    pub member_uid: Option<String>,
}
model! { DescribeMemberInfoOutput {
    0 "AdminName" admin_name, 1 "AdminUid" admin_uid, 2 "IsMember" is_member, 3 "MemberUid" member_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclPageStatus {
    pub lang: Option<String>,
}
operation! { DescribeNatAclPageStatus() "DescribeNatAclPageStatus" -> DescribeNatAclPageStatusOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclPageStatusOutput {
    pub detail: Option<String>,
    pub nat_acl_page_enable: Option<bool>,
}
model! { DescribeNatAclPageStatusOutput {
    0 "Detail" detail, 1 "NatAclPageEnable" nat_acl_page_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallAclGroupList {
    pub lang: Option<String>,
}
operation! { DescribeNatFirewallAclGroupList()
    "DescribeNatFirewallAclGroupList" -> DescribeNatFirewallAclGroupListOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallAclGroupListOutput {
    pub nat_firewalls: Option<Vec<DescribeNatFirewallAclGroupListNatFirewalls>>,
}
model! { DescribeNatFirewallAclGroupListOutput {
    0 "NatFirewalls" nat_firewalls
} }

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
    0 "AclRuleCount" acl_rule_count, 1 "IsDefault" is_default, 2 "NatGatewayId" nat_gateway_id,
    3 "NatGatewayName" nat_gateway_name, 4 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicy {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub current_page: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub direction: String,
    pub lang: Option<String>,
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
    Number "CurrentPage", "Policys" policys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicyOutput {
    pub policys: Option<Vec<DescribeNatFirewallControlPolicyPolicys>>,
    pub total_count: Option<String>,
}
model! { DescribeNatFirewallControlPolicyOutput {
    0 "Policys" policys, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Option<Vec<String>>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Option<Vec<String>>,
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
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Option<Vec<String>>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeNatFirewallControlPolicyPolicys {
    0 "AclAction" acl_action, 1 "AclUuid" acl_uuid, 2 "ApplicationNameList" application_name_list,
    3 "CreateTime" create_time, 4 "Description" description, 5 "DestPort" dest_port, 6 "DestPortGroup" dest_port_group,
    7 "DestPortGroupPorts" dest_port_group_ports, 8 "DestPortType" dest_port_type, 9 "Destination" destination,
    10 "DestinationGroupCidrs" destination_group_cidrs, 11 "DestinationGroupType" destination_group_type,
    12 "DestinationType" destination_type, 13 "DnsResult" dns_result, 14 "DnsResultTime" dns_result_time,
    15 "DomainResolveType" domain_resolve_type, 16 "EndTime" end_time, 17 "HitLastTime" hit_last_time,
    18 "HitTimes" hit_times, 19 "ModifyTime" modify_time, 20 "NatGatewayId" nat_gateway_id, 21 "Order" order,
    22 "Proto" proto, 23 "Release" release, 24 "RepeatDays" repeat_days, 25 "RepeatEndTime" repeat_end_time,
    26 "RepeatStartTime" repeat_start_time, 27 "RepeatType" repeat_type, 28 "Source" source,
    29 "SourceGroupCidrs" source_group_cidrs, 30 "SourceGroupType" source_group_type, 31 "SourceType" source_type,
    32 "SpreadCnt" spread_cnt, 33 "StartTime" start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallDropTrafficTrendOutput {
    pub data_list: Option<Vec<DescribeNatFirewallDropTrafficTrendDataList>>,
    pub drop_session_max: Option<i64>,
    pub drop_session_max_time: Option<String>,
}
model! { DescribeNatFirewallDropTrafficTrendOutput {
    0 "DataList" data_list, 1 "DropSessionMax" drop_session_max, 2 "DropSessionMaxTime" drop_session_max_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallDropTrafficTrendDataList {
    pub drop_session: Option<i64>,
    pub time: Option<i64>,
    pub total_session: Option<i64>,
}
model! { DescribeNatFirewallDropTrafficTrendDataList {
    0 "DropSession" drop_session, 1 "Time" time, 2 "TotalSession" total_session
} }

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
    Number "PageNo", "NatFirewallList" nat_firewall_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallListOutput {
    pub nat_firewall_list: Option<Vec<DescribeNatFirewallListNatFirewallList>>,
    pub total_count: Option<i64>,
}
model! { DescribeNatFirewallListOutput {
    0 "NatFirewallList" nat_firewall_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallListNatFirewallList {
    pub ali_uid: Option<i64>,
    pub error_detail: Option<String>,
    pub member_uid: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub nat_route_entry_list: Option<Vec<DescribeNatFirewallListNatRouteEntryList>>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub proxy_network_interface_id: Option<String>,
    pub proxy_route_table_id: Option<String>,
    pub proxy_status: Option<String>,
    pub proxy_v_switch_id: Option<String>,
    pub region_id: Option<String>,
    pub strict_mode: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeNatFirewallListNatFirewallList {
    0 "AliUid" ali_uid, 1 "ErrorDetail" error_detail, 2 "MemberUid" member_uid, 3 "NatGatewayId" nat_gateway_id,
    4 "NatGatewayName" nat_gateway_name, 5 "NatRouteEntryList" nat_route_entry_list, 6 "ProxyId" proxy_id,
    7 "ProxyName" proxy_name, 8 "ProxyNetworkInterfaceId" proxy_network_interface_id,
    9 "ProxyRouteTableId" proxy_route_table_id, 10 "ProxyStatus" proxy_status, 11 "ProxyVSwitchId" proxy_v_switch_id,
    12 "RegionId" region_id, 13 "StrictMode" strict_mode, 14 "VpcId" vpc_id, 15 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallListNatRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub route_table_id: Option<String>,
}
model! { DescribeNatFirewallListNatRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopId" next_hop_id, 2 "NextHopType" next_hop_type,
    3 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPolicyPriorUsed {
    pub direction: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: String,
}
operation! { DescribeNatFirewallPolicyPriorUsed(direction: String, nat_gateway_id: String)
    "DescribeNatFirewallPolicyPriorUsed" -> DescribeNatFirewallPolicyPriorUsedOutput {
    0 "Direction" direction, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPolicyPriorUsedOutput {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { DescribeNatFirewallPolicyPriorUsedOutput {
    0 "End" end, 1 "Start" start
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailOutput {
    pub is_found: Option<bool>,
    pub precheck_detail: Option<DescribeNatFirewallPrecheckDetailPrecheckDetail>,
}
model! { DescribeNatFirewallPrecheckDetailOutput {
    0 "IsFound" is_found, 1 "PrecheckDetail" precheck_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailPrecheckDetail {
    pub firewall_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub precheck_entity_groups: Option<Vec<DescribeNatFirewallPrecheckDetailPrecheckEntityGroups>>,
    pub precheck_status: Option<String>,
    pub precheck_timestamp: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNatFirewallPrecheckDetailPrecheckDetail {
    0 "FirewallId" firewall_id, 1 "NetworkInstanceId" network_instance_id,
    2 "PrecheckEntityGroups" precheck_entity_groups, 3 "PrecheckStatus" precheck_status,
    4 "PrecheckTimestamp" precheck_timestamp, 5 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailPrecheckEntityGroups {
    pub failed_count: Option<i64>,
    pub name: Option<String>,
    pub precheck_entities: Option<Vec<DescribeNatFirewallPrecheckDetailPrecheckEntities>>,
    pub precheck_entity_group_status: Option<String>,
}
model! { DescribeNatFirewallPrecheckDetailPrecheckEntityGroups {
    0 "FailedCount" failed_count, 1 "Name" name, 2 "PrecheckEntities" precheck_entities,
    3 "PrecheckEntityGroupStatus" precheck_entity_group_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailPrecheckEntities {
    pub info: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub suggestion: Option<String>,
}
model! { DescribeNatFirewallPrecheckDetailPrecheckEntities {
    0 "Info" info, 1 "Name" name, 2 "Status" status, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallQuota {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeNatFirewallQuota() "DescribeNatFirewallQuota" -> DescribeNatFirewallQuotaOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallQuotaOutput {
    pub exception_count: Option<i64>,
    pub total_count: Option<i64>,
    pub unprotected_count: Option<i64>,
    pub used_count: Option<i64>,
}
model! { DescribeNatFirewallQuotaOutput {
    0 "ExceptionCount" exception_count, 1 "TotalCount" total_count, 2 "UnprotectedCount" unprotected_count,
    3 "UsedCount" used_count
} }

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
    pub traffic_time: String,
}
operation! { DescribeNatFirewallTimeTop(traffic_time: String)
    "DescribeNatFirewallTimeTop" -> DescribeNatFirewallTimeTopOutput {
    0 "Interval" interval: i64, 1 "Lang" lang: String, 2 "Limit" limit: i64, 3 "NatGatewayId" nat_gateway_id: String,
    4 "Sort" sort: String, 5 "SrcPrivateIP" src_private_ip: String, 6 "SrcPublicIP" src_public_ip: String,
    7 "TrafficTime" traffic_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTimeTopOutput {
    pub data_count: Option<i64>,
    pub data_list: Option<Vec<DescribeNatFirewallTimeTopDataList>>,
    pub traffic_time: Option<String>,
}
model! { DescribeNatFirewallTimeTopOutput {
    0 "DataCount" data_count, 1 "DataList" data_list, 2 "TrafficTime" traffic_time
} }

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
    0 "InBps" in_bps, 1 "Ip" ip, 2 "NatFirewallId" nat_firewall_id, 3 "NatFirewallName" nat_firewall_name,
    4 "NatGatewayId" nat_gateway_id, 5 "NatGatewayName" nat_gateway_name, 6 "NewConn" new_conn, 7 "OutBps" out_bps,
    8 "RegionNo" region_no, 9 "ResourceInstanceId" resource_instance_id,
    10 "ResourceInstanceName" resource_instance_name, 11 "SessionCount" session_count, 12 "TotalBps" total_bps
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTrafficTrendOutput {
    pub data_list: Option<Vec<DescribeNatFirewallTrafficTrendDataList>>,
    pub max_in_bps: Option<i64>,
    pub max_out_bps: Option<i64>,
    pub max_total_bps: Option<i64>,
}
model! { DescribeNatFirewallTrafficTrendOutput {
    0 "DataList" data_list, 1 "MaxInBps" max_in_bps, 2 "MaxOutBps" max_out_bps, 3 "MaxTotalBps" max_total_bps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFirewallTrafficTrendDataList {
    pub max_in_bps: Option<i64>,
    pub max_out_bps: Option<i64>,
    pub max_total_bps: Option<i64>,
    pub traffic_time: Option<i64>,
}
model! { DescribeNatFirewallTrafficTrendDataList {
    0 "MaxInBps" max_in_bps, 1 "MaxOutBps" max_out_bps, 2 "MaxTotalBps" max_total_bps, 3 "TrafficTime" traffic_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceListOutput {
    pub network_instance_list: Option<Vec<DescribeNetworkInstanceListNetworkInstanceList>>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInstanceListOutput {
    0 "NetworkInstanceList" network_instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceListNetworkInstanceList {
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNetworkInstanceListNetworkInstanceList {
    0 "NetworkInstanceId" network_instance_id, 1 "NetworkInstanceName" network_instance_name,
    2 "NetworkInstanceType" network_instance_type, 3 "RegionNo" region_no
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListOutput {
    pub network_instance_list: Option<Vec<DescribeNetworkInstanceRelationListNetworkInstanceList>>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInstanceRelationListOutput {
    0 "NetworkInstanceList" network_instance_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListNetworkInstanceList {
    pub associated_cen: Option<Vec<DescribeNetworkInstanceRelationListAssociatedCen>>,
    pub connect_type: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub peer_network_instance_list: Option<Vec<DescribeNetworkInstanceRelationListPeerNetworkInstanceList>>,
    pub region_no: Option<String>,
}
model! { DescribeNetworkInstanceRelationListNetworkInstanceList {
    0 "AssociatedCen" associated_cen, 1 "ConnectType" connect_type, 2 "NetworkInstanceId" network_instance_id,
    3 "NetworkInstanceName" network_instance_name, 4 "NetworkInstanceType" network_instance_type,
    5 "PeerNetworkInstanceList" peer_network_instance_list, 6 "RegionNo" region_no
} }

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
    0 "AttachmentId" attachment_id, 1 "AttachmentName" attachment_name, 2 "CenId" cen_id, 3 "CenName" cen_name,
    4 "TransitRouterType" transit_router_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListPeerNetworkInstanceList {
    pub associated_cen: Option<Vec<DescribeNetworkInstanceRelationListPeerNetworkInstanceListAssociatedCen>>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeNetworkInstanceRelationListPeerNetworkInstanceList {
    0 "AssociatedCen" associated_cen, 1 "NetworkInstanceId" network_instance_id,
    2 "NetworkInstanceName" network_instance_name, 3 "NetworkInstanceType" network_instance_type, 4 "RegionNo" region_no
} }

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
    0 "AttachmentId" attachment_id, 1 "AttachmentName" attachment_name, 2 "CenId" cen_id, 3 "CenName" cen_name,
    4 "TransitRouterType" transit_router_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatio {
    pub app_name: Option<String>,
    pub asset_ip: Option<String>,
    pub asset_region: Option<String>,
    pub data_type: String,
    pub direction: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<String>,
    pub end_time: String,
    pub ip_property: Option<String>,
    pub isp: Option<String>,
    pub lang: Option<String>,
    pub location: Option<String>,
    pub rule_result: Option<String>,
    pub sort: Option<String>,
    pub source_code: String,
    pub source_ip: Option<String>,
    pub src_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeNetworkTrafficTopRatio(data_type: String, end_time: String, source_code: String, start_time: String)
    "DescribeNetworkTrafficTopRatio" -> DescribeNetworkTrafficTopRatioOutput {
    0 "AppName" app_name: String, 1 "AssetIP" asset_ip: String, 2 "AssetRegion" asset_region: String,
    3 "DataType" data_type, 4 "Direction" direction: String, 5 "DstIP" dst_ip: String, 6 "DstPort" dst_port: String,
    7 "EndTime" end_time, 8 "IpProperty" ip_property: String, 9 "Isp" isp: String, 10 "Lang" lang: String,
    11 "Location" location: String, 12 "RuleResult" rule_result: String, 13 "Sort" sort: String,
    14 "SourceCode" source_code, 15 "SourceIp" source_ip: String, 16 "SrcIP" src_ip: String, 17 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatioOutput {
    pub data_count: Option<i64>,
    pub data_list: Option<Vec<DescribeNetworkTrafficTopRatioDataList>>,
    pub data_type: Option<String>,
}
model! { DescribeNetworkTrafficTopRatioOutput {
    0 "DataCount" data_count, 1 "DataList" data_list, 2 "DataType" data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatioDataList {
    pub data_name: Option<String>,
    pub data_value: Option<String>,
}
model! { DescribeNetworkTrafficTopRatioDataList {
    0 "DataName" data_name, 1 "DataValue" data_value
} }

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
    Number "CurrentPage", "StatList" stat_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenIpAccessSrcStatOutput {
    pub stat_list: Option<Vec<DescribeOpenIpAccessSrcStatStatList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOpenIpAccessSrcStatOutput {
    0 "StatList" stat_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenIpAccessSrcStatStatList {
    pub abnormal_src_ip: Option<i64>,
    pub app: Option<String>,
    pub normal_src_ip: Option<i64>,
    pub port: Option<String>,
}
model! { DescribeOpenIpAccessSrcStatStatList {
    0 "AbnormalSrcIp" abnormal_src_ip, 1 "App" app, 2 "NormalSrcIp" normal_src_ip, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingAssetList {
    pub assets_region: Option<String>,
    pub current_page: Option<String>,
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
    Number "CurrentPage", "AssetList" asset_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingAssetListOutput {
    pub asset_list: Option<Vec<DescribeOutgoingAssetListAssetList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingAssetListOutput {
    0 "AssetList" asset_list, 1 "TotalCount" total_count
} }

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
    pub private_ip_list: Option<Vec<String>>,
    pub public_ip: Option<String>,
    pub resource_type: Option<String>,
    pub security_risk: Option<String>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeOutgoingAssetListAssetList {
    0 "AssetInstanceId" asset_instance_id, 1 "AssetInstanceName" asset_instance_name, 2 "AssetsRegion" assets_region,
    3 "GroupName" group_name, 4 "InBytes" in_bytes, 5 "IpsHitCnt" ips_hit_cnt, 6 "NatGatewayId" nat_gateway_id,
    7 "NatGatewayName" nat_gateway_name, 8 "OutBytes" out_bytes, 9 "OutgoingDomainCnt" outgoing_domain_cnt,
    10 "OutgoingDstIPCnt" outgoing_dst_ip_cnt, 11 "PrivateIP" private_ip, 12 "PrivateIPList" private_ip_list,
    13 "PublicIP" public_ip, 14 "ResourceType" resource_type, 15 "SecurityRisk" security_risk,
    16 "SessionCount" session_count, 17 "TotalBytes" total_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestination {
    pub acl_coverage: Option<String>,
    pub application_name: Option<String>,
    pub category_id: Option<String>,
    pub current_page: Option<String>,
    pub dst_ip: Option<String>,
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
    Number "CurrentPage", "DstList" dst_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationOutput {
    pub dst_list: Option<Vec<DescribeOutgoingDestinationDstList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDestinationOutput {
    0 "DstList" dst_list, 1 "TotalCount" total_count
} }

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
    pub tag_list: Option<Vec<DescribeOutgoingDestinationTagList>>,
}
model! { DescribeOutgoingDestinationDstList {
    0 "AclRecommendDetail" acl_recommend_detail, 1 "AclStatus" acl_status, 2 "Business" business,
    3 "CategoryId" category_id, 4 "CategoryName" category_name, 5 "DstDomain" dst_domain, 6 "DstIP" dst_ip,
    7 "DstType" dst_type, 8 "GroupName" group_name, 9 "HasAclRecommend" has_acl_recommend, 10 "InBytes" in_bytes,
    11 "IsMarkNormal" is_mark_normal, 12 "OutBytes" out_bytes, 13 "SessionCount" session_count, 14 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationTagList {
    pub risk_level: Option<i64>,
    pub tag_describe: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeOutgoingDestinationTagList {
    0 "RiskLevel" risk_level, 1 "TagDescribe" tag_describe, 2 "TagId" tag_id, 3 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategory {
    pub category_id: Option<String>,
    pub dst_type: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub start_time: String,
    pub type_id: Option<String>,
}
operation! { DescribeOutgoingDestinationCategory(end_time: String, start_time: String)
    "DescribeOutgoingDestinationCategory" -> DescribeOutgoingDestinationCategoryOutput {
    0 "CategoryId" category_id: String, 1 "DstType" dst_type: String, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "SourceIp" source_ip: String, 5 "StartTime" start_time, 6 "TypeId" type_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryOutput {
    pub total_count: Option<i64>,
    pub type_list: Option<Vec<DescribeOutgoingDestinationCategoryTypeList>>,
}
model! { DescribeOutgoingDestinationCategoryOutput {
    0 "TotalCount" total_count, 1 "TypeList" type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryTypeList {
    pub category_list: Option<Vec<DescribeOutgoingDestinationCategoryCategoryList>>,
    pub type_describe: Option<String>,
    pub type_id: Option<String>,
    pub type_name: Option<String>,
}
model! { DescribeOutgoingDestinationCategoryTypeList {
    0 "CategoryList" category_list, 1 "TypeDescribe" type_describe, 2 "TypeId" type_id, 3 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryCategoryList {
    pub category_describe: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub class_id: Option<String>,
}
model! { DescribeOutgoingDestinationCategoryCategoryList {
    0 "CategoryDescribe" category_describe, 1 "CategoryId" category_id, 2 "CategoryName" category_name,
    3 "ClassId" class_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIP {
    pub application_name: Option<String>,
    pub category_id: Option<String>,
    pub current_page: Option<String>,
    pub dst_ip: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub sort: Option<String>,
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
    Number "CurrentPage", "DstIPList" dst_ip_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPOutput {
    pub dst_ip_list: Option<Vec<DescribeOutgoingDestinationIPDstIPList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDestinationIPOutput {
    0 "DstIPList" dst_ip_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDstIPList {
    pub acl_coverage: Option<String>,
    pub acl_recommend_detail: Option<String>,
    pub acl_status: Option<String>,
    pub address_group_list: Option<Vec<DescribeOutgoingDestinationIPAddressGroupList>>,
    pub application_port_list: Option<Vec<DescribeOutgoingDestinationIPApplicationPortList>>,
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
    pub tag_list: Option<Vec<DescribeOutgoingDestinationIPTagList>>,
    pub total_bytes: Option<String>,
}
model! { DescribeOutgoingDestinationIPDstIPList {
    0 "AclCoverage" acl_coverage, 1 "AclRecommendDetail" acl_recommend_detail, 2 "AclStatus" acl_status,
    3 "AddressGroupList" address_group_list, 4 "ApplicationPortList" application_port_list, 5 "AssetCount" asset_count,
    6 "CategoryClassId" category_class_id, 7 "CategoryId" category_id, 8 "CategoryName" category_name, 9 "DstIP" dst_ip,
    10 "GroupName" group_name, 11 "HasAcl" has_acl, 12 "HasAclRecommend" has_acl_recommend, 13 "InBytes" in_bytes,
    14 "IsMarkNormal" is_mark_normal, 15 "LocationName" location_name, 16 "OutBytes" out_bytes,
    17 "PrivateAssetCount" private_asset_count, 18 "RuleId" rule_id, 19 "RuleName" rule_name,
    20 "SecurityReason" security_reason, 21 "SecuritySuggest" security_suggest, 22 "SessionCount" session_count,
    23 "TagList" tag_list, 24 "TotalBytes" total_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPAddressGroupList {
    pub address_group_name: Option<String>,
    pub address_group_uuid: Option<String>,
}
model! { DescribeOutgoingDestinationIPAddressGroupList {
    0 "AddressGroupName" address_group_name, 1 "AddressGroupUUID" address_group_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPApplicationPortList {
    pub application_name: Option<String>,
    pub port: Option<i64>,
    pub unknown_reason: Option<Vec<String>>,
}
model! { DescribeOutgoingDestinationIPApplicationPortList {
    0 "ApplicationName" application_name, 1 "Port" port, 2 "UnknownReason" unknown_reason
} }

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
    0 "ClassId" class_id, 1 "RiskLevel" risk_level, 2 "TagDescribe" tag_describe, 3 "TagId" tag_id, 4 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetail {
    pub acl_coverage: Option<String>,
    pub current_page: Option<String>,
    pub dst_ip: String,
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
    Number "CurrentPage", "AssetList" asset_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetailOutput {
    pub asset_list: Option<Vec<DescribeOutgoingDestinationIPDetailAssetList>>,
    pub isp_name: Option<String>,
    pub location_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDestinationIPDetailOutput {
    0 "AssetList" asset_list, 1 "IspName" isp_name, 2 "LocationName" location_name, 3 "TotalCount" total_count
} }

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
    pub tag_list: Option<Vec<DescribeOutgoingDestinationIPDetailTagList>>,
    pub total_bytes: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeOutgoingDestinationIPDetailAssetList {
    0 "AclCoverage" acl_coverage, 1 "FirstTime" first_time, 2 "InBytes" in_bytes, 3 "IspName" isp_name,
    4 "LastTime" last_time, 5 "LocationName" location_name, 6 "NatGatewayId" nat_gateway_id,
    7 "NatGatewayName" nat_gateway_name, 8 "OutBytes" out_bytes, 9 "PrivateIP" private_ip, 10 "PublicIP" public_ip,
    11 "RegionNo" region_no, 12 "ResourceInstanceId" resource_instance_id,
    13 "ResourceInstanceName" resource_instance_name, 14 "ResourceType" resource_type, 15 "RuleId" rule_id,
    16 "RuleName" rule_name, 17 "SessionCount" session_count, 18 "TagList" tag_list, 19 "TotalBytes" total_bytes,
    20 "VpcId" vpc_id
} }

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
    0 "ClassId" class_id, 1 "RiskLevel" risk_level, 2 "TagDescribe" tag_describe, 3 "TagId" tag_id, 4 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomain {
    pub category_id: Option<String>,
    pub current_page: Option<String>,
    pub data_type: Option<String>,
    pub domain: Option<String>,
    pub end_time: String,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub public_ip: Option<String>,
    pub sort: Option<String>,
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
    Number "CurrentPage", "DomainList" domain_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainOutput {
    pub domain_list: Option<Vec<DescribeOutgoingDomainDomainList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDomainOutput {
    0 "DomainList" domain_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDomainList {
    pub acl_coverage: Option<String>,
    pub acl_recommend_detail: Option<String>,
    pub acl_status: Option<String>,
    pub address_group_name: Option<String>,
    pub address_group_uuid: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub application_port_list: Option<Vec<DescribeOutgoingDomainApplicationPortList>>,
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
    pub tag_list: Option<Vec<DescribeOutgoingDomainTagList>>,
    pub total_bytes: Option<String>,
}
model! { DescribeOutgoingDomainDomainList {
    0 "AclCoverage" acl_coverage, 1 "AclRecommendDetail" acl_recommend_detail, 2 "AclStatus" acl_status,
    3 "AddressGroupName" address_group_name, 4 "AddressGroupUUID" address_group_uuid,
    5 "ApplicationNameList" application_name_list, 6 "ApplicationPortList" application_port_list,
    7 "AssetCount" asset_count, 8 "Business" business, 9 "CategoryClassId" category_class_id,
    10 "CategoryId" category_id, 11 "CategoryName" category_name, 12 "Domain" domain, 13 "GroupName" group_name,
    14 "HasAcl" has_acl, 15 "HasAclRecommend" has_acl_recommend, 16 "InBytes" in_bytes,
    17 "IsMarkNormal" is_mark_normal, 18 "Organization" organization, 19 "OutBytes" out_bytes,
    20 "PrivateAssetCount" private_asset_count, 21 "RuleId" rule_id, 22 "RuleName" rule_name,
    23 "SecurityReason" security_reason, 24 "SecuritySuggest" security_suggest, 25 "SessionCount" session_count,
    26 "TagList" tag_list, 27 "TotalBytes" total_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainApplicationPortList {
    pub application_name: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeOutgoingDomainApplicationPortList {
    0 "ApplicationName" application_name, 1 "Port" port
} }

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
    0 "ClassId" class_id, 1 "RiskLevel" risk_level, 2 "TagDescribe" tag_describe, 3 "TagId" tag_id, 4 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDetail {
    pub acl_coverage: Option<String>,
    pub current_page: Option<String>,
    pub domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
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
    Number "CurrentPage", "AssetList" asset_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingDomainDetailOutput {
    pub application_name_list: Option<Vec<String>>,
    pub asset_list: Option<Vec<DescribeOutgoingDomainDetailAssetList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingDomainDetailOutput {
    0 "ApplicationNameList" application_name_list, 1 "AssetList" asset_list, 2 "TotalCount" total_count
} }

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
    pub tag_list: Option<Vec<DescribeOutgoingDomainDetailTagList>>,
    pub total_bytes: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeOutgoingDomainDetailAssetList {
    0 "AclCoverage" acl_coverage, 1 "Domain" domain, 2 "FirstTime" first_time, 3 "InBytes" in_bytes,
    4 "IpsHitCnt" ips_hit_cnt, 5 "LastTime" last_time, 6 "NatGatewayId" nat_gateway_id,
    7 "NatGatewayName" nat_gateway_name, 8 "OutBytes" out_bytes, 9 "PrivateIP" private_ip, 10 "PublicIP" public_ip,
    11 "RegionNo" region_no, 12 "ResourceInstanceId" resource_instance_id,
    13 "ResourceInstanceName" resource_instance_name, 14 "ResourceType" resource_type, 15 "RuleId" rule_id,
    16 "RuleName" rule_name, 17 "SessionCount" session_count, 18 "TagList" tag_list, 19 "TotalBytes" total_bytes,
    20 "VpcId" vpc_id
} }

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
    0 "ClassId" class_id, 1 "RiskLevel" risk_level, 2 "TagDescribe" tag_describe, 3 "TagId" tag_id, 4 "TagName" tag_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskDomainAndIpCountOutput {
    pub risk_domain_count: Option<i64>,
    pub risk_ip_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingRiskDomainAndIpCountOutput {
    0 "RiskDomainCount" risk_domain_count, 1 "RiskIpCount" risk_ip_count, 2 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskTrendOutput {
    pub data_list: Option<Vec<DescribeOutgoingRiskTrendDataList>>,
    pub interval: Option<i64>,
    pub total_risk_domain: Option<i64>,
    pub total_risk_ip: Option<i64>,
}
model! { DescribeOutgoingRiskTrendOutput {
    0 "DataList" data_list, 1 "Interval" interval, 2 "TotalRiskDomain" total_risk_domain, 3 "TotalRiskIp" total_risk_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingRiskTrendDataList {
    pub risk_domain: Option<i64>,
    pub risk_ip: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeOutgoingRiskTrendDataList {
    0 "RiskDomain" risk_domain, 1 "RiskIp" risk_ip, 2 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingStatistic {
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeOutgoingStatistic(end_time: String, start_time: String)
    "DescribeOutgoingStatistic" -> DescribeOutgoingStatisticOutput {
    0 "EndTime" end_time, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String, 3 "StartTime" start_time
} }

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
    0 "IgnoreAssetCount" ignore_asset_count, 1 "IgnoreDomainCount" ignore_domain_count,
    2 "IgnoreDstIPCount" ignore_dst_ip_count, 3 "PrivateRiskAssetCount" private_risk_asset_count,
    4 "PrivateTotalAssetCount" private_total_asset_count, 5 "RiskAssetCount" risk_asset_count,
    6 "RiskDomainCount" risk_domain_count, 7 "RiskDstIPCount" risk_dst_ip_count,
    8 "SubscribeAssetCount" subscribe_asset_count, 9 "SubscribeDomainCount" subscribe_domain_count,
    10 "SubscribeDstIPCount" subscribe_dst_ip_count, 11 "TotalAssetCount" total_asset_count,
    12 "TotalDomainCount" total_domain_count, 13 "TotalDstIPCount" total_dst_ip_count,
    14 "TotalProtocolCount" total_protocol_count, 15 "UncoveredAclDomain" uncovered_acl_domain,
    16 "UncoveredAclDstIP" uncovered_acl_dst_ip, 17 "UnknownProtocolRadio" unknown_protocol_radio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingTag {
    pub dst_type: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
    pub tag_id: Option<String>,
}
operation! { DescribeOutgoingTag(end_time: String, start_time: String)
    "DescribeOutgoingTag" -> DescribeOutgoingTagOutput {
    0 "DstType" dst_type: String, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String,
    4 "StartTime" start_time, 5 "TagId" tag_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutgoingTagOutput {
    pub tag_list: Option<Vec<DescribeOutgoingTagTagList>>,
    pub total_count: Option<i64>,
}
model! { DescribeOutgoingTagOutput {
    0 "TagList" tag_list, 1 "TotalCount" total_count
} }

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
    0 "ClassId" class_id, 1 "RiskLevel" risk_level, 2 "TagDescribe" tag_describe, 3 "TagId" tag_id, 4 "TagName" tag_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocuments {
    pub lang: Option<String>,
    pub page_name: String,
    pub source_code: String,
    pub source_ip: Option<String>,
    pub tab_name: String,
}
operation! { DescribePageDocuments(page_name: String, source_code: String, tab_name: String)
    "DescribePageDocuments" -> DescribePageDocumentsOutput {
    0 "Lang" lang: String, 1 "PageName" page_name, 2 "SourceCode" source_code, 3 "SourceIp" source_ip: String,
    4 "TabName" tab_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocumentsOutput {
    pub docs: Option<Vec<DescribePageDocumentsDocs>>,
    pub image_url: Option<String>,
    pub module: Option<String>,
    pub more: Option<DescribePageDocumentsMore>,
}
model! { DescribePageDocumentsOutput {
    0 "Docs" docs, 1 "ImageUrl" image_url, 2 "Module" module, 3 "More" more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocumentsDocs {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribePageDocumentsDocs {
    0 "Title" title, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageDocumentsMore {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribePageDocumentsMore {
    0 "Title" title, 1 "Url" url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyAdvancedConfigOutput {
    pub internet_switch: Option<String>,
}
model! { DescribePolicyAdvancedConfigOutput {
    0 "InternetSwitch" internet_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyPriorUsed {
    pub direction: String,
    pub ip_version: Option<String>,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { DescribePolicyPriorUsed(direction: String) "DescribePolicyPriorUsed" -> DescribePolicyPriorUsedOutput {
    0 "Direction" direction, 1 "IpVersion" ip_version: String, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyPriorUsedOutput {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { DescribePolicyPriorUsedOutput {
    0 "End" end, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBill {
    pub current_page: Option<i64>,
    pub end_time: String,
    pub interval: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: String,
}
operation! { DescribePostpayBill(end_time: String, start_time: String)
    "DescribePostpayBill" -> DescribePostpayBillOutput {
    0 "CurrentPage" current_page: i64, 1 "EndTime" end_time, 2 "Interval" interval: i64, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} }
paged! { DescribePostpayBill: DescribePostpayBillBillList =
    Number "CurrentPage", "BillList" bill_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBillOutput {
    pub aggregate_internet_traffic: Option<f64>,
    pub aggregate_nat_traffic: Option<f64>,
    pub aggregate_sdl_traffic: Option<f64>,
    pub aggregate_total_traffic: Option<f64>,
    pub aggregate_vpc_traffic: Option<f64>,
    pub bill_list: Option<Vec<DescribePostpayBillBillList>>,
    pub total_count: Option<i64>,
}
model! { DescribePostpayBillOutput {
    0 "AggregateInternetTraffic" aggregate_internet_traffic, 1 "AggregateNatTraffic" aggregate_nat_traffic,
    2 "AggregateSdlTraffic" aggregate_sdl_traffic, 3 "AggregateTotalTraffic" aggregate_total_traffic,
    4 "AggregateVpcTraffic" aggregate_vpc_traffic, 5 "BillList" bill_list, 6 "TotalCount" total_count
} }

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
    0 "EndTime" end_time, 1 "InternetInstanceCnt" internet_instance_cnt, 2 "InternetTraffic" internet_traffic,
    3 "IsDerated" is_derated, 4 "LogStorage" log_storage, 5 "NatInstanceCnt" nat_instance_cnt,
    6 "NatTraffic" nat_traffic, 7 "Sdl" sdl, 8 "SdlTraffic" sdl_traffic, 9 "StartTime" start_time,
    10 "ThreatIntelligence" threat_intelligence, 11 "VpcInstanceCnt" vpc_instance_cnt, 12 "VpcTraffic" vpc_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayEnabledProtection {
    pub lang: Option<String>,
}
operation! { DescribePostpayEnabledProtection()
    "DescribePostpayEnabledProtection" -> DescribePostpayEnabledProtectionOutput {
    0 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayEnabledProtectionOutput {
    pub disabled_days: Option<i64>,
    pub disabled_type: Option<String>,
    pub is_enabled_protection: Option<bool>,
    pub is_open_but_disabled: Option<bool>,
}
model! { DescribePostpayEnabledProtectionOutput {
    0 "DisabledDays" disabled_days, 1 "DisabledType" disabled_type, 2 "IsEnabledProtection" is_enabled_protection,
    3 "IsOpenButDisabled" is_open_but_disabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficDetail {
    pub current_page: Option<i64>,
    pub end_time: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<i64>,
    pub region_no: Option<String>,
    pub search_item: Option<String>,
    pub start_time: String,
    pub traffic_type: String,
}
operation! { DescribePostpayTrafficDetail(end_time: String, start_time: String, traffic_type: String)
    "DescribePostpayTrafficDetail" -> DescribePostpayTrafficDetailOutput {
    0 "CurrentPage" current_page: i64, 1 "EndTime" end_time, 2 "Lang" lang: String, 3 "Order" order: String,
    4 "PageSize" page_size: i64, 5 "RegionNo" region_no: String, 6 "SearchItem" search_item: String,
    7 "StartTime" start_time, 8 "TrafficType" traffic_type
} }
paged! { DescribePostpayTrafficDetail: DescribePostpayTrafficDetailTrafficList =
    Number "CurrentPage", "TrafficList" traffic_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficDetailOutput {
    pub total_count: Option<i64>,
    pub traffic_list: Option<Vec<DescribePostpayTrafficDetailTrafficList>>,
}
model! { DescribePostpayTrafficDetailOutput {
    0 "TotalCount" total_count, 1 "TrafficList" traffic_list
} }

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
    0 "InBytes" in_bytes, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OutBytes" out_bytes,
    4 "ProtectionDuration" protection_duration, 5 "RegionNo" region_no, 6 "ResourceId" resource_id,
    7 "TotalBytes" total_bytes, 8 "TrafficDay" traffic_day, 9 "TrafficType" traffic_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayTrafficTotal {
    pub lang: Option<String>,
}
operation! { DescribePostpayTrafficTotal() "DescribePostpayTrafficTotal" -> DescribePostpayTrafficTotalOutput {
    0 "Lang" lang: String
} }

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
    0 "TotalAssets" total_assets, 1 "TotalBillTraffic" total_bill_traffic,
    2 "TotalInternetAssets" total_internet_assets, 3 "TotalInternetTraffic" total_internet_traffic,
    4 "TotalNatAssets" total_nat_assets, 5 "TotalNatTraffic" total_nat_traffic,
    6 "TotalSdlBillTraffic" total_sdl_bill_traffic, 7 "TotalSdlFreeTraffic" total_sdl_free_traffic,
    8 "TotalTraffic" total_traffic, 9 "TotalVpcAssets" total_vpc_assets, 10 "TotalVpcTraffic" total_vpc_traffic
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserInternetStatusOutput {
    pub status: Option<String>,
    pub unprotected_date: Option<i64>,
}
model! { DescribePostpayUserInternetStatusOutput {
    0 "Status" status, 1 "UnprotectedDate" unprotected_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserNatStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribePostpayUserNatStatus() "DescribePostpayUserNatStatus" -> DescribePostpayUserNatStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserNatStatusOutput {
    pub status: Option<String>,
    pub unprotected_date: Option<i64>,
}
model! { DescribePostpayUserNatStatusOutput {
    0 "Status" status, 1 "UnprotectedDate" unprotected_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserVpcStatus {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribePostpayUserVpcStatus() "DescribePostpayUserVpcStatus" -> DescribePostpayUserVpcStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayUserVpcStatusOutput {
    pub status: Option<String>,
    pub unprotected_date: Option<i64>,
}
model! { DescribePostpayUserVpcStatusOutput {
    0 "Status" status, 1 "UnprotectedDate" unprotected_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixLists {
    pub region_no: String,
    pub source_ip: Option<String>,
}
operation! { DescribePrefixLists(region_no: String) "DescribePrefixLists" -> DescribePrefixListsOutput {
    0 "RegionNo" region_no, 1 "SourceIp" source_ip: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefixListsOutput {
    pub prefix_list: Option<Vec<DescribePrefixListsPrefixList>>,
}
model! { DescribePrefixListsOutput {
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
}
model! { DescribePrefixListsPrefixList {
    0 "AddressFamily" address_family, 1 "AssociationCount" association_count, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "MaxEntries" max_entries, 5 "PrefixListId" prefix_list_id,
    6 "PrefixListName" prefix_list_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayBillTotal {
    pub bill_type: Option<String>,
    pub current_page: Option<i64>,
    pub end_time: String,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: String,
}
operation! { DescribePrepayBillTotal(end_time: String, start_time: String)
    "DescribePrepayBillTotal" -> DescribePrepayBillTotalOutput {
    0 "BillType" bill_type: String, 1 "CurrentPage" current_page: i64, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} }
paged! { DescribePrepayBillTotal: DescribePrepayBillTotalBillList =
    Number "CurrentPage", "BillList" bill_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayBillTotalOutput {
    pub bill_list: Option<Vec<DescribePrepayBillTotalBillList>>,
    pub total_count: Option<i64>,
}
model! { DescribePrepayBillTotalOutput {
    0 "BillList" bill_list, 1 "TotalCount" total_count
} }

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
    0 "BilledDetectionTraffic" billed_detection_traffic, 1 "DailyDetectionTraffic" daily_detection_traffic,
    2 "DailyOverflowTraffic" daily_overflow_traffic, 3 "DefaultBandwidth" default_bandwidth,
    4 "ElasticBandwidth" elastic_bandwidth, 5 "EndTime" end_time, 6 "ExtensionBandwidth" extension_bandwidth,
    7 "InternetTrafficBandwidth" internet_traffic_bandwidth,
    8 "MonthlyRemainingFreeTraffic" monthly_remaining_free_traffic, 9 "NatTrafficBandwidth" nat_traffic_bandwidth,
    10 "OverflowTime" overflow_time, 11 "StartTime" start_time, 12 "TemporaryBandwidth" temporary_bandwidth,
    13 "VpcTrafficBandwidth" vpc_traffic_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsDomainNameList {
    pub access_instance_id: String,
    pub domain_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_no: String,
}
operation! { DescribePrivateDnsDomainNameList(access_instance_id: String, region_no: String)
    "DescribePrivateDnsDomainNameList" -> DescribePrivateDnsDomainNameListOutput {
    0 "AccessInstanceId" access_instance_id, 1 "DomainName" domain_name: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "RegionNo" region_no
} { method: "GET", } }
paged! { DescribePrivateDnsDomainNameList: String =
    Number "PageNo", "DomainNameList" domain_name_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsDomainNameListOutput {
    pub domain_name_list: Option<Vec<String>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePrivateDnsDomainNameListOutput {
    0 "DomainNameList" domain_name_list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointDetail {
    pub access_instance_id: String,
    pub region_no: String,
}
operation! { DescribePrivateDnsEndpointDetail(access_instance_id: String, region_no: String)
    "DescribePrivateDnsEndpointDetail" -> DescribePrivateDnsEndpointDetailOutput {
    0 "AccessInstanceId" access_instance_id, 1 "RegionNo" region_no
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointDetailOutput {
    pub access_instance_id: Option<String>,
    pub access_instance_name: Option<String>,
    pub ali_uid: Option<i64>,
    pub endpoint_id: Option<String>,
    pub firewall_type: Option<Vec<String>>,
    pub gmt_create: Option<i64>,
    pub ip_protocol: Option<String>,
    pub member_uid: Option<i64>,
    pub port: Option<i64>,
    pub primary_dns: Option<String>,
    pub primary_v_switch_id: Option<String>,
    pub primary_v_switch_ip: Option<String>,
    pub primary_zone_id: Option<String>,
    pub private_dns_type: Option<String>,
    pub region_no: Option<String>,
    pub standby_dns: Option<String>,
    pub standby_v_switch_id: Option<String>,
    pub standby_v_switch_ip: Option<String>,
    pub standby_zone_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribePrivateDnsEndpointDetailOutput {
    0 "AccessInstanceId" access_instance_id, 1 "AccessInstanceName" access_instance_name, 2 "AliUid" ali_uid,
    3 "EndpointId" endpoint_id, 4 "FirewallType" firewall_type, 5 "GmtCreate" gmt_create, 6 "IpProtocol" ip_protocol,
    7 "MemberUid" member_uid, 8 "Port" port, 9 "PrimaryDns" primary_dns, 10 "PrimaryVSwitchId" primary_v_switch_id,
    11 "PrimaryVSwitchIp" primary_v_switch_ip, 12 "PrimaryZoneId" primary_zone_id, 13 "PrivateDnsType" private_dns_type,
    14 "RegionNo" region_no, 15 "StandbyDns" standby_dns, 16 "StandbyVSwitchId" standby_v_switch_id,
    17 "StandbyVSwitchIp" standby_v_switch_ip, 18 "StandbyZoneId" standby_zone_id, 19 "Status" status,
    20 "TaskId" task_id, 21 "VpcId" vpc_id
} }

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
    Number "PageNo", "AccessInstanceList" access_instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointListOutput {
    pub access_instance_list: Option<Vec<DescribePrivateDnsEndpointListAccessInstanceList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePrivateDnsEndpointListOutput {
    0 "AccessInstanceList" access_instance_list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointListAccessInstanceList {
    pub access_instance_id: Option<String>,
    pub access_instance_name: Option<String>,
    pub ali_uid: Option<i64>,
    pub domain_name_count: Option<i64>,
    pub firewall_type: Option<Vec<String>>,
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
    0 "AccessInstanceId" access_instance_id, 1 "AccessInstanceName" access_instance_name, 2 "AliUid" ali_uid,
    3 "DomainNameCount" domain_name_count, 4 "FirewallType" firewall_type, 5 "GmtCreate" gmt_create,
    6 "IpProtocol" ip_protocol, 7 "MemberUid" member_uid, 8 "Port" port, 9 "PrimaryDns" primary_dns,
    10 "PrivateDnsType" private_dns_type, 11 "RegionNo" region_no, 12 "StandbyDns" standby_dns, 13 "Status" status,
    14 "TaskId" task_id, 15 "VpcId" vpc_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsStatisticsOutput {
    pub abnormal_private_dns_count: Option<i64>,
    pub created_private_dns_count: Option<i64>,
    pub domain_name_total_count: Option<i64>,
    pub new_domain_name_total_count: Option<i64>,
    pub normal_private_dns_count: Option<i64>,
    pub private_dns_region_list: Option<Vec<DescribePrivateDnsStatisticsPrivateDnsRegionList>>,
}
model! { DescribePrivateDnsStatisticsOutput {
    0 "AbnormalPrivateDnsCount" abnormal_private_dns_count, 1 "CreatedPrivateDnsCount" created_private_dns_count,
    2 "DomainNameTotalCount" domain_name_total_count, 3 "NewDomainNameTotalCount" new_domain_name_total_count,
    4 "NormalPrivateDnsCount" normal_private_dns_count, 5 "PrivateDnsRegionList" private_dns_region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDnsStatisticsPrivateDnsRegionList {
    pub domain_name_count: Option<i64>,
    pub new_domain_name_count: Option<i64>,
    pub private_dns_count: Option<i64>,
    pub region_no: Option<String>,
}
model! { DescribePrivateDnsStatisticsPrivateDnsRegionList {
    0 "DomainNameCount" domain_name_count, 1 "NewDomainNameCount" new_domain_name_count,
    2 "PrivateDnsCount" private_dns_count, 3 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfo {
    pub lang: Option<String>,
    pub source_code: String,
    pub source_ip: Option<String>,
}
operation! { DescribeRegionInfo(source_code: String) "DescribeRegionInfo" -> DescribeRegionInfoOutput {
    0 "Lang" lang: String, 1 "SourceCode" source_code, 2 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfoOutput {
    pub data_list: Option<Vec<DescribeRegionInfoDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeRegionInfoOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionInfoDataList {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionInfoDataList {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceTypeAutoEnable {
    pub lang: Option<String>,
}
operation! { DescribeRegionResourceTypeAutoEnable()
    "DescribeRegionResourceTypeAutoEnable" -> DescribeRegionResourceTypeAutoEnableOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceTypeAutoEnableOutput {
    pub region_resource_auto_enable: Option<BTreeMap<String, Value>>,
}
model! { DescribeRegionResourceTypeAutoEnableOutput {
    0 "RegionResourceAutoEnable" region_resource_auto_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTypeAutoEnable {
    pub lang: Option<String>,
}
operation! { DescribeResourceTypeAutoEnable() "DescribeResourceTypeAutoEnable" -> DescribeResourceTypeAutoEnableOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTypeAutoEnableOutput {
    pub resource_type_auto_enable: Option<BTreeMap<String, bool>>,
}
model! { DescribeResourceTypeAutoEnableOutput {
    0 "ResourceTypeAutoEnable" resource_type_auto_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroup {
    pub attack_app: Option<Vec<String>>,
    pub attack_app_category: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<i64>,
    pub current_page: Option<String>,
    pub data_type: String,
    pub direction: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_network_instance_id: Option<String>,
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
    Number "CurrentPage", "DataList" data_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupOutput {
    pub data_list: Option<Vec<DescribeRiskEventGroupDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskEventGroupOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

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
    pub resource_private_ip_list: Option<Vec<DescribeRiskEventGroupResourcePrivateIPList>>,
    pub resource_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_result: Option<i64>,
    pub rule_source: Option<i64>,
    pub src_ip: Option<String>,
    /// Deprecated.
    pub src_ip_tag: Option<String>,
    pub src_ip_tags: Option<Vec<String>>,
    pub src_private_ip_list: Option<Vec<String>>,
    pub tag: Option<String>,
    pub vpc_dst_info: Option<DescribeRiskEventGroupVpcDstInfo>,
    pub vpc_src_info: Option<DescribeRiskEventGroupVpcSrcInfo>,
    pub vul_level: Option<i64>,
}
model! { DescribeRiskEventGroupDataList {
    0 "AttackApp" attack_app, 1 "AttackType" attack_type, 2 "Description" description, 3 "Direction" direction,
    4 "DstIP" dst_ip, 5 "EventCount" event_count, 6 "EventId" event_id, 7 "EventName" event_name,
    8 "FirstEventTime" first_event_time, 9 "IPLocationInfo" ip_location_info, 10 "LastEventTime" last_event_time,
    11 "ResourcePrivateIPList" resource_private_ip_list, 12 "ResourceType" resource_type, 13 "RuleId" rule_id,
    14 "RuleResult" rule_result, 15 "RuleSource" rule_source, 16 "SrcIP" src_ip, 17 "SrcIPTag" src_ip_tag,
    18 "SrcIPTags" src_ip_tags, 19 "SrcPrivateIPList" src_private_ip_list, 20 "Tag" tag, 21 "VpcDstInfo" vpc_dst_info,
    22 "VpcSrcInfo" vpc_src_info, 23 "VulLevel" vul_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupIPLocationInfo {
    pub city_id: Option<String>,
    pub city_name: Option<String>,
    pub country_id: Option<String>,
    pub country_name: Option<String>,
}
model! { DescribeRiskEventGroupIPLocationInfo {
    0 "CityId" city_id, 1 "CityName" city_name, 2 "CountryId" country_id, 3 "CountryName" country_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventGroupResourcePrivateIPList {
    pub region_no: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_private_ip: Option<String>,
}
model! { DescribeRiskEventGroupResourcePrivateIPList {
    0 "RegionNo" region_no, 1 "ResourceInstanceId" resource_instance_id,
    2 "ResourceInstanceName" resource_instance_name, 3 "ResourcePrivateIP" resource_private_ip
} }

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
    0 "EcsInstanceId" ecs_instance_id, 1 "EcsInstanceName" ecs_instance_name, 2 "NetworkInstanceId" network_instance_id,
    3 "NetworkInstanceName" network_instance_name, 4 "RegionNo" region_no
} }

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
    0 "EcsInstanceId" ecs_instance_id, 1 "EcsInstanceName" ecs_instance_name, 2 "NetworkInstanceId" network_instance_id,
    3 "NetworkInstanceName" network_instance_name, 4 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventPayload {
    pub dst_ip: Option<String>,
    pub dst_vpc_id: Option<String>,
    pub end_time: String,
    pub firewall_type: Option<String>,
    pub public_ip: Option<String>,
    pub src_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    pub start_time: String,
    pub uuid: String,
}
operation! { DescribeRiskEventPayload(end_time: String, start_time: String, uuid: String)
    "DescribeRiskEventPayload" -> DescribeRiskEventPayloadOutput {
    0 "DstIP" dst_ip: String, 1 "DstVpcId" dst_vpc_id: String, 2 "EndTime" end_time,
    3 "FirewallType" firewall_type: String, 4 "PublicIP" public_ip: String, 5 "SrcIP" src_ip: String,
    6 "SrcVpcId" src_vpc_id: String, 7 "StartTime" start_time, 8 "UUID" uuid
} }

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
    0 "DstIP" dst_ip, 1 "DstPort" dst_port, 2 "DstVpcId" dst_vpc_id, 3 "HitContentType" hit_content_type,
    4 "HitTo" hit_to, 5 "ParsedContent" parsed_content, 6 "Payload" payload, 7 "PayloadLen" payload_len,
    8 "Proto" proto, 9 "RealIp" real_ip, 10 "SrcIP" src_ip, 11 "SrcPort" src_port, 12 "SrcVpcId" src_vpc_id,
    13 "XForwardFor" x_forward_for
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventStatistic {
    pub attack_app: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeRiskEventStatistic(end_time: String, start_time: String)
    "DescribeRiskEventStatistic" -> DescribeRiskEventStatisticOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackType" attack_type: String, 2 "BuyVersion" buy_version: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "SourceIp" source_ip: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventStatisticOutput {
    pub attack_app_cnt: Option<i64>,
    pub attack_cnt: Option<i64>,
    pub attack_ip_cnt: Option<i64>,
    pub drop_cnt: Option<i64>,
}
model! { DescribeRiskEventStatisticOutput {
    0 "AttackAppCnt" attack_app_cnt, 1 "AttackCnt" attack_cnt, 2 "AttackIpCnt" attack_ip_cnt, 3 "DropCnt" drop_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackApp {
    pub attack_app: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeRiskEventTopAttackApp(end_time: String, start_time: String)
    "DescribeRiskEventTopAttackApp" -> DescribeRiskEventTopAttackAppOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackType" attack_type: String, 2 "BuyVersion" buy_version: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "SourceIp" source_ip: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAppOutput {
    pub attack_apps: Option<Vec<DescribeRiskEventTopAttackAppAttackApps>>,
}
model! { DescribeRiskEventTopAttackAppOutput {
    0 "AttackApps" attack_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAppAttackApps {
    pub app: Option<String>,
    pub attack_cnt: Option<i64>,
    pub drop_cnt: Option<i64>,
}
model! { DescribeRiskEventTopAttackAppAttackApps {
    0 "App" app, 1 "AttackCnt" attack_cnt, 2 "DropCnt" drop_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAsset {
    pub attack_app: Option<Vec<String>>,
    pub attack_type: Option<String>,
    pub buy_version: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeRiskEventTopAttackAsset(end_time: String, start_time: String)
    "DescribeRiskEventTopAttackAsset" -> DescribeRiskEventTopAttackAssetOutput {
    0 "AttackApp" attack_app: Vec<String>, 1 "AttackType" attack_type: String, 2 "BuyVersion" buy_version: String,
    3 "EndTime" end_time, 4 "Lang" lang: String, 5 "SourceIp" source_ip: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackAssetOutput {
    pub assets: Option<Vec<DescribeRiskEventTopAttackAssetAssets>>,
}
model! { DescribeRiskEventTopAttackAssetOutput {
    0 "Assets" assets
} }

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
    0 "AttackCnt" attack_cnt, 1 "DropCnt" drop_cnt, 2 "Ip" ip, 3 "RegionNo" region_no,
    4 "ResourceInstanceId" resource_instance_id, 5 "ResourceInstanceName" resource_instance_name,
    6 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackType {
    pub buy_version: Option<String>,
    pub direction: String,
    pub end_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
}
operation! { DescribeRiskEventTopAttackType(direction: String, end_time: String, start_time: String)
    "DescribeRiskEventTopAttackType" -> DescribeRiskEventTopAttackTypeOutput {
    0 "BuyVersion" buy_version: String, 1 "Direction" direction, 2 "EndTime" end_time, 3 "Lang" lang: String,
    4 "SourceIp" source_ip: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackTypeOutput {
    pub top_attack_type_list: Option<Vec<DescribeRiskEventTopAttackTypeTopAttackTypeList>>,
    pub total_attack_cnt: Option<i64>,
    pub total_protect_cnt: Option<i64>,
}
model! { DescribeRiskEventTopAttackTypeOutput {
    0 "TopAttackTypeList" top_attack_type_list, 1 "TotalAttackCnt" total_attack_cnt,
    2 "TotalProtectCnt" total_protect_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskEventTopAttackTypeTopAttackTypeList {
    pub attack_cnt: Option<i64>,
    pub attack_type: Option<i64>,
    pub protect_cnt: Option<i64>,
}
model! { DescribeRiskEventTopAttackTypeTopAttackTypeList {
    0 "AttackCnt" attack_cnt, 1 "AttackType" attack_type, 2 "ProtectCnt" protect_cnt
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    pub page_no: String,
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
    Number "PageNo", "RiskSgDetail" risk_sg_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub risk_sg_detail: Option<Vec<DescribeRiskSecurityGroupDetailRiskSgDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskSecurityGroupDetailOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "RiskSgDetail" risk_sg_detail, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailRiskSgDetail {
    pub ecs_count: Option<i64>,
    pub ecs_info: Option<Vec<DescribeRiskSecurityGroupDetailEcsInfo>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_no: Option<String>,
    pub risk_level: Option<String>,
    pub rule_info: Option<Vec<DescribeRiskSecurityGroupDetailRuleInfo>>,
    pub vpc_id: Option<String>,
}
model! { DescribeRiskSecurityGroupDetailRiskSgDetail {
    0 "EcsCount" ecs_count, 1 "EcsInfo" ecs_info, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "RegionNo" region_no, 5 "RiskLevel" risk_level, 6 "RuleInfo" rule_info, 7 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailEcsInfo {
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
}
model! { DescribeRiskSecurityGroupDetailEcsInfo {
    0 "EcsInstanceId" ecs_instance_id, 1 "EcsInstanceName" ecs_instance_name, 2 "PrivateIp" private_ip,
    3 "PublicIp" public_ip
} }

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
    0 "Description" description, 1 "RiskLevel" risk_level, 2 "RuleName" rule_name, 3 "RuleStatus" rule_status,
    4 "RuleUuid" rule_uuid, 5 "Suggestion" suggestion
} }

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
    Number "CurrentPage", "SdlEventDetailList" sdl_event_detail_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventDetailOutput {
    pub sdl_event_detail_list: Option<Vec<DescribeSdlEventDetailSdlEventDetailList>>,
    pub total_count: Option<i64>,
}
model! { DescribeSdlEventDetailOutput {
    0 "SdlEventDetailList" sdl_event_detail_list, 1 "TotalCount" total_count
} }

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
    0 "EventName" event_name, 1 "SensitiveDataCnt" sensitive_data_cnt, 2 "SensitiveLevel" sensitive_level,
    3 "SensitiveType" sensitive_type, 4 "StartTime" start_time
} }

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
    Number "CurrentPage", "SdlEventDetailList" sdl_event_detail_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventListOutput {
    pub sdl_event_detail_list: Option<Vec<DescribeSdlEventListSdlEventDetailList>>,
    pub total_count: Option<i64>,
}
model! { DescribeSdlEventListOutput {
    0 "SdlEventDetailList" sdl_event_detail_list, 1 "TotalCount" total_count
} }

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
    pub sensitive_data_list: Option<Vec<String>>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
    pub src_ip: Option<String>,
    pub src_port_list: Option<String>,
    pub traffic_bytes: Option<i64>,
    pub uuid: Option<String>,
}
model! { DescribeSdlEventListSdlEventDetailList {
    0 "AssetName" asset_name, 1 "AssetPrivateIp" asset_private_ip, 2 "AssetType" asset_type,
    3 "CategoryClassId" category_class_id, 4 "CategoryName" category_name, 5 "CityId" city_id, 6 "CountryId" country_id,
    7 "DstIp" dst_ip, 8 "DstPortList" dst_port_list, 9 "EventCnt" event_cnt, 10 "EventLevel" event_level,
    11 "EventName" event_name, 12 "FirstTime" first_time, 13 "LastTime" last_time, 14 "LocationName" location_name,
    15 "Payload" payload, 16 "ProtoList" proto_list, 17 "RegionId" region_id, 18 "ResourceId" resource_id,
    19 "ResourceIdType" resource_id_type, 20 "SensitiveDataCnt" sensitive_data_cnt,
    21 "SensitiveDataList" sensitive_data_list, 22 "SensitiveLevel" sensitive_level, 23 "SensitiveType" sensitive_type,
    24 "SrcIp" src_ip, 25 "SrcPortList" src_port_list, 26 "TrafficBytes" traffic_bytes, 27 "Uuid" uuid
} }

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
    Number "CurrentPage", "SdlEventSensitiveDataList" sdl_event_sensitive_data_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlEventSdListOutput {
    pub sdl_event_sensitive_data_list: Option<Vec<DescribeSdlEventSdListSdlEventSensitiveDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeSdlEventSdListOutput {
    0 "SdlEventSensitiveDataList" sdl_event_sensitive_data_list, 1 "TotalCount" total_count
} }

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
    0 "SensitiveData" sensitive_data, 1 "SensitiveDataCnt" sensitive_data_cnt, 2 "SensitiveLevel" sensitive_level,
    3 "SensitiveType" sensitive_type, 4 "SrcIp" src_ip, 5 "StartTime" start_time
} }

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
    0 "AiSensitiveDataCount" ai_sensitive_data_count, 1 "AssetCount" asset_count,
    2 "SensitiveDataCount" sensitive_data_count, 3 "TotalCount" total_count, 4 "TotalTraffic" total_traffic
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlLastPayloadOutput {
    pub dst_port_list: Option<String>,
    pub payload: Option<String>,
    pub proto_list: Option<String>,
    pub src_port_list: Option<String>,
}
model! { DescribeSdlLastPayloadOutput {
    0 "DstPortList" dst_port_list, 1 "Payload" payload, 2 "ProtoList" proto_list, 3 "SrcPortList" src_port_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticOutput {
    pub sdl_statistic_resp: Option<DescribeSdlStatisticSdlStatisticResp>,
}
model! { DescribeSdlStatisticOutput {
    0 "SdlStatisticResp" sdl_statistic_resp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlStatisticResp {
    pub sdl_asset_top_list: Option<Vec<DescribeSdlStatisticSdlAssetTopList>>,
    pub sdl_dst_top_list: Option<Vec<DescribeSdlStatisticSdlDstTopList>>,
    pub sdl_event_type_count_list: Option<Vec<DescribeSdlStatisticSdlEventTypeCountList>>,
}
model! { DescribeSdlStatisticSdlStatisticResp {
    0 "SdlAssetTopList" sdl_asset_top_list, 1 "SdlDstTopList" sdl_dst_top_list,
    2 "SdlEventTypeCountList" sdl_event_type_count_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlAssetTopList {
    pub asset_type: Option<String>,
    pub public_ip: Option<String>,
    pub traffic_bytes: Option<i64>,
}
model! { DescribeSdlStatisticSdlAssetTopList {
    0 "AssetType" asset_type, 1 "PublicIp" public_ip, 2 "TrafficBytes" traffic_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlDstTopList {
    pub public_ip: Option<String>,
    pub traffic_bytes: Option<i64>,
}
model! { DescribeSdlStatisticSdlDstTopList {
    0 "PublicIp" public_ip, 1 "TrafficBytes" traffic_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdlStatisticSdlEventTypeCountList {
    pub count: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeSdlStatisticSdlEventTypeCountList {
    0 "Count" count, 1 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityMode {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeSecurityMode() "DescribeSecurityMode" -> DescribeSecurityModeOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityModeOutput {
    /// Deprecated.
    pub module: Option<String>,
    pub security_mode: Option<i64>,
}
model! { DescribeSecurityModeOutput {
    0 "Module" module, 1 "SecurityMode" security_mode
} }

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
    Number "PageNo", "ProxyList" proxy_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyOutput {
    pub proxy_list: Option<Vec<DescribeSecurityProxyProxyList>>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityProxyOutput {
    0 "ProxyList" proxy_list, 1 "TotalCount" total_count
} }

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
    pub snat_ip_list: Option<Vec<String>>,
    pub status: Option<String>,
    pub strict_mode: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeSecurityProxyProxyList {
    0 "CidrBlock" cidr_block, 1 "Detail" detail, 2 "MemberUid" member_uid, 3 "NatGatewayId" nat_gateway_id,
    4 "NatGatewayName" nat_gateway_name, 5 "ProxyId" proxy_id, 6 "ProxyName" proxy_name, 7 "RegionNo" region_no,
    8 "SnatIpList" snat_ip_list, 9 "Status" status, 10 "StrictMode" strict_mode, 11 "VSwitchId" v_switch_id,
    12 "VpcId" vpc_id, 13 "VpcName" vpc_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesOutput {
    pub resource_list: Option<Vec<DescribeSecurityProxyResourcesResourceList>>,
}
model! { DescribeSecurityProxyResourcesOutput {
    0 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesResourceList {
    pub region_no: Option<String>,
    pub vpc_list: Option<Vec<DescribeSecurityProxyResourcesVpcList>>,
}
model! { DescribeSecurityProxyResourcesResourceList {
    0 "RegionNo" region_no, 1 "VpcList" vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesVpcList {
    pub cidr_block: Option<String>,
    pub member_uid: Option<String>,
    pub nat_gateways: Option<Vec<DescribeSecurityProxyResourcesNatGateways>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeSecurityProxyResourcesVpcList {
    0 "CidrBlock" cidr_block, 1 "MemberUid" member_uid, 2 "NatGateways" nat_gateways, 3 "VpcId" vpc_id,
    4 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesNatGateways {
    pub detail: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub nat_route_entry_list: Option<Vec<DescribeSecurityProxyResourcesNatRouteEntryList>>,
    pub status: Option<String>,
}
model! { DescribeSecurityProxyResourcesNatGateways {
    0 "Detail" detail, 1 "NatGatewayId" nat_gateway_id, 2 "NatGatewayName" nat_gateway_name,
    3 "NatRouteEntryList" nat_route_entry_list, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesNatRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub route_table_id: Option<String>,
}
model! { DescribeSecurityProxyResourcesNatRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopId" next_hop_id, 2 "NextHopType" next_hop_type,
    3 "RouteTableId" route_table_id
} }

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
    Number "CurrentPage", "UserSensitiveDataSwitchList" user_sensitive_data_switch_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveSwitchOutput {
    pub open_count: Option<i64>,
    pub total_count: Option<i64>,
    pub user_sensitive_data_switch_list: Option<Vec<DescribeSensitiveSwitchUserSensitiveDataSwitchList>>,
}
model! { DescribeSensitiveSwitchOutput {
    0 "OpenCount" open_count, 1 "TotalCount" total_count,
    2 "UserSensitiveDataSwitchList" user_sensitive_data_switch_list
} }

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
    0 "CategoryName" category_name, 1 "Description" description, 2 "SensitiveCategory" sensitive_category,
    3 "SensitiveLevel" sensitive_level, 4 "SwitchStatus" switch_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatureLibVersion {}
operation! { DescribeSignatureLibVersion() "DescribeSignatureLibVersion" -> DescribeSignatureLibVersionOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatureLibVersionOutput {
    pub total_count: Option<i64>,
    pub version: Option<Vec<DescribeSignatureLibVersionVersion>>,
}
model! { DescribeSignatureLibVersionOutput {
    0 "TotalCount" total_count, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatureLibVersionVersion {
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeSignatureLibVersionVersion {
    0 "Type" r#type, 1 "UpdateTime" update_time, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrGrant {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeSlrGrant() "DescribeSlrGrant" -> DescribeSlrGrantOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrGrantOutput {
    pub is_granted: Option<bool>,
    pub user_type: Option<String>,
}
model! { DescribeSlrGrantOutput {
    0 "IsGranted" is_granted, 1 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAnalyzeOpenStatus {
    pub lang: Option<String>,
}
operation! { DescribeSlsAnalyzeOpenStatus() "DescribeSlsAnalyzeOpenStatus" -> DescribeSlsAnalyzeOpenStatusOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAnalyzeOpenStatusOutput {
    pub open_status: Option<String>,
}
model! { DescribeSlsAnalyzeOpenStatusOutput {
    0 "OpenStatus" open_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDispatchStatus {
    pub task_id: Option<String>,
}
operation! { DescribeTaskDispatchStatus() "DescribeTaskDispatchStatus" -> DescribeTaskDispatchStatusOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDispatchStatusOutput {
    pub status: Option<String>,
}
model! { DescribeTaskDispatchStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatIntelligenceSwitch {}
operation! { DescribeThreatIntelligenceSwitch()
"DescribeThreatIntelligenceSwitch" -> DescribeThreatIntelligenceSwitchOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatIntelligenceSwitchOutput {
    pub category_list: Option<Vec<DescribeThreatIntelligenceSwitchCategoryList>>,
    pub total_count: Option<i64>,
}
model! { DescribeThreatIntelligenceSwitchOutput {
    0 "CategoryList" category_list, 1 "TotalCount" total_count
} }

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
    0 "Action" action, 1 "CategoryDescribe" category_describe, 2 "CategoryId" category_id,
    3 "CategoryName" category_name, 4 "CategoryParentId" category_parent_id, 5 "EnableStatus" enable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationList {
    pub candidate_list: Option<Vec<DescribeTrFirewallPolicyBackUpAssociationListCandidateList>>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationListCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { DescribeTrFirewallPolicyBackUpAssociationListCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeTrFirewallPolicyBackUpAssociationListOutput {
    pub policy_association_backup_configs: Option<Vec<DescribeTrFirewallPolicyBackUpAssociationListPolicyAssociationBackupConfigs>>,
}
model! { DescribeTrFirewallPolicyBackUpAssociationListOutput {
    0 "PolicyAssociationBackupConfigs" policy_association_backup_configs
} }

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
    0 "CandidateId" candidate_id, 1 "CandidateName" candidate_name, 2 "CandidateType" candidate_type,
    3 "CurrentRouteTableId" current_route_table_id, 4 "OriginalRouteTableId" original_route_table_id
} }

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
    Number "CurrentPage", "TrFirewallRoutePolicies" tr_firewall_route_policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListOutput {
    pub total_count: Option<String>,
    pub tr_firewall_route_policies: Option<Vec<DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies>>,
}
model! { DescribeTrFirewallV2RoutePolicyListOutput {
    0 "TotalCount" total_count, 1 "TrFirewallRoutePolicies" tr_firewall_route_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies {
    pub dest_candidate_list: Option<Vec<DescribeTrFirewallV2RoutePolicyListDestCandidateList>>,
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
    pub policy_type: Option<String>,
    pub src_candidate_list: Option<Vec<DescribeTrFirewallV2RoutePolicyListSrcCandidateList>>,
    pub tr_firewall_route_policy_id: Option<String>,
}
model! { DescribeTrFirewallV2RoutePolicyListTrFirewallRoutePolicies {
    0 "DestCandidateList" dest_candidate_list, 1 "PolicyDescription" policy_description, 2 "PolicyName" policy_name,
    3 "PolicyStatus" policy_status, 4 "PolicyType" policy_type, 5 "SrcCandidateList" src_candidate_list,
    6 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListDestCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
model! { DescribeTrFirewallV2RoutePolicyListDestCandidateList {
    0 "CandidateId" candidate_id, 1 "CandidateType" candidate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListSrcCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
model! { DescribeTrFirewallV2RoutePolicyListSrcCandidateList {
    0 "CandidateId" candidate_id, 1 "CandidateType" candidate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2Detail {
    pub firewall_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribeTrFirewallsV2Detail() "DescribeTrFirewallsV2Detail" -> DescribeTrFirewallsV2DetailOutput {
    0 "FirewallId" firewall_id: String, 1 "Lang" lang: String
} }

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
    0 "CenId" cen_id, 1 "FirewallDescription" firewall_description, 2 "FirewallEniId" firewall_eni_id,
    3 "FirewallEniVpcId" firewall_eni_vpc_id, 4 "FirewallEniVswitchId" firewall_eni_vswitch_id,
    5 "FirewallId" firewall_id, 6 "FirewallName" firewall_name, 7 "FirewallStatus" firewall_status,
    8 "FirewallSubnetCidr" firewall_subnet_cidr, 9 "FirewallSwitchStatus" firewall_switch_status,
    10 "FirewallVpcCidr" firewall_vpc_cidr, 11 "RegionNo" region_no, 12 "RouteMode" route_mode,
    13 "TrAttachmentId" tr_attachment_id, 14 "TrAttachmentMasterCidr" tr_attachment_master_cidr,
    15 "TrAttachmentMasterZone" tr_attachment_master_zone, 16 "TrAttachmentSlaveCidr" tr_attachment_slave_cidr,
    17 "TrAttachmentSlaveZone" tr_attachment_slave_zone, 18 "TransitRouterId" transit_router_id
} }

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
    Number "CurrentPage", "VpcTrFirewalls" vpc_tr_firewalls, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListOutput {
    pub total_count: Option<String>,
    pub vpc_tr_firewalls: Option<Vec<DescribeTrFirewallsV2ListVpcTrFirewalls>>,
}
model! { DescribeTrFirewallsV2ListOutput {
    0 "TotalCount" total_count, 1 "VpcTrFirewalls" vpc_tr_firewalls
} }

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
    0 "AclConfig" acl_config, 1 "CenId" cen_id, 2 "CenName" cen_name,
    3 "CloudFirewallVpcOrderType" cloud_firewall_vpc_order_type, 4 "FirewallId" firewall_id,
    5 "FirewallSwitchStatus" firewall_switch_status, 6 "IpsConfig" ips_config, 7 "OwnerId" owner_id,
    8 "PrecheckStatus" precheck_status, 9 "ProtectedResource" protected_resource, 10 "RegionNo" region_no,
    11 "RegionStatus" region_status, 12 "ResultCode" result_code, 13 "RouteMode" route_mode,
    14 "TransitRouterId" transit_router_id, 15 "UnprotectedResource" unprotected_resource,
    16 "VpcFirewallName" vpc_firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeTrFirewallsV2ListAclConfig {
    0 "StrictMode" strict_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListIpsConfig {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeTrFirewallsV2ListIpsConfig {
    0 "BasicRules" basic_rules, 1 "EnableAllPatch" enable_all_patch, 2 "RuleClass" rule_class, 3 "RunMode" run_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListProtectedResource {
    pub count: Option<i64>,
    pub ecr_list: Option<Vec<String>>,
    pub peer_tr_list: Option<Vec<String>>,
    pub vbr_list: Option<Vec<String>>,
    pub vpc_list: Option<Vec<String>>,
    pub vpn_list: Option<Vec<String>>,
}
model! { DescribeTrFirewallsV2ListProtectedResource {
    0 "Count" count, 1 "EcrList" ecr_list, 2 "PeerTrList" peer_tr_list, 3 "VbrList" vbr_list, 4 "VpcList" vpc_list,
    5 "VpnList" vpn_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2ListUnprotectedResource {
    pub count: Option<i64>,
    pub ecr_list: Option<Vec<String>>,
    pub peer_tr_list: Option<Vec<String>>,
    pub vbr_list: Option<Vec<String>>,
    pub vpc_list: Option<Vec<String>>,
    pub vpn_list: Option<Vec<String>>,
}
model! { DescribeTrFirewallsV2ListUnprotectedResource {
    0 "Count" count, 1 "EcrList" ecr_list, 2 "PeerTrList" peer_tr_list, 3 "VbrList" vbr_list, 4 "VpcList" vpc_list,
    5 "VpnList" vpn_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteListOutput {
    pub firewall_route_detail_list: Option<Vec<DescribeTrFirewallsV2RouteListFirewallRouteDetailList>>,
}
model! { DescribeTrFirewallsV2RouteListOutput {
    0 "FirewallRouteDetailList" firewall_route_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteListFirewallRouteDetailList {
    pub tr_firewall_route_destination: Option<String>,
    pub tr_firewall_route_nexthop: Option<String>,
    pub tr_firewall_route_policy_id: Option<String>,
    pub tr_firewall_route_table_id: Option<String>,
}
model! { DescribeTrFirewallsV2RouteListFirewallRouteDetailList {
    0 "TrFirewallRouteDestination" tr_firewall_route_destination, 1 "TrFirewallRouteNexthop" tr_firewall_route_nexthop,
    2 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id, 3 "TrFirewallRouteTableId" tr_firewall_route_table_id
} }

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
    pub source_code: String,
    pub source_ip: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<String>,
    pub src_private_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    pub src_vpc_region_no: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogOutput {
    pub data_list: Option<Vec<DescribeTrafficLogDataList>>,
    pub page_info: Option<DescribeTrafficLogPageInfo>,
    pub query_id: Option<String>,
}
model! { DescribeTrafficLogOutput {
    0 "DataList" data_list, 1 "PageInfo" page_info, 2 "QueryId" query_id
} }

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
    pub rules: Option<Vec<DescribeTrafficLogRules>>,
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
    0 "AclPreRuleId" acl_pre_rule_id, 1 "AclPreRuleName" acl_pre_rule_name, 2 "AclPreState" acl_pre_state,
    3 "AppDpiState" app_dpi_state, 4 "AppId" app_id, 5 "AppName" app_name, 6 "AttackApp" attack_app,
    7 "AttackType" attack_type, 8 "CityId" city_id, 9 "CloseReason" close_reason,
    10 "CloudInstanceId" cloud_instance_id, 11 "CountryId" country_id, 12 "Direction" direction,
    13 "DomainName" domain_name, 14 "DomainUrl" domain_url, 15 "DstIP" dst_ip, 16 "DstPort" dst_port,
    17 "DstVpc" dst_vpc, 18 "EndTime" end_time, 19 "Ext" ext, 20 "InBytes" in_bytes, 21 "InPackets" in_packets,
    22 "IpProtocol" ip_protocol, 23 "Isp" isp, 24 "IspId" isp_id, 25 "Location" location, 26 "MemberUid" member_uid,
    27 "OutBytes" out_bytes, 28 "OutPackets" out_packets, 29 "PacketBytes" packet_bytes, 30 "PacketCount" packet_count,
    31 "PrivateIp" private_ip, 32 "PrivatePort" private_port, 33 "RegionId" region_id, 34 "RuleId" rule_id,
    35 "RuleName" rule_name, 36 "RuleResult" rule_result, 37 "RuleSource" rule_source, 38 "Rules" rules,
    39 "SrcIP" src_ip, 40 "SrcPort" src_port, 41 "SrcPrivateIP" src_private_ip, 42 "SrcVpc" src_vpc,
    43 "StartTime" start_time, 44 "TlsRuleId" tls_rule_id, 45 "TlsRuleName" tls_rule_name, 46 "TlsScopeId" tls_scope_id,
    47 "VpcFirewallId" vpc_firewall_id, 48 "VulLevel" vul_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogDstVpc {
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeTrafficLogDstVpc {
    0 "RegionNo" region_no, 1 "VpcId" vpc_id, 2 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogRules {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_source: Option<String>,
}
model! { DescribeTrafficLogRules {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "RuleSource" rule_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogSrcVpc {
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeTrafficLogSrcVpc {
    0 "RegionNo" region_no, 1 "VpcId" vpc_id, 2 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficLogPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficLogPageInfo {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeTransitRouterResourcesListOutput {
    pub transit_router_attached_resources: Option<Vec<DescribeTransitRouterResourcesListTransitRouterAttachedResources>>,
}
model! { DescribeTransitRouterResourcesListOutput {
    0 "TransitRouterAttachedResources" transit_router_attached_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouterResourcesListTransitRouterAttachedResources {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeTransitRouterResourcesListTransitRouterAttachedResources {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name, 2 "ResourceType" resource_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedPortTrendOutput {
    pub data_list: Option<Vec<DescribeUnprotectedPortTrendDataList>>,
    pub interval: Option<i64>,
}
model! { DescribeUnprotectedPortTrendOutput {
    0 "DataList" data_list, 1 "Interval" interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedPortTrendDataList {
    pub count: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeUnprotectedPortTrendDataList {
    0 "Count" count, 1 "Time" time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedVulnTrendOutput {
    pub cur_protected_cnt: Option<i64>,
    pub cur_unprotected_cnt: Option<i64>,
    pub data_list: Option<Vec<DescribeUnprotectedVulnTrendDataList>>,
    pub end_time: Option<i64>,
    pub interval: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeUnprotectedVulnTrendOutput {
    0 "CurProtectedCnt" cur_protected_cnt, 1 "CurUnprotectedCnt" cur_unprotected_cnt, 2 "DataList" data_list,
    3 "EndTime" end_time, 4 "Interval" interval, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnprotectedVulnTrendDataList {
    pub protected_vuln_cnt: Option<i64>,
    pub time: Option<i64>,
    pub unprotected_vuln_cnt: Option<i64>,
}
model! { DescribeUnprotectedVulnTrendDataList {
    0 "ProtectedVulnCnt" protected_vuln_cnt, 1 "Time" time, 2 "UnprotectedVulnCnt" unprotected_vuln_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfig {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeUserAlarmConfig() "DescribeUserAlarmConfig" -> DescribeUserAlarmConfigOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigOutput {
    pub alarm_config: Option<Vec<DescribeUserAlarmConfigAlarmConfig>>,
    pub alarm_lang: Option<String>,
    pub contact_config: Option<Vec<DescribeUserAlarmConfigContactConfig>>,
    pub default_contact: Option<DescribeUserAlarmConfigDefaultContact>,
}
model! { DescribeUserAlarmConfigOutput {
    0 "AlarmConfig" alarm_config, 1 "AlarmLang" alarm_lang, 2 "ContactConfig" contact_config,
    3 "DefaultContact" default_contact
} }

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
    0 "AlarmHour" alarm_hour, 1 "AlarmNotify" alarm_notify, 2 "AlarmPeriod" alarm_period, 3 "AlarmType" alarm_type,
    4 "AlarmValue" alarm_value, 5 "AlarmWeekDay" alarm_week_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigContactConfig {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeUserAlarmConfigContactConfig {
    0 "Email" email, 1 "MobilePhone" mobile_phone, 2 "Name" name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlarmConfigDefaultContact {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeUserAlarmConfigDefaultContact {
    0 "Email" email, 1 "MobilePhone" mobile_phone, 2 "Name" name, 3 "Status" status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetIPTrafficInfo {
    pub asset_ip: String,
    pub lang: Option<String>,
    pub traffic_time: String,
}
operation! { DescribeUserAssetIPTrafficInfo(asset_ip: String, traffic_time: String)
    "DescribeUserAssetIPTrafficInfo" -> DescribeUserAssetIPTrafficInfoOutput {
    0 "AssetIP" asset_ip, 1 "Lang" lang: String, 2 "TrafficTime" traffic_time
} { method: "GET", } }

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
    0 "EndTime" end_time, 1 "InBps" in_bps, 2 "InPps" in_pps, 3 "NewConn" new_conn, 4 "OutBps" out_bps,
    5 "OutPps" out_pps, 6 "SessionCount" session_count, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBuyVersion {
    pub instance_id: Option<String>,
}
operation! { DescribeUserBuyVersion() "DescribeUserBuyVersion" -> DescribeUserBuyVersionOutput {
    0 "InstanceId" instance_id: String
} }

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
    0 "AckClusterConnectorQuota" ack_cluster_connector_quota, 1 "AliUid" ali_uid,
    2 "DefaultBandwidth" default_bandwidth, 3 "Expire" expire, 4 "ExtensionBandwidth" extension_bandwidth,
    5 "GeneralInstance" general_instance, 6 "InstanceId" instance_id, 7 "InstanceStatus" instance_status,
    8 "InternetBandwidth" internet_bandwidth, 9 "IpNumber" ip_number, 10 "LogStatus" log_status,
    11 "LogStorage" log_storage, 12 "MajorVersion" major_version, 13 "MaxOverflow" max_overflow,
    14 "NatBandwidth" nat_bandwidth, 15 "PrivateDnsConnectorQuota" private_dns_connector_quota, 16 "Sdl" sdl,
    17 "StartTime" start_time, 18 "TemporaryBandwidth" temporary_bandwidth, 19 "ThreatIntelligence" threat_intelligence,
    20 "UserStatus" user_status, 21 "Version" version, 22 "VpcBandwidth" vpc_bandwidth, 23 "VpcNumber" vpc_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelist {
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeUserIPSWhitelist() "DescribeUserIPSWhitelist" -> DescribeUserIPSWhitelistOutput {
    0 "Lang" lang: String, 1 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistOutput {
    pub ipv6_whitelists: Option<Vec<DescribeUserIPSWhitelistIpv6Whitelists>>,
    pub whitelists: Option<Vec<DescribeUserIPSWhitelistWhitelists>>,
}
model! { DescribeUserIPSWhitelistOutput {
    0 "Ipv6Whitelists" ipv6_whitelists, 1 "Whitelists" whitelists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistIpv6Whitelists {
    pub direction: Option<i64>,
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub white_list_value: Option<Vec<String>>,
    pub white_type: Option<i64>,
}
model! { DescribeUserIPSWhitelistIpv6Whitelists {
    0 "Direction" direction, 1 "ListType" list_type, 2 "ListValue" list_value, 3 "WhiteListValue" white_list_value,
    4 "WhiteType" white_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistWhitelists {
    pub direction: Option<i64>,
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub white_list_value: Option<Vec<String>>,
    pub white_type: Option<i64>,
}
model! { DescribeUserIPSWhitelistWhitelists {
    0 "Direction" direction, 1 "ListType" list_type, 2 "ListValue" list_value, 3 "WhiteListValue" white_list_value,
    4 "WhiteType" white_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVfwIPSConfigList {
    pub lang: Option<String>,
    pub page_no: i64,
    pub page_size: i64,
    pub vpc_firewall_id: Option<String>,
}
operation! { DescribeVfwIPSConfigList(page_no: i64, page_size: i64)
    "DescribeVfwIPSConfigList" -> DescribeVfwIPSConfigListOutput {
    0 "Lang" lang: String, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "VpcFirewallId" vpc_firewall_id: String
} { method: "GET", } }
paged! { DescribeVfwIPSConfigList: DescribeVfwIPSConfigListVfwIpsSwitchConfigList =
    Number "PageNo", "VfwIpsSwitchConfigList" vfw_ips_switch_config_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVfwIPSConfigListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vfw_ips_switch_config_list: Option<Vec<DescribeVfwIPSConfigListVfwIpsSwitchConfigList>>,
}
model! { DescribeVfwIPSConfigListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "VfwIpsSwitchConfigList" vfw_ips_switch_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVfwIPSConfigListVfwIpsSwitchConfigList {
    pub basic_rules: Option<i64>,
    pub member_uid: Option<String>,
    pub patch_rules: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
    pub vpc_firewall_id: Option<String>,
    pub vpc_firewall_id_list: Option<Vec<String>>,
    pub vpc_firewall_name: Option<String>,
}
model! { DescribeVfwIPSConfigListVfwIpsSwitchConfigList {
    0 "BasicRules" basic_rules, 1 "MemberUid" member_uid, 2 "PatchRules" patch_rules, 3 "RuleClass" rule_class,
    4 "RunMode" run_mode, 5 "VpcFirewallId" vpc_firewall_id, 6 "VpcFirewallIdList" vpc_firewall_id_list,
    7 "VpcFirewallName" vpc_firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAccessDetail {
    pub asset_ip: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
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
    pub start_time: String,
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
    Number "CurrentPage", "DataList" data_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAccessDetailOutput {
    pub data_list: Option<Vec<DescribeVpcFirewallAccessDetailDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallAccessDetailOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

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
    0 "InBytes" in_bytes, 1 "OutBytes" out_bytes, 2 "PeerAssetIP" peer_asset_ip,
    3 "PeerAssetInstanceId" peer_asset_instance_id, 4 "PeerAssetInstanceName" peer_asset_instance_name,
    5 "PeerVpcId" peer_vpc_id, 6 "RegionNo" region_no, 7 "SessionCount" session_count, 8 "peerVpcName" peer_vpc_name
} }

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
    Number "CurrentPage", "AclGroupList" acl_group_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListOutput {
    pub acl_group_list: Option<Vec<DescribeVpcFirewallAclGroupListAclGroupList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallAclGroupListOutput {
    0 "AclGroupList" acl_group_list, 1 "TotalCount" total_count
} }

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
    0 "AclConfig" acl_config, 1 "AclGroupId" acl_group_id, 2 "AclGroupName" acl_group_name,
    3 "AclRuleCount" acl_rule_count, 4 "IsDefault" is_default, 5 "MemberUid" member_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeVpcFirewallAclGroupListAclConfig {
    0 "StrictMode" strict_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetList {
    pub app_name: Option<String>,
    pub asset_ip: Option<String>,
    pub current_page: Option<String>,
    pub direction: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
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
    pub start_time: String,
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
    Number "CurrentPage", "DataList" data_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetListOutput {
    pub data_list: Option<Vec<DescribeVpcFirewallAssetListDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallAssetListOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetListDataList {
    pub asset_ip: Option<String>,
    pub asset_instance_id: Option<String>,
    pub asset_instance_name: Option<String>,
    pub in_bytes: Option<i64>,
    pub ips_hit_cnt: Option<i64>,
    pub out_bytes: Option<i64>,
    pub port_list: Option<Vec<String>>,
    pub region_no: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_reason: Option<String>,
    pub session_count: Option<i64>,
    pub total_bytes: Option<i64>,
}
model! { DescribeVpcFirewallAssetListDataList {
    0 "AssetIP" asset_ip, 1 "AssetInstanceId" asset_instance_id, 2 "AssetInstanceName" asset_instance_name,
    3 "InBytes" in_bytes, 4 "IpsHitCnt" ips_hit_cnt, 5 "OutBytes" out_bytes, 6 "PortList" port_list,
    7 "RegionNo" region_no, 8 "RiskLevel" risk_level, 9 "RiskReason" risk_reason, 10 "SessionCount" session_count,
    11 "TotalBytes" total_bytes
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetRegionListOutput {
    pub region_no_list: Option<Vec<String>>,
}
model! { DescribeVpcFirewallAssetRegionListOutput {
    0 "RegionNoList" region_no_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetail {
    pub lang: Option<String>,
    pub network_instance_id: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallCenDetail(vpc_firewall_id: String)
    "DescribeVpcFirewallCenDetail" -> DescribeVpcFirewallCenDetailOutput {
    0 "Lang" lang: String, 1 "NetworkInstanceId" network_instance_id: String, 2 "VpcFirewallId" vpc_firewall_id
} }

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
    0 "ConnectType" connect_type, 1 "FirewallSwitchStatus" firewall_switch_status, 2 "FirewallVpc" firewall_vpc,
    3 "LocalVpc" local_vpc, 4 "VpcFirewallId" vpc_firewall_id, 5 "VpcFirewallName" vpc_firewall_name
} }

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
    0 "AllowConfiguration" allow_configuration, 1 "StandbyZoneId" standby_zone_id, 2 "VpcCidr" vpc_cidr,
    3 "VpcId" vpc_id, 4 "VswitchCidr" vswitch_cidr, 5 "VswitchId" vswitch_id, 6 "VswitchZoneId" vswitch_zone_id,
    7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailLocalVpc {
    pub attachment_id: Option<String>,
    pub attachment_name: Option<String>,
    pub defend_cidr_list: Option<Vec<String>>,
    pub eni_list: Option<Vec<DescribeVpcFirewallCenDetailEniList>>,
    pub manual_v_switch_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub owner_id: Option<String>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub support_manual_mode: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_type: Option<String>,
    pub vpc_cidr_table_list: Option<Vec<DescribeVpcFirewallCenDetailVpcCidrTableList>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallCenDetailLocalVpc {
    0 "AttachmentId" attachment_id, 1 "AttachmentName" attachment_name, 2 "DefendCidrList" defend_cidr_list,
    3 "EniList" eni_list, 4 "ManualVSwitchId" manual_v_switch_id, 5 "NetworkInstanceId" network_instance_id,
    6 "NetworkInstanceName" network_instance_name, 7 "NetworkInstanceType" network_instance_type, 8 "OwnerId" owner_id,
    9 "RegionNo" region_no, 10 "RouteMode" route_mode, 11 "SupportManualMode" support_manual_mode,
    12 "TransitRouterId" transit_router_id, 13 "TransitRouterType" transit_router_type,
    14 "VpcCidrTableList" vpc_cidr_table_list, 15 "VpcId" vpc_id, 16 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailEniList {
    pub eni_id: Option<String>,
    pub eni_private_ip_address: Option<String>,
    pub eni_v_switch_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailEniList {
    0 "EniId" eni_id, 1 "EniPrivateIpAddress" eni_private_ip_address, 2 "EniVSwitchId" eni_v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailVpcCidrTableList {
    pub route_entry_list: Option<Vec<DescribeVpcFirewallCenDetailRouteEntryList>>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailVpcCidrTableList {
    0 "RouteEntryList" route_entry_list, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenDetailRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallCenDetailRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopInstanceId" next_hop_instance_id
} }

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
    Number "CurrentPage", "VpcFirewalls" vpc_firewalls, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListOutput {
    pub total_count: Option<i64>,
    pub vpc_firewalls: Option<Vec<DescribeVpcFirewallCenListVpcFirewalls>>,
}
model! { DescribeVpcFirewallCenListOutput {
    0 "TotalCount" total_count, 1 "VpcFirewalls" vpc_firewalls
} }

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
    0 "AclConfig" acl_config, 1 "CenId" cen_id, 2 "CenName" cen_name, 3 "ConnectType" connect_type,
    4 "FirewallSwitchStatus" firewall_switch_status, 5 "IpsConfig" ips_config, 6 "LocalVpc" local_vpc,
    7 "MemberUid" member_uid, 8 "PrecheckStatus" precheck_status, 9 "RegionStatus" region_status,
    10 "ResultCode" result_code, 11 "VpcFirewallId" vpc_firewall_id, 12 "VpcFirewallName" vpc_firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeVpcFirewallCenListAclConfig {
    0 "StrictMode" strict_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListIpsConfig {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeVpcFirewallCenListIpsConfig {
    0 "BasicRules" basic_rules, 1 "EnableAllPatch" enable_all_patch, 2 "RuleClass" rule_class, 3 "RunMode" run_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListLocalVpc {
    pub authorization_status: Option<String>,
    pub defend_cidr_list: Option<Vec<String>>,
    pub manual_v_switch_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub network_instance_name: Option<String>,
    pub network_instance_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub route_mode: Option<String>,
    pub support_manual_mode: Option<String>,
    pub transit_router_type: Option<String>,
    pub vpc_cidr_table_list: Option<Vec<DescribeVpcFirewallCenListVpcCidrTableList>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallCenListLocalVpc {
    0 "AuthorizationStatus" authorization_status, 1 "DefendCidrList" defend_cidr_list,
    2 "ManualVSwitchId" manual_v_switch_id, 3 "NetworkInstanceId" network_instance_id,
    4 "NetworkInstanceName" network_instance_name, 5 "NetworkInstanceType" network_instance_type, 6 "OwnerId" owner_id,
    7 "RegionNo" region_no, 8 "RouteMode" route_mode, 9 "SupportManualMode" support_manual_mode,
    10 "TransitRouterType" transit_router_type, 11 "VpcCidrTableList" vpc_cidr_table_list, 12 "VpcId" vpc_id,
    13 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListVpcCidrTableList {
    pub route_entry_list: Option<Vec<DescribeVpcFirewallCenListRouteEntryList>>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallCenListVpcCidrTableList {
    0 "RouteEntryList" route_entry_list, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallCenListRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopInstanceId" next_hop_instance_id
} }

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
    Number "CurrentPage", "CenList" cen_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenSummaryListOutput {
    pub cen_list: Option<Vec<DescribeVpcFirewallCenSummaryListCenList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallCenSummaryListOutput {
    0 "CenList" cen_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallCenSummaryListCenList {
    pub cen_id: Option<String>,
    pub cen_name: Option<String>,
    pub region_no_list: Option<Vec<String>>,
}
model! { DescribeVpcFirewallCenSummaryListCenList {
    0 "CenId" cen_id, 1 "CenName" cen_name, 2 "RegionNoList" region_no_list
} }

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
    Number "CurrentPage", "Policys" policys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicyOutput {
    pub policys: Option<Vec<DescribeVpcFirewallControlPolicyPolicys>>,
    pub total_count: Option<String>,
}
model! { DescribeVpcFirewallControlPolicyOutput {
    0 "Policys" policys, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicyPolicys {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Option<Vec<String>>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Option<Vec<String>>,
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
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Option<Vec<String>>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeVpcFirewallControlPolicyPolicys {
    0 "AclAction" acl_action, 1 "AclUuid" acl_uuid, 2 "ApplicationId" application_id,
    3 "ApplicationName" application_name, 4 "ApplicationNameList" application_name_list, 5 "CreateTime" create_time,
    6 "Description" description, 7 "DestPort" dest_port, 8 "DestPortGroup" dest_port_group,
    9 "DestPortGroupPorts" dest_port_group_ports, 10 "DestPortType" dest_port_type, 11 "Destination" destination,
    12 "DestinationGroupCidrs" destination_group_cidrs, 13 "DestinationGroupType" destination_group_type,
    14 "DestinationType" destination_type, 15 "DomainResolveType" domain_resolve_type, 16 "EndTime" end_time,
    17 "HitLastTime" hit_last_time, 18 "HitTimes" hit_times, 19 "MemberUid" member_uid, 20 "ModifyTime" modify_time,
    21 "Order" order, 22 "Proto" proto, 23 "Release" release, 24 "RepeatDays" repeat_days,
    25 "RepeatEndTime" repeat_end_time, 26 "RepeatStartTime" repeat_start_time, 27 "RepeatType" repeat_type,
    28 "Source" source, 29 "SourceGroupCidrs" source_group_cidrs, 30 "SourceGroupType" source_group_type,
    31 "SourceType" source_type, 32 "SpreadCnt" spread_cnt, 33 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDefaultIPSConfig {
    pub member_uid: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallDefaultIPSConfig(vpc_firewall_id: String)
    "DescribeVpcFirewallDefaultIPSConfig" -> DescribeVpcFirewallDefaultIPSConfigOutput {
    0 "MemberUid" member_uid: String, 1 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDefaultIPSConfigOutput {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeVpcFirewallDefaultIPSConfigOutput {
    0 "BasicRules" basic_rules, 1 "EnableAllPatch" enable_all_patch, 2 "RuleClass" rule_class, 3 "RunMode" run_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetail {
    pub lang: Option<String>,
    pub local_vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallDetail(vpc_firewall_id: String)
    "DescribeVpcFirewallDetail" -> DescribeVpcFirewallDetailOutput {
    0 "Lang" lang: String, 1 "LocalVpcId" local_vpc_id: String, 2 "PeerVpcId" peer_vpc_id: String,
    3 "VpcFirewallId" vpc_firewall_id
} }

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
    0 "Bandwidth" bandwidth, 1 "ConnectType" connect_type, 2 "FirewallSwitchStatus" firewall_switch_status,
    3 "LocalVpc" local_vpc, 4 "MemberUid" member_uid, 5 "PeerVpc" peer_vpc, 6 "VpcFirewallId" vpc_firewall_id,
    7 "VpcFirewallName" vpc_firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailLocalVpc {
    pub eni_id: Option<String>,
    pub eni_private_ip_address: Option<String>,
    pub region_no: Option<String>,
    pub router_interface_id: Option<String>,
    pub vpc_cidr_table_list: Option<Vec<DescribeVpcFirewallDetailVpcCidrTableList>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallDetailLocalVpc {
    0 "EniId" eni_id, 1 "EniPrivateIpAddress" eni_private_ip_address, 2 "RegionNo" region_no,
    3 "RouterInterfaceId" router_interface_id, 4 "VpcCidrTableList" vpc_cidr_table_list, 5 "VpcId" vpc_id,
    6 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailVpcCidrTableList {
    pub route_entry_list: Option<Vec<DescribeVpcFirewallDetailRouteEntryList>>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallDetailVpcCidrTableList {
    0 "RouteEntryList" route_entry_list, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallDetailRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopInstanceId" next_hop_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailPeerVpc {
    pub eni_id: Option<String>,
    pub eni_private_ip_address: Option<String>,
    pub region_no: Option<String>,
    pub router_interface_id: Option<String>,
    pub vpc_cidr_table_list: Option<Vec<DescribeVpcFirewallDetailPeerVpcVpcCidrTableList>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallDetailPeerVpc {
    0 "EniId" eni_id, 1 "EniPrivateIpAddress" eni_private_ip_address, 2 "RegionNo" region_no,
    3 "RouterInterfaceId" router_interface_id, 4 "VpcCidrTableList" vpc_cidr_table_list, 5 "VpcId" vpc_id,
    6 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailPeerVpcVpcCidrTableList {
    pub route_entry_list: Option<Vec<DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList>>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallDetailPeerVpcVpcCidrTableList {
    0 "RouteEntryList" route_entry_list, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallDetailVpcCidrTableListRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopInstanceId" next_hop_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainList {
    pub current_page: Option<String>,
    pub domain: Option<String>,
    pub end_time: String,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
    pub src_ip: Option<String>,
    pub src_vpc_id: Option<String>,
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
    Number "CurrentPage", "DataList" data_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainListOutput {
    pub data_list: Option<Vec<DescribeVpcFirewallDomainListDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallDomainListOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainListDataList {
    pub application_name_list: Option<Vec<String>>,
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
    0 "ApplicationNameList" application_name_list, 1 "Business" business, 2 "Domain" domain, 3 "GroupName" group_name,
    4 "RequestBytes" request_bytes, 5 "ResponseBytes" response_bytes, 6 "SessionCount" session_count,
    7 "SrcIpCount" src_ip_count, 8 "SrcVpcCount" src_vpc_count, 9 "TotalBytes" total_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationList {
    pub current_page: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub dst_ip: Option<String>,
    pub dst_vpc_id: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
    pub src_ip: Option<String>,
    pub src_vpc_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeVpcFirewallDomainRelationList(end_time: String, start_time: String)
    "DescribeVpcFirewallDomainRelationList" -> DescribeVpcFirewallDomainRelationListOutput {
    0 "CurrentPage" current_page: String, 1 "DomainList" domain_list: Vec<String>, 2 "DstIP" dst_ip: String,
    3 "DstVpcId" dst_vpc_id: String, 4 "EndTime" end_time, 5 "Lang" lang: String, 6 "Order" order: String,
    7 "PageSize" page_size: String, 8 "Sort" sort: String, 9 "SrcIP" src_ip: String, 10 "SrcVpcId" src_vpc_id: String,
    11 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationListOutput {
    pub data_list: Option<Vec<DescribeVpcFirewallDomainRelationListDataList>>,
    pub dst_vpc_list: Option<Vec<DescribeVpcFirewallDomainRelationListDstVpcList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallDomainRelationListOutput {
    0 "DataList" data_list, 1 "DstVpcList" dst_vpc_list, 2 "TotalCount" total_count
} }

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
    0 "Business" business, 1 "Domain" domain, 2 "DstIP" dst_ip, 3 "DstRegionId" dst_region_id, 4 "DstVpcId" dst_vpc_id,
    5 "DstVpcName" dst_vpc_name, 6 "FirstTime" first_time, 7 "GroupName" group_name, 8 "IpsHitCnt" ips_hit_cnt,
    9 "LastTime" last_time, 10 "RequestBytes" request_bytes, 11 "ResponseBytes" response_bytes,
    12 "SessionCount" session_count, 13 "SrcIP" src_ip, 14 "SrcRegionId" src_region_id, 15 "SrcVpcId" src_vpc_id,
    16 "SrcVpcName" src_vpc_name, 17 "TotalBytes" total_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDomainRelationListDstVpcList {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallDomainRelationListDstVpcList {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallDropTrafficTrendOutput {
    pub data_list: Option<Vec<DescribeVpcFirewallDropTrafficTrendDataList>>,
    pub drop_session_max: Option<i64>,
}
model! { DescribeVpcFirewallDropTrafficTrendOutput {
    0 "DataList" data_list, 1 "DropSessionMax" drop_session_max
} }

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
    0 "AclDrop" acl_drop, 1 "DataTime" data_time, 2 "DropSession" drop_session, 3 "IpsDrop" ips_drop, 4 "Time" time,
    5 "TotalSession" total_session
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelist {
    pub lang: Option<String>,
    pub member_uid: Option<i64>,
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallIPSWhitelist(vpc_firewall_id: String)
    "DescribeVpcFirewallIPSWhitelist" -> DescribeVpcFirewallIPSWhitelistOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: i64, 2 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelistOutput {
    pub whitelists: Option<Vec<DescribeVpcFirewallIPSWhitelistWhitelists>>,
}
model! { DescribeVpcFirewallIPSWhitelistOutput {
    0 "Whitelists" whitelists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelistWhitelists {
    pub list_type: Option<i64>,
    pub list_value: Option<String>,
    pub vpc_firewall_id: Option<String>,
    pub white_list_value: Option<Vec<String>>,
    pub white_type: Option<i64>,
}
model! { DescribeVpcFirewallIPSWhitelistWhitelists {
    0 "ListType" list_type, 1 "ListValue" list_value, 2 "VpcFirewallId" vpc_firewall_id,
    3 "WhiteListValue" white_list_value, 4 "WhiteType" white_type
} }

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
    Number "CurrentPage", "VpcFirewalls" vpc_firewalls, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListOutput {
    pub total_count: Option<i64>,
    pub vpc_firewalls: Option<Vec<DescribeVpcFirewallListVpcFirewalls>>,
}
model! { DescribeVpcFirewallListOutput {
    0 "TotalCount" total_count, 1 "VpcFirewalls" vpc_firewalls
} }

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
    0 "AclConfig" acl_config, 1 "Bandwidth" bandwidth, 2 "ConnectSubType" connect_sub_type,
    3 "ConnectType" connect_type, 4 "FirewallSwitchStatus" firewall_switch_status, 5 "IpsConfig" ips_config,
    6 "LocalVpc" local_vpc, 7 "MemberUid" member_uid, 8 "PeerVpc" peer_vpc, 9 "RegionStatus" region_status,
    10 "ResultCode" result_code, 11 "VpcFirewallId" vpc_firewall_id, 12 "VpcFirewallName" vpc_firewall_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListAclConfig {
    pub strict_mode: Option<i64>,
}
model! { DescribeVpcFirewallListAclConfig {
    0 "StrictMode" strict_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListIpsConfig {
    pub basic_rules: Option<i64>,
    pub enable_all_patch: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: Option<i64>,
}
model! { DescribeVpcFirewallListIpsConfig {
    0 "BasicRules" basic_rules, 1 "EnableAllPatch" enable_all_patch, 2 "RuleClass" rule_class, 3 "RunMode" run_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListLocalVpc {
    pub authorization_status: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub vpc_cidr_table_list: Option<Vec<DescribeVpcFirewallListVpcCidrTableList>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallListLocalVpc {
    0 "AuthorizationStatus" authorization_status, 1 "OwnerId" owner_id, 2 "RegionNo" region_no,
    3 "VpcCidrTableList" vpc_cidr_table_list, 4 "VpcId" vpc_id, 5 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListVpcCidrTableList {
    pub route_entry_list: Option<Vec<DescribeVpcFirewallListRouteEntryList>>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallListVpcCidrTableList {
    0 "RouteEntryList" route_entry_list, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallListRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopInstanceId" next_hop_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListPeerVpc {
    pub authorization_status: Option<String>,
    pub owner_id: Option<i64>,
    pub region_no: Option<String>,
    pub vpc_cidr_table_list: Option<Vec<DescribeVpcFirewallListPeerVpcVpcCidrTableList>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcFirewallListPeerVpc {
    0 "AuthorizationStatus" authorization_status, 1 "OwnerId" owner_id, 2 "RegionNo" region_no,
    3 "VpcCidrTableList" vpc_cidr_table_list, 4 "VpcId" vpc_id, 5 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListPeerVpcVpcCidrTableList {
    pub route_entry_list: Option<Vec<DescribeVpcFirewallListVpcCidrTableListRouteEntryList>>,
    pub route_table_id: Option<String>,
}
model! { DescribeVpcFirewallListPeerVpcVpcCidrTableList {
    0 "RouteEntryList" route_entry_list, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallListVpcCidrTableListRouteEntryList {
    pub destination_cidr: Option<String>,
    pub next_hop_instance_id: Option<String>,
}
model! { DescribeVpcFirewallListVpcCidrTableListRouteEntryList {
    0 "DestinationCidr" destination_cidr, 1 "NextHopInstanceId" next_hop_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallManualVSwitchList {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub owner_id: i64,
    pub region_no: String,
    pub vpc_id: String,
}
operation! { DescribeVpcFirewallManualVSwitchList(owner_id: i64, region_no: String, vpc_id: String)
    "DescribeVpcFirewallManualVSwitchList" -> DescribeVpcFirewallManualVSwitchListOutput {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "OwnerId" owner_id, 3 "RegionNo" region_no,
    4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallManualVSwitchListOutput {
    pub total_count: Option<i64>,
    pub v_switch_list: Option<Vec<DescribeVpcFirewallManualVSwitchListVSwitchList>>,
}
model! { DescribeVpcFirewallManualVSwitchListOutput {
    0 "TotalCount" total_count, 1 "VSwitchList" v_switch_list
} }

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
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVpcFirewallManualVSwitchListVSwitchList {
    0 "AliUid" ali_uid, 1 "AvailableIpAddressCount" available_ip_address_count, 2 "CidrBlock" cidr_block,
    3 "OwnerId" owner_id, 4 "RegionNo" region_no, 5 "RouteTableId" route_table_id, 6 "Status" status,
    7 "VSwitchId" v_switch_id, 8 "VSwitchName" v_switch_name, 9 "VpcId" vpc_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPolicyPriorUsed {
    pub lang: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { DescribeVpcFirewallPolicyPriorUsed(vpc_firewall_id: String)
    "DescribeVpcFirewallPolicyPriorUsed" -> DescribeVpcFirewallPolicyPriorUsedOutput {
    0 "Lang" lang: String, 1 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPolicyPriorUsedOutput {
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { DescribeVpcFirewallPolicyPriorUsedOutput {
    0 "End" end, 1 "Start" start
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailOutput {
    pub is_found: Option<bool>,
    pub precheck_detail: Option<DescribeVpcFirewallPrecheckDetailPrecheckDetail>,
}
model! { DescribeVpcFirewallPrecheckDetailOutput {
    0 "IsFound" is_found, 1 "PrecheckDetail" precheck_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailPrecheckDetail {
    pub firewall_id: Option<String>,
    pub network_instance_id: Option<String>,
    pub precheck_entity_groups: Option<Vec<DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups>>,
    pub precheck_status: Option<String>,
    pub precheck_timestamp: Option<String>,
    pub region_no: Option<String>,
}
model! { DescribeVpcFirewallPrecheckDetailPrecheckDetail {
    0 "FirewallId" firewall_id, 1 "NetworkInstanceId" network_instance_id,
    2 "PrecheckEntityGroups" precheck_entity_groups, 3 "PrecheckStatus" precheck_status,
    4 "PrecheckTimestamp" precheck_timestamp, 5 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups {
    pub failed_count: Option<i64>,
    pub name: Option<String>,
    pub precheck_entities: Option<Vec<DescribeVpcFirewallPrecheckDetailPrecheckEntities>>,
    pub precheck_entity_group_status: Option<String>,
}
model! { DescribeVpcFirewallPrecheckDetailPrecheckEntityGroups {
    0 "FailedCount" failed_count, 1 "Name" name, 2 "PrecheckEntities" precheck_entities,
    3 "PrecheckEntityGroupStatus" precheck_entity_group_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallPrecheckDetailPrecheckEntities {
    pub info: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub suggestion: Option<String>,
}
model! { DescribeVpcFirewallPrecheckDetailPrecheckEntities {
    0 "Info" info, 1 "Name" name, 2 "Status" status, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallSummaryInfo {
    pub lang: Option<String>,
    pub user_type: Option<String>,
}
operation! { DescribeVpcFirewallSummaryInfo() "DescribeVpcFirewallSummaryInfo" -> DescribeVpcFirewallSummaryInfoOutput {
    0 "Lang" lang: String, 1 "UserType" user_type: String
} }

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
    0 "AvailableVpcFirewallQuota" available_vpc_firewall_quota,
    1 "CenExpressConnectVpcCount" cen_express_connect_vpc_count, 2 "CenFirewallVpcCount" cen_firewall_vpc_count,
    3 "CenTrVpcCount" cen_tr_vpc_count, 4 "ClosedCenFirewallCount" closed_cen_firewall_count,
    5 "ClosedExpressConnectFirewallCount" closed_express_connect_firewall_count,
    6 "ClosedVpcFirewallCount" closed_vpc_firewall_count, 7 "ConfiguredCenFirewallCount" configured_cen_firewall_count,
    8 "ConfiguredCenFirewallRegionCount" configured_cen_firewall_region_count,
    9 "ConfiguredCenFirewallVpcCount" configured_cen_firewall_vpc_count,
    10 "ConfiguredCenTrFirewallCount" configured_cen_tr_firewall_count,
    11 "ConfiguredExpressConnectFirewallCount" configured_express_connect_firewall_count,
    12 "ConfiguredExpressConnectVpcCount" configured_express_connect_vpc_count,
    13 "ConfiguredVpcFirewallCount" configured_vpc_firewall_count,
    14 "ConfiguredVpcFirewallVpcCount" configured_vpc_firewall_vpc_count,
    15 "ExpressConnectVpcCount" express_connect_vpc_count,
    16 "NotConfiguredCenFirewallCount" not_configured_cen_firewall_count,
    17 "NotConfiguredCenTrFirewallCount" not_configured_cen_tr_firewall_count,
    18 "NotConfiguredExpressConnectFirewallCount" not_configured_express_connect_firewall_count,
    19 "NotConfiguredVpcFirewallCount" not_configured_vpc_firewall_count,
    20 "OpenedCenExpressConnectVpcCount" opened_cen_express_connect_vpc_count,
    21 "OpenedCenFirewallCount" opened_cen_firewall_count, 22 "OpenedCenFirewallVpcCount" opened_cen_firewall_vpc_count,
    23 "OpenedCenTrFirewallVpcCount" opened_cen_tr_firewall_vpc_count, 24 "OpenedEcrCount" opened_ecr_count,
    25 "OpenedExpressConnectFirewallCount" opened_express_connect_firewall_count,
    26 "OpenedExpressConnectVpcCount" opened_express_connect_vpc_count, 27 "OpenedPeerTrCount" opened_peer_tr_count,
    28 "OpenedVbrCount" opened_vbr_count, 29 "OpenedVpcCount" opened_vpc_count,
    30 "OpenedVpcFirewallCount" opened_vpc_firewall_count, 31 "OpenedVpnCount" opened_vpn_count,
    32 "TotalEcrCount" total_ecr_count, 33 "TotalPeerTrCount" total_peer_tr_count, 34 "TotalVbrCount" total_vbr_count,
    35 "TotalVpcCount" total_vpc_count, 36 "TotalVpcFirewallQuota" total_vpc_firewall_quota,
    37 "TotalVpnCount" total_vpn_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficAssetList {
    pub current_page: Option<String>,
    pub domain: Option<String>,
    pub end_time: String,
    pub ip: Option<String>,
    pub is_ai_traffic: Option<String>,
    pub lang: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
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
    Number "CurrentPage", "DataList" data_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficAssetListOutput {
    pub data_list: Option<Vec<DescribeVpcFirewallTrafficAssetListDataList>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcFirewallTrafficAssetListOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

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
    0 "IP" ip, 1 "IpsHitCnt" ips_hit_cnt, 2 "SessionCount" session_count, 3 "TotalBytes" total_bytes, 4 "VpcId" vpc_id,
    5 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficTrend {
    pub end_time: String,
    pub lang: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub private_ip: Option<String>,
    pub start_time: String,
    pub vpc_id: String,
}
operation! { DescribeVpcFirewallTrafficTrend(end_time: String, start_time: String, vpc_id: String)
    "DescribeVpcFirewallTrafficTrend" -> DescribeVpcFirewallTrafficTrendOutput {
    0 "EndTime" end_time, 1 "Lang" lang: String, 2 "PeerVpcId" peer_vpc_id: String, 3 "PrivateIP" private_ip: String,
    4 "StartTime" start_time, 5 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallTrafficTrendOutput {
    pub avg_in_bps: Option<i64>,
    pub avg_out_bps: Option<i64>,
    pub avg_session: Option<i64>,
    pub avg_total_bps: Option<i64>,
    pub data_list: Option<Vec<DescribeVpcFirewallTrafficTrendDataList>>,
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
    0 "AvgInBps" avg_in_bps, 1 "AvgOutBps" avg_out_bps, 2 "AvgSession" avg_session, 3 "AvgTotalBps" avg_total_bps,
    4 "DataList" data_list, 5 "MaxBandwidthTime" max_bandwidth_time, 6 "MaxInBps" max_in_bps, 7 "MaxOutBps" max_out_bps,
    8 "MaxSession" max_session, 9 "MaxTotalBps" max_total_bps, 10 "TotalBytes" total_bytes,
    11 "TotalInBytes" total_in_bytes, 12 "TotalOutBytes" total_out_bytes, 13 "TotalSession" total_session
} }

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
    0 "InBps" in_bps, 1 "InBytes" in_bytes, 2 "InPps" in_pps, 3 "NewConn" new_conn, 4 "OutBps" out_bps,
    5 "OutBytes" out_bytes, 6 "OutPps" out_pps, 7 "SessionCount" session_count, 8 "Time" time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallZoneOutput {
    pub zone_list: Option<Vec<Vec<DescribeVpcFirewallZoneZoneList>>>,
}
model! { DescribeVpcFirewallZoneOutput {
    0 "ZoneList" zone_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFirewallZoneZoneList {
    pub zone_id: Option<String>,
    pub local_name: Option<String>,
}
model! { DescribeVpcFirewallZoneZoneList {
    0 "ZoneId" zone_id, 1 "LocalName" local_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcListLiteOutput {
    pub vpc_list: Option<Vec<DescribeVpcListLiteVpcList>>,
}
model! { DescribeVpcListLiteOutput {
    0 "VpcList" vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcListLiteVpcList {
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcListLiteVpcList {
    0 "RegionNo" region_no, 1 "VpcId" vpc_id, 2 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcZone {
    pub environment: Option<String>,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub region_no: String,
}
operation! { DescribeVpcZone(region_no: String) "DescribeVpcZone" -> DescribeVpcZoneOutput {
    0 "Environment" environment: String, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String, 3 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcZoneOutput {
    pub zone_list: Option<Vec<DescribeVpcZoneZoneList>>,
}
model! { DescribeVpcZoneOutput {
    0 "ZoneList" zone_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcZoneZoneList {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeVpcZoneZoneList {
    0 "LocalName" local_name, 1 "ZoneId" zone_id, 2 "ZoneType" zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulnerabilityProtectedList {
    pub attack_type: Option<String>,
    pub buy_version: Option<i64>,
    pub current_page: Option<String>,
    pub end_time: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<String>,
    pub rule_tag: Option<String>,
    pub sort_key: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
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
    Number "CurrentPage", "VulnList" vuln_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulnerabilityProtectedListOutput {
    pub total_count: Option<i64>,
    pub vuln_list: Option<Vec<DescribeVulnerabilityProtectedListVulnList>>,
    pub zero_resource_count: Option<i64>,
}
model! { DescribeVulnerabilityProtectedListOutput {
    0 "TotalCount" total_count, 1 "VulnList" vuln_list, 2 "ZeroResourceCount" zero_resource_count
} }

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
    pub resource_list: Option<Vec<DescribeVulnerabilityProtectedListResourceList>>,
    pub rule_tag: Option<String>,
    pub virtual_patche_ids: Option<String>,
    pub vuln_key: Option<String>,
    pub vuln_level: Option<String>,
    pub vuln_name: Option<String>,
    pub vuln_status: Option<String>,
    pub vuln_type: Option<String>,
}
model! { DescribeVulnerabilityProtectedListVulnList {
    0 "AttackCnt" attack_cnt, 1 "AttackType" attack_type, 2 "BasicRuleIds" basic_rule_ids, 3 "CveId" cve_id,
    4 "FirstTime" first_time, 5 "HighlightTag" highlight_tag, 6 "LastTime" last_time, 7 "MemberUid" member_uid,
    8 "NeedOpenBasicRule" need_open_basic_rule, 9 "NeedOpenBasicRuleUuids" need_open_basic_rule_uuids,
    10 "NeedOpenRunMode" need_open_run_mode, 11 "NeedOpenVirtualPatche" need_open_virtual_patche,
    12 "NeedOpenVirtualPatcheUuids" need_open_virtual_patche_uuids, 13 "NeedRuleClass" need_rule_class,
    14 "ResourceCnt" resource_cnt, 15 "ResourceList" resource_list, 16 "RuleTag" rule_tag,
    17 "VirtualPatcheIds" virtual_patche_ids, 18 "VulnKey" vuln_key, 19 "VulnLevel" vuln_level, 20 "VulnName" vuln_name,
    21 "VulnStatus" vuln_status, 22 "VulnType" vuln_type
} }

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
    0 "Eip" eip, 1 "InternetIp" internet_ip, 2 "IntranetIp" intranet_ip, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceName" resource_name, 6 "ResourceType" resource_type,
    7 "VulnStatus" vuln_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSdlProtectedAsset {
    pub ip_list: Option<Vec<String>>,
    pub lang: Option<String>,
}
operation! { DisableSdlProtectedAsset() "DisableSdlProtectedAsset" -> Empty {
    0 "IpList" ip_list: Vec<String>, 1 "Lang" lang: String
} }

pub type DisableSdlProtectedAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSdlProtectedAsset {
    pub ip_list: Option<Vec<String>>,
    pub lang: Option<String>,
}
operation! { EnableSdlProtectedAsset() "EnableSdlProtectedAsset" -> Empty {
    0 "IpList" ip_list: Vec<String>, 1 "Lang" lang: String
} }

pub type EnableSdlProtectedAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlsInspectCertificateDownloadUrl {
    pub ca_cert_id: String,
}
operation! { GetTlsInspectCertificateDownloadUrl(ca_cert_id: String)
    "GetTlsInspectCertificateDownloadUrl" -> GetTlsInspectCertificateDownloadUrlOutput {
    0 "CaCertId" ca_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlsInspectCertificateDownloadUrlOutput {
    pub ca_cert_id: Option<String>,
    pub download_url: Option<Secret>,
}
model! { GetTlsInspectCertificateDownloadUrlOutput {
    0 "CaCertId" ca_cert_id, 1 "DownloadUrl" download_url
} }

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
    Number "CurrentPage", "Certificates" certificates, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTlsInspectCACertificatesOutput {
    pub certificates: Option<Vec<ListTlsInspectCACertificatesCertificates>>,
    pub total_count: Option<i64>,
}
model! { ListTlsInspectCACertificatesOutput {
    0 "Certificates" certificates, 1 "TotalCount" total_count
} }

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
    0 "Algorithm" algorithm, 1 "AliasName" alias_name, 2 "CaCertId" ca_cert_id, 3 "CaCertType" ca_cert_type,
    4 "ExpirationTime" expiration_time, 5 "KeySize" key_size, 6 "ParentCaCertId" parent_ca_cert_id,
    7 "SignAlgorithm" sign_algorithm, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBook {
    pub ack_labels: Option<Vec<ModifyAddressBookAckLabels>>,
    pub ack_namespaces: Option<Vec<String>>,
    pub address_list: Option<String>,
    pub asset_member_uids: Option<Vec<i64>>,
    pub asset_region_resource_types: Option<Vec<ModifyAddressBookAssetRegionResourceTypes>>,
    pub auto_add_tag_ecs: Option<String>,
    /// 2 to 256 characters.
    pub description: String,
    /// 2 to 128 characters.
    pub group_name: String,
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

pub type ModifyAddressBookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookAckLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyAddressBookAckLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookAssetRegionResourceTypes {
    pub asset_region_id: Option<String>,
    pub resource_type: Option<ModifyAddressBookResourceType>,
}
input! { ModifyAddressBookAssetRegionResourceTypes() {
    0 "AssetRegionId" asset_region_id: String, 1 "ResourceType" resource_type: ModifyAddressBookResourceType
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookResourceType {
    pub ipv4: Option<ModifyAddressBookIpv4>,
    pub ipv6: Option<ModifyAddressBookIpv6>,
}
input! { ModifyAddressBookResourceType() {
    0 "Ipv4" ipv4: ModifyAddressBookIpv4, 1 "Ipv6" ipv6: ModifyAddressBookIpv6
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressBookTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ModifyAddressBookTagList() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCfwInstance {
    pub instance_id: Option<String>,
    pub update_list: Option<Vec<ModifyCfwInstanceUpdateList>>,
}
operation! { ModifyCfwInstance() "ModifyCfwInstance" -> Empty {
    0 "InstanceId" instance_id: String, 1 "UpdateList" update_list: Vec<ModifyCfwInstanceUpdateList>
} }

pub type ModifyCfwInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCfwInstanceUpdateList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { ModifyCfwInstanceUpdateList() {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlPolicy {
    pub acl_action: Option<String>,
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

pub type ModifyControlPolicyOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlPolicyPosition {
    pub direction: String,
    pub lang: Option<String>,
    pub new_order: String,
    pub old_order: String,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { ModifyControlPolicyPosition(direction: String, new_order: String, old_order: String)
    "ModifyControlPolicyPosition" -> Empty {
    0 "Direction" direction, 1 "Lang" lang: String, 2 "NewOrder" new_order, 3 "OldOrder" old_order,
    4 "SourceIp" source_ip: String
} }

pub type ModifyControlPolicyPositionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlPolicyPriority {
    pub acl_uuid: String,
    pub order: String,
}
operation! { ModifyControlPolicyPriority(acl_uuid: String, order: String) "ModifyControlPolicyPriority" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Order" order
} }

pub type ModifyControlPolicyPriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultIPSConfig {
    pub basic_rules: Option<i64>,
    pub cti_rules: Option<i64>,
    pub lang: Option<String>,
    pub max_sdl: Option<i64>,
    pub patch_rules: Option<i64>,
    pub rule_class: Option<i64>,
    pub run_mode: i64,
}
operation! { ModifyDefaultIPSConfig(run_mode: i64) "ModifyDefaultIPSConfig" -> Empty {
    0 "BasicRules" basic_rules: i64, 1 "CtiRules" cti_rules: i64, 2 "Lang" lang: String, 3 "MaxSdl" max_sdl: i64,
    4 "PatchRules" patch_rules: i64, 5 "RuleClass" rule_class: i64, 6 "RunMode" run_mode
} }

pub type ModifyDefaultIPSConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnsFirewallPolicy {
    pub acl_action: Option<String>,
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

pub type ModifyDnsFirewallPolicyOutput = Empty;

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

pub type ModifyFirewallV2RoutePolicySwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMemberAttributes {
    pub members: Vec<ModifyInstanceMemberAttributesMembers>,
}
operation! { ModifyInstanceMemberAttributes(members: Vec<ModifyInstanceMemberAttributesMembers>)
    "ModifyInstanceMemberAttributes" -> Empty {
    0 "Members" members
} }

pub type ModifyInstanceMemberAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMemberAttributesMembers {
    pub member_desc: Option<String>,
    pub member_uid: Option<i64>,
}
input! { ModifyInstanceMemberAttributesMembers(member_desc: String, member_uid: i64) {
    0 "MemberDesc" member_desc: String, 1 "MemberUid" member_uid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpsRules {
    pub firewall_type: Option<String>,
    pub lang: Option<String>,
    pub rule_action: String,
    pub rule_type: String,
    pub rules: String,
    pub source_ip: Option<String>,
}
operation! { ModifyIpsRules(rule_action: String, rule_type: String, rules: String) "ModifyIpsRules" -> Empty {
    0 "FirewallType" firewall_type: String, 1 "Lang" lang: String, 2 "RuleAction" rule_action, 3 "RuleType" rule_type,
    4 "Rules" rules, 5 "SourceIp" source_ip: String
} }

pub type ModifyIpsRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpsRulesToDefault {
    pub attack_app: Option<String>,
    pub firewall_type: Option<String>,
    pub lang: Option<String>,
    pub rule_type: String,
    pub rules: Option<String>,
    pub source_ip: Option<String>,
}
operation! { ModifyIpsRulesToDefault(rule_type: String) "ModifyIpsRulesToDefault" -> Empty {
    0 "AttackApp" attack_app: String, 1 "FirewallType" firewall_type: String, 2 "Lang" lang: String,
    3 "RuleType" rule_type, 4 "Rules" rules: String, 5 "SourceIp" source_ip: String
} }

pub type ModifyIpsRulesToDefaultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFirewallControlPolicy {
    pub acl_action: Option<String>,
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

pub type ModifyNatFirewallControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFirewallControlPolicyPosition {
    pub acl_uuid: String,
    pub direction: Option<String>,
    pub lang: Option<String>,
    pub nat_gateway_id: String,
    pub new_order: i64,
}
operation! { ModifyNatFirewallControlPolicyPosition(acl_uuid: String, nat_gateway_id: String, new_order: i64)
    "ModifyNatFirewallControlPolicyPosition" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Direction" direction: String, 2 "Lang" lang: String, 3 "NatGatewayId" nat_gateway_id,
    4 "NewOrder" new_order
} }

pub type ModifyNatFirewallControlPolicyPositionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyObjectGroupOperation {
    pub comment: Option<String>,
    pub direction: String,
    pub lang: Option<String>,
    pub object_list: Vec<String>,
    pub object_operation: String,
    pub object_type: String,
    pub source_ip: Option<String>,
}
operation! { ModifyObjectGroupOperation(direction: String, object_list: Vec<String>, object_operation: String, object_type: String)
    "ModifyObjectGroupOperation" -> Empty {
    0 "Comment" comment: String, 1 "Direction" direction, 2 "Lang" lang: String, 3 "ObjectList" object_list,
    4 "ObjectOperation" object_operation, 5 "ObjectType" object_type, 6 "SourceIp" source_ip: String
} }

pub type ModifyObjectGroupOperationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyAdvancedConfig {
    pub eips: Option<Vec<String>>,
    pub internet_switch: String,
    pub lang: Option<String>,
    /// Deprecated.
    pub source_ip: Option<String>,
}
operation! { ModifyPolicyAdvancedConfig(internet_switch: String) "ModifyPolicyAdvancedConfig" -> Empty {
    0 "Eips" eips: Vec<String>, 1 "InternetSwitch" internet_switch, 2 "Lang" lang: String,
    3 "SourceIp" source_ip: String
} }

pub type ModifyPolicyAdvancedConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateDnsEndpoint {
    pub access_instance_id: String,
    pub access_instance_name: String,
    pub primary_dns: Option<String>,
    pub private_dns_type: String,
    pub region_no: String,
    pub standby_dns: Option<String>,
}
operation! { ModifyPrivateDnsEndpoint(access_instance_id: String, access_instance_name: String, private_dns_type: String, region_no: String)
    "ModifyPrivateDnsEndpoint" -> Empty {
    0 "AccessInstanceId" access_instance_id, 1 "AccessInstanceName" access_instance_name,
    2 "PrimaryDns" primary_dns: String, 3 "PrivateDnsType" private_dns_type, 4 "RegionNo" region_no,
    5 "StandbyDns" standby_dns: String
} }

pub type ModifyPrivateDnsEndpointOutput = Empty;

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

pub type ModifyResourceTypeAutoEnableOutput = Empty;

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

pub type ModifySensitiveSwitchOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySlsDispatchConfigOutput {
    pub task_id: Option<String>,
}
model! { ModifySlsDispatchConfigOutput {
    0 "TaskId" task_id
} }

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

pub type ModifySlsDispatchStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyThreatIntelligenceSwitch {
    pub category_list: Option<Vec<ModifyThreatIntelligenceSwitchCategoryList>>,
}
operation! { ModifyThreatIntelligenceSwitch() "ModifyThreatIntelligenceSwitch" -> Empty {
    0 "CategoryList" category_list: Vec<ModifyThreatIntelligenceSwitchCategoryList>
} }

pub type ModifyThreatIntelligenceSwitchOutput = Empty;

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

pub type ModifyTrFirewallV2ConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScope {
    pub dest_candidate_list: Option<Vec<ModifyTrFirewallV2RoutePolicyScopeDestCandidateList>>,
    pub firewall_id: String,
    pub lang: Option<String>,
    pub should_recover: Option<String>,
    pub src_candidate_list: Option<Vec<ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList>>,
    pub tr_firewall_route_policy_id: String,
}
operation! { ModifyTrFirewallV2RoutePolicyScope(firewall_id: String, tr_firewall_route_policy_id: String)
    "ModifyTrFirewallV2RoutePolicyScope" -> ModifyTrFirewallV2RoutePolicyScopeOutput {
    0 "DestCandidateList" dest_candidate_list: Vec<ModifyTrFirewallV2RoutePolicyScopeDestCandidateList>,
    1 "FirewallId" firewall_id, 2 "Lang" lang: String, 3 "ShouldRecover" should_recover: String,
    4 "SrcCandidateList" src_candidate_list: Vec<ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList>,
    5 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeDestCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { ModifyTrFirewallV2RoutePolicyScopeDestCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList {
    pub candidate_id: Option<String>,
    pub candidate_type: Option<String>,
}
input! { ModifyTrFirewallV2RoutePolicyScopeSrcCandidateList() {
    0 "CandidateId" candidate_id: String, 1 "CandidateType" candidate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrFirewallV2RoutePolicyScopeOutput {
    pub tr_firewall_route_policy_id: Option<String>,
}
model! { ModifyTrFirewallV2RoutePolicyScopeOutput {
    0 "TrFirewallRoutePolicyId" tr_firewall_route_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAlarmConfig {
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type ModifyUserAlarmConfigOutput = Empty;

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

pub type ModifyUserIPSWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSlsLogStorageTime {
    pub instance_id: String,
    pub log_version: Option<i64>,
    pub sls_region_id: Option<String>,
    pub storage_time: i64,
}
operation! { ModifyUserSlsLogStorageTime(instance_id: String, storage_time: i64)
    "ModifyUserSlsLogStorageTime" -> Empty {
    0 "InstanceId" instance_id, 1 "LogVersion" log_version: i64, 2 "SlsRegionId" sls_region_id: String,
    3 "StorageTime" storage_time
} }

pub type ModifyUserSlsLogStorageTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallAclEngineMode {
    pub member_uid: Option<String>,
    pub strict_mode: String,
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallAclEngineMode(strict_mode: String, vpc_firewall_id: String)
    "ModifyVpcFirewallAclEngineMode" -> Empty {
    0 "MemberUid" member_uid: String, 1 "StrictMode" strict_mode, 2 "VpcFirewallId" vpc_firewall_id
} }

pub type ModifyVpcFirewallAclEngineModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallCenConfigure {
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub vpc_firewall_id: String,
    pub vpc_firewall_name: String,
}
operation! { ModifyVpcFirewallCenConfigure(vpc_firewall_id: String, vpc_firewall_name: String)
    "ModifyVpcFirewallCenConfigure" -> Empty {
    0 "Lang" lang: String, 1 "MemberUid" member_uid: String, 2 "VpcFirewallId" vpc_firewall_id,
    3 "VpcFirewallName" vpc_firewall_name
} }

pub type ModifyVpcFirewallCenConfigureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallCenSwitchStatus {
    pub firewall_switch: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallCenSwitchStatus(firewall_switch: String, vpc_firewall_id: String)
    "ModifyVpcFirewallCenSwitchStatus" -> Empty {
    0 "FirewallSwitch" firewall_switch, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "VpcFirewallId" vpc_firewall_id
} }

pub type ModifyVpcFirewallCenSwitchStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallConfigure {
    pub lang: Option<String>,
    pub local_vpc_cidr_table_list: String,
    pub member_uid: Option<String>,
    pub peer_vpc_cidr_table_list: String,
    pub vpc_firewall_id: String,
    pub vpc_firewall_name: String,
}
operation! { ModifyVpcFirewallConfigure(local_vpc_cidr_table_list: String, peer_vpc_cidr_table_list: String, vpc_firewall_id: String, vpc_firewall_name: String)
    "ModifyVpcFirewallConfigure" -> Empty {
    0 "Lang" lang: String, 1 "LocalVpcCidrTableList" local_vpc_cidr_table_list, 2 "MemberUid" member_uid: String,
    3 "PeerVpcCidrTableList" peer_vpc_cidr_table_list, 4 "VpcFirewallId" vpc_firewall_id,
    5 "VpcFirewallName" vpc_firewall_name
} }

pub type ModifyVpcFirewallConfigureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallControlPolicy {
    pub acl_action: Option<String>,
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

pub type ModifyVpcFirewallControlPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallControlPolicyPosition {
    pub acl_uuid: Option<String>,
    pub lang: Option<String>,
    pub new_order: String,
    pub old_order: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallControlPolicyPosition(new_order: String, vpc_firewall_id: String)
    "ModifyVpcFirewallControlPolicyPosition" -> Empty {
    0 "AclUuid" acl_uuid: String, 1 "Lang" lang: String, 2 "NewOrder" new_order, 3 "OldOrder" old_order: String,
    4 "VpcFirewallId" vpc_firewall_id
} }

pub type ModifyVpcFirewallControlPolicyPositionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallDefaultIPSConfig {
    pub basic_rules: String,
    pub enable_all_patch: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub rule_class: Option<String>,
    pub run_mode: String,
    /// Deprecated.
    pub source_ip: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallDefaultIPSConfig(basic_rules: String, enable_all_patch: String, run_mode: String, vpc_firewall_id: String)
    "ModifyVpcFirewallDefaultIPSConfig" -> Empty {
    0 "BasicRules" basic_rules, 1 "EnableAllPatch" enable_all_patch, 2 "Lang" lang: String,
    3 "MemberUid" member_uid: String, 4 "RuleClass" rule_class: String, 5 "RunMode" run_mode,
    6 "SourceIp" source_ip: String, 7 "VpcFirewallId" vpc_firewall_id
} }

pub type ModifyVpcFirewallDefaultIPSConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallIPSWhitelist {
    pub lang: Option<String>,
    pub list_type: i64,
    pub list_value: Option<String>,
    pub member_uid: Option<i64>,
    pub vpc_firewall_id: String,
    pub white_type: i64,
}
operation! { ModifyVpcFirewallIPSWhitelist(list_type: i64, vpc_firewall_id: String, white_type: i64)
    "ModifyVpcFirewallIPSWhitelist" -> Empty {
    0 "Lang" lang: String, 1 "ListType" list_type, 2 "ListValue" list_value: String, 3 "MemberUid" member_uid: i64,
    4 "VpcFirewallId" vpc_firewall_id, 5 "WhiteType" white_type
} }

pub type ModifyVpcFirewallIPSWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFirewallSwitchStatus {
    pub firewall_switch: String,
    pub lang: Option<String>,
    pub member_uid: Option<String>,
    pub vpc_firewall_id: String,
}
operation! { ModifyVpcFirewallSwitchStatus(firewall_switch: String, vpc_firewall_id: String)
    "ModifyVpcFirewallSwitchStatus" -> Empty {
    0 "FirewallSwitch" firewall_switch, 1 "Lang" lang: String, 2 "MemberUid" member_uid: String,
    3 "VpcFirewallId" vpc_firewall_id
} }

pub type ModifyVpcFirewallSwitchStatusOutput = Empty;

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

pub type PutDisableAllFwSwitchOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDisableFwSwitchOutput {
    pub dry_run: Option<bool>,
}
model! { PutDisableFwSwitchOutput {
    0 "DryRun" dry_run
} }

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

pub type PutEnableAllFwSwitchOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEnableFwSwitchOutput {
    pub abnormal_resource_status_list: Option<Vec<PutEnableFwSwitchAbnormalResourceStatusList>>,
    pub dry_run: Option<bool>,
}
model! { PutEnableFwSwitchOutput {
    0 "AbnormalResourceStatusList" abnormal_resource_status_list, 1 "DryRun" dry_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEnableFwSwitchAbnormalResourceStatusList {
    pub msg: Option<String>,
    pub resource: Option<String>,
    pub status: Option<String>,
}
model! { PutEnableFwSwitchAbnormalResourceStatusList {
    0 "Msg" msg, 1 "Resource" resource, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseExpiredInstance {
    pub instance_id: String,
}
operation! { ReleaseExpiredInstance(instance_id: String) "ReleaseExpiredInstance" -> ReleaseExpiredInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseExpiredInstanceOutput {
    pub http_status_code: Option<i64>,
    pub release_status: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseExpiredInstanceOutput {
    0 "HttpStatusCode" http_status_code, 1 "ReleaseStatus" release_status, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePostInstance {
    pub instance_id: Option<String>,
}
operation! { ReleasePostInstance() "ReleasePostInstance" -> ReleasePostInstanceOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePostInstanceOutput {
    pub http_status_code: Option<i64>,
    pub release_status: Option<bool>,
    pub success: Option<bool>,
}
model! { ReleasePostInstanceOutput {
    0 "HttpStatusCode" http_status_code, 1 "ReleaseStatus" release_status, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNatFirewallRuleHitCount {
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub nat_gateway_id: Option<String>,
}
operation! { ResetNatFirewallRuleHitCount(acl_uuid: String) "ResetNatFirewallRuleHitCount" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "NatGatewayId" nat_gateway_id: String
} }

pub type ResetNatFirewallRuleHitCountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRuleHitCount {
    pub acl_uuid: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { ResetRuleHitCount(acl_uuid: String) "ResetRuleHitCount" -> ResetRuleHitCountOutput {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRuleHitCountOutput {
    pub module: Option<String>,
}
model! { ResetRuleHitCountOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpcFirewallRuleHitCount {
    pub acl_uuid: String,
    pub lang: Option<String>,
}
operation! { ResetVpcFirewallRuleHitCount(acl_uuid: String) "ResetVpcFirewallRuleHitCount" -> Empty {
    0 "AclUuid" acl_uuid, 1 "Lang" lang: String
} }

pub type ResetVpcFirewallRuleHitCountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoProtectNewAssets {
    pub auto_protect: bool,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { SetAutoProtectNewAssets(auto_protect: bool) "SetAutoProtectNewAssets" -> SetAutoProtectNewAssetsOutput {
    0 "AutoProtect" auto_protect, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoProtectNewAssetsOutput {
    pub module: Option<String>,
}
model! { SetAutoProtectNewAssetsOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSecurityProxy {
    pub lang: Option<String>,
    pub proxy_id: String,
    pub switch: String,
}
operation! { SwitchSecurityProxy(proxy_id: String, switch: String) "SwitchSecurityProxy" -> Empty {
    0 "Lang" lang: String, 1 "ProxyId" proxy_id, 2 "Switch" switch
} }

pub type SwitchSecurityProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAITrafficAnalysisStatus {
    pub status: Option<String>,
}
operation! { UpdateAITrafficAnalysisStatus() "UpdateAITrafficAnalysisStatus" -> Empty {
    0 "Status" status: String
} }

pub type UpdateAITrafficAnalysisStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAckClusterConnector {
    pub connector_id: String,
    pub connector_name: Option<String>,
    pub ttl: Option<String>,
}
operation! { UpdateAckClusterConnector(connector_id: String)
    "UpdateAckClusterConnector" -> UpdateAckClusterConnectorOutput {
    0 "ConnectorId" connector_id, 1 "ConnectorName" connector_name: String, 2 "Ttl" ttl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAckClusterConnectorOutput {
    pub ack_cluster_connector: Option<UpdateAckClusterConnectorAckClusterConnector>,
}
model! { UpdateAckClusterConnectorOutput {
    0 "AckClusterConnector" ack_cluster_connector
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name,
    2 "ConnectorHealthCheckStatus" connector_health_check_status, 3 "ConnectorId" connector_id,
    4 "ConnectorName" connector_name, 5 "ConnectorStatus" connector_status, 6 "CreateTime" create_time,
    7 "MemberUid" member_uid, 8 "PrimaryVswitchId" primary_vswitch_id, 9 "PrimaryVswitchIp" primary_vswitch_ip,
    10 "PrimaryVswitchZoneId" primary_vswitch_zone_id, 11 "RegionNo" region_no,
    12 "StandbyVswitchId" standby_vswitch_id, 13 "StandbyVswitchIp" standby_vswitch_ip,
    14 "StandbyVswitchZoneId" standby_vswitch_zone_id, 15 "Ttl" ttl, 16 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatus {
    pub lang: Option<String>,
    pub status: String,
    pub task_id: String,
    pub uuid: String,
}
operation! { UpdateAclCheckDetailStatus(status: String, task_id: String, uuid: String)
    "UpdateAclCheckDetailStatus" -> UpdateAclCheckDetailStatusOutput {
    0 "Lang" lang: String, 1 "Status" status, 2 "TaskId" task_id, 3 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusOutput {
    pub check_record: Option<UpdateAclCheckDetailStatusCheckRecord>,
}
model! { UpdateAclCheckDetailStatusOutput {
    0 "CheckRecord" check_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusCheckRecord {
    pub acls: Option<Vec<UpdateAclCheckDetailStatusAcls>>,
    pub check_name: Option<String>,
    pub description: Option<String>,
    pub last_check_time: Option<String>,
    pub level: Option<String>,
    pub policy_total_count: Option<i64>,
    pub record_assessment_detail: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateAclCheckDetailStatusCheckRecord {
    0 "Acls" acls, 1 "CheckName" check_name, 2 "Description" description, 3 "LastCheckTime" last_check_time,
    4 "Level" level, 5 "PolicyTotalCount" policy_total_count, 6 "RecordAssessmentDetail" record_assessment_detail,
    7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusAcls {
    pub acl: Option<UpdateAclCheckDetailStatusAcl>,
    pub acl_assessment_detail: Option<String>,
    pub acl_status: Option<String>,
}
model! { UpdateAclCheckDetailStatusAcls {
    0 "Acl" acl, 1 "AclAssessmentDetail" acl_assessment_detail, 2 "AclStatus" acl_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusAcl {
    pub acl_action: Option<String>,
    pub acl_uuid: Option<String>,
    pub address_list: Option<Vec<String>>,
    pub address_list_count: Option<i64>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_name_list: Option<Vec<String>>,
    pub auto_add_tag_ecs: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dest_port: Option<String>,
    pub dest_port_group: Option<String>,
    pub dest_port_group_ports: Option<Vec<String>>,
    pub dest_port_type: Option<String>,
    pub destination: Option<String>,
    pub destination_group_cidrs: Option<Vec<String>>,
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
    pub repeat_days: Option<Vec<i64>>,
    pub repeat_end_time: Option<String>,
    pub repeat_start_time: Option<String>,
    pub repeat_type: Option<String>,
    pub source: Option<String>,
    pub source_group_cidrs: Option<Vec<String>>,
    pub source_group_type: Option<String>,
    pub source_type: Option<String>,
    pub spread_cnt: Option<i64>,
    pub start_time: Option<i64>,
    pub tag_list: Option<Vec<UpdateAclCheckDetailStatusTagList>>,
    pub tag_relation: Option<String>,
    pub vpc_firewall_id: Option<String>,
}
model! { UpdateAclCheckDetailStatusAcl {
    0 "AclAction" acl_action, 1 "AclUuid" acl_uuid, 2 "AddressList" address_list,
    3 "AddressListCount" address_list_count, 4 "ApplicationId" application_id, 5 "ApplicationName" application_name,
    6 "ApplicationNameList" application_name_list, 7 "AutoAddTagEcs" auto_add_tag_ecs, 8 "CreateTime" create_time,
    9 "Description" description, 10 "DestPort" dest_port, 11 "DestPortGroup" dest_port_group,
    12 "DestPortGroupPorts" dest_port_group_ports, 13 "DestPortType" dest_port_type, 14 "Destination" destination,
    15 "DestinationGroupCidrs" destination_group_cidrs, 16 "DestinationGroupType" destination_group_type,
    17 "DestinationType" destination_type, 18 "Direction" direction, 19 "DnsResult" dns_result,
    20 "DnsResultTime" dns_result_time, 21 "DomainResolveType" domain_resolve_type, 22 "EndTime" end_time,
    23 "GroupName" group_name, 24 "GroupType" group_type, 25 "GroupUuid" group_uuid, 26 "HitLastTime" hit_last_time,
    27 "HitTimes" hit_times, 28 "IpVersion" ip_version, 29 "ModifyTime" modify_time, 30 "NatGatewayId" nat_gateway_id,
    31 "Order" order, 32 "Proto" proto, 33 "ReferenceCount" reference_count, 34 "Release" release,
    35 "RepeatDays" repeat_days, 36 "RepeatEndTime" repeat_end_time, 37 "RepeatStartTime" repeat_start_time,
    38 "RepeatType" repeat_type, 39 "Source" source, 40 "SourceGroupCidrs" source_group_cidrs,
    41 "SourceGroupType" source_group_type, 42 "SourceType" source_type, 43 "SpreadCnt" spread_cnt,
    44 "StartTime" start_time, 45 "TagList" tag_list, 46 "TagRelation" tag_relation, 47 "VpcFirewallId" vpc_firewall_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { UpdateAclCheckDetailStatusTagList {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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

pub type UpdatePostpayUserInternetStatusOutput = Empty;

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

pub type UpdatePostpayUserNatStatusOutput = Empty;

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

pub type UpdatePostpayUserVpcStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityProxy {
    pub lang: Option<String>,
    pub proxy_id: String,
    pub proxy_name: String,
    pub strict_mode: Option<i64>,
}
operation! { UpdateSecurityProxy(proxy_id: String, proxy_name: String)
    "UpdateSecurityProxy" -> UpdateSecurityProxyOutput {
    0 "Lang" lang: String, 1 "ProxyId" proxy_id, 2 "ProxyName" proxy_name, 3 "StrictMode" strict_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityProxyOutput {
    pub module: Option<String>,
}
model! { UpdateSecurityProxyOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseAclBackupData {
    pub back_up_time: String,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { UseAclBackupData(back_up_time: String) "UseAclBackupData" -> Empty {
    0 "BackUpTime" back_up_time, 1 "Lang" lang: String, 2 "SourceIp" source_ip: String
} }

pub type UseAclBackupDataOutput = Empty;

#[cfg(feature = "reflect")]
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
