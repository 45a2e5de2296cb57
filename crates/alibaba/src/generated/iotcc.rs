//! `iotcc` 2021-05-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "iotcc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "iotcc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "iotcc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "iotcc.cn-hangzhou.aliyuncs.com"),
        ("cn-huhehaote", "iotcc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "iotcc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "iotcc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "iotcc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "iotcc.cn-wulanchabu.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "iotcc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "iotcc-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "iotcc-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "iotcc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-huhehaote", "iotcc-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "iotcc-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "iotcc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "iotcc-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "iotcc-vpc.cn-wulanchabu.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "iotcc", version: "2021-05-13", code: "iotcc", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCidrToConnectionPool {
    pub cidrs: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { AddCidrToConnectionPool(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "AddCidrToConnectionPool" -> Empty {
    0 "Cidrs" cidrs: Vec<String>, 1 "ClientToken" client_token: String, 2 "ConnectionPoolId" connection_pool_id,
    3 "DryRun" dry_run: bool, 4 "IoTCloudConnectorId" io_t_cloud_connector_id, 5 "RegionId" region_id
} }

pub type AddCidrToConnectionPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIoTCloudConnectorToGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub io_t_cloud_connector_id: Vec<String>,
    pub region_id: String,
}
operation! { AddIoTCloudConnectorToGroup(io_t_cloud_connector_group_id: String, io_t_cloud_connector_id: Vec<String>, region_id: String)
    "AddIoTCloudConnectorToGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 3 "IoTCloudConnectorId" io_t_cloud_connector_id,
    4 "RegionId" region_id
} }

pub type AddIoTCloudConnectorToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIpWithConnectionPool {
    pub client_token: Option<String>,
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub ips: Option<Vec<String>>,
    pub ips_file_path: Option<String>,
    pub region_id: String,
}
operation! { AssociateIpWithConnectionPool(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "AssociateIpWithConnectionPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "Ips" ips: Vec<String>, 5 "IpsFilePath" ips_file_path: String,
    6 "RegionId" region_id
} }

pub type AssociateIpWithConnectionPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVSwitchWithIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub v_switch_list: Vec<String>,
    pub vpc_id: String,
}
operation! { AssociateVSwitchWithIoTCloudConnector(io_t_cloud_connector_id: String, region_id: String, v_switch_list: Vec<String>, vpc_id: String)
    "AssociateVSwitchWithIoTCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "VSwitchList" v_switch_list, 5 "VpcId" vpc_id
} }

pub type AssociateVSwitchWithIoTCloudConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmIoTCloudConnector {
    pub client_token: Option<String>,
    pub confirm_status: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { ConfirmIoTCloudConnector(confirm_status: String, io_t_cloud_connector_id: String, region_id: String)
    "ConfirmIoTCloudConnector" -> ConfirmIoTCloudConnectorOutput {
    0 "ClientToken" client_token: String, 1 "ConfirmStatus" confirm_status, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmIoTCloudConnectorOutput {
    pub resource_id: Option<String>,
}
model! { ConfirmIoTCloudConnectorOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    pub destination: String,
    pub destination_port: Option<String>,
    pub destination_type: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub policy: String,
    pub protocol: Option<String>,
    pub region_id: String,
    pub source_cidrs: Vec<String>,
}

/// What [`CreateAuthorizationRule::new`] takes.
pub struct CreateAuthorizationRuleRequired {
    pub destination: String,
    pub destination_type: String,
    pub io_t_cloud_connector_id: String,
    pub policy: String,
    pub region_id: String,
    pub source_cidrs: Vec<String>,
}
operation! { CreateAuthorizationRule{CreateAuthorizationRuleRequired: destination, destination_type, io_t_cloud_connector_id, policy, region_id, source_cidrs}
    "CreateAuthorizationRule" -> CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleName" authorization_rule_name: String, 2 "ClientToken" client_token: String,
    3 "Destination" destination, 4 "DestinationPort" destination_port: String, 5 "DestinationType" destination_type,
    6 "DryRun" dry_run: bool, 7 "IoTCloudConnectorId" io_t_cloud_connector_id, 8 "Policy" policy,
    9 "Protocol" protocol: String, 10 "RegionId" region_id, 11 "SourceCidrs" source_cidrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRules {
    pub authorization_rules: Vec<CreateAuthorizationRulesAuthorizationRules>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { CreateAuthorizationRules(authorization_rules: Vec<CreateAuthorizationRulesAuthorizationRules>, io_t_cloud_connector_id: String, region_id: String)
    "CreateAuthorizationRules" -> CreateAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRulesAuthorizationRules {
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
}
input! { CreateAuthorizationRulesAuthorizationRules() {
    0 "Description" description: String, 1 "Destination" destination: String,
    2 "DestinationPort" destination_port: String, 3 "DestinationType" destination_type: String, 4 "Name" name: String,
    5 "Policy" policy: String, 6 "Protocol" protocol: String, 7 "SourceCidr" source_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRulesOutput {
    pub authorization_rule_ids: Option<Vec<String>>,
}
model! { CreateAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionPool {
    pub cidrs: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub connection_pool_description: Option<String>,
    pub connection_pool_name: Option<String>,
    pub count: Option<i64>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: Option<String>,
}
operation! { CreateConnectionPool(io_t_cloud_connector_id: String)
    "CreateConnectionPool" -> CreateConnectionPoolOutput {
    0 "Cidrs" cidrs: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ConnectionPoolDescription" connection_pool_description: String,
    3 "ConnectionPoolName" connection_pool_name: String, 4 "Count" count: i64, 5 "DryRun" dry_run: bool,
    6 "IoTCloudConnectorId" io_t_cloud_connector_id, 7 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionPoolOutput {
    pub connection_pool_id: Option<String>,
}
model! { CreateConnectionPoolOutput {
    0 "ConnectionPoolId" connection_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNSServiceRule {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_type: String,
    pub source: String,
}
operation! { CreateDNSServiceRule(io_t_cloud_connector_id: String, region_id: String, service_type: String, source: String)
    "CreateDNSServiceRule" -> CreateDNSServiceRuleOutput {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleName" dns_service_rule_name: String, 3 "Destination" destination: String, 4 "DryRun" dry_run: bool,
    5 "IoTCloudConnectorId" io_t_cloud_connector_id, 6 "RegionId" region_id, 7 "ServiceType" service_type,
    8 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNSServiceRuleOutput {
    pub dns_service_rule_id: Option<String>,
}
model! { CreateDNSServiceRuleOutput {
    0 "DNSServiceRuleId" dns_service_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRule {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    pub destination: String,
    pub destination_port: Option<String>,
    pub destination_type: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub policy: String,
    pub protocol: Option<String>,
    pub region_id: String,
    pub source_cidrs: Vec<String>,
    pub r#type: Option<String>,
}

/// What [`CreateGroupAuthorizationRule::new`] takes.
pub struct CreateGroupAuthorizationRuleRequired {
    pub destination: String,
    pub destination_type: String,
    pub io_t_cloud_connector_group_id: String,
    pub policy: String,
    pub region_id: String,
    pub source_cidrs: Vec<String>,
}
operation! { CreateGroupAuthorizationRule{CreateGroupAuthorizationRuleRequired: destination, destination_type, io_t_cloud_connector_group_id, policy, region_id, source_cidrs}
    "CreateGroupAuthorizationRule" -> CreateGroupAuthorizationRuleOutput {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleName" authorization_rule_name: String, 2 "ClientToken" client_token: String,
    3 "Destination" destination, 4 "DestinationPort" destination_port: String, 5 "DestinationType" destination_type,
    6 "DryRun" dry_run: bool, 7 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 8 "Policy" policy,
    9 "Protocol" protocol: String, 10 "RegionId" region_id, 11 "SourceCidrs" source_cidrs, 12 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
}
model! { CreateGroupAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupDNSServiceRule {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
    pub service_type: String,
    pub source: String,
}
operation! { CreateGroupDNSServiceRule(io_t_cloud_connector_group_id: String, region_id: String, service_type: String, source: String)
    "CreateGroupDNSServiceRule" -> CreateGroupDNSServiceRuleOutput {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleName" dns_service_rule_name: String, 3 "Destination" destination: String, 4 "DryRun" dry_run: bool,
    5 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 6 "RegionId" region_id, 7 "ServiceType" service_type,
    8 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupDNSServiceRuleOutput {
    pub dns_service_rule_id: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
}
model! { CreateGroupDNSServiceRuleOutput {
    0 "DNSServiceRuleId" dns_service_rule_id, 1 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupIpMappingRule {
    pub client_token: Option<String>,
    pub destination_ip: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub mapping_ip: String,
    pub region_id: String,
}
operation! { CreateGroupIpMappingRule(destination_ip: String, io_t_cloud_connector_group_id: String, mapping_ip: String, region_id: String)
    "CreateGroupIpMappingRule" -> CreateGroupIpMappingRuleOutput {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id,
    4 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    5 "IpMappingRuleName" ip_mapping_rule_name: String, 6 "MappingIp" mapping_ip, 7 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupIpMappingRuleOutput {
    pub group_ip_mapping_rule_id: Option<String>,
}
model! { CreateGroupIpMappingRuleOutput {
    0 "GroupIpMappingRuleId" group_ip_mapping_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnector {
    pub apn: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub isp: String,
    pub io_t_cloud_connector_description: Option<String>,
    pub io_t_cloud_connector_name: Option<String>,
    pub region_id: String,
    pub resource_uid: Option<i64>,
    pub r#type: Option<String>,
    /// Deprecated.
    pub wildcard_domain_enabled: Option<bool>,
}
operation! { CreateIoTCloudConnector(isp: String, region_id: String)
    "CreateIoTCloudConnector" -> CreateIoTCloudConnectorOutput {
    0 "APN" apn: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ISP" isp,
    4 "IoTCloudConnectorDescription" io_t_cloud_connector_description: String,
    5 "IoTCloudConnectorName" io_t_cloud_connector_name: String, 6 "RegionId" region_id,
    7 "ResourceUid" resource_uid: i64, 8 "Type" r#type: String, 9 "WildcardDomainEnabled" wildcard_domain_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorOutput {
    pub io_t_cloud_connector_id: Option<String>,
}
model! { CreateIoTCloudConnectorOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { CreateIoTCloudConnectorBackhaulRoute(io_t_cloud_connector_id: String, region_id: String)
    "CreateIoTCloudConnectorBackhaulRoute" -> CreateIoTCloudConnectorBackhaulRouteOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorBackhaulRouteOutput {
    pub io_t_cloud_connector_id: Option<String>,
}
model! { CreateIoTCloudConnectorBackhaulRouteOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { CreateIoTCloudConnectorGroup(region_id: String)
    "CreateIoTCloudConnectorGroup" -> CreateIoTCloudConnectorGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "RegionId" region_id, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorGroupOutput {
    pub io_t_cloud_connector_group_id: Option<String>,
}
model! { CreateIoTCloudConnectorGroupOutput {
    0 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpMappingRule {
    pub client_token: Option<String>,
    pub destination_ip: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub mapping_ip: String,
    pub region_id: String,
}
operation! { CreateIpMappingRule(destination_ip: String, io_t_cloud_connector_id: String, mapping_ip: String, region_id: String)
    "CreateIpMappingRule" -> CreateIpMappingRuleOutput {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    5 "IpMappingRuleName" ip_mapping_rule_name: String, 6 "MappingIp" mapping_ip, 7 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpMappingRuleOutput {
    pub ip_mapping_rule_id: Option<String>,
}
model! { CreateIpMappingRuleOutput {
    0 "IpMappingRuleId" ip_mapping_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_description: Option<String>,
    pub service_name: Option<String>,
}
operation! { CreateService(io_t_cloud_connector_id: String, region_id: String) "CreateService" -> CreateServiceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceDescription" service_description: String, 5 "ServiceName" service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub service_id: Option<String>,
}
model! { CreateServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_entry_description: Option<String>,
    pub service_entry_name: Option<String>,
    pub service_id: String,
    pub target: String,
    pub target_type: String,
}

/// What [`CreateServiceEntry::new`] takes.
pub struct CreateServiceEntryRequired {
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_id: String,
    pub target: String,
    pub target_type: String,
}
operation! { CreateServiceEntry{CreateServiceEntryRequired: io_t_cloud_connector_id, region_id, service_id, target, target_type}
    "CreateServiceEntry" -> CreateServiceEntryOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceEntryDescription" service_entry_description: String,
    5 "ServiceEntryName" service_entry_name: String, 6 "ServiceId" service_id, 7 "Target" target,
    8 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceEntryOutput {
    pub service_entry_id: Option<String>,
}
model! { CreateServiceEntryOutput {
    0 "ServiceEntryId" service_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRule {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DeleteAuthorizationRule(authorization_rule_id: String, io_t_cloud_connector_id: String, region_id: String)
    "DeleteAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

pub type DeleteAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRules {
    pub authorization_rule_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DeleteAuthorizationRules(authorization_rule_ids: Vec<String>, io_t_cloud_connector_id: String, region_id: String)
    "DeleteAuthorizationRules" -> Empty {
    0 "AuthorizationRuleIds" authorization_rule_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

pub type DeleteAuthorizationRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectionPool {
    pub client_token: Option<String>,
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DeleteConnectionPool(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "DeleteConnectionPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

pub type DeleteConnectionPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDNSServiceRule {
    pub client_token: Option<String>,
    pub dns_service_rule_id: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DeleteDNSServiceRule(dns_service_rule_id: String, io_t_cloud_connector_id: String, region_id: String)
    "DeleteDNSServiceRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleId" dns_service_rule_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

pub type DeleteDNSServiceRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupAuthorizationRule {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
}
operation! { DeleteGroupAuthorizationRule(authorization_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "DeleteGroupAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 4 "RegionId" region_id
} }

pub type DeleteGroupAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupDNSServiceRule {
    pub client_token: Option<String>,
    pub dns_service_rule_id: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
}
operation! { DeleteGroupDNSServiceRule(dns_service_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "DeleteGroupDNSServiceRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleId" dns_service_rule_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 4 "RegionId" region_id
} }

pub type DeleteGroupDNSServiceRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupIpMappingRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub group_ip_mapping_rule_id: String,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
}
operation! { DeleteGroupIpMappingRule(group_ip_mapping_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "DeleteGroupIpMappingRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GroupIpMappingRuleId" group_ip_mapping_rule_id,
    3 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 4 "RegionId" region_id
} }

pub type DeleteGroupIpMappingRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DeleteIoTCloudConnector(io_t_cloud_connector_id: String, region_id: String)
    "DeleteIoTCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

pub type DeleteIoTCloudConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnectorGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
}
operation! { DeleteIoTCloudConnectorGroup(io_t_cloud_connector_group_id: String, region_id: String)
    "DeleteIoTCloudConnectorGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 3 "RegionId" region_id
} }

pub type DeleteIoTCloudConnectorGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnetorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DeleteIoTCloudConnetorBackhaulRoute(io_t_cloud_connector_id: String, region_id: String)
    "DeleteIoTCloudConnetorBackhaulRoute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

pub type DeleteIoTCloudConnetorBackhaulRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpMappingRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub ip_mapping_rule_id: String,
    pub region_id: String,
}
operation! { DeleteIpMappingRule(io_t_cloud_connector_id: String, ip_mapping_rule_id: String, region_id: String)
    "DeleteIpMappingRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "IpMappingRuleId" ip_mapping_rule_id, 4 "RegionId" region_id
} }

pub type DeleteIpMappingRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_id: String,
}
operation! { DeleteService(io_t_cloud_connector_id: String, region_id: String, service_id: String)
    "DeleteService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceId" service_id
} }

pub type DeleteServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_entry_id: String,
    pub service_id: String,
}
operation! { DeleteServiceEntry(io_t_cloud_connector_id: String, region_id: String, service_entry_id: String, service_id: String)
    "DeleteServiceEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceEntryId" service_entry_id, 5 "ServiceId" service_id
} }

pub type DeleteServiceEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIoTCloudConnectorAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DisableIoTCloudConnectorAccessLog(io_t_cloud_connector_id: String, region_id: String)
    "DisableIoTCloudConnectorAccessLog" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

pub type DisableIoTCloudConnectorAccessLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateIpFromConnectionPool {
    pub client_token: Option<String>,
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub ips: Option<Vec<String>>,
    pub ips_file_path: Option<String>,
    pub region_id: String,
}
operation! { DissociateIpFromConnectionPool(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "DissociateIpFromConnectionPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "Ips" ips: Vec<String>, 5 "IpsFilePath" ips_file_path: String,
    6 "RegionId" region_id
} }

pub type DissociateIpFromConnectionPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateVSwitchFromIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { DissociateVSwitchFromIoTCloudConnector(io_t_cloud_connector_id: String, region_id: String)
    "DissociateVSwitchFromIoTCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

pub type DissociateVSwitchFromIoTCloudConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIoTCloudConnectorAccessLog {
    pub access_log_sls_log_store: String,
    pub access_log_sls_project: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { EnableIoTCloudConnectorAccessLog(access_log_sls_log_store: String, access_log_sls_project: String, io_t_cloud_connector_id: String, region_id: String)
    "EnableIoTCloudConnectorAccessLog" -> Empty {
    0 "AccessLogSlsLogStore" access_log_sls_log_store, 1 "AccessLogSlsProject" access_log_sls_project,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "IoTCloudConnectorId" io_t_cloud_connector_id,
    5 "RegionId" region_id
} }

pub type EnableIoTCloudConnectorAccessLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionPoolIpOperationResult {
    pub connection_pool_id: String,
    pub io_t_cloud_connector_id: String,
    pub query_request_id: String,
    pub region_id: String,
}
operation! { GetConnectionPoolIpOperationResult(connection_pool_id: String, io_t_cloud_connector_id: String, query_request_id: String, region_id: String)
    "GetConnectionPoolIpOperationResult" -> GetConnectionPoolIpOperationResultOutput {
    0 "ConnectionPoolId" connection_pool_id, 1 "IoTCloudConnectorId" io_t_cloud_connector_id,
    2 "QueryRequestId" query_request_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionPoolIpOperationResultOutput {
    pub result_file_paths: Option<Vec<String>>,
}
model! { GetConnectionPoolIpOperationResultOutput {
    0 "ResultFilePaths" result_file_paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCard {
    pub diagnose_task_id: String,
    pub region_id: Option<String>,
}
operation! { GetDiagnoseResultForSingleCard(diagnose_task_id: String)
    "GetDiagnoseResultForSingleCard" -> GetDiagnoseResultForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardOutput {
    pub begin_time: Option<i64>,
    pub card_ip: Option<String>,
    pub destination: Option<String>,
    pub diagnose_item: Option<Vec<GetDiagnoseResultForSingleCardDiagnoseItem>>,
    pub end_time: Option<i64>,
    pub error_result: Option<Vec<GetDiagnoseResultForSingleCardErrorResult>>,
    pub icc_id: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub status: Option<String>,
}
model! { GetDiagnoseResultForSingleCardOutput {
    0 "BeginTime" begin_time, 1 "CardIp" card_ip, 2 "Destination" destination, 3 "DiagnoseItem" diagnose_item,
    4 "EndTime" end_time, 5 "ErrorResult" error_result, 6 "IccId" icc_id,
    7 "IoTCloudConnectorId" io_t_cloud_connector_id, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardDiagnoseItem {
    pub part: Option<String>,
    pub status: Option<String>,
}
model! { GetDiagnoseResultForSingleCardDiagnoseItem {
    0 "Part" part, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardErrorResult {
    pub error_desc: Option<String>,
    pub error_level: Option<String>,
    pub error_part: Option<String>,
    pub error_suggestion: Option<String>,
}
model! { GetDiagnoseResultForSingleCardErrorResult {
    0 "ErrorDesc" error_desc, 1 "ErrorLevel" error_level, 2 "ErrorPart" error_part, 3 "ErrorSuggestion" error_suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIoTCloudConnectorAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { GetIoTCloudConnectorAccessLog(io_t_cloud_connector_id: String, region_id: String)
    "GetIoTCloudConnectorAccessLog" -> GetIoTCloudConnectorAccessLogOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIoTCloudConnectorAccessLogOutput {
    pub access_log_sls_log_store: Option<String>,
    pub access_log_sls_project: Option<String>,
    pub access_log_status: Option<String>,
}
model! { GetIoTCloudConnectorAccessLogOutput {
    0 "AccessLogSlsLogStore" access_log_sls_log_store, 1 "AccessLogSlsProject" access_log_sls_project,
    2 "AccessLogStatus" access_log_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStsInfoAndOssPath {
    pub client_token: Option<String>,
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    pub file_name: Option<String>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { GetStsInfoAndOssPath(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "GetStsInfoAndOssPath" -> GetStsInfoAndOssPathOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "FileName" file_name: String, 4 "IoTCloudConnectorId" io_t_cloud_connector_id, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStsInfoAndOssPathOutput {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    pub oss_path: Option<String>,
    pub security_token: Option<Secret>,
}
model! { GetStsInfoAndOssPathOutput {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Expiration" expiration,
    3 "OssPath" oss_path, 4 "SecurityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantVirtualBorderRouter {
    pub region_id: Option<String>,
    pub virtual_border_router_id: Option<String>,
}
operation! { GrantVirtualBorderRouter() "GrantVirtualBorderRouter" -> Empty {
    0 "RegionId" region_id: String, 1 "VirtualBorderRouterId" virtual_border_router_id: String
} }

pub type GrantVirtualBorderRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNs {
    pub apn: Option<String>,
    pub isp: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListAPNs(region_id: String) "ListAPNs" -> ListAPNsOutput {
    0 "APN" apn: String, 1 "ISP" isp: String, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "RegionId" region_id, 5 "Type" r#type: String
} }
paged! { ListAPNs: ListAPNsAPNs = Token "NextToken", "APNs" apns, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsOutput {
    pub apns: Option<Vec<ListAPNsAPNs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAPNsOutput {
    0 "APNs" apns, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsAPNs {
    pub apn: Option<String>,
    pub description: Option<String>,
    pub feature_list: Option<Vec<String>>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub zone_list: Option<Vec<String>>,
}
model! { ListAPNsAPNs {
    0 "APN" apn, 1 "Description" description, 2 "FeatureList" feature_list, 3 "ISP" isp, 4 "Name" name,
    5 "ZoneList" zone_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRules {
    pub authorization_rule_ids: Option<Vec<String>>,
    pub authorization_rule_name: Option<Vec<String>>,
    pub authorization_rule_status: Option<Vec<String>>,
    pub authorization_rule_type: Option<String>,
    pub destination: Option<Vec<String>>,
    pub destination_port: Option<Vec<String>>,
    pub destination_type: Option<Vec<String>>,
    pub fuzzy_authorization_rule_name: Option<String>,
    pub fuzzy_destination: Option<String>,
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy: Option<Vec<String>>,
    pub protocol: Option<Vec<String>>,
    pub region_id: String,
}
operation! { ListAuthorizationRules(io_t_cloud_connector_id: String, region_id: String)
    "ListAuthorizationRules" -> ListAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>,
    1 "AuthorizationRuleName" authorization_rule_name: Vec<String>,
    2 "AuthorizationRuleStatus" authorization_rule_status: Vec<String>,
    3 "AuthorizationRuleType" authorization_rule_type: String, 4 "Destination" destination: Vec<String>,
    5 "DestinationPort" destination_port: Vec<String>, 6 "DestinationType" destination_type: Vec<String>,
    7 "FuzzyAuthorizationRuleName" fuzzy_authorization_rule_name: String,
    8 "FuzzyDestination" fuzzy_destination: String, 9 "IoTCloudConnectorId" io_t_cloud_connector_id,
    10 "MaxResults" max_results: i64, 11 "NextToken" next_token: String, 12 "Policy" policy: Vec<String>,
    13 "Protocol" protocol: Vec<String>, 14 "RegionId" region_id
} }
paged! { ListAuthorizationRules: ListAuthorizationRulesAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesOutput {
    pub authorization_rules: Option<Vec<ListAuthorizationRulesAuthorizationRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesAuthorizationRules {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_id: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub authorization_rule_status: Option<String>,
    pub authorization_rule_type: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidrs: Option<Vec<String>>,
}
model! { ListAuthorizationRulesAuthorizationRules {
    0 "AuthorizationRuleDescription" authorization_rule_description, 1 "AuthorizationRuleId" authorization_rule_id,
    2 "AuthorizationRuleName" authorization_rule_name, 3 "AuthorizationRuleStatus" authorization_rule_status,
    4 "AuthorizationRuleType" authorization_rule_type, 5 "Destination" destination,
    6 "DestinationPort" destination_port, 7 "DestinationType" destination_type,
    8 "IoTCloudConnectorId" io_t_cloud_connector_id, 9 "Policy" policy, 10 "Protocol" protocol,
    11 "SourceCidrs" source_cidrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolAllIps {
    pub connection_pool_id: String,
    pub io_t_cloud_connector_id: String,
    pub ip: Option<String>,
    /// 1 to 2000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListConnectionPoolAllIps(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "ListConnectionPoolAllIps" -> ListConnectionPoolAllIpsOutput {
    0 "ConnectionPoolId" connection_pool_id, 1 "IoTCloudConnectorId" io_t_cloud_connector_id, 2 "Ip" ip: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id, 6 "Type" r#type: String
} }
paged! { ListConnectionPoolAllIps: ListConnectionPoolAllIpsConnectionPoolIps =
    Token "NextToken", "ConnectionPoolIps" connection_pool_ips, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolAllIpsOutput {
    pub connection_pool_ips: Option<Vec<ListConnectionPoolAllIpsConnectionPoolIps>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_ips_count: Option<i64>,
}
model! { ListConnectionPoolAllIpsOutput {
    0 "ConnectionPoolIps" connection_pool_ips, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalIpsCount" total_ips_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolAllIpsConnectionPoolIps {
    pub connection_pool_id: Option<String>,
    pub ip: Option<String>,
    pub ip_num: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListConnectionPoolAllIpsConnectionPoolIps {
    0 "ConnectionPoolId" connection_pool_id, 1 "Ip" ip, 2 "IpNum" ip_num, 3 "Status" status, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolIps {
    pub connection_pool_id: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub ip: Option<String>,
    /// 1 to 2000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListConnectionPoolIps(region_id: String) "ListConnectionPoolIps" -> ListConnectionPoolIpsOutput {
    0 "ConnectionPoolId" connection_pool_id: String, 1 "IoTCloudConnectorId" io_t_cloud_connector_id: String,
    2 "Ip" ip: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id
} }
paged! { ListConnectionPoolIps: ListConnectionPoolIpsConnectionPoolIps =
    Token "NextToken", "ConnectionPoolIps" connection_pool_ips, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolIpsOutput {
    pub connection_pool_ips: Option<Vec<ListConnectionPoolIpsConnectionPoolIps>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConnectionPoolIpsOutput {
    0 "ConnectionPoolIps" connection_pool_ips, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolIpsConnectionPoolIps {
    pub connection_pool_id: Option<String>,
    pub ip: Option<String>,
    pub status: Option<String>,
}
model! { ListConnectionPoolIpsConnectionPoolIps {
    0 "ConnectionPoolId" connection_pool_id, 1 "Ip" ip, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPools {
    pub connection_pool_ids: Option<Vec<String>>,
    pub connection_pool_name: Option<Vec<String>>,
    pub connection_pool_status: Option<Vec<String>>,
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListConnectionPools(io_t_cloud_connector_id: String, region_id: String)
    "ListConnectionPools" -> ListConnectionPoolsOutput {
    0 "ConnectionPoolIds" connection_pool_ids: Vec<String>, 1 "ConnectionPoolName" connection_pool_name: Vec<String>,
    2 "ConnectionPoolStatus" connection_pool_status: Vec<String>, 3 "IoTCloudConnectorId" io_t_cloud_connector_id,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListConnectionPools: ListConnectionPoolsConnectionPools =
    Token "NextToken", "ConnectionPools" connection_pools, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolsOutput {
    pub connection_pools: Option<Vec<ListConnectionPoolsConnectionPools>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConnectionPoolsOutput {
    0 "ConnectionPools" connection_pools, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolsConnectionPools {
    pub cidrs: Option<Vec<String>>,
    pub connection_pool_description: Option<String>,
    pub connection_pool_id: Option<String>,
    pub connection_pool_name: Option<String>,
    pub connection_pool_status: Option<String>,
    pub operate_result_request_id: Option<String>,
}
model! { ListConnectionPoolsConnectionPools {
    0 "Cidrs" cidrs, 1 "ConnectionPoolDescription" connection_pool_description, 2 "ConnectionPoolId" connection_pool_id,
    3 "ConnectionPoolName" connection_pool_name, 4 "ConnectionPoolStatus" connection_pool_status,
    5 "OperateResultRequestID" operate_result_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNSServiceRules {
    pub dns_service_rule_ids: Option<Vec<String>>,
    pub dns_service_rule_name: Option<Vec<String>>,
    pub dns_service_rule_status: Option<Vec<String>>,
    pub destination: Option<Vec<String>>,
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<Vec<String>>,
}
operation! { ListDNSServiceRules(io_t_cloud_connector_id: String, region_id: String)
    "ListDNSServiceRules" -> ListDNSServiceRulesOutput {
    0 "DNSServiceRuleIds" dns_service_rule_ids: Vec<String>, 1 "DNSServiceRuleName" dns_service_rule_name: Vec<String>,
    2 "DNSServiceRuleStatus" dns_service_rule_status: Vec<String>, 3 "Destination" destination: Vec<String>,
    4 "IoTCloudConnectorId" io_t_cloud_connector_id, 5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String,
    7 "RegionId" region_id, 8 "ServiceType" service_type: String, 9 "Source" source: Vec<String>
} }
paged! { ListDNSServiceRules: ListDNSServiceRulesDNSServiceRules =
    Token "NextToken", "DNSServiceRules" dns_service_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNSServiceRulesOutput {
    pub dns_service_rules: Option<Vec<ListDNSServiceRulesDNSServiceRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDNSServiceRulesOutput {
    0 "DNSServiceRules" dns_service_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNSServiceRulesDNSServiceRules {
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_id: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub dns_service_rule_status: Option<String>,
    pub destination: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
model! { ListDNSServiceRulesDNSServiceRules {
    0 "DNSServiceRuleDescription" dns_service_rule_description, 1 "DNSServiceRuleId" dns_service_rule_id,
    2 "DNSServiceRuleName" dns_service_rule_name, 3 "DNSServiceRuleStatus" dns_service_rule_status,
    4 "Destination" destination, 5 "IoTCloudConnectorId" io_t_cloud_connector_id, 6 "ServiceType" service_type,
    7 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCard {
    pub io_t_cloud_connector_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
}
operation! { ListDiagnoseInfoForSingleCard(io_t_cloud_connector_id: String)
    "ListDiagnoseInfoForSingleCard" -> ListDiagnoseInfoForSingleCardOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "Source" source: String, 5 "SourceType" source_type: String
} }
paged! { ListDiagnoseInfoForSingleCard: ListDiagnoseInfoForSingleCardDiagnoseInfo =
    Token "NextToken", "DiagnoseInfo" diagnose_info, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCardOutput {
    pub diagnose_info: Option<Vec<ListDiagnoseInfoForSingleCardDiagnoseInfo>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDiagnoseInfoForSingleCardOutput {
    0 "DiagnoseInfo" diagnose_info, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCardDiagnoseInfo {
    pub begin_time: Option<i64>,
    pub card_ip: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub diagnose_time: Option<i64>,
    pub end_time: Option<i64>,
    pub icc_id: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { ListDiagnoseInfoForSingleCardDiagnoseInfo {
    0 "BeginTime" begin_time, 1 "CardIp" card_ip, 2 "Destination" destination, 3 "DestinationType" destination_type,
    4 "DiagnoseTime" diagnose_time, 5 "EndTime" end_time, 6 "IccId" icc_id,
    7 "IoTCloudConnectorId" io_t_cloud_connector_id, 8 "Source" source, 9 "SourceType" source_type, 10 "Status" status,
    11 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRules {
    pub authorization_rule_ids: Option<Vec<String>>,
    pub authorization_rule_name: Option<Vec<String>>,
    pub authorization_rule_status: Option<Vec<String>>,
    pub destination: Option<Vec<String>>,
    pub destination_port: Option<Vec<String>>,
    pub destination_type: Option<Vec<String>>,
    pub io_t_cloud_connector_group_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy: Option<Vec<String>>,
    pub protocol: Option<Vec<String>>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListGroupAuthorizationRules(io_t_cloud_connector_group_id: String, region_id: String)
    "ListGroupAuthorizationRules" -> ListGroupAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>,
    1 "AuthorizationRuleName" authorization_rule_name: Vec<String>,
    2 "AuthorizationRuleStatus" authorization_rule_status: Vec<String>, 3 "Destination" destination: Vec<String>,
    4 "DestinationPort" destination_port: Vec<String>, 5 "DestinationType" destination_type: Vec<String>,
    6 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 7 "MaxResults" max_results: i64,
    8 "NextToken" next_token: String, 9 "Policy" policy: Vec<String>, 10 "Protocol" protocol: Vec<String>,
    11 "RegionId" region_id, 12 "Type" r#type: String
} }
paged! { ListGroupAuthorizationRules: ListGroupAuthorizationRulesGroupAuthorizationRules =
    Token "NextToken", "GroupAuthorizationRules" group_authorization_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRulesOutput {
    pub group_authorization_rules: Option<Vec<ListGroupAuthorizationRulesGroupAuthorizationRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupAuthorizationRulesOutput {
    0 "GroupAuthorizationRules" group_authorization_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRulesGroupAuthorizationRules {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_id: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub authorization_rule_status: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidrs: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { ListGroupAuthorizationRulesGroupAuthorizationRules {
    0 "AuthorizationRuleDescription" authorization_rule_description, 1 "AuthorizationRuleId" authorization_rule_id,
    2 "AuthorizationRuleName" authorization_rule_name, 3 "AuthorizationRuleStatus" authorization_rule_status,
    4 "Destination" destination, 5 "DestinationPort" destination_port, 6 "DestinationType" destination_type,
    7 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 8 "Policy" policy, 9 "Protocol" protocol,
    10 "SourceCidrs" source_cidrs, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupDNSServiceRules {
    pub dns_service_rule_ids: Option<Vec<String>>,
    pub dns_service_rule_name: Option<Vec<String>>,
    pub dns_service_rule_status: Option<Vec<String>>,
    pub destination: Option<Vec<String>>,
    pub io_t_cloud_connector_group_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<Vec<String>>,
}
operation! { ListGroupDNSServiceRules(io_t_cloud_connector_group_id: String, region_id: String)
    "ListGroupDNSServiceRules" -> ListGroupDNSServiceRulesOutput {
    0 "DNSServiceRuleIds" dns_service_rule_ids: Vec<String>, 1 "DNSServiceRuleName" dns_service_rule_name: Vec<String>,
    2 "DNSServiceRuleStatus" dns_service_rule_status: Vec<String>, 3 "Destination" destination: Vec<String>,
    4 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "RegionId" region_id, 8 "ServiceType" service_type: String,
    9 "Source" source: Vec<String>
} }
paged! { ListGroupDNSServiceRules: ListGroupDNSServiceRulesDNSServiceRules =
    Token "NextToken", "DNSServiceRules" dns_service_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupDNSServiceRulesOutput {
    pub dns_service_rules: Option<Vec<ListGroupDNSServiceRulesDNSServiceRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupDNSServiceRulesOutput {
    0 "DNSServiceRules" dns_service_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupDNSServiceRulesDNSServiceRules {
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_id: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub dns_service_rule_status: Option<String>,
    pub destination: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
model! { ListGroupDNSServiceRulesDNSServiceRules {
    0 "DNSServiceRuleDescription" dns_service_rule_description, 1 "DNSServiceRuleId" dns_service_rule_id,
    2 "DNSServiceRuleName" dns_service_rule_name, 3 "DNSServiceRuleStatus" dns_service_rule_status,
    4 "Destination" destination, 5 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id,
    6 "ServiceType" service_type, 7 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIpMappingRules {
    pub destination_ips: Option<Vec<String>>,
    pub io_t_cloud_connector_group_id: String,
    pub ip_mapping_rule_ids: Option<Vec<String>>,
    pub ip_mapping_rule_names: Option<Vec<String>>,
    pub ip_mapping_rule_statuses: Option<Vec<String>>,
    pub mapping_ips: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListGroupIpMappingRules(io_t_cloud_connector_group_id: String, region_id: String)
    "ListGroupIpMappingRules" -> ListGroupIpMappingRulesOutput {
    0 "DestinationIps" destination_ips: Vec<String>, 1 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id,
    2 "IpMappingRuleIds" ip_mapping_rule_ids: Vec<String>, 3 "IpMappingRuleNames" ip_mapping_rule_names: Vec<String>,
    4 "IpMappingRuleStatuses" ip_mapping_rule_statuses: Vec<String>, 5 "MappingIps" mapping_ips: Vec<String>,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "RegionId" region_id
} }
paged! { ListGroupIpMappingRules: ListGroupIpMappingRulesIpMappingRules =
    Token "NextToken", "IpMappingRules" ip_mapping_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIpMappingRulesOutput {
    pub ip_mapping_rules: Option<Vec<ListGroupIpMappingRulesIpMappingRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupIpMappingRulesOutput {
    0 "IpMappingRules" ip_mapping_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIpMappingRulesIpMappingRules {
    pub destination_ip: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_id: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub ip_mapping_rule_status: Option<String>,
    pub mapping_ip: Option<String>,
}
model! { ListGroupIpMappingRulesIpMappingRules {
    0 "DestinationIp" destination_ip, 1 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id,
    2 "IpMappingRuleDescription" ip_mapping_rule_description, 3 "IpMappingRuleId" ip_mapping_rule_id,
    4 "IpMappingRuleName" ip_mapping_rule_name, 5 "IpMappingRuleStatus" ip_mapping_rule_status, 6 "MappingIp" mapping_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorAvailableZones {
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { ListIoTCloudConnectorAvailableZones(io_t_cloud_connector_id: String, region_id: String)
    "ListIoTCloudConnectorAvailableZones" -> ListIoTCloudConnectorAvailableZonesOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorAvailableZonesOutput {
    pub available_zone_list: Option<Vec<String>>,
    pub io_t_cloud_connector_id: Option<String>,
}
model! { ListIoTCloudConnectorAvailableZonesOutput {
    0 "AvailableZoneList" available_zone_list, 1 "IoTCloudConnectorId" io_t_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorEIPs {
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListIoTCloudConnectorEIPs(io_t_cloud_connector_id: String, region_id: String)
    "ListIoTCloudConnectorEIPs" -> ListIoTCloudConnectorEIPsOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListIoTCloudConnectorEIPs: String = Token "NextToken", "EIPs" eips, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorEIPsOutput {
    pub eips: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIoTCloudConnectorEIPsOutput {
    0 "EIPs" eips, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroups {
    pub io_t_cloud_connector_group_ids: Option<Vec<String>>,
    pub io_t_cloud_connector_group_name: Option<Vec<String>>,
    pub io_t_cloud_connector_group_status: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListIoTCloudConnectorGroups(region_id: String)
    "ListIoTCloudConnectorGroups" -> ListIoTCloudConnectorGroupsOutput {
    0 "IoTCloudConnectorGroupIds" io_t_cloud_connector_group_ids: Vec<String>,
    1 "IoTCloudConnectorGroupName" io_t_cloud_connector_group_name: Vec<String>,
    2 "IoTCloudConnectorGroupStatus" io_t_cloud_connector_group_status: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RegionId" region_id, 6 "Type" r#type: String
} }
paged! { ListIoTCloudConnectorGroups: ListIoTCloudConnectorGroupsIoTCloudConnectorGroups =
    Token "NextToken", "IoTCloudConnectorGroups" io_t_cloud_connector_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroupsOutput {
    pub io_t_cloud_connector_groups: Option<Vec<ListIoTCloudConnectorGroupsIoTCloudConnectorGroups>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIoTCloudConnectorGroupsOutput {
    0 "IoTCloudConnectorGroups" io_t_cloud_connector_groups, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroupsIoTCloudConnectorGroups {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
    pub io_t_cloud_connector_group_status: Option<String>,
    pub io_t_cloud_connectors: Option<Vec<ListIoTCloudConnectorGroupsIoTCloudConnectors>>,
    pub name: Option<String>,
    pub service_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListIoTCloudConnectorGroupsIoTCloudConnectorGroups {
    0 "CreateTime" create_time, 1 "Description" description, 2 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id,
    3 "IoTCloudConnectorGroupStatus" io_t_cloud_connector_group_status, 4 "IoTCloudConnectors" io_t_cloud_connectors,
    5 "Name" name, 6 "ServiceType" service_type, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroupsIoTCloudConnectors {
    pub apn: Option<String>,
    pub create_time: Option<i64>,
    pub isp: Option<String>,
    pub io_t_cloud_connector_description: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub io_t_cloud_connector_name: Option<String>,
    pub io_t_cloud_connector_status: Option<String>,
    pub service_type: Option<String>,
}
model! { ListIoTCloudConnectorGroupsIoTCloudConnectors {
    0 "APN" apn, 1 "CreateTime" create_time, 2 "ISP" isp,
    3 "IoTCloudConnectorDescription" io_t_cloud_connector_description, 4 "IoTCloudConnectorId" io_t_cloud_connector_id,
    5 "IoTCloudConnectorName" io_t_cloud_connector_name, 6 "IoTCloudConnectorStatus" io_t_cloud_connector_status,
    7 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectors {
    pub apn: Option<Vec<String>>,
    pub isp: Option<Vec<String>>,
    pub io_t_cloud_connector_group_id: Option<String>,
    pub io_t_cloud_connector_ids: Option<Vec<String>>,
    pub io_t_cloud_connector_name: Option<Vec<String>>,
    pub io_t_cloud_connector_status: Option<Vec<String>>,
    pub is_in_group: Option<bool>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub vpc_id: Option<Vec<String>>,
}
operation! { ListIoTCloudConnectors(region_id: String) "ListIoTCloudConnectors" -> ListIoTCloudConnectorsOutput {
    0 "APN" apn: Vec<String>, 1 "ISP" isp: Vec<String>,
    2 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id: String,
    3 "IoTCloudConnectorIds" io_t_cloud_connector_ids: Vec<String>,
    4 "IoTCloudConnectorName" io_t_cloud_connector_name: Vec<String>,
    5 "IoTCloudConnectorStatus" io_t_cloud_connector_status: Vec<String>, 6 "IsInGroup" is_in_group: bool,
    7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String, 9 "RegionId" region_id,
    10 "VpcId" vpc_id: Vec<String>
} }
paged! { ListIoTCloudConnectors: ListIoTCloudConnectorsIoTCloudConnectors =
    Token "NextToken", "IoTCloudConnectors" io_t_cloud_connectors, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorsOutput {
    pub io_t_cloud_connectors: Option<Vec<ListIoTCloudConnectorsIoTCloudConnectors>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIoTCloudConnectorsOutput {
    0 "IoTCloudConnectors" io_t_cloud_connectors, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorsIoTCloudConnectors {
    pub apn: Option<String>,
    pub create_time: Option<i64>,
    pub grant_ali_uid: Option<String>,
    pub isp: Option<String>,
    pub io_t_cloud_connector_business_status: Option<String>,
    pub io_t_cloud_connector_description: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub io_t_cloud_connector_name: Option<String>,
    pub io_t_cloud_connector_status: Option<String>,
    pub ip_feature: Option<String>,
    pub mode: Option<String>,
    pub modify_time: Option<i64>,
    pub rate_limit: Option<i64>,
    pub service_type: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_list: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub wildcard_domain_enabled: Option<bool>,
}
model! { ListIoTCloudConnectorsIoTCloudConnectors {
    0 "APN" apn, 1 "CreateTime" create_time, 2 "GrantAliUid" grant_ali_uid, 3 "ISP" isp,
    4 "IoTCloudConnectorBusinessStatus" io_t_cloud_connector_business_status,
    5 "IoTCloudConnectorDescription" io_t_cloud_connector_description,
    6 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 7 "IoTCloudConnectorId" io_t_cloud_connector_id,
    8 "IoTCloudConnectorName" io_t_cloud_connector_name, 9 "IoTCloudConnectorStatus" io_t_cloud_connector_status,
    10 "IpFeature" ip_feature, 11 "Mode" mode, 12 "ModifyTime" modify_time, 13 "RateLimit" rate_limit,
    14 "ServiceType" service_type, 15 "Type" r#type, 16 "VSwitchList" v_switch_list, 17 "VpcId" vpc_id,
    18 "WildcardDomainEnabled" wildcard_domain_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCoudConnectorBackhaulRoute {
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListIoTCoudConnectorBackhaulRoute(io_t_cloud_connector_id: String, region_id: String)
    "ListIoTCoudConnectorBackhaulRoute" -> ListIoTCoudConnectorBackhaulRouteOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListIoTCoudConnectorBackhaulRoute: ListIoTCoudConnectorBackhaulRouteRoutes =
    Token "NextToken", "Routes" routes, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCoudConnectorBackhaulRouteOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub routes: Option<Vec<ListIoTCoudConnectorBackhaulRouteRoutes>>,
    pub total_count: Option<i64>,
}
model! { ListIoTCoudConnectorBackhaulRouteOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Routes" routes, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCoudConnectorBackhaulRouteRoutes {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub status: Option<String>,
}
model! { ListIoTCoudConnectorBackhaulRouteRoutes {
    0 "Description" description, 1 "DestinationCidrBlock" destination_cidr_block, 2 "NextHopId" next_hop_id,
    3 "NextHopType" next_hop_type, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpMappingRules {
    pub destination_ips: Option<Vec<String>>,
    pub io_t_cloud_connector_id: String,
    pub ip_mapping_rule_ids: Option<Vec<String>>,
    pub ip_mapping_rule_names: Option<Vec<String>>,
    pub ip_mapping_rule_statuses: Option<Vec<String>>,
    pub mapping_ips: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListIpMappingRules(io_t_cloud_connector_id: String, region_id: String)
    "ListIpMappingRules" -> ListIpMappingRulesOutput {
    0 "DestinationIps" destination_ips: Vec<String>, 1 "IoTCloudConnectorId" io_t_cloud_connector_id,
    2 "IpMappingRuleIds" ip_mapping_rule_ids: Vec<String>, 3 "IpMappingRuleNames" ip_mapping_rule_names: Vec<String>,
    4 "IpMappingRuleStatuses" ip_mapping_rule_statuses: Vec<String>, 5 "MappingIps" mapping_ips: Vec<String>,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "RegionId" region_id
} }
paged! { ListIpMappingRules: ListIpMappingRulesIpMappingRules =
    Token "NextToken", "IpMappingRules" ip_mapping_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpMappingRulesOutput {
    pub ip_mapping_rules: Option<Vec<ListIpMappingRulesIpMappingRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpMappingRulesOutput {
    0 "IpMappingRules" ip_mapping_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpMappingRulesIpMappingRules {
    pub destination_ip: Option<String>,
    pub io_t_cloud_connector_id: Option<String>,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_id: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub ip_mapping_rule_status: Option<String>,
    pub mapping_ip: Option<String>,
}
model! { ListIpMappingRulesIpMappingRules {
    0 "DestinationIp" destination_ip, 1 "IoTCloudConnectorId" io_t_cloud_connector_id,
    2 "IpMappingRuleDescription" ip_mapping_rule_description, 3 "IpMappingRuleId" ip_mapping_rule_id,
    4 "IpMappingRuleName" ip_mapping_rule_name, 5 "IpMappingRuleStatus" ip_mapping_rule_status, 6 "MappingIp" mapping_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub accept_language: Option<String>,
    pub region_id: String,
}
operation! { ListRegions(region_id: String) "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Option<Vec<ListRegionsRegions>>,
}
model! { ListRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListService {
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_statuses: Option<Vec<String>>,
    pub service_ids: Option<Vec<String>>,
    pub service_names: Option<Vec<String>>,
}
operation! { ListService(io_t_cloud_connector_id: String, region_id: String) "ListService" -> ListServiceOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ResourceStatuses" resource_statuses: Vec<String>,
    5 "ServiceIds" service_ids: Vec<String>, 6 "ServiceNames" service_names: Vec<String>
} }
paged! { ListService: ListServiceServices = Token "NextToken", "Services" services, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Option<Vec<ListServiceServices>>,
    pub total_count: Option<i64>,
}
model! { ListServiceOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Services" services, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceServices {
    pub io_t_cloud_connector_id: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_status: Option<String>,
}
model! { ListServiceServices {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "ServiceDescription" service_description,
    2 "ServiceId" service_id, 3 "ServiceName" service_name, 4 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceEntries {
    pub io_t_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_entry_ids: Option<Vec<String>>,
    pub service_entry_name: Option<Vec<String>>,
    pub service_entry_status: Option<Vec<String>>,
    pub service_id: String,
    pub target: Option<Vec<String>>,
    pub target_type: Option<Vec<String>>,
}
operation! { ListServiceEntries(io_t_cloud_connector_id: String, region_id: String, service_id: String)
    "ListServiceEntries" -> ListServiceEntriesOutput {
    0 "IoTCloudConnectorId" io_t_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ServiceEntryIds" service_entry_ids: Vec<String>,
    5 "ServiceEntryName" service_entry_name: Vec<String>, 6 "ServiceEntryStatus" service_entry_status: Vec<String>,
    7 "ServiceId" service_id, 8 "Target" target: Vec<String>, 9 "TargetType" target_type: Vec<String>
} }
paged! { ListServiceEntries: ListServiceEntriesServiceEntries =
    Token "NextToken", "ServiceEntries" service_entries, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceEntriesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_entries: Option<Vec<ListServiceEntriesServiceEntries>>,
    pub total_count: Option<i64>,
}
model! { ListServiceEntriesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServiceEntries" service_entries, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceEntriesServiceEntries {
    pub service_entry_description: Option<String>,
    pub service_entry_id: Option<String>,
    pub service_entry_name: Option<String>,
    pub service_entry_status: Option<String>,
    pub service_id: Option<String>,
    pub target: Option<String>,
    pub target_type: Option<String>,
}
model! { ListServiceEntriesServiceEntries {
    0 "ServiceEntryDescription" service_entry_description, 1 "ServiceEntryId" service_entry_id,
    2 "ServiceEntryName" service_entry_name, 3 "ServiceEntryStatus" service_entry_status, 4 "ServiceId" service_id,
    5 "Target" target, 6 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAuthorizationRuleToDNSService {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { MoveAuthorizationRuleToDNSService(authorization_rule_id: String, io_t_cloud_connector_id: String, region_id: String)
    "MoveAuthorizationRuleToDNSService" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "RegionId" region_id
} }

pub type MoveAuthorizationRuleToDNSServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveGroupAuthorizationRuleToDNSService {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
}
operation! { MoveGroupAuthorizationRuleToDNSService(authorization_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "MoveGroupAuthorizationRuleToDNSService" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 4 "RegionId" region_id
} }

pub type MoveGroupAuthorizationRuleToDNSServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIoTCloudConnectorService {
    pub region_id: String,
}
operation! { OpenIoTCloudConnectorService(region_id: String) "OpenIoTCloudConnectorService" -> Empty {
    0 "RegionId" region_id
} }

pub type OpenIoTCloudConnectorServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIoTCloudConnectorFromGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub io_t_cloud_connector_id: Vec<String>,
    pub region_id: String,
}
operation! { RemoveIoTCloudConnectorFromGroup(io_t_cloud_connector_group_id: String, io_t_cloud_connector_id: Vec<String>, region_id: String)
    "RemoveIoTCloudConnectorFromGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 3 "IoTCloudConnectorId" io_t_cloud_connector_id,
    4 "RegionId" region_id
} }

pub type RemoveIoTCloudConnectorFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { RevertIoTCloudConnector(io_t_cloud_connector_id: String, region_id: String)
    "RevertIoTCloudConnector" -> RevertIoTCloudConnectorOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertIoTCloudConnectorOutput {
    pub resource_id: Option<String>,
}
model! { RevertIoTCloudConnectorOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCard {
    pub begin_time: i64,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub end_time: i64,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub resource_uid: Option<i64>,
    pub source: String,
    pub source_type: String,
}

/// What [`SubmitDiagnoseTaskForSingleCard::new`] takes.
pub struct SubmitDiagnoseTaskForSingleCardRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub source: String,
    pub source_type: String,
}
operation! { SubmitDiagnoseTaskForSingleCard{SubmitDiagnoseTaskForSingleCardRequired: begin_time, end_time, io_t_cloud_connector_id, region_id, source, source_type}
    "SubmitDiagnoseTaskForSingleCard" -> SubmitDiagnoseTaskForSingleCardOutput {
    0 "BeginTime" begin_time, 1 "Destination" destination: String, 2 "DestinationType" destination_type: String,
    3 "EndTime" end_time, 4 "IoTCloudConnectorId" io_t_cloud_connector_id, 5 "RegionId" region_id,
    6 "ResourceUid" resource_uid: i64, 7 "Source" source, 8 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCardOutput {
    pub diagnose_task_id: Option<String>,
}
model! { SubmitDiagnoseTaskForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleAttribute {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_id: String,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub region_id: String,
    pub source_cidrs: Option<Vec<String>>,
}
operation! { UpdateAuthorizationRuleAttribute(authorization_rule_id: String, io_t_cloud_connector_id: String, region_id: String)
    "UpdateAuthorizationRuleAttribute" -> Empty {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleId" authorization_rule_id, 2 "AuthorizationRuleName" authorization_rule_name: String,
    3 "ClientToken" client_token: String, 4 "Destination" destination: String,
    5 "DestinationPort" destination_port: String, 6 "DestinationType" destination_type: String,
    7 "DryRun" dry_run: bool, 8 "IoTCloudConnectorId" io_t_cloud_connector_id, 9 "Policy" policy: String,
    10 "Protocol" protocol: String, 11 "RegionId" region_id, 12 "SourceCidrs" source_cidrs: Vec<String>
} }

pub type UpdateAuthorizationRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionPoolAttribute {
    pub cidrs: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub connection_pool_description: Option<String>,
    pub connection_pool_id: String,
    pub connection_pool_name: Option<String>,
    pub count: Option<i64>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
}
operation! { UpdateConnectionPoolAttribute(connection_pool_id: String, io_t_cloud_connector_id: String, region_id: String)
    "UpdateConnectionPoolAttribute" -> Empty {
    0 "Cidrs" cidrs: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ConnectionPoolDescription" connection_pool_description: String, 3 "ConnectionPoolId" connection_pool_id,
    4 "ConnectionPoolName" connection_pool_name: String, 5 "Count" count: i64, 6 "DryRun" dry_run: bool,
    7 "IoTCloudConnectorId" io_t_cloud_connector_id, 8 "RegionId" region_id
} }

pub type UpdateConnectionPoolAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSServiceRuleAttribute {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_id: String,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
operation! { UpdateDNSServiceRuleAttribute(dns_service_rule_id: String, io_t_cloud_connector_id: String, region_id: String)
    "UpdateDNSServiceRuleAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleId" dns_service_rule_id, 3 "DNSServiceRuleName" dns_service_rule_name: String,
    4 "Destination" destination: String, 5 "DryRun" dry_run: bool, 6 "IoTCloudConnectorId" io_t_cloud_connector_id,
    7 "RegionId" region_id, 8 "ServiceType" service_type: String, 9 "Source" source: String
} }

pub type UpdateDNSServiceRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupAuthorizationRuleAttribute {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_id: String,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub region_id: String,
    pub source_cidrs: Option<Vec<String>>,
}
operation! { UpdateGroupAuthorizationRuleAttribute(authorization_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "UpdateGroupAuthorizationRuleAttribute" -> UpdateGroupAuthorizationRuleAttributeOutput {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleId" authorization_rule_id, 2 "AuthorizationRuleName" authorization_rule_name: String,
    3 "ClientToken" client_token: String, 4 "Destination" destination: String,
    5 "DestinationPort" destination_port: String, 6 "DestinationType" destination_type: String,
    7 "DryRun" dry_run: bool, 8 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 9 "Policy" policy: String,
    10 "Protocol" protocol: String, 11 "RegionId" region_id, 12 "SourceCidrs" source_cidrs: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupAuthorizationRuleAttributeOutput {
    pub authorization_rule_id: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
}
model! { UpdateGroupAuthorizationRuleAttributeOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupDNSServiceRuleAttribute {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_id: String,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
operation! { UpdateGroupDNSServiceRuleAttribute(dns_service_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "UpdateGroupDNSServiceRuleAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleId" dns_service_rule_id, 3 "DNSServiceRuleName" dns_service_rule_name: String,
    4 "Destination" destination: String, 5 "DryRun" dry_run: bool,
    6 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 7 "RegionId" region_id,
    8 "ServiceType" service_type: String, 9 "Source" source: String
} }

pub type UpdateGroupDNSServiceRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupIpMappingRule {
    pub client_token: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub group_ip_mapping_rule_id: String,
    pub io_t_cloud_connector_group_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub mapping_ip: Option<String>,
    pub region_id: String,
}
operation! { UpdateGroupIpMappingRule(group_ip_mapping_rule_id: String, io_t_cloud_connector_group_id: String, region_id: String)
    "UpdateGroupIpMappingRule" -> UpdateGroupIpMappingRuleOutput {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip: String, 2 "DryRun" dry_run: bool,
    3 "GroupIpMappingRuleId" group_ip_mapping_rule_id, 4 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id,
    5 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    6 "IpMappingRuleName" ip_mapping_rule_name: String, 7 "MappingIp" mapping_ip: String, 8 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupIpMappingRuleOutput {
    pub authorization_rule_id: Option<String>,
    pub io_t_cloud_connector_group_id: Option<String>,
}
model! { UpdateGroupIpMappingRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIoTCloudConnectorAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_description: Option<String>,
    pub io_t_cloud_connector_id: String,
    pub io_t_cloud_connector_name: Option<String>,
    pub mode: Option<String>,
    pub region_id: String,
    pub wildcard_domain_enabled: Option<bool>,
}
operation! { UpdateIoTCloudConnectorAttribute(io_t_cloud_connector_id: String, region_id: String)
    "UpdateIoTCloudConnectorAttribute" -> UpdateIoTCloudConnectorAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorDescription" io_t_cloud_connector_description: String,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "IoTCloudConnectorName" io_t_cloud_connector_name: String,
    5 "Mode" mode: String, 6 "RegionId" region_id, 7 "WildcardDomainEnabled" wildcard_domain_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIoTCloudConnectorAttributeOutput {
    pub resource_id: Option<String>,
}
model! { UpdateIoTCloudConnectorAttributeOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIoTCloudConnectorGroupAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_group_id: String,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { UpdateIoTCloudConnectorGroupAttribute(io_t_cloud_connector_group_id: String, region_id: String)
    "UpdateIoTCloudConnectorGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" io_t_cloud_connector_group_id, 4 "Name" name: String, 5 "RegionId" region_id
} }

pub type UpdateIoTCloudConnectorGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpMappingRule {
    pub client_token: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_id: String,
    pub ip_mapping_rule_name: Option<String>,
    pub mapping_ip: Option<String>,
    pub region_id: String,
}
operation! { UpdateIpMappingRule(io_t_cloud_connector_id: String, ip_mapping_rule_id: String, region_id: String)
    "UpdateIpMappingRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" io_t_cloud_connector_id, 4 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    5 "IpMappingRuleId" ip_mapping_rule_id, 6 "IpMappingRuleName" ip_mapping_rule_name: String,
    7 "MappingIp" mapping_ip: String, 8 "RegionId" region_id
} }

pub type UpdateIpMappingRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_description: Option<String>,
    pub service_id: String,
    pub service_name: Option<String>,
}
operation! { UpdateServiceAttribute(io_t_cloud_connector_id: String, region_id: String, service_id: String)
    "UpdateServiceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceDescription" service_description: String, 5 "ServiceId" service_id,
    6 "ServiceName" service_name: String
} }

pub type UpdateServiceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceEntryAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub io_t_cloud_connector_id: String,
    pub region_id: String,
    pub service_entry_description: Option<String>,
    pub service_entry_id: String,
    pub service_entry_name: Option<String>,
    pub service_id: String,
}
operation! { UpdateServiceEntryAttribute(io_t_cloud_connector_id: String, region_id: String, service_entry_id: String, service_id: String)
    "UpdateServiceEntryAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" io_t_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceEntryDescription" service_entry_description: String,
    5 "ServiceEntryId" service_entry_id, 6 "ServiceEntryName" service_entry_name: String, 7 "ServiceId" service_id
} }

pub type UpdateServiceEntryAttributeOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AddCidrToConnectionPool, AddIoTCloudConnectorToGroup, AssociateIpWithConnectionPool,
    AssociateVSwitchWithIoTCloudConnector, ConfirmIoTCloudConnector, CreateAuthorizationRule, CreateAuthorizationRules,
    CreateConnectionPool, CreateDNSServiceRule, CreateGroupAuthorizationRule, CreateGroupDNSServiceRule,
    CreateGroupIpMappingRule, CreateIoTCloudConnector, CreateIoTCloudConnectorBackhaulRoute,
    CreateIoTCloudConnectorGroup, CreateIpMappingRule, CreateService, CreateServiceEntry, DeleteAuthorizationRule,
    DeleteAuthorizationRules, DeleteConnectionPool, DeleteDNSServiceRule, DeleteGroupAuthorizationRule,
    DeleteGroupDNSServiceRule, DeleteGroupIpMappingRule, DeleteIoTCloudConnector, DeleteIoTCloudConnectorGroup,
    DeleteIoTCloudConnetorBackhaulRoute, DeleteIpMappingRule, DeleteService, DeleteServiceEntry,
    DisableIoTCloudConnectorAccessLog, DissociateIpFromConnectionPool, DissociateVSwitchFromIoTCloudConnector,
    EnableIoTCloudConnectorAccessLog, GetConnectionPoolIpOperationResult, GetDiagnoseResultForSingleCard,
    GetIoTCloudConnectorAccessLog, GetStsInfoAndOssPath, GrantVirtualBorderRouter, ListAPNs, ListAuthorizationRules,
    ListConnectionPoolAllIps, ListConnectionPoolIps, ListConnectionPools, ListDNSServiceRules,
    ListDiagnoseInfoForSingleCard, ListGroupAuthorizationRules, ListGroupDNSServiceRules, ListGroupIpMappingRules,
    ListIoTCloudConnectorAvailableZones, ListIoTCloudConnectorEIPs, ListIoTCloudConnectorGroups, ListIoTCloudConnectors,
    ListIoTCoudConnectorBackhaulRoute, ListIpMappingRules, ListRegions, ListService, ListServiceEntries,
    MoveAuthorizationRuleToDNSService, MoveGroupAuthorizationRuleToDNSService, OpenIoTCloudConnectorService,
    RemoveIoTCloudConnectorFromGroup, RevertIoTCloudConnector, SubmitDiagnoseTaskForSingleCard,
    UpdateAuthorizationRuleAttribute, UpdateConnectionPoolAttribute, UpdateDNSServiceRuleAttribute,
    UpdateGroupAuthorizationRuleAttribute, UpdateGroupDNSServiceRuleAttribute, UpdateGroupIpMappingRule,
    UpdateIoTCloudConnectorAttribute, UpdateIoTCloudConnectorGroupAttribute, UpdateIpMappingRule,
    UpdateServiceAttribute, UpdateServiceEntryAttribute
}
