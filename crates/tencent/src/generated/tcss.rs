//! `tcss` 2020-11-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tcss", version: "2020-11-01", code: "tcss", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyDetail {
    pub cluster_id: String,
    pub policy_name: String,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// What [`AddAndPublishNetworkFirewallPolicyDetail::new`] takes.
pub struct AddAndPublishNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub policy_name: String,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! { AddAndPublishNetworkFirewallPolicyDetail{AddAndPublishNetworkFirewallPolicyDetailRequired: cluster_id, policy_name, from_policy_rule, to_policy_rule, pod_selector}
    "AddAndPublishNetworkFirewallPolicyDetail" -> AddAndPublishNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "FromPolicyRule" from_policy_rule,
    3 "ToPolicyRule" to_policy_rule, 4 "PodSelector" pod_selector, 5 "Namespace" namespace: String,
    6 "Description" description: String, 7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkCustomPolicy {
    pub direction: Option<String>,
    pub ports: Option<Vec<NetworkPorts>>,
    pub peer: Option<Vec<NetworkPeer>>,
}
input! { NetworkCustomPolicy(direction: String) {
    0 "Direction" direction: String, 1 "Ports" ports: Vec<NetworkPorts>, 2 "Peer" peer: Vec<NetworkPeer>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkPorts {
    pub protocol: Option<String>,
    pub port: Option<String>,
}
input! { NetworkPorts() {
    0 "Protocol" protocol: String, 1 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkPeer {
    pub peer_type: Option<String>,
    pub namespace_selector: Option<String>,
    pub pod_selector: Option<String>,
    pub ip_block: Option<String>,
}
input! { NetworkPeer(peer_type: String) {
    0 "PeerType" peer_type: String, 1 "NamespaceSelector" namespace_selector: String,
    2 "PodSelector" pod_selector: String, 3 "IPBlock" ip_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { AddAndPublishNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyYamlDetail {
    pub cluster_id: String,
    pub policy_name: String,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { AddAndPublishNetworkFirewallPolicyYamlDetail(cluster_id: String, policy_name: String)
    "AddAndPublishNetworkFirewallPolicyYamlDetail" -> AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAssetImageRegistryRegistryDetail {
    pub name: String,
    pub username: String,
    pub password: Secret,
    pub url: String,
    pub registry_type: String,
    pub net_type: String,
    pub registry_version: Option<String>,
    pub registry_region: Option<String>,
    pub speed_limit: Option<i64>,
    pub insecure: Option<u64>,
    pub conn_detect_config: Option<Vec<ConnDetectConfig>>,
    pub need_scan: Option<bool>,
    pub sync_mode: Option<u64>,
    pub webhook_url: Option<Secret>,
    pub webhook_token: Option<Secret>,
    pub instance_id: Option<String>,
}

/// What [`AddAssetImageRegistryRegistryDetail::new`] takes.
pub struct AddAssetImageRegistryRegistryDetailRequired {
    pub name: String,
    pub username: String,
    pub password: Secret,
    pub url: String,
    pub registry_type: String,
    pub net_type: String,
}
operation! { AddAssetImageRegistryRegistryDetail{AddAssetImageRegistryRegistryDetailRequired: name, username, password, url, registry_type, net_type}
    "AddAssetImageRegistryRegistryDetail" -> AddAssetImageRegistryRegistryDetailOutput {
    0 "Name" name, 1 "Username" username, 2 "Password" password, 3 "Url" url, 4 "RegistryType" registry_type,
    5 "NetType" net_type, 6 "RegistryVersion" registry_version: String, 7 "RegistryRegion" registry_region: String,
    8 "SpeedLimit" speed_limit: i64, 9 "Insecure" insecure: u64,
    10 "ConnDetectConfig" conn_detect_config: Vec<ConnDetectConfig>, 11 "NeedScan" need_scan: bool,
    12 "SyncMode" sync_mode: u64, 13 "WebhookUrl" webhook_url: Secret, 14 "WebhookToken" webhook_token: Secret,
    15 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnDetectConfig {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
input! { ConnDetectConfig() {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAssetImageRegistryRegistryDetailOutput {
    pub health_check_err: Option<String>,
    pub name_repeat_err: Option<String>,
    pub registry_id: Option<i64>,
}
model! { AddAssetImageRegistryRegistryDetailOutput {
    0 "HealthCheckErr" health_check_err, 1 "NameRepeatErr" name_repeat_err, 2 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddComplianceAssetPolicySetToWhitelist {
    pub asset_policy_set_list: Vec<ComplianceAssetPolicySetItem>,
    pub asset_type: Option<String>,
}
operation! { AddComplianceAssetPolicySetToWhitelist(asset_policy_set_list: Vec<ComplianceAssetPolicySetItem>)
    "AddComplianceAssetPolicySetToWhitelist" -> Empty {
    0 "AssetPolicySetList" asset_policy_set_list, 1 "AssetType" asset_type: String
} }

pub type AddComplianceAssetPolicySetToWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetPolicySetItem {
    pub customer_asset_item_id: Option<u64>,
    pub customer_policy_item_id_set: Option<Vec<u64>>,
}
input! { ComplianceAssetPolicySetItem(customer_asset_item_id: u64) {
    0 "CustomerAssetItemId" customer_asset_item_id: u64,
    1 "CustomerPolicyItemIdSet" customer_policy_item_id_set: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePolicyAssetSetToWhitelist {
    pub customer_policy_item_id: u64,
    pub customer_asset_item_id_set: Option<Vec<u64>>,
}
operation! { AddCompliancePolicyAssetSetToWhitelist(customer_policy_item_id: u64)
    "AddCompliancePolicyAssetSetToWhitelist" -> Empty {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "CustomerAssetItemIdSet" customer_asset_item_id_set: Vec<u64>
} }

pub type AddCompliancePolicyAssetSetToWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePolicyItemToWhitelist {
    pub customer_policy_item_id_set: Vec<u64>,
}
operation! { AddCompliancePolicyItemToWhitelist(customer_policy_item_id_set: Vec<u64>)
    "AddCompliancePolicyItemToWhitelist" -> Empty {
    0 "CustomerPolicyItemIdSet" customer_policy_item_id_set
} }

pub type AddCompliancePolicyItemToWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditAbnormalProcessRule {
    pub rule_info: AbnormalProcessRuleInfo,
    pub event_id: Option<String>,
}
operation! { AddEditAbnormalProcessRule(rule_info: AbnormalProcessRuleInfo) "AddEditAbnormalProcessRule" -> Empty {
    0 "RuleInfo" rule_info, 1 "EventId" event_id: String
} }

pub type AddEditAbnormalProcessRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessRuleInfo {
    pub child_rules: Option<Vec<AbnormalProcessChildRuleInfo>>,
    pub image_ids: Option<Vec<String>>,
    pub is_enable: Option<bool>,
    pub rule_name: Option<String>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub rule_id: Option<String>,
    pub system_child_rules: Option<Vec<AbnormalProcessSystemChildRuleInfo>>,
}
input! { AbnormalProcessRuleInfo(child_rules: Vec<AbnormalProcessChildRuleInfo>, image_ids: Vec<String>, is_enable: bool, rule_name: String) {
    0 "ChildRules" child_rules: Vec<AbnormalProcessChildRuleInfo>, 1 "ImageIds" image_ids: Vec<String>,
    2 "IsEnable" is_enable: bool, 3 "RuleName" rule_name: String, 4 "IsDefault" is_default: bool,
    5 "IsGlobal" is_global: bool, 6 "RuleId" rule_id: String,
    7 "SystemChildRules" system_child_rules: Vec<AbnormalProcessSystemChildRuleInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessChildRuleInfo {
    pub process_path: Option<String>,
    pub rule_mode: Option<String>,
    pub cmd_line: Option<String>,
    pub rule_id: Option<String>,
    pub rule_level: Option<String>,
}
input! { AbnormalProcessChildRuleInfo(process_path: String, rule_mode: String) {
    0 "ProcessPath" process_path: String, 1 "RuleMode" rule_mode: String, 2 "CmdLine" cmd_line: String,
    3 "RuleId" rule_id: String, 4 "RuleLevel" rule_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessSystemChildRuleInfo {
    pub is_enable: Option<bool>,
    pub rule_id: Option<String>,
    pub rule_mode: Option<String>,
    pub rule_type: Option<String>,
    pub rule_level: Option<String>,
}
input! { AbnormalProcessSystemChildRuleInfo(is_enable: bool, rule_id: String, rule_mode: String, rule_type: String) {
    0 "IsEnable" is_enable: bool, 1 "RuleId" rule_id: String, 2 "RuleMode" rule_mode: String,
    3 "RuleType" rule_type: String, 4 "RuleLevel" rule_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditAccessControlRule {
    pub rule_info: AccessControlRuleInfo,
    pub event_id: Option<String>,
}
operation! { AddEditAccessControlRule(rule_info: AccessControlRuleInfo) "AddEditAccessControlRule" -> Empty {
    0 "RuleInfo" rule_info, 1 "EventId" event_id: String
} }

pub type AddEditAccessControlRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRuleInfo {
    pub child_rules: Option<Vec<AccessControlChildRuleInfo>>,
    pub image_ids: Option<Vec<String>>,
    pub is_enable: Option<bool>,
    pub rule_name: Option<String>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub rule_id: Option<String>,
    pub system_child_rules: Option<Vec<AccessControlSystemChildRuleInfo>>,
}
input! { AccessControlRuleInfo(child_rules: Vec<AccessControlChildRuleInfo>, image_ids: Vec<String>, is_enable: bool, rule_name: String) {
    0 "ChildRules" child_rules: Vec<AccessControlChildRuleInfo>, 1 "ImageIds" image_ids: Vec<String>,
    2 "IsEnable" is_enable: bool, 3 "RuleName" rule_name: String, 4 "IsDefault" is_default: bool,
    5 "IsGlobal" is_global: bool, 6 "RuleId" rule_id: String,
    7 "SystemChildRules" system_child_rules: Vec<AccessControlSystemChildRuleInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlChildRuleInfo {
    pub process_path: Option<String>,
    pub rule_mode: Option<String>,
    pub target_file_path: Option<String>,
    pub cmd_line: Option<String>,
    pub rule_id: Option<String>,
}
input! { AccessControlChildRuleInfo(process_path: String, rule_mode: String, target_file_path: String) {
    0 "ProcessPath" process_path: String, 1 "RuleMode" rule_mode: String, 2 "TargetFilePath" target_file_path: String,
    3 "CmdLine" cmd_line: String, 4 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlSystemChildRuleInfo {
    pub is_enable: Option<bool>,
    pub rule_id: Option<String>,
    pub rule_mode: Option<String>,
    pub rule_type: Option<String>,
}
input! { AccessControlSystemChildRuleInfo(is_enable: bool, rule_id: String, rule_mode: String, rule_type: String) {
    0 "IsEnable" is_enable: bool, 1 "RuleId" rule_id: String, 2 "RuleMode" rule_mode: String,
    3 "RuleType" rule_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditImageAutoAuthorizedRule {
    pub range_type: String,
    pub max_daily_count: i64,
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

pub type AddEditImageAutoAuthorizedRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { AssetFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditReverseShellWhiteList {
    pub white_list_info: ReverseShellWhiteListInfo,
    pub event_id: Option<String>,
}
operation! { AddEditReverseShellWhiteList(white_list_info: ReverseShellWhiteListInfo)
    "AddEditReverseShellWhiteList" -> Empty {
    0 "WhiteListInfo" white_list_info, 1 "EventId" event_id: String
} }

pub type AddEditReverseShellWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellWhiteListInfo {
    pub dst_ip: Option<String>,
    pub dst_port: Option<String>,
    pub process_name: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { ReverseShellWhiteListInfo(dst_ip: String, dst_port: String, process_name: String, image_ids: Vec<String>) {
    0 "DstIp" dst_ip: String, 1 "DstPort" dst_port: String, 2 "ProcessName" process_name: String,
    3 "ImageIds" image_ids: Vec<String>, 4 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditRiskSyscallWhiteList {
    pub event_id: Option<String>,
    pub white_list_info: Option<RiskSyscallWhiteListInfo>,
}
operation! { AddEditRiskSyscallWhiteList() "AddEditRiskSyscallWhiteList" -> Empty {
    0 "EventId" event_id: String, 1 "WhiteListInfo" white_list_info: RiskSyscallWhiteListInfo
} }

pub type AddEditRiskSyscallWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSyscallWhiteListInfo {
    pub image_ids: Option<Vec<String>>,
    pub syscall_names: Option<Vec<String>>,
    pub process_path: Option<String>,
    pub id: Option<String>,
}
input! { RiskSyscallWhiteListInfo(image_ids: Vec<String>) {
    0 "ImageIds" image_ids: Vec<String>, 1 "SyscallNames" syscall_names: Vec<String>,
    2 "ProcessPath" process_path: String, 3 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditWarningRules {
    pub warning_rules: Vec<WarningRule>,
}
operation! { AddEditWarningRules(warning_rules: Vec<WarningRule>) "AddEditWarningRules" -> Empty {
    0 "WarningRules" warning_rules
} }

pub type AddEditWarningRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningRule {
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub control_bits: Option<String>,
}

/// What [`WarningRule::new`] takes.
pub struct WarningRuleRequired {
    pub r#type: String,
    pub switch: String,
    pub begin_time: String,
    pub end_time: String,
    pub control_bits: String,
}
input! { WarningRule{WarningRuleRequired: r#type, switch, begin_time, end_time, control_bits} {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "ControlBits" control_bits: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEscapeWhiteList {
    pub event_type: Vec<String>,
    pub image_ids: Vec<String>,
}
operation! { AddEscapeWhiteList(event_type: Vec<String>, image_ids: Vec<String>) "AddEscapeWhiteList" -> Empty {
    0 "EventType" event_type, 1 "ImageIDs" image_ids
} }

pub type AddEscapeWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIgnoreVul {
    pub list: Vec<ModifyIgnoreVul>,
}
operation! { AddIgnoreVul(list: Vec<ModifyIgnoreVul>) "AddIgnoreVul" -> Empty {
    0 "List" list
} }

pub type AddIgnoreVulOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIgnoreVul {
    pub poc_id: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub image_type: Option<String>,
}
input! { ModifyIgnoreVul(poc_id: String) {
    0 "PocID" poc_id: String, 1 "ImageIDs" image_ids: Vec<String>, 2 "ImageType" image_type: String
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyDetail {
    pub cluster_id: String,
    pub policy_name: String,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// What [`AddNetworkFirewallPolicyDetail::new`] takes.
pub struct AddNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub policy_name: String,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! { AddNetworkFirewallPolicyDetail{AddNetworkFirewallPolicyDetailRequired: cluster_id, policy_name, from_policy_rule, to_policy_rule, pod_selector}
    "AddNetworkFirewallPolicyDetail" -> AddNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "FromPolicyRule" from_policy_rule,
    3 "ToPolicyRule" to_policy_rule, 4 "PodSelector" pod_selector, 5 "Namespace" namespace: String,
    6 "Description" description: String, 7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { AddNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyYamlDetail {
    pub cluster_id: String,
    pub policy_name: String,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { AddNetworkFirewallPolicyYamlDetail(cluster_id: String, policy_name: String)
    "AddNetworkFirewallPolicyYamlDetail" -> AddNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { AddNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrModifyMaliciousConnectionWhiteList {
    pub request_type: String,
    pub white_domain_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
    pub remark: Option<String>,
    pub id: Option<u64>,
}
operation! { AddOrModifyMaliciousConnectionWhiteList(request_type: String)
    "AddOrModifyMaliciousConnectionWhiteList" -> Empty {
    0 "RequestType" request_type, 1 "WhiteDomainList" white_domain_list: Vec<String>,
    2 "WhiteIPList" white_ip_list: Vec<String>, 3 "Remark" remark: String, 4 "ID" id: u64
} }

pub type AddOrModifyMaliciousConnectionWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrModifyVirusWhiteListRule {
    pub md5_list: Vec<String>,
    pub scope: u64,
    pub id: Option<u64>,
    pub image_ids: Option<Vec<String>>,
    pub remark: Option<String>,
    pub event_id: Option<u64>,
}
operation! { AddOrModifyVirusWhiteListRule(md5_list: Vec<String>, scope: u64) "AddOrModifyVirusWhiteListRule" -> Empty {
    0 "Md5List" md5_list, 1 "Scope" scope, 2 "Id" id: u64, 3 "ImageIds" image_ids: Vec<String>,
    4 "Remark" remark: String, 5 "EventId" event_id: u64
} }

pub type AddOrModifyVirusWhiteListRuleOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetworkFirewallPolicyYaml {
    pub cluster_id: String,
    pub policy_name: String,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { CheckNetworkFirewallPolicyYaml(cluster_id: String, policy_name: String)
    "CheckNetworkFirewallPolicyYaml" -> CheckNetworkFirewallPolicyYamlOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetworkFirewallPolicyYamlOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { CheckNetworkFirewallPolicyYamlOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRepeatAssetImageRegistry {
    pub name: String,
}
operation! { CheckRepeatAssetImageRegistry(name: String)
    "CheckRepeatAssetImageRegistry" -> CheckRepeatAssetImageRegistryOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRepeatAssetImageRegistryOutput {
    pub is_repeat: Option<bool>,
}
model! { CheckRepeatAssetImageRegistryOutput {
    0 "IsRepeat" is_repeat
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNetworkFirewallPolicy {
    pub cluster_id: String,
    pub id: Vec<u64>,
}
operation! { ConfirmNetworkFirewallPolicy(cluster_id: String, id: Vec<u64>)
    "ConfirmNetworkFirewallPolicy" -> ConfirmNetworkFirewallPolicyOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNetworkFirewallPolicyOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { ConfirmNetworkFirewallPolicyOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { RunTimeFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbnormalProcessRulesExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAbnormalProcessRulesExportJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlsRuleExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAccessControlsRuleExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTask {
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub scan_type: Option<Vec<String>>,
    pub id: Option<Vec<u64>>,
    pub filters: Option<Vec<AssetFilters>>,
    pub exclude_image_list: Option<Vec<u64>>,
    pub only_scan_latest: Option<bool>,
    pub timeout: Option<u64>,
}
operation! { CreateAssetImageRegistryScanTask()
    "CreateAssetImageRegistryScanTask" -> CreateAssetImageRegistryScanTaskOutput {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "ScanType" scan_type: Vec<String>, 3 "Id" id: Vec<u64>,
    4 "Filters" filters: Vec<AssetFilters>, 5 "ExcludeImageList" exclude_image_list: Vec<u64>,
    6 "OnlyScanLatest" only_scan_latest: bool, 7 "Timeout" timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub instance_name: Option<String>,
    pub namespace: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub force: Option<String>,
    pub image_digest: Option<String>,
    pub registry_type: Option<String>,
    pub image_repo_address: Option<String>,
    pub instance_id: Option<String>,
}

/// What [`ImageInfo::new`] takes.
pub struct ImageInfoRequired {
    pub instance_name: String,
    pub namespace: String,
    pub image_name: String,
    pub image_tag: String,
    pub force: String,
}
input! { ImageInfo{ImageInfoRequired: instance_name, namespace, image_name, image_tag, force} {
    0 "InstanceName" instance_name: String, 1 "Namespace" namespace: String, 2 "ImageName" image_name: String,
    3 "ImageTag" image_tag: String, 4 "Force" force: String, 5 "ImageDigest" image_digest: String,
    6 "RegistryType" registry_type: String, 7 "ImageRepoAddress" image_repo_address: String,
    8 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTaskOutput {
    pub task_id: Option<u64>,
}
model! { CreateAssetImageRegistryScanTaskOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTaskOneKey {
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub scan_type: Option<Vec<String>>,
    pub id: Option<Vec<u64>>,
    pub exclude_ids: Option<Vec<u64>>,
    pub is_latest: Option<bool>,
    pub scan_scope: Option<u64>,
    pub registry_type: Option<Vec<String>>,
    pub namespace: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub timeout: Option<u64>,
}
operation! { CreateAssetImageRegistryScanTaskOneKey()
    "CreateAssetImageRegistryScanTaskOneKey" -> CreateAssetImageRegistryScanTaskOneKeyOutput {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "ScanType" scan_type: Vec<String>, 3 "Id" id: Vec<u64>,
    4 "ExcludeIDs" exclude_ids: Vec<u64>, 5 "IsLatest" is_latest: bool, 6 "ScanScope" scan_scope: u64,
    7 "RegistryType" registry_type: Vec<String>, 8 "Namespace" namespace: Vec<String>,
    9 "ContainerRunning" container_running: bool, 10 "Timeout" timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageRegistryScanTaskOneKeyOutput {
    pub task_id: Option<u64>,
}
model! { CreateAssetImageRegistryScanTaskOneKeyOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageScanSetting {
    pub enable: bool,
    pub scan_time: String,
    pub scan_period: u64,
    pub scan_virus: bool,
    pub scan_risk: bool,
    pub scan_vul: bool,
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<u64>,
    pub scan_end_time: Option<String>,
    pub exclude_images: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
}

/// What [`CreateAssetImageScanSetting::new`] takes.
pub struct CreateAssetImageScanSettingRequired {
    pub enable: bool,
    pub scan_time: String,
    pub scan_period: u64,
    pub scan_virus: bool,
    pub scan_risk: bool,
    pub scan_vul: bool,
}
operation! { CreateAssetImageScanSetting{CreateAssetImageScanSettingRequired: enable, scan_time, scan_period, scan_virus, scan_risk, scan_vul}
    "CreateAssetImageScanSetting" -> Empty {
    0 "Enable" enable, 1 "ScanTime" scan_time, 2 "ScanPeriod" scan_period, 3 "ScanVirus" scan_virus,
    4 "ScanRisk" scan_risk, 5 "ScanVul" scan_vul, 6 "All" all: bool, 7 "Images" images: Vec<String>,
    8 "ContainerRunning" container_running: bool, 9 "ScanScope" scan_scope: u64, 10 "ScanEndTime" scan_end_time: String,
    11 "ExcludeImages" exclude_images: Vec<String>, 12 "ClusterIDs" cluster_ids: Vec<String>
} }

pub type CreateAssetImageScanSettingOutput = Empty;

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
    pub scan_scope: Option<u64>,
    pub timeout: Option<u64>,
    pub is_one_click_scanning_task: Option<bool>,
    pub cluster_ids: Option<Vec<String>>,
}
operation! { CreateAssetImageScanTask() "CreateAssetImageScanTask" -> CreateAssetImageScanTaskOutput {
    0 "All" all: bool, 1 "Images" images: Vec<String>, 2 "ScanVul" scan_vul: bool, 3 "ScanVirus" scan_virus: bool,
    4 "ScanRisk" scan_risk: bool, 5 "Filters" filters: Vec<AssetFilters>,
    6 "ExcludeImageIds" exclude_image_ids: Vec<String>, 7 "ContainerRunning" container_running: bool,
    8 "ScanScope" scan_scope: u64, 9 "Timeout" timeout: u64,
    10 "IsOneClickScanningTask" is_one_click_scanning_task: bool, 11 "ClusterIDs" cluster_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageScanTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAssetImageScanTaskOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageVirusExportJob {
    pub export_field: Vec<String>,
    pub image_id: String,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { CreateAssetImageVirusExportJob(export_field: Vec<String>, image_id: String)
    "CreateAssetImageVirusExportJob" -> CreateAssetImageVirusExportJobOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Filters" filters: Vec<AssetFilters>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "By" by: String, 6 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetImageVirusExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAssetImageVirusExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckComponent {
    pub cluster_info_list: Vec<ClusterCreateComponentItem>,
}
operation! { CreateCheckComponent(cluster_info_list: Vec<ClusterCreateComponentItem>)
    "CreateCheckComponent" -> CreateCheckComponentOutput {
    0 "ClusterInfoList" cluster_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCreateComponentItem {
    pub cluster_id: Option<String>,
    pub cluster_region: Option<String>,
}
input! { ClusterCreateComponentItem(cluster_id: String, cluster_region: String) {
    0 "ClusterId" cluster_id: String, 1 "ClusterRegion" cluster_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckComponentOutput {
    pub install_result: Option<String>,
}
model! { CreateCheckComponentOutput {
    0 "InstallResult" install_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAccess {
    pub cluster_ids: Vec<String>,
}
operation! { CreateClusterAccess(cluster_ids: Vec<String>) "CreateClusterAccess" -> Empty {
    0 "ClusterIDs" cluster_ids
} }

pub type CreateClusterAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterCheckTask {
    pub cluster_check_task_list: Vec<ClusterCheckTaskItem>,
}
operation! { CreateClusterCheckTask(cluster_check_task_list: Vec<ClusterCheckTaskItem>)
    "CreateClusterCheckTask" -> CreateClusterCheckTaskOutput {
    0 "ClusterCheckTaskList" cluster_check_task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCheckTaskItem {
    pub cluster_id: Option<String>,
    pub cluster_region: Option<String>,
    pub node_ip: Option<String>,
    pub workload_name: Option<String>,
}
input! { ClusterCheckTaskItem(cluster_id: String, cluster_region: String) {
    0 "ClusterId" cluster_id: String, 1 "ClusterRegion" cluster_region: String, 2 "NodeIp" node_ip: String,
    3 "WorkloadName" workload_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterCheckTaskOutput {
    pub task_id: Option<u64>,
    pub create_result: Option<String>,
    pub new_task_id: Option<String>,
}
model! { CreateClusterCheckTaskOutput {
    0 "TaskId" task_id, 1 "CreateResult" create_result, 2 "NewTaskID" new_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceTask {
    pub asset_type_set: Option<Vec<String>>,
    pub policy_set_id: Option<u64>,
    pub period_task_id: Option<u64>,
}
operation! { CreateComplianceTask() "CreateComplianceTask" -> CreateComplianceTaskOutput {
    0 "AssetTypeSet" asset_type_set: Vec<String>, 1 "PolicySetId" policy_set_id: u64,
    2 "PeriodTaskId" period_task_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceTaskOutput {
    pub task_id: Option<u64>,
}
model! { CreateComplianceTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentExportJob {
    pub image_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateComponentExportJob(image_id: String) "CreateComponentExportJob" -> CreateComponentExportJobOutput {
    0 "ImageID" image_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String, 6 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateComponentExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenceVulExportJob {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateDefenceVulExportJob() "CreateDefenceVulExportJob" -> CreateDefenceVulExportJobOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenceVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDefenceVulExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmergencyVulExportJob {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateEmergencyVulExportJob() "CreateEmergencyVulExportJob" -> CreateEmergencyVulExportJobOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmergencyVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEmergencyVulExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeEventsExportJob {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateEscapeEventsExportJob() "CreateEscapeEventsExportJob" -> CreateEscapeEventsExportJobOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeEventsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEscapeEventsExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeWhiteListExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateEscapeWhiteListExportJob() "CreateEscapeWhiteListExportJob" -> CreateEscapeWhiteListExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscapeWhiteListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEscapeWhiteListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportComplianceStatusListJob {
    pub asset_type: String,
    pub export_by_asset: bool,
    pub export_all: bool,
    pub id_list: Option<Vec<u64>>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { CreateExportComplianceStatusListJob(asset_type: String, export_by_asset: bool, export_all: bool)
    "CreateExportComplianceStatusListJob" -> CreateExportComplianceStatusListJobOutput {
    0 "AssetType" asset_type, 1 "ExportByAsset" export_by_asset, 2 "ExportAll" export_all, 3 "IdList" id_list: Vec<u64>,
    4 "Filters" filters: Vec<RunTimeFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportComplianceStatusListJobOutput {
    pub job_id: Option<String>,
}
model! { CreateExportComplianceStatusListJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostExportJob {
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateHostExportJob() "CreateHostExportJob" -> CreateHostExportJobOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "By" by: String,
    4 "Order" order: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateHostExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateImageExportJob() "CreateImageExportJob" -> CreateImageExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "By" by: String,
    4 "Order" order: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageExportJobOutput {
    pub job_id: Option<String>,
    pub download_url: Option<Secret>,
}
model! { CreateImageExportJobOutput {
    0 "JobId" job_id, 1 "DownloadUrl" download_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalEventExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateK8sApiAbnormalEventExportJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateK8sApiAbnormalRuleExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleInfo {
    pub rule_info: K8sApiAbnormalRuleInfo,
    pub copy_src_rule_id: Option<String>,
    pub event_id: Option<u64>,
}
operation! { CreateK8sApiAbnormalRuleInfo(rule_info: K8sApiAbnormalRuleInfo)
    "CreateK8sApiAbnormalRuleInfo" -> CreateK8sApiAbnormalRuleInfoOutput {
    0 "RuleInfo" rule_info, 1 "CopySrcRuleID" copy_src_rule_id: String, 2 "EventID" event_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalRuleInfo {
    pub effect_all_cluster: Option<bool>,
    pub effect_cluster_id_set: Option<Vec<String>>,
    pub rule_info_list: Option<Vec<K8sApiAbnormalRuleScopeInfo>>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub status: Option<bool>,
    pub rule_id: Option<String>,
}

/// What [`K8sApiAbnormalRuleInfo::new`] takes.
pub struct K8sApiAbnormalRuleInfoRequired {
    pub effect_all_cluster: bool,
    pub effect_cluster_id_set: Vec<String>,
    pub rule_info_list: Vec<K8sApiAbnormalRuleScopeInfo>,
    pub rule_name: String,
    pub rule_type: String,
    pub status: bool,
}
input! { K8sApiAbnormalRuleInfo{K8sApiAbnormalRuleInfoRequired: effect_all_cluster, effect_cluster_id_set, rule_info_list, rule_name, rule_type, status} {
    0 "EffectAllCluster" effect_all_cluster: bool, 1 "EffectClusterIDSet" effect_cluster_id_set: Vec<String>,
    2 "RuleInfoList" rule_info_list: Vec<K8sApiAbnormalRuleScopeInfo>, 3 "RuleName" rule_name: String,
    4 "RuleType" rule_type: String, 5 "Status" status: bool, 6 "RuleID" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalRuleScopeInfo {
    pub action: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sApiAbnormalRuleInfoOutput {
    pub rule_id: Option<String>,
}
model! { CreateK8sApiAbnormalRuleInfoOutput {
    0 "RuleID" rule_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallClusterRefresh {}
operation! { CreateNetworkFirewallClusterRefresh()
"CreateNetworkFirewallClusterRefresh" -> CreateNetworkFirewallClusterRefreshOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallClusterRefreshOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallClusterRefreshOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPolicyDiscover {
    pub cluster_id: String,
}
operation! { CreateNetworkFirewallPolicyDiscover(cluster_id: String)
    "CreateNetworkFirewallPolicyDiscover" -> CreateNetworkFirewallPolicyDiscoverOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPolicyDiscoverOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallPolicyDiscoverOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPublish {
    pub cluster_id: String,
    pub id: Vec<u64>,
}
operation! { CreateNetworkFirewallPublish(cluster_id: String, id: Vec<u64>)
    "CreateNetworkFirewallPublish" -> CreateNetworkFirewallPublishOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallPublishOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallPublishOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallUndoPublish {
    pub cluster_id: String,
    pub id: Vec<u64>,
}
operation! { CreateNetworkFirewallUndoPublish(cluster_id: String, id: Vec<u64>)
    "CreateNetworkFirewallUndoPublish" -> CreateNetworkFirewallUndoPublishOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkFirewallUndoPublishOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { CreateNetworkFirewallUndoPublishOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrModifyPostPayCores {
    pub cores_cnt: u64,
}
operation! { CreateOrModifyPostPayCores(cores_cnt: u64) "CreateOrModifyPostPayCores" -> Empty {
    0 "CoresCnt" cores_cnt
} }

pub type CreateOrModifyPostPayCoresOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessEventsExportJob {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { CreateProcessEventsExportJob() "CreateProcessEventsExportJob" -> CreateProcessEventsExportJobOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessEventsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateProcessEventsExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRefreshTask {
    pub cluster_ids: Option<Vec<String>>,
    pub is_sync_list_only: Option<bool>,
}
operation! { CreateRefreshTask() "CreateRefreshTask" -> CreateRefreshTaskOutput {
    0 "ClusterIDs" cluster_ids: Vec<String>, 1 "IsSyncListOnly" is_sync_list_only: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRefreshTaskOutput {
    pub task_id: Option<u64>,
    pub create_result: Option<String>,
    pub new_task_id: Option<String>,
}
model! { CreateRefreshTaskOutput {
    0 "TaskId" task_id, 1 "CreateResult" create_result, 2 "NewTaskID" new_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskDnsEventExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateRiskDnsEventExportJob() "CreateRiskDnsEventExportJob" -> CreateRiskDnsEventExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskDnsEventExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateRiskDnsEventExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchTemplate {
    pub search_template: SearchTemplate,
}
operation! { CreateSearchTemplate(search_template: SearchTemplate) "CreateSearchTemplate" -> Empty {
    0 "SearchTemplate" search_template
} }

pub type CreateSearchTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplate {
    pub name: Option<String>,
    pub log_type: Option<String>,
    pub condition: Option<String>,
    pub time_range: Option<String>,
    pub query: Option<String>,
    pub flag: Option<String>,
    pub display_data: Option<String>,
    pub id: Option<u64>,
}

/// What [`SearchTemplate::new`] takes.
pub struct SearchTemplateRequired {
    pub name: String,
    pub log_type: String,
    pub condition: String,
    pub time_range: String,
    pub query: String,
    pub flag: String,
    pub display_data: String,
}
input! { SearchTemplate{SearchTemplateRequired: name, log_type, condition, time_range, query, flag, display_data} {
    0 "Name" name: String, 1 "LogType" log_type: String, 2 "Condition" condition: String,
    3 "TimeRange" time_range: String, 4 "Query" query: String, 5 "Flag" flag: String,
    6 "DisplayData" display_data: String, 7 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemVulExportJob {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateSystemVulExportJob() "CreateSystemVulExportJob" -> CreateSystemVulExportJobOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateSystemVulExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirusScanAgain {
    pub task_id: String,
    pub container_ids: Option<Vec<String>>,
    pub timeout_all: Option<bool>,
    pub timeout: Option<u64>,
}
operation! { CreateVirusScanAgain(task_id: String) "CreateVirusScanAgain" -> Empty {
    0 "TaskId" task_id, 1 "ContainerIds" container_ids: Vec<String>, 2 "TimeoutAll" timeout_all: bool,
    3 "Timeout" timeout: u64
} }

pub type CreateVirusScanAgainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirusScanTask {
    pub scan_path_all: bool,
    pub scan_range_type: u64,
    pub scan_range_all: bool,
    pub timeout: u64,
    pub scan_path_type: Option<u64>,
    pub scan_ids: Option<Vec<String>>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}
operation! { CreateVirusScanTask(scan_path_all: bool, scan_range_type: u64, scan_range_all: bool, timeout: u64)
    "CreateVirusScanTask" -> CreateVirusScanTaskOutput {
    0 "ScanPathAll" scan_path_all, 1 "ScanRangeType" scan_range_type, 2 "ScanRangeAll" scan_range_all,
    3 "Timeout" timeout, 4 "ScanPathType" scan_path_type: u64, 5 "ScanIds" scan_ids: Vec<String>,
    6 "ScanPath" scan_path: Vec<String>, 7 "ScanPathMode" scan_path_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirusScanTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVirusScanTaskOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulContainerExportJob {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { CreateVulContainerExportJob(poc_id: String)
    "CreateVulContainerExportJob" -> CreateVulContainerExportJobOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulContainerExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulContainerExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceEventExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateVulDefenceEventExportJob() "CreateVulDefenceEventExportJob" -> CreateVulDefenceEventExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceEventExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulDefenceEventExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceHostExportJob {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateVulDefenceHostExportJob() "CreateVulDefenceHostExportJob" -> CreateVulDefenceHostExportJobOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulDefenceHostExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulDefenceHostExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulExportJob {
    pub image_id: String,
    pub export_field: Vec<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { CreateVulExportJob(image_id: String, export_field: Vec<String>)
    "CreateVulExportJob" -> CreateVulExportJobOutput {
    0 "ImageID" image_id, 1 "ExportField" export_field, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<AssetFilters>, 5 "By" by: String, 6 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulImageExportJob {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateVulImageExportJob(poc_id: String) "CreateVulImageExportJob" -> CreateVulImageExportJobOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulImageExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulImageExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulScanTask {
    pub local_image_scan_type: Option<String>,
    pub local_image_ids: Option<Vec<String>>,
    pub registry_image_scan_type: Option<String>,
    pub registry_image_ids: Option<Vec<u64>>,
    pub local_task_id: Option<i64>,
    pub registry_task_id: Option<i64>,
    pub local_image_container_running: Option<bool>,
    pub registry_image_container_running: Option<bool>,
    pub is_latest: Option<bool>,
    pub exclude_local_image_ids: Option<Vec<String>>,
    pub exclude_registry_image_ids: Option<Vec<u64>>,
    pub local_cluster_ids: Option<Vec<String>>,
}
operation! { CreateVulScanTask() "CreateVulScanTask" -> CreateVulScanTaskOutput {
    0 "LocalImageScanType" local_image_scan_type: String, 1 "LocalImageIDs" local_image_ids: Vec<String>,
    2 "RegistryImageScanType" registry_image_scan_type: String, 3 "RegistryImageIDs" registry_image_ids: Vec<u64>,
    4 "LocalTaskID" local_task_id: i64, 5 "RegistryTaskID" registry_task_id: i64,
    6 "LocalImageContainerRunning" local_image_container_running: bool,
    7 "RegistryImageContainerRunning" registry_image_container_running: bool, 8 "IsLatest" is_latest: bool,
    9 "ExcludeLocalImageIDs" exclude_local_image_ids: Vec<String>,
    10 "ExcludeRegistryImageIDs" exclude_registry_image_ids: Vec<u64>,
    11 "LocalClusterIDs" local_cluster_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulScanTaskOutput {
    pub local_task_id: Option<i64>,
    pub registry_task_id: Option<i64>,
}
model! { CreateVulScanTaskOutput {
    0 "LocalTaskID" local_task_id, 1 "RegistryTaskID" registry_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebVulExportJob {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateWebVulExportJob() "CreateWebVulExportJob" -> CreateWebVulExportJobOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateWebVulExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAbnormalProcessRules {
    pub rule_id_set: Vec<String>,
}
operation! { DeleteAbnormalProcessRules(rule_id_set: Vec<String>) "DeleteAbnormalProcessRules" -> Empty {
    0 "RuleIdSet" rule_id_set
} }

pub type DeleteAbnormalProcessRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessControlRules {
    pub rule_id_set: Vec<String>,
}
operation! { DeleteAccessControlRules(rule_id_set: Vec<String>) "DeleteAccessControlRules" -> Empty {
    0 "RuleIdSet" rule_id_set
} }

pub type DeleteAccessControlRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComplianceAssetPolicySetFromWhitelist {
    pub asset_item_id: u64,
    pub customer_policy_item_id_set: Option<Vec<u64>>,
    pub asset_type: Option<String>,
}
operation! { DeleteComplianceAssetPolicySetFromWhitelist(asset_item_id: u64)
    "DeleteComplianceAssetPolicySetFromWhitelist" -> Empty {
    0 "AssetItemId" asset_item_id, 1 "CustomerPolicyItemIdSet" customer_policy_item_id_set: Vec<u64>,
    2 "AssetType" asset_type: String
} }

pub type DeleteComplianceAssetPolicySetFromWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompliancePolicyAssetSetFromWhitelist {
    pub policy_asset_set_list: Vec<CompliancePolicyAssetSetItem>,
}
operation! { DeleteCompliancePolicyAssetSetFromWhitelist(policy_asset_set_list: Vec<CompliancePolicyAssetSetItem>)
    "DeleteCompliancePolicyAssetSetFromWhitelist" -> Empty {
    0 "PolicyAssetSetList" policy_asset_set_list
} }

pub type DeleteCompliancePolicyAssetSetFromWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePolicyAssetSetItem {
    pub customer_policy_item_id: Option<u64>,
    pub customer_asset_item_id_set: Option<Vec<u64>>,
}
input! { CompliancePolicyAssetSetItem(customer_policy_item_id: u64) {
    0 "CustomerPolicyItemId" customer_policy_item_id: u64,
    1 "CustomerAssetItemIdSet" customer_asset_item_id_set: Vec<u64>
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompliancePolicyItemFromWhitelist {
    pub whitelist_id_set: Vec<u64>,
}
operation! { DeleteCompliancePolicyItemFromWhitelist(whitelist_id_set: Vec<u64>)
    "DeleteCompliancePolicyItemFromWhitelist" -> Empty {
    0 "WhitelistIdSet" whitelist_id_set
} }

pub type DeleteCompliancePolicyItemFromWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEscapeWhiteList {
    pub id_set: Vec<i64>,
}
operation! { DeleteEscapeWhiteList(id_set: Vec<i64>) "DeleteEscapeWhiteList" -> Empty {
    0 "IDSet" id_set
} }

pub type DeleteEscapeWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIgnoreVul {
    pub list: Vec<ModifyIgnoreVul>,
}
operation! { DeleteIgnoreVul(list: Vec<ModifyIgnoreVul>) "DeleteIgnoreVul" -> Empty {
    0 "List" list
} }

pub type DeleteIgnoreVulOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sApiAbnormalRule {
    pub rule_id_set: Vec<String>,
}
operation! { DeleteK8sApiAbnormalRule(rule_id_set: Vec<String>) "DeleteK8sApiAbnormalRule" -> Empty {
    0 "RuleIDSet" rule_id_set
} }

pub type DeleteK8sApiAbnormalRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachine {
    pub uuid: String,
    pub node_unique_ids: Option<Vec<String>>,
    pub uu_ids: Option<Vec<String>>,
}
operation! { DeleteMachine(uuid: String) "DeleteMachine" -> Empty {
    0 "Uuid" uuid, 1 "NodeUniqueIds" node_unique_ids: Vec<String>, 2 "UUIDs" uu_ids: Vec<String>
} }

pub type DeleteMachineOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkFirewallPolicyDetail {
    pub cluster_id: String,
    pub id: Vec<u64>,
}
operation! { DeleteNetworkFirewallPolicyDetail(cluster_id: String, id: Vec<u64>)
    "DeleteNetworkFirewallPolicyDetail" -> DeleteNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { DeleteNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRaspRules {
    pub ids: Vec<u64>,
}
operation! { DeleteRaspRules(ids: Vec<u64>) "DeleteRaspRules" -> Empty {
    0 "IDs" ids
} }

pub type DeleteRaspRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellEvents {
    pub event_id_set: Vec<String>,
}
operation! { DeleteReverseShellEvents(event_id_set: Vec<String>) "DeleteReverseShellEvents" -> Empty {
    0 "EventIdSet" event_id_set
} }

pub type DeleteReverseShellEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellWhiteLists {
    pub white_list_id_set: Vec<String>,
}
operation! { DeleteReverseShellWhiteLists(white_list_id_set: Vec<String>) "DeleteReverseShellWhiteLists" -> Empty {
    0 "WhiteListIdSet" white_list_id_set
} }

pub type DeleteReverseShellWhiteListsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskSyscallEvents {
    pub event_id_set: Vec<String>,
}
operation! { DeleteRiskSyscallEvents(event_id_set: Vec<String>) "DeleteRiskSyscallEvents" -> Empty {
    0 "EventIdSet" event_id_set
} }

pub type DeleteRiskSyscallEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskSyscallWhiteLists {
    pub white_list_id_set: Vec<String>,
}
operation! { DeleteRiskSyscallWhiteLists(white_list_id_set: Vec<String>) "DeleteRiskSyscallWhiteLists" -> Empty {
    0 "WhiteListIdSet" white_list_id_set
} }

pub type DeleteRiskSyscallWhiteListsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchTemplate {
    pub id: u64,
}
operation! { DeleteSearchTemplate(id: u64) "DeleteSearchTemplate" -> Empty {
    0 "Id" id
} }

pub type DeleteSearchTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirusWhiteListRule {
    pub rule_id_set: Vec<u64>,
}
operation! { DeleteVirusWhiteListRule(rule_id_set: Vec<u64>) "DeleteVirusWhiteListRule" -> Empty {
    0 "RuleIdSet" rule_id_set
} }

pub type DeleteVirusWhiteListRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfig {
    pub project_name: Option<String>,
}
operation! { DescribeABTestConfig() "DescribeABTestConfig" -> DescribeABTestConfigOutput {
    0 "ProjectName" project_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfigOutput {
    pub config: Option<Vec<ABTestConfig>>,
}
model! { DescribeABTestConfigOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestConfig {
    pub project_name: Option<String>,
    pub status: Option<bool>,
}
model! { ABTestConfig {
    0 "ProjectName" project_name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessDetail {
    pub event_id: String,
}
operation! { DescribeAbnormalProcessDetail(event_id: String)
    "DescribeAbnormalProcessDetail" -> DescribeAbnormalProcessDetailOutput {
    0 "EventId" event_id
} }

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
    0 "EventBaseInfo" event_base_info, 1 "ProcessInfo" process_info, 2 "ParentProcessInfo" parent_process_info,
    3 "EventDetail" event_detail, 4 "AncestorProcessInfo" ancestor_process_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeEventBaseInfo {
    pub event_id: Option<String>,
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
    0 "EventId" event_id, 1 "FoundTime" found_time, 2 "ContainerId" container_id, 3 "ContainerName" container_name,
    4 "ImageId" image_id, 5 "ImageName" image_name, 6 "NodeName" node_name, 7 "Status" status, 8 "EventName" event_name,
    9 "EventType" event_type, 10 "EventCount" event_count, 11 "LatestFoundTime" latest_found_time, 12 "HostIP" host_ip,
    13 "ClientIP" client_ip, 14 "ContainerNetStatus" container_net_status,
    15 "ContainerNetSubStatus" container_net_sub_status,
    16 "ContainerIsolateOperationSrc" container_isolate_operation_src, 17 "NodeID" node_id, 18 "NodeType" node_type,
    19 "NodeSubNetID" node_sub_net_id, 20 "NodeSubNetName" node_sub_net_name, 21 "NodeSubNetCIDR" node_sub_net_cidr,
    22 "PodName" pod_name, 23 "PodIP" pod_ip, 24 "PodStatus" pod_status, 25 "ClusterID" cluster_id,
    26 "ClusterName" cluster_name, 27 "NodeUniqueID" node_unique_id, 28 "HostID" host_id, 29 "Namespace" namespace,
    30 "WorkloadType" workload_type, 31 "ContainerStatus" container_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessDetailInfo {
    pub process_name: Option<String>,
    pub process_authority: Option<String>,
    pub process_id: Option<u64>,
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_tree: Option<String>,
    pub process_md5: Option<String>,
    pub process_param: Option<String>,
}
model! { ProcessDetailInfo {
    0 "ProcessName" process_name, 1 "ProcessAuthority" process_authority, 2 "ProcessId" process_id,
    3 "ProcessStartUser" process_start_user, 4 "ProcessUserGroup" process_user_group, 5 "ProcessPath" process_path,
    6 "ProcessTree" process_tree, 7 "ProcessMd5" process_md5, 8 "ProcessParam" process_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessDetailBaseInfo {
    pub process_name: Option<String>,
    pub process_id: Option<u64>,
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_param: Option<String>,
}
model! { ProcessDetailBaseInfo {
    0 "ProcessName" process_name, 1 "ProcessId" process_id, 2 "ProcessStartUser" process_start_user,
    3 "ProcessUserGroup" process_user_group, 4 "ProcessPath" process_path, 5 "ProcessParam" process_param
} }

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
    0 "Description" description, 1 "Solution" solution, 2 "Remark" remark, 3 "MatchRule" match_rule,
    4 "RuleName" rule_name, 5 "RuleId" rule_id, 6 "OperationTime" operation_time, 7 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessBaseInfo {
    pub process_start_user: Option<String>,
    pub process_user_group: Option<String>,
    pub process_path: Option<String>,
    pub process_param: Option<String>,
}
model! { ProcessBaseInfo {
    0 "ProcessStartUser" process_start_user, 1 "ProcessUserGroup" process_user_group, 2 "ProcessPath" process_path,
    3 "ProcessParam" process_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEventTendency {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeAbnormalProcessEventTendency(start_time: String, end_time: String)
    "DescribeAbnormalProcessEventTendency" -> DescribeAbnormalProcessEventTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEventTendencyOutput {
    pub list: Option<Vec<AbnormalProcessEventTendencyInfo>>,
}
model! { DescribeAbnormalProcessEventTendencyOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessEventTendencyInfo {
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
    0 "Date" date, 1 "ProxyToolEventCount" proxy_tool_event_count,
    2 "TransferControlEventCount" transfer_control_event_count, 3 "AttackCmdEventCount" attack_cmd_event_count,
    4 "ReverseShellEventCount" reverse_shell_event_count, 5 "FilelessEventCount" fileless_event_count,
    6 "RiskCmdEventCount" risk_cmd_event_count, 7 "AbnormalChildProcessEventCount" abnormal_child_process_event_count,
    8 "UserDefinedRuleEventCount" user_defined_rule_event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAbnormalProcessEvents() "DescribeAbnormalProcessEvents" -> DescribeAbnormalProcessEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAbnormalProcessEvents: AbnormalProcessEventInfo =
    Offset "Offset", "EventSet" event_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessEventsOutput {
    pub total_count: Option<u64>,
    pub event_set: Option<Vec<AbnormalProcessEventInfo>>,
}
model! { DescribeAbnormalProcessEventsOutput {
    0 "TotalCount" total_count, 1 "EventSet" event_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessEventInfo {
    pub process_path: Option<String>,
    pub event_type: Option<String>,
    pub match_rule_name: Option<String>,
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
    0 "ProcessPath" process_path, 1 "EventType" event_type, 2 "MatchRuleName" match_rule_name, 3 "FoundTime" found_time,
    4 "ContainerName" container_name, 5 "ImageName" image_name, 6 "Behavior" behavior, 7 "Status" status, 8 "Id" id,
    9 "ImageId" image_id, 10 "ContainerId" container_id, 11 "Solution" solution, 12 "Description" description,
    13 "MatchRuleId" match_rule_id, 14 "MatchAction" match_action, 15 "MatchProcessPath" match_process_path,
    16 "RuleExist" rule_exist, 17 "EventCount" event_count, 18 "LatestFoundTime" latest_found_time, 19 "RuleId" rule_id,
    20 "MatchGroupName" match_group_name, 21 "MatchRuleLevel" match_rule_level,
    22 "ContainerNetStatus" container_net_status, 23 "ContainerNetSubStatus" container_net_sub_status,
    24 "ContainerIsolateOperationSrc" container_isolate_operation_src, 25 "ContainerStatus" container_status,
    26 "ClusterID" cluster_id, 27 "NodeType" node_type, 28 "PodName" pod_name, 29 "PodIP" pod_ip,
    30 "NodeUniqueID" node_unique_id, 31 "PublicIP" public_ip, 32 "NodeName" node_name, 33 "NodeID" node_id,
    34 "HostID" host_id, 35 "HostIP" host_ip, 36 "ClusterName" cluster_name, 37 "CmdLine" cmd_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessLevelSummary {}
operation! { DescribeAbnormalProcessLevelSummary()
"DescribeAbnormalProcessLevelSummary" -> DescribeAbnormalProcessLevelSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessLevelSummaryOutput {
    pub high_level_event_count: Option<i64>,
    pub medium_level_event_count: Option<i64>,
    pub low_level_event_count: Option<i64>,
}
model! { DescribeAbnormalProcessLevelSummaryOutput {
    0 "HighLevelEventCount" high_level_event_count, 1 "MediumLevelEventCount" medium_level_event_count,
    2 "LowLevelEventCount" low_level_event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRuleDetail {
    pub image_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub rule_id: Option<String>,
}
operation! { DescribeAbnormalProcessRuleDetail()
    "DescribeAbnormalProcessRuleDetail" -> DescribeAbnormalProcessRuleDetailOutput {
    0 "ImageId" image_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRuleDetailOutput {
    pub rule_detail: Option<AbnormalProcessRuleInfo>,
}
model! { DescribeAbnormalProcessRuleDetailOutput {
    0 "RuleDetail" rule_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRules {
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
}
operation! { DescribeAbnormalProcessRules() "DescribeAbnormalProcessRules" -> DescribeAbnormalProcessRulesOutput {
    0 "By" by: String, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalProcessRulesOutput {
    pub rule_ext_set: Option<Vec<AbnormalProcessRuleExtSetItem>>,
    pub rule_set: Option<Vec<RuleBaseInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAbnormalProcessRulesOutput {
    0 "RuleExtSet" rule_ext_set, 1 "RuleSet" rule_set, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalProcessRuleExtSetItem {
    pub child_rules: Option<Vec<AbnormalProcessChildRuleInfo>>,
    pub edit_user_name: Option<String>,
    pub effect_image_count: Option<u64>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub is_enable: Option<bool>,
    pub rule_actions: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub system_child_rules: Option<Vec<AbnormalProcessSystemChildRuleInfo>>,
    pub update_time: Option<String>,
}
model! { AbnormalProcessRuleExtSetItem {
    0 "ChildRules" child_rules, 1 "EditUserName" edit_user_name, 2 "EffectImageCount" effect_image_count,
    3 "IsDefault" is_default, 4 "IsGlobal" is_global, 5 "IsEnable" is_enable, 6 "RuleActions" rule_actions,
    7 "RuleId" rule_id, 8 "RuleName" rule_name, 9 "SystemChildRules" system_child_rules, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleBaseInfo {
    pub edit_user_name: Option<String>,
    pub effect_image_count: Option<u64>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub is_enable: Option<bool>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub update_time: Option<String>,
}
model! { RuleBaseInfo {
    0 "EditUserName" edit_user_name, 1 "EffectImageCount" effect_image_count, 2 "IsDefault" is_default,
    3 "IsGlobal" is_global, 4 "IsEnable" is_enable, 5 "RuleId" rule_id, 6 "RuleName" rule_name,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlDetail {
    pub event_id: String,
}
operation! { DescribeAccessControlDetail(event_id: String)
    "DescribeAccessControlDetail" -> DescribeAccessControlDetailOutput {
    0 "EventId" event_id
} }

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
    0 "EventBaseInfo" event_base_info, 1 "ProcessInfo" process_info, 2 "TamperedFileInfo" tampered_file_info,
    3 "EventDetail" event_detail, 4 "ParentProcessInfo" parent_process_info,
    5 "AncestorProcessInfo" ancestor_process_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAttributeInfo {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_size: Option<u64>,
    pub file_path: Option<String>,
    pub file_create_time: Option<String>,
    pub latest_tampered_file_m_time: Option<String>,
    pub new_file: Option<String>,
    pub file_diff: Option<String>,
}
model! { FileAttributeInfo {
    0 "FileName" file_name, 1 "FileType" file_type, 2 "FileSize" file_size, 3 "FilePath" file_path,
    4 "FileCreateTime" file_create_time, 5 "LatestTamperedFileMTime" latest_tampered_file_m_time, 6 "NewFile" new_file,
    7 "FileDiff" file_diff
} }

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
    0 "Description" description, 1 "Solution" solution, 2 "Remark" remark, 3 "MatchRule" match_rule,
    4 "RuleName" rule_name, 5 "RuleId" rule_id, 6 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAccessControlEvents() "DescribeAccessControlEvents" -> DescribeAccessControlEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAccessControlEvents: AccessControlEventInfo =
    Offset "Offset", "EventSet" event_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEventsOutput {
    pub total_count: Option<u64>,
    pub event_set: Option<Vec<AccessControlEventInfo>>,
    pub support_core_version: Option<String>,
    pub interception_failure_tip: Option<String>,
}
model! { DescribeAccessControlEventsOutput {
    0 "TotalCount" total_count, 1 "EventSet" event_set, 2 "SupportCoreVersion" support_core_version,
    3 "InterceptionFailureTip" interception_failure_tip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlEventInfo {
    pub process_name: Option<String>,
    pub match_rule_name: Option<String>,
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
    0 "ProcessName" process_name, 1 "MatchRuleName" match_rule_name, 2 "FoundTime" found_time,
    3 "ContainerName" container_name, 4 "ImageName" image_name, 5 "Behavior" behavior, 6 "Status" status, 7 "Id" id,
    8 "FileName" file_name, 9 "EventType" event_type, 10 "ImageId" image_id, 11 "ContainerId" container_id,
    12 "Solution" solution, 13 "Description" description, 14 "MatchRuleId" match_rule_id, 15 "MatchAction" match_action,
    16 "MatchProcessPath" match_process_path, 17 "MatchFilePath" match_file_path, 18 "FilePath" file_path,
    19 "RuleExist" rule_exist, 20 "EventCount" event_count, 21 "LatestFoundTime" latest_found_time, 22 "RuleId" rule_id,
    23 "ContainerNetStatus" container_net_status, 24 "ContainerNetSubStatus" container_net_sub_status,
    25 "ContainerIsolateOperationSrc" container_isolate_operation_src, 26 "ContainerStatus" container_status,
    27 "NodeName" node_name, 28 "PodName" pod_name, 29 "PodIP" pod_ip, 30 "NodeType" node_type,
    31 "ClusterID" cluster_id, 32 "NodeUniqueID" node_unique_id, 33 "PublicIP" public_ip, 34 "NodeID" node_id,
    35 "HostID" host_id, 36 "HostIP" host_ip, 37 "ClusterName" cluster_name, 38 "CmdLine" cmd_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEventsExport {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { DescribeAccessControlEventsExport()
    "DescribeAccessControlEventsExport" -> DescribeAccessControlEventsExportOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlEventsExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAccessControlEventsExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRuleDetail {
    pub image_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub rule_id: Option<String>,
}
operation! { DescribeAccessControlRuleDetail()
    "DescribeAccessControlRuleDetail" -> DescribeAccessControlRuleDetailOutput {
    0 "ImageId" image_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRuleDetailOutput {
    pub rule_detail: Option<AccessControlRuleInfo>,
}
model! { DescribeAccessControlRuleDetailOutput {
    0 "RuleDetail" rule_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRules {
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
}
operation! { DescribeAccessControlRules() "DescribeAccessControlRules" -> DescribeAccessControlRulesOutput {
    0 "By" by: String, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlRulesOutput {
    pub rule_ext_set: Option<Vec<AccessControlRuleExtSetItem>>,
    pub rule_set: Option<Vec<RuleBaseInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAccessControlRulesOutput {
    0 "RuleExtSet" rule_ext_set, 1 "RuleSet" rule_set, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRuleExtSetItem {
    pub child_rules: Option<Vec<AccessControlChildRuleInfo>>,
    pub edit_user_name: Option<String>,
    pub effect_image_count: Option<u64>,
    pub is_default: Option<bool>,
    pub is_global: Option<bool>,
    pub is_enable: Option<bool>,
    pub rule_actions: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub system_child_rules: Option<Vec<AccessControlSystemChildRuleInfo>>,
    pub update_time: Option<String>,
}
model! { AccessControlRuleExtSetItem {
    0 "ChildRules" child_rules, 1 "EditUserName" edit_user_name, 2 "EffectImageCount" effect_image_count,
    3 "IsDefault" is_default, 4 "IsGlobal" is_global, 5 "IsEnable" is_enable, 6 "RuleActions" rule_actions,
    7 "RuleId" rule_id, 8 "RuleName" rule_name, 9 "SystemChildRules" system_child_rules, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedClusterCount {}
operation! { DescribeAffectedClusterCount() "DescribeAffectedClusterCount" -> DescribeAffectedClusterCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedClusterCountOutput {
    pub serious_risk_cluster_count: Option<u64>,
    pub high_risk_cluster_count: Option<u64>,
    pub middle_risk_cluster_count: Option<u64>,
    pub hint_risk_cluster_count: Option<u64>,
}
model! { DescribeAffectedClusterCountOutput {
    0 "SeriousRiskClusterCount" serious_risk_cluster_count, 1 "HighRiskClusterCount" high_risk_cluster_count,
    2 "MiddleRiskClusterCount" middle_risk_cluster_count, 3 "HintRiskClusterCount" hint_risk_cluster_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedNodeList {
    pub check_item_id: i64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAffectedNodeList(check_item_id: i64) "DescribeAffectedNodeList" -> DescribeAffectedNodeListOutput {
    0 "CheckItemId" check_item_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAffectedNodeList: AffectedNodeItem =
    Offset "Offset", "AffectedNodeList" affected_node_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { ComplianceFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedNodeListOutput {
    pub total_count: Option<u64>,
    pub affected_node_list: Option<Vec<AffectedNodeItem>>,
}
model! { DescribeAffectedNodeListOutput {
    0 "TotalCount" total_count, 1 "AffectedNodeList" affected_node_list
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "InstanceId" instance_id,
    3 "PrivateIpAddresses" private_ip_addresses, 4 "InstanceRole" instance_role, 5 "ClusterVersion" cluster_version,
    6 "ContainerRuntime" container_runtime, 7 "Region" region, 8 "VerifyInfo" verify_info, 9 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedWorkloadList {
    pub check_item_id: i64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAffectedWorkloadList(check_item_id: i64)
    "DescribeAffectedWorkloadList" -> DescribeAffectedWorkloadListOutput {
    0 "CheckItemId" check_item_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAffectedWorkloadList: AffectedWorkloadItem =
    Offset "Offset", "AffectedWorkloadList" affected_workload_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAffectedWorkloadListOutput {
    pub total_count: Option<u64>,
    pub affected_workload_list: Option<Vec<AffectedWorkloadItem>>,
}
model! { DescribeAffectedWorkloadListOutput {
    0 "TotalCount" total_count, 1 "AffectedWorkloadList" affected_workload_list
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "WorkloadName" workload_name,
    3 "WorkloadType" workload_type, 4 "Region" region, 5 "VerifyInfo" verify_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDaemonSetCmd {
    pub is_cloud: bool,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCustomParameters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ClusterCustomParameters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDaemonSetCmdOutput {
    pub command: Option<String>,
    pub url: Option<String>,
    pub file_content: Option<String>,
}
model! { DescribeAgentDaemonSetCmdOutput {
    0 "Command" command, 1 "URL" url, 2 "FileContent" file_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommand {
    pub is_cloud: bool,
    pub net_type: String,
    pub region_code: Option<String>,
    pub vpc_id: Option<String>,
    pub expire_date: Option<String>,
    pub tag_ids: Option<Vec<u64>>,
    pub vip: Option<String>,
}
operation! { DescribeAgentInstallCommand(is_cloud: bool, net_type: String)
    "DescribeAgentInstallCommand" -> DescribeAgentInstallCommandOutput {
    0 "IsCloud" is_cloud, 1 "NetType" net_type, 2 "RegionCode" region_code: String, 3 "VpcId" vpc_id: String,
    4 "ExpireDate" expire_date: String, 5 "TagIds" tag_ids: Vec<u64>, 6 "Vip" vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommandOutput {
    pub linux_command: Option<String>,
    pub windows_command: Option<String>,
    pub windows_step_one: Option<String>,
    pub windows_step_two: Option<String>,
    pub windows_download_url: Option<Secret>,
    pub arm_command: Option<String>,
}
model! { DescribeAgentInstallCommandOutput {
    0 "LinuxCommand" linux_command, 1 "WindowsCommand" windows_command, 2 "WindowsStepOne" windows_step_one,
    3 "WindowsStepTwo" windows_step_two, 4 "WindowsDownloadUrl" windows_download_url, 5 "ARMCommand" arm_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppServiceList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetAppServiceList() "DescribeAssetAppServiceList" -> DescribeAssetAppServiceListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetAppServiceList: ServiceInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppServiceListOutput {
    pub list: Option<Vec<ServiceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetAppServiceListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    pub listen: Option<Vec<String>>,
    pub config: Option<String>,
    pub process_cnt: Option<u64>,
    pub access_log: Option<String>,
    pub error_log: Option<String>,
    pub data_path: Option<String>,
    pub web_root: Option<String>,
    pub pids: Option<Vec<u64>>,
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
    0 "ServiceID" service_id, 1 "HostID" host_id, 2 "HostIP" host_ip, 3 "ContainerName" container_name, 4 "Type" r#type,
    5 "Version" version, 6 "RunAs" run_as, 7 "Listen" listen, 8 "Config" config, 9 "ProcessCnt" process_cnt,
    10 "AccessLog" access_log, 11 "ErrorLog" error_log, 12 "DataPath" data_path, 13 "WebRoot" web_root, 14 "Pids" pids,
    15 "MainType" main_type, 16 "Exe" exe, 17 "Parameter" parameter, 18 "ContainerId" container_id,
    19 "HostName" host_name, 20 "PublicIp" public_ip, 21 "NodeID" node_id, 22 "PodIP" pod_ip, 23 "PodName" pod_name,
    24 "NodeType" node_type, 25 "NodeUniqueID" node_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetClusterList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetClusterList() "DescribeAssetClusterList" -> DescribeAssetClusterListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAssetClusterList: AssetClusterListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetClusterListOutput {
    pub list: Option<Vec<AssetClusterListItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetClusterListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    0 "ClusterID" cluster_id, 1 "ClusterName" cluster_name, 2 "Status" status, 3 "BindRuleID" bind_rule_id,
    4 "BindRuleName" bind_rule_name, 5 "ClusterType" cluster_type, 6 "ClusterVersion" cluster_version,
    7 "MemLimit" mem_limit, 8 "CpuLimit" cpu_limit, 9 "ClusterAuditStatus" cluster_audit_status,
    10 "AccessedStatus" accessed_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetComponentList {
    pub container_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetComponentList(container_id: String)
    "DescribeAssetComponentList" -> DescribeAssetComponentListOutput {
    0 "ContainerID" container_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetComponentList: ComponentInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetComponentListOutput {
    pub list: Option<Vec<ComponentInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetComponentListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentInfo {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ComponentInfo {
    0 "Name" name, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerDetail {
    pub container_id: String,
}
operation! { DescribeAssetContainerDetail(container_id: String)
    "DescribeAssetContainerDetail" -> DescribeAssetContainerDetailOutput {
    0 "ContainerId" container_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerDetailOutput {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub container_name: Option<String>,
    pub status: Option<String>,
    pub run_as: Option<String>,
    pub cmd: Option<String>,
    pub cpu_usage: Option<u64>,
    pub ram_usage: Option<u64>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub pod: Option<String>,
    pub k8s_master: Option<String>,
    pub process_cnt: Option<u64>,
    pub port_cnt: Option<u64>,
    pub component_cnt: Option<u64>,
    pub app_cnt: Option<u64>,
    pub web_service_cnt: Option<u64>,
    pub mounts: Option<Vec<ContainerMount>>,
    pub network: Option<ContainerNetwork>,
    pub create_time: Option<String>,
    pub image_create_time: Option<String>,
    pub image_size: Option<u64>,
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
    0 "HostID" host_id, 1 "HostIP" host_ip, 2 "ContainerName" container_name, 3 "Status" status, 4 "RunAs" run_as,
    5 "Cmd" cmd, 6 "CPUUsage" cpu_usage, 7 "RamUsage" ram_usage, 8 "ImageName" image_name, 9 "ImageID" image_id,
    10 "POD" pod, 11 "K8sMaster" k8s_master, 12 "ProcessCnt" process_cnt, 13 "PortCnt" port_cnt,
    14 "ComponentCnt" component_cnt, 15 "AppCnt" app_cnt, 16 "WebServiceCnt" web_service_cnt, 17 "Mounts" mounts,
    18 "Network" network, 19 "CreateTime" create_time, 20 "ImageCreateTime" image_create_time,
    21 "ImageSize" image_size, 22 "HostStatus" host_status, 23 "NetStatus" net_status, 24 "NetSubStatus" net_sub_status,
    25 "IsolateSource" isolate_source, 26 "IsolateTime" isolate_time, 27 "NodeID" node_id, 28 "NodeName" node_name,
    29 "NodeSubNetID" node_sub_net_id, 30 "NodeSubNetName" node_sub_net_name, 31 "NodeSubNetCIDR" node_sub_net_cidr,
    32 "PodName" pod_name, 33 "PodIP" pod_ip, 34 "PodStatus" pod_status, 35 "ClusterID" cluster_id,
    36 "ClusterName" cluster_name, 37 "NodeType" node_type, 38 "NodeUniqueID" node_unique_id, 39 "PublicIP" public_ip
} }

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
    0 "Type" r#type, 1 "Source" source, 2 "Destination" destination, 3 "Mode" mode, 4 "RW" rw,
    5 "Propagation" propagation, 6 "Name" name, 7 "Driver" driver
} }

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
    0 "EndpointID" endpoint_id, 1 "Mode" mode, 2 "Name" name, 3 "NetworkID" network_id, 4 "Gateway" gateway,
    5 "Ipv4" ipv4, 6 "Ipv6" ipv6, 7 "MAC" mac
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetContainerList() "DescribeAssetContainerList" -> DescribeAssetContainerListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetContainerList: ContainerInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetContainerListOutput {
    pub list: Option<Vec<ContainerInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetContainerListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInfo {
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub run_as: Option<String>,
    pub cmd: Option<String>,
    pub cpu_usage: Option<u64>,
    pub ram_usage: Option<u64>,
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
    0 "ContainerID" container_id, 1 "ContainerName" container_name, 2 "Status" status, 3 "CreateTime" create_time,
    4 "RunAs" run_as, 5 "Cmd" cmd, 6 "CPUUsage" cpu_usage, 7 "RamUsage" ram_usage, 8 "ImageName" image_name,
    9 "ImageID" image_id, 10 "POD" pod, 11 "HostID" host_id, 12 "HostIP" host_ip, 13 "UpdateTime" update_time,
    14 "HostName" host_name, 15 "PublicIp" public_ip, 16 "NetStatus" net_status, 17 "NetSubStatus" net_sub_status,
    18 "IsolateSource" isolate_source, 19 "IsolateTime" isolate_time, 20 "NodeID" node_id, 21 "PodIP" pod_ip,
    22 "PodName" pod_name, 23 "NodeType" node_type, 24 "NodeUniqueID" node_unique_id, 25 "PodCpu" pod_cpu,
    26 "PodMem" pod_mem, 27 "ClusterName" cluster_name, 28 "ClusterID" cluster_id, 29 "PodUid" pod_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDBServiceList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetDBServiceList() "DescribeAssetDBServiceList" -> DescribeAssetDBServiceListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetDBServiceList: ServiceInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDBServiceListOutput {
    pub list: Option<Vec<ServiceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetDBServiceListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostDetail {
    pub host_id: String,
}
operation! { DescribeAssetHostDetail(host_id: String) "DescribeAssetHostDetail" -> DescribeAssetHostDetailOutput {
    0 "HostId" host_id
} }

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
    pub image_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
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
    pub tags: Option<Vec<TagInfo>>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_accessed_status: Option<String>,
    pub asset_sync_time: Option<String>,
}
model! { DescribeAssetHostDetailOutput {
    0 "UUID" uuid, 1 "UpdateTime" update_time, 2 "HostName" host_name, 3 "Group" group, 4 "HostIP" host_ip,
    5 "OsName" os_name, 6 "AgentVersion" agent_version, 7 "KernelVersion" kernel_version,
    8 "DockerVersion" docker_version, 9 "DockerAPIVersion" docker_api_version, 10 "DockerGoVersion" docker_go_version,
    11 "DockerFileSystemDriver" docker_file_system_driver, 12 "DockerRootDir" docker_root_dir, 13 "ImageCnt" image_cnt,
    14 "ContainerCnt" container_cnt, 15 "K8sMasterIP" k8s_master_ip, 16 "K8sVersion" k8s_version,
    17 "KubeProxyVersion" kube_proxy_version, 18 "Status" status, 19 "IsContainerd" is_containerd,
    20 "MachineType" machine_type, 21 "PublicIp" public_ip, 22 "InstanceID" instance_id, 23 "RegionID" region_id,
    24 "Project" project, 25 "Tags" tags, 26 "ClusterID" cluster_id, 27 "ClusterName" cluster_name,
    28 "ClusterAccessedStatus" cluster_accessed_status, 29 "AssetSyncTime" asset_sync_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ProjectInfo {
    0 "ProjectName" project_name, 1 "ProjectID" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetHostList() "DescribeAssetHostList" -> DescribeAssetHostListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetHostList: HostInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostListOutput {
    pub list: Option<Vec<HostInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetHostListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostInfo {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub group: Option<String>,
    pub docker_version: Option<String>,
    pub docker_file_system_driver: Option<String>,
    pub image_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub status: Option<String>,
    pub is_containerd: Option<bool>,
    pub machine_type: Option<String>,
    pub public_ip: Option<String>,
    pub uuid: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<i64>,
    pub project: Option<ProjectInfo>,
    pub tags: Option<Vec<TagInfo>>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_accessed_status: Option<String>,
    pub cluster_accessed_sub_status: Option<String>,
    pub cluster_accessed_error_reason: Option<String>,
    pub charge_cores_cnt: Option<u64>,
    pub defend_status: Option<String>,
    pub cores_cnt: Option<u64>,
    pub last_online_time: Option<String>,
}
model! { HostInfo {
    0 "HostID" host_id, 1 "HostIP" host_ip, 2 "HostName" host_name, 3 "Group" group, 4 "DockerVersion" docker_version,
    5 "DockerFileSystemDriver" docker_file_system_driver, 6 "ImageCnt" image_cnt, 7 "ContainerCnt" container_cnt,
    8 "Status" status, 9 "IsContainerd" is_containerd, 10 "MachineType" machine_type, 11 "PublicIp" public_ip,
    12 "Uuid" uuid, 13 "InstanceID" instance_id, 14 "RegionID" region_id, 15 "Project" project, 16 "Tags" tags,
    17 "ClusterID" cluster_id, 18 "ClusterName" cluster_name, 19 "ClusterAccessedStatus" cluster_accessed_status,
    20 "ClusterAccessedSubStatus" cluster_accessed_sub_status,
    21 "ClusterAccessedErrorReason" cluster_accessed_error_reason, 22 "ChargeCoresCnt" charge_cores_cnt,
    23 "DefendStatus" defend_status, 24 "CoresCnt" cores_cnt, 25 "LastOnlineTime" last_online_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageBindRuleInfo {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetImageBindRuleInfo() "DescribeAssetImageBindRuleInfo" -> DescribeAssetImageBindRuleInfoOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAssetImageBindRuleInfo: ImagesBindRuleInfo =
    Offset "Offset", "ImageBindRuleSet" image_bind_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageBindRuleInfoOutput {
    pub total_count: Option<u64>,
    pub image_bind_rule_set: Option<Vec<ImagesBindRuleInfo>>,
}
model! { DescribeAssetImageBindRuleInfoOutput {
    0 "TotalCount" total_count, 1 "ImageBindRuleSet" image_bind_rule_set
} }

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
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ContainerCnt" container_cnt, 3 "RuleId" rule_id,
    4 "RuleName" rule_name, 5 "ImageSize" image_size, 6 "ScanTime" scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageDetail {
    pub image_id: String,
}
operation! { DescribeAssetImageDetail(image_id: String) "DescribeAssetImageDetail" -> DescribeAssetImageDetailOutput {
    0 "ImageID" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageDetailOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_digest: Option<String>,
    pub create_time: Option<String>,
    pub size: Option<u64>,
    pub host_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub super_node_cnt: Option<u64>,
    pub scan_time: Option<String>,
    pub vul_cnt: Option<u64>,
    pub risk_cnt: Option<u64>,
    pub sensitive_info_cnt: Option<u64>,
    pub is_trust_image: Option<bool>,
    pub os_name: Option<String>,
    pub agent_error: Option<String>,
    pub scan_error: Option<String>,
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub build_history: Option<String>,
    pub scan_virus_progress: Option<u64>,
    pub scan_vul_progress: Option<u64>,
    pub scan_risk_progress: Option<u64>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub scan_risk_error: Option<String>,
    pub scan_status: Option<String>,
    pub virus_cnt: Option<u64>,
    pub status: Option<u64>,
    pub remain_scan_time: Option<u64>,
    pub is_authorized: Option<i64>,
    pub solution: Option<String>,
    pub reason: Option<String>,
    pub repo_digests: Option<Vec<String>>,
}
model! { DescribeAssetImageDetailOutput {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "ImageDigest" image_digest, 3 "CreateTime" create_time,
    4 "Size" size, 5 "HostCnt" host_cnt, 6 "ContainerCnt" container_cnt, 7 "SuperNodeCnt" super_node_cnt,
    8 "ScanTime" scan_time, 9 "VulCnt" vul_cnt, 10 "RiskCnt" risk_cnt, 11 "SensitiveInfoCnt" sensitive_info_cnt,
    12 "IsTrustImage" is_trust_image, 13 "OsName" os_name, 14 "AgentError" agent_error, 15 "ScanError" scan_error,
    16 "Architecture" architecture, 17 "Author" author, 18 "BuildHistory" build_history,
    19 "ScanVirusProgress" scan_virus_progress, 20 "ScanVulProgress" scan_vul_progress,
    21 "ScanRiskProgress" scan_risk_progress, 22 "ScanVirusError" scan_virus_error, 23 "ScanVulError" scan_vul_error,
    24 "ScanRiskError" scan_risk_error, 25 "ScanStatus" scan_status, 26 "VirusCnt" virus_cnt, 27 "Status" status,
    28 "RemainScanTime" remain_scan_time, 29 "IsAuthorized" is_authorized, 30 "Solution" solution, 31 "Reason" reason,
    32 "RepoDigests" repo_digests
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageHostList {
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageHostList() "DescribeAssetImageHostList" -> DescribeAssetImageHostListOutput {
    0 "Filters" filters: Vec<AssetFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageHostListOutput {
    pub list: Option<Vec<ImageHost>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageHostListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageHost {
    pub image_id: Option<String>,
    pub host_id: Option<String>,
}
model! { ImageHost {
    0 "ImageID" image_id, 1 "HostID" host_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageList() "DescribeAssetImageList" -> DescribeAssetImageListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetImageList: ImagesInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageListOutput {
    pub list: Option<Vec<ImagesInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagesInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub create_time: Option<String>,
    pub size: Option<u64>,
    pub host_cnt: Option<u64>,
    pub super_node_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub scan_time: Option<String>,
    pub vul_cnt: Option<u64>,
    pub virus_cnt: Option<u64>,
    pub risk_cnt: Option<u64>,
    pub is_trust_image: Option<bool>,
    pub os_name: Option<String>,
    pub agent_error: Option<String>,
    pub scan_error: Option<String>,
    pub scan_status: Option<String>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub scan_risk_error: Option<String>,
    pub is_suggest: Option<u64>,
    pub is_authorized: Option<u64>,
    pub component_cnt: Option<u64>,
    pub critical_level_vul_cnt: Option<u64>,
    pub high_level_vul_cnt: Option<u64>,
    pub medium_level_vul_cnt: Option<u64>,
    pub low_level_vul_cnt: Option<u64>,
    pub is_latest_image: Option<bool>,
    pub recommended_fix: Option<bool>,
    pub solution: Option<String>,
    pub reason: Option<String>,
}
model! { ImagesInfo {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "CreateTime" create_time, 3 "Size" size, 4 "HostCnt" host_cnt,
    5 "SuperNodeCnt" super_node_cnt, 6 "ContainerCnt" container_cnt, 7 "ScanTime" scan_time, 8 "VulCnt" vul_cnt,
    9 "VirusCnt" virus_cnt, 10 "RiskCnt" risk_cnt, 11 "IsTrustImage" is_trust_image, 12 "OsName" os_name,
    13 "AgentError" agent_error, 14 "ScanError" scan_error, 15 "ScanStatus" scan_status,
    16 "ScanVirusError" scan_virus_error, 17 "ScanVulError" scan_vul_error, 18 "ScanRiskError" scan_risk_error,
    19 "IsSuggest" is_suggest, 20 "IsAuthorized" is_authorized, 21 "ComponentCnt" component_cnt,
    22 "CriticalLevelVulCnt" critical_level_vul_cnt, 23 "HighLevelVulCnt" high_level_vul_cnt,
    24 "MediumLevelVulCnt" medium_level_vul_cnt, 25 "LowLevelVulCnt" low_level_vul_cnt,
    26 "IsLatestImage" is_latest_image, 27 "RecommendedFix" recommended_fix, 28 "Solution" solution, 29 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryAssetStatus {}
operation! { DescribeAssetImageRegistryAssetStatus()
"DescribeAssetImageRegistryAssetStatus" -> DescribeAssetImageRegistryAssetStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryAssetStatusOutput {
    pub status: Option<String>,
    pub err: Option<String>,
    pub latest_sync_success_time: Option<String>,
}
model! { DescribeAssetImageRegistryAssetStatusOutput {
    0 "Status" status, 1 "Err" err, 2 "LatestSyncSuccessTime" latest_sync_success_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryDetail {
    pub id: Option<u64>,
    pub image_id: Option<String>,
}
operation! { DescribeAssetImageRegistryDetail()
    "DescribeAssetImageRegistryDetail" -> DescribeAssetImageRegistryDetailOutput {
    0 "Id" id: u64, 1 "ImageId" image_id: String
} }

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
    pub vul_cnt: Option<u64>,
    pub virus_cnt: Option<u64>,
    pub risk_cnt: Option<u64>,
    /// Deprecated.
    pub sentive_info_cnt: Option<u64>,
    pub os_name: Option<String>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub layer_info: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub namespace: Option<String>,
    pub scan_risk_error: Option<String>,
    pub scan_virus_progress: Option<u64>,
    pub scan_vul_progress: Option<u64>,
    pub scan_risk_progress: Option<u64>,
    pub scan_remain_time: Option<u64>,
    pub cve_status: Option<String>,
    pub risk_status: Option<String>,
    pub virus_status: Option<String>,
    pub progress: Option<u64>,
    pub is_authorized: Option<u64>,
    pub image_size: Option<u64>,
    pub image_id: Option<String>,
    pub registry_region: Option<String>,
    pub image_create_time: Option<String>,
    pub sensitive_info_cnt: Option<u64>,
    pub id: Option<u64>,
    pub solution: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeAssetImageRegistryDetailOutput {
    0 "ImageDigest" image_digest, 1 "ImageRepoAddress" image_repo_address, 2 "RegistryType" registry_type,
    3 "ImageName" image_name, 4 "ImageTag" image_tag, 5 "ScanTime" scan_time, 6 "ScanStatus" scan_status,
    7 "VulCnt" vul_cnt, 8 "VirusCnt" virus_cnt, 9 "RiskCnt" risk_cnt, 10 "SentiveInfoCnt" sentive_info_cnt,
    11 "OsName" os_name, 12 "ScanVirusError" scan_virus_error, 13 "ScanVulError" scan_vul_error,
    14 "LayerInfo" layer_info, 15 "InstanceId" instance_id, 16 "InstanceName" instance_name, 17 "Namespace" namespace,
    18 "ScanRiskError" scan_risk_error, 19 "ScanVirusProgress" scan_virus_progress,
    20 "ScanVulProgress" scan_vul_progress, 21 "ScanRiskProgress" scan_risk_progress,
    22 "ScanRemainTime" scan_remain_time, 23 "CveStatus" cve_status, 24 "RiskStatus" risk_status,
    25 "VirusStatus" virus_status, 26 "Progress" progress, 27 "IsAuthorized" is_authorized, 28 "ImageSize" image_size,
    29 "ImageId" image_id, 30 "RegistryRegion" registry_region, 31 "ImageCreateTime" image_create_time,
    32 "SensitiveInfoCnt" sensitive_info_cnt, 33 "Id" id, 34 "Solution" solution, 35 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub only_show_latest: Option<bool>,
    pub is_running: Option<bool>,
}
operation! { DescribeAssetImageRegistryList() "DescribeAssetImageRegistryList" -> DescribeAssetImageRegistryListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String, 5 "OnlyShowLatest" only_show_latest: bool, 6 "IsRunning" is_running: bool
} }
paged! { DescribeAssetImageRegistryList: ImageRepoInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryListOutput {
    pub list: Option<Vec<ImageRepoInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageRegistryListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepoInfo {
    pub image_digest: Option<String>,
    pub image_repo_address: Option<String>,
    pub registry_type: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub image_size: Option<u64>,
    pub scan_time: Option<String>,
    pub scan_status: Option<String>,
    pub vul_cnt: Option<u64>,
    pub virus_cnt: Option<u64>,
    pub risk_cnt: Option<u64>,
    /// Deprecated.
    pub sentive_info_cnt: Option<u64>,
    pub is_trust_image: Option<bool>,
    pub os_name: Option<String>,
    pub scan_virus_error: Option<String>,
    pub scan_vul_error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub namespace: Option<String>,
    pub scan_risk_error: Option<String>,
    pub scan_virus_progress: Option<u64>,
    pub scan_vul_progress: Option<u64>,
    pub scan_risk_progress: Option<u64>,
    pub scan_remain_time: Option<u64>,
    pub cve_status: Option<String>,
    pub risk_status: Option<String>,
    pub virus_status: Option<String>,
    pub progress: Option<u64>,
    pub is_authorized: Option<u64>,
    pub registry_region: Option<String>,
    pub id: Option<u64>,
    pub image_id: Option<String>,
    pub image_create_time: Option<String>,
    pub is_latest_image: Option<bool>,
    pub low_level_vul_cnt: Option<u64>,
    pub medium_level_vul_cnt: Option<u64>,
    pub high_level_vul_cnt: Option<u64>,
    pub critical_level_vul_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub component_cnt: Option<u64>,
    pub is_running: Option<bool>,
    pub has_need_fix_vul: Option<bool>,
    pub sensitive_info_cnt: Option<u64>,
    pub recommended_fix: Option<bool>,
    pub solution: Option<String>,
    pub reason: Option<String>,
}
model! { ImageRepoInfo {
    0 "ImageDigest" image_digest, 1 "ImageRepoAddress" image_repo_address, 2 "RegistryType" registry_type,
    3 "ImageName" image_name, 4 "ImageTag" image_tag, 5 "ImageSize" image_size, 6 "ScanTime" scan_time,
    7 "ScanStatus" scan_status, 8 "VulCnt" vul_cnt, 9 "VirusCnt" virus_cnt, 10 "RiskCnt" risk_cnt,
    11 "SentiveInfoCnt" sentive_info_cnt, 12 "IsTrustImage" is_trust_image, 13 "OsName" os_name,
    14 "ScanVirusError" scan_virus_error, 15 "ScanVulError" scan_vul_error, 16 "InstanceId" instance_id,
    17 "InstanceName" instance_name, 18 "Namespace" namespace, 19 "ScanRiskError" scan_risk_error,
    20 "ScanVirusProgress" scan_virus_progress, 21 "ScanVulProgress" scan_vul_progress,
    22 "ScanRiskProgress" scan_risk_progress, 23 "ScanRemainTime" scan_remain_time, 24 "CveStatus" cve_status,
    25 "RiskStatus" risk_status, 26 "VirusStatus" virus_status, 27 "Progress" progress, 28 "IsAuthorized" is_authorized,
    29 "RegistryRegion" registry_region, 30 "Id" id, 31 "ImageId" image_id, 32 "ImageCreateTime" image_create_time,
    33 "IsLatestImage" is_latest_image, 34 "LowLevelVulCnt" low_level_vul_cnt,
    35 "MediumLevelVulCnt" medium_level_vul_cnt, 36 "HighLevelVulCnt" high_level_vul_cnt,
    37 "CriticalLevelVulCnt" critical_level_vul_cnt, 38 "ContainerCnt" container_cnt, 39 "ComponentCnt" component_cnt,
    40 "IsRunning" is_running, 41 "HasNeedFixVul" has_need_fix_vul, 42 "SensitiveInfoCnt" sensitive_info_cnt,
    43 "RecommendedFix" recommended_fix, 44 "Solution" solution, 45 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub only_show_latest: Option<bool>,
}
operation! { DescribeAssetImageRegistryListExport()
    "DescribeAssetImageRegistryListExport" -> DescribeAssetImageRegistryListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "By" by: String, 5 "Order" order: String,
    6 "OnlyShowLatest" only_show_latest: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryListExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryListExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryDetail {
    pub registry_id: i64,
}
operation! { DescribeAssetImageRegistryRegistryDetail(registry_id: i64)
    "DescribeAssetImageRegistryRegistryDetail" -> DescribeAssetImageRegistryRegistryDetailOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryDetailOutput {
    pub name: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub registry_type: Option<String>,
    pub registry_version: Option<String>,
    pub net_type: Option<String>,
    pub registry_region: Option<String>,
    pub speed_limit: Option<u64>,
    pub insecure: Option<u64>,
    pub conn_detect_detail: Option<Vec<RegistryConnDetectResult>>,
    pub instance_id: Option<String>,
    pub sync_mode: Option<u64>,
    pub need_scan: Option<bool>,
    pub webhook_url: Option<Secret>,
    pub webhook_token: Option<Secret>,
}
model! { DescribeAssetImageRegistryRegistryDetailOutput {
    0 "Name" name, 1 "Username" username, 2 "Password" password, 3 "Url" url, 4 "RegistryType" registry_type,
    5 "RegistryVersion" registry_version, 6 "NetType" net_type, 7 "RegistryRegion" registry_region,
    8 "SpeedLimit" speed_limit, 9 "Insecure" insecure, 10 "ConnDetectDetail" conn_detect_detail,
    11 "InstanceID" instance_id, 12 "SyncMode" sync_mode, 13 "NeedScan" need_scan, 14 "WebhookUrl" webhook_url,
    15 "WebhookToken" webhook_token
} }

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
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "ConnDetectStatus" conn_detect_status, 3 "ConnDetectMessage" conn_detect_message,
    4 "Solution" solution, 5 "FailReason" fail_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageRegistryRegistryList()
    "DescribeAssetImageRegistryRegistryList" -> DescribeAssetImageRegistryRegistryListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetImageRegistryRegistryList: ImageRepoRegistryInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRegistryListOutput {
    pub list: Option<Vec<ImageRepoRegistryInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageRegistryRegistryListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepoRegistryInfo {
    pub registry_id: Option<u64>,
    pub name: Option<String>,
    pub registry_type: Option<String>,
    pub url: Option<String>,
    pub net_type: Option<String>,
    pub registry_region: Option<String>,
    pub registry_version: Option<String>,
    pub connect_msg: Option<String>,
    pub conn_detect_type: Option<String>,
    pub conn_detect_host_count: Option<u64>,
    pub conn_detect_detail: Option<Vec<RegistryConnDetectResult>>,
    pub instance_id: Option<String>,
    pub latest_sync_time: Option<String>,
    pub sync_status: Option<String>,
    pub sync_fail_reason: Option<String>,
    pub sync_solution: Option<String>,
    pub sync_message: Option<String>,
    pub sync_mode: Option<u64>,
}
model! { ImageRepoRegistryInfo {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "RegistryType" registry_type, 3 "Url" url, 4 "NetType" net_type,
    5 "RegistryRegion" registry_region, 6 "RegistryVersion" registry_version, 7 "ConnectMsg" connect_msg,
    8 "ConnDetectType" conn_detect_type, 9 "ConnDetectHostCount" conn_detect_host_count,
    10 "ConnDetectDetail" conn_detect_detail, 11 "InstanceID" instance_id, 12 "LatestSyncTime" latest_sync_time,
    13 "SyncStatus" sync_status, 14 "SyncFailReason" sync_fail_reason, 15 "SyncSolution" sync_solution,
    16 "SyncMessage" sync_message, 17 "SyncMode" sync_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskInfoList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub id: Option<u64>,
}
operation! { DescribeAssetImageRegistryRiskInfoList()
    "DescribeAssetImageRegistryRiskInfoList" -> DescribeAssetImageRegistryRiskInfoListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ImageInfo" image_info: ImageInfo, 4 "By" by: String, 5 "Order" order: String, 6 "Id" id: u64
} }
paged! { DescribeAssetImageRegistryRiskInfoList: ImageRisk = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskInfoListOutput {
    pub list: Option<Vec<ImageRisk>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageRegistryRiskInfoListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRisk {
    pub behavior: Option<u64>,
    pub r#type: Option<u64>,
    pub level: Option<String>,
    pub desc: Option<String>,
    pub instruction_content: Option<String>,
}
model! { ImageRisk {
    0 "Behavior" behavior, 1 "Type" r#type, 2 "Level" level, 3 "Desc" desc, 4 "InstructionContent" instruction_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<u64>,
}
operation! { DescribeAssetImageRegistryRiskListExport()
    "DescribeAssetImageRegistryRiskListExport" -> DescribeAssetImageRegistryRiskListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "ImageInfo" image_info: ImageInfo, 5 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryRiskListExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryRiskListExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryScanStatusOneKey {
    pub images: Option<Vec<ImageInfo>>,
    pub all: Option<bool>,
    pub id: Option<Vec<u64>>,
    pub task_id: Option<u64>,
}
operation! { DescribeAssetImageRegistryScanStatusOneKey()
    "DescribeAssetImageRegistryScanStatusOneKey" -> DescribeAssetImageRegistryScanStatusOneKeyOutput {
    0 "Images" images: Vec<ImageInfo>, 1 "All" all: bool, 2 "Id" id: Vec<u64>, 3 "TaskID" task_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryScanStatusOneKeyOutput {
    pub image_total: Option<u64>,
    pub image_scan_cnt: Option<u64>,
    pub image_status: Option<Vec<ImageProgress>>,
    pub success_count: Option<u64>,
    pub risk_count: Option<u64>,
    pub schedule: Option<u64>,
    pub status: Option<String>,
    pub scan_remain_time: Option<u64>,
}
model! { DescribeAssetImageRegistryScanStatusOneKeyOutput {
    0 "ImageTotal" image_total, 1 "ImageScanCnt" image_scan_cnt, 2 "ImageStatus" image_status,
    3 "SuccessCount" success_count, 4 "RiskCount" risk_count, 5 "Schedule" schedule, 6 "Status" status,
    7 "ScanRemainTime" scan_remain_time
} }

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
    pub cve_progress: Option<u64>,
    pub risk_progress: Option<u64>,
    pub virus_progress: Option<u64>,
}
model! { ImageProgress {
    0 "ImageId" image_id, 1 "RegistryType" registry_type, 2 "ImageRepoAddress" image_repo_address,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "Namespace" namespace, 6 "ImageName" image_name,
    7 "ImageTag" image_tag, 8 "ScanStatus" scan_status, 9 "CveProgress" cve_progress, 10 "RiskProgress" risk_progress,
    11 "VirusProgress" virus_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistrySummary {
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageRegistrySummary()
    "DescribeAssetImageRegistrySummary" -> DescribeAssetImageRegistrySummaryOutput {
    0 "Filters" filters: Vec<AssetFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistrySummaryOutput {
    pub un_scanned_image_cnt: Option<u64>,
}
model! { DescribeAssetImageRegistrySummaryOutput {
    0 "UnScannedImageCnt" un_scanned_image_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<u64>,
}
operation! { DescribeAssetImageRegistryVirusList()
    "DescribeAssetImageRegistryVirusList" -> DescribeAssetImageRegistryVirusListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ImageInfo" image_info: ImageInfo, 4 "Id" id: u64
} }
paged! { DescribeAssetImageRegistryVirusList: ImageVirus = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusListOutput {
    pub list: Option<Vec<ImageVirus>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageRegistryVirusListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVirus {
    pub path: Option<String>,
    pub risk_level: Option<String>,
    pub category: Option<String>,
    pub virus_name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub desc: Option<String>,
    pub solution: Option<String>,
    pub file_type: Option<String>,
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    pub file_size: Option<u64>,
    pub first_scan_time: Option<String>,
    pub latest_scan_time: Option<String>,
}
model! { ImageVirus {
    0 "Path" path, 1 "RiskLevel" risk_level, 2 "Category" category, 3 "VirusName" virus_name, 4 "Tags" tags,
    5 "Desc" desc, 6 "Solution" solution, 7 "FileType" file_type, 8 "FileName" file_name, 9 "FileMd5" file_md5,
    10 "FileSize" file_size, 11 "FirstScanTime" first_scan_time, 12 "LatestScanTime" latest_scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<u64>,
}
operation! { DescribeAssetImageRegistryVirusListExport()
    "DescribeAssetImageRegistryVirusListExport" -> DescribeAssetImageRegistryVirusListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "ImageInfo" image_info: ImageInfo, 5 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVirusListExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryVirusListExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<u64>,
}
operation! { DescribeAssetImageRegistryVulList()
    "DescribeAssetImageRegistryVulList" -> DescribeAssetImageRegistryVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>,
    3 "ImageInfo" image_info: ImageInfo, 4 "Id" id: u64
} }
paged! { DescribeAssetImageRegistryVulList: ImageVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulListOutput {
    pub list: Option<Vec<ImageVul>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageRegistryVulListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVul {
    pub cveid: Option<String>,
    pub pocid: Option<String>,
    pub name: Option<String>,
    pub components: Option<Vec<ComponentsInfo>>,
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
    pub tag: Option<Vec<String>>,
    pub component: Option<String>,
    pub version: Option<String>,
    pub attack_level: Option<i64>,
    pub layer_infos: Option<Vec<ImageVulLayerInfo>>,
}
model! { ImageVul {
    0 "CVEID" cveid, 1 "POCID" pocid, 2 "Name" name, 3 "Components" components, 4 "Category" category,
    5 "CategoryType" category_type, 6 "Level" level, 7 "Des" des, 8 "OfficialSolution" official_solution,
    9 "Reference" reference, 10 "DefenseSolution" defense_solution, 11 "SubmitTime" submit_time,
    12 "CvssScore" cvss_score, 13 "CvssVector" cvss_vector, 14 "IsSuggest" is_suggest,
    15 "FixedVersions" fixed_versions, 16 "Tag" tag, 17 "Component" component, 18 "Version" version,
    19 "AttackLevel" attack_level, 20 "LayerInfos" layer_infos
} }

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
    0 "Component" component, 1 "Version" version, 2 "FixedVersion" fixed_version, 3 "Path" path, 4 "Type" r#type,
    5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVulLayerInfo {
    pub layer_id: Option<String>,
    pub layer_cmd: Option<String>,
}
model! { ImageVulLayerInfo {
    0 "LayerId" layer_id, 1 "LayerCmd" layer_cmd
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulListExport {
    pub export_field: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub image_info: Option<ImageInfo>,
    pub id: Option<u64>,
}
operation! { DescribeAssetImageRegistryVulListExport()
    "DescribeAssetImageRegistryVulListExport" -> DescribeAssetImageRegistryVulListExportOutput {
    0 "ExportField" export_field: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<AssetFilters>, 4 "ImageInfo" image_info: ImageInfo, 5 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRegistryVulListExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageRegistryVulListExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskList {
    pub image_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageRiskList(image_id: String)
    "DescribeAssetImageRiskList" -> DescribeAssetImageRiskListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAssetImageRiskList: ImageRiskInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskListOutput {
    pub list: Option<Vec<ImageRiskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageRiskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRiskInfo {
    pub behavior: Option<u64>,
    pub r#type: Option<u64>,
    pub level: Option<u64>,
    pub desc: Option<String>,
    pub instruction_content: Option<String>,
}
model! { ImageRiskInfo {
    0 "Behavior" behavior, 1 "Type" r#type, 2 "Level" level, 3 "Desc" desc, 4 "InstructionContent" instruction_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskListExport {
    pub export_field: Vec<String>,
    pub image_id: String,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageRiskListExport(export_field: Vec<String>, image_id: String)
    "DescribeAssetImageRiskListExport" -> DescribeAssetImageRiskListExportOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Filters" filters: Vec<AssetFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageRiskListExportOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeAssetImageRiskListExportOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanSetting {}
operation! { DescribeAssetImageScanSetting() "DescribeAssetImageScanSetting" -> DescribeAssetImageScanSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanSettingOutput {
    pub enable: Option<bool>,
    pub scan_time: Option<String>,
    pub scan_period: Option<u64>,
    pub scan_virus: Option<bool>,
    pub scan_risk: Option<bool>,
    pub scan_vul: Option<bool>,
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<u64>,
    pub scan_end_time: Option<String>,
    pub exclude_images: Option<Vec<String>>,
    pub last_scan_time: Option<String>,
    pub scan_result: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
}
model! { DescribeAssetImageScanSettingOutput {
    0 "Enable" enable, 1 "ScanTime" scan_time, 2 "ScanPeriod" scan_period, 3 "ScanVirus" scan_virus,
    4 "ScanRisk" scan_risk, 5 "ScanVul" scan_vul, 6 "All" all, 7 "Images" images,
    8 "ContainerRunning" container_running, 9 "ScanScope" scan_scope, 10 "ScanEndTime" scan_end_time,
    11 "ExcludeImages" exclude_images, 12 "LastScanTime" last_scan_time, 13 "ScanResult" scan_result,
    14 "ClusterIDs" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanStatus {
    pub task_id: Option<String>,
}
operation! { DescribeAssetImageScanStatus() "DescribeAssetImageScanStatus" -> DescribeAssetImageScanStatusOutput {
    0 "TaskID" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanStatusOutput {
    pub image_total: Option<u64>,
    pub image_scan_cnt: Option<u64>,
    pub status: Option<String>,
    pub schedule: Option<u64>,
    pub success_count: Option<u64>,
    pub risk_count: Option<u64>,
    pub left_seconds: Option<u64>,
}
model! { DescribeAssetImageScanStatusOutput {
    0 "ImageTotal" image_total, 1 "ImageScanCnt" image_scan_cnt, 2 "Status" status, 3 "Schedule" schedule,
    4 "SuccessCount" success_count, 5 "RiskCount" risk_count, 6 "LeftSeconds" left_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanTask {}
operation! { DescribeAssetImageScanTask() "DescribeAssetImageScanTask" -> DescribeAssetImageScanTaskOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageScanTaskOutput {
    pub task_id: Option<String>,
    pub last_scan_time: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
}
model! { DescribeAssetImageScanTaskOutput {
    0 "TaskID" task_id, 1 "LastScanTime" last_scan_time, 2 "Status" status, 3 "SubStatus" sub_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageSimpleList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageSimpleList() "DescribeAssetImageSimpleList" -> DescribeAssetImageSimpleListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetImageSimpleList: AssetSimpleImageInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageSimpleListOutput {
    pub list: Option<Vec<AssetSimpleImageInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageSimpleListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSimpleImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub container_cnt: Option<u64>,
    pub scan_time: Option<String>,
    pub size: Option<u64>,
}
model! { AssetSimpleImageInfo {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "ContainerCnt" container_cnt, 3 "ScanTime" scan_time,
    4 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusList {
    pub image_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetImageVirusList(image_id: String)
    "DescribeAssetImageVirusList" -> DescribeAssetImageVirusListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetImageVirusList: ImageVirusInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusListOutput {
    pub list: Option<Vec<ImageVirusInfo>>,
    pub total_count: Option<u64>,
    pub virus_scan_status: Option<u64>,
}
model! { DescribeAssetImageVirusListOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "VirusScanStatus" virus_scan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageVirusInfo {
    pub path: Option<String>,
    pub risk_level: Option<u64>,
    pub virus_name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub desc: Option<String>,
    pub solution: Option<String>,
    pub size: Option<u64>,
    pub first_scan_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub md5: Option<String>,
    pub file_name: Option<String>,
    pub check_platform: Option<Vec<String>>,
}
model! { ImageVirusInfo {
    0 "Path" path, 1 "RiskLevel" risk_level, 2 "VirusName" virus_name, 3 "Tags" tags, 4 "Desc" desc,
    5 "Solution" solution, 6 "Size" size, 7 "FirstScanTime" first_scan_time, 8 "LatestScanTime" latest_scan_time,
    9 "Md5" md5, 10 "FileName" file_name, 11 "CheckPlatform" check_platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusListExport {
    pub export_field: Vec<String>,
    pub image_id: String,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageVirusListExport(export_field: Vec<String>, image_id: String)
    "DescribeAssetImageVirusListExport" -> DescribeAssetImageVirusListExportOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Filters" filters: Vec<AssetFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVirusListExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeAssetImageVirusListExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulList {
    pub image_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetImageVulList(image_id: String)
    "DescribeAssetImageVulList" -> DescribeAssetImageVulListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeAssetImageVulList: ImagesVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulListOutput {
    pub list: Option<Vec<ImagesVul>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetImageVulListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagesVul {
    pub cveid: Option<String>,
    pub name: Option<String>,
    pub component: Option<String>,
    pub version: Option<String>,
    pub category: Option<String>,
    pub category_type: Option<String>,
    pub level: Option<u64>,
    pub des: Option<String>,
    pub official_solution: Option<String>,
    pub reference: Option<String>,
    pub defense_solution: Option<String>,
    pub submit_time: Option<String>,
    pub cvssv3_score: Option<f64>,
    pub cvssv3_desc: Option<String>,
    pub is_suggest: Option<bool>,
    pub fixed_versions: Option<String>,
    pub tag: Option<Vec<String>>,
    pub attack_level: Option<i64>,
}
model! { ImagesVul {
    0 "CVEID" cveid, 1 "Name" name, 2 "Component" component, 3 "Version" version, 4 "Category" category,
    5 "CategoryType" category_type, 6 "Level" level, 7 "Des" des, 8 "OfficialSolution" official_solution,
    9 "Reference" reference, 10 "DefenseSolution" defense_solution, 11 "SubmitTime" submit_time,
    12 "CVSSV3Score" cvssv3_score, 13 "CVSSV3Desc" cvssv3_desc, 14 "IsSuggest" is_suggest,
    15 "FixedVersions" fixed_versions, 16 "Tag" tag, 17 "AttackLevel" attack_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulListExport {
    pub export_field: Vec<String>,
    pub image_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetImageVulListExport(export_field: Vec<String>, image_id: String)
    "DescribeAssetImageVulListExport" -> DescribeAssetImageVulListExportOutput {
    0 "ExportField" export_field, 1 "ImageID" image_id, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<AssetFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetImageVulListExportOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeAssetImageVulListExportOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetPortList() "DescribeAssetPortList" -> DescribeAssetPortListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetPortList: PortInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortListOutput {
    pub list: Option<Vec<PortInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetPortListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortInfo {
    pub r#type: Option<String>,
    pub public_ip: Option<String>,
    pub public_port: Option<u64>,
    pub container_port: Option<u64>,
    pub container_pid: Option<u64>,
    pub container_name: Option<String>,
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub listen_container: Option<String>,
    pub listen_host: Option<String>,
    pub run_as: Option<String>,
    pub host_name: Option<String>,
    pub public_ip_2: Option<String>,
    pub node_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
}
model! { PortInfo {
    0 "Type" r#type, 1 "PublicIP" public_ip, 2 "PublicPort" public_port, 3 "ContainerPort" container_port,
    4 "ContainerPID" container_pid, 5 "ContainerName" container_name, 6 "HostID" host_id, 7 "HostIP" host_ip,
    8 "ProcessName" process_name, 9 "ListenContainer" listen_container, 10 "ListenHost" listen_host, 11 "RunAs" run_as,
    12 "HostName" host_name, 13 "PublicIp" public_ip_2, 14 "NodeID" node_id, 15 "PodIP" pod_ip, 16 "PodName" pod_name,
    17 "NodeType" node_type, 18 "NodeUniqueID" node_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetProcessList() "DescribeAssetProcessList" -> DescribeAssetProcessListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetProcessList: ProcessInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessListOutput {
    pub list: Option<Vec<ProcessInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetProcessListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessInfo {
    pub start_time: Option<String>,
    pub run_as: Option<String>,
    pub cmd_line: Option<String>,
    pub exe: Option<String>,
    pub pid: Option<u64>,
    pub container_pid: Option<u64>,
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
    0 "StartTime" start_time, 1 "RunAs" run_as, 2 "CmdLine" cmd_line, 3 "Exe" exe, 4 "PID" pid,
    5 "ContainerPID" container_pid, 6 "ContainerName" container_name, 7 "HostID" host_id, 8 "HostIP" host_ip,
    9 "ProcessName" process_name, 10 "HostName" host_name, 11 "PublicIp" public_ip, 12 "NodeID" node_id,
    13 "PodIP" pod_ip, 14 "PodName" pod_name, 15 "NodeType" node_type, 16 "NodeUniqueID" node_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSummary {}
operation! { DescribeAssetSummary() "DescribeAssetSummary" -> DescribeAssetSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSummaryOutput {
    pub app_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub container_pause: Option<u64>,
    pub container_running: Option<u64>,
    pub container_stop: Option<u64>,
    pub create_time: Option<String>,
    pub db_cnt: Option<u64>,
    pub image_cnt: Option<u64>,
    pub host_online: Option<u64>,
    pub host_cnt: Option<u64>,
    pub image_has_risk_info_cnt: Option<u64>,
    pub image_has_virus_cnt: Option<u64>,
    pub image_has_vuls_cnt: Option<u64>,
    pub image_untrust_cnt: Option<u64>,
    pub listen_port_cnt: Option<u64>,
    pub process_cnt: Option<u64>,
    pub web_service_cnt: Option<u64>,
    pub latest_image_scan_time: Option<String>,
    pub image_unsafe_cnt: Option<u64>,
    pub host_un_install_cnt: Option<u64>,
    pub super_node_cnt: Option<u64>,
    pub super_node_running_cnt: Option<u64>,
    pub today_new_image_cnt: Option<u64>,
    pub today_unsafe_image_cnt: Option<u64>,
    pub recommended_fix_image_cnt: Option<u64>,
    pub scanned_image_cnt: Option<u64>,
    pub un_scanned_image_cnt: Option<u64>,
}
model! { DescribeAssetSummaryOutput {
    0 "AppCnt" app_cnt, 1 "ContainerCnt" container_cnt, 2 "ContainerPause" container_pause,
    3 "ContainerRunning" container_running, 4 "ContainerStop" container_stop, 5 "CreateTime" create_time,
    6 "DbCnt" db_cnt, 7 "ImageCnt" image_cnt, 8 "HostOnline" host_online, 9 "HostCnt" host_cnt,
    10 "ImageHasRiskInfoCnt" image_has_risk_info_cnt, 11 "ImageHasVirusCnt" image_has_virus_cnt,
    12 "ImageHasVulsCnt" image_has_vuls_cnt, 13 "ImageUntrustCnt" image_untrust_cnt, 14 "ListenPortCnt" listen_port_cnt,
    15 "ProcessCnt" process_cnt, 16 "WebServiceCnt" web_service_cnt, 17 "LatestImageScanTime" latest_image_scan_time,
    18 "ImageUnsafeCnt" image_unsafe_cnt, 19 "HostUnInstallCnt" host_un_install_cnt, 20 "SuperNodeCnt" super_node_cnt,
    21 "SuperNodeRunningCnt" super_node_running_cnt, 22 "TodayNewImageCnt" today_new_image_cnt,
    23 "TodayUnsafeImageCnt" today_unsafe_image_cnt, 24 "RecommendedFixImageCnt" recommended_fix_image_cnt,
    25 "ScannedImageCnt" scanned_image_cnt, 26 "UnScannedImageCnt" un_scanned_image_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSuperNodeList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAssetSuperNodeList() "DescribeAssetSuperNodeList" -> DescribeAssetSuperNodeListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAssetSuperNodeList: SuperNodeListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSuperNodeListOutput {
    pub list: Option<Vec<SuperNodeListItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetSuperNodeListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    pub relate_pod_count: Option<u64>,
    pub relate_container_count: Option<u64>,
    pub agent_status: Option<String>,
    pub node_unique_id: Option<String>,
    pub cluster_accessed_status: Option<String>,
    pub charge_cores_cnt: Option<u64>,
    pub defend_status: Option<String>,
    pub cluster_accessed_sub_status: Option<String>,
    pub cluster_accessed_error_reason: Option<String>,
}
model! { SuperNodeListItem {
    0 "NodeID" node_id, 1 "NodeName" node_name, 2 "ClusterName" cluster_name, 3 "ClusterID" cluster_id,
    4 "Status" status, 5 "SubNetID" sub_net_id, 6 "SubNetName" sub_net_name, 7 "SubNetCidr" sub_net_cidr,
    8 "ZoneID" zone_id, 9 "Zone" zone, 10 "CreateTime" create_time, 11 "RelatePodCount" relate_pod_count,
    12 "RelateContainerCount" relate_container_count, 13 "AgentStatus" agent_status, 14 "NodeUniqueID" node_unique_id,
    15 "ClusterAccessedStatus" cluster_accessed_status, 16 "ChargeCoresCnt" charge_cores_cnt,
    17 "DefendStatus" defend_status, 18 "ClusterAccessedSubStatus" cluster_accessed_sub_status,
    19 "ClusterAccessedErrorReason" cluster_accessed_error_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncLastTime {}
operation! { DescribeAssetSyncLastTime() "DescribeAssetSyncLastTime" -> DescribeAssetSyncLastTimeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncLastTimeOutput {
    pub asset_sync_last_time: Option<String>,
    pub task_status: Option<String>,
    pub task_process: Option<i64>,
    pub failed_host_count: Option<u64>,
    pub task_id: Option<u64>,
}
model! { DescribeAssetSyncLastTimeOutput {
    0 "AssetSyncLastTime" asset_sync_last_time, 1 "TaskStatus" task_status, 2 "TaskProcess" task_process,
    3 "FailedHostCount" failed_host_count, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeAssetWebServiceList() "DescribeAssetWebServiceList" -> DescribeAssetWebServiceListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeAssetWebServiceList: ServiceInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceListOutput {
    pub list: Option<Vec<ServiceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssetWebServiceListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoAuthorizedRuleHost {
    pub rule_id: i64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAutoAuthorizedRuleHost(rule_id: i64)
    "DescribeAutoAuthorizedRuleHost" -> DescribeAutoAuthorizedRuleHostOutput {
    0 "RuleId" rule_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeAutoAuthorizedRuleHost: AutoAuthorizedRuleHostInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoAuthorizedRuleHostOutput {
    pub list: Option<Vec<AutoAuthorizedRuleHostInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAutoAuthorizedRuleHostOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoAuthorizedRuleHostInfo {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub image_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub public_ip: Option<String>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
    pub docker_version: Option<String>,
    pub status: Option<String>,
}
model! { AutoAuthorizedRuleHostInfo {
    0 "HostID" host_id, 1 "HostIP" host_ip, 2 "HostName" host_name, 3 "ImageCnt" image_cnt,
    4 "ContainerCnt" container_cnt, 5 "PublicIp" public_ip, 6 "InstanceID" instance_id, 7 "MachineType" machine_type,
    8 "DockerVersion" docker_version, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckItemList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeCheckItemList() "DescribeCheckItemList" -> DescribeCheckItemListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeCheckItemList: ClusterCheckItem =
    Offset "Offset", "ClusterCheckItems" cluster_check_items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckItemListOutput {
    pub cluster_check_items: Option<Vec<ClusterCheckItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeCheckItemListOutput {
    0 "ClusterCheckItems" cluster_check_items, 1 "TotalCount" total_count
} }

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
    0 "CheckItemId" check_item_id, 1 "Name" name, 2 "ItemDetail" item_detail, 3 "RiskLevel" risk_level,
    4 "RiskTarget" risk_target, 5 "RiskType" risk_type, 6 "RiskAttribute" risk_attribute,
    7 "RiskProperty" risk_property, 8 "CVENumber" cve_number, 9 "DiscoverTime" discover_time, 10 "Solution" solution,
    11 "CVSS" cvss, 12 "CVSSScore" cvss_score, 13 "RelateLink" relate_link, 14 "AffectedType" affected_type,
    15 "AffectedVersion" affected_version, 16 "IgnoredAssetNum" ignored_asset_num, 17 "IsIgnored" is_ignored,
    18 "RiskAssessment" risk_assessment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub scan_task_progress: Option<i64>,
    pub cluster_version: Option<String>,
    pub container_runtime: Option<String>,
    pub cluster_node_num: Option<u64>,
    pub cluster_status: Option<String>,
    pub cluster_sub_status: Option<String>,
    pub cluster_type: Option<String>,
    pub region: Option<String>,
    pub serious_risk_count: Option<u64>,
    pub high_risk_count: Option<u64>,
    pub middle_risk_count: Option<u64>,
    pub hint_risk_count: Option<u64>,
    pub check_status: Option<String>,
    pub defender_status: Option<String>,
    pub task_create_time: Option<String>,
    pub network_type: Option<String>,
    pub api_server_address: Option<String>,
    pub node_count: Option<u64>,
    pub namespace_count: Option<u64>,
    pub workload_count: Option<u64>,
    pub pod_count: Option<u64>,
    pub service_count: Option<u64>,
    pub ingress_count: Option<u64>,
    pub master_ips: Option<String>,
    pub owner_name: Option<String>,
    pub check_fail_reason: Option<String>,
}
model! { DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ScanTaskProgress" scan_task_progress,
    3 "ClusterVersion" cluster_version, 4 "ContainerRuntime" container_runtime, 5 "ClusterNodeNum" cluster_node_num,
    6 "ClusterStatus" cluster_status, 7 "ClusterSubStatus" cluster_sub_status, 8 "ClusterType" cluster_type,
    9 "Region" region, 10 "SeriousRiskCount" serious_risk_count, 11 "HighRiskCount" high_risk_count,
    12 "MiddleRiskCount" middle_risk_count, 13 "HintRiskCount" hint_risk_count, 14 "CheckStatus" check_status,
    15 "DefenderStatus" defender_status, 16 "TaskCreateTime" task_create_time, 17 "NetworkType" network_type,
    18 "ApiServerAddress" api_server_address, 19 "NodeCount" node_count, 20 "NamespaceCount" namespace_count,
    21 "WorkloadCount" workload_count, 22 "PodCount" pod_count, 23 "ServiceCount" service_count,
    24 "IngressCount" ingress_count, 25 "MasterIps" master_ips, 26 "OwnerName" owner_name,
    27 "CheckFailReason" check_fail_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    pub cluster_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeClusterNodes() "DescribeClusterNodes" -> DescribeClusterNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeClusterNodes: ClusterNodeInfo =
    Offset "Offset", "ClusterNodeList" cluster_node_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub total_count: Option<u64>,
    pub cluster_node_list: Option<Vec<ClusterNodeInfo>>,
}
model! { DescribeClusterNodesOutput {
    0 "TotalCount" total_count, 1 "ClusterNodeList" cluster_node_list
} }

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
    pub charge_cores_cnt: Option<u64>,
    pub defend_status: Option<String>,
}
model! { ClusterNodeInfo {
    0 "InstanceId" instance_id, 1 "PrivateIpAddresses" private_ip_addresses, 2 "InstanceRole" instance_role,
    3 "InstanceState" instance_state, 4 "NodeName" node_name, 5 "AgentStatus" agent_status, 6 "PublicIP" public_ip,
    7 "HostID" host_id, 8 "MachineType" machine_type, 9 "NodeType" node_type, 10 "UUID" uuid,
    11 "ChargeCoresCnt" charge_cores_cnt, 12 "DefendStatus" defend_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSummary {}
operation! { DescribeClusterSummary() "DescribeClusterSummary" -> DescribeClusterSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSummaryOutput {
    pub total_count: Option<u64>,
    pub risk_cluster_count: Option<u64>,
    pub uncheck_cluster_count: Option<u64>,
    pub managed_cluster_count: Option<u64>,
    pub independent_cluster_count: Option<u64>,
    pub no_risk_cluster_count: Option<u64>,
    pub checked_cluster_count: Option<u64>,
    pub auto_check_cluster_count: Option<u64>,
    pub manual_check_cluster_count: Option<u64>,
    pub failed_cluster_count: Option<u64>,
    pub not_imported_cluster_count: Option<u64>,
    pub serverless_cluster_count: Option<u64>,
    pub tke_cluster_count: Option<u64>,
    pub user_create_tencent_cluster_count: Option<u64>,
    pub user_create_hybrid_cluster_count: Option<u64>,
}
model! { DescribeClusterSummaryOutput {
    0 "TotalCount" total_count, 1 "RiskClusterCount" risk_cluster_count, 2 "UncheckClusterCount" uncheck_cluster_count,
    3 "ManagedClusterCount" managed_cluster_count, 4 "IndependentClusterCount" independent_cluster_count,
    5 "NoRiskClusterCount" no_risk_cluster_count, 6 "CheckedClusterCount" checked_cluster_count,
    7 "AutoCheckClusterCount" auto_check_cluster_count, 8 "ManualCheckClusterCount" manual_check_cluster_count,
    9 "FailedClusterCount" failed_cluster_count, 10 "NotImportedClusterCount" not_imported_cluster_count,
    11 "ServerlessClusterCount" serverless_cluster_count, 12 "TkeClusterCount" tke_cluster_count,
    13 "UserCreateTencentClusterCount" user_create_tencent_cluster_count,
    14 "UserCreateHybridClusterCount" user_create_hybrid_cluster_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetDetailInfo {
    pub customer_asset_id: u64,
    pub asset_type: Option<String>,
}
operation! { DescribeComplianceAssetDetailInfo(customer_asset_id: u64)
    "DescribeComplianceAssetDetailInfo" -> DescribeComplianceAssetDetailInfoOutput {
    0 "CustomerAssetId" customer_asset_id, 1 "AssetType" asset_type: String
} }

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
    0 "AssetDetailInfo" asset_detail_info, 1 "ContainerDetailInfo" container_detail_info,
    2 "ImageDetailInfo" image_detail_info, 3 "HostDetailInfo" host_detail_info, 4 "K8SDetailInfo" k8s_detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetDetailInfo {
    pub customer_asset_id: Option<u64>,
    pub asset_type: Option<String>,
    pub asset_name: Option<String>,
    pub node_name: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub check_status: Option<String>,
    pub passed_policy_item_count: Option<u64>,
    pub failed_policy_item_count: Option<u64>,
    pub last_check_time: Option<String>,
    pub check_result: Option<String>,
    pub asset_status: Option<String>,
    pub asset_create_time: Option<String>,
}
model! { ComplianceAssetDetailInfo {
    0 "CustomerAssetId" customer_asset_id, 1 "AssetType" asset_type, 2 "AssetName" asset_name, 3 "NodeName" node_name,
    4 "HostName" host_name, 5 "HostIP" host_ip, 6 "CheckStatus" check_status,
    7 "PassedPolicyItemCount" passed_policy_item_count, 8 "FailedPolicyItemCount" failed_policy_item_count,
    9 "LastCheckTime" last_check_time, 10 "CheckResult" check_result, 11 "AssetStatus" asset_status,
    12 "AssetCreateTime" asset_create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceContainerDetailInfo {
    pub container_id: Option<String>,
    pub pod_name: Option<String>,
}
model! { ComplianceContainerDetailInfo {
    0 "ContainerId" container_id, 1 "PodName" pod_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceImageDetailInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub repository: Option<String>,
}
model! { ComplianceImageDetailInfo {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ImageTag" image_tag, 3 "Repository" repository
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceHostDetailInfo {
    pub docker_version: Option<String>,
    pub k8s_version: Option<String>,
    pub containerd_version: Option<String>,
}
model! { ComplianceHostDetailInfo {
    0 "DockerVersion" docker_version, 1 "K8SVersion" k8s_version, 2 "ContainerdVersion" containerd_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceK8SDetailInfo {
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
}
model! { ComplianceK8SDetailInfo {
    0 "ClusterName" cluster_name, 1 "ClusterVersion" cluster_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetList {
    pub asset_type_set: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeComplianceAssetList() "DescribeComplianceAssetList" -> DescribeComplianceAssetListOutput {
    0 "AssetTypeSet" asset_type_set: Vec<String>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeComplianceAssetList: ComplianceAssetInfo =
    Offset "Offset", "AssetInfoList" asset_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetListOutput {
    pub total_count: Option<u64>,
    pub asset_info_list: Option<Vec<ComplianceAssetInfo>>,
}
model! { DescribeComplianceAssetListOutput {
    0 "TotalCount" total_count, 1 "AssetInfoList" asset_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetInfo {
    pub customer_asset_id: Option<u64>,
    pub asset_type: Option<String>,
    pub asset_name: Option<String>,
    pub image_tag: Option<String>,
    pub host_ip: Option<String>,
    pub node_name: Option<String>,
    pub check_status: Option<String>,
    pub passed_policy_item_count: Option<u64>,
    pub failed_policy_item_count: Option<u64>,
    pub last_check_time: Option<String>,
    pub check_result: Option<String>,
    pub instance_id: Option<String>,
    pub image_registry_info: Option<ImageRegistryInfo>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub asset_unique_id: Option<String>,
}
model! { ComplianceAssetInfo {
    0 "CustomerAssetId" customer_asset_id, 1 "AssetType" asset_type, 2 "AssetName" asset_name, 3 "ImageTag" image_tag,
    4 "HostIP" host_ip, 5 "NodeName" node_name, 6 "CheckStatus" check_status,
    7 "PassedPolicyItemCount" passed_policy_item_count, 8 "FailedPolicyItemCount" failed_policy_item_count,
    9 "LastCheckTime" last_check_time, 10 "CheckResult" check_result, 11 "InstanceId" instance_id,
    12 "ImageRegistryInfo" image_registry_info, 13 "ClusterID" cluster_id, 14 "ClusterName" cluster_name,
    15 "AssetUniqueID" asset_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRegistryInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub address: Option<String>,
}
model! { ImageRegistryInfo {
    0 "Name" name, 1 "Type" r#type, 2 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetPolicyItemList {
    pub customer_asset_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub asset_type: Option<String>,
}
operation! { DescribeComplianceAssetPolicyItemList(customer_asset_id: u64)
    "DescribeComplianceAssetPolicyItemList" -> DescribeComplianceAssetPolicyItemListOutput {
    0 "CustomerAssetId" customer_asset_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "AssetType" asset_type: String
} }
paged! { DescribeComplianceAssetPolicyItemList: ComplianceAssetPolicyItem =
    Offset "Offset", "AssetPolicyItemList" asset_policy_item_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetPolicyItemListOutput {
    pub total_count: Option<u64>,
    pub asset_policy_item_list: Option<Vec<ComplianceAssetPolicyItem>>,
}
model! { DescribeComplianceAssetPolicyItemListOutput {
    0 "TotalCount" total_count, 1 "AssetPolicyItemList" asset_policy_item_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetPolicyItem {
    pub customer_policy_item_id: Option<u64>,
    pub base_policy_item_id: Option<u64>,
    pub name: Option<String>,
    pub category: Option<String>,
    pub benchmark_standard_id: Option<u64>,
    pub benchmark_standard_name: Option<String>,
    pub risk_level: Option<String>,
    pub check_status: Option<String>,
    pub check_result: Option<String>,
    pub whitelist_id: Option<u64>,
    pub fix_suggestion: Option<String>,
    pub last_check_time: Option<String>,
    pub verify_info: Option<String>,
}
model! { ComplianceAssetPolicyItem {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "BasePolicyItemId" base_policy_item_id, 2 "Name" name,
    3 "Category" category, 4 "BenchmarkStandardId" benchmark_standard_id,
    5 "BenchmarkStandardName" benchmark_standard_name, 6 "RiskLevel" risk_level, 7 "CheckStatus" check_status,
    8 "CheckResult" check_result, 9 "WhitelistId" whitelist_id, 10 "FixSuggestion" fix_suggestion,
    11 "LastCheckTime" last_check_time, 12 "VerifyInfo" verify_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePeriodTaskList {
    pub asset_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCompliancePeriodTaskList()
    "DescribeCompliancePeriodTaskList" -> DescribeCompliancePeriodTaskListOutput {
    0 "AssetType" asset_type: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCompliancePeriodTaskList: CompliancePeriodTask =
    Offset "Offset", "PeriodTaskSet" period_task_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePeriodTaskListOutput {
    pub total_count: Option<u64>,
    pub period_task_set: Option<Vec<CompliancePeriodTask>>,
}
model! { DescribeCompliancePeriodTaskListOutput {
    0 "TotalCount" total_count, 1 "PeriodTaskSet" period_task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePeriodTask {
    pub period_task_id: Option<u64>,
    pub asset_type: Option<String>,
    pub last_trigger_time: Option<String>,
    pub total_policy_item_count: Option<u64>,
    pub period_rule: Option<CompliancePeriodTaskRule>,
    pub benchmark_standard_set: Option<Vec<ComplianceBenchmarkStandard>>,
}
model! { CompliancePeriodTask {
    0 "PeriodTaskId" period_task_id, 1 "AssetType" asset_type, 2 "LastTriggerTime" last_trigger_time,
    3 "TotalPolicyItemCount" total_policy_item_count, 4 "PeriodRule" period_rule,
    5 "BenchmarkStandardSet" benchmark_standard_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePeriodTaskRule {
    pub frequency: Option<u64>,
    pub execution_time: Option<String>,
    pub enable: Option<bool>,
}
input! { CompliancePeriodTaskRule(frequency: u64, execution_time: String) {
    0 "Frequency" frequency: u64, 1 "ExecutionTime" execution_time: String, 2 "Enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceBenchmarkStandard {
    pub standard_id: Option<u64>,
    pub name: Option<String>,
    pub policy_item_count: Option<u64>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
}
model! { ComplianceBenchmarkStandard {
    0 "StandardId" standard_id, 1 "Name" name, 2 "PolicyItemCount" policy_item_count, 3 "Enabled" enabled,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedAssetList {
    pub customer_policy_item_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeCompliancePolicyItemAffectedAssetList(customer_policy_item_id: u64)
    "DescribeCompliancePolicyItemAffectedAssetList" -> DescribeCompliancePolicyItemAffectedAssetListOutput {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeCompliancePolicyItemAffectedAssetList: ComplianceAffectedAsset =
    Offset "Offset", "AffectedAssetList" affected_asset_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedAssetListOutput {
    pub affected_asset_list: Option<Vec<ComplianceAffectedAsset>>,
    pub total_count: Option<u64>,
}
model! { DescribeCompliancePolicyItemAffectedAssetListOutput {
    0 "AffectedAssetList" affected_asset_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAffectedAsset {
    pub customer_asset_id: Option<u64>,
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
    0 "CustomerAssetId" customer_asset_id, 1 "AssetName" asset_name, 2 "AssetType" asset_type,
    3 "CheckStatus" check_status, 4 "NodeName" node_name, 5 "LastCheckTime" last_check_time,
    6 "CheckResult" check_result, 7 "HostIP" host_ip, 8 "ImageTag" image_tag, 9 "VerifyInfo" verify_info,
    10 "InstanceId" instance_id, 11 "ImageRegistryInfo" image_registry_info, 12 "ClusterID" cluster_id,
    13 "ClusterName" cluster_name, 14 "AssetUniqueID" asset_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedSummary {
    pub customer_policy_item_id: u64,
}
operation! { DescribeCompliancePolicyItemAffectedSummary(customer_policy_item_id: u64)
    "DescribeCompliancePolicyItemAffectedSummary" -> DescribeCompliancePolicyItemAffectedSummaryOutput {
    0 "CustomerPolicyItemId" customer_policy_item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePolicyItemAffectedSummaryOutput {
    pub policy_item_summary: Option<CompliancePolicyItemSummary>,
}
model! { DescribeCompliancePolicyItemAffectedSummaryOutput {
    0 "PolicyItemSummary" policy_item_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePolicyItemSummary {
    pub customer_policy_item_id: Option<u64>,
    pub base_policy_item_id: Option<u64>,
    pub name: Option<String>,
    pub category: Option<String>,
    pub benchmark_standard_name: Option<String>,
    pub risk_level: Option<String>,
    pub asset_type: Option<String>,
    pub last_check_time: Option<String>,
    pub check_status: Option<String>,
    pub check_result: Option<String>,
    pub passed_asset_count: Option<u64>,
    pub failed_asset_count: Option<u64>,
    pub whitelist_id: Option<u64>,
    pub fix_suggestion: Option<String>,
    pub benchmark_standard_id: Option<u64>,
    pub applicable_version: Option<String>,
    pub description: Option<String>,
    pub audit_procedure: Option<String>,
    pub is_enable: Option<u64>,
}
model! { CompliancePolicyItemSummary {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "BasePolicyItemId" base_policy_item_id, 2 "Name" name,
    3 "Category" category, 4 "BenchmarkStandardName" benchmark_standard_name, 5 "RiskLevel" risk_level,
    6 "AssetType" asset_type, 7 "LastCheckTime" last_check_time, 8 "CheckStatus" check_status,
    9 "CheckResult" check_result, 10 "PassedAssetCount" passed_asset_count, 11 "FailedAssetCount" failed_asset_count,
    12 "WhitelistId" whitelist_id, 13 "FixSuggestion" fix_suggestion, 14 "BenchmarkStandardId" benchmark_standard_id,
    15 "ApplicableVersion" applicable_version, 16 "Description" description, 17 "AuditProcedure" audit_procedure,
    18 "IsEnable" is_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceScanFailedAssetList {
    pub asset_type_set: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeComplianceScanFailedAssetList()
    "DescribeComplianceScanFailedAssetList" -> DescribeComplianceScanFailedAssetListOutput {
    0 "AssetTypeSet" asset_type_set: Vec<String>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeComplianceScanFailedAssetList: ComplianceScanFailedAsset =
    Offset "Offset", "ScanFailedAssetList" scan_failed_asset_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceScanFailedAssetListOutput {
    pub total_count: Option<u64>,
    pub scan_failed_asset_list: Option<Vec<ComplianceScanFailedAsset>>,
}
model! { DescribeComplianceScanFailedAssetListOutput {
    0 "TotalCount" total_count, 1 "ScanFailedAssetList" scan_failed_asset_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceScanFailedAsset {
    pub customer_asset_id: Option<u64>,
    pub asset_type: Option<String>,
    pub check_status: Option<String>,
    pub asset_name: Option<String>,
    pub failure_reason: Option<String>,
    pub suggestion: Option<String>,
    pub check_time: Option<String>,
}
model! { ComplianceScanFailedAsset {
    0 "CustomerAssetId" customer_asset_id, 1 "AssetType" asset_type, 2 "CheckStatus" check_status,
    3 "AssetName" asset_name, 4 "FailureReason" failure_reason, 5 "Suggestion" suggestion, 6 "CheckTime" check_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskAssetSummary {
    pub asset_type_set: Vec<String>,
}
operation! { DescribeComplianceTaskAssetSummary(asset_type_set: Vec<String>)
    "DescribeComplianceTaskAssetSummary" -> DescribeComplianceTaskAssetSummaryOutput {
    0 "AssetTypeSet" asset_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskAssetSummaryOutput {
    pub status: Option<String>,
    pub asset_summary_list: Option<Vec<ComplianceAssetSummary>>,
}
model! { DescribeComplianceTaskAssetSummaryOutput {
    0 "Status" status, 1 "AssetSummaryList" asset_summary_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceAssetSummary {
    pub asset_type: Option<String>,
    pub is_customer_first_check: Option<bool>,
    pub check_status: Option<String>,
    pub check_progress: Option<f64>,
    pub passed_policy_item_count: Option<u64>,
    pub failed_policy_item_count: Option<u64>,
    pub failed_critical_policy_item_count: Option<u64>,
    pub failed_high_risk_policy_item_count: Option<u64>,
    pub failed_medium_risk_policy_item_count: Option<u64>,
    pub failed_low_risk_policy_item_count: Option<u64>,
    pub notice_policy_item_count: Option<u64>,
    pub passed_asset_count: Option<u64>,
    pub failed_asset_count: Option<u64>,
    pub asset_passed_rate: Option<f64>,
    pub scan_failed_asset_count: Option<u64>,
    pub check_cost_time: Option<f64>,
    pub last_check_time: Option<String>,
    pub period_rule: Option<CompliancePeriodTaskRule>,
    pub open_policy_item_count: Option<u64>,
    pub ignored_policy_item_count: Option<u64>,
    pub total_policy_item_count: Option<u64>,
    pub detect_host_count: Option<u64>,
    pub left_time: Option<u64>,
}
model! { ComplianceAssetSummary {
    0 "AssetType" asset_type, 1 "IsCustomerFirstCheck" is_customer_first_check, 2 "CheckStatus" check_status,
    3 "CheckProgress" check_progress, 4 "PassedPolicyItemCount" passed_policy_item_count,
    5 "FailedPolicyItemCount" failed_policy_item_count,
    6 "FailedCriticalPolicyItemCount" failed_critical_policy_item_count,
    7 "FailedHighRiskPolicyItemCount" failed_high_risk_policy_item_count,
    8 "FailedMediumRiskPolicyItemCount" failed_medium_risk_policy_item_count,
    9 "FailedLowRiskPolicyItemCount" failed_low_risk_policy_item_count,
    10 "NoticePolicyItemCount" notice_policy_item_count, 11 "PassedAssetCount" passed_asset_count,
    12 "FailedAssetCount" failed_asset_count, 13 "AssetPassedRate" asset_passed_rate,
    14 "ScanFailedAssetCount" scan_failed_asset_count, 15 "CheckCostTime" check_cost_time,
    16 "LastCheckTime" last_check_time, 17 "PeriodRule" period_rule, 18 "OpenPolicyItemCount" open_policy_item_count,
    19 "IgnoredPolicyItemCount" ignored_policy_item_count, 20 "TotalPolicyItemCount" total_policy_item_count,
    21 "DetectHostCount" detect_host_count, 22 "LeftTime" left_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskPolicyItemSummaryList {
    pub asset_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
}
operation! { DescribeComplianceTaskPolicyItemSummaryList()
    "DescribeComplianceTaskPolicyItemSummaryList" -> DescribeComplianceTaskPolicyItemSummaryListOutput {
    0 "AssetType" asset_type: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>
} }
paged! { DescribeComplianceTaskPolicyItemSummaryList: CompliancePolicyItemSummary =
    Offset "Offset", "PolicyItemSummaryList" policy_item_summary_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceTaskPolicyItemSummaryListOutput {
    pub task_id: Option<u64>,
    pub total_count: Option<u64>,
    pub policy_item_summary_list: Option<Vec<CompliancePolicyItemSummary>>,
}
model! { DescribeComplianceTaskPolicyItemSummaryListOutput {
    0 "TaskId" task_id, 1 "TotalCount" total_count, 2 "PolicyItemSummaryList" policy_item_summary_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceWhitelistItemList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub asset_type_set: Option<Vec<String>>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeComplianceWhitelistItemList()
    "DescribeComplianceWhitelistItemList" -> DescribeComplianceWhitelistItemListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "AssetTypeSet" asset_type_set: Vec<String>,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeComplianceWhitelistItemList: ComplianceWhitelistItem =
    Offset "Offset", "WhitelistItemSet" whitelist_item_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceWhitelistItemListOutput {
    pub whitelist_item_set: Option<Vec<ComplianceWhitelistItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeComplianceWhitelistItemListOutput {
    0 "WhitelistItemSet" whitelist_item_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceWhitelistItem {
    pub whitelist_item_id: Option<u64>,
    pub customer_policy_item_id: Option<u64>,
    pub name: Option<String>,
    pub standard_name: Option<String>,
    pub standard_id: Option<u64>,
    pub affected_asset_count: Option<u64>,
    pub last_update_time: Option<String>,
    pub insert_time: Option<String>,
}
model! { ComplianceWhitelistItem {
    0 "WhitelistItemId" whitelist_item_id, 1 "CustomerPolicyItemId" customer_policy_item_id, 2 "Name" name,
    3 "StandardName" standard_name, 4 "StandardId" standard_id, 5 "AffectedAssetCount" affected_asset_count,
    6 "LastUpdateTime" last_update_time, 7 "InsertTime" insert_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerAssetSummary {}
operation! { DescribeContainerAssetSummary() "DescribeContainerAssetSummary" -> DescribeContainerAssetSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerAssetSummaryOutput {
    pub container_total_cnt: Option<u64>,
    pub container_running_cnt: Option<u64>,
    pub container_pause_cnt: Option<u64>,
    pub container_stopped: Option<u64>,
    pub image_cnt: Option<u64>,
    pub host_cnt: Option<u64>,
    pub host_running_cnt: Option<u64>,
    pub host_offline_cnt: Option<u64>,
    pub image_registry_cnt: Option<u64>,
    pub image_total_cnt: Option<u64>,
    pub host_un_install_cnt: Option<u64>,
    pub host_super_node_cnt: Option<u64>,
}
model! { DescribeContainerAssetSummaryOutput {
    0 "ContainerTotalCnt" container_total_cnt, 1 "ContainerRunningCnt" container_running_cnt,
    2 "ContainerPauseCnt" container_pause_cnt, 3 "ContainerStopped" container_stopped, 4 "ImageCnt" image_cnt,
    5 "HostCnt" host_cnt, 6 "HostRunningCnt" host_running_cnt, 7 "HostOfflineCnt" host_offline_cnt,
    8 "ImageRegistryCnt" image_registry_cnt, 9 "ImageTotalCnt" image_total_cnt,
    10 "HostUnInstallCnt" host_un_install_cnt, 11 "HostSuperNodeCnt" host_super_node_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerSecEventSummary {}
operation! { DescribeContainerSecEventSummary()
"DescribeContainerSecEventSummary" -> DescribeContainerSecEventSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerSecEventSummaryOutput {
    pub unhandled_escape_cnt: Option<u64>,
    pub unhandled_reverse_shell_cnt: Option<u64>,
    pub unhandled_risk_syscall_cnt: Option<u64>,
    pub unhandled_abnormal_process_cnt: Option<u64>,
    pub unhandled_file_cnt: Option<u64>,
    pub unhandled_virus_event_cnt: Option<u64>,
    pub unhandled_malicious_connection_event_cnt: Option<u64>,
    pub unhandled_k8s_api_event_cnt: Option<u64>,
}
model! { DescribeContainerSecEventSummaryOutput {
    0 "UnhandledEscapeCnt" unhandled_escape_cnt, 1 "UnhandledReverseShellCnt" unhandled_reverse_shell_cnt,
    2 "UnhandledRiskSyscallCnt" unhandled_risk_syscall_cnt,
    3 "UnhandledAbnormalProcessCnt" unhandled_abnormal_process_cnt, 4 "UnhandledFileCnt" unhandled_file_cnt,
    5 "UnhandledVirusEventCnt" unhandled_virus_event_cnt,
    6 "UnhandledMaliciousConnectionEventCnt" unhandled_malicious_connection_event_cnt,
    7 "UnhandledK8sApiEventCnt" unhandled_k8s_api_event_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregations {
    pub query: String,
    pub log_types: Option<Vec<String>>,
}
operation! { DescribeESAggregations(query: String) "DescribeESAggregations" -> DescribeESAggregationsOutput {
    0 "Query" query, 1 "LogTypes" log_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregationsOutput {
    pub data: Option<String>,
}
model! { DescribeESAggregationsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESHits {
    pub query: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub log_types: Option<Vec<String>>,
}
operation! { DescribeESHits(query: String) "DescribeESHits" -> DescribeESHitsOutput {
    0 "Query" query, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "LogTypes" log_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESHitsOutput {
    pub data: Option<String>,
}
model! { DescribeESHitsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEmergencyVulList() "DescribeEmergencyVulList" -> DescribeEmergencyVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEmergencyVulList: EmergencyVulInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<EmergencyVulInfo>>,
}
model! { DescribeEmergencyVulListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyVulInfo {
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
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
    0 "Name" name, 1 "Tags" tags, 2 "CVSSV3Score" cvssv3_score, 3 "Level" level, 4 "CVEID" cveid, 5 "Category" category,
    6 "SubmitTime" submit_time, 7 "LatestFoundTime" latest_found_time, 8 "Status" status, 9 "ID" id, 10 "PocID" poc_id,
    11 "DefenceStatus" defence_status, 12 "DefenceScope" defence_scope, 13 "DefenceHostCount" defence_host_count,
    14 "DefendedCount" defended_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventDetail {
    pub event_id: String,
    pub event_type: Option<String>,
}
operation! { DescribeEscapeEventDetail(event_id: String)
    "DescribeEscapeEventDetail" -> DescribeEscapeEventDetailOutput {
    0 "EventId" event_id, 1 "EventType" event_type: String
} }

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
    0 "EventBaseInfo" event_base_info, 1 "ProcessInfo" process_info, 2 "EventDetail" event_detail,
    3 "ParentProcessInfo" parent_process_info, 4 "AncestorProcessInfo" ancestor_process_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeEventDescription {
    pub description: Option<String>,
    pub solution: Option<String>,
    pub remark: Option<String>,
    pub operation_time: Option<String>,
}
model! { EscapeEventDescription {
    0 "Description" description, 1 "Solution" solution, 2 "Remark" remark, 3 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventInfo {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEscapeEventInfo() "DescribeEscapeEventInfo" -> DescribeEscapeEventInfoOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEscapeEventInfo: EscapeEventInfo = Offset "Offset", "EventSet" event_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventInfoOutput {
    pub event_set: Option<Vec<EscapeEventInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeEscapeEventInfoOutput {
    0 "EventSet" event_set, 1 "TotalCount" total_count
} }

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
    pub found_time: Option<String>,
    pub event_name: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub solution: Option<String>,
    pub description: Option<String>,
    pub event_count: Option<i64>,
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
    0 "EventType" event_type, 1 "ContainerName" container_name, 2 "ImageName" image_name, 3 "Status" status,
    4 "EventId" event_id, 5 "NodeName" node_name, 6 "PodName" pod_name, 7 "FoundTime" found_time,
    8 "EventName" event_name, 9 "ImageId" image_id, 10 "ContainerId" container_id, 11 "Solution" solution,
    12 "Description" description, 13 "EventCount" event_count, 14 "LatestFoundTime" latest_found_time,
    15 "NodeIP" node_ip, 16 "HostID" host_id, 17 "ContainerNetStatus" container_net_status,
    18 "ContainerNetSubStatus" container_net_sub_status,
    19 "ContainerIsolateOperationSrc" container_isolate_operation_src, 20 "ContainerStatus" container_status,
    21 "ClusterID" cluster_id, 22 "NodeType" node_type, 23 "PodIP" pod_ip, 24 "NodeUniqueID" node_unique_id,
    25 "PublicIP" public_ip, 26 "NodeID" node_id, 27 "HostIP" host_ip, 28 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTendency {
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeEscapeEventTendency(end_time: String, start_time: String)
    "DescribeEscapeEventTendency" -> DescribeEscapeEventTendencyOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTendencyOutput {
    pub list: Option<Vec<EscapeEventTendencyInfo>>,
}
model! { DescribeEscapeEventTendencyOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeEventTendencyInfo {
    pub risk_container_event_count: Option<i64>,
    pub process_privilege_event_count: Option<i64>,
    pub container_escape_event_count: Option<i64>,
    pub date: Option<String>,
}
model! { EscapeEventTendencyInfo {
    0 "RiskContainerEventCount" risk_container_event_count,
    1 "ProcessPrivilegeEventCount" process_privilege_event_count,
    2 "ContainerEscapeEventCount" container_escape_event_count, 3 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTypeSummary {}
operation! { DescribeEscapeEventTypeSummary() "DescribeEscapeEventTypeSummary" -> DescribeEscapeEventTypeSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeEventTypeSummaryOutput {
    pub container_escape_event_count: Option<i64>,
    pub process_privilege_event_count: Option<i64>,
    pub risk_container_event_count: Option<i64>,
    pub pending_escape_event_count: Option<i64>,
}
model! { DescribeEscapeEventTypeSummaryOutput {
    0 "ContainerEscapeEventCount" container_escape_event_count,
    1 "ProcessPrivilegeEventCount" process_privilege_event_count,
    2 "RiskContainerEventCount" risk_container_event_count, 3 "PendingEscapeEventCount" pending_escape_event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeRuleInfo {}
operation! { DescribeEscapeRuleInfo() "DescribeEscapeRuleInfo" -> DescribeEscapeRuleInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeRuleInfoOutput {
    pub rule_set: Option<Vec<EscapeRule>>,
}
model! { DescribeEscapeRuleInfoOutput {
    0 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeRule {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub is_enable: Option<bool>,
    pub group: Option<String>,
}
model! { EscapeRule {
    0 "Type" r#type, 1 "Name" name, 2 "IsEnable" is_enable, 3 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeSafeState {}
operation! { DescribeEscapeSafeState() "DescribeEscapeSafeState" -> DescribeEscapeSafeStateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeSafeStateOutput {
    pub is_safe: Option<String>,
}
model! { DescribeEscapeSafeStateOutput {
    0 "IsSafe" is_safe
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeWhiteList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEscapeWhiteList() "DescribeEscapeWhiteList" -> DescribeEscapeWhiteListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEscapeWhiteList: EscapeWhiteListInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEscapeWhiteListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<EscapeWhiteListInfo>>,
}
model! { DescribeEscapeWhiteListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeWhiteListInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub id: Option<i64>,
    pub host_count: Option<i64>,
    pub super_node_count: Option<i64>,
    pub container_count: Option<i64>,
    pub event_type: Option<Vec<String>>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
    pub image_size: Option<i64>,
}
model! { EscapeWhiteListInfo {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "ID" id, 3 "HostCount" host_count,
    4 "SuperNodeCount" super_node_count, 5 "ContainerCount" container_count, 6 "EventType" event_type,
    7 "InsertTime" insert_time, 8 "UpdateTime" update_time, 9 "ImageSize" image_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventEscapeImageList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEventEscapeImageList() "DescribeEventEscapeImageList" -> DescribeEventEscapeImageListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEventEscapeImageList: EventEscapeImageInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventEscapeImageListOutput {
    pub list: Option<Vec<EventEscapeImageInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeEventEscapeImageListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventEscapeImageInfo {
    pub image_id: Option<String>,
    pub unique_key: Option<String>,
    pub event_type: Option<String>,
    pub origin_event_type: Option<String>,
    pub image_name: Option<String>,
    pub container_count: Option<i64>,
    pub found_time: Option<String>,
    pub latest_found_time: Option<String>,
    pub event_count: Option<i64>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub solution: Option<String>,
}
model! { EventEscapeImageInfo {
    0 "ImageId" image_id, 1 "UniqueKey" unique_key, 2 "EventType" event_type, 3 "OriginEventType" origin_event_type,
    4 "ImageName" image_name, 5 "ContainerCount" container_count, 6 "FoundTime" found_time,
    7 "LatestFoundTime" latest_found_time, 8 "EventCount" event_count, 9 "Status" status, 10 "Description" description,
    11 "Solution" solution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobDownloadURL {
    pub job_id: String,
}
operation! { DescribeExportJobDownloadURL(job_id: String)
    "DescribeExportJobDownloadURL" -> DescribeExportJobDownloadURLOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobDownloadURLOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeExportJobDownloadURLOutput {
    0 "DownloadURL" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobManageList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeExportJobManageList() "DescribeExportJobManageList" -> DescribeExportJobManageListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeExportJobManageList: ExportJobInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobManageListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ExportJobInfo>>,
}
model! { DescribeExportJobManageListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    0 "JobID" job_id, 1 "JobName" job_name, 2 "Source" source, 3 "ExportStatus" export_status,
    4 "ExportProgress" export_progress, 5 "FailureMsg" failure_msg, 6 "Timeout" timeout, 7 "InsertTime" insert_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobResult {
    pub job_id: String,
}
operation! { DescribeExportJobResult(job_id: String) "DescribeExportJobResult" -> DescribeExportJobResultOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobResultOutput {
    pub export_status: Option<String>,
    pub download_url: Option<Secret>,
    pub export_progress: Option<f64>,
    pub failure_msg: Option<String>,
}
model! { DescribeExportJobResultOutput {
    0 "ExportStatus" export_status, 1 "DownloadURL" download_url, 2 "ExportProgress" export_progress,
    3 "FailureMsg" failure_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAuthorizedInfo {}
operation! { DescribeImageAuthorizedInfo() "DescribeImageAuthorizedInfo" -> DescribeImageAuthorizedInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAuthorizedInfoOutput {
    pub total_authorized_cnt: Option<u64>,
    pub used_authorized_cnt: Option<u64>,
    pub scanned_image_cnt: Option<u64>,
    pub not_scanned_image_cnt: Option<u64>,
    pub not_scanned_local_image_cnt: Option<u64>,
    pub trial_authorized_cnt: Option<u64>,
    pub used_trial_authorized_cnt: Option<u64>,
    pub purchased_authorized_cnt: Option<u64>,
    pub used_purchased_authorized_cnt: Option<u64>,
    pub can_apply_free_image_authorize: Option<bool>,
    pub image_scan_inquire_info: Option<ImageScanInquireInfo>,
    pub repeat_image_id_cnt: Option<u64>,
}
model! { DescribeImageAuthorizedInfoOutput {
    0 "TotalAuthorizedCnt" total_authorized_cnt, 1 "UsedAuthorizedCnt" used_authorized_cnt,
    2 "ScannedImageCnt" scanned_image_cnt, 3 "NotScannedImageCnt" not_scanned_image_cnt,
    4 "NotScannedLocalImageCnt" not_scanned_local_image_cnt, 5 "TrialAuthorizedCnt" trial_authorized_cnt,
    6 "UsedTrialAuthorizedCnt" used_trial_authorized_cnt, 7 "PurchasedAuthorizedCnt" purchased_authorized_cnt,
    8 "UsedPurchasedAuthorizedCnt" used_purchased_authorized_cnt,
    9 "CanApplyFreeImageAuthorize" can_apply_free_image_authorize, 10 "ImageScanInquireInfo" image_scan_inquire_info,
    11 "RepeatImageIdCnt" repeat_image_id_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageScanInquireInfo {
    pub inquire_key: Option<String>,
    pub capcity: Option<u64>,
    pub useage: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub purchase_status: Option<String>,
    pub resource_id: Option<String>,
    pub pay_num: Option<u64>,
    pub trial_num: Option<u64>,
    pub pay_usage: Option<u64>,
}
model! { ImageScanInquireInfo {
    0 "InquireKey" inquire_key, 1 "Capcity" capcity, 2 "Useage" useage, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "PurchaseStatus" purchase_status, 6 "ResourceID" resource_id, 7 "PayNum" pay_num, 8 "TrialNum" trial_num,
    9 "PayUsage" pay_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedLogList {
    pub task_id: i64,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeImageAutoAuthorizedLogList(task_id: i64)
    "DescribeImageAutoAuthorizedLogList" -> DescribeImageAutoAuthorizedLogListOutput {
    0 "TaskId" task_id, 1 "Filters" filters: Vec<AssetFilters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeImageAutoAuthorizedLogList: AutoAuthorizedImageInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedLogListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<AutoAuthorizedImageInfo>>,
}
model! { DescribeImageAutoAuthorizedLogListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoAuthorizedImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub authorized_time: Option<String>,
    pub status: Option<String>,
    pub is_authorized: Option<u64>,
}
model! { AutoAuthorizedImageInfo {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "AuthorizedTime" authorized_time, 3 "Status" status,
    4 "IsAuthorized" is_authorized
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedRule {}
operation! { DescribeImageAutoAuthorizedRule()
"DescribeImageAutoAuthorizedRule" -> DescribeImageAutoAuthorizedRuleOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedRuleOutput {
    pub is_enabled: Option<i64>,
    pub range_type: Option<String>,
    pub host_count: Option<i64>,
    pub max_daily_count: Option<i64>,
    pub rule_id: Option<i64>,
    pub auto_scan_enabled: Option<i64>,
    pub scan_type: Option<Vec<String>>,
}
model! { DescribeImageAutoAuthorizedRuleOutput {
    0 "IsEnabled" is_enabled, 1 "RangeType" range_type, 2 "HostCount" host_count, 3 "MaxDailyCount" max_daily_count,
    4 "RuleId" rule_id, 5 "AutoScanEnabled" auto_scan_enabled, 6 "ScanType" scan_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedTaskList {
    pub start_time: String,
    pub end_time: String,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeImageAutoAuthorizedTaskList(start_time: String, end_time: String)
    "DescribeImageAutoAuthorizedTaskList" -> DescribeImageAutoAuthorizedTaskListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Filters" filters: Vec<AssetFilters>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }
paged! { DescribeImageAutoAuthorizedTaskList: ImageAutoAuthorizedTask =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAutoAuthorizedTaskListOutput {
    pub list: Option<Vec<ImageAutoAuthorizedTask>>,
    pub total_count: Option<u64>,
}
model! { DescribeImageAutoAuthorizedTaskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAutoAuthorizedTask {
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
    pub authorized_date: Option<String>,
    pub source: Option<String>,
    pub last_authorized_time: Option<String>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub latest_fail_code: Option<String>,
}
model! { ImageAutoAuthorizedTask {
    0 "TaskId" task_id, 1 "Type" r#type, 2 "AuthorizedDate" authorized_date, 3 "Source" source,
    4 "LastAuthorizedTime" last_authorized_time, 5 "SuccessCount" success_count, 6 "FailCount" fail_count,
    7 "LatestFailCode" latest_fail_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentList {
    pub image_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeImageComponentList(image_id: String)
    "DescribeImageComponentList" -> DescribeImageComponentListOutput {
    0 "ImageID" image_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeImageComponentList: ImageComponent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageComponentListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ImageComponent>>,
}
model! { DescribeImageComponentListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageComponent {
    pub name: Option<String>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
    pub vul_count: Option<u64>,
    pub image_id: Option<String>,
}
model! { ImageComponent {
    0 "Name" name, 1 "Version" version, 2 "Path" path, 3 "Type" r#type, 4 "VulCount" vul_count, 5 "ImageID" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventDetail {
    pub event_id: i64,
}
operation! { DescribeImageDenyEventDetail(event_id: i64)
    "DescribeImageDenyEventDetail" -> DescribeImageDenyEventDetailOutput {
    0 "EventID" event_id
} }

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
    pub rule_info: Option<Vec<String>>,
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
    0 "EventID" event_id, 1 "EventType" event_type, 2 "RuleName" rule_name, 3 "RuleID" rule_id, 4 "RuleType" rule_type,
    5 "RuleStatus" rule_status, 6 "RuleEffectStatus" rule_effect_status, 7 "RuleInfo" rule_info,
    8 "RuleDescription" rule_description, 9 "ImageID" image_id, 10 "ImageName" image_name, 11 "NodeName" node_name,
    12 "NodeIP" node_ip, 13 "PublicIP" public_ip, 14 "QUUID" quuid, 15 "FoundTime" found_time,
    16 "LatestFoundTime" latest_found_time, 17 "EventCount" event_count, 18 "DealBehavior" deal_behavior,
    19 "PodName" pod_name, 20 "RuleEffectTime" rule_effect_time, 21 "Description" description,
    22 "StartParam" start_param, 23 "Solution" solution, 24 "PodIP" pod_ip, 25 "PodStatus" pod_status,
    26 "ClusterID" cluster_id, 27 "NodeType" node_type, 28 "NodeID" node_id, 29 "NodeUniqueID" node_unique_id,
    30 "NodeSubNetID" node_sub_net_id, 31 "NodeSubNetName" node_sub_net_name, 32 "NodeSubNetCIDR" node_sub_net_cidr,
    33 "ClusterName" cluster_name, 34 "ImageRegistryInfo" image_registry_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeImageDenyEventList() "DescribeImageDenyEventList" -> DescribeImageDenyEventListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeImageDenyEventList: ImageDenyEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventListOutput {
    pub list: Option<Vec<ImageDenyEvent>>,
    pub total_count: Option<i64>,
}
model! { DescribeImageDenyEventListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenyEvent {
    pub event_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub rule_status: Option<i64>,
    pub rule_effect_status: Option<String>,
    pub rule_info: Option<Vec<String>>,
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
    0 "EventType" event_type, 1 "RuleName" rule_name, 2 "RuleID" rule_id, 3 "RuleType" rule_type,
    4 "RuleStatus" rule_status, 5 "RuleEffectStatus" rule_effect_status, 6 "RuleInfo" rule_info,
    7 "RuleDescription" rule_description, 8 "ImageID" image_id, 9 "ImageName" image_name, 10 "NodeName" node_name,
    11 "NodeIP" node_ip, 12 "QUUID" quuid, 13 "FoundTime" found_time, 14 "LatestFoundTime" latest_found_time,
    15 "EventCount" event_count, 16 "DealBehavior" deal_behavior, 17 "EventID" event_id, 18 "PublicIP" public_ip,
    19 "NodeID" node_id, 20 "ClusterID" cluster_id, 21 "NodeType" node_type, 22 "NodeUniqueID" node_unique_id,
    23 "PodIP" pod_ip, 24 "PodName" pod_name, 25 "ClusterName" cluster_name, 26 "ImageRegistryInfo" image_registry_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventTendency {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeImageDenyEventTendency(start_time: String, end_time: String)
    "DescribeImageDenyEventTendency" -> DescribeImageDenyEventTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyEventTendencyOutput {
    pub deny_list: Option<Vec<ImageDenyEventTendency>>,
    pub alarm_list: Option<Vec<ImageDenyEventTendency>>,
}
model! { DescribeImageDenyEventTendencyOutput {
    0 "DenyList" deny_list, 1 "AlarmList" alarm_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenyEventTendency {
    pub date: Option<String>,
    pub event_count: Option<i64>,
}
model! { ImageDenyEventTendency {
    0 "Date" date, 1 "EventCount" event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleDetail {
    pub rule_id: String,
}
operation! { DescribeImageDenyRuleDetail(rule_id: String)
    "DescribeImageDenyRuleDetail" -> DescribeImageDenyRuleDetailOutput {
    0 "RuleID" rule_id
} }

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
    pub cveid_set: Option<Vec<String>>,
    pub component_set: Option<Vec<String>>,
    pub vul_class_set: Option<Vec<String>>,
    pub vul_level_set: Option<Vec<String>>,
    pub vul_label_set: Option<Vec<String>>,
    pub virus: Option<i64>,
    pub virus_md5_set: Option<Vec<String>>,
    pub virus_level_set: Option<Vec<String>>,
    pub virus_name: Option<Vec<String>>,
    pub risk: Option<i64>,
    pub risk_level_set: Option<Vec<String>>,
    pub risk_type: Option<Vec<String>>,
    pub privilege_run: Option<i64>,
    pub privilege_detail: Option<Vec<String>>,
    pub effect_image_set: Option<Vec<String>>,
    pub effect_day: Option<u64>,
    pub rule_id: Option<String>,
}
model! { DescribeImageDenyRuleDetailOutput {
    0 "ID" id, 1 "RuleName" rule_name, 2 "RuleType" rule_type, 3 "EffectImageCount" effect_image_count,
    4 "IsEffectAllImage" is_effect_all_image, 5 "EffectTime" effect_time, 6 "UpdateTime" update_time,
    7 "OperationUin" operation_uin, 8 "EffectStatus" effect_status, 9 "RuleDescription" rule_description,
    10 "Status" status, 11 "Vul" vul, 12 "CVEIDSet" cveid_set, 13 "ComponentSet" component_set,
    14 "VulClassSet" vul_class_set, 15 "VulLevelSet" vul_level_set, 16 "VulLabelSet" vul_label_set, 17 "Virus" virus,
    18 "VirusMD5Set" virus_md5_set, 19 "VirusLevelSet" virus_level_set, 20 "VirusName" virus_name, 21 "Risk" risk,
    22 "RiskLevelSet" risk_level_set, 23 "RiskType" risk_type, 24 "PrivilegeRun" privilege_run,
    25 "PrivilegeDetail" privilege_detail, 26 "EffectImageSet" effect_image_set, 27 "EffectDay" effect_day,
    28 "RuleID" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub top_turn_on: Option<bool>,
}
operation! { DescribeImageDenyRuleList() "DescribeImageDenyRuleList" -> DescribeImageDenyRuleListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String, 5 "TopTurnOn" top_turn_on: bool
} }
paged! { DescribeImageDenyRuleList: ImageDenyRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleListOutput {
    pub list: Option<Vec<ImageDenyRule>>,
    pub total_count: Option<i64>,
}
model! { DescribeImageDenyRuleListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    0 "RuleID" rule_id, 1 "RuleName" rule_name, 2 "RuleType" rule_type, 3 "EffectImageCount" effect_image_count,
    4 "IsEffectAllImage" is_effect_all_image, 5 "EffectTime" effect_time, 6 "UpdateTime" update_time,
    7 "OperationUin" operation_uin, 8 "Status" status, 9 "EffectStatus" effect_status, 10 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleSummary {}
operation! { DescribeImageDenyRuleSummary() "DescribeImageDenyRuleSummary" -> DescribeImageDenyRuleSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageDenyRuleSummaryOutput {
    pub rule_total_count: Option<u64>,
    pub enabled_rule_count: Option<u64>,
    pub observed_rule_count: Option<u64>,
    pub effective_rule_count: Option<u64>,
}
model! { DescribeImageDenyRuleSummaryOutput {
    0 "RuleTotalCount" rule_total_count, 1 "EnabledRuleCount" enabled_rule_count,
    2 "ObservedRuleCount" observed_rule_count, 3 "EffectiveRuleCount" effective_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryNamespaceList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeImageRegistryNamespaceList()
    "DescribeImageRegistryNamespaceList" -> DescribeImageRegistryNamespaceListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeImageRegistryNamespaceList: NamespaceInfo =
    Offset "Offset", "NamespaceDetail" namespace_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryNamespaceListOutput {
    pub total_count: Option<u64>,
    pub namespace_list: Option<Vec<String>>,
    pub namespace_detail: Option<Vec<NamespaceInfo>>,
}
model! { DescribeImageRegistryNamespaceListOutput {
    0 "TotalCount" total_count, 1 "NamespaceList" namespace_list, 2 "NamespaceDetail" namespace_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfo {
    pub namespace: Option<String>,
    pub registry_cnt: Option<i64>,
    pub image_cnt: Option<i64>,
    pub risk_image_cnt: Option<i64>,
}
model! { NamespaceInfo {
    0 "Namespace" namespace, 1 "RegistryCnt" registry_cnt, 2 "ImageCnt" image_cnt, 3 "RiskImageCnt" risk_image_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryTimingScanTask {}
operation! { DescribeImageRegistryTimingScanTask()
"DescribeImageRegistryTimingScanTask" -> DescribeImageRegistryTimingScanTaskOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRegistryTimingScanTaskOutput {
    pub enable: Option<bool>,
    pub scan_time: Option<String>,
    pub scan_period: Option<u64>,
    pub scan_type: Option<Vec<String>>,
    /// Deprecated.
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub id: Option<Vec<u64>>,
    pub latest: Option<bool>,
    pub scan_end_time: Option<String>,
    pub registry_type: Option<Vec<String>>,
    pub container_running: Option<bool>,
    pub scan_scope: Option<u64>,
    pub namespace: Option<Vec<String>>,
    pub exclude_image_asset_ids: Option<Vec<u64>>,
    pub last_scan_time: Option<String>,
    pub scan_result: Option<String>,
}
model! { DescribeImageRegistryTimingScanTaskOutput {
    0 "Enable" enable, 1 "ScanTime" scan_time, 2 "ScanPeriod" scan_period, 3 "ScanType" scan_type, 4 "All" all,
    5 "Images" images, 6 "Id" id, 7 "Latest" latest, 8 "ScanEndTime" scan_end_time, 9 "RegistryType" registry_type,
    10 "ContainerRunning" container_running, 11 "ScanScope" scan_scope, 12 "Namespace" namespace,
    13 "ExcludeImageAssetIds" exclude_image_asset_ids, 14 "LastScanTime" last_scan_time, 15 "ScanResult" scan_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskSummary {}
operation! { DescribeImageRiskSummary() "DescribeImageRiskSummary" -> DescribeImageRiskSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskSummaryOutput {
    pub vulnerability_cnt: Option<Vec<RunTimeRiskInfo>>,
    pub malware_virus_cnt: Option<Vec<RunTimeRiskInfo>>,
    pub risk_cnt: Option<Vec<RunTimeRiskInfo>>,
}
model! { DescribeImageRiskSummaryOutput {
    0 "VulnerabilityCnt" vulnerability_cnt, 1 "MalwareVirusCnt" malware_virus_cnt, 2 "RiskCnt" risk_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeRiskInfo {
    pub cnt: Option<u64>,
    pub level: Option<String>,
}
model! { RunTimeRiskInfo {
    0 "Cnt" cnt, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskTendency {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeImageRiskTendency(start_time: String, end_time: String)
    "DescribeImageRiskTendency" -> DescribeImageRiskTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRiskTendencyOutput {
    pub image_risk_tendency_set: Option<Vec<ImageRiskTendencyInfo>>,
}
model! { DescribeImageRiskTendencyOutput {
    0 "ImageRiskTendencySet" image_risk_tendency_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRiskTendencyInfo {
    pub image_risk_set: Option<Vec<RunTimeTendencyInfo>>,
    pub image_risk_type: Option<String>,
}
model! { ImageRiskTendencyInfo {
    0 "ImageRiskSet" image_risk_set, 1 "ImageRiskType" image_risk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTimeTendencyInfo {
    pub cur_time: Option<String>,
    pub cnt: Option<u64>,
}
model! { RunTimeTendencyInfo {
    0 "CurTime" cur_time, 1 "Cnt" cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSimpleList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeImageSimpleList() "DescribeImageSimpleList" -> DescribeImageSimpleListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeImageSimpleList: ImageSimpleInfo = Offset "Offset", "ImageList" image_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSimpleListOutput {
    pub image_list: Option<Vec<ImageSimpleInfo>>,
    pub image_cnt: Option<u64>,
}
model! { DescribeImageSimpleListOutput {
    0 "ImageList" image_list, 1 "ImageCnt" image_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSimpleInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub size: Option<u64>,
    pub image_type: Option<String>,
    pub container_cnt: Option<i64>,
    pub host_cnt: Option<u64>,
}
model! { ImageSimpleInfo {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "Size" size, 3 "ImageType" image_type,
    4 "ContainerCnt" container_cnt, 5 "HostCnt" host_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexList {}
operation! { DescribeIndexList() "DescribeIndexList" -> DescribeIndexListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexListOutput {
    pub data: Option<String>,
}
model! { DescribeIndexListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionReport {}
operation! { DescribeInspectionReport() "DescribeInspectionReport" -> DescribeInspectionReportOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionReportOutput {
    pub report_name: Option<String>,
    pub report_url: Option<String>,
}
model! { DescribeInspectionReportOutput {
    0 "ReportName" report_name, 1 "ReportUrl" report_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventInfo {
    pub id: u64,
}
operation! { DescribeK8sApiAbnormalEventInfo(id: u64)
    "DescribeK8sApiAbnormalEventInfo" -> DescribeK8sApiAbnormalEventInfoOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventInfoOutput {
    pub info: Option<K8sApiAbnormalEventInfo>,
}
model! { DescribeK8sApiAbnormalEventInfoOutput {
    0 "Info" info
} }

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
    pub alarm_count: Option<u64>,
    pub status: Option<String>,
    pub cluster_master_ip: Option<String>,
    pub k8s_version: Option<String>,
    pub running_component: Option<Vec<String>>,
    pub desc: Option<String>,
    pub suggestion: Option<String>,
    pub info: Option<String>,
    pub match_rule_id: Option<String>,
    pub high_light_fields: Option<Vec<String>>,
    pub match_rule: Option<K8sApiAbnormalRuleScopeInfo>,
    pub high_light_fields_val: Option<String>,
    pub rule_type_zh: Option<String>,
}
model! { K8sApiAbnormalEventInfo {
    0 "MatchRuleName" match_rule_name, 1 "MatchRuleType" match_rule_type, 2 "RiskLevel" risk_level,
    3 "ClusterID" cluster_id, 4 "ClusterName" cluster_name, 5 "ClusterRunningStatus" cluster_running_status,
    6 "FirstCreateTime" first_create_time, 7 "LastCreateTime" last_create_time, 8 "AlarmCount" alarm_count,
    9 "Status" status, 10 "ClusterMasterIP" cluster_master_ip, 11 "K8sVersion" k8s_version,
    12 "RunningComponent" running_component, 13 "Desc" desc, 14 "Suggestion" suggestion, 15 "Info" info,
    16 "MatchRuleID" match_rule_id, 17 "HighLightFields" high_light_fields, 18 "MatchRule" match_rule,
    19 "HighLightFieldsVal" high_light_fields_val, 20 "RuleTypeZH" rule_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeK8sApiAbnormalEventList()
    "DescribeK8sApiAbnormalEventList" -> DescribeK8sApiAbnormalEventListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalEventListOutput {
    pub list: Option<Vec<K8sApiAbnormalEventListItem>>,
    pub total_count: Option<u64>,
    pub rule_type_zh_set: Option<Vec<K8SAPIRuleTypeZhItem>>,
}
model! { DescribeK8sApiAbnormalEventListOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "RuleTypeZhSet" rule_type_zh_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalEventListItem {
    pub id: Option<u64>,
    pub match_rule_type: Option<String>,
    pub risk_level: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_running_status: Option<String>,
    pub first_create_time: Option<String>,
    pub last_create_time: Option<String>,
    pub alarm_count: Option<u64>,
    pub status: Option<String>,
    pub rule_type: Option<String>,
    pub desc: Option<String>,
    pub suggestion: Option<String>,
    pub rule_name: Option<String>,
    pub match_rule: Option<K8sApiAbnormalRuleScopeInfo>,
}
model! { K8sApiAbnormalEventListItem {
    0 "ID" id, 1 "MatchRuleType" match_rule_type, 2 "RiskLevel" risk_level, 3 "ClusterID" cluster_id,
    4 "ClusterName" cluster_name, 5 "ClusterRunningStatus" cluster_running_status,
    6 "FirstCreateTime" first_create_time, 7 "LastCreateTime" last_create_time, 8 "AlarmCount" alarm_count,
    9 "Status" status, 10 "RuleType" rule_type, 11 "Desc" desc, 12 "Suggestion" suggestion, 13 "RuleName" rule_name,
    14 "MatchRule" match_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SAPIRuleTypeZhItem {
    pub rule_type: Option<String>,
    pub rule_type_zh: Option<String>,
}
model! { K8SAPIRuleTypeZhItem {
    0 "RuleType" rule_type, 1 "RuleTypeZh" rule_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleInfo {
    pub rule_id: String,
}
operation! { DescribeK8sApiAbnormalRuleInfo(rule_id: String)
    "DescribeK8sApiAbnormalRuleInfo" -> DescribeK8sApiAbnormalRuleInfoOutput {
    0 "RuleID" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleInfoOutput {
    pub info: Option<K8sApiAbnormalRuleInfo>,
}
model! { DescribeK8sApiAbnormalRuleInfoOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleList {
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
}
operation! { DescribeK8sApiAbnormalRuleList() "DescribeK8sApiAbnormalRuleList" -> DescribeK8sApiAbnormalRuleListOutput {
    0 "By" by: String, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String
} }
paged! { DescribeK8sApiAbnormalRuleList: K8sApiAbnormalRuleListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleListOutput {
    pub list: Option<Vec<K8sApiAbnormalRuleListItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeK8sApiAbnormalRuleListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalRuleListItem {
    pub effect_all_cluster: Option<bool>,
    pub effect_cluster_count: Option<u64>,
    pub opr_uin: Option<String>,
    pub rule_actions: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub rule_info_list: Option<Vec<K8sApiAbnormalRuleScopeInfo>>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub status: Option<bool>,
    pub update_time: Option<String>,
}
model! { K8sApiAbnormalRuleListItem {
    0 "EffectAllCluster" effect_all_cluster, 1 "EffectClusterCount" effect_cluster_count, 2 "OprUin" opr_uin,
    3 "RuleActions" rule_actions, 4 "RuleID" rule_id, 5 "RuleInfoList" rule_info_list, 6 "RuleName" rule_name,
    7 "RuleType" rule_type, 8 "Status" status, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleScopeList {
    pub rule_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeK8sApiAbnormalRuleScopeList(rule_id: String)
    "DescribeK8sApiAbnormalRuleScopeList" -> DescribeK8sApiAbnormalRuleScopeListOutput {
    0 "RuleID" rule_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeK8sApiAbnormalRuleScopeList: K8sApiAbnormalRuleScopeInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalRuleScopeListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<K8sApiAbnormalRuleScopeInfo>>,
}
model! { DescribeK8sApiAbnormalRuleScopeListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalSummary {}
operation! { DescribeK8sApiAbnormalSummary() "DescribeK8sApiAbnormalSummary" -> DescribeK8sApiAbnormalSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalSummaryOutput {
    pub unhandle_event_count: Option<u64>,
    pub unhandle_high_level_event_count: Option<u64>,
    pub unhandle_medium_level_event_count: Option<u64>,
    pub unhandle_low_level_event_count: Option<u64>,
    pub unhandle_notice_level_event_count: Option<u64>,
}
model! { DescribeK8sApiAbnormalSummaryOutput {
    0 "UnhandleEventCount" unhandle_event_count, 1 "UnhandleHighLevelEventCount" unhandle_high_level_event_count,
    2 "UnhandleMediumLevelEventCount" unhandle_medium_level_event_count,
    3 "UnhandleLowLevelEventCount" unhandle_low_level_event_count,
    4 "UnhandleNoticeLevelEventCount" unhandle_notice_level_event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalTendency {
    pub tendency_period: u64,
}
operation! { DescribeK8sApiAbnormalTendency(tendency_period: u64)
    "DescribeK8sApiAbnormalTendency" -> DescribeK8sApiAbnormalTendencyOutput {
    0 "TendencyPeriod" tendency_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeK8sApiAbnormalTendencyOutput {
    pub list: Option<Vec<K8sApiAbnormalTendencyItem>>,
    pub rule_type_zh_set: Option<Vec<K8SAPIRuleTypeZhItem>>,
}
model! { DescribeK8sApiAbnormalTendencyOutput {
    0 "List" list, 1 "RuleTypeZhSet" rule_type_zh_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sApiAbnormalTendencyItem {
    pub date: Option<String>,
    pub exception_ua_request_count: Option<u64>,
    pub anonymous_user_right_count: Option<u64>,
    pub credential_information_obtain_count: Option<u64>,
    pub sensitive_data_mount_count: Option<u64>,
    pub cmd_exec_count: Option<u64>,
    pub abnormal_scheduled_task_count: Option<u64>,
    pub statics_pod_create_count: Option<u64>,
    pub doubtful_container_create_count: Option<u64>,
    pub user_defined_rule_count: Option<u64>,
    pub anonymous_access_count: Option<u64>,
    pub privilege_container_count: Option<u64>,
    pub rule_type_count_set: Option<Vec<K8SAPIRuleTypeCountItem>>,
}
model! { K8sApiAbnormalTendencyItem {
    0 "Date" date, 1 "ExceptionUARequestCount" exception_ua_request_count,
    2 "AnonymousUserRightCount" anonymous_user_right_count,
    3 "CredentialInformationObtainCount" credential_information_obtain_count,
    4 "SensitiveDataMountCount" sensitive_data_mount_count, 5 "CmdExecCount" cmd_exec_count,
    6 "AbnormalScheduledTaskCount" abnormal_scheduled_task_count, 7 "StaticsPodCreateCount" statics_pod_create_count,
    8 "DoubtfulContainerCreateCount" doubtful_container_create_count, 9 "UserDefinedRuleCount" user_defined_rule_count,
    10 "AnonymousAccessCount" anonymous_access_count, 11 "PrivilegeContainerCount" privilege_container_count,
    12 "RuleTypeCountSet" rule_type_count_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SAPIRuleTypeCountItem {
    pub rule_type: Option<String>,
    pub event_count: Option<u64>,
}
model! { K8SAPIRuleTypeCountItem {
    0 "RuleType" rule_type, 1 "EventCount" event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatistic {}
operation! { DescribeLogStorageStatistic() "DescribeLogStorageStatistic" -> DescribeLogStorageStatisticOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatisticOutput {
    pub total_size: Option<u64>,
    pub used_size: Option<u64>,
}
model! { DescribeLogStorageStatisticOutput {
    0 "TotalSize" total_size, 1 "UsedSize" used_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionBlackList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMaliciousConnectionBlackList()
    "DescribeMaliciousConnectionBlackList" -> DescribeMaliciousConnectionBlackListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMaliciousConnectionBlackList: MaliciousConnectionRuleInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionBlackListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<MaliciousConnectionRuleInfo>>,
}
model! { DescribeMaliciousConnectionBlackListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaliciousConnectionRuleInfo {
    pub rule_type: Option<String>,
    pub address: Option<String>,
    pub created_time: Option<String>,
    pub update_time: Option<String>,
    pub remark: Option<String>,
    pub rule_id: Option<u64>,
}
model! { MaliciousConnectionRuleInfo {
    0 "RuleType" rule_type, 1 "Address" address, 2 "CreatedTime" created_time, 3 "UpdateTime" update_time,
    4 "Remark" remark, 5 "RuleID" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionWhiteList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMaliciousConnectionWhiteList()
    "DescribeMaliciousConnectionWhiteList" -> DescribeMaliciousConnectionWhiteListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMaliciousConnectionWhiteList: MaliciousConnectionRuleInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousConnectionWhiteListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<MaliciousConnectionRuleInfo>>,
}
model! { DescribeMaliciousConnectionWhiteListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallAuditRecord {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallAuditRecord()
    "DescribeNetworkFirewallAuditRecord" -> DescribeNetworkFirewallAuditRecordOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ComplianceFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeNetworkFirewallAuditRecord: NetworkAuditRecord =
    Offset "Offset", "AuditList" audit_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallAuditRecordOutput {
    pub total_count: Option<u64>,
    pub audit_list: Option<Vec<NetworkAuditRecord>>,
}
model! { DescribeNetworkFirewallAuditRecordOutput {
    0 "TotalCount" total_count, 1 "AuditList" audit_list
} }

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
    pub policy_id: Option<u64>,
}
model! { NetworkAuditRecord {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "Action" action,
    4 "Operation" operation, 5 "NetworkPolicyName" network_policy_name, 6 "OperationTime" operation_time,
    7 "AppId" app_id, 8 "Uin" uin, 9 "PolicyId" policy_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallClusterList()
    "DescribeNetworkFirewallClusterList" -> DescribeNetworkFirewallClusterListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ComplianceFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeNetworkFirewallClusterList: NetworkClusterInfoItem =
    Offset "Offset", "ClusterInfoList" cluster_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterListOutput {
    pub total_count: Option<u64>,
    pub cluster_info_list: Option<Vec<NetworkClusterInfoItem>>,
}
model! { DescribeNetworkFirewallClusterListOutput {
    0 "TotalCount" total_count, 1 "ClusterInfoList" cluster_info_list
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterVersion" cluster_version,
    3 "ClusterOs" cluster_os, 4 "ClusterType" cluster_type, 5 "Region" region,
    6 "NetworkPolicyPlugin" network_policy_plugin, 7 "ClusterStatus" cluster_status,
    8 "TotalRuleCount" total_rule_count, 9 "EnableRuleCount" enable_rule_count,
    10 "NetworkPolicyPluginStatus" network_policy_plugin_status,
    11 "NetworkPolicyPluginError" network_policy_plugin_error, 12 "ClusterNetworkSettings" cluster_network_settings
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterRefreshStatus {
    pub task_id: u64,
}
operation! { DescribeNetworkFirewallClusterRefreshStatus(task_id: u64)
    "DescribeNetworkFirewallClusterRefreshStatus" -> DescribeNetworkFirewallClusterRefreshStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallClusterRefreshStatusOutput {
    pub task_status: Option<String>,
}
model! { DescribeNetworkFirewallClusterRefreshStatusOutput {
    0 "TaskStatus" task_status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceLabelList {
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallNamespaceLabelList(cluster_id: String)
    "DescribeNetworkFirewallNamespaceLabelList" -> DescribeNetworkFirewallNamespaceLabelListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallNamespaceLabelList: NetworkClusterNamespaceLabelInfo =
    Offset "Offset", "ClusterNamespaceLabelList" cluster_namespace_label_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceLabelListOutput {
    pub total_count: Option<u64>,
    pub cluster_namespace_label_list: Option<Vec<NetworkClusterNamespaceLabelInfo>>,
}
model! { DescribeNetworkFirewallNamespaceLabelListOutput {
    0 "TotalCount" total_count, 1 "ClusterNamespaceLabelList" cluster_namespace_label_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterNamespaceLabelInfo {
    pub labels: Option<String>,
    pub name: Option<String>,
}
model! { NetworkClusterNamespaceLabelInfo {
    0 "Labels" labels, 1 "Name" name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceList {
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallNamespaceList(cluster_id: String)
    "DescribeNetworkFirewallNamespaceList" -> DescribeNetworkFirewallNamespaceListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallNamespaceList: NetworkClusterNamespaceInfo =
    Offset "Offset", "ClusterNamespaceList" cluster_namespace_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallNamespaceListOutput {
    pub total_count: Option<u64>,
    pub cluster_namespace_list: Option<Vec<NetworkClusterNamespaceInfo>>,
}
model! { DescribeNetworkFirewallNamespaceListOutput {
    0 "TotalCount" total_count, 1 "ClusterNamespaceList" cluster_namespace_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterNamespaceInfo {
    pub labels: Option<String>,
    pub name: Option<String>,
}
model! { NetworkClusterNamespaceInfo {
    0 "Labels" labels, 1 "Name" name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPodLabelsList {
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallPodLabelsList(cluster_id: String)
    "DescribeNetworkFirewallPodLabelsList" -> DescribeNetworkFirewallPodLabelsListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallPodLabelsList: NetworkClusterPodInfo =
    Offset "Offset", "PodList" pod_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPodLabelsListOutput {
    pub total_count: Option<u64>,
    pub pod_list: Option<Vec<NetworkClusterPodInfo>>,
}
model! { DescribeNetworkFirewallPodLabelsListOutput {
    0 "TotalCount" total_count, 1 "PodList" pod_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkClusterPodInfo {
    pub pod_name: Option<String>,
    pub namespace: Option<String>,
    pub labels: Option<String>,
    pub workload_kind: Option<String>,
}
model! { NetworkClusterPodInfo {
    0 "PodName" pod_name, 1 "Namespace" namespace, 2 "Labels" labels, 3 "WorkloadKind" workload_kind
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDetail {
    pub id: u64,
}
operation! { DescribeNetworkFirewallPolicyDetail(id: u64)
    "DescribeNetworkFirewallPolicyDetail" -> DescribeNetworkFirewallPolicyDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDetailOutput {
    pub cluster_id: Option<String>,
    pub policy_name: Option<String>,
    pub namespace: Option<String>,
    pub from_policy_rule: Option<i64>,
    pub to_policy_rule: Option<i64>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
    pub pod_selector: Option<String>,
    pub description: Option<String>,
    pub policy_create_time: Option<String>,
    pub policy_source_type: Option<String>,
    pub network_policy_plugin: Option<String>,
    pub publish_status: Option<String>,
    pub publish_result: Option<String>,
}
model! { DescribeNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Namespace" namespace, 3 "FromPolicyRule" from_policy_rule,
    4 "ToPolicyRule" to_policy_rule, 5 "CustomPolicy" custom_policy, 6 "PodSelector" pod_selector,
    7 "Description" description, 8 "PolicyCreateTime" policy_create_time, 9 "PolicySourceType" policy_source_type,
    10 "NetworkPolicyPlugin" network_policy_plugin, 11 "PublishStatus" publish_status, 12 "PublishResult" publish_result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDiscover {
    pub task_id: u64,
}
operation! { DescribeNetworkFirewallPolicyDiscover(task_id: u64)
    "DescribeNetworkFirewallPolicyDiscover" -> DescribeNetworkFirewallPolicyDiscoverOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyDiscoverOutput {
    pub task_status: Option<String>,
}
model! { DescribeNetworkFirewallPolicyDiscoverOutput {
    0 "TaskStatus" task_status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyList {
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeNetworkFirewallPolicyList(cluster_id: String)
    "DescribeNetworkFirewallPolicyList" -> DescribeNetworkFirewallPolicyListOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<ComplianceFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeNetworkFirewallPolicyList: NetworkPolicyInfoItem =
    Offset "Offset", "NetPolicy" net_policy, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyListOutput {
    pub total_count: Option<u64>,
    pub net_policy: Option<Vec<NetworkPolicyInfoItem>>,
}
model! { DescribeNetworkFirewallPolicyListOutput {
    0 "TotalCount" total_count, 1 "NetPolicy" net_policy
} }

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
    pub id: Option<u64>,
}
model! { NetworkPolicyInfoItem {
    0 "Name" name, 1 "Description" description, 2 "PublishStatus" publish_status,
    3 "PolicySourceType" policy_source_type, 4 "Namespace" namespace, 5 "PolicyCreateTime" policy_create_time,
    6 "NetworkPolicyPlugin" network_policy_plugin, 7 "PublishResult" publish_result,
    8 "FromPolicyRule" from_policy_rule, 9 "ToPolicyRule" to_policy_rule, 10 "PodSelector" pod_selector, 11 "Id" id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyStatus {
    pub task_id: u64,
}
operation! { DescribeNetworkFirewallPolicyStatus(task_id: u64)
    "DescribeNetworkFirewallPolicyStatus" -> DescribeNetworkFirewallPolicyStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyStatusOutput {
    pub task_status: Option<String>,
    pub task_result: Option<Vec<String>>,
}
model! { DescribeNetworkFirewallPolicyStatusOutput {
    0 "TaskStatus" task_status, 1 "TaskResult" task_result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFirewallPolicyYamlDetail {
    pub id: u64,
}
operation! { DescribeNetworkFirewallPolicyYamlDetail(id: u64)
    "DescribeNetworkFirewallPolicyYamlDetail" -> DescribeNetworkFirewallPolicyYamlDetailOutput {
    0 "Id" id
} }

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
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name, 2 "Yaml" yaml, 3 "Description" description,
    4 "PolicyCreateTime" policy_create_time, 5 "PolicySourceType" policy_source_type,
    6 "NetworkPolicyPlugin" network_policy_plugin, 7 "PublishStatus" publish_status, 8 "PublishResult" publish_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewestVul {}
operation! { DescribeNewestVul() "DescribeNewestVul" -> DescribeNewestVulOutput {} }

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
    0 "PocID" poc_id, 1 "VulName" vul_name, 2 "SubmitTime" submit_time, 3 "Status" status, 4 "CVEID" cveid,
    5 "SupportDefense" support_defense
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostPayDetail {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribePostPayDetail() "DescribePostPayDetail" -> DescribePostPayDetailOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { DescribePostPayDetail: SoftQuotaDayInfo = Offset "Offset", "SoftQuotaDayDetail" soft_quota_day_detail }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostPayDetailOutput {
    pub soft_quota_day_detail: Option<Vec<SoftQuotaDayInfo>>,
}
model! { DescribePostPayDetailOutput {
    0 "SoftQuotaDayDetail" soft_quota_day_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftQuotaDayInfo {
    pub pay_time: Option<String>,
    pub cores_cnt: Option<u64>,
}
model! { SoftQuotaDayInfo {
    0 "PayTime" pay_time, 1 "CoresCnt" cores_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfo {}
operation! { DescribeProVersionInfo() "DescribeProVersionInfo" -> DescribeProVersionInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfoOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cores_cnt: Option<u64>,
    pub max_post_pay_cores_cnt: Option<u64>,
    pub resource_id: Option<String>,
    pub buy_status: Option<String>,
    pub is_purchased: Option<bool>,
}
model! { DescribeProVersionInfoOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "CoresCnt" cores_cnt,
    3 "MaxPostPayCoresCnt" max_post_pay_cores_cnt, 4 "ResourceId" resource_id, 5 "BuyStatus" buy_status,
    6 "IsPurchased" is_purchased
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePromotionActivity {
    pub active_id: u64,
}
operation! { DescribePromotionActivity(active_id: u64) "DescribePromotionActivity" -> DescribePromotionActivityOutput {
    0 "ActiveID" active_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePromotionActivityOutput {
    pub list: Option<Vec<PromotionActivityContent>>,
}
model! { DescribePromotionActivityOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionActivityContent {
    pub month_num: Option<u64>,
    pub cores_count_limit: Option<u64>,
    pub professional_discount: Option<u64>,
    pub image_authorization_num: Option<u64>,
}
model! { PromotionActivityContent {
    0 "MonthNum" month_num, 1 "CoresCountLimit" cores_count_limit, 2 "ProfessionalDiscount" professional_discount,
    3 "ImageAuthorizationNum" image_authorization_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKey {}
operation! { DescribePublicKey() "DescribePublicKey" -> DescribePublicKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicKeyOutput {
    pub public_key: Option<String>,
}
model! { DescribePublicKeyOutput {
    0 "PublicKey" public_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchaseStateInfo {}
operation! { DescribePurchaseStateInfo() "DescribePurchaseStateInfo" -> DescribePurchaseStateInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchaseStateInfoOutput {
    pub state: Option<i64>,
    pub all_cores_cnt: Option<u64>,
    pub cores_cnt: Option<u64>,
    pub undefend_cores_cnt: Option<u64>,
    pub authorized_cores_cnt: Option<u64>,
    pub given_authorized_cores_cnt: Option<i64>,
    pub current_flexible_cores_cnt: Option<u64>,
    pub image_cnt: Option<u64>,
    pub authorized_image_cnt: Option<u64>,
    pub expiration_time: Option<String>,
    pub purchased_authorized_cnt: Option<u64>,
    pub automatic_renewal: Option<i64>,
    pub given_authorized_cnt: Option<u64>,
    pub begin_time: Option<String>,
    pub sub_state: Option<String>,
    pub inquire_key: Option<String>,
    pub defend_policy: Option<String>,
    pub flexible_cores_limit: Option<u64>,
    pub defend_cluster_cores_cnt: Option<u64>,
    pub defend_host_cores_cnt: Option<u64>,
    pub trial_cores_cnt: Option<u64>,
    pub no_container_cores_cnt: Option<u64>,
}
model! { DescribePurchaseStateInfoOutput {
    0 "State" state, 1 "AllCoresCnt" all_cores_cnt, 2 "CoresCnt" cores_cnt, 3 "UndefendCoresCnt" undefend_cores_cnt,
    4 "AuthorizedCoresCnt" authorized_cores_cnt, 5 "GivenAuthorizedCoresCnt" given_authorized_cores_cnt,
    6 "CurrentFlexibleCoresCnt" current_flexible_cores_cnt, 7 "ImageCnt" image_cnt,
    8 "AuthorizedImageCnt" authorized_image_cnt, 9 "ExpirationTime" expiration_time,
    10 "PurchasedAuthorizedCnt" purchased_authorized_cnt, 11 "AutomaticRenewal" automatic_renewal,
    12 "GivenAuthorizedCnt" given_authorized_cnt, 13 "BeginTime" begin_time, 14 "SubState" sub_state,
    15 "InquireKey" inquire_key, 16 "DefendPolicy" defend_policy, 17 "FlexibleCoresLimit" flexible_cores_limit,
    18 "DefendClusterCoresCnt" defend_cluster_cores_cnt, 19 "DefendHostCoresCnt" defend_host_cores_cnt,
    20 "TrialCoresCnt" trial_cores_cnt, 21 "NoContainerCoresCnt" no_container_cores_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVuls {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspRuleVuls() "DescribeRaspRuleVuls" -> DescribeRaspRuleVulsOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspRuleVuls: RaspRuleVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVulsOutput {
    pub list: Option<Vec<RaspRuleVul>>,
    pub total_count: Option<u64>,
}
model! { DescribeRaspRuleVulsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRuleVul {
    pub vul_vuls_id: Option<u64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<u64>,
}
model! { RaspRuleVul {
    0 "VulVulsID" vul_vuls_id, 1 "VulVulsName" vul_vuls_name, 2 "CveID" cve_id, 3 "SupportDefense" support_defense
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRules {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspRules() "DescribeRaspRules" -> DescribeRaspRulesOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspRules: RaspRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRulesOutput {
    pub list: Option<Vec<RaspRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeRaspRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRule {
    pub id: Option<u64>,
    pub url_regexp: Option<String>,
    pub vul_vuls_id: Option<u64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<u64>,
    pub white_type: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { RaspRule {
    0 "Id" id, 1 "URLRegexp" url_regexp, 2 "VulVulsID" vul_vuls_id, 3 "VulVulsName" vul_vuls_name, 4 "CveID" cve_id,
    5 "SupportDefense" support_defense, 6 "WhiteType" white_type, 7 "Status" status, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTask {
    pub task_id: u64,
    pub new_task_id: Option<String>,
}
operation! { DescribeRefreshTask(task_id: u64) "DescribeRefreshTask" -> DescribeRefreshTaskOutput {
    0 "TaskId" task_id, 1 "NewTaskID" new_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskOutput {
    pub task_status: Option<String>,
}
model! { DescribeRefreshTaskOutput {
    0 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellDetail {
    pub event_id: String,
}
operation! { DescribeReverseShellDetail(event_id: String)
    "DescribeReverseShellDetail" -> DescribeReverseShellDetailOutput {
    0 "EventId" event_id
} }

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
    0 "EventBaseInfo" event_base_info, 1 "ProcessInfo" process_info, 2 "ParentProcessInfo" parent_process_info,
    3 "EventDetail" event_detail, 4 "AncestorProcessInfo" ancestor_process_info
} }

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
    0 "Description" description, 1 "Solution" solution, 2 "Remark" remark, 3 "DstAddress" dst_address,
    4 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeReverseShellEvents() "DescribeReverseShellEvents" -> DescribeReverseShellEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeReverseShellEvents: ReverseShellEventInfo = Offset "Offset", "EventSet" event_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsOutput {
    pub total_count: Option<u64>,
    pub event_set: Option<Vec<ReverseShellEventInfo>>,
}
model! { DescribeReverseShellEventsOutput {
    0 "TotalCount" total_count, 1 "EventSet" event_set
} }

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
    0 "ProcessName" process_name, 1 "ProcessPath" process_path, 2 "ImageId" image_id, 3 "ContainerId" container_id,
    4 "ImageName" image_name, 5 "ContainerName" container_name, 6 "FoundTime" found_time, 7 "Solution" solution,
    8 "Description" description, 9 "Status" status, 10 "EventId" event_id, 11 "Remark" remark,
    12 "PProcessName" p_process_name, 13 "EventCount" event_count, 14 "LatestFoundTime" latest_found_time,
    15 "DstAddress" dst_address, 16 "ContainerNetStatus" container_net_status,
    17 "ContainerNetSubStatus" container_net_sub_status,
    18 "ContainerIsolateOperationSrc" container_isolate_operation_src, 19 "ContainerStatus" container_status,
    20 "ClusterID" cluster_id, 21 "NodeType" node_type, 22 "PodName" pod_name, 23 "PodIP" pod_ip,
    24 "NodeUniqueID" node_unique_id, 25 "PublicIP" public_ip, 26 "NodeName" node_name, 27 "HostID" host_id,
    28 "HostIP" host_ip, 29 "NodeID" node_id, 30 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsExport {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { DescribeReverseShellEventsExport()
    "DescribeReverseShellEventsExport" -> DescribeReverseShellEventsExportOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeReverseShellEventsExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeReverseShellRegexpWhiteList()
    "DescribeReverseShellRegexpWhiteList" -> DescribeReverseShellRegexpWhiteListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeReverseShellRegexpWhiteList: RegexpRuleListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<RegexpRuleListItem>>,
}
model! { DescribeReverseShellRegexpWhiteListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegexpRuleListItem {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub effective_expression: Option<u64>,
    pub update_time: Option<String>,
    pub operator_uin: Option<String>,
    pub status: Option<bool>,
}
model! { RegexpRuleListItem {
    0 "RuleID" rule_id, 1 "RuleName" rule_name, 2 "EffectiveExpression" effective_expression,
    3 "UpdateTime" update_time, 4 "OperatorUin" operator_uin, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteListInfo {
    pub rule_id: String,
}
operation! { DescribeReverseShellRegexpWhiteListInfo(rule_id: String)
    "DescribeReverseShellRegexpWhiteListInfo" -> DescribeReverseShellRegexpWhiteListInfoOutput {
    0 "RuleID" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRegexpWhiteListInfoOutput {
    pub rule_info: Option<RegexpRuleInfo>,
}
model! { DescribeReverseShellRegexpWhiteListInfoOutput {
    0 "RuleInfo" rule_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegexpRuleInfo {
    pub rule_name: Option<String>,
    pub status: Option<bool>,
    pub expression_list: Option<Vec<WhiteListRegexpExpressionInfo>>,
    pub rule_id: Option<String>,
    pub update_time: Option<String>,
    pub operator_uin: Option<String>,
}
model! { RegexpRuleInfo {
    0 "RuleName" rule_name, 1 "Status" status, 2 "ExpressionList" expression_list, 3 "RuleID" rule_id,
    4 "UpdateTime" update_time, 5 "OperatorUIN" operator_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteListRegexpExpressionInfo {
    pub logic_symbol: Option<String>,
    pub match_field: Option<String>,
    pub match_content: Option<String>,
}
model! { WhiteListRegexpExpressionInfo {
    0 "LogicSymbol" logic_symbol, 1 "MatchField" match_field, 2 "MatchContent" match_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteListDetail {
    pub white_list_id: String,
}
operation! { DescribeReverseShellWhiteListDetail(white_list_id: String)
    "DescribeReverseShellWhiteListDetail" -> DescribeReverseShellWhiteListDetailOutput {
    0 "WhiteListId" white_list_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteListDetailOutput {
    pub white_list_detail_info: Option<ReverseShellWhiteListInfo>,
}
model! { DescribeReverseShellWhiteListDetailOutput {
    0 "WhiteListDetailInfo" white_list_detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteLists {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeReverseShellWhiteLists() "DescribeReverseShellWhiteLists" -> DescribeReverseShellWhiteListsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeReverseShellWhiteLists: ReverseShellWhiteListBaseInfo =
    Offset "Offset", "WhiteListSet" white_list_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellWhiteListsOutput {
    pub total_count: Option<u64>,
    pub white_list_set: Option<Vec<ReverseShellWhiteListBaseInfo>>,
}
model! { DescribeReverseShellWhiteListsOutput {
    0 "TotalCount" total_count, 1 "WhiteListSet" white_list_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellWhiteListBaseInfo {
    pub id: Option<String>,
    pub image_count: Option<u64>,
    pub process_name: Option<String>,
    pub dst_ip: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub dst_port: Option<String>,
    pub is_global: Option<bool>,
    pub image_ids: Option<Vec<String>>,
}
model! { ReverseShellWhiteListBaseInfo {
    0 "Id" id, 1 "ImageCount" image_count, 2 "ProcessName" process_name, 3 "DstIp" dst_ip, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "DstPort" dst_port, 7 "IsGlobal" is_global, 8 "ImageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventDetail {
    pub event_id: u64,
}
operation! { DescribeRiskDnsEventDetail(event_id: u64)
    "DescribeRiskDnsEventDetail" -> DescribeRiskDnsEventDetailOutput {
    0 "EventID" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventDetailOutput {
    pub event_id: Option<u64>,
    pub event_type: Option<String>,
    pub event_count: Option<u64>,
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
    pub reference: Option<Vec<String>>,
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
    0 "EventID" event_id, 1 "EventType" event_type, 2 "EventCount" event_count, 3 "FoundTime" found_time,
    4 "LatestFoundTime" latest_found_time, 5 "ContainerID" container_id, 6 "ContainerName" container_name,
    7 "ContainerNetStatus" container_net_status, 8 "ContainerStatus" container_status,
    9 "ContainerNetSubStatus" container_net_sub_status,
    10 "ContainerIsolateOperationSrc" container_isolate_operation_src, 11 "ImageID" image_id, 12 "ImageName" image_name,
    13 "HostName" host_name, 14 "HostIP" host_ip, 15 "PublicIP" public_ip, 16 "PodName" pod_name,
    17 "Description" description, 18 "Solution" solution, 19 "Reference" reference, 20 "Address" address,
    21 "City" city, 22 "MatchRuleType" match_rule_type, 23 "FeatureLabel" feature_label,
    24 "ProcessAuthority" process_authority, 25 "ProcessMd5" process_md5, 26 "ProcessStartUser" process_start_user,
    27 "ProcessUserGroup" process_user_group, 28 "ProcessPath" process_path, 29 "ProcessTree" process_tree,
    30 "ProcessParam" process_param, 31 "ParentProcessStartUser" parent_process_start_user,
    32 "ParentProcessUserGroup" parent_process_user_group, 33 "ParentProcessPath" parent_process_path,
    34 "ParentProcessParam" parent_process_param, 35 "AncestorProcessStartUser" ancestor_process_start_user,
    36 "AncestorProcessUserGroup" ancestor_process_user_group, 37 "AncestorProcessPath" ancestor_process_path,
    38 "AncestorProcessParam" ancestor_process_param, 39 "HostID" host_id, 40 "EventStatus" event_status,
    41 "OperationTime" operation_time, 42 "Remark" remark, 43 "NodeType" node_type, 44 "NodeName" node_name,
    45 "NodeSubNetID" node_sub_net_id, 46 "NodeSubNetName" node_sub_net_name, 47 "NodeSubNetCIDR" node_sub_net_cidr,
    48 "ClusterID" cluster_id, 49 "PodIP" pod_ip, 50 "PodStatus" pod_status, 51 "NodeUniqueID" node_unique_id,
    52 "NodeID" node_id, 53 "ClusterName" cluster_name, 54 "Namespace" namespace, 55 "WorkloadType" workload_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskDnsList() "DescribeRiskDnsList" -> DescribeRiskDnsListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskDnsList: RiskDnsEventInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsListOutput {
    pub list: Option<Vec<RiskDnsEventInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskDnsListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsEventInfo {
    pub event_id: Option<u64>,
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
    pub image_id_2: Option<String>,
    pub container_id_2: Option<String>,
}
model! { RiskDnsEventInfo {
    0 "EventID" event_id, 1 "EventType" event_type, 2 "Address" address, 3 "ContainerID" container_id,
    4 "ContainerName" container_name, 5 "ContainerNetStatus" container_net_status, 6 "ContainerStatus" container_status,
    7 "ContainerNetSubStatus" container_net_sub_status,
    8 "ContainerIsolateOperationSrc" container_isolate_operation_src, 9 "ImageID" image_id, 10 "ImageName" image_name,
    11 "FoundTime" found_time, 12 "LatestFoundTime" latest_found_time, 13 "EventStatus" event_status,
    14 "EventCount" event_count, 15 "Description" description, 16 "Solution" solution, 17 "City" city,
    18 "HostName" host_name, 19 "HostID" host_id, 20 "HostIP" host_ip, 21 "PublicIP" public_ip, 22 "NodeType" node_type,
    23 "NodeName" node_name, 24 "PodIP" pod_ip, 25 "PodName" pod_name, 26 "ClusterID" cluster_id, 27 "NodeID" node_id,
    28 "NodeUniqueID" node_unique_id, 29 "ClusterName" cluster_name, 30 "ImageId" image_id_2,
    31 "ContainerId" container_id_2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskList {
    pub cluster_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeRiskList() "DescribeRiskList" -> DescribeRiskListOutput {
    0 "ClusterId" cluster_id: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeRiskList: ClusterRiskItem =
    Offset "Offset", "ClusterRiskItems" cluster_risk_items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskListOutput {
    pub cluster_risk_items: Option<Vec<ClusterRiskItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeRiskListOutput {
    0 "ClusterRiskItems" cluster_risk_items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterRiskItem {
    pub check_item: Option<ClusterCheckItem>,
    pub verify_info: Option<String>,
    pub error_message: Option<String>,
    pub affected_cluster_count: Option<u64>,
    pub affected_node_count: Option<u64>,
}
model! { ClusterRiskItem {
    0 "CheckItem" check_item, 1 "VerifyInfo" verify_info, 2 "ErrorMessage" error_message,
    3 "AffectedClusterCount" affected_cluster_count, 4 "AffectedNodeCount" affected_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallDetail {
    pub event_id: String,
}
operation! { DescribeRiskSyscallDetail(event_id: String)
    "DescribeRiskSyscallDetail" -> DescribeRiskSyscallDetailOutput {
    0 "EventId" event_id
} }

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
    0 "EventBaseInfo" event_base_info, 1 "ProcessInfo" process_info, 2 "ParentProcessInfo" parent_process_info,
    3 "EventDetail" event_detail, 4 "AncestorProcessInfo" ancestor_process_info
} }

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
    0 "Description" description, 1 "Solution" solution, 2 "Remark" remark, 3 "SyscallName" syscall_name,
    4 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskSyscallEvents() "DescribeRiskSyscallEvents" -> DescribeRiskSyscallEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskSyscallEvents: RiskSyscallEventInfo = Offset "Offset", "EventSet" event_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEventsOutput {
    pub total_count: Option<u64>,
    pub event_set: Option<Vec<RiskSyscallEventInfo>>,
}
model! { DescribeRiskSyscallEventsOutput {
    0 "TotalCount" total_count, 1 "EventSet" event_set
} }

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
    0 "ProcessName" process_name, 1 "ProcessPath" process_path, 2 "ImageId" image_id, 3 "ContainerId" container_id,
    4 "ImageName" image_name, 5 "ContainerName" container_name, 6 "FoundTime" found_time, 7 "Solution" solution,
    8 "Description" description, 9 "SyscallName" syscall_name, 10 "Status" status, 11 "EventId" event_id,
    12 "NodeName" node_name, 13 "PodName" pod_name, 14 "Remark" remark, 15 "RuleExist" rule_exist,
    16 "EventCount" event_count, 17 "LatestFoundTime" latest_found_time, 18 "ContainerNetStatus" container_net_status,
    19 "ContainerNetSubStatus" container_net_sub_status,
    20 "ContainerIsolateOperationSrc" container_isolate_operation_src, 21 "ContainerStatus" container_status,
    22 "NodeType" node_type, 23 "ClusterID" cluster_id, 24 "PodIP" pod_ip, 25 "NodeUniqueID" node_unique_id,
    26 "PublicIP" public_ip, 27 "NodeID" node_id, 28 "HostID" host_id, 29 "HostIP" host_ip,
    30 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEventsExport {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub export_field: Option<Vec<String>>,
}
operation! { DescribeRiskSyscallEventsExport()
    "DescribeRiskSyscallEventsExport" -> DescribeRiskSyscallEventsExportOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String, 5 "ExportField" export_field: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallEventsExportOutput {
    pub download_url: Option<Secret>,
    pub job_id: Option<String>,
}
model! { DescribeRiskSyscallEventsExportOutput {
    0 "DownloadUrl" download_url, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallNames {}
operation! { DescribeRiskSyscallNames() "DescribeRiskSyscallNames" -> DescribeRiskSyscallNamesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallNamesOutput {
    pub total_count: Option<u64>,
    pub syscall_names: Option<Vec<String>>,
}
model! { DescribeRiskSyscallNamesOutput {
    0 "TotalCount" total_count, 1 "SyscallNames" syscall_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteListDetail {
    pub white_list_id: String,
}
operation! { DescribeRiskSyscallWhiteListDetail(white_list_id: String)
    "DescribeRiskSyscallWhiteListDetail" -> DescribeRiskSyscallWhiteListDetailOutput {
    0 "WhiteListId" white_list_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteListDetailOutput {
    pub white_list_detail_info: Option<RiskSyscallWhiteListInfo>,
}
model! { DescribeRiskSyscallWhiteListDetailOutput {
    0 "WhiteListDetailInfo" white_list_detail_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteLists {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskSyscallWhiteLists() "DescribeRiskSyscallWhiteLists" -> DescribeRiskSyscallWhiteListsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskSyscallWhiteLists: RiskSyscallWhiteListBaseInfo =
    Offset "Offset", "WhiteListSet" white_list_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskSyscallWhiteListsOutput {
    pub total_count: Option<u64>,
    pub white_list_set: Option<Vec<RiskSyscallWhiteListBaseInfo>>,
}
model! { DescribeRiskSyscallWhiteListsOutput {
    0 "TotalCount" total_count, 1 "WhiteListSet" white_list_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSyscallWhiteListBaseInfo {
    pub id: Option<String>,
    pub image_count: Option<u64>,
    pub process_path: Option<String>,
    pub syscall_names: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_global: Option<bool>,
    pub image_ids: Option<Vec<String>>,
}
model! { RiskSyscallWhiteListBaseInfo {
    0 "Id" id, 1 "ImageCount" image_count, 2 "ProcessPath" process_path, 3 "SyscallNames" syscall_names,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "IsGlobal" is_global, 7 "ImageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIgnoreVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeScanIgnoreVulList() "DescribeScanIgnoreVulList" -> DescribeScanIgnoreVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeScanIgnoreVulList: ScanIgnoreVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIgnoreVulListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ScanIgnoreVul>>,
}
model! { DescribeScanIgnoreVulListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    0 "VulName" vul_name, 1 "CVEID" cveid, 2 "PocID" poc_id, 3 "RegistryImageCount" registry_image_count,
    4 "UpdateTime" update_time, 5 "IsIgnoreAll" is_ignore_all, 6 "LocalImageCount" local_image_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchExportList {
    pub query: String,
    pub log_types: Option<Vec<String>>,
}
operation! { DescribeSearchExportList(query: String) "DescribeSearchExportList" -> DescribeSearchExportListOutput {
    0 "Query" query, 1 "LogTypes" log_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchExportListOutput {
    pub job_id: Option<String>,
}
model! { DescribeSearchExportListOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogs {}
operation! { DescribeSearchLogs() "DescribeSearchLogs" -> DescribeSearchLogsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogsOutput {
    pub data: Option<Vec<String>>,
}
model! { DescribeSearchLogsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplates {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSearchTemplates() "DescribeSearchTemplates" -> DescribeSearchTemplatesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { DescribeSearchTemplates: SearchTemplate = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<SearchTemplate>>,
}
model! { DescribeSearchTemplatesOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecEventsTendency {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeSecEventsTendency(start_time: String, end_time: String)
    "DescribeSecEventsTendency" -> DescribeSecEventsTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecEventsTendencyOutput {
    pub event_tendency_set: Option<Vec<SecTendencyEventInfo>>,
}
model! { DescribeSecEventsTendencyOutput {
    0 "EventTendencySet" event_tendency_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecTendencyEventInfo {
    pub event_set: Option<Vec<RunTimeTendencyInfo>>,
    pub event_type: Option<String>,
}
model! { SecTendencyEventInfo {
    0 "EventSet" event_set, 1 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogAlertMsg {
    pub r#type: Option<Vec<String>>,
}
operation! { DescribeSecLogAlertMsg() "DescribeSecLogAlertMsg" -> DescribeSecLogAlertMsgOutput {
    0 "Type" r#type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogAlertMsgOutput {
    pub list: Option<Vec<SecLogAlertMsgInfo>>,
}
model! { DescribeSecLogAlertMsgOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogAlertMsgInfo {
    pub msg_type: Option<String>,
    pub msg_value: Option<String>,
    pub state: Option<bool>,
}
model! { SecLogAlertMsgInfo {
    0 "MsgType" msg_type, 1 "MsgValue" msg_value, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogCleanSettingInfo {}
operation! { DescribeSecLogCleanSettingInfo() "DescribeSecLogCleanSettingInfo" -> DescribeSecLogCleanSettingInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogCleanSettingInfoOutput {
    pub reserves_limit: Option<u64>,
    pub reserves_deadline: Option<u64>,
    pub day_limit: Option<u64>,
}
model! { DescribeSecLogCleanSettingInfoOutput {
    0 "ReservesLimit" reserves_limit, 1 "ReservesDeadline" reserves_deadline, 2 "DayLimit" day_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsOptions {
    pub cls_region: Option<String>,
}
operation! { DescribeSecLogDeliveryClsOptions()
    "DescribeSecLogDeliveryClsOptions" -> DescribeSecLogDeliveryClsOptionsOutput {
    0 "ClsRegion" cls_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsOptionsOutput {
    pub log_set_list: Option<Vec<ClsLogsetInfo>>,
    pub region_list: Option<Vec<RegionInfo>>,
}
model! { DescribeSecLogDeliveryClsOptionsOutput {
    0 "LogSetList" log_set_list, 1 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsLogsetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_list: Option<Vec<ClsTopicInfo>>,
}
model! { ClsLogsetInfo {
    0 "LogsetID" logset_id, 1 "LogsetName" logset_name, 2 "TopicList" topic_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ClsTopicInfo {
    0 "TopicID" topic_id, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsSetting {}
operation! { DescribeSecLogDeliveryClsSetting()
"DescribeSecLogDeliveryClsSetting" -> DescribeSecLogDeliveryClsSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryClsSettingOutput {
    pub log_type_list: Option<Vec<SecLogDeliveryClsSettingInfo>>,
}
model! { DescribeSecLogDeliveryClsSettingOutput {
    0 "LogTypeList" log_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogDeliveryClsSettingInfo {
    pub log_type: Option<String>,
    pub state: Option<bool>,
    pub region: Option<String>,
    pub log_set: Option<String>,
    pub topic_id: Option<String>,
    pub log_set_name: Option<String>,
    pub topic_name: Option<String>,
    pub sub_log_type: Option<Vec<String>>,
    pub err_msg: Option<String>,
}

/// What [`SecLogDeliveryClsSettingInfo::new`] takes.
pub struct SecLogDeliveryClsSettingInfoRequired {
    pub log_type: String,
    pub state: bool,
    pub region: String,
    pub log_set: String,
    pub topic_id: String,
}
input! { SecLogDeliveryClsSettingInfo{SecLogDeliveryClsSettingInfoRequired: log_type, state, region, log_set, topic_id} {
    0 "LogType" log_type: String, 1 "State" state: bool, 2 "Region" region: String, 3 "LogSet" log_set: String,
    4 "TopicID" topic_id: String, 5 "LogSetName" log_set_name: String, 6 "TopicName" topic_name: String,
    7 "SubLogType" sub_log_type: Vec<String>, 8 "ErrMsg" err_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaOptions {
    pub region_id: Option<String>,
}
operation! { DescribeSecLogDeliveryKafkaOptions()
    "DescribeSecLogDeliveryKafkaOptions" -> DescribeSecLogDeliveryKafkaOptionsOutput {
    0 "RegionID" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaOptionsOutput {
    pub instance_list: Option<Vec<CKafkaInstanceInfo>>,
    pub region_list: Option<Vec<RegionInfo>>,
}
model! { DescribeSecLogDeliveryKafkaOptionsOutput {
    0 "InstanceList" instance_list, 1 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub topic_list: Option<Vec<CKafkaTopicInfo>>,
    pub route_list: Option<Vec<CkafkaRouteInfo>>,
    pub kafka_version: Option<String>,
}
model! { CKafkaInstanceInfo {
    0 "InstanceID" instance_id, 1 "InstanceName" instance_name, 2 "TopicList" topic_list, 3 "RouteList" route_list,
    4 "KafkaVersion" kafka_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { CKafkaTopicInfo {
    0 "TopicID" topic_id, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaRouteInfo {
    pub route_id: Option<i64>,
    pub domain: Option<String>,
    pub domain_port: Option<u64>,
    pub vip: Option<String>,
    pub vip_type: Option<i64>,
    pub access_type: Option<i64>,
}
model! { CkafkaRouteInfo {
    0 "RouteID" route_id, 1 "Domain" domain, 2 "DomainPort" domain_port, 3 "Vip" vip, 4 "VipType" vip_type,
    5 "AccessType" access_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaSetting {}
operation! { DescribeSecLogDeliveryKafkaSetting()
"DescribeSecLogDeliveryKafkaSetting" -> DescribeSecLogDeliveryKafkaSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogDeliveryKafkaSettingOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub log_type_list: Option<Vec<SecLogDeliveryKafkaSettingInfo>>,
    pub user: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeSecLogDeliveryKafkaSettingOutput {
    0 "InstanceID" instance_id, 1 "InstanceName" instance_name, 2 "Domain" domain, 3 "LogTypeList" log_type_list,
    4 "User" user, 5 "RegionID" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogDeliveryKafkaSettingInfo {
    pub log_type: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub state: Option<bool>,
    pub sub_log_type: Option<Vec<String>>,
    pub err_msg: Option<String>,
}
input! { SecLogDeliveryKafkaSettingInfo(log_type: String, topic_id: String, topic_name: String, state: bool) {
    0 "LogType" log_type: String, 1 "TopicID" topic_id: String, 2 "TopicName" topic_name: String, 3 "State" state: bool,
    4 "SubLogType" sub_log_type: Vec<String>, 5 "ErrMsg" err_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinObjectList {
    pub log_type: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeSecLogJoinObjectList(log_type: String)
    "DescribeSecLogJoinObjectList" -> DescribeSecLogJoinObjectListOutput {
    0 "LogType" log_type, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeSecLogJoinObjectList: SecLogJoinObjectInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinObjectListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<SecLogJoinObjectInfo>>,
    pub range_type: Option<i64>,
    pub auto_join: Option<bool>,
    pub excluded_count: Option<u64>,
}
model! { DescribeSecLogJoinObjectListOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "RangeType" range_type, 3 "AutoJoin" auto_join,
    4 "ExcludedCount" excluded_count
} }

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
    pub container_cnt: Option<u64>,
    pub cluster_type: Option<String>,
    pub cluster_status: Option<String>,
}
model! { SecLogJoinObjectInfo {
    0 "HostID" host_id, 1 "HostName" host_name, 2 "HostIP" host_ip, 3 "HostStatus" host_status,
    4 "ClusterID" cluster_id, 5 "ClusterName" cluster_name, 6 "PublicIP" public_ip, 7 "JoinState" join_state,
    8 "ClusterVersion" cluster_version, 9 "ClusterMainAddress" cluster_main_address, 10 "ContainerCnt" container_cnt,
    11 "ClusterType" cluster_type, 12 "ClusterStatus" cluster_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinTypeList {}
operation! { DescribeSecLogJoinTypeList() "DescribeSecLogJoinTypeList" -> DescribeSecLogJoinTypeListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogJoinTypeListOutput {
    pub list: Option<Vec<SecLogJoinInfo>>,
    pub msg_language: Option<String>,
}
model! { DescribeSecLogJoinTypeListOutput {
    0 "List" list, 1 "MsgLanguage" msg_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogJoinInfo {
    pub count: Option<u64>,
    pub super_node_count: Option<u64>,
    pub is_joined: Option<bool>,
    pub log_type: Option<String>,
    pub cluster_count: Option<u64>,
}
model! { SecLogJoinInfo {
    0 "Count" count, 1 "SuperNodeCount" super_node_count, 2 "IsJoined" is_joined, 3 "LogType" log_type,
    4 "ClusterCount" cluster_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogKafkaUIN {}
operation! { DescribeSecLogKafkaUIN() "DescribeSecLogKafkaUIN" -> DescribeSecLogKafkaUINOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogKafkaUINOutput {
    pub dst_uin: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeSecLogKafkaUINOutput {
    0 "DstUIN" dst_uin, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogVasInfo {}
operation! { DescribeSecLogVasInfo() "DescribeSecLogVasInfo" -> DescribeSecLogVasInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecLogVasInfoOutput {
    pub buy_status: Option<String>,
    pub log_save_month: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub log_capacity: Option<u64>,
    pub resource_id: Option<String>,
    pub is_purchased: Option<bool>,
    pub trial_capacity: Option<u64>,
    pub resource_detail_list: Option<Vec<VasInfoResourceDetail>>,
}
model! { DescribeSecLogVasInfoOutput {
    0 "BuyStatus" buy_status, 1 "LogSaveMonth" log_save_month, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "LogCapacity" log_capacity, 5 "ResourceID" resource_id, 6 "IsPurchased" is_purchased,
    7 "TrialCapacity" trial_capacity, 8 "ResourceDetailList" resource_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VasInfoResourceDetail {
    pub resource_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub source_type: Option<u64>,
    pub inquire_num: Option<u64>,
}
model! { VasInfoResourceDetail {
    0 "ResourceId" resource_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SourceType" source_type,
    4 "InquireNum" inquire_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperNodePodList {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeSuperNodePodList() "DescribeSuperNodePodList" -> DescribeSuperNodePodListOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeSuperNodePodList: SuperNodePodListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperNodePodListOutput {
    pub list: Option<Vec<SuperNodePodListItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeSuperNodePodListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    pub relate_container_count: Option<u64>,
    pub running_time: Option<String>,
    pub pod_uid: Option<String>,
    pub charge_cores_cnt: Option<u64>,
    pub defend_status: Option<String>,
}
model! { SuperNodePodListItem {
    0 "PodName" pod_name, 1 "PodIP" pod_ip, 2 "NodeUniqueID" node_unique_id, 3 "Status" status,
    4 "CpuRequest" cpu_request, 5 "CpuLimit" cpu_limit, 6 "MemRequest" mem_request, 7 "MemLimit" mem_limit,
    8 "Namespace" namespace, 9 "DeploymentName" deployment_name, 10 "DeploymentID" deployment_id,
    11 "StartTime" start_time, 12 "CreateTime" create_time, 13 "RelateContainerCount" relate_container_count,
    14 "RunningTime" running_time, 15 "PodUid" pod_uid, 16 "ChargeCoresCnt" charge_cores_cnt,
    17 "DefendStatus" defend_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportDefenceVul {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeSupportDefenceVul() "DescribeSupportDefenceVul" -> DescribeSupportDefenceVulOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeSupportDefenceVul: SupportDefenceVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportDefenceVulOutput {
    pub list: Option<Vec<SupportDefenceVul>>,
    pub total_count: Option<i64>,
}
model! { DescribeSupportDefenceVulOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportDefenceVul {
    pub poc_id: Option<String>,
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub cvssv3_score: Option<f64>,
    pub level: Option<String>,
    pub cveid: Option<String>,
    pub submit_time: Option<String>,
    pub vul_id: Option<i64>,
    pub status: Option<i64>,
}
model! { SupportDefenceVul {
    0 "PocID" poc_id, 1 "Name" name, 2 "Tags" tags, 3 "CVSSV3Score" cvssv3_score, 4 "Level" level, 5 "CVEID" cveid,
    6 "SubmitTime" submit_time, 7 "VulId" vul_id, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeSystemVulList() "DescribeSystemVulList" -> DescribeSystemVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeSystemVulList: VulInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemVulListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulInfo>>,
}
model! { DescribeSystemVulListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfo {
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
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
    0 "Name" name, 1 "Tags" tags, 2 "CVSSV3Score" cvssv3_score, 3 "Level" level, 4 "CVEID" cveid, 5 "Category" category,
    6 "FoundTime" found_time, 7 "LatestFoundTime" latest_found_time, 8 "ID" id, 9 "LocalImageCount" local_image_count,
    10 "ContainerCount" container_count, 11 "RegistryImageCount" registry_image_count, 12 "PocID" poc_id,
    13 "DefenceStatus" defence_status, 14 "DefenceScope" defence_scope, 15 "DefenceHostCount" defence_host_count,
    16 "DefendedCount" defended_count, 17 "RaspOpenNodeCount" rasp_open_node_count,
    18 "RaspClosedNodeCount" rasp_closed_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultSummary {}
operation! { DescribeTaskResultSummary() "DescribeTaskResultSummary" -> DescribeTaskResultSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultSummaryOutput {
    pub serious_risk_node_count: Option<Vec<u64>>,
    pub high_risk_node_count: Option<Vec<u64>>,
    pub middle_risk_node_count: Option<Vec<u64>>,
    pub hint_risk_node_count: Option<Vec<u64>>,
}
model! { DescribeTaskResultSummaryOutput {
    0 "SeriousRiskNodeCount" serious_risk_node_count, 1 "HighRiskNodeCount" high_risk_node_count,
    2 "MiddleRiskNodeCount" middle_risk_node_count, 3 "HintRiskNodeCount" hint_risk_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTcssSummary {}
operation! { DescribeTcssSummary() "DescribeTcssSummary" -> DescribeTcssSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTcssSummaryOutput {
    pub image_cnt: Option<u64>,
    pub scanned_image_cnt: Option<u64>,
    pub un_scanned_image_cnt: Option<u64>,
    pub local_image_cnt: Option<u64>,
    pub repository_image_cnt: Option<u64>,
    pub risk_local_image_cnt: Option<u64>,
    pub risk_repository_image_cnt: Option<u64>,
    pub container_cnt: Option<u64>,
    pub risk_container_cnt: Option<u64>,
    pub cluster_cnt: Option<u64>,
    pub risk_cluster_cnt: Option<u64>,
    pub un_scanned_vul_cnt: Option<u64>,
    pub risk_vul_cnt: Option<u64>,
    pub un_scanned_base_line_cnt: Option<u64>,
    pub risk_base_line_cnt: Option<u64>,
    pub runtime_unhandle_event_cnt: Option<u64>,
    pub un_scanned_cluster_cnt: Option<u64>,
    pub scan_image_status: Option<bool>,
    pub scan_cluster_status: Option<bool>,
    pub scan_base_line_status: Option<bool>,
    pub scan_vul_status: Option<bool>,
    pub vul_risk_image_cnt: Option<u64>,
}
model! { DescribeTcssSummaryOutput {
    0 "ImageCnt" image_cnt, 1 "ScannedImageCnt" scanned_image_cnt, 2 "UnScannedImageCnt" un_scanned_image_cnt,
    3 "LocalImageCnt" local_image_cnt, 4 "RepositoryImageCnt" repository_image_cnt,
    5 "RiskLocalImageCnt" risk_local_image_cnt, 6 "RiskRepositoryImageCnt" risk_repository_image_cnt,
    7 "ContainerCnt" container_cnt, 8 "RiskContainerCnt" risk_container_cnt, 9 "ClusterCnt" cluster_cnt,
    10 "RiskClusterCnt" risk_cluster_cnt, 11 "UnScannedVulCnt" un_scanned_vul_cnt, 12 "RiskVulCnt" risk_vul_cnt,
    13 "UnScannedBaseLineCnt" un_scanned_base_line_cnt, 14 "RiskBaseLineCnt" risk_base_line_cnt,
    15 "RuntimeUnhandleEventCnt" runtime_unhandle_event_cnt, 16 "UnScannedClusterCnt" un_scanned_cluster_cnt,
    17 "ScanImageStatus" scan_image_status, 18 "ScanClusterStatus" scan_cluster_status,
    19 "ScanBaseLineStatus" scan_base_line_status, 20 "ScanVulStatus" scan_vul_status,
    21 "VulRiskImageCnt" vul_risk_image_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnauthorizedCoresTendency {}
operation! { DescribeUnauthorizedCoresTendency()
"DescribeUnauthorizedCoresTendency" -> DescribeUnauthorizedCoresTendencyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnauthorizedCoresTendencyOutput {
    pub list: Option<Vec<UnauthorizedCoresTendency>>,
}
model! { DescribeUnauthorizedCoresTendencyOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnauthorizedCoresTendency {
    pub date_time: Option<String>,
    pub cores_count: Option<i64>,
}
model! { UnauthorizedCoresTendency {
    0 "DateTime" date_time, 1 "CoresCount" cores_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnfinishRefreshTask {}
operation! { DescribeUnfinishRefreshTask() "DescribeUnfinishRefreshTask" -> DescribeUnfinishRefreshTaskOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnfinishRefreshTaskOutput {
    pub task_id: Option<u64>,
    pub task_status: Option<String>,
    pub new_task_id: Option<String>,
}
model! { DescribeUnfinishRefreshTaskOutput {
    0 "TaskId" task_id, 1 "TaskStatus" task_status, 2 "NewTaskID" new_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCluster {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeUserCluster() "DescribeUserCluster" -> DescribeUserClusterOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ComplianceFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeUserCluster: ClusterInfoItem =
    Offset "Offset", "ClusterInfoList" cluster_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClusterOutput {
    pub total_count: Option<u64>,
    pub cluster_info_list: Option<Vec<ClusterInfoItem>>,
}
model! { DescribeUserClusterOutput {
    0 "TotalCount" total_count, 1 "ClusterInfoList" cluster_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfoItem {
    pub cluster_id: Option<String>,
    pub cluster_camd5: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_os: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_node_num: Option<u64>,
    pub region: Option<String>,
    pub defender_status: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_sub_status: Option<String>,
    pub cluster_check_mode: Option<String>,
    pub cluster_auto_check: Option<bool>,
    pub defender_error_reason: Option<String>,
    pub unready_node_num: Option<u64>,
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
    pub node_count: Option<u64>,
    pub off_line_node_count: Option<u64>,
    pub un_install_agent_node_count: Option<u64>,
    pub charge_cores_cnt: Option<u64>,
    pub master_addresses: Option<Vec<String>>,
    pub cores_cnt: Option<u64>,
    pub cluster_audit_status: Option<String>,
    pub cluster_audit_failed_info: Option<String>,
    pub owner_name: Option<String>,
}
model! { ClusterInfoItem {
    0 "ClusterId" cluster_id, 1 "ClusterCAMD5" cluster_camd5, 2 "ClusterName" cluster_name,
    3 "ClusterVersion" cluster_version, 4 "ClusterOs" cluster_os, 5 "ClusterType" cluster_type,
    6 "ClusterNodeNum" cluster_node_num, 7 "Region" region, 8 "DefenderStatus" defender_status,
    9 "ClusterStatus" cluster_status, 10 "ClusterSubStatus" cluster_sub_status,
    11 "ClusterCheckMode" cluster_check_mode, 12 "ClusterAutoCheck" cluster_auto_check,
    13 "DefenderErrorReason" defender_error_reason, 14 "UnreadyNodeNum" unready_node_num,
    15 "SeriousRiskCount" serious_risk_count, 16 "HighRiskCount" high_risk_count,
    17 "MiddleRiskCount" middle_risk_count, 18 "HintRiskCount" hint_risk_count, 19 "CheckFailReason" check_fail_reason,
    20 "CheckStatus" check_status, 21 "TaskCreateTime" task_create_time, 22 "AccessedStatus" accessed_status,
    23 "AccessedSubStatus" accessed_sub_status, 24 "AccessedErrorReason" accessed_error_reason,
    25 "NodeCount" node_count, 26 "OffLineNodeCount" off_line_node_count,
    27 "UnInstallAgentNodeCount" un_install_agent_node_count, 28 "ChargeCoresCnt" charge_cores_cnt,
    29 "MasterAddresses" master_addresses, 30 "CoresCnt" cores_cnt, 31 "ClusterAuditStatus" cluster_audit_status,
    32 "ClusterAuditFailedInfo" cluster_audit_failed_info, 33 "OwnerName" owner_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPodList {
    pub cluster_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ComplianceFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub service_name: Option<String>,
    pub namespace: Option<String>,
}
operation! { DescribeUserPodList() "DescribeUserPodList" -> DescribeUserPodListOutput {
    0 "ClusterId" cluster_id: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<ComplianceFilters>, 4 "By" by: String, 5 "Order" order: String,
    6 "ServiceName" service_name: String, 7 "Namespace" namespace: String
} }
paged! { DescribeUserPodList: ClusterPodInfo = Offset "Offset", "PodList" pod_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPodListOutput {
    pub pod_list: Option<Vec<ClusterPodInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeUserPodListOutput {
    0 "PodList" pod_list, 1 "TotalCount" total_count
} }

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
    pub restarts: Option<u64>,
    pub service_name: Option<String>,
    pub service_count: Option<u64>,
    pub container_name: Option<String>,
    pub container_count: Option<u64>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub labels: Option<String>,
    pub cluster_status: Option<String>,
    pub workload_labels: Option<String>,
    pub container_id: Option<String>,
    pub host_name: Option<String>,
    pub host_id: Option<String>,
    pub cluster_type: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub charge_cores_cnt: Option<u64>,
}
model! { ClusterPodInfo {
    0 "PodName" pod_name, 1 "Status" status, 2 "PodIP" pod_ip, 3 "NodeLanIP" node_lan_ip,
    4 "WorkloadName" workload_name, 5 "WorkloadKind" workload_kind, 6 "ClusterName" cluster_name,
    7 "ClusterId" cluster_id, 8 "Namespace" namespace, 9 "Region" region, 10 "Age" age, 11 "StartTime" start_time,
    12 "Restarts" restarts, 13 "ServiceName" service_name, 14 "ServiceCount" service_count,
    15 "ContainerName" container_name, 16 "ContainerCount" container_count, 17 "CPU" cpu, 18 "Memory" memory,
    19 "Labels" labels, 20 "ClusterStatus" cluster_status, 21 "WorkloadLabels" workload_labels,
    22 "ContainerId" container_id, 23 "HostName" host_name, 24 "HostId" host_id, 25 "ClusterType" cluster_type,
    26 "NodeName" node_name, 27 "NodeType" node_type, 28 "ChargeCoresCnt" charge_cores_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeValueAddedSrvInfo {}
operation! { DescribeValueAddedSrvInfo() "DescribeValueAddedSrvInfo" -> DescribeValueAddedSrvInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeValueAddedSrvInfoOutput {
    pub registry_image_cnt: Option<u64>,
    pub local_image_cnt: Option<u64>,
    pub unused_authorized_cnt: Option<u64>,
}
model! { DescribeValueAddedSrvInfoOutput {
    0 "RegistryImageCnt" registry_image_cnt, 1 "LocalImageCnt" local_image_cnt,
    2 "UnusedAuthorizedCnt" unused_authorized_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDetail {
    pub md5: String,
}
operation! { DescribeVirusAutoIsolateSampleDetail(md5: String)
    "DescribeVirusAutoIsolateSampleDetail" -> DescribeVirusAutoIsolateSampleDetailOutput {
    0 "MD5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDetailOutput {
    pub md5: Option<String>,
    pub size: Option<u64>,
    pub virus_name: Option<String>,
    pub risk_level: Option<String>,
    pub kill_engine: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub harm_describe: Option<String>,
    pub suggest_scheme: Option<String>,
    pub reference_link: Option<String>,
}
model! { DescribeVirusAutoIsolateSampleDetailOutput {
    0 "MD5" md5, 1 "Size" size, 2 "VirusName" virus_name, 3 "RiskLevel" risk_level, 4 "KillEngine" kill_engine,
    5 "Tags" tags, 6 "HarmDescribe" harm_describe, 7 "SuggestScheme" suggest_scheme, 8 "ReferenceLink" reference_link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDownloadURL {
    pub md5: String,
}
operation! { DescribeVirusAutoIsolateSampleDownloadURL(md5: String)
    "DescribeVirusAutoIsolateSampleDownloadURL" -> DescribeVirusAutoIsolateSampleDownloadURLOutput {
    0 "MD5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleDownloadURLOutput {
    pub file_url: Option<String>,
}
model! { DescribeVirusAutoIsolateSampleDownloadURLOutput {
    0 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeVirusAutoIsolateSampleList()
    "DescribeVirusAutoIsolateSampleList" -> DescribeVirusAutoIsolateSampleListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeVirusAutoIsolateSampleList: VirusAutoIsolateSampleInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSampleListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VirusAutoIsolateSampleInfo>>,
}
model! { DescribeVirusAutoIsolateSampleListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusAutoIsolateSampleInfo {
    pub md5: Option<String>,
    pub virus_name: Option<String>,
    pub modify_time: Option<String>,
    pub auto_isolate_switch: Option<bool>,
}
model! { VirusAutoIsolateSampleInfo {
    0 "MD5" md5, 1 "VirusName" virus_name, 2 "ModifyTime" modify_time, 3 "AutoIsolateSwitch" auto_isolate_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSetting {}
operation! { DescribeVirusAutoIsolateSetting()
"DescribeVirusAutoIsolateSetting" -> DescribeVirusAutoIsolateSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusAutoIsolateSettingOutput {
    pub auto_isolate_switch: Option<bool>,
    pub is_kill_progress: Option<bool>,
    pub user_auto_isolate_kill_switch: Option<bool>,
}
model! { DescribeVirusAutoIsolateSettingOutput {
    0 "AutoIsolateSwitch" auto_isolate_switch, 1 "IsKillProgress" is_kill_progress,
    2 "UserAutoIsolateKillSwitch" user_auto_isolate_kill_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusDetail {
    pub id: String,
}
operation! { DescribeVirusDetail(id: String) "DescribeVirusDetail" -> DescribeVirusDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusDetailOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub create_time: Option<String>,
    pub size: Option<u64>,
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
    pub process_id: Option<u64>,
    pub process_argv: Option<String>,
    pub process_chan: Option<String>,
    pub process_account_group: Option<String>,
    pub process_start_account: Option<String>,
    pub process_file_authority: Option<String>,
    pub source_type: Option<i64>,
    pub tags: Option<Vec<String>>,
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
    pub check_platform: Option<Vec<String>>,
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
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "CreateTime" create_time, 3 "Size" size, 4 "FilePath" file_path,
    5 "ModifyTime" modify_time, 6 "VirusName" virus_name, 7 "RiskLevel" risk_level, 8 "ContainerName" container_name,
    9 "ContainerId" container_id, 10 "HostName" host_name, 11 "HostId" host_id, 12 "ProcessName" process_name,
    13 "ProcessPath" process_path, 14 "ProcessMd5" process_md5, 15 "ProcessId" process_id,
    16 "ProcessArgv" process_argv, 17 "ProcessChan" process_chan, 18 "ProcessAccountGroup" process_account_group,
    19 "ProcessStartAccount" process_start_account, 20 "ProcessFileAuthority" process_file_authority,
    21 "SourceType" source_type, 22 "Tags" tags, 23 "HarmDescribe" harm_describe, 24 "SuggestScheme" suggest_scheme,
    25 "Mark" mark, 26 "FileName" file_name, 27 "FileMd5" file_md5, 28 "EventType" event_type, 29 "PodName" pod_name,
    30 "Status" status, 31 "SubStatus" sub_status, 32 "HostIP" host_ip, 33 "ClientIP" client_ip,
    34 "PProcessStartUser" p_process_start_user, 35 "PProcessUserGroup" p_process_user_group,
    36 "PProcessPath" p_process_path, 37 "PProcessParam" p_process_param,
    38 "AncestorProcessStartUser" ancestor_process_start_user,
    39 "AncestorProcessUserGroup" ancestor_process_user_group, 40 "AncestorProcessPath" ancestor_process_path,
    41 "AncestorProcessParam" ancestor_process_param, 42 "OperationTime" operation_time,
    43 "ContainerNetStatus" container_net_status, 44 "ContainerNetSubStatus" container_net_sub_status,
    45 "ContainerIsolateOperationSrc" container_isolate_operation_src, 46 "CheckPlatform" check_platform,
    47 "FileAccessTime" file_access_time, 48 "FileModifyTime" file_modify_time, 49 "NodeSubNetID" node_sub_net_id,
    50 "NodeSubNetName" node_sub_net_name, 51 "NodeSubNetCIDR" node_sub_net_cidr, 52 "ClusterID" cluster_id,
    53 "PodIP" pod_ip, 54 "PodStatus" pod_status, 55 "NodeUniqueID" node_unique_id, 56 "NodeType" node_type,
    57 "NodeID" node_id, 58 "ClusterName" cluster_name, 59 "Namespace" namespace, 60 "WorkloadType" workload_type,
    61 "ContainerStatus" container_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusEventTendency {
    pub tendency_period: u64,
}
operation! { DescribeVirusEventTendency(tendency_period: u64)
    "DescribeVirusEventTendency" -> DescribeVirusEventTendencyOutput {
    0 "TendencyPeriod" tendency_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusEventTendencyOutput {
    pub list: Option<Vec<VirusTendencyInfo>>,
}
model! { DescribeVirusEventTendencyOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusTendencyInfo {
    pub date: Option<String>,
    pub pending_event_count: Option<u64>,
    pub risk_container_count: Option<u64>,
    pub event_count: Option<u64>,
    pub isolate_event_count: Option<u64>,
}
model! { VirusTendencyInfo {
    0 "Date" date, 1 "PendingEventCount" pending_event_count, 2 "RiskContainerCount" risk_container_count,
    3 "EventCount" event_count, 4 "IsolateEventCount" isolate_event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVirusList() "DescribeVirusList" -> DescribeVirusListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVirusList: VirusInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusListOutput {
    pub list: Option<Vec<VirusInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeVirusListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    pub check_platform: Option<Vec<String>>,
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
    0 "FileName" file_name, 1 "FilePath" file_path, 2 "VirusName" virus_name, 3 "CreateTime" create_time,
    4 "ModifyTime" modify_time, 5 "ContainerName" container_name, 6 "ContainerId" container_id,
    7 "ContainerStatus" container_status, 8 "ImageName" image_name, 9 "ImageId" image_id, 10 "Status" status,
    11 "Id" id, 12 "HarmDescribe" harm_describe, 13 "SuggestScheme" suggest_scheme, 14 "SubStatus" sub_status,
    15 "ContainerNetStatus" container_net_status, 16 "ContainerNetSubStatus" container_net_sub_status,
    17 "ContainerIsolateOperationSrc" container_isolate_operation_src, 18 "MD5" md5, 19 "RiskLevel" risk_level,
    20 "CheckPlatform" check_platform, 21 "NodeID" node_id, 22 "NodeName" node_name, 23 "PodIP" pod_ip,
    24 "PodName" pod_name, 25 "ClusterID" cluster_id, 26 "NodeType" node_type, 27 "PublicIP" public_ip,
    28 "InnerIP" inner_ip, 29 "NodeUniqueID" node_unique_id, 30 "HostID" host_id, 31 "ClusterName" cluster_name,
    32 "HostIP" host_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusManualScanEstimateTimeout {
    pub scan_range_type: u64,
    pub scan_range_all: bool,
    pub scan_ids: Option<Vec<String>>,
}
operation! { DescribeVirusManualScanEstimateTimeout(scan_range_type: u64, scan_range_all: bool)
    "DescribeVirusManualScanEstimateTimeout" -> DescribeVirusManualScanEstimateTimeoutOutput {
    0 "ScanRangeType" scan_range_type, 1 "ScanRangeAll" scan_range_all, 2 "ScanIds" scan_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusManualScanEstimateTimeoutOutput {
    pub timeout: Option<f64>,
    pub container_scan_concurrency_count: Option<u64>,
}
model! { DescribeVirusManualScanEstimateTimeoutOutput {
    0 "Timeout" timeout, 1 "ContainerScanConcurrencyCount" container_scan_concurrency_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorConfig {}
operation! { DescribeVirusMonitorConfig() "DescribeVirusMonitorConfig" -> DescribeVirusMonitorConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorConfigOutput {
    pub enable_scan: Option<bool>,
    pub is_include_path: Option<bool>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}
model! { DescribeVirusMonitorConfigOutput {
    0 "EnableScan" enable_scan, 1 "IsIncludePath" is_include_path, 2 "ScanPath" scan_path,
    3 "ScanPathMode" scan_path_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorSetting {}
operation! { DescribeVirusMonitorSetting() "DescribeVirusMonitorSetting" -> DescribeVirusMonitorSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusMonitorSettingOutput {
    pub enable_scan: Option<bool>,
    pub scan_path_all: Option<bool>,
    pub scan_path_type: Option<u64>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}
model! { DescribeVirusMonitorSettingOutput {
    0 "EnableScan" enable_scan, 1 "ScanPathAll" scan_path_all, 2 "ScanPathType" scan_path_type, 3 "ScanPath" scan_path,
    4 "ScanPathMode" scan_path_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSampleDownloadUrl {
    pub id: String,
}
operation! { DescribeVirusSampleDownloadUrl(id: String)
    "DescribeVirusSampleDownloadUrl" -> DescribeVirusSampleDownloadUrlOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSampleDownloadUrlOutput {
    pub file_url: Option<String>,
}
model! { DescribeVirusSampleDownloadUrlOutput {
    0 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanConfig {}
operation! { DescribeVirusScanConfig() "DescribeVirusScanConfig" -> DescribeVirusScanConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanConfigOutput {
    pub enable_scan: Option<bool>,
    pub cycle: Option<u64>,
    pub begin_scan_at: Option<String>,
    pub timeout: Option<u64>,
    pub scan_range_type: Option<String>,
    pub scan_ids: Option<Vec<ScanRangeInfo>>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
    pub is_include_path: Option<bool>,
}
model! { DescribeVirusScanConfigOutput {
    0 "EnableScan" enable_scan, 1 "Cycle" cycle, 2 "BeginScanAt" begin_scan_at, 3 "Timeout" timeout,
    4 "ScanRangeType" scan_range_type, 5 "ScanIDs" scan_ids, 6 "ScanPath" scan_path, 7 "ScanPathMode" scan_path_mode,
    8 "IsIncludePath" is_include_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanRangeInfo {
    pub is_all: Option<bool>,
    pub range_type: Option<String>,
    pub ids: Option<Vec<String>>,
}
model! { ScanRangeInfo {
    0 "IsAll" is_all, 1 "RangeType" range_type, 2 "IDs" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanSetting {}
operation! { DescribeVirusScanSetting() "DescribeVirusScanSetting" -> DescribeVirusScanSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanSettingOutput {
    pub enable_scan: Option<bool>,
    pub cycle: Option<u64>,
    pub begin_scan_at: Option<String>,
    pub scan_path_all: Option<bool>,
    pub scan_path_type: Option<u64>,
    pub timeout: Option<u64>,
    pub scan_range_type: Option<u64>,
    pub scan_range_all: Option<bool>,
    pub scan_ids: Option<Vec<String>>,
    pub scan_path: Option<Vec<String>>,
    pub click_timeout: Option<u64>,
    pub scan_path_mode: Option<String>,
}
model! { DescribeVirusScanSettingOutput {
    0 "EnableScan" enable_scan, 1 "Cycle" cycle, 2 "BeginScanAt" begin_scan_at, 3 "ScanPathAll" scan_path_all,
    4 "ScanPathType" scan_path_type, 5 "Timeout" timeout, 6 "ScanRangeType" scan_range_type,
    7 "ScanRangeAll" scan_range_all, 8 "ScanIds" scan_ids, 9 "ScanPath" scan_path, 10 "ClickTimeout" click_timeout,
    11 "ScanPathMode" scan_path_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTaskStatus {
    pub task_id: Option<String>,
}
operation! { DescribeVirusScanTaskStatus() "DescribeVirusScanTaskStatus" -> DescribeVirusScanTaskStatusOutput {
    0 "TaskID" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTaskStatusOutput {
    pub container_total: Option<u64>,
    pub risk_container_cnt: Option<u64>,
    pub status: Option<String>,
    pub schedule: Option<u64>,
    pub container_scan_cnt: Option<u64>,
    pub risk_cnt: Option<u64>,
    pub left_seconds: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub scan_type: Option<String>,
}
model! { DescribeVirusScanTaskStatusOutput {
    0 "ContainerTotal" container_total, 1 "RiskContainerCnt" risk_container_cnt, 2 "Status" status,
    3 "Schedule" schedule, 4 "ContainerScanCnt" container_scan_cnt, 5 "RiskCnt" risk_cnt, 6 "LeftSeconds" left_seconds,
    7 "StartTime" start_time, 8 "EndTime" end_time, 9 "ScanType" scan_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTimeoutSetting {
    pub scan_type: u64,
}
operation! { DescribeVirusScanTimeoutSetting(scan_type: u64)
    "DescribeVirusScanTimeoutSetting" -> DescribeVirusScanTimeoutSettingOutput {
    0 "ScanType" scan_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusScanTimeoutSettingOutput {
    pub timeout: Option<u64>,
}
model! { DescribeVirusScanTimeoutSettingOutput {
    0 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSummary {}
operation! { DescribeVirusSummary() "DescribeVirusSummary" -> DescribeVirusSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusSummaryOutput {
    pub task_id: Option<String>,
    pub risk_container_cnt: Option<u64>,
    pub risk_cnt: Option<u64>,
    pub virus_data_base_modify_time: Option<String>,
    pub risk_container_increase: Option<i64>,
    pub risk_increase: Option<i64>,
    pub isolate_increase: Option<i64>,
    pub isolate_cnt: Option<i64>,
}
model! { DescribeVirusSummaryOutput {
    0 "TaskId" task_id, 1 "RiskContainerCnt" risk_container_cnt, 2 "RiskCnt" risk_cnt,
    3 "VirusDataBaseModifyTime" virus_data_base_modify_time, 4 "RiskContainerIncrease" risk_container_increase,
    5 "RiskIncrease" risk_increase, 6 "IsolateIncrease" isolate_increase, 7 "IsolateCnt" isolate_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusTaskList {
    pub task_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeVirusTaskList(task_id: String) "DescribeVirusTaskList" -> DescribeVirusTaskListOutput {
    0 "TaskId" task_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "By" by: String, 5 "Order" order: String
} }
paged! { DescribeVirusTaskList: VirusTaskInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusTaskListOutput {
    pub list: Option<Vec<VirusTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeVirusTaskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    pub risk_cnt: Option<u64>,
    pub id: Option<String>,
    pub error_msg: Option<String>,
    pub node_type: Option<String>,
    pub public_ip: Option<String>,
    pub node_id: Option<String>,
}
model! { VirusTaskInfo {
    0 "ContainerName" container_name, 1 "ContainerId" container_id, 2 "ImageName" image_name, 3 "ImageId" image_id,
    4 "HostName" host_name, 5 "HostIp" host_ip, 6 "Status" status, 7 "StartTime" start_time, 8 "EndTime" end_time,
    9 "RiskCnt" risk_cnt, 10 "Id" id, 11 "ErrorMsg" error_msg, 12 "NodeType" node_type, 13 "PublicIP" public_ip,
    14 "NodeID" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusWhiteListRules {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVirusWhiteListRules() "DescribeVirusWhiteListRules" -> DescribeVirusWhiteListRulesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Order" order: String, 3 "By" by: String,
    4 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeVirusWhiteListRules: VirusWhiteListRuleInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirusWhiteListRulesOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VirusWhiteListRuleInfo>>,
}
model! { DescribeVirusWhiteListRulesOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirusWhiteListRuleInfo {
    pub id: Option<u64>,
    pub md5_list: Option<Vec<String>>,
    pub image_ids: Option<Vec<String>>,
    pub scope: Option<u64>,
    pub image_count: Option<u64>,
    pub md5_count: Option<u64>,
    pub remark: Option<String>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
}
model! { VirusWhiteListRuleInfo {
    0 "Id" id, 1 "Md5List" md5_list, 2 "ImageIds" image_ids, 3 "Scope" scope, 4 "ImageCount" image_count,
    5 "Md5Count" md5_count, 6 "Remark" remark, 7 "InsertTime" insert_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulContainerList {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVulContainerList(poc_id: String) "DescribeVulContainerList" -> DescribeVulContainerListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeVulContainerList: VulAffectedContainerInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulContainerListOutput {
    pub list: Option<Vec<VulAffectedContainerInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeVulContainerListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    0 "HostIP" host_ip, 1 "ContainerID" container_id, 2 "ContainerName" container_name, 3 "PodName" pod_name,
    4 "PodIP" pod_ip, 5 "HostName" host_name, 6 "HostID" host_id, 7 "PublicIP" public_ip, 8 "ClusterID" cluster_id,
    9 "ClusterName" cluster_name, 10 "NodeType" node_type, 11 "NodeUniqueID" node_unique_id, 12 "NodeID" node_id,
    13 "NodeName" node_name, 14 "ContainerStatus" container_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEvent {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceEvent() "DescribeVulDefenceEvent" -> DescribeVulDefenceEventOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceEvent: VulDefenceEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventOutput {
    pub list: Option<Vec<VulDefenceEvent>>,
    pub total_count: Option<i64>,
}
model! { DescribeVulDefenceEventOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    0 "CVEID" cveid, 1 "VulName" vul_name, 2 "PocID" poc_id, 3 "EventType" event_type, 4 "SourceIP" source_ip,
    5 "City" city, 6 "EventCount" event_count, 7 "ContainerID" container_id, 8 "ContainerName" container_name,
    9 "ImageID" image_id, 10 "ImageName" image_name, 11 "Status" status, 12 "EventID" event_id,
    13 "CreateTime" create_time, 14 "ContainerNetStatus" container_net_status, 15 "MergeTime" merge_time,
    16 "ContainerStatus" container_status, 17 "ContainerNetSubStatus" container_net_sub_status,
    18 "ContainerIsolateOperationSrc" container_isolate_operation_src, 19 "QUUID" quuid, 20 "HostIP" host_ip,
    21 "HostName" host_name, 22 "NodeType" node_type, 23 "PublicIP" public_ip, 24 "NodeUniqueID" node_unique_id,
    25 "NodeID" node_id, 26 "ClusterID" cluster_id, 27 "ClusterName" cluster_name, 28 "PodName" pod_name,
    29 "PodIP" pod_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventDetail {
    pub event_id: i64,
}
operation! { DescribeVulDefenceEventDetail(event_id: i64)
    "DescribeVulDefenceEventDetail" -> DescribeVulDefenceEventDetailOutput {
    0 "EventID" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventDetailOutput {
    pub event_detail: Option<VulDefenceEventDetail>,
}
model! { DescribeVulDefenceEventDetailOutput {
    0 "EventDetail" event_detail
} }

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
    pub source_port: Option<Vec<String>>,
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
    pub rasp_detail: Option<Vec<RaspInfo>>,
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
    0 "CVEID" cveid, 1 "VulName" vul_name, 2 "PocID" poc_id, 3 "EventType" event_type, 4 "SourceIP" source_ip,
    5 "City" city, 6 "EventCount" event_count, 7 "ContainerID" container_id, 8 "ContainerName" container_name,
    9 "ImageID" image_id, 10 "ImageName" image_name, 11 "Status" status, 12 "SourcePort" source_port,
    13 "EventID" event_id, 14 "HostName" host_name, 15 "HostIP" host_ip, 16 "PublicIP" public_ip, 17 "PodName" pod_name,
    18 "Description" description, 19 "OfficialSolution" official_solution, 20 "NetworkPayload" network_payload,
    21 "PID" pid, 22 "MainClass" main_class, 23 "StackTrace" stack_trace, 24 "ServerAccount" server_account,
    25 "ServerPort" server_port, 26 "ServerExe" server_exe, 27 "ServerArg" server_arg, 28 "QUUID" quuid,
    29 "ContainerNetStatus" container_net_status, 30 "ContainerNetSubStatus" container_net_sub_status,
    31 "ContainerIsolateOperationSrc" container_isolate_operation_src, 32 "ContainerStatus" container_status,
    33 "JNDIUrl" jndi_url, 34 "RaspDetail" rasp_detail, 35 "NodeSubNetName" node_sub_net_name,
    36 "NodeSubNetCIDR" node_sub_net_cidr, 37 "PodIP" pod_ip, 38 "NodeType" node_type, 39 "NodeID" node_id,
    40 "NodeUniqueID" node_unique_id, 41 "NodeSubNetID" node_sub_net_id, 42 "ClusterID" cluster_id,
    43 "ClusterName" cluster_name, 44 "Namespace" namespace, 45 "WorkloadType" workload_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { RaspInfo {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventTendency {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeVulDefenceEventTendency(start_time: String, end_time: String)
    "DescribeVulDefenceEventTendency" -> DescribeVulDefenceEventTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventTendencyOutput {
    pub defended_list: Option<Vec<VulDefenceEventTendency>>,
    pub attack_list: Option<Vec<VulDefenceEventTendency>>,
}
model! { DescribeVulDefenceEventTendencyOutput {
    0 "DefendedList" defended_list, 1 "AttackList" attack_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEventTendency {
    pub date: Option<String>,
    pub event_count: Option<i64>,
}
model! { VulDefenceEventTendency {
    0 "Date" date, 1 "EventCount" event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceHost {
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceHost() "DescribeVulDefenceHost" -> DescribeVulDefenceHostOutput {
    0 "Filters" filters: Vec<RunTimeFilters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceHost: VulDefenceHost = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceHostOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulDefenceHost>>,
}
model! { DescribeVulDefenceHostOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    0 "HostName" host_name, 1 "HostIP" host_ip, 2 "HostID" host_id, 3 "Status" status, 4 "PublicIP" public_ip,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time, 7 "NodeType" node_type,
    8 "NodeSubNetName" node_sub_net_name, 9 "NodeSubNetCIDR" node_sub_net_cidr, 10 "NodeSubNetID" node_sub_net_id,
    11 "NodeUniqueID" node_unique_id, 12 "NodeID" node_id, 13 "PodIP" pod_ip, 14 "PodName" pod_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePlugin {
    pub host_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVulDefencePlugin() "DescribeVulDefencePlugin" -> DescribeVulDefencePluginOutput {
    0 "HostID" host_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>
} }
paged! { DescribeVulDefencePlugin: VulDefencePlugin = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulDefencePlugin>>,
}
model! { DescribeVulDefencePluginOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefencePlugin {
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub status: Option<String>,
    pub error_log: Option<String>,
}
model! { VulDefencePlugin {
    0 "PID" pid, 1 "MainClass" main_class, 2 "Status" status, 3 "ErrorLog" error_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSetting {}
operation! { DescribeVulDefenceSetting() "DescribeVulDefenceSetting" -> DescribeVulDefenceSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingOutput {
    pub is_enabled: Option<i64>,
    pub scope: Option<i64>,
    pub host_count: Option<i64>,
    pub exception_host_count: Option<i64>,
    pub host_ids: Option<Vec<String>>,
    pub host_total_count: Option<i64>,
    pub support_defense_vul_count: Option<i64>,
    pub host_node_count: Option<i64>,
    pub super_scope: Option<i64>,
    pub super_node_count: Option<i64>,
    pub super_node_ids: Option<Vec<String>>,
    pub node_total_count: Option<i64>,
}
model! { DescribeVulDefenceSettingOutput {
    0 "IsEnabled" is_enabled, 1 "Scope" scope, 2 "HostCount" host_count, 3 "ExceptionHostCount" exception_host_count,
    4 "HostIDs" host_ids, 5 "HostTotalCount" host_total_count, 6 "SupportDefenseVulCount" support_defense_vul_count,
    7 "HostNodeCount" host_node_count, 8 "SuperScope" super_scope, 9 "SuperNodeCount" super_node_count,
    10 "SuperNodeIds" super_node_ids, 11 "NodeTotalCount" node_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetail {
    pub poc_id: String,
}
operation! { DescribeVulDetail(poc_id: String) "DescribeVulDetail" -> DescribeVulDetailOutput {
    0 "PocID" poc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetailOutput {
    pub vul_info: Option<VulDetailInfo>,
}
model! { DescribeVulDetailOutput {
    0 "VulInfo" vul_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDetailInfo {
    pub cveid: Option<String>,
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub category_type: Option<String>,
    pub level: Option<String>,
    pub submit_time: Option<String>,
    pub description: Option<String>,
    pub cvssv3_desc: Option<String>,
    pub official_solution: Option<String>,
    pub defense_solution: Option<String>,
    pub reference: Option<Vec<String>>,
    pub cvssv3_score: Option<f64>,
    pub component_list: Option<Vec<VulAffectedComponentInfo>>,
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
    0 "CVEID" cveid, 1 "Name" name, 2 "Tags" tags, 3 "CategoryType" category_type, 4 "Level" level,
    5 "SubmitTime" submit_time, 6 "Description" description, 7 "CVSSV3Desc" cvssv3_desc,
    8 "OfficialSolution" official_solution, 9 "DefenseSolution" defense_solution, 10 "Reference" reference,
    11 "CVSSV3Score" cvssv3_score, 12 "ComponentList" component_list, 13 "LocalImageCount" local_image_count,
    14 "ContainerCount" container_count, 15 "RegistryImageCount" registry_image_count, 16 "Category" category,
    17 "LocalNewestImageCount" local_newest_image_count, 18 "RegistryNewestImageCount" registry_newest_image_count,
    19 "PocID" poc_id, 20 "DefenceStatus" defence_status, 21 "DefenceScope" defence_scope,
    22 "DefenceHostCount" defence_host_count, 23 "DefendedCount" defended_count, 24 "ScanStatus" scan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedComponentInfo {
    pub name: Option<String>,
    pub version: Option<Vec<String>>,
    pub fixed_version: Option<Vec<String>>,
}
model! { VulAffectedComponentInfo {
    0 "Name" name, 1 "Version" version, 2 "FixedVersion" fixed_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreLocalImageList {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulIgnoreLocalImageList(poc_id: String)
    "DescribeVulIgnoreLocalImageList" -> DescribeVulIgnoreLocalImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeVulIgnoreLocalImageList: VulIgnoreLocalImage = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreLocalImageListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulIgnoreLocalImage>>,
}
model! { DescribeVulIgnoreLocalImageListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    0 "ID" id, 1 "ImageID" image_id, 2 "ImageName" image_name, 3 "ImageSize" image_size, 4 "PocID" poc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreRegistryImageList {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeVulIgnoreRegistryImageList(poc_id: String)
    "DescribeVulIgnoreRegistryImageList" -> DescribeVulIgnoreRegistryImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeVulIgnoreRegistryImageList: VulIgnoreRegistryImage = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreRegistryImageListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulIgnoreRegistryImage>>,
}
model! { DescribeVulIgnoreRegistryImageListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    0 "ID" id, 1 "RegistryName" registry_name, 2 "ImageVersion" image_version, 3 "RegistryPath" registry_path,
    4 "ImageID" image_id, 5 "PocID" poc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageList {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulImageList(poc_id: String) "DescribeVulImageList" -> DescribeVulImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<RunTimeFilters>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulImageList: VulAffectedImageInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageListOutput {
    pub list: Option<Vec<VulAffectedImageInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeVulImageListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub host_count: Option<i64>,
    pub super_node_count: Option<i64>,
    pub container_count: Option<i64>,
    pub component_list: Option<Vec<VulAffectedImageComponentInfo>>,
}
model! { VulAffectedImageInfo {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "HostCount" host_count, 3 "SuperNodeCount" super_node_count,
    4 "ContainerCount" container_count, 5 "ComponentList" component_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedImageComponentInfo {
    pub name: Option<String>,
    pub version: Option<String>,
    pub fixed_version: Option<String>,
    pub path: Option<String>,
}
model! { VulAffectedImageComponentInfo {
    0 "Name" name, 1 "Version" version, 2 "FixedVersion" fixed_version, 3 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulImageSummary {}
operation! { DescribeVulImageSummary() "DescribeVulImageSummary" -> DescribeVulImageSummaryOutput {} }

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
    0 "SeriousVulImageCount" serious_vul_image_count, 1 "ScannedImageCount" scanned_image_count,
    2 "VulTotalCount" vul_total_count, 3 "SysTemVulCount" sys_tem_vul_count, 4 "WebVulCount" web_vul_count,
    5 "AllAuthorizedImageCount" all_authorized_image_count, 6 "EmergencyVulCount" emergency_vul_count,
    7 "SupportVulTotalCount" support_vul_total_count, 8 "VulLibraryUpdateTime" vul_library_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelImageSummary {}
operation! { DescribeVulLevelImageSummary() "DescribeVulLevelImageSummary" -> DescribeVulLevelImageSummaryOutput {} }

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
    0 "HighLevelVulLocalImagePercent" high_level_vul_local_image_percent,
    1 "MediumLevelVulLocalImagePercent" medium_level_vul_local_image_percent,
    2 "LowLevelVulLocalImagePercent" low_level_vul_local_image_percent,
    3 "CriticalLevelVulLocalImagePercent" critical_level_vul_local_image_percent,
    4 "LocalNewestImageCount" local_newest_image_count, 5 "RegistryNewestImageCount" registry_newest_image_count,
    6 "HighLevelVulRegistryImagePercent" high_level_vul_registry_image_percent,
    7 "MediumLevelVulRegistryImagePercent" medium_level_vul_registry_image_percent,
    8 "LowLevelVulRegistryImagePercent" low_level_vul_registry_image_percent,
    9 "CriticalLevelVulRegistryImagePercent" critical_level_vul_registry_image_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelSummary {
    pub category_type: String,
}
operation! { DescribeVulLevelSummary(category_type: String) "DescribeVulLevelSummary" -> DescribeVulLevelSummaryOutput {
    0 "CategoryType" category_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelSummaryOutput {
    pub high_level_vul_count: Option<i64>,
    pub medium_level_vul_count: Option<i64>,
    pub low_level_vul_count: Option<i64>,
    pub critical_level_vul_count: Option<i64>,
}
model! { DescribeVulLevelSummaryOutput {
    0 "HighLevelVulCount" high_level_vul_count, 1 "MediumLevelVulCount" medium_level_vul_count,
    2 "LowLevelVulCount" low_level_vul_count, 3 "CriticalLevelVulCount" critical_level_vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRegistryImageList {
    pub poc_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulRegistryImageList(poc_id: String)
    "DescribeVulRegistryImageList" -> DescribeVulRegistryImageListOutput {
    0 "PocID" poc_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulRegistryImageList: VulAffectedRegistryImageInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRegistryImageListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulAffectedRegistryImageInfo>>,
}
model! { DescribeVulRegistryImageListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulAffectedRegistryImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_tag: Option<String>,
    pub namespace: Option<String>,
    pub image_repo_address: Option<String>,
    pub component_list: Option<Vec<VulAffectedImageComponentInfo>>,
    pub is_latest_image: Option<bool>,
    pub image_asset_id: Option<i64>,
}
model! { VulAffectedRegistryImageInfo {
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "ImageTag" image_tag, 3 "Namespace" namespace,
    4 "ImageRepoAddress" image_repo_address, 5 "ComponentList" component_list, 6 "IsLatestImage" is_latest_image,
    7 "ImageAssetId" image_asset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanAuthorizedImageSummary {}
operation! { DescribeVulScanAuthorizedImageSummary()
"DescribeVulScanAuthorizedImageSummary" -> DescribeVulScanAuthorizedImageSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanAuthorizedImageSummaryOutput {
    pub all_authorized_image_count: Option<i64>,
    pub un_scan_authorized_image_count: Option<i64>,
}
model! { DescribeVulScanAuthorizedImageSummaryOutput {
    0 "AllAuthorizedImageCount" all_authorized_image_count,
    1 "UnScanAuthorizedImageCount" un_scan_authorized_image_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanInfo {
    pub local_task_id: Option<i64>,
    pub registry_task_id: Option<i64>,
}
operation! { DescribeVulScanInfo() "DescribeVulScanInfo" -> DescribeVulScanInfoOutput {
    0 "LocalTaskID" local_task_id: i64, 1 "RegistryTaskID" registry_task_id: i64
} }

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
    0 "LocalImageScanCount" local_image_scan_count, 1 "IgnoreVulCount" ignore_vul_count,
    2 "ScanStartTime" scan_start_time, 3 "ScanEndTime" scan_end_time, 4 "FoundRiskImageCount" found_risk_image_count,
    5 "FoundVulCount" found_vul_count, 6 "ScanProgress" scan_progress,
    7 "RegistryImageScanCount" registry_image_scan_count, 8 "LocalTaskID" local_task_id, 9 "Status" status,
    10 "RemainingTime" remaining_time, 11 "RegistryTaskID" registry_task_id,
    12 "RegistryFoundVulCount" registry_found_vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanLocalImageList {
    pub task_id: i64,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulScanLocalImageList(task_id: i64)
    "DescribeVulScanLocalImageList" -> DescribeVulScanLocalImageListOutput {
    0 "TaskID" task_id, 1 "Filters" filters: Vec<RunTimeFilters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulScanLocalImageList: VulScanImageInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanLocalImageListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulScanImageInfo>>,
}
model! { DescribeVulScanLocalImageListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    0 "ImageID" image_id, 1 "ImageName" image_name, 2 "Size" size, 3 "ScanStatus" scan_status,
    4 "ScanDuration" scan_duration, 5 "HighLevelVulCount" high_level_vul_count,
    6 "MediumLevelVulCount" medium_level_vul_count, 7 "LowLevelVulCount" low_level_vul_count,
    8 "CriticalLevelVulCount" critical_level_vul_count, 9 "TaskID" task_id, 10 "ScanStartTime" scan_start_time,
    11 "ScanEndTime" scan_end_time, 12 "ErrorStatus" error_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulSummary {
    pub filters: Option<Vec<RunTimeFilters>>,
}
operation! { DescribeVulSummary() "DescribeVulSummary" -> DescribeVulSummaryOutput {
    0 "Filters" filters: Vec<RunTimeFilters>
} }

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
    0 "VulTotalCount" vul_total_count, 1 "SeriousVulCount" serious_vul_count, 2 "SuggestVulCount" suggest_vul_count,
    3 "PocExpLevelVulCount" poc_exp_level_vul_count, 4 "RemoteExpLevelVulCount" remote_exp_level_vul_count,
    5 "SeriousVulNewestImageCount" serious_vul_newest_image_count,
    6 "SystemVulnerabilityFocusCount" system_vulnerability_focus_count,
    7 "WebVulnerabilityFocusCount" web_vulnerability_focus_count,
    8 "SeriousVulnerabilityLocalImageCount" serious_vulnerability_local_image_count,
    9 "SeriousVulnerabilityRegistryImageCount" serious_vulnerability_registry_image_count,
    10 "EmergencyVulnerabilityCount" emergency_vulnerability_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTendency {
    pub start_time: String,
    pub end_time: String,
    pub sphere_of_influence: String,
}
operation! { DescribeVulTendency(start_time: String, end_time: String, sphere_of_influence: String)
    "DescribeVulTendency" -> DescribeVulTendencyOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SphereOfInfluence" sphere_of_influence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTendencyOutput {
    pub vul_tendency_set: Option<Vec<VulTendencyInfo>>,
}
model! { DescribeVulTendencyOutput {
    0 "VulTendencySet" vul_tendency_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulTendencyInfo {
    pub vul_set: Option<Vec<RunTimeTendencyInfo>>,
    pub image_type: Option<String>,
}
model! { VulTendencyInfo {
    0 "VulSet" vul_set, 1 "ImageType" image_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTopRanking {
    pub category_type: String,
}
operation! { DescribeVulTopRanking(category_type: String) "DescribeVulTopRanking" -> DescribeVulTopRankingOutput {
    0 "CategoryType" category_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTopRankingOutput {
    pub list: Option<Vec<VulTopRankingInfo>>,
}
model! { DescribeVulTopRankingOutput {
    0 "List" list
} }

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
    0 "VulName" vul_name, 1 "Level" level, 2 "AffectedImageCount" affected_image_count,
    3 "AffectedContainerCount" affected_container_count, 4 "ID" id, 5 "PocID" poc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningRules {}
operation! { DescribeWarningRules() "DescribeWarningRules" -> DescribeWarningRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningRulesOutput {
    pub warning_rules: Option<Vec<WarningRule>>,
}
model! { DescribeWarningRulesOutput {
    0 "WarningRules" warning_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<RunTimeFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebVulList() "DescribeWebVulList" -> DescribeWebVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<RunTimeFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebVulList: VulInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebVulListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<VulInfo>>,
}
model! { DescribeWebVulListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVirusListOutput {
    pub job_id: Option<String>,
}
model! { ExportVirusListOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeUserComplianceEnvironment {}
operation! { InitializeUserComplianceEnvironment() "InitializeUserComplianceEnvironment" -> Empty {} }

pub type InitializeUserComplianceEnvironmentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAbnormalProcessRuleStatus {
    pub rule_id_set: Vec<String>,
    pub is_enable: bool,
}
operation! { ModifyAbnormalProcessRuleStatus(rule_id_set: Vec<String>, is_enable: bool)
    "ModifyAbnormalProcessRuleStatus" -> Empty {
    0 "RuleIdSet" rule_id_set, 1 "IsEnable" is_enable
} }

pub type ModifyAbnormalProcessRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAbnormalProcessStatus {
    pub event_id_set: Vec<String>,
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyAbnormalProcessStatus(event_id_set: Vec<String>, status: String)
    "ModifyAbnormalProcessStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

pub type ModifyAbnormalProcessStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessControlRuleStatus {
    pub rule_id_set: Vec<String>,
    pub is_enable: bool,
}
operation! { ModifyAccessControlRuleStatus(rule_id_set: Vec<String>, is_enable: bool)
    "ModifyAccessControlRuleStatus" -> Empty {
    0 "RuleIdSet" rule_id_set, 1 "IsEnable" is_enable
} }

pub type ModifyAccessControlRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessControlStatus {
    pub event_id_set: Vec<String>,
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyAccessControlStatus(event_id_set: Vec<String>, status: String) "ModifyAccessControlStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

pub type ModifyAccessControlStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsset {
    pub all: Option<bool>,
    pub hosts: Option<Vec<String>>,
    pub all_super_host: Option<bool>,
    pub node_unique_ids: Option<Vec<String>>,
    pub timeout_sec: Option<u64>,
}
operation! { ModifyAsset() "ModifyAsset" -> ModifyAssetOutput {
    0 "All" all: bool, 1 "Hosts" hosts: Vec<String>, 2 "AllSuperHost" all_super_host: bool,
    3 "NodeUniqueIds" node_unique_ids: Vec<String>, 4 "TimeoutSec" timeout_sec: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetOutput {
    pub status: Option<String>,
    pub task_id: Option<u64>,
}
model! { ModifyAssetOutput {
    0 "Status" status, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageRegistryScanStop {
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub id: Option<Vec<u64>>,
    pub filters: Option<Vec<AssetFilters>>,
    pub exclude_image_list: Option<Vec<u64>>,
    pub only_scan_latest: Option<bool>,
    pub task_id: Option<u64>,
}
operation! { ModifyAssetImageRegistryScanStop() "ModifyAssetImageRegistryScanStop" -> Empty {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "Id" id: Vec<u64>, 3 "Filters" filters: Vec<AssetFilters>,
    4 "ExcludeImageList" exclude_image_list: Vec<u64>, 5 "OnlyScanLatest" only_scan_latest: bool,
    6 "TaskID" task_id: u64
} }

pub type ModifyAssetImageRegistryScanStopOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageRegistryScanStopOneKey {
    pub all: Option<bool>,
    pub images: Option<Vec<ImageInfo>>,
    pub id: Option<Vec<u64>>,
    pub task_id: Option<u64>,
}
operation! { ModifyAssetImageRegistryScanStopOneKey() "ModifyAssetImageRegistryScanStopOneKey" -> Empty {
    0 "All" all: bool, 1 "Images" images: Vec<ImageInfo>, 2 "Id" id: Vec<u64>, 3 "TaskID" task_id: u64
} }

pub type ModifyAssetImageRegistryScanStopOneKeyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetImageScanStopOutput {
    pub status: Option<String>,
}
model! { ModifyAssetImageScanStopOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompliancePeriodTask {
    pub period_task_id: u64,
    pub period_rule: Option<CompliancePeriodTaskRule>,
    pub standard_settings: Option<Vec<ComplianceBenchmarkStandardEnable>>,
}
operation! { ModifyCompliancePeriodTask(period_task_id: u64) "ModifyCompliancePeriodTask" -> Empty {
    0 "PeriodTaskId" period_task_id, 1 "PeriodRule" period_rule: CompliancePeriodTaskRule,
    2 "StandardSettings" standard_settings: Vec<ComplianceBenchmarkStandardEnable>
} }

pub type ModifyCompliancePeriodTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceBenchmarkStandardEnable {
    pub standard_id: Option<u64>,
    pub enable: Option<bool>,
}
input! { ComplianceBenchmarkStandardEnable(standard_id: u64, enable: bool) {
    0 "StandardId" standard_id: u64, 1 "Enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerNetStatus {
    pub container_id: String,
    pub status: String,
}
operation! { ModifyContainerNetStatus(container_id: String, status: String) "ModifyContainerNetStatus" -> Empty {
    0 "ContainerID" container_id, 1 "Status" status
} }

pub type ModifyContainerNetStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefendStatus {
    pub switch_on: bool,
    pub instance_type: String,
    pub is_all: bool,
    pub instance_ids: Option<Vec<String>>,
}
operation! { ModifyDefendStatus(switch_on: bool, instance_type: String, is_all: bool) "ModifyDefendStatus" -> Empty {
    0 "SwitchOn" switch_on, 1 "InstanceType" instance_type, 2 "IsAll" is_all, 3 "InstanceIDs" instance_ids: Vec<String>
} }

pub type ModifyDefendStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEscapeEventStatus {
    pub event_id_set: Vec<String>,
    pub status: String,
    pub remark: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub event_type: Option<Vec<String>>,
}
operation! { ModifyEscapeEventStatus(event_id_set: Vec<String>, status: String) "ModifyEscapeEventStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String, 3 "ImageIDs" image_ids: Vec<String>,
    4 "EventType" event_type: Vec<String>
} }

pub type ModifyEscapeEventStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEscapeRule {
    pub rule_set: Vec<EscapeRuleEnabled>,
}
operation! { ModifyEscapeRule(rule_set: Vec<EscapeRuleEnabled>) "ModifyEscapeRule" -> Empty {
    0 "RuleSet" rule_set
} }

pub type ModifyEscapeRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscapeRuleEnabled {
    pub r#type: Option<String>,
    pub is_enable: Option<bool>,
}
input! { EscapeRuleEnabled(r#type: String, is_enable: bool) {
    0 "Type" r#type: String, 1 "IsEnable" is_enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEscapeWhiteList {
    pub event_type: Vec<String>,
    pub id_set: Vec<i64>,
}
operation! { ModifyEscapeWhiteList(event_type: Vec<String>, id_set: Vec<i64>) "ModifyEscapeWhiteList" -> Empty {
    0 "EventType" event_type, 1 "IDSet" id_set
} }

pub type ModifyEscapeWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAuthorized {
    pub all_local_images: bool,
    pub all_registry_images: bool,
    pub updated_local_image_cnt: u64,
    pub updated_registry_image_cnt: u64,
    pub image_source_type: String,
    pub local_image_filter: Option<Vec<AssetFilters>>,
    pub registry_image_filter: Option<Vec<AssetFilters>>,
    pub exclude_local_image_ids: Option<Vec<String>>,
    pub exclude_registry_image_ids: Option<Vec<String>>,
    pub local_image_ids: Option<Vec<String>>,
    pub registry_image_ids: Option<Vec<String>>,
    pub only_show_latest: Option<bool>,
}

/// What [`ModifyImageAuthorized::new`] takes.
pub struct ModifyImageAuthorizedRequired {
    pub all_local_images: bool,
    pub all_registry_images: bool,
    pub updated_local_image_cnt: u64,
    pub updated_registry_image_cnt: u64,
    pub image_source_type: String,
}
operation! { ModifyImageAuthorized{ModifyImageAuthorizedRequired: all_local_images, all_registry_images, updated_local_image_cnt, updated_registry_image_cnt, image_source_type}
    "ModifyImageAuthorized" -> Empty {
    0 "AllLocalImages" all_local_images, 1 "AllRegistryImages" all_registry_images,
    2 "UpdatedLocalImageCnt" updated_local_image_cnt, 3 "UpdatedRegistryImageCnt" updated_registry_image_cnt,
    4 "ImageSourceType" image_source_type, 5 "LocalImageFilter" local_image_filter: Vec<AssetFilters>,
    6 "RegistryImageFilter" registry_image_filter: Vec<AssetFilters>,
    7 "ExcludeLocalImageIds" exclude_local_image_ids: Vec<String>,
    8 "ExcludeRegistryImageIds" exclude_registry_image_ids: Vec<String>, 9 "LocalImageIds" local_image_ids: Vec<String>,
    10 "RegistryImageIds" registry_image_ids: Vec<String>, 11 "OnlyShowLatest" only_show_latest: bool
} }

pub type ModifyImageAuthorizedOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyK8sApiAbnormalEventStatus {
    pub event_id_set: Vec<u64>,
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyK8sApiAbnormalEventStatus(event_id_set: Vec<u64>, status: String)
    "ModifyK8sApiAbnormalEventStatus" -> Empty {
    0 "EventIDSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

pub type ModifyK8sApiAbnormalEventStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyK8sApiAbnormalRuleInfo {
    pub rule_info: K8sApiAbnormalRuleInfo,
}
operation! { ModifyK8sApiAbnormalRuleInfo(rule_info: K8sApiAbnormalRuleInfo) "ModifyK8sApiAbnormalRuleInfo" -> Empty {
    0 "RuleInfo" rule_info
} }

pub type ModifyK8sApiAbnormalRuleInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyK8sApiAbnormalRuleStatus {
    pub rule_id: String,
    pub status: bool,
}
operation! { ModifyK8sApiAbnormalRuleStatus(rule_id: String, status: bool) "ModifyK8sApiAbnormalRuleStatus" -> Empty {
    0 "RuleID" rule_id, 1 "Status" status
} }

pub type ModifyK8sApiAbnormalRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspRules {
    pub id: Option<u64>,
    pub vul_vuls_ids: Option<Vec<u64>>,
    pub url_regexp: Option<String>,
    pub white_type: Option<u64>,
}
operation! { ModifyRaspRules() "ModifyRaspRules" -> Empty {
    0 "Id" id: u64, 1 "VulVulsIDs" vul_vuls_ids: Vec<u64>, 2 "URLRegexp" url_regexp: String,
    3 "WhiteType" white_type: u64
} }

pub type ModifyRaspRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReverseShellStatus {
    pub event_id_set: Vec<String>,
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyReverseShellStatus(event_id_set: Vec<String>, status: String) "ModifyReverseShellStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

pub type ModifyReverseShellStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsEventStatus {
    pub event_id_set: Vec<u64>,
    pub event_status: String,
    pub address: Option<String>,
    pub remark: Option<String>,
    pub all_same_event_add_white: Option<bool>,
    pub add_white_event_type: Option<String>,
}
operation! { ModifyRiskDnsEventStatus(event_id_set: Vec<u64>, event_status: String)
    "ModifyRiskDnsEventStatus" -> Empty {
    0 "EventIDSet" event_id_set, 1 "EventStatus" event_status, 2 "Address" address: String, 3 "Remark" remark: String,
    4 "AllSameEventAddWhite" all_same_event_add_white: bool, 5 "AddWhiteEventType" add_white_event_type: String
} }

pub type ModifyRiskDnsEventStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskSyscallStatus {
    pub event_id_set: Vec<String>,
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyRiskSyscallStatus(event_id_set: Vec<String>, status: String) "ModifyRiskSyscallStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String
} }

pub type ModifyRiskSyscallStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogCleanSettingInfo {
    pub reserves_limit: u64,
    pub reserves_deadline: u64,
    pub day_limit: u64,
}
operation! { ModifySecLogCleanSettingInfo(reserves_limit: u64, reserves_deadline: u64, day_limit: u64)
    "ModifySecLogCleanSettingInfo" -> Empty {
    0 "ReservesLimit" reserves_limit, 1 "ReservesDeadline" reserves_deadline, 2 "DayLimit" day_limit
} }

pub type ModifySecLogCleanSettingInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogDeliveryClsSetting {
    pub list: Vec<SecLogDeliveryClsSettingInfo>,
}
operation! { ModifySecLogDeliveryClsSetting(list: Vec<SecLogDeliveryClsSettingInfo>)
    "ModifySecLogDeliveryClsSetting" -> Empty {
    0 "List" list
} }

pub type ModifySecLogDeliveryClsSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogDeliveryKafkaSetting {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub user: Option<String>,
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

pub type ModifySecLogDeliveryKafkaSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogJoinObjects {
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

pub type ModifySecLogJoinObjectsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogJoinState {
    pub log_type: String,
    pub state: bool,
}
operation! { ModifySecLogJoinState(log_type: String, state: bool) "ModifySecLogJoinState" -> Empty {
    0 "LogType" log_type, 1 "State" state
} }

pub type ModifySecLogJoinStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecLogKafkaUIN {
    pub dst_uin: Option<String>,
}
operation! { ModifySecLogKafkaUIN() "ModifySecLogKafkaUIN" -> Empty {
    0 "DstUIN" dst_uin: String
} }

pub type ModifySecLogKafkaUINOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusAutoIsolateExampleSwitch {
    pub md5: String,
    pub status: bool,
}
operation! { ModifyVirusAutoIsolateExampleSwitch(md5: String, status: bool)
    "ModifyVirusAutoIsolateExampleSwitch" -> Empty {
    0 "MD5" md5, 1 "Status" status
} }

pub type ModifyVirusAutoIsolateExampleSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusAutoIsolateSetting {
    pub auto_isolate_switch: bool,
    pub is_kill_progress: bool,
    pub user_auto_isolate_kill_switch: Option<bool>,
}
operation! { ModifyVirusAutoIsolateSetting(auto_isolate_switch: bool, is_kill_progress: bool)
    "ModifyVirusAutoIsolateSetting" -> Empty {
    0 "AutoIsolateSwitch" auto_isolate_switch, 1 "IsKillProgress" is_kill_progress,
    2 "UserAutoIsolateKillSwitch" user_auto_isolate_kill_switch: bool
} }

pub type ModifyVirusAutoIsolateSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusFileStatus {
    pub event_id_set: Vec<String>,
    pub status: String,
    pub remark: Option<String>,
    pub auto_isolate: Option<bool>,
}
operation! { ModifyVirusFileStatus(event_id_set: Vec<String>, status: String) "ModifyVirusFileStatus" -> Empty {
    0 "EventIdSet" event_id_set, 1 "Status" status, 2 "Remark" remark: String, 3 "AutoIsolate" auto_isolate: bool
} }

pub type ModifyVirusFileStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusMonitorSetting {
    pub enable_scan: bool,
    pub scan_path_all: bool,
    pub scan_path_type: u64,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}
operation! { ModifyVirusMonitorSetting(enable_scan: bool, scan_path_all: bool, scan_path_type: u64)
    "ModifyVirusMonitorSetting" -> Empty {
    0 "EnableScan" enable_scan, 1 "ScanPathAll" scan_path_all, 2 "ScanPathType" scan_path_type,
    3 "ScanPath" scan_path: Vec<String>, 4 "ScanPathMode" scan_path_mode: String
} }

pub type ModifyVirusMonitorSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusScanSetting {
    pub enable_scan: bool,
    pub cycle: u64,
    pub begin_scan_at: String,
    pub scan_path_all: bool,
    pub scan_path_type: u64,
    pub timeout: u64,
    pub scan_range_type: u64,
    pub scan_range_all: bool,
    pub scan_ids: Option<Vec<String>>,
    pub scan_path: Option<Vec<String>>,
    pub scan_path_mode: Option<String>,
}

/// What [`ModifyVirusScanSetting::new`] takes.
pub struct ModifyVirusScanSettingRequired {
    pub enable_scan: bool,
    pub cycle: u64,
    pub begin_scan_at: String,
    pub scan_path_all: bool,
    pub scan_path_type: u64,
    pub timeout: u64,
    pub scan_range_type: u64,
    pub scan_range_all: bool,
}
operation! { ModifyVirusScanSetting{ModifyVirusScanSettingRequired: enable_scan, cycle, begin_scan_at, scan_path_all, scan_path_type, timeout, scan_range_type, scan_range_all}
    "ModifyVirusScanSetting" -> Empty {
    0 "EnableScan" enable_scan, 1 "Cycle" cycle, 2 "BeginScanAt" begin_scan_at, 3 "ScanPathAll" scan_path_all,
    4 "ScanPathType" scan_path_type, 5 "Timeout" timeout, 6 "ScanRangeType" scan_range_type,
    7 "ScanRangeAll" scan_range_all, 8 "ScanIds" scan_ids: Vec<String>, 9 "ScanPath" scan_path: Vec<String>,
    10 "ScanPathMode" scan_path_mode: String
} }

pub type ModifyVirusScanSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirusScanTimeoutSetting {
    pub timeout: u64,
    pub scan_type: u64,
}
operation! { ModifyVirusScanTimeoutSetting(timeout: u64, scan_type: u64) "ModifyVirusScanTimeoutSetting" -> Empty {
    0 "Timeout" timeout, 1 "ScanType" scan_type
} }

pub type ModifyVirusScanTimeoutSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceEventStatus {
    pub event_ids: Vec<i64>,
    pub status: String,
    pub remark: Option<String>,
}
operation! { ModifyVulDefenceEventStatus(event_ids: Vec<i64>, status: String) "ModifyVulDefenceEventStatus" -> Empty {
    0 "EventIDs" event_ids, 1 "Status" status, 2 "Remark" remark: String
} }

pub type ModifyVulDefenceEventStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceSetting {
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

pub type ModifyVulDefenceSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTcssTrial {}
operation! { OpenTcssTrial() "OpenTcssTrial" -> OpenTcssTrialOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTcssTrialOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { OpenTcssTrialOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAssetImageRegistryRegistryDetail {
    pub registry_id: i64,
}
operation! { RemoveAssetImageRegistryRegistryDetail(registry_id: i64)
    "RemoveAssetImageRegistryRegistryDetail" -> Empty {
    0 "RegistryId" registry_id
} }

pub type RemoveAssetImageRegistryRegistryDetailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewImageAuthorizeState {
    pub all_images: bool,
    pub image_ids: Option<Vec<String>>,
    pub need_scan: Option<bool>,
    pub scan_type: Option<Vec<String>>,
}
operation! { RenewImageAuthorizeState(all_images: bool) "RenewImageAuthorizeState" -> Empty {
    0 "AllImages" all_images, 1 "ImageIds" image_ids: Vec<String>, 2 "NeedScan" need_scan: bool,
    3 "ScanType" scan_type: Vec<String>
} }

pub type RenewImageAuthorizeStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSecLogTopicConfig {
    pub config_type: String,
    pub log_type: String,
}
operation! { ResetSecLogTopicConfig(config_type: String, log_type: String) "ResetSecLogTopicConfig" -> Empty {
    0 "ConfigType" config_type, 1 "LogType" log_type
} }

pub type ResetSecLogTopicConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssets {
    pub customer_asset_id_set: Vec<u64>,
    pub asset_type: Option<String>,
}
operation! { ScanComplianceAssets(customer_asset_id_set: Vec<u64>)
    "ScanComplianceAssets" -> ScanComplianceAssetsOutput {
    0 "CustomerAssetIdSet" customer_asset_id_set, 1 "AssetType" asset_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssetsOutput {
    pub task_id: Option<u64>,
}
model! { ScanComplianceAssetsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssetsByPolicyItem {
    pub customer_policy_item_id: u64,
    pub customer_asset_id_set: Vec<u64>,
    pub asset_type: Option<String>,
}
operation! { ScanComplianceAssetsByPolicyItem(customer_policy_item_id: u64, customer_asset_id_set: Vec<u64>)
    "ScanComplianceAssetsByPolicyItem" -> ScanComplianceAssetsByPolicyItemOutput {
    0 "CustomerPolicyItemId" customer_policy_item_id, 1 "CustomerAssetIdSet" customer_asset_id_set,
    2 "AssetType" asset_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceAssetsByPolicyItemOutput {
    pub task_id: Option<u64>,
}
model! { ScanComplianceAssetsByPolicyItemOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCompliancePolicyItems {
    pub customer_policy_item_id_set: Vec<u64>,
}
operation! { ScanCompliancePolicyItems(customer_policy_item_id_set: Vec<u64>)
    "ScanCompliancePolicyItems" -> ScanCompliancePolicyItemsOutput {
    0 "CustomerPolicyItemIdSet" customer_policy_item_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCompliancePolicyItemsOutput {
    pub task_id: Option<u64>,
}
model! { ScanCompliancePolicyItemsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceScanFailedAssets {
    pub customer_asset_id_set: Vec<u64>,
    pub asset_type: Option<String>,
}
operation! { ScanComplianceScanFailedAssets(customer_asset_id_set: Vec<u64>)
    "ScanComplianceScanFailedAssets" -> ScanComplianceScanFailedAssetsOutput {
    0 "CustomerAssetIdSet" customer_asset_id_set, 1 "AssetType" asset_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanComplianceScanFailedAssetsOutput {
    pub task_id: Option<u64>,
}
model! { ScanComplianceScanFailedAssetsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckMode {
    pub cluster_ids: Vec<String>,
    pub cluster_check_mode: Option<String>,
    pub cluster_auto_check: Option<u64>,
}
operation! { SetCheckMode(cluster_ids: Vec<String>) "SetCheckMode" -> SetCheckModeOutput {
    0 "ClusterIds" cluster_ids, 1 "ClusterCheckMode" cluster_check_mode: String,
    2 "ClusterAutoCheck" cluster_auto_check: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckModeOutput {
    pub set_check_result: Option<String>,
}
model! { SetCheckModeOutput {
    0 "SetCheckResult" set_check_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVirusScanTask {
    pub task_id: String,
    pub container_ids: Option<Vec<String>>,
}
operation! { StopVirusScanTask(task_id: String) "StopVirusScanTask" -> Empty {
    0 "TaskId" task_id, 1 "ContainerIds" container_ids: Vec<String>
} }

pub type StopVirusScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVulScanTask {
    pub local_task_id: Option<i64>,
    pub local_image_ids: Option<Vec<String>>,
    pub registry_image_ids: Option<Vec<u64>>,
    pub registry_task_id: Option<i64>,
}
operation! { StopVulScanTask() "StopVulScanTask" -> Empty {
    0 "LocalTaskID" local_task_id: i64, 1 "LocalImageIDs" local_image_ids: Vec<String>,
    2 "RegistryImageIDs" registry_image_ids: Vec<u64>, 3 "RegistryTaskID" registry_task_id: i64
} }

pub type StopVulScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchImageAutoAuthorizedRule {
    pub is_enabled: i64,
    pub rule_id: i64,
}
operation! { SwitchImageAutoAuthorizedRule(is_enabled: i64, rule_id: i64) "SwitchImageAutoAuthorizedRule" -> Empty {
    0 "IsEnabled" is_enabled, 1 "RuleId" rule_id
} }

pub type SwitchImageAutoAuthorizedRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAssetImageRegistryAsset {
    pub all: Option<bool>,
    pub registry_ids: Option<Vec<u64>>,
}
operation! { SyncAssetImageRegistryAsset() "SyncAssetImageRegistryAsset" -> Empty {
    0 "All" all: bool, 1 "RegistryIds" registry_ids: Vec<u64>
} }

pub type SyncAssetImageRegistryAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterContainerSecurity {
    pub cluster_ids: Vec<String>,
}
operation! { UninstallClusterContainerSecurity(cluster_ids: Vec<String>) "UninstallClusterContainerSecurity" -> Empty {
    0 "ClusterIDs" cluster_ids
} }

pub type UninstallClusterContainerSecurityOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyDetail {
    pub cluster_id: String,
    pub id: u64,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// What [`UpdateAndPublishNetworkFirewallPolicyDetail::new`] takes.
pub struct UpdateAndPublishNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub id: u64,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! { UpdateAndPublishNetworkFirewallPolicyDetail{UpdateAndPublishNetworkFirewallPolicyDetailRequired: cluster_id, id, from_policy_rule, to_policy_rule, pod_selector}
    "UpdateAndPublishNetworkFirewallPolicyDetail" -> UpdateAndPublishNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "FromPolicyRule" from_policy_rule, 3 "ToPolicyRule" to_policy_rule,
    4 "PodSelector" pod_selector, 5 "Namespace" namespace: String, 6 "Description" description: String,
    7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { UpdateAndPublishNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyYamlDetail {
    pub cluster_id: String,
    pub id: u64,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateAndPublishNetworkFirewallPolicyYamlDetail(cluster_id: String, id: u64)
    "UpdateAndPublishNetworkFirewallPolicyYamlDetail" -> UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssetImageRegistryRegistryDetail {
    pub name: String,
    pub username: String,
    pub password: Secret,
    pub url: String,
    pub registry_type: String,
    pub net_type: String,
    pub registry_version: Option<String>,
    pub registry_region: Option<String>,
    pub speed_limit: Option<i64>,
    pub insecure: Option<u64>,
    pub conn_detect_config: Option<Vec<ConnDetectConfig>>,
    pub registry_id: Option<i64>,
    pub sync_mode: Option<u64>,
    pub need_scan: Option<bool>,
    pub instance_id: Option<String>,
}

/// What [`UpdateAssetImageRegistryRegistryDetail::new`] takes.
pub struct UpdateAssetImageRegistryRegistryDetailRequired {
    pub name: String,
    pub username: String,
    pub password: Secret,
    pub url: String,
    pub registry_type: String,
    pub net_type: String,
}
operation! { UpdateAssetImageRegistryRegistryDetail{UpdateAssetImageRegistryRegistryDetailRequired: name, username, password, url, registry_type, net_type}
    "UpdateAssetImageRegistryRegistryDetail" -> UpdateAssetImageRegistryRegistryDetailOutput {
    0 "Name" name, 1 "Username" username, 2 "Password" password, 3 "Url" url, 4 "RegistryType" registry_type,
    5 "NetType" net_type, 6 "RegistryVersion" registry_version: String, 7 "RegistryRegion" registry_region: String,
    8 "SpeedLimit" speed_limit: i64, 9 "Insecure" insecure: u64,
    10 "ConnDetectConfig" conn_detect_config: Vec<ConnDetectConfig>, 11 "RegistryId" registry_id: i64,
    12 "SyncMode" sync_mode: u64, 13 "NeedScan" need_scan: bool, 14 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssetImageRegistryRegistryDetailOutput {
    pub health_check_err: Option<String>,
    pub name_repeat_err: Option<String>,
    pub registry_id: Option<i64>,
}
model! { UpdateAssetImageRegistryRegistryDetailOutput {
    0 "HealthCheckErr" health_check_err, 1 "NameRepeatErr" name_repeat_err, 2 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageRegistryTimingScanTask {
    pub scan_period: u64,
    pub enable: bool,
    pub scan_time: String,
    pub scan_type: Option<Vec<String>>,
    pub images: Option<Vec<ImageInfo>>,
    /// Deprecated.
    pub all: Option<bool>,
    pub id: Option<Vec<u64>>,
    pub latest: Option<bool>,
    pub container_running: Option<bool>,
    pub scan_end_time: Option<String>,
    pub scan_scope: Option<u64>,
    pub registry_type: Option<Vec<String>>,
    pub namespace: Option<Vec<String>>,
    pub exclude_image_asset_ids: Option<Vec<u64>>,
}
operation! { UpdateImageRegistryTimingScanTask(scan_period: u64, enable: bool, scan_time: String)
    "UpdateImageRegistryTimingScanTask" -> Empty {
    0 "ScanPeriod" scan_period, 1 "Enable" enable, 2 "ScanTime" scan_time, 3 "ScanType" scan_type: Vec<String>,
    4 "Images" images: Vec<ImageInfo>, 5 "All" all: bool, 6 "Id" id: Vec<u64>, 7 "Latest" latest: bool,
    8 "ContainerRunning" container_running: bool, 9 "ScanEndTime" scan_end_time: String, 10 "ScanScope" scan_scope: u64,
    11 "RegistryType" registry_type: Vec<String>, 12 "Namespace" namespace: Vec<String>,
    13 "ExcludeImageAssetIds" exclude_image_asset_ids: Vec<u64>
} }

pub type UpdateImageRegistryTimingScanTaskOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyDetail {
    pub cluster_id: String,
    pub id: u64,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub custom_policy: Option<Vec<NetworkCustomPolicy>>,
}

/// What [`UpdateNetworkFirewallPolicyDetail::new`] takes.
pub struct UpdateNetworkFirewallPolicyDetailRequired {
    pub cluster_id: String,
    pub id: u64,
    pub from_policy_rule: i64,
    pub to_policy_rule: i64,
    pub pod_selector: String,
}
operation! { UpdateNetworkFirewallPolicyDetail{UpdateNetworkFirewallPolicyDetailRequired: cluster_id, id, from_policy_rule, to_policy_rule, pod_selector}
    "UpdateNetworkFirewallPolicyDetail" -> UpdateNetworkFirewallPolicyDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "FromPolicyRule" from_policy_rule, 3 "ToPolicyRule" to_policy_rule,
    4 "PodSelector" pod_selector, 5 "Namespace" namespace: String, 6 "Description" description: String,
    7 "CustomPolicy" custom_policy: Vec<NetworkCustomPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { UpdateNetworkFirewallPolicyDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyYamlDetail {
    pub cluster_id: String,
    pub id: u64,
    pub yaml: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateNetworkFirewallPolicyYamlDetail(cluster_id: String, id: u64)
    "UpdateNetworkFirewallPolicyYamlDetail" -> UpdateNetworkFirewallPolicyYamlDetailOutput {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "Yaml" yaml: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallPolicyYamlDetailOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { UpdateNetworkFirewallPolicyYamlDetailOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AGENT_OFFLINE: &str = "FailedOperation.AgentOffline";
    pub const FAILED_OPERATION_AUTHORIZED_NOT_ENOUGH: &str = "FailedOperation.AuthorizedNotEnough";
    pub const FAILED_OPERATION_DATA_VALUE_NOT_CORRECT: &str = "FailedOperation.DataValueNotCorrect";
    pub const FAILED_OPERATION_ERR_ALREADY_SCANNING: &str = "FailedOperation.ErrAlreadyScanning";
    pub const FAILED_OPERATION_ERR_RULE_NOT_FIND: &str = "FailedOperation.ErrRuleNotFind";
    pub const FAILED_OPERATION_NOTIFY_POLICY_CHANGE_FAILED: &str = "FailedOperation.NotifyPolicyChangeFailed";
    pub const FAILED_OPERATION_RULE_CONFIG_TOO_MANY: &str = "FailedOperation.RuleConfigTooMany";
    pub const FAILED_OPERATION_RULE_INFO_REPEAT: &str = "FailedOperation.RuleInfoRepeat";
    pub const FAILED_OPERATION_RULE_NAME_REPEAT: &str = "FailedOperation.RuleNameRepeat";
    pub const FAILED_OPERATION_RULE_NOT_FIND: &str = "FailedOperation.RuleNotFind";
    pub const FAILED_OPERATION_RULE_SELECT_IMAGE_OUT_RANGE: &str = "FailedOperation.RuleSelectImageOutRange";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ERR_ROLE_NOT_EXIST: &str = "InternalError.ErrRoleNotExist";
    pub const INTERNAL_ERROR_MAIN_DB_FAIL: &str = "InternalError.MainDBFail";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ERR_IP_NO_VALID: &str = "InvalidParameter.ErrIpNoValid";
    pub const INVALID_PARAMETER_INVALID_FORMAT: &str = "InvalidParameter.InvalidFormat";
    pub const INVALID_PARAMETER_IP_NO_VALID: &str = "InvalidParameter.IpNoValid";
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const INVALID_PARAMETER_PARSING_ERROR: &str = "InvalidParameter.ParsingError";
    pub const INVALID_PARAMETER_PORT_NO_VALID: &str = "InvalidParameter.PortNoValid";
    pub const INVALID_PARAMETER_REGEX_RULE_ERROR: &str = "InvalidParameter.RegexRuleError";
    pub const INVALID_PARAMETER_REQUEST_TIMEOUT: &str = "InvalidParameter.RequestTimeout";
    pub const INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY: &str = "InvalidParameter.ReverShellKeyFieldAllEmpty";
    pub const INVALID_PARAMETER_RULE_INFO_IN_VALID: &str = "InvalidParameter.RuleInfoInValid";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DATA_NOT_FOUND: &str = "InvalidParameterValue.DataNotFound";
    pub const INVALID_PARAMETER_VALUE_DATA_RANGE: &str = "InvalidParameterValue.DataRange";
    pub const INVALID_PARAMETER_VALUE_LENGTH_LIMIT: &str = "InvalidParameterValue.LengthLimit";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
