//! `config` of Alibaba Cloud, API version 2019-01-08.
//!
//! Endpoint: a table of 2 regions, else `config.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Config/2019-01-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, config::DescribeCompliance};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCompliance::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "config.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "config-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "config-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("config", "2019-01-08", "config", &ENDPOINTS);

/// `ActiveConfigRules` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/ActiveConfigRules>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRules {
    /// Required.
    pub config_rule_ids: String,
}
operation! { ActiveConfigRules(config_rule_ids: String) "ActiveConfigRules" -> ActiveConfigRulesOutput {
    0 "ConfigRuleIds" config_rule_ids
} }

/// Response of [`ActiveConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRulesOutput {
    pub operate_rule_result: Option<ActiveConfigRulesOperateRuleResult>,
}
model! { ActiveConfigRulesOutput {
    0 "OperateRuleResult" operate_rule_result: ActiveConfigRulesOperateRuleResult
} }

/// In the response of [`ActiveConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRulesOperateRuleResult {
    pub operate_rule_item_list: Vec<ActiveConfigRulesOperateRuleItemList>,
}
model! { ActiveConfigRulesOperateRuleResult {
    0 "OperateRuleItemList" operate_rule_item_list: Vec<ActiveConfigRulesOperateRuleItemList>
} }

/// In the response of [`ActiveConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRulesOperateRuleItemList {
    pub config_rule_id: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { ActiveConfigRulesOperateRuleItemList {
    0 "ConfigRuleId" config_rule_id: String, 1 "ErrorCode" error_code: String, 2 "Success" success: bool
} }

/// Deletes config rules: `DeleteConfigRules` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/DeleteConfigRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRules {
    /// Required.
    pub config_rule_ids: String,
}
operation! { DeleteConfigRules(config_rule_ids: String) "DeleteConfigRules" -> DeleteConfigRulesOutput {
    0 "ConfigRuleIds" config_rule_ids
} }

/// Response of [`DeleteConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRulesOutput {
    pub operate_rule_result: Option<DeleteConfigRulesOperateRuleResult>,
}
model! { DeleteConfigRulesOutput {
    0 "OperateRuleResult" operate_rule_result: DeleteConfigRulesOperateRuleResult
} }

/// In the response of [`DeleteConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRulesOperateRuleResult {
    pub operate_rule_item_list: Vec<DeleteConfigRulesOperateRuleItemList>,
}
model! { DeleteConfigRulesOperateRuleResult {
    0 "OperateRuleItemList" operate_rule_item_list: Vec<DeleteConfigRulesOperateRuleItemList>
} }

/// In the response of [`DeleteConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRulesOperateRuleItemList {
    pub config_rule_id: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConfigRulesOperateRuleItemList {
    0 "ConfigRuleId" config_rule_id: String, 1 "ErrorCode" error_code: String, 2 "Success" success: bool
} }

/// Describes compliance: `DescribeCompliance` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeCompliance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompliance {
    pub compliance_type: Option<String>,
    pub config_rule_id: Option<String>,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeCompliance() "DescribeCompliance" -> DescribeComplianceOutput {
    0 "ComplianceType" compliance_type: String, 1 "ConfigRuleId" config_rule_id: String, 2 "MemberId" member_id: i64,
    3 "MultiAccount" multi_account: bool, 4 "ResourceId" resource_id: String, 5 "ResourceType" resource_type: String
} }

/// Response of [`DescribeCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceOutput {
    pub compliance_result: Option<DescribeComplianceComplianceResult>,
}
model! { DescribeComplianceOutput {
    0 "ComplianceResult" compliance_result: DescribeComplianceComplianceResult
} }

/// In the response of [`DescribeCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceComplianceResult {
    pub compliances: Vec<DescribeComplianceCompliances>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceComplianceResult {
    0 "Compliances" compliances: Vec<DescribeComplianceCompliances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceCompliances {
    pub compliance_type: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeComplianceCompliances {
    0 "ComplianceType" compliance_type: String, 1 "Count" count: i64
} }

/// Describes compliance summary: `DescribeComplianceSummary` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeComplianceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummary {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { DescribeComplianceSummary() "DescribeComplianceSummary" -> DescribeComplianceSummaryOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool
} }

/// Response of [`DescribeComplianceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryOutput {
    pub compliance_summary: Option<DescribeComplianceSummaryComplianceSummary>,
}
model! { DescribeComplianceSummaryOutput {
    0 "ComplianceSummary" compliance_summary: DescribeComplianceSummaryComplianceSummary
} }

/// In the response of [`DescribeComplianceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryComplianceSummary {
    pub compliance_summary_by_config_rule: Option<
        DescribeComplianceSummaryComplianceSummaryByConfigRule,
    >,
    pub compliance_summary_by_resource: Option<
        DescribeComplianceSummaryComplianceSummaryByResource,
    >,
}
model! { DescribeComplianceSummaryComplianceSummary {
    0 "ComplianceSummaryByConfigRule" compliance_summary_by_config_rule: DescribeComplianceSummaryComplianceSummaryByConfigRule,
    1 "ComplianceSummaryByResource" compliance_summary_by_resource: DescribeComplianceSummaryComplianceSummaryByResource
} }

/// In the response of [`DescribeComplianceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryComplianceSummaryByConfigRule {
    pub compliance_summary_timestamp: Option<i64>,
    pub compliant_count: Option<i64>,
    pub non_compliant_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceSummaryComplianceSummaryByConfigRule {
    0 "ComplianceSummaryTimestamp" compliance_summary_timestamp: i64, 1 "CompliantCount" compliant_count: i64,
    2 "NonCompliantCount" non_compliant_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeComplianceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryComplianceSummaryByResource {
    pub compliance_summary_timestamp: Option<i64>,
    pub compliant_count: Option<i64>,
    pub non_compliant_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceSummaryComplianceSummaryByResource {
    0 "ComplianceSummaryTimestamp" compliance_summary_timestamp: i64, 1 "CompliantCount" compliant_count: i64,
    2 "NonCompliantCount" non_compliant_count: i64, 3 "TotalCount" total_count: i64
} }

/// Describes config rule: `DescribeConfigRule` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeConfigRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRule {
    /// Required.
    pub config_rule_id: String,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { DescribeConfigRule(config_rule_id: String) "DescribeConfigRule" -> DescribeConfigRuleOutput {
    0 "ConfigRuleId" config_rule_id, 1 "MemberId" member_id: i64, 2 "MultiAccount" multi_account: bool
} }

/// Response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleOutput {
    pub config_rule: Option<DescribeConfigRuleConfigRule>,
}
model! { DescribeConfigRuleOutput {
    0 "ConfigRule" config_rule: DescribeConfigRuleConfigRule
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleConfigRule {
    pub config_rule_arn: Option<String>,
    pub config_rule_evaluation_status: Option<
        DescribeConfigRuleConfigRuleEvaluationStatus,
    >,
    pub config_rule_id: Option<String>,
    pub config_rule_name: Option<String>,
    pub config_rule_state: Option<String>,
    pub create_timestamp: Option<i64>,
    pub description: Option<String>,
    pub input_parameters: BTreeMap<String, Value>,
    pub managed_rule: Option<DescribeConfigRuleManagedRule>,
    pub maximum_execution_frequency: Option<String>,
    pub modified_timestamp: Option<i64>,
    pub risk_level: Option<i64>,
    pub scope: Option<DescribeConfigRuleScope>,
    pub source: Option<DescribeConfigRuleSource>,
}
model! { DescribeConfigRuleConfigRule {
    0 "ConfigRuleArn" config_rule_arn: String,
    1 "ConfigRuleEvaluationStatus" config_rule_evaluation_status: DescribeConfigRuleConfigRuleEvaluationStatus,
    2 "ConfigRuleId" config_rule_id: String, 3 "ConfigRuleName" config_rule_name: String,
    4 "ConfigRuleState" config_rule_state: String, 5 "CreateTimestamp" create_timestamp: i64,
    6 "Description" description: String, 7 "InputParameters" input_parameters: BTreeMap<String, Value>,
    8 "ManagedRule" managed_rule: DescribeConfigRuleManagedRule,
    9 "MaximumExecutionFrequency" maximum_execution_frequency: String, 10 "ModifiedTimestamp" modified_timestamp: i64,
    11 "RiskLevel" risk_level: i64, 12 "Scope" scope: DescribeConfigRuleScope,
    13 "Source" source: DescribeConfigRuleSource
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleConfigRuleEvaluationStatus {
    pub first_activated_timestamp: Option<i64>,
    pub first_evaluation_started: Option<bool>,
    pub last_error_code: Option<String>,
    pub last_error_message: Option<String>,
    pub last_failed_evaluation_timestamp: Option<i64>,
    pub last_failed_invocation_timestamp: Option<i64>,
    pub last_successful_evaluation_timestamp: Option<i64>,
    pub last_successful_invocation_timestamp: Option<i64>,
}
model! { DescribeConfigRuleConfigRuleEvaluationStatus {
    0 "FirstActivatedTimestamp" first_activated_timestamp: i64,
    1 "FirstEvaluationStarted" first_evaluation_started: bool, 2 "LastErrorCode" last_error_code: String,
    3 "LastErrorMessage" last_error_message: String,
    4 "LastFailedEvaluationTimestamp" last_failed_evaluation_timestamp: i64,
    5 "LastFailedInvocationTimestamp" last_failed_invocation_timestamp: i64,
    6 "LastSuccessfulEvaluationTimestamp" last_successful_evaluation_timestamp: i64,
    7 "LastSuccessfulInvocationTimestamp" last_successful_invocation_timestamp: i64
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleManagedRule {
    pub compulsory_input_parameter_details: BTreeMap<String, Value>,
    pub description: Option<String>,
    pub identifier: Option<String>,
    pub labels: Vec<String>,
    pub managed_rule_name: Option<String>,
    pub optional_input_parameter_details: BTreeMap<String, Value>,
    pub source_details: Vec<DescribeConfigRuleSourceDetails>,
}
model! { DescribeConfigRuleManagedRule {
    0 "CompulsoryInputParameterDetails" compulsory_input_parameter_details: BTreeMap<String, Value>,
    1 "Description" description: String, 2 "Identifier" identifier: String, 3 "Labels" labels: Vec<String>,
    4 "ManagedRuleName" managed_rule_name: String,
    5 "OptionalInputParameterDetails" optional_input_parameter_details: BTreeMap<String, Value>,
    6 "SourceDetails" source_details: Vec<DescribeConfigRuleSourceDetails>
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSourceDetails {
    pub event_source: Option<String>,
    pub maximum_execution_frequency: Option<String>,
    pub message_type: Option<String>,
}
model! { DescribeConfigRuleSourceDetails {
    0 "EventSource" event_source: String, 1 "MaximumExecutionFrequency" maximum_execution_frequency: String,
    2 "MessageType" message_type: String
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleScope {
    pub compliance_resource_id: Option<String>,
    pub compliance_resource_types: Vec<String>,
}
model! { DescribeConfigRuleScope {
    0 "ComplianceResourceId" compliance_resource_id: String,
    1 "ComplianceResourceTypes" compliance_resource_types: Vec<String>
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSource {
    pub identifier: Option<String>,
    pub owner: Option<String>,
    pub source_conditions: Vec<DescribeConfigRuleSourceConditions>,
    pub source_details: Vec<DescribeConfigRuleSourceSourceDetails>,
}
model! { DescribeConfigRuleSource {
    0 "Identifier" identifier: String, 1 "Owner" owner: String,
    2 "SourceConditions" source_conditions: Vec<DescribeConfigRuleSourceConditions>,
    3 "SourceDetails" source_details: Vec<DescribeConfigRuleSourceSourceDetails>
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSourceConditions {
    pub desired_value: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub tips: Option<String>,
}
model! { DescribeConfigRuleSourceConditions {
    0 "DesiredValue" desired_value: String, 1 "Name" name: String, 2 "Operator" operator: String, 3 "Tips" tips: String
} }

/// In the response of [`DescribeConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSourceSourceDetails {
    pub event_source: Option<String>,
    pub maximum_execution_frequency: Option<String>,
    pub message_type: Option<String>,
}
model! { DescribeConfigRuleSourceSourceDetails {
    0 "EventSource" event_source: String, 1 "MaximumExecutionFrequency" maximum_execution_frequency: String,
    2 "MessageType" message_type: String
} }

/// Describes configuration recorder: `DescribeConfigurationRecorder` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeConfigurationRecorder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationRecorder {}
operation! { DescribeConfigurationRecorder() "DescribeConfigurationRecorder" -> DescribeConfigurationRecorderOutput {} }

/// Response of [`DescribeConfigurationRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationRecorderOutput {
    pub configuration_recorder: Option<
        DescribeConfigurationRecorderConfigurationRecorder,
    >,
}
model! { DescribeConfigurationRecorderOutput {
    0 "ConfigurationRecorder" configuration_recorder: DescribeConfigurationRecorderConfigurationRecorder
} }

/// In the response of [`DescribeConfigurationRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationRecorderConfigurationRecorder {
    pub account_id: Option<i64>,
    pub configuration_recorder_status: Option<String>,
    pub organization_enable_status: Option<String>,
    pub organization_master_id: Option<i64>,
    pub resource_types: Vec<String>,
}
model! { DescribeConfigurationRecorderConfigurationRecorder {
    0 "AccountId" account_id: i64, 1 "ConfigurationRecorderStatus" configuration_recorder_status: String,
    2 "OrganizationEnableStatus" organization_enable_status: String,
    3 "OrganizationMasterId" organization_master_id: i64, 4 "ResourceTypes" resource_types: Vec<String>
} }

/// Describes delivery channels: `DescribeDeliveryChannels` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeDeliveryChannels>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryChannels {
    pub delivery_channel_ids: Option<String>,
}
operation! { DescribeDeliveryChannels() "DescribeDeliveryChannels" -> DescribeDeliveryChannelsOutput {
    0 "DeliveryChannelIds" delivery_channel_ids: String
} }

/// Response of [`DescribeDeliveryChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryChannelsOutput {
    pub delivery_channels: Vec<DescribeDeliveryChannelsDeliveryChannels>,
}
model! { DescribeDeliveryChannelsOutput {
    0 "DeliveryChannels" delivery_channels: Vec<DescribeDeliveryChannelsDeliveryChannels>
} }

/// In the response of [`DescribeDeliveryChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryChannelsDeliveryChannels {
    pub configuration_item_change_notification: Option<bool>,
    pub configuration_snapshot: Option<bool>,
    pub delivery_channel_assume_role_arn: Option<String>,
    pub delivery_channel_condition: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub delivery_channel_target_arn: Option<String>,
    pub delivery_channel_type: Option<String>,
    pub description: Option<String>,
    pub non_compliant_notification: Option<bool>,
    pub oversized_data_oss_target_arn: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDeliveryChannelsDeliveryChannels {
    0 "ConfigurationItemChangeNotification" configuration_item_change_notification: bool,
    1 "ConfigurationSnapshot" configuration_snapshot: bool,
    2 "DeliveryChannelAssumeRoleArn" delivery_channel_assume_role_arn: String,
    3 "DeliveryChannelCondition" delivery_channel_condition: String, 4 "DeliveryChannelId" delivery_channel_id: String,
    5 "DeliveryChannelName" delivery_channel_name: String,
    6 "DeliveryChannelTargetArn" delivery_channel_target_arn: String,
    7 "DeliveryChannelType" delivery_channel_type: String, 8 "Description" description: String,
    9 "NonCompliantNotification" non_compliant_notification: bool,
    10 "OversizedDataOSSTargetArn" oversized_data_oss_target_arn: String, 11 "Status" status: i64
} }

/// Describes discovered resource: `DescribeDiscoveredResource` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeDiscoveredResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResource {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub region: Option<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeDiscoveredResource(resource_id: String, resource_type: String)
    "DescribeDiscoveredResource" -> DescribeDiscoveredResourceOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool, 2 "Region" region: String,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} }

/// Response of [`DescribeDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResourceOutput {
    pub discovered_resource_detail: Option<
        DescribeDiscoveredResourceDiscoveredResourceDetail,
    >,
}
model! { DescribeDiscoveredResourceOutput {
    0 "DiscoveredResourceDetail" discovered_resource_detail: DescribeDiscoveredResourceDiscoveredResourceDetail
} }

/// In the response of [`DescribeDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResourceDiscoveredResourceDetail {
    pub account_id: Option<i64>,
    pub availability_zone: Option<String>,
    pub configuration: Option<String>,
    pub region: Option<String>,
    pub resource_creation_time: Option<i64>,
    pub resource_deleted: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
}
model! { DescribeDiscoveredResourceDiscoveredResourceDetail {
    0 "AccountId" account_id: i64, 1 "AvailabilityZone" availability_zone: String,
    2 "Configuration" configuration: String, 3 "Region" region: String,
    4 "ResourceCreationTime" resource_creation_time: i64, 5 "ResourceDeleted" resource_deleted: i64,
    6 "ResourceId" resource_id: String, 7 "ResourceName" resource_name: String,
    8 "ResourceStatus" resource_status: String, 9 "ResourceType" resource_type: String, 10 "Tags" tags: String
} }

/// Describes evaluation results: `DescribeEvaluationResults` of `config` 2019-01-08.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/DescribeEvaluationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResults {
    pub compliance_type: Option<String>,
    pub config_rule_id: Option<String>,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeEvaluationResults() "DescribeEvaluationResults" -> DescribeEvaluationResultsOutput {
    0 "ComplianceType" compliance_type: String, 1 "ConfigRuleId" config_rule_id: String, 2 "MemberId" member_id: i64,
    3 "MultiAccount" multi_account: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String
} { method: "GET", } }
paged! { DescribeEvaluationResults: DescribeEvaluationResultsEvaluationResultList =
    Number "PageNumber", "EvaluationResults.EvaluationResultList" evaluation_results.evaluation_result_list, total "EvaluationResults.TotalCount" }

/// Response of [`DescribeEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsOutput {
    pub evaluation_results: Option<DescribeEvaluationResultsEvaluationResults>,
}
model! { DescribeEvaluationResultsOutput {
    0 "EvaluationResults" evaluation_results: DescribeEvaluationResultsEvaluationResults
} }

/// In the response of [`DescribeEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResults {
    pub evaluation_result_list: Vec<DescribeEvaluationResultsEvaluationResultList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEvaluationResultsEvaluationResults {
    0 "EvaluationResultList" evaluation_result_list: Vec<DescribeEvaluationResultsEvaluationResultList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResultList {
    pub annotation: Option<String>,
    pub compliance_type: Option<String>,
    pub config_rule_invoked_timestamp: Option<i64>,
    pub evaluation_result_identifier: Option<
        DescribeEvaluationResultsEvaluationResultIdentifier,
    >,
    pub invoking_event_message_type: Option<String>,
    pub remediation_enabled: Option<bool>,
    pub result_recorded_timestamp: Option<i64>,
    pub risk_level: Option<i64>,
}
model! { DescribeEvaluationResultsEvaluationResultList {
    0 "Annotation" annotation: String, 1 "ComplianceType" compliance_type: String,
    2 "ConfigRuleInvokedTimestamp" config_rule_invoked_timestamp: i64,
    3 "EvaluationResultIdentifier" evaluation_result_identifier: DescribeEvaluationResultsEvaluationResultIdentifier,
    4 "InvokingEventMessageType" invoking_event_message_type: String, 5 "RemediationEnabled" remediation_enabled: bool,
    6 "ResultRecordedTimestamp" result_recorded_timestamp: i64, 7 "RiskLevel" risk_level: i64
} }

/// In the response of [`DescribeEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResultIdentifier {
    pub evaluation_result_qualifier: Option<
        DescribeEvaluationResultsEvaluationResultQualifier,
    >,
    pub ordering_timestamp: Option<i64>,
}
model! { DescribeEvaluationResultsEvaluationResultIdentifier {
    0 "EvaluationResultQualifier" evaluation_result_qualifier: DescribeEvaluationResultsEvaluationResultQualifier,
    1 "OrderingTimestamp" ordering_timestamp: i64
} }

/// In the response of [`DescribeEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResultQualifier {
    pub config_rule_arn: Option<String>,
    pub config_rule_id: Option<String>,
    pub config_rule_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeEvaluationResultsEvaluationResultQualifier {
    0 "ConfigRuleArn" config_rule_arn: String, 1 "ConfigRuleId" config_rule_id: String,
    2 "ConfigRuleName" config_rule_name: String, 3 "RegionId" region_id: String, 4 "ResourceId" resource_id: String,
    5 "ResourceName" resource_name: String, 6 "ResourceType" resource_type: String
} }

/// Gets aggregate discovered resource: `GetAggregateDiscoveredResource` of `config` 2019-01-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/GetAggregateDiscoveredResource>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAggregateDiscoveredResource {
    /// Required.
    pub aggregator_id: String,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_owner_id: i64,
    /// Required.
    pub resource_type: String,
}

/// Arguments of [`GetAggregateDiscoveredResource::new`].
pub struct GetAggregateDiscoveredResourceRequired {
    pub aggregator_id: String,
    pub region: String,
    pub resource_id: String,
    pub resource_owner_id: i64,
    pub resource_type: String,
}
operation! {
    GetAggregateDiscoveredResource { GetAggregateDiscoveredResourceRequired: aggregator_id, region, resource_id, resource_owner_id, resource_type }
    "GetAggregateDiscoveredResource" -> GetAggregateDiscoveredResourceOutput {
    0 "AggregatorId" aggregator_id, 1 "Region" region, 2 "ResourceId" resource_id,
    3 "ResourceOwnerId" resource_owner_id, 4 "ResourceType" resource_type
} { method: "GET", } }

/// Response of [`GetAggregateDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAggregateDiscoveredResourceOutput {
    pub discovered_resource_detail: Option<
        GetAggregateDiscoveredResourceDiscoveredResourceDetail,
    >,
}
model! { GetAggregateDiscoveredResourceOutput {
    0 "DiscoveredResourceDetail" discovered_resource_detail: GetAggregateDiscoveredResourceDiscoveredResourceDetail
} }

/// In the response of [`GetAggregateDiscoveredResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAggregateDiscoveredResourceDiscoveredResourceDetail {
    pub account_id: Option<i64>,
    pub availability_zone: Option<String>,
    pub configuration: Option<String>,
    pub region: Option<String>,
    pub resource_creation_time: Option<i64>,
    pub resource_deleted: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
}
model! { GetAggregateDiscoveredResourceDiscoveredResourceDetail {
    0 "AccountId" account_id: i64, 1 "AvailabilityZone" availability_zone: String,
    2 "Configuration" configuration: String, 3 "Region" region: String,
    4 "ResourceCreationTime" resource_creation_time: i64, 5 "ResourceDeleted" resource_deleted: i64,
    6 "ResourceId" resource_id: String, 7 "ResourceName" resource_name: String,
    8 "ResourceStatus" resource_status: String, 9 "ResourceType" resource_type: String, 10 "Tags" tags: String
} }

/// Gets discovered resource counts: `GetDiscoveredResourceCounts` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/GetDiscoveredResourceCounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCounts {
    pub group_by_key: Option<String>,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { GetDiscoveredResourceCounts() "GetDiscoveredResourceCounts" -> GetDiscoveredResourceCountsOutput {
    0 "GroupByKey" group_by_key: String, 1 "MemberId" member_id: i64, 2 "MultiAccount" multi_account: bool
} }

/// Response of [`GetDiscoveredResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsOutput {
    pub grouped_resource_counts: Option<
        GetDiscoveredResourceCountsGroupedResourceCounts,
    >,
}
model! { GetDiscoveredResourceCountsOutput {
    0 "GroupedResourceCounts" grouped_resource_counts: GetDiscoveredResourceCountsGroupedResourceCounts
} }

/// In the response of [`GetDiscoveredResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupedResourceCounts {
    pub group_by_key: Option<String>,
    pub grouped_resource_count_list: Vec<
        GetDiscoveredResourceCountsGroupedResourceCountList,
    >,
}
model! { GetDiscoveredResourceCountsGroupedResourceCounts {
    0 "GroupByKey" group_by_key: String,
    1 "GroupedResourceCountList" grouped_resource_count_list: Vec<GetDiscoveredResourceCountsGroupedResourceCountList>
} }

/// In the response of [`GetDiscoveredResourceCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupedResourceCountList {
    pub group_name: Option<String>,
    pub resource_count: Option<i64>,
}
model! { GetDiscoveredResourceCountsGroupedResourceCountList {
    0 "GroupName" group_name: String, 1 "ResourceCount" resource_count: i64
} }

/// Gets discovered resource summary: `GetDiscoveredResourceSummary` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/GetDiscoveredResourceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceSummary {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { GetDiscoveredResourceSummary() "GetDiscoveredResourceSummary" -> GetDiscoveredResourceSummaryOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool
} }

/// Response of [`GetDiscoveredResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceSummaryOutput {
    pub discovered_resource_summary: Option<
        GetDiscoveredResourceSummaryDiscoveredResourceSummary,
    >,
}
model! { GetDiscoveredResourceSummaryOutput {
    0 "DiscoveredResourceSummary" discovered_resource_summary: GetDiscoveredResourceSummaryDiscoveredResourceSummary
} }

/// In the response of [`GetDiscoveredResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceSummaryDiscoveredResourceSummary {
    pub region_count: Option<i64>,
    pub resource_count: Option<i64>,
    pub resource_type_count: Option<i64>,
}
model! { GetDiscoveredResourceSummaryDiscoveredResourceSummary {
    0 "RegionCount" region_count: i64, 1 "ResourceCount" resource_count: i64,
    2 "ResourceTypeCount" resource_type_count: i64
} }

/// Gets resource compliance timeline: `GetResourceComplianceTimeline` of `config` 2019-01-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/GetResourceComplianceTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimeline {
    pub end_time: Option<i64>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub member_id: Option<String>,
    pub multi_account: Option<bool>,
    pub next_token: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    pub start_time: Option<i64>,
}
operation! { GetResourceComplianceTimeline(region: String, resource_id: String, resource_type: String)
    "GetResourceComplianceTimeline" -> GetResourceComplianceTimelineOutput {
    0 "EndTime" end_time: i64, 1 "Limit" limit: i64, 2 "MemberId" member_id: String,
    3 "MultiAccount" multi_account: bool, 4 "NextToken" next_token: String, 5 "Region" region,
    6 "ResourceId" resource_id, 7 "ResourceType" resource_type, 8 "StartTime" start_time: i64
} }
paged! { GetResourceComplianceTimeline: GetResourceComplianceTimelineComplianceList =
    Token "NextToken", "ResourceComplianceTimeline.ComplianceList" resource_compliance_timeline.compliance_list, next "ResourceComplianceTimeline.NextToken" }

/// Response of [`GetResourceComplianceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimelineOutput {
    pub resource_compliance_timeline: Option<
        GetResourceComplianceTimelineResourceComplianceTimeline,
    >,
}
model! { GetResourceComplianceTimelineOutput {
    0 "ResourceComplianceTimeline" resource_compliance_timeline: GetResourceComplianceTimelineResourceComplianceTimeline
} }

/// In the response of [`GetResourceComplianceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimelineResourceComplianceTimeline {
    pub compliance_list: Vec<GetResourceComplianceTimelineComplianceList>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetResourceComplianceTimelineResourceComplianceTimeline {
    0 "ComplianceList" compliance_list: Vec<GetResourceComplianceTimelineComplianceList>, 1 "Limit" limit: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetResourceComplianceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimelineComplianceList {
    pub account_id: Option<String>,
    pub availability_zone: Option<String>,
    pub capture_time: Option<i64>,
    pub configuration: Option<String>,
    pub configuration_diff: Option<String>,
    pub region: Option<String>,
    pub resource_create_time: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
}
model! { GetResourceComplianceTimelineComplianceList {
    0 "AccountId" account_id: String, 1 "AvailabilityZone" availability_zone: String, 2 "CaptureTime" capture_time: i64,
    3 "Configuration" configuration: String, 4 "ConfigurationDiff" configuration_diff: String,
    5 "Region" region: String, 6 "ResourceCreateTime" resource_create_time: i64, 7 "ResourceId" resource_id: String,
    8 "ResourceName" resource_name: String, 9 "ResourceStatus" resource_status: String,
    10 "ResourceType" resource_type: String, 11 "Tags" tags: String
} }

/// Gets resource configuration timeline: `GetResourceConfigurationTimeline` of `config` 2019-01-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/GetResourceConfigurationTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimeline {
    pub end_time: Option<i64>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub next_token: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    pub start_time: Option<i64>,
}
operation! { GetResourceConfigurationTimeline(region: String, resource_id: String, resource_type: String)
    "GetResourceConfigurationTimeline" -> GetResourceConfigurationTimelineOutput {
    0 "EndTime" end_time: i64, 1 "Limit" limit: i64, 2 "MemberId" member_id: i64, 3 "MultiAccount" multi_account: bool,
    4 "NextToken" next_token: String, 5 "Region" region, 6 "ResourceId" resource_id, 7 "ResourceType" resource_type,
    8 "StartTime" start_time: i64
} }
paged! { GetResourceConfigurationTimeline: GetResourceConfigurationTimelineConfigurationList =
    Token "NextToken", "ResourceConfigurationTimeline.ConfigurationList" resource_configuration_timeline.configuration_list, next "ResourceConfigurationTimeline.NextToken" }

/// Response of [`GetResourceConfigurationTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimelineOutput {
    pub resource_configuration_timeline: Option<
        GetResourceConfigurationTimelineResourceConfigurationTimeline,
    >,
}
model! { GetResourceConfigurationTimelineOutput {
    0 "ResourceConfigurationTimeline" resource_configuration_timeline: GetResourceConfigurationTimelineResourceConfigurationTimeline
} }

/// In the response of [`GetResourceConfigurationTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimelineResourceConfigurationTimeline {
    pub configuration_list: Vec<GetResourceConfigurationTimelineConfigurationList>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetResourceConfigurationTimelineResourceConfigurationTimeline {
    0 "ConfigurationList" configuration_list: Vec<GetResourceConfigurationTimelineConfigurationList>,
    1 "Limit" limit: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetResourceConfigurationTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimelineConfigurationList {
    pub account_id: Option<i64>,
    pub availability_zone: Option<String>,
    pub capture_time: Option<String>,
    pub configuration_diff: Option<String>,
    pub region: Option<String>,
    pub resource_create_time: Option<String>,
    pub resource_event_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
}
model! { GetResourceConfigurationTimelineConfigurationList {
    0 "AccountId" account_id: i64, 1 "AvailabilityZone" availability_zone: String, 2 "CaptureTime" capture_time: String,
    3 "ConfigurationDiff" configuration_diff: String, 4 "Region" region: String,
    5 "ResourceCreateTime" resource_create_time: String, 6 "ResourceEventType" resource_event_type: String,
    7 "ResourceId" resource_id: String, 8 "ResourceName" resource_name: String, 9 "ResourceType" resource_type: String,
    10 "Tags" tags: String
} }

/// Gets supported resource types: `GetSupportedResourceTypes` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/GetSupportedResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupportedResourceTypes {}
operation! { GetSupportedResourceTypes() "GetSupportedResourceTypes" -> GetSupportedResourceTypesOutput {} }

/// Response of [`GetSupportedResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupportedResourceTypesOutput {
    pub resource_types: Vec<String>,
}
model! { GetSupportedResourceTypesOutput {
    0 "ResourceTypes" resource_types: Vec<String>
} }

/// Lists aggregate discovered resources: `ListAggregateDiscoveredResources` of `config` 2019-01-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/ListAggregateDiscoveredResources>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResources {
    /// Required.
    pub aggregator_id: String,
    /// Required. 1 to 100000.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub regions: Option<String>,
    pub resource_deleted: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_types: Option<String>,
}
operation! { ListAggregateDiscoveredResources(aggregator_id: String, page_number: i64, page_size: i64)
    "ListAggregateDiscoveredResources" -> ListAggregateDiscoveredResourcesOutput {
    0 "AggregatorId" aggregator_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Regions" regions: String,
    4 "ResourceDeleted" resource_deleted: i64, 5 "ResourceId" resource_id: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceTypes" resource_types: String
} }
paged! { ListAggregateDiscoveredResources: ListAggregateDiscoveredResourcesDiscoveredResourceProfileList =
    Number "PageNumber", "DiscoveredResourceProfiles.DiscoveredResourceProfileList" discovered_resource_profiles.discovered_resource_profile_list, total "DiscoveredResourceProfiles.TotalCount" }

/// Response of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesOutput {
    pub discovered_resource_profiles: Option<
        ListAggregateDiscoveredResourcesDiscoveredResourceProfiles,
    >,
}
model! { ListAggregateDiscoveredResourcesOutput {
    0 "DiscoveredResourceProfiles" discovered_resource_profiles: ListAggregateDiscoveredResourcesDiscoveredResourceProfiles
} }

/// In the response of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesDiscoveredResourceProfiles {
    pub discovered_resource_profile_list: Vec<
        ListAggregateDiscoveredResourcesDiscoveredResourceProfileList,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAggregateDiscoveredResourcesDiscoveredResourceProfiles {
    0 "DiscoveredResourceProfileList" discovered_resource_profile_list: Vec<ListAggregateDiscoveredResourcesDiscoveredResourceProfileList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAggregateDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesDiscoveredResourceProfileList {
    pub account_id: Option<i64>,
    pub region: Option<String>,
    pub resource_creation_time: Option<i64>,
    pub resource_deleted: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
}
model! { ListAggregateDiscoveredResourcesDiscoveredResourceProfileList {
    0 "AccountId" account_id: i64, 1 "Region" region: String, 2 "ResourceCreationTime" resource_creation_time: i64,
    3 "ResourceDeleted" resource_deleted: i64, 4 "ResourceId" resource_id: String,
    5 "ResourceName" resource_name: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceStatus" resource_status: String, 8 "ResourceType" resource_type: String, 9 "Tags" tags: String
} }

/// Lists config rules: `ListConfigRules` of `config` 2019-01-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/ListConfigRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRules {
    pub compliance_pack_id: Option<String>,
    pub compliance_type: Option<String>,
    pub config_rule_name: Option<String>,
    pub config_rule_state: Option<String>,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub risk_level: Option<i64>,
}
operation! { ListConfigRules() "ListConfigRules" -> ListConfigRulesOutput {
    0 "CompliancePackId" compliance_pack_id: String, 1 "ComplianceType" compliance_type: String,
    2 "ConfigRuleName" config_rule_name: String, 3 "ConfigRuleState" config_rule_state: String,
    4 "MemberId" member_id: i64, 5 "MultiAccount" multi_account: bool, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RiskLevel" risk_level: i64
} }
paged! { ListConfigRules: ListConfigRulesConfigRuleList =
    Number "PageNumber", "ConfigRules.ConfigRuleList" config_rules.config_rule_list, total "ConfigRules.TotalCount" }

/// Response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesOutput {
    pub config_rules: Option<ListConfigRulesConfigRules>,
}
model! { ListConfigRulesOutput {
    0 "ConfigRules" config_rules: ListConfigRulesConfigRules
} }

/// In the response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesConfigRules {
    pub config_rule_list: Vec<ListConfigRulesConfigRuleList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConfigRulesConfigRules {
    0 "ConfigRuleList" config_rule_list: Vec<ListConfigRulesConfigRuleList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesConfigRuleList {
    pub account_id: Option<i64>,
    pub automation_type: Option<String>,
    pub compliance: Option<ListConfigRulesCompliance>,
    pub compliance_pack_id: Option<String>,
    pub config_rule_arn: Option<String>,
    pub config_rule_id: Option<String>,
    pub config_rule_name: Option<String>,
    pub config_rule_state: Option<String>,
    pub create_by: Option<ListConfigRulesCreateBy>,
    pub description: Option<String>,
    pub risk_level: Option<i64>,
    pub source_identifier: Option<String>,
    pub source_owner: Option<String>,
    pub tags: Vec<ListConfigRulesTags>,
}
model! { ListConfigRulesConfigRuleList {
    0 "AccountId" account_id: i64, 1 "AutomationType" automation_type: String,
    2 "Compliance" compliance: ListConfigRulesCompliance, 3 "CompliancePackId" compliance_pack_id: String,
    4 "ConfigRuleArn" config_rule_arn: String, 5 "ConfigRuleId" config_rule_id: String,
    6 "ConfigRuleName" config_rule_name: String, 7 "ConfigRuleState" config_rule_state: String,
    8 "CreateBy" create_by: ListConfigRulesCreateBy, 9 "Description" description: String,
    10 "RiskLevel" risk_level: i64, 11 "SourceIdentifier" source_identifier: String,
    12 "SourceOwner" source_owner: String, 13 "Tags" tags: Vec<ListConfigRulesTags>
} }

/// In the response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesCompliance {
    pub compliance_type: Option<String>,
    pub count: Option<i64>,
}
model! { ListConfigRulesCompliance {
    0 "ComplianceType" compliance_type: String, 1 "Count" count: i64
} }

/// In the response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesCreateBy {
    pub compliance_pack_id: Option<String>,
    pub compliance_pack_name: Option<String>,
}
model! { ListConfigRulesCreateBy {
    0 "CompliancePackId" compliance_pack_id: String, 1 "CompliancePackName" compliance_pack_name: String
} }

/// In the response of [`ListConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigRulesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists discovered resources: `ListDiscoveredResources` of `config` 2019-01-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/ListDiscoveredResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResources {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub regions: Option<String>,
    pub resource_deleted: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_types: Option<String>,
}
operation! { ListDiscoveredResources(page_number: i64, page_size: i64)
    "ListDiscoveredResources" -> ListDiscoveredResourcesOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Regions" regions: String, 5 "ResourceDeleted" resource_deleted: i64,
    6 "ResourceId" resource_id: String, 7 "ResourceTypes" resource_types: String
} }
paged! { ListDiscoveredResources: ListDiscoveredResourcesDiscoveredResourceProfileList =
    Number "PageNumber", "DiscoveredResourceProfiles.DiscoveredResourceProfileList" discovered_resource_profiles.discovered_resource_profile_list, total "DiscoveredResourceProfiles.TotalCount" }

/// Response of [`ListDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesOutput {
    pub discovered_resource_profiles: Option<
        ListDiscoveredResourcesDiscoveredResourceProfiles,
    >,
}
model! { ListDiscoveredResourcesOutput {
    0 "DiscoveredResourceProfiles" discovered_resource_profiles: ListDiscoveredResourcesDiscoveredResourceProfiles
} }

/// In the response of [`ListDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesDiscoveredResourceProfiles {
    pub discovered_resource_profile_list: Vec<
        ListDiscoveredResourcesDiscoveredResourceProfileList,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDiscoveredResourcesDiscoveredResourceProfiles {
    0 "DiscoveredResourceProfileList" discovered_resource_profile_list: Vec<ListDiscoveredResourcesDiscoveredResourceProfileList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDiscoveredResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesDiscoveredResourceProfileList {
    pub account_id: Option<i64>,
    pub region: Option<String>,
    pub resource_creation_time: Option<i64>,
    pub resource_deleted: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<String>,
}
model! { ListDiscoveredResourcesDiscoveredResourceProfileList {
    0 "AccountId" account_id: i64, 1 "Region" region: String, 2 "ResourceCreationTime" resource_creation_time: i64,
    3 "ResourceDeleted" resource_deleted: i64, 4 "ResourceId" resource_id: String,
    5 "ResourceName" resource_name: String, 6 "ResourceStatus" resource_status: String,
    7 "ResourceType" resource_type: String, 8 "Tags" tags: String
} }

/// Lists remediation templates: `ListRemediationTemplates` of `config` 2019-01-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Config/2019-01-08/ListRemediationTemplates>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationTemplates {
    /// Required.
    pub managed_rule_identifier: String,
    pub remediation_type: Option<String>,
}
operation! { ListRemediationTemplates(managed_rule_identifier: String)
    "ListRemediationTemplates" -> ListRemediationTemplatesOutput {
    0 "ManagedRuleIdentifier" managed_rule_identifier, 1 "RemediationType" remediation_type: String
} }

/// Response of [`ListRemediationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationTemplatesOutput {
    pub remediation_templates: Vec<ListRemediationTemplatesRemediationTemplates>,
}
model! { ListRemediationTemplatesOutput {
    0 "RemediationTemplates" remediation_templates: Vec<ListRemediationTemplatesRemediationTemplates>
} }

/// In the response of [`ListRemediationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationTemplatesRemediationTemplates {
    pub remediation_type: Option<String>,
    pub template_definition: Option<String>,
    pub template_identifier: Option<String>,
    pub template_name: Option<String>,
}
model! { ListRemediationTemplatesRemediationTemplates {
    0 "RemediationType" remediation_type: String, 1 "TemplateDefinition" template_definition: String,
    2 "TemplateIdentifier" template_identifier: String, 3 "TemplateName" template_name: String
} }

/// Puts config rule: `PutConfigRule` of `config` 2019-01-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/PutConfigRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigRule {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub client_token: Option<String>,
    pub config_rule_id: Option<String>,
    /// Required.
    pub config_rule_name: String,
    pub description: Option<String>,
    pub input_parameters: Option<String>,
    /// Required.
    pub risk_level: i64,
    pub scope_compliance_resource_id: Option<String>,
    /// Required.
    pub scope_compliance_resource_types: String,
    /// Required.
    pub source_detail_message_type: String,
    /// Required.
    pub source_identifier: String,
    pub source_maximum_execution_frequency: Option<String>,
    /// Required.
    pub source_owner: String,
}

/// Arguments of [`PutConfigRule::new`].
pub struct PutConfigRuleRequired {
    pub config_rule_name: String,
    pub risk_level: i64,
    pub scope_compliance_resource_types: String,
    pub source_detail_message_type: String,
    pub source_identifier: String,
    pub source_owner: String,
}
operation! {
    PutConfigRule { PutConfigRuleRequired: config_rule_name, risk_level, scope_compliance_resource_types, source_detail_message_type, source_identifier, source_owner }
    "PutConfigRule" -> PutConfigRuleOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool, 2 "ClientToken" client_token: String,
    3 "ConfigRuleId" config_rule_id: String, 4 "ConfigRuleName" config_rule_name, 5 "Description" description: String,
    6 "InputParameters" input_parameters: String, 7 "RiskLevel" risk_level,
    8 "ScopeComplianceResourceId" scope_compliance_resource_id: String,
    9 "ScopeComplianceResourceTypes" scope_compliance_resource_types,
    10 "SourceDetailMessageType" source_detail_message_type, 11 "SourceIdentifier" source_identifier,
    12 "SourceMaximumExecutionFrequency" source_maximum_execution_frequency: String, 13 "SourceOwner" source_owner
} [
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
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`PutConfigRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigRuleOutput {
    pub config_rule_id: Option<String>,
}
model! { PutConfigRuleOutput {
    0 "ConfigRuleId" config_rule_id: String
} }

/// Puts configuration recorder: `PutConfigurationRecorder` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/PutConfigurationRecorder>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigurationRecorder {
    /// Required.
    pub resource_types: String,
}
operation! { PutConfigurationRecorder(resource_types: String)
    "PutConfigurationRecorder" -> PutConfigurationRecorderOutput {
    0 "ResourceTypes" resource_types
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`PutConfigurationRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigurationRecorderOutput {
    pub configuration_recorder: Option<PutConfigurationRecorderConfigurationRecorder>,
}
model! { PutConfigurationRecorderOutput {
    0 "ConfigurationRecorder" configuration_recorder: PutConfigurationRecorderConfigurationRecorder
} }

/// In the response of [`PutConfigurationRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigurationRecorderConfigurationRecorder {
    pub account_id: Option<i64>,
    pub configuration_recorder_status: Option<String>,
    pub resource_types: Vec<String>,
}
model! { PutConfigurationRecorderConfigurationRecorder {
    0 "AccountId" account_id: i64, 1 "ConfigurationRecorderStatus" configuration_recorder_status: String,
    2 "ResourceTypes" resource_types: Vec<String>
} }

/// Puts delivery channel: `PutDeliveryChannel` of `config` 2019-01-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Config/2019-01-08/PutDeliveryChannel>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDeliveryChannel {
    pub client_token: Option<String>,
    /// Required.
    pub delivery_channel_assume_role_arn: String,
    pub delivery_channel_condition: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    /// Required.
    pub delivery_channel_target_arn: String,
    /// Required.
    pub delivery_channel_type: String,
    pub description: Option<String>,
    pub status: Option<i64>,
}
operation! {
    PutDeliveryChannel(delivery_channel_assume_role_arn: String, delivery_channel_target_arn: String, delivery_channel_type: String)
    "PutDeliveryChannel" -> PutDeliveryChannelOutput {
    0 "ClientToken" client_token: String, 1 "DeliveryChannelAssumeRoleArn" delivery_channel_assume_role_arn,
    2 "DeliveryChannelCondition" delivery_channel_condition: String, 3 "DeliveryChannelId" delivery_channel_id: String,
    4 "DeliveryChannelName" delivery_channel_name: String, 5 "DeliveryChannelTargetArn" delivery_channel_target_arn,
    6 "DeliveryChannelType" delivery_channel_type, 7 "Description" description: String, 8 "Status" status: i64
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

/// Response of [`PutDeliveryChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDeliveryChannelOutput {
    pub delivery_channel_id: Option<String>,
}
model! { PutDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id: String
} }

/// Puts evaluations: `PutEvaluations` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/PutEvaluations>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvaluations {
    pub evaluations: Option<String>,
    /// Required. Secret.
    pub result_token: Secret,
}
operation! { PutEvaluations(result_token: Secret) "PutEvaluations" -> PutEvaluationsOutput {
    0 "Evaluations" evaluations: String, 1 "ResultToken" result_token
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PutEvaluations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvaluationsOutput {
    pub result: Option<bool>,
}
model! { PutEvaluationsOutput {
    0 "Result" result: bool
} }

/// Starts config rule evaluation: `StartConfigRuleEvaluation` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/StartConfigRuleEvaluation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigRuleEvaluation {
    pub compliance_pack_id: Option<String>,
    pub config_rule_id: Option<String>,
    pub revert_evaluation: Option<bool>,
}
operation! { StartConfigRuleEvaluation() "StartConfigRuleEvaluation" -> StartConfigRuleEvaluationOutput {
    0 "CompliancePackId" compliance_pack_id: String, 1 "ConfigRuleId" config_rule_id: String,
    2 "RevertEvaluation" revert_evaluation: bool
} }

/// Response of [`StartConfigRuleEvaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigRuleEvaluationOutput {
    pub result: Option<bool>,
}
model! { StartConfigRuleEvaluationOutput {
    0 "Result" result: bool
} }

/// Starts configuration recorder: `StartConfigurationRecorder` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/StartConfigurationRecorder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigurationRecorder {
    pub enterprise_edition: Option<bool>,
}
operation! { StartConfigurationRecorder() "StartConfigurationRecorder" -> StartConfigurationRecorderOutput {
    0 "EnterpriseEdition" enterprise_edition: bool
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StartConfigurationRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigurationRecorderOutput {
    pub configuration_recorder: Option<StartConfigurationRecorderConfigurationRecorder>,
}
model! { StartConfigurationRecorderOutput {
    0 "ConfigurationRecorder" configuration_recorder: StartConfigurationRecorderConfigurationRecorder
} }

/// In the response of [`StartConfigurationRecorder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigurationRecorderConfigurationRecorder {
    pub account_id: Option<i64>,
    pub configuration_recorder_status: Option<String>,
    pub organization_enable_status: Option<String>,
    pub organization_master_id: Option<i64>,
    pub resource_types: Vec<String>,
}
model! { StartConfigurationRecorderConfigurationRecorder {
    0 "AccountId" account_id: i64, 1 "ConfigurationRecorderStatus" configuration_recorder_status: String,
    2 "OrganizationEnableStatus" organization_enable_status: String,
    3 "OrganizationMasterId" organization_master_id: i64, 4 "ResourceTypes" resource_types: Vec<String>
} }

/// Stops config rules: `StopConfigRules` of `config` 2019-01-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Config/2019-01-08/StopConfigRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRules {
    /// Required.
    pub config_rule_ids: String,
}
operation! { StopConfigRules(config_rule_ids: String) "StopConfigRules" -> StopConfigRulesOutput {
    0 "ConfigRuleIds" config_rule_ids
} }

/// Response of [`StopConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRulesOutput {
    pub operate_rule_result: Option<StopConfigRulesOperateRuleResult>,
}
model! { StopConfigRulesOutput {
    0 "OperateRuleResult" operate_rule_result: StopConfigRulesOperateRuleResult
} }

/// In the response of [`StopConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRulesOperateRuleResult {
    pub operate_rule_item_list: Vec<StopConfigRulesOperateRuleItemList>,
}
model! { StopConfigRulesOperateRuleResult {
    0 "OperateRuleItemList" operate_rule_item_list: Vec<StopConfigRulesOperateRuleItemList>
} }

/// In the response of [`StopConfigRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRulesOperateRuleItemList {
    pub config_rule_id: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { StopConfigRulesOperateRuleItemList {
    0 "ConfigRuleId" config_rule_id: String, 1 "ErrorCode" error_code: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActiveConfigRules, DeleteConfigRules, DescribeCompliance, DescribeComplianceSummary, DescribeConfigRule,
    DescribeConfigurationRecorder, DescribeDeliveryChannels, DescribeDiscoveredResource, DescribeEvaluationResults,
    GetAggregateDiscoveredResource, GetDiscoveredResourceCounts, GetDiscoveredResourceSummary,
    GetResourceComplianceTimeline, GetResourceConfigurationTimeline, GetSupportedResourceTypes,
    ListAggregateDiscoveredResources, ListConfigRules, ListDiscoveredResources, ListRemediationTemplates, PutConfigRule,
    PutConfigurationRecorder, PutDeliveryChannel, PutEvaluations, StartConfigRuleEvaluation, StartConfigurationRecorder,
    StopConfigRules
}
