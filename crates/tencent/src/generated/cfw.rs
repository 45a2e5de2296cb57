//! `cfw` of Tencent Cloud, API version 2019-09-04.
//!
//! Endpoint: `cfw.tencentcloudapi.com`, or `cfw.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cfw::DescribeAcLists};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAcLists::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cfw", "2019-09-04", "cfw", &Endpoints::NONE);

/// Adds acl rule: `AddAclRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=AddAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAclRule {
    /// Required.
    pub rules: Vec<CreateRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub from: Option<String>,
}
operation! { AddAclRule(rules: Vec<CreateRuleItem>) "AddAclRule" -> AddAclRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 2 "From" from: String
} }

/// In the request of [`AddAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleItem {
    /// Required.
    pub direction: Option<i64>,
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub rule_action: Option<String>,
    /// Required.
    pub source_content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    /// Required.
    pub target_content: Option<String>,
    /// Required.
    pub target_type: Option<String>,
    pub description: Option<String>,
    pub enable: Option<String>,
    pub log_id: Option<String>,
    pub param_template_id: Option<String>,
    pub rule_source: Option<i64>,
    pub scope: Option<String>,
    pub uuid: Option<i64>,
}

/// Arguments of [`CreateRuleItem::new`].
pub struct CreateRuleItemRequired {
    pub direction: i64,
    pub order_index: i64,
    pub port: String,
    pub protocol: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
    pub target_content: String,
    pub target_type: String,
}
input! {
    CreateRuleItem { CreateRuleItemRequired: direction, order_index, port, protocol, rule_action, source_content, source_type, target_content, target_type } {
    0 "Direction" direction: i64, 1 "OrderIndex" order_index: i64, 2 "Port" port: String, 3 "Protocol" protocol: String,
    4 "RuleAction" rule_action: String, 5 "SourceContent" source_content: String, 6 "SourceType" source_type: String,
    7 "TargetContent" target_content: String, 8 "TargetType" target_type: String, 9 "Description" description: String,
    10 "Enable" enable: String, 11 "LogId" log_id: String, 12 "ParamTemplateId" param_template_id: String,
    13 "RuleSource" rule_source: i64, 14 "Scope" scope: String, 15 "Uuid" uuid: i64
} }

/// Response of [`AddAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAclRuleOutput {
    pub rule_uuid: Vec<i64>,
}
model! { AddAclRuleOutput {
    0 "RuleUuid" rule_uuid: Vec<i64>
} }

/// Adds enterprise security group rules: `AddEnterpriseSecurityGroupRules` of `cfw` 2019-09-04.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=AddEnterpriseSecurityGroupRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseSecurityGroupRules {
    /// Required.
    pub data: Vec<SecurityGroupRule>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub client_token: Option<String>,
    pub from: Option<String>,
    pub is_delay: Option<i64>,
    pub is_use_id: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { AddEnterpriseSecurityGroupRules(data: Vec<SecurityGroupRule>)
    "AddEnterpriseSecurityGroupRules" -> AddEnterpriseSecurityGroupRulesOutput {
    0 "Data" data, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "ClientToken" client_token: String, 3 "From" from: String, 4 "IsDelay" is_delay: i64, 5 "IsUseId" is_use_id: i64,
    6 "Type" r#type: i64
} }

/// In the request of [`AddEnterpriseSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRule {
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub dest_content: Option<String>,
    /// Required.
    pub dest_type: Option<String>,
    /// Required.
    pub order_index: Option<String>,
    /// Required.
    pub rule_action: Option<String>,
    /// Required.
    pub source_content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    pub enable: Option<String>,
    pub id: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub scope: Option<String>,
    pub service_template_id: Option<String>,
    pub uid: Option<String>,
}

/// Arguments of [`SecurityGroupRule::new`].
pub struct SecurityGroupRuleRequired {
    pub description: String,
    pub dest_content: String,
    pub dest_type: String,
    pub order_index: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
}
input! {
    SecurityGroupRule { SecurityGroupRuleRequired: description, dest_content, dest_type, order_index, rule_action, source_content, source_type } {
    0 "Description" description: String, 1 "DestContent" dest_content: String, 2 "DestType" dest_type: String,
    3 "OrderIndex" order_index: String, 4 "RuleAction" rule_action: String, 5 "SourceContent" source_content: String,
    6 "SourceType" source_type: String, 7 "Enable" enable: String, 8 "Id" id: String, 9 "Port" port: String,
    10 "Protocol" protocol: String, 11 "Scope" scope: String, 12 "ServiceTemplateId" service_template_id: String,
    13 "Uid" uid: String
} }

/// Response of [`AddEnterpriseSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseSecurityGroupRulesOutput {
    pub rules: Vec<SecurityGroupSimplifyRule>,
    pub status: Option<i64>,
}
model! { AddEnterpriseSecurityGroupRulesOutput {
    0 "Rules" rules: Vec<SecurityGroupSimplifyRule>, 1 "Status" status: i64
} }

/// In the response of [`AddEnterpriseSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupSimplifyRule {
    pub description: Option<String>,
    pub dest_content: Option<String>,
    pub protocol: Option<String>,
    pub rule_uuid: Option<i64>,
    pub scope: Option<String>,
    pub sequence: Option<i64>,
    pub source_content: Option<String>,
}
model! { SecurityGroupSimplifyRule {
    0 "Description" description: String, 1 "DestContent" dest_content: String, 2 "Protocol" protocol: String,
    3 "RuleUuid" rule_uuid: i64, 4 "Scope" scope: String, 5 "Sequence" sequence: i64,
    6 "SourceContent" source_content: String
} }

/// Adds nat ac rule: `AddNatAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=AddNatAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNatAcRule {
    /// Required.
    pub rules: Vec<CreateNatRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub from: Option<String>,
}
operation! { AddNatAcRule(rules: Vec<CreateNatRuleItem>) "AddNatAcRule" -> AddNatAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 2 "From" from: String
} }

/// In the request of [`AddNatAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatRuleItem {
    /// Required.
    pub direction: Option<i64>,
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub rule_action: Option<String>,
    /// Required.
    pub source_content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    /// Required.
    pub target_content: Option<String>,
    /// Required.
    pub target_type: Option<String>,
    pub description: Option<String>,
    pub enable: Option<String>,
    pub internal_uuid: Option<i64>,
    pub param_template_id: Option<String>,
    pub scope: Option<String>,
    pub uuid: Option<i64>,
}

/// Arguments of [`CreateNatRuleItem::new`].
pub struct CreateNatRuleItemRequired {
    pub direction: i64,
    pub order_index: i64,
    pub port: String,
    pub protocol: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
    pub target_content: String,
    pub target_type: String,
}
input! {
    CreateNatRuleItem { CreateNatRuleItemRequired: direction, order_index, port, protocol, rule_action, source_content, source_type, target_content, target_type } {
    0 "Direction" direction: i64, 1 "OrderIndex" order_index: i64, 2 "Port" port: String, 3 "Protocol" protocol: String,
    4 "RuleAction" rule_action: String, 5 "SourceContent" source_content: String, 6 "SourceType" source_type: String,
    7 "TargetContent" target_content: String, 8 "TargetType" target_type: String, 9 "Description" description: String,
    10 "Enable" enable: String, 11 "InternalUuid" internal_uuid: i64, 12 "ParamTemplateId" param_template_id: String,
    13 "Scope" scope: String, 14 "Uuid" uuid: i64
} }

/// Response of [`AddNatAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNatAcRuleOutput {
    pub rule_uuid: Vec<i64>,
}
model! { AddNatAcRuleOutput {
    0 "RuleUuid" rule_uuid: Vec<i64>
} }

/// Adds vpc ac rule: `AddVpcAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=AddVpcAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVpcAcRule {
    /// Required.
    pub rules: Vec<VpcRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub from: Option<String>,
}
operation! { AddVpcAcRule(rules: Vec<VpcRuleItem>) "AddVpcAcRule" -> AddVpcAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 2 "From" from: String
} }

/// In the request of [`AddVpcAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcRuleItem {
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub dest_content: Option<String>,
    /// Required.
    pub dest_type: Option<String>,
    /// Required.
    pub edge_id: Option<String>,
    /// Required.
    pub enable: Option<String>,
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub rule_action: Option<String>,
    /// Required.
    pub source_content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    pub beta_list: Option<Vec<BetaInfoByACL>>,
    pub create_time: Option<String>,
    pub deleted: Option<i64>,
    pub dest_value_type: Option<String>,
    pub detected_times: Option<i64>,
    pub edge_name: Option<String>,
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
    pub internal_uuid: Option<i64>,
    pub invalid: Option<i64>,
    pub ip_version: Option<i64>,
    pub param_template_id: Option<String>,
    pub param_template_name: Option<String>,
    pub rule_partition: Option<i64>,
    pub source_name: Option<String>,
    pub target_name: Option<String>,
    pub update_time: Option<String>,
    pub uuid: Option<i64>,
}

/// Arguments of [`VpcRuleItem::new`].
pub struct VpcRuleItemRequired {
    pub description: String,
    pub dest_content: String,
    pub dest_type: String,
    pub edge_id: String,
    pub enable: String,
    pub order_index: i64,
    pub port: String,
    pub protocol: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
}
input! {
    VpcRuleItem { VpcRuleItemRequired: description, dest_content, dest_type, edge_id, enable, order_index, port, protocol, rule_action, source_content, source_type } {
    0 "Description" description: String, 1 "DestContent" dest_content: String, 2 "DestType" dest_type: String,
    3 "EdgeId" edge_id: String, 4 "Enable" enable: String, 5 "OrderIndex" order_index: i64, 6 "Port" port: String,
    7 "Protocol" protocol: String, 8 "RuleAction" rule_action: String, 9 "SourceContent" source_content: String,
    10 "SourceType" source_type: String, 11 "BetaList" beta_list: Vec<BetaInfoByACL>,
    12 "CreateTime" create_time: String, 13 "Deleted" deleted: i64, 14 "DestValueType" dest_value_type: String,
    15 "DetectedTimes" detected_times: i64, 16 "EdgeName" edge_name: String, 17 "FwGroupId" fw_group_id: String,
    18 "FwGroupName" fw_group_name: String, 19 "InternalUuid" internal_uuid: i64, 20 "Invalid" invalid: i64,
    21 "IpVersion" ip_version: i64, 22 "ParamTemplateId" param_template_id: String,
    23 "ParamTemplateName" param_template_name: String, 24 "RulePartition" rule_partition: i64,
    25 "SourceName" source_name: String, 26 "TargetName" target_name: String, 27 "UpdateTime" update_time: String,
    28 "Uuid" uuid: i64
} }

/// In the request of [`AddVpcAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaInfoByACL {
    pub last_time: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
}
input! { BetaInfoByACL() {
    0 "LastTime" last_time: String, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String
} }

/// Response of [`AddVpcAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVpcAcRuleOutput {
    pub rule_uuids: Vec<i64>,
}
model! { AddVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids: Vec<i64>
} }

/// Checks cluster nat fw pre access: `CheckClusterNatFwPreAccess` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CheckClusterNatFwPreAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterNatFwPreAccess {
    /// Required.
    pub nat_ccn_switch: NatCcnSwitchConfig,
    /// Required.
    pub check_mode: String,
}
operation! { CheckClusterNatFwPreAccess(nat_ccn_switch: NatCcnSwitchConfig, check_mode: String)
    "CheckClusterNatFwPreAccess" -> CheckClusterNatFwPreAccessOutput {
    0 "NatCcnSwitch" nat_ccn_switch, 1 "CheckMode" check_mode
} }

/// In the request of [`CheckClusterNatFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatCcnSwitchConfig {
    /// Required.
    pub nat_ins_id: Option<String>,
    /// Required.
    pub ccn_id: Option<String>,
    /// Required.
    pub switch_mode: Option<i64>,
    /// Required.
    pub routing_mode: Option<i64>,
    pub access_instance_list: Option<Vec<AccessInstanceInfo>>,
    pub lead_vpc_cidr: Option<String>,
}
input! { NatCcnSwitchConfig(nat_ins_id: String, ccn_id: String, switch_mode: i64, routing_mode: i64) {
    0 "NatInsId" nat_ins_id: String, 1 "CcnId" ccn_id: String, 2 "SwitchMode" switch_mode: i64,
    3 "RoutingMode" routing_mode: i64, 4 "AccessInstanceList" access_instance_list: Vec<AccessInstanceInfo>,
    5 "LeadVpcCidr" lead_vpc_cidr: String
} }

/// In the request of [`CheckClusterNatFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInstanceInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_region: Option<String>,
    /// Required.
    pub access_cidr_mode: Option<i64>,
    /// Required.
    pub access_cidr_list: Option<Vec<String>>,
}

/// Arguments of [`AccessInstanceInfo::new`].
pub struct AccessInstanceInfoRequired {
    pub instance_id: String,
    pub instance_type: String,
    pub instance_region: String,
    pub access_cidr_mode: i64,
    pub access_cidr_list: Vec<String>,
}
input! {
    AccessInstanceInfo { AccessInstanceInfoRequired: instance_id, instance_type, instance_region, access_cidr_mode, access_cidr_list } {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String,
    2 "InstanceRegion" instance_region: String, 3 "AccessCidrMode" access_cidr_mode: i64,
    4 "AccessCidrList" access_cidr_list: Vec<String>
} }

/// Response of [`CheckClusterNatFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterNatFwPreAccessOutput {
    pub check_items: Vec<ClusterFwPreAccessCheckItem>,
}
model! { CheckClusterNatFwPreAccessOutput {
    0 "CheckItems" check_items: Vec<ClusterFwPreAccessCheckItem>
} }

/// In the response of [`CheckClusterNatFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterFwPreAccessCheckItem {
    pub stage: Option<String>,
    pub description: Option<String>,
}
model! { ClusterFwPreAccessCheckItem {
    0 "Stage" stage: String, 1 "Description" description: String
} }

/// Checks cluster vpc fw pre access: `CheckClusterVpcFwPreAccess` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CheckClusterVpcFwPreAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterVpcFwPreAccess {
    /// Required.
    pub ccn_switch: Vec<CcnSwitchInfo>,
    /// Required.
    pub check_mode: String,
}
operation! { CheckClusterVpcFwPreAccess(ccn_switch: Vec<CcnSwitchInfo>, check_mode: String)
    "CheckClusterVpcFwPreAccess" -> CheckClusterVpcFwPreAccessOutput {
    0 "CcnSwitch" ccn_switch, 1 "CheckMode" check_mode
} }

/// In the request of [`CheckClusterVpcFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnSwitchInfo {
    /// Required.
    pub ccn_id: Option<String>,
    /// Required.
    pub switch_mode: Option<i64>,
    pub routing_mode: Option<i64>,
    pub region_cidr_configs: Option<Vec<RegionCidrConfig>>,
    pub interconnect_pairs: Option<Vec<InterconnectPair>>,
    pub fw_vpc_cidr: Option<String>,
}
input! { CcnSwitchInfo(ccn_id: String, switch_mode: i64) {
    0 "CcnId" ccn_id: String, 1 "SwitchMode" switch_mode: i64, 2 "RoutingMode" routing_mode: i64,
    3 "RegionCidrConfigs" region_cidr_configs: Vec<RegionCidrConfig>,
    4 "InterconnectPairs" interconnect_pairs: Vec<InterconnectPair>, 5 "FwVpcCidr" fw_vpc_cidr: String
} }

/// In the request of [`CheckClusterVpcFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionCidrConfig {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub cidr_mode: Option<i64>,
    /// Required.
    pub custom_cidr: Option<String>,
}
input! { RegionCidrConfig(region: String, cidr_mode: i64, custom_cidr: String) {
    0 "Region" region: String, 1 "CidrMode" cidr_mode: i64, 2 "CustomCidr" custom_cidr: String
} }

/// In the request of [`CheckClusterVpcFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterconnectPair {
    /// Required.
    pub group_a: Option<Vec<AccessInstanceInfo>>,
    /// Required.
    pub group_b: Option<Vec<AccessInstanceInfo>>,
    /// Required.
    pub interconnect_mode: Option<String>,
}
input! {
    InterconnectPair(group_a: Vec<AccessInstanceInfo>, group_b: Vec<AccessInstanceInfo>, interconnect_mode: String) {
    0 "GroupA" group_a: Vec<AccessInstanceInfo>, 1 "GroupB" group_b: Vec<AccessInstanceInfo>,
    2 "InterconnectMode" interconnect_mode: String
} }

/// Response of [`CheckClusterVpcFwPreAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterVpcFwPreAccessOutput {
    pub check_items: Vec<ClusterFwPreAccessCheckItem>,
}
model! { CheckClusterVpcFwPreAccessOutput {
    0 "CheckItems" check_items: Vec<ClusterFwPreAccessCheckItem>
} }

/// Closes cluster nat fw switch: `CloseClusterNatFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CloseClusterNatFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseClusterNatFwSwitch {
    /// Required.
    pub nat_ins_id: String,
    /// Required.
    pub ccn_id: String,
}
operation! { CloseClusterNatFwSwitch(nat_ins_id: String, ccn_id: String) "CloseClusterNatFwSwitch" -> Empty {
    0 "NatInsId" nat_ins_id, 1 "CcnId" ccn_id
} }

/// Response of [`CloseClusterNatFwSwitch`]: empty.
pub type CloseClusterNatFwSwitchOutput = Empty;

/// Creates ac rules: `CreateAcRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateAcRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcRules {
    /// Required.
    pub data: Vec<RuleInfoData>,
    pub r#type: Option<i64>,
    pub edge_id: Option<String>,
    pub enable: Option<i64>,
    pub overwrite: Option<i64>,
    pub instance_id: Option<String>,
    pub from: Option<String>,
    pub area: Option<String>,
}
operation! { CreateAcRules(data: Vec<RuleInfoData>) "CreateAcRules" -> CreateAcRulesOutput {
    0 "Data" data, 1 "Type" r#type: i64, 2 "EdgeId" edge_id: String, 3 "Enable" enable: i64,
    4 "Overwrite" overwrite: i64, 5 "InstanceId" instance_id: String, 6 "From" from: String, 7 "Area" area: String
} }

/// In the request of [`CreateAcRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfoData {
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub source_ip: Option<String>,
    /// Required.
    pub target_ip: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub strategy: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub direction: Option<i64>,
    /// Required.
    pub detail: Option<String>,
    /// Required.
    pub target_type: Option<i64>,
    pub port: Option<String>,
    pub id: Option<i64>,
    pub log_id: Option<String>,
    pub city: Option<i64>,
    pub country: Option<i64>,
    pub cloud_code: Option<String>,
    pub is_region: Option<i64>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub region_iso: Option<String>,
}

/// Arguments of [`RuleInfoData::new`].
pub struct RuleInfoDataRequired {
    pub order_index: i64,
    pub source_ip: String,
    pub target_ip: String,
    pub protocol: String,
    pub strategy: String,
    pub source_type: i64,
    pub direction: i64,
    pub detail: String,
    pub target_type: i64,
}
input! {
    RuleInfoData { RuleInfoDataRequired: order_index, source_ip, target_ip, protocol, strategy, source_type, direction, detail, target_type } {
    0 "OrderIndex" order_index: i64, 1 "SourceIp" source_ip: String, 2 "TargetIp" target_ip: String,
    3 "Protocol" protocol: String, 4 "Strategy" strategy: String, 5 "SourceType" source_type: i64,
    6 "Direction" direction: i64, 7 "Detail" detail: String, 8 "TargetType" target_type: i64, 9 "Port" port: String,
    10 "Id" id: i64, 11 "LogId" log_id: String, 12 "City" city: i64, 13 "Country" country: i64,
    14 "CloudCode" cloud_code: String, 15 "IsRegion" is_region: i64, 16 "CityName" city_name: String,
    17 "CountryName" country_name: String, 18 "RegionIso" region_iso: String
} }

/// Response of [`CreateAcRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcRulesOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { CreateAcRulesOutput {
    0 "Status" status: i64, 1 "Info" info: String
} }

/// Creates address template: `CreateAddressTemplate` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateAddressTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub detail: String,
    /// Required.
    pub ip_string: String,
    /// Required.
    pub r#type: i64,
    pub protocol_type: Option<String>,
    pub ip_version: Option<i64>,
}
operation! { CreateAddressTemplate(name: String, detail: String, ip_string: String, r#type: i64)
    "CreateAddressTemplate" -> CreateAddressTemplateOutput {
    0 "Name" name, 1 "Detail" detail, 2 "IpString" ip_string, 3 "Type" r#type, 4 "ProtocolType" protocol_type: String,
    5 "IpVersion" ip_version: i64
} }

/// Response of [`CreateAddressTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateOutput {
    pub status: Option<i64>,
    pub uuid: Option<String>,
}
model! { CreateAddressTemplateOutput {
    0 "Status" status: i64, 1 "Uuid" uuid: String
} }

/// Creates alert center isolate: `CreateAlertCenterIsolate` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateAlertCenterIsolate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterIsolate {
    /// Required.
    pub handle_asset_list: Vec<String>,
    /// Required.
    pub handle_time: i64,
    /// Required.
    pub alert_direction: i64,
    /// Required.
    pub isolate_type: Vec<i64>,
    pub om_mode: Option<i64>,
}
operation! {
    CreateAlertCenterIsolate(handle_asset_list: Vec<String>, handle_time: i64, alert_direction: i64, isolate_type: Vec<i64>)
    "CreateAlertCenterIsolate" -> CreateAlertCenterIsolateOutput {
    0 "HandleAssetList" handle_asset_list, 1 "HandleTime" handle_time, 2 "AlertDirection" alert_direction,
    3 "IsolateType" isolate_type, 4 "OmMode" om_mode: i64
} }

/// Response of [`CreateAlertCenterIsolate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterIsolateOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterIsolateOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Status" status: i64
} }

/// Creates alert center omit: `CreateAlertCenterOmit` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateAlertCenterOmit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterOmit {
    /// Required.
    pub handle_id_list: Vec<String>,
    /// Required.
    pub table_type: String,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub handle_event_id_list: Option<Vec<String>>,
}
operation! { CreateAlertCenterOmit(handle_id_list: Vec<String>, table_type: String)
    "CreateAlertCenterOmit" -> CreateAlertCenterOmitOutput {
    0 "HandleIdList" handle_id_list, 1 "TableType" table_type,
    2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    3 "HandleEventIdList" handle_event_id_list: Vec<String>
} }

/// Response of [`CreateAlertCenterOmit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterOmitOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterOmitOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Status" status: i64
} }

/// Creates alert center rule: `CreateAlertCenterRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateAlertCenterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRule {
    /// Required.
    pub handle_time: i64,
    /// Required.
    pub handle_type: i64,
    /// Required.
    pub alert_direction: i64,
    /// Required.
    pub handle_direction: String,
    pub handle_id_list: Option<Vec<String>>,
    pub handle_ip_list: Option<Vec<String>>,
    pub handle_comment: Option<String>,
    pub ignore_reason: Option<i64>,
    pub block_domain: Option<String>,
}
operation! { CreateAlertCenterRule(handle_time: i64, handle_type: i64, alert_direction: i64, handle_direction: String)
    "CreateAlertCenterRule" -> CreateAlertCenterRuleOutput {
    0 "HandleTime" handle_time, 1 "HandleType" handle_type, 2 "AlertDirection" alert_direction,
    3 "HandleDirection" handle_direction, 4 "HandleIdList" handle_id_list: Vec<String>,
    5 "HandleIpList" handle_ip_list: Vec<String>, 6 "HandleComment" handle_comment: String,
    7 "IgnoreReason" ignore_reason: i64, 8 "BlockDomain" block_domain: String
} }

/// Response of [`CreateAlertCenterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRuleOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterRuleOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Status" status: i64
} }

/// Creates alert center rule async: `CreateAlertCenterRuleAsync` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateAlertCenterRuleAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRuleAsync {
    /// Required.
    pub alert_direction: i64,
    /// Required.
    pub handle_direction: String,
    /// Required.
    pub handle_time: i64,
    /// Required.
    pub handle_type: i64,
    pub asset_id_list: Option<Vec<String>>,
    pub block_domain: Option<String>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub handle_comment: Option<String>,
    pub handle_event_id_list: Option<Vec<String>>,
    pub handle_id_list: Option<Vec<String>>,
    pub handle_ip_list: Option<Vec<String>>,
    pub ignore_reason: Option<i64>,
    pub isolate_type: Option<Vec<i64>>,
    pub target_event_id_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
}
operation! {
    CreateAlertCenterRuleAsync(alert_direction: i64, handle_direction: String, handle_time: i64, handle_type: i64)
    "CreateAlertCenterRuleAsync" -> CreateAlertCenterRuleAsyncOutput {
    0 "AlertDirection" alert_direction, 1 "HandleDirection" handle_direction, 2 "HandleTime" handle_time,
    3 "HandleType" handle_type, 4 "AssetIdList" asset_id_list: Vec<String>, 5 "BlockDomain" block_domain: String,
    6 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 7 "HandleComment" handle_comment: String,
    8 "HandleEventIdList" handle_event_id_list: Vec<String>, 9 "HandleIdList" handle_id_list: Vec<String>,
    10 "HandleIpList" handle_ip_list: Vec<String>, 11 "IgnoreReason" ignore_reason: i64,
    12 "IsolateType" isolate_type: Vec<i64>, 13 "TargetEventIdList" target_event_id_list: Vec<String>,
    14 "WhiteIpList" white_ip_list: Vec<String>
} }

/// Response of [`CreateAlertCenterRuleAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRuleAsyncOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterRuleAsyncOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Status" status: i64
} }

/// Creates block ignore rule list: `CreateBlockIgnoreRuleList` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateBlockIgnoreRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIgnoreRuleList {
    /// Required.
    pub rules: Vec<IntrusionDefenseRule>,
    /// Required.
    pub rule_type: i64,
    pub cover_duplicate: Option<i64>,
}
operation! { CreateBlockIgnoreRuleList(rules: Vec<IntrusionDefenseRule>, rule_type: i64)
    "CreateBlockIgnoreRuleList" -> CreateBlockIgnoreRuleListOutput {
    0 "Rules" rules, 1 "RuleType" rule_type, 2 "CoverDuplicate" cover_duplicate: i64
} }

/// In the request of [`CreateBlockIgnoreRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrusionDefenseRule {
    /// Required.
    pub direction: Option<i64>,
    /// Required.
    pub end_time: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub start_time: Option<String>,
    pub comment: Option<String>,
}
input! { IntrusionDefenseRule(direction: i64, end_time: String) {
    0 "Direction" direction: i64, 1 "EndTime" end_time: String, 2 "IP" ip: String, 3 "Domain" domain: String,
    4 "StartTime" start_time: String, 5 "Comment" comment: String
} }

/// Response of [`CreateBlockIgnoreRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIgnoreRuleListOutput {
    pub list: Vec<IocListData>,
}
model! { CreateBlockIgnoreRuleListOutput {
    0 "List" list: Vec<IocListData>
} }

/// In the request of [`CreateBlockIgnoreRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IocListData {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub direction: Option<i64>,
    pub domain: Option<String>,
}
input! { IocListData(ip: String, direction: i64) {
    0 "IP" ip: String, 1 "Direction" direction: i64, 2 "Domain" domain: String
} }

/// Creates block ignore rule new: `CreateBlockIgnoreRuleNew` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateBlockIgnoreRuleNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIgnoreRuleNew {
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub rules: Vec<BanAndAllowRule>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub cover_duplicate: Option<i64>,
}
operation! { CreateBlockIgnoreRuleNew(rule_type: i64, rules: Vec<BanAndAllowRule>) "CreateBlockIgnoreRuleNew" -> Empty {
    0 "RuleType" rule_type, 1 "Rules" rules, 2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    3 "CoverDuplicate" cover_duplicate: i64
} }

/// Response of [`CreateBlockIgnoreRuleNew`]: empty.
pub type CreateBlockIgnoreRuleNewOutput = Empty;

/// In the request of [`CreateBlockIgnoreRuleNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAndAllowRule {
    pub comment: Option<String>,
    pub custom_rule: Option<CustomWhiteRule>,
    pub direction_list: Option<String>,
    pub end_time: Option<String>,
    pub fw_type: Option<i64>,
    pub ioc: Option<String>,
}
input! { BanAndAllowRule() {
    0 "Comment" comment: String, 1 "CustomRule" custom_rule: CustomWhiteRule, 2 "DirectionList" direction_list: String,
    3 "EndTime" end_time: String, 4 "FwType" fw_type: i64, 5 "Ioc" ioc: String
} }

/// In the request of [`CreateBlockIgnoreRuleNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomWhiteRule {
    pub dst_ip: Option<String>,
    pub ids_rule_id: Option<String>,
    pub ids_rule_name: Option<String>,
    pub src_ip: Option<String>,
}
input! { CustomWhiteRule() {
    0 "DstIP" dst_ip: String, 1 "IdsRuleId" ids_rule_id: String, 2 "IdsRuleName" ids_rule_name: String,
    3 "SrcIP" src_ip: String
} }

/// Creates choose vpcs: `CreateChooseVpcs` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateChooseVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChooseVpcs {
    /// Required.
    pub vpc_list: Vec<String>,
    /// Required.
    pub all_zone_list: Vec<VpcZoneData>,
}
operation! { CreateChooseVpcs(vpc_list: Vec<String>, all_zone_list: Vec<VpcZoneData>) "CreateChooseVpcs" -> Empty {
    0 "VpcList" vpc_list, 1 "AllZoneList" all_zone_list
} }

/// Response of [`CreateChooseVpcs`]: empty.
pub type CreateChooseVpcsOutput = Empty;

/// In the request of [`CreateChooseVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcZoneData {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { VpcZoneData(zone: String, region: String) {
    0 "Zone" zone: String, 1 "Region" region: String
} }

/// Creates database white list rules: `CreateDatabaseWhiteListRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateDatabaseWhiteListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseWhiteListRules {
    /// Required.
    pub database_white_list_rule_data: Vec<DatabaseWhiteListRuleData>,
}
operation! { CreateDatabaseWhiteListRules(database_white_list_rule_data: Vec<DatabaseWhiteListRuleData>)
    "CreateDatabaseWhiteListRules" -> CreateDatabaseWhiteListRulesOutput {
    0 "DatabaseWhiteListRuleData" database_white_list_rule_data
} }

/// In the request of [`CreateDatabaseWhiteListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseWhiteListRuleData {
    /// Required.
    pub source_ip: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub target_ip: Option<String>,
    /// Required.
    pub target_type: Option<i64>,
    /// Required.
    pub detail: Option<String>,
    /// Required.
    pub is_region_rule: Option<i64>,
    /// Required.
    pub is_cloud_rule: Option<i64>,
    /// Required.
    pub enable: Option<i64>,
    pub first_level_region_code: Option<i64>,
    pub second_level_region_code: Option<i64>,
    pub first_level_region_name: Option<String>,
    pub second_level_region_name: Option<String>,
    pub cloud_code: Option<String>,
}

/// Arguments of [`DatabaseWhiteListRuleData::new`].
pub struct DatabaseWhiteListRuleDataRequired {
    pub source_ip: String,
    pub source_type: i64,
    pub target_ip: String,
    pub target_type: i64,
    pub detail: String,
    pub is_region_rule: i64,
    pub is_cloud_rule: i64,
    pub enable: i64,
}
input! {
    DatabaseWhiteListRuleData { DatabaseWhiteListRuleDataRequired: source_ip, source_type, target_ip, target_type, detail, is_region_rule, is_cloud_rule, enable } {
    0 "SourceIp" source_ip: String, 1 "SourceType" source_type: i64, 2 "TargetIp" target_ip: String,
    3 "TargetType" target_type: i64, 4 "Detail" detail: String, 5 "IsRegionRule" is_region_rule: i64,
    6 "IsCloudRule" is_cloud_rule: i64, 7 "Enable" enable: i64, 8 "FirstLevelRegionCode" first_level_region_code: i64,
    9 "SecondLevelRegionCode" second_level_region_code: i64, 10 "FirstLevelRegionName" first_level_region_name: String,
    11 "SecondLevelRegionName" second_level_region_name: String, 12 "CloudCode" cloud_code: String
} }

/// Response of [`CreateDatabaseWhiteListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseWhiteListRulesOutput {
    pub status: Option<i64>,
}
model! { CreateDatabaseWhiteListRulesOutput {
    0 "Status" status: i64
} }

/// Creates nat fw dnat rule: `CreateNatFwDnatRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateNatFwDnatRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwDnatRule {
    /// Required.
    pub mode: i64,
    pub cfw_instance: Option<String>,
    pub dnat_rules: Option<Vec<CfwNatDnatRule>>,
}
operation! { CreateNatFwDnatRule(mode: i64) "CreateNatFwDnatRule" -> Empty {
    0 "Mode" mode, 1 "CfwInstance" cfw_instance: String, 2 "DnatRules" dnat_rules: Vec<CfwNatDnatRule>
} }

/// Response of [`CreateNatFwDnatRule`]: empty.
pub type CreateNatFwDnatRuleOutput = Empty;

/// In the request of [`CreateNatFwDnatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfwNatDnatRule {
    /// Required.
    pub ip_protocol: Option<String>,
    /// Required.
    pub public_ip_address: Option<String>,
    /// Required.
    pub public_port: Option<i64>,
    /// Required.
    pub private_ip_address: Option<String>,
    /// Required.
    pub private_port: Option<i64>,
    /// Required.
    pub description: Option<String>,
}

/// Arguments of [`CfwNatDnatRule::new`].
pub struct CfwNatDnatRuleRequired {
    pub ip_protocol: String,
    pub public_ip_address: String,
    pub public_port: i64,
    pub private_ip_address: String,
    pub private_port: i64,
    pub description: String,
}
input! {
    CfwNatDnatRule { CfwNatDnatRuleRequired: ip_protocol, public_ip_address, public_port, private_ip_address, private_port, description } {
    0 "IpProtocol" ip_protocol: String, 1 "PublicIpAddress" public_ip_address: String, 2 "PublicPort" public_port: i64,
    3 "PrivateIpAddress" private_ip_address: String, 4 "PrivatePort" private_port: i64,
    5 "Description" description: String
} }

/// Creates nat fw instance: `CreateNatFwInstance` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateNatFwInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstance {
    /// Required.
    pub name: String,
    /// Required.
    pub width: i64,
    /// Required.
    pub mode: i64,
    pub new_mode_items: Option<NewModeItems>,
    pub nat_gw_list: Option<Vec<String>>,
    pub zone: Option<String>,
    pub zone_bak: Option<String>,
    pub cross_a_zone: Option<i64>,
    pub fw_cidr_info: Option<FwCidrInfo>,
}
operation! { CreateNatFwInstance(name: String, width: i64, mode: i64)
    "CreateNatFwInstance" -> CreateNatFwInstanceOutput {
    0 "Name" name, 1 "Width" width, 2 "Mode" mode, 3 "NewModeItems" new_mode_items: NewModeItems,
    4 "NatGwList" nat_gw_list: Vec<String>, 5 "Zone" zone: String, 6 "ZoneBak" zone_bak: String,
    7 "CrossAZone" cross_a_zone: i64, 8 "FwCidrInfo" fw_cidr_info: FwCidrInfo
} }

/// In the request of [`CreateNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewModeItems {
    /// Required.
    pub vpc_list: Option<Vec<String>>,
    pub eips: Option<Vec<String>>,
    pub add_count: Option<i64>,
}
input! { NewModeItems(vpc_list: Vec<String>) {
    0 "VpcList" vpc_list: Vec<String>, 1 "Eips" eips: Vec<String>, 2 "AddCount" add_count: i64
} }

/// In the request of [`CreateNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwCidrInfo {
    /// Required.
    pub fw_cidr_type: Option<String>,
    pub fw_cidr_lst: Option<Vec<FwVpcCidr>>,
    pub com_fw_cidr: Option<String>,
}
input! { FwCidrInfo(fw_cidr_type: String) {
    0 "FwCidrType" fw_cidr_type: String, 1 "FwCidrLst" fw_cidr_lst: Vec<FwVpcCidr>, 2 "ComFwCidr" com_fw_cidr: String
} }

/// In the request of [`CreateNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwVpcCidr {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub fw_cidr: Option<String>,
}
input! { FwVpcCidr(vpc_id: String, fw_cidr: String) {
    0 "VpcId" vpc_id: String, 1 "FwCidr" fw_cidr: String
} }

/// Response of [`CreateNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstanceOutput {
    pub cfw_ins_id: Option<String>,
}
model! { CreateNatFwInstanceOutput {
    0 "CfwInsId" cfw_ins_id: String
} }

/// Creates nat fw instance with domain: `CreateNatFwInstanceWithDomain` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateNatFwInstanceWithDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstanceWithDomain {
    /// Required.
    pub name: String,
    /// Required.
    pub width: i64,
    /// Required.
    pub mode: i64,
    pub new_mode_items: Option<NewModeItems>,
    pub nat_gw_list: Option<Vec<String>>,
    pub zone: Option<String>,
    pub zone_bak: Option<String>,
    pub cross_a_zone: Option<i64>,
    pub is_create_domain: Option<i64>,
    pub domain: Option<String>,
    pub fw_cidr_info: Option<FwCidrInfo>,
}
operation! { CreateNatFwInstanceWithDomain(name: String, width: i64, mode: i64)
    "CreateNatFwInstanceWithDomain" -> CreateNatFwInstanceWithDomainOutput {
    0 "Name" name, 1 "Width" width, 2 "Mode" mode, 3 "NewModeItems" new_mode_items: NewModeItems,
    4 "NatGwList" nat_gw_list: Vec<String>, 5 "Zone" zone: String, 6 "ZoneBak" zone_bak: String,
    7 "CrossAZone" cross_a_zone: i64, 8 "IsCreateDomain" is_create_domain: i64, 9 "Domain" domain: String,
    10 "FwCidrInfo" fw_cidr_info: FwCidrInfo
} }

/// Response of [`CreateNatFwInstanceWithDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstanceWithDomainOutput {
    pub cfw_ins_id: Option<String>,
}
model! { CreateNatFwInstanceWithDomainOutput {
    0 "CfwInsId" cfw_ins_id: String
} }

/// Creates security group rules: `CreateSecurityGroupRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateSecurityGroupRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRules {
    /// Required.
    pub data: Vec<SecurityGroupListData>,
    /// Required.
    pub direction: i64,
    pub r#type: Option<i64>,
    pub enable: Option<i64>,
}
operation! { CreateSecurityGroupRules(data: Vec<SecurityGroupListData>, direction: i64)
    "CreateSecurityGroupRules" -> CreateSecurityGroupRulesOutput {
    0 "Data" data, 1 "Direction" direction, 2 "Type" r#type: i64, 3 "Enable" enable: i64
} }

/// In the request of [`CreateSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupListData {
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub source_id: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub target_id: Option<String>,
    /// Required.
    pub target_type: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub strategy: Option<i64>,
    /// Required.
    pub detail: Option<String>,
    /// Required.
    pub both_way: Option<i64>,
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub is_new: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cidr: Option<String>,
    pub service_template_id: Option<String>,
    pub both_way_info: Option<Vec<SecurityGroupBothWayInfo>>,
    pub direction: Option<i64>,
    pub protocol_port_type: Option<i64>,
    pub uuid: Option<String>,
    pub region: Option<String>,
    pub asset_group_name_in: Option<String>,
    pub asset_group_name_out: Option<String>,
    pub parameter_name: Option<String>,
    pub protocol_port_name: Option<String>,
}

/// Arguments of [`SecurityGroupListData::new`].
pub struct SecurityGroupListDataRequired {
    pub order_index: i64,
    pub source_id: String,
    pub source_type: i64,
    pub target_id: String,
    pub target_type: i64,
    pub protocol: String,
    pub port: String,
    pub strategy: i64,
    pub detail: String,
    pub both_way: i64,
}
input! {
    SecurityGroupListData { SecurityGroupListDataRequired: order_index, source_id, source_type, target_id, target_type, protocol, port, strategy, detail, both_way } {
    0 "OrderIndex" order_index: i64, 1 "SourceId" source_id: String, 2 "SourceType" source_type: i64,
    3 "TargetId" target_id: String, 4 "TargetType" target_type: i64, 5 "Protocol" protocol: String,
    6 "Port" port: String, 7 "Strategy" strategy: i64, 8 "Detail" detail: String, 9 "BothWay" both_way: i64,
    10 "Id" id: i64, 11 "Status" status: i64, 12 "IsNew" is_new: i64, 13 "VpcId" vpc_id: String,
    14 "SubnetId" subnet_id: String, 15 "InstanceName" instance_name: String, 16 "PublicIp" public_ip: String,
    17 "PrivateIp" private_ip: String, 18 "Cidr" cidr: String, 19 "ServiceTemplateId" service_template_id: String,
    20 "BothWayInfo" both_way_info: Vec<SecurityGroupBothWayInfo>, 21 "Direction" direction: i64,
    22 "ProtocolPortType" protocol_port_type: i64, 23 "Uuid" uuid: String, 24 "Region" region: String,
    25 "AssetGroupNameIn" asset_group_name_in: String, 26 "AssetGroupNameOut" asset_group_name_out: String,
    27 "ParameterName" parameter_name: String, 28 "ProtocolPortName" protocol_port_name: String
} }

/// In the request of [`CreateSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupBothWayInfo {
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub source_id: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub target_id: Option<String>,
    /// Required.
    pub target_type: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub strategy: Option<i64>,
    /// Required.
    pub direction: Option<i64>,
    /// Required.
    pub region: Option<String>,
    pub detail: Option<String>,
    pub status: Option<i64>,
    pub is_new: Option<i64>,
    pub both_way: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cidr: Option<String>,
    pub service_template_id: Option<String>,
    pub protocol_port_type: Option<i64>,
}

/// Arguments of [`SecurityGroupBothWayInfo::new`].
pub struct SecurityGroupBothWayInfoRequired {
    pub order_index: i64,
    pub source_id: String,
    pub source_type: i64,
    pub target_id: String,
    pub target_type: i64,
    pub protocol: String,
    pub port: String,
    pub strategy: i64,
    pub direction: i64,
    pub region: String,
}
input! {
    SecurityGroupBothWayInfo { SecurityGroupBothWayInfoRequired: order_index, source_id, source_type, target_id, target_type, protocol, port, strategy, direction, region } {
    0 "OrderIndex" order_index: i64, 1 "SourceId" source_id: String, 2 "SourceType" source_type: i64,
    3 "TargetId" target_id: String, 4 "TargetType" target_type: i64, 5 "Protocol" protocol: String,
    6 "Port" port: String, 7 "Strategy" strategy: i64, 8 "Direction" direction: i64, 9 "Region" region: String,
    10 "Detail" detail: String, 11 "Status" status: i64, 12 "IsNew" is_new: i64, 13 "BothWay" both_way: i64,
    14 "VpcId" vpc_id: String, 15 "SubnetId" subnet_id: String, 16 "InstanceName" instance_name: String,
    17 "PublicIp" public_ip: String, 18 "PrivateIp" private_ip: String, 19 "Cidr" cidr: String,
    20 "ServiceTemplateId" service_template_id: String, 21 "ProtocolPortType" protocol_port_type: i64
} }

/// Response of [`CreateSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRulesOutput {
    pub status: Option<i64>,
}
model! { CreateSecurityGroupRulesOutput {
    0 "Status" status: i64
} }

/// Creates vpc fw group: `CreateVpcFwGroup` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateVpcFwGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFwGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub mode: i64,
    /// Required.
    pub vpc_fw_instances: Vec<VpcFwInstance>,
    /// Required.
    pub switch_mode: i64,
    /// Required.
    pub fw_vpc_cidr: String,
    pub ccn_id: Option<String>,
    pub fw_cidr_info: Option<FwCidrInfo>,
    pub cross_user_mode: Option<String>,
}

/// Arguments of [`CreateVpcFwGroup::new`].
pub struct CreateVpcFwGroupRequired {
    pub name: String,
    pub mode: i64,
    pub vpc_fw_instances: Vec<VpcFwInstance>,
    pub switch_mode: i64,
    pub fw_vpc_cidr: String,
}
operation! { CreateVpcFwGroup { CreateVpcFwGroupRequired: name, mode, vpc_fw_instances, switch_mode, fw_vpc_cidr }
    "CreateVpcFwGroup" -> CreateVpcFwGroupOutput {
    0 "Name" name, 1 "Mode" mode, 2 "VpcFwInstances" vpc_fw_instances, 3 "SwitchMode" switch_mode,
    4 "FwVpcCidr" fw_vpc_cidr, 5 "CcnId" ccn_id: String, 6 "FwCidrInfo" fw_cidr_info: FwCidrInfo,
    7 "CrossUserMode" cross_user_mode: String
} }

/// In the request of [`CreateVpcFwGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwInstance {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub vpc_ids: Option<Vec<String>>,
    /// Required.
    pub fw_deploy: Option<FwDeploy>,
    pub fw_ins_id: Option<String>,
}
input! { VpcFwInstance(name: String, vpc_ids: Vec<String>, fw_deploy: FwDeploy) {
    0 "Name" name: String, 1 "VpcIds" vpc_ids: Vec<String>, 2 "FwDeploy" fw_deploy: FwDeploy,
    3 "FwInsId" fw_ins_id: String
} }

/// In the request of [`CreateVpcFwGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwDeploy {
    /// Required.
    pub deploy_region: Option<String>,
    /// Required.
    pub width: Option<i64>,
    pub cross_a_zone: Option<i64>,
    pub zone: Option<String>,
    pub zone_bak: Option<String>,
    pub cdc_id: Option<String>,
}
input! { FwDeploy(deploy_region: String, width: i64) {
    0 "DeployRegion" deploy_region: String, 1 "Width" width: i64, 2 "CrossAZone" cross_a_zone: i64,
    3 "Zone" zone: String, 4 "ZoneBak" zone_bak: String, 5 "CdcId" cdc_id: String
} }

/// Response of [`CreateVpcFwGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFwGroupOutput {
    pub fw_group_id: Option<String>,
}
model! { CreateVpcFwGroupOutput {
    0 "FwGroupId" fw_group_id: String
} }

/// Creates white rule: `CreateWhiteRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=CreateWhiteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteRule {
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub rules: Vec<IdsWhiteRule>,
    pub cover_duplicate: Option<i64>,
}
operation! { CreateWhiteRule(rule_type: i64, rules: Vec<IdsWhiteRule>) "CreateWhiteRule" -> Empty {
    0 "RuleType" rule_type, 1 "Rules" rules, 2 "CoverDuplicate" cover_duplicate: i64
} }

/// Response of [`CreateWhiteRule`]: empty.
pub type CreateWhiteRuleOutput = Empty;

/// In the request of [`CreateWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdsWhiteRule {
    pub comment: Option<String>,
    pub end_time: Option<String>,
    pub fw_type: Option<i64>,
    pub info: Option<WhiteRuleInfo>,
    pub rule_name: Option<String>,
}
input! { IdsWhiteRule() {
    0 "Comment" comment: String, 1 "EndTime" end_time: String, 2 "FwType" fw_type: i64, 3 "Info" info: WhiteRuleInfo,
    4 "RuleName" rule_name: String
} }

/// In the request of [`CreateWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteRuleInfo {
    pub dst_ip: Option<String>,
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub host_name: Option<String>,
    pub id: Option<i64>,
    pub ids_rule_id: Option<String>,
    pub ids_rule_name: Option<String>,
    pub ioc: Option<String>,
    pub src_ip: Option<String>,
    pub url: Option<String>,
    pub user_agent: Option<String>,
    pub white_id: Option<String>,
    pub x_forwarded_for: Option<String>,
}
input! { WhiteRuleInfo() {
    0 "DstIP" dst_ip: String, 1 "FileMd5" file_md5: String, 2 "FileName" file_name: String,
    3 "HostName" host_name: String, 4 "Id" id: i64, 5 "IdsRuleId" ids_rule_id: String,
    6 "IdsRuleName" ids_rule_name: String, 7 "Ioc" ioc: String, 8 "SrcIP" src_ip: String, 9 "Url" url: String,
    10 "UserAgent" user_agent: String, 11 "WhiteId" white_id: String, 12 "XForwardedFor" x_forwarded_for: String
} }

/// Deletes ac rule: `DeleteAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub direction: i64,
    pub edge_id: Option<String>,
    pub area: Option<String>,
}
operation! { DeleteAcRule(id: i64, direction: i64) "DeleteAcRule" -> DeleteAcRuleOutput {
    0 "Id" id, 1 "Direction" direction, 2 "EdgeId" edge_id: String, 3 "Area" area: String
} }

/// Response of [`DeleteAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcRuleOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { DeleteAcRuleOutput {
    0 "Status" status: i64, 1 "Info" info: String
} }

/// Deletes address template: `DeleteAddressTemplate` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteAddressTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplate {
    /// Required.
    pub uuid: String,
}
operation! { DeleteAddressTemplate(uuid: String) "DeleteAddressTemplate" -> DeleteAddressTemplateOutput {
    0 "Uuid" uuid
} }

/// Response of [`DeleteAddressTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplateOutput {
    pub status: Option<i64>,
}
model! { DeleteAddressTemplateOutput {
    0 "Status" status: i64
} }

/// Deletes block ignore rule list: `DeleteBlockIgnoreRuleList` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteBlockIgnoreRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlockIgnoreRuleList {
    /// Required.
    pub rules: Vec<IocListData>,
    /// Required.
    pub rule_type: i64,
}
operation! { DeleteBlockIgnoreRuleList(rules: Vec<IocListData>, rule_type: i64) "DeleteBlockIgnoreRuleList" -> Empty {
    0 "Rules" rules, 1 "RuleType" rule_type
} }

/// Response of [`DeleteBlockIgnoreRuleList`]: empty.
pub type DeleteBlockIgnoreRuleListOutput = Empty;

/// Deletes block ignore rule new: `DeleteBlockIgnoreRuleNew` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteBlockIgnoreRuleNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlockIgnoreRuleNew {
    /// Required.
    pub delete_all: i64,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub rule_type: Option<i64>,
    pub rules: Option<Vec<BanAndAllowRuleDel>>,
    pub show_type: Option<String>,
}
operation! { DeleteBlockIgnoreRuleNew(delete_all: i64) "DeleteBlockIgnoreRuleNew" -> Empty {
    0 "DeleteAll" delete_all, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "RuleType" rule_type: i64, 3 "Rules" rules: Vec<BanAndAllowRuleDel>, 4 "ShowType" show_type: String
} }

/// Response of [`DeleteBlockIgnoreRuleNew`]: empty.
pub type DeleteBlockIgnoreRuleNewOutput = Empty;

/// In the request of [`DeleteBlockIgnoreRuleNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAndAllowRuleDel {
    pub direction_list: Option<String>,
    pub ioc: Option<String>,
    pub rule_type: Option<i64>,
}
input! { BanAndAllowRuleDel() {
    0 "DirectionList" direction_list: String, 1 "Ioc" ioc: String, 2 "RuleType" rule_type: i64
} }

/// Deletes nat fw dnat rule: `DeleteNatFwDnatRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteNatFwDnatRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFwDnatRule {
    /// Required.
    pub mode: i64,
    pub cfw_instance: Option<String>,
    pub dnat_rules: Option<Vec<CfwNatDnatRule>>,
}
operation! { DeleteNatFwDnatRule(mode: i64) "DeleteNatFwDnatRule" -> Empty {
    0 "Mode" mode, 1 "CfwInstance" cfw_instance: String, 2 "DnatRules" dnat_rules: Vec<CfwNatDnatRule>
} }

/// Response of [`DeleteNatFwDnatRule`]: empty.
pub type DeleteNatFwDnatRuleOutput = Empty;

/// Deletes nat fw instance: `DeleteNatFwInstance` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteNatFwInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFwInstance {
    /// Required.
    pub cfw_instance: String,
}
operation! { DeleteNatFwInstance(cfw_instance: String) "DeleteNatFwInstance" -> Empty {
    0 "CfwInstance" cfw_instance
} }

/// Response of [`DeleteNatFwInstance`]: empty.
pub type DeleteNatFwInstanceOutput = Empty;

/// Deletes remote access domain: `DeleteRemoteAccessDomain` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteRemoteAccessDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteAccessDomain {
    /// Required.
    pub access_domain_list: Vec<String>,
}
operation! { DeleteRemoteAccessDomain(access_domain_list: Vec<String>)
    "DeleteRemoteAccessDomain" -> DeleteRemoteAccessDomainOutput {
    0 "AccessDomainList" access_domain_list
} }

/// Response of [`DeleteRemoteAccessDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteAccessDomainOutput {
    pub status: Option<i64>,
}
model! { DeleteRemoteAccessDomainOutput {
    0 "Status" status: i64
} }

/// Deletes resource group: `DeleteResourceGroup` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteResourceGroup(group_id: String) "DeleteResourceGroup" -> Empty {
    0 "GroupId" group_id
} }

/// Response of [`DeleteResourceGroup`]: empty.
pub type DeleteResourceGroupOutput = Empty;

/// Deletes security group rule: `DeleteSecurityGroupRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub area: String,
    /// Required.
    pub direction: i64,
    pub is_del_reverse: Option<i64>,
}
operation! { DeleteSecurityGroupRule(id: i64, area: String, direction: i64)
    "DeleteSecurityGroupRule" -> DeleteSecurityGroupRuleOutput {
    0 "Id" id, 1 "Area" area, 2 "Direction" direction, 3 "IsDelReverse" is_del_reverse: i64
} }

/// Response of [`DeleteSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { DeleteSecurityGroupRuleOutput {
    0 "Status" status: i64, 1 "Info" info: String
} }

/// Deletes vpc fw group: `DeleteVpcFwGroup` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteVpcFwGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcFwGroup {
    pub fw_group_id: Option<String>,
    pub delete_fw_group: Option<i64>,
    pub vpc_fw_ins_list: Option<Vec<String>>,
}
operation! { DeleteVpcFwGroup() "DeleteVpcFwGroup" -> Empty {
    0 "FwGroupId" fw_group_id: String, 1 "DeleteFwGroup" delete_fw_group: i64,
    2 "VpcFwInsList" vpc_fw_ins_list: Vec<String>
} }

/// Response of [`DeleteVpcFwGroup`]: empty.
pub type DeleteVpcFwGroupOutput = Empty;

/// Deletes white rule: `DeleteWhiteRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DeleteWhiteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRule {
    pub white_id_list: Option<Vec<String>>,
}
operation! { DeleteWhiteRule() "DeleteWhiteRule" -> DeleteWhiteRuleOutput {
    0 "WhiteIdList" white_id_list: Vec<String>
} }

/// Response of [`DeleteWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRuleOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DeleteWhiteRuleOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String
} }

/// Describes ac lists: `DescribeAcLists` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeAcLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcLists {
    pub protocol: Option<String>,
    pub strategy: Option<String>,
    pub search_value: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub direction: Option<i64>,
    pub edge_id: Option<String>,
    pub status: Option<String>,
    pub area: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeAcLists() "DescribeAcLists" -> DescribeAcListsOutput {
    0 "Protocol" protocol: String, 1 "Strategy" strategy: String, 2 "SearchValue" search_value: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "Direction" direction: i64, 6 "EdgeId" edge_id: String,
    7 "Status" status: String, 8 "Area" area: String, 9 "InstanceId" instance_id: String
} }
paged! { DescribeAcLists: AcListsData = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeAcLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcListsOutput {
    pub total: Option<i64>,
    pub data: Vec<AcListsData>,
    pub all_total: Option<i64>,
    pub enable: Option<i64>,
}
model! { DescribeAcListsOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<AcListsData>, 2 "AllTotal" all_total: i64, 3 "Enable" enable: i64
} }

/// In the response of [`DescribeAcLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcListsData {
    pub id: Option<i64>,
    pub source_ip: Option<String>,
    pub target_ip: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<i64>,
    pub detail: Option<String>,
    pub count: Option<i64>,
    pub order_index: Option<i64>,
    pub log_id: Option<String>,
    pub status: Option<i64>,
    pub src_type: Option<i64>,
    pub dst_type: Option<i64>,
    pub uuid: Option<String>,
    pub invalid: Option<i64>,
    pub is_region: Option<i64>,
    pub cloud_code: Option<String>,
    pub auto_task: Option<String>,
    pub instance_name: Option<String>,
    pub region_code: Option<String>,
    pub country: Option<i64>,
    pub city: Option<i64>,
    pub reg_name1: Option<String>,
    pub reg_name2: Option<String>,
}
model! { AcListsData {
    0 "Id" id: i64, 1 "SourceIp" source_ip: String, 2 "TargetIp" target_ip: String, 3 "Protocol" protocol: String,
    4 "Port" port: String, 5 "Strategy" strategy: i64, 6 "Detail" detail: String, 7 "Count" count: i64,
    8 "OrderIndex" order_index: i64, 9 "LogId" log_id: String, 10 "Status" status: i64, 11 "SrcType" src_type: i64,
    12 "DstType" dst_type: i64, 13 "Uuid" uuid: String, 14 "Invalid" invalid: i64, 15 "IsRegion" is_region: i64,
    16 "CloudCode" cloud_code: String, 17 "AutoTask" auto_task: String, 18 "InstanceName" instance_name: String,
    19 "RegionCode" region_code: String, 20 "Country" country: i64, 21 "City" city: i64,
    22 "RegName1" reg_name1: String, 23 "RegName2" reg_name2: String
} }

/// Describes acl reg info: `DescribeAclRegInfo` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeAclRegInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRegInfo {
    pub fw_type: Option<Vec<String>>,
}
operation! { DescribeAclRegInfo() "DescribeAclRegInfo" -> DescribeAclRegInfoOutput {
    0 "FwType" fw_type: Vec<String>
} }

/// Response of [`DescribeAclRegInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRegInfoOutput {
    pub data: Vec<AclRegInfo>,
}
model! { DescribeAclRegInfoOutput {
    0 "Data" data: Vec<AclRegInfo>
} }

/// In the response of [`DescribeAclRegInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclRegInfo {
    pub region_code: Option<String>,
    pub region_name: Option<String>,
    pub parent: Option<String>,
    pub zh_key: Option<String>,
    pub en_key: Option<String>,
    pub area: Option<i64>,
    pub is_city: Option<i64>,
    pub num: Option<i64>,
    pub for_bypass: Option<i64>,
    pub for_serial: Option<i64>,
    pub for_nat: Option<i64>,
}
model! { AclRegInfo {
    0 "RegionCode" region_code: String, 1 "RegionName" region_name: String, 2 "Parent" parent: String,
    3 "ZhKey" zh_key: String, 4 "EnKey" en_key: String, 5 "Area" area: i64, 6 "IsCity" is_city: i64, 7 "Num" num: i64,
    8 "ForBypass" for_bypass: i64, 9 "ForSerial" for_serial: i64, 10 "ForNat" for_nat: i64
} }

/// Describes acl rule: `DescribeAclRule` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRule {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAclRule(limit: i64, offset: i64) "DescribeAclRule" -> DescribeAclRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeAclRule: DescAcItem = Offset "Offset", "Data" data, total "Total" }

/// In the request of [`DescribeAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operator_type: Option<i64>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { CommonFilter(name: String, operator_type: i64, values: Vec<String>) {
    0 "Name" name: String, 1 "OperatorType" operator_type: i64, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRuleOutput {
    pub total: Option<i64>,
    pub data: Vec<DescAcItem>,
    pub all_total: Option<i64>,
}
model! { DescribeAclRuleOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<DescAcItem>, 2 "AllTotal" all_total: i64
} }

/// In the response of [`DescribeAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescAcItem {
    pub source_content: Option<String>,
    pub target_content: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub count: Option<i64>,
    pub order_index: Option<i64>,
    pub source_type: Option<String>,
    pub target_type: Option<String>,
    pub uuid: Option<i64>,
    pub invalid: Option<i64>,
    pub is_region: Option<i64>,
    pub country_code: Option<i64>,
    pub city_code: Option<i64>,
    pub country_name: Option<String>,
    pub city_name: Option<String>,
    pub cloud_code: Option<String>,
    pub is_cloud: Option<i64>,
    pub enable: Option<String>,
    pub direction: Option<i64>,
    pub instance_name: Option<String>,
    pub internal_uuid: Option<i64>,
    pub status: Option<i64>,
    pub beta_list: Vec<BetaInfoByACL>,
    pub scope: Option<String>,
    pub scope_desc: Option<String>,
    pub internet_border_uuid: Option<String>,
    pub param_template_name: Option<String>,
    pub param_template_id: Option<String>,
    pub source_name: Option<String>,
    pub target_name: Option<String>,
    pub last_hit_time: Option<String>,
    pub country_key: Option<String>,
    pub city_key: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub dest_value_type: Option<String>,
    pub rule_partition: Option<i64>,
}
model! { DescAcItem {
    0 "SourceContent" source_content: String, 1 "TargetContent" target_content: String, 2 "Protocol" protocol: String,
    3 "Port" port: String, 4 "RuleAction" rule_action: String, 5 "Description" description: String,
    6 "Count" count: i64, 7 "OrderIndex" order_index: i64, 8 "SourceType" source_type: String,
    9 "TargetType" target_type: String, 10 "Uuid" uuid: i64, 11 "Invalid" invalid: i64, 12 "IsRegion" is_region: i64,
    13 "CountryCode" country_code: i64, 14 "CityCode" city_code: i64, 15 "CountryName" country_name: String,
    16 "CityName" city_name: String, 17 "CloudCode" cloud_code: String, 18 "IsCloud" is_cloud: i64,
    19 "Enable" enable: String, 20 "Direction" direction: i64, 21 "InstanceName" instance_name: String,
    22 "InternalUuid" internal_uuid: i64, 23 "Status" status: i64, 24 "BetaList" beta_list: Vec<BetaInfoByACL>,
    25 "Scope" scope: String, 26 "ScopeDesc" scope_desc: String, 27 "InternetBorderUuid" internet_border_uuid: String,
    28 "ParamTemplateName" param_template_name: String, 29 "ParamTemplateId" param_template_id: String,
    30 "SourceName" source_name: String, 31 "TargetName" target_name: String, 32 "LastHitTime" last_hit_time: String,
    33 "CountryKey" country_key: String, 34 "CityKey" city_key: String, 35 "CreateTime" create_time: String,
    36 "UpdateTime" update_time: String, 37 "DestValueType" dest_value_type: String,
    38 "RulePartition" rule_partition: i64
} }

/// Describes address template list: `DescribeAddressTemplateList` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeAddressTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub search_value: Option<String>,
    pub uuid: Option<String>,
    pub template_type: Option<String>,
    pub template_id: Option<String>,
}
operation! { DescribeAddressTemplateList() "DescribeAddressTemplateList" -> DescribeAddressTemplateListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "By" by: String, 3 "Order" order: String,
    4 "SearchValue" search_value: String, 5 "Uuid" uuid: String, 6 "TemplateType" template_type: String,
    7 "TemplateId" template_id: String
} }
paged! { DescribeAddressTemplateList: TemplateListInfo = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeAddressTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateListOutput {
    pub total: Option<i64>,
    pub data: Vec<TemplateListInfo>,
    pub name_list: Vec<String>,
    pub ip_template_count: Option<i64>,
    pub domain_template_count: Option<i64>,
    pub port_template_count: Option<i64>,
    pub used_template_count: Option<i64>,
    pub template_quota_count: Option<i64>,
}
model! { DescribeAddressTemplateListOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<TemplateListInfo>, 2 "NameList" name_list: Vec<String>,
    3 "IpTemplateCount" ip_template_count: i64, 4 "DomainTemplateCount" domain_template_count: i64,
    5 "PortTemplateCount" port_template_count: i64, 6 "UsedTemplateCount" used_template_count: i64,
    7 "TemplateQuotaCount" template_quota_count: i64
} }

/// In the response of [`DescribeAddressTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListInfo {
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub detail: Option<String>,
    pub ip_string: Option<String>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<i64>,
    pub rules_num: Option<i64>,
    pub template_id: Option<String>,
    pub protocol_type: Option<String>,
    pub ip_num: Option<i64>,
    pub ip_version: Option<i64>,
}
model! { TemplateListInfo {
    0 "Uuid" uuid: String, 1 "Name" name: String, 2 "Detail" detail: String, 3 "IpString" ip_string: String,
    4 "InsertTime" insert_time: String, 5 "UpdateTime" update_time: String, 6 "Type" r#type: i64,
    7 "RulesNum" rules_num: i64, 8 "TemplateId" template_id: String, 9 "ProtocolType" protocol_type: String,
    10 "IPNum" ip_num: i64, 11 "IpVersion" ip_version: i64
} }

/// Describes asset sync: `DescribeAssetSync` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeAssetSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSync {}
operation! { DescribeAssetSync() "DescribeAssetSync" -> DescribeAssetSyncOutput {} }

/// Response of [`DescribeAssetSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncOutput {
    pub status: Option<i64>,
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
    pub cvm_count: Option<i64>,
}
model! { DescribeAssetSyncOutput {
    0 "Status" status: i64, 1 "ReturnMsg" return_msg: String, 2 "ReturnCode" return_code: i64,
    3 "CVMCount" cvm_count: i64
} }

/// Describes associated instance list: `DescribeAssociatedInstanceList` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeAssociatedInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedInstanceList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub area: String,
    pub search_value: Option<String>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub security_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeAssociatedInstanceList(offset: i64, limit: i64, area: String)
    "DescribeAssociatedInstanceList" -> DescribeAssociatedInstanceListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Area" area, 3 "SearchValue" search_value: String, 4 "By" by: String,
    5 "Order" order: String, 6 "SecurityGroupId" security_group_id: String, 7 "Type" r#type: String
} }
paged! { DescribeAssociatedInstanceList: AssociatedInstanceInfo = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeAssociatedInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedInstanceListOutput {
    pub total: Option<i64>,
    pub data: Vec<AssociatedInstanceInfo>,
}
model! { DescribeAssociatedInstanceListOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<AssociatedInstanceInfo>
} }

/// In the response of [`DescribeAssociatedInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub r#type: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub public_ip: Option<String>,
    pub ip: Option<String>,
    pub security_group_count: Option<i64>,
    pub security_group_rule_count: Option<i64>,
    pub cdb_id: Option<String>,
    pub tke_cluster_id: Option<String>,
}
model! { AssociatedInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Type" r#type: i64,
    3 "VpcId" vpc_id: String, 4 "VpcName" vpc_name: String, 5 "PublicIp" public_ip: String, 6 "Ip" ip: String,
    7 "SecurityGroupCount" security_group_count: i64, 8 "SecurityGroupRuleCount" security_group_rule_count: i64,
    9 "CdbId" cdb_id: String, 10 "TkeClusterId" tke_cluster_id: String
} }

/// Describes block by ip times list: `DescribeBlockByIpTimesList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeBlockByIpTimesList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockByIpTimesList {
    /// Required.
    pub end_time: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub start_time: String,
    pub direction: Option<String>,
    pub edge_id: Option<String>,
    pub log_source: Option<String>,
    pub source: Option<String>,
    pub zone: Option<String>,
}
operation! { DescribeBlockByIpTimesList(end_time: String, ip: String, start_time: String)
    "DescribeBlockByIpTimesList" -> DescribeBlockByIpTimesListOutput {
    0 "EndTime" end_time, 1 "Ip" ip, 2 "StartTime" start_time, 3 "Direction" direction: String,
    4 "EdgeId" edge_id: String, 5 "LogSource" log_source: String, 6 "Source" source: String, 7 "Zone" zone: String
} }

/// Response of [`DescribeBlockByIpTimesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockByIpTimesListOutput {
    pub data: Vec<IpStatic>,
}
model! { DescribeBlockByIpTimesListOutput {
    0 "Data" data: Vec<IpStatic>
} }

/// In the response of [`DescribeBlockByIpTimesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpStatic {
    pub num: Option<i64>,
    pub stat_time: Option<String>,
}
model! { IpStatic {
    0 "Num" num: i64, 1 "StatTime" stat_time: String
} }

/// Describes block ignore list: `DescribeBlockIgnoreList` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeBlockIgnoreList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIgnoreList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub direction: String,
    /// Required.
    pub order: String,
    /// Required.
    pub by: String,
    /// Required.
    pub show_type: String,
    pub search_value: Option<String>,
    pub rule_type: Option<i64>,
}

/// Arguments of [`DescribeBlockIgnoreList::new`].
pub struct DescribeBlockIgnoreListRequired {
    pub limit: i64,
    pub offset: i64,
    pub direction: String,
    pub order: String,
    pub by: String,
    pub show_type: String,
}
operation! {
    DescribeBlockIgnoreList { DescribeBlockIgnoreListRequired: limit, offset, direction, order, by, show_type }
    "DescribeBlockIgnoreList" -> DescribeBlockIgnoreListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Direction" direction, 3 "Order" order, 4 "By" by, 5 "ShowType" show_type,
    6 "SearchValue" search_value: String, 7 "RuleType" rule_type: i64
} }
paged! { DescribeBlockIgnoreList: BlockIgnoreRule = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeBlockIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIgnoreListOutput {
    pub data: Vec<BlockIgnoreRule>,
    pub total: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub source_list: Vec<String>,
    pub rule_type_data_list: Vec<i64>,
}
model! { DescribeBlockIgnoreListOutput {
    0 "Data" data: Vec<BlockIgnoreRule>, 1 "Total" total: i64, 2 "ReturnCode" return_code: i64,
    3 "ReturnMsg" return_msg: String, 4 "SourceList" source_list: Vec<String>,
    5 "RuleTypeDataList" rule_type_data_list: Vec<i64>
} }

/// In the response of [`DescribeBlockIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockIgnoreRule {
    pub rule_type: Option<i64>,
    pub ioc: Option<String>,
    pub ioc_name: Option<String>,
    pub ioc_info: Option<String>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub level: Option<String>,
    pub event_name: Option<String>,
    pub direction: Option<i64>,
    pub direction_list: Option<String>,
    pub protocol: Option<String>,
    pub address: Option<String>,
    pub action: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub ignore_reason: Option<String>,
    pub source: Option<String>,
    pub unique_id: Option<String>,
    pub match_times: Option<i64>,
    pub country: Option<String>,
    pub comment: Option<String>,
    pub last_hit_time: Option<String>,
    pub custom_rule: Option<CustomWhiteRule>,
    pub fw_type: Option<i64>,
}
model! { BlockIgnoreRule {
    0 "RuleType" rule_type: i64, 1 "Ioc" ioc: String, 2 "IocName" ioc_name: String, 3 "IocInfo" ioc_info: String,
    4 "Domain" domain: String, 5 "IP" ip: String, 6 "Level" level: String, 7 "EventName" event_name: String,
    8 "Direction" direction: i64, 9 "DirectionList" direction_list: String, 10 "Protocol" protocol: String,
    11 "Address" address: String, 12 "Action" action: i64, 13 "StartTime" start_time: String,
    14 "EndTime" end_time: String, 15 "IgnoreReason" ignore_reason: String, 16 "Source" source: String,
    17 "UniqueId" unique_id: String, 18 "MatchTimes" match_times: i64, 19 "Country" country: String,
    20 "Comment" comment: String, 21 "LastHitTime" last_hit_time: String, 22 "CustomRule" custom_rule: CustomWhiteRule,
    23 "FwType" fw_type: i64
} }

/// Describes block list: `DescribeBlockList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeBlockList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub stat_time_span: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub search_value: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub direction: Option<String>,
    pub by_pass: Option<String>,
    pub source: Option<String>,
    pub country: Option<String>,
    pub asset_id: Option<String>,
    pub log_source: Option<String>,
}

/// Arguments of [`DescribeBlockList::new`].
pub struct DescribeBlockListRequired {
    pub offset: i64,
    pub limit: i64,
    pub stat_time_span: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeBlockList { DescribeBlockListRequired: offset, limit, stat_time_span, start_time, end_time }
    "DescribeBlockList" -> DescribeBlockListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "StatTimeSpan" stat_time_span, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "SearchValue" search_value: String, 6 "Order" order: String, 7 "By" by: String, 8 "Direction" direction: String,
    9 "ByPass" by_pass: String, 10 "Source" source: String, 11 "Country" country: String, 12 "AssetId" asset_id: String,
    13 "LogSource" log_source: String
} }

/// Response of [`DescribeBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockListOutput {
    pub data: Vec<BlockInfo>,
    pub top_data: Vec<BlockInfo>,
    pub total: Option<i64>,
    pub top_count: Option<i64>,
}
model! { DescribeBlockListOutput {
    0 "Data" data: Vec<BlockInfo>, 1 "TopData" top_data: Vec<BlockInfo>, 2 "Total" total: i64,
    3 "TopCount" top_count: i64
} }

/// In the response of [`DescribeBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockInfo {
    pub src_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<String>,
    pub app_id: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub zone: Option<String>,
    pub max_date: Option<String>,
    pub min_date: Option<String>,
    pub direction: Option<i64>,
    pub block_source: Option<i64>,
    pub country: Option<String>,
    pub count: Option<i64>,
    pub avg_count: Option<f64>,
    pub is_top: Option<i64>,
    pub unique_id: Option<String>,
    pub by_pass: Option<i64>,
    pub block: Option<i64>,
    pub ignore: Option<i64>,
    pub white_tag: Option<String>,
    pub dst_asset_id: Option<String>,
    pub dst_asset_name: Option<String>,
    pub src_vpc: Option<String>,
    pub src_vpc_name: Option<String>,
    pub dst_vpc: Option<String>,
    pub dst_vpc_name: Option<String>,
    pub edge_id: Option<String>,
    pub edge_name: Option<String>,
    pub log_source: Option<String>,
    pub isolate: Option<i64>,
    pub hide: Option<i64>,
    pub domain: Option<String>,
}
model! { BlockInfo {
    0 "SrcIP" src_ip: String, 1 "DstIP" dst_ip: String, 2 "DstPort" dst_port: String, 3 "AppID" app_id: String,
    4 "AssetId" asset_id: String, 5 "AssetName" asset_name: String, 6 "Zone" zone: String, 7 "MaxDate" max_date: String,
    8 "MinDate" min_date: String, 9 "Direction" direction: i64, 10 "BlockSource" block_source: i64,
    11 "Country" country: String, 12 "Count" count: i64, 13 "AvgCount" avg_count: f64, 14 "IsTop" is_top: i64,
    15 "UniqueId" unique_id: String, 16 "ByPass" by_pass: i64, 17 "Block" block: i64, 18 "Ignore" ignore: i64,
    19 "WhiteTag" white_tag: String, 20 "DstAssetId" dst_asset_id: String, 21 "DstAssetName" dst_asset_name: String,
    22 "SrcVpc" src_vpc: String, 23 "SrcVpcName" src_vpc_name: String, 24 "DstVpc" dst_vpc: String,
    25 "DstVpcName" dst_vpc_name: String, 26 "EdgeId" edge_id: String, 27 "EdgeName" edge_name: String,
    28 "LogSource" log_source: String, 29 "Isolate" isolate: i64, 30 "Hide" hide: i64, 31 "Domain" domain: String
} }

/// Describes block static list: `DescribeBlockStaticList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeBlockStaticList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStaticList {
    /// Required.
    pub end_time: String,
    /// Required.
    pub query_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub top: i64,
    pub search_value: Option<String>,
}
operation! { DescribeBlockStaticList(end_time: String, query_type: String, start_time: String, top: i64)
    "DescribeBlockStaticList" -> DescribeBlockStaticListOutput {
    0 "EndTime" end_time, 1 "QueryType" query_type, 2 "StartTime" start_time, 3 "Top" top,
    4 "SearchValue" search_value: String
} }

/// Response of [`DescribeBlockStaticList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStaticListOutput {
    pub data: Vec<StaticInfo>,
    pub status: Option<i64>,
}
model! { DescribeBlockStaticListOutput {
    0 "Data" data: Vec<StaticInfo>, 1 "Status" status: i64
} }

/// In the response of [`DescribeBlockStaticList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticInfo {
    pub address: Option<String>,
    pub ins_id: Option<String>,
    pub ins_name: Option<String>,
    pub ip: Option<String>,
    pub num: Option<i64>,
    pub port: Option<String>,
}
model! { StaticInfo {
    0 "Address" address: String, 1 "InsID" ins_id: String, 2 "InsName" ins_name: String, 3 "Ip" ip: String,
    4 "Num" num: i64, 5 "Port" port: String
} }

/// Describes ccn associated instances: `DescribeCcnAssociatedInstances` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCcnAssociatedInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAssociatedInstances {
    /// Required.
    pub ccn_id: String,
}
operation! { DescribeCcnAssociatedInstances(ccn_id: String)
    "DescribeCcnAssociatedInstances" -> DescribeCcnAssociatedInstancesOutput {
    0 "CcnId" ccn_id
} }

/// Response of [`DescribeCcnAssociatedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAssociatedInstancesOutput {
    pub total: Option<i64>,
    pub ccn_associated_instances: Vec<CcnAssociatedInstance>,
}
model! { DescribeCcnAssociatedInstancesOutput {
    0 "Total" total: i64, 1 "CcnAssociatedInstances" ccn_associated_instances: Vec<CcnAssociatedInstance>
} }

/// In the response of [`DescribeCcnAssociatedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnAssociatedInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ins_type: Option<String>,
    pub cidr_lst: Vec<String>,
    pub instance_region: Option<String>,
    pub is_cross_instance: Option<i64>,
}
model! { CcnAssociatedInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InsType" ins_type: String,
    3 "CidrLst" cidr_lst: Vec<String>, 4 "InstanceRegion" instance_region: String,
    5 "IsCrossInstance" is_cross_instance: i64
} }

/// Describes ccn instance region status: `DescribeCcnInstanceRegionStatus` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCcnInstanceRegionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnInstanceRegionStatus {
    /// Required.
    pub ccn_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub routing_mode: Option<i64>,
}
operation! { DescribeCcnInstanceRegionStatus(ccn_id: String)
    "DescribeCcnInstanceRegionStatus" -> DescribeCcnInstanceRegionStatusOutput {
    0 "CcnId" ccn_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "RoutingMode" routing_mode: i64
} }

/// Response of [`DescribeCcnInstanceRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnInstanceRegionStatusOutput {
    pub total: Option<i64>,
    pub region_fw_status: Vec<RegionFwStatus>,
}
model! { DescribeCcnInstanceRegionStatusOutput {
    0 "Total" total: i64, 1 "RegionFwStatus" region_fw_status: Vec<RegionFwStatus>
} }

/// In the response of [`DescribeCcnInstanceRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionFwStatus {
    pub region: Option<String>,
    pub status: Option<String>,
    pub cidr: Option<String>,
}
model! { RegionFwStatus {
    0 "Region" region: String, 1 "Status" status: String, 2 "Cidr" cidr: String
} }

/// Describes ccn vpc fw policy limit: `DescribeCcnVpcFwPolicyLimit` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCcnVpcFwPolicyLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwPolicyLimit {}
operation! { DescribeCcnVpcFwPolicyLimit() "DescribeCcnVpcFwPolicyLimit" -> DescribeCcnVpcFwPolicyLimitOutput {} }

/// Response of [`DescribeCcnVpcFwPolicyLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwPolicyLimitOutput {
    pub ccn_policy_interconnect_pair_len_limit: Option<i64>,
    pub ccn_policy_group_len_limit: Option<i64>,
    pub ccn_policy_cidr_len_limit: Option<i64>,
}
model! { DescribeCcnVpcFwPolicyLimitOutput {
    0 "CcnPolicyInterconnectPairLenLimit" ccn_policy_interconnect_pair_len_limit: i64,
    1 "CcnPolicyGroupLenLimit" ccn_policy_group_len_limit: i64, 2 "CcnPolicyCidrLenLimit" ccn_policy_cidr_len_limit: i64
} }

/// Describes ccn vpc fw switch: `DescribeCcnVpcFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCcnVpcFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwSwitch {
    /// Required.
    pub ccn_id: String,
}
operation! { DescribeCcnVpcFwSwitch(ccn_id: String) "DescribeCcnVpcFwSwitch" -> DescribeCcnVpcFwSwitchOutput {
    0 "CcnId" ccn_id
} }

/// Response of [`DescribeCcnVpcFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwSwitchOutput {
    pub interconnect_pairs: Vec<InterconnectPair>,
}
model! { DescribeCcnVpcFwSwitchOutput {
    0 "InterconnectPairs" interconnect_pairs: Vec<InterconnectPair>
} }

/// Describes cfw alerts: `DescribeCfwAlerts` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwAlerts>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAlerts {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub level: Option<String>,
    pub direction: Option<String>,
    pub action_status: Option<String>,
    pub kill_chain: Option<String>,
    pub attack_result: Option<String>,
    pub strategy: Option<String>,
    pub event_name: Option<String>,
    pub event_id: Option<String>,
    pub src_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeCfwAlerts() "DescribeCfwAlerts" -> DescribeCfwAlertsOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Level" level: String,
    3 "Direction" direction: String, 4 "ActionStatus" action_status: String, 5 "KillChain" kill_chain: String,
    6 "AttackResult" attack_result: String, 7 "Strategy" strategy: String, 8 "EventName" event_name: String,
    9 "EventId" event_id: String, 10 "SrcIp" src_ip: String, 11 "DstIp" dst_ip: String,
    12 "InstanceId" instance_id: String, 13 "Limit" limit: i64, 14 "Offset" offset: i64, 15 "OrderBy" order_by: String,
    16 "Order" order: String
} }

/// Response of [`DescribeCfwAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAlertsOutput {
    pub data: Option<String>,
}
model! { DescribeCfwAlertsOutput {
    0 "Data" data: String
} }

/// Describes cfw analysis data: `DescribeCfwAnalysisData` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwAnalysisData>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAnalysisData {
    /// Required.
    pub scenario: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub object_type: Option<String>,
    pub object_id: Option<String>,
    pub target: Option<String>,
    pub skip_sections: Option<Vec<String>>,
}
operation! { DescribeCfwAnalysisData(scenario: String) "DescribeCfwAnalysisData" -> DescribeCfwAnalysisDataOutput {
    0 "Scenario" scenario, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "ObjectType" object_type: String, 4 "ObjectId" object_id: String, 5 "Target" target: String,
    6 "SkipSections" skip_sections: Vec<String>
} }

/// Response of [`DescribeCfwAnalysisData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAnalysisDataOutput {
    pub data: Option<String>,
}
model! { DescribeCfwAnalysisDataOutput {
    0 "Data" data: String
} }

/// Describes cfw assets: `DescribeCfwAssets` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwAssets>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAssets {
    pub asset_type: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_type: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeCfwAssets() "DescribeCfwAssets" -> DescribeCfwAssetsOutput {
    0 "AssetType" asset_type: String, 1 "Ip" ip: String, 2 "InstanceId" instance_id: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "InstanceType" instance_type: String, 6 "Limit" limit: i64,
    7 "NextToken" next_token: String
} }

/// Response of [`DescribeCfwAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAssetsOutput {
    pub data: Option<String>,
}
model! { DescribeCfwAssetsOutput {
    0 "Data" data: String
} }

/// Describes cfw eips: `DescribeCfwEips` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwEips>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwEips {
    /// Required.
    pub mode: i64,
    /// Required.
    pub nat_gateway_id: String,
    pub cfw_instance: Option<String>,
}
operation! { DescribeCfwEips(mode: i64, nat_gateway_id: String) "DescribeCfwEips" -> DescribeCfwEipsOutput {
    0 "Mode" mode, 1 "NatGatewayId" nat_gateway_id, 2 "CfwInstance" cfw_instance: String
} }

/// Response of [`DescribeCfwEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwEipsOutput {
    pub nat_fw_eip_list: Vec<NatFwEipsInfo>,
}
model! { DescribeCfwEipsOutput {
    0 "NatFwEipList" nat_fw_eip_list: Vec<NatFwEipsInfo>
} }

/// In the response of [`DescribeCfwEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwEipsInfo {
    pub eip: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
}
model! { NatFwEipsInfo {
    0 "Eip" eip: String, 1 "NatGatewayId" nat_gateway_id: String, 2 "NatGatewayName" nat_gateway_name: String
} }

/// Describes cfw ins status: `DescribeCfwInsStatus` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwInsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwInsStatus {}
operation! { DescribeCfwInsStatus() "DescribeCfwInsStatus" -> DescribeCfwInsStatusOutput {} }

/// Response of [`DescribeCfwInsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwInsStatusOutput {
    pub cfw_ins_status: Vec<CfwInsStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeCfwInsStatusOutput {
    0 "CfwInsStatus" cfw_ins_status: Vec<CfwInsStatus>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCfwInsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfwInsStatus {
    pub cfw_ins_id: Option<String>,
    pub fw_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub event_time: Option<String>,
    pub recover_time: Option<String>,
    pub cfw_ins_name: Option<String>,
    pub traffic_mode: Option<String>,
}
model! { CfwInsStatus {
    0 "CfwInsId" cfw_ins_id: String, 1 "FwType" fw_type: String, 2 "Region" region: String, 3 "Status" status: String,
    4 "EventTime" event_time: String, 5 "RecoverTime" recover_time: String, 6 "CfwInsName" cfw_ins_name: String,
    7 "TrafficMode" traffic_mode: String
} }

/// Describes cfw logs: `DescribeCfwLogs` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwLogs {
    pub log_type: Option<String>,
    pub query: Option<String>,
    pub start_time: Option<String>,
    pub time_range: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeCfwLogs() "DescribeCfwLogs" -> DescribeCfwLogsOutput {
    0 "LogType" log_type: String, 1 "Query" query: String, 2 "StartTime" start_time: String,
    3 "TimeRange" time_range: String, 4 "Limit" limit: i64, 5 "NextToken" next_token: String
} }

/// Response of [`DescribeCfwLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwLogsOutput {
    pub data: Option<String>,
}
model! { DescribeCfwLogsOutput {
    0 "Data" data: String
} }

/// Describes cfw risk overview: `DescribeCfwRiskOverview` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwRiskOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeCfwRiskOverview() "DescribeCfwRiskOverview" -> DescribeCfwRiskOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Response of [`DescribeCfwRiskOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskOverviewOutput {
    pub data: Option<String>,
}
model! { DescribeCfwRiskOverviewOutput {
    0 "Data" data: String
} }

/// Describes cfw rule optimization: `DescribeCfwRuleOptimization` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwRuleOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRuleOptimization {
    /// Required.
    pub rule_type: String,
    pub dimensions: Option<Vec<String>>,
    pub idle_days: Option<i64>,
    pub ip_agg_min: Option<i64>,
    pub ioc_sample: Option<i64>,
}
operation! { DescribeCfwRuleOptimization(rule_type: String)
    "DescribeCfwRuleOptimization" -> DescribeCfwRuleOptimizationOutput {
    0 "RuleType" rule_type, 1 "Dimensions" dimensions: Vec<String>, 2 "IdleDays" idle_days: i64,
    3 "IpAggMin" ip_agg_min: i64, 4 "IocSample" ioc_sample: i64
} }

/// Response of [`DescribeCfwRuleOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRuleOptimizationOutput {
    pub data: Option<String>,
}
model! { DescribeCfwRuleOptimizationOutput {
    0 "Data" data: String
} }

/// Describes cfw rules: `DescribeCfwRules` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRules {
    /// Required.
    pub rule_type: String,
    pub list_type: Option<String>,
    pub direction: Option<i64>,
    pub rule_action: Option<i64>,
    pub enabled: Option<bool>,
    pub include_disabled: Option<bool>,
    pub rule_id: Option<i64>,
    pub rule_uuid: Option<String>,
    pub protocol: Option<String>,
    pub src_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub description: Option<String>,
    pub keyword: Option<String>,
    pub instance_id: Option<String>,
    pub expand_names: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCfwRules(rule_type: String) "DescribeCfwRules" -> DescribeCfwRulesOutput {
    0 "RuleType" rule_type, 1 "ListType" list_type: String, 2 "Direction" direction: i64,
    3 "RuleAction" rule_action: i64, 4 "Enabled" enabled: bool, 5 "IncludeDisabled" include_disabled: bool,
    6 "RuleId" rule_id: i64, 7 "RuleUuid" rule_uuid: String, 8 "Protocol" protocol: String, 9 "SrcIp" src_ip: String,
    10 "DstIp" dst_ip: String, 11 "Description" description: String, 12 "Keyword" keyword: String,
    13 "InstanceId" instance_id: String, 14 "ExpandNames" expand_names: bool, 15 "Limit" limit: i64,
    16 "Offset" offset: i64
} }

/// Response of [`DescribeCfwRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRulesOutput {
    pub data: Option<String>,
}
model! { DescribeCfwRulesOutput {
    0 "Data" data: String
} }

/// Describes cfw status monitor: `DescribeCfwStatusMonitor` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwStatusMonitor>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwStatusMonitor {
    /// Required.
    pub op: String,
    /// Required.
    pub firewall_type: String,
    pub selection_id: Option<String>,
    pub selection_name: Option<String>,
    pub selection_instance_id: Option<String>,
    pub metric: Option<String>,
    pub perspective: Option<String>,
    pub ip_scope: Option<String>,
    pub time_preset: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub page: Option<i64>,
    pub limit: Option<i64>,
    pub overview_only: Option<bool>,
    pub offset: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub filters: Option<Vec<CfwStatusMonitorFilter>>,
}
operation! { DescribeCfwStatusMonitor(op: String, firewall_type: String)
    "DescribeCfwStatusMonitor" -> DescribeCfwStatusMonitorOutput {
    0 "Op" op, 1 "FirewallType" firewall_type, 2 "SelectionId" selection_id: String,
    3 "SelectionName" selection_name: String, 4 "SelectionInstanceId" selection_instance_id: String,
    5 "Metric" metric: String, 6 "Perspective" perspective: String, 7 "IpScope" ip_scope: String,
    8 "TimePreset" time_preset: String, 9 "StartTime" start_time: String, 10 "EndTime" end_time: String,
    11 "Page" page: i64, 12 "Limit" limit: i64, 13 "OverviewOnly" overview_only: bool, 14 "Offset" offset: i64,
    15 "SortBy" sort_by: String, 16 "SortOrder" sort_order: String, 17 "Filters" filters: Vec<CfwStatusMonitorFilter>
} }

/// In the request of [`DescribeCfwStatusMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfwStatusMonitorFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub operator_type: Option<i64>,
}
input! { CfwStatusMonitorFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "OperatorType" operator_type: i64
} }

/// Response of [`DescribeCfwStatusMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwStatusMonitorOutput {
    pub data: Option<String>,
}
model! { DescribeCfwStatusMonitorOutput {
    0 "Data" data: String
} }

/// Describes cfw switches: `DescribeCfwSwitches` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeCfwSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwSwitches {}
operation! { DescribeCfwSwitches() "DescribeCfwSwitches" -> DescribeCfwSwitchesOutput {} }

/// Response of [`DescribeCfwSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwSwitchesOutput {
    pub data: Option<String>,
}
model! { DescribeCfwSwitchesOutput {
    0 "Data" data: String
} }

/// Describes cluster nat ccn fw switch list: `DescribeClusterNatCcnFwSwitchList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeClusterNatCcnFwSwitchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNatCcnFwSwitchList {
    pub nat_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<CommonFilter>>,
}
operation! { DescribeClusterNatCcnFwSwitchList()
    "DescribeClusterNatCcnFwSwitchList" -> DescribeClusterNatCcnFwSwitchListOutput {
    0 "NatType" nat_type: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<CommonFilter>
} }

/// Response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNatCcnFwSwitchListOutput {
    pub total: Option<i64>,
    pub data: Vec<NatFwSwitchDetailS>,
    pub region_list: Vec<FilterDataObject>,
}
model! { DescribeClusterNatCcnFwSwitchListOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<NatFwSwitchDetailS>, 2 "RegionList" region_list: Vec<FilterDataObject>
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwSwitchDetailS {
    pub ins_obj: Option<String>,
    pub obj_name: Option<String>,
    pub fw_type: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub switch_mode: Option<i64>,
    pub routing_mode: Option<i64>,
    pub status: Option<i64>,
    pub ip_version: Option<i64>,
    pub non_cluster: Option<i64>,
    pub ips_action: Option<i64>,
    pub trans_enable: Option<i64>,
    pub bypass: Option<i64>,
    pub attach_id: Option<String>,
    pub attach_name: Option<String>,
    pub nat_vpc_id: Option<String>,
    pub nat_vpc_name: Option<String>,
    pub attach_ins: Vec<AttachInsInfo>,
    pub endpoints: Vec<EndpointInfo>,
    pub progress: Option<String>,
    pub check_result: Option<ClusterFwPreAccessCheckResult>,
}
model! { NatFwSwitchDetailS {
    0 "InsObj" ins_obj: String, 1 "ObjName" obj_name: String, 2 "FwType" fw_type: String,
    3 "AssetType" asset_type: String, 4 "Region" region: String, 5 "SwitchMode" switch_mode: i64,
    6 "RoutingMode" routing_mode: i64, 7 "Status" status: i64, 8 "IpVersion" ip_version: i64,
    9 "NonCluster" non_cluster: i64, 10 "IpsAction" ips_action: i64, 11 "TransEnable" trans_enable: i64,
    12 "Bypass" bypass: i64, 13 "AttachId" attach_id: String, 14 "AttachName" attach_name: String,
    15 "NatVpcId" nat_vpc_id: String, 16 "NatVpcName" nat_vpc_name: String,
    17 "AttachIns" attach_ins: Vec<AttachInsInfo>, 18 "Endpoints" endpoints: Vec<EndpointInfo>,
    19 "Progress" progress: String, 20 "CheckResult" check_result: ClusterFwPreAccessCheckResult
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInsInfo {
    pub ins_id: Option<String>,
    pub ins_name: Option<String>,
    pub cidr: Option<String>,
}
model! { AttachInsInfo {
    0 "InsId" ins_id: String, 1 "InsName" ins_name: String, 2 "Cidr" cidr: String
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointInfo {
    pub endpoint_id: Option<String>,
    pub vpc_id: Option<String>,
    pub region: Option<String>,
    pub vpc_cidr: Option<String>,
}
model! { EndpointInfo {
    0 "EndpointId" endpoint_id: String, 1 "VpcId" vpc_id: String, 2 "Region" region: String,
    3 "VpcCidr" vpc_cidr: String
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterFwPreAccessCheckResult {
    pub status: Option<i64>,
    pub current_stage: Option<String>,
    pub stages: Vec<ClusterFwPreAccessCheckStage>,
    pub policy_route_report: Option<PolicyRoutePreCheckReport>,
    pub update_time: Option<String>,
}
model! { ClusterFwPreAccessCheckResult {
    0 "Status" status: i64, 1 "CurrentStage" current_stage: String,
    2 "Stages" stages: Vec<ClusterFwPreAccessCheckStage>,
    3 "PolicyRouteReport" policy_route_report: PolicyRoutePreCheckReport, 4 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterFwPreAccessCheckStage {
    pub stage: Option<String>,
    pub status: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ClusterFwPreAccessCheckStage {
    0 "Stage" stage: String, 1 "Status" status: i64, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRoutePreCheckReport {
    pub next_hop_count: Option<i64>,
    pub next_hop_limit: Option<i64>,
    pub match_rule_count: Option<i64>,
    pub match_rule_limit: Option<i64>,
    pub cloud_existing_rule_count: Option<i64>,
    pub cloud_existing_next_hop_count: Option<i64>,
    pub available_rule_quota: Option<i64>,
    pub available_next_hop_quota: Option<i64>,
}
model! { PolicyRoutePreCheckReport {
    0 "NextHopCount" next_hop_count: i64, 1 "NextHopLimit" next_hop_limit: i64,
    2 "MatchRuleCount" match_rule_count: i64, 3 "MatchRuleLimit" match_rule_limit: i64,
    4 "CloudExistingRuleCount" cloud_existing_rule_count: i64,
    5 "CloudExistingNextHopCount" cloud_existing_next_hop_count: i64, 6 "AvailableRuleQuota" available_rule_quota: i64,
    7 "AvailableNextHopQuota" available_next_hop_quota: i64
} }

/// In the response of [`DescribeClusterNatCcnFwSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterDataObject {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { FilterDataObject {
    0 "Text" text: String, 1 "Value" value: String
} }

/// Describes cluster vpc fw switchs: `DescribeClusterVpcFwSwitchs` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeClusterVpcFwSwitchs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVpcFwSwitchs {
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeClusterVpcFwSwitchs() "DescribeClusterVpcFwSwitchs" -> DescribeClusterVpcFwSwitchsOutput {
    0 "Index" index: String, 1 "Filters" filters: Vec<CommonFilter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }

/// Response of [`DescribeClusterVpcFwSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVpcFwSwitchsOutput {
    pub total: Option<i64>,
    pub data: Vec<ClusterSwitchDetail>,
    pub fail_data: Vec<SwitchFailInfo>,
}
model! { DescribeClusterVpcFwSwitchsOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<ClusterSwitchDetail>, 2 "FailData" fail_data: Vec<SwitchFailInfo>
} }

/// In the response of [`DescribeClusterVpcFwSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSwitchDetail {
    pub ins_obj: Option<String>,
    pub obj_name: Option<String>,
    pub fw_type: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub switch_mode: Option<i64>,
    pub non_cluster: Option<i64>,
    pub ip_version: Option<i64>,
    pub attach_ins: Vec<AttachInsInfo>,
    pub endpoints: Vec<EndpointInfo>,
    pub idpsaction: Option<i64>,
    pub trans_enable: Option<i64>,
    pub enable: Option<i64>,
    pub routing_mode: Option<i64>,
    pub is_peer: Option<i64>,
    pub peer_appid: Option<String>,
    pub peer_status: Option<i64>,
    pub bypass: Option<i64>,
    pub progress: Option<String>,
    pub check_result: Option<ClusterFwPreAccessCheckResult>,
}
model! { ClusterSwitchDetail {
    0 "InsObj" ins_obj: String, 1 "ObjName" obj_name: String, 2 "FwType" fw_type: String,
    3 "AssetType" asset_type: String, 4 "Region" region: String, 5 "Status" status: i64,
    6 "SwitchMode" switch_mode: i64, 7 "NonCluster" non_cluster: i64, 8 "IpVersion" ip_version: i64,
    9 "AttachIns" attach_ins: Vec<AttachInsInfo>, 10 "Endpoints" endpoints: Vec<EndpointInfo>,
    11 "Idpsaction" idpsaction: i64, 12 "TransEnable" trans_enable: i64, 13 "Enable" enable: i64,
    14 "RoutingMode" routing_mode: i64, 15 "IsPeer" is_peer: i64, 16 "PeerAppid" peer_appid: String,
    17 "PeerStatus" peer_status: i64, 18 "Bypass" bypass: i64, 19 "Progress" progress: String,
    20 "CheckResult" check_result: ClusterFwPreAccessCheckResult
} }

/// In the response of [`DescribeClusterVpcFwSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchFailInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { SwitchFailInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Status" status: i64
} }

/// Describes defense switch: `DescribeDefenseSwitch` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeDefenseSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSwitch {}
operation! { DescribeDefenseSwitch() "DescribeDefenseSwitch" -> DescribeDefenseSwitchOutput {} }

/// Response of [`DescribeDefenseSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSwitchOutput {
    pub basic_rule_switch: Option<i64>,
    pub baseline_all_switch: Option<i64>,
    pub ti_switch: Option<i64>,
    pub virtual_patch_switch: Option<i64>,
    pub history_open: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeDefenseSwitchOutput {
    0 "BasicRuleSwitch" basic_rule_switch: i64, 1 "BaselineAllSwitch" baseline_all_switch: i64,
    2 "TiSwitch" ti_switch: i64, 3 "VirtualPatchSwitch" virtual_patch_switch: i64, 4 "HistoryOpen" history_open: i64,
    5 "ReturnCode" return_code: i64, 6 "ReturnMsg" return_msg: String
} }

/// Describes edge ip simple: `DescribeEdgeIpSimple` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeEdgeIpSimple>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeIpSimple {
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEdgeIpSimple() "DescribeEdgeIpSimple" -> DescribeEdgeIpSimpleOutput {
    0 "Filters" filters: Vec<CommonFilter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeEdgeIpSimple: EdgeIpInfoSimple = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeEdgeIpSimple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeIpSimpleOutput {
    pub data: Vec<EdgeIpInfoSimple>,
    pub total: Option<i64>,
}
model! { DescribeEdgeIpSimpleOutput {
    0 "Data" data: Vec<EdgeIpInfoSimple>, 1 "Total" total: i64
} }

/// In the response of [`DescribeEdgeIpSimple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeIpInfoSimple {
    pub public_ip: Option<String>,
    pub public_ip_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub switch_mode: Option<i64>,
    pub region: Option<String>,
    pub asset_type: Option<String>,
}
model! { EdgeIpInfoSimple {
    0 "PublicIp" public_ip: String, 1 "PublicIpType" public_ip_type: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "Status" status: i64, 5 "SwitchMode" switch_mode: i64,
    6 "Region" region: String, 7 "AssetType" asset_type: String
} }

/// Describes enterprise sg rule progress: `DescribeEnterpriseSGRuleProgress` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeEnterpriseSGRuleProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSGRuleProgress {}
operation! { DescribeEnterpriseSGRuleProgress()
    "DescribeEnterpriseSGRuleProgress" -> DescribeEnterpriseSGRuleProgressOutput {} }

/// Response of [`DescribeEnterpriseSGRuleProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSGRuleProgressOutput {
    pub progress: Option<i64>,
    pub user_stopped: Option<bool>,
}
model! { DescribeEnterpriseSGRuleProgressOutput {
    0 "Progress" progress: i64, 1 "UserStopped" user_stopped: bool
} }

/// Describes enterprise security group rule: `DescribeEnterpriseSecurityGroupRule` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeEnterpriseSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRule {
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
    pub source_content: Option<String>,
    pub dest_content: Option<String>,
    pub description: Option<String>,
    pub rule_action: Option<String>,
    pub enable: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub service_template_id: Option<String>,
    pub rule_uuid: Option<i64>,
}
operation! { DescribeEnterpriseSecurityGroupRule(page_no: String, page_size: String)
    "DescribeEnterpriseSecurityGroupRule" -> DescribeEnterpriseSecurityGroupRuleOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "SourceContent" source_content: String,
    3 "DestContent" dest_content: String, 4 "Description" description: String, 5 "RuleAction" rule_action: String,
    6 "Enable" enable: String, 7 "Port" port: String, 8 "Protocol" protocol: String,
    9 "ServiceTemplateId" service_template_id: String, 10 "RuleUuid" rule_uuid: i64
} }

/// Response of [`DescribeEnterpriseSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRuleOutput {
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub rules: Vec<SecurityGroupRule>,
    pub total_count: Option<String>,
}
model! { DescribeEnterpriseSecurityGroupRuleOutput {
    0 "PageNo" page_no: String, 1 "PageSize" page_size: String, 2 "Rules" rules: Vec<SecurityGroupRule>,
    3 "TotalCount" total_count: String
} }

/// Describes enterprise security group rule list: `DescribeEnterpriseSecurityGroupRuleList` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeEnterpriseSecurityGroupRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRuleList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub status: Option<String>,
    pub area: Option<String>,
    pub filter: Option<i64>,
    pub search_value: Option<String>,
    pub search_filters: Option<Vec<CommonFilter>>,
}
operation! { DescribeEnterpriseSecurityGroupRuleList(limit: i64, offset: i64)
    "DescribeEnterpriseSecurityGroupRuleList" -> DescribeEnterpriseSecurityGroupRuleListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Status" status: String, 3 "Area" area: String, 4 "Filter" filter: i64,
    5 "SearchValue" search_value: String, 6 "SearchFilters" search_filters: Vec<CommonFilter>
} }
paged! { DescribeEnterpriseSecurityGroupRuleList: EnterpriseSecurityGroupRuleRuleInfo =
    Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeEnterpriseSecurityGroupRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRuleListOutput {
    pub total: Option<i64>,
    pub all_total: Option<i64>,
    pub data: Vec<EnterpriseSecurityGroupRuleRuleInfo>,
    pub enable: Option<i64>,
}
model! { DescribeEnterpriseSecurityGroupRuleListOutput {
    0 "Total" total: i64, 1 "AllTotal" all_total: i64, 2 "Data" data: Vec<EnterpriseSecurityGroupRuleRuleInfo>,
    3 "Enable" enable: i64
} }

/// In the response of [`DescribeEnterpriseSecurityGroupRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseSecurityGroupRuleRuleInfo {
    pub order_index: Option<i64>,
    pub rule_uuid: Option<i64>,
    pub uuid: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<i64>,
    pub target_id: Option<String>,
    pub target_type: Option<i64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<i64>,
    pub status: Option<i64>,
    pub detail: Option<String>,
    pub acl_tags: Option<String>,
    pub is_new: Option<i64>,
    pub region: Option<String>,
    pub is_delay: Option<i64>,
    pub service_template_id: Option<String>,
    pub sou_instance_name: Option<String>,
    pub sou_public_ip: Option<String>,
    pub sou_private_ip: Option<String>,
    pub sou_cidr: Option<String>,
    pub sou_parameter_name: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cidr: Option<String>,
    pub parameter_name: Option<String>,
    pub protocol_port_name: Option<String>,
    pub beta_list: Vec<EnterpriseSecurityGroupRuleBetaInfo>,
    pub id: Option<i64>,
    pub dns_parse_count: Option<SgDnsParseCount>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub rule_partition: Option<i64>,
    pub scope: Option<String>,
}
model! { EnterpriseSecurityGroupRuleRuleInfo {
    0 "OrderIndex" order_index: i64, 1 "RuleUuid" rule_uuid: i64, 2 "Uuid" uuid: String, 3 "SourceId" source_id: String,
    4 "SourceType" source_type: i64, 5 "TargetId" target_id: String, 6 "TargetType" target_type: i64,
    7 "Protocol" protocol: String, 8 "Port" port: String, 9 "Strategy" strategy: i64, 10 "Status" status: i64,
    11 "Detail" detail: String, 12 "AclTags" acl_tags: String, 13 "IsNew" is_new: i64, 14 "Region" region: String,
    15 "IsDelay" is_delay: i64, 16 "ServiceTemplateId" service_template_id: String,
    17 "SouInstanceName" sou_instance_name: String, 18 "SouPublicIp" sou_public_ip: String,
    19 "SouPrivateIp" sou_private_ip: String, 20 "SouCidr" sou_cidr: String,
    21 "SouParameterName" sou_parameter_name: String, 22 "InstanceName" instance_name: String,
    23 "PublicIp" public_ip: String, 24 "PrivateIp" private_ip: String, 25 "Cidr" cidr: String,
    26 "ParameterName" parameter_name: String, 27 "ProtocolPortName" protocol_port_name: String,
    28 "BetaList" beta_list: Vec<EnterpriseSecurityGroupRuleBetaInfo>, 29 "Id" id: i64,
    30 "DnsParseCount" dns_parse_count: SgDnsParseCount, 31 "CreateTime" create_time: String,
    32 "UpdateTime" update_time: String, 33 "RulePartition" rule_partition: i64, 34 "Scope" scope: String
} }

/// In the response of [`DescribeEnterpriseSecurityGroupRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseSecurityGroupRuleBetaInfo {
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub last_time: Option<String>,
}
model! { EnterpriseSecurityGroupRuleBetaInfo {
    0 "TaskId" task_id: i64, 1 "TaskName" task_name: String, 2 "LastTime" last_time: String
} }

/// In the response of [`DescribeEnterpriseSecurityGroupRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SgDnsParseCount {
    pub valid_count: Option<i64>,
    pub invalid_count: Option<i64>,
}
model! { SgDnsParseCount {
    0 "ValidCount" valid_count: i64, 1 "InvalidCount" invalid_count: i64
} }

/// Describes fw edge ips: `DescribeFwEdgeIps` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeFwEdgeIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwEdgeIps {
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeFwEdgeIps() "DescribeFwEdgeIps" -> DescribeFwEdgeIpsOutput {
    0 "Filters" filters: Vec<CommonFilter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeFwEdgeIps: EdgeIpInfo = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeFwEdgeIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwEdgeIpsOutput {
    pub data: Vec<EdgeIpInfo>,
    pub total: Option<i64>,
    pub region_lst: Vec<String>,
    pub instance_type_lst: Vec<String>,
    pub seril_count: Option<i64>,
}
model! { DescribeFwEdgeIpsOutput {
    0 "Data" data: Vec<EdgeIpInfo>, 1 "Total" total: i64, 2 "RegionLst" region_lst: Vec<String>,
    3 "InstanceTypeLst" instance_type_lst: Vec<String>, 4 "SerilCount" seril_count: i64
} }

/// In the response of [`DescribeFwEdgeIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeIpInfo {
    pub public_ip: Option<String>,
    pub public_ip_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub intranet_ip: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub port_risk_count: Option<i64>,
    pub last_scan_time: Option<String>,
    pub is_region_eip: Option<i64>,
    pub vpc_id: Option<String>,
    pub is_serial_region: Option<i64>,
    pub is_public_clb: Option<i64>,
    pub endpoint_bind_eip_num: Option<i64>,
    pub scan_mode: Option<String>,
    pub scan_status: Option<i64>,
    pub status: Option<i64>,
    pub endpoint_id: Option<String>,
    pub endpoint_ip: Option<String>,
    pub switch_mode: Option<i64>,
    pub switch_weight: Option<i64>,
    pub domain: Option<String>,
    pub over_used_status: Option<i64>,
    pub switch_support_type: Option<i64>,
}
model! { EdgeIpInfo {
    0 "PublicIp" public_ip: String, 1 "PublicIpType" public_ip_type: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "IntranetIp" intranet_ip: String, 5 "AssetType" asset_type: String,
    6 "Region" region: String, 7 "PortRiskCount" port_risk_count: i64, 8 "LastScanTime" last_scan_time: String,
    9 "IsRegionEip" is_region_eip: i64, 10 "VpcId" vpc_id: String, 11 "IsSerialRegion" is_serial_region: i64,
    12 "IsPublicClb" is_public_clb: i64, 13 "EndpointBindEipNum" endpoint_bind_eip_num: i64,
    14 "ScanMode" scan_mode: String, 15 "ScanStatus" scan_status: i64, 16 "Status" status: i64,
    17 "EndpointId" endpoint_id: String, 18 "EndpointIp" endpoint_ip: String, 19 "SwitchMode" switch_mode: i64,
    20 "SwitchWeight" switch_weight: i64, 21 "Domain" domain: String, 22 "OverUsedStatus" over_used_status: i64,
    23 "SwitchSupportType" switch_support_type: i64
} }

/// Describes fw group id names: `DescribeFwGroupIdNames` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeFwGroupIdNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupIdNames {
    pub ip_version: Option<i64>,
}
operation! { DescribeFwGroupIdNames() "DescribeFwGroupIdNames" -> DescribeFwGroupIdNamesOutput {
    0 "IpVersion" ip_version: i64
} }

/// Response of [`DescribeFwGroupIdNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupIdNamesOutput {
    pub data: Vec<FwGroupIdName>,
}
model! { DescribeFwGroupIdNamesOutput {
    0 "Data" data: Vec<FwGroupIdName>
} }

/// In the response of [`DescribeFwGroupIdNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGroupIdName {
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
}
model! { FwGroupIdName {
    0 "FwGroupId" fw_group_id: String, 1 "FwGroupName" fw_group_name: String
} }

/// Describes fw group instance info: `DescribeFwGroupInstanceInfo` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeFwGroupInstanceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupInstanceInfo {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeFwGroupInstanceInfo(limit: i64, offset: i64)
    "DescribeFwGroupInstanceInfo" -> DescribeFwGroupInstanceInfoOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<CommonFilter>, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeFwGroupInstanceInfo: VpcFwGroupInfo =
    Offset "Offset", "VpcFwGroupLst" vpc_fw_group_lst, total "Total" }

/// Response of [`DescribeFwGroupInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupInstanceInfoOutput {
    pub vpc_fw_group_lst: Vec<VpcFwGroupInfo>,
    pub total: Option<i64>,
}
model! { DescribeFwGroupInstanceInfoOutput {
    0 "VpcFwGroupLst" vpc_fw_group_lst: Vec<VpcFwGroupInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeFwGroupInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwGroupInfo {
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
    pub fw_switch_num: Option<i64>,
    pub region_lst: Vec<String>,
    pub mode: Option<i64>,
    pub switch_mode: Option<i64>,
    pub fw_instance_lst: Vec<VpcFwInstanceInfo>,
    pub status: Option<i64>,
    pub fw_vpc_cidr: Option<String>,
    pub cdc_id: Option<String>,
    pub cdc_name: Option<String>,
    pub cross_user_mode: Option<String>,
    pub need_switch_ccn_overlap: Option<i64>,
    pub ccn_id: Option<String>,
}
model! { VpcFwGroupInfo {
    0 "FwGroupId" fw_group_id: String, 1 "FwGroupName" fw_group_name: String, 2 "FwSwitchNum" fw_switch_num: i64,
    3 "RegionLst" region_lst: Vec<String>, 4 "Mode" mode: i64, 5 "SwitchMode" switch_mode: i64,
    6 "FwInstanceLst" fw_instance_lst: Vec<VpcFwInstanceInfo>, 7 "Status" status: i64,
    8 "FwVpcCidr" fw_vpc_cidr: String, 9 "CdcId" cdc_id: String, 10 "CdcName" cdc_name: String,
    11 "CrossUserMode" cross_user_mode: String, 12 "NeedSwitchCcnOverlap" need_switch_ccn_overlap: i64,
    13 "CcnId" ccn_id: String
} }

/// In the response of [`DescribeFwGroupInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwInstanceInfo {
    pub fw_ins_name: Option<String>,
    pub fw_ins_id: Option<String>,
    pub fw_mode: Option<i64>,
    pub join_ins_num: Option<i64>,
    pub fw_switch_num: Option<i64>,
    pub status: Option<i64>,
    pub time: Option<String>,
    pub ccn_id: Vec<String>,
    pub ccn_name: Vec<String>,
    pub peer_connection_id: Vec<String>,
    pub peer_connection_name: Vec<String>,
    pub fw_cvm_lst: Vec<VpcFwCvmInsInfo>,
    pub join_ins_lst: Vec<VpcFwJoinInstanceType>,
    pub fw_gateway: Vec<FwGateway>,
    pub fw_group_id: Option<String>,
    pub rule_used: Option<i64>,
    pub rule_max: Option<i64>,
    pub width: Option<i64>,
    pub user_vpc_width: Option<i64>,
    pub join_ins_id_lst: Vec<String>,
    pub flow_max: Option<i64>,
    pub engine_version: Option<String>,
    pub update_enable: Option<i64>,
    pub traffic_mode: Option<String>,
    pub reserve_time: Option<String>,
    pub reserve_version: Option<String>,
    pub reserve_version_state: Option<String>,
    pub elastic_switch: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub is_first_after_pay: Option<i64>,
    pub elastic_traffic_switch: Option<i64>,
}
model! { VpcFwInstanceInfo {
    0 "FwInsName" fw_ins_name: String, 1 "FwInsId" fw_ins_id: String, 2 "FwMode" fw_mode: i64,
    3 "JoinInsNum" join_ins_num: i64, 4 "FwSwitchNum" fw_switch_num: i64, 5 "Status" status: i64, 6 "Time" time: String,
    7 "CcnId" ccn_id: Vec<String>, 8 "CcnName" ccn_name: Vec<String>,
    9 "PeerConnectionId" peer_connection_id: Vec<String>, 10 "PeerConnectionName" peer_connection_name: Vec<String>,
    11 "FwCvmLst" fw_cvm_lst: Vec<VpcFwCvmInsInfo>, 12 "JoinInsLst" join_ins_lst: Vec<VpcFwJoinInstanceType>,
    13 "FwGateway" fw_gateway: Vec<FwGateway>, 14 "FwGroupId" fw_group_id: String, 15 "RuleUsed" rule_used: i64,
    16 "RuleMax" rule_max: i64, 17 "Width" width: i64, 18 "UserVpcWidth" user_vpc_width: i64,
    19 "JoinInsIdLst" join_ins_id_lst: Vec<String>, 20 "FlowMax" flow_max: i64,
    21 "EngineVersion" engine_version: String, 22 "UpdateEnable" update_enable: i64,
    23 "TrafficMode" traffic_mode: String, 24 "ReserveTime" reserve_time: String,
    25 "ReserveVersion" reserve_version: String, 26 "ReserveVersionState" reserve_version_state: String,
    27 "ElasticSwitch" elastic_switch: i64, 28 "ElasticBandwidth" elastic_bandwidth: i64,
    29 "IsFirstAfterPay" is_first_after_pay: i64, 30 "ElasticTrafficSwitch" elastic_traffic_switch: i64
} }

/// In the response of [`DescribeFwGroupInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwCvmInsInfo {
    pub fw_ins_id: Option<String>,
    pub region: Option<String>,
    pub region_zh: Option<String>,
    pub region_detail: Option<String>,
    pub zone_zh: Option<String>,
    pub zone_zh_back: Option<String>,
    pub band_width: Option<i64>,
    pub zone: Option<String>,
    pub zone_bak: Option<String>,
}
model! { VpcFwCvmInsInfo {
    0 "FwInsId" fw_ins_id: String, 1 "Region" region: String, 2 "RegionZh" region_zh: String,
    3 "RegionDetail" region_detail: String, 4 "ZoneZh" zone_zh: String, 5 "ZoneZhBack" zone_zh_back: String,
    6 "BandWidth" band_width: i64, 7 "Zone" zone: String, 8 "ZoneBak" zone_bak: String
} }

/// In the response of [`DescribeFwGroupInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwJoinInstanceType {
    pub join_type: Option<String>,
    pub num: Option<i64>,
}
model! { VpcFwJoinInstanceType {
    0 "JoinType" join_type: String, 1 "Num" num: i64
} }

/// In the response of [`DescribeFwGroupInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGateway {
    pub gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { FwGateway {
    0 "GatewayId" gateway_id: String, 1 "VpcId" vpc_id: String, 2 "IpAddress" ip_address: String
} }

/// Describes fw sync status: `DescribeFwSyncStatus` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeFwSyncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwSyncStatus {
    pub sync_type: Option<String>,
}
operation! { DescribeFwSyncStatus() "DescribeFwSyncStatus" -> DescribeFwSyncStatusOutput {
    0 "SyncType" sync_type: String
} }

/// Response of [`DescribeFwSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwSyncStatusOutput {
    pub sync_status: Option<i64>,
}
model! { DescribeFwSyncStatusOutput {
    0 "SyncStatus" sync_status: i64
} }

/// Describes guide scan info: `DescribeGuideScanInfo` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeGuideScanInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuideScanInfo {}
operation! { DescribeGuideScanInfo() "DescribeGuideScanInfo" -> DescribeGuideScanInfoOutput {} }

/// Response of [`DescribeGuideScanInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuideScanInfoOutput {
    pub data: Option<ScanInfo>,
}
model! { DescribeGuideScanInfoOutput {
    0 "Data" data: ScanInfo
} }

/// In the response of [`DescribeGuideScanInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanInfo {
    pub scan_percent: Option<f64>,
    pub scan_result_info: Option<ScanResultInfo>,
    pub scan_status: Option<i64>,
    pub scan_time: Option<String>,
}
model! { ScanInfo {
    0 "ScanPercent" scan_percent: f64, 1 "ScanResultInfo" scan_result_info: ScanResultInfo,
    2 "ScanStatus" scan_status: i64, 3 "ScanTime" scan_time: String
} }

/// In the response of [`DescribeGuideScanInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanResultInfo {
    pub ban_status: Option<bool>,
    pub ip_num: Option<i64>,
    pub ip_status: Option<bool>,
    pub idp_status: Option<bool>,
    pub leak_num: Option<i64>,
    pub port_num: Option<i64>,
}
model! { ScanResultInfo {
    0 "BanStatus" ban_status: bool, 1 "IPNum" ip_num: i64, 2 "IPStatus" ip_status: bool, 3 "IdpStatus" idp_status: bool,
    4 "LeakNum" leak_num: i64, 5 "PortNum" port_num: i64
} }

/// Describes ip status list: `DescribeIPStatusList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeIPStatusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStatusList {
    /// Required.
    pub ip_list: Vec<String>,
}
operation! { DescribeIPStatusList(ip_list: Vec<String>) "DescribeIPStatusList" -> DescribeIPStatusListOutput {
    0 "IPList" ip_list
} }

/// Response of [`DescribeIPStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStatusListOutput {
    pub status_list: Vec<IPDefendStatus>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeIPStatusListOutput {
    0 "StatusList" status_list: Vec<IPDefendStatus>, 1 "ReturnCode" return_code: i64, 2 "ReturnMsg" return_msg: String
} }

/// In the response of [`DescribeIPStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPDefendStatus {
    pub ip: Option<String>,
    pub status: Option<i64>,
}
model! { IPDefendStatus {
    0 "IP" ip: String, 1 "Status" status: i64
} }

/// Describes ips mode switch: `DescribeIpsModeSwitch` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeIpsModeSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsModeSwitch {}
operation! { DescribeIpsModeSwitch() "DescribeIpsModeSwitch" -> DescribeIpsModeSwitchOutput {} }

/// Response of [`DescribeIpsModeSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsModeSwitchOutput {
    pub data: Option<ModeInfo>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeIpsModeSwitchOutput {
    0 "Data" data: ModeInfo, 1 "ReturnCode" return_code: i64, 2 "ReturnMsg" return_msg: String
} }

/// In the response of [`DescribeIpsModeSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModeInfo {
    pub mode: Option<i64>,
}
model! { ModeInfo {
    0 "Mode" mode: i64
} }

/// Describes ips rule list new: `DescribeIpsRuleListNew` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeIpsRuleListNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsRuleListNew {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeIpsRuleListNew(limit: i64, offset: i64) "DescribeIpsRuleListNew" -> DescribeIpsRuleListNewOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeIpsRuleListNew: IpsRuleDetailNew = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeIpsRuleListNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsRuleListNewOutput {
    pub total: Option<i64>,
    pub data: Vec<IpsRuleDetailNew>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub category: Vec<String>,
}
model! { DescribeIpsRuleListNewOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<IpsRuleDetailNew>, 2 "ReturnCode" return_code: i64,
    3 "ReturnMsg" return_msg: String, 4 "Category" category: Vec<String>
} }

/// In the response of [`DescribeIpsRuleListNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpsRuleDetailNew {}
model! { IpsRuleDetailNew {} }

/// Describes log storage statistic: `DescribeLogStorageStatistic` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeLogStorageStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatistic {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeLogStorageStatistic() "DescribeLogStorageStatistic" -> DescribeLogStorageStatisticOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Response of [`DescribeLogStorageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatisticOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub used_size: Option<i64>,
    pub total_size: Option<i64>,
    pub storage_day: Option<i64>,
    pub acl_size: Option<i64>,
    pub ids_size: Option<i64>,
    pub net_flow_size: Option<i64>,
    pub operate_size: Option<i64>,
    pub left_size: Option<i64>,
    pub pay_mode: Option<i64>,
    pub time_histogram: Vec<StorageHistogram>,
    pub time_histogram_show: Option<StorageHistogramShow>,
    pub arrears_stop_writing: Option<i64>,
    pub ndr_net_flow_size: Option<i64>,
    pub ndr_risk_size: Option<i64>,
    pub ndr_storage_day: Option<i64>,
}
model! { DescribeLogStorageStatisticOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "UsedSize" used_size: i64,
    3 "TotalSize" total_size: i64, 4 "StorageDay" storage_day: i64, 5 "AclSize" acl_size: i64,
    6 "IdsSize" ids_size: i64, 7 "NetFlowSize" net_flow_size: i64, 8 "OperateSize" operate_size: i64,
    9 "LeftSize" left_size: i64, 10 "PayMode" pay_mode: i64, 11 "TimeHistogram" time_histogram: Vec<StorageHistogram>,
    12 "TimeHistogramShow" time_histogram_show: StorageHistogramShow, 13 "ArrearsStopWriting" arrears_stop_writing: i64,
    14 "NDRNetFlowSize" ndr_net_flow_size: i64, 15 "NDRRiskSize" ndr_risk_size: i64,
    16 "NDRStorageDay" ndr_storage_day: i64
} }

/// In the response of [`DescribeLogStorageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageHistogram {
    pub acl_size: Option<i64>,
    pub ids_size: Option<i64>,
    pub net_flow_size: Option<i64>,
    pub operate_size: Option<i64>,
    pub time: Option<String>,
    pub ndr_netflow_size: Option<i64>,
    pub ndr_risk_size: Option<i64>,
}
model! { StorageHistogram {
    0 "AclSize" acl_size: i64, 1 "IdsSize" ids_size: i64, 2 "NetFlowSize" net_flow_size: i64,
    3 "OperateSize" operate_size: i64, 4 "Time" time: String, 5 "NDRNetflowSize" ndr_netflow_size: i64,
    6 "NDRRiskSize" ndr_risk_size: i64
} }

/// In the response of [`DescribeLogStorageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageHistogramShow {
    pub storage_type: Vec<String>,
    pub dates: Vec<String>,
    pub data: Vec<IntArray>,
}
model! { StorageHistogramShow {
    0 "StorageType" storage_type: Vec<String>, 1 "Dates" dates: Vec<String>, 2 "Data" data: Vec<IntArray>
} }

/// In the response of [`DescribeLogStorageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntArray {
    pub list: Vec<i64>,
}
model! { IntArray {
    0 "List" list: Vec<i64>
} }

/// Describes logs: `DescribeLogs` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    /// Required.
    pub index: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub filters: Option<Vec<CommonFilter>>,
}

/// Arguments of [`DescribeLogs::new`].
pub struct DescribeLogsRequired {
    pub index: String,
    pub limit: i64,
    pub offset: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeLogs { DescribeLogsRequired: index, limit, offset, start_time, end_time }
    "DescribeLogs" -> DescribeLogsOutput {
    0 "Index" index, 1 "Limit" limit, 2 "Offset" offset, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Filters" filters: Vec<CommonFilter>
} }
paged! { DescribeLogs: String = Offset "Offset", "AppProtocolList" app_protocol_list, total "Total" }

/// Response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub data: Option<String>,
    pub total: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub app_protocol_list: Vec<String>,
}
model! { DescribeLogsOutput {
    0 "Data" data: String, 1 "Total" total: i64, 2 "ReturnCode" return_code: i64, 3 "ReturnMsg" return_msg: String,
    4 "AppProtocolList" app_protocol_list: Vec<String>
} }

/// Describes ndr asset identification cursor list: `DescribeNDRAssetIdentificationCursorList` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNDRAssetIdentificationCursorList>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_CONTEXT`], [`codes::FAILED_OPERATION_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::FAILED_OPERATION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::FAILED_OPERATION_TIMEOUT`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::INTERNAL_ERROR_DATABASE_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_SEARCH_ERROR`], [`codes::INTERNAL_ERROR_SEARCH_FAILED`],
/// [`codes::INTERNAL_ERROR_SERVER_BUSY`], [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_REQUEST_PARAM`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::LIMIT_EXCEEDED_LOG_SEARCH`], [`codes::LIMIT_EXCEEDED_SEARCH_RESOURCES`],
/// [`codes::LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE`], [`codes::MISSING_PARAMETER_COMMON_PARAM`],
/// [`codes::OPERATION_DENIED_ACL_FAILED`], [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE`], [`codes::OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED`],
/// [`codes::OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW`], [`codes::REGION_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationCursorList {
    /// Required.
    pub limit: i64,
    pub cursor: Option<String>,
    pub filters: Option<Vec<OperatorFilter>>,
}
operation! { DescribeNDRAssetIdentificationCursorList(limit: i64)
    "DescribeNDRAssetIdentificationCursorList" -> DescribeNDRAssetIdentificationCursorListOutput {
    0 "Limit" limit, 1 "Cursor" cursor: String, 2 "Filters" filters: Vec<OperatorFilter>
} }
paged! { DescribeNDRAssetIdentificationCursorList: NDRAssetServiceInfo =
    Token "Cursor", "Data" data, next "NextCursor" }

/// In the request of [`DescribeNDRAssetIdentificationCursorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub operator_type: Option<i64>,
}
input! { OperatorFilter(name: String, values: Vec<String>, operator_type: i64) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "OperatorType" operator_type: i64
} }

/// Response of [`DescribeNDRAssetIdentificationCursorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationCursorListOutput {
    pub data: Vec<NDRAssetServiceInfo>,
    pub next_cursor: Option<String>,
    pub has_more: Option<bool>,
}
model! { DescribeNDRAssetIdentificationCursorListOutput {
    0 "Data" data: Vec<NDRAssetServiceInfo>, 1 "NextCursor" next_cursor: String, 2 "HasMore" has_more: bool
} }

/// In the response of [`DescribeNDRAssetIdentificationCursorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NDRAssetServiceInfo {
    pub asset_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub ip_version: Option<String>,
    pub ip_type: Option<String>,
    pub asset_service: Option<String>,
    pub asset_version: Option<String>,
    pub asset_category: Option<String>,
    pub protocol: Option<String>,
    pub identification_source: Option<String>,
    pub first_identification_time: Option<String>,
    pub latest_identification_time: Option<String>,
    pub server_addr: Option<String>,
}
model! { NDRAssetServiceInfo {
    0 "AssetId" asset_id: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "InstanceType" instance_type: String, 4 "Region" region: String, 5 "VpcId" vpc_id: String,
    6 "VpcName" vpc_name: String, 7 "Ip" ip: String, 8 "Port" port: i64, 9 "IpVersion" ip_version: String,
    10 "IpType" ip_type: String, 11 "AssetService" asset_service: String, 12 "AssetVersion" asset_version: String,
    13 "AssetCategory" asset_category: String, 14 "Protocol" protocol: String,
    15 "IdentificationSource" identification_source: String,
    16 "FirstIdentificationTime" first_identification_time: String,
    17 "LatestIdentificationTime" latest_identification_time: String, 18 "ServerAddr" server_addr: String
} }

/// Describes ndr asset identification list: `DescribeNDRAssetIdentificationList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNDRAssetIdentificationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub order: Option<String>,
    pub by: Option<String>,
    pub filters: Option<Vec<OperatorFilter>>,
}
operation! { DescribeNDRAssetIdentificationList(limit: i64, offset: i64)
    "DescribeNDRAssetIdentificationList" -> DescribeNDRAssetIdentificationListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Order" order: String, 3 "By" by: String,
    4 "Filters" filters: Vec<OperatorFilter>
} }

/// Response of [`DescribeNDRAssetIdentificationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationListOutput {
    pub total: Option<i64>,
    pub data: Vec<NDRAssetServiceInfo>,
    pub asset_category_stats: Vec<NDRAssetCategoryStats>,
    pub region_options: Vec<FieldOption>,
    pub ip_version_options: Vec<FieldOption>,
    pub ip_type_options: Vec<FieldOption>,
    pub asset_category_options: Vec<FieldOption>,
    pub identification_source_options: Vec<FieldOption>,
    pub protocol_options: Vec<FieldOption>,
    pub instance_type_options: Vec<FieldOption>,
}
model! { DescribeNDRAssetIdentificationListOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<NDRAssetServiceInfo>,
    2 "AssetCategoryStats" asset_category_stats: Vec<NDRAssetCategoryStats>,
    3 "RegionOptions" region_options: Vec<FieldOption>, 4 "IpVersionOptions" ip_version_options: Vec<FieldOption>,
    5 "IpTypeOptions" ip_type_options: Vec<FieldOption>,
    6 "AssetCategoryOptions" asset_category_options: Vec<FieldOption>,
    7 "IdentificationSourceOptions" identification_source_options: Vec<FieldOption>,
    8 "ProtocolOptions" protocol_options: Vec<FieldOption>,
    9 "InstanceTypeOptions" instance_type_options: Vec<FieldOption>
} }

/// In the response of [`DescribeNDRAssetIdentificationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NDRAssetCategoryStats {
    pub name: Option<String>,
    pub services: Vec<NDRAssetServiceStats>,
}
model! { NDRAssetCategoryStats {
    0 "Name" name: String, 1 "Services" services: Vec<NDRAssetServiceStats>
} }

/// In the response of [`DescribeNDRAssetIdentificationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NDRAssetServiceStats {
    pub name: Option<String>,
    pub count: Option<i64>,
}
model! { NDRAssetServiceStats {
    0 "Name" name: String, 1 "Count" count: i64
} }

/// In the response of [`DescribeNDRAssetIdentificationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldOption {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { FieldOption {
    0 "Text" text: String, 1 "Value" value: String
} }

/// Describes nat ac rule: `DescribeNatAcRule` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAcRule {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatAcRule(limit: i64, offset: i64) "DescribeNatAcRule" -> DescribeNatAcRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeNatAcRule: DescAcItem = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeNatAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAcRuleOutput {
    pub total: Option<i64>,
    pub data: Vec<DescAcItem>,
    pub all_total: Option<i64>,
}
model! { DescribeNatAcRuleOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<DescAcItem>, 2 "AllTotal" all_total: i64
} }

/// Describes nat ccn fw switch: `DescribeNatCcnFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatCcnFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatCcnFwSwitch {
    /// Required.
    pub nat_ins_id: String,
    /// Required.
    pub ccn_id: String,
}
operation! { DescribeNatCcnFwSwitch(nat_ins_id: String, ccn_id: String)
    "DescribeNatCcnFwSwitch" -> DescribeNatCcnFwSwitchOutput {
    0 "NatInsId" nat_ins_id, 1 "CcnId" ccn_id
} }

/// Response of [`DescribeNatCcnFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatCcnFwSwitchOutput {
    pub switch_mode: Option<i64>,
    pub routing_mode: Option<i64>,
    pub bypass: Option<i64>,
    pub ccn_id: Option<String>,
    pub access_instance_list: Vec<AccessInstanceInfo>,
}
model! { DescribeNatCcnFwSwitchOutput {
    0 "SwitchMode" switch_mode: i64, 1 "RoutingMode" routing_mode: i64, 2 "Bypass" bypass: i64,
    3 "CcnId" ccn_id: String, 4 "AccessInstanceList" access_instance_list: Vec<AccessInstanceInfo>
} }

/// Describes nat fw cluster region status: `DescribeNatFwClusterRegionStatus` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwClusterRegionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwClusterRegionStatus {
    /// Required.
    pub nat_cluster_region_status_query_list: Vec<NatClusterRegionStatusQuery>,
}
operation! { DescribeNatFwClusterRegionStatus(nat_cluster_region_status_query_list: Vec<NatClusterRegionStatusQuery>)
    "DescribeNatFwClusterRegionStatus" -> DescribeNatFwClusterRegionStatusOutput {
    0 "NatClusterRegionStatusQueryList" nat_cluster_region_status_query_list
} }

/// In the request of [`DescribeNatFwClusterRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatClusterRegionStatusQuery {
    /// Required.
    pub ccn_id: Option<String>,
    /// Required.
    pub nat_ins_id: Option<String>,
    /// Required.
    pub asset_type: Option<String>,
    pub routing_mode: Option<i64>,
}
input! { NatClusterRegionStatusQuery(ccn_id: String, nat_ins_id: String, asset_type: String) {
    0 "CcnId" ccn_id: String, 1 "NatInsId" nat_ins_id: String, 2 "AssetType" asset_type: String,
    3 "RoutingMode" routing_mode: i64
} }

/// Response of [`DescribeNatFwClusterRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwClusterRegionStatusOutput {
    pub total: Option<i64>,
    pub region_fw_status: Vec<NatFwClusterRegionStatus>,
}
model! { DescribeNatFwClusterRegionStatusOutput {
    0 "Total" total: i64, 1 "RegionFwStatus" region_fw_status: Vec<NatFwClusterRegionStatus>
} }

/// In the response of [`DescribeNatFwClusterRegionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwClusterRegionStatus {
    pub nat_ins_id: Option<String>,
    pub ccn_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub cidr: Option<String>,
    pub routing_mode: Option<i64>,
}
model! { NatFwClusterRegionStatus {
    0 "NatInsId" nat_ins_id: String, 1 "CcnId" ccn_id: String, 2 "Region" region: String, 3 "Status" status: String,
    4 "Cidr" cidr: String, 5 "RoutingMode" routing_mode: i64
} }

/// Describes nat fw dnat rule: `DescribeNatFwDnatRule` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwDnatRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwDnatRule {
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatFwDnatRule() "DescribeNatFwDnatRule" -> DescribeNatFwDnatRuleOutput {
    0 "Index" index: String, 1 "Filters" filters: Vec<CommonFilter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeNatFwDnatRule: DescNatDnatRule = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeNatFwDnatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwDnatRuleOutput {
    pub data: Vec<DescNatDnatRule>,
    pub total: Option<i64>,
}
model! { DescribeNatFwDnatRuleOutput {
    0 "Data" data: Vec<DescNatDnatRule>, 1 "Total" total: i64
} }

/// In the response of [`DescribeNatFwDnatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescNatDnatRule {
    pub id: Option<i64>,
    pub ip_protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_port: Option<i64>,
    pub private_ip_address: Option<String>,
    pub private_port: Option<i64>,
    pub description: Option<String>,
    pub is_referenced: Option<i64>,
    pub fw_ins_id: Option<String>,
    pub nat_gw_id: Option<String>,
}
model! { DescNatDnatRule {
    0 "Id" id: i64, 1 "IpProtocol" ip_protocol: String, 2 "PublicIpAddress" public_ip_address: String,
    3 "PublicPort" public_port: i64, 4 "PrivateIpAddress" private_ip_address: String, 5 "PrivatePort" private_port: i64,
    6 "Description" description: String, 7 "IsReferenced" is_referenced: i64, 8 "FwInsId" fw_ins_id: String,
    9 "NatGwId" nat_gw_id: String
} }

/// Describes nat fw info count: `DescribeNatFwInfoCount` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwInfoCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInfoCount {}
operation! { DescribeNatFwInfoCount() "DescribeNatFwInfoCount" -> DescribeNatFwInfoCountOutput {} }

/// Response of [`DescribeNatFwInfoCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInfoCountOutput {
    pub return_msg: Option<String>,
    pub nat_fw_ins_count: Option<i64>,
    pub subnet_count: Option<i64>,
    pub open_switch_count: Option<i64>,
}
model! { DescribeNatFwInfoCountOutput {
    0 "ReturnMsg" return_msg: String, 1 "NatFwInsCount" nat_fw_ins_count: i64, 2 "SubnetCount" subnet_count: i64,
    3 "OpenSwitchCount" open_switch_count: i64
} }

/// Describes nat fw instance: `DescribeNatFwInstance` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstance {}
operation! { DescribeNatFwInstance() "DescribeNatFwInstance" -> DescribeNatFwInstanceOutput {} }

/// Response of [`DescribeNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstanceOutput {
    pub natins_lst: Vec<NatFwInstance>,
    pub nat_cluster_lst: Vec<NatClusterInfo>,
}
model! { DescribeNatFwInstanceOutput {
    0 "NatinsLst" natins_lst: Vec<NatFwInstance>, 1 "NatClusterLst" nat_cluster_lst: Vec<NatClusterInfo>
} }

/// In the response of [`DescribeNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwInstance {
    pub natins_id: Option<String>,
    pub natins_name: Option<String>,
    pub region: Option<String>,
    pub fw_mode: Option<i64>,
    pub status: Option<i64>,
    pub nat_ip: Option<String>,
}
model! { NatFwInstance {
    0 "NatinsId" natins_id: String, 1 "NatinsName" natins_name: String, 2 "Region" region: String,
    3 "FwMode" fw_mode: i64, 4 "Status" status: i64, 5 "NatIp" nat_ip: String
} }

/// In the response of [`DescribeNatFwInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatClusterInfo {
    pub nat_ins_id: Option<String>,
    pub nat_ins_name: Option<String>,
}
model! { NatClusterInfo {
    0 "NatInsId" nat_ins_id: String, 1 "NatInsName" nat_ins_name: String
} }

/// Describes nat fw instance with region: `DescribeNatFwInstanceWithRegion` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwInstanceWithRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstanceWithRegion {}
operation! { DescribeNatFwInstanceWithRegion()
    "DescribeNatFwInstanceWithRegion" -> DescribeNatFwInstanceWithRegionOutput {} }

/// Response of [`DescribeNatFwInstanceWithRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstanceWithRegionOutput {
    pub natins_lst: Vec<NatFwInstance>,
}
model! { DescribeNatFwInstanceWithRegionOutput {
    0 "NatinsLst" natins_lst: Vec<NatFwInstance>
} }

/// Describes nat fw instances info: `DescribeNatFwInstancesInfo` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwInstancesInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstancesInfo {
    pub filter: Option<Vec<NatFwFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNatFwInstancesInfo() "DescribeNatFwInstancesInfo" -> DescribeNatFwInstancesInfoOutput {
    0 "Filter" filter: Vec<NatFwFilter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeNatFwInstancesInfo: NatInstanceInfo = Offset "Offset", "NatinsLst" natins_lst, total "Total" }

/// In the request of [`DescribeNatFwInstancesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwFilter {
    /// Required.
    pub filter_type: Option<String>,
    /// Required.
    pub filter_content: Option<String>,
}
input! { NatFwFilter(filter_type: String, filter_content: String) {
    0 "FilterType" filter_type: String, 1 "FilterContent" filter_content: String
} }

/// Response of [`DescribeNatFwInstancesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstancesInfoOutput {
    pub natins_lst: Vec<NatInstanceInfo>,
    pub total: Option<i64>,
}
model! { DescribeNatFwInstancesInfoOutput {
    0 "NatinsLst" natins_lst: Vec<NatInstanceInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeNatFwInstancesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatInstanceInfo {
    pub natins_id: Option<String>,
    pub natins_name: Option<String>,
    pub region: Option<String>,
    pub fw_mode: Option<i64>,
    pub band_width: Option<i64>,
    pub in_flow_max: Option<i64>,
    pub out_flow_max: Option<i64>,
    pub region_zh: Option<String>,
    pub eip_address: Vec<String>,
    pub vpc_ip: Vec<String>,
    pub subnets: Vec<String>,
    pub status: Option<i64>,
    pub region_detail: Option<String>,
    pub zone_zh: Option<String>,
    pub zone_zh_bak: Option<String>,
    pub rule_used: Option<i64>,
    pub rule_max: Option<i64>,
    pub engine_version: Option<String>,
    pub update_enable: Option<i64>,
    pub need_probe_engine_update: Option<i64>,
    pub traffic_mode: Option<String>,
    pub zone: Option<String>,
    pub zone_bak: Option<String>,
    pub reserve_time: Option<String>,
    pub reserve_version: Option<String>,
    pub reserve_version_state: Option<String>,
    pub elastic_switch: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub is_first_after_pay: Option<i64>,
    pub elastic_traffic_switch: Option<i64>,
}
model! { NatInstanceInfo {
    0 "NatinsId" natins_id: String, 1 "NatinsName" natins_name: String, 2 "Region" region: String,
    3 "FwMode" fw_mode: i64, 4 "BandWidth" band_width: i64, 5 "InFlowMax" in_flow_max: i64,
    6 "OutFlowMax" out_flow_max: i64, 7 "RegionZh" region_zh: String, 8 "EipAddress" eip_address: Vec<String>,
    9 "VpcIp" vpc_ip: Vec<String>, 10 "Subnets" subnets: Vec<String>, 11 "Status" status: i64,
    12 "RegionDetail" region_detail: String, 13 "ZoneZh" zone_zh: String, 14 "ZoneZhBak" zone_zh_bak: String,
    15 "RuleUsed" rule_used: i64, 16 "RuleMax" rule_max: i64, 17 "EngineVersion" engine_version: String,
    18 "UpdateEnable" update_enable: i64, 19 "NeedProbeEngineUpdate" need_probe_engine_update: i64,
    20 "TrafficMode" traffic_mode: String, 21 "Zone" zone: String, 22 "ZoneBak" zone_bak: String,
    23 "ReserveTime" reserve_time: String, 24 "ReserveVersion" reserve_version: String,
    25 "ReserveVersionState" reserve_version_state: String, 26 "ElasticSwitch" elastic_switch: i64,
    27 "ElasticBandwidth" elastic_bandwidth: i64, 28 "IsFirstAfterPay" is_first_after_pay: i64,
    29 "ElasticTrafficSwitch" elastic_traffic_switch: i64
} }

/// Describes nat fw switch: `DescribeNatFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwSwitch {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<CommonFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatFwSwitch(offset: i64, limit: i64) "DescribeNatFwSwitch" -> DescribeNatFwSwitchOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Filters" filters: Vec<CommonFilter>, 3 "Order" order: String,
    4 "By" by: String
} }

/// Response of [`DescribeNatFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwSwitchOutput {
    pub total: Option<i64>,
    pub data: Vec<NatSwitchListData>,
    pub vpc_list: Vec<CommonIdName>,
    pub nat_list: Vec<CommonIdName>,
    pub route_list: Vec<CommonIdName>,
    pub on_num: Option<i64>,
    pub off_num: Option<i64>,
    pub fail_data: Vec<CommonIdNameStatus>,
}
model! { DescribeNatFwSwitchOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<NatSwitchListData>, 2 "VpcList" vpc_list: Vec<CommonIdName>,
    3 "NatList" nat_list: Vec<CommonIdName>, 4 "RouteList" route_list: Vec<CommonIdName>, 5 "OnNum" on_num: i64,
    6 "OffNum" off_num: i64, 7 "FailData" fail_data: Vec<CommonIdNameStatus>
} }

/// In the response of [`DescribeNatFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatSwitchListData {
    pub id: Option<i64>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_cidr: Option<String>,
    pub route_id: Option<String>,
    pub route_name: Option<String>,
    pub cvm_num: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub enable: Option<i64>,
    pub status: Option<i64>,
    pub nat_id: Option<String>,
    pub nat_name: Option<String>,
    pub nat_ins_id: Option<String>,
    pub nat_ins_name: Option<String>,
    pub region: Option<String>,
    pub abnormal: Option<i64>,
    pub or_table_id: Option<String>,
    pub or_table_name: Option<String>,
    pub ohavips: Vec<String>,
}
model! { NatSwitchListData {
    0 "Id" id: i64, 1 "SubnetId" subnet_id: String, 2 "SubnetName" subnet_name: String,
    3 "SubnetCidr" subnet_cidr: String, 4 "RouteId" route_id: String, 5 "RouteName" route_name: String,
    6 "CvmNum" cvm_num: i64, 7 "VpcId" vpc_id: String, 8 "VpcName" vpc_name: String, 9 "Enable" enable: i64,
    10 "Status" status: i64, 11 "NatId" nat_id: String, 12 "NatName" nat_name: String, 13 "NatInsId" nat_ins_id: String,
    14 "NatInsName" nat_ins_name: String, 15 "Region" region: String, 16 "Abnormal" abnormal: i64,
    17 "ORTableId" or_table_id: String, 18 "ORTableName" or_table_name: String, 19 "Ohavips" ohavips: Vec<String>
} }

/// In the response of [`DescribeNatFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIdName {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CommonIdName {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeNatFwSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIdNameStatus {
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { CommonIdNameStatus {
    0 "Id" id: String, 1 "Name" name: String, 2 "Status" status: i64
} }

/// Describes nat fw vpc dns lst: `DescribeNatFwVpcDnsLst` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatFwVpcDnsLst>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwVpcDnsLst {
    /// Required.
    pub nat_fw_ins_id: String,
    pub nat_ins_id_filter: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNatFwVpcDnsLst(nat_fw_ins_id: String) "DescribeNatFwVpcDnsLst" -> DescribeNatFwVpcDnsLstOutput {
    0 "NatFwInsId" nat_fw_ins_id, 1 "NatInsIdFilter" nat_ins_id_filter: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeNatFwVpcDnsLst: VpcDnsInfo = Offset "Offset", "VpcDnsSwitchLst" vpc_dns_switch_lst, total "Total" }

/// Response of [`DescribeNatFwVpcDnsLst`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwVpcDnsLstOutput {
    pub vpc_dns_switch_lst: Vec<VpcDnsInfo>,
    pub return_msg: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeNatFwVpcDnsLstOutput {
    0 "VpcDnsSwitchLst" vpc_dns_switch_lst: Vec<VpcDnsInfo>, 1 "ReturnMsg" return_msg: String, 2 "Total" total: i64
} }

/// In the response of [`DescribeNatFwVpcDnsLst`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcDnsInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub fw_mode: Option<i64>,
    pub vpc_ipv4_cidr: Option<String>,
    pub dns_eip: Option<String>,
    pub nat_ins_id: Option<String>,
    pub nat_ins_name: Option<String>,
    pub switch_status: Option<i64>,
    pub protected_status: Option<i64>,
    pub support_dnsfw: Option<i64>,
}
model! { VpcDnsInfo {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "FwMode" fw_mode: i64,
    3 "VpcIpv4Cidr" vpc_ipv4_cidr: String, 4 "DNSEip" dns_eip: String, 5 "NatInsId" nat_ins_id: String,
    6 "NatInsName" nat_ins_name: String, 7 "SwitchStatus" switch_status: i64, 8 "ProtectedStatus" protected_status: i64,
    9 "SupportDNSFW" support_dnsfw: i64
} }

/// Describes nat rule scopes: `DescribeNatRuleScopes` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeNatRuleScopes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatRuleScopes {}
operation! { DescribeNatRuleScopes() "DescribeNatRuleScopes" -> DescribeNatRuleScopesOutput {} }

/// Response of [`DescribeNatRuleScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatRuleScopesOutput {
    pub total: Option<i64>,
    pub scope_items: Vec<RuleScopeInfo>,
}
model! { DescribeNatRuleScopesOutput {
    0 "Total" total: i64, 1 "ScopeItems" scope_items: Vec<RuleScopeInfo>
} }

/// In the response of [`DescribeNatRuleScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleScopeInfo {
    pub scope: Option<String>,
    pub scope_desc: Option<String>,
}
model! { RuleScopeInfo {
    0 "Scope" scope: String, 1 "ScopeDesc" scope_desc: String
} }

/// Describes offline export task: `DescribeOfflineExportTask` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeOfflineExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTask {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub task_name: Option<String>,
}
operation! { DescribeOfflineExportTask(limit: i64, offset: i64)
    "DescribeOfflineExportTask" -> DescribeOfflineExportTaskOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "TaskName" task_name: String
} }
paged! { DescribeOfflineExportTask: OfflineExportTask = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeOfflineExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTaskOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub data: Vec<OfflineExportTask>,
    pub total: Option<i64>,
    pub export_remain_quota: Option<i64>,
    pub export_quota: Option<i64>,
    pub export_limit: Option<i64>,
}
model! { DescribeOfflineExportTaskOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Data" data: Vec<OfflineExportTask>,
    3 "Total" total: i64, 4 "ExportRemainQuota" export_remain_quota: i64, 5 "ExportQuota" export_quota: i64,
    6 "ExportLimit" export_limit: i64
} }

/// In the response of [`DescribeOfflineExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineExportTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub create_time: Option<String>,
    pub data_length: Option<i64>,
    pub status: Option<i64>,
    pub expire_time: Option<String>,
    pub progress: Option<f64>,
    pub error_info: Option<String>,
    pub use_user_cos: Option<i64>,
}
model! { OfflineExportTask {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "CreateTime" create_time: String,
    3 "DataLength" data_length: i64, 4 "Status" status: i64, 5 "ExpireTime" expire_time: String,
    6 "Progress" progress: f64, 7 "ErrorInfo" error_info: String, 8 "UseUserCos" use_user_cos: i64
} }

/// Describes offline export temporary credentials: `DescribeOfflineExportTemporaryCredentials` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeOfflineExportTemporaryCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTemporaryCredentials {
    /// Required.
    pub task_id: String,
}
operation! { DescribeOfflineExportTemporaryCredentials(task_id: String)
    "DescribeOfflineExportTemporaryCredentials" -> DescribeOfflineExportTemporaryCredentialsOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeOfflineExportTemporaryCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTemporaryCredentialsOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub link: Option<String>,
}
model! { DescribeOfflineExportTemporaryCredentialsOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Link" link: String
} }

/// Describes resource group: `DescribeResourceGroup` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroup {
    /// Required.
    pub query_type: String,
    pub group_id: Option<String>,
    pub show_type: Option<String>,
}
operation! { DescribeResourceGroup(query_type: String) "DescribeResourceGroup" -> DescribeResourceGroupOutput {
    0 "QueryType" query_type, 1 "GroupId" group_id: String, 2 "ShowType" show_type: String
} }

/// Response of [`DescribeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupOutput {
    pub data: Option<String>,
}
model! { DescribeResourceGroupOutput {
    0 "Data" data: String
} }

/// Describes resource group new: `DescribeResourceGroupNew` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeResourceGroupNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupNew {
    /// Required.
    pub query_type: String,
    pub group_id: Option<String>,
    pub show_type: Option<String>,
}
operation! { DescribeResourceGroupNew(query_type: String) "DescribeResourceGroupNew" -> DescribeResourceGroupNewOutput {
    0 "QueryType" query_type, 1 "GroupId" group_id: String, 2 "ShowType" show_type: String
} }

/// Response of [`DescribeResourceGroupNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupNewOutput {
    pub data: Option<String>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub un_resource_num: Option<i64>,
}
model! { DescribeResourceGroupNewOutput {
    0 "Data" data: String, 1 "ReturnCode" return_code: i64, 2 "ReturnMsg" return_msg: String,
    3 "UnResourceNum" un_resource_num: i64
} }

/// Describes rule overview: `DescribeRuleOverview` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeRuleOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOverview {
    pub direction: Option<i64>,
}
operation! { DescribeRuleOverview() "DescribeRuleOverview" -> DescribeRuleOverviewOutput {
    0 "Direction" direction: i64
} }

/// Response of [`DescribeRuleOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOverviewOutput {
    pub all_total: Option<i64>,
    pub strategy_num: Option<i64>,
    pub start_rule_num: Option<i64>,
    pub stop_rule_num: Option<i64>,
    pub remaining_num: Option<i64>,
}
model! { DescribeRuleOverviewOutput {
    0 "AllTotal" all_total: i64, 1 "StrategyNum" strategy_num: i64, 2 "StartRuleNum" start_rule_num: i64,
    3 "StopRuleNum" stop_rule_num: i64, 4 "RemainingNum" remaining_num: i64
} }

/// Describes security group list: `DescribeSecurityGroupList` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeSecurityGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupList {
    /// Required.
    pub direction: i64,
    /// Required.
    pub area: String,
    pub search_value: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub status: Option<String>,
    pub filter: Option<i64>,
}
operation! { DescribeSecurityGroupList(direction: i64, area: String)
    "DescribeSecurityGroupList" -> DescribeSecurityGroupListOutput {
    0 "Direction" direction, 1 "Area" area, 2 "SearchValue" search_value: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Status" status: String, 6 "Filter" filter: i64
} }
paged! { DescribeSecurityGroupList: SecurityGroupListData = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeSecurityGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupListOutput {
    pub total: Option<i64>,
    pub data: Vec<SecurityGroupListData>,
    pub all_total: Option<i64>,
    pub enable: Option<i64>,
}
model! { DescribeSecurityGroupListOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<SecurityGroupListData>, 2 "AllTotal" all_total: i64, 3 "Enable" enable: i64
} }

/// Describes security group region list: `DescribeSecurityGroupRegionList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeSecurityGroupRegionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRegionList {}
operation! { DescribeSecurityGroupRegionList()
    "DescribeSecurityGroupRegionList" -> DescribeSecurityGroupRegionListOutput {} }

/// Response of [`DescribeSecurityGroupRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRegionListOutput {
    pub data: Vec<SecurityGroupRegion>,
    pub total: Option<i64>,
}
model! { DescribeSecurityGroupRegionListOutput {
    0 "Data" data: Vec<SecurityGroupRegion>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSecurityGroupRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRegion {
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { SecurityGroupRegion {
    0 "Region" region: String, 1 "RegionId" region_id: String, 2 "RegionName" region_name: String
} }

/// Describes serial region: `DescribeSerialRegion` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeSerialRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSerialRegion {}
operation! { DescribeSerialRegion() "DescribeSerialRegion" -> DescribeSerialRegionOutput {} }

/// Response of [`DescribeSerialRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSerialRegionOutput {
    pub serial_region_lst: Vec<SerialRegionInfo>,
    pub un_used_width: Option<i64>,
    pub un_used_quota: Option<i64>,
    pub bypass_width: Option<i64>,
    pub send_bypass_width: Option<i64>,
    pub edge_width: Option<i64>,
    pub edge_elastic_switch: Option<i64>,
    pub edge_elastic_bandwidth: Option<i64>,
    pub edge_elastic_bandwidth_limit: Option<i64>,
    pub edge_elastic_traffic_switch: Option<i64>,
}
model! { DescribeSerialRegionOutput {
    0 "SerialRegionLst" serial_region_lst: Vec<SerialRegionInfo>, 1 "UnUsedWidth" un_used_width: i64,
    2 "UnUsedQuota" un_used_quota: i64, 3 "BypassWidth" bypass_width: i64, 4 "SendBypassWidth" send_bypass_width: i64,
    5 "EdgeWidth" edge_width: i64, 6 "EdgeElasticSwitch" edge_elastic_switch: i64,
    7 "EdgeElasticBandwidth" edge_elastic_bandwidth: i64,
    8 "EdgeElasticBandwidthLimit" edge_elastic_bandwidth_limit: i64,
    9 "EdgeElasticTrafficSwitch" edge_elastic_traffic_switch: i64
} }

/// In the response of [`DescribeSerialRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SerialRegionInfo {
    pub region: Option<String>,
    pub width: Option<i64>,
    pub elastic_switch: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub in_flow_max: Option<i64>,
    pub out_flow_max: Option<i64>,
    pub elastic_traffic_switch: Option<i64>,
}
model! { SerialRegionInfo {
    0 "Region" region: String, 1 "Width" width: i64, 2 "ElasticSwitch" elastic_switch: i64,
    3 "ElasticBandwidth" elastic_bandwidth: i64, 4 "InFlowMax" in_flow_max: i64, 5 "OutFlowMax" out_flow_max: i64,
    6 "ElasticTrafficSwitch" elastic_traffic_switch: i64
} }

/// Describes source asset: `DescribeSourceAsset` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeSourceAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceAsset {
    pub choose_type: Option<String>,
    pub fuzzy_search: Option<String>,
    pub ins_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub zone: Option<String>,
}
operation! { DescribeSourceAsset() "DescribeSourceAsset" -> DescribeSourceAssetOutput {
    0 "ChooseType" choose_type: String, 1 "FuzzySearch" fuzzy_search: String, 2 "InsType" ins_type: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "Zone" zone: String
} }

/// Response of [`DescribeSourceAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceAssetOutput {
    pub data: Vec<InstanceInfo>,
    pub total: Option<i64>,
    pub zone_list: Vec<AssetZone>,
}
model! { DescribeSourceAssetOutput {
    0 "Data" data: Vec<InstanceInfo>, 1 "Total" total: i64, 2 "ZoneList" zone_list: Vec<AssetZone>
} }

/// In the response of [`DescribeSourceAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub app_id: Option<String>,
    pub ins_source: Option<String>,
    pub ins_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub leak_num: Option<String>,
    pub port_num: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region: Option<String>,
    pub region_key: Option<String>,
    pub resource_path: Vec<String>,
    pub server: Vec<String>,
    pub subnet_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { InstanceInfo {
    0 "AppId" app_id: String, 1 "InsSource" ins_source: String, 2 "InsType" ins_type: i64,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "LeakNum" leak_num: String,
    6 "PortNum" port_num: String, 7 "PrivateIp" private_ip: String, 8 "PublicIp" public_ip: String,
    9 "Region" region: String, 10 "RegionKey" region_key: String, 11 "ResourcePath" resource_path: Vec<String>,
    12 "Server" server: Vec<String>, 13 "SubnetId" subnet_id: String, 14 "VPCName" vpc_name: String,
    15 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeSourceAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetZone {
    pub zone: Option<String>,
    pub zone_eng: Option<String>,
}
model! { AssetZone {
    0 "Zone" zone: String, 1 "ZoneEng" zone_eng: String
} }

/// Describes switch error: `DescribeSwitchError` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeSwitchError>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchError {
    pub fw_type: Option<String>,
}
operation! { DescribeSwitchError() "DescribeSwitchError" -> DescribeSwitchErrorOutput {
    0 "FwType" fw_type: String
} }

/// Response of [`DescribeSwitchError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchErrorOutput {
    pub data: Vec<SwitchError>,
}
model! { DescribeSwitchErrorOutput {
    0 "Data" data: Vec<SwitchError>
} }

/// In the response of [`DescribeSwitchError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchError {
    pub err_ins: Option<String>,
    pub err_msg: Option<String>,
    pub err_key: Option<String>,
    pub insert_time: Option<String>,
}
model! { SwitchError {
    0 "ErrIns" err_ins: String, 1 "ErrMsg" err_msg: String, 2 "ErrKey" err_key: String,
    3 "InsertTime" insert_time: String
} }

/// Describes switch lists: `DescribeSwitchLists` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeSwitchLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchLists {
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub area: Option<String>,
    pub search_value: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeSwitchLists() "DescribeSwitchLists" -> DescribeSwitchListsOutput {
    0 "Status" status: i64, 1 "Type" r#type: String, 2 "Area" area: String, 3 "SearchValue" search_value: String,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeSwitchLists: SwitchListsData = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeSwitchLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchListsOutput {
    pub total: Option<i64>,
    pub data: Vec<SwitchListsData>,
    pub area_lists: Vec<String>,
    pub on_num: Option<i64>,
    pub off_num: Option<i64>,
}
model! { DescribeSwitchListsOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<SwitchListsData>, 2 "AreaLists" area_lists: Vec<String>,
    3 "OnNum" on_num: i64, 4 "OffNum" off_num: i64
} }

/// In the response of [`DescribeSwitchLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchListsData {
    pub public_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub asset_type: Option<String>,
    pub area: Option<String>,
    pub switch: Option<i64>,
    pub id: Option<i64>,
    pub public_ip_type: Option<i64>,
    pub port_times: Option<i64>,
    pub last_time: Option<String>,
    pub scan_mode: Option<String>,
    pub scan_status: Option<i64>,
}
model! { SwitchListsData {
    0 "PublicIp" public_ip: String, 1 "IntranetIp" intranet_ip: String, 2 "InstanceName" instance_name: String,
    3 "InstanceId" instance_id: String, 4 "AssetType" asset_type: String, 5 "Area" area: String, 6 "Switch" switch: i64,
    7 "Id" id: i64, 8 "PublicIpType" public_ip_type: i64, 9 "PortTimes" port_times: i64,
    10 "LastTime" last_time: String, 11 "ScanMode" scan_mode: String, 12 "ScanStatus" scan_status: i64
} }

/// Describes t log info: `DescribeTLogInfo` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeTLogInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogInfo {
    /// Required.
    pub end_time: String,
    /// Required.
    pub query_type: String,
    /// Required.
    pub start_time: String,
    pub search_value: Option<String>,
}
operation! { DescribeTLogInfo(end_time: String, query_type: String, start_time: String)
    "DescribeTLogInfo" -> DescribeTLogInfoOutput {
    0 "EndTime" end_time, 1 "QueryType" query_type, 2 "StartTime" start_time, 3 "SearchValue" search_value: String
} }

/// Response of [`DescribeTLogInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogInfoOutput {
    pub data: Option<TLogInfo>,
}
model! { DescribeTLogInfoOutput {
    0 "Data" data: TLogInfo
} }

/// In the response of [`DescribeTLogInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLogInfo {
    pub ban_num: Option<i64>,
    pub brute_force_num: Option<i64>,
    pub handle_num: Option<i64>,
    pub network_num: Option<i64>,
    pub out_num: Option<i64>,
    pub vul_num: Option<i64>,
}
model! { TLogInfo {
    0 "BanNum" ban_num: i64, 1 "BruteForceNum" brute_force_num: i64, 2 "HandleNum" handle_num: i64,
    3 "NetworkNum" network_num: i64, 4 "OutNum" out_num: i64, 5 "VulNum" vul_num: i64
} }

/// Describes t log ip list: `DescribeTLogIpList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeTLogIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogIpList {
    /// Required.
    pub end_time: String,
    /// Required.
    pub query_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub top: i64,
    pub search_value: Option<String>,
}
operation! { DescribeTLogIpList(end_time: String, query_type: String, start_time: String, top: i64)
    "DescribeTLogIpList" -> DescribeTLogIpListOutput {
    0 "EndTime" end_time, 1 "QueryType" query_type, 2 "StartTime" start_time, 3 "Top" top,
    4 "SearchValue" search_value: String
} }

/// Response of [`DescribeTLogIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogIpListOutput {
    pub data: Vec<StaticInfo>,
}
model! { DescribeTLogIpListOutput {
    0 "Data" data: Vec<StaticInfo>
} }

/// Describes table status: `DescribeTableStatus` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeTableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatus {
    pub edge_id: Option<String>,
    pub status: Option<i64>,
    pub area: Option<String>,
    pub direction: Option<i64>,
}
operation! { DescribeTableStatus() "DescribeTableStatus" -> DescribeTableStatusOutput {
    0 "EdgeId" edge_id: String, 1 "Status" status: i64, 2 "Area" area: String, 3 "Direction" direction: i64
} }

/// Response of [`DescribeTableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeTableStatusOutput {
    0 "Status" status: i64
} }

/// Describes un handle event tab list: `DescribeUnHandleEventTabList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeUnHandleEventTabList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnHandleEventTabList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub asset_id: Option<String>,
}
operation! { DescribeUnHandleEventTabList(start_time: String, end_time: String)
    "DescribeUnHandleEventTabList" -> DescribeUnHandleEventTabListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AssetID" asset_id: String
} }

/// Response of [`DescribeUnHandleEventTabList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnHandleEventTabListOutput {
    pub data: Option<UnHandleEvent>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeUnHandleEventTabListOutput {
    0 "Data" data: UnHandleEvent, 1 "ReturnCode" return_code: i64, 2 "ReturnMsg" return_msg: String
} }

/// In the response of [`DescribeUnHandleEventTabList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnHandleEvent {
    pub event_table_list_struct: Vec<UnHandleEventDetail>,
    pub base_line_user: Option<i64>,
    pub base_line_in_switch: Option<i64>,
    pub base_line_out_switch: Option<i64>,
    pub vpc_fw_count: Option<i64>,
}
model! { UnHandleEvent {
    0 "EventTableListStruct" event_table_list_struct: Vec<UnHandleEventDetail>, 1 "BaseLineUser" base_line_user: i64,
    2 "BaseLineInSwitch" base_line_in_switch: i64, 3 "BaseLineOutSwitch" base_line_out_switch: i64,
    4 "VpcFwCount" vpc_fw_count: i64
} }

/// In the response of [`DescribeUnHandleEventTabList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnHandleEventDetail {
    pub event_name: Option<String>,
    pub total: Option<i64>,
}
model! { UnHandleEventDetail {
    0 "EventName" event_name: String, 1 "Total" total: i64
} }

/// Describes vpc ac rule: `DescribeVpcAcRule` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeVpcAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAcRule {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVpcAcRule(limit: i64, offset: i64) "DescribeVpcAcRule" -> DescribeVpcAcRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeVpcAcRule: VpcRuleItem = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeVpcAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAcRuleOutput {
    pub total: Option<i64>,
    pub data: Vec<VpcRuleItem>,
}
model! { DescribeVpcAcRuleOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<VpcRuleItem>
} }

/// Describes vpc acl edge range: `DescribeVpcAclEdgeRange` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeVpcAclEdgeRange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclEdgeRange {
    /// Required.
    pub from_list: String,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVpcAclEdgeRange(from_list: String) "DescribeVpcAclEdgeRange" -> DescribeVpcAclEdgeRangeOutput {
    0 "FromList" from_list, 1 "Index" index: String, 2 "Filters" filters: Vec<CommonFilter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "Order" order: String,
    8 "By" by: String
} }
paged! { DescribeVpcAclEdgeRange: EdgeRange = Offset "Offset", "EdgeRanges" edge_ranges, total "TotalCount" }

/// Response of [`DescribeVpcAclEdgeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclEdgeRangeOutput {
    pub total_count: Option<i64>,
    pub edge_ranges: Vec<EdgeRange>,
}
model! { DescribeVpcAclEdgeRangeOutput {
    0 "TotalCount" total_count: i64, 1 "EdgeRanges" edge_ranges: Vec<EdgeRange>
} }

/// In the response of [`DescribeVpcAclEdgeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeRange {
    pub edge_id: Option<String>,
    pub edge_name: Option<String>,
    pub src_id: Option<String>,
    pub src_region: Option<String>,
    pub src_name: Option<String>,
    pub src_cidr: Option<String>,
    pub dst_id: Option<String>,
    pub dst_region: Option<String>,
    pub dst_name: Option<String>,
    pub dst_cidr: Option<String>,
}
model! { EdgeRange {
    0 "EdgeId" edge_id: String, 1 "EdgeName" edge_name: String, 2 "SrcId" src_id: String,
    3 "SrcRegion" src_region: String, 4 "SrcName" src_name: String, 5 "SrcCidr" src_cidr: String,
    6 "DstId" dst_id: String, 7 "DstRegion" dst_region: String, 8 "DstName" dst_name: String,
    9 "DstCidr" dst_cidr: String
} }

/// Describes vpc fw ccn policy white list: `DescribeVpcFwCcnPolicyWhiteList` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeVpcFwCcnPolicyWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwCcnPolicyWhiteList {}
operation! { DescribeVpcFwCcnPolicyWhiteList()
    "DescribeVpcFwCcnPolicyWhiteList" -> DescribeVpcFwCcnPolicyWhiteListOutput {} }

/// Response of [`DescribeVpcFwCcnPolicyWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwCcnPolicyWhiteListOutput {
    pub support_ccn_policy: Vec<String>,
    pub support_ccn_policy_cidr: Vec<String>,
}
model! { DescribeVpcFwCcnPolicyWhiteListOutput {
    0 "SupportCcnPolicy" support_ccn_policy: Vec<String>, 1 "SupportCcnPolicyCidr" support_ccn_policy_cidr: Vec<String>
} }

/// Describes vpc fw group switch: `DescribeVpcFwGroupSwitch` of `cfw` 2019-09-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=DescribeVpcFwGroupSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwGroupSwitch {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVpcFwGroupSwitch(limit: i64, offset: i64)
    "DescribeVpcFwGroupSwitch" -> DescribeVpcFwGroupSwitchOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<CommonFilter>, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeVpcFwGroupSwitch: FwGroupSwitchShow = Offset "Offset", "SwitchList" switch_list, total "Total" }

/// Response of [`DescribeVpcFwGroupSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwGroupSwitchOutput {
    pub switch_list: Vec<FwGroupSwitchShow>,
    pub total: Option<i64>,
}
model! { DescribeVpcFwGroupSwitchOutput {
    0 "SwitchList" switch_list: Vec<FwGroupSwitchShow>, 1 "Total" total: i64
} }

/// In the response of [`DescribeVpcFwGroupSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGroupSwitchShow {
    pub switch_id: Option<String>,
    pub switch_name: Option<String>,
    pub switch_mode: Option<i64>,
    pub connect_type: Option<i64>,
    pub connect_id: Option<String>,
    pub connect_name: Option<String>,
    pub src_instances_info: Vec<NetInstancesInfo>,
    pub dst_instances_info: Vec<NetInstancesInfo>,
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
    pub enable: Option<i64>,
    pub status: Option<i64>,
    pub attach_with_edge: Option<i64>,
    pub cross_edge_status: Option<i64>,
    pub fw_ins_region: Vec<String>,
    pub ips_action: Option<i64>,
    pub fw_ins_lst: Vec<VpcFwInstanceShow>,
    pub bypass_status: Option<i64>,
    pub ip_version: Option<i64>,
}
model! { FwGroupSwitchShow {
    0 "SwitchId" switch_id: String, 1 "SwitchName" switch_name: String, 2 "SwitchMode" switch_mode: i64,
    3 "ConnectType" connect_type: i64, 4 "ConnectId" connect_id: String, 5 "ConnectName" connect_name: String,
    6 "SrcInstancesInfo" src_instances_info: Vec<NetInstancesInfo>,
    7 "DstInstancesInfo" dst_instances_info: Vec<NetInstancesInfo>, 8 "FwGroupId" fw_group_id: String,
    9 "FwGroupName" fw_group_name: String, 10 "Enable" enable: i64, 11 "Status" status: i64,
    12 "AttachWithEdge" attach_with_edge: i64, 13 "CrossEdgeStatus" cross_edge_status: i64,
    14 "FwInsRegion" fw_ins_region: Vec<String>, 15 "IpsAction" ips_action: i64,
    16 "FwInsLst" fw_ins_lst: Vec<VpcFwInstanceShow>, 17 "BypassStatus" bypass_status: i64,
    18 "IpVersion" ip_version: i64
} }

/// In the response of [`DescribeVpcFwGroupSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetInstancesInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_cidr: Option<String>,
    pub region: Option<String>,
}
model! { NetInstancesInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InstanceCidr" instance_cidr: String,
    3 "Region" region: String
} }

/// In the response of [`DescribeVpcFwGroupSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwInstanceShow {
    pub fw_ins_id: Option<String>,
    pub fw_ins_name: Option<String>,
    pub fw_ins_region: Option<String>,
}
model! { VpcFwInstanceShow {
    0 "FwInsId" fw_ins_id: String, 1 "FwInsName" fw_ins_name: String, 2 "FwInsRegion" fw_ins_region: String
} }

/// `ExpandCfwVertical` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ExpandCfwVertical>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandCfwVertical {
    /// Required.
    pub fw_type: String,
    /// Required.
    pub width: i64,
    pub cfw_instance: Option<String>,
    pub elastic_switch: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub elastic_traffic_switch: Option<i64>,
}
operation! { ExpandCfwVertical(fw_type: String, width: i64) "ExpandCfwVertical" -> Empty {
    0 "FwType" fw_type, 1 "Width" width, 2 "CfwInstance" cfw_instance: String, 3 "ElasticSwitch" elastic_switch: i64,
    4 "ElasticBandwidth" elastic_bandwidth: i64, 5 "Tags" tags: Vec<TagInfo>,
    6 "ElasticTrafficSwitch" elastic_traffic_switch: i64
} }

/// Response of [`ExpandCfwVertical`]: empty.
pub type ExpandCfwVerticalOutput = Empty;

/// In the request of [`ExpandCfwVertical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Exports logs offline: `ExportLogsOffline` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ExportLogsOffline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLogsOffline {
    /// Required.
    pub index: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub data_format: String,
    /// Required.
    pub compression_format: String,
    /// Required.
    pub order: String,
    /// Required.
    pub length: i64,
    pub filters: Option<Vec<CommonFilter>>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub storage_days: Option<i64>,
    pub query: Option<String>,
    pub task_type: Option<String>,
}

/// Arguments of [`ExportLogsOffline::new`].
pub struct ExportLogsOfflineRequired {
    pub index: String,
    pub start_time: String,
    pub end_time: String,
    pub task_name: String,
    pub data_format: String,
    pub compression_format: String,
    pub order: String,
    pub length: i64,
}
operation! {
    ExportLogsOffline { ExportLogsOfflineRequired: index, start_time, end_time, task_name, data_format, compression_format, order, length }
    "ExportLogsOffline" -> ExportLogsOfflineOutput {
    0 "Index" index, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "TaskName" task_name, 4 "DataFormat" data_format,
    5 "CompressionFormat" compression_format, 6 "Order" order, 7 "Length" length,
    8 "Filters" filters: Vec<CommonFilter>, 9 "BucketName" bucket_name: String, 10 "BucketRegion" bucket_region: String,
    11 "StorageDays" storage_days: i64, 12 "Query" query: String, 13 "TaskType" task_type: String
} }

/// Response of [`ExportLogsOffline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLogsOfflineOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { ExportLogsOfflineOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String
} }

/// Modifies ac rule: `ModifyAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcRule {
    /// Required.
    pub data: Vec<RuleInfoData>,
    pub edge_id: Option<String>,
    pub enable: Option<i64>,
    pub area: Option<String>,
}
operation! { ModifyAcRule(data: Vec<RuleInfoData>) "ModifyAcRule" -> ModifyAcRuleOutput {
    0 "Data" data, 1 "EdgeId" edge_id: String, 2 "Enable" enable: i64, 3 "Area" area: String
} }

/// Response of [`ModifyAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcRuleOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { ModifyAcRuleOutput {
    0 "Status" status: i64, 1 "Info" info: String
} }

/// Modifies acl rule: `ModifyAclRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclRule {
    /// Required.
    pub rules: Vec<CreateRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { ModifyAclRule(rules: Vec<CreateRuleItem>) "ModifyAclRule" -> ModifyAclRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

/// Response of [`ModifyAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclRuleOutput {
    pub rule_uuid: Vec<i64>,
}
model! { ModifyAclRuleOutput {
    0 "RuleUuid" rule_uuid: Vec<i64>
} }

/// Modifies address template: `ModifyAddressTemplate` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAddressTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplate {
    /// Required.
    pub uuid: String,
    /// Required.
    pub name: String,
    /// Required.
    pub detail: String,
    /// Required.
    pub ip_string: String,
    /// Required.
    pub r#type: i64,
    pub protocol_type: Option<String>,
}

/// Arguments of [`ModifyAddressTemplate::new`].
pub struct ModifyAddressTemplateRequired {
    pub uuid: String,
    pub name: String,
    pub detail: String,
    pub ip_string: String,
    pub r#type: i64,
}
operation! { ModifyAddressTemplate { ModifyAddressTemplateRequired: uuid, name, detail, ip_string, r#type }
    "ModifyAddressTemplate" -> ModifyAddressTemplateOutput {
    0 "Uuid" uuid, 1 "Name" name, 2 "Detail" detail, 3 "IpString" ip_string, 4 "Type" r#type,
    5 "ProtocolType" protocol_type: String
} }

/// Response of [`ModifyAddressTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplateOutput {
    pub status: Option<i64>,
    pub uuid: Option<String>,
    pub rule_limit_num: Option<i64>,
}
model! { ModifyAddressTemplateOutput {
    0 "Status" status: i64, 1 "Uuid" uuid: String, 2 "RuleLimitNum" rule_limit_num: i64
} }

/// Modifies all public ip switch status: `ModifyAllPublicIPSwitchStatus` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAllPublicIPSwitchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllPublicIPSwitchStatus {
    /// Required.
    pub status: i64,
    pub fire_wall_public_ips: Option<Vec<String>>,
}
operation! { ModifyAllPublicIPSwitchStatus(status: i64)
    "ModifyAllPublicIPSwitchStatus" -> ModifyAllPublicIPSwitchStatusOutput {
    0 "Status" status, 1 "FireWallPublicIPs" fire_wall_public_ips: Vec<String>
} }

/// Response of [`ModifyAllPublicIPSwitchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllPublicIPSwitchStatusOutput {
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
}
model! { ModifyAllPublicIPSwitchStatusOutput {
    0 "ReturnMsg" return_msg: String, 1 "ReturnCode" return_code: i64
} }

/// Modifies all rule status: `ModifyAllRuleStatus` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAllRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllRuleStatus {
    /// Required.
    pub status: i64,
    pub direction: Option<i64>,
    pub edge_id: Option<String>,
    pub area: Option<String>,
}
operation! { ModifyAllRuleStatus(status: i64) "ModifyAllRuleStatus" -> ModifyAllRuleStatusOutput {
    0 "Status" status, 1 "Direction" direction: i64, 2 "EdgeId" edge_id: String, 3 "Area" area: String
} }

/// Response of [`ModifyAllRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllRuleStatusOutput {
    pub status: Option<i64>,
    pub rule_limit_num: Option<i64>,
}
model! { ModifyAllRuleStatusOutput {
    0 "Status" status: i64, 1 "RuleLimitNum" rule_limit_num: i64
} }

/// Modifies asset scan: `ModifyAssetScan` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAssetScan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetScan {
    /// Required.
    pub scan_range: i64,
    /// Required.
    pub scan_deep: String,
    /// Required.
    pub range_type: i64,
    pub scan_period: Option<String>,
    pub scan_filter_ip: Option<Vec<String>>,
    pub scan_type: Option<i64>,
}
operation! { ModifyAssetScan(scan_range: i64, scan_deep: String, range_type: i64)
    "ModifyAssetScan" -> ModifyAssetScanOutput {
    0 "ScanRange" scan_range, 1 "ScanDeep" scan_deep, 2 "RangeType" range_type, 3 "ScanPeriod" scan_period: String,
    4 "ScanFilterIp" scan_filter_ip: Vec<String>, 5 "ScanType" scan_type: i64
} }

/// Response of [`ModifyAssetScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetScanOutput {
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
    pub status: Option<i64>,
}
model! { ModifyAssetScanOutput {
    0 "ReturnMsg" return_msg: String, 1 "ReturnCode" return_code: i64, 2 "Status" status: i64
} }

/// Modifies asset sync: `ModifyAssetSync` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyAssetSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetSync {}
operation! { ModifyAssetSync() "ModifyAssetSync" -> ModifyAssetSyncOutput {} }

/// Response of [`ModifyAssetSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetSyncOutput {
    pub status: Option<i64>,
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
}
model! { ModifyAssetSyncOutput {
    0 "Status" status: i64, 1 "ReturnMsg" return_msg: String, 2 "ReturnCode" return_code: i64
} }

/// Modifies block ignore list: `ModifyBlockIgnoreList` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyBlockIgnoreList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreList {
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub ioc: Vec<IocListData>,
    /// Required.
    pub ioc_action: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub is_from_we_chat: Option<i64>,
}
operation! { ModifyBlockIgnoreList(rule_type: i64, ioc: Vec<IocListData>, ioc_action: String)
    "ModifyBlockIgnoreList" -> ModifyBlockIgnoreListOutput {
    0 "RuleType" rule_type, 1 "IOC" ioc, 2 "IocAction" ioc_action, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "IsFromWeChat" is_from_we_chat: i64
} }

/// Response of [`ModifyBlockIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreListOutput {
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
}
model! { ModifyBlockIgnoreListOutput {
    0 "ReturnMsg" return_msg: String, 1 "ReturnCode" return_code: i64
} }

/// Modifies block ignore rule: `ModifyBlockIgnoreRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyBlockIgnoreRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreRule {
    /// Required.
    pub rule: IntrusionDefenseRule,
    /// Required.
    pub rule_type: i64,
}
operation! { ModifyBlockIgnoreRule(rule: IntrusionDefenseRule, rule_type: i64) "ModifyBlockIgnoreRule" -> Empty {
    0 "Rule" rule, 1 "RuleType" rule_type
} }

/// Response of [`ModifyBlockIgnoreRule`]: empty.
pub type ModifyBlockIgnoreRuleOutput = Empty;

/// Modifies block ignore rule new: `ModifyBlockIgnoreRuleNew` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyBlockIgnoreRuleNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreRuleNew {
    /// Required.
    pub rule: BanAndAllowRule,
    /// Required.
    pub rule_type: i64,
}
operation! { ModifyBlockIgnoreRuleNew(rule: BanAndAllowRule, rule_type: i64) "ModifyBlockIgnoreRuleNew" -> Empty {
    0 "Rule" rule, 1 "RuleType" rule_type
} }

/// Response of [`ModifyBlockIgnoreRuleNew`]: empty.
pub type ModifyBlockIgnoreRuleNewOutput = Empty;

/// Modifies block top: `ModifyBlockTop` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyBlockTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockTop {
    /// Required.
    pub ope_type: String,
    /// Required.
    pub unique_id: String,
}
operation! { ModifyBlockTop(ope_type: String, unique_id: String) "ModifyBlockTop" -> Empty {
    0 "OpeType" ope_type, 1 "UniqueId" unique_id
} }

/// Response of [`ModifyBlockTop`]: empty.
pub type ModifyBlockTopOutput = Empty;

/// Modifies cluster fw bypass: `ModifyClusterFwBypass` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyClusterFwBypass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterFwBypass {
    /// Required.
    pub fw_type: String,
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub enable: bool,
    pub nat_ins_id: Option<String>,
}
operation! { ModifyClusterFwBypass(fw_type: String, ccn_id: String, enable: bool) "ModifyClusterFwBypass" -> Empty {
    0 "FwType" fw_type, 1 "CcnId" ccn_id, 2 "Enable" enable, 3 "NatInsId" nat_ins_id: String
} }

/// Response of [`ModifyClusterFwBypass`]: empty.
pub type ModifyClusterFwBypassOutput = Empty;

/// Modifies cluster nat fw switch: `ModifyClusterNatFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyClusterNatFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNatFwSwitch {
    /// Required.
    pub nat_ccn_switch: NatCcnSwitchConfig,
}
operation! { ModifyClusterNatFwSwitch(nat_ccn_switch: NatCcnSwitchConfig) "ModifyClusterNatFwSwitch" -> Empty {
    0 "NatCcnSwitch" nat_ccn_switch
} }

/// Response of [`ModifyClusterNatFwSwitch`]: empty.
pub type ModifyClusterNatFwSwitchOutput = Empty;

/// Modifies cluster vpc fw switch: `ModifyClusterVpcFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyClusterVpcFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterVpcFwSwitch {
    /// Required.
    pub enable: i64,
    pub ccn_switch: Option<Vec<CcnSwitchInfo>>,
}
operation! { ModifyClusterVpcFwSwitch(enable: i64) "ModifyClusterVpcFwSwitch" -> Empty {
    0 "Enable" enable, 1 "CcnSwitch" ccn_switch: Vec<CcnSwitchInfo>
} }

/// Response of [`ModifyClusterVpcFwSwitch`]: empty.
pub type ModifyClusterVpcFwSwitchOutput = Empty;

/// Modifies ew rule status: `ModifyEWRuleStatus` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyEWRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEWRuleStatus {
    /// Required.
    pub edge_id: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub direction: i64,
    /// Required.
    pub rule_sequence: i64,
    /// Required.
    pub rule_type: String,
}

/// Arguments of [`ModifyEWRuleStatus::new`].
pub struct ModifyEWRuleStatusRequired {
    pub edge_id: String,
    pub status: i64,
    pub direction: i64,
    pub rule_sequence: i64,
    pub rule_type: String,
}
operation! { ModifyEWRuleStatus { ModifyEWRuleStatusRequired: edge_id, status, direction, rule_sequence, rule_type }
    "ModifyEWRuleStatus" -> ModifyEWRuleStatusOutput {
    0 "EdgeId" edge_id, 1 "Status" status, 2 "Direction" direction, 3 "RuleSequence" rule_sequence,
    4 "RuleType" rule_type
} }

/// Response of [`ModifyEWRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEWRuleStatusOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { ModifyEWRuleStatusOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String
} }

/// Modifies edge ip switch: `ModifyEdgeIpSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyEdgeIpSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeIpSwitch {
    pub enable: Option<i64>,
    pub edge_ip_switch_lst: Option<Vec<EdgeIpSwitch>>,
    pub auto_choose_subnet: Option<i64>,
    pub switch_mode: Option<i64>,
}
operation! { ModifyEdgeIpSwitch() "ModifyEdgeIpSwitch" -> Empty {
    0 "Enable" enable: i64, 1 "EdgeIpSwitchLst" edge_ip_switch_lst: Vec<EdgeIpSwitch>,
    2 "AutoChooseSubnet" auto_choose_subnet: i64, 3 "SwitchMode" switch_mode: i64
} }

/// Response of [`ModifyEdgeIpSwitch`]: empty.
pub type ModifyEdgeIpSwitchOutput = Empty;

/// In the request of [`ModifyEdgeIpSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeIpSwitch {
    /// Required.
    pub public_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub endpoint_ip: Option<String>,
    pub switch_mode: Option<i64>,
}
input! { EdgeIpSwitch(public_ip: String) {
    0 "PublicIp" public_ip: String, 1 "SubnetId" subnet_id: String, 2 "EndpointIp" endpoint_ip: String,
    3 "SwitchMode" switch_mode: i64
} }

/// Modifies enterprise security dispatch status: `ModifyEnterpriseSecurityDispatchStatus` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyEnterpriseSecurityDispatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityDispatchStatus {
    /// Required.
    pub status: i64,
}
operation! { ModifyEnterpriseSecurityDispatchStatus(status: i64)
    "ModifyEnterpriseSecurityDispatchStatus" -> ModifyEnterpriseSecurityDispatchStatusOutput {
    0 "Status" status
} }

/// Response of [`ModifyEnterpriseSecurityDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityDispatchStatusOutput {
    pub status: Option<i64>,
}
model! { ModifyEnterpriseSecurityDispatchStatusOutput {
    0 "Status" status: i64
} }

/// Modifies enterprise security group rule: `ModifyEnterpriseSecurityGroupRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyEnterpriseSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityGroupRule {
    /// Required.
    pub modify_type: i64,
    /// Required.
    pub rule_uuid: i64,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub data: Option<SecurityGroupRule>,
    pub enable: Option<i64>,
}
operation! { ModifyEnterpriseSecurityGroupRule(modify_type: i64, rule_uuid: i64)
    "ModifyEnterpriseSecurityGroupRule" -> ModifyEnterpriseSecurityGroupRuleOutput {
    0 "ModifyType" modify_type, 1 "RuleUuid" rule_uuid,
    2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 3 "Data" data: SecurityGroupRule,
    4 "Enable" enable: i64
} }

/// Response of [`ModifyEnterpriseSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityGroupRuleOutput {
    pub new_rule_uuid: Option<i64>,
    pub status: Option<i64>,
}
model! { ModifyEnterpriseSecurityGroupRuleOutput {
    0 "NewRuleUuid" new_rule_uuid: i64, 1 "Status" status: i64
} }

/// Modifies fw group switch: `ModifyFwGroupSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyFwGroupSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFwGroupSwitch {
    /// Required.
    pub enable: i64,
    /// Required.
    pub all_switch: i64,
    pub switch_list: Option<Vec<FwGroupSwitch>>,
}
operation! { ModifyFwGroupSwitch(enable: i64, all_switch: i64) "ModifyFwGroupSwitch" -> Empty {
    0 "Enable" enable, 1 "AllSwitch" all_switch, 2 "SwitchList" switch_list: Vec<FwGroupSwitch>
} }

/// Response of [`ModifyFwGroupSwitch`]: empty.
pub type ModifyFwGroupSwitchOutput = Empty;

/// In the request of [`ModifyFwGroupSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGroupSwitch {
    pub switch_mode: Option<i64>,
    pub switch_id: Option<String>,
}
input! { FwGroupSwitch() {
    0 "SwitchMode" switch_mode: i64, 1 "SwitchId" switch_id: String
} }

/// Modifies ips mode switch: `ModifyIpsModeSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyIpsModeSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpsModeSwitch {
    pub mode: Option<i64>,
}
operation! { ModifyIpsModeSwitch() "ModifyIpsModeSwitch" -> Empty {
    0 "Mode" mode: i64
} }

/// Response of [`ModifyIpsModeSwitch`]: empty.
pub type ModifyIpsModeSwitchOutput = Empty;

/// Modifies isolate table: `ModifyIsolateTable` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyIsolateTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolateTable {
    /// Required.
    pub button_action: String,
    /// Required.
    pub instance_id: String,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { ModifyIsolateTable(button_action: String, instance_id: String)
    "ModifyIsolateTable" -> ModifyIsolateTableOutput {
    0 "ButtonAction" button_action, 1 "InstanceID" instance_id,
    2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// Response of [`ModifyIsolateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolateTableOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { ModifyIsolateTableOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String
} }

/// Modifies nat ac rule: `ModifyNatAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyNatAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAcRule {
    /// Required.
    pub rules: Vec<CreateNatRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { ModifyNatAcRule(rules: Vec<CreateNatRuleItem>) "ModifyNatAcRule" -> ModifyNatAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

/// Response of [`ModifyNatAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAcRuleOutput {
    pub rule_uuid: Vec<i64>,
}
model! { ModifyNatAcRuleOutput {
    0 "RuleUuid" rule_uuid: Vec<i64>
} }

/// Modifies nat fw re select: `ModifyNatFwReSelect` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyNatFwReSelect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwReSelect {
    /// Required.
    pub mode: i64,
    /// Required.
    pub cfw_instance: String,
    pub nat_gw_list: Option<Vec<String>>,
    pub vpc_list: Option<Vec<String>>,
    pub fw_cidr_info: Option<FwCidrInfo>,
}
operation! { ModifyNatFwReSelect(mode: i64, cfw_instance: String) "ModifyNatFwReSelect" -> Empty {
    0 "Mode" mode, 1 "CfwInstance" cfw_instance, 2 "NatGwList" nat_gw_list: Vec<String>,
    3 "VpcList" vpc_list: Vec<String>, 4 "FwCidrInfo" fw_cidr_info: FwCidrInfo
} }

/// Response of [`ModifyNatFwReSelect`]: empty.
pub type ModifyNatFwReSelectOutput = Empty;

/// Modifies nat fw switch: `ModifyNatFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyNatFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwSwitch {
    /// Required.
    pub enable: i64,
    pub cfw_ins_id_list: Option<Vec<String>>,
    pub subnet_id_list: Option<Vec<String>>,
    pub route_table_id_list: Option<Vec<String>>,
}
operation! { ModifyNatFwSwitch(enable: i64) "ModifyNatFwSwitch" -> Empty {
    0 "Enable" enable, 1 "CfwInsIdList" cfw_ins_id_list: Vec<String>, 2 "SubnetIdList" subnet_id_list: Vec<String>,
    3 "RouteTableIdList" route_table_id_list: Vec<String>
} }

/// Response of [`ModifyNatFwSwitch`]: empty.
pub type ModifyNatFwSwitchOutput = Empty;

/// Modifies nat fw vpc dns switch: `ModifyNatFwVpcDnsSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyNatFwVpcDnsSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwVpcDnsSwitch {
    /// Required.
    pub nat_fw_ins_id: String,
    /// Required.
    pub dns_vpc_switch_lst: Vec<DnsVpcSwitch>,
}
operation! { ModifyNatFwVpcDnsSwitch(nat_fw_ins_id: String, dns_vpc_switch_lst: Vec<DnsVpcSwitch>)
    "ModifyNatFwVpcDnsSwitch" -> ModifyNatFwVpcDnsSwitchOutput {
    0 "NatFwInsId" nat_fw_ins_id, 1 "DnsVpcSwitchLst" dns_vpc_switch_lst
} }

/// In the request of [`ModifyNatFwVpcDnsSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsVpcSwitch {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub status: Option<i64>,
}
input! { DnsVpcSwitch(vpc_id: String, status: i64) {
    0 "VpcId" vpc_id: String, 1 "Status" status: i64
} }

/// Response of [`ModifyNatFwVpcDnsSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwVpcDnsSwitchOutput {
    pub return_msg: Option<String>,
}
model! { ModifyNatFwVpcDnsSwitchOutput {
    0 "ReturnMsg" return_msg: String
} }

/// Modifies nat instance: `ModifyNatInstance` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyNatInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatInstance {
    /// Required.
    pub instance_name: String,
    pub nat_instance_id: Option<String>,
}
operation! { ModifyNatInstance(instance_name: String) "ModifyNatInstance" -> ModifyNatInstanceOutput {
    0 "InstanceName" instance_name, 1 "NatInstanceId" nat_instance_id: String
} }

/// Response of [`ModifyNatInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatInstanceOutput {
    pub status: Option<i64>,
    pub nat_instance_id: Option<String>,
}
model! { ModifyNatInstanceOutput {
    0 "Status" status: i64, 1 "NatInstanceId" nat_instance_id: String
} }

/// Modifies nat sequence rules: `ModifyNatSequenceRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyNatSequenceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatSequenceRules {
    /// Required.
    pub rule_change_items: Vec<RuleChangeItem>,
    /// Required.
    pub direction: i64,
}
operation! { ModifyNatSequenceRules(rule_change_items: Vec<RuleChangeItem>, direction: i64)
    "ModifyNatSequenceRules" -> Empty {
    0 "RuleChangeItems" rule_change_items, 1 "Direction" direction
} }

/// Response of [`ModifyNatSequenceRules`]: empty.
pub type ModifyNatSequenceRulesOutput = Empty;

/// In the request of [`ModifyNatSequenceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleChangeItem {
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub new_order_index: Option<i64>,
    pub ip_version: Option<i64>,
}
input! { RuleChangeItem(order_index: i64, new_order_index: i64) {
    0 "OrderIndex" order_index: i64, 1 "NewOrderIndex" new_order_index: i64, 2 "IpVersion" ip_version: i64
} }

/// Modifies resource group: `ModifyResourceGroup` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub parent_id: String,
}
operation! { ModifyResourceGroup(group_id: String, group_name: String, parent_id: String)
    "ModifyResourceGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ParentId" parent_id
} }

/// Response of [`ModifyResourceGroup`]: empty.
pub type ModifyResourceGroupOutput = Empty;

/// Modifies run sync asset: `ModifyRunSyncAsset` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyRunSyncAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRunSyncAsset {
    pub r#type: Option<i64>,
}
operation! { ModifyRunSyncAsset() "ModifyRunSyncAsset" -> ModifyRunSyncAssetOutput {
    0 "Type" r#type: i64
} }

/// Response of [`ModifyRunSyncAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRunSyncAssetOutput {
    pub status: Option<i64>,
}
model! { ModifyRunSyncAssetOutput {
    0 "Status" status: i64
} }

/// Modifies security group item rule status: `ModifySecurityGroupItemRuleStatus` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifySecurityGroupItemRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupItemRuleStatus {
    /// Required.
    pub direction: i64,
    /// Required.
    pub status: i64,
    /// Required.
    pub rule_sequence: i64,
}
operation! { ModifySecurityGroupItemRuleStatus(direction: i64, status: i64, rule_sequence: i64)
    "ModifySecurityGroupItemRuleStatus" -> ModifySecurityGroupItemRuleStatusOutput {
    0 "Direction" direction, 1 "Status" status, 2 "RuleSequence" rule_sequence
} }

/// Response of [`ModifySecurityGroupItemRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupItemRuleStatusOutput {
    pub status: Option<i64>,
}
model! { ModifySecurityGroupItemRuleStatusOutput {
    0 "Status" status: i64
} }

/// Modifies security group rule: `ModifySecurityGroupRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifySecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRule {
    /// Required.
    pub direction: i64,
    /// Required.
    pub enable: i64,
    /// Required.
    pub data: Vec<SecurityGroupListData>,
    /// Required.
    pub sg_rule_origin_sequence: i64,
}
operation! {
    ModifySecurityGroupRule(direction: i64, enable: i64, data: Vec<SecurityGroupListData>, sg_rule_origin_sequence: i64)
    "ModifySecurityGroupRule" -> ModifySecurityGroupRuleOutput {
    0 "Direction" direction, 1 "Enable" enable, 2 "Data" data, 3 "SgRuleOriginSequence" sg_rule_origin_sequence
} }

/// Response of [`ModifySecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRuleOutput {
    pub status: Option<i64>,
    pub new_rule_id: Option<i64>,
}
model! { ModifySecurityGroupRuleOutput {
    0 "Status" status: i64, 1 "NewRuleId" new_rule_id: i64
} }

/// Modifies security group sequence rules: `ModifySecurityGroupSequenceRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifySecurityGroupSequenceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupSequenceRules {
    /// Required.
    pub direction: i64,
    /// Required.
    pub data: Vec<SecurityGroupOrderIndexData>,
}
operation! { ModifySecurityGroupSequenceRules(direction: i64, data: Vec<SecurityGroupOrderIndexData>)
    "ModifySecurityGroupSequenceRules" -> ModifySecurityGroupSequenceRulesOutput {
    0 "Direction" direction, 1 "Data" data
} }

/// In the request of [`ModifySecurityGroupSequenceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupOrderIndexData {
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub new_order_index: Option<i64>,
}
input! { SecurityGroupOrderIndexData(order_index: i64, new_order_index: i64) {
    0 "OrderIndex" order_index: i64, 1 "NewOrderIndex" new_order_index: i64
} }

/// Response of [`ModifySecurityGroupSequenceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupSequenceRulesOutput {
    pub status: Option<i64>,
}
model! { ModifySecurityGroupSequenceRulesOutput {
    0 "Status" status: i64
} }

/// Modifies sequence acl rules: `ModifySequenceAclRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifySequenceAclRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySequenceAclRules {
    /// Required.
    pub rule_change_items: Vec<RuleChangeItem>,
    /// Required.
    pub direction: i64,
}
operation! { ModifySequenceAclRules(rule_change_items: Vec<RuleChangeItem>, direction: i64)
    "ModifySequenceAclRules" -> Empty {
    0 "RuleChangeItems" rule_change_items, 1 "Direction" direction
} }

/// Response of [`ModifySequenceAclRules`]: empty.
pub type ModifySequenceAclRulesOutput = Empty;

/// Modifies sequence rules: `ModifySequenceRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifySequenceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySequenceRules {
    pub edge_id: Option<String>,
    pub data: Option<Vec<SequenceData>>,
    pub area: Option<String>,
    pub direction: Option<i64>,
}
operation! { ModifySequenceRules() "ModifySequenceRules" -> ModifySequenceRulesOutput {
    0 "EdgeId" edge_id: String, 1 "Data" data: Vec<SequenceData>, 2 "Area" area: String, 3 "Direction" direction: i64
} }

/// In the request of [`ModifySequenceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceData {
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub new_order_index: Option<i64>,
}
input! { SequenceData(id: i64, order_index: i64, new_order_index: i64) {
    0 "Id" id: i64, 1 "OrderIndex" order_index: i64, 2 "NewOrderIndex" new_order_index: i64
} }

/// Response of [`ModifySequenceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySequenceRulesOutput {
    pub status: Option<i64>,
}
model! { ModifySequenceRulesOutput {
    0 "Status" status: i64
} }

/// Modifies storage setting: `ModifyStorageSetting` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyStorageSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageSetting {}
operation! { ModifyStorageSetting() "ModifyStorageSetting" -> Empty {} }

/// Response of [`ModifyStorageSetting`]: empty.
pub type ModifyStorageSettingOutput = Empty;

/// Modifies table status: `ModifyTableStatus` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyTableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableStatus {
    pub edge_id: Option<String>,
    pub status: Option<i64>,
    pub area: Option<String>,
    pub direction: Option<i64>,
}
operation! { ModifyTableStatus() "ModifyTableStatus" -> ModifyTableStatusOutput {
    0 "EdgeId" edge_id: String, 1 "Status" status: i64, 2 "Area" area: String, 3 "Direction" direction: i64
} }

/// Response of [`ModifyTableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableStatusOutput {
    pub status: Option<i64>,
}
model! { ModifyTableStatusOutput {
    0 "Status" status: i64
} }

/// Modifies vpc ac rule: `ModifyVpcAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyVpcAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAcRule {
    /// Required.
    pub rules: Vec<VpcRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { ModifyVpcAcRule(rules: Vec<VpcRuleItem>) "ModifyVpcAcRule" -> ModifyVpcAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

/// Response of [`ModifyVpcAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAcRuleOutput {
    pub rule_uuids: Vec<i64>,
}
model! { ModifyVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids: Vec<i64>
} }

/// Modifies vpc fw group: `ModifyVpcFwGroup` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyVpcFwGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFwGroup {
    /// Required.
    pub fw_group_id: String,
    pub name: Option<String>,
    pub vpc_fw_instances: Option<Vec<VpcFwInstance>>,
    pub fw_cidr_info: Option<FwCidrInfo>,
}
operation! { ModifyVpcFwGroup(fw_group_id: String) "ModifyVpcFwGroup" -> Empty {
    0 "FwGroupId" fw_group_id, 1 "Name" name: String, 2 "VpcFwInstances" vpc_fw_instances: Vec<VpcFwInstance>,
    3 "FwCidrInfo" fw_cidr_info: FwCidrInfo
} }

/// Response of [`ModifyVpcFwGroup`]: empty.
pub type ModifyVpcFwGroupOutput = Empty;

/// Modifies vpc fw sequence rules: `ModifyVpcFwSequenceRules` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyVpcFwSequenceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFwSequenceRules {
    pub rule_change_items: Option<Vec<RuleChangeItem>>,
}
operation! { ModifyVpcFwSequenceRules() "ModifyVpcFwSequenceRules" -> Empty {
    0 "RuleChangeItems" rule_change_items: Vec<RuleChangeItem>
} }

/// Response of [`ModifyVpcFwSequenceRules`]: empty.
pub type ModifyVpcFwSequenceRulesOutput = Empty;

/// Modifies white rule: `ModifyWhiteRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=ModifyWhiteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteRule {
    /// Required.
    pub rule: IdsWhiteRule,
    /// Required.
    pub rule_type: i64,
    pub cover_duplicate: Option<i64>,
}
operation! { ModifyWhiteRule(rule: IdsWhiteRule, rule_type: i64) "ModifyWhiteRule" -> Empty {
    0 "Rule" rule, 1 "RuleType" rule_type, 2 "CoverDuplicate" cover_duplicate: i64
} }

/// Response of [`ModifyWhiteRule`]: empty.
pub type ModifyWhiteRuleOutput = Empty;

/// Opens cluster nat fw switch: `OpenClusterNatFwSwitch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=OpenClusterNatFwSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterNatFwSwitch {
    /// Required.
    pub nat_ccn_switch: NatCcnSwitchConfig,
}
operation! { OpenClusterNatFwSwitch(nat_ccn_switch: NatCcnSwitchConfig) "OpenClusterNatFwSwitch" -> Empty {
    0 "NatCcnSwitch" nat_ccn_switch
} }

/// Response of [`OpenClusterNatFwSwitch`]: empty.
pub type OpenClusterNatFwSwitchOutput = Empty;

/// Removes ac rule: `RemoveAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=RemoveAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAcRule {
    /// Required.
    pub rule_uuid: i64,
}
operation! { RemoveAcRule(rule_uuid: i64) "RemoveAcRule" -> RemoveAcRuleOutput {
    0 "RuleUuid" rule_uuid
} }

/// Response of [`RemoveAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAcRuleOutput {
    pub rule_uuid: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { RemoveAcRuleOutput {
    0 "RuleUuid" rule_uuid: i64, 1 "ReturnCode" return_code: i64, 2 "ReturnMsg" return_msg: String
} }

/// Removes acl rule: `RemoveAclRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=RemoveAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAclRule {
    /// Required.
    pub rule_uuid: Vec<i64>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub direction: Option<i64>,
}
operation! { RemoveAclRule(rule_uuid: Vec<i64>) "RemoveAclRule" -> RemoveAclRuleOutput {
    0 "RuleUuid" rule_uuid, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "Direction" direction: i64
} }

/// Response of [`RemoveAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAclRuleOutput {
    pub rule_uuid: Vec<i64>,
}
model! { RemoveAclRuleOutput {
    0 "RuleUuid" rule_uuid: Vec<i64>
} }

/// Removes enterprise security group rule: `RemoveEnterpriseSecurityGroupRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=RemoveEnterpriseSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEnterpriseSecurityGroupRule {
    /// Required.
    pub remove_type: i64,
    /// Required.
    pub rule_uuid: i64,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { RemoveEnterpriseSecurityGroupRule(remove_type: i64, rule_uuid: i64)
    "RemoveEnterpriseSecurityGroupRule" -> RemoveEnterpriseSecurityGroupRuleOutput {
    0 "RemoveType" remove_type, 1 "RuleUuid" rule_uuid,
    2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

/// Response of [`RemoveEnterpriseSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEnterpriseSecurityGroupRuleOutput {
    pub rule_uuid: Option<i64>,
    pub status: Option<i64>,
}
model! { RemoveEnterpriseSecurityGroupRuleOutput {
    0 "RuleUuid" rule_uuid: i64, 1 "Status" status: i64
} }

/// Removes nat ac rule: `RemoveNatAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=RemoveNatAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNatAcRule {
    /// Required.
    pub rule_uuid: Vec<i64>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub direction: Option<i64>,
}
operation! { RemoveNatAcRule(rule_uuid: Vec<i64>) "RemoveNatAcRule" -> RemoveNatAcRuleOutput {
    0 "RuleUuid" rule_uuid, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "Direction" direction: i64
} }

/// Response of [`RemoveNatAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNatAcRuleOutput {
    pub rule_uuid: Vec<i64>,
}
model! { RemoveNatAcRuleOutput {
    0 "RuleUuid" rule_uuid: Vec<i64>
} }

/// Removes offline export task: `RemoveOfflineExportTask` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=RemoveOfflineExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOfflineExportTask {
    /// Required.
    pub task_id: String,
    pub keep_file: Option<i64>,
}
operation! { RemoveOfflineExportTask(task_id: String) "RemoveOfflineExportTask" -> RemoveOfflineExportTaskOutput {
    0 "TaskId" task_id, 1 "KeepFile" keep_file: i64
} }

/// Response of [`RemoveOfflineExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOfflineExportTaskOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { RemoveOfflineExportTaskOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String
} }

/// Removes vpc ac rule: `RemoveVpcAcRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=RemoveVpcAcRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAcRule {
    /// Required.
    pub rule_uuids: Vec<i64>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub ip_version: Option<i64>,
}
operation! { RemoveVpcAcRule(rule_uuids: Vec<i64>) "RemoveVpcAcRule" -> RemoveVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "IpVersion" ip_version: i64
} }

/// Response of [`RemoveVpcAcRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAcRuleOutput {
    pub rule_uuids: Vec<i64>,
}
model! { RemoveVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids: Vec<i64>
} }

/// Searches log: `SearchLog` of `cfw` 2019-09-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=SearchLog>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_CONTEXT`], [`codes::FAILED_OPERATION_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::FAILED_OPERATION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_TIMEOUT`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::INTERNAL_ERROR_SEARCH_ERROR`], [`codes::INTERNAL_ERROR_SEARCH_FAILED`],
/// [`codes::INTERNAL_ERROR_SERVER_BUSY`], [`codes::LIMIT_EXCEEDED_LOG_SEARCH`],
/// [`codes::LIMIT_EXCEEDED_SEARCH_RESOURCES`], [`codes::LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE`],
/// [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`], [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`],
/// [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`], [`codes::OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED`],
/// [`codes::OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW`], [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub syntax_rule: Option<i64>,
    pub topic_id: Option<String>,
    pub topics: Option<Vec<MultiTopicSearchInformation>>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub context: Option<String>,
    pub sampling_rate: Option<f64>,
    pub use_new_analysis: Option<bool>,
}
operation! { SearchLog(from: i64, to: i64, query: String) "SearchLog" -> SearchLogOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "SyntaxRule" syntax_rule: i64, 4 "TopicId" topic_id: String,
    5 "Topics" topics: Vec<MultiTopicSearchInformation>, 6 "Sort" sort: String, 7 "Limit" limit: i64,
    8 "Offset" offset: i64, 9 "Context" context: String, 10 "SamplingRate" sampling_rate: f64,
    11 "UseNewAnalysis" use_new_analysis: bool
} }

/// In the request of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiTopicSearchInformation {
    pub topic_id: Option<String>,
    pub context: Option<String>,
}
input! { MultiTopicSearchInformation() {
    0 "TopicId" topic_id: String, 1 "Context" context: String
} }

/// Response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub results: Vec<LogInfo>,
    pub col_names: Vec<String>,
    pub analysis_results: Vec<LogItems>,
    pub analysis_records: Vec<String>,
    pub columns: Vec<Column>,
    pub sampling_rate: Option<f64>,
    pub topics: Option<SearchLogTopics>,
}
model! { SearchLogOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Analysis" analysis: bool,
    3 "Results" results: Vec<LogInfo>, 4 "ColNames" col_names: Vec<String>,
    5 "AnalysisResults" analysis_results: Vec<LogItems>, 6 "AnalysisRecords" analysis_records: Vec<String>,
    7 "Columns" columns: Vec<Column>, 8 "SamplingRate" sampling_rate: f64, 9 "Topics" topics: SearchLogTopics
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub time: Option<i64>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub source: Option<String>,
    pub file_name: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub log_json: Option<String>,
    pub host_name: Option<String>,
    pub raw_log: Option<String>,
    pub index_status: Option<String>,
}
model! { LogInfo {
    0 "Time" time: i64, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String, 3 "Source" source: String,
    4 "FileName" file_name: String, 5 "PkgId" pkg_id: String, 6 "PkgLogId" pkg_log_id: String,
    7 "LogJson" log_json: String, 8 "HostName" host_name: String, 9 "RawLog" raw_log: String,
    10 "IndexStatus" index_status: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Vec<LogItem>,
}
model! { LogItems {
    0 "Data" data: Vec<LogItem>
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogTopics {
    pub errors: Vec<SearchLogErrors>,
    pub infos: Vec<SearchLogInfos>,
}
model! { SearchLogTopics {
    0 "Errors" errors: Vec<SearchLogErrors>, 1 "Infos" infos: Vec<SearchLogInfos>
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogErrors {
    pub topic_id: Option<String>,
    pub error_msg: Option<String>,
    pub error_code_str: Option<String>,
}
model! { SearchLogErrors {
    0 "TopicId" topic_id: String, 1 "ErrorMsg" error_msg: String, 2 "ErrorCodeStr" error_code_str: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogInfos {
    pub topic_id: Option<String>,
    pub period: Option<i64>,
    pub context: Option<String>,
}
model! { SearchLogInfos {
    0 "TopicId" topic_id: String, 1 "Period" period: i64, 2 "Context" context: String
} }

/// Sets nat fw dnat rule: `SetNatFwDnatRule` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=SetNatFwDnatRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNatFwDnatRule {
    /// Required.
    pub mode: i64,
    /// Required.
    pub operation_type: String,
    pub cfw_instance: Option<String>,
    pub add_or_del_dnat_rules: Option<Vec<CfwNatDnatRule>>,
    pub origin_dnat: Option<CfwNatDnatRule>,
    pub new_dnat: Option<CfwNatDnatRule>,
}
operation! { SetNatFwDnatRule(mode: i64, operation_type: String) "SetNatFwDnatRule" -> Empty {
    0 "Mode" mode, 1 "OperationType" operation_type, 2 "CfwInstance" cfw_instance: String,
    3 "AddOrDelDnatRules" add_or_del_dnat_rules: Vec<CfwNatDnatRule>, 4 "OriginDnat" origin_dnat: CfwNatDnatRule,
    5 "NewDnat" new_dnat: CfwNatDnatRule
} }

/// Response of [`SetNatFwDnatRule`]: empty.
pub type SetNatFwDnatRuleOutput = Empty;

/// Sets nat fw eip: `SetNatFwEip` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=SetNatFwEip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNatFwEip {
    /// Required.
    pub operation_type: String,
    /// Required.
    pub cfw_instance: String,
    pub eip_list: Option<Vec<String>>,
}
operation! { SetNatFwEip(operation_type: String, cfw_instance: String) "SetNatFwEip" -> Empty {
    0 "OperationType" operation_type, 1 "CfwInstance" cfw_instance, 2 "EipList" eip_list: Vec<String>
} }

/// Response of [`SetNatFwEip`]: empty.
pub type SetNatFwEipOutput = Empty;

/// Stops security group rule dispatch: `StopSecurityGroupRuleDispatch` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=StopSecurityGroupRuleDispatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSecurityGroupRuleDispatch {
    pub stop_type: Option<i64>,
}
operation! { StopSecurityGroupRuleDispatch() "StopSecurityGroupRuleDispatch" -> StopSecurityGroupRuleDispatchOutput {
    0 "StopType" stop_type: i64
} }

/// Response of [`StopSecurityGroupRuleDispatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSecurityGroupRuleDispatchOutput {
    pub status: Option<bool>,
}
model! { StopSecurityGroupRuleDispatchOutput {
    0 "Status" status: bool
} }

/// Syncs fw operate: `SyncFwOperate` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=SyncFwOperate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFwOperate {
    /// Required.
    pub sync_type: String,
    pub fw_type: Option<String>,
}
operation! { SyncFwOperate(sync_type: String) "SyncFwOperate" -> Empty {
    0 "SyncType" sync_type, 1 "FwType" fw_type: String
} }

/// Response of [`SyncFwOperate`]: empty.
pub type SyncFwOperateOutput = Empty;

/// Updates check ccn non direct flag: `UpdateCheckCcnNonDirectFlag` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=UpdateCheckCcnNonDirectFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckCcnNonDirectFlag {
    /// Required.
    pub ccn_id: String,
}
operation! { UpdateCheckCcnNonDirectFlag(ccn_id: String)
    "UpdateCheckCcnNonDirectFlag" -> UpdateCheckCcnNonDirectFlagOutput {
    0 "CcnId" ccn_id
} }

/// Response of [`UpdateCheckCcnNonDirectFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckCcnNonDirectFlagOutput {
    pub message: Option<String>,
}
model! { UpdateCheckCcnNonDirectFlagOutput {
    0 "Message" message: String
} }

/// Updates cluster vpc fw: `UpdateClusterVpcFw` of `cfw` 2019-09-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfw&Version=2019-09-04&Action=UpdateClusterVpcFw>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVpcFw {
    /// Required.
    pub ccn_switch: CcnSwitchInfo,
}
operation! { UpdateClusterVpcFw(ccn_switch: CcnSwitchInfo) "UpdateClusterVpcFw" -> Empty {
    0 "CcnSwitch" ccn_switch
} }

/// Response of [`UpdateClusterVpcFw`]: empty.
pub type UpdateClusterVpcFwOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_INVALID_CONTEXT "FailedOperation.InvalidContext",
    FAILED_OPERATION_QUERY_ERROR "FailedOperation.QueryError",
    FAILED_OPERATION_RESPONSE_TOO_LARGE "FailedOperation.ResponseTooLarge",
    FAILED_OPERATION_SEARCH_TIMEOUT "FailedOperation.SearchTimeout",
    FAILED_OPERATION_SYNTAX_ERROR "FailedOperation.SyntaxError",
    FAILED_OPERATION_TAG_QPS_LIMIT "FailedOperation.TagQpsLimit", FAILED_OPERATION_TIMEOUT "FailedOperation.Timeout",
    FAILED_OPERATION_TOPIC_ISOLATED "FailedOperation.TopicIsolated", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DATABASE_EXCEPTION "InternalError.DatabaseException",
    INTERNAL_ERROR_SEARCH_ERROR "InternalError.SearchError", INTERNAL_ERROR_SEARCH_FAILED "InternalError.SearchFailed",
    INTERNAL_ERROR_SERVER_BUSY "InternalError.ServerBusy", INTERNAL_ERROR_UNKNOWN "InternalError.Unknown",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_REQUEST_PARAM "InvalidParameter.RequestParam",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_LOG_SEARCH "LimitExceeded.LogSearch",
    LIMIT_EXCEEDED_SEARCH_RESOURCES "LimitExceeded.SearchResources",
    LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE "LimitExceeded.SearchResultTooLarge", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_COMMON_PARAM "MissingParameter.CommonParam", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ACL_FAILED "OperationDenied.ACLFailed",
    OPERATION_DENIED_ACCOUNT_DESTROY "OperationDenied.AccountDestroy",
    OPERATION_DENIED_ACCOUNT_ISOLATE "OperationDenied.AccountIsolate",
    OPERATION_DENIED_ACCOUNT_NOT_EXISTS "OperationDenied.AccountNotExists",
    OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE "OperationDenied.AnalysisSwitchClose",
    OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED "OperationDenied.NewSyntaxNotSupported",
    OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW "OperationDenied.OperationNotSupportInSearchLow",
    REGION_ERROR "RegionError", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ALARM_NOT_EXIST "ResourceNotFound.AlarmNotExist",
    RESOURCE_NOT_FOUND_INDEX_NOT_EXIST "ResourceNotFound.IndexNotExist",
    RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST "ResourceNotFound.LogsetNotExist",
    RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST "ResourceNotFound.TopicNotExist", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddAclRule, AddEnterpriseSecurityGroupRules, AddNatAcRule, AddVpcAcRule, CheckClusterNatFwPreAccess,
    CheckClusterVpcFwPreAccess, CloseClusterNatFwSwitch, CreateAcRules, CreateAddressTemplate, CreateAlertCenterIsolate,
    CreateAlertCenterOmit, CreateAlertCenterRule, CreateAlertCenterRuleAsync, CreateBlockIgnoreRuleList,
    CreateBlockIgnoreRuleNew, CreateChooseVpcs, CreateDatabaseWhiteListRules, CreateNatFwDnatRule, CreateNatFwInstance,
    CreateNatFwInstanceWithDomain, CreateSecurityGroupRules, CreateVpcFwGroup, CreateWhiteRule, DeleteAcRule,
    DeleteAddressTemplate, DeleteBlockIgnoreRuleList, DeleteBlockIgnoreRuleNew, DeleteNatFwDnatRule,
    DeleteNatFwInstance, DeleteRemoteAccessDomain, DeleteResourceGroup, DeleteSecurityGroupRule, DeleteVpcFwGroup,
    DeleteWhiteRule, DescribeAcLists, DescribeAclRegInfo, DescribeAclRule, DescribeAddressTemplateList,
    DescribeAssetSync, DescribeAssociatedInstanceList, DescribeBlockByIpTimesList, DescribeBlockIgnoreList,
    DescribeBlockList, DescribeBlockStaticList, DescribeCcnAssociatedInstances, DescribeCcnInstanceRegionStatus,
    DescribeCcnVpcFwPolicyLimit, DescribeCcnVpcFwSwitch, DescribeCfwAlerts, DescribeCfwAnalysisData, DescribeCfwAssets,
    DescribeCfwEips, DescribeCfwInsStatus, DescribeCfwLogs, DescribeCfwRiskOverview, DescribeCfwRuleOptimization,
    DescribeCfwRules, DescribeCfwStatusMonitor, DescribeCfwSwitches, DescribeClusterNatCcnFwSwitchList,
    DescribeClusterVpcFwSwitchs, DescribeDefenseSwitch, DescribeEdgeIpSimple, DescribeEnterpriseSGRuleProgress,
    DescribeEnterpriseSecurityGroupRule, DescribeEnterpriseSecurityGroupRuleList, DescribeFwEdgeIps,
    DescribeFwGroupIdNames, DescribeFwGroupInstanceInfo, DescribeFwSyncStatus, DescribeGuideScanInfo,
    DescribeIPStatusList, DescribeIpsModeSwitch, DescribeIpsRuleListNew, DescribeLogStorageStatistic, DescribeLogs,
    DescribeNDRAssetIdentificationCursorList, DescribeNDRAssetIdentificationList, DescribeNatAcRule,
    DescribeNatCcnFwSwitch, DescribeNatFwClusterRegionStatus, DescribeNatFwDnatRule, DescribeNatFwInfoCount,
    DescribeNatFwInstance, DescribeNatFwInstanceWithRegion, DescribeNatFwInstancesInfo, DescribeNatFwSwitch,
    DescribeNatFwVpcDnsLst, DescribeNatRuleScopes, DescribeOfflineExportTask, DescribeOfflineExportTemporaryCredentials,
    DescribeResourceGroup, DescribeResourceGroupNew, DescribeRuleOverview, DescribeSecurityGroupList,
    DescribeSecurityGroupRegionList, DescribeSerialRegion, DescribeSourceAsset, DescribeSwitchError,
    DescribeSwitchLists, DescribeTLogInfo, DescribeTLogIpList, DescribeTableStatus, DescribeUnHandleEventTabList,
    DescribeVpcAcRule, DescribeVpcAclEdgeRange, DescribeVpcFwCcnPolicyWhiteList, DescribeVpcFwGroupSwitch,
    ExpandCfwVertical, ExportLogsOffline, ModifyAcRule, ModifyAclRule, ModifyAddressTemplate,
    ModifyAllPublicIPSwitchStatus, ModifyAllRuleStatus, ModifyAssetScan, ModifyAssetSync, ModifyBlockIgnoreList,
    ModifyBlockIgnoreRule, ModifyBlockIgnoreRuleNew, ModifyBlockTop, ModifyClusterFwBypass, ModifyClusterNatFwSwitch,
    ModifyClusterVpcFwSwitch, ModifyEWRuleStatus, ModifyEdgeIpSwitch, ModifyEnterpriseSecurityDispatchStatus,
    ModifyEnterpriseSecurityGroupRule, ModifyFwGroupSwitch, ModifyIpsModeSwitch, ModifyIsolateTable, ModifyNatAcRule,
    ModifyNatFwReSelect, ModifyNatFwSwitch, ModifyNatFwVpcDnsSwitch, ModifyNatInstance, ModifyNatSequenceRules,
    ModifyResourceGroup, ModifyRunSyncAsset, ModifySecurityGroupItemRuleStatus, ModifySecurityGroupRule,
    ModifySecurityGroupSequenceRules, ModifySequenceAclRules, ModifySequenceRules, ModifyStorageSetting,
    ModifyTableStatus, ModifyVpcAcRule, ModifyVpcFwGroup, ModifyVpcFwSequenceRules, ModifyWhiteRule,
    OpenClusterNatFwSwitch, RemoveAcRule, RemoveAclRule, RemoveEnterpriseSecurityGroupRule, RemoveNatAcRule,
    RemoveOfflineExportTask, RemoveVpcAcRule, SearchLog, SetNatFwDnatRule, SetNatFwEip, StopSecurityGroupRuleDispatch,
    SyncFwOperate, UpdateCheckCcnNonDirectFlag, UpdateClusterVpcFw
}
