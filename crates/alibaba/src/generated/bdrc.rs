//! `bdrc` of Alibaba Cloud, API version 2023-08-08.
//!
//! Endpoint: a table of 3 regions, else `bdrc.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/BDRC/2023-08-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, bdrc::DescribeProducts};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeProducts::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "bdrc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "bdrc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "bdrc.cn-shanghai-finance-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "bdrc-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "bdrc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "bdrc-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("bdrc", "2023-08-08", "bdrc", &ENDPOINTS);

/// Checks rules: `CheckRules` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/rules/check`. Reads only. See <https://api.alibabacloud.com/document/BDRC/2023-08-08/CheckRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRules {
    /// Required.
    pub resource_arn: String,
    pub rule_id: Option<String>,
}
operation! { CheckRules(resource_arn: String) "CheckRules" -> CheckRulesOutput {
    0 "ResourceArn" resource_arn, 1 "RuleId" rule_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/rules/check", } }

/// Response of [`CheckRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRulesOutput {
    pub data: Option<CheckRulesData>,
}
model! { CheckRulesOutput {
    0 "Data" data: CheckRulesData
} }

/// In the response of [`CheckRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRulesData {
    pub task_id: Option<String>,
}
model! { CheckRulesData {
    0 "TaskId" task_id: String
} }

/// Closes bdrc service: `CloseBdrcService` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/service/close`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/CloseBdrcService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseBdrcService {}
operation! { CloseBdrcService() "CloseBdrcService" -> Empty {} { path: "/api/v1/service/close", } }

/// Response of [`CloseBdrcService`]: empty.
pub type CloseBdrcServiceOutput = Empty;

/// Creates protection policy: `CreateProtectionPolicy` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/protection-policies`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/CreateProtectionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicy {
    pub bound_resource_category_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    /// Required.
    pub protection_policy_name: String,
    /// Required.
    pub protection_policy_region_id: String,
    /// Required.
    pub sub_protection_policies: Vec<CreateProtectionPolicySubProtectionPolicies>,
}
operation! {
    CreateProtectionPolicy(protection_policy_name: String, protection_policy_region_id: String, sub_protection_policies: Vec<CreateProtectionPolicySubProtectionPolicies>)
    "CreateProtectionPolicy" -> CreateProtectionPolicyOutput {
    0 "BoundResourceCategoryIds" bound_resource_category_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ProtectionPolicyName" protection_policy_name, 3 "ProtectionPolicyRegionId" protection_policy_region_id,
    4 "SubProtectionPolicies" sub_protection_policies
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] { path: "/api/v1/protection-policies", } }

/// In the request of [`CreateProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicySubProtectionPolicies {
    pub config: Option<String>,
    /// Required.
    pub sub_protection_policy_type: Option<String>,
}
input! { CreateProtectionPolicySubProtectionPolicies(sub_protection_policy_type: String) {
    0 "Config" config: String, 1 "SubProtectionPolicyType" sub_protection_policy_type: String
} }

/// Response of [`CreateProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicyOutput {
    pub data: Option<CreateProtectionPolicyData>,
}
model! { CreateProtectionPolicyOutput {
    0 "Data" data: CreateProtectionPolicyData
} }

/// In the response of [`CreateProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicyData {
    pub protection_policy_id: Option<String>,
}
model! { CreateProtectionPolicyData {
    0 "ProtectionPolicyId" protection_policy_id: String
} }

/// Creates resource category: `CreateResourceCategory` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resource-categories/create`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/CreateResourceCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCategory {
    /// Required.
    pub resource_category_name: String,
    /// Required.
    pub resource_matcher: String,
    pub resource_type: Option<String>,
}
operation! { CreateResourceCategory(resource_category_name: String, resource_matcher: String)
    "CreateResourceCategory" -> CreateResourceCategoryOutput {
    0 "ResourceCategoryName" resource_category_name, 1 "ResourceMatcher" resource_matcher,
    2 "ResourceType" resource_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/resource-categories/create", } }

/// Response of [`CreateResourceCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCategoryOutput {
    pub data: Option<CreateResourceCategoryData>,
}
model! { CreateResourceCategoryOutput {
    0 "Data" data: CreateResourceCategoryData
} }

/// In the response of [`CreateResourceCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCategoryData {
    pub resource_category_id: Option<String>,
}
model! { CreateResourceCategoryData {
    0 "ResourceCategoryId" resource_category_id: String
} }

/// Deletes protection policy: `DeleteProtectionPolicy` of `bdrc` 2023-08-08.
///
/// DELETE `/api/v1/protection-policies/{ProtectionPolicyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DeleteProtectionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectionPolicy {
    /// Required.
    pub protection_policy_id: String,
}
operation! { DeleteProtectionPolicy(protection_policy_id: String) "DeleteProtectionPolicy" -> Empty {
    0 "ProtectionPolicyId" protection_policy_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/protection-policies/{ProtectionPolicyId}", } }

/// Response of [`DeleteProtectionPolicy`]: empty.
pub type DeleteProtectionPolicyOutput = Empty;

/// Deletes resource category: `DeleteResourceCategory` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resource-categories/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DeleteResourceCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceCategory {
    /// Required.
    pub resource_category_id: String,
}
operation! { DeleteResourceCategory(resource_category_id: String) "DeleteResourceCategory" -> Empty {
    0 "ResourceCategoryId" resource_category_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/resource-categories/delete", } }

/// Response of [`DeleteResourceCategory`]: empty.
pub type DeleteResourceCategoryOutput = Empty;

/// Describes check details: `DescribeCheckDetails` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/check-details`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeCheckDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetails {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub resource_arn: String,
    pub rule_id: Option<String>,
}
operation! { DescribeCheckDetails(resource_arn: String) "DescribeCheckDetails" -> DescribeCheckDetailsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceArn" resource_arn,
    3 "RuleId" rule_id: String
} { method: "GET", path: "/api/v1/check-details", } }
paged! { DescribeCheckDetails: DescribeCheckDetailsContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`DescribeCheckDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetailsOutput {
    pub data: Option<DescribeCheckDetailsData>,
}
model! { DescribeCheckDetailsOutput {
    0 "Data" data: DescribeCheckDetailsData
} }

/// In the response of [`DescribeCheckDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetailsData {
    pub content: Vec<DescribeCheckDetailsContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCheckDetailsData {
    0 "Content" content: Vec<DescribeCheckDetailsContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCheckDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetailsContent {
    pub check_status: Option<String>,
    pub check_time: Option<i64>,
    pub detail: Option<String>,
    pub product_type: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_template: Option<String>,
}
model! { DescribeCheckDetailsContent {
    0 "CheckStatus" check_status: String, 1 "CheckTime" check_time: i64, 2 "Detail" detail: String,
    3 "ProductType" product_type: String, 4 "ResourceArn" resource_arn: String, 5 "ResourceId" resource_id: String,
    6 "ResourceName" resource_name: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type: String, 9 "RuleId" rule_id: String, 10 "RuleTemplate" rule_template: String
} }

/// Describes product data redundancy type stat: `DescribeProductDataRedundancyTypeStat` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/products/data-redundancy-type-stat`. Reads only. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeProductDataRedundancyTypeStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStat {
    /// Required.
    pub product_type: String,
    pub resource_category_id: Option<String>,
    pub resource_owner_ids: Option<Vec<i64>>,
}
operation! { DescribeProductDataRedundancyTypeStat(product_type: String)
    "DescribeProductDataRedundancyTypeStat" -> DescribeProductDataRedundancyTypeStatOutput {
    0 "ProductType" product_type, 1 "ResourceCategoryId" resource_category_id: String,
    2 "ResourceOwnerIds" resource_owner_ids: Vec<i64>
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/products/data-redundancy-type-stat", } }

/// Response of [`DescribeProductDataRedundancyTypeStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStatOutput {
    pub data: Option<DescribeProductDataRedundancyTypeStatData>,
}
model! { DescribeProductDataRedundancyTypeStatOutput {
    0 "Data" data: DescribeProductDataRedundancyTypeStatData
} }

/// In the response of [`DescribeProductDataRedundancyTypeStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStatData {
    pub content: Vec<DescribeProductDataRedundancyTypeStatContent>,
}
model! { DescribeProductDataRedundancyTypeStatData {
    0 "Content" content: Vec<DescribeProductDataRedundancyTypeStatContent>
} }

/// In the response of [`DescribeProductDataRedundancyTypeStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStatContent {
    pub data_redundancy_type: Option<String>,
    pub resource_count: Option<i64>,
    pub storage_class: Option<String>,
}
model! { DescribeProductDataRedundancyTypeStatContent {
    0 "DataRedundancyType" data_redundancy_type: String, 1 "ResourceCount" resource_count: i64,
    2 "StorageClass" storage_class: String
} }

/// Describes products: `DescribeProducts` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/products`. Reads only. See <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub product_type: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_owner_ids: Option<Vec<i64>>,
    pub resource_region_id: Option<String>,
}
operation! { DescribeProducts() "DescribeProducts" -> DescribeProductsOutput {
    0 "ProductType" product_type: String, 1 "ResourceCategoryId" resource_category_id: String,
    2 "ResourceOwnerIds" resource_owner_ids: Vec<i64>, 3 "ResourceRegionId" resource_region_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/products", } }

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub data: Option<DescribeProductsData>,
}
model! { DescribeProductsOutput {
    0 "Data" data: DescribeProductsData
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsData {
    pub content: Vec<DescribeProductsContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsData {
    0 "Content" content: Vec<DescribeProductsContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsContent {
    pub check_failed_count: Option<i64>,
    pub check_failed_resource_count: Option<i64>,
    pub disable_check_resource_count: Option<i64>,
    pub enable_check: Option<bool>,
    pub product_type: Option<String>,
    pub protection_score: Option<i64>,
    pub protection_score_distribution: Vec<DescribeProductsProtectionScoreDistribution>,
    pub protection_score_updated_time: Option<i64>,
    pub risk_count: Option<i64>,
    pub risky_resource_count: Option<i64>,
    pub total_resource_count: Option<i64>,
    pub wait_for_check_resource_count: Option<i64>,
}
model! { DescribeProductsContent {
    0 "CheckFailedCount" check_failed_count: i64, 1 "CheckFailedResourceCount" check_failed_resource_count: i64,
    2 "DisableCheckResourceCount" disable_check_resource_count: i64, 3 "EnableCheck" enable_check: bool,
    4 "ProductType" product_type: String, 5 "ProtectionScore" protection_score: i64,
    6 "ProtectionScoreDistribution" protection_score_distribution: Vec<DescribeProductsProtectionScoreDistribution>,
    7 "ProtectionScoreUpdatedTime" protection_score_updated_time: i64, 8 "RiskCount" risk_count: i64,
    9 "RiskyResourceCount" risky_resource_count: i64, 10 "TotalResourceCount" total_resource_count: i64,
    11 "WaitForCheckResourceCount" wait_for_check_resource_count: i64
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsProtectionScoreDistribution {
    pub count: Option<i64>,
    pub range: Option<DescribeProductsRange>,
}
model! { DescribeProductsProtectionScoreDistribution {
    0 "Count" count: i64, 1 "Range" range: DescribeProductsRange
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsRange {
    pub from: Option<i64>,
    pub to: Option<i64>,
}
model! { DescribeProductsRange {
    0 "From" from: i64, 1 "To" to: i64
} }

/// Describes regions: `DescribeRegions` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/regions`. Reads only. See <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/api/v1/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub data: Option<DescribeRegionsData>,
}
model! { DescribeRegionsOutput {
    0 "Data" data: DescribeRegionsData
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsData {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsData {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Describes resources: `DescribeResources` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/resources`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub data_redundancy_type: Option<String>,
    pub failed_rule_template: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_ids: Option<Vec<i64>>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub storage_class: Option<String>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "DataRedundancyType" data_redundancy_type: String, 1 "FailedRuleTemplate" failed_rule_template: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ResourceArn" resource_arn: String,
    5 "ResourceCategoryId" resource_category_id: String, 6 "ResourceId" resource_id: String,
    7 "ResourceOwnerIds" resource_owner_ids: Vec<i64>, 8 "ResourceRegionId" resource_region_id: String,
    9 "ResourceType" resource_type: String, 10 "SortBy" sort_by: String, 11 "SortOrder" sort_order: String,
    12 "StorageClass" storage_class: String
} [
    Mark::new(7, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/resources", } }
paged! { DescribeResources: DescribeResourcesContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub data: Option<DescribeResourcesData>,
}
model! { DescribeResourcesOutput {
    0 "Data" data: DescribeResourcesData
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesData {
    pub content: Vec<DescribeResourcesContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeResourcesData {
    0 "Content" content: Vec<DescribeResourcesContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesContent {
    pub archive_data_size: Option<i64>,
    pub check_failed_count: Option<i64>,
    pub cold_archive_data_size: Option<i64>,
    pub create_time: Option<i64>,
    pub data_redundancy_type: Option<String>,
    pub enable_check: Option<bool>,
    pub ia_data_size: Option<i64>,
    pub product_type: Option<String>,
    pub protection_score: Option<i64>,
    pub protection_score_updated_time: Option<i64>,
    pub region_id: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub risk_count: Option<i64>,
    pub standard_data_size: Option<i64>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub total_data_size: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeResourcesContent {
    0 "ArchiveDataSize" archive_data_size: i64, 1 "CheckFailedCount" check_failed_count: i64,
    2 "ColdArchiveDataSize" cold_archive_data_size: i64, 3 "CreateTime" create_time: i64,
    4 "DataRedundancyType" data_redundancy_type: String, 5 "EnableCheck" enable_check: bool,
    6 "IaDataSize" ia_data_size: i64, 7 "ProductType" product_type: String, 8 "ProtectionScore" protection_score: i64,
    9 "ProtectionScoreUpdatedTime" protection_score_updated_time: i64, 10 "RegionId" region_id: String,
    11 "ResourceArn" resource_arn: String, 12 "ResourceId" resource_id: String, 13 "ResourceName" resource_name: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "ResourceType" resource_type: String,
    16 "RiskCount" risk_count: i64, 17 "StandardDataSize" standard_data_size: i64, 18 "Status" status: String,
    19 "StorageClass" storage_class: String, 20 "TotalDataSize" total_data_size: i64, 21 "VSwitchId" vswitch_id: String,
    22 "VpcId" vpc_id: String, 23 "ZoneId" zone_id: String
} }

/// Describes rules: `DescribeRules` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/rules`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_owner_ids: Option<Vec<i64>>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeRules() "DescribeRules" -> DescribeRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceCategoryId" resource_category_id: String, 3 "ResourceOwnerIds" resource_owner_ids: Vec<i64>,
    4 "ResourceRegionId" resource_region_id: String, 5 "ResourceType" resource_type: String
} [
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/rules", } }
paged! { DescribeRules: DescribeRulesContent = Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub data: Option<DescribeRulesData>,
}
model! { DescribeRulesOutput {
    0 "Data" data: DescribeRulesData
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesData {
    pub content: Vec<DescribeRulesContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRulesData {
    0 "Content" content: Vec<DescribeRulesContent>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesContent {
    pub check_failed_resource_count: Option<i64>,
    pub check_status: Option<String>,
    pub check_time: Option<i64>,
    pub product_type: Option<String>,
    pub resource_type: Option<String>,
    pub risky_resource_count: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_template: Option<String>,
    pub total_resource_count: Option<i64>,
}
model! { DescribeRulesContent {
    0 "CheckFailedResourceCount" check_failed_resource_count: i64, 1 "CheckStatus" check_status: String,
    2 "CheckTime" check_time: i64, 3 "ProductType" product_type: String, 4 "ResourceType" resource_type: String,
    5 "RiskyResourceCount" risky_resource_count: i64, 6 "RuleId" rule_id: String,
    7 "RuleTemplate" rule_template: String, 8 "TotalResourceCount" total_resource_count: i64
} }

/// Describes task: `DescribeTask` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/tasks/{TaskId}`. Reads only. See <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/tasks/{TaskId}", } }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub data: Option<DescribeTaskData>,
}
model! { DescribeTaskOutput {
    0 "Data" data: DescribeTaskData
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskData {
    pub complete_time: Option<i64>,
    pub error_message: Option<String>,
    pub execution_id: Option<String>,
    pub expire_time: Option<i64>,
    pub progress: Option<i64>,
    pub request_id: Option<String>,
    pub start_time: Option<i64>,
    pub task_description: Option<String>,
    pub task_detail: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_priority: Option<String>,
    pub task_result: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeTaskData {
    0 "CompleteTime" complete_time: i64, 1 "ErrorMessage" error_message: String, 2 "ExecutionId" execution_id: String,
    3 "ExpireTime" expire_time: i64, 4 "Progress" progress: i64, 5 "RequestId" request_id: String,
    6 "StartTime" start_time: i64, 7 "TaskDescription" task_description: String, 8 "TaskDetail" task_detail: String,
    9 "TaskId" task_id: String, 10 "TaskName" task_name: String, 11 "TaskPriority" task_priority: String,
    12 "TaskResult" task_result: String, 13 "TaskStatus" task_status: String, 14 "TaskType" task_type: String
} }

/// Describes tasks: `DescribeTasks` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/tasks`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TaskStatus" task_status: String,
    3 "TaskType" task_type: String
} { method: "GET", path: "/api/v1/tasks", } }
paged! { DescribeTasks: DescribeTasksContent = Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub data: Option<DescribeTasksData>,
}
model! { DescribeTasksOutput {
    0 "Data" data: DescribeTasksData
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksData {
    pub content: Vec<DescribeTasksContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksData {
    0 "Content" content: Vec<DescribeTasksContent>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksContent {
    pub complete_time: Option<i64>,
    pub error_message: Option<String>,
    pub execution_id: Option<String>,
    pub expire_time: Option<i64>,
    pub progress: Option<i64>,
    pub request_id: Option<String>,
    pub start_time: Option<i64>,
    pub task_description: Option<String>,
    pub task_detail: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_priority: Option<String>,
    pub task_result: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeTasksContent {
    0 "CompleteTime" complete_time: i64, 1 "ErrorMessage" error_message: String, 2 "ExecutionId" execution_id: String,
    3 "ExpireTime" expire_time: i64, 4 "Progress" progress: i64, 5 "RequestId" request_id: String,
    6 "StartTime" start_time: i64, 7 "TaskDescription" task_description: String, 8 "TaskDetail" task_detail: String,
    9 "TaskId" task_id: String, 10 "TaskName" task_name: String, 11 "TaskPriority" task_priority: String,
    12 "TaskResult" task_result: String, 13 "TaskStatus" task_status: String, 14 "TaskType" task_type: String
} }

/// Describes top risky resources: `DescribeTopRiskyResources` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/resources/top-risky`. Reads only. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DescribeTopRiskyResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopRiskyResources {
    pub resource_category_id: Option<String>,
    pub resource_owner_ids: Option<Vec<i64>>,
    pub resource_type: Option<String>,
}
operation! { DescribeTopRiskyResources() "DescribeTopRiskyResources" -> DescribeTopRiskyResourcesOutput {
    0 "ResourceCategoryId" resource_category_id: String, 1 "ResourceOwnerIds" resource_owner_ids: Vec<i64>,
    2 "ResourceType" resource_type: String
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/resources/top-risky", } }

/// Response of [`DescribeTopRiskyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopRiskyResourcesOutput {
    pub data: Option<DescribeTopRiskyResourcesData>,
}
model! { DescribeTopRiskyResourcesOutput {
    0 "Data" data: DescribeTopRiskyResourcesData
} }

/// In the response of [`DescribeTopRiskyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopRiskyResourcesData {
    pub content: Vec<DescribeTopRiskyResourcesContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTopRiskyResourcesData {
    0 "Content" content: Vec<DescribeTopRiskyResourcesContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopRiskyResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopRiskyResourcesContent {
    pub archive_data_size: Option<i64>,
    pub check_failed_count: Option<i64>,
    pub cold_archive_data_size: Option<i64>,
    pub create_time: Option<i64>,
    pub data_redundancy_type: Option<String>,
    pub enable_check: Option<bool>,
    pub ia_data_size: Option<i64>,
    pub product_type: Option<String>,
    pub protection_score: Option<i64>,
    pub protection_score_updated_time: Option<i64>,
    pub region_id: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub risk_count: Option<i64>,
    pub standard_data_size: Option<i64>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub total_data_size: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeTopRiskyResourcesContent {
    0 "ArchiveDataSize" archive_data_size: i64, 1 "CheckFailedCount" check_failed_count: i64,
    2 "ColdArchiveDataSize" cold_archive_data_size: i64, 3 "CreateTime" create_time: i64,
    4 "DataRedundancyType" data_redundancy_type: String, 5 "EnableCheck" enable_check: bool,
    6 "IaDataSize" ia_data_size: i64, 7 "ProductType" product_type: String, 8 "ProtectionScore" protection_score: i64,
    9 "ProtectionScoreUpdatedTime" protection_score_updated_time: i64, 10 "RegionId" region_id: String,
    11 "ResourceArn" resource_arn: String, 12 "ResourceId" resource_id: String, 13 "ResourceName" resource_name: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "ResourceType" resource_type: String,
    16 "RiskCount" risk_count: i64, 17 "StandardDataSize" standard_data_size: i64, 18 "Status" status: String,
    19 "StorageClass" storage_class: String, 20 "TotalDataSize" total_data_size: i64, 21 "VSwitchId" vswitch_id: String,
    22 "VpcId" vpc_id: String, 23 "ZoneId" zone_id: String
} }

/// Disables check product: `DisableCheckProduct` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/products/disable-check`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DisableCheckProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCheckProduct {
    /// Required.
    pub product_type: String,
}
operation! { DisableCheckProduct(product_type: String) "DisableCheckProduct" -> Empty {
    0 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/products/disable-check", } }

/// Response of [`DisableCheckProduct`]: empty.
pub type DisableCheckProductOutput = Empty;

/// Disables check resource: `DisableCheckResource` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resources/disable-check`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/DisableCheckResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCheckResource {
    /// Required.
    pub resource_arn: String,
}
operation! { DisableCheckResource(resource_arn: String) "DisableCheckResource" -> Empty {
    0 "ResourceArn" resource_arn
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/resources/disable-check", } }

/// Response of [`DisableCheckResource`]: empty.
pub type DisableCheckResourceOutput = Empty;

/// Enables check product: `EnableCheckProduct` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/products/enable-check`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/EnableCheckProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCheckProduct {
    /// Required.
    pub product_type: String,
}
operation! { EnableCheckProduct(product_type: String) "EnableCheckProduct" -> Empty {
    0 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/products/enable-check", } }

/// Response of [`EnableCheckProduct`]: empty.
pub type EnableCheckProductOutput = Empty;

/// Enables check resource: `EnableCheckResource` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resources/enable-check`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/EnableCheckResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCheckResource {
    /// Required.
    pub resource_arn: String,
}
operation! { EnableCheckResource(resource_arn: String) "EnableCheckResource" -> Empty {
    0 "ResourceArn" resource_arn
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/resources/enable-check", } }

/// Response of [`EnableCheckResource`]: empty.
pub type EnableCheckResourceOutput = Empty;

/// Enables cross account management: `EnableCrossAccountManagement` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/cross-accounts/enable-management`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/EnableCrossAccountManagement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCrossAccountManagement {}
operation! { EnableCrossAccountManagement() "EnableCrossAccountManagement" -> Empty {}
    { path: "/api/v1/cross-accounts/enable-management", } }

/// Response of [`EnableCrossAccountManagement`]: empty.
pub type EnableCrossAccountManagementOutput = Empty;

/// Gets bdrc service: `GetBdrcService` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/service`. Reads only. See <https://api.alibabacloud.com/document/BDRC/2023-08-08/GetBdrcService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBdrcService {}
operation! { GetBdrcService() "GetBdrcService" -> GetBdrcServiceOutput {} { method: "GET", path: "/api/v1/service", } }

/// Response of [`GetBdrcService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBdrcServiceOutput {
    pub data: Option<GetBdrcServiceData>,
}
model! { GetBdrcServiceOutput {
    0 "Data" data: GetBdrcServiceData
} }

/// In the response of [`GetBdrcService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBdrcServiceData {
    pub open_time: Option<i64>,
    pub protection_score_updated_time: Option<i64>,
    pub service_initialize_status: Option<String>,
    pub service_status: Option<String>,
}
model! { GetBdrcServiceData {
    0 "OpenTime" open_time: i64, 1 "ProtectionScoreUpdatedTime" protection_score_updated_time: i64,
    2 "ServiceInitializeStatus" service_initialize_status: String, 3 "ServiceStatus" service_status: String
} }

/// Gets message: `GetMessage` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/messages/{MessageId}`. Reads only. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/GetMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessage {
    /// Required.
    pub message_id: String,
}
operation! { GetMessage(message_id: String) "GetMessage" -> GetMessageOutput {
    0 "MessageId" message_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/messages/{MessageId}", } }

/// Response of [`GetMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageOutput {
    pub data: Option<GetMessageData>,
}
model! { GetMessageOutput {
    0 "Data" data: GetMessageData
} }

/// In the response of [`GetMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageData {
    pub message_content: Option<String>,
    pub message_id: Option<String>,
    pub message_level: Option<String>,
    pub message_name: Option<String>,
    pub message_source_id: Option<String>,
    pub message_source_region_id: Option<String>,
    pub message_source_type: Option<String>,
    pub message_time: Option<i64>,
    pub message_type: Option<String>,
}
model! { GetMessageData {
    0 "MessageContent" message_content: String, 1 "MessageId" message_id: String,
    2 "MessageLevel" message_level: String, 3 "MessageName" message_name: String,
    4 "MessageSourceId" message_source_id: String, 5 "MessageSourceRegionId" message_source_region_id: String,
    6 "MessageSourceType" message_source_type: String, 7 "MessageTime" message_time: i64,
    8 "MessageType" message_type: String
} }

/// Gets protection policy: `GetProtectionPolicy` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/protection-policies/{ProtectionPolicyId}`. Reads only. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/GetProtectionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicy {
    /// Required.
    pub protection_policy_id: String,
}
operation! { GetProtectionPolicy(protection_policy_id: String) "GetProtectionPolicy" -> GetProtectionPolicyOutput {
    0 "ProtectionPolicyId" protection_policy_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/protection-policies/{ProtectionPolicyId}", } }

/// Response of [`GetProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicyOutput {
    pub data: Option<GetProtectionPolicyData>,
}
model! { GetProtectionPolicyOutput {
    0 "Data" data: GetProtectionPolicyData
} }

/// In the response of [`GetProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicyData {
    pub bound_resource_category_ids: Vec<String>,
    pub latest_apply_time: Option<i64>,
    pub latest_task_id: Option<String>,
    pub protection_policy_id: Option<String>,
    pub protection_policy_name: Option<String>,
    pub protection_policy_region_id: Option<String>,
    pub sub_protection_policies: Vec<GetProtectionPolicySubProtectionPolicies>,
}
model! { GetProtectionPolicyData {
    0 "BoundResourceCategoryIds" bound_resource_category_ids: Vec<String>, 1 "LatestApplyTime" latest_apply_time: i64,
    2 "LatestTaskId" latest_task_id: String, 3 "ProtectionPolicyId" protection_policy_id: String,
    4 "ProtectionPolicyName" protection_policy_name: String,
    5 "ProtectionPolicyRegionId" protection_policy_region_id: String,
    6 "SubProtectionPolicies" sub_protection_policies: Vec<GetProtectionPolicySubProtectionPolicies>
} }

/// In the response of [`GetProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicySubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
model! { GetProtectionPolicySubProtectionPolicies {
    0 "Config" config: String, 1 "SubProtectionPolicyType" sub_protection_policy_type: String
} }

/// Gets resource category: `GetResourceCategory` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/resource-categories/get`. Reads only. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/GetResourceCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategory {
    /// Required.
    pub resource_category_id: String,
}
operation! { GetResourceCategory(resource_category_id: String) "GetResourceCategory" -> GetResourceCategoryOutput {
    0 "ResourceCategoryId" resource_category_id
} { method: "GET", path: "/api/v1/resource-categories/get", } }

/// Response of [`GetResourceCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategoryOutput {
    pub data: Option<GetResourceCategoryData>,
}
model! { GetResourceCategoryOutput {
    0 "Data" data: GetResourceCategoryData
} }

/// In the response of [`GetResourceCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategoryData {
    pub product_type: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_category_name: Option<String>,
    pub resource_category_type: Option<String>,
    pub resource_count: Vec<GetResourceCategoryResourceCount>,
    pub resource_matcher: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetResourceCategoryData {
    0 "ProductType" product_type: String, 1 "ResourceCategoryId" resource_category_id: String,
    2 "ResourceCategoryName" resource_category_name: String, 3 "ResourceCategoryType" resource_category_type: String,
    4 "ResourceCount" resource_count: Vec<GetResourceCategoryResourceCount>,
    5 "ResourceMatcher" resource_matcher: String, 6 "ResourceType" resource_type: String
} }

/// In the response of [`GetResourceCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategoryResourceCount {
    pub count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { GetResourceCategoryResourceCount {
    0 "Count" count: i64, 1 "ResourceType" resource_type: String
} }

/// Lists cross accounts: `ListCrossAccounts` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/cross-accounts`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/ListCrossAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrossAccounts {
    pub cross_account_owner_id: Option<i64>,
    pub management_mode: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ListCrossAccounts() "ListCrossAccounts" -> ListCrossAccountsOutput {
    0 "CrossAccountOwnerId" cross_account_owner_id: i64, 1 "ManagementMode" management_mode: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TargetId" target_id: String,
    5 "TargetType" target_type: String
} { method: "GET", path: "/api/v1/cross-accounts", } }
paged! { ListCrossAccounts: ListCrossAccountsContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`ListCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrossAccountsOutput {
    pub data: Option<ListCrossAccountsData>,
}
model! { ListCrossAccountsOutput {
    0 "Data" data: ListCrossAccountsData
} }

/// In the response of [`ListCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrossAccountsData {
    pub content: Vec<ListCrossAccountsContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCrossAccountsData {
    0 "Content" content: Vec<ListCrossAccountsContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrossAccountsContent {
    pub created_time: Option<i64>,
    pub management_mode: Option<String>,
    pub parent_target_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
model! { ListCrossAccountsContent {
    0 "CreatedTime" created_time: i64, 1 "ManagementMode" management_mode: String,
    2 "ParentTargetId" parent_target_id: String, 3 "TargetId" target_id: String, 4 "TargetType" target_type: String
} }

/// Lists messages: `ListMessages` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/messages`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/ListMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessages {
    pub max_results: Option<i64>,
    pub message_level: Option<String>,
    pub message_time_earlier_than: Option<i64>,
    pub message_time_later_than: Option<i64>,
    pub message_type: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListMessages() "ListMessages" -> ListMessagesOutput {
    0 "MaxResults" max_results: i64, 1 "MessageLevel" message_level: String,
    2 "MessageTimeEarlierThan" message_time_earlier_than: i64, 3 "MessageTimeLaterThan" message_time_later_than: i64,
    4 "MessageType" message_type: String, 5 "NextToken" next_token: String
} { method: "GET", path: "/api/v1/messages", } }
paged! { ListMessages: ListMessagesContent = Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesOutput {
    pub data: Option<ListMessagesData>,
}
model! { ListMessagesOutput {
    0 "Data" data: ListMessagesData
} }

/// In the response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesData {
    pub content: Vec<ListMessagesContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMessagesData {
    0 "Content" content: Vec<ListMessagesContent>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesContent {
    pub message_id: Option<String>,
    pub message_level: Option<String>,
    pub message_name: Option<String>,
    pub message_source_id: Option<String>,
    pub message_source_region_id: Option<String>,
    pub message_source_type: Option<String>,
    pub message_time: Option<i64>,
    pub message_type: Option<String>,
}
model! { ListMessagesContent {
    0 "MessageId" message_id: String, 1 "MessageLevel" message_level: String, 2 "MessageName" message_name: String,
    3 "MessageSourceId" message_source_id: String, 4 "MessageSourceRegionId" message_source_region_id: String,
    5 "MessageSourceType" message_source_type: String, 6 "MessageTime" message_time: i64,
    7 "MessageType" message_type: String
} }

/// Lists protection policies: `ListProtectionPolicies` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/protection-policies`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/ListProtectionPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicies {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub protection_policy_id: Option<String>,
    pub protection_policy_region_id: Option<String>,
}
operation! { ListProtectionPolicies() "ListProtectionPolicies" -> ListProtectionPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ProtectionPolicyId" protection_policy_id: String,
    3 "ProtectionPolicyRegionId" protection_policy_region_id: String
} { method: "GET", path: "/api/v1/protection-policies", } }
paged! { ListProtectionPolicies: ListProtectionPoliciesContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesOutput {
    pub data: Option<ListProtectionPoliciesData>,
}
model! { ListProtectionPoliciesOutput {
    0 "Data" data: ListProtectionPoliciesData
} }

/// In the response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesData {
    pub content: Vec<ListProtectionPoliciesContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProtectionPoliciesData {
    0 "Content" content: Vec<ListProtectionPoliciesContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesContent {
    pub bound_resource_category_ids: Vec<String>,
    pub latest_apply_summary: Option<ListProtectionPoliciesLatestApplySummary>,
    pub latest_apply_time: Option<i64>,
    pub latest_task_id: Option<String>,
    pub protection_policy_id: Option<String>,
    pub protection_policy_name: Option<String>,
    pub protection_policy_region_id: Option<String>,
    pub sub_protection_policies: Vec<ListProtectionPoliciesSubProtectionPolicies>,
}
model! { ListProtectionPoliciesContent {
    0 "BoundResourceCategoryIds" bound_resource_category_ids: Vec<String>,
    1 "LatestApplySummary" latest_apply_summary: ListProtectionPoliciesLatestApplySummary,
    2 "LatestApplyTime" latest_apply_time: i64, 3 "LatestTaskId" latest_task_id: String,
    4 "ProtectionPolicyId" protection_policy_id: String, 5 "ProtectionPolicyName" protection_policy_name: String,
    6 "ProtectionPolicyRegionId" protection_policy_region_id: String,
    7 "SubProtectionPolicies" sub_protection_policies: Vec<ListProtectionPoliciesSubProtectionPolicies>
} }

/// In the response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesLatestApplySummary {
    pub apply_status_count: Vec<ListProtectionPoliciesApplyStatusCount>,
    pub complete_time: Option<i64>,
    pub resource_count: Vec<ListProtectionPoliciesResourceCount>,
}
model! { ListProtectionPoliciesLatestApplySummary {
    0 "ApplyStatusCount" apply_status_count: Vec<ListProtectionPoliciesApplyStatusCount>,
    1 "CompleteTime" complete_time: i64, 2 "ResourceCount" resource_count: Vec<ListProtectionPoliciesResourceCount>
} }

/// In the response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesApplyStatusCount {
    pub apply_status: Option<String>,
    pub count: Option<i64>,
}
model! { ListProtectionPoliciesApplyStatusCount {
    0 "ApplyStatus" apply_status: String, 1 "Count" count: i64
} }

/// In the response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesResourceCount {
    pub count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { ListProtectionPoliciesResourceCount {
    0 "Count" count: i64, 1 "ResourceType" resource_type: String
} }

/// In the response of [`ListProtectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesSubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
model! { ListProtectionPoliciesSubProtectionPolicies {
    0 "Config" config: String, 1 "SubProtectionPolicyType" sub_protection_policy_type: String
} }

/// Lists protection policy applications: `ListProtectionPolicyApplications` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/protection-policies/{ProtectionPolicyId}/list-applications`. Reads only. Pages by token (`NextToken`).
/// See <https://api.alibabacloud.com/document/BDRC/2023-08-08/ListProtectionPolicyApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplications {
    pub apply_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: Option<String>,
    pub sub_protection_policy_type: Option<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub protection_policy_id: String,
}
operation! { ListProtectionPolicyApplications(task_id: String, protection_policy_id: String)
    "ListProtectionPolicyApplications" -> ListProtectionPolicyApplicationsOutput {
    0 "ApplyStatus" apply_status: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceType" resource_type: String, 4 "SubProtectionPolicyType" sub_protection_policy_type: String,
    5 "TaskId" task_id, 6 "ProtectionPolicyId" protection_policy_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/protection-policies/{ProtectionPolicyId}/list-applications", } }
paged! { ListProtectionPolicyApplications: ListProtectionPolicyApplicationsContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`ListProtectionPolicyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplicationsOutput {
    pub data: Option<ListProtectionPolicyApplicationsData>,
}
model! { ListProtectionPolicyApplicationsOutput {
    0 "Data" data: ListProtectionPolicyApplicationsData
} }

/// In the response of [`ListProtectionPolicyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplicationsData {
    pub content: Vec<ListProtectionPolicyApplicationsContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProtectionPolicyApplicationsData {
    0 "Content" content: Vec<ListProtectionPolicyApplicationsContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProtectionPolicyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplicationsContent {
    pub apply_detail: Option<String>,
    pub apply_status: Option<String>,
    pub apply_time: Option<i64>,
    pub product_type: Option<String>,
    pub protection_policy_id: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub sub_protection_policy_type: Option<String>,
    pub task_id: Option<String>,
}
model! { ListProtectionPolicyApplicationsContent {
    0 "ApplyDetail" apply_detail: String, 1 "ApplyStatus" apply_status: String, 2 "ApplyTime" apply_time: i64,
    3 "ProductType" product_type: String, 4 "ProtectionPolicyId" protection_policy_id: String,
    5 "ResourceArn" resource_arn: String, 6 "ResourceId" resource_id: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "ResourceType" resource_type: String,
    9 "SubProtectionPolicyType" sub_protection_policy_type: String, 10 "TaskId" task_id: String
} }

/// Lists resource categories: `ListResourceCategories` of `bdrc` 2023-08-08.
///
/// GET `/api/v1/resource-categories/list`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/ListResourceCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategories {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_category_id: Option<String>,
}
operation! { ListResourceCategories() "ListResourceCategories" -> ListResourceCategoriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceCategoryId" resource_category_id: String
} { method: "GET", path: "/api/v1/resource-categories/list", } }
paged! { ListResourceCategories: ListResourceCategoriesContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`ListResourceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesOutput {
    pub data: Option<ListResourceCategoriesData>,
}
model! { ListResourceCategoriesOutput {
    0 "Data" data: ListResourceCategoriesData
} }

/// In the response of [`ListResourceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesData {
    pub content: Vec<ListResourceCategoriesContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListResourceCategoriesData {
    0 "Content" content: Vec<ListResourceCategoriesContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesContent {
    pub product_type: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_category_name: Option<String>,
    pub resource_category_type: Option<String>,
    pub resource_count: Vec<ListResourceCategoriesResourceCount>,
    pub resource_matcher: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListResourceCategoriesContent {
    0 "ProductType" product_type: String, 1 "ResourceCategoryId" resource_category_id: String,
    2 "ResourceCategoryName" resource_category_name: String, 3 "ResourceCategoryType" resource_category_type: String,
    4 "ResourceCount" resource_count: Vec<ListResourceCategoriesResourceCount>,
    5 "ResourceMatcher" resource_matcher: String, 6 "ResourceType" resource_type: String
} }

/// In the response of [`ListResourceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesResourceCount {
    pub count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { ListResourceCategoriesResourceCount {
    0 "Count" count: i64, 1 "ResourceType" resource_type: String
} }

/// Opens bdrc service: `OpenBdrcService` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/service/open`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/OpenBdrcService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBdrcService {}
operation! { OpenBdrcService() "OpenBdrcService" -> Empty {} { path: "/api/v1/service/open", } }

/// Response of [`OpenBdrcService`]: empty.
pub type OpenBdrcServiceOutput = Empty;

/// `PrecheckResourceCount` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resources/precheck-count`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/PrecheckResourceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCount {
    pub resource_type: Option<String>,
    /// Required.
    pub tag_resource_matchers: Vec<PrecheckResourceCountTagResourceMatchers>,
}
operation! { PrecheckResourceCount(tag_resource_matchers: Vec<PrecheckResourceCountTagResourceMatchers>)
    "PrecheckResourceCount" -> PrecheckResourceCountOutput {
    0 "ResourceType" resource_type: String, 1 "TagResourceMatchers" tag_resource_matchers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] { path: "/api/v1/resources/precheck-count", } }

/// In the request of [`PrecheckResourceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCountTagResourceMatchers {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { PrecheckResourceCountTagResourceMatchers(key: String, operator: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`PrecheckResourceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCountOutput {
    pub data: Option<PrecheckResourceCountData>,
}
model! { PrecheckResourceCountOutput {
    0 "Data" data: PrecheckResourceCountData
} }

/// In the response of [`PrecheckResourceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCountData {
    pub task_id: Option<String>,
}
model! { PrecheckResourceCountData {
    0 "TaskId" task_id: String
} }

/// Updates cross accounts: `UpdateCrossAccounts` of `bdrc` 2023-08-08.
///
/// PATCH `/api/v1/cross-accounts`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/UpdateCrossAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccounts {
    pub create_targets: Option<Vec<UpdateCrossAccountsCreateTargets>>,
    pub delete_targets: Option<Vec<UpdateCrossAccountsDeleteTargets>>,
}
operation! { UpdateCrossAccounts() "UpdateCrossAccounts" -> UpdateCrossAccountsOutput {
    0 "CreateTargets" create_targets: Vec<UpdateCrossAccountsCreateTargets>,
    1 "DeleteTargets" delete_targets: Vec<UpdateCrossAccountsDeleteTargets>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json)
] { method: "PATCH", path: "/api/v1/cross-accounts", } }

/// In the request of [`UpdateCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsCreateTargets {
    /// Required.
    pub target_id: Option<String>,
    /// Required.
    pub target_type: Option<String>,
}
input! { UpdateCrossAccountsCreateTargets(target_id: String, target_type: String) {
    0 "TargetId" target_id: String, 1 "TargetType" target_type: String
} }

/// In the request of [`UpdateCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsDeleteTargets {
    /// Required.
    pub target_id: Option<String>,
    /// Required.
    pub target_type: Option<String>,
}
input! { UpdateCrossAccountsDeleteTargets(target_id: String, target_type: String) {
    0 "TargetId" target_id: String, 1 "TargetType" target_type: String
} }

/// Response of [`UpdateCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsOutput {
    pub data: Option<UpdateCrossAccountsData>,
}
model! { UpdateCrossAccountsOutput {
    0 "Data" data: UpdateCrossAccountsData
} }

/// In the response of [`UpdateCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsData {
    pub task_id: Option<String>,
}
model! { UpdateCrossAccountsData {
    0 "TaskId" task_id: String
} }

/// Updates protection policy: `UpdateProtectionPolicy` of `bdrc` 2023-08-08.
///
/// PATCH `/api/v1/protection-policies/{ProtectionPolicyId}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/UpdateProtectionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionPolicy {
    pub bound_resource_category_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub protection_policy_name: Option<String>,
    pub sub_protection_policies: Option<
        Vec<UpdateProtectionPolicySubProtectionPolicies>,
    >,
    /// Required.
    pub protection_policy_id: String,
}
operation! { UpdateProtectionPolicy(protection_policy_id: String) "UpdateProtectionPolicy" -> Empty {
    0 "BoundResourceCategoryIds" bound_resource_category_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ProtectionPolicyName" protection_policy_name: String,
    3 "SubProtectionPolicies" sub_protection_policies: Vec<UpdateProtectionPolicySubProtectionPolicies>,
    4 "ProtectionPolicyId" protection_policy_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v1/protection-policies/{ProtectionPolicyId}", } }

/// Response of [`UpdateProtectionPolicy`]: empty.
pub type UpdateProtectionPolicyOutput = Empty;

/// In the request of [`UpdateProtectionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionPolicySubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
input! { UpdateProtectionPolicySubProtectionPolicies() {
    0 "Config" config: String, 1 "SubProtectionPolicyType" sub_protection_policy_type: String
} }

/// Updates resource category: `UpdateResourceCategory` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resource-categories/update`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/UpdateResourceCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceCategory {
    /// Required.
    pub resource_category_id: String,
    pub resource_category_name: Option<String>,
    pub resource_matcher: Option<String>,
}
operation! { UpdateResourceCategory(resource_category_id: String) "UpdateResourceCategory" -> Empty {
    0 "ResourceCategoryId" resource_category_id, 1 "ResourceCategoryName" resource_category_name: String,
    2 "ResourceMatcher" resource_matcher: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/resource-categories/update", } }

/// Response of [`UpdateResourceCategory`]: empty.
pub type UpdateResourceCategoryOutput = Empty;

/// Updates resources: `UpdateResources` of `bdrc` 2023-08-08.
///
/// POST `/api/v1/resources/update`. Changes data. See
/// <https://api.alibabacloud.com/document/BDRC/2023-08-08/UpdateResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResources {
    pub resource_type: Option<String>,
}
operation! { UpdateResources() "UpdateResources" -> UpdateResourcesOutput {
    0 "ResourceType" resource_type: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/resources/update", } }

/// Response of [`UpdateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourcesOutput {
    pub data: Option<UpdateResourcesData>,
}
model! { UpdateResourcesOutput {
    0 "Data" data: UpdateResourcesData
} }

/// In the response of [`UpdateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourcesData {
    pub task_id: Option<String>,
}
model! { UpdateResourcesData {
    0 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckRules, CloseBdrcService, CreateProtectionPolicy, CreateResourceCategory, DeleteProtectionPolicy,
    DeleteResourceCategory, DescribeCheckDetails, DescribeProductDataRedundancyTypeStat, DescribeProducts,
    DescribeRegions, DescribeResources, DescribeRules, DescribeTask, DescribeTasks, DescribeTopRiskyResources,
    DisableCheckProduct, DisableCheckResource, EnableCheckProduct, EnableCheckResource, EnableCrossAccountManagement,
    GetBdrcService, GetMessage, GetProtectionPolicy, GetResourceCategory, ListCrossAccounts, ListMessages,
    ListProtectionPolicies, ListProtectionPolicyApplications, ListResourceCategories, OpenBdrcService,
    PrecheckResourceCount, UpdateCrossAccounts, UpdateProtectionPolicy, UpdateResourceCategory, UpdateResources
}
