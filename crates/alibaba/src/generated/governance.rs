//! `governance` 2021-01-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "governance.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "governance.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "governance.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "governance.eu-central-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "governance-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "governance-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "governance-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "governance-vpc.eu-central-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "governance", version: "2021-01-20", code: "governance", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEnrollAccounts {
    pub accounts: Option<Vec<BatchEnrollAccountsAccounts>>,
    pub baseline_id: Option<String>,
    pub baseline_items: Option<Vec<BatchEnrollAccountsBaselineItems>>,
    pub region_id: Option<String>,
}
operation! { BatchEnrollAccounts() "BatchEnrollAccounts" -> Empty {
    0 "Accounts" accounts: Vec<BatchEnrollAccountsAccounts>, 1 "BaselineId" baseline_id: String,
    2 "BaselineItems" baseline_items: Vec<BatchEnrollAccountsBaselineItems>, 3 "RegionId" region_id: String
} }

pub type BatchEnrollAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEnrollAccountsAccounts {
    pub account_uid: Option<i64>,
}
input! { BatchEnrollAccountsAccounts() {
    0 "AccountUid" account_uid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEnrollAccountsBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub skip: Option<bool>,
    pub version: Option<String>,
}
input! { BatchEnrollAccountsBaselineItems() {
    0 "Config" config: String, 1 "Name" name: String, 2 "Skip" skip: bool, 3 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountFactoryBaseline {
    pub baseline_items: Option<Vec<CreateAccountFactoryBaselineBaselineItems>>,
    pub baseline_name: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateAccountFactoryBaseline() "CreateAccountFactoryBaseline" -> CreateAccountFactoryBaselineOutput {
    0 "BaselineItems" baseline_items: Vec<CreateAccountFactoryBaselineBaselineItems>,
    1 "BaselineName" baseline_name: String, 2 "Description" description: String, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountFactoryBaselineBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { CreateAccountFactoryBaselineBaselineItems() {
    0 "Config" config: String, 1 "Name" name: String, 2 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountFactoryBaselineOutput {
    pub baseline_id: Option<String>,
}
model! { CreateAccountFactoryBaselineOutput {
    0 "BaselineId" baseline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountFactoryBaseline {
    pub baseline_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteAccountFactoryBaseline() "DeleteAccountFactoryBaseline" -> Empty {
    0 "BaselineId" baseline_id: String, 1 "RegionId" region_id: String
} }

pub type DeleteAccountFactoryBaselineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollAccount {
    pub account_name_prefix: Option<String>,
    pub account_uid: Option<i64>,
    pub baseline_id: Option<String>,
    pub baseline_items: Option<Vec<EnrollAccountBaselineItems>>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub payer_account_uid: Option<i64>,
    pub region_id: Option<String>,
    pub resell_account_type: Option<String>,
    pub tag: Option<Vec<EnrollAccountTag>>,
}
operation! { EnrollAccount() "EnrollAccount" -> EnrollAccountOutput {
    0 "AccountNamePrefix" account_name_prefix: String, 1 "AccountUid" account_uid: i64,
    2 "BaselineId" baseline_id: String, 3 "BaselineItems" baseline_items: Vec<EnrollAccountBaselineItems>,
    4 "DisplayName" display_name: String, 5 "FolderId" folder_id: String, 6 "PayerAccountUid" payer_account_uid: i64,
    7 "RegionId" region_id: String, 8 "ResellAccountType" resell_account_type: String,
    9 "Tag" tag: Vec<EnrollAccountTag>
} [
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollAccountBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub skip: Option<bool>,
    pub version: Option<String>,
}
input! { EnrollAccountBaselineItems() {
    0 "Config" config: String, 1 "Name" name: String, 2 "Skip" skip: bool, 3 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { EnrollAccountTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollAccountOutput {
    pub account_uid: Option<i64>,
}
model! { EnrollAccountOutput {
    0 "AccountUid" account_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateEvaluationReport {
    pub account_id: Option<i64>,
    pub account_ids: Option<Vec<i64>>,
    pub evaluation_domain: Option<String>,
    pub region_id: Option<String>,
    pub report_type: Option<String>,
}
operation! { GenerateEvaluationReport() "GenerateEvaluationReport" -> GenerateEvaluationReportOutput {
    0 "AccountId" account_id: i64, 1 "AccountIds" account_ids: Vec<i64>, 2 "EvaluationDomain" evaluation_domain: String,
    3 "RegionId" region_id: String, 4 "ReportType" report_type: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateEvaluationReportOutput {
    pub account_id: Option<i64>,
    pub evaluation_score: Option<f64>,
    pub evaluation_time: Option<String>,
    pub finished: Option<String>,
    pub report_type: Option<String>,
    pub report_url: Option<String>,
}
model! { GenerateEvaluationReportOutput {
    0 "AccountId" account_id, 1 "EvaluationScore" evaluation_score, 2 "EvaluationTime" evaluation_time,
    3 "Finished" finished, 4 "ReportType" report_type, 5 "ReportUrl" report_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaseline {
    pub baseline_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetAccountFactoryBaseline() "GetAccountFactoryBaseline" -> GetAccountFactoryBaselineOutput {
    0 "BaselineId" baseline_id: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaselineOutput {
    pub baseline_id: Option<String>,
    pub baseline_items: Option<Vec<GetAccountFactoryBaselineBaselineItems>>,
    pub baseline_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAccountFactoryBaselineOutput {
    0 "BaselineId" baseline_id, 1 "BaselineItems" baseline_items, 2 "BaselineName" baseline_name,
    3 "CreateTime" create_time, 4 "Description" description, 5 "Type" r#type, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaselineBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { GetAccountFactoryBaselineBaselineItems {
    0 "Config" config, 1 "Name" name, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccount {
    pub account_uid: i64,
    pub region_id: Option<String>,
}
operation! { GetEnrolledAccount(account_uid: i64) "GetEnrolledAccount" -> GetEnrolledAccountOutput {
    0 "AccountUid" account_uid, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountOutput {
    pub account_uid: Option<i64>,
    pub baseline_id: Option<String>,
    pub baseline_items: Option<Vec<GetEnrolledAccountBaselineItems>>,
    pub create_time: Option<String>,
    pub display_name: Option<String>,
    pub error_info: Option<GetEnrolledAccountErrorInfo>,
    pub folder_id: Option<String>,
    pub initialized: Option<bool>,
    pub inputs: Option<GetEnrolledAccountInputs>,
    pub master_account_uid: Option<i64>,
    pub payer_account_uid: Option<i64>,
    pub progress: Option<Vec<GetEnrolledAccountProgress>>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetEnrolledAccountOutput {
    0 "AccountUid" account_uid, 1 "BaselineId" baseline_id, 2 "BaselineItems" baseline_items,
    3 "CreateTime" create_time, 4 "DisplayName" display_name, 5 "ErrorInfo" error_info, 6 "FolderId" folder_id,
    7 "Initialized" initialized, 8 "Inputs" inputs, 9 "MasterAccountUid" master_account_uid,
    10 "PayerAccountUid" payer_account_uid, 11 "Progress" progress, 12 "Status" status, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub skip: Option<bool>,
    pub version: Option<String>,
}
model! { GetEnrolledAccountBaselineItems {
    0 "Config" config, 1 "Name" name, 2 "Skip" skip, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
    pub recommend: Option<String>,
    pub request_id: Option<String>,
}
model! { GetEnrolledAccountErrorInfo {
    0 "Code" code, 1 "Message" message, 2 "Recommend" recommend, 3 "RequestId" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountInputs {
    pub account_name_prefix: Option<String>,
    pub account_uid: Option<i64>,
    pub baseline_items: Option<Vec<GetEnrolledAccountInputsBaselineItems>>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub payer_account_uid: Option<i64>,
    pub tag: Option<Vec<GetEnrolledAccountTag>>,
}
model! { GetEnrolledAccountInputs {
    0 "AccountNamePrefix" account_name_prefix, 1 "AccountUid" account_uid, 2 "BaselineItems" baseline_items,
    3 "DisplayName" display_name, 4 "FolderId" folder_id, 5 "PayerAccountUid" payer_account_uid, 6 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountInputsBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub skip: Option<bool>,
    pub version: Option<String>,
}
model! { GetEnrolledAccountInputsBaselineItems {
    0 "Config" config, 1 "Name" name, 2 "Skip" skip, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetEnrolledAccountTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountProgress {
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { GetEnrolledAccountProgress {
    0 "Name" name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItems {
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
    pub versions: Option<Vec<String>>,
}
operation! { ListAccountFactoryBaselineItems()
    "ListAccountFactoryBaselineItems" -> ListAccountFactoryBaselineItemsOutput {
    0 "MaxResults" max_results: i64, 1 "Names" names: Vec<String>, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "Type" r#type: String, 5 "Versions" versions: Vec<String>
} }
paged! { ListAccountFactoryBaselineItems: ListAccountFactoryBaselineItemsBaselineItems =
    Token "NextToken", "BaselineItems" baseline_items, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsOutput {
    pub baseline_items: Option<Vec<ListAccountFactoryBaselineItemsBaselineItems>>,
    pub next_token: Option<String>,
}
model! { ListAccountFactoryBaselineItemsOutput {
    0 "BaselineItems" baseline_items, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsBaselineItems {
    pub depends_on: Option<Vec<ListAccountFactoryBaselineItemsDependsOn>>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListAccountFactoryBaselineItemsBaselineItems {
    0 "DependsOn" depends_on, 1 "Description" description, 2 "Name" name, 3 "Type" r#type, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsDependsOn {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListAccountFactoryBaselineItemsDependsOn {
    0 "Name" name, 1 "Type" r#type, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselines {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListAccountFactoryBaselines() "ListAccountFactoryBaselines" -> ListAccountFactoryBaselinesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String
} }
paged! { ListAccountFactoryBaselines: ListAccountFactoryBaselinesBaselines =
    Token "NextToken", "Baselines" baselines, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselinesOutput {
    pub baselines: Option<Vec<ListAccountFactoryBaselinesBaselines>>,
    pub next_token: Option<String>,
}
model! { ListAccountFactoryBaselinesOutput {
    0 "Baselines" baselines, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselinesBaselines {
    pub baseline_id: Option<String>,
    pub baseline_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAccountFactoryBaselinesBaselines {
    0 "BaselineId" baseline_id, 1 "BaselineName" baseline_name, 2 "CreateTime" create_time, 3 "Description" description,
    4 "Type" r#type, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnrolledAccounts {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListEnrolledAccounts() "ListEnrolledAccounts" -> ListEnrolledAccountsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String
} }
paged! { ListEnrolledAccounts: ListEnrolledAccountsEnrolledAccounts =
    Token "NextToken", "EnrolledAccounts" enrolled_accounts, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnrolledAccountsOutput {
    pub enrolled_accounts: Option<Vec<ListEnrolledAccountsEnrolledAccounts>>,
    pub next_token: Option<String>,
}
model! { ListEnrolledAccountsOutput {
    0 "EnrolledAccounts" enrolled_accounts, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnrolledAccountsEnrolledAccounts {
    pub account_uid: Option<i64>,
    pub baseline_id: Option<String>,
    pub create_time: Option<String>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub payer_account_uid: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListEnrolledAccountsEnrolledAccounts {
    0 "AccountUid" account_uid, 1 "BaselineId" baseline_id, 2 "CreateTime" create_time, 3 "DisplayName" display_name,
    4 "FolderId" folder_id, 5 "PayerAccountUid" payer_account_uid, 6 "Status" status, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadata {
    pub evaluation_domain: Option<String>,
    pub language: Option<String>,
    pub lens_code: Option<String>,
    pub region_id: Option<String>,
    pub topic_code: Option<String>,
}
operation! { ListEvaluationMetadata() "ListEvaluationMetadata" -> ListEvaluationMetadataOutput {
    0 "EvaluationDomain" evaluation_domain: String, 1 "Language" language: String, 2 "LensCode" lens_code: String,
    3 "RegionId" region_id: String, 4 "TopicCode" topic_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataOutput {
    pub evaluation_metadata: Option<Vec<ListEvaluationMetadataEvaluationMetadata>>,
}
model! { ListEvaluationMetadataOutput {
    0 "EvaluationMetadata" evaluation_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataEvaluationMetadata {
    pub metadata: Option<Vec<ListEvaluationMetadataMetadata>>,
    pub r#type: Option<String>,
}
model! { ListEvaluationMetadataEvaluationMetadata {
    0 "Metadata" metadata, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataMetadata {
    pub category: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub recommendation_level: Option<String>,
    pub remediation_metadata: Option<ListEvaluationMetadataRemediationMetadata>,
    pub resource_metadata: Option<ListEvaluationMetadataResourceMetadata>,
    pub scope: Option<String>,
    pub stage: Option<String>,
    pub topic_code: Option<String>,
}
model! { ListEvaluationMetadataMetadata {
    0 "Category" category, 1 "Description" description, 2 "DisplayName" display_name, 3 "Id" id,
    4 "RecommendationLevel" recommendation_level, 5 "RemediationMetadata" remediation_metadata,
    6 "ResourceMetadata" resource_metadata, 7 "Scope" scope, 8 "Stage" stage, 9 "TopicCode" topic_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataRemediationMetadata {
    pub remediation: Option<Vec<ListEvaluationMetadataRemediation>>,
}
model! { ListEvaluationMetadataRemediationMetadata {
    0 "Remediation" remediation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataRemediation {
    pub actions: Option<Vec<ListEvaluationMetadataActions>>,
    pub remediation_type: Option<String>,
}
model! { ListEvaluationMetadataRemediation {
    0 "Actions" actions, 1 "RemediationType" remediation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataActions {
    pub classification: Option<String>,
    pub cost_description: Option<String>,
    pub description: Option<String>,
    pub guidance: Option<Vec<ListEvaluationMetadataGuidance>>,
    pub notice: Option<String>,
    pub suggestion: Option<String>,
}
model! { ListEvaluationMetadataActions {
    0 "Classification" classification, 1 "CostDescription" cost_description, 2 "Description" description,
    3 "Guidance" guidance, 4 "Notice" notice, 5 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataGuidance {
    pub button_name: Option<String>,
    pub button_ref: Option<String>,
    pub content: Option<String>,
    pub title: Option<String>,
}
model! { ListEvaluationMetadataGuidance {
    0 "ButtonName" button_name, 1 "ButtonRef" button_ref, 2 "Content" content, 3 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataResourceMetadata {
    pub resource_property_metadata: Option<Vec<ListEvaluationMetadataResourcePropertyMetadata>>,
}
model! { ListEvaluationMetadataResourceMetadata {
    0 "ResourcePropertyMetadata" resource_property_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataResourcePropertyMetadata {
    pub display_name: Option<String>,
    pub property_name: Option<String>,
    pub property_type: Option<String>,
}
model! { ListEvaluationMetadataResourcePropertyMetadata {
    0 "DisplayName" display_name, 1 "PropertyName" property_name, 2 "PropertyType" property_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetails {
    pub account_id: Option<i64>,
    pub date: Option<String>,
    pub evaluation_domain: Option<String>,
    pub id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub scope: Option<String>,
    pub snapshot_id: Option<String>,
}
operation! { ListEvaluationMetricDetails() "ListEvaluationMetricDetails" -> ListEvaluationMetricDetailsOutput {
    0 "AccountId" account_id: i64, 1 "Date" date: String, 2 "EvaluationDomain" evaluation_domain: String,
    3 "Id" id: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "RegionId" region_id: String, 7 "Scope" scope: String, 8 "SnapshotId" snapshot_id: String
} }
paged! { ListEvaluationMetricDetails: ListEvaluationMetricDetailsResources =
    Token "NextToken", "Resources" resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetailsOutput {
    pub date: Option<String>,
    pub next_token: Option<String>,
    pub resources: Option<Vec<ListEvaluationMetricDetailsResources>>,
}
model! { ListEvaluationMetricDetailsOutput {
    0 "Date" date, 1 "NextToken" next_token, 2 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetailsResources {
    pub compliance_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_classification: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_properties: Option<Vec<ListEvaluationMetricDetailsResourceProperties>>,
    pub resource_type: Option<String>,
}
model! { ListEvaluationMetricDetailsResources {
    0 "ComplianceType" compliance_type, 1 "RegionId" region_id, 2 "ResourceClassification" resource_classification,
    3 "ResourceId" resource_id, 4 "ResourceName" resource_name, 5 "ResourceOwnerId" resource_owner_id,
    6 "ResourceProperties" resource_properties, 7 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetailsResourceProperties {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
model! { ListEvaluationMetricDetailsResourceProperties {
    0 "PropertyName" property_name, 1 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResults {
    pub account_id: Option<i64>,
    pub evaluation_domain: Option<String>,
    pub filters: Option<Vec<ListEvaluationResultsFilters>>,
    pub lens_code: Option<String>,
    pub region_id: Option<String>,
    pub scope: Option<String>,
    pub snapshot_id: Option<String>,
    pub topic_code: Option<String>,
}
operation! { ListEvaluationResults() "ListEvaluationResults" -> ListEvaluationResultsOutput {
    0 "AccountId" account_id: i64, 1 "EvaluationDomain" evaluation_domain: String,
    2 "Filters" filters: Vec<ListEvaluationResultsFilters>, 3 "LensCode" lens_code: String,
    4 "RegionId" region_id: String, 5 "Scope" scope: String, 6 "SnapshotId" snapshot_id: String,
    7 "TopicCode" topic_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListEvaluationResultsFilters() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsOutput {
    pub account_id: Option<i64>,
    pub results: Option<ListEvaluationResultsResults>,
}
model! { ListEvaluationResultsOutput {
    0 "AccountId" account_id, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsResults {
    pub evaluation_time: Option<String>,
    pub metric_results: Option<Vec<ListEvaluationResultsMetricResults>>,
    pub status: Option<String>,
    pub total_score: Option<f64>,
}
model! { ListEvaluationResultsResults {
    0 "EvaluationTime" evaluation_time, 1 "MetricResults" metric_results, 2 "Status" status, 3 "TotalScore" total_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsMetricResults {
    pub account_summary: Option<ListEvaluationResultsAccountSummary>,
    pub available_remediation: Option<Vec<ListEvaluationResultsAvailableRemediation>>,
    pub error_info: Option<ListEvaluationResultsErrorInfo>,
    pub evaluation_time: Option<String>,
    pub id: Option<String>,
    pub potential_score_increase: Option<f64>,
    pub resources_summary: Option<ListEvaluationResultsResourcesSummary>,
    pub result: Option<f64>,
    pub risk: Option<String>,
    pub status: Option<String>,
}
model! { ListEvaluationResultsMetricResults {
    0 "AccountSummary" account_summary, 1 "AvailableRemediation" available_remediation, 2 "ErrorInfo" error_info,
    3 "EvaluationTime" evaluation_time, 4 "Id" id, 5 "PotentialScoreIncrease" potential_score_increase,
    6 "ResourcesSummary" resources_summary, 7 "Result" result, 8 "Risk" risk, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsAccountSummary {
    pub non_compliant: Option<i64>,
}
model! { ListEvaluationResultsAccountSummary {
    0 "NonCompliant" non_compliant
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsAvailableRemediation {
    pub remediation_template_id: Option<String>,
}
model! { ListEvaluationResultsAvailableRemediation {
    0 "RemediationTemplateId" remediation_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListEvaluationResultsErrorInfo {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsResourcesSummary {
    pub non_compliant: Option<i64>,
}
model! { ListEvaluationResultsResourcesSummary {
    0 "NonCompliant" non_compliant
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistory {
    pub account_id: Option<i64>,
    pub end_date: Option<String>,
    pub evaluation_domain: Option<String>,
    pub region_id: Option<String>,
    pub start_date: Option<String>,
}
operation! { ListEvaluationScoreHistory() "ListEvaluationScoreHistory" -> ListEvaluationScoreHistoryOutput {
    0 "AccountId" account_id: i64, 1 "EndDate" end_date: String, 2 "EvaluationDomain" evaluation_domain: String,
    3 "RegionId" region_id: String, 4 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistoryOutput {
    pub score_history: Option<ListEvaluationScoreHistoryScoreHistory>,
}
model! { ListEvaluationScoreHistoryOutput {
    0 "ScoreHistory" score_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistoryScoreHistory {
    pub total_score_history: Option<Vec<ListEvaluationScoreHistoryTotalScoreHistory>>,
}
model! { ListEvaluationScoreHistoryScoreHistory {
    0 "TotalScoreHistory" total_score_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistoryTotalScoreHistory {
    pub evaluation_time: Option<String>,
    pub score: Option<f64>,
}
model! { ListEvaluationScoreHistoryTotalScoreHistory {
    0 "EvaluationTime" evaluation_time, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEvaluation {
    pub account_id: Option<i64>,
    pub evaluation_domain: Option<String>,
    pub metric_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub scope: Option<String>,
}
operation! { RunEvaluation() "RunEvaluation" -> Empty {
    0 "AccountId" account_id: i64, 1 "EvaluationDomain" evaluation_domain: String,
    2 "MetricIds" metric_ids: Vec<String>, 3 "RegionId" region_id: String, 4 "Scope" scope: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type RunEvaluationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountFactoryBaseline {
    pub baseline_id: Option<String>,
    pub baseline_items: Option<Vec<UpdateAccountFactoryBaselineBaselineItems>>,
    pub baseline_name: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
}
operation! { UpdateAccountFactoryBaseline() "UpdateAccountFactoryBaseline" -> Empty {
    0 "BaselineId" baseline_id: String,
    1 "BaselineItems" baseline_items: Vec<UpdateAccountFactoryBaselineBaselineItems>,
    2 "BaselineName" baseline_name: String, 3 "Description" description: String, 4 "RegionId" region_id: String
} }

pub type UpdateAccountFactoryBaselineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountFactoryBaselineBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { UpdateAccountFactoryBaselineBaselineItems() {
    0 "Config" config: String, 1 "Name" name: String, 2 "Version" version: String
} }

#[cfg(feature = "reflect")]
register! {
    BatchEnrollAccounts, CreateAccountFactoryBaseline, DeleteAccountFactoryBaseline, EnrollAccount,
    GenerateEvaluationReport, GetAccountFactoryBaseline, GetEnrolledAccount, ListAccountFactoryBaselineItems,
    ListAccountFactoryBaselines, ListEnrolledAccounts, ListEvaluationMetadata, ListEvaluationMetricDetails,
    ListEvaluationResults, ListEvaluationScoreHistory, RunEvaluation, UpdateAccountFactoryBaseline
}
