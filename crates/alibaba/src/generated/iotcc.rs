//! `iotcc` of Alibaba Cloud, API version 2021-05-13.
//!
//! Endpoint: a table of 9 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/IoTCC/2021-05-13/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, iotcc::GetConnectionPoolIpOperationResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetConnectionPoolIpOperationResult::new("connection-pool-id", "iot-cloud-connector-id", "query-request-id", "region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("iotcc", "2021-05-13", "iotcc", &ENDPOINTS);

/// Adds cidr to connection pool: `AddCidrToConnectionPool` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/AddCidrToConnectionPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCidrToConnectionPool {
    pub cidrs: Option<Vec<String>>,
    pub client_token: Option<String>,
    /// Required.
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AddCidrToConnectionPool(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "AddCidrToConnectionPool" -> Empty {
    0 "Cidrs" cidrs: Vec<String>, 1 "ClientToken" client_token: String, 2 "ConnectionPoolId" connection_pool_id,
    3 "DryRun" dry_run: bool, 4 "IoTCloudConnectorId" iot_cloud_connector_id, 5 "RegionId" region_id
} }

/// Response of [`AddCidrToConnectionPool`]: empty.
pub type AddCidrToConnectionPoolOutput = Empty;

/// Adds iot cloud connector to group: `AddIoTCloudConnectorToGroup` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/AddIoTCloudConnectorToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIoTCloudConnectorToGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub iot_cloud_connector_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    AddIoTCloudConnectorToGroup(iot_cloud_connector_group_id: String, iot_cloud_connector_id: Vec<String>, region_id: String)
    "AddIoTCloudConnectorToGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 3 "IoTCloudConnectorId" iot_cloud_connector_id,
    4 "RegionId" region_id
} }

/// Response of [`AddIoTCloudConnectorToGroup`]: empty.
pub type AddIoTCloudConnectorToGroupOutput = Empty;

/// Associates ip with connection pool: `AssociateIpWithConnectionPool` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/AssociateIpWithConnectionPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIpWithConnectionPool {
    pub client_token: Option<String>,
    /// Required.
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub ips: Option<Vec<String>>,
    pub ips_file_path: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    AssociateIpWithConnectionPool(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "AssociateIpWithConnectionPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "Ips" ips: Vec<String>, 5 "IpsFilePath" ips_file_path: String,
    6 "RegionId" region_id
} }

/// Response of [`AssociateIpWithConnectionPool`]: empty.
pub type AssociateIpWithConnectionPoolOutput = Empty;

/// Associates vswitch with iot cloud connector: `AssociateVSwitchWithIoTCloudConnector` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/AssociateVSwitchWithIoTCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVSwitchWithIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_list: Vec<String>,
    /// Required.
    pub vpc_id: String,
}
operation! {
    AssociateVSwitchWithIoTCloudConnector(iot_cloud_connector_id: String, region_id: String, vswitch_list: Vec<String>, vpc_id: String)
    "AssociateVSwitchWithIoTCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "VSwitchList" vswitch_list, 5 "VpcId" vpc_id
} }

/// Response of [`AssociateVSwitchWithIoTCloudConnector`]: empty.
pub type AssociateVSwitchWithIoTCloudConnectorOutput = Empty;

/// Confirms iot cloud connector: `ConfirmIoTCloudConnector` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ConfirmIoTCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmIoTCloudConnector {
    pub client_token: Option<String>,
    /// Required.
    pub confirm_status: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ConfirmIoTCloudConnector(confirm_status: String, iot_cloud_connector_id: String, region_id: String)
    "ConfirmIoTCloudConnector" -> ConfirmIoTCloudConnectorOutput {
    0 "ClientToken" client_token: String, 1 "ConfirmStatus" confirm_status, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// Response of [`ConfirmIoTCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmIoTCloudConnectorOutput {
    pub resource_id: Option<String>,
}
model! { ConfirmIoTCloudConnectorOutput {
    0 "ResourceId" resource_id: String
} }

/// Creates authorization rule: `CreateAuthorizationRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub destination: String,
    pub destination_port: Option<String>,
    /// Required.
    pub destination_type: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub policy: String,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub source_cidrs: Vec<String>,
}

/// Arguments of [`CreateAuthorizationRule::new`].
pub struct CreateAuthorizationRuleRequired {
    pub destination: String,
    pub destination_type: String,
    pub iot_cloud_connector_id: String,
    pub policy: String,
    pub region_id: String,
    pub source_cidrs: Vec<String>,
}
operation! {
    CreateAuthorizationRule { CreateAuthorizationRuleRequired: destination, destination_type, iot_cloud_connector_id, policy, region_id, source_cidrs }
    "CreateAuthorizationRule" -> CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleName" authorization_rule_name: String, 2 "ClientToken" client_token: String,
    3 "Destination" destination, 4 "DestinationPort" destination_port: String, 5 "DestinationType" destination_type,
    6 "DryRun" dry_run: bool, 7 "IoTCloudConnectorId" iot_cloud_connector_id, 8 "Policy" policy,
    9 "Protocol" protocol: String, 10 "RegionId" region_id, 11 "SourceCidrs" source_cidrs
} }

/// Response of [`CreateAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String
} }

/// Creates authorization rules: `CreateAuthorizationRules` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRules {
    /// Required.
    pub authorization_rules: Vec<CreateAuthorizationRulesAuthorizationRules>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateAuthorizationRules(authorization_rules: Vec<CreateAuthorizationRulesAuthorizationRules>, iot_cloud_connector_id: String, region_id: String)
    "CreateAuthorizationRules" -> CreateAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// In the request of [`CreateAuthorizationRules`].
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

/// Response of [`CreateAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRulesOutput {
    pub authorization_rule_ids: Vec<String>,
}
model! { CreateAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>
} }

/// Creates connection pool: `CreateConnectionPool` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateConnectionPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionPool {
    pub cidrs: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub connection_pool_description: Option<String>,
    pub connection_pool_name: Option<String>,
    pub count: Option<i64>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub region_id: Option<String>,
}
operation! { CreateConnectionPool(iot_cloud_connector_id: String) "CreateConnectionPool" -> CreateConnectionPoolOutput {
    0 "Cidrs" cidrs: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ConnectionPoolDescription" connection_pool_description: String,
    3 "ConnectionPoolName" connection_pool_name: String, 4 "Count" count: i64, 5 "DryRun" dry_run: bool,
    6 "IoTCloudConnectorId" iot_cloud_connector_id, 7 "RegionId" region_id: String
} }

/// Response of [`CreateConnectionPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionPoolOutput {
    pub connection_pool_id: Option<String>,
}
model! { CreateConnectionPoolOutput {
    0 "ConnectionPoolId" connection_pool_id: String
} }

/// Creates dns service rule: `CreateDNSServiceRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateDNSServiceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNSServiceRule {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub source: String,
}
operation! {
    CreateDNSServiceRule(iot_cloud_connector_id: String, region_id: String, service_type: String, source: String)
    "CreateDNSServiceRule" -> CreateDNSServiceRuleOutput {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleName" dns_service_rule_name: String, 3 "Destination" destination: String, 4 "DryRun" dry_run: bool,
    5 "IoTCloudConnectorId" iot_cloud_connector_id, 6 "RegionId" region_id, 7 "ServiceType" service_type,
    8 "Source" source
} }

/// Response of [`CreateDNSServiceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNSServiceRuleOutput {
    pub dns_service_rule_id: Option<String>,
}
model! { CreateDNSServiceRuleOutput {
    0 "DNSServiceRuleId" dns_service_rule_id: String
} }

/// Creates group authorization rule: `CreateGroupAuthorizationRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateGroupAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRule {
    pub authorization_rule_description: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub destination: String,
    pub destination_port: Option<String>,
    /// Required.
    pub destination_type: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub policy: String,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub source_cidrs: Vec<String>,
    pub r#type: Option<String>,
}

/// Arguments of [`CreateGroupAuthorizationRule::new`].
pub struct CreateGroupAuthorizationRuleRequired {
    pub destination: String,
    pub destination_type: String,
    pub iot_cloud_connector_group_id: String,
    pub policy: String,
    pub region_id: String,
    pub source_cidrs: Vec<String>,
}
operation! {
    CreateGroupAuthorizationRule { CreateGroupAuthorizationRuleRequired: destination, destination_type, iot_cloud_connector_group_id, policy, region_id, source_cidrs }
    "CreateGroupAuthorizationRule" -> CreateGroupAuthorizationRuleOutput {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleName" authorization_rule_name: String, 2 "ClientToken" client_token: String,
    3 "Destination" destination, 4 "DestinationPort" destination_port: String, 5 "DestinationType" destination_type,
    6 "DryRun" dry_run: bool, 7 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 8 "Policy" policy,
    9 "Protocol" protocol: String, 10 "RegionId" region_id, 11 "SourceCidrs" source_cidrs, 12 "Type" r#type: String
} }

/// Response of [`CreateGroupAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
}
model! { CreateGroupAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String,
    1 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String
} }

/// Creates group dns service rule: `CreateGroupDNSServiceRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateGroupDNSServiceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupDNSServiceRule {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub source: String,
}
operation! {
    CreateGroupDNSServiceRule(iot_cloud_connector_group_id: String, region_id: String, service_type: String, source: String)
    "CreateGroupDNSServiceRule" -> CreateGroupDNSServiceRuleOutput {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleName" dns_service_rule_name: String, 3 "Destination" destination: String, 4 "DryRun" dry_run: bool,
    5 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 6 "RegionId" region_id, 7 "ServiceType" service_type,
    8 "Source" source
} }

/// Response of [`CreateGroupDNSServiceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupDNSServiceRuleOutput {
    pub dns_service_rule_id: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
}
model! { CreateGroupDNSServiceRuleOutput {
    0 "DNSServiceRuleId" dns_service_rule_id: String, 1 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String
} }

/// Creates group ip mapping rule: `CreateGroupIpMappingRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateGroupIpMappingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupIpMappingRule {
    pub client_token: Option<String>,
    /// Required.
    pub destination_ip: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    /// Required.
    pub mapping_ip: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateGroupIpMappingRule(destination_ip: String, iot_cloud_connector_group_id: String, mapping_ip: String, region_id: String)
    "CreateGroupIpMappingRule" -> CreateGroupIpMappingRuleOutput {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id,
    4 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    5 "IpMappingRuleName" ip_mapping_rule_name: String, 6 "MappingIp" mapping_ip, 7 "RegionId" region_id
} }

/// Response of [`CreateGroupIpMappingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupIpMappingRuleOutput {
    pub group_ip_mapping_rule_id: Option<String>,
}
model! { CreateGroupIpMappingRuleOutput {
    0 "GroupIpMappingRuleId" group_ip_mapping_rule_id: String
} }

/// Creates iot cloud connector: `CreateIoTCloudConnector` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateIoTCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnector {
    pub apn: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub isp: String,
    pub iot_cloud_connector_description: Option<String>,
    pub iot_cloud_connector_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<i64>,
    pub r#type: Option<String>,
    /// Deprecated.
    pub wildcard_domain_enabled: Option<bool>,
}
operation! { CreateIoTCloudConnector(isp: String, region_id: String)
    "CreateIoTCloudConnector" -> CreateIoTCloudConnectorOutput {
    0 "APN" apn: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ISP" isp,
    4 "IoTCloudConnectorDescription" iot_cloud_connector_description: String,
    5 "IoTCloudConnectorName" iot_cloud_connector_name: String, 6 "RegionId" region_id,
    7 "ResourceUid" resource_uid: i64, 8 "Type" r#type: String, 9 "WildcardDomainEnabled" wildcard_domain_enabled: bool
} }

/// Response of [`CreateIoTCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorOutput {
    pub iot_cloud_connector_id: Option<String>,
}
model! { CreateIoTCloudConnectorOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id: String
} }

/// Creates iot cloud connector backhaul route: `CreateIoTCloudConnectorBackhaulRoute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateIoTCloudConnectorBackhaulRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateIoTCloudConnectorBackhaulRoute(iot_cloud_connector_id: String, region_id: String)
    "CreateIoTCloudConnectorBackhaulRoute" -> CreateIoTCloudConnectorBackhaulRouteOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`CreateIoTCloudConnectorBackhaulRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorBackhaulRouteOutput {
    pub iot_cloud_connector_id: Option<String>,
}
model! { CreateIoTCloudConnectorBackhaulRouteOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id: String
} }

/// Creates iot cloud connector group: `CreateIoTCloudConnectorGroup` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateIoTCloudConnectorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { CreateIoTCloudConnectorGroup(region_id: String)
    "CreateIoTCloudConnectorGroup" -> CreateIoTCloudConnectorGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "RegionId" region_id, 5 "Type" r#type: String
} }

/// Response of [`CreateIoTCloudConnectorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorGroupOutput {
    pub iot_cloud_connector_group_id: Option<String>,
}
model! { CreateIoTCloudConnectorGroupOutput {
    0 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String
} }

/// Creates ip mapping rule: `CreateIpMappingRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateIpMappingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpMappingRule {
    pub client_token: Option<String>,
    /// Required.
    pub destination_ip: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    /// Required.
    pub mapping_ip: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateIpMappingRule(destination_ip: String, iot_cloud_connector_id: String, mapping_ip: String, region_id: String)
    "CreateIpMappingRule" -> CreateIpMappingRuleOutput {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    5 "IpMappingRuleName" ip_mapping_rule_name: String, 6 "MappingIp" mapping_ip, 7 "RegionId" region_id
} }

/// Response of [`CreateIpMappingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpMappingRuleOutput {
    pub ip_mapping_rule_id: Option<String>,
}
model! { CreateIpMappingRuleOutput {
    0 "IpMappingRuleId" ip_mapping_rule_id: String
} }

/// Creates service: `CreateService` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    pub service_description: Option<String>,
    pub service_name: Option<String>,
}
operation! { CreateService(iot_cloud_connector_id: String, region_id: String) "CreateService" -> CreateServiceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceDescription" service_description: String, 5 "ServiceName" service_name: String
} }

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub service_id: Option<String>,
}
model! { CreateServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Creates service entry: `CreateServiceEntry` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/CreateServiceEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    pub service_entry_description: Option<String>,
    pub service_entry_name: Option<String>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub target: String,
    /// Required.
    pub target_type: String,
}

/// Arguments of [`CreateServiceEntry::new`].
pub struct CreateServiceEntryRequired {
    pub iot_cloud_connector_id: String,
    pub region_id: String,
    pub service_id: String,
    pub target: String,
    pub target_type: String,
}
operation! {
    CreateServiceEntry { CreateServiceEntryRequired: iot_cloud_connector_id, region_id, service_id, target, target_type }
    "CreateServiceEntry" -> CreateServiceEntryOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceEntryDescription" service_entry_description: String,
    5 "ServiceEntryName" service_entry_name: String, 6 "ServiceId" service_id, 7 "Target" target,
    8 "TargetType" target_type
} }

/// Response of [`CreateServiceEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceEntryOutput {
    pub service_entry_id: Option<String>,
}
model! { CreateServiceEntryOutput {
    0 "ServiceEntryId" service_entry_id: String
} }

/// Deletes authorization rule: `DeleteAuthorizationRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAuthorizationRule(authorization_rule_id: String, iot_cloud_connector_id: String, region_id: String)
    "DeleteAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteAuthorizationRule`]: empty.
pub type DeleteAuthorizationRuleOutput = Empty;

/// Deletes authorization rules: `DeleteAuthorizationRules` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRules {
    /// Required.
    pub authorization_rule_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteAuthorizationRules(authorization_rule_ids: Vec<String>, iot_cloud_connector_id: String, region_id: String)
    "DeleteAuthorizationRules" -> Empty {
    0 "AuthorizationRuleIds" authorization_rule_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteAuthorizationRules`]: empty.
pub type DeleteAuthorizationRulesOutput = Empty;

/// Deletes connection pool: `DeleteConnectionPool` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteConnectionPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectionPool {
    pub client_token: Option<String>,
    /// Required.
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteConnectionPool(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "DeleteConnectionPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteConnectionPool`]: empty.
pub type DeleteConnectionPoolOutput = Empty;

/// Deletes dns service rule: `DeleteDNSServiceRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteDNSServiceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDNSServiceRule {
    pub client_token: Option<String>,
    /// Required.
    pub dns_service_rule_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDNSServiceRule(dns_service_rule_id: String, iot_cloud_connector_id: String, region_id: String)
    "DeleteDNSServiceRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleId" dns_service_rule_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteDNSServiceRule`]: empty.
pub type DeleteDNSServiceRuleOutput = Empty;

/// Deletes group authorization rule: `DeleteGroupAuthorizationRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteGroupAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteGroupAuthorizationRule(authorization_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "DeleteGroupAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteGroupAuthorizationRule`]: empty.
pub type DeleteGroupAuthorizationRuleOutput = Empty;

/// Deletes group dns service rule: `DeleteGroupDNSServiceRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteGroupDNSServiceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupDNSServiceRule {
    pub client_token: Option<String>,
    /// Required.
    pub dns_service_rule_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteGroupDNSServiceRule(dns_service_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "DeleteGroupDNSServiceRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleId" dns_service_rule_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteGroupDNSServiceRule`]: empty.
pub type DeleteGroupDNSServiceRuleOutput = Empty;

/// Deletes group ip mapping rule: `DeleteGroupIpMappingRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteGroupIpMappingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupIpMappingRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub group_ip_mapping_rule_id: String,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteGroupIpMappingRule(group_ip_mapping_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "DeleteGroupIpMappingRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GroupIpMappingRuleId" group_ip_mapping_rule_id,
    3 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteGroupIpMappingRule`]: empty.
pub type DeleteGroupIpMappingRuleOutput = Empty;

/// Deletes iot cloud connector: `DeleteIoTCloudConnector` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteIoTCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIoTCloudConnector(iot_cloud_connector_id: String, region_id: String)
    "DeleteIoTCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`DeleteIoTCloudConnector`]: empty.
pub type DeleteIoTCloudConnectorOutput = Empty;

/// Deletes iot cloud connector group: `DeleteIoTCloudConnectorGroup` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteIoTCloudConnectorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnectorGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIoTCloudConnectorGroup(iot_cloud_connector_group_id: String, region_id: String)
    "DeleteIoTCloudConnectorGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 3 "RegionId" region_id
} }

/// Response of [`DeleteIoTCloudConnectorGroup`]: empty.
pub type DeleteIoTCloudConnectorGroupOutput = Empty;

/// Deletes iot cloud connetor backhaul route: `DeleteIoTCloudConnetorBackhaulRoute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteIoTCloudConnetorBackhaulRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnetorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIoTCloudConnetorBackhaulRoute(iot_cloud_connector_id: String, region_id: String)
    "DeleteIoTCloudConnetorBackhaulRoute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`DeleteIoTCloudConnetorBackhaulRoute`]: empty.
pub type DeleteIoTCloudConnetorBackhaulRouteOutput = Empty;

/// Deletes ip mapping rule: `DeleteIpMappingRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteIpMappingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpMappingRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub ip_mapping_rule_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIpMappingRule(iot_cloud_connector_id: String, ip_mapping_rule_id: String, region_id: String)
    "DeleteIpMappingRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "IpMappingRuleId" ip_mapping_rule_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteIpMappingRule`]: empty.
pub type DeleteIpMappingRuleOutput = Empty;

/// Deletes service: `DeleteService` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { DeleteService(iot_cloud_connector_id: String, region_id: String, service_id: String)
    "DeleteService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceId" service_id
} }

/// Response of [`DeleteService`]: empty.
pub type DeleteServiceOutput = Empty;

/// Deletes service entry: `DeleteServiceEntry` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DeleteServiceEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_entry_id: String,
    /// Required.
    pub service_id: String,
}
operation! {
    DeleteServiceEntry(iot_cloud_connector_id: String, region_id: String, service_entry_id: String, service_id: String)
    "DeleteServiceEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceEntryId" service_entry_id, 5 "ServiceId" service_id
} }

/// Response of [`DeleteServiceEntry`]: empty.
pub type DeleteServiceEntryOutput = Empty;

/// Disables iot cloud connector access log: `DisableIoTCloudConnectorAccessLog` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DisableIoTCloudConnectorAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIoTCloudConnectorAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DisableIoTCloudConnectorAccessLog(iot_cloud_connector_id: String, region_id: String)
    "DisableIoTCloudConnectorAccessLog" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`DisableIoTCloudConnectorAccessLog`]: empty.
pub type DisableIoTCloudConnectorAccessLogOutput = Empty;

/// `DissociateIpFromConnectionPool` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DissociateIpFromConnectionPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateIpFromConnectionPool {
    pub client_token: Option<String>,
    /// Required.
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub ips: Option<Vec<String>>,
    pub ips_file_path: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    DissociateIpFromConnectionPool(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "DissociateIpFromConnectionPool" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "Ips" ips: Vec<String>, 5 "IpsFilePath" ips_file_path: String,
    6 "RegionId" region_id
} }

/// Response of [`DissociateIpFromConnectionPool`]: empty.
pub type DissociateIpFromConnectionPoolOutput = Empty;

/// `DissociateVSwitchFromIoTCloudConnector` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/DissociateVSwitchFromIoTCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateVSwitchFromIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DissociateVSwitchFromIoTCloudConnector(iot_cloud_connector_id: String, region_id: String)
    "DissociateVSwitchFromIoTCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`DissociateVSwitchFromIoTCloudConnector`]: empty.
pub type DissociateVSwitchFromIoTCloudConnectorOutput = Empty;

/// Enables iot cloud connector access log: `EnableIoTCloudConnectorAccessLog` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/EnableIoTCloudConnectorAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIoTCloudConnectorAccessLog {
    /// Required.
    pub access_log_sls_log_store: String,
    /// Required.
    pub access_log_sls_project: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    EnableIoTCloudConnectorAccessLog(access_log_sls_log_store: String, access_log_sls_project: String, iot_cloud_connector_id: String, region_id: String)
    "EnableIoTCloudConnectorAccessLog" -> Empty {
    0 "AccessLogSlsLogStore" access_log_sls_log_store, 1 "AccessLogSlsProject" access_log_sls_project,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "IoTCloudConnectorId" iot_cloud_connector_id,
    5 "RegionId" region_id
} }

/// Response of [`EnableIoTCloudConnectorAccessLog`]: empty.
pub type EnableIoTCloudConnectorAccessLogOutput = Empty;

/// Gets connection pool ip operation result: `GetConnectionPoolIpOperationResult` of `iotcc` 2021-05-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/GetConnectionPoolIpOperationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionPoolIpOperationResult {
    /// Required.
    pub connection_pool_id: String,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub query_request_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    GetConnectionPoolIpOperationResult(connection_pool_id: String, iot_cloud_connector_id: String, query_request_id: String, region_id: String)
    "GetConnectionPoolIpOperationResult" -> GetConnectionPoolIpOperationResultOutput {
    0 "ConnectionPoolId" connection_pool_id, 1 "IoTCloudConnectorId" iot_cloud_connector_id,
    2 "QueryRequestId" query_request_id, 3 "RegionId" region_id
} }

/// Response of [`GetConnectionPoolIpOperationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionPoolIpOperationResultOutput {
    pub result_file_paths: Vec<String>,
}
model! { GetConnectionPoolIpOperationResultOutput {
    0 "ResultFilePaths" result_file_paths: Vec<String>
} }

/// Gets diagnose result for single card: `GetDiagnoseResultForSingleCard` of `iotcc` 2021-05-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/GetDiagnoseResultForSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCard {
    /// Required.
    pub diagnose_task_id: String,
    pub region_id: Option<String>,
}
operation! { GetDiagnoseResultForSingleCard(diagnose_task_id: String)
    "GetDiagnoseResultForSingleCard" -> GetDiagnoseResultForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardOutput {
    pub begin_time: Option<i64>,
    pub card_ip: Option<String>,
    pub destination: Option<String>,
    pub diagnose_item: Vec<GetDiagnoseResultForSingleCardDiagnoseItem>,
    pub end_time: Option<i64>,
    pub error_result: Vec<GetDiagnoseResultForSingleCardErrorResult>,
    pub icc_id: Option<String>,
    pub iot_cloud_connector_id: Option<String>,
    pub status: Option<String>,
}
model! { GetDiagnoseResultForSingleCardOutput {
    0 "BeginTime" begin_time: i64, 1 "CardIp" card_ip: String, 2 "Destination" destination: String,
    3 "DiagnoseItem" diagnose_item: Vec<GetDiagnoseResultForSingleCardDiagnoseItem>, 4 "EndTime" end_time: i64,
    5 "ErrorResult" error_result: Vec<GetDiagnoseResultForSingleCardErrorResult>, 6 "IccId" icc_id: String,
    7 "IoTCloudConnectorId" iot_cloud_connector_id: String, 8 "Status" status: String
} }

/// In the response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardDiagnoseItem {
    pub part: Option<String>,
    pub status: Option<String>,
}
model! { GetDiagnoseResultForSingleCardDiagnoseItem {
    0 "Part" part: String, 1 "Status" status: String
} }

/// In the response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardErrorResult {
    pub error_desc: Option<String>,
    pub error_level: Option<String>,
    pub error_part: Option<String>,
    pub error_suggestion: Option<String>,
}
model! { GetDiagnoseResultForSingleCardErrorResult {
    0 "ErrorDesc" error_desc: String, 1 "ErrorLevel" error_level: String, 2 "ErrorPart" error_part: String,
    3 "ErrorSuggestion" error_suggestion: String
} }

/// Gets iot cloud connector access log: `GetIoTCloudConnectorAccessLog` of `iotcc` 2021-05-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/GetIoTCloudConnectorAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIoTCloudConnectorAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetIoTCloudConnectorAccessLog(iot_cloud_connector_id: String, region_id: String)
    "GetIoTCloudConnectorAccessLog" -> GetIoTCloudConnectorAccessLogOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`GetIoTCloudConnectorAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIoTCloudConnectorAccessLogOutput {
    pub access_log_sls_log_store: Option<String>,
    pub access_log_sls_project: Option<String>,
    pub access_log_status: Option<String>,
}
model! { GetIoTCloudConnectorAccessLogOutput {
    0 "AccessLogSlsLogStore" access_log_sls_log_store: String, 1 "AccessLogSlsProject" access_log_sls_project: String,
    2 "AccessLogStatus" access_log_status: String
} }

/// Gets sts info and oss path: `GetStsInfoAndOssPath` of `iotcc` 2021-05-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/GetStsInfoAndOssPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStsInfoAndOssPath {
    pub client_token: Option<String>,
    /// Required.
    pub connection_pool_id: String,
    pub dry_run: Option<bool>,
    pub file_name: Option<String>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetStsInfoAndOssPath(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "GetStsInfoAndOssPath" -> GetStsInfoAndOssPathOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionPoolId" connection_pool_id, 2 "DryRun" dry_run: bool,
    3 "FileName" file_name: String, 4 "IoTCloudConnectorId" iot_cloud_connector_id, 5 "RegionId" region_id
} }

/// Response of [`GetStsInfoAndOssPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStsInfoAndOssPathOutput {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    pub oss_path: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { GetStsInfoAndOssPathOutput {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "Expiration" expiration: String, 3 "OssPath" oss_path: String, 4 "SecurityToken" security_token: Secret
} }

/// Grants virtual border router: `GrantVirtualBorderRouter` of `iotcc` 2021-05-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/GrantVirtualBorderRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantVirtualBorderRouter {
    pub region_id: Option<String>,
    pub virtual_border_router_id: Option<String>,
}
operation! { GrantVirtualBorderRouter() "GrantVirtualBorderRouter" -> Empty {
    0 "RegionId" region_id: String, 1 "VirtualBorderRouterId" virtual_border_router_id: String
} }

/// Response of [`GrantVirtualBorderRouter`]: empty.
pub type GrantVirtualBorderRouterOutput = Empty;

/// Lists apns: `ListAPNs` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListAPNs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNs {
    pub apn: Option<String>,
    pub isp: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListAPNs(region_id: String) "ListAPNs" -> ListAPNsOutput {
    0 "APN" apn: String, 1 "ISP" isp: String, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "RegionId" region_id, 5 "Type" r#type: String
} }
paged! { ListAPNs: ListAPNsAPNs = Token "NextToken", "APNs" apns, next "NextToken" }

/// Response of [`ListAPNs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsOutput {
    pub apns: Vec<ListAPNsAPNs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAPNsOutput {
    0 "APNs" apns: Vec<ListAPNsAPNs>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAPNs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsAPNs {
    pub apn: Option<String>,
    pub description: Option<String>,
    pub feature_list: Vec<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub zone_list: Vec<String>,
}
model! { ListAPNsAPNs {
    0 "APN" apn: String, 1 "Description" description: String, 2 "FeatureList" feature_list: Vec<String>,
    3 "ISP" isp: String, 4 "Name" name: String, 5 "ZoneList" zone_list: Vec<String>
} }

/// Lists authorization rules: `ListAuthorizationRules` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListAuthorizationRules>.
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
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy: Option<Vec<String>>,
    pub protocol: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { ListAuthorizationRules(iot_cloud_connector_id: String, region_id: String)
    "ListAuthorizationRules" -> ListAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>,
    1 "AuthorizationRuleName" authorization_rule_name: Vec<String>,
    2 "AuthorizationRuleStatus" authorization_rule_status: Vec<String>,
    3 "AuthorizationRuleType" authorization_rule_type: String, 4 "Destination" destination: Vec<String>,
    5 "DestinationPort" destination_port: Vec<String>, 6 "DestinationType" destination_type: Vec<String>,
    7 "FuzzyAuthorizationRuleName" fuzzy_authorization_rule_name: String,
    8 "FuzzyDestination" fuzzy_destination: String, 9 "IoTCloudConnectorId" iot_cloud_connector_id,
    10 "MaxResults" max_results: i64, 11 "NextToken" next_token: String, 12 "Policy" policy: Vec<String>,
    13 "Protocol" protocol: Vec<String>, 14 "RegionId" region_id
} }
paged! { ListAuthorizationRules: ListAuthorizationRulesAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken" }

/// Response of [`ListAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesOutput {
    pub authorization_rules: Vec<ListAuthorizationRulesAuthorizationRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules: Vec<ListAuthorizationRulesAuthorizationRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationRules`].
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
    pub iot_cloud_connector_id: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidrs: Vec<String>,
}
model! { ListAuthorizationRulesAuthorizationRules {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleId" authorization_rule_id: String, 2 "AuthorizationRuleName" authorization_rule_name: String,
    3 "AuthorizationRuleStatus" authorization_rule_status: String,
    4 "AuthorizationRuleType" authorization_rule_type: String, 5 "Destination" destination: String,
    6 "DestinationPort" destination_port: String, 7 "DestinationType" destination_type: String,
    8 "IoTCloudConnectorId" iot_cloud_connector_id: String, 9 "Policy" policy: String, 10 "Protocol" protocol: String,
    11 "SourceCidrs" source_cidrs: Vec<String>
} }

/// Lists connection pool all ips: `ListConnectionPoolAllIps` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListConnectionPoolAllIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolAllIps {
    /// Required.
    pub connection_pool_id: String,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub ip: Option<String>,
    /// 1 to 2000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListConnectionPoolAllIps(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "ListConnectionPoolAllIps" -> ListConnectionPoolAllIpsOutput {
    0 "ConnectionPoolId" connection_pool_id, 1 "IoTCloudConnectorId" iot_cloud_connector_id, 2 "Ip" ip: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id, 6 "Type" r#type: String
} }
paged! { ListConnectionPoolAllIps: ListConnectionPoolAllIpsConnectionPoolIps =
    Token "NextToken", "ConnectionPoolIps" connection_pool_ips, next "NextToken" }

/// Response of [`ListConnectionPoolAllIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolAllIpsOutput {
    pub connection_pool_ips: Vec<ListConnectionPoolAllIpsConnectionPoolIps>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_ips_count: Option<i64>,
}
model! { ListConnectionPoolAllIpsOutput {
    0 "ConnectionPoolIps" connection_pool_ips: Vec<ListConnectionPoolAllIpsConnectionPoolIps>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalIpsCount" total_ips_count: i64
} }

/// In the response of [`ListConnectionPoolAllIps`].
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
    0 "ConnectionPoolId" connection_pool_id: String, 1 "Ip" ip: String, 2 "IpNum" ip_num: i64,
    3 "Status" status: String, 4 "Type" r#type: String
} }

/// Lists connection pool ips: `ListConnectionPoolIps` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListConnectionPoolIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolIps {
    pub connection_pool_id: Option<String>,
    pub iot_cloud_connector_id: Option<String>,
    pub ip: Option<String>,
    /// 1 to 2000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListConnectionPoolIps(region_id: String) "ListConnectionPoolIps" -> ListConnectionPoolIpsOutput {
    0 "ConnectionPoolId" connection_pool_id: String, 1 "IoTCloudConnectorId" iot_cloud_connector_id: String,
    2 "Ip" ip: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id
} }
paged! { ListConnectionPoolIps: ListConnectionPoolIpsConnectionPoolIps =
    Token "NextToken", "ConnectionPoolIps" connection_pool_ips, next "NextToken" }

/// Response of [`ListConnectionPoolIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolIpsOutput {
    pub connection_pool_ips: Vec<ListConnectionPoolIpsConnectionPoolIps>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConnectionPoolIpsOutput {
    0 "ConnectionPoolIps" connection_pool_ips: Vec<ListConnectionPoolIpsConnectionPoolIps>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConnectionPoolIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolIpsConnectionPoolIps {
    pub connection_pool_id: Option<String>,
    pub ip: Option<String>,
    pub status: Option<String>,
}
model! { ListConnectionPoolIpsConnectionPoolIps {
    0 "ConnectionPoolId" connection_pool_id: String, 1 "Ip" ip: String, 2 "Status" status: String
} }

/// Lists connection pools: `ListConnectionPools` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListConnectionPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPools {
    pub connection_pool_ids: Option<Vec<String>>,
    pub connection_pool_name: Option<Vec<String>>,
    pub connection_pool_status: Option<Vec<String>>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListConnectionPools(iot_cloud_connector_id: String, region_id: String)
    "ListConnectionPools" -> ListConnectionPoolsOutput {
    0 "ConnectionPoolIds" connection_pool_ids: Vec<String>, 1 "ConnectionPoolName" connection_pool_name: Vec<String>,
    2 "ConnectionPoolStatus" connection_pool_status: Vec<String>, 3 "IoTCloudConnectorId" iot_cloud_connector_id,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListConnectionPools: ListConnectionPoolsConnectionPools =
    Token "NextToken", "ConnectionPools" connection_pools, next "NextToken" }

/// Response of [`ListConnectionPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolsOutput {
    pub connection_pools: Vec<ListConnectionPoolsConnectionPools>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConnectionPoolsOutput {
    0 "ConnectionPools" connection_pools: Vec<ListConnectionPoolsConnectionPools>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConnectionPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionPoolsConnectionPools {
    pub cidrs: Vec<String>,
    pub connection_pool_description: Option<String>,
    pub connection_pool_id: Option<String>,
    pub connection_pool_name: Option<String>,
    pub connection_pool_status: Option<String>,
    pub operate_result_request_id: Option<String>,
}
model! { ListConnectionPoolsConnectionPools {
    0 "Cidrs" cidrs: Vec<String>, 1 "ConnectionPoolDescription" connection_pool_description: String,
    2 "ConnectionPoolId" connection_pool_id: String, 3 "ConnectionPoolName" connection_pool_name: String,
    4 "ConnectionPoolStatus" connection_pool_status: String,
    5 "OperateResultRequestID" operate_result_request_id: String
} }

/// Lists dns service rules: `ListDNSServiceRules` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListDNSServiceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNSServiceRules {
    pub dns_service_rule_ids: Option<Vec<String>>,
    pub dns_service_rule_name: Option<Vec<String>>,
    pub dns_service_rule_status: Option<Vec<String>>,
    pub destination: Option<Vec<String>>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<Vec<String>>,
}
operation! { ListDNSServiceRules(iot_cloud_connector_id: String, region_id: String)
    "ListDNSServiceRules" -> ListDNSServiceRulesOutput {
    0 "DNSServiceRuleIds" dns_service_rule_ids: Vec<String>, 1 "DNSServiceRuleName" dns_service_rule_name: Vec<String>,
    2 "DNSServiceRuleStatus" dns_service_rule_status: Vec<String>, 3 "Destination" destination: Vec<String>,
    4 "IoTCloudConnectorId" iot_cloud_connector_id, 5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String,
    7 "RegionId" region_id, 8 "ServiceType" service_type: String, 9 "Source" source: Vec<String>
} }
paged! { ListDNSServiceRules: ListDNSServiceRulesDNSServiceRules =
    Token "NextToken", "DNSServiceRules" dns_service_rules, next "NextToken" }

/// Response of [`ListDNSServiceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNSServiceRulesOutput {
    pub dns_service_rules: Vec<ListDNSServiceRulesDNSServiceRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDNSServiceRulesOutput {
    0 "DNSServiceRules" dns_service_rules: Vec<ListDNSServiceRulesDNSServiceRules>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDNSServiceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNSServiceRulesDNSServiceRules {
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_id: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub dns_service_rule_status: Option<String>,
    pub destination: Option<String>,
    pub iot_cloud_connector_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
model! { ListDNSServiceRulesDNSServiceRules {
    0 "DNSServiceRuleDescription" dns_service_rule_description: String,
    1 "DNSServiceRuleId" dns_service_rule_id: String, 2 "DNSServiceRuleName" dns_service_rule_name: String,
    3 "DNSServiceRuleStatus" dns_service_rule_status: String, 4 "Destination" destination: String,
    5 "IoTCloudConnectorId" iot_cloud_connector_id: String, 6 "ServiceType" service_type: String,
    7 "Source" source: String
} }

/// Lists diagnose info for single card: `ListDiagnoseInfoForSingleCard` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListDiagnoseInfoForSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCard {
    /// Required.
    pub iot_cloud_connector_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
}
operation! { ListDiagnoseInfoForSingleCard(iot_cloud_connector_id: String)
    "ListDiagnoseInfoForSingleCard" -> ListDiagnoseInfoForSingleCardOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "Source" source: String, 5 "SourceType" source_type: String
} }
paged! { ListDiagnoseInfoForSingleCard: ListDiagnoseInfoForSingleCardDiagnoseInfo =
    Token "NextToken", "DiagnoseInfo" diagnose_info, next "NextToken" }

/// Response of [`ListDiagnoseInfoForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCardOutput {
    pub diagnose_info: Vec<ListDiagnoseInfoForSingleCardDiagnoseInfo>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDiagnoseInfoForSingleCardOutput {
    0 "DiagnoseInfo" diagnose_info: Vec<ListDiagnoseInfoForSingleCardDiagnoseInfo>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDiagnoseInfoForSingleCard`].
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
    pub iot_cloud_connector_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { ListDiagnoseInfoForSingleCardDiagnoseInfo {
    0 "BeginTime" begin_time: i64, 1 "CardIp" card_ip: String, 2 "Destination" destination: String,
    3 "DestinationType" destination_type: String, 4 "DiagnoseTime" diagnose_time: i64, 5 "EndTime" end_time: i64,
    6 "IccId" icc_id: String, 7 "IoTCloudConnectorId" iot_cloud_connector_id: String, 8 "Source" source: String,
    9 "SourceType" source_type: String, 10 "Status" status: String, 11 "TaskId" task_id: String
} }

/// Lists group authorization rules: `ListGroupAuthorizationRules` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListGroupAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRules {
    pub authorization_rule_ids: Option<Vec<String>>,
    pub authorization_rule_name: Option<Vec<String>>,
    pub authorization_rule_status: Option<Vec<String>>,
    pub destination: Option<Vec<String>>,
    pub destination_port: Option<Vec<String>>,
    pub destination_type: Option<Vec<String>>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy: Option<Vec<String>>,
    pub protocol: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListGroupAuthorizationRules(iot_cloud_connector_group_id: String, region_id: String)
    "ListGroupAuthorizationRules" -> ListGroupAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>,
    1 "AuthorizationRuleName" authorization_rule_name: Vec<String>,
    2 "AuthorizationRuleStatus" authorization_rule_status: Vec<String>, 3 "Destination" destination: Vec<String>,
    4 "DestinationPort" destination_port: Vec<String>, 5 "DestinationType" destination_type: Vec<String>,
    6 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 7 "MaxResults" max_results: i64,
    8 "NextToken" next_token: String, 9 "Policy" policy: Vec<String>, 10 "Protocol" protocol: Vec<String>,
    11 "RegionId" region_id, 12 "Type" r#type: String
} }
paged! { ListGroupAuthorizationRules: ListGroupAuthorizationRulesGroupAuthorizationRules =
    Token "NextToken", "GroupAuthorizationRules" group_authorization_rules, next "NextToken" }

/// Response of [`ListGroupAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRulesOutput {
    pub group_authorization_rules: Vec<
        ListGroupAuthorizationRulesGroupAuthorizationRules,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupAuthorizationRulesOutput {
    0 "GroupAuthorizationRules" group_authorization_rules: Vec<ListGroupAuthorizationRulesGroupAuthorizationRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupAuthorizationRules`].
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
    pub iot_cloud_connector_group_id: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidrs: Vec<String>,
    pub r#type: Option<String>,
}
model! { ListGroupAuthorizationRulesGroupAuthorizationRules {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleId" authorization_rule_id: String, 2 "AuthorizationRuleName" authorization_rule_name: String,
    3 "AuthorizationRuleStatus" authorization_rule_status: String, 4 "Destination" destination: String,
    5 "DestinationPort" destination_port: String, 6 "DestinationType" destination_type: String,
    7 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String, 8 "Policy" policy: String,
    9 "Protocol" protocol: String, 10 "SourceCidrs" source_cidrs: Vec<String>, 11 "Type" r#type: String
} }

/// Lists group dns service rules: `ListGroupDNSServiceRules` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListGroupDNSServiceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupDNSServiceRules {
    pub dns_service_rule_ids: Option<Vec<String>>,
    pub dns_service_rule_name: Option<Vec<String>>,
    pub dns_service_rule_status: Option<Vec<String>>,
    pub destination: Option<Vec<String>>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<Vec<String>>,
}
operation! { ListGroupDNSServiceRules(iot_cloud_connector_group_id: String, region_id: String)
    "ListGroupDNSServiceRules" -> ListGroupDNSServiceRulesOutput {
    0 "DNSServiceRuleIds" dns_service_rule_ids: Vec<String>, 1 "DNSServiceRuleName" dns_service_rule_name: Vec<String>,
    2 "DNSServiceRuleStatus" dns_service_rule_status: Vec<String>, 3 "Destination" destination: Vec<String>,
    4 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "RegionId" region_id, 8 "ServiceType" service_type: String,
    9 "Source" source: Vec<String>
} }
paged! { ListGroupDNSServiceRules: ListGroupDNSServiceRulesDNSServiceRules =
    Token "NextToken", "DNSServiceRules" dns_service_rules, next "NextToken" }

/// Response of [`ListGroupDNSServiceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupDNSServiceRulesOutput {
    pub dns_service_rules: Vec<ListGroupDNSServiceRulesDNSServiceRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupDNSServiceRulesOutput {
    0 "DNSServiceRules" dns_service_rules: Vec<ListGroupDNSServiceRulesDNSServiceRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupDNSServiceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupDNSServiceRulesDNSServiceRules {
    pub dns_service_rule_description: Option<String>,
    pub dns_service_rule_id: Option<String>,
    pub dns_service_rule_name: Option<String>,
    pub dns_service_rule_status: Option<String>,
    pub destination: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
model! { ListGroupDNSServiceRulesDNSServiceRules {
    0 "DNSServiceRuleDescription" dns_service_rule_description: String,
    1 "DNSServiceRuleId" dns_service_rule_id: String, 2 "DNSServiceRuleName" dns_service_rule_name: String,
    3 "DNSServiceRuleStatus" dns_service_rule_status: String, 4 "Destination" destination: String,
    5 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String, 6 "ServiceType" service_type: String,
    7 "Source" source: String
} }

/// Lists group ip mapping rules: `ListGroupIpMappingRules` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListGroupIpMappingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIpMappingRules {
    pub destination_ips: Option<Vec<String>>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    pub ip_mapping_rule_ids: Option<Vec<String>>,
    pub ip_mapping_rule_names: Option<Vec<String>>,
    pub ip_mapping_rule_statuses: Option<Vec<String>>,
    pub mapping_ips: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListGroupIpMappingRules(iot_cloud_connector_group_id: String, region_id: String)
    "ListGroupIpMappingRules" -> ListGroupIpMappingRulesOutput {
    0 "DestinationIps" destination_ips: Vec<String>, 1 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id,
    2 "IpMappingRuleIds" ip_mapping_rule_ids: Vec<String>, 3 "IpMappingRuleNames" ip_mapping_rule_names: Vec<String>,
    4 "IpMappingRuleStatuses" ip_mapping_rule_statuses: Vec<String>, 5 "MappingIps" mapping_ips: Vec<String>,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "RegionId" region_id
} }
paged! { ListGroupIpMappingRules: ListGroupIpMappingRulesIpMappingRules =
    Token "NextToken", "IpMappingRules" ip_mapping_rules, next "NextToken" }

/// Response of [`ListGroupIpMappingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIpMappingRulesOutput {
    pub ip_mapping_rules: Vec<ListGroupIpMappingRulesIpMappingRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupIpMappingRulesOutput {
    0 "IpMappingRules" ip_mapping_rules: Vec<ListGroupIpMappingRulesIpMappingRules>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupIpMappingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIpMappingRulesIpMappingRules {
    pub destination_ip: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_id: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub ip_mapping_rule_status: Option<String>,
    pub mapping_ip: Option<String>,
}
model! { ListGroupIpMappingRulesIpMappingRules {
    0 "DestinationIp" destination_ip: String, 1 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String,
    2 "IpMappingRuleDescription" ip_mapping_rule_description: String, 3 "IpMappingRuleId" ip_mapping_rule_id: String,
    4 "IpMappingRuleName" ip_mapping_rule_name: String, 5 "IpMappingRuleStatus" ip_mapping_rule_status: String,
    6 "MappingIp" mapping_ip: String
} }

/// Lists iot cloud connector available zones: `ListIoTCloudConnectorAvailableZones` of `iotcc` 2021-05-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListIoTCloudConnectorAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorAvailableZones {
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListIoTCloudConnectorAvailableZones(iot_cloud_connector_id: String, region_id: String)
    "ListIoTCloudConnectorAvailableZones" -> ListIoTCloudConnectorAvailableZonesOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id, 1 "RegionId" region_id
} }

/// Response of [`ListIoTCloudConnectorAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorAvailableZonesOutput {
    pub available_zone_list: Vec<String>,
    pub iot_cloud_connector_id: Option<String>,
}
model! { ListIoTCloudConnectorAvailableZonesOutput {
    0 "AvailableZoneList" available_zone_list: Vec<String>, 1 "IoTCloudConnectorId" iot_cloud_connector_id: String
} }

/// Lists iot cloud connector eips: `ListIoTCloudConnectorEIPs` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListIoTCloudConnectorEIPs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorEIPs {
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListIoTCloudConnectorEIPs(iot_cloud_connector_id: String, region_id: String)
    "ListIoTCloudConnectorEIPs" -> ListIoTCloudConnectorEIPsOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListIoTCloudConnectorEIPs: String = Token "NextToken", "EIPs" eips, next "NextToken" }

/// Response of [`ListIoTCloudConnectorEIPs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorEIPsOutput {
    pub eips: Vec<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIoTCloudConnectorEIPsOutput {
    0 "EIPs" eips: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// Lists iot cloud connector groups: `ListIoTCloudConnectorGroups` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListIoTCloudConnectorGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroups {
    pub iot_cloud_connector_group_ids: Option<Vec<String>>,
    pub iot_cloud_connector_group_name: Option<Vec<String>>,
    pub iot_cloud_connector_group_status: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListIoTCloudConnectorGroups(region_id: String)
    "ListIoTCloudConnectorGroups" -> ListIoTCloudConnectorGroupsOutput {
    0 "IoTCloudConnectorGroupIds" iot_cloud_connector_group_ids: Vec<String>,
    1 "IoTCloudConnectorGroupName" iot_cloud_connector_group_name: Vec<String>,
    2 "IoTCloudConnectorGroupStatus" iot_cloud_connector_group_status: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RegionId" region_id, 6 "Type" r#type: String
} }
paged! { ListIoTCloudConnectorGroups: ListIoTCloudConnectorGroupsIoTCloudConnectorGroups =
    Token "NextToken", "IoTCloudConnectorGroups" iot_cloud_connector_groups, next "NextToken" }

/// Response of [`ListIoTCloudConnectorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroupsOutput {
    pub iot_cloud_connector_groups: Vec<
        ListIoTCloudConnectorGroupsIoTCloudConnectorGroups,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIoTCloudConnectorGroupsOutput {
    0 "IoTCloudConnectorGroups" iot_cloud_connector_groups: Vec<ListIoTCloudConnectorGroupsIoTCloudConnectorGroups>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIoTCloudConnectorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroupsIoTCloudConnectorGroups {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
    pub iot_cloud_connector_group_status: Option<String>,
    pub iot_cloud_connectors: Vec<ListIoTCloudConnectorGroupsIoTCloudConnectors>,
    pub name: Option<String>,
    pub service_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListIoTCloudConnectorGroupsIoTCloudConnectorGroups {
    0 "CreateTime" create_time: i64, 1 "Description" description: String,
    2 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String,
    3 "IoTCloudConnectorGroupStatus" iot_cloud_connector_group_status: String,
    4 "IoTCloudConnectors" iot_cloud_connectors: Vec<ListIoTCloudConnectorGroupsIoTCloudConnectors>,
    5 "Name" name: String, 6 "ServiceType" service_type: String, 7 "Type" r#type: String
} }

/// In the response of [`ListIoTCloudConnectorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorGroupsIoTCloudConnectors {
    pub apn: Option<String>,
    pub create_time: Option<i64>,
    pub isp: Option<String>,
    pub iot_cloud_connector_description: Option<String>,
    pub iot_cloud_connector_id: Option<String>,
    pub iot_cloud_connector_name: Option<String>,
    pub iot_cloud_connector_status: Option<String>,
    pub service_type: Option<String>,
}
model! { ListIoTCloudConnectorGroupsIoTCloudConnectors {
    0 "APN" apn: String, 1 "CreateTime" create_time: i64, 2 "ISP" isp: String,
    3 "IoTCloudConnectorDescription" iot_cloud_connector_description: String,
    4 "IoTCloudConnectorId" iot_cloud_connector_id: String, 5 "IoTCloudConnectorName" iot_cloud_connector_name: String,
    6 "IoTCloudConnectorStatus" iot_cloud_connector_status: String, 7 "ServiceType" service_type: String
} }

/// Lists iot cloud connectors: `ListIoTCloudConnectors` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListIoTCloudConnectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectors {
    pub apn: Option<Vec<String>>,
    pub isp: Option<Vec<String>>,
    pub iot_cloud_connector_group_id: Option<String>,
    pub iot_cloud_connector_ids: Option<Vec<String>>,
    pub iot_cloud_connector_name: Option<Vec<String>>,
    pub iot_cloud_connector_status: Option<Vec<String>>,
    pub is_in_group: Option<bool>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub vpc_id: Option<Vec<String>>,
}
operation! { ListIoTCloudConnectors(region_id: String) "ListIoTCloudConnectors" -> ListIoTCloudConnectorsOutput {
    0 "APN" apn: Vec<String>, 1 "ISP" isp: Vec<String>,
    2 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String,
    3 "IoTCloudConnectorIds" iot_cloud_connector_ids: Vec<String>,
    4 "IoTCloudConnectorName" iot_cloud_connector_name: Vec<String>,
    5 "IoTCloudConnectorStatus" iot_cloud_connector_status: Vec<String>, 6 "IsInGroup" is_in_group: bool,
    7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String, 9 "RegionId" region_id,
    10 "VpcId" vpc_id: Vec<String>
} }
paged! { ListIoTCloudConnectors: ListIoTCloudConnectorsIoTCloudConnectors =
    Token "NextToken", "IoTCloudConnectors" iot_cloud_connectors, next "NextToken" }

/// Response of [`ListIoTCloudConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorsOutput {
    pub iot_cloud_connectors: Vec<ListIoTCloudConnectorsIoTCloudConnectors>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIoTCloudConnectorsOutput {
    0 "IoTCloudConnectors" iot_cloud_connectors: Vec<ListIoTCloudConnectorsIoTCloudConnectors>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIoTCloudConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorsIoTCloudConnectors {
    pub apn: Option<String>,
    pub create_time: Option<i64>,
    pub grant_ali_uid: Option<String>,
    pub isp: Option<String>,
    pub iot_cloud_connector_business_status: Option<String>,
    pub iot_cloud_connector_description: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
    pub iot_cloud_connector_id: Option<String>,
    pub iot_cloud_connector_name: Option<String>,
    pub iot_cloud_connector_status: Option<String>,
    pub ip_feature: Option<String>,
    pub mode: Option<String>,
    pub modify_time: Option<i64>,
    pub rate_limit: Option<i64>,
    pub service_type: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_list: Vec<String>,
    pub vpc_id: Option<String>,
    pub wildcard_domain_enabled: Option<bool>,
}
model! { ListIoTCloudConnectorsIoTCloudConnectors {
    0 "APN" apn: String, 1 "CreateTime" create_time: i64, 2 "GrantAliUid" grant_ali_uid: String, 3 "ISP" isp: String,
    4 "IoTCloudConnectorBusinessStatus" iot_cloud_connector_business_status: String,
    5 "IoTCloudConnectorDescription" iot_cloud_connector_description: String,
    6 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String,
    7 "IoTCloudConnectorId" iot_cloud_connector_id: String, 8 "IoTCloudConnectorName" iot_cloud_connector_name: String,
    9 "IoTCloudConnectorStatus" iot_cloud_connector_status: String, 10 "IpFeature" ip_feature: String,
    11 "Mode" mode: String, 12 "ModifyTime" modify_time: i64, 13 "RateLimit" rate_limit: i64,
    14 "ServiceType" service_type: String, 15 "Type" r#type: String, 16 "VSwitchList" vswitch_list: Vec<String>,
    17 "VpcId" vpc_id: String, 18 "WildcardDomainEnabled" wildcard_domain_enabled: bool
} }

/// Lists iot coud connector backhaul route: `ListIoTCoudConnectorBackhaulRoute` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListIoTCoudConnectorBackhaulRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCoudConnectorBackhaulRoute {
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListIoTCoudConnectorBackhaulRoute(iot_cloud_connector_id: String, region_id: String)
    "ListIoTCoudConnectorBackhaulRoute" -> ListIoTCoudConnectorBackhaulRouteOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListIoTCoudConnectorBackhaulRoute: ListIoTCoudConnectorBackhaulRouteRoutes =
    Token "NextToken", "Routes" routes, next "NextToken" }

/// Response of [`ListIoTCoudConnectorBackhaulRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCoudConnectorBackhaulRouteOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub routes: Vec<ListIoTCoudConnectorBackhaulRouteRoutes>,
    pub total_count: Option<i64>,
}
model! { ListIoTCoudConnectorBackhaulRouteOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Routes" routes: Vec<ListIoTCoudConnectorBackhaulRouteRoutes>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIoTCoudConnectorBackhaulRoute`].
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
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "NextHopId" next_hop_id: String, 3 "NextHopType" next_hop_type: String, 4 "Status" status: String
} }

/// Lists ip mapping rules: `ListIpMappingRules` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListIpMappingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpMappingRules {
    pub destination_ips: Option<Vec<String>>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub ip_mapping_rule_ids: Option<Vec<String>>,
    pub ip_mapping_rule_names: Option<Vec<String>>,
    pub ip_mapping_rule_statuses: Option<Vec<String>>,
    pub mapping_ips: Option<Vec<String>>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListIpMappingRules(iot_cloud_connector_id: String, region_id: String)
    "ListIpMappingRules" -> ListIpMappingRulesOutput {
    0 "DestinationIps" destination_ips: Vec<String>, 1 "IoTCloudConnectorId" iot_cloud_connector_id,
    2 "IpMappingRuleIds" ip_mapping_rule_ids: Vec<String>, 3 "IpMappingRuleNames" ip_mapping_rule_names: Vec<String>,
    4 "IpMappingRuleStatuses" ip_mapping_rule_statuses: Vec<String>, 5 "MappingIps" mapping_ips: Vec<String>,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "RegionId" region_id
} }
paged! { ListIpMappingRules: ListIpMappingRulesIpMappingRules =
    Token "NextToken", "IpMappingRules" ip_mapping_rules, next "NextToken" }

/// Response of [`ListIpMappingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpMappingRulesOutput {
    pub ip_mapping_rules: Vec<ListIpMappingRulesIpMappingRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIpMappingRulesOutput {
    0 "IpMappingRules" ip_mapping_rules: Vec<ListIpMappingRulesIpMappingRules>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpMappingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpMappingRulesIpMappingRules {
    pub destination_ip: Option<String>,
    pub iot_cloud_connector_id: Option<String>,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_id: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub ip_mapping_rule_status: Option<String>,
    pub mapping_ip: Option<String>,
}
model! { ListIpMappingRulesIpMappingRules {
    0 "DestinationIp" destination_ip: String, 1 "IoTCloudConnectorId" iot_cloud_connector_id: String,
    2 "IpMappingRuleDescription" ip_mapping_rule_description: String, 3 "IpMappingRuleId" ip_mapping_rule_id: String,
    4 "IpMappingRuleName" ip_mapping_rule_name: String, 5 "IpMappingRuleStatus" ip_mapping_rule_status: String,
    6 "MappingIp" mapping_ip: String
} }

/// Lists regions: `ListRegions` of `iotcc` 2021-05-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub accept_language: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListRegions(region_id: String) "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id
} }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Vec<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: Vec<ListRegionsRegions>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Lists service: `ListService` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListService {
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_statuses: Option<Vec<String>>,
    pub service_ids: Option<Vec<String>>,
    pub service_names: Option<Vec<String>>,
}
operation! { ListService(iot_cloud_connector_id: String, region_id: String) "ListService" -> ListServiceOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ResourceStatuses" resource_statuses: Vec<String>,
    5 "ServiceIds" service_ids: Vec<String>, 6 "ServiceNames" service_names: Vec<String>
} }
paged! { ListService: ListServiceServices = Token "NextToken", "Services" services, next "NextToken" }

/// Response of [`ListService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Vec<ListServiceServices>,
    pub total_count: Option<i64>,
}
model! { ListServiceOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Services" services: Vec<ListServiceServices>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceServices {
    pub iot_cloud_connector_id: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_status: Option<String>,
}
model! { ListServiceServices {
    0 "IoTCloudConnectorId" iot_cloud_connector_id: String, 1 "ServiceDescription" service_description: String,
    2 "ServiceId" service_id: String, 3 "ServiceName" service_name: String, 4 "ServiceStatus" service_status: String
} }

/// Lists service entries: `ListServiceEntries` of `iotcc` 2021-05-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/ListServiceEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceEntries {
    /// Required.
    pub iot_cloud_connector_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_entry_ids: Option<Vec<String>>,
    pub service_entry_name: Option<Vec<String>>,
    pub service_entry_status: Option<Vec<String>>,
    /// Required.
    pub service_id: String,
    pub target: Option<Vec<String>>,
    pub target_type: Option<Vec<String>>,
}
operation! { ListServiceEntries(iot_cloud_connector_id: String, region_id: String, service_id: String)
    "ListServiceEntries" -> ListServiceEntriesOutput {
    0 "IoTCloudConnectorId" iot_cloud_connector_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ServiceEntryIds" service_entry_ids: Vec<String>,
    5 "ServiceEntryName" service_entry_name: Vec<String>, 6 "ServiceEntryStatus" service_entry_status: Vec<String>,
    7 "ServiceId" service_id, 8 "Target" target: Vec<String>, 9 "TargetType" target_type: Vec<String>
} }
paged! { ListServiceEntries: ListServiceEntriesServiceEntries =
    Token "NextToken", "ServiceEntries" service_entries, next "NextToken" }

/// Response of [`ListServiceEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceEntriesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_entries: Vec<ListServiceEntriesServiceEntries>,
    pub total_count: Option<i64>,
}
model! { ListServiceEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServiceEntries" service_entries: Vec<ListServiceEntriesServiceEntries>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceEntries`].
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
    0 "ServiceEntryDescription" service_entry_description: String, 1 "ServiceEntryId" service_entry_id: String,
    2 "ServiceEntryName" service_entry_name: String, 3 "ServiceEntryStatus" service_entry_status: String,
    4 "ServiceId" service_id: String, 5 "Target" target: String, 6 "TargetType" target_type: String
} }

/// Moves authorization rule to dns service: `MoveAuthorizationRuleToDNSService` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/MoveAuthorizationRuleToDNSService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAuthorizationRuleToDNSService {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    MoveAuthorizationRuleToDNSService(authorization_rule_id: String, iot_cloud_connector_id: String, region_id: String)
    "MoveAuthorizationRuleToDNSService" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "RegionId" region_id
} }

/// Response of [`MoveAuthorizationRuleToDNSService`]: empty.
pub type MoveAuthorizationRuleToDNSServiceOutput = Empty;

/// Moves group authorization rule to dns service: `MoveGroupAuthorizationRuleToDNSService` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/MoveGroupAuthorizationRuleToDNSService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveGroupAuthorizationRuleToDNSService {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    MoveGroupAuthorizationRuleToDNSService(authorization_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "MoveGroupAuthorizationRuleToDNSService" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 4 "RegionId" region_id
} }

/// Response of [`MoveGroupAuthorizationRuleToDNSService`]: empty.
pub type MoveGroupAuthorizationRuleToDNSServiceOutput = Empty;

/// Opens iot cloud connector service: `OpenIoTCloudConnectorService` of `iotcc` 2021-05-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/OpenIoTCloudConnectorService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIoTCloudConnectorService {
    /// Required.
    pub region_id: String,
}
operation! { OpenIoTCloudConnectorService(region_id: String) "OpenIoTCloudConnectorService" -> Empty {
    0 "RegionId" region_id
} }

/// Response of [`OpenIoTCloudConnectorService`]: empty.
pub type OpenIoTCloudConnectorServiceOutput = Empty;

/// Removes iot cloud connector from group: `RemoveIoTCloudConnectorFromGroup` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/RemoveIoTCloudConnectorFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIoTCloudConnectorFromGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub iot_cloud_connector_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    RemoveIoTCloudConnectorFromGroup(iot_cloud_connector_group_id: String, iot_cloud_connector_id: Vec<String>, region_id: String)
    "RemoveIoTCloudConnectorFromGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 3 "IoTCloudConnectorId" iot_cloud_connector_id,
    4 "RegionId" region_id
} }

/// Response of [`RemoveIoTCloudConnectorFromGroup`]: empty.
pub type RemoveIoTCloudConnectorFromGroupOutput = Empty;

/// `RevertIoTCloudConnector` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/RevertIoTCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertIoTCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! { RevertIoTCloudConnector(iot_cloud_connector_id: String, region_id: String)
    "RevertIoTCloudConnector" -> RevertIoTCloudConnectorOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id
} }

/// Response of [`RevertIoTCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertIoTCloudConnectorOutput {
    pub resource_id: Option<String>,
}
model! { RevertIoTCloudConnectorOutput {
    0 "ResourceId" resource_id: String
} }

/// Submits diagnose task for single card: `SubmitDiagnoseTaskForSingleCard` of `iotcc` 2021-05-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/IoTCC/2021-05-13/SubmitDiagnoseTaskForSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCard {
    /// Required.
    pub begin_time: i64,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<i64>,
    /// Required.
    pub source: String,
    /// Required.
    pub source_type: String,
}

/// Arguments of [`SubmitDiagnoseTaskForSingleCard::new`].
pub struct SubmitDiagnoseTaskForSingleCardRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub iot_cloud_connector_id: String,
    pub region_id: String,
    pub source: String,
    pub source_type: String,
}
operation! {
    SubmitDiagnoseTaskForSingleCard { SubmitDiagnoseTaskForSingleCardRequired: begin_time, end_time, iot_cloud_connector_id, region_id, source, source_type }
    "SubmitDiagnoseTaskForSingleCard" -> SubmitDiagnoseTaskForSingleCardOutput {
    0 "BeginTime" begin_time, 1 "Destination" destination: String, 2 "DestinationType" destination_type: String,
    3 "EndTime" end_time, 4 "IoTCloudConnectorId" iot_cloud_connector_id, 5 "RegionId" region_id,
    6 "ResourceUid" resource_uid: i64, 7 "Source" source, 8 "SourceType" source_type
} }

/// Response of [`SubmitDiagnoseTaskForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCardOutput {
    pub diagnose_task_id: Option<String>,
}
model! { SubmitDiagnoseTaskForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id: String
} }

/// Updates authorization rule attribute: `UpdateAuthorizationRuleAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateAuthorizationRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleAttribute {
    pub authorization_rule_description: Option<String>,
    /// Required.
    pub authorization_rule_id: String,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    pub source_cidrs: Option<Vec<String>>,
}
operation! {
    UpdateAuthorizationRuleAttribute(authorization_rule_id: String, iot_cloud_connector_id: String, region_id: String)
    "UpdateAuthorizationRuleAttribute" -> Empty {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleId" authorization_rule_id, 2 "AuthorizationRuleName" authorization_rule_name: String,
    3 "ClientToken" client_token: String, 4 "Destination" destination: String,
    5 "DestinationPort" destination_port: String, 6 "DestinationType" destination_type: String,
    7 "DryRun" dry_run: bool, 8 "IoTCloudConnectorId" iot_cloud_connector_id, 9 "Policy" policy: String,
    10 "Protocol" protocol: String, 11 "RegionId" region_id, 12 "SourceCidrs" source_cidrs: Vec<String>
} }

/// Response of [`UpdateAuthorizationRuleAttribute`]: empty.
pub type UpdateAuthorizationRuleAttributeOutput = Empty;

/// Updates connection pool attribute: `UpdateConnectionPoolAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateConnectionPoolAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionPoolAttribute {
    pub cidrs: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub connection_pool_description: Option<String>,
    /// Required.
    pub connection_pool_id: String,
    pub connection_pool_name: Option<String>,
    pub count: Option<i64>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateConnectionPoolAttribute(connection_pool_id: String, iot_cloud_connector_id: String, region_id: String)
    "UpdateConnectionPoolAttribute" -> Empty {
    0 "Cidrs" cidrs: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ConnectionPoolDescription" connection_pool_description: String, 3 "ConnectionPoolId" connection_pool_id,
    4 "ConnectionPoolName" connection_pool_name: String, 5 "Count" count: i64, 6 "DryRun" dry_run: bool,
    7 "IoTCloudConnectorId" iot_cloud_connector_id, 8 "RegionId" region_id
} }

/// Response of [`UpdateConnectionPoolAttribute`]: empty.
pub type UpdateConnectionPoolAttributeOutput = Empty;

/// Updates dns service rule attribute: `UpdateDNSServiceRuleAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateDNSServiceRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSServiceRuleAttribute {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    /// Required.
    pub dns_service_rule_id: String,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
operation! {
    UpdateDNSServiceRuleAttribute(dns_service_rule_id: String, iot_cloud_connector_id: String, region_id: String)
    "UpdateDNSServiceRuleAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleId" dns_service_rule_id, 3 "DNSServiceRuleName" dns_service_rule_name: String,
    4 "Destination" destination: String, 5 "DryRun" dry_run: bool, 6 "IoTCloudConnectorId" iot_cloud_connector_id,
    7 "RegionId" region_id, 8 "ServiceType" service_type: String, 9 "Source" source: String
} }

/// Response of [`UpdateDNSServiceRuleAttribute`]: empty.
pub type UpdateDNSServiceRuleAttributeOutput = Empty;

/// Updates group authorization rule attribute: `UpdateGroupAuthorizationRuleAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateGroupAuthorizationRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupAuthorizationRuleAttribute {
    pub authorization_rule_description: Option<String>,
    /// Required.
    pub authorization_rule_id: String,
    pub authorization_rule_name: Option<String>,
    pub client_token: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    pub source_cidrs: Option<Vec<String>>,
}
operation! {
    UpdateGroupAuthorizationRuleAttribute(authorization_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "UpdateGroupAuthorizationRuleAttribute" -> UpdateGroupAuthorizationRuleAttributeOutput {
    0 "AuthorizationRuleDescription" authorization_rule_description: String,
    1 "AuthorizationRuleId" authorization_rule_id, 2 "AuthorizationRuleName" authorization_rule_name: String,
    3 "ClientToken" client_token: String, 4 "Destination" destination: String,
    5 "DestinationPort" destination_port: String, 6 "DestinationType" destination_type: String,
    7 "DryRun" dry_run: bool, 8 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 9 "Policy" policy: String,
    10 "Protocol" protocol: String, 11 "RegionId" region_id, 12 "SourceCidrs" source_cidrs: Vec<String>
} }

/// Response of [`UpdateGroupAuthorizationRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupAuthorizationRuleAttributeOutput {
    pub authorization_rule_id: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
}
model! { UpdateGroupAuthorizationRuleAttributeOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String,
    1 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String
} }

/// Updates group dns service rule attribute: `UpdateGroupDNSServiceRuleAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateGroupDNSServiceRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupDNSServiceRuleAttribute {
    pub client_token: Option<String>,
    pub dns_service_rule_description: Option<String>,
    /// Required.
    pub dns_service_rule_id: String,
    pub dns_service_rule_name: Option<String>,
    pub destination: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    /// Required.
    pub region_id: String,
    pub service_type: Option<String>,
    pub source: Option<String>,
}
operation! {
    UpdateGroupDNSServiceRuleAttribute(dns_service_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "UpdateGroupDNSServiceRuleAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DNSServiceRuleDescription" dns_service_rule_description: String,
    2 "DNSServiceRuleId" dns_service_rule_id, 3 "DNSServiceRuleName" dns_service_rule_name: String,
    4 "Destination" destination: String, 5 "DryRun" dry_run: bool,
    6 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 7 "RegionId" region_id,
    8 "ServiceType" service_type: String, 9 "Source" source: String
} }

/// Response of [`UpdateGroupDNSServiceRuleAttribute`]: empty.
pub type UpdateGroupDNSServiceRuleAttributeOutput = Empty;

/// Updates group ip mapping rule: `UpdateGroupIpMappingRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateGroupIpMappingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupIpMappingRule {
    pub client_token: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub group_ip_mapping_rule_id: String,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    pub ip_mapping_rule_description: Option<String>,
    pub ip_mapping_rule_name: Option<String>,
    pub mapping_ip: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateGroupIpMappingRule(group_ip_mapping_rule_id: String, iot_cloud_connector_group_id: String, region_id: String)
    "UpdateGroupIpMappingRule" -> UpdateGroupIpMappingRuleOutput {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip: String, 2 "DryRun" dry_run: bool,
    3 "GroupIpMappingRuleId" group_ip_mapping_rule_id, 4 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id,
    5 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    6 "IpMappingRuleName" ip_mapping_rule_name: String, 7 "MappingIp" mapping_ip: String, 8 "RegionId" region_id
} }

/// Response of [`UpdateGroupIpMappingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupIpMappingRuleOutput {
    pub authorization_rule_id: Option<String>,
    pub iot_cloud_connector_group_id: Option<String>,
}
model! { UpdateGroupIpMappingRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String,
    1 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id: String
} }

/// Updates iot cloud connector attribute: `UpdateIoTCloudConnectorAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateIoTCloudConnectorAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIoTCloudConnectorAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iot_cloud_connector_description: Option<String>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub iot_cloud_connector_name: Option<String>,
    pub mode: Option<String>,
    /// Required.
    pub region_id: String,
    pub wildcard_domain_enabled: Option<bool>,
}
operation! { UpdateIoTCloudConnectorAttribute(iot_cloud_connector_id: String, region_id: String)
    "UpdateIoTCloudConnectorAttribute" -> UpdateIoTCloudConnectorAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "IoTCloudConnectorDescription" iot_cloud_connector_description: String,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "IoTCloudConnectorName" iot_cloud_connector_name: String,
    5 "Mode" mode: String, 6 "RegionId" region_id, 7 "WildcardDomainEnabled" wildcard_domain_enabled: bool
} }

/// Response of [`UpdateIoTCloudConnectorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIoTCloudConnectorAttributeOutput {
    pub resource_id: Option<String>,
}
model! { UpdateIoTCloudConnectorAttributeOutput {
    0 "ResourceId" resource_id: String
} }

/// Updates iot cloud connector group attribute: `UpdateIoTCloudConnectorGroupAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateIoTCloudConnectorGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIoTCloudConnectorGroupAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_group_id: String,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateIoTCloudConnectorGroupAttribute(iot_cloud_connector_group_id: String, region_id: String)
    "UpdateIoTCloudConnectorGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorGroupId" iot_cloud_connector_group_id, 4 "Name" name: String, 5 "RegionId" region_id
} }

/// Response of [`UpdateIoTCloudConnectorGroupAttribute`]: empty.
pub type UpdateIoTCloudConnectorGroupAttributeOutput = Empty;

/// Updates ip mapping rule: `UpdateIpMappingRule` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateIpMappingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpMappingRule {
    pub client_token: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    pub ip_mapping_rule_description: Option<String>,
    /// Required.
    pub ip_mapping_rule_id: String,
    pub ip_mapping_rule_name: Option<String>,
    pub mapping_ip: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateIpMappingRule(iot_cloud_connector_id: String, ip_mapping_rule_id: String, region_id: String)
    "UpdateIpMappingRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationIp" destination_ip: String, 2 "DryRun" dry_run: bool,
    3 "IoTCloudConnectorId" iot_cloud_connector_id, 4 "IpMappingRuleDescription" ip_mapping_rule_description: String,
    5 "IpMappingRuleId" ip_mapping_rule_id, 6 "IpMappingRuleName" ip_mapping_rule_name: String,
    7 "MappingIp" mapping_ip: String, 8 "RegionId" region_id
} }

/// Response of [`UpdateIpMappingRule`]: empty.
pub type UpdateIpMappingRuleOutput = Empty;

/// Updates service attribute: `UpdateServiceAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateServiceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    pub service_description: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_name: Option<String>,
}
operation! { UpdateServiceAttribute(iot_cloud_connector_id: String, region_id: String, service_id: String)
    "UpdateServiceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceDescription" service_description: String, 5 "ServiceId" service_id,
    6 "ServiceName" service_name: String
} }

/// Response of [`UpdateServiceAttribute`]: empty.
pub type UpdateServiceAttributeOutput = Empty;

/// Updates service entry attribute: `UpdateServiceEntryAttribute` of `iotcc` 2021-05-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/IoTCC/2021-05-13/UpdateServiceEntryAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceEntryAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iot_cloud_connector_id: String,
    /// Required.
    pub region_id: String,
    pub service_entry_description: Option<String>,
    /// Required.
    pub service_entry_id: String,
    pub service_entry_name: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! {
    UpdateServiceEntryAttribute(iot_cloud_connector_id: String, region_id: String, service_entry_id: String, service_id: String)
    "UpdateServiceEntryAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "IoTCloudConnectorId" iot_cloud_connector_id,
    3 "RegionId" region_id, 4 "ServiceEntryDescription" service_entry_description: String,
    5 "ServiceEntryId" service_entry_id, 6 "ServiceEntryName" service_entry_name: String, 7 "ServiceId" service_id
} }

/// Response of [`UpdateServiceEntryAttribute`]: empty.
pub type UpdateServiceEntryAttributeOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
