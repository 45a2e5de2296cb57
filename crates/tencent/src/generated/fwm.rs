//! `fwm` of Tencent Cloud, API version 2025-06-11.
//!
//! Endpoint: `fwm.tencentcloudapi.com`, or `fwm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, fwm::DescribeOrganMembers};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeOrganMembers::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("fwm", "2025-06-11", "fwm", &Endpoints::NONE);

/// Cancels ignore policy risk: `CancelIgnorePolicyRisk` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CancelIgnorePolicyRisk>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIgnorePolicyRisk {
    /// Required.
    pub risk_id: String,
    pub member_id: Option<String>,
}
operation! { CancelIgnorePolicyRisk(risk_id: String) "CancelIgnorePolicyRisk" -> Empty {
    0 "RiskId" risk_id, 1 "MemberId" member_id: String
} }

/// Response of [`CancelIgnorePolicyRisk`]: empty.
pub type CancelIgnorePolicyRiskOutput = Empty;

/// Creates analyze policy task: `CreateAnalyzePolicyTask` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateAnalyzePolicyTask>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalyzePolicyTask {
    /// Required.
    pub products: Vec<String>,
    pub member_id_set: Option<Vec<String>>,
}
operation! { CreateAnalyzePolicyTask(products: Vec<String>) "CreateAnalyzePolicyTask" -> CreateAnalyzePolicyTaskOutput {
    0 "Products" products, 1 "MemberIdSet" member_id_set: Vec<String>
} }

/// Response of [`CreateAnalyzePolicyTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnalyzePolicyTaskOutput {
    pub status: Option<i64>,
}
model! { CreateAnalyzePolicyTaskOutput {
    0 "Status" status: i64
} }

/// Creates edge acl rule: `CreateEdgeAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateEdgeAclRule>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeAclRule {
    pub group_id: Option<String>,
    pub rules: Option<Vec<EdgeAclRuleInfo>>,
}
operation! { CreateEdgeAclRule() "CreateEdgeAclRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rules" rules: Vec<EdgeAclRuleInfo>
} }

/// Response of [`CreateEdgeAclRule`]: empty.
pub type CreateEdgeAclRuleOutput = Empty;

/// In the request of [`CreateEdgeAclRule`].
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

/// Creates edge acl rule group: `CreateEdgeAclRuleGroup` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateEdgeAclRuleGroup>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
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

/// Response of [`CreateEdgeAclRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeAclRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateEdgeAclRuleGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates nat acl rule: `CreateNatAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateNatAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatAclRule {
    /// Required.
    pub group_id: String,
    /// Required.
    pub rules: Vec<NatAclRule>,
}
operation! { CreateNatAclRule(group_id: String, rules: Vec<NatAclRule>) "CreateNatAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rules" rules
} }

/// Response of [`CreateNatAclRule`]: empty.
pub type CreateNatAclRuleOutput = Empty;

/// In the request of [`CreateNatAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatAclRule {
    /// Required.
    pub source_content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    /// Required.
    pub target_content: Option<String>,
    /// Required.
    pub target_type: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub rule_action: Option<String>,
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub scope: Option<String>,
    pub direction: Option<i64>,
    pub rule_id: Option<String>,
    pub port: Option<String>,
    pub description: Option<String>,
    pub param_template_id: Option<String>,
    pub belong_member_id: Option<String>,
}

/// Arguments of [`NatAclRule::new`].
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
input! {
    NatAclRule { NatAclRuleRequired: source_content, source_type, target_content, target_type, protocol, rule_action, order_index, scope } {
    0 "SourceContent" source_content: String, 1 "SourceType" source_type: String,
    2 "TargetContent" target_content: String, 3 "TargetType" target_type: String, 4 "Protocol" protocol: String,
    5 "RuleAction" rule_action: String, 6 "OrderIndex" order_index: i64, 7 "Scope" scope: String,
    8 "Direction" direction: i64, 9 "RuleId" rule_id: String, 10 "Port" port: String,
    11 "Description" description: String, 12 "ParamTemplateId" param_template_id: String,
    13 "BelongMemberId" belong_member_id: String
} }

/// Creates nat acl rule group: `CreateNatAclRuleGroup` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateNatAclRuleGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatAclRuleGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub product: String,
    /// Required.
    pub rules: Vec<NatAclRule>,
}
operation! { CreateNatAclRuleGroup(group_name: String, product: String, rules: Vec<NatAclRule>)
    "CreateNatAclRuleGroup" -> CreateNatAclRuleGroupOutput {
    0 "GroupName" group_name, 1 "Product" product, 2 "Rules" rules
} }

/// Response of [`CreateNatAclRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatAclRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateNatAclRuleGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates security group rule: `CreateSecurityGroupRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateSecurityGroupRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRule {
    pub group_id: Option<String>,
    pub rules: Option<Vec<SecurityGroupRule>>,
}
operation! { CreateSecurityGroupRule() "CreateSecurityGroupRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rules" rules: Vec<SecurityGroupRule>
} }

/// Response of [`CreateSecurityGroupRule`]: empty.
pub type CreateSecurityGroupRuleOutput = Empty;

/// In the request of [`CreateSecurityGroupRule`].
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

/// Creates security group rule group: `CreateSecurityGroupRuleGroup` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateSecurityGroupRuleGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
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

/// Response of [`CreateSecurityGroupRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateSecurityGroupRuleGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates strategy: `CreateStrategy` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStrategy {
    /// Required.
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

/// Response of [`CreateStrategy`]: empty.
pub type CreateStrategyOutput = Empty;

/// In the request of [`CreateStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyReq {
    pub group_id: Option<String>,
    pub sequence: Option<i64>,
}
input! { StrategyReq() {
    0 "GroupId" group_id: String, 1 "Sequence" sequence: i64
} }

/// Creates vpc acl rule: `CreateVpcAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateVpcAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcAclRule {
    /// Required.
    pub group_id: String,
    /// Required.
    pub rules: Vec<VpcAclRule>,
}
operation! { CreateVpcAclRule(group_id: String, rules: Vec<VpcAclRule>) "CreateVpcAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rules" rules
} }

/// Response of [`CreateVpcAclRule`]: empty.
pub type CreateVpcAclRuleOutput = Empty;

/// In the request of [`CreateVpcAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcAclRule {
    /// Required.
    pub source_content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    /// Required.
    pub dest_content: Option<String>,
    /// Required.
    pub dest_type: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub rule_action: Option<String>,
    /// Required.
    pub order_index: Option<i64>,
    /// Required.
    pub edge_id: Option<String>,
    /// Required.
    pub fw_group_id: Option<String>,
    pub rule_id: Option<String>,
    pub port: Option<String>,
    pub description: Option<String>,
    pub param_template_id: Option<String>,
    pub belong_member_id: Option<String>,
}

/// Arguments of [`VpcAclRule::new`].
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
input! {
    VpcAclRule { VpcAclRuleRequired: source_content, source_type, dest_content, dest_type, protocol, rule_action, order_index, edge_id, fw_group_id } {
    0 "SourceContent" source_content: String, 1 "SourceType" source_type: String, 2 "DestContent" dest_content: String,
    3 "DestType" dest_type: String, 4 "Protocol" protocol: String, 5 "RuleAction" rule_action: String,
    6 "OrderIndex" order_index: i64, 7 "EdgeId" edge_id: String, 8 "FwGroupId" fw_group_id: String,
    9 "RuleId" rule_id: String, 10 "Port" port: String, 11 "Description" description: String,
    12 "ParamTemplateId" param_template_id: String, 13 "BelongMemberId" belong_member_id: String
} }

/// Creates vpc acl rule group: `CreateVpcAclRuleGroup` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=CreateVpcAclRuleGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcAclRuleGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub product: String,
    /// Required.
    pub rules: Vec<VpcAclRule>,
}
operation! { CreateVpcAclRuleGroup(group_name: String, product: String, rules: Vec<VpcAclRule>)
    "CreateVpcAclRuleGroup" -> CreateVpcAclRuleGroupOutput {
    0 "GroupName" group_name, 1 "Product" product, 2 "Rules" rules
} }

/// Response of [`CreateVpcAclRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcAclRuleGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateVpcAclRuleGroupOutput {
    0 "GroupId" group_id: String
} }

/// Deletes edge acl rule: `DeleteEdgeAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DeleteEdgeAclRule>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeAclRule {
    pub group_id: Option<String>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { DeleteEdgeAclRule() "DeleteEdgeAclRule" -> Empty {
    0 "GroupId" group_id: String, 1 "RuleIds" rule_ids: Vec<String>
} }

/// Response of [`DeleteEdgeAclRule`]: empty.
pub type DeleteEdgeAclRuleOutput = Empty;

/// Deletes nat acl rule: `DeleteNatAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DeleteNatAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatAclRule {
    /// Required.
    pub group_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteNatAclRule(group_id: String, rule_ids: Vec<String>) "DeleteNatAclRule" -> Empty {
    0 "GroupId" group_id, 1 "RuleIds" rule_ids
} }

/// Response of [`DeleteNatAclRule`]: empty.
pub type DeleteNatAclRuleOutput = Empty;

/// Deletes rule group: `DeleteRuleGroup` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DeleteRuleGroup>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleGroup {
    pub group_ids: Option<Vec<String>>,
}
operation! { DeleteRuleGroup() "DeleteRuleGroup" -> Empty {
    0 "GroupIds" group_ids: Vec<String>
} }

/// Response of [`DeleteRuleGroup`]: empty.
pub type DeleteRuleGroupOutput = Empty;

/// Deletes security group rule: `DeleteSecurityGroupRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DeleteSecurityGroupRule>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    pub group_id: Option<String>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityGroupRule() "DeleteSecurityGroupRule" -> Empty {
    0 "GroupId" group_id: String, 1 "RuleIds" rule_ids: Vec<String>
} }

/// Response of [`DeleteSecurityGroupRule`]: empty.
pub type DeleteSecurityGroupRuleOutput = Empty;

/// Deletes strategy: `DeleteStrategy` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DeleteStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStrategy {
    pub strategy_ids: Option<Vec<String>>,
}
operation! { DeleteStrategy() "DeleteStrategy" -> Empty {
    0 "StrategyIds" strategy_ids: Vec<String>
} }

/// Response of [`DeleteStrategy`]: empty.
pub type DeleteStrategyOutput = Empty;

/// Deletes vpc acl rule: `DeleteVpcAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DeleteVpcAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcAclRule {
    /// Required.
    pub group_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteVpcAclRule(group_id: String, rule_ids: Vec<String>) "DeleteVpcAclRule" -> Empty {
    0 "GroupId" group_id, 1 "RuleIds" rule_ids
} }

/// Response of [`DeleteVpcAclRule`]: empty.
pub type DeleteVpcAclRuleOutput = Empty;

/// Describes edge acl rules: `DescribeEdgeAclRules` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeEdgeAclRules>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAclRules {
    /// Required.
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

/// In the request of [`DescribeEdgeAclRules`].
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

/// Response of [`DescribeEdgeAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAclRulesOutput {
    pub total_count: Option<i64>,
    pub rules: Vec<EdgeAclRuleResp>,
    pub all_total_count: Option<i64>,
}
model! { DescribeEdgeAclRulesOutput {
    0 "TotalCount" total_count: i64, 1 "Rules" rules: Vec<EdgeAclRuleResp>, 2 "AllTotalCount" all_total_count: i64
} }

/// In the response of [`DescribeEdgeAclRules`].
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
    pub country_code: Option<i64>,
    pub city_code: Option<i64>,
    pub is_region: Option<i64>,
    pub cloud_code: Option<String>,
    pub is_cloud: Option<i64>,
    pub instance_name: Option<String>,
    pub country_key: Option<String>,
    pub city_key: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub dns_parse_cnt: Option<i64>,
}
model! { EdgeAclRuleResp {
    0 "RuleId" rule_id: String, 1 "Sequence" sequence: i64, 2 "Direction" direction: i64,
    3 "SourceContent" source_content: String, 4 "SourceType" source_type: String, 5 "SourceName" source_name: String,
    6 "TargetContent" target_content: String, 7 "TargetType" target_type: String, 8 "TargetName" target_name: String,
    9 "Port" port: String, 10 "Protocol" protocol: String, 11 "RuleAction" rule_action: String,
    12 "Description" description: String, 13 "Scope" scope: String, 14 "CountryName" country_name: String,
    15 "CityName" city_name: String, 16 "ParamTemplateId" param_template_id: String,
    17 "ParamTemplateName" param_template_name: String, 18 "Invalid" invalid: i64,
    19 "BelongMember" belong_member: MemberInfo, 20 "CountryCode" country_code: i64, 21 "CityCode" city_code: i64,
    22 "IsRegion" is_region: i64, 23 "CloudCode" cloud_code: String, 24 "IsCloud" is_cloud: i64,
    25 "InstanceName" instance_name: String, 26 "CountryKey" country_key: String, 27 "CityKey" city_key: String,
    28 "CreateTime" create_time: String, 29 "UpdateTime" update_time: String, 30 "DnsParseCnt" dns_parse_cnt: i64
} }

/// In the response of [`DescribeEdgeAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberInfo {
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub member_id: Option<String>,
}
model! { MemberInfo {
    0 "AppId" app_id: String, 1 "Uin" uin: String, 2 "Nickname" nickname: String, 3 "MemberId" member_id: String
} }

/// Describes nat acl rules: `DescribeNatAclRules` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeNatAclRules>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclRules {
    /// Required.
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

/// Response of [`DescribeNatAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatAclRulesOutput {
    pub rules: Vec<NatAclRuleResp>,
    pub total_count: Option<i64>,
    pub all_total_count: Option<i64>,
}
model! { DescribeNatAclRulesOutput {
    0 "Rules" rules: Vec<NatAclRuleResp>, 1 "TotalCount" total_count: i64, 2 "AllTotalCount" all_total_count: i64
} }

/// In the response of [`DescribeNatAclRules`].
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
    0 "RuleId" rule_id: String, 1 "Sequence" sequence: i64, 2 "Direction" direction: i64,
    3 "SourceContent" source_content: String, 4 "SourceType" source_type: String, 5 "SourceName" source_name: String,
    6 "TargetContent" target_content: String, 7 "TargetType" target_type: String, 8 "TargetName" target_name: String,
    9 "Port" port: String, 10 "Protocol" protocol: String, 11 "RuleAction" rule_action: String,
    12 "Description" description: String, 13 "Scope" scope: String, 14 "ScopeDesc" scope_desc: String,
    15 "FwInsId" fw_ins_id: String, 16 "CountryName" country_name: String, 17 "CityName" city_name: String,
    18 "CountryCode" country_code: i64, 19 "CityCode" city_code: i64, 20 "CountryKey" country_key: String,
    21 "CityKey" city_key: String, 22 "IsRegion" is_region: i64, 23 "CloudCode" cloud_code: String,
    24 "IsCloud" is_cloud: i64, 25 "ParamTemplateId" param_template_id: String,
    26 "ParamTemplateName" param_template_name: String, 27 "Invalid" invalid: i64,
    28 "BelongMember" belong_member: MemberInfo, 29 "CreateTime" create_time: String,
    30 "UpdateTime" update_time: String, 31 "DnsParseCnt" dns_parse_cnt: i64
} }

/// Describes organ members: `DescribeOrganMembers` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeOrganMembers>.
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

/// Response of [`DescribeOrganMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganMembersOutput {
    pub total_count: Option<i64>,
    pub members: Vec<OrganMemberItem>,
}
model! { DescribeOrganMembersOutput {
    0 "TotalCount" total_count: i64, 1 "Members" members: Vec<OrganMemberItem>
} }

/// In the response of [`DescribeOrganMembers`].
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
    0 "MemberId" member_id: String, 1 "AppId" app_id: String, 2 "Uin" uin: String, 3 "Nickname" nickname: String,
    4 "SubAccountCount" sub_account_count: i64, 5 "NodeName" node_name: String, 6 "Role" role: String,
    7 "RoleDisplay" role_display: String, 8 "AccountGroup" account_group: AccountGroupInfo,
    9 "CfwManaged" cfw_managed: i64, 10 "CfwShareRole" cfw_share_role: String,
    11 "CfwShareRoleDisplay" cfw_share_role_display: String, 12 "CfwSharerAppId" cfw_sharer_app_id: String,
    13 "CfwInstanceId" cfw_instance_id: String, 14 "PolicyAnalysisEnabled" policy_analysis_enabled: i64,
    15 "MemberCreateTime" member_create_time: String, 16 "JoinType" join_type: String
} }

/// In the response of [`DescribeOrganMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { AccountGroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Describes organ summary: `DescribeOrganSummary` of `fwm` 2025-06-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeOrganSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganSummary {}
operation! { DescribeOrganSummary() "DescribeOrganSummary" -> DescribeOrganSummaryOutput {} }

/// Response of [`DescribeOrganSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganSummaryOutput {
    pub summary: Option<OrganSummary>,
}
model! { DescribeOrganSummaryOutput {
    0 "Summary" summary: OrganSummary
} }

/// In the response of [`DescribeOrganSummary`].
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
    pub departments: Vec<String>,
    pub managed_member_count: Option<i64>,
    pub managed_product_count: Option<i64>,
    pub cfw_manage_count: Option<i64>,
}
model! { OrganSummary {
    0 "GroupName" group_name: String, 1 "AdminInfo" admin_info: MemberInfo, 2 "AdminCount" admin_count: i64,
    3 "JoinedMemberCount" joined_member_count: i64, 4 "MemberLimit" member_limit: i64,
    5 "MemberLimitDisplay" member_limit_display: String, 6 "CfwSharerCount" cfw_sharer_count: i64,
    7 "CfwUserCount" cfw_user_count: i64, 8 "Departments" departments: Vec<String>,
    9 "ManagedMemberCount" managed_member_count: i64, 10 "ManagedProductCount" managed_product_count: i64,
    11 "CfwManageCount" cfw_manage_count: i64
} }

/// Describes policy risk account product stats: `DescribePolicyRiskAccountProductStats` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribePolicyRiskAccountProductStats>.
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
    Offset "Offset", "AccountStats" account_stats, total "TotalCount" }

/// Response of [`DescribePolicyRiskAccountProductStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRiskAccountProductStatsOutput {
    pub account_stats: Vec<AccountStatsGroup>,
    pub total_count: Option<i64>,
    pub overdue_account_count: Option<i64>,
    pub overdue_product_count: Option<i64>,
}
model! { DescribePolicyRiskAccountProductStatsOutput {
    0 "AccountStats" account_stats: Vec<AccountStatsGroup>, 1 "TotalCount" total_count: i64,
    2 "OverdueAccountCount" overdue_account_count: i64, 3 "OverdueProductCount" overdue_product_count: i64
} }

/// In the response of [`DescribePolicyRiskAccountProductStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountStatsGroup {
    pub member: Option<MemberInfo>,
    pub untreated_risk_count: Option<i64>,
    pub product_stats: Vec<AccountProductDetailStats>,
    pub rectify_rate: Option<String>,
}
model! { AccountStatsGroup {
    0 "Member" member: MemberInfo, 1 "UntreatedRiskCount" untreated_risk_count: i64,
    2 "ProductStats" product_stats: Vec<AccountProductDetailStats>, 3 "RectifyRate" rectify_rate: String
} }

/// In the response of [`DescribePolicyRiskAccountProductStats`].
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
    pub subcategory_ids: Vec<String>,
    pub is_overdue: Option<bool>,
}
model! { AccountProductDetailStats {
    0 "Product" product: String, 1 "ProductName" product_name: String, 2 "PolicyCount" policy_count: i64,
    3 "UntreatedRiskCount" untreated_risk_count: i64, 4 "TotalRiskCount" total_risk_count: i64,
    5 "TreatedRiskCount" treated_risk_count: i64, 6 "IgnoredRiskCount" ignored_risk_count: i64,
    7 "RectifyRate" rectify_rate: String, 8 "LastCheckTime" last_check_time: String,
    9 "SubcategoryIds" subcategory_ids: Vec<String>, 10 "IsOverdue" is_overdue: bool
} }

/// Describes risk analysis details: `DescribeRiskAnalysisDetails` of `fwm` 2025-06-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeRiskAnalysisDetails>.
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

/// Response of [`DescribeRiskAnalysisDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskAnalysisDetailsOutput {
    pub enterprise_security_group_rule: Vec<AnalysisSgRuleInfoResp>,
    pub security_group_policy: Vec<SecurityGroupRiskPolicy>,
    pub status: Option<i64>,
    pub enterprise_security_group_rule_ipv6: Vec<AnalysisSgRuleInfoResp>,
}
model! { DescribeRiskAnalysisDetailsOutput {
    0 "EnterpriseSecurityGroupRule" enterprise_security_group_rule: Vec<AnalysisSgRuleInfoResp>,
    1 "SecurityGroupPolicy" security_group_policy: Vec<SecurityGroupRiskPolicy>, 2 "Status" status: i64,
    3 "EnterpriseSecurityGroupRuleIPV6" enterprise_security_group_rule_ipv6: Vec<AnalysisSgRuleInfoResp>
} }

/// In the response of [`DescribeRiskAnalysisDetails`].
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
    0 "Id" id: i64, 1 "RuleId" rule_id: String, 2 "OrderIndex" order_index: i64, 3 "CfwOrderIndex" cfw_order_index: i64,
    4 "SourceId" source_id: String, 5 "SourceType" source_type: i64, 6 "TargetId" target_id: String,
    7 "TargetType" target_type: i64, 8 "Protocol" protocol: String, 9 "Port" port: String, 10 "Strategy" strategy: i64,
    11 "Detail" detail: String, 12 "Region" region: String, 13 "ServiceTemplateId" service_template_id: String,
    14 "SouInstanceName" sou_instance_name: String, 15 "SouPublicIp" sou_public_ip: String,
    16 "SouPrivateIp" sou_private_ip: String, 17 "SouCidr" sou_cidr: String,
    18 "SouParameterName" sou_parameter_name: String, 19 "InstanceName" instance_name: String,
    20 "PublicIp" public_ip: String, 21 "PrivateIp" private_ip: String, 22 "Cidr" cidr: String,
    23 "ParameterName" parameter_name: String, 24 "ProtocolPortName" protocol_port_name: String,
    25 "DnsParseCount" dns_parse_count: SgDnsParseCount, 26 "Scope" scope: String,
    27 "RulePartition" rule_partition: i64, 28 "GroupId" group_id: String, 29 "GroupName" group_name: String,
    30 "GroupRuleId" group_rule_id: String, 31 "StrategyId" strategy_id: String, 32 "IpVersion" ip_version: String,
    33 "BelongMember" belong_member: MemberInfo
} }

/// In the response of [`DescribeRiskAnalysisDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SgDnsParseCount {
    pub valid_count: Option<i64>,
    pub invalid_count: Option<i64>,
}
model! { SgDnsParseCount {
    0 "ValidCount" valid_count: i64, 1 "InvalidCount" invalid_count: i64
} }

/// In the response of [`DescribeRiskAnalysisDetails`].
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
    0 "PolicyIndex" policy_index: i64, 1 "Protocol" protocol: String, 2 "Port" port: String,
    3 "ServiceTemplate" service_template: ServiceTemplateSpecification, 4 "CidrBlock" cidr_block: String,
    5 "Ipv6CidrBlock" ipv6_cidr_block: String, 6 "SecurityGroupId" security_group_id: String,
    7 "AddressTemplate" address_template: AddressTemplateSpecification, 8 "Action" action: String,
    9 "PolicyDescription" policy_description: String, 10 "Version" version: String, 11 "Direction" direction: String,
    12 "ModifyTime" modify_time: String, 13 "Region" region: String
} }

/// In the response of [`DescribeRiskAnalysisDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateSpecification {
    pub service_id: Option<String>,
    pub service_group_id: Option<String>,
}
model! { ServiceTemplateSpecification {
    0 "ServiceId" service_id: String, 1 "ServiceGroupId" service_group_id: String
} }

/// In the response of [`DescribeRiskAnalysisDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateSpecification {
    pub address_id: Option<String>,
    pub address_group_id: Option<String>,
}
model! { AddressTemplateSpecification {
    0 "AddressId" address_id: String, 1 "AddressGroupId" address_group_id: String
} }

/// Describes risk category stats: `DescribeRiskCategoryStats` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeRiskCategoryStats>.
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

/// Response of [`DescribeRiskCategoryStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCategoryStatsOutput {
    pub total: Option<i64>,
    pub data: Vec<RiskCategoryItem>,
}
model! { DescribeRiskCategoryStatsOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<RiskCategoryItem>
} }

/// In the response of [`DescribeRiskCategoryStats`].
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
    pub disposal_rate: Option<i64>,
    pub has_risk: Option<i64>,
    pub remediation_status: Option<String>,
}
model! { RiskCategoryItem {
    0 "CategoryId" category_id: String, 1 "CategoryName" category_name: String,
    2 "SubcategoryId" subcategory_id: String, 3 "SubcategoryName" subcategory_name: String,
    4 "RiskLevel" risk_level: i64, 5 "RiskLevelName" risk_level_name: String, 6 "Description" description: String,
    7 "Suggestion" suggestion: String, 8 "RuleCount" rule_count: i64, 9 "TreatedCount" treated_count: i64,
    10 "IgnoredCount" ignored_count: i64, 11 "UntreatedCount" untreated_count: i64,
    12 "DisposalRate" disposal_rate: i64, 13 "HasRisk" has_risk: i64, 14 "RemediationStatus" remediation_status: String
} }

/// Describes risk list: `DescribeRiskList` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeRiskList>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskList {
    /// Required.
    pub limit: i64,
    /// Required.
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

/// Response of [`DescribeRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskListOutput {
    pub policy_risk_lst: Vec<PolicyRisk>,
    pub total: Option<i64>,
}
model! { DescribeRiskListOutput {
    0 "PolicyRiskLst" policy_risk_lst: Vec<PolicyRisk>, 1 "Total" total: i64
} }

/// In the response of [`DescribeRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRisk {
    pub id: Option<String>,
    pub risk_category: Option<String>,
    pub risk_sub_category: Option<String>,
    pub rule_type: Option<String>,
    pub risk_level: Option<i64>,
    pub product: Option<String>,
    pub sg_rule_id: Vec<String>,
    pub rule_count: Option<i64>,
    pub sg_id: Vec<String>,
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
    0 "Id" id: String, 1 "RiskCategory" risk_category: String, 2 "RiskSubCategory" risk_sub_category: String,
    3 "RuleType" rule_type: String, 4 "RiskLevel" risk_level: i64, 5 "Product" product: String,
    6 "SgRuleId" sg_rule_id: Vec<String>, 7 "RuleCount" rule_count: i64, 8 "SgId" sg_id: Vec<String>,
    9 "RiskFeature" risk_feature: String, 10 "Suggestion" suggestion: String, 11 "Status" status: i64,
    12 "FoundTime" found_time: String, 13 "DisposalTime" disposal_time: String, 14 "Region" region: String,
    15 "Direction" direction: String, 16 "RiskReason" risk_reason: String
} }

/// Describes security group rule: `DescribeSecurityGroupRule` of `fwm` 2025-06-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeSecurityGroupRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRule {
    pub group_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DescribeSecurityGroupRule() "DescribeSecurityGroupRule" -> DescribeSecurityGroupRuleOutput {
    0 "GroupId" group_id: String, 1 "RuleId" rule_id: String
} }

/// Response of [`DescribeSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRuleOutput {
    pub rule: Option<SgRuleResp>,
}
model! { DescribeSecurityGroupRuleOutput {
    0 "Rule" rule: SgRuleResp
} }

/// In the response of [`DescribeSecurityGroupRule`].
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
    0 "RuleId" rule_id: String, 1 "Sequence" sequence: i64, 2 "Region" region: String, 3 "IpVersion" ip_version: String,
    4 "SrcContent" src_content: String, 5 "SrcType" src_type: String, 6 "DstContent" dst_content: String,
    7 "DstType" dst_type: String, 8 "Protocol" protocol: String, 9 "ProtocolPortType" protocol_port_type: i64,
    10 "ServiceTemplateId" service_template_id: String, 11 "DstPort" dst_port: String,
    12 "RuleAction" rule_action: String, 13 "Detail" detail: String, 14 "RuleSource" rule_source: String,
    15 "Scope" scope: String
} }

/// Describes security group rules: `DescribeSecurityGroupRules` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeSecurityGroupRules>.
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

/// Response of [`DescribeSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRulesOutput {
    pub rules: Vec<SecGroupRuleResp>,
    pub total_count: Option<i64>,
    pub all_total_count: Option<i64>,
}
model! { DescribeSecurityGroupRulesOutput {
    0 "Rules" rules: Vec<SecGroupRuleResp>, 1 "TotalCount" total_count: i64, 2 "AllTotalCount" all_total_count: i64
} }

/// In the response of [`DescribeSecurityGroupRules`].
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
    0 "OrderIndex" order_index: i64, 1 "RuleId" rule_id: String, 2 "IpVersion" ip_version: String,
    3 "SourceId" source_id: String, 4 "SourceType" source_type: i64, 5 "TargetId" target_id: String,
    6 "TargetType" target_type: i64, 7 "Protocol" protocol: String, 8 "Port" port: String, 9 "Strategy" strategy: i64,
    10 "Detail" detail: String, 11 "Region" region: String, 12 "ServiceTemplateId" service_template_id: String,
    13 "SouInstanceName" sou_instance_name: String, 14 "SouPublicIp" sou_public_ip: String,
    15 "SouPrivateIp" sou_private_ip: String, 16 "SouCidr" sou_cidr: String,
    17 "SouParameterName" sou_parameter_name: String, 18 "InstanceName" instance_name: String,
    19 "PublicIp" public_ip: String, 20 "PrivateIp" private_ip: String, 21 "Cidr" cidr: String,
    22 "ParameterName" parameter_name: String, 23 "ProtocolPortName" protocol_port_name: String, 24 "Id" id: i64,
    25 "DnsParseCount" dns_parse_count: SgDnsParseCount, 26 "Scope" scope: String, 27 "IsNew" is_new: i64,
    28 "BelongMember" belong_member: MemberInfo
} }

/// Describes strategies: `DescribeStrategies` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeStrategies>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_COMMON_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
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

/// Response of [`DescribeStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategiesOutput {
    pub total_count: Option<i64>,
    pub strategies: Vec<StrategyResp>,
}
model! { DescribeStrategiesOutput {
    0 "TotalCount" total_count: i64, 1 "Strategies" strategies: Vec<StrategyResp>
} }

/// In the response of [`DescribeStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyResp {
    pub strategy_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub rule_count: Option<i64>,
    pub rule_status: Option<i64>,
    pub receive_account: Vec<ReceiveAccount>,
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
    0 "StrategyId" strategy_id: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "RuleCount" rule_count: i64, 4 "RuleStatus" rule_status: i64,
    5 "ReceiveAccount" receive_account: Vec<ReceiveAccount>, 6 "Sequence" sequence: i64, 7 "ErrMsg" err_msg: String,
    8 "ErrorType" error_type: String, 9 "UpdateTime" update_time: String, 10 "CreateBy" create_by: String,
    11 "UpdateBy" update_by: String, 12 "ExecArea" exec_area: String, 13 "CreateName" create_name: String,
    14 "UpdateName" update_name: String, 15 "CreateTime" create_time: String
} }

/// In the response of [`DescribeStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveAccount {
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub receiver_type: Option<i64>,
    pub members: Vec<MemberInfo>,
}
model! { ReceiveAccount {
    0 "Uin" uin: String, 1 "Nickname" nickname: String, 2 "ReceiverType" receiver_type: i64,
    3 "Members" members: Vec<MemberInfo>
} }

/// Describes strategy: `DescribeStrategy` of `fwm` 2025-06-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeStrategy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategy {
    pub strategy_id: Option<String>,
}
operation! { DescribeStrategy() "DescribeStrategy" -> DescribeStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

/// Response of [`DescribeStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyOutput {
    pub strategy: Option<StrategyResp>,
}
model! { DescribeStrategyOutput {
    0 "Strategy" strategy: StrategyResp
} }

/// Describes strategy accounts: `DescribeStrategyAccounts` of `fwm` 2025-06-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeStrategyAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyAccounts {
    /// Required.
    pub product: String,
    pub filters: Option<Vec<CommonFilter>>,
}
operation! { DescribeStrategyAccounts(product: String) "DescribeStrategyAccounts" -> DescribeStrategyAccountsOutput {
    0 "Product" product, 1 "Filters" filters: Vec<CommonFilter>
} }

/// Response of [`DescribeStrategyAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyAccountsOutput {
    pub accounts: Vec<Account>,
    pub account_groups: Vec<AccountGroupQuotaDetail>,
}
model! { DescribeStrategyAccountsOutput {
    0 "Accounts" accounts: Vec<Account>, 1 "AccountGroups" account_groups: Vec<AccountGroupQuotaDetail>
} }

/// In the response of [`DescribeStrategyAccounts`].
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
    0 "AppId" app_id: String, 1 "Uin" uin: String, 2 "RemainQuota" remain_quota: i64, 3 "Nickname" nickname: String,
    4 "DispatchRuleNum" dispatch_rule_num: i64, 5 "OriginRuleNum" origin_rule_num: i64, 6 "TotalQuota" total_quota: i64,
    7 "MemberId" member_id: String
} }

/// In the response of [`DescribeStrategyAccounts`].
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
    pub members: Vec<Account>,
}
model! { AccountGroupQuotaDetail {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "MemberCount" member_count: i64,
    3 "RemainQuota" remain_quota: i64, 4 "TotalQuota" total_quota: i64, 5 "DispatchRuleNum" dispatch_rule_num: i64,
    6 "OriginRuleNum" origin_rule_num: i64, 7 "BottleneckUin" bottleneck_uin: String, 8 "Members" members: Vec<Account>
} }

/// Describes strategy dispatch status: `DescribeStrategyDispatchStatus` of `fwm` 2025-06-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeStrategyDispatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDispatchStatus {
    pub product: Option<String>,
}
operation! { DescribeStrategyDispatchStatus() "DescribeStrategyDispatchStatus" -> DescribeStrategyDispatchStatusOutput {
    0 "Product" product: String
} }

/// Response of [`DescribeStrategyDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDispatchStatusOutput {
    pub progress: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub rule_group_num: Option<i64>,
    pub error_msg: Option<String>,
    pub dispatch_strategy_list: Vec<String>,
}
model! { DescribeStrategyDispatchStatusOutput {
    0 "Progress" progress: f64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Status" status: i64,
    4 "RuleGroupNum" rule_group_num: i64, 5 "ErrorMsg" error_msg: String,
    6 "DispatchStrategyList" dispatch_strategy_list: Vec<String>
} }

/// Describes vpc acl rules: `DescribeVpcAclRules` of `fwm` 2025-06-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DescribeVpcAclRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclRules {
    /// Required.
    pub group_id: String,
    pub filters: Option<Vec<CommonFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpcAclRules(group_id: String) "DescribeVpcAclRules" -> DescribeVpcAclRulesOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<CommonFilter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeVpcAclRules: VpcAclRuleResp = Offset "Offset", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeVpcAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAclRulesOutput {
    pub rules: Vec<VpcAclRuleResp>,
    pub total_count: Option<i64>,
    pub all_total_count: Option<i64>,
}
model! { DescribeVpcAclRulesOutput {
    0 "Rules" rules: Vec<VpcAclRuleResp>, 1 "TotalCount" total_count: i64, 2 "AllTotalCount" all_total_count: i64
} }

/// In the response of [`DescribeVpcAclRules`].
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
    0 "RuleId" rule_id: String, 1 "Sequence" sequence: i64, 2 "IpVersion" ip_version: String,
    3 "SourceContent" source_content: String, 4 "SourceType" source_type: String, 5 "SourceName" source_name: String,
    6 "DestContent" dest_content: String, 7 "DestType" dest_type: String, 8 "DestName" dest_name: String,
    9 "Protocol" protocol: String, 10 "Port" port: String, 11 "ParamTemplateId" param_template_id: String,
    12 "ParamTemplateName" param_template_name: String, 13 "RuleAction" rule_action: String,
    14 "Description" description: String, 15 "EdgeId" edge_id: String, 16 "FwGroupId" fw_group_id: String,
    17 "Invalid" invalid: i64, 18 "BelongMember" belong_member: MemberInfo, 19 "CreateTime" create_time: String,
    20 "UpdateTime" update_time: String, 21 "DnsParseCnt" dns_parse_cnt: i64, 22 "FwGroupName" fw_group_name: String
} }

/// `DispatchStrategy` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=DispatchStrategy>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchStrategy {
    pub status: Option<i64>,
    pub product: Option<String>,
}
operation! { DispatchStrategy() "DispatchStrategy" -> DispatchStrategyOutput {
    0 "Status" status: i64, 1 "Product" product: String
} }

/// Response of [`DispatchStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchStrategyOutput {
    pub status: Option<i64>,
}
model! { DispatchStrategyOutput {
    0 "Status" status: i64
} }

/// `IgnorePolicyRisk` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=IgnorePolicyRisk>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnorePolicyRisk {
    /// Required.
    pub risk_id: String,
    pub member_id: Option<String>,
}
operation! { IgnorePolicyRisk(risk_id: String) "IgnorePolicyRisk" -> Empty {
    0 "RiskId" risk_id, 1 "MemberId" member_id: String
} }

/// Response of [`IgnorePolicyRisk`]: empty.
pub type IgnorePolicyRiskOutput = Empty;

/// Modifies edge acl rule: `ModifyEdgeAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyEdgeAclRule>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeAclRule {
    pub group_id: Option<String>,
    pub rule: Option<EdgeAclRuleInfo>,
}
operation! { ModifyEdgeAclRule() "ModifyEdgeAclRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rule" rule: EdgeAclRuleInfo
} }

/// Response of [`ModifyEdgeAclRule`]: empty.
pub type ModifyEdgeAclRuleOutput = Empty;

/// Modifies edge acl rule sequence: `ModifyEdgeAclRuleSequence` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyEdgeAclRuleSequence>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeAclRuleSequence {
    /// Required.
    pub direction: i64,
    pub group_id: Option<String>,
    pub sequences: Option<Vec<SequenceIndex>>,
}
operation! { ModifyEdgeAclRuleSequence(direction: i64) "ModifyEdgeAclRuleSequence" -> Empty {
    0 "Direction" direction, 1 "GroupId" group_id: String, 2 "Sequences" sequences: Vec<SequenceIndex>
} }

/// Response of [`ModifyEdgeAclRuleSequence`]: empty.
pub type ModifyEdgeAclRuleSequenceOutput = Empty;

/// In the request of [`ModifyEdgeAclRuleSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceIndex {
    pub order_index: Option<i64>,
    pub new_order_index: Option<i64>,
}
input! { SequenceIndex() {
    0 "OrderIndex" order_index: i64, 1 "NewOrderIndex" new_order_index: i64
} }

/// Modifies nat acl rule: `ModifyNatAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyNatAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAclRule {
    /// Required.
    pub group_id: String,
    /// Required.
    pub rule: NatAclRule,
}
operation! { ModifyNatAclRule(group_id: String, rule: NatAclRule) "ModifyNatAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rule" rule
} }

/// Response of [`ModifyNatAclRule`]: empty.
pub type ModifyNatAclRuleOutput = Empty;

/// Modifies nat acl rule sequence: `ModifyNatAclRuleSequence` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyNatAclRuleSequence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatAclRuleSequence {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sequences: Vec<SequenceIndex>,
    /// Required.
    pub direction: i64,
}
operation! { ModifyNatAclRuleSequence(group_id: String, sequences: Vec<SequenceIndex>, direction: i64)
    "ModifyNatAclRuleSequence" -> Empty {
    0 "GroupId" group_id, 1 "Sequences" sequences, 2 "Direction" direction
} }

/// Response of [`ModifyNatAclRuleSequence`]: empty.
pub type ModifyNatAclRuleSequenceOutput = Empty;

/// Modifies rule group: `ModifyRuleGroup` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyRuleGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
operation! { ModifyRuleGroup() "ModifyRuleGroup" -> Empty {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Response of [`ModifyRuleGroup`]: empty.
pub type ModifyRuleGroupOutput = Empty;

/// Modifies security group rule: `ModifySecurityGroupRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifySecurityGroupRule>.
///
/// Errors: [`codes::MISSING_PARAMETER_COMMON_PARAM`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRule {
    pub group_id: Option<String>,
    pub rule: Option<SecurityGroupRule>,
}
operation! { ModifySecurityGroupRule() "ModifySecurityGroupRule" -> Empty {
    0 "GroupId" group_id: String, 1 "Rule" rule: SecurityGroupRule
} }

/// Response of [`ModifySecurityGroupRule`]: empty.
pub type ModifySecurityGroupRuleOutput = Empty;

/// Modifies strategy: `ModifyStrategy` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyStrategy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
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

/// Response of [`ModifyStrategy`]: empty.
pub type ModifyStrategyOutput = Empty;

/// Modifies strategy sequence: `ModifyStrategySequence` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyStrategySequence>.
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

/// Response of [`ModifyStrategySequence`]: empty.
pub type ModifyStrategySequenceOutput = Empty;

/// Modifies vpc acl rule: `ModifyVpcAclRule` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyVpcAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAclRule {
    /// Required.
    pub group_id: String,
    /// Required.
    pub rule: VpcAclRule,
}
operation! { ModifyVpcAclRule(group_id: String, rule: VpcAclRule) "ModifyVpcAclRule" -> Empty {
    0 "GroupId" group_id, 1 "Rule" rule
} }

/// Response of [`ModifyVpcAclRule`]: empty.
pub type ModifyVpcAclRuleOutput = Empty;

/// Modifies vpc acl rule sequence: `ModifyVpcAclRuleSequence` of `fwm` 2025-06-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fwm&Version=2025-06-11&Action=ModifyVpcAclRuleSequence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAclRuleSequence {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sequences: Vec<SequenceIndex>,
}
operation! { ModifyVpcAclRuleSequence(group_id: String, sequences: Vec<SequenceIndex>)
    "ModifyVpcAclRuleSequence" -> Empty {
    0 "GroupId" group_id, 1 "Sequences" sequences
} }

/// Response of [`ModifyVpcAclRuleSequence`]: empty.
pub type ModifyVpcAclRuleSequenceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_UNKNOWN "InternalError.Unknown",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_COMMON_PARAM "MissingParameter.CommonParam", OPERATION_DENIED "OperationDenied",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
