//! `fwm` 2025-06-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "fwm", version: "2025-06-11", code: "fwm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIgnorePolicyRisk {
    pub risk_id: String,
    pub member_id: Option<String>,
}
operation! { CancelIgnorePolicyRisk(risk_id: String) "CancelIgnorePolicyRisk" -> Empty {
    0 "RiskId" risk_id, 1 "MemberId" member_id: String
} }

pub type CancelIgnorePolicyRiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalyzePolicyTask {
    pub products: Vec<String>,
    pub member_id_set: Option<Vec<String>>,
}
operation! { CreateAnalyzePolicyTask(products: Vec<String>) "CreateAnalyzePolicyTask" -> CreateAnalyzePolicyTaskOutput {
    0 "Products" products, 1 "MemberIdSet" member_id_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalyzePolicyTaskOutput {
    pub status: Option<i64>,
}
model! { CreateAnalyzePolicyTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeAclRule {
    pub group_id: Option<String>,
    pub rules: Option<Vec<EdgeAclRuleInfo>>,
}
operation! { CreateEdgeAclRule() "CreateEdgeAclRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rules" rules: Vec<EdgeAclRuleInfo>
} }

pub type CreateEdgeAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeAclRuleInfo {
    pub rule_id: Option<String>,
    pub order_index: Option<i64>,
    pub direction: Option<i64>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub target_content: Option<String>,
    pub target_type: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub scope: Option<String>,
    pub belong_member_id: Option<String>,
    pub param_template_id: Option<String>,
}
input! { EdgeAclRuleInfo() {
    0 "RuleId" rule_id: String, 1 "OrderIndex" order_index: i64, 2 "Direction" direction: i64,
    3 "SourceContent" source_content: String, 4 "SourceType" source_type: String,
    5 "TargetContent" target_content: String, 6 "TargetType" target_type: String, 7 "Port" port: String,
    8 "Protocol" protocol: String, 9 "RuleAction" rule_action: String, 10 "Description" description: String,
    11 "Scope" scope: String, 12 "BelongMemberId" belong_member_id: String,
    13 "ParamTemplateId" param_template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeAclRuleGroup {
    pub group_name: Option<String>,
    pub product: Option<String>,
    pub rules: Option<Vec<EdgeAclRuleInfo>>,
}
operation! { CreateEdgeAclRuleGroup() "CreateEdgeAclRuleGroup" -> CreateEdgeAclRuleGroupOutput {
    0 "GroupName" group_name: String, 1 "Product" product: String, 2 "Rules" rules: Vec<EdgeAclRuleInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeAclRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateEdgeAclRuleGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatAclRule {
    pub group_id: String,
    pub rules: Vec<NatAclRule>,
}
operation! { CreateNatAclRule(group_id: String, rules: Vec<NatAclRule>) "CreateNatAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rules" rules
} }

pub type CreateNatAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatAclRule {
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub target_content: Option<String>,
    pub target_type: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub order_index: Option<i64>,
    pub scope: Option<String>,
    pub direction: Option<i64>,
    pub rule_id: Option<String>,
    pub port: Option<String>,
    pub description: Option<String>,
    pub param_template_id: Option<String>,
    pub belong_member_id: Option<String>,
}

/// What [`NatAclRule::new`] takes.
pub struct NatAclRuleRequired {
    pub source_content: String,
    pub source_type: String,
    pub target_content: String,
    pub target_type: String,
    pub protocol: String,
    pub rule_action: String,
    pub order_index: i64,
    pub scope: String,
}
input! { NatAclRule{NatAclRuleRequired: source_content, source_type, target_content, target_type, protocol, rule_action, order_index, scope} {
    0 "SourceContent" source_content: String, 1 "SourceType" source_type: String,
    2 "TargetContent" target_content: String, 3 "TargetType" target_type: String, 4 "Protocol" protocol: String,
    5 "RuleAction" rule_action: String, 6 "OrderIndex" order_index: i64, 7 "Scope" scope: String,
    8 "Direction" direction: i64, 9 "RuleId" rule_id: String, 10 "Port" port: String,
    11 "Description" description: String, 12 "ParamTemplateId" param_template_id: String,
    13 "BelongMemberId" belong_member_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatAclRuleGroup {
    pub group_name: String,
    pub product: String,
    pub rules: Vec<NatAclRule>,
}
operation! { CreateNatAclRuleGroup(group_name: String, product: String, rules: Vec<NatAclRule>)
    "CreateNatAclRuleGroup" -> CreateNatAclRuleGroupOutput {
    0 "GroupName" group_name, 1 "Product" product, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatAclRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateNatAclRuleGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRule {
    pub group_id: Option<String>,
    pub rules: Option<Vec<SecurityGroupRule>>,
}
operation! { CreateSecurityGroupRule() "CreateSecurityGroupRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rules" rules: Vec<SecurityGroupRule>
} }

pub type CreateSecurityGroupRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRule {
    pub ip_version: Option<String>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub dest_content: Option<String>,
    pub dest_type: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub service_template_id: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub order_index: Option<i64>,
    pub rule_id: Option<String>,
    pub scope: Option<String>,
    pub protocol_port_type: Option<i64>,
    pub belong_member_id: Option<String>,
}
input! { SecurityGroupRule() {
    0 "IpVersion" ip_version: String, 1 "SourceContent" source_content: String, 2 "SourceType" source_type: String,
    3 "DestContent" dest_content: String, 4 "DestType" dest_type: String, 5 "Protocol" protocol: String,
    6 "Port" port: String, 7 "ServiceTemplateId" service_template_id: String, 8 "RuleAction" rule_action: String,
    9 "Description" description: String, 10 "OrderIndex" order_index: i64, 11 "RuleId" rule_id: String,
    12 "Scope" scope: String, 13 "ProtocolPortType" protocol_port_type: i64,
    14 "BelongMemberId" belong_member_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRuleGroup {
    pub group_name: Option<String>,
    pub product: Option<String>,
    pub rules: Option<Vec<SecurityGroupRule>>,
}
operation! { CreateSecurityGroupRuleGroup() "CreateSecurityGroupRuleGroup" -> CreateSecurityGroupRuleGroupOutput {
    0 "GroupName" group_name: String, 1 "Product" product: String, 2 "Rules" rules: Vec<SecurityGroupRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateSecurityGroupRuleGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStrategy {
    pub product: String,
    pub receive_account: Option<Vec<String>>,
    pub pre_strategy: Option<Vec<StrategyReq>>,
    pub post_strategy: Option<Vec<StrategyReq>>,
    pub receive_group: Option<Vec<String>>,
}
operation! { CreateStrategy(product: String) "CreateStrategy" -> Empty {
    0 "Product" product, 1 "ReceiveAccount" receive_account: Vec<String>,
    2 "PreStrategy" pre_strategy: Vec<StrategyReq>, 3 "PostStrategy" post_strategy: Vec<StrategyReq>,
    4 "ReceiveGroup" receive_group: Vec<String>
} }

pub type CreateStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyReq {
    pub group_id: Option<String>,
    pub sequence: Option<i64>,
}
input! { StrategyReq() {
    0 "GroupId" group_id: String, 1 "Sequence" sequence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcAclRule {
    pub group_id: String,
    pub rules: Vec<VpcAclRule>,
}
operation! { CreateVpcAclRule(group_id: String, rules: Vec<VpcAclRule>) "CreateVpcAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rules" rules
} }

pub type CreateVpcAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcAclRule {
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub dest_content: Option<String>,
    pub dest_type: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub order_index: Option<i64>,
    pub edge_id: Option<String>,
    pub fw_group_id: Option<String>,
    pub rule_id: Option<String>,
    pub port: Option<String>,
    pub description: Option<String>,
    pub param_template_id: Option<String>,
    pub belong_member_id: Option<String>,
}

/// What [`VpcAclRule::new`] takes.
pub struct VpcAclRuleRequired {
    pub source_content: String,
    pub source_type: String,
    pub dest_content: String,
    pub dest_type: String,
    pub protocol: String,
    pub rule_action: String,
    pub order_index: i64,
    pub edge_id: String,
    pub fw_group_id: String,
}
input! { VpcAclRule{VpcAclRuleRequired: source_content, source_type, dest_content, dest_type, protocol, rule_action, order_index, edge_id, fw_group_id} {
    0 "SourceContent" source_content: String, 1 "SourceType" source_type: String, 2 "DestContent" dest_content: String,
    3 "DestType" dest_type: String, 4 "Protocol" protocol: String, 5 "RuleAction" rule_action: String,
    6 "OrderIndex" order_index: i64, 7 "EdgeId" edge_id: String, 8 "FwGroupId" fw_group_id: String,
    9 "RuleId" rule_id: String, 10 "Port" port: String, 11 "Description" description: String,
    12 "ParamTemplateId" param_template_id: String, 13 "BelongMemberId" belong_member_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcAclRuleGroup {
    pub group_name: String,
    pub product: String,
    pub rules: Vec<VpcAclRule>,
}
operation! { CreateVpcAclRuleGroup(group_name: String, product: String, rules: Vec<VpcAclRule>)
    "CreateVpcAclRuleGroup" -> CreateVpcAclRuleGroupOutput {
    0 "GroupName" group_name, 1 "Product" product, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcAclRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateVpcAclRuleGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeAclRule {
    pub group_id: Option<String>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { DeleteEdgeAclRule() "DeleteEdgeAclRule" -> Empty {
    0 "GroupId" group_id: String, 1 "RuleIds" rule_ids: Vec<String>
} }

pub type DeleteEdgeAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatAclRule {
    pub group_id: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteNatAclRule(group_id: String, rule_ids: Vec<String>) "DeleteNatAclRule" -> Empty {
    0 "GroupId" group_id, 1 "RuleIds" rule_ids
} }

pub type DeleteNatAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleGroup {
    pub group_ids: Option<Vec<String>>,
}
operation! { DeleteRuleGroup() "DeleteRuleGroup" -> Empty {
    0 "GroupIds" group_ids: Vec<String>
} }

pub type DeleteRuleGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    pub group_id: Option<String>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityGroupRule() "DeleteSecurityGroupRule" -> Empty {
    0 "GroupId" group_id: String, 1 "RuleIds" rule_ids: Vec<String>
} }

pub type DeleteSecurityGroupRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStrategy {
    pub strategy_ids: Option<Vec<String>>,
}
operation! { DeleteStrategy() "DeleteStrategy" -> Empty {
    0 "StrategyIds" strategy_ids: Vec<String>
} }

pub type DeleteStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcAclRule {
    pub group_id: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteVpcAclRule(group_id: String, rule_ids: Vec<String>) "DeleteVpcAclRule" -> Empty {
    0 "GroupId" group_id, 1 "RuleIds" rule_ids
} }

pub type DeleteVpcAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAclRules {
    pub group_id: String,
    pub direction: Option<i64>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEdgeAclRules(group_id: String) "DescribeEdgeAclRules" -> DescribeEdgeAclRulesOutput {
    0 "GroupId" group_id, 1 "Direction" direction: i64, 2 "Filters" filters: Vec<CommonFilter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeEdgeAclRules: EdgeAclRuleResp = Offset "Offset", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator_type: Option<i64>,
}
input! { CommonFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "OperatorType" operator_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAclRulesOutput {
    pub total_count: Option<i64>,
    pub rules: Option<Vec<EdgeAclRuleResp>>,
    pub all_total_count: Option<i64>,
}
model! { DescribeEdgeAclRulesOutput {
    0 "TotalCount" total_count, 1 "Rules" rules, 2 "AllTotalCount" all_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeAclRuleResp {
    pub rule_id: Option<String>,
    pub sequence: Option<i64>,
    pub direction: Option<i64>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub source_name: Option<String>,
    pub target_content: Option<String>,
    pub target_type: Option<String>,
    pub target_name: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub scope: Option<String>,
    pub country_name: Option<String>,
    pub city_name: Option<String>,
    pub param_template_id: Option<String>,
    pub param_template_name: Option<String>,
    pub invalid: Option<i64>,
    pub belong_member: Option<MemberInfo>,
    pub country_code: Option<u64>,
    pub city_code: Option<u64>,
    pub is_region: Option<u64>,
    pub cloud_code: Option<String>,
    pub is_cloud: Option<u64>,
    pub instance_name: Option<String>,
    pub country_key: Option<String>,
    pub city_key: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub dns_parse_cnt: Option<i64>,
}
model! { EdgeAclRuleResp {
    0 "RuleId" rule_id, 1 "Sequence" sequence, 2 "Direction" direction, 3 "SourceContent" source_content,
    4 "SourceType" source_type, 5 "SourceName" source_name, 6 "TargetContent" target_content,
    7 "TargetType" target_type, 8 "TargetName" target_name, 9 "Port" port, 10 "Protocol" protocol,
    11 "RuleAction" rule_action, 12 "Description" description, 13 "Scope" scope, 14 "CountryName" country_name,
    15 "CityName" city_name, 16 "ParamTemplateId" param_template_id, 17 "ParamTemplateName" param_template_name,
    18 "Invalid" invalid, 19 "BelongMember" belong_member, 20 "CountryCode" country_code, 21 "CityCode" city_code,
    22 "IsRegion" is_region, 23 "CloudCode" cloud_code, 24 "IsCloud" is_cloud, 25 "InstanceName" instance_name,
    26 "CountryKey" country_key, 27 "CityKey" city_key, 28 "CreateTime" create_time, 29 "UpdateTime" update_time,
    30 "DnsParseCnt" dns_parse_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberInfo {
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub member_id: Option<String>,
}
model! { MemberInfo {
    0 "AppId" app_id, 1 "Uin" uin, 2 "Nickname" nickname, 3 "MemberId" member_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclRules {
    pub group_id: String,
    pub direction: Option<i64>,
    pub filters: Option<Vec<CommonFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNatAclRules(group_id: String) "DescribeNatAclRules" -> DescribeNatAclRulesOutput {
    0 "GroupId" group_id, 1 "Direction" direction: i64, 2 "Filters" filters: Vec<CommonFilter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeNatAclRules: NatAclRuleResp = Offset "Offset", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclRulesOutput {
    pub rules: Option<Vec<NatAclRuleResp>>,
    pub total_count: Option<i64>,
    pub all_total_count: Option<i64>,
}
model! { DescribeNatAclRulesOutput {
    0 "Rules" rules, 1 "TotalCount" total_count, 2 "AllTotalCount" all_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatAclRuleResp {
    pub rule_id: Option<String>,
    pub sequence: Option<i64>,
    pub direction: Option<i64>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub source_name: Option<String>,
    pub target_content: Option<String>,
    pub target_type: Option<String>,
    pub target_name: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub scope: Option<String>,
    pub scope_desc: Option<String>,
    pub fw_ins_id: Option<String>,
    pub country_name: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<i64>,
    pub city_code: Option<i64>,
    pub country_key: Option<String>,
    pub city_key: Option<String>,
    pub is_region: Option<i64>,
    pub cloud_code: Option<String>,
    pub is_cloud: Option<i64>,
    pub param_template_id: Option<String>,
    pub param_template_name: Option<String>,
    pub invalid: Option<i64>,
    pub belong_member: Option<MemberInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub dns_parse_cnt: Option<i64>,
}
model! { NatAclRuleResp {
    0 "RuleId" rule_id, 1 "Sequence" sequence, 2 "Direction" direction, 3 "SourceContent" source_content,
    4 "SourceType" source_type, 5 "SourceName" source_name, 6 "TargetContent" target_content,
    7 "TargetType" target_type, 8 "TargetName" target_name, 9 "Port" port, 10 "Protocol" protocol,
    11 "RuleAction" rule_action, 12 "Description" description, 13 "Scope" scope, 14 "ScopeDesc" scope_desc,
    15 "FwInsId" fw_ins_id, 16 "CountryName" country_name, 17 "CityName" city_name, 18 "CountryCode" country_code,
    19 "CityCode" city_code, 20 "CountryKey" country_key, 21 "CityKey" city_key, 22 "IsRegion" is_region,
    23 "CloudCode" cloud_code, 24 "IsCloud" is_cloud, 25 "ParamTemplateId" param_template_id,
    26 "ParamTemplateName" param_template_name, 27 "Invalid" invalid, 28 "BelongMember" belong_member,
    29 "CreateTime" create_time, 30 "UpdateTime" update_time, 31 "DnsParseCnt" dns_parse_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganMembers {
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeOrganMembers() "DescribeOrganMembers" -> DescribeOrganMembersOutput {
    0 "Filters" filters: Vec<CommonFilter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeOrganMembers: OrganMemberItem = Offset "Offset", "Members" members, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganMembersOutput {
    pub total_count: Option<i64>,
    pub members: Option<Vec<OrganMemberItem>>,
}
model! { DescribeOrganMembersOutput {
    0 "TotalCount" total_count, 1 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganMemberItem {
    pub member_id: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub sub_account_count: Option<i64>,
    pub node_name: Option<String>,
    pub role: Option<String>,
    pub role_display: Option<String>,
    pub account_group: Option<AccountGroupInfo>,
    pub cfw_managed: Option<i64>,
    pub cfw_share_role: Option<String>,
    pub cfw_share_role_display: Option<String>,
    pub cfw_sharer_app_id: Option<String>,
    pub cfw_instance_id: Option<String>,
    pub policy_analysis_enabled: Option<i64>,
    pub member_create_time: Option<String>,
    pub join_type: Option<String>,
}
model! { OrganMemberItem {
    0 "MemberId" member_id, 1 "AppId" app_id, 2 "Uin" uin, 3 "Nickname" nickname, 4 "SubAccountCount" sub_account_count,
    5 "NodeName" node_name, 6 "Role" role, 7 "RoleDisplay" role_display, 8 "AccountGroup" account_group,
    9 "CfwManaged" cfw_managed, 10 "CfwShareRole" cfw_share_role, 11 "CfwShareRoleDisplay" cfw_share_role_display,
    12 "CfwSharerAppId" cfw_sharer_app_id, 13 "CfwInstanceId" cfw_instance_id,
    14 "PolicyAnalysisEnabled" policy_analysis_enabled, 15 "MemberCreateTime" member_create_time,
    16 "JoinType" join_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { AccountGroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganSummary {}
operation! { DescribeOrganSummary() "DescribeOrganSummary" -> DescribeOrganSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganSummaryOutput {
    pub summary: Option<OrganSummary>,
}
model! { DescribeOrganSummaryOutput {
    0 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganSummary {
    pub group_name: Option<String>,
    pub admin_info: Option<MemberInfo>,
    pub admin_count: Option<i64>,
    pub joined_member_count: Option<i64>,
    pub member_limit: Option<i64>,
    pub member_limit_display: Option<String>,
    pub cfw_sharer_count: Option<i64>,
    pub cfw_user_count: Option<i64>,
    pub departments: Option<Vec<String>>,
    pub managed_member_count: Option<i64>,
    pub managed_product_count: Option<i64>,
    pub cfw_manage_count: Option<i64>,
}
model! { OrganSummary {
    0 "GroupName" group_name, 1 "AdminInfo" admin_info, 2 "AdminCount" admin_count,
    3 "JoinedMemberCount" joined_member_count, 4 "MemberLimit" member_limit,
    5 "MemberLimitDisplay" member_limit_display, 6 "CfwSharerCount" cfw_sharer_count, 7 "CfwUserCount" cfw_user_count,
    8 "Departments" departments, 9 "ManagedMemberCount" managed_member_count,
    10 "ManagedProductCount" managed_product_count, 11 "CfwManageCount" cfw_manage_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRiskAccountProductStats {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<CommonFilter>>,
}
operation! { DescribePolicyRiskAccountProductStats()
    "DescribePolicyRiskAccountProductStats" -> DescribePolicyRiskAccountProductStatsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<CommonFilter>
} }
paged! { DescribePolicyRiskAccountProductStats: AccountStatsGroup =
    Offset "Offset", "AccountStats" account_stats, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRiskAccountProductStatsOutput {
    pub account_stats: Option<Vec<AccountStatsGroup>>,
    pub total_count: Option<i64>,
    pub overdue_account_count: Option<i64>,
    pub overdue_product_count: Option<i64>,
}
model! { DescribePolicyRiskAccountProductStatsOutput {
    0 "AccountStats" account_stats, 1 "TotalCount" total_count, 2 "OverdueAccountCount" overdue_account_count,
    3 "OverdueProductCount" overdue_product_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountStatsGroup {
    pub member: Option<MemberInfo>,
    pub untreated_risk_count: Option<i64>,
    pub product_stats: Option<Vec<AccountProductDetailStats>>,
    pub rectify_rate: Option<String>,
}
model! { AccountStatsGroup {
    0 "Member" member, 1 "UntreatedRiskCount" untreated_risk_count, 2 "ProductStats" product_stats,
    3 "RectifyRate" rectify_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountProductDetailStats {
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub policy_count: Option<i64>,
    pub untreated_risk_count: Option<i64>,
    pub total_risk_count: Option<i64>,
    pub treated_risk_count: Option<i64>,
    pub ignored_risk_count: Option<i64>,
    pub rectify_rate: Option<String>,
    pub last_check_time: Option<String>,
    pub subcategory_ids: Option<Vec<String>>,
    pub is_overdue: Option<bool>,
}
model! { AccountProductDetailStats {
    0 "Product" product, 1 "ProductName" product_name, 2 "PolicyCount" policy_count,
    3 "UntreatedRiskCount" untreated_risk_count, 4 "TotalRiskCount" total_risk_count,
    5 "TreatedRiskCount" treated_risk_count, 6 "IgnoredRiskCount" ignored_risk_count, 7 "RectifyRate" rectify_rate,
    8 "LastCheckTime" last_check_time, 9 "SubcategoryIds" subcategory_ids, 10 "IsOverdue" is_overdue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskAnalysisDetails {
    pub id: Option<String>,
    pub search_type: Option<String>,
    pub member_id: Option<String>,
}
operation! { DescribeRiskAnalysisDetails() "DescribeRiskAnalysisDetails" -> DescribeRiskAnalysisDetailsOutput {
    0 "Id" id: String, 1 "SearchType" search_type: String, 2 "MemberId" member_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskAnalysisDetailsOutput {
    pub enterprise_security_group_rule: Option<Vec<AnalysisSgRuleInfoResp>>,
    pub security_group_policy: Option<Vec<SecurityGroupRiskPolicy>>,
    pub status: Option<i64>,
    pub enterprise_security_group_rule_ipv6: Option<Vec<AnalysisSgRuleInfoResp>>,
}
model! { DescribeRiskAnalysisDetailsOutput {
    0 "EnterpriseSecurityGroupRule" enterprise_security_group_rule, 1 "SecurityGroupPolicy" security_group_policy,
    2 "Status" status, 3 "EnterpriseSecurityGroupRuleIPV6" enterprise_security_group_rule_ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisSgRuleInfoResp {
    pub id: Option<i64>,
    pub rule_id: Option<String>,
    pub order_index: Option<i64>,
    pub cfw_order_index: Option<i64>,
    pub source_id: Option<String>,
    pub source_type: Option<i64>,
    pub target_id: Option<String>,
    pub target_type: Option<i64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<i64>,
    pub detail: Option<String>,
    pub region: Option<String>,
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
    pub dns_parse_count: Option<SgDnsParseCount>,
    pub scope: Option<String>,
    pub rule_partition: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_rule_id: Option<String>,
    pub strategy_id: Option<String>,
    pub ip_version: Option<String>,
    pub belong_member: Option<MemberInfo>,
}
model! { AnalysisSgRuleInfoResp {
    0 "Id" id, 1 "RuleId" rule_id, 2 "OrderIndex" order_index, 3 "CfwOrderIndex" cfw_order_index,
    4 "SourceId" source_id, 5 "SourceType" source_type, 6 "TargetId" target_id, 7 "TargetType" target_type,
    8 "Protocol" protocol, 9 "Port" port, 10 "Strategy" strategy, 11 "Detail" detail, 12 "Region" region,
    13 "ServiceTemplateId" service_template_id, 14 "SouInstanceName" sou_instance_name, 15 "SouPublicIp" sou_public_ip,
    16 "SouPrivateIp" sou_private_ip, 17 "SouCidr" sou_cidr, 18 "SouParameterName" sou_parameter_name,
    19 "InstanceName" instance_name, 20 "PublicIp" public_ip, 21 "PrivateIp" private_ip, 22 "Cidr" cidr,
    23 "ParameterName" parameter_name, 24 "ProtocolPortName" protocol_port_name, 25 "DnsParseCount" dns_parse_count,
    26 "Scope" scope, 27 "RulePartition" rule_partition, 28 "GroupId" group_id, 29 "GroupName" group_name,
    30 "GroupRuleId" group_rule_id, 31 "StrategyId" strategy_id, 32 "IpVersion" ip_version,
    33 "BelongMember" belong_member
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
pub struct SecurityGroupRiskPolicy {
    pub policy_index: Option<i64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub service_template: Option<ServiceTemplateSpecification>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub security_group_id: Option<String>,
    pub address_template: Option<AddressTemplateSpecification>,
    pub action: Option<String>,
    pub policy_description: Option<String>,
    pub version: Option<String>,
    pub direction: Option<String>,
    pub modify_time: Option<String>,
    pub region: Option<String>,
}
model! { SecurityGroupRiskPolicy {
    0 "PolicyIndex" policy_index, 1 "Protocol" protocol, 2 "Port" port, 3 "ServiceTemplate" service_template,
    4 "CidrBlock" cidr_block, 5 "Ipv6CidrBlock" ipv6_cidr_block, 6 "SecurityGroupId" security_group_id,
    7 "AddressTemplate" address_template, 8 "Action" action, 9 "PolicyDescription" policy_description,
    10 "Version" version, 11 "Direction" direction, 12 "ModifyTime" modify_time, 13 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateSpecification {
    pub service_id: Option<String>,
    pub service_group_id: Option<String>,
}
model! { ServiceTemplateSpecification {
    0 "ServiceId" service_id, 1 "ServiceGroupId" service_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateSpecification {
    pub address_id: Option<String>,
    pub address_group_id: Option<String>,
}
model! { AddressTemplateSpecification {
    0 "AddressId" address_id, 1 "AddressGroupId" address_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCategoryStats {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub product: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub member_id: Option<String>,
}
operation! { DescribeRiskCategoryStats() "DescribeRiskCategoryStats" -> DescribeRiskCategoryStatsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Product" product: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "By" by: String, 5 "Order" order: String, 6 "MemberId" member_id: String
} }
paged! { DescribeRiskCategoryStats: RiskCategoryItem = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCategoryStatsOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<RiskCategoryItem>>,
}
model! { DescribeRiskCategoryStatsOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskCategoryItem {
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub subcategory_id: Option<String>,
    pub subcategory_name: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_level_name: Option<String>,
    pub description: Option<String>,
    pub suggestion: Option<String>,
    pub rule_count: Option<i64>,
    pub treated_count: Option<i64>,
    pub ignored_count: Option<i64>,
    pub untreated_count: Option<i64>,
    pub disposal_rate: Option<u64>,
    pub has_risk: Option<i64>,
    pub remediation_status: Option<String>,
}
model! { RiskCategoryItem {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "SubcategoryId" subcategory_id,
    3 "SubcategoryName" subcategory_name, 4 "RiskLevel" risk_level, 5 "RiskLevelName" risk_level_name,
    6 "Description" description, 7 "Suggestion" suggestion, 8 "RuleCount" rule_count, 9 "TreatedCount" treated_count,
    10 "IgnoredCount" ignored_count, 11 "UntreatedCount" untreated_count, 12 "DisposalRate" disposal_rate,
    13 "HasRisk" has_risk, 14 "RemediationStatus" remediation_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskList {
    pub limit: i64,
    pub offset: i64,
    pub product: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_id: Option<String>,
}
operation! { DescribeRiskList(limit: i64, offset: i64) "DescribeRiskList" -> DescribeRiskListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Product" product: String, 3 "Filters" filters: Vec<CommonFilter>,
    4 "Order" order: String, 5 "By" by: String, 6 "MemberId" member_id: String
} }
paged! { DescribeRiskList: PolicyRisk = Offset "Offset", "PolicyRiskLst" policy_risk_lst, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskListOutput {
    pub policy_risk_lst: Option<Vec<PolicyRisk>>,
    pub total: Option<i64>,
}
model! { DescribeRiskListOutput {
    0 "PolicyRiskLst" policy_risk_lst, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRisk {
    pub id: Option<String>,
    pub risk_category: Option<String>,
    pub risk_sub_category: Option<String>,
    pub rule_type: Option<String>,
    pub risk_level: Option<i64>,
    pub product: Option<String>,
    pub sg_rule_id: Option<Vec<String>>,
    pub rule_count: Option<i64>,
    pub sg_id: Option<Vec<String>>,
    pub risk_feature: Option<String>,
    pub suggestion: Option<String>,
    pub status: Option<i64>,
    pub found_time: Option<String>,
    pub disposal_time: Option<String>,
    pub region: Option<String>,
    pub direction: Option<String>,
    pub risk_reason: Option<String>,
}
model! { PolicyRisk {
    0 "Id" id, 1 "RiskCategory" risk_category, 2 "RiskSubCategory" risk_sub_category, 3 "RuleType" rule_type,
    4 "RiskLevel" risk_level, 5 "Product" product, 6 "SgRuleId" sg_rule_id, 7 "RuleCount" rule_count, 8 "SgId" sg_id,
    9 "RiskFeature" risk_feature, 10 "Suggestion" suggestion, 11 "Status" status, 12 "FoundTime" found_time,
    13 "DisposalTime" disposal_time, 14 "Region" region, 15 "Direction" direction, 16 "RiskReason" risk_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRule {
    pub group_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DescribeSecurityGroupRule() "DescribeSecurityGroupRule" -> DescribeSecurityGroupRuleOutput {
    0 "GroupId" group_id: String, 1 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRuleOutput {
    pub rule: Option<SgRuleResp>,
}
model! { DescribeSecurityGroupRuleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SgRuleResp {
    pub rule_id: Option<String>,
    pub sequence: Option<i64>,
    pub region: Option<String>,
    pub ip_version: Option<String>,
    pub src_content: Option<String>,
    pub src_type: Option<String>,
    pub dst_content: Option<String>,
    pub dst_type: Option<String>,
    pub protocol: Option<String>,
    pub protocol_port_type: Option<i64>,
    pub service_template_id: Option<String>,
    pub dst_port: Option<String>,
    pub rule_action: Option<String>,
    pub detail: Option<String>,
    pub rule_source: Option<String>,
    pub scope: Option<String>,
}
model! { SgRuleResp {
    0 "RuleId" rule_id, 1 "Sequence" sequence, 2 "Region" region, 3 "IpVersion" ip_version, 4 "SrcContent" src_content,
    5 "SrcType" src_type, 6 "DstContent" dst_content, 7 "DstType" dst_type, 8 "Protocol" protocol,
    9 "ProtocolPortType" protocol_port_type, 10 "ServiceTemplateId" service_template_id, 11 "DstPort" dst_port,
    12 "RuleAction" rule_action, 13 "Detail" detail, 14 "RuleSource" rule_source, 15 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRules {
    pub group_id: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSecurityGroupRules() "DescribeSecurityGroupRules" -> DescribeSecurityGroupRulesOutput {
    0 "GroupId" group_id: String, 1 "Filters" filters: Vec<CommonFilter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSecurityGroupRules: SecGroupRuleResp = Offset "Offset", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRulesOutput {
    pub rules: Option<Vec<SecGroupRuleResp>>,
    pub total_count: Option<i64>,
    pub all_total_count: Option<i64>,
}
model! { DescribeSecurityGroupRulesOutput {
    0 "Rules" rules, 1 "TotalCount" total_count, 2 "AllTotalCount" all_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecGroupRuleResp {
    pub order_index: Option<i64>,
    pub rule_id: Option<String>,
    pub ip_version: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<i64>,
    pub target_id: Option<String>,
    pub target_type: Option<i64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub strategy: Option<i64>,
    pub detail: Option<String>,
    pub region: Option<String>,
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
    pub id: Option<i64>,
    pub dns_parse_count: Option<SgDnsParseCount>,
    pub scope: Option<String>,
    pub is_new: Option<i64>,
    pub belong_member: Option<MemberInfo>,
}
model! { SecGroupRuleResp {
    0 "OrderIndex" order_index, 1 "RuleId" rule_id, 2 "IpVersion" ip_version, 3 "SourceId" source_id,
    4 "SourceType" source_type, 5 "TargetId" target_id, 6 "TargetType" target_type, 7 "Protocol" protocol,
    8 "Port" port, 9 "Strategy" strategy, 10 "Detail" detail, 11 "Region" region,
    12 "ServiceTemplateId" service_template_id, 13 "SouInstanceName" sou_instance_name, 14 "SouPublicIp" sou_public_ip,
    15 "SouPrivateIp" sou_private_ip, 16 "SouCidr" sou_cidr, 17 "SouParameterName" sou_parameter_name,
    18 "InstanceName" instance_name, 19 "PublicIp" public_ip, 20 "PrivateIp" private_ip, 21 "Cidr" cidr,
    22 "ParameterName" parameter_name, 23 "ProtocolPortName" protocol_port_name, 24 "Id" id,
    25 "DnsParseCount" dns_parse_count, 26 "Scope" scope, 27 "IsNew" is_new, 28 "BelongMember" belong_member
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategies {
    pub product: Option<String>,
    pub exec_area: Option<String>,
    pub filters: Option<Vec<CommonFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeStrategies() "DescribeStrategies" -> DescribeStrategiesOutput {
    0 "Product" product: String, 1 "ExecArea" exec_area: String, 2 "Filters" filters: Vec<CommonFilter>,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeStrategies: StrategyResp = Offset "Offset", "Strategies" strategies, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategiesOutput {
    pub total_count: Option<u64>,
    pub strategies: Option<Vec<StrategyResp>>,
}
model! { DescribeStrategiesOutput {
    0 "TotalCount" total_count, 1 "Strategies" strategies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyResp {
    pub strategy_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub rule_count: Option<i64>,
    pub rule_status: Option<i64>,
    pub receive_account: Option<Vec<ReceiveAccount>>,
    pub sequence: Option<i64>,
    pub err_msg: Option<String>,
    pub error_type: Option<String>,
    pub update_time: Option<String>,
    pub create_by: Option<String>,
    pub update_by: Option<String>,
    pub exec_area: Option<String>,
    pub create_name: Option<String>,
    pub update_name: Option<String>,
    pub create_time: Option<String>,
}
model! { StrategyResp {
    0 "StrategyId" strategy_id, 1 "GroupId" group_id, 2 "GroupName" group_name, 3 "RuleCount" rule_count,
    4 "RuleStatus" rule_status, 5 "ReceiveAccount" receive_account, 6 "Sequence" sequence, 7 "ErrMsg" err_msg,
    8 "ErrorType" error_type, 9 "UpdateTime" update_time, 10 "CreateBy" create_by, 11 "UpdateBy" update_by,
    12 "ExecArea" exec_area, 13 "CreateName" create_name, 14 "UpdateName" update_name, 15 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveAccount {
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub receiver_type: Option<i64>,
    pub members: Option<Vec<MemberInfo>>,
}
model! { ReceiveAccount {
    0 "Uin" uin, 1 "Nickname" nickname, 2 "ReceiverType" receiver_type, 3 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategy {
    pub strategy_id: Option<String>,
}
operation! { DescribeStrategy() "DescribeStrategy" -> DescribeStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyOutput {
    pub strategy: Option<StrategyResp>,
}
model! { DescribeStrategyOutput {
    0 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyAccounts {
    pub product: String,
    pub filters: Option<Vec<CommonFilter>>,
}
operation! { DescribeStrategyAccounts(product: String) "DescribeStrategyAccounts" -> DescribeStrategyAccountsOutput {
    0 "Product" product, 1 "Filters" filters: Vec<CommonFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyAccountsOutput {
    pub accounts: Option<Vec<Account>>,
    pub account_groups: Option<Vec<AccountGroupQuotaDetail>>,
}
model! { DescribeStrategyAccountsOutput {
    0 "Accounts" accounts, 1 "AccountGroups" account_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub remain_quota: Option<i64>,
    pub nickname: Option<String>,
    pub dispatch_rule_num: Option<i64>,
    pub origin_rule_num: Option<i64>,
    pub total_quota: Option<i64>,
    pub member_id: Option<String>,
}
model! { Account {
    0 "AppId" app_id, 1 "Uin" uin, 2 "RemainQuota" remain_quota, 3 "Nickname" nickname,
    4 "DispatchRuleNum" dispatch_rule_num, 5 "OriginRuleNum" origin_rule_num, 6 "TotalQuota" total_quota,
    7 "MemberId" member_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupQuotaDetail {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub member_count: Option<i64>,
    pub remain_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub dispatch_rule_num: Option<i64>,
    pub origin_rule_num: Option<i64>,
    pub bottleneck_uin: Option<String>,
    pub members: Option<Vec<Account>>,
}
model! { AccountGroupQuotaDetail {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "MemberCount" member_count, 3 "RemainQuota" remain_quota,
    4 "TotalQuota" total_quota, 5 "DispatchRuleNum" dispatch_rule_num, 6 "OriginRuleNum" origin_rule_num,
    7 "BottleneckUin" bottleneck_uin, 8 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDispatchStatus {
    pub product: Option<String>,
}
operation! { DescribeStrategyDispatchStatus() "DescribeStrategyDispatchStatus" -> DescribeStrategyDispatchStatusOutput {
    0 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDispatchStatusOutput {
    pub progress: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub rule_group_num: Option<i64>,
    pub error_msg: Option<String>,
    pub dispatch_strategy_list: Option<Vec<String>>,
}
model! { DescribeStrategyDispatchStatusOutput {
    0 "Progress" progress, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Status" status,
    4 "RuleGroupNum" rule_group_num, 5 "ErrorMsg" error_msg, 6 "DispatchStrategyList" dispatch_strategy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclRules {
    pub group_id: String,
    pub filters: Option<Vec<CommonFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpcAclRules(group_id: String) "DescribeVpcAclRules" -> DescribeVpcAclRulesOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<CommonFilter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeVpcAclRules: VpcAclRuleResp = Offset "Offset", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclRulesOutput {
    pub rules: Option<Vec<VpcAclRuleResp>>,
    pub total_count: Option<i64>,
    pub all_total_count: Option<i64>,
}
model! { DescribeVpcAclRulesOutput {
    0 "Rules" rules, 1 "TotalCount" total_count, 2 "AllTotalCount" all_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcAclRuleResp {
    pub rule_id: Option<String>,
    pub sequence: Option<i64>,
    pub ip_version: Option<String>,
    pub source_content: Option<String>,
    pub source_type: Option<String>,
    pub source_name: Option<String>,
    pub dest_content: Option<String>,
    pub dest_type: Option<String>,
    pub dest_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub param_template_id: Option<String>,
    pub param_template_name: Option<String>,
    pub rule_action: Option<String>,
    pub description: Option<String>,
    pub edge_id: Option<String>,
    pub fw_group_id: Option<String>,
    pub invalid: Option<i64>,
    pub belong_member: Option<MemberInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub dns_parse_cnt: Option<i64>,
    pub fw_group_name: Option<String>,
}
model! { VpcAclRuleResp {
    0 "RuleId" rule_id, 1 "Sequence" sequence, 2 "IpVersion" ip_version, 3 "SourceContent" source_content,
    4 "SourceType" source_type, 5 "SourceName" source_name, 6 "DestContent" dest_content, 7 "DestType" dest_type,
    8 "DestName" dest_name, 9 "Protocol" protocol, 10 "Port" port, 11 "ParamTemplateId" param_template_id,
    12 "ParamTemplateName" param_template_name, 13 "RuleAction" rule_action, 14 "Description" description,
    15 "EdgeId" edge_id, 16 "FwGroupId" fw_group_id, 17 "Invalid" invalid, 18 "BelongMember" belong_member,
    19 "CreateTime" create_time, 20 "UpdateTime" update_time, 21 "DnsParseCnt" dns_parse_cnt,
    22 "FwGroupName" fw_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchStrategy {
    pub status: Option<i64>,
    pub product: Option<String>,
}
operation! { DispatchStrategy() "DispatchStrategy" -> DispatchStrategyOutput {
    0 "Status" status: i64, 1 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchStrategyOutput {
    pub status: Option<i64>,
}
model! { DispatchStrategyOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnorePolicyRisk {
    pub risk_id: String,
    pub member_id: Option<String>,
}
operation! { IgnorePolicyRisk(risk_id: String) "IgnorePolicyRisk" -> Empty {
    0 "RiskId" risk_id, 1 "MemberId" member_id: String
} }

pub type IgnorePolicyRiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeAclRule {
    pub group_id: Option<String>,
    pub rule: Option<EdgeAclRuleInfo>,
}
operation! { ModifyEdgeAclRule() "ModifyEdgeAclRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rule" rule: EdgeAclRuleInfo
} }

pub type ModifyEdgeAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeAclRuleSequence {
    pub direction: i64,
    pub group_id: Option<String>,
    pub sequences: Option<Vec<SequenceIndex>>,
}
operation! { ModifyEdgeAclRuleSequence(direction: i64) "ModifyEdgeAclRuleSequence" -> Empty {
    0 "Direction" direction, 1 "GroupId" group_id: String, 2 "Sequences" sequences: Vec<SequenceIndex>
} }

pub type ModifyEdgeAclRuleSequenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceIndex {
    pub order_index: Option<i64>,
    pub new_order_index: Option<i64>,
}
input! { SequenceIndex() {
    0 "OrderIndex" order_index: i64, 1 "NewOrderIndex" new_order_index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAclRule {
    pub group_id: String,
    pub rule: NatAclRule,
}
operation! { ModifyNatAclRule(group_id: String, rule: NatAclRule) "ModifyNatAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rule" rule
} }

pub type ModifyNatAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAclRuleSequence {
    pub group_id: String,
    pub sequences: Vec<SequenceIndex>,
    pub direction: i64,
}
operation! { ModifyNatAclRuleSequence(group_id: String, sequences: Vec<SequenceIndex>, direction: i64)
    "ModifyNatAclRuleSequence" -> Empty {
    0 "GroupId" group_id, 1 "Sequences" sequences, 2 "Direction" direction
} }

pub type ModifyNatAclRuleSequenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
operation! { ModifyRuleGroup() "ModifyRuleGroup" -> Empty {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

pub type ModifyRuleGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRule {
    pub group_id: Option<String>,
    pub rule: Option<SecurityGroupRule>,
}
operation! { ModifySecurityGroupRule() "ModifySecurityGroupRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rule" rule: SecurityGroupRule
} }

pub type ModifySecurityGroupRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStrategy {
    pub strategy_id: Option<String>,
    pub receive_account: Option<Vec<String>>,
    pub sequence: Option<i64>,
    pub group_id: Option<String>,
    pub receive_group: Option<Vec<String>>,
}
operation! { ModifyStrategy() "ModifyStrategy" -> Empty {
    0 "StrategyId" strategy_id: String, 1 "ReceiveAccount" receive_account: Vec<String>, 2 "Sequence" sequence: i64,
    3 "GroupId" group_id: String, 4 "ReceiveGroup" receive_group: Vec<String>
} }

pub type ModifyStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStrategySequence {
    pub sequences: Option<Vec<SequenceIndex>>,
    pub exec_area: Option<String>,
    pub product: Option<String>,
}
operation! { ModifyStrategySequence() "ModifyStrategySequence" -> Empty {
    0 "Sequences" sequences: Vec<SequenceIndex>, 1 "ExecArea" exec_area: String, 2 "Product" product: String
} }

pub type ModifyStrategySequenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAclRule {
    pub group_id: String,
    pub rule: VpcAclRule,
}
operation! { ModifyVpcAclRule(group_id: String, rule: VpcAclRule) "ModifyVpcAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rule" rule
} }

pub type ModifyVpcAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAclRuleSequence {
    pub group_id: String,
    pub sequences: Vec<SequenceIndex>,
}
operation! { ModifyVpcAclRuleSequence(group_id: String, sequences: Vec<SequenceIndex>)
    "ModifyVpcAclRuleSequence" -> Empty {
    0 "GroupId" group_id, 1 "Sequences" sequences
} }

pub type ModifyVpcAclRuleSequenceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_UNKNOWN: &str = "InternalError.Unknown";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_COMMON_PARAM: &str = "MissingParameter.CommonParam";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CancelIgnorePolicyRisk, CreateAnalyzePolicyTask, CreateEdgeAclRule, CreateEdgeAclRuleGroup, CreateNatAclRule,
    CreateNatAclRuleGroup, CreateSecurityGroupRule, CreateSecurityGroupRuleGroup, CreateStrategy, CreateVpcAclRule,
    CreateVpcAclRuleGroup, DeleteEdgeAclRule, DeleteNatAclRule, DeleteRuleGroup, DeleteSecurityGroupRule,
    DeleteStrategy, DeleteVpcAclRule, DescribeEdgeAclRules, DescribeNatAclRules, DescribeOrganMembers,
    DescribeOrganSummary, DescribePolicyRiskAccountProductStats, DescribeRiskAnalysisDetails, DescribeRiskCategoryStats,
    DescribeRiskList, DescribeSecurityGroupRule, DescribeSecurityGroupRules, DescribeStrategies, DescribeStrategy,
    DescribeStrategyAccounts, DescribeStrategyDispatchStatus, DescribeVpcAclRules, DispatchStrategy, IgnorePolicyRisk,
    ModifyEdgeAclRule, ModifyEdgeAclRuleSequence, ModifyNatAclRule, ModifyNatAclRuleSequence, ModifyRuleGroup,
    ModifySecurityGroupRule, ModifyStrategy, ModifyStrategySequence, ModifyVpcAclRule, ModifyVpcAclRuleSequence
}
