//! `governance` of Alibaba Cloud, API version 2021-01-20.
//!
//! Endpoint: a table of 4 regions, else `governance.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/governance/2021-01-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, governance::GetAccountFactoryBaseline};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccountFactoryBaseline::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "governance.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "governance.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "governance.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "governance.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "governance-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "governance-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "governance-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "governance-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "governance",
    "2021-01-20",
    "governance",
    &ENDPOINTS,
);

/// Batches enroll accounts: `BatchEnrollAccounts` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/BatchEnrollAccounts>.
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

/// Response of [`BatchEnrollAccounts`]: empty.
pub type BatchEnrollAccountsOutput = Empty;

/// In the request of [`BatchEnrollAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEnrollAccountsAccounts {
    pub account_uid: Option<i64>,
}
input! { BatchEnrollAccountsAccounts() {
    0 "AccountUid" account_uid: i64
} }

/// In the request of [`BatchEnrollAccounts`].
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

/// Creates account factory baseline: `CreateAccountFactoryBaseline` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/CreateAccountFactoryBaseline>.
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

/// In the request of [`CreateAccountFactoryBaseline`].
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

/// Response of [`CreateAccountFactoryBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountFactoryBaselineOutput {
    pub baseline_id: Option<String>,
}
model! { CreateAccountFactoryBaselineOutput {
    0 "BaselineId" baseline_id: String
} }

/// Deletes account factory baseline: `DeleteAccountFactoryBaseline` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/DeleteAccountFactoryBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountFactoryBaseline {
    pub baseline_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteAccountFactoryBaseline() "DeleteAccountFactoryBaseline" -> Empty {
    0 "BaselineId" baseline_id: String, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteAccountFactoryBaseline`]: empty.
pub type DeleteAccountFactoryBaselineOutput = Empty;

/// `EnrollAccount` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/EnrollAccount>.
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
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`EnrollAccount`].
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

/// In the request of [`EnrollAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { EnrollAccountTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`EnrollAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollAccountOutput {
    pub account_uid: Option<i64>,
}
model! { EnrollAccountOutput {
    0 "AccountUid" account_uid: i64
} }

/// Generates evaluation report: `GenerateEvaluationReport` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/GenerateEvaluationReport>.
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
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GenerateEvaluationReport`].
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
    0 "AccountId" account_id: i64, 1 "EvaluationScore" evaluation_score: f64,
    2 "EvaluationTime" evaluation_time: String, 3 "Finished" finished: String, 4 "ReportType" report_type: String,
    5 "ReportUrl" report_url: String
} }

/// Gets account factory baseline: `GetAccountFactoryBaseline` of `governance` 2021-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/governance/2021-01-20/GetAccountFactoryBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaseline {
    pub baseline_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetAccountFactoryBaseline() "GetAccountFactoryBaseline" -> GetAccountFactoryBaselineOutput {
    0 "BaselineId" baseline_id: String, 1 "RegionId" region_id: String
} }

/// Response of [`GetAccountFactoryBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaselineOutput {
    pub baseline_id: Option<String>,
    pub baseline_items: Vec<GetAccountFactoryBaselineBaselineItems>,
    pub baseline_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAccountFactoryBaselineOutput {
    0 "BaselineId" baseline_id: String, 1 "BaselineItems" baseline_items: Vec<GetAccountFactoryBaselineBaselineItems>,
    2 "BaselineName" baseline_name: String, 3 "CreateTime" create_time: String, 4 "Description" description: String,
    5 "Type" r#type: String, 6 "UpdateTime" update_time: String
} }

/// In the response of [`GetAccountFactoryBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaselineBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { GetAccountFactoryBaselineBaselineItems {
    0 "Config" config: String, 1 "Name" name: String, 2 "Version" version: String
} }

/// Gets enrolled account: `GetEnrolledAccount` of `governance` 2021-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/governance/2021-01-20/GetEnrolledAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccount {
    /// Required.
    pub account_uid: i64,
    pub region_id: Option<String>,
}
operation! { GetEnrolledAccount(account_uid: i64) "GetEnrolledAccount" -> GetEnrolledAccountOutput {
    0 "AccountUid" account_uid, 1 "RegionId" region_id: String
} }

/// Response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountOutput {
    pub account_uid: Option<i64>,
    pub baseline_id: Option<String>,
    pub baseline_items: Vec<GetEnrolledAccountBaselineItems>,
    pub create_time: Option<String>,
    pub display_name: Option<String>,
    pub error_info: Option<GetEnrolledAccountErrorInfo>,
    pub folder_id: Option<String>,
    pub initialized: Option<bool>,
    pub inputs: Option<GetEnrolledAccountInputs>,
    pub master_account_uid: Option<i64>,
    pub payer_account_uid: Option<i64>,
    pub progress: Vec<GetEnrolledAccountProgress>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetEnrolledAccountOutput {
    0 "AccountUid" account_uid: i64, 1 "BaselineId" baseline_id: String,
    2 "BaselineItems" baseline_items: Vec<GetEnrolledAccountBaselineItems>, 3 "CreateTime" create_time: String,
    4 "DisplayName" display_name: String, 5 "ErrorInfo" error_info: GetEnrolledAccountErrorInfo,
    6 "FolderId" folder_id: String, 7 "Initialized" initialized: bool, 8 "Inputs" inputs: GetEnrolledAccountInputs,
    9 "MasterAccountUid" master_account_uid: i64, 10 "PayerAccountUid" payer_account_uid: i64,
    11 "Progress" progress: Vec<GetEnrolledAccountProgress>, 12 "Status" status: String,
    13 "UpdateTime" update_time: String
} }

/// In the response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub skip: Option<bool>,
    pub version: Option<String>,
}
model! { GetEnrolledAccountBaselineItems {
    0 "Config" config: String, 1 "Name" name: String, 2 "Skip" skip: bool, 3 "Version" version: String
} }

/// In the response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
    pub recommend: Option<String>,
    pub request_id: Option<String>,
}
model! { GetEnrolledAccountErrorInfo {
    0 "Code" code: String, 1 "Message" message: String, 2 "Recommend" recommend: String,
    3 "RequestId" request_id: String
} }

/// In the response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountInputs {
    pub account_name_prefix: Option<String>,
    pub account_uid: Option<i64>,
    pub baseline_items: Vec<GetEnrolledAccountInputsBaselineItems>,
    pub display_name: Option<String>,
    pub folder_id: Option<String>,
    pub payer_account_uid: Option<i64>,
    pub tag: Vec<GetEnrolledAccountTag>,
}
model! { GetEnrolledAccountInputs {
    0 "AccountNamePrefix" account_name_prefix: String, 1 "AccountUid" account_uid: i64,
    2 "BaselineItems" baseline_items: Vec<GetEnrolledAccountInputsBaselineItems>, 3 "DisplayName" display_name: String,
    4 "FolderId" folder_id: String, 5 "PayerAccountUid" payer_account_uid: i64, 6 "Tag" tag: Vec<GetEnrolledAccountTag>
} }

/// In the response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountInputsBaselineItems {
    pub config: Option<String>,
    pub name: Option<String>,
    pub skip: Option<bool>,
    pub version: Option<String>,
}
model! { GetEnrolledAccountInputsBaselineItems {
    0 "Config" config: String, 1 "Name" name: String, 2 "Skip" skip: bool, 3 "Version" version: String
} }

/// In the response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetEnrolledAccountTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetEnrolledAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnrolledAccountProgress {
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { GetEnrolledAccountProgress {
    0 "Name" name: String, 1 "Status" status: String
} }

/// Lists account factory baseline items: `ListAccountFactoryBaselineItems` of `governance` 2021-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/governance/2021-01-20/ListAccountFactoryBaselineItems>.
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
    Token "NextToken", "BaselineItems" baseline_items, next "NextToken" }

/// Response of [`ListAccountFactoryBaselineItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsOutput {
    pub baseline_items: Vec<ListAccountFactoryBaselineItemsBaselineItems>,
    pub next_token: Option<String>,
}
model! { ListAccountFactoryBaselineItemsOutput {
    0 "BaselineItems" baseline_items: Vec<ListAccountFactoryBaselineItemsBaselineItems>,
    1 "NextToken" next_token: String
} }

/// In the response of [`ListAccountFactoryBaselineItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsBaselineItems {
    pub depends_on: Vec<ListAccountFactoryBaselineItemsDependsOn>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListAccountFactoryBaselineItemsBaselineItems {
    0 "DependsOn" depends_on: Vec<ListAccountFactoryBaselineItemsDependsOn>, 1 "Description" description: String,
    2 "Name" name: String, 3 "Type" r#type: String, 4 "Version" version: String
} }

/// In the response of [`ListAccountFactoryBaselineItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsDependsOn {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListAccountFactoryBaselineItemsDependsOn {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Version" version: String
} }

/// Lists account factory baselines: `ListAccountFactoryBaselines` of `governance` 2021-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/governance/2021-01-20/ListAccountFactoryBaselines>.
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
    Token "NextToken", "Baselines" baselines, next "NextToken" }

/// Response of [`ListAccountFactoryBaselines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselinesOutput {
    pub baselines: Vec<ListAccountFactoryBaselinesBaselines>,
    pub next_token: Option<String>,
}
model! { ListAccountFactoryBaselinesOutput {
    0 "Baselines" baselines: Vec<ListAccountFactoryBaselinesBaselines>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListAccountFactoryBaselines`].
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
    0 "BaselineId" baseline_id: String, 1 "BaselineName" baseline_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "Type" r#type: String, 5 "UpdateTime" update_time: String
} }

/// Lists enrolled accounts: `ListEnrolledAccounts` of `governance` 2021-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/governance/2021-01-20/ListEnrolledAccounts>.
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
    Token "NextToken", "EnrolledAccounts" enrolled_accounts, next "NextToken" }

/// Response of [`ListEnrolledAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnrolledAccountsOutput {
    pub enrolled_accounts: Vec<ListEnrolledAccountsEnrolledAccounts>,
    pub next_token: Option<String>,
}
model! { ListEnrolledAccountsOutput {
    0 "EnrolledAccounts" enrolled_accounts: Vec<ListEnrolledAccountsEnrolledAccounts>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListEnrolledAccounts`].
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
    0 "AccountUid" account_uid: i64, 1 "BaselineId" baseline_id: String, 2 "CreateTime" create_time: String,
    3 "DisplayName" display_name: String, 4 "FolderId" folder_id: String, 5 "PayerAccountUid" payer_account_uid: i64,
    6 "Status" status: String, 7 "UpdateTime" update_time: String
} }

/// Lists evaluation metadata: `ListEvaluationMetadata` of `governance` 2021-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/governance/2021-01-20/ListEvaluationMetadata>.
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

/// Response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataOutput {
    pub evaluation_metadata: Vec<ListEvaluationMetadataEvaluationMetadata>,
}
model! { ListEvaluationMetadataOutput {
    0 "EvaluationMetadata" evaluation_metadata: Vec<ListEvaluationMetadataEvaluationMetadata>
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataEvaluationMetadata {
    pub metadata: Vec<ListEvaluationMetadataMetadata>,
    pub r#type: Option<String>,
}
model! { ListEvaluationMetadataEvaluationMetadata {
    0 "Metadata" metadata: Vec<ListEvaluationMetadataMetadata>, 1 "Type" r#type: String
} }

/// In the response of [`ListEvaluationMetadata`].
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
    0 "Category" category: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Id" id: String, 4 "RecommendationLevel" recommendation_level: String,
    5 "RemediationMetadata" remediation_metadata: ListEvaluationMetadataRemediationMetadata,
    6 "ResourceMetadata" resource_metadata: ListEvaluationMetadataResourceMetadata, 7 "Scope" scope: String,
    8 "Stage" stage: String, 9 "TopicCode" topic_code: String
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataRemediationMetadata {
    pub remediation: Vec<ListEvaluationMetadataRemediation>,
}
model! { ListEvaluationMetadataRemediationMetadata {
    0 "Remediation" remediation: Vec<ListEvaluationMetadataRemediation>
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataRemediation {
    pub actions: Vec<ListEvaluationMetadataActions>,
    pub remediation_type: Option<String>,
}
model! { ListEvaluationMetadataRemediation {
    0 "Actions" actions: Vec<ListEvaluationMetadataActions>, 1 "RemediationType" remediation_type: String
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataActions {
    pub classification: Option<String>,
    pub cost_description: Option<String>,
    pub description: Option<String>,
    pub guidance: Vec<ListEvaluationMetadataGuidance>,
    pub notice: Option<String>,
    pub suggestion: Option<String>,
}
model! { ListEvaluationMetadataActions {
    0 "Classification" classification: String, 1 "CostDescription" cost_description: String,
    2 "Description" description: String, 3 "Guidance" guidance: Vec<ListEvaluationMetadataGuidance>,
    4 "Notice" notice: String, 5 "Suggestion" suggestion: String
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataGuidance {
    pub button_name: Option<String>,
    pub button_ref: Option<String>,
    pub content: Option<String>,
    pub title: Option<String>,
}
model! { ListEvaluationMetadataGuidance {
    0 "ButtonName" button_name: String, 1 "ButtonRef" button_ref: String, 2 "Content" content: String,
    3 "Title" title: String
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataResourceMetadata {
    pub resource_property_metadata: Vec<ListEvaluationMetadataResourcePropertyMetadata>,
}
model! { ListEvaluationMetadataResourceMetadata {
    0 "ResourcePropertyMetadata" resource_property_metadata: Vec<ListEvaluationMetadataResourcePropertyMetadata>
} }

/// In the response of [`ListEvaluationMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetadataResourcePropertyMetadata {
    pub display_name: Option<String>,
    pub property_name: Option<String>,
    pub property_type: Option<String>,
}
model! { ListEvaluationMetadataResourcePropertyMetadata {
    0 "DisplayName" display_name: String, 1 "PropertyName" property_name: String, 2 "PropertyType" property_type: String
} }

/// Lists evaluation metric details: `ListEvaluationMetricDetails` of `governance` 2021-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/governance/2021-01-20/ListEvaluationMetricDetails>.
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
    Token "NextToken", "Resources" resources, next "NextToken" }

/// Response of [`ListEvaluationMetricDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetailsOutput {
    pub date: Option<String>,
    pub next_token: Option<String>,
    pub resources: Vec<ListEvaluationMetricDetailsResources>,
}
model! { ListEvaluationMetricDetailsOutput {
    0 "Date" date: String, 1 "NextToken" next_token: String,
    2 "Resources" resources: Vec<ListEvaluationMetricDetailsResources>
} }

/// In the response of [`ListEvaluationMetricDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetailsResources {
    pub compliance_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_classification: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_properties: Vec<ListEvaluationMetricDetailsResourceProperties>,
    pub resource_type: Option<String>,
}
model! { ListEvaluationMetricDetailsResources {
    0 "ComplianceType" compliance_type: String, 1 "RegionId" region_id: String,
    2 "ResourceClassification" resource_classification: String, 3 "ResourceId" resource_id: String,
    4 "ResourceName" resource_name: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceProperties" resource_properties: Vec<ListEvaluationMetricDetailsResourceProperties>,
    7 "ResourceType" resource_type: String
} }

/// In the response of [`ListEvaluationMetricDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricDetailsResourceProperties {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
model! { ListEvaluationMetricDetailsResourceProperties {
    0 "PropertyName" property_name: String, 1 "PropertyValue" property_value: String
} }

/// Lists evaluation results: `ListEvaluationResults` of `governance` 2021-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/governance/2021-01-20/ListEvaluationResults>.
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

/// In the request of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListEvaluationResultsFilters() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsOutput {
    pub account_id: Option<i64>,
    pub results: Option<ListEvaluationResultsResults>,
}
model! { ListEvaluationResultsOutput {
    0 "AccountId" account_id: i64, 1 "Results" results: ListEvaluationResultsResults
} }

/// In the response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsResults {
    pub evaluation_time: Option<String>,
    pub metric_results: Vec<ListEvaluationResultsMetricResults>,
    pub status: Option<String>,
    pub total_score: Option<f64>,
}
model! { ListEvaluationResultsResults {
    0 "EvaluationTime" evaluation_time: String,
    1 "MetricResults" metric_results: Vec<ListEvaluationResultsMetricResults>, 2 "Status" status: String,
    3 "TotalScore" total_score: f64
} }

/// In the response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsMetricResults {
    pub account_summary: Option<ListEvaluationResultsAccountSummary>,
    pub available_remediation: Vec<ListEvaluationResultsAvailableRemediation>,
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
    0 "AccountSummary" account_summary: ListEvaluationResultsAccountSummary,
    1 "AvailableRemediation" available_remediation: Vec<ListEvaluationResultsAvailableRemediation>,
    2 "ErrorInfo" error_info: ListEvaluationResultsErrorInfo, 3 "EvaluationTime" evaluation_time: String,
    4 "Id" id: String, 5 "PotentialScoreIncrease" potential_score_increase: f64,
    6 "ResourcesSummary" resources_summary: ListEvaluationResultsResourcesSummary, 7 "Result" result: f64,
    8 "Risk" risk: String, 9 "Status" status: String
} }

/// In the response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsAccountSummary {
    pub non_compliant: Option<i64>,
}
model! { ListEvaluationResultsAccountSummary {
    0 "NonCompliant" non_compliant: i64
} }

/// In the response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsAvailableRemediation {
    pub remediation_template_id: Option<String>,
}
model! { ListEvaluationResultsAvailableRemediation {
    0 "RemediationTemplateId" remediation_template_id: String
} }

/// In the response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListEvaluationResultsErrorInfo {
    0 "Code" code: String, 1 "Message" message: String
} }

/// In the response of [`ListEvaluationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResultsResourcesSummary {
    pub non_compliant: Option<i64>,
}
model! { ListEvaluationResultsResourcesSummary {
    0 "NonCompliant" non_compliant: i64
} }

/// Lists evaluation score history: `ListEvaluationScoreHistory` of `governance` 2021-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/governance/2021-01-20/ListEvaluationScoreHistory>.
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

/// Response of [`ListEvaluationScoreHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistoryOutput {
    pub score_history: Option<ListEvaluationScoreHistoryScoreHistory>,
}
model! { ListEvaluationScoreHistoryOutput {
    0 "ScoreHistory" score_history: ListEvaluationScoreHistoryScoreHistory
} }

/// In the response of [`ListEvaluationScoreHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistoryScoreHistory {
    pub total_score_history: Vec<ListEvaluationScoreHistoryTotalScoreHistory>,
}
model! { ListEvaluationScoreHistoryScoreHistory {
    0 "TotalScoreHistory" total_score_history: Vec<ListEvaluationScoreHistoryTotalScoreHistory>
} }

/// In the response of [`ListEvaluationScoreHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationScoreHistoryTotalScoreHistory {
    pub evaluation_time: Option<String>,
    pub score: Option<f64>,
}
model! { ListEvaluationScoreHistoryTotalScoreHistory {
    0 "EvaluationTime" evaluation_time: String, 1 "Score" score: f64
} }

/// Runs evaluation: `RunEvaluation` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/RunEvaluation>.
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
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`RunEvaluation`]: empty.
pub type RunEvaluationOutput = Empty;

/// Updates account factory baseline: `UpdateAccountFactoryBaseline` of `governance` 2021-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/governance/2021-01-20/UpdateAccountFactoryBaseline>.
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

/// Response of [`UpdateAccountFactoryBaseline`]: empty.
pub type UpdateAccountFactoryBaselineOutput = Empty;

/// In the request of [`UpdateAccountFactoryBaseline`].
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

#[cfg(feature = "unstable-registry")]
register! {
    BatchEnrollAccounts, CreateAccountFactoryBaseline, DeleteAccountFactoryBaseline, EnrollAccount,
    GenerateEvaluationReport, GetAccountFactoryBaseline, GetEnrolledAccount, ListAccountFactoryBaselineItems,
    ListAccountFactoryBaselines, ListEnrolledAccounts, ListEvaluationMetadata, ListEvaluationMetricDetails,
    ListEvaluationResults, ListEvaluationScoreHistory, RunEvaluation, UpdateAccountFactoryBaseline
}
