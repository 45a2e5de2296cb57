//! `config` of Tencent Cloud, API version 2022-08-02.
//!
//! Endpoint: `config.tencentcloudapi.com`, or `config.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, config::DescribeCompliancePack};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCompliancePack::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "config",
    "2022-08-02",
    "config",
    &Endpoints::NONE,
);

/// Adds aggregate compliance pack: `AddAggregateCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=AddAggregateCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_NAME_IS_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_COMPLIANCE_PACK_MAX_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAggregateCompliancePack {
    /// Required.
    pub config_rules: Vec<CompliancePackRule>,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub compliance_pack_name: String,
    /// Required.
    pub account_group_id: String,
    pub description: Option<String>,
}
operation! {
    AddAggregateCompliancePack(config_rules: Vec<CompliancePackRule>, risk_level: i64, compliance_pack_name: String, account_group_id: String)
    "AddAggregateCompliancePack" -> AddAggregateCompliancePackOutput {
    0 "ConfigRules" config_rules, 1 "RiskLevel" risk_level, 2 "CompliancePackName" compliance_pack_name,
    3 "AccountGroupId" account_group_id, 4 "Description" description: String
} }

/// In the request of [`AddAggregateCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePackRule {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub risk_level: Option<i64>,
    /// Required.
    pub input_parameter: Option<Vec<InputParameter>>,
    pub identifier: Option<String>,
    pub description: Option<String>,
    pub managed_rule_identifier: Option<String>,
    pub config_rule_id: Option<String>,
    pub compliance_pack_id: Option<String>,
}
input! { CompliancePackRule(rule_name: String, risk_level: i64, input_parameter: Vec<InputParameter>) {
    0 "RuleName" rule_name: String, 1 "RiskLevel" risk_level: i64,
    2 "InputParameter" input_parameter: Vec<InputParameter>, 3 "Identifier" identifier: String,
    4 "Description" description: String, 5 "ManagedRuleIdentifier" managed_rule_identifier: String,
    6 "ConfigRuleId" config_rule_id: String, 7 "CompliancePackId" compliance_pack_id: String
} }

/// In the request of [`AddAggregateCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputParameter {
    /// Required.
    pub parameter_key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { InputParameter(parameter_key: String) {
    0 "ParameterKey" parameter_key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// Response of [`AddAggregateCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAggregateCompliancePackOutput {
    pub compliance_pack_id: Option<String>,
}
model! { AddAggregateCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id: String
} }

/// Adds aggregate config rule: `AddAggregateConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=AddAggregateConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_NAME_IS_EXIST`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAggregateConfigRule {
    /// Required.
    pub identifier: String,
    /// Required.
    pub identifier_type: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub resource_type: Vec<String>,
    /// Required.
    pub trigger_type: Vec<TriggerType>,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub account_group_id: String,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub region_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}

/// Arguments of [`AddAggregateConfigRule::new`].
pub struct AddAggregateConfigRuleRequired {
    pub identifier: String,
    pub identifier_type: String,
    pub rule_name: String,
    pub resource_type: Vec<String>,
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: i64,
    pub account_group_id: String,
}
operation! {
    AddAggregateConfigRule { AddAggregateConfigRuleRequired: identifier, identifier_type, rule_name, resource_type, trigger_type, risk_level, account_group_id }
    "AddAggregateConfigRule" -> Empty {
    0 "Identifier" identifier, 1 "IdentifierType" identifier_type, 2 "RuleName" rule_name,
    3 "ResourceType" resource_type, 4 "TriggerType" trigger_type, 5 "RiskLevel" risk_level,
    6 "AccountGroupId" account_group_id, 7 "InputParameter" input_parameter: Vec<InputParameter>,
    8 "Description" description: String, 9 "RegionScope" region_scope: Vec<String>, 10 "TagsScope" tags_scope: Vec<Tag>,
    11 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

/// Response of [`AddAggregateConfigRule`]: empty.
pub type AddAggregateConfigRuleOutput = Empty;

/// In the request of [`AddAggregateConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerType {
    /// Required.
    pub message_type: Option<String>,
    pub maximum_execution_frequency: Option<String>,
}
input! { TriggerType(message_type: String) {
    0 "MessageType" message_type: String, 1 "MaximumExecutionFrequency" maximum_execution_frequency: String
} }

/// In the request of [`AddAggregateConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Adds alarm policy: `AddAlarmPolicy` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=AddAlarmPolicy>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_ALERT_POLICY_LIMIT`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmPolicy {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub event_scope: Vec<i64>,
    /// Required.
    pub risk_level: Vec<i64>,
    /// Required.
    pub notice_time: String,
    /// Required.
    pub notification_mechanism: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub notice_period: Vec<i64>,
    pub description: Option<String>,
}

/// Arguments of [`AddAlarmPolicy::new`].
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
operation! {
    AddAlarmPolicy { AddAlarmPolicyRequired: name, r#type, event_scope, risk_level, notice_time, notification_mechanism, status, notice_period }
    "AddAlarmPolicy" -> AddAlarmPolicyOutput {
    0 "Name" name, 1 "Type" r#type, 2 "EventScope" event_scope, 3 "RiskLevel" risk_level, 4 "NoticeTime" notice_time,
    5 "NotificationMechanism" notification_mechanism, 6 "Status" status, 7 "NoticePeriod" notice_period,
    8 "Description" description: String
} }

/// Response of [`AddAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmPolicyOutput {
    pub alarm_policy_id: Option<i64>,
}
model! { AddAlarmPolicyOutput {
    0 "AlarmPolicyId" alarm_policy_id: i64
} }

/// Adds compliance pack: `AddCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=AddCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_NAME_IS_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_COMPLIANCE_PACK_MAX_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePack {
    /// Required.
    pub config_rules: Vec<CompliancePackRule>,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub compliance_pack_name: String,
    pub description: Option<String>,
}
operation! { AddCompliancePack(config_rules: Vec<CompliancePackRule>, risk_level: i64, compliance_pack_name: String)
    "AddCompliancePack" -> AddCompliancePackOutput {
    0 "ConfigRules" config_rules, 1 "RiskLevel" risk_level, 2 "CompliancePackName" compliance_pack_name,
    3 "Description" description: String
} }

/// Response of [`AddCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompliancePackOutput {
    pub compliance_pack_id: Option<String>,
}
model! { AddCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id: String
} }

/// Adds config rule: `AddConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=AddConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_NAME_IS_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConfigRule {
    /// Required.
    pub identifier: String,
    /// Required.
    pub identifier_type: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub resource_type: Vec<String>,
    /// Required.
    pub trigger_type: Vec<TriggerType>,
    /// Required.
    pub risk_level: i64,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub regions_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}

/// Arguments of [`AddConfigRule::new`].
pub struct AddConfigRuleRequired {
    pub identifier: String,
    pub identifier_type: String,
    pub rule_name: String,
    pub resource_type: Vec<String>,
    pub trigger_type: Vec<TriggerType>,
    pub risk_level: i64,
}
operation! {
    AddConfigRule { AddConfigRuleRequired: identifier, identifier_type, rule_name, resource_type, trigger_type, risk_level }
    "AddConfigRule" -> AddConfigRuleOutput {
    0 "Identifier" identifier, 1 "IdentifierType" identifier_type, 2 "RuleName" rule_name,
    3 "ResourceType" resource_type, 4 "TriggerType" trigger_type, 5 "RiskLevel" risk_level,
    6 "InputParameter" input_parameter: Vec<InputParameter>, 7 "Description" description: String,
    8 "RegionsScope" regions_scope: Vec<String>, 9 "TagsScope" tags_scope: Vec<Tag>,
    10 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

/// Response of [`AddConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConfigRuleOutput {
    pub rule_id: Option<String>,
}
model! { AddConfigRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Closes aggregate config rule: `CloseAggregateConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=CloseAggregateConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAggregateConfigRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub account_group_id: String,
}
operation! { CloseAggregateConfigRule(rule_id: String, account_group_id: String) "CloseAggregateConfigRule" -> Empty {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

/// Response of [`CloseAggregateConfigRule`]: empty.
pub type CloseAggregateConfigRuleOutput = Empty;

/// Closes config recorder: `CloseConfigRecorder` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=CloseConfigRecorder>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RECORDER_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConfigRecorder {}
operation! { CloseConfigRecorder() "CloseConfigRecorder" -> Empty {} }

/// Response of [`CloseConfigRecorder`]: empty.
pub type CloseConfigRecorderOutput = Empty;

/// Closes config rule: `CloseConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=CloseConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConfigRule {
    /// Required.
    pub rule_id: String,
}
operation! { CloseConfigRule(rule_id: String) "CloseConfigRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`CloseConfigRule`]: empty.
pub type CloseConfigRuleOutput = Empty;

/// Creates aggregator: `CreateAggregator` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=CreateAggregator>.
///
/// Errors: [`codes::FAILED_OPERATION_SAME_MEMBER_ACCOUNT_GROUP_ALREADY_EXIST`],
/// [`codes::LIMIT_EXCEEDED_ACCOUNT_GROUP_LIMIT_OVER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAggregator {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub r#type: String,
    pub aggregator_accounts: Option<Vec<AggregatorAccount>>,
}
operation! { CreateAggregator(name: String, description: String, r#type: String)
    "CreateAggregator" -> CreateAggregatorOutput {
    0 "Name" name, 1 "Description" description, 2 "Type" r#type,
    3 "AggregatorAccounts" aggregator_accounts: Vec<AggregatorAccount>
} }

/// In the request of [`CreateAggregator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregatorAccount {
    /// Required.
    pub member_uin: Option<i64>,
    /// Required.
    pub member_name: Option<String>,
}
input! { AggregatorAccount(member_uin: i64, member_name: String) {
    0 "MemberUin" member_uin: i64, 1 "MemberName" member_name: String
} }

/// Response of [`CreateAggregator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAggregatorOutput {
    pub account_group_id: Option<String>,
}
model! { CreateAggregatorOutput {
    0 "AccountGroupId" account_group_id: String
} }

/// Creates remediation: `CreateRemediation` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=CreateRemediation>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_REMEDIATION_MAX_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemediation {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub remediation_type: String,
    /// Required.
    pub remediation_template_id: String,
    /// Required.
    pub invoke_type: String,
    pub source_type: Option<String>,
}
operation! {
    CreateRemediation(rule_id: String, remediation_type: String, remediation_template_id: String, invoke_type: String)
    "CreateRemediation" -> CreateRemediationOutput {
    0 "RuleId" rule_id, 1 "RemediationType" remediation_type, 2 "RemediationTemplateId" remediation_template_id,
    3 "InvokeType" invoke_type, 4 "SourceType" source_type: String
} }

/// Response of [`CreateRemediation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemediationOutput {
    pub remediation_id: Option<String>,
}
model! { CreateRemediationOutput {
    0 "RemediationId" remediation_id: String
} }

/// Deletes aggregate compliance pack: `DeleteAggregateCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteAggregateCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_STOP`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::FAILED_OPERATION_RULE_IS_NOT_STOP`], [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAggregateCompliancePack {
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub account_group_id: String,
}
operation! { DeleteAggregateCompliancePack(compliance_pack_id: String, account_group_id: String)
    "DeleteAggregateCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "AccountGroupId" account_group_id
} }

/// Response of [`DeleteAggregateCompliancePack`]: empty.
pub type DeleteAggregateCompliancePackOutput = Empty;

/// Deletes aggregate config rule: `DeleteAggregateConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteAggregateConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`],
/// [`codes::FAILED_OPERATION_RULE_IS_NOT_STOP`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAggregateConfigRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub account_group_id: String,
}
operation! { DeleteAggregateConfigRule(rule_id: String, account_group_id: String) "DeleteAggregateConfigRule" -> Empty {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

/// Response of [`DeleteAggregateConfigRule`]: empty.
pub type DeleteAggregateConfigRuleOutput = Empty;

/// Deletes aggregators: `DeleteAggregators` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteAggregators>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAggregators {
    /// Required.
    pub account_group_id: String,
    /// Required.
    pub owner_uin: i64,
}
operation! { DeleteAggregators(account_group_id: String, owner_uin: i64) "DeleteAggregators" -> Empty {
    0 "AccountGroupId" account_group_id, 1 "OwnerUin" owner_uin
} }

/// Response of [`DeleteAggregators`]: empty.
pub type DeleteAggregatorsOutput = Empty;

/// Deletes alarm policy: `DeleteAlarmPolicy` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteAlarmPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmPolicy {
    /// Required.
    pub alarm_policy_id: i64,
}
operation! { DeleteAlarmPolicy(alarm_policy_id: i64) "DeleteAlarmPolicy" -> Empty {
    0 "AlarmPolicyId" alarm_policy_id
} }

/// Response of [`DeleteAlarmPolicy`]: empty.
pub type DeleteAlarmPolicyOutput = Empty;

/// Deletes compliance pack: `DeleteCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_STOP`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::FAILED_OPERATION_RULE_IS_NOT_STOP`], [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompliancePack {
    /// Required.
    pub compliance_pack_id: String,
}
operation! { DeleteCompliancePack(compliance_pack_id: String) "DeleteCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id
} }

/// Response of [`DeleteCompliancePack`]: empty.
pub type DeleteCompliancePackOutput = Empty;

/// Deletes config rule: `DeleteConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`],
/// [`codes::FAILED_OPERATION_RULE_IS_NOT_STOP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeleteConfigRule(rule_id: String) "DeleteConfigRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteConfigRule`]: empty.
pub type DeleteConfigRuleOutput = Empty;

/// Deletes remediations: `DeleteRemediations` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DeleteRemediations>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_REMEDIATION_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemediations {
    /// Required.
    pub remediation_ids: Vec<String>,
}
operation! { DeleteRemediations(remediation_ids: Vec<String>) "DeleteRemediations" -> Empty {
    0 "RemediationIds" remediation_ids
} }

/// Response of [`DeleteRemediations`]: empty.
pub type DeleteRemediationsOutput = Empty;

/// Describes aggregate compliance pack: `DescribeAggregateCompliancePack` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeAggregateCompliancePack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateCompliancePack {
    /// Required.
    pub account_group_id: String,
    pub compliance_pack_id: Option<String>,
}
operation! { DescribeAggregateCompliancePack(account_group_id: String)
    "DescribeAggregateCompliancePack" -> DescribeAggregateCompliancePackOutput {
    0 "AccountGroupId" account_group_id, 1 "CompliancePackId" compliance_pack_id: String
} }

/// Response of [`DescribeAggregateCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateCompliancePackOutput {
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub risk_level: Option<i64>,
    pub config_rules: Vec<ComplianceConfigRule>,
    pub compliance_pack_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAggregateCompliancePackOutput {
    0 "CompliancePackName" compliance_pack_name: String, 1 "Description" description: String,
    2 "CreateTime" create_time: String, 3 "RiskLevel" risk_level: i64,
    4 "ConfigRules" config_rules: Vec<ComplianceConfigRule>, 5 "CompliancePackId" compliance_pack_id: String,
    6 "Status" status: String
} }

/// In the response of [`DescribeAggregateCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceConfigRule {
    pub rule_name: Option<String>,
    pub risk_level: Option<i64>,
    pub status: Option<String>,
    pub config_rule_id: Option<String>,
    pub compliance_result: Option<String>,
    pub labels: Vec<String>,
    pub input_parameter: Vec<InputParameter>,
    pub source_condition: Vec<SourceConditionForManage>,
    pub identifier: Option<String>,
    pub create_by_type: Option<String>,
    pub description: Option<String>,
    pub manage_input_parameter: Vec<InputParameterForManage>,
}
model! { ComplianceConfigRule {
    0 "RuleName" rule_name: String, 1 "RiskLevel" risk_level: i64, 2 "Status" status: String,
    3 "ConfigRuleId" config_rule_id: String, 4 "ComplianceResult" compliance_result: String,
    5 "Labels" labels: Vec<String>, 6 "InputParameter" input_parameter: Vec<InputParameter>,
    7 "SourceCondition" source_condition: Vec<SourceConditionForManage>, 8 "Identifier" identifier: String,
    9 "CreateByType" create_by_type: String, 10 "Description" description: String,
    11 "ManageInputParameter" manage_input_parameter: Vec<InputParameterForManage>
} }

/// In the response of [`DescribeAggregateCompliancePack`].
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
    0 "EmptyAs" empty_as: String, 1 "SelectPath" select_path: String, 2 "Operator" operator: String,
    3 "Required" required: bool, 4 "DesiredValue" desired_value: String
} }

/// In the response of [`DescribeAggregateCompliancePack`].
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
    0 "ValueType" value_type: String, 1 "ParameterKey" parameter_key: String, 2 "Type" r#type: String,
    3 "DefaultValue" default_value: String, 4 "Description" description: String
} }

/// Describes aggregate config deliver: `DescribeAggregateConfigDeliver` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeAggregateConfigDeliver>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DELIVER_EVENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DELIVER_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigDeliver {
    /// Required.
    pub account_group_id: String,
}
operation! { DescribeAggregateConfigDeliver(account_group_id: String)
    "DescribeAggregateConfigDeliver" -> DescribeAggregateConfigDeliverOutput {
    0 "AccountGroupId" account_group_id
} }

/// Response of [`DescribeAggregateConfigDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigDeliverOutput {
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_uin: Option<i64>,
    pub deliver_content_type: Option<i64>,
}
model! { DescribeAggregateConfigDeliverOutput {
    0 "DeliverName" deliver_name: String, 1 "TargetArn" target_arn: String, 2 "Status" status: i64,
    3 "CreateTime" create_time: String, 4 "DeliverPrefix" deliver_prefix: String, 5 "DeliverType" deliver_type: String,
    6 "DeliverUin" deliver_uin: i64, 7 "DeliverContentType" deliver_content_type: i64
} }

/// Describes aggregate config rule: `DescribeAggregateConfigRule` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeAggregateConfigRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub account_group_id: String,
}
operation! { DescribeAggregateConfigRule(rule_id: String, account_group_id: String)
    "DescribeAggregateConfigRule" -> DescribeAggregateConfigRuleOutput {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

/// Response of [`DescribeAggregateConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateConfigRuleOutput {
    pub config_rule: Option<ConfigRule>,
}
model! { DescribeAggregateConfigRuleOutput {
    0 "ConfigRule" config_rule: ConfigRule
} }

/// In the response of [`DescribeAggregateConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRule {
    pub identifier: Option<String>,
    pub rule_name: Option<String>,
    pub input_parameter: Vec<InputParameter>,
    pub source_condition: Vec<SourceConditionForManage>,
    pub resource_type: Vec<String>,
    pub labels: Vec<String>,
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
    pub trigger_type: Vec<TriggerType>,
    pub manage_input_parameter: Vec<InputParameterForManage>,
    pub compliance_pack_name: Option<String>,
    pub regions_scope: Vec<String>,
    pub tags_scope: Vec<Tag>,
    pub exclude_resource_ids_scope: Vec<String>,
    pub account_group_id: Option<String>,
    pub account_group_name: Option<String>,
    pub rule_owner_id: Option<i64>,
    pub manage_trigger_type: Vec<String>,
}
model! { ConfigRule {
    0 "Identifier" identifier: String, 1 "RuleName" rule_name: String,
    2 "InputParameter" input_parameter: Vec<InputParameter>,
    3 "SourceCondition" source_condition: Vec<SourceConditionForManage>, 4 "ResourceType" resource_type: Vec<String>,
    5 "Labels" labels: Vec<String>, 6 "RiskLevel" risk_level: i64, 7 "ServiceFunction" service_function: String,
    8 "CreateTime" create_time: String, 9 "Description" description: String, 10 "Status" status: String,
    11 "ComplianceResult" compliance_result: String, 12 "Annotation" annotation: Annotation,
    13 "ConfigRuleInvokedTime" config_rule_invoked_time: String, 14 "ConfigRuleId" config_rule_id: String,
    15 "IdentifierType" identifier_type: String, 16 "CompliancePackId" compliance_pack_id: String,
    17 "TriggerType" trigger_type: Vec<TriggerType>,
    18 "ManageInputParameter" manage_input_parameter: Vec<InputParameterForManage>,
    19 "CompliancePackName" compliance_pack_name: String, 20 "RegionsScope" regions_scope: Vec<String>,
    21 "TagsScope" tags_scope: Vec<Tag>, 22 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>,
    23 "AccountGroupId" account_group_id: String, 24 "AccountGroupName" account_group_name: String,
    25 "RuleOwnerId" rule_owner_id: i64, 26 "ManageTriggerType" manage_trigger_type: Vec<String>
} }

/// In the request of [`DescribeAggregateConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Annotation {
    /// Required.
    pub configuration: Option<String>,
    /// Required.
    pub desired_value: Option<String>,
    pub operator: Option<String>,
    pub property: Option<String>,
}
input! { Annotation(configuration: String, desired_value: String) {
    0 "Configuration" configuration: String, 1 "DesiredValue" desired_value: String, 2 "Operator" operator: String,
    3 "Property" property: String
} }

/// Describes aggregate discovered resource: `DescribeAggregateDiscoveredResource` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeAggregateDiscoveredResource>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregateDiscoveredResource {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub account_group_id: String,
    /// Required.
    pub resource_owner_id: i64,
}

/// Arguments of [`DescribeAggregateDiscoveredResource::new`].
pub struct DescribeAggregateDiscoveredResourceRequired {
    pub resource_id: String,
    pub resource_type: String,
    pub resource_region: String,
    pub account_group_id: String,
    pub resource_owner_id: i64,
}
operation! {
    DescribeAggregateDiscoveredResource { DescribeAggregateDiscoveredResourceRequired: resource_id, resource_type, resource_region, account_group_id, resource_owner_id }
    "DescribeAggregateDiscoveredResource" -> DescribeAggregateDiscoveredResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceRegion" resource_region,
    3 "AccountGroupId" account_group_id, 4 "ResourceOwnerId" resource_owner_id
} }

/// Response of [`DescribeAggregateDiscoveredResource`].
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
    pub tags: Vec<Tag>,
    pub update_time: Option<String>,
}
model! { DescribeAggregateDiscoveredResourceOutput {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "ResourceName" resource_name: String,
    3 "ResourceRegion" resource_region: String, 4 "ResourceZone" resource_zone: String,
    5 "Configuration" configuration: String, 6 "ResourceCreateTime" resource_create_time: String,
    7 "Tags" tags: Vec<Tag>, 8 "UpdateTime" update_time: String
} }

/// Describes aggregator: `DescribeAggregator` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeAggregator>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregator {
    /// Required.
    pub account_group_id: String,
    /// Required.
    pub owner_uin: i64,
}
operation! { DescribeAggregator(account_group_id: String, owner_uin: i64)
    "DescribeAggregator" -> DescribeAggregatorOutput {
    0 "AccountGroupId" account_group_id, 1 "OwnerUin" owner_uin
} }

/// Response of [`DescribeAggregator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggregatorOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub aggregator_accounts: Vec<AggregatorAccount>,
    pub aggregator_status: Option<i64>,
}
model! { DescribeAggregatorOutput {
    0 "Name" name: String, 1 "Description" description: String, 2 "Type" r#type: String,
    3 "AggregatorAccounts" aggregator_accounts: Vec<AggregatorAccount>, 4 "AggregatorStatus" aggregator_status: i64
} }

/// Describes compliance pack: `DescribeCompliancePack` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeCompliancePack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePack {
    pub compliance_pack_id: Option<String>,
}
operation! { DescribeCompliancePack() "DescribeCompliancePack" -> DescribeCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id: String
} }

/// Response of [`DescribeCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliancePackOutput {
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub risk_level: Option<i64>,
    pub config_rules: Vec<ComplianceConfigRule>,
    pub compliance_pack_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCompliancePackOutput {
    0 "CompliancePackName" compliance_pack_name: String, 1 "Description" description: String,
    2 "CreateTime" create_time: String, 3 "RiskLevel" risk_level: i64,
    4 "ConfigRules" config_rules: Vec<ComplianceConfigRule>, 5 "CompliancePackId" compliance_pack_id: String,
    6 "Status" status: String
} }

/// Describes config deliver: `DescribeConfigDeliver` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeConfigDeliver>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DELIVER_EVENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DELIVER_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDeliver {}
operation! { DescribeConfigDeliver() "DescribeConfigDeliver" -> DescribeConfigDeliverOutput {} }

/// Response of [`DescribeConfigDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDeliverOutput {
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_content_type: Option<i64>,
}
model! { DescribeConfigDeliverOutput {
    0 "DeliverName" deliver_name: String, 1 "TargetArn" target_arn: String, 2 "Status" status: i64,
    3 "CreateTime" create_time: String, 4 "DeliverPrefix" deliver_prefix: String, 5 "DeliverType" deliver_type: String,
    6 "DeliverContentType" deliver_content_type: i64
} }

/// Describes config recorder: `DescribeConfigRecorder` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeConfigRecorder>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RECORDER_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRecorder {}
operation! { DescribeConfigRecorder() "DescribeConfigRecorder" -> DescribeConfigRecorderOutput {} }

/// Response of [`DescribeConfigRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRecorderOutput {
    pub items: Vec<UserConfigResource>,
    pub status: Option<i64>,
    pub trigger_count: Option<i64>,
    pub open_count: Option<i64>,
    pub update_count: Option<i64>,
    pub create_time: Option<String>,
}
model! { DescribeConfigRecorderOutput {
    0 "Items" items: Vec<UserConfigResource>, 1 "Status" status: i64, 2 "TriggerCount" trigger_count: i64,
    3 "OpenCount" open_count: i64, 4 "UpdateCount" update_count: i64, 5 "CreateTime" create_time: String
} }

/// In the response of [`DescribeConfigRecorder`].
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
    0 "Product" product: String, 1 "ProductName" product_name: String, 2 "ResourceType" resource_type: String,
    3 "ResourceTypeName" resource_type_name: String, 4 "UpdateTime" update_time: String
} }

/// Describes config rule: `DescribeConfigRule` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeConfigRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRule {
    /// Required.
    pub rule_id: String,
}
operation! { DescribeConfigRule(rule_id: String) "DescribeConfigRule" -> DescribeConfigRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleOutput {
    pub config_rule: Option<ConfigRule>,
}
model! { DescribeConfigRuleOutput {
    0 "ConfigRule" config_rule: ConfigRule
} }

/// Describes discovered resource: `DescribeDiscoveredResource` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeDiscoveredResource>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResource {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_region: String,
}
operation! { DescribeDiscoveredResource(resource_id: String, resource_type: String, resource_region: String)
    "DescribeDiscoveredResource" -> DescribeDiscoveredResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "ResourceRegion" resource_region
} }

/// Response of [`DescribeDiscoveredResource`].
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
    pub tags: Vec<Tag>,
    pub update_time: Option<String>,
}
model! { DescribeDiscoveredResourceOutput {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "ResourceName" resource_name: String,
    3 "ResourceRegion" resource_region: String, 4 "ResourceZone" resource_zone: String,
    5 "Configuration" configuration: String, 6 "ResourceCreateTime" resource_create_time: String,
    7 "Tags" tags: Vec<Tag>, 8 "UpdateTime" update_time: String
} }

/// Describes system compliance pack: `DescribeSystemCompliancePack` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeSystemCompliancePack>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemCompliancePack {
    /// Required.
    pub compliance_pack_id: String,
}
operation! { DescribeSystemCompliancePack(compliance_pack_id: String)
    "DescribeSystemCompliancePack" -> DescribeSystemCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id
} }

/// Response of [`DescribeSystemCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemCompliancePackOutput {
    pub compliance_pack_id: Option<String>,
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<i64>,
    pub config_rules: Vec<CompliancePackRuleForManage>,
}
model! { DescribeSystemCompliancePackOutput {
    0 "CompliancePackId" compliance_pack_id: String, 1 "CompliancePackName" compliance_pack_name: String,
    2 "Description" description: String, 3 "RiskLevel" risk_level: i64,
    4 "ConfigRules" config_rules: Vec<CompliancePackRuleForManage>
} }

/// In the response of [`DescribeSystemCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePackRuleForManage {
    pub identifier: Option<String>,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub compliance_pack_rules: Vec<CompliancePackRules>,
    pub control: Vec<Control>,
    pub resource_types: Vec<String>,
}
model! { CompliancePackRuleForManage {
    0 "Identifier" identifier: String, 1 "RuleName" rule_name: String, 2 "Description" description: String,
    3 "RiskLevel" risk_level: i64, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "CompliancePackRules" compliance_pack_rules: Vec<CompliancePackRules>, 7 "Control" control: Vec<Control>,
    8 "ResourceTypes" resource_types: Vec<String>
} }

/// In the response of [`DescribeSystemCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompliancePackRules {
    pub identifier: Option<String>,
    pub control: Vec<Control>,
    pub resource_types: Vec<String>,
}
model! { CompliancePackRules {
    0 "Identifier" identifier: String, 1 "Control" control: Vec<Control>, 2 "ResourceTypes" resource_types: Vec<String>
} }

/// In the response of [`DescribeSystemCompliancePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Control {
    pub id: Option<String>,
    pub description: Option<String>,
}
model! { Control {
    0 "Id" id: String, 1 "Description" description: String
} }

/// Describes system rule: `DescribeSystemRule` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DescribeSystemRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemRule {
    pub identifier: Option<String>,
}
operation! { DescribeSystemRule() "DescribeSystemRule" -> DescribeSystemRuleOutput {
    0 "Identifier" identifier: String
} }

/// Response of [`DescribeSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemRuleOutput {
    pub system_config_rule: Option<SystemConfigRule>,
}
model! { DescribeSystemRuleOutput {
    0 "SystemConfigRule" system_config_rule: SystemConfigRule
} }

/// In the response of [`DescribeSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemConfigRule {
    pub identifier: Option<String>,
    pub rule_name: Option<String>,
    pub input_parameter: Vec<InputParameterForManage>,
    pub source_condition: Vec<SourceConditionForManage>,
    pub resource_type: Vec<String>,
    pub label: Vec<String>,
    pub risk_level: Option<i64>,
    pub service_function: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub trigger_type: Vec<String>,
    pub description: Option<String>,
    pub reference_count: Option<i64>,
    pub identifier_type: Option<String>,
}
model! { SystemConfigRule {
    0 "Identifier" identifier: String, 1 "RuleName" rule_name: String,
    2 "InputParameter" input_parameter: Vec<InputParameterForManage>,
    3 "SourceCondition" source_condition: Vec<SourceConditionForManage>, 4 "ResourceType" resource_type: Vec<String>,
    5 "Label" label: Vec<String>, 6 "RiskLevel" risk_level: i64, 7 "ServiceFunction" service_function: String,
    8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String, 10 "TriggerType" trigger_type: Vec<String>,
    11 "Description" description: String, 12 "ReferenceCount" reference_count: i64,
    13 "IdentifierType" identifier_type: String
} }

/// Detaches aggregate config rule to compliance pack: `DetachAggregateConfigRuleToCompliancePack` of `config`
/// 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DetachAggregateConfigRuleToCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAggregateConfigRuleToCompliancePack {
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub config_rule_id: String,
    /// Required.
    pub account_group_id: String,
}
operation! {
    DetachAggregateConfigRuleToCompliancePack(compliance_pack_id: String, config_rule_id: String, account_group_id: String)
    "DetachAggregateConfigRuleToCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "ConfigRuleId" config_rule_id, 2 "AccountGroupId" account_group_id
} }

/// Response of [`DetachAggregateConfigRuleToCompliancePack`]: empty.
pub type DetachAggregateConfigRuleToCompliancePackOutput = Empty;

/// Detaches config rule to compliance pack: `DetachConfigRuleToCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=DetachConfigRuleToCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachConfigRuleToCompliancePack {
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub config_rule_id: String,
}
operation! { DetachConfigRuleToCompliancePack(compliance_pack_id: String, config_rule_id: String)
    "DetachConfigRuleToCompliancePack" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "ConfigRuleId" config_rule_id
} }

/// Response of [`DetachConfigRuleToCompliancePack`]: empty.
pub type DetachConfigRuleToCompliancePackOutput = Empty;

/// Lists aggregate compliance packs: `ListAggregateCompliancePacks` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAggregateCompliancePacks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateCompliancePacks {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub account_group_id: String,
    pub compliance_pack_name: Option<String>,
    pub risk_level: Option<Vec<i64>>,
    pub status: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub order_type: Option<String>,
    pub include_compliance_pack_rule_result: Option<String>,
}
operation! { ListAggregateCompliancePacks(limit: i64, offset: i64, account_group_id: String)
    "ListAggregateCompliancePacks" -> ListAggregateCompliancePacksOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "AccountGroupId" account_group_id,
    3 "CompliancePackName" compliance_pack_name: String, 4 "RiskLevel" risk_level: Vec<i64>, 5 "Status" status: String,
    6 "ComplianceResult" compliance_result: Vec<String>, 7 "OrderType" order_type: String,
    8 "IncludeCompliancePackRuleResult" include_compliance_pack_rule_result: String
} }
paged! { ListAggregateCompliancePacks: ConfigCompliancePack = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListAggregateCompliancePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateCompliancePacksOutput {
    pub total: Option<i64>,
    pub items: Vec<ConfigCompliancePack>,
}
model! { ListAggregateCompliancePacksOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ConfigCompliancePack>
} }

/// In the response of [`ListAggregateCompliancePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigCompliancePack {
    pub status: Option<String>,
    pub compliance_pack_id: Option<String>,
    pub description: Option<String>,
    pub compliance_pack_name: Option<String>,
    pub risk_level: Option<i64>,
    pub compliance_result: Option<String>,
    pub create_time: Option<String>,
    pub no_compliant_names: Vec<String>,
    pub rule_count: Option<i64>,
}
model! { ConfigCompliancePack {
    0 "Status" status: String, 1 "CompliancePackId" compliance_pack_id: String, 2 "Description" description: String,
    3 "CompliancePackName" compliance_pack_name: String, 4 "RiskLevel" risk_level: i64,
    5 "ComplianceResult" compliance_result: String, 6 "CreateTime" create_time: String,
    7 "NoCompliantNames" no_compliant_names: Vec<String>, 8 "RuleCount" rule_count: i64
} }

/// Lists aggregate config rule evaluation results: `ListAggregateConfigRuleEvaluationResults` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAggregateConfigRuleEvaluationResults>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationResults {
    /// Required.
    pub config_rule_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub account_group_id: String,
    pub resource_type: Option<Vec<String>>,
    pub compliance_type: Option<Vec<String>>,
    pub resource_owner_id: Option<i64>,
    pub resource_owner_ids: Option<Vec<i64>>,
}
operation! {
    ListAggregateConfigRuleEvaluationResults(config_rule_id: String, limit: i64, offset: i64, account_group_id: String)
    "ListAggregateConfigRuleEvaluationResults" -> ListAggregateConfigRuleEvaluationResultsOutput {
    0 "ConfigRuleId" config_rule_id, 1 "Limit" limit, 2 "Offset" offset, 3 "AccountGroupId" account_group_id,
    4 "ResourceType" resource_type: Vec<String>, 5 "ComplianceType" compliance_type: Vec<String>,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceOwnerIds" resource_owner_ids: Vec<i64>
} }
paged! { ListAggregateConfigRuleEvaluationResults: AggregateEvaluationResult =
    Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListAggregateConfigRuleEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleEvaluationResultsOutput {
    pub total: Option<i64>,
    pub items: Vec<AggregateEvaluationResult>,
}
model! { ListAggregateConfigRuleEvaluationResultsOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<AggregateEvaluationResult>
} }

/// In the response of [`ListAggregateConfigRuleEvaluationResults`].
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
    pub resource_owner_id: Option<i64>,
    pub resource_owner_name: Option<String>,
}
model! { AggregateEvaluationResult {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String,
    2 "ResourceRegion" resource_region: String, 3 "ResourceName" resource_name: String,
    4 "ConfigRuleId" config_rule_id: String, 5 "ConfigRuleName" config_rule_name: String,
    6 "CompliancePackId" compliance_pack_id: String, 7 "RiskLevel" risk_level: i64,
    8 "Annotation" annotation: Annotation, 9 "ComplianceType" compliance_type: String,
    10 "InvokingEventMessageType" invoking_event_message_type: String,
    11 "ConfigRuleInvokedTime" config_rule_invoked_time: String, 12 "ResultRecordedTime" result_recorded_time: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "ResourceOwnerName" resource_owner_name: String
} }

/// Lists aggregate config rule resource evaluation results: `ListAggregateConfigRuleResourceEvaluationResults` of
/// `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAggregateConfigRuleResourceEvaluationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleResourceEvaluationResults {
    pub account_group_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListAggregateConfigRuleResourceEvaluationResults()
    "ListAggregateConfigRuleResourceEvaluationResults" -> ListAggregateConfigRuleResourceEvaluationResultsOutput {
    0 "AccountGroupId" account_group_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListAggregateConfigRuleResourceEvaluationResults: ConfigRuleResourceEvaluationResult =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`ListAggregateConfigRuleResourceEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRuleResourceEvaluationResultsOutput {
    pub items: Vec<ConfigRuleResourceEvaluationResult>,
    pub total_count: Option<i64>,
}
model! { ListAggregateConfigRuleResourceEvaluationResultsOutput {
    0 "Items" items: Vec<ConfigRuleResourceEvaluationResult>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAggregateConfigRuleResourceEvaluationResults`].
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
    pub resource_tags: Vec<Tag>,
    pub annotation: Option<Annotation>,
}
model! { ConfigRuleResourceEvaluationResult {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "RuleIdentifier" rule_identifier: String,
    3 "RuleDescription" rule_description: String, 4 "RuleOwnerId" rule_owner_id: i64,
    5 "RuleRiskLevel" rule_risk_level: i64, 6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String,
    8 "ResourceName" resource_name: String, 9 "ResourceRegion" resource_region: String,
    10 "ResourceTags" resource_tags: Vec<Tag>, 11 "Annotation" annotation: Annotation
} }

/// Lists aggregate config rules: `ListAggregateConfigRules` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAggregateConfigRules>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRules {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub account_group_id: String,
    pub order_type: Option<String>,
    pub risk_level: Option<Vec<i64>>,
    pub state: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub rule_name: Option<String>,
    pub rule_owner_id: Option<i64>,
}
operation! { ListAggregateConfigRules(limit: i64, offset: i64, account_group_id: String)
    "ListAggregateConfigRules" -> ListAggregateConfigRulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "AccountGroupId" account_group_id, 3 "OrderType" order_type: String,
    4 "RiskLevel" risk_level: Vec<i64>, 5 "State" state: String, 6 "ComplianceResult" compliance_result: Vec<String>,
    7 "RuleName" rule_name: String, 8 "RuleOwnerId" rule_owner_id: i64
} }
paged! { ListAggregateConfigRules: ConfigRule = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListAggregateConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateConfigRulesOutput {
    pub total: Option<i64>,
    pub items: Vec<ConfigRule>,
}
model! { ListAggregateConfigRulesOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ConfigRule>
} }

/// Lists aggregate discovered resources: `ListAggregateDiscoveredResources` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAggregateDiscoveredResources>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResources {
    /// Required.
    pub max_results: i64,
    /// Required.
    pub account_group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
}
operation! { ListAggregateDiscoveredResources(max_results: i64, account_group_id: String)
    "ListAggregateDiscoveredResources" -> ListAggregateDiscoveredResourcesOutput {
    0 "MaxResults" max_results, 1 "AccountGroupId" account_group_id, 2 "Filters" filters: Vec<Filter>,
    3 "Tags" tags: Vec<Tag>, 4 "NextToken" next_token: String, 5 "OrderType" order_type: String
} }
paged! { ListAggregateDiscoveredResources: AggregateResourceInfo = Token "NextToken", "Items" items, next "NextToken" }

/// In the request of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesOutput {
    pub items: Vec<AggregateResourceInfo>,
    pub next_token: Option<String>,
    pub count: Option<i64>,
}
model! { ListAggregateDiscoveredResourcesOutput {
    0 "Items" items: Vec<AggregateResourceInfo>, 1 "NextToken" next_token: String, 2 "Count" count: i64
} }

/// In the response of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregateResourceInfo {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_status: Option<String>,
    pub resource_delete: Option<i64>,
    pub resource_create_time: Option<String>,
    pub tags: Vec<Tag>,
    pub resource_zone: Option<String>,
    pub compliance_result: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_owner_name: Option<String>,
}
model! { AggregateResourceInfo {
    0 "ResourceType" resource_type: String, 1 "ResourceName" resource_name: String, 2 "ResourceId" resource_id: String,
    3 "ResourceRegion" resource_region: String, 4 "ResourceStatus" resource_status: String,
    5 "ResourceDelete" resource_delete: i64, 6 "ResourceCreateTime" resource_create_time: String,
    7 "Tags" tags: Vec<Tag>, 8 "ResourceZone" resource_zone: String, 9 "ComplianceResult" compliance_result: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "ResourceOwnerName" resource_owner_name: String
} }

/// Lists aggregators: `ListAggregators` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAggregators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregators {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { ListAggregators(limit: i64, offset: i64) "ListAggregators" -> ListAggregatorsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListAggregators: Aggregator = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListAggregators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregatorsOutput {
    pub total: Option<i64>,
    pub items: Vec<Aggregator>,
}
model! { ListAggregatorsOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<Aggregator>
} }

/// In the response of [`ListAggregators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aggregator {
    pub name: Option<String>,
    pub description: Option<String>,
    pub owner_uin: Option<i64>,
    pub create_time: Option<String>,
    pub account_count: Option<i64>,
    pub r#type: Option<String>,
    pub account_group_id: Option<String>,
    pub aggregator_status: Option<i64>,
    pub member_name: Option<String>,
}
model! { Aggregator {
    0 "Name" name: String, 1 "Description" description: String, 2 "OwnerUin" owner_uin: i64,
    3 "CreateTime" create_time: String, 4 "AccountCount" account_count: i64, 5 "Type" r#type: String,
    6 "AccountGroupId" account_group_id: String, 7 "AggregatorStatus" aggregator_status: i64,
    8 "MemberName" member_name: String
} }

/// Lists alarm policy: `ListAlarmPolicy` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListAlarmPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmPolicy {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { ListAlarmPolicy(offset: i64, limit: i64) "ListAlarmPolicy" -> ListAlarmPolicyOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { ListAlarmPolicy: AlarmPolicyRsp = Offset "Offset", "AlarmPolicyList" alarm_policy_list, total "Total" }

/// Response of [`ListAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmPolicyOutput {
    pub total: Option<i64>,
    pub alarm_policy_list: Vec<AlarmPolicyRsp>,
}
model! { ListAlarmPolicyOutput {
    0 "Total" total: i64, 1 "AlarmPolicyList" alarm_policy_list: Vec<AlarmPolicyRsp>
} }

/// In the response of [`ListAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyRsp {
    pub alarm_policy_id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub event_scope: Vec<i64>,
    pub risk_level: Vec<i64>,
    pub notice_period: Vec<i64>,
    pub notice_time: Option<String>,
    pub notification_mechanism: Option<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
}
model! { AlarmPolicyRsp {
    0 "AlarmPolicyId" alarm_policy_id: i64, 1 "Name" name: String, 2 "Type" r#type: i64,
    3 "EventScope" event_scope: Vec<i64>, 4 "RiskLevel" risk_level: Vec<i64>, 5 "NoticePeriod" notice_period: Vec<i64>,
    6 "NoticeTime" notice_time: String, 7 "NotificationMechanism" notification_mechanism: String,
    8 "Status" status: i64, 9 "Description" description: String
} }

/// Lists compliance packs: `ListCompliancePacks` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListCompliancePacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompliancePacks {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub compliance_pack_name: Option<String>,
    pub risk_level: Option<Vec<i64>>,
    pub status: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub order_type: Option<String>,
    pub include_compliance_pack_rule_result: Option<String>,
}
operation! { ListCompliancePacks(limit: i64, offset: i64) "ListCompliancePacks" -> ListCompliancePacksOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "CompliancePackName" compliance_pack_name: String,
    3 "RiskLevel" risk_level: Vec<i64>, 4 "Status" status: String, 5 "ComplianceResult" compliance_result: Vec<String>,
    6 "OrderType" order_type: String, 7 "IncludeCompliancePackRuleResult" include_compliance_pack_rule_result: String
} }
paged! { ListCompliancePacks: ConfigCompliancePack = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListCompliancePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompliancePacksOutput {
    pub total: Option<i64>,
    pub items: Vec<ConfigCompliancePack>,
}
model! { ListCompliancePacksOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ConfigCompliancePack>
} }

/// Lists config rule evaluation results: `ListConfigRuleEvaluationResults` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListConfigRuleEvaluationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleEvaluationResults {
    /// Required.
    pub config_rule_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub resource_type: Option<Vec<String>>,
    pub compliance_type: Option<Vec<String>>,
}
operation! { ListConfigRuleEvaluationResults(config_rule_id: String, limit: i64, offset: i64)
    "ListConfigRuleEvaluationResults" -> ListConfigRuleEvaluationResultsOutput {
    0 "ConfigRuleId" config_rule_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ResourceType" resource_type: Vec<String>,
    4 "ComplianceType" compliance_type: Vec<String>
} }
paged! { ListConfigRuleEvaluationResults: EvaluationResult = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListConfigRuleEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleEvaluationResultsOutput {
    pub total: Option<i64>,
    pub items: Vec<EvaluationResult>,
}
model! { ListConfigRuleEvaluationResultsOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<EvaluationResult>
} }

/// In the response of [`ListConfigRuleEvaluationResults`].
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
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String,
    2 "ResourceRegion" resource_region: String, 3 "ResourceName" resource_name: String,
    4 "ConfigRuleId" config_rule_id: String, 5 "ConfigRuleName" config_rule_name: String,
    6 "CompliancePackId" compliance_pack_id: String, 7 "RiskLevel" risk_level: i64,
    8 "Annotation" annotation: Annotation, 9 "ComplianceType" compliance_type: String,
    10 "InvokingEventMessageType" invoking_event_message_type: String,
    11 "ConfigRuleInvokedTime" config_rule_invoked_time: String, 12 "ResultRecordedTime" result_recorded_time: String
} }

/// Lists config rule resource evaluation results: `ListConfigRuleResourceEvaluationResults` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListConfigRuleResourceEvaluationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleResourceEvaluationResults {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListConfigRuleResourceEvaluationResults()
    "ListConfigRuleResourceEvaluationResults" -> ListConfigRuleResourceEvaluationResultsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { ListConfigRuleResourceEvaluationResults: ConfigRuleResourceEvaluationResult =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`ListConfigRuleResourceEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRuleResourceEvaluationResultsOutput {
    pub items: Vec<ConfigRuleResourceEvaluationResult>,
    pub total_count: Option<i64>,
}
model! { ListConfigRuleResourceEvaluationResultsOutput {
    0 "Items" items: Vec<ConfigRuleResourceEvaluationResult>, 1 "TotalCount" total_count: i64
} }

/// Lists config rules: `ListConfigRules` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListConfigRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRules {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub order_type: Option<String>,
    pub risk_level: Option<Vec<i64>>,
    pub state: Option<String>,
    pub compliance_result: Option<Vec<String>>,
    pub rule_name: Option<String>,
}
operation! { ListConfigRules(limit: i64, offset: i64) "ListConfigRules" -> ListConfigRulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "OrderType" order_type: String, 3 "RiskLevel" risk_level: Vec<i64>,
    4 "State" state: String, 5 "ComplianceResult" compliance_result: Vec<String>, 6 "RuleName" rule_name: String
} }
paged! { ListConfigRules: ConfigRule = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesOutput {
    pub total: Option<i64>,
    pub items: Vec<ConfigRule>,
}
model! { ListConfigRulesOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<ConfigRule>
} }

/// Lists discovered resources: `ListDiscoveredResources` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListDiscoveredResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResources {
    /// Required.
    pub max_results: i64,
    pub filters: Option<Vec<Filter>>,
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
}
operation! { ListDiscoveredResources(max_results: i64) "ListDiscoveredResources" -> ListDiscoveredResourcesOutput {
    0 "MaxResults" max_results, 1 "Filters" filters: Vec<Filter>, 2 "Tags" tags: Vec<Tag>,
    3 "NextToken" next_token: String, 4 "OrderType" order_type: String
} }
paged! { ListDiscoveredResources: ResourceListInfo = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`ListDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesOutput {
    pub items: Vec<ResourceListInfo>,
    pub next_token: Option<String>,
    pub count: Option<i64>,
}
model! { ListDiscoveredResourcesOutput {
    0 "Items" items: Vec<ResourceListInfo>, 1 "NextToken" next_token: String, 2 "Count" count: i64
} }

/// In the response of [`ListDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceListInfo {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_status: Option<String>,
    pub resource_delete: Option<i64>,
    pub resource_create_time: Option<String>,
    pub tags: Vec<Tag>,
    pub resource_zone: Option<String>,
    pub compliance_result: Option<String>,
}
model! { ResourceListInfo {
    0 "ResourceType" resource_type: String, 1 "ResourceName" resource_name: String, 2 "ResourceId" resource_id: String,
    3 "ResourceRegion" resource_region: String, 4 "ResourceStatus" resource_status: String,
    5 "ResourceDelete" resource_delete: i64, 6 "ResourceCreateTime" resource_create_time: String,
    7 "Tags" tags: Vec<Tag>, 8 "ResourceZone" resource_zone: String, 9 "ComplianceResult" compliance_result: String
} }

/// Lists remediation executions: `ListRemediationExecutions` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListRemediationExecutions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_REMEDIATION_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationExecutions {
    /// Required.
    pub rule_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub execution_status: Option<i64>,
}
operation! { ListRemediationExecutions(rule_id: String) "ListRemediationExecutions" -> ListRemediationExecutionsOutput {
    0 "RuleId" rule_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "ExecutionStatus" execution_status: i64
} }
paged! { ListRemediationExecutions: RemediationExecutions =
    Offset "Offset", "RemediationExecutions" remediation_executions, total "Total" }

/// Response of [`ListRemediationExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationExecutionsOutput {
    pub total: Option<i64>,
    pub remediation_executions: Vec<RemediationExecutions>,
}
model! { ListRemediationExecutionsOutput {
    0 "Total" total: i64, 1 "RemediationExecutions" remediation_executions: Vec<RemediationExecutions>
} }

/// In the response of [`ListRemediationExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemediationExecutions {
    pub execution_status: Option<i64>,
    pub execution_resource_type: Option<String>,
    pub execution_create_date: Option<String>,
    pub execution_status_message: Option<String>,
    pub execution_resource_ids: Option<String>,
}
model! { RemediationExecutions {
    0 "ExecutionStatus" execution_status: i64, 1 "ExecutionResourceType" execution_resource_type: String,
    2 "ExecutionCreateDate" execution_create_date: String, 3 "ExecutionStatusMessage" execution_status_message: String,
    4 "ExecutionResourceIds" execution_resource_ids: String
} }

/// Lists remediations: `ListRemediations` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListRemediations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediations {
    pub limit: Option<i64>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { ListRemediations() "ListRemediations" -> ListRemediationsOutput {
    0 "Limit" limit: i64, 1 "RuleIds" rule_ids: Vec<String>
} }

/// Response of [`ListRemediations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationsOutput {
    pub total: Option<i64>,
    pub remediations: Vec<Remediation>,
}
model! { ListRemediationsOutput {
    0 "Total" total: i64, 1 "Remediations" remediations: Vec<Remediation>
} }

/// In the response of [`ListRemediations`].
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
    0 "RemediationTemplateId" remediation_template_id: String, 1 "RemediationId" remediation_id: String,
    2 "RemediationSourceType" remediation_source_type: String, 3 "RemediationType" remediation_type: String,
    4 "OwnerUin" owner_uin: String, 5 "InvokeType" invoke_type: String, 6 "RuleId" rule_id: String
} }

/// Lists resource types: `ListResourceTypes` of `config` 2022-08-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {}
operation! { ListResourceTypes() "ListResourceTypes" -> ListResourceTypesOutput {} }

/// Response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub items: Vec<ConfigResource>,
}
model! { ListResourceTypesOutput {
    0 "Items" items: Vec<ConfigResource>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigResource {
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_type_name: Option<String>,
}
model! { ConfigResource {
    0 "Product" product: String, 1 "ProductName" product_name: String, 2 "ResourceType" resource_type: String,
    3 "ResourceTypeName" resource_type_name: String
} }

/// Lists system compliance packs: `ListSystemCompliancePacks` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListSystemCompliancePacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemCompliancePacks {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { ListSystemCompliancePacks(limit: i64, offset: i64)
    "ListSystemCompliancePacks" -> ListSystemCompliancePacksOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListSystemCompliancePacks: SystemCompliancePack = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListSystemCompliancePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemCompliancePacksOutput {
    pub total: Option<i64>,
    pub items: Vec<SystemCompliancePack>,
}
model! { ListSystemCompliancePacksOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<SystemCompliancePack>
} }

/// In the response of [`ListSystemCompliancePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemCompliancePack {
    pub compliance_pack_id: Option<String>,
    pub compliance_pack_name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<i64>,
    pub config_rules: Vec<CompliancePackRuleForManage>,
}
model! { SystemCompliancePack {
    0 "CompliancePackId" compliance_pack_id: String, 1 "CompliancePackName" compliance_pack_name: String,
    2 "Description" description: String, 3 "RiskLevel" risk_level: i64,
    4 "ConfigRules" config_rules: Vec<CompliancePackRuleForManage>
} }

/// Lists system rules: `ListSystemRules` of `config` 2022-08-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=ListSystemRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRules {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub keyword: Option<String>,
    pub risk_level: Option<i64>,
}
operation! { ListSystemRules(limit: i64, offset: i64) "ListSystemRules" -> ListSystemRulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Keyword" keyword: String, 3 "RiskLevel" risk_level: i64
} }
paged! { ListSystemRules: SystemConfigRule = Offset "Offset", "Items" items, total "Total" }

/// Response of [`ListSystemRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRulesOutput {
    pub total: Option<i64>,
    pub items: Vec<SystemConfigRule>,
}
model! { ListSystemRulesOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<SystemConfigRule>
} }

/// Opens aggregate config rule: `OpenAggregateConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=OpenAggregateConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAggregateConfigRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub account_group_id: String,
}
operation! { OpenAggregateConfigRule(rule_id: String, account_group_id: String) "OpenAggregateConfigRule" -> Empty {
    0 "RuleId" rule_id, 1 "AccountGroupId" account_group_id
} }

/// Response of [`OpenAggregateConfigRule`]: empty.
pub type OpenAggregateConfigRuleOutput = Empty;

/// Opens config recorder: `OpenConfigRecorder` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=OpenConfigRecorder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_OPEN_RECORDER_LIMIT_OVER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConfigRecorder {}
operation! { OpenConfigRecorder() "OpenConfigRecorder" -> Empty {} }

/// Response of [`OpenConfigRecorder`]: empty.
pub type OpenConfigRecorderOutput = Empty;

/// Opens config rule: `OpenConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=OpenConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConfigRule {
    /// Required.
    pub rule_id: String,
}
operation! { OpenConfigRule(rule_id: String) "OpenConfigRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`OpenConfigRule`]: empty.
pub type OpenConfigRuleOutput = Empty;

/// Puts evaluations: `PutEvaluations` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=PutEvaluations>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvaluations {
    /// Required. Secret.
    pub result_token: Secret,
    /// Required.
    pub evaluations: Vec<Evaluation>,
}
operation! { PutEvaluations(result_token: Secret, evaluations: Vec<Evaluation>) "PutEvaluations" -> Empty {
    0 "ResultToken" result_token, 1 "Evaluations" evaluations
} }

/// Response of [`PutEvaluations`]: empty.
pub type PutEvaluationsOutput = Empty;

/// In the request of [`PutEvaluations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evaluation {
    /// Required.
    pub compliance_resource_id: Option<String>,
    /// Required.
    pub compliance_resource_type: Option<String>,
    /// Required.
    pub compliance_region: Option<String>,
    /// Required.
    pub compliance_type: Option<String>,
    pub annotation: Option<Annotation>,
}
input! {
    Evaluation(compliance_resource_id: String, compliance_resource_type: String, compliance_region: String, compliance_type: String) {
    0 "ComplianceResourceId" compliance_resource_id: String,
    1 "ComplianceResourceType" compliance_resource_type: String, 2 "ComplianceRegion" compliance_region: String,
    3 "ComplianceType" compliance_type: String, 4 "Annotation" annotation: Annotation
} }

/// Starts aggregate config rule evaluation: `StartAggregateConfigRuleEvaluation` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=StartAggregateConfigRuleEvaluation>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAggregateConfigRuleEvaluation {
    /// Required.
    pub trigger_type: String,
    /// Required.
    pub account_group_id: String,
    pub rule_id: Option<String>,
    pub compliance_pack_id: Option<String>,
}
operation! { StartAggregateConfigRuleEvaluation(trigger_type: String, account_group_id: String)
    "StartAggregateConfigRuleEvaluation" -> Empty {
    0 "TriggerType" trigger_type, 1 "AccountGroupId" account_group_id, 2 "RuleId" rule_id: String,
    3 "CompliancePackId" compliance_pack_id: String
} }

/// Response of [`StartAggregateConfigRuleEvaluation`]: empty.
pub type StartAggregateConfigRuleEvaluationOutput = Empty;

/// Starts config rule evaluation: `StartConfigRuleEvaluation` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=StartConfigRuleEvaluation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigRuleEvaluation {
    pub rule_id: Option<String>,
    pub compliance_pack_id: Option<String>,
}
operation! { StartConfigRuleEvaluation() "StartConfigRuleEvaluation" -> Empty {
    0 "RuleId" rule_id: String, 1 "CompliancePackId" compliance_pack_id: String
} }

/// Response of [`StartConfigRuleEvaluation`]: empty.
pub type StartConfigRuleEvaluationOutput = Empty;

/// Starts remediation: `StartRemediation` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=StartRemediation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRemediation {
    /// Required.
    pub rule_id: String,
}
operation! { StartRemediation(rule_id: String) "StartRemediation" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`StartRemediation`]: empty.
pub type StartRemediationOutput = Empty;

/// Updates aggregate compliance pack: `UpdateAggregateCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateAggregateCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateCompliancePack {
    /// Required.
    pub compliance_pack_name: String,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub config_rules: Vec<CompliancePackRule>,
    /// Required.
    pub account_group_id: String,
    pub description: Option<String>,
}

/// Arguments of [`UpdateAggregateCompliancePack::new`].
pub struct UpdateAggregateCompliancePackRequired {
    pub compliance_pack_name: String,
    pub risk_level: i64,
    pub compliance_pack_id: String,
    pub config_rules: Vec<CompliancePackRule>,
    pub account_group_id: String,
}
operation! {
    UpdateAggregateCompliancePack { UpdateAggregateCompliancePackRequired: compliance_pack_name, risk_level, compliance_pack_id, config_rules, account_group_id }
    "UpdateAggregateCompliancePack" -> Empty {
    0 "CompliancePackName" compliance_pack_name, 1 "RiskLevel" risk_level, 2 "CompliancePackId" compliance_pack_id,
    3 "ConfigRules" config_rules, 4 "AccountGroupId" account_group_id, 5 "Description" description: String
} }

/// Response of [`UpdateAggregateCompliancePack`]: empty.
pub type UpdateAggregateCompliancePackOutput = Empty;

/// Updates aggregate compliance pack status: `UpdateAggregateCompliancePackStatus` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateAggregateCompliancePackStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateCompliancePackStatus {
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub account_group_id: String,
}
operation! { UpdateAggregateCompliancePackStatus(compliance_pack_id: String, status: String, account_group_id: String)
    "UpdateAggregateCompliancePackStatus" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "Status" status, 2 "AccountGroupId" account_group_id
} }

/// Response of [`UpdateAggregateCompliancePackStatus`]: empty.
pub type UpdateAggregateCompliancePackStatusOutput = Empty;

/// Updates aggregate config deliver: `UpdateAggregateConfigDeliver` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateAggregateConfigDeliver>.
///
/// Errors: [`codes::FAILED_OPERATION_MEMBER_NOT_ASSIGN_MANAGER`],
/// [`codes::RESOURCE_NOT_FOUND_DELIVER_BUCKET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DELIVER_EVENT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateConfigDeliver {
    /// Required.
    pub status: i64,
    /// Required.
    pub account_group_id: String,
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_uin: Option<i64>,
    pub deliver_content_type: Option<i64>,
}
operation! { UpdateAggregateConfigDeliver(status: i64, account_group_id: String)
    "UpdateAggregateConfigDeliver" -> Empty {
    0 "Status" status, 1 "AccountGroupId" account_group_id, 2 "DeliverName" deliver_name: String,
    3 "TargetArn" target_arn: String, 4 "DeliverPrefix" deliver_prefix: String, 5 "DeliverType" deliver_type: String,
    6 "DeliverUin" deliver_uin: i64, 7 "DeliverContentType" deliver_content_type: i64
} }

/// Response of [`UpdateAggregateConfigDeliver`]: empty.
pub type UpdateAggregateConfigDeliverOutput = Empty;

/// Updates aggregate config rule: `UpdateAggregateConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateAggregateConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregateConfigRule {
    /// Required.
    pub trigger_type: Vec<TriggerType>,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub account_group_id: String,
    pub rule_name: Option<String>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub region_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}
operation! {
    UpdateAggregateConfigRule(trigger_type: Vec<TriggerType>, risk_level: i64, rule_id: String, account_group_id: String)
    "UpdateAggregateConfigRule" -> Empty {
    0 "TriggerType" trigger_type, 1 "RiskLevel" risk_level, 2 "RuleId" rule_id, 3 "AccountGroupId" account_group_id,
    4 "RuleName" rule_name: String, 5 "InputParameter" input_parameter: Vec<InputParameter>,
    6 "Description" description: String, 7 "RegionScope" region_scope: Vec<String>, 8 "TagsScope" tags_scope: Vec<Tag>,
    9 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

/// Response of [`UpdateAggregateConfigRule`]: empty.
pub type UpdateAggregateConfigRuleOutput = Empty;

/// Updates aggregator: `UpdateAggregator` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateAggregator>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAggregator {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub account_group_id: String,
    /// Required.
    pub owner_uin: i64,
    pub aggregator_accounts: Option<Vec<AggregatorAccount>>,
}
operation! { UpdateAggregator(name: String, description: String, account_group_id: String, owner_uin: i64)
    "UpdateAggregator" -> Empty {
    0 "Name" name, 1 "Description" description, 2 "AccountGroupId" account_group_id, 3 "OwnerUin" owner_uin,
    4 "AggregatorAccounts" aggregator_accounts: Vec<AggregatorAccount>
} }

/// Response of [`UpdateAggregator`]: empty.
pub type UpdateAggregatorOutput = Empty;

/// Updates alarm policy: `UpdateAlarmPolicy` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateAlarmPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlarmPolicy {
    /// Required.
    pub alarm_policy_id: i64,
    pub name: Option<String>,
    pub event_scope: Option<Vec<i64>>,
    pub risk_level: Option<Vec<i64>>,
    pub notice_time: Option<String>,
    pub notification_mechanism: Option<String>,
    pub status: Option<i64>,
    pub notice_period: Option<Vec<i64>>,
    pub description: Option<String>,
}
operation! { UpdateAlarmPolicy(alarm_policy_id: i64) "UpdateAlarmPolicy" -> Empty {
    0 "AlarmPolicyId" alarm_policy_id, 1 "Name" name: String, 2 "EventScope" event_scope: Vec<i64>,
    3 "RiskLevel" risk_level: Vec<i64>, 4 "NoticeTime" notice_time: String,
    5 "NotificationMechanism" notification_mechanism: String, 6 "Status" status: i64,
    7 "NoticePeriod" notice_period: Vec<i64>, 8 "Description" description: String
} }

/// Response of [`UpdateAlarmPolicy`]: empty.
pub type UpdateAlarmPolicyOutput = Empty;

/// Updates compliance pack: `UpdateCompliancePack` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateCompliancePack>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompliancePack {
    /// Required.
    pub compliance_pack_name: String,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub config_rules: Vec<CompliancePackRule>,
    pub description: Option<String>,
}
operation! {
    UpdateCompliancePack(compliance_pack_name: String, risk_level: i64, compliance_pack_id: String, config_rules: Vec<CompliancePackRule>)
    "UpdateCompliancePack" -> Empty {
    0 "CompliancePackName" compliance_pack_name, 1 "RiskLevel" risk_level, 2 "CompliancePackId" compliance_pack_id,
    3 "ConfigRules" config_rules, 4 "Description" description: String
} }

/// Response of [`UpdateCompliancePack`]: empty.
pub type UpdateCompliancePackOutput = Empty;

/// Updates compliance pack status: `UpdateCompliancePackStatus` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateCompliancePackStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompliancePackStatus {
    /// Required.
    pub compliance_pack_id: String,
    /// Required.
    pub status: String,
}
operation! { UpdateCompliancePackStatus(compliance_pack_id: String, status: String)
    "UpdateCompliancePackStatus" -> Empty {
    0 "CompliancePackId" compliance_pack_id, 1 "Status" status
} }

/// Response of [`UpdateCompliancePackStatus`]: empty.
pub type UpdateCompliancePackStatusOutput = Empty;

/// Updates config deliver: `UpdateConfigDeliver` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateConfigDeliver>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DELIVER_EVENT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigDeliver {
    /// Required.
    pub status: i64,
    pub deliver_name: Option<String>,
    pub target_arn: Option<String>,
    pub deliver_prefix: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_content_type: Option<i64>,
}
operation! { UpdateConfigDeliver(status: i64) "UpdateConfigDeliver" -> Empty {
    0 "Status" status, 1 "DeliverName" deliver_name: String, 2 "TargetArn" target_arn: String,
    3 "DeliverPrefix" deliver_prefix: String, 4 "DeliverType" deliver_type: String,
    5 "DeliverContentType" deliver_content_type: i64
} }

/// Response of [`UpdateConfigDeliver`]: empty.
pub type UpdateConfigDeliverOutput = Empty;

/// Updates config recorder: `UpdateConfigRecorder` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateConfigRecorder>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORDER_IS_CLOSE`], [`codes::LIMIT_EXCEEDED_UPDATE_RECORDER_LIMIT_OVER`],
/// [`codes::RESOURCE_NOT_FOUND_RECORDER_IS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigRecorder {
    pub resource_types: Option<Vec<String>>,
}
operation! { UpdateConfigRecorder() "UpdateConfigRecorder" -> Empty {
    0 "ResourceTypes" resource_types: Vec<String>
} }

/// Response of [`UpdateConfigRecorder`]: empty.
pub type UpdateConfigRecorderOutput = Empty;

/// Updates config rule: `UpdateConfigRule` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateConfigRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigRule {
    /// Required.
    pub trigger_type: Vec<TriggerType>,
    /// Required.
    pub risk_level: i64,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub input_parameter: Option<Vec<InputParameter>>,
    pub description: Option<String>,
    pub regions_scope: Option<Vec<String>>,
    pub tags_scope: Option<Vec<Tag>>,
    pub exclude_resource_ids_scope: Option<Vec<String>>,
}
operation! { UpdateConfigRule(trigger_type: Vec<TriggerType>, risk_level: i64, rule_id: String)
    "UpdateConfigRule" -> Empty {
    0 "TriggerType" trigger_type, 1 "RiskLevel" risk_level, 2 "RuleId" rule_id, 3 "RuleName" rule_name: String,
    4 "InputParameter" input_parameter: Vec<InputParameter>, 5 "Description" description: String,
    6 "RegionsScope" regions_scope: Vec<String>, 7 "TagsScope" tags_scope: Vec<Tag>,
    8 "ExcludeResourceIdsScope" exclude_resource_ids_scope: Vec<String>
} }

/// Response of [`UpdateConfigRule`]: empty.
pub type UpdateConfigRuleOutput = Empty;

/// Updates remediation: `UpdateRemediation` of `config` 2022-08-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=config&Version=2022-08-02&Action=UpdateRemediation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRemediation {
    /// Required.
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

/// Response of [`UpdateRemediation`]: empty.
pub type UpdateRemediationOutput = Empty;

codes! {
    FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_EXIST "FailedOperation.CompliancePackIsNotExist",
    FAILED_OPERATION_COMPLIANCE_PACK_IS_NOT_STOP "FailedOperation.CompliancePackIsNotStop",
    FAILED_OPERATION_COMPLIANCE_PACK_NAME_IS_NOT_EXIST "FailedOperation.CompliancePackNameIsNotExist",
    FAILED_OPERATION_MEMBER_NOT_ASSIGN_MANAGER "FailedOperation.MemberNotAssignManager",
    FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE "FailedOperation.NotAllowOperateControlCenterGovernancePackage",
    FAILED_OPERATION_NOT_ALLOW_OPERATE_CONTROL_CENTER_GOVERNANCE_PACKAGE_RULE "FailedOperation.NotAllowOperateControlCenterGovernancePackageRule",
    FAILED_OPERATION_RECORDER_IS_CLOSE "FailedOperation.RecorderIsClose",
    FAILED_OPERATION_RULE_IS_NOT_STOP "FailedOperation.RuleIsNotStop",
    FAILED_OPERATION_RULE_NAME_IS_EXIST "FailedOperation.RuleNameIsExist",
    FAILED_OPERATION_SAME_MEMBER_ACCOUNT_GROUP_ALREADY_EXIST "FailedOperation.SameMemberAccountGroupAlreadyExist",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    LIMIT_EXCEEDED_ACCOUNT_GROUP_LIMIT_OVER "LimitExceeded.AccountGroupLimitOver",
    LIMIT_EXCEEDED_ALERT_POLICY_LIMIT "LimitExceeded.AlertPolicyLimit",
    LIMIT_EXCEEDED_COMPLIANCE_PACK_MAX_NUM "LimitExceeded.CompliancePackMaxNum",
    LIMIT_EXCEEDED_OPEN_RECORDER_LIMIT_OVER "LimitExceeded.OpenRecorderLimitOver",
    LIMIT_EXCEEDED_REMEDIATION_MAX_NUM "LimitExceeded.RemediationMaxNum",
    LIMIT_EXCEEDED_UPDATE_RECORDER_LIMIT_OVER "LimitExceeded.UpdateRecorderLimitOver",
    RESOURCE_NOT_FOUND_ACCOUNT_GROUP_IS_NOT_EXIST "ResourceNotFound.AccountGroupIsNotExist",
    RESOURCE_NOT_FOUND_COMPLIANCE_PACK_IS_NOT_EXIST "ResourceNotFound.CompliancePackIsNotExist",
    RESOURCE_NOT_FOUND_COMPLIANCE_PACK_NOT_EXIST "ResourceNotFound.CompliancePackNotExist",
    RESOURCE_NOT_FOUND_DELIVER_BUCKET_NOT_EXIST "ResourceNotFound.DeliverBucketNotExist",
    RESOURCE_NOT_FOUND_DELIVER_EVENT_NOT_EXIST "ResourceNotFound.DeliverEventNotExist",
    RESOURCE_NOT_FOUND_DELIVER_IS_NOT_EXIST "ResourceNotFound.DeliverIsNotExist",
    RESOURCE_NOT_FOUND_MEMBER_NOT_EXIST "ResourceNotFound.MemberNotExist",
    RESOURCE_NOT_FOUND_RECORDER_IS_NOT_EXIST "ResourceNotFound.RecorderIsNotExist",
    RESOURCE_NOT_FOUND_REMEDIATION_IS_NOT_EXIST "ResourceNotFound.RemediationIsNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST "ResourceNotFound.ResourceNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_TYPE_NOT_EXIST "ResourceNotFound.ResourceTypeNotExist",
    RESOURCE_NOT_FOUND_RULE_IS_NOT_EXIST "ResourceNotFound.RuleIsNotExist",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
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
