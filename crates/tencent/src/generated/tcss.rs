//! `tcss` of Tencent Cloud, API version 2020-11-01.
//!
//! Endpoint: `tcss.tencentcloudapi.com`, or `tcss.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tcss::DescribeABTestConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeABTestConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tcss",
    "2020-11-01",
    "tcss",
    &Endpoints::NONE,
);

/// Adds and publish network firewall policy detail: `AddAndPublishNetworkFirewallPolicyDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddAndPublishNetworkFirewallPolicyDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub from_policy_rule: i64,
    /// Required.
    pub to_policy_rule: i64,
    /// Required.
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// Arguments of [`AddAndPublishNetworkFirewallPolicyDetail::new`].
pub struct AddAndPublishNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub policy_name: String,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! {
    AddAndPublishNetworkFirewallPolicyDetail { AddAndPublishNetworkFirewallPolicyDetailRequired: cluster_id, policy_name, from_policy_rule, to_policy_rule, pod_selector }
    "AddAndPublishNetworkFirewallPolicyDetail" -> AddAndPublishNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "FromPolicyRule" from_policy_rule,
    3 "ToPolicyRule" to_policy_rule, 4 "PodSelector" pod_selector, 5 "Namespace" namespace: String,
    6 "Description" description: String, 7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

/// In the request of [`AddAndPublishNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkCustomPolicy {
    /// Required.
    pub direction: Option<String>,
    pub ports: Option<Vec<NetworkPorts>>,
    pub peer: Option<Vec<NetworkPeer>>,
}
input! { NetworkCustomPolicy(direction: String) {
    0 "Direction" direction: String, 1 "Ports" ports: Vec<NetworkPorts>, 2 "Peer" peer: Vec<NetworkPeer>
} }

/// In the request of [`AddAndPublishNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkPorts {
    pub protocol: Option<String>,
    pub port: Option<String>,
}
input! { NetworkPorts() {
    0 "Protocol" protocol: String, 1 "Port" port: String
} }

/// In the request of [`AddAndPublishNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkPeer {
    /// Required.
    pub peer_type: Option<String>,
    pub namespace_selector: Option<String>,
    pub pod_selector: Option<String>,
    pub ip_block: Option<String>,
}
input! { NetworkPeer(peer_type: String) {
    0 "PeerType" peer_type: String, 1 "NamespaceSelector" namespace_selector: String,
    2 "PodSelector" pod_selector: String, 3 "IPBlock" ip_block: String
} }

/// Response of [`AddAndPublishNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { AddAndPublishNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Adds and publish network firewall policy yaml detail: `AddAndPublishNetworkFirewallPolicyYamlDetail` of `tcss`
/// 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddAndPublishNetworkFirewallPolicyYamlDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyYamlDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { AddAndPublishNetworkFirewallPolicyYamlDetail(cluster_id: String, policy_name: String)
    "AddAndPublishNetworkFirewallPolicyYamlDetail" -> AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

/// Response of [`AddAndPublishNetworkFirewallPolicyYamlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Adds asset image registry registry detail: `AddAssetImageRegistryRegistryDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddAssetImageRegistryRegistryDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAssetImageRegistryRegistryDetail {
    /// Required.
    pub name: String,
    /// Required.
    pub username: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub url: String,
    /// Required.
    pub registry_type: String,
    /// Required.
    pub net_type: String,
    pub registry_version: Option<String>,
    pub registry_region: Option<String>,
    pub speed_limit: Option<i64>,
    pub insecure: Option<i64>,
    pub conn_detect_config: Option<Vec<ConnDetectConfig>>,
    pub need_scan: Option<bool>,
    pub sync_mode: Option<i64>,
    /// Secret.
    pub webhook_url: Option<Secret>,
    /// Secret.
    pub webhook_token: Option<Secret>,
    pub instance_id: Option<String>,
}

/// Arguments of [`AddAssetImageRegistryRegistryDetail::new`].
pub struct AddAssetImageRegistryRegistryDetailRequired {
    pub name: String,
    pub username: String,
    pub password: Secret,
    pub url: String,
    pub registry_type: String,
    pub net_type: String,
}
operation! {
    AddAssetImageRegistryRegistryDetail { AddAssetImageRegistryRegistryDetailRequired: name, username, password, url, registry_type, net_type }
    "AddAssetImageRegistryRegistryDetail" -> AddAssetImageRegistryRegistryDetailOutput {
    0 "Name" name, 1 "Username" username, 2 "Password" password, 3 "Url" url, 4 "RegistryType" registry_type,
    5 "NetType" net_type, 6 "RegistryVersion" registry_version: String, 7 "RegistryRegion" registry_region: String,
    8 "SpeedLimit" speed_limit: i64, 9 "Insecure" insecure: i64,
    10 "ConnDetectConfig" conn_detect_config: Vec<ConnDetectConfig>, 11 "NeedScan" need_scan: bool,
    12 "SyncMode" sync_mode: i64, 13 "WebhookUrl" webhook_url: Secret, 14 "WebhookToken" webhook_token: Secret,
    15 "InstanceId" instance_id: String
} }

/// In the request of [`AddAssetImageRegistryRegistryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnDetectConfig {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
input! { ConnDetectConfig() {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String
} }

/// Response of [`AddAssetImageRegistryRegistryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAssetImageRegistryRegistryDetailOutput {
    pub health_check_err: Option<String>,
    pub name_repeat_err: Option<String>,
    pub registry_id: Option<i64>,
}
model! { AddAssetImageRegistryRegistryDetailOutput {
    0 "HealthCheckErr" health_check_err: String, 1 "NameRepeatErr" name_repeat_err: String,
    2 "RegistryId" registry_id: i64
} }

/// Adds compliance asset policy set to whitelist: `AddComplianceAssetPolicySetToWhitelist` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddComplianceAssetPolicySetToWhitelist>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddComplianceAssetPolicySetToWhitelist {
    /// Required.
    pub asset_policy_set_list: Vec<ComplianceAssetPolicySetItem>,
    pub asset_type: Option<String>,
}
operation! { AddComplianceAssetPolicySetToWhitelist(asset_policy_set_list: Vec<ComplianceAssetPolicySetItem>)
    "AddComplianceAssetPolicySetToWhitelist" -> Empty {
    0 "AssetPolicySetList" asset_policy_set_list, 1 "AssetType" asset_type: String
} }

/// Response of [`AddComplianceAssetPolicySetToWhitelist`]: empty.
pub type AddComplianceAssetPolicySetToWhitelistOutput = Empty;

/// In the request of [`AddComplianceAssetPolicySetToWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetPolicySetItem {
    /// Required.
    pub customer_asset_item_id: Option<i64>,
    pub customer_policy_item_id_set: Option<Vec<i64>>,
}
input! { ComplianceAssetPolicySetItem(customer_asset_item_id: i64) {
    0 "CustomerAssetItemId" customer_asset_item_id: i64,
    1 "CustomerPolicyItemIdSet" customer_policy_item_id_set: Vec<i64>
} }

/// Adds compliance policy asset set to whitelist: `AddCompliancePolicyAssetSetToWhitelist` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddCompliancePolicyAssetSetToWhitelist>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePolicyAssetSetToWhitelist {
    /// Required.
    pub customer_policy_item_id: i64,
    pub customer_asset_item_id_set: Option<Vec<i64>>,
}
operation! { AddCompliancePolicyAssetSetToWhitelist(customer_policy_item_id: i64)
    "AddCompliancePolicyAssetSetToWhitelist" -> Empty {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "CustomerAssetItemIdSet" customer_asset_item_id_set: Vec<i64>
} }

/// Response of [`AddCompliancePolicyAssetSetToWhitelist`]: empty.
pub type AddCompliancePolicyAssetSetToWhitelistOutput = Empty;

/// Adds compliance policy item to whitelist: `AddCompliancePolicyItemToWhitelist` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddCompliancePolicyItemToWhitelist>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePolicyItemToWhitelist {
    /// Required.
    pub customer_policy_item_id_set: Vec<i64>,
}
operation! { AddCompliancePolicyItemToWhitelist(customer_policy_item_id_set: Vec<i64>)
    "AddCompliancePolicyItemToWhitelist" -> Empty {
    0 "CustomerPolicyItemIdSet" customer_policy_item_id_set
} }

/// Response of [`AddCompliancePolicyItemToWhitelist`]: empty.
pub type AddCompliancePolicyItemToWhitelistOutput = Empty;

/// Adds edit abnormal process rule: `AddEditAbnormalProcessRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEditAbnormalProcessRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED`], [`codes::FAILED_OPERATION_RULE_CONFIG_TOO_MANY`],
/// [`codes::FAILED_OPERATION_RULE_INFO_REPEAT`], [`codes::FAILED_OPERATION_RULE_NAME_REPEAT`],
/// [`codes::FAILED_OPERATION_RULE_SELECT_IMAGE_OUT_RANGE`], [`codes::INVALID_PARAMETER_RULE_INFO_IN_VALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditAbnormalProcessRule {
    /// Required.
    pub rule_info: AbnormalProcessRuleInfo,
    pub event_id: Option<String>,
}
operation! { AddEditAbnormalProcessRule(rule_info: AbnormalProcessRuleInfo) "AddEditAbnormalProcessRule" -> Empty {
    0 "RuleInfo" rule_info, 1 "EventId" event_id: String
} }

/// Response of [`AddEditAbnormalProcessRule`]: empty.
pub type AddEditAbnormalProcessRuleOutput = Empty;

/// In the request of [`AddEditAbnormalProcessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessRuleInfo {
    /// Required.
    pub child_rules: Option<Vec<AbnormalProcessChildRuleInfo>>,
    /// Required.
    pub image_ids: Option<Vec<String>>,
    /// Required.
    pub is_enable: Option<bool>,
    /// Required.
    pub rule_name: Option<String>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub rule_id: Option<String>,
    pub system_child_rules: Option<Vec<AbnormalProcessSystemChildRuleInfo>>,
}
input! {
    AbnormalProcessRuleInfo(child_rules: Vec<AbnormalProcessChildRuleInfo>, image_ids: Vec<String>, is_enable: bool, rule_name: String) {
    0 "ChildRules" child_rules: Vec<AbnormalProcessChildRuleInfo>, 1 "ImageIds" image_ids: Vec<String>,
    2 "IsEnable" is_enable: bool, 3 "RuleName" rule_name: String, 4 "IsDefault" is_default: bool,
    5 "IsGlobal" is_global: bool, 6 "RuleId" rule_id: String,
    7 "SystemChildRules" system_child_rules: Vec<AbnormalProcessSystemChildRuleInfo>
} }

/// In the request of [`AddEditAbnormalProcessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessChildRuleInfo {
    /// Required.
    pub process_path: Option<String>,
    /// Required.
    pub rule_mode: Option<String>,
    pub cmd_line: Option<String>,
    pub rule_id: Option<String>,
    pub rule_level: Option<String>,
}
input! { AbnormalProcessChildRuleInfo(process_path: String, rule_mode: String) {
    0 "ProcessPath" process_path: String, 1 "RuleMode" rule_mode: String, 2 "CmdLine" cmd_line: String,
    3 "RuleId" rule_id: String, 4 "RuleLevel" rule_level: String
} }

/// In the request of [`AddEditAbnormalProcessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessSystemChildRuleInfo {
    /// Required.
    pub is_enable: Option<bool>,
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub rule_mode: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
    pub rule_level: Option<String>,
}
input! { AbnormalProcessSystemChildRuleInfo(is_enable: bool, rule_id: String, rule_mode: String, rule_type: String) {
    0 "IsEnable" is_enable: bool, 1 "RuleId" rule_id: String, 2 "RuleMode" rule_mode: String,
    3 "RuleType" rule_type: String, 4 "RuleLevel" rule_level: String
} }

/// Adds edit access control rule: `AddEditAccessControlRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEditAccessControlRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED`], [`codes::FAILED_OPERATION_RULE_CONFIG_TOO_MANY`],
/// [`codes::FAILED_OPERATION_RULE_INFO_REPEAT`], [`codes::FAILED_OPERATION_RULE_NAME_REPEAT`],
/// [`codes::FAILED_OPERATION_RULE_SELECT_IMAGE_OUT_RANGE`], [`codes::INVALID_PARAMETER_RULE_INFO_IN_VALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditAccessControlRule {
    /// Required.
    pub rule_info: AccessControlRuleInfo,
    pub event_id: Option<String>,
}
operation! { AddEditAccessControlRule(rule_info: AccessControlRuleInfo) "AddEditAccessControlRule" -> Empty {
    0 "RuleInfo" rule_info, 1 "EventId" event_id: String
} }

/// Response of [`AddEditAccessControlRule`]: empty.
pub type AddEditAccessControlRuleOutput = Empty;

/// In the request of [`AddEditAccessControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRuleInfo {
    /// Required.
    pub child_rules: Option<Vec<AccessControlChildRuleInfo>>,
    /// Required.
    pub image_ids: Option<Vec<String>>,
    /// Required.
    pub is_enable: Option<bool>,
    /// Required.
    pub rule_name: Option<String>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub rule_id: Option<String>,
    pub system_child_rules: Option<Vec<AccessControlSystemChildRuleInfo>>,
}
input! {
    AccessControlRuleInfo(child_rules: Vec<AccessControlChildRuleInfo>, image_ids: Vec<String>, is_enable: bool, rule_name: String) {
    0 "ChildRules" child_rules: Vec<AccessControlChildRuleInfo>, 1 "ImageIds" image_ids: Vec<String>,
    2 "IsEnable" is_enable: bool, 3 "RuleName" rule_name: String, 4 "IsDefault" is_default: bool,
    5 "IsGlobal" is_global: bool, 6 "RuleId" rule_id: String,
    7 "SystemChildRules" system_child_rules: Vec<AccessControlSystemChildRuleInfo>
} }

/// In the request of [`AddEditAccessControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlChildRuleInfo {
    /// Required.
    pub process_path: Option<String>,
    /// Required.
    pub rule_mode: Option<String>,
    /// Required.
    pub target_file_path: Option<String>,
    pub cmd_line: Option<String>,
    pub rule_id: Option<String>,
}
input! { AccessControlChildRuleInfo(process_path: String, rule_mode: String, target_file_path: String) {
    0 "ProcessPath" process_path: String, 1 "RuleMode" rule_mode: String, 2 "TargetFilePath" target_file_path: String,
    3 "CmdLine" cmd_line: String, 4 "RuleId" rule_id: String
} }

/// In the request of [`AddEditAccessControlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlSystemChildRuleInfo {
    /// Required.
    pub is_enable: Option<bool>,
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub rule_mode: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
}
input! { AccessControlSystemChildRuleInfo(is_enable: bool, rule_id: String, rule_mode: String, rule_type: String) {
    0 "IsEnable" is_enable: bool, 1 "RuleId" rule_id: String, 2 "RuleMode" rule_mode: String,
    3 "RuleType" rule_type: String
} }

/// Adds edit image auto authorized rule: `AddEditImageAutoAuthorizedRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEditImageAutoAuthorizedRule>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_RULE_NOT_FIND`], [`codes::FAILED_OPERATION_RULE_NOT_FIND`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditImageAutoAuthorizedRule {
    /// Required.
    pub range_type: String,
    /// Required.
    pub max_daily_count: i64,
    /// Required.
    pub is_enabled: i64,
    pub host_id_set: Option<Vec<String>>,
    pub rule_id: Option<i64>,
    pub host_id_filters: Option<Vec<AssetFilters>>,
    pub exclude_host_id_set: Option<Vec<String>>,
    pub auto_scan_enabled: Option<i64>,
    pub scan_type: Option<Vec<String>>,
}
operation! { AddEditImageAutoAuthorizedRule(range_type: String, max_daily_count: i64, is_enabled: i64)
    "AddEditImageAutoAuthorizedRule" -> Empty {
    0 "RangeType" range_type, 1 "MaxDailyCount" max_daily_count, 2 "IsEnabled" is_enabled,
    3 "HostIdSet" host_id_set: Vec<String>, 4 "RuleId" rule_id: i64,
    5 "HostIdFilters" host_id_filters: Vec<AssetFilters>, 6 "ExcludeHostIdSet" exclude_host_id_set: Vec<String>,
    7 "AutoScanEnabled" auto_scan_enabled: i64, 8 "ScanType" scan_type: Vec<String>
} }

/// Response of [`AddEditImageAutoAuthorizedRule`]: empty.
pub type AddEditImageAutoAuthorizedRuleOutput = Empty;

/// In the request of [`AddEditImageAutoAuthorizedRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetFilters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { AssetFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Adds edit reverse shell white list: `AddEditReverseShellWhiteList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEditReverseShellWhiteList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED`], [`codes::FAILED_OPERATION_RULE_CONFIG_TOO_MANY`],
/// [`codes::FAILED_OPERATION_RULE_INFO_REPEAT`], [`codes::FAILED_OPERATION_RULE_NAME_REPEAT`],
/// [`codes::FAILED_OPERATION_RULE_SELECT_IMAGE_OUT_RANGE`], [`codes::INVALID_PARAMETER_ERR_IP_NO_VALID`],
/// [`codes::INVALID_PARAMETER_PORT_NO_VALID`], [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`],
/// [`codes::INVALID_PARAMETER_RULE_INFO_IN_VALID`], [`codes::INVALID_PARAMETER_VALUE_LENGTH_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditReverseShellWhiteList {
    /// Required.
    pub white_list_info: ReverseShellWhiteListInfo,
    pub event_id: Option<String>,
}
operation! { AddEditReverseShellWhiteList(white_list_info: ReverseShellWhiteListInfo)
    "AddEditReverseShellWhiteList" -> Empty {
    0 "WhiteListInfo" white_list_info, 1 "EventId" event_id: String
} }

/// Response of [`AddEditReverseShellWhiteList`]: empty.
pub type AddEditReverseShellWhiteListOutput = Empty;

/// In the request of [`AddEditReverseShellWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellWhiteListInfo {
    /// Required.
    pub dst_ip: Option<String>,
    /// Required.
    pub dst_port: Option<String>,
    /// Required.
    pub process_name: Option<String>,
    /// Required.
    pub image_ids: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { ReverseShellWhiteListInfo(dst_ip: String, dst_port: String, process_name: String, image_ids: Vec<String>) {
    0 "DstIp" dst_ip: String, 1 "DstPort" dst_port: String, 2 "ProcessName" process_name: String,
    3 "ImageIds" image_ids: Vec<String>, 4 "Id" id: String
} }

/// Adds edit risk syscall white list: `AddEditRiskSyscallWhiteList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEditRiskSyscallWhiteList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED`], [`codes::FAILED_OPERATION_RULE_CONFIG_TOO_MANY`],
/// [`codes::FAILED_OPERATION_RULE_INFO_REPEAT`], [`codes::FAILED_OPERATION_RULE_NAME_REPEAT`],
/// [`codes::FAILED_OPERATION_RULE_SELECT_IMAGE_OUT_RANGE`], [`codes::INVALID_PARAMETER_RULE_INFO_IN_VALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditRiskSyscallWhiteList {
    pub event_id: Option<String>,
    pub white_list_info: Option<RiskSyscallWhiteListInfo>,
}
operation! { AddEditRiskSyscallWhiteList() "AddEditRiskSyscallWhiteList" -> Empty {
    0 "EventId" event_id: String, 1 "WhiteListInfo" white_list_info: RiskSyscallWhiteListInfo
} }

/// Response of [`AddEditRiskSyscallWhiteList`]: empty.
pub type AddEditRiskSyscallWhiteListOutput = Empty;

/// In the request of [`AddEditRiskSyscallWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSyscallWhiteListInfo {
    /// Required.
    pub image_ids: Option<Vec<String>>,
    pub syscall_names: Option<Vec<String>>,
    pub process_path: Option<String>,
    pub id: Option<String>,
}
input! { RiskSyscallWhiteListInfo(image_ids: Vec<String>) {
    0 "ImageIds" image_ids: Vec<String>, 1 "SyscallNames" syscall_names: Vec<String>,
    2 "ProcessPath" process_path: String, 3 "Id" id: String
} }

/// Adds edit warning rules: `AddEditWarningRules` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEditWarningRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditWarningRules {
    /// Required.
    pub warning_rules: Vec<WarningRule>,
}
operation! { AddEditWarningRules(warning_rules: Vec<WarningRule>) "AddEditWarningRules" -> Empty {
    0 "WarningRules" warning_rules
} }

/// Response of [`AddEditWarningRules`]: empty.
pub type AddEditWarningRulesOutput = Empty;

/// In the request of [`AddEditWarningRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningRule {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub begin_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
    /// Required.
    pub control_bits: Option<String>,
}

/// Arguments of [`WarningRule::new`].
pub struct WarningRuleRequired {
    pub r#type: String,
    pub switch: String,
    pub begin_time: String,
    pub end_time: String,
    pub control_bits: String,
}
input! { WarningRule { WarningRuleRequired: r#type, switch, begin_time, end_time, control_bits } {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "ControlBits" control_bits: String
} }

/// Adds escape white list: `AddEscapeWhiteList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddEscapeWhiteList>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEscapeWhiteList {
    /// Required.
    pub event_type: Vec<String>,
    /// Required.
    pub image_ids: Vec<String>,
}
operation! { AddEscapeWhiteList(event_type: Vec<String>, image_ids: Vec<String>) "AddEscapeWhiteList" -> Empty {
    0 "EventType" event_type, 1 "ImageIDs" image_ids
} }

/// Response of [`AddEscapeWhiteList`]: empty.
pub type AddEscapeWhiteListOutput = Empty;

/// Adds ignore vul: `AddIgnoreVul` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddIgnoreVul>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIgnoreVul {
    /// Required.
    pub list: Vec<ModifyIgnoreVul>,
}
operation! { AddIgnoreVul(list: Vec<ModifyIgnoreVul>) "AddIgnoreVul" -> Empty {
    0 "List" list
} }

/// Response of [`AddIgnoreVul`]: empty.
pub type AddIgnoreVulOutput = Empty;

/// In the request of [`AddIgnoreVul`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIgnoreVul {
    /// Required.
    pub poc_id: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub image_type: Option<String>,
}
input! { ModifyIgnoreVul(poc_id: String) {
    0 "PocID" poc_id: String, 1 "ImageIDs" image_ids: Vec<String>, 2 "ImageType" image_type: String
} }

/// Adds network firewall policy detail: `AddNetworkFirewallPolicyDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddNetworkFirewallPolicyDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub from_policy_rule: i64,
    /// Required.
    pub to_policy_rule: i64,
    /// Required.
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// Arguments of [`AddNetworkFirewallPolicyDetail::new`].
pub struct AddNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub policy_name: String,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! {
    AddNetworkFirewallPolicyDetail { AddNetworkFirewallPolicyDetailRequired: cluster_id, policy_name, from_policy_rule, to_policy_rule, pod_selector }
    "AddNetworkFirewallPolicyDetail" -> AddNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "FromPolicyRule" from_policy_rule,
    3 "ToPolicyRule" to_policy_rule, 4 "PodSelector" pod_selector, 5 "Namespace" namespace: String,
    6 "Description" description: String, 7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

/// Response of [`AddNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { AddNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Adds network firewall policy yaml detail: `AddNetworkFirewallPolicyYamlDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddNetworkFirewallPolicyYamlDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyYamlDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { AddNetworkFirewallPolicyYamlDetail(cluster_id: String, policy_name: String)
    "AddNetworkFirewallPolicyYamlDetail" -> AddNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

/// Response of [`AddNetworkFirewallPolicyYamlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { AddNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Adds or modify malicious connection white list: `AddOrModifyMaliciousConnectionWhiteList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddOrModifyMaliciousConnectionWhiteList>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_RULE_NOT_FIND`], [`codes::FAILED_OPERATION_RULE_NOT_FIND`],
/// [`codes::INVALID_PARAMETER_IP_NO_VALID`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrModifyMaliciousConnectionWhiteList {
    /// Required.
    pub request_type: String,
    pub white_domain_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
    pub remark: Option<String>,
    pub id: Option<i64>,
}
operation! { AddOrModifyMaliciousConnectionWhiteList(request_type: String)
    "AddOrModifyMaliciousConnectionWhiteList" -> Empty {
    0 "RequestType" request_type, 1 "WhiteDomainList" white_domain_list: Vec<String>,
    2 "WhiteIPList" white_ip_list: Vec<String>, 3 "Remark" remark: String, 4 "ID" id: i64
} }

/// Response of [`AddOrModifyMaliciousConnectionWhiteList`]: empty.
pub type AddOrModifyMaliciousConnectionWhiteListOutput = Empty;

/// Adds or modify virus white list rule: `AddOrModifyVirusWhiteListRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=AddOrModifyVirusWhiteListRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrModifyVirusWhiteListRule {
    /// Required.
    pub md5_list: Vec<String>,
    /// Required.
    pub scope: i64,
    pub id: Option<i64>,
    pub image_ids: Option<Vec<String>>,
    pub remark: Option<String>,
    pub event_id: Option<i64>,
}
operation! { AddOrModifyVirusWhiteListRule(md5_list: Vec<String>, scope: i64) "AddOrModifyVirusWhiteListRule" -> Empty {
    0 "Md5List" md5_list, 1 "Scope" scope, 2 "Id" id: i64, 3 "ImageIds" image_ids: Vec<String>,
    4 "Remark" remark: String, 5 "EventId" event_id: i64
} }

/// Response of [`AddOrModifyVirusWhiteListRule`]: empty.
pub type AddOrModifyVirusWhiteListRuleOutput = Empty;

/// Checks network firewall policy yaml: `CheckNetworkFirewallPolicyYaml` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CheckNetworkFirewallPolicyYaml>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetworkFirewallPolicyYaml {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { CheckNetworkFirewallPolicyYaml(cluster_id: String, policy_name: String)
    "CheckNetworkFirewallPolicyYaml" -> CheckNetworkFirewallPolicyYamlOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

/// Response of [`CheckNetworkFirewallPolicyYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetworkFirewallPolicyYamlOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { CheckNetworkFirewallPolicyYamlOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Checks repeat asset image registry: `CheckRepeatAssetImageRegistry` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CheckRepeatAssetImageRegistry>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRepeatAssetImageRegistry {
    /// Required.
    pub name: String,
}
operation! { CheckRepeatAssetImageRegistry(name: String)
    "CheckRepeatAssetImageRegistry" -> CheckRepeatAssetImageRegistryOutput {
    0 "Name" name
} }

/// Response of [`CheckRepeatAssetImageRegistry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRepeatAssetImageRegistryOutput {
    pub is_repeat: Option<bool>,
}
model! { CheckRepeatAssetImageRegistryOutput {
    0 "IsRepeat" is_repeat: bool
} }

/// Confirms network firewall policy: `ConfirmNetworkFirewallPolicy` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ConfirmNetworkFirewallPolicy>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNetworkFirewallPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: Vec<i64>,
}
operation! { ConfirmNetworkFirewallPolicy(cluster_id: String, id: Vec<i64>)
    "ConfirmNetworkFirewallPolicy" -> ConfirmNetworkFirewallPolicyOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

/// Response of [`ConfirmNetworkFirewallPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNetworkFirewallPolicyOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { ConfirmNetworkFirewallPolicyOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Creates abnormal process rules export job: `CreateAbnormalProcessRulesExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAbnormalProcessRulesExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbnormalProcessRulesExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateAbnormalProcessRulesExportJob()
    "CreateAbnormalProcessRulesExportJob" -> CreateAbnormalProcessRulesExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Order" order: String, 2 "By" by: String,
    3 "ExportField" export_field: Vec<String>
} }

/// In the request of [`CreateAbnormalProcessRulesExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeFilters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { RunTimeFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`CreateAbnormalProcessRulesExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbnormalProcessRulesExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAbnormalProcessRulesExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates access controls rule export job: `CreateAccessControlsRuleExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAccessControlsRuleExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlsRuleExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<Vec<String>>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateAccessControlsRuleExportJob()
    "CreateAccessControlsRuleExportJob" -> CreateAccessControlsRuleExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Order" order: String, 2 "By" by: Vec<String>,
    3 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateAccessControlsRuleExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlsRuleExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAccessControlsRuleExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates asset image registry scan task: `CreateAssetImageRegistryScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAssetImageRegistryScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTask {
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub scan_type: Option<Vec<String>>,
    pub id: Option<Vec<i64>>,
    pub filters: Option<Vec<AssetFilters>>,
    pub exclude_image_list: Option<Vec<i64>>,
    pub only_scan_latest: Option<bool>,
    pub timeout: Option<i64>,
}
operation! { CreateAssetImageRegistryScanTask()
    "CreateAssetImageRegistryScanTask" -> CreateAssetImageRegistryScanTaskOutput {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "ScanType" scan_type: Vec<String>, 3 "Id" id: Vec<i64>,
    4 "Filters" filters: Vec<AssetFilters>, 5 "ExcludeImageList" exclude_image_list: Vec<i64>,
    6 "OnlyScanLatest" only_scan_latest: bool, 7 "Timeout" timeout: i64
} }

/// In the request of [`CreateAssetImageRegistryScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Required.
    pub instance_name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub image_name: Option<String>,
    /// Required.
    pub image_tag: Option<String>,
    /// Required.
    pub force: Option<String>,
    pub image_digest: Option<String>,
    pub registry_type: Option<String>,
    pub image_repo_address: Option<String>,
    pub instance_id: Option<String>,
}

/// Arguments of [`ImageInfo::new`].
pub struct ImageInfoRequired {
    pub instance_name: String,
    pub namespace: String,
    pub image_name: String,
    pub image_tag: String,
    pub force: String,
}
input! { ImageInfo { ImageInfoRequired: instance_name, namespace, image_name, image_tag, force } {
    0 "InstanceName" instance_name: String, 1 "Namespace" namespace: String, 2 "ImageName" image_name: String,
    3 "ImageTag" image_tag: String, 4 "Force" force: String, 5 "ImageDigest" image_digest: String,
    6 "RegistryType" registry_type: String, 7 "ImageRepoAddress" image_repo_address: String,
    8 "InstanceId" instance_id: String
} }

/// Response of [`CreateAssetImageRegistryScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateAssetImageRegistryScanTaskOutput {
    0 "TaskID" task_id: i64
} }

/// Creates asset image registry scan task one key: `CreateAssetImageRegistryScanTaskOneKey` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAssetImageRegistryScanTaskOneKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTaskOneKey {
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub scan_type: Option<Vec<String>>,
    pub id: Option<Vec<i64>>,
    pub exclude_ids: Option<Vec<i64>>,
    pub is_latest: Option<bool>,
    pub scan_scope: Option<i64>,
    pub registry_type: Option<Vec<String>>,
    pub namespace: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub timeout: Option<i64>,
}
operation! { CreateAssetImageRegistryScanTaskOneKey()
    "CreateAssetImageRegistryScanTaskOneKey" -> CreateAssetImageRegistryScanTaskOneKeyOutput {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "ScanType" scan_type: Vec<String>, 3 "Id" id: Vec<i64>,
    4 "ExcludeIDs" exclude_ids: Vec<i64>, 5 "IsLatest" is_latest: bool, 6 "ScanScope" scan_scope: i64,
    7 "RegistryType" registry_type: Vec<String>, 8 "Namespace" namespace: Vec<String>,
    9 "ContainerRunning" container_running: bool, 10 "Timeout" timeout: i64
} }

/// Response of [`CreateAssetImageRegistryScanTaskOneKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTaskOneKeyOutput {
    pub task_id: Option<i64>,
}
model! { CreateAssetImageRegistryScanTaskOneKeyOutput {
    0 "TaskID" task_id: i64
} }

/// Creates asset image scan setting: `CreateAssetImageScanSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAssetImageScanSetting>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageScanSetting {
    /// Required.
    pub enable: bool,
    /// Required.
    pub scan_time: String,
    /// Required.
    pub scan_period: i64,
    /// Required.
    pub scan_virus: bool,
    /// Required.
    pub scan_risk: bool,
    /// Required.
    pub scan_vul: bool,
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<i64>,
    pub scan_end_time: Option<String>,
    pub exclude_images: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
}

/// Arguments of [`CreateAssetImageScanSetting::new`].
pub struct CreateAssetImageScanSettingRequired {
    pub enable: bool,
    pub scan_time: String,
    pub scan_period: i64,
    pub scan_virus: bool,
    pub scan_risk: bool,
    pub scan_vul: bool,
}
operation! {
    CreateAssetImageScanSetting { CreateAssetImageScanSettingRequired: enable, scan_time, scan_period, scan_virus, scan_risk, scan_vul }
    "CreateAssetImageScanSetting" -> Empty {
    0 "Enable" enable, 1 "ScanTime" scan_time, 2 "ScanPeriod" scan_period, 3 "ScanVirus" scan_virus,
    4 "ScanRisk" scan_risk, 5 "ScanVul" scan_vul, 6 "All" all: bool, 7 "Images" images: Vec<String>,
    8 "ContainerRunning" container_running: bool, 9 "ScanScope" scan_scope: i64, 10 "ScanEndTime" scan_end_time: String,
    11 "ExcludeImages" exclude_images: Vec<String>, 12 "ClusterIDs" cluster_ids: Vec<String>
} }

/// Response of [`CreateAssetImageScanSetting`]: empty.
pub type CreateAssetImageScanSettingOutput = Empty;

/// Creates asset image scan task: `CreateAssetImageScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAssetImageScanTask>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_ALREADY_SCANNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageScanTask {
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<String>>,
    pub scan_vul: Option<bool>,
    pub scan_virus: Option<bool>,
    pub scan_risk: Option<bool>,
    pub filters: Option<Vec<AssetFilters>>,
    pub exclude_image_ids: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<i64>,
    pub timeout: Option<i64>,
    pub is_one_click_scanning_task: Option<bool>,
    pub cluster_ids: Option<Vec<String>>,
}
operation! { CreateAssetImageScanTask() "CreateAssetImageScanTask" -> CreateAssetImageScanTaskOutput {
    0 "All" all: bool, 1 "Images" images: Vec<String>, 2 "ScanVul" scan_vul: bool, 3 "ScanVirus" scan_virus: bool,
    4 "ScanRisk" scan_risk: bool, 5 "Filters" filters: Vec<AssetFilters>,
    6 "ExcludeImageIds" exclude_image_ids: Vec<String>, 7 "ContainerRunning" container_running: bool,
    8 "ScanScope" scan_scope: i64, 9 "Timeout" timeout: i64,
    10 "IsOneClickScanningTask" is_one_click_scanning_task: bool, 11 "ClusterIDs" cluster_ids: Vec<String>
} }

/// Response of [`CreateAssetImageScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageScanTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAssetImageScanTaskOutput {
    0 "TaskID" task_id: String
} }

/// Creates asset image virus export job: `CreateAssetImageVirusExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateAssetImageVirusExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageVirusExportJob {
    /// Required.
    pub export_field: Vec<String>,
    /// Required.
    pub image_id: String,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { CreateAssetImageVirusExportJob(export_field: Vec<String>, image_id: String)
    "CreateAssetImageVirusExportJob" -> CreateAssetImageVirusExportJobOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Filters" filters: Vec<AssetFilters>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "By" by: String, 6 "Order" order: String
} }

/// Response of [`CreateAssetImageVirusExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageVirusExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAssetImageVirusExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates check component: `CreateCheckComponent` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateCheckComponent>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckComponent {
    /// Required.
    pub cluster_info_list: Vec<ClusterCreateComponentItem>,
}
operation! { CreateCheckComponent(cluster_info_list: Vec<ClusterCreateComponentItem>)
    "CreateCheckComponent" -> CreateCheckComponentOutput {
    0 "ClusterInfoList" cluster_info_list
} }

/// In the request of [`CreateCheckComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCreateComponentItem {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub cluster_region: Option<String>,
}
input! { ClusterCreateComponentItem(cluster_id: String, cluster_region: String) {
    0 "ClusterId" cluster_id: String, 1 "ClusterRegion" cluster_region: String
} }

/// Response of [`CreateCheckComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckComponentOutput {
    pub install_result: Option<String>,
}
model! { CreateCheckComponentOutput {
    0 "InstallResult" install_result: String
} }

/// Creates cluster access: `CreateClusterAccess` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateClusterAccess>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAccess {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { CreateClusterAccess(cluster_ids: Vec<String>) "CreateClusterAccess" -> Empty {
    0 "ClusterIDs" cluster_ids
} }

/// Response of [`CreateClusterAccess`]: empty.
pub type CreateClusterAccessOutput = Empty;

/// Creates cluster check task: `CreateClusterCheckTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateClusterCheckTask>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterCheckTask {
    /// Required.
    pub cluster_check_task_list: Vec<ClusterCheckTaskItem>,
}
operation! { CreateClusterCheckTask(cluster_check_task_list: Vec<ClusterCheckTaskItem>)
    "CreateClusterCheckTask" -> CreateClusterCheckTaskOutput {
    0 "ClusterCheckTaskList" cluster_check_task_list
} }

/// In the request of [`CreateClusterCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCheckTaskItem {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub cluster_region: Option<String>,
    pub node_ip: Option<String>,
    pub workload_name: Option<String>,
}
input! { ClusterCheckTaskItem(cluster_id: String, cluster_region: String) {
    0 "ClusterId" cluster_id: String, 1 "ClusterRegion" cluster_region: String, 2 "NodeIp" node_ip: String,
    3 "WorkloadName" workload_name: String
} }

/// Response of [`CreateClusterCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterCheckTaskOutput {
    pub task_id: Option<i64>,
    pub create_result: Option<String>,
    pub new_task_id: Option<String>,
}
model! { CreateClusterCheckTaskOutput {
    0 "TaskId" task_id: i64, 1 "CreateResult" create_result: String, 2 "NewTaskID" new_task_id: String
} }

/// Creates compliance task: `CreateComplianceTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateComplianceTask>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceTask {
    pub asset_type_set: Option<Vec<String>>,
    pub policy_set_id: Option<i64>,
    pub period_task_id: Option<i64>,
}
operation! { CreateComplianceTask() "CreateComplianceTask" -> CreateComplianceTaskOutput {
    0 "AssetTypeSet" asset_type_set: Vec<String>, 1 "PolicySetId" policy_set_id: i64,
    2 "PeriodTaskId" period_task_id: i64
} }

/// Response of [`CreateComplianceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateComplianceTaskOutput {
    0 "TaskId" task_id: i64
} }

/// Creates component export job: `CreateComponentExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateComponentExportJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentExportJob {
    /// Required.
    pub image_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateComponentExportJob(image_id: String) "CreateComponentExportJob" -> CreateComponentExportJobOutput {
    0 "ImageID" image_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String, 6 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateComponentExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateComponentExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates defence vul export job: `CreateDefenceVulExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateDefenceVulExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenceVulExportJob {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateDefenceVulExportJob() "CreateDefenceVulExportJob" -> CreateDefenceVulExportJobOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateDefenceVulExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenceVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDefenceVulExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates emergency vul export job: `CreateEmergencyVulExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateEmergencyVulExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmergencyVulExportJob {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateEmergencyVulExportJob() "CreateEmergencyVulExportJob" -> CreateEmergencyVulExportJobOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateEmergencyVulExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmergencyVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEmergencyVulExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates escape events export job: `CreateEscapeEventsExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateEscapeEventsExportJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeEventsExportJob {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateEscapeEventsExportJob() "CreateEscapeEventsExportJob" -> CreateEscapeEventsExportJobOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateEscapeEventsExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeEventsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEscapeEventsExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates escape white list export job: `CreateEscapeWhiteListExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateEscapeWhiteListExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeWhiteListExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateEscapeWhiteListExportJob() "CreateEscapeWhiteListExportJob" -> CreateEscapeWhiteListExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateEscapeWhiteListExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeWhiteListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEscapeWhiteListExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates export compliance status list job: `CreateExportComplianceStatusListJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateExportComplianceStatusListJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportComplianceStatusListJob {
    /// Required.
    pub asset_type: String,
    /// Required.
    pub export_by_asset: bool,
    /// Required.
    pub export_all: bool,
    pub id_list: Option<Vec<i64>>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { CreateExportComplianceStatusListJob(asset_type: String, export_by_asset: bool, export_all: bool)
    "CreateExportComplianceStatusListJob" -> CreateExportComplianceStatusListJobOutput {
    0 "AssetType" asset_type, 1 "ExportByAsset" export_by_asset, 2 "ExportAll" export_all, 3 "IdList" id_list: Vec<i64>,
    4 "Filters" filters: Vec<RunTimeFilters>
} }

/// Response of [`CreateExportComplianceStatusListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportComplianceStatusListJobOutput {
    pub job_id: Option<String>,
}
model! { CreateExportComplianceStatusListJobOutput {
    0 "JobId" job_id: String
} }

/// Creates host export job: `CreateHostExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateHostExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostExportJob {
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateHostExportJob() "CreateHostExportJob" -> CreateHostExportJobOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String,
    4 "Order" order: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateHostExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateHostExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates image export job: `CreateImageExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateImageExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateImageExportJob() "CreateImageExportJob" -> CreateImageExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "By" by: String,
    4 "Order" order: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateImageExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageExportJobOutput {
    pub job_id: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { CreateImageExportJobOutput {
    0 "JobId" job_id: String, 1 "DownloadUrl" download_url: Secret
} }

/// Creates k8s api abnormal event export job: `CreateK8sApiAbnormalEventExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateK8sApiAbnormalEventExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalEventExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateK8sApiAbnormalEventExportJob()
    "CreateK8sApiAbnormalEventExportJob" -> CreateK8sApiAbnormalEventExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Order" order: String, 2 "By" by: String,
    3 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateK8sApiAbnormalEventExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalEventExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateK8sApiAbnormalEventExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates k8s api abnormal rule export job: `CreateK8sApiAbnormalRuleExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateK8sApiAbnormalRuleExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<Vec<String>>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateK8sApiAbnormalRuleExportJob()
    "CreateK8sApiAbnormalRuleExportJob" -> CreateK8sApiAbnormalRuleExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Order" order: String, 2 "By" by: Vec<String>,
    3 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateK8sApiAbnormalRuleExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateK8sApiAbnormalRuleExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates k8s api abnormal rule info: `CreateK8sApiAbnormalRuleInfo` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateK8sApiAbnormalRuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleInfo {
    /// Required.
    pub rule_info: K8sApiAbnormalRuleInfo,
    pub copy_src_rule_id: Option<String>,
    pub event_id: Option<i64>,
}
operation! { CreateK8sApiAbnormalRuleInfo(rule_info: K8sApiAbnormalRuleInfo)
    "CreateK8sApiAbnormalRuleInfo" -> CreateK8sApiAbnormalRuleInfoOutput {
    0 "RuleInfo" rule_info, 1 "CopySrcRuleID" copy_src_rule_id: String, 2 "EventID" event_id: i64
} }

/// In the request of [`CreateK8sApiAbnormalRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalRuleInfo {
    /// Required.
    pub effect_all_cluster: Option<bool>,
    /// Required.
    pub effect_cluster_id_set: Option<Vec<String>>,
    /// Required.
    pub rule_info_list: Option<Vec<K8sApiAbnormalRuleScopeInfo>>,
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub status: Option<bool>,
    pub rule_id: Option<String>,
}

/// Arguments of [`K8sApiAbnormalRuleInfo::new`].
pub struct K8sApiAbnormalRuleInfoRequired {
    pub effect_all_cluster: bool,
    pub effect_cluster_id_set: Vec<String>,
    pub rule_info_list: Vec<K8sApiAbnormalRuleScopeInfo>,
    pub rule_name: String,
    pub rule_type: String,
    pub status: bool,
}
input! {
    K8sApiAbnormalRuleInfo { K8sApiAbnormalRuleInfoRequired: effect_all_cluster, effect_cluster_id_set, rule_info_list, rule_name, rule_type, status } {
    0 "EffectAllCluster" effect_all_cluster: bool, 1 "EffectClusterIDSet" effect_cluster_id_set: Vec<String>,
    2 "RuleInfoList" rule_info_list: Vec<K8sApiAbnormalRuleScopeInfo>, 3 "RuleName" rule_name: String,
    4 "RuleType" rule_type: String, 5 "Status" status: bool, 6 "RuleID" rule_id: String
} }

/// In the request of [`CreateK8sApiAbnormalRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalRuleScopeInfo {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub scope: Option<String>,
    pub is_delete: Option<bool>,
    pub risk_level: Option<String>,
    pub rule_type_zh: Option<String>,
    pub status: Option<bool>,
}
input! { K8sApiAbnormalRuleScopeInfo(action: String, scope: String) {
    0 "Action" action: String, 1 "Scope" scope: String, 2 "IsDelete" is_delete: bool, 3 "RiskLevel" risk_level: String,
    4 "RuleTypeZH" rule_type_zh: String, 5 "Status" status: bool
} }

/// Response of [`CreateK8sApiAbnormalRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleInfoOutput {
    pub rule_id: Option<String>,
}
model! { CreateK8sApiAbnormalRuleInfoOutput {
    0 "RuleID" rule_id: String
} }

/// Creates network firewall cluster refresh: `CreateNetworkFirewallClusterRefresh` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateNetworkFirewallClusterRefresh>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallClusterRefresh {}
operation! { CreateNetworkFirewallClusterRefresh()
    "CreateNetworkFirewallClusterRefresh" -> CreateNetworkFirewallClusterRefreshOutput {} }

/// Response of [`CreateNetworkFirewallClusterRefresh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallClusterRefreshOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallClusterRefreshOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Creates network firewall policy discover: `CreateNetworkFirewallPolicyDiscover` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateNetworkFirewallPolicyDiscover>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPolicyDiscover {
    /// Required.
    pub cluster_id: String,
}
operation! { CreateNetworkFirewallPolicyDiscover(cluster_id: String)
    "CreateNetworkFirewallPolicyDiscover" -> CreateNetworkFirewallPolicyDiscoverOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`CreateNetworkFirewallPolicyDiscover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPolicyDiscoverOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallPolicyDiscoverOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Creates network firewall publish: `CreateNetworkFirewallPublish` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateNetworkFirewallPublish>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPublish {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: Vec<i64>,
}
operation! { CreateNetworkFirewallPublish(cluster_id: String, id: Vec<i64>)
    "CreateNetworkFirewallPublish" -> CreateNetworkFirewallPublishOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

/// Response of [`CreateNetworkFirewallPublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPublishOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallPublishOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Creates network firewall undo publish: `CreateNetworkFirewallUndoPublish` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateNetworkFirewallUndoPublish>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallUndoPublish {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: Vec<i64>,
}
operation! { CreateNetworkFirewallUndoPublish(cluster_id: String, id: Vec<i64>)
    "CreateNetworkFirewallUndoPublish" -> CreateNetworkFirewallUndoPublishOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

/// Response of [`CreateNetworkFirewallUndoPublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallUndoPublishOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallUndoPublishOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Creates or modify post pay cores: `CreateOrModifyPostPayCores` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateOrModifyPostPayCores>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrModifyPostPayCores {
    /// Required.
    pub cores_cnt: i64,
}
operation! { CreateOrModifyPostPayCores(cores_cnt: i64) "CreateOrModifyPostPayCores" -> Empty {
    0 "CoresCnt" cores_cnt
} }

/// Response of [`CreateOrModifyPostPayCores`]: empty.
pub type CreateOrModifyPostPayCoresOutput = Empty;

/// Creates process events export job: `CreateProcessEventsExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateProcessEventsExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessEventsExportJob {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateProcessEventsExportJob() "CreateProcessEventsExportJob" -> CreateProcessEventsExportJobOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`CreateProcessEventsExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessEventsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateProcessEventsExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates refresh task: `CreateRefreshTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateRefreshTask>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRefreshTask {
    pub cluster_ids: Option<Vec<String>>,
    pub is_sync_list_only: Option<bool>,
}
operation! { CreateRefreshTask() "CreateRefreshTask" -> CreateRefreshTaskOutput {
    0 "ClusterIDs" cluster_ids: Vec<String>, 1 "IsSyncListOnly" is_sync_list_only: bool
} }

/// Response of [`CreateRefreshTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRefreshTaskOutput {
    pub task_id: Option<i64>,
    pub create_result: Option<String>,
    pub new_task_id: Option<String>,
}
model! { CreateRefreshTaskOutput {
    0 "TaskId" task_id: i64, 1 "CreateResult" create_result: String, 2 "NewTaskID" new_task_id: String
} }

/// Creates risk dns event export job: `CreateRiskDnsEventExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateRiskDnsEventExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskDnsEventExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateRiskDnsEventExportJob() "CreateRiskDnsEventExportJob" -> CreateRiskDnsEventExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateRiskDnsEventExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskDnsEventExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateRiskDnsEventExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates search template: `CreateSearchTemplate` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateSearchTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchTemplate {
    /// Required.
    pub search_template: SearchTemplate,
}
operation! { CreateSearchTemplate(search_template: SearchTemplate) "CreateSearchTemplate" -> Empty {
    0 "SearchTemplate" search_template
} }

/// Response of [`CreateSearchTemplate`]: empty.
pub type CreateSearchTemplateOutput = Empty;

/// In the request of [`CreateSearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplate {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub log_type: Option<String>,
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub time_range: Option<String>,
    /// Required.
    pub query: Option<String>,
    /// Required.
    pub flag: Option<String>,
    /// Required.
    pub display_data: Option<String>,
    pub id: Option<i64>,
}

/// Arguments of [`SearchTemplate::new`].
pub struct SearchTemplateRequired {
    pub name: String,
    pub log_type: String,
    pub condition: String,
    pub time_range: String,
    pub query: String,
    pub flag: String,
    pub display_data: String,
}
input! { SearchTemplate { SearchTemplateRequired: name, log_type, condition, time_range, query, flag, display_data } {
    0 "Name" name: String, 1 "LogType" log_type: String, 2 "Condition" condition: String,
    3 "TimeRange" time_range: String, 4 "Query" query: String, 5 "Flag" flag: String,
    6 "DisplayData" display_data: String, 7 "Id" id: i64
} }

/// Creates system vul export job: `CreateSystemVulExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateSystemVulExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemVulExportJob {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateSystemVulExportJob() "CreateSystemVulExportJob" -> CreateSystemVulExportJobOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateSystemVulExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateSystemVulExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates virus scan again: `CreateVirusScanAgain` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVirusScanAgain>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirusScanAgain {
    /// Required.
    pub task_id: String,
    pub container_ids: Option<Vec<String>>,
    pub timeout_all: Option<bool>,
    pub timeout: Option<i64>,
}
operation! { CreateVirusScanAgain(task_id: String) "CreateVirusScanAgain" -> Empty {
    0 "TaskId" task_id, 1 "ContainerIds" container_ids: Vec<String>, 2 "TimeoutAll" timeout_all: bool,
    3 "Timeout" timeout: i64
} }

/// Response of [`CreateVirusScanAgain`]: empty.
pub type CreateVirusScanAgainOutput = Empty;

/// Creates virus scan task: `CreateVirusScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVirusScanTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirusScanTask {
    /// Required.
    pub scan_path_all: bool,
    /// Required.
    pub scan_range_type: i64,
    /// Required.
    pub scan_range_all: bool,
    /// Required.
    pub timeout: i64,
    pub scan_path_type: Option<i64>,
    pub scan_ids: Option<Vec<String>>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}
operation! { CreateVirusScanTask(scan_path_all: bool, scan_range_type: i64, scan_range_all: bool, timeout: i64)
    "CreateVirusScanTask" -> CreateVirusScanTaskOutput {
    0 "ScanPathAll" scan_path_all, 1 "ScanRangeType" scan_range_type, 2 "ScanRangeAll" scan_range_all,
    3 "Timeout" timeout, 4 "ScanPathType" scan_path_type: i64, 5 "ScanIds" scan_ids: Vec<String>,
    6 "ScanPath" scan_path: Vec<String>, 7 "ScanPathMode" scan_path_mode: String
} }

/// Response of [`CreateVirusScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirusScanTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVirusScanTaskOutput {
    0 "TaskID" task_id: String
} }

/// Creates vul container export job: `CreateVulContainerExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVulContainerExportJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulContainerExportJob {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { CreateVulContainerExportJob(poc_id: String)
    "CreateVulContainerExportJob" -> CreateVulContainerExportJobOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>
} }

/// Response of [`CreateVulContainerExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulContainerExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulContainerExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates vul defence event export job: `CreateVulDefenceEventExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVulDefenceEventExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceEventExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateVulDefenceEventExportJob() "CreateVulDefenceEventExportJob" -> CreateVulDefenceEventExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateVulDefenceEventExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceEventExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulDefenceEventExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates vul defence host export job: `CreateVulDefenceHostExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVulDefenceHostExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceHostExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateVulDefenceHostExportJob() "CreateVulDefenceHostExportJob" -> CreateVulDefenceHostExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateVulDefenceHostExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceHostExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulDefenceHostExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates vul export job: `CreateVulExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVulExportJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulExportJob {
    /// Required.
    pub image_id: String,
    /// Required.
    pub export_field: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { CreateVulExportJob(image_id: String, export_field: Vec<String>)
    "CreateVulExportJob" -> CreateVulExportJobOutput {
    0 "ImageID" image_id, 1 "ExportField" export_field, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<AssetFilters>, 5 "By" by: String, 6 "Order" order: String
} }

/// Response of [`CreateVulExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates vul image export job: `CreateVulImageExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVulImageExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulImageExportJob {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateVulImageExportJob(poc_id: String) "CreateVulImageExportJob" -> CreateVulImageExportJobOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "Order" order: String, 5 "By" by: String
} }

/// Response of [`CreateVulImageExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulImageExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulImageExportJobOutput {
    0 "JobId" job_id: String
} }

/// Creates vul scan task: `CreateVulScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateVulScanTask>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulScanTask {
    pub local_image_scan_type: Option<String>,
    pub local_image_ids: Option<Vec<String>>,
    pub registry_image_scan_type: Option<String>,
    pub registry_image_ids: Option<Vec<i64>>,
    pub local_task_id: Option<i64>,
    pub registry_task_id: Option<i64>,
    pub local_image_container_running: Option<bool>,
    pub registry_image_container_running: Option<bool>,
    pub is_latest: Option<bool>,
    pub exclude_local_image_ids: Option<Vec<String>>,
    pub exclude_registry_image_ids: Option<Vec<i64>>,
    pub local_cluster_ids: Option<Vec<String>>,
}
operation! { CreateVulScanTask() "CreateVulScanTask" -> CreateVulScanTaskOutput {
    0 "LocalImageScanType" local_image_scan_type: String, 1 "LocalImageIDs" local_image_ids: Vec<String>,
    2 "RegistryImageScanType" registry_image_scan_type: String, 3 "RegistryImageIDs" registry_image_ids: Vec<i64>,
    4 "LocalTaskID" local_task_id: i64, 5 "RegistryTaskID" registry_task_id: i64,
    6 "LocalImageContainerRunning" local_image_container_running: bool,
    7 "RegistryImageContainerRunning" registry_image_container_running: bool, 8 "IsLatest" is_latest: bool,
    9 "ExcludeLocalImageIDs" exclude_local_image_ids: Vec<String>,
    10 "ExcludeRegistryImageIDs" exclude_registry_image_ids: Vec<i64>,
    11 "LocalClusterIDs" local_cluster_ids: Vec<String>
} }

/// Response of [`CreateVulScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulScanTaskOutput {
    pub local_task_id: Option<i64>,
    pub registry_task_id: Option<i64>,
}
model! { CreateVulScanTaskOutput {
    0 "LocalTaskID" local_task_id: i64, 1 "RegistryTaskID" registry_task_id: i64
} }

/// Creates web vul export job: `CreateWebVulExportJob` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=CreateWebVulExportJob>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebVulExportJob {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateWebVulExportJob() "CreateWebVulExportJob" -> CreateWebVulExportJobOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`CreateWebVulExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateWebVulExportJobOutput {
    0 "JobId" job_id: String
} }

/// Deletes abnormal process rules: `DeleteAbnormalProcessRules` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteAbnormalProcessRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAbnormalProcessRules {
    /// Required.
    pub rule_id_set: Vec<String>,
}
operation! { DeleteAbnormalProcessRules(rule_id_set: Vec<String>) "DeleteAbnormalProcessRules" -> Empty {
    0 "RuleIdSet" rule_id_set
} }

/// Response of [`DeleteAbnormalProcessRules`]: empty.
pub type DeleteAbnormalProcessRulesOutput = Empty;

/// Deletes access control rules: `DeleteAccessControlRules` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteAccessControlRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessControlRules {
    /// Required.
    pub rule_id_set: Vec<String>,
}
operation! { DeleteAccessControlRules(rule_id_set: Vec<String>) "DeleteAccessControlRules" -> Empty {
    0 "RuleIdSet" rule_id_set
} }

/// Response of [`DeleteAccessControlRules`]: empty.
pub type DeleteAccessControlRulesOutput = Empty;

/// Deletes compliance asset policy set from whitelist: `DeleteComplianceAssetPolicySetFromWhitelist` of `tcss`
/// 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteComplianceAssetPolicySetFromWhitelist>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComplianceAssetPolicySetFromWhitelist {
    /// Required.
    pub asset_item_id: i64,
    pub customer_policy_item_id_set: Option<Vec<i64>>,
    pub asset_type: Option<String>,
}
operation! { DeleteComplianceAssetPolicySetFromWhitelist(asset_item_id: i64)
    "DeleteComplianceAssetPolicySetFromWhitelist" -> Empty {
    0 "AssetItemId" asset_item_id, 1 "CustomerPolicyItemIdSet" customer_policy_item_id_set: Vec<i64>,
    2 "AssetType" asset_type: String
} }

/// Response of [`DeleteComplianceAssetPolicySetFromWhitelist`]: empty.
pub type DeleteComplianceAssetPolicySetFromWhitelistOutput = Empty;

/// Deletes compliance policy asset set from whitelist: `DeleteCompliancePolicyAssetSetFromWhitelist` of `tcss`
/// 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteCompliancePolicyAssetSetFromWhitelist>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompliancePolicyAssetSetFromWhitelist {
    /// Required.
    pub policy_asset_set_list: Vec<CompliancePolicyAssetSetItem>,
}
operation! { DeleteCompliancePolicyAssetSetFromWhitelist(policy_asset_set_list: Vec<CompliancePolicyAssetSetItem>)
    "DeleteCompliancePolicyAssetSetFromWhitelist" -> Empty {
    0 "PolicyAssetSetList" policy_asset_set_list
} }

/// Response of [`DeleteCompliancePolicyAssetSetFromWhitelist`]: empty.
pub type DeleteCompliancePolicyAssetSetFromWhitelistOutput = Empty;

/// In the request of [`DeleteCompliancePolicyAssetSetFromWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePolicyAssetSetItem {
    /// Required.
    pub customer_policy_item_id: Option<i64>,
    pub customer_asset_item_id_set: Option<Vec<i64>>,
}
input! { CompliancePolicyAssetSetItem(customer_policy_item_id: i64) {
    0 "CustomerPolicyItemId" customer_policy_item_id: i64,
    1 "CustomerAssetItemIdSet" customer_asset_item_id_set: Vec<i64>
} }

/// Deletes compliance policy item from whitelist: `DeleteCompliancePolicyItemFromWhitelist` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteCompliancePolicyItemFromWhitelist>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompliancePolicyItemFromWhitelist {
    /// Required.
    pub whitelist_id_set: Vec<i64>,
}
operation! { DeleteCompliancePolicyItemFromWhitelist(whitelist_id_set: Vec<i64>)
    "DeleteCompliancePolicyItemFromWhitelist" -> Empty {
    0 "WhitelistIdSet" whitelist_id_set
} }

/// Response of [`DeleteCompliancePolicyItemFromWhitelist`]: empty.
pub type DeleteCompliancePolicyItemFromWhitelistOutput = Empty;

/// Deletes escape white list: `DeleteEscapeWhiteList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteEscapeWhiteList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEscapeWhiteList {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteEscapeWhiteList(id_set: Vec<i64>) "DeleteEscapeWhiteList" -> Empty {
    0 "IDSet" id_set
} }

/// Response of [`DeleteEscapeWhiteList`]: empty.
pub type DeleteEscapeWhiteListOutput = Empty;

/// Deletes ignore vul: `DeleteIgnoreVul` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteIgnoreVul>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIgnoreVul {
    /// Required.
    pub list: Vec<ModifyIgnoreVul>,
}
operation! { DeleteIgnoreVul(list: Vec<ModifyIgnoreVul>) "DeleteIgnoreVul" -> Empty {
    0 "List" list
} }

/// Response of [`DeleteIgnoreVul`]: empty.
pub type DeleteIgnoreVulOutput = Empty;

/// Deletes k8s api abnormal rule: `DeleteK8sApiAbnormalRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteK8sApiAbnormalRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sApiAbnormalRule {
    /// Required.
    pub rule_id_set: Vec<String>,
}
operation! { DeleteK8sApiAbnormalRule(rule_id_set: Vec<String>) "DeleteK8sApiAbnormalRule" -> Empty {
    0 "RuleIDSet" rule_id_set
} }

/// Response of [`DeleteK8sApiAbnormalRule`]: empty.
pub type DeleteK8sApiAbnormalRuleOutput = Empty;

/// Deletes machine: `DeleteMachine` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteMachine>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachine {
    /// Required.
    pub uuid: String,
    pub node_unique_ids: Option<Vec<String>>,
    pub uu_ids: Option<Vec<String>>,
}
operation! { DeleteMachine(uuid: String) "DeleteMachine" -> Empty {
    0 "Uuid" uuid, 1 "NodeUniqueIds" node_unique_ids: Vec<String>, 2 "UUIDs" uu_ids: Vec<String>
} }

/// Response of [`DeleteMachine`]: empty.
pub type DeleteMachineOutput = Empty;

/// Deletes network firewall policy detail: `DeleteNetworkFirewallPolicyDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteNetworkFirewallPolicyDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkFirewallPolicyDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: Vec<i64>,
}
operation! { DeleteNetworkFirewallPolicyDetail(cluster_id: String, id: Vec<i64>)
    "DeleteNetworkFirewallPolicyDetail" -> DeleteNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

/// Response of [`DeleteNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { DeleteNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Deletes rasp rules: `DeleteRaspRules` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteRaspRules>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRaspRules {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteRaspRules(ids: Vec<i64>) "DeleteRaspRules" -> Empty {
    0 "IDs" ids
} }

/// Response of [`DeleteRaspRules`]: empty.
pub type DeleteRaspRulesOutput = Empty;

/// Deletes reverse shell events: `DeleteReverseShellEvents` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteReverseShellEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellEvents {
    /// Required.
    pub event_id_set: Vec<String>,
}
operation! { DeleteReverseShellEvents(event_id_set: Vec<String>) "DeleteReverseShellEvents" -> Empty {
    0 "EventIdSet" event_id_set
} }

/// Response of [`DeleteReverseShellEvents`]: empty.
pub type DeleteReverseShellEventsOutput = Empty;

/// Deletes reverse shell white lists: `DeleteReverseShellWhiteLists` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteReverseShellWhiteLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellWhiteLists {
    /// Required.
    pub white_list_id_set: Vec<String>,
}
operation! { DeleteReverseShellWhiteLists(white_list_id_set: Vec<String>) "DeleteReverseShellWhiteLists" -> Empty {
    0 "WhiteListIdSet" white_list_id_set
} }

/// Response of [`DeleteReverseShellWhiteLists`]: empty.
pub type DeleteReverseShellWhiteListsOutput = Empty;

/// Deletes risk syscall events: `DeleteRiskSyscallEvents` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteRiskSyscallEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskSyscallEvents {
    /// Required.
    pub event_id_set: Vec<String>,
}
operation! { DeleteRiskSyscallEvents(event_id_set: Vec<String>) "DeleteRiskSyscallEvents" -> Empty {
    0 "EventIdSet" event_id_set
} }

/// Response of [`DeleteRiskSyscallEvents`]: empty.
pub type DeleteRiskSyscallEventsOutput = Empty;

/// Deletes risk syscall white lists: `DeleteRiskSyscallWhiteLists` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteRiskSyscallWhiteLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskSyscallWhiteLists {
    /// Required.
    pub white_list_id_set: Vec<String>,
}
operation! { DeleteRiskSyscallWhiteLists(white_list_id_set: Vec<String>) "DeleteRiskSyscallWhiteLists" -> Empty {
    0 "WhiteListIdSet" white_list_id_set
} }

/// Response of [`DeleteRiskSyscallWhiteLists`]: empty.
pub type DeleteRiskSyscallWhiteListsOutput = Empty;

/// Deletes search template: `DeleteSearchTemplate` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteSearchTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchTemplate {
    /// Required.
    pub id: i64,
}
operation! { DeleteSearchTemplate(id: i64) "DeleteSearchTemplate" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteSearchTemplate`]: empty.
pub type DeleteSearchTemplateOutput = Empty;

/// Deletes virus white list rule: `DeleteVirusWhiteListRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DeleteVirusWhiteListRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirusWhiteListRule {
    /// Required.
    pub rule_id_set: Vec<i64>,
}
operation! { DeleteVirusWhiteListRule(rule_id_set: Vec<i64>) "DeleteVirusWhiteListRule" -> Empty {
    0 "RuleIdSet" rule_id_set
} }

/// Response of [`DeleteVirusWhiteListRule`]: empty.
pub type DeleteVirusWhiteListRuleOutput = Empty;

/// Describes ab test config: `DescribeABTestConfig` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeABTestConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfig {
    pub project_name: Option<String>,
}
operation! { DescribeABTestConfig() "DescribeABTestConfig" -> DescribeABTestConfigOutput {
    0 "ProjectName" project_name: String
} }

/// Response of [`DescribeABTestConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfigOutput {
    pub config: Vec<ABTestConfig>,
}
model! { DescribeABTestConfigOutput {
    0 "Config" config: Vec<ABTestConfig>
} }

/// In the response of [`DescribeABTestConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestConfig {
    pub project_name: Option<String>,
    pub status: Option<bool>,
}
model! { ABTestConfig {
    0 "ProjectName" project_name: String, 1 "Status" status: bool
} }

/// Describes abnormal process detail: `DescribeAbnormalProcessDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAbnormalProcessDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessDetail {
    /// Required.
    pub event_id: String,
}
operation! { DescribeAbnormalProcessDetail(event_id: String)
    "DescribeAbnormalProcessDetail" -> DescribeAbnormalProcessDetailOutput {
    0 "EventId" event_id
} }

/// Response of [`DescribeAbnormalProcessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessDetailOutput {
    pub event_base_info: Option<RunTimeEventBaseInfo>,
    pub process_info: Option<ProcessDetailInfo>,
    pub parent_process_info: Option<ProcessDetailBaseInfo>,
    pub event_detail: Option<AbnormalProcessEventDescription>,
    pub ancestor_process_info: Option<ProcessBaseInfo>,
}
model! { DescribeAbnormalProcessDetailOutput {
    0 "EventBaseInfo" event_base_info: RunTimeEventBaseInfo, 1 "ProcessInfo" process_info: ProcessDetailInfo,
    2 "ParentProcessInfo" parent_process_info: ProcessDetailBaseInfo,
    3 "EventDetail" event_detail: AbnormalProcessEventDescription,
    4 "AncestorProcessInfo" ancestor_process_info: ProcessBaseInfo
} }

/// In the response of [`DescribeAbnormalProcessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeEventBaseInfo {
    pub event_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub found_time: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub node_name: Option<String>,
    pub status: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub event_count: Option<i64>,
    pub latest_found_time: Option<String>,
    pub host_ip: Option<String>,
    pub client_ip: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub node_unique_id: Option<String>,
    pub host_id: Option<String>,
    pub namespace: Option<String>,
    pub workload_type: Option<String>,
    pub container_status: Option<String>,
}
model! { RunTimeEventBaseInfo {
    0 "EventId" event_id: String, 1 "FoundTime" found_time: String, 2 "ContainerId" container_id: String,
    3 "ContainerName" container_name: String, 4 "ImageId" image_id: String, 5 "ImageName" image_name: String,
    6 "NodeName" node_name: String, 7 "Status" status: String, 8 "EventName" event_name: String,
    9 "EventType" event_type: String, 10 "EventCount" event_count: i64, 11 "LatestFoundTime" latest_found_time: String,
    12 "HostIP" host_ip: String, 13 "ClientIP" client_ip: String, 14 "ContainerNetStatus" container_net_status: String,
    15 "ContainerNetSubStatus" container_net_sub_status: String,
    16 "ContainerIsolateOperationSrc" container_isolate_operation_src: String, 17 "NodeID" node_id: String,
    18 "NodeType" node_type: String, 19 "NodeSubNetID" node_sub_net_id: String,
    20 "NodeSubNetName" node_sub_net_name: String, 21 "NodeSubNetCIDR" node_sub_net_cidr: String,
    22 "PodName" pod_name: String, 23 "PodIP" pod_ip: String, 24 "PodStatus" pod_status: String,
    25 "ClusterID" cluster_id: String, 26 "ClusterName" cluster_name: String, 27 "NodeUniqueID" node_unique_id: String,
    28 "HostID" host_id: String, 29 "Namespace" namespace: String, 30 "WorkloadType" workload_type: String,
    31 "ContainerStatus" container_status: String
} }

/// In the response of [`DescribeAbnormalProcessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessDetailInfo {
    pub process_name: Option<String>,
    pub process_authority: Option<String>,
    pub process_id: Option<i64>,
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_tree: Option<String>,
    pub process_md5: Option<String>,
    pub process_param: Option<String>,
}
model! { ProcessDetailInfo {
    0 "ProcessName" process_name: String, 1 "ProcessAuthority" process_authority: String, 2 "ProcessId" process_id: i64,
    3 "ProcessStartUser" process_start_user: String, 4 "ProcessUserGroup" process_user_group: String,
    5 "ProcessPath" process_path: String, 6 "ProcessTree" process_tree: String, 7 "ProcessMd5" process_md5: String,
    8 "ProcessParam" process_param: String
} }

/// In the response of [`DescribeAbnormalProcessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessDetailBaseInfo {
    pub process_name: Option<String>,
    pub process_id: Option<i64>,
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_param: Option<String>,
}
model! { ProcessDetailBaseInfo {
    0 "ProcessName" process_name: String, 1 "ProcessId" process_id: i64,
    2 "ProcessStartUser" process_start_user: String, 3 "ProcessUserGroup" process_user_group: String,
    4 "ProcessPath" process_path: String, 5 "ProcessParam" process_param: String
} }

/// In the response of [`DescribeAbnormalProcessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessEventDescription {
    pub description: Option<String>,
    pub solution: Option<String>,
    pub remark: Option<String>,
    pub match_rule: Option<AbnormalProcessChildRuleInfo>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub operation_time: Option<String>,
    pub group_name: Option<String>,
}
model! { AbnormalProcessEventDescription {
    0 "Description" description: String, 1 "Solution" solution: String, 2 "Remark" remark: String,
    3 "MatchRule" match_rule: AbnormalProcessChildRuleInfo, 4 "RuleName" rule_name: String, 5 "RuleId" rule_id: String,
    6 "OperationTime" operation_time: String, 7 "GroupName" group_name: String
} }

/// In the response of [`DescribeAbnormalProcessDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessBaseInfo {
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_param: Option<String>,
}
model! { ProcessBaseInfo {
    0 "ProcessStartUser" process_start_user: String, 1 "ProcessUserGroup" process_user_group: String,
    2 "ProcessPath" process_path: String, 3 "ProcessParam" process_param: String
} }

/// Describes abnormal process event tendency: `DescribeAbnormalProcessEventTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAbnormalProcessEventTendency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEventTendency {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
}
operation! { DescribeAbnormalProcessEventTendency(start_time: String, end_time: String)
    "DescribeAbnormalProcessEventTendency" -> DescribeAbnormalProcessEventTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeAbnormalProcessEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEventTendencyOutput {
    pub list: Vec<AbnormalProcessEventTendencyInfo>,
}
model! { DescribeAbnormalProcessEventTendencyOutput {
    0 "List" list: Vec<AbnormalProcessEventTendencyInfo>
} }

/// In the response of [`DescribeAbnormalProcessEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessEventTendencyInfo {
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub proxy_tool_event_count: Option<i64>,
    pub transfer_control_event_count: Option<i64>,
    pub attack_cmd_event_count: Option<i64>,
    pub reverse_shell_event_count: Option<i64>,
    pub fileless_event_count: Option<i64>,
    pub risk_cmd_event_count: Option<i64>,
    pub abnormal_child_process_event_count: Option<i64>,
    pub user_defined_rule_event_count: Option<i64>,
}
model! { AbnormalProcessEventTendencyInfo {
    0 "Date" date: String, 1 "ProxyToolEventCount" proxy_tool_event_count: i64,
    2 "TransferControlEventCount" transfer_control_event_count: i64,
    3 "AttackCmdEventCount" attack_cmd_event_count: i64, 4 "ReverseShellEventCount" reverse_shell_event_count: i64,
    5 "FilelessEventCount" fileless_event_count: i64, 6 "RiskCmdEventCount" risk_cmd_event_count: i64,
    7 "AbnormalChildProcessEventCount" abnormal_child_process_event_count: i64,
    8 "UserDefinedRuleEventCount" user_defined_rule_event_count: i64
} }

/// Describes abnormal process events: `DescribeAbnormalProcessEvents` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAbnormalProcessEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAbnormalProcessEvents() "DescribeAbnormalProcessEvents" -> DescribeAbnormalProcessEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAbnormalProcessEvents: AbnormalProcessEventInfo =
    Offset "Offset", "EventSet" event_set, total "TotalCount" }

/// Response of [`DescribeAbnormalProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEventsOutput {
    pub total_count: Option<i64>,
    pub event_set: Vec<AbnormalProcessEventInfo>,
}
model! { DescribeAbnormalProcessEventsOutput {
    0 "TotalCount" total_count: i64, 1 "EventSet" event_set: Vec<AbnormalProcessEventInfo>
} }

/// In the response of [`DescribeAbnormalProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessEventInfo {
    pub process_path: Option<String>,
    pub event_type: Option<String>,
    pub match_rule_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub found_time: Option<String>,
    pub container_name: Option<String>,
    pub image_name: Option<String>,
    pub behavior: Option<String>,
    pub status: Option<String>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub solution: Option<String>,
    pub description: Option<String>,
    pub match_rule_id: Option<String>,
    pub match_action: Option<String>,
    pub match_process_path: Option<String>,
    pub rule_exist: Option<bool>,
    pub event_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub latest_found_time: Option<String>,
    pub rule_id: Option<String>,
    pub match_group_name: Option<String>,
    pub match_rule_level: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub container_status: Option<String>,
    pub cluster_id: Option<String>,
    pub node_type: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub public_ip: Option<String>,
    pub node_name: Option<String>,
    pub node_id: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub cluster_name: Option<String>,
    pub cmd_line: Option<String>,
}
model! { AbnormalProcessEventInfo {
    0 "ProcessPath" process_path: String, 1 "EventType" event_type: String, 2 "MatchRuleName" match_rule_name: String,
    3 "FoundTime" found_time: String, 4 "ContainerName" container_name: String, 5 "ImageName" image_name: String,
    6 "Behavior" behavior: String, 7 "Status" status: String, 8 "Id" id: String, 9 "ImageId" image_id: String,
    10 "ContainerId" container_id: String, 11 "Solution" solution: String, 12 "Description" description: String,
    13 "MatchRuleId" match_rule_id: String, 14 "MatchAction" match_action: String,
    15 "MatchProcessPath" match_process_path: String, 16 "RuleExist" rule_exist: bool, 17 "EventCount" event_count: i64,
    18 "LatestFoundTime" latest_found_time: String, 19 "RuleId" rule_id: String,
    20 "MatchGroupName" match_group_name: String, 21 "MatchRuleLevel" match_rule_level: String,
    22 "ContainerNetStatus" container_net_status: String, 23 "ContainerNetSubStatus" container_net_sub_status: String,
    24 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    25 "ContainerStatus" container_status: String, 26 "ClusterID" cluster_id: String, 27 "NodeType" node_type: String,
    28 "PodName" pod_name: String, 29 "PodIP" pod_ip: String, 30 "NodeUniqueID" node_unique_id: String,
    31 "PublicIP" public_ip: String, 32 "NodeName" node_name: String, 33 "NodeID" node_id: String,
    34 "HostID" host_id: String, 35 "HostIP" host_ip: String, 36 "ClusterName" cluster_name: String,
    37 "CmdLine" cmd_line: String
} }

/// Describes abnormal process level summary: `DescribeAbnormalProcessLevelSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAbnormalProcessLevelSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessLevelSummary {}
operation! { DescribeAbnormalProcessLevelSummary()
    "DescribeAbnormalProcessLevelSummary" -> DescribeAbnormalProcessLevelSummaryOutput {} }

/// Response of [`DescribeAbnormalProcessLevelSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessLevelSummaryOutput {
    pub high_level_event_count: Option<i64>,
    pub medium_level_event_count: Option<i64>,
    pub low_level_event_count: Option<i64>,
}
model! { DescribeAbnormalProcessLevelSummaryOutput {
    0 "HighLevelEventCount" high_level_event_count: i64, 1 "MediumLevelEventCount" medium_level_event_count: i64,
    2 "LowLevelEventCount" low_level_event_count: i64
} }

/// Describes abnormal process rule detail: `DescribeAbnormalProcessRuleDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAbnormalProcessRuleDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_NOT_FIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRuleDetail {
    pub image_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub rule_id: Option<String>,
}
operation! { DescribeAbnormalProcessRuleDetail()
    "DescribeAbnormalProcessRuleDetail" -> DescribeAbnormalProcessRuleDetailOutput {
    0 "ImageId" image_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "RuleId" rule_id: String
} }

/// Response of [`DescribeAbnormalProcessRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRuleDetailOutput {
    pub rule_detail: Option<AbnormalProcessRuleInfo>,
}
model! { DescribeAbnormalProcessRuleDetailOutput {
    0 "RuleDetail" rule_detail: AbnormalProcessRuleInfo
} }

/// Describes abnormal process rules: `DescribeAbnormalProcessRules` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAbnormalProcessRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRules {
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { DescribeAbnormalProcessRules() "DescribeAbnormalProcessRules" -> DescribeAbnormalProcessRulesOutput {
    0 "By" by: String, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String
} }

/// Response of [`DescribeAbnormalProcessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRulesOutput {
    pub rule_ext_set: Vec<AbnormalProcessRuleExtSetItem>,
    pub rule_set: Vec<RuleBaseInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAbnormalProcessRulesOutput {
    0 "RuleExtSet" rule_ext_set: Vec<AbnormalProcessRuleExtSetItem>, 1 "RuleSet" rule_set: Vec<RuleBaseInfo>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAbnormalProcessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessRuleExtSetItem {
    pub child_rules: Vec<AbnormalProcessChildRuleInfo>,
    pub edit_user_name: Option<String>,
    pub effect_image_count: Option<i64>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub is_enable: Option<bool>,
    pub rule_actions: Vec<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub system_child_rules: Vec<AbnormalProcessSystemChildRuleInfo>,
    pub update_time: Option<String>,
}
model! { AbnormalProcessRuleExtSetItem {
    0 "ChildRules" child_rules: Vec<AbnormalProcessChildRuleInfo>, 1 "EditUserName" edit_user_name: String,
    2 "EffectImageCount" effect_image_count: i64, 3 "IsDefault" is_default: bool, 4 "IsGlobal" is_global: bool,
    5 "IsEnable" is_enable: bool, 6 "RuleActions" rule_actions: Vec<String>, 7 "RuleId" rule_id: String,
    8 "RuleName" rule_name: String, 9 "SystemChildRules" system_child_rules: Vec<AbnormalProcessSystemChildRuleInfo>,
    10 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeAbnormalProcessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleBaseInfo {
    pub edit_user_name: Option<String>,
    pub effect_image_count: Option<i64>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub is_enable: Option<bool>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub update_time: Option<String>,
}
model! { RuleBaseInfo {
    0 "EditUserName" edit_user_name: String, 1 "EffectImageCount" effect_image_count: i64,
    2 "IsDefault" is_default: bool, 3 "IsGlobal" is_global: bool, 4 "IsEnable" is_enable: bool,
    5 "RuleId" rule_id: String, 6 "RuleName" rule_name: String, 7 "UpdateTime" update_time: String
} }

/// Describes access control detail: `DescribeAccessControlDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAccessControlDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlDetail {
    /// Required.
    pub event_id: String,
}
operation! { DescribeAccessControlDetail(event_id: String)
    "DescribeAccessControlDetail" -> DescribeAccessControlDetailOutput {
    0 "EventId" event_id
} }

/// Response of [`DescribeAccessControlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlDetailOutput {
    pub event_base_info: Option<RunTimeEventBaseInfo>,
    pub process_info: Option<ProcessDetailInfo>,
    pub tampered_file_info: Option<FileAttributeInfo>,
    pub event_detail: Option<AccessControlEventDescription>,
    pub parent_process_info: Option<ProcessBaseInfo>,
    pub ancestor_process_info: Option<ProcessBaseInfo>,
}
model! { DescribeAccessControlDetailOutput {
    0 "EventBaseInfo" event_base_info: RunTimeEventBaseInfo, 1 "ProcessInfo" process_info: ProcessDetailInfo,
    2 "TamperedFileInfo" tampered_file_info: FileAttributeInfo,
    3 "EventDetail" event_detail: AccessControlEventDescription,
    4 "ParentProcessInfo" parent_process_info: ProcessBaseInfo,
    5 "AncestorProcessInfo" ancestor_process_info: ProcessBaseInfo
} }

/// In the response of [`DescribeAccessControlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAttributeInfo {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_size: Option<i64>,
    pub file_path: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub file_create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub latest_tampered_file_m_time: Option<String>,
    pub new_file: Option<String>,
    pub file_diff: Option<String>,
}
model! { FileAttributeInfo {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "FileSize" file_size: i64,
    3 "FilePath" file_path: String, 4 "FileCreateTime" file_create_time: String,
    5 "LatestTamperedFileMTime" latest_tampered_file_m_time: String, 6 "NewFile" new_file: String,
    7 "FileDiff" file_diff: String
} }

/// In the response of [`DescribeAccessControlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlEventDescription {
    pub description: Option<String>,
    pub solution: Option<String>,
    pub remark: Option<String>,
    pub match_rule: Option<AccessControlChildRuleInfo>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub operation_time: Option<String>,
}
model! { AccessControlEventDescription {
    0 "Description" description: String, 1 "Solution" solution: String, 2 "Remark" remark: String,
    3 "MatchRule" match_rule: AccessControlChildRuleInfo, 4 "RuleName" rule_name: String, 5 "RuleId" rule_id: String,
    6 "OperationTime" operation_time: String
} }

/// Describes access control events: `DescribeAccessControlEvents` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAccessControlEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAccessControlEvents() "DescribeAccessControlEvents" -> DescribeAccessControlEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAccessControlEvents: AccessControlEventInfo =
    Offset "Offset", "EventSet" event_set, total "TotalCount" }

/// Response of [`DescribeAccessControlEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEventsOutput {
    pub total_count: Option<i64>,
    pub event_set: Vec<AccessControlEventInfo>,
    pub support_core_version: Option<String>,
    pub interception_failure_tip: Option<String>,
}
model! { DescribeAccessControlEventsOutput {
    0 "TotalCount" total_count: i64, 1 "EventSet" event_set: Vec<AccessControlEventInfo>,
    2 "SupportCoreVersion" support_core_version: String, 3 "InterceptionFailureTip" interception_failure_tip: String
} }

/// In the response of [`DescribeAccessControlEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlEventInfo {
    pub process_name: Option<String>,
    pub match_rule_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub found_time: Option<String>,
    pub container_name: Option<String>,
    pub image_name: Option<String>,
    pub behavior: Option<String>,
    pub status: Option<String>,
    pub id: Option<String>,
    pub file_name: Option<String>,
    pub event_type: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub solution: Option<String>,
    pub description: Option<String>,
    pub match_rule_id: Option<String>,
    pub match_action: Option<String>,
    pub match_process_path: Option<String>,
    pub match_file_path: Option<String>,
    pub file_path: Option<String>,
    pub rule_exist: Option<bool>,
    pub event_count: Option<i64>,
    pub latest_found_time: Option<String>,
    pub rule_id: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub container_status: Option<String>,
    pub node_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub node_type: Option<String>,
    pub cluster_id: Option<String>,
    pub node_unique_id: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub cluster_name: Option<String>,
    pub cmd_line: Option<String>,
}
model! { AccessControlEventInfo {
    0 "ProcessName" process_name: String, 1 "MatchRuleName" match_rule_name: String, 2 "FoundTime" found_time: String,
    3 "ContainerName" container_name: String, 4 "ImageName" image_name: String, 5 "Behavior" behavior: String,
    6 "Status" status: String, 7 "Id" id: String, 8 "FileName" file_name: String, 9 "EventType" event_type: String,
    10 "ImageId" image_id: String, 11 "ContainerId" container_id: String, 12 "Solution" solution: String,
    13 "Description" description: String, 14 "MatchRuleId" match_rule_id: String, 15 "MatchAction" match_action: String,
    16 "MatchProcessPath" match_process_path: String, 17 "MatchFilePath" match_file_path: String,
    18 "FilePath" file_path: String, 19 "RuleExist" rule_exist: bool, 20 "EventCount" event_count: i64,
    21 "LatestFoundTime" latest_found_time: String, 22 "RuleId" rule_id: String,
    23 "ContainerNetStatus" container_net_status: String, 24 "ContainerNetSubStatus" container_net_sub_status: String,
    25 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    26 "ContainerStatus" container_status: String, 27 "NodeName" node_name: String, 28 "PodName" pod_name: String,
    29 "PodIP" pod_ip: String, 30 "NodeType" node_type: String, 31 "ClusterID" cluster_id: String,
    32 "NodeUniqueID" node_unique_id: String, 33 "PublicIP" public_ip: String, 34 "NodeID" node_id: String,
    35 "HostID" host_id: String, 36 "HostIP" host_ip: String, 37 "ClusterName" cluster_name: String,
    38 "CmdLine" cmd_line: String
} }

/// Describes access control events export: `DescribeAccessControlEventsExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAccessControlEventsExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEventsExport {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { DescribeAccessControlEventsExport()
    "DescribeAccessControlEventsExport" -> DescribeAccessControlEventsExportOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`DescribeAccessControlEventsExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEventsExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAccessControlEventsExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes access control rule detail: `DescribeAccessControlRuleDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAccessControlRuleDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_NOT_FIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRuleDetail {
    pub image_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub rule_id: Option<String>,
}
operation! { DescribeAccessControlRuleDetail()
    "DescribeAccessControlRuleDetail" -> DescribeAccessControlRuleDetailOutput {
    0 "ImageId" image_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "RuleId" rule_id: String
} }

/// Response of [`DescribeAccessControlRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRuleDetailOutput {
    pub rule_detail: Option<AccessControlRuleInfo>,
}
model! { DescribeAccessControlRuleDetailOutput {
    0 "RuleDetail" rule_detail: AccessControlRuleInfo
} }

/// Describes access control rules: `DescribeAccessControlRules` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAccessControlRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRules {
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { DescribeAccessControlRules() "DescribeAccessControlRules" -> DescribeAccessControlRulesOutput {
    0 "By" by: String, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String
} }

/// Response of [`DescribeAccessControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRulesOutput {
    pub rule_ext_set: Vec<AccessControlRuleExtSetItem>,
    pub rule_set: Vec<RuleBaseInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessControlRulesOutput {
    0 "RuleExtSet" rule_ext_set: Vec<AccessControlRuleExtSetItem>, 1 "RuleSet" rule_set: Vec<RuleBaseInfo>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRuleExtSetItem {
    pub child_rules: Vec<AccessControlChildRuleInfo>,
    pub edit_user_name: Option<String>,
    pub effect_image_count: Option<i64>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub is_enable: Option<bool>,
    pub rule_actions: Vec<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub system_child_rules: Vec<AccessControlSystemChildRuleInfo>,
    pub update_time: Option<String>,
}
model! { AccessControlRuleExtSetItem {
    0 "ChildRules" child_rules: Vec<AccessControlChildRuleInfo>, 1 "EditUserName" edit_user_name: String,
    2 "EffectImageCount" effect_image_count: i64, 3 "IsDefault" is_default: bool, 4 "IsGlobal" is_global: bool,
    5 "IsEnable" is_enable: bool, 6 "RuleActions" rule_actions: Vec<String>, 7 "RuleId" rule_id: String,
    8 "RuleName" rule_name: String, 9 "SystemChildRules" system_child_rules: Vec<AccessControlSystemChildRuleInfo>,
    10 "UpdateTime" update_time: String
} }

/// Describes affected cluster count: `DescribeAffectedClusterCount` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAffectedClusterCount>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedClusterCount {}
operation! { DescribeAffectedClusterCount() "DescribeAffectedClusterCount" -> DescribeAffectedClusterCountOutput {} }

/// Response of [`DescribeAffectedClusterCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedClusterCountOutput {
    pub serious_risk_cluster_count: Option<i64>,
    pub high_risk_cluster_count: Option<i64>,
    pub middle_risk_cluster_count: Option<i64>,
    pub hint_risk_cluster_count: Option<i64>,
}
model! { DescribeAffectedClusterCountOutput {
    0 "SeriousRiskClusterCount" serious_risk_cluster_count: i64, 1 "HighRiskClusterCount" high_risk_cluster_count: i64,
    2 "MiddleRiskClusterCount" middle_risk_cluster_count: i64, 3 "HintRiskClusterCount" hint_risk_cluster_count: i64
} }

/// Describes affected node list: `DescribeAffectedNodeList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAffectedNodeList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedNodeList {
    /// Required.
    pub check_item_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAffectedNodeList(check_item_id: i64) "DescribeAffectedNodeList" -> DescribeAffectedNodeListOutput {
    0 "CheckItemId" check_item_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAffectedNodeList: AffectedNodeItem =
    Offset "Offset", "AffectedNodeList" affected_node_list, total "TotalCount" }

/// In the request of [`DescribeAffectedNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceFilters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { ComplianceFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeAffectedNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedNodeListOutput {
    pub total_count: Option<i64>,
    pub affected_node_list: Vec<AffectedNodeItem>,
}
model! { DescribeAffectedNodeListOutput {
    0 "TotalCount" total_count: i64, 1 "AffectedNodeList" affected_node_list: Vec<AffectedNodeItem>
} }

/// In the response of [`DescribeAffectedNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffectedNodeItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub private_ip_addresses: Option<String>,
    pub instance_role: Option<String>,
    pub cluster_version: Option<String>,
    pub container_runtime: Option<String>,
    pub region: Option<String>,
    pub verify_info: Option<String>,
    pub node_name: Option<String>,
}
model! { AffectedNodeItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "InstanceId" instance_id: String,
    3 "PrivateIpAddresses" private_ip_addresses: String, 4 "InstanceRole" instance_role: String,
    5 "ClusterVersion" cluster_version: String, 6 "ContainerRuntime" container_runtime: String,
    7 "Region" region: String, 8 "VerifyInfo" verify_info: String, 9 "NodeName" node_name: String
} }

/// Describes affected workload list: `DescribeAffectedWorkloadList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAffectedWorkloadList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedWorkloadList {
    /// Required.
    pub check_item_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAffectedWorkloadList(check_item_id: i64)
    "DescribeAffectedWorkloadList" -> DescribeAffectedWorkloadListOutput {
    0 "CheckItemId" check_item_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAffectedWorkloadList: AffectedWorkloadItem =
    Offset "Offset", "AffectedWorkloadList" affected_workload_list, total "TotalCount" }

/// Response of [`DescribeAffectedWorkloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedWorkloadListOutput {
    pub total_count: Option<i64>,
    pub affected_workload_list: Vec<AffectedWorkloadItem>,
}
model! { DescribeAffectedWorkloadListOutput {
    0 "TotalCount" total_count: i64, 1 "AffectedWorkloadList" affected_workload_list: Vec<AffectedWorkloadItem>
} }

/// In the response of [`DescribeAffectedWorkloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffectedWorkloadItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub workload_name: Option<String>,
    pub workload_type: Option<String>,
    pub region: Option<String>,
    pub verify_info: Option<String>,
}
model! { AffectedWorkloadItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "WorkloadName" workload_name: String,
    3 "WorkloadType" workload_type: String, 4 "Region" region: String, 5 "VerifyInfo" verify_info: String
} }

/// Describes agent daemon set cmd: `DescribeAgentDaemonSetCmd` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAgentDaemonSetCmd>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDaemonSetCmd {
    /// Required.
    pub is_cloud: bool,
    /// Required.
    pub net_type: String,
    pub region_code: Option<String>,
    pub vpc_id: Option<String>,
    pub expire_date: Option<String>,
    pub cluster_custom_parameters: Option<Vec<ClusterCustomParameters>>,
}
operation! { DescribeAgentDaemonSetCmd(is_cloud: bool, net_type: String)
    "DescribeAgentDaemonSetCmd" -> DescribeAgentDaemonSetCmdOutput {
    0 "IsCloud" is_cloud, 1 "NetType" net_type, 2 "RegionCode" region_code: String, 3 "VpcId" vpc_id: String,
    4 "ExpireDate" expire_date: String,
    5 "ClusterCustomParameters" cluster_custom_parameters: Vec<ClusterCustomParameters>
} }

/// In the request of [`DescribeAgentDaemonSetCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCustomParameters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { ClusterCustomParameters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAgentDaemonSetCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDaemonSetCmdOutput {
    pub command: Option<String>,
    pub url: Option<String>,
    pub file_content: Option<String>,
}
model! { DescribeAgentDaemonSetCmdOutput {
    0 "Command" command: String, 1 "URL" url: String, 2 "FileContent" file_content: String
} }

/// Describes agent install command: `DescribeAgentInstallCommand` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAgentInstallCommand>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommand {
    /// Required.
    pub is_cloud: bool,
    /// Required.
    pub net_type: String,
    pub region_code: Option<String>,
    pub vpc_id: Option<String>,
    pub expire_date: Option<String>,
    pub tag_ids: Option<Vec<i64>>,
    pub vip: Option<String>,
}
operation! { DescribeAgentInstallCommand(is_cloud: bool, net_type: String)
    "DescribeAgentInstallCommand" -> DescribeAgentInstallCommandOutput {
    0 "IsCloud" is_cloud, 1 "NetType" net_type, 2 "RegionCode" region_code: String, 3 "VpcId" vpc_id: String,
    4 "ExpireDate" expire_date: String, 5 "TagIds" tag_ids: Vec<i64>, 6 "Vip" vip: String
} }

/// Response of [`DescribeAgentInstallCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommandOutput {
    pub linux_command: Option<String>,
    pub windows_command: Option<String>,
    pub windows_step_one: Option<String>,
    pub windows_step_two: Option<String>,
    /// Secret.
    pub windows_download_url: Option<Secret>,
    pub arm_command: Option<String>,
}
model! { DescribeAgentInstallCommandOutput {
    0 "LinuxCommand" linux_command: String, 1 "WindowsCommand" windows_command: String,
    2 "WindowsStepOne" windows_step_one: String, 3 "WindowsStepTwo" windows_step_two: String,
    4 "WindowsDownloadUrl" windows_download_url: Secret, 5 "ARMCommand" arm_command: String
} }

/// Describes asset app service list: `DescribeAssetAppServiceList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetAppServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppServiceList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetAppServiceList() "DescribeAssetAppServiceList" -> DescribeAssetAppServiceListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetAppServiceList: ServiceInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetAppServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppServiceListOutput {
    pub list: Vec<ServiceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetAppServiceListOutput {
    0 "List" list: Vec<ServiceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetAppServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfo {
    pub service_id: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub container_name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub run_as: Option<String>,
    pub listen: Vec<String>,
    pub config: Option<String>,
    pub process_cnt: Option<i64>,
    pub access_log: Option<String>,
    pub error_log: Option<String>,
    pub data_path: Option<String>,
    pub web_root: Option<String>,
    pub pids: Vec<i64>,
    pub main_type: Option<String>,
    pub exe: Option<String>,
    pub parameter: Option<String>,
    pub container_id: Option<String>,
    pub host_name: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
}
model! { ServiceInfo {
    0 "ServiceID" service_id: String, 1 "HostID" host_id: String, 2 "HostIP" host_ip: String,
    3 "ContainerName" container_name: String, 4 "Type" r#type: String, 5 "Version" version: String,
    6 "RunAs" run_as: String, 7 "Listen" listen: Vec<String>, 8 "Config" config: String,
    9 "ProcessCnt" process_cnt: i64, 10 "AccessLog" access_log: String, 11 "ErrorLog" error_log: String,
    12 "DataPath" data_path: String, 13 "WebRoot" web_root: String, 14 "Pids" pids: Vec<i64>,
    15 "MainType" main_type: String, 16 "Exe" exe: String, 17 "Parameter" parameter: String,
    18 "ContainerId" container_id: String, 19 "HostName" host_name: String, 20 "PublicIp" public_ip: String,
    21 "NodeID" node_id: String, 22 "PodIP" pod_ip: String, 23 "PodName" pod_name: String,
    24 "NodeType" node_type: String, 25 "NodeUniqueID" node_unique_id: String
} }

/// Describes asset cluster list: `DescribeAssetClusterList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetClusterList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetClusterList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetClusterList() "DescribeAssetClusterList" -> DescribeAssetClusterListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAssetClusterList: AssetClusterListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetClusterListOutput {
    pub list: Vec<AssetClusterListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetClusterListOutput {
    0 "List" list: Vec<AssetClusterListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetClusterListItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub status: Option<String>,
    pub bind_rule_id: Option<String>,
    pub bind_rule_name: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
    pub mem_limit: Option<i64>,
    pub cpu_limit: Option<i64>,
    pub cluster_audit_status: Option<String>,
    pub accessed_status: Option<String>,
}
model! { AssetClusterListItem {
    0 "ClusterID" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Status" status: String,
    3 "BindRuleID" bind_rule_id: String, 4 "BindRuleName" bind_rule_name: String, 5 "ClusterType" cluster_type: String,
    6 "ClusterVersion" cluster_version: String, 7 "MemLimit" mem_limit: i64, 8 "CpuLimit" cpu_limit: i64,
    9 "ClusterAuditStatus" cluster_audit_status: String, 10 "AccessedStatus" accessed_status: String
} }

/// Describes asset component list: `DescribeAssetComponentList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetComponentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetComponentList {
    /// Required.
    pub container_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetComponentList(container_id: String)
    "DescribeAssetComponentList" -> DescribeAssetComponentListOutput {
    0 "ContainerID" container_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetComponentList: ComponentInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetComponentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetComponentListOutput {
    pub list: Vec<ComponentInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetComponentListOutput {
    0 "List" list: Vec<ComponentInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetComponentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentInfo {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ComponentInfo {
    0 "Name" name: String, 1 "Version" version: String
} }

/// Describes asset container detail: `DescribeAssetContainerDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetContainerDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerDetail {
    /// Required.
    pub container_id: String,
}
operation! { DescribeAssetContainerDetail(container_id: String)
    "DescribeAssetContainerDetail" -> DescribeAssetContainerDetailOutput {
    0 "ContainerId" container_id
} }

/// Response of [`DescribeAssetContainerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerDetailOutput {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub container_name: Option<String>,
    pub status: Option<String>,
    pub run_as: Option<String>,
    pub cmd: Option<String>,
    pub cpu_usage: Option<i64>,
    pub ram_usage: Option<i64>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub pod: Option<String>,
    pub k8s_master: Option<String>,
    pub process_cnt: Option<i64>,
    pub port_cnt: Option<i64>,
    pub component_cnt: Option<i64>,
    pub app_cnt: Option<i64>,
    pub web_service_cnt: Option<i64>,
    pub mounts: Vec<ContainerMount>,
    pub network: Option<ContainerNetwork>,
    pub create_time: Option<String>,
    pub image_create_time: Option<String>,
    pub image_size: Option<i64>,
    pub host_status: Option<String>,
    pub net_status: Option<String>,
    pub net_sub_status: Option<String>,
    pub isolate_source: Option<String>,
    pub isolate_time: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
    pub public_ip: Option<String>,
}
model! { DescribeAssetContainerDetailOutput {
    0 "HostID" host_id: String, 1 "HostIP" host_ip: String, 2 "ContainerName" container_name: String,
    3 "Status" status: String, 4 "RunAs" run_as: String, 5 "Cmd" cmd: String, 6 "CPUUsage" cpu_usage: i64,
    7 "RamUsage" ram_usage: i64, 8 "ImageName" image_name: String, 9 "ImageID" image_id: String, 10 "POD" pod: String,
    11 "K8sMaster" k8s_master: String, 12 "ProcessCnt" process_cnt: i64, 13 "PortCnt" port_cnt: i64,
    14 "ComponentCnt" component_cnt: i64, 15 "AppCnt" app_cnt: i64, 16 "WebServiceCnt" web_service_cnt: i64,
    17 "Mounts" mounts: Vec<ContainerMount>, 18 "Network" network: ContainerNetwork,
    19 "CreateTime" create_time: String, 20 "ImageCreateTime" image_create_time: String, 21 "ImageSize" image_size: i64,
    22 "HostStatus" host_status: String, 23 "NetStatus" net_status: String, 24 "NetSubStatus" net_sub_status: String,
    25 "IsolateSource" isolate_source: String, 26 "IsolateTime" isolate_time: String, 27 "NodeID" node_id: String,
    28 "NodeName" node_name: String, 29 "NodeSubNetID" node_sub_net_id: String,
    30 "NodeSubNetName" node_sub_net_name: String, 31 "NodeSubNetCIDR" node_sub_net_cidr: String,
    32 "PodName" pod_name: String, 33 "PodIP" pod_ip: String, 34 "PodStatus" pod_status: String,
    35 "ClusterID" cluster_id: String, 36 "ClusterName" cluster_name: String, 37 "NodeType" node_type: String,
    38 "NodeUniqueID" node_unique_id: String, 39 "PublicIP" public_ip: String
} }

/// In the response of [`DescribeAssetContainerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerMount {
    pub r#type: Option<String>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub mode: Option<String>,
    pub rw: Option<bool>,
    pub propagation: Option<String>,
    pub name: Option<String>,
    pub driver: Option<String>,
}
model! { ContainerMount {
    0 "Type" r#type: String, 1 "Source" source: String, 2 "Destination" destination: String, 3 "Mode" mode: String,
    4 "RW" rw: bool, 5 "Propagation" propagation: String, 6 "Name" name: String, 7 "Driver" driver: String
} }

/// In the response of [`DescribeAssetContainerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerNetwork {
    pub endpoint_id: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub gateway: Option<String>,
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
    pub mac: Option<String>,
}
model! { ContainerNetwork {
    0 "EndpointID" endpoint_id: String, 1 "Mode" mode: String, 2 "Name" name: String, 3 "NetworkID" network_id: String,
    4 "Gateway" gateway: String, 5 "Ipv4" ipv4: String, 6 "Ipv6" ipv6: String, 7 "MAC" mac: String
} }

/// Describes asset container list: `DescribeAssetContainerList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetContainerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetContainerList() "DescribeAssetContainerList" -> DescribeAssetContainerListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetContainerList: ContainerInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetContainerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerListOutput {
    pub list: Vec<ContainerInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetContainerListOutput {
    0 "List" list: Vec<ContainerInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetContainerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInfo {
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub run_as: Option<String>,
    pub cmd: Option<String>,
    pub cpu_usage: Option<i64>,
    pub ram_usage: Option<i64>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub pod: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub update_time: Option<String>,
    pub host_name: Option<String>,
    pub public_ip: Option<String>,
    pub net_status: Option<String>,
    pub net_sub_status: Option<String>,
    pub isolate_source: Option<String>,
    pub isolate_time: Option<String>,
    pub node_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
    pub pod_cpu: Option<i64>,
    pub pod_mem: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub pod_uid: Option<String>,
}
model! { ContainerInfo {
    0 "ContainerID" container_id: String, 1 "ContainerName" container_name: String, 2 "Status" status: String,
    3 "CreateTime" create_time: String, 4 "RunAs" run_as: String, 5 "Cmd" cmd: String, 6 "CPUUsage" cpu_usage: i64,
    7 "RamUsage" ram_usage: i64, 8 "ImageName" image_name: String, 9 "ImageID" image_id: String, 10 "POD" pod: String,
    11 "HostID" host_id: String, 12 "HostIP" host_ip: String, 13 "UpdateTime" update_time: String,
    14 "HostName" host_name: String, 15 "PublicIp" public_ip: String, 16 "NetStatus" net_status: String,
    17 "NetSubStatus" net_sub_status: String, 18 "IsolateSource" isolate_source: String,
    19 "IsolateTime" isolate_time: String, 20 "NodeID" node_id: String, 21 "PodIP" pod_ip: String,
    22 "PodName" pod_name: String, 23 "NodeType" node_type: String, 24 "NodeUniqueID" node_unique_id: String,
    25 "PodCpu" pod_cpu: i64, 26 "PodMem" pod_mem: i64, 27 "ClusterName" cluster_name: String,
    28 "ClusterID" cluster_id: String, 29 "PodUid" pod_uid: String
} }

/// Describes asset db service list: `DescribeAssetDBServiceList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetDBServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDBServiceList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetDBServiceList() "DescribeAssetDBServiceList" -> DescribeAssetDBServiceListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetDBServiceList: ServiceInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetDBServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDBServiceListOutput {
    pub list: Vec<ServiceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetDBServiceListOutput {
    0 "List" list: Vec<ServiceInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes asset host detail: `DescribeAssetHostDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetHostDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostDetail {
    /// Required.
    pub host_id: String,
}
operation! { DescribeAssetHostDetail(host_id: String) "DescribeAssetHostDetail" -> DescribeAssetHostDetailOutput {
    0 "HostId" host_id
} }

/// Response of [`DescribeAssetHostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostDetailOutput {
    pub uuid: Option<String>,
    pub update_time: Option<String>,
    pub host_name: Option<String>,
    pub group: Option<String>,
    pub host_ip: Option<String>,
    pub os_name: Option<String>,
    pub agent_version: Option<String>,
    pub kernel_version: Option<String>,
    pub docker_version: Option<String>,
    pub docker_api_version: Option<String>,
    pub docker_go_version: Option<String>,
    pub docker_file_system_driver: Option<String>,
    pub docker_root_dir: Option<String>,
    pub image_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub k8s_master_ip: Option<String>,
    pub k8s_version: Option<String>,
    pub kube_proxy_version: Option<String>,
    pub status: Option<String>,
    pub is_containerd: Option<bool>,
    pub machine_type: Option<String>,
    pub public_ip: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<i64>,
    pub project: Option<ProjectInfo>,
    pub tags: Vec<TagInfo>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_accessed_status: Option<String>,
    pub asset_sync_time: Option<String>,
}
model! { DescribeAssetHostDetailOutput {
    0 "UUID" uuid: String, 1 "UpdateTime" update_time: String, 2 "HostName" host_name: String, 3 "Group" group: String,
    4 "HostIP" host_ip: String, 5 "OsName" os_name: String, 6 "AgentVersion" agent_version: String,
    7 "KernelVersion" kernel_version: String, 8 "DockerVersion" docker_version: String,
    9 "DockerAPIVersion" docker_api_version: String, 10 "DockerGoVersion" docker_go_version: String,
    11 "DockerFileSystemDriver" docker_file_system_driver: String, 12 "DockerRootDir" docker_root_dir: String,
    13 "ImageCnt" image_cnt: i64, 14 "ContainerCnt" container_cnt: i64, 15 "K8sMasterIP" k8s_master_ip: String,
    16 "K8sVersion" k8s_version: String, 17 "KubeProxyVersion" kube_proxy_version: String, 18 "Status" status: String,
    19 "IsContainerd" is_containerd: bool, 20 "MachineType" machine_type: String, 21 "PublicIp" public_ip: String,
    22 "InstanceID" instance_id: String, 23 "RegionID" region_id: i64, 24 "Project" project: ProjectInfo,
    25 "Tags" tags: Vec<TagInfo>, 26 "ClusterID" cluster_id: String, 27 "ClusterName" cluster_name: String,
    28 "ClusterAccessedStatus" cluster_accessed_status: String, 29 "AssetSyncTime" asset_sync_time: String
} }

/// In the response of [`DescribeAssetHostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ProjectInfo {
    0 "ProjectName" project_name: String, 1 "ProjectID" project_id: i64
} }

/// In the response of [`DescribeAssetHostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes asset host list: `DescribeAssetHostList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetHostList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetHostList() "DescribeAssetHostList" -> DescribeAssetHostListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetHostList: HostInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostListOutput {
    pub list: Vec<HostInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetHostListOutput {
    0 "List" list: Vec<HostInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostInfo {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub group: Option<String>,
    pub docker_version: Option<String>,
    pub docker_file_system_driver: Option<String>,
    pub image_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub status: Option<String>,
    pub is_containerd: Option<bool>,
    pub machine_type: Option<String>,
    pub public_ip: Option<String>,
    pub uuid: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<i64>,
    pub project: Option<ProjectInfo>,
    pub tags: Vec<TagInfo>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_accessed_status: Option<String>,
    pub cluster_accessed_sub_status: Option<String>,
    pub cluster_accessed_error_reason: Option<String>,
    pub charge_cores_cnt: Option<i64>,
    pub defend_status: Option<String>,
    pub cores_cnt: Option<i64>,
    pub last_online_time: Option<String>,
}
model! { HostInfo {
    0 "HostID" host_id: String, 1 "HostIP" host_ip: String, 2 "HostName" host_name: String, 3 "Group" group: String,
    4 "DockerVersion" docker_version: String, 5 "DockerFileSystemDriver" docker_file_system_driver: String,
    6 "ImageCnt" image_cnt: i64, 7 "ContainerCnt" container_cnt: i64, 8 "Status" status: String,
    9 "IsContainerd" is_containerd: bool, 10 "MachineType" machine_type: String, 11 "PublicIp" public_ip: String,
    12 "Uuid" uuid: String, 13 "InstanceID" instance_id: String, 14 "RegionID" region_id: i64,
    15 "Project" project: ProjectInfo, 16 "Tags" tags: Vec<TagInfo>, 17 "ClusterID" cluster_id: String,
    18 "ClusterName" cluster_name: String, 19 "ClusterAccessedStatus" cluster_accessed_status: String,
    20 "ClusterAccessedSubStatus" cluster_accessed_sub_status: String,
    21 "ClusterAccessedErrorReason" cluster_accessed_error_reason: String, 22 "ChargeCoresCnt" charge_cores_cnt: i64,
    23 "DefendStatus" defend_status: String, 24 "CoresCnt" cores_cnt: i64, 25 "LastOnlineTime" last_online_time: String
} }

/// Describes asset image bind rule info: `DescribeAssetImageBindRuleInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageBindRuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageBindRuleInfo {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetImageBindRuleInfo() "DescribeAssetImageBindRuleInfo" -> DescribeAssetImageBindRuleInfoOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAssetImageBindRuleInfo: ImagesBindRuleInfo =
    Offset "Offset", "ImageBindRuleSet" image_bind_rule_set, total "TotalCount" }

/// Response of [`DescribeAssetImageBindRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageBindRuleInfoOutput {
    pub total_count: Option<i64>,
    pub image_bind_rule_set: Vec<ImagesBindRuleInfo>,
}
model! { DescribeAssetImageBindRuleInfoOutput {
    0 "TotalCount" total_count: i64, 1 "ImageBindRuleSet" image_bind_rule_set: Vec<ImagesBindRuleInfo>
} }

/// In the response of [`DescribeAssetImageBindRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagesBindRuleInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub container_cnt: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub image_size: Option<i64>,
    pub scan_time: Option<String>,
}
model! { ImagesBindRuleInfo {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ContainerCnt" container_cnt: i64,
    3 "RuleId" rule_id: String, 4 "RuleName" rule_name: String, 5 "ImageSize" image_size: i64,
    6 "ScanTime" scan_time: String
} }

/// Describes asset image detail: `DescribeAssetImageDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageDetail {
    /// Required.
    pub image_id: String,
}
operation! { DescribeAssetImageDetail(image_id: String) "DescribeAssetImageDetail" -> DescribeAssetImageDetailOutput {
    0 "ImageID" image_id
} }

/// Response of [`DescribeAssetImageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageDetailOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_digest: Option<String>,
    pub create_time: Option<String>,
    pub size: Option<i64>,
    pub host_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub super_node_cnt: Option<i64>,
    pub scan_time: Option<String>,
    pub vul_cnt: Option<i64>,
    pub risk_cnt: Option<i64>,
    pub sensitive_info_cnt: Option<i64>,
    pub is_trust_image: Option<bool>,
    pub os_name: Option<String>,
    pub agent_error: Option<String>,
    pub scan_error: Option<String>,
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub build_history: Option<String>,
    pub scan_virus_progress: Option<i64>,
    pub scan_vul_progress: Option<i64>,
    pub scan_risk_progress: Option<i64>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub scan_risk_error: Option<String>,
    pub scan_status: Option<String>,
    pub virus_cnt: Option<i64>,
    pub status: Option<i64>,
    pub remain_scan_time: Option<i64>,
    pub is_authorized: Option<i64>,
    pub solution: Option<String>,
    pub reason: Option<String>,
    pub repo_digests: Vec<String>,
}
model! { DescribeAssetImageDetailOutput {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "ImageDigest" image_digest: String,
    3 "CreateTime" create_time: String, 4 "Size" size: i64, 5 "HostCnt" host_cnt: i64,
    6 "ContainerCnt" container_cnt: i64, 7 "SuperNodeCnt" super_node_cnt: i64, 8 "ScanTime" scan_time: String,
    9 "VulCnt" vul_cnt: i64, 10 "RiskCnt" risk_cnt: i64, 11 "SensitiveInfoCnt" sensitive_info_cnt: i64,
    12 "IsTrustImage" is_trust_image: bool, 13 "OsName" os_name: String, 14 "AgentError" agent_error: String,
    15 "ScanError" scan_error: String, 16 "Architecture" architecture: String, 17 "Author" author: String,
    18 "BuildHistory" build_history: String, 19 "ScanVirusProgress" scan_virus_progress: i64,
    20 "ScanVulProgress" scan_vul_progress: i64, 21 "ScanRiskProgress" scan_risk_progress: i64,
    22 "ScanVirusError" scan_virus_error: String, 23 "ScanVulError" scan_vul_error: String,
    24 "ScanRiskError" scan_risk_error: String, 25 "ScanStatus" scan_status: String, 26 "VirusCnt" virus_cnt: i64,
    27 "Status" status: i64, 28 "RemainScanTime" remain_scan_time: i64, 29 "IsAuthorized" is_authorized: i64,
    30 "Solution" solution: String, 31 "Reason" reason: String, 32 "RepoDigests" repo_digests: Vec<String>
} }

/// Describes asset image host list: `DescribeAssetImageHostList` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageHostList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageHostList {
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageHostList() "DescribeAssetImageHostList" -> DescribeAssetImageHostListOutput {
    0 "Filters" filters: Vec<AssetFilters>
} }

/// Response of [`DescribeAssetImageHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageHostListOutput {
    pub list: Vec<ImageHost>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageHostListOutput {
    0 "List" list: Vec<ImageHost>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageHost {
    pub image_id: Option<String>,
    pub host_id: Option<String>,
}
model! { ImageHost {
    0 "ImageID" image_id: String, 1 "HostID" host_id: String
} }

/// Describes asset image list: `DescribeAssetImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageList>.
///
/// Errors: [`codes::INVALID_PARAMETER_REQUEST_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageList() "DescribeAssetImageList" -> DescribeAssetImageListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetImageList: ImagesInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageListOutput {
    pub list: Vec<ImagesInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageListOutput {
    0 "List" list: Vec<ImagesInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagesInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub create_time: Option<String>,
    pub size: Option<i64>,
    pub host_cnt: Option<i64>,
    pub super_node_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub scan_time: Option<String>,
    pub vul_cnt: Option<i64>,
    pub virus_cnt: Option<i64>,
    pub risk_cnt: Option<i64>,
    pub is_trust_image: Option<bool>,
    pub os_name: Option<String>,
    pub agent_error: Option<String>,
    pub scan_error: Option<String>,
    pub scan_status: Option<String>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub scan_risk_error: Option<String>,
    pub is_suggest: Option<i64>,
    pub is_authorized: Option<i64>,
    pub component_cnt: Option<i64>,
    pub critical_level_vul_cnt: Option<i64>,
    pub high_level_vul_cnt: Option<i64>,
    pub medium_level_vul_cnt: Option<i64>,
    pub low_level_vul_cnt: Option<i64>,
    pub is_latest_image: Option<bool>,
    pub recommended_fix: Option<bool>,
    pub solution: Option<String>,
    pub reason: Option<String>,
}
model! { ImagesInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "CreateTime" create_time: String,
    3 "Size" size: i64, 4 "HostCnt" host_cnt: i64, 5 "SuperNodeCnt" super_node_cnt: i64,
    6 "ContainerCnt" container_cnt: i64, 7 "ScanTime" scan_time: String, 8 "VulCnt" vul_cnt: i64,
    9 "VirusCnt" virus_cnt: i64, 10 "RiskCnt" risk_cnt: i64, 11 "IsTrustImage" is_trust_image: bool,
    12 "OsName" os_name: String, 13 "AgentError" agent_error: String, 14 "ScanError" scan_error: String,
    15 "ScanStatus" scan_status: String, 16 "ScanVirusError" scan_virus_error: String,
    17 "ScanVulError" scan_vul_error: String, 18 "ScanRiskError" scan_risk_error: String,
    19 "IsSuggest" is_suggest: i64, 20 "IsAuthorized" is_authorized: i64, 21 "ComponentCnt" component_cnt: i64,
    22 "CriticalLevelVulCnt" critical_level_vul_cnt: i64, 23 "HighLevelVulCnt" high_level_vul_cnt: i64,
    24 "MediumLevelVulCnt" medium_level_vul_cnt: i64, 25 "LowLevelVulCnt" low_level_vul_cnt: i64,
    26 "IsLatestImage" is_latest_image: bool, 27 "RecommendedFix" recommended_fix: bool, 28 "Solution" solution: String,
    29 "Reason" reason: String
} }

/// Describes asset image registry asset status: `DescribeAssetImageRegistryAssetStatus` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryAssetStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryAssetStatus {}
operation! { DescribeAssetImageRegistryAssetStatus()
    "DescribeAssetImageRegistryAssetStatus" -> DescribeAssetImageRegistryAssetStatusOutput {} }

/// Response of [`DescribeAssetImageRegistryAssetStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryAssetStatusOutput {
    pub status: Option<String>,
    pub err: Option<String>,
    pub latest_sync_success_time: Option<String>,
}
model! { DescribeAssetImageRegistryAssetStatusOutput {
    0 "Status" status: String, 1 "Err" err: String, 2 "LatestSyncSuccessTime" latest_sync_success_time: String
} }

/// Describes asset image registry detail: `DescribeAssetImageRegistryDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryDetail {
    pub id: Option<i64>,
    pub image_id: Option<String>,
}
operation! { DescribeAssetImageRegistryDetail()
    "DescribeAssetImageRegistryDetail" -> DescribeAssetImageRegistryDetailOutput {
    0 "Id" id: i64, 1 "ImageId" image_id: String
} }

/// Response of [`DescribeAssetImageRegistryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryDetailOutput {
    pub image_digest: Option<String>,
    pub image_repo_address: Option<String>,
    pub registry_type: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub scan_time: Option<String>,
    pub scan_status: Option<String>,
    pub vul_cnt: Option<i64>,
    pub virus_cnt: Option<i64>,
    pub risk_cnt: Option<i64>,
    /// Deprecated.
    pub sentive_info_cnt: Option<i64>,
    pub os_name: Option<String>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub layer_info: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub namespace: Option<String>,
    pub scan_risk_error: Option<String>,
    pub scan_virus_progress: Option<i64>,
    pub scan_vul_progress: Option<i64>,
    pub scan_risk_progress: Option<i64>,
    pub scan_remain_time: Option<i64>,
    pub cve_status: Option<String>,
    pub risk_status: Option<String>,
    pub virus_status: Option<String>,
    pub progress: Option<i64>,
    pub is_authorized: Option<i64>,
    pub image_size: Option<i64>,
    pub image_id: Option<String>,
    pub registry_region: Option<String>,
    /// RFC 3339 time.
    pub image_create_time: Option<String>,
    pub sensitive_info_cnt: Option<i64>,
    pub id: Option<i64>,
    pub solution: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeAssetImageRegistryDetailOutput {
    0 "ImageDigest" image_digest: String, 1 "ImageRepoAddress" image_repo_address: String,
    2 "RegistryType" registry_type: String, 3 "ImageName" image_name: String, 4 "ImageTag" image_tag: String,
    5 "ScanTime" scan_time: String, 6 "ScanStatus" scan_status: String, 7 "VulCnt" vul_cnt: i64,
    8 "VirusCnt" virus_cnt: i64, 9 "RiskCnt" risk_cnt: i64, 10 "SentiveInfoCnt" sentive_info_cnt: i64,
    11 "OsName" os_name: String, 12 "ScanVirusError" scan_virus_error: String, 13 "ScanVulError" scan_vul_error: String,
    14 "LayerInfo" layer_info: String, 15 "InstanceId" instance_id: String, 16 "InstanceName" instance_name: String,
    17 "Namespace" namespace: String, 18 "ScanRiskError" scan_risk_error: String,
    19 "ScanVirusProgress" scan_virus_progress: i64, 20 "ScanVulProgress" scan_vul_progress: i64,
    21 "ScanRiskProgress" scan_risk_progress: i64, 22 "ScanRemainTime" scan_remain_time: i64,
    23 "CveStatus" cve_status: String, 24 "RiskStatus" risk_status: String, 25 "VirusStatus" virus_status: String,
    26 "Progress" progress: i64, 27 "IsAuthorized" is_authorized: i64, 28 "ImageSize" image_size: i64,
    29 "ImageId" image_id: String, 30 "RegistryRegion" registry_region: String,
    31 "ImageCreateTime" image_create_time: String, 32 "SensitiveInfoCnt" sensitive_info_cnt: i64, 33 "Id" id: i64,
    34 "Solution" solution: String, 35 "Reason" reason: String
} }

/// Describes asset image registry list: `DescribeAssetImageRegistryList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryList>.
///
/// Errors: [`codes::INVALID_PARAMETER_REQUEST_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub only_show_latest: Option<bool>,
    pub is_running: Option<bool>,
}
operation! { DescribeAssetImageRegistryList() "DescribeAssetImageRegistryList" -> DescribeAssetImageRegistryListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String, 5 "OnlyShowLatest" only_show_latest: bool, 6 "IsRunning" is_running: bool
} }
paged! { DescribeAssetImageRegistryList: ImageRepoInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageRegistryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryListOutput {
    pub list: Vec<ImageRepoInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageRegistryListOutput {
    0 "List" list: Vec<ImageRepoInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageRegistryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepoInfo {
    pub image_digest: Option<String>,
    pub image_repo_address: Option<String>,
    pub registry_type: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub image_size: Option<i64>,
    pub scan_time: Option<String>,
    pub scan_status: Option<String>,
    pub vul_cnt: Option<i64>,
    pub virus_cnt: Option<i64>,
    pub risk_cnt: Option<i64>,
    /// Deprecated.
    pub sentive_info_cnt: Option<i64>,
    pub is_trust_image: Option<bool>,
    pub os_name: Option<String>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub namespace: Option<String>,
    pub scan_risk_error: Option<String>,
    pub scan_virus_progress: Option<i64>,
    pub scan_vul_progress: Option<i64>,
    pub scan_risk_progress: Option<i64>,
    pub scan_remain_time: Option<i64>,
    pub cve_status: Option<String>,
    pub risk_status: Option<String>,
    pub virus_status: Option<String>,
    pub progress: Option<i64>,
    pub is_authorized: Option<i64>,
    pub registry_region: Option<String>,
    pub id: Option<i64>,
    pub image_id: Option<String>,
    /// RFC 3339 time.
    pub image_create_time: Option<String>,
    pub is_latest_image: Option<bool>,
    pub low_level_vul_cnt: Option<i64>,
    pub medium_level_vul_cnt: Option<i64>,
    pub high_level_vul_cnt: Option<i64>,
    pub critical_level_vul_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub component_cnt: Option<i64>,
    pub is_running: Option<bool>,
    pub has_need_fix_vul: Option<bool>,
    pub sensitive_info_cnt: Option<i64>,
    pub recommended_fix: Option<bool>,
    pub solution: Option<String>,
    pub reason: Option<String>,
}
model! { ImageRepoInfo {
    0 "ImageDigest" image_digest: String, 1 "ImageRepoAddress" image_repo_address: String,
    2 "RegistryType" registry_type: String, 3 "ImageName" image_name: String, 4 "ImageTag" image_tag: String,
    5 "ImageSize" image_size: i64, 6 "ScanTime" scan_time: String, 7 "ScanStatus" scan_status: String,
    8 "VulCnt" vul_cnt: i64, 9 "VirusCnt" virus_cnt: i64, 10 "RiskCnt" risk_cnt: i64,
    11 "SentiveInfoCnt" sentive_info_cnt: i64, 12 "IsTrustImage" is_trust_image: bool, 13 "OsName" os_name: String,
    14 "ScanVirusError" scan_virus_error: String, 15 "ScanVulError" scan_vul_error: String,
    16 "InstanceId" instance_id: String, 17 "InstanceName" instance_name: String, 18 "Namespace" namespace: String,
    19 "ScanRiskError" scan_risk_error: String, 20 "ScanVirusProgress" scan_virus_progress: i64,
    21 "ScanVulProgress" scan_vul_progress: i64, 22 "ScanRiskProgress" scan_risk_progress: i64,
    23 "ScanRemainTime" scan_remain_time: i64, 24 "CveStatus" cve_status: String, 25 "RiskStatus" risk_status: String,
    26 "VirusStatus" virus_status: String, 27 "Progress" progress: i64, 28 "IsAuthorized" is_authorized: i64,
    29 "RegistryRegion" registry_region: String, 30 "Id" id: i64, 31 "ImageId" image_id: String,
    32 "ImageCreateTime" image_create_time: String, 33 "IsLatestImage" is_latest_image: bool,
    34 "LowLevelVulCnt" low_level_vul_cnt: i64, 35 "MediumLevelVulCnt" medium_level_vul_cnt: i64,
    36 "HighLevelVulCnt" high_level_vul_cnt: i64, 37 "CriticalLevelVulCnt" critical_level_vul_cnt: i64,
    38 "ContainerCnt" container_cnt: i64, 39 "ComponentCnt" component_cnt: i64, 40 "IsRunning" is_running: bool,
    41 "HasNeedFixVul" has_need_fix_vul: bool, 42 "SensitiveInfoCnt" sensitive_info_cnt: i64,
    43 "RecommendedFix" recommended_fix: bool, 44 "Solution" solution: String, 45 "Reason" reason: String
} }

/// Describes asset image registry list export: `DescribeAssetImageRegistryListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub only_show_latest: Option<bool>,
}
operation! { DescribeAssetImageRegistryListExport()
    "DescribeAssetImageRegistryListExport" -> DescribeAssetImageRegistryListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "By" by: String, 5 "Order" order: String,
    6 "OnlyShowLatest" only_show_latest: bool
} }

/// Response of [`DescribeAssetImageRegistryListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryListExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes asset image registry registry detail: `DescribeAssetImageRegistryRegistryDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryRegistryDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryDetail {
    /// Required.
    pub registry_id: i64,
}
operation! { DescribeAssetImageRegistryRegistryDetail(registry_id: i64)
    "DescribeAssetImageRegistryRegistryDetail" -> DescribeAssetImageRegistryRegistryDetailOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`DescribeAssetImageRegistryRegistryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryDetailOutput {
    pub name: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub registry_type: Option<String>,
    pub registry_version: Option<String>,
    pub net_type: Option<String>,
    pub registry_region: Option<String>,
    pub speed_limit: Option<i64>,
    pub insecure: Option<i64>,
    pub conn_detect_detail: Vec<RegistryConnDetectResult>,
    pub instance_id: Option<String>,
    pub sync_mode: Option<i64>,
    pub need_scan: Option<bool>,
    /// Secret.
    pub webhook_url: Option<Secret>,
    /// Secret.
    pub webhook_token: Option<Secret>,
}
model! { DescribeAssetImageRegistryRegistryDetailOutput {
    0 "Name" name: String, 1 "Username" username: String, 2 "Password" password: Secret, 3 "Url" url: String,
    4 "RegistryType" registry_type: String, 5 "RegistryVersion" registry_version: String, 6 "NetType" net_type: String,
    7 "RegistryRegion" registry_region: String, 8 "SpeedLimit" speed_limit: i64, 9 "Insecure" insecure: i64,
    10 "ConnDetectDetail" conn_detect_detail: Vec<RegistryConnDetectResult>, 11 "InstanceID" instance_id: String,
    12 "SyncMode" sync_mode: i64, 13 "NeedScan" need_scan: bool, 14 "WebhookUrl" webhook_url: Secret,
    15 "WebhookToken" webhook_token: Secret
} }

/// In the response of [`DescribeAssetImageRegistryRegistryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryConnDetectResult {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub conn_detect_status: Option<String>,
    pub conn_detect_message: Option<String>,
    pub solution: Option<String>,
    pub fail_reason: Option<String>,
}
model! { RegistryConnDetectResult {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String, 2 "ConnDetectStatus" conn_detect_status: String,
    3 "ConnDetectMessage" conn_detect_message: String, 4 "Solution" solution: String, 5 "FailReason" fail_reason: String
} }

/// Describes asset image registry registry list: `DescribeAssetImageRegistryRegistryList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryRegistryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageRegistryRegistryList()
    "DescribeAssetImageRegistryRegistryList" -> DescribeAssetImageRegistryRegistryListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetImageRegistryRegistryList: ImageRepoRegistryInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageRegistryRegistryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryListOutput {
    pub list: Vec<ImageRepoRegistryInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageRegistryRegistryListOutput {
    0 "List" list: Vec<ImageRepoRegistryInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageRegistryRegistryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepoRegistryInfo {
    pub registry_id: Option<i64>,
    pub name: Option<String>,
    pub registry_type: Option<String>,
    pub url: Option<String>,
    pub net_type: Option<String>,
    pub registry_region: Option<String>,
    pub registry_version: Option<String>,
    pub connect_msg: Option<String>,
    pub conn_detect_type: Option<String>,
    pub conn_detect_host_count: Option<i64>,
    pub conn_detect_detail: Vec<RegistryConnDetectResult>,
    pub instance_id: Option<String>,
    pub latest_sync_time: Option<String>,
    pub sync_status: Option<String>,
    pub sync_fail_reason: Option<String>,
    pub sync_solution: Option<String>,
    pub sync_message: Option<String>,
    pub sync_mode: Option<i64>,
}
model! { ImageRepoRegistryInfo {
    0 "RegistryId" registry_id: i64, 1 "Name" name: String, 2 "RegistryType" registry_type: String, 3 "Url" url: String,
    4 "NetType" net_type: String, 5 "RegistryRegion" registry_region: String,
    6 "RegistryVersion" registry_version: String, 7 "ConnectMsg" connect_msg: String,
    8 "ConnDetectType" conn_detect_type: String, 9 "ConnDetectHostCount" conn_detect_host_count: i64,
    10 "ConnDetectDetail" conn_detect_detail: Vec<RegistryConnDetectResult>, 11 "InstanceID" instance_id: String,
    12 "LatestSyncTime" latest_sync_time: String, 13 "SyncStatus" sync_status: String,
    14 "SyncFailReason" sync_fail_reason: String, 15 "SyncSolution" sync_solution: String,
    16 "SyncMessage" sync_message: String, 17 "SyncMode" sync_mode: i64
} }

/// Describes asset image registry risk info list: `DescribeAssetImageRegistryRiskInfoList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryRiskInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskInfoList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub id: Option<i64>,
}
operation! { DescribeAssetImageRegistryRiskInfoList()
    "DescribeAssetImageRegistryRiskInfoList" -> DescribeAssetImageRegistryRiskInfoListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ImageInfo" image_info: ImageInfo, 4 "By" by: String, 5 "Order" order: String, 6 "Id" id: i64
} }
paged! { DescribeAssetImageRegistryRiskInfoList: ImageRisk = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageRegistryRiskInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskInfoListOutput {
    pub list: Vec<ImageRisk>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageRegistryRiskInfoListOutput {
    0 "List" list: Vec<ImageRisk>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageRegistryRiskInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRisk {
    pub behavior: Option<i64>,
    pub r#type: Option<i64>,
    pub level: Option<String>,
    pub desc: Option<String>,
    pub instruction_content: Option<String>,
}
model! { ImageRisk {
    0 "Behavior" behavior: i64, 1 "Type" r#type: i64, 2 "Level" level: String, 3 "Desc" desc: String,
    4 "InstructionContent" instruction_content: String
} }

/// Describes asset image registry risk list export: `DescribeAssetImageRegistryRiskListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryRiskListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<i64>,
}
operation! { DescribeAssetImageRegistryRiskListExport()
    "DescribeAssetImageRegistryRiskListExport" -> DescribeAssetImageRegistryRiskListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "ImageInfo" image_info: ImageInfo, 5 "Id" id: i64
} }

/// Response of [`DescribeAssetImageRegistryRiskListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryRiskListExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes asset image registry scan status one key: `DescribeAssetImageRegistryScanStatusOneKey` of `tcss`
/// 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryScanStatusOneKey>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryScanStatusOneKey {
    pub images: Option<Vec<ImageInfo>>,
    pub all: Option<bool>,
    pub id: Option<Vec<i64>>,
    pub task_id: Option<i64>,
}
operation! { DescribeAssetImageRegistryScanStatusOneKey()
    "DescribeAssetImageRegistryScanStatusOneKey" -> DescribeAssetImageRegistryScanStatusOneKeyOutput {
    0 "Images" images: Vec<ImageInfo>, 1 "All" all: bool, 2 "Id" id: Vec<i64>, 3 "TaskID" task_id: i64
} }

/// Response of [`DescribeAssetImageRegistryScanStatusOneKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryScanStatusOneKeyOutput {
    pub image_total: Option<i64>,
    pub image_scan_cnt: Option<i64>,
    pub image_status: Vec<ImageProgress>,
    pub success_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub schedule: Option<i64>,
    pub status: Option<String>,
    pub scan_remain_time: Option<i64>,
}
model! { DescribeAssetImageRegistryScanStatusOneKeyOutput {
    0 "ImageTotal" image_total: i64, 1 "ImageScanCnt" image_scan_cnt: i64,
    2 "ImageStatus" image_status: Vec<ImageProgress>, 3 "SuccessCount" success_count: i64,
    4 "RiskCount" risk_count: i64, 5 "Schedule" schedule: i64, 6 "Status" status: String,
    7 "ScanRemainTime" scan_remain_time: i64
} }

/// In the response of [`DescribeAssetImageRegistryScanStatusOneKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProgress {
    pub image_id: Option<String>,
    pub registry_type: Option<String>,
    pub image_repo_address: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub namespace: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub scan_status: Option<String>,
    pub cve_progress: Option<i64>,
    pub risk_progress: Option<i64>,
    pub virus_progress: Option<i64>,
}
model! { ImageProgress {
    0 "ImageId" image_id: String, 1 "RegistryType" registry_type: String,
    2 "ImageRepoAddress" image_repo_address: String, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "Namespace" namespace: String, 6 "ImageName" image_name: String,
    7 "ImageTag" image_tag: String, 8 "ScanStatus" scan_status: String, 9 "CveProgress" cve_progress: i64,
    10 "RiskProgress" risk_progress: i64, 11 "VirusProgress" virus_progress: i64
} }

/// Describes asset image registry summary: `DescribeAssetImageRegistrySummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistrySummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistrySummary {
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageRegistrySummary()
    "DescribeAssetImageRegistrySummary" -> DescribeAssetImageRegistrySummaryOutput {
    0 "Filters" filters: Vec<AssetFilters>
} }

/// Response of [`DescribeAssetImageRegistrySummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistrySummaryOutput {
    pub un_scanned_image_cnt: Option<i64>,
}
model! { DescribeAssetImageRegistrySummaryOutput {
    0 "UnScannedImageCnt" un_scanned_image_cnt: i64
} }

/// Describes asset image registry virus list: `DescribeAssetImageRegistryVirusList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryVirusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<i64>,
}
operation! { DescribeAssetImageRegistryVirusList()
    "DescribeAssetImageRegistryVirusList" -> DescribeAssetImageRegistryVirusListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ImageInfo" image_info: ImageInfo, 4 "Id" id: i64
} }
paged! { DescribeAssetImageRegistryVirusList: ImageVirus = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageRegistryVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusListOutput {
    pub list: Vec<ImageVirus>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageRegistryVirusListOutput {
    0 "List" list: Vec<ImageVirus>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageRegistryVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVirus {
    pub path: Option<String>,
    pub risk_level: Option<String>,
    pub category: Option<String>,
    pub virus_name: Option<String>,
    pub tags: Vec<String>,
    pub desc: Option<String>,
    pub solution: Option<String>,
    pub file_type: Option<String>,
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    pub file_size: Option<i64>,
    pub first_scan_time: Option<String>,
    pub latest_scan_time: Option<String>,
}
model! { ImageVirus {
    0 "Path" path: String, 1 "RiskLevel" risk_level: String, 2 "Category" category: String,
    3 "VirusName" virus_name: String, 4 "Tags" tags: Vec<String>, 5 "Desc" desc: String, 6 "Solution" solution: String,
    7 "FileType" file_type: String, 8 "FileName" file_name: String, 9 "FileMd5" file_md5: String,
    10 "FileSize" file_size: i64, 11 "FirstScanTime" first_scan_time: String,
    12 "LatestScanTime" latest_scan_time: String
} }

/// Describes asset image registry virus list export: `DescribeAssetImageRegistryVirusListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryVirusListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<i64>,
}
operation! { DescribeAssetImageRegistryVirusListExport()
    "DescribeAssetImageRegistryVirusListExport" -> DescribeAssetImageRegistryVirusListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "ImageInfo" image_info: ImageInfo, 5 "Id" id: i64
} }

/// Response of [`DescribeAssetImageRegistryVirusListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryVirusListExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes asset image registry vul list: `DescribeAssetImageRegistryVulList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryVulList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<i64>,
}
operation! { DescribeAssetImageRegistryVulList()
    "DescribeAssetImageRegistryVulList" -> DescribeAssetImageRegistryVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ImageInfo" image_info: ImageInfo, 4 "Id" id: i64
} }
paged! { DescribeAssetImageRegistryVulList: ImageVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageRegistryVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulListOutput {
    pub list: Vec<ImageVul>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageRegistryVulListOutput {
    0 "List" list: Vec<ImageVul>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageRegistryVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVul {
    pub cveid: Option<String>,
    pub pocid: Option<String>,
    pub name: Option<String>,
    pub components: Vec<ComponentsInfo>,
    pub category: Option<String>,
    pub category_type: Option<String>,
    pub level: Option<String>,
    pub des: Option<String>,
    pub official_solution: Option<String>,
    pub reference: Option<String>,
    pub defense_solution: Option<String>,
    pub submit_time: Option<String>,
    pub cvss_score: Option<String>,
    pub cvss_vector: Option<String>,
    pub is_suggest: Option<String>,
    pub fixed_versions: Option<String>,
    pub tag: Vec<String>,
    pub component: Option<String>,
    pub version: Option<String>,
    pub attack_level: Option<i64>,
    pub layer_infos: Vec<ImageVulLayerInfo>,
}
model! { ImageVul {
    0 "CVEID" cveid: String, 1 "POCID" pocid: String, 2 "Name" name: String,
    3 "Components" components: Vec<ComponentsInfo>, 4 "Category" category: String,
    5 "CategoryType" category_type: String, 6 "Level" level: String, 7 "Des" des: String,
    8 "OfficialSolution" official_solution: String, 9 "Reference" reference: String,
    10 "DefenseSolution" defense_solution: String, 11 "SubmitTime" submit_time: String,
    12 "CvssScore" cvss_score: String, 13 "CvssVector" cvss_vector: String, 14 "IsSuggest" is_suggest: String,
    15 "FixedVersions" fixed_versions: String, 16 "Tag" tag: Vec<String>, 17 "Component" component: String,
    18 "Version" version: String, 19 "AttackLevel" attack_level: i64,
    20 "LayerInfos" layer_infos: Vec<ImageVulLayerInfo>
} }

/// In the response of [`DescribeAssetImageRegistryVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentsInfo {
    /// Deprecated.
    pub component: Option<String>,
    pub version: Option<String>,
    pub fixed_version: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
model! { ComponentsInfo {
    0 "Component" component: String, 1 "Version" version: String, 2 "FixedVersion" fixed_version: String,
    3 "Path" path: String, 4 "Type" r#type: String, 5 "Name" name: String
} }

/// In the response of [`DescribeAssetImageRegistryVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVulLayerInfo {
    pub layer_id: Option<String>,
    pub layer_cmd: Option<String>,
}
model! { ImageVulLayerInfo {
    0 "LayerId" layer_id: String, 1 "LayerCmd" layer_cmd: String
} }

/// Describes asset image registry vul list export: `DescribeAssetImageRegistryVulListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRegistryVulListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<i64>,
}
operation! { DescribeAssetImageRegistryVulListExport()
    "DescribeAssetImageRegistryVulListExport" -> DescribeAssetImageRegistryVulListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "ImageInfo" image_info: ImageInfo, 5 "Id" id: i64
} }

/// Response of [`DescribeAssetImageRegistryVulListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryVulListExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes asset image risk list: `DescribeAssetImageRiskList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRiskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskList {
    /// Required.
    pub image_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageRiskList(image_id: String)
    "DescribeAssetImageRiskList" -> DescribeAssetImageRiskListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAssetImageRiskList: ImageRiskInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskListOutput {
    pub list: Vec<ImageRiskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageRiskListOutput {
    0 "List" list: Vec<ImageRiskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRiskInfo {
    pub behavior: Option<i64>,
    pub r#type: Option<i64>,
    pub level: Option<i64>,
    pub desc: Option<String>,
    pub instruction_content: Option<String>,
}
model! { ImageRiskInfo {
    0 "Behavior" behavior: i64, 1 "Type" r#type: i64, 2 "Level" level: i64, 3 "Desc" desc: String,
    4 "InstructionContent" instruction_content: String
} }

/// Describes asset image risk list export: `DescribeAssetImageRiskListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageRiskListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskListExport {
    /// Required.
    pub export_field: Vec<String>,
    /// Required.
    pub image_id: String,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageRiskListExport(export_field: Vec<String>, image_id: String)
    "DescribeAssetImageRiskListExport" -> DescribeAssetImageRiskListExportOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Filters" filters: Vec<AssetFilters>
} }

/// Response of [`DescribeAssetImageRiskListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeAssetImageRiskListExportOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Describes asset image scan setting: `DescribeAssetImageScanSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageScanSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanSetting {}
operation! { DescribeAssetImageScanSetting() "DescribeAssetImageScanSetting" -> DescribeAssetImageScanSettingOutput {} }

/// Response of [`DescribeAssetImageScanSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanSettingOutput {
    pub enable: Option<bool>,
    pub scan_time: Option<String>,
    pub scan_period: Option<i64>,
    pub scan_virus: Option<bool>,
    pub scan_risk: Option<bool>,
    pub scan_vul: Option<bool>,
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Vec<String>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<i64>,
    pub scan_end_time: Option<String>,
    pub exclude_images: Vec<String>,
    pub last_scan_time: Option<String>,
    pub scan_result: Option<String>,
    pub cluster_ids: Vec<String>,
}
model! { DescribeAssetImageScanSettingOutput {
    0 "Enable" enable: bool, 1 "ScanTime" scan_time: String, 2 "ScanPeriod" scan_period: i64,
    3 "ScanVirus" scan_virus: bool, 4 "ScanRisk" scan_risk: bool, 5 "ScanVul" scan_vul: bool, 6 "All" all: bool,
    7 "Images" images: Vec<String>, 8 "ContainerRunning" container_running: bool, 9 "ScanScope" scan_scope: i64,
    10 "ScanEndTime" scan_end_time: String, 11 "ExcludeImages" exclude_images: Vec<String>,
    12 "LastScanTime" last_scan_time: String, 13 "ScanResult" scan_result: String,
    14 "ClusterIDs" cluster_ids: Vec<String>
} }

/// Describes asset image scan status: `DescribeAssetImageScanStatus` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageScanStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanStatus {
    pub task_id: Option<String>,
}
operation! { DescribeAssetImageScanStatus() "DescribeAssetImageScanStatus" -> DescribeAssetImageScanStatusOutput {
    0 "TaskID" task_id: String
} }

/// Response of [`DescribeAssetImageScanStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanStatusOutput {
    pub image_total: Option<i64>,
    pub image_scan_cnt: Option<i64>,
    pub status: Option<String>,
    pub schedule: Option<i64>,
    pub success_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub left_seconds: Option<i64>,
}
model! { DescribeAssetImageScanStatusOutput {
    0 "ImageTotal" image_total: i64, 1 "ImageScanCnt" image_scan_cnt: i64, 2 "Status" status: String,
    3 "Schedule" schedule: i64, 4 "SuccessCount" success_count: i64, 5 "RiskCount" risk_count: i64,
    6 "LeftSeconds" left_seconds: i64
} }

/// Describes asset image scan task: `DescribeAssetImageScanTask` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanTask {}
operation! { DescribeAssetImageScanTask() "DescribeAssetImageScanTask" -> DescribeAssetImageScanTaskOutput {} }

/// Response of [`DescribeAssetImageScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanTaskOutput {
    pub task_id: Option<String>,
    pub last_scan_time: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
}
model! { DescribeAssetImageScanTaskOutput {
    0 "TaskID" task_id: String, 1 "LastScanTime" last_scan_time: String, 2 "Status" status: String,
    3 "SubStatus" sub_status: String
} }

/// Describes asset image simple list: `DescribeAssetImageSimpleList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageSimpleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageSimpleList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageSimpleList() "DescribeAssetImageSimpleList" -> DescribeAssetImageSimpleListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetImageSimpleList: AssetSimpleImageInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageSimpleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageSimpleListOutput {
    pub list: Vec<AssetSimpleImageInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageSimpleListOutput {
    0 "List" list: Vec<AssetSimpleImageInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageSimpleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSimpleImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub container_cnt: Option<i64>,
    pub scan_time: Option<String>,
    pub size: Option<i64>,
}
model! { AssetSimpleImageInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "ContainerCnt" container_cnt: i64,
    3 "ScanTime" scan_time: String, 4 "Size" size: i64
} }

/// Describes asset image virus list: `DescribeAssetImageVirusList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageVirusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusList {
    /// Required.
    pub image_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetImageVirusList(image_id: String)
    "DescribeAssetImageVirusList" -> DescribeAssetImageVirusListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetImageVirusList: ImageVirusInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusListOutput {
    pub list: Vec<ImageVirusInfo>,
    pub total_count: Option<i64>,
    pub virus_scan_status: Option<i64>,
}
model! { DescribeAssetImageVirusListOutput {
    0 "List" list: Vec<ImageVirusInfo>, 1 "TotalCount" total_count: i64, 2 "VirusScanStatus" virus_scan_status: i64
} }

/// In the response of [`DescribeAssetImageVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVirusInfo {
    pub path: Option<String>,
    pub risk_level: Option<i64>,
    pub virus_name: Option<String>,
    pub tags: Vec<String>,
    pub desc: Option<String>,
    pub solution: Option<String>,
    pub size: Option<i64>,
    pub first_scan_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub md5: Option<String>,
    pub file_name: Option<String>,
    pub check_platform: Vec<String>,
}
model! { ImageVirusInfo {
    0 "Path" path: String, 1 "RiskLevel" risk_level: i64, 2 "VirusName" virus_name: String, 3 "Tags" tags: Vec<String>,
    4 "Desc" desc: String, 5 "Solution" solution: String, 6 "Size" size: i64, 7 "FirstScanTime" first_scan_time: String,
    8 "LatestScanTime" latest_scan_time: String, 9 "Md5" md5: String, 10 "FileName" file_name: String,
    11 "CheckPlatform" check_platform: Vec<String>
} }

/// Describes asset image virus list export: `DescribeAssetImageVirusListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageVirusListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusListExport {
    /// Required.
    pub export_field: Vec<String>,
    /// Required.
    pub image_id: String,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageVirusListExport(export_field: Vec<String>, image_id: String)
    "DescribeAssetImageVirusListExport" -> DescribeAssetImageVirusListExportOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Filters" filters: Vec<AssetFilters>
} }

/// Response of [`DescribeAssetImageVirusListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageVirusListExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes asset image vul list: `DescribeAssetImageVulList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageVulList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulList {
    /// Required.
    pub image_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageVulList(image_id: String)
    "DescribeAssetImageVulList" -> DescribeAssetImageVulListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAssetImageVulList: ImagesVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetImageVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulListOutput {
    pub list: Vec<ImagesVul>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetImageVulListOutput {
    0 "List" list: Vec<ImagesVul>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetImageVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagesVul {
    pub cveid: Option<String>,
    pub name: Option<String>,
    pub component: Option<String>,
    pub version: Option<String>,
    pub category: Option<String>,
    pub category_type: Option<String>,
    pub level: Option<i64>,
    pub des: Option<String>,
    pub official_solution: Option<String>,
    pub reference: Option<String>,
    pub defense_solution: Option<String>,
    pub submit_time: Option<String>,
    pub cvssv3_score: Option<f64>,
    pub cvssv3_desc: Option<String>,
    pub is_suggest: Option<bool>,
    pub fixed_versions: Option<String>,
    pub tag: Vec<String>,
    pub attack_level: Option<i64>,
}
model! { ImagesVul {
    0 "CVEID" cveid: String, 1 "Name" name: String, 2 "Component" component: String, 3 "Version" version: String,
    4 "Category" category: String, 5 "CategoryType" category_type: String, 6 "Level" level: i64, 7 "Des" des: String,
    8 "OfficialSolution" official_solution: String, 9 "Reference" reference: String,
    10 "DefenseSolution" defense_solution: String, 11 "SubmitTime" submit_time: String,
    12 "CVSSV3Score" cvssv3_score: f64, 13 "CVSSV3Desc" cvssv3_desc: String, 14 "IsSuggest" is_suggest: bool,
    15 "FixedVersions" fixed_versions: String, 16 "Tag" tag: Vec<String>, 17 "AttackLevel" attack_level: i64
} }

/// Describes asset image vul list export: `DescribeAssetImageVulListExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetImageVulListExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulListExport {
    /// Required.
    pub export_field: Vec<String>,
    /// Required.
    pub image_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageVulListExport(export_field: Vec<String>, image_id: String)
    "DescribeAssetImageVulListExport" -> DescribeAssetImageVulListExportOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<AssetFilters>
} }

/// Response of [`DescribeAssetImageVulListExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulListExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeAssetImageVulListExportOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Describes asset port list: `DescribeAssetPortList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetPortList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetPortList() "DescribeAssetPortList" -> DescribeAssetPortListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetPortList: PortInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetPortList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortListOutput {
    pub list: Vec<PortInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetPortListOutput {
    0 "List" list: Vec<PortInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetPortList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortInfo {
    pub r#type: Option<String>,
    pub public_ip: Option<String>,
    pub public_port: Option<i64>,
    pub container_port: Option<i64>,
    pub container_pid: Option<i64>,
    pub container_name: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub listen_container: Option<String>,
    pub listen_host: Option<String>,
    pub run_as: Option<String>,
    pub host_name: Option<String>,
    /// On the wire: `PublicIp`.
    pub public_ip_2: Option<String>,
    pub node_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
}
model! { PortInfo {
    0 "Type" r#type: String, 1 "PublicIP" public_ip: String, 2 "PublicPort" public_port: i64,
    3 "ContainerPort" container_port: i64, 4 "ContainerPID" container_pid: i64,
    5 "ContainerName" container_name: String, 6 "HostID" host_id: String, 7 "HostIP" host_ip: String,
    8 "ProcessName" process_name: String, 9 "ListenContainer" listen_container: String,
    10 "ListenHost" listen_host: String, 11 "RunAs" run_as: String, 12 "HostName" host_name: String,
    13 "PublicIp" public_ip_2: String, 14 "NodeID" node_id: String, 15 "PodIP" pod_ip: String,
    16 "PodName" pod_name: String, 17 "NodeType" node_type: String, 18 "NodeUniqueID" node_unique_id: String
} }

/// Describes asset process list: `DescribeAssetProcessList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetProcessList() "DescribeAssetProcessList" -> DescribeAssetProcessListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetProcessList: ProcessInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessListOutput {
    pub list: Vec<ProcessInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetProcessListOutput {
    0 "List" list: Vec<ProcessInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessInfo {
    pub start_time: Option<String>,
    pub run_as: Option<String>,
    pub cmd_line: Option<String>,
    pub exe: Option<String>,
    pub pid: Option<i64>,
    pub container_pid: Option<i64>,
    pub container_name: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub host_name: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
}
model! { ProcessInfo {
    0 "StartTime" start_time: String, 1 "RunAs" run_as: String, 2 "CmdLine" cmd_line: String, 3 "Exe" exe: String,
    4 "PID" pid: i64, 5 "ContainerPID" container_pid: i64, 6 "ContainerName" container_name: String,
    7 "HostID" host_id: String, 8 "HostIP" host_ip: String, 9 "ProcessName" process_name: String,
    10 "HostName" host_name: String, 11 "PublicIp" public_ip: String, 12 "NodeID" node_id: String,
    13 "PodIP" pod_ip: String, 14 "PodName" pod_name: String, 15 "NodeType" node_type: String,
    16 "NodeUniqueID" node_unique_id: String
} }

/// Describes asset summary: `DescribeAssetSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSummary {}
operation! { DescribeAssetSummary() "DescribeAssetSummary" -> DescribeAssetSummaryOutput {} }

/// Response of [`DescribeAssetSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSummaryOutput {
    pub app_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub container_pause: Option<i64>,
    pub container_running: Option<i64>,
    pub container_stop: Option<i64>,
    pub create_time: Option<String>,
    pub db_cnt: Option<i64>,
    pub image_cnt: Option<i64>,
    pub host_online: Option<i64>,
    pub host_cnt: Option<i64>,
    pub image_has_risk_info_cnt: Option<i64>,
    pub image_has_virus_cnt: Option<i64>,
    pub image_has_vuls_cnt: Option<i64>,
    pub image_untrust_cnt: Option<i64>,
    pub listen_port_cnt: Option<i64>,
    pub process_cnt: Option<i64>,
    pub web_service_cnt: Option<i64>,
    pub latest_image_scan_time: Option<String>,
    pub image_unsafe_cnt: Option<i64>,
    pub host_un_install_cnt: Option<i64>,
    pub super_node_cnt: Option<i64>,
    pub super_node_running_cnt: Option<i64>,
    pub today_new_image_cnt: Option<i64>,
    pub today_unsafe_image_cnt: Option<i64>,
    pub recommended_fix_image_cnt: Option<i64>,
    pub scanned_image_cnt: Option<i64>,
    pub un_scanned_image_cnt: Option<i64>,
}
model! { DescribeAssetSummaryOutput {
    0 "AppCnt" app_cnt: i64, 1 "ContainerCnt" container_cnt: i64, 2 "ContainerPause" container_pause: i64,
    3 "ContainerRunning" container_running: i64, 4 "ContainerStop" container_stop: i64,
    5 "CreateTime" create_time: String, 6 "DbCnt" db_cnt: i64, 7 "ImageCnt" image_cnt: i64,
    8 "HostOnline" host_online: i64, 9 "HostCnt" host_cnt: i64, 10 "ImageHasRiskInfoCnt" image_has_risk_info_cnt: i64,
    11 "ImageHasVirusCnt" image_has_virus_cnt: i64, 12 "ImageHasVulsCnt" image_has_vuls_cnt: i64,
    13 "ImageUntrustCnt" image_untrust_cnt: i64, 14 "ListenPortCnt" listen_port_cnt: i64,
    15 "ProcessCnt" process_cnt: i64, 16 "WebServiceCnt" web_service_cnt: i64,
    17 "LatestImageScanTime" latest_image_scan_time: String, 18 "ImageUnsafeCnt" image_unsafe_cnt: i64,
    19 "HostUnInstallCnt" host_un_install_cnt: i64, 20 "SuperNodeCnt" super_node_cnt: i64,
    21 "SuperNodeRunningCnt" super_node_running_cnt: i64, 22 "TodayNewImageCnt" today_new_image_cnt: i64,
    23 "TodayUnsafeImageCnt" today_unsafe_image_cnt: i64, 24 "RecommendedFixImageCnt" recommended_fix_image_cnt: i64,
    25 "ScannedImageCnt" scanned_image_cnt: i64, 26 "UnScannedImageCnt" un_scanned_image_cnt: i64
} }

/// Describes asset super node list: `DescribeAssetSuperNodeList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetSuperNodeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSuperNodeList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetSuperNodeList() "DescribeAssetSuperNodeList" -> DescribeAssetSuperNodeListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetSuperNodeList: SuperNodeListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetSuperNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSuperNodeListOutput {
    pub list: Vec<SuperNodeListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetSuperNodeListOutput {
    0 "List" list: Vec<SuperNodeListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAssetSuperNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodeListItem {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub sub_net_id: Option<String>,
    pub sub_net_name: Option<String>,
    pub sub_net_cidr: Option<String>,
    pub zone_id: Option<String>,
    pub zone: Option<String>,
    pub create_time: Option<String>,
    pub relate_pod_count: Option<i64>,
    pub relate_container_count: Option<i64>,
    pub agent_status: Option<String>,
    pub node_unique_id: Option<String>,
    pub cluster_accessed_status: Option<String>,
    pub charge_cores_cnt: Option<i64>,
    pub defend_status: Option<String>,
    pub cluster_accessed_sub_status: Option<String>,
    pub cluster_accessed_error_reason: Option<String>,
}
model! { SuperNodeListItem {
    0 "NodeID" node_id: String, 1 "NodeName" node_name: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterID" cluster_id: String, 4 "Status" status: String, 5 "SubNetID" sub_net_id: String,
    6 "SubNetName" sub_net_name: String, 7 "SubNetCidr" sub_net_cidr: String, 8 "ZoneID" zone_id: String,
    9 "Zone" zone: String, 10 "CreateTime" create_time: String, 11 "RelatePodCount" relate_pod_count: i64,
    12 "RelateContainerCount" relate_container_count: i64, 13 "AgentStatus" agent_status: String,
    14 "NodeUniqueID" node_unique_id: String, 15 "ClusterAccessedStatus" cluster_accessed_status: String,
    16 "ChargeCoresCnt" charge_cores_cnt: i64, 17 "DefendStatus" defend_status: String,
    18 "ClusterAccessedSubStatus" cluster_accessed_sub_status: String,
    19 "ClusterAccessedErrorReason" cluster_accessed_error_reason: String
} }

/// Describes asset sync last time: `DescribeAssetSyncLastTime` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetSyncLastTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncLastTime {}
operation! { DescribeAssetSyncLastTime() "DescribeAssetSyncLastTime" -> DescribeAssetSyncLastTimeOutput {} }

/// Response of [`DescribeAssetSyncLastTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncLastTimeOutput {
    pub asset_sync_last_time: Option<String>,
    pub task_status: Option<String>,
    pub task_process: Option<i64>,
    pub failed_host_count: Option<i64>,
    pub task_id: Option<i64>,
}
model! { DescribeAssetSyncLastTimeOutput {
    0 "AssetSyncLastTime" asset_sync_last_time: String, 1 "TaskStatus" task_status: String,
    2 "TaskProcess" task_process: i64, 3 "FailedHostCount" failed_host_count: i64, 4 "TaskId" task_id: i64
} }

/// Describes asset web service list: `DescribeAssetWebServiceList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAssetWebServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetWebServiceList() "DescribeAssetWebServiceList" -> DescribeAssetWebServiceListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetWebServiceList: ServiceInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAssetWebServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceListOutput {
    pub list: Vec<ServiceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAssetWebServiceListOutput {
    0 "List" list: Vec<ServiceInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes auto authorized rule host: `DescribeAutoAuthorizedRuleHost` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeAutoAuthorizedRuleHost>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_RULE_NOT_FIND`], [`codes::FAILED_OPERATION_RULE_NOT_FIND`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoAuthorizedRuleHost {
    /// Required.
    pub rule_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAutoAuthorizedRuleHost(rule_id: i64)
    "DescribeAutoAuthorizedRuleHost" -> DescribeAutoAuthorizedRuleHostOutput {
    0 "RuleId" rule_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeAutoAuthorizedRuleHost: AutoAuthorizedRuleHostInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAutoAuthorizedRuleHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoAuthorizedRuleHostOutput {
    pub list: Vec<AutoAuthorizedRuleHostInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoAuthorizedRuleHostOutput {
    0 "List" list: Vec<AutoAuthorizedRuleHostInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoAuthorizedRuleHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoAuthorizedRuleHostInfo {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub image_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub public_ip: Option<String>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
    pub docker_version: Option<String>,
    pub status: Option<String>,
}
model! { AutoAuthorizedRuleHostInfo {
    0 "HostID" host_id: String, 1 "HostIP" host_ip: String, 2 "HostName" host_name: String, 3 "ImageCnt" image_cnt: i64,
    4 "ContainerCnt" container_cnt: i64, 5 "PublicIp" public_ip: String, 6 "InstanceID" instance_id: String,
    7 "MachineType" machine_type: String, 8 "DockerVersion" docker_version: String, 9 "Status" status: String
} }

/// Describes check item list: `DescribeCheckItemList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeCheckItemList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckItemList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeCheckItemList() "DescribeCheckItemList" -> DescribeCheckItemListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeCheckItemList: ClusterCheckItem =
    Offset "Offset", "ClusterCheckItems" cluster_check_items, total "TotalCount" }

/// Response of [`DescribeCheckItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckItemListOutput {
    pub cluster_check_items: Vec<ClusterCheckItem>,
    pub total_count: Option<i64>,
}
model! { DescribeCheckItemListOutput {
    0 "ClusterCheckItems" cluster_check_items: Vec<ClusterCheckItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCheckItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCheckItem {
    pub check_item_id: Option<i64>,
    pub name: Option<String>,
    pub item_detail: Option<String>,
    pub risk_level: Option<String>,
    pub risk_target: Option<String>,
    pub risk_type: Option<String>,
    pub risk_attribute: Option<String>,
    pub risk_property: Option<String>,
    pub cve_number: Option<String>,
    pub discover_time: Option<String>,
    pub solution: Option<String>,
    pub cvss: Option<String>,
    pub cvss_score: Option<String>,
    pub relate_link: Option<String>,
    pub affected_type: Option<String>,
    pub affected_version: Option<String>,
    pub ignored_asset_num: Option<i64>,
    pub is_ignored: Option<bool>,
    pub risk_assessment: Option<String>,
}
model! { ClusterCheckItem {
    0 "CheckItemId" check_item_id: i64, 1 "Name" name: String, 2 "ItemDetail" item_detail: String,
    3 "RiskLevel" risk_level: String, 4 "RiskTarget" risk_target: String, 5 "RiskType" risk_type: String,
    6 "RiskAttribute" risk_attribute: String, 7 "RiskProperty" risk_property: String, 8 "CVENumber" cve_number: String,
    9 "DiscoverTime" discover_time: String, 10 "Solution" solution: String, 11 "CVSS" cvss: String,
    12 "CVSSScore" cvss_score: String, 13 "RelateLink" relate_link: String, 14 "AffectedType" affected_type: String,
    15 "AffectedVersion" affected_version: String, 16 "IgnoredAssetNum" ignored_asset_num: i64,
    17 "IsIgnored" is_ignored: bool, 18 "RiskAssessment" risk_assessment: String
} }

/// Describes cluster detail: `DescribeClusterDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeClusterDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub scan_task_progress: Option<i64>,
    pub cluster_version: Option<String>,
    pub container_runtime: Option<String>,
    pub cluster_node_num: Option<i64>,
    pub cluster_status: Option<String>,
    pub cluster_sub_status: Option<String>,
    pub cluster_type: Option<String>,
    pub region: Option<String>,
    pub serious_risk_count: Option<i64>,
    pub high_risk_count: Option<i64>,
    pub middle_risk_count: Option<i64>,
    pub hint_risk_count: Option<i64>,
    pub check_status: Option<String>,
    pub defender_status: Option<String>,
    pub task_create_time: Option<String>,
    pub network_type: Option<String>,
    pub api_server_address: Option<String>,
    pub node_count: Option<i64>,
    pub namespace_count: Option<i64>,
    pub workload_count: Option<i64>,
    pub pod_count: Option<i64>,
    pub service_count: Option<i64>,
    pub ingress_count: Option<i64>,
    pub master_ips: Option<String>,
    pub owner_name: Option<String>,
    pub check_fail_reason: Option<String>,
}
model! { DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ScanTaskProgress" scan_task_progress: i64, 3 "ClusterVersion" cluster_version: String,
    4 "ContainerRuntime" container_runtime: String, 5 "ClusterNodeNum" cluster_node_num: i64,
    6 "ClusterStatus" cluster_status: String, 7 "ClusterSubStatus" cluster_sub_status: String,
    8 "ClusterType" cluster_type: String, 9 "Region" region: String, 10 "SeriousRiskCount" serious_risk_count: i64,
    11 "HighRiskCount" high_risk_count: i64, 12 "MiddleRiskCount" middle_risk_count: i64,
    13 "HintRiskCount" hint_risk_count: i64, 14 "CheckStatus" check_status: String,
    15 "DefenderStatus" defender_status: String, 16 "TaskCreateTime" task_create_time: String,
    17 "NetworkType" network_type: String, 18 "ApiServerAddress" api_server_address: String,
    19 "NodeCount" node_count: i64, 20 "NamespaceCount" namespace_count: i64, 21 "WorkloadCount" workload_count: i64,
    22 "PodCount" pod_count: i64, 23 "ServiceCount" service_count: i64, 24 "IngressCount" ingress_count: i64,
    25 "MasterIps" master_ips: String, 26 "OwnerName" owner_name: String, 27 "CheckFailReason" check_fail_reason: String
} }

/// Describes cluster nodes: `DescribeClusterNodes` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeClusterNodes>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    pub cluster_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeClusterNodes() "DescribeClusterNodes" -> DescribeClusterNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeClusterNodes: ClusterNodeInfo =
    Offset "Offset", "ClusterNodeList" cluster_node_list, total "TotalCount" }

/// Response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub total_count: Option<i64>,
    pub cluster_node_list: Vec<ClusterNodeInfo>,
}
model! { DescribeClusterNodesOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterNodeList" cluster_node_list: Vec<ClusterNodeInfo>
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNodeInfo {
    pub instance_id: Option<String>,
    pub private_ip_addresses: Option<String>,
    pub instance_role: Option<String>,
    pub instance_state: Option<String>,
    pub node_name: Option<String>,
    pub agent_status: Option<String>,
    pub public_ip: Option<String>,
    pub host_id: Option<String>,
    pub machine_type: Option<String>,
    pub node_type: Option<String>,
    pub uuid: Option<String>,
    pub charge_cores_cnt: Option<i64>,
    pub defend_status: Option<String>,
}
model! { ClusterNodeInfo {
    0 "InstanceId" instance_id: String, 1 "PrivateIpAddresses" private_ip_addresses: String,
    2 "InstanceRole" instance_role: String, 3 "InstanceState" instance_state: String, 4 "NodeName" node_name: String,
    5 "AgentStatus" agent_status: String, 6 "PublicIP" public_ip: String, 7 "HostID" host_id: String,
    8 "MachineType" machine_type: String, 9 "NodeType" node_type: String, 10 "UUID" uuid: String,
    11 "ChargeCoresCnt" charge_cores_cnt: i64, 12 "DefendStatus" defend_status: String
} }

/// Describes cluster summary: `DescribeClusterSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeClusterSummary>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSummary {}
operation! { DescribeClusterSummary() "DescribeClusterSummary" -> DescribeClusterSummaryOutput {} }

/// Response of [`DescribeClusterSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSummaryOutput {
    pub total_count: Option<i64>,
    pub risk_cluster_count: Option<i64>,
    pub uncheck_cluster_count: Option<i64>,
    pub managed_cluster_count: Option<i64>,
    pub independent_cluster_count: Option<i64>,
    pub no_risk_cluster_count: Option<i64>,
    pub checked_cluster_count: Option<i64>,
    pub auto_check_cluster_count: Option<i64>,
    pub manual_check_cluster_count: Option<i64>,
    pub failed_cluster_count: Option<i64>,
    pub not_imported_cluster_count: Option<i64>,
    pub serverless_cluster_count: Option<i64>,
    pub tke_cluster_count: Option<i64>,
    pub user_create_tencent_cluster_count: Option<i64>,
    pub user_create_hybrid_cluster_count: Option<i64>,
}
model! { DescribeClusterSummaryOutput {
    0 "TotalCount" total_count: i64, 1 "RiskClusterCount" risk_cluster_count: i64,
    2 "UncheckClusterCount" uncheck_cluster_count: i64, 3 "ManagedClusterCount" managed_cluster_count: i64,
    4 "IndependentClusterCount" independent_cluster_count: i64, 5 "NoRiskClusterCount" no_risk_cluster_count: i64,
    6 "CheckedClusterCount" checked_cluster_count: i64, 7 "AutoCheckClusterCount" auto_check_cluster_count: i64,
    8 "ManualCheckClusterCount" manual_check_cluster_count: i64, 9 "FailedClusterCount" failed_cluster_count: i64,
    10 "NotImportedClusterCount" not_imported_cluster_count: i64,
    11 "ServerlessClusterCount" serverless_cluster_count: i64, 12 "TkeClusterCount" tke_cluster_count: i64,
    13 "UserCreateTencentClusterCount" user_create_tencent_cluster_count: i64,
    14 "UserCreateHybridClusterCount" user_create_hybrid_cluster_count: i64
} }

/// Describes compliance asset detail info: `DescribeComplianceAssetDetailInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceAssetDetailInfo>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetDetailInfo {
    /// Required.
    pub customer_asset_id: i64,
    pub asset_type: Option<String>,
}
operation! { DescribeComplianceAssetDetailInfo(customer_asset_id: i64)
    "DescribeComplianceAssetDetailInfo" -> DescribeComplianceAssetDetailInfoOutput {
    0 "CustomerAssetId" customer_asset_id, 1 "AssetType" asset_type: String
} }

/// Response of [`DescribeComplianceAssetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetDetailInfoOutput {
    pub asset_detail_info: Option<ComplianceAssetDetailInfo>,
    pub container_detail_info: Option<ComplianceContainerDetailInfo>,
    pub image_detail_info: Option<ComplianceImageDetailInfo>,
    pub host_detail_info: Option<ComplianceHostDetailInfo>,
    pub k8s_detail_info: Option<ComplianceK8SDetailInfo>,
}
model! { DescribeComplianceAssetDetailInfoOutput {
    0 "AssetDetailInfo" asset_detail_info: ComplianceAssetDetailInfo,
    1 "ContainerDetailInfo" container_detail_info: ComplianceContainerDetailInfo,
    2 "ImageDetailInfo" image_detail_info: ComplianceImageDetailInfo,
    3 "HostDetailInfo" host_detail_info: ComplianceHostDetailInfo,
    4 "K8SDetailInfo" k8s_detail_info: ComplianceK8SDetailInfo
} }

/// In the response of [`DescribeComplianceAssetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetDetailInfo {
    pub customer_asset_id: Option<i64>,
    pub asset_type: Option<String>,
    pub asset_name: Option<String>,
    pub node_name: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub check_status: Option<String>,
    pub passed_policy_item_count: Option<i64>,
    pub failed_policy_item_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub check_result: Option<String>,
    pub asset_status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub asset_create_time: Option<String>,
}
model! { ComplianceAssetDetailInfo {
    0 "CustomerAssetId" customer_asset_id: i64, 1 "AssetType" asset_type: String, 2 "AssetName" asset_name: String,
    3 "NodeName" node_name: String, 4 "HostName" host_name: String, 5 "HostIP" host_ip: String,
    6 "CheckStatus" check_status: String, 7 "PassedPolicyItemCount" passed_policy_item_count: i64,
    8 "FailedPolicyItemCount" failed_policy_item_count: i64, 9 "LastCheckTime" last_check_time: String,
    10 "CheckResult" check_result: String, 11 "AssetStatus" asset_status: String,
    12 "AssetCreateTime" asset_create_time: String
} }

/// In the response of [`DescribeComplianceAssetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceContainerDetailInfo {
    pub container_id: Option<String>,
    pub pod_name: Option<String>,
}
model! { ComplianceContainerDetailInfo {
    0 "ContainerId" container_id: String, 1 "PodName" pod_name: String
} }

/// In the response of [`DescribeComplianceAssetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceImageDetailInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub repository: Option<String>,
}
model! { ComplianceImageDetailInfo {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ImageTag" image_tag: String,
    3 "Repository" repository: String
} }

/// In the response of [`DescribeComplianceAssetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceHostDetailInfo {
    pub docker_version: Option<String>,
    pub k8s_version: Option<String>,
    pub containerd_version: Option<String>,
}
model! { ComplianceHostDetailInfo {
    0 "DockerVersion" docker_version: String, 1 "K8SVersion" k8s_version: String,
    2 "ContainerdVersion" containerd_version: String
} }

/// In the response of [`DescribeComplianceAssetDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceK8SDetailInfo {
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
}
model! { ComplianceK8SDetailInfo {
    0 "ClusterName" cluster_name: String, 1 "ClusterVersion" cluster_version: String
} }

/// Describes compliance asset list: `DescribeComplianceAssetList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceAssetList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetList {
    pub asset_type_set: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeComplianceAssetList() "DescribeComplianceAssetList" -> DescribeComplianceAssetListOutput {
    0 "AssetTypeSet" asset_type_set: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeComplianceAssetList: ComplianceAssetInfo =
    Offset "Offset", "AssetInfoList" asset_info_list, total "TotalCount" }

/// Response of [`DescribeComplianceAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetListOutput {
    pub total_count: Option<i64>,
    pub asset_info_list: Vec<ComplianceAssetInfo>,
}
model! { DescribeComplianceAssetListOutput {
    0 "TotalCount" total_count: i64, 1 "AssetInfoList" asset_info_list: Vec<ComplianceAssetInfo>
} }

/// In the response of [`DescribeComplianceAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetInfo {
    pub customer_asset_id: Option<i64>,
    pub asset_type: Option<String>,
    pub asset_name: Option<String>,
    pub image_tag: Option<String>,
    pub host_ip: Option<String>,
    pub node_name: Option<String>,
    pub check_status: Option<String>,
    pub passed_policy_item_count: Option<i64>,
    pub failed_policy_item_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub check_result: Option<String>,
    pub instance_id: Option<String>,
    pub image_registry_info: Option<ImageRegistryInfo>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub asset_unique_id: Option<String>,
}
model! { ComplianceAssetInfo {
    0 "CustomerAssetId" customer_asset_id: i64, 1 "AssetType" asset_type: String, 2 "AssetName" asset_name: String,
    3 "ImageTag" image_tag: String, 4 "HostIP" host_ip: String, 5 "NodeName" node_name: String,
    6 "CheckStatus" check_status: String, 7 "PassedPolicyItemCount" passed_policy_item_count: i64,
    8 "FailedPolicyItemCount" failed_policy_item_count: i64, 9 "LastCheckTime" last_check_time: String,
    10 "CheckResult" check_result: String, 11 "InstanceId" instance_id: String,
    12 "ImageRegistryInfo" image_registry_info: ImageRegistryInfo, 13 "ClusterID" cluster_id: String,
    14 "ClusterName" cluster_name: String, 15 "AssetUniqueID" asset_unique_id: String
} }

/// In the response of [`DescribeComplianceAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRegistryInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub address: Option<String>,
}
model! { ImageRegistryInfo {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Address" address: String
} }

/// Describes compliance asset policy item list: `DescribeComplianceAssetPolicyItemList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceAssetPolicyItemList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetPolicyItemList {
    /// Required.
    pub customer_asset_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub asset_type: Option<String>,
}
operation! { DescribeComplianceAssetPolicyItemList(customer_asset_id: i64)
    "DescribeComplianceAssetPolicyItemList" -> DescribeComplianceAssetPolicyItemListOutput {
    0 "CustomerAssetId" customer_asset_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "AssetType" asset_type: String
} }
paged! { DescribeComplianceAssetPolicyItemList: ComplianceAssetPolicyItem =
    Offset "Offset", "AssetPolicyItemList" asset_policy_item_list, total "TotalCount" }

/// Response of [`DescribeComplianceAssetPolicyItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetPolicyItemListOutput {
    pub total_count: Option<i64>,
    pub asset_policy_item_list: Vec<ComplianceAssetPolicyItem>,
}
model! { DescribeComplianceAssetPolicyItemListOutput {
    0 "TotalCount" total_count: i64, 1 "AssetPolicyItemList" asset_policy_item_list: Vec<ComplianceAssetPolicyItem>
} }

/// In the response of [`DescribeComplianceAssetPolicyItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetPolicyItem {
    pub customer_policy_item_id: Option<i64>,
    pub base_policy_item_id: Option<i64>,
    pub name: Option<String>,
    pub category: Option<String>,
    pub benchmark_standard_id: Option<i64>,
    pub benchmark_standard_name: Option<String>,
    pub risk_level: Option<String>,
    pub check_status: Option<String>,
    pub check_result: Option<String>,
    pub whitelist_id: Option<i64>,
    pub fix_suggestion: Option<String>,
    pub last_check_time: Option<String>,
    pub verify_info: Option<String>,
}
model! { ComplianceAssetPolicyItem {
    0 "CustomerPolicyItemId" customer_policy_item_id: i64, 1 "BasePolicyItemId" base_policy_item_id: i64,
    2 "Name" name: String, 3 "Category" category: String, 4 "BenchmarkStandardId" benchmark_standard_id: i64,
    5 "BenchmarkStandardName" benchmark_standard_name: String, 6 "RiskLevel" risk_level: String,
    7 "CheckStatus" check_status: String, 8 "CheckResult" check_result: String, 9 "WhitelistId" whitelist_id: i64,
    10 "FixSuggestion" fix_suggestion: String, 11 "LastCheckTime" last_check_time: String,
    12 "VerifyInfo" verify_info: String
} }

/// Describes compliance period task list: `DescribeCompliancePeriodTaskList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeCompliancePeriodTaskList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePeriodTaskList {
    pub asset_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCompliancePeriodTaskList()
    "DescribeCompliancePeriodTaskList" -> DescribeCompliancePeriodTaskListOutput {
    0 "AssetType" asset_type: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCompliancePeriodTaskList: CompliancePeriodTask =
    Offset "Offset", "PeriodTaskSet" period_task_set, total "TotalCount" }

/// Response of [`DescribeCompliancePeriodTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePeriodTaskListOutput {
    pub total_count: Option<i64>,
    pub period_task_set: Vec<CompliancePeriodTask>,
}
model! { DescribeCompliancePeriodTaskListOutput {
    0 "TotalCount" total_count: i64, 1 "PeriodTaskSet" period_task_set: Vec<CompliancePeriodTask>
} }

/// In the response of [`DescribeCompliancePeriodTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePeriodTask {
    pub period_task_id: Option<i64>,
    pub asset_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_trigger_time: Option<String>,
    pub total_policy_item_count: Option<i64>,
    pub period_rule: Option<CompliancePeriodTaskRule>,
    pub benchmark_standard_set: Vec<ComplianceBenchmarkStandard>,
}
model! { CompliancePeriodTask {
    0 "PeriodTaskId" period_task_id: i64, 1 "AssetType" asset_type: String,
    2 "LastTriggerTime" last_trigger_time: String, 3 "TotalPolicyItemCount" total_policy_item_count: i64,
    4 "PeriodRule" period_rule: CompliancePeriodTaskRule,
    5 "BenchmarkStandardSet" benchmark_standard_set: Vec<ComplianceBenchmarkStandard>
} }

/// In the request of [`DescribeCompliancePeriodTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePeriodTaskRule {
    /// Required.
    pub frequency: Option<i64>,
    /// Required.
    pub execution_time: Option<String>,
    pub enable: Option<bool>,
}
input! { CompliancePeriodTaskRule(frequency: i64, execution_time: String) {
    0 "Frequency" frequency: i64, 1 "ExecutionTime" execution_time: String, 2 "Enable" enable: bool
} }

/// In the response of [`DescribeCompliancePeriodTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceBenchmarkStandard {
    pub standard_id: Option<i64>,
    pub name: Option<String>,
    pub policy_item_count: Option<i64>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
}
model! { ComplianceBenchmarkStandard {
    0 "StandardId" standard_id: i64, 1 "Name" name: String, 2 "PolicyItemCount" policy_item_count: i64,
    3 "Enabled" enabled: bool, 4 "Description" description: String
} }

/// Describes compliance policy item affected asset list: `DescribeCompliancePolicyItemAffectedAssetList` of `tcss`
/// 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeCompliancePolicyItemAffectedAssetList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedAssetList {
    /// Required.
    pub customer_policy_item_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeCompliancePolicyItemAffectedAssetList(customer_policy_item_id: i64)
    "DescribeCompliancePolicyItemAffectedAssetList" -> DescribeCompliancePolicyItemAffectedAssetListOutput {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeCompliancePolicyItemAffectedAssetList: ComplianceAffectedAsset =
    Offset "Offset", "AffectedAssetList" affected_asset_list, total "TotalCount" }

/// Response of [`DescribeCompliancePolicyItemAffectedAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedAssetListOutput {
    pub affected_asset_list: Vec<ComplianceAffectedAsset>,
    pub total_count: Option<i64>,
}
model! { DescribeCompliancePolicyItemAffectedAssetListOutput {
    0 "AffectedAssetList" affected_asset_list: Vec<ComplianceAffectedAsset>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCompliancePolicyItemAffectedAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAffectedAsset {
    pub customer_asset_id: Option<i64>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub check_status: Option<String>,
    pub node_name: Option<String>,
    pub last_check_time: Option<String>,
    pub check_result: Option<String>,
    pub host_ip: Option<String>,
    pub image_tag: Option<String>,
    pub verify_info: Option<String>,
    pub instance_id: Option<String>,
    pub image_registry_info: Option<ImageRegistryInfo>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub asset_unique_id: Option<String>,
}
model! { ComplianceAffectedAsset {
    0 "CustomerAssetId" customer_asset_id: i64, 1 "AssetName" asset_name: String, 2 "AssetType" asset_type: String,
    3 "CheckStatus" check_status: String, 4 "NodeName" node_name: String, 5 "LastCheckTime" last_check_time: String,
    6 "CheckResult" check_result: String, 7 "HostIP" host_ip: String, 8 "ImageTag" image_tag: String,
    9 "VerifyInfo" verify_info: String, 10 "InstanceId" instance_id: String,
    11 "ImageRegistryInfo" image_registry_info: ImageRegistryInfo, 12 "ClusterID" cluster_id: String,
    13 "ClusterName" cluster_name: String, 14 "AssetUniqueID" asset_unique_id: String
} }

/// Describes compliance policy item affected summary: `DescribeCompliancePolicyItemAffectedSummary` of `tcss`
/// 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeCompliancePolicyItemAffectedSummary>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedSummary {
    /// Required.
    pub customer_policy_item_id: i64,
}
operation! { DescribeCompliancePolicyItemAffectedSummary(customer_policy_item_id: i64)
    "DescribeCompliancePolicyItemAffectedSummary" -> DescribeCompliancePolicyItemAffectedSummaryOutput {
    0 "CustomerPolicyItemId" customer_policy_item_id
} }

/// Response of [`DescribeCompliancePolicyItemAffectedSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedSummaryOutput {
    pub policy_item_summary: Option<CompliancePolicyItemSummary>,
}
model! { DescribeCompliancePolicyItemAffectedSummaryOutput {
    0 "PolicyItemSummary" policy_item_summary: CompliancePolicyItemSummary
} }

/// In the response of [`DescribeCompliancePolicyItemAffectedSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePolicyItemSummary {
    pub customer_policy_item_id: Option<i64>,
    pub base_policy_item_id: Option<i64>,
    pub name: Option<String>,
    pub category: Option<String>,
    pub benchmark_standard_name: Option<String>,
    pub risk_level: Option<String>,
    pub asset_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub check_status: Option<String>,
    pub check_result: Option<String>,
    pub passed_asset_count: Option<i64>,
    pub failed_asset_count: Option<i64>,
    pub whitelist_id: Option<i64>,
    pub fix_suggestion: Option<String>,
    pub benchmark_standard_id: Option<i64>,
    pub applicable_version: Option<String>,
    pub description: Option<String>,
    pub audit_procedure: Option<String>,
    pub is_enable: Option<i64>,
}
model! { CompliancePolicyItemSummary {
    0 "CustomerPolicyItemId" customer_policy_item_id: i64, 1 "BasePolicyItemId" base_policy_item_id: i64,
    2 "Name" name: String, 3 "Category" category: String, 4 "BenchmarkStandardName" benchmark_standard_name: String,
    5 "RiskLevel" risk_level: String, 6 "AssetType" asset_type: String, 7 "LastCheckTime" last_check_time: String,
    8 "CheckStatus" check_status: String, 9 "CheckResult" check_result: String,
    10 "PassedAssetCount" passed_asset_count: i64, 11 "FailedAssetCount" failed_asset_count: i64,
    12 "WhitelistId" whitelist_id: i64, 13 "FixSuggestion" fix_suggestion: String,
    14 "BenchmarkStandardId" benchmark_standard_id: i64, 15 "ApplicableVersion" applicable_version: String,
    16 "Description" description: String, 17 "AuditProcedure" audit_procedure: String, 18 "IsEnable" is_enable: i64
} }

/// Describes compliance scan failed asset list: `DescribeComplianceScanFailedAssetList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceScanFailedAssetList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceScanFailedAssetList {
    pub asset_type_set: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeComplianceScanFailedAssetList()
    "DescribeComplianceScanFailedAssetList" -> DescribeComplianceScanFailedAssetListOutput {
    0 "AssetTypeSet" asset_type_set: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeComplianceScanFailedAssetList: ComplianceScanFailedAsset =
    Offset "Offset", "ScanFailedAssetList" scan_failed_asset_list, total "TotalCount" }

/// Response of [`DescribeComplianceScanFailedAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceScanFailedAssetListOutput {
    pub total_count: Option<i64>,
    pub scan_failed_asset_list: Vec<ComplianceScanFailedAsset>,
}
model! { DescribeComplianceScanFailedAssetListOutput {
    0 "TotalCount" total_count: i64, 1 "ScanFailedAssetList" scan_failed_asset_list: Vec<ComplianceScanFailedAsset>
} }

/// In the response of [`DescribeComplianceScanFailedAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceScanFailedAsset {
    pub customer_asset_id: Option<i64>,
    pub asset_type: Option<String>,
    pub check_status: Option<String>,
    pub asset_name: Option<String>,
    pub failure_reason: Option<String>,
    pub suggestion: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub check_time: Option<String>,
}
model! { ComplianceScanFailedAsset {
    0 "CustomerAssetId" customer_asset_id: i64, 1 "AssetType" asset_type: String, 2 "CheckStatus" check_status: String,
    3 "AssetName" asset_name: String, 4 "FailureReason" failure_reason: String, 5 "Suggestion" suggestion: String,
    6 "CheckTime" check_time: String
} }

/// Describes compliance task asset summary: `DescribeComplianceTaskAssetSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceTaskAssetSummary>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskAssetSummary {
    /// Required.
    pub asset_type_set: Vec<String>,
}
operation! { DescribeComplianceTaskAssetSummary(asset_type_set: Vec<String>)
    "DescribeComplianceTaskAssetSummary" -> DescribeComplianceTaskAssetSummaryOutput {
    0 "AssetTypeSet" asset_type_set
} }

/// Response of [`DescribeComplianceTaskAssetSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskAssetSummaryOutput {
    pub status: Option<String>,
    pub asset_summary_list: Vec<ComplianceAssetSummary>,
}
model! { DescribeComplianceTaskAssetSummaryOutput {
    0 "Status" status: String, 1 "AssetSummaryList" asset_summary_list: Vec<ComplianceAssetSummary>
} }

/// In the response of [`DescribeComplianceTaskAssetSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetSummary {
    pub asset_type: Option<String>,
    pub is_customer_first_check: Option<bool>,
    pub check_status: Option<String>,
    pub check_progress: Option<f64>,
    pub passed_policy_item_count: Option<i64>,
    pub failed_policy_item_count: Option<i64>,
    pub failed_critical_policy_item_count: Option<i64>,
    pub failed_high_risk_policy_item_count: Option<i64>,
    pub failed_medium_risk_policy_item_count: Option<i64>,
    pub failed_low_risk_policy_item_count: Option<i64>,
    pub notice_policy_item_count: Option<i64>,
    pub passed_asset_count: Option<i64>,
    pub failed_asset_count: Option<i64>,
    pub asset_passed_rate: Option<f64>,
    pub scan_failed_asset_count: Option<i64>,
    pub check_cost_time: Option<f64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub period_rule: Option<CompliancePeriodTaskRule>,
    pub open_policy_item_count: Option<i64>,
    pub ignored_policy_item_count: Option<i64>,
    pub total_policy_item_count: Option<i64>,
    pub detect_host_count: Option<i64>,
    pub left_time: Option<i64>,
}
model! { ComplianceAssetSummary {
    0 "AssetType" asset_type: String, 1 "IsCustomerFirstCheck" is_customer_first_check: bool,
    2 "CheckStatus" check_status: String, 3 "CheckProgress" check_progress: f64,
    4 "PassedPolicyItemCount" passed_policy_item_count: i64, 5 "FailedPolicyItemCount" failed_policy_item_count: i64,
    6 "FailedCriticalPolicyItemCount" failed_critical_policy_item_count: i64,
    7 "FailedHighRiskPolicyItemCount" failed_high_risk_policy_item_count: i64,
    8 "FailedMediumRiskPolicyItemCount" failed_medium_risk_policy_item_count: i64,
    9 "FailedLowRiskPolicyItemCount" failed_low_risk_policy_item_count: i64,
    10 "NoticePolicyItemCount" notice_policy_item_count: i64, 11 "PassedAssetCount" passed_asset_count: i64,
    12 "FailedAssetCount" failed_asset_count: i64, 13 "AssetPassedRate" asset_passed_rate: f64,
    14 "ScanFailedAssetCount" scan_failed_asset_count: i64, 15 "CheckCostTime" check_cost_time: f64,
    16 "LastCheckTime" last_check_time: String, 17 "PeriodRule" period_rule: CompliancePeriodTaskRule,
    18 "OpenPolicyItemCount" open_policy_item_count: i64, 19 "IgnoredPolicyItemCount" ignored_policy_item_count: i64,
    20 "TotalPolicyItemCount" total_policy_item_count: i64, 21 "DetectHostCount" detect_host_count: i64,
    22 "LeftTime" left_time: i64
} }

/// Describes compliance task policy item summary list: `DescribeComplianceTaskPolicyItemSummaryList` of `tcss`
/// 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceTaskPolicyItemSummaryList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskPolicyItemSummaryList {
    pub asset_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeComplianceTaskPolicyItemSummaryList()
    "DescribeComplianceTaskPolicyItemSummaryList" -> DescribeComplianceTaskPolicyItemSummaryListOutput {
    0 "AssetType" asset_type: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeComplianceTaskPolicyItemSummaryList: CompliancePolicyItemSummary =
    Offset "Offset", "PolicyItemSummaryList" policy_item_summary_list, total "TotalCount" }

/// Response of [`DescribeComplianceTaskPolicyItemSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskPolicyItemSummaryListOutput {
    pub task_id: Option<i64>,
    pub total_count: Option<i64>,
    pub policy_item_summary_list: Vec<CompliancePolicyItemSummary>,
}
model! { DescribeComplianceTaskPolicyItemSummaryListOutput {
    0 "TaskId" task_id: i64, 1 "TotalCount" total_count: i64,
    2 "PolicyItemSummaryList" policy_item_summary_list: Vec<CompliancePolicyItemSummary>
} }

/// Describes compliance whitelist item list: `DescribeComplianceWhitelistItemList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeComplianceWhitelistItemList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceWhitelistItemList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub asset_type_set: Option<Vec<String>>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeComplianceWhitelistItemList()
    "DescribeComplianceWhitelistItemList" -> DescribeComplianceWhitelistItemListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "AssetTypeSet" asset_type_set: Vec<String>,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeComplianceWhitelistItemList: ComplianceWhitelistItem =
    Offset "Offset", "WhitelistItemSet" whitelist_item_set, total "TotalCount" }

/// Response of [`DescribeComplianceWhitelistItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceWhitelistItemListOutput {
    pub whitelist_item_set: Vec<ComplianceWhitelistItem>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceWhitelistItemListOutput {
    0 "WhitelistItemSet" whitelist_item_set: Vec<ComplianceWhitelistItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeComplianceWhitelistItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceWhitelistItem {
    pub whitelist_item_id: Option<i64>,
    pub customer_policy_item_id: Option<i64>,
    pub name: Option<String>,
    pub standard_name: Option<String>,
    pub standard_id: Option<i64>,
    pub affected_asset_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub insert_time: Option<String>,
}
model! { ComplianceWhitelistItem {
    0 "WhitelistItemId" whitelist_item_id: i64, 1 "CustomerPolicyItemId" customer_policy_item_id: i64,
    2 "Name" name: String, 3 "StandardName" standard_name: String, 4 "StandardId" standard_id: i64,
    5 "AffectedAssetCount" affected_asset_count: i64, 6 "LastUpdateTime" last_update_time: String,
    7 "InsertTime" insert_time: String
} }

/// Describes container asset summary: `DescribeContainerAssetSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeContainerAssetSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerAssetSummary {}
operation! { DescribeContainerAssetSummary() "DescribeContainerAssetSummary" -> DescribeContainerAssetSummaryOutput {} }

/// Response of [`DescribeContainerAssetSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerAssetSummaryOutput {
    pub container_total_cnt: Option<i64>,
    pub container_running_cnt: Option<i64>,
    pub container_pause_cnt: Option<i64>,
    pub container_stopped: Option<i64>,
    pub image_cnt: Option<i64>,
    pub host_cnt: Option<i64>,
    pub host_running_cnt: Option<i64>,
    pub host_offline_cnt: Option<i64>,
    pub image_registry_cnt: Option<i64>,
    pub image_total_cnt: Option<i64>,
    pub host_un_install_cnt: Option<i64>,
    pub host_super_node_cnt: Option<i64>,
}
model! { DescribeContainerAssetSummaryOutput {
    0 "ContainerTotalCnt" container_total_cnt: i64, 1 "ContainerRunningCnt" container_running_cnt: i64,
    2 "ContainerPauseCnt" container_pause_cnt: i64, 3 "ContainerStopped" container_stopped: i64,
    4 "ImageCnt" image_cnt: i64, 5 "HostCnt" host_cnt: i64, 6 "HostRunningCnt" host_running_cnt: i64,
    7 "HostOfflineCnt" host_offline_cnt: i64, 8 "ImageRegistryCnt" image_registry_cnt: i64,
    9 "ImageTotalCnt" image_total_cnt: i64, 10 "HostUnInstallCnt" host_un_install_cnt: i64,
    11 "HostSuperNodeCnt" host_super_node_cnt: i64
} }

/// Describes container sec event summary: `DescribeContainerSecEventSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeContainerSecEventSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerSecEventSummary {}
operation! { DescribeContainerSecEventSummary()
    "DescribeContainerSecEventSummary" -> DescribeContainerSecEventSummaryOutput {} }

/// Response of [`DescribeContainerSecEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerSecEventSummaryOutput {
    pub unhandled_escape_cnt: Option<i64>,
    pub unhandled_reverse_shell_cnt: Option<i64>,
    pub unhandled_risk_syscall_cnt: Option<i64>,
    pub unhandled_abnormal_process_cnt: Option<i64>,
    pub unhandled_file_cnt: Option<i64>,
    pub unhandled_virus_event_cnt: Option<i64>,
    pub unhandled_malicious_connection_event_cnt: Option<i64>,
    pub unhandled_k8s_api_event_cnt: Option<i64>,
}
model! { DescribeContainerSecEventSummaryOutput {
    0 "UnhandledEscapeCnt" unhandled_escape_cnt: i64, 1 "UnhandledReverseShellCnt" unhandled_reverse_shell_cnt: i64,
    2 "UnhandledRiskSyscallCnt" unhandled_risk_syscall_cnt: i64,
    3 "UnhandledAbnormalProcessCnt" unhandled_abnormal_process_cnt: i64, 4 "UnhandledFileCnt" unhandled_file_cnt: i64,
    5 "UnhandledVirusEventCnt" unhandled_virus_event_cnt: i64,
    6 "UnhandledMaliciousConnectionEventCnt" unhandled_malicious_connection_event_cnt: i64,
    7 "UnhandledK8sApiEventCnt" unhandled_k8s_api_event_cnt: i64
} }

/// Describes es aggregations: `DescribeESAggregations` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeESAggregations>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregations {
    /// Required.
    pub query: String,
    pub log_types: Option<Vec<String>>,
}
operation! { DescribeESAggregations(query: String) "DescribeESAggregations" -> DescribeESAggregationsOutput {
    0 "Query" query, 1 "LogTypes" log_types: Vec<String>
} }

/// Response of [`DescribeESAggregations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregationsOutput {
    pub data: Option<String>,
}
model! { DescribeESAggregationsOutput {
    0 "Data" data: String
} }

/// Describes es hits: `DescribeESHits` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeESHits>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESHits {
    /// Required.
    pub query: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub log_types: Option<Vec<String>>,
}
operation! { DescribeESHits(query: String) "DescribeESHits" -> DescribeESHitsOutput {
    0 "Query" query, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "LogTypes" log_types: Vec<String>
} }

/// Response of [`DescribeESHits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESHitsOutput {
    pub data: Option<String>,
}
model! { DescribeESHitsOutput {
    0 "Data" data: String
} }

/// Describes emergency vul list: `DescribeEmergencyVulList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEmergencyVulList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEmergencyVulList() "DescribeEmergencyVulList" -> DescribeEmergencyVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEmergencyVulList: EmergencyVulInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeEmergencyVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<EmergencyVulInfo>,
}
model! { DescribeEmergencyVulListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<EmergencyVulInfo>
} }

/// In the response of [`DescribeEmergencyVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyVulInfo {
    pub name: Option<String>,
    pub tags: Vec<String>,
    pub cvssv3_score: Option<f64>,
    pub level: Option<String>,
    pub cveid: Option<String>,
    pub category: Option<String>,
    pub submit_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub status: Option<String>,
    pub id: Option<i64>,
    pub poc_id: Option<String>,
    pub defence_status: Option<String>,
    pub defence_scope: Option<String>,
    pub defence_host_count: Option<i64>,
    pub defended_count: Option<i64>,
}
model! { EmergencyVulInfo {
    0 "Name" name: String, 1 "Tags" tags: Vec<String>, 2 "CVSSV3Score" cvssv3_score: f64, 3 "Level" level: String,
    4 "CVEID" cveid: String, 5 "Category" category: String, 6 "SubmitTime" submit_time: String,
    7 "LatestFoundTime" latest_found_time: String, 8 "Status" status: String, 9 "ID" id: i64, 10 "PocID" poc_id: String,
    11 "DefenceStatus" defence_status: String, 12 "DefenceScope" defence_scope: String,
    13 "DefenceHostCount" defence_host_count: i64, 14 "DefendedCount" defended_count: i64
} }

/// Describes escape event detail: `DescribeEscapeEventDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeEventDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventDetail {
    /// Required.
    pub event_id: String,
    pub event_type: Option<String>,
}
operation! { DescribeEscapeEventDetail(event_id: String)
    "DescribeEscapeEventDetail" -> DescribeEscapeEventDetailOutput {
    0 "EventId" event_id, 1 "EventType" event_type: String
} }

/// Response of [`DescribeEscapeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventDetailOutput {
    pub event_base_info: Option<RunTimeEventBaseInfo>,
    pub process_info: Option<ProcessDetailInfo>,
    pub event_detail: Option<EscapeEventDescription>,
    pub parent_process_info: Option<ProcessBaseInfo>,
    pub ancestor_process_info: Option<ProcessBaseInfo>,
}
model! { DescribeEscapeEventDetailOutput {
    0 "EventBaseInfo" event_base_info: RunTimeEventBaseInfo, 1 "ProcessInfo" process_info: ProcessDetailInfo,
    2 "EventDetail" event_detail: EscapeEventDescription, 3 "ParentProcessInfo" parent_process_info: ProcessBaseInfo,
    4 "AncestorProcessInfo" ancestor_process_info: ProcessBaseInfo
} }

/// In the response of [`DescribeEscapeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeEventDescription {
    pub description: Option<String>,
    pub solution: Option<String>,
    pub remark: Option<String>,
    pub operation_time: Option<String>,
}
model! { EscapeEventDescription {
    0 "Description" description: String, 1 "Solution" solution: String, 2 "Remark" remark: String,
    3 "OperationTime" operation_time: String
} }

/// Describes escape event info: `DescribeEscapeEventInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeEventInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventInfo {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEscapeEventInfo() "DescribeEscapeEventInfo" -> DescribeEscapeEventInfoOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEscapeEventInfo: EscapeEventInfo = Offset "Offset", "EventSet" event_set, total "TotalCount" }

/// Response of [`DescribeEscapeEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventInfoOutput {
    pub event_set: Vec<EscapeEventInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeEscapeEventInfoOutput {
    0 "EventSet" event_set: Vec<EscapeEventInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEscapeEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeEventInfo {
    pub event_type: Option<String>,
    pub container_name: Option<String>,
    pub image_name: Option<String>,
    pub status: Option<String>,
    pub event_id: Option<String>,
    pub node_name: Option<String>,
    pub pod_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub found_time: Option<String>,
    pub event_name: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub solution: Option<String>,
    pub description: Option<String>,
    pub event_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub latest_found_time: Option<String>,
    pub node_ip: Option<String>,
    pub host_id: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub container_status: Option<String>,
    pub cluster_id: Option<String>,
    pub node_type: Option<String>,
    pub pod_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
    pub host_ip: Option<String>,
    pub cluster_name: Option<String>,
}
model! { EscapeEventInfo {
    0 "EventType" event_type: String, 1 "ContainerName" container_name: String, 2 "ImageName" image_name: String,
    3 "Status" status: String, 4 "EventId" event_id: String, 5 "NodeName" node_name: String,
    6 "PodName" pod_name: String, 7 "FoundTime" found_time: String, 8 "EventName" event_name: String,
    9 "ImageId" image_id: String, 10 "ContainerId" container_id: String, 11 "Solution" solution: String,
    12 "Description" description: String, 13 "EventCount" event_count: i64,
    14 "LatestFoundTime" latest_found_time: String, 15 "NodeIP" node_ip: String, 16 "HostID" host_id: String,
    17 "ContainerNetStatus" container_net_status: String, 18 "ContainerNetSubStatus" container_net_sub_status: String,
    19 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    20 "ContainerStatus" container_status: String, 21 "ClusterID" cluster_id: String, 22 "NodeType" node_type: String,
    23 "PodIP" pod_ip: String, 24 "NodeUniqueID" node_unique_id: String, 25 "PublicIP" public_ip: String,
    26 "NodeID" node_id: String, 27 "HostIP" host_ip: String, 28 "ClusterName" cluster_name: String
} }

/// Describes escape event tendency: `DescribeEscapeEventTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeEventTendency>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTendency {
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
}
operation! { DescribeEscapeEventTendency(end_time: String, start_time: String)
    "DescribeEscapeEventTendency" -> DescribeEscapeEventTendencyOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

/// Response of [`DescribeEscapeEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTendencyOutput {
    pub list: Vec<EscapeEventTendencyInfo>,
}
model! { DescribeEscapeEventTendencyOutput {
    0 "List" list: Vec<EscapeEventTendencyInfo>
} }

/// In the response of [`DescribeEscapeEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeEventTendencyInfo {
    pub risk_container_event_count: Option<i64>,
    pub process_privilege_event_count: Option<i64>,
    pub container_escape_event_count: Option<i64>,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
}
model! { EscapeEventTendencyInfo {
    0 "RiskContainerEventCount" risk_container_event_count: i64,
    1 "ProcessPrivilegeEventCount" process_privilege_event_count: i64,
    2 "ContainerEscapeEventCount" container_escape_event_count: i64, 3 "Date" date: String
} }

/// Describes escape event type summary: `DescribeEscapeEventTypeSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeEventTypeSummary>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTypeSummary {}
operation! { DescribeEscapeEventTypeSummary() "DescribeEscapeEventTypeSummary" -> DescribeEscapeEventTypeSummaryOutput {} }

/// Response of [`DescribeEscapeEventTypeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTypeSummaryOutput {
    pub container_escape_event_count: Option<i64>,
    pub process_privilege_event_count: Option<i64>,
    pub risk_container_event_count: Option<i64>,
    pub pending_escape_event_count: Option<i64>,
}
model! { DescribeEscapeEventTypeSummaryOutput {
    0 "ContainerEscapeEventCount" container_escape_event_count: i64,
    1 "ProcessPrivilegeEventCount" process_privilege_event_count: i64,
    2 "RiskContainerEventCount" risk_container_event_count: i64,
    3 "PendingEscapeEventCount" pending_escape_event_count: i64
} }

/// Describes escape rule info: `DescribeEscapeRuleInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeRuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeRuleInfo {}
operation! { DescribeEscapeRuleInfo() "DescribeEscapeRuleInfo" -> DescribeEscapeRuleInfoOutput {} }

/// Response of [`DescribeEscapeRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeRuleInfoOutput {
    pub rule_set: Vec<EscapeRule>,
}
model! { DescribeEscapeRuleInfoOutput {
    0 "RuleSet" rule_set: Vec<EscapeRule>
} }

/// In the response of [`DescribeEscapeRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeRule {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub is_enable: Option<bool>,
    pub group: Option<String>,
}
model! { EscapeRule {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "IsEnable" is_enable: bool, 3 "Group" group: String
} }

/// Describes escape safe state: `DescribeEscapeSafeState` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeSafeState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeSafeState {}
operation! { DescribeEscapeSafeState() "DescribeEscapeSafeState" -> DescribeEscapeSafeStateOutput {} }

/// Response of [`DescribeEscapeSafeState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeSafeStateOutput {
    pub is_safe: Option<String>,
}
model! { DescribeEscapeSafeStateOutput {
    0 "IsSafe" is_safe: String
} }

/// Describes escape white list: `DescribeEscapeWhiteList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEscapeWhiteList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeWhiteList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEscapeWhiteList() "DescribeEscapeWhiteList" -> DescribeEscapeWhiteListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEscapeWhiteList: EscapeWhiteListInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeEscapeWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeWhiteListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<EscapeWhiteListInfo>,
}
model! { DescribeEscapeWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<EscapeWhiteListInfo>
} }

/// In the response of [`DescribeEscapeWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeWhiteListInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub id: Option<i64>,
    pub host_count: Option<i64>,
    pub super_node_count: Option<i64>,
    pub container_count: Option<i64>,
    pub event_type: Vec<String>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
    pub image_size: Option<i64>,
}
model! { EscapeWhiteListInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "ID" id: i64, 3 "HostCount" host_count: i64,
    4 "SuperNodeCount" super_node_count: i64, 5 "ContainerCount" container_count: i64,
    6 "EventType" event_type: Vec<String>, 7 "InsertTime" insert_time: String, 8 "UpdateTime" update_time: String,
    9 "ImageSize" image_size: i64
} }

/// Describes event escape image list: `DescribeEventEscapeImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeEventEscapeImageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventEscapeImageList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEventEscapeImageList() "DescribeEventEscapeImageList" -> DescribeEventEscapeImageListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEventEscapeImageList: EventEscapeImageInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeEventEscapeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventEscapeImageListOutput {
    pub list: Vec<EventEscapeImageInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeEventEscapeImageListOutput {
    0 "List" list: Vec<EventEscapeImageInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEventEscapeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventEscapeImageInfo {
    pub image_id: Option<String>,
    pub unique_key: Option<String>,
    pub event_type: Option<String>,
    pub origin_event_type: Option<String>,
    pub image_name: Option<String>,
    pub container_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub found_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub latest_found_time: Option<String>,
    pub event_count: Option<i64>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub solution: Option<String>,
}
model! { EventEscapeImageInfo {
    0 "ImageId" image_id: String, 1 "UniqueKey" unique_key: String, 2 "EventType" event_type: String,
    3 "OriginEventType" origin_event_type: String, 4 "ImageName" image_name: String,
    5 "ContainerCount" container_count: i64, 6 "FoundTime" found_time: String,
    7 "LatestFoundTime" latest_found_time: String, 8 "EventCount" event_count: i64, 9 "Status" status: String,
    10 "Description" description: String, 11 "Solution" solution: String
} }

/// Describes export job download url: `DescribeExportJobDownloadURL` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeExportJobDownloadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobDownloadURL {
    /// Required.
    pub job_id: String,
}
operation! { DescribeExportJobDownloadURL(job_id: String)
    "DescribeExportJobDownloadURL" -> DescribeExportJobDownloadURLOutput {
    0 "JobID" job_id
} }

/// Response of [`DescribeExportJobDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobDownloadURLOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeExportJobDownloadURLOutput {
    0 "DownloadURL" download_url: Secret
} }

/// Describes export job manage list: `DescribeExportJobManageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeExportJobManageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobManageList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeExportJobManageList() "DescribeExportJobManageList" -> DescribeExportJobManageListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeExportJobManageList: ExportJobInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeExportJobManageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobManageListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<ExportJobInfo>,
}
model! { DescribeExportJobManageListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<ExportJobInfo>
} }

/// In the response of [`DescribeExportJobManageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJobInfo {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub source: Option<String>,
    pub export_status: Option<String>,
    pub export_progress: Option<i64>,
    pub failure_msg: Option<String>,
    pub timeout: Option<String>,
    pub insert_time: Option<String>,
}
model! { ExportJobInfo {
    0 "JobID" job_id: String, 1 "JobName" job_name: String, 2 "Source" source: String,
    3 "ExportStatus" export_status: String, 4 "ExportProgress" export_progress: i64, 5 "FailureMsg" failure_msg: String,
    6 "Timeout" timeout: String, 7 "InsertTime" insert_time: String
} }

/// Describes export job result: `DescribeExportJobResult` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeExportJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobResult {
    /// Required.
    pub job_id: String,
}
operation! { DescribeExportJobResult(job_id: String) "DescribeExportJobResult" -> DescribeExportJobResultOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeExportJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobResultOutput {
    pub export_status: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub export_progress: Option<f64>,
    pub failure_msg: Option<String>,
}
model! { DescribeExportJobResultOutput {
    0 "ExportStatus" export_status: String, 1 "DownloadURL" download_url: Secret,
    2 "ExportProgress" export_progress: f64, 3 "FailureMsg" failure_msg: String
} }

/// Describes image authorized info: `DescribeImageAuthorizedInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageAuthorizedInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAuthorizedInfo {}
operation! { DescribeImageAuthorizedInfo() "DescribeImageAuthorizedInfo" -> DescribeImageAuthorizedInfoOutput {} }

/// Response of [`DescribeImageAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAuthorizedInfoOutput {
    pub total_authorized_cnt: Option<i64>,
    pub used_authorized_cnt: Option<i64>,
    pub scanned_image_cnt: Option<i64>,
    pub not_scanned_image_cnt: Option<i64>,
    pub not_scanned_local_image_cnt: Option<i64>,
    pub trial_authorized_cnt: Option<i64>,
    pub used_trial_authorized_cnt: Option<i64>,
    pub purchased_authorized_cnt: Option<i64>,
    pub used_purchased_authorized_cnt: Option<i64>,
    pub can_apply_free_image_authorize: Option<bool>,
    pub image_scan_inquire_info: Option<ImageScanInquireInfo>,
    pub repeat_image_id_cnt: Option<i64>,
}
model! { DescribeImageAuthorizedInfoOutput {
    0 "TotalAuthorizedCnt" total_authorized_cnt: i64, 1 "UsedAuthorizedCnt" used_authorized_cnt: i64,
    2 "ScannedImageCnt" scanned_image_cnt: i64, 3 "NotScannedImageCnt" not_scanned_image_cnt: i64,
    4 "NotScannedLocalImageCnt" not_scanned_local_image_cnt: i64, 5 "TrialAuthorizedCnt" trial_authorized_cnt: i64,
    6 "UsedTrialAuthorizedCnt" used_trial_authorized_cnt: i64, 7 "PurchasedAuthorizedCnt" purchased_authorized_cnt: i64,
    8 "UsedPurchasedAuthorizedCnt" used_purchased_authorized_cnt: i64,
    9 "CanApplyFreeImageAuthorize" can_apply_free_image_authorize: bool,
    10 "ImageScanInquireInfo" image_scan_inquire_info: ImageScanInquireInfo,
    11 "RepeatImageIdCnt" repeat_image_id_cnt: i64
} }

/// In the response of [`DescribeImageAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageScanInquireInfo {
    pub inquire_key: Option<String>,
    pub capcity: Option<i64>,
    pub useage: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub purchase_status: Option<String>,
    pub resource_id: Option<String>,
    pub pay_num: Option<i64>,
    pub trial_num: Option<i64>,
    pub pay_usage: Option<i64>,
}
model! { ImageScanInquireInfo {
    0 "InquireKey" inquire_key: String, 1 "Capcity" capcity: i64, 2 "Useage" useage: i64,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "PurchaseStatus" purchase_status: String,
    6 "ResourceID" resource_id: String, 7 "PayNum" pay_num: i64, 8 "TrialNum" trial_num: i64,
    9 "PayUsage" pay_usage: i64
} }

/// Describes image auto authorized log list: `DescribeImageAutoAuthorizedLogList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageAutoAuthorizedLogList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedLogList {
    /// Required.
    pub task_id: i64,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeImageAutoAuthorizedLogList(task_id: i64)
    "DescribeImageAutoAuthorizedLogList" -> DescribeImageAutoAuthorizedLogListOutput {
    0 "TaskId" task_id, 1 "Filters" filters: Vec<AssetFilters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeImageAutoAuthorizedLogList: AutoAuthorizedImageInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeImageAutoAuthorizedLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedLogListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<AutoAuthorizedImageInfo>,
}
model! { DescribeImageAutoAuthorizedLogListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<AutoAuthorizedImageInfo>
} }

/// In the response of [`DescribeImageAutoAuthorizedLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoAuthorizedImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub authorized_time: Option<String>,
    pub status: Option<String>,
    pub is_authorized: Option<i64>,
}
model! { AutoAuthorizedImageInfo {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "AuthorizedTime" authorized_time: String,
    3 "Status" status: String, 4 "IsAuthorized" is_authorized: i64
} }

/// Describes image auto authorized rule: `DescribeImageAutoAuthorizedRule` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageAutoAuthorizedRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedRule {}
operation! { DescribeImageAutoAuthorizedRule()
    "DescribeImageAutoAuthorizedRule" -> DescribeImageAutoAuthorizedRuleOutput {} }

/// Response of [`DescribeImageAutoAuthorizedRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedRuleOutput {
    pub is_enabled: Option<i64>,
    pub range_type: Option<String>,
    pub host_count: Option<i64>,
    pub max_daily_count: Option<i64>,
    pub rule_id: Option<i64>,
    pub auto_scan_enabled: Option<i64>,
    pub scan_type: Vec<String>,
}
model! { DescribeImageAutoAuthorizedRuleOutput {
    0 "IsEnabled" is_enabled: i64, 1 "RangeType" range_type: String, 2 "HostCount" host_count: i64,
    3 "MaxDailyCount" max_daily_count: i64, 4 "RuleId" rule_id: i64, 5 "AutoScanEnabled" auto_scan_enabled: i64,
    6 "ScanType" scan_type: Vec<String>
} }

/// Describes image auto authorized task list: `DescribeImageAutoAuthorizedTaskList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageAutoAuthorizedTaskList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedTaskList {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeImageAutoAuthorizedTaskList(start_time: String, end_time: String)
    "DescribeImageAutoAuthorizedTaskList" -> DescribeImageAutoAuthorizedTaskListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Filters" filters: Vec<AssetFilters>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeImageAutoAuthorizedTaskList: ImageAutoAuthorizedTask =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeImageAutoAuthorizedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedTaskListOutput {
    pub list: Vec<ImageAutoAuthorizedTask>,
    pub total_count: Option<i64>,
}
model! { DescribeImageAutoAuthorizedTaskListOutput {
    0 "List" list: Vec<ImageAutoAuthorizedTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageAutoAuthorizedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAutoAuthorizedTask {
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
    /// `YYYY-MM-DD`.
    pub authorized_date: Option<String>,
    pub source: Option<String>,
    pub last_authorized_time: Option<String>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub latest_fail_code: Option<String>,
}
model! { ImageAutoAuthorizedTask {
    0 "TaskId" task_id: i64, 1 "Type" r#type: String, 2 "AuthorizedDate" authorized_date: String,
    3 "Source" source: String, 4 "LastAuthorizedTime" last_authorized_time: String, 5 "SuccessCount" success_count: i64,
    6 "FailCount" fail_count: i64, 7 "LatestFailCode" latest_fail_code: String
} }

/// Describes image component list: `DescribeImageComponentList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageComponentList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentList {
    /// Required.
    pub image_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeImageComponentList(image_id: String)
    "DescribeImageComponentList" -> DescribeImageComponentListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeImageComponentList: ImageComponent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeImageComponentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<ImageComponent>,
}
model! { DescribeImageComponentListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<ImageComponent>
} }

/// In the response of [`DescribeImageComponentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageComponent {
    pub name: Option<String>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
    pub vul_count: Option<i64>,
    pub image_id: Option<String>,
}
model! { ImageComponent {
    0 "Name" name: String, 1 "Version" version: String, 2 "Path" path: String, 3 "Type" r#type: String,
    4 "VulCount" vul_count: i64, 5 "ImageID" image_id: String
} }

/// Describes image deny event detail: `DescribeImageDenyEventDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageDenyEventDetail>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventDetail {
    /// Required.
    pub event_id: i64,
}
operation! { DescribeImageDenyEventDetail(event_id: i64)
    "DescribeImageDenyEventDetail" -> DescribeImageDenyEventDetailOutput {
    0 "EventID" event_id
} }

/// Response of [`DescribeImageDenyEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventDetailOutput {
    pub event_id: Option<i64>,
    pub event_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub rule_status: Option<i64>,
    pub rule_effect_status: Option<String>,
    pub rule_info: Vec<String>,
    pub rule_description: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub node_name: Option<String>,
    pub node_ip: Option<String>,
    pub public_ip: Option<String>,
    pub quuid: Option<String>,
    pub found_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub event_count: Option<i64>,
    pub deal_behavior: Option<String>,
    pub pod_name: Option<String>,
    pub rule_effect_time: Option<String>,
    pub description: Option<String>,
    pub start_param: Option<String>,
    pub solution: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_status: Option<String>,
    pub cluster_id: Option<String>,
    pub node_type: Option<String>,
    pub node_id: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub cluster_name: Option<String>,
    pub image_registry_info: Option<ImageRegistryInfo>,
}
model! { DescribeImageDenyEventDetailOutput {
    0 "EventID" event_id: i64, 1 "EventType" event_type: String, 2 "RuleName" rule_name: String,
    3 "RuleID" rule_id: String, 4 "RuleType" rule_type: String, 5 "RuleStatus" rule_status: i64,
    6 "RuleEffectStatus" rule_effect_status: String, 7 "RuleInfo" rule_info: Vec<String>,
    8 "RuleDescription" rule_description: String, 9 "ImageID" image_id: String, 10 "ImageName" image_name: String,
    11 "NodeName" node_name: String, 12 "NodeIP" node_ip: String, 13 "PublicIP" public_ip: String,
    14 "QUUID" quuid: String, 15 "FoundTime" found_time: String, 16 "LatestFoundTime" latest_found_time: String,
    17 "EventCount" event_count: i64, 18 "DealBehavior" deal_behavior: String, 19 "PodName" pod_name: String,
    20 "RuleEffectTime" rule_effect_time: String, 21 "Description" description: String,
    22 "StartParam" start_param: String, 23 "Solution" solution: String, 24 "PodIP" pod_ip: String,
    25 "PodStatus" pod_status: String, 26 "ClusterID" cluster_id: String, 27 "NodeType" node_type: String,
    28 "NodeID" node_id: String, 29 "NodeUniqueID" node_unique_id: String, 30 "NodeSubNetID" node_sub_net_id: String,
    31 "NodeSubNetName" node_sub_net_name: String, 32 "NodeSubNetCIDR" node_sub_net_cidr: String,
    33 "ClusterName" cluster_name: String, 34 "ImageRegistryInfo" image_registry_info: ImageRegistryInfo
} }

/// Describes image deny event list: `DescribeImageDenyEventList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageDenyEventList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeImageDenyEventList() "DescribeImageDenyEventList" -> DescribeImageDenyEventListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeImageDenyEventList: ImageDenyEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeImageDenyEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventListOutput {
    pub list: Vec<ImageDenyEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeImageDenyEventListOutput {
    0 "List" list: Vec<ImageDenyEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageDenyEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenyEvent {
    pub event_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub rule_status: Option<i64>,
    pub rule_effect_status: Option<String>,
    pub rule_info: Vec<String>,
    pub rule_description: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub node_name: Option<String>,
    pub node_ip: Option<String>,
    pub quuid: Option<String>,
    pub found_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub event_count: Option<i64>,
    pub deal_behavior: Option<String>,
    pub event_id: Option<i64>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
    pub cluster_id: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub cluster_name: Option<String>,
    pub image_registry_info: Option<ImageRegistryInfo>,
}
model! { ImageDenyEvent {
    0 "EventType" event_type: String, 1 "RuleName" rule_name: String, 2 "RuleID" rule_id: String,
    3 "RuleType" rule_type: String, 4 "RuleStatus" rule_status: i64, 5 "RuleEffectStatus" rule_effect_status: String,
    6 "RuleInfo" rule_info: Vec<String>, 7 "RuleDescription" rule_description: String, 8 "ImageID" image_id: String,
    9 "ImageName" image_name: String, 10 "NodeName" node_name: String, 11 "NodeIP" node_ip: String,
    12 "QUUID" quuid: String, 13 "FoundTime" found_time: String, 14 "LatestFoundTime" latest_found_time: String,
    15 "EventCount" event_count: i64, 16 "DealBehavior" deal_behavior: String, 17 "EventID" event_id: i64,
    18 "PublicIP" public_ip: String, 19 "NodeID" node_id: String, 20 "ClusterID" cluster_id: String,
    21 "NodeType" node_type: String, 22 "NodeUniqueID" node_unique_id: String, 23 "PodIP" pod_ip: String,
    24 "PodName" pod_name: String, 25 "ClusterName" cluster_name: String,
    26 "ImageRegistryInfo" image_registry_info: ImageRegistryInfo
} }

/// Describes image deny event tendency: `DescribeImageDenyEventTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageDenyEventTendency>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventTendency {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
}
operation! { DescribeImageDenyEventTendency(start_time: String, end_time: String)
    "DescribeImageDenyEventTendency" -> DescribeImageDenyEventTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeImageDenyEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventTendencyOutput {
    pub deny_list: Vec<ImageDenyEventTendency>,
    pub alarm_list: Vec<ImageDenyEventTendency>,
}
model! { DescribeImageDenyEventTendencyOutput {
    0 "DenyList" deny_list: Vec<ImageDenyEventTendency>, 1 "AlarmList" alarm_list: Vec<ImageDenyEventTendency>
} }

/// In the response of [`DescribeImageDenyEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenyEventTendency {
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub event_count: Option<i64>,
}
model! { ImageDenyEventTendency {
    0 "Date" date: String, 1 "EventCount" event_count: i64
} }

/// Describes image deny rule detail: `DescribeImageDenyRuleDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageDenyRuleDetail>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleDetail {
    /// Required.
    pub rule_id: String,
}
operation! { DescribeImageDenyRuleDetail(rule_id: String)
    "DescribeImageDenyRuleDetail" -> DescribeImageDenyRuleDetailOutput {
    0 "RuleID" rule_id
} }

/// Response of [`DescribeImageDenyRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleDetailOutput {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub effect_image_count: Option<i64>,
    pub is_effect_all_image: Option<i64>,
    pub effect_time: Option<String>,
    pub update_time: Option<String>,
    pub operation_uin: Option<String>,
    pub effect_status: Option<String>,
    pub rule_description: Option<String>,
    pub status: Option<i64>,
    pub vul: Option<i64>,
    pub cveid_set: Vec<String>,
    pub component_set: Vec<String>,
    pub vul_class_set: Vec<String>,
    pub vul_level_set: Vec<String>,
    pub vul_label_set: Vec<String>,
    pub virus: Option<i64>,
    pub virus_md5_set: Vec<String>,
    pub virus_level_set: Vec<String>,
    pub virus_name: Vec<String>,
    pub risk: Option<i64>,
    pub risk_level_set: Vec<String>,
    pub risk_type: Vec<String>,
    pub privilege_run: Option<i64>,
    pub privilege_detail: Vec<String>,
    pub effect_image_set: Vec<String>,
    pub effect_day: Option<i64>,
    pub rule_id: Option<String>,
}
model! { DescribeImageDenyRuleDetailOutput {
    0 "ID" id: i64, 1 "RuleName" rule_name: String, 2 "RuleType" rule_type: String,
    3 "EffectImageCount" effect_image_count: i64, 4 "IsEffectAllImage" is_effect_all_image: i64,
    5 "EffectTime" effect_time: String, 6 "UpdateTime" update_time: String, 7 "OperationUin" operation_uin: String,
    8 "EffectStatus" effect_status: String, 9 "RuleDescription" rule_description: String, 10 "Status" status: i64,
    11 "Vul" vul: i64, 12 "CVEIDSet" cveid_set: Vec<String>, 13 "ComponentSet" component_set: Vec<String>,
    14 "VulClassSet" vul_class_set: Vec<String>, 15 "VulLevelSet" vul_level_set: Vec<String>,
    16 "VulLabelSet" vul_label_set: Vec<String>, 17 "Virus" virus: i64, 18 "VirusMD5Set" virus_md5_set: Vec<String>,
    19 "VirusLevelSet" virus_level_set: Vec<String>, 20 "VirusName" virus_name: Vec<String>, 21 "Risk" risk: i64,
    22 "RiskLevelSet" risk_level_set: Vec<String>, 23 "RiskType" risk_type: Vec<String>,
    24 "PrivilegeRun" privilege_run: i64, 25 "PrivilegeDetail" privilege_detail: Vec<String>,
    26 "EffectImageSet" effect_image_set: Vec<String>, 27 "EffectDay" effect_day: i64, 28 "RuleID" rule_id: String
} }

/// Describes image deny rule list: `DescribeImageDenyRuleList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageDenyRuleList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub top_turn_on: Option<bool>,
}
operation! { DescribeImageDenyRuleList() "DescribeImageDenyRuleList" -> DescribeImageDenyRuleListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String, 5 "TopTurnOn" top_turn_on: bool
} }
paged! { DescribeImageDenyRuleList: ImageDenyRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeImageDenyRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleListOutput {
    pub list: Vec<ImageDenyRule>,
    pub total_count: Option<i64>,
}
model! { DescribeImageDenyRuleListOutput {
    0 "List" list: Vec<ImageDenyRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageDenyRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenyRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub effect_image_count: Option<i64>,
    pub is_effect_all_image: Option<i64>,
    pub effect_time: Option<String>,
    pub update_time: Option<String>,
    pub operation_uin: Option<String>,
    pub status: Option<i64>,
    pub effect_status: Option<String>,
    pub id: Option<i64>,
}
model! { ImageDenyRule {
    0 "RuleID" rule_id: String, 1 "RuleName" rule_name: String, 2 "RuleType" rule_type: String,
    3 "EffectImageCount" effect_image_count: i64, 4 "IsEffectAllImage" is_effect_all_image: i64,
    5 "EffectTime" effect_time: String, 6 "UpdateTime" update_time: String, 7 "OperationUin" operation_uin: String,
    8 "Status" status: i64, 9 "EffectStatus" effect_status: String, 10 "ID" id: i64
} }

/// Describes image deny rule summary: `DescribeImageDenyRuleSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageDenyRuleSummary>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleSummary {}
operation! { DescribeImageDenyRuleSummary() "DescribeImageDenyRuleSummary" -> DescribeImageDenyRuleSummaryOutput {} }

/// Response of [`DescribeImageDenyRuleSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleSummaryOutput {
    pub rule_total_count: Option<i64>,
    pub enabled_rule_count: Option<i64>,
    pub observed_rule_count: Option<i64>,
    pub effective_rule_count: Option<i64>,
}
model! { DescribeImageDenyRuleSummaryOutput {
    0 "RuleTotalCount" rule_total_count: i64, 1 "EnabledRuleCount" enabled_rule_count: i64,
    2 "ObservedRuleCount" observed_rule_count: i64, 3 "EffectiveRuleCount" effective_rule_count: i64
} }

/// Describes image registry namespace list: `DescribeImageRegistryNamespaceList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageRegistryNamespaceList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryNamespaceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeImageRegistryNamespaceList()
    "DescribeImageRegistryNamespaceList" -> DescribeImageRegistryNamespaceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeImageRegistryNamespaceList: NamespaceInfo =
    Offset "Offset", "NamespaceDetail" namespace_detail, total "TotalCount" }

/// Response of [`DescribeImageRegistryNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryNamespaceListOutput {
    pub total_count: Option<i64>,
    pub namespace_list: Vec<String>,
    pub namespace_detail: Vec<NamespaceInfo>,
}
model! { DescribeImageRegistryNamespaceListOutput {
    0 "TotalCount" total_count: i64, 1 "NamespaceList" namespace_list: Vec<String>,
    2 "NamespaceDetail" namespace_detail: Vec<NamespaceInfo>
} }

/// In the response of [`DescribeImageRegistryNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfo {
    pub namespace: Option<String>,
    pub registry_cnt: Option<i64>,
    pub image_cnt: Option<i64>,
    pub risk_image_cnt: Option<i64>,
}
model! { NamespaceInfo {
    0 "Namespace" namespace: String, 1 "RegistryCnt" registry_cnt: i64, 2 "ImageCnt" image_cnt: i64,
    3 "RiskImageCnt" risk_image_cnt: i64
} }

/// Describes image registry timing scan task: `DescribeImageRegistryTimingScanTask` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageRegistryTimingScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryTimingScanTask {}
operation! { DescribeImageRegistryTimingScanTask()
    "DescribeImageRegistryTimingScanTask" -> DescribeImageRegistryTimingScanTaskOutput {} }

/// Response of [`DescribeImageRegistryTimingScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryTimingScanTaskOutput {
    pub enable: Option<bool>,
    pub scan_time: Option<String>,
    pub scan_period: Option<i64>,
    pub scan_type: Vec<String>,
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Vec<ImageInfo>,
    pub id: Vec<i64>,
    pub latest: Option<bool>,
    pub scan_end_time: Option<String>,
    pub registry_type: Vec<String>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<i64>,
    pub namespace: Vec<String>,
    pub exclude_image_asset_ids: Vec<i64>,
    pub last_scan_time: Option<String>,
    pub scan_result: Option<String>,
}
model! { DescribeImageRegistryTimingScanTaskOutput {
    0 "Enable" enable: bool, 1 "ScanTime" scan_time: String, 2 "ScanPeriod" scan_period: i64,
    3 "ScanType" scan_type: Vec<String>, 4 "All" all: bool, 5 "Images" images: Vec<ImageInfo>, 6 "Id" id: Vec<i64>,
    7 "Latest" latest: bool, 8 "ScanEndTime" scan_end_time: String, 9 "RegistryType" registry_type: Vec<String>,
    10 "ContainerRunning" container_running: bool, 11 "ScanScope" scan_scope: i64,
    12 "Namespace" namespace: Vec<String>, 13 "ExcludeImageAssetIds" exclude_image_asset_ids: Vec<i64>,
    14 "LastScanTime" last_scan_time: String, 15 "ScanResult" scan_result: String
} }

/// Describes image risk summary: `DescribeImageRiskSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageRiskSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskSummary {}
operation! { DescribeImageRiskSummary() "DescribeImageRiskSummary" -> DescribeImageRiskSummaryOutput {} }

/// Response of [`DescribeImageRiskSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskSummaryOutput {
    pub vulnerability_cnt: Vec<RunTimeRiskInfo>,
    pub malware_virus_cnt: Vec<RunTimeRiskInfo>,
    pub risk_cnt: Vec<RunTimeRiskInfo>,
}
model! { DescribeImageRiskSummaryOutput {
    0 "VulnerabilityCnt" vulnerability_cnt: Vec<RunTimeRiskInfo>,
    1 "MalwareVirusCnt" malware_virus_cnt: Vec<RunTimeRiskInfo>, 2 "RiskCnt" risk_cnt: Vec<RunTimeRiskInfo>
} }

/// In the response of [`DescribeImageRiskSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeRiskInfo {
    pub cnt: Option<i64>,
    pub level: Option<String>,
}
model! { RunTimeRiskInfo {
    0 "Cnt" cnt: i64, 1 "Level" level: String
} }

/// Describes image risk tendency: `DescribeImageRiskTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageRiskTendency>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskTendency {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
}
operation! { DescribeImageRiskTendency(start_time: String, end_time: String)
    "DescribeImageRiskTendency" -> DescribeImageRiskTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeImageRiskTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskTendencyOutput {
    pub image_risk_tendency_set: Vec<ImageRiskTendencyInfo>,
}
model! { DescribeImageRiskTendencyOutput {
    0 "ImageRiskTendencySet" image_risk_tendency_set: Vec<ImageRiskTendencyInfo>
} }

/// In the response of [`DescribeImageRiskTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRiskTendencyInfo {
    pub image_risk_set: Vec<RunTimeTendencyInfo>,
    pub image_risk_type: Option<String>,
}
model! { ImageRiskTendencyInfo {
    0 "ImageRiskSet" image_risk_set: Vec<RunTimeTendencyInfo>, 1 "ImageRiskType" image_risk_type: String
} }

/// In the response of [`DescribeImageRiskTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeTendencyInfo {
    /// `YYYY-MM-DD`.
    pub cur_time: Option<String>,
    pub cnt: Option<i64>,
}
model! { RunTimeTendencyInfo {
    0 "CurTime" cur_time: String, 1 "Cnt" cnt: i64
} }

/// Describes image simple list: `DescribeImageSimpleList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeImageSimpleList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSimpleList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeImageSimpleList() "DescribeImageSimpleList" -> DescribeImageSimpleListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeImageSimpleList: ImageSimpleInfo = Offset "Offset", "ImageList" image_list }

/// Response of [`DescribeImageSimpleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSimpleListOutput {
    pub image_list: Vec<ImageSimpleInfo>,
    pub image_cnt: Option<i64>,
}
model! { DescribeImageSimpleListOutput {
    0 "ImageList" image_list: Vec<ImageSimpleInfo>, 1 "ImageCnt" image_cnt: i64
} }

/// In the response of [`DescribeImageSimpleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSimpleInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub size: Option<i64>,
    pub image_type: Option<String>,
    pub container_cnt: Option<i64>,
    pub host_cnt: Option<i64>,
}
model! { ImageSimpleInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "Size" size: i64,
    3 "ImageType" image_type: String, 4 "ContainerCnt" container_cnt: i64, 5 "HostCnt" host_cnt: i64
} }

/// Describes index list: `DescribeIndexList` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeIndexList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexList {}
operation! { DescribeIndexList() "DescribeIndexList" -> DescribeIndexListOutput {} }

/// Response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexListOutput {
    pub data: Option<String>,
}
model! { DescribeIndexListOutput {
    0 "Data" data: String
} }

/// Describes inspection report: `DescribeInspectionReport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeInspectionReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionReport {}
operation! { DescribeInspectionReport() "DescribeInspectionReport" -> DescribeInspectionReportOutput {} }

/// Response of [`DescribeInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionReportOutput {
    pub report_name: Option<String>,
    pub report_url: Option<String>,
}
model! { DescribeInspectionReportOutput {
    0 "ReportName" report_name: String, 1 "ReportUrl" report_url: String
} }

/// Describes k8s api abnormal event info: `DescribeK8sApiAbnormalEventInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalEventInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeK8sApiAbnormalEventInfo(id: i64)
    "DescribeK8sApiAbnormalEventInfo" -> DescribeK8sApiAbnormalEventInfoOutput {
    0 "ID" id
} }

/// Response of [`DescribeK8sApiAbnormalEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventInfoOutput {
    pub info: Option<K8sApiAbnormalEventInfo>,
}
model! { DescribeK8sApiAbnormalEventInfoOutput {
    0 "Info" info: K8sApiAbnormalEventInfo
} }

/// In the response of [`DescribeK8sApiAbnormalEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalEventInfo {
    pub match_rule_name: Option<String>,
    pub match_rule_type: Option<String>,
    pub risk_level: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_running_status: Option<String>,
    pub first_create_time: Option<String>,
    pub last_create_time: Option<String>,
    pub alarm_count: Option<i64>,
    pub status: Option<String>,
    pub cluster_master_ip: Option<String>,
    pub k8s_version: Option<String>,
    pub running_component: Vec<String>,
    pub desc: Option<String>,
    pub suggestion: Option<String>,
    pub info: Option<String>,
    pub match_rule_id: Option<String>,
    pub high_light_fields: Vec<String>,
    pub match_rule: Option<K8sApiAbnormalRuleScopeInfo>,
    pub high_light_fields_val: Option<String>,
    pub rule_type_zh: Option<String>,
}
model! { K8sApiAbnormalEventInfo {
    0 "MatchRuleName" match_rule_name: String, 1 "MatchRuleType" match_rule_type: String,
    2 "RiskLevel" risk_level: String, 3 "ClusterID" cluster_id: String, 4 "ClusterName" cluster_name: String,
    5 "ClusterRunningStatus" cluster_running_status: String, 6 "FirstCreateTime" first_create_time: String,
    7 "LastCreateTime" last_create_time: String, 8 "AlarmCount" alarm_count: i64, 9 "Status" status: String,
    10 "ClusterMasterIP" cluster_master_ip: String, 11 "K8sVersion" k8s_version: String,
    12 "RunningComponent" running_component: Vec<String>, 13 "Desc" desc: String, 14 "Suggestion" suggestion: String,
    15 "Info" info: String, 16 "MatchRuleID" match_rule_id: String, 17 "HighLightFields" high_light_fields: Vec<String>,
    18 "MatchRule" match_rule: K8sApiAbnormalRuleScopeInfo, 19 "HighLightFieldsVal" high_light_fields_val: String,
    20 "RuleTypeZH" rule_type_zh: String
} }

/// Describes k8s api abnormal event list: `DescribeK8sApiAbnormalEventList` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeK8sApiAbnormalEventList()
    "DescribeK8sApiAbnormalEventList" -> DescribeK8sApiAbnormalEventListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`DescribeK8sApiAbnormalEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventListOutput {
    pub list: Vec<K8sApiAbnormalEventListItem>,
    pub total_count: Option<i64>,
    pub rule_type_zh_set: Vec<K8SAPIRuleTypeZhItem>,
}
model! { DescribeK8sApiAbnormalEventListOutput {
    0 "List" list: Vec<K8sApiAbnormalEventListItem>, 1 "TotalCount" total_count: i64,
    2 "RuleTypeZhSet" rule_type_zh_set: Vec<K8SAPIRuleTypeZhItem>
} }

/// In the response of [`DescribeK8sApiAbnormalEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalEventListItem {
    pub id: Option<i64>,
    pub match_rule_type: Option<String>,
    pub risk_level: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_running_status: Option<String>,
    pub first_create_time: Option<String>,
    pub last_create_time: Option<String>,
    pub alarm_count: Option<i64>,
    pub status: Option<String>,
    pub rule_type: Option<String>,
    pub desc: Option<String>,
    pub suggestion: Option<String>,
    pub rule_name: Option<String>,
    pub match_rule: Option<K8sApiAbnormalRuleScopeInfo>,
}
model! { K8sApiAbnormalEventListItem {
    0 "ID" id: i64, 1 "MatchRuleType" match_rule_type: String, 2 "RiskLevel" risk_level: String,
    3 "ClusterID" cluster_id: String, 4 "ClusterName" cluster_name: String,
    5 "ClusterRunningStatus" cluster_running_status: String, 6 "FirstCreateTime" first_create_time: String,
    7 "LastCreateTime" last_create_time: String, 8 "AlarmCount" alarm_count: i64, 9 "Status" status: String,
    10 "RuleType" rule_type: String, 11 "Desc" desc: String, 12 "Suggestion" suggestion: String,
    13 "RuleName" rule_name: String, 14 "MatchRule" match_rule: K8sApiAbnormalRuleScopeInfo
} }

/// In the response of [`DescribeK8sApiAbnormalEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SAPIRuleTypeZhItem {
    pub rule_type: Option<String>,
    pub rule_type_zh: Option<String>,
}
model! { K8SAPIRuleTypeZhItem {
    0 "RuleType" rule_type: String, 1 "RuleTypeZh" rule_type_zh: String
} }

/// Describes k8s api abnormal rule info: `DescribeK8sApiAbnormalRuleInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalRuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleInfo {
    /// Required.
    pub rule_id: String,
}
operation! { DescribeK8sApiAbnormalRuleInfo(rule_id: String)
    "DescribeK8sApiAbnormalRuleInfo" -> DescribeK8sApiAbnormalRuleInfoOutput {
    0 "RuleID" rule_id
} }

/// Response of [`DescribeK8sApiAbnormalRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleInfoOutput {
    pub info: Option<K8sApiAbnormalRuleInfo>,
}
model! { DescribeK8sApiAbnormalRuleInfoOutput {
    0 "Info" info: K8sApiAbnormalRuleInfo
} }

/// Describes k8s api abnormal rule list: `DescribeK8sApiAbnormalRuleList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleList {
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { DescribeK8sApiAbnormalRuleList() "DescribeK8sApiAbnormalRuleList" -> DescribeK8sApiAbnormalRuleListOutput {
    0 "By" by: String, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String
} }
paged! { DescribeK8sApiAbnormalRuleList: K8sApiAbnormalRuleListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeK8sApiAbnormalRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleListOutput {
    pub list: Vec<K8sApiAbnormalRuleListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeK8sApiAbnormalRuleListOutput {
    0 "List" list: Vec<K8sApiAbnormalRuleListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeK8sApiAbnormalRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalRuleListItem {
    pub effect_all_cluster: Option<bool>,
    pub effect_cluster_count: Option<i64>,
    pub opr_uin: Option<String>,
    pub rule_actions: Vec<String>,
    pub rule_id: Option<String>,
    pub rule_info_list: Vec<K8sApiAbnormalRuleScopeInfo>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub status: Option<bool>,
    pub update_time: Option<String>,
}
model! { K8sApiAbnormalRuleListItem {
    0 "EffectAllCluster" effect_all_cluster: bool, 1 "EffectClusterCount" effect_cluster_count: i64,
    2 "OprUin" opr_uin: String, 3 "RuleActions" rule_actions: Vec<String>, 4 "RuleID" rule_id: String,
    5 "RuleInfoList" rule_info_list: Vec<K8sApiAbnormalRuleScopeInfo>, 6 "RuleName" rule_name: String,
    7 "RuleType" rule_type: String, 8 "Status" status: bool, 9 "UpdateTime" update_time: String
} }

/// Describes k8s api abnormal rule scope list: `DescribeK8sApiAbnormalRuleScopeList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalRuleScopeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleScopeList {
    /// Required.
    pub rule_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeK8sApiAbnormalRuleScopeList(rule_id: String)
    "DescribeK8sApiAbnormalRuleScopeList" -> DescribeK8sApiAbnormalRuleScopeListOutput {
    0 "RuleID" rule_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeK8sApiAbnormalRuleScopeList: K8sApiAbnormalRuleScopeInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeK8sApiAbnormalRuleScopeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleScopeListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<K8sApiAbnormalRuleScopeInfo>,
}
model! { DescribeK8sApiAbnormalRuleScopeListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<K8sApiAbnormalRuleScopeInfo>
} }

/// Describes k8s api abnormal summary: `DescribeK8sApiAbnormalSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalSummary {}
operation! { DescribeK8sApiAbnormalSummary() "DescribeK8sApiAbnormalSummary" -> DescribeK8sApiAbnormalSummaryOutput {} }

/// Response of [`DescribeK8sApiAbnormalSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalSummaryOutput {
    pub unhandle_event_count: Option<i64>,
    pub unhandle_high_level_event_count: Option<i64>,
    pub unhandle_medium_level_event_count: Option<i64>,
    pub unhandle_low_level_event_count: Option<i64>,
    pub unhandle_notice_level_event_count: Option<i64>,
}
model! { DescribeK8sApiAbnormalSummaryOutput {
    0 "UnhandleEventCount" unhandle_event_count: i64,
    1 "UnhandleHighLevelEventCount" unhandle_high_level_event_count: i64,
    2 "UnhandleMediumLevelEventCount" unhandle_medium_level_event_count: i64,
    3 "UnhandleLowLevelEventCount" unhandle_low_level_event_count: i64,
    4 "UnhandleNoticeLevelEventCount" unhandle_notice_level_event_count: i64
} }

/// Describes k8s api abnormal tendency: `DescribeK8sApiAbnormalTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeK8sApiAbnormalTendency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalTendency {
    /// Required.
    pub tendency_period: i64,
}
operation! { DescribeK8sApiAbnormalTendency(tendency_period: i64)
    "DescribeK8sApiAbnormalTendency" -> DescribeK8sApiAbnormalTendencyOutput {
    0 "TendencyPeriod" tendency_period
} }

/// Response of [`DescribeK8sApiAbnormalTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalTendencyOutput {
    pub list: Vec<K8sApiAbnormalTendencyItem>,
    pub rule_type_zh_set: Vec<K8SAPIRuleTypeZhItem>,
}
model! { DescribeK8sApiAbnormalTendencyOutput {
    0 "List" list: Vec<K8sApiAbnormalTendencyItem>, 1 "RuleTypeZhSet" rule_type_zh_set: Vec<K8SAPIRuleTypeZhItem>
} }

/// In the response of [`DescribeK8sApiAbnormalTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalTendencyItem {
    pub date: Option<String>,
    pub exception_ua_request_count: Option<i64>,
    pub anonymous_user_right_count: Option<i64>,
    pub credential_information_obtain_count: Option<i64>,
    pub sensitive_data_mount_count: Option<i64>,
    pub cmd_exec_count: Option<i64>,
    pub abnormal_scheduled_task_count: Option<i64>,
    pub statics_pod_create_count: Option<i64>,
    pub doubtful_container_create_count: Option<i64>,
    pub user_defined_rule_count: Option<i64>,
    pub anonymous_access_count: Option<i64>,
    pub privilege_container_count: Option<i64>,
    pub rule_type_count_set: Vec<K8SAPIRuleTypeCountItem>,
}
model! { K8sApiAbnormalTendencyItem {
    0 "Date" date: String, 1 "ExceptionUARequestCount" exception_ua_request_count: i64,
    2 "AnonymousUserRightCount" anonymous_user_right_count: i64,
    3 "CredentialInformationObtainCount" credential_information_obtain_count: i64,
    4 "SensitiveDataMountCount" sensitive_data_mount_count: i64, 5 "CmdExecCount" cmd_exec_count: i64,
    6 "AbnormalScheduledTaskCount" abnormal_scheduled_task_count: i64,
    7 "StaticsPodCreateCount" statics_pod_create_count: i64,
    8 "DoubtfulContainerCreateCount" doubtful_container_create_count: i64,
    9 "UserDefinedRuleCount" user_defined_rule_count: i64, 10 "AnonymousAccessCount" anonymous_access_count: i64,
    11 "PrivilegeContainerCount" privilege_container_count: i64,
    12 "RuleTypeCountSet" rule_type_count_set: Vec<K8SAPIRuleTypeCountItem>
} }

/// In the response of [`DescribeK8sApiAbnormalTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SAPIRuleTypeCountItem {
    pub rule_type: Option<String>,
    pub event_count: Option<i64>,
}
model! { K8SAPIRuleTypeCountItem {
    0 "RuleType" rule_type: String, 1 "EventCount" event_count: i64
} }

/// Describes log storage statistic: `DescribeLogStorageStatistic` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeLogStorageStatistic>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatistic {}
operation! { DescribeLogStorageStatistic() "DescribeLogStorageStatistic" -> DescribeLogStorageStatisticOutput {} }

/// Response of [`DescribeLogStorageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatisticOutput {
    pub total_size: Option<i64>,
    pub used_size: Option<i64>,
}
model! { DescribeLogStorageStatisticOutput {
    0 "TotalSize" total_size: i64, 1 "UsedSize" used_size: i64
} }

/// Describes malicious connection black list: `DescribeMaliciousConnectionBlackList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeMaliciousConnectionBlackList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionBlackList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMaliciousConnectionBlackList()
    "DescribeMaliciousConnectionBlackList" -> DescribeMaliciousConnectionBlackListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMaliciousConnectionBlackList: MaliciousConnectionRuleInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMaliciousConnectionBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionBlackListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<MaliciousConnectionRuleInfo>,
}
model! { DescribeMaliciousConnectionBlackListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<MaliciousConnectionRuleInfo>
} }

/// In the response of [`DescribeMaliciousConnectionBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaliciousConnectionRuleInfo {
    pub rule_type: Option<String>,
    pub address: Option<String>,
    pub created_time: Option<String>,
    pub update_time: Option<String>,
    pub remark: Option<String>,
    pub rule_id: Option<i64>,
}
model! { MaliciousConnectionRuleInfo {
    0 "RuleType" rule_type: String, 1 "Address" address: String, 2 "CreatedTime" created_time: String,
    3 "UpdateTime" update_time: String, 4 "Remark" remark: String, 5 "RuleID" rule_id: i64
} }

/// Describes malicious connection white list: `DescribeMaliciousConnectionWhiteList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeMaliciousConnectionWhiteList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionWhiteList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMaliciousConnectionWhiteList()
    "DescribeMaliciousConnectionWhiteList" -> DescribeMaliciousConnectionWhiteListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMaliciousConnectionWhiteList: MaliciousConnectionRuleInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMaliciousConnectionWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionWhiteListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<MaliciousConnectionRuleInfo>,
}
model! { DescribeMaliciousConnectionWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<MaliciousConnectionRuleInfo>
} }

/// Describes network firewall audit record: `DescribeNetworkFirewallAuditRecord` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallAuditRecord>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallAuditRecord {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallAuditRecord()
    "DescribeNetworkFirewallAuditRecord" -> DescribeNetworkFirewallAuditRecordOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ComplianceFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeNetworkFirewallAuditRecord: NetworkAuditRecord =
    Offset "Offset", "AuditList" audit_list, total "TotalCount" }

/// Response of [`DescribeNetworkFirewallAuditRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallAuditRecordOutput {
    pub total_count: Option<i64>,
    pub audit_list: Vec<NetworkAuditRecord>,
}
model! { DescribeNetworkFirewallAuditRecordOutput {
    0 "TotalCount" total_count: i64, 1 "AuditList" audit_list: Vec<NetworkAuditRecord>
} }

/// In the response of [`DescribeNetworkFirewallAuditRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAuditRecord {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub action: Option<String>,
    pub operation: Option<String>,
    pub network_policy_name: Option<String>,
    pub operation_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub policy_id: Option<i64>,
}
model! { NetworkAuditRecord {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "Action" action: String, 4 "Operation" operation: String, 5 "NetworkPolicyName" network_policy_name: String,
    6 "OperationTime" operation_time: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String, 9 "PolicyId" policy_id: i64
} }

/// Describes network firewall cluster list: `DescribeNetworkFirewallClusterList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallClusterList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallClusterList()
    "DescribeNetworkFirewallClusterList" -> DescribeNetworkFirewallClusterListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ComplianceFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeNetworkFirewallClusterList: NetworkClusterInfoItem =
    Offset "Offset", "ClusterInfoList" cluster_info_list, total "TotalCount" }

/// Response of [`DescribeNetworkFirewallClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterListOutput {
    pub total_count: Option<i64>,
    pub cluster_info_list: Vec<NetworkClusterInfoItem>,
}
model! { DescribeNetworkFirewallClusterListOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterInfoList" cluster_info_list: Vec<NetworkClusterInfoItem>
} }

/// In the response of [`DescribeNetworkFirewallClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterInfoItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_os: Option<String>,
    pub cluster_type: Option<String>,
    pub region: Option<String>,
    pub network_policy_plugin: Option<String>,
    pub cluster_status: Option<String>,
    pub total_rule_count: Option<i64>,
    pub enable_rule_count: Option<i64>,
    pub network_policy_plugin_status: Option<String>,
    pub network_policy_plugin_error: Option<String>,
    pub cluster_network_settings: Option<String>,
}
model! { NetworkClusterInfoItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterVersion" cluster_version: String,
    3 "ClusterOs" cluster_os: String, 4 "ClusterType" cluster_type: String, 5 "Region" region: String,
    6 "NetworkPolicyPlugin" network_policy_plugin: String, 7 "ClusterStatus" cluster_status: String,
    8 "TotalRuleCount" total_rule_count: i64, 9 "EnableRuleCount" enable_rule_count: i64,
    10 "NetworkPolicyPluginStatus" network_policy_plugin_status: String,
    11 "NetworkPolicyPluginError" network_policy_plugin_error: String,
    12 "ClusterNetworkSettings" cluster_network_settings: String
} }

/// Describes network firewall cluster refresh status: `DescribeNetworkFirewallClusterRefreshStatus` of `tcss`
/// 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallClusterRefreshStatus>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterRefreshStatus {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeNetworkFirewallClusterRefreshStatus(task_id: i64)
    "DescribeNetworkFirewallClusterRefreshStatus" -> DescribeNetworkFirewallClusterRefreshStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeNetworkFirewallClusterRefreshStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterRefreshStatusOutput {
    pub task_status: Option<String>,
}
model! { DescribeNetworkFirewallClusterRefreshStatusOutput {
    0 "TaskStatus" task_status: String
} }

/// Describes network firewall namespace label list: `DescribeNetworkFirewallNamespaceLabelList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallNamespaceLabelList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceLabelList {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallNamespaceLabelList(cluster_id: String)
    "DescribeNetworkFirewallNamespaceLabelList" -> DescribeNetworkFirewallNamespaceLabelListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallNamespaceLabelList: NetworkClusterNamespaceLabelInfo =
    Offset "Offset", "ClusterNamespaceLabelList" cluster_namespace_label_list, total "TotalCount" }

/// Response of [`DescribeNetworkFirewallNamespaceLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceLabelListOutput {
    pub total_count: Option<i64>,
    pub cluster_namespace_label_list: Vec<NetworkClusterNamespaceLabelInfo>,
}
model! { DescribeNetworkFirewallNamespaceLabelListOutput {
    0 "TotalCount" total_count: i64,
    1 "ClusterNamespaceLabelList" cluster_namespace_label_list: Vec<NetworkClusterNamespaceLabelInfo>
} }

/// In the response of [`DescribeNetworkFirewallNamespaceLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterNamespaceLabelInfo {
    pub labels: Option<String>,
    pub name: Option<String>,
}
model! { NetworkClusterNamespaceLabelInfo {
    0 "Labels" labels: String, 1 "Name" name: String
} }

/// Describes network firewall namespace list: `DescribeNetworkFirewallNamespaceList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallNamespaceList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceList {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallNamespaceList(cluster_id: String)
    "DescribeNetworkFirewallNamespaceList" -> DescribeNetworkFirewallNamespaceListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallNamespaceList: NetworkClusterNamespaceInfo =
    Offset "Offset", "ClusterNamespaceList" cluster_namespace_list, total "TotalCount" }

/// Response of [`DescribeNetworkFirewallNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceListOutput {
    pub total_count: Option<i64>,
    pub cluster_namespace_list: Vec<NetworkClusterNamespaceInfo>,
}
model! { DescribeNetworkFirewallNamespaceListOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterNamespaceList" cluster_namespace_list: Vec<NetworkClusterNamespaceInfo>
} }

/// In the response of [`DescribeNetworkFirewallNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterNamespaceInfo {
    pub labels: Option<String>,
    pub name: Option<String>,
}
model! { NetworkClusterNamespaceInfo {
    0 "Labels" labels: String, 1 "Name" name: String
} }

/// Describes network firewall pod labels list: `DescribeNetworkFirewallPodLabelsList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallPodLabelsList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPodLabelsList {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallPodLabelsList(cluster_id: String)
    "DescribeNetworkFirewallPodLabelsList" -> DescribeNetworkFirewallPodLabelsListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallPodLabelsList: NetworkClusterPodInfo =
    Offset "Offset", "PodList" pod_list, total "TotalCount" }

/// Response of [`DescribeNetworkFirewallPodLabelsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPodLabelsListOutput {
    pub total_count: Option<i64>,
    pub pod_list: Vec<NetworkClusterPodInfo>,
}
model! { DescribeNetworkFirewallPodLabelsListOutput {
    0 "TotalCount" total_count: i64, 1 "PodList" pod_list: Vec<NetworkClusterPodInfo>
} }

/// In the response of [`DescribeNetworkFirewallPodLabelsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterPodInfo {
    pub pod_name: Option<String>,
    pub namespace: Option<String>,
    pub labels: Option<String>,
    pub workload_kind: Option<String>,
}
model! { NetworkClusterPodInfo {
    0 "PodName" pod_name: String, 1 "Namespace" namespace: String, 2 "Labels" labels: String,
    3 "WorkloadKind" workload_kind: String
} }

/// Describes network firewall policy detail: `DescribeNetworkFirewallPolicyDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallPolicyDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDetail {
    /// Required.
    pub id: i64,
}
operation! { DescribeNetworkFirewallPolicyDetail(id: i64)
    "DescribeNetworkFirewallPolicyDetail" -> DescribeNetworkFirewallPolicyDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDetailOutput {
    pub cluster_id: Option<String>,
    pub policy_name: Option<String>,
    pub namespace: Option<String>,
    pub from_policy_rule: Option<i64>,
    pub to_policy_rule: Option<i64>,
    pub custom_policy: Vec<NetworkCustomPolicy>,
    pub pod_selector: Option<String>,
    pub description: Option<String>,
    pub policy_create_time: Option<String>,
    pub policy_source_type: Option<String>,
    pub network_policy_plugin: Option<String>,
    pub publish_status: Option<String>,
    pub publish_result: Option<String>,
}
model! { DescribeNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id: String, 1 "PolicyName" policy_name: String, 2 "Namespace" namespace: String,
    3 "FromPolicyRule" from_policy_rule: i64, 4 "ToPolicyRule" to_policy_rule: i64,
    5 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>, 6 "PodSelector" pod_selector: String,
    7 "Description" description: String, 8 "PolicyCreateTime" policy_create_time: String,
    9 "PolicySourceType" policy_source_type: String, 10 "NetworkPolicyPlugin" network_policy_plugin: String,
    11 "PublishStatus" publish_status: String, 12 "PublishResult" publish_result: String
} }

/// Describes network firewall policy discover: `DescribeNetworkFirewallPolicyDiscover` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallPolicyDiscover>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDiscover {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeNetworkFirewallPolicyDiscover(task_id: i64)
    "DescribeNetworkFirewallPolicyDiscover" -> DescribeNetworkFirewallPolicyDiscoverOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeNetworkFirewallPolicyDiscover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDiscoverOutput {
    pub task_status: Option<String>,
}
model! { DescribeNetworkFirewallPolicyDiscoverOutput {
    0 "TaskStatus" task_status: String
} }

/// Describes network firewall policy list: `DescribeNetworkFirewallPolicyList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallPolicyList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyList {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallPolicyList(cluster_id: String)
    "DescribeNetworkFirewallPolicyList" -> DescribeNetworkFirewallPolicyListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallPolicyList: NetworkPolicyInfoItem =
    Offset "Offset", "NetPolicy" net_policy, total "TotalCount" }

/// Response of [`DescribeNetworkFirewallPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyListOutput {
    pub total_count: Option<i64>,
    pub net_policy: Vec<NetworkPolicyInfoItem>,
}
model! { DescribeNetworkFirewallPolicyListOutput {
    0 "TotalCount" total_count: i64, 1 "NetPolicy" net_policy: Vec<NetworkPolicyInfoItem>
} }

/// In the response of [`DescribeNetworkFirewallPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkPolicyInfoItem {
    pub name: Option<String>,
    pub description: Option<String>,
    pub publish_status: Option<String>,
    pub policy_source_type: Option<String>,
    pub namespace: Option<String>,
    pub policy_create_time: Option<String>,
    pub network_policy_plugin: Option<String>,
    pub publish_result: Option<String>,
    pub from_policy_rule: Option<i64>,
    pub to_policy_rule: Option<i64>,
    pub pod_selector: Option<String>,
    pub id: Option<i64>,
}
model! { NetworkPolicyInfoItem {
    0 "Name" name: String, 1 "Description" description: String, 2 "PublishStatus" publish_status: String,
    3 "PolicySourceType" policy_source_type: String, 4 "Namespace" namespace: String,
    5 "PolicyCreateTime" policy_create_time: String, 6 "NetworkPolicyPlugin" network_policy_plugin: String,
    7 "PublishResult" publish_result: String, 8 "FromPolicyRule" from_policy_rule: i64,
    9 "ToPolicyRule" to_policy_rule: i64, 10 "PodSelector" pod_selector: String, 11 "Id" id: i64
} }

/// Describes network firewall policy status: `DescribeNetworkFirewallPolicyStatus` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallPolicyStatus>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyStatus {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeNetworkFirewallPolicyStatus(task_id: i64)
    "DescribeNetworkFirewallPolicyStatus" -> DescribeNetworkFirewallPolicyStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeNetworkFirewallPolicyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyStatusOutput {
    pub task_status: Option<String>,
    pub task_result: Vec<String>,
}
model! { DescribeNetworkFirewallPolicyStatusOutput {
    0 "TaskStatus" task_status: String, 1 "TaskResult" task_result: Vec<String>
} }

/// Describes network firewall policy yaml detail: `DescribeNetworkFirewallPolicyYamlDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNetworkFirewallPolicyYamlDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyYamlDetail {
    /// Required.
    pub id: i64,
}
operation! { DescribeNetworkFirewallPolicyYamlDetail(id: i64)
    "DescribeNetworkFirewallPolicyYamlDetail" -> DescribeNetworkFirewallPolicyYamlDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeNetworkFirewallPolicyYamlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyYamlDetailOutput {
    pub cluster_id: Option<String>,
    pub policy_name: Option<String>,
    pub yaml: Option<String>,
    pub description: Option<String>,
    pub policy_create_time: Option<String>,
    pub policy_source_type: Option<String>,
    pub network_policy_plugin: Option<String>,
    pub publish_status: Option<String>,
    pub publish_result: Option<String>,
}
model! { DescribeNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id: String, 1 "PolicyName" policy_name: String, 2 "Yaml" yaml: String,
    3 "Description" description: String, 4 "PolicyCreateTime" policy_create_time: String,
    5 "PolicySourceType" policy_source_type: String, 6 "NetworkPolicyPlugin" network_policy_plugin: String,
    7 "PublishStatus" publish_status: String, 8 "PublishResult" publish_result: String
} }

/// Describes newest vul: `DescribeNewestVul` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeNewestVul>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewestVul {}
operation! { DescribeNewestVul() "DescribeNewestVul" -> DescribeNewestVulOutput {} }

/// Response of [`DescribeNewestVul`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewestVulOutput {
    pub poc_id: Option<String>,
    pub vul_name: Option<String>,
    pub submit_time: Option<String>,
    pub status: Option<String>,
    pub cveid: Option<String>,
    pub support_defense: Option<i64>,
}
model! { DescribeNewestVulOutput {
    0 "PocID" poc_id: String, 1 "VulName" vul_name: String, 2 "SubmitTime" submit_time: String,
    3 "Status" status: String, 4 "CVEID" cveid: String, 5 "SupportDefense" support_defense: i64
} }

/// Describes post pay detail: `DescribePostPayDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribePostPayDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostPayDetail {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePostPayDetail() "DescribePostPayDetail" -> DescribePostPayDetailOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribePostPayDetail: SoftQuotaDayInfo = Offset "Offset", "SoftQuotaDayDetail" soft_quota_day_detail }

/// Response of [`DescribePostPayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostPayDetailOutput {
    pub soft_quota_day_detail: Vec<SoftQuotaDayInfo>,
}
model! { DescribePostPayDetailOutput {
    0 "SoftQuotaDayDetail" soft_quota_day_detail: Vec<SoftQuotaDayInfo>
} }

/// In the response of [`DescribePostPayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftQuotaDayInfo {
    pub pay_time: Option<String>,
    pub cores_cnt: Option<i64>,
}
model! { SoftQuotaDayInfo {
    0 "PayTime" pay_time: String, 1 "CoresCnt" cores_cnt: i64
} }

/// Describes pro version info: `DescribeProVersionInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeProVersionInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_ROLE_NOT_EXIST`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfo {}
operation! { DescribeProVersionInfo() "DescribeProVersionInfo" -> DescribeProVersionInfoOutput {} }

/// Response of [`DescribeProVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfoOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cores_cnt: Option<i64>,
    pub max_post_pay_cores_cnt: Option<i64>,
    pub resource_id: Option<String>,
    pub buy_status: Option<String>,
    pub is_purchased: Option<bool>,
}
model! { DescribeProVersionInfoOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "CoresCnt" cores_cnt: i64,
    3 "MaxPostPayCoresCnt" max_post_pay_cores_cnt: i64, 4 "ResourceId" resource_id: String,
    5 "BuyStatus" buy_status: String, 6 "IsPurchased" is_purchased: bool
} }

/// Describes promotion activity: `DescribePromotionActivity` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribePromotionActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePromotionActivity {
    /// Required.
    pub active_id: i64,
}
operation! { DescribePromotionActivity(active_id: i64) "DescribePromotionActivity" -> DescribePromotionActivityOutput {
    0 "ActiveID" active_id
} }

/// Response of [`DescribePromotionActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePromotionActivityOutput {
    pub list: Vec<PromotionActivityContent>,
}
model! { DescribePromotionActivityOutput {
    0 "List" list: Vec<PromotionActivityContent>
} }

/// In the response of [`DescribePromotionActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionActivityContent {
    pub month_num: Option<i64>,
    pub cores_count_limit: Option<i64>,
    pub professional_discount: Option<i64>,
    pub image_authorization_num: Option<i64>,
}
model! { PromotionActivityContent {
    0 "MonthNum" month_num: i64, 1 "CoresCountLimit" cores_count_limit: i64,
    2 "ProfessionalDiscount" professional_discount: i64, 3 "ImageAuthorizationNum" image_authorization_num: i64
} }

/// Describes public key: `DescribePublicKey` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribePublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKey {}
operation! { DescribePublicKey() "DescribePublicKey" -> DescribePublicKeyOutput {} }

/// Response of [`DescribePublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKeyOutput {
    pub public_key: Option<String>,
}
model! { DescribePublicKeyOutput {
    0 "PublicKey" public_key: String
} }

/// Describes purchase state info: `DescribePurchaseStateInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribePurchaseStateInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_ROLE_NOT_EXIST`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchaseStateInfo {}
operation! { DescribePurchaseStateInfo() "DescribePurchaseStateInfo" -> DescribePurchaseStateInfoOutput {} }

/// Response of [`DescribePurchaseStateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchaseStateInfoOutput {
    pub state: Option<i64>,
    pub all_cores_cnt: Option<i64>,
    pub cores_cnt: Option<i64>,
    pub undefend_cores_cnt: Option<i64>,
    pub authorized_cores_cnt: Option<i64>,
    pub given_authorized_cores_cnt: Option<i64>,
    pub current_flexible_cores_cnt: Option<i64>,
    pub image_cnt: Option<i64>,
    pub authorized_image_cnt: Option<i64>,
    pub expiration_time: Option<String>,
    pub purchased_authorized_cnt: Option<i64>,
    pub automatic_renewal: Option<i64>,
    pub given_authorized_cnt: Option<i64>,
    pub begin_time: Option<String>,
    pub sub_state: Option<String>,
    pub inquire_key: Option<String>,
    pub defend_policy: Option<String>,
    pub flexible_cores_limit: Option<i64>,
    pub defend_cluster_cores_cnt: Option<i64>,
    pub defend_host_cores_cnt: Option<i64>,
    pub trial_cores_cnt: Option<i64>,
    pub no_container_cores_cnt: Option<i64>,
}
model! { DescribePurchaseStateInfoOutput {
    0 "State" state: i64, 1 "AllCoresCnt" all_cores_cnt: i64, 2 "CoresCnt" cores_cnt: i64,
    3 "UndefendCoresCnt" undefend_cores_cnt: i64, 4 "AuthorizedCoresCnt" authorized_cores_cnt: i64,
    5 "GivenAuthorizedCoresCnt" given_authorized_cores_cnt: i64,
    6 "CurrentFlexibleCoresCnt" current_flexible_cores_cnt: i64, 7 "ImageCnt" image_cnt: i64,
    8 "AuthorizedImageCnt" authorized_image_cnt: i64, 9 "ExpirationTime" expiration_time: String,
    10 "PurchasedAuthorizedCnt" purchased_authorized_cnt: i64, 11 "AutomaticRenewal" automatic_renewal: i64,
    12 "GivenAuthorizedCnt" given_authorized_cnt: i64, 13 "BeginTime" begin_time: String,
    14 "SubState" sub_state: String, 15 "InquireKey" inquire_key: String, 16 "DefendPolicy" defend_policy: String,
    17 "FlexibleCoresLimit" flexible_cores_limit: i64, 18 "DefendClusterCoresCnt" defend_cluster_cores_cnt: i64,
    19 "DefendHostCoresCnt" defend_host_cores_cnt: i64, 20 "TrialCoresCnt" trial_cores_cnt: i64,
    21 "NoContainerCoresCnt" no_container_cores_cnt: i64
} }

/// Describes rasp rule vuls: `DescribeRaspRuleVuls` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRaspRuleVuls>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVuls {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspRuleVuls() "DescribeRaspRuleVuls" -> DescribeRaspRuleVulsOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspRuleVuls: RaspRuleVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspRuleVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVulsOutput {
    pub list: Vec<RaspRuleVul>,
    pub total_count: Option<i64>,
}
model! { DescribeRaspRuleVulsOutput {
    0 "List" list: Vec<RaspRuleVul>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRaspRuleVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRuleVul {
    pub vul_vuls_id: Option<i64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<i64>,
}
model! { RaspRuleVul {
    0 "VulVulsID" vul_vuls_id: i64, 1 "VulVulsName" vul_vuls_name: String, 2 "CveID" cve_id: String,
    3 "SupportDefense" support_defense: i64
} }

/// Describes rasp rules: `DescribeRaspRules` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRaspRules>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRules {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspRules() "DescribeRaspRules" -> DescribeRaspRulesOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspRules: RaspRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRulesOutput {
    pub list: Vec<RaspRule>,
    pub total_count: Option<i64>,
}
model! { DescribeRaspRulesOutput {
    0 "List" list: Vec<RaspRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRaspRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRule {
    pub id: Option<i64>,
    pub url_regexp: Option<String>,
    pub vul_vuls_id: Option<i64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<i64>,
    pub white_type: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { RaspRule {
    0 "Id" id: i64, 1 "URLRegexp" url_regexp: String, 2 "VulVulsID" vul_vuls_id: i64,
    3 "VulVulsName" vul_vuls_name: String, 4 "CveID" cve_id: String, 5 "SupportDefense" support_defense: i64,
    6 "WhiteType" white_type: i64, 7 "Status" status: i64, 8 "CreateTime" create_time: String,
    9 "ModifyTime" modify_time: String
} }

/// Describes refresh task: `DescribeRefreshTask` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRefreshTask>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTask {
    /// Required.
    pub task_id: i64,
    pub new_task_id: Option<String>,
}
operation! { DescribeRefreshTask(task_id: i64) "DescribeRefreshTask" -> DescribeRefreshTaskOutput {
    0 "TaskId" task_id, 1 "NewTaskID" new_task_id: String
} }

/// Response of [`DescribeRefreshTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskOutput {
    pub task_status: Option<String>,
}
model! { DescribeRefreshTaskOutput {
    0 "TaskStatus" task_status: String
} }

/// Describes reverse shell detail: `DescribeReverseShellDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`], [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellDetail {
    /// Required.
    pub event_id: String,
}
operation! { DescribeReverseShellDetail(event_id: String)
    "DescribeReverseShellDetail" -> DescribeReverseShellDetailOutput {
    0 "EventId" event_id
} }

/// Response of [`DescribeReverseShellDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellDetailOutput {
    pub event_base_info: Option<RunTimeEventBaseInfo>,
    pub process_info: Option<ProcessDetailInfo>,
    pub parent_process_info: Option<ProcessDetailBaseInfo>,
    pub event_detail: Option<ReverseShellEventDescription>,
    pub ancestor_process_info: Option<ProcessBaseInfo>,
}
model! { DescribeReverseShellDetailOutput {
    0 "EventBaseInfo" event_base_info: RunTimeEventBaseInfo, 1 "ProcessInfo" process_info: ProcessDetailInfo,
    2 "ParentProcessInfo" parent_process_info: ProcessDetailBaseInfo,
    3 "EventDetail" event_detail: ReverseShellEventDescription,
    4 "AncestorProcessInfo" ancestor_process_info: ProcessBaseInfo
} }

/// In the response of [`DescribeReverseShellDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellEventDescription {
    pub description: Option<String>,
    pub solution: Option<String>,
    pub remark: Option<String>,
    pub dst_address: Option<String>,
    pub operation_time: Option<String>,
}
model! { ReverseShellEventDescription {
    0 "Description" description: String, 1 "Solution" solution: String, 2 "Remark" remark: String,
    3 "DstAddress" dst_address: String, 4 "OperationTime" operation_time: String
} }

/// Describes reverse shell events: `DescribeReverseShellEvents` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeReverseShellEvents() "DescribeReverseShellEvents" -> DescribeReverseShellEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeReverseShellEvents: ReverseShellEventInfo = Offset "Offset", "EventSet" event_set, total "TotalCount" }

/// Response of [`DescribeReverseShellEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsOutput {
    pub total_count: Option<i64>,
    pub event_set: Vec<ReverseShellEventInfo>,
}
model! { DescribeReverseShellEventsOutput {
    0 "TotalCount" total_count: i64, 1 "EventSet" event_set: Vec<ReverseShellEventInfo>
} }

/// In the response of [`DescribeReverseShellEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellEventInfo {
    pub process_name: Option<String>,
    pub process_path: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub image_name: Option<String>,
    pub container_name: Option<String>,
    pub found_time: Option<String>,
    pub solution: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub event_id: Option<String>,
    pub remark: Option<String>,
    pub p_process_name: Option<String>,
    pub event_count: Option<i64>,
    pub latest_found_time: Option<String>,
    pub dst_address: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub container_status: Option<String>,
    pub cluster_id: Option<String>,
    pub node_type: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub public_ip: Option<String>,
    pub node_name: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub node_id: Option<String>,
    pub cluster_name: Option<String>,
}
model! { ReverseShellEventInfo {
    0 "ProcessName" process_name: String, 1 "ProcessPath" process_path: String, 2 "ImageId" image_id: String,
    3 "ContainerId" container_id: String, 4 "ImageName" image_name: String, 5 "ContainerName" container_name: String,
    6 "FoundTime" found_time: String, 7 "Solution" solution: String, 8 "Description" description: String,
    9 "Status" status: String, 10 "EventId" event_id: String, 11 "Remark" remark: String,
    12 "PProcessName" p_process_name: String, 13 "EventCount" event_count: i64,
    14 "LatestFoundTime" latest_found_time: String, 15 "DstAddress" dst_address: String,
    16 "ContainerNetStatus" container_net_status: String, 17 "ContainerNetSubStatus" container_net_sub_status: String,
    18 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    19 "ContainerStatus" container_status: String, 20 "ClusterID" cluster_id: String, 21 "NodeType" node_type: String,
    22 "PodName" pod_name: String, 23 "PodIP" pod_ip: String, 24 "NodeUniqueID" node_unique_id: String,
    25 "PublicIP" public_ip: String, 26 "NodeName" node_name: String, 27 "HostID" host_id: String,
    28 "HostIP" host_ip: String, 29 "NodeID" node_id: String, 30 "ClusterName" cluster_name: String
} }

/// Describes reverse shell events export: `DescribeReverseShellEventsExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellEventsExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsExport {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { DescribeReverseShellEventsExport()
    "DescribeReverseShellEventsExport" -> DescribeReverseShellEventsExportOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`DescribeReverseShellEventsExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeReverseShellEventsExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes reverse shell regexp white list: `DescribeReverseShellRegexpWhiteList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellRegexpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeReverseShellRegexpWhiteList()
    "DescribeReverseShellRegexpWhiteList" -> DescribeReverseShellRegexpWhiteListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeReverseShellRegexpWhiteList: RegexpRuleListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeReverseShellRegexpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<RegexpRuleListItem>,
}
model! { DescribeReverseShellRegexpWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<RegexpRuleListItem>
} }

/// In the response of [`DescribeReverseShellRegexpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegexpRuleListItem {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub effective_expression: Option<i64>,
    pub update_time: Option<String>,
    pub operator_uin: Option<String>,
    pub status: Option<bool>,
}
model! { RegexpRuleListItem {
    0 "RuleID" rule_id: String, 1 "RuleName" rule_name: String, 2 "EffectiveExpression" effective_expression: i64,
    3 "UpdateTime" update_time: String, 4 "OperatorUin" operator_uin: String, 5 "Status" status: bool
} }

/// Describes reverse shell regexp white list info: `DescribeReverseShellRegexpWhiteListInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellRegexpWhiteListInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteListInfo {
    /// Required.
    pub rule_id: String,
}
operation! { DescribeReverseShellRegexpWhiteListInfo(rule_id: String)
    "DescribeReverseShellRegexpWhiteListInfo" -> DescribeReverseShellRegexpWhiteListInfoOutput {
    0 "RuleID" rule_id
} }

/// Response of [`DescribeReverseShellRegexpWhiteListInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteListInfoOutput {
    pub rule_info: Option<RegexpRuleInfo>,
}
model! { DescribeReverseShellRegexpWhiteListInfoOutput {
    0 "RuleInfo" rule_info: RegexpRuleInfo
} }

/// In the response of [`DescribeReverseShellRegexpWhiteListInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegexpRuleInfo {
    pub rule_name: Option<String>,
    pub status: Option<bool>,
    pub expression_list: Vec<WhiteListRegexpExpressionInfo>,
    pub rule_id: Option<String>,
    pub update_time: Option<String>,
    pub operator_uin: Option<String>,
}
model! { RegexpRuleInfo {
    0 "RuleName" rule_name: String, 1 "Status" status: bool,
    2 "ExpressionList" expression_list: Vec<WhiteListRegexpExpressionInfo>, 3 "RuleID" rule_id: String,
    4 "UpdateTime" update_time: String, 5 "OperatorUIN" operator_uin: String
} }

/// In the response of [`DescribeReverseShellRegexpWhiteListInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteListRegexpExpressionInfo {
    pub logic_symbol: Option<String>,
    pub match_field: Option<String>,
    pub match_content: Option<String>,
}
model! { WhiteListRegexpExpressionInfo {
    0 "LogicSymbol" logic_symbol: String, 1 "MatchField" match_field: String, 2 "MatchContent" match_content: String
} }

/// Describes reverse shell white list detail: `DescribeReverseShellWhiteListDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellWhiteListDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`], [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteListDetail {
    /// Required.
    pub white_list_id: String,
}
operation! { DescribeReverseShellWhiteListDetail(white_list_id: String)
    "DescribeReverseShellWhiteListDetail" -> DescribeReverseShellWhiteListDetailOutput {
    0 "WhiteListId" white_list_id
} }

/// Response of [`DescribeReverseShellWhiteListDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteListDetailOutput {
    pub white_list_detail_info: Option<ReverseShellWhiteListInfo>,
}
model! { DescribeReverseShellWhiteListDetailOutput {
    0 "WhiteListDetailInfo" white_list_detail_info: ReverseShellWhiteListInfo
} }

/// Describes reverse shell white lists: `DescribeReverseShellWhiteLists` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeReverseShellWhiteLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteLists {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeReverseShellWhiteLists() "DescribeReverseShellWhiteLists" -> DescribeReverseShellWhiteListsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeReverseShellWhiteLists: ReverseShellWhiteListBaseInfo =
    Offset "Offset", "WhiteListSet" white_list_set, total "TotalCount" }

/// Response of [`DescribeReverseShellWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteListsOutput {
    pub total_count: Option<i64>,
    pub white_list_set: Vec<ReverseShellWhiteListBaseInfo>,
}
model! { DescribeReverseShellWhiteListsOutput {
    0 "TotalCount" total_count: i64, 1 "WhiteListSet" white_list_set: Vec<ReverseShellWhiteListBaseInfo>
} }

/// In the response of [`DescribeReverseShellWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellWhiteListBaseInfo {
    pub id: Option<String>,
    pub image_count: Option<i64>,
    pub process_name: Option<String>,
    pub dst_ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub dst_port: Option<String>,
    pub is_global: Option<bool>,
    pub image_ids: Vec<String>,
}
model! { ReverseShellWhiteListBaseInfo {
    0 "Id" id: String, 1 "ImageCount" image_count: i64, 2 "ProcessName" process_name: String, 3 "DstIp" dst_ip: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "DstPort" dst_port: String,
    7 "IsGlobal" is_global: bool, 8 "ImageIds" image_ids: Vec<String>
} }

/// Describes risk dns event detail: `DescribeRiskDnsEventDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskDnsEventDetail>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventDetail {
    /// Required.
    pub event_id: i64,
}
operation! { DescribeRiskDnsEventDetail(event_id: i64)
    "DescribeRiskDnsEventDetail" -> DescribeRiskDnsEventDetailOutput {
    0 "EventID" event_id
} }

/// Response of [`DescribeRiskDnsEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventDetailOutput {
    pub event_id: Option<i64>,
    pub event_type: Option<String>,
    pub event_count: Option<i64>,
    pub found_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub container_net_status: Option<String>,
    pub container_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub public_ip: Option<String>,
    pub pod_name: Option<String>,
    pub description: Option<String>,
    pub solution: Option<String>,
    pub reference: Vec<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub match_rule_type: Option<String>,
    pub feature_label: Option<String>,
    pub process_authority: Option<String>,
    pub process_md5: Option<String>,
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_tree: Option<String>,
    pub process_param: Option<String>,
    pub parent_process_start_user: Option<String>,
    pub parent_process_user_group: Option<String>,
    pub parent_process_path: Option<String>,
    pub parent_process_param: Option<String>,
    pub ancestor_process_start_user: Option<String>,
    pub ancestor_process_user_group: Option<String>,
    pub ancestor_process_path: Option<String>,
    pub ancestor_process_param: Option<String>,
    pub host_id: Option<String>,
    pub event_status: Option<String>,
    pub operation_time: Option<String>,
    pub remark: Option<String>,
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub cluster_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_status: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace: Option<String>,
    pub workload_type: Option<String>,
}
model! { DescribeRiskDnsEventDetailOutput {
    0 "EventID" event_id: i64, 1 "EventType" event_type: String, 2 "EventCount" event_count: i64,
    3 "FoundTime" found_time: String, 4 "LatestFoundTime" latest_found_time: String,
    5 "ContainerID" container_id: String, 6 "ContainerName" container_name: String,
    7 "ContainerNetStatus" container_net_status: String, 8 "ContainerStatus" container_status: String,
    9 "ContainerNetSubStatus" container_net_sub_status: String,
    10 "ContainerIsolateOperationSrc" container_isolate_operation_src: String, 11 "ImageID" image_id: String,
    12 "ImageName" image_name: String, 13 "HostName" host_name: String, 14 "HostIP" host_ip: String,
    15 "PublicIP" public_ip: String, 16 "PodName" pod_name: String, 17 "Description" description: String,
    18 "Solution" solution: String, 19 "Reference" reference: Vec<String>, 20 "Address" address: String,
    21 "City" city: String, 22 "MatchRuleType" match_rule_type: String, 23 "FeatureLabel" feature_label: String,
    24 "ProcessAuthority" process_authority: String, 25 "ProcessMd5" process_md5: String,
    26 "ProcessStartUser" process_start_user: String, 27 "ProcessUserGroup" process_user_group: String,
    28 "ProcessPath" process_path: String, 29 "ProcessTree" process_tree: String,
    30 "ProcessParam" process_param: String, 31 "ParentProcessStartUser" parent_process_start_user: String,
    32 "ParentProcessUserGroup" parent_process_user_group: String, 33 "ParentProcessPath" parent_process_path: String,
    34 "ParentProcessParam" parent_process_param: String,
    35 "AncestorProcessStartUser" ancestor_process_start_user: String,
    36 "AncestorProcessUserGroup" ancestor_process_user_group: String,
    37 "AncestorProcessPath" ancestor_process_path: String, 38 "AncestorProcessParam" ancestor_process_param: String,
    39 "HostID" host_id: String, 40 "EventStatus" event_status: String, 41 "OperationTime" operation_time: String,
    42 "Remark" remark: String, 43 "NodeType" node_type: String, 44 "NodeName" node_name: String,
    45 "NodeSubNetID" node_sub_net_id: String, 46 "NodeSubNetName" node_sub_net_name: String,
    47 "NodeSubNetCIDR" node_sub_net_cidr: String, 48 "ClusterID" cluster_id: String, 49 "PodIP" pod_ip: String,
    50 "PodStatus" pod_status: String, 51 "NodeUniqueID" node_unique_id: String, 52 "NodeID" node_id: String,
    53 "ClusterName" cluster_name: String, 54 "Namespace" namespace: String, 55 "WorkloadType" workload_type: String
} }

/// Describes risk dns list: `DescribeRiskDnsList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskDnsList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskDnsList() "DescribeRiskDnsList" -> DescribeRiskDnsListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskDnsList: RiskDnsEventInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRiskDnsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsListOutput {
    pub list: Vec<RiskDnsEventInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskDnsListOutput {
    0 "List" list: Vec<RiskDnsEventInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRiskDnsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsEventInfo {
    pub event_id: Option<i64>,
    pub event_type: Option<String>,
    pub address: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub container_net_status: Option<String>,
    pub container_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub found_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub event_status: Option<String>,
    pub event_count: Option<i64>,
    pub description: Option<String>,
    pub solution: Option<String>,
    pub city: Option<String>,
    pub host_name: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub public_ip: Option<String>,
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub cluster_id: Option<String>,
    pub node_id: Option<String>,
    pub node_unique_id: Option<String>,
    pub cluster_name: Option<String>,
    /// On the wire: `ImageId`.
    pub image_id_2: Option<String>,
    /// On the wire: `ContainerId`.
    pub container_id_2: Option<String>,
}
model! { RiskDnsEventInfo {
    0 "EventID" event_id: i64, 1 "EventType" event_type: String, 2 "Address" address: String,
    3 "ContainerID" container_id: String, 4 "ContainerName" container_name: String,
    5 "ContainerNetStatus" container_net_status: String, 6 "ContainerStatus" container_status: String,
    7 "ContainerNetSubStatus" container_net_sub_status: String,
    8 "ContainerIsolateOperationSrc" container_isolate_operation_src: String, 9 "ImageID" image_id: String,
    10 "ImageName" image_name: String, 11 "FoundTime" found_time: String,
    12 "LatestFoundTime" latest_found_time: String, 13 "EventStatus" event_status: String,
    14 "EventCount" event_count: i64, 15 "Description" description: String, 16 "Solution" solution: String,
    17 "City" city: String, 18 "HostName" host_name: String, 19 "HostID" host_id: String, 20 "HostIP" host_ip: String,
    21 "PublicIP" public_ip: String, 22 "NodeType" node_type: String, 23 "NodeName" node_name: String,
    24 "PodIP" pod_ip: String, 25 "PodName" pod_name: String, 26 "ClusterID" cluster_id: String,
    27 "NodeID" node_id: String, 28 "NodeUniqueID" node_unique_id: String, 29 "ClusterName" cluster_name: String,
    30 "ImageId" image_id_2: String, 31 "ContainerId" container_id_2: String
} }

/// Describes risk list: `DescribeRiskList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskList {
    pub cluster_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeRiskList() "DescribeRiskList" -> DescribeRiskListOutput {
    0 "ClusterId" cluster_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeRiskList: ClusterRiskItem =
    Offset "Offset", "ClusterRiskItems" cluster_risk_items, total "TotalCount" }

/// Response of [`DescribeRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskListOutput {
    pub cluster_risk_items: Vec<ClusterRiskItem>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskListOutput {
    0 "ClusterRiskItems" cluster_risk_items: Vec<ClusterRiskItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterRiskItem {
    pub check_item: Option<ClusterCheckItem>,
    pub verify_info: Option<String>,
    pub error_message: Option<String>,
    pub affected_cluster_count: Option<i64>,
    pub affected_node_count: Option<i64>,
}
model! { ClusterRiskItem {
    0 "CheckItem" check_item: ClusterCheckItem, 1 "VerifyInfo" verify_info: String,
    2 "ErrorMessage" error_message: String, 3 "AffectedClusterCount" affected_cluster_count: i64,
    4 "AffectedNodeCount" affected_node_count: i64
} }

/// Describes risk syscall detail: `DescribeRiskSyscallDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskSyscallDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`], [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallDetail {
    /// Required.
    pub event_id: String,
}
operation! { DescribeRiskSyscallDetail(event_id: String)
    "DescribeRiskSyscallDetail" -> DescribeRiskSyscallDetailOutput {
    0 "EventId" event_id
} }

/// Response of [`DescribeRiskSyscallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallDetailOutput {
    pub event_base_info: Option<RunTimeEventBaseInfo>,
    pub process_info: Option<ProcessDetailInfo>,
    pub parent_process_info: Option<ProcessDetailBaseInfo>,
    pub event_detail: Option<RiskSyscallEventDescription>,
    pub ancestor_process_info: Option<ProcessBaseInfo>,
}
model! { DescribeRiskSyscallDetailOutput {
    0 "EventBaseInfo" event_base_info: RunTimeEventBaseInfo, 1 "ProcessInfo" process_info: ProcessDetailInfo,
    2 "ParentProcessInfo" parent_process_info: ProcessDetailBaseInfo,
    3 "EventDetail" event_detail: RiskSyscallEventDescription,
    4 "AncestorProcessInfo" ancestor_process_info: ProcessBaseInfo
} }

/// In the response of [`DescribeRiskSyscallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSyscallEventDescription {
    pub description: Option<String>,
    pub solution: Option<String>,
    pub remark: Option<String>,
    pub syscall_name: Option<String>,
    pub operation_time: Option<String>,
}
model! { RiskSyscallEventDescription {
    0 "Description" description: String, 1 "Solution" solution: String, 2 "Remark" remark: String,
    3 "SyscallName" syscall_name: String, 4 "OperationTime" operation_time: String
} }

/// Describes risk syscall events: `DescribeRiskSyscallEvents` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskSyscallEvents>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskSyscallEvents() "DescribeRiskSyscallEvents" -> DescribeRiskSyscallEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskSyscallEvents: RiskSyscallEventInfo = Offset "Offset", "EventSet" event_set, total "TotalCount" }

/// Response of [`DescribeRiskSyscallEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEventsOutput {
    pub total_count: Option<i64>,
    pub event_set: Vec<RiskSyscallEventInfo>,
}
model! { DescribeRiskSyscallEventsOutput {
    0 "TotalCount" total_count: i64, 1 "EventSet" event_set: Vec<RiskSyscallEventInfo>
} }

/// In the response of [`DescribeRiskSyscallEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSyscallEventInfo {
    pub process_name: Option<String>,
    pub process_path: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub image_name: Option<String>,
    pub container_name: Option<String>,
    pub found_time: Option<String>,
    pub solution: Option<String>,
    pub description: Option<String>,
    pub syscall_name: Option<String>,
    pub status: Option<String>,
    pub event_id: Option<String>,
    pub node_name: Option<String>,
    pub pod_name: Option<String>,
    pub remark: Option<String>,
    pub rule_exist: Option<bool>,
    pub event_count: Option<i64>,
    pub latest_found_time: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub container_status: Option<String>,
    pub node_type: Option<String>,
    pub cluster_id: Option<String>,
    pub pod_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub cluster_name: Option<String>,
}
model! { RiskSyscallEventInfo {
    0 "ProcessName" process_name: String, 1 "ProcessPath" process_path: String, 2 "ImageId" image_id: String,
    3 "ContainerId" container_id: String, 4 "ImageName" image_name: String, 5 "ContainerName" container_name: String,
    6 "FoundTime" found_time: String, 7 "Solution" solution: String, 8 "Description" description: String,
    9 "SyscallName" syscall_name: String, 10 "Status" status: String, 11 "EventId" event_id: String,
    12 "NodeName" node_name: String, 13 "PodName" pod_name: String, 14 "Remark" remark: String,
    15 "RuleExist" rule_exist: bool, 16 "EventCount" event_count: i64, 17 "LatestFoundTime" latest_found_time: String,
    18 "ContainerNetStatus" container_net_status: String, 19 "ContainerNetSubStatus" container_net_sub_status: String,
    20 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    21 "ContainerStatus" container_status: String, 22 "NodeType" node_type: String, 23 "ClusterID" cluster_id: String,
    24 "PodIP" pod_ip: String, 25 "NodeUniqueID" node_unique_id: String, 26 "PublicIP" public_ip: String,
    27 "NodeID" node_id: String, 28 "HostID" host_id: String, 29 "HostIP" host_ip: String,
    30 "ClusterName" cluster_name: String
} }

/// Describes risk syscall events export: `DescribeRiskSyscallEventsExport` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskSyscallEventsExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEventsExport {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { DescribeRiskSyscallEventsExport()
    "DescribeRiskSyscallEventsExport" -> DescribeRiskSyscallEventsExportOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

/// Response of [`DescribeRiskSyscallEventsExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEventsExportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeRiskSyscallEventsExportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "JobId" job_id: String
} }

/// Describes risk syscall names: `DescribeRiskSyscallNames` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskSyscallNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallNames {}
operation! { DescribeRiskSyscallNames() "DescribeRiskSyscallNames" -> DescribeRiskSyscallNamesOutput {} }

/// Response of [`DescribeRiskSyscallNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallNamesOutput {
    pub total_count: Option<i64>,
    pub syscall_names: Vec<String>,
}
model! { DescribeRiskSyscallNamesOutput {
    0 "TotalCount" total_count: i64, 1 "SyscallNames" syscall_names: Vec<String>
} }

/// Describes risk syscall white list detail: `DescribeRiskSyscallWhiteListDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskSyscallWhiteListDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`], [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteListDetail {
    /// Required.
    pub white_list_id: String,
}
operation! { DescribeRiskSyscallWhiteListDetail(white_list_id: String)
    "DescribeRiskSyscallWhiteListDetail" -> DescribeRiskSyscallWhiteListDetailOutput {
    0 "WhiteListId" white_list_id
} }

/// Response of [`DescribeRiskSyscallWhiteListDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteListDetailOutput {
    pub white_list_detail_info: Option<RiskSyscallWhiteListInfo>,
}
model! { DescribeRiskSyscallWhiteListDetailOutput {
    0 "WhiteListDetailInfo" white_list_detail_info: RiskSyscallWhiteListInfo
} }

/// Describes risk syscall white lists: `DescribeRiskSyscallWhiteLists` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeRiskSyscallWhiteLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteLists {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskSyscallWhiteLists() "DescribeRiskSyscallWhiteLists" -> DescribeRiskSyscallWhiteListsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskSyscallWhiteLists: RiskSyscallWhiteListBaseInfo =
    Offset "Offset", "WhiteListSet" white_list_set, total "TotalCount" }

/// Response of [`DescribeRiskSyscallWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteListsOutput {
    pub total_count: Option<i64>,
    pub white_list_set: Vec<RiskSyscallWhiteListBaseInfo>,
}
model! { DescribeRiskSyscallWhiteListsOutput {
    0 "TotalCount" total_count: i64, 1 "WhiteListSet" white_list_set: Vec<RiskSyscallWhiteListBaseInfo>
} }

/// In the response of [`DescribeRiskSyscallWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSyscallWhiteListBaseInfo {
    pub id: Option<String>,
    pub image_count: Option<i64>,
    pub process_path: Option<String>,
    pub syscall_names: Vec<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub is_global: Option<bool>,
    pub image_ids: Vec<String>,
}
model! { RiskSyscallWhiteListBaseInfo {
    0 "Id" id: String, 1 "ImageCount" image_count: i64, 2 "ProcessPath" process_path: String,
    3 "SyscallNames" syscall_names: Vec<String>, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "IsGlobal" is_global: bool, 7 "ImageIds" image_ids: Vec<String>
} }

/// Describes scan ignore vul list: `DescribeScanIgnoreVulList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeScanIgnoreVulList>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIgnoreVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeScanIgnoreVulList() "DescribeScanIgnoreVulList" -> DescribeScanIgnoreVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeScanIgnoreVulList: ScanIgnoreVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeScanIgnoreVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIgnoreVulListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<ScanIgnoreVul>,
}
model! { DescribeScanIgnoreVulListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<ScanIgnoreVul>
} }

/// In the response of [`DescribeScanIgnoreVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanIgnoreVul {
    pub vul_name: Option<String>,
    pub cveid: Option<String>,
    pub poc_id: Option<String>,
    pub registry_image_count: Option<i64>,
    pub update_time: Option<String>,
    pub is_ignore_all: Option<i64>,
    pub local_image_count: Option<i64>,
}
model! { ScanIgnoreVul {
    0 "VulName" vul_name: String, 1 "CVEID" cveid: String, 2 "PocID" poc_id: String,
    3 "RegistryImageCount" registry_image_count: i64, 4 "UpdateTime" update_time: String,
    5 "IsIgnoreAll" is_ignore_all: i64, 6 "LocalImageCount" local_image_count: i64
} }

/// Describes search export list: `DescribeSearchExportList` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSearchExportList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchExportList {
    /// Required.
    pub query: String,
    pub log_types: Option<Vec<String>>,
}
operation! { DescribeSearchExportList(query: String) "DescribeSearchExportList" -> DescribeSearchExportListOutput {
    0 "Query" query, 1 "LogTypes" log_types: Vec<String>
} }

/// Response of [`DescribeSearchExportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchExportListOutput {
    pub job_id: Option<String>,
}
model! { DescribeSearchExportListOutput {
    0 "JobId" job_id: String
} }

/// Describes search logs: `DescribeSearchLogs` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSearchLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogs {}
operation! { DescribeSearchLogs() "DescribeSearchLogs" -> DescribeSearchLogsOutput {} }

/// Response of [`DescribeSearchLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogsOutput {
    pub data: Vec<String>,
}
model! { DescribeSearchLogsOutput {
    0 "Data" data: Vec<String>
} }

/// Describes search templates: `DescribeSearchTemplates` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSearchTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplates {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSearchTemplates() "DescribeSearchTemplates" -> DescribeSearchTemplatesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeSearchTemplates: SearchTemplate = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSearchTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesOutput {
    pub total_count: Option<i64>,
    pub list: Vec<SearchTemplate>,
}
model! { DescribeSearchTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<SearchTemplate>
} }

/// Describes sec events tendency: `DescribeSecEventsTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecEventsTendency>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_VALUE_DATA_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecEventsTendency {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
}
operation! { DescribeSecEventsTendency(start_time: String, end_time: String)
    "DescribeSecEventsTendency" -> DescribeSecEventsTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeSecEventsTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecEventsTendencyOutput {
    pub event_tendency_set: Vec<SecTendencyEventInfo>,
}
model! { DescribeSecEventsTendencyOutput {
    0 "EventTendencySet" event_tendency_set: Vec<SecTendencyEventInfo>
} }

/// In the response of [`DescribeSecEventsTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecTendencyEventInfo {
    pub event_set: Vec<RunTimeTendencyInfo>,
    pub event_type: Option<String>,
}
model! { SecTendencyEventInfo {
    0 "EventSet" event_set: Vec<RunTimeTendencyInfo>, 1 "EventType" event_type: String
} }

/// Describes sec log alert msg: `DescribeSecLogAlertMsg` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogAlertMsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogAlertMsg {
    pub r#type: Option<Vec<String>>,
}
operation! { DescribeSecLogAlertMsg() "DescribeSecLogAlertMsg" -> DescribeSecLogAlertMsgOutput {
    0 "Type" r#type: Vec<String>
} }

/// Response of [`DescribeSecLogAlertMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogAlertMsgOutput {
    pub list: Vec<SecLogAlertMsgInfo>,
}
model! { DescribeSecLogAlertMsgOutput {
    0 "List" list: Vec<SecLogAlertMsgInfo>
} }

/// In the response of [`DescribeSecLogAlertMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogAlertMsgInfo {
    pub msg_type: Option<String>,
    pub msg_value: Option<String>,
    pub state: Option<bool>,
}
model! { SecLogAlertMsgInfo {
    0 "MsgType" msg_type: String, 1 "MsgValue" msg_value: String, 2 "State" state: bool
} }

/// Describes sec log clean setting info: `DescribeSecLogCleanSettingInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogCleanSettingInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogCleanSettingInfo {}
operation! { DescribeSecLogCleanSettingInfo() "DescribeSecLogCleanSettingInfo" -> DescribeSecLogCleanSettingInfoOutput {} }

/// Response of [`DescribeSecLogCleanSettingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogCleanSettingInfoOutput {
    pub reserves_limit: Option<i64>,
    pub reserves_deadline: Option<i64>,
    pub day_limit: Option<i64>,
}
model! { DescribeSecLogCleanSettingInfoOutput {
    0 "ReservesLimit" reserves_limit: i64, 1 "ReservesDeadline" reserves_deadline: i64, 2 "DayLimit" day_limit: i64
} }

/// Describes sec log delivery cls options: `DescribeSecLogDeliveryClsOptions` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogDeliveryClsOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsOptions {
    pub cls_region: Option<String>,
}
operation! { DescribeSecLogDeliveryClsOptions()
    "DescribeSecLogDeliveryClsOptions" -> DescribeSecLogDeliveryClsOptionsOutput {
    0 "ClsRegion" cls_region: String
} }

/// Response of [`DescribeSecLogDeliveryClsOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsOptionsOutput {
    pub log_set_list: Vec<ClsLogsetInfo>,
    pub region_list: Vec<RegionInfo>,
}
model! { DescribeSecLogDeliveryClsOptionsOutput {
    0 "LogSetList" log_set_list: Vec<ClsLogsetInfo>, 1 "RegionList" region_list: Vec<RegionInfo>
} }

/// In the response of [`DescribeSecLogDeliveryClsOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsLogsetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_list: Vec<ClsTopicInfo>,
}
model! { ClsLogsetInfo {
    0 "LogsetID" logset_id: String, 1 "LogsetName" logset_name: String, 2 "TopicList" topic_list: Vec<ClsTopicInfo>
} }

/// In the response of [`DescribeSecLogDeliveryClsOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ClsTopicInfo {
    0 "TopicID" topic_id: String, 1 "TopicName" topic_name: String
} }

/// In the response of [`DescribeSecLogDeliveryClsOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String
} }

/// Describes sec log delivery cls setting: `DescribeSecLogDeliveryClsSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogDeliveryClsSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsSetting {}
operation! { DescribeSecLogDeliveryClsSetting()
    "DescribeSecLogDeliveryClsSetting" -> DescribeSecLogDeliveryClsSettingOutput {} }

/// Response of [`DescribeSecLogDeliveryClsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsSettingOutput {
    pub log_type_list: Vec<SecLogDeliveryClsSettingInfo>,
}
model! { DescribeSecLogDeliveryClsSettingOutput {
    0 "LogTypeList" log_type_list: Vec<SecLogDeliveryClsSettingInfo>
} }

/// In the request of [`DescribeSecLogDeliveryClsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogDeliveryClsSettingInfo {
    /// Required.
    pub log_type: Option<String>,
    /// Required.
    pub state: Option<bool>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub log_set: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
    pub log_set_name: Option<String>,
    pub topic_name: Option<String>,
    pub sub_log_type: Option<Vec<String>>,
    pub err_msg: Option<String>,
}

/// Arguments of [`SecLogDeliveryClsSettingInfo::new`].
pub struct SecLogDeliveryClsSettingInfoRequired {
    pub log_type: String,
    pub state: bool,
    pub region: String,
    pub log_set: String,
    pub topic_id: String,
}
input! {
    SecLogDeliveryClsSettingInfo { SecLogDeliveryClsSettingInfoRequired: log_type, state, region, log_set, topic_id } {
    0 "LogType" log_type: String, 1 "State" state: bool, 2 "Region" region: String, 3 "LogSet" log_set: String,
    4 "TopicID" topic_id: String, 5 "LogSetName" log_set_name: String, 6 "TopicName" topic_name: String,
    7 "SubLogType" sub_log_type: Vec<String>, 8 "ErrMsg" err_msg: String
} }

/// Describes sec log delivery kafka options: `DescribeSecLogDeliveryKafkaOptions` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogDeliveryKafkaOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaOptions {
    pub region_id: Option<String>,
}
operation! { DescribeSecLogDeliveryKafkaOptions()
    "DescribeSecLogDeliveryKafkaOptions" -> DescribeSecLogDeliveryKafkaOptionsOutput {
    0 "RegionID" region_id: String
} }

/// Response of [`DescribeSecLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaOptionsOutput {
    pub instance_list: Vec<CKafkaInstanceInfo>,
    pub region_list: Vec<RegionInfo>,
}
model! { DescribeSecLogDeliveryKafkaOptionsOutput {
    0 "InstanceList" instance_list: Vec<CKafkaInstanceInfo>, 1 "RegionList" region_list: Vec<RegionInfo>
} }

/// In the response of [`DescribeSecLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub topic_list: Vec<CKafkaTopicInfo>,
    pub route_list: Vec<CkafkaRouteInfo>,
    pub kafka_version: Option<String>,
}
model! { CKafkaInstanceInfo {
    0 "InstanceID" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "TopicList" topic_list: Vec<CKafkaTopicInfo>, 3 "RouteList" route_list: Vec<CkafkaRouteInfo>,
    4 "KafkaVersion" kafka_version: String
} }

/// In the response of [`DescribeSecLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { CKafkaTopicInfo {
    0 "TopicID" topic_id: String, 1 "TopicName" topic_name: String
} }

/// In the response of [`DescribeSecLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaRouteInfo {
    pub route_id: Option<i64>,
    pub domain: Option<String>,
    pub domain_port: Option<i64>,
    pub vip: Option<String>,
    pub vip_type: Option<i64>,
    pub access_type: Option<i64>,
}
model! { CkafkaRouteInfo {
    0 "RouteID" route_id: i64, 1 "Domain" domain: String, 2 "DomainPort" domain_port: i64, 3 "Vip" vip: String,
    4 "VipType" vip_type: i64, 5 "AccessType" access_type: i64
} }

/// Describes sec log delivery kafka setting: `DescribeSecLogDeliveryKafkaSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogDeliveryKafkaSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaSetting {}
operation! { DescribeSecLogDeliveryKafkaSetting()
    "DescribeSecLogDeliveryKafkaSetting" -> DescribeSecLogDeliveryKafkaSettingOutput {} }

/// Response of [`DescribeSecLogDeliveryKafkaSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaSettingOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub log_type_list: Vec<SecLogDeliveryKafkaSettingInfo>,
    pub user: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeSecLogDeliveryKafkaSettingOutput {
    0 "InstanceID" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Domain" domain: String,
    3 "LogTypeList" log_type_list: Vec<SecLogDeliveryKafkaSettingInfo>, 4 "User" user: String,
    5 "RegionID" region_id: String
} }

/// In the request of [`DescribeSecLogDeliveryKafkaSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogDeliveryKafkaSettingInfo {
    /// Required.
    pub log_type: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub state: Option<bool>,
    pub sub_log_type: Option<Vec<String>>,
    pub err_msg: Option<String>,
}
input! { SecLogDeliveryKafkaSettingInfo(log_type: String, topic_id: String, topic_name: String, state: bool) {
    0 "LogType" log_type: String, 1 "TopicID" topic_id: String, 2 "TopicName" topic_name: String, 3 "State" state: bool,
    4 "SubLogType" sub_log_type: Vec<String>, 5 "ErrMsg" err_msg: String
} }

/// Describes sec log join object list: `DescribeSecLogJoinObjectList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogJoinObjectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinObjectList {
    /// Required.
    pub log_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeSecLogJoinObjectList(log_type: String)
    "DescribeSecLogJoinObjectList" -> DescribeSecLogJoinObjectListOutput {
    0 "LogType" log_type, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeSecLogJoinObjectList: SecLogJoinObjectInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSecLogJoinObjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinObjectListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<SecLogJoinObjectInfo>,
    pub range_type: Option<i64>,
    pub auto_join: Option<bool>,
    pub excluded_count: Option<i64>,
}
model! { DescribeSecLogJoinObjectListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<SecLogJoinObjectInfo>, 2 "RangeType" range_type: i64,
    3 "AutoJoin" auto_join: bool, 4 "ExcludedCount" excluded_count: i64
} }

/// In the response of [`DescribeSecLogJoinObjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogJoinObjectInfo {
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub host_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub public_ip: Option<String>,
    pub join_state: Option<bool>,
    pub cluster_version: Option<String>,
    pub cluster_main_address: Option<String>,
    pub container_cnt: Option<i64>,
    pub cluster_type: Option<String>,
    pub cluster_status: Option<String>,
}
model! { SecLogJoinObjectInfo {
    0 "HostID" host_id: String, 1 "HostName" host_name: String, 2 "HostIP" host_ip: String,
    3 "HostStatus" host_status: String, 4 "ClusterID" cluster_id: String, 5 "ClusterName" cluster_name: String,
    6 "PublicIP" public_ip: String, 7 "JoinState" join_state: bool, 8 "ClusterVersion" cluster_version: String,
    9 "ClusterMainAddress" cluster_main_address: String, 10 "ContainerCnt" container_cnt: i64,
    11 "ClusterType" cluster_type: String, 12 "ClusterStatus" cluster_status: String
} }

/// Describes sec log join type list: `DescribeSecLogJoinTypeList` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogJoinTypeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinTypeList {}
operation! { DescribeSecLogJoinTypeList() "DescribeSecLogJoinTypeList" -> DescribeSecLogJoinTypeListOutput {} }

/// Response of [`DescribeSecLogJoinTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinTypeListOutput {
    pub list: Vec<SecLogJoinInfo>,
    pub msg_language: Option<String>,
}
model! { DescribeSecLogJoinTypeListOutput {
    0 "List" list: Vec<SecLogJoinInfo>, 1 "MsgLanguage" msg_language: String
} }

/// In the response of [`DescribeSecLogJoinTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogJoinInfo {
    pub count: Option<i64>,
    pub super_node_count: Option<i64>,
    pub is_joined: Option<bool>,
    pub log_type: Option<String>,
    pub cluster_count: Option<i64>,
}
model! { SecLogJoinInfo {
    0 "Count" count: i64, 1 "SuperNodeCount" super_node_count: i64, 2 "IsJoined" is_joined: bool,
    3 "LogType" log_type: String, 4 "ClusterCount" cluster_count: i64
} }

/// Describes sec log kafka uin: `DescribeSecLogKafkaUIN` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogKafkaUIN>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogKafkaUIN {}
operation! { DescribeSecLogKafkaUIN() "DescribeSecLogKafkaUIN" -> DescribeSecLogKafkaUINOutput {} }

/// Response of [`DescribeSecLogKafkaUIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogKafkaUINOutput {
    pub dst_uin: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeSecLogKafkaUINOutput {
    0 "DstUIN" dst_uin: String, 1 "Status" status: bool
} }

/// Describes sec log vas info: `DescribeSecLogVasInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSecLogVasInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogVasInfo {}
operation! { DescribeSecLogVasInfo() "DescribeSecLogVasInfo" -> DescribeSecLogVasInfoOutput {} }

/// Response of [`DescribeSecLogVasInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogVasInfoOutput {
    pub buy_status: Option<String>,
    pub log_save_month: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub log_capacity: Option<i64>,
    pub resource_id: Option<String>,
    pub is_purchased: Option<bool>,
    pub trial_capacity: Option<i64>,
    pub resource_detail_list: Vec<VasInfoResourceDetail>,
}
model! { DescribeSecLogVasInfoOutput {
    0 "BuyStatus" buy_status: String, 1 "LogSaveMonth" log_save_month: i64, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "LogCapacity" log_capacity: i64, 5 "ResourceID" resource_id: String,
    6 "IsPurchased" is_purchased: bool, 7 "TrialCapacity" trial_capacity: i64,
    8 "ResourceDetailList" resource_detail_list: Vec<VasInfoResourceDetail>
} }

/// In the response of [`DescribeSecLogVasInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VasInfoResourceDetail {
    pub resource_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub source_type: Option<i64>,
    pub inquire_num: Option<i64>,
}
model! { VasInfoResourceDetail {
    0 "ResourceId" resource_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "SourceType" source_type: i64, 4 "InquireNum" inquire_num: i64
} }

/// Describes super node pod list: `DescribeSuperNodePodList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSuperNodePodList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperNodePodList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeSuperNodePodList() "DescribeSuperNodePodList" -> DescribeSuperNodePodListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeSuperNodePodList: SuperNodePodListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSuperNodePodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperNodePodListOutput {
    pub list: Vec<SuperNodePodListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeSuperNodePodListOutput {
    0 "List" list: Vec<SuperNodePodListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSuperNodePodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodePodListItem {
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub status: Option<String>,
    pub cpu_request: Option<i64>,
    pub cpu_limit: Option<i64>,
    pub mem_request: Option<i64>,
    pub mem_limit: Option<i64>,
    pub namespace: Option<String>,
    pub deployment_name: Option<String>,
    pub deployment_id: Option<String>,
    pub start_time: Option<String>,
    pub create_time: Option<String>,
    pub relate_container_count: Option<i64>,
    pub running_time: Option<String>,
    pub pod_uid: Option<String>,
    pub charge_cores_cnt: Option<i64>,
    pub defend_status: Option<String>,
}
model! { SuperNodePodListItem {
    0 "PodName" pod_name: String, 1 "PodIP" pod_ip: String, 2 "NodeUniqueID" node_unique_id: String,
    3 "Status" status: String, 4 "CpuRequest" cpu_request: i64, 5 "CpuLimit" cpu_limit: i64,
    6 "MemRequest" mem_request: i64, 7 "MemLimit" mem_limit: i64, 8 "Namespace" namespace: String,
    9 "DeploymentName" deployment_name: String, 10 "DeploymentID" deployment_id: String,
    11 "StartTime" start_time: String, 12 "CreateTime" create_time: String,
    13 "RelateContainerCount" relate_container_count: i64, 14 "RunningTime" running_time: String,
    15 "PodUid" pod_uid: String, 16 "ChargeCoresCnt" charge_cores_cnt: i64, 17 "DefendStatus" defend_status: String
} }

/// Describes support defence vul: `DescribeSupportDefenceVul` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSupportDefenceVul>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportDefenceVul {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeSupportDefenceVul() "DescribeSupportDefenceVul" -> DescribeSupportDefenceVulOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeSupportDefenceVul: SupportDefenceVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSupportDefenceVul`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportDefenceVulOutput {
    pub list: Vec<SupportDefenceVul>,
    pub total_count: Option<i64>,
}
model! { DescribeSupportDefenceVulOutput {
    0 "List" list: Vec<SupportDefenceVul>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSupportDefenceVul`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportDefenceVul {
    pub poc_id: Option<String>,
    pub name: Option<String>,
    pub tags: Vec<String>,
    pub cvssv3_score: Option<f64>,
    pub level: Option<String>,
    pub cveid: Option<String>,
    pub submit_time: Option<String>,
    pub vul_id: Option<i64>,
    pub status: Option<i64>,
}
model! { SupportDefenceVul {
    0 "PocID" poc_id: String, 1 "Name" name: String, 2 "Tags" tags: Vec<String>, 3 "CVSSV3Score" cvssv3_score: f64,
    4 "Level" level: String, 5 "CVEID" cveid: String, 6 "SubmitTime" submit_time: String, 7 "VulId" vul_id: i64,
    8 "Status" status: i64
} }

/// Describes system vul list: `DescribeSystemVulList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeSystemVulList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeSystemVulList() "DescribeSystemVulList" -> DescribeSystemVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeSystemVulList: VulInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSystemVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemVulListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulInfo>,
}
model! { DescribeSystemVulListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulInfo>
} }

/// In the response of [`DescribeSystemVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfo {
    pub name: Option<String>,
    pub tags: Vec<String>,
    pub cvssv3_score: Option<f64>,
    pub level: Option<String>,
    pub cveid: Option<String>,
    pub category: Option<String>,
    pub found_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub id: Option<i64>,
    pub local_image_count: Option<i64>,
    pub container_count: Option<i64>,
    pub registry_image_count: Option<i64>,
    pub poc_id: Option<String>,
    pub defence_status: Option<String>,
    pub defence_scope: Option<String>,
    pub defence_host_count: Option<i64>,
    pub defended_count: Option<i64>,
    pub rasp_open_node_count: Option<i64>,
    pub rasp_closed_node_count: Option<i64>,
}
model! { VulInfo {
    0 "Name" name: String, 1 "Tags" tags: Vec<String>, 2 "CVSSV3Score" cvssv3_score: f64, 3 "Level" level: String,
    4 "CVEID" cveid: String, 5 "Category" category: String, 6 "FoundTime" found_time: String,
    7 "LatestFoundTime" latest_found_time: String, 8 "ID" id: i64, 9 "LocalImageCount" local_image_count: i64,
    10 "ContainerCount" container_count: i64, 11 "RegistryImageCount" registry_image_count: i64,
    12 "PocID" poc_id: String, 13 "DefenceStatus" defence_status: String, 14 "DefenceScope" defence_scope: String,
    15 "DefenceHostCount" defence_host_count: i64, 16 "DefendedCount" defended_count: i64,
    17 "RaspOpenNodeCount" rasp_open_node_count: i64, 18 "RaspClosedNodeCount" rasp_closed_node_count: i64
} }

/// Describes task result summary: `DescribeTaskResultSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeTaskResultSummary>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultSummary {}
operation! { DescribeTaskResultSummary() "DescribeTaskResultSummary" -> DescribeTaskResultSummaryOutput {} }

/// Response of [`DescribeTaskResultSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultSummaryOutput {
    pub serious_risk_node_count: Vec<i64>,
    pub high_risk_node_count: Vec<i64>,
    pub middle_risk_node_count: Vec<i64>,
    pub hint_risk_node_count: Vec<i64>,
}
model! { DescribeTaskResultSummaryOutput {
    0 "SeriousRiskNodeCount" serious_risk_node_count: Vec<i64>, 1 "HighRiskNodeCount" high_risk_node_count: Vec<i64>,
    2 "MiddleRiskNodeCount" middle_risk_node_count: Vec<i64>, 3 "HintRiskNodeCount" hint_risk_node_count: Vec<i64>
} }

/// Describes tcss summary: `DescribeTcssSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeTcssSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTcssSummary {}
operation! { DescribeTcssSummary() "DescribeTcssSummary" -> DescribeTcssSummaryOutput {} }

/// Response of [`DescribeTcssSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTcssSummaryOutput {
    pub image_cnt: Option<i64>,
    pub scanned_image_cnt: Option<i64>,
    pub un_scanned_image_cnt: Option<i64>,
    pub local_image_cnt: Option<i64>,
    pub repository_image_cnt: Option<i64>,
    pub risk_local_image_cnt: Option<i64>,
    pub risk_repository_image_cnt: Option<i64>,
    pub container_cnt: Option<i64>,
    pub risk_container_cnt: Option<i64>,
    pub cluster_cnt: Option<i64>,
    pub risk_cluster_cnt: Option<i64>,
    pub un_scanned_vul_cnt: Option<i64>,
    pub risk_vul_cnt: Option<i64>,
    pub un_scanned_base_line_cnt: Option<i64>,
    pub risk_base_line_cnt: Option<i64>,
    pub runtime_unhandle_event_cnt: Option<i64>,
    pub un_scanned_cluster_cnt: Option<i64>,
    pub scan_image_status: Option<bool>,
    pub scan_cluster_status: Option<bool>,
    pub scan_base_line_status: Option<bool>,
    pub scan_vul_status: Option<bool>,
    pub vul_risk_image_cnt: Option<i64>,
}
model! { DescribeTcssSummaryOutput {
    0 "ImageCnt" image_cnt: i64, 1 "ScannedImageCnt" scanned_image_cnt: i64,
    2 "UnScannedImageCnt" un_scanned_image_cnt: i64, 3 "LocalImageCnt" local_image_cnt: i64,
    4 "RepositoryImageCnt" repository_image_cnt: i64, 5 "RiskLocalImageCnt" risk_local_image_cnt: i64,
    6 "RiskRepositoryImageCnt" risk_repository_image_cnt: i64, 7 "ContainerCnt" container_cnt: i64,
    8 "RiskContainerCnt" risk_container_cnt: i64, 9 "ClusterCnt" cluster_cnt: i64,
    10 "RiskClusterCnt" risk_cluster_cnt: i64, 11 "UnScannedVulCnt" un_scanned_vul_cnt: i64,
    12 "RiskVulCnt" risk_vul_cnt: i64, 13 "UnScannedBaseLineCnt" un_scanned_base_line_cnt: i64,
    14 "RiskBaseLineCnt" risk_base_line_cnt: i64, 15 "RuntimeUnhandleEventCnt" runtime_unhandle_event_cnt: i64,
    16 "UnScannedClusterCnt" un_scanned_cluster_cnt: i64, 17 "ScanImageStatus" scan_image_status: bool,
    18 "ScanClusterStatus" scan_cluster_status: bool, 19 "ScanBaseLineStatus" scan_base_line_status: bool,
    20 "ScanVulStatus" scan_vul_status: bool, 21 "VulRiskImageCnt" vul_risk_image_cnt: i64
} }

/// Describes unauthorized cores tendency: `DescribeUnauthorizedCoresTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeUnauthorizedCoresTendency>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnauthorizedCoresTendency {}
operation! { DescribeUnauthorizedCoresTendency()
    "DescribeUnauthorizedCoresTendency" -> DescribeUnauthorizedCoresTendencyOutput {} }

/// Response of [`DescribeUnauthorizedCoresTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnauthorizedCoresTendencyOutput {
    pub list: Vec<UnauthorizedCoresTendency>,
}
model! { DescribeUnauthorizedCoresTendencyOutput {
    0 "List" list: Vec<UnauthorizedCoresTendency>
} }

/// In the response of [`DescribeUnauthorizedCoresTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnauthorizedCoresTendency {
    pub date_time: Option<String>,
    pub cores_count: Option<i64>,
}
model! { UnauthorizedCoresTendency {
    0 "DateTime" date_time: String, 1 "CoresCount" cores_count: i64
} }

/// Describes unfinish refresh task: `DescribeUnfinishRefreshTask` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeUnfinishRefreshTask>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnfinishRefreshTask {}
operation! { DescribeUnfinishRefreshTask() "DescribeUnfinishRefreshTask" -> DescribeUnfinishRefreshTaskOutput {} }

/// Response of [`DescribeUnfinishRefreshTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnfinishRefreshTaskOutput {
    pub task_id: Option<i64>,
    pub task_status: Option<String>,
    pub new_task_id: Option<String>,
}
model! { DescribeUnfinishRefreshTaskOutput {
    0 "TaskId" task_id: i64, 1 "TaskStatus" task_status: String, 2 "NewTaskID" new_task_id: String
} }

/// Describes user cluster: `DescribeUserCluster` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeUserCluster>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCluster {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeUserCluster() "DescribeUserCluster" -> DescribeUserClusterOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ComplianceFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeUserCluster: ClusterInfoItem =
    Offset "Offset", "ClusterInfoList" cluster_info_list, total "TotalCount" }

/// Response of [`DescribeUserCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClusterOutput {
    pub total_count: Option<i64>,
    pub cluster_info_list: Vec<ClusterInfoItem>,
}
model! { DescribeUserClusterOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterInfoList" cluster_info_list: Vec<ClusterInfoItem>
} }

/// In the response of [`DescribeUserCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfoItem {
    pub cluster_id: Option<String>,
    pub cluster_camd5: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_os: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_node_num: Option<i64>,
    pub region: Option<String>,
    pub defender_status: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_sub_status: Option<String>,
    pub cluster_check_mode: Option<String>,
    pub cluster_auto_check: Option<bool>,
    pub defender_error_reason: Option<String>,
    pub unready_node_num: Option<i64>,
    pub serious_risk_count: Option<i64>,
    pub high_risk_count: Option<i64>,
    pub middle_risk_count: Option<i64>,
    pub hint_risk_count: Option<i64>,
    pub check_fail_reason: Option<String>,
    pub check_status: Option<String>,
    pub task_create_time: Option<String>,
    pub accessed_status: Option<String>,
    pub accessed_sub_status: Option<String>,
    pub accessed_error_reason: Option<String>,
    pub node_count: Option<i64>,
    pub off_line_node_count: Option<i64>,
    pub un_install_agent_node_count: Option<i64>,
    pub charge_cores_cnt: Option<i64>,
    pub master_addresses: Vec<String>,
    pub cores_cnt: Option<i64>,
    pub cluster_audit_status: Option<String>,
    pub cluster_audit_failed_info: Option<String>,
    pub owner_name: Option<String>,
}
model! { ClusterInfoItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterCAMD5" cluster_camd5: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterVersion" cluster_version: String, 4 "ClusterOs" cluster_os: String, 5 "ClusterType" cluster_type: String,
    6 "ClusterNodeNum" cluster_node_num: i64, 7 "Region" region: String, 8 "DefenderStatus" defender_status: String,
    9 "ClusterStatus" cluster_status: String, 10 "ClusterSubStatus" cluster_sub_status: String,
    11 "ClusterCheckMode" cluster_check_mode: String, 12 "ClusterAutoCheck" cluster_auto_check: bool,
    13 "DefenderErrorReason" defender_error_reason: String, 14 "UnreadyNodeNum" unready_node_num: i64,
    15 "SeriousRiskCount" serious_risk_count: i64, 16 "HighRiskCount" high_risk_count: i64,
    17 "MiddleRiskCount" middle_risk_count: i64, 18 "HintRiskCount" hint_risk_count: i64,
    19 "CheckFailReason" check_fail_reason: String, 20 "CheckStatus" check_status: String,
    21 "TaskCreateTime" task_create_time: String, 22 "AccessedStatus" accessed_status: String,
    23 "AccessedSubStatus" accessed_sub_status: String, 24 "AccessedErrorReason" accessed_error_reason: String,
    25 "NodeCount" node_count: i64, 26 "OffLineNodeCount" off_line_node_count: i64,
    27 "UnInstallAgentNodeCount" un_install_agent_node_count: i64, 28 "ChargeCoresCnt" charge_cores_cnt: i64,
    29 "MasterAddresses" master_addresses: Vec<String>, 30 "CoresCnt" cores_cnt: i64,
    31 "ClusterAuditStatus" cluster_audit_status: String, 32 "ClusterAuditFailedInfo" cluster_audit_failed_info: String,
    33 "OwnerName" owner_name: String
} }

/// Describes user pod list: `DescribeUserPodList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeUserPodList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPodList {
    pub cluster_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub service_name: Option<String>,
    pub namespace: Option<String>,
}
operation! { DescribeUserPodList() "DescribeUserPodList" -> DescribeUserPodListOutput {
    0 "ClusterId" cluster_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String,
    6 "ServiceName" service_name: String, 7 "Namespace" namespace: String
} }
paged! { DescribeUserPodList: ClusterPodInfo = Offset "Offset", "PodList" pod_list, total "TotalCount" }

/// Response of [`DescribeUserPodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPodListOutput {
    pub pod_list: Vec<ClusterPodInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeUserPodListOutput {
    0 "PodList" pod_list: Vec<ClusterPodInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserPodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterPodInfo {
    pub pod_name: Option<String>,
    pub status: Option<String>,
    pub pod_ip: Option<String>,
    pub node_lan_ip: Option<String>,
    pub workload_name: Option<String>,
    pub workload_kind: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub region: Option<String>,
    pub age: Option<String>,
    pub start_time: Option<String>,
    pub restarts: Option<i64>,
    pub service_name: Option<String>,
    pub service_count: Option<i64>,
    pub container_name: Option<String>,
    pub container_count: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub labels: Option<String>,
    pub cluster_status: Option<String>,
    pub workload_labels: Option<String>,
    pub container_id: Option<String>,
    pub host_name: Option<String>,
    pub host_id: Option<String>,
    pub cluster_type: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub charge_cores_cnt: Option<i64>,
}
model! { ClusterPodInfo {
    0 "PodName" pod_name: String, 1 "Status" status: String, 2 "PodIP" pod_ip: String,
    3 "NodeLanIP" node_lan_ip: String, 4 "WorkloadName" workload_name: String, 5 "WorkloadKind" workload_kind: String,
    6 "ClusterName" cluster_name: String, 7 "ClusterId" cluster_id: String, 8 "Namespace" namespace: String,
    9 "Region" region: String, 10 "Age" age: String, 11 "StartTime" start_time: String, 12 "Restarts" restarts: i64,
    13 "ServiceName" service_name: String, 14 "ServiceCount" service_count: i64,
    15 "ContainerName" container_name: String, 16 "ContainerCount" container_count: i64, 17 "CPU" cpu: i64,
    18 "Memory" memory: i64, 19 "Labels" labels: String, 20 "ClusterStatus" cluster_status: String,
    21 "WorkloadLabels" workload_labels: String, 22 "ContainerId" container_id: String, 23 "HostName" host_name: String,
    24 "HostId" host_id: String, 25 "ClusterType" cluster_type: String, 26 "NodeName" node_name: String,
    27 "NodeType" node_type: String, 28 "ChargeCoresCnt" charge_cores_cnt: i64
} }

/// Describes value added srv info: `DescribeValueAddedSrvInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeValueAddedSrvInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeValueAddedSrvInfo {}
operation! { DescribeValueAddedSrvInfo() "DescribeValueAddedSrvInfo" -> DescribeValueAddedSrvInfoOutput {} }

/// Response of [`DescribeValueAddedSrvInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeValueAddedSrvInfoOutput {
    pub registry_image_cnt: Option<i64>,
    pub local_image_cnt: Option<i64>,
    pub unused_authorized_cnt: Option<i64>,
}
model! { DescribeValueAddedSrvInfoOutput {
    0 "RegistryImageCnt" registry_image_cnt: i64, 1 "LocalImageCnt" local_image_cnt: i64,
    2 "UnusedAuthorizedCnt" unused_authorized_cnt: i64
} }

/// Describes virus auto isolate sample detail: `DescribeVirusAutoIsolateSampleDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusAutoIsolateSampleDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDetail {
    /// Required.
    pub md5: String,
}
operation! { DescribeVirusAutoIsolateSampleDetail(md5: String)
    "DescribeVirusAutoIsolateSampleDetail" -> DescribeVirusAutoIsolateSampleDetailOutput {
    0 "MD5" md5
} }

/// Response of [`DescribeVirusAutoIsolateSampleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDetailOutput {
    pub md5: Option<String>,
    pub size: Option<i64>,
    pub virus_name: Option<String>,
    pub risk_level: Option<String>,
    pub kill_engine: Vec<String>,
    pub tags: Vec<String>,
    pub harm_describe: Option<String>,
    pub suggest_scheme: Option<String>,
    pub reference_link: Option<String>,
}
model! { DescribeVirusAutoIsolateSampleDetailOutput {
    0 "MD5" md5: String, 1 "Size" size: i64, 2 "VirusName" virus_name: String, 3 "RiskLevel" risk_level: String,
    4 "KillEngine" kill_engine: Vec<String>, 5 "Tags" tags: Vec<String>, 6 "HarmDescribe" harm_describe: String,
    7 "SuggestScheme" suggest_scheme: String, 8 "ReferenceLink" reference_link: String
} }

/// Describes virus auto isolate sample download url: `DescribeVirusAutoIsolateSampleDownloadURL` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusAutoIsolateSampleDownloadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDownloadURL {
    /// Required.
    pub md5: String,
}
operation! { DescribeVirusAutoIsolateSampleDownloadURL(md5: String)
    "DescribeVirusAutoIsolateSampleDownloadURL" -> DescribeVirusAutoIsolateSampleDownloadURLOutput {
    0 "MD5" md5
} }

/// Response of [`DescribeVirusAutoIsolateSampleDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDownloadURLOutput {
    pub file_url: Option<String>,
}
model! { DescribeVirusAutoIsolateSampleDownloadURLOutput {
    0 "FileUrl" file_url: String
} }

/// Describes virus auto isolate sample list: `DescribeVirusAutoIsolateSampleList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusAutoIsolateSampleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeVirusAutoIsolateSampleList()
    "DescribeVirusAutoIsolateSampleList" -> DescribeVirusAutoIsolateSampleListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeVirusAutoIsolateSampleList: VirusAutoIsolateSampleInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVirusAutoIsolateSampleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VirusAutoIsolateSampleInfo>,
}
model! { DescribeVirusAutoIsolateSampleListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VirusAutoIsolateSampleInfo>
} }

/// In the response of [`DescribeVirusAutoIsolateSampleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusAutoIsolateSampleInfo {
    pub md5: Option<String>,
    pub virus_name: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub auto_isolate_switch: Option<bool>,
}
model! { VirusAutoIsolateSampleInfo {
    0 "MD5" md5: String, 1 "VirusName" virus_name: String, 2 "ModifyTime" modify_time: String,
    3 "AutoIsolateSwitch" auto_isolate_switch: bool
} }

/// Describes virus auto isolate setting: `DescribeVirusAutoIsolateSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusAutoIsolateSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSetting {}
operation! { DescribeVirusAutoIsolateSetting()
    "DescribeVirusAutoIsolateSetting" -> DescribeVirusAutoIsolateSettingOutput {} }

/// Response of [`DescribeVirusAutoIsolateSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSettingOutput {
    pub auto_isolate_switch: Option<bool>,
    pub is_kill_progress: Option<bool>,
    pub user_auto_isolate_kill_switch: Option<bool>,
}
model! { DescribeVirusAutoIsolateSettingOutput {
    0 "AutoIsolateSwitch" auto_isolate_switch: bool, 1 "IsKillProgress" is_kill_progress: bool,
    2 "UserAutoIsolateKillSwitch" user_auto_isolate_kill_switch: bool
} }

/// Describes virus detail: `DescribeVirusDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusDetail {
    /// Required.
    pub id: String,
}
operation! { DescribeVirusDetail(id: String) "DescribeVirusDetail" -> DescribeVirusDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeVirusDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusDetailOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub create_time: Option<String>,
    pub size: Option<i64>,
    pub file_path: Option<String>,
    pub modify_time: Option<String>,
    pub virus_name: Option<String>,
    pub risk_level: Option<String>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub host_name: Option<String>,
    pub host_id: Option<String>,
    pub process_name: Option<String>,
    pub process_path: Option<String>,
    pub process_md5: Option<String>,
    pub process_id: Option<i64>,
    pub process_argv: Option<String>,
    pub process_chan: Option<String>,
    pub process_account_group: Option<String>,
    pub process_start_account: Option<String>,
    pub process_file_authority: Option<String>,
    pub source_type: Option<i64>,
    pub tags: Vec<String>,
    pub harm_describe: Option<String>,
    pub suggest_scheme: Option<String>,
    pub mark: Option<String>,
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    pub event_type: Option<String>,
    pub pod_name: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub host_ip: Option<String>,
    pub client_ip: Option<String>,
    pub p_process_start_user: Option<String>,
    pub p_process_user_group: Option<String>,
    pub p_process_path: Option<String>,
    pub p_process_param: Option<String>,
    pub ancestor_process_start_user: Option<String>,
    pub ancestor_process_user_group: Option<String>,
    pub ancestor_process_path: Option<String>,
    pub ancestor_process_param: Option<String>,
    pub operation_time: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub check_platform: Vec<String>,
    pub file_access_time: Option<String>,
    pub file_modify_time: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub cluster_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_status: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_type: Option<String>,
    pub node_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace: Option<String>,
    pub workload_type: Option<String>,
    pub container_status: Option<String>,
}
model! { DescribeVirusDetailOutput {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "CreateTime" create_time: String,
    3 "Size" size: i64, 4 "FilePath" file_path: String, 5 "ModifyTime" modify_time: String,
    6 "VirusName" virus_name: String, 7 "RiskLevel" risk_level: String, 8 "ContainerName" container_name: String,
    9 "ContainerId" container_id: String, 10 "HostName" host_name: String, 11 "HostId" host_id: String,
    12 "ProcessName" process_name: String, 13 "ProcessPath" process_path: String, 14 "ProcessMd5" process_md5: String,
    15 "ProcessId" process_id: i64, 16 "ProcessArgv" process_argv: String, 17 "ProcessChan" process_chan: String,
    18 "ProcessAccountGroup" process_account_group: String, 19 "ProcessStartAccount" process_start_account: String,
    20 "ProcessFileAuthority" process_file_authority: String, 21 "SourceType" source_type: i64,
    22 "Tags" tags: Vec<String>, 23 "HarmDescribe" harm_describe: String, 24 "SuggestScheme" suggest_scheme: String,
    25 "Mark" mark: String, 26 "FileName" file_name: String, 27 "FileMd5" file_md5: String,
    28 "EventType" event_type: String, 29 "PodName" pod_name: String, 30 "Status" status: String,
    31 "SubStatus" sub_status: String, 32 "HostIP" host_ip: String, 33 "ClientIP" client_ip: String,
    34 "PProcessStartUser" p_process_start_user: String, 35 "PProcessUserGroup" p_process_user_group: String,
    36 "PProcessPath" p_process_path: String, 37 "PProcessParam" p_process_param: String,
    38 "AncestorProcessStartUser" ancestor_process_start_user: String,
    39 "AncestorProcessUserGroup" ancestor_process_user_group: String,
    40 "AncestorProcessPath" ancestor_process_path: String, 41 "AncestorProcessParam" ancestor_process_param: String,
    42 "OperationTime" operation_time: String, 43 "ContainerNetStatus" container_net_status: String,
    44 "ContainerNetSubStatus" container_net_sub_status: String,
    45 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    46 "CheckPlatform" check_platform: Vec<String>, 47 "FileAccessTime" file_access_time: String,
    48 "FileModifyTime" file_modify_time: String, 49 "NodeSubNetID" node_sub_net_id: String,
    50 "NodeSubNetName" node_sub_net_name: String, 51 "NodeSubNetCIDR" node_sub_net_cidr: String,
    52 "ClusterID" cluster_id: String, 53 "PodIP" pod_ip: String, 54 "PodStatus" pod_status: String,
    55 "NodeUniqueID" node_unique_id: String, 56 "NodeType" node_type: String, 57 "NodeID" node_id: String,
    58 "ClusterName" cluster_name: String, 59 "Namespace" namespace: String, 60 "WorkloadType" workload_type: String,
    61 "ContainerStatus" container_status: String
} }

/// Describes virus event tendency: `DescribeVirusEventTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusEventTendency>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusEventTendency {
    /// Required.
    pub tendency_period: i64,
}
operation! { DescribeVirusEventTendency(tendency_period: i64)
    "DescribeVirusEventTendency" -> DescribeVirusEventTendencyOutput {
    0 "TendencyPeriod" tendency_period
} }

/// Response of [`DescribeVirusEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusEventTendencyOutput {
    pub list: Vec<VirusTendencyInfo>,
}
model! { DescribeVirusEventTendencyOutput {
    0 "List" list: Vec<VirusTendencyInfo>
} }

/// In the response of [`DescribeVirusEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusTendencyInfo {
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub pending_event_count: Option<i64>,
    pub risk_container_count: Option<i64>,
    pub event_count: Option<i64>,
    pub isolate_event_count: Option<i64>,
}
model! { VirusTendencyInfo {
    0 "Date" date: String, 1 "PendingEventCount" pending_event_count: i64,
    2 "RiskContainerCount" risk_container_count: i64, 3 "EventCount" event_count: i64,
    4 "IsolateEventCount" isolate_event_count: i64
} }

/// Describes virus list: `DescribeVirusList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVirusList() "DescribeVirusList" -> DescribeVirusListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVirusList: VirusInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusListOutput {
    pub list: Vec<VirusInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVirusListOutput {
    0 "List" list: Vec<VirusInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusInfo {
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub virus_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub container_status: Option<String>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub status: Option<String>,
    pub id: Option<String>,
    pub harm_describe: Option<String>,
    pub suggest_scheme: Option<String>,
    pub sub_status: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub md5: Option<String>,
    pub risk_level: Option<String>,
    pub check_platform: Vec<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub cluster_id: Option<String>,
    pub node_type: Option<String>,
    pub public_ip: Option<String>,
    pub inner_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub host_id: Option<String>,
    pub cluster_name: Option<String>,
    pub host_ip: Option<String>,
}
model! { VirusInfo {
    0 "FileName" file_name: String, 1 "FilePath" file_path: String, 2 "VirusName" virus_name: String,
    3 "CreateTime" create_time: String, 4 "ModifyTime" modify_time: String, 5 "ContainerName" container_name: String,
    6 "ContainerId" container_id: String, 7 "ContainerStatus" container_status: String,
    8 "ImageName" image_name: String, 9 "ImageId" image_id: String, 10 "Status" status: String, 11 "Id" id: String,
    12 "HarmDescribe" harm_describe: String, 13 "SuggestScheme" suggest_scheme: String,
    14 "SubStatus" sub_status: String, 15 "ContainerNetStatus" container_net_status: String,
    16 "ContainerNetSubStatus" container_net_sub_status: String,
    17 "ContainerIsolateOperationSrc" container_isolate_operation_src: String, 18 "MD5" md5: String,
    19 "RiskLevel" risk_level: String, 20 "CheckPlatform" check_platform: Vec<String>, 21 "NodeID" node_id: String,
    22 "NodeName" node_name: String, 23 "PodIP" pod_ip: String, 24 "PodName" pod_name: String,
    25 "ClusterID" cluster_id: String, 26 "NodeType" node_type: String, 27 "PublicIP" public_ip: String,
    28 "InnerIP" inner_ip: String, 29 "NodeUniqueID" node_unique_id: String, 30 "HostID" host_id: String,
    31 "ClusterName" cluster_name: String, 32 "HostIP" host_ip: String
} }

/// Describes virus manual scan estimate timeout: `DescribeVirusManualScanEstimateTimeout` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusManualScanEstimateTimeout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusManualScanEstimateTimeout {
    /// Required.
    pub scan_range_type: i64,
    /// Required.
    pub scan_range_all: bool,
    pub scan_ids: Option<Vec<String>>,
}
operation! { DescribeVirusManualScanEstimateTimeout(scan_range_type: i64, scan_range_all: bool)
    "DescribeVirusManualScanEstimateTimeout" -> DescribeVirusManualScanEstimateTimeoutOutput {
    0 "ScanRangeType" scan_range_type, 1 "ScanRangeAll" scan_range_all, 2 "ScanIds" scan_ids: Vec<String>
} }

/// Response of [`DescribeVirusManualScanEstimateTimeout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusManualScanEstimateTimeoutOutput {
    pub timeout: Option<f64>,
    pub container_scan_concurrency_count: Option<i64>,
}
model! { DescribeVirusManualScanEstimateTimeoutOutput {
    0 "Timeout" timeout: f64, 1 "ContainerScanConcurrencyCount" container_scan_concurrency_count: i64
} }

/// Describes virus monitor config: `DescribeVirusMonitorConfig` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusMonitorConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorConfig {}
operation! { DescribeVirusMonitorConfig() "DescribeVirusMonitorConfig" -> DescribeVirusMonitorConfigOutput {} }

/// Response of [`DescribeVirusMonitorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorConfigOutput {
    pub enable_scan: Option<bool>,
    pub is_include_path: Option<bool>,
    pub scan_path: Vec<String>,
    pub scan_path_mode: Option<String>,
}
model! { DescribeVirusMonitorConfigOutput {
    0 "EnableScan" enable_scan: bool, 1 "IsIncludePath" is_include_path: bool, 2 "ScanPath" scan_path: Vec<String>,
    3 "ScanPathMode" scan_path_mode: String
} }

/// Describes virus monitor setting: `DescribeVirusMonitorSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusMonitorSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorSetting {}
operation! { DescribeVirusMonitorSetting() "DescribeVirusMonitorSetting" -> DescribeVirusMonitorSettingOutput {} }

/// Response of [`DescribeVirusMonitorSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorSettingOutput {
    pub enable_scan: Option<bool>,
    pub scan_path_all: Option<bool>,
    pub scan_path_type: Option<i64>,
    pub scan_path: Vec<String>,
    pub scan_path_mode: Option<String>,
}
model! { DescribeVirusMonitorSettingOutput {
    0 "EnableScan" enable_scan: bool, 1 "ScanPathAll" scan_path_all: bool, 2 "ScanPathType" scan_path_type: i64,
    3 "ScanPath" scan_path: Vec<String>, 4 "ScanPathMode" scan_path_mode: String
} }

/// Describes virus sample download url: `DescribeVirusSampleDownloadUrl` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusSampleDownloadUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSampleDownloadUrl {
    /// Required.
    pub id: String,
}
operation! { DescribeVirusSampleDownloadUrl(id: String)
    "DescribeVirusSampleDownloadUrl" -> DescribeVirusSampleDownloadUrlOutput {
    0 "ID" id
} }

/// Response of [`DescribeVirusSampleDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSampleDownloadUrlOutput {
    pub file_url: Option<String>,
}
model! { DescribeVirusSampleDownloadUrlOutput {
    0 "FileUrl" file_url: String
} }

/// Describes virus scan config: `DescribeVirusScanConfig` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusScanConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanConfig {}
operation! { DescribeVirusScanConfig() "DescribeVirusScanConfig" -> DescribeVirusScanConfigOutput {} }

/// Response of [`DescribeVirusScanConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanConfigOutput {
    pub enable_scan: Option<bool>,
    pub cycle: Option<i64>,
    pub begin_scan_at: Option<String>,
    pub timeout: Option<i64>,
    pub scan_range_type: Option<String>,
    pub scan_ids: Vec<ScanRangeInfo>,
    pub scan_path: Vec<String>,
    pub scan_path_mode: Option<String>,
    pub is_include_path: Option<bool>,
}
model! { DescribeVirusScanConfigOutput {
    0 "EnableScan" enable_scan: bool, 1 "Cycle" cycle: i64, 2 "BeginScanAt" begin_scan_at: String,
    3 "Timeout" timeout: i64, 4 "ScanRangeType" scan_range_type: String, 5 "ScanIDs" scan_ids: Vec<ScanRangeInfo>,
    6 "ScanPath" scan_path: Vec<String>, 7 "ScanPathMode" scan_path_mode: String,
    8 "IsIncludePath" is_include_path: bool
} }

/// In the response of [`DescribeVirusScanConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanRangeInfo {
    pub is_all: Option<bool>,
    pub range_type: Option<String>,
    pub ids: Vec<String>,
}
model! { ScanRangeInfo {
    0 "IsAll" is_all: bool, 1 "RangeType" range_type: String, 2 "IDs" ids: Vec<String>
} }

/// Describes virus scan setting: `DescribeVirusScanSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusScanSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanSetting {}
operation! { DescribeVirusScanSetting() "DescribeVirusScanSetting" -> DescribeVirusScanSettingOutput {} }

/// Response of [`DescribeVirusScanSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanSettingOutput {
    pub enable_scan: Option<bool>,
    pub cycle: Option<i64>,
    pub begin_scan_at: Option<String>,
    pub scan_path_all: Option<bool>,
    pub scan_path_type: Option<i64>,
    pub timeout: Option<i64>,
    pub scan_range_type: Option<i64>,
    pub scan_range_all: Option<bool>,
    pub scan_ids: Vec<String>,
    pub scan_path: Vec<String>,
    pub click_timeout: Option<i64>,
    pub scan_path_mode: Option<String>,
}
model! { DescribeVirusScanSettingOutput {
    0 "EnableScan" enable_scan: bool, 1 "Cycle" cycle: i64, 2 "BeginScanAt" begin_scan_at: String,
    3 "ScanPathAll" scan_path_all: bool, 4 "ScanPathType" scan_path_type: i64, 5 "Timeout" timeout: i64,
    6 "ScanRangeType" scan_range_type: i64, 7 "ScanRangeAll" scan_range_all: bool, 8 "ScanIds" scan_ids: Vec<String>,
    9 "ScanPath" scan_path: Vec<String>, 10 "ClickTimeout" click_timeout: i64, 11 "ScanPathMode" scan_path_mode: String
} }

/// Describes virus scan task status: `DescribeVirusScanTaskStatus` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusScanTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTaskStatus {
    pub task_id: Option<String>,
}
operation! { DescribeVirusScanTaskStatus() "DescribeVirusScanTaskStatus" -> DescribeVirusScanTaskStatusOutput {
    0 "TaskID" task_id: String
} }

/// Response of [`DescribeVirusScanTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTaskStatusOutput {
    pub container_total: Option<i64>,
    pub risk_container_cnt: Option<i64>,
    pub status: Option<String>,
    pub schedule: Option<i64>,
    pub container_scan_cnt: Option<i64>,
    pub risk_cnt: Option<i64>,
    pub left_seconds: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub scan_type: Option<String>,
}
model! { DescribeVirusScanTaskStatusOutput {
    0 "ContainerTotal" container_total: i64, 1 "RiskContainerCnt" risk_container_cnt: i64, 2 "Status" status: String,
    3 "Schedule" schedule: i64, 4 "ContainerScanCnt" container_scan_cnt: i64, 5 "RiskCnt" risk_cnt: i64,
    6 "LeftSeconds" left_seconds: i64, 7 "StartTime" start_time: String, 8 "EndTime" end_time: String,
    9 "ScanType" scan_type: String
} }

/// Describes virus scan timeout setting: `DescribeVirusScanTimeoutSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusScanTimeoutSetting>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTimeoutSetting {
    /// Required.
    pub scan_type: i64,
}
operation! { DescribeVirusScanTimeoutSetting(scan_type: i64)
    "DescribeVirusScanTimeoutSetting" -> DescribeVirusScanTimeoutSettingOutput {
    0 "ScanType" scan_type
} }

/// Response of [`DescribeVirusScanTimeoutSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTimeoutSettingOutput {
    pub timeout: Option<i64>,
}
model! { DescribeVirusScanTimeoutSettingOutput {
    0 "Timeout" timeout: i64
} }

/// Describes virus summary: `DescribeVirusSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusSummary>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSummary {}
operation! { DescribeVirusSummary() "DescribeVirusSummary" -> DescribeVirusSummaryOutput {} }

/// Response of [`DescribeVirusSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSummaryOutput {
    pub task_id: Option<String>,
    pub risk_container_cnt: Option<i64>,
    pub risk_cnt: Option<i64>,
    pub virus_data_base_modify_time: Option<String>,
    pub risk_container_increase: Option<i64>,
    pub risk_increase: Option<i64>,
    pub isolate_increase: Option<i64>,
    pub isolate_cnt: Option<i64>,
}
model! { DescribeVirusSummaryOutput {
    0 "TaskId" task_id: String, 1 "RiskContainerCnt" risk_container_cnt: i64, 2 "RiskCnt" risk_cnt: i64,
    3 "VirusDataBaseModifyTime" virus_data_base_modify_time: String,
    4 "RiskContainerIncrease" risk_container_increase: i64, 5 "RiskIncrease" risk_increase: i64,
    6 "IsolateIncrease" isolate_increase: i64, 7 "IsolateCnt" isolate_cnt: i64
} }

/// Describes virus task list: `DescribeVirusTaskList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusTaskList {
    /// Required.
    pub task_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeVirusTaskList(task_id: String) "DescribeVirusTaskList" -> DescribeVirusTaskListOutput {
    0 "TaskId" task_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeVirusTaskList: VirusTaskInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVirusTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusTaskListOutput {
    pub list: Vec<VirusTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVirusTaskListOutput {
    0 "List" list: Vec<VirusTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVirusTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusTaskInfo {
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub risk_cnt: Option<i64>,
    pub id: Option<String>,
    pub error_msg: Option<String>,
    pub node_type: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
}
model! { VirusTaskInfo {
    0 "ContainerName" container_name: String, 1 "ContainerId" container_id: String, 2 "ImageName" image_name: String,
    3 "ImageId" image_id: String, 4 "HostName" host_name: String, 5 "HostIp" host_ip: String, 6 "Status" status: String,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "RiskCnt" risk_cnt: i64, 10 "Id" id: String,
    11 "ErrorMsg" error_msg: String, 12 "NodeType" node_type: String, 13 "PublicIP" public_ip: String,
    14 "NodeID" node_id: String
} }

/// Describes virus white list rules: `DescribeVirusWhiteListRules` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVirusWhiteListRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusWhiteListRules {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVirusWhiteListRules() "DescribeVirusWhiteListRules" -> DescribeVirusWhiteListRulesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Order" order: String, 3 "By" by: String,
    4 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeVirusWhiteListRules: VirusWhiteListRuleInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVirusWhiteListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusWhiteListRulesOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VirusWhiteListRuleInfo>,
}
model! { DescribeVirusWhiteListRulesOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VirusWhiteListRuleInfo>
} }

/// In the response of [`DescribeVirusWhiteListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusWhiteListRuleInfo {
    pub id: Option<i64>,
    pub md5_list: Vec<String>,
    pub image_ids: Vec<String>,
    pub scope: Option<i64>,
    pub image_count: Option<i64>,
    pub md5_count: Option<i64>,
    pub remark: Option<String>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
}
model! { VirusWhiteListRuleInfo {
    0 "Id" id: i64, 1 "Md5List" md5_list: Vec<String>, 2 "ImageIds" image_ids: Vec<String>, 3 "Scope" scope: i64,
    4 "ImageCount" image_count: i64, 5 "Md5Count" md5_count: i64, 6 "Remark" remark: String,
    7 "InsertTime" insert_time: String, 8 "UpdateTime" update_time: String
} }

/// Describes vul container list: `DescribeVulContainerList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulContainerList>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulContainerList {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVulContainerList(poc_id: String) "DescribeVulContainerList" -> DescribeVulContainerListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeVulContainerList: VulAffectedContainerInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulContainerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulContainerListOutput {
    pub list: Vec<VulAffectedContainerInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVulContainerListOutput {
    0 "List" list: Vec<VulAffectedContainerInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVulContainerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedContainerInfo {
    pub host_ip: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub host_name: Option<String>,
    pub host_id: Option<String>,
    pub public_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub container_status: Option<String>,
}
model! { VulAffectedContainerInfo {
    0 "HostIP" host_ip: String, 1 "ContainerID" container_id: String, 2 "ContainerName" container_name: String,
    3 "PodName" pod_name: String, 4 "PodIP" pod_ip: String, 5 "HostName" host_name: String, 6 "HostID" host_id: String,
    7 "PublicIP" public_ip: String, 8 "ClusterID" cluster_id: String, 9 "ClusterName" cluster_name: String,
    10 "NodeType" node_type: String, 11 "NodeUniqueID" node_unique_id: String, 12 "NodeID" node_id: String,
    13 "NodeName" node_name: String, 14 "ContainerStatus" container_status: String
} }

/// Describes vul defence event: `DescribeVulDefenceEvent` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDefenceEvent>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEvent {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceEvent() "DescribeVulDefenceEvent" -> DescribeVulDefenceEventOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceEvent: VulDefenceEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefenceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventOutput {
    pub list: Vec<VulDefenceEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeVulDefenceEventOutput {
    0 "List" list: Vec<VulDefenceEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVulDefenceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEvent {
    pub cveid: Option<String>,
    pub vul_name: Option<String>,
    pub poc_id: Option<String>,
    pub event_type: Option<String>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub event_count: Option<i64>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub status: Option<String>,
    pub event_id: Option<i64>,
    pub create_time: Option<String>,
    pub container_net_status: Option<String>,
    pub merge_time: Option<String>,
    pub container_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub node_type: Option<String>,
    pub public_ip: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
}
model! { VulDefenceEvent {
    0 "CVEID" cveid: String, 1 "VulName" vul_name: String, 2 "PocID" poc_id: String, 3 "EventType" event_type: String,
    4 "SourceIP" source_ip: String, 5 "City" city: String, 6 "EventCount" event_count: i64,
    7 "ContainerID" container_id: String, 8 "ContainerName" container_name: String, 9 "ImageID" image_id: String,
    10 "ImageName" image_name: String, 11 "Status" status: String, 12 "EventID" event_id: i64,
    13 "CreateTime" create_time: String, 14 "ContainerNetStatus" container_net_status: String,
    15 "MergeTime" merge_time: String, 16 "ContainerStatus" container_status: String,
    17 "ContainerNetSubStatus" container_net_sub_status: String,
    18 "ContainerIsolateOperationSrc" container_isolate_operation_src: String, 19 "QUUID" quuid: String,
    20 "HostIP" host_ip: String, 21 "HostName" host_name: String, 22 "NodeType" node_type: String,
    23 "PublicIP" public_ip: String, 24 "NodeUniqueID" node_unique_id: String, 25 "NodeID" node_id: String,
    26 "ClusterID" cluster_id: String, 27 "ClusterName" cluster_name: String, 28 "PodName" pod_name: String,
    29 "PodIP" pod_ip: String
} }

/// Describes vul defence event detail: `DescribeVulDefenceEventDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDefenceEventDetail>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventDetail {
    /// Required.
    pub event_id: i64,
}
operation! { DescribeVulDefenceEventDetail(event_id: i64)
    "DescribeVulDefenceEventDetail" -> DescribeVulDefenceEventDetailOutput {
    0 "EventID" event_id
} }

/// Response of [`DescribeVulDefenceEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventDetailOutput {
    pub event_detail: Option<VulDefenceEventDetail>,
}
model! { DescribeVulDefenceEventDetailOutput {
    0 "EventDetail" event_detail: VulDefenceEventDetail
} }

/// In the response of [`DescribeVulDefenceEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEventDetail {
    pub cveid: Option<String>,
    pub vul_name: Option<String>,
    pub poc_id: Option<String>,
    pub event_type: Option<String>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub event_count: Option<i64>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub status: Option<String>,
    pub source_port: Vec<String>,
    pub event_id: Option<i64>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub public_ip: Option<String>,
    pub pod_name: Option<String>,
    pub description: Option<String>,
    pub official_solution: Option<String>,
    pub network_payload: Option<String>,
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub stack_trace: Option<String>,
    pub server_account: Option<String>,
    pub server_port: Option<String>,
    pub server_exe: Option<String>,
    pub server_arg: Option<String>,
    pub quuid: Option<String>,
    pub container_net_status: Option<String>,
    pub container_net_sub_status: Option<String>,
    pub container_isolate_operation_src: Option<String>,
    pub container_status: Option<String>,
    pub jndi_url: Option<String>,
    pub rasp_detail: Vec<RaspInfo>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub pod_ip: Option<String>,
    pub node_type: Option<String>,
    pub node_id: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace: Option<String>,
    pub workload_type: Option<String>,
}
model! { VulDefenceEventDetail {
    0 "CVEID" cveid: String, 1 "VulName" vul_name: String, 2 "PocID" poc_id: String, 3 "EventType" event_type: String,
    4 "SourceIP" source_ip: String, 5 "City" city: String, 6 "EventCount" event_count: i64,
    7 "ContainerID" container_id: String, 8 "ContainerName" container_name: String, 9 "ImageID" image_id: String,
    10 "ImageName" image_name: String, 11 "Status" status: String, 12 "SourcePort" source_port: Vec<String>,
    13 "EventID" event_id: i64, 14 "HostName" host_name: String, 15 "HostIP" host_ip: String,
    16 "PublicIP" public_ip: String, 17 "PodName" pod_name: String, 18 "Description" description: String,
    19 "OfficialSolution" official_solution: String, 20 "NetworkPayload" network_payload: String, 21 "PID" pid: i64,
    22 "MainClass" main_class: String, 23 "StackTrace" stack_trace: String, 24 "ServerAccount" server_account: String,
    25 "ServerPort" server_port: String, 26 "ServerExe" server_exe: String, 27 "ServerArg" server_arg: String,
    28 "QUUID" quuid: String, 29 "ContainerNetStatus" container_net_status: String,
    30 "ContainerNetSubStatus" container_net_sub_status: String,
    31 "ContainerIsolateOperationSrc" container_isolate_operation_src: String,
    32 "ContainerStatus" container_status: String, 33 "JNDIUrl" jndi_url: String,
    34 "RaspDetail" rasp_detail: Vec<RaspInfo>, 35 "NodeSubNetName" node_sub_net_name: String,
    36 "NodeSubNetCIDR" node_sub_net_cidr: String, 37 "PodIP" pod_ip: String, 38 "NodeType" node_type: String,
    39 "NodeID" node_id: String, 40 "NodeUniqueID" node_unique_id: String, 41 "NodeSubNetID" node_sub_net_id: String,
    42 "ClusterID" cluster_id: String, 43 "ClusterName" cluster_name: String, 44 "Namespace" namespace: String,
    45 "WorkloadType" workload_type: String
} }

/// In the response of [`DescribeVulDefenceEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { RaspInfo {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes vul defence event tendency: `DescribeVulDefenceEventTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDefenceEventTendency>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventTendency {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
}
operation! { DescribeVulDefenceEventTendency(start_time: String, end_time: String)
    "DescribeVulDefenceEventTendency" -> DescribeVulDefenceEventTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeVulDefenceEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventTendencyOutput {
    pub defended_list: Vec<VulDefenceEventTendency>,
    pub attack_list: Vec<VulDefenceEventTendency>,
}
model! { DescribeVulDefenceEventTendencyOutput {
    0 "DefendedList" defended_list: Vec<VulDefenceEventTendency>,
    1 "AttackList" attack_list: Vec<VulDefenceEventTendency>
} }

/// In the response of [`DescribeVulDefenceEventTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEventTendency {
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub event_count: Option<i64>,
}
model! { VulDefenceEventTendency {
    0 "Date" date: String, 1 "EventCount" event_count: i64
} }

/// Describes vul defence host: `DescribeVulDefenceHost` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDefenceHost>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceHost {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceHost() "DescribeVulDefenceHost" -> DescribeVulDefenceHostOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceHost: VulDefenceHost = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefenceHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceHostOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefenceHost>,
}
model! { DescribeVulDefenceHostOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefenceHost>
} }

/// In the response of [`DescribeVulDefenceHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceHost {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub host_id: Option<String>,
    pub status: Option<String>,
    pub public_ip: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub node_type: Option<String>,
    pub node_sub_net_name: Option<String>,
    pub node_sub_net_cidr: Option<String>,
    pub node_sub_net_id: Option<String>,
    pub node_unique_id: Option<String>,
    pub node_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
}
model! { VulDefenceHost {
    0 "HostName" host_name: String, 1 "HostIP" host_ip: String, 2 "HostID" host_id: String, 3 "Status" status: String,
    4 "PublicIP" public_ip: String, 5 "CreateTime" create_time: String, 6 "ModifyTime" modify_time: String,
    7 "NodeType" node_type: String, 8 "NodeSubNetName" node_sub_net_name: String,
    9 "NodeSubNetCIDR" node_sub_net_cidr: String, 10 "NodeSubNetID" node_sub_net_id: String,
    11 "NodeUniqueID" node_unique_id: String, 12 "NodeID" node_id: String, 13 "PodIP" pod_ip: String,
    14 "PodName" pod_name: String
} }

/// Describes vul defence plugin: `DescribeVulDefencePlugin` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDefencePlugin>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePlugin {
    pub host_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVulDefencePlugin() "DescribeVulDefencePlugin" -> DescribeVulDefencePluginOutput {
    0 "HostID" host_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeVulDefencePlugin: VulDefencePlugin = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefencePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefencePlugin>,
}
model! { DescribeVulDefencePluginOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefencePlugin>
} }

/// In the response of [`DescribeVulDefencePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefencePlugin {
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub status: Option<String>,
    pub error_log: Option<String>,
}
model! { VulDefencePlugin {
    0 "PID" pid: i64, 1 "MainClass" main_class: String, 2 "Status" status: String, 3 "ErrorLog" error_log: String
} }

/// Describes vul defence setting: `DescribeVulDefenceSetting` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDefenceSetting>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSetting {}
operation! { DescribeVulDefenceSetting() "DescribeVulDefenceSetting" -> DescribeVulDefenceSettingOutput {} }

/// Response of [`DescribeVulDefenceSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingOutput {
    pub is_enabled: Option<i64>,
    pub scope: Option<i64>,
    pub host_count: Option<i64>,
    pub exception_host_count: Option<i64>,
    pub host_ids: Vec<String>,
    pub host_total_count: Option<i64>,
    pub support_defense_vul_count: Option<i64>,
    pub host_node_count: Option<i64>,
    pub super_scope: Option<i64>,
    pub super_node_count: Option<i64>,
    pub super_node_ids: Vec<String>,
    pub node_total_count: Option<i64>,
}
model! { DescribeVulDefenceSettingOutput {
    0 "IsEnabled" is_enabled: i64, 1 "Scope" scope: i64, 2 "HostCount" host_count: i64,
    3 "ExceptionHostCount" exception_host_count: i64, 4 "HostIDs" host_ids: Vec<String>,
    5 "HostTotalCount" host_total_count: i64, 6 "SupportDefenseVulCount" support_defense_vul_count: i64,
    7 "HostNodeCount" host_node_count: i64, 8 "SuperScope" super_scope: i64, 9 "SuperNodeCount" super_node_count: i64,
    10 "SuperNodeIds" super_node_ids: Vec<String>, 11 "NodeTotalCount" node_total_count: i64
} }

/// Describes vul detail: `DescribeVulDetail` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetail {
    /// Required.
    pub poc_id: String,
}
operation! { DescribeVulDetail(poc_id: String) "DescribeVulDetail" -> DescribeVulDetailOutput {
    0 "PocID" poc_id
} }

/// Response of [`DescribeVulDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetailOutput {
    pub vul_info: Option<VulDetailInfo>,
}
model! { DescribeVulDetailOutput {
    0 "VulInfo" vul_info: VulDetailInfo
} }

/// In the response of [`DescribeVulDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDetailInfo {
    pub cveid: Option<String>,
    pub name: Option<String>,
    pub tags: Vec<String>,
    pub category_type: Option<String>,
    pub level: Option<String>,
    pub submit_time: Option<String>,
    pub description: Option<String>,
    pub cvssv3_desc: Option<String>,
    pub official_solution: Option<String>,
    pub defense_solution: Option<String>,
    pub reference: Vec<String>,
    pub cvssv3_score: Option<f64>,
    pub component_list: Vec<VulAffectedComponentInfo>,
    pub local_image_count: Option<i64>,
    pub container_count: Option<i64>,
    pub registry_image_count: Option<i64>,
    pub category: Option<String>,
    pub local_newest_image_count: Option<i64>,
    pub registry_newest_image_count: Option<i64>,
    pub poc_id: Option<String>,
    pub defence_status: Option<String>,
    pub defence_scope: Option<String>,
    pub defence_host_count: Option<i64>,
    pub defended_count: Option<i64>,
    pub scan_status: Option<String>,
}
model! { VulDetailInfo {
    0 "CVEID" cveid: String, 1 "Name" name: String, 2 "Tags" tags: Vec<String>, 3 "CategoryType" category_type: String,
    4 "Level" level: String, 5 "SubmitTime" submit_time: String, 6 "Description" description: String,
    7 "CVSSV3Desc" cvssv3_desc: String, 8 "OfficialSolution" official_solution: String,
    9 "DefenseSolution" defense_solution: String, 10 "Reference" reference: Vec<String>,
    11 "CVSSV3Score" cvssv3_score: f64, 12 "ComponentList" component_list: Vec<VulAffectedComponentInfo>,
    13 "LocalImageCount" local_image_count: i64, 14 "ContainerCount" container_count: i64,
    15 "RegistryImageCount" registry_image_count: i64, 16 "Category" category: String,
    17 "LocalNewestImageCount" local_newest_image_count: i64,
    18 "RegistryNewestImageCount" registry_newest_image_count: i64, 19 "PocID" poc_id: String,
    20 "DefenceStatus" defence_status: String, 21 "DefenceScope" defence_scope: String,
    22 "DefenceHostCount" defence_host_count: i64, 23 "DefendedCount" defended_count: i64,
    24 "ScanStatus" scan_status: String
} }

/// In the response of [`DescribeVulDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedComponentInfo {
    pub name: Option<String>,
    pub version: Vec<String>,
    pub fixed_version: Vec<String>,
}
model! { VulAffectedComponentInfo {
    0 "Name" name: String, 1 "Version" version: Vec<String>, 2 "FixedVersion" fixed_version: Vec<String>
} }

/// Describes vul ignore local image list: `DescribeVulIgnoreLocalImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulIgnoreLocalImageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreLocalImageList {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulIgnoreLocalImageList(poc_id: String)
    "DescribeVulIgnoreLocalImageList" -> DescribeVulIgnoreLocalImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeVulIgnoreLocalImageList: VulIgnoreLocalImage = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulIgnoreLocalImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreLocalImageListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulIgnoreLocalImage>,
}
model! { DescribeVulIgnoreLocalImageListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulIgnoreLocalImage>
} }

/// In the response of [`DescribeVulIgnoreLocalImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulIgnoreLocalImage {
    pub id: Option<i64>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_size: Option<i64>,
    pub poc_id: Option<String>,
}
model! { VulIgnoreLocalImage {
    0 "ID" id: i64, 1 "ImageID" image_id: String, 2 "ImageName" image_name: String, 3 "ImageSize" image_size: i64,
    4 "PocID" poc_id: String
} }

/// Describes vul ignore registry image list: `DescribeVulIgnoreRegistryImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulIgnoreRegistryImageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreRegistryImageList {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeVulIgnoreRegistryImageList(poc_id: String)
    "DescribeVulIgnoreRegistryImageList" -> DescribeVulIgnoreRegistryImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeVulIgnoreRegistryImageList: VulIgnoreRegistryImage = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulIgnoreRegistryImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreRegistryImageListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulIgnoreRegistryImage>,
}
model! { DescribeVulIgnoreRegistryImageListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulIgnoreRegistryImage>
} }

/// In the response of [`DescribeVulIgnoreRegistryImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulIgnoreRegistryImage {
    pub id: Option<i64>,
    pub registry_name: Option<String>,
    pub image_version: Option<String>,
    pub registry_path: Option<String>,
    pub image_id: Option<String>,
    pub poc_id: Option<String>,
}
model! { VulIgnoreRegistryImage {
    0 "ID" id: i64, 1 "RegistryName" registry_name: String, 2 "ImageVersion" image_version: String,
    3 "RegistryPath" registry_path: String, 4 "ImageID" image_id: String, 5 "PocID" poc_id: String
} }

/// Describes vul image list: `DescribeVulImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulImageList>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageList {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulImageList(poc_id: String) "DescribeVulImageList" -> DescribeVulImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulImageList: VulAffectedImageInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageListOutput {
    pub list: Vec<VulAffectedImageInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVulImageListOutput {
    0 "List" list: Vec<VulAffectedImageInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVulImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub host_count: Option<i64>,
    pub super_node_count: Option<i64>,
    pub container_count: Option<i64>,
    pub component_list: Vec<VulAffectedImageComponentInfo>,
}
model! { VulAffectedImageInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "HostCount" host_count: i64,
    3 "SuperNodeCount" super_node_count: i64, 4 "ContainerCount" container_count: i64,
    5 "ComponentList" component_list: Vec<VulAffectedImageComponentInfo>
} }

/// In the response of [`DescribeVulImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedImageComponentInfo {
    pub name: Option<String>,
    pub version: Option<String>,
    pub fixed_version: Option<String>,
    pub path: Option<String>,
}
model! { VulAffectedImageComponentInfo {
    0 "Name" name: String, 1 "Version" version: String, 2 "FixedVersion" fixed_version: String, 3 "Path" path: String
} }

/// Describes vul image summary: `DescribeVulImageSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulImageSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageSummary {}
operation! { DescribeVulImageSummary() "DescribeVulImageSummary" -> DescribeVulImageSummaryOutput {} }

/// Response of [`DescribeVulImageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageSummaryOutput {
    pub serious_vul_image_count: Option<i64>,
    pub scanned_image_count: Option<i64>,
    pub vul_total_count: Option<i64>,
    pub sys_tem_vul_count: Option<i64>,
    pub web_vul_count: Option<i64>,
    pub all_authorized_image_count: Option<i64>,
    pub emergency_vul_count: Option<i64>,
    pub support_vul_total_count: Option<i64>,
    pub vul_library_update_time: Option<String>,
}
model! { DescribeVulImageSummaryOutput {
    0 "SeriousVulImageCount" serious_vul_image_count: i64, 1 "ScannedImageCount" scanned_image_count: i64,
    2 "VulTotalCount" vul_total_count: i64, 3 "SysTemVulCount" sys_tem_vul_count: i64,
    4 "WebVulCount" web_vul_count: i64, 5 "AllAuthorizedImageCount" all_authorized_image_count: i64,
    6 "EmergencyVulCount" emergency_vul_count: i64, 7 "SupportVulTotalCount" support_vul_total_count: i64,
    8 "VulLibraryUpdateTime" vul_library_update_time: String
} }

/// Describes vul level image summary: `DescribeVulLevelImageSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulLevelImageSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelImageSummary {}
operation! { DescribeVulLevelImageSummary() "DescribeVulLevelImageSummary" -> DescribeVulLevelImageSummaryOutput {} }

/// Response of [`DescribeVulLevelImageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelImageSummaryOutput {
    pub high_level_vul_local_image_percent: Option<f64>,
    pub medium_level_vul_local_image_percent: Option<f64>,
    pub low_level_vul_local_image_percent: Option<f64>,
    pub critical_level_vul_local_image_percent: Option<f64>,
    pub local_newest_image_count: Option<i64>,
    pub registry_newest_image_count: Option<i64>,
    pub high_level_vul_registry_image_percent: Option<f64>,
    pub medium_level_vul_registry_image_percent: Option<f64>,
    pub low_level_vul_registry_image_percent: Option<f64>,
    pub critical_level_vul_registry_image_percent: Option<f64>,
}
model! { DescribeVulLevelImageSummaryOutput {
    0 "HighLevelVulLocalImagePercent" high_level_vul_local_image_percent: f64,
    1 "MediumLevelVulLocalImagePercent" medium_level_vul_local_image_percent: f64,
    2 "LowLevelVulLocalImagePercent" low_level_vul_local_image_percent: f64,
    3 "CriticalLevelVulLocalImagePercent" critical_level_vul_local_image_percent: f64,
    4 "LocalNewestImageCount" local_newest_image_count: i64,
    5 "RegistryNewestImageCount" registry_newest_image_count: i64,
    6 "HighLevelVulRegistryImagePercent" high_level_vul_registry_image_percent: f64,
    7 "MediumLevelVulRegistryImagePercent" medium_level_vul_registry_image_percent: f64,
    8 "LowLevelVulRegistryImagePercent" low_level_vul_registry_image_percent: f64,
    9 "CriticalLevelVulRegistryImagePercent" critical_level_vul_registry_image_percent: f64
} }

/// Describes vul level summary: `DescribeVulLevelSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulLevelSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelSummary {
    /// Required.
    pub category_type: String,
}
operation! { DescribeVulLevelSummary(category_type: String) "DescribeVulLevelSummary" -> DescribeVulLevelSummaryOutput {
    0 "CategoryType" category_type
} }

/// Response of [`DescribeVulLevelSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelSummaryOutput {
    pub high_level_vul_count: Option<i64>,
    pub medium_level_vul_count: Option<i64>,
    pub low_level_vul_count: Option<i64>,
    pub critical_level_vul_count: Option<i64>,
}
model! { DescribeVulLevelSummaryOutput {
    0 "HighLevelVulCount" high_level_vul_count: i64, 1 "MediumLevelVulCount" medium_level_vul_count: i64,
    2 "LowLevelVulCount" low_level_vul_count: i64, 3 "CriticalLevelVulCount" critical_level_vul_count: i64
} }

/// Describes vul registry image list: `DescribeVulRegistryImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulRegistryImageList>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRegistryImageList {
    /// Required.
    pub poc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulRegistryImageList(poc_id: String)
    "DescribeVulRegistryImageList" -> DescribeVulRegistryImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulRegistryImageList: VulAffectedRegistryImageInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulRegistryImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRegistryImageListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulAffectedRegistryImageInfo>,
}
model! { DescribeVulRegistryImageListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulAffectedRegistryImageInfo>
} }

/// In the response of [`DescribeVulRegistryImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedRegistryImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub namespace: Option<String>,
    pub image_repo_address: Option<String>,
    pub component_list: Vec<VulAffectedImageComponentInfo>,
    pub is_latest_image: Option<bool>,
    pub image_asset_id: Option<i64>,
}
model! { VulAffectedRegistryImageInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "ImageTag" image_tag: String,
    3 "Namespace" namespace: String, 4 "ImageRepoAddress" image_repo_address: String,
    5 "ComponentList" component_list: Vec<VulAffectedImageComponentInfo>, 6 "IsLatestImage" is_latest_image: bool,
    7 "ImageAssetId" image_asset_id: i64
} }

/// Describes vul scan authorized image summary: `DescribeVulScanAuthorizedImageSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulScanAuthorizedImageSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanAuthorizedImageSummary {}
operation! { DescribeVulScanAuthorizedImageSummary()
    "DescribeVulScanAuthorizedImageSummary" -> DescribeVulScanAuthorizedImageSummaryOutput {} }

/// Response of [`DescribeVulScanAuthorizedImageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanAuthorizedImageSummaryOutput {
    pub all_authorized_image_count: Option<i64>,
    pub un_scan_authorized_image_count: Option<i64>,
}
model! { DescribeVulScanAuthorizedImageSummaryOutput {
    0 "AllAuthorizedImageCount" all_authorized_image_count: i64,
    1 "UnScanAuthorizedImageCount" un_scan_authorized_image_count: i64
} }

/// Describes vul scan info: `DescribeVulScanInfo` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulScanInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanInfo {
    pub local_task_id: Option<i64>,
    pub registry_task_id: Option<i64>,
}
operation! { DescribeVulScanInfo() "DescribeVulScanInfo" -> DescribeVulScanInfoOutput {
    0 "LocalTaskID" local_task_id: i64, 1 "RegistryTaskID" registry_task_id: i64
} }

/// Response of [`DescribeVulScanInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanInfoOutput {
    pub local_image_scan_count: Option<i64>,
    pub ignore_vul_count: Option<i64>,
    pub scan_start_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub found_risk_image_count: Option<i64>,
    pub found_vul_count: Option<i64>,
    pub scan_progress: Option<f64>,
    pub registry_image_scan_count: Option<i64>,
    pub local_task_id: Option<i64>,
    pub status: Option<String>,
    pub remaining_time: Option<f64>,
    pub registry_task_id: Option<i64>,
    pub registry_found_vul_count: Option<i64>,
}
model! { DescribeVulScanInfoOutput {
    0 "LocalImageScanCount" local_image_scan_count: i64, 1 "IgnoreVulCount" ignore_vul_count: i64,
    2 "ScanStartTime" scan_start_time: String, 3 "ScanEndTime" scan_end_time: String,
    4 "FoundRiskImageCount" found_risk_image_count: i64, 5 "FoundVulCount" found_vul_count: i64,
    6 "ScanProgress" scan_progress: f64, 7 "RegistryImageScanCount" registry_image_scan_count: i64,
    8 "LocalTaskID" local_task_id: i64, 9 "Status" status: String, 10 "RemainingTime" remaining_time: f64,
    11 "RegistryTaskID" registry_task_id: i64, 12 "RegistryFoundVulCount" registry_found_vul_count: i64
} }

/// Describes vul scan local image list: `DescribeVulScanLocalImageList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulScanLocalImageList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanLocalImageList {
    /// Required.
    pub task_id: i64,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulScanLocalImageList(task_id: i64)
    "DescribeVulScanLocalImageList" -> DescribeVulScanLocalImageListOutput {
    0 "TaskID" task_id, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulScanLocalImageList: VulScanImageInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulScanLocalImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanLocalImageListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulScanImageInfo>,
}
model! { DescribeVulScanLocalImageListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulScanImageInfo>
} }

/// In the response of [`DescribeVulScanLocalImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulScanImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub size: Option<f64>,
    pub scan_status: Option<String>,
    pub scan_duration: Option<f64>,
    pub high_level_vul_count: Option<i64>,
    pub medium_level_vul_count: Option<i64>,
    pub low_level_vul_count: Option<i64>,
    pub critical_level_vul_count: Option<i64>,
    pub task_id: Option<i64>,
    pub scan_start_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub error_status: Option<String>,
}
model! { VulScanImageInfo {
    0 "ImageID" image_id: String, 1 "ImageName" image_name: String, 2 "Size" size: f64,
    3 "ScanStatus" scan_status: String, 4 "ScanDuration" scan_duration: f64,
    5 "HighLevelVulCount" high_level_vul_count: i64, 6 "MediumLevelVulCount" medium_level_vul_count: i64,
    7 "LowLevelVulCount" low_level_vul_count: i64, 8 "CriticalLevelVulCount" critical_level_vul_count: i64,
    9 "TaskID" task_id: i64, 10 "ScanStartTime" scan_start_time: String, 11 "ScanEndTime" scan_end_time: String,
    12 "ErrorStatus" error_status: String
} }

/// Describes vul summary: `DescribeVulSummary` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulSummary>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulSummary {
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVulSummary() "DescribeVulSummary" -> DescribeVulSummaryOutput {
    0 "Filters" filters: Vec<RunTimeFilters>
} }

/// Response of [`DescribeVulSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulSummaryOutput {
    pub vul_total_count: Option<i64>,
    pub serious_vul_count: Option<i64>,
    pub suggest_vul_count: Option<i64>,
    pub poc_exp_level_vul_count: Option<i64>,
    pub remote_exp_level_vul_count: Option<i64>,
    pub serious_vul_newest_image_count: Option<i64>,
    pub system_vulnerability_focus_count: Option<i64>,
    pub web_vulnerability_focus_count: Option<i64>,
    pub serious_vulnerability_local_image_count: Option<i64>,
    pub serious_vulnerability_registry_image_count: Option<i64>,
    pub emergency_vulnerability_count: Option<i64>,
}
model! { DescribeVulSummaryOutput {
    0 "VulTotalCount" vul_total_count: i64, 1 "SeriousVulCount" serious_vul_count: i64,
    2 "SuggestVulCount" suggest_vul_count: i64, 3 "PocExpLevelVulCount" poc_exp_level_vul_count: i64,
    4 "RemoteExpLevelVulCount" remote_exp_level_vul_count: i64,
    5 "SeriousVulNewestImageCount" serious_vul_newest_image_count: i64,
    6 "SystemVulnerabilityFocusCount" system_vulnerability_focus_count: i64,
    7 "WebVulnerabilityFocusCount" web_vulnerability_focus_count: i64,
    8 "SeriousVulnerabilityLocalImageCount" serious_vulnerability_local_image_count: i64,
    9 "SeriousVulnerabilityRegistryImageCount" serious_vulnerability_registry_image_count: i64,
    10 "EmergencyVulnerabilityCount" emergency_vulnerability_count: i64
} }

/// Describes vul tendency: `DescribeVulTendency` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulTendency>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTendency {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    /// Required.
    pub sphere_of_influence: String,
}
operation! { DescribeVulTendency(start_time: String, end_time: String, sphere_of_influence: String)
    "DescribeVulTendency" -> DescribeVulTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SphereOfInfluence" sphere_of_influence
} }

/// Response of [`DescribeVulTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTendencyOutput {
    pub vul_tendency_set: Vec<VulTendencyInfo>,
}
model! { DescribeVulTendencyOutput {
    0 "VulTendencySet" vul_tendency_set: Vec<VulTendencyInfo>
} }

/// In the response of [`DescribeVulTendency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulTendencyInfo {
    pub vul_set: Vec<RunTimeTendencyInfo>,
    pub image_type: Option<String>,
}
model! { VulTendencyInfo {
    0 "VulSet" vul_set: Vec<RunTimeTendencyInfo>, 1 "ImageType" image_type: String
} }

/// Describes vul top ranking: `DescribeVulTopRanking` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeVulTopRanking>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTopRanking {
    /// Required.
    pub category_type: String,
}
operation! { DescribeVulTopRanking(category_type: String) "DescribeVulTopRanking" -> DescribeVulTopRankingOutput {
    0 "CategoryType" category_type
} }

/// Response of [`DescribeVulTopRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTopRankingOutput {
    pub list: Vec<VulTopRankingInfo>,
}
model! { DescribeVulTopRankingOutput {
    0 "List" list: Vec<VulTopRankingInfo>
} }

/// In the response of [`DescribeVulTopRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulTopRankingInfo {
    pub vul_name: Option<String>,
    pub level: Option<String>,
    pub affected_image_count: Option<i64>,
    pub affected_container_count: Option<i64>,
    pub id: Option<i64>,
    pub poc_id: Option<String>,
}
model! { VulTopRankingInfo {
    0 "VulName" vul_name: String, 1 "Level" level: String, 2 "AffectedImageCount" affected_image_count: i64,
    3 "AffectedContainerCount" affected_container_count: i64, 4 "ID" id: i64, 5 "PocID" poc_id: String
} }

/// Describes warning rules: `DescribeWarningRules` of `tcss` 2020-11-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeWarningRules>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningRules {}
operation! { DescribeWarningRules() "DescribeWarningRules" -> DescribeWarningRulesOutput {} }

/// Response of [`DescribeWarningRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningRulesOutput {
    pub warning_rules: Vec<WarningRule>,
}
model! { DescribeWarningRulesOutput {
    0 "WarningRules" warning_rules: Vec<WarningRule>
} }

/// Describes web vul list: `DescribeWebVulList` of `tcss` 2020-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=DescribeWebVulList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebVulList() "DescribeWebVulList" -> DescribeWebVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebVulList: VulInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeWebVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebVulListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulInfo>,
}
model! { DescribeWebVulListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulInfo>
} }

/// Exports virus list: `ExportVirusList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ExportVirusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVirusList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { ExportVirusList() "ExportVirusList" -> ExportVirusListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Order" order: String, 2 "By" by: String,
    3 "ExportField" export_field: Vec<String>
} }

/// Response of [`ExportVirusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVirusListOutput {
    pub job_id: Option<String>,
}
model! { ExportVirusListOutput {
    0 "JobId" job_id: String
} }

/// Initializes user compliance environment: `InitializeUserComplianceEnvironment` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=InitializeUserComplianceEnvironment>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeUserComplianceEnvironment {}
operation! { InitializeUserComplianceEnvironment() "InitializeUserComplianceEnvironment" -> Empty {} }

/// Response of [`InitializeUserComplianceEnvironment`]: empty.
pub type InitializeUserComplianceEnvironmentOutput = Empty;

/// Modifies abnormal process rule status: `ModifyAbnormalProcessRuleStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAbnormalProcessRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAbnormalProcessRuleStatus {
    /// Required.
    pub rule_id_set: Vec<String>,
    /// Required.
    pub is_enable: bool,
}
operation! { ModifyAbnormalProcessRuleStatus(rule_id_set: Vec<String>, is_enable: bool)
    "ModifyAbnormalProcessRuleStatus" -> Empty {
    0 "RuleIdSet" rule_id_set, 1 "IsEnable" is_enable
} }

/// Response of [`ModifyAbnormalProcessRuleStatus`]: empty.
pub type ModifyAbnormalProcessRuleStatusOutput = Empty;

/// Modifies abnormal process status: `ModifyAbnormalProcessStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAbnormalProcessStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAbnormalProcessStatus {
    /// Required.
    pub event_id_set: Vec<String>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyAbnormalProcessStatus(event_id_set: Vec<String>, status: String)
    "ModifyAbnormalProcessStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

/// Response of [`ModifyAbnormalProcessStatus`]: empty.
pub type ModifyAbnormalProcessStatusOutput = Empty;

/// Modifies access control rule status: `ModifyAccessControlRuleStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAccessControlRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessControlRuleStatus {
    /// Required.
    pub rule_id_set: Vec<String>,
    /// Required.
    pub is_enable: bool,
}
operation! { ModifyAccessControlRuleStatus(rule_id_set: Vec<String>, is_enable: bool)
    "ModifyAccessControlRuleStatus" -> Empty {
    0 "RuleIdSet" rule_id_set, 1 "IsEnable" is_enable
} }

/// Response of [`ModifyAccessControlRuleStatus`]: empty.
pub type ModifyAccessControlRuleStatusOutput = Empty;

/// Modifies access control status: `ModifyAccessControlStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAccessControlStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessControlStatus {
    /// Required.
    pub event_id_set: Vec<String>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyAccessControlStatus(event_id_set: Vec<String>, status: String) "ModifyAccessControlStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

/// Response of [`ModifyAccessControlStatus`]: empty.
pub type ModifyAccessControlStatusOutput = Empty;

/// Modifies asset: `ModifyAsset` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsset {
    pub all: Option<bool>,
    pub hosts: Option<Vec<String>>,
    pub all_super_host: Option<bool>,
    pub node_unique_ids: Option<Vec<String>>,
    pub timeout_sec: Option<i64>,
}
operation! { ModifyAsset() "ModifyAsset" -> ModifyAssetOutput {
    0 "All" all: bool, 1 "Hosts" hosts: Vec<String>, 2 "AllSuperHost" all_super_host: bool,
    3 "NodeUniqueIds" node_unique_ids: Vec<String>, 4 "TimeoutSec" timeout_sec: i64
} }

/// Response of [`ModifyAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetOutput {
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyAssetOutput {
    0 "Status" status: String, 1 "TaskId" task_id: i64
} }

/// Modifies asset image registry scan stop: `ModifyAssetImageRegistryScanStop` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAssetImageRegistryScanStop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageRegistryScanStop {
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub id: Option<Vec<i64>>,
    pub filters: Option<Vec<AssetFilters>>,
    pub exclude_image_list: Option<Vec<i64>>,
    pub only_scan_latest: Option<bool>,
    pub task_id: Option<i64>,
}
operation! { ModifyAssetImageRegistryScanStop() "ModifyAssetImageRegistryScanStop" -> Empty {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "Id" id: Vec<i64>, 3 "Filters" filters: Vec<AssetFilters>,
    4 "ExcludeImageList" exclude_image_list: Vec<i64>, 5 "OnlyScanLatest" only_scan_latest: bool,
    6 "TaskID" task_id: i64
} }

/// Response of [`ModifyAssetImageRegistryScanStop`]: empty.
pub type ModifyAssetImageRegistryScanStopOutput = Empty;

/// Modifies asset image registry scan stop one key: `ModifyAssetImageRegistryScanStopOneKey` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAssetImageRegistryScanStopOneKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageRegistryScanStopOneKey {
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub id: Option<Vec<i64>>,
    pub task_id: Option<i64>,
}
operation! { ModifyAssetImageRegistryScanStopOneKey() "ModifyAssetImageRegistryScanStopOneKey" -> Empty {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "Id" id: Vec<i64>, 3 "TaskID" task_id: i64
} }

/// Response of [`ModifyAssetImageRegistryScanStopOneKey`]: empty.
pub type ModifyAssetImageRegistryScanStopOneKeyOutput = Empty;

/// Modifies asset image scan stop: `ModifyAssetImageScanStop` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyAssetImageScanStop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageScanStop {
    pub task_id: Option<String>,
    pub images: Option<Vec<String>>,
    pub filters: Option<Vec<AssetFilters>>,
    pub exclude_image_ids: Option<String>,
}
operation! { ModifyAssetImageScanStop() "ModifyAssetImageScanStop" -> ModifyAssetImageScanStopOutput {
    0 "TaskID" task_id: String, 1 "Images" images: Vec<String>, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ExcludeImageIds" exclude_image_ids: String
} }

/// Response of [`ModifyAssetImageScanStop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageScanStopOutput {
    pub status: Option<String>,
}
model! { ModifyAssetImageScanStopOutput {
    0 "Status" status: String
} }

/// Modifies compliance period task: `ModifyCompliancePeriodTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyCompliancePeriodTask>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompliancePeriodTask {
    /// Required.
    pub period_task_id: i64,
    pub period_rule: Option<CompliancePeriodTaskRule>,
    pub standard_settings: Option<Vec<ComplianceBenchmarkStandardEnable>>,
}
operation! { ModifyCompliancePeriodTask(period_task_id: i64) "ModifyCompliancePeriodTask" -> Empty {
    0 "PeriodTaskId" period_task_id, 1 "PeriodRule" period_rule: CompliancePeriodTaskRule,
    2 "StandardSettings" standard_settings: Vec<ComplianceBenchmarkStandardEnable>
} }

/// Response of [`ModifyCompliancePeriodTask`]: empty.
pub type ModifyCompliancePeriodTaskOutput = Empty;

/// In the request of [`ModifyCompliancePeriodTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceBenchmarkStandardEnable {
    /// Required.
    pub standard_id: Option<i64>,
    /// Required.
    pub enable: Option<bool>,
}
input! { ComplianceBenchmarkStandardEnable(standard_id: i64, enable: bool) {
    0 "StandardId" standard_id: i64, 1 "Enable" enable: bool
} }

/// Modifies container net status: `ModifyContainerNetStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyContainerNetStatus>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerNetStatus {
    /// Required.
    pub container_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyContainerNetStatus(container_id: String, status: String) "ModifyContainerNetStatus" -> Empty {
    0 "ContainerID" container_id, 1 "Status" status
} }

/// Response of [`ModifyContainerNetStatus`]: empty.
pub type ModifyContainerNetStatusOutput = Empty;

/// Modifies defend status: `ModifyDefendStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyDefendStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefendStatus {
    /// Required.
    pub switch_on: bool,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub is_all: bool,
    pub instance_ids: Option<Vec<String>>,
}
operation! { ModifyDefendStatus(switch_on: bool, instance_type: String, is_all: bool) "ModifyDefendStatus" -> Empty {
    0 "SwitchOn" switch_on, 1 "InstanceType" instance_type, 2 "IsAll" is_all, 3 "InstanceIDs" instance_ids: Vec<String>
} }

/// Response of [`ModifyDefendStatus`]: empty.
pub type ModifyDefendStatusOutput = Empty;

/// Modifies escape event status: `ModifyEscapeEventStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyEscapeEventStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEscapeEventStatus {
    /// Required.
    pub event_id_set: Vec<String>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub event_type: Option<Vec<String>>,
}
operation! { ModifyEscapeEventStatus(event_id_set: Vec<String>, status: String) "ModifyEscapeEventStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String, 3 "ImageIDs" image_ids: Vec<String>,
    4 "EventType" event_type: Vec<String>
} }

/// Response of [`ModifyEscapeEventStatus`]: empty.
pub type ModifyEscapeEventStatusOutput = Empty;

/// Modifies escape rule: `ModifyEscapeRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyEscapeRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEscapeRule {
    /// Required.
    pub rule_set: Vec<EscapeRuleEnabled>,
}
operation! { ModifyEscapeRule(rule_set: Vec<EscapeRuleEnabled>) "ModifyEscapeRule" -> Empty {
    0 "RuleSet" rule_set
} }

/// Response of [`ModifyEscapeRule`]: empty.
pub type ModifyEscapeRuleOutput = Empty;

/// In the request of [`ModifyEscapeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeRuleEnabled {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub is_enable: Option<bool>,
}
input! { EscapeRuleEnabled(r#type: String, is_enable: bool) {
    0 "Type" r#type: String, 1 "IsEnable" is_enable: bool
} }

/// Modifies escape white list: `ModifyEscapeWhiteList` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyEscapeWhiteList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEscapeWhiteList {
    /// Required.
    pub event_type: Vec<String>,
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { ModifyEscapeWhiteList(event_type: Vec<String>, id_set: Vec<i64>) "ModifyEscapeWhiteList" -> Empty {
    0 "EventType" event_type, 1 "IDSet" id_set
} }

/// Response of [`ModifyEscapeWhiteList`]: empty.
pub type ModifyEscapeWhiteListOutput = Empty;

/// Modifies image authorized: `ModifyImageAuthorized` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyImageAuthorized>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHORIZED_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAuthorized {
    /// Required.
    pub all_local_images: bool,
    /// Required.
    pub all_registry_images: bool,
    /// Required.
    pub updated_local_image_cnt: i64,
    /// Required.
    pub updated_registry_image_cnt: i64,
    /// Required.
    pub image_source_type: String,
    pub local_image_filter: Option<Vec<AssetFilters>>,
    pub registry_image_filter: Option<Vec<AssetFilters>>,
    pub exclude_local_image_ids: Option<Vec<String>>,
    pub exclude_registry_image_ids: Option<Vec<String>>,
    pub local_image_ids: Option<Vec<String>>,
    pub registry_image_ids: Option<Vec<String>>,
    pub only_show_latest: Option<bool>,
}

/// Arguments of [`ModifyImageAuthorized::new`].
pub struct ModifyImageAuthorizedRequired {
    pub all_local_images: bool,
    pub all_registry_images: bool,
    pub updated_local_image_cnt: i64,
    pub updated_registry_image_cnt: i64,
    pub image_source_type: String,
}
operation! {
    ModifyImageAuthorized { ModifyImageAuthorizedRequired: all_local_images, all_registry_images, updated_local_image_cnt, updated_registry_image_cnt, image_source_type }
    "ModifyImageAuthorized" -> Empty {
    0 "AllLocalImages" all_local_images, 1 "AllRegistryImages" all_registry_images,
    2 "UpdatedLocalImageCnt" updated_local_image_cnt, 3 "UpdatedRegistryImageCnt" updated_registry_image_cnt,
    4 "ImageSourceType" image_source_type, 5 "LocalImageFilter" local_image_filter: Vec<AssetFilters>,
    6 "RegistryImageFilter" registry_image_filter: Vec<AssetFilters>,
    7 "ExcludeLocalImageIds" exclude_local_image_ids: Vec<String>,
    8 "ExcludeRegistryImageIds" exclude_registry_image_ids: Vec<String>, 9 "LocalImageIds" local_image_ids: Vec<String>,
    10 "RegistryImageIds" registry_image_ids: Vec<String>, 11 "OnlyShowLatest" only_show_latest: bool
} }

/// Response of [`ModifyImageAuthorized`]: empty.
pub type ModifyImageAuthorizedOutput = Empty;

/// Modifies k8s api abnormal event status: `ModifyK8sApiAbnormalEventStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyK8sApiAbnormalEventStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyK8sApiAbnormalEventStatus {
    /// Required.
    pub event_id_set: Vec<i64>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyK8sApiAbnormalEventStatus(event_id_set: Vec<i64>, status: String)
    "ModifyK8sApiAbnormalEventStatus" -> Empty {
    0 "EventIDSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

/// Response of [`ModifyK8sApiAbnormalEventStatus`]: empty.
pub type ModifyK8sApiAbnormalEventStatusOutput = Empty;

/// Modifies k8s api abnormal rule info: `ModifyK8sApiAbnormalRuleInfo` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyK8sApiAbnormalRuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyK8sApiAbnormalRuleInfo {
    /// Required.
    pub rule_info: K8sApiAbnormalRuleInfo,
}
operation! { ModifyK8sApiAbnormalRuleInfo(rule_info: K8sApiAbnormalRuleInfo) "ModifyK8sApiAbnormalRuleInfo" -> Empty {
    0 "RuleInfo" rule_info
} }

/// Response of [`ModifyK8sApiAbnormalRuleInfo`]: empty.
pub type ModifyK8sApiAbnormalRuleInfoOutput = Empty;

/// Modifies k8s api abnormal rule status: `ModifyK8sApiAbnormalRuleStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyK8sApiAbnormalRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyK8sApiAbnormalRuleStatus {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub status: bool,
}
operation! { ModifyK8sApiAbnormalRuleStatus(rule_id: String, status: bool) "ModifyK8sApiAbnormalRuleStatus" -> Empty {
    0 "RuleID" rule_id, 1 "Status" status
} }

/// Response of [`ModifyK8sApiAbnormalRuleStatus`]: empty.
pub type ModifyK8sApiAbnormalRuleStatusOutput = Empty;

/// Modifies rasp rules: `ModifyRaspRules` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyRaspRules>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspRules {
    pub id: Option<i64>,
    pub vul_vuls_ids: Option<Vec<i64>>,
    pub url_regexp: Option<String>,
    pub white_type: Option<i64>,
}
operation! { ModifyRaspRules() "ModifyRaspRules" -> Empty {
    0 "Id" id: i64, 1 "VulVulsIDs" vul_vuls_ids: Vec<i64>, 2 "URLRegexp" url_regexp: String,
    3 "WhiteType" white_type: i64
} }

/// Response of [`ModifyRaspRules`]: empty.
pub type ModifyRaspRulesOutput = Empty;

/// Modifies reverse shell status: `ModifyReverseShellStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyReverseShellStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReverseShellStatus {
    /// Required.
    pub event_id_set: Vec<String>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyReverseShellStatus(event_id_set: Vec<String>, status: String) "ModifyReverseShellStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

/// Response of [`ModifyReverseShellStatus`]: empty.
pub type ModifyReverseShellStatusOutput = Empty;

/// Modifies risk dns event status: `ModifyRiskDnsEventStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyRiskDnsEventStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_IP_NO_VALID`], [`codes::INVALID_PARAMETER_IP_NO_VALID`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsEventStatus {
    /// Required.
    pub event_id_set: Vec<i64>,
    /// Required.
    pub event_status: String,
    pub address: Option<String>,
    pub remark: Option<String>,
    pub all_same_event_add_white: Option<bool>,
    pub add_white_event_type: Option<String>,
}
operation! { ModifyRiskDnsEventStatus(event_id_set: Vec<i64>, event_status: String)
    "ModifyRiskDnsEventStatus" -> Empty {
    0 "EventIDSet" event_id_set, 1 "EventStatus" event_status, 2 "Address" address: String, 3 "Remark" remark: String,
    4 "AllSameEventAddWhite" all_same_event_add_white: bool, 5 "AddWhiteEventType" add_white_event_type: String
} }

/// Response of [`ModifyRiskDnsEventStatus`]: empty.
pub type ModifyRiskDnsEventStatusOutput = Empty;

/// Modifies risk syscall status: `ModifyRiskSyscallStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyRiskSyscallStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskSyscallStatus {
    /// Required.
    pub event_id_set: Vec<String>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyRiskSyscallStatus(event_id_set: Vec<String>, status: String) "ModifyRiskSyscallStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

/// Response of [`ModifyRiskSyscallStatus`]: empty.
pub type ModifyRiskSyscallStatusOutput = Empty;

/// Modifies sec log clean setting info: `ModifySecLogCleanSettingInfo` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifySecLogCleanSettingInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogCleanSettingInfo {
    /// Required.
    pub reserves_limit: i64,
    /// Required.
    pub reserves_deadline: i64,
    /// Required.
    pub day_limit: i64,
}
operation! { ModifySecLogCleanSettingInfo(reserves_limit: i64, reserves_deadline: i64, day_limit: i64)
    "ModifySecLogCleanSettingInfo" -> Empty {
    0 "ReservesLimit" reserves_limit, 1 "ReservesDeadline" reserves_deadline, 2 "DayLimit" day_limit
} }

/// Response of [`ModifySecLogCleanSettingInfo`]: empty.
pub type ModifySecLogCleanSettingInfoOutput = Empty;

/// Modifies sec log delivery cls setting: `ModifySecLogDeliveryClsSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifySecLogDeliveryClsSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogDeliveryClsSetting {
    /// Required.
    pub list: Vec<SecLogDeliveryClsSettingInfo>,
}
operation! { ModifySecLogDeliveryClsSetting(list: Vec<SecLogDeliveryClsSettingInfo>)
    "ModifySecLogDeliveryClsSetting" -> Empty {
    0 "List" list
} }

/// Response of [`ModifySecLogDeliveryClsSetting`]: empty.
pub type ModifySecLogDeliveryClsSettingOutput = Empty;

/// Modifies sec log delivery kafka setting: `ModifySecLogDeliveryKafkaSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifySecLogDeliveryKafkaSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogDeliveryKafkaSetting {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub log_type_list: Option<Vec<SecLogDeliveryKafkaSettingInfo>>,
    pub access_type: Option<i64>,
    pub kafka_version: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifySecLogDeliveryKafkaSetting() "ModifySecLogDeliveryKafkaSetting" -> Empty {
    0 "InstanceID" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Domain" domain: String,
    3 "User" user: String, 4 "Password" password: Secret,
    5 "LogTypeList" log_type_list: Vec<SecLogDeliveryKafkaSettingInfo>, 6 "AccessType" access_type: i64,
    7 "KafkaVersion" kafka_version: String, 8 "RegionID" region_id: String
} }

/// Response of [`ModifySecLogDeliveryKafkaSetting`]: empty.
pub type ModifySecLogDeliveryKafkaSettingOutput = Empty;

/// Modifies sec log join objects: `ModifySecLogJoinObjects` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifySecLogJoinObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogJoinObjects {
    /// Required.
    pub log_type: String,
    pub bind_list: Option<Vec<String>>,
    pub un_bind_list: Option<Vec<String>>,
    pub node_type: Option<String>,
    pub range_type: Option<i64>,
    pub auto_join: Option<bool>,
}
operation! { ModifySecLogJoinObjects(log_type: String) "ModifySecLogJoinObjects" -> Empty {
    0 "LogType" log_type, 1 "BindList" bind_list: Vec<String>, 2 "UnBindList" un_bind_list: Vec<String>,
    3 "NodeType" node_type: String, 4 "RangeType" range_type: i64, 5 "AutoJoin" auto_join: bool
} }

/// Response of [`ModifySecLogJoinObjects`]: empty.
pub type ModifySecLogJoinObjectsOutput = Empty;

/// Modifies sec log join state: `ModifySecLogJoinState` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifySecLogJoinState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogJoinState {
    /// Required.
    pub log_type: String,
    /// Required.
    pub state: bool,
}
operation! { ModifySecLogJoinState(log_type: String, state: bool) "ModifySecLogJoinState" -> Empty {
    0 "LogType" log_type, 1 "State" state
} }

/// Response of [`ModifySecLogJoinState`]: empty.
pub type ModifySecLogJoinStateOutput = Empty;

/// Modifies sec log kafka uin: `ModifySecLogKafkaUIN` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifySecLogKafkaUIN>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogKafkaUIN {
    pub dst_uin: Option<String>,
}
operation! { ModifySecLogKafkaUIN() "ModifySecLogKafkaUIN" -> Empty {
    0 "DstUIN" dst_uin: String
} }

/// Response of [`ModifySecLogKafkaUIN`]: empty.
pub type ModifySecLogKafkaUINOutput = Empty;

/// Modifies virus auto isolate example switch: `ModifyVirusAutoIsolateExampleSwitch` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVirusAutoIsolateExampleSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusAutoIsolateExampleSwitch {
    /// Required.
    pub md5: String,
    /// Required.
    pub status: bool,
}
operation! { ModifyVirusAutoIsolateExampleSwitch(md5: String, status: bool)
    "ModifyVirusAutoIsolateExampleSwitch" -> Empty {
    0 "MD5" md5, 1 "Status" status
} }

/// Response of [`ModifyVirusAutoIsolateExampleSwitch`]: empty.
pub type ModifyVirusAutoIsolateExampleSwitchOutput = Empty;

/// Modifies virus auto isolate setting: `ModifyVirusAutoIsolateSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVirusAutoIsolateSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusAutoIsolateSetting {
    /// Required.
    pub auto_isolate_switch: bool,
    /// Required.
    pub is_kill_progress: bool,
    pub user_auto_isolate_kill_switch: Option<bool>,
}
operation! { ModifyVirusAutoIsolateSetting(auto_isolate_switch: bool, is_kill_progress: bool)
    "ModifyVirusAutoIsolateSetting" -> Empty {
    0 "AutoIsolateSwitch" auto_isolate_switch, 1 "IsKillProgress" is_kill_progress,
    2 "UserAutoIsolateKillSwitch" user_auto_isolate_kill_switch: bool
} }

/// Response of [`ModifyVirusAutoIsolateSetting`]: empty.
pub type ModifyVirusAutoIsolateSettingOutput = Empty;

/// Modifies virus file status: `ModifyVirusFileStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVirusFileStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusFileStatus {
    /// Required.
    pub event_id_set: Vec<String>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
    pub auto_isolate: Option<bool>,
}
operation! { ModifyVirusFileStatus(event_id_set: Vec<String>, status: String) "ModifyVirusFileStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String, 3 "AutoIsolate" auto_isolate: bool
} }

/// Response of [`ModifyVirusFileStatus`]: empty.
pub type ModifyVirusFileStatusOutput = Empty;

/// Modifies virus monitor setting: `ModifyVirusMonitorSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVirusMonitorSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusMonitorSetting {
    /// Required.
    pub enable_scan: bool,
    /// Required.
    pub scan_path_all: bool,
    /// Required.
    pub scan_path_type: i64,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}
operation! { ModifyVirusMonitorSetting(enable_scan: bool, scan_path_all: bool, scan_path_type: i64)
    "ModifyVirusMonitorSetting" -> Empty {
    0 "EnableScan" enable_scan, 1 "ScanPathAll" scan_path_all, 2 "ScanPathType" scan_path_type,
    3 "ScanPath" scan_path: Vec<String>, 4 "ScanPathMode" scan_path_mode: String
} }

/// Response of [`ModifyVirusMonitorSetting`]: empty.
pub type ModifyVirusMonitorSettingOutput = Empty;

/// Modifies virus scan setting: `ModifyVirusScanSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVirusScanSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusScanSetting {
    /// Required.
    pub enable_scan: bool,
    /// Required.
    pub cycle: i64,
    /// Required.
    pub begin_scan_at: String,
    /// Required.
    pub scan_path_all: bool,
    /// Required.
    pub scan_path_type: i64,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub scan_range_type: i64,
    /// Required.
    pub scan_range_all: bool,
    pub scan_ids: Option<Vec<String>>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}

/// Arguments of [`ModifyVirusScanSetting::new`].
pub struct ModifyVirusScanSettingRequired {
    pub enable_scan: bool,
    pub cycle: i64,
    pub begin_scan_at: String,
    pub scan_path_all: bool,
    pub scan_path_type: i64,
    pub timeout: i64,
    pub scan_range_type: i64,
    pub scan_range_all: bool,
}
operation! {
    ModifyVirusScanSetting { ModifyVirusScanSettingRequired: enable_scan, cycle, begin_scan_at, scan_path_all, scan_path_type, timeout, scan_range_type, scan_range_all }
    "ModifyVirusScanSetting" -> Empty {
    0 "EnableScan" enable_scan, 1 "Cycle" cycle, 2 "BeginScanAt" begin_scan_at, 3 "ScanPathAll" scan_path_all,
    4 "ScanPathType" scan_path_type, 5 "Timeout" timeout, 6 "ScanRangeType" scan_range_type,
    7 "ScanRangeAll" scan_range_all, 8 "ScanIds" scan_ids: Vec<String>, 9 "ScanPath" scan_path: Vec<String>,
    10 "ScanPathMode" scan_path_mode: String
} }

/// Response of [`ModifyVirusScanSetting`]: empty.
pub type ModifyVirusScanSettingOutput = Empty;

/// Modifies virus scan timeout setting: `ModifyVirusScanTimeoutSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVirusScanTimeoutSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusScanTimeoutSetting {
    /// Required.
    pub timeout: i64,
    /// Required.
    pub scan_type: i64,
}
operation! { ModifyVirusScanTimeoutSetting(timeout: i64, scan_type: i64) "ModifyVirusScanTimeoutSetting" -> Empty {
    0 "Timeout" timeout, 1 "ScanType" scan_type
} }

/// Response of [`ModifyVirusScanTimeoutSetting`]: empty.
pub type ModifyVirusScanTimeoutSettingOutput = Empty;

/// Modifies vul defence event status: `ModifyVulDefenceEventStatus` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVulDefenceEventStatus>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceEventStatus {
    /// Required.
    pub event_ids: Vec<i64>,
    /// Required.
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyVulDefenceEventStatus(event_ids: Vec<i64>, status: String) "ModifyVulDefenceEventStatus" -> Empty {
    0 "EventIDs" event_ids, 1 "Status" status, 2 "Remark" remark: String
} }

/// Response of [`ModifyVulDefenceEventStatus`]: empty.
pub type ModifyVulDefenceEventStatusOutput = Empty;

/// Modifies vul defence setting: `ModifyVulDefenceSetting` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ModifyVulDefenceSetting>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceSetting {
    /// Required.
    pub is_enabled: i64,
    pub scope: Option<i64>,
    pub host_ids: Option<Vec<String>>,
    pub super_scope: Option<i64>,
    pub node_ids: Option<Vec<String>>,
}
operation! { ModifyVulDefenceSetting(is_enabled: i64) "ModifyVulDefenceSetting" -> Empty {
    0 "IsEnabled" is_enabled, 1 "Scope" scope: i64, 2 "HostIDs" host_ids: Vec<String>, 3 "SuperScope" super_scope: i64,
    4 "NodeIds" node_ids: Vec<String>
} }

/// Response of [`ModifyVulDefenceSetting`]: empty.
pub type ModifyVulDefenceSettingOutput = Empty;

/// Opens tcss trial: `OpenTcssTrial` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=OpenTcssTrial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTcssTrial {}
operation! { OpenTcssTrial() "OpenTcssTrial" -> OpenTcssTrialOutput {} }

/// Response of [`OpenTcssTrial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTcssTrialOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { OpenTcssTrialOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Removes asset image registry registry detail: `RemoveAssetImageRegistryRegistryDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=RemoveAssetImageRegistryRegistryDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAssetImageRegistryRegistryDetail {
    /// Required.
    pub registry_id: i64,
}
operation! { RemoveAssetImageRegistryRegistryDetail(registry_id: i64)
    "RemoveAssetImageRegistryRegistryDetail" -> Empty {
    0 "RegistryId" registry_id
} }

/// Response of [`RemoveAssetImageRegistryRegistryDetail`]: empty.
pub type RemoveAssetImageRegistryRegistryDetailOutput = Empty;

/// Renews image authorize state: `RenewImageAuthorizeState` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=RenewImageAuthorizeState>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHORIZED_NOT_ENOUGH`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewImageAuthorizeState {
    /// Required.
    pub all_images: bool,
    pub image_ids: Option<Vec<String>>,
    pub need_scan: Option<bool>,
    pub scan_type: Option<Vec<String>>,
}
operation! { RenewImageAuthorizeState(all_images: bool) "RenewImageAuthorizeState" -> Empty {
    0 "AllImages" all_images, 1 "ImageIds" image_ids: Vec<String>, 2 "NeedScan" need_scan: bool,
    3 "ScanType" scan_type: Vec<String>
} }

/// Response of [`RenewImageAuthorizeState`]: empty.
pub type RenewImageAuthorizeStateOutput = Empty;

/// Resets sec log topic config: `ResetSecLogTopicConfig` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ResetSecLogTopicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSecLogTopicConfig {
    /// Required.
    pub config_type: String,
    /// Required.
    pub log_type: String,
}
operation! { ResetSecLogTopicConfig(config_type: String, log_type: String) "ResetSecLogTopicConfig" -> Empty {
    0 "ConfigType" config_type, 1 "LogType" log_type
} }

/// Response of [`ResetSecLogTopicConfig`]: empty.
pub type ResetSecLogTopicConfigOutput = Empty;

/// `ScanComplianceAssets` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ScanComplianceAssets>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssets {
    /// Required.
    pub customer_asset_id_set: Vec<i64>,
    pub asset_type: Option<String>,
}
operation! { ScanComplianceAssets(customer_asset_id_set: Vec<i64>)
    "ScanComplianceAssets" -> ScanComplianceAssetsOutput {
    0 "CustomerAssetIdSet" customer_asset_id_set, 1 "AssetType" asset_type: String
} }

/// Response of [`ScanComplianceAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssetsOutput {
    pub task_id: Option<i64>,
}
model! { ScanComplianceAssetsOutput {
    0 "TaskId" task_id: i64
} }

/// `ScanComplianceAssetsByPolicyItem` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ScanComplianceAssetsByPolicyItem>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssetsByPolicyItem {
    /// Required.
    pub customer_policy_item_id: i64,
    /// Required.
    pub customer_asset_id_set: Vec<i64>,
    pub asset_type: Option<String>,
}
operation! { ScanComplianceAssetsByPolicyItem(customer_policy_item_id: i64, customer_asset_id_set: Vec<i64>)
    "ScanComplianceAssetsByPolicyItem" -> ScanComplianceAssetsByPolicyItemOutput {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "CustomerAssetIdSet" customer_asset_id_set,
    2 "AssetType" asset_type: String
} }

/// Response of [`ScanComplianceAssetsByPolicyItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssetsByPolicyItemOutput {
    pub task_id: Option<i64>,
}
model! { ScanComplianceAssetsByPolicyItemOutput {
    0 "TaskId" task_id: i64
} }

/// `ScanCompliancePolicyItems` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ScanCompliancePolicyItems>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCompliancePolicyItems {
    /// Required.
    pub customer_policy_item_id_set: Vec<i64>,
}
operation! { ScanCompliancePolicyItems(customer_policy_item_id_set: Vec<i64>)
    "ScanCompliancePolicyItems" -> ScanCompliancePolicyItemsOutput {
    0 "CustomerPolicyItemIdSet" customer_policy_item_id_set
} }

/// Response of [`ScanCompliancePolicyItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCompliancePolicyItemsOutput {
    pub task_id: Option<i64>,
}
model! { ScanCompliancePolicyItemsOutput {
    0 "TaskId" task_id: i64
} }

/// `ScanComplianceScanFailedAssets` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=ScanComplianceScanFailedAssets>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceScanFailedAssets {
    /// Required.
    pub customer_asset_id_set: Vec<i64>,
    pub asset_type: Option<String>,
}
operation! { ScanComplianceScanFailedAssets(customer_asset_id_set: Vec<i64>)
    "ScanComplianceScanFailedAssets" -> ScanComplianceScanFailedAssetsOutput {
    0 "CustomerAssetIdSet" customer_asset_id_set, 1 "AssetType" asset_type: String
} }

/// Response of [`ScanComplianceScanFailedAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceScanFailedAssetsOutput {
    pub task_id: Option<i64>,
}
model! { ScanComplianceScanFailedAssetsOutput {
    0 "TaskId" task_id: i64
} }

/// Sets check mode: `SetCheckMode` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=SetCheckMode>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckMode {
    /// Required.
    pub cluster_ids: Vec<String>,
    pub cluster_check_mode: Option<String>,
    pub cluster_auto_check: Option<i64>,
}
operation! { SetCheckMode(cluster_ids: Vec<String>) "SetCheckMode" -> SetCheckModeOutput {
    0 "ClusterIds" cluster_ids, 1 "ClusterCheckMode" cluster_check_mode: String,
    2 "ClusterAutoCheck" cluster_auto_check: i64
} }

/// Response of [`SetCheckMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckModeOutput {
    pub set_check_result: Option<String>,
}
model! { SetCheckModeOutput {
    0 "SetCheckResult" set_check_result: String
} }

/// Stops virus scan task: `StopVirusScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=StopVirusScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVirusScanTask {
    /// Required.
    pub task_id: String,
    pub container_ids: Option<Vec<String>>,
}
operation! { StopVirusScanTask(task_id: String) "StopVirusScanTask" -> Empty {
    0 "TaskId" task_id, 1 "ContainerIds" container_ids: Vec<String>
} }

/// Response of [`StopVirusScanTask`]: empty.
pub type StopVirusScanTaskOutput = Empty;

/// Stops vul scan task: `StopVulScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=StopVulScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVulScanTask {
    pub local_task_id: Option<i64>,
    pub local_image_ids: Option<Vec<String>>,
    pub registry_image_ids: Option<Vec<i64>>,
    pub registry_task_id: Option<i64>,
}
operation! { StopVulScanTask() "StopVulScanTask" -> Empty {
    0 "LocalTaskID" local_task_id: i64, 1 "LocalImageIDs" local_image_ids: Vec<String>,
    2 "RegistryImageIDs" registry_image_ids: Vec<i64>, 3 "RegistryTaskID" registry_task_id: i64
} }

/// Response of [`StopVulScanTask`]: empty.
pub type StopVulScanTaskOutput = Empty;

/// Switches image auto authorized rule: `SwitchImageAutoAuthorizedRule` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=SwitchImageAutoAuthorizedRule>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_RULE_NOT_FIND`], [`codes::FAILED_OPERATION_RULE_NOT_FIND`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchImageAutoAuthorizedRule {
    /// Required.
    pub is_enabled: i64,
    /// Required.
    pub rule_id: i64,
}
operation! { SwitchImageAutoAuthorizedRule(is_enabled: i64, rule_id: i64) "SwitchImageAutoAuthorizedRule" -> Empty {
    0 "IsEnabled" is_enabled, 1 "RuleId" rule_id
} }

/// Response of [`SwitchImageAutoAuthorizedRule`]: empty.
pub type SwitchImageAutoAuthorizedRuleOutput = Empty;

/// Syncs asset image registry asset: `SyncAssetImageRegistryAsset` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=SyncAssetImageRegistryAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAssetImageRegistryAsset {
    pub all: Option<bool>,
    pub registry_ids: Option<Vec<i64>>,
}
operation! { SyncAssetImageRegistryAsset() "SyncAssetImageRegistryAsset" -> Empty {
    0 "All" all: bool, 1 "RegistryIds" registry_ids: Vec<i64>
} }

/// Response of [`SyncAssetImageRegistryAsset`]: empty.
pub type SyncAssetImageRegistryAssetOutput = Empty;

/// `UninstallClusterContainerSecurity` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UninstallClusterContainerSecurity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterContainerSecurity {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { UninstallClusterContainerSecurity(cluster_ids: Vec<String>) "UninstallClusterContainerSecurity" -> Empty {
    0 "ClusterIDs" cluster_ids
} }

/// Response of [`UninstallClusterContainerSecurity`]: empty.
pub type UninstallClusterContainerSecurityOutput = Empty;

/// Updates and publish network firewall policy detail: `UpdateAndPublishNetworkFirewallPolicyDetail` of `tcss`
/// 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UpdateAndPublishNetworkFirewallPolicyDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub from_policy_rule: i64,
    /// Required.
    pub to_policy_rule: i64,
    /// Required.
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// Arguments of [`UpdateAndPublishNetworkFirewallPolicyDetail::new`].
pub struct UpdateAndPublishNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub id: i64,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! {
    UpdateAndPublishNetworkFirewallPolicyDetail { UpdateAndPublishNetworkFirewallPolicyDetailRequired: cluster_id, id, from_policy_rule, to_policy_rule, pod_selector }
    "UpdateAndPublishNetworkFirewallPolicyDetail" -> UpdateAndPublishNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "FromPolicyRule" from_policy_rule, 3 "ToPolicyRule" to_policy_rule,
    4 "PodSelector" pod_selector, 5 "Namespace" namespace: String, 6 "Description" description: String,
    7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

/// Response of [`UpdateAndPublishNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { UpdateAndPublishNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Updates and publish network firewall policy yaml detail: `UpdateAndPublishNetworkFirewallPolicyYamlDetail` of `tcss`
/// 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UpdateAndPublishNetworkFirewallPolicyYamlDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyYamlDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: i64,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateAndPublishNetworkFirewallPolicyYamlDetail(cluster_id: String, id: i64)
    "UpdateAndPublishNetworkFirewallPolicyYamlDetail" -> UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

/// Response of [`UpdateAndPublishNetworkFirewallPolicyYamlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Updates asset image registry registry detail: `UpdateAssetImageRegistryRegistryDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UpdateAssetImageRegistryRegistryDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_VALUE_NOT_CORRECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssetImageRegistryRegistryDetail {
    /// Required.
    pub name: String,
    /// Required.
    pub username: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub url: String,
    /// Required.
    pub registry_type: String,
    /// Required.
    pub net_type: String,
    pub registry_version: Option<String>,
    pub registry_region: Option<String>,
    pub speed_limit: Option<i64>,
    pub insecure: Option<i64>,
    pub conn_detect_config: Option<Vec<ConnDetectConfig>>,
    pub registry_id: Option<i64>,
    pub sync_mode: Option<i64>,
    pub need_scan: Option<bool>,
    pub instance_id: Option<String>,
}

/// Arguments of [`UpdateAssetImageRegistryRegistryDetail::new`].
pub struct UpdateAssetImageRegistryRegistryDetailRequired {
    pub name: String,
    pub username: String,
    pub password: Secret,
    pub url: String,
    pub registry_type: String,
    pub net_type: String,
}
operation! {
    UpdateAssetImageRegistryRegistryDetail { UpdateAssetImageRegistryRegistryDetailRequired: name, username, password, url, registry_type, net_type }
    "UpdateAssetImageRegistryRegistryDetail" -> UpdateAssetImageRegistryRegistryDetailOutput {
    0 "Name" name, 1 "Username" username, 2 "Password" password, 3 "Url" url, 4 "RegistryType" registry_type,
    5 "NetType" net_type, 6 "RegistryVersion" registry_version: String, 7 "RegistryRegion" registry_region: String,
    8 "SpeedLimit" speed_limit: i64, 9 "Insecure" insecure: i64,
    10 "ConnDetectConfig" conn_detect_config: Vec<ConnDetectConfig>, 11 "RegistryId" registry_id: i64,
    12 "SyncMode" sync_mode: i64, 13 "NeedScan" need_scan: bool, 14 "InstanceId" instance_id: String
} }

/// Response of [`UpdateAssetImageRegistryRegistryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssetImageRegistryRegistryDetailOutput {
    pub health_check_err: Option<String>,
    pub name_repeat_err: Option<String>,
    pub registry_id: Option<i64>,
}
model! { UpdateAssetImageRegistryRegistryDetailOutput {
    0 "HealthCheckErr" health_check_err: String, 1 "NameRepeatErr" name_repeat_err: String,
    2 "RegistryId" registry_id: i64
} }

/// Updates image registry timing scan task: `UpdateImageRegistryTimingScanTask` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UpdateImageRegistryTimingScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageRegistryTimingScanTask {
    /// Required.
    pub scan_period: i64,
    /// Required.
    pub enable: bool,
    /// Required.
    pub scan_time: String,
    pub scan_type: Option<Vec<String>>,
    pub images: Option<Vec<ImageInfo>>,
    /// Deprecated.
    pub all: Option<bool>,
    pub id: Option<Vec<i64>>,
    pub latest: Option<bool>,
    pub container_running: Option<bool>,
    pub scan_end_time: Option<String>,
    pub scan_scope: Option<i64>,
    pub registry_type: Option<Vec<String>>,
    pub namespace: Option<Vec<String>>,
    pub exclude_image_asset_ids: Option<Vec<i64>>,
}
operation! { UpdateImageRegistryTimingScanTask(scan_period: i64, enable: bool, scan_time: String)
    "UpdateImageRegistryTimingScanTask" -> Empty {
    0 "ScanPeriod" scan_period, 1 "Enable" enable, 2 "ScanTime" scan_time, 3 "ScanType" scan_type: Vec<String>,
    4 "Images" images: Vec<ImageInfo>, 5 "All" all: bool, 6 "Id" id: Vec<i64>, 7 "Latest" latest: bool,
    8 "ContainerRunning" container_running: bool, 9 "ScanEndTime" scan_end_time: String, 10 "ScanScope" scan_scope: i64,
    11 "RegistryType" registry_type: Vec<String>, 12 "Namespace" namespace: Vec<String>,
    13 "ExcludeImageAssetIds" exclude_image_asset_ids: Vec<i64>
} }

/// Response of [`UpdateImageRegistryTimingScanTask`]: empty.
pub type UpdateImageRegistryTimingScanTaskOutput = Empty;

/// Updates network firewall policy detail: `UpdateNetworkFirewallPolicyDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UpdateNetworkFirewallPolicyDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub from_policy_rule: i64,
    /// Required.
    pub to_policy_rule: i64,
    /// Required.
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// Arguments of [`UpdateNetworkFirewallPolicyDetail::new`].
pub struct UpdateNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub id: i64,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! {
    UpdateNetworkFirewallPolicyDetail { UpdateNetworkFirewallPolicyDetailRequired: cluster_id, id, from_policy_rule, to_policy_rule, pod_selector }
    "UpdateNetworkFirewallPolicyDetail" -> UpdateNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "FromPolicyRule" from_policy_rule, 3 "ToPolicyRule" to_policy_rule,
    4 "PodSelector" pod_selector, 5 "Namespace" namespace: String, 6 "Description" description: String,
    7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

/// Response of [`UpdateNetworkFirewallPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { UpdateNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Updates network firewall policy yaml detail: `UpdateNetworkFirewallPolicyYamlDetail` of `tcss` 2020-11-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcss&Version=2020-11-01&Action=UpdateNetworkFirewallPolicyYamlDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyYamlDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: i64,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateNetworkFirewallPolicyYamlDetail(cluster_id: String, id: i64)
    "UpdateNetworkFirewallPolicyYamlDetail" -> UpdateNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

/// Response of [`UpdateNetworkFirewallPolicyYamlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { UpdateNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AGENT_OFFLINE "FailedOperation.AgentOffline",
    FAILED_OPERATION_AUTHORIZED_NOT_ENOUGH "FailedOperation.AuthorizedNotEnough",
    FAILED_OPERATION_DATA_VALUE_NOT_CORRECT "FailedOperation.DataValueNotCorrect",
    FAILED_OPERATION_ERR_ALREADY_SCANNING "FailedOperation.ErrAlreadyScanning",
    FAILED_OPERATION_ERR_RULE_NOT_FIND "FailedOperation.ErrRuleNotFind",
    FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED "FailedOperation.NotifyPolicyChangeFailed",
    FAILED_OPERATION_RULE_CONFIG_TOO_MANY "FailedOperation.RuleConfigTooMany",
    FAILED_OPERATION_RULE_INFO_REPEAT "FailedOperation.RuleInfoRepeat",
    FAILED_OPERATION_RULE_NAME_REPEAT "FailedOperation.RuleNameRepeat",
    FAILED_OPERATION_RULE_NOT_FIND "FailedOperation.RuleNotFind",
    FAILED_OPERATION_RULE_SELECT_IMAGE_OUT_RANGE "FailedOperation.RuleSelectImageOutRange",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_ERR_ROLE_NOT_EXIST "InternalError.ErrRoleNotExist",
    INTERNAL_ERROR_MAIN_DB_FAIL "InternalError.MainDBFail", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ERR_IP_NO_VALID "InvalidParameter.ErrIpNoValid",
    INVALID_PARAMETER_INVALID_FORMAT "InvalidParameter.InvalidFormat",
    INVALID_PARAMETER_IP_NO_VALID "InvalidParameter.IpNoValid",
    INVALID_PARAMETER_MISSING_PARAMETER "InvalidParameter.MissingParameter",
    INVALID_PARAMETER_PARSING_ERROR "InvalidParameter.ParsingError",
    INVALID_PARAMETER_PORT_NO_VALID "InvalidParameter.PortNoValid",
    INVALID_PARAMETER_REGEX_RULE_ERROR "InvalidParameter.RegexRuleError",
    INVALID_PARAMETER_REQUEST_TIMEOUT "InvalidParameter.RequestTimeout",
    INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY "InvalidParameter.ReverShellKeyFieldAllEmpty",
    INVALID_PARAMETER_RULE_INFO_IN_VALID "InvalidParameter.RuleInfoInValid",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DATA_NOT_FOUND "InvalidParameterValue.DataNotFound",
    INVALID_PARAMETER_VALUE_DATA_RANGE "InvalidParameterValue.DataRange",
    INVALID_PARAMETER_VALUE_LENGTH_LIMIT "InvalidParameterValue.LengthLimit", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddAndPublishNetworkFirewallPolicyDetail, AddAndPublishNetworkFirewallPolicyYamlDetail,
    AddAssetImageRegistryRegistryDetail, AddComplianceAssetPolicySetToWhitelist, AddCompliancePolicyAssetSetToWhitelist,
    AddCompliancePolicyItemToWhitelist, AddEditAbnormalProcessRule, AddEditAccessControlRule,
    AddEditImageAutoAuthorizedRule, AddEditReverseShellWhiteList, AddEditRiskSyscallWhiteList, AddEditWarningRules,
    AddEscapeWhiteList, AddIgnoreVul, AddNetworkFirewallPolicyDetail, AddNetworkFirewallPolicyYamlDetail,
    AddOrModifyMaliciousConnectionWhiteList, AddOrModifyVirusWhiteListRule, CheckNetworkFirewallPolicyYaml,
    CheckRepeatAssetImageRegistry, ConfirmNetworkFirewallPolicy, CreateAbnormalProcessRulesExportJob,
    CreateAccessControlsRuleExportJob, CreateAssetImageRegistryScanTask, CreateAssetImageRegistryScanTaskOneKey,
    CreateAssetImageScanSetting, CreateAssetImageScanTask, CreateAssetImageVirusExportJob, CreateCheckComponent,
    CreateClusterAccess, CreateClusterCheckTask, CreateComplianceTask, CreateComponentExportJob,
    CreateDefenceVulExportJob, CreateEmergencyVulExportJob, CreateEscapeEventsExportJob, CreateEscapeWhiteListExportJob,
    CreateExportComplianceStatusListJob, CreateHostExportJob, CreateImageExportJob, CreateK8sApiAbnormalEventExportJob,
    CreateK8sApiAbnormalRuleExportJob, CreateK8sApiAbnormalRuleInfo, CreateNetworkFirewallClusterRefresh,
    CreateNetworkFirewallPolicyDiscover, CreateNetworkFirewallPublish, CreateNetworkFirewallUndoPublish,
    CreateOrModifyPostPayCores, CreateProcessEventsExportJob, CreateRefreshTask, CreateRiskDnsEventExportJob,
    CreateSearchTemplate, CreateSystemVulExportJob, CreateVirusScanAgain, CreateVirusScanTask,
    CreateVulContainerExportJob, CreateVulDefenceEventExportJob, CreateVulDefenceHostExportJob, CreateVulExportJob,
    CreateVulImageExportJob, CreateVulScanTask, CreateWebVulExportJob, DeleteAbnormalProcessRules,
    DeleteAccessControlRules, DeleteComplianceAssetPolicySetFromWhitelist, DeleteCompliancePolicyAssetSetFromWhitelist,
    DeleteCompliancePolicyItemFromWhitelist, DeleteEscapeWhiteList, DeleteIgnoreVul, DeleteK8sApiAbnormalRule,
    DeleteMachine, DeleteNetworkFirewallPolicyDetail, DeleteRaspRules, DeleteReverseShellEvents,
    DeleteReverseShellWhiteLists, DeleteRiskSyscallEvents, DeleteRiskSyscallWhiteLists, DeleteSearchTemplate,
    DeleteVirusWhiteListRule, DescribeABTestConfig, DescribeAbnormalProcessDetail, DescribeAbnormalProcessEventTendency,
    DescribeAbnormalProcessEvents, DescribeAbnormalProcessLevelSummary, DescribeAbnormalProcessRuleDetail,
    DescribeAbnormalProcessRules, DescribeAccessControlDetail, DescribeAccessControlEvents,
    DescribeAccessControlEventsExport, DescribeAccessControlRuleDetail, DescribeAccessControlRules,
    DescribeAffectedClusterCount, DescribeAffectedNodeList, DescribeAffectedWorkloadList, DescribeAgentDaemonSetCmd,
    DescribeAgentInstallCommand, DescribeAssetAppServiceList, DescribeAssetClusterList, DescribeAssetComponentList,
    DescribeAssetContainerDetail, DescribeAssetContainerList, DescribeAssetDBServiceList, DescribeAssetHostDetail,
    DescribeAssetHostList, DescribeAssetImageBindRuleInfo, DescribeAssetImageDetail, DescribeAssetImageHostList,
    DescribeAssetImageList, DescribeAssetImageRegistryAssetStatus, DescribeAssetImageRegistryDetail,
    DescribeAssetImageRegistryList, DescribeAssetImageRegistryListExport, DescribeAssetImageRegistryRegistryDetail,
    DescribeAssetImageRegistryRegistryList, DescribeAssetImageRegistryRiskInfoList,
    DescribeAssetImageRegistryRiskListExport, DescribeAssetImageRegistryScanStatusOneKey,
    DescribeAssetImageRegistrySummary, DescribeAssetImageRegistryVirusList, DescribeAssetImageRegistryVirusListExport,
    DescribeAssetImageRegistryVulList, DescribeAssetImageRegistryVulListExport, DescribeAssetImageRiskList,
    DescribeAssetImageRiskListExport, DescribeAssetImageScanSetting, DescribeAssetImageScanStatus,
    DescribeAssetImageScanTask, DescribeAssetImageSimpleList, DescribeAssetImageVirusList,
    DescribeAssetImageVirusListExport, DescribeAssetImageVulList, DescribeAssetImageVulListExport,
    DescribeAssetPortList, DescribeAssetProcessList, DescribeAssetSummary, DescribeAssetSuperNodeList,
    DescribeAssetSyncLastTime, DescribeAssetWebServiceList, DescribeAutoAuthorizedRuleHost, DescribeCheckItemList,
    DescribeClusterDetail, DescribeClusterNodes, DescribeClusterSummary, DescribeComplianceAssetDetailInfo,
    DescribeComplianceAssetList, DescribeComplianceAssetPolicyItemList, DescribeCompliancePeriodTaskList,
    DescribeCompliancePolicyItemAffectedAssetList, DescribeCompliancePolicyItemAffectedSummary,
    DescribeComplianceScanFailedAssetList, DescribeComplianceTaskAssetSummary,
    DescribeComplianceTaskPolicyItemSummaryList, DescribeComplianceWhitelistItemList, DescribeContainerAssetSummary,
    DescribeContainerSecEventSummary, DescribeESAggregations, DescribeESHits, DescribeEmergencyVulList,
    DescribeEscapeEventDetail, DescribeEscapeEventInfo, DescribeEscapeEventTendency, DescribeEscapeEventTypeSummary,
    DescribeEscapeRuleInfo, DescribeEscapeSafeState, DescribeEscapeWhiteList, DescribeEventEscapeImageList,
    DescribeExportJobDownloadURL, DescribeExportJobManageList, DescribeExportJobResult, DescribeImageAuthorizedInfo,
    DescribeImageAutoAuthorizedLogList, DescribeImageAutoAuthorizedRule, DescribeImageAutoAuthorizedTaskList,
    DescribeImageComponentList, DescribeImageDenyEventDetail, DescribeImageDenyEventList,
    DescribeImageDenyEventTendency, DescribeImageDenyRuleDetail, DescribeImageDenyRuleList,
    DescribeImageDenyRuleSummary, DescribeImageRegistryNamespaceList, DescribeImageRegistryTimingScanTask,
    DescribeImageRiskSummary, DescribeImageRiskTendency, DescribeImageSimpleList, DescribeIndexList,
    DescribeInspectionReport, DescribeK8sApiAbnormalEventInfo, DescribeK8sApiAbnormalEventList,
    DescribeK8sApiAbnormalRuleInfo, DescribeK8sApiAbnormalRuleList, DescribeK8sApiAbnormalRuleScopeList,
    DescribeK8sApiAbnormalSummary, DescribeK8sApiAbnormalTendency, DescribeLogStorageStatistic,
    DescribeMaliciousConnectionBlackList, DescribeMaliciousConnectionWhiteList, DescribeNetworkFirewallAuditRecord,
    DescribeNetworkFirewallClusterList, DescribeNetworkFirewallClusterRefreshStatus,
    DescribeNetworkFirewallNamespaceLabelList, DescribeNetworkFirewallNamespaceList,
    DescribeNetworkFirewallPodLabelsList, DescribeNetworkFirewallPolicyDetail, DescribeNetworkFirewallPolicyDiscover,
    DescribeNetworkFirewallPolicyList, DescribeNetworkFirewallPolicyStatus, DescribeNetworkFirewallPolicyYamlDetail,
    DescribeNewestVul, DescribePostPayDetail, DescribeProVersionInfo, DescribePromotionActivity, DescribePublicKey,
    DescribePurchaseStateInfo, DescribeRaspRuleVuls, DescribeRaspRules, DescribeRefreshTask, DescribeReverseShellDetail,
    DescribeReverseShellEvents, DescribeReverseShellEventsExport, DescribeReverseShellRegexpWhiteList,
    DescribeReverseShellRegexpWhiteListInfo, DescribeReverseShellWhiteListDetail, DescribeReverseShellWhiteLists,
    DescribeRiskDnsEventDetail, DescribeRiskDnsList, DescribeRiskList, DescribeRiskSyscallDetail,
    DescribeRiskSyscallEvents, DescribeRiskSyscallEventsExport, DescribeRiskSyscallNames,
    DescribeRiskSyscallWhiteListDetail, DescribeRiskSyscallWhiteLists, DescribeScanIgnoreVulList,
    DescribeSearchExportList, DescribeSearchLogs, DescribeSearchTemplates, DescribeSecEventsTendency,
    DescribeSecLogAlertMsg, DescribeSecLogCleanSettingInfo, DescribeSecLogDeliveryClsOptions,
    DescribeSecLogDeliveryClsSetting, DescribeSecLogDeliveryKafkaOptions, DescribeSecLogDeliveryKafkaSetting,
    DescribeSecLogJoinObjectList, DescribeSecLogJoinTypeList, DescribeSecLogKafkaUIN, DescribeSecLogVasInfo,
    DescribeSuperNodePodList, DescribeSupportDefenceVul, DescribeSystemVulList, DescribeTaskResultSummary,
    DescribeTcssSummary, DescribeUnauthorizedCoresTendency, DescribeUnfinishRefreshTask, DescribeUserCluster,
    DescribeUserPodList, DescribeValueAddedSrvInfo, DescribeVirusAutoIsolateSampleDetail,
    DescribeVirusAutoIsolateSampleDownloadURL, DescribeVirusAutoIsolateSampleList, DescribeVirusAutoIsolateSetting,
    DescribeVirusDetail, DescribeVirusEventTendency, DescribeVirusList, DescribeVirusManualScanEstimateTimeout,
    DescribeVirusMonitorConfig, DescribeVirusMonitorSetting, DescribeVirusSampleDownloadUrl, DescribeVirusScanConfig,
    DescribeVirusScanSetting, DescribeVirusScanTaskStatus, DescribeVirusScanTimeoutSetting, DescribeVirusSummary,
    DescribeVirusTaskList, DescribeVirusWhiteListRules, DescribeVulContainerList, DescribeVulDefenceEvent,
    DescribeVulDefenceEventDetail, DescribeVulDefenceEventTendency, DescribeVulDefenceHost, DescribeVulDefencePlugin,
    DescribeVulDefenceSetting, DescribeVulDetail, DescribeVulIgnoreLocalImageList, DescribeVulIgnoreRegistryImageList,
    DescribeVulImageList, DescribeVulImageSummary, DescribeVulLevelImageSummary, DescribeVulLevelSummary,
    DescribeVulRegistryImageList, DescribeVulScanAuthorizedImageSummary, DescribeVulScanInfo,
    DescribeVulScanLocalImageList, DescribeVulSummary, DescribeVulTendency, DescribeVulTopRanking, DescribeWarningRules,
    DescribeWebVulList, ExportVirusList, InitializeUserComplianceEnvironment, ModifyAbnormalProcessRuleStatus,
    ModifyAbnormalProcessStatus, ModifyAccessControlRuleStatus, ModifyAccessControlStatus, ModifyAsset,
    ModifyAssetImageRegistryScanStop, ModifyAssetImageRegistryScanStopOneKey, ModifyAssetImageScanStop,
    ModifyCompliancePeriodTask, ModifyContainerNetStatus, ModifyDefendStatus, ModifyEscapeEventStatus, ModifyEscapeRule,
    ModifyEscapeWhiteList, ModifyImageAuthorized, ModifyK8sApiAbnormalEventStatus, ModifyK8sApiAbnormalRuleInfo,
    ModifyK8sApiAbnormalRuleStatus, ModifyRaspRules, ModifyReverseShellStatus, ModifyRiskDnsEventStatus,
    ModifyRiskSyscallStatus, ModifySecLogCleanSettingInfo, ModifySecLogDeliveryClsSetting,
    ModifySecLogDeliveryKafkaSetting, ModifySecLogJoinObjects, ModifySecLogJoinState, ModifySecLogKafkaUIN,
    ModifyVirusAutoIsolateExampleSwitch, ModifyVirusAutoIsolateSetting, ModifyVirusFileStatus,
    ModifyVirusMonitorSetting, ModifyVirusScanSetting, ModifyVirusScanTimeoutSetting, ModifyVulDefenceEventStatus,
    ModifyVulDefenceSetting, OpenTcssTrial, RemoveAssetImageRegistryRegistryDetail, RenewImageAuthorizeState,
    ResetSecLogTopicConfig, ScanComplianceAssets, ScanComplianceAssetsByPolicyItem, ScanCompliancePolicyItems,
    ScanComplianceScanFailedAssets, SetCheckMode, StopVirusScanTask, StopVulScanTask, SwitchImageAutoAuthorizedRule,
    SyncAssetImageRegistryAsset, UninstallClusterContainerSecurity, UpdateAndPublishNetworkFirewallPolicyDetail,
    UpdateAndPublishNetworkFirewallPolicyYamlDetail, UpdateAssetImageRegistryRegistryDetail,
    UpdateImageRegistryTimingScanTask, UpdateNetworkFirewallPolicyDetail, UpdateNetworkFirewallPolicyYamlDetail
}
