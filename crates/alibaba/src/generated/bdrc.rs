//! `bdrc` 2023-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "bdrc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "bdrc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "bdrc.cn-shanghai-finance-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "bdrc-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "bdrc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "bdrc-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "bdrc", version: "2023-08-08", code: "bdrc", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRules {
    pub resource_arn: String,
    pub rule_id: Option<String>,
}
operation! { CheckRules(resource_arn: String) "CheckRules" -> CheckRulesOutput {
    0 "ResourceArn" resource_arn, 1 "RuleId" rule_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/rules/check", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRulesOutput {
    pub data: Option<CheckRulesData>,
}
model! { CheckRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRulesData {
    pub task_id: Option<String>,
}
model! { CheckRulesData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseBdrcService {}
operation! { CloseBdrcService() "CloseBdrcService" -> Empty {} { path: "/api/v1/service/close", } }

pub type CloseBdrcServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicy {
    pub bound_resource_category_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub protection_policy_name: String,
    pub protection_policy_region_id: String,
    pub sub_protection_policies: Vec<CreateProtectionPolicySubProtectionPolicies>,
}
operation! { CreateProtectionPolicy(protection_policy_name: String, protection_policy_region_id: String, sub_protection_policies: Vec<CreateProtectionPolicySubProtectionPolicies>)
    "CreateProtectionPolicy" -> CreateProtectionPolicyOutput {
    0 "BoundResourceCategoryIds" bound_resource_category_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ProtectionPolicyName" protection_policy_name, 3 "ProtectionPolicyRegionId" protection_policy_region_id,
    4 "SubProtectionPolicies" sub_protection_policies
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] { path: "/api/v1/protection-policies", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicySubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
input! { CreateProtectionPolicySubProtectionPolicies(sub_protection_policy_type: String) {
    0 "Config" config: String, 1 "SubProtectionPolicyType" sub_protection_policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicyOutput {
    pub data: Option<CreateProtectionPolicyData>,
}
model! { CreateProtectionPolicyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectionPolicyData {
    pub protection_policy_id: Option<String>,
}
model! { CreateProtectionPolicyData {
    0 "ProtectionPolicyId" protection_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCategory {
    pub resource_category_name: String,
    pub resource_matcher: String,
    pub resource_type: Option<String>,
}
operation! { CreateResourceCategory(resource_category_name: String, resource_matcher: String)
    "CreateResourceCategory" -> CreateResourceCategoryOutput {
    0 "ResourceCategoryName" resource_category_name, 1 "ResourceMatcher" resource_matcher,
    2 "ResourceType" resource_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/resource-categories/create", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCategoryOutput {
    pub data: Option<CreateResourceCategoryData>,
}
model! { CreateResourceCategoryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCategoryData {
    pub resource_category_id: Option<String>,
}
model! { CreateResourceCategoryData {
    0 "ResourceCategoryId" resource_category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectionPolicy {
    pub protection_policy_id: String,
}
operation! { DeleteProtectionPolicy(protection_policy_id: String) "DeleteProtectionPolicy" -> Empty {
    0 "ProtectionPolicyId" protection_policy_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/protection-policies/{ProtectionPolicyId}", } }

pub type DeleteProtectionPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceCategory {
    pub resource_category_id: String,
}
operation! { DeleteResourceCategory(resource_category_id: String) "DeleteResourceCategory" -> Empty {
    0 "ResourceCategoryId" resource_category_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/resource-categories/delete", } }

pub type DeleteResourceCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetails {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_arn: String,
    pub rule_id: Option<String>,
}
operation! { DescribeCheckDetails(resource_arn: String) "DescribeCheckDetails" -> DescribeCheckDetailsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceArn" resource_arn,
    3 "RuleId" rule_id: String
} { method: "GET", path: "/api/v1/check-details", } }
paged! { DescribeCheckDetails: DescribeCheckDetailsContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetailsOutput {
    pub data: Option<DescribeCheckDetailsData>,
}
model! { DescribeCheckDetailsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckDetailsData {
    pub content: Option<Vec<DescribeCheckDetailsContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCheckDetailsData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "CheckStatus" check_status, 1 "CheckTime" check_time, 2 "Detail" detail, 3 "ProductType" product_type,
    4 "ResourceArn" resource_arn, 5 "ResourceId" resource_id, 6 "ResourceName" resource_name,
    7 "ResourceOwnerId" resource_owner_id, 8 "ResourceType" resource_type, 9 "RuleId" rule_id,
    10 "RuleTemplate" rule_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStat {
    pub product_type: String,
    pub resource_category_id: Option<String>,
    pub resource_owner_ids: Option<Vec<i64>>,
}
operation! { DescribeProductDataRedundancyTypeStat(product_type: String)
    "DescribeProductDataRedundancyTypeStat" -> DescribeProductDataRedundancyTypeStatOutput {
    0 "ProductType" product_type, 1 "ResourceCategoryId" resource_category_id: String,
    2 "ResourceOwnerIds" resource_owner_ids: Vec<i64>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/products/data-redundancy-type-stat", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStatOutput {
    pub data: Option<DescribeProductDataRedundancyTypeStatData>,
}
model! { DescribeProductDataRedundancyTypeStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStatData {
    pub content: Option<Vec<DescribeProductDataRedundancyTypeStatContent>>,
}
model! { DescribeProductDataRedundancyTypeStatData {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDataRedundancyTypeStatContent {
    pub data_redundancy_type: Option<String>,
    pub resource_count: Option<i64>,
    pub storage_class: Option<String>,
}
model! { DescribeProductDataRedundancyTypeStatContent {
    0 "DataRedundancyType" data_redundancy_type, 1 "ResourceCount" resource_count, 2 "StorageClass" storage_class
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/products", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub data: Option<DescribeProductsData>,
}
model! { DescribeProductsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsData {
    pub content: Option<Vec<DescribeProductsContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsContent {
    pub check_failed_count: Option<i64>,
    pub check_failed_resource_count: Option<i64>,
    pub disable_check_resource_count: Option<i64>,
    pub enable_check: Option<bool>,
    pub product_type: Option<String>,
    pub protection_score: Option<i64>,
    pub protection_score_distribution: Option<Vec<DescribeProductsProtectionScoreDistribution>>,
    pub protection_score_updated_time: Option<i64>,
    pub risk_count: Option<i64>,
    pub risky_resource_count: Option<i64>,
    pub total_resource_count: Option<i64>,
    pub wait_for_check_resource_count: Option<i64>,
}
model! { DescribeProductsContent {
    0 "CheckFailedCount" check_failed_count, 1 "CheckFailedResourceCount" check_failed_resource_count,
    2 "DisableCheckResourceCount" disable_check_resource_count, 3 "EnableCheck" enable_check,
    4 "ProductType" product_type, 5 "ProtectionScore" protection_score,
    6 "ProtectionScoreDistribution" protection_score_distribution,
    7 "ProtectionScoreUpdatedTime" protection_score_updated_time, 8 "RiskCount" risk_count,
    9 "RiskyResourceCount" risky_resource_count, 10 "TotalResourceCount" total_resource_count,
    11 "WaitForCheckResourceCount" wait_for_check_resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsProtectionScoreDistribution {
    pub count: Option<i64>,
    pub range: Option<DescribeProductsRange>,
}
model! { DescribeProductsProtectionScoreDistribution {
    0 "Count" count, 1 "Range" range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsRange {
    pub from: Option<i64>,
    pub to: Option<i64>,
}
model! { DescribeProductsRange {
    0 "From" from, 1 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} { method: "GET", path: "/api/v1/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub data: Option<DescribeRegionsData>,
}
model! { DescribeRegionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsData {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsData {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

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
    Mark { index: 7, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/resources", } }
paged! { DescribeResources: DescribeResourcesContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub data: Option<DescribeResourcesData>,
}
model! { DescribeResourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesData {
    pub content: Option<Vec<DescribeResourcesContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeResourcesData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeResourcesContent {
    0 "ArchiveDataSize" archive_data_size, 1 "CheckFailedCount" check_failed_count,
    2 "ColdArchiveDataSize" cold_archive_data_size, 3 "CreateTime" create_time,
    4 "DataRedundancyType" data_redundancy_type, 5 "EnableCheck" enable_check, 6 "IaDataSize" ia_data_size,
    7 "ProductType" product_type, 8 "ProtectionScore" protection_score,
    9 "ProtectionScoreUpdatedTime" protection_score_updated_time, 10 "RegionId" region_id,
    11 "ResourceArn" resource_arn, 12 "ResourceId" resource_id, 13 "ResourceName" resource_name,
    14 "ResourceOwnerId" resource_owner_id, 15 "ResourceType" resource_type, 16 "RiskCount" risk_count,
    17 "StandardDataSize" standard_data_size, 18 "Status" status, 19 "StorageClass" storage_class,
    20 "TotalDataSize" total_data_size, 21 "VSwitchId" v_switch_id, 22 "VpcId" vpc_id, 23 "ZoneId" zone_id
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/rules", } }
paged! { DescribeRules: DescribeRulesContent = Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub data: Option<DescribeRulesData>,
}
model! { DescribeRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesData {
    pub content: Option<Vec<DescribeRulesContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeRulesData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "CheckFailedResourceCount" check_failed_resource_count, 1 "CheckStatus" check_status, 2 "CheckTime" check_time,
    3 "ProductType" product_type, 4 "ResourceType" resource_type, 5 "RiskyResourceCount" risky_resource_count,
    6 "RuleId" rule_id, 7 "RuleTemplate" rule_template, 8 "TotalResourceCount" total_resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/tasks/{TaskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub data: Option<DescribeTaskData>,
}
model! { DescribeTaskOutput {
    0 "Data" data
} }

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
    0 "CompleteTime" complete_time, 1 "ErrorMessage" error_message, 2 "ExecutionId" execution_id,
    3 "ExpireTime" expire_time, 4 "Progress" progress, 5 "RequestId" request_id, 6 "StartTime" start_time,
    7 "TaskDescription" task_description, 8 "TaskDetail" task_detail, 9 "TaskId" task_id, 10 "TaskName" task_name,
    11 "TaskPriority" task_priority, 12 "TaskResult" task_result, 13 "TaskStatus" task_status, 14 "TaskType" task_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub data: Option<DescribeTasksData>,
}
model! { DescribeTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksData {
    pub content: Option<Vec<DescribeTasksContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "CompleteTime" complete_time, 1 "ErrorMessage" error_message, 2 "ExecutionId" execution_id,
    3 "ExpireTime" expire_time, 4 "Progress" progress, 5 "RequestId" request_id, 6 "StartTime" start_time,
    7 "TaskDescription" task_description, 8 "TaskDetail" task_detail, 9 "TaskId" task_id, 10 "TaskName" task_name,
    11 "TaskPriority" task_priority, 12 "TaskResult" task_result, 13 "TaskStatus" task_status, 14 "TaskType" task_type
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/resources/top-risky", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopRiskyResourcesOutput {
    pub data: Option<DescribeTopRiskyResourcesData>,
}
model! { DescribeTopRiskyResourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopRiskyResourcesData {
    pub content: Option<Vec<DescribeTopRiskyResourcesContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTopRiskyResourcesData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeTopRiskyResourcesContent {
    0 "ArchiveDataSize" archive_data_size, 1 "CheckFailedCount" check_failed_count,
    2 "ColdArchiveDataSize" cold_archive_data_size, 3 "CreateTime" create_time,
    4 "DataRedundancyType" data_redundancy_type, 5 "EnableCheck" enable_check, 6 "IaDataSize" ia_data_size,
    7 "ProductType" product_type, 8 "ProtectionScore" protection_score,
    9 "ProtectionScoreUpdatedTime" protection_score_updated_time, 10 "RegionId" region_id,
    11 "ResourceArn" resource_arn, 12 "ResourceId" resource_id, 13 "ResourceName" resource_name,
    14 "ResourceOwnerId" resource_owner_id, 15 "ResourceType" resource_type, 16 "RiskCount" risk_count,
    17 "StandardDataSize" standard_data_size, 18 "Status" status, 19 "StorageClass" storage_class,
    20 "TotalDataSize" total_data_size, 21 "VSwitchId" v_switch_id, 22 "VpcId" vpc_id, 23 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCheckProduct {
    pub product_type: String,
}
operation! { DisableCheckProduct(product_type: String) "DisableCheckProduct" -> Empty {
    0 "ProductType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/products/disable-check", } }

pub type DisableCheckProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCheckResource {
    pub resource_arn: String,
}
operation! { DisableCheckResource(resource_arn: String) "DisableCheckResource" -> Empty {
    0 "ResourceArn" resource_arn
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/resources/disable-check", } }

pub type DisableCheckResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCheckProduct {
    pub product_type: String,
}
operation! { EnableCheckProduct(product_type: String) "EnableCheckProduct" -> Empty {
    0 "ProductType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/products/enable-check", } }

pub type EnableCheckProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCheckResource {
    pub resource_arn: String,
}
operation! { EnableCheckResource(resource_arn: String) "EnableCheckResource" -> Empty {
    0 "ResourceArn" resource_arn
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/resources/enable-check", } }

pub type EnableCheckResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCrossAccountManagement {}
operation! { EnableCrossAccountManagement() "EnableCrossAccountManagement" -> Empty {} { path: "/api/v1/cross-accounts/enable-management", } }

pub type EnableCrossAccountManagementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBdrcService {}
operation! { GetBdrcService() "GetBdrcService" -> GetBdrcServiceOutput {} { method: "GET", path: "/api/v1/service", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBdrcServiceOutput {
    pub data: Option<GetBdrcServiceData>,
}
model! { GetBdrcServiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBdrcServiceData {
    pub open_time: Option<i64>,
    pub protection_score_updated_time: Option<i64>,
    pub service_initialize_status: Option<String>,
    pub service_status: Option<String>,
}
model! { GetBdrcServiceData {
    0 "OpenTime" open_time, 1 "ProtectionScoreUpdatedTime" protection_score_updated_time,
    2 "ServiceInitializeStatus" service_initialize_status, 3 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessage {
    pub message_id: String,
}
operation! { GetMessage(message_id: String) "GetMessage" -> GetMessageOutput {
    0 "MessageId" message_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/messages/{MessageId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageOutput {
    pub data: Option<GetMessageData>,
}
model! { GetMessageOutput {
    0 "Data" data
} }

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
    0 "MessageContent" message_content, 1 "MessageId" message_id, 2 "MessageLevel" message_level,
    3 "MessageName" message_name, 4 "MessageSourceId" message_source_id,
    5 "MessageSourceRegionId" message_source_region_id, 6 "MessageSourceType" message_source_type,
    7 "MessageTime" message_time, 8 "MessageType" message_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicy {
    pub protection_policy_id: String,
}
operation! { GetProtectionPolicy(protection_policy_id: String) "GetProtectionPolicy" -> GetProtectionPolicyOutput {
    0 "ProtectionPolicyId" protection_policy_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/protection-policies/{ProtectionPolicyId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicyOutput {
    pub data: Option<GetProtectionPolicyData>,
}
model! { GetProtectionPolicyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicyData {
    pub bound_resource_category_ids: Option<Vec<String>>,
    pub latest_apply_time: Option<i64>,
    pub latest_task_id: Option<String>,
    pub protection_policy_id: Option<String>,
    pub protection_policy_name: Option<String>,
    pub protection_policy_region_id: Option<String>,
    pub sub_protection_policies: Option<Vec<GetProtectionPolicySubProtectionPolicies>>,
}
model! { GetProtectionPolicyData {
    0 "BoundResourceCategoryIds" bound_resource_category_ids, 1 "LatestApplyTime" latest_apply_time,
    2 "LatestTaskId" latest_task_id, 3 "ProtectionPolicyId" protection_policy_id,
    4 "ProtectionPolicyName" protection_policy_name, 5 "ProtectionPolicyRegionId" protection_policy_region_id,
    6 "SubProtectionPolicies" sub_protection_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtectionPolicySubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
model! { GetProtectionPolicySubProtectionPolicies {
    0 "Config" config, 1 "SubProtectionPolicyType" sub_protection_policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategory {
    pub resource_category_id: String,
}
operation! { GetResourceCategory(resource_category_id: String) "GetResourceCategory" -> GetResourceCategoryOutput {
    0 "ResourceCategoryId" resource_category_id
} { method: "GET", path: "/api/v1/resource-categories/get", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategoryOutput {
    pub data: Option<GetResourceCategoryData>,
}
model! { GetResourceCategoryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategoryData {
    pub product_type: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_category_name: Option<String>,
    pub resource_category_type: Option<String>,
    pub resource_count: Option<Vec<GetResourceCategoryResourceCount>>,
    pub resource_matcher: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetResourceCategoryData {
    0 "ProductType" product_type, 1 "ResourceCategoryId" resource_category_id,
    2 "ResourceCategoryName" resource_category_name, 3 "ResourceCategoryType" resource_category_type,
    4 "ResourceCount" resource_count, 5 "ResourceMatcher" resource_matcher, 6 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceCategoryResourceCount {
    pub count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { GetResourceCategoryResourceCount {
    0 "Count" count, 1 "ResourceType" resource_type
} }

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
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrossAccountsOutput {
    pub data: Option<ListCrossAccountsData>,
}
model! { ListCrossAccountsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrossAccountsData {
    pub content: Option<Vec<ListCrossAccountsContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCrossAccountsData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "CreatedTime" created_time, 1 "ManagementMode" management_mode, 2 "ParentTargetId" parent_target_id,
    3 "TargetId" target_id, 4 "TargetType" target_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesOutput {
    pub data: Option<ListMessagesData>,
}
model! { ListMessagesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesData {
    pub content: Option<Vec<ListMessagesContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMessagesData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "MessageId" message_id, 1 "MessageLevel" message_level, 2 "MessageName" message_name,
    3 "MessageSourceId" message_source_id, 4 "MessageSourceRegionId" message_source_region_id,
    5 "MessageSourceType" message_source_type, 6 "MessageTime" message_time, 7 "MessageType" message_type
} }

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
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesOutput {
    pub data: Option<ListProtectionPoliciesData>,
}
model! { ListProtectionPoliciesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesData {
    pub content: Option<Vec<ListProtectionPoliciesContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProtectionPoliciesData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesContent {
    pub bound_resource_category_ids: Option<Vec<String>>,
    pub latest_apply_summary: Option<ListProtectionPoliciesLatestApplySummary>,
    pub latest_apply_time: Option<i64>,
    pub latest_task_id: Option<String>,
    pub protection_policy_id: Option<String>,
    pub protection_policy_name: Option<String>,
    pub protection_policy_region_id: Option<String>,
    pub sub_protection_policies: Option<Vec<ListProtectionPoliciesSubProtectionPolicies>>,
}
model! { ListProtectionPoliciesContent {
    0 "BoundResourceCategoryIds" bound_resource_category_ids, 1 "LatestApplySummary" latest_apply_summary,
    2 "LatestApplyTime" latest_apply_time, 3 "LatestTaskId" latest_task_id, 4 "ProtectionPolicyId" protection_policy_id,
    5 "ProtectionPolicyName" protection_policy_name, 6 "ProtectionPolicyRegionId" protection_policy_region_id,
    7 "SubProtectionPolicies" sub_protection_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesLatestApplySummary {
    pub apply_status_count: Option<Vec<ListProtectionPoliciesApplyStatusCount>>,
    pub complete_time: Option<i64>,
    pub resource_count: Option<Vec<ListProtectionPoliciesResourceCount>>,
}
model! { ListProtectionPoliciesLatestApplySummary {
    0 "ApplyStatusCount" apply_status_count, 1 "CompleteTime" complete_time, 2 "ResourceCount" resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesApplyStatusCount {
    pub apply_status: Option<String>,
    pub count: Option<i64>,
}
model! { ListProtectionPoliciesApplyStatusCount {
    0 "ApplyStatus" apply_status, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesResourceCount {
    pub count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { ListProtectionPoliciesResourceCount {
    0 "Count" count, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPoliciesSubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
model! { ListProtectionPoliciesSubProtectionPolicies {
    0 "Config" config, 1 "SubProtectionPolicyType" sub_protection_policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplications {
    pub apply_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: Option<String>,
    pub sub_protection_policy_type: Option<String>,
    pub task_id: String,
    pub protection_policy_id: String,
}
operation! { ListProtectionPolicyApplications(task_id: String, protection_policy_id: String)
    "ListProtectionPolicyApplications" -> ListProtectionPolicyApplicationsOutput {
    0 "ApplyStatus" apply_status: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceType" resource_type: String, 4 "SubProtectionPolicyType" sub_protection_policy_type: String,
    5 "TaskId" task_id, 6 "ProtectionPolicyId" protection_policy_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/protection-policies/{ProtectionPolicyId}/list-applications", } }
paged! { ListProtectionPolicyApplications: ListProtectionPolicyApplicationsContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplicationsOutput {
    pub data: Option<ListProtectionPolicyApplicationsData>,
}
model! { ListProtectionPolicyApplicationsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectionPolicyApplicationsData {
    pub content: Option<Vec<ListProtectionPolicyApplicationsContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProtectionPolicyApplicationsData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "ApplyDetail" apply_detail, 1 "ApplyStatus" apply_status, 2 "ApplyTime" apply_time, 3 "ProductType" product_type,
    4 "ProtectionPolicyId" protection_policy_id, 5 "ResourceArn" resource_arn, 6 "ResourceId" resource_id,
    7 "ResourceOwnerId" resource_owner_id, 8 "ResourceType" resource_type,
    9 "SubProtectionPolicyType" sub_protection_policy_type, 10 "TaskId" task_id
} }

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
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesOutput {
    pub data: Option<ListResourceCategoriesData>,
}
model! { ListResourceCategoriesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesData {
    pub content: Option<Vec<ListResourceCategoriesContent>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListResourceCategoriesData {
    0 "Content" content, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesContent {
    pub product_type: Option<String>,
    pub resource_category_id: Option<String>,
    pub resource_category_name: Option<String>,
    pub resource_category_type: Option<String>,
    pub resource_count: Option<Vec<ListResourceCategoriesResourceCount>>,
    pub resource_matcher: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListResourceCategoriesContent {
    0 "ProductType" product_type, 1 "ResourceCategoryId" resource_category_id,
    2 "ResourceCategoryName" resource_category_name, 3 "ResourceCategoryType" resource_category_type,
    4 "ResourceCount" resource_count, 5 "ResourceMatcher" resource_matcher, 6 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceCategoriesResourceCount {
    pub count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { ListResourceCategoriesResourceCount {
    0 "Count" count, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBdrcService {}
operation! { OpenBdrcService() "OpenBdrcService" -> Empty {} { path: "/api/v1/service/open", } }

pub type OpenBdrcServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCount {
    pub resource_type: Option<String>,
    pub tag_resource_matchers: Vec<PrecheckResourceCountTagResourceMatchers>,
}
operation! { PrecheckResourceCount(tag_resource_matchers: Vec<PrecheckResourceCountTagResourceMatchers>)
    "PrecheckResourceCount" -> PrecheckResourceCountOutput {
    0 "ResourceType" resource_type: String, 1 "TagResourceMatchers" tag_resource_matchers
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] { path: "/api/v1/resources/precheck-count", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCountTagResourceMatchers {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { PrecheckResourceCountTagResourceMatchers(key: String, operator: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCountOutput {
    pub data: Option<PrecheckResourceCountData>,
}
model! { PrecheckResourceCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckResourceCountData {
    pub task_id: Option<String>,
}
model! { PrecheckResourceCountData {
    0 "TaskId" task_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] { method: "PATCH", path: "/api/v1/cross-accounts", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsCreateTargets {
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateCrossAccountsCreateTargets(target_id: String, target_type: String) {
    0 "TargetId" target_id: String, 1 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsDeleteTargets {
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
input! { UpdateCrossAccountsDeleteTargets(target_id: String, target_type: String) {
    0 "TargetId" target_id: String, 1 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsOutput {
    pub data: Option<UpdateCrossAccountsData>,
}
model! { UpdateCrossAccountsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossAccountsData {
    pub task_id: Option<String>,
}
model! { UpdateCrossAccountsData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionPolicy {
    pub bound_resource_category_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub protection_policy_name: Option<String>,
    pub sub_protection_policies: Option<Vec<UpdateProtectionPolicySubProtectionPolicies>>,
    pub protection_policy_id: String,
}
operation! { UpdateProtectionPolicy(protection_policy_id: String) "UpdateProtectionPolicy" -> Empty {
    0 "BoundResourceCategoryIds" bound_resource_category_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "ProtectionPolicyName" protection_policy_name: String,
    3 "SubProtectionPolicies" sub_protection_policies: Vec<UpdateProtectionPolicySubProtectionPolicies>,
    4 "ProtectionPolicyId" protection_policy_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/api/v1/protection-policies/{ProtectionPolicyId}", } }

pub type UpdateProtectionPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionPolicySubProtectionPolicies {
    pub config: Option<String>,
    pub sub_protection_policy_type: Option<String>,
}
input! { UpdateProtectionPolicySubProtectionPolicies() {
    0 "Config" config: String, 1 "SubProtectionPolicyType" sub_protection_policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceCategory {
    pub resource_category_id: String,
    pub resource_category_name: Option<String>,
    pub resource_matcher: Option<String>,
}
operation! { UpdateResourceCategory(resource_category_id: String) "UpdateResourceCategory" -> Empty {
    0 "ResourceCategoryId" resource_category_id, 1 "ResourceCategoryName" resource_category_name: String,
    2 "ResourceMatcher" resource_matcher: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/resource-categories/update", } }

pub type UpdateResourceCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResources {
    pub resource_type: Option<String>,
}
operation! { UpdateResources() "UpdateResources" -> UpdateResourcesOutput {
    0 "ResourceType" resource_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/resources/update", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourcesOutput {
    pub data: Option<UpdateResourcesData>,
}
model! { UpdateResourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourcesData {
    pub task_id: Option<String>,
}
model! { UpdateResourcesData {
    0 "TaskId" task_id
} }

#[cfg(feature = "reflect")]
register! {
    CheckRules, CloseBdrcService, CreateProtectionPolicy, CreateResourceCategory, DeleteProtectionPolicy,
    DeleteResourceCategory, DescribeCheckDetails, DescribeProductDataRedundancyTypeStat, DescribeProducts,
    DescribeRegions, DescribeResources, DescribeRules, DescribeTask, DescribeTasks, DescribeTopRiskyResources,
    DisableCheckProduct, DisableCheckResource, EnableCheckProduct, EnableCheckResource, EnableCrossAccountManagement,
    GetBdrcService, GetMessage, GetProtectionPolicy, GetResourceCategory, ListCrossAccounts, ListMessages,
    ListProtectionPolicies, ListProtectionPolicyApplications, ListResourceCategories, OpenBdrcService,
    PrecheckResourceCount, UpdateCrossAccounts, UpdateProtectionPolicy, UpdateResourceCategory, UpdateResources
}
