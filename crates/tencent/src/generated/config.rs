//! `config` 2022-08-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "config", version: "2022-08-02", code: "config", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAggregateCompliancePack {
    pub config_rules: Vec<CompliancePackRule>,
    pub risk_level: u64,
    pub compliance_pack_name: String,
    pub account_group_id: String,
    pub description: Option<String>,
}
operation! { AddAggregateCompliancePack(config_rules: Vec<CompliancePackRule>, risk_level: u64, compliance_pack_name: String, account_group_id: String)
    "AddAggregateCompliancePack" -> AddAggregateCompliancePackOutput {
    0 "ConfigRules" config_rules, 1 "RiskLevel" risk_level, 2 "CompliancePackName" compliance_pack_name,
    3 "AccountGroupId" account_group_id, 4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePackRule {
    pub rule_name: Option<String>,
    pub risk_level: Option<u64>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub identifier: Option<String>,
    pub description: Option<String>,
    pub managed_rule_identifier: Option<String>,
    pub config_rule_id: Option<String>,
    pub compliance_pack_id: Option<String>,
}
input! { CompliancePackRule(rule_name: String, risk_level: u64, input_parameter: Vec<InputParameter>) {
    0 "RuleName" rule_name: String, 1 "RiskLevel" risk_level: u64,
    2 "InputParameter" input_parameter: Vec<InputParameter>, 3 "Identifier" identifier: String,
    4 "Description" description: String, 5 "ManagedRuleIdentifier" managed_rule_identifier: String,
    6 "ConfigRuleId" config_rule_id: String, 7 "CompliancePackId" compliance_pack_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputParameter {
    pub parameter_key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { InputParameter(parameter_key: String) {
    0 "ParameterKey" parameter_key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAggregateCompliancePackOutput {
    pub compliance_pack_id: Option<String>,
}
model! { AddAggregateCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAggregateConfigRule {
    pub identifier: String,
    pub identifier_type: String,
    pub rule_name: String,
    pub resource_type: Vec<String>,
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: u64,
    pub account_group_id: String,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub region_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}

/// What [`AddAggregateConfigRule::new`] takes.
pub struct AddAggregateConfigRuleRequired {
    pub identifier: String,
    pub identifier_type: String,
    pub rule_name: String,
    pub resource_type: Vec<String>,
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: u64,
    pub account_group_id: String,
}
operation! { AddAggregateConfigRule{AddAggregateConfigRuleRequired: identifier, identifier_type, rule_name, resource_type, trigger_type, risk_level, account_group_id}
    "AddAggregateConfigRule" -> Empty {
    0 "Identifier" identifier, 1 "IdentifierType" identifier_type, 2 "RuleName" rule_name,
    3 "ResourceType" resource_type, 4 "TriggerType" trigger_type, 5 "RiskLevel" risk_level,
    6 "AccountGroupId" account_group_id, 7 "InputParameter" input_parameter: Vec<InputParameter>,
    8 "Description" description: String, 9 "RegionScope" region_scope: Vec<String>, 10 "TagsScope" tags_scope: Vec<Tag>,
    11 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

pub type AddAggregateConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerType {
    pub message_type: Option<String>,
    pub maximum_execution_frequency: Option<String>,
}
input! { TriggerType(message_type: String) {
    0 "MessageType" message_type: String, 1 "MaximumExecutionFrequency" maximum_execution_frequency: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmPolicy {
    pub name: String,
    pub r#type: i64,
    pub event_scope: Vec<i64>,
    pub risk_level: Vec<i64>,
    pub notice_time: String,
    pub notification_mechanism: String,
    pub status: i64,
    pub notice_period: Vec<i64>,
    pub description: Option<String>,
}

/// What [`AddAlarmPolicy::new`] takes.
pub struct AddAlarmPolicyRequired {
    pub name: String,
    pub r#type: i64,
    pub event_scope: Vec<i64>,
    pub risk_level: Vec<i64>,
    pub notice_time: String,
    pub notification_mechanism: String,
    pub status: i64,
    pub notice_period: Vec<i64>,
}
operation! { AddAlarmPolicy{AddAlarmPolicyRequired: name, r#type, event_scope, risk_level, notice_time, notification_mechanism, status, notice_period}
    "AddAlarmPolicy" -> AddAlarmPolicyOutput {
    0 "Name" name, 1 "Type" r#type, 2 "EventScope" event_scope, 3 "RiskLevel" risk_level, 4 "NoticeTime" notice_time,
    5 "NotificationMechanism" notification_mechanism, 6 "Status" status, 7 "NoticePeriod" notice_period,
    8 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmPolicyOutput {
    pub alarm_policy_id: Option<u64>,
}
model! { AddAlarmPolicyOutput {
    0 "AlarmPolicyId" alarm_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePack {
    pub config_rules: Vec<CompliancePackRule>,
    pub risk_level: u64,
    pub compliance_pack_name: String,
    pub description: Option<String>,
}
operation! { AddCompliancePack(config_rules: Vec<CompliancePackRule>, risk_level: u64, compliance_pack_name: String)
    "AddCompliancePack" -> AddCompliancePackOutput {
    0 "ConfigRules" config_rules, 1 "RiskLevel" risk_level, 2 "CompliancePackName" compliance_pack_name,
    3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePackOutput {
    pub compliance_pack_id: Option<String>,
}
model! { AddCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConfigRule {
    pub identifier: String,
    pub identifier_type: String,
    pub rule_name: String,
    pub resource_type: Vec<String>,
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: u64,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub regions_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}

/// What [`AddConfigRule::new`] takes.
pub struct AddConfigRuleRequired {
    pub identifier: String,
    pub identifier_type: String,
    pub rule_name: String,
    pub resource_type: Vec<String>,
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: u64,
}
operation! { AddConfigRule{AddConfigRuleRequired: identifier, identifier_type, rule_name, resource_type, trigger_type, risk_level}
    "AddConfigRule" -> AddConfigRuleOutput {
    0 "Identifier" identifier, 1 "IdentifierType" identifier_type, 2 "RuleName" rule_name,
    3 "ResourceType" resource_type, 4 "TriggerType" trigger_type, 5 "RiskLevel" risk_level,
    6 "InputParameter" input_parameter: Vec<InputParameter>, 7 "Description" description: String,
    8 "RegionsScope" regions_scope: Vec<String>, 9 "TagsScope" tags_scope: Vec<Tag>,
    10 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConfigRuleOutput {
    pub rule_id: Option<String>,
}
model! { AddConfigRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAggregateConfigRule {
    pub rule_id: String,
    pub account_group_id: String,
}
operation! { CloseAggregateConfigRule(rule_id: String, account_group_id: String) "CloseAggregateConfigRule" -> Empty {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

pub type CloseAggregateConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConfigRecorder {}
operation! { CloseConfigRecorder() "CloseConfigRecorder" -> Empty {} }

pub type CloseConfigRecorderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConfigRule {
    pub rule_id: String,
}
operation! { CloseConfigRule(rule_id: String) "CloseConfigRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type CloseConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAggregator {
    pub name: String,
    pub description: String,
    pub r#type: String,
    pub aggregator_accounts: Option<Vec<AggregatorAccount>>,
}
operation! { CreateAggregator(name: String, description: String, r#type: String)
    "CreateAggregator" -> CreateAggregatorOutput {
    0 "Name" name, 1 "Description" description, 2 "Type" r#type,
    3 "AggregatorAccounts" aggregator_accounts: Vec<AggregatorAccount>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregatorAccount {
    pub member_uin: Option<u64>,
    pub member_name: Option<String>,
}
input! { AggregatorAccount(member_uin: u64, member_name: String) {
    0 "MemberUin" member_uin: u64, 1 "MemberName" member_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAggregatorOutput {
    pub account_group_id: Option<String>,
}
model! { CreateAggregatorOutput {
    0 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemediation {
    pub rule_id: String,
    pub remediation_type: String,
    pub remediation_template_id: String,
    pub invoke_type: String,
    pub source_type: Option<String>,
}
operation! { CreateRemediation(rule_id: String, remediation_type: String, remediation_template_id: String, invoke_type: String)
    "CreateRemediation" -> CreateRemediationOutput {
    0 "RuleId" rule_id, 1 "RemediationType" remediation_type, 2 "RemediationTemplateId" remediation_template_id,
    3 "InvokeType" invoke_type, 4 "SourceType" source_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemediationOutput {
    pub remediation_id: Option<String>,
}
model! { CreateRemediationOutput {
    0 "RemediationId" remediation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAggregateCompliancePack {
    pub compliance_pack_id: String,
    pub account_group_id: String,
}
operation! { DeleteAggregateCompliancePack(compliance_pack_id: String, account_group_id: String)
    "DeleteAggregateCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "AccountGroupId" account_group_id
} }

pub type DeleteAggregateCompliancePackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAggregateConfigRule {
    pub rule_id: String,
    pub account_group_id: String,
}
operation! { DeleteAggregateConfigRule(rule_id: String, account_group_id: String) "DeleteAggregateConfigRule" -> Empty {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

pub type DeleteAggregateConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAggregators {
    pub account_group_id: String,
    pub owner_uin: u64,
}
operation! { DeleteAggregators(account_group_id: String, owner_uin: u64) "DeleteAggregators" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "OwnerUin" owner_uin
} }

pub type DeleteAggregatorsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmPolicy {
    pub alarm_policy_id: u64,
}
operation! { DeleteAlarmPolicy(alarm_policy_id: u64) "DeleteAlarmPolicy" -> Empty {
    0 "AlarmPolicyId" alarm_policy_id
} }

pub type DeleteAlarmPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompliancePack {
    pub compliance_pack_id: String,
}
operation! { DeleteCompliancePack(compliance_pack_id: String) "DeleteCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id
} }

pub type DeleteCompliancePackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRule {
    pub rule_id: String,
}
operation! { DeleteConfigRule(rule_id: String) "DeleteConfigRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type DeleteConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemediations {
    pub remediation_ids: Vec<String>,
}
operation! { DeleteRemediations(remediation_ids: Vec<String>) "DeleteRemediations" -> Empty {
    0 "RemediationIds" remediation_ids
} }

pub type DeleteRemediationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateCompliancePack {
    pub account_group_id: String,
    pub compliance_pack_id: Option<String>,
}
operation! { DescribeAggregateCompliancePack(account_group_id: String)
    "DescribeAggregateCompliancePack" -> DescribeAggregateCompliancePackOutput {
    0 "AccountGroupId" account_group_id, 1 "CompliancePackId" compliance_pack_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateCompliancePackOutput {
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub risk_level: Option<u64>,
    pub config_rules: Option<Vec<ComplianceConfigRule>>,
    pub compliance_pack_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAggregateCompliancePackOutput {
    0 "CompliancePackName" compliance_pack_name, 1 "Description" description, 2 "CreateTime" create_time,
    3 "RiskLevel" risk_level, 4 "ConfigRules" config_rules, 5 "CompliancePackId" compliance_pack_id, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceConfigRule {
    pub rule_name: Option<String>,
    pub risk_level: Option<u64>,
    pub status: Option<String>,
    pub config_rule_id: Option<String>,
    pub compliance_result: Option<String>,
    pub labels: Option<Vec<String>>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub source_condition: Option<Vec<SourceConditionForManage>>,
    pub identifier: Option<String>,
    pub create_by_type: Option<String>,
    pub description: Option<String>,
    pub manage_input_parameter: Option<Vec<InputParameterForManage>>,
}
model! { ComplianceConfigRule {
    0 "RuleName" rule_name, 1 "RiskLevel" risk_level, 2 "Status" status, 3 "ConfigRuleId" config_rule_id,
    4 "ComplianceResult" compliance_result, 5 "Labels" labels, 6 "InputParameter" input_parameter,
    7 "SourceCondition" source_condition, 8 "Identifier" identifier, 9 "CreateByType" create_by_type,
    10 "Description" description, 11 "ManageInputParameter" manage_input_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceConditionForManage {
    pub empty_as: Option<String>,
    pub select_path: Option<String>,
    pub operator: Option<String>,
    pub required: Option<bool>,
    pub desired_value: Option<String>,
}
model! { SourceConditionForManage {
    0 "EmptyAs" empty_as, 1 "SelectPath" select_path, 2 "Operator" operator, 3 "Required" required,
    4 "DesiredValue" desired_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputParameterForManage {
    pub value_type: Option<String>,
    pub parameter_key: Option<String>,
    pub r#type: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
}
model! { InputParameterForManage {
    0 "ValueType" value_type, 1 "ParameterKey" parameter_key, 2 "Type" r#type, 3 "DefaultValue" default_value,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigDeliver {
    pub account_group_id: String,
}
operation! { DescribeAggregateConfigDeliver(account_group_id: String)
    "DescribeAggregateConfigDeliver" -> DescribeAggregateConfigDeliverOutput {
    0 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigDeliverOutput {
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_uin: Option<i64>,
    pub deliver_content_type: Option<u64>,
}
model! { DescribeAggregateConfigDeliverOutput {
    0 "DeliverName" deliver_name, 1 "TargetArn" target_arn, 2 "Status" status, 3 "CreateTime" create_time,
    4 "DeliverPrefix" deliver_prefix, 5 "DeliverType" deliver_type, 6 "DeliverUin" deliver_uin,
    7 "DeliverContentType" deliver_content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigRule {
    pub rule_id: String,
    pub account_group_id: String,
}
operation! { DescribeAggregateConfigRule(rule_id: String, account_group_id: String)
    "DescribeAggregateConfigRule" -> DescribeAggregateConfigRuleOutput {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigRuleOutput {
    pub config_rule: Option<ConfigRule>,
}
model! { DescribeAggregateConfigRuleOutput {
    0 "ConfigRule" config_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRule {
    pub identifier: Option<String>,
    pub rule_name: Option<String>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub source_condition: Option<Vec<SourceConditionForManage>>,
    pub resource_type: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub risk_level: Option<i64>,
    pub service_function: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub compliance_result: Option<String>,
    pub annotation: Option<Annotation>,
    pub config_rule_invoked_time: Option<String>,
    pub config_rule_id: Option<String>,
    pub identifier_type: Option<String>,
    pub compliance_pack_id: Option<String>,
    pub trigger_type: Option<Vec<TriggerType>>,
    pub manage_input_parameter: Option<Vec<InputParameterForManage>>,
    pub compliance_pack_name: Option<String>,
    pub regions_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
    pub account_group_id: Option<String>,
    pub account_group_name: Option<String>,
    pub rule_owner_id: Option<u64>,
    pub manage_trigger_type: Option<Vec<String>>,
}
model! { ConfigRule {
    0 "Identifier" identifier, 1 "RuleName" rule_name, 2 "InputParameter" input_parameter,
    3 "SourceCondition" source_condition, 4 "ResourceType" resource_type, 5 "Labels" labels, 6 "RiskLevel" risk_level,
    7 "ServiceFunction" service_function, 8 "CreateTime" create_time, 9 "Description" description, 10 "Status" status,
    11 "ComplianceResult" compliance_result, 12 "Annotation" annotation,
    13 "ConfigRuleInvokedTime" config_rule_invoked_time, 14 "ConfigRuleId" config_rule_id,
    15 "IdentifierType" identifier_type, 16 "CompliancePackId" compliance_pack_id, 17 "TriggerType" trigger_type,
    18 "ManageInputParameter" manage_input_parameter, 19 "CompliancePackName" compliance_pack_name,
    20 "RegionsScope" regions_scope, 21 "TagsScope" tags_scope, 22 "ExcludeResourceIdsScope" exclude_resource_ids_scope,
    23 "AccountGroupId" account_group_id, 24 "AccountGroupName" account_group_name, 25 "RuleOwnerId" rule_owner_id,
    26 "ManageTriggerType" manage_trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Annotation {
    pub configuration: Option<String>,
    pub desired_value: Option<String>,
    pub operator: Option<String>,
    pub property: Option<String>,
}
input! { Annotation(configuration: String, desired_value: String) {
    0 "Configuration" configuration: String, 1 "DesiredValue" desired_value: String, 2 "Operator" operator: String,
    3 "Property" property: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateDiscoveredResource {
    pub resource_id: String,
    pub resource_type: String,
    pub resource_region: String,
    pub account_group_id: String,
    pub resource_owner_id: u64,
}

/// What [`DescribeAggregateDiscoveredResource::new`] takes.
pub struct DescribeAggregateDiscoveredResourceRequired {
    pub resource_id: String,
    pub resource_type: String,
    pub resource_region: String,
    pub account_group_id: String,
    pub resource_owner_id: u64,
}
operation! { DescribeAggregateDiscoveredResource{DescribeAggregateDiscoveredResourceRequired: resource_id, resource_type, resource_region, account_group_id, resource_owner_id}
    "DescribeAggregateDiscoveredResource" -> DescribeAggregateDiscoveredResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceRegion" resource_region,
    3 "AccountGroupId" account_group_id, 4 "ResourceOwnerId" resource_owner_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateDiscoveredResourceOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region: Option<String>,
    pub resource_zone: Option<String>,
    pub configuration: Option<String>,
    pub resource_create_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub update_time: Option<String>,
}
model! { DescribeAggregateDiscoveredResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceName" resource_name,
    3 "ResourceRegion" resource_region, 4 "ResourceZone" resource_zone, 5 "Configuration" configuration,
    6 "ResourceCreateTime" resource_create_time, 7 "Tags" tags, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregator {
    pub account_group_id: String,
    pub owner_uin: u64,
}
operation! { DescribeAggregator(account_group_id: String, owner_uin: u64)
    "DescribeAggregator" -> DescribeAggregatorOutput {
    0 "AccountGroupId" account_group_id, 1 "OwnerUin" owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregatorOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub aggregator_accounts: Option<Vec<AggregatorAccount>>,
    pub aggregator_status: Option<u64>,
}
model! { DescribeAggregatorOutput {
    0 "Name" name, 1 "Description" description, 2 "Type" r#type, 3 "AggregatorAccounts" aggregator_accounts,
    4 "AggregatorStatus" aggregator_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePack {
    pub compliance_pack_id: Option<String>,
}
operation! { DescribeCompliancePack() "DescribeCompliancePack" -> DescribeCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePackOutput {
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub risk_level: Option<u64>,
    pub config_rules: Option<Vec<ComplianceConfigRule>>,
    pub compliance_pack_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCompliancePackOutput {
    0 "CompliancePackName" compliance_pack_name, 1 "Description" description, 2 "CreateTime" create_time,
    3 "RiskLevel" risk_level, 4 "ConfigRules" config_rules, 5 "CompliancePackId" compliance_pack_id, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDeliver {}
operation! { DescribeConfigDeliver() "DescribeConfigDeliver" -> DescribeConfigDeliverOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDeliverOutput {
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_content_type: Option<u64>,
}
model! { DescribeConfigDeliverOutput {
    0 "DeliverName" deliver_name, 1 "TargetArn" target_arn, 2 "Status" status, 3 "CreateTime" create_time,
    4 "DeliverPrefix" deliver_prefix, 5 "DeliverType" deliver_type, 6 "DeliverContentType" deliver_content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRecorder {}
operation! { DescribeConfigRecorder() "DescribeConfigRecorder" -> DescribeConfigRecorderOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRecorderOutput {
    pub items: Option<Vec<UserConfigResource>>,
    pub status: Option<u64>,
    pub trigger_count: Option<u64>,
    pub open_count: Option<u64>,
    pub update_count: Option<u64>,
    pub create_time: Option<String>,
}
model! { DescribeConfigRecorderOutput {
    0 "Items" items, 1 "Status" status, 2 "TriggerCount" trigger_count, 3 "OpenCount" open_count,
    4 "UpdateCount" update_count, 5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserConfigResource {
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_type_name: Option<String>,
    pub update_time: Option<String>,
}
model! { UserConfigResource {
    0 "Product" product, 1 "ProductName" product_name, 2 "ResourceType" resource_type,
    3 "ResourceTypeName" resource_type_name, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRule {
    pub rule_id: String,
}
operation! { DescribeConfigRule(rule_id: String) "DescribeConfigRule" -> DescribeConfigRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleOutput {
    pub config_rule: Option<ConfigRule>,
}
model! { DescribeConfigRuleOutput {
    0 "ConfigRule" config_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResource {
    pub resource_id: String,
    pub resource_type: String,
    pub resource_region: String,
}
operation! { DescribeDiscoveredResource(resource_id: String, resource_type: String, resource_region: String)
    "DescribeDiscoveredResource" -> DescribeDiscoveredResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceRegion" resource_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResourceOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region: Option<String>,
    pub resource_zone: Option<String>,
    pub configuration: Option<String>,
    pub resource_create_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub update_time: Option<String>,
}
model! { DescribeDiscoveredResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceName" resource_name,
    3 "ResourceRegion" resource_region, 4 "ResourceZone" resource_zone, 5 "Configuration" configuration,
    6 "ResourceCreateTime" resource_create_time, 7 "Tags" tags, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemCompliancePack {
    pub compliance_pack_id: String,
}
operation! { DescribeSystemCompliancePack(compliance_pack_id: String)
    "DescribeSystemCompliancePack" -> DescribeSystemCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemCompliancePackOutput {
    pub compliance_pack_id: Option<String>,
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<u64>,
    pub config_rules: Option<Vec<CompliancePackRuleForManage>>,
}
model! { DescribeSystemCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id, 1 "CompliancePackName" compliance_pack_name, 2 "Description" description,
    3 "RiskLevel" risk_level, 4 "ConfigRules" config_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePackRuleForManage {
    pub identifier: Option<String>,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub compliance_pack_rules: Option<Vec<CompliancePackRules>>,
    pub control: Option<Vec<Control>>,
    pub resource_types: Option<Vec<String>>,
}
model! { CompliancePackRuleForManage {
    0 "Identifier" identifier, 1 "RuleName" rule_name, 2 "Description" description, 3 "RiskLevel" risk_level,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "CompliancePackRules" compliance_pack_rules,
    7 "Control" control, 8 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePackRules {
    pub identifier: Option<String>,
    pub control: Option<Vec<Control>>,
    pub resource_types: Option<Vec<String>>,
}
model! { CompliancePackRules {
    0 "Identifier" identifier, 1 "Control" control, 2 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Control {
    pub id: Option<String>,
    pub description: Option<String>,
}
model! { Control {
    0 "Id" id, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemRule {
    pub identifier: Option<String>,
}
operation! { DescribeSystemRule() "DescribeSystemRule" -> DescribeSystemRuleOutput {
    0 "Identifier" identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemRuleOutput {
    pub system_config_rule: Option<SystemConfigRule>,
}
model! { DescribeSystemRuleOutput {
    0 "SystemConfigRule" system_config_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemConfigRule {
    pub identifier: Option<String>,
    pub rule_name: Option<String>,
    pub input_parameter: Option<Vec<InputParameterForManage>>,
    pub source_condition: Option<Vec<SourceConditionForManage>>,
    pub resource_type: Option<Vec<String>>,
    pub label: Option<Vec<String>>,
    pub risk_level: Option<i64>,
    pub service_function: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub trigger_type: Option<Vec<String>>,
    pub description: Option<String>,
    pub reference_count: Option<u64>,
    pub identifier_type: Option<String>,
}
model! { SystemConfigRule {
    0 "Identifier" identifier, 1 "RuleName" rule_name, 2 "InputParameter" input_parameter,
    3 "SourceCondition" source_condition, 4 "ResourceType" resource_type, 5 "Label" label, 6 "RiskLevel" risk_level,
    7 "ServiceFunction" service_function, 8 "CreateTime" create_time, 9 "UpdateTime" update_time,
    10 "TriggerType" trigger_type, 11 "Description" description, 12 "ReferenceCount" reference_count,
    13 "IdentifierType" identifier_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAggregateConfigRuleToCompliancePack {
    pub compliance_pack_id: String,
    pub config_rule_id: String,
    pub account_group_id: String,
}
operation! { DetachAggregateConfigRuleToCompliancePack(compliance_pack_id: String, config_rule_id: String, account_group_id: String)
    "DetachAggregateConfigRuleToCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "ConfigRuleId" config_rule_id, 2 "AccountGroupId" account_group_id
} }

pub type DetachAggregateConfigRuleToCompliancePackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachConfigRuleToCompliancePack {
    pub compliance_pack_id: String,
    pub config_rule_id: String,
}
operation! { DetachConfigRuleToCompliancePack(compliance_pack_id: String, config_rule_id: String)
    "DetachConfigRuleToCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "ConfigRuleId" config_rule_id
} }

pub type DetachConfigRuleToCompliancePackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateCompliancePacks {
    pub limit: u64,
    pub offset: u64,
    pub account_group_id: String,
    pub compliance_pack_name: Option<String>,
    pub risk_level: Option<Vec<u64>>,
    pub status: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub order_type: Option<String>,
    pub include_compliance_pack_rule_result: Option<String>,
}
operation! { ListAggregateCompliancePacks(limit: u64, offset: u64, account_group_id: String)
    "ListAggregateCompliancePacks" -> ListAggregateCompliancePacksOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "AccountGroupId" account_group_id,
    3 "CompliancePackName" compliance_pack_name: String, 4 "RiskLevel" risk_level: Vec<u64>, 5 "Status" status: String,
    6 "ComplianceResult" compliance_result: Vec<String>, 7 "OrderType" order_type: String,
    8 "IncludeCompliancePackRuleResult" include_compliance_pack_rule_result: String
} }
paged! { ListAggregateCompliancePacks: ConfigCompliancePack = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateCompliancePacksOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<ConfigCompliancePack>>,
}
model! { ListAggregateCompliancePacksOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigCompliancePack {
    pub status: Option<String>,
    pub compliance_pack_id: Option<String>,
    pub description: Option<String>,
    pub compliance_pack_name: Option<String>,
    pub risk_level: Option<u64>,
    pub compliance_result: Option<String>,
    pub create_time: Option<String>,
    pub no_compliant_names: Option<Vec<String>>,
    pub rule_count: Option<u64>,
}
model! { ConfigCompliancePack {
    0 "Status" status, 1 "CompliancePackId" compliance_pack_id, 2 "Description" description,
    3 "CompliancePackName" compliance_pack_name, 4 "RiskLevel" risk_level, 5 "ComplianceResult" compliance_result,
    6 "CreateTime" create_time, 7 "NoCompliantNames" no_compliant_names, 8 "RuleCount" rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationResults {
    pub config_rule_id: String,
    pub limit: u64,
    pub offset: u64,
    pub account_group_id: String,
    pub resource_type: Option<Vec<String>>,
    pub compliance_type: Option<Vec<String>>,
    pub resource_owner_id: Option<u64>,
    pub resource_owner_ids: Option<Vec<u64>>,
}
operation! { ListAggregateConfigRuleEvaluationResults(config_rule_id: String, limit: u64, offset: u64, account_group_id: String)
    "ListAggregateConfigRuleEvaluationResults" -> ListAggregateConfigRuleEvaluationResultsOutput {
    0 "ConfigRuleId" config_rule_id, 1 "Limit" limit, 2 "Offset" offset, 3 "AccountGroupId" account_group_id,
    4 "ResourceType" resource_type: Vec<String>, 5 "ComplianceType" compliance_type: Vec<String>,
    6 "ResourceOwnerId" resource_owner_id: u64, 7 "ResourceOwnerIds" resource_owner_ids: Vec<u64>
} }
paged! { ListAggregateConfigRuleEvaluationResults: AggregateEvaluationResult =
    Offset "Offset", "Items" items, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationResultsOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<AggregateEvaluationResult>>,
}
model! { ListAggregateConfigRuleEvaluationResultsOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregateEvaluationResult {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_region: Option<String>,
    pub resource_name: Option<String>,
    pub config_rule_id: Option<String>,
    pub config_rule_name: Option<String>,
    pub compliance_pack_id: Option<String>,
    pub risk_level: Option<i64>,
    pub annotation: Option<Annotation>,
    pub compliance_type: Option<String>,
    pub invoking_event_message_type: Option<String>,
    pub config_rule_invoked_time: Option<String>,
    pub result_recorded_time: Option<String>,
    pub resource_owner_id: Option<u64>,
    pub resource_owner_name: Option<String>,
}
model! { AggregateEvaluationResult {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceRegion" resource_region,
    3 "ResourceName" resource_name, 4 "ConfigRuleId" config_rule_id, 5 "ConfigRuleName" config_rule_name,
    6 "CompliancePackId" compliance_pack_id, 7 "RiskLevel" risk_level, 8 "Annotation" annotation,
    9 "ComplianceType" compliance_type, 10 "InvokingEventMessageType" invoking_event_message_type,
    11 "ConfigRuleInvokedTime" config_rule_invoked_time, 12 "ResultRecordedTime" result_recorded_time,
    13 "ResourceOwnerId" resource_owner_id, 14 "ResourceOwnerName" resource_owner_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleResourceEvaluationResults {
    pub account_group_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ListAggregateConfigRuleResourceEvaluationResults()
    "ListAggregateConfigRuleResourceEvaluationResults" -> ListAggregateConfigRuleResourceEvaluationResultsOutput {
    0 "AccountGroupId" account_group_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { ListAggregateConfigRuleResourceEvaluationResults: ConfigRuleResourceEvaluationResult =
    Offset "Offset", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleResourceEvaluationResultsOutput {
    pub items: Option<Vec<ConfigRuleResourceEvaluationResult>>,
    pub total_count: Option<u64>,
}
model! { ListAggregateConfigRuleResourceEvaluationResultsOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRuleResourceEvaluationResult {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_identifier: Option<String>,
    pub rule_description: Option<String>,
    pub rule_owner_id: Option<i64>,
    pub rule_risk_level: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub annotation: Option<Annotation>,
}
model! { ConfigRuleResourceEvaluationResult {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "RuleIdentifier" rule_identifier,
    3 "RuleDescription" rule_description, 4 "RuleOwnerId" rule_owner_id, 5 "RuleRiskLevel" rule_risk_level,
    6 "ResourceId" resource_id, 7 "ResourceType" resource_type, 8 "ResourceName" resource_name,
    9 "ResourceRegion" resource_region, 10 "ResourceTags" resource_tags, 11 "Annotation" annotation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRules {
    pub limit: i64,
    pub offset: i64,
    pub account_group_id: String,
    pub order_type: Option<String>,
    pub risk_level: Option<Vec<u64>>,
    pub state: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub rule_name: Option<String>,
    pub rule_owner_id: Option<u64>,
}
operation! { ListAggregateConfigRules(limit: i64, offset: i64, account_group_id: String)
    "ListAggregateConfigRules" -> ListAggregateConfigRulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "AccountGroupId" account_group_id, 3 "OrderType" order_type: String,
    4 "RiskLevel" risk_level: Vec<u64>, 5 "State" state: String, 6 "ComplianceResult" compliance_result: Vec<String>,
    7 "RuleName" rule_name: String, 8 "RuleOwnerId" rule_owner_id: u64
} }
paged! { ListAggregateConfigRules: ConfigRule = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRulesOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<ConfigRule>>,
}
model! { ListAggregateConfigRulesOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResources {
    pub max_results: u64,
    pub account_group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
}
operation! { ListAggregateDiscoveredResources(max_results: u64, account_group_id: String)
    "ListAggregateDiscoveredResources" -> ListAggregateDiscoveredResourcesOutput {
    0 "MaxResults" max_results, 1 "AccountGroupId" account_group_id, 2 "Filters" filters: Vec<Filter>,
    3 "Tags" tags: Vec<Tag>, 4 "NextToken" next_token: String, 5 "OrderType" order_type: String
} }
paged! { ListAggregateDiscoveredResources: AggregateResourceInfo = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesOutput {
    pub items: Option<Vec<AggregateResourceInfo>>,
    pub next_token: Option<String>,
    pub count: Option<i64>,
}
model! { ListAggregateDiscoveredResourcesOutput {
    0 "Items" items, 1 "NextToken" next_token, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregateResourceInfo {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_status: Option<String>,
    pub resource_delete: Option<u64>,
    pub resource_create_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub resource_zone: Option<String>,
    pub compliance_result: Option<String>,
    pub resource_owner_id: Option<u64>,
    pub resource_owner_name: Option<String>,
}
model! { AggregateResourceInfo {
    0 "ResourceType" resource_type, 1 "ResourceName" resource_name, 2 "ResourceId" resource_id,
    3 "ResourceRegion" resource_region, 4 "ResourceStatus" resource_status, 5 "ResourceDelete" resource_delete,
    6 "ResourceCreateTime" resource_create_time, 7 "Tags" tags, 8 "ResourceZone" resource_zone,
    9 "ComplianceResult" compliance_result, 10 "ResourceOwnerId" resource_owner_id,
    11 "ResourceOwnerName" resource_owner_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregators {
    pub limit: u64,
    pub offset: u64,
}
operation! { ListAggregators(limit: u64, offset: u64) "ListAggregators" -> ListAggregatorsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListAggregators: Aggregator = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregatorsOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<Aggregator>>,
}
model! { ListAggregatorsOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aggregator {
    pub name: Option<String>,
    pub description: Option<String>,
    pub owner_uin: Option<u64>,
    pub create_time: Option<String>,
    pub account_count: Option<u64>,
    pub r#type: Option<String>,
    pub account_group_id: Option<String>,
    pub aggregator_status: Option<u64>,
    pub member_name: Option<String>,
}
model! { Aggregator {
    0 "Name" name, 1 "Description" description, 2 "OwnerUin" owner_uin, 3 "CreateTime" create_time,
    4 "AccountCount" account_count, 5 "Type" r#type, 6 "AccountGroupId" account_group_id,
    7 "AggregatorStatus" aggregator_status, 8 "MemberName" member_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmPolicy {
    pub offset: u64,
    pub limit: u64,
}
operation! { ListAlarmPolicy(offset: u64, limit: u64) "ListAlarmPolicy" -> ListAlarmPolicyOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { ListAlarmPolicy: AlarmPolicyRsp = Offset "Offset", "AlarmPolicyList" alarm_policy_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmPolicyOutput {
    pub total: Option<i64>,
    pub alarm_policy_list: Option<Vec<AlarmPolicyRsp>>,
}
model! { ListAlarmPolicyOutput {
    0 "Total" total, 1 "AlarmPolicyList" alarm_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyRsp {
    pub alarm_policy_id: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub event_scope: Option<Vec<i64>>,
    pub risk_level: Option<Vec<i64>>,
    pub notice_period: Option<Vec<i64>>,
    pub notice_time: Option<String>,
    pub notification_mechanism: Option<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
}
model! { AlarmPolicyRsp {
    0 "AlarmPolicyId" alarm_policy_id, 1 "Name" name, 2 "Type" r#type, 3 "EventScope" event_scope,
    4 "RiskLevel" risk_level, 5 "NoticePeriod" notice_period, 6 "NoticeTime" notice_time,
    7 "NotificationMechanism" notification_mechanism, 8 "Status" status, 9 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompliancePacks {
    pub limit: u64,
    pub offset: u64,
    pub compliance_pack_name: Option<String>,
    pub risk_level: Option<Vec<u64>>,
    pub status: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub order_type: Option<String>,
    pub include_compliance_pack_rule_result: Option<String>,
}
operation! { ListCompliancePacks(limit: u64, offset: u64) "ListCompliancePacks" -> ListCompliancePacksOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "CompliancePackName" compliance_pack_name: String,
    3 "RiskLevel" risk_level: Vec<u64>, 4 "Status" status: String, 5 "ComplianceResult" compliance_result: Vec<String>,
    6 "OrderType" order_type: String, 7 "IncludeCompliancePackRuleResult" include_compliance_pack_rule_result: String
} }
paged! { ListCompliancePacks: ConfigCompliancePack = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompliancePacksOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<ConfigCompliancePack>>,
}
model! { ListCompliancePacksOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleEvaluationResults {
    pub config_rule_id: String,
    pub limit: u64,
    pub offset: u64,
    pub resource_type: Option<Vec<String>>,
    pub compliance_type: Option<Vec<String>>,
}
operation! { ListConfigRuleEvaluationResults(config_rule_id: String, limit: u64, offset: u64)
    "ListConfigRuleEvaluationResults" -> ListConfigRuleEvaluationResultsOutput {
    0 "ConfigRuleId" config_rule_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ResourceType" resource_type: Vec<String>,
    4 "ComplianceType" compliance_type: Vec<String>
} }
paged! { ListConfigRuleEvaluationResults: EvaluationResult = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleEvaluationResultsOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<EvaluationResult>>,
}
model! { ListConfigRuleEvaluationResultsOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationResult {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_region: Option<String>,
    pub resource_name: Option<String>,
    pub config_rule_id: Option<String>,
    pub config_rule_name: Option<String>,
    pub compliance_pack_id: Option<String>,
    pub risk_level: Option<i64>,
    pub annotation: Option<Annotation>,
    pub compliance_type: Option<String>,
    pub invoking_event_message_type: Option<String>,
    pub config_rule_invoked_time: Option<String>,
    pub result_recorded_time: Option<String>,
}
model! { EvaluationResult {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceRegion" resource_region,
    3 "ResourceName" resource_name, 4 "ConfigRuleId" config_rule_id, 5 "ConfigRuleName" config_rule_name,
    6 "CompliancePackId" compliance_pack_id, 7 "RiskLevel" risk_level, 8 "Annotation" annotation,
    9 "ComplianceType" compliance_type, 10 "InvokingEventMessageType" invoking_event_message_type,
    11 "ConfigRuleInvokedTime" config_rule_invoked_time, 12 "ResultRecordedTime" result_recorded_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleResourceEvaluationResults {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ListConfigRuleResourceEvaluationResults()
    "ListConfigRuleResourceEvaluationResults" -> ListConfigRuleResourceEvaluationResultsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { ListConfigRuleResourceEvaluationResults: ConfigRuleResourceEvaluationResult =
    Offset "Offset", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleResourceEvaluationResultsOutput {
    pub items: Option<Vec<ConfigRuleResourceEvaluationResult>>,
    pub total_count: Option<u64>,
}
model! { ListConfigRuleResourceEvaluationResultsOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRules {
    pub limit: i64,
    pub offset: i64,
    pub order_type: Option<String>,
    pub risk_level: Option<Vec<u64>>,
    pub state: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub rule_name: Option<String>,
}
operation! { ListConfigRules(limit: i64, offset: i64) "ListConfigRules" -> ListConfigRulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "OrderType" order_type: String, 3 "RiskLevel" risk_level: Vec<u64>,
    4 "State" state: String, 5 "ComplianceResult" compliance_result: Vec<String>, 6 "RuleName" rule_name: String
} }
paged! { ListConfigRules: ConfigRule = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<ConfigRule>>,
}
model! { ListConfigRulesOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResources {
    pub max_results: u64,
    pub filters: Option<Vec<Filter>>,
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
}
operation! { ListDiscoveredResources(max_results: u64) "ListDiscoveredResources" -> ListDiscoveredResourcesOutput {
    0 "MaxResults" max_results, 1 "Filters" filters: Vec<Filter>, 2 "Tags" tags: Vec<Tag>,
    3 "NextToken" next_token: String, 4 "OrderType" order_type: String
} }
paged! { ListDiscoveredResources: ResourceListInfo = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesOutput {
    pub items: Option<Vec<ResourceListInfo>>,
    pub next_token: Option<String>,
    pub count: Option<i64>,
}
model! { ListDiscoveredResourcesOutput {
    0 "Items" items, 1 "NextToken" next_token, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceListInfo {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_status: Option<String>,
    pub resource_delete: Option<u64>,
    pub resource_create_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub resource_zone: Option<String>,
    pub compliance_result: Option<String>,
}
model! { ResourceListInfo {
    0 "ResourceType" resource_type, 1 "ResourceName" resource_name, 2 "ResourceId" resource_id,
    3 "ResourceRegion" resource_region, 4 "ResourceStatus" resource_status, 5 "ResourceDelete" resource_delete,
    6 "ResourceCreateTime" resource_create_time, 7 "Tags" tags, 8 "ResourceZone" resource_zone,
    9 "ComplianceResult" compliance_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationExecutions {
    pub rule_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub execution_status: Option<u64>,
}
operation! { ListRemediationExecutions(rule_id: String) "ListRemediationExecutions" -> ListRemediationExecutionsOutput {
    0 "RuleId" rule_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "ExecutionStatus" execution_status: u64
} }
paged! { ListRemediationExecutions: RemediationExecutions =
    Offset "Offset", "RemediationExecutions" remediation_executions, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationExecutionsOutput {
    pub total: Option<u64>,
    pub remediation_executions: Option<Vec<RemediationExecutions>>,
}
model! { ListRemediationExecutionsOutput {
    0 "Total" total, 1 "RemediationExecutions" remediation_executions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemediationExecutions {
    pub execution_status: Option<u64>,
    pub execution_resource_type: Option<String>,
    pub execution_create_date: Option<String>,
    pub execution_status_message: Option<String>,
    pub execution_resource_ids: Option<String>,
}
model! { RemediationExecutions {
    0 "ExecutionStatus" execution_status, 1 "ExecutionResourceType" execution_resource_type,
    2 "ExecutionCreateDate" execution_create_date, 3 "ExecutionStatusMessage" execution_status_message,
    4 "ExecutionResourceIds" execution_resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediations {
    pub limit: Option<u64>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { ListRemediations() "ListRemediations" -> ListRemediationsOutput {
    0 "Limit" limit: u64, 1 "RuleIds" rule_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationsOutput {
    pub total: Option<u64>,
    pub remediations: Option<Vec<Remediation>>,
}
model! { ListRemediationsOutput {
    0 "Total" total, 1 "Remediations" remediations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remediation {
    pub remediation_template_id: Option<String>,
    pub remediation_id: Option<String>,
    pub remediation_source_type: Option<String>,
    pub remediation_type: Option<String>,
    pub owner_uin: Option<String>,
    pub invoke_type: Option<String>,
    pub rule_id: Option<String>,
}
model! { Remediation {
    0 "RemediationTemplateId" remediation_template_id, 1 "RemediationId" remediation_id,
    2 "RemediationSourceType" remediation_source_type, 3 "RemediationType" remediation_type, 4 "OwnerUin" owner_uin,
    5 "InvokeType" invoke_type, 6 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {}
operation! { ListResourceTypes() "ListResourceTypes" -> ListResourceTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub items: Option<Vec<ConfigResource>>,
}
model! { ListResourceTypesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigResource {
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_type_name: Option<String>,
}
model! { ConfigResource {
    0 "Product" product, 1 "ProductName" product_name, 2 "ResourceType" resource_type,
    3 "ResourceTypeName" resource_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemCompliancePacks {
    pub limit: i64,
    pub offset: i64,
}
operation! { ListSystemCompliancePacks(limit: i64, offset: i64)
    "ListSystemCompliancePacks" -> ListSystemCompliancePacksOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListSystemCompliancePacks: SystemCompliancePack = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemCompliancePacksOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<SystemCompliancePack>>,
}
model! { ListSystemCompliancePacksOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemCompliancePack {
    pub compliance_pack_id: Option<String>,
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<u64>,
    pub config_rules: Option<Vec<CompliancePackRuleForManage>>,
}
model! { SystemCompliancePack {
    0 "CompliancePackId" compliance_pack_id, 1 "CompliancePackName" compliance_pack_name, 2 "Description" description,
    3 "RiskLevel" risk_level, 4 "ConfigRules" config_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRules {
    pub limit: u64,
    pub offset: u64,
    pub keyword: Option<String>,
    pub risk_level: Option<u64>,
}
operation! { ListSystemRules(limit: u64, offset: u64) "ListSystemRules" -> ListSystemRulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Keyword" keyword: String, 3 "RiskLevel" risk_level: u64
} }
paged! { ListSystemRules: SystemConfigRule = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRulesOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<SystemConfigRule>>,
}
model! { ListSystemRulesOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAggregateConfigRule {
    pub rule_id: String,
    pub account_group_id: String,
}
operation! { OpenAggregateConfigRule(rule_id: String, account_group_id: String) "OpenAggregateConfigRule" -> Empty {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

pub type OpenAggregateConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConfigRecorder {}
operation! { OpenConfigRecorder() "OpenConfigRecorder" -> Empty {} }

pub type OpenConfigRecorderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConfigRule {
    pub rule_id: String,
}
operation! { OpenConfigRule(rule_id: String) "OpenConfigRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type OpenConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvaluations {
    pub result_token: Secret,
    pub evaluations: Vec<Evaluation>,
}
operation! { PutEvaluations(result_token: Secret, evaluations: Vec<Evaluation>) "PutEvaluations" -> Empty {
    0 "ResultToken" result_token, 1 "Evaluations" evaluations
} }

pub type PutEvaluationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evaluation {
    pub compliance_resource_id: Option<String>,
    pub compliance_resource_type: Option<String>,
    pub compliance_region: Option<String>,
    pub compliance_type: Option<String>,
    pub annotation: Option<Annotation>,
}
input! { Evaluation(compliance_resource_id: String, compliance_resource_type: String, compliance_region: String, compliance_type: String) {
    0 "ComplianceResourceId" compliance_resource_id: String,
    1 "ComplianceResourceType" compliance_resource_type: String, 2 "ComplianceRegion" compliance_region: String,
    3 "ComplianceType" compliance_type: String, 4 "Annotation" annotation: Annotation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAggregateConfigRuleEvaluation {
    pub trigger_type: String,
    pub account_group_id: String,
    pub rule_id: Option<String>,
    pub compliance_pack_id: Option<String>,
}
operation! { StartAggregateConfigRuleEvaluation(trigger_type: String, account_group_id: String)
    "StartAggregateConfigRuleEvaluation" -> Empty {
    0 "TriggerType" trigger_type, 1 "AccountGroupId" account_group_id, 2 "RuleId" rule_id: String,
    3 "CompliancePackId" compliance_pack_id: String
} }

pub type StartAggregateConfigRuleEvaluationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigRuleEvaluation {
    pub rule_id: Option<String>,
    pub compliance_pack_id: Option<String>,
}
operation! { StartConfigRuleEvaluation() "StartConfigRuleEvaluation" -> Empty {
    0 "RuleId" rule_id: String, 1 "CompliancePackId" compliance_pack_id: String
} }

pub type StartConfigRuleEvaluationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRemediation {
    pub rule_id: String,
}
operation! { StartRemediation(rule_id: String) "StartRemediation" -> Empty {
    0 "RuleId" rule_id
} }

pub type StartRemediationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateCompliancePack {
    pub compliance_pack_name: String,
    pub risk_level: u64,
    pub compliance_pack_id: String,
    pub config_rules: Vec<CompliancePackRule>,
    pub account_group_id: String,
    pub description: Option<String>,
}

/// What [`UpdateAggregateCompliancePack::new`] takes.
pub struct UpdateAggregateCompliancePackRequired {
    pub compliance_pack_name: String,
    pub risk_level: u64,
    pub compliance_pack_id: String,
    pub config_rules: Vec<CompliancePackRule>,
    pub account_group_id: String,
}
operation! { UpdateAggregateCompliancePack{UpdateAggregateCompliancePackRequired: compliance_pack_name, risk_level, compliance_pack_id, config_rules, account_group_id}
    "UpdateAggregateCompliancePack" -> Empty {
    0 "CompliancePackName" compliance_pack_name, 1 "RiskLevel" risk_level, 2 "CompliancePackId" compliance_pack_id,
    3 "ConfigRules" config_rules, 4 "AccountGroupId" account_group_id, 5 "Description" description: String
} }

pub type UpdateAggregateCompliancePackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateCompliancePackStatus {
    pub compliance_pack_id: String,
    pub status: String,
    pub account_group_id: String,
}
operation! { UpdateAggregateCompliancePackStatus(compliance_pack_id: String, status: String, account_group_id: String)
    "UpdateAggregateCompliancePackStatus" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "Status" status, 2 "AccountGroupId" account_group_id
} }

pub type UpdateAggregateCompliancePackStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateConfigDeliver {
    pub status: u64,
    pub account_group_id: String,
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_uin: Option<i64>,
    pub deliver_content_type: Option<u64>,
}
operation! { UpdateAggregateConfigDeliver(status: u64, account_group_id: String)
    "UpdateAggregateConfigDeliver" -> Empty {
    0 "Status" status, 1 "AccountGroupId" account_group_id, 2 "DeliverName" deliver_name: String,
    3 "TargetArn" target_arn: String, 4 "DeliverPrefix" deliver_prefix: String, 5 "DeliverType" deliver_type: String,
    6 "DeliverUin" deliver_uin: i64, 7 "DeliverContentType" deliver_content_type: u64
} }

pub type UpdateAggregateConfigDeliverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateConfigRule {
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: u64,
    pub rule_id: String,
    pub account_group_id: String,
    pub rule_name: Option<String>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub region_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}
operation! { UpdateAggregateConfigRule(trigger_type: Vec<TriggerType>, risk_level: u64, rule_id: String, account_group_id: String)
    "UpdateAggregateConfigRule" -> Empty {
    0 "TriggerType" trigger_type, 1 "RiskLevel" risk_level, 2 "RuleId" rule_id, 3 "AccountGroupId" account_group_id,
    4 "RuleName" rule_name: String, 5 "InputParameter" input_parameter: Vec<InputParameter>,
    6 "Description" description: String, 7 "RegionScope" region_scope: Vec<String>, 8 "TagsScope" tags_scope: Vec<Tag>,
    9 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

pub type UpdateAggregateConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregator {
    pub name: String,
    pub description: String,
    pub account_group_id: String,
    pub owner_uin: u64,
    pub aggregator_accounts: Option<Vec<AggregatorAccount>>,
}
operation! { UpdateAggregator(name: String, description: String, account_group_id: String, owner_uin: u64)
    "UpdateAggregator" -> Empty {
    0 "Name" name, 1 "Description" description, 2 "AccountGroupId" account_group_id, 3 "OwnerUin" owner_uin,
    4 "AggregatorAccounts" aggregator_accounts: Vec<AggregatorAccount>
} }

pub type UpdateAggregatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlarmPolicy {
    pub alarm_policy_id: u64,
    pub name: Option<String>,
    pub event_scope: Option<Vec<i64>>,
    pub risk_level: Option<Vec<i64>>,
    pub notice_time: Option<String>,
    pub notification_mechanism: Option<String>,
    pub status: Option<i64>,
    pub notice_period: Option<Vec<i64>>,
    pub description: Option<String>,
}
operation! { UpdateAlarmPolicy(alarm_policy_id: u64) "UpdateAlarmPolicy" -> Empty {
    0 "AlarmPolicyId" alarm_policy_id, 1 "Name" name: String, 2 "EventScope" event_scope: Vec<i64>,
    3 "RiskLevel" risk_level: Vec<i64>, 4 "NoticeTime" notice_time: String,
    5 "NotificationMechanism" notification_mechanism: String, 6 "Status" status: i64,
    7 "NoticePeriod" notice_period: Vec<i64>, 8 "Description" description: String
} }

pub type UpdateAlarmPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompliancePack {
    pub compliance_pack_name: String,
    pub risk_level: u64,
    pub compliance_pack_id: String,
    pub config_rules: Vec<CompliancePackRule>,
    pub description: Option<String>,
}
operation! { UpdateCompliancePack(compliance_pack_name: String, risk_level: u64, compliance_pack_id: String, config_rules: Vec<CompliancePackRule>)
    "UpdateCompliancePack" -> Empty {
    0 "CompliancePackName" compliance_pack_name, 1 "RiskLevel" risk_level, 2 "CompliancePackId" compliance_pack_id,
    3 "ConfigRules" config_rules, 4 "Description" description: String
} }

pub type UpdateCompliancePackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompliancePackStatus {
    pub compliance_pack_id: String,
    pub status: String,
}
operation! { UpdateCompliancePackStatus(compliance_pack_id: String, status: String)
    "UpdateCompliancePackStatus" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "Status" status
} }

pub type UpdateCompliancePackStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigDeliver {
    pub status: u64,
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_content_type: Option<u64>,
}
operation! { UpdateConfigDeliver(status: u64) "UpdateConfigDeliver" -> Empty {
    0 "Status" status, 1 "DeliverName" deliver_name: String, 2 "TargetArn" target_arn: String,
    3 "DeliverPrefix" deliver_prefix: String, 4 "DeliverType" deliver_type: String,
    5 "DeliverContentType" deliver_content_type: u64
} }

pub type UpdateConfigDeliverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigRecorder {
    pub resource_types: Option<Vec<String>>,
}
operation! { UpdateConfigRecorder() "UpdateConfigRecorder" -> Empty {
    0 "ResourceTypes" resource_types: Vec<String>
} }

pub type UpdateConfigRecorderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigRule {
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: u64,
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub regions_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}
operation! { UpdateConfigRule(trigger_type: Vec<TriggerType>, risk_level: u64, rule_id: String)
    "UpdateConfigRule" -> Empty {
    0 "TriggerType" trigger_type, 1 "RiskLevel" risk_level, 2 "RuleId" rule_id, 3 "RuleName" rule_name: String,
    4 "InputParameter" input_parameter: Vec<InputParameter>, 5 "Description" description: String,
    6 "RegionsScope" regions_scope: Vec<String>, 7 "TagsScope" tags_scope: Vec<Tag>,
    8 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

pub type UpdateConfigRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRemediation {
    pub remediation_id: String,
    pub remediation_type: Option<String>,
    pub remediation_template_id: Option<String>,
    pub invoke_type: Option<String>,
    pub source_type: Option<String>,
}
operation! { UpdateRemediation(remediation_id: String) "UpdateRemediation" -> Empty {
    0 "RemediationId" remediation_id, 1 "RemediationType" remediation_type: String,
    2 "RemediationTemplateId" remediation_template_id: String, 3 "InvokeType" invoke_type: String,
    4 "SourceType" source_type: String
} }

pub type UpdateRemediationOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST: &str = "FailedOperation.CompliancePackIsNotExist";
    pub const FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_STOP: &str = "FailedOperation.CompliancePackIsNotStop";
    pub const FAILED_OPERATION_COMPLIANCE_PACK_NAME_IS_NOT_EXIST: &str = "FailedOperation.CompliancePackNameIsNotExist";
    pub const FAILED_OPERATION_MEMBER_NOT_ASSIGN_MANAGER: &str = "FailedOperation.MemberNotAssignManager";
    pub const FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE: &str =
        "FailedOperation.NotAllowOperateControlCenterGovernancePackage";
    pub const FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE: &str =
        "FailedOperation.NotAllowOperateControlCenterGovernancePackageRule";
    pub const FAILED_OPERATION_RECORDER_IS_CLOSE: &str = "FailedOperation.RecorderIsClose";
    pub const FAILED_OPERATION_RULE_IS_NOT_STOP: &str = "FailedOperation.RuleIsNotStop";
    pub const FAILED_OPERATION_RULE_NAME_IS_EXIST: &str = "FailedOperation.RuleNameIsExist";
    pub const FAILED_OPERATION_SAME_MEMBER_ACCOUNT_GROUP_ALREADY_EXIST: &str =
        "FailedOperation.SameMemberAccountGroupAlreadyExist";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const LIMIT_EXCEEDED_ACCOUNT_GROUP_LIMIT_OVER: &str = "LimitExceeded.AccountGroupLimitOver";
    pub const LIMIT_EXCEEDED_ALERT_POLICY_LIMIT: &str = "LimitExceeded.AlertPolicyLimit";
    pub const LIMIT_EXCEEDED_COMPLIANCE_PACK_MAX_NUM: &str = "LimitExceeded.CompliancePackMaxNum";
    pub const LIMIT_EXCEEDED_OPEN_RECORDER_LIMIT_OVER: &str = "LimitExceeded.OpenRecorderLimitOver";
    pub const LIMIT_EXCEEDED_REMEDIATION_MAX_NUM: &str = "LimitExceeded.RemediationMaxNum";
    pub const LIMIT_EXCEEDED_UPDATE_RECORDER_LIMIT_OVER: &str = "LimitExceeded.UpdateRecorderLimitOver";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST: &str = "ResourceNotFound.AccountGroupIsNotExist";
    pub const RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST: &str = "ResourceNotFound.CompliancePackIsNotExist";
    pub const RESOURCE_NOT_FOUND_COMPLIANCE_PACK_NOT_EXIST: &str = "ResourceNotFound.CompliancePackNotExist";
    pub const RESOURCE_NOT_FOUND_DELIVER_BUCKET_NOT_EXIST: &str = "ResourceNotFound.DeliverBucketNotExist";
    pub const RESOURCE_NOT_FOUND_DELIVER_EVENT_NOT_EXIST: &str = "ResourceNotFound.DeliverEventNotExist";
    pub const RESOURCE_NOT_FOUND_DELIVER_IS_NOT_EXIST: &str = "ResourceNotFound.DeliverIsNotExist";
    pub const RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST: &str = "ResourceNotFound.MemberNotExist";
    pub const RESOURCE_NOT_FOUND_RECORDER_IS_NOT_EXIST: &str = "ResourceNotFound.RecorderIsNotExist";
    pub const RESOURCE_NOT_FOUND_REMEDIATION_IS_NOT_EXIST: &str = "ResourceNotFound.RemediationIsNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST: &str = "ResourceNotFound.ResourceNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST: &str = "ResourceNotFound.ResourceTypeNotExist";
    pub const RESOURCE_NOT_FOUND_RULE_IS_NOT_EXIST: &str = "ResourceNotFound.RuleIsNotExist";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddAggregateCompliancePack, AddAggregateConfigRule, AddAlarmPolicy, AddCompliancePack, AddConfigRule,
    CloseAggregateConfigRule, CloseConfigRecorder, CloseConfigRule, CreateAggregator, CreateRemediation,
    DeleteAggregateCompliancePack, DeleteAggregateConfigRule, DeleteAggregators, DeleteAlarmPolicy,
    DeleteCompliancePack, DeleteConfigRule, DeleteRemediations, DescribeAggregateCompliancePack,
    DescribeAggregateConfigDeliver, DescribeAggregateConfigRule, DescribeAggregateDiscoveredResource,
    DescribeAggregator, DescribeCompliancePack, DescribeConfigDeliver, DescribeConfigRecorder, DescribeConfigRule,
    DescribeDiscoveredResource, DescribeSystemCompliancePack, DescribeSystemRule,
    DetachAggregateConfigRuleToCompliancePack, DetachConfigRuleToCompliancePack, ListAggregateCompliancePacks,
    ListAggregateConfigRuleEvaluationResults, ListAggregateConfigRuleResourceEvaluationResults,
    ListAggregateConfigRules, ListAggregateDiscoveredResources, ListAggregators, ListAlarmPolicy, ListCompliancePacks,
    ListConfigRuleEvaluationResults, ListConfigRuleResourceEvaluationResults, ListConfigRules, ListDiscoveredResources,
    ListRemediationExecutions, ListRemediations, ListResourceTypes, ListSystemCompliancePacks, ListSystemRules,
    OpenAggregateConfigRule, OpenConfigRecorder, OpenConfigRule, PutEvaluations, StartAggregateConfigRuleEvaluation,
    StartConfigRuleEvaluation, StartRemediation, UpdateAggregateCompliancePack, UpdateAggregateCompliancePackStatus,
    UpdateAggregateConfigDeliver, UpdateAggregateConfigRule, UpdateAggregator, UpdateAlarmPolicy, UpdateCompliancePack,
    UpdateCompliancePackStatus, UpdateConfigDeliver, UpdateConfigRecorder, UpdateConfigRule, UpdateRemediation
}
