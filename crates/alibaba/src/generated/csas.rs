//! `csas` of Alibaba Cloud, API version 2023-01-20.
//!
//! Endpoint: a table of 1 region, else `csas.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/csas/2023-01-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, csas::GetActiveIdpConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetActiveIdpConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "csas.aliyuncs.com")],
    &[("cn-hangzhou", "csas-vpc.cn-hangzhou.aliyuncs.com")],
    "csas.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("csas", "2023-01-20", "csas", &ENDPOINTS);

/// Adds device group match devices: `AddDeviceGroupMatchDevices` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/AddDeviceGroupMatchDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceGroupMatchDevices {
    /// Required.
    pub dev_tags: Vec<String>,
    /// Required.
    pub device_group_id: String,
}
operation! { AddDeviceGroupMatchDevices(dev_tags: Vec<String>, device_group_id: String)
    "AddDeviceGroupMatchDevices" -> Empty {
    0 "DevTags" dev_tags, 1 "DeviceGroupId" device_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AddDeviceGroupMatchDevices`]: empty.
pub type AddDeviceGroupMatchDevicesOutput = Empty;

/// Attaches application2 connector: `AttachApplication2Connector` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/AttachApplication2Connector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApplication2Connector {
    /// Required.
    pub application_ids: Vec<String>,
    /// Required.
    pub connector_id: String,
}
operation! { AttachApplication2Connector(application_ids: Vec<String>, connector_id: String)
    "AttachApplication2Connector" -> Empty {
    0 "ApplicationIds" application_ids, 1 "ConnectorId" connector_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AttachApplication2Connector`]: empty.
pub type AttachApplication2ConnectorOutput = Empty;

/// Attaches policy2 approval process: `AttachPolicy2ApprovalProcess` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/AttachPolicy2ApprovalProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicy2ApprovalProcess {
    pub policy_id: Option<String>,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub process_id: String,
}
operation! { AttachPolicy2ApprovalProcess(policy_type: String, process_id: String)
    "AttachPolicy2ApprovalProcess" -> Empty {
    0 "PolicyId" policy_id: String, 1 "PolicyType" policy_type, 2 "ProcessId" process_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AttachPolicy2ApprovalProcess`]: empty.
pub type AttachPolicy2ApprovalProcessOutput = Empty;

/// Batches create domain items: `BatchCreateDomainItems` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/BatchCreateDomainItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDomainItems {
    pub domain_items: Option<Vec<String>>,
    pub list_id: Option<String>,
    pub list_type: Option<String>,
}
operation! { BatchCreateDomainItems() "BatchCreateDomainItems" -> Empty {
    0 "DomainItems" domain_items: Vec<String>, 1 "ListId" list_id: String, 2 "ListType" list_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchCreateDomainItems`]: empty.
pub type BatchCreateDomainItemsOutput = Empty;

/// Batches delete domain items: `BatchDeleteDomainItems` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/BatchDeleteDomainItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDomainItems {
    pub item_ids: Option<Vec<i64>>,
    pub list_id: Option<String>,
    pub list_type: Option<String>,
}
operation! { BatchDeleteDomainItems() "BatchDeleteDomainItems" -> Empty {
    0 "ItemIds" item_ids: Vec<i64>, 1 "ListId" list_id: String, 2 "ListType" list_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchDeleteDomainItems`]: empty.
pub type BatchDeleteDomainItemsOutput = Empty;

/// Batches delete private access application: `BatchDeletePrivateAccessApplication` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/BatchDeletePrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePrivateAccessApplication {
    pub application_ids: Option<Vec<String>>,
}
operation! { BatchDeletePrivateAccessApplication() "BatchDeletePrivateAccessApplication" -> Empty {
    0 "ApplicationIds" application_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`BatchDeletePrivateAccessApplication`]: empty.
pub type BatchDeletePrivateAccessApplicationOutput = Empty;

/// Batches delete private access policy: `BatchDeletePrivateAccessPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/BatchDeletePrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePrivateAccessPolicy {
    pub policy_ids: Option<Vec<String>>,
}
operation! { BatchDeletePrivateAccessPolicy() "BatchDeletePrivateAccessPolicy" -> Empty {
    0 "PolicyIds" policy_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`BatchDeletePrivateAccessPolicy`]: empty.
pub type BatchDeletePrivateAccessPolicyOutput = Empty;

/// Creates approval process: `CreateApprovalProcess` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateApprovalProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcess {
    pub description: Option<String>,
    pub match_schemas: Option<CreateApprovalProcessMatchSchemas>,
    /// Required.
    pub process_name: String,
    /// Required.
    pub process_nodes: Vec<Vec<String>>,
}
operation! { CreateApprovalProcess(process_name: String, process_nodes: Vec<Vec<String>>)
    "CreateApprovalProcess" -> CreateApprovalProcessOutput {
    0 "Description" description: String, 1 "MatchSchemas" match_schemas: CreateApprovalProcessMatchSchemas,
    2 "ProcessName" process_name, 3 "ProcessNodes" process_nodes
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessMatchSchemas {
    pub app_uninstall_schema_id: Option<String>,
    pub device_registration_schema_id: Option<String>,
    pub dlp_send_schema_id: Option<String>,
    pub domain_blacklist_schema_id: Option<String>,
    pub domain_whitelist_schema_id: Option<String>,
    pub endpoint_hardening_schema_id: Option<String>,
    pub peripheral_block_schema_id: Option<String>,
    pub private_access_block_schema_id: Option<String>,
    pub software_block_schema_id: Option<String>,
    pub software_hardening_schema_id: Option<String>,
}
input! { CreateApprovalProcessMatchSchemas() {
    0 "AppUninstallSchemaId" app_uninstall_schema_id: String,
    1 "DeviceRegistrationSchemaId" device_registration_schema_id: String,
    2 "DlpSendSchemaId" dlp_send_schema_id: String, 3 "DomainBlacklistSchemaId" domain_blacklist_schema_id: String,
    4 "DomainWhitelistSchemaId" domain_whitelist_schema_id: String,
    5 "EndpointHardeningSchemaId" endpoint_hardening_schema_id: String,
    6 "PeripheralBlockSchemaId" peripheral_block_schema_id: String,
    7 "PrivateAccessBlockSchemaId" private_access_block_schema_id: String,
    8 "SoftwareBlockSchemaId" software_block_schema_id: String,
    9 "SoftwareHardeningSchemaId" software_hardening_schema_id: String
} }

/// Response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessOutput {
    pub process: Option<CreateApprovalProcessProcess>,
}
model! { CreateApprovalProcessOutput {
    0 "Process" process: CreateApprovalProcessProcess
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessProcess {
    pub app_uninstall_policies: Option<CreateApprovalProcessAppUninstallPolicies>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub device_registration_policies: Option<
        CreateApprovalProcessDeviceRegistrationPolicies,
    >,
    pub dlp_send_policies: Option<CreateApprovalProcessDlpSendPolicies>,
    pub domain_blacklist_policies: Option<CreateApprovalProcessDomainBlacklistPolicies>,
    pub domain_whitelist_policies: Option<CreateApprovalProcessDomainWhitelistPolicies>,
    pub endpoint_hardening_policies: Option<
        CreateApprovalProcessEndpointHardeningPolicies,
    >,
    pub peripheral_block_policies: Option<CreateApprovalProcessPeripheralBlockPolicies>,
    pub private_access_block_policies: Option<
        CreateApprovalProcessPrivateAccessBlockPolicies,
    >,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub process_nodes: Vec<Vec<CreateApprovalProcessProcessNodes>>,
    pub software_block_policies: Option<CreateApprovalProcessSoftwareBlockPolicies>,
    pub software_hardening_policies: Option<
        CreateApprovalProcessSoftwareHardeningPolicies,
    >,
}
model! { CreateApprovalProcessProcess {
    0 "AppUninstallPolicies" app_uninstall_policies: CreateApprovalProcessAppUninstallPolicies,
    1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "DeviceRegistrationPolicies" device_registration_policies: CreateApprovalProcessDeviceRegistrationPolicies,
    4 "DlpSendPolicies" dlp_send_policies: CreateApprovalProcessDlpSendPolicies,
    5 "DomainBlacklistPolicies" domain_blacklist_policies: CreateApprovalProcessDomainBlacklistPolicies,
    6 "DomainWhitelistPolicies" domain_whitelist_policies: CreateApprovalProcessDomainWhitelistPolicies,
    7 "EndpointHardeningPolicies" endpoint_hardening_policies: CreateApprovalProcessEndpointHardeningPolicies,
    8 "PeripheralBlockPolicies" peripheral_block_policies: CreateApprovalProcessPeripheralBlockPolicies,
    9 "PrivateAccessBlockPolicies" private_access_block_policies: CreateApprovalProcessPrivateAccessBlockPolicies,
    10 "ProcessId" process_id: String, 11 "ProcessName" process_name: String,
    12 "ProcessNodes" process_nodes: Vec<Vec<CreateApprovalProcessProcessNodes>>,
    13 "SoftwareBlockPolicies" software_block_policies: CreateApprovalProcessSoftwareBlockPolicies,
    14 "SoftwareHardeningPolicies" software_hardening_policies: CreateApprovalProcessSoftwareHardeningPolicies
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessAppUninstallPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessAppUninstallPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessDeviceRegistrationPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessDeviceRegistrationPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessDlpSendPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessDlpSendPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessDomainBlacklistPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessDomainBlacklistPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessDomainWhitelistPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessDomainWhitelistPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessEndpointHardeningPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessEndpointHardeningPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessPeripheralBlockPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessPeripheralBlockPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessPrivateAccessBlockPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessPrivateAccessBlockPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessProcessNodes {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { CreateApprovalProcessProcessNodes {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessSoftwareBlockPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessSoftwareBlockPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`CreateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalProcessSoftwareHardeningPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { CreateApprovalProcessSoftwareHardeningPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// Creates client user: `CreateClientUser` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientUser {
    pub department_id: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub email: String,
    /// Required.
    pub idp_config_id: String,
    pub mobile_number: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub username: String,
}
operation! { CreateClientUser(email: String, idp_config_id: String, username: String)
    "CreateClientUser" -> CreateClientUserOutput {
    0 "DepartmentId" department_id: String, 1 "Description" description: String, 2 "Email" email,
    3 "IdpConfigId" idp_config_id, 4 "MobileNumber" mobile_number: String, 5 "Password" password: Secret,
    6 "Username" username
} }

/// Response of [`CreateClientUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientUserOutput {
    pub data: Option<String>,
}
model! { CreateClientUserOutput {
    0 "Data" data: String
} }

/// Creates connector: `CreateConnector` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnector {
    /// At least 1.
    pub bandwidth: Option<i64>,
    /// Required.
    pub name: String,
    /// Required.
    pub region: String,
    /// Required.
    pub switch_status: String,
}
operation! { CreateConnector(name: String, region: String, switch_status: String)
    "CreateConnector" -> CreateConnectorOutput {
    0 "Bandwidth" bandwidth: i64, 1 "Name" name, 2 "Region" region, 3 "SwitchStatus" switch_status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectorOutput {
    pub connector: Option<CreateConnectorConnector>,
}
model! { CreateConnectorOutput {
    0 "Connector" connector: CreateConnectorConnector
} }

/// In the response of [`CreateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectorConnector {
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub switch_status: Option<String>,
    pub upgrade_time: Option<CreateConnectorUpgradeTime>,
}
model! { CreateConnectorConnector {
    0 "ConnectorId" connector_id: String, 1 "CreateTime" create_time: String, 2 "Name" name: String,
    3 "RegionId" region_id: String, 4 "Status" status: String, 5 "SwitchStatus" switch_status: String,
    6 "UpgradeTime" upgrade_time: CreateConnectorUpgradeTime
} }

/// In the response of [`CreateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectorUpgradeTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
model! { CreateConnectorUpgradeTime {
    0 "End" end: String, 1 "Start" start: String
} }

/// Creates device group: `CreateDeviceGroup` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroup {
    pub description: Option<String>,
    /// Deprecated.
    pub dynamic_operator: Option<String>,
    pub dynamic_rule: Option<RuleItem>,
    pub group_type: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateDeviceGroup(name: String) "CreateDeviceGroup" -> CreateDeviceGroupOutput {
    0 "Description" description: String, 1 "DynamicOperator" dynamic_operator: String,
    2 "DynamicRule" dynamic_rule: RuleItem, 3 "GroupType" group_type: String, 4 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`CreateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub combinator: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub rule_sub_type: Option<String>,
    pub rule_type: Option<String>,
    pub rules: Option<Vec<RuleItem>>,
    pub values: Option<Vec<String>>,
}
input! { RuleItem() {
    0 "Combinator" combinator: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Operator" operator: String,
    4 "RuleSubType" rule_sub_type: String, 5 "RuleType" rule_type: String, 6 "Rules" rules: Vec<RuleItem>,
    7 "Values" values: Vec<String>
} }

/// Response of [`CreateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupOutput {
    pub device_group_id: Option<String>,
}
model! { CreateDeviceGroupOutput {
    0 "DeviceGroupId" device_group_id: String
} }

/// Creates domain meta: `CreateDomainMeta` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateDomainMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainMeta {
    pub list_type: Option<String>,
    pub name: Option<String>,
}
operation! { CreateDomainMeta() "CreateDomainMeta" -> CreateDomainMetaOutput {
    0 "ListType" list_type: String, 1 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateDomainMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainMetaOutput {
    pub data: Option<String>,
}
model! { CreateDomainMetaOutput {
    0 "Data" data: String
} }

/// Creates dynamic route: `CreateDynamicRoute` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateDynamicRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicRoute {
    pub application_ids: Option<Vec<String>>,
    /// Required.
    pub application_type: String,
    pub description: Option<String>,
    /// Required.
    pub dynamic_route_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub next_hop: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub region_ids: Vec<String>,
    /// Required.
    pub status: String,
    pub tag_ids: Option<Vec<String>>,
}

/// Arguments of [`CreateDynamicRoute::new`].
pub struct CreateDynamicRouteRequired {
    pub application_type: String,
    pub dynamic_route_type: String,
    pub name: String,
    pub next_hop: String,
    pub priority: i64,
    pub region_ids: Vec<String>,
    pub status: String,
}
operation! {
    CreateDynamicRoute { CreateDynamicRouteRequired: application_type, dynamic_route_type, name, next_hop, priority, region_ids, status }
    "CreateDynamicRoute" -> CreateDynamicRouteOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type,
    2 "Description" description: String, 3 "DynamicRouteType" dynamic_route_type, 4 "Name" name, 5 "NextHop" next_hop,
    6 "Priority" priority, 7 "RegionIds" region_ids, 8 "Status" status, 9 "TagIds" tag_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicRouteOutput {
    pub dynamic_route_id: Option<String>,
}
model! { CreateDynamicRouteOutput {
    0 "DynamicRouteId" dynamic_route_id: String
} }

/// Creates enterprise accelerate policy: `CreateEnterpriseAcceleratePolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateEnterpriseAcceleratePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAcceleratePolicy {
    pub acceleration_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// At most 99 characters.
    pub priority: Option<String>,
    pub show_in_client: Option<i64>,
    /// Required.
    pub upstream_host: String,
    /// Required.
    pub upstream_port: i64,
    /// Required.
    pub upstream_type: String,
    /// Required.
    pub user_attribute_group: String,
}
operation! {
    CreateEnterpriseAcceleratePolicy(upstream_host: String, upstream_port: i64, upstream_type: String, user_attribute_group: String)
    "CreateEnterpriseAcceleratePolicy" -> CreateEnterpriseAcceleratePolicyOutput {
    0 "AccelerationType" acceleration_type: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "Priority" priority: String, 4 "ShowInClient" show_in_client: i64, 5 "UpstreamHost" upstream_host,
    6 "UpstreamPort" upstream_port, 7 "UpstreamType" upstream_type, 8 "UserAttributeGroup" user_attribute_group
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateEnterpriseAcceleratePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAcceleratePolicyOutput {
    pub eap_id: Option<String>,
}
model! { CreateEnterpriseAcceleratePolicyOutput {
    0 "EapId" eap_id: String
} }

/// Creates enterprise accelerate target: `CreateEnterpriseAccelerateTarget` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateEnterpriseAccelerateTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseAccelerateTarget {
    /// Required.
    pub eap_id: String,
    /// Required.
    pub target: Vec<String>,
}
operation! { CreateEnterpriseAccelerateTarget(eap_id: String, target: Vec<String>)
    "CreateEnterpriseAccelerateTarget" -> Empty {
    0 "EapId" eap_id, 1 "Target" target
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateEnterpriseAccelerateTarget`]: empty.
pub type CreateEnterpriseAccelerateTargetOutput = Empty;

/// Creates forward strategy: `CreateForwardStrategy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateForwardStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardStrategy {
    pub description: Option<String>,
    /// Required.
    pub destination_id: String,
    /// Required.
    pub destination_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub status: String,
}

/// Arguments of [`CreateForwardStrategy::new`].
pub struct CreateForwardStrategyRequired {
    pub destination_id: String,
    pub destination_type: String,
    pub name: String,
    pub priority: i64,
    pub status: String,
}
operation! {
    CreateForwardStrategy { CreateForwardStrategyRequired: destination_id, destination_type, name, priority, status }
    "CreateForwardStrategy" -> CreateForwardStrategyOutput {
    0 "Description" description: String, 1 "DestinationId" destination_id, 2 "DestinationType" destination_type,
    3 "Name" name, 4 "Priority" priority, 5 "Status" status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateForwardStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardStrategyOutput {
    pub forward_strategy: Option<CreateForwardStrategyForwardStrategy>,
}
model! { CreateForwardStrategyOutput {
    0 "ForwardStrategy" forward_strategy: CreateForwardStrategyForwardStrategy
} }

/// In the response of [`CreateForwardStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardStrategyForwardStrategy {
    pub description: Option<String>,
    pub destination_id: Option<String>,
    pub destination_type: Option<String>,
    pub forward_id: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { CreateForwardStrategyForwardStrategy {
    0 "Description" description: String, 1 "DestinationId" destination_id: String,
    2 "DestinationType" destination_type: String, 3 "ForwardId" forward_id: String, 4 "Name" name: String,
    5 "Priority" priority: i64, 6 "Status" status: String
} }

/// Creates idp department: `CreateIdpDepartment` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateIdpDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdpDepartment {
    /// Required.
    pub department_name: String,
    /// Required.
    pub idp_config_id: String,
}
operation! { CreateIdpDepartment(department_name: String, idp_config_id: String)
    "CreateIdpDepartment" -> CreateIdpDepartmentOutput {
    0 "DepartmentName" department_name, 1 "IdpConfigId" idp_config_id
} }

/// Response of [`CreateIdpDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdpDepartmentOutput {
    pub data: Option<String>,
}
model! { CreateIdpDepartmentOutput {
    0 "Data" data: String
} }

/// Creates pa diagnosis task: `CreatePADiagnosisTask` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreatePADiagnosisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePADiagnosisTask {
    pub dev_tag: Option<String>,
    /// Required.
    pub diagnose_type: String,
    /// Required.
    pub host: String,
    pub pop_id: Option<String>,
    /// Required.
    pub pop_mode: String,
    /// Required.
    pub port: String,
    /// Required.
    pub protocol: String,
    pub udp_extra_configs: Option<CreatePADiagnosisTaskUdpExtraConfigs>,
    pub user_group_id: Option<String>,
    pub username: Option<String>,
}

/// Arguments of [`CreatePADiagnosisTask::new`].
pub struct CreatePADiagnosisTaskRequired {
    pub diagnose_type: String,
    pub host: String,
    pub pop_mode: String,
    pub port: String,
    pub protocol: String,
}
operation! { CreatePADiagnosisTask { CreatePADiagnosisTaskRequired: diagnose_type, host, pop_mode, port, protocol }
    "CreatePADiagnosisTask" -> CreatePADiagnosisTaskOutput {
    0 "DevTag" dev_tag: String, 1 "DiagnoseType" diagnose_type, 2 "Host" host, 3 "PopId" pop_id: String,
    4 "PopMode" pop_mode, 5 "Port" port, 6 "Protocol" protocol,
    7 "UdpExtraConfigs" udp_extra_configs: CreatePADiagnosisTaskUdpExtraConfigs, 8 "UserGroupId" user_group_id: String,
    9 "Username" username: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`CreatePADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePADiagnosisTaskUdpExtraConfigs {
    pub expected_response: Option<String>,
    pub request_content: Option<String>,
}
input! { CreatePADiagnosisTaskUdpExtraConfigs() {
    0 "ExpectedResponse" expected_response: String, 1 "RequestContent" request_content: String
} }

/// Response of [`CreatePADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePADiagnosisTaskOutput {
    pub diagnosis_task: Option<CreatePADiagnosisTaskDiagnosisTask>,
}
model! { CreatePADiagnosisTaskOutput {
    0 "DiagnosisTask" diagnosis_task: CreatePADiagnosisTaskDiagnosisTask
} }

/// In the response of [`CreatePADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePADiagnosisTaskDiagnosisTask {
    pub dev_tag: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_type: Option<String>,
    pub host: Option<String>,
    pub pop_id: Option<String>,
    pub pop_mode: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub status: Option<String>,
    pub udp_extra_configs: Option<CreatePADiagnosisTaskDiagnosisTaskUdpExtraConfigs>,
    pub user_group: Option<CreatePADiagnosisTaskUserGroup>,
    pub username: Option<String>,
}
model! { CreatePADiagnosisTaskDiagnosisTask {
    0 "DevTag" dev_tag: String, 1 "DiagnoseId" diagnose_id: String, 2 "DiagnoseType" diagnose_type: String,
    3 "Host" host: String, 4 "PopId" pop_id: String, 5 "PopMode" pop_mode: String, 6 "Port" port: String,
    7 "Protocol" protocol: String, 8 "Status" status: String,
    9 "UdpExtraConfigs" udp_extra_configs: CreatePADiagnosisTaskDiagnosisTaskUdpExtraConfigs,
    10 "UserGroup" user_group: CreatePADiagnosisTaskUserGroup, 11 "Username" username: String
} }

/// In the response of [`CreatePADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePADiagnosisTaskDiagnosisTaskUdpExtraConfigs {
    pub expected_response: Option<String>,
    pub request_content: Option<String>,
}
model! { CreatePADiagnosisTaskDiagnosisTaskUdpExtraConfigs {
    0 "ExpectedResponse" expected_response: String, 1 "RequestContent" request_content: String
} }

/// In the response of [`CreatePADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePADiagnosisTaskUserGroup {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { CreatePADiagnosisTaskUserGroup {
    0 "UserGroupId" user_group_id: String, 1 "UserGroupName" user_group_name: String
} }

/// Creates private access application: `CreatePrivateAccessApplication` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreatePrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessApplication {
    pub address_groups: Option<Vec<AddressGroup>>,
    pub addresses: Option<Vec<String>>,
    pub browser_access_status: Option<String>,
    pub config_mode: Option<String>,
    pub description: Option<String>,
    pub l7_config: Option<PAL7Config>,
    pub l7_proxy_domain_automatic_prefix: Option<String>,
    pub l7_proxy_domain_custom: Option<String>,
    /// Required.
    pub name: String,
    pub port_ranges: Option<Vec<CreatePrivateAccessApplicationPortRanges>>,
    /// Required.
    pub protocol: String,
    /// Required.
    pub status: String,
    pub tag_ids: Option<Vec<String>>,
    pub unauthorized_access_config: Option<PAApplicationUnauthorizedAccessConfig>,
}
operation! { CreatePrivateAccessApplication(name: String, protocol: String, status: String)
    "CreatePrivateAccessApplication" -> CreatePrivateAccessApplicationOutput {
    0 "AddressGroups" address_groups: Vec<AddressGroup>, 1 "Addresses" addresses: Vec<String>,
    2 "BrowserAccessStatus" browser_access_status: String, 3 "ConfigMode" config_mode: String,
    4 "Description" description: String, 5 "L7Config" l7_config: PAL7Config,
    6 "L7ProxyDomainAutomaticPrefix" l7_proxy_domain_automatic_prefix: String,
    7 "L7ProxyDomainCustom" l7_proxy_domain_custom: String, 8 "Name" name,
    9 "PortRanges" port_ranges: Vec<CreatePrivateAccessApplicationPortRanges>, 10 "Protocol" protocol,
    11 "Status" status, 12 "TagIds" tag_ids: Vec<String>,
    13 "UnauthorizedAccessConfig" unauthorized_access_config: PAApplicationUnauthorizedAccessConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::Json)
] }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressGroup {
    pub addresses: Option<Vec<String>>,
    pub ports: Option<Vec<AddressGroupPorts>>,
}
input! { AddressGroup() {
    0 "Addresses" addresses: Vec<String>, 1 "Ports" ports: Vec<AddressGroupPorts>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressGroupPorts {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
input! { AddressGroupPorts() {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7Config {
    pub bypass_config: Option<PAL7ConfigBypassConfig>,
    pub cert_id: Option<String>,
    pub dns_config: Option<PAL7ConfigDnsConfig>,
    pub js_hook_config: Option<PAL7ConfigJsHookConfig>,
    pub proxy_domain_types: Option<String>,
    pub request_header_rewrite_config: Option<PAL7ConfigRequestHeaderRewriteConfig>,
    pub request_query_rewrite_config: Option<PAL7ConfigRequestQueryRewriteConfig>,
    pub response_header_rewrite_config: Option<PAL7ConfigResponseHeaderRewriteConfig>,
    pub response_rewrite_config: Option<PAL7ConfigResponseRewriteConfig>,
}
input! { PAL7Config() {
    0 "BypassConfig" bypass_config: PAL7ConfigBypassConfig, 1 "CertId" cert_id: String,
    2 "DnsConfig" dns_config: PAL7ConfigDnsConfig, 3 "JsHookConfig" js_hook_config: PAL7ConfigJsHookConfig,
    4 "ProxyDomainTypes" proxy_domain_types: String,
    5 "RequestHeaderRewriteConfig" request_header_rewrite_config: PAL7ConfigRequestHeaderRewriteConfig,
    6 "RequestQueryRewriteConfig" request_query_rewrite_config: PAL7ConfigRequestQueryRewriteConfig,
    7 "ResponseHeaderRewriteConfig" response_header_rewrite_config: PAL7ConfigResponseHeaderRewriteConfig,
    8 "ResponseRewriteConfig" response_rewrite_config: PAL7ConfigResponseRewriteConfig
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigBypassConfig {
    pub app_bypass_froms: Option<Vec<String>>,
    pub mode: Option<String>,
    pub url_bypass_rules: Option<Vec<PAL7ConfigUrlBypassRules>>,
}
input! { PAL7ConfigBypassConfig() {
    0 "AppBypassFroms" app_bypass_froms: Vec<String>, 1 "Mode" mode: String,
    2 "UrlBypassRules" url_bypass_rules: Vec<PAL7ConfigUrlBypassRules>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigUrlBypassRules {
    pub froms: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
}
input! { PAL7ConfigUrlBypassRules() {
    0 "Froms" froms: Vec<String>, 1 "Paths" paths: Vec<String>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigDnsConfig {
    pub dns_servers: Option<Vec<String>>,
}
input! { PAL7ConfigDnsConfig() {
    0 "DnsServers" dns_servers: Vec<String>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigJsHookConfig {
    pub mode: Option<String>,
    pub replace_rules: Option<Vec<PAL7ConfigReplaceRule>>,
}
input! { PAL7ConfigJsHookConfig() {
    0 "Mode" mode: String, 1 "ReplaceRules" replace_rules: Vec<PAL7ConfigReplaceRule>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigReplaceRule {
    pub from: Option<String>,
    pub to: Option<String>,
}
input! { PAL7ConfigReplaceRule() {
    0 "From" from: String, 1 "To" to: String
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigRequestHeaderRewriteConfig {
    pub ops: Option<Vec<PAL7ConfigRewriteOp>>,
}
input! { PAL7ConfigRequestHeaderRewriteConfig() {
    0 "Ops" ops: Vec<PAL7ConfigRewriteOp>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigRewriteOp {
    pub key: Option<String>,
    pub old_value: Option<String>,
    pub op: Option<String>,
    pub value: Option<String>,
    pub value_variable: Option<String>,
}
input! { PAL7ConfigRewriteOp() {
    0 "Key" key: String, 1 "OldValue" old_value: String, 2 "Op" op: String, 3 "Value" value: String,
    4 "ValueVariable" value_variable: String
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigRequestQueryRewriteConfig {
    pub ops: Option<Vec<PAL7ConfigRewriteOp>>,
}
input! { PAL7ConfigRequestQueryRewriteConfig() {
    0 "Ops" ops: Vec<PAL7ConfigRewriteOp>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigResponseHeaderRewriteConfig {
    pub ops: Option<Vec<PAL7ConfigRewriteOp>>,
}
input! { PAL7ConfigResponseHeaderRewriteConfig() {
    0 "Ops" ops: Vec<PAL7ConfigRewriteOp>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAL7ConfigResponseRewriteConfig {
    pub mode: Option<String>,
    pub replace_rules: Option<Vec<PAL7ConfigReplaceRule>>,
}
input! { PAL7ConfigResponseRewriteConfig() {
    0 "Mode" mode: String, 1 "ReplaceRules" replace_rules: Vec<PAL7ConfigReplaceRule>
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessApplicationPortRanges {
    /// Required.
    pub begin: Option<i64>,
    /// Required.
    pub end: Option<i64>,
}
input! { CreatePrivateAccessApplicationPortRanges(begin: i64, end: i64) {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAApplicationUnauthorizedAccessConfig {
    pub allow_report: Option<bool>,
    pub block_content: Option<PAApplicationUnauthorizedAccessConfigBlockContent>,
    pub enabled: Option<bool>,
    pub report_process_id: Option<String>,
}
input! { PAApplicationUnauthorizedAccessConfig() {
    0 "AllowReport" allow_report: bool,
    1 "BlockContent" block_content: PAApplicationUnauthorizedAccessConfigBlockContent, 2 "Enabled" enabled: bool,
    3 "ReportProcessId" report_process_id: String
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAApplicationUnauthorizedAccessConfigBlockContent {
    pub block_text_en: Option<PAApplicationUnauthorizedAccessConfigBlockTextEn>,
    pub block_text_zh: Option<PAApplicationUnauthorizedAccessConfigBlockTextZh>,
}
input! { PAApplicationUnauthorizedAccessConfigBlockContent() {
    0 "BlockTextEn" block_text_en: PAApplicationUnauthorizedAccessConfigBlockTextEn,
    1 "BlockTextZh" block_text_zh: PAApplicationUnauthorizedAccessConfigBlockTextZh
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAApplicationUnauthorizedAccessConfigBlockTextEn {
    pub browser_alert_content: Option<String>,
    pub browser_alert_style: Option<String>,
    pub browser_alert_title: Option<String>,
    pub report_button_text: Option<String>,
}
input! { PAApplicationUnauthorizedAccessConfigBlockTextEn() {
    0 "BrowserAlertContent" browser_alert_content: String, 1 "BrowserAlertStyle" browser_alert_style: String,
    2 "BrowserAlertTitle" browser_alert_title: String, 3 "ReportButtonText" report_button_text: String
} }

/// In the request of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PAApplicationUnauthorizedAccessConfigBlockTextZh {
    pub browser_alert_content: Option<String>,
    pub browser_alert_style: Option<String>,
    pub browser_alert_title: Option<String>,
    pub report_button_text: Option<String>,
}
input! { PAApplicationUnauthorizedAccessConfigBlockTextZh() {
    0 "BrowserAlertContent" browser_alert_content: String, 1 "BrowserAlertStyle" browser_alert_style: String,
    2 "BrowserAlertTitle" browser_alert_title: String, 3 "ReportButtonText" report_button_text: String
} }

/// Response of [`CreatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessApplicationOutput {
    pub application_id: Option<String>,
}
model! { CreatePrivateAccessApplicationOutput {
    0 "ApplicationId" application_id: String
} }

/// Creates private access policy: `CreatePrivateAccessPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreatePrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessPolicy {
    pub application_ids: Option<Vec<String>>,
    /// Required.
    pub application_type: String,
    pub custom_user_attributes: Option<
        Vec<CreatePrivateAccessPolicyCustomUserAttributes>,
    >,
    pub description: Option<String>,
    pub device_attribute_action: Option<String>,
    pub device_attribute_id: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub policy_action: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub status: String,
    pub tag_ids: Option<Vec<String>>,
    pub trigger_template_id: Option<String>,
    pub trusted_process_group_ids: Option<Vec<String>>,
    pub trusted_process_status: Option<String>,
    pub trusted_software_ids: Option<Vec<String>>,
    pub user_group_ids: Option<Vec<String>>,
    /// Required.
    pub user_group_mode: String,
    pub valid_from: Option<i64>,
    pub valid_time_status: Option<String>,
    pub valid_until: Option<i64>,
}

/// Arguments of [`CreatePrivateAccessPolicy::new`].
pub struct CreatePrivateAccessPolicyRequired {
    pub application_type: String,
    pub name: String,
    pub policy_action: String,
    pub priority: i64,
    pub status: String,
    pub user_group_mode: String,
}
operation! {
    CreatePrivateAccessPolicy { CreatePrivateAccessPolicyRequired: application_type, name, policy_action, priority, status, user_group_mode }
    "CreatePrivateAccessPolicy" -> CreatePrivateAccessPolicyOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type,
    2 "CustomUserAttributes" custom_user_attributes: Vec<CreatePrivateAccessPolicyCustomUserAttributes>,
    3 "Description" description: String, 4 "DeviceAttributeAction" device_attribute_action: String,
    5 "DeviceAttributeId" device_attribute_id: String, 6 "Name" name, 7 "PolicyAction" policy_action,
    8 "Priority" priority, 9 "Status" status, 10 "TagIds" tag_ids: Vec<String>,
    11 "TriggerTemplateId" trigger_template_id: String,
    12 "TrustedProcessGroupIds" trusted_process_group_ids: Vec<String>,
    13 "TrustedProcessStatus" trusted_process_status: String, 14 "TrustedSoftwareIds" trusted_software_ids: Vec<String>,
    15 "UserGroupIds" user_group_ids: Vec<String>, 16 "UserGroupMode" user_group_mode, 17 "ValidFrom" valid_from: i64,
    18 "ValidTimeStatus" valid_time_status: String, 19 "ValidUntil" valid_until: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] }

/// In the request of [`CreatePrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessPolicyCustomUserAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrivateAccessPolicyCustomUserAttributes() {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Response of [`CreatePrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreatePrivateAccessPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates private access tag: `CreatePrivateAccessTag` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreatePrivateAccessTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessTag {
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreatePrivateAccessTag(name: String) "CreatePrivateAccessTag" -> CreatePrivateAccessTagOutput {
    0 "Description" description: String, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreatePrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateAccessTagOutput {
    pub tag_id: Option<String>,
}
model! { CreatePrivateAccessTagOutput {
    0 "TagId" tag_id: String
} }

/// Creates prohibited policy: `CreateProhibitedPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateProhibitedPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedPolicy {
    pub allow_report: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub enabled: bool,
    pub force_kill: Option<bool>,
    pub main_button_text_ch: Option<String>,
    pub main_button_text_en: Option<String>,
    /// Required.
    pub match_mode: String,
    pub minor_button_text_ch: Option<String>,
    pub minor_button_text_en: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub object_type: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub prompt_ch: String,
    /// Required.
    pub prompt_en: String,
    pub software_ids: Option<Vec<CreateProhibitedPolicySoftwareIds>>,
    pub tag_ids: Option<Vec<String>>,
    pub title_ch: Option<String>,
    pub title_en: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub whitelist: Option<Vec<String>>,
}

/// Arguments of [`CreateProhibitedPolicy::new`].
pub struct CreateProhibitedPolicyRequired {
    pub enabled: bool,
    pub match_mode: String,
    pub name: String,
    pub object_type: String,
    pub policy_type: String,
    pub priority: i64,
    pub prompt_ch: String,
    pub prompt_en: String,
}
operation! {
    CreateProhibitedPolicy { CreateProhibitedPolicyRequired: enabled, match_mode, name, object_type, policy_type, priority, prompt_ch, prompt_en }
    "CreateProhibitedPolicy" -> CreateProhibitedPolicyOutput {
    0 "AllowReport" allow_report: String, 1 "Description" description: String, 2 "Enabled" enabled,
    3 "ForceKill" force_kill: bool, 4 "MainButtonTextCh" main_button_text_ch: String,
    5 "MainButtonTextEn" main_button_text_en: String, 6 "MatchMode" match_mode,
    7 "MinorButtonTextCh" minor_button_text_ch: String, 8 "MinorButtonTextEn" minor_button_text_en: String,
    9 "Name" name, 10 "ObjectType" object_type, 11 "PolicyType" policy_type, 12 "Priority" priority,
    13 "PromptCh" prompt_ch, 14 "PromptEn" prompt_en,
    15 "SoftwareIds" software_ids: Vec<CreateProhibitedPolicySoftwareIds>, 16 "TagIds" tag_ids: Vec<String>,
    17 "TitleCh" title_ch: String, 18 "TitleEn" title_en: String, 19 "UserGroupIds" user_group_ids: Vec<String>,
    20 "Whitelist" whitelist: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None)
] }

/// In the request of [`CreateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedPolicySoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
input! { CreateProhibitedPolicySoftwareIds() {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Response of [`CreateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedPolicyOutput {
    pub policy: Option<CreateProhibitedPolicyPolicy>,
}
model! { CreateProhibitedPolicyOutput {
    0 "Policy" policy: CreateProhibitedPolicyPolicy
} }

/// In the response of [`CreateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedPolicyPolicy {
    pub allow_report: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub force_kill: Option<bool>,
    pub main_button_text_ch: Option<String>,
    pub main_button_text_en: Option<String>,
    pub match_mode: Option<String>,
    pub minor_button_text_ch: Option<String>,
    pub minor_button_text_en: Option<String>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub priority: Option<i64>,
    pub prompt_ch: Option<String>,
    pub prompt_en: Option<String>,
    pub software_ids: Vec<CreateProhibitedPolicyPolicySoftwareIds>,
    pub tag_ids: Vec<String>,
    pub title_ch: Option<String>,
    pub title_en: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { CreateProhibitedPolicyPolicy {
    0 "AllowReport" allow_report: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "ForceKill" force_kill: bool, 5 "MainButtonTextCh" main_button_text_ch: String,
    6 "MainButtonTextEn" main_button_text_en: String, 7 "MatchMode" match_mode: String,
    8 "MinorButtonTextCh" minor_button_text_ch: String, 9 "MinorButtonTextEn" minor_button_text_en: String,
    10 "Name" name: String, 11 "ObjectType" object_type: String, 12 "PolicyId" policy_id: String,
    13 "PolicyType" policy_type: String, 14 "Priority" priority: i64, 15 "PromptCh" prompt_ch: String,
    16 "PromptEn" prompt_en: String, 17 "SoftwareIds" software_ids: Vec<CreateProhibitedPolicyPolicySoftwareIds>,
    18 "TagIds" tag_ids: Vec<String>, 19 "TitleCh" title_ch: String, 20 "TitleEn" title_en: String,
    21 "UserGroupIds" user_group_ids: Vec<String>, 22 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`CreateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedPolicyPolicySoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
model! { CreateProhibitedPolicyPolicySoftwareIds {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Creates prohibited software: `CreateProhibitedSoftware` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateProhibitedSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftware {
    pub description: Option<String>,
    pub linux_processes: Option<Vec<CreateProhibitedSoftwareLinuxProcesses>>,
    pub macos_processes: Option<Vec<CreateProhibitedSoftwareMacOSProcesses>>,
    /// Required.
    pub name: String,
    pub tag_ids: Option<Vec<String>>,
    pub windows_processes: Option<Vec<CreateProhibitedSoftwareWindowsProcesses>>,
}
operation! { CreateProhibitedSoftware(name: String) "CreateProhibitedSoftware" -> CreateProhibitedSoftwareOutput {
    0 "Description" description: String,
    1 "LinuxProcesses" linux_processes: Vec<CreateProhibitedSoftwareLinuxProcesses>,
    2 "MacOSProcesses" macos_processes: Vec<CreateProhibitedSoftwareMacOSProcesses>, 3 "Name" name,
    4 "TagIds" tag_ids: Vec<String>,
    5 "WindowsProcesses" windows_processes: Vec<CreateProhibitedSoftwareWindowsProcesses>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareLinuxProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
input! { CreateProhibitedSoftwareLinuxProcesses() {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the request of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareMacOSProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
input! { CreateProhibitedSoftwareMacOSProcesses() {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the request of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareWindowsProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
input! { CreateProhibitedSoftwareWindowsProcesses() {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// Response of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareOutput {
    pub software: Option<CreateProhibitedSoftwareSoftware>,
}
model! { CreateProhibitedSoftwareOutput {
    0 "Software" software: CreateProhibitedSoftwareSoftware
} }

/// In the response of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareSoftware {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub linux_processes: Vec<CreateProhibitedSoftwareSoftwareLinuxProcesses>,
    pub macos_processes: Vec<CreateProhibitedSoftwareSoftwareMacOSProcesses>,
    pub name: Option<String>,
    pub software_id: Option<String>,
    pub tag_ids: Vec<String>,
    pub windows_processes: Vec<CreateProhibitedSoftwareSoftwareWindowsProcesses>,
}
model! { CreateProhibitedSoftwareSoftware {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LinuxProcesses" linux_processes: Vec<CreateProhibitedSoftwareSoftwareLinuxProcesses>,
    3 "MacOSProcesses" macos_processes: Vec<CreateProhibitedSoftwareSoftwareMacOSProcesses>, 4 "Name" name: String,
    5 "SoftwareId" software_id: String, 6 "TagIds" tag_ids: Vec<String>,
    7 "WindowsProcesses" windows_processes: Vec<CreateProhibitedSoftwareSoftwareWindowsProcesses>
} }

/// In the response of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareSoftwareLinuxProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { CreateProhibitedSoftwareSoftwareLinuxProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareSoftwareMacOSProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { CreateProhibitedSoftwareSoftwareMacOSProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`CreateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedSoftwareSoftwareWindowsProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { CreateProhibitedSoftwareSoftwareWindowsProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// Creates prohibited tag: `CreateProhibitedTag` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateProhibitedTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedTag {
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateProhibitedTag(name: String) "CreateProhibitedTag" -> CreateProhibitedTagOutput {
    0 "Description" description: String, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateProhibitedTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedTagOutput {
    pub tag: Option<CreateProhibitedTagTag>,
}
model! { CreateProhibitedTagOutput {
    0 "Tag" tag: CreateProhibitedTagTag
} }

/// In the response of [`CreateProhibitedTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProhibitedTagTag {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tag_id: Option<String>,
}
model! { CreateProhibitedTagTag {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "TagId" tag_id: String
} }

/// Creates registration policy: `CreateRegistrationPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateRegistrationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicy {
    pub company_limit_count: Option<CreateRegistrationPolicyCompanyLimitCount>,
    /// Required.
    pub company_limit_type: String,
    pub description: Option<String>,
    /// Required.
    pub match_mode: String,
    /// Required.
    pub name: String,
    pub personal_limit_count: Option<CreateRegistrationPolicyPersonalLimitCount>,
    /// Required.
    pub personal_limit_type: String,
    pub priority: Option<i64>,
    /// Required.
    pub status: String,
    pub user_group_ids: Option<Vec<String>>,
    pub whitelist: Option<Vec<String>>,
}

/// Arguments of [`CreateRegistrationPolicy::new`].
pub struct CreateRegistrationPolicyRequired {
    pub company_limit_type: String,
    pub match_mode: String,
    pub name: String,
    pub personal_limit_type: String,
    pub status: String,
}
operation! {
    CreateRegistrationPolicy { CreateRegistrationPolicyRequired: company_limit_type, match_mode, name, personal_limit_type, status }
    "CreateRegistrationPolicy" -> CreateRegistrationPolicyOutput {
    0 "CompanyLimitCount" company_limit_count: CreateRegistrationPolicyCompanyLimitCount,
    1 "CompanyLimitType" company_limit_type, 2 "Description" description: String, 3 "MatchMode" match_mode,
    4 "Name" name, 5 "PersonalLimitCount" personal_limit_count: CreateRegistrationPolicyPersonalLimitCount,
    6 "PersonalLimitType" personal_limit_type, 7 "Priority" priority: i64, 8 "Status" status,
    9 "UserGroupIds" user_group_ids: Vec<String>, 10 "Whitelist" whitelist: Vec<String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyCompanyLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
input! { CreateRegistrationPolicyCompanyLimitCount() {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// In the request of [`CreateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyPersonalLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
input! { CreateRegistrationPolicyPersonalLimitCount() {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// Response of [`CreateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyOutput {
    pub policy: Option<CreateRegistrationPolicyPolicy>,
}
model! { CreateRegistrationPolicyOutput {
    0 "Policy" policy: CreateRegistrationPolicyPolicy
} }

/// In the response of [`CreateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyPolicy {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub limit_detail: Vec<CreateRegistrationPolicyLimitDetail>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<String>,
    pub status: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { CreateRegistrationPolicyPolicy {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LimitDetail" limit_detail: Vec<CreateRegistrationPolicyLimitDetail>, 3 "MatchMode" match_mode: String,
    4 "Name" name: String, 5 "PolicyId" policy_id: String, 6 "Priority" priority: String, 7 "Status" status: String,
    8 "UserGroupIds" user_group_ids: Vec<String>, 9 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`CreateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyLimitDetail {
    pub device_belong: Option<String>,
    pub limit_count: Option<CreateRegistrationPolicyLimitCount>,
    pub limit_type: Option<String>,
}
model! { CreateRegistrationPolicyLimitDetail {
    0 "DeviceBelong" device_belong: String, 1 "LimitCount" limit_count: CreateRegistrationPolicyLimitCount,
    2 "LimitType" limit_type: String
} }

/// In the response of [`CreateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistrationPolicyLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
model! { CreateRegistrationPolicyLimitCount {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// Creates user group: `CreateUserGroup` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Required.
    pub attributes: Vec<CreateUserGroupAttributes>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateUserGroup(attributes: Vec<CreateUserGroupAttributes>, name: String)
    "CreateUserGroup" -> CreateUserGroupOutput {
    0 "Attributes" attributes, 1 "Description" description: String, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupAttributes {
    pub idp_id: Option<i64>,
    /// Required.
    pub relation: Option<String>,
    /// Required.
    pub user_group_type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateUserGroupAttributes(relation: String, user_group_type: String, value: String) {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "UserGroupId" user_group_id: String
} }

/// Creates wm base image: `CreateWmBaseImage` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateWmBaseImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImage {
    pub comment: Option<String>,
    /// Required. 100 to 10000.
    pub height: i64,
    pub image_control: Option<CreateWmBaseImageImageControl>,
    /// Required. 1 to 255.
    pub opacity: i64,
    /// Required. 1 to 3.
    pub scale: i64,
    /// Required. 100 to 10000.
    pub width: i64,
    /// At most 400 characters.
    pub wm_info_bytes_b64: Option<String>,
    pub wm_info_size: Option<i64>,
    pub wm_info_uint: Option<String>,
    /// Required.
    pub wm_type: String,
}

/// Arguments of [`CreateWmBaseImage::new`].
pub struct CreateWmBaseImageRequired {
    pub height: i64,
    pub opacity: i64,
    pub scale: i64,
    pub width: i64,
    pub wm_type: String,
}
operation! { CreateWmBaseImage { CreateWmBaseImageRequired: height, opacity, scale, width, wm_type }
    "CreateWmBaseImage" -> CreateWmBaseImageOutput {
    0 "comment" comment: String, 1 "Height" height, 2 "ImageControl" image_control: CreateWmBaseImageImageControl,
    3 "Opacity" opacity, 4 "Scale" scale, 5 "Width" width, 6 "WmInfoBytesB64" wm_info_bytes_b64: String,
    7 "WmInfoSize" wm_info_size: i64, 8 "WmInfoUint" wm_info_uint: String, 9 "WmType" wm_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageImageControl {
    pub logo_visible_control: Option<CreateWmBaseImageLogoVisibleControl>,
    pub text_visible_control: Option<CreateWmBaseImageTextVisibleControl>,
}
input! { CreateWmBaseImageImageControl() {
    0 "LogoVisibleControl" logo_visible_control: CreateWmBaseImageLogoVisibleControl,
    1 "TextVisibleControl" text_visible_control: CreateWmBaseImageTextVisibleControl
} }

/// In the request of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageLogoVisibleControl {
    pub angle: Option<i64>,
    pub enhance: Option<bool>,
    pub logo_base64: Option<String>,
    pub margin: Option<CreateWmBaseImageMargin>,
    pub mode: Option<String>,
    pub opacity: Option<i64>,
    pub pos_ax: Option<f64>,
    pub pos_ay: Option<f64>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub space_x: Option<i64>,
    pub space_y: Option<i64>,
    pub visible: Option<bool>,
}
input! { CreateWmBaseImageLogoVisibleControl() {
    0 "Angle" angle: i64, 1 "Enhance" enhance: bool, 2 "LogoBase64" logo_base64: String,
    3 "Margin" margin: CreateWmBaseImageMargin, 4 "Mode" mode: String, 5 "Opacity" opacity: i64, 6 "PosAx" pos_ax: f64,
    7 "PosAy" pos_ay: f64, 8 "PosX" pos_x: i64, 9 "PosY" pos_y: i64, 10 "SpaceX" space_x: i64, 11 "SpaceY" space_y: i64,
    12 "Visible" visible: bool
} }

/// In the request of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageMargin {
    pub bottom: Option<f64>,
    pub left: Option<f64>,
    pub right: Option<f64>,
    pub top: Option<f64>,
}
input! { CreateWmBaseImageMargin() {
    0 "Bottom" bottom: f64, 1 "Left" left: f64, 2 "Right" right: f64, 3 "Top" top: f64
} }

/// In the request of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageTextVisibleControl {
    pub angle: Option<i64>,
    pub font_color: Option<String>,
    pub font_size: Option<i64>,
    pub margin: Option<CreateWmBaseImageTextVisibleControlMargin>,
    pub mode: Option<String>,
    pub opacity: Option<i64>,
    pub pos_ax: Option<f64>,
    pub pos_ay: Option<f64>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub space_x: Option<i64>,
    pub space_y: Option<i64>,
    pub visible: Option<bool>,
    pub visible_text: Option<String>,
}
input! { CreateWmBaseImageTextVisibleControl() {
    0 "Angle" angle: i64, 1 "FontColor" font_color: String, 2 "FontSize" font_size: i64,
    3 "Margin" margin: CreateWmBaseImageTextVisibleControlMargin, 4 "Mode" mode: String, 5 "Opacity" opacity: i64,
    6 "PosAx" pos_ax: f64, 7 "PosAy" pos_ay: f64, 8 "PosX" pos_x: i64, 9 "PosY" pos_y: i64, 10 "SpaceX" space_x: i64,
    11 "SpaceY" space_y: i64, 12 "Visible" visible: bool, 13 "VisibleText" visible_text: String
} }

/// In the request of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageTextVisibleControlMargin {
    pub bottom: Option<f64>,
    pub left: Option<f64>,
    pub right: Option<f64>,
    pub top: Option<f64>,
}
input! { CreateWmBaseImageTextVisibleControlMargin() {
    0 "Bottom" bottom: f64, 1 "Left" left: f64, 2 "Right" right: f64, 3 "Top" top: f64
} }

/// Response of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageOutput {
    pub data: Option<CreateWmBaseImageData>,
}
model! { CreateWmBaseImageOutput {
    0 "Data" data: CreateWmBaseImageData
} }

/// In the response of [`CreateWmBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmBaseImageData {
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub image_url_exp: Option<i64>,
}
model! { CreateWmBaseImageData {
    0 "ImageId" image_id: String, 1 "ImageUrl" image_url: String, 2 "ImageUrlExp" image_url_exp: i64
} }

/// Creates wm embed task: `CreateWmEmbedTask` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateWmEmbedTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTask {
    pub audio_control: Option<CreateWmEmbedTaskAudioControl>,
    pub csv_control: Option<CreateWmEmbedTaskCsvControl>,
    pub document_control: Option<CreateWmEmbedTaskDocumentControl>,
    /// Required.
    pub file_url: String,
    /// Required.
    pub filename: String,
    pub image_control: Option<CreateWmEmbedTaskImageControl>,
    pub image_embed_jpeg_quality: Option<i64>,
    pub image_embed_level: Option<i64>,
    pub invisible_enable: Option<bool>,
    pub video_bitrate: Option<String>,
    pub video_control: Option<CreateWmEmbedTaskVideoControl>,
    pub video_is_long: Option<bool>,
    /// At most 400 characters.
    pub wm_info_bytes_b64: Option<String>,
    /// 32 to 64.
    pub wm_info_size: Option<i64>,
    pub wm_info_uint: Option<String>,
    /// Required.
    pub wm_type: String,
}
operation! { CreateWmEmbedTask(file_url: String, filename: String, wm_type: String)
    "CreateWmEmbedTask" -> CreateWmEmbedTaskOutput {
    0 "AudioControl" audio_control: CreateWmEmbedTaskAudioControl,
    1 "CsvControl" csv_control: CreateWmEmbedTaskCsvControl,
    2 "DocumentControl" document_control: CreateWmEmbedTaskDocumentControl, 3 "FileUrl" file_url, 4 "Filename" filename,
    5 "ImageControl" image_control: CreateWmEmbedTaskImageControl,
    6 "ImageEmbedJpegQuality" image_embed_jpeg_quality: i64, 7 "ImageEmbedLevel" image_embed_level: i64,
    8 "InvisibleEnable" invisible_enable: bool, 9 "VideoBitrate" video_bitrate: String,
    10 "VideoControl" video_control: CreateWmEmbedTaskVideoControl, 11 "VideoIsLong" video_is_long: bool,
    12 "WmInfoBytesB64" wm_info_bytes_b64: String, 13 "WmInfoSize" wm_info_size: i64,
    14 "WmInfoUint" wm_info_uint: String, 15 "WmType" wm_type
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskAudioControl {
    pub metadata_control: Option<CreateWmEmbedTaskMetadataControl>,
}
input! { CreateWmEmbedTaskAudioControl() {
    0 "MetadataControl" metadata_control: CreateWmEmbedTaskMetadataControl
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskMetadataControl {
    pub enable: Option<bool>,
    pub xmp_kv_base64: Option<String>,
}
input! { CreateWmEmbedTaskMetadataControl() {
    0 "Enable" enable: bool, 1 "XmpKvBase64" xmp_kv_base64: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskCsvControl {
    pub embed_bits_number_in_each_time: Option<i64>,
    pub embed_column: Option<i64>,
    pub embed_density: Option<String>,
    pub embed_precision: Option<i64>,
    pub embed_time_position: Option<String>,
    pub method: Option<String>,
    pub time_format: Option<String>,
}
input! { CreateWmEmbedTaskCsvControl() {
    0 "EmbedBitsNumberInEachTime" embed_bits_number_in_each_time: i64, 1 "EmbedColumn" embed_column: i64,
    2 "EmbedDensity" embed_density: String, 3 "EmbedPrecision" embed_precision: i64,
    4 "EmbedTimePosition" embed_time_position: String, 5 "Method" method: String, 6 "TimeFormat" time_format: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskDocumentControl {
    pub background_control: Option<CreateWmEmbedTaskBackgroundControl>,
    pub invisible_anti_all_copy: Option<bool>,
    pub invisible_anti_text_copy: Option<bool>,
}
input! { CreateWmEmbedTaskDocumentControl() {
    0 "BackgroundControl" background_control: CreateWmEmbedTaskBackgroundControl,
    1 "InvisibleAntiAllCopy" invisible_anti_all_copy: bool, 2 "InvisibleAntiTextCopy" invisible_anti_text_copy: bool
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskBackgroundControl {
    pub bg_add_invisible: Option<bool>,
    pub bg_add_visible: Option<bool>,
    pub bg_invisible_control: Option<CreateWmEmbedTaskBgInvisibleControl>,
    pub bg_visible_control: Option<CreateWmEmbedTaskBgVisibleControl>,
}
input! { CreateWmEmbedTaskBackgroundControl() {
    0 "BgAddInvisible" bg_add_invisible: bool, 1 "BgAddVisible" bg_add_visible: bool,
    2 "BgInvisibleControl" bg_invisible_control: CreateWmEmbedTaskBgInvisibleControl,
    3 "BgVisibleControl" bg_visible_control: CreateWmEmbedTaskBgVisibleControl
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskBgInvisibleControl {
    pub opacity: Option<i64>,
}
input! { CreateWmEmbedTaskBgInvisibleControl() {
    0 "Opacity" opacity: i64
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskBgVisibleControl {
    pub angle: Option<i64>,
    pub font_color: Option<String>,
    pub font_size: Option<i64>,
    pub horizontal_number: Option<i64>,
    pub mode: Option<String>,
    pub opacity: Option<i64>,
    pub pos_x: Option<String>,
    pub pos_y: Option<String>,
    pub vertical_number: Option<i64>,
    pub visible_text: Option<String>,
}
input! { CreateWmEmbedTaskBgVisibleControl() {
    0 "Angle" angle: i64, 1 "FontColor" font_color: String, 2 "FontSize" font_size: i64,
    3 "HorizontalNumber" horizontal_number: i64, 4 "Mode" mode: String, 5 "Opacity" opacity: i64,
    6 "PosX" pos_x: String, 7 "PosY" pos_y: String, 8 "VerticalNumber" vertical_number: i64,
    9 "VisibleText" visible_text: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskImageControl {
    pub logo_visible_control: Option<CreateWmEmbedTaskLogoVisibleControl>,
    pub metadata_control: Option<CreateWmEmbedTaskImageControlMetadataControl>,
    pub text_visible_control: Option<CreateWmEmbedTaskTextVisibleControl>,
}
input! { CreateWmEmbedTaskImageControl() {
    0 "LogoVisibleControl" logo_visible_control: CreateWmEmbedTaskLogoVisibleControl,
    1 "MetadataControl" metadata_control: CreateWmEmbedTaskImageControlMetadataControl,
    2 "TextVisibleControl" text_visible_control: CreateWmEmbedTaskTextVisibleControl
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskLogoVisibleControl {
    pub angle: Option<i64>,
    pub enhance: Option<bool>,
    pub logo_base64: Option<String>,
    pub margin: Option<CreateWmEmbedTaskMargin>,
    pub mode: Option<String>,
    pub opacity: Option<i64>,
    pub pos_ax: Option<f64>,
    pub pos_ay: Option<f64>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub space_x: Option<i64>,
    pub space_y: Option<i64>,
    pub visible: Option<bool>,
}
input! { CreateWmEmbedTaskLogoVisibleControl() {
    0 "Angle" angle: i64, 1 "Enhance" enhance: bool, 2 "LogoBase64" logo_base64: String,
    3 "Margin" margin: CreateWmEmbedTaskMargin, 4 "Mode" mode: String, 5 "Opacity" opacity: i64, 6 "PosAx" pos_ax: f64,
    7 "PosAy" pos_ay: f64, 8 "PosX" pos_x: i64, 9 "PosY" pos_y: i64, 10 "SpaceX" space_x: i64, 11 "SpaceY" space_y: i64,
    12 "Visible" visible: bool
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskMargin {
    pub bottom: Option<f64>,
    pub left: Option<f64>,
    pub right: Option<f64>,
    pub top: Option<f64>,
}
input! { CreateWmEmbedTaskMargin() {
    0 "Bottom" bottom: f64, 1 "Left" left: f64, 2 "Right" right: f64, 3 "Top" top: f64
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskImageControlMetadataControl {
    pub enable: Option<bool>,
    pub xmp_kv_base64: Option<String>,
}
input! { CreateWmEmbedTaskImageControlMetadataControl() {
    0 "Enable" enable: bool, 1 "XmpKvBase64" xmp_kv_base64: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskTextVisibleControl {
    pub angle: Option<i64>,
    pub font_color: Option<String>,
    pub font_size: Option<i64>,
    pub margin: Option<CreateWmEmbedTaskTextVisibleControlMargin>,
    pub mode: Option<String>,
    pub opacity: Option<i64>,
    pub pos_ax: Option<f64>,
    pub pos_ay: Option<f64>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub space_x: Option<i64>,
    pub space_y: Option<i64>,
    pub visible: Option<bool>,
    pub visible_text: Option<String>,
}
input! { CreateWmEmbedTaskTextVisibleControl() {
    0 "Angle" angle: i64, 1 "FontColor" font_color: String, 2 "FontSize" font_size: i64,
    3 "Margin" margin: CreateWmEmbedTaskTextVisibleControlMargin, 4 "Mode" mode: String, 5 "Opacity" opacity: i64,
    6 "PosAx" pos_ax: f64, 7 "PosAy" pos_ay: f64, 8 "PosX" pos_x: i64, 9 "PosY" pos_y: i64, 10 "SpaceX" space_x: i64,
    11 "SpaceY" space_y: i64, 12 "Visible" visible: bool, 13 "VisibleText" visible_text: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskTextVisibleControlMargin {
    pub bottom: Option<f64>,
    pub left: Option<f64>,
    pub right: Option<f64>,
    pub top: Option<f64>,
}
input! { CreateWmEmbedTaskTextVisibleControlMargin() {
    0 "Bottom" bottom: f64, 1 "Left" left: f64, 2 "Right" right: f64, 3 "Top" top: f64
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskVideoControl {
    pub metadata_control: Option<CreateWmEmbedTaskVideoControlMetadataControl>,
    pub text_visible_control: Option<CreateWmEmbedTaskVideoControlTextVisibleControl>,
}
input! { CreateWmEmbedTaskVideoControl() {
    0 "MetadataControl" metadata_control: CreateWmEmbedTaskVideoControlMetadataControl,
    1 "TextVisibleControl" text_visible_control: CreateWmEmbedTaskVideoControlTextVisibleControl
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskVideoControlMetadataControl {
    pub enable: Option<bool>,
    pub xmp_kv_base64: Option<String>,
}
input! { CreateWmEmbedTaskVideoControlMetadataControl() {
    0 "Enable" enable: bool, 1 "XmpKvBase64" xmp_kv_base64: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskVideoControlTextVisibleControl {
    pub font_color: Option<String>,
    pub font_size: Option<i64>,
    pub margin: Option<CreateWmEmbedTaskVideoControlTextVisibleControlMargin>,
    pub mode: Option<String>,
    pub opacity: Option<i64>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub visible: Option<bool>,
    pub visible_text: Option<String>,
}
input! { CreateWmEmbedTaskVideoControlTextVisibleControl() {
    0 "FontColor" font_color: String, 1 "FontSize" font_size: i64,
    2 "Margin" margin: CreateWmEmbedTaskVideoControlTextVisibleControlMargin, 3 "Mode" mode: String,
    4 "Opacity" opacity: i64, 5 "PosX" pos_x: i64, 6 "PosY" pos_y: i64, 7 "Visible" visible: bool,
    8 "VisibleText" visible_text: String
} }

/// In the request of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskVideoControlTextVisibleControlMargin {
    pub bottom: Option<i64>,
    pub right: Option<i64>,
}
input! { CreateWmEmbedTaskVideoControlTextVisibleControlMargin() {
    0 "Bottom" bottom: i64, 1 "Right" right: i64
} }

/// Response of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskOutput {
    pub data: Option<CreateWmEmbedTaskData>,
}
model! { CreateWmEmbedTaskOutput {
    0 "Data" data: CreateWmEmbedTaskData
} }

/// In the response of [`CreateWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmEmbedTaskData {
    pub task_id: Option<String>,
}
model! { CreateWmEmbedTaskData {
    0 "TaskId" task_id: String
} }

/// Creates wm extract task: `CreateWmExtractTask` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateWmExtractTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmExtractTask {
    pub csv_control: Option<CreateWmExtractTaskCsvControl>,
    pub image_extract_params_open_api: Option<
        CreateWmExtractTaskImageExtractParamsOpenApi,
    >,
    pub is_client_embed: Option<bool>,
    pub document_is_capture: Option<bool>,
    /// Required.
    pub file_url: String,
    /// Required.
    pub filename: String,
    pub video_is_long: Option<bool>,
    pub video_speed: Option<String>,
    /// 32 to 64.
    pub wm_info_size: Option<i64>,
    /// Required.
    pub wm_type: String,
}
operation! { CreateWmExtractTask(file_url: String, filename: String, wm_type: String)
    "CreateWmExtractTask" -> CreateWmExtractTaskOutput {
    0 "CsvControl" csv_control: CreateWmExtractTaskCsvControl,
    1 "ImageExtractParamsOpenApi" image_extract_params_open_api: CreateWmExtractTaskImageExtractParamsOpenApi,
    2 "IsClientEmbed" is_client_embed: bool, 3 "DocumentIsCapture" document_is_capture: bool, 4 "FileUrl" file_url,
    5 "Filename" filename, 6 "VideoIsLong" video_is_long: bool, 7 "VideoSpeed" video_speed: String,
    8 "WmInfoSize" wm_info_size: i64, 9 "WmType" wm_type
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`CreateWmExtractTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmExtractTaskCsvControl {
    pub embed_bits_number_in_each_time: Option<i64>,
    pub embed_column: Option<i64>,
    pub embed_precision: Option<i64>,
    pub embed_time_position: Option<String>,
    pub method: Option<String>,
    pub time_format: Option<String>,
}
input! { CreateWmExtractTaskCsvControl() {
    0 "EmbedBitsNumberInEachTime" embed_bits_number_in_each_time: i64, 1 "EmbedColumn" embed_column: i64,
    2 "EmbedPrecision" embed_precision: i64, 3 "EmbedTimePosition" embed_time_position: String,
    4 "Method" method: String, 5 "TimeFormat" time_format: String
} }

/// In the request of [`CreateWmExtractTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmExtractTaskImageExtractParamsOpenApi {
    pub src_logo_base64: Option<String>,
}
input! { CreateWmExtractTaskImageExtractParamsOpenApi() {
    0 "SrcLogoBase64" src_logo_base64: String
} }

/// Response of [`CreateWmExtractTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmExtractTaskOutput {
    pub data: Option<CreateWmExtractTaskData>,
}
model! { CreateWmExtractTaskOutput {
    0 "Data" data: CreateWmExtractTaskData
} }

/// In the response of [`CreateWmExtractTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmExtractTaskData {
    pub task_id: Option<String>,
}
model! { CreateWmExtractTaskData {
    0 "TaskId" task_id: String
} }

/// Creates wm info mapping: `CreateWmInfoMapping` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/CreateWmInfoMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmInfoMapping {
    /// Required. At most 400 characters.
    pub wm_info_bytes_b64: String,
    /// 32 to 64.
    pub wm_info_size: Option<i64>,
    /// Required.
    pub wm_type: String,
}
operation! { CreateWmInfoMapping(wm_info_bytes_b64: String, wm_type: String)
    "CreateWmInfoMapping" -> CreateWmInfoMappingOutput {
    0 "WmInfoBytesB64" wm_info_bytes_b64, 1 "WmInfoSize" wm_info_size: i64, 2 "WmType" wm_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateWmInfoMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmInfoMappingOutput {
    pub data: Option<CreateWmInfoMappingData>,
}
model! { CreateWmInfoMappingOutput {
    0 "Data" data: CreateWmInfoMappingData
} }

/// In the response of [`CreateWmInfoMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWmInfoMappingData {
    pub wm_info_uint: Option<i64>,
}
model! { CreateWmInfoMappingData {
    0 "WmInfoUint" wm_info_uint: i64
} }

/// Deletes approval processes: `DeleteApprovalProcesses` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteApprovalProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApprovalProcesses {
    /// Required.
    pub process_ids: Vec<String>,
}
operation! { DeleteApprovalProcesses(process_ids: Vec<String>) "DeleteApprovalProcesses" -> Empty {
    0 "ProcessIds" process_ids
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteApprovalProcesses`]: empty.
pub type DeleteApprovalProcessesOutput = Empty;

/// Deletes client user: `DeleteClientUser` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientUser {
    /// Required.
    pub id: String,
}
operation! { DeleteClientUser(id: String) "DeleteClientUser" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteClientUser`]: empty.
pub type DeleteClientUserOutput = Empty;

/// Deletes connector: `DeleteConnector` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnector {
    /// Required.
    pub connector_id: String,
}
operation! { DeleteConnector(connector_id: String) "DeleteConnector" -> Empty {
    0 "ConnectorId" connector_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteConnector`]: empty.
pub type DeleteConnectorOutput = Empty;

/// Deletes connector client: `DeleteConnectorClient` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteConnectorClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectorClient {
    /// Required.
    pub connector_id: String,
    /// Required.
    pub dev_tag: String,
}
operation! { DeleteConnectorClient(connector_id: String, dev_tag: String) "DeleteConnectorClient" -> Empty {
    0 "ConnectorId" connector_id, 1 "DevTag" dev_tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteConnectorClient`]: empty.
pub type DeleteConnectorClientOutput = Empty;

/// Deletes device groups: `DeleteDeviceGroups` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroups {
    pub device_group_ids: Option<Vec<String>>,
}
operation! { DeleteDeviceGroups() "DeleteDeviceGroups" -> Empty {
    0 "DeviceGroupIds" device_group_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDeviceGroups`]: empty.
pub type DeleteDeviceGroupsOutput = Empty;

/// Deletes domain meta: `DeleteDomainMeta` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteDomainMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainMeta {
    /// Required.
    pub list_id: String,
    /// Required.
    pub list_type: String,
}
operation! { DeleteDomainMeta(list_id: String, list_type: String) "DeleteDomainMeta" -> Empty {
    0 "ListId" list_id, 1 "ListType" list_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDomainMeta`]: empty.
pub type DeleteDomainMetaOutput = Empty;

/// Deletes dynamic route: `DeleteDynamicRoute` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteDynamicRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDynamicRoute {
    /// Required.
    pub dynamic_route_id: String,
}
operation! { DeleteDynamicRoute(dynamic_route_id: String) "DeleteDynamicRoute" -> Empty {
    0 "DynamicRouteId" dynamic_route_id
} }

/// Response of [`DeleteDynamicRoute`]: empty.
pub type DeleteDynamicRouteOutput = Empty;

/// Deletes enterprise accelerate policy: `DeleteEnterpriseAcceleratePolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteEnterpriseAcceleratePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterpriseAcceleratePolicy {
    /// Required.
    pub eap_id: String,
}
operation! { DeleteEnterpriseAcceleratePolicy(eap_id: String) "DeleteEnterpriseAcceleratePolicy" -> Empty {
    0 "EapId" eap_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteEnterpriseAcceleratePolicy`]: empty.
pub type DeleteEnterpriseAcceleratePolicyOutput = Empty;

/// Deletes enterprise accelerate target: `DeleteEnterpriseAccelerateTarget` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteEnterpriseAccelerateTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterpriseAccelerateTarget {
    /// Required.
    pub eap_id: String,
    /// Required.
    pub target: Vec<String>,
}
operation! { DeleteEnterpriseAccelerateTarget(eap_id: String, target: Vec<String>)
    "DeleteEnterpriseAccelerateTarget" -> Empty {
    0 "EapId" eap_id, 1 "Target" target
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteEnterpriseAccelerateTarget`]: empty.
pub type DeleteEnterpriseAccelerateTargetOutput = Empty;

/// Deletes forward strategy: `DeleteForwardStrategy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteForwardStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardStrategy {
    /// Required.
    pub forward_id: String,
}
operation! { DeleteForwardStrategy(forward_id: String) "DeleteForwardStrategy" -> Empty {
    0 "ForwardId" forward_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteForwardStrategy`]: empty.
pub type DeleteForwardStrategyOutput = Empty;

/// Deletes idp department: `DeleteIdpDepartment` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteIdpDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdpDepartment {
    /// Required.
    pub department_id: String,
    /// Required.
    pub idp_config_id: String,
}
operation! { DeleteIdpDepartment(department_id: String, idp_config_id: String) "DeleteIdpDepartment" -> Empty {
    0 "DepartmentId" department_id, 1 "IdpConfigId" idp_config_id
} }

/// Response of [`DeleteIdpDepartment`]: empty.
pub type DeleteIdpDepartmentOutput = Empty;

/// Deletes otp config: `DeleteOtpConfig` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteOtpConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOtpConfig {
    pub username: Option<String>,
}
operation! { DeleteOtpConfig() "DeleteOtpConfig" -> Empty {
    0 "Username" username: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteOtpConfig`]: empty.
pub type DeleteOtpConfigOutput = Empty;

/// Deletes private access application: `DeletePrivateAccessApplication` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeletePrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateAccessApplication {
    /// Required.
    pub application_id: String,
}
operation! { DeletePrivateAccessApplication(application_id: String) "DeletePrivateAccessApplication" -> Empty {
    0 "ApplicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeletePrivateAccessApplication`]: empty.
pub type DeletePrivateAccessApplicationOutput = Empty;

/// Deletes private access policy: `DeletePrivateAccessPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeletePrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateAccessPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DeletePrivateAccessPolicy(policy_id: String) "DeletePrivateAccessPolicy" -> Empty {
    0 "PolicyId" policy_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeletePrivateAccessPolicy`]: empty.
pub type DeletePrivateAccessPolicyOutput = Empty;

/// Deletes private access tag: `DeletePrivateAccessTag` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeletePrivateAccessTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateAccessTag {
    /// Required.
    pub tag_id: String,
}
operation! { DeletePrivateAccessTag(tag_id: String) "DeletePrivateAccessTag" -> Empty {
    0 "TagId" tag_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeletePrivateAccessTag`]: empty.
pub type DeletePrivateAccessTagOutput = Empty;

/// Deletes prohibited policies: `DeleteProhibitedPolicies` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteProhibitedPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProhibitedPolicies {
    pub policy_ids: Option<Vec<String>>,
}
operation! { DeleteProhibitedPolicies() "DeleteProhibitedPolicies" -> Empty {
    0 "PolicyIds" policy_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProhibitedPolicies`]: empty.
pub type DeleteProhibitedPoliciesOutput = Empty;

/// Deletes prohibited software: `DeleteProhibitedSoftware` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteProhibitedSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProhibitedSoftware {
    /// Required.
    pub software_ids: Vec<String>,
}
operation! { DeleteProhibitedSoftware(software_ids: Vec<String>) "DeleteProhibitedSoftware" -> Empty {
    0 "SoftwareIds" software_ids
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProhibitedSoftware`]: empty.
pub type DeleteProhibitedSoftwareOutput = Empty;

/// Deletes prohibited tags: `DeleteProhibitedTags` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteProhibitedTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProhibitedTags {
    /// Required.
    pub tag_ids: Vec<String>,
}
operation! { DeleteProhibitedTags(tag_ids: Vec<String>) "DeleteProhibitedTags" -> Empty {
    0 "TagIds" tag_ids
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProhibitedTags`]: empty.
pub type DeleteProhibitedTagsOutput = Empty;

/// Deletes registration policies: `DeleteRegistrationPolicies` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteRegistrationPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegistrationPolicies {
    /// Required.
    pub policy_ids: Vec<String>,
}
operation! { DeleteRegistrationPolicies(policy_ids: Vec<String>) "DeleteRegistrationPolicies" -> Empty {
    0 "PolicyIds" policy_ids
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteRegistrationPolicies`]: empty.
pub type DeleteRegistrationPoliciesOutput = Empty;

/// Deletes user devices: `DeleteUserDevices` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteUserDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDevices {
    pub device_tags: Option<Vec<String>>,
}
operation! { DeleteUserDevices() "DeleteUserDevices" -> Empty {
    0 "DeviceTags" device_tags: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteUserDevices`]: empty.
pub type DeleteUserDevicesOutput = Empty;

/// Deletes user group: `DeleteUserGroup` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DeleteUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    /// Required.
    pub user_group_id: String,
}
operation! { DeleteUserGroup(user_group_id: String) "DeleteUserGroup" -> Empty {
    0 "UserGroupId" user_group_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteUserGroup`]: empty.
pub type DeleteUserGroupOutput = Empty;

/// Detaches application2 connector: `DetachApplication2Connector` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DetachApplication2Connector>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachApplication2Connector {
    /// Required.
    pub application_ids: Vec<String>,
    /// Required.
    pub connector_id: String,
}
operation! { DetachApplication2Connector(application_ids: Vec<String>, connector_id: String)
    "DetachApplication2Connector" -> Empty {
    0 "ApplicationIds" application_ids, 1 "ConnectorId" connector_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DetachApplication2Connector`]: empty.
pub type DetachApplication2ConnectorOutput = Empty;

/// Detaches policy2 approval process: `DetachPolicy2ApprovalProcess` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DetachPolicy2ApprovalProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicy2ApprovalProcess {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub process_id: String,
}
operation! { DetachPolicy2ApprovalProcess(policy_id: String, policy_type: String, process_id: String)
    "DetachPolicy2ApprovalProcess" -> Empty {
    0 "PolicyId" policy_id, 1 "PolicyType" policy_type, 2 "ProcessId" process_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DetachPolicy2ApprovalProcess`]: empty.
pub type DetachPolicy2ApprovalProcessOutput = Empty;

/// Disables enterprise accelerate policy: `DisableEnterpriseAcceleratePolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/DisableEnterpriseAcceleratePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEnterpriseAcceleratePolicy {
    /// Required.
    pub eap_id: String,
}
operation! { DisableEnterpriseAcceleratePolicy(eap_id: String) "DisableEnterpriseAcceleratePolicy" -> Empty {
    0 "EapId" eap_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DisableEnterpriseAcceleratePolicy`]: empty.
pub type DisableEnterpriseAcceleratePolicyOutput = Empty;

/// Enables enterprise accelerate policy: `EnableEnterpriseAcceleratePolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/EnableEnterpriseAcceleratePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEnterpriseAcceleratePolicy {
    /// Required.
    pub eap_id: String,
}
operation! { EnableEnterpriseAcceleratePolicy(eap_id: String) "EnableEnterpriseAcceleratePolicy" -> Empty {
    0 "EapId" eap_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`EnableEnterpriseAcceleratePolicy`]: empty.
pub type EnableEnterpriseAcceleratePolicyOutput = Empty;

/// Exports user devices: `ExportUserDevices` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/ExportUserDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportUserDevices {
    pub app_statuses: Option<Vec<String>>,
    pub department: Option<String>,
    pub device_belong: Option<String>,
    pub device_statuses: Option<Vec<String>>,
    pub device_tags: Option<Vec<String>>,
    pub device_types: Option<Vec<String>>,
    pub dlp_statuses: Option<Vec<String>>,
    pub hostname: Option<String>,
    pub ia_statuses: Option<Vec<String>>,
    pub mac: Option<String>,
    pub nac_statuses: Option<Vec<String>>,
    pub pa_statuses: Option<Vec<String>>,
    pub sase_user_id: Option<String>,
    pub sharing_status: Option<bool>,
    pub username: Option<String>,
}
operation! { ExportUserDevices() "ExportUserDevices" -> ExportUserDevicesOutput {
    0 "AppStatuses" app_statuses: Vec<String>, 1 "Department" department: String,
    2 "DeviceBelong" device_belong: String, 3 "DeviceStatuses" device_statuses: Vec<String>,
    4 "DeviceTags" device_tags: Vec<String>, 5 "DeviceTypes" device_types: Vec<String>,
    6 "DlpStatuses" dlp_statuses: Vec<String>, 7 "Hostname" hostname: String, 8 "IaStatuses" ia_statuses: Vec<String>,
    9 "Mac" mac: String, 10 "NacStatuses" nac_statuses: Vec<String>, 11 "PaStatuses" pa_statuses: Vec<String>,
    12 "SaseUserId" sase_user_id: String, 13 "SharingStatus" sharing_status: bool, 14 "Username" username: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`ExportUserDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportUserDevicesOutput {
    /// Secret.
    pub signed_url: Option<Secret>,
}
model! { ExportUserDevicesOutput {
    0 "SignedUrl" signed_url: Secret
} }

/// Gets active idp config: `GetActiveIdpConfig` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetActiveIdpConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveIdpConfig {}
operation! { GetActiveIdpConfig() "GetActiveIdpConfig" -> GetActiveIdpConfigOutput {} { method: "GET", } }

/// Response of [`GetActiveIdpConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveIdpConfigOutput {
    pub data: Option<GetActiveIdpConfigData>,
}
model! { GetActiveIdpConfigOutput {
    0 "Data" data: GetActiveIdpConfigData
} }

/// In the response of [`GetActiveIdpConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveIdpConfigData {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetActiveIdpConfigData {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Type" r#type: String
} }

/// Gets approval: `GetApproval` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApproval {
    /// Required.
    pub approval_id: String,
}
operation! { GetApproval(approval_id: String) "GetApproval" -> GetApprovalOutput {
    0 "ApprovalId" approval_id
} { method: "GET", } }

/// Response of [`GetApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalOutput {
    pub approval: Vec<GetApprovalApproval>,
}
model! { GetApprovalOutput {
    0 "Approval" approval: Vec<GetApprovalApproval>
} }

/// In the response of [`GetApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalApproval {
    pub approval_detail: Option<String>,
    pub approval_id: Option<String>,
    pub approval_progresses: Vec<GetApprovalApprovalProgresses>,
    pub approval_type: Option<i64>,
    pub backend_report_detail: Option<GetApprovalBackendReportDetail>,
    pub create_time: Option<String>,
    pub create_time_unix: Option<i64>,
    pub creator_department: Option<String>,
    pub creator_dev_tag: Option<String>,
    pub creator_user_id: Option<String>,
    pub creator_username: Option<String>,
    pub effect_status: Option<String>,
    pub end_timestamp: Option<i64>,
    pub policy_type: Option<String>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub reason: Option<String>,
    pub report_type: Option<String>,
    pub schema_content: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub status: Option<String>,
    pub validity_type: Option<String>,
}
model! { GetApprovalApproval {
    0 "ApprovalDetail" approval_detail: String, 1 "ApprovalId" approval_id: String,
    2 "ApprovalProgresses" approval_progresses: Vec<GetApprovalApprovalProgresses>, 3 "ApprovalType" approval_type: i64,
    4 "BackendReportDetail" backend_report_detail: GetApprovalBackendReportDetail, 5 "CreateTime" create_time: String,
    6 "CreateTimeUnix" create_time_unix: i64, 7 "CreatorDepartment" creator_department: String,
    8 "CreatorDevTag" creator_dev_tag: String, 9 "CreatorUserId" creator_user_id: String,
    10 "CreatorUsername" creator_username: String, 11 "EffectStatus" effect_status: String,
    12 "EndTimestamp" end_timestamp: i64, 13 "PolicyType" policy_type: String, 14 "ProcessId" process_id: String,
    15 "ProcessName" process_name: String, 16 "Reason" reason: String, 17 "ReportType" report_type: String,
    18 "SchemaContent" schema_content: String, 19 "SchemaId" schema_id: String, 20 "SchemaName" schema_name: String,
    21 "Status" status: String, 22 "ValidityType" validity_type: String
} }

/// In the response of [`GetApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalApprovalProgresses {
    pub action: Option<String>,
    pub comment: Option<String>,
    pub executor: Option<String>,
    pub operators: Vec<GetApprovalOperators>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetApprovalApprovalProgresses {
    0 "Action" action: String, 1 "Comment" comment: String, 2 "Executor" executor: String,
    3 "Operators" operators: Vec<GetApprovalOperators>, 4 "Status" status: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`GetApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalOperators {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { GetApprovalOperators {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// In the response of [`GetApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalBackendReportDetail {
    pub associated_policy_name: Option<String>,
    pub associated_policy_type: Option<String>,
    pub remark: Option<String>,
    pub report_object: Option<Value>,
    pub target_user: Option<GetApprovalTargetUser>,
}
model! { GetApprovalBackendReportDetail {
    0 "AssociatedPolicyName" associated_policy_name: String, 1 "AssociatedPolicyType" associated_policy_type: String,
    2 "Remark" remark: String, 3 "ReportObject" report_object: Value, 4 "TargetUser" target_user: GetApprovalTargetUser
} }

/// In the response of [`GetApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalTargetUser {
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { GetApprovalTargetUser {
    0 "UserId" user_id: String, 1 "Username" username: String
} }

/// Gets approval process: `GetApprovalProcess` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetApprovalProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcess {
    /// Required.
    pub process_id: String,
}
operation! { GetApprovalProcess(process_id: String) "GetApprovalProcess" -> GetApprovalProcessOutput {
    0 "ProcessId" process_id
} { method: "GET", } }

/// Response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessOutput {
    pub process: Option<GetApprovalProcessProcess>,
}
model! { GetApprovalProcessOutput {
    0 "Process" process: GetApprovalProcessProcess
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessProcess {
    pub app_uninstall_policies: Option<GetApprovalProcessAppUninstallPolicies>,
    pub approval_type: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub device_registration_policies: Option<
        GetApprovalProcessDeviceRegistrationPolicies,
    >,
    pub dlp_send_policies: Option<GetApprovalProcessDlpSendPolicies>,
    pub domain_blacklist_policies: Option<GetApprovalProcessDomainBlacklistPolicies>,
    pub domain_whitelist_policies: Option<GetApprovalProcessDomainWhitelistPolicies>,
    pub endpoint_hardening_policies: Option<GetApprovalProcessEndpointHardeningPolicies>,
    pub event_label: Option<String>,
    pub external_config: Option<String>,
    pub peripheral_block_policies: Option<GetApprovalProcessPeripheralBlockPolicies>,
    pub private_access_block_policies: Option<
        GetApprovalProcessPrivateAccessBlockPolicies,
    >,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub process_nodes: Vec<Vec<GetApprovalProcessProcessNodes>>,
    pub software_block_policies: Option<GetApprovalProcessSoftwareBlockPolicies>,
    pub software_hardening_policies: Option<GetApprovalProcessSoftwareHardeningPolicies>,
}
model! { GetApprovalProcessProcess {
    0 "AppUninstallPolicies" app_uninstall_policies: GetApprovalProcessAppUninstallPolicies,
    1 "ApprovalType" approval_type: i64, 2 "CreateTime" create_time: String, 3 "Description" description: String,
    4 "DeviceRegistrationPolicies" device_registration_policies: GetApprovalProcessDeviceRegistrationPolicies,
    5 "DlpSendPolicies" dlp_send_policies: GetApprovalProcessDlpSendPolicies,
    6 "DomainBlacklistPolicies" domain_blacklist_policies: GetApprovalProcessDomainBlacklistPolicies,
    7 "DomainWhitelistPolicies" domain_whitelist_policies: GetApprovalProcessDomainWhitelistPolicies,
    8 "EndpointHardeningPolicies" endpoint_hardening_policies: GetApprovalProcessEndpointHardeningPolicies,
    9 "EventLabel" event_label: String, 10 "ExternalConfig" external_config: String,
    11 "PeripheralBlockPolicies" peripheral_block_policies: GetApprovalProcessPeripheralBlockPolicies,
    12 "PrivateAccessBlockPolicies" private_access_block_policies: GetApprovalProcessPrivateAccessBlockPolicies,
    13 "ProcessId" process_id: String, 14 "ProcessName" process_name: String,
    15 "ProcessNodes" process_nodes: Vec<Vec<GetApprovalProcessProcessNodes>>,
    16 "SoftwareBlockPolicies" software_block_policies: GetApprovalProcessSoftwareBlockPolicies,
    17 "SoftwareHardeningPolicies" software_hardening_policies: GetApprovalProcessSoftwareHardeningPolicies
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessAppUninstallPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessAppUninstallPolicies {
    0 "ExternalProcessId" external_process_id: String, 1 "FieldMap" field_map: Vec<GetApprovalProcessFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDeviceRegistrationPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessDeviceRegistrationPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessDeviceRegistrationPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessDeviceRegistrationPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDeviceRegistrationPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessDeviceRegistrationPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDlpSendPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessDlpSendPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessDlpSendPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessDlpSendPoliciesFieldMap>, 2 "PolicyIds" policy_ids: Vec<String>,
    3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDlpSendPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessDlpSendPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDomainBlacklistPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessDomainBlacklistPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessDomainBlacklistPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessDomainBlacklistPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDomainBlacklistPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessDomainBlacklistPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDomainWhitelistPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessDomainWhitelistPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessDomainWhitelistPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessDomainWhitelistPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessDomainWhitelistPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessDomainWhitelistPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessEndpointHardeningPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessEndpointHardeningPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessEndpointHardeningPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessEndpointHardeningPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessEndpointHardeningPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessEndpointHardeningPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessPeripheralBlockPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessPeripheralBlockPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessPeripheralBlockPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessPeripheralBlockPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessPeripheralBlockPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessPeripheralBlockPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessPrivateAccessBlockPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessPrivateAccessBlockPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessPrivateAccessBlockPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessPrivateAccessBlockPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessPrivateAccessBlockPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessPrivateAccessBlockPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessProcessNodes {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { GetApprovalProcessProcessNodes {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessSoftwareBlockPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessSoftwareBlockPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessSoftwareBlockPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessSoftwareBlockPoliciesFieldMap>, 2 "PolicyIds" policy_ids: Vec<String>,
    3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessSoftwareBlockPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessSoftwareBlockPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessSoftwareHardeningPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<GetApprovalProcessSoftwareHardeningPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { GetApprovalProcessSoftwareHardeningPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<GetApprovalProcessSoftwareHardeningPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`GetApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalProcessSoftwareHardeningPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { GetApprovalProcessSoftwareHardeningPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// Gets approval schema: `GetApprovalSchema` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetApprovalSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalSchema {
    /// Required.
    pub schema_id: String,
}
operation! { GetApprovalSchema(schema_id: String) "GetApprovalSchema" -> GetApprovalSchemaOutput {
    0 "SchemaId" schema_id
} { method: "GET", } }

/// Response of [`GetApprovalSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalSchemaOutput {
    pub schema: Option<GetApprovalSchemaSchema>,
}
model! { GetApprovalSchemaOutput {
    0 "Schema" schema: GetApprovalSchemaSchema
} }

/// In the response of [`GetApprovalSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalSchemaSchema {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub policy_type: Option<String>,
    pub schema_content: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub schema_version: Option<i64>,
}
model! { GetApprovalSchemaSchema {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "IsDefault" is_default: bool,
    3 "PolicyType" policy_type: String, 4 "SchemaContent" schema_content: String, 5 "SchemaId" schema_id: String,
    6 "SchemaName" schema_name: String, 7 "SchemaVersion" schema_version: i64
} }

/// Gets boot and anti uninstall policy: `GetBootAndAntiUninstallPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetBootAndAntiUninstallPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootAndAntiUninstallPolicy {}
operation! { GetBootAndAntiUninstallPolicy() "GetBootAndAntiUninstallPolicy" -> GetBootAndAntiUninstallPolicyOutput {}
    { method: "GET", } }

/// Response of [`GetBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootAndAntiUninstallPolicyOutput {
    pub strategy: Option<GetBootAndAntiUninstallPolicyStrategy>,
}
model! { GetBootAndAntiUninstallPolicyOutput {
    0 "Strategy" strategy: GetBootAndAntiUninstallPolicyStrategy
} }

/// In the response of [`GetBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootAndAntiUninstallPolicyStrategy {
    pub allow_report: Option<bool>,
    pub block_content: Option<GetBootAndAntiUninstallPolicyBlockContent>,
    pub create_time: Option<String>,
    pub is_anti_uninstall: Option<bool>,
    pub is_boot: Option<bool>,
    pub policy_id: Option<String>,
    pub report_process_id: Option<String>,
    pub update_time: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist_users: Vec<String>,
}
model! { GetBootAndAntiUninstallPolicyStrategy {
    0 "AllowReport" allow_report: bool, 1 "BlockContent" block_content: GetBootAndAntiUninstallPolicyBlockContent,
    2 "CreateTime" create_time: String, 3 "IsAntiUninstall" is_anti_uninstall: bool, 4 "IsBoot" is_boot: bool,
    5 "PolicyId" policy_id: String, 6 "ReportProcessId" report_process_id: String, 7 "UpdateTime" update_time: String,
    8 "UserGroupIds" user_group_ids: Vec<String>, 9 "WhitelistUsers" whitelist_users: Vec<String>
} }

/// In the response of [`GetBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootAndAntiUninstallPolicyBlockContent {
    pub block_text_en: Option<GetBootAndAntiUninstallPolicyBlockTextEn>,
    pub block_text_zh: Option<GetBootAndAntiUninstallPolicyBlockTextZh>,
}
model! { GetBootAndAntiUninstallPolicyBlockContent {
    0 "BlockTextEn" block_text_en: GetBootAndAntiUninstallPolicyBlockTextEn,
    1 "BlockTextZh" block_text_zh: GetBootAndAntiUninstallPolicyBlockTextZh
} }

/// In the response of [`GetBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootAndAntiUninstallPolicyBlockTextEn {
    pub content: Option<String>,
    pub main_button_text: Option<String>,
    pub minor_button_text: Option<String>,
    pub title: Option<String>,
}
model! { GetBootAndAntiUninstallPolicyBlockTextEn {
    0 "Content" content: String, 1 "MainButtonText" main_button_text: String,
    2 "MinorButtonText" minor_button_text: String, 3 "Title" title: String
} }

/// In the response of [`GetBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBootAndAntiUninstallPolicyBlockTextZh {
    pub content: Option<String>,
    pub main_button_text: Option<String>,
    pub minor_button_text: Option<String>,
    pub title: Option<String>,
}
model! { GetBootAndAntiUninstallPolicyBlockTextZh {
    0 "Content" content: String, 1 "MainButtonText" main_button_text: String,
    2 "MinorButtonText" minor_button_text: String, 3 "Title" title: String
} }

/// Gets client user: `GetClientUser` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientUser {
    /// Required.
    pub idp_config_id: String,
    /// Required.
    pub username: String,
}
operation! { GetClientUser(idp_config_id: String, username: String) "GetClientUser" -> GetClientUserOutput {
    0 "IdpConfigId" idp_config_id, 1 "Username" username
} { method: "GET", } }

/// Response of [`GetClientUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientUserOutput {
    pub data: Option<GetClientUserData>,
}
model! { GetClientUserOutput {
    0 "Data" data: GetClientUserData
} }

/// In the response of [`GetClientUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientUserData {
    pub department: Option<GetClientUserDepartment>,
    pub department_id: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub idp_config_id: Option<String>,
    pub mobile_number: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { GetClientUserData {
    0 "Department" department: GetClientUserDepartment, 1 "DepartmentId" department_id: String,
    2 "Description" description: String, 3 "Email" email: String, 4 "Id" id: String,
    5 "IdpConfigId" idp_config_id: String, 6 "MobileNumber" mobile_number: String, 7 "Status" status: String,
    8 "UserId" user_id: String, 9 "Username" username: String
} }

/// In the response of [`GetClientUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientUserDepartment {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetClientUserDepartment {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Gets connector: `GetConnector` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnector {
    /// Required.
    pub connector_id: String,
}
operation! { GetConnector(connector_id: String) "GetConnector" -> GetConnectorOutput {
    0 "ConnectorId" connector_id
} { method: "GET", } }

/// Response of [`GetConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorOutput {
    pub connector: Option<GetConnectorConnector>,
}
model! { GetConnectorOutput {
    0 "Connector" connector: GetConnectorConnector
} }

/// In the response of [`GetConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorConnector {
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub switch_status: Option<String>,
    pub upgrade_time: Option<GetConnectorUpgradeTime>,
    pub vip_cidr: Option<String>,
}
model! { GetConnectorConnector {
    0 "ConnectorId" connector_id: String, 1 "CreateTime" create_time: String, 2 "Name" name: String,
    3 "RegionId" region_id: String, 4 "Status" status: String, 5 "SwitchStatus" switch_status: String,
    6 "UpgradeTime" upgrade_time: GetConnectorUpgradeTime, 7 "VipCidr" vip_cidr: String
} }

/// In the response of [`GetConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorUpgradeTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
model! { GetConnectorUpgradeTime {
    0 "End" end: String, 1 "Start" start: String
} }

/// Gets connector client: `GetConnectorClient` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetConnectorClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorClient {
    /// Required.
    pub connector_id: String,
    /// Required.
    pub dev_tag: String,
}
operation! { GetConnectorClient(connector_id: String, dev_tag: String)
    "GetConnectorClient" -> GetConnectorClientOutput {
    0 "ConnectorId" connector_id, 1 "DevTag" dev_tag
} { method: "GET", } }

/// Response of [`GetConnectorClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorClientOutput {
    pub connector_client: Option<GetConnectorClientConnectorClient>,
}
model! { GetConnectorClientOutput {
    0 "ConnectorClient" connector_client: GetConnectorClientConnectorClient
} }

/// In the response of [`GetConnectorClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorClientConnectorClient {
    pub cpu_size: Option<String>,
    pub connection_status: Option<String>,
    pub connector_id: Option<String>,
    pub connector_version: Option<String>,
    pub create_time: Option<String>,
    pub dev_tag: Option<String>,
    pub hosname: Option<String>,
    pub kernel_version: Option<String>,
    pub memory_size: Option<String>,
    pub operation_status: Option<String>,
    pub private_ip: Option<String>,
    pub process_run_time: Option<i64>,
    pub public_ip: Option<String>,
    pub release_notes: Vec<String>,
    pub status: Option<String>,
    pub upgrade_status: Option<String>,
    pub version_to_rollback: Option<String>,
}
model! { GetConnectorClientConnectorClient {
    0 "CPUSize" cpu_size: String, 1 "ConnectionStatus" connection_status: String, 2 "ConnectorId" connector_id: String,
    3 "ConnectorVersion" connector_version: String, 4 "CreateTime" create_time: String, 5 "DevTag" dev_tag: String,
    6 "Hosname" hosname: String, 7 "KernelVersion" kernel_version: String, 8 "MemorySize" memory_size: String,
    9 "OperationStatus" operation_status: String, 10 "PrivateIp" private_ip: String,
    11 "ProcessRunTime" process_run_time: i64, 12 "PublicIp" public_ip: String,
    13 "ReleaseNotes" release_notes: Vec<String>, 14 "Status" status: String, 15 "UpgradeStatus" upgrade_status: String,
    16 "VersionToRollback" version_to_rollback: String
} }

/// Gets device group: `GetDeviceGroup` of `csas` 2023-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceGroup {
    /// Required.
    pub device_group_id: String,
}
operation! { GetDeviceGroup(device_group_id: String) "GetDeviceGroup" -> GetDeviceGroupOutput {
    0 "DeviceGroupId" device_group_id
} }

/// Response of [`GetDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceGroupOutput {
    pub device_group: Option<GetDeviceGroupDeviceGroup>,
}
model! { GetDeviceGroupOutput {
    0 "DeviceGroup" device_group: GetDeviceGroupDeviceGroup
} }

/// In the response of [`GetDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceGroupDeviceGroup {
    pub description: Option<String>,
    pub device_group_id: Option<String>,
    /// Deprecated.
    pub dynamic_operator: Option<String>,
    pub dynamic_rule: Option<RuleItem>,
    pub group_type: Option<String>,
    pub is_default: Option<String>,
    pub match_dev_tags: Vec<String>,
    pub name: Option<String>,
}
model! { GetDeviceGroupDeviceGroup {
    0 "Description" description: String, 1 "DeviceGroupId" device_group_id: String,
    2 "DynamicOperator" dynamic_operator: String, 3 "DynamicRule" dynamic_rule: RuleItem,
    4 "GroupType" group_type: String, 5 "IsDefault" is_default: String, 6 "MatchDevTags" match_dev_tags: Vec<String>,
    7 "Name" name: String
} }

/// Gets device online heatmap: `GetDeviceOnlineHeatmap` of `csas` 2023-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetDeviceOnlineHeatmap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceOnlineHeatmap {
    /// Required.
    pub date: String,
    /// Required.
    pub dev_tag: String,
    /// Required.
    pub sase_user_id: String,
}
operation! { GetDeviceOnlineHeatmap(date: String, dev_tag: String, sase_user_id: String)
    "GetDeviceOnlineHeatmap" -> GetDeviceOnlineHeatmapOutput {
    0 "Date" date, 1 "DevTag" dev_tag, 2 "SaseUserId" sase_user_id
} }

/// Response of [`GetDeviceOnlineHeatmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceOnlineHeatmapOutput {
    pub device_online_heatmap: Vec<Vec<i64>>,
}
model! { GetDeviceOnlineHeatmapOutput {
    0 "DeviceOnlineHeatmap" device_online_heatmap: Vec<Vec<i64>>
} }

/// Gets dynamic route: `GetDynamicRoute` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetDynamicRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicRoute {
    /// Required.
    pub dynamic_route_id: String,
}
operation! { GetDynamicRoute(dynamic_route_id: String) "GetDynamicRoute" -> GetDynamicRouteOutput {
    0 "DynamicRouteId" dynamic_route_id
} { method: "GET", } }

/// Response of [`GetDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicRouteOutput {
    pub dynamic_route: Option<GetDynamicRouteDynamicRoute>,
}
model! { GetDynamicRouteOutput {
    0 "DynamicRoute" dynamic_route: GetDynamicRouteDynamicRoute
} }

/// In the response of [`GetDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicRouteDynamicRoute {
    pub application_ids: Vec<String>,
    pub application_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dynamic_route_id: Option<String>,
    pub dynamic_route_type: Option<String>,
    pub name: Option<String>,
    pub next_hop: Option<String>,
    pub priority: Option<i64>,
    pub region_ids: Vec<String>,
    pub status: Option<String>,
    pub tag_ids: Vec<String>,
}
model! { GetDynamicRouteDynamicRoute {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String,
    4 "DynamicRouteId" dynamic_route_id: String, 5 "DynamicRouteType" dynamic_route_type: String, 6 "Name" name: String,
    7 "NextHop" next_hop: String, 8 "Priority" priority: i64, 9 "RegionIds" region_ids: Vec<String>,
    10 "Status" status: String, 11 "TagIds" tag_ids: Vec<String>
} }

/// Gets forward strategy: `GetForwardStrategy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetForwardStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForwardStrategy {
    /// Required.
    pub forward_id: String,
}
operation! { GetForwardStrategy(forward_id: String) "GetForwardStrategy" -> GetForwardStrategyOutput {
    0 "ForwardId" forward_id
} { method: "GET", } }

/// Response of [`GetForwardStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForwardStrategyOutput {
    pub forward_strategy: Option<GetForwardStrategyForwardStrategy>,
}
model! { GetForwardStrategyOutput {
    0 "ForwardStrategy" forward_strategy: GetForwardStrategyForwardStrategy
} }

/// In the response of [`GetForwardStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForwardStrategyForwardStrategy {
    pub description: Option<String>,
    pub destination_id: Option<String>,
    pub destination_type: Option<String>,
    pub forward_id: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { GetForwardStrategyForwardStrategy {
    0 "Description" description: String, 1 "DestinationId" destination_id: String,
    2 "DestinationType" destination_type: String, 3 "ForwardId" forward_id: String, 4 "Name" name: String,
    5 "Priority" priority: i64, 6 "Status" status: String
} }

/// Gets idp config: `GetIdpConfig` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetIdpConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdpConfig {
    /// Required.
    pub id: String,
}
operation! { GetIdpConfig(id: String) "GetIdpConfig" -> GetIdpConfigOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetIdpConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdpConfigOutput {
    pub data: Option<GetIdpConfigData>,
}
model! { GetIdpConfigOutput {
    0 "Data" data: GetIdpConfigData
} }

/// In the response of [`GetIdpConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdpConfigData {
    pub access_key: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub description: Option<String>,
    pub get_group_url: Option<String>,
    pub id: Option<String>,
    pub idp_metadata: Option<String>,
    pub mfa_config_type: Option<String>,
    pub mobile_login_type: Option<String>,
    pub mobile_mfa_config_type: Option<String>,
    pub multi_idp_info: Option<String>,
    pub name: Option<String>,
    pub pc_login_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    /// Secret.
    pub verify_aes_key: Option<Secret>,
    /// Secret.
    pub verify_token: Option<Secret>,
    pub verify_url: Option<String>,
}
model! { GetIdpConfigData {
    0 "AccessKey" access_key: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "Description" description: String, 3 "GetGroupUrl" get_group_url: String, 4 "Id" id: String,
    5 "IdpMetadata" idp_metadata: String, 6 "MfaConfigType" mfa_config_type: String,
    7 "MobileLoginType" mobile_login_type: String, 8 "MobileMfaConfigType" mobile_mfa_config_type: String,
    9 "MultiIdpInfo" multi_idp_info: String, 10 "Name" name: String, 11 "PcLoginType" pc_login_type: String,
    12 "Status" status: String, 13 "Type" r#type: String, 14 "UpdateTime" update_time: String,
    15 "VerifyAesKey" verify_aes_key: Secret, 16 "VerifyToken" verify_token: Secret, 17 "VerifyUrl" verify_url: String
} }

/// Gets nac portal sms phone whitelist: `GetNacPortalSmsPhoneWhitelist` of `csas` 2023-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetNacPortalSmsPhoneWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacPortalSmsPhoneWhitelist {}
operation! { GetNacPortalSmsPhoneWhitelist() "GetNacPortalSmsPhoneWhitelist" -> GetNacPortalSmsPhoneWhitelistOutput {} }

/// Response of [`GetNacPortalSmsPhoneWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacPortalSmsPhoneWhitelistOutput {
    pub phones: Vec<String>,
}
model! { GetNacPortalSmsPhoneWhitelistOutput {
    0 "Phones" phones: Vec<String>
} }

/// Gets pa diagnosis task: `GetPADiagnosisTask` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetPADiagnosisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTask {
    /// Required.
    pub diagnose_id: String,
}
operation! { GetPADiagnosisTask(diagnose_id: String) "GetPADiagnosisTask" -> GetPADiagnosisTaskOutput {
    0 "DiagnoseId" diagnose_id
} { method: "GET", } }

/// Response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskOutput {
    pub diagnosis_task: Option<GetPADiagnosisTaskDiagnosisTask>,
}
model! { GetPADiagnosisTaskOutput {
    0 "DiagnosisTask" diagnosis_task: GetPADiagnosisTaskDiagnosisTask
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskDiagnosisTask {
    pub create_time: Option<String>,
    pub dev_tag: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_type: Option<String>,
    pub host: Option<String>,
    pub pop_id: Option<String>,
    pub pop_mode: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub result: Option<GetPADiagnosisTaskResult>,
    pub status: Option<String>,
    pub udp_extra_configs: Option<GetPADiagnosisTaskUdpExtraConfigs>,
    pub user_group: Option<GetPADiagnosisTaskUserGroup>,
    pub username: Option<String>,
}
model! { GetPADiagnosisTaskDiagnosisTask {
    0 "CreateTime" create_time: String, 1 "DevTag" dev_tag: String, 2 "DiagnoseId" diagnose_id: String,
    3 "DiagnoseType" diagnose_type: String, 4 "Host" host: String, 5 "PopId" pop_id: String,
    6 "PopMode" pop_mode: String, 7 "Port" port: String, 8 "Protocol" protocol: String,
    9 "Result" result: GetPADiagnosisTaskResult, 10 "Status" status: String,
    11 "UdpExtraConfigs" udp_extra_configs: GetPADiagnosisTaskUdpExtraConfigs,
    12 "UserGroup" user_group: GetPADiagnosisTaskUserGroup, 13 "Username" username: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskResult {
    pub error_message: Option<String>,
    pub flow_id: Option<String>,
    pub network_link_info: Option<GetPADiagnosisTaskNetworkLinkInfo>,
    pub policy_info: Option<GetPADiagnosisTaskPolicyInfo>,
    pub success: Option<bool>,
}
model! { GetPADiagnosisTaskResult {
    0 "ErrorMessage" error_message: String, 1 "FlowId" flow_id: String,
    2 "NetworkLinkInfo" network_link_info: GetPADiagnosisTaskNetworkLinkInfo,
    3 "PolicyInfo" policy_info: GetPADiagnosisTaskPolicyInfo, 4 "Success" success: bool
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskNetworkLinkInfo {
    pub dns: Option<GetPADiagnosisTaskDns>,
    pub fbt: Option<String>,
    pub links: Vec<GetPADiagnosisTaskLinks>,
    pub nodes: Vec<GetPADiagnosisTaskNodes>,
}
model! { GetPADiagnosisTaskNetworkLinkInfo {
    0 "Dns" dns: GetPADiagnosisTaskDns, 1 "FBT" fbt: String, 2 "Links" links: Vec<GetPADiagnosisTaskLinks>,
    3 "Nodes" nodes: Vec<GetPADiagnosisTaskNodes>
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskDns {
    pub dns_server: Option<String>,
    pub dns_type: Option<String>,
    pub error: Option<String>,
    pub from_node: Option<i64>,
    pub hops: Vec<Vec<GetPADiagnosisTaskHops>>,
    pub latency: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
    pub to_node: Option<i64>,
}
model! { GetPADiagnosisTaskDns {
    0 "DnsServer" dns_server: String, 1 "DnsType" dns_type: String, 2 "Error" error: String,
    3 "FromNode" from_node: i64, 4 "Hops" hops: Vec<Vec<GetPADiagnosisTaskHops>>, 5 "Latency" latency: String,
    6 "Result" result: String, 7 "Success" success: bool, 8 "ToNode" to_node: i64
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskHops {
    pub address: Option<String>,
    pub ttl: Option<String>,
    pub latency: Option<String>,
    pub geo_data: Option<GetPADiagnosisTaskGeoData>,
}
model! { GetPADiagnosisTaskHops {
    0 "Address" address: String, 1 "TTL" ttl: String, 2 "Latency" latency: String,
    3 "GeoData" geo_data: GetPADiagnosisTaskGeoData
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskGeoData {
    pub country: Option<String>,
    pub prov: Option<String>,
    pub city: Option<String>,
    pub isp: Option<String>,
}
model! { GetPADiagnosisTaskGeoData {
    0 "Country" country: String, 1 "Prov" prov: String, 2 "City" city: String, 3 "Isp" isp: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskLinks {
    pub error: Option<String>,
    pub from_node: Option<i64>,
    pub hops: Vec<GetPADiagnosisTaskLinksHops>,
    pub latency: Option<String>,
    pub success: Option<bool>,
    pub to_node: Option<i64>,
}
model! { GetPADiagnosisTaskLinks {
    0 "Error" error: String, 1 "FromNode" from_node: i64, 2 "Hops" hops: Vec<GetPADiagnosisTaskLinksHops>,
    3 "Latency" latency: String, 4 "Success" success: bool, 5 "ToNode" to_node: i64
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskLinksHops {
    pub address: Option<String>,
    pub geo_data: Option<GetPADiagnosisTaskHopsGeoData>,
    pub latency: Option<String>,
    pub ttl: Option<String>,
}
model! { GetPADiagnosisTaskLinksHops {
    0 "Address" address: String, 1 "GeoData" geo_data: GetPADiagnosisTaskHopsGeoData, 2 "Latency" latency: String,
    3 "TTL" ttl: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskHopsGeoData {
    pub city: Option<String>,
    pub country: Option<String>,
    pub isp: Option<String>,
    pub prov: Option<String>,
}
model! { GetPADiagnosisTaskHopsGeoData {
    0 "City" city: String, 1 "Country" country: String, 2 "Isp" isp: String, 3 "Prov" prov: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskNodes {
    pub address: Option<String>,
    pub cloud_net_id: Option<String>,
    pub error: Option<String>,
    pub geo_data: Option<GetPADiagnosisTaskNodesGeoData>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub node_type: Option<String>,
    pub resource_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetPADiagnosisTaskNodes {
    0 "Address" address: String, 1 "CloudNetId" cloud_net_id: String, 2 "Error" error: String,
    3 "GeoData" geo_data: GetPADiagnosisTaskNodesGeoData, 4 "Id" id: i64, 5 "Name" name: String,
    6 "NameEn" name_en: String, 7 "NodeType" node_type: String, 8 "ResourceId" resource_id: String,
    9 "Success" success: bool
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskNodesGeoData {
    pub city: Option<String>,
    pub country: Option<String>,
    pub isp: Option<String>,
    pub prov: Option<String>,
}
model! { GetPADiagnosisTaskNodesGeoData {
    0 "City" city: String, 1 "Country" country: String, 2 "Isp" isp: String, 3 "Prov" prov: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskPolicyInfo {
    pub device_attribute_info: Option<GetPADiagnosisTaskDeviceAttributeInfo>,
    pub process_time: Option<i64>,
    pub route_strategy_info: Option<GetPADiagnosisTaskRouteStrategyInfo>,
    pub user_group_info: Option<GetPADiagnosisTaskUserGroupInfo>,
    pub zero_trust_policy_info: Option<GetPADiagnosisTaskZeroTrustPolicyInfo>,
}
model! { GetPADiagnosisTaskPolicyInfo {
    0 "DeviceAttributeInfo" device_attribute_info: GetPADiagnosisTaskDeviceAttributeInfo,
    1 "ProcessTime" process_time: i64, 2 "RouteStrategyInfo" route_strategy_info: GetPADiagnosisTaskRouteStrategyInfo,
    3 "UserGroupInfo" user_group_info: GetPADiagnosisTaskUserGroupInfo,
    4 "ZeroTrustPolicyInfo" zero_trust_policy_info: GetPADiagnosisTaskZeroTrustPolicyInfo
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskDeviceAttributeInfo {
    pub dev_tag: Option<String>,
    pub device_type: Option<String>,
    pub file: Vec<String>,
    pub firewall: Option<String>,
    pub hostname: Option<String>,
    pub inner_ip: Option<String>,
    pub internet_ip: Option<String>,
    pub mac: Option<String>,
    pub matched_security_baseline: Option<String>,
    pub process: Vec<String>,
    pub ssid: Option<String>,
}
model! { GetPADiagnosisTaskDeviceAttributeInfo {
    0 "DevTag" dev_tag: String, 1 "DeviceType" device_type: String, 2 "File" file: Vec<String>,
    3 "Firewall" firewall: String, 4 "Hostname" hostname: String, 5 "InnerIp" inner_ip: String,
    6 "InternetIp" internet_ip: String, 7 "Mac" mac: String,
    8 "MatchedSecurityBaseline" matched_security_baseline: String, 9 "Process" process: Vec<String>,
    10 "Ssid" ssid: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskRouteStrategyInfo {
    pub route_type: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
}
model! { GetPADiagnosisTaskRouteStrategyInfo {
    0 "RouteType" route_type: String, 1 "StrategyId" strategy_id: String, 2 "StrategyName" strategy_name: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskUserGroupInfo {
    pub email: Option<String>,
    pub group: Vec<String>,
    pub matched_user_groups: Option<String>,
    pub telephone: Option<String>,
    pub username: Option<String>,
}
model! { GetPADiagnosisTaskUserGroupInfo {
    0 "Email" email: String, 1 "Group" group: Vec<String>, 2 "MatchedUserGroups" matched_user_groups: String,
    3 "Telephone" telephone: String, 4 "Username" username: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskZeroTrustPolicyInfo {
    pub action: Option<String>,
    pub app_name: Option<String>,
    pub block_info: Option<String>,
    pub policy_name: Option<String>,
}
model! { GetPADiagnosisTaskZeroTrustPolicyInfo {
    0 "Action" action: String, 1 "AppName" app_name: String, 2 "BlockInfo" block_info: String,
    3 "PolicyName" policy_name: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskUdpExtraConfigs {
    pub expected_response: Option<String>,
    pub request_content: Option<String>,
}
model! { GetPADiagnosisTaskUdpExtraConfigs {
    0 "ExpectedResponse" expected_response: String, 1 "RequestContent" request_content: String
} }

/// In the response of [`GetPADiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPADiagnosisTaskUserGroup {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { GetPADiagnosisTaskUserGroup {
    0 "UserGroupId" user_group_id: String, 1 "UserGroupName" user_group_name: String
} }

/// Gets private access application: `GetPrivateAccessApplication` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetPrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessApplication {
    /// Required.
    pub application_id: String,
}
operation! { GetPrivateAccessApplication(application_id: String)
    "GetPrivateAccessApplication" -> GetPrivateAccessApplicationOutput {
    0 "ApplicationId" application_id
} { method: "GET", } }

/// Response of [`GetPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessApplicationOutput {
    pub application: Option<GetPrivateAccessApplicationApplication>,
}
model! { GetPrivateAccessApplicationOutput {
    0 "Application" application: GetPrivateAccessApplicationApplication
} }

/// In the response of [`GetPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessApplicationApplication {
    pub address_groups: Vec<AddressGroup>,
    pub addresses: Vec<String>,
    pub application_id: Option<String>,
    pub auto_generated: Option<i64>,
    pub browser_access_status: Option<String>,
    pub config_mode: Option<String>,
    pub connector_ids: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub l7_config: Option<PAL7Config>,
    pub l7_proxy_domain_automatic: Option<String>,
    pub l7_proxy_domain_custom: Option<String>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub port_ranges: Vec<GetPrivateAccessApplicationPortRanges>,
    pub protocol: Option<String>,
    pub status: Option<String>,
    pub tag_ids: Vec<String>,
    pub unauthorized_access_config: Option<PAApplicationUnauthorizedAccessConfig>,
}
model! { GetPrivateAccessApplicationApplication {
    0 "AddressGroups" address_groups: Vec<AddressGroup>, 1 "Addresses" addresses: Vec<String>,
    2 "ApplicationId" application_id: String, 3 "AutoGenerated" auto_generated: i64,
    4 "BrowserAccessStatus" browser_access_status: String, 5 "ConfigMode" config_mode: String,
    6 "ConnectorIds" connector_ids: Vec<String>, 7 "CreateTime" create_time: String,
    8 "Description" description: String, 9 "L7Config" l7_config: PAL7Config,
    10 "L7ProxyDomainAutomatic" l7_proxy_domain_automatic: String,
    11 "L7ProxyDomainCustom" l7_proxy_domain_custom: String, 12 "Name" name: String,
    13 "PolicyIds" policy_ids: Vec<String>, 14 "PortRanges" port_ranges: Vec<GetPrivateAccessApplicationPortRanges>,
    15 "Protocol" protocol: String, 16 "Status" status: String, 17 "TagIds" tag_ids: Vec<String>,
    18 "UnauthorizedAccessConfig" unauthorized_access_config: PAApplicationUnauthorizedAccessConfig
} }

/// In the response of [`GetPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessApplicationPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { GetPrivateAccessApplicationPortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Gets private access policy: `GetPrivateAccessPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetPrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { GetPrivateAccessPolicy(policy_id: String) "GetPrivateAccessPolicy" -> GetPrivateAccessPolicyOutput {
    0 "PolicyId" policy_id
} { method: "GET", } }

/// Response of [`GetPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessPolicyOutput {
    pub policy: Option<GetPrivateAccessPolicyPolicy>,
}
model! { GetPrivateAccessPolicyOutput {
    0 "Policy" policy: GetPrivateAccessPolicyPolicy
} }

/// In the response of [`GetPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessPolicyPolicy {
    pub application_ids: Vec<String>,
    pub application_type: Option<String>,
    pub create_time: Option<String>,
    pub custom_user_attributes: Vec<GetPrivateAccessPolicyCustomUserAttributes>,
    pub description: Option<String>,
    pub device_attribute_action: Option<String>,
    pub device_attribute_id: Option<String>,
    pub name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub tag_ids: Vec<String>,
    pub trigger_template_id: Option<String>,
    pub trusted_process_group_ids: Vec<String>,
    pub trusted_process_status: Option<String>,
    pub trusted_software_ids: Vec<String>,
    pub user_group_ids: Vec<String>,
    pub user_group_mode: Option<String>,
    pub valid_from: Option<i64>,
    pub valid_time_status: Option<String>,
    pub valid_until: Option<i64>,
}
model! { GetPrivateAccessPolicyPolicy {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "CreateTime" create_time: String,
    3 "CustomUserAttributes" custom_user_attributes: Vec<GetPrivateAccessPolicyCustomUserAttributes>,
    4 "Description" description: String, 5 "DeviceAttributeAction" device_attribute_action: String,
    6 "DeviceAttributeId" device_attribute_id: String, 7 "Name" name: String, 8 "PolicyAction" policy_action: String,
    9 "PolicyId" policy_id: String, 10 "Priority" priority: i64, 11 "Status" status: String,
    12 "TagIds" tag_ids: Vec<String>, 13 "TriggerTemplateId" trigger_template_id: String,
    14 "TrustedProcessGroupIds" trusted_process_group_ids: Vec<String>,
    15 "TrustedProcessStatus" trusted_process_status: String, 16 "TrustedSoftwareIds" trusted_software_ids: Vec<String>,
    17 "UserGroupIds" user_group_ids: Vec<String>, 18 "UserGroupMode" user_group_mode: String,
    19 "ValidFrom" valid_from: i64, 20 "ValidTimeStatus" valid_time_status: String, 21 "ValidUntil" valid_until: i64
} }

/// In the response of [`GetPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivateAccessPolicyCustomUserAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { GetPrivateAccessPolicyCustomUserAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Gets prohibited policy: `GetProhibitedPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetProhibitedPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { GetProhibitedPolicy(policy_id: String) "GetProhibitedPolicy" -> GetProhibitedPolicyOutput {
    0 "PolicyId" policy_id
} { method: "GET", } }

/// Response of [`GetProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedPolicyOutput {
    pub policy: Option<GetProhibitedPolicyPolicy>,
}
model! { GetProhibitedPolicyOutput {
    0 "Policy" policy: GetProhibitedPolicyPolicy
} }

/// In the response of [`GetProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedPolicyPolicy {
    pub allow_report: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub force_kill: Option<bool>,
    pub main_button_text_ch: Option<String>,
    pub main_button_text_en: Option<String>,
    pub match_mode: Option<String>,
    pub minor_button_text_ch: Option<String>,
    pub minor_button_text_en: Option<String>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub priority: Option<i64>,
    pub prompt_ch: Option<String>,
    pub prompt_en: Option<String>,
    pub report_process_id: Option<String>,
    pub software_ids: Vec<GetProhibitedPolicySoftwareIds>,
    pub tag_ids: Vec<String>,
    pub title_ch: Option<String>,
    pub title_en: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { GetProhibitedPolicyPolicy {
    0 "AllowReport" allow_report: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "ForceKill" force_kill: bool, 5 "MainButtonTextCh" main_button_text_ch: String,
    6 "MainButtonTextEn" main_button_text_en: String, 7 "MatchMode" match_mode: String,
    8 "MinorButtonTextCh" minor_button_text_ch: String, 9 "MinorButtonTextEn" minor_button_text_en: String,
    10 "Name" name: String, 11 "ObjectType" object_type: String, 12 "PolicyId" policy_id: String,
    13 "PolicyType" policy_type: String, 14 "Priority" priority: i64, 15 "PromptCh" prompt_ch: String,
    16 "PromptEn" prompt_en: String, 17 "ReportProcessId" report_process_id: String,
    18 "SoftwareIds" software_ids: Vec<GetProhibitedPolicySoftwareIds>, 19 "TagIds" tag_ids: Vec<String>,
    20 "TitleCh" title_ch: String, 21 "TitleEn" title_en: String, 22 "UserGroupIds" user_group_ids: Vec<String>,
    23 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`GetProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedPolicySoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
model! { GetProhibitedPolicySoftwareIds {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Gets prohibited software: `GetProhibitedSoftware` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetProhibitedSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftware {
    pub software_id: Option<GetProhibitedSoftwareSoftwareId>,
}
operation! { GetProhibitedSoftware() "GetProhibitedSoftware" -> GetProhibitedSoftwareOutput {
    0 "SoftwareId" software_id: GetProhibitedSoftwareSoftwareId
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`GetProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftwareSoftwareId {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
input! { GetProhibitedSoftwareSoftwareId() {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Response of [`GetProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftwareOutput {
    pub software: Option<GetProhibitedSoftwareSoftware>,
}
model! { GetProhibitedSoftwareOutput {
    0 "Software" software: GetProhibitedSoftwareSoftware
} }

/// In the response of [`GetProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftwareSoftware {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub linux_processes: Vec<GetProhibitedSoftwareLinuxProcesses>,
    pub macos_processes: Vec<GetProhibitedSoftwareMacOSProcesses>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub software_id: Option<String>,
    pub tag_ids: Vec<String>,
    pub windows_processes: Vec<GetProhibitedSoftwareWindowsProcesses>,
}
model! { GetProhibitedSoftwareSoftware {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "IsDefault" is_default: bool,
    3 "LinuxProcesses" linux_processes: Vec<GetProhibitedSoftwareLinuxProcesses>,
    4 "MacOSProcesses" macos_processes: Vec<GetProhibitedSoftwareMacOSProcesses>, 5 "Name" name: String,
    6 "PolicyIds" policy_ids: Vec<String>, 7 "SoftwareId" software_id: String, 8 "TagIds" tag_ids: Vec<String>,
    9 "WindowsProcesses" windows_processes: Vec<GetProhibitedSoftwareWindowsProcesses>
} }

/// In the response of [`GetProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftwareLinuxProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { GetProhibitedSoftwareLinuxProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`GetProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftwareMacOSProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { GetProhibitedSoftwareMacOSProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`GetProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProhibitedSoftwareWindowsProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { GetProhibitedSoftwareWindowsProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// Gets registration policy: `GetRegistrationPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetRegistrationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistrationPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { GetRegistrationPolicy(policy_id: String) "GetRegistrationPolicy" -> GetRegistrationPolicyOutput {
    0 "PolicyId" policy_id
} { method: "GET", } }

/// Response of [`GetRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistrationPolicyOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub limit_detail: Vec<GetRegistrationPolicyLimitDetail>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { GetRegistrationPolicyOutput {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LimitDetail" limit_detail: Vec<GetRegistrationPolicyLimitDetail>, 3 "MatchMode" match_mode: String,
    4 "Name" name: String, 5 "PolicyId" policy_id: String, 6 "Priority" priority: i64, 7 "Status" status: String,
    8 "UserGroupIds" user_group_ids: Vec<String>, 9 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`GetRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistrationPolicyLimitDetail {
    pub device_belong: Option<String>,
    pub limit_count: Option<GetRegistrationPolicyLimitCount>,
    pub limit_type: Option<String>,
}
model! { GetRegistrationPolicyLimitDetail {
    0 "DeviceBelong" device_belong: String, 1 "LimitCount" limit_count: GetRegistrationPolicyLimitCount,
    2 "LimitType" limit_type: String
} }

/// In the response of [`GetRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistrationPolicyLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
model! { GetRegistrationPolicyLimitCount {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// Gets user device: `GetUserDevice` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetUserDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDevice {
    /// Required.
    pub device_tag: String,
}
operation! { GetUserDevice(device_tag: String) "GetUserDevice" -> GetUserDeviceOutput {
    0 "DeviceTag" device_tag
} { method: "GET", } }

/// Response of [`GetUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceOutput {
    pub device: Option<GetUserDeviceDevice>,
}
model! { GetUserDeviceOutput {
    0 "Device" device: GetUserDeviceDevice
} }

/// In the response of [`GetUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceDevice {
    pub app_status: Option<String>,
    pub app_version: Option<String>,
    pub auto_login_status: Option<String>,
    pub battery_health_percentage: Option<i64>,
    pub battery_remaining_percentage: Option<i64>,
    pub cpu: Option<String>,
    pub city: Option<String>,
    pub city_en: Option<String>,
    pub city_zh: Option<String>,
    pub continent: Option<String>,
    pub continent_en: Option<String>,
    pub continent_zh: Option<String>,
    pub country: Option<String>,
    pub country_en: Option<String>,
    pub country_zh: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub device_belong: Option<String>,
    pub device_model: Option<String>,
    pub device_status: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    pub device_version: Option<String>,
    pub disk: Option<String>,
    pub disk_available: Option<i64>,
    pub disk_used: Option<i64>,
    pub dlp_status: Option<String>,
    pub edr_status: Option<String>,
    pub history_users: Vec<GetUserDeviceHistoryUsers>,
    pub hostname: Option<String>,
    pub ia_status: Option<String>,
    pub inner_ip: Option<String>,
    pub join_ad_domain: Option<bool>,
    pub mac: Option<String>,
    pub match_device_group_ids: Vec<String>,
    pub memory: Option<String>,
    pub nac_status: Option<String>,
    pub net_interface_info: Vec<GetUserDeviceNetInterfaceInfo>,
    pub pa_status: Option<String>,
    pub processes: Vec<GetUserDeviceProcesses>,
    pub province: Option<String>,
    pub province_en: Option<String>,
    pub province_zh: Option<String>,
    pub sase_user_id: Option<String>,
    pub sharing_status: Option<bool>,
    pub sn_base_board: Option<String>,
    pub sn_bios: Option<String>,
    pub sn_disk_drive: Option<String>,
    pub sn_processor: Option<String>,
    pub sn_system: Option<String>,
    pub src_ip: Option<String>,
    pub terminal_info_collect_time: Option<i64>,
    pub update_time: Option<String>,
    pub username: Option<String>,
    pub workshop: Option<String>,
}
model! { GetUserDeviceDevice {
    0 "AppStatus" app_status: String, 1 "AppVersion" app_version: String, 2 "AutoLoginStatus" auto_login_status: String,
    3 "BatteryHealthPercentage" battery_health_percentage: i64,
    4 "BatteryRemainingPercentage" battery_remaining_percentage: i64, 5 "CPU" cpu: String, 6 "City" city: String,
    7 "CityEn" city_en: String, 8 "CityZh" city_zh: String, 9 "Continent" continent: String,
    10 "ContinentEn" continent_en: String, 11 "ContinentZh" continent_zh: String, 12 "Country" country: String,
    13 "CountryEn" country_en: String, 14 "CountryZh" country_zh: String, 15 "CreateTime" create_time: String,
    16 "Department" department: String, 17 "DeviceBelong" device_belong: String, 18 "DeviceModel" device_model: String,
    19 "DeviceStatus" device_status: String, 20 "DeviceTag" device_tag: String, 21 "DeviceType" device_type: String,
    22 "DeviceVersion" device_version: String, 23 "Disk" disk: String, 24 "DiskAvailable" disk_available: i64,
    25 "DiskUsed" disk_used: i64, 26 "DlpStatus" dlp_status: String, 27 "EdrStatus" edr_status: String,
    28 "HistoryUsers" history_users: Vec<GetUserDeviceHistoryUsers>, 29 "Hostname" hostname: String,
    30 "IaStatus" ia_status: String, 31 "InnerIP" inner_ip: String, 32 "JoinAdDomain" join_ad_domain: bool,
    33 "Mac" mac: String, 34 "MatchDeviceGroupIds" match_device_group_ids: Vec<String>, 35 "Memory" memory: String,
    36 "NacStatus" nac_status: String, 37 "NetInterfaceInfo" net_interface_info: Vec<GetUserDeviceNetInterfaceInfo>,
    38 "PaStatus" pa_status: String, 39 "Processes" processes: Vec<GetUserDeviceProcesses>,
    40 "Province" province: String, 41 "ProvinceEn" province_en: String, 42 "ProvinceZh" province_zh: String,
    43 "SaseUserId" sase_user_id: String, 44 "SharingStatus" sharing_status: bool,
    45 "SnBaseBoard" sn_base_board: String, 46 "SnBios" sn_bios: String, 47 "SnDiskDrive" sn_disk_drive: String,
    48 "SnProcessor" sn_processor: String, 49 "SnSystem" sn_system: String, 50 "SrcIP" src_ip: String,
    51 "TerminalInfoCollectTime" terminal_info_collect_time: i64, 52 "UpdateTime" update_time: String,
    53 "Username" username: String, 54 "Workshop" workshop: String
} }

/// In the response of [`GetUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceHistoryUsers {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { GetUserDeviceHistoryUsers {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// In the response of [`GetUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceNetInterfaceInfo {
    pub mac: Option<String>,
    pub name: Option<String>,
}
model! { GetUserDeviceNetInterfaceInfo {
    0 "Mac" mac: String, 1 "Name" name: String
} }

/// In the response of [`GetUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceProcesses {
    pub cpu: Option<f64>,
    pub description: Option<String>,
    pub memory: Option<i64>,
    pub name: Option<String>,
}
model! { GetUserDeviceProcesses {
    0 "Cpu" cpu: f64, 1 "Description" description: String, 2 "Memory" memory: i64, 3 "Name" name: String
} }

/// Gets user device workload trend: `GetUserDeviceWorkloadTrend` of `csas` 2023-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetUserDeviceWorkloadTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceWorkloadTrend {
    /// Required.
    pub device_tag: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub workload_type: String,
}
operation! { GetUserDeviceWorkloadTrend(device_tag: String, from: i64, to: i64, workload_type: String)
    "GetUserDeviceWorkloadTrend" -> GetUserDeviceWorkloadTrendOutput {
    0 "DeviceTag" device_tag, 1 "From" from, 2 "To" to, 3 "WorkloadType" workload_type
} }

/// Response of [`GetUserDeviceWorkloadTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceWorkloadTrendOutput {
    pub title_en: Option<String>,
    pub title_zh: Option<String>,
    pub workload_list: Vec<GetUserDeviceWorkloadTrendWorkloadList>,
}
model! { GetUserDeviceWorkloadTrendOutput {
    0 "TitleEn" title_en: String, 1 "TitleZh" title_zh: String,
    2 "WorkloadList" workload_list: Vec<GetUserDeviceWorkloadTrendWorkloadList>
} }

/// In the response of [`GetUserDeviceWorkloadTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeviceWorkloadTrendWorkloadList {
    pub timestamp: Option<i64>,
    pub workload: Option<f64>,
}
model! { GetUserDeviceWorkloadTrendWorkloadList {
    0 "Timestamp" timestamp: i64, 1 "Workload" workload: f64
} }

/// Gets user group: `GetUserGroup` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroup {
    /// Required.
    pub user_group_id: String,
}
operation! { GetUserGroup(user_group_id: String) "GetUserGroup" -> GetUserGroupOutput {
    0 "UserGroupId" user_group_id
} { method: "GET", } }

/// Response of [`GetUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupOutput {
    pub user_group: Option<GetUserGroupUserGroup>,
}
model! { GetUserGroupOutput {
    0 "UserGroup" user_group: GetUserGroupUserGroup
} }

/// In the response of [`GetUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupUserGroup {
    pub attributes: Vec<GetUserGroupAttributes>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub user_group_id: Option<String>,
}
model! { GetUserGroupUserGroup {
    0 "Attributes" attributes: Vec<GetUserGroupAttributes>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`GetUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { GetUserGroupAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Gets wm embed task: `GetWmEmbedTask` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetWmEmbedTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWmEmbedTask {
    /// Required.
    pub task_id: String,
}
operation! { GetWmEmbedTask(task_id: String) "GetWmEmbedTask" -> GetWmEmbedTaskOutput {
    0 "TaskId" task_id
} { method: "GET", } }

/// Response of [`GetWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWmEmbedTaskOutput {
    pub data: Option<GetWmEmbedTaskData>,
}
model! { GetWmEmbedTaskOutput {
    0 "Data" data: GetWmEmbedTaskData
} }

/// In the response of [`GetWmEmbedTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWmEmbedTaskData {
    pub file_url: Option<String>,
    pub file_url_exp: Option<String>,
    pub filename: Option<String>,
    pub out_file_hash_md5: Option<String>,
    pub out_file_size: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { GetWmEmbedTaskData {
    0 "FileUrl" file_url: String, 1 "FileUrlExp" file_url_exp: String, 2 "Filename" filename: String,
    3 "OutFileHashMd5" out_file_hash_md5: String, 4 "OutFileSize" out_file_size: i64, 5 "TaskId" task_id: String,
    6 "TaskStatus" task_status: String
} }

/// Gets wm extract task: `GetWmExtractTask` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/GetWmExtractTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWmExtractTask {
    /// Required.
    pub task_id: String,
}
operation! { GetWmExtractTask(task_id: String) "GetWmExtractTask" -> GetWmExtractTaskOutput {
    0 "TaskId" task_id
} { method: "GET", } }

/// Response of [`GetWmExtractTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWmExtractTaskOutput {
    pub data: Option<GetWmExtractTaskData>,
}
model! { GetWmExtractTaskOutput {
    0 "Data" data: GetWmExtractTaskData
} }

/// In the response of [`GetWmExtractTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWmExtractTaskData {
    pub create_time: Option<String>,
    pub filename: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub wm_info_bytes_b64: Option<String>,
    pub wm_info_size: Option<i64>,
    pub wm_info_uint: Option<i64>,
    pub wm_type: Option<String>,
}
model! { GetWmExtractTaskData {
    0 "CreateTime" create_time: String, 1 "Filename" filename: String, 2 "Status" status: String,
    3 "TaskId" task_id: String, 4 "WmInfoBytesB64" wm_info_bytes_b64: String, 5 "WmInfoSize" wm_info_size: i64,
    6 "WmInfoUint" wm_info_uint: i64, 7 "WmType" wm_type: String
} }

/// Imports enterprise accelerate targets: `ImportEnterpriseAccelerateTargets` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/ImportEnterpriseAccelerateTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportEnterpriseAccelerateTargets {
    /// Required.
    pub eap_id: String,
    /// Required.
    pub file_url: String,
}
operation! { ImportEnterpriseAccelerateTargets(eap_id: String, file_url: String)
    "ImportEnterpriseAccelerateTargets" -> ImportEnterpriseAccelerateTargetsOutput {
    0 "EapId" eap_id, 1 "FileUrl" file_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ImportEnterpriseAccelerateTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportEnterpriseAccelerateTargetsOutput {
    pub data: Option<String>,
}
model! { ImportEnterpriseAccelerateTargetsOutput {
    0 "Data" data: String
} }

/// Lists applications for private access policy: `ListApplicationsForPrivateAccessPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListApplicationsForPrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessPolicy {
    /// Required.
    pub policy_ids: Vec<String>,
}
operation! { ListApplicationsForPrivateAccessPolicy(policy_ids: Vec<String>)
    "ListApplicationsForPrivateAccessPolicy" -> ListApplicationsForPrivateAccessPolicyOutput {
    0 "PolicyIds" policy_ids
} { method: "GET", } }

/// Response of [`ListApplicationsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessPolicyOutput {
    pub polices: Vec<ListApplicationsForPrivateAccessPolicyPolices>,
}
model! { ListApplicationsForPrivateAccessPolicyOutput {
    0 "Polices" polices: Vec<ListApplicationsForPrivateAccessPolicyPolices>
} }

/// In the response of [`ListApplicationsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessPolicyPolices {
    pub applications: Vec<ListApplicationsForPrivateAccessPolicyApplications>,
    pub policy_id: Option<String>,
}
model! { ListApplicationsForPrivateAccessPolicyPolices {
    0 "Applications" applications: Vec<ListApplicationsForPrivateAccessPolicyApplications>,
    1 "PolicyId" policy_id: String
} }

/// In the response of [`ListApplicationsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessPolicyApplications {
    pub addresses: Vec<String>,
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Vec<ListApplicationsForPrivateAccessPolicyPortRanges>,
    pub protocol: Option<String>,
    pub status: Option<String>,
}
model! { ListApplicationsForPrivateAccessPolicyApplications {
    0 "Addresses" addresses: Vec<String>, 1 "ApplicationId" application_id: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "Name" name: String,
    5 "PortRanges" port_ranges: Vec<ListApplicationsForPrivateAccessPolicyPortRanges>, 6 "Protocol" protocol: String,
    7 "Status" status: String
} }

/// In the response of [`ListApplicationsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessPolicyPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { ListApplicationsForPrivateAccessPolicyPortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Lists applications for private access tag: `ListApplicationsForPrivateAccessTag` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListApplicationsForPrivateAccessTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessTag {
    /// Required.
    pub tag_ids: Vec<String>,
}
operation! { ListApplicationsForPrivateAccessTag(tag_ids: Vec<String>)
    "ListApplicationsForPrivateAccessTag" -> ListApplicationsForPrivateAccessTagOutput {
    0 "TagIds" tag_ids
} { method: "GET", } }

/// Response of [`ListApplicationsForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessTagOutput {
    pub tags: Vec<ListApplicationsForPrivateAccessTagTags>,
}
model! { ListApplicationsForPrivateAccessTagOutput {
    0 "Tags" tags: Vec<ListApplicationsForPrivateAccessTagTags>
} }

/// In the response of [`ListApplicationsForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessTagTags {
    pub applications: Vec<ListApplicationsForPrivateAccessTagApplications>,
    pub tag_id: Option<String>,
}
model! { ListApplicationsForPrivateAccessTagTags {
    0 "Applications" applications: Vec<ListApplicationsForPrivateAccessTagApplications>, 1 "TagId" tag_id: String
} }

/// In the response of [`ListApplicationsForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessTagApplications {
    pub addresses: Vec<String>,
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Vec<ListApplicationsForPrivateAccessTagPortRanges>,
    pub protocol: Option<String>,
    pub status: Option<String>,
}
model! { ListApplicationsForPrivateAccessTagApplications {
    0 "Addresses" addresses: Vec<String>, 1 "ApplicationId" application_id: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "Name" name: String,
    5 "PortRanges" port_ranges: Vec<ListApplicationsForPrivateAccessTagPortRanges>, 6 "Protocol" protocol: String,
    7 "Status" status: String
} }

/// In the response of [`ListApplicationsForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForPrivateAccessTagPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { ListApplicationsForPrivateAccessTagPortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Lists approval processes: `ListApprovalProcesses` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListApprovalProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcesses {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub process_ids: Option<Vec<String>>,
    pub process_name: Option<String>,
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
operation! { ListApprovalProcesses(current_page: i64, page_size: i64)
    "ListApprovalProcesses" -> ListApprovalProcessesOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "PolicyId" policy_id: String,
    3 "PolicyType" policy_type: String, 4 "ProcessIds" process_ids: Vec<String>, 5 "ProcessName" process_name: String,
    6 "SaseUserId" sase_user_id: String, 7 "Username" username: String
} { method: "GET", } }
paged! { ListApprovalProcesses: ListApprovalProcessesProcesses =
    Number "CurrentPage", "Processes" processes, total "TotalNum" }

/// Response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesOutput {
    pub processes: Vec<ListApprovalProcessesProcesses>,
    pub total_num: Option<String>,
}
model! { ListApprovalProcessesOutput {
    0 "Processes" processes: Vec<ListApprovalProcessesProcesses>, 1 "TotalNum" total_num: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesProcesses {
    pub app_uninstall_policies: Option<ListApprovalProcessesAppUninstallPolicies>,
    pub approval_type: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub device_registration_policies: Option<
        ListApprovalProcessesDeviceRegistrationPolicies,
    >,
    pub dlp_send_policies: Option<ListApprovalProcessesDlpSendPolicies>,
    pub domain_blacklist_policies: Option<ListApprovalProcessesDomainBlacklistPolicies>,
    pub domain_whitelist_policies: Option<ListApprovalProcessesDomainWhitelistPolicies>,
    pub endpoint_hardening_policies: Option<
        ListApprovalProcessesEndpointHardeningPolicies,
    >,
    pub peripheral_block_policies: Option<ListApprovalProcessesPeripheralBlockPolicies>,
    pub private_access_block_policies: Option<
        ListApprovalProcessesPrivateAccessBlockPolicies,
    >,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub process_nodes: Vec<Vec<ListApprovalProcessesProcessNodes>>,
    pub software_block_policies: Option<ListApprovalProcessesSoftwareBlockPolicies>,
    pub software_hardening_policies: Option<
        ListApprovalProcessesSoftwareHardeningPolicies,
    >,
}
model! { ListApprovalProcessesProcesses {
    0 "AppUninstallPolicies" app_uninstall_policies: ListApprovalProcessesAppUninstallPolicies,
    1 "ApprovalType" approval_type: i64, 2 "CreateTime" create_time: String, 3 "Description" description: String,
    4 "DeviceRegistrationPolicies" device_registration_policies: ListApprovalProcessesDeviceRegistrationPolicies,
    5 "DlpSendPolicies" dlp_send_policies: ListApprovalProcessesDlpSendPolicies,
    6 "DomainBlacklistPolicies" domain_blacklist_policies: ListApprovalProcessesDomainBlacklistPolicies,
    7 "DomainWhitelistPolicies" domain_whitelist_policies: ListApprovalProcessesDomainWhitelistPolicies,
    8 "EndpointHardeningPolicies" endpoint_hardening_policies: ListApprovalProcessesEndpointHardeningPolicies,
    9 "PeripheralBlockPolicies" peripheral_block_policies: ListApprovalProcessesPeripheralBlockPolicies,
    10 "PrivateAccessBlockPolicies" private_access_block_policies: ListApprovalProcessesPrivateAccessBlockPolicies,
    11 "ProcessId" process_id: String, 12 "ProcessName" process_name: String,
    13 "ProcessNodes" process_nodes: Vec<Vec<ListApprovalProcessesProcessNodes>>,
    14 "SoftwareBlockPolicies" software_block_policies: ListApprovalProcessesSoftwareBlockPolicies,
    15 "SoftwareHardeningPolicies" software_hardening_policies: ListApprovalProcessesSoftwareHardeningPolicies
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesAppUninstallPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesAppUninstallPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesDeviceRegistrationPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesDeviceRegistrationPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesDlpSendPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesDlpSendPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesDomainBlacklistPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesDomainBlacklistPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesDomainWhitelistPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesDomainWhitelistPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesEndpointHardeningPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesEndpointHardeningPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesPeripheralBlockPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesPeripheralBlockPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesPrivateAccessBlockPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesPrivateAccessBlockPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesProcessNodes {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { ListApprovalProcessesProcessNodes {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesSoftwareBlockPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesSoftwareBlockPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesSoftwareHardeningPolicies {
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesSoftwareHardeningPolicies {
    0 "PolicyIds" policy_ids: Vec<String>, 1 "SchemaId" schema_id: String
} }

/// Lists approval processes for approval schemas: `ListApprovalProcessesForApprovalSchemas` of `csas` 2023-01-20.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListApprovalProcessesForApprovalSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesForApprovalSchemas {
    /// Required.
    pub schema_ids: Vec<String>,
}
operation! { ListApprovalProcessesForApprovalSchemas(schema_ids: Vec<String>)
    "ListApprovalProcessesForApprovalSchemas" -> ListApprovalProcessesForApprovalSchemasOutput {
    0 "SchemaIds" schema_ids
} { method: "GET", } }

/// Response of [`ListApprovalProcessesForApprovalSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesForApprovalSchemasOutput {
    pub schemas: Vec<ListApprovalProcessesForApprovalSchemasSchemas>,
}
model! { ListApprovalProcessesForApprovalSchemasOutput {
    0 "Schemas" schemas: Vec<ListApprovalProcessesForApprovalSchemasSchemas>
} }

/// In the response of [`ListApprovalProcessesForApprovalSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesForApprovalSchemasSchemas {
    pub processes: Vec<ListApprovalProcessesForApprovalSchemasProcesses>,
    pub schema_id: Option<String>,
}
model! { ListApprovalProcessesForApprovalSchemasSchemas {
    0 "Processes" processes: Vec<ListApprovalProcessesForApprovalSchemasProcesses>, 1 "SchemaId" schema_id: String
} }

/// In the response of [`ListApprovalProcessesForApprovalSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalProcessesForApprovalSchemasProcesses {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
}
model! { ListApprovalProcessesForApprovalSchemasProcesses {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ProcessId" process_id: String,
    3 "ProcessName" process_name: String
} }

/// Lists approval schemas: `ListApprovalSchemas` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListApprovalSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemas {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    pub policy_type: Option<String>,
    pub schema_ids: Option<Vec<String>>,
    pub schema_name: Option<String>,
}
operation! { ListApprovalSchemas(current_page: i64, page_size: i64) "ListApprovalSchemas" -> ListApprovalSchemasOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "PolicyType" policy_type: String,
    3 "SchemaIds" schema_ids: Vec<String>, 4 "SchemaName" schema_name: String
} { method: "GET", } }
paged! { ListApprovalSchemas: ListApprovalSchemasSchemas = Number "CurrentPage", "Schemas" schemas, total "TotalNum" }

/// Response of [`ListApprovalSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemasOutput {
    pub schemas: Vec<ListApprovalSchemasSchemas>,
    pub total_num: Option<String>,
}
model! { ListApprovalSchemasOutput {
    0 "Schemas" schemas: Vec<ListApprovalSchemasSchemas>, 1 "TotalNum" total_num: String
} }

/// In the response of [`ListApprovalSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemasSchemas {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub policy_type: Option<String>,
    pub schema_content: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub schema_version: Option<i64>,
}
model! { ListApprovalSchemasSchemas {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "IsDefault" is_default: bool,
    3 "PolicyType" policy_type: String, 4 "SchemaContent" schema_content: String, 5 "SchemaId" schema_id: String,
    6 "SchemaName" schema_name: String, 7 "SchemaVersion" schema_version: i64
} }

/// Lists approval schemas for approval processes: `ListApprovalSchemasForApprovalProcesses` of `csas` 2023-01-20.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListApprovalSchemasForApprovalProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemasForApprovalProcesses {
    /// Required.
    pub process_ids: Vec<String>,
}
operation! { ListApprovalSchemasForApprovalProcesses(process_ids: Vec<String>)
    "ListApprovalSchemasForApprovalProcesses" -> ListApprovalSchemasForApprovalProcessesOutput {
    0 "ProcessIds" process_ids
} { method: "GET", } }

/// Response of [`ListApprovalSchemasForApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemasForApprovalProcessesOutput {
    pub processes: Vec<ListApprovalSchemasForApprovalProcessesProcesses>,
}
model! { ListApprovalSchemasForApprovalProcessesOutput {
    0 "Processes" processes: Vec<ListApprovalSchemasForApprovalProcessesProcesses>
} }

/// In the response of [`ListApprovalSchemasForApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemasForApprovalProcessesProcesses {
    pub process_id: Option<String>,
    pub schemas: Vec<ListApprovalSchemasForApprovalProcessesSchemas>,
}
model! { ListApprovalSchemasForApprovalProcessesProcesses {
    0 "ProcessId" process_id: String, 1 "Schemas" schemas: Vec<ListApprovalSchemasForApprovalProcessesSchemas>
} }

/// In the response of [`ListApprovalSchemasForApprovalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalSchemasForApprovalProcessesSchemas {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub policy_type: Option<String>,
    pub schema_content: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub schema_version: Option<i64>,
}
model! { ListApprovalSchemasForApprovalProcessesSchemas {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "IsDefault" is_default: bool,
    3 "PolicyType" policy_type: String, 4 "SchemaContent" schema_content: String, 5 "SchemaId" schema_id: String,
    6 "SchemaName" schema_name: String, 7 "SchemaVersion" schema_version: i64
} }

/// Lists approvals: `ListApprovals` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListApprovals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovals {
    pub approval_ids: Option<Vec<String>>,
    pub create_end_time: Option<i64>,
    pub create_start_time: Option<i64>,
    pub creator_department: Option<String>,
    pub creator_dev_tag: Option<String>,
    pub creator_user_id: Option<String>,
    pub creator_username: Option<String>,
    /// Required.
    pub current_page: i64,
    pub effect_statuses: Option<Vec<String>>,
    pub operator_user_id: Option<String>,
    pub operator_username: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_type: Option<String>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub report_types: Option<Vec<String>>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListApprovals(current_page: i64, page_size: i64) "ListApprovals" -> ListApprovalsOutput {
    0 "ApprovalIds" approval_ids: Vec<String>, 1 "CreateEndTime" create_end_time: i64,
    2 "CreateStartTime" create_start_time: i64, 3 "CreatorDepartment" creator_department: String,
    4 "CreatorDevTag" creator_dev_tag: String, 5 "CreatorUserId" creator_user_id: String,
    6 "CreatorUsername" creator_username: String, 7 "CurrentPage" current_page,
    8 "EffectStatuses" effect_statuses: Vec<String>, 9 "OperatorUserId" operator_user_id: String,
    10 "OperatorUsername" operator_username: String, 11 "PageSize" page_size, 12 "PolicyType" policy_type: String,
    13 "ProcessId" process_id: String, 14 "ProcessName" process_name: String,
    15 "ReportTypes" report_types: Vec<String>, 16 "SchemaId" schema_id: String, 17 "SchemaName" schema_name: String,
    18 "Statuses" statuses: Vec<String>
} { method: "GET", } }
paged! { ListApprovals: ListApprovalsApprovals = Number "CurrentPage", "Approvals" approvals, total "TotalNum" }

/// Response of [`ListApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalsOutput {
    pub approvals: Vec<ListApprovalsApprovals>,
    pub total_num: Option<String>,
}
model! { ListApprovalsOutput {
    0 "Approvals" approvals: Vec<ListApprovalsApprovals>, 1 "TotalNum" total_num: String
} }

/// In the response of [`ListApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalsApprovals {
    pub approval_detail: Option<String>,
    pub approval_id: Option<String>,
    pub approval_progresses: Vec<ListApprovalsApprovalProgresses>,
    pub approval_type: Option<i64>,
    pub create_time: Option<String>,
    pub creator_department: Option<String>,
    pub creator_dev_tag: Option<String>,
    pub creator_user_id: Option<String>,
    pub creator_username: Option<String>,
    pub effect_status: Option<String>,
    pub end_timestamp: Option<i64>,
    pub policy_type: Option<String>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub reason: Option<String>,
    pub report_type: Option<String>,
    pub schema_content: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub status: Option<String>,
    pub validity_type: Option<String>,
}
model! { ListApprovalsApprovals {
    0 "ApprovalDetail" approval_detail: String, 1 "ApprovalId" approval_id: String,
    2 "ApprovalProgresses" approval_progresses: Vec<ListApprovalsApprovalProgresses>,
    3 "ApprovalType" approval_type: i64, 4 "CreateTime" create_time: String,
    5 "CreatorDepartment" creator_department: String, 6 "CreatorDevTag" creator_dev_tag: String,
    7 "CreatorUserId" creator_user_id: String, 8 "CreatorUsername" creator_username: String,
    9 "EffectStatus" effect_status: String, 10 "EndTimestamp" end_timestamp: i64, 11 "PolicyType" policy_type: String,
    12 "ProcessId" process_id: String, 13 "ProcessName" process_name: String, 14 "Reason" reason: String,
    15 "ReportType" report_type: String, 16 "SchemaContent" schema_content: String, 17 "SchemaId" schema_id: String,
    18 "SchemaName" schema_name: String, 19 "Status" status: String, 20 "ValidityType" validity_type: String
} }

/// In the response of [`ListApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalsApprovalProgresses {
    pub action: Option<String>,
    pub comment: Option<String>,
    pub executor: Option<String>,
    pub operators: Vec<ListApprovalsOperators>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListApprovalsApprovalProgresses {
    0 "Action" action: String, 1 "Comment" comment: String, 2 "Executor" executor: String,
    3 "Operators" operators: Vec<ListApprovalsOperators>, 4 "Status" status: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`ListApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApprovalsOperators {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { ListApprovalsOperators {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// Lists client users: `ListClientUsers` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListClientUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientUsers {
    /// At least 1.
    pub current_page: Option<i64>,
    pub department_id: Option<String>,
    pub email: Option<String>,
    /// Required.
    pub idp_config_id: String,
    pub mobile_number: Option<String>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub username: Option<String>,
}
operation! { ListClientUsers(idp_config_id: String) "ListClientUsers" -> ListClientUsersOutput {
    0 "CurrentPage" current_page: i64, 1 "DepartmentId" department_id: String, 2 "Email" email: String,
    3 "IdpConfigId" idp_config_id, 4 "MobileNumber" mobile_number: String, 5 "PageSize" page_size: i64,
    6 "Status" status: String, 7 "Username" username: String
} { method: "GET", } }
paged! { ListClientUsers: ListClientUsersDataList =
    Number "CurrentPage", "Data.DataList" data.data_list, total "Data.TotalNum" }

/// Response of [`ListClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientUsersOutput {
    pub data: Option<ListClientUsersData>,
}
model! { ListClientUsersOutput {
    0 "Data" data: ListClientUsersData
} }

/// In the response of [`ListClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientUsersData {
    pub data_list: Vec<ListClientUsersDataList>,
    pub total_num: Option<i64>,
}
model! { ListClientUsersData {
    0 "DataList" data_list: Vec<ListClientUsersDataList>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientUsersDataList {
    pub department: Option<ListClientUsersDepartment>,
    pub department_id: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub idp_config_id: Option<String>,
    pub mobile_number: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { ListClientUsersDataList {
    0 "Department" department: ListClientUsersDepartment, 1 "DepartmentId" department_id: String,
    2 "Description" description: String, 3 "Email" email: String, 4 "Id" id: String,
    5 "IdpConfigId" idp_config_id: String, 6 "MobileNumber" mobile_number: String, 7 "Status" status: String,
    8 "UserId" user_id: String, 9 "Username" username: String
} }

/// In the response of [`ListClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientUsersDepartment {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListClientUsersDepartment {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Lists connectors: `ListConnectors` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListConnectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectors {
    pub connector_ids: Option<Vec<String>>,
    /// Required.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub status: Option<String>,
    pub switch_status: Option<String>,
}
operation! { ListConnectors(current_page: i64, page_size: i64) "ListConnectors" -> ListConnectorsOutput {
    0 "ConnectorIds" connector_ids: Vec<String>, 1 "CurrentPage" current_page, 2 "Name" name: String,
    3 "PageSize" page_size, 4 "Status" status: String, 5 "SwitchStatus" switch_status: String
} { method: "GET", } }
paged! { ListConnectors: ListConnectorsConnectors = Number "CurrentPage", "Connectors" connectors, total "TotalNum" }

/// Response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsOutput {
    pub connectors: Vec<ListConnectorsConnectors>,
    pub total_num: Option<i64>,
}
model! { ListConnectorsOutput {
    0 "Connectors" connectors: Vec<ListConnectorsConnectors>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsConnectors {
    pub accelerate_status: Option<String>,
    pub applications: Vec<ListConnectorsApplications>,
    pub cluster_ip: Option<String>,
    pub cluster_port: Option<String>,
    pub connector_clients: Vec<ListConnectorsConnectorClients>,
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub switch_status: Option<String>,
    pub upgrade_time: Option<ListConnectorsUpgradeTime>,
    pub vip_cidr: Option<String>,
}
model! { ListConnectorsConnectors {
    0 "AccelerateStatus" accelerate_status: String, 1 "Applications" applications: Vec<ListConnectorsApplications>,
    2 "ClusterIP" cluster_ip: String, 3 "ClusterPort" cluster_port: String,
    4 "ConnectorClients" connector_clients: Vec<ListConnectorsConnectorClients>, 5 "ConnectorId" connector_id: String,
    6 "CreateTime" create_time: String, 7 "Name" name: String, 8 "RegionId" region_id: String,
    9 "Status" status: String, 10 "SwitchStatus" switch_status: String,
    11 "UpgradeTime" upgrade_time: ListConnectorsUpgradeTime, 12 "VipCidr" vip_cidr: String
} }

/// In the response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsApplications {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
}
model! { ListConnectorsApplications {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String
} }

/// In the response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsConnectorClients {
    pub connection_status: Option<String>,
    pub dev_tag: Option<String>,
    pub hostname: Option<String>,
    pub public_ip: Option<String>,
}
model! { ListConnectorsConnectorClients {
    0 "ConnectionStatus" connection_status: String, 1 "DevTag" dev_tag: String, 2 "Hostname" hostname: String,
    3 "PublicIp" public_ip: String
} }

/// In the response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsUpgradeTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
model! { ListConnectorsUpgradeTime {
    0 "End" end: String, 1 "Start" start: String
} }

/// Lists device groups: `ListDeviceGroups` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroups {
    /// Required.
    pub current_page: i64,
    pub device_group_ids: Option<Vec<String>>,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { ListDeviceGroups(current_page: i64, page_size: i64) "ListDeviceGroups" -> ListDeviceGroupsOutput {
    0 "CurrentPage" current_page, 1 "DeviceGroupIds" device_group_ids: Vec<String>, 2 "Name" name: String,
    3 "PageSize" page_size
} }
paged! { ListDeviceGroups: ListDeviceGroupsDeviceGroups =
    Number "CurrentPage", "DeviceGroups" device_groups, total "TotalNum" }

/// Response of [`ListDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroupsOutput {
    pub device_groups: Vec<ListDeviceGroupsDeviceGroups>,
    pub total_num: Option<i64>,
}
model! { ListDeviceGroupsOutput {
    0 "DeviceGroups" device_groups: Vec<ListDeviceGroupsDeviceGroups>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroupsDeviceGroups {
    pub description: Option<String>,
    pub device_group_id: Option<String>,
    /// Deprecated.
    pub dynamic_operator: Option<String>,
    pub dynamic_rule: Option<RuleItem>,
    pub group_type: Option<String>,
    pub is_default: Option<String>,
    pub match_dev_tags: Vec<String>,
    pub name: Option<String>,
}
model! { ListDeviceGroupsDeviceGroups {
    0 "Description" description: String, 1 "DeviceGroupId" device_group_id: String,
    2 "DynamicOperator" dynamic_operator: String, 3 "DynamicRule" dynamic_rule: RuleItem,
    4 "GroupType" group_type: String, 5 "IsDefault" is_default: String, 6 "MatchDevTags" match_dev_tags: Vec<String>,
    7 "Name" name: String
} }

/// Lists domain items: `ListDomainItems` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListDomainItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainItems {
    /// Required.
    pub current_page: i64,
    pub item_value: Option<String>,
    /// Required.
    pub list_id: String,
    /// Required.
    pub list_type: String,
    /// Required.
    pub page_size: i64,
}
operation! { ListDomainItems(current_page: i64, list_id: String, list_type: String, page_size: i64)
    "ListDomainItems" -> ListDomainItemsOutput {
    0 "CurrentPage" current_page, 1 "ItemValue" item_value: String, 2 "ListId" list_id, 3 "ListType" list_type,
    4 "PageSize" page_size
} }
paged! { ListDomainItems: ListDomainItemsDomainItems =
    Number "CurrentPage", "DomainItems" domain_items, total "TotalNum" }

/// Response of [`ListDomainItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainItemsOutput {
    pub domain_items: Vec<ListDomainItemsDomainItems>,
    pub total_num: Option<i64>,
}
model! { ListDomainItemsOutput {
    0 "DomainItems" domain_items: Vec<ListDomainItemsDomainItems>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListDomainItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainItemsDomainItems {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub item_id: Option<i64>,
    pub item_value: Option<String>,
}
model! { ListDomainItemsDomainItems {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "ItemId" item_id: i64,
    3 "ItemValue" item_value: String
} }

/// Lists domain metas: `ListDomainMetas` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListDomainMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainMetas {
    /// Required.
    pub current_page: i64,
    pub default_template: Option<bool>,
    /// Required.
    pub list_type: String,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { ListDomainMetas(current_page: i64, list_type: String, page_size: i64)
    "ListDomainMetas" -> ListDomainMetasOutput {
    0 "CurrentPage" current_page, 1 "DefaultTemplate" default_template: bool, 2 "ListType" list_type,
    3 "Name" name: String, 4 "PageSize" page_size
} }
paged! { ListDomainMetas: ListDomainMetasDomainMetas =
    Number "CurrentPage", "DomainMetas" domain_metas, total "TotalNum" }

/// Response of [`ListDomainMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainMetasOutput {
    pub domain_metas: Vec<ListDomainMetasDomainMetas>,
    pub total_num: Option<i64>,
}
model! { ListDomainMetasOutput {
    0 "DomainMetas" domain_metas: Vec<ListDomainMetasDomainMetas>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListDomainMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainMetasDomainMetas {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub item_count: Option<i64>,
    pub list_id: Option<String>,
    pub list_type: Option<String>,
    pub name: Option<String>,
    pub resource_id: Option<String>,
}
model! { ListDomainMetasDomainMetas {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "ItemCount" item_count: i64,
    3 "ListId" list_id: String, 4 "ListType" list_type: String, 5 "Name" name: String,
    6 "ResourceId" resource_id: String
} }

/// Lists dynamic disposal processes: `ListDynamicDisposalProcesses` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListDynamicDisposalProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicDisposalProcesses {
    /// Required.
    pub current_page: i64,
    pub dev_tag: Option<String>,
    pub disposal_action: Option<String>,
    pub disposal_process_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub page_size: i64,
    pub recovery_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
operation! { ListDynamicDisposalProcesses(current_page: i64, page_size: i64)
    "ListDynamicDisposalProcesses" -> ListDynamicDisposalProcessesOutput {
    0 "CurrentPage" current_page, 1 "DevTag" dev_tag: String, 2 "DisposalAction" disposal_action: String,
    3 "DisposalProcessId" disposal_process_id: String, 4 "EndTime" end_time: i64, 5 "PageSize" page_size,
    6 "RecoveryType" recovery_type: String, 7 "StartTime" start_time: i64, 8 "Status" status: String,
    9 "UserName" user_name: String
} { method: "GET", } }
paged! { ListDynamicDisposalProcesses: ListDynamicDisposalProcessesDisposalProcesses =
    Number "CurrentPage", "DisposalProcesses" disposal_processes, total "TotalNum" }

/// Response of [`ListDynamicDisposalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicDisposalProcessesOutput {
    pub disposal_processes: Vec<ListDynamicDisposalProcessesDisposalProcesses>,
    pub total_num: Option<i64>,
}
model! { ListDynamicDisposalProcessesOutput {
    0 "DisposalProcesses" disposal_processes: Vec<ListDynamicDisposalProcessesDisposalProcesses>,
    1 "TotalNum" total_num: i64
} }

/// In the response of [`ListDynamicDisposalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicDisposalProcessesDisposalProcesses {
    pub department: Option<String>,
    pub dev_tag: Option<String>,
    pub device_basic_info: Option<ListDynamicDisposalProcessesDeviceBasicInfo>,
    pub device_status_info: Option<ListDynamicDisposalProcessesDeviceStatusInfo>,
    pub disposal_actions: Vec<String>,
    pub disposal_process_id: Option<String>,
    pub disposal_time: Option<String>,
    pub dynamic_policy_id: Option<String>,
    pub dynamic_policy_name: Option<String>,
    pub hostname: Option<String>,
    pub recovery_type: Option<String>,
    pub rule_content: Option<Value>,
    pub sase_user_id: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { ListDynamicDisposalProcessesDisposalProcesses {
    0 "Department" department: String, 1 "DevTag" dev_tag: String,
    2 "DeviceBasicInfo" device_basic_info: ListDynamicDisposalProcessesDeviceBasicInfo,
    3 "DeviceStatusInfo" device_status_info: ListDynamicDisposalProcessesDeviceStatusInfo,
    4 "DisposalActions" disposal_actions: Vec<String>, 5 "DisposalProcessId" disposal_process_id: String,
    6 "DisposalTime" disposal_time: String, 7 "DynamicPolicyId" dynamic_policy_id: String,
    8 "DynamicPolicyName" dynamic_policy_name: String, 9 "Hostname" hostname: String,
    10 "RecoveryType" recovery_type: String, 11 "RuleContent" rule_content: Value, 12 "SaseUserId" sase_user_id: String,
    13 "Status" status: String, 14 "UserName" user_name: String
} }

/// In the response of [`ListDynamicDisposalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicDisposalProcessesDeviceBasicInfo {
    pub cpu: Option<String>,
    pub dev_tag: Option<String>,
    pub dev_type: Option<String>,
    pub disk: Option<String>,
    pub hostname: Option<String>,
    pub mac: Option<String>,
    pub memory: Option<String>,
    pub os_version: Option<String>,
}
model! { ListDynamicDisposalProcessesDeviceBasicInfo {
    0 "Cpu" cpu: String, 1 "DevTag" dev_tag: String, 2 "DevType" dev_type: String, 3 "Disk" disk: String,
    4 "Hostname" hostname: String, 5 "Mac" mac: String, 6 "Memory" memory: String, 7 "OsVersion" os_version: String
} }

/// In the response of [`ListDynamicDisposalProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicDisposalProcessesDeviceStatusInfo {
    pub app_version: Option<String>,
    pub department: Option<String>,
    pub dlp_status: Option<String>,
    pub internet_ip: Option<String>,
    pub la_status: Option<String>,
    pub login_status: Option<String>,
    pub nac_status: Option<String>,
    pub private_ip: Option<String>,
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
    pub workshop: Option<String>,
    pub ztna_status: Option<String>,
}
model! { ListDynamicDisposalProcessesDeviceStatusInfo {
    0 "AppVersion" app_version: String, 1 "Department" department: String, 2 "DlpStatus" dlp_status: String,
    3 "InternetIp" internet_ip: String, 4 "LaStatus" la_status: String, 5 "LoginStatus" login_status: String,
    6 "NacStatus" nac_status: String, 7 "PrivateIp" private_ip: String, 8 "SaseUserId" sase_user_id: String,
    9 "Username" username: String, 10 "Workshop" workshop: String, 11 "ZtnaStatus" ztna_status: String
} }

/// Lists dynamic route regions: `ListDynamicRouteRegions` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListDynamicRouteRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicRouteRegions {}
operation! { ListDynamicRouteRegions() "ListDynamicRouteRegions" -> ListDynamicRouteRegionsOutput {}
    { method: "GET", } }

/// Response of [`ListDynamicRouteRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicRouteRegionsOutput {
    pub regions: Vec<String>,
    pub total_num: Option<i64>,
}
model! { ListDynamicRouteRegionsOutput {
    0 "Regions" regions: Vec<String>, 1 "TotalNum" total_num: i64
} }

/// Lists dynamic routes: `ListDynamicRoutes` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListDynamicRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicRoutes {
    pub application_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub dynamic_route_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub next_hop: Option<String>,
    /// Required.
    pub page_size: i64,
    pub region_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub tag_id: Option<String>,
}
operation! { ListDynamicRoutes(current_page: i64, page_size: i64) "ListDynamicRoutes" -> ListDynamicRoutesOutput {
    0 "ApplicationId" application_id: String, 1 "CurrentPage" current_page,
    2 "DynamicRouteIds" dynamic_route_ids: Vec<String>, 3 "Name" name: String, 4 "NextHop" next_hop: String,
    5 "PageSize" page_size, 6 "RegionIds" region_ids: Vec<String>, 7 "Status" status: String, 8 "TagId" tag_id: String
} { method: "GET", } }
paged! { ListDynamicRoutes: ListDynamicRoutesDynamicRoutes =
    Number "CurrentPage", "DynamicRoutes" dynamic_routes, total "TotalNum" }

/// Response of [`ListDynamicRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicRoutesOutput {
    pub dynamic_routes: Vec<ListDynamicRoutesDynamicRoutes>,
    pub total_num: Option<i64>,
}
model! { ListDynamicRoutesOutput {
    0 "DynamicRoutes" dynamic_routes: Vec<ListDynamicRoutesDynamicRoutes>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListDynamicRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicRoutesDynamicRoutes {
    pub application_ids: Vec<String>,
    pub application_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dynamic_route_id: Option<String>,
    pub dynamic_route_type: Option<String>,
    pub name: Option<String>,
    pub next_hop: Option<String>,
    pub priority: Option<i64>,
    pub region_ids: Vec<String>,
    pub status: Option<String>,
    pub tag_ids: Vec<String>,
}
model! { ListDynamicRoutesDynamicRoutes {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String,
    4 "DynamicRouteId" dynamic_route_id: String, 5 "DynamicRouteType" dynamic_route_type: String, 6 "Name" name: String,
    7 "NextHop" next_hop: String, 8 "Priority" priority: i64, 9 "RegionIds" region_ids: Vec<String>,
    10 "Status" status: String, 11 "TagIds" tag_ids: Vec<String>
} }

/// Lists enterprise accelerate logs: `ListEnterpriseAccelerateLogs` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListEnterpriseAccelerateLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAccelerateLogs {
    pub current_page: Option<i64>,
    pub department: Option<String>,
    pub dst_addr: Option<String>,
    /// Required.
    pub end_time: i64,
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    /// Required.
    pub start_time: i64,
    pub username: Option<String>,
}
operation! { ListEnterpriseAccelerateLogs(end_time: i64, start_time: i64)
    "ListEnterpriseAccelerateLogs" -> ListEnterpriseAccelerateLogsOutput {
    0 "CurrentPage" current_page: i64, 1 "Department" department: String, 2 "DstAddr" dst_addr: String,
    3 "EndTime" end_time, 4 "PageSize" page_size: i64, 5 "SearchMode" search_mode: String, 6 "StartTime" start_time,
    7 "Username" username: String
} { method: "GET", } }
paged! { ListEnterpriseAccelerateLogs: ListEnterpriseAccelerateLogsLogs =
    Number "CurrentPage", "Logs" logs, total "TotalNumber" }

/// Response of [`ListEnterpriseAccelerateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAccelerateLogsOutput {
    pub logs: Vec<ListEnterpriseAccelerateLogsLogs>,
    pub total_number: Option<i64>,
}
model! { ListEnterpriseAccelerateLogsOutput {
    0 "Logs" logs: Vec<ListEnterpriseAccelerateLogsLogs>, 1 "TotalNumber" total_number: i64
} }

/// In the response of [`ListEnterpriseAccelerateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAccelerateLogsLogs {
    pub department: Option<String>,
    pub device_type: Option<String>,
    pub dst_addr: Option<String>,
    pub in_bytes: Option<String>,
    pub out_bytes: Option<String>,
    pub policy_name: Option<String>,
    pub proxy_addr: Option<String>,
    pub unix_time: Option<String>,
    pub username: Option<String>,
}
model! { ListEnterpriseAccelerateLogsLogs {
    0 "Department" department: String, 1 "DeviceType" device_type: String, 2 "DstAddr" dst_addr: String,
    3 "InBytes" in_bytes: String, 4 "OutBytes" out_bytes: String, 5 "PolicyName" policy_name: String,
    6 "ProxyAddr" proxy_addr: String, 7 "UnixTime" unix_time: String, 8 "Username" username: String
} }

/// Lists enterprise accelerate policies: `ListEnterpriseAcceleratePolicies` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListEnterpriseAcceleratePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAcceleratePolicies {
    /// Required. 1 to 10000.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required. 1 to 1000.
    pub page_size: i64,
}
operation! { ListEnterpriseAcceleratePolicies(current_page: i64, page_size: i64)
    "ListEnterpriseAcceleratePolicies" -> ListEnterpriseAcceleratePoliciesOutput {
    0 "CurrentPage" current_page, 1 "Name" name: String, 2 "PageSize" page_size
} { method: "GET", } }
paged! { ListEnterpriseAcceleratePolicies: ListEnterpriseAcceleratePoliciesPolicies =
    Number "CurrentPage", "Policies" policies, total "Total" }

/// Response of [`ListEnterpriseAcceleratePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAcceleratePoliciesOutput {
    pub policies: Vec<ListEnterpriseAcceleratePoliciesPolicies>,
    pub total: Option<i64>,
}
model! { ListEnterpriseAcceleratePoliciesOutput {
    0 "Policies" policies: Vec<ListEnterpriseAcceleratePoliciesPolicies>, 1 "Total" total: i64
} }

/// In the response of [`ListEnterpriseAcceleratePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAcceleratePoliciesPolicies {
    pub acceleration_type: Option<String>,
    pub description: Option<String>,
    pub eap_id: Option<String>,
    pub enabled: Option<i64>,
    pub name: Option<String>,
    pub on_tls: Option<i64>,
    pub priority: Option<i64>,
    pub show_in_client: Option<i64>,
    pub upstream_host: Option<String>,
    pub upstream_port: Option<i64>,
    pub upstream_type: Option<String>,
    pub user_attribute_group: Option<String>,
}
model! { ListEnterpriseAcceleratePoliciesPolicies {
    0 "AccelerationType" acceleration_type: String, 1 "Description" description: String, 2 "EapId" eap_id: String,
    3 "Enabled" enabled: i64, 4 "Name" name: String, 5 "OnTls" on_tls: i64, 6 "Priority" priority: i64,
    7 "ShowInClient" show_in_client: i64, 8 "UpstreamHost" upstream_host: String, 9 "UpstreamPort" upstream_port: i64,
    10 "UpstreamType" upstream_type: String, 11 "UserAttributeGroup" user_attribute_group: String
} }

/// Lists enterprise accelerate targets: `ListEnterpriseAccelerateTargets` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListEnterpriseAccelerateTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAccelerateTargets {
    /// Required. 1 to 10000.
    pub current_page: i64,
    /// Required.
    pub eap_id: String,
    /// Required. 1 to 1000.
    pub page_size: i64,
    pub target: Option<String>,
}
operation! { ListEnterpriseAccelerateTargets(current_page: i64, eap_id: String, page_size: i64)
    "ListEnterpriseAccelerateTargets" -> ListEnterpriseAccelerateTargetsOutput {
    0 "CurrentPage" current_page, 1 "EapId" eap_id, 2 "PageSize" page_size, 3 "Target" target: String
} { method: "GET", } }
paged! { ListEnterpriseAccelerateTargets: String = Number "CurrentPage", "Targets" targets, total "Total" }

/// Response of [`ListEnterpriseAccelerateTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseAccelerateTargetsOutput {
    pub eap_id: Option<String>,
    pub targets: Vec<String>,
    pub total: Option<i64>,
}
model! { ListEnterpriseAccelerateTargetsOutput {
    0 "EapId" eap_id: String, 1 "Targets" targets: Vec<String>, 2 "Total" total: i64
} }

/// Lists excessive device registration applications: `ListExcessiveDeviceRegistrationApplications` of `csas`
/// 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListExcessiveDeviceRegistrationApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExcessiveDeviceRegistrationApplications {
    pub application_ids: Option<Vec<String>>,
    /// Required.
    pub current_page: i64,
    pub department: Option<String>,
    pub device_tag: Option<String>,
    pub hostname: Option<String>,
    pub mac: Option<String>,
    /// Required.
    pub page_size: i64,
    pub sase_user_id: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub username: Option<String>,
}
operation! { ListExcessiveDeviceRegistrationApplications(current_page: i64, page_size: i64)
    "ListExcessiveDeviceRegistrationApplications" -> ListExcessiveDeviceRegistrationApplicationsOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "CurrentPage" current_page, 2 "Department" department: String,
    3 "DeviceTag" device_tag: String, 4 "Hostname" hostname: String, 5 "Mac" mac: String, 6 "PageSize" page_size,
    7 "SaseUserId" sase_user_id: String, 8 "Statuses" statuses: Vec<String>, 9 "Username" username: String
} { method: "GET", } }
paged! { ListExcessiveDeviceRegistrationApplications: ListExcessiveDeviceRegistrationApplicationsApplications =
    Number "CurrentPage", "Applications" applications, total "TotalNum" }

/// Response of [`ListExcessiveDeviceRegistrationApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExcessiveDeviceRegistrationApplicationsOutput {
    pub applications: Vec<ListExcessiveDeviceRegistrationApplicationsApplications>,
    pub total_num: Option<i64>,
}
model! { ListExcessiveDeviceRegistrationApplicationsOutput {
    0 "Applications" applications: Vec<ListExcessiveDeviceRegistrationApplicationsApplications>,
    1 "TotalNum" total_num: i64
} }

/// In the response of [`ListExcessiveDeviceRegistrationApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExcessiveDeviceRegistrationApplicationsApplications {
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub description: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    pub full_department: Vec<String>,
    pub hostname: Option<String>,
    pub is_used: Option<bool>,
    pub mac: Option<String>,
    pub sase_user_id: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { ListExcessiveDeviceRegistrationApplicationsApplications {
    0 "ApplicationId" application_id: String, 1 "CreateTime" create_time: String, 2 "Department" department: String,
    3 "Description" description: String, 4 "DeviceTag" device_tag: String, 5 "DeviceType" device_type: String,
    6 "FullDepartment" full_department: Vec<String>, 7 "Hostname" hostname: String, 8 "IsUsed" is_used: bool,
    9 "Mac" mac: String, 10 "SaseUserId" sase_user_id: String, 11 "Status" status: String,
    12 "Username" username: String
} }

/// Lists forward strategies: `ListForwardStrategies` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListForwardStrategies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategies {
    pub current_page: Option<String>,
    pub destination_ids: Option<Vec<String>>,
    pub destination_type: Option<String>,
    pub forward_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub page_size: Option<String>,
}
operation! { ListForwardStrategies() "ListForwardStrategies" -> ListForwardStrategiesOutput {
    0 "CurrentPage" current_page: String, 1 "DestinationIds" destination_ids: Vec<String>,
    2 "DestinationType" destination_type: String, 3 "ForwardIds" forward_ids: Vec<String>, 4 "Name" name: String,
    5 "PageSize" page_size: String
} { method: "GET", } }
paged! { ListForwardStrategies: ListForwardStrategiesForwardStrategies =
    Number "CurrentPage", "ForwardStrategies" forward_strategies, total "TotalNum" }

/// Response of [`ListForwardStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategiesOutput {
    pub forward_strategies: Vec<ListForwardStrategiesForwardStrategies>,
    pub total_num: Option<i64>,
}
model! { ListForwardStrategiesOutput {
    0 "ForwardStrategies" forward_strategies: Vec<ListForwardStrategiesForwardStrategies>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListForwardStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategiesForwardStrategies {
    pub description: Option<String>,
    pub destination_id: Option<String>,
    pub destination_type: Option<String>,
    pub forward_id: Option<String>,
    pub name: Option<String>,
    pub priority: Option<String>,
    pub status: Option<String>,
}
model! { ListForwardStrategiesForwardStrategies {
    0 "Description" description: String, 1 "DestinationId" destination_id: String,
    2 "DestinationType" destination_type: String, 3 "ForwardId" forward_id: String, 4 "Name" name: String,
    5 "Priority" priority: String, 6 "Status" status: String
} }

/// Lists forward strategy binding items: `ListForwardStrategyBindingItems` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListForwardStrategyBindingItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategyBindingItems {
    /// Required.
    pub forward_ids: Vec<String>,
    pub item_type: Option<String>,
}
operation! { ListForwardStrategyBindingItems(forward_ids: Vec<String>)
    "ListForwardStrategyBindingItems" -> ListForwardStrategyBindingItemsOutput {
    0 "ForwardIds" forward_ids, 1 "ItemType" item_type: String
} { method: "GET", } }

/// Response of [`ListForwardStrategyBindingItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategyBindingItemsOutput {
    pub forward_strategy_binding_items_list: Vec<
        ListForwardStrategyBindingItemsForwardStrategyBindingItemsList,
    >,
    pub item_type: Option<String>,
}
model! { ListForwardStrategyBindingItemsOutput {
    0 "ForwardStrategyBindingItemsList" forward_strategy_binding_items_list: Vec<ListForwardStrategyBindingItemsForwardStrategyBindingItemsList>,
    1 "ItemType" item_type: String
} }

/// In the response of [`ListForwardStrategyBindingItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategyBindingItemsForwardStrategyBindingItemsList {
    pub forward_id: Option<String>,
    pub items: Vec<ListForwardStrategyBindingItemsItems>,
    pub match_mode: Option<String>,
}
model! { ListForwardStrategyBindingItemsForwardStrategyBindingItemsList {
    0 "ForwardId" forward_id: String, 1 "Items" items: Vec<ListForwardStrategyBindingItemsItems>,
    2 "MatchMode" match_mode: String
} }

/// In the response of [`ListForwardStrategyBindingItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardStrategyBindingItemsItems {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { ListForwardStrategyBindingItemsItems {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String, 2 "TagId" tag_id: String,
    3 "TagName" tag_name: String, 4 "UserGroupId" user_group_id: String, 5 "UserGroupName" user_group_name: String
} }

/// Lists idp configs: `ListIdpConfigs` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListIdpConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpConfigs {
    /// At least 1.
    pub current_page: Option<i64>,
    pub include: Option<String>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListIdpConfigs() "ListIdpConfigs" -> ListIdpConfigsOutput {
    0 "CurrentPage" current_page: i64, 1 "Include" include: String, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListIdpConfigs: ListIdpConfigsDataList =
    Number "CurrentPage", "Data.DataList" data.data_list, total "Data.TotalNum" }

/// Response of [`ListIdpConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpConfigsOutput {
    pub data: Option<ListIdpConfigsData>,
}
model! { ListIdpConfigsOutput {
    0 "Data" data: ListIdpConfigsData
} }

/// In the response of [`ListIdpConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpConfigsData {
    pub data_list: Vec<ListIdpConfigsDataList>,
    pub total_num: Option<i64>,
}
model! { ListIdpConfigsData {
    0 "DataList" data_list: Vec<ListIdpConfigsDataList>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListIdpConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpConfigsDataList {
    pub description: Option<String>,
    pub id: Option<String>,
    pub mfa: Option<String>,
    pub mobile_login_type: Option<String>,
    pub mobile_mfa_config_type: Option<String>,
    pub multi_idp_info: Option<String>,
    pub name: Option<String>,
    pub pc_login_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListIdpConfigsDataList {
    0 "Description" description: String, 1 "Id" id: String, 2 "Mfa" mfa: String,
    3 "MobileLoginType" mobile_login_type: String, 4 "MobileMfaConfigType" mobile_mfa_config_type: String,
    5 "MultiIdpInfo" multi_idp_info: String, 6 "Name" name: String, 7 "PcLoginType" pc_login_type: String,
    8 "Status" status: String, 9 "Type" r#type: String, 10 "UpdateTime" update_time: String
} }

/// Lists idp departments: `ListIdpDepartments` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListIdpDepartments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpDepartments {
    /// At least 1.
    pub current_page: Option<i64>,
    /// Required.
    pub idp_config_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListIdpDepartments(idp_config_id: String) "ListIdpDepartments" -> ListIdpDepartmentsOutput {
    0 "CurrentPage" current_page: i64, 1 "IdpConfigId" idp_config_id, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListIdpDepartments: ListIdpDepartmentsDataList =
    Number "CurrentPage", "Data.DataList" data.data_list, total "Data.TotalNum" }

/// Response of [`ListIdpDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpDepartmentsOutput {
    pub data: Option<ListIdpDepartmentsData>,
}
model! { ListIdpDepartmentsOutput {
    0 "Data" data: ListIdpDepartmentsData
} }

/// In the response of [`ListIdpDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpDepartmentsData {
    pub data_list: Vec<ListIdpDepartmentsDataList>,
    pub total_num: Option<i64>,
}
model! { ListIdpDepartmentsData {
    0 "DataList" data_list: Vec<ListIdpDepartmentsDataList>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListIdpDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdpDepartmentsDataList {
    pub id: Option<String>,
    pub idp_config_id: Option<String>,
    pub name: Option<String>,
}
model! { ListIdpDepartmentsDataList {
    0 "Id" id: String, 1 "IdpConfigId" idp_config_id: String, 2 "Name" name: String
} }

/// Lists nac user cert: `ListNacUserCert` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListNacUserCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacUserCert {
    pub current_page: Option<String>,
    pub department: Option<String>,
    pub device_type: Option<String>,
    pub end_time: Option<i64>,
    pub page_size: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub username: Option<String>,
}
operation! { ListNacUserCert() "ListNacUserCert" -> ListNacUserCertOutput {
    0 "CurrentPage" current_page: String, 1 "Department" department: String, 2 "DeviceType" device_type: String,
    3 "EndTime" end_time: i64, 4 "PageSize" page_size: String, 5 "StartTime" start_time: i64, 6 "Status" status: String,
    7 "Username" username: String
} }
paged! { ListNacUserCert: ListNacUserCertDataList = Number "CurrentPage", "DataList" data_list, total "TotalNum" }

/// Response of [`ListNacUserCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacUserCertOutput {
    pub code: Option<i64>,
    pub data_list: Vec<ListNacUserCertDataList>,
    pub message: Option<String>,
    pub total_num: Option<i64>,
}
model! { ListNacUserCertOutput {
    0 "Code" code: i64, 1 "DataList" data_list: Vec<ListNacUserCertDataList>, 2 "Message" message: String,
    3 "TotalNum" total_num: i64
} }

/// In the response of [`ListNacUserCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacUserCertDataList {
    pub aliuid: Option<String>,
    pub department: Option<String>,
    pub dev_tag: Option<String>,
    pub device_type: Option<String>,
    pub expired_time: Option<String>,
    pub hostname: Option<String>,
    pub mac: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { ListNacUserCertDataList {
    0 "Aliuid" aliuid: String, 1 "Department" department: String, 2 "DevTag" dev_tag: String,
    3 "DeviceType" device_type: String, 4 "ExpiredTime" expired_time: String, 5 "Hostname" hostname: String,
    6 "Mac" mac: String, 7 "Status" status: String, 8 "UserId" user_id: String, 9 "Username" username: String
} }

/// Lists polices for private access application: `ListPolicesForPrivateAccessApplication` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListPolicesForPrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessApplication {
    /// Required.
    pub application_ids: Vec<String>,
}
operation! { ListPolicesForPrivateAccessApplication(application_ids: Vec<String>)
    "ListPolicesForPrivateAccessApplication" -> ListPolicesForPrivateAccessApplicationOutput {
    0 "ApplicationIds" application_ids
} { method: "GET", } }

/// Response of [`ListPolicesForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessApplicationOutput {
    pub applications: Vec<ListPolicesForPrivateAccessApplicationApplications>,
}
model! { ListPolicesForPrivateAccessApplicationOutput {
    0 "Applications" applications: Vec<ListPolicesForPrivateAccessApplicationApplications>
} }

/// In the response of [`ListPolicesForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessApplicationApplications {
    pub application_id: Option<String>,
    pub policies: Vec<ListPolicesForPrivateAccessApplicationPolicies>,
}
model! { ListPolicesForPrivateAccessApplicationApplications {
    0 "ApplicationId" application_id: String, 1 "Policies" policies: Vec<ListPolicesForPrivateAccessApplicationPolicies>
} }

/// In the response of [`ListPolicesForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessApplicationPolicies {
    pub application_type: Option<String>,
    pub create_time: Option<String>,
    pub custom_user_attributes: Vec<
        ListPolicesForPrivateAccessApplicationCustomUserAttributes,
    >,
    pub description: Option<String>,
    pub name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub user_group_type: Option<String>,
}
model! { ListPolicesForPrivateAccessApplicationPolicies {
    0 "ApplicationType" application_type: String, 1 "CreateTime" create_time: String,
    2 "CustomUserAttributes" custom_user_attributes: Vec<ListPolicesForPrivateAccessApplicationCustomUserAttributes>,
    3 "Description" description: String, 4 "Name" name: String, 5 "PolicyAction" policy_action: String,
    6 "PolicyId" policy_id: String, 7 "Priority" priority: i64, 8 "Status" status: String,
    9 "UserGroupType" user_group_type: String
} }

/// In the response of [`ListPolicesForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessApplicationCustomUserAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListPolicesForPrivateAccessApplicationCustomUserAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists polices for private access tag: `ListPolicesForPrivateAccessTag` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListPolicesForPrivateAccessTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessTag {
    /// Required.
    pub tag_ids: Vec<String>,
}
operation! { ListPolicesForPrivateAccessTag(tag_ids: Vec<String>)
    "ListPolicesForPrivateAccessTag" -> ListPolicesForPrivateAccessTagOutput {
    0 "TagIds" tag_ids
} { method: "GET", } }

/// Response of [`ListPolicesForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessTagOutput {
    pub tags: Vec<ListPolicesForPrivateAccessTagTags>,
}
model! { ListPolicesForPrivateAccessTagOutput {
    0 "Tags" tags: Vec<ListPolicesForPrivateAccessTagTags>
} }

/// In the response of [`ListPolicesForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessTagTags {
    pub polices: Vec<ListPolicesForPrivateAccessTagPolices>,
    pub tag_id: Option<String>,
}
model! { ListPolicesForPrivateAccessTagTags {
    0 "Polices" polices: Vec<ListPolicesForPrivateAccessTagPolices>, 1 "TagId" tag_id: String
} }

/// In the response of [`ListPolicesForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessTagPolices {
    pub application_type: Option<String>,
    pub create_time: Option<String>,
    pub custom_user_attributes: Vec<ListPolicesForPrivateAccessTagCustomUserAttributes>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub user_group_type: Option<String>,
}
model! { ListPolicesForPrivateAccessTagPolices {
    0 "ApplicationType" application_type: String, 1 "CreateTime" create_time: String,
    2 "CustomUserAttributes" custom_user_attributes: Vec<ListPolicesForPrivateAccessTagCustomUserAttributes>,
    3 "Description" description: String, 4 "Name" name: String, 5 "PolicyAction" policy_action: String,
    6 "PolicyId" policy_id: String, 7 "Priority" priority: i64, 8 "Status" status: String,
    9 "UserGroupType" user_group_type: String
} }

/// In the response of [`ListPolicesForPrivateAccessTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForPrivateAccessTagCustomUserAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListPolicesForPrivateAccessTagCustomUserAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists polices for user group: `ListPolicesForUserGroup` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListPolicesForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForUserGroup {
    /// Required.
    pub user_group_ids: Vec<String>,
}
operation! { ListPolicesForUserGroup(user_group_ids: Vec<String>)
    "ListPolicesForUserGroup" -> ListPolicesForUserGroupOutput {
    0 "UserGroupIds" user_group_ids
} { method: "GET", } }

/// Response of [`ListPolicesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForUserGroupOutput {
    pub user_groups: Vec<ListPolicesForUserGroupUserGroups>,
}
model! { ListPolicesForUserGroupOutput {
    0 "UserGroups" user_groups: Vec<ListPolicesForUserGroupUserGroups>
} }

/// In the response of [`ListPolicesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForUserGroupUserGroups {
    pub polices: Vec<ListPolicesForUserGroupPolices>,
    pub user_group_id: Option<String>,
}
model! { ListPolicesForUserGroupUserGroups {
    0 "Polices" polices: Vec<ListPolicesForUserGroupPolices>, 1 "UserGroupId" user_group_id: String
} }

/// In the response of [`ListPolicesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicesForUserGroupPolices {
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListPolicesForUserGroupPolices {
    0 "Name" name: String, 1 "PolicyId" policy_id: String, 2 "PolicyType" policy_type: String
} }

/// Lists pop traffic statistics: `ListPopTrafficStatistics` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListPopTrafficStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPopTrafficStatistics {
    pub end_time: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListPopTrafficStatistics() "ListPopTrafficStatistics" -> ListPopTrafficStatisticsOutput {
    0 "EndTime" end_time: String, 1 "Region" region: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`ListPopTrafficStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPopTrafficStatisticsOutput {
    pub traffic_data: Vec<ListPopTrafficStatisticsTrafficData>,
}
model! { ListPopTrafficStatisticsOutput {
    0 "TrafficData" traffic_data: Vec<ListPopTrafficStatisticsTrafficData>
} }

/// In the response of [`ListPopTrafficStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPopTrafficStatisticsTrafficData {
    pub datapoints: Vec<ListPopTrafficStatisticsDatapoints>,
    pub metric_name: Option<String>,
}
model! { ListPopTrafficStatisticsTrafficData {
    0 "Datapoints" datapoints: Vec<ListPopTrafficStatisticsDatapoints>, 1 "MetricName" metric_name: String
} }

/// In the response of [`ListPopTrafficStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPopTrafficStatisticsDatapoints {
    pub average: Option<f64>,
    pub date_time: Option<String>,
}
model! { ListPopTrafficStatisticsDatapoints {
    0 "Average" average: f64, 1 "DateTime" date_time: String
} }

/// Lists private access application l7 switches: `ListPrivateAccessApplicationL7Switches` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListPrivateAccessApplicationL7Switches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationL7Switches {
    pub application_ids: Option<Vec<String>>,
}
operation! { ListPrivateAccessApplicationL7Switches()
    "ListPrivateAccessApplicationL7Switches" -> ListPrivateAccessApplicationL7SwitchesOutput {
    0 "ApplicationIds" application_ids: Vec<String>
} { method: "GET", } }

/// Response of [`ListPrivateAccessApplicationL7Switches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationL7SwitchesOutput {
    pub l7_switches: Vec<ListPrivateAccessApplicationL7SwitchesL7Switches>,
}
model! { ListPrivateAccessApplicationL7SwitchesOutput {
    0 "L7Switches" l7_switches: Vec<ListPrivateAccessApplicationL7SwitchesL7Switches>
} }

/// In the response of [`ListPrivateAccessApplicationL7Switches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationL7SwitchesL7Switches {
    pub application_id: Option<String>,
    pub dev_tag_mark_status: Option<String>,
    pub download_audit_status: Option<String>,
    pub port_ranges: Vec<ListPrivateAccessApplicationL7SwitchesPortRanges>,
    pub src_ip_mark_status: Option<String>,
    pub status: Option<String>,
    pub timeout_sec: Option<i64>,
    pub user_mark_status: Option<String>,
    pub zero_trust_status: Option<String>,
}
model! { ListPrivateAccessApplicationL7SwitchesL7Switches {
    0 "ApplicationId" application_id: String, 1 "DevTagMarkStatus" dev_tag_mark_status: String,
    2 "DownloadAuditStatus" download_audit_status: String,
    3 "PortRanges" port_ranges: Vec<ListPrivateAccessApplicationL7SwitchesPortRanges>,
    4 "SrcIpMarkStatus" src_ip_mark_status: String, 5 "Status" status: String, 6 "TimeoutSec" timeout_sec: i64,
    7 "UserMarkStatus" user_mark_status: String, 8 "ZeroTrustStatus" zero_trust_status: String
} }

/// In the response of [`ListPrivateAccessApplicationL7Switches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationL7SwitchesPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { ListPrivateAccessApplicationL7SwitchesPortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Lists private access applications: `ListPrivateAccessApplications` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListPrivateAccessApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplications {
    pub access_modes: Option<String>,
    pub address: Option<String>,
    pub application_ids: Option<Vec<String>>,
    pub connector_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_id: Option<String>,
    pub status: Option<String>,
    pub tag_id: Option<String>,
}
operation! { ListPrivateAccessApplications(current_page: i64, page_size: i64)
    "ListPrivateAccessApplications" -> ListPrivateAccessApplicationsOutput {
    0 "AccessModes" access_modes: String, 1 "Address" address: String, 2 "ApplicationIds" application_ids: Vec<String>,
    3 "ConnectorId" connector_id: String, 4 "CurrentPage" current_page, 5 "Name" name: String, 6 "PageSize" page_size,
    7 "PolicyId" policy_id: String, 8 "Status" status: String, 9 "TagId" tag_id: String
} }
paged! { ListPrivateAccessApplications: ListPrivateAccessApplicationsApplications =
    Number "CurrentPage", "Applications" applications, total "TotalNum" }

/// Response of [`ListPrivateAccessApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsOutput {
    pub applications: Vec<ListPrivateAccessApplicationsApplications>,
    pub total_num: Option<i64>,
}
model! { ListPrivateAccessApplicationsOutput {
    0 "Applications" applications: Vec<ListPrivateAccessApplicationsApplications>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListPrivateAccessApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsApplications {
    pub address_groups: Vec<AddressGroup>,
    pub addresses: Vec<String>,
    pub application_id: Option<String>,
    pub auto_generated: Option<i64>,
    pub browser_access_status: Option<String>,
    pub config_mode: Option<String>,
    pub connector_ids: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub l7_proxy_domain_automatic: Option<String>,
    pub l7_proxy_domain_custom: Option<String>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub port_ranges: Vec<ListPrivateAccessApplicationsPortRanges>,
    pub protocol: Option<String>,
    pub status: Option<String>,
    pub tag_ids: Vec<String>,
}
model! { ListPrivateAccessApplicationsApplications {
    0 "AddressGroups" address_groups: Vec<AddressGroup>, 1 "Addresses" addresses: Vec<String>,
    2 "ApplicationId" application_id: String, 3 "AutoGenerated" auto_generated: i64,
    4 "BrowserAccessStatus" browser_access_status: String, 5 "ConfigMode" config_mode: String,
    6 "ConnectorIds" connector_ids: Vec<String>, 7 "CreateTime" create_time: String,
    8 "Description" description: String, 9 "L7ProxyDomainAutomatic" l7_proxy_domain_automatic: String,
    10 "L7ProxyDomainCustom" l7_proxy_domain_custom: String, 11 "Name" name: String,
    12 "PolicyIds" policy_ids: Vec<String>, 13 "PortRanges" port_ranges: Vec<ListPrivateAccessApplicationsPortRanges>,
    14 "Protocol" protocol: String, 15 "Status" status: String, 16 "TagIds" tag_ids: Vec<String>
} }

/// In the response of [`ListPrivateAccessApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { ListPrivateAccessApplicationsPortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Lists private access applications for dynamic route: `ListPrivateAccessApplicationsForDynamicRoute` of `csas`
/// 2023-01-20.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListPrivateAccessApplicationsForDynamicRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsForDynamicRoute {
    /// Required.
    pub dynamic_route_ids: Vec<String>,
}
operation! { ListPrivateAccessApplicationsForDynamicRoute(dynamic_route_ids: Vec<String>)
    "ListPrivateAccessApplicationsForDynamicRoute" -> ListPrivateAccessApplicationsForDynamicRouteOutput {
    0 "DynamicRouteIds" dynamic_route_ids
} { method: "GET", } }

/// Response of [`ListPrivateAccessApplicationsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsForDynamicRouteOutput {
    pub dynamic_routes: Vec<ListPrivateAccessApplicationsForDynamicRouteDynamicRoutes>,
}
model! { ListPrivateAccessApplicationsForDynamicRouteOutput {
    0 "DynamicRoutes" dynamic_routes: Vec<ListPrivateAccessApplicationsForDynamicRouteDynamicRoutes>
} }

/// In the response of [`ListPrivateAccessApplicationsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsForDynamicRouteDynamicRoutes {
    pub applications: Vec<ListPrivateAccessApplicationsForDynamicRouteApplications>,
    pub dynamic_route_id: Option<String>,
}
model! { ListPrivateAccessApplicationsForDynamicRouteDynamicRoutes {
    0 "Applications" applications: Vec<ListPrivateAccessApplicationsForDynamicRouteApplications>,
    1 "DynamicRouteId" dynamic_route_id: String
} }

/// In the response of [`ListPrivateAccessApplicationsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsForDynamicRouteApplications {
    pub addresses: Vec<String>,
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Vec<ListPrivateAccessApplicationsForDynamicRoutePortRanges>,
    pub protocol: Option<String>,
    pub status: Option<String>,
}
model! { ListPrivateAccessApplicationsForDynamicRouteApplications {
    0 "Addresses" addresses: Vec<String>, 1 "ApplicationId" application_id: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "Name" name: String,
    5 "PortRanges" port_ranges: Vec<ListPrivateAccessApplicationsForDynamicRoutePortRanges>,
    6 "Protocol" protocol: String, 7 "Status" status: String
} }

/// In the response of [`ListPrivateAccessApplicationsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessApplicationsForDynamicRoutePortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { ListPrivateAccessApplicationsForDynamicRoutePortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Lists private access polices: `ListPrivateAccessPolices` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListPrivateAccessPolices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessPolices {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    /// Required.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_action: Option<String>,
    pub policy_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { ListPrivateAccessPolices(current_page: i64, page_size: i64)
    "ListPrivateAccessPolices" -> ListPrivateAccessPolicesOutput {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "CurrentPage" current_page, 3 "Name" name: String, 4 "PageSize" page_size, 5 "PolicyAction" policy_action: String,
    6 "PolicyIds" policy_ids: Vec<String>, 7 "Status" status: String, 8 "TagId" tag_id: String,
    9 "TagName" tag_name: String, 10 "UserGroupId" user_group_id: String
} { method: "GET", } }
paged! { ListPrivateAccessPolices: ListPrivateAccessPolicesPolices =
    Number "CurrentPage", "Polices" polices, total "TotalNum" }

/// Response of [`ListPrivateAccessPolices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessPolicesOutput {
    pub polices: Vec<ListPrivateAccessPolicesPolices>,
    pub total_num: Option<i64>,
}
model! { ListPrivateAccessPolicesOutput {
    0 "Polices" polices: Vec<ListPrivateAccessPolicesPolices>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListPrivateAccessPolices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessPolicesPolices {
    pub application_ids: Vec<String>,
    pub application_type: Option<String>,
    pub create_time: Option<String>,
    pub custom_user_attributes: Vec<ListPrivateAccessPolicesCustomUserAttributes>,
    pub description: Option<String>,
    pub device_attribute_action: Option<String>,
    pub device_attribute_id: Option<String>,
    pub name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub tag_ids: Vec<String>,
    pub trigger_template_id: Option<String>,
    pub trusted_process_group_ids: Vec<String>,
    pub trusted_process_status: Option<String>,
    pub trusted_software_ids: Vec<String>,
    pub user_group_ids: Vec<String>,
    pub user_group_mode: Option<String>,
    pub valid_from: Option<i64>,
    pub valid_time_status: Option<String>,
    pub valid_until: Option<i64>,
}
model! { ListPrivateAccessPolicesPolices {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "CreateTime" create_time: String,
    3 "CustomUserAttributes" custom_user_attributes: Vec<ListPrivateAccessPolicesCustomUserAttributes>,
    4 "Description" description: String, 5 "DeviceAttributeAction" device_attribute_action: String,
    6 "DeviceAttributeId" device_attribute_id: String, 7 "Name" name: String, 8 "PolicyAction" policy_action: String,
    9 "PolicyId" policy_id: String, 10 "Priority" priority: i64, 11 "Status" status: String,
    12 "TagIds" tag_ids: Vec<String>, 13 "TriggerTemplateId" trigger_template_id: String,
    14 "TrustedProcessGroupIds" trusted_process_group_ids: Vec<String>,
    15 "TrustedProcessStatus" trusted_process_status: String, 16 "TrustedSoftwareIds" trusted_software_ids: Vec<String>,
    17 "UserGroupIds" user_group_ids: Vec<String>, 18 "UserGroupMode" user_group_mode: String,
    19 "ValidFrom" valid_from: i64, 20 "ValidTimeStatus" valid_time_status: String, 21 "ValidUntil" valid_until: i64
} }

/// In the response of [`ListPrivateAccessPolices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessPolicesCustomUserAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListPrivateAccessPolicesCustomUserAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists private access tags: `ListPrivateAccessTags` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListPrivateAccessTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTags {
    pub application_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_id: Option<String>,
    pub simple_mode: Option<bool>,
    pub tag_ids: Option<Vec<String>>,
}
operation! { ListPrivateAccessTags(current_page: i64, page_size: i64)
    "ListPrivateAccessTags" -> ListPrivateAccessTagsOutput {
    0 "ApplicationId" application_id: String, 1 "CurrentPage" current_page, 2 "Name" name: String,
    3 "PageSize" page_size, 4 "PolicyId" policy_id: String, 5 "SimpleMode" simple_mode: bool,
    6 "TagIds" tag_ids: Vec<String>
} { method: "GET", } }
paged! { ListPrivateAccessTags: ListPrivateAccessTagsTags = Number "CurrentPage", "Tags" tags, total "TotalNum" }

/// Response of [`ListPrivateAccessTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTagsOutput {
    pub tags: Vec<ListPrivateAccessTagsTags>,
    pub total_num: Option<i64>,
}
model! { ListPrivateAccessTagsOutput {
    0 "Tags" tags: Vec<ListPrivateAccessTagsTags>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListPrivateAccessTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTagsTags {
    pub application_ids: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub tag_id: Option<String>,
    pub tag_type: Option<String>,
}
model! { ListPrivateAccessTagsTags {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "PolicyIds" policy_ids: Vec<String>,
    5 "TagId" tag_id: String, 6 "TagType" tag_type: String
} }

/// Lists private access tags for dynamic route: `ListPrivateAccessTagsForDynamicRoute` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListPrivateAccessTagsForDynamicRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTagsForDynamicRoute {
    /// Required.
    pub dynamic_route_ids: Vec<String>,
}
operation! { ListPrivateAccessTagsForDynamicRoute(dynamic_route_ids: Vec<String>)
    "ListPrivateAccessTagsForDynamicRoute" -> ListPrivateAccessTagsForDynamicRouteOutput {
    0 "DynamicRouteIds" dynamic_route_ids
} { method: "GET", } }

/// Response of [`ListPrivateAccessTagsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTagsForDynamicRouteOutput {
    pub dynamic_routes: Vec<ListPrivateAccessTagsForDynamicRouteDynamicRoutes>,
}
model! { ListPrivateAccessTagsForDynamicRouteOutput {
    0 "DynamicRoutes" dynamic_routes: Vec<ListPrivateAccessTagsForDynamicRouteDynamicRoutes>
} }

/// In the response of [`ListPrivateAccessTagsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTagsForDynamicRouteDynamicRoutes {
    pub dynamic_route_id: Option<String>,
    pub tags: Vec<ListPrivateAccessTagsForDynamicRouteTags>,
}
model! { ListPrivateAccessTagsForDynamicRouteDynamicRoutes {
    0 "DynamicRouteId" dynamic_route_id: String, 1 "Tags" tags: Vec<ListPrivateAccessTagsForDynamicRouteTags>
} }

/// In the response of [`ListPrivateAccessTagsForDynamicRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateAccessTagsForDynamicRouteTags {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tag_id: Option<String>,
    pub tag_type: Option<String>,
}
model! { ListPrivateAccessTagsForDynamicRouteTags {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "TagId" tag_id: String, 4 "TagType" tag_type: String
} }

/// Lists prohibited policies: `ListProhibitedPolicies` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListProhibitedPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedPolicies {
    /// Required.
    pub current_page: i64,
    pub enabled: Option<bool>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_ids: Option<Vec<String>>,
    pub policy_type: Option<String>,
    pub software_id: Option<ListProhibitedPoliciesSoftwareId>,
    pub software_name: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { ListProhibitedPolicies(current_page: i64, page_size: i64)
    "ListProhibitedPolicies" -> ListProhibitedPoliciesOutput {
    0 "CurrentPage" current_page, 1 "Enabled" enabled: bool, 2 "MatchMode" match_mode: String, 3 "Name" name: String,
    4 "ObjectType" object_type: String, 5 "PageSize" page_size, 6 "PolicyIds" policy_ids: Vec<String>,
    7 "PolicyType" policy_type: String, 8 "SoftwareId" software_id: ListProhibitedPoliciesSoftwareId,
    9 "SoftwareName" software_name: String, 10 "TagId" tag_id: String, 11 "TagName" tag_name: String,
    12 "UserGroupId" user_group_id: String
} [
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListProhibitedPolicies: ListProhibitedPoliciesPolicies =
    Number "CurrentPage", "Policies" policies, total "TotalNum" }

/// In the request of [`ListProhibitedPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedPoliciesSoftwareId {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
input! { ListProhibitedPoliciesSoftwareId() {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Response of [`ListProhibitedPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedPoliciesOutput {
    pub policies: Vec<ListProhibitedPoliciesPolicies>,
    pub total_num: Option<i64>,
}
model! { ListProhibitedPoliciesOutput {
    0 "Policies" policies: Vec<ListProhibitedPoliciesPolicies>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListProhibitedPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedPoliciesPolicies {
    pub allow_report: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub force_kill: Option<bool>,
    pub main_button_text_ch: Option<String>,
    pub main_button_text_en: Option<String>,
    pub match_mode: Option<String>,
    pub minor_button_text_ch: Option<String>,
    pub minor_button_text_en: Option<String>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub priority: Option<i64>,
    pub prompt_ch: Option<String>,
    pub prompt_en: Option<String>,
    pub software_ids: Vec<ListProhibitedPoliciesSoftwareIds>,
    pub tag_ids: Vec<String>,
    pub title_ch: Option<String>,
    pub title_en: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { ListProhibitedPoliciesPolicies {
    0 "AllowReport" allow_report: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "ForceKill" force_kill: bool, 5 "MainButtonTextCh" main_button_text_ch: String,
    6 "MainButtonTextEn" main_button_text_en: String, 7 "MatchMode" match_mode: String,
    8 "MinorButtonTextCh" minor_button_text_ch: String, 9 "MinorButtonTextEn" minor_button_text_en: String,
    10 "Name" name: String, 11 "ObjectType" object_type: String, 12 "PolicyId" policy_id: String,
    13 "PolicyType" policy_type: String, 14 "Priority" priority: i64, 15 "PromptCh" prompt_ch: String,
    16 "PromptEn" prompt_en: String, 17 "SoftwareIds" software_ids: Vec<ListProhibitedPoliciesSoftwareIds>,
    18 "TagIds" tag_ids: Vec<String>, 19 "TitleCh" title_ch: String, 20 "TitleEn" title_en: String,
    21 "UserGroupIds" user_group_ids: Vec<String>, 22 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`ListProhibitedPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedPoliciesSoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
model! { ListProhibitedPoliciesSoftwareIds {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Lists prohibited software: `ListProhibitedSoftware` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListProhibitedSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftware {
    /// Required.
    pub current_page: i64,
    pub device_type: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_id: Option<String>,
    pub process_name: Option<String>,
    pub software_ids: Option<Vec<ListProhibitedSoftwareSoftwareIds>>,
    pub tag_id: Option<ListProhibitedSoftwareTagId>,
}
operation! { ListProhibitedSoftware(current_page: i64, page_size: i64)
    "ListProhibitedSoftware" -> ListProhibitedSoftwareOutput {
    0 "CurrentPage" current_page, 1 "DeviceType" device_type: String, 2 "Name" name: String, 3 "PageSize" page_size,
    4 "PolicyId" policy_id: String, 5 "ProcessName" process_name: String,
    6 "SoftwareIds" software_ids: Vec<ListProhibitedSoftwareSoftwareIds>, 7 "TagId" tag_id: ListProhibitedSoftwareTagId
} [
    Mark::new(7, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListProhibitedSoftware: ListProhibitedSoftwareSoftware =
    Number "CurrentPage", "Software" software, total "TotalNum" }

/// In the request of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareSoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
input! { ListProhibitedSoftwareSoftwareIds() {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// In the request of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareTagId {
    pub is_default: Option<bool>,
    pub tag_id: Option<String>,
}
input! { ListProhibitedSoftwareTagId() {
    0 "IsDefault" is_default: bool, 1 "TagId" tag_id: String
} }

/// Response of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareOutput {
    pub software: Vec<ListProhibitedSoftwareSoftware>,
    pub total_num: Option<i64>,
}
model! { ListProhibitedSoftwareOutput {
    0 "Software" software: Vec<ListProhibitedSoftwareSoftware>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareSoftware {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dynamic_policy_ids: Vec<String>,
    pub is_default: Option<bool>,
    pub linux_processes: Vec<ListProhibitedSoftwareLinuxProcesses>,
    pub macos_processes: Vec<ListProhibitedSoftwareMacOSProcesses>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub software_id: Option<String>,
    pub tag_ids: Vec<String>,
    pub windows_processes: Vec<ListProhibitedSoftwareWindowsProcesses>,
}
model! { ListProhibitedSoftwareSoftware {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "DynamicPolicyIds" dynamic_policy_ids: Vec<String>, 3 "IsDefault" is_default: bool,
    4 "LinuxProcesses" linux_processes: Vec<ListProhibitedSoftwareLinuxProcesses>,
    5 "MacOSProcesses" macos_processes: Vec<ListProhibitedSoftwareMacOSProcesses>, 6 "Name" name: String,
    7 "PolicyIds" policy_ids: Vec<String>, 8 "SoftwareId" software_id: String, 9 "TagIds" tag_ids: Vec<String>,
    10 "WindowsProcesses" windows_processes: Vec<ListProhibitedSoftwareWindowsProcesses>
} }

/// In the response of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareLinuxProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { ListProhibitedSoftwareLinuxProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareMacOSProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { ListProhibitedSoftwareMacOSProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`ListProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedSoftwareWindowsProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { ListProhibitedSoftwareWindowsProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// Lists prohibited tags: `ListProhibitedTags` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListProhibitedTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedTags {
    /// Required.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub policy_id: Option<String>,
    pub software_id: Option<ListProhibitedTagsSoftwareId>,
    pub tag_ids: Option<Vec<ListProhibitedTagsTagIds>>,
}
operation! { ListProhibitedTags(current_page: i64, page_size: i64) "ListProhibitedTags" -> ListProhibitedTagsOutput {
    0 "CurrentPage" current_page, 1 "Name" name: String, 2 "PageSize" page_size, 3 "PolicyId" policy_id: String,
    4 "SoftwareId" software_id: ListProhibitedTagsSoftwareId, 5 "TagIds" tag_ids: Vec<ListProhibitedTagsTagIds>
} [
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { ListProhibitedTags: ListProhibitedTagsTags = Number "CurrentPage", "Tags" tags, total "TotalNum" }

/// In the request of [`ListProhibitedTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedTagsSoftwareId {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
input! { ListProhibitedTagsSoftwareId() {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// In the request of [`ListProhibitedTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedTagsTagIds {
    pub is_default: Option<bool>,
    pub tag_id: Option<String>,
}
input! { ListProhibitedTagsTagIds() {
    0 "IsDefault" is_default: bool, 1 "TagId" tag_id: String
} }

/// Response of [`ListProhibitedTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedTagsOutput {
    pub tags: Vec<ListProhibitedTagsTags>,
    pub total_num: Option<i64>,
}
model! { ListProhibitedTagsOutput {
    0 "Tags" tags: Vec<ListProhibitedTagsTags>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListProhibitedTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProhibitedTagsTags {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub software_ids: Vec<String>,
    pub tag_id: Option<String>,
}
model! { ListProhibitedTagsTags {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "IsDefault" is_default: bool,
    3 "Name" name: String, 4 "PolicyIds" policy_ids: Vec<String>, 5 "SoftwareIds" software_ids: Vec<String>,
    6 "TagId" tag_id: String
} }

/// Lists registration policies: `ListRegistrationPolicies` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListRegistrationPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPolicies {
    pub company_limit_type: Option<String>,
    /// Required.
    pub current_page: i64,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub personal_limit_type: Option<String>,
    pub policy_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub user_group_id: Option<String>,
}
operation! { ListRegistrationPolicies(current_page: i64, page_size: i64)
    "ListRegistrationPolicies" -> ListRegistrationPoliciesOutput {
    0 "CompanyLimitType" company_limit_type: String, 1 "CurrentPage" current_page, 2 "MatchMode" match_mode: String,
    3 "Name" name: String, 4 "PageSize" page_size, 5 "PersonalLimitType" personal_limit_type: String,
    6 "PolicyIds" policy_ids: Vec<String>, 7 "Status" status: String, 8 "UserGroupId" user_group_id: String
} { method: "GET", } }
paged! { ListRegistrationPolicies: ListRegistrationPoliciesPolicies =
    Number "CurrentPage", "Policies" policies, total "TotalNum" }

/// Response of [`ListRegistrationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesOutput {
    pub policies: Vec<ListRegistrationPoliciesPolicies>,
    pub total_num: Option<String>,
}
model! { ListRegistrationPoliciesOutput {
    0 "Policies" policies: Vec<ListRegistrationPoliciesPolicies>, 1 "TotalNum" total_num: String
} }

/// In the response of [`ListRegistrationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesPolicies {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub limit_detail: Vec<ListRegistrationPoliciesLimitDetail>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { ListRegistrationPoliciesPolicies {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LimitDetail" limit_detail: Vec<ListRegistrationPoliciesLimitDetail>, 3 "MatchMode" match_mode: String,
    4 "Name" name: String, 5 "PolicyId" policy_id: String, 6 "Priority" priority: i64, 7 "Status" status: String,
    8 "UserGroupIds" user_group_ids: Vec<String>, 9 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`ListRegistrationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesLimitDetail {
    pub device_belong: Option<String>,
    pub limit_count: Option<ListRegistrationPoliciesLimitCount>,
    pub limit_type: Option<String>,
}
model! { ListRegistrationPoliciesLimitDetail {
    0 "DeviceBelong" device_belong: String, 1 "LimitCount" limit_count: ListRegistrationPoliciesLimitCount,
    2 "LimitType" limit_type: String
} }

/// In the response of [`ListRegistrationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
model! { ListRegistrationPoliciesLimitCount {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// Lists registration policies for user group: `ListRegistrationPoliciesForUserGroup` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListRegistrationPoliciesForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesForUserGroup {
    /// Required.
    pub user_group_ids: Vec<String>,
}
operation! { ListRegistrationPoliciesForUserGroup(user_group_ids: Vec<String>)
    "ListRegistrationPoliciesForUserGroup" -> ListRegistrationPoliciesForUserGroupOutput {
    0 "UserGroupIds" user_group_ids
} { method: "GET", } }

/// Response of [`ListRegistrationPoliciesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesForUserGroupOutput {
    pub user_groups: Vec<ListRegistrationPoliciesForUserGroupUserGroups>,
}
model! { ListRegistrationPoliciesForUserGroupOutput {
    0 "UserGroups" user_groups: Vec<ListRegistrationPoliciesForUserGroupUserGroups>
} }

/// In the response of [`ListRegistrationPoliciesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesForUserGroupUserGroups {
    pub policies: Vec<ListRegistrationPoliciesForUserGroupPolicies>,
    pub user_group_id: Option<String>,
}
model! { ListRegistrationPoliciesForUserGroupUserGroups {
    0 "Policies" policies: Vec<ListRegistrationPoliciesForUserGroupPolicies>, 1 "UserGroupId" user_group_id: String
} }

/// In the response of [`ListRegistrationPoliciesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesForUserGroupPolicies {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub limit_detail: Vec<ListRegistrationPoliciesForUserGroupLimitDetail>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub whitelist: Vec<String>,
}
model! { ListRegistrationPoliciesForUserGroupPolicies {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LimitDetail" limit_detail: Vec<ListRegistrationPoliciesForUserGroupLimitDetail>,
    3 "MatchMode" match_mode: String, 4 "Name" name: String, 5 "PolicyId" policy_id: String, 6 "Priority" priority: i64,
    7 "Status" status: String, 8 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`ListRegistrationPoliciesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesForUserGroupLimitDetail {
    pub device_belong: Option<String>,
    pub limit_count: Option<ListRegistrationPoliciesForUserGroupLimitCount>,
    pub limit_type: Option<String>,
}
model! { ListRegistrationPoliciesForUserGroupLimitDetail {
    0 "DeviceBelong" device_belong: String, 1 "LimitCount" limit_count: ListRegistrationPoliciesForUserGroupLimitCount,
    2 "LimitType" limit_type: String
} }

/// In the response of [`ListRegistrationPoliciesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistrationPoliciesForUserGroupLimitCount {
    pub all: Option<String>,
    pub mobile: Option<String>,
    pub pc: Option<String>,
}
model! { ListRegistrationPoliciesForUserGroupLimitCount {
    0 "All" all: String, 1 "Mobile" mobile: String, 2 "PC" pc: String
} }

/// Lists risk items: `ListRiskItems` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListRiskItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRiskItems {
    /// Required. At least 1.
    pub current_page: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub policy_name: Option<String>,
    pub risk_category: Option<String>,
    pub risk_id: Option<String>,
    pub risk_level: Option<String>,
    pub risk_scene: Option<String>,
    pub status: Option<String>,
    pub status_list: Option<Vec<String>>,
    pub username: Option<String>,
}
operation! { ListRiskItems(current_page: i64, page_size: i64) "ListRiskItems" -> ListRiskItemsOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "PolicyName" policy_name: String,
    3 "RiskCategory" risk_category: String, 4 "RiskId" risk_id: String, 5 "RiskLevel" risk_level: String,
    6 "RiskScene" risk_scene: String, 7 "Status" status: String, 8 "StatusList" status_list: Vec<String>,
    9 "Username" username: String
} }
paged! { ListRiskItems: ListRiskItemsRiskItems = Number "CurrentPage", "RiskItems" risk_items, total "TotalNum" }

/// Response of [`ListRiskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRiskItemsOutput {
    pub risk_items: Vec<ListRiskItemsRiskItems>,
    pub total_num: Option<i64>,
}
model! { ListRiskItemsOutput {
    0 "RiskItems" risk_items: Vec<ListRiskItemsRiskItems>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListRiskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRiskItemsRiskItems {
    pub agent_name: Option<String>,
    pub ai_conclusion: Option<String>,
    pub ai_risk_confirm: Option<String>,
    pub check_name: Option<String>,
    pub department: Option<String>,
    pub group_info: Option<String>,
    pub hostname: Option<String>,
    pub inner_ip: Option<String>,
    pub report: Option<String>,
    pub risk_analysis_policy_names: Vec<String>,
    pub risk_category: Option<String>,
    pub risk_confirm: Option<String>,
    pub risk_confirm_desc: Option<String>,
    pub risk_desc: Option<String>,
    pub risk_end_time: Option<String>,
    pub risk_feature_ids: Vec<String>,
    pub risk_found_time: Option<String>,
    pub risk_id: Option<String>,
    pub risk_level: Option<String>,
    pub risk_scene: Option<String>,
    pub risk_start_time: Option<String>,
    pub sase_user_id: Option<String>,
    pub skill_name: Option<String>,
    pub solution: Option<String>,
    pub status: Option<String>,
    pub support_analysis: Option<bool>,
    pub username: Option<String>,
}
model! { ListRiskItemsRiskItems {
    0 "AgentName" agent_name: String, 1 "AiConclusion" ai_conclusion: String, 2 "AiRiskConfirm" ai_risk_confirm: String,
    3 "CheckName" check_name: String, 4 "Department" department: String, 5 "GroupInfo" group_info: String,
    6 "Hostname" hostname: String, 7 "InnerIp" inner_ip: String, 8 "Report" report: String,
    9 "RiskAnalysisPolicyNames" risk_analysis_policy_names: Vec<String>, 10 "RiskCategory" risk_category: String,
    11 "RiskConfirm" risk_confirm: String, 12 "RiskConfirmDesc" risk_confirm_desc: String,
    13 "RiskDesc" risk_desc: String, 14 "RiskEndTime" risk_end_time: String,
    15 "RiskFeatureIds" risk_feature_ids: Vec<String>, 16 "RiskFoundTime" risk_found_time: String,
    17 "RiskId" risk_id: String, 18 "RiskLevel" risk_level: String, 19 "RiskScene" risk_scene: String,
    20 "RiskStartTime" risk_start_time: String, 21 "SaseUserId" sase_user_id: String, 22 "SkillName" skill_name: String,
    23 "Solution" solution: String, 24 "Status" status: String, 25 "SupportAnalysis" support_analysis: bool,
    26 "Username" username: String
} }

/// Lists software for user device: `ListSoftwareForUserDevice` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListSoftwareForUserDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwareForUserDevice {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub device_tag: String,
    /// Required.
    pub page_size: i64,
}
operation! { ListSoftwareForUserDevice(current_page: i64, device_tag: String, page_size: i64)
    "ListSoftwareForUserDevice" -> ListSoftwareForUserDeviceOutput {
    0 "CurrentPage" current_page, 1 "DeviceTag" device_tag, 2 "PageSize" page_size
} { method: "GET", } }
paged! { ListSoftwareForUserDevice: ListSoftwareForUserDeviceSoftware =
    Number "CurrentPage", "Software" software, total "TotalNum" }

/// Response of [`ListSoftwareForUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwareForUserDeviceOutput {
    pub software: Vec<ListSoftwareForUserDeviceSoftware>,
    pub total_num: Option<i64>,
}
model! { ListSoftwareForUserDeviceOutput {
    0 "Software" software: Vec<ListSoftwareForUserDeviceSoftware>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListSoftwareForUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwareForUserDeviceSoftware {
    pub inc: Option<String>,
    pub install_time: Option<String>,
    pub name: Option<String>,
    pub versions: Vec<String>,
}
model! { ListSoftwareForUserDeviceSoftware {
    0 "Inc" inc: String, 1 "InstallTime" install_time: String, 2 "Name" name: String, 3 "Versions" versions: Vec<String>
} }

/// Lists tags for private access application: `ListTagsForPrivateAccessApplication` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListTagsForPrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessApplication {
    /// Required.
    pub application_ids: Vec<String>,
}
operation! { ListTagsForPrivateAccessApplication(application_ids: Vec<String>)
    "ListTagsForPrivateAccessApplication" -> ListTagsForPrivateAccessApplicationOutput {
    0 "ApplicationIds" application_ids
} { method: "GET", } }

/// Response of [`ListTagsForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessApplicationOutput {
    pub applications: Vec<ListTagsForPrivateAccessApplicationApplications>,
}
model! { ListTagsForPrivateAccessApplicationOutput {
    0 "Applications" applications: Vec<ListTagsForPrivateAccessApplicationApplications>
} }

/// In the response of [`ListTagsForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessApplicationApplications {
    pub application_id: Option<String>,
    pub tags: Vec<ListTagsForPrivateAccessApplicationTags>,
}
model! { ListTagsForPrivateAccessApplicationApplications {
    0 "ApplicationId" application_id: String, 1 "Tags" tags: Vec<ListTagsForPrivateAccessApplicationTags>
} }

/// In the response of [`ListTagsForPrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessApplicationTags {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tag_id: Option<String>,
    pub tag_type: Option<String>,
}
model! { ListTagsForPrivateAccessApplicationTags {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "TagId" tag_id: String, 4 "TagType" tag_type: String
} }

/// Lists tags for private access policy: `ListTagsForPrivateAccessPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListTagsForPrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessPolicy {
    /// Required.
    pub policy_ids: Vec<String>,
}
operation! { ListTagsForPrivateAccessPolicy(policy_ids: Vec<String>)
    "ListTagsForPrivateAccessPolicy" -> ListTagsForPrivateAccessPolicyOutput {
    0 "PolicyIds" policy_ids
} { method: "GET", } }

/// Response of [`ListTagsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessPolicyOutput {
    pub polices: Vec<ListTagsForPrivateAccessPolicyPolices>,
}
model! { ListTagsForPrivateAccessPolicyOutput {
    0 "Polices" polices: Vec<ListTagsForPrivateAccessPolicyPolices>
} }

/// In the response of [`ListTagsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessPolicyPolices {
    pub policy_id: Option<String>,
    pub tags: Vec<ListTagsForPrivateAccessPolicyTags>,
}
model! { ListTagsForPrivateAccessPolicyPolices {
    0 "PolicyId" policy_id: String, 1 "Tags" tags: Vec<ListTagsForPrivateAccessPolicyTags>
} }

/// In the response of [`ListTagsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsForPrivateAccessPolicyTags {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tag_id: Option<String>,
    pub tag_type: Option<String>,
}
model! { ListTagsForPrivateAccessPolicyTags {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "TagId" tag_id: String, 4 "TagType" tag_type: String
} }

/// Lists uninstall applications: `ListUninstallApplications` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListUninstallApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUninstallApplications {
    pub application_ids: Option<Vec<String>>,
    /// Required.
    pub current_page: i64,
    pub department: Option<String>,
    pub hostname: Option<String>,
    pub mac: Option<String>,
    /// Required.
    pub page_size: i64,
    pub statuses: Option<Vec<String>>,
    pub username: Option<String>,
}
operation! { ListUninstallApplications(current_page: i64, page_size: i64)
    "ListUninstallApplications" -> ListUninstallApplicationsOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "CurrentPage" current_page, 2 "Department" department: String,
    3 "Hostname" hostname: String, 4 "Mac" mac: String, 5 "PageSize" page_size, 6 "Statuses" statuses: Vec<String>,
    7 "Username" username: String
} { method: "GET", } }
paged! { ListUninstallApplications: ListUninstallApplicationsApplications =
    Number "CurrentPage", "Applications" applications, total "TotalNum" }

/// Response of [`ListUninstallApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUninstallApplicationsOutput {
    pub applications: Vec<ListUninstallApplicationsApplications>,
    pub total_num: Option<i64>,
}
model! { ListUninstallApplicationsOutput {
    0 "Applications" applications: Vec<ListUninstallApplicationsApplications>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListUninstallApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUninstallApplicationsApplications {
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub dev_tag: Option<String>,
    pub dev_type: Option<String>,
    pub full_department: Vec<String>,
    pub hostname: Option<String>,
    pub idp_name: Option<String>,
    pub is_uninstall: Option<bool>,
    pub mac: Option<String>,
    pub reason: Option<String>,
    pub sase_user_id: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { ListUninstallApplicationsApplications {
    0 "ApplicationId" application_id: String, 1 "CreateTime" create_time: String, 2 "Department" department: String,
    3 "DevTag" dev_tag: String, 4 "DevType" dev_type: String, 5 "FullDepartment" full_department: Vec<String>,
    6 "Hostname" hostname: String, 7 "IdpName" idp_name: String, 8 "IsUninstall" is_uninstall: bool,
    9 "Mac" mac: String, 10 "Reason" reason: String, 11 "SaseUserId" sase_user_id: String, 12 "Status" status: String,
    13 "Username" username: String
} }

/// Lists user applications: `ListUserApplications` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListUserApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserApplications {
    pub address: Option<String>,
    /// Required.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub sase_user_id: String,
}
operation! { ListUserApplications(current_page: i64, page_size: i64, sase_user_id: String)
    "ListUserApplications" -> ListUserApplicationsOutput {
    0 "Address" address: String, 1 "CurrentPage" current_page, 2 "Name" name: String, 3 "PageSize" page_size,
    4 "SaseUserId" sase_user_id
} { method: "GET", } }
paged! { ListUserApplications: ListUserApplicationsApplications =
    Number "CurrentPage", "Applications" applications, total "TotalNum" }

/// Response of [`ListUserApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserApplicationsOutput {
    pub applications: Vec<ListUserApplicationsApplications>,
    pub total_num: Option<i64>,
}
model! { ListUserApplicationsOutput {
    0 "Applications" applications: Vec<ListUserApplicationsApplications>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListUserApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserApplicationsApplications {
    pub action: Option<String>,
    pub address_groups: Vec<AddressGroup>,
    pub addresses: Vec<String>,
    pub application_id: Option<String>,
    pub config_mode: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Vec<ListUserApplicationsPortRanges>,
    pub protocol: Option<String>,
}
model! { ListUserApplicationsApplications {
    0 "Action" action: String, 1 "AddressGroups" address_groups: Vec<AddressGroup>,
    2 "Addresses" addresses: Vec<String>, 3 "ApplicationId" application_id: String, 4 "ConfigMode" config_mode: String,
    5 "Name" name: String, 6 "PortRanges" port_ranges: Vec<ListUserApplicationsPortRanges>,
    7 "Protocol" protocol: String
} }

/// In the response of [`ListUserApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserApplicationsPortRanges {
    pub begin: Option<String>,
    pub end: Option<String>,
}
model! { ListUserApplicationsPortRanges {
    0 "Begin" begin: String, 1 "End" end: String
} }

/// Lists user devices: `ListUserDevices` of `csas` 2023-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListUserDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDevices {
    pub app_statuses: Option<Vec<String>>,
    pub app_versions: Option<Vec<String>>,
    pub auto_login_statuses: Option<Vec<String>>,
    /// Required.
    pub current_page: i64,
    pub department: Option<String>,
    pub device_belong: Option<String>,
    pub device_group_id: Option<String>,
    pub device_statuses: Option<Vec<String>>,
    pub device_tags: Option<Vec<String>>,
    pub device_types: Option<Vec<String>>,
    pub dlp_statuses: Option<Vec<String>>,
    pub hostname: Option<String>,
    pub ia_statuses: Option<Vec<String>>,
    pub inner_ip: Option<String>,
    pub mac: Option<String>,
    pub nac_statuses: Option<Vec<String>>,
    pub pa_statuses: Option<Vec<String>>,
    /// Required.
    pub page_size: i64,
    pub sase_user_id: Option<String>,
    pub sharing_status: Option<bool>,
    pub sn_bios: Option<String>,
    pub sn_system: Option<String>,
    pub sort_by: Option<String>,
    pub username: Option<String>,
    pub workshop: Option<String>,
}
operation! { ListUserDevices(current_page: i64, page_size: i64) "ListUserDevices" -> ListUserDevicesOutput {
    0 "AppStatuses" app_statuses: Vec<String>, 1 "AppVersions" app_versions: Vec<String>,
    2 "AutoLoginStatuses" auto_login_statuses: Vec<String>, 3 "CurrentPage" current_page,
    4 "Department" department: String, 5 "DeviceBelong" device_belong: String,
    6 "DeviceGroupId" device_group_id: String, 7 "DeviceStatuses" device_statuses: Vec<String>,
    8 "DeviceTags" device_tags: Vec<String>, 9 "DeviceTypes" device_types: Vec<String>,
    10 "DlpStatuses" dlp_statuses: Vec<String>, 11 "Hostname" hostname: String,
    12 "IaStatuses" ia_statuses: Vec<String>, 13 "InnerIp" inner_ip: String, 14 "Mac" mac: String,
    15 "NacStatuses" nac_statuses: Vec<String>, 16 "PaStatuses" pa_statuses: Vec<String>, 17 "PageSize" page_size,
    18 "SaseUserId" sase_user_id: String, 19 "SharingStatus" sharing_status: bool, 20 "SnBios" sn_bios: String,
    21 "SnSystem" sn_system: String, 22 "SortBy" sort_by: String, 23 "Username" username: String,
    24 "Workshop" workshop: String
} }
paged! { ListUserDevices: ListUserDevicesDevices = Number "CurrentPage", "Devices" devices, total "TotalNum" }

/// Response of [`ListUserDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDevicesOutput {
    pub devices: Vec<ListUserDevicesDevices>,
    pub total_num: Option<i64>,
}
model! { ListUserDevicesOutput {
    0 "Devices" devices: Vec<ListUserDevicesDevices>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListUserDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDevicesDevices {
    pub app_status: Option<String>,
    pub app_version: Option<String>,
    pub auto_login_status: Option<String>,
    pub cpu: Option<String>,
    pub city: Option<String>,
    pub city_en: Option<String>,
    pub city_zh: Option<String>,
    pub continent: Option<String>,
    pub continent_en: Option<String>,
    pub continent_zh: Option<String>,
    pub country: Option<String>,
    pub country_en: Option<String>,
    pub country_zh: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub device_belong: Option<String>,
    pub device_model: Option<String>,
    pub device_status: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    pub device_version: Option<String>,
    pub disk: Option<String>,
    pub dlp_status: Option<String>,
    pub edr_status: Option<String>,
    pub full_department: Vec<String>,
    pub hostname: Option<String>,
    pub ia_status: Option<String>,
    pub inner_ip: Option<String>,
    pub join_ad_domain: Option<bool>,
    pub mac: Option<String>,
    pub match_device_group_ids: Vec<String>,
    pub memory: Option<String>,
    pub nac_status: Option<String>,
    pub net_interface_info: Vec<ListUserDevicesNetInterfaceInfo>,
    pub pa_status: Option<String>,
    pub province: Option<String>,
    pub province_en: Option<String>,
    pub province_zh: Option<String>,
    pub sase_user_id: Option<String>,
    pub sharing_status: Option<bool>,
    pub sn_base_board: Option<String>,
    pub sn_bios: Option<String>,
    pub sn_disk_drive: Option<String>,
    pub sn_processor: Option<String>,
    pub sn_system: Option<String>,
    pub src_ip: Option<String>,
    pub update_time: Option<String>,
    pub username: Option<String>,
    pub workshop: Option<String>,
}
model! { ListUserDevicesDevices {
    0 "AppStatus" app_status: String, 1 "AppVersion" app_version: String, 2 "AutoLoginStatus" auto_login_status: String,
    3 "CPU" cpu: String, 4 "City" city: String, 5 "CityEn" city_en: String, 6 "CityZh" city_zh: String,
    7 "Continent" continent: String, 8 "ContinentEn" continent_en: String, 9 "ContinentZh" continent_zh: String,
    10 "Country" country: String, 11 "CountryEn" country_en: String, 12 "CountryZh" country_zh: String,
    13 "CreateTime" create_time: String, 14 "Department" department: String, 15 "DeviceBelong" device_belong: String,
    16 "DeviceModel" device_model: String, 17 "DeviceStatus" device_status: String, 18 "DeviceTag" device_tag: String,
    19 "DeviceType" device_type: String, 20 "DeviceVersion" device_version: String, 21 "Disk" disk: String,
    22 "DlpStatus" dlp_status: String, 23 "EdrStatus" edr_status: String,
    24 "FullDepartment" full_department: Vec<String>, 25 "Hostname" hostname: String, 26 "IaStatus" ia_status: String,
    27 "InnerIP" inner_ip: String, 28 "JoinAdDomain" join_ad_domain: bool, 29 "Mac" mac: String,
    30 "MatchDeviceGroupIds" match_device_group_ids: Vec<String>, 31 "Memory" memory: String,
    32 "NacStatus" nac_status: String, 33 "NetInterfaceInfo" net_interface_info: Vec<ListUserDevicesNetInterfaceInfo>,
    34 "PaStatus" pa_status: String, 35 "Province" province: String, 36 "ProvinceEn" province_en: String,
    37 "ProvinceZh" province_zh: String, 38 "SaseUserId" sase_user_id: String, 39 "SharingStatus" sharing_status: bool,
    40 "SnBaseBoard" sn_base_board: String, 41 "SnBios" sn_bios: String, 42 "SnDiskDrive" sn_disk_drive: String,
    43 "SnProcessor" sn_processor: String, 44 "SnSystem" sn_system: String, 45 "SrcIP" src_ip: String,
    46 "UpdateTime" update_time: String, 47 "Username" username: String, 48 "Workshop" workshop: String
} }

/// In the response of [`ListUserDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDevicesNetInterfaceInfo {
    pub mac: Option<String>,
    pub name: Option<String>,
}
model! { ListUserDevicesNetInterfaceInfo {
    0 "Mac" mac: String, 1 "Name" name: String
} }

/// Lists user groups: `ListUserGroups` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    pub attribute_value: Option<String>,
    /// Required. 1 to 10000.
    pub current_page: i64,
    pub name: Option<String>,
    pub pa_policy_id: Option<String>,
    /// Required. 1 to 1000.
    pub page_size: i64,
    pub user_group_ids: Option<Vec<String>>,
}
operation! { ListUserGroups(current_page: i64, page_size: i64) "ListUserGroups" -> ListUserGroupsOutput {
    0 "AttributeValue" attribute_value: String, 1 "CurrentPage" current_page, 2 "Name" name: String,
    3 "PAPolicyId" pa_policy_id: String, 4 "PageSize" page_size, 5 "UserGroupIds" user_group_ids: Vec<String>
} { method: "GET", } }
paged! { ListUserGroups: ListUserGroupsUserGroups = Number "CurrentPage", "UserGroups" user_groups, total "TotalNum" }

/// Response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub total_num: Option<i64>,
    pub user_groups: Vec<ListUserGroupsUserGroups>,
}
model! { ListUserGroupsOutput {
    0 "TotalNum" total_num: i64, 1 "UserGroups" user_groups: Vec<ListUserGroupsUserGroups>
} }

/// In the response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsUserGroups {
    pub attributes: Vec<ListUserGroupsAttributes>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub user_group_id: Option<String>,
}
model! { ListUserGroupsUserGroups {
    0 "Attributes" attributes: Vec<ListUserGroupsAttributes>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListUserGroupsAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists user groups for private access policy: `ListUserGroupsForPrivateAccessPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListUserGroupsForPrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForPrivateAccessPolicy {
    /// Required.
    pub policy_ids: Vec<String>,
}
operation! { ListUserGroupsForPrivateAccessPolicy(policy_ids: Vec<String>)
    "ListUserGroupsForPrivateAccessPolicy" -> ListUserGroupsForPrivateAccessPolicyOutput {
    0 "PolicyIds" policy_ids
} { method: "GET", } }

/// Response of [`ListUserGroupsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForPrivateAccessPolicyOutput {
    pub polices: Vec<ListUserGroupsForPrivateAccessPolicyPolices>,
}
model! { ListUserGroupsForPrivateAccessPolicyOutput {
    0 "Polices" polices: Vec<ListUserGroupsForPrivateAccessPolicyPolices>
} }

/// In the response of [`ListUserGroupsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForPrivateAccessPolicyPolices {
    pub policy_id: Option<String>,
    pub user_groups: Vec<ListUserGroupsForPrivateAccessPolicyUserGroups>,
}
model! { ListUserGroupsForPrivateAccessPolicyPolices {
    0 "PolicyId" policy_id: String, 1 "UserGroups" user_groups: Vec<ListUserGroupsForPrivateAccessPolicyUserGroups>
} }

/// In the response of [`ListUserGroupsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForPrivateAccessPolicyUserGroups {
    pub attributes: Vec<ListUserGroupsForPrivateAccessPolicyAttributes>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub user_group_id: Option<String>,
}
model! { ListUserGroupsForPrivateAccessPolicyUserGroups {
    0 "Attributes" attributes: Vec<ListUserGroupsForPrivateAccessPolicyAttributes>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`ListUserGroupsForPrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForPrivateAccessPolicyAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListUserGroupsForPrivateAccessPolicyAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists user groups for registration policy: `ListUserGroupsForRegistrationPolicy` of `csas` 2023-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/csas/2023-01-20/ListUserGroupsForRegistrationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForRegistrationPolicy {
    /// Required.
    pub policy_ids: Vec<String>,
}
operation! { ListUserGroupsForRegistrationPolicy(policy_ids: Vec<String>)
    "ListUserGroupsForRegistrationPolicy" -> ListUserGroupsForRegistrationPolicyOutput {
    0 "PolicyIds" policy_ids
} { method: "GET", } }

/// Response of [`ListUserGroupsForRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForRegistrationPolicyOutput {
    pub policies: Vec<ListUserGroupsForRegistrationPolicyPolicies>,
}
model! { ListUserGroupsForRegistrationPolicyOutput {
    0 "Policies" policies: Vec<ListUserGroupsForRegistrationPolicyPolicies>
} }

/// In the response of [`ListUserGroupsForRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForRegistrationPolicyPolicies {
    pub policy_id: Option<String>,
    pub user_groups: Vec<ListUserGroupsForRegistrationPolicyUserGroups>,
}
model! { ListUserGroupsForRegistrationPolicyPolicies {
    0 "PolicyId" policy_id: String, 1 "UserGroups" user_groups: Vec<ListUserGroupsForRegistrationPolicyUserGroups>
} }

/// In the response of [`ListUserGroupsForRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForRegistrationPolicyUserGroups {
    pub attributes: Vec<ListUserGroupsForRegistrationPolicyAttributes>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub user_group_id: Option<String>,
}
model! { ListUserGroupsForRegistrationPolicyUserGroups {
    0 "Attributes" attributes: Vec<ListUserGroupsForRegistrationPolicyAttributes>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`ListUserGroupsForRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForRegistrationPolicyAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListUserGroupsForRegistrationPolicyAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists user private access policies: `ListUserPrivateAccessPolicies` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListUserPrivateAccessPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPrivateAccessPolicies {
    /// Required. At least 1.
    pub current_page: i64,
    pub name: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub sase_user_id: String,
}
operation! { ListUserPrivateAccessPolicies(current_page: i64, page_size: i64, sase_user_id: String)
    "ListUserPrivateAccessPolicies" -> ListUserPrivateAccessPoliciesOutput {
    0 "CurrentPage" current_page, 1 "Name" name: String, 2 "PageSize" page_size, 3 "SaseUserId" sase_user_id
} { method: "GET", } }
paged! { ListUserPrivateAccessPolicies: ListUserPrivateAccessPoliciesPolices =
    Number "CurrentPage", "Polices" polices, total "TotalNum" }

/// Response of [`ListUserPrivateAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPrivateAccessPoliciesOutput {
    pub polices: Vec<ListUserPrivateAccessPoliciesPolices>,
    pub total_num: Option<i64>,
}
model! { ListUserPrivateAccessPoliciesOutput {
    0 "Polices" polices: Vec<ListUserPrivateAccessPoliciesPolices>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListUserPrivateAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPrivateAccessPoliciesPolices {
    pub custom_user_attributes: Vec<ListUserPrivateAccessPoliciesCustomUserAttributes>,
    pub device_attribute_name: Option<String>,
    pub matched_user_group: Option<String>,
    pub name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<i64>,
    pub trusted_process_group_ids: Vec<String>,
    pub trusted_software_ids: Vec<String>,
    pub user_group_mode: Option<String>,
}
model! { ListUserPrivateAccessPoliciesPolices {
    0 "CustomUserAttributes" custom_user_attributes: Vec<ListUserPrivateAccessPoliciesCustomUserAttributes>,
    1 "DeviceAttributeName" device_attribute_name: String, 2 "MatchedUserGroup" matched_user_group: String,
    3 "Name" name: String, 4 "PolicyAction" policy_action: String, 5 "PolicyId" policy_id: String,
    6 "Priority" priority: i64, 7 "TrustedProcessGroupIds" trusted_process_group_ids: Vec<String>,
    8 "TrustedSoftwareIds" trusted_software_ids: Vec<String>, 9 "UserGroupMode" user_group_mode: String
} }

/// In the response of [`ListUserPrivateAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPrivateAccessPoliciesCustomUserAttributes {
    pub idp_id: Option<i64>,
    pub relation: Option<String>,
    pub user_group_type: Option<String>,
    pub value: Option<String>,
}
model! { ListUserPrivateAccessPoliciesCustomUserAttributes {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Lists users: `ListUsers` of `csas` 2023-01-20.
///
/// GET. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// Required.
    pub current_page: i64,
    pub department: Option<String>,
    pub fuzzy_username: Option<String>,
    /// Required.
    pub page_size: i64,
    pub precise_username: Option<String>,
    pub sase_user_ids: Option<Vec<String>>,
    pub status: Option<String>,
}
operation! { ListUsers(current_page: i64, page_size: i64) "ListUsers" -> ListUsersOutput {
    0 "CurrentPage" current_page, 1 "Department" department: String, 2 "FuzzyUsername" fuzzy_username: String,
    3 "PageSize" page_size, 4 "PreciseUsername" precise_username: String, 5 "SaseUserIds" sase_user_ids: Vec<String>,
    6 "Status" status: String
} { method: "GET", } }
paged! { ListUsers: ListUsersUsers = Number "CurrentPage", "Users" users, total "TotalNum" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub total_num: Option<String>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "TotalNum" total_num: String, 1 "Users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub department: Option<String>,
    pub email: Option<String>,
    pub full_department: Vec<String>,
    pub idp_name: Option<String>,
    pub phone: Option<String>,
    pub sase_user_id: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { ListUsersUsers {
    0 "Department" department: String, 1 "Email" email: String, 2 "FullDepartment" full_department: Vec<String>,
    3 "IdpName" idp_name: String, 4 "Phone" phone: String, 5 "SaseUserId" sase_user_id: String,
    6 "Status" status: String, 7 "Username" username: String
} }

/// `LookupWmInfoMapping` of `csas` 2023-01-20.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/LookupWmInfoMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupWmInfoMapping {
    /// 32 to 64.
    pub wm_info_size: Option<i64>,
    /// Required.
    pub wm_info_uint: String,
    /// Required.
    pub wm_type: String,
}
operation! { LookupWmInfoMapping(wm_info_uint: String, wm_type: String)
    "LookupWmInfoMapping" -> LookupWmInfoMappingOutput {
    0 "WmInfoSize" wm_info_size: i64, 1 "WmInfoUint" wm_info_uint, 2 "WmType" wm_type
} { method: "GET", } }

/// Response of [`LookupWmInfoMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupWmInfoMappingOutput {
    pub data: Option<LookupWmInfoMappingData>,
}
model! { LookupWmInfoMappingOutput {
    0 "Data" data: LookupWmInfoMappingData
} }

/// In the response of [`LookupWmInfoMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupWmInfoMappingData {
    pub wm_info_bytes_b64: Option<String>,
}
model! { LookupWmInfoMappingData {
    0 "WmInfoBytesB64" wm_info_bytes_b64: String
} }

/// Modifies enterprise accelerate policy: `ModifyEnterpriseAcceleratePolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/ModifyEnterpriseAcceleratePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseAcceleratePolicy {
    pub acceleration_type: Option<String>,
    pub description: Option<String>,
    pub eap_id: Option<String>,
    pub name: Option<String>,
    pub on_tls: Option<i64>,
    /// 0 to 99.
    pub priority: Option<i64>,
    pub show_in_client: Option<i64>,
    /// Required.
    pub upstream_host: String,
    /// Required.
    pub upstream_port: i64,
    /// Required.
    pub upstream_type: String,
    /// Required.
    pub user_attribute_group: String,
}
operation! {
    ModifyEnterpriseAcceleratePolicy(upstream_host: String, upstream_port: i64, upstream_type: String, user_attribute_group: String)
    "ModifyEnterpriseAcceleratePolicy" -> Empty {
    0 "AccelerationType" acceleration_type: String, 1 "Description" description: String, 2 "EapId" eap_id: String,
    3 "Name" name: String, 4 "OnTls" on_tls: i64, 5 "Priority" priority: i64, 6 "ShowInClient" show_in_client: i64,
    7 "UpstreamHost" upstream_host, 8 "UpstreamPort" upstream_port, 9 "UpstreamType" upstream_type,
    10 "UserAttributeGroup" user_attribute_group
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`ModifyEnterpriseAcceleratePolicy`]: empty.
pub type ModifyEnterpriseAcceleratePolicyOutput = Empty;

/// Modifies forward strategy: `ModifyForwardStrategy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/ModifyForwardStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategy {
    pub description: Option<String>,
    pub destination_id: Option<String>,
    pub destination_type: Option<String>,
    /// Required.
    pub forward_id: String,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
operation! { ModifyForwardStrategy(forward_id: String) "ModifyForwardStrategy" -> ModifyForwardStrategyOutput {
    0 "Description" description: String, 1 "DestinationId" destination_id: String,
    2 "DestinationType" destination_type: String, 3 "ForwardId" forward_id, 4 "Name" name: String,
    5 "Priority" priority: i64, 6 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ModifyForwardStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategyOutput {
    pub forward_strategy: Option<ModifyForwardStrategyForwardStrategy>,
}
model! { ModifyForwardStrategyOutput {
    0 "ForwardStrategy" forward_strategy: ModifyForwardStrategyForwardStrategy
} }

/// In the response of [`ModifyForwardStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategyForwardStrategy {
    pub description: Option<String>,
    pub destination_id: Option<String>,
    pub destination_type: Option<String>,
    pub forward_id: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { ModifyForwardStrategyForwardStrategy {
    0 "Description" description: String, 1 "DestinationId" destination_id: String,
    2 "DestinationType" destination_type: String, 3 "ForwardId" forward_id: String, 4 "Name" name: String,
    5 "Priority" priority: i64, 6 "Status" status: String
} }

/// Modifies forward strategy binding items: `ModifyForwardStrategyBindingItems` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/ModifyForwardStrategyBindingItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategyBindingItems {
    pub item_ids: Option<Vec<String>>,
    pub match_mode: Option<String>,
    pub modify_type: Option<String>,
    /// Required.
    pub forward_id: String,
}
operation! { ModifyForwardStrategyBindingItems(forward_id: String)
    "ModifyForwardStrategyBindingItems" -> ModifyForwardStrategyBindingItemsOutput {
    0 "ItemIds" item_ids: Vec<String>, 1 "MatchMode" match_mode: String, 2 "ModifyType" modify_type: String,
    3 "ForwardId" forward_id
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyForwardStrategyBindingItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategyBindingItemsOutput {
    pub forward_strategy_binding_items: Option<
        ModifyForwardStrategyBindingItemsForwardStrategyBindingItems,
    >,
}
model! { ModifyForwardStrategyBindingItemsOutput {
    0 "ForwardStrategyBindingItems" forward_strategy_binding_items: ModifyForwardStrategyBindingItemsForwardStrategyBindingItems
} }

/// In the response of [`ModifyForwardStrategyBindingItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategyBindingItemsForwardStrategyBindingItems {
    pub forward_id: Option<String>,
    pub items: Vec<ModifyForwardStrategyBindingItemsItems>,
    pub match_mode: Option<String>,
}
model! { ModifyForwardStrategyBindingItemsForwardStrategyBindingItems {
    0 "ForwardId" forward_id: String, 1 "Items" items: Vec<ModifyForwardStrategyBindingItemsItems>,
    2 "MatchMode" match_mode: String
} }

/// In the response of [`ModifyForwardStrategyBindingItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardStrategyBindingItemsItems {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { ModifyForwardStrategyBindingItemsItems {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String, 2 "TagId" tag_id: String,
    3 "TagName" tag_name: String, 4 "UserGroupId" user_group_id: String, 5 "UserGroupName" user_group_name: String
} }

/// Removes device group match devices: `RemoveDeviceGroupMatchDevices` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/RemoveDeviceGroupMatchDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDeviceGroupMatchDevices {
    /// Required.
    pub dev_tags: Vec<String>,
    /// Required.
    pub device_group_id: String,
}
operation! { RemoveDeviceGroupMatchDevices(dev_tags: Vec<String>, device_group_id: String)
    "RemoveDeviceGroupMatchDevices" -> Empty {
    0 "DevTags" dev_tags, 1 "DeviceGroupId" device_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RemoveDeviceGroupMatchDevices`]: empty.
pub type RemoveDeviceGroupMatchDevicesOutput = Empty;

/// Revokes user device session: `RevokeUserDeviceSession` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/RevokeUserDeviceSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeUserDeviceSession {
    /// Required.
    pub dev_tag: String,
    /// Required.
    pub sase_user_id: String,
}
operation! { RevokeUserDeviceSession(dev_tag: String, sase_user_id: String) "RevokeUserDeviceSession" -> Empty {
    0 "DevTag" dev_tag, 1 "SaseUserId" sase_user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RevokeUserDeviceSession`]: empty.
pub type RevokeUserDeviceSessionOutput = Empty;

/// Revokes user session: `RevokeUserSession` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/RevokeUserSession>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeUserSession {
    /// Required.
    pub external_ids: String,
    /// Required.
    pub idp_id: String,
}
operation! { RevokeUserSession(external_ids: String, idp_id: String) "RevokeUserSession" -> Empty {
    0 "ExternalIds" external_ids, 1 "IdpId" idp_id
} }

/// Response of [`RevokeUserSession`]: empty.
pub type RevokeUserSessionOutput = Empty;

/// Updates approval process: `UpdateApprovalProcess` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateApprovalProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcess {
    pub approval_type: Option<i64>,
    pub event_label: Option<String>,
    pub external_config: Option<String>,
    pub match_schema_configs: Option<UpdateApprovalProcessMatchSchemaConfigs>,
    pub description: Option<String>,
    pub match_schemas: Option<UpdateApprovalProcessMatchSchemas>,
    /// Required.
    pub process_id: String,
    pub process_name: Option<String>,
    pub process_nodes: Option<Vec<Vec<String>>>,
}
operation! { UpdateApprovalProcess(process_id: String) "UpdateApprovalProcess" -> UpdateApprovalProcessOutput {
    0 "ApprovalType" approval_type: i64, 1 "EventLabel" event_label: String, 2 "ExternalConfig" external_config: String,
    3 "MatchSchemaConfigs" match_schema_configs: UpdateApprovalProcessMatchSchemaConfigs,
    4 "Description" description: String, 5 "MatchSchemas" match_schemas: UpdateApprovalProcessMatchSchemas,
    6 "ProcessId" process_id, 7 "ProcessName" process_name: String, 8 "ProcessNodes" process_nodes: Vec<Vec<String>>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessMatchSchemaConfigs {
    pub app_uninstall_schema_config: Option<
        UpdateApprovalProcessAppUninstallSchemaConfig,
    >,
    pub device_registration_schema_config: Option<
        UpdateApprovalProcessDeviceRegistrationSchemaConfig,
    >,
    pub dlp_send_schema_config: Option<UpdateApprovalProcessDlpSendSchemaConfig>,
    pub domain_blacklist_schema_config: Option<
        UpdateApprovalProcessDomainBlacklistSchemaConfig,
    >,
    pub domain_whitelist_schema_config: Option<
        UpdateApprovalProcessDomainWhitelistSchemaConfig,
    >,
    pub endpoint_hardening_schema_config: Option<
        UpdateApprovalProcessEndpointHardeningSchemaConfig,
    >,
    pub peripheral_block_schema_config: Option<
        UpdateApprovalProcessPeripheralBlockSchemaConfig,
    >,
    pub private_access_block_schema_config: Option<
        UpdateApprovalProcessPrivateAccessBlockSchemaConfig,
    >,
    pub software_block_schema_config: Option<
        UpdateApprovalProcessSoftwareBlockSchemaConfig,
    >,
    pub software_hardening_schema_config: Option<
        UpdateApprovalProcessSoftwareHardeningSchemaConfig,
    >,
}
input! { UpdateApprovalProcessMatchSchemaConfigs() {
    0 "AppUninstallSchemaConfig" app_uninstall_schema_config: UpdateApprovalProcessAppUninstallSchemaConfig,
    1 "DeviceRegistrationSchemaConfig" device_registration_schema_config: UpdateApprovalProcessDeviceRegistrationSchemaConfig,
    2 "DlpSendSchemaConfig" dlp_send_schema_config: UpdateApprovalProcessDlpSendSchemaConfig,
    3 "DomainBlacklistSchemaConfig" domain_blacklist_schema_config: UpdateApprovalProcessDomainBlacklistSchemaConfig,
    4 "DomainWhitelistSchemaConfig" domain_whitelist_schema_config: UpdateApprovalProcessDomainWhitelistSchemaConfig,
    5 "EndpointHardeningSchemaConfig" endpoint_hardening_schema_config: UpdateApprovalProcessEndpointHardeningSchemaConfig,
    6 "PeripheralBlockSchemaConfig" peripheral_block_schema_config: UpdateApprovalProcessPeripheralBlockSchemaConfig,
    7 "PrivateAccessBlockSchemaConfig" private_access_block_schema_config: UpdateApprovalProcessPrivateAccessBlockSchemaConfig,
    8 "SoftwareBlockSchemaConfig" software_block_schema_config: UpdateApprovalProcessSoftwareBlockSchemaConfig,
    9 "SoftwareHardeningSchemaConfig" software_hardening_schema_config: UpdateApprovalProcessSoftwareHardeningSchemaConfig
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessAppUninstallSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<Vec<UpdateApprovalProcessFieldMap>>,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessAppUninstallSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String, 1 "FieldMap" field_map: Vec<UpdateApprovalProcessFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDeviceRegistrationSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<
        Vec<UpdateApprovalProcessDeviceRegistrationSchemaConfigFieldMap>,
    >,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessDeviceRegistrationSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDeviceRegistrationSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDeviceRegistrationSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessDeviceRegistrationSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDlpSendSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<Vec<UpdateApprovalProcessDlpSendSchemaConfigFieldMap>>,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessDlpSendSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDlpSendSchemaConfigFieldMap>, 2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDlpSendSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessDlpSendSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainBlacklistSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<Vec<UpdateApprovalProcessDomainBlacklistSchemaConfigFieldMap>>,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessDomainBlacklistSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDomainBlacklistSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainBlacklistSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessDomainBlacklistSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainWhitelistSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<Vec<UpdateApprovalProcessDomainWhitelistSchemaConfigFieldMap>>,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessDomainWhitelistSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDomainWhitelistSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainWhitelistSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessDomainWhitelistSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessEndpointHardeningSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<
        Vec<UpdateApprovalProcessEndpointHardeningSchemaConfigFieldMap>,
    >,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessEndpointHardeningSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessEndpointHardeningSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessEndpointHardeningSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessEndpointHardeningSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPeripheralBlockSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<Vec<UpdateApprovalProcessPeripheralBlockSchemaConfigFieldMap>>,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessPeripheralBlockSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessPeripheralBlockSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPeripheralBlockSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessPeripheralBlockSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPrivateAccessBlockSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<
        Vec<UpdateApprovalProcessPrivateAccessBlockSchemaConfigFieldMap>,
    >,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessPrivateAccessBlockSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessPrivateAccessBlockSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPrivateAccessBlockSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessPrivateAccessBlockSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareBlockSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<Vec<UpdateApprovalProcessSoftwareBlockSchemaConfigFieldMap>>,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessSoftwareBlockSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessSoftwareBlockSchemaConfigFieldMap>, 2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareBlockSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessSoftwareBlockSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareHardeningSchemaConfig {
    pub external_process_id: Option<String>,
    pub field_map: Option<
        Vec<UpdateApprovalProcessSoftwareHardeningSchemaConfigFieldMap>,
    >,
    pub schema_id: Option<String>,
}
input! { UpdateApprovalProcessSoftwareHardeningSchemaConfig() {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessSoftwareHardeningSchemaConfigFieldMap>,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareHardeningSchemaConfigFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
input! { UpdateApprovalProcessSoftwareHardeningSchemaConfigFieldMap() {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the request of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessMatchSchemas {
    pub app_uninstall_schema_id: Option<String>,
    pub device_registration_schema_id: Option<String>,
    pub dlp_send_schema_id: Option<String>,
    pub domain_blacklist_schema_id: Option<String>,
    pub domain_whitelist_schema_id: Option<String>,
    pub endpoint_hardening_schema_id: Option<String>,
    pub peripheral_block_schema_id: Option<String>,
    pub private_access_block_schema_id: Option<String>,
    pub software_block_schema_id: Option<String>,
    pub software_hardening_schema_id: Option<String>,
}
input! { UpdateApprovalProcessMatchSchemas() {
    0 "AppUninstallSchemaId" app_uninstall_schema_id: String,
    1 "DeviceRegistrationSchemaId" device_registration_schema_id: String,
    2 "DlpSendSchemaId" dlp_send_schema_id: String, 3 "DomainBlacklistSchemaId" domain_blacklist_schema_id: String,
    4 "DomainWhitelistSchemaId" domain_whitelist_schema_id: String,
    5 "EndpointHardeningSchemaId" endpoint_hardening_schema_id: String,
    6 "PeripheralBlockSchemaId" peripheral_block_schema_id: String,
    7 "PrivateAccessBlockSchemaId" private_access_block_schema_id: String,
    8 "SoftwareBlockSchemaId" software_block_schema_id: String,
    9 "SoftwareHardeningSchemaId" software_hardening_schema_id: String
} }

/// Response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessOutput {
    pub process: Option<UpdateApprovalProcessProcess>,
}
model! { UpdateApprovalProcessOutput {
    0 "Process" process: UpdateApprovalProcessProcess
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessProcess {
    pub app_uninstall_policies: Option<UpdateApprovalProcessAppUninstallPolicies>,
    pub approval_type: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub device_registration_policies: Option<
        UpdateApprovalProcessDeviceRegistrationPolicies,
    >,
    pub dlp_send_policies: Option<UpdateApprovalProcessDlpSendPolicies>,
    pub domain_blacklist_policies: Option<UpdateApprovalProcessDomainBlacklistPolicies>,
    pub domain_whitelist_policies: Option<UpdateApprovalProcessDomainWhitelistPolicies>,
    pub endpoint_hardening_policies: Option<
        UpdateApprovalProcessEndpointHardeningPolicies,
    >,
    pub event_label: Option<String>,
    pub external_config: Option<String>,
    pub periphera_block_policies: Option<UpdateApprovalProcessPeripheraBlockPolicies>,
    pub private_access_block_policies: Option<
        UpdateApprovalProcessPrivateAccessBlockPolicies,
    >,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub process_nodes: Vec<Vec<UpdateApprovalProcessProcessNodes>>,
    pub software_block_policies: Option<UpdateApprovalProcessSoftwareBlockPolicies>,
    pub software_hardening_policies: Option<
        UpdateApprovalProcessSoftwareHardeningPolicies,
    >,
}
model! { UpdateApprovalProcessProcess {
    0 "AppUninstallPolicies" app_uninstall_policies: UpdateApprovalProcessAppUninstallPolicies,
    1 "ApprovalType" approval_type: i64, 2 "CreateTime" create_time: String, 3 "Description" description: String,
    4 "DeviceRegistrationPolicies" device_registration_policies: UpdateApprovalProcessDeviceRegistrationPolicies,
    5 "DlpSendPolicies" dlp_send_policies: UpdateApprovalProcessDlpSendPolicies,
    6 "DomainBlacklistPolicies" domain_blacklist_policies: UpdateApprovalProcessDomainBlacklistPolicies,
    7 "DomainWhitelistPolicies" domain_whitelist_policies: UpdateApprovalProcessDomainWhitelistPolicies,
    8 "EndpointHardeningPolicies" endpoint_hardening_policies: UpdateApprovalProcessEndpointHardeningPolicies,
    9 "EventLabel" event_label: String, 10 "ExternalConfig" external_config: String,
    11 "PeripheraBlockPolicies" periphera_block_policies: UpdateApprovalProcessPeripheraBlockPolicies,
    12 "PrivateAccessBlockPolicies" private_access_block_policies: UpdateApprovalProcessPrivateAccessBlockPolicies,
    13 "ProcessId" process_id: String, 14 "ProcessName" process_name: String,
    15 "ProcessNodes" process_nodes: Vec<Vec<UpdateApprovalProcessProcessNodes>>,
    16 "SoftwareBlockPolicies" software_block_policies: UpdateApprovalProcessSoftwareBlockPolicies,
    17 "SoftwareHardeningPolicies" software_hardening_policies: UpdateApprovalProcessSoftwareHardeningPolicies
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessAppUninstallPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessAppUninstallPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessAppUninstallPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessAppUninstallPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessAppUninstallPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessAppUninstallPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDeviceRegistrationPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessDeviceRegistrationPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessDeviceRegistrationPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDeviceRegistrationPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDeviceRegistrationPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessDeviceRegistrationPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDlpSendPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessDlpSendPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessDlpSendPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDlpSendPoliciesFieldMap>, 2 "PolicyIds" policy_ids: Vec<String>,
    3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDlpSendPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessDlpSendPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainBlacklistPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessDomainBlacklistPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessDomainBlacklistPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDomainBlacklistPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainBlacklistPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessDomainBlacklistPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainWhitelistPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessDomainWhitelistPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessDomainWhitelistPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessDomainWhitelistPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessDomainWhitelistPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessDomainWhitelistPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessEndpointHardeningPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessEndpointHardeningPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessEndpointHardeningPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessEndpointHardeningPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessEndpointHardeningPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessEndpointHardeningPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPeripheraBlockPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessPeripheraBlockPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessPeripheraBlockPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessPeripheraBlockPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPeripheraBlockPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessPeripheraBlockPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPrivateAccessBlockPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessPrivateAccessBlockPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessPrivateAccessBlockPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessPrivateAccessBlockPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessPrivateAccessBlockPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessPrivateAccessBlockPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessProcessNodes {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { UpdateApprovalProcessProcessNodes {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareBlockPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessSoftwareBlockPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessSoftwareBlockPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessSoftwareBlockPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareBlockPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessSoftwareBlockPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareHardeningPolicies {
    pub external_process_id: Option<String>,
    pub field_map: Vec<UpdateApprovalProcessSoftwareHardeningPoliciesFieldMap>,
    pub policy_ids: Vec<String>,
    pub schema_id: Option<String>,
}
model! { UpdateApprovalProcessSoftwareHardeningPolicies {
    0 "ExternalProcessId" external_process_id: String,
    1 "FieldMap" field_map: Vec<UpdateApprovalProcessSoftwareHardeningPoliciesFieldMap>,
    2 "PolicyIds" policy_ids: Vec<String>, 3 "SchemaId" schema_id: String
} }

/// In the response of [`UpdateApprovalProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalProcessSoftwareHardeningPoliciesFieldMap {
    pub display_field: Option<String>,
    pub display_field_value: Option<String>,
    pub system_field: Option<String>,
}
model! { UpdateApprovalProcessSoftwareHardeningPoliciesFieldMap {
    0 "DisplayField" display_field: String, 1 "DisplayFieldValue" display_field_value: String,
    2 "SystemField" system_field: String
} }

/// Updates approval status: `UpdateApprovalStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateApprovalStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalStatus {
    /// Required.
    pub approval_id: String,
    /// Required.
    pub status: String,
}
operation! { UpdateApprovalStatus(approval_id: String, status: String)
    "UpdateApprovalStatus" -> UpdateApprovalStatusOutput {
    0 "ApprovalId" approval_id, 1 "Status" status
} }

/// Response of [`UpdateApprovalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalStatusOutput {
    pub approval: Vec<UpdateApprovalStatusApproval>,
}
model! { UpdateApprovalStatusOutput {
    0 "Approval" approval: Vec<UpdateApprovalStatusApproval>
} }

/// In the response of [`UpdateApprovalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalStatusApproval {
    pub approval_detail: Option<String>,
    pub approval_id: Option<String>,
    pub approval_progresses: Vec<UpdateApprovalStatusApprovalProgresses>,
    pub create_time: Option<String>,
    pub creator_dev_tag: Option<String>,
    pub creator_user_id: Option<String>,
    pub end_timestamp: Option<i64>,
    pub policy_type: Option<String>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub reason: Option<String>,
    pub schema_content: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub status: Option<String>,
}
model! { UpdateApprovalStatusApproval {
    0 "ApprovalDetail" approval_detail: String, 1 "ApprovalId" approval_id: String,
    2 "ApprovalProgresses" approval_progresses: Vec<UpdateApprovalStatusApprovalProgresses>,
    3 "CreateTime" create_time: String, 4 "CreatorDevTag" creator_dev_tag: String,
    5 "CreatorUserId" creator_user_id: String, 6 "EndTimestamp" end_timestamp: i64, 7 "PolicyType" policy_type: String,
    8 "ProcessId" process_id: String, 9 "ProcessName" process_name: String, 10 "Reason" reason: String,
    11 "SchemaContent" schema_content: String, 12 "SchemaId" schema_id: String, 13 "SchemaName" schema_name: String,
    14 "Status" status: String
} }

/// In the response of [`UpdateApprovalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalStatusApprovalProgresses {
    pub action: Option<String>,
    pub comment: Option<String>,
    pub executor: Option<String>,
    pub operators: Vec<UpdateApprovalStatusOperators>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { UpdateApprovalStatusApprovalProgresses {
    0 "Action" action: String, 1 "Comment" comment: String, 2 "Executor" executor: String,
    3 "Operators" operators: Vec<UpdateApprovalStatusOperators>, 4 "Status" status: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`UpdateApprovalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApprovalStatusOperators {
    pub sase_user_id: Option<String>,
    pub username: Option<String>,
}
model! { UpdateApprovalStatusOperators {
    0 "SaseUserId" sase_user_id: String, 1 "Username" username: String
} }

/// Updates boot and anti uninstall policy: `UpdateBootAndAntiUninstallPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateBootAndAntiUninstallPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicy {
    pub allow_report: Option<bool>,
    pub block_content: Option<UpdateBootAndAntiUninstallPolicyBlockContent>,
    pub is_anti_uninstall: Option<bool>,
    pub is_boot: Option<bool>,
    pub user_group_ids: Option<Vec<String>>,
    pub whitelist_users: Option<Vec<String>>,
}
operation! { UpdateBootAndAntiUninstallPolicy()
    "UpdateBootAndAntiUninstallPolicy" -> UpdateBootAndAntiUninstallPolicyOutput {
    0 "AllowReport" allow_report: bool, 1 "BlockContent" block_content: UpdateBootAndAntiUninstallPolicyBlockContent,
    2 "IsAntiUninstall" is_anti_uninstall: bool, 3 "IsBoot" is_boot: bool, 4 "UserGroupIds" user_group_ids: Vec<String>,
    5 "WhitelistUsers" whitelist_users: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyBlockContent {
    pub block_text_en: Option<UpdateBootAndAntiUninstallPolicyBlockTextEn>,
    pub block_text_zh: Option<UpdateBootAndAntiUninstallPolicyBlockTextZh>,
}
input! { UpdateBootAndAntiUninstallPolicyBlockContent() {
    0 "BlockTextEn" block_text_en: UpdateBootAndAntiUninstallPolicyBlockTextEn,
    1 "BlockTextZh" block_text_zh: UpdateBootAndAntiUninstallPolicyBlockTextZh
} }

/// In the request of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyBlockTextEn {
    pub content: Option<String>,
    pub main_button_text: Option<String>,
    pub minor_button_text: Option<String>,
    pub title: Option<String>,
}
input! { UpdateBootAndAntiUninstallPolicyBlockTextEn() {
    0 "Content" content: String, 1 "MainButtonText" main_button_text: String,
    2 "MinorButtonText" minor_button_text: String, 3 "Title" title: String
} }

/// In the request of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyBlockTextZh {
    pub content: Option<String>,
    pub main_button_text: Option<String>,
    pub minor_button_text: Option<String>,
    pub title: Option<String>,
}
input! { UpdateBootAndAntiUninstallPolicyBlockTextZh() {
    0 "Content" content: String, 1 "MainButtonText" main_button_text: String,
    2 "MinorButtonText" minor_button_text: String, 3 "Title" title: String
} }

/// Response of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyOutput {
    pub strategy: Option<UpdateBootAndAntiUninstallPolicyStrategy>,
}
model! { UpdateBootAndAntiUninstallPolicyOutput {
    0 "Strategy" strategy: UpdateBootAndAntiUninstallPolicyStrategy
} }

/// In the response of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyStrategy {
    pub allow_report: Option<bool>,
    pub block_content: Option<UpdateBootAndAntiUninstallPolicyStrategyBlockContent>,
    pub create_time: Option<String>,
    pub is_anti_uninstall: Option<bool>,
    pub is_boot: Option<bool>,
    pub policy_id: Option<String>,
    pub report_process_id: Option<String>,
    pub update_time: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist_users: Vec<String>,
}
model! { UpdateBootAndAntiUninstallPolicyStrategy {
    0 "AllowReport" allow_report: bool,
    1 "BlockContent" block_content: UpdateBootAndAntiUninstallPolicyStrategyBlockContent,
    2 "CreateTime" create_time: String, 3 "IsAntiUninstall" is_anti_uninstall: bool, 4 "IsBoot" is_boot: bool,
    5 "PolicyId" policy_id: String, 6 "ReportProcessId" report_process_id: String, 7 "UpdateTime" update_time: String,
    8 "UserGroupIds" user_group_ids: Vec<String>, 9 "WhitelistUsers" whitelist_users: Vec<String>
} }

/// In the response of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyStrategyBlockContent {
    pub block_text_en: Option<UpdateBootAndAntiUninstallPolicyBlockContentBlockTextEn>,
    pub block_text_zh: Option<UpdateBootAndAntiUninstallPolicyBlockContentBlockTextZh>,
}
model! { UpdateBootAndAntiUninstallPolicyStrategyBlockContent {
    0 "BlockTextEn" block_text_en: UpdateBootAndAntiUninstallPolicyBlockContentBlockTextEn,
    1 "BlockTextZh" block_text_zh: UpdateBootAndAntiUninstallPolicyBlockContentBlockTextZh
} }

/// In the response of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyBlockContentBlockTextEn {
    pub content: Option<String>,
    pub main_button_text: Option<String>,
    pub minor_button_text: Option<String>,
    pub title: Option<String>,
}
model! { UpdateBootAndAntiUninstallPolicyBlockContentBlockTextEn {
    0 "Content" content: String, 1 "MainButtonText" main_button_text: String,
    2 "MinorButtonText" minor_button_text: String, 3 "Title" title: String
} }

/// In the response of [`UpdateBootAndAntiUninstallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBootAndAntiUninstallPolicyBlockContentBlockTextZh {
    pub content: Option<String>,
    pub main_button_text: Option<String>,
    pub minor_button_text: Option<String>,
    pub title: Option<String>,
}
model! { UpdateBootAndAntiUninstallPolicyBlockContentBlockTextZh {
    0 "Content" content: String, 1 "MainButtonText" main_button_text: String,
    2 "MinorButtonText" minor_button_text: String, 3 "Title" title: String
} }

/// Updates client user: `UpdateClientUser` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientUser {
    pub department_id: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    /// Required.
    pub id: String,
    pub mobile_number: Option<String>,
}
operation! { UpdateClientUser(id: String) "UpdateClientUser" -> Empty {
    0 "DepartmentId" department_id: String, 1 "Description" description: String, 2 "Email" email: String, 3 "Id" id,
    4 "MobileNumber" mobile_number: String
} }

/// Response of [`UpdateClientUser`]: empty.
pub type UpdateClientUserOutput = Empty;

/// Updates client user password: `UpdateClientUserPassword` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateClientUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientUserPassword {
    pub id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
operation! { UpdateClientUserPassword() "UpdateClientUserPassword" -> Empty {
    0 "Id" id: String, 1 "Password" password: Secret, 2 "Username" username: String
} }

/// Response of [`UpdateClientUserPassword`]: empty.
pub type UpdateClientUserPasswordOutput = Empty;

/// Updates client user status: `UpdateClientUserStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateClientUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientUserStatus {
    /// Required.
    pub id: String,
    /// Required.
    pub status: String,
}
operation! { UpdateClientUserStatus(id: String, status: String) "UpdateClientUserStatus" -> Empty {
    0 "Id" id, 1 "Status" status
} }

/// Response of [`UpdateClientUserStatus`]: empty.
pub type UpdateClientUserStatusOutput = Empty;

/// Updates connector: `UpdateConnector` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnector {
    pub accelerate_status: Option<String>,
    /// Required.
    pub connector_id: String,
    pub name: Option<String>,
    pub switch_status: Option<String>,
    pub vip_cidr: Option<String>,
}
operation! { UpdateConnector(connector_id: String) "UpdateConnector" -> UpdateConnectorOutput {
    0 "AccelerateStatus" accelerate_status: String, 1 "ConnectorId" connector_id, 2 "Name" name: String,
    3 "SwitchStatus" switch_status: String, 4 "VipCidr" vip_cidr: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorOutput {
    pub connector: Option<UpdateConnectorConnector>,
}
model! { UpdateConnectorOutput {
    0 "Connector" connector: UpdateConnectorConnector
} }

/// In the response of [`UpdateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorConnector {
    pub accelerate_status: Option<String>,
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub switch_status: Option<String>,
    pub upgrade_time: Option<UpdateConnectorUpgradeTime>,
    pub vip_cidr: Option<String>,
}
model! { UpdateConnectorConnector {
    0 "AccelerateStatus" accelerate_status: String, 1 "ConnectorId" connector_id: String,
    2 "CreateTime" create_time: String, 3 "Name" name: String, 4 "RegionId" region_id: String,
    5 "Status" status: String, 6 "SwitchStatus" switch_status: String,
    7 "UpgradeTime" upgrade_time: UpdateConnectorUpgradeTime, 8 "VipCidr" vip_cidr: String
} }

/// In the response of [`UpdateConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorUpgradeTime {
    pub end: Option<String>,
    pub start: Option<String>,
}
model! { UpdateConnectorUpgradeTime {
    0 "End" end: String, 1 "Start" start: String
} }

/// Updates connector client: `UpdateConnectorClient` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateConnectorClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorClient {
    /// Required.
    pub connector_id: String,
    /// Required.
    pub dev_tag: String,
    pub status: Option<String>,
}
operation! { UpdateConnectorClient(connector_id: String, dev_tag: String)
    "UpdateConnectorClient" -> UpdateConnectorClientOutput {
    0 "ConnectorId" connector_id, 1 "DevTag" dev_tag, 2 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateConnectorClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorClientOutput {
    pub connector_client: Option<UpdateConnectorClientConnectorClient>,
}
model! { UpdateConnectorClientOutput {
    0 "ConnectorClient" connector_client: UpdateConnectorClientConnectorClient
} }

/// In the response of [`UpdateConnectorClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectorClientConnectorClient {
    pub cpu_size: Option<String>,
    pub connection_status: Option<String>,
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub dev_tag: Option<String>,
    pub hosname: Option<String>,
    pub kernel_version: Option<String>,
    pub memory_size: Option<String>,
    pub operation_status: Option<String>,
    pub private_ip: Option<String>,
    pub process_run_time: Option<i64>,
    pub public_ip: Option<String>,
    pub release_notes: Vec<String>,
    pub status: Option<String>,
    pub upgrade_status: Option<String>,
    pub version: Option<String>,
    pub version_to_rollback: Option<String>,
}
model! { UpdateConnectorClientConnectorClient {
    0 "CPUSize" cpu_size: String, 1 "ConnectionStatus" connection_status: String, 2 "ConnectorId" connector_id: String,
    3 "CreateTime" create_time: String, 4 "DevTag" dev_tag: String, 5 "Hosname" hosname: String,
    6 "KernelVersion" kernel_version: String, 7 "MemorySize" memory_size: String,
    8 "OperationStatus" operation_status: String, 9 "PrivateIp" private_ip: String,
    10 "ProcessRunTime" process_run_time: i64, 11 "PublicIp" public_ip: String,
    12 "ReleaseNotes" release_notes: Vec<String>, 13 "Status" status: String, 14 "UpgradeStatus" upgrade_status: String,
    15 "Version" version: String, 16 "VersionToRollback" version_to_rollback: String
} }

/// Updates device group: `UpdateDeviceGroup` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceGroup {
    pub description: Option<String>,
    pub device_group_id: Option<String>,
    /// Deprecated.
    pub dynamic_operator: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateDeviceGroup() "UpdateDeviceGroup" -> Empty {
    0 "Description" description: String, 1 "DeviceGroupId" device_group_id: String,
    2 "DynamicOperator" dynamic_operator: String, 3 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateDeviceGroup`]: empty.
pub type UpdateDeviceGroupOutput = Empty;

/// Updates domain meta: `UpdateDomainMeta` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateDomainMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainMeta {
    pub list_id: Option<String>,
    pub list_type: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateDomainMeta() "UpdateDomainMeta" -> Empty {
    0 "ListId" list_id: String, 1 "ListType" list_type: String, 2 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateDomainMeta`]: empty.
pub type UpdateDomainMetaOutput = Empty;

/// Updates dynamic route: `UpdateDynamicRoute` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateDynamicRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDynamicRoute {
    pub application_ids: Option<Vec<String>>,
    pub application_type: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub dynamic_route_id: String,
    pub dynamic_route_type: Option<String>,
    pub modify_type: Option<String>,
    pub name: Option<String>,
    pub next_hop: Option<String>,
    pub priority: Option<i64>,
    pub region_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub tag_ids: Option<Vec<String>>,
}
operation! { UpdateDynamicRoute(dynamic_route_id: String) "UpdateDynamicRoute" -> Empty {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "Description" description: String, 3 "DynamicRouteId" dynamic_route_id,
    4 "DynamicRouteType" dynamic_route_type: String, 5 "ModifyType" modify_type: String, 6 "Name" name: String,
    7 "NextHop" next_hop: String, 8 "Priority" priority: i64, 9 "RegionIds" region_ids: Vec<String>,
    10 "Status" status: String, 11 "TagIds" tag_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`UpdateDynamicRoute`]: empty.
pub type UpdateDynamicRouteOutput = Empty;

/// Updates excessive device registration applications status: `UpdateExcessiveDeviceRegistrationApplicationsStatus` of
/// `csas` 2023-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateExcessiveDeviceRegistrationApplicationsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExcessiveDeviceRegistrationApplicationsStatus {
    /// Required.
    pub application_ids: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { UpdateExcessiveDeviceRegistrationApplicationsStatus(application_ids: Vec<String>, status: String)
    "UpdateExcessiveDeviceRegistrationApplicationsStatus" -> UpdateExcessiveDeviceRegistrationApplicationsStatusOutput {
    0 "ApplicationIds" application_ids, 1 "Status" status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateExcessiveDeviceRegistrationApplicationsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExcessiveDeviceRegistrationApplicationsStatusOutput {
    pub applications: Vec<
        UpdateExcessiveDeviceRegistrationApplicationsStatusApplications,
    >,
}
model! { UpdateExcessiveDeviceRegistrationApplicationsStatusOutput {
    0 "Applications" applications: Vec<UpdateExcessiveDeviceRegistrationApplicationsStatusApplications>
} }

/// In the response of [`UpdateExcessiveDeviceRegistrationApplicationsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExcessiveDeviceRegistrationApplicationsStatusApplications {
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub description: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    pub hostname: Option<String>,
    pub is_used: Option<bool>,
    pub mac: Option<String>,
    pub sase_user_id: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { UpdateExcessiveDeviceRegistrationApplicationsStatusApplications {
    0 "ApplicationId" application_id: String, 1 "CreateTime" create_time: String, 2 "Department" department: String,
    3 "Description" description: String, 4 "DeviceTag" device_tag: String, 5 "DeviceType" device_type: String,
    6 "Hostname" hostname: String, 7 "IsUsed" is_used: bool, 8 "Mac" mac: String, 9 "SaseUserId" sase_user_id: String,
    10 "Status" status: String, 11 "Username" username: String
} }

/// Updates idp department: `UpdateIdpDepartment` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateIdpDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdpDepartment {
    /// Required.
    pub department_id: String,
    /// Required.
    pub department_name: String,
    /// Required.
    pub idp_config_id: String,
}
operation! { UpdateIdpDepartment(department_id: String, department_name: String, idp_config_id: String)
    "UpdateIdpDepartment" -> Empty {
    0 "DepartmentId" department_id, 1 "DepartmentName" department_name, 2 "IdpConfigId" idp_config_id
} }

/// Response of [`UpdateIdpDepartment`]: empty.
pub type UpdateIdpDepartmentOutput = Empty;

/// Updates nac portal sms phone whitelist: `UpdateNacPortalSmsPhoneWhitelist` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateNacPortalSmsPhoneWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacPortalSmsPhoneWhitelist {
    pub phones: Option<Vec<String>>,
}
operation! { UpdateNacPortalSmsPhoneWhitelist() "UpdateNacPortalSmsPhoneWhitelist" -> Empty {
    0 "Phones" phones: Vec<String>
} }

/// Response of [`UpdateNacPortalSmsPhoneWhitelist`]: empty.
pub type UpdateNacPortalSmsPhoneWhitelistOutput = Empty;

/// Updates nac user cert status: `UpdateNacUserCertStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateNacUserCertStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacUserCertStatus {
    pub id_list: Option<Vec<UpdateNacUserCertStatusIdList>>,
    pub status: Option<String>,
}
operation! { UpdateNacUserCertStatus() "UpdateNacUserCertStatus" -> UpdateNacUserCertStatusOutput {
    0 "IdList" id_list: Vec<UpdateNacUserCertStatusIdList>, 1 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`UpdateNacUserCertStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacUserCertStatusIdList {
    pub dev_tag: Option<String>,
    pub user_id: Option<String>,
}
input! { UpdateNacUserCertStatusIdList() {
    0 "DevTag" dev_tag: String, 1 "UserId" user_id: String
} }

/// Response of [`UpdateNacUserCertStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacUserCertStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateNacUserCertStatusOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates private access application: `UpdatePrivateAccessApplication` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdatePrivateAccessApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplication {
    pub address_groups: Option<Vec<AddressGroup>>,
    pub addresses: Option<Vec<String>>,
    /// Required.
    pub application_id: String,
    pub config_mode: Option<String>,
    pub description: Option<String>,
    pub l7_config: Option<PAL7Config>,
    pub l7_proxy_domain_automatic_prefix: Option<String>,
    pub l7_proxy_domain_custom: Option<String>,
    /// Deprecated.
    pub l7_proxy_domain_private: Option<String>,
    pub modify_type: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Option<Vec<UpdatePrivateAccessApplicationPortRanges>>,
    pub protocol: Option<String>,
    pub status: Option<String>,
    pub tag_ids: Option<Vec<String>>,
    pub unauthorized_access_config: Option<PAApplicationUnauthorizedAccessConfig>,
}
operation! { UpdatePrivateAccessApplication(application_id: String) "UpdatePrivateAccessApplication" -> Empty {
    0 "AddressGroups" address_groups: Vec<AddressGroup>, 1 "Addresses" addresses: Vec<String>,
    2 "ApplicationId" application_id, 3 "ConfigMode" config_mode: String, 4 "Description" description: String,
    5 "L7Config" l7_config: PAL7Config, 6 "L7ProxyDomainAutomaticPrefix" l7_proxy_domain_automatic_prefix: String,
    7 "L7ProxyDomainCustom" l7_proxy_domain_custom: String, 8 "L7ProxyDomainPrivate" l7_proxy_domain_private: String,
    9 "ModifyType" modify_type: String, 10 "Name" name: String,
    11 "PortRanges" port_ranges: Vec<UpdatePrivateAccessApplicationPortRanges>, 12 "Protocol" protocol: String,
    13 "Status" status: String, 14 "TagIds" tag_ids: Vec<String>,
    15 "UnauthorizedAccessConfig" unauthorized_access_config: PAApplicationUnauthorizedAccessConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::Json)
] }

/// Response of [`UpdatePrivateAccessApplication`]: empty.
pub type UpdatePrivateAccessApplicationOutput = Empty;

/// In the request of [`UpdatePrivateAccessApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplicationPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
input! { UpdatePrivateAccessApplicationPortRanges() {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Updates private access application l7 switch: `UpdatePrivateAccessApplicationL7Switch` of `csas` 2023-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/csas/2023-01-20/UpdatePrivateAccessApplicationL7Switch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplicationL7Switch {
    pub application_id: Option<String>,
    pub dev_tag_mark_status: Option<String>,
    pub download_audit_status: Option<String>,
    pub port_ranges: Option<Vec<UpdatePrivateAccessApplicationL7SwitchPortRanges>>,
    pub src_ip_mark_status: Option<String>,
    pub status: Option<String>,
    pub timeout_sec: Option<i64>,
    pub user_mark_status: Option<String>,
    pub zero_trust_status: Option<String>,
}
operation! { UpdatePrivateAccessApplicationL7Switch()
    "UpdatePrivateAccessApplicationL7Switch" -> UpdatePrivateAccessApplicationL7SwitchOutput {
    0 "ApplicationId" application_id: String, 1 "DevTagMarkStatus" dev_tag_mark_status: String,
    2 "DownloadAuditStatus" download_audit_status: String,
    3 "PortRanges" port_ranges: Vec<UpdatePrivateAccessApplicationL7SwitchPortRanges>,
    4 "SrcIpMarkStatus" src_ip_mark_status: String, 5 "Status" status: String, 6 "TimeoutSec" timeout_sec: i64,
    7 "UserMarkStatus" user_mark_status: String, 8 "ZeroTrustStatus" zero_trust_status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`UpdatePrivateAccessApplicationL7Switch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplicationL7SwitchPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
input! { UpdatePrivateAccessApplicationL7SwitchPortRanges() {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Response of [`UpdatePrivateAccessApplicationL7Switch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplicationL7SwitchOutput {
    pub l7_switch: Option<UpdatePrivateAccessApplicationL7SwitchL7Switch>,
}
model! { UpdatePrivateAccessApplicationL7SwitchOutput {
    0 "L7Switch" l7_switch: UpdatePrivateAccessApplicationL7SwitchL7Switch
} }

/// In the response of [`UpdatePrivateAccessApplicationL7Switch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplicationL7SwitchL7Switch {
    pub application_id: Option<String>,
    pub dev_tag_mark_status: Option<String>,
    pub download_audit_status: Option<String>,
    pub port_ranges: Vec<UpdatePrivateAccessApplicationL7SwitchL7SwitchPortRanges>,
    pub src_ip_mark_status: Option<String>,
    pub status: Option<String>,
    pub timeout_sec: Option<i64>,
    pub user_mark_status: Option<String>,
    pub zero_trust_status: Option<String>,
}
model! { UpdatePrivateAccessApplicationL7SwitchL7Switch {
    0 "ApplicationId" application_id: String, 1 "DevTagMarkStatus" dev_tag_mark_status: String,
    2 "DownloadAuditStatus" download_audit_status: String,
    3 "PortRanges" port_ranges: Vec<UpdatePrivateAccessApplicationL7SwitchL7SwitchPortRanges>,
    4 "SrcIpMarkStatus" src_ip_mark_status: String, 5 "Status" status: String, 6 "TimeoutSec" timeout_sec: i64,
    7 "UserMarkStatus" user_mark_status: String, 8 "ZeroTrustStatus" zero_trust_status: String
} }

/// In the response of [`UpdatePrivateAccessApplicationL7Switch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessApplicationL7SwitchL7SwitchPortRanges {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { UpdatePrivateAccessApplicationL7SwitchL7SwitchPortRanges {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Updates private access policy: `UpdatePrivateAccessPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdatePrivateAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessPolicy {
    pub application_ids: Option<Vec<String>>,
    pub application_type: Option<String>,
    pub custom_user_attributes: Option<
        Vec<UpdatePrivateAccessPolicyCustomUserAttributes>,
    >,
    pub description: Option<String>,
    pub device_attribute_action: Option<String>,
    pub device_attribute_id: Option<String>,
    pub modify_type: Option<String>,
    pub name: Option<String>,
    pub policy_action: Option<String>,
    /// Required.
    pub policy_id: String,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub tag_ids: Option<Vec<String>>,
    pub trigger_template_id: Option<String>,
    pub trusted_process_group_ids: Option<Vec<String>>,
    pub trusted_process_status: Option<String>,
    pub trusted_software_ids: Option<Vec<String>>,
    pub user_group_ids: Option<Vec<String>>,
    pub user_group_mode: Option<String>,
    pub valid_from: Option<i64>,
    pub valid_time_status: Option<String>,
    pub valid_until: Option<i64>,
}
operation! { UpdatePrivateAccessPolicy(policy_id: String) "UpdatePrivateAccessPolicy" -> Empty {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "CustomUserAttributes" custom_user_attributes: Vec<UpdatePrivateAccessPolicyCustomUserAttributes>,
    3 "Description" description: String, 4 "DeviceAttributeAction" device_attribute_action: String,
    5 "DeviceAttributeId" device_attribute_id: String, 6 "ModifyType" modify_type: String, 7 "Name" name: String,
    8 "PolicyAction" policy_action: String, 9 "PolicyId" policy_id, 10 "Priority" priority: i64,
    11 "Status" status: String, 12 "TagIds" tag_ids: Vec<String>, 13 "TriggerTemplateId" trigger_template_id: String,
    14 "TrustedProcessGroupIds" trusted_process_group_ids: Vec<String>,
    15 "TrustedProcessStatus" trusted_process_status: String, 16 "TrustedSoftwareIds" trusted_software_ids: Vec<String>,
    17 "UserGroupIds" user_group_ids: Vec<String>, 18 "UserGroupMode" user_group_mode: String,
    19 "ValidFrom" valid_from: i64, 20 "ValidTimeStatus" valid_time_status: String, 21 "ValidUntil" valid_until: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] }

/// Response of [`UpdatePrivateAccessPolicy`]: empty.
pub type UpdatePrivateAccessPolicyOutput = Empty;

/// In the request of [`UpdatePrivateAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateAccessPolicyCustomUserAttributes {
    pub idp_id: Option<i64>,
    /// Required.
    pub relation: Option<String>,
    /// Required.
    pub user_group_type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UpdatePrivateAccessPolicyCustomUserAttributes(relation: String, user_group_type: String, value: String) {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Updates prohibited policy: `UpdateProhibitedPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateProhibitedPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedPolicy {
    pub allow_report: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub force_kill: Option<bool>,
    pub main_button_text_ch: Option<String>,
    pub main_button_text_en: Option<String>,
    pub match_mode: Option<String>,
    pub minor_button_text_ch: Option<String>,
    pub minor_button_text_en: Option<String>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    /// Required.
    pub policy_id: String,
    pub policy_type: Option<String>,
    pub priority: Option<i64>,
    pub prompt_ch: Option<String>,
    pub prompt_en: Option<String>,
    pub software_ids: Option<Vec<UpdateProhibitedPolicySoftwareIds>>,
    pub tag_ids: Option<Vec<String>>,
    pub title_ch: Option<String>,
    pub title_en: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub whitelist: Option<Vec<String>>,
}
operation! { UpdateProhibitedPolicy(policy_id: String) "UpdateProhibitedPolicy" -> UpdateProhibitedPolicyOutput {
    0 "AllowReport" allow_report: String, 1 "Description" description: String, 2 "Enabled" enabled: bool,
    3 "ForceKill" force_kill: bool, 4 "MainButtonTextCh" main_button_text_ch: String,
    5 "MainButtonTextEn" main_button_text_en: String, 6 "MatchMode" match_mode: String,
    7 "MinorButtonTextCh" minor_button_text_ch: String, 8 "MinorButtonTextEn" minor_button_text_en: String,
    9 "Name" name: String, 10 "ObjectType" object_type: String, 11 "PolicyId" policy_id,
    12 "PolicyType" policy_type: String, 13 "Priority" priority: i64, 14 "PromptCh" prompt_ch: String,
    15 "PromptEn" prompt_en: String, 16 "SoftwareIds" software_ids: Vec<UpdateProhibitedPolicySoftwareIds>,
    17 "TagIds" tag_ids: Vec<String>, 18 "TitleCh" title_ch: String, 19 "TitleEn" title_en: String,
    20 "UserGroupIds" user_group_ids: Vec<String>, 21 "Whitelist" whitelist: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] }

/// In the request of [`UpdateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedPolicySoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
input! { UpdateProhibitedPolicySoftwareIds() {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Response of [`UpdateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedPolicyOutput {
    pub policy: Option<UpdateProhibitedPolicyPolicy>,
}
model! { UpdateProhibitedPolicyOutput {
    0 "Policy" policy: UpdateProhibitedPolicyPolicy
} }

/// In the response of [`UpdateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedPolicyPolicy {
    pub allow_report: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub force_kill: Option<bool>,
    pub main_button_text_ch: Option<String>,
    pub main_button_text_en: Option<String>,
    pub match_mode: Option<String>,
    pub minor_button_text_ch: Option<String>,
    pub minor_button_text_en: Option<String>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub priority: Option<i64>,
    pub prompt_ch: Option<String>,
    pub prompt_en: Option<String>,
    pub software_ids: Vec<UpdateProhibitedPolicyPolicySoftwareIds>,
    pub tag_ids: Vec<String>,
    pub title_ch: Option<String>,
    pub title_en: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { UpdateProhibitedPolicyPolicy {
    0 "AllowReport" allow_report: bool, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "ForceKill" force_kill: bool, 5 "MainButtonTextCh" main_button_text_ch: String,
    6 "MainButtonTextEn" main_button_text_en: String, 7 "MatchMode" match_mode: String,
    8 "MinorButtonTextCh" minor_button_text_ch: String, 9 "MinorButtonTextEn" minor_button_text_en: String,
    10 "Name" name: String, 11 "ObjectType" object_type: String, 12 "PolicyId" policy_id: String,
    13 "PolicyType" policy_type: String, 14 "Priority" priority: i64, 15 "PromptCh" prompt_ch: String,
    16 "PromptEn" prompt_en: String, 17 "SoftwareIds" software_ids: Vec<UpdateProhibitedPolicyPolicySoftwareIds>,
    18 "TagIds" tag_ids: Vec<String>, 19 "TitleCh" title_ch: String, 20 "TitleEn" title_en: String,
    21 "UserGroupIds" user_group_ids: Vec<String>, 22 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`UpdateProhibitedPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedPolicyPolicySoftwareIds {
    pub is_default: Option<bool>,
    pub software_id: Option<String>,
}
model! { UpdateProhibitedPolicyPolicySoftwareIds {
    0 "IsDefault" is_default: bool, 1 "SoftwareId" software_id: String
} }

/// Updates prohibited software: `UpdateProhibitedSoftware` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateProhibitedSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftware {
    pub description: Option<String>,
    pub linux_processes: Option<Vec<UpdateProhibitedSoftwareLinuxProcesses>>,
    pub macos_processes: Option<Vec<UpdateProhibitedSoftwareMacOSProcesses>>,
    pub name: Option<String>,
    /// Required.
    pub software_id: String,
    pub tag_ids: Option<Vec<String>>,
    pub windows_processes: Option<Vec<UpdateProhibitedSoftwareWindowsProcesses>>,
}
operation! { UpdateProhibitedSoftware(software_id: String)
    "UpdateProhibitedSoftware" -> UpdateProhibitedSoftwareOutput {
    0 "Description" description: String,
    1 "LinuxProcesses" linux_processes: Vec<UpdateProhibitedSoftwareLinuxProcesses>,
    2 "MacOSProcesses" macos_processes: Vec<UpdateProhibitedSoftwareMacOSProcesses>, 3 "Name" name: String,
    4 "SoftwareId" software_id, 5 "TagIds" tag_ids: Vec<String>,
    6 "WindowsProcesses" windows_processes: Vec<UpdateProhibitedSoftwareWindowsProcesses>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareLinuxProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
input! { UpdateProhibitedSoftwareLinuxProcesses() {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the request of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareMacOSProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
input! { UpdateProhibitedSoftwareMacOSProcesses() {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the request of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareWindowsProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
input! { UpdateProhibitedSoftwareWindowsProcesses() {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// Response of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareOutput {
    pub software: Option<UpdateProhibitedSoftwareSoftware>,
}
model! { UpdateProhibitedSoftwareOutput {
    0 "Software" software: UpdateProhibitedSoftwareSoftware
} }

/// In the response of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareSoftware {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub linux_processes: Vec<UpdateProhibitedSoftwareSoftwareLinuxProcesses>,
    pub macos_processes: Vec<UpdateProhibitedSoftwareSoftwareMacOSProcesses>,
    pub name: Option<String>,
    pub policy_ids: Vec<String>,
    pub software_id: Option<String>,
    pub tag_ids: Vec<String>,
    pub windows_processes: Vec<UpdateProhibitedSoftwareSoftwareWindowsProcesses>,
}
model! { UpdateProhibitedSoftwareSoftware {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LinuxProcesses" linux_processes: Vec<UpdateProhibitedSoftwareSoftwareLinuxProcesses>,
    3 "MacOSProcesses" macos_processes: Vec<UpdateProhibitedSoftwareSoftwareMacOSProcesses>, 4 "Name" name: String,
    5 "PolicyIds" policy_ids: Vec<String>, 6 "SoftwareId" software_id: String, 7 "TagIds" tag_ids: Vec<String>,
    8 "WindowsProcesses" windows_processes: Vec<UpdateProhibitedSoftwareSoftwareWindowsProcesses>
} }

/// In the response of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareSoftwareLinuxProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { UpdateProhibitedSoftwareSoftwareLinuxProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareSoftwareMacOSProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { UpdateProhibitedSoftwareSoftwareMacOSProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// In the response of [`UpdateProhibitedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedSoftwareSoftwareWindowsProcesses {
    pub bundle_id: Option<String>,
    pub cmdline: Option<String>,
    pub directory: Option<String>,
    pub process: Option<String>,
}
model! { UpdateProhibitedSoftwareSoftwareWindowsProcesses {
    0 "BundleId" bundle_id: String, 1 "Cmdline" cmdline: String, 2 "Directory" directory: String,
    3 "Process" process: String
} }

/// Updates prohibited tag: `UpdateProhibitedTag` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateProhibitedTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedTag {
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub tag_id: String,
}
operation! { UpdateProhibitedTag(tag_id: String) "UpdateProhibitedTag" -> UpdateProhibitedTagOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "TagId" tag_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateProhibitedTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedTagOutput {
    pub tag: Option<UpdateProhibitedTagTag>,
}
model! { UpdateProhibitedTagOutput {
    0 "Tag" tag: UpdateProhibitedTagTag
} }

/// In the response of [`UpdateProhibitedTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitedTagTag {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tag_id: Option<String>,
}
model! { UpdateProhibitedTagTag {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "TagId" tag_id: String
} }

/// Updates registration policy: `UpdateRegistrationPolicy` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateRegistrationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicy {
    pub company_limit_count: Option<UpdateRegistrationPolicyCompanyLimitCount>,
    pub company_limit_type: Option<String>,
    pub description: Option<String>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub personal_limit_count: Option<UpdateRegistrationPolicyPersonalLimitCount>,
    pub personal_limit_type: Option<String>,
    /// Required.
    pub policy_id: String,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub whitelist: Option<Vec<String>>,
}
operation! { UpdateRegistrationPolicy(policy_id: String) "UpdateRegistrationPolicy" -> UpdateRegistrationPolicyOutput {
    0 "CompanyLimitCount" company_limit_count: UpdateRegistrationPolicyCompanyLimitCount,
    1 "CompanyLimitType" company_limit_type: String, 2 "Description" description: String,
    3 "MatchMode" match_mode: String, 4 "Name" name: String,
    5 "PersonalLimitCount" personal_limit_count: UpdateRegistrationPolicyPersonalLimitCount,
    6 "PersonalLimitType" personal_limit_type: String, 7 "PolicyId" policy_id, 8 "Priority" priority: i64,
    9 "Status" status: String, 10 "UserGroupIds" user_group_ids: Vec<String>, 11 "Whitelist" whitelist: Vec<String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`UpdateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyCompanyLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
input! { UpdateRegistrationPolicyCompanyLimitCount() {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// In the request of [`UpdateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyPersonalLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
input! { UpdateRegistrationPolicyPersonalLimitCount() {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// Response of [`UpdateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyOutput {
    pub policy: Option<UpdateRegistrationPolicyPolicy>,
}
model! { UpdateRegistrationPolicyOutput {
    0 "Policy" policy: UpdateRegistrationPolicyPolicy
} }

/// In the response of [`UpdateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyPolicy {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub limit_detail: Vec<UpdateRegistrationPolicyLimitDetail>,
    pub match_mode: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub priority: Option<String>,
    pub status: Option<String>,
    pub user_group_ids: Vec<String>,
    pub whitelist: Vec<String>,
}
model! { UpdateRegistrationPolicyPolicy {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "LimitDetail" limit_detail: Vec<UpdateRegistrationPolicyLimitDetail>, 3 "MatchMode" match_mode: String,
    4 "Name" name: String, 5 "PolicyId" policy_id: String, 6 "Priority" priority: String, 7 "Status" status: String,
    8 "UserGroupIds" user_group_ids: Vec<String>, 9 "Whitelist" whitelist: Vec<String>
} }

/// In the response of [`UpdateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyLimitDetail {
    pub device_belong: Option<String>,
    pub limit_count: Option<UpdateRegistrationPolicyLimitCount>,
    pub limit_type: Option<String>,
}
model! { UpdateRegistrationPolicyLimitDetail {
    0 "DeviceBelong" device_belong: String, 1 "LimitCount" limit_count: UpdateRegistrationPolicyLimitCount,
    2 "LimitType" limit_type: String
} }

/// In the response of [`UpdateRegistrationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyLimitCount {
    pub all: Option<i64>,
    pub mobile: Option<i64>,
    pub pc: Option<i64>,
}
model! { UpdateRegistrationPolicyLimitCount {
    0 "All" all: i64, 1 "Mobile" mobile: i64, 2 "PC" pc: i64
} }

/// Updates risk status: `UpdateRiskStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateRiskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRiskStatus {
    pub risk_confirm: Option<String>,
    pub risk_confirm_desc: Option<String>,
    pub risk_id: Option<String>,
    pub risk_scene: Option<String>,
    pub status: Option<String>,
}
operation! { UpdateRiskStatus() "UpdateRiskStatus" -> Empty {
    0 "RiskConfirm" risk_confirm: String, 1 "RiskConfirmDesc" risk_confirm_desc: String, 2 "RiskId" risk_id: String,
    3 "RiskScene" risk_scene: String, 4 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateRiskStatus`]: empty.
pub type UpdateRiskStatusOutput = Empty;

/// Updates uninstall applications status: `UpdateUninstallApplicationsStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateUninstallApplicationsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUninstallApplicationsStatus {
    pub application_ids: Option<Vec<String>>,
    pub status: Option<String>,
}
operation! { UpdateUninstallApplicationsStatus()
    "UpdateUninstallApplicationsStatus" -> UpdateUninstallApplicationsStatusOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateUninstallApplicationsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUninstallApplicationsStatusOutput {
    pub applications: Vec<UpdateUninstallApplicationsStatusApplications>,
}
model! { UpdateUninstallApplicationsStatusOutput {
    0 "Applications" applications: Vec<UpdateUninstallApplicationsStatusApplications>
} }

/// In the response of [`UpdateUninstallApplicationsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUninstallApplicationsStatusApplications {
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub dev_tag: Option<String>,
    pub dev_type: Option<String>,
    pub hostname: Option<String>,
    pub idp_name: Option<String>,
    pub is_uninstall: Option<bool>,
    pub mac: Option<String>,
    pub reason: Option<String>,
    pub sase_user_id: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { UpdateUninstallApplicationsStatusApplications {
    0 "ApplicationId" application_id: String, 1 "CreateTime" create_time: String, 2 "Department" department: String,
    3 "DevTag" dev_tag: String, 4 "DevType" dev_type: String, 5 "Hostname" hostname: String,
    6 "IdpName" idp_name: String, 7 "IsUninstall" is_uninstall: bool, 8 "Mac" mac: String, 9 "Reason" reason: String,
    10 "SaseUserId" sase_user_id: String, 11 "Status" status: String, 12 "Username" username: String
} }

/// Updates user devices sharing status: `UpdateUserDevicesSharingStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateUserDevicesSharingStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesSharingStatus {
    /// Required.
    pub device_tags: Vec<String>,
    /// Required.
    pub sharing_status: bool,
}
operation! { UpdateUserDevicesSharingStatus(device_tags: Vec<String>, sharing_status: bool)
    "UpdateUserDevicesSharingStatus" -> UpdateUserDevicesSharingStatusOutput {
    0 "DeviceTags" device_tags, 1 "SharingStatus" sharing_status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateUserDevicesSharingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesSharingStatusOutput {
    pub devices: Vec<UpdateUserDevicesSharingStatusDevices>,
}
model! { UpdateUserDevicesSharingStatusOutput {
    0 "Devices" devices: Vec<UpdateUserDevicesSharingStatusDevices>
} }

/// In the response of [`UpdateUserDevicesSharingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesSharingStatusDevices {
    pub app_status: Option<String>,
    pub app_version: Option<String>,
    pub cpu: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub device_belong: Option<String>,
    pub device_model: Option<String>,
    pub device_status: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    pub device_version: Option<String>,
    pub disk: Option<String>,
    pub dlp_status: Option<String>,
    pub hostname: Option<String>,
    pub ia_status: Option<String>,
    pub inner_ip: Option<String>,
    pub mac: Option<String>,
    pub memory: Option<String>,
    pub nac_status: Option<String>,
    pub net_interface_info: Vec<UpdateUserDevicesSharingStatusNetInterfaceInfo>,
    pub pa_status: Option<String>,
    pub sase_user_id: Option<String>,
    pub sharing_status: Option<bool>,
    pub src_ip: Option<String>,
    pub update_time: Option<String>,
    pub username: Option<String>,
}
model! { UpdateUserDevicesSharingStatusDevices {
    0 "AppStatus" app_status: String, 1 "AppVersion" app_version: String, 2 "CPU" cpu: String,
    3 "CreateTime" create_time: String, 4 "Department" department: String, 5 "DeviceBelong" device_belong: String,
    6 "DeviceModel" device_model: String, 7 "DeviceStatus" device_status: String, 8 "DeviceTag" device_tag: String,
    9 "DeviceType" device_type: String, 10 "DeviceVersion" device_version: String, 11 "Disk" disk: String,
    12 "DlpStatus" dlp_status: String, 13 "Hostname" hostname: String, 14 "IaStatus" ia_status: String,
    15 "InnerIP" inner_ip: String, 16 "Mac" mac: String, 17 "Memory" memory: String, 18 "NacStatus" nac_status: String,
    19 "NetInterfaceInfo" net_interface_info: Vec<UpdateUserDevicesSharingStatusNetInterfaceInfo>,
    20 "PaStatus" pa_status: String, 21 "SaseUserId" sase_user_id: String, 22 "SharingStatus" sharing_status: bool,
    23 "SrcIP" src_ip: String, 24 "UpdateTime" update_time: String, 25 "Username" username: String
} }

/// In the response of [`UpdateUserDevicesSharingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesSharingStatusNetInterfaceInfo {
    pub mac: Option<String>,
    pub name: Option<String>,
}
model! { UpdateUserDevicesSharingStatusNetInterfaceInfo {
    0 "Mac" mac: String, 1 "Name" name: String
} }

/// Updates user devices status: `UpdateUserDevicesStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateUserDevicesStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesStatus {
    /// Required.
    pub device_action: String,
    /// Required.
    pub device_tags: Vec<String>,
}
operation! { UpdateUserDevicesStatus(device_action: String, device_tags: Vec<String>)
    "UpdateUserDevicesStatus" -> UpdateUserDevicesStatusOutput {
    0 "DeviceAction" device_action, 1 "DeviceTags" device_tags
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateUserDevicesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesStatusOutput {
    pub devices: Vec<UpdateUserDevicesStatusDevices>,
}
model! { UpdateUserDevicesStatusOutput {
    0 "Devices" devices: Vec<UpdateUserDevicesStatusDevices>
} }

/// In the response of [`UpdateUserDevicesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesStatusDevices {
    pub app_status: Option<String>,
    pub app_version: Option<String>,
    pub cpu: Option<String>,
    pub create_time: Option<String>,
    pub department: Option<String>,
    pub device_belong: Option<String>,
    pub device_model: Option<String>,
    pub device_status: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    pub device_version: Option<String>,
    pub disk: Option<String>,
    pub dlp_status: Option<String>,
    pub hostname: Option<String>,
    pub ia_status: Option<String>,
    pub inner_ip: Option<String>,
    pub mac: Option<String>,
    pub memory: Option<String>,
    pub nac_status: Option<String>,
    pub net_interface_info: Vec<UpdateUserDevicesStatusNetInterfaceInfo>,
    pub pa_status: Option<String>,
    pub sase_user_id: Option<String>,
    pub sharing_status: Option<bool>,
    pub src_ip: Option<String>,
    pub update_time: Option<String>,
    pub username: Option<String>,
}
model! { UpdateUserDevicesStatusDevices {
    0 "AppStatus" app_status: String, 1 "AppVersion" app_version: String, 2 "CPU" cpu: String,
    3 "CreateTime" create_time: String, 4 "Department" department: String, 5 "DeviceBelong" device_belong: String,
    6 "DeviceModel" device_model: String, 7 "DeviceStatus" device_status: String, 8 "DeviceTag" device_tag: String,
    9 "DeviceType" device_type: String, 10 "DeviceVersion" device_version: String, 11 "Disk" disk: String,
    12 "DlpStatus" dlp_status: String, 13 "Hostname" hostname: String, 14 "IaStatus" ia_status: String,
    15 "InnerIP" inner_ip: String, 16 "Mac" mac: String, 17 "Memory" memory: String, 18 "NacStatus" nac_status: String,
    19 "NetInterfaceInfo" net_interface_info: Vec<UpdateUserDevicesStatusNetInterfaceInfo>,
    20 "PaStatus" pa_status: String, 21 "SaseUserId" sase_user_id: String, 22 "SharingStatus" sharing_status: bool,
    23 "SrcIP" src_ip: String, 24 "UpdateTime" update_time: String, 25 "Username" username: String
} }

/// In the response of [`UpdateUserDevicesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevicesStatusNetInterfaceInfo {
    pub mac: Option<String>,
    pub name: Option<String>,
}
model! { UpdateUserDevicesStatusNetInterfaceInfo {
    0 "Mac" mac: String, 1 "Name" name: String
} }

/// Updates user group: `UpdateUserGroup` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    pub attributes: Option<Vec<UpdateUserGroupAttributes>>,
    pub description: Option<String>,
    pub modify_type: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { UpdateUserGroup(user_group_id: String) "UpdateUserGroup" -> Empty {
    0 "Attributes" attributes: Vec<UpdateUserGroupAttributes>, 1 "Description" description: String,
    2 "ModifyType" modify_type: String, 3 "UserGroupId" user_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateUserGroup`]: empty.
pub type UpdateUserGroupOutput = Empty;

/// In the request of [`UpdateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupAttributes {
    pub idp_id: Option<i64>,
    /// Required.
    pub relation: Option<String>,
    /// Required.
    pub user_group_type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UpdateUserGroupAttributes(relation: String, user_group_type: String, value: String) {
    0 "IdpId" idp_id: i64, 1 "Relation" relation: String, 2 "UserGroupType" user_group_type: String,
    3 "Value" value: String
} }

/// Updates users status: `UpdateUsersStatus` of `csas` 2023-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/csas/2023-01-20/UpdateUsersStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUsersStatus {
    /// Required.
    pub sase_user_ids: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { UpdateUsersStatus(sase_user_ids: Vec<String>, status: String) "UpdateUsersStatus" -> Empty {
    0 "SaseUserIds" sase_user_ids, 1 "Status" status
} }

/// Response of [`UpdateUsersStatus`]: empty.
pub type UpdateUsersStatusOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddDeviceGroupMatchDevices, AttachApplication2Connector, AttachPolicy2ApprovalProcess, BatchCreateDomainItems,
    BatchDeleteDomainItems, BatchDeletePrivateAccessApplication, BatchDeletePrivateAccessPolicy, CreateApprovalProcess,
    CreateClientUser, CreateConnector, CreateDeviceGroup, CreateDomainMeta, CreateDynamicRoute,
    CreateEnterpriseAcceleratePolicy, CreateEnterpriseAccelerateTarget, CreateForwardStrategy, CreateIdpDepartment,
    CreatePADiagnosisTask, CreatePrivateAccessApplication, CreatePrivateAccessPolicy, CreatePrivateAccessTag,
    CreateProhibitedPolicy, CreateProhibitedSoftware, CreateProhibitedTag, CreateRegistrationPolicy, CreateUserGroup,
    CreateWmBaseImage, CreateWmEmbedTask, CreateWmExtractTask, CreateWmInfoMapping, DeleteApprovalProcesses,
    DeleteClientUser, DeleteConnector, DeleteConnectorClient, DeleteDeviceGroups, DeleteDomainMeta, DeleteDynamicRoute,
    DeleteEnterpriseAcceleratePolicy, DeleteEnterpriseAccelerateTarget, DeleteForwardStrategy, DeleteIdpDepartment,
    DeleteOtpConfig, DeletePrivateAccessApplication, DeletePrivateAccessPolicy, DeletePrivateAccessTag,
    DeleteProhibitedPolicies, DeleteProhibitedSoftware, DeleteProhibitedTags, DeleteRegistrationPolicies,
    DeleteUserDevices, DeleteUserGroup, DetachApplication2Connector, DetachPolicy2ApprovalProcess,
    DisableEnterpriseAcceleratePolicy, EnableEnterpriseAcceleratePolicy, ExportUserDevices, GetActiveIdpConfig,
    GetApproval, GetApprovalProcess, GetApprovalSchema, GetBootAndAntiUninstallPolicy, GetClientUser, GetConnector,
    GetConnectorClient, GetDeviceGroup, GetDeviceOnlineHeatmap, GetDynamicRoute, GetForwardStrategy, GetIdpConfig,
    GetNacPortalSmsPhoneWhitelist, GetPADiagnosisTask, GetPrivateAccessApplication, GetPrivateAccessPolicy,
    GetProhibitedPolicy, GetProhibitedSoftware, GetRegistrationPolicy, GetUserDevice, GetUserDeviceWorkloadTrend,
    GetUserGroup, GetWmEmbedTask, GetWmExtractTask, ImportEnterpriseAccelerateTargets,
    ListApplicationsForPrivateAccessPolicy, ListApplicationsForPrivateAccessTag, ListApprovalProcesses,
    ListApprovalProcessesForApprovalSchemas, ListApprovalSchemas, ListApprovalSchemasForApprovalProcesses,
    ListApprovals, ListClientUsers, ListConnectors, ListDeviceGroups, ListDomainItems, ListDomainMetas,
    ListDynamicDisposalProcesses, ListDynamicRouteRegions, ListDynamicRoutes, ListEnterpriseAccelerateLogs,
    ListEnterpriseAcceleratePolicies, ListEnterpriseAccelerateTargets, ListExcessiveDeviceRegistrationApplications,
    ListForwardStrategies, ListForwardStrategyBindingItems, ListIdpConfigs, ListIdpDepartments, ListNacUserCert,
    ListPolicesForPrivateAccessApplication, ListPolicesForPrivateAccessTag, ListPolicesForUserGroup,
    ListPopTrafficStatistics, ListPrivateAccessApplicationL7Switches, ListPrivateAccessApplications,
    ListPrivateAccessApplicationsForDynamicRoute, ListPrivateAccessPolices, ListPrivateAccessTags,
    ListPrivateAccessTagsForDynamicRoute, ListProhibitedPolicies, ListProhibitedSoftware, ListProhibitedTags,
    ListRegistrationPolicies, ListRegistrationPoliciesForUserGroup, ListRiskItems, ListSoftwareForUserDevice,
    ListTagsForPrivateAccessApplication, ListTagsForPrivateAccessPolicy, ListUninstallApplications,
    ListUserApplications, ListUserDevices, ListUserGroups, ListUserGroupsForPrivateAccessPolicy,
    ListUserGroupsForRegistrationPolicy, ListUserPrivateAccessPolicies, ListUsers, LookupWmInfoMapping,
    ModifyEnterpriseAcceleratePolicy, ModifyForwardStrategy, ModifyForwardStrategyBindingItems,
    RemoveDeviceGroupMatchDevices, RevokeUserDeviceSession, RevokeUserSession, UpdateApprovalProcess,
    UpdateApprovalStatus, UpdateBootAndAntiUninstallPolicy, UpdateClientUser, UpdateClientUserPassword,
    UpdateClientUserStatus, UpdateConnector, UpdateConnectorClient, UpdateDeviceGroup, UpdateDomainMeta,
    UpdateDynamicRoute, UpdateExcessiveDeviceRegistrationApplicationsStatus, UpdateIdpDepartment,
    UpdateNacPortalSmsPhoneWhitelist, UpdateNacUserCertStatus, UpdatePrivateAccessApplication,
    UpdatePrivateAccessApplicationL7Switch, UpdatePrivateAccessPolicy, UpdateProhibitedPolicy, UpdateProhibitedSoftware,
    UpdateProhibitedTag, UpdateRegistrationPolicy, UpdateRiskStatus, UpdateUninstallApplicationsStatus,
    UpdateUserDevicesSharingStatus, UpdateUserDevicesStatus, UpdateUserGroup, UpdateUsersStatus
}
