//! `config` 2019-01-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "config.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "config-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "config-vpc.cn-shanghai.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "config", version: "2019-01-08", code: "config", endpoints: &ENDPOINTS };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRules {
    pub config_rule_ids: String,
}
operation! { ActiveConfigRules(config_rule_ids: String) "ActiveConfigRules" -> ActiveConfigRulesOutput {
    0 "ConfigRuleIds" config_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRulesOutput {
    pub operate_rule_result: Option<ActiveConfigRulesOperateRuleResult>,
}
model! { ActiveConfigRulesOutput {
    0 "OperateRuleResult" operate_rule_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRulesOperateRuleResult {
    pub operate_rule_item_list: Option<Vec<ActiveConfigRulesOperateRuleItemList>>,
}
model! { ActiveConfigRulesOperateRuleResult {
    0 "OperateRuleItemList" operate_rule_item_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveConfigRulesOperateRuleItemList {
    pub config_rule_id: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { ActiveConfigRulesOperateRuleItemList {
    0 "ConfigRuleId" config_rule_id, 1 "ErrorCode" error_code, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRules {
    pub config_rule_ids: String,
}
operation! { DeleteConfigRules(config_rule_ids: String) "DeleteConfigRules" -> DeleteConfigRulesOutput {
    0 "ConfigRuleIds" config_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRulesOutput {
    pub operate_rule_result: Option<DeleteConfigRulesOperateRuleResult>,
}
model! { DeleteConfigRulesOutput {
    0 "OperateRuleResult" operate_rule_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRulesOperateRuleResult {
    pub operate_rule_item_list: Option<Vec<DeleteConfigRulesOperateRuleItemList>>,
}
model! { DeleteConfigRulesOperateRuleResult {
    0 "OperateRuleItemList" operate_rule_item_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigRulesOperateRuleItemList {
    pub config_rule_id: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConfigRulesOperateRuleItemList {
    0 "ConfigRuleId" config_rule_id, 1 "ErrorCode" error_code, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceOutput {
    pub compliance_result: Option<DescribeComplianceComplianceResult>,
}
model! { DescribeComplianceOutput {
    0 "ComplianceResult" compliance_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceComplianceResult {
    pub compliances: Option<Vec<DescribeComplianceCompliances>>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceComplianceResult {
    0 "Compliances" compliances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceCompliances {
    pub compliance_type: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeComplianceCompliances {
    0 "ComplianceType" compliance_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummary {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { DescribeComplianceSummary() "DescribeComplianceSummary" -> DescribeComplianceSummaryOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryOutput {
    pub compliance_summary: Option<DescribeComplianceSummaryComplianceSummary>,
}
model! { DescribeComplianceSummaryOutput {
    0 "ComplianceSummary" compliance_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryComplianceSummary {
    pub compliance_summary_by_config_rule: Option<DescribeComplianceSummaryComplianceSummaryByConfigRule>,
    pub compliance_summary_by_resource: Option<DescribeComplianceSummaryComplianceSummaryByResource>,
}
model! { DescribeComplianceSummaryComplianceSummary {
    0 "ComplianceSummaryByConfigRule" compliance_summary_by_config_rule,
    1 "ComplianceSummaryByResource" compliance_summary_by_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryComplianceSummaryByConfigRule {
    pub compliance_summary_timestamp: Option<i64>,
    pub compliant_count: Option<i64>,
    pub non_compliant_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceSummaryComplianceSummaryByConfigRule {
    0 "ComplianceSummaryTimestamp" compliance_summary_timestamp, 1 "CompliantCount" compliant_count,
    2 "NonCompliantCount" non_compliant_count, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceSummaryComplianceSummaryByResource {
    pub compliance_summary_timestamp: Option<i64>,
    pub compliant_count: Option<i64>,
    pub non_compliant_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeComplianceSummaryComplianceSummaryByResource {
    0 "ComplianceSummaryTimestamp" compliance_summary_timestamp, 1 "CompliantCount" compliant_count,
    2 "NonCompliantCount" non_compliant_count, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRule {
    pub config_rule_id: String,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { DescribeConfigRule(config_rule_id: String) "DescribeConfigRule" -> DescribeConfigRuleOutput {
    0 "ConfigRuleId" config_rule_id, 1 "MemberId" member_id: i64, 2 "MultiAccount" multi_account: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleOutput {
    pub config_rule: Option<DescribeConfigRuleConfigRule>,
}
model! { DescribeConfigRuleOutput {
    0 "ConfigRule" config_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleConfigRule {
    pub config_rule_arn: Option<String>,
    pub config_rule_evaluation_status: Option<DescribeConfigRuleConfigRuleEvaluationStatus>,
    pub config_rule_id: Option<String>,
    pub config_rule_name: Option<String>,
    pub config_rule_state: Option<String>,
    pub create_timestamp: Option<i64>,
    pub description: Option<String>,
    pub input_parameters: Option<BTreeMap<String, Value>>,
    pub managed_rule: Option<DescribeConfigRuleManagedRule>,
    pub maximum_execution_frequency: Option<String>,
    pub modified_timestamp: Option<i64>,
    pub risk_level: Option<i64>,
    pub scope: Option<DescribeConfigRuleScope>,
    pub source: Option<DescribeConfigRuleSource>,
}
model! { DescribeConfigRuleConfigRule {
    0 "ConfigRuleArn" config_rule_arn, 1 "ConfigRuleEvaluationStatus" config_rule_evaluation_status,
    2 "ConfigRuleId" config_rule_id, 3 "ConfigRuleName" config_rule_name, 4 "ConfigRuleState" config_rule_state,
    5 "CreateTimestamp" create_timestamp, 6 "Description" description, 7 "InputParameters" input_parameters,
    8 "ManagedRule" managed_rule, 9 "MaximumExecutionFrequency" maximum_execution_frequency,
    10 "ModifiedTimestamp" modified_timestamp, 11 "RiskLevel" risk_level, 12 "Scope" scope, 13 "Source" source
} }

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
    0 "FirstActivatedTimestamp" first_activated_timestamp, 1 "FirstEvaluationStarted" first_evaluation_started,
    2 "LastErrorCode" last_error_code, 3 "LastErrorMessage" last_error_message,
    4 "LastFailedEvaluationTimestamp" last_failed_evaluation_timestamp,
    5 "LastFailedInvocationTimestamp" last_failed_invocation_timestamp,
    6 "LastSuccessfulEvaluationTimestamp" last_successful_evaluation_timestamp,
    7 "LastSuccessfulInvocationTimestamp" last_successful_invocation_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleManagedRule {
    pub compulsory_input_parameter_details: Option<BTreeMap<String, Value>>,
    pub description: Option<String>,
    pub identifier: Option<String>,
    pub labels: Option<Vec<String>>,
    pub managed_rule_name: Option<String>,
    pub optional_input_parameter_details: Option<BTreeMap<String, Value>>,
    pub source_details: Option<Vec<DescribeConfigRuleSourceDetails>>,
}
model! { DescribeConfigRuleManagedRule {
    0 "CompulsoryInputParameterDetails" compulsory_input_parameter_details, 1 "Description" description,
    2 "Identifier" identifier, 3 "Labels" labels, 4 "ManagedRuleName" managed_rule_name,
    5 "OptionalInputParameterDetails" optional_input_parameter_details, 6 "SourceDetails" source_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSourceDetails {
    pub event_source: Option<String>,
    pub maximum_execution_frequency: Option<String>,
    pub message_type: Option<String>,
}
model! { DescribeConfigRuleSourceDetails {
    0 "EventSource" event_source, 1 "MaximumExecutionFrequency" maximum_execution_frequency,
    2 "MessageType" message_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleScope {
    pub compliance_resource_id: Option<String>,
    pub compliance_resource_types: Option<Vec<String>>,
}
model! { DescribeConfigRuleScope {
    0 "ComplianceResourceId" compliance_resource_id, 1 "ComplianceResourceTypes" compliance_resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSource {
    pub identifier: Option<String>,
    pub owner: Option<String>,
    pub source_conditions: Option<Vec<DescribeConfigRuleSourceConditions>>,
    pub source_details: Option<Vec<DescribeConfigRuleSourceSourceDetails>>,
}
model! { DescribeConfigRuleSource {
    0 "Identifier" identifier, 1 "Owner" owner, 2 "SourceConditions" source_conditions, 3 "SourceDetails" source_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSourceConditions {
    pub desired_value: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub tips: Option<String>,
}
model! { DescribeConfigRuleSourceConditions {
    0 "DesiredValue" desired_value, 1 "Name" name, 2 "Operator" operator, 3 "Tips" tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigRuleSourceSourceDetails {
    pub event_source: Option<String>,
    pub maximum_execution_frequency: Option<String>,
    pub message_type: Option<String>,
}
model! { DescribeConfigRuleSourceSourceDetails {
    0 "EventSource" event_source, 1 "MaximumExecutionFrequency" maximum_execution_frequency,
    2 "MessageType" message_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationRecorder {}
operation! { DescribeConfigurationRecorder() "DescribeConfigurationRecorder" -> DescribeConfigurationRecorderOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationRecorderOutput {
    pub configuration_recorder: Option<DescribeConfigurationRecorderConfigurationRecorder>,
}
model! { DescribeConfigurationRecorderOutput {
    0 "ConfigurationRecorder" configuration_recorder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationRecorderConfigurationRecorder {
    pub account_id: Option<i64>,
    pub configuration_recorder_status: Option<String>,
    pub organization_enable_status: Option<String>,
    pub organization_master_id: Option<i64>,
    pub resource_types: Option<Vec<String>>,
}
model! { DescribeConfigurationRecorderConfigurationRecorder {
    0 "AccountId" account_id, 1 "ConfigurationRecorderStatus" configuration_recorder_status,
    2 "OrganizationEnableStatus" organization_enable_status, 3 "OrganizationMasterId" organization_master_id,
    4 "ResourceTypes" resource_types
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryChannels {
    pub delivery_channel_ids: Option<String>,
}
operation! { DescribeDeliveryChannels() "DescribeDeliveryChannels" -> DescribeDeliveryChannelsOutput {
    0 "DeliveryChannelIds" delivery_channel_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryChannelsOutput {
    pub delivery_channels: Option<Vec<DescribeDeliveryChannelsDeliveryChannels>>,
}
model! { DescribeDeliveryChannelsOutput {
    0 "DeliveryChannels" delivery_channels
} }

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
    0 "ConfigurationItemChangeNotification" configuration_item_change_notification,
    1 "ConfigurationSnapshot" configuration_snapshot, 2 "DeliveryChannelAssumeRoleArn" delivery_channel_assume_role_arn,
    3 "DeliveryChannelCondition" delivery_channel_condition, 4 "DeliveryChannelId" delivery_channel_id,
    5 "DeliveryChannelName" delivery_channel_name, 6 "DeliveryChannelTargetArn" delivery_channel_target_arn,
    7 "DeliveryChannelType" delivery_channel_type, 8 "Description" description,
    9 "NonCompliantNotification" non_compliant_notification,
    10 "OversizedDataOSSTargetArn" oversized_data_oss_target_arn, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResource {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub region: Option<String>,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { DescribeDiscoveredResource(resource_id: String, resource_type: String)
    "DescribeDiscoveredResource" -> DescribeDiscoveredResourceOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool, 2 "Region" region: String,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiscoveredResourceOutput {
    pub discovered_resource_detail: Option<DescribeDiscoveredResourceDiscoveredResourceDetail>,
}
model! { DescribeDiscoveredResourceOutput {
    0 "DiscoveredResourceDetail" discovered_resource_detail
} }

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
    0 "AccountId" account_id, 1 "AvailabilityZone" availability_zone, 2 "Configuration" configuration,
    3 "Region" region, 4 "ResourceCreationTime" resource_creation_time, 5 "ResourceDeleted" resource_deleted,
    6 "ResourceId" resource_id, 7 "ResourceName" resource_name, 8 "ResourceStatus" resource_status,
    9 "ResourceType" resource_type, 10 "Tags" tags
} }

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
    Number "PageNumber", "EvaluationResults.EvaluationResultList" evaluation_results.evaluation_result_list, total "EvaluationResults.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsOutput {
    pub evaluation_results: Option<DescribeEvaluationResultsEvaluationResults>,
}
model! { DescribeEvaluationResultsOutput {
    0 "EvaluationResults" evaluation_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResults {
    pub evaluation_result_list: Option<Vec<DescribeEvaluationResultsEvaluationResultList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEvaluationResultsEvaluationResults {
    0 "EvaluationResultList" evaluation_result_list, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResultList {
    pub annotation: Option<String>,
    pub compliance_type: Option<String>,
    pub config_rule_invoked_timestamp: Option<i64>,
    pub evaluation_result_identifier: Option<DescribeEvaluationResultsEvaluationResultIdentifier>,
    pub invoking_event_message_type: Option<String>,
    pub remediation_enabled: Option<bool>,
    pub result_recorded_timestamp: Option<i64>,
    pub risk_level: Option<i64>,
}
model! { DescribeEvaluationResultsEvaluationResultList {
    0 "Annotation" annotation, 1 "ComplianceType" compliance_type,
    2 "ConfigRuleInvokedTimestamp" config_rule_invoked_timestamp,
    3 "EvaluationResultIdentifier" evaluation_result_identifier,
    4 "InvokingEventMessageType" invoking_event_message_type, 5 "RemediationEnabled" remediation_enabled,
    6 "ResultRecordedTimestamp" result_recorded_timestamp, 7 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvaluationResultsEvaluationResultIdentifier {
    pub evaluation_result_qualifier: Option<DescribeEvaluationResultsEvaluationResultQualifier>,
    pub ordering_timestamp: Option<i64>,
}
model! { DescribeEvaluationResultsEvaluationResultIdentifier {
    0 "EvaluationResultQualifier" evaluation_result_qualifier, 1 "OrderingTimestamp" ordering_timestamp
} }

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
    0 "ConfigRuleArn" config_rule_arn, 1 "ConfigRuleId" config_rule_id, 2 "ConfigRuleName" config_rule_name,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ResourceName" resource_name, 6 "ResourceType" resource_type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAggregateDiscoveredResource {
    pub aggregator_id: String,
    pub region: String,
    pub resource_id: String,
    pub resource_owner_id: i64,
    pub resource_type: String,
}

/// What [`GetAggregateDiscoveredResource::new`] takes.
pub struct GetAggregateDiscoveredResourceRequired {
    pub aggregator_id: String,
    pub region: String,
    pub resource_id: String,
    pub resource_owner_id: i64,
    pub resource_type: String,
}
operation! { GetAggregateDiscoveredResource{GetAggregateDiscoveredResourceRequired: aggregator_id, region, resource_id, resource_owner_id, resource_type}
    "GetAggregateDiscoveredResource" -> GetAggregateDiscoveredResourceOutput {
    0 "AggregatorId" aggregator_id, 1 "Region" region, 2 "ResourceId" resource_id,
    3 "ResourceOwnerId" resource_owner_id, 4 "ResourceType" resource_type
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAggregateDiscoveredResourceOutput {
    pub discovered_resource_detail: Option<GetAggregateDiscoveredResourceDiscoveredResourceDetail>,
}
model! { GetAggregateDiscoveredResourceOutput {
    0 "DiscoveredResourceDetail" discovered_resource_detail
} }

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
    0 "AccountId" account_id, 1 "AvailabilityZone" availability_zone, 2 "Configuration" configuration,
    3 "Region" region, 4 "ResourceCreationTime" resource_creation_time, 5 "ResourceDeleted" resource_deleted,
    6 "ResourceId" resource_id, 7 "ResourceName" resource_name, 8 "ResourceStatus" resource_status,
    9 "ResourceType" resource_type, 10 "Tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsOutput {
    pub grouped_resource_counts: Option<GetDiscoveredResourceCountsGroupedResourceCounts>,
}
model! { GetDiscoveredResourceCountsOutput {
    0 "GroupedResourceCounts" grouped_resource_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupedResourceCounts {
    pub group_by_key: Option<String>,
    pub grouped_resource_count_list: Option<Vec<GetDiscoveredResourceCountsGroupedResourceCountList>>,
}
model! { GetDiscoveredResourceCountsGroupedResourceCounts {
    0 "GroupByKey" group_by_key, 1 "GroupedResourceCountList" grouped_resource_count_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupedResourceCountList {
    pub group_name: Option<String>,
    pub resource_count: Option<i64>,
}
model! { GetDiscoveredResourceCountsGroupedResourceCountList {
    0 "GroupName" group_name, 1 "ResourceCount" resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceSummary {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
}
operation! { GetDiscoveredResourceSummary() "GetDiscoveredResourceSummary" -> GetDiscoveredResourceSummaryOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceSummaryOutput {
    pub discovered_resource_summary: Option<GetDiscoveredResourceSummaryDiscoveredResourceSummary>,
}
model! { GetDiscoveredResourceSummaryOutput {
    0 "DiscoveredResourceSummary" discovered_resource_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveredResourceSummaryDiscoveredResourceSummary {
    pub region_count: Option<i64>,
    pub resource_count: Option<i64>,
    pub resource_type_count: Option<i64>,
}
model! { GetDiscoveredResourceSummaryDiscoveredResourceSummary {
    0 "RegionCount" region_count, 1 "ResourceCount" resource_count, 2 "ResourceTypeCount" resource_type_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimeline {
    pub end_time: Option<i64>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub member_id: Option<String>,
    pub multi_account: Option<bool>,
    pub next_token: Option<String>,
    pub region: String,
    pub resource_id: String,
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
    Token "NextToken", "ResourceComplianceTimeline.ComplianceList" resource_compliance_timeline.compliance_list, next "ResourceComplianceTimeline.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimelineOutput {
    pub resource_compliance_timeline: Option<GetResourceComplianceTimelineResourceComplianceTimeline>,
}
model! { GetResourceComplianceTimelineOutput {
    0 "ResourceComplianceTimeline" resource_compliance_timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceComplianceTimelineResourceComplianceTimeline {
    pub compliance_list: Option<Vec<GetResourceComplianceTimelineComplianceList>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetResourceComplianceTimelineResourceComplianceTimeline {
    0 "ComplianceList" compliance_list, 1 "Limit" limit, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "AccountId" account_id, 1 "AvailabilityZone" availability_zone, 2 "CaptureTime" capture_time,
    3 "Configuration" configuration, 4 "ConfigurationDiff" configuration_diff, 5 "Region" region,
    6 "ResourceCreateTime" resource_create_time, 7 "ResourceId" resource_id, 8 "ResourceName" resource_name,
    9 "ResourceStatus" resource_status, 10 "ResourceType" resource_type, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimeline {
    pub end_time: Option<i64>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub next_token: Option<String>,
    pub region: String,
    pub resource_id: String,
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
    Token "NextToken", "ResourceConfigurationTimeline.ConfigurationList" resource_configuration_timeline.configuration_list, next "ResourceConfigurationTimeline.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimelineOutput {
    pub resource_configuration_timeline: Option<GetResourceConfigurationTimelineResourceConfigurationTimeline>,
}
model! { GetResourceConfigurationTimelineOutput {
    0 "ResourceConfigurationTimeline" resource_configuration_timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigurationTimelineResourceConfigurationTimeline {
    pub configuration_list: Option<Vec<GetResourceConfigurationTimelineConfigurationList>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetResourceConfigurationTimelineResourceConfigurationTimeline {
    0 "ConfigurationList" configuration_list, 1 "Limit" limit, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "AccountId" account_id, 1 "AvailabilityZone" availability_zone, 2 "CaptureTime" capture_time,
    3 "ConfigurationDiff" configuration_diff, 4 "Region" region, 5 "ResourceCreateTime" resource_create_time,
    6 "ResourceEventType" resource_event_type, 7 "ResourceId" resource_id, 8 "ResourceName" resource_name,
    9 "ResourceType" resource_type, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupportedResourceTypes {}
operation! { GetSupportedResourceTypes() "GetSupportedResourceTypes" -> GetSupportedResourceTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupportedResourceTypesOutput {
    pub resource_types: Option<Vec<String>>,
}
model! { GetSupportedResourceTypesOutput {
    0 "ResourceTypes" resource_types
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResources {
    pub aggregator_id: String,
    /// 1 to 100000.
    pub page_number: i64,
    /// 1 to 100.
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
    Number "PageNumber", "DiscoveredResourceProfiles.DiscoveredResourceProfileList" discovered_resource_profiles.discovered_resource_profile_list, total "DiscoveredResourceProfiles.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesOutput {
    pub discovered_resource_profiles: Option<ListAggregateDiscoveredResourcesDiscoveredResourceProfiles>,
}
model! { ListAggregateDiscoveredResourcesOutput {
    0 "DiscoveredResourceProfiles" discovered_resource_profiles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAggregateDiscoveredResourcesDiscoveredResourceProfiles {
    pub discovered_resource_profile_list: Option<Vec<ListAggregateDiscoveredResourcesDiscoveredResourceProfileList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAggregateDiscoveredResourcesDiscoveredResourceProfiles {
    0 "DiscoveredResourceProfileList" discovered_resource_profile_list, 1 "PageNumber" page_number,
    2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "AccountId" account_id, 1 "Region" region, 2 "ResourceCreationTime" resource_creation_time,
    3 "ResourceDeleted" resource_deleted, 4 "ResourceId" resource_id, 5 "ResourceName" resource_name,
    6 "ResourceOwnerId" resource_owner_id, 7 "ResourceStatus" resource_status, 8 "ResourceType" resource_type,
    9 "Tags" tags
} }

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
    Number "PageNumber", "ConfigRules.ConfigRuleList" config_rules.config_rule_list, total "ConfigRules.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesOutput {
    pub config_rules: Option<ListConfigRulesConfigRules>,
}
model! { ListConfigRulesOutput {
    0 "ConfigRules" config_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesConfigRules {
    pub config_rule_list: Option<Vec<ListConfigRulesConfigRuleList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConfigRulesConfigRules {
    0 "ConfigRuleList" config_rule_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<ListConfigRulesTags>>,
}
model! { ListConfigRulesConfigRuleList {
    0 "AccountId" account_id, 1 "AutomationType" automation_type, 2 "Compliance" compliance,
    3 "CompliancePackId" compliance_pack_id, 4 "ConfigRuleArn" config_rule_arn, 5 "ConfigRuleId" config_rule_id,
    6 "ConfigRuleName" config_rule_name, 7 "ConfigRuleState" config_rule_state, 8 "CreateBy" create_by,
    9 "Description" description, 10 "RiskLevel" risk_level, 11 "SourceIdentifier" source_identifier,
    12 "SourceOwner" source_owner, 13 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesCompliance {
    pub compliance_type: Option<String>,
    pub count: Option<i64>,
}
model! { ListConfigRulesCompliance {
    0 "ComplianceType" compliance_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesCreateBy {
    pub compliance_pack_id: Option<String>,
    pub compliance_pack_name: Option<String>,
}
model! { ListConfigRulesCreateBy {
    0 "CompliancePackId" compliance_pack_id, 1 "CompliancePackName" compliance_pack_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigRulesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResources {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    /// At least 1.
    pub page_number: i64,
    /// 1 to 100.
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
    Number "PageNumber", "DiscoveredResourceProfiles.DiscoveredResourceProfileList" discovered_resource_profiles.discovered_resource_profile_list, total "DiscoveredResourceProfiles.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesOutput {
    pub discovered_resource_profiles: Option<ListDiscoveredResourcesDiscoveredResourceProfiles>,
}
model! { ListDiscoveredResourcesOutput {
    0 "DiscoveredResourceProfiles" discovered_resource_profiles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiscoveredResourcesDiscoveredResourceProfiles {
    pub discovered_resource_profile_list: Option<Vec<ListDiscoveredResourcesDiscoveredResourceProfileList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDiscoveredResourcesDiscoveredResourceProfiles {
    0 "DiscoveredResourceProfileList" discovered_resource_profile_list, 1 "PageNumber" page_number,
    2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "AccountId" account_id, 1 "Region" region, 2 "ResourceCreationTime" resource_creation_time,
    3 "ResourceDeleted" resource_deleted, 4 "ResourceId" resource_id, 5 "ResourceName" resource_name,
    6 "ResourceStatus" resource_status, 7 "ResourceType" resource_type, 8 "Tags" tags
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationTemplates {
    pub managed_rule_identifier: String,
    pub remediation_type: Option<String>,
}
operation! { ListRemediationTemplates(managed_rule_identifier: String)
    "ListRemediationTemplates" -> ListRemediationTemplatesOutput {
    0 "ManagedRuleIdentifier" managed_rule_identifier, 1 "RemediationType" remediation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationTemplatesOutput {
    pub remediation_templates: Option<Vec<ListRemediationTemplatesRemediationTemplates>>,
}
model! { ListRemediationTemplatesOutput {
    0 "RemediationTemplates" remediation_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemediationTemplatesRemediationTemplates {
    pub remediation_type: Option<String>,
    pub template_definition: Option<String>,
    pub template_identifier: Option<String>,
    pub template_name: Option<String>,
}
model! { ListRemediationTemplatesRemediationTemplates {
    0 "RemediationType" remediation_type, 1 "TemplateDefinition" template_definition,
    2 "TemplateIdentifier" template_identifier, 3 "TemplateName" template_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigRule {
    pub member_id: Option<i64>,
    pub multi_account: Option<bool>,
    pub client_token: Option<String>,
    pub config_rule_id: Option<String>,
    pub config_rule_name: String,
    pub description: Option<String>,
    pub input_parameters: Option<String>,
    pub risk_level: i64,
    pub scope_compliance_resource_id: Option<String>,
    pub scope_compliance_resource_types: String,
    pub source_detail_message_type: String,
    pub source_identifier: String,
    pub source_maximum_execution_frequency: Option<String>,
    pub source_owner: String,
}

/// What [`PutConfigRule::new`] takes.
pub struct PutConfigRuleRequired {
    pub config_rule_name: String,
    pub risk_level: i64,
    pub scope_compliance_resource_types: String,
    pub source_detail_message_type: String,
    pub source_identifier: String,
    pub source_owner: String,
}
operation! { PutConfigRule{PutConfigRuleRequired: config_rule_name, risk_level, scope_compliance_resource_types, source_detail_message_type, source_identifier, source_owner}
    "PutConfigRule" -> PutConfigRuleOutput {
    0 "MemberId" member_id: i64, 1 "MultiAccount" multi_account: bool, 2 "ClientToken" client_token: String,
    3 "ConfigRuleId" config_rule_id: String, 4 "ConfigRuleName" config_rule_name, 5 "Description" description: String,
    6 "InputParameters" input_parameters: String, 7 "RiskLevel" risk_level,
    8 "ScopeComplianceResourceId" scope_compliance_resource_id: String,
    9 "ScopeComplianceResourceTypes" scope_compliance_resource_types,
    10 "SourceDetailMessageType" source_detail_message_type, 11 "SourceIdentifier" source_identifier,
    12 "SourceMaximumExecutionFrequency" source_maximum_execution_frequency: String, 13 "SourceOwner" source_owner
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigRuleOutput {
    pub config_rule_id: Option<String>,
}
model! { PutConfigRuleOutput {
    0 "ConfigRuleId" config_rule_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigurationRecorder {
    pub resource_types: String,
}
operation! { PutConfigurationRecorder(resource_types: String)
    "PutConfigurationRecorder" -> PutConfigurationRecorderOutput {
    0 "ResourceTypes" resource_types
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigurationRecorderOutput {
    pub configuration_recorder: Option<PutConfigurationRecorderConfigurationRecorder>,
}
model! { PutConfigurationRecorderOutput {
    0 "ConfigurationRecorder" configuration_recorder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConfigurationRecorderConfigurationRecorder {
    pub account_id: Option<i64>,
    pub configuration_recorder_status: Option<String>,
    pub resource_types: Option<Vec<String>>,
}
model! { PutConfigurationRecorderConfigurationRecorder {
    0 "AccountId" account_id, 1 "ConfigurationRecorderStatus" configuration_recorder_status,
    2 "ResourceTypes" resource_types
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDeliveryChannel {
    pub client_token: Option<String>,
    pub delivery_channel_assume_role_arn: String,
    pub delivery_channel_condition: Option<String>,
    pub delivery_channel_id: Option<String>,
    pub delivery_channel_name: Option<String>,
    pub delivery_channel_target_arn: String,
    pub delivery_channel_type: String,
    pub description: Option<String>,
    pub status: Option<i64>,
}
operation! { PutDeliveryChannel(delivery_channel_assume_role_arn: String, delivery_channel_target_arn: String, delivery_channel_type: String)
    "PutDeliveryChannel" -> PutDeliveryChannelOutput {
    0 "ClientToken" client_token: String, 1 "DeliveryChannelAssumeRoleArn" delivery_channel_assume_role_arn,
    2 "DeliveryChannelCondition" delivery_channel_condition: String, 3 "DeliveryChannelId" delivery_channel_id: String,
    4 "DeliveryChannelName" delivery_channel_name: String, 5 "DeliveryChannelTargetArn" delivery_channel_target_arn,
    6 "DeliveryChannelType" delivery_channel_type, 7 "Description" description: String, 8 "Status" status: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDeliveryChannelOutput {
    pub delivery_channel_id: Option<String>,
}
model! { PutDeliveryChannelOutput {
    0 "DeliveryChannelId" delivery_channel_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvaluations {
    pub evaluations: Option<String>,
    pub result_token: Secret,
}
operation! { PutEvaluations(result_token: Secret) "PutEvaluations" -> PutEvaluationsOutput {
    0 "Evaluations" evaluations: String, 1 "ResultToken" result_token
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvaluationsOutput {
    pub result: Option<bool>,
}
model! { PutEvaluationsOutput {
    0 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigRuleEvaluationOutput {
    pub result: Option<bool>,
}
model! { StartConfigRuleEvaluationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigurationRecorder {
    pub enterprise_edition: Option<bool>,
}
operation! { StartConfigurationRecorder() "StartConfigurationRecorder" -> StartConfigurationRecorderOutput {
    0 "EnterpriseEdition" enterprise_edition: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigurationRecorderOutput {
    pub configuration_recorder: Option<StartConfigurationRecorderConfigurationRecorder>,
}
model! { StartConfigurationRecorderOutput {
    0 "ConfigurationRecorder" configuration_recorder
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartConfigurationRecorderConfigurationRecorder {
    pub account_id: Option<i64>,
    pub configuration_recorder_status: Option<String>,
    pub organization_enable_status: Option<String>,
    pub organization_master_id: Option<i64>,
    pub resource_types: Option<Vec<String>>,
}
model! { StartConfigurationRecorderConfigurationRecorder {
    0 "AccountId" account_id, 1 "ConfigurationRecorderStatus" configuration_recorder_status,
    2 "OrganizationEnableStatus" organization_enable_status, 3 "OrganizationMasterId" organization_master_id,
    4 "ResourceTypes" resource_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRules {
    pub config_rule_ids: String,
}
operation! { StopConfigRules(config_rule_ids: String) "StopConfigRules" -> StopConfigRulesOutput {
    0 "ConfigRuleIds" config_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRulesOutput {
    pub operate_rule_result: Option<StopConfigRulesOperateRuleResult>,
}
model! { StopConfigRulesOutput {
    0 "OperateRuleResult" operate_rule_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRulesOperateRuleResult {
    pub operate_rule_item_list: Option<Vec<StopConfigRulesOperateRuleItemList>>,
}
model! { StopConfigRulesOperateRuleResult {
    0 "OperateRuleItemList" operate_rule_item_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopConfigRulesOperateRuleItemList {
    pub config_rule_id: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { StopConfigRulesOperateRuleItemList {
    0 "ConfigRuleId" config_rule_id, 1 "ErrorCode" error_code, 2 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    ActiveConfigRules, DeleteConfigRules, DescribeCompliance, DescribeComplianceSummary, DescribeConfigRule,
    DescribeConfigurationRecorder, DescribeDeliveryChannels, DescribeDiscoveredResource, DescribeEvaluationResults,
    GetAggregateDiscoveredResource, GetDiscoveredResourceCounts, GetDiscoveredResourceSummary,
    GetResourceComplianceTimeline, GetResourceConfigurationTimeline, GetSupportedResourceTypes,
    ListAggregateDiscoveredResources, ListConfigRules, ListDiscoveredResources, ListRemediationTemplates, PutConfigRule,
    PutConfigurationRecorder, PutDeliveryChannel, PutEvaluations, StartConfigRuleEvaluation, StartConfigurationRecorder,
    StopConfigRules
}
