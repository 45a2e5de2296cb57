//! `nis` of Alibaba Cloud, API version 2021-12-16.
//!
//! Endpoint: a table of 2 regions, else `nis.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/nis/2021-12-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, nis::ListNisInspectionResourceType};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListNisInspectionResourceType::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("ap-southeast-1", "nis-intl.aliyuncs.com"), ("cn-shanghai", "nis.aliyuncs.com")],
    &[
        ("ap-southeast-1", "nis-intl.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "nis.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("nis", "2021-12-16", "nis", &ENDPOINTS);

/// Creates and analyze network path: `CreateAndAnalyzeNetworkPath` of `nis` 2021-12-16.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/CreateAndAnalyzeNetworkPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAnalyzeNetworkPath {
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub source_id: String,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    /// Required.
    pub source_type: String,
    pub target_id: Option<String>,
    pub target_ip_address: Option<String>,
    pub target_port: Option<i64>,
    pub target_type: Option<String>,
}
operation! { CreateAndAnalyzeNetworkPath(source_id: String, source_type: String)
    "CreateAndAnalyzeNetworkPath" -> CreateAndAnalyzeNetworkPathOutput {
    0 "Protocol" protocol: String, 1 "RegionId" region_id: String, 2 "SourceId" source_id,
    3 "SourceIpAddress" source_ip_address: String, 4 "SourcePort" source_port: i64, 5 "SourceType" source_type,
    6 "TargetId" target_id: String, 7 "TargetIpAddress" target_ip_address: String, 8 "TargetPort" target_port: i64,
    9 "TargetType" target_type: String
} { method: "GET", } }

/// Response of [`CreateAndAnalyzeNetworkPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAnalyzeNetworkPathOutput {
    pub network_reachable_analysis_id: Option<String>,
    pub protocol: Option<String>,
    pub source_id: Option<String>,
    pub source_ip_address: Option<String>,
    pub source_port: Option<String>,
    pub source_type: Option<String>,
    pub target_id: Option<String>,
    pub target_ip_address: Option<String>,
    pub target_port: Option<String>,
    pub target_type: Option<String>,
}
model! { CreateAndAnalyzeNetworkPathOutput {
    0 "NetworkReachableAnalysisId" network_reachable_analysis_id: String, 1 "Protocol" protocol: String,
    2 "SourceId" source_id: String, 3 "SourceIpAddress" source_ip_address: String, 4 "SourcePort" source_port: String,
    5 "SourceType" source_type: String, 6 "TargetId" target_id: String, 7 "TargetIpAddress" target_ip_address: String,
    8 "TargetPort" target_port: String, 9 "TargetType" target_type: String
} }

/// Creates network path: `CreateNetworkPath` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/CreateNetworkPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkPath {
    pub network_path_description: Option<String>,
    /// Required. At most 128 characters.
    pub network_path_name: String,
    /// At most 16 characters.
    pub protocol: Option<String>,
    /// At most 64 characters.
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub source_id: String,
    pub source_ip_address: Option<String>,
    pub source_port: Option<i64>,
    /// Required.
    pub source_type: String,
    pub tag: Option<Vec<CreateNetworkPathTag>>,
    /// At least 0.
    pub target_id: Option<String>,
    pub target_ip_address: Option<String>,
    pub target_port: Option<i64>,
    /// At least 0.
    pub target_type: Option<String>,
}
operation! { CreateNetworkPath(network_path_name: String, source_id: String, source_type: String)
    "CreateNetworkPath" -> CreateNetworkPathOutput {
    0 "NetworkPathDescription" network_path_description: String, 1 "NetworkPathName" network_path_name,
    2 "Protocol" protocol: String, 3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SourceId" source_id, 6 "SourceIpAddress" source_ip_address: String, 7 "SourcePort" source_port: i64,
    8 "SourceType" source_type, 9 "Tag" tag: Vec<CreateNetworkPathTag>, 10 "TargetId" target_id: String,
    11 "TargetIpAddress" target_ip_address: String, 12 "TargetPort" target_port: i64,
    13 "TargetType" target_type: String
} }

/// In the request of [`CreateNetworkPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkPathTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkPathTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateNetworkPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkPathOutput {
    pub network_path_id: Option<String>,
}
model! { CreateNetworkPathOutput {
    0 "NetworkPathId" network_path_id: String
} }

/// Creates network reachable analysis: `CreateNetworkReachableAnalysis` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/CreateNetworkReachableAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkReachableAnalysis {
    /// Required.
    pub network_path_id: String,
    pub region_id: Option<String>,
    pub tag: Option<Vec<CreateNetworkReachableAnalysisTag>>,
}
operation! { CreateNetworkReachableAnalysis(network_path_id: String)
    "CreateNetworkReachableAnalysis" -> CreateNetworkReachableAnalysisOutput {
    0 "NetworkPathId" network_path_id, 1 "RegionId" region_id: String,
    2 "Tag" tag: Vec<CreateNetworkReachableAnalysisTag>
} }

/// In the request of [`CreateNetworkReachableAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkReachableAnalysisTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkReachableAnalysisTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateNetworkReachableAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkReachableAnalysisOutput {
    pub network_reachable_analysis_id: Option<String>,
}
model! { CreateNetworkReachableAnalysisOutput {
    0 "NetworkReachableAnalysisId" network_reachable_analysis_id: String
} }

/// Deletes network path: `DeleteNetworkPath` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/DeleteNetworkPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkPath {
    /// Required.
    pub network_path_ids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { DeleteNetworkPath(network_path_ids: Vec<String>) "DeleteNetworkPath" -> DeleteNetworkPathOutput {
    0 "NetworkPathIds" network_path_ids, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteNetworkPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkPathOutput {
    pub data: Option<bool>,
}
model! { DeleteNetworkPathOutput {
    0 "Data" data: bool
} }

/// Deletes network reachable analysis: `DeleteNetworkReachableAnalysis` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/DeleteNetworkReachableAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkReachableAnalysis {
    /// Required.
    pub network_reachable_analysis_ids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { DeleteNetworkReachableAnalysis(network_reachable_analysis_ids: Vec<String>)
    "DeleteNetworkReachableAnalysis" -> DeleteNetworkReachableAnalysisOutput {
    0 "NetworkReachableAnalysisIds" network_reachable_analysis_ids, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteNetworkReachableAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkReachableAnalysisOutput {
    pub data: Option<bool>,
}
model! { DeleteNetworkReachableAnalysisOutput {
    0 "Data" data: bool
} }

/// Deletes nis inspection report: `DeleteNisInspectionReport` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/DeleteNisInspectionReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNisInspectionReport {
    /// Required. 1 to 128 characters.
    pub inspection_report_id: String,
}
operation! { DeleteNisInspectionReport(inspection_report_id: String)
    "DeleteNisInspectionReport" -> DeleteNisInspectionReportOutput {
    0 "InspectionReportId" inspection_report_id
} }

/// Response of [`DeleteNisInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNisInspectionReportOutput {
    pub data: Option<bool>,
}
model! { DeleteNisInspectionReportOutput {
    0 "Data" data: bool
} }

/// Deletes nis inspection task: `DeleteNisInspectionTask` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/DeleteNisInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNisInspectionTask {
    /// Required. 1 to 128 characters.
    pub inspection_task_id: String,
}
operation! { DeleteNisInspectionTask(inspection_task_id: String)
    "DeleteNisInspectionTask" -> DeleteNisInspectionTaskOutput {
    0 "InspectionTaskId" inspection_task_id
} }

/// Response of [`DeleteNisInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNisInspectionTaskOutput {
    pub data: Option<bool>,
}
model! { DeleteNisInspectionTaskOutput {
    0 "Data" data: bool
} }

/// Describes nis inspection recommendation resources: `DescribeNisInspectionRecommendationResources` of `nis`
/// 2021-12-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/nis/2021-12-16/DescribeNisInspectionRecommendationResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionRecommendationResources {
    /// Required. 1 to 128 characters.
    pub inspection_report_id: String,
    pub language: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. 1 to 64 characters.
    pub recommendation_code: String,
}
operation! { DescribeNisInspectionRecommendationResources(inspection_report_id: String, recommendation_code: String)
    "DescribeNisInspectionRecommendationResources" -> DescribeNisInspectionRecommendationResourcesOutput {
    0 "InspectionReportId" inspection_report_id, 1 "Language" language: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RecommendationCode" recommendation_code
} }
paged! { DescribeNisInspectionRecommendationResources: DescribeNisInspectionRecommendationResourcesResourceList =
    Token "NextToken", "ResourceList" resource_list, next "NextToken" }

/// Response of [`DescribeNisInspectionRecommendationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionRecommendationResourcesOutput {
    pub inspection_report_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_list: Vec<DescribeNisInspectionRecommendationResourcesResourceList>,
    pub total_count: Option<i64>,
}
model! { DescribeNisInspectionRecommendationResourcesOutput {
    0 "InspectionReportId" inspection_report_id: String, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String,
    3 "ResourceList" resource_list: Vec<DescribeNisInspectionRecommendationResourcesResourceList>,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNisInspectionRecommendationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionRecommendationResourcesResourceList {
    pub analysis_data: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { DescribeNisInspectionRecommendationResourcesResourceList {
    0 "AnalysisData" analysis_data: String, 1 "ResourceId" resource_id: String, 2 "ResourceName" resource_name: String
} }

/// Describes nis inspection report check items: `DescribeNisInspectionReportCheckItems` of `nis` 2021-12-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/nis/2021-12-16/DescribeNisInspectionReportCheckItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportCheckItems {
    pub category_code: Option<String>,
    /// Required. 1 to 128 characters.
    pub inspection_report_id: String,
    pub language: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: Option<Vec<String>>,
    pub risk_level: Option<Vec<String>>,
}
operation! { DescribeNisInspectionReportCheckItems(inspection_report_id: String)
    "DescribeNisInspectionReportCheckItems" -> DescribeNisInspectionReportCheckItemsOutput {
    0 "CategoryCode" category_code: String, 1 "InspectionReportId" inspection_report_id, 2 "Language" language: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ResourceType" resource_type: Vec<String>,
    6 "RiskLevel" risk_level: Vec<String>
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }
paged! { DescribeNisInspectionReportCheckItems: DescribeNisInspectionReportCheckItemsCheckItemList =
    Token "NextToken", "CheckItemList" check_item_list, next "NextToken" }

/// Response of [`DescribeNisInspectionReportCheckItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportCheckItemsOutput {
    pub check_item_list: Vec<DescribeNisInspectionReportCheckItemsCheckItemList>,
    pub inspection_report_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeNisInspectionReportCheckItemsOutput {
    0 "CheckItemList" check_item_list: Vec<DescribeNisInspectionReportCheckItemsCheckItemList>,
    1 "InspectionReportId" inspection_report_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNisInspectionReportCheckItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportCheckItemsCheckItemList {
    pub category_code: Option<String>,
    pub check_item_code: Option<String>,
    pub check_item_name: Option<String>,
    pub check_result_list: Vec<DescribeNisInspectionReportCheckItemsCheckResultList>,
    pub description: Option<String>,
    pub description_code: Option<String>,
    pub recommendation_list: Vec<
        DescribeNisInspectionReportCheckItemsRecommendationList,
    >,
    pub resource_type: Option<String>,
}
model! { DescribeNisInspectionReportCheckItemsCheckItemList {
    0 "CategoryCode" category_code: String, 1 "CheckItemCode" check_item_code: String,
    2 "CheckItemName" check_item_name: String,
    3 "CheckResultList" check_result_list: Vec<DescribeNisInspectionReportCheckItemsCheckResultList>,
    4 "Description" description: String, 5 "DescriptionCode" description_code: String,
    6 "RecommendationList" recommendation_list: Vec<DescribeNisInspectionReportCheckItemsRecommendationList>,
    7 "ResourceType" resource_type: String
} }

/// In the response of [`DescribeNisInspectionReportCheckItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportCheckItemsCheckResultList {
    pub count: Option<i64>,
    pub risk_level: Option<String>,
}
model! { DescribeNisInspectionReportCheckItemsCheckResultList {
    0 "Count" count: i64, 1 "RiskLevel" risk_level: String
} }

/// In the response of [`DescribeNisInspectionReportCheckItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportCheckItemsRecommendationList {
    pub abnormality: Option<String>,
    pub metadata: Option<String>,
    pub reason: Option<String>,
    pub reason_code: Option<String>,
    pub recommendation_code: Option<String>,
    pub risk_level: Option<String>,
    pub suggestion: Option<String>,
    pub suggestion_code: Option<String>,
}
model! { DescribeNisInspectionReportCheckItemsRecommendationList {
    0 "Abnormality" abnormality: String, 1 "Metadata" metadata: String, 2 "Reason" reason: String,
    3 "ReasonCode" reason_code: String, 4 "RecommendationCode" recommendation_code: String,
    5 "RiskLevel" risk_level: String, 6 "Suggestion" suggestion: String, 7 "SuggestionCode" suggestion_code: String
} }

/// Describes nis inspection report status: `DescribeNisInspectionReportStatus` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/DescribeNisInspectionReportStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportStatus {
    /// Required. 1 to 128 characters.
    pub inspection_report_id: String,
}
operation! { DescribeNisInspectionReportStatus(inspection_report_id: String)
    "DescribeNisInspectionReportStatus" -> DescribeNisInspectionReportStatusOutput {
    0 "InspectionReportId" inspection_report_id
} }

/// Response of [`DescribeNisInspectionReportStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportStatusOutput {
    pub end_time: Option<String>,
    pub inspection_project: Option<String>,
    pub inspection_report_id: Option<String>,
    pub inspection_task_id: Option<String>,
    pub inspection_task_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNisInspectionReportStatusOutput {
    0 "EndTime" end_time: String, 1 "InspectionProject" inspection_project: String,
    2 "InspectionReportId" inspection_report_id: String, 3 "InspectionTaskId" inspection_task_id: String,
    4 "InspectionTaskName" inspection_task_name: String, 5 "StartTime" start_time: String, 6 "Status" status: String
} }

/// Describes nis inspection report summary: `DescribeNisInspectionReportSummary` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/DescribeNisInspectionReportSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportSummary {
    /// Required. 1 to 128 characters.
    pub inspection_report_id: String,
}
operation! { DescribeNisInspectionReportSummary(inspection_report_id: String)
    "DescribeNisInspectionReportSummary" -> DescribeNisInspectionReportSummaryOutput {
    0 "InspectionReportId" inspection_report_id
} }

/// Response of [`DescribeNisInspectionReportSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportSummaryOutput {
    pub end_time: Option<String>,
    pub inspection_report_id: Option<String>,
    pub inspection_task_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub summary: Option<DescribeNisInspectionReportSummarySummary>,
}
model! { DescribeNisInspectionReportSummaryOutput {
    0 "EndTime" end_time: String, 1 "InspectionReportId" inspection_report_id: String,
    2 "InspectionTaskId" inspection_task_id: String, 3 "StartTime" start_time: String, 4 "Status" status: String,
    5 "Summary" summary: DescribeNisInspectionReportSummarySummary
} }

/// In the response of [`DescribeNisInspectionReportSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportSummarySummary {
    pub check_item_count: Option<i64>,
    pub check_resource_count: Option<i64>,
    pub pass_rate_summary: Vec<DescribeNisInspectionReportSummaryPassRateSummary>,
    pub risk_summary: Vec<DescribeNisInspectionReportSummaryRiskSummary>,
}
model! { DescribeNisInspectionReportSummarySummary {
    0 "CheckItemCount" check_item_count: i64, 1 "CheckResourceCount" check_resource_count: i64,
    2 "PassRateSummary" pass_rate_summary: Vec<DescribeNisInspectionReportSummaryPassRateSummary>,
    3 "RiskSummary" risk_summary: Vec<DescribeNisInspectionReportSummaryRiskSummary>
} }

/// In the response of [`DescribeNisInspectionReportSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportSummaryPassRateSummary {
    pub pass_rate: Option<f64>,
    pub pass_rate_scope: Option<String>,
}
model! { DescribeNisInspectionReportSummaryPassRateSummary {
    0 "PassRate" pass_rate: f64, 1 "PassRateScope" pass_rate_scope: String
} }

/// In the response of [`DescribeNisInspectionReportSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionReportSummaryRiskSummary {
    pub resource_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub risk_level: Option<String>,
    pub risk_type: Option<String>,
}
model! { DescribeNisInspectionReportSummaryRiskSummary {
    0 "ResourceCount" resource_count: i64, 1 "RiskCount" risk_count: i64, 2 "RiskLevel" risk_level: String,
    3 "RiskType" risk_type: String
} }

/// Describes nis inspection task: `DescribeNisInspectionTask` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/DescribeNisInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionTask {
    /// Required. 1 to 128 characters.
    pub inspection_task_id: String,
}
operation! { DescribeNisInspectionTask(inspection_task_id: String)
    "DescribeNisInspectionTask" -> DescribeNisInspectionTaskOutput {
    0 "InspectionTaskId" inspection_task_id
} }

/// Response of [`DescribeNisInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionTaskOutput {
    pub check_resource_list: Vec<DescribeNisInspectionTaskCheckResourceList>,
    pub create_time: Option<String>,
    pub inspection_interval: Option<String>,
    pub inspection_name: Option<String>,
    pub inspection_project: Option<String>,
    pub inspection_task_id: Option<String>,
    pub inspection_trigger_time: Option<String>,
    pub last_update_report_id: Option<String>,
    pub last_update_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNisInspectionTaskOutput {
    0 "CheckResourceList" check_resource_list: Vec<DescribeNisInspectionTaskCheckResourceList>,
    1 "CreateTime" create_time: String, 2 "InspectionInterval" inspection_interval: String,
    3 "InspectionName" inspection_name: String, 4 "InspectionProject" inspection_project: String,
    5 "InspectionTaskId" inspection_task_id: String, 6 "InspectionTriggerTime" inspection_trigger_time: String,
    7 "LastUpdateReportId" last_update_report_id: String, 8 "LastUpdateTime" last_update_time: String,
    9 "Status" status: String
} }

/// In the response of [`DescribeNisInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisInspectionTaskCheckResourceList {
    pub check_scope: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeNisInspectionTaskCheckResourceList {
    0 "CheckScope" check_scope: String, 1 "ResourceType" resource_type: String
} }

/// Describes nis traffic ranking: `DescribeNisTrafficRanking` of `nis` 2021-12-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/nis/2021-12-16/DescribeNisTrafficRanking>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisTrafficRanking {
    /// 20 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub nis_traffic_ranking_id: String,
}
operation! { DescribeNisTrafficRanking(nis_traffic_ranking_id: String)
    "DescribeNisTrafficRanking" -> DescribeNisTrafficRankingOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "NisTrafficRankingId" nis_traffic_ranking_id
} }
paged! { DescribeNisTrafficRanking: DescribeNisTrafficRankingFlowRankingList =
    Token "NextToken", "FlowRankingList" flow_ranking_list, next "NextToken" }

/// Response of [`DescribeNisTrafficRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisTrafficRankingOutput {
    pub flow_ranking_list: Vec<DescribeNisTrafficRankingFlowRankingList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub nis_traffic_ranking_id: Option<String>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeNisTrafficRankingOutput {
    0 "FlowRankingList" flow_ranking_list: Vec<DescribeNisTrafficRankingFlowRankingList>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "NisTrafficRankingId" nis_traffic_ranking_id: String, 4 "Status" status: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNisTrafficRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNisTrafficRankingFlowRankingList {
    pub binding_resource_id: Option<String>,
    pub binding_resource_type: Option<String>,
    pub bytes: Option<f64>,
    pub bytes_increase: Option<f64>,
    pub bytes_increase_ratio: Option<f64>,
    pub bytes_rate: Option<f64>,
    pub cen_id: Option<String>,
    pub client_asn: Option<String>,
    pub client_city: Option<String>,
    pub client_country: Option<String>,
    pub client_isp: Option<String>,
    pub client_province: Option<String>,
    pub destination_ip: Option<String>,
    pub destination_port: Option<String>,
    pub destination_region_no: Option<String>,
    pub direction: Option<String>,
    pub dscp: Option<String>,
    pub ecs_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub packets: Option<f64>,
    pub packets_increase: Option<f64>,
    pub packets_increase_ratio: Option<f64>,
    pub packets_lost_blackhole: Option<f64>,
    pub packets_lost_no_route: Option<f64>,
    pub packets_lost_ttl_expired: Option<f64>,
    pub protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub round_trip_time: Option<f64>,
    pub round_trip_time_increase: Option<f64>,
    pub source_ip: Option<String>,
    pub source_port: Option<String>,
    pub source_region_no: Option<String>,
    pub traffic_path: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_destination_account_id: Option<String>,
    pub transit_router_destination_available_zone: Option<String>,
    pub transit_router_destination_network_interface: Option<String>,
    pub transit_router_destination_resource_id: Option<String>,
    pub transit_router_destination_vswitch_id: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_pair_attachment_id: Option<String>,
    pub transit_router_source_account_id: Option<String>,
    pub transit_router_source_available_zone: Option<String>,
    pub transit_router_source_network_interface: Option<String>,
    pub transit_router_source_resource_id: Option<String>,
    pub transit_router_source_vswitch_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeNisTrafficRankingFlowRankingList {
    0 "BindingResourceId" binding_resource_id: String, 1 "BindingResourceType" binding_resource_type: String,
    2 "Bytes" bytes: f64, 3 "BytesIncrease" bytes_increase: f64, 4 "BytesIncreaseRatio" bytes_increase_ratio: f64,
    5 "BytesRate" bytes_rate: f64, 6 "CenId" cen_id: String, 7 "ClientAsn" client_asn: String,
    8 "ClientCity" client_city: String, 9 "ClientCountry" client_country: String, 10 "ClientIsp" client_isp: String,
    11 "ClientProvince" client_province: String, 12 "DestinationIp" destination_ip: String,
    13 "DestinationPort" destination_port: String, 14 "DestinationRegionNo" destination_region_no: String,
    15 "Direction" direction: String, 16 "Dscp" dscp: String, 17 "EcsId" ecs_id: String,
    18 "InstanceId" instance_id: String, 19 "NetworkInterfaceId" network_interface_id: String,
    20 "Packets" packets: f64, 21 "PacketsIncrease" packets_increase: f64,
    22 "PacketsIncreaseRatio" packets_increase_ratio: f64, 23 "PacketsLostBlackhole" packets_lost_blackhole: f64,
    24 "PacketsLostNoRoute" packets_lost_no_route: f64, 25 "PacketsLostTTLExpired" packets_lost_ttl_expired: f64,
    26 "Protocol" protocol: String, 27 "PublicIpAddress" public_ip_address: String, 28 "RegionId" region_id: String,
    29 "RoundTripTime" round_trip_time: f64, 30 "RoundTripTimeIncrease" round_trip_time_increase: f64,
    31 "SourceIp" source_ip: String, 32 "SourcePort" source_port: String, 33 "SourceRegionNo" source_region_no: String,
    34 "TrafficPath" traffic_path: String, 35 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    36 "TransitRouterDestinationAccountId" transit_router_destination_account_id: String,
    37 "TransitRouterDestinationAvailableZone" transit_router_destination_available_zone: String,
    38 "TransitRouterDestinationNetworkInterface" transit_router_destination_network_interface: String,
    39 "TransitRouterDestinationResourceId" transit_router_destination_resource_id: String,
    40 "TransitRouterDestinationVSwitchId" transit_router_destination_vswitch_id: String,
    41 "TransitRouterId" transit_router_id: String,
    42 "TransitRouterPairAttachmentId" transit_router_pair_attachment_id: String,
    43 "TransitRouterSourceAccountId" transit_router_source_account_id: String,
    44 "TransitRouterSourceAvailableZone" transit_router_source_available_zone: String,
    45 "TransitRouterSourceNetworkInterface" transit_router_source_network_interface: String,
    46 "TransitRouterSourceResourceId" transit_router_source_resource_id: String,
    47 "TransitRouterSourceVSwitchId" transit_router_source_vswitch_id: String, 48 "VSwitchId" vswitch_id: String,
    49 "VpcId" vpc_id: String
} }

/// Gets internet tuple: `GetInternetTuple` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetInternetTuple>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInternetTuple {
    pub account_ids: Option<Vec<i64>>,
    /// Required. 0 to 253402271999000.
    pub begin_time: i64,
    pub cloud_ip: Option<String>,
    pub cloud_ip_list: Option<Vec<String>>,
    pub cloud_isp: Option<String>,
    pub cloud_port: Option<String>,
    /// Required.
    pub direction: String,
    /// Required. 0 to 253402271999000.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub instance_list: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub other_city: Option<String>,
    pub other_country: Option<String>,
    pub other_ip: Option<String>,
    pub other_isp: Option<String>,
    pub other_port: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    pub sort: Option<String>,
    pub top_n: Option<i64>,
    /// Required.
    pub tuple_type: i64,
    pub use_multi_account: Option<bool>,
}

/// Arguments of [`GetInternetTuple::new`].
pub struct GetInternetTupleRequired {
    pub begin_time: i64,
    pub direction: String,
    pub end_time: i64,
    pub region_id: String,
    pub tuple_type: i64,
}
operation! { GetInternetTuple { GetInternetTupleRequired: begin_time, direction, end_time, region_id, tuple_type }
    "GetInternetTuple" -> GetInternetTupleOutput {
    0 "AccountIds" account_ids: Vec<i64>, 1 "BeginTime" begin_time, 2 "CloudIp" cloud_ip: String,
    3 "CloudIpList" cloud_ip_list: Vec<String>, 4 "CloudIsp" cloud_isp: String, 5 "CloudPort" cloud_port: String,
    6 "Direction" direction, 7 "EndTime" end_time, 8 "InstanceId" instance_id: String,
    9 "InstanceList" instance_list: Vec<String>, 10 "OrderBy" order_by: String, 11 "OtherCity" other_city: String,
    12 "OtherCountry" other_country: String, 13 "OtherIp" other_ip: String, 14 "OtherIsp" other_isp: String,
    15 "OtherPort" other_port: String, 16 "Protocol" protocol: String, 17 "RegionId" region_id, 18 "Sort" sort: String,
    19 "TopN" top_n: i64, 20 "TupleType" tuple_type, 21 "UseMultiAccount" use_multi_account: bool
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`GetInternetTuple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInternetTupleOutput {
    pub data: Vec<GetInternetTupleData>,
}
model! { GetInternetTupleOutput {
    0 "Data" data: Vec<GetInternetTupleData>
} }

/// In the response of [`GetInternetTuple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInternetTupleData {
    pub access_region: Option<String>,
    pub begin_time: Option<String>,
    pub byte_count: Option<f64>,
    pub cloud_city: Option<String>,
    pub cloud_country: Option<String>,
    pub cloud_ip: Option<String>,
    pub cloud_isp: Option<String>,
    pub cloud_port: Option<String>,
    pub cloud_product: Option<String>,
    pub cloud_province: Option<String>,
    pub direction: Option<String>,
    pub in_byte_count: Option<f64>,
    pub in_out_order_count: Option<f64>,
    pub in_packet_count: Option<f64>,
    pub in_retran_count: Option<f64>,
    pub instance_id: Option<String>,
    pub other_city: Option<String>,
    pub other_country: Option<String>,
    pub other_ip: Option<String>,
    pub other_isp: Option<String>,
    pub other_port: Option<String>,
    pub other_product: Option<String>,
    pub other_province: Option<String>,
    pub out_byte_count: Option<f64>,
    pub out_order_count: Option<f64>,
    pub out_out_order_count: Option<f64>,
    pub out_packet_count: Option<f64>,
    pub out_retran_count: Option<f64>,
    pub packet_count: Option<f64>,
    pub protocol: Option<String>,
    pub retransmit_rate: Option<f64>,
    pub rtt: Option<f64>,
}
model! { GetInternetTupleData {
    0 "AccessRegion" access_region: String, 1 "BeginTime" begin_time: String, 2 "ByteCount" byte_count: f64,
    3 "CloudCity" cloud_city: String, 4 "CloudCountry" cloud_country: String, 5 "CloudIp" cloud_ip: String,
    6 "CloudIsp" cloud_isp: String, 7 "CloudPort" cloud_port: String, 8 "CloudProduct" cloud_product: String,
    9 "CloudProvince" cloud_province: String, 10 "Direction" direction: String, 11 "InByteCount" in_byte_count: f64,
    12 "InOutOrderCount" in_out_order_count: f64, 13 "InPacketCount" in_packet_count: f64,
    14 "InRetranCount" in_retran_count: f64, 15 "InstanceId" instance_id: String, 16 "OtherCity" other_city: String,
    17 "OtherCountry" other_country: String, 18 "OtherIp" other_ip: String, 19 "OtherIsp" other_isp: String,
    20 "OtherPort" other_port: String, 21 "OtherProduct" other_product: String,
    22 "OtherProvince" other_province: String, 23 "OutByteCount" out_byte_count: f64,
    24 "OutOrderCount" out_order_count: f64, 25 "OutOutOrderCount" out_out_order_count: f64,
    26 "OutPacketCount" out_packet_count: f64, 27 "OutRetranCount" out_retran_count: f64,
    28 "PacketCount" packet_count: f64, 29 "Protocol" protocol: String, 30 "RetransmitRate" retransmit_rate: f64,
    31 "Rtt" rtt: f64
} }

/// Gets nat top n: `GetNatTopN` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetNatTopN>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatTopN {
    /// Required.
    pub begin_time: i64,
    pub end_time: Option<i64>,
    pub ip: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    pub order_by: Option<String>,
    pub region_id: Option<String>,
    pub top_n: Option<i64>,
}
operation! { GetNatTopN(begin_time: i64, nat_gateway_id: String) "GetNatTopN" -> GetNatTopNOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time: i64, 2 "Ip" ip: String, 3 "NatGatewayId" nat_gateway_id,
    4 "OrderBy" order_by: String, 5 "RegionId" region_id: String, 6 "TopN" top_n: i64
} }

/// Response of [`GetNatTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatTopNOutput {
    pub is_top_n_open: Option<bool>,
    pub nat_gateway_top_n: Vec<GetNatTopNNatGatewayTopN>,
}
model! { GetNatTopNOutput {
    0 "IsTopNOpen" is_top_n_open: bool, 1 "NatGatewayTopN" nat_gateway_top_n: Vec<GetNatTopNNatGatewayTopN>
} }

/// In the response of [`GetNatTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNatTopNNatGatewayTopN {
    pub active_session_count: Option<f64>,
    pub in_bps: Option<f64>,
    pub in_flow_per_minute: Option<f64>,
    pub in_pps: Option<f64>,
    pub ip: Option<String>,
    pub new_session_per_second: Option<f64>,
    pub out_bps: Option<f64>,
    pub out_flow_per_minute: Option<f64>,
    pub out_pps: Option<f64>,
}
model! { GetNatTopNNatGatewayTopN {
    0 "ActiveSessionCount" active_session_count: f64, 1 "InBps" in_bps: f64,
    2 "InFlowPerMinute" in_flow_per_minute: f64, 3 "InPps" in_pps: f64, 4 "Ip" ip: String,
    5 "NewSessionPerSecond" new_session_per_second: f64, 6 "OutBps" out_bps: f64,
    7 "OutFlowPerMinute" out_flow_per_minute: f64, 8 "OutPps" out_pps: f64
} }

/// Gets network reachable analysis: `GetNetworkReachableAnalysis` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetNetworkReachableAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkReachableAnalysis {
    /// Required.
    pub network_reachable_analysis_id: String,
    pub region_id: Option<String>,
}
operation! { GetNetworkReachableAnalysis(network_reachable_analysis_id: String)
    "GetNetworkReachableAnalysis" -> GetNetworkReachableAnalysisOutput {
    0 "NetworkReachableAnalysisId" network_reachable_analysis_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetNetworkReachableAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkReachableAnalysisOutput {
    pub ali_uid: Option<i64>,
    pub create_time: Option<String>,
    pub network_path_id: Option<String>,
    pub network_path_parameter: Option<String>,
    pub network_reachable_analysis_id: Option<String>,
    pub network_reachable_analysis_result: Option<String>,
    pub network_reachable_analysis_status: Option<String>,
    pub reachable: Option<bool>,
}
model! { GetNetworkReachableAnalysisOutput {
    0 "AliUid" ali_uid: i64, 1 "CreateTime" create_time: String, 2 "NetworkPathId" network_path_id: String,
    3 "NetworkPathParameter" network_path_parameter: String,
    4 "NetworkReachableAnalysisId" network_reachable_analysis_id: String,
    5 "NetworkReachableAnalysisResult" network_reachable_analysis_result: String,
    6 "NetworkReachableAnalysisStatus" network_reachable_analysis_status: String, 7 "Reachable" reachable: bool
} }

/// Gets nis network metrics: `GetNisNetworkMetrics` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetNisNetworkMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkMetrics {
    pub account_ids: Option<Vec<String>>,
    /// 0 to 253402271999000.
    pub begin_time: Option<i64>,
    /// Required.
    pub dimensions: Vec<GetNisNetworkMetricsDimensions>,
    /// 0 to 253402271999000.
    pub end_time: Option<i64>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub region_no: String,
    /// Required.
    pub resource_type: String,
    pub scan_by: Option<String>,
    pub step_minutes: Option<i64>,
    pub use_cross_account: Option<bool>,
}
operation! {
    GetNisNetworkMetrics(dimensions: Vec<GetNisNetworkMetricsDimensions>, metric_name: String, region_no: String, resource_type: String)
    "GetNisNetworkMetrics" -> GetNisNetworkMetricsOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "BeginTime" begin_time: i64, 2 "Dimensions" dimensions,
    3 "EndTime" end_time: i64, 4 "MetricName" metric_name, 5 "RegionNo" region_no, 6 "ResourceType" resource_type,
    7 "ScanBy" scan_by: String, 8 "StepMinutes" step_minutes: i64, 9 "UseCrossAccount" use_cross_account: bool
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`GetNisNetworkMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkMetricsDimensions {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { GetNisNetworkMetricsDimensions() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`GetNisNetworkMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkMetricsOutput {
    pub data: Option<GetNisNetworkMetricsData>,
}
model! { GetNisNetworkMetricsOutput {
    0 "Data" data: GetNisNetworkMetricsData
} }

/// In the response of [`GetNisNetworkMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkMetricsData {
    pub metrics: Vec<GetNisNetworkMetricsMetrics>,
    pub unit: Option<String>,
}
model! { GetNisNetworkMetricsData {
    0 "Metrics" metrics: Vec<GetNisNetworkMetricsMetrics>, 1 "Unit" unit: String
} }

/// In the response of [`GetNisNetworkMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkMetricsMetrics {
    pub time_stamp: Option<i64>,
    pub value: Option<f64>,
}
model! { GetNisNetworkMetricsMetrics {
    0 "TimeStamp" time_stamp: i64, 1 "Value" value: f64
} }

/// Gets nis network ranking: `GetNisNetworkRanking` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetNisNetworkRanking>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkRanking {
    pub account_ids: Option<Vec<String>>,
    /// 0 to 253402271999000.
    pub begin_time: Option<i64>,
    /// Required.
    pub direction: String,
    /// 0 to 253402271999000.
    pub end_time: Option<i64>,
    pub filter: Option<Vec<GetNisNetworkRankingFilter>>,
    /// Required.
    pub group_by: String,
    /// Required.
    pub order_by: String,
    pub region_no: Option<String>,
    /// Required.
    pub resource_type: String,
    pub sort: Option<String>,
    /// At least 1.
    pub top_n: Option<i64>,
    pub use_cross_account: Option<bool>,
}
operation! { GetNisNetworkRanking(direction: String, group_by: String, order_by: String, resource_type: String)
    "GetNisNetworkRanking" -> GetNisNetworkRankingOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "BeginTime" begin_time: i64, 2 "Direction" direction,
    3 "EndTime" end_time: i64, 4 "Filter" filter: Vec<GetNisNetworkRankingFilter>, 5 "GroupBy" group_by,
    6 "OrderBy" order_by, 7 "RegionNo" region_no: String, 8 "ResourceType" resource_type, 9 "Sort" sort: String,
    10 "TopN" top_n: i64, 11 "UseCrossAccount" use_cross_account: bool
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`GetNisNetworkRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkRankingFilter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { GetNisNetworkRankingFilter() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`GetNisNetworkRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkRankingOutput {
    pub data: Vec<GetNisNetworkRankingData>,
}
model! { GetNisNetworkRankingOutput {
    0 "Data" data: Vec<GetNisNetworkRankingData>
} }

/// In the response of [`GetNisNetworkRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisNetworkRankingData {
    pub active_session_count: Option<f64>,
    pub asn: Option<String>,
    pub attachment_id: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub byte_count: Option<f64>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub destination_ip: Option<String>,
    pub destination_isp: Option<String>,
    pub destination_port: Option<String>,
    pub destination_region_no: Option<String>,
    pub destination_zone: Option<String>,
    pub global_country_code: Option<String>,
    pub global_province_code: Option<String>,
    pub ip: Option<String>,
    pub in_bps: Option<f64>,
    pub in_pps: Option<f64>,
    pub instance_id: Option<String>,
    pub isp: Option<String>,
    pub line_type: Option<String>,
    pub new_session_per_second: Option<f64>,
    pub out_bps: Option<f64>,
    pub out_pps: Option<f64>,
    pub packet_count: Option<f64>,
    pub protocol: Option<String>,
    pub province: Option<String>,
    pub rtt: Option<f64>,
    pub region_no: Option<String>,
    pub retransmit_rate: Option<f64>,
    pub source_ip: Option<String>,
    pub source_isp: Option<String>,
    pub source_port: Option<String>,
    pub source_region: Option<String>,
    pub source_zone: Option<String>,
    pub vbr_id: Option<String>,
}
model! { GetNisNetworkRankingData {
    0 "ActiveSessionCount" active_session_count: f64, 1 "Asn" asn: String, 2 "AttachmentId" attachment_id: String,
    3 "BandwidthPackageId" bandwidth_package_id: String, 4 "ByteCount" byte_count: f64, 5 "City" city: String,
    6 "Country" country: String, 7 "DestinationIp" destination_ip: String, 8 "DestinationIsp" destination_isp: String,
    9 "DestinationPort" destination_port: String, 10 "DestinationRegionNo" destination_region_no: String,
    11 "DestinationZone" destination_zone: String, 12 "GlobalCountryCode" global_country_code: String,
    13 "GlobalProvinceCode" global_province_code: String, 14 "IP" ip: String, 15 "InBps" in_bps: f64,
    16 "InPps" in_pps: f64, 17 "InstanceId" instance_id: String, 18 "Isp" isp: String, 19 "LineType" line_type: String,
    20 "NewSessionPerSecond" new_session_per_second: f64, 21 "OutBps" out_bps: f64, 22 "OutPps" out_pps: f64,
    23 "PacketCount" packet_count: f64, 24 "Protocol" protocol: String, 25 "Province" province: String,
    26 "RTT" rtt: f64, 27 "RegionNo" region_no: String, 28 "RetransmitRate" retransmit_rate: f64,
    29 "SourceIp" source_ip: String, 30 "SourceIsp" source_isp: String, 31 "SourcePort" source_port: String,
    32 "SourceRegion" source_region: String, 33 "SourceZone" source_zone: String, 34 "VbrId" vbr_id: String
} }

/// Gets nis traffic metrics: `GetNisTrafficMetrics` of `nis` 2021-12-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/nis/2021-12-16/GetNisTrafficMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisTrafficMetrics {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub direction: String,
    /// Required.
    pub end_time: i64,
    pub filter: Option<Vec<GetNisTrafficMetricsFilter>>,
    pub max_results: Option<i64>,
    /// Required.
    pub metric_name: String,
    pub next_token: Option<String>,
    /// Required.
    pub region_no: String,
    pub scan_by: Option<String>,
    pub step_minutes: Option<i64>,
    pub storage_interval: Option<i64>,
    /// Required.
    pub traffic_analyzer_id: String,
    /// Required.
    pub traffic_scenario: String,
    pub tuple_dimension: Option<String>,
}

/// Arguments of [`GetNisTrafficMetrics::new`].
pub struct GetNisTrafficMetricsRequired {
    pub begin_time: i64,
    pub direction: String,
    pub end_time: i64,
    pub metric_name: String,
    pub region_no: String,
    pub traffic_analyzer_id: String,
    pub traffic_scenario: String,
}
operation! {
    GetNisTrafficMetrics { GetNisTrafficMetricsRequired: begin_time, direction, end_time, metric_name, region_no, traffic_analyzer_id, traffic_scenario }
    "GetNisTrafficMetrics" -> GetNisTrafficMetricsOutput {
    0 "BeginTime" begin_time, 1 "Direction" direction, 2 "EndTime" end_time,
    3 "Filter" filter: Vec<GetNisTrafficMetricsFilter>, 4 "MaxResults" max_results: i64, 5 "MetricName" metric_name,
    6 "NextToken" next_token: String, 7 "RegionNo" region_no, 8 "ScanBy" scan_by: String,
    9 "StepMinutes" step_minutes: i64, 10 "StorageInterval" storage_interval: i64,
    11 "TrafficAnalyzerId" traffic_analyzer_id, 12 "TrafficScenario" traffic_scenario,
    13 "TupleDimension" tuple_dimension: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { GetNisTrafficMetrics: GetNisTrafficMetricsMetricStatics =
    Token "NextToken", "MetricStatics" metric_statics, next "NextToken" }

/// In the request of [`GetNisTrafficMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisTrafficMetricsFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { GetNisTrafficMetricsFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// Response of [`GetNisTrafficMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisTrafficMetricsOutput {
    pub max_results: Option<i64>,
    pub metric_statics: Vec<GetNisTrafficMetricsMetricStatics>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub unit: Option<String>,
}
model! { GetNisTrafficMetricsOutput {
    0 "MaxResults" max_results: i64, 1 "MetricStatics" metric_statics: Vec<GetNisTrafficMetricsMetricStatics>,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64, 4 "Unit" unit: String
} }

/// In the response of [`GetNisTrafficMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNisTrafficMetricsMetricStatics {
    pub time_stamp: Option<i64>,
    pub value: Option<f64>,
}
model! { GetNisTrafficMetricsMetricStatics {
    0 "TimeStamp" time_stamp: i64, 1 "Value" value: f64
} }

/// Gets transit router flow top n: `GetTransitRouterFlowTopN` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetTransitRouterFlowTopN>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransitRouterFlowTopN {
    pub account_ids: Option<Vec<i64>>,
    pub bandwith_package_id: Option<String>,
    /// Required.
    pub begin_time: i64,
    pub cen_id: Option<String>,
    /// Required.
    pub direction: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub group_by: String,
    pub order_by: Option<String>,
    pub other_ip: Option<String>,
    pub other_port: Option<String>,
    pub other_region: Option<String>,
    pub protocol: Option<String>,
    pub sort: Option<String>,
    pub this_ip: Option<String>,
    pub this_port: Option<String>,
    pub this_region: Option<String>,
    /// 1 to 100.
    pub top_n: Option<i64>,
    pub use_multi_account: Option<bool>,
}
operation! { GetTransitRouterFlowTopN(begin_time: i64, direction: String, end_time: i64, group_by: String)
    "GetTransitRouterFlowTopN" -> GetTransitRouterFlowTopNOutput {
    0 "AccountIds" account_ids: Vec<i64>, 1 "BandwithPackageId" bandwith_package_id: String, 2 "BeginTime" begin_time,
    3 "CenId" cen_id: String, 4 "Direction" direction, 5 "EndTime" end_time, 6 "GroupBy" group_by,
    7 "OrderBy" order_by: String, 8 "OtherIp" other_ip: String, 9 "OtherPort" other_port: String,
    10 "OtherRegion" other_region: String, 11 "Protocol" protocol: String, 12 "Sort" sort: String,
    13 "ThisIp" this_ip: String, 14 "ThisPort" this_port: String, 15 "ThisRegion" this_region: String,
    16 "TopN" top_n: i64, 17 "UseMultiAccount" use_multi_account: bool
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`GetTransitRouterFlowTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransitRouterFlowTopNOutput {
    pub transit_router_flow_top_n: Vec<GetTransitRouterFlowTopNTransitRouterFlowTopN>,
}
model! { GetTransitRouterFlowTopNOutput {
    0 "TransitRouterFlowTopN" transit_router_flow_top_n: Vec<GetTransitRouterFlowTopNTransitRouterFlowTopN>
} }

/// In the response of [`GetTransitRouterFlowTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransitRouterFlowTopNTransitRouterFlowTopN {
    pub account_id: Option<String>,
    pub bandwith_package_id: Option<String>,
    pub bytes: Option<f64>,
    pub cen_id: Option<String>,
    pub end_time: Option<String>,
    pub other_ip: Option<String>,
    pub other_port: Option<String>,
    pub other_region: Option<String>,
    pub packets: Option<f64>,
    pub protocol: Option<String>,
    pub start_time: Option<String>,
    pub this_ip: Option<String>,
    pub this_port: Option<String>,
    pub this_region: Option<String>,
}
model! { GetTransitRouterFlowTopNTransitRouterFlowTopN {
    0 "AccountId" account_id: String, 1 "BandwithPackageId" bandwith_package_id: String, 2 "Bytes" bytes: f64,
    3 "CenId" cen_id: String, 4 "EndTime" end_time: String, 5 "OtherIp" other_ip: String,
    6 "OtherPort" other_port: String, 7 "OtherRegion" other_region: String, 8 "Packets" packets: f64,
    9 "Protocol" protocol: String, 10 "StartTime" start_time: String, 11 "ThisIp" this_ip: String,
    12 "ThisPort" this_port: String, 13 "ThisRegion" this_region: String
} }

/// Gets vbr flow top n: `GetVbrFlowTopN` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/GetVbrFlowTopN>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVbrFlowTopN {
    pub account_ids: Option<Vec<i64>>,
    pub attachment_id: Option<String>,
    /// Required.
    pub begin_time: i64,
    pub cen_id: Option<String>,
    pub cloud_ip: Option<String>,
    pub cloud_port: Option<String>,
    /// Required.
    pub direction: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub group_by: String,
    pub order_by: Option<String>,
    pub other_ip: Option<String>,
    pub other_port: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    pub sort: Option<String>,
    /// 1 to 100.
    pub top_n: Option<i64>,
    pub use_multi_account: Option<bool>,
    pub virtual_border_router_id: Option<String>,
}

/// Arguments of [`GetVbrFlowTopN::new`].
pub struct GetVbrFlowTopNRequired {
    pub begin_time: i64,
    pub direction: String,
    pub end_time: i64,
    pub group_by: String,
    pub region_id: String,
}
operation! { GetVbrFlowTopN { GetVbrFlowTopNRequired: begin_time, direction, end_time, group_by, region_id }
    "GetVbrFlowTopN" -> GetVbrFlowTopNOutput {
    0 "AccountIds" account_ids: Vec<i64>, 1 "AttachmentId" attachment_id: String, 2 "BeginTime" begin_time,
    3 "CenId" cen_id: String, 4 "CloudIp" cloud_ip: String, 5 "CloudPort" cloud_port: String, 6 "Direction" direction,
    7 "EndTime" end_time, 8 "GroupBy" group_by, 9 "OrderBy" order_by: String, 10 "OtherIp" other_ip: String,
    11 "OtherPort" other_port: String, 12 "Protocol" protocol: String, 13 "RegionId" region_id, 14 "Sort" sort: String,
    15 "TopN" top_n: i64, 16 "UseMultiAccount" use_multi_account: bool,
    17 "VirtualBorderRouterId" virtual_border_router_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`GetVbrFlowTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVbrFlowTopNOutput {
    pub virtual_border_router_flowlog_top_n: Vec<
        GetVbrFlowTopNVirtualBorderRouterFlowlogTopN,
    >,
}
model! { GetVbrFlowTopNOutput {
    0 "VirtualBorderRouterFlowlogTopN" virtual_border_router_flowlog_top_n: Vec<GetVbrFlowTopNVirtualBorderRouterFlowlogTopN>
} }

/// In the response of [`GetVbrFlowTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVbrFlowTopNVirtualBorderRouterFlowlogTopN {
    pub account_id: Option<String>,
    pub attachment_id: Option<String>,
    pub bytes: Option<f64>,
    pub cloud_ip: Option<String>,
    pub cloud_port: Option<String>,
    pub cloud_region: Option<String>,
    pub other_ip: Option<String>,
    pub other_port: Option<String>,
    pub packets: Option<f64>,
    pub protocol: Option<String>,
    pub virtual_border_router_id: Option<String>,
}
model! { GetVbrFlowTopNVirtualBorderRouterFlowlogTopN {
    0 "AccountId" account_id: String, 1 "AttachmentId" attachment_id: String, 2 "Bytes" bytes: f64,
    3 "CloudIp" cloud_ip: String, 4 "CloudPort" cloud_port: String, 5 "CloudRegion" cloud_region: String,
    6 "OtherIp" other_ip: String, 7 "OtherPort" other_port: String, 8 "Packets" packets: f64,
    9 "Protocol" protocol: String, 10 "VirtualBorderRouterId" virtual_border_router_id: String
} }

/// Lists nis inspection resource type: `ListNisInspectionResourceType` of `nis` 2021-12-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/nis/2021-12-16/ListNisInspectionResourceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionResourceType {}
operation! { ListNisInspectionResourceType() "ListNisInspectionResourceType" -> ListNisInspectionResourceTypeOutput {} }

/// Response of [`ListNisInspectionResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionResourceTypeOutput {
    pub resource_type_list: Vec<ListNisInspectionResourceTypeResourceTypeList>,
}
model! { ListNisInspectionResourceTypeOutput {
    0 "ResourceTypeList" resource_type_list: Vec<ListNisInspectionResourceTypeResourceTypeList>
} }

/// In the response of [`ListNisInspectionResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionResourceTypeResourceTypeList {
    pub resource_type: Option<String>,
}
model! { ListNisInspectionResourceTypeResourceTypeList {
    0 "ResourceType" resource_type: String
} }

/// Lists nis inspection task reports: `ListNisInspectionTaskReports` of `nis` 2021-12-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/nis/2021-12-16/ListNisInspectionTaskReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionTaskReports {
    /// Required. 1 to 23 characters.
    pub inspection_task_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListNisInspectionTaskReports(inspection_task_id: String)
    "ListNisInspectionTaskReports" -> ListNisInspectionTaskReportsOutput {
    0 "InspectionTaskId" inspection_task_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListNisInspectionTaskReports: ListNisInspectionTaskReportsInspectionReportList =
    Token "NextToken", "InspectionReportList" inspection_report_list, next "NextToken" }

/// Response of [`ListNisInspectionTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionTaskReportsOutput {
    pub inspection_report_list: Vec<ListNisInspectionTaskReportsInspectionReportList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListNisInspectionTaskReportsOutput {
    0 "InspectionReportList" inspection_report_list: Vec<ListNisInspectionTaskReportsInspectionReportList>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNisInspectionTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionTaskReportsInspectionReportList {
    pub inspection_report_id: Option<String>,
}
model! { ListNisInspectionTaskReportsInspectionReportList {
    0 "InspectionReportId" inspection_report_id: String
} }

/// Lists nis inspection tasks: `ListNisInspectionTasks` of `nis` 2021-12-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/nis/2021-12-16/ListNisInspectionTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionTasks {
    /// 1 to 128 characters.
    pub inspection_name: Option<String>,
    /// 1 to 64 characters.
    pub inspection_project: Option<String>,
    /// 1 to 128 characters.
    pub inspection_task_id: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 1 to 50 characters.
    pub status: Option<String>,
}
operation! { ListNisInspectionTasks() "ListNisInspectionTasks" -> ListNisInspectionTasksOutput {
    0 "InspectionName" inspection_name: String, 1 "InspectionProject" inspection_project: String,
    2 "InspectionTaskId" inspection_task_id: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Status" status: String
} }
paged! { ListNisInspectionTasks: ListNisInspectionTasksInspectionTaskList =
    Token "NextToken", "InspectionTaskList" inspection_task_list, next "NextToken" }

/// Response of [`ListNisInspectionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionTasksOutput {
    pub inspection_task_list: Vec<ListNisInspectionTasksInspectionTaskList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListNisInspectionTasksOutput {
    0 "InspectionTaskList" inspection_task_list: Vec<ListNisInspectionTasksInspectionTaskList>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNisInspectionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNisInspectionTasksInspectionTaskList {
    pub create_time: Option<String>,
    pub inspection_name: Option<String>,
    pub inspection_project: Option<String>,
    pub inspection_task_id: Option<String>,
    pub last_update_report_id: Option<String>,
    pub status: Option<String>,
}
model! { ListNisInspectionTasksInspectionTaskList {
    0 "CreateTime" create_time: String, 1 "InspectionName" inspection_name: String,
    2 "InspectionProject" inspection_project: String, 3 "InspectionTaskId" inspection_task_id: String,
    4 "LastUpdateReportId" last_update_report_id: String, 5 "Status" status: String
} }

/// Sends napal stream message: `SendNapalStreamMessage` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/SendNapalStreamMessage>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessage {
    pub configuration: Option<SendNapalStreamMessageConfiguration>,
    pub message: Option<SendNapalStreamMessageMessage>,
    pub metadata: Option<BTreeMap<String, String>>,
}
operation! { SendNapalStreamMessage() "SendNapalStreamMessage" -> SendNapalStreamMessageOutput {
    0 "Configuration" configuration: SendNapalStreamMessageConfiguration,
    1 "Message" message: SendNapalStreamMessageMessage, 2 "Metadata" metadata: BTreeMap<String, String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageConfiguration {
    pub accepted_output_modes: Option<Vec<String>>,
    pub history_length: Option<i64>,
    pub return_immediately: Option<bool>,
}
input! { SendNapalStreamMessageConfiguration() {
    0 "AcceptedOutputModes" accepted_output_modes: Vec<String>, 1 "HistoryLength" history_length: i64,
    2 "ReturnImmediately" return_immediately: bool
} }

/// In the request of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageMessage {
    pub context_id: Option<String>,
    pub extensions: Option<Vec<String>>,
    pub message_id: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub parts: Option<Vec<SendNapalStreamMessageParts>>,
    pub reference_task_ids: Option<Vec<String>>,
    pub role: Option<String>,
    pub task_id: Option<String>,
}
input! { SendNapalStreamMessageMessage() {
    0 "ContextId" context_id: String, 1 "Extensions" extensions: Vec<String>, 2 "MessageId" message_id: String,
    3 "Metadata" metadata: BTreeMap<String, Value>, 4 "Parts" parts: Vec<SendNapalStreamMessageParts>,
    5 "ReferenceTaskIds" reference_task_ids: Vec<String>, 6 "Role" role: String, 7 "TaskId" task_id: String
} }

/// In the request of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
input! { SendNapalStreamMessageParts() {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// Response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageOutput {
    pub message: Option<SendNapalStreamMessageMessage2>,
    pub task: Option<SendNapalStreamMessageTask>,
    pub task_artifact_update: Option<SendNapalStreamMessageTaskArtifactUpdate>,
    pub task_status_update: Option<SendNapalStreamMessageTaskStatusUpdate>,
}
model! { SendNapalStreamMessageOutput {
    0 "Message" message: SendNapalStreamMessageMessage2, 1 "Task" task: SendNapalStreamMessageTask,
    2 "TaskArtifactUpdate" task_artifact_update: SendNapalStreamMessageTaskArtifactUpdate,
    3 "TaskStatusUpdate" task_status_update: SendNapalStreamMessageTaskStatusUpdate
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageMessage2 {
    pub context_id: Option<String>,
    pub extensions: Vec<String>,
    pub message_id: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub parts: Vec<SendNapalStreamMessageMessageParts>,
    pub reference_task_ids: Vec<String>,
    pub role: Option<String>,
    pub task_id: Option<String>,
}
model! { SendNapalStreamMessageMessage2 {
    0 "ContextId" context_id: String, 1 "Extensions" extensions: Vec<String>, 2 "MessageId" message_id: String,
    3 "Metadata" metadata: BTreeMap<String, Value>, 4 "Parts" parts: Vec<SendNapalStreamMessageMessageParts>,
    5 "ReferenceTaskIds" reference_task_ids: Vec<String>, 6 "Role" role: String, 7 "TaskId" task_id: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageMessageParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { SendNapalStreamMessageMessageParts {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageTask {
    pub artifacts: Vec<SendNapalStreamMessageArtifacts>,
    pub context_id: Option<String>,
    pub history: Vec<SendNapalStreamMessageHistory>,
    pub id: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub status: Option<SendNapalStreamMessageStatus>,
}
model! { SendNapalStreamMessageTask {
    0 "Artifacts" artifacts: Vec<SendNapalStreamMessageArtifacts>, 1 "ContextId" context_id: String,
    2 "History" history: Vec<SendNapalStreamMessageHistory>, 3 "Id" id: String,
    4 "Metadata" metadata: BTreeMap<String, Value>, 5 "Status" status: SendNapalStreamMessageStatus
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageArtifacts {
    pub artifact_id: Option<String>,
    pub description: Option<String>,
    pub extensions: Vec<String>,
    pub metadata: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parts: Vec<SendNapalStreamMessageArtifactsParts>,
}
model! { SendNapalStreamMessageArtifacts {
    0 "ArtifactId" artifact_id: String, 1 "Description" description: String, 2 "Extensions" extensions: Vec<String>,
    3 "Metadata" metadata: BTreeMap<String, Value>, 4 "Name" name: String,
    5 "Parts" parts: Vec<SendNapalStreamMessageArtifactsParts>
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageArtifactsParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { SendNapalStreamMessageArtifactsParts {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageHistory {
    pub context_id: Option<String>,
    pub extensions: Vec<String>,
    pub message_id: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub parts: Vec<SendNapalStreamMessageHistoryParts>,
    pub reference_task_ids: Vec<String>,
    pub role: Option<String>,
    pub task_id: Option<String>,
}
model! { SendNapalStreamMessageHistory {
    0 "ContextId" context_id: String, 1 "Extensions" extensions: Vec<String>, 2 "MessageId" message_id: String,
    3 "Metadata" metadata: BTreeMap<String, Value>, 4 "Parts" parts: Vec<SendNapalStreamMessageHistoryParts>,
    5 "ReferenceTaskIds" reference_task_ids: Vec<String>, 6 "Role" role: String, 7 "TaskId" task_id: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageHistoryParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { SendNapalStreamMessageHistoryParts {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageStatus {
    pub message: Option<SendNapalStreamMessageStatusMessage>,
    pub state: Option<String>,
    pub timestamp: Option<String>,
}
model! { SendNapalStreamMessageStatus {
    0 "Message" message: SendNapalStreamMessageStatusMessage, 1 "State" state: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageStatusMessage {
    pub message_id: Option<String>,
    pub parts: Vec<SendNapalStreamMessageStatusMessageParts>,
    pub role: Option<String>,
}
model! { SendNapalStreamMessageStatusMessage {
    0 "MessageId" message_id: String, 1 "Parts" parts: Vec<SendNapalStreamMessageStatusMessageParts>,
    2 "Role" role: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageStatusMessageParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { SendNapalStreamMessageStatusMessageParts {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageTaskArtifactUpdate {
    pub append: Option<bool>,
    pub artifact: Option<SendNapalStreamMessageArtifact>,
    pub context_id: Option<String>,
    pub last_chunk: Option<bool>,
    pub task_id: Option<String>,
}
model! { SendNapalStreamMessageTaskArtifactUpdate {
    0 "Append" append: bool, 1 "Artifact" artifact: SendNapalStreamMessageArtifact, 2 "ContextId" context_id: String,
    3 "LastChunk" last_chunk: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageArtifact {
    pub artifact_id: Option<String>,
    pub description: Option<String>,
    pub extensions: Vec<String>,
    pub metadata: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parts: Vec<SendNapalStreamMessageArtifactParts>,
}
model! { SendNapalStreamMessageArtifact {
    0 "ArtifactId" artifact_id: String, 1 "Description" description: String, 2 "Extensions" extensions: Vec<String>,
    3 "Metadata" metadata: BTreeMap<String, Value>, 4 "Name" name: String,
    5 "Parts" parts: Vec<SendNapalStreamMessageArtifactParts>
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageArtifactParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { SendNapalStreamMessageArtifactParts {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageTaskStatusUpdate {
    pub context_id: Option<String>,
    pub r#final: Option<bool>,
    pub metadata: Option<SendNapalStreamMessageMetadata>,
    pub status: Option<SendNapalStreamMessageTaskStatusUpdateStatus>,
    pub task_id: Option<String>,
}
model! { SendNapalStreamMessageTaskStatusUpdate {
    0 "ContextId" context_id: String, 1 "Final" r#final: bool, 2 "Metadata" metadata: SendNapalStreamMessageMetadata,
    3 "Status" status: SendNapalStreamMessageTaskStatusUpdateStatus, 4 "TaskId" task_id: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageMetadata {
    pub step: Option<SendNapalStreamMessageStep>,
}
model! { SendNapalStreamMessageMetadata {
    0 "Step" step: SendNapalStreamMessageStep
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageStep {
    pub cost_time: Option<i64>,
    pub id: Option<String>,
    pub is_error: Option<bool>,
    pub name: Option<String>,
    pub params: Option<Value>,
    pub result: Option<Value>,
    pub retry_count: Option<i64>,
    pub ui_content: Option<String>,
}
model! { SendNapalStreamMessageStep {
    0 "CostTime" cost_time: i64, 1 "Id" id: String, 2 "IsError" is_error: bool, 3 "Name" name: String,
    4 "Params" params: Value, 5 "Result" result: Value, 6 "RetryCount" retry_count: i64,
    7 "UiContent" ui_content: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageTaskStatusUpdateStatus {
    pub message: Option<SendNapalStreamMessageTaskStatusUpdateStatusMessage>,
    pub state: Option<String>,
    pub timestamp: Option<String>,
}
model! { SendNapalStreamMessageTaskStatusUpdateStatus {
    0 "Message" message: SendNapalStreamMessageTaskStatusUpdateStatusMessage, 1 "State" state: String,
    2 "Timestamp" timestamp: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageTaskStatusUpdateStatusMessage {
    pub message_id: Option<String>,
    pub parts: Vec<SendNapalStreamMessageTaskStatusUpdateStatusMessageParts>,
    pub role: Option<String>,
}
model! { SendNapalStreamMessageTaskStatusUpdateStatusMessage {
    0 "MessageId" message_id: String, 1 "Parts" parts: Vec<SendNapalStreamMessageTaskStatusUpdateStatusMessageParts>,
    2 "Role" role: String
} }

/// In the response of [`SendNapalStreamMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendNapalStreamMessageTaskStatusUpdateStatusMessageParts {
    pub data: Option<Value>,
    pub filename: Option<String>,
    pub media_type: Option<String>,
    pub raw: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { SendNapalStreamMessageTaskStatusUpdateStatusMessageParts {
    0 "Data" data: Value, 1 "Filename" filename: String, 2 "MediaType" media_type: String, 3 "Raw" raw: String,
    4 "Text" text: String, 5 "Url" url: String
} }

/// Starts nis inspection task: `StartNisInspectionTask` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/StartNisInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNisInspectionTask {
    /// Required. 1 to 128 characters.
    pub inspection_task_id: String,
}
operation! { StartNisInspectionTask(inspection_task_id: String)
    "StartNisInspectionTask" -> StartNisInspectionTaskOutput {
    0 "InspectionTaskId" inspection_task_id
} }

/// Response of [`StartNisInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNisInspectionTaskOutput {
    pub inspection_report_id: Option<String>,
}
model! { StartNisInspectionTaskOutput {
    0 "InspectionReportId" inspection_report_id: String
} }

/// Starts nis traffic ranking: `StartNisTrafficRanking` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/StartNisTrafficRanking>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNisTrafficRanking {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub direction: String,
    /// Required.
    pub end_time: i64,
    pub filter: Option<Vec<StartNisTrafficRankingFilter>>,
    pub group_by: Option<Vec<String>>,
    pub language: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub order_by: String,
    /// Required.
    pub region_no: String,
    pub sort: Option<String>,
    pub storage_interval: Option<i64>,
    pub top_n: Option<i64>,
    /// Required.
    pub traffic_analyzer_id: String,
    /// Required.
    pub traffic_scenario: String,
    pub tuple_dimension: Option<String>,
}

/// Arguments of [`StartNisTrafficRanking::new`].
pub struct StartNisTrafficRankingRequired {
    pub begin_time: i64,
    pub direction: String,
    pub end_time: i64,
    pub order_by: String,
    pub region_no: String,
    pub traffic_analyzer_id: String,
    pub traffic_scenario: String,
}
operation! {
    StartNisTrafficRanking { StartNisTrafficRankingRequired: begin_time, direction, end_time, order_by, region_no, traffic_analyzer_id, traffic_scenario }
    "StartNisTrafficRanking" -> StartNisTrafficRankingOutput {
    0 "BeginTime" begin_time, 1 "Direction" direction, 2 "EndTime" end_time,
    3 "Filter" filter: Vec<StartNisTrafficRankingFilter>, 4 "GroupBy" group_by: Vec<String>,
    5 "Language" language: String, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String,
    8 "OrderBy" order_by, 9 "RegionNo" region_no, 10 "Sort" sort: String, 11 "StorageInterval" storage_interval: i64,
    12 "TopN" top_n: i64, 13 "TrafficAnalyzerId" traffic_analyzer_id, 14 "TrafficScenario" traffic_scenario,
    15 "TupleDimension" tuple_dimension: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`StartNisTrafficRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNisTrafficRankingFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { StartNisTrafficRankingFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// Response of [`StartNisTrafficRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNisTrafficRankingOutput {
    pub nis_traffic_ranking_id: Option<String>,
}
model! { StartNisTrafficRankingOutput {
    0 "NisTrafficRankingId" nis_traffic_ranking_id: String
} }

/// Updates nis inspection task: `UpdateNisInspectionTask` of `nis` 2021-12-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nis/2021-12-16/UpdateNisInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNisInspectionTask {
    /// Required. 1 to 128 characters.
    pub inspection_task_id: String,
    pub status: Option<String>,
}
operation! { UpdateNisInspectionTask(inspection_task_id: String)
    "UpdateNisInspectionTask" -> UpdateNisInspectionTaskOutput {
    0 "InspectionTaskId" inspection_task_id, 1 "Status" status: String
} }

/// Response of [`UpdateNisInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNisInspectionTaskOutput {
    pub data: Option<bool>,
}
model! { UpdateNisInspectionTaskOutput {
    0 "Data" data: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateAndAnalyzeNetworkPath, CreateNetworkPath, CreateNetworkReachableAnalysis, DeleteNetworkPath,
    DeleteNetworkReachableAnalysis, DeleteNisInspectionReport, DeleteNisInspectionTask,
    DescribeNisInspectionRecommendationResources, DescribeNisInspectionReportCheckItems,
    DescribeNisInspectionReportStatus, DescribeNisInspectionReportSummary, DescribeNisInspectionTask,
    DescribeNisTrafficRanking, GetInternetTuple, GetNatTopN, GetNetworkReachableAnalysis, GetNisNetworkMetrics,
    GetNisNetworkRanking, GetNisTrafficMetrics, GetTransitRouterFlowTopN, GetVbrFlowTopN, ListNisInspectionResourceType,
    ListNisInspectionTaskReports, ListNisInspectionTasks, SendNapalStreamMessage, StartNisInspectionTask,
    StartNisTrafficRanking, UpdateNisInspectionTask
}
