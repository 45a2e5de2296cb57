//! `cfw` 2019-09-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cfw", version: "2019-09-04", code: "cfw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAclRule {
    pub rules: Vec<CreateRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub from: Option<String>,
}
operation! { AddAclRule(rules: Vec<CreateRuleItem>) "AddAclRule" -> AddAclRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 2 "From" from: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleItem {
    pub direction: Option<u64>,
    pub order_index: Option<i64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub target_content: Option<String>,
    pub target_type: Option<String>,
    pub description: Option<String>,
    pub enable: Option<String>,
    pub log_id: Option<String>,
    pub param_template_id: Option<String>,
    pub rule_source: Option<i64>,
    pub scope: Option<String>,
    pub uuid: Option<i64>,
}

/// What [`CreateRuleItem::new`] takes.
pub struct CreateRuleItemRequired {
    pub direction: u64,
    pub order_index: i64,
    pub port: String,
    pub protocol: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
    pub target_content: String,
    pub target_type: String,
}
input! { CreateRuleItem{CreateRuleItemRequired: direction, order_index, port, protocol, rule_action, source_content, source_type, target_content, target_type} {
    0 "Direction" direction: u64, 1 "OrderIndex" order_index: i64, 2 "Port" port: String, 3 "Protocol" protocol: String,
    4 "RuleAction" rule_action: String, 5 "SourceContent" source_content: String, 6 "SourceType" source_type: String,
    7 "TargetContent" target_content: String, 8 "TargetType" target_type: String, 9 "Description" description: String,
    10 "Enable" enable: String, 11 "LogId" log_id: String, 12 "ParamTemplateId" param_template_id: String,
    13 "RuleSource" rule_source: i64, 14 "Scope" scope: String, 15 "Uuid" uuid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAclRuleOutput {
    pub rule_uuid: Option<Vec<i64>>,
}
model! { AddAclRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseSecurityGroupRules {
    pub data: Vec<SecurityGroupRule>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub client_token: Option<String>,
    pub from: Option<String>,
    pub is_delay: Option<u64>,
    pub is_use_id: Option<i64>,
    pub r#type: Option<u64>,
}
operation! { AddEnterpriseSecurityGroupRules(data: Vec<SecurityGroupRule>)
    "AddEnterpriseSecurityGroupRules" -> AddEnterpriseSecurityGroupRulesOutput {
    0 "Data" data, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "ClientToken" client_token: String, 3 "From" from: String, 4 "IsDelay" is_delay: u64, 5 "IsUseId" is_use_id: i64,
    6 "Type" r#type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRule {
    pub description: Option<String>,
    pub dest_content: Option<String>,
    pub dest_type: Option<String>,
    pub order_index: Option<String>,
    pub rule_action: Option<String>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub enable: Option<String>,
    pub id: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub scope: Option<String>,
    pub service_template_id: Option<String>,
    pub uid: Option<String>,
}

/// What [`SecurityGroupRule::new`] takes.
pub struct SecurityGroupRuleRequired {
    pub description: String,
    pub dest_content: String,
    pub dest_type: String,
    pub order_index: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
}
input! { SecurityGroupRule{SecurityGroupRuleRequired: description, dest_content, dest_type, order_index, rule_action, source_content, source_type} {
    0 "Description" description: String, 1 "DestContent" dest_content: String, 2 "DestType" dest_type: String,
    3 "OrderIndex" order_index: String, 4 "RuleAction" rule_action: String, 5 "SourceContent" source_content: String,
    6 "SourceType" source_type: String, 7 "Enable" enable: String, 8 "Id" id: String, 9 "Port" port: String,
    10 "Protocol" protocol: String, 11 "Scope" scope: String, 12 "ServiceTemplateId" service_template_id: String,
    13 "Uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseSecurityGroupRulesOutput {
    pub rules: Option<Vec<SecurityGroupSimplifyRule>>,
    pub status: Option<u64>,
}
model! { AddEnterpriseSecurityGroupRulesOutput {
    0 "Rules" rules, 1 "Status" status
} }

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
    0 "Description" description, 1 "DestContent" dest_content, 2 "Protocol" protocol, 3 "RuleUuid" rule_uuid,
    4 "Scope" scope, 5 "Sequence" sequence, 6 "SourceContent" source_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNatAcRule {
    pub rules: Vec<CreateNatRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub from: Option<String>,
}
operation! { AddNatAcRule(rules: Vec<CreateNatRuleItem>) "AddNatAcRule" -> AddNatAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 2 "From" from: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatRuleItem {
    pub direction: Option<u64>,
    pub order_index: Option<i64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub target_content: Option<String>,
    pub target_type: Option<String>,
    pub description: Option<String>,
    pub enable: Option<String>,
    pub internal_uuid: Option<i64>,
    pub param_template_id: Option<String>,
    pub scope: Option<String>,
    pub uuid: Option<i64>,
}

/// What [`CreateNatRuleItem::new`] takes.
pub struct CreateNatRuleItemRequired {
    pub direction: u64,
    pub order_index: i64,
    pub port: String,
    pub protocol: String,
    pub rule_action: String,
    pub source_content: String,
    pub source_type: String,
    pub target_content: String,
    pub target_type: String,
}
input! { CreateNatRuleItem{CreateNatRuleItemRequired: direction, order_index, port, protocol, rule_action, source_content, source_type, target_content, target_type} {
    0 "Direction" direction: u64, 1 "OrderIndex" order_index: i64, 2 "Port" port: String, 3 "Protocol" protocol: String,
    4 "RuleAction" rule_action: String, 5 "SourceContent" source_content: String, 6 "SourceType" source_type: String,
    7 "TargetContent" target_content: String, 8 "TargetType" target_type: String, 9 "Description" description: String,
    10 "Enable" enable: String, 11 "InternalUuid" internal_uuid: i64, 12 "ParamTemplateId" param_template_id: String,
    13 "Scope" scope: String, 14 "Uuid" uuid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNatAcRuleOutput {
    pub rule_uuid: Option<Vec<i64>>,
}
model! { AddNatAcRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVpcAcRule {
    pub rules: Vec<VpcRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub from: Option<String>,
}
operation! { AddVpcAcRule(rules: Vec<VpcRuleItem>) "AddVpcAcRule" -> AddVpcAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 2 "From" from: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcRuleItem {
    pub description: Option<String>,
    pub dest_content: Option<String>,
    pub dest_type: Option<String>,
    pub edge_id: Option<String>,
    pub enable: Option<String>,
    pub order_index: Option<i64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub source_content: Option<String>,
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

/// What [`VpcRuleItem::new`] takes.
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
input! { VpcRuleItem{VpcRuleItemRequired: description, dest_content, dest_type, edge_id, enable, order_index, port, protocol, rule_action, source_content, source_type} {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVpcAcRuleOutput {
    pub rule_uuids: Option<Vec<i64>>,
}
model! { AddVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterNatFwPreAccess {
    pub nat_ccn_switch: NatCcnSwitchConfig,
    pub check_mode: String,
}
operation! { CheckClusterNatFwPreAccess(nat_ccn_switch: NatCcnSwitchConfig, check_mode: String)
    "CheckClusterNatFwPreAccess" -> CheckClusterNatFwPreAccessOutput {
    0 "NatCcnSwitch" nat_ccn_switch, 1 "CheckMode" check_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatCcnSwitchConfig {
    pub nat_ins_id: Option<String>,
    pub ccn_id: Option<String>,
    pub switch_mode: Option<i64>,
    pub routing_mode: Option<i64>,
    pub access_instance_list: Option<Vec<AccessInstanceInfo>>,
    pub lead_vpc_cidr: Option<String>,
}
input! { NatCcnSwitchConfig(nat_ins_id: String, ccn_id: String, switch_mode: i64, routing_mode: i64) {
    0 "NatInsId" nat_ins_id: String, 1 "CcnId" ccn_id: String, 2 "SwitchMode" switch_mode: i64,
    3 "RoutingMode" routing_mode: i64, 4 "AccessInstanceList" access_instance_list: Vec<AccessInstanceInfo>,
    5 "LeadVpcCidr" lead_vpc_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_region: Option<String>,
    pub access_cidr_mode: Option<i64>,
    pub access_cidr_list: Option<Vec<String>>,
}

/// What [`AccessInstanceInfo::new`] takes.
pub struct AccessInstanceInfoRequired {
    pub instance_id: String,
    pub instance_type: String,
    pub instance_region: String,
    pub access_cidr_mode: i64,
    pub access_cidr_list: Vec<String>,
}
input! { AccessInstanceInfo{AccessInstanceInfoRequired: instance_id, instance_type, instance_region, access_cidr_mode, access_cidr_list} {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String,
    2 "InstanceRegion" instance_region: String, 3 "AccessCidrMode" access_cidr_mode: i64,
    4 "AccessCidrList" access_cidr_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterNatFwPreAccessOutput {
    pub check_items: Option<Vec<ClusterFwPreAccessCheckItem>>,
}
model! { CheckClusterNatFwPreAccessOutput {
    0 "CheckItems" check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterFwPreAccessCheckItem {
    pub stage: Option<String>,
    pub description: Option<String>,
}
model! { ClusterFwPreAccessCheckItem {
    0 "Stage" stage, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterVpcFwPreAccess {
    pub ccn_switch: Vec<CcnSwitchInfo>,
    pub check_mode: String,
}
operation! { CheckClusterVpcFwPreAccess(ccn_switch: Vec<CcnSwitchInfo>, check_mode: String)
    "CheckClusterVpcFwPreAccess" -> CheckClusterVpcFwPreAccessOutput {
    0 "CcnSwitch" ccn_switch, 1 "CheckMode" check_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnSwitchInfo {
    pub ccn_id: Option<String>,
    pub switch_mode: Option<u64>,
    pub routing_mode: Option<i64>,
    pub region_cidr_configs: Option<Vec<RegionCidrConfig>>,
    pub interconnect_pairs: Option<Vec<InterconnectPair>>,
    pub fw_vpc_cidr: Option<String>,
}
input! { CcnSwitchInfo(ccn_id: String, switch_mode: u64) {
    0 "CcnId" ccn_id: String, 1 "SwitchMode" switch_mode: u64, 2 "RoutingMode" routing_mode: i64,
    3 "RegionCidrConfigs" region_cidr_configs: Vec<RegionCidrConfig>,
    4 "InterconnectPairs" interconnect_pairs: Vec<InterconnectPair>, 5 "FwVpcCidr" fw_vpc_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionCidrConfig {
    pub region: Option<String>,
    pub cidr_mode: Option<i64>,
    pub custom_cidr: Option<String>,
}
input! { RegionCidrConfig(region: String, cidr_mode: i64, custom_cidr: String) {
    0 "Region" region: String, 1 "CidrMode" cidr_mode: i64, 2 "CustomCidr" custom_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterconnectPair {
    pub group_a: Option<Vec<AccessInstanceInfo>>,
    pub group_b: Option<Vec<AccessInstanceInfo>>,
    pub interconnect_mode: Option<String>,
}
input! { InterconnectPair(group_a: Vec<AccessInstanceInfo>, group_b: Vec<AccessInstanceInfo>, interconnect_mode: String) {
    0 "GroupA" group_a: Vec<AccessInstanceInfo>, 1 "GroupB" group_b: Vec<AccessInstanceInfo>,
    2 "InterconnectMode" interconnect_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckClusterVpcFwPreAccessOutput {
    pub check_items: Option<Vec<ClusterFwPreAccessCheckItem>>,
}
model! { CheckClusterVpcFwPreAccessOutput {
    0 "CheckItems" check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseClusterNatFwSwitch {
    pub nat_ins_id: String,
    pub ccn_id: String,
}
operation! { CloseClusterNatFwSwitch(nat_ins_id: String, ccn_id: String) "CloseClusterNatFwSwitch" -> Empty {
    0 "NatInsId" nat_ins_id, 1 "CcnId" ccn_id
} }

pub type CloseClusterNatFwSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcRules {
    pub data: Vec<RuleInfoData>,
    pub r#type: Option<u64>,
    pub edge_id: Option<String>,
    pub enable: Option<i64>,
    pub overwrite: Option<u64>,
    pub instance_id: Option<String>,
    pub from: Option<String>,
    pub area: Option<String>,
}
operation! { CreateAcRules(data: Vec<RuleInfoData>) "CreateAcRules" -> CreateAcRulesOutput {
    0 "Data" data, 1 "Type" r#type: u64, 2 "EdgeId" edge_id: String, 3 "Enable" enable: i64,
    4 "Overwrite" overwrite: u64, 5 "InstanceId" instance_id: String, 6 "From" from: String, 7 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfoData {
    pub order_index: Option<u64>,
    pub source_ip: Option<String>,
    pub target_ip: Option<String>,
    pub protocol: Option<String>,
    pub strategy: Option<String>,
    pub source_type: Option<u64>,
    pub direction: Option<u64>,
    pub detail: Option<String>,
    pub target_type: Option<u64>,
    pub port: Option<String>,
    pub id: Option<u64>,
    pub log_id: Option<String>,
    pub city: Option<u64>,
    pub country: Option<u64>,
    pub cloud_code: Option<String>,
    pub is_region: Option<u64>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub region_iso: Option<String>,
}

/// What [`RuleInfoData::new`] takes.
pub struct RuleInfoDataRequired {
    pub order_index: u64,
    pub source_ip: String,
    pub target_ip: String,
    pub protocol: String,
    pub strategy: String,
    pub source_type: u64,
    pub direction: u64,
    pub detail: String,
    pub target_type: u64,
}
input! { RuleInfoData{RuleInfoDataRequired: order_index, source_ip, target_ip, protocol, strategy, source_type, direction, detail, target_type} {
    0 "OrderIndex" order_index: u64, 1 "SourceIp" source_ip: String, 2 "TargetIp" target_ip: String,
    3 "Protocol" protocol: String, 4 "Strategy" strategy: String, 5 "SourceType" source_type: u64,
    6 "Direction" direction: u64, 7 "Detail" detail: String, 8 "TargetType" target_type: u64, 9 "Port" port: String,
    10 "Id" id: u64, 11 "LogId" log_id: String, 12 "City" city: u64, 13 "Country" country: u64,
    14 "CloudCode" cloud_code: String, 15 "IsRegion" is_region: u64, 16 "CityName" city_name: String,
    17 "CountryName" country_name: String, 18 "RegionIso" region_iso: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcRulesOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { CreateAcRulesOutput {
    0 "Status" status, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplate {
    pub name: String,
    pub detail: String,
    pub ip_string: String,
    pub r#type: i64,
    pub protocol_type: Option<String>,
    pub ip_version: Option<i64>,
}
operation! { CreateAddressTemplate(name: String, detail: String, ip_string: String, r#type: i64)
    "CreateAddressTemplate" -> CreateAddressTemplateOutput {
    0 "Name" name, 1 "Detail" detail, 2 "IpString" ip_string, 3 "Type" r#type, 4 "ProtocolType" protocol_type: String,
    5 "IpVersion" ip_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateOutput {
    pub status: Option<i64>,
    pub uuid: Option<String>,
}
model! { CreateAddressTemplateOutput {
    0 "Status" status, 1 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterIsolate {
    pub handle_asset_list: Vec<String>,
    pub handle_time: i64,
    pub alert_direction: i64,
    pub isolate_type: Vec<i64>,
    pub om_mode: Option<i64>,
}
operation! { CreateAlertCenterIsolate(handle_asset_list: Vec<String>, handle_time: i64, alert_direction: i64, isolate_type: Vec<i64>)
    "CreateAlertCenterIsolate" -> CreateAlertCenterIsolateOutput {
    0 "HandleAssetList" handle_asset_list, 1 "HandleTime" handle_time, 2 "AlertDirection" alert_direction,
    3 "IsolateType" isolate_type, 4 "OmMode" om_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterIsolateOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterIsolateOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterOmit {
    pub handle_id_list: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterOmitOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterOmitOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRule {
    pub handle_time: i64,
    pub handle_type: i64,
    pub alert_direction: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRuleOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterRuleOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRuleAsync {
    pub alert_direction: i64,
    pub handle_direction: String,
    pub handle_time: i64,
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
operation! { CreateAlertCenterRuleAsync(alert_direction: i64, handle_direction: String, handle_time: i64, handle_type: i64)
    "CreateAlertCenterRuleAsync" -> CreateAlertCenterRuleAsyncOutput {
    0 "AlertDirection" alert_direction, 1 "HandleDirection" handle_direction, 2 "HandleTime" handle_time,
    3 "HandleType" handle_type, 4 "AssetIdList" asset_id_list: Vec<String>, 5 "BlockDomain" block_domain: String,
    6 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 7 "HandleComment" handle_comment: String,
    8 "HandleEventIdList" handle_event_id_list: Vec<String>, 9 "HandleIdList" handle_id_list: Vec<String>,
    10 "HandleIpList" handle_ip_list: Vec<String>, 11 "IgnoreReason" ignore_reason: i64,
    12 "IsolateType" isolate_type: Vec<i64>, 13 "TargetEventIdList" target_event_id_list: Vec<String>,
    14 "WhiteIpList" white_ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertCenterRuleAsyncOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub status: Option<i64>,
}
model! { CreateAlertCenterRuleAsyncOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIgnoreRuleList {
    pub rules: Vec<IntrusionDefenseRule>,
    pub rule_type: i64,
    pub cover_duplicate: Option<i64>,
}
operation! { CreateBlockIgnoreRuleList(rules: Vec<IntrusionDefenseRule>, rule_type: i64)
    "CreateBlockIgnoreRuleList" -> CreateBlockIgnoreRuleListOutput {
    0 "Rules" rules, 1 "RuleType" rule_type, 2 "CoverDuplicate" cover_duplicate: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrusionDefenseRule {
    pub direction: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIgnoreRuleListOutput {
    pub list: Option<Vec<IocListData>>,
}
model! { CreateBlockIgnoreRuleListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IocListData {
    pub ip: Option<String>,
    pub direction: Option<i64>,
    pub domain: Option<String>,
}
input! { IocListData(ip: String, direction: i64) {
    0 "IP" ip: String, 1 "Direction" direction: i64, 2 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIgnoreRuleNew {
    pub rule_type: i64,
    pub rules: Vec<BanAndAllowRule>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub cover_duplicate: Option<i64>,
}
operation! { CreateBlockIgnoreRuleNew(rule_type: i64, rules: Vec<BanAndAllowRule>) "CreateBlockIgnoreRuleNew" -> Empty {
    0 "RuleType" rule_type, 1 "Rules" rules, 2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    3 "CoverDuplicate" cover_duplicate: i64
} }

pub type CreateBlockIgnoreRuleNewOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChooseVpcs {
    pub vpc_list: Vec<String>,
    pub all_zone_list: Vec<VpcZoneData>,
}
operation! { CreateChooseVpcs(vpc_list: Vec<String>, all_zone_list: Vec<VpcZoneData>) "CreateChooseVpcs" -> Empty {
    0 "VpcList" vpc_list, 1 "AllZoneList" all_zone_list
} }

pub type CreateChooseVpcsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcZoneData {
    pub zone: Option<String>,
    pub region: Option<String>,
}
input! { VpcZoneData(zone: String, region: String) {
    0 "Zone" zone: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseWhiteListRules {
    pub database_white_list_rule_data: Vec<DatabaseWhiteListRuleData>,
}
operation! { CreateDatabaseWhiteListRules(database_white_list_rule_data: Vec<DatabaseWhiteListRuleData>)
    "CreateDatabaseWhiteListRules" -> CreateDatabaseWhiteListRulesOutput {
    0 "DatabaseWhiteListRuleData" database_white_list_rule_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseWhiteListRuleData {
    pub source_ip: Option<String>,
    pub source_type: Option<i64>,
    pub target_ip: Option<String>,
    pub target_type: Option<i64>,
    pub detail: Option<String>,
    pub is_region_rule: Option<i64>,
    pub is_cloud_rule: Option<i64>,
    pub enable: Option<i64>,
    pub first_level_region_code: Option<i64>,
    pub second_level_region_code: Option<i64>,
    pub first_level_region_name: Option<String>,
    pub second_level_region_name: Option<String>,
    pub cloud_code: Option<String>,
}

/// What [`DatabaseWhiteListRuleData::new`] takes.
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
input! { DatabaseWhiteListRuleData{DatabaseWhiteListRuleDataRequired: source_ip, source_type, target_ip, target_type, detail, is_region_rule, is_cloud_rule, enable} {
    0 "SourceIp" source_ip: String, 1 "SourceType" source_type: i64, 2 "TargetIp" target_ip: String,
    3 "TargetType" target_type: i64, 4 "Detail" detail: String, 5 "IsRegionRule" is_region_rule: i64,
    6 "IsCloudRule" is_cloud_rule: i64, 7 "Enable" enable: i64, 8 "FirstLevelRegionCode" first_level_region_code: i64,
    9 "SecondLevelRegionCode" second_level_region_code: i64, 10 "FirstLevelRegionName" first_level_region_name: String,
    11 "SecondLevelRegionName" second_level_region_name: String, 12 "CloudCode" cloud_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseWhiteListRulesOutput {
    pub status: Option<i64>,
}
model! { CreateDatabaseWhiteListRulesOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwDnatRule {
    pub mode: u64,
    pub cfw_instance: Option<String>,
    pub dnat_rules: Option<Vec<CfwNatDnatRule>>,
}
operation! { CreateNatFwDnatRule(mode: u64) "CreateNatFwDnatRule" -> Empty {
    0 "Mode" mode, 1 "CfwInstance" cfw_instance: String, 2 "DnatRules" dnat_rules: Vec<CfwNatDnatRule>
} }

pub type CreateNatFwDnatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfwNatDnatRule {
    pub ip_protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_port: Option<i64>,
    pub private_ip_address: Option<String>,
    pub private_port: Option<i64>,
    pub description: Option<String>,
}

/// What [`CfwNatDnatRule::new`] takes.
pub struct CfwNatDnatRuleRequired {
    pub ip_protocol: String,
    pub public_ip_address: String,
    pub public_port: i64,
    pub private_ip_address: String,
    pub private_port: i64,
    pub description: String,
}
input! { CfwNatDnatRule{CfwNatDnatRuleRequired: ip_protocol, public_ip_address, public_port, private_ip_address, private_port, description} {
    0 "IpProtocol" ip_protocol: String, 1 "PublicIpAddress" public_ip_address: String, 2 "PublicPort" public_port: i64,
    3 "PrivateIpAddress" private_ip_address: String, 4 "PrivatePort" private_port: i64,
    5 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstance {
    pub name: String,
    pub width: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewModeItems {
    pub vpc_list: Option<Vec<String>>,
    pub eips: Option<Vec<String>>,
    pub add_count: Option<i64>,
}
input! { NewModeItems(vpc_list: Vec<String>) {
    0 "VpcList" vpc_list: Vec<String>, 1 "Eips" eips: Vec<String>, 2 "AddCount" add_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwCidrInfo {
    pub fw_cidr_type: Option<String>,
    pub fw_cidr_lst: Option<Vec<FwVpcCidr>>,
    pub com_fw_cidr: Option<String>,
}
input! { FwCidrInfo(fw_cidr_type: String) {
    0 "FwCidrType" fw_cidr_type: String, 1 "FwCidrLst" fw_cidr_lst: Vec<FwVpcCidr>, 2 "ComFwCidr" com_fw_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwVpcCidr {
    pub vpc_id: Option<String>,
    pub fw_cidr: Option<String>,
}
input! { FwVpcCidr(vpc_id: String, fw_cidr: String) {
    0 "VpcId" vpc_id: String, 1 "FwCidr" fw_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstanceOutput {
    pub cfw_ins_id: Option<String>,
}
model! { CreateNatFwInstanceOutput {
    0 "CfwInsId" cfw_ins_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstanceWithDomain {
    pub name: String,
    pub width: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatFwInstanceWithDomainOutput {
    pub cfw_ins_id: Option<String>,
}
model! { CreateNatFwInstanceWithDomainOutput {
    0 "CfwInsId" cfw_ins_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRules {
    pub data: Vec<SecurityGroupListData>,
    pub direction: u64,
    pub r#type: Option<u64>,
    pub enable: Option<u64>,
}
operation! { CreateSecurityGroupRules(data: Vec<SecurityGroupListData>, direction: u64)
    "CreateSecurityGroupRules" -> CreateSecurityGroupRulesOutput {
    0 "Data" data, 1 "Direction" direction, 2 "Type" r#type: u64, 3 "Enable" enable: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupListData {
    pub order_index: Option<u64>,
    pub source_id: Option<String>,
    pub source_type: Option<u64>,
    pub target_id: Option<String>,
    pub target_type: Option<u64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<u64>,
    pub detail: Option<String>,
    pub both_way: Option<u64>,
    pub id: Option<u64>,
    pub status: Option<u64>,
    pub is_new: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cidr: Option<String>,
    pub service_template_id: Option<String>,
    pub both_way_info: Option<Vec<SecurityGroupBothWayInfo>>,
    pub direction: Option<u64>,
    pub protocol_port_type: Option<u64>,
    pub uuid: Option<String>,
    pub region: Option<String>,
    pub asset_group_name_in: Option<String>,
    pub asset_group_name_out: Option<String>,
    pub parameter_name: Option<String>,
    pub protocol_port_name: Option<String>,
}

/// What [`SecurityGroupListData::new`] takes.
pub struct SecurityGroupListDataRequired {
    pub order_index: u64,
    pub source_id: String,
    pub source_type: u64,
    pub target_id: String,
    pub target_type: u64,
    pub protocol: String,
    pub port: String,
    pub strategy: u64,
    pub detail: String,
    pub both_way: u64,
}
input! { SecurityGroupListData{SecurityGroupListDataRequired: order_index, source_id, source_type, target_id, target_type, protocol, port, strategy, detail, both_way} {
    0 "OrderIndex" order_index: u64, 1 "SourceId" source_id: String, 2 "SourceType" source_type: u64,
    3 "TargetId" target_id: String, 4 "TargetType" target_type: u64, 5 "Protocol" protocol: String,
    6 "Port" port: String, 7 "Strategy" strategy: u64, 8 "Detail" detail: String, 9 "BothWay" both_way: u64,
    10 "Id" id: u64, 11 "Status" status: u64, 12 "IsNew" is_new: u64, 13 "VpcId" vpc_id: String,
    14 "SubnetId" subnet_id: String, 15 "InstanceName" instance_name: String, 16 "PublicIp" public_ip: String,
    17 "PrivateIp" private_ip: String, 18 "Cidr" cidr: String, 19 "ServiceTemplateId" service_template_id: String,
    20 "BothWayInfo" both_way_info: Vec<SecurityGroupBothWayInfo>, 21 "Direction" direction: u64,
    22 "ProtocolPortType" protocol_port_type: u64, 23 "Uuid" uuid: String, 24 "Region" region: String,
    25 "AssetGroupNameIn" asset_group_name_in: String, 26 "AssetGroupNameOut" asset_group_name_out: String,
    27 "ParameterName" parameter_name: String, 28 "ProtocolPortName" protocol_port_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupBothWayInfo {
    pub order_index: Option<u64>,
    pub source_id: Option<String>,
    pub source_type: Option<u64>,
    pub target_id: Option<String>,
    pub target_type: Option<u64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<u64>,
    pub direction: Option<u64>,
    pub region: Option<String>,
    pub detail: Option<String>,
    pub status: Option<u64>,
    pub is_new: Option<u64>,
    pub both_way: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cidr: Option<String>,
    pub service_template_id: Option<String>,
    pub protocol_port_type: Option<u64>,
}

/// What [`SecurityGroupBothWayInfo::new`] takes.
pub struct SecurityGroupBothWayInfoRequired {
    pub order_index: u64,
    pub source_id: String,
    pub source_type: u64,
    pub target_id: String,
    pub target_type: u64,
    pub protocol: String,
    pub port: String,
    pub strategy: u64,
    pub direction: u64,
    pub region: String,
}
input! { SecurityGroupBothWayInfo{SecurityGroupBothWayInfoRequired: order_index, source_id, source_type, target_id, target_type, protocol, port, strategy, direction, region} {
    0 "OrderIndex" order_index: u64, 1 "SourceId" source_id: String, 2 "SourceType" source_type: u64,
    3 "TargetId" target_id: String, 4 "TargetType" target_type: u64, 5 "Protocol" protocol: String,
    6 "Port" port: String, 7 "Strategy" strategy: u64, 8 "Direction" direction: u64, 9 "Region" region: String,
    10 "Detail" detail: String, 11 "Status" status: u64, 12 "IsNew" is_new: u64, 13 "BothWay" both_way: u64,
    14 "VpcId" vpc_id: String, 15 "SubnetId" subnet_id: String, 16 "InstanceName" instance_name: String,
    17 "PublicIp" public_ip: String, 18 "PrivateIp" private_ip: String, 19 "Cidr" cidr: String,
    20 "ServiceTemplateId" service_template_id: String, 21 "ProtocolPortType" protocol_port_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRulesOutput {
    pub status: Option<u64>,
}
model! { CreateSecurityGroupRulesOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFwGroup {
    pub name: String,
    pub mode: i64,
    pub vpc_fw_instances: Vec<VpcFwInstance>,
    pub switch_mode: i64,
    pub fw_vpc_cidr: String,
    pub ccn_id: Option<String>,
    pub fw_cidr_info: Option<FwCidrInfo>,
    pub cross_user_mode: Option<String>,
}

/// What [`CreateVpcFwGroup::new`] takes.
pub struct CreateVpcFwGroupRequired {
    pub name: String,
    pub mode: i64,
    pub vpc_fw_instances: Vec<VpcFwInstance>,
    pub switch_mode: i64,
    pub fw_vpc_cidr: String,
}
operation! { CreateVpcFwGroup{CreateVpcFwGroupRequired: name, mode, vpc_fw_instances, switch_mode, fw_vpc_cidr}
    "CreateVpcFwGroup" -> CreateVpcFwGroupOutput {
    0 "Name" name, 1 "Mode" mode, 2 "VpcFwInstances" vpc_fw_instances, 3 "SwitchMode" switch_mode,
    4 "FwVpcCidr" fw_vpc_cidr, 5 "CcnId" ccn_id: String, 6 "FwCidrInfo" fw_cidr_info: FwCidrInfo,
    7 "CrossUserMode" cross_user_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwInstance {
    pub name: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
    pub fw_deploy: Option<FwDeploy>,
    pub fw_ins_id: Option<String>,
}
input! { VpcFwInstance(name: String, vpc_ids: Vec<String>, fw_deploy: FwDeploy) {
    0 "Name" name: String, 1 "VpcIds" vpc_ids: Vec<String>, 2 "FwDeploy" fw_deploy: FwDeploy,
    3 "FwInsId" fw_ins_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwDeploy {
    pub deploy_region: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcFwGroupOutput {
    pub fw_group_id: Option<String>,
}
model! { CreateVpcFwGroupOutput {
    0 "FwGroupId" fw_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteRule {
    pub rule_type: i64,
    pub rules: Vec<IdsWhiteRule>,
    pub cover_duplicate: Option<i64>,
}
operation! { CreateWhiteRule(rule_type: i64, rules: Vec<IdsWhiteRule>) "CreateWhiteRule" -> Empty {
    0 "RuleType" rule_type, 1 "Rules" rules, 2 "CoverDuplicate" cover_duplicate: i64
} }

pub type CreateWhiteRuleOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcRule {
    pub id: u64,
    pub direction: u64,
    pub edge_id: Option<String>,
    pub area: Option<String>,
}
operation! { DeleteAcRule(id: u64, direction: u64) "DeleteAcRule" -> DeleteAcRuleOutput {
    0 "Id" id, 1 "Direction" direction, 2 "EdgeId" edge_id: String, 3 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcRuleOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { DeleteAcRuleOutput {
    0 "Status" status, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplate {
    pub uuid: String,
}
operation! { DeleteAddressTemplate(uuid: String) "DeleteAddressTemplate" -> DeleteAddressTemplateOutput {
    0 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplateOutput {
    pub status: Option<i64>,
}
model! { DeleteAddressTemplateOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlockIgnoreRuleList {
    pub rules: Vec<IocListData>,
    pub rule_type: i64,
}
operation! { DeleteBlockIgnoreRuleList(rules: Vec<IocListData>, rule_type: i64) "DeleteBlockIgnoreRuleList" -> Empty {
    0 "Rules" rules, 1 "RuleType" rule_type
} }

pub type DeleteBlockIgnoreRuleListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlockIgnoreRuleNew {
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

pub type DeleteBlockIgnoreRuleNewOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFwDnatRule {
    pub mode: u64,
    pub cfw_instance: Option<String>,
    pub dnat_rules: Option<Vec<CfwNatDnatRule>>,
}
operation! { DeleteNatFwDnatRule(mode: u64) "DeleteNatFwDnatRule" -> Empty {
    0 "Mode" mode, 1 "CfwInstance" cfw_instance: String, 2 "DnatRules" dnat_rules: Vec<CfwNatDnatRule>
} }

pub type DeleteNatFwDnatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatFwInstance {
    pub cfw_instance: String,
}
operation! { DeleteNatFwInstance(cfw_instance: String) "DeleteNatFwInstance" -> Empty {
    0 "CfwInstance" cfw_instance
} }

pub type DeleteNatFwInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteAccessDomain {
    pub access_domain_list: Vec<String>,
}
operation! { DeleteRemoteAccessDomain(access_domain_list: Vec<String>)
    "DeleteRemoteAccessDomain" -> DeleteRemoteAccessDomainOutput {
    0 "AccessDomainList" access_domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteAccessDomainOutput {
    pub status: Option<i64>,
}
model! { DeleteRemoteAccessDomainOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    pub group_id: String,
}
operation! { DeleteResourceGroup(group_id: String) "DeleteResourceGroup" -> Empty {
    0 "GroupId" group_id
} }

pub type DeleteResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    pub id: u64,
    pub area: String,
    pub direction: u64,
    pub is_del_reverse: Option<u64>,
}
operation! { DeleteSecurityGroupRule(id: u64, area: String, direction: u64)
    "DeleteSecurityGroupRule" -> DeleteSecurityGroupRuleOutput {
    0 "Id" id, 1 "Area" area, 2 "Direction" direction, 3 "IsDelReverse" is_del_reverse: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { DeleteSecurityGroupRuleOutput {
    0 "Status" status, 1 "Info" info
} }

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

pub type DeleteVpcFwGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRule {
    pub white_id_list: Option<Vec<String>>,
}
operation! { DeleteWhiteRule() "DeleteWhiteRule" -> DeleteWhiteRuleOutput {
    0 "WhiteIdList" white_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteRuleOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DeleteWhiteRuleOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcLists {
    pub protocol: Option<String>,
    pub strategy: Option<String>,
    pub search_value: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub direction: Option<u64>,
    pub edge_id: Option<String>,
    pub status: Option<String>,
    pub area: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeAcLists() "DescribeAcLists" -> DescribeAcListsOutput {
    0 "Protocol" protocol: String, 1 "Strategy" strategy: String, 2 "SearchValue" search_value: String,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Direction" direction: u64, 6 "EdgeId" edge_id: String,
    7 "Status" status: String, 8 "Area" area: String, 9 "InstanceId" instance_id: String
} }
paged! { DescribeAcLists: AcListsData = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcListsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<AcListsData>>,
    pub all_total: Option<u64>,
    pub enable: Option<u64>,
}
model! { DescribeAcListsOutput {
    0 "Total" total, 1 "Data" data, 2 "AllTotal" all_total, 3 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcListsData {
    pub id: Option<u64>,
    pub source_ip: Option<String>,
    pub target_ip: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<u64>,
    pub detail: Option<String>,
    pub count: Option<u64>,
    pub order_index: Option<u64>,
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
    0 "Id" id, 1 "SourceIp" source_ip, 2 "TargetIp" target_ip, 3 "Protocol" protocol, 4 "Port" port,
    5 "Strategy" strategy, 6 "Detail" detail, 7 "Count" count, 8 "OrderIndex" order_index, 9 "LogId" log_id,
    10 "Status" status, 11 "SrcType" src_type, 12 "DstType" dst_type, 13 "Uuid" uuid, 14 "Invalid" invalid,
    15 "IsRegion" is_region, 16 "CloudCode" cloud_code, 17 "AutoTask" auto_task, 18 "InstanceName" instance_name,
    19 "RegionCode" region_code, 20 "Country" country, 21 "City" city, 22 "RegName1" reg_name1, 23 "RegName2" reg_name2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRegInfo {
    pub fw_type: Option<Vec<String>>,
}
operation! { DescribeAclRegInfo() "DescribeAclRegInfo" -> DescribeAclRegInfoOutput {
    0 "FwType" fw_type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRegInfoOutput {
    pub data: Option<Vec<AclRegInfo>>,
}
model! { DescribeAclRegInfoOutput {
    0 "Data" data
} }

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
    0 "RegionCode" region_code, 1 "RegionName" region_name, 2 "Parent" parent, 3 "ZhKey" zh_key, 4 "EnKey" en_key,
    5 "Area" area, 6 "IsCity" is_city, 7 "Num" num, 8 "ForBypass" for_bypass, 9 "ForSerial" for_serial,
    10 "ForNat" for_nat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRule {
    pub limit: u64,
    pub offset: u64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAclRule(limit: u64, offset: u64) "DescribeAclRule" -> DescribeAclRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeAclRule: DescAcItem = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonFilter {
    pub name: Option<String>,
    pub operator_type: Option<i64>,
    pub values: Option<Vec<String>>,
}
input! { CommonFilter(name: String, operator_type: i64, values: Vec<String>) {
    0 "Name" name: String, 1 "OperatorType" operator_type: i64, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRuleOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<DescAcItem>>,
    pub all_total: Option<u64>,
}
model! { DescribeAclRuleOutput {
    0 "Total" total, 1 "Data" data, 2 "AllTotal" all_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescAcItem {
    pub source_content: Option<String>,
    pub target_content: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub count: Option<u64>,
    pub order_index: Option<u64>,
    pub source_type: Option<String>,
    pub target_type: Option<String>,
    pub uuid: Option<u64>,
    pub invalid: Option<u64>,
    pub is_region: Option<u64>,
    pub country_code: Option<u64>,
    pub city_code: Option<u64>,
    pub country_name: Option<String>,
    pub city_name: Option<String>,
    pub cloud_code: Option<String>,
    pub is_cloud: Option<u64>,
    pub enable: Option<String>,
    pub direction: Option<u64>,
    pub instance_name: Option<String>,
    pub internal_uuid: Option<i64>,
    pub status: Option<u64>,
    pub beta_list: Option<Vec<BetaInfoByACL>>,
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
    0 "SourceContent" source_content, 1 "TargetContent" target_content, 2 "Protocol" protocol, 3 "Port" port,
    4 "RuleAction" rule_action, 5 "Description" description, 6 "Count" count, 7 "OrderIndex" order_index,
    8 "SourceType" source_type, 9 "TargetType" target_type, 10 "Uuid" uuid, 11 "Invalid" invalid,
    12 "IsRegion" is_region, 13 "CountryCode" country_code, 14 "CityCode" city_code, 15 "CountryName" country_name,
    16 "CityName" city_name, 17 "CloudCode" cloud_code, 18 "IsCloud" is_cloud, 19 "Enable" enable,
    20 "Direction" direction, 21 "InstanceName" instance_name, 22 "InternalUuid" internal_uuid, 23 "Status" status,
    24 "BetaList" beta_list, 25 "Scope" scope, 26 "ScopeDesc" scope_desc, 27 "InternetBorderUuid" internet_border_uuid,
    28 "ParamTemplateName" param_template_name, 29 "ParamTemplateId" param_template_id, 30 "SourceName" source_name,
    31 "TargetName" target_name, 32 "LastHitTime" last_hit_time, 33 "CountryKey" country_key, 34 "CityKey" city_key,
    35 "CreateTime" create_time, 36 "UpdateTime" update_time, 37 "DestValueType" dest_value_type,
    38 "RulePartition" rule_partition
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateListOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<TemplateListInfo>>,
    pub name_list: Option<Vec<String>>,
    pub ip_template_count: Option<i64>,
    pub domain_template_count: Option<i64>,
    pub port_template_count: Option<i64>,
    pub used_template_count: Option<i64>,
    pub template_quota_count: Option<i64>,
}
model! { DescribeAddressTemplateListOutput {
    0 "Total" total, 1 "Data" data, 2 "NameList" name_list, 3 "IpTemplateCount" ip_template_count,
    4 "DomainTemplateCount" domain_template_count, 5 "PortTemplateCount" port_template_count,
    6 "UsedTemplateCount" used_template_count, 7 "TemplateQuotaCount" template_quota_count
} }

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
    0 "Uuid" uuid, 1 "Name" name, 2 "Detail" detail, 3 "IpString" ip_string, 4 "InsertTime" insert_time,
    5 "UpdateTime" update_time, 6 "Type" r#type, 7 "RulesNum" rules_num, 8 "TemplateId" template_id,
    9 "ProtocolType" protocol_type, 10 "IPNum" ip_num, 11 "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSync {}
operation! { DescribeAssetSync() "DescribeAssetSync" -> DescribeAssetSyncOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncOutput {
    pub status: Option<i64>,
    pub return_msg: Option<String>,
    pub return_code: Option<u64>,
    pub cvm_count: Option<i64>,
}
model! { DescribeAssetSyncOutput {
    0 "Status" status, 1 "ReturnMsg" return_msg, 2 "ReturnCode" return_code, 3 "CVMCount" cvm_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedInstanceList {
    pub offset: u64,
    pub limit: u64,
    pub area: String,
    pub search_value: Option<String>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub security_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeAssociatedInstanceList(offset: u64, limit: u64, area: String)
    "DescribeAssociatedInstanceList" -> DescribeAssociatedInstanceListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Area" area, 3 "SearchValue" search_value: String, 4 "By" by: String,
    5 "Order" order: String, 6 "SecurityGroupId" security_group_id: String, 7 "Type" r#type: String
} }
paged! { DescribeAssociatedInstanceList: AssociatedInstanceInfo = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedInstanceListOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<AssociatedInstanceInfo>>,
}
model! { DescribeAssociatedInstanceListOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub r#type: Option<u64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub public_ip: Option<String>,
    pub ip: Option<String>,
    pub security_group_count: Option<u64>,
    pub security_group_rule_count: Option<u64>,
    pub cdb_id: Option<String>,
    pub tke_cluster_id: Option<String>,
}
model! { AssociatedInstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Type" r#type, 3 "VpcId" vpc_id, 4 "VpcName" vpc_name,
    5 "PublicIp" public_ip, 6 "Ip" ip, 7 "SecurityGroupCount" security_group_count,
    8 "SecurityGroupRuleCount" security_group_rule_count, 9 "CdbId" cdb_id, 10 "TkeClusterId" tke_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockByIpTimesList {
    pub end_time: String,
    pub ip: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockByIpTimesListOutput {
    pub data: Option<Vec<IpStatic>>,
}
model! { DescribeBlockByIpTimesListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpStatic {
    pub num: Option<i64>,
    pub stat_time: Option<String>,
}
model! { IpStatic {
    0 "Num" num, 1 "StatTime" stat_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIgnoreList {
    pub limit: i64,
    pub offset: i64,
    pub direction: String,
    pub order: String,
    pub by: String,
    pub show_type: String,
    pub search_value: Option<String>,
    pub rule_type: Option<u64>,
}

/// What [`DescribeBlockIgnoreList::new`] takes.
pub struct DescribeBlockIgnoreListRequired {
    pub limit: i64,
    pub offset: i64,
    pub direction: String,
    pub order: String,
    pub by: String,
    pub show_type: String,
}
operation! { DescribeBlockIgnoreList{DescribeBlockIgnoreListRequired: limit, offset, direction, order, by, show_type}
    "DescribeBlockIgnoreList" -> DescribeBlockIgnoreListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Direction" direction, 3 "Order" order, 4 "By" by, 5 "ShowType" show_type,
    6 "SearchValue" search_value: String, 7 "RuleType" rule_type: u64
} }
paged! { DescribeBlockIgnoreList: BlockIgnoreRule = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIgnoreListOutput {
    pub data: Option<Vec<BlockIgnoreRule>>,
    pub total: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub source_list: Option<Vec<String>>,
    pub rule_type_data_list: Option<Vec<i64>>,
}
model! { DescribeBlockIgnoreListOutput {
    0 "Data" data, 1 "Total" total, 2 "ReturnCode" return_code, 3 "ReturnMsg" return_msg, 4 "SourceList" source_list,
    5 "RuleTypeDataList" rule_type_data_list
} }

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
    0 "RuleType" rule_type, 1 "Ioc" ioc, 2 "IocName" ioc_name, 3 "IocInfo" ioc_info, 4 "Domain" domain, 5 "IP" ip,
    6 "Level" level, 7 "EventName" event_name, 8 "Direction" direction, 9 "DirectionList" direction_list,
    10 "Protocol" protocol, 11 "Address" address, 12 "Action" action, 13 "StartTime" start_time, 14 "EndTime" end_time,
    15 "IgnoreReason" ignore_reason, 16 "Source" source, 17 "UniqueId" unique_id, 18 "MatchTimes" match_times,
    19 "Country" country, 20 "Comment" comment, 21 "LastHitTime" last_hit_time, 22 "CustomRule" custom_rule,
    23 "FwType" fw_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockList {
    pub offset: i64,
    pub limit: i64,
    pub stat_time_span: i64,
    pub start_time: String,
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

/// What [`DescribeBlockList::new`] takes.
pub struct DescribeBlockListRequired {
    pub offset: i64,
    pub limit: i64,
    pub stat_time_span: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeBlockList{DescribeBlockListRequired: offset, limit, stat_time_span, start_time, end_time}
    "DescribeBlockList" -> DescribeBlockListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "StatTimeSpan" stat_time_span, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "SearchValue" search_value: String, 6 "Order" order: String, 7 "By" by: String, 8 "Direction" direction: String,
    9 "ByPass" by_pass: String, 10 "Source" source: String, 11 "Country" country: String, 12 "AssetId" asset_id: String,
    13 "LogSource" log_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockListOutput {
    pub data: Option<Vec<BlockInfo>>,
    pub top_data: Option<Vec<BlockInfo>>,
    pub total: Option<i64>,
    pub top_count: Option<i64>,
}
model! { DescribeBlockListOutput {
    0 "Data" data, 1 "TopData" top_data, 2 "Total" total, 3 "TopCount" top_count
} }

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
    0 "SrcIP" src_ip, 1 "DstIP" dst_ip, 2 "DstPort" dst_port, 3 "AppID" app_id, 4 "AssetId" asset_id,
    5 "AssetName" asset_name, 6 "Zone" zone, 7 "MaxDate" max_date, 8 "MinDate" min_date, 9 "Direction" direction,
    10 "BlockSource" block_source, 11 "Country" country, 12 "Count" count, 13 "AvgCount" avg_count, 14 "IsTop" is_top,
    15 "UniqueId" unique_id, 16 "ByPass" by_pass, 17 "Block" block, 18 "Ignore" ignore, 19 "WhiteTag" white_tag,
    20 "DstAssetId" dst_asset_id, 21 "DstAssetName" dst_asset_name, 22 "SrcVpc" src_vpc, 23 "SrcVpcName" src_vpc_name,
    24 "DstVpc" dst_vpc, 25 "DstVpcName" dst_vpc_name, 26 "EdgeId" edge_id, 27 "EdgeName" edge_name,
    28 "LogSource" log_source, 29 "Isolate" isolate, 30 "Hide" hide, 31 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStaticList {
    pub end_time: String,
    pub query_type: String,
    pub start_time: String,
    pub top: i64,
    pub search_value: Option<String>,
}
operation! { DescribeBlockStaticList(end_time: String, query_type: String, start_time: String, top: i64)
    "DescribeBlockStaticList" -> DescribeBlockStaticListOutput {
    0 "EndTime" end_time, 1 "QueryType" query_type, 2 "StartTime" start_time, 3 "Top" top,
    4 "SearchValue" search_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStaticListOutput {
    pub data: Option<Vec<StaticInfo>>,
    pub status: Option<i64>,
}
model! { DescribeBlockStaticListOutput {
    0 "Data" data, 1 "Status" status
} }

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
    0 "Address" address, 1 "InsID" ins_id, 2 "InsName" ins_name, 3 "Ip" ip, 4 "Num" num, 5 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAssociatedInstances {
    pub ccn_id: String,
}
operation! { DescribeCcnAssociatedInstances(ccn_id: String)
    "DescribeCcnAssociatedInstances" -> DescribeCcnAssociatedInstancesOutput {
    0 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAssociatedInstancesOutput {
    pub total: Option<u64>,
    pub ccn_associated_instances: Option<Vec<CcnAssociatedInstance>>,
}
model! { DescribeCcnAssociatedInstancesOutput {
    0 "Total" total, 1 "CcnAssociatedInstances" ccn_associated_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnAssociatedInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ins_type: Option<String>,
    pub cidr_lst: Option<Vec<String>>,
    pub instance_region: Option<String>,
    pub is_cross_instance: Option<u64>,
}
model! { CcnAssociatedInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InsType" ins_type, 3 "CidrLst" cidr_lst,
    4 "InstanceRegion" instance_region, 5 "IsCrossInstance" is_cross_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnInstanceRegionStatus {
    pub ccn_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub routing_mode: Option<u64>,
}
operation! { DescribeCcnInstanceRegionStatus(ccn_id: String)
    "DescribeCcnInstanceRegionStatus" -> DescribeCcnInstanceRegionStatusOutput {
    0 "CcnId" ccn_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "RoutingMode" routing_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnInstanceRegionStatusOutput {
    pub total: Option<u64>,
    pub region_fw_status: Option<Vec<RegionFwStatus>>,
}
model! { DescribeCcnInstanceRegionStatusOutput {
    0 "Total" total, 1 "RegionFwStatus" region_fw_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionFwStatus {
    pub region: Option<String>,
    pub status: Option<String>,
    pub cidr: Option<String>,
}
model! { RegionFwStatus {
    0 "Region" region, 1 "Status" status, 2 "Cidr" cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwPolicyLimit {}
operation! { DescribeCcnVpcFwPolicyLimit() "DescribeCcnVpcFwPolicyLimit" -> DescribeCcnVpcFwPolicyLimitOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwPolicyLimitOutput {
    pub ccn_policy_interconnect_pair_len_limit: Option<u64>,
    pub ccn_policy_group_len_limit: Option<u64>,
    pub ccn_policy_cidr_len_limit: Option<u64>,
}
model! { DescribeCcnVpcFwPolicyLimitOutput {
    0 "CcnPolicyInterconnectPairLenLimit" ccn_policy_interconnect_pair_len_limit,
    1 "CcnPolicyGroupLenLimit" ccn_policy_group_len_limit, 2 "CcnPolicyCidrLenLimit" ccn_policy_cidr_len_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwSwitch {
    pub ccn_id: String,
}
operation! { DescribeCcnVpcFwSwitch(ccn_id: String) "DescribeCcnVpcFwSwitch" -> DescribeCcnVpcFwSwitchOutput {
    0 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnVpcFwSwitchOutput {
    pub interconnect_pairs: Option<Vec<InterconnectPair>>,
}
model! { DescribeCcnVpcFwSwitchOutput {
    0 "InterconnectPairs" interconnect_pairs
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAlertsOutput {
    pub data: Option<String>,
}
model! { DescribeCfwAlertsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAnalysisData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAnalysisDataOutput {
    pub data: Option<String>,
}
model! { DescribeCfwAnalysisDataOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwAssetsOutput {
    pub data: Option<String>,
}
model! { DescribeCfwAssetsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwEips {
    pub mode: u64,
    pub nat_gateway_id: String,
    pub cfw_instance: Option<String>,
}
operation! { DescribeCfwEips(mode: u64, nat_gateway_id: String) "DescribeCfwEips" -> DescribeCfwEipsOutput {
    0 "Mode" mode, 1 "NatGatewayId" nat_gateway_id, 2 "CfwInstance" cfw_instance: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwEipsOutput {
    pub nat_fw_eip_list: Option<Vec<NatFwEipsInfo>>,
}
model! { DescribeCfwEipsOutput {
    0 "NatFwEipList" nat_fw_eip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwEipsInfo {
    pub eip: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
}
model! { NatFwEipsInfo {
    0 "Eip" eip, 1 "NatGatewayId" nat_gateway_id, 2 "NatGatewayName" nat_gateway_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwInsStatus {}
operation! { DescribeCfwInsStatus() "DescribeCfwInsStatus" -> DescribeCfwInsStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwInsStatusOutput {
    pub cfw_ins_status: Option<Vec<CfwInsStatus>>,
    pub total_count: Option<i64>,
}
model! { DescribeCfwInsStatusOutput {
    0 "CfwInsStatus" cfw_ins_status, 1 "TotalCount" total_count
} }

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
    0 "CfwInsId" cfw_ins_id, 1 "FwType" fw_type, 2 "Region" region, 3 "Status" status, 4 "EventTime" event_time,
    5 "RecoverTime" recover_time, 6 "CfwInsName" cfw_ins_name, 7 "TrafficMode" traffic_mode
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwLogsOutput {
    pub data: Option<String>,
}
model! { DescribeCfwLogsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeCfwRiskOverview() "DescribeCfwRiskOverview" -> DescribeCfwRiskOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRiskOverviewOutput {
    pub data: Option<String>,
}
model! { DescribeCfwRiskOverviewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRuleOptimization {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRuleOptimizationOutput {
    pub data: Option<String>,
}
model! { DescribeCfwRuleOptimizationOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwRulesOutput {
    pub data: Option<String>,
}
model! { DescribeCfwRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwStatusMonitor {
    pub op: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfwStatusMonitorFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator_type: Option<i64>,
}
input! { CfwStatusMonitorFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "OperatorType" operator_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwStatusMonitorOutput {
    pub data: Option<String>,
}
model! { DescribeCfwStatusMonitorOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwSwitches {}
operation! { DescribeCfwSwitches() "DescribeCfwSwitches" -> DescribeCfwSwitchesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfwSwitchesOutput {
    pub data: Option<String>,
}
model! { DescribeCfwSwitchesOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNatCcnFwSwitchListOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<NatFwSwitchDetailS>>,
    pub region_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeClusterNatCcnFwSwitchListOutput {
    0 "Total" total, 1 "Data" data, 2 "RegionList" region_list
} }

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
    pub attach_ins: Option<Vec<AttachInsInfo>>,
    pub endpoints: Option<Vec<EndpointInfo>>,
    pub progress: Option<String>,
    pub check_result: Option<ClusterFwPreAccessCheckResult>,
}
model! { NatFwSwitchDetailS {
    0 "InsObj" ins_obj, 1 "ObjName" obj_name, 2 "FwType" fw_type, 3 "AssetType" asset_type, 4 "Region" region,
    5 "SwitchMode" switch_mode, 6 "RoutingMode" routing_mode, 7 "Status" status, 8 "IpVersion" ip_version,
    9 "NonCluster" non_cluster, 10 "IpsAction" ips_action, 11 "TransEnable" trans_enable, 12 "Bypass" bypass,
    13 "AttachId" attach_id, 14 "AttachName" attach_name, 15 "NatVpcId" nat_vpc_id, 16 "NatVpcName" nat_vpc_name,
    17 "AttachIns" attach_ins, 18 "Endpoints" endpoints, 19 "Progress" progress, 20 "CheckResult" check_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInsInfo {
    pub ins_id: Option<String>,
    pub ins_name: Option<String>,
    pub cidr: Option<String>,
}
model! { AttachInsInfo {
    0 "InsId" ins_id, 1 "InsName" ins_name, 2 "Cidr" cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointInfo {
    pub endpoint_id: Option<String>,
    pub vpc_id: Option<String>,
    pub region: Option<String>,
    pub vpc_cidr: Option<String>,
}
model! { EndpointInfo {
    0 "EndpointId" endpoint_id, 1 "VpcId" vpc_id, 2 "Region" region, 3 "VpcCidr" vpc_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterFwPreAccessCheckResult {
    pub status: Option<i64>,
    pub current_stage: Option<String>,
    pub stages: Option<Vec<ClusterFwPreAccessCheckStage>>,
    pub policy_route_report: Option<PolicyRoutePreCheckReport>,
    pub update_time: Option<String>,
}
model! { ClusterFwPreAccessCheckResult {
    0 "Status" status, 1 "CurrentStage" current_stage, 2 "Stages" stages, 3 "PolicyRouteReport" policy_route_report,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterFwPreAccessCheckStage {
    pub stage: Option<String>,
    pub status: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ClusterFwPreAccessCheckStage {
    0 "Stage" stage, 1 "Status" status, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message
} }

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
    0 "NextHopCount" next_hop_count, 1 "NextHopLimit" next_hop_limit, 2 "MatchRuleCount" match_rule_count,
    3 "MatchRuleLimit" match_rule_limit, 4 "CloudExistingRuleCount" cloud_existing_rule_count,
    5 "CloudExistingNextHopCount" cloud_existing_next_hop_count, 6 "AvailableRuleQuota" available_rule_quota,
    7 "AvailableNextHopQuota" available_next_hop_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterDataObject {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { FilterDataObject {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVpcFwSwitchs {
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeClusterVpcFwSwitchs() "DescribeClusterVpcFwSwitchs" -> DescribeClusterVpcFwSwitchsOutput {
    0 "Index" index: String, 1 "Filters" filters: Vec<CommonFilter>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVpcFwSwitchsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<ClusterSwitchDetail>>,
    pub fail_data: Option<Vec<SwitchFailInfo>>,
}
model! { DescribeClusterVpcFwSwitchsOutput {
    0 "Total" total, 1 "Data" data, 2 "FailData" fail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSwitchDetail {
    pub ins_obj: Option<String>,
    pub obj_name: Option<String>,
    pub fw_type: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub switch_mode: Option<u64>,
    pub non_cluster: Option<i64>,
    pub ip_version: Option<i64>,
    pub attach_ins: Option<Vec<AttachInsInfo>>,
    pub endpoints: Option<Vec<EndpointInfo>>,
    pub idpsaction: Option<u64>,
    pub trans_enable: Option<u64>,
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
    0 "InsObj" ins_obj, 1 "ObjName" obj_name, 2 "FwType" fw_type, 3 "AssetType" asset_type, 4 "Region" region,
    5 "Status" status, 6 "SwitchMode" switch_mode, 7 "NonCluster" non_cluster, 8 "IpVersion" ip_version,
    9 "AttachIns" attach_ins, 10 "Endpoints" endpoints, 11 "Idpsaction" idpsaction, 12 "TransEnable" trans_enable,
    13 "Enable" enable, 14 "RoutingMode" routing_mode, 15 "IsPeer" is_peer, 16 "PeerAppid" peer_appid,
    17 "PeerStatus" peer_status, 18 "Bypass" bypass, 19 "Progress" progress, 20 "CheckResult" check_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchFailInfo {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { SwitchFailInfo {
    0 "Id" id, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSwitch {}
operation! { DescribeDefenseSwitch() "DescribeDefenseSwitch" -> DescribeDefenseSwitchOutput {} }

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
    0 "BasicRuleSwitch" basic_rule_switch, 1 "BaselineAllSwitch" baseline_all_switch, 2 "TiSwitch" ti_switch,
    3 "VirtualPatchSwitch" virtual_patch_switch, 4 "HistoryOpen" history_open, 5 "ReturnCode" return_code,
    6 "ReturnMsg" return_msg
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeIpSimpleOutput {
    pub data: Option<Vec<EdgeIpInfoSimple>>,
    pub total: Option<i64>,
}
model! { DescribeEdgeIpSimpleOutput {
    0 "Data" data, 1 "Total" total
} }

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
    0 "PublicIp" public_ip, 1 "PublicIpType" public_ip_type, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "Status" status, 5 "SwitchMode" switch_mode, 6 "Region" region, 7 "AssetType" asset_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSGRuleProgress {}
operation! { DescribeEnterpriseSGRuleProgress()
"DescribeEnterpriseSGRuleProgress" -> DescribeEnterpriseSGRuleProgressOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSGRuleProgressOutput {
    pub progress: Option<i64>,
    pub user_stopped: Option<bool>,
}
model! { DescribeEnterpriseSGRuleProgressOutput {
    0 "Progress" progress, 1 "UserStopped" user_stopped
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRule {
    pub page_no: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRuleOutput {
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub rules: Option<Vec<SecurityGroupRule>>,
    pub total_count: Option<String>,
}
model! { DescribeEnterpriseSecurityGroupRuleOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "Rules" rules, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRuleList {
    pub limit: i64,
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
    Offset "Offset", "Data" data, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSecurityGroupRuleListOutput {
    pub total: Option<i64>,
    pub all_total: Option<i64>,
    pub data: Option<Vec<EnterpriseSecurityGroupRuleRuleInfo>>,
    pub enable: Option<i64>,
}
model! { DescribeEnterpriseSecurityGroupRuleListOutput {
    0 "Total" total, 1 "AllTotal" all_total, 2 "Data" data, 3 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseSecurityGroupRuleRuleInfo {
    pub order_index: Option<i64>,
    pub rule_uuid: Option<u64>,
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
    pub beta_list: Option<Vec<EnterpriseSecurityGroupRuleBetaInfo>>,
    pub id: Option<i64>,
    pub dns_parse_count: Option<SgDnsParseCount>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub rule_partition: Option<i64>,
    pub scope: Option<String>,
}
model! { EnterpriseSecurityGroupRuleRuleInfo {
    0 "OrderIndex" order_index, 1 "RuleUuid" rule_uuid, 2 "Uuid" uuid, 3 "SourceId" source_id,
    4 "SourceType" source_type, 5 "TargetId" target_id, 6 "TargetType" target_type, 7 "Protocol" protocol,
    8 "Port" port, 9 "Strategy" strategy, 10 "Status" status, 11 "Detail" detail, 12 "AclTags" acl_tags,
    13 "IsNew" is_new, 14 "Region" region, 15 "IsDelay" is_delay, 16 "ServiceTemplateId" service_template_id,
    17 "SouInstanceName" sou_instance_name, 18 "SouPublicIp" sou_public_ip, 19 "SouPrivateIp" sou_private_ip,
    20 "SouCidr" sou_cidr, 21 "SouParameterName" sou_parameter_name, 22 "InstanceName" instance_name,
    23 "PublicIp" public_ip, 24 "PrivateIp" private_ip, 25 "Cidr" cidr, 26 "ParameterName" parameter_name,
    27 "ProtocolPortName" protocol_port_name, 28 "BetaList" beta_list, 29 "Id" id, 30 "DnsParseCount" dns_parse_count,
    31 "CreateTime" create_time, 32 "UpdateTime" update_time, 33 "RulePartition" rule_partition, 34 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseSecurityGroupRuleBetaInfo {
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub last_time: Option<String>,
}
model! { EnterpriseSecurityGroupRuleBetaInfo {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SgDnsParseCount {
    pub valid_count: Option<i64>,
    pub invalid_count: Option<i64>,
}
model! { SgDnsParseCount {
    0 "ValidCount" valid_count, 1 "InvalidCount" invalid_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwEdgeIpsOutput {
    pub data: Option<Vec<EdgeIpInfo>>,
    pub total: Option<i64>,
    pub region_lst: Option<Vec<String>>,
    pub instance_type_lst: Option<Vec<String>>,
    pub seril_count: Option<i64>,
}
model! { DescribeFwEdgeIpsOutput {
    0 "Data" data, 1 "Total" total, 2 "RegionLst" region_lst, 3 "InstanceTypeLst" instance_type_lst,
    4 "SerilCount" seril_count
} }

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
    pub switch_mode: Option<u64>,
    pub switch_weight: Option<i64>,
    pub domain: Option<String>,
    pub over_used_status: Option<i64>,
    pub switch_support_type: Option<i64>,
}
model! { EdgeIpInfo {
    0 "PublicIp" public_ip, 1 "PublicIpType" public_ip_type, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "IntranetIp" intranet_ip, 5 "AssetType" asset_type, 6 "Region" region, 7 "PortRiskCount" port_risk_count,
    8 "LastScanTime" last_scan_time, 9 "IsRegionEip" is_region_eip, 10 "VpcId" vpc_id,
    11 "IsSerialRegion" is_serial_region, 12 "IsPublicClb" is_public_clb, 13 "EndpointBindEipNum" endpoint_bind_eip_num,
    14 "ScanMode" scan_mode, 15 "ScanStatus" scan_status, 16 "Status" status, 17 "EndpointId" endpoint_id,
    18 "EndpointIp" endpoint_ip, 19 "SwitchMode" switch_mode, 20 "SwitchWeight" switch_weight, 21 "Domain" domain,
    22 "OverUsedStatus" over_used_status, 23 "SwitchSupportType" switch_support_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupIdNames {
    pub ip_version: Option<i64>,
}
operation! { DescribeFwGroupIdNames() "DescribeFwGroupIdNames" -> DescribeFwGroupIdNamesOutput {
    0 "IpVersion" ip_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupIdNamesOutput {
    pub data: Option<Vec<FwGroupIdName>>,
}
model! { DescribeFwGroupIdNamesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGroupIdName {
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
}
model! { FwGroupIdName {
    0 "FwGroupId" fw_group_id, 1 "FwGroupName" fw_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupInstanceInfo {
    pub limit: i64,
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
    Offset "Offset", "VpcFwGroupLst" vpc_fw_group_lst, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwGroupInstanceInfoOutput {
    pub vpc_fw_group_lst: Option<Vec<VpcFwGroupInfo>>,
    pub total: Option<i64>,
}
model! { DescribeFwGroupInstanceInfoOutput {
    0 "VpcFwGroupLst" vpc_fw_group_lst, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwGroupInfo {
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
    pub fw_switch_num: Option<i64>,
    pub region_lst: Option<Vec<String>>,
    pub mode: Option<i64>,
    pub switch_mode: Option<i64>,
    pub fw_instance_lst: Option<Vec<VpcFwInstanceInfo>>,
    pub status: Option<i64>,
    pub fw_vpc_cidr: Option<String>,
    pub cdc_id: Option<String>,
    pub cdc_name: Option<String>,
    pub cross_user_mode: Option<String>,
    pub need_switch_ccn_overlap: Option<i64>,
    pub ccn_id: Option<String>,
}
model! { VpcFwGroupInfo {
    0 "FwGroupId" fw_group_id, 1 "FwGroupName" fw_group_name, 2 "FwSwitchNum" fw_switch_num, 3 "RegionLst" region_lst,
    4 "Mode" mode, 5 "SwitchMode" switch_mode, 6 "FwInstanceLst" fw_instance_lst, 7 "Status" status,
    8 "FwVpcCidr" fw_vpc_cidr, 9 "CdcId" cdc_id, 10 "CdcName" cdc_name, 11 "CrossUserMode" cross_user_mode,
    12 "NeedSwitchCcnOverlap" need_switch_ccn_overlap, 13 "CcnId" ccn_id
} }

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
    pub ccn_id: Option<Vec<String>>,
    pub ccn_name: Option<Vec<String>>,
    pub peer_connection_id: Option<Vec<String>>,
    pub peer_connection_name: Option<Vec<String>>,
    pub fw_cvm_lst: Option<Vec<VpcFwCvmInsInfo>>,
    pub join_ins_lst: Option<Vec<VpcFwJoinInstanceType>>,
    pub fw_gateway: Option<Vec<FwGateway>>,
    pub fw_group_id: Option<String>,
    pub rule_used: Option<i64>,
    pub rule_max: Option<i64>,
    pub width: Option<i64>,
    pub user_vpc_width: Option<i64>,
    pub join_ins_id_lst: Option<Vec<String>>,
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
    0 "FwInsName" fw_ins_name, 1 "FwInsId" fw_ins_id, 2 "FwMode" fw_mode, 3 "JoinInsNum" join_ins_num,
    4 "FwSwitchNum" fw_switch_num, 5 "Status" status, 6 "Time" time, 7 "CcnId" ccn_id, 8 "CcnName" ccn_name,
    9 "PeerConnectionId" peer_connection_id, 10 "PeerConnectionName" peer_connection_name, 11 "FwCvmLst" fw_cvm_lst,
    12 "JoinInsLst" join_ins_lst, 13 "FwGateway" fw_gateway, 14 "FwGroupId" fw_group_id, 15 "RuleUsed" rule_used,
    16 "RuleMax" rule_max, 17 "Width" width, 18 "UserVpcWidth" user_vpc_width, 19 "JoinInsIdLst" join_ins_id_lst,
    20 "FlowMax" flow_max, 21 "EngineVersion" engine_version, 22 "UpdateEnable" update_enable,
    23 "TrafficMode" traffic_mode, 24 "ReserveTime" reserve_time, 25 "ReserveVersion" reserve_version,
    26 "ReserveVersionState" reserve_version_state, 27 "ElasticSwitch" elastic_switch,
    28 "ElasticBandwidth" elastic_bandwidth, 29 "IsFirstAfterPay" is_first_after_pay,
    30 "ElasticTrafficSwitch" elastic_traffic_switch
} }

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
    0 "FwInsId" fw_ins_id, 1 "Region" region, 2 "RegionZh" region_zh, 3 "RegionDetail" region_detail,
    4 "ZoneZh" zone_zh, 5 "ZoneZhBack" zone_zh_back, 6 "BandWidth" band_width, 7 "Zone" zone, 8 "ZoneBak" zone_bak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwJoinInstanceType {
    pub join_type: Option<String>,
    pub num: Option<i64>,
}
model! { VpcFwJoinInstanceType {
    0 "JoinType" join_type, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGateway {
    pub gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { FwGateway {
    0 "GatewayId" gateway_id, 1 "VpcId" vpc_id, 2 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwSyncStatus {
    pub sync_type: Option<String>,
}
operation! { DescribeFwSyncStatus() "DescribeFwSyncStatus" -> DescribeFwSyncStatusOutput {
    0 "SyncType" sync_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFwSyncStatusOutput {
    pub sync_status: Option<i64>,
}
model! { DescribeFwSyncStatusOutput {
    0 "SyncStatus" sync_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuideScanInfo {}
operation! { DescribeGuideScanInfo() "DescribeGuideScanInfo" -> DescribeGuideScanInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuideScanInfoOutput {
    pub data: Option<ScanInfo>,
}
model! { DescribeGuideScanInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanInfo {
    pub scan_percent: Option<f64>,
    pub scan_result_info: Option<ScanResultInfo>,
    pub scan_status: Option<i64>,
    pub scan_time: Option<String>,
}
model! { ScanInfo {
    0 "ScanPercent" scan_percent, 1 "ScanResultInfo" scan_result_info, 2 "ScanStatus" scan_status,
    3 "ScanTime" scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanResultInfo {
    pub ban_status: Option<bool>,
    pub ip_num: Option<u64>,
    pub ip_status: Option<bool>,
    pub idp_status: Option<bool>,
    pub leak_num: Option<u64>,
    pub port_num: Option<u64>,
}
model! { ScanResultInfo {
    0 "BanStatus" ban_status, 1 "IPNum" ip_num, 2 "IPStatus" ip_status, 3 "IdpStatus" idp_status, 4 "LeakNum" leak_num,
    5 "PortNum" port_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStatusList {
    pub ip_list: Vec<String>,
}
operation! { DescribeIPStatusList(ip_list: Vec<String>) "DescribeIPStatusList" -> DescribeIPStatusListOutput {
    0 "IPList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStatusListOutput {
    pub status_list: Option<Vec<IPDefendStatus>>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeIPStatusListOutput {
    0 "StatusList" status_list, 1 "ReturnCode" return_code, 2 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPDefendStatus {
    pub ip: Option<String>,
    pub status: Option<i64>,
}
model! { IPDefendStatus {
    0 "IP" ip, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsModeSwitch {}
operation! { DescribeIpsModeSwitch() "DescribeIpsModeSwitch" -> DescribeIpsModeSwitchOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsModeSwitchOutput {
    pub data: Option<ModeInfo>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeIpsModeSwitchOutput {
    0 "Data" data, 1 "ReturnCode" return_code, 2 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModeInfo {
    pub mode: Option<i64>,
}
model! { ModeInfo {
    0 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsRuleListNew {
    pub limit: u64,
    pub offset: u64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeIpsRuleListNew(limit: u64, offset: u64) "DescribeIpsRuleListNew" -> DescribeIpsRuleListNewOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeIpsRuleListNew: IpsRuleDetailNew = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpsRuleListNewOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<IpsRuleDetailNew>>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub category: Option<Vec<String>>,
}
model! { DescribeIpsRuleListNewOutput {
    0 "Total" total, 1 "Data" data, 2 "ReturnCode" return_code, 3 "ReturnMsg" return_msg, 4 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpsRuleDetailNew {}
model! { IpsRuleDetailNew {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatistic {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeLogStorageStatistic() "DescribeLogStorageStatistic" -> DescribeLogStorageStatisticOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

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
    pub time_histogram: Option<Vec<StorageHistogram>>,
    pub time_histogram_show: Option<StorageHistogramShow>,
    pub arrears_stop_writing: Option<i64>,
    pub ndr_net_flow_size: Option<i64>,
    pub ndr_risk_size: Option<i64>,
    pub ndr_storage_day: Option<i64>,
}
model! { DescribeLogStorageStatisticOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "UsedSize" used_size, 3 "TotalSize" total_size,
    4 "StorageDay" storage_day, 5 "AclSize" acl_size, 6 "IdsSize" ids_size, 7 "NetFlowSize" net_flow_size,
    8 "OperateSize" operate_size, 9 "LeftSize" left_size, 10 "PayMode" pay_mode, 11 "TimeHistogram" time_histogram,
    12 "TimeHistogramShow" time_histogram_show, 13 "ArrearsStopWriting" arrears_stop_writing,
    14 "NDRNetFlowSize" ndr_net_flow_size, 15 "NDRRiskSize" ndr_risk_size, 16 "NDRStorageDay" ndr_storage_day
} }

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
    0 "AclSize" acl_size, 1 "IdsSize" ids_size, 2 "NetFlowSize" net_flow_size, 3 "OperateSize" operate_size,
    4 "Time" time, 5 "NDRNetflowSize" ndr_netflow_size, 6 "NDRRiskSize" ndr_risk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageHistogramShow {
    pub storage_type: Option<Vec<String>>,
    pub dates: Option<Vec<String>>,
    pub data: Option<Vec<IntArray>>,
}
model! { StorageHistogramShow {
    0 "StorageType" storage_type, 1 "Dates" dates, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntArray {
    pub list: Option<Vec<i64>>,
}
model! { IntArray {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    pub index: String,
    pub limit: i64,
    pub offset: i64,
    pub start_time: String,
    pub end_time: String,
    pub filters: Option<Vec<CommonFilter>>,
}

/// What [`DescribeLogs::new`] takes.
pub struct DescribeLogsRequired {
    pub index: String,
    pub limit: i64,
    pub offset: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeLogs{DescribeLogsRequired: index, limit, offset, start_time, end_time}
    "DescribeLogs" -> DescribeLogsOutput {
    0 "Index" index, 1 "Limit" limit, 2 "Offset" offset, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Filters" filters: Vec<CommonFilter>
} }
paged! { DescribeLogs: String = Offset "Offset", "AppProtocolList" app_protocol_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub data: Option<String>,
    pub total: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub app_protocol_list: Option<Vec<String>>,
}
model! { DescribeLogsOutput {
    0 "Data" data, 1 "Total" total, 2 "ReturnCode" return_code, 3 "ReturnMsg" return_msg,
    4 "AppProtocolList" app_protocol_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationCursorList {
    pub limit: u64,
    pub cursor: Option<String>,
    pub filters: Option<Vec<OperatorFilter>>,
}
operation! { DescribeNDRAssetIdentificationCursorList(limit: u64)
    "DescribeNDRAssetIdentificationCursorList" -> DescribeNDRAssetIdentificationCursorListOutput {
    0 "Limit" limit, 1 "Cursor" cursor: String, 2 "Filters" filters: Vec<OperatorFilter>
} }
paged! { DescribeNDRAssetIdentificationCursorList: NDRAssetServiceInfo =
    Token "Cursor", "Data" data, next "NextCursor"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator_type: Option<u64>,
}
input! { OperatorFilter(name: String, values: Vec<String>, operator_type: u64) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "OperatorType" operator_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationCursorListOutput {
    pub data: Option<Vec<NDRAssetServiceInfo>>,
    pub next_cursor: Option<String>,
    pub has_more: Option<bool>,
}
model! { DescribeNDRAssetIdentificationCursorListOutput {
    0 "Data" data, 1 "NextCursor" next_cursor, 2 "HasMore" has_more
} }

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
    pub port: Option<u64>,
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
    0 "AssetId" asset_id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "InstanceType" instance_type,
    4 "Region" region, 5 "VpcId" vpc_id, 6 "VpcName" vpc_name, 7 "Ip" ip, 8 "Port" port, 9 "IpVersion" ip_version,
    10 "IpType" ip_type, 11 "AssetService" asset_service, 12 "AssetVersion" asset_version,
    13 "AssetCategory" asset_category, 14 "Protocol" protocol, 15 "IdentificationSource" identification_source,
    16 "FirstIdentificationTime" first_identification_time, 17 "LatestIdentificationTime" latest_identification_time,
    18 "ServerAddr" server_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationList {
    pub limit: u64,
    pub offset: u64,
    pub order: Option<String>,
    pub by: Option<String>,
    pub filters: Option<Vec<OperatorFilter>>,
}
operation! { DescribeNDRAssetIdentificationList(limit: u64, offset: u64)
    "DescribeNDRAssetIdentificationList" -> DescribeNDRAssetIdentificationListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Order" order: String, 3 "By" by: String,
    4 "Filters" filters: Vec<OperatorFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNDRAssetIdentificationListOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<NDRAssetServiceInfo>>,
    pub asset_category_stats: Option<Vec<NDRAssetCategoryStats>>,
    pub region_options: Option<Vec<FieldOption>>,
    pub ip_version_options: Option<Vec<FieldOption>>,
    pub ip_type_options: Option<Vec<FieldOption>>,
    pub asset_category_options: Option<Vec<FieldOption>>,
    pub identification_source_options: Option<Vec<FieldOption>>,
    pub protocol_options: Option<Vec<FieldOption>>,
    pub instance_type_options: Option<Vec<FieldOption>>,
}
model! { DescribeNDRAssetIdentificationListOutput {
    0 "Total" total, 1 "Data" data, 2 "AssetCategoryStats" asset_category_stats, 3 "RegionOptions" region_options,
    4 "IpVersionOptions" ip_version_options, 5 "IpTypeOptions" ip_type_options,
    6 "AssetCategoryOptions" asset_category_options, 7 "IdentificationSourceOptions" identification_source_options,
    8 "ProtocolOptions" protocol_options, 9 "InstanceTypeOptions" instance_type_options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NDRAssetCategoryStats {
    pub name: Option<String>,
    pub services: Option<Vec<NDRAssetServiceStats>>,
}
model! { NDRAssetCategoryStats {
    0 "Name" name, 1 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NDRAssetServiceStats {
    pub name: Option<String>,
    pub count: Option<u64>,
}
model! { NDRAssetServiceStats {
    0 "Name" name, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldOption {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { FieldOption {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAcRule {
    pub limit: u64,
    pub offset: u64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatAcRule(limit: u64, offset: u64) "DescribeNatAcRule" -> DescribeNatAcRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeNatAcRule: DescAcItem = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAcRuleOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<DescAcItem>>,
    pub all_total: Option<u64>,
}
model! { DescribeNatAcRuleOutput {
    0 "Total" total, 1 "Data" data, 2 "AllTotal" all_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatCcnFwSwitch {
    pub nat_ins_id: String,
    pub ccn_id: String,
}
operation! { DescribeNatCcnFwSwitch(nat_ins_id: String, ccn_id: String)
    "DescribeNatCcnFwSwitch" -> DescribeNatCcnFwSwitchOutput {
    0 "NatInsId" nat_ins_id, 1 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatCcnFwSwitchOutput {
    pub switch_mode: Option<i64>,
    pub routing_mode: Option<i64>,
    pub bypass: Option<i64>,
    pub ccn_id: Option<String>,
    pub access_instance_list: Option<Vec<AccessInstanceInfo>>,
}
model! { DescribeNatCcnFwSwitchOutput {
    0 "SwitchMode" switch_mode, 1 "RoutingMode" routing_mode, 2 "Bypass" bypass, 3 "CcnId" ccn_id,
    4 "AccessInstanceList" access_instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwClusterRegionStatus {
    pub nat_cluster_region_status_query_list: Vec<NatClusterRegionStatusQuery>,
}
operation! { DescribeNatFwClusterRegionStatus(nat_cluster_region_status_query_list: Vec<NatClusterRegionStatusQuery>)
    "DescribeNatFwClusterRegionStatus" -> DescribeNatFwClusterRegionStatusOutput {
    0 "NatClusterRegionStatusQueryList" nat_cluster_region_status_query_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatClusterRegionStatusQuery {
    pub ccn_id: Option<String>,
    pub nat_ins_id: Option<String>,
    pub asset_type: Option<String>,
    pub routing_mode: Option<i64>,
}
input! { NatClusterRegionStatusQuery(ccn_id: String, nat_ins_id: String, asset_type: String) {
    0 "CcnId" ccn_id: String, 1 "NatInsId" nat_ins_id: String, 2 "AssetType" asset_type: String,
    3 "RoutingMode" routing_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwClusterRegionStatusOutput {
    pub total: Option<i64>,
    pub region_fw_status: Option<Vec<NatFwClusterRegionStatus>>,
}
model! { DescribeNatFwClusterRegionStatusOutput {
    0 "Total" total, 1 "RegionFwStatus" region_fw_status
} }

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
    0 "NatInsId" nat_ins_id, 1 "CcnId" ccn_id, 2 "Region" region, 3 "Status" status, 4 "Cidr" cidr,
    5 "RoutingMode" routing_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwDnatRule {
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatFwDnatRule() "DescribeNatFwDnatRule" -> DescribeNatFwDnatRuleOutput {
    0 "Index" index: String, 1 "Filters" filters: Vec<CommonFilter>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeNatFwDnatRule: DescNatDnatRule = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwDnatRuleOutput {
    pub data: Option<Vec<DescNatDnatRule>>,
    pub total: Option<u64>,
}
model! { DescribeNatFwDnatRuleOutput {
    0 "Data" data, 1 "Total" total
} }

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
    0 "Id" id, 1 "IpProtocol" ip_protocol, 2 "PublicIpAddress" public_ip_address, 3 "PublicPort" public_port,
    4 "PrivateIpAddress" private_ip_address, 5 "PrivatePort" private_port, 6 "Description" description,
    7 "IsReferenced" is_referenced, 8 "FwInsId" fw_ins_id, 9 "NatGwId" nat_gw_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInfoCount {}
operation! { DescribeNatFwInfoCount() "DescribeNatFwInfoCount" -> DescribeNatFwInfoCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInfoCountOutput {
    pub return_msg: Option<String>,
    pub nat_fw_ins_count: Option<i64>,
    pub subnet_count: Option<i64>,
    pub open_switch_count: Option<i64>,
}
model! { DescribeNatFwInfoCountOutput {
    0 "ReturnMsg" return_msg, 1 "NatFwInsCount" nat_fw_ins_count, 2 "SubnetCount" subnet_count,
    3 "OpenSwitchCount" open_switch_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstance {}
operation! { DescribeNatFwInstance() "DescribeNatFwInstance" -> DescribeNatFwInstanceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstanceOutput {
    pub natins_lst: Option<Vec<NatFwInstance>>,
    pub nat_cluster_lst: Option<Vec<NatClusterInfo>>,
}
model! { DescribeNatFwInstanceOutput {
    0 "NatinsLst" natins_lst, 1 "NatClusterLst" nat_cluster_lst
} }

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
    0 "NatinsId" natins_id, 1 "NatinsName" natins_name, 2 "Region" region, 3 "FwMode" fw_mode, 4 "Status" status,
    5 "NatIp" nat_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatClusterInfo {
    pub nat_ins_id: Option<String>,
    pub nat_ins_name: Option<String>,
}
model! { NatClusterInfo {
    0 "NatInsId" nat_ins_id, 1 "NatInsName" nat_ins_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstanceWithRegion {}
operation! { DescribeNatFwInstanceWithRegion()
"DescribeNatFwInstanceWithRegion" -> DescribeNatFwInstanceWithRegionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstanceWithRegionOutput {
    pub natins_lst: Option<Vec<NatFwInstance>>,
}
model! { DescribeNatFwInstanceWithRegionOutput {
    0 "NatinsLst" natins_lst
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatFwFilter {
    pub filter_type: Option<String>,
    pub filter_content: Option<String>,
}
input! { NatFwFilter(filter_type: String, filter_content: String) {
    0 "FilterType" filter_type: String, 1 "FilterContent" filter_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwInstancesInfoOutput {
    pub natins_lst: Option<Vec<NatInstanceInfo>>,
    pub total: Option<i64>,
}
model! { DescribeNatFwInstancesInfoOutput {
    0 "NatinsLst" natins_lst, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatInstanceInfo {
    pub natins_id: Option<String>,
    pub natins_name: Option<String>,
    pub region: Option<String>,
    pub fw_mode: Option<i64>,
    pub band_width: Option<i64>,
    pub in_flow_max: Option<i64>,
    pub out_flow_max: Option<u64>,
    pub region_zh: Option<String>,
    pub eip_address: Option<Vec<String>>,
    pub vpc_ip: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
    pub status: Option<i64>,
    pub region_detail: Option<String>,
    pub zone_zh: Option<String>,
    pub zone_zh_bak: Option<String>,
    pub rule_used: Option<u64>,
    pub rule_max: Option<u64>,
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
    0 "NatinsId" natins_id, 1 "NatinsName" natins_name, 2 "Region" region, 3 "FwMode" fw_mode, 4 "BandWidth" band_width,
    5 "InFlowMax" in_flow_max, 6 "OutFlowMax" out_flow_max, 7 "RegionZh" region_zh, 8 "EipAddress" eip_address,
    9 "VpcIp" vpc_ip, 10 "Subnets" subnets, 11 "Status" status, 12 "RegionDetail" region_detail, 13 "ZoneZh" zone_zh,
    14 "ZoneZhBak" zone_zh_bak, 15 "RuleUsed" rule_used, 16 "RuleMax" rule_max, 17 "EngineVersion" engine_version,
    18 "UpdateEnable" update_enable, 19 "NeedProbeEngineUpdate" need_probe_engine_update, 20 "TrafficMode" traffic_mode,
    21 "Zone" zone, 22 "ZoneBak" zone_bak, 23 "ReserveTime" reserve_time, 24 "ReserveVersion" reserve_version,
    25 "ReserveVersionState" reserve_version_state, 26 "ElasticSwitch" elastic_switch,
    27 "ElasticBandwidth" elastic_bandwidth, 28 "IsFirstAfterPay" is_first_after_pay,
    29 "ElasticTrafficSwitch" elastic_traffic_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwSwitch {
    pub offset: i64,
    pub limit: i64,
    pub filters: Option<Vec<CommonFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatFwSwitch(offset: i64, limit: i64) "DescribeNatFwSwitch" -> DescribeNatFwSwitchOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Filters" filters: Vec<CommonFilter>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwSwitchOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<NatSwitchListData>>,
    pub vpc_list: Option<Vec<CommonIdName>>,
    pub nat_list: Option<Vec<CommonIdName>>,
    pub route_list: Option<Vec<CommonIdName>>,
    pub on_num: Option<i64>,
    pub off_num: Option<i64>,
    pub fail_data: Option<Vec<CommonIdNameStatus>>,
}
model! { DescribeNatFwSwitchOutput {
    0 "Total" total, 1 "Data" data, 2 "VpcList" vpc_list, 3 "NatList" nat_list, 4 "RouteList" route_list,
    5 "OnNum" on_num, 6 "OffNum" off_num, 7 "FailData" fail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatSwitchListData {
    pub id: Option<u64>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_cidr: Option<String>,
    pub route_id: Option<String>,
    pub route_name: Option<String>,
    pub cvm_num: Option<u64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub enable: Option<u64>,
    pub status: Option<u64>,
    pub nat_id: Option<String>,
    pub nat_name: Option<String>,
    pub nat_ins_id: Option<String>,
    pub nat_ins_name: Option<String>,
    pub region: Option<String>,
    pub abnormal: Option<i64>,
    pub or_table_id: Option<String>,
    pub or_table_name: Option<String>,
    pub ohavips: Option<Vec<String>>,
}
model! { NatSwitchListData {
    0 "Id" id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name, 3 "SubnetCidr" subnet_cidr, 4 "RouteId" route_id,
    5 "RouteName" route_name, 6 "CvmNum" cvm_num, 7 "VpcId" vpc_id, 8 "VpcName" vpc_name, 9 "Enable" enable,
    10 "Status" status, 11 "NatId" nat_id, 12 "NatName" nat_name, 13 "NatInsId" nat_ins_id,
    14 "NatInsName" nat_ins_name, 15 "Region" region, 16 "Abnormal" abnormal, 17 "ORTableId" or_table_id,
    18 "ORTableName" or_table_name, 19 "Ohavips" ohavips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIdName {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CommonIdName {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIdNameStatus {
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { CommonIdNameStatus {
    0 "Id" id, 1 "Name" name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwVpcDnsLst {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatFwVpcDnsLstOutput {
    pub vpc_dns_switch_lst: Option<Vec<VpcDnsInfo>>,
    pub return_msg: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeNatFwVpcDnsLstOutput {
    0 "VpcDnsSwitchLst" vpc_dns_switch_lst, 1 "ReturnMsg" return_msg, 2 "Total" total
} }

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
    pub protected_status: Option<u64>,
    pub support_dnsfw: Option<u64>,
}
model! { VpcDnsInfo {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "FwMode" fw_mode, 3 "VpcIpv4Cidr" vpc_ipv4_cidr, 4 "DNSEip" dns_eip,
    5 "NatInsId" nat_ins_id, 6 "NatInsName" nat_ins_name, 7 "SwitchStatus" switch_status,
    8 "ProtectedStatus" protected_status, 9 "SupportDNSFW" support_dnsfw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatRuleScopes {}
operation! { DescribeNatRuleScopes() "DescribeNatRuleScopes" -> DescribeNatRuleScopesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatRuleScopesOutput {
    pub total: Option<i64>,
    pub scope_items: Option<Vec<RuleScopeInfo>>,
}
model! { DescribeNatRuleScopesOutput {
    0 "Total" total, 1 "ScopeItems" scope_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleScopeInfo {
    pub scope: Option<String>,
    pub scope_desc: Option<String>,
}
model! { RuleScopeInfo {
    0 "Scope" scope, 1 "ScopeDesc" scope_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTask {
    pub limit: u64,
    pub offset: u64,
    pub task_name: Option<String>,
}
operation! { DescribeOfflineExportTask(limit: u64, offset: u64)
    "DescribeOfflineExportTask" -> DescribeOfflineExportTaskOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "TaskName" task_name: String
} }
paged! { DescribeOfflineExportTask: OfflineExportTask = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTaskOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub data: Option<Vec<OfflineExportTask>>,
    pub total: Option<i64>,
    pub export_remain_quota: Option<i64>,
    pub export_quota: Option<i64>,
    pub export_limit: Option<i64>,
}
model! { DescribeOfflineExportTaskOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Data" data, 3 "Total" total,
    4 "ExportRemainQuota" export_remain_quota, 5 "ExportQuota" export_quota, 6 "ExportLimit" export_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineExportTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub create_time: Option<String>,
    pub data_length: Option<u64>,
    pub status: Option<u64>,
    pub expire_time: Option<String>,
    pub progress: Option<f64>,
    pub error_info: Option<String>,
    pub use_user_cos: Option<i64>,
}
model! { OfflineExportTask {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "CreateTime" create_time, 3 "DataLength" data_length,
    4 "Status" status, 5 "ExpireTime" expire_time, 6 "Progress" progress, 7 "ErrorInfo" error_info,
    8 "UseUserCos" use_user_cos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTemporaryCredentials {
    pub task_id: String,
}
operation! { DescribeOfflineExportTemporaryCredentials(task_id: String)
    "DescribeOfflineExportTemporaryCredentials" -> DescribeOfflineExportTemporaryCredentialsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineExportTemporaryCredentialsOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub link: Option<String>,
}
model! { DescribeOfflineExportTemporaryCredentialsOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Link" link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroup {
    pub query_type: String,
    pub group_id: Option<String>,
    pub show_type: Option<String>,
}
operation! { DescribeResourceGroup(query_type: String) "DescribeResourceGroup" -> DescribeResourceGroupOutput {
    0 "QueryType" query_type, 1 "GroupId" group_id: String, 2 "ShowType" show_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupOutput {
    pub data: Option<String>,
}
model! { DescribeResourceGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupNew {
    pub query_type: String,
    pub group_id: Option<String>,
    pub show_type: Option<String>,
}
operation! { DescribeResourceGroupNew(query_type: String) "DescribeResourceGroupNew" -> DescribeResourceGroupNewOutput {
    0 "QueryType" query_type, 1 "GroupId" group_id: String, 2 "ShowType" show_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupNewOutput {
    pub data: Option<String>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub un_resource_num: Option<i64>,
}
model! { DescribeResourceGroupNewOutput {
    0 "Data" data, 1 "ReturnCode" return_code, 2 "ReturnMsg" return_msg, 3 "UnResourceNum" un_resource_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOverview {
    pub direction: Option<u64>,
}
operation! { DescribeRuleOverview() "DescribeRuleOverview" -> DescribeRuleOverviewOutput {
    0 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOverviewOutput {
    pub all_total: Option<u64>,
    pub strategy_num: Option<u64>,
    pub start_rule_num: Option<u64>,
    pub stop_rule_num: Option<u64>,
    pub remaining_num: Option<i64>,
}
model! { DescribeRuleOverviewOutput {
    0 "AllTotal" all_total, 1 "StrategyNum" strategy_num, 2 "StartRuleNum" start_rule_num,
    3 "StopRuleNum" stop_rule_num, 4 "RemainingNum" remaining_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupList {
    pub direction: u64,
    pub area: String,
    pub search_value: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub status: Option<String>,
    pub filter: Option<u64>,
}
operation! { DescribeSecurityGroupList(direction: u64, area: String)
    "DescribeSecurityGroupList" -> DescribeSecurityGroupListOutput {
    0 "Direction" direction, 1 "Area" area, 2 "SearchValue" search_value: String, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "Status" status: String, 6 "Filter" filter: u64
} }
paged! { DescribeSecurityGroupList: SecurityGroupListData = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupListOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<SecurityGroupListData>>,
    pub all_total: Option<u64>,
    pub enable: Option<u64>,
}
model! { DescribeSecurityGroupListOutput {
    0 "Total" total, 1 "Data" data, 2 "AllTotal" all_total, 3 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRegionList {}
operation! { DescribeSecurityGroupRegionList()
"DescribeSecurityGroupRegionList" -> DescribeSecurityGroupRegionListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRegionListOutput {
    pub data: Option<Vec<SecurityGroupRegion>>,
    pub total: Option<i64>,
}
model! { DescribeSecurityGroupRegionListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRegion {
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { SecurityGroupRegion {
    0 "Region" region, 1 "RegionId" region_id, 2 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSerialRegion {}
operation! { DescribeSerialRegion() "DescribeSerialRegion" -> DescribeSerialRegionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSerialRegionOutput {
    pub serial_region_lst: Option<Vec<SerialRegionInfo>>,
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
    0 "SerialRegionLst" serial_region_lst, 1 "UnUsedWidth" un_used_width, 2 "UnUsedQuota" un_used_quota,
    3 "BypassWidth" bypass_width, 4 "SendBypassWidth" send_bypass_width, 5 "EdgeWidth" edge_width,
    6 "EdgeElasticSwitch" edge_elastic_switch, 7 "EdgeElasticBandwidth" edge_elastic_bandwidth,
    8 "EdgeElasticBandwidthLimit" edge_elastic_bandwidth_limit, 9 "EdgeElasticTrafficSwitch" edge_elastic_traffic_switch
} }

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
    0 "Region" region, 1 "Width" width, 2 "ElasticSwitch" elastic_switch, 3 "ElasticBandwidth" elastic_bandwidth,
    4 "InFlowMax" in_flow_max, 5 "OutFlowMax" out_flow_max, 6 "ElasticTrafficSwitch" elastic_traffic_switch
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceAssetOutput {
    pub data: Option<Vec<InstanceInfo>>,
    pub total: Option<i64>,
    pub zone_list: Option<Vec<AssetZone>>,
}
model! { DescribeSourceAssetOutput {
    0 "Data" data, 1 "Total" total, 2 "ZoneList" zone_list
} }

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
    pub resource_path: Option<Vec<String>>,
    pub server: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { InstanceInfo {
    0 "AppId" app_id, 1 "InsSource" ins_source, 2 "InsType" ins_type, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "LeakNum" leak_num, 6 "PortNum" port_num, 7 "PrivateIp" private_ip,
    8 "PublicIp" public_ip, 9 "Region" region, 10 "RegionKey" region_key, 11 "ResourcePath" resource_path,
    12 "Server" server, 13 "SubnetId" subnet_id, 14 "VPCName" vpc_name, 15 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetZone {
    pub zone: Option<String>,
    pub zone_eng: Option<String>,
}
model! { AssetZone {
    0 "Zone" zone, 1 "ZoneEng" zone_eng
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchError {
    pub fw_type: Option<String>,
}
operation! { DescribeSwitchError() "DescribeSwitchError" -> DescribeSwitchErrorOutput {
    0 "FwType" fw_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchErrorOutput {
    pub data: Option<Vec<SwitchError>>,
}
model! { DescribeSwitchErrorOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchError {
    pub err_ins: Option<String>,
    pub err_msg: Option<String>,
    pub err_key: Option<String>,
    pub insert_time: Option<String>,
}
model! { SwitchError {
    0 "ErrIns" err_ins, 1 "ErrMsg" err_msg, 2 "ErrKey" err_key, 3 "InsertTime" insert_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchLists {
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub area: Option<String>,
    pub search_value: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeSwitchLists() "DescribeSwitchLists" -> DescribeSwitchListsOutput {
    0 "Status" status: i64, 1 "Type" r#type: String, 2 "Area" area: String, 3 "SearchValue" search_value: String,
    4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeSwitchLists: SwitchListsData = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwitchListsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<SwitchListsData>>,
    pub area_lists: Option<Vec<String>>,
    pub on_num: Option<u64>,
    pub off_num: Option<u64>,
}
model! { DescribeSwitchListsOutput {
    0 "Total" total, 1 "Data" data, 2 "AreaLists" area_lists, 3 "OnNum" on_num, 4 "OffNum" off_num
} }

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
    pub id: Option<u64>,
    pub public_ip_type: Option<u64>,
    pub port_times: Option<u64>,
    pub last_time: Option<String>,
    pub scan_mode: Option<String>,
    pub scan_status: Option<u64>,
}
model! { SwitchListsData {
    0 "PublicIp" public_ip, 1 "IntranetIp" intranet_ip, 2 "InstanceName" instance_name, 3 "InstanceId" instance_id,
    4 "AssetType" asset_type, 5 "Area" area, 6 "Switch" switch, 7 "Id" id, 8 "PublicIpType" public_ip_type,
    9 "PortTimes" port_times, 10 "LastTime" last_time, 11 "ScanMode" scan_mode, 12 "ScanStatus" scan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogInfo {
    pub end_time: String,
    pub query_type: String,
    pub start_time: String,
    pub search_value: Option<String>,
}
operation! { DescribeTLogInfo(end_time: String, query_type: String, start_time: String)
    "DescribeTLogInfo" -> DescribeTLogInfoOutput {
    0 "EndTime" end_time, 1 "QueryType" query_type, 2 "StartTime" start_time, 3 "SearchValue" search_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogInfoOutput {
    pub data: Option<TLogInfo>,
}
model! { DescribeTLogInfoOutput {
    0 "Data" data
} }

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
    0 "BanNum" ban_num, 1 "BruteForceNum" brute_force_num, 2 "HandleNum" handle_num, 3 "NetworkNum" network_num,
    4 "OutNum" out_num, 5 "VulNum" vul_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogIpList {
    pub end_time: String,
    pub query_type: String,
    pub start_time: String,
    pub top: i64,
    pub search_value: Option<String>,
}
operation! { DescribeTLogIpList(end_time: String, query_type: String, start_time: String, top: i64)
    "DescribeTLogIpList" -> DescribeTLogIpListOutput {
    0 "EndTime" end_time, 1 "QueryType" query_type, 2 "StartTime" start_time, 3 "Top" top,
    4 "SearchValue" search_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTLogIpListOutput {
    pub data: Option<Vec<StaticInfo>>,
}
model! { DescribeTLogIpListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatus {
    pub edge_id: Option<String>,
    pub status: Option<u64>,
    pub area: Option<String>,
    pub direction: Option<u64>,
}
operation! { DescribeTableStatus() "DescribeTableStatus" -> DescribeTableStatusOutput {
    0 "EdgeId" edge_id: String, 1 "Status" status: u64, 2 "Area" area: String, 3 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeTableStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnHandleEventTabList {
    pub start_time: String,
    pub end_time: String,
    pub asset_id: Option<String>,
}
operation! { DescribeUnHandleEventTabList(start_time: String, end_time: String)
    "DescribeUnHandleEventTabList" -> DescribeUnHandleEventTabListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AssetID" asset_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnHandleEventTabListOutput {
    pub data: Option<UnHandleEvent>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeUnHandleEventTabListOutput {
    0 "Data" data, 1 "ReturnCode" return_code, 2 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnHandleEvent {
    pub event_table_list_struct: Option<Vec<UnHandleEventDetail>>,
    pub base_line_user: Option<u64>,
    pub base_line_in_switch: Option<u64>,
    pub base_line_out_switch: Option<u64>,
    pub vpc_fw_count: Option<u64>,
}
model! { UnHandleEvent {
    0 "EventTableListStruct" event_table_list_struct, 1 "BaseLineUser" base_line_user,
    2 "BaseLineInSwitch" base_line_in_switch, 3 "BaseLineOutSwitch" base_line_out_switch, 4 "VpcFwCount" vpc_fw_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnHandleEventDetail {
    pub event_name: Option<String>,
    pub total: Option<u64>,
}
model! { UnHandleEventDetail {
    0 "EventName" event_name, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAcRule {
    pub limit: u64,
    pub offset: u64,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVpcAcRule(limit: u64, offset: u64) "DescribeVpcAcRule" -> DescribeVpcAcRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Index" index: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeVpcAcRule: VpcRuleItem = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAcRuleOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<VpcRuleItem>>,
}
model! { DescribeVpcAcRuleOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclEdgeRange {
    pub from_list: String,
    pub index: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVpcAclEdgeRange(from_list: String) "DescribeVpcAclEdgeRange" -> DescribeVpcAclEdgeRangeOutput {
    0 "FromList" from_list, 1 "Index" index: String, 2 "Filters" filters: Vec<CommonFilter>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "Order" order: String,
    8 "By" by: String
} }
paged! { DescribeVpcAclEdgeRange: EdgeRange = Offset "Offset", "EdgeRanges" edge_ranges, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclEdgeRangeOutput {
    pub total_count: Option<u64>,
    pub edge_ranges: Option<Vec<EdgeRange>>,
}
model! { DescribeVpcAclEdgeRangeOutput {
    0 "TotalCount" total_count, 1 "EdgeRanges" edge_ranges
} }

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
    0 "EdgeId" edge_id, 1 "EdgeName" edge_name, 2 "SrcId" src_id, 3 "SrcRegion" src_region, 4 "SrcName" src_name,
    5 "SrcCidr" src_cidr, 6 "DstId" dst_id, 7 "DstRegion" dst_region, 8 "DstName" dst_name, 9 "DstCidr" dst_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwCcnPolicyWhiteList {}
operation! { DescribeVpcFwCcnPolicyWhiteList()
"DescribeVpcFwCcnPolicyWhiteList" -> DescribeVpcFwCcnPolicyWhiteListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwCcnPolicyWhiteListOutput {
    pub support_ccn_policy: Option<Vec<String>>,
    pub support_ccn_policy_cidr: Option<Vec<String>>,
}
model! { DescribeVpcFwCcnPolicyWhiteListOutput {
    0 "SupportCcnPolicy" support_ccn_policy, 1 "SupportCcnPolicyCidr" support_ccn_policy_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwGroupSwitch {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<CommonFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVpcFwGroupSwitch(limit: u64, offset: u64)
    "DescribeVpcFwGroupSwitch" -> DescribeVpcFwGroupSwitchOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<CommonFilter>, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeVpcFwGroupSwitch: FwGroupSwitchShow = Offset "Offset", "SwitchList" switch_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcFwGroupSwitchOutput {
    pub switch_list: Option<Vec<FwGroupSwitchShow>>,
    pub total: Option<u64>,
}
model! { DescribeVpcFwGroupSwitchOutput {
    0 "SwitchList" switch_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGroupSwitchShow {
    pub switch_id: Option<String>,
    pub switch_name: Option<String>,
    pub switch_mode: Option<i64>,
    pub connect_type: Option<i64>,
    pub connect_id: Option<String>,
    pub connect_name: Option<String>,
    pub src_instances_info: Option<Vec<NetInstancesInfo>>,
    pub dst_instances_info: Option<Vec<NetInstancesInfo>>,
    pub fw_group_id: Option<String>,
    pub fw_group_name: Option<String>,
    pub enable: Option<i64>,
    pub status: Option<i64>,
    pub attach_with_edge: Option<i64>,
    pub cross_edge_status: Option<i64>,
    pub fw_ins_region: Option<Vec<String>>,
    pub ips_action: Option<i64>,
    pub fw_ins_lst: Option<Vec<VpcFwInstanceShow>>,
    pub bypass_status: Option<i64>,
    pub ip_version: Option<i64>,
}
model! { FwGroupSwitchShow {
    0 "SwitchId" switch_id, 1 "SwitchName" switch_name, 2 "SwitchMode" switch_mode, 3 "ConnectType" connect_type,
    4 "ConnectId" connect_id, 5 "ConnectName" connect_name, 6 "SrcInstancesInfo" src_instances_info,
    7 "DstInstancesInfo" dst_instances_info, 8 "FwGroupId" fw_group_id, 9 "FwGroupName" fw_group_name,
    10 "Enable" enable, 11 "Status" status, 12 "AttachWithEdge" attach_with_edge,
    13 "CrossEdgeStatus" cross_edge_status, 14 "FwInsRegion" fw_ins_region, 15 "IpsAction" ips_action,
    16 "FwInsLst" fw_ins_lst, 17 "BypassStatus" bypass_status, 18 "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetInstancesInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_cidr: Option<String>,
    pub region: Option<String>,
}
model! { NetInstancesInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceCidr" instance_cidr, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcFwInstanceShow {
    pub fw_ins_id: Option<String>,
    pub fw_ins_name: Option<String>,
    pub fw_ins_region: Option<String>,
}
model! { VpcFwInstanceShow {
    0 "FwInsId" fw_ins_id, 1 "FwInsName" fw_ins_name, 2 "FwInsRegion" fw_ins_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandCfwVertical {
    pub fw_type: String,
    pub width: u64,
    pub cfw_instance: Option<String>,
    pub elastic_switch: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub elastic_traffic_switch: Option<i64>,
}
operation! { ExpandCfwVertical(fw_type: String, width: u64) "ExpandCfwVertical" -> Empty {
    0 "FwType" fw_type, 1 "Width" width, 2 "CfwInstance" cfw_instance: String, 3 "ElasticSwitch" elastic_switch: i64,
    4 "ElasticBandwidth" elastic_bandwidth: i64, 5 "Tags" tags: Vec<TagInfo>,
    6 "ElasticTrafficSwitch" elastic_traffic_switch: i64
} }

pub type ExpandCfwVerticalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLogsOffline {
    pub index: String,
    pub start_time: String,
    pub end_time: String,
    pub task_name: String,
    pub data_format: String,
    pub compression_format: String,
    pub order: String,
    pub length: i64,
    pub filters: Option<Vec<CommonFilter>>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub storage_days: Option<i64>,
    pub query: Option<String>,
    pub task_type: Option<String>,
}

/// What [`ExportLogsOffline::new`] takes.
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
operation! { ExportLogsOffline{ExportLogsOfflineRequired: index, start_time, end_time, task_name, data_format, compression_format, order, length}
    "ExportLogsOffline" -> ExportLogsOfflineOutput {
    0 "Index" index, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "TaskName" task_name, 4 "DataFormat" data_format,
    5 "CompressionFormat" compression_format, 6 "Order" order, 7 "Length" length,
    8 "Filters" filters: Vec<CommonFilter>, 9 "BucketName" bucket_name: String, 10 "BucketRegion" bucket_region: String,
    11 "StorageDays" storage_days: i64, 12 "Query" query: String, 13 "TaskType" task_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLogsOfflineOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { ExportLogsOfflineOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcRule {
    pub data: Vec<RuleInfoData>,
    pub edge_id: Option<String>,
    pub enable: Option<i64>,
    pub area: Option<String>,
}
operation! { ModifyAcRule(data: Vec<RuleInfoData>) "ModifyAcRule" -> ModifyAcRuleOutput {
    0 "Data" data, 1 "EdgeId" edge_id: String, 2 "Enable" enable: i64, 3 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcRuleOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
}
model! { ModifyAcRuleOutput {
    0 "Status" status, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclRule {
    pub rules: Vec<CreateRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { ModifyAclRule(rules: Vec<CreateRuleItem>) "ModifyAclRule" -> ModifyAclRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclRuleOutput {
    pub rule_uuid: Option<Vec<i64>>,
}
model! { ModifyAclRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplate {
    pub uuid: String,
    pub name: String,
    pub detail: String,
    pub ip_string: String,
    pub r#type: i64,
    pub protocol_type: Option<String>,
}

/// What [`ModifyAddressTemplate::new`] takes.
pub struct ModifyAddressTemplateRequired {
    pub uuid: String,
    pub name: String,
    pub detail: String,
    pub ip_string: String,
    pub r#type: i64,
}
operation! { ModifyAddressTemplate{ModifyAddressTemplateRequired: uuid, name, detail, ip_string, r#type}
    "ModifyAddressTemplate" -> ModifyAddressTemplateOutput {
    0 "Uuid" uuid, 1 "Name" name, 2 "Detail" detail, 3 "IpString" ip_string, 4 "Type" r#type,
    5 "ProtocolType" protocol_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplateOutput {
    pub status: Option<i64>,
    pub uuid: Option<String>,
    pub rule_limit_num: Option<i64>,
}
model! { ModifyAddressTemplateOutput {
    0 "Status" status, 1 "Uuid" uuid, 2 "RuleLimitNum" rule_limit_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllPublicIPSwitchStatus {
    pub status: i64,
    pub fire_wall_public_ips: Option<Vec<String>>,
}
operation! { ModifyAllPublicIPSwitchStatus(status: i64)
    "ModifyAllPublicIPSwitchStatus" -> ModifyAllPublicIPSwitchStatusOutput {
    0 "Status" status, 1 "FireWallPublicIPs" fire_wall_public_ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllPublicIPSwitchStatusOutput {
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
}
model! { ModifyAllPublicIPSwitchStatusOutput {
    0 "ReturnMsg" return_msg, 1 "ReturnCode" return_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllRuleStatus {
    pub status: u64,
    pub direction: Option<u64>,
    pub edge_id: Option<String>,
    pub area: Option<String>,
}
operation! { ModifyAllRuleStatus(status: u64) "ModifyAllRuleStatus" -> ModifyAllRuleStatusOutput {
    0 "Status" status, 1 "Direction" direction: u64, 2 "EdgeId" edge_id: String, 3 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllRuleStatusOutput {
    pub status: Option<i64>,
    pub rule_limit_num: Option<i64>,
}
model! { ModifyAllRuleStatusOutput {
    0 "Status" status, 1 "RuleLimitNum" rule_limit_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetScan {
    pub scan_range: i64,
    pub scan_deep: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetScanOutput {
    pub return_msg: Option<String>,
    pub return_code: Option<i64>,
    pub status: Option<i64>,
}
model! { ModifyAssetScanOutput {
    0 "ReturnMsg" return_msg, 1 "ReturnCode" return_code, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetSync {}
operation! { ModifyAssetSync() "ModifyAssetSync" -> ModifyAssetSyncOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetSyncOutput {
    pub status: Option<i64>,
    pub return_msg: Option<String>,
    pub return_code: Option<u64>,
}
model! { ModifyAssetSyncOutput {
    0 "Status" status, 1 "ReturnMsg" return_msg, 2 "ReturnCode" return_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreList {
    pub rule_type: i64,
    pub ioc: Vec<IocListData>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreListOutput {
    pub return_msg: Option<String>,
    pub return_code: Option<u64>,
}
model! { ModifyBlockIgnoreListOutput {
    0 "ReturnMsg" return_msg, 1 "ReturnCode" return_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreRule {
    pub rule: IntrusionDefenseRule,
    pub rule_type: i64,
}
operation! { ModifyBlockIgnoreRule(rule: IntrusionDefenseRule, rule_type: i64) "ModifyBlockIgnoreRule" -> Empty {
    0 "Rule" rule, 1 "RuleType" rule_type
} }

pub type ModifyBlockIgnoreRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIgnoreRuleNew {
    pub rule: BanAndAllowRule,
    pub rule_type: i64,
}
operation! { ModifyBlockIgnoreRuleNew(rule: BanAndAllowRule, rule_type: i64) "ModifyBlockIgnoreRuleNew" -> Empty {
    0 "Rule" rule, 1 "RuleType" rule_type
} }

pub type ModifyBlockIgnoreRuleNewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockTop {
    pub ope_type: String,
    pub unique_id: String,
}
operation! { ModifyBlockTop(ope_type: String, unique_id: String) "ModifyBlockTop" -> Empty {
    0 "OpeType" ope_type, 1 "UniqueId" unique_id
} }

pub type ModifyBlockTopOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterFwBypass {
    pub fw_type: String,
    pub ccn_id: String,
    pub enable: bool,
    pub nat_ins_id: Option<String>,
}
operation! { ModifyClusterFwBypass(fw_type: String, ccn_id: String, enable: bool) "ModifyClusterFwBypass" -> Empty {
    0 "FwType" fw_type, 1 "CcnId" ccn_id, 2 "Enable" enable, 3 "NatInsId" nat_ins_id: String
} }

pub type ModifyClusterFwBypassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNatFwSwitch {
    pub nat_ccn_switch: NatCcnSwitchConfig,
}
operation! { ModifyClusterNatFwSwitch(nat_ccn_switch: NatCcnSwitchConfig) "ModifyClusterNatFwSwitch" -> Empty {
    0 "NatCcnSwitch" nat_ccn_switch
} }

pub type ModifyClusterNatFwSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterVpcFwSwitch {
    pub enable: i64,
    pub ccn_switch: Option<Vec<CcnSwitchInfo>>,
}
operation! { ModifyClusterVpcFwSwitch(enable: i64) "ModifyClusterVpcFwSwitch" -> Empty {
    0 "Enable" enable, 1 "CcnSwitch" ccn_switch: Vec<CcnSwitchInfo>
} }

pub type ModifyClusterVpcFwSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEWRuleStatus {
    pub edge_id: String,
    pub status: u64,
    pub direction: u64,
    pub rule_sequence: u64,
    pub rule_type: String,
}

/// What [`ModifyEWRuleStatus::new`] takes.
pub struct ModifyEWRuleStatusRequired {
    pub edge_id: String,
    pub status: u64,
    pub direction: u64,
    pub rule_sequence: u64,
    pub rule_type: String,
}
operation! { ModifyEWRuleStatus{ModifyEWRuleStatusRequired: edge_id, status, direction, rule_sequence, rule_type}
    "ModifyEWRuleStatus" -> ModifyEWRuleStatusOutput {
    0 "EdgeId" edge_id, 1 "Status" status, 2 "Direction" direction, 3 "RuleSequence" rule_sequence,
    4 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEWRuleStatusOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { ModifyEWRuleStatusOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg
} }

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

pub type ModifyEdgeIpSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeIpSwitch {
    pub public_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub endpoint_ip: Option<String>,
    pub switch_mode: Option<i64>,
}
input! { EdgeIpSwitch(public_ip: String) {
    0 "PublicIp" public_ip: String, 1 "SubnetId" subnet_id: String, 2 "EndpointIp" endpoint_ip: String,
    3 "SwitchMode" switch_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityDispatchStatus {
    pub status: u64,
}
operation! { ModifyEnterpriseSecurityDispatchStatus(status: u64)
    "ModifyEnterpriseSecurityDispatchStatus" -> ModifyEnterpriseSecurityDispatchStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityDispatchStatusOutput {
    pub status: Option<i64>,
}
model! { ModifyEnterpriseSecurityDispatchStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityGroupRule {
    pub modify_type: u64,
    pub rule_uuid: u64,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub data: Option<SecurityGroupRule>,
    pub enable: Option<u64>,
}
operation! { ModifyEnterpriseSecurityGroupRule(modify_type: u64, rule_uuid: u64)
    "ModifyEnterpriseSecurityGroupRule" -> ModifyEnterpriseSecurityGroupRuleOutput {
    0 "ModifyType" modify_type, 1 "RuleUuid" rule_uuid,
    2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String, 3 "Data" data: SecurityGroupRule,
    4 "Enable" enable: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnterpriseSecurityGroupRuleOutput {
    pub new_rule_uuid: Option<u64>,
    pub status: Option<u64>,
}
model! { ModifyEnterpriseSecurityGroupRuleOutput {
    0 "NewRuleUuid" new_rule_uuid, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFwGroupSwitch {
    pub enable: i64,
    pub all_switch: i64,
    pub switch_list: Option<Vec<FwGroupSwitch>>,
}
operation! { ModifyFwGroupSwitch(enable: i64, all_switch: i64) "ModifyFwGroupSwitch" -> Empty {
    0 "Enable" enable, 1 "AllSwitch" all_switch, 2 "SwitchList" switch_list: Vec<FwGroupSwitch>
} }

pub type ModifyFwGroupSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FwGroupSwitch {
    pub switch_mode: Option<i64>,
    pub switch_id: Option<String>,
}
input! { FwGroupSwitch() {
    0 "SwitchMode" switch_mode: i64, 1 "SwitchId" switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpsModeSwitch {
    pub mode: Option<i64>,
}
operation! { ModifyIpsModeSwitch() "ModifyIpsModeSwitch" -> Empty {
    0 "Mode" mode: i64
} }

pub type ModifyIpsModeSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolateTable {
    pub button_action: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolateTableOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { ModifyIsolateTableOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAcRule {
    pub rules: Vec<CreateNatRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { ModifyNatAcRule(rules: Vec<CreateNatRuleItem>) "ModifyNatAcRule" -> ModifyNatAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAcRuleOutput {
    pub rule_uuid: Option<Vec<i64>>,
}
model! { ModifyNatAcRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwReSelect {
    pub mode: i64,
    pub cfw_instance: String,
    pub nat_gw_list: Option<Vec<String>>,
    pub vpc_list: Option<Vec<String>>,
    pub fw_cidr_info: Option<FwCidrInfo>,
}
operation! { ModifyNatFwReSelect(mode: i64, cfw_instance: String) "ModifyNatFwReSelect" -> Empty {
    0 "Mode" mode, 1 "CfwInstance" cfw_instance, 2 "NatGwList" nat_gw_list: Vec<String>,
    3 "VpcList" vpc_list: Vec<String>, 4 "FwCidrInfo" fw_cidr_info: FwCidrInfo
} }

pub type ModifyNatFwReSelectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwSwitch {
    pub enable: i64,
    pub cfw_ins_id_list: Option<Vec<String>>,
    pub subnet_id_list: Option<Vec<String>>,
    pub route_table_id_list: Option<Vec<String>>,
}
operation! { ModifyNatFwSwitch(enable: i64) "ModifyNatFwSwitch" -> Empty {
    0 "Enable" enable, 1 "CfwInsIdList" cfw_ins_id_list: Vec<String>, 2 "SubnetIdList" subnet_id_list: Vec<String>,
    3 "RouteTableIdList" route_table_id_list: Vec<String>
} }

pub type ModifyNatFwSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwVpcDnsSwitch {
    pub nat_fw_ins_id: String,
    pub dns_vpc_switch_lst: Vec<DnsVpcSwitch>,
}
operation! { ModifyNatFwVpcDnsSwitch(nat_fw_ins_id: String, dns_vpc_switch_lst: Vec<DnsVpcSwitch>)
    "ModifyNatFwVpcDnsSwitch" -> ModifyNatFwVpcDnsSwitchOutput {
    0 "NatFwInsId" nat_fw_ins_id, 1 "DnsVpcSwitchLst" dns_vpc_switch_lst
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsVpcSwitch {
    pub vpc_id: Option<String>,
    pub status: Option<i64>,
}
input! { DnsVpcSwitch(vpc_id: String, status: i64) {
    0 "VpcId" vpc_id: String, 1 "Status" status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatFwVpcDnsSwitchOutput {
    pub return_msg: Option<String>,
}
model! { ModifyNatFwVpcDnsSwitchOutput {
    0 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatInstance {
    pub instance_name: String,
    pub nat_instance_id: Option<String>,
}
operation! { ModifyNatInstance(instance_name: String) "ModifyNatInstance" -> ModifyNatInstanceOutput {
    0 "InstanceName" instance_name, 1 "NatInstanceId" nat_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatInstanceOutput {
    pub status: Option<i64>,
    pub nat_instance_id: Option<String>,
}
model! { ModifyNatInstanceOutput {
    0 "Status" status, 1 "NatInstanceId" nat_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatSequenceRules {
    pub rule_change_items: Vec<RuleChangeItem>,
    pub direction: u64,
}
operation! { ModifyNatSequenceRules(rule_change_items: Vec<RuleChangeItem>, direction: u64)
    "ModifyNatSequenceRules" -> Empty {
    0 "RuleChangeItems" rule_change_items, 1 "Direction" direction
} }

pub type ModifyNatSequenceRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleChangeItem {
    pub order_index: Option<i64>,
    pub new_order_index: Option<i64>,
    pub ip_version: Option<i64>,
}
input! { RuleChangeItem(order_index: i64, new_order_index: i64) {
    0 "OrderIndex" order_index: i64, 1 "NewOrderIndex" new_order_index: i64, 2 "IpVersion" ip_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroup {
    pub group_id: String,
    pub group_name: String,
    pub parent_id: String,
}
operation! { ModifyResourceGroup(group_id: String, group_name: String, parent_id: String)
    "ModifyResourceGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ParentId" parent_id
} }

pub type ModifyResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRunSyncAsset {
    pub r#type: Option<u64>,
}
operation! { ModifyRunSyncAsset() "ModifyRunSyncAsset" -> ModifyRunSyncAssetOutput {
    0 "Type" r#type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRunSyncAssetOutput {
    pub status: Option<i64>,
}
model! { ModifyRunSyncAssetOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupItemRuleStatus {
    pub direction: u64,
    pub status: u64,
    pub rule_sequence: u64,
}
operation! { ModifySecurityGroupItemRuleStatus(direction: u64, status: u64, rule_sequence: u64)
    "ModifySecurityGroupItemRuleStatus" -> ModifySecurityGroupItemRuleStatusOutput {
    0 "Direction" direction, 1 "Status" status, 2 "RuleSequence" rule_sequence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupItemRuleStatusOutput {
    pub status: Option<i64>,
}
model! { ModifySecurityGroupItemRuleStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRule {
    pub direction: u64,
    pub enable: u64,
    pub data: Vec<SecurityGroupListData>,
    pub sg_rule_origin_sequence: u64,
}
operation! { ModifySecurityGroupRule(direction: u64, enable: u64, data: Vec<SecurityGroupListData>, sg_rule_origin_sequence: u64)
    "ModifySecurityGroupRule" -> ModifySecurityGroupRuleOutput {
    0 "Direction" direction, 1 "Enable" enable, 2 "Data" data, 3 "SgRuleOriginSequence" sg_rule_origin_sequence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRuleOutput {
    pub status: Option<u64>,
    pub new_rule_id: Option<u64>,
}
model! { ModifySecurityGroupRuleOutput {
    0 "Status" status, 1 "NewRuleId" new_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupSequenceRules {
    pub direction: u64,
    pub data: Vec<SecurityGroupOrderIndexData>,
}
operation! { ModifySecurityGroupSequenceRules(direction: u64, data: Vec<SecurityGroupOrderIndexData>)
    "ModifySecurityGroupSequenceRules" -> ModifySecurityGroupSequenceRulesOutput {
    0 "Direction" direction, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupOrderIndexData {
    pub order_index: Option<u64>,
    pub new_order_index: Option<u64>,
}
input! { SecurityGroupOrderIndexData(order_index: u64, new_order_index: u64) {
    0 "OrderIndex" order_index: u64, 1 "NewOrderIndex" new_order_index: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupSequenceRulesOutput {
    pub status: Option<u64>,
}
model! { ModifySecurityGroupSequenceRulesOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySequenceAclRules {
    pub rule_change_items: Vec<RuleChangeItem>,
    pub direction: u64,
}
operation! { ModifySequenceAclRules(rule_change_items: Vec<RuleChangeItem>, direction: u64)
    "ModifySequenceAclRules" -> Empty {
    0 "RuleChangeItems" rule_change_items, 1 "Direction" direction
} }

pub type ModifySequenceAclRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySequenceRules {
    pub edge_id: Option<String>,
    pub data: Option<Vec<SequenceData>>,
    pub area: Option<String>,
    pub direction: Option<u64>,
}
operation! { ModifySequenceRules() "ModifySequenceRules" -> ModifySequenceRulesOutput {
    0 "EdgeId" edge_id: String, 1 "Data" data: Vec<SequenceData>, 2 "Area" area: String, 3 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceData {
    pub id: Option<u64>,
    pub order_index: Option<u64>,
    pub new_order_index: Option<u64>,
}
input! { SequenceData(id: u64, order_index: u64, new_order_index: u64) {
    0 "Id" id: u64, 1 "OrderIndex" order_index: u64, 2 "NewOrderIndex" new_order_index: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySequenceRulesOutput {
    pub status: Option<i64>,
}
model! { ModifySequenceRulesOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageSetting {}
operation! { ModifyStorageSetting() "ModifyStorageSetting" -> Empty {} }

pub type ModifyStorageSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableStatus {
    pub edge_id: Option<String>,
    pub status: Option<u64>,
    pub area: Option<String>,
    pub direction: Option<u64>,
}
operation! { ModifyTableStatus() "ModifyTableStatus" -> ModifyTableStatusOutput {
    0 "EdgeId" edge_id: String, 1 "Status" status: u64, 2 "Area" area: String, 3 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableStatusOutput {
    pub status: Option<i64>,
}
model! { ModifyTableStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAcRule {
    pub rules: Vec<VpcRuleItem>,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { ModifyVpcAcRule(rules: Vec<VpcRuleItem>) "ModifyVpcAcRule" -> ModifyVpcAcRuleOutput {
    0 "Rules" rules, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAcRuleOutput {
    pub rule_uuids: Option<Vec<i64>>,
}
model! { ModifyVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFwGroup {
    pub fw_group_id: String,
    pub name: Option<String>,
    pub vpc_fw_instances: Option<Vec<VpcFwInstance>>,
    pub fw_cidr_info: Option<FwCidrInfo>,
}
operation! { ModifyVpcFwGroup(fw_group_id: String) "ModifyVpcFwGroup" -> Empty {
    0 "FwGroupId" fw_group_id, 1 "Name" name: String, 2 "VpcFwInstances" vpc_fw_instances: Vec<VpcFwInstance>,
    3 "FwCidrInfo" fw_cidr_info: FwCidrInfo
} }

pub type ModifyVpcFwGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcFwSequenceRules {
    pub rule_change_items: Option<Vec<RuleChangeItem>>,
}
operation! { ModifyVpcFwSequenceRules() "ModifyVpcFwSequenceRules" -> Empty {
    0 "RuleChangeItems" rule_change_items: Vec<RuleChangeItem>
} }

pub type ModifyVpcFwSequenceRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteRule {
    pub rule: IdsWhiteRule,
    pub rule_type: i64,
    pub cover_duplicate: Option<i64>,
}
operation! { ModifyWhiteRule(rule: IdsWhiteRule, rule_type: i64) "ModifyWhiteRule" -> Empty {
    0 "Rule" rule, 1 "RuleType" rule_type, 2 "CoverDuplicate" cover_duplicate: i64
} }

pub type ModifyWhiteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterNatFwSwitch {
    pub nat_ccn_switch: NatCcnSwitchConfig,
}
operation! { OpenClusterNatFwSwitch(nat_ccn_switch: NatCcnSwitchConfig) "OpenClusterNatFwSwitch" -> Empty {
    0 "NatCcnSwitch" nat_ccn_switch
} }

pub type OpenClusterNatFwSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAcRule {
    pub rule_uuid: i64,
}
operation! { RemoveAcRule(rule_uuid: i64) "RemoveAcRule" -> RemoveAcRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAcRuleOutput {
    pub rule_uuid: Option<i64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { RemoveAcRuleOutput {
    0 "RuleUuid" rule_uuid, 1 "ReturnCode" return_code, 2 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAclRule {
    pub rule_uuid: Vec<i64>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub direction: Option<u64>,
}
operation! { RemoveAclRule(rule_uuid: Vec<i64>) "RemoveAclRule" -> RemoveAclRuleOutput {
    0 "RuleUuid" rule_uuid, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAclRuleOutput {
    pub rule_uuid: Option<Vec<i64>>,
}
model! { RemoveAclRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEnterpriseSecurityGroupRule {
    pub remove_type: i64,
    pub rule_uuid: i64,
    pub cfw_ai_agent_operation_source: Option<String>,
}
operation! { RemoveEnterpriseSecurityGroupRule(remove_type: i64, rule_uuid: i64)
    "RemoveEnterpriseSecurityGroupRule" -> RemoveEnterpriseSecurityGroupRuleOutput {
    0 "RemoveType" remove_type, 1 "RuleUuid" rule_uuid,
    2 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEnterpriseSecurityGroupRuleOutput {
    pub rule_uuid: Option<i64>,
    pub status: Option<i64>,
}
model! { RemoveEnterpriseSecurityGroupRuleOutput {
    0 "RuleUuid" rule_uuid, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNatAcRule {
    pub rule_uuid: Vec<i64>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub direction: Option<u64>,
}
operation! { RemoveNatAcRule(rule_uuid: Vec<i64>) "RemoveNatAcRule" -> RemoveNatAcRuleOutput {
    0 "RuleUuid" rule_uuid, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNatAcRuleOutput {
    pub rule_uuid: Option<Vec<i64>>,
}
model! { RemoveNatAcRuleOutput {
    0 "RuleUuid" rule_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOfflineExportTask {
    pub task_id: String,
    pub keep_file: Option<i64>,
}
operation! { RemoveOfflineExportTask(task_id: String) "RemoveOfflineExportTask" -> RemoveOfflineExportTaskOutput {
    0 "TaskId" task_id, 1 "KeepFile" keep_file: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOfflineExportTaskOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { RemoveOfflineExportTaskOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAcRule {
    pub rule_uuids: Vec<i64>,
    pub cfw_ai_agent_operation_source: Option<String>,
    pub ip_version: Option<u64>,
}
operation! { RemoveVpcAcRule(rule_uuids: Vec<i64>) "RemoveVpcAcRule" -> RemoveVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids, 1 "CfwAiAgentOperationSource" cfw_ai_agent_operation_source: String,
    2 "IpVersion" ip_version: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAcRuleOutput {
    pub rule_uuids: Option<Vec<i64>>,
}
model! { RemoveVpcAcRuleOutput {
    0 "RuleUuids" rule_uuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub syntax_rule: Option<u64>,
    pub topic_id: Option<String>,
    pub topics: Option<Vec<MultiTopicSearchInformation>>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
    pub context: Option<String>,
    pub sampling_rate: Option<f64>,
    pub use_new_analysis: Option<bool>,
}
operation! { SearchLog(from: i64, to: i64, query: String) "SearchLog" -> SearchLogOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "SyntaxRule" syntax_rule: u64, 4 "TopicId" topic_id: String,
    5 "Topics" topics: Vec<MultiTopicSearchInformation>, 6 "Sort" sort: String, 7 "Limit" limit: i64,
    8 "Offset" offset: u64, 9 "Context" context: String, 10 "SamplingRate" sampling_rate: f64,
    11 "UseNewAnalysis" use_new_analysis: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiTopicSearchInformation {
    pub topic_id: Option<String>,
    pub context: Option<String>,
}
input! { MultiTopicSearchInformation() {
    0 "TopicId" topic_id: String, 1 "Context" context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub results: Option<Vec<LogInfo>>,
    pub col_names: Option<Vec<String>>,
    pub analysis_results: Option<Vec<LogItems>>,
    pub analysis_records: Option<Vec<String>>,
    pub columns: Option<Vec<Column>>,
    pub sampling_rate: Option<f64>,
    pub topics: Option<SearchLogTopics>,
}
model! { SearchLogOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Analysis" analysis, 3 "Results" results, 4 "ColNames" col_names,
    5 "AnalysisResults" analysis_results, 6 "AnalysisRecords" analysis_records, 7 "Columns" columns,
    8 "SamplingRate" sampling_rate, 9 "Topics" topics
} }

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
    0 "Time" time, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "Source" source, 4 "FileName" file_name,
    5 "PkgId" pkg_id, 6 "PkgLogId" pkg_log_id, 7 "LogJson" log_json, 8 "HostName" host_name, 9 "RawLog" raw_log,
    10 "IndexStatus" index_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Option<Vec<LogItem>>,
}
model! { LogItems {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogTopics {
    pub errors: Option<Vec<SearchLogErrors>>,
    pub infos: Option<Vec<SearchLogInfos>>,
}
model! { SearchLogTopics {
    0 "Errors" errors, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogErrors {
    pub topic_id: Option<String>,
    pub error_msg: Option<String>,
    pub error_code_str: Option<String>,
}
model! { SearchLogErrors {
    0 "TopicId" topic_id, 1 "ErrorMsg" error_msg, 2 "ErrorCodeStr" error_code_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogInfos {
    pub topic_id: Option<String>,
    pub period: Option<i64>,
    pub context: Option<String>,
}
model! { SearchLogInfos {
    0 "TopicId" topic_id, 1 "Period" period, 2 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNatFwDnatRule {
    pub mode: u64,
    pub operation_type: String,
    pub cfw_instance: Option<String>,
    pub add_or_del_dnat_rules: Option<Vec<CfwNatDnatRule>>,
    pub origin_dnat: Option<CfwNatDnatRule>,
    pub new_dnat: Option<CfwNatDnatRule>,
}
operation! { SetNatFwDnatRule(mode: u64, operation_type: String) "SetNatFwDnatRule" -> Empty {
    0 "Mode" mode, 1 "OperationType" operation_type, 2 "CfwInstance" cfw_instance: String,
    3 "AddOrDelDnatRules" add_or_del_dnat_rules: Vec<CfwNatDnatRule>, 4 "OriginDnat" origin_dnat: CfwNatDnatRule,
    5 "NewDnat" new_dnat: CfwNatDnatRule
} }

pub type SetNatFwDnatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNatFwEip {
    pub operation_type: String,
    pub cfw_instance: String,
    pub eip_list: Option<Vec<String>>,
}
operation! { SetNatFwEip(operation_type: String, cfw_instance: String) "SetNatFwEip" -> Empty {
    0 "OperationType" operation_type, 1 "CfwInstance" cfw_instance, 2 "EipList" eip_list: Vec<String>
} }

pub type SetNatFwEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSecurityGroupRuleDispatch {
    pub stop_type: Option<i64>,
}
operation! { StopSecurityGroupRuleDispatch() "StopSecurityGroupRuleDispatch" -> StopSecurityGroupRuleDispatchOutput {
    0 "StopType" stop_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSecurityGroupRuleDispatchOutput {
    pub status: Option<bool>,
}
model! { StopSecurityGroupRuleDispatchOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFwOperate {
    pub sync_type: String,
    pub fw_type: Option<String>,
}
operation! { SyncFwOperate(sync_type: String) "SyncFwOperate" -> Empty {
    0 "SyncType" sync_type, 1 "FwType" fw_type: String
} }

pub type SyncFwOperateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckCcnNonDirectFlag {
    pub ccn_id: String,
}
operation! { UpdateCheckCcnNonDirectFlag(ccn_id: String)
    "UpdateCheckCcnNonDirectFlag" -> UpdateCheckCcnNonDirectFlagOutput {
    0 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckCcnNonDirectFlagOutput {
    pub message: Option<String>,
}
model! { UpdateCheckCcnNonDirectFlagOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVpcFw {
    pub ccn_switch: CcnSwitchInfo,
}
operation! { UpdateClusterVpcFw(ccn_switch: CcnSwitchInfo) "UpdateClusterVpcFw" -> Empty {
    0 "CcnSwitch" ccn_switch
} }

pub type UpdateClusterVpcFwOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_INVALID_CONTEXT: &str = "FailedOperation.InvalidContext";
    pub const FAILED_OPERATION_QUERY_ERROR: &str = "FailedOperation.QueryError";
    pub const FAILED_OPERATION_RESPONSE_TOO_LARGE: &str = "FailedOperation.ResponseTooLarge";
    pub const FAILED_OPERATION_SEARCH_TIMEOUT: &str = "FailedOperation.SearchTimeout";
    pub const FAILED_OPERATION_SYNTAX_ERROR: &str = "FailedOperation.SyntaxError";
    pub const FAILED_OPERATION_TAG_QPS_LIMIT: &str = "FailedOperation.TagQpsLimit";
    pub const FAILED_OPERATION_TIMEOUT: &str = "FailedOperation.Timeout";
    pub const FAILED_OPERATION_TOPIC_ISOLATED: &str = "FailedOperation.TopicIsolated";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DATABASE_EXCEPTION: &str = "InternalError.DatabaseException";
    pub const INTERNAL_ERROR_SEARCH_ERROR: &str = "InternalError.SearchError";
    pub const INTERNAL_ERROR_SEARCH_FAILED: &str = "InternalError.SearchFailed";
    pub const INTERNAL_ERROR_SERVER_BUSY: &str = "InternalError.ServerBusy";
    pub const INTERNAL_ERROR_UNKNOWN: &str = "InternalError.Unknown";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_REQUEST_PARAM: &str = "InvalidParameter.RequestParam";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_LOG_SEARCH: &str = "LimitExceeded.LogSearch";
    pub const LIMIT_EXCEEDED_SEARCH_RESOURCES: &str = "LimitExceeded.SearchResources";
    pub const LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE: &str = "LimitExceeded.SearchResultTooLarge";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_COMMON_PARAM: &str = "MissingParameter.CommonParam";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACL_FAILED: &str = "OperationDenied.ACLFailed";
    pub const OPERATION_DENIED_ACCOUNT_DESTROY: &str = "OperationDenied.AccountDestroy";
    pub const OPERATION_DENIED_ACCOUNT_ISOLATE: &str = "OperationDenied.AccountIsolate";
    pub const OPERATION_DENIED_ACCOUNT_NOT_EXISTS: &str = "OperationDenied.AccountNotExists";
    pub const OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE: &str = "OperationDenied.AnalysisSwitchClose";
    pub const OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED: &str = "OperationDenied.NewSyntaxNotSupported";
    pub const OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW: &str =
        "OperationDenied.OperationNotSupportInSearchLow";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ALARM_NOT_EXIST: &str = "ResourceNotFound.AlarmNotExist";
    pub const RESOURCE_NOT_FOUND_INDEX_NOT_EXIST: &str = "ResourceNotFound.IndexNotExist";
    pub const RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST: &str = "ResourceNotFound.LogsetNotExist";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST: &str = "ResourceNotFound.TopicNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
